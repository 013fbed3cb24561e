import type { Listener } from '../../world.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

const MAX_NAMED = 5

export const listensWhereItSays = defineRuntimeCheck({
  id: 'listens-where-it-says',
  requiredAs: 'reachable',
  severity: 'error',
  summary: 'Every exposed port can be reached',
  claim: 'cannot be reached',
  why: `\`EXPOSE\` is what an orchestrator, a proxy and the next person go by. A service that listens on 127.0.0.1 answers its own
health check and nobody else. The sockets are read from the kernel's tables of the container's own network, from outside and without a connection, so no
firewall and no isolation changes the answer. Of several exposed ports one at least has to be reachable; the others, which an image often inherits from its
base, only warn. Ports that are listened on and not exposed are told. An image without a health check gets 30 seconds to open its ports.`,
  *judge({ plan, config: { exposedPorts }, trials }) {
    if (plan.expect === 'exit-zero') return
    if (trials === undefined) {
      if (exposedPorts.length > 0) yield { unknown: 'the container ended' }
      return
    }
    if (trials.listeners.kind === 'hidden') {
      if (exposedPorts.length > 0) yield { unknown: trials.listeners.because }
      return
    }
    const listeners = trials.listeners.value
    const open = unique(listeners.filter((listener) => !isLoopback(listener)).map(portOf))
    const onLoopback = unique(listeners.filter(isLoopback).map(portOf)).filter((port) => !open.includes(port))
    const reached = exposedPorts.filter((port) => open.includes(port))
    const severity = reached.length > 0 ? 'warning' : 'error'

    if (reached.length > 0) yield { proof: `Listens on ${named(reached)} for everybody` }
    const local = exposedPorts.filter((port) => onLoopback.includes(port))
    if (local.length > 0)
      yield {
        severity,
        message: `Listens on ${named(local)} of 127.0.0.1 only, so nobody outside of the container reaches it`,
      }
    const silent = exposedPorts.filter((port) => !open.includes(port) && !onLoopback.includes(port))
    if (silent.length > 0) yield { severity, message: `Nothing listens on ${named(silent)}, which the image exposes` }

    const unsaid = open.filter((port) => !exposedPorts.includes(port))
    if (unsaid.length > 0)
      yield { severity: 'info', message: `Listens on ${named(unsaid)}, which the image does not expose` }
  },
})

const portOf = ({ port, protocol }: Listener): string => `${port}/${protocol}`

const isLoopback = ({ address }: Listener): boolean => address.startsWith('127.') || address === '::1'

const unique = (ports: readonly string[]): readonly string[] => [...new Set(ports)]

function named(ports: readonly string[]): string {
  const shown = ports.slice(0, MAX_NAMED).join(', ')
  return `${ports.length === 1 ? 'port' : 'ports'} ${shown}${ports.length > MAX_NAMED ? ` and ${ports.length - MAX_NAMED} more` : ''}`
}
