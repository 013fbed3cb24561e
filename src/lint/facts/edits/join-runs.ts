import type { TextEdit } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Run } from '../../dockerfile/instruction.ts'

/** Commands that change the shell they run in, so that what follows in the same shell would run differently. */
const CHANGES_SHELL = new Set(
  'cd set export unset . source alias exec exit ulimit umask shopt trap pushd popd hash return'.split(' '),
)

/**
 * The edit that makes two neighbouring RUNs one, joined by `&&`; undefined where the result could do anything else: mounts,
 * heredocs, other connectors than `&&`, and commands that change their shell.
 */
export function joinRuns({ source, escape }: Dockerfile, first: Run, second: Run): TextEdit | undefined {
  if (second.index !== first.index + 1 || second.stage !== first.stage) return undefined
  if (![first, second].every(isPlain)) return undefined
  const [end, start] = [first.span, second.args.span()]
  const span = { line: end.endLine, column: end.endColumn, endLine: start.line, endColumn: start.column }
  const isAlone = /^\s*RUN\s+$/i.test(source.slice(span))
  return isAlone ? { span, text: ` ${escape}\n    && ` } : undefined
}

function isPlain({ form, flags, heredocs, script, onbuild }: Run): boolean {
  if (form === 'exec' || onbuild || flags.length > 0 || heredocs.length > 0 || !script) return false
  const chained = script.commands.every(
    ({ name, place }) =>
      (place.connector ?? '&&') === '&&' &&
      place.nesting.length === 0 &&
      !place.background &&
      name !== '' &&
      !CHANGES_SHELL.has(name),
  )
  return chained && script.errors.length === 0 && script.commands.length > 0 && !/(?:^|\s)#/.test(script.body.text)
}
