import { describe, expect, it } from '@jest/globals'
import type { RuntimeAnswer } from '../../src/model.ts'
import { applyChecks, defineRuntimeCheck, type Judgement } from '../../src/runtime/runtime-check.ts'
import { runtimeChecks } from '../../src/runtime/checks/index.ts'
import { HARDENINGS } from '../../src/runtime/lock-down.ts'
import { REQUIREMENTS } from '../../src/runtime/requirements.ts'
import { exercised } from './exercised.ts'

/** A check that says just this. */
const check = (id: string, judgements: readonly Judgement[]) =>
  defineRuntimeCheck({
    id,
    requiredAs: 'healthy',
    severity: 'error',
    summary: 'All is well',
    claim: 'is not well',
    why: 'w',
    *judge() {
      yield* judgements
    },
  })

describe('applyChecks', () => {
  it('makes a finding of every problem, in the order of the checks', () => {
    const talkative = check('talkative', [{ message: 'one' }, { message: 'two', severity: 'warning' }])
    const url = 'https://github.com/OWNER/drydock/blob/v1/docs/checks/talkative.md'
    const same = { rule: 'talkative', aliases: [], source: 'drydock', place: { at: 'image' }, origin: 'unknown', url }
    expect(applyChecks([check('quiet', []), talkative], exercised({}))).toEqual({
      answers: [
        {
          check: 'talkative',
          summary: 'All is well',
          outcome: 'fail',
          claim: 'is not well',
          proof: ['one', 'two'],
        },
      ],
      findings: [
        { ...same, severity: 'error', message: 'one' },
        { ...same, severity: 'warning', message: 'two' },
      ],
    })
  })

  it.each<[said: Judgement[], outcome: RuntimeAnswer['outcome'], required: RuntimeAnswer['outcome'], errors: number]>([
    [[{ proof: 'p' }], 'pass', 'pass', 0],
    [[{ proof: 'p' }, { message: 'm', severity: 'info' }], 'info', 'fail', 1],
    [[{ proof: 'p' }, { message: 'm', severity: 'warning' }], 'warning', 'fail', 1],
    [[{ proof: 'p' }, { remark: 'r' }], 'info', 'fail', 1],
    [[{ remark: 'r' }, { message: 'm', severity: 'warning' }], 'warning', 'fail', 2],
    [[{ message: 'm' }], 'fail', 'fail', 1],
    [[{ message: 'm', isUnknown: true }], 'unknown', 'unknown', 1],
    [[{ unknown: 'u' }], 'unknown', 'unknown', 1],
    [[{ unknown: 'u' }, { message: 'm' }], 'fail', 'fail', 2],
  ])('answers %j with %s, and with %s where it is required', (said, outcome, required, errors) => {
    const checks = [check('one', said)]
    expect(applyChecks(checks, exercised({})).answers).toMatchObject([{ outcome }])
    const judged = applyChecks(checks, exercised({ plan: { require: ['healthy'] } }))
    expect(judged.answers).toMatchObject([{ outcome: required }])
    expect(judged.findings.filter(({ severity }) => severity === 'error')).toHaveLength(errors)
    const other = applyChecks(checks, exercised({ plan: { require: ['non-root'] } }))
    expect(other.answers).toMatchObject([{ outcome }])
  })

  it('says in a headline what the problem says of itself', () => {
    const one = check('one', [
      { message: 'm', severity: 'warning', claim: 'first' },
      { message: 'm', claim: 'second' },
    ])
    expect(applyChecks([one], exercised({})).answers).toMatchObject([{ claim: 'second' }])
  })
})

describe('the registry', () => {
  it('has every check once, each with something to say', () => {
    const ids = runtimeChecks.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const { summary, claim, why } of runtimeChecks) {
      expect(summary).toMatch(/^[A-Z].*[^.]$/)
      expect(claim).toMatch(/^[a-z].*[^.]$/)
      expect(why.length).toBeGreaterThan(80)
    }
  })

  it('has a check for everything that can be required', () => {
    const lockedDown: readonly string[] = HARDENINGS
    const names = runtimeChecks.map(({ requiredAs }) => requiredAs)
    expect(names.toSorted()).toEqual(REQUIREMENTS.filter((name) => !lockedDown.includes(name)).toSorted())
  })
})
