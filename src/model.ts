/** Every noun that flows through `run()`, in the order it appears. Types only; imports nothing. All of it is JSON-safe. */

/** `style` is the least: a matter of taste. Only `error` can fail a check by itself. */
export type Severity = 'error' | 'warning' | 'info' | 'style'

/** A stretch of a text file. Lines and columns are 1-based as GitHub counts them; columns are UTF-16 units; `endColumn` is exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where a finding points. Only `line` can become a review comment. */
export type Place =
  | ({ readonly at: 'line'; readonly file: string } & Span)
  | { readonly at: 'layer'; readonly index: number; readonly createdBy: string; readonly line?: number }
  | { readonly at: 'image' }

/** One replacement of a mechanical fix. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/**
 * What a fix may change. `safe`: the image is the same but for what the rule is about, and it is built wherever it was built before.
 * `unsafe`: what runs may behave differently, or only a person can tell that it does not.
 */
export type Safety = 'safe' | 'unsafe'

/** A change to one file that makes a finding go away. The edits do not overlap. */
export interface Fix {
  readonly title: string
  readonly safety: Safety
  readonly edits: readonly TextEdit[]
}

/** Lines of the file as they are, around a finding and its fix, so that a report can show both. Untrusted text. */
export interface Excerpt {
  /** Number of the first line. */
  readonly line: number
  readonly lines: readonly string[]
}

/** Lines of a file that the diff of a pull request shows, on its new side. Untrusted text. */
export interface Hunk {
  /** Number of the first line in the file as it was checked. */
  readonly line: number
  /** The same in the branch's head, which lacks what the base has got since. */
  readonly headLine: number
  readonly lines: readonly string[]
}

/** What a finding costs, measured on this image and never guessed. */
export interface Cost {
  readonly bytes?: number
  readonly seconds?: number
}

/** Whether the base has the same finding. `unknown`: there is nothing to compare with. */
export type Origin = 'new' | 'existing' | 'unknown'

/** Who said it: our own rules, BuildKit's checks, ShellCheck, or a later stage's measurement. */
export type Source = 'drydock' | 'buildkit' | 'shellcheck'

export interface Finding {
  readonly rule: string
  /** Other tools' names of the same rule, e.g. `DL3006` or `JSONArgsRecommended`. */
  readonly aliases: readonly string[]
  readonly source: Source
  readonly severity: Severity
  readonly message: string
  /** What it is about, where the message quotes more than that: with the rule it tells whether the base has the same finding. */
  readonly subject?: string
  readonly place: Place
  readonly origin: Origin
  /** The page that explains the rule. */
  readonly url?: string
  readonly fix?: Fix
  /** Covers `place` and the edits of `fix`; absent where that would be more than a screen. */
  readonly excerpt?: Excerpt
  readonly cost?: Cost
}

export type Stage<Result> =
  | { readonly status: 'done'; readonly result: Result; readonly findings: readonly Finding[] }
  /** The stage ended early because of what it found, e.g. the image does not build: nothing to hand on. */
  | { readonly status: 'stopped'; readonly findings: readonly [Finding, ...Finding[]]; readonly detail?: StopDetail }
  | { readonly status: 'skipped'; readonly because: string }
  /** We could not find out. Never a pass. */
  | { readonly status: 'broken'; readonly because: string; readonly services?: ServicesUsed }

/** The last lines of whatever stopped a stage. */
export interface StopDetail {
  readonly log: readonly string[]
}

// ── lint ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface LintResult {
  /** Findings of the base that the head no longer has. */
  readonly fixed: readonly Finding[]
  /** How many findings the base has; absent without a base to lint. */
  readonly baseCount?: number
  /** Findings that a comment in the files silences, so that nothing disappears without a trace. */
  readonly suppressed: readonly Finding[]
  /** What was not checked and why, one sentence each, e.g. ShellCheck is not installed. */
  readonly notes: readonly string[]
  /** Comments of the head that silence more than those of the base do; absent where there are none. */
  readonly newComments?: readonly PolicyChange[]
}

// ── build ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface BuildStep {
  /** As BuildKit names it, e.g. `[builder 2/5] RUN pip install …`. Untrusted text. */
  readonly name: string
  readonly seconds: number
  readonly cached: boolean
}

