import { MalformedTar, sizeOf } from './tar-header.ts'

/** The records of an extended header (POSIX pax); keys and values are bytes, one a character. */
export type PaxRecords = ReadonlyMap<string, string>

/** Reads `LENGTH KEY=VALUE\n` records. Throws MalformedTar for anything else. */
export function readPax(data: Buffer): PaxRecords {
  const records = new Map<string, string>()
  for (let at = 0; at < data.length;) {
    const digits = /^\d{1,10}(?= )/.exec(data.toString('latin1', at, at + 11))?.[0] ?? ''
    const end = at + Number(digits)
    const record = data.toString('latin1', at + digits.length + 1, end - 1)
    const equals = record.indexOf('=')
    if (digits === '' || end > data.length || data[end - 1] !== 0x0a || equals <= 0)
      throw new MalformedTar('an extended header is not in the form of pax')
    records.set(record.slice(0, equals), record.slice(equals + 1))
    at = end
  }
  return records
}

/** A whole, not negative number of bytes; undefined where there is no such record. */
export function paxSize(records: PaxRecords, key: string): number | undefined {
  const value = records.get(key)
  if (value === undefined || value === '') return undefined
  return sizeOf(/^\d+$/.test(value) ? Number(value) : Number.NaN)
}

/** A number with or without a fraction, rounded down; undefined where there is no such record. */
export function paxNumber(records: PaxRecords, key: string): number | undefined {
  const value = records.get(key)
  if (value === undefined || value === '') return undefined
  if (!/^-?\d+(?:\.\d*)?$/.test(value)) throw new MalformedTar('an extended header has a number that is none')
  return Math.floor(Number(value))
}
