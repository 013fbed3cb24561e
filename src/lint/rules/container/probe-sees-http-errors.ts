import type { Command } from '../../shell/command.ts'
import { insertWord } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'

export const probeSeesHttpErrors = defineRule({
  id: 'probe-sees-http-errors',
  severity: 'warning',
  summary: 'A health check with curl fails on HTTP errors',
  why: `\`curl\` succeeds as soon as it gets an answer: a page that says 500 or 404 is an answer too. A server that lost its database
then counts as healthy. With \`-f\` (\`--fail\`) the exit code follows the status.

A check that looks at the answer itself (\`curl … | grep\`, \`-w '%{http_code}'\`) is left alone.`,
  fixEffect: 'Unsafe: a container whose server answers with an error is unhealthy from then on.',
  sources: ['https://curl.se/docs/manpage.html#-f', 'https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: 'FROM nginx:1.29\nHEALTHCHECK CMD curl http://localhost/ || exit 1\n',
      good: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n',
    },
    {
      name: 'the exec form',
      bad: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "http://localhost/"]\n',
      good: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    },
  ],
  *check(dockerfile) {
    for (const check of dockerfile.all('HEALTHCHECK', { onbuild: true }))
      for (const command of check.commands) {
        const name = command.words[0]
        if (command.name !== 'curl' || !name || !decides(command) || SEES.some((flag) => command.hasFlag(flag)))
          continue
        yield {
          at: command.span,
          message: '`curl` succeeds on HTTP errors too: add `-f`',
          fix: { title: 'Add `-f`', safety: 'unsafe', edits: [insertWord(check, command, name, '-f')] },
        }
      }
  },
})

/** Flags by which curl fails on errors itself, prints the status, or takes what a file says. */
const SEES = ['f', 'fail', 'fail-with-body', 'w', 'write-out', 'K', 'config']

/** Its exit code counts, and it speaks HTTP. */
function decides({ place, operands }: Command): boolean {
  const isRead = place.piped || place.nesting.includes('substitution')
  const isOther = operands.some(({ text }) => /^(?!https?:)[a-z]+:\/\//i.test(text))
  return !isRead && !isOther
}
