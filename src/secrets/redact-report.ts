import type { ImageInventory, Report } from '../model.ts'
import type { Redaction } from './redaction.ts'

/** Words of our own by which a program reads a report; a secret that is one of them is not told by it. */
const OWN_WORDS = new Set([
  ...['status', 'kind', 'conclusion', 'at', 'origin', 'source', 'severity', 'limit', 'role', 'stage', 'imageStore'],
  ...['lines', 'version', 'sha', 'headSha', 'baseSha', 'digest', 'diffId', 'commentKey'],
])

/** The report without any secret in any of its texts. */
export const redactReport = (report: Report, redaction: Redaction): Report =>
  // Texts stay texts, and nothing else changes.
  redact(report, '', redaction) as Report

/** The same of what is in an image. */
export const redactInventory = (inventory: ImageInventory, redaction: Redaction): ImageInventory =>
  redact(inventory, '', redaction) as ImageInventory

function redact(value: unknown, key: string, redaction: Redaction): unknown {
  if (typeof value === 'string') return OWN_WORDS.has(key) ? value : redaction.text(value)
  if (isTexts(value)) return redaction.lines(value)
  if (Array.isArray(value)) return value.map((one: unknown) => redact(one, key, redaction))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, redact(one, name, redaction)]))
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
