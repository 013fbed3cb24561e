/** What the tests import from jest, without jest around it. */
export { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'jest-circus'
export { expect } from 'expect'

/** Milliseconds of patience for one test, where jest-circus looks for them. */
export const TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL')

export const jest = {
  setTimeout(milliseconds) {
    globalThis[TIMEOUT] = milliseconds
  },
}
