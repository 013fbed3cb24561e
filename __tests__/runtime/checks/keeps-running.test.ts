import { describe, expect, it } from '@jest/globals'
import { keepsRunning } from '../../../src/runtime/checks/keeps-running.ts'
import { exercised } from '../exercised.ts'

const ended = { seconds: 1.26, code: 0, outOfMemory: false }
const job = { expect: 'exit-zero', healthTimeoutSeconds: 60 } as const

describe('keeps-running', () => {
  it.each<[claim: string, changes: Parameters<typeof exercised>[0], messages: string[]]>([
    ['accepts a service that runs', {}, []],
    [
      'refuses a service that ended, also with 0',
      { result: { exit: ended } },
      ['The container ended by itself after 1.3 s with exit code 0; a service keeps running'],
    ],
    [
      'names the lack of memory',
      { result: { exit: { seconds: 2, code: 137, outOfMemory: true } } },
      [
        'The container ended by itself after 2.0 s because it ran out of memory (exit code 137); a service keeps running',
      ],
    ],
    ['accepts a job that ended with 0', { plan: job, result: { exit: ended } }, []],
    [
      'refuses a job that failed',
      { plan: job, result: { exit: { ...ended, code: 2 } } },
      ['The container ended after 1.3 s with exit code 2, not with exit code 0'],
    ],
    ['refuses a job that goes on', { plan: job }, ['The container had not ended after 60 s']],
  ])('%s', (_, changes, messages) => {
    expect([...keepsRunning.judge(exercised(changes))]).toEqual(messages.map((message) => ({ message })))
  })
})
