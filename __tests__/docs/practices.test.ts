/** Holds docs/practices.md to the rules, the checks and the reports of the examples that it names. */
import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageChecks } from '../../src/image/checks/index.ts'
import { allRules } from '../../src/lint/all-rules.ts'
import { runtimeChecks } from '../../src/runtime/checks/index.ts'
import { plainText } from './plain-text.ts'

const rows = readFileSync('docs/practices.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Practice or claim|---)/.test(line))
  .map((line) => line.slice(2, -1).split(/(?<!\\)\|/))
  .map(([practice = '', proof = '', example = '', quote = '']) => ({
    practice: practice.trim(),
    proof,
    example: /^\[[a-z-]+\]\(\.\.\/(examples\/[^)]+)\)$/.exec(example.trim())?.[1],
    quote: /^“(.+)”$/.exec(quote.trim())?.[1]?.replaceAll('\\|', '|'),
    without: example.trim(),
  }))

const rules = new Set<string>(allRules.map(({ id }) => id))
const checks = new Set<string>(runtimeChecks.map(({ id }) => id))
const ofFiles = new Set<string>(imageChecks.map(({ id }) => id))

describe('docs/practices.md', () => {
  it('has a row for every practice', () => {
    expect(rows.length).toBeGreaterThan(45)
  })

  it.each(rows)('$practice: what proves it exists', ({ proof }) => {
    const links = [...proof.matchAll(/\[([a-z-]+)\]\((rules|checks)\/([a-z-]+)\.md\)/g)]
    for (const [, name = '', folder, page] of links) {
      expect(page).toBe(name)
      expect([...(folder === 'rules' ? rules : checks)]).toContain(name)
    }
    for (const [, name] of proof.matchAll(/`(has-[a-z-]+)`/g)) expect([...ofFiles]).toContain(name)
    expect(proof.trim()).not.toBe('')
  })

  it.each(rows)('$practice: the report says what is quoted', ({ example, quote, without }) => {
    if (example === undefined) {
      expect([without, quote]).toEqual([expect.stringMatching(/^none/), undefined])
      return
    }
    expect(existsSync(example)).toBe(true)
    expect(plainText(readFileSync(example, 'utf8'))).toContain(quote ?? 'a quote')
  })

  it('quotes every example', () => {
    const quoted = new Set(rows.flatMap(({ example }) => example?.split('/')[1] ?? []))
    expect([...quoted].sort()).toEqual(readdirSync(join('examples')).sort())
  })
})
