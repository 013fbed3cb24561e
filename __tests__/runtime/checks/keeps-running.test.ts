import { describe, expect, it } from '@jest/globals'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { keepsRunning } from '../../../src/runtime/checks/keeps-running.ts'
import { exercised } from '../exercised.ts'

const ended = { seconds: 1.26, code: 0, outOfMemory: false }
const job = { expect: 'exit-zero', healthTimeoutSeconds: 60 } as const

describe('keeps-running', () => {
  it.each<[claim: string, changes: Parameters<typeof exercised>[0], said: Judgement[]]>([
    ['accepts a service that runs', {}, [{ proof: 'The container kept running' }]],
    [
      'refuses a service that ended, also with 0',
      { result: { exit: ended } },
      [{ message: 'The container ended by itself after 1.3 s with exit code 0; a service keeps running' }],
    ],
    [
      'names the lack of memory',
      { result: { exit: { seconds: 2, code: 137, outOfMemory: true } } },
      [
        {
          message:
            'The container ended by itself after 2.0 s because it ran out of memory (exit code 137); a service keeps running',
        },
      ],
    ],
    [
      'accepts a job that ended with 0',
      { plan: job, result: { exit: ended } },
      [{ proof: 'The container ended after 1.3 s with exit code 0' }],
    ],
    [
      'refuses a job that failed',
      { plan: job, result: { exit: { ...ended, code: 2 } } },
      [
        {
          message: 'The container ended after 1.3 s with exit code 2, not with exit code 0',
          claim: 'ended with exit code 2',
        },
      ],
    ],
    [
      'refuses a job that goes on',
      { plan: job },
      [{ message: 'The container had not ended after 60 s', claim: 'does not end' }],
    ],
    [
      'says of an interpreter without a program that it is a base image',
      { config: { command: ['node'] }, result: { exit: ended } },
      [
        {
          severity: 'info',
          message:
            'A base image: its command is the interpreter `node` without a program, which ended after 1.3 s with exit code 0',
        },
      ],
    ],
    [
      'refuses a program that ended',
      { config: { command: ['node', 'server.js'] }, result: { exit: ended } },
      [{ message: 'The container ended by itself after 1.3 s with exit code 0; a service keeps running' }],
    ],
  ])('%s', (_, changes, said) => {
    expect([...keepsRunning.judge(exercised(changes))]).toEqual(said)
  })
})
