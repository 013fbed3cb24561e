import type { Writable } from 'node:stream'
import { plainLine } from '../plain.ts'
import type { Progress } from '../world.ts'
import type { Style } from './style.ts'

/** Progress on standard error, so that standard output holds the report alone. */
export function terminalProgress(stream: Writable, style: Style): Progress {
  const write = (text: string): void => {
    stream.write(`${text}\n`)
  }
  return {
    section: (title) => {
      write(style.bold(plainLine(title)))
    },
    line: (text) => {
      write(`  ${plainLine(text)}`)
    },
    warning: (text) => {
      write(style.yellow(`! ${plainLine(text)}`))
    },
  }
}
