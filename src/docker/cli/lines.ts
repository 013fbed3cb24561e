import { TextDecoder } from 'node:util'

/** Longest line that is kept of anything a build or a container prints, in UTF-16 units. */
export const MAX_LINE = 4096

/**
 * Text lines of a byte stream, without their line ends. A line beyond `maxLine` UTF-16 units is cut there, and what is
 * left of it is dropped as it flows, so that a stream without any newline needs no memory.
 */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>, maxLine: number): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let open = ''
  for await (const chunk of bytes) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    open = extend(open, first, maxLine)
    for (const next of rest) {
      yield open
      open = extend('', next, maxLine)
    }
  }
  open = extend(open, decoder.decode(), maxLine)
  if (open !== '') yield open
}

const extend = (line: string, more: string, maxLine: number): string =>
  line.length >= maxLine ? line : (line + more).slice(0, maxLine)

/** The last `count` lines that were added, each cut at `MAX_LINE`, with what is open after the last newline. */
export interface Tail {
  add(text: string): void
  lines(): string[]
}

export function createTail(count: number): Tail {
  let closed: string[] = []
  let open = ''
  return {
    add(text) {
      const [first = '', ...rest] = text.split('\n')
      open = extend(open, first, MAX_LINE)
      for (const next of rest.slice(-count - 1)) {
        closed.push(open)
        open = next.slice(0, MAX_LINE)
      }
      closed = closed.slice(-count)
    },
    lines() {
      const all = open === '' ? closed : [...closed, open]
      return all.slice(-count).map(visible)
    },
  }
}

/** A carriage return starts a line over, as progress bars do: what a terminal would show is what follows the last one. */
function visible(line: string): string {
  const text = line.replace(/\r+$/, '')
  return text.slice(text.lastIndexOf('\r') + 1)
}

/** The last `count` lines of a text that are not blank. */
export function lastLines(text: string, count: number): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .map((line) => visible(line.slice(0, MAX_LINE)))
}
