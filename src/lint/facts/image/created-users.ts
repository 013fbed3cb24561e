import type { Command, ShellWord } from '../../shell/command.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { startOf, startsWithScript } from './start-command.ts'
import { userOf } from './base-users.ts'
import { lineageOf, rootBase } from '../files/stage-steps.ts'

/** A user that a RUN makes. */
export interface CreatedUser {
  readonly word: ShellWord
  /** Empty where none is given. */
  readonly uid: string
}

/** Programs that are started as root and switch to the user of their own configuration. */
const DAEMONS = new Set(
  (
    'nginx httpd apache2 apachectl apache2ctl apache2-foreground php-fpm sshd supervisord s6-svscan init crond cron haproxy squid named ' +
    'mysqld mariadbd postgres redis-server memcached dovecot postfix rsyslogd varnishd vsftpd unbound systemd runsvdir'
  ).split(' '),
)
/** Programs that only make users, or give files to them. */
const NO_USE = new Set(
  'useradd adduser usermod userdel deluser groupadd addgroup passwd chpasswd gpasswd chown chgrp install mkdir echo printf chsh chage setfacl'.split(
    ' ',
  ),
)

/** The users that are made for a final image that runs as root, and that nothing in the Dockerfile uses. */
export function unusedUsers(dockerfile: Dockerfile): readonly CreatedUser[] {
  const { finalStage } = dockerfile
  if (!finalStage || !mayBeRoot(finalStage) || decidesItself(finalStage)) return []
  const created = lineageOf(finalStage).flatMap((stage) =>
    stage.all('RUN').flatMap((run) => run.commands.flatMap((command) => createdUser(command) ?? [])),
  )
  const used = created.length === 0 ? undefined : usedNames(dockerfile)
  return created.filter(({ word, uid }) => used && !used.has(word.text) && !used.has(uid))
}

const mayBeRoot = (stage: BuildStage): boolean => stage.user?.isRoot ?? userOf(rootBase(stage)) !== 'own'

function decidesItself(stage: BuildStage): boolean {
  const start = startOf(stage)
  return start.length === 0 || startsWithScript(stage) || start.some(({ command }) => DAEMONS.has(command.name))
}

function createdUser(command: Command): CreatedUser | undefined {
  const { name, operands } = command
  const [word, ...others] = operands
  const isCreation = (name === 'useradd' || name === 'adduser') && others.length === 0
  return isCreation && word?.isLiteral ? { word, uid: command.flag('u', 'uid')?.value ?? '' } : undefined
}

/** What USER and all commands name that do more than make users; undefined where a USER is hidden in a variable. */
function usedNames(dockerfile: Dockerfile): ReadonlySet<string> | undefined {
  const names = new Set<string>()
  for (const { user } of dockerfile.all('USER', { onbuild: true })) {
    if (user === undefined) return undefined
    names.add(user)
  }
  const started = [...dockerfile.all('CMD'), ...dockerfile.all('ENTRYPOINT')].flatMap(({ commands }) => commands)
  for (const { name, words } of [...dockerfile.commands.map(({ command }) => command), ...started])
    if (!NO_USE.has(name))
      for (const { text } of words) for (const part of text.split(/[^\w./-]+/)) if (part !== '') names.add(part)
  return names
}
