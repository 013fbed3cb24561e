import type { Health, HealthProbe, ImageReport, RuntimeResult } from '../../model.ts'
import type { Block } from './block.ts'
import { details, pre } from './markdown.ts'
import { seconds } from '../words/quantities.ts'
import { doesLogExplain } from '../words/selection.ts'

const MAX_LOG_LINES = 30

/** What the health check and the container said: open when they tell why the run failed, folded otherwise. */
export function runtimeBlocks(image: ImageReport): readonly Block[] {
  const { runtime } = image.stages
  if (runtime.status !== 'done') return []
  const kind = doesLogExplain(image) ? 'open' : 'folded'
  return [...probeBlock(runtime.result.health, kind), ...logTailBlock(runtime.result, kind)]
}

function probeBlock(health: Health, kind: 'open' | 'folded'): readonly Block[] {
  const probe = 'probe' in health ? health.probe : undefined
  if (probe === undefined) return []
  const lines = outputOf(probe)
  return [
    {
      title: 'Health log',
      kind,
      rows: lines.length,
      render: (rows) => {
        const output = lines.length === 0 ? 'It printed nothing.' : pre(lines.slice(-Math.max(1, rows)))
        const summary = `Health log: last probe ended with exit code ${probe.exitCode.toFixed(0)} after ${seconds(probe.seconds)}`
        return details(summary, output, kind)
      },
    },
  ]
}

function outputOf({ output }: HealthProbe): readonly string[] {
  const text = output.trimEnd()
  return text === '' ? [] : text.split('\n').slice(-MAX_LOG_LINES)
}

function logTailBlock({ logTail }: RuntimeResult, kind: 'open' | 'folded'): readonly Block[] {
  const lines = logTail.slice(-MAX_LOG_LINES)
  if (lines.length === 0) return []
  return [
    {
      title: 'Container log',
      kind,
      rows: lines.length,
      render: (rows) => (rows === 0 ? '' : details('Container log: last lines', pre(lines.slice(-rows)), kind)),
    },
  ]
}
