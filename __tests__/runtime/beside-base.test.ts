import { describe, expect, it } from '@jest/globals'
import type { Process, RuntimeResult, Stage } from '../../src/model.ts'
import { besideBase, isWorthComparing, planOnBase } from '../../src/runtime/beside-base.ts'
import { runtimeFinding } from '../../src/runtime/runtime-check.ts'
import { declared } from './declared.ts'
import { runImage, type RunCase } from './run-image.ts'
import { runPlan } from './run-plan.ts'

const main: Process = { pid: 1, uid: 999, gid: 999, command: 'server', role: 'main' }
const good: RunCase = {
  config: { healthcheck: declared({ intervalSeconds: 1, retries: 1 }) },
  container: { processes: () => [main] },
}
const asRoot: RunCase = { ...good, container: { processes: () => [{ ...main, uid: 0, gid: 0 }] } }
const unhealthy: RunCase = { ...good, container: { processes: () => [main], isReady: () => false } }
const ends: RunCase = {
  ...good,
  container: { isReady: () => false, exit: { seconds: 0, code: 3, outOfMemory: false } },
}

type Outcome = readonly [rule: string, severity: string, origin: string]

const outcomes = ({ findings }: { readonly findings: readonly { rule: string; severity: string; origin: string }[] }) =>
  findings.map(({ rule, severity, origin }): Outcome => [rule, severity, origin])

async function done(runCase: RunCase): Promise<Extract<Stage<RuntimeResult>, { status: 'done' }>> {
  const { stage } = await runImage(runCase)
  if (stage.status !== 'done') throw new Error(`The stage is ${stage.status}`)
  return stage
}

describe('besideBase', () => {
  it.each<[claim: string, head: RunCase, base: RunCase, expected: Outcome[]]>([
    ['what the base does too only warns', asRoot, asRoot, [['runs-as-non-root', 'warning', 'existing']]],
    ['what the base does not do is new', asRoot, good, [['runs-as-non-root', 'error', 'new']]],
    ['one failure does not excuse another', unhealthy, asRoot, [['health-check-passes', 'error', 'new']]],
    ['a base that ended has not answered', asRoot, ends, [['runs-as-non-root', 'error', 'unknown']]],
    [
      'a base that ended is no excuse for an unhealthy head',
      unhealthy,
      ends,
      [['health-check-passes', 'error', 'unknown']],
    ],
    ['a head that ends as the base does', ends, ends, [['keeps-running', 'warning', 'existing']]],
    [
      'a base that only is undecided has not failed',
      unhealthy,
      { ...unhealthy, config: { healthcheck: declared({ intervalSeconds: 600 }) } },
      [['health-check-passes', 'error', 'unknown']],
    ],
    [
      'what is only allowed on the base',
      asRoot,
      { ...asRoot, plan: { allowRoot: true } },
      [['runs-as-non-root', 'error', 'new']],
    ],
  ])('%s', async (_, head, base, expected) => {
    const compared = besideBase(await done(head), await done(base), { require: [] }, false)
    expect(outcomes(compared)).toEqual(expected)
    expect(compared.result.base).toMatchObject({ configuredUser: 'app' })
  })

  it('lets what exists fail where the settings say so', async () => {
    const [head, base] = [await done(asRoot), await done(asRoot)]
    expect(outcomes(besideBase(head, base, { require: [] }, true))).toEqual([['runs-as-non-root', 'error', 'existing']])
    expect(outcomes(besideBase(head, base, { require: ['non-root'] }, false))).toEqual([
      ['runs-as-non-root', 'error', 'existing'],
    ])
    expect(outcomes(besideBase(head, base, { require: ['healthy'] }, false))).toEqual([
      ['runs-as-non-root', 'warning', 'existing'],
    ])
  })

  it.each<[string, Stage<RuntimeResult>]>([
    ['did not run', { status: 'broken', because: 'the engine is gone' }],
    ['did not start', { status: 'stopped', findings: [runtimeFinding('starts', 'error', 'no such command')] }],
  ])('changes nothing where the base %s', async (_, base) => {
    const head = await done(asRoot)
    expect(besideBase(head, base, { require: [] }, false)).toBe(head)
  })

  it('is not worth it for a head that passes', async () => {
    expect(isWorthComparing(await done(good))).toBe(false)
    expect(isWorthComparing(await done(asRoot))).toBe(true)
    expect(isWorthComparing({ status: 'broken', because: 'x' })).toBe(false)
  })
})

it('no base excuses an assertion that does not hold, so none is run for it', async () => {
  const written = { kind: 'file', name: 'x', from: 'assert', path: '/x', expands: false, exists: true } as const
  const head = await done({ ...good, plan: { assertions: [written] } })
  expect(outcomes(head)).toEqual([['meets-assertions', 'error', 'unknown']])
  expect(isWorthComparing(head)).toBe(false)
  const http = { path: '/', body: [], headers: {} }
  const asked = planOnBase(runPlan({ assertions: [written], expectHttp: [http], lockDown: true }))
  expect(asked).toMatchObject({ assertions: [], expectHttp: [], lockDown: false })
})
