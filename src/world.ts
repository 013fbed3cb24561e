/** What `run()` needs from outside, as small interfaces. Types only. The real ones live in docker/, git/, github/ and disk/. */
import type { Context } from './build-context.ts'
import type {
  BuildFacts,
  BuildStep,
  Environment,
  Exit,
  HealthProbe,
  PlatformSize,
  Process,
  ResolvedImage,
  ServiceState,
  Severity,
  Span,
} from './model.ts'
import type { ServiceProject } from './services.ts'

export interface World {
  readonly docker: Docker
  readonly repository: Repository
  readonly disk: Disk
  readonly shellcheck: ShellCheck
  readonly clock: Clock
  readonly progress: Progress
}

/** Monotonic time, so that a test need not wait. */
export interface Clock {
  /** Milliseconds since an arbitrary start; never goes back. */
  now(): number
  /** Rejects when the run is cancelled. */
  sleep(milliseconds: number): Promise<void>
  /** Milliseconds since an arbitrary start in which something on this machine waited for a processor; undefined where nobody counts. */
  waited(): number | undefined
}

/** Says what is going on while it goes on. Implementations make untrusted text harmless for their medium. */
export interface Progress {
  /** Begins a part of the story, e.g. `Building image web`. */
  section(title: string): void
  /** One decision or one finished step. */
  line(text: string): void
  warning(text: string): void
}

// ── docker ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What `docker build` takes, in our words. Paths are relative to `source`. */
export interface BuildRequest {
  /** Which of the two sides this is; names progress lines and separates cache mounts. */
  readonly side: 'head' | 'base'
  /** Absolute path of the checkout or worktree. */
  readonly source: string
  readonly dockerfile: string
  readonly context: Context
  readonly options: BuildOptions
}

/** The options that users of docker/build-push-action know, under the same names. */
export interface BuildOptions {
  readonly builder?: string
  readonly target?: string
  readonly platform?: string
  readonly buildArgs: Readonly<Record<string, string>>
  readonly buildContexts: Readonly<Record<string, string>>
  /** `id=…,src=…` or `id=…,env=…`, as `--secret` takes them. Paths are relative to the workspace. */
  readonly secrets: readonly string[]
  readonly ssh: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  readonly network?: string
  readonly addHosts: readonly string[]
  readonly pull: boolean
  readonly noCache: boolean
  /** Images that may read the Dockerfile beside Docker's own. */
  readonly frontends?: readonly string[]
  /** Time after which a build is cancelled, in seconds. */
  readonly timeoutSeconds: number
}

/** A warning of BuildKit's own linter (`--call=check`). */
export interface BuildkitWarning {
  /** e.g. `JSONArgsRecommended` */
  readonly rule: string
  readonly description: string
  readonly url: string
  readonly detail: string
  /** 1-based, both ends inclusive. Absent for the file as a whole. */
  readonly lines?: { readonly line: number; readonly endLine: number }
}

export type BuildOutcome =
  | { readonly kind: 'built'; readonly image: BuiltImage }
  /** The Dockerfile's fault: a step failed, a target or file does not exist, a syntax error. */
  | {
      readonly kind: 'failed'
      /** One sentence. Untrusted text inside. */
      readonly message: string
      readonly lines?: { readonly line: number; readonly endLine: number }
      /** Last lines of the failing step's output. Untrusted text. */
      readonly log: readonly string[]
      /** As in `BuildFacts`. */
      readonly notes?: readonly string[]
    }

/** An image that we built under a random tag; disposing removes the tag. */
export interface BuiltImage extends AsyncDisposable {
  readonly reference: string
  readonly facts: BuildFacts
  readonly layerLines: LayerLines
  /** At the same indexes as the steps of `facts`; absent where the builder does not tell. */
  readonly nodes?: readonly StepNode[]
  /** What FROM of the final stage was resolved to; absent where it names no image, or the builder does not tell. */
  readonly baseImage?: ResolvedImage
}

