import type { Fix } from '../../../model.ts'
import { replace } from '../../facts/edits/edit.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import { dispatched } from '../../facts/image/dispatched-variables.ts'
import { defineRule } from '../../rule.ts'

export const keyEqualsValue = defineRule({
  id: 'key-equals-value',
  aliases: ['LegacyKeyValueFormat'],
  severity: 'warning',
  summary: 'ENV and LABEL put `=` between a key and its value',
  why: `\`ENV KEY value\` is the old form: it takes one key only, and everything behind it is the value, so \`ENV A b C=d\` sets A to \`b C=d\`. Docker advises
against it and may take it away.`,
  fixEffect:
    'Safe: the value stays what it was, the rest of the line. There is none where quotes or escapes would be read otherwise.',
  sources: ['https://docs.docker.com/reference/build-checks/legacy-key-value-format/'],
  examples: [{ bad: 'FROM debian:13\nENV DIR /var/lib/app\n', good: 'FROM debian:13\nENV DIR=/var/lib/app\n' }],
  *check(dockerfile) {
    for (const { instruction, span } of dispatched(dockerfile)) {
      if (instruction.keyword !== 'ENV' && instruction.keyword !== 'LABEL') continue
      const { keyword, pairs, args } = instruction
      const [pair] = pairs
      // A trigger that several stages pull is one mistake, in its own line.
      if (pair?.legacy && pair.value && span === instruction.span) {
        const fix = withEquals(pair.name, args)
        yield {
          ...(fix && { fix }),
          at: args.span().line === span.line ? args.span(0, pair.name.length) : span,
          message: `\`${keyword} ${pair.name}\` has no \`=\` before its value, and takes the rest of the line`,
        }
      }
    }
  },
})

/** Words that are the same to BuildKit in both forms: no blanks but in quotes that hold nothing which is read twice. */
const ONE_WORD = /^(?:[^\s"'\\`]|"[^"\\`]*"|'[^'\\`]*')+$/
/** Text that means the same between double quotes. */
const PLAIN = /^[^"'\\`\n]+$/

/** The pair with `=`; undefined where its value could be read otherwise then. */
function withEquals(name: string, args: MappedText): Fix | undefined {
  const span = args.span()
  const text = args.source.slice(span)
  const [, key = '', value = ''] = /^(\S+)[ \t]+([^\n]*\S)$/.exec(text) ?? []
  if (key !== name || !/^[\w.-]+$/.test(key)) return undefined
  const word = ONE_WORD.test(value) ? value : PLAIN.test(value) ? `"${value}"` : undefined
  return word === undefined
    ? undefined
    : { title: 'Put `=` between them', safety: 'safe', edits: [replace(span, `${key}=${word}`)] }
}
