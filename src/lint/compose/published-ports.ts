import type { Span } from '../../model.ts'
import { withDefaults } from './interpolation.ts'
import type { Service } from './service.ts'
import type { YamlValue } from './yaml-tree.ts'

/** A port of a service that the host gets. */
export interface PublishedPort {
  readonly span: Span
  /** As written; undefined for all interfaces. */
  readonly address: string | undefined
  /** A port or a range, as written. */
  readonly host: string
  readonly container: string
  readonly protocol: string
}

const SHORT = /^(?:(\[[^\]]+\]|[\d.]+|localhost):)?(\d+(?:-\d+)?):(\d+(?:-\d+)?)(?:\/([a-z]+))?$/

/** The ports that a service publishes on a port of the host that the file names. */
export function publishedPorts({ get }: Service): readonly PublishedPort[] {
  return get('ports')?.value.items.flatMap((item) => readPort(item) ?? []) ?? []
}

function readPort(item: YamlValue): PublishedPort | undefined {
  const { span, text, entries } = item
  if (text !== undefined) {
    const [, address, host, container, protocol = 'tcp'] = SHORT.exec(withDefaults(text) ?? '') ?? []
    return host === undefined || container === undefined ? undefined : { span, address, host, container, protocol }
  }
  const written = (key: string): string | undefined => {
    const value = entries.get(key)?.value.text
    return value === undefined ? undefined : withDefaults(value)
  }
  const [host, container] = [written('published'), written('target')]
  if (host === undefined || container === undefined) return undefined
  return { span, address: written('host_ip'), host, container, protocol: written('protocol') ?? 'tcp' }
}

/** Whether an address stands for every interface of the host. */
export function isEverywhere(address: string | undefined): boolean {
  return address === undefined || address === '0.0.0.0' || address === '[::]' || address === '::'
}