export interface BuildFacts {
  readonly seconds: number
  /** The Dockerfile's own steps, without BuildKit's internal and export steps. */
  readonly steps: readonly BuildStep[]
  readonly cachedSteps: number
  /** Bytes of build context sent to the builder. */
  readonly contextBytes: number
  /** Base images as the builder resolved them. */
  readonly baseImages: readonly ResolvedImage[]
  /** What was asked for and not done, one sentence each, e.g. a cache that was not used. */
  readonly notes?: readonly string[]
  /**
   * What a machine with an empty build cache and the base images at hand needs: the longest chain of steps that wait for each
   * other. Absent where the time of a step is not known, because it came from the cache.
   */
  readonly uncachedSeconds?: number
  /** What a change to application code costs; absent where no step takes any, or the builder does not tell. */
  readonly rebuild?: Rebuild
}

/** The steps that are done again when application code changes and everything else is cached. */
export interface Rebuild {
  /** Lines of the Dockerfile, in its order; neighbours are one stretch. */
  readonly lines: readonly { readonly line: number; readonly endLine: number }[]
  /** Absent where the time of a step is not known. */
  readonly seconds?: number
  /** What it would be if dependencies were installed before the code is copied; absent where that changes nothing. */
  readonly reorderedSeconds?: number
}

export interface ResolvedImage {
  /** As the Dockerfile names it, normalised, e.g. `docker.io/library/python:3.13-slim`. */
  readonly reference: string
  /** `sha256:…` */
  readonly digest: string
}

export interface BuildResult {
  readonly head: BuildFacts
  readonly base?: BuildFacts
}

/** What the head is compared with. */
export type Baseline =
  /** `how` says what that commit is, e.g. the commit that the pull request is merged onto. */
  | { readonly kind: 'measured'; readonly sha: string; readonly how: string }
  /** e.g. the Dockerfile is new in this pull request, or the base does not build. */
  | { readonly kind: 'absent'; readonly because: string; readonly sha?: string }

// ── image ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Layer {
  /** Digest of the unpacked layer tar (`diffID`), equal in every image store. */
  readonly diffId: string
  /** Sum of the file sizes in the layer. */
  readonly unpackedBytes: number
  /** As a registry or the engine's store has it; the layer tar through gzip where it is `compressedHere`. */
  readonly compressedBytes: number
  /** Nobody has stored it compressed yet, so that its size is an estimate: every version of gzip makes another one. */
  readonly compressedHere?: true
  readonly fileCount: number
  /** The instruction as the image's history has it. Untrusted text. */
  readonly createdBy: string
  /** How many of the unpacked bytes only the checkout had: git does not track them. */
  readonly broughtBytes?: number
  /** Dockerfile lines that made it, through provenance; absent for layers of the base image. `unknown` may be either. */
  readonly lines?: { readonly line: number; readonly endLine: number } | 'unknown'
}

export interface ImageFacts {
  readonly unpackedBytes: number
  readonly compressedBytes: number
  readonly layers: readonly Layer[]
  /** What is not the base image's; absent where the builder does not say whose each layer is. */
  readonly own?: OwnLayers
  readonly contents: Contents
  /** Present where the image is one of several for different platforms. */
  readonly platforms?: readonly PlatformSize[]
}

/** An image in a registry of which only manifest and configuration were read. */
export interface OutlineReport {
  /** As the user named it. Untrusted text, as all of it. */
  readonly name: string
  /** What it is compared with. */
  readonly against?: string
  readonly platform: string
  readonly compressedBytes: number
  readonly baseCompressedBytes?: number
  /** From the bottom up. `isShared`: the other image has it, too. */
  readonly layers: readonly {
    readonly diffId: string
    readonly compressedBytes: number
    readonly createdBy: string
    readonly isShared?: true
  }[]
  readonly baseLayerCount?: number
  /** What a machine that has the other image must download. */
  readonly missingBytes?: number
  readonly platforms?: readonly PlatformSize[]
  readonly budgets: readonly Budget[]
}

/** What one of several images of a name takes. */
export interface PlatformSize {
  /** e.g. `linux/arm64/v8`. Untrusted text. */
  readonly platform: string
  /** The image that is looked into. */
  readonly isThis?: true
  readonly layerCount: number
  readonly compressedBytes: number
  /** Absent where its layers are not there. */
  readonly unpackedBytes?: number
}

/** The layers that the Dockerfile made, added up. */
export interface OwnLayers {
  readonly layerCount: number
  readonly unpackedBytes: number
  readonly compressedBytes: number
}

