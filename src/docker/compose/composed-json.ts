/** What `docker compose config --format=json` answers, as far as it is asked for anything. */
import { z } from 'zod'

const texts = z.array(z.string())
const command = z.union([z.string(), texts]).nullish()

const service = z.looseObject({
  image: z.string().nullish(),
  build: z
    .looseObject({
      context: z.string().nullish(),
      dockerfile: z.string().nullish(),
      target: z.string().nullish(),
      dockerfile_inline: z.string().nullish(),
    })
    .nullish(),
  command,
  entrypoint: command,
  environment: z.record(z.string(), z.string().nullable()).nullish(),
  user: z.string().nullish(),
  working_dir: z.string().nullish(),
  hostname: z.string().nullish(),
  init: z.boolean().nullish(),
  read_only: z.boolean().nullish(),
  stop_signal: z.string().nullish(),
  stop_grace_period: z.string().nullish(),
  shm_size: z.union([z.string(), z.number()]).nullish(),
  ulimits: z.record(z.string(), z.union([z.number(), z.looseObject({ soft: z.number(), hard: z.number() })])).nullish(),
  tmpfs: texts.nullish(),
  links: texts.nullish(),
  depends_on: z.record(z.string(), z.looseObject({ condition: z.string() })).nullish(),
  networks: z.record(z.string(), z.looseObject({ aliases: texts.nullish() }).nullable()).nullish(),
  volumes: z
    .array(
      z.looseObject({
        type: z.string(),
        source: z.string().nullish(),
        target: z.string().nullish(),
        read_only: z.boolean().nullish(),
      }),
    )
    .nullish(),
  secrets: z.array(z.looseObject({ source: z.string(), target: z.string().nullish() })).nullish(),
  configs: z.array(z.looseObject({ source: z.string(), target: z.string().nullish() })).nullish(),
  healthcheck: z
    .looseObject({
      test: z.array(z.string()).nullish(),
      disable: z.boolean().nullish(),
      interval: z.string().nullish(),
      timeout: z.string().nullish(),
      start_period: z.string().nullish(),
      start_interval: z.string().nullish(),
      retries: z.number().nullish(),
    })
    .nullish(),
})

const given = z.record(
  z.string(),
  z
    .looseObject({ file: z.string().nullish(), content: z.string().nullish(), external: z.boolean().nullish() })
    .nullable(),
)
const network = z.looseObject({ external: z.boolean().nullish(), driver: z.string().nullish() }).nullable()
const volume = z
  .looseObject({ external: z.boolean().nullish(), driver: z.string().nullish(), driver_opts: z.unknown().optional() })
  .nullable()

export const composedJson = z.looseObject({
  services: z.record(z.string(), service).default({}),
  networks: z.record(z.string(), network).nullish(),
  volumes: z.record(z.string(), volume).nullish(),
  secrets: given.nullish(),
  configs: given.nullish(),
})

export type ComposedJson = z.output<typeof composedJson>
export type ComposedServiceJson = z.output<typeof service>

/** Compose writes a dollar sign twice, so that it can read its own answer; gives the value with each of them once. */
export function withoutEscapes(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$$', '$')
  if (Array.isArray(value)) return value.map(withoutEscapes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutEscapes(one)]))
}

/** The opposite, for a file that Compose reads. */
export function withEscapes(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$')
  if (Array.isArray(value)) return value.map(withEscapes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withEscapes(one)]))
}
