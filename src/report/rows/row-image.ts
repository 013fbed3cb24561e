import type {
  BroughtBytes,
  Budget,
  ConfigChanges,
  Drift,
  Finding,
  ImageFacts,
  ImageResult,
  Stage,
} from '../../model.ts'
import { namesWords } from '../words/config-words.ts'
import { join, list, type Phrase } from '../words/phrase.ts'
import { packedBytes } from '../words/packed-bytes.ts'
import { bytes, bytesDelta, count, countDelta, counted, percentDelta } from '../words/quantities.ts'
import { rowWithout, type Mark, type Row } from './row.ts'
import { countOf } from '../words/selection.ts'

export function imageRows(stage: Stage<ImageResult>): readonly Row[] {
  if (stage.status !== 'done') return [rowWithout('Size', stage, 'could not be measured')]
  const { head, base, brought, drift, budgets } = stage.result
  const of = (name: string) => budgets.filter(({ limit }) => BUDGETS[limit].row === name)
  return [
    row(
      'Size',
      base,
      head,
      ({ unpackedBytes }) => unpackedBytes,
      apart(sizeWordsWithout(brought), drift, 'unpackedBytes', bytesDelta),
      of('Size'),
    ),
    row(
      'Download',
      base,
      head,
      ({ compressedBytes }) => compressedBytes,
      apart(downloadWords(brought), drift, 'compressedBytes', bytesDelta),
      of('Download'),
    ),
    row(
      'Layers',
      base,
      head,
      ({ layers }) => layers.length,
      apart(countWords, drift, 'layerCount', countDelta),
      of('Layers'),
    ),
    ...(of('Waste').length === 0 &&
    Math.max(wastedBytes(head), base === undefined ? 0 : wastedBytes(base)) < NOTABLE_WASTE
      ? []
      : [row('Waste', base, head, wastedBytes, sizeWords, of('Waste'))]),
    ...configRows(stage.result.config ?? {}),
    ...contentsRow(stage.findings.filter(({ rule }) => !Object.hasOwn(BUDGETS, rule))),
  ]
}

/** Only what others relied on and is gone; all differences have a table of their own. */
function configRows({ user, ports, healthcheck }: ConfigChanges): readonly Row[] {
  const row = (name: string, base: Phrase, head: string): Row => ({
    name,
    base,
    head: [head],
    result: [],
    mark: 'careful',
  })
  const removed = ports?.removed ?? []
  return [
    ...(user?.becomesRoot ? [row('User', [{ code: user.base ?? '' }], 'starts as root')] : []),
    ...(removed.length > 0 ? [row('Ports', list(namesWords(removed, MAX_PORTS)), 'no longer exposed')] : []),
    ...(healthcheck?.isGone ? [row('Health check', ['there'], 'gone')] : []),
  ]
}

const MAX_PORTS = 3

/** What the checks of the files found; without any finding there is nothing to say. */
function contentsRow(findings: readonly Finding[]): readonly Row[] {
  if (findings.length === 0) return []
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')]
  const words = (number: number, noun: string): Phrase => (number > 0 ? [counted(number, noun)] : [])
  const hints = findings.length - errors - warnings
  return [
    {
      name: 'Contents',
      base: [],
      head: join([words(errors, 'error'), words(warnings, 'warning'), words(hints, 'hint')], ' · '),
      result: [],
      mark: errors > 0 ? 'bad' : findings.some(isWorthALook) ? 'careful' : 'good',
    },
  ]
}

const isWorthALook = ({ severity, origin }: Finding): boolean => severity === 'warning' && origin !== 'existing'

/** Some bytes of the package database are overwritten in every image. */
const NOTABLE_WASTE = 1_000_000

const wastedBytes = ({ contents }: ImageFacts): number => (contents.kind === 'read' ? contents.waste.bytes : 0)

interface Words {
  readonly value: (number: number, facts: ImageFacts) => string
  readonly change: (base: number, head: number) => string | Phrase
}

