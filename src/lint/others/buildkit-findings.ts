import type { Finding } from '../../model.ts'
import type { BuildkitWarning } from '../../world.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { type LineRange, lineRanges } from '../text/line-ranges.ts'

/**
 * Adds what BuildKit's own checks found. A warning that one of our rules knows by name and that touches the same lines is the
 * same problem and counts once, as ours. `namesOf` gives the other names of a check, which silence it as well.
 */
export function mergeBuildkit(
  dockerfile: Dockerfile,
  findings: readonly Finding[],
  warnings: readonly BuildkitWarning[],
  namesOf: (check: string) => readonly string[] = () => [],
): readonly Finding[] {
  const wanted = new Set(warnings.map(({ rule }) => rule.toLowerCase()))
  const lines = new Map<string, LineRange[]>()
  for (const { rule, aliases, place } of findings)
    for (const name of [rule, ...aliases, ...(SAYS_MORE.get(rule) ?? [])].map((known) => known.toLowerCase()))
      if (wanted.has(name) && place.at === 'line')
        lines
          .set(name, lines.get(name) ?? [])
          .get(name)
          ?.push({ first: place.line, last: place.endLine })
  const known = new Map([...lines].map(([name, ranges]) => [name, lineRanges(ranges)]))
  const isKnown = ({ rule, place }: Finding): boolean =>
    place.at === 'line' && known.get(rule.toLowerCase())?.touches({ first: place.line, last: place.endLine }) === true
  return [
    ...findings,
    ...warnings.map((warning) => toFinding(dockerfile, warning, namesOf)).filter((one) => !isKnown(one)),
  ]
}

/** Rules that say what a check says of the same lines, and more. */
const SAYS_MORE: ReadonlyMap<string, readonly string[]> = new Map([['no-secret-values', ['SecretsUsedInArgOrEnv']]])

/** A warning about the file as a whole is put on its first line. */
function toFinding(
  { file, source }: Dockerfile,
  warning: BuildkitWarning,
  namesOf: (check: string) => readonly string[],
): Finding {
  const line = Math.min(Math.max(warning.lines?.line ?? 1, 1), source.lineCount)
  const endLine = Math.min(Math.max(warning.lines?.endLine ?? line, line), source.lineCount)
  const text = source.line(endLine)
  return {
    rule: warning.rule,
    aliases: namesOf(warning.rule),
    source: 'buildkit',
    severity: 'warning',
    message: warning.detail === '' ? warning.description : warning.detail,
    place: { at: 'line', file, line, column: 1, endLine, endColumn: text.length + 1 },
    origin: 'unknown',
    ...(warning.url !== '' && { url: warning.url }),
  }
}
