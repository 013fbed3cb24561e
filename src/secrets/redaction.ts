import { findSecrets, type Range } from './find-secrets.ts'
import { needlesOf, SHORTEST, type Needles } from './needles.ts'

/** Knows every secret of a run, and hides them in texts. */
export interface Redaction {
  /** Adds values. Gives those that are new and long enough to be hidden wherever they stand. */
  readonly learn: (values: Iterable<string>) => string[]
  /** The text with `***` for each secret, in whatever encoding, and for the login of a URL. As many lines as before. */
  readonly text: (text: string) => string
  /** The same for lines of which one goes on where another ends. */
  readonly lines: (lines: readonly string[]) => string[]
}

const MASK = '***'

/** `https://user:password@host` and `https://token@host`. */
const LOGIN = /(:\/\/)[^/@\s"'<>]+@/g

/** Nobody learns anything from them, and hiding them would make a text unreadable. */
const COMMON = /^(?:|true|false|yes|no|on|off|none|null|nil|undefined|\*+)$/i

export function createRedaction(): Redaction {
  const known = new Set<string>()
  const needles: Needles[] = []
  const short: string[] = []

  const redaction: Redaction = {
    learn(values) {
      const added = [...new Set(values)].filter((value) => !COMMON.test(value.trim()) && !known.has(value))
      const long = added.filter((value) => value.trim().length >= SHORTEST)
      for (const value of added) known.add(value)
      needles.push(...long.map(needlesOf))
      short.push(...added.filter((value) => !long.includes(value)).map((value) => value.trim()))
      return long
    },
    text: (text) => hide(short.reduce(hideQuoted, text), needles).replace(LOGIN, `$1${MASK}@`),
    lines: (lines) =>
      lines.some((line) => line.includes('\n'))
        ? lines.map(redaction.text)
        : redaction.text(lines.join('\n')).split('\n'),
  }
  return redaction
}

function hide(text: string, needles: readonly Needles[]): string {
  let [hidden, done] = ['', 0]
  for (const [start, end] of merged(findSecrets(text, needles))) {
    const breaks = text.slice(start, end).split('\n').length - 1
    hidden += text.slice(done, start) + MASK + `\n${MASK}`.repeat(breaks)
    done = end
  }
  return hidden + text.slice(done)
}

function merged(ranges: readonly Range[]): Range[] {
  const united: Range[] = []
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = united.at(-1)
    if (last && start <= last[1]) united.splice(-1, 1, [last[0], Math.max(last[1], end)])
    else united.push([start, end])
  }
  return united
}

/** Between quotes, or behind an equals sign. */
function hideQuoted(text: string, value: string): string {
  const parts = text.split(value)
  return parts.reduce((hidden, part, index) => {
    const stands = /["'=]$/.test(parts[index - 1] ?? '') && /^(?:["'\s]|$)/.test(part)
    return index === 0 ? part : `${hidden}${stands ? MASK : value}${part}`
  }, '')
}
