import { dirname, resolve } from 'node:path'
import { readDescribedBuilds } from './discovery/described-builds.ts'
import { findDockerfiles } from './discovery/find-dockerfiles.ts'
import type { Change } from './context/can-change.ts'
import { completePlan } from './complete-plan.ts'
import { openDisk } from './disk/disk.ts'
import { readSecretFile } from './disk/read-secret-file.ts'
import { createRunFolder } from './disk/run-folder.ts'
import { connectDocker } from './docker/connect.ts'
import { createPrintBake } from './docker/build/print-bake.ts'
import { refuseLinkedSecrets } from './docker/build/secret-files.ts'
import type { Env } from './docker/cli/child-env.ts'
import { listChangedFiles, listSpecialEntries } from './git/changed-files.ts'
import { findBase } from './git/find-base.ts'
import type { Access } from './git/git.ts'
import { openCheckout, type Checkout } from './git/head.ts'
import { findRenames } from './git/renames.ts'
import { listUncommitted } from './git/uncommitted.ts'
import { isDockerfile, listTrackedFiles } from './git/tracked-files.ts'
import { createRepository } from './git/worktree.ts'
import { UserError } from './errors.ts'
import { readDiveCi } from './image/budget/dive-ci.ts'
import { keptFiles } from './image/kept-files.ts'
import type { ImageInventory, ProposedImage, Report, Subject } from './model.ts'
import type { Inputs } from './settings/options.ts'
import { reportOnly } from './settings/report-only.ts'
import type { RunSettings } from './settings/settings.ts'
import { addHadolintConfig } from './settings/hadolint/hadolint-config.ts'
import { readFileAt } from './git/file-at.ts'
import { makePlan, plannedDockerfiles, type BaseCommit, type Plan, type Situation } from './plan.ts'
import { readReference } from './settings/extends-reference.ts'
import { CONFIG_FILE, readConfig } from './settings/read-config.ts'
import { hadolintReader } from './settings/hadolint/read-hadolint.ts'
import { settleConfig } from './policy/settle-config.ts'
import { run } from './run.ts'
import { redactError } from './secrets/redact-error.ts'
import { redactProgress } from './secrets/redact-progress.ts'
import type { Redaction } from './secrets/redaction.ts'
import { redactInventory, redactReport } from './secrets/redact-report.ts'
import { environmentSecrets, secretValues } from './secrets/secret-values.ts'
import { connectShellCheck } from './shellcheck/shellcheck.ts'
import { systemClock } from './terminal/clock.ts'
import type { Disk, Progress, ReadRepositoryFile, Trigger } from './world.ts'

export interface CheckRequest {
  /** Absolute path of a folder of the checkout. */
  readonly folder: string
  readonly inputs: Inputs
  readonly trigger: Trigger
  /** What the event says; the checkout adds what it knows. */
  readonly subject: Subject
  /** Names everything that the run makes, so that it can be found again. */
  readonly runId: string
  /** Where temporary files go; the system's place where absent. */
  readonly temp?: string | undefined
  readonly progress: Progress
  /** Aborted when the run is cancelled; whatever was made is removed all the same. */
  readonly signal: AbortSignal
  /** What a private repository's server may be shown when the base has to be fetched. */
  readonly access?: Access | undefined
  /** Reads files of other repositories, which a configuration may extend. */
  readonly readElsewhere: ReadRepositoryFile
  /** Told every secret that the settings hold; nothing of them is in the report or the progress. */
  readonly redaction: Redaction
  /** Told of secrets before anything can print them. */
  readonly onSecret?: (value: string) => void
  /** What buildx needs for a cache of GitHub's, where there is one. */
  readonly cacheService?: Env
  /** Told of a worktree before it is made. */
  readonly onWorktree?: (path: string) => void
  /** Told what is in each image that was looked into, without any secret. */
  readonly onInventory?: (inventory: ImageInventory) => void
}

export interface Checked {
  readonly report: Report
  /** Of the run as a whole: what the options and the configuration say together. */
  readonly settings: RunSettings
}

/** The whole pipeline on a real checkout with a real engine. Throws a UserError for what the user has to put right, and the signal's reason. */
export async function check(request: CheckRequest): Promise<Checked> {
  try {
    const { report, settings } = await carryOut(request)
    // Parts that were stopped may have said what they know.
    request.signal.throwIfAborted()
    return { report: redactReport(report, request.redaction), settings }
  } catch (error) {
    // Whatever broke off first is not the reason.
    throw redactError(request.signal.aborted ? request.signal.reason : error, request.redaction)
  }
}

