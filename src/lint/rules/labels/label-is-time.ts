import { type LabelClaim, misfits } from '../../facts/image/label-schema.ts'
import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const timeLabels: LabelClaim = { kind: 'rfc3339', says: 'is not a time as in RFC 3339', fits: isTime }

export const labelIsTime = defineRule({
  id: 'label-is-time',
  aliases: ['DL3053'],
  severity: 'warning',
  summary: 'Labels that the schema calls `rfc3339` are points in time',
  why: `\`label-schema\` in the settings says that this label is a time as RFC 3339 writes it: date, time with seconds, and the offset
from UTC, as in \`2026-01-31T09:30:00Z\`. Anything else is read differently by every tool. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
  sources: [
    'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
    'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL org.opencontainers.image.created="31.01.2026"\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.created="2026-01-31T09:30:00Z"\n',
      context: {
        settings: { ...DEFAULT_SETTINGS, labelSchema: new Map([['org.opencontainers.image.created', 'rfc3339']]) },
      },
    },
  ],
  check: misfits(timeLabels),
})

const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i

function isTime(value: string): boolean {
  const date = TIME.exec(value)?.[1]
  return date !== undefined && isDay(date)
}

/** 30 February makes an invalid or another day. */
function isDay(date: string): boolean {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
