import { UserError } from '../../errors.ts'
import { hadolintSchema, LABEL_KINDS, THRESHOLDS, type HadolintSettings } from './hadolint-schema.ts'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What hadolint's environment variables say, as its file would. A threshold that does not exist is dropped, as hadolint does.
 * Throws a UserError for a label whose type does not exist.
 */
export function readHadolintEnvironment(environment: Environment): HadolintSettings {
  const threshold = environment['HADOLINT_FAILURE_THRESHOLD']
  const known = THRESHOLDS.find((one) => one === threshold)
  return hadolintSchema.parse({
    'failure-threshold': known,
    format: environment['HADOLINT_FORMAT'],
    ignored: list(environment['HADOLINT_IGNORE']),
    override: {
      error: list(environment['HADOLINT_OVERRIDE_ERROR']),
      warning: list(environment['HADOLINT_OVERRIDE_WARNING']),
      info: list(environment['HADOLINT_OVERRIDE_INFO']),
      style: list(environment['HADOLINT_OVERRIDE_STYLE']),
    },
    trustedRegistries: list(environment['HADOLINT_TRUSTED_REGISTRIES']),
    'label-schema': Object.fromEntries(list(environment['HADOLINT_REQUIRE_LABELS']).map(readLabel)),
    'strict-labels': flag(environment['HADOLINT_STRICT_LABELS']),
    'no-fail': flag(environment['HADOLINT_NOFAIL']),
    'no-color': environment['NO_COLOR'] === undefined ? undefined : true,
    'disable-ignore-pragma': flag(environment['HADOLINT_DISABLE_IGNORE_PRAGMA']),
    verbose: flag(environment['HADOLINT_VERBOSE']),
  })
}

function list(text = ''): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function flag(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : /^(?:1|y|on|true|yes)$/i.test(text)
}

/** `name:type`; the name may hold colons itself. */
function readLabel(text: string): readonly [string, string] {
  const colon = text.lastIndexOf(':')
  const kind = LABEL_KINDS.find((one) => one === text.slice(colon + 1))
  if (colon > 0 && kind) return [text.slice(0, colon), kind]
  throw new UserError(
    `HADOLINT_REQUIRE_LABELS: "${text}" must be \`name:type\` with one of ${LABEL_KINDS.map((one) => `\`${one}\``).join(', ')}.`,
  )
}