async function carryOut(request: CheckRequest): Promise<Checked> {
  const { inputs, trigger, signal, runId, temp } = request
  const progress = redactProgress(request.progress, request.redaction)
  await using temporary = await createRunFolder(runId, temp)
  const disk = openDisk()
  const checkout = await openCheckout(request.folder, { signal, access: request.access })
  refuseOthersCode(trigger, checkout)
  const root = checkout.kind === 'repository' ? checkout.root : request.folder
  const tracked = checkout.kind === 'repository' ? await listTrackedFiles(checkout.git) : []
  const [config, base, found, described] = await Promise.all([
    readConfig(root, inputs.place.config, disk),
    findBase(checkout, inputs.place.base === undefined ? trigger : { kind: 'local', base: inputs.place.base }),
    findDockerfiles(root, tracked.filter(isDockerfile), disk),
    readDescribedBuilds({
      root,
      tracked,
      disk,
      committed: async (path) =>
        checkout.kind === 'repository' && checkout.head ? readFileAt(checkout.git, checkout.head.sha, path) : undefined,
      print: createPrintBake({ env: process.env, signal, temporary: temporary.path }),
    }),
  ])
  for (const note of described.notes) progress.warning(note)
  const extended = readReference(config.extends ?? '')
  const change = await changeOf(trigger, base, checkout, tracked, {
    config: inputs.place.config ?? CONFIG_FILE,
    ...(extended?.kind === 'here' && { extended: extended.path }),
  })
  const trusted = await settleConfig({
    config,
    shared: {
      elsewhere: request.readElsewhere,
      owner: subjectOf(request.subject, checkout, base).repository?.split('/')[0],
    },
    named: inputs.place.config,
    policy: inputs.place.policy,
    base,
    trigger,
    root,
    disk,
    readAt: checkout.kind === 'repository' ? (sha, path) => readFileAt(checkout.git, sha, path) : undefined,
    changed: change?.changed,
    tracked,
    dockerfiles: found.dockerfiles,
    isChosen: inputs.image.dockerfile !== undefined,
    env: process.env,
  })
  for (const note of trusted.notes) progress.warning(note)
  const situation = {
    root,
    base,
    inputs,
    config: trusted.config,
    dockerfiles: found.dockerfiles,
    builds: described.builds,
    uncommitted: trigger.kind === 'local',
  }
  const leftOut = isFound(situation) ? found.leftOut : []
  for (const { dockerfile, because } of leftOut) progress.line(`${dockerfile}: left out, taken for ${because}`)
  const made = makePlan({
    ...situation,
    subject: subjectOf(request.subject, checkout, base),
    renames: await renamesSince(base, checkout),
    lintFor: await readLintFor(root, plannedDockerfiles(situation), trusted.beside, progress),
    dive: await readDiveLimits(root, trusted.beside),
    today: new Date().toISOString().slice(0, 10),
    ...(trusted.policy && { policyOf: trusted.policy.kind }),
  })
  const plan = await completePlan(made, {
    disk,
    beside: trusted.beside,
    change,
    isFork: trigger.kind === 'pull-request' && trigger.fork,
    readElsewhere: (path) => readSecretFile(resolve(root, path)),
    progress,
  })
  await refuseLinkedSecrets(
    plan.images.flatMap(({ build }) => build.secrets),
    root,
    process.env,
  )
  learnSecrets(plan, request)
  progress.line(base.kind === 'commit' ? `base: ${base.sha.slice(0, 7)}, ${base.how}` : `no base: ${base.because}`)

  const { onInventory, redaction } = request
  const report = await run(plan, {
    docker: connectDocker({
      workspace: root,
      signal,
      runId,
      temporary: temporary.path,
      contents: keptFiles,
      ...(request.cacheService && { cacheService: request.cacheService }),
    }),
    repository: createRepository(checkout, {
      temp: temporary.path,
      ...(request.onWorktree && { onPath: request.onWorktree }),
    }),
    disk,
    shellcheck: connectShellCheck({ signal, temporary: temporary.path }),
    clock: systemClock(signal),
    progress,
    ...(onInventory && {
      onInventory: (inventory) => {
        onInventory(redactInventory(inventory, redaction))
      },
    }),
  })
  const proposal = trusted.config.images ? [] : proposalOf(plan)
  return {
    settings: plan.settings,
    report: {
      ...report,
      ...(trusted.policy && { policy: trusted.policy }),
      ...(leftOut.length > 0 && { leftOut }),
      ...(proposal.length > 0 && { proposal }),
      ...reportOnly(plan.settings),
    },
  }
}

