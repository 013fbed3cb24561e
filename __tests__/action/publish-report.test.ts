import { expect, it } from '@jest/globals'
import { publish, type Channel, type Delivery } from '../../src/action/publish-report.ts'
import { CancelledError } from '../../src/errors.ts'

async function publishAll(...deliveries: readonly Delivery[]) {
  const said: string[] = []
  const channels = deliveries.map((delivery, at) => ({ name: `Place ${at}`, deliver: () => Promise.resolve(delivery) }))
  await publish(
    channels,
    {
      section: (title) => said.push(`section ${title}`),
      line: (text) => said.push(`line ${text}`),
      warning: (text) => said.push(`warning ${text}`),
    },
    new AbortController().signal,
  )
  return said
}

it('goes to no other place once the run is cancelled, and says that it was', async () => {
  const abort = new AbortController()
  const asked: string[] = []
  const place = (name: string, during: () => void): Channel => ({
    name,
    deliver: () => {
      asked.push(name)
      during()
      return Promise.resolve({ kind: 'refused', because: 'it was interrupted' })
    },
  })
  const channels = [
    place('first', () => {
      abort.abort(new CancelledError())
    }),
    place('second', () => undefined),
  ]
  const said: string[] = []
  const say = (text: string) => said.push(text)
  await expect(publish(channels, { section: say, line: say, warning: say }, abort.signal)).rejects.toThrow(
    CancelledError,
  )
  expect([asked, said]).toEqual([['first'], []])
})

it('tells what became of the report at each place, and warns where it was refused', async () => {
  expect(
    await publishAll(
      { kind: 'refused', because: 'the disk is full' },
      { kind: 'skipped', because: 'there is no pull request' },
      { kind: 'delivered', what: 'written' },
    ),
  ).toEqual([
    'warning Place 0: the disk is full',
    'line Place 1: not written, there is no pull request',
    'line Place 2: written',
  ])
})
