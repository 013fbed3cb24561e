/** A compose file is concluded as a Dockerfile is. */
import { describe, expect, it } from '@jest/globals'
import { lintCompose } from '../../../src/lint/compose/lint-compose.ts'
import { DEFAULT_SETTINGS } from '../../../src/lint/lint-settings.ts'

const WAITS =
  'services:\n  web:\n    image: a:1\n    depends_on: [db]\n  db:\n    image: b:1\n    healthcheck: {test: x}\n'

const lint = (text: string, disableIgnorePragma = false): ReturnType<typeof lintCompose> =>
  lintCompose({ file: 'compose.yaml', text }, { ...DEFAULT_SETTINGS, disableIgnorePragma })

describe('a compose file that is no YAML', () => {
  it.each([
    ['obeyed', false],
    ['not obeyed', true],
  ])('is not rewritten, comments are %s', (_, disabled) => {
    expect(lint(WAITS, disabled).findings.some(({ fix }) => fix)).toBe(true)
    const broken = lint(`${WAITS}  "x\n`, disabled).findings
    expect(broken.map(({ rule }) => rule)).toContain('valid-compose')
    expect(broken.filter(({ fix }) => fix)).toEqual([])
  })
})

describe('a comment in a compose file', () => {
  it.each([
    ['for a rule that looks at nothing else', 'compose-no-version', ['unused-ignore']],
    ['for a rule that may look at other files', 'compose-has-healthcheck', []],
    ['for a rule about comments', 'well-formed-ignore', ['unused-ignore']],
    ['for a rule that is not there', 'compose-no-verson', ['known-rule-in-ignore']],
  ])('%s', (_, name, rules) => {
    const { findings } = lint(`services:\n  # drydock ignore=${name}: x\n  web:\n    image: a:1\n`)
    const about = ['unused-ignore', 'known-rule-in-ignore']
    expect(findings.map(({ rule }) => rule).filter((rule) => about.includes(rule))).toEqual(rules)
  })
})
