import { z } from 'zod'

/**
 * The parts of buildx's metadata file that we read: BuildKit's provenance in its `max` form, in SLSA 0.2 (`materials`,
 * `buildConfig`, `metadata`) or SLSA 1 (`buildDefinition`, `runDetails`). It also holds build arguments: never print it.
 */
const digest = z.object({ sha256: z.string() }).partial()
const material = z.object({ uri: z.string().default(''), digest: digest.default({}) })

const step = z.object({
  id: z.string(),
  inputs: z.array(z.string()).nullish(),
  op: z
    .object({ Op: z.object({ source: z.unknown() }).partial().nullish() })
    .partial()
    .nullish(),
})
const buildConfig = z.object({ llbDefinition: z.array(step).default([]) })

const position = z.object({ line: z.number() })
const range = z.object({ start: position, end: position })
const located = z.object({ locations: z.array(z.object({ ranges: z.array(range).nullish() })).nullish() })

const buildkit = z.object({
  source: z.object({ locations: z.record(z.string(), located).default({}) }).default({ locations: {} }),
  /** `stepN:0` → for each result the chain of layers after it. */
  layers: z.record(z.string(), z.array(z.array(z.object({ digest: z.string() })))).default({}),
})

const slsa02 = z.object({
  materials: z.array(material).default([]),
  buildConfig: buildConfig.default({ llbDefinition: [] }),
  metadata: z.object({ 'https://mobyproject.org/buildkit@v1#metadata': buildkit }),
})

const slsa1 = z.object({
  buildDefinition: z.object({
    resolvedDependencies: z.array(material).default([]),
    internalParameters: z.object({ buildConfig: buildConfig.default({ llbDefinition: [] }) }),
  }),
  runDetails: z.object({ metadata: z.object({ buildkit_metadata: buildkit }) }),
})

const metadata = z.object({ 'buildx.build.provenance': z.unknown() })

export interface Provenance {
  readonly materials: readonly { readonly uri: string; readonly digest: { readonly sha256?: string | undefined } }[]
  readonly steps: z.infer<typeof step>[]
  readonly locations: z.infer<typeof buildkit>['source']['locations']
  readonly layers: z.infer<typeof buildkit>['layers']
}

/** Nothing where there is no provenance in a form that we know: buildx wrote none, or another builder did. */
export function parseProvenance(text: string): Provenance | undefined {
  const file = metadata.safeParse(parseJson(text))
  const statement = file.data?.['buildx.build.provenance']
  const old = slsa02.safeParse(statement).data
  if (old) {
    const { source, layers } = old.metadata['https://mobyproject.org/buildkit@v1#metadata']
    return { materials: old.materials, steps: old.buildConfig.llbDefinition, locations: source.locations, layers }
  }
  const now = slsa1.safeParse(statement).data
  if (!now) return undefined
  const { resolvedDependencies, internalParameters } = now.buildDefinition
  const { source, layers } = now.runDetails.metadata.buildkit_metadata
  const steps = internalParameters.buildConfig.llbDefinition
  return { materials: resolvedDependencies, steps, locations: source.locations, layers }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
