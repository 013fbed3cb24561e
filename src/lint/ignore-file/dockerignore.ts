import type { FileList } from '../../world.ts'
import { type PathTest, readIgnorePattern } from './ignore-pattern.ts'

/** A line of an ignore file that BuildKit understands. */
export interface IgnoreLine {
  readonly line: number
  /** Without `!`, cleaned as BuildKit does: no slash in front or at the end, no `.` or `..` inside. */
  readonly pattern: string
  /** `!pattern`: what matches is in the context after all. */
  readonly isException: boolean
}

/** A line that ends the build. */
export interface IgnoreProblem {
  readonly line: number
  readonly text: string
  /** A clause. */
  readonly because: string
}

export interface Dockerignore {
  /** In file order; the last one that matches decides. */
  readonly lines: readonly IgnoreLine[]
  readonly problems: readonly IgnoreProblem[]
  /** Judges the files of a context. Undefined where a line cannot be judged, or where it would take too long. */
  judge(files: FileList['files']): readonly SentFile[] | undefined
}

/** A file that the builder gets. */
export interface SentFile {
  readonly path: string
  readonly bytes: number
  /** The exception that brings it back. */
  readonly exception: IgnoreLine | undefined
}

type Rule = IgnoreLine & { readonly test: PathTest; readonly weight: number }

/** Steps after which we would rather not know: about ten seconds. */
const MAX_WORK = 2e9

/** Characters. Several rules ask for the same file, and one of megabytes takes seconds. */
const LARGE = 100_000
let recent: { readonly text: string; readonly ignore: Dockerignore } | undefined

/** Reads a `.dockerignore` as BuildKit does. Never throws. */
export function readDockerignore(text: string): Dockerignore {
  if (text.length < LARGE) return read(text)
  if (recent?.text !== text) recent = { text, ignore: read(text) }
  return recent.ignore
}

function read(text: string): Dockerignore {
  const rules: Rule[] = []
  const problems: IgnoreProblem[] = []
  let isClear = true
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const cleaned = cleanLine(raw)
    if (cleaned === undefined) continue
    const line = index + 1
    const isException = cleaned.startsWith('!')
    const pattern = isException ? cleaned.slice(1) : cleaned
    const meant = pattern === '' ? NOTHING_EXCEPTED : readIgnorePattern(pattern)
    if (meant.kind === 'test') rules.push({ test: meant.test, weight: meant.weight, line, pattern, isException })
    else if (meant.kind === 'malformed') problems.push({ line, text: raw.trim(), because: meant.because })
    else isClear = false
  }
  return {
    lines: rules,
    problems,
    judge: (files) =>
      isClear && problems.length === 0 && isAffordable(rules, files) ? judge(rules, files) : undefined,
  }
}

const NOTHING_EXCEPTED = { kind: 'malformed', because: 'it excepts nothing' } as const

/** What BuildKit makes of a line before it reads the pattern; undefined for comments and empty lines. */
function cleanLine(raw: string): string | undefined {
  if (raw.startsWith('#')) return undefined
  const text = raw.trim()
  if (text === '') return undefined
  const isException = text.startsWith('!')
  const path = isException ? text.slice(1).trim() : text
  const cleaned = path === '' ? '' : cleanPath(path)
  const relative = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned
  // It cleans the line again as a whole, so `!/` becomes `!` and `/!a` an exception.
  return cleanPath((isException ? `!${relative}` : relative).trim())
}

/** Go's `filepath.Clean`. */
function cleanPath(path: string): string {
  const isAbsolute = path.startsWith('/')
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push(name)
    else if (names.length > 0 && names.at(-1) !== '..') names.pop()
    else if (!isAbsolute) names.push(name)
  }
  const cleaned = `${isAbsolute ? '/' : ''}${names.join('/')}`
  return cleaned === '' ? '.' : cleaned
}

function isAffordable(rules: readonly Rule[], files: FileList['files']): boolean {
  const weight = rules.reduce((sum, rule) => sum + rule.weight, 0)
  return files.reduce((sum, { path }) => sum + path.length, 0) * weight <= MAX_WORK
}

/** Which rules matched a folder: they match all that is in it. */
type Matches = readonly boolean[]

function judge(rules: readonly Rule[], files: FileList['files']): readonly SentFile[] {
  const folders = new Map<string, Matches>()
  const matchesOf = (path: string): Matches => {
    const slash = path.lastIndexOf('/')
    const folder = slash < 0 ? undefined : matchesOfFolder(path.slice(0, slash))
    const matches: boolean[] = []
    let isIgnored = false
    for (const [index, rule] of rules.entries()) {
      // A rule that would change nothing is not asked, and then it does not match what is in the folder either.
      const matched = folder?.[index] === true || (rule.isException === isIgnored && rule.test(path))
      matches.push(matched)
      if (matched) isIgnored = !rule.isException
    }
    return matches
  }
  const matchesOfFolder = (path: string): Matches => {
    const known = folders.get(path) ?? matchesOf(path)
    folders.set(path, known)
    return known
  }
  return files.flatMap(({ path, bytes }) => {
    const matches = matchesOf(path)
    const last = rules[matches.lastIndexOf(true)]
    return last && !last.isException ? [] : [{ path, bytes, exception: last }]
  })
}
