import { describe, expect, it } from '@jest/globals'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { listensWhereItSays } from '../../../src/runtime/checks/listens-where-it-says.ts'
import type { Listener } from '../../../src/world.ts'
import { exercised } from '../exercised.ts'

const tcp = (port: number, address = '0.0.0.0'): Listener => ({ protocol: 'tcp', address, port })
const udp = (port: number): Listener => ({ protocol: 'udp', address: '::', port })
const unsaid = (ports: string): Judgement => ({
  severity: 'info',
  message: `Listens on ${ports}, which the image does not expose`,
})

describe('listens-where-it-says', () => {
  it.each<[claim: string, exposed: string[], listeners: Listener[], said: Judgement[]]>([
    ['has nothing to say of an image without ports', [], [], []],
    ['accepts every address', ['80/tcp'], [tcp(80)], [{ proof: 'Listens on port 80/tcp for everybody' }]],
    ['accepts all of IPv6', ['80/tcp'], [tcp(80, '::')], [{ proof: 'Listens on port 80/tcp for everybody' }]],
    [
      'accepts the container’s own address',
      ['80/tcp'],
      [tcp(80, '172.17.0.2')],
      [{ proof: 'Listens on port 80/tcp for everybody' }],
    ],
    ['accepts UDP', ['53/udp'], [udp(53)], [{ proof: 'Listens on port 53/udp for everybody' }]],
    [
      'tells UDP from TCP',
      ['53/tcp'],
      [udp(53)],
      [
        { severity: 'error', message: 'Nothing listens on port 53/tcp, which the image exposes' },
        unsaid('port 53/udp'),
      ],
    ],
    ...['127.0.0.1', '127.0.1.1', '::1'].map((address): [string, string[], Listener[], Judgement[]] => [
      `refuses ${address}`,
      ['80/tcp'],
      [tcp(80, address)],
      [
        {
          severity: 'error',
          message: 'Listens on port 80/tcp of 127.0.0.1 only, so nobody outside of the container reaches it',
        },
      ],
    ]),
    [
      'accepts what listens on both',
      ['80/tcp'],
      [tcp(80, '127.0.0.1'), tcp(80, '::')],
      [{ proof: 'Listens on port 80/tcp for everybody' }],
    ],
    [
      'names the port where it does listen',
      ['80/tcp'],
      [tcp(8080)],
      [
        { severity: 'error', message: 'Nothing listens on port 80/tcp, which the image exposes' },
        unsaid('port 8080/tcp'),
      ],
    ],
    [
      'only warns of a port beside one that can be reached',
      ['80/tcp', '443/tcp'],
      [tcp(80)],
      [
        { proof: 'Listens on port 80/tcp for everybody' },
        { severity: 'warning', message: 'Nothing listens on port 443/tcp, which the image exposes' },
      ],
    ],
    ['tells ports that nobody exposes', [], [tcp(80), tcp(80, '::'), tcp(81)], [unsaid('ports 80/tcp, 81/tcp')]],
    ['does not tell ports that nobody reaches', [], [tcp(9000, '127.0.0.1')], []],
    [
      'names no more than five',
      Array.from({ length: 8 }, (_, port) => `${port + 1}/udp`),
      [],
      [
        {
          severity: 'error',
          message: 'Nothing listens on ports 1/udp, 2/udp, 3/udp, 4/udp, 5/udp and 3 more, which the image exposes',
        },
      ],
    ],
  ])('%s', (_, exposedPorts, value, said) => {
    const trials = { listeners: { kind: 'seen', value } } as const
    expect([...listensWhereItSays.judge(exercised({ config: { exposedPorts }, trials }))]).toEqual(said)
  })

  it.each<[string, Parameters<typeof exercised>[0], Judgement[]]>([
    [
      'does not pass what it cannot see',
      { trials: { listeners: { kind: 'hidden', because: 'no /proc' } } },
      [{ unknown: 'no /proc' }],
    ],
    ['leaves a container that ended to keeps-running', { trials: null }, [{ unknown: 'the container ended' }]],
    ['asks nothing of a job', { trials: null, plan: { expect: 'exit-zero' } }, []],
  ])('%s', (_, changes, said) => {
    expect([...listensWhereItSays.judge(exercised({ config: { exposedPorts: ['80/tcp'] }, ...changes }))]).toEqual(said)
  })
})
