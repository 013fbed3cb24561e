import type { Threshold } from '../../severity.ts'
import { isAbsolute, join, relative } from 'node:path'
import { folder, type Context } from '../../build-context.ts'
import { limitTo } from '../../concurrency.ts'
import type { Engine } from '../../engine.ts'
import { isReadAsCompose } from '../../lint/compose/compose-name.ts'
import { parseDockerfile } from '../../lint/dockerfile/parse-dockerfile.ts'
import type { LintSettings } from '../../lint/lint-settings.ts'
import { checkableScripts } from '../../lint/others/shellcheck-scripts.ts'
import { lintSides, type BuildkitPlan, type LintSide, type LintWorld } from '../../lint/lint-stage.ts'
import type { Finding, Stage, LintResult } from '../../model.ts'
import type { BuildOptions, BuildRequest } from '../../world.ts'
import type { LintedFile } from './linted-file.ts'
import type { Located, LintSource } from './locate.ts'

/** What the settings say for one file. */
export interface FileSettings {
  readonly lint: LintSettings
  readonly failOn: Threshold
  readonly notes: readonly string[]
}

export interface FilesPlan {
  /** Absolute. */
  readonly cwd: string
  readonly settings: (file: Located) => Promise<FileSettings>
  /** The stage that is built of each; the last one where it is absent. */
  readonly target?: string
  /** Undefined where BuildKit's checks are not wanted. */
  readonly engine: Engine | undefined
  readonly shellcheck: boolean
  /** `2026-11-27`, UTC. */
  readonly today: string
  /** How many files may ask the engine at a time. */
  readonly parallel: number
}

/** So that ten thousand files need not be in memory together. */
const AT_ONCE = 500

/** Lints files, each with its own folder as the build context; all their scripts go to ShellCheck together. In the given order. */
export async function lintFiles(
  sources: readonly LintSource[],
  plan: FilesPlan,
  world: LintWorld,
): Promise<readonly LintedFile[]> {
  const linted: LintedFile[] = []
  for (let start = 0; start < sources.length; start += AT_ONCE)
    linted.push(...(await lintTogether(sources.slice(start, start + AT_ONCE), plan, world)))
  return linted
}

async function lintTogether(
  sources: readonly LintSource[],
  plan: FilesPlan,
  world: LintWorld,
): Promise<readonly LintedFile[]> {
  const limit = limitTo(plan.parallel)
  // Parsed files take more memory than anything else here, so without ShellCheck each goes as soon as it is linted.
  const parsed = plan.shellcheck ? sources.map((source) => sideOf(source, plan)) : undefined
  const scripts = parsed?.flatMap(({ dockerfile }) => (dockerfile ? checkableScripts(dockerfile) : [])) ?? []
  const [linted] = await Promise.all([
    Promise.all(
      sources.map((source, index) =>
        limit(() => lintOne(source, parsed?.[index] ?? sideOf(source, plan), plan, world)),
      ),
    ),
    // Each file asks for its own again and gets the same answers; asked together they need fewer processes.
    world.shellcheck.check(scripts.map(({ text }) => text)),
  ])
  return linted
}

function sideOf({ root, file, read }: LintSource, { target }: Pick<FilesPlan, 'target'>): LintSide {
  const isText = read.kind === 'text' && !isReadAsCompose(file)
  return { root, file, read, ...(isText && { dockerfile: parseDockerfile(file, read.text, target) }) }
}

const STDIN: Context = { kind: 'remote', address: '-' }

async function lintOne(source: LintSource, head: LintSide, plan: FilesPlan, world: LintWorld): Promise<LintedFile> {
  const { root, file } = source
  const { lint, failOn, notes } = await plan.settings(source)
  const named = (finding: Finding): Finding => nameFile(finding, source, plan.cwd)
  if (isReadAsCompose(file)) {
    const { lintComposeFile } = await import('./compose-file.ts')
    const { findings, suppressed } = await lintComposeFile(source, lint, world.disk)
    return { path: source.path, findings: findings.map(named), suppressed: suppressed.map(named), notes, failOn }
  }
  const context = source.context === '-' ? STDIN : folder(source.context)
  const engine = context.kind === 'remote' ? NO_FILE : plan.engine
  const wanted = plan.target !== undefined && { target: plan.target }
  const options = { ...NO_OPTIONS, ...wanted }
  const request = { side: 'head', source: root, dockerfile: file, context, options } as const
  const stage = await lintSides(
    { head },
    lint,
    {
      context,
      ...wanted,
      buildkit: !plan.engine || !engine ? { kind: 'off' } : buildkitPlan(engine, request),
      shellcheck: plan.shellcheck,
      today: plan.today,
    },
    world,
  )
  const { findings, suppressed, notes: said } = outcomeOf(stage)
  return {
    path: source.path,
    findings: findings.map(named),
    suppressed: suppressed.map(named),
    notes: [...notes, ...said],
    failOn,
  }
}

const buildkitPlan = (engine: Engine, head: BuildRequest): BuildkitPlan =>
  engine.kind === 'there' ? { kind: 'asked', head } : { kind: 'unreachable', because: engine.because }

/** The engine reads the Dockerfile itself. */
const NO_FILE: Engine = { kind: 'absent', because: 'they need a file, and this is the standard input' }

function outcomeOf(stage: Stage<LintResult>): Pick<LintedFile, 'findings' | 'suppressed' | 'notes'> {
  switch (stage.status) {
    case 'done':
      return { findings: stage.findings, suppressed: stage.result.suppressed, notes: stage.result.notes }
    case 'stopped':
      return { findings: stage.findings, suppressed: [], notes: [] }
    case 'skipped':
    case 'broken':
      return { findings: [], suppressed: [], notes: [stage.because] }
  }
}

/** The file as the user named it, or one beside it. A file that cannot be read has no lines to point at. */
function nameFile(finding: Finding, { path, root, file }: Located, cwd: string): Finding {
  const { place } = finding
  if (place.at !== 'line')
    return { ...finding, place: { at: 'line', file: path, line: 1, column: 1, endLine: 1, endColumn: 1 } }
  if (place.file === path) return finding
  if (place.file === file) return { ...finding, place: { ...place, file: path } }
  const beside = join(root, place.file)
  return { ...finding, place: { ...place, file: isAbsolute(path) ? beside : relative(cwd, beside) } }
}

/** Checks need nothing but the file. */
const NO_OPTIONS: BuildOptions = {
  buildArgs: {},
  buildContexts: {},
  secrets: [],
  ssh: [],
  labels: {},
  cacheFrom: [],
  cacheTo: [],
  addHosts: [],
  pull: false,
  noCache: false,
  timeoutSeconds: 60,
}
