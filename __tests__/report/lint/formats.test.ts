import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { z } from 'zod'
import type { Finding } from '../../../src/model.ts'
import { lintFormats } from '../../../src/report/lint/formats.ts'
import type { LintReport } from '../../../src/report/lint/lint-report.ts'
import { expectGolden } from '../../expect-file.ts'
import { hostileText } from '../hostile-text.ts'
import { linted, plain, report } from './linted.ts'

const EXTENSIONS: Readonly<Record<string, string>> = {
  terminal: 'txt',
  json: 'json',
  sarif: 'sarif',
  github: 'txt',
  junit: 'xml',
  checkstyle: 'xml',
  codeclimate: 'json',
  gnu: 'txt',
}

const render = (name: string, given: LintReport): string => lintFormats.get(name)?.(given, plain) ?? ''

/** Elements with their attributes, in order; throws where it is not well-formed XML. */
function readXml(text: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const elements: [string, Record<string, string>][] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => elements.push([name, attributes]))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return elements
}

describe('a format', () => {
  it.each([...lintFormats.keys()])('%s prints what a person has read and found good', (name) => {
    expectGolden(`__tests__/golden/lint/${name}.${EXTENSIONS[name] ?? ''}`, render(name, report))
  })

  it.each(['json', 'sarif', 'codeclimate'])('%s is JSON without any finding', (name) => {
    expect(() => JSON.parse(render(name, { ...report, files: [] })) as unknown).not.toThrow()
  })
})

describe('SARIF', () => {
  /** The parts of schema 2.1.0 that code scanning asks for. */
  const region = z
    .strictObject({
      startLine: z.int().min(1),
      startColumn: z.int().min(1),
      endLine: z.int().min(1),
      endColumn: z.int().min(1),
    })
    .refine(
      (at) => at.endLine > at.startLine || (at.endLine === at.startLine && at.endColumn >= at.startColumn),
      'ends before it starts',
    )
  const artifactLocation = z.strictObject({ uri: z.string().regex(/^(?:file:\/\/\/)?[\w.!~*'()%/-]+$/) })
  const text = z.strictObject({ text: z.string().min(1) })
  const level = z.enum(['none', 'note', 'warning', 'error'])
  const locations = z.array(
    z.strictObject({ physicalLocation: z.strictObject({ artifactLocation, region: region.optional() }) }),
  )
  const result = z.strictObject({
    ruleId: z.string().min(1),
    ruleIndex: z.int().min(0),
    level,
    message: text,
    locations: locations.min(1),
    partialFingerprints: z.strictObject({ primaryLocationLineHash: z.string().min(1) }),
    suppressions: z.array(z.strictObject({ kind: z.enum(['inSource', 'external']) })).optional(),
    fixes: z
      .array(
        z.strictObject({
          description: text,
          artifactChanges: z
            .array(
              z.strictObject({
                artifactLocation,
                replacements: z
                  .array(
                    z.strictObject({ deletedRegion: region, insertedContent: z.strictObject({ text: z.string() }) }),
                  )
                  .min(1),
              }),
            )
            .min(1),
        }),
      )
      .optional(),
  })
  const rule = z.strictObject({
    id: z.string().min(1),
    shortDescription: text,
    fullDescription: text,
    help: z.strictObject({ text: z.string().min(1), markdown: z.string().optional() }),
    helpUri: z.url().optional(),
    defaultConfiguration: z.strictObject({ level }),
    properties: z.strictObject({ tags: z.array(z.string()) }).optional(),
  })
  const log = z.strictObject({
    $schema: z.url(),
    version: z.literal('2.1.0'),
    runs: z.tuple([
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({ name: z.string(), semanticVersion: z.string(), rules: z.array(rule) }),
        }),
        columnKind: z.literal('utf16CodeUnits'),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(z.strictObject({ level, message: text, locations })),
          }),
        ),
        results: z.array(result),
      }),
    ]),
  })

  it('has the shape of version 2.1.0, and each result points at its rule', () => {
    const read = log.parse(JSON.parse(render('sarif', report)))
    const [{ results, tool }] = read.runs
    expect(results.length).toBeGreaterThan(3)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length)
  })
})

