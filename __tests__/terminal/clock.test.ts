import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

it.each([
  [
    'some avg10=24.79 avg60=53.92 avg300=77.78 total=18371691384\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n',
    18371691.384,
  ],
  ['full avg10=0.00 total=5\n', undefined],
  [undefined, undefined],
])('%j tells that %s ms were waited for a processor', (content, milliseconds) => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-test-'))
  const file = join(folder, 'cpu')
  if (content !== undefined) writeFileSync(file, content)
  expect(systemClock(new AbortController().signal, file).waited()).toBe(milliseconds)
  rmSync(folder, { recursive: true })
})
