/** The `Key: value` lines of a stanza, without those that go on. Stanzas are parted by empty lines. */
export function* stanzasOf(text: string, separator: ':' | ': '): Generator<ReadonlyMap<string, string>> {
  let stanza = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (line === '') {
      if (stanza.size > 0) yield stanza
      stanza = new Map()
      continue
    }
    const at = line.indexOf(separator)
    if (at > 0 && !/^\s/.test(line)) stanza.set(line.slice(0, at), line.slice(at + separator.length).trim())
  }
  if (stanza.size > 0) yield stanza
}
