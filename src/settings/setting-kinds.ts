/** The kinds of values a setting can have: how YAML gives them, and how a line of text is turned into what YAML would give. */
import { z } from 'zod'

/** `200 MB` and the like; `text` is what the user wrote. */
export interface Size {
  readonly bytes: number
  readonly text: string
}

/** A limit on growth, absolute or relative to the base. */
export type Growth =
  | { readonly kind: 'bytes'; readonly bytes: number; readonly text: string }
  | { readonly kind: 'percent'; readonly percent: number; readonly text: string }

/** From 0 to 1. */
export interface Share {
  readonly share: number
  readonly text: string
}

export type Kind = 'text' | 'boolean' | 'count' | 'duration' | 'size' | 'growth' | 'share' | 'list' | 'pairs' | 'choice'

/** What the documentation and the command line need to know of a setting beside its schema. */
export interface SettingMeta {
  readonly kind: Kind
  readonly description: string
  readonly choices?: readonly string[]
}

/** The metadata of a schema made by this file; undefined for any other schema. */
export const settingMeta = (schema: z.ZodType): SettingMeta | undefined => registry.get(schema)

const registry = z.registry<SettingMeta>()

const setting = <Schema extends z.ZodType>(schema: Schema, kind: Kind, description: string): z.ZodOptional<Schema> => {
  const optional = schema.optional().describe(description)
  registry.add(optional, { kind, description })
  return optional
}

// A line break inside an argument is how one option becomes two in somebody's log or file.
const ONE_LINE = /^[^\0\r\n]+$/

export const text = (description: string) =>
  setting(z.string().regex(ONE_LINE, 'must be one line of text and not empty'), 'text', description)

export const boolean = (description: string) => setting(z.boolean('must be `true` or `false`'), 'boolean', description)

export const count = (description: string) =>
  setting(z.int('must be a whole number').nonnegative('must not be negative'), 'count', description)

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) => {
  const optional = z
    .enum(values, `must be one of ${sentence(values)}`)
    .optional()
    .describe(description)
  registry.add(optional, { kind: 'choice', description, choices: values })
  return optional
}

/** Node's timers count milliseconds in 31 bits, and end at once when they are given more. */
const LONGEST_SECONDS = Math.floor((2 ** 31 - 1) / 1000)

/** Seconds, 2,147,483 at most; a bare number means seconds, else `90s`, `5m`, `1h`. */
export const duration = (description: string) =>
  setting(
    z.union([z.number(), z.string()], 'must be a time such as `90s` or `5m`').transform((value, context) => {
      const match = /^(\d+(?:\.\d+)?)\s*(s|m|h)?$/.exec(String(value).trim())
      const seconds =
        Number(match?.[1]) * { s: 1, m: 60, h: 3600 }[match?.[2] === 'm' || match?.[2] === 'h' ? match[2] : 's']
      if (match && seconds > 0 && seconds <= LONGEST_SECONDS) return seconds
      context.addIssue(
        seconds > LONGEST_SECONDS
          ? `must not be longer than ${LONGEST_SECONDS} s, about 24 days`
          : 'must be a time such as `90s` or `5m`',
      )
      return z.NEVER
    }),
    'duration',
    description,
  )

export const size = (description: string) =>
  setting(
    z.union([z.number(), z.string()], SIZE_ADVICE).transform((value, context): Size => {
      const bytes = parseBytes(String(value))
      if (bytes !== undefined) return { bytes, text: describeSize(value) }
      context.addIssue(SIZE_ADVICE)
      return z.NEVER
    }),
    'size',
    description,
  )

export const growth = (description: string) =>
  setting(
    z.union([z.number(), z.string()], GROWTH_ADVICE).transform((value, context): Growth => {
      const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(value).trim())?.[1]
      if (percent !== undefined) return { kind: 'percent', percent: Number(percent), text: `${percent} %` }
      const bytes = parseBytes(String(value))
      if (bytes !== undefined) return { kind: 'bytes', bytes, text: describeSize(value) }
      context.addIssue(GROWTH_ADVICE)
      return z.NEVER
    }),
    'growth',
    description,
  )

