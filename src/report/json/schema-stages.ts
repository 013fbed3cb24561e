/** Shapes of what the four stages found out. */
import { z } from 'zod'
import { configChanges } from './schema-config.ts'
import { contents, fileChanges } from './schema-contents.ts'
import { findings, stage } from './schema-finding.ts'
import { services } from './schema-services.ts'
import { LONGEST, number, sha, text, whole } from './schema-values.ts'

const sentence = text(LONGEST.text)
const log = z.array(sentence).max(2000)
const lines = z.strictObject({ line: whole, endLine: whole })

export const policyChanges = z
  .array(
    z.strictObject({
      file: text(LONGEST.name),
      line: whole.exactOptional(),
      image: text(LONGEST.name).exactOptional(),
      what: sentence,
      before: sentence.exactOptional(),
      now: sentence.exactOptional(),
    }),
  )
  .max(10_000)

const lint = z.strictObject({
  fixed: findings,
  baseCount: whole.exactOptional(),
  suppressed: findings,
  notes: z.array(sentence).max(1000),
  newComments: policyChanges.exactOptional(),
})

const buildFacts = z.strictObject({
  seconds: number,
  steps: z.array(z.strictObject({ name: sentence, seconds: number, cached: z.boolean() })).max(10_000),
  cachedSteps: whole,
  contextBytes: whole,
  baseImages: z.array(z.strictObject({ reference: text(LONGEST.name), digest: text(LONGEST.name) })).max(1000),
  uncachedSeconds: number.exactOptional(),
  rebuild: z
    .strictObject({
      lines: z.array(lines).max(10_000),
      seconds: number.exactOptional(),
      reorderedSeconds: number.exactOptional(),
    })
    .exactOptional(),
  notes: z.array(sentence).max(1000).exactOptional(),
})

const layer = z.strictObject({
  diffId: text(LONGEST.name),
  unpackedBytes: whole,
  compressedBytes: whole,
  compressedHere: z.literal(true).exactOptional(),
  fileCount: whole,
  createdBy: sentence,
  broughtBytes: whole.exactOptional(),
  lines: z.union([lines, z.literal('unknown')]).exactOptional(),
})

// An image has at most 127 layers on most engines; two of them side by side.
const facts = z.strictObject({
  unpackedBytes: whole,
  compressedBytes: whole,
  layers: z.array(layer).max(1000),
  own: z.strictObject({ layerCount: whole, unpackedBytes: whole, compressedBytes: whole }).exactOptional(),
  contents,
  platforms: z
    .array(
      z.strictObject({
        platform: text(LONGEST.name),
        isThis: z.literal(true).exactOptional(),
        layerCount: whole,
        compressedBytes: whole,
        unpackedBytes: whole.exactOptional(),
      }),
    )
    .max(1000)
    .exactOptional(),
})

const pair = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('both'), head: layer, base: layer }),
  z.strictObject({ kind: z.literal('changed'), head: layer, base: layer }),
  z.strictObject({ kind: z.literal('added'), head: layer }),
  z.strictObject({ kind: z.literal('removed'), base: layer }),
])

const image = z.strictObject({
  head: facts,
  base: facts.exactOptional(),
  pull: z.strictObject({ afterBase: whole.exactOptional(), afterBaseImage: whole.exactOptional() }),
  layers: z.array(pair).max(2000),
  files: fileChanges.exactOptional(),
  config: configChanges.exactOptional(),
  budgets: z
    .array(
      z.strictObject({
        limit: z.enum([
          'max-size',
          'max-size-increase',
          'max-compressed-size',
          'max-layer-size',
          'max-layers',
          'max-layers-increase',
          'max-waste',
          'min-efficiency',
          'dive-lowest-efficiency',
          'dive-highest-wasted-bytes',
          'dive-highest-user-wasted-percent',
        ]),
        allowed: text(LONGEST.name),
        actual: text(LONGEST.name).exactOptional(),
        kept: z.union([z.boolean(), z.literal('unknown')]),
        exception: z.strictObject({ reason: sentence, until: text(LONGEST.name) }).exactOptional(),
      }),
    )
    .max(100),
  brought: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('known'), bytes: whole }),
      z.strictObject({ kind: z.literal('unknown'), because: sentence }),
    ])
    .exactOptional(),
  drift: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('known'),
        reference: text(LONGEST.name),
        unpackedBytes: z.int(),
        compressedBytes: z.int(),
        layerCount: z.int(),
      }),
      z.strictObject({ kind: z.literal('unknown'), reference: text(LONGEST.name) }),
    ])
    .exactOptional(),
})