/** Compressed bytes that a machine has to fetch for the head's image. */
export interface Pull {
  /** By one that has the base's image; absent without a base. */
  readonly afterBase?: number
  /** By one that has the image named in FROM and nothing else; absent where the builder does not say whose each layer is. */
  readonly afterBaseImage?: number
}

/** What the files of the layers say. `unreadable`: one layer at least is malformed or beyond a limit; a clause. */
export type Contents =
  | { readonly kind: 'read'; readonly waste: Waste; readonly avoidable: readonly Avoidable[]; readonly tools?: Tools }
  | { readonly kind: 'unreadable'; readonly because: string }

/** Programs that somebody who gets into a container can go on with: absolute paths, sorted; empty where there are none. */
export interface Tools {
  readonly shells: readonly string[]
  readonly packageManagers: readonly string[]
}

/** `copied-again`: the same content once more, for another owner, mode or time. */
export type WasteCause = 'overwritten' | 'deleted' | 'copied-again'

/** Bytes that are in the layers and not in the image. */
export interface Waste {
  readonly bytes: number
  readonly fileCount: number
  /** Bytes of each cause; their sum is `bytes`. */
  readonly causes: { readonly overwritten: number; readonly deleted: number; readonly copiedAgain: number }
  /** Largest first; cut at a limit. */
  readonly parts: readonly WastePart[]
  readonly dive: DiveFigures
}

export type AvoidableKind =
  | 'apt-lists'
  | 'apt-cache'
  | 'apk-cache'
  | 'dnf-cache'
  | 'zypper-cache'
  | 'pip-cache'
  | 'npm-cache'
  | 'yarn-cache'
  | 'other-caches'
  | 'python-bytecode'
  | 'documentation'
  | 'tests'
  | 'build-tools'
  | 'logs'
  | 'temporary-files'
  /** Files of the same content but for the first of them. */
  | 'duplicates'

/** Bytes of one layer that the image could do without. Kinds overlap only in `duplicates`. */
export interface Avoidable {
  readonly kind: AvoidableKind
  /** Index of the layer. */
  readonly layer: number
  readonly bytes: number
  readonly fileCount: number
  /** Path of the largest file. Untrusted text. */
  readonly largest: string
}

/** What one layer hides of another. */
export interface WastePart {
  readonly cause: WasteCause
  /** Index of the layer that holds the bytes, and of the one that hides them. */
  readonly layer: number
  readonly hiddenBy: number
  readonly bytes: number
  readonly fileCount: number
  /** Path of the largest file. Untrusted text. */
  readonly largest: string
}

/** As dive computes them. */
export interface DiveFigures {
  /** From 0 to 1. */
  readonly efficiency: number
  readonly wastedBytes: number
  /** `wastedBytes` against all layers but the lowest; absent where those are empty. */
  readonly userWastedShare?: number
}

/** One row of two images side by side. `both`: the same layer; `changed`: the same instruction made another layer. */
export type LayerPair =
  | { readonly kind: 'both'; readonly head: Layer; readonly base: Layer }
  | { readonly kind: 'changed'; readonly head: Layer; readonly base: Layer }
  | { readonly kind: 'added'; readonly head: Layer }
  | { readonly kind: 'removed'; readonly base: Layer }

/** Bytes in the head's image that only the checkout had, so that they are no growth. */
export type Brought =
  /** By the line of the instruction that took them. */
  | { readonly kind: 'counted'; readonly lines: readonly { readonly line: number; readonly bytes: number }[] }
  /** One clause. */
  | { readonly kind: 'unknown'; readonly because: string }

export interface ImageResult {
  readonly head: ImageFacts
  readonly base?: ImageFacts
  readonly pull: Pull
  /** Head's layers in order, with the base's beside them. Without a base every layer is `added`. */
  readonly layers: readonly LayerPair[]
  readonly budgets: readonly Budget[]
  /** Present where the head was built from the checkout. */
  readonly brought?: BroughtBytes
  /** Present where FROM names the same image on both sides and was resolved to another one. */
  readonly drift?: Drift
  /** Absent without a base, and where the contents of either side are unreadable. */
  readonly files?: FileChanges
  /** Absent without a base. */
  readonly config?: ConfigChanges
}

