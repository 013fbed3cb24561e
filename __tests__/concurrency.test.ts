import { describe, expect, it } from '@jest/globals'
import { limitTo } from '../src/concurrency.ts'

describe('a limit', () => {
  it('holds, keeps the order, and gives each its own result', async () => {
    const limit = limitTo(2)
    const log: string[] = []
    let running = 0
    let most = 0
    const task = (name: number) => async (): Promise<number> => {
      log.push(`start ${name}`)
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      return name
    }
    expect(await Promise.all([1, 2, 3, 4, 5].map((name) => limit(task(name))))).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(2)
    expect(log).toEqual([1, 2, 3, 4, 5].map((name) => `start ${name}`))
  })

  it('has room again after a failure', async () => {
    const limit = limitTo(1)
    await expect(limit(() => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect(await limit(() => Promise.resolve('next'))).toBe('next')
  })
})
