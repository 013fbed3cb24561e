/** A piece of a Markdown document that can be made smaller. */
export interface Block {
  /** Names it where it had to be left out; our own words. */
  readonly title: string
  /** `folded` blocks are left out first, from the end; then `open` ones lose rows. */
  readonly kind: 'open' | 'folded'
  /** How many rows it has at most. */
  readonly rows: number
  /** With at most so many of its rows, and a word about the others. Empty text leaves it out. */
  readonly render: (rows: number) => string
}

/** What GitHub takes: UTF-16 units and UTF-8 bytes. */
export interface Room {
  readonly units: number
  readonly bytes: number
}

/** A block as it is shown at the moment. */
interface Shown extends Room {
  readonly block: Block
  readonly rows: number
  readonly text: string
}

const MAX_TITLES = 10

/**
 * The blocks as one document that fits: folded blocks go from the end, then rows of open ones, and a last line says so.
 * Every block closes what it opens, so whatever is left is valid. Blocks are rendered again only when they shrink.
 */
export function fit(blocks: readonly Block[], room: Room, tail: string): string {
  let shown: readonly Shown[] = blocks.map((block) => show(block, block.rows))
  let dropped: readonly Block[] = []
  for (;;) {
    const note = noteOf(dropped)
    if (fits([...shown, measure(note), measure(tail)], room))
      return assemble([...shown.map(({ text }) => text), note, tail])
    const folded = shown.findLast(({ block }) => block.kind === 'folded')
    const largest = largestOf(shown)
    if (folded !== undefined) {
      dropped = [folded.block, ...dropped]
      shown = shown.filter((entry) => entry !== folded)
    } else if (largest !== undefined) {
      const smaller = show(largest.block, Math.floor(largest.rows / 2))
      shown = shown.map((entry) => (entry === largest ? smaller : entry))
    } else {
      return shown[0]?.text ?? ''
    }
  }
}

function show(block: Block, rows: number): Shown {
  const text = block.render(rows)
  return { block, rows, text, ...measure(text) }
}

function measure(text: string): Room {
  return { units: text.length, bytes: new TextEncoder().encode(text).length }
}

/** A list gives up rows before a single thing disappears. */
function largestOf(shown: readonly Shown[]): Shown | undefined {
  const lists = shown.filter(({ rows }) => rows > 1)
  const candidates = lists.length > 0 ? lists : shown.filter(({ rows }) => rows > 0)
  return candidates.reduce<Shown | undefined>(
    (largest, entry) => (largest === undefined || entry.units > largest.units ? entry : largest),
    undefined,
  )
}

function noteOf(dropped: readonly Block[]): string {
  const titles = [...new Set(dropped.map(({ title }) => title))]
  if (titles.length === 0) return ''
  const rest = titles.length > MAX_TITLES ? ' and more' : ''
  return `*Left out to fit: ${titles.slice(0, MAX_TITLES).join(', ')}${rest}.*`
}

const GAP = '\n\n'

function fits(parts: readonly Room[], room: Room): boolean {
  const gaps = parts.length * GAP.length
  const units = parts.reduce((sum, part) => sum + part.units, gaps)
  const bytes = parts.reduce((sum, part) => sum + part.bytes, gaps)
  return units <= room.units && bytes <= room.bytes
}

function assemble(texts: readonly string[]): string {
  return `${texts.filter((text) => text !== '').join(GAP)}\n`
}
