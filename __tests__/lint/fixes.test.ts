/** Every fix, alone and among others: its finding goes, none comes, the second time changes nothing, and the rest of the file stays. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyFixes } from '../../src/lint/apply/apply-fixes.ts'
import { lintDockerfile, type LintOutcome } from '../../src/lint/lint-dockerfile.ts'
import { lintExample } from '../../src/lint/rule-page.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'
import type { IgnoreFile } from '../../src/lint/lint-context.ts'
import { applyEdits, sourceText } from '../../src/lint/text/source-text.ts'
import type { Finding, Fix } from '../../src/model.ts'

/** The rule that forbids comments which ignore; some fixes write one. */
const NO_COMMENTS = 'no-ignore-comments'

/** All else is on, so that no finding that a fix adds goes unseen. */
const SETTINGS = { ...DEFAULT_SETTINGS, enabled: rules.map(({ id }) => id).filter((id) => id !== NO_COMMENTS) }

/** Rules about instructions next to each other, which a fix of one of them can make alike. */
const ABOUT_NEIGHBOURS = ['group-apt-installs', 'no-consecutive-runs']

/** Rules whose examples have nothing wrong any more where all of it is small. */
const ABOUT_CASE = ['consistent-instruction-casing', 'matching-as-casing']

const fixable = rules.flatMap((rule) =>
  rule.examples.flatMap((example) =>
    lintExample(rule, example.bad, example).findings.some(({ fix }) => fix)
      ? [{ id: rule.id, name: example.name ?? 'its example', rule, example }]
      : [],
  ),
)

/** How a file may be written, without a change of what it says. */
const STYLES: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['without a last line break', (text) => text.trimEnd()],
  ['below a comment', (text) => `# why\n\n${text}`],
  ['in lower case', (text) => text.replace(/^[A-Z]+(?= )/gm, (keyword) => keyword.toLowerCase())],
  ['with tabs', (text) => text.replace(/^([A-Z]+) /gm, '\t$1\t')],
]

type Fixed = Finding & { readonly fix: Fix }
const isFixable = (finding: Finding): finding is Fixed => finding.fix !== undefined

const names = (outcome: LintOutcome): readonly string[] => outcome.findings.map(({ rule }) => rule)

/** What is in `after` and not in `before`, where two of a kind need two. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before]
  return after.filter((name) => {
    const index = left.indexOf(name)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** Instructions that no edit touches, as the builder reads them. */
function untouched({ dockerfile }: LintOutcome, { edits }: Fix): readonly string[] {
  return dockerfile.instructions
    .filter(({ span }) => edits.every((edit) => edit.span.endLine < span.line || edit.span.line > span.endLine))
    .map(asBuilt)
}

function asBuilt({ keyword, flags, args, heredocs }: LintOutcome['dockerfile']['instructions'][number]): string {
  const written = flags.map(({ name, value }) => `${name}=${value?.raw ?? ''}`)
  return JSON.stringify([keyword, written, args.text, heredocs.map(({ body }) => body.text)])
}

/** Keywords of what is in exec form: a word in the wrong place makes a shell command of it. */
function execForms({ dockerfile }: LintOutcome): readonly string[] {
  return dockerfile.instructions.flatMap((one) => ('form' in one && one.form === 'exec' ? [one.keyword] : []))
}

function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let next = 0
  for (const one of all) if (one === some[next]) next++
  return next === some.length
}

interface Files {
  readonly text: string
  readonly ignoreFile?: IgnoreFile
}

/** A fix belongs to the file of its finding. */
function applyFix({ dockerfile }: LintOutcome, files: Files, { fix, place }: Fixed): Files {
  if (place.at !== 'line' || place.file === dockerfile.file)
    return { ...files, text: applyEdits(dockerfile.source, fix.edits) }
  const { ignoreFile } = files
  if (ignoreFile?.kind !== 'present') throw new Error(`${place.file} is not there`)
  return {
    ...files,
    ignoreFile: { ...ignoreFile, text: applyEdits(sourceText(ignoreFile.file, ignoreFile.text), fix.edits) },
  }
}

type Lint = (files: Files) => LintOutcome

function expectGood(files: Files, before: LintOutcome, finding: Fixed, lint: Lint): void {
  const fixed = applyFix(before, files, finding)
  const after = lint(fixed)
  const count = (outcome: LintOutcome): number => names(outcome).filter((rule) => rule === finding.rule).length
  const isHere = finding.place.at === 'line' && finding.place.file === before.dockerfile.file
  const kept = isHere ? untouched(before, finding.fix) : before.dockerfile.instructions.map(asBuilt)
  const built = after.dockerfile.instructions.map(asBuilt)
  expect({
    case: { rule: finding.rule, files, fixed },
    isGone: count(after) < count(before),
    // What an instruction that had no effect hid from other rules may come to light without it.
    added: added(names(before), names(after)).filter(
      (rule) => !ABOUT_NEIGHBOURS.includes(rule) && built.length >= before.dockerfile.instructions.length,
    ),
    problems: after.dockerfile.problems.length,
    isOtherwiseTheSame: isSubsequence(kept, built),
    // An instruction that goes takes its form along.
    shellForms: added(execForms(after), execForms(before)).slice(before.dockerfile.instructions.length - built.length),
  }).toEqual({
    case: { rule: finding.rule, files, fixed },
    isGone: true,
    added: [],
    problems: before.dockerfile.problems.length,
    isOtherwiseTheSame: true,
    shellForms: [],
  })
}

