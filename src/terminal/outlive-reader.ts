import type { Writable } from 'node:stream'

/** Lets a process go on to its end, and clean up, when nobody reads what it prints any more; without a listener EPIPE ends it. */
export function outliveReader(stream: Pick<Writable, 'on'>): void {
  stream.on('error', () => undefined)
}
