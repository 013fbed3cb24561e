import { expect, it } from '@jest/globals'
import { boundedWrites } from '../../../src/runtime/checks/bounded-writes.ts'
import { exercised } from '../exercised.ts'

it('says how much was written, and what is allowed', () => {
  expect([
    ...boundedWrites.judge(exercised({ result: { overfilled: { bytes: 1_234_567_890, limit: '1 GB' } } })),
  ]).toEqual([{ message: 'The container wrote 1235 MB into its root file system and was removed; the limit is 1 GB' }])
})

it('has nothing to say of a container that kept to it', () => {
  expect([...boundedWrites.judge(exercised({}))]).toEqual([])
})
