/** What ran beside an image, in words. */
import type { ImageReport, ServicesUsed, ServiceState } from '../../model.ts'
import { list, type Phrase } from './phrase.ts'

/** Nothing where the image ran alone, or not at all. */
export function servicesUsed({ stages: { runtime } }: ImageReport): ServicesUsed | undefined {
  if (runtime.status === 'done') return runtime.result.services
  return runtime.status === 'broken' ? runtime.services : undefined
}

/** ``as `web` of `compose.yaml` ``; empty for services of the settings. */
export function sourceWords({ from }: ServicesUsed): Phrase {
  return from.kind === 'compose' ? ['as ', { code: from.service }, ' of ', { code: from.file }] : []
}

/** ``beside `db` and `cache` `` */
export function besideWords({ services }: ServicesUsed): Phrase {
  if (services.length === 0) return ['beside no other service']
  const shown: Phrase[] = services.slice(0, MAX_NAMED).map(({ name }) => [{ code: name }])
  const rest = services.length - shown.length
  return ['beside ', ...list(rest > 0 ? [...shown, [`${rest} more`]] : shown)]
}

const MAX_NAMED = 6

export function stateWords(state: ServiceState): Phrase {
  switch (state.kind) {
    case 'running':
      return [state.healthy ? 'healthy' : 'running']
    case 'completed':
      return ['ended with exit code 0']
    case 'waiting':
      return ['not started']
    case 'failed':
      return [{ said: state.because }]
  }
}

export const failedServices = ({
  services,
}: ServicesUsed): readonly Extract<ServiceState, { readonly kind: 'failed' }>[] =>
  services.filter((state) => state.kind === 'failed')
