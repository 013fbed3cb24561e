/** What compose and bake files say, and services that run beside an image. */
import type { ServiceState } from '../model.ts'
import type { ServiceProject } from '../services.ts'
import type { FileRead } from './checkouts.ts'
import type { RunOptions } from './containers.ts'

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
