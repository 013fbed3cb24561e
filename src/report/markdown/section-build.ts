import type { BuildFacts, BuildStep, ImageReport } from '../../model.ts'
import type { Block } from './block.ts'
import { code, details, more, table } from './markdown.ts'
import { oneLine } from '../../visible.ts'
import { rebuildWords } from '../words/rebuild-words.ts'
import { bytes, counted, seconds } from '../words/quantities.ts'

/** What a change of application code costs, in the open. */
export function rebuildBlocks(image: ImageReport): readonly Block[] {
  const words = rebuildWords(image)
  if (words === undefined) return []
  return [{ title: 'Rebuild cost', kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : words) }]
}

/** Each step with its time on both sides. */
export function stepsBlocks({ stages: { build } }: ImageReport): readonly Block[] {
  if (build.status !== 'done') return []
  const { head, base } = build.result
  const others = pairSteps(head.steps, base?.steps ?? [])
  return [
    {
      title: 'Build steps',
      kind: 'folded',
      rows: head.steps.length,
      render: (rows) => {
        const cells = head.steps.slice(0, rows).map((step, index) => {
          const other = others[index]
          const name = code(oneLine(step.name), 120)
          return base === undefined ? [name, time(step)] : [name, other === undefined ? '' : time(other), time(step)]
        })
        const steps =
          base === undefined
            ? table(['Step', 'time'], cells, [1])
            : table(['Step', 'base', 'this change'], cells, [1, 2])
        const body = [steps, ...more(head.steps.length - rows, 'step'), inputs(head, base)]
        return details(
          `Build steps: ${counted(head.steps.length, 'step')} in ${seconds(head.seconds)}`,
          body.join('\n\n'),
        )
      },
    },
  ]
}

function time({ seconds: duration, cached }: BuildStep): string {
  return cached ? 'cached' : seconds(duration)
}

/** For each step of the head the base's step of the same instruction, each used once. */
function pairSteps(head: readonly BuildStep[], base: readonly BuildStep[]): readonly (BuildStep | undefined)[] {
  const free = [...base]
  return head.map((step) => {
    const index = free.findIndex((other) => instructionOf(other) === instructionOf(step))
    return index === -1 ? undefined : free.splice(index, 1)[0]
  })
}

/** Without the `[builder 2/5]` in front, which counts differently when a step comes or goes. */
function instructionOf({ name }: BuildStep): string {
  return name.replace(/^\[[^\]]*\]\s*/, '')
}

function inputs(head: BuildFacts, base: BuildFacts | undefined): string {
  const images = head.baseImages.map(({ reference, digest }) => `- Base image ${code(reference)} at ${code(digest)}`)
  const before =
    base === undefined || base.contextBytes === head.contextBytes ? '' : ` (base: ${bytes(base.contextBytes)})`
  const sent = `- Build context sent: ${bytes(head.contextBytes)}${before}`
  return [sent, ...folderLines(head, base), ...images.slice(0, 20)].join('\n')
}

/** Files that the Dockerfile does not ask for are not sent anyway; `COPY . .` asks for all that is not kept back. */
function folderLines(head: BuildFacts, base: BuildFacts | undefined): readonly string[] {
  if ([head, base].every((side) => (side?.contextFolder?.keptBack.fileCount ?? 0) === 0)) return []
  const before = base === undefined ? '' : ` (base: ${keptBackWords(base)})`
  return [`- Kept back by the ignore file: ${keptBackWords(head)}${before}`]
}

function keptBackWords({ contextFolder: folder }: BuildFacts): string {
  if (folder === undefined) return 'not counted'
  const { keptBack, fileCount, bytes: all } = folder
  if (keptBack.fileCount === 0) return `nothing of ${bytes(all)}`
  return `${bytes(keptBack.bytes)} of ${bytes(all)}, ${keptBack.fileCount} of ${counted(fileCount, 'file')}`
}
