import type { Span } from '../../../model.ts'
import type { LintContext } from '../../lint-context.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Label, Word } from '../../dockerfile/instruction.ts'
import type { DockerfileRule } from '../../rule.ts'
import type { LabelKind } from '../../lint-settings.ts'

/** A label that the schema of the settings names. */
export interface SchemaLabel {
  readonly name: string
  readonly kind: LabelKind
  readonly value: string
  readonly span: Span
}

/** The value that counts; undefined for one that nobody can judge. */
export type ValueOf = (label: Label, value: Word) => string | undefined

/**
 * The labels of the schema that the file sets to a value it knows. A value with an ARG is left out, because whoever starts
 * the build decides it.
 */
export function schemaLabels(
  dockerfile: Dockerfile,
  { settings: { labelSchema } }: LintContext,
  valueOf: ValueOf = knownValue,
): readonly SchemaLabel[] {
  if (labelSchema.size === 0) return []
  return dockerfile.all('LABEL', { onbuild: true }).flatMap((label) =>
    label.pairs.flatMap(({ name, value, span }) => {
      const kind = labelSchema.get(name)
      const text = value && valueOf(label, value)
      return kind === undefined || text === undefined ? [] : [{ name, kind, value: text, span }]
    }),
  )
}

/** What the values of one kind have to be. */
export interface LabelClaim {
  readonly kind: LabelKind
  /** What is said of one that is not, behind the label's name, e.g. `is not a URL`. */
  readonly says: string
  readonly fits: (value: string) => boolean
}

/** Finds the labels of a kind whose value is not of it. Empty values are the matter of another rule. */
export function misfits({ kind, says, fits }: LabelClaim, valueOf?: ValueOf): DockerfileRule['check'] {
  return function* (dockerfile, context) {
    for (const { name, value, span, ...label } of schemaLabels(dockerfile, context, valueOf))
      if (label.kind === kind && value !== '' && !fits(value))
        yield { at: span, message: `The label \`${name}\` ${says}: \`${value}\``, subject: name }
  }
}

function knownValue({ scope }: Label, { resolved, variables }: Word): string | undefined {
  return variables.every((name) => scope.lookup(name).kind === 'env') ? resolved : undefined
}
