import { describe, expect, it } from '@jest/globals'
import { lockDown } from '../../src/runtime/lock-down.ts'
import type { Hardening, Listener, StartOutcome } from '../../src/world.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { fakeContainer, quietService, type ContainerStory } from '../fakes/fake-container.ts'
import { plainConfig } from '../fakes/fake-docker.ts'
import { declared } from './declared.ts'
import { runPlan } from './run-plan.ts'

const EROFS = {
  exit: { seconds: 0.1, code: 1, outOfMemory: false },
  log: ['starting', 'mkdir: Read-only file system', 'bye'],
}
const port: Listener = { protocol: 'tcp', address: '::', port: 80 }

type Story = (has: (hardening: Hardening) => boolean) => Partial<ContainerStory> | { readonly refused: string }

/** Locks an image down that takes it as the story says; and which containers were started, by what they did without. */
async function tell(story: Story, config = {}, otherWorkSeconds = 0) {
  const clock = fakeClock()
  const isAtWork = () => clock.now() < otherWorkSeconds * 1000
  const starts: (readonly Hardening[])[] = []
  let open = 0
  const start = (
    _: string,
    { hardening = [] }: { readonly hardening?: readonly Hardening[] },
  ): Promise<StartOutcome> => {
    starts.push(hardening)
    const told = story((one) => hardening.includes(one))
    if ('refused' in told) return Promise.resolve({ kind: 'refused', because: told.refused })
    open += 1
    const container = fakeContainer('x', { ...quietService, ...told }, clock, () => (open -= 1))
    return Promise.resolve({ kind: 'started', container })
  }
  const plan = runPlan()
  const result = await lockDown(
    'head:1',
    { ...plainConfig, ...config },
    plan,
    1,
    { docker: { start }, clock },
    { isAtWork },
  )
  expect(open).toBe(0)
  return { result, starts, seconds: clock.now() / 1000 }
}

describe('lockDown', () => {
  it('needs one container for an image that takes it', async () => {
    const { result, starts } = await tell(() => ({}))
    expect(result).toEqual({ kind: 'holds' })
    expect(starts).toEqual([['read-only', 'any-uid', 'cap-drop', 'no-new-privileges']])
  })

  it('finds the one that breaks it, and the line that says why', async () => {
    const { result, starts } = await tell((has) => (has('read-only') ? EROFS : {}))
    const how = 'it ended with exit code 1: mkdir: Read-only file system'
    expect(result).toEqual({ kind: 'breaks', together: how, alone: [{ hardening: 'read-only', how }] })
    expect(starts.slice(1)).toEqual([['read-only'], ['any-uid'], ['cap-drop']])
  })

  it('finds what breaks it only together', async () => {
    const { result } = await tell((has) => (has('read-only') && has('any-uid') ? { ...EROFS, log: [] } : {}))
    expect(result).toEqual({ kind: 'breaks', together: 'it ended with exit code 1', alone: [] })
  })

  it('counts an image that is refused', async () => {
    const story = (has: (hardening: Hardening) => boolean): ReturnType<Story> => {
      if (has('any-uid')) return { refused: 'The user does not exist.' }
      return {}
    }
    const { result } = await tell(story)
    expect(result).toMatchObject({ alone: [{ hardening: 'any-uid', how: 'The user does not exist' }] })
  })

  it('counts a health check that does not pass, and waits no longer than it has to', async () => {
    const story: Story = (has) =>
      has('cap-drop') ? { isReady: () => false, log: ['bind: Permission denied', 'x'] } : {}
    const { result, seconds } = await tell(story, { healthcheck: declared() })
    const how = 'it was not healthy after 10 s: bind: Permission denied'
    expect(result).toMatchObject({ alone: [{ hardening: 'cap-drop', how }] })
    expect(seconds).toBeLessThan(25)
  })

  it('gives a slow one its time again when the other work has ended', async () => {
    const slow: Story = () => ({ isReady: (seconds) => seconds >= 25 })
    expect((await tell(slow, { healthcheck: declared() })).result).toMatchObject({ kind: 'breaks' })
    expect((await tell(slow, { healthcheck: declared() }, 20)).result).toEqual({ kind: 'holds' })
  })

  it('counts a service that listens no more', async () => {
    const story: Story = (has) => (has('cap-drop') ? {} : { listeners: () => ({ kind: 'seen', value: [port] }) })
    const { result } = await tell(story, { exposedPorts: ['80/tcp'], healthcheck: declared() })
    expect(result).toMatchObject({ alone: [{ hardening: 'cap-drop', how: 'it listens on no port: listening' }] })
  })
})
