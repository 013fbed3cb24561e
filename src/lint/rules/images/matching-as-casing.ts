import { replace } from '../../facts/edits/edit.ts'
import { fromWords } from '../../facts/image/from-words.ts'
import { defineRule } from '../../rule.ts'

export const matchingAsCasing = defineRule({
  id: 'matching-as-casing',
  aliases: ['FromAsCasing'],
  severity: 'style',
  summary: '`AS` is written as its `FROM` is: both in capitals or both small',
  why: '`FROM debian:13 as build` mixes two ways of writing one instruction. It builds all the same, and takes the eye longer.',
  fixEffect: 'Safe: BuildKit reads `AS` whatever its case.',
  sources: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
  examples: [{ bad: 'FROM debian:13 as build\n', good: 'FROM debian:13 AS build\n' }],
  *check({ stages }) {
    for (const { from } of stages) {
      const [, as, ...alias] = from ? fromWords(from) : []
      if (!from || !as || alias.length === 0) continue
      const keyword = from.args.source.slice(from.keywordSpan)
      const right = keyword === keyword.toLowerCase() ? 'as' : keyword === keyword.toUpperCase() ? 'AS' : undefined
      if (right === undefined || as.text === as.text[right === 'as' ? 'toLowerCase' : 'toUpperCase']()) continue
      yield {
        at: as.span().line === from.span.line ? as.span() : from.span,
        ...(/^as$/i.test(from.args.source.slice(as.span())) && {
          fix: { title: `Write \`${right}\``, safety: 'safe', edits: [replace(as.span(), right)] },
        }),
        message: `\`${as.text}\` stands beside \`${keyword}\`, so it is \`${right}\``,
      }
    }
  },
})