/** What the configurations of two images say differently; a field is absent where they agree. Untrusted text; values of variables are never in it. */
export interface ConfigChanges {
  /** `becomesRoot`: the head starts as root, and the base does not. */
  readonly user?: TextChange & { readonly becomesRoot?: true }
  /** JSON lists. */
  readonly entrypoint?: TextChange
  readonly command?: TextChange
  readonly workingFolder?: TextChange
  readonly stopSignal?: TextChange
  /** As the instruction says it. `isGone`: the base has one, and the head has none or switches it off. */
  readonly healthcheck?: TextChange & { readonly isGone?: true }
  /** e.g. `8080/tcp` */
  readonly ports?: NameChanges
  readonly volumes?: NameChanges
  /** `changed`: the value is another one. */
  readonly variables?: NameChanges & { readonly changed: readonly string[] }
  readonly labels?: readonly (TextChange & { readonly name: string })[]
}

/** What either side says; absent where it says nothing. */
export interface TextChange {
  readonly base?: string
  readonly head?: string
}

/** What only the head has, and what only the base has; sorted. */
export interface NameChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** What the head's image shows that the base's does not, and the other way round. */
export interface FileChanges {
  readonly added: FileCount
  readonly removed: FileCount
  readonly changed: FileCount
  /** Folders and files whose content moved most, largest first; none is within another. */
  readonly places: readonly PlaceChange[]
  readonly packages: readonly PackageChange[]
}

/** `bytes`: how much they add to the image; negative for what is gone. */
export interface FileCount {
  readonly fileCount: number
  readonly bytes: number
}

export interface PlaceChange {
  /** A folder ends with a slash. Untrusted text. */
  readonly path: string
  /** Of the files in it that came, went or changed. */
  readonly baseBytes: number
  readonly headBytes: number
  readonly fileCount: number
}

export type PackageManager = 'dpkg' | 'apk' | 'python' | 'node' | 'go'

/** A package that came, went or has another version or weight. Untrusted text. */
export interface PackageChange {
  readonly manager: PackageManager
  readonly name: string
  /** Versions on the base, in the head; absent where it is not there. */
  readonly from?: string
  readonly to?: string
  /** How much it adds to the image; what the package declares where it is Debian's or Alpine's. */
  readonly bytes: number
  /** Index of the head's layer that has its metadata. */
  readonly layer?: number
}

/** What of the head's unpacked size is left out of every comparison with the base. */
export type BroughtBytes =
  | { readonly kind: 'known'; readonly bytes: number }
  /** Then the two sizes cannot be compared. One clause. */
  | { readonly kind: 'unknown'; readonly because: string }

/** What the image named in FROM adds of itself, as its tag stands for another one than on the base. Untrusted text. */
export type Drift =
  | {
      readonly kind: 'known'
      readonly reference: string
      /** Of the head’s base image more than of the base’s, here and below; negative where it is less. */
      readonly unpackedBytes: number
      readonly compressedBytes: number
      readonly layerCount: number
    }
  /** The builder does not say which layers are the base image’s. */
  | { readonly kind: 'unknown'; readonly reference: string }

/** A limit that the configuration sets, and whether the image keeps it. */
export interface Budget {
  readonly limit: BudgetName
  /** As the configuration says it, e.g. `200 MB`. */
  readonly allowed: string
  /** As measured, in the same words; absent when it could not be compared. */
  readonly actual?: string
  readonly kept: boolean | 'unknown'
  /** It is not kept and need not be until the end of this day, `2026-12-31`. The reason is untrusted text. */
  readonly exception?: { readonly reason: string; readonly until: string }
}

export type BudgetName =
  | 'max-size'
  | 'max-size-increase'
  | 'max-compressed-size'
  | 'max-layer-size'
  | 'max-layers'
  | 'max-layers-increase'
  | 'max-waste'
  | 'min-efficiency'
  /** Of a `.dive-ci`. */
  | 'dive-lowest-efficiency'
  | 'dive-highest-wasted-bytes'
  | 'dive-highest-user-wasted-percent'

// ── runtime ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A process of the container as the host sees it. */
export interface Process {
  readonly pid: number
  /** The effective one, as `gid`. */
  readonly uid: number
  readonly gid: number
  /** Real, saved and file system uid, each once, where they are not the effective one: it can become any of them again. */
  readonly otherUids?: readonly number[]
  /** Untrusted text. */
  readonly command: string
  /**
   * `main`: the container's first process. `probe`: started for the health check, under the image's configured user
   * whatever the service runs as. `leftover`: what a probe that has ended has left behind. Absent where the engine does
   * not tell.
   */
  readonly role?: 'main' | 'child' | 'probe' | 'leftover'
}

