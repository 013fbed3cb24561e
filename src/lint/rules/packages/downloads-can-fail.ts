import type { Command } from '../../shell/command.ts'
import { defineRule } from '../../rule.ts'

const FAILS = [
  'f',
  'fail',
  'fail-with-body',
  'fail-early',
  'w',
  'write-out',
  'I',
  'head',
  'K',
  'config',
  'help',
  'V',
  'version',
]

export const downloadsCanFail = defineRule({
  id: 'downloads-can-fail',
  severity: 'warning',
  summary: 'A download with curl fails where the server says that there is nothing',
  why: `Without \`--fail\`, curl takes the error page of a server for the file, and reports success: the layer is cached with a page of HTML in the place of the program, and
the build fails later, or not at all. \`curl -fsSL\` also follows redirects and keeps quiet.

The rule looks at what curl writes to a file or into a pipe. wget fails by itself.`,
  sources: ['https://curl.se/docs/manpage.html#-f'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN curl -sSLo /usr/local/bin/app https://example.com/app\n',
      good: 'FROM debian:13\nRUN curl -fsSLo /usr/local/bin/app https://example.com/app\n',
    },
  ],
  *check({ commands }) {
    for (const { command } of commands)
      if (command.name === 'curl' && isKept(command) && !command.hasFlag(...FAILS) && names(command))
        yield {
          at: command.span,
          message: '`curl` keeps the error page of the server as if it were the file: add `--fail`',
        }
  },
})

function isKept(command: Command): boolean {
  const { piped, redirects, nesting } = command.place
  const toFile = redirects.some(
    ({ operator, target }) => operator.startsWith('>') && target?.text.startsWith('/dev/') === false,
  )
  const output = command.flag('o', 'output')?.value
  if (output?.startsWith('/dev/') === true) return false
  return (
    output !== undefined ||
    command.hasFlag('O', 'remote-name', 'remote-name-all') ||
    toFile ||
    (piped && nesting.length === 0)
  )
}

/** It asks an HTTP server, and none on the same machine. */
function names({ operands }: Command): boolean {
  return operands.some(({ text }) => /^https?:\/\/(?!localhost|127\.)/i.test(text))
}
