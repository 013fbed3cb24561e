import type { Span } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { dispatched, within } from './dispatched-variables.ts'

/** What EXPOSE says of a port, as BuildKit takes it apart. */
export interface Exposed {
  /** Variables replaced. */
  readonly text: string
  readonly at: Span
  /** In the case as written; empty where none is. */
  readonly protocol: string
  /** What stands before the port of the container: an address, a port of the host, or both; empty where nothing does. */
  readonly host: string
}

const PROTOCOL = /^(?:tcp|udp|sctp)?$/i

/** The ports of every EXPOSE that the build carries out. Those that a variable hides, and those that BuildKit refuses, are left out. */
export function* exposedPorts(dockerfile: Dockerfile): Iterable<Exposed> {
  for (const step of dispatched(dockerfile)) {
    if (step.instruction.keyword !== 'EXPOSE') continue
    for (const { word } of step.instruction.ports)
      for (const text of word.resolved?.split(/\s+/).filter(Boolean) ?? []) {
        const container = text.slice(text.lastIndexOf(':') + 1)
        const [port = '', protocol = ''] = container.split(/\/(.*)/)
        if (port === '' || !PROTOCOL.test(protocol)) continue
        const host = text.slice(0, Math.max(text.length - container.length - 1, 0))
        yield { text, protocol, host: /[^:]/.test(host) ? host : '', at: within(step, word.span) }
      }
  }
}