/** How one step of a build hangs together with the others. */
export interface StepNode {
  /** Indexes of the steps whose results it takes. */
  readonly needs: readonly number[]
  /** Paths of the build context that it takes, beginning with `/`; may hold patterns. Untrusted text. */
  readonly reads: readonly string[]
  /** Two steps that have one of these in common are the same work, done once. */
  readonly same: readonly string[]
  readonly lines?: { readonly line: number; readonly endLine: number }
}

/**
 * The Dockerfile lines that made each layer, from the bottom up; nothing for a layer of the base image, `unknown` where
 * the builder does not say whose it is.
 */
export type LayerLines = readonly ({ readonly line: number; readonly endLine: number } | 'unknown' | undefined)[]

export interface SavedLayer {
  readonly diffId: string
  readonly unpackedBytes: number
  readonly compressedBytes: number
  /** As in `Layer`. */
  readonly compressedHere?: true
  readonly fileCount: number
  /** Untrusted text; empty where the history does not say. */
  readonly createdBy: string
  readonly contents: LayerContents
}

/** What is in a layer, in the order of its tar. `unreadable`: it is malformed, or beyond a limit; one clause. */
export type LayerContents =
  | { readonly kind: 'read'; readonly files: readonly LayerFile[] }
  | { readonly kind: 'unreadable'; readonly because: string }

/** A member of a layer. Paths are bytes, one a character, below the root and without a slash at either end; empty for the root itself. */
export interface LayerFile {
  /** Untrusted. Of a whiteout: the path that it hides; of an opaque mark: the folder whose contents below it hides. */
  readonly path: string
  readonly kind: 'file' | 'hard-link' | 'symlink' | 'directory' | 'device' | 'fifo' | 'whiteout' | 'opaque'
  /** Of the file as it is read, holes included; 0 for everything but files. */
  readonly bytes: number
  /** The low twelve bits: permissions, setuid, setgid, sticky. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Of a hard link: the path of the file; of a symbolic link: what it says. Bytes, one a character. */
  readonly link?: string
  /** The same for files of the same content; absent for empty and for sparse files. */
  readonly digest?: string
  /** Of the few files that a question is about. */
  readonly content?: Uint8Array
  /** What was kept of a larger one; see `ContentChoice.stretchOf`. */
  readonly stretch?: Uint8Array
}

/** Which files' contents are kept while a layer is read. */
export interface ContentChoice {
  /** By the path, as in `LayerFile`. */
  isWanted(path: string): boolean
  /** By what is in it; asked of files of at most 64 KB that are not wanted already. */
  isTelling(content: Uint8Array): boolean
  /** Which stretch of a larger file is kept, by its first 4 KB. */
  stretchOf(start: Uint8Array): Stretch | undefined
}

/** A part of a file that begins with a mark. */
export interface Stretch {
  /** Offsets in the file between which the mark begins. */
  readonly from: number
  readonly to: number
  readonly mark: Uint8Array
  /** The mark begins at a multiple of these bytes. */
  readonly alignment: number
  /** How much is looked at, with the mark. */
  readonly maxBytes: number
  /** What is kept of it; nothing where it is not what it looked like. */
  keep(found: Uint8Array): Uint8Array | undefined
}

export interface SavedImage {
  readonly reference: string
  readonly layers: readonly SavedLayer[]
  readonly config: ImageConfig
  /** Present where it is one of several for different platforms. */
  readonly platforms?: readonly PlatformSize[]
}

/** What a registry says of an image without handing out its layers. */
export interface ImageOutline extends Pick<SavedImage, 'reference' | 'platforms'> {
  /** e.g. `linux/amd64` */
  readonly platform: string
  /** From the bottom up; as in `SavedLayer`. */
  readonly layers: readonly Pick<SavedLayer, 'diffId' | 'compressedBytes' | 'createdBy'>[]
}