export type RunsAs =
  /** Every process seen, over the whole run, had a non-zero uid. `processCount` is that of one moment, here and below. */
  | { readonly kind: 'non-root'; readonly uids: readonly number[]; readonly processCount: number }
  /** The main process gave root up after the start. */
  | { readonly kind: 'drops-from-root'; readonly uids: readonly number[]; readonly processCount: number }
  | { readonly kind: 'root'; readonly processes: readonly Process[]; readonly processCount: number }
  | { readonly kind: 'unknown'; readonly because: string }

/** One run of the health check's own command. */
export interface HealthProbe {
  readonly exitCode: number
  /** Untrusted text. */
  readonly output: string
  readonly seconds: number
}

export type Health =
  | { readonly kind: 'healthy'; readonly seconds: number; readonly probe?: HealthProbe }
  | { readonly kind: 'unhealthy'; readonly seconds: number; readonly because: string; readonly probe?: HealthProbe }
  /** The image declares none, or declares `NONE`. */
  | { readonly kind: 'none'; readonly disabled: boolean }
  /** The image is meant to end, so nobody waits for its health. */
  | { readonly kind: 'not-asked' }
  /** Not healthy and not unhealthy within the time that the image's own numbers allow. Never a pass. */
  | { readonly kind: 'undecided'; readonly seconds: number; readonly because: string; readonly probe?: HealthProbe }

/** How the container's main process ended, when it did before we stopped it. */
export interface Exit {
  readonly code: number
  readonly outOfMemory: boolean
  readonly seconds: number
}

/** What one side's image showed while it ran. */
export interface RuntimeSide {
  /** `USER` of the image configuration; empty means root. Untrusted text. */
  readonly configuredUser: string
  readonly runsAs: RunsAs
  readonly health: Health
  readonly exit?: Exit
  /** It was stopped: it had written this much into its root file system, and `limit`, as the user wrote it, is allowed. */
  readonly overfilled?: { readonly bytes: number; readonly limit: string }
}

/** What one runtime check found out. */
export interface RuntimeAnswer {
  /** The check's name, as in `Finding.rule`. */
  readonly check: string
  /** The check's claim about the good state, e.g. `No process runs as root`. */
  readonly summary: string
  /** The worst of what it said; `unknown`: it could not find out, which is never a pass. */
  readonly outcome: 'pass' | 'info' | 'warning' | 'fail' | 'unknown'
  /** How a headline says that it fails, without a subject, e.g. `runs as root`. */
  readonly claim: string
  /** What was seen, a sentence each without a full stop. Untrusted text. */
  readonly proof: readonly string[]
}

export interface RuntimeResult extends RuntimeSide {
  /** One for each check that had something to say, in their order. */
  readonly answers: readonly RuntimeAnswer[]
  /** The last lines the container printed. Untrusted text. */
  readonly logTail: readonly string[]
  readonly services?: ServicesUsed
  /** The base's image, which is run only where the head's fails a check. */
  readonly base?: RuntimeSide
}

/** What ran beside the image. */
export interface ServicesUsed {
  readonly from:
    /** The compose file and the service that the image is. Untrusted text. */
    { readonly kind: 'compose'; readonly file: string; readonly service: string } | { readonly kind: 'settings' }
  readonly services: readonly ServiceState[]
  /** What was asked for and not given, one sentence each. Untrusted text. */
  readonly notes: readonly string[]
}

/** One service beside the image, as it was seen last; without an `image` it is made of the one that is checked. Untrusted text. */
export type ServiceState = { readonly name: string; readonly image?: string } & (
  | { readonly kind: 'running'; readonly healthy: boolean }
  /** It has done its work. */
  | { readonly kind: 'completed' }
  /** Another one failed before. */
  | { readonly kind: 'waiting' }
  /** `because` goes on after the name; `log` has its last lines. */
  | { readonly kind: 'failed'; readonly because: string; readonly log: readonly string[] }
)

// ── the whole ────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Stages {
  readonly lint: Stage<LintResult>
  readonly build: Stage<BuildResult>
  readonly image: Stage<ImageResult>
  readonly runtime: Stage<RuntimeResult>
}

export type StageName = keyof Stages

export type Verdict =
  | { readonly conclusion: 'pass' }
  | { readonly conclusion: 'fail'; readonly failures: readonly [Finding, ...Finding[]] }
  /** Reported as a failure. */
  | { readonly conclusion: 'unknown'; readonly broken: readonly [BrokenStage, ...BrokenStage[]] }

