import type { ImageReport } from '../../model.ts'
import { counted } from '../words/quantities.ts'
import { failedServices, servicesUsed, stateWords } from '../words/services-words.ts'
import type { Block } from './block.ts'
import { code, details, inline, pre, prose, table } from './markdown.ts'

const MAX_LOG_LINES = 30

/** The services that ran beside the image, with what was asked for and not given: open where one of them failed. */
export function servicesBlocks(image: ImageReport): readonly Block[] {
  const used = servicesUsed(image)
  if (used === undefined) return []
  const failed = failedServices(used)
  const kind = failed.length > 0 ? 'open' : 'folded'
  const { services, notes } = used
  const summary = `Services beside the image: ${services.length}${notes.length === 0 ? '' : `, and ${counted(notes.length, 'thing')} left out`}`
  return [
    ...failed
      .filter(({ log }) => log.length > 0)
      .map(({ name, log }): Block => ({
        title: 'Log of a service',
        kind: 'open',
        rows: Math.min(log.length, MAX_LOG_LINES),
        render: (rows) => (rows === 0 ? '' : `#### Last lines of ${code(name)}\n\n${pre(log.slice(-rows))}`),
      })),
    {
      title: 'Services',
      kind,
      rows: services.length + notes.length,
      render: (rows) => {
        const said = notes.slice(0, Math.max(0, rows - services.length)).map((note) => `- ${prose(note)}`)
        const states = services
          .slice(0, Math.max(1, rows))
          .map((state) => [
            code(state.name),
            state.image === undefined ? 'this image' : code(state.image),
            inline(stateWords(state)),
          ])
        const parts = [
          ...(states.length === 0 ? [] : [table(['Service', 'Image', ''], states)]),
          ...(said.length === 0 ? [] : [said.join('\n')]),
        ]
        return parts.length === 0 ? '' : details(summary, parts.join('\n\n'), kind)
      },
    },
  ]
}
