/** A compose file as far as it says how images are built. */
import { parse } from 'yaml'
import { z } from 'zod'

/** What buildx is given of a file, and what is known of the rest. */
export interface ReducedCompose {
  /** A compose file in JSON; undefined where nothing is built. */
  readonly text: string | undefined
  /** What a service's build says as it is written, by its name: variables are still in it. */
  readonly written: ReadonlyMap<string, readonly WrittenValue[]>
  /** Keys of a service's build that reach out of it, and are not taken. */
  readonly withheld: ReadonlyMap<string, readonly string[]>
}

export interface WrittenValue {
  /** `context`, `dockerfile`, `target`, or the name of an argument. */
  readonly of: string
  readonly isArgument: boolean
  readonly text: string
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const pairs = z.union([z.record(z.string(), scalar), z.array(z.string())])

const build = z.looseObject({
  context: z.string().optional(),
  dockerfile: z.string().optional(),
  dockerfile_inline: z.string().optional(),
  target: z.string().optional(),
  args: pairs.nullish(),
  additional_contexts: pairs.nullish(),
})

const compose = z.looseObject({
  include: z.unknown().optional(),
  services: z
    .record(
      z.string(),
      z.looseObject({ build: z.union([z.string(), build]).optional(), extends: z.unknown().optional() }).nullable(),
    )
    .default({}),
})

/** A configuration is written by hand; aliases that multiply are an attack. */
const MAX_ALIASES = 100

/** They name what the machine has, and not the repository. */
const REACHING = ['secrets', 'ssh', 'network', 'extra_hosts', 'privileged', 'entitlements', 'cache_to']

/** Undefined for what is no compose file, or takes services from other files. */
export function reduceCompose(text: string): ReducedCompose | undefined {
  const read = compose.safeParse(yaml(text))
  if (!read.success || read.data.include !== undefined) return undefined
  const services = Object.entries(read.data.services).flatMap(([name, service]) =>
    service?.build === undefined ? [] : [{ name, service, build: asMap(service.build) }],
  )
  if (services.some(({ service }) => service.extends !== undefined)) return undefined
  const reduced = services.map(({ name, build: { context, dockerfile, target, ...rest } }) => [
    name,
    {
      build: {
        context: context ?? '.',
        dockerfile,
        dockerfile_inline: rest.dockerfile_inline,
        target,
        args: rest.args ?? undefined,
        additional_contexts: rest.additional_contexts ?? undefined,
      },
    },
  ])
  return {
    text: reduced.length === 0 ? undefined : JSON.stringify({ services: Object.fromEntries(reduced) as unknown }),
    written: new Map(services.map((service) => [service.name, writtenIn(service.build)])),
    withheld: new Map(services.map((service) => [service.name, REACHING.filter((key) => key in service.build)])),
  }
}

type Build = z.output<typeof build>

const asMap = (given: string | Build): Build => (typeof given === 'string' ? { context: given } : given)

function yaml(text: string): unknown {
  try {
    return parse(text, { merge: true, maxAliasCount: MAX_ALIASES, logLevel: 'silent' })
  } catch {
    return undefined
  }
}

function writtenIn({ context, dockerfile, target, args }: Build): readonly WrittenValue[] {
  const named = Object.entries({ context, dockerfile, target }).flatMap(([of, text]) =>
    text === undefined ? [] : [{ of, isArgument: false, text }],
  )
  const given = Array.isArray(args)
    ? args.map((line) => [line.split('=', 1)[0] ?? '', line] as const)
    : Object.entries(args ?? {})
  return [...named, ...given.map(([of, value]) => ({ of, isArgument: true, text: String(value ?? '') }))]
}
