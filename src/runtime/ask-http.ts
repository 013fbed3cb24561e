import type { Container, HttpAnswer, ImageConfig, Listener, Seen } from '../world.ts'
import type { HttpExpectation } from './runtime-plan.ts'

/** Asks for everything that is expected. Nothing is asked where an expectation has no port. */
export async function askHttp(
  container: Pick<Container, 'ask'>,
  expected: readonly HttpExpectation[],
  config: Pick<ImageConfig, 'exposedPorts'>,
  listeners: Seen<readonly Listener[]>,
): Promise<Seen<readonly HttpAnswer[]>> {
  const usual = usualPort(config, listeners)
  const requests = expected.flatMap(({ path, port = usual }) => (port === undefined ? [] : [{ path, port }]))
  if (requests.length < expected.length)
    return { kind: 'hidden', because: 'the image exposes no port, and `port` names none' }
  return container.ask(requests)
}

/** The first TCP port that is exposed; where none is, the only one that others can reach. */
function usualPort(
  { exposedPorts }: Pick<ImageConfig, 'exposedPorts'>,
  listeners: Seen<readonly Listener[]>,
): number | undefined {
  const exposed = exposedPorts.find((port) => port.endsWith('/tcp'))
  if (exposed !== undefined) return Number.parseInt(exposed, 10)
  if (listeners.kind === 'hidden') return undefined
  const open = listeners.value.filter(({ protocol, address }) => protocol === 'tcp' && !/^127\.|^::1$/.test(address))
  const ports = new Set(open.map(({ port }) => port))
  return ports.size === 1 ? [...ports][0] : undefined
}