/** What the base image adds of itself stands behind what the change adds. */
function apart(
  { value, change }: Words,
  drift: Drift | undefined,
  figure: 'unpackedBytes' | 'compressedBytes' | 'layerCount',
  delta: (difference: number) => string,
): Words {
  if (drift === undefined) return { value, change }
  const name: Phrase[number] = { code: shortReference(drift.reference) }
  if (drift.kind === 'unknown') return { value, change: () => ['not compared: ', name, ' moved'] }
  const share = drift[figure]
  if (share === 0) return { value, change }
  return {
    value,
    change: (base, head) => [...phrase(change(base, head - share)), ` · ${delta(share)} from `, name, ', which moved'],
  }
}

/** As a Dockerfile names it. */
const shortReference = (reference: string): string => reference.replace(/^docker\.io\/(?:library\/)?/, '')

const phrase = (words: string | Phrase): Phrase => (typeof words === 'string' ? [words] : words)

const sizeWords: Words = { value: bytes, change: sizeChange }

/** What only the checkout had is shown apart. */
function sizeWordsWithout(brought: BroughtBytes | undefined): Words {
  if (brought === undefined || (brought.kind === 'known' && brought.bytes === 0)) return sizeWords
  if (brought.kind === 'unknown')
    return { value: bytes, change: () => 'not compared: files that only the checkout has' }
  const apart = `${bytes(brought.bytes)} only from the checkout`
  return { value: bytes, change: (base, head) => `${sizeChange(base, head - brought.bytes)} · ${apart}` }
}

/** How far such files can be compressed is not known. */
function downloadWords(brought: BroughtBytes | undefined): Words {
  const value: Words['value'] = (number, facts) => packedBytes(number, facts)
  if (brought === undefined || (brought.kind === 'known' && brought.bytes === 0)) return { value, change: sizeChange }
  return { value, change: () => 'not compared' }
}

const countWords: Words = { value: count, change: (base, head) => countDelta(head - base) }

function row(
  name: string,
  base: ImageFacts | undefined,
  head: ImageFacts,
  numberOf: (facts: ImageFacts) => number,
  { value, change }: Words,
  budgets: readonly Budget[],
): Row {
  const difference = base === undefined ? [] : phrase(change(numberOf(base), numberOf(head)))
  return {
    name,
    base: base === undefined ? [] : [value(numberOf(base), base)],
    head: [value(numberOf(head), head)],
    result: join([difference, ...budgets.map(budgetWords)], ' · '),
    ...markOf(budgets),
  }
}

function sizeChange(base: number, head: number): string {
  const percent = percentDelta(base, head)
  return percent === undefined ? bytesDelta(head - base) : `${bytesDelta(head - base)} (${percent})`
}

const BUDGETS = {
  'max-size': { row: 'Size', words: 'budget' },
  'max-size-increase': { row: 'Size', words: 'growth budget' },
  'max-compressed-size': { row: 'Download', words: 'budget' },
  'max-layer-size': { row: 'Layers', words: 'budget of one layer' },
  'max-layers': { row: 'Layers', words: 'budget' },
  'max-layers-increase': { row: 'Layers', words: 'growth budget' },
  'max-waste': { row: 'Waste', words: 'budget' },
  'min-efficiency': { row: 'Waste', words: 'least efficiency' },
  'dive-lowest-efficiency': { row: 'Waste', words: 'efficiency of .dive-ci' },
  'dive-highest-wasted-bytes': { row: 'Waste', words: 'wasted bytes of .dive-ci' },
  'dive-highest-user-wasted-percent': { row: 'Waste', words: 'wasted share of .dive-ci' },
} as const satisfies Record<Budget['limit'], { readonly row: string; readonly words: string }>

function budgetWords({ limit, allowed, kept, exception }: Budget): Phrase {
  const { words } = BUDGETS[limit]
  if (kept === 'unknown') return [`${words} `, { said: allowed }, ' not compared']
  if (exception) return [`${words} `, { said: allowed }, ' excepted until ', { said: exception.until }]
  const beyond = limit === 'min-efficiency' || limit === 'dive-lowest-efficiency' ? 'below' : 'over'
  return [kept ? `${words} ` : `${beyond} the ${words} of `, { said: allowed }]
}

function markOf(budgets: readonly Budget[]): { readonly mark?: Mark } {
  if (budgets.length === 0) return {}
  if (budgets.some(({ kept, exception }) => kept === false && !exception)) return { mark: 'bad' }
  return { mark: budgets.some(({ kept }) => kept !== true) ? 'careful' : 'good' }
}
