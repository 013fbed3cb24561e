import { absolutePath, fileName } from '../files/absolute-path.ts'
import { stepsOf } from '../files/stage-steps.ts'
import type { Add, BuildStage, Copy } from '../../dockerfile/instruction.ts'

/** More places where a file may come from are not looked at, nor longer ways through stages. */
const MOST_CANDIDATES = 20
const MOST_STAGES = 5

/** Where a file of an image may come from in the build context, the likeliest first; relative to the context. */
export function contextPaths(path: string, stage: BuildStage): readonly string[] {
  const found = new Set<string>()
  collect(path, stage, found, 0)
  return [...found].slice(0, MOST_CANDIDATES)
}

function collect(path: string, stage: BuildStage, found: Set<string>, depth: number): void {
  if (depth > MOST_STAGES || found.size > MOST_CANDIDATES) return
  // The last copy is what the image has.
  for (const one of [stage, ...stage.ancestors])
    for (const { instruction, workdir } of stepsOf(one).toReversed()) {
      if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue
      if (instruction.flag('parents') || instruction.flag('exclude')) continue
      const from = instruction.keyword === 'COPY' ? instruction.from : undefined
      if (from && !from.stage) continue
      for (const origin of originsIn(path, instruction, workdir))
        if (!from?.stage) found.add(origin.replace(/^\/+/, ''))
        else collect(origin, from.stage, found, depth + 1)
    }
}

/** The paths of a copy's source that end up as this path, absolute; whether a source is a file or a folder is not known. */
function originsIn(path: string, { sources, target }: Copy | Add, workdir: string | undefined): readonly string[] {
  const to = absolutePath(target?.resolved ?? '$', workdir)
  if (to === undefined) return []
  return sources.flatMap(({ resolved }) => {
    const source = resolved === undefined ? undefined : absolutePath(resolved, '/')
    if (source === undefined) return []
    const inside = path.startsWith(`${to.replace(/\/$/, '')}/`) ? path.slice(to.replace(/\/$/, '').length) : undefined
    const folder = source.replace(/\/\*$/, '')
    if (/[*?[]/.test(folder)) {
      const isNamed = inside === `/${fileName(path)}` && endingOf(source) === endingOf(path)
      return isNamed ? [`${source.slice(0, source.lastIndexOf('/'))}${inside}`] : []
    }
    const isFile = path === to || (fileName(source) === fileName(path) && inside === `/${fileName(path)}`)
    return isFile ? [source] : inside === undefined ? [] : [`${folder.replace(/\/$/, '')}${inside}`]
  })
}

const endingOf = (path: string): string => /\.\w+$/.exec(path)?.[0] ?? ''
