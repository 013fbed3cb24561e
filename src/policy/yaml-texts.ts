import { parse } from 'yaml'
import type { Texts } from './text-changes.ts'
import { valueText } from './value-text.ts'

/** The values of a YAML file by their path, one level into mappings: `ignored`, `override.error`. None of what is no YAML. */
export function yamlTexts(text: string | undefined): Texts {
  const document = read(text ?? '')
  return new Map(
    entriesOf(document).flatMap(([name, value]) => {
      const inner = entriesOf(value)
      return inner.length === 0
        ? [[name, valueText(value)] as const]
        : inner.map(([key, one]) => [`${name}.${key}`, valueText(one)] as const)
    }),
  )
}

function read(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 20, logLevel: 'silent' }) as unknown
  } catch {
    return undefined
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
