import type { ImageReport, StageName } from '../../model.ts'
import type { Block } from './block.ts'
import { pre } from './markdown.ts'
import { stopLogs } from '../words/selection.ts'

const MAX_LOG_LINES = 30

export const STOP_TITLES = {
  lint: 'Last lines of the linter',
  build: 'Last lines of the build',
  image: 'Last lines of the measurement',
  runtime: 'Last lines of the start',
} as const satisfies Record<StageName, string>

/** The last lines of a stage that stopped, in the open: they are why. */
export function stopBlocks(image: ImageReport): readonly Block[] {
  return stopLogs(image).map(({ stage, log }) => {
    const title = STOP_TITLES[stage]
    const last = log.slice(-MAX_LOG_LINES)
    const render = (rows: number): string => (rows === 0 ? '' : `#### ${title}\n\n${pre(last.slice(-rows))}`)
    return { title, kind: 'open', rows: last.length, render }
  })
}