export interface ImageConfig {
  readonly user: string
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly exposedPorts: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  readonly volumes: readonly string[]
  readonly workingFolder: string
  readonly healthcheck: DeclaredHealthcheck
  /** `SHELL`, where the image declares one. */
  readonly shell?: readonly string[]
  /** As declared, e.g. `SIGQUIT` or `3`; `SIGTERM` where it is not. */
  readonly stopSignal: string
  /** How long it may take to end; negative for endless. Absent where it is not declared. */
  readonly stopTimeoutSeconds?: number
  /** e.g. `linux/amd64` */
  readonly platform: string
}

export type DeclaredHealthcheck =
  | { readonly kind: 'absent' }
  | { readonly kind: 'disabled' }
  | {
      readonly kind: 'declared'
      /** As the image has it, e.g. `['CMD-SHELL', 'curl -f …']`. */
      readonly test: readonly string[]
      /** What the engine executes for it: the image's shell stands in front of a `CMD-SHELL`. */
      readonly command: readonly string[]
      /** Seconds; Docker's defaults are filled in. */
      readonly intervalSeconds: number
      readonly timeoutSeconds: number
      readonly startPeriodSeconds: number
      readonly startIntervalSeconds: number
      readonly retries: number
    }

export interface RunOptions {
  /** Environment for the container; values may be secret. */
  readonly env: Readonly<Record<string, string>>
  /** Replaces the image's command where given. */
  readonly command?: readonly string[]
  /** e.g. `512m` */
  readonly memory: string
  readonly pidsLimit: number
  readonly readOnly: boolean
  /** Folders that get a small tmpfs. */
  readonly tmpfs: readonly string[]
  /** Replaces the image's user where given, as `docker run --user` takes it. */
  readonly user?: string
  /** Replaces the image's entrypoint where given; an empty one takes it away. */
  readonly entrypoint?: readonly string[]
  /** Further options of `docker run` that somebody has allowed, e.g. `--hostname=web`. */
  readonly args?: readonly string[]
  /** The container gets into the internet. */
  readonly outbound?: boolean
  /** Networks of services that run beside it; one of its own where there are none. */
  readonly networks?: readonly RunNetwork[]
  readonly mounts?: readonly RunMount[]
  /** What it has to do without, beyond what every run does. */
  readonly hardening?: readonly Hardening[]
}

export interface RunNetwork {
  readonly name: string
  readonly aliases: readonly string[]
}

export interface RunMount {
  readonly type: 'volume' | 'bind'
  /** Name of a volume, or absolute path of something that we made; absent for a nameless volume. */
  readonly source?: string
  readonly target: string
  readonly readOnly: boolean
}

// ── services beside it ───────────────────────────────────────────────────────────────────────────────────────────────

/** Asks Compose what its files say of a service. */
export interface ComposeRequest {
  /** As Compose takes them, relative to the repository's root. */
  readonly files: readonly string[]
  /** The service that the image is. */
  readonly service: string
  /** The image that was built. */
  readonly reference: string
  /** Whether files of the repository that the services mount are copied in. */
  readonly binds: boolean
  /** Variables that the files may use beside those of their `.env`. */
  readonly variables: Readonly<Record<string, string>>
  /** Reads a file by its path from the repository's root, never anything outside of it. */
  read(file: string): Promise<FileRead>
}

export type ComposeAnswer =
  | { readonly kind: 'project'; readonly project: ServiceProject }
  /** One sentence. Untrusted text inside. */
  | { readonly kind: 'refused'; readonly because: string }

export interface ServicesRequest {
  readonly project: ServiceProject
  /** Absolute path of the files that services are given. */
  readonly root: string
  /** As in `BuildOptions`. */
  readonly secrets: readonly string[]
  readonly memory: string
  readonly pidsLimit: number
  readonly outbound: boolean
  /** Longest wait for them to be what others need, in seconds; without the time that images take to arrive. */
  readonly timeoutSeconds: number
}

export type ServicesOutcome =
  | { readonly kind: 'ready'; readonly services: RunningServices }
  /** What is there is removed already. */
  | { readonly kind: 'failed'; readonly states: readonly ServiceState[]; readonly notes: readonly string[] }