/** A share such as `95 %`, or a number from 0 to 1. */
export const share = (description: string) =>
  setting(
    z.union([z.number(), z.string()], SHARE_ADVICE).transform((value, context): Share => {
      const text = String(value).trim()
      const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1]
      const part =
        percent === undefined ? Number(/^[01](?:\.\d+)?$/.test(text) ? text : Number.NaN) : Number(percent) / 100
      if (part >= 0 && part <= 1) return { share: part, text: percent === undefined ? text : `${percent} %` }
      context.addIssue(SHARE_ADVICE)
      return z.NEVER
    }),
    'share',
    description,
  )

export const list = (description: string) =>
  setting(z.array(z.string().regex(ONE_LINE, 'must be one line of text and not empty')), 'list', description)

/** A list of names that we know. */
export const choices = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) => {
  const optional = z
    .array(z.enum(values, `must be one of ${sentence(values)}`), 'must be a list')
    .optional()
    .describe(`${description} Some of ${sentence(values)}.`)
  registry.add(optional, { kind: 'list', description: `${description} Some of ${sentence(values)}.`, choices: values })
  return optional
}

/** A mapping, or a list of `NAME=value`. */
export const pairs = (description: string) =>
  setting(
    z
      .union(
        [z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])), z.array(z.string())],
        'must be a mapping, or a list of `NAME=value`',
      )
      .transform((value, context): Record<string, string> => {
        const entries: [string, string][] = []
        for (const [name, text] of Array.isArray(value) ? value.map(splitPair) : Object.entries(value)) {
          const problem = pairProblem(name, text)
          if (problem) context.addIssue(problem)
          else entries.push([name, String(text)])
        }
        return Object.fromEntries(entries)
      }),
    'pairs',
    description,
  )

const splitPair = (line: string): [string, string | undefined] => {
  const at = line.indexOf('=')
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)]
}

const pairProblem = (name: string, value: string | number | boolean | undefined): string | undefined => {
  if (!/^[^\s=\0]+$/.test(name)) return `\`${name}\` is not a name; write \`NAME=value\``
  if (value === undefined) return `\`${name}\` has no value; write \`${name}=value\``
  if (/[\0\r\n]/.test(String(value))) return `the value of \`${name}\` must be one line`
  return undefined
}

const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
}

const SIZE_ADVICE = 'must be a size such as `200 MB` or `1.5 GiB`'
const SHARE_ADVICE = 'must be a share such as `95 %`'
const GROWTH_ADVICE = 'must be a size such as `10 MB`, or a share such as `5 %`'

/** Bytes of `200 MB`; a bare number is bytes. Undefined for anything else. */
function parseBytes(value: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?i?b)?$/i.exec(value.trim())
  const factor = UNITS[(match?.[2] ?? 'b').toLowerCase()]
  return match && factor !== undefined ? Math.round(Number(match[1]) * factor) : undefined
}

const describeSize = (value: string | number): string => (typeof value === 'number' ? `${value} B` : value.trim())

/** The YAML value that a text stands for, as the action's inputs and the command line give it. */
export function fromText(kind: Kind, value: string): unknown {
  switch (kind) {
    case 'boolean':
      // The spellings of YAML 1.2's core schema, as GitHub's own `getBooleanInput` takes them.
      return /^(true|True|TRUE)$/.test(value) ? true : /^(false|False|FALSE)$/.test(value) ? false : value
    case 'count':
      return /^\d+$/.test(value) ? Number(value) : value
    case 'list':
    case 'pairs':
      return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
    case 'text':
    case 'duration':
    case 'size':
    case 'growth':
    case 'share':
    case 'choice':
      return value
  }
}

/** ``a`, `b` or `c`` */
export const sentence = (values: readonly string[]): string =>
  values
    .map((value) => `\`${value}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')
