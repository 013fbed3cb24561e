import type { Command, ShellWord } from '../command.ts'
import type { BuildStage, Dockerfile } from '../dockerfile.ts'
import { defineRule } from '../rule.ts'
import { startOf, startsWithScript } from '../start.ts'
import { lineageOf } from '../steps.ts'

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

export const useCreatedUser = defineRule({
  id: 'use-created-user',
  severity: 'warning',
  summary: 'A user that is created for the application is the one that runs it',
  why: `\`RUN useradd app\` alone changes nothing: until a \`USER app\` comes, everything in the container runs as root. It looks safe in a
review, and is not.

The rule looks at the final image when it runs as root or nothing says who it runs as, and at users that no \`USER\`, no command
(\`gosu app\`, \`su app\`) and no start command names. Where a script starts the container, or a server that switches the user itself
(nginx, Apache, …), it says nothing.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nRUN useradd --no-log-init app\nCMD ["python", "app.py"]\n',
      good: 'FROM python:3.13-slim\nRUN useradd --no-log-init app\nUSER app\nCMD ["python", "app.py"]\n',
    },
  ],
  *check(dockerfile) {
    const { finalStage } = dockerfile
    if (!finalStage || (finalStage.user && !finalStage.user.isRoot) || decidesItself(finalStage)) return
    const created = lineageOf(finalStage).flatMap((stage) =>
      stage.all('RUN').flatMap((run) => run.commands.flatMap((command) => createdUser(command) ?? [])),
    )
    if (created.length === 0) return
    const used = usedNames(dockerfile)
    for (const { word, uid } of created)
      if (used && !used.has(word.text) && !used.has(uid))
        yield { at: word.span, message: `No USER switches to \`${word.text}\`, so the image still runs as root` }
  },
})

function decidesItself(stage: BuildStage): boolean {
  const start = startOf(stage)
  return start.length === 0 || startsWithScript(stage) || start.some(({ command }) => DAEMONS.has(command.name))
}

interface CreatedUser {
  readonly word: ShellWord
  /** Empty where none is given. */
  readonly uid: string
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
