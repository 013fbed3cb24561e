import { describe, expect, it } from '@jest/globals'
import { applyChecks, defineRuntimeCheck } from '../../src/runtime/runtime-check.ts'
import { runtimeChecks } from '../../src/runtime/checks/index.ts'
import { exercised } from './exercised.ts'

describe('applyChecks', () => {
  it('makes a finding of every problem, in the order of the checks', () => {
    const talkative = defineRuntimeCheck({
      id: 'talkative',
      severity: 'error',
      summary: 's',
      why: 'w',
      *judge() {
        yield { message: 'one' }
        yield { message: 'two', severity: 'warning' }
      },
    })
    const quiet = defineRuntimeCheck({ id: 'quiet', severity: 'error', summary: 's', why: 'w', *judge() {} })
    const same = { rule: 'talkative', aliases: [], source: 'drydock', place: { at: 'image' }, origin: 'unknown' }
    expect(applyChecks([quiet, talkative], exercised({}))).toEqual([
      { ...same, severity: 'error', message: 'one' },
      { ...same, severity: 'warning', message: 'two' },
    ])
  })
})

describe('the registry', () => {
  it('has every check once, each with something to say', () => {
    expect(runtimeChecks.map(({ id }) => id)).toEqual([
      'keeps-running',
      'bounded-writes',
      'runs-as-non-root',
      'health-check-passes',
    ])
    for (const { summary, why } of runtimeChecks) {
      expect(summary).toMatch(/^[A-Z].*[^.]$/)
      expect(why.length).toBeGreaterThan(80)
    }
  })
})
