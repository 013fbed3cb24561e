import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { killOrphans, RUN_VARIABLE } from '../../src/docker/orphans.ts'

it('what a run has started is killed, and nothing else', async () => {
  const start = (runId: string) => spawn('sleep', ['60'], { env: { ...process.env, [RUN_VARIABLE]: runId } })
  const [mine, other] = [start('0123abcd'), start('0123abcde')]
  const ended = once(mine, 'exit')
  // Until it has started, its environment is still ours.
  await sleep(200)
  await killOrphans('0123abcd')
  expect(await ended).toEqual([null, 'SIGKILL'])
  expect(other.exitCode ?? other.signalCode).toBeNull()
  other.kill()
})

it('a run is known by its id alone', async () => {
  await expect(killOrphans('')).rejects.toThrow('A run is named by')
})
