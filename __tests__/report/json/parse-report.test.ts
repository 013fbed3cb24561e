import { describe, expect, it } from '@jest/globals'
import type { z } from 'zod'
import type { Report } from '../../../src/model.ts'
import { parseReport, type reportSchema } from '../../../src/report/json/parse-report.ts'
import { aFinding, aLint, anImageReport, aReport } from '../../fakes/a-report.ts'
import { stories } from '../stories.ts'

/** Every path of a type down to its values, such as `.images[].verdict.conclusion=pass`; an optional field ends in `?`. */
type Paths<T, At extends string = ''> = T extends readonly [infer First, ...infer Rest extends readonly unknown[]]
  ? Paths<First, `${At}[0]`> | Paths<Rest, At>
  : T extends readonly (infer Item)[]
    ? Paths<Item, `${At}[]`>
    : T extends object
      ? { [Key in keyof T & string]-?: Paths<NonNullable<T[Key]>, `${At}.${Key}${Optional<T, Key>}`> }[keyof T & string]
      : T extends string | number | boolean
        ? `${At}=${T}`
        : never
type Optional<T, Key extends keyof T> = Partial<Pick<T, Key>> extends Pick<T, Key> ? '?' : ''

type OfSchema = Paths<z.output<typeof reportSchema>>
type OfModel = Paths<Report>
type Only<One, Other> = [Exclude<One, Other>] extends [never] ? 'nothing' : Exclude<One, Other>

// A field or value that only one of them has does not compile, and the error names its path.
const onlyInSchema: Only<OfSchema, OfModel> = 'nothing'
const onlyInModel: Only<OfModel, OfSchema> = 'nothing'

function written(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report))
}

describe('report.json', () => {
  it('has the shape of the model', () => {
    expect([onlyInSchema, onlyInModel]).toEqual(['nothing', 'nothing'])
  })

  it.each(Object.entries(stories))('is read back as it was written: %s', (_, report) => {
    expect(parseReport(written(report))).toEqual(report)
  })

  it('has long texts cut, at whole characters', () => {
    const finding = aFinding({ message: '😀'.repeat(5_000) })
    const report = parseReport(
      written(aReport({ images: [anImageReport({ stages: { lint: aLint({ findings: [finding] }) } })] })),
    )
    const [image] = report.images
    const [read] = image?.stages.lint.status === 'done' ? image.stages.lint.findings : []
    expect(read?.message).toBe(`${'😀'.repeat(1_999)}…`)
  })
})

it('a name is cut at a thousand characters', () => {
  const report = parseReport(written(aReport({ images: [anImageReport({ dockerfile: 'a'.repeat(1_001) })] })))
  expect(report.images[0]?.dockerfile).toBe(`${'a'.repeat(999)}…`)
})

const good = aReport()
const [image] = good.images

describe('what another program wrote is refused', () => {
  it.each<[string, unknown, string]>([
    [
      'nothing',
      undefined,
      'report.json is not a report of Drydock: Invalid input: expected object, received undefined',
    ],
    ['another version', { ...good, schema: 2 }, 'report.json has schema 2; this version of Drydock reads schema 1'],
    ['an unknown field', { ...good, extra: 1 }, 'report.json is not a report of Drydock: Unrecognized key: "extra"'],
    [
      'a commit that is none',
      { ...good, subject: { ...good.subject, headSha: 'main' } },
      'report.json is not a report of Drydock at subject.headSha: a whole commit name',
    ],
    [
      'a repository that is none',
      { ...good, subject: { ...good.subject, repository: 'a/b/../c' } },
      'report.json is not a report of Drydock at subject.repository: owner/name',
    ],
    [
      'a server that is none',
      { ...good, subject: { ...good.subject, serverUrl: 'javascript:alert(1)' } },
      'report.json is not a report of Drydock at subject.serverUrl: Invalid URL',
    ],
    [
      'a verdict that its images do not have',
      { ...good, verdict: { conclusion: 'fail' } },
      'report.json is not a report of Drydock: has a verdict that is not the worst of its images',
    ],
    [
      'a pass without an image',
      { ...good, images: [] },
      'report.json is not a report of Drydock: has a verdict that is not the worst of its images',
    ],
    [
      'a pass of what broke',
      { ...good, images: [{ ...image, stages: { ...image?.stages, runtime: { status: 'broken', because: 'x' } } }] },
      'report.json is not a report of Drydock at images.0: passes although a stage did not come to its end',
    ],
    [
      'more images than anybody has',
      { ...good, images: Array.from({ length: 2001 }, () => image) },
      'report.json is not a report of Drydock at images: Too big: expected array to have <=2000 items',
    ],
    [
      'a number that is none',
      { ...good, subject: { ...good.subject, pullRequest: -1 } },
      'report.json is not a report of Drydock at subject.pullRequest: Too small: expected number to be >0',
    ],
  ])('%s', (_, value, message) => {
    expect(() => parseReport(value)).toThrow(message)
  })
})

