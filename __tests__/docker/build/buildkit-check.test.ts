import { describe, expect, it } from '@jest/globals'
import { readCheck } from '../../../src/docker/build/buildkit-check.ts'
import { ToolError } from '../../../src/errors.ts'
import { fixture } from '../fixture.ts'

const GUIDE = 'https://docs.docker.com/go/dockerfile/rule'

describe('BuildKit’s checks', () => {
  it('are read with their lines', () => {
    expect(readCheck(fixture('check-warnings.json')).warnings).toEqual([
      {
        rule: 'FromAsCasing',
        description: "The 'as' keyword should match the case of the 'from' keyword",
        url: `${GUIDE}/from-as-casing/`,
        detail: "'as' and 'FROM' keywords' casing do not match",
        lines: { line: 1, endLine: 1 },
      },
      {
        rule: 'JSONArgsRecommended',
        description:
          'JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals',
        url: `${GUIDE}/json-args-recommended/`,
        detail: 'JSON arguments recommended for CMD to prevent unintended behavior related to OS signals',
        lines: { line: 2, endLine: 2 },
      },
      {
        rule: 'LegacyKeyValueFormat',
        description: 'Legacy key/value format with whitespace separator should not be used',
        url: `${GUIDE}/legacy-key-value-format/`,
        detail: '"ENV key=value" should be used instead of legacy "ENV key value" format',
        lines: { line: 3, endLine: 3 },
      },
    ])
  })

  it('give what they found up to the line that stops the build', () => {
    expect(readCheck(fixture('check-broken.json')).warnings.map(({ rule }) => rule)).toEqual(['FromAsCasing'])
  })

  it('may find nothing, and may name no line', () => {
    expect(readCheck('{"warnings":null}')).toEqual({ warnings: [] })
    expect(readCheck('{"warnings":null,"buildError":{"message":"a: b\\nc"}}')).toEqual({
      warnings: [],
      stopped: 'a: b',
    })
    expect(readCheck('{"warnings":[{"ruleName":"A","location":{}}]}').warnings).toEqual([
      { rule: 'A', description: '', url: '', detail: '' },
    ])
  })

  it('give no more than the first 500 characters of why the build stops', () => {
    const json = JSON.stringify({ buildError: { message: 'x'.repeat(600) } })
    expect(readCheck(json).stopped).toBe('x'.repeat(500))
  })

  it('span the lines of all their ranges', () => {
    const range = (start: number, end: number) => ({ start: { line: start }, end: { line: end } })
    const json = JSON.stringify({ warnings: [{ ruleName: 'A', location: { ranges: [range(3, 3), range(4, 6)] } }] })
    expect(readCheck(json).warnings).toEqual([
      { rule: 'A', description: '', url: '', detail: '', lines: { line: 3, endLine: 6 } },
    ])
  })

  it.each(['{', '{"warnings":3}', '[]'])('that say %j are a ToolError', (json) => {
    expect(() => readCheck(json)).toThrow(ToolError)
  })
})
