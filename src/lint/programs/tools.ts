import { type Grammar, takes } from './grammar.ts'

/** Tools of the shell and languages, from their manual pages. */
export const TOOLS: Readonly<Record<string, Grammar>> = {
  wget: takes(
    'n O output-document P directory-prefix o output-file a append-output i input-file T timeout t tries w wait U user-agent user password header post-data post-file method body-data Q progress e execute',
  ),
  curl: takes(
    'o output H header d data X request u user x proxy A user-agent m max-time T upload-file F form b cookie c cookie-jar e referer K config connect-timeout retry retry-delay retry-max-time cacert cert key w write-out proto data-raw data-binary url resolve output-dir',
  ),
  tar: takes('f file C directory strip-components exclude X I use-compress-program transform owner group mode T', {
    bareCluster: true,
  }),
  unzip: takes('d x P'),
  git: takes('C c git-dir work-tree b branch depth origin o config'),
  useradd: takes(
    'u uid g gid G groups d home-dir home b base-dir c comment e expiredate f inactive k skel K key p password s shell R root P prefix Z selinux-user',
  ),
  adduser: takes('home shell uid gid ingroup gecos firstuid lastuid h g s G u k conf comment add-extra-groups'),
  groupadd: takes('g gid K key p password R root P prefix'),
  addgroup: takes('gid g'),
  usermod: takes('u uid g gid G groups d home c comment e expiredate f inactive l login p password s shell R root'),
  install: takes('m mode o owner g group t target-directory S suffix'),
  ln: takes('t target-directory S suffix'),
  cp: takes('t target-directory S suffix'),
  mv: takes('t target-directory S suffix'),
  mkdir: takes('m mode Z context'),
  chmod: takes('reference'),
  chown: takes('reference from'),
  find: takes('name iname path ipath type size mtime newer user group perm maxdepth mindepth', {
    singleDash: true,
  }),
  timeout: takes('k kill-after s signal'),
  chroot: takes('userspec groups'),
  su: takes('c command s shell g group G supp-group w whitelist-environment'),
  runuser: takes('c command s shell g group G supp-group u user w whitelist-environment'),
  flock: takes('E conflict-exit-code w wait timeout c command'),
  python: takes('m c W X', {}),
  sh: takes('c o'),
}
