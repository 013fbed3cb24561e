/** The whole of a check. */
import type { Baseline, BuildResult } from './build-result.ts'
import type { Finding } from './finding.ts'
import type { ImageResult } from './image-result.ts'
import type { LintResult } from './lint-result.ts'
import type { CheckPolicy } from './policy.ts'
import type { RuntimeResult } from './runtime-result.ts'
import type { Stage } from './stage.ts'

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
  /** What is left out of this text of the report, which would be too large to hand on; a sentence without a full stop. */
  readonly shortened?: string
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