/** Services that run; disposing removes them with their networks, volumes and files. */
export interface RunningServices extends AsyncDisposable {
  /** What the image's own container gets of the project. */
  readonly tested: Pick<RunOptions, 'networks' | 'mounts'>
  /** What is not as it was asked for, one sentence each. */
  readonly notes: readonly string[]
  states(): Promise<readonly ServiceState[]>
}

/** `read-only`: with `/tmp` and `/run` in memory. `any-uid`: a user that no image knows, in group 0. */
export type Hardening = 'read-only' | 'any-uid' | 'cap-drop' | 'no-new-privileges'

export type StartOutcome =
  | { readonly kind: 'started'; readonly container: Container }
  /** The image's fault: nothing to run, command not found, unknown user. */
  | { readonly kind: 'refused'; readonly because: string }

/** A running or ended container, on an internal network of its own or with others; disposing removes what is its own. The engine starts no probe in it. */
export interface Container extends AsyncDisposable {
  readonly name: string
  /** How it ended; nothing while it runs. Asks the engine only once the engine has said that it ended. */
  exit(): Promise<Omit<Exit, 'seconds'> | undefined>
  /**
   * Runs a command once, as the engine runs a health check: the image's user, folder and variables, the first 4,096 bytes
   * of output, exit code -1 for a program that cannot be started. Settles when the command has ended, however long it
   * takes: nothing but the container's end can stop it. Nothing where the container had ended before.
   */
  probe(command: readonly string[]): Promise<HealthProbe | undefined>
  /** Bytes in its root file system that the image does not have; nothing where the engine does not say. */
  writtenBytes(): Promise<number | undefined>
  /** All processes, as the host sees them; empty when it has ended. */
  processes(): Promise<readonly Process[]>
  /** The last `lines` lines of stdout and stderr together. */
  logTail(lines: number): Promise<readonly string[]>
  /** Seconds since the engine started it. */
  age(): Promise<number>
  /** Sockets in its own network that wait for others, without the engine's resolver; needs no connection. */
  listeners(): Promise<Seen<readonly Listener[]>>
  /** Asks it over HTTP from another container on its network, since the host has no way to it. */
  ask(requests: readonly HttpRequest[]): Promise<Seen<readonly HttpAnswer[]>>
  /** What its main process does about signals. */
  signals(): Promise<Seen<Signals>>
  /** Stops all of its own processes where they are; a probe can still be run. */
  freeze(): Promise<Frozen>
  /** Asks it to end with its stop signal, and kills it after `graceSeconds`. */
  stop(graceSeconds: number): Promise<Stopped>
}

/** What is read from the outside of a container, where it can be. One clause says why not. */
export type Seen<Value> =
  { readonly kind: 'seen'; readonly value: Value } | { readonly kind: 'hidden'; readonly because: string }

export interface Listener {
  readonly protocol: 'tcp' | 'udp'
  /** e.g. `0.0.0.0`, `::`, `127.0.0.1`; an IPv4 address in IPv6 clothes is written as IPv4. */
  readonly address: string
  readonly port: number
}

export interface HttpRequest {
  readonly port: number
  /** With its query; begins with a slash. */
  readonly path: string
}

/** Redirects are not followed. */
export type HttpAnswer =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** Names in small letters. Untrusted. */
      readonly headers: Readonly<Record<string, string>>
      readonly body: TextSeen
    }
  /** One clause. */
  | { readonly kind: 'failed'; readonly because: string }

/** Numbers of signals. One that is in neither list has its default effect, which is none for a container's first process. */
export interface Signals {
  readonly ignored: readonly number[]
  readonly caught: readonly number[]
}

export type Frozen =
  | { readonly kind: 'frozen'; readonly thaw: () => Promise<void> }
  /** Nothing is stopped then. One clause. */
  | { readonly kind: 'not'; readonly because: string }

export interface Stopped {
  readonly seconds: number
  readonly code: number
  /** It had to be killed. */
  readonly killed: boolean
}

