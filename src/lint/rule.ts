import type { Cost, Fix, Severity, Span } from '../model.ts'
import type { ComposeProject } from './compose/compose-project.ts'
import type { LintContext } from './lint-context.ts'
import type { Dockerfile } from './dockerfile/dockerfile.ts'
import type { Pragma } from './dockerfile/pragma.ts'

/** What a rule yields. The linter adds the rest. */
export interface Problem {
  readonly at: Span
  /** One sentence without a full stop, that names what is there. */
  readonly message: string
  /**
   * What stays the same while the problem does. To be given where the message quotes something else as well, such as a tag or the words
   * of a command: a finding whose subject the base has not is new. Numbers that are not quoted never count.
   */
  readonly subject?: string
  /** The file it is in, where it is not the one that is linted, e.g. the ignore file. */
  readonly file?: string
  readonly fix?: Fix
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  readonly cost?: Cost
}

/** A bad text, the good one beside it, and what makes them differ. They are tests and documentation. */
export interface Example {
  /** Where a rule has more than one. */
  readonly name?: string
  readonly bad: string
  readonly good: string
  /** What lies beside the file, where the rule looks at it. */
  readonly context?: Partial<LintContext>
  /** What lies beside the good one, where that is what makes the difference. */
  readonly goodContext?: Partial<LintContext>
  /** The Dockerfile beside a compose file, where the rule looks at it. */
  readonly dockerfile?: string
}

/** What lies around a file: its ignore file, the files of its build context, the sources of what it starts, the other files that belong to it. */
export type Surroundings = 'ignoreFile' | 'files' | 'started' | 'neighbours'

/** A rule about a file of type `Subject`. */
export interface Rule<Subject, Id extends string = string> {
  /** A kebab-case claim about the good state. It is the file, the page, the setting and the suppression. */
  readonly id: Id
  /** Other tools' names of the same rule; they work wherever the id works. */
  readonly aliases: readonly string[]
  readonly severity: Severity
  /** False for a rule that runs only where the settings ask for it. */
  readonly enabled: boolean
  /** What it looks at beside the file, and for which files it does. Where that is unknown its silence says nothing. */
  readonly needs: Readonly<Partial<Record<Surroundings, (subject: Subject) => boolean>>>
  /** It is about what comments silence, so it is asked once more when that is known. */
  readonly isLate: boolean
  /** The claim as a sentence without a full stop. */
  readonly summary: string
  /** Markdown: what goes wrong otherwise, and what the rule deliberately misses. */
  readonly why: string
  /** Markdown, for a rule with a fix: what the fix may change besides what the rule is about, and where there is none. */
  readonly fixEffect?: string
  /** Pages to read on. */
  readonly sources: readonly string[]
  readonly examples: readonly [Example, ...Example[]]
  check(subject: Subject, context: LintContext): Iterable<Problem>
}

type Definition<Subject, Id extends string> = Omit<Rule<Subject, Id>, keyof typeof DEFAULTS> &
  Partial<Pick<Rule<Subject, Id>, keyof typeof DEFAULTS>>

export type DockerfileRule<Id extends string = string> = Rule<Dockerfile, Id> & { readonly about: 'dockerfile' }

const DEFAULTS = { aliases: [], enabled: true, needs: {}, isLate: false } as const

/** A rule about a Dockerfile, on by default. */
export function defineRule<const Id extends string>(definition: Definition<Dockerfile, Id>): DockerfileRule<Id> {
  return { about: 'dockerfile', ...DEFAULTS, ...definition }
}

/** A file with comments that speak to linters. */
interface Commented {
  readonly pragmas: readonly Pragma[]
}

/** A rule about the comments of any file. Its examples are Dockerfiles. */
export type CommentRule<Id extends string = string> = Rule<Commented, Id> & { readonly about: 'dockerfile' }

/** A rule about comments, on by default. */
export function defineCommentRule<const Id extends string>(definition: Definition<Commented, Id>): CommentRule<Id> {
  return { about: 'dockerfile', ...DEFAULTS, ...definition }
}

export type ComposeRule<Id extends string = string> = Rule<ComposeProject, Id> & { readonly about: 'compose' }

/** A rule about a compose file, on by default. */
export function defineComposeRule<const Id extends string>(
  definition: Definition<ComposeProject, Id>,
): ComposeRule<Id> {
  return { about: 'compose', ...DEFAULTS, ...definition }
}
