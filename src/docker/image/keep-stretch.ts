import type { ContentChoice, Stretch } from '../../world.ts'

/** As much of a file's start as decides which stretch of it is kept. */
const START_BYTES = 4096

/** Takes a file piece by piece and keeps the stretch of it that `choice` names. */
export interface StretchKeeper {
  add(chunk: Buffer): void
  end(): Uint8Array | undefined
}

/** Holds at any time no more of the file than its start, or the stretch itself. */
export function createStretchKeeper(choice: Pick<ContentChoice, 'stretchOf'>): StretchKeeper {
  let start: Buffer | undefined = Buffer.alloc(0)
  let seeker: Seeker | undefined
  return {
    add(chunk) {
      if (start === undefined) {
        seeker?.add(chunk)
        return
      }
      start = Buffer.concat([start, chunk])
      if (start.length < START_BYTES) return
      const stretch = choice.stretchOf(start.subarray(0, START_BYTES))
      seeker = stretch && createSeeker(stretch)
      seeker?.add(start)
      start = undefined
    },
    end: () => seeker?.end(),
  }
}

interface Seeker {
  add(chunk: Buffer): void
  end(): Uint8Array | undefined
}

function createSeeker(stretch: Stretch): Seeker {
  /** Offset in the file of `rest`, which may hold the beginning of a mark. */
  let at = 0
  let rest: Buffer = Buffer.alloc(0)
  let found: Buffer[] | undefined
  let foundBytes = 0

  const take = (bytes: Buffer) => {
    const more = Buffer.from(bytes.subarray(0, stretch.maxBytes - foundBytes))
    found?.push(more)
    foundBytes += more.length
  }

  return {
    add(chunk) {
      if (found !== undefined) {
        if (foundBytes < stretch.maxBytes) take(chunk)
        return
      }
      const end = at + rest.length + chunk.length
      if (end <= stretch.from || at >= stretch.to) {
        at = end
        rest = Buffer.alloc(0)
        return
      }
      const window = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const mark = markIn(window, at, stretch)
      if (mark !== undefined) {
        found = []
        take(window.subarray(mark))
        rest = Buffer.alloc(0)
        return
      }
      const kept = Math.min(window.length, stretch.mark.length - 1)
      rest = Buffer.from(window.subarray(window.length - kept))
      at = end - kept
    },
    end: () => (found === undefined ? undefined : stretch.keep(Buffer.concat(found))),
  }
}

/** Where in `window`, which begins at the offset `at` of the file, the mark begins. */
function markIn(window: Buffer, at: number, { from, to, mark, alignment }: Stretch): number | undefined {
  let index = window.indexOf(mark, Math.max(0, from - at))
  while (index !== -1 && at + index < to) {
    if ((at + index) % alignment === 0) return index
    index = window.indexOf(mark, index + 1)
  }
  return undefined
}
