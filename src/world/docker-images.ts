/** An image as the engine has it. */
import type { PlatformSize } from '../model.ts'

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

export interface KeptImage extends AsyncDisposable {
  readonly reference: string
}
