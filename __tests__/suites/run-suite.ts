/**
 * Jest links all modules anew for each test file, which costs more than most files' tests. The files below the folders that `suites.json`
 * gives to a suite run as one file with one module graph. Their hooks stand inside of a `describe`, since they would be everybody's.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import suites from './suites.json' with { type: 'json' }

export type Suite = keyof typeof suites

export const suiteNames = Object.keys(suites) as readonly Suite[]

const TESTS = join(import.meta.dirname, '..')

/** The test files of a suite, absolute, in order. */
export const filesOf = (suite: Suite): readonly string[] =>
  suites[suite].flatMap((folder) =>
    readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .sort()
      .map((file) => join(TESTS, folder, file)),
  )

/** Registers the tests of every file of a suite. */
export async function runSuite(suite: Suite): Promise<void> {
  for (const file of filesOf(suite)) await import(file)
}
