import { expect, it } from '@jest/globals'
import { stopGrace } from '../../src/runtime/stop-grace.ts'

/** What the image or the service allows, the options of `docker run`, what is allowed, and what is waited. */
it.each<[number | undefined, readonly string[], number, number]>([
  [undefined, [], 10, 10],
  [25, [], 25, 25],
  [25, ['--init', '--stop-timeout=3'], 3, 3],
  [undefined, ['--stop-timeout=3', '--stop-timeout=45'], 45, 45],
  [undefined, ['--stop-timeout=300'], 300, 60],
  [0.4, [], 0.4, 1],
  [undefined, ['--stop-timeout=0'], 0, 1],
  [-1, [], Infinity, 60],
])('allowed %p, options %p: %p s are allowed, and %p s are waited', (declared, args, allowedSeconds, graceSeconds) => {
  const config = declared === undefined ? {} : { stopTimeoutSeconds: declared }
  expect(stopGrace(config, { args })).toEqual({ allowedSeconds, graceSeconds })
})
