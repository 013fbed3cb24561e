/** The settings as options with a text for a value: inputs of the action and flags of the command line. */
import type { z } from 'zod'
import { UserError } from '../errors.ts'
import { fromText, settingMeta, type SettingMeta, type Size } from './setting-kinds.ts'
import {
  defaults,
  imageSchema,
  placeSchema,
  runSchema,
  type ImageSettings,
  type PlaceSettings,
  type RunSettings,
} from './settings.ts'

/** One option as the documentation lists it. */
export interface Option extends SettingMeta {
  readonly name: string
  /** As a user would write it; absent where there is none. */
  readonly default?: string
}

export interface Inputs {
  readonly image: ImageSettings
  readonly run: RunSettings
  readonly place: PlaceSettings
}

/** Every option, in the order of the documentation. */
export const options: readonly Option[] = [placeSchema, runSchema, imageSchema].flatMap(optionsOf)

function optionsOf(schema: z.ZodObject): Option[] {
  return Object.entries(schema.shape).flatMap(([name, setting]) => {
    const meta = settingMeta(setting as z.ZodType)
    const standard = Object.entries(defaults).find(([key]) => key === name)?.[1]
    return meta ? [{ name, ...meta, ...(standard === undefined ? {} : { default: describe(meta, standard) }) }] : []
  })
}

function describe(meta: SettingMeta, standard: string | number | boolean | Size): string {
  if (typeof standard === 'object') return standard.text
  return meta.kind === 'duration' ? `${standard}s` : String(standard)
}

/**
 * Reads texts as the settings they stand for; an empty text counts as not given.
 * Throws a UserError that names the option, the value and what is allowed.
 * @param quote how this place writes an option's name, e.g. ``input `x` `` or `--x`
 */
export function readOptions(given: ReadonlyMap<string, string>, quote: (name: string) => string): Inputs {
  return {
    image: read(imageSchema, given, quote),
    run: read(runSchema, given, quote),
    place: read(placeSchema, given, quote),
  }
}

function read<Schema extends z.ZodObject>(
  schema: Schema,
  given: ReadonlyMap<string, string>,
  quote: (name: string) => string,
): z.output<Schema> {
  const values: Record<string, unknown> = {}
  for (const { name, kind } of optionsOf(schema)) {
    const value = given.get(name)
    if (value !== undefined && value.trim() !== '') values[name] = fromText(kind, value.trim())
  }
  const result = schema.safeParse(values)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const name = String(issue?.path[0])
  const value = JSON.stringify((given.get(name) ?? '').slice(0, 80))
  throw new UserError(`${quote(name)}: ${value} ${issue?.message ?? 'is not valid'}.`)
}