const process = z.strictObject({
  pid: whole,
  parent: whole.exactOptional(),
  uid: whole,
  gid: whole,
  otherUids: z.array(whole).max(3).exactOptional(),
  command: sentence,
  role: z.enum(['main', 'child', 'probe', 'leftover']).exactOptional(),
})

const uids = z.array(whole).max(1000)
const runsAs = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('non-root'), uids, processCount: whole }),
  z.strictObject({ kind: z.literal('drops-from-root'), uids, processCount: whole }),
  z.strictObject({ kind: z.literal('root'), processes: z.array(process).max(10_000), processCount: whole }),
  z.strictObject({ kind: z.literal('unknown'), because: sentence }),
])

// An engine keeps 4,096 bytes of a probe's output.
const probe = z.strictObject({ exitCode: z.int(), output: text(8000), seconds: number }).exactOptional()
const health = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('healthy'), seconds: number, probe }),
  z.strictObject({ kind: z.literal('unhealthy'), seconds: number, because: sentence, probe }),
  z.strictObject({ kind: z.literal('none'), disabled: z.boolean() }),
  z.strictObject({ kind: z.literal('not-asked') }),
  z.strictObject({ kind: z.literal('undecided'), seconds: number, because: sentence, probe }),
])

const footprint = z.strictObject({
  seconds: number,
  peakMemoryBytes: number.exactOptional(),
  cpuSeconds: number.exactOptional(),
  oomKills: whole.exactOptional(),
  written: z
    .strictObject({
      bytes: number.exactOptional(),
      count: whole,
      paths: z
        .array(
          z.strictObject({
            path: sentence,
            bytes: number.exactOptional(),
            isMore: z.literal(true).exactOptional(),
          }),
        )
        .max(100),
    })
    .exactOptional(),
})

const runtimeSide = z.strictObject({
  configuredUser: text(LONGEST.name),
  runsAs,
  health,
  exit: z.strictObject({ code: z.int(), outOfMemory: z.boolean(), seconds: number }).exactOptional(),
  overfilled: z.strictObject({ bytes: number, limit: text(LONGEST.name) }).exactOptional(),
  footprint: footprint.exactOptional(),
})

const answer = z.strictObject({
  check: text(LONGEST.name),
  summary: text(LONGEST.name),
  outcome: z.enum(['pass', 'info', 'warning', 'fail', 'unknown']),
  claim: text(LONGEST.name),
  proof: z.array(sentence).max(100),
})

const runtime = z.strictObject({
  ...runtimeSide.shape,
  answers: z.array(answer).max(100),
  logTail: log,
  services: services.exactOptional(),
  base: runtimeSide.exactOptional(),
})

export const stages = z.strictObject({
  lint: stage(lint),
  build: stage(z.strictObject({ head: buildFacts, base: buildFacts.exactOptional() })),
  image: stage(image),
  runtime: stage(runtime),
})

export const baseline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('measured'), sha, how: sentence }),
  z.strictObject({ kind: z.literal('absent'), because: sentence, sha: sha.exactOptional() }),
])

export const context = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tracked'), modified: whole }),
  z.strictObject({ kind: z.literal('checkout'), because: sentence }),
])