describe('whatever the texts', () => {
  const texts = fc.record({ path: hostileText, rule: hostileText, message: hostileText, url: hostileText })
  const poisoned = ({
    path,
    rule,
    message,
    url,
  }: {
    path: string
    rule: string
    message: string
    url: string
  }): LintReport => {
    const [first] = report.files[0]?.findings ?? []
    const bad: readonly Finding[] = first
      ? [
          {
            ...first,
            rule,
            message,
            url,
            place: { at: 'line', file: path, line: 1, column: 1, endLine: 1, endColumn: 2 },
          },
        ]
      : []
    return { ...report, files: [linted(path, bad)] }
  }
  const holds = (claim: (given: LintReport, texts: { path: string; rule: string; message: string }) => void): void => {
    fc.assert(
      fc.property(texts, (bad) => {
        claim(poisoned(bad), bad)
      }),
      { numRuns: 300 },
    )
  }

  it('gnu says one thing in one line', () => {
    holds((given) => {
      expect(render('gnu', given)).toMatch(/^[^\p{Cc}]*\n$/u)
    })
  })

  it('github gives one command in one line', () => {
    holds((given) => {
      const text = render('github', given)
      expect(text).toMatch(
        /^::error file=[^,:\r\n]*,line=1,endLine=1,col=1,endColumn=2,title=[^,:\r\n]*::[^\p{Cc}]*\n$/u,
      )
      expect(text).not.toContain('##[')
    })
  })

  it.each(['junit', 'checkstyle'])('%s is well-formed', (name) => {
    holds((given) => {
      expect(readXml(render(name, given)).length).toBeGreaterThan(2)
    })
  })

  it.each(['json', 'codeclimate', 'sarif'])('%s is JSON', (name) => {
    holds((given) => {
      expect(() => JSON.parse(render(name, given)) as unknown).not.toThrow()
    })
  })

  it('json keeps every byte', () => {
    holds((given, { path, rule, message }) => {
      expect(JSON.parse(render('json', given))).toMatchObject({ [path]: [{ rule, message }] })
    })
  })
})

describe('XML', () => {
  it('holds the values that it was given', () => {
    const [file] = readXml(render('checkstyle', report))
      .filter(([name]) => name === 'file')
      .slice(1)
    expect(file).toEqual(['file', { name: 'a "b" <c>&d,e:f%/Dockerfile' }])
  })

  it('counts tests and failures', () => {
    const suites = readXml(render('junit', report)).filter(([name]) => name.startsWith('testsuite'))
    expect(suites.map(([, { tests, failures }]) => `${tests ?? ''}/${failures ?? ''}`)).toEqual([
      '6/5',
      '4/4',
      '1/1',
      '1/0',
    ])
  })
})

describe('a fingerprint', () => {
  it('is another one for the second of two equal findings, and the same one when lines above come and go', () => {
    const [file] = report.files
    const moved = file?.findings.slice(0, 1).map((finding): Finding =>
      finding.place.at === 'line'
        ? {
            ...finding,
            place: { ...finding.place, line: 9, endLine: 9 },
            excerpt: { line: 9, lines: finding.excerpt?.lines ?? [] },
          }
        : finding,
    )
    const two = [...(file?.findings.slice(0, 1) ?? []), ...(moved ?? [])]
    const hashed: string[] = []
    lintFormats.get('codeclimate')?.(
      { ...report, files: [linted('app/Dockerfile', two)] },
      { ...plain, hash: (text) => `${hashed.push(text)}` },
    )
    const [one, other] = hashed
    expect(one?.slice(1)).toBe(other?.slice(1))
    expect(one?.charAt(0)).not.toBe(other?.charAt(0))
  })
})
