import type { Command } from '../../shell/command.ts'
import { defineRule, type Problem } from '../../rule.ts'

/** They look at, or steer, a running machine. */
export const HOST_COMMANDS = new Set([
  'free',
  'ifconfig',
  'kill',
  'mount',
  'ps',
  'service',
  'shutdown',
  'ssh',
  'top',
  'vim',
])

export const noHostCommands = defineRule({
  id: 'no-host-commands',
  aliases: ['DL3001'],
  severity: 'info',
  summary: 'RUN does without the tools of a running machine',
  why: `While an image is built nothing runs in it: \`ps\` and \`free\` tell of the builder, a service that \`service\` starts is gone
when the \`RUN\` ends, and nobody sits in front of \`vim\` or \`top\`. Such a line is a sign of something that belongs into the start
of the container.

\`kill\` after a command that the same \`RUN\` put into the background is left alone, and so is \`ssh\` in a \`RUN\` with an \`ssh\` or
\`secret\` mount: that one is meant to reach a server while building. hadolint reports both,
and knows neither \`ifconfig\` nor a path such as \`/bin/ps\`; \`compat: hadolint\` does the same.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#decouple-applications'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN service cron start\n',
      good: 'FROM debian:13\nCMD ["cron", "-f"]\n',
    },
  ],
  *check(dockerfile) {
    for (const { run, command } of dockerfile.commands) {
      if (!HOST_COMMANDS.has(command.name)) continue
      const stopsOwn = command.name === 'kill' && run.commands.some(({ place }) => place.background)
      const reachesOut = command.name === 'ssh' && run.mounts.some(({ type }) => type === 'ssh' || type === 'secret')
      if (!stopsOwn && !reachesOut) yield isForMachine(command)
    }
  },
})

export const isForMachine = ({ span, name }: Command): Problem => ({
  at: span,
  message: `\`${name}\` is for a running machine, and a build is none`,
})