/** How many items a list may have, by its path without indices. A verdict has four stages that can break. */
const MOST: Readonly<Record<string, number>> = {
  images: 2000,
  'images.contextNotes': 100,
  'images.stages.build.detail.log': 2000,
  'images.stages.build.findings': 20_000,
  'images.stages.build.result.head.baseImages': 1000,
  'images.stages.build.result.head.rebuild.lines': 10_000,
  'images.stages.build.result.head.steps': 10_000,
  'images.stages.image.findings': 20_000,
  'images.stages.image.result.budgets': 100,
  'images.stages.image.result.config.labels': 1000,
  'images.stages.image.result.config.ports.added': 1000,
  'images.stages.image.result.config.ports.removed': 1000,
  'images.stages.image.result.config.variables.added': 1000,
  'images.stages.image.result.config.variables.changed': 1000,
  'images.stages.image.result.config.variables.removed': 1000,
  'images.stages.image.result.config.volumes.added': 1000,
  'images.stages.image.result.files.packages': 1000,
  'images.stages.image.result.files.places': 1000,
  'images.stages.image.result.head.contents.avoidable': 1000,
  'images.stages.image.result.head.contents.waste.parts': 1000,
  'images.stages.image.result.head.layers': 1000,
  'images.stages.image.result.layers': 2000,
  'images.stages.lint.findings': 20_000,
  'images.stages.lint.findings.aliases': 50,
  'images.stages.lint.findings.excerpt.lines': 200,
  'images.stages.lint.findings.fix.edits': 1000,
  'images.stages.lint.result.fixed': 20_000,
  'images.stages.lint.result.newComments': 10_000,
  'images.stages.lint.result.notes': 1000,
  'images.stages.lint.result.suppressed': 20_000,
  'images.stages.runtime.findings': 20_000,
  'images.stages.runtime.result.answers': 100,
  'images.stages.runtime.result.answers.proof': 100,
  'images.stages.runtime.result.base.runsAs.processes': 10_000,
  'images.stages.runtime.result.base.runsAs.uids': 1000,
  'images.stages.runtime.result.logTail': 2000,
  'images.stages.runtime.result.runsAs.processes': 10_000,
  'images.stages.runtime.result.runsAs.uids': 1000,
  'images.stages.runtime.result.services.notes': 1000,
  'images.stages.runtime.result.services.services': 200,
  'images.stages.runtime.services.notes': 1000,
  'images.stages.runtime.services.services': 200,
  'images.stages.runtime.services.services.log': 2000,
  'images.verdict.failures': 20_000,
  leftOut: 10_000,
  'policy.changes': 10_000,
  proposal: 10_000,
}

type Path = readonly (string | number)[]

/** Every list that holds something, by the way to it. */
function listsIn(value: unknown, way: Path = []): readonly (readonly [way: Path, list: unknown[]])[] {
  if (Array.isArray(value))
    return value.length === 0 ? [] : [[way, value], ...value.flatMap((one, at) => listsIn(one, [...way, at]))]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => listsIn(one, [...way, name]))
}

const pathOf = (way: Path): string => way.filter((part) => typeof part === 'string').join('.')

describe('a list of a report', () => {
  it.each(Object.entries(MOST))('%s has no more than %d items', (path, most) => {
    const [long] = Object.values(stories).flatMap((story) => {
      const report = written(story)
      const found = listsIn(report).find(([way]) => pathOf(way) === path)
      return found ? [{ report, list: found[1] }] : []
    })
    if (!long) throw new Error(`no story has ${path}`)
    const [first] = long.list
    long.list.push(...Array.from({ length: most + 1 - long.list.length }, () => first))
    expect(() => parseReport(long.report)).toThrow(`Too big: expected array to have <=${most} items`)
  })

  it('that is somewhere in a report is one of these, on either side', () => {
    const paths = Object.values(stories).flatMap((story) => listsIn(written(story)).map(([way]) => pathOf(way)))
    const isKnown = (path: string): boolean =>
      path
        .replace(/(?<!runtime\.result)\.base\./, '.head.')
        .replace(/(?:result\.(?:fixed|suppressed)|verdict\.failures)(?=\.)/, 'findings')
        .replace('images.findings', 'images.stages.lint.findings') in MOST
    expect([...new Set(paths)].filter((path) => !isKnown(path))).toEqual(['images.verdict.broken'])
  })
})
