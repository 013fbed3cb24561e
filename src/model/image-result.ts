/** What an image is made of, and how it differs from the base’s. */

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
