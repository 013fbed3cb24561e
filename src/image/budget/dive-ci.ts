import { parse } from 'yaml'
import { z } from 'zod'
import type { DiveLimits, ShareLimit } from './content-budget.ts'
import type { SizeLimit } from './budget-limits.ts'

/** dive switches a rule off with these words. */
const OFF = /^(?:disabled|off|false|)$/i

const threshold = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).trim())
  .optional()

const file = z.object({
  rules: z
    .object({
      lowestEfficiency: threshold,
      highestWastedBytes: threshold,
      highestUserWastedPercent: threshold,
    })
    .nullish(),
})

export type DiveFile =
  | { readonly kind: 'limits'; readonly limits: DiveLimits }
  /** One clause. */
  | { readonly kind: 'refused'; readonly because: string }

/** Reads a `.dive-ci`. What it does not name is not asked, though dive itself has defaults: a file that sets one rule means that one. */
export function readDiveCi(text: string): DiveFile {
  let document: unknown
  try {
    document = parse(text)
  } catch {
    return { kind: 'refused', because: '`.dive-ci` is not YAML' }
  }
  const read = file.safeParse(document ?? {})
  if (!read.success) return { kind: 'refused', because: '`.dive-ci` is not in the form of dive' }
  const { lowestEfficiency, highestWastedBytes, highestUserWastedPercent } = read.data.rules ?? {}
  const limits = {
    lowestEfficiency: shareOf(lowestEfficiency),
    highestWastedBytes: bytesOf(highestWastedBytes),
    highestUserWastedPercent: shareOf(highestUserWastedPercent),
  }
  const wrong = Object.entries(limits).find(([, limit]) => limit === 'wrong')?.[0]
  if (wrong !== undefined) return { kind: 'refused', because: `\`${wrong}\` in \`.dive-ci\` is no threshold` }
  return {
    kind: 'limits',
    limits: Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined)),
  }
}

function shareOf(text: string | undefined): ShareLimit | 'wrong' | undefined {
  if (text === undefined || OFF.test(text)) return undefined
  const share = Number(text)
  return share >= 0 && share <= 1 ? { share, text: `${Number((share * 100).toFixed(4))} %` } : 'wrong'
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
}

function bytesOf(text: string | undefined): SizeLimit | 'wrong' | undefined {
  if (text === undefined || OFF.test(text)) return undefined
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmgt]?i?)b?$/i.exec(text) ?? []
  const factor = UNITS[unit.toLowerCase()]
  return number === undefined || factor === undefined ? 'wrong' : { bytes: Math.round(Number(number) * factor), text }
}
