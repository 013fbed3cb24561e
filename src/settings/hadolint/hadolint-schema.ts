import { z } from 'zod'

/** hadolint's thresholds. `ignore` and `none` mean that any finding fails, not that none does. */
export const THRESHOLDS = ['error', 'warning', 'info', 'style', 'ignore', 'none'] as const
export const LABEL_KINDS = ['text', 'rfc3339', 'semver', 'url', 'hash', 'spdx', 'email'] as const

const oneOf = (values: readonly string[]): string =>
  `must be one of ${values.map((value) => `\`${value}\``).join(', ')}`
const flag = z.boolean('must be `true` or `false`').nullish()
const names = z.array(z.string('must be a text'), 'must be a list of texts').nullish()

/** Rules by the severity that they are to have. */
export const overrideSchema = z.looseObject(
  { error: names, warning: names, info: names, style: names },
  'must be a mapping',
)

/** `.hadolint.yaml`. A key without a value counts as absent; keys that hadolint does not have are let through. */
export const hadolintSchema = z.looseObject({
  'failure-threshold': z.enum(THRESHOLDS, oneOf(THRESHOLDS)).nullish(),
  format: z.string('must be a text').nullish(),
  formats: names,
  ignored: names,
  override: overrideSchema.nullish(),
  trustedRegistries: z
    .union([z.string().transform((name) => [name]), z.array(z.string())], 'must be a list of texts')
    .nullish(),
  'label-schema': z.record(z.string(), z.enum(LABEL_KINDS, oneOf(LABEL_KINDS)), 'must be a mapping').nullish(),
  'strict-labels': flag,
  'no-fail': flag,
  'no-color': flag,
  'disable-ignore-pragma': flag,
  verbose: flag,
})

/** hadolint's own settings, as its file has them. */
export type HadolintSettings = z.output<typeof hadolintSchema>
