import type { Context } from '../build-context.ts'
import type { CheckPolicy, Finding, LintResult, Stage } from '../model.ts'
import type { BuildRequest, FileRead, World } from '../world.ts'
import type { ComposedImage, ComposeOutcome } from './compose/compose-beside.ts'
import type { ContextFiles, IgnoreFile } from './lint-context.ts'
import type { Dockerfile } from './dockerfile/dockerfile.ts'
import { withDirectiveOf } from './others/base-directive.ts'
import { askBuildkit, askShellCheck, stoppedChecks, withoutChecks } from './others/ask-others.ts'
import { concludeLint, type LintOutcome } from './lint-dockerfile.ts'
import { capFindings } from './apply/cap-findings.ts'
import { inFileOrder } from './apply/apply-settings.ts'
import { newSilence, type NewSilence } from './apply/new-silence.ts'
import { compareWithBase } from './apply/origin.ts'
import { applyRules, needsFiles, type OwnFindings, readCommands } from './apply/own-findings.ts'
import { withBreaks } from './apply/steps.ts'
import { readStarted } from './facts/sources/read-started.ts'
import { parseDockerfile } from './dockerfile/parse-dockerfile.ts'
import type { LintSettings } from './lint-settings.ts'
import { ruleUrl } from './rule-url.ts'

/** A Dockerfile as one side has it. */
export interface LintSide {
  /** Absolute path of the checkout or worktree. */
  readonly root: string
  /** Relative to it. */
  readonly file: string
  readonly read: FileRead
  /** `read`, where the caller has parsed it already, for the plan's target. */
  readonly dockerfile?: Dockerfile
}

/** How the image is built, as far as linting needs to know. */
export interface LintPlan {
  readonly context: Context
  /** The stage that is built, on both sides; the last one where it is absent. */
  readonly target?: string
  readonly buildkit: BuildkitPlan
  /** Whether ShellCheck has its say. */
  readonly shellcheck: boolean
  /** `2026-11-27`, UTC. */
  readonly today: string
  /** The image is built as well, and the build says why it cannot be. */
  readonly isBuilt?: boolean
  /** Whose comments silence findings; absent where nobody proposes anything. */
  readonly policy?: CheckPolicy['kind']
  /** The compose files that build this image are looked at too, but for those that other images of the same run speak of. */
  readonly composeFiles?: { readonly others: readonly Pick<ComposedImage, 'dockerfile' | 'context'>[] }
}

/** Whether BuildKit's checks have their say. */
export type BuildkitPlan =
  | { readonly kind: 'asked'; readonly head: BuildRequest; readonly base?: BuildRequest }
  /** There is no engine to ask; why not. */
  | { readonly kind: 'unreachable'; readonly because: string }
  | { readonly kind: 'off' }

export interface LintWorld extends Pick<World, 'clock' | 'disk' | 'shellcheck'> {
  readonly docker: Pick<World['docker'], 'check'>
}

/** Lints head and base. A Dockerfile of the base that cannot be read is no base. */
export async function lintSides(
  { head, base }: { readonly head: LintSide; readonly base?: LintSide },
  settings: LintSettings,
  plan: LintPlan,
  world: LintWorld,
): Promise<Stage<LintResult>> {
  if (head.read.kind !== 'text') return { status: 'stopped', findings: [unreadable(head.file, head.read)] }
  const { buildkit, policy } = plan
  const notes = buildkit.kind === 'unreachable' ? [withoutChecks(buildkit.because)] : []
  const requests = buildkit.kind === 'asked' ? buildkit : undefined
  const parsed = (side: LintSide, text: string): ParsedSide => ({
    ...side,
    dockerfile: side.dockerfile ?? parseDockerfile(side.file, text, plan.target),
  })
  const before = base?.read.kind === 'text' ? parsed(base, base.read.text) : undefined
  const asked = requests && (policy === 'base' ? withDirectiveOf(before?.dockerfile, requests.head) : requests.head)
  const lint = (side: ParsedSide, request: BuildRequest | undefined): Promise<LintedNotes> =>
    lintSide(
      side,
      {
        settings,
        context: plan.context,
        request,
        shellcheck: plan.shellcheck,
        today: plan.today,
        isBuilt: plan.isBuilt ?? false,
        composeFiles: plan.composeFiles,
      },
      world,
    )
  const [headSide, baseSide] = await Promise.all([
    lint(parsed(head, head.read.text), asked),
    before && lint(before, requests?.base),
  ])
  // Where the image is built, the build fails for it.
  if (plan.target !== undefined && !headSide.outcome.dockerfile.hasTarget && plan.isBuilt !== true)
    notes.push(`\`${head.file}\` has no stage \`${plan.target}\`, so it was checked as if its last stage is built`)
  notes.push(...headSide.notes)
  if (headSide.notes.length === 0) notes.push(...(baseSide?.notes.map((note) => `On the base: ${note}`) ?? []))
  const silence =
    policy && (baseSide || policy === 'base') ? newSilence(headSide.outcome, baseSide?.outcome, settings) : NONE
  const outcome = policy === 'base' ? heard(headSide.outcome, silence.findings) : headSide.outcome
  const compared = baseSide && compareWithBase(outcome, baseSide.outcome)
  return {
    status: 'done',
    findings: compared?.findings ?? outcome.findings,
    result: {
      fixed: compared?.fixed ?? [],
      ...(baseSide && { baseCount: baseSide.outcome.findings.length }),
      suppressed: outcome.suppressed,
      notes,
      ...(silence.comments.length > 0 && { newComments: silence.comments }),
    },
  }
}