/** Throws a UserError where anybody's code would run beside a token that can write. */
function refuseOthersCode(trigger: Trigger, checkout: Checkout): void {
  if (trigger.kind !== 'manual' || trigger.only === undefined) return
  const { event, sha } = trigger.only
  const head = checkout.kind === 'repository' ? checkout.head?.sha : undefined
  if (head !== undefined && head === sha) return
  throw new UserError(
    `Drydock does not build or run any code but the default branch's in \`${event}\`: the event runs beside a token that can write and ` +
      'beside secrets, and what is checked out is not the commit that it runs on. Check in `pull_request`, which needs no privileges.',
  )
}

/** All images as a configuration would name them, where something could not be decided. */
function proposalOf({ images }: Pick<Plan, 'images'>): readonly ProposedImage[] {
  if (images.every(({ choices, unchanged }) => !choices || unchanged !== undefined)) return []
  return images.flatMap(({ name, dockerfile, choices }) => choices ?? [{ name, dockerfile }])
}

/** Whoever says which Dockerfiles are images need not be told of others. */
const isFound = ({ config, inputs }: Pick<Situation, 'config' | 'inputs'>): boolean =>
  !config.images && (inputs.image.dockerfile ?? config.dockerfile) === undefined

function learnSecrets(plan: Plan, { redaction, onSecret }: Pick<CheckRequest, 'redaction' | 'onSecret'>): void {
  const sources = { env: process.env, readFile: (path: string) => readSecretFile(resolve(plan.root, path)) }
  const values = plan.images.flatMap(({ context, build, runtime, secretNames: names, services: { from } }) =>
    [
      runtime.kind === 'run' ? runtime.options.env : {},
      ...(from.kind === 'settings' ? from.services.map(({ env }) => env) : []),
    ].flatMap((env) => secretValues({ context, build, env, ...(names && { names }) }, sources)),
  )
  redaction.learn(environmentSecrets(process.env))
  for (const value of redaction.learn(values)) onSecret?.(value)
}

/** What `.hadolint.yaml` says of each Dockerfile; our own settings win. */
async function readLintFor(
  root: string,
  dockerfiles: readonly string[],
  disk: Disk,
  progress: Progress,
): Promise<NonNullable<Situation['lintFor']>> {
  const readHadolint = hadolintReader(disk, process.env)
  const read = await Promise.all(
    dockerfiles.map(async (dockerfile) => [dockerfile, await readHadolint(root, dirname(dockerfile))] as const),
  )
  for (const [, hadolint] of read) for (const note of hadolint?.notes ?? []) progress.warning(note)
  const known = new Map(read)
  return (dockerfile, settings) => {
    const hadolint = known.get(dockerfile)
    return hadolint ? addHadolintConfig(settings, hadolint) : settings
  }
}

/** What dive's own file allows, for every image. */
async function readDiveLimits(root: string, disk: Disk): Promise<Situation['dive']> {
  const file = await disk.read(root, '.dive-ci')
  if (file.kind === 'missing') return undefined
  const read = file.kind === 'text' ? readDiveCi(file.text) : file
  if (read.kind === 'refused') throw new UserError(`The thresholds of dive cannot be read: ${read.because}.`)
  return read.limits
}

function subjectOf(subject: Subject, checkout: Checkout, base: BaseCommit): Subject {
  const repository = checkout.kind === 'repository' ? checkout : undefined
  return {
    ...repository?.remote,
    ...(repository?.head && { headSha: repository.head.sha }),
    ...subject,
    ...(base.kind === 'commit' && { baseSha: base.sha }),
  }
}

/** What a pull request proposes; any other run checks all that there is. */
async function changeOf(
  trigger: Trigger,
  base: BaseCommit,
  checkout: Checkout,
  tracked: readonly string[],
  files: Pick<Change, 'config' | 'extended'>,
): Promise<Change | undefined> {
  const isProposal = trigger.kind === 'pull-request' || trigger.kind === 'merge-group'
  if (!isProposal || base.kind === 'none' || checkout.kind === 'none' || !checkout.head) return undefined
  const { git, head } = checkout
  const [committed, uncommitted, special] = await Promise.all([
    listChangedFiles(git, base.sha, head.sha),
    listUncommitted(git, head.sha),
    listSpecialEntries(git),
  ])
  return { changed: [...committed, ...uncommitted], tracked, ...special, ...files }
}

async function renamesSince(base: BaseCommit, checkout: Checkout): Promise<ReadonlyMap<string, string>> {
  if (base.kind === 'none' || checkout.kind === 'none' || !checkout.head) return new Map()
  return findRenames(checkout.git, base.sha, checkout.head.sha)
}
