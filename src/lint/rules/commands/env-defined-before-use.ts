import type { Fix, Safety } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { replace } from '../../facts/edits/edit.ts'
import type { Env, Pair } from '../../dockerfile/instruction.ts'
import { keywordLike } from '../../facts/edits/keyword-case.ts'
import { defineRule } from '../../rule.ts'

export const envDefinedBeforeUse = defineRule({
  id: 'env-defined-before-use',
  aliases: ['DL3044'],
  severity: 'error',
  summary: 'An ENV does not use a variable that it defines itself',
  why: `All values of one \`ENV\` are put together from what was set before it. In \`ENV A=1 B=$A\`, \`B\` does not become
\`1\` but whatever \`A\` was before, most often nothing. A second \`ENV\` sees the new value.

A variable that the file has set before is left alone, and so is one that extends itself, as in \`PATH=/app/bin:$PATH\`.`,
  fixEffect: `Unsafe where the base image may set the variable: its value is the one that is used today. Safe on \`scratch\`.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: 'FROM debian:13\nENV APP=/app PATH=$APP/bin:$PATH\n',
      good: 'FROM debian:13\nENV APP=/app\nENV PATH=$APP/bin:$PATH\n',
    },
  ],
  *check(dockerfile) {
    for (const env of dockerfile.all('ENV', { onbuild: true })) {
      const defined = new Map(env.pairs.map(({ name }, position) => [name, position]))
      for (const [position, { name, value, span }] of env.pairs.entries()) {
        const early = value?.variables.filter((used) => used !== name && defined.has(used) && isNew(env, used)) ?? []
        const [used] = early
        if (used === undefined) continue
        const isAfterAll = early.every((one) => (defined.get(one) ?? position) < position)
        const fix = isAfterAll
          ? splitBefore(dockerfile, env, env.pairs[position - 1], span, isUnset(env, early) ? 'safe' : 'unsafe')
          : undefined
        yield {
          at: span,
          message: `\`${used}\` is set by this same ENV, so \`${name}\` does not see its value: use a second ENV`,
          ...(fix && { fix }),
        }
      }
    }
  },
})

/** A build has them whatever the base image says. */
const ALWAYS_SET = new Set(['PATH', 'HOME', 'HOSTNAME', 'PWD', 'TERM', 'SHELL', 'USER', 'LANG', 'LC_ALL', 'TZ'])

function isNew({ scope }: Env, name: string): boolean {
  if (ALWAYS_SET.has(name)) return false
  const { kind } = scope.lookup(name)
  return kind === 'unset' || kind === 'unknown'
}

/** On `scratch` nobody has set them; any other base image may have. */
const isUnset = ({ scope }: Env, names: readonly string[]): boolean =>
  names.every((name) => scope.lookup(name).kind === 'unset')

/** No fix where there is more than spaces and a continuation between the two, e.g. a comment. */
function splitBefore(
  { source }: Dockerfile,
  env: Env,
  before: Pair | undefined,
  pair: Pair['span'],
  safety: Safety,
): Fix | undefined {
  if (!before || env.onbuild) return undefined
  const gap = { line: before.span.endLine, column: before.span.endColumn, endLine: pair.line, endColumn: pair.column }
  return /^[\s\\`]*$/.test(source.slice(gap))
    ? { title: 'Begin a second ENV here', safety, edits: [replace(gap, `\n${keywordLike(env, 'ENV')} `)] }
    : undefined
}
