import { expect, it } from '@jest/globals'
import { setImmediate } from 'node:timers/promises'
import { createOwnWork } from '../../src/runtime/own-work.ts'

function task() {
  let end: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end }
}

it('is at work until the last of it has settled, however it ends', async () => {
  const ownWork = createOwnWork()
  const one = task()
  const both = [ownWork.track(one.promise), ownWork.track(Promise.reject(new Error('broken')))]
  expect(ownWork.isAtWork()).toBe(true)
  await expect(both[1]).rejects.toThrow('broken')
  expect(ownWork.isAtWork()).toBe(true)
  one.end()
  await both[0]
  expect(ownWork.isAtWork()).toBe(false)
})

it('tells those who wait that the container has had its head start', async () => {
  const ownWork = createOwnWork()
  let isOver = false
  const over = ownWork.headStart().then(() => {
    isOver = true
  })
  await setImmediate()
  expect(isOver).toBe(false)
  ownWork.letBegin()
  await over
  expect(isOver).toBe(true)
})

it('begins nothing while it rests, and everything afterwards', async () => {
  const ownWork = createOwnWork()
  const begun: string[] = []
  const begin = (name: string) =>
    ownWork.begin(() => {
      begun.push(name)
      return Promise.resolve(name)
    })
  await begin('before')
  ownWork.rest()
  const later = begin('later')
  await setImmediate()
  expect([begun, ownWork.isAtWork()]).toEqual([['before'], false])
  ownWork.resume()
  expect(await later).toBe('later')
  expect(await begin('after')).toBe('after')
  expect(begun).toEqual(['before', 'later', 'after'])
})
