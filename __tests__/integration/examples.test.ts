/**
 * The examples, each as the pull request that it is about and, where its base shows what a report has to say, the other way round.
 * What the action wrote is kept beside them as it was measured; here it has to say the same again, whatever the machine's figures are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, jest } from '@jest/globals'
import { namedCommits, steady } from './steady.ts'
import type { Files, PullRequest } from './pull-request.ts'
import { setScene } from './story.ts'

// On a cold cache each of them installs its packages.
jest.setTimeout(600_000)

const EXAMPLES = join(import.meta.dirname, '../../examples')

const WAYS = {
  'as a pull request': { from: 'base', to: 'head', report: 'report.md', inputs: { 'lock-down': 'true' } },
  'the other way round': {
    from: 'head',
    to: 'base',
    report: 'report-of-the-way-back.md',
    inputs: { 'health-timeout': '20s' },
  },
} as const

it.each([
  ['cat-dog-classifier', 'as a pull request', 'pass'],
  ['cat-dog-classifier', 'the other way round', 'fail'],
  ['devops-info-service', 'as a pull request', 'pass'],
  ['flask-docker', 'as a pull request', 'pass'],
  ['flask-docker', 'the other way round', 'fail'],
  ['flask-rootless', 'as a pull request', 'pass'],
  ['flask-rootless', 'the other way round', 'fail'],
  ['strain-seer', 'as a pull request', 'pass'],
  ['strain-seer', 'the other way round', 'fail'],
] as const)('%s, %s: %s', async (name, way, conclusion) => {
  const { from, to, report, inputs } = WAYS[way]
  const [base, head] = [filesOf(join(EXAMPLES, name, from)), filesOf(join(EXAMPLES, name, to))]
  const gone: Files = Object.fromEntries(Object.keys(base).map((path) => [path, undefined]))
  await using scene = await setScene({ base, change: { ...gone, ...head }, inputs })
  const told = await scene.tell()
  const [comment = ''] = told.comments
  expectSameReport(join(EXAMPLES, name, report), comment, scene.pullRequest)
  expect(told.outputs.conclusion).toBe(conclusion)
})

function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]))
}

/** Hangs on the packages of the day, on the base image or on the moment: parts of a report, and what stands in others. */
const OF_THE_DAY =
  /<details[^>]*><summary>(?:Packages|Files|Waste|Health log|Container log|How this was measured)[^]*?<\/details>\n\n/g
const REPLACEMENTS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [OF_THE_DAY, ''],
  [/^\| {2}\| \*\*Waste\*\* \|.*\n/gm, ''],
  [/\b\d+(?:\.\d+)?( |&nbsp;)kB\b/g, '…$1kB'],
  [/[−+]?(?<!\w)[\d.]+ B(?= (?:larger|smaller)| \|$)/gm, '… B'],
  // The largest of many files, and how many there are.
  [/(?<=^- \*\*… [kM]B\*\* [^<:]*): <code>.*$/gm, ': …'],
  // A layer that came from the cache is the same one, and one that was built again has the same size.
  [/ (?:=|±0(?: |&nbsp;)B) \|$/gm, ' … |'],
  // What a start takes, and what a program writes then, is the machine's matter; `__tests__/integration/runtime.test.ts` has both.
  [/^\|[^|]*\| \*\*The container starts cleanly\*\* \|.*\n/gm, ''],
  // A probe of a frozen service hangs, or gives up first.
  [/(?<=\*\*The health check notices a service that hangs\*\* \|).*(?= \|$)/gm, ' …'],
]

function expectSameReport(path: string, comment: string, pullRequest: PullRequest): void {
  const said = namedCommits(comment, pullRequest)
  if (process.env['UPDATE'] === 'golden') writeFileSync(path, said)
  expect(figureless(said)).toBe(figureless(readFileSync(path, 'utf8')))
}

const figureless = (report: string): string =>
  REPLACEMENTS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), steady(report))
