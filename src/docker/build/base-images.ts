import type { ResolvedImage } from '../../model.ts'
import type { Provenance } from './provenance.ts'
import { pathOf } from './step-path.ts'

/** The images among a build's materials, which the provenance names by package URLs (`pkg:docker/python@3.13-slim?…`). */
export function baseImages({ materials }: Pick<Provenance, 'materials'>): ResolvedImage[] {
  return materials.flatMap(({ uri, digest: { sha256 } }) => {
    const reference = referenceOf(uri)
    return reference === undefined || sha256 === undefined ? [] : [{ reference, digest: `sha256:${sha256}` }]
  })
}

/** The one of them that the final stage stands on; nothing where that is `scratch`, a context, or not told. */
export function finalBaseImage(provenance: Pick<Provenance, 'materials' | 'steps'>): ResolvedImage | undefined {
  const identifier = pathOf(provenance)[0]?.op?.Op?.source?.identifier
  const named = /^docker-image:\/\/([^@]+)/.exec(identifier ?? '')?.[1]
  return baseImages(provenance).find(({ reference }) => named !== undefined && reference.replace(/@.*/, '') === named)
}

function referenceOf(packageUrl: string): string | undefined {
  const { name, tag, query } =
    /^pkg:docker\/(?<name>[^@?]+)(?:@(?<tag>[^?]*))?(?:\?(?<query>.*))?$/.exec(packageUrl)?.groups ?? {}
  if (name === undefined) return undefined
  const digest = new URLSearchParams(query).get('digest')
  return normalise(decode(name)) + (tag === undefined ? '' : `:${decode(tag)}`) + (digest === null ? '' : `@${digest}`)
}

/** As the engine does: a first part without dot or colon is no registry. */
function normalise(name: string): string {
  const [first = '', ...rest] = name.split('/')
  if (rest.length === 0) return `docker.io/library/${name}`
  return /[.:]/.test(first) || first === 'localhost' ? name : `docker.io/${name}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
