const DECIMAL = { factor: 1000, units: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'] } as const
const BINARY = { factor: 1024, units: ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] } as const

/**
 * A size beside the limit that it is judged by, such as `204 MB`: in the limit's kind of unit, and with as many digits as it
 * takes to look different from the limit where it is.
 */
export function sizeText(bytes: number, limit: { readonly bytes: number; readonly text: string }): string {
  const system = /ib$/i.test(limit.text) ? BINARY : DECIMAL
  for (let digits = 3; digits < 20; digits += 1) {
    const text = inUnits(bytes, system, digits)
    if (bytes === limit.bytes || text !== inUnits(limit.bytes, system, digits)) return text
  }
  return `${bytes} B`
}

function inUnits(bytes: number, { factor, units }: typeof DECIMAL | typeof BINARY, digits: number): string {
  let value = bytes
  let unit = 0
  while (unit < units.length - 1 && Math.abs(value) >= factor) {
    value /= factor
    unit += 1
  }
  const number = value.toLocaleString('en', { maximumSignificantDigits: digits })
  return `${number} ${units[unit] ?? ''}`
}