/** An image that does not run; disposing removes what it is read from. */
export interface StillImage extends AsyncDisposable {
  /** As the image has it, whatever the settings of a run or a service change. */
  readonly config: ImageConfig
  /** Looks at a file by its absolute path, with at most `bytes` of its content. `follow`: at what a link leads to. */
  file(path: string, options: { readonly bytes: number; readonly follow: boolean }): Promise<FileSeen>
}

export type FileSeen =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'there'
      readonly type: 'file' | 'directory' | 'symlink' | 'other'
      /** The low twelve bits. */
      readonly mode: number
      readonly uid: number
      readonly gid: number
      /** Of regular files, where it was asked for. */
      readonly content?: TextSeen
    }

/** What was read of a text. Untrusted. */
export interface TextSeen {
  readonly text: string
  readonly isWhole: boolean
}

export interface OnceLimits {
  readonly seconds: number
  /** What it may write into its root file system. */
  readonly writeBytes?: number
  /** Whether what it has left is kept as an image. */
  readonly keep: boolean
}

/** What became of a command that ran to its end. */
export type Ran =
  | {
      readonly kind: 'ended'
      readonly code: number
      readonly stdout: TextSeen
      readonly stderr: TextSeen
      readonly kept?: KeptImage
    }
  /** As in `StartOutcome`. */
  | { readonly kind: 'refused'; readonly because: string }
  /** It went beyond a limit. One clause. */
  | { readonly kind: 'stopped'; readonly because: string }
  /** Nothing is known of it. One clause. */
  | { readonly kind: 'not-run'; readonly because: string }

export interface KeptImage extends AsyncDisposable {
  readonly reference: string
}

/** A bake or compose file, by the name under which buildx knows its kind. */
export interface BakeFile {
  readonly name: string
  readonly text: string
}

/** What buildx makes of such files, without building anything. */
export type BakePrint =
  /** `targets`: by name, as `buildx bake --print` has them. `unset`: variables of a compose file that nobody sets. */
  | { readonly kind: 'printed'; readonly targets: Readonly<Record<string, unknown>>; readonly unset: readonly string[] }
  /** One clause. Untrusted text. */
  | { readonly kind: 'failed'; readonly because: string }

/** Reads files that are one project. Nothing but their texts is read: no other file, no variable of the environment. */
export type PrintBake = (files: readonly BakeFile[]) => Promise<BakePrint>

/** What BuildKit's own linter says. */
export interface BuildkitCheck {
  readonly warnings: readonly BuildkitWarning[]
  /** Why it did not look at the rest of the file: a mistake in it, or a base image that nobody has. A clause of one line. */
  readonly stopped?: string
}

export interface Docker {
  /** Which engine this is. Throws a UserError when there is none, it does not answer, or buildx is missing. */
  environment(): Promise<Environment>
  /** BuildKit's own linter. */
  check(request: BuildRequest): Promise<BuildkitCheck>
  /** Throws a ToolError when it is not the Dockerfile's fault. */
  build(request: BuildRequest, onStep: (step: BuildStep) => void, pins?: readonly Pin[]): Promise<BuildOutcome>
  inspect(reference: string): Promise<ImageConfig>
  /**
   * From one stream of the image; nothing is written to disk. A layer that an earlier image had is not measured again. How large a
   * layer of `bases` is compressed is what their registry says, where it says so.
   */
  measure(reference: string, bases?: readonly ResolvedImage[]): Promise<SavedImage>
  start(reference: string, options: RunOptions): Promise<StartOutcome>
  /** Runs an image to its end, and removes the container. */
  runOnce(reference: string, options: RunOptions, limits: OnceLimits): Promise<Ran>
  openImage(reference: string): Promise<StillImage>
  /** What compose files make of a service. Throws a ToolError where there is no Compose. */
  readCompose(request: ComposeRequest): Promise<ComposeAnswer>
  /** Starts services through Compose. Throws a ToolError where there is none. */
  startServices(request: ServicesRequest): Promise<ServicesOutcome>
}