export interface BrokenStage {
  readonly stage: StageName
  readonly because: string
}

/** Which files the head was built from. */
export type ContextUse =
  /** What git tracks. `modified`: how many of the files have changes that are not committed. */
  | { readonly kind: 'tracked'; readonly modified: number }
  /** Everything in the checkout. One clause says why. */
  | { readonly kind: 'checkout'; readonly because: string }

export interface ImageReport {
  /** The image's name in the configuration; `image` where there is none. Keys the comment. */
  readonly name: string
  /** Relative to the repository's root. */
  readonly dockerfile: string
  readonly baseline: Baseline
  /** Absent where the builder fetches the context itself. */
  readonly context?: ContextUse
  /** What else is to be known about the context, one sentence each. */
  readonly contextNotes?: readonly string[]
  /** Why the change cannot have changed the image, one clause; nothing of it was checked then. */
  readonly unchanged?: string
  readonly stages: Stages
  readonly verdict: Verdict
}

export interface Subject {
  /** `owner/name`, where it is known. */
  readonly repository?: string
  /** Commit that was checked; on a pull request the branch's head, not GitHub's merge commit. Absent outside git. */
  readonly headSha?: string
  readonly baseSha?: string
  /** Pull request number. */
  readonly pullRequest?: number
  /** e.g. `https://github.com`, for links to files. */
  readonly serverUrl?: string
  /** Page of the workflow run. */
  readonly runUrl?: string
  /** The workflow run itself, so that a later one is not overwritten. */
  readonly run?: RunOrder
}

/** Which of two workflow runs is the later one. */
export interface RunOrder {
  /** GITHUB_RUN_ID, which only grows. */
  readonly id: number
  /** GITHUB_RUN_ATTEMPT */
  readonly attempt: number
}

/** Something that a change says of its own check. All of it is untrusted text. */
export interface PolicyChange {
  /** The file that says it, relative to the root. */
  readonly file: string
  /** Of a comment. */
  readonly line?: number
  /** The one image that it is about. */
  readonly image?: string
  /** A setting by its path, e.g. `lint.rules.DL3006`, or a comment from its `#` on. */
  readonly what: string
  /** Values of a setting on the base and in the head; absent where nobody says anything. */
  readonly before?: string
  readonly now?: string
}

/** What a change says of its own check in files of settings, and whether that counts. */
export interface CheckPolicy {
  /** `base`: it does not count, and neither do new comments that silence a finding. */
  readonly kind: 'head' | 'base'
  readonly changes: readonly PolicyChange[]
}

/** A Dockerfile that was not taken for an image of the repository. */
export interface LeftOut {
  /** Relative to the repository's root. Untrusted text. */
  readonly dockerfile: string
  /** What it was taken for, e.g. `test data`. */
  readonly because: string
}

/** An image as a configuration would name it. All of it is untrusted text. */
export interface ProposedImage {
  readonly name: string
  readonly dockerfile: string
  readonly context?: string
  readonly target?: string
  readonly buildArgs?: Readonly<Record<string, string>>
}

export interface Report {
  readonly schema: 1
  /** Drydock's own version. */
  readonly version: string
  readonly subject: Subject
  /** Which of the comments on a pull request is this report's: lower-case letters, digits and single `-`, at most 64. */
  readonly commentKey: string
  readonly images: readonly ImageReport[]
  /** Absent where nobody proposes anything: a push, or a run that compares with nothing. */
  readonly policy?: CheckPolicy
  /** Present where nobody said which Dockerfiles are images, and some were left out. */
  readonly leftOut?: readonly LeftOut[]
  /** Why there are no images: what the user has to put right. Sentences with untrusted text inside. */
  readonly problem?: string
  /** A configuration that decides what could not be decided, and is the user's to correct. */
  readonly proposal?: readonly ProposedImage[]
  readonly verdict: { readonly conclusion: Verdict['conclusion'] }
  /** The job passes whatever the verdict is. */
  readonly reportOnly?: true
  /** How it was measured: engine, buildx, builder, image store. */
  readonly environment: Environment
}

export interface Environment {
  readonly engine?: string
  /** What its containers run on, e.g. `linux/amd64`; absent where its name is not known. */
  readonly platform?: string
  readonly buildx?: string
  readonly builder?: string
  readonly imageStore?: 'classic' | 'containerd'
}
