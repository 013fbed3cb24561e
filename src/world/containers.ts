/** A container that we start, and what can be seen of it. */
import type { Exit, HealthProbe, Process } from '../model.ts'
import type { ImageConfig, KeptImage } from './docker-images.ts'

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
  /** Paths in its root file system that the image does not have so; needs no program in it, and it may have ended. */
  written(): Promise<Seen<Written>>
  /** What the kernel counts of it; all of it is hidden once it has ended. */
  usage(): Promise<Usage>
  /** All processes, as the host sees them; empty when it has ended. */
  processes(): Promise<readonly Process[]>
  /** Processes of it that have ended and that their parents have not asked how; the engine does not list them. */
  zombies(): Promise<Seen<readonly Zombie[]>>
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

/** Numbers as in `Process`. */
export interface Zombie {
  readonly pid: number
  readonly parent: number
  /** What the kernel calls it, 15 characters at most. Untrusted text. */
  readonly name: string
}

/** What a container has used since its start, our probes included. */
export interface Usage {
  /** The most memory that it held at a time, page cache included. */
  readonly peakMemoryBytes: Seen<number>
  readonly cpuSeconds: Seen<number>
  /** How many of its processes the kernel has killed since it had no memory left. */
  readonly oomKills: Seen<number>
}

/** What a container has written outside of volumes and of file systems in memory. */
export interface Written {
  /** The size of its own layer; absent where the engine does not say. */
  readonly bytes?: number
  /** Of added folders, added files and changed files; what lies in an added folder is not counted again. */
  readonly count: number
  /** The largest first, and no more than a few. */
  readonly paths: readonly WrittenPath[]
}

export interface WrittenPath {
  /** Absolute. Untrusted text. */
  readonly path: string
  /** With all that is in it; absent where it was not weighed. */
  readonly bytes?: number
  /** It holds more than was read. */
  readonly isMore?: true
}

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
