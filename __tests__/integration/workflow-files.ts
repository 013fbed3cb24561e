/** What a step says to its runner: the files it writes to, and the commands in its log. Read as the runner reads them. */

/** An entry of GITHUB_OUTPUT or GITHUB_STATE. */
export type Pair = readonly [name: string, value: string]

/** Throws on anything that the runner would not take. */
export function readPairs(text: string): readonly Pair[] {
  const pairs: Pair[] = []
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error(`no line break at the end: ${text}`)
  while (lines.length > 0) {
    const [, name, delimiter] = /^([^=]+)<<(.+)$/.exec(lines.shift() ?? '') ?? []
    const end = lines.indexOf(delimiter ?? '')
    if (name === undefined || end < 0) throw new Error(`not an entry that ends: ${text}`)
    pairs.push([
      name,
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n'),
    ])
  }
  return pairs
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** The runner trims what .NET takes for white space and looks for `::` at the start, or `##[` anywhere (`ActionCommand.cs`). */
export function readCommands(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    if (line.includes('##[')) return [{ name: '##[', properties: {}, message: line }]
    const [, name, properties = '', message = ''] = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/s.exec(line.trimStart()) ?? []
    return name === undefined ? [] : [{ name, properties: readProperties(properties), message: unescape(message) }]
  })
}

const readProperties = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .map((property) => /^([a-zA-Z]+)=(.*)$/s.exec(property))
      .flatMap((match) => (match ? [[match[1] ?? '', unescape(match[2] ?? '')]] : [])),
  )

const unescape = (text: string): string =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
