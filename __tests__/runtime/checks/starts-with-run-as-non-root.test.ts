import { describe, expect, it } from '@jest/globals'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { startsWithRunAsNonRoot } from '../../../src/runtime/checks/starts-with-run-as-non-root.ts'
import { exercised } from '../exercised.ts'

const named = (user: string, remedy = ''): Judgement[] => [
  {
    remark: `The kubelet refuses it: \`${user}\` is no number, so that it cannot verify that this is not root${remedy}`,
  },
]
const root = (why: string): Judgement[] => [{ remark: `The kubelet refuses it: ${why}` }]
const none = 'it has no user, which is root'

describe('starts-with-run-as-non-root', () => {
  it.each<[user: string, said: Judgement[]]>([
    ['65532', [{ proof: 'The kubelet starts it: its user is 65532' }]],
    ['65532:0', [{ proof: 'The kubelet starts it: its user is 65532' }]],
    ['+0077', [{ proof: 'The kubelet starts it: its user is 77' }]],
    ['', root(none)],
    [':1000', root(none)],
    ['0', root('its user is 0, which is root')],
    ['00:1000', root('its user is 0, which is root')],
    ['-0', root('its user is 0, which is root')],
    ['2147483647', [{ proof: 'The kubelet starts it: its user is 2147483647' }]],
    ['2147483648', root('`2147483648` is no user that Kubernetes knows, which are 0 to 2147483647')],
    ['-5', root('`-5` is no user that Kubernetes knows, which are 0 to 2147483647')],
    ['app', named('app', '; `USER 999` would do')],
    ['root', named('root', '; `USER 999` would do')],
    ['app:1000', named('app', '; `USER 999` would do')],
    ['1000a', named('1000a', '; `USER 999` would do')],
    ['9223372036854775808', named('9223372036854775808', '; `USER 999` would do')],
  ])('decides as the kubelet does: %j', (configuredUser, said) => {
    expect([...startsWithRunAsNonRoot.judge(exercised({ config: { user: configuredUser } }))]).toEqual(said)
  })

  it('names no number where it does not know one', () => {
    const judge = (uids: number[]) => [
      ...startsWithRunAsNonRoot.judge(
        exercised({ config: { user: 'app' }, result: { runsAs: { kind: 'non-root', uids, processCount: 2 } } }),
      ),
    ]
    expect(judge([33, 999])).toEqual(named('app'))
    expect(judge([999])).toEqual(named('app', '; `USER 999` would do'))
  })
})
