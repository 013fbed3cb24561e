import { expect, it } from '@jest/globals'
import { publish, type Delivery } from '../../src/action/publish-report.ts'

async function publishAll(...deliveries: readonly Delivery[]) {
  const said: string[] = []
  const channels = deliveries.map((delivery, at) => ({ name: `Place ${at}`, deliver: () => Promise.resolve(delivery) }))
  await publish(channels, {
    section: (title) => said.push(`section ${title}`),
    line: (text) => said.push(`line ${text}`),
    warning: (text) => said.push(`warning ${text}`),
  })
  return said
}

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