/** Makes a build use exactly this base image for a reference. */
export interface Pin {
  readonly reference: string
  readonly digest: string
}

// ── git ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Repository {
  /** Files of a commit in a folder of their own; disposing removes it. Fetches the commit where a shallow clone lacks it. */
  checkout(sha: string): Promise<Worktree>
  /**
   * What git tracks of the commit that is checked out, in a folder of its own; with `uncommitted`, tracked files are as the
   * checkout has them. Rejects with a ToolError where git cannot make it.
   */
  tracked(options: { readonly uncommitted: boolean }): Promise<TrackedTree>
}

export type TrackedTree = AsyncDisposable &
  (
    | {
        readonly kind: 'there'
        /** Absolute path. */
        readonly path: string
        /** Tracked files that the checkout has in another state than the commit; relative to the root. */
        readonly modified: readonly string[]
        /** Folders of submodules: the tree has nothing in them. */
        readonly submodules: readonly string[]
        /** Files of Git LFS: the tree has their pointers. */
        readonly lfs: readonly string[]
        /** The checkout's `.git/config` holds a token or a password. */
        readonly keepsToken: boolean
      }
    /** There is no repository, or no commit. One clause. */
    | { readonly kind: 'none'; readonly because: string }
  )

export interface Worktree extends AsyncDisposable {
  /** Absolute path. */
  readonly path: string
}

// ── disk ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Disk {
  /** Reads a text file below `root`, never following a link out of it. */
  read(root: string, file: string): Promise<FileRead>
  /** Regular files of a build context with their sizes, `/`-separated and relative, in a stable order; cut at a limit. */
  list(root: string, folder: string): Promise<FileList>
}

export type FileRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** Not a regular file, a link out of the workspace, too large, not text. One sentence says which. */
  | { readonly kind: 'refused'; readonly because: string }

export interface FileList {
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  readonly complete: boolean
}

// ── shellcheck ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ShellCheck {
  /**
   * Checks scripts that name their shell in the first line; the answers stand in the same order. A script that was asked
   * before gets the same answer. ShellCheck's own trouble is an answer; rejects only when the run is cancelled.
   */
  check(scripts: readonly string[]): Promise<readonly ScriptAnswer[]>
}

export type ScriptAnswer =
  | { readonly kind: 'checked'; readonly comments: readonly ScriptComment[] }
  /** There is no ShellCheck, or it did not get through this one. One clause. */
  | { readonly kind: 'unchecked'; readonly because: string }

/** What ShellCheck says of a stretch of a script. Columns count code points; ends are exclusive. */
export interface ScriptComment {
  /** e.g. 2086 for SC2086 */
  readonly code: number
  readonly severity: Severity
  readonly message: string
  readonly span: Span
  /** What would put it right; empty where ShellCheck does not know. */
  readonly replacements: readonly ScriptReplacement[]
}

export interface ScriptReplacement {
  readonly span: Span
  readonly text: string
  /** For an insertion: which of its neighbours it belongs to. */
  readonly beside: 'previous' | 'next'
}

// ── github ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Why the pipeline runs, from the event payload or the command line. */
export type Trigger =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      /** Last commit of the pull request's branch. */
      readonly headSha: string
      readonly baseSha: string
      readonly baseRef: string
      /** The event is from a fork, from Dependabot, or the head repository is gone: the token is read-only. */
      readonly readOnly: boolean
      readonly fork: boolean
    }
  | { readonly kind: 'push'; readonly sha: string; readonly before?: string; readonly defaultBranch?: string }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly baseSha: string }
  /** `workflow_dispatch`, `schedule` and the like. */
  | {
      readonly kind: 'manual'
      readonly sha: string
      readonly defaultBranch?: string
      /** Anybody can start the event, and its token can write: no other code than this commit's may be built or run. */
      readonly only?: { readonly event: string; readonly sha: string }
    }
  /** The command line. */
  | { readonly kind: 'local'; readonly base?: string }

export type { Span }
