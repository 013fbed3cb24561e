/** What a build takes from its context, as the Dockerfile names it. */
import { isAddress } from '../build-context.ts'
import type { Dockerfile } from '../lint/dockerfile/dockerfile.ts'
import type { BuildStage, Instruction, InstructionOf, Word } from '../lint/dockerfile/instruction.ts'
import { absolutePath } from '../lint/facts/files/absolute-path.ts'
import { lineageOf } from '../lint/facts/files/stage-steps.ts'

/** A path or pattern that COPY, ADD or a mount takes from a folder of the repository. */
export interface ContextSource {
  /** The named context; undefined for the build context itself. */
  readonly from: string | undefined
  /** Relative to the context, without a slash in front; empty for all of it. Undefined where only the build knows it. */
  readonly path: string | undefined
  /** 1-based line of the instruction. */
  readonly line: number
  /**
   * `layer`: its files are in a layer of the image as they are. `lost`: they go into a stage that others take files from, into
   * a RUN, through an archive that is unpacked, or past an `--exclude`.
   */
  readonly into: 'layer' | 'lost'
}

/** How the image is built. */
export interface BuildWishes {
  readonly target?: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  /** Names of the contexts beside the main one that are folders. */
  readonly folders: readonly string[]
}

const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/i

/** In file order, for the stages that the image needs. */
export function contextSources(dockerfile: Dockerfile, wishes: BuildWishes): readonly ContextSource[] {
  const target = targetOf(dockerfile, wishes.target)
  if (!target) return []
  const layers = new Set(lineageOf(target))
  return dockerfile.stages
    .filter((stage) => neededBy(target).has(stage))
    .flatMap((stage) => sourcesIn(stage, layers.has(stage), wishes))
}

/** The stage that is built, by name or number. */
function targetOf({ stages, finalStage }: Dockerfile, target: string | undefined): BuildStage | undefined {
  if (target === undefined || target === '') return finalStage
  return stages.findLast(({ name, index }) => name?.toLowerCase() === target.toLowerCase() || String(index) === target)
}

/** The stages that are run for a target: those it stands on, and those that one of them takes files from. */
function neededBy(target: BuildStage): ReadonlySet<BuildStage> {
  const needed = new Set([target])
  // It grows while it is walked.
  for (const stage of needed) {
    if (stage.parent) needed.add(stage.parent)
    for (const { from } of runIn(stage, 'COPY')) if (from?.stage) needed.add(from.stage)
    for (const { mounts } of runIn(stage, 'RUN'))
      for (const { fromStage } of mounts) if (fromStage) needed.add(fromStage)
  }
  return needed
}

function sourcesIn(stage: BuildStage, inImage: boolean, wishes: BuildWishes): readonly ContextSource[] {
  const contextOf = (from: Word | undefined, isStage: boolean): { readonly name: string | undefined } | undefined => {
    if (from === undefined) return { name: undefined }
    const name = valueOf(from, wishes)
    return !isStage && name !== undefined && wishes.folders.includes(name) ? { name } : undefined
  }
  const copies = [...runIn(stage, 'COPY'), ...runIn(stage, 'ADD')].flatMap((one) => {
    const from = one.keyword === 'COPY' ? one.from : undefined
    const context = contextOf(from?.word, from?.stage !== undefined)
    if (!context) return []
    const isPlain = inImage && one.flag('exclude') === undefined
    return one.sources.flatMap((word): ContextSource[] => {
      const value = valueOf(word, wishes)
      if (value !== undefined && isAddress(value)) return []
      const isUnpacked = one.keyword === 'ADD' && value !== undefined && ARCHIVE.test(value)
      const into = isPlain && !isUnpacked ? 'layer' : 'lost'
      return [{ from: context.name, path: cleaned(value), line: one.span.line, into }]
    })
  })
  const mounts = runIn(stage, 'RUN').flatMap((run) =>
    run.mounts.flatMap((mount): ContextSource[] => {
      const context = mount.type === 'bind' ? contextOf(mount.from, mount.fromStage !== undefined) : undefined
      return context
        ? [{ from: context.name, path: cleaned(mount.source ?? ''), line: run.span.line, into: 'lost' }]
        : []
    }),
  )
  return [...copies, ...mounts].sort((one, other) => one.line - other.line)
}

/** A stage's own instructions, and the triggers that its parent's ONBUILDs hold for it. */
const runIn = <K extends 'COPY' | 'ADD' | 'RUN'>(stage: BuildStage, keyword: K): readonly InstructionOf<K>[] => [
  ...(stage.parent?.all(keyword, { onbuild: true }).filter((one: Instruction) => one.onbuild) ?? []),
  ...stage.all(keyword),
]

const VARIABLE = /\$(?:\{(\w+)\}|(\w+))/g

/** What the word stands for, with the build arguments that the settings give. */
function valueOf({ raw, text, resolved, variables }: Word, { buildArgs }: BuildWishes): string | undefined {
  if (!variables.some((name) => name in buildArgs)) return resolved
  // A default, a quote or an escape is more than a name to replace.
  if (raw !== text || !variables.every((name) => name in buildArgs)) return undefined
  const value = text.replace(VARIABLE, (_, braced?: string, bare?: string) => buildArgs[braced ?? bare ?? ''] ?? '')
  return value.includes('$') ? undefined : value
}

const cleaned = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : absolutePath(value, '/')?.slice(1)
