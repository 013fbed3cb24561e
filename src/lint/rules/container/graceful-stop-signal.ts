import type { BuildStage } from '../../dockerfile/instruction.ts'
import { officialImage } from '../../facts/image/official-image.ts'
import { defineRule } from '../../rule.ts'
import { startOf } from '../../facts/image/start-command.ts'

/** The signal with which a server ends the requests that it has, as its documentation says, by the program that starts it. */
const GRACEFUL: ReadonlyMap<string, string> = new Map([
  ['nginx', 'SIGQUIT'],
  ['httpd', 'SIGWINCH'],
  ['httpd-foreground', 'SIGWINCH'],
  ['apache2', 'SIGWINCH'],
  ['apache2-foreground', 'SIGWINCH'],
  ['apachectl', 'SIGWINCH'],
  ['apache2ctl', 'SIGWINCH'],
  ['php-fpm', 'SIGQUIT'],
])
/** Signals that no program can do anything about. */
const DEADLY = new Set(['SIGKILL', 'SIGSTOP'])
/** Numbers on Linux, of the signals that people send. https://man7.org/linux/man-pages/man7/signal.7.html */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['1', 'SIGHUP'],
  ['2', 'SIGINT'],
  ['3', 'SIGQUIT'],
  ['9', 'SIGKILL'],
  ['15', 'SIGTERM'],
  ['19', 'SIGSTOP'],
  ['28', 'SIGWINCH'],
])

export const gracefulStopSignal = defineRule({
  id: 'graceful-stop-signal',
  severity: 'warning',
  summary: 'STOPSIGNAL lets the program finish what it is doing',
  why: `\`docker stop\` sends this signal and waits before it kills. No program can catch \`SIGKILL\`: requests break off, and files stay half written. nginx and php-fpm finish
their requests on \`SIGQUIT\`, Apache on \`SIGWINCH\`; \`SIGTERM\` and \`SIGINT\` end them at once. Their official images set that signal, so the best is often no
\`STOPSIGNAL\` at all.

The rule reads what \`CMD\` and \`ENTRYPOINT\` start, and the official images of nginx and httpd.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#stopsignal',
    'https://nginx.org/en/docs/control.html',
    'https://httpd.apache.org/docs/2.4/stopping.html',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nSTOPSIGNAL SIGKILL\nCMD ["app"]\n',
      good: 'FROM debian:13\nSTOPSIGNAL SIGTERM\nCMD ["app"]\n',
    },
    { name: 'a server', bad: 'FROM nginx:1.29\nSTOPSIGNAL SIGTERM\n', good: 'FROM nginx:1.29\nSTOPSIGNAL SIGQUIT\n' },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      const signal = stage.all('STOPSIGNAL').at(-1)?.signal
      if (!signal || !stage.isTarget) continue
      const name = signalName(signal.resolved ?? '')
      if (DEADLY.has(name)) yield { at: signal.span, message: `No program can do anything about ${name}` }
      const server = name === 'SIGTERM' || name === 'SIGINT' ? serverOf(stage) : undefined
      const graceful = GRACEFUL.get(server ?? '')
      if (server !== undefined && graceful !== undefined)
        yield {
          at: signal.span,
          message: `\`${server}\` breaks off its requests on ${name}, and finishes them on ${graceful}`,
        }
    }
  },
})

function signalName(text: string): string {
  const upper = text.toUpperCase()
  return NUMBERS.get(upper) ?? (upper.startsWith('SIG') ? upper : `SIG${upper}`)
}

function serverOf(stage: BuildStage): string | undefined {
  const [start] = startOf(stage)
  if (start) return start.command.name
  const root = stage.ancestors.at(-1) ?? stage
  const image = officialImage(root.base)?.name
  return image === 'nginx' || image === 'httpd' ? image : undefined
}
