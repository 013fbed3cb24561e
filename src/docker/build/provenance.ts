import { z } from 'zod'

/**
 * The parts of buildx's metadata file that we read: BuildKit's provenance in its `max` form, in SLSA 0.2 (`materials`,
 * `buildConfig`, `metadata`) or SLSA 1 (`buildDefinition`, `runDetails`). It also holds build arguments: never print it.
 */
const digest = z.object({ sha256: z.string() }).partial()
const material = z.object({ uri: z.string().default(''), digest: digest.default({}) })

/** An index into a step's inputs; protobuf leaves 0 out, and -1 is none. */
const input = z.number().optional()
const operation = z
  .object({
    source: z.object({ identifier: z.string().optional() }),
    file: z.object({
      actions: z.array(
        z.object({
          secondaryInput: input,
          Action: z.object({ copy: z.object({ src: z.string().default('/') }).optional() }).nullish(),
        }),
      ),
    }),
    exec: z.object({ mounts: z.array(z.object({ input, selector: z.string().optional() })).nullish() }),
  })
  .partial()

const step = z.object({
  id: z.string(),
  inputs: z.array(z.string()).nullish(),
  op: z.object({ Op: operation.nullish() }).partial().nullish(),
})
const buildConfig = z.object({
  llbDefinition: z.array(step).default([]),
  /** Digest of a vertex, as progress names it, → id of a step. */
  digestMapping: z.record(z.string(), z.string()).default({}),
})
const noConfig = { llbDefinition: [], digestMapping: {} }

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
  buildConfig: buildConfig.default(noConfig),
  metadata: z.object({ 'https://mobyproject.org/buildkit@v1#metadata': buildkit }),
})

const slsa1 = z.object({
  buildDefinition: z.object({
    resolvedDependencies: z.array(material).default([]),
    internalParameters: z.object({ buildConfig: buildConfig.default(noConfig) }),
  }),
  runDetails: z.object({ metadata: z.object({ buildkit_metadata: buildkit }) }),
})

const metadata = z.object({ 'buildx.build.provenance': z.unknown() })

export interface Provenance {
  readonly materials: readonly { readonly uri: string; readonly digest: { readonly sha256?: string | undefined } }[]
  readonly steps: z.infer<typeof step>[]
  readonly digests: Readonly<Record<string, string>>
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
    const { llbDefinition: steps, digestMapping: digests } = old.buildConfig
    return { materials: old.materials, steps, digests, locations: source.locations, layers }
  }
  const now = slsa1.safeParse(statement).data
  if (!now) return undefined
  const { resolvedDependencies, internalParameters } = now.buildDefinition
  const { source, layers } = now.runDetails.metadata.buildkit_metadata
  const { llbDefinition: steps, digestMapping: digests } = internalParameters.buildConfig
  return { materials: resolvedDependencies, steps, digests, locations: source.locations, layers }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Of equal steps in several stages BuildKit makes one; it is shown where it stands last, as the final stage does. */
export function stepLines(
  located: Provenance['locations'][string] | undefined,
): { readonly line: number; readonly endLine: number } | undefined {
  return (located?.locations ?? [])
    .map(({ ranges }) => ranges ?? [])
    .filter((ranges) => ranges.length > 0)
    .map((ranges) => ({
      line: Math.min(...ranges.map(({ start }) => start.line)),
      endLine: Math.max(...ranges.map(({ end }) => end.line)),
    }))
    .sort((a, b) => a.line - b.line)
    .at(-1)
}
