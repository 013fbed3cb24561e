/** What a build comes to. */

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
  /** Absent where the builder fetches the context, and where nobody can tell. */
  readonly contextFolder?: ContextFolder
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

/** The files of a context's folder, whether or not the Dockerfile asks for them. */
export interface ContextFolder {
  readonly fileCount: number
  readonly bytes: number
  /** Those of them that the ignore file keeps from the builder. */
  readonly keptBack: { readonly fileCount: number; readonly bytes: number }
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
