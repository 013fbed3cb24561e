import type { Span } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { Arg, Instruction, InstructionOf } from '../../dockerfile/instruction.ts'
import type { Escape } from '../../dockerfile/escape.ts'
import { wordsOf } from '../../dockerfile/refusals/invalid-word.ts'
import { dispatched, within } from './dispatched-variables.ts'
import { mayImageSet } from './image-environment.ts'
import { isSlip, nearName } from '../edits/near-name.ts'
import { variableLookups } from './variable-lookups.ts'

/** A variable that an instruction uses and that nothing before it sets. */
export interface UndefinedVariable {
  readonly name: string
  readonly at: Span
  /** The variable that was meant, most likely. */
  readonly meant: string | undefined
}

/** The names that a stage has, and those of the stage that it is built on. */
interface Names {
  readonly stage: BuildStage
  readonly parent: Names | undefined
  /** With a value, in the order in which they got it last. */
  readonly set: Set<string>
  /** ARGs, whether they have a value or not. */
  readonly args: Set<string>
}

/** A text with variables, and where it is. */
interface Use {
  readonly text: string
  readonly span: Span
  readonly escape: Escape
  readonly hasQuotes: boolean
}

/** The arguments of a build that are no variables of it. */
const NO_VARIABLES = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE'])

/**
 * The undefined variables of a file, in file order, as BuildKit's check UndefinedVar has them. In a stage on an image that is not known
 * only names that look like a slip of one that the file defines.
 */
export function* undefinedVariables(dockerfile: Dockerfile): Iterable<UndefinedVariable> {
  if (!dockerfile.source.text.includes('$')) return
  const globals = new Set(
    dockerfile.globalArgs.flatMap(({ pairs }) => pairs.flatMap(({ name, value }) => (value ? [name] : []))),
  )
  const byStage = new Map<BuildStage, Names>()
  for (const step of dispatched(dockerfile)) {
    const { instruction, stage } = step
    const names = byStage.get(stage) ?? namesOf(stage, stage.parent && byStage.get(stage.parent))
    byStage.set(stage, names)
    if (instruction.keyword === 'ARG') {
      yield* ofArg(instruction, names, dockerfile.escape, (span) => within(step, span))
      for (const { name, value } of instruction.pairs) define(names, name, value !== undefined || globals.has(name))
      continue
    }
    if (hasVariables(instruction)) {
      const seen = new Set<string>()
      for (const { text, span, escape, hasQuotes } of usesOf(instruction, dockerfile.escape))
        for (const name of variableLookups(text, escape, hasQuotes)) {
          const meant = seen.has(name) ? undefined : judge(names, name)
          seen.add(name)
          if (meant) yield { name, at: within(step, span), meant: meant.name }
        }
    }
    if (instruction.keyword === 'ENV') for (const { name } of instruction.pairs) names.set.delete(name)
    if (instruction.keyword === 'ENV') for (const { name } of instruction.pairs) names.set.add(name)
  }
}

function namesOf(stage: BuildStage, parent: Names | undefined): Names {
  return { stage, parent, set: new Set(), args: new Set() }
}

function define(names: Names, name: string, hasValue: boolean): void {
  names.args.add(name)
  if (!hasValue || NO_VARIABLES.has(name)) return
  names.set.delete(name)
  names.set.add(name)
}

/** Each argument sees those before it. */
function* ofArg(arg: Arg, names: Names, escape: Escape, place: (span: Span) => Span): Iterable<UndefinedVariable> {
  const own = new Set<string>()
  for (const { name, value } of arg.pairs) {
    for (const used of value ? variableLookups(value.raw, escape) : []) {
      const meant = own.has(used) ? undefined : judge(names, used)
      if (meant && value) yield { name: used, at: place(value.span), meant: meant.name }
    }
    own.add(name)
  }
}

/** Undefined where the name is known, or may be. */
function judge(names: Names, name: string): { readonly name: string | undefined } | undefined {
  if (NO_VARIABLES.has(name)) return undefined
  let root = names
  for (let one: Names | undefined = names; one; one = one.parent) {
    if (one.set.has(name) || one.args.has(name)) return undefined
    root = one
  }
  const isSet = mayImageSet(root.stage.base, name)
  if (isSet === true) return undefined
  const meant = nearName(name, allSet(names))
  if (isSet === undefined && (meant === undefined || !isSlip(name, meant))) return undefined
  return { name: meant }
}

/** A stage of a long chain is nobody's work, and neither are more names than this to choose from. */
const MOST_NAMES = 1000

function allSet(names: Names): readonly string[] {
  const all: string[] = ['PATH']
  for (let one: Names | undefined = names; one && all.length < MOST_NAMES; one = one.parent) all.push(...one.set)
  return all
}

const hasVariables = ({ args, flags, heredocs }: Instruction): boolean =>
  args.text.includes('$') ||
  flags.some(({ value }) => value?.raw.includes('$')) ||
  heredocs.some(({ body }) => body.text.includes('$'))

/** What BuildKit replaces variables in; what shells read is left to them. */
function usesOf(instruction: Instruction, escape: Escape): readonly Use[] {
  switch (instruction.keyword) {
    case 'COPY':
      return [
        ...wordUses(instruction, escape),
        ...flagUses(instruction, ['chown', 'chmod'], escape),
        ...bodyUses(instruction),
      ]
    case 'ADD':
      return [
        ...wordUses(instruction, escape),
        ...flagUses(instruction, ['chown', 'chmod', 'checksum'], escape),
        ...bodyUses(instruction),
      ]
    case 'RUN':
      return flagUses(instruction, ['mount'], escape)
    case 'ENV':
    case 'LABEL':
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'VOLUME':
      return wordUses(instruction, escape)
    default:
      return []
  }
}

function wordUses(instruction: Instruction, escape: Escape): readonly Use[] {
  const openers = new Set(instruction.heredocs.map(({ at }) => at.text))
  return wordsOf(instruction, escape)
    .filter(({ at }) => !openers.has(at.text))
    .map(({ at, text }) => ({ text, span: at.span(), escape, hasQuotes: true }))
}

function flagUses({ flags }: Instruction, names: readonly string[], escape: Escape): readonly Use[] {
  return flags.flatMap(({ name, value, span }) =>
    value && names.includes(name) ? [{ text: value.raw, span, escape, hasQuotes: true }] : [],
  )
}

function bodyUses({ heredocs, span }: InstructionOf<'COPY' | 'ADD'>): readonly Use[] {
  return heredocs.flatMap(({ expand, body }) =>
    expand ? [{ text: body.text, span, escape: '\\' as const, hasQuotes: false }] : [],
  )
}
