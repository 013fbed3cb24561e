/** Whether the tests that a row names are there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NamedTest } from './row.ts'

const TESTS = join(import.meta.dirname, '..')

/** Gives the named tests that are not there, as sentences. */
export const missing = (tests: readonly NamedTest[]): readonly string[] =>
  tests.flatMap(([file, title]) => {
    const path = join(TESTS, file)
    if (!existsSync(path)) return [`there is no __tests__/${file}`]
    return isTitled(readFileSync(path, 'utf8'), title) ? [] : [`__tests__/${file} has no test "${title}"`]
  })

/** A title, or a part of one that `each` takes from its table, stands there as a text of its own. */
const isTitled = (text: string, title: string): boolean =>
  ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`))
