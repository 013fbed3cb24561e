/** Numbers as people read them. Sizes are decimal as on a download page: 1 MB = 1,000,000 B. The minus sign is U+2212. */

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'] as const

/** A size such as `155 MB`, `1.5 MB`, `21.5 GB`, `0 B`: two digits at least, three from gigabytes on. */
export function bytes(count: number): string {
  let unit = 0
  let value = count
  // 999.5 kB would be rounded up to `1000 kB`, so the next unit begins a little early.
  while (Math.abs(value) >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${value.toFixed(decimals(Math.abs(value), unit))} ${UNITS[unit] ?? 'B'}`
}

function decimals(value: number, unit: number): number {
  if (unit === 0) return 0
  if (unit < 3) return value < 9.95 ? 1 : 0
  if (value < 9.995) return 2
  return value < 99.95 ? 1 : 0
}

/** A difference in size such as `−70 MB`, `+1.5 kB`, `±0 B`. */
export function bytesDelta(difference: number): string {
  return signed(difference, bytes(Math.abs(difference)))
}

/** A difference between counts such as `−3`, `+12`, `±0`. */
export function countDelta(difference: number): string {
  return signed(difference, count(Math.abs(difference)))
}

/** Change of `head` against `base` as `−83 %`; undefined where the base is zero or the change rounds to nothing. */
export function percentDelta(base: number, head: number): string | undefined {
  const percent = base === 0 ? 0 : Math.round(((head - base) / base) * 100)
  return percent === 0 ? undefined : signed(percent, `${count(Math.abs(percent))} %`)
}

/** A duration such as `0.9 s`, `24.1 s`, `3 min 20 s`. */
export function seconds(duration: number): string {
  if (duration < 99.95) return `${duration.toFixed(1)} s`
  const whole = Math.round(duration)
  const rest = whole % 60
  return `${count(Math.floor(whole / 60))} min${rest === 0 ? '' : ` ${rest.toFixed(0)} s`}`
}

/** A count with thousands separated: `5,000`. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** A count with its noun: `1 finding`, `2 findings`, `0 entries`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

function signed(value: number, magnitude: string): string {
  if (value === 0) return `±${magnitude}`
  return value < 0 ? `−${magnitude}` : `+${magnitude}`
}
