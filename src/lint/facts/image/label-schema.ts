import type { Span } from '../../../model.ts'
import type { LintContext } from '../../lint-context.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Label, Word } from '../../dockerfile/instruction.ts'
import type { LabelKind } from '../../lint-settings.ts'

/** A label that the schema of the settings names. */
export interface SchemaLabel {
  readonly name: string
  readonly kind: LabelKind
  readonly value: string
  readonly span: Span
}

/**
 * The labels of the schema that the file sets to a value it knows. A value with an ARG is left out, because whoever starts
 * the build decides it.
 */
export function schemaLabels(dockerfile: Dockerfile, { settings }: LintContext): readonly SchemaLabel[] {
  if (settings.labelSchema.size === 0) return []
  return dockerfile.all('LABEL', { onbuild: true }).flatMap((label) =>
    label.pairs.flatMap(({ name, value, span }) => {
      const kind = settings.labelSchema.get(name)
      const text = value && (settings.compat === 'hadolint' ? value.text : knownValue(label, value))
      return kind === undefined || text === undefined ? [] : [{ name, kind, value: text, span }]
    }),
  )
}

/** Those of one kind whose value is not of it. Empty values are the matter of another rule. */
export function misfits(
  dockerfile: Dockerfile,
  context: LintContext,
  kind: LabelKind,
  fits: (value: string) => boolean,
): readonly SchemaLabel[] {
  return schemaLabels(dockerfile, context).filter(
    (label) => label.kind === kind && label.value !== '' && !fits(label.value),
  )
}

function knownValue({ scope }: Label, { resolved, variables }: Word): string | undefined {
  return variables.every((name) => scope.lookup(name).kind === 'env') ? resolved : undefined
}
