import { describe, expect, it } from '@jest/globals'
import type { Finding, Origin, Severity, Stage, StageName, Stages, Verdict } from '../src/model.ts'
import type { Policy } from '../src/plan.ts'
import { worstConclusion } from '../src/conclusion.ts'
import { decide } from '../src/verdict.ts'

const policy: Policy = { failOn: 'error', failOnExisting: false }

function finding(severity: Severity, origin: Origin = 'new'): Finding {
  const place = { at: 'image' } as const
  return { rule: `${severity}-${origin}`, aliases: [], source: 'drydock', severity, message: 'x', place, origin }
}

/** A stage as `decide` sees it; its result does not matter. */
type Told = 'skipped' | 'broken' | Finding[] | { readonly stopped: Finding }

function stage<Result>(told: Told, result: Result): Stage<Result> {
  if (told === 'skipped') return { status: 'skipped', because: 'not asked for' }
  if (told === 'broken') return { status: 'broken', because: 'the tool failed' }
  if ('stopped' in told) return { status: 'stopped', findings: [told.stopped] }
  return { status: 'done', result, findings: told }
}

const facts = { seconds: 1, steps: [], cachedSteps: 0, contextBytes: 0, baseImages: [] }
const image = {
  unpackedBytes: 0,
  compressedBytes: 0,
  layers: [],
  contents: { kind: 'unreadable' as const, because: 'nobody looked' },
}

function stages(told: Partial<Record<keyof Stages, Told>>): Stages {
  return {
    lint: stage(told.lint ?? [], { fixed: [], suppressed: [], notes: [] }),
    build: stage(told.build ?? [], { head: facts }),
    image: stage(told.image ?? [], { head: image, pull: {}, layers: [], budgets: [] }),
    runtime: stage(told.runtime ?? [], {
      configuredUser: 'app',
      runsAs: { kind: 'non-root', uids: [1], processCount: 1 },
      health: { kind: 'none', disabled: false },
      answers: [],
      logTail: [],
    }),
  }
}

const PASS: Verdict = { conclusion: 'pass' }
const fail = (first: Finding, ...others: Finding[]): Verdict => ({ conclusion: 'fail', failures: [first, ...others] })

function unknown(first: StageName, ...others: StageName[]): Verdict {
  const broken = (name: StageName) => ({ stage: name, because: 'the tool failed' })
  return { conclusion: 'unknown', broken: [broken(first), ...others.map(broken)] }
}

const error = finding('error')
const warning = finding('warning')

describe('decide', () => {
  it.each<[claim: string, told: Parameters<typeof stages>[0], expected: Verdict]>([
    ['passes when nothing was found', {}, PASS],
    ['passes with warnings', { lint: [warning], image: [warning], runtime: [warning] }, PASS],
    ['fails on a new lint error', { lint: [warning, error] }, fail(error)],
    [
      'fails on a lint error when there is nothing to compare with',
      { lint: [finding('error', 'unknown')] },
      fail(finding('error', 'unknown')),
    ],
    ['passes with a lint error that the base has too', { lint: [finding('error', 'existing')] }, PASS],
    [
      'fails on a budget, also when the base breaks it too',
      { image: [finding('error', 'existing')] },
      fail(finding('error', 'existing')),
    ],
    ['fails on a runtime error', { runtime: [finding('error', 'unknown')] }, fail(finding('error', 'unknown'))],
    ['fails on a stopped stage', { build: { stopped: error }, image: 'skipped', runtime: 'skipped' }, fail(error)],
    [
      'fails on a stopped stage also when the base is no better',
      { build: { stopped: finding('error', 'existing') } },
      fail(finding('error', 'existing')),
    ],
    ['fails on a stopped stage whatever the severity', { lint: { stopped: warning } }, fail(warning)],
    [
      'has all failures in the order of the stages',
      { runtime: [finding('error', 'unknown')], lint: [error] },
      fail(error, finding('error', 'unknown')),
    ],
    ['passes when stages were skipped', { image: 'skipped', runtime: 'skipped' }, PASS],
    ['does not pass when a stage broke', { runtime: 'broken' }, unknown('runtime')],
    [
      'has all broken stages in order',
      { image: 'broken', lint: 'broken', build: 'broken' },
      unknown('lint', 'build', 'image'),
    ],
    ['lets an error beat a broken stage', { lint: [error], runtime: 'broken' }, fail(error)],
  ])('%s', (_, told, expected) => {
    expect(decide(stages(told), policy)).toEqual(expected)
  })

  it.each<[failOn: Policy['failOn'], failing: Severity[]]>([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['info', ['error', 'warning', 'info']],
    ['style', ['error', 'warning', 'info', 'style']],
    ['never', []],
  ])('takes the threshold %s for lint findings', (failOn, failing) => {
    for (const severity of ['error', 'warning', 'info', 'style'] as const) {
      const expected = failing.includes(severity) ? 'fail' : 'pass'
      expect(decide(stages({ lint: [finding(severity)] }), { ...policy, failOn }).conclusion).toBe(expected)
    }
  })

  it('does not take the threshold for other stages', () => {
    const never = { ...policy, failOn: 'never' } as const
    expect(decide(stages({ image: [error] }), never)).toEqual(fail(error))
    expect(decide(stages({ lint: { stopped: error } }), never)).toEqual(fail(error))
    expect(decide(stages({ runtime: [warning] }), { ...policy, failOn: 'warning' })).toEqual(PASS)
  })

  it('fails on existing lint errors where the policy says so', () => {
    const existing = finding('error', 'existing')
    expect(decide(stages({ lint: [existing] }), { ...policy, failOnExisting: true })).toEqual(fail(existing))
  })
})

describe('worstConclusion', () => {
  it.each<[conclusions: Verdict['conclusion'][], expected: Verdict['conclusion']]>([
    [['pass'], 'pass'],
    [['pass', 'pass'], 'pass'],
    [['pass', 'unknown'], 'unknown'],
    [['unknown', 'fail', 'pass'], 'fail'],
    [[], 'unknown'],
  ])('%j is %s', (conclusions, expected) => {
    expect(worstConclusion(conclusions)).toBe(expected)
  })
})

describe('what is required and could not be found out', () => {
  const done = stages({})
  const lacking: Stages = {
    ...done,
    lint: stage([], {
      fixed: [],
      suppressed: [],
      notes: ['ShellCheck’s checks could not run: a script took too long'],
    }),
    image: stage([], {
      head: image,
      pull: {},
      layers: [],
      budgets: [{ limit: 'max-size-increase', allowed: '5 %', kept: 'unknown' }],
    }),
  }

  it.each([
    ['base', 'lint', /^there is no base/],
    ['budgets', 'image', /^`max-size-increase` could not be compared/],
    ['checks', 'lint', /ShellCheck’s checks could not run: a script took too long$/],
  ] as const)('is unknown: %s', (requirement, name, because) => {
    expect(decide(lacking, { ...policy, required: [requirement] })).toEqual({
      conclusion: 'unknown',
      broken: [{ stage: name, because: expect.stringMatching(because) }],
    })
  })

  it('passes where nobody requires it, and where all of it is there', () => {
    const there = stage([], { fixed: [], suppressed: [], notes: [], baseCount: 0 })
    expect(decide(lacking, policy)).toEqual(PASS)
    expect(decide({ ...done, lint: there }, { ...policy, required: ['base', 'budgets', 'checks'] })).toEqual(PASS)
  })

  it('does not hide what fails', () => {
    expect(decide({ ...lacking, build: stage([error], { head: facts }) }, { ...policy, required: ['base'] })).toEqual(
      fail(error),
    )
  })
})
