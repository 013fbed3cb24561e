/** What a build is asked for, and what it comes to. */
import type { Context } from '../build-context.ts'
import type { BuildFacts, ResolvedImage } from '../model.ts'

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

/** What BuildKit's own linter says. */
export interface BuildkitCheck {
  readonly warnings: readonly BuildkitWarning[]
  /** Why it did not look at the rest of the file: a mistake in it, or a base image that nobody has. A clause of one line. */
  readonly stopped?: string
}

/** Makes a build use exactly this base image for a reference. */
export interface Pin {
  readonly reference: string
  readonly digest: string
}
