/**
 * Runs the test files that are named in one process, without a module graph and a sandbox each, and ends at the first failure with 1.
 * Hooks outside of a `describe` would be everybody's: files that have some are run alone.
 */
import { register } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { addEventHandler, run } from 'jest-circus'
import { TIMEOUT } from './globals.js'

register('./hooks.js', import.meta.url)
globalThis[TIMEOUT] = 60_000

addEventHandler(({ name, test, error }) => {
  if (name !== 'test_fn_failure' && name !== 'hook_failure' && name !== 'error') return
  console.error(test?.name ?? '', error)
  process.exit(1)
})

await import(pathToFileURL('__tests__/property-seed.ts').href)
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href)
const { testResults, unhandledErrors } = await run()
process.exit(testResults.length > 0 && unhandledErrors.length === 0 ? 0 : 1)
