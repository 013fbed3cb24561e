import { describe, expect, it } from '@jest/globals'
import { readZombie } from '../../../src/docker/run/kernel-view.ts'

describe('a process that has ended', () => {
  it.each([
    ['41 (git) Z 7 41 7 0 -1 4228108 0', [{ pid: 41, parent: 7, name: 'git' }]],
    ['41 (a) Z 1 (b) Z 7 41 7 0', [{ pid: 41, parent: 7, name: 'a) Z 1 (b' }]],
    ['41 (two\nlines) Z 7 41', [{ pid: 41, parent: 7, name: 'two\nlines' }]],
    ['41 (git) S 7 41 7 0', []],
    ['41 (x) Z 3 y) S 7 41 7 0', []],
    ['', []],
  ])('is read from %j', (stat, zombies) => {
    expect(readZombie(stat)).toEqual(zombies)
  })
})