/** All fixes together, round after round. */
function fixAll(text: string, lint: (text: string) => LintOutcome): string {
  let now = text
  for (let round = 0; round < 10; round++) {
    const { dockerfile, findings } = lint(now)
    const { text: next } = applyFixes(dockerfile.source, findings)
    if (next === now) return now
    now = next
  }
  throw new Error(`never ends:\n${text}`)
}

describe('the fix of a rule', () => {
  it('is there for at least 25 rules', () => {
    expect(new Set(fixable.map(({ id }) => id)).size).toBeGreaterThanOrEqual(25)
  })

  it.each(fixable)('$id puts $name right, however it is written', ({ rule, example }) => {
    for (const [name, style] of STYLES) {
      if (name === 'in lower case' && ABOUT_CASE.includes(rule.id)) continue
      const { settings: own = DEFAULT_SETTINGS, ...around } = example.context ?? {}
      const settings = { ...own, enabled: SETTINGS.enabled }
      const lint: Lint = (files) => lintDockerfile({ file: 'Dockerfile', ...around, ...files }, settings)
      const { ignoreFile } = around
      const files = { text: style(example.bad), ...(ignoreFile && { ignoreFile }) }
      const before = lint(files)
      const found = before.findings.filter(isFixable).filter((finding) => finding.rule === rule.id)
      expect(found.length).toBeGreaterThan(0)
      for (const finding of found) expectGood(files, before, finding, lint)
    }
  })
})

/** What the examples hold in shell form only. */
const EXEC_FORMS = [
  'RUN ["apt-get", "install", "curl=1"]',
  'RUN ["apt", "-q", "install", \\\n  "curl"]',
  'RUN ["/usr/bin/apt", "update"]',
  'RUN ["bash", "-c", "apt-get install curl && pip install x==1"]',
  'RUN ["pip", "install", "x==1"]',
  'ONBUILD RUN [ "apk", "add", "curl=1" ]',
  'RUN ["yum", "install", "x-1"]',
  'RUN ["dnf", "install", "x-1"]',
  'RUN ["zypper", "install", "x=1"]',
  'RUN ["npm", "install", "-g", "x@1"]',
  'RUN ["yarn", "install"]',
  'RUN ["go", "install", "x.test/y@latest"]',
  'RUN ["wget", "https://x.test/y"]',
  'RUN ["useradd", "-u", "123456", "app"]',
  'RUN ["chown", "-R", "1", "/app"]',
  'HEALTHCHECK CMD ["curl", "http://localhost/"]',
  'CMD ["flask", "run", "--host", "127.0.0.1"]',
  'CMD ["gunicorn", "-b", "127.0.0.1:80", "app"]',
]

/** Instructions of all examples, to be mixed. */
const instructions = [
  ...EXEC_FORMS,
  ...new Set(
    rules.flatMap(({ examples }) =>
      examples.flatMap(({ bad, good }) =>
        [bad, good].flatMap((text) => {
          const { source, instructions: all } = parseDockerfile('Dockerfile', text)
          return all.map(({ span }) => source.slice(span))
        }),
      ),
    ),
  ),
]

const files = fc
  .tuple(fc.array(fc.constantFrom(...instructions), { minLength: 1, maxLength: 8 }), fc.constantFrom(...STYLES))
  .map(([lines, [, style]]) => style(`FROM debian:13\n${lines.join('\n')}\n`))

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 400) }
const lintAll = (text: string): LintOutcome => lintDockerfile({ file: 'Dockerfile', text }, SETTINGS)

describe('whatever the file', () => {
  it('each fix by itself is good', () => {
    fc.assert(
      fc.property(files, (text) => {
        const before = lintAll(text)
        for (const finding of before.findings.filter(isFixable))
          expectGood({ text }, before, finding, (changed) => lintAll(changed.text))
      }),
      RUNS,
    )
  })

  it('all fixes together end, and change nothing more then', () => {
    fc.assert(
      fc.property(files, (text) => {
        const fixed = fixAll(text, lintAll)
        expect(fixAll(fixed, lintAll)).toBe(fixed)
        expect(lintAll(fixed).dockerfile.problems.length).toBeLessThanOrEqual(lintAll(text).dockerfile.problems.length)
      }),
      RUNS,
    )
  })
})
