import type { Fix } from '../../../model.ts'
import type { Command } from '../../shell/command.ts'
import { insertAfter, insertBefore, replace } from '../../facts/edits/edit.ts'
import type { Healthcheck } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

export const probeCanFail = defineRule({
  id: 'probe-can-fail',
  severity: 'warning',
  summary: 'A health check can fail',
  why: `Only the exit code of the command counts. \`|| true\`, \`|| exit 0\`, \`|| echo …\` and a final \`; exit 0\` turn every failure into a
success, so the container is healthy as long as it exists. That is worse than no health check, because people rely on it.

The rule reads the last command of the check, also inside \`sh -c\`. A check that can leave earlier (\`… || exit 1; exit 0\`, \`set -e\`), one
that kills its container (\`|| kill 1\`), and scripts are left alone.`,
  fixEffect: 'Unsafe: a container can be unhealthy from then on.',
  sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || true\n',
      good: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n',
    },
    {
      name: 'a message in place of a failure',
      bad: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || echo unhealthy\n',
      good: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || { echo unhealthy; exit 1; }\n',
    },
    {
      name: 'a last word that always succeeds',
      bad: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/; exit 0\n',
      good: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n',
    },
  ],
  *check(dockerfile) {
    for (const check of dockerfile.all('HEALTHCHECK', { onbuild: true })) {
      const commands = topLevel(check)
      const last = commands.at(-1)
      if (!last || !alwaysSucceeds(last) || canLeaveEarlier(commands)) continue
      const { connector } = last.place
      if (connector === '&&' || connector === '|' || last.place.background) continue
      const fix = fixOf(last, commands.at(-2))
      yield {
        at: last.span,
        message: `\`${last.words.map(({ text }) => text).join(' ')}\` makes the health check succeed whatever happens`,
        subject: '',
        ...(fix && { fix }),
      }
    }
  },
})

/** The commands that decide the exit code; none where the last one is inside something else. */
function topLevel({ commands }: Healthcheck): readonly Command[] {
  const isTop = ({ place }: Command): boolean => place.nesting.every((one) => one === 'inner-shell')
  const inner = commands.filter(({ place }) => place.nesting.includes('inner-shell'))
  const body = inner.length > 0 ? inner : commands
  const last = body.at(-1)
  return last && isTop(last) ? body.filter(isTop) : []
}

const SUCCEEDS = new Set(['true', ':', 'echo', 'printf'])

/** A redirection can fail: `echo > /dev/tcp/localhost/80` is a check. */
function alwaysSucceeds({ name, operands, words, place }: Command): boolean {
  if (place.redirects.some(({ target }) => target !== undefined && !/^(?:\/dev\/null|[12])$/.test(target.text)))
    return false
  return SUCCEEDS.has(name) || (name === 'exit' && words.length === 2 && operands[0]?.text === '0')
}

function canLeaveEarlier(commands: readonly Command[]): boolean {
  const isLeaving = ({ name, operands }: Command): boolean => name === 'exit' && operands[0]?.text !== '0'
  const stops = ({ name, flags }: Command): boolean => name === 'set' && flags.some((flag) => flag.name === 'e')
  return commands.slice(0, -1).some((one) => isLeaving(one) || stops(one) || one.name === 'exec')
}

function fixOf(last: Command, before: Command | undefined): Fix | undefined {
  const title = 'Let the check fail'
  if (!before) return undefined
  if (last.place.connector === ';') {
    const [from, to] = [before.span, last.span]
    const isNext = last.place.index === before.place.index + 1
    const span = { line: from.endLine, column: from.endColumn, endLine: to.endLine, endColumn: to.endColumn }
    return isNext ? { title, safety: 'unsafe', edits: [replace(span, ' || exit 1')] } : undefined
  }
  if (last.name !== 'echo' && last.name !== 'printf')
    return { title, safety: 'unsafe', edits: [replace(last.span, 'exit 1')] }
  return { title, safety: 'unsafe', edits: [insertBefore(last.span, '{ '), insertAfter(last.span, '; exit 1; }')] }
}
