import type { ImageReport, RuntimeAnswer } from '../../model.ts'
import { MARK_ICONS } from '../words/icons.ts'
import type { Mark } from '../rows/row.ts'
import type { Block } from './block.ts'
import { details, inline, more, table } from './markdown.ts'

const MARKS = {
  pass: 'good',
  info: undefined,
  warning: 'careful',
  unknown: 'careful',
  fail: 'bad',
} as const satisfies Record<RuntimeAnswer['outcome'], Mark | undefined>

/** What every check of the running image says, with its proof in words. */
export function howItRunsBlocks({ stages: { runtime } }: ImageReport): readonly Block[] {
  if (runtime.status !== 'done' || runtime.result.answers.length === 0) return []
  const cells = runtime.result.answers.map((answer) => {
    const mark = markOf(answer, runtime.findings)
    return [
      mark === undefined ? '' : MARK_ICONS[mark],
      `**${inline([{ said: answer.summary }])}**`,
      answer.proof.map((sentence) => inline([{ said: sentence }])).join('<br>'),
    ]
  })
  return [
    {
      title: 'How it runs',
      kind: 'folded',
      rows: cells.length,
      render: (rows) =>
        rows === 0
          ? ''
          : details(
              'How it runs',
              [table(['', 'Claim', 'What was seen'], cells.slice(0, rows)), ...more(cells.length - rows, 'check')].join(
                '\n\n',
              ),
            ),
    },
  ]
}

/** What the base does as well is no failure of this change. */
function markOf(
  { check, outcome }: RuntimeAnswer,
  findings: readonly { rule: string; severity: string }[],
): Mark | undefined {
  const fails = findings.some(({ rule, severity }) => rule === check && severity === 'error')
  return outcome === 'fail' && !fails ? 'careful' : MARKS[outcome]
}