const NONE: NewSilence = { comments: [], findings: new Set() }

/** As if the comments that silence these were not there. */
function heard(outcome: LintOutcome, loud: NewSilence['findings']): LintOutcome {
  if (loud.size === 0) return outcome
  return {
    ...outcome,
    findings: inFileOrder([...outcome.findings, ...loud]),
    suppressed: outcome.suppressed.filter((finding) => !loud.has(finding)),
  }
}

interface LintedNotes {
  readonly outcome: LintOutcome
  readonly notes: readonly string[]
}

interface SidePlan {
  readonly settings: LintSettings
  readonly context: Context
  readonly request: BuildRequest | undefined
  readonly shellcheck: boolean
  readonly today: string
  readonly isBuilt: boolean
  readonly composeFiles: LintPlan['composeFiles']
}

type ParsedSide = LintSide & { readonly dockerfile: Dockerfile }

async function lintSide(
  side: ParsedSide,
  { settings, context, request, shellcheck, today, isBuilt, composeFiles }: SidePlan,
  world: LintWorld,
): Promise<LintedNotes> {
  await withBreaks(readCommands(side.dockerfile), world.clock)
  const [checks, shell, own, compose] = await Promise.all([
    request ? askBuildkit(world.docker, request) : { warnings: [], notes: [], stopped: undefined },
    shellcheck ? askShellCheck(world.shellcheck, side.dockerfile) : { findings: [], notes: [] },
    ownFindings(side, context, { settings, today }, world),
    composeFiles && context.kind === 'folder'
      ? lintCompose({ root: side.root, dockerfile: side.file, context, others: composeFiles.others }, settings, world)
      : undefined,
  ])
  const foreign = {
    ...(request &&
      checks.notes.length === 0 && { buildkit: checks.warnings, isBuildkitStopped: checks.stopped !== undefined }),
    ...(shellcheck && { shellcheck: shell.findings, hasUncheckedScripts: shell.notes.length > 0 }),
  }
  const stopped = checks.stopped === undefined || isBuilt ? [] : [stoppedChecks(checks.stopped)]
  const outcome = await withBreaks(concludeLint(side.dockerfile, own, foreign), world.clock)
  return {
    outcome: {
      ...outcome,
      findings: capFindings([...outcome.findings, ...(compose?.findings ?? [])]),
      suppressed: capFindings([...outcome.suppressed, ...(compose?.suppressed ?? [])]),
    },
    notes: [...checks.notes, ...stopped, ...shell.notes, ...(compose?.notes ?? [])],
  }
}

async function lintCompose(image: ComposedImage, settings: LintSettings, { disk }: LintWorld): Promise<ComposeOutcome> {
  const { lintComposeBeside } = await import('./compose/compose-beside.ts')
  return lintComposeBeside(image, settings, disk)
}

/** A context can hold thousands of files; they are listed only where a rule needs them. */
async function ownFindings(
  { root, file, dockerfile }: ParsedSide,
  context: Context,
  { settings, today }: Pick<SidePlan, 'settings' | 'today'>,
  { clock, disk }: Pick<LintWorld, 'clock' | 'disk'>,
): Promise<OwnFindings> {
  const ignoreFile = await findIgnoreFile(disk, root, file, context)
  const files = needsFiles(dockerfile, settings) ? await listFiles(disk, root, context) : NOT_LISTED
  const started =
    context.kind === 'folder' ? await readStarted(dockerfile, { root, path: context.path }, disk) : undefined
  const lintContext = { settings, ignoreFile, files, today, idleIgnores: [], ...(started && { started }) }
  return withBreaks(applyRules(dockerfile, lintContext), clock)
}

const NOT_LISTED = { kind: 'unknown', because: 'no rule looks at the files' } as const

/** BuildKit prefers `<Dockerfile>.dockerignore` to the one in the context. */
async function findIgnoreFile(disk: World['disk'], root: string, file: string, context: Context): Promise<IgnoreFile> {
  if (context.kind === 'remote') return { kind: 'unknown', because: 'the build context is not a folder' }
  const { path } = context
  const shared = path === '.' ? '.dockerignore' : `${path}/.dockerignore`
  for (const candidate of [`${file}.dockerignore`, shared]) {
    const read = await disk.read(root, candidate)
    if (read.kind === 'text') return { kind: 'present', file: candidate, text: read.text }
    if (read.kind === 'refused') return { kind: 'unknown', because: read.because }
  }
  return { kind: 'absent', file: shared }
}

async function listFiles(disk: World['disk'], root: string, context: Context): Promise<ContextFiles> {
  if (context.kind === 'remote') return { kind: 'unknown', because: 'the build context is not a folder' }
  return { kind: 'listed', ...(await disk.list(root, context.path)) }
}

function unreadable(file: string, read: Exclude<FileRead, { kind: 'text' }>): Finding {
  return {
    rule: 'valid-dockerfile',
    aliases: ['DL1000'],
    source: 'drydock',
    severity: 'error',
    message: read.kind === 'missing' ? `There is no Dockerfile at \`${file}\`` : read.because,
    place: { at: 'image' },
    origin: 'unknown',
    url: ruleUrl('valid-dockerfile'),
  }
}
