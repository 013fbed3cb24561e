import { describe, expect, it } from '@jest/globals'
import { capFindings } from '../../../src/lint/apply/cap-findings.ts'
import type { Finding, Severity } from '../../../src/model.ts'

const finding = (rule: string, line: number, severity: Severity = 'info'): Finding => ({
  rule,
  aliases: ['DL1'],
  source: 'drydock',
  severity,
  message: `at \`${line}\``,
  place: { at: 'line', file: 'Dockerfile', line, column: 1, endLine: line, endColumn: 2 },
  origin: 'unknown',
  fix: { safety: 'safe', title: 'x', edits: [] },
})

const many = (rule: string, count: number, from = 1): Finding[] =>
  Array.from({ length: count }, (_, index) => finding(rule, from + index))

describe('findings', () => {
  it('of 500 and fewer are all kept', () => {
    const all = many('a', 500)
    expect(capFindings(all)).toBe(all)
  })

  it('of many rules with few each are all kept', () => {
    const all = Array.from({ length: 40 }, (_, index) => many(`rule-${index}`, 100)).flat()
    expect(capFindings(all)).toEqual(all)
  })

  it('beyond 500 of one rule are counted where the first of them stands, as severe as the worst of them', () => {
    const all = [...many('a', 900), finding('a', 901, 'error'), finding('b', 902)]
    const kept = capFindings(all)
    const { fix, ...counted } = finding('a', 501, 'error')
    expect(fix).toBeDefined()
    expect(kept).toEqual([
      ...all.slice(0, 500),
      { ...counted, message: 'The rule finds this and more: `401` findings from here on are left out' },
      finding('b', 902),
    ])
  })

  it('of many rules with many each are no more than some thousands, and no rule is lost', () => {
    const all = Array.from({ length: 300 }, (_, index) => many(`rule-${index}`, 600)).flat()
    const kept = capFindings(all)
    expect(kept.length).toBeLessThan(5500)
    expect(new Set(kept.map(({ rule }) => rule)).size).toBe(300)
  })

  it('are the same for one side as for the other, but for the number', () => {
    expect(capFindings(many('a', 700)).at(-1)?.message).not.toBe(capFindings(many('a', 701)).at(-1)?.message)
  })
})
