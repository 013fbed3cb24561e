import { expect, it } from '@jest/globals'
import { suggest } from '../../src/settings/suggest.ts'

it.each([
  ['a short word with two letters wrong', 'ruu', ['run', 'image'], ' Did you mean `run`?'],
  ['a short word with two letters more', 'runny', ['run'], ' Did you mean `run`?'],
  ['a short word with three letters more', 'runner', ['run'], ''],
  ['a long word with a third of its letters wrong', 'dokkerfyle', ['dockerfile'], ' Did you mean `dockerfile`?'],
  ['a word in capitals', 'RUN', ['run'], ' Did you mean `run`?'],
  ['the nearest of several', 'memorry', ['memo', 'memory'], ' Did you mean `memory`?'],
  ['a word that is like nothing', 'platforms', ['run'], ''],
  ['no known word', 'run', [], ''],
])('%s', (_, wrong, known, expected) => {
  expect(suggest(wrong, known)).toBe(expected)
})
