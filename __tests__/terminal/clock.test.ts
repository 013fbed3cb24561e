import { expect, it } from '@jest/globals'
import { systemClock } from '../../src/terminal/clock.ts'

it('sleep ends with the reason for which the run was cancelled', async () => {
  const abort = new AbortController()
  const reason = new Error('cancelled')
  const sleeping = systemClock(abort.signal).sleep(60_000)
  abort.abort(reason)
  await expect(sleeping).rejects.toBe(reason)
})

it('time goes on while we sleep', async () => {
  const clock = systemClock(new AbortController().signal)
  const from = clock.now()
  await clock.sleep(20)
  expect(clock.now() - from).toBeGreaterThan(15)
})
