import type { Span } from '../../model.ts'
import { withDefaults } from './interpolation.ts'
import type { YamlValue } from './yaml-tree.ts'

/** Something that a service mounts. */
export interface ServiceMount {
  readonly span: Span
  /** `bind`: a path of the host; `volume`: a named or nameless volume; `npipe`: a pipe of a Windows host; `other`: a file system in memory and the like. */
  readonly type: 'bind' | 'volume' | 'npipe' | 'other'
  /** As written; undefined for a nameless volume. */
  readonly source: string | undefined
  /** As written. */
  readonly target: string | undefined
}

/** The short form's parts: a colon in a variable's default parts nothing, neither does one behind a drive letter. */
const PARTS = /(?:^[A-Za-z]:(?=[\\/])|\$\{[^}]*\}|[^:])+/g
/** Anything else is the name of a volume. */
const HOST_PATH = /^(?:[./~]|[A-Za-z]:[\\/]|\$\{?(?:PWD|HOME)\b)/

export function readMounts(value: YamlValue | undefined): readonly ServiceMount[] {
  return value?.items.flatMap((item) => readMount(item) ?? []) ?? []
}

function readMount(item: YamlValue): ServiceMount | undefined {
  if (item.text !== undefined) return readShort(item.text, item.span)
  const written = (key: string): string | undefined => item.entries.get(key)?.value.text
  const type = written('type')
  if (type === undefined) return undefined
  return {
    span: item.span,
    type: type === 'bind' || type === 'volume' || type === 'npipe' ? type : 'other',
    source: written('source') ?? written('src'),
    target: written('target') ?? written('destination') ?? written('dst'),
  }
}

function readShort(text: string, span: Span): ServiceMount {
  const [first = '', second] = text.match(PARTS) ?? []
  if (second === undefined) return { span, type: 'volume', source: undefined, target: first }
  const isPath = HOST_PATH.test(withDefaults(first) ?? first)
  return { span, type: isPath ? 'bind' : 'volume', source: first, target: second }
}

/** Compose takes these for true. */
export function isTrue(value: YamlValue | undefined): boolean {
  return /^(?:true|yes|on|y)$/i.test(withDefaults(value?.text ?? '') ?? '')
}
