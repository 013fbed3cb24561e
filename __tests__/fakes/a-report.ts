/** Reports with everything filled in, so that a test says only what matters to it. The numbers are those of a small web service. */
import type {
  BuildFacts,
  BuildResult,
  BuildStep,
  Contents,
  Finding,
  Health,
  ImageFacts,
  ImageReport,
  ImageResult,
  Layer,
  LayerPair,
  LintResult,
  Report,
  RuntimeAnswer,
  RuntimeResult,
  Stage,
  Stages,
} from '../../src/model.ts'
import { ownLayers, pullOf } from '../../src/image/pull.ts'
import { runtimeChecks } from '../../src/runtime/checks/index.ts'
import { decide } from '../../src/verdict.ts'

export const HEAD_SHA = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'
export const BASE_SHA = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'

export function aReport({ images = [anImageReport()], ...overrides }: Partial<Report> = {}): Report {
  const conclusions = images.map(({ verdict }) => verdict.conclusion)
  return {
    schema: 1,
    version: '1.2.0',
    subject: {
      repository: 'acme/shop',
      headSha: HEAD_SHA,
      baseSha: BASE_SHA,
      pullRequest: 42,
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/acme/shop/actions/runs/123456789',
    },
    commentKey: 'all',
    images,
    verdict: { conclusion: (['fail', 'unknown'] as const).find((bad) => conclusions.includes(bad)) ?? 'pass' },
    environment: { engine: '28.5.2', buildx: '0.29.1', builder: 'default (docker)', imageStore: 'containerd' },
    ...overrides,
  }
}

type ImageOverrides = Partial<Omit<ImageReport, 'stages'>> & { readonly stages?: Partial<Stages> }

/** The verdict follows from the stages unless it is given. */
export function anImageReport({ stages = {}, ...overrides }: ImageOverrides = {}): ImageReport {
  const all = { lint: aLint(), build: aBuild(), image: anImage(), runtime: aRun(), ...stages }
  return {
    name: 'image',
    dockerfile: 'Dockerfile',
    baseline: { kind: 'measured', sha: BASE_SHA, how: 'the commit that the pull request is merged onto' },
    stages: all,
    verdict: decide(all, { failOn: 'error', failOnExisting: false }),
    ...overrides,
  }
}

/** An image that there is nothing to compare with. */
export function anImageWithoutBase(because: string, overrides: Partial<Stages> = {}): ImageReport {
  const result = { fixed: [], suppressed: [], notes: [] }
  const head = imageFacts(headLayers)
  const layers: readonly LayerPair[] = headLayers.map((layer) => ({ kind: 'added', head: layer }))
  return anImageReport({
    baseline: { kind: 'absent', because },
    stages: {
      lint: { status: 'done', findings: [], result },
      build: { status: 'done', findings: [], result: { head: buildFacts } },
      image: { status: 'done', findings: [], result: { head, pull: pullOf(head, undefined), layers, budgets: [] } },
      ...overrides,
    },
  })
}

// ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'no-install-recommends',
    aliases: ['DL3015'],
    source: 'drydock',
    severity: 'warning',
    message: '`apt-get install` also installs recommended packages',
    place: onLine(7),
    origin: 'new',
    url: 'https://github.com/acme/drydock/blob/v1/docs/rules/no-install-recommends.md',
    ...overrides,
  }
}

export function onLine(
  line: number,
  { file = 'Dockerfile', column = 1, endLine = line, endColumn = 20 } = {},
): Finding['place'] {
  return { at: 'line', file, line, column, endLine, endColumn }
}

/** A finding of a later stage: about the image as a whole and compared with nothing. */
export function aMeasurement(rule: string, message: string, overrides: Partial<Finding> = {}): Finding {
  return {
    rule,
    aliases: [],
    source: 'drydock',
    severity: 'error',
    message,
    place: { at: 'image' },
    origin: 'unknown',
    ...overrides,
  }
}

// ── stages ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The base has what is existing and what is fixed. */
export function aLint(
  overrides: Partial<LintResult> & { readonly findings?: readonly Finding[] } = {},
): Stage<LintResult> {
  const { findings = [], ...result } = overrides
  const existing = findings.filter(({ origin }) => origin === 'existing').length
  const baseCount = existing + (result.fixed ?? []).length
  return { status: 'done', findings, result: { fixed: [], baseCount, suppressed: [], notes: [], ...result } }
}

export function aBuild(overrides: Partial<BuildResult> = {}): Stage<BuildResult> {
  return {
    status: 'done',
    findings: [],
    result: { head: buildFacts, base: baseBuildFacts, ...overrides },
  }
}

const steps: readonly BuildStep[] = [
  { name: '[build 1/4] FROM docker.io/library/python:3.13-slim@sha256:5f55', seconds: 0, cached: true },
  { name: '[build 2/4] WORKDIR /app', seconds: 0.1, cached: false },
  { name: '[build 3/4] COPY requirements.txt .', seconds: 0.1, cached: false },
  { name: '[build 4/4] RUN pip install --no-cache-dir -r requirements.txt', seconds: 18.2, cached: false },
  { name: '[stage-1 2/3] COPY --from=build /app /app', seconds: 0.9, cached: false },
  { name: '[stage-1 3/3] COPY . .', seconds: 0.2, cached: false },
]

export const buildFacts: BuildFacts = {
  seconds: 20.4,
  steps,
  cachedSteps: 1,
  contextBytes: 48_213,
  uncachedSeconds: 19.5,
  rebuild: { lines: [{ line: 11, endLine: 11 }], seconds: 0.2 },
  baseImages: [
    {
      reference: 'docker.io/library/python:3.13-slim',
      digest: 'sha256:5f55cdf0c5d9dc1a415637a5ccc4a9e18663ad203673173b8cda8f8dcacef689',
    },
  ],
}

/** The same, installed again whenever the code changes. */
export const baseBuildFacts: BuildFacts = {
  ...buildFacts,
  seconds: 24.1,
  uncachedSeconds: 23.2,
  rebuild: { lines: [{ line: 5, endLine: 11 }], seconds: 22.9, reorderedSeconds: 0.9 },
}

export function anImage(overrides: Partial<ImageResult> = {}, findings: readonly Finding[] = []): Stage<ImageResult> {
  const pairs: readonly LayerPair[] = [
    { kind: 'both', head: debian, base: debian },
    { kind: 'both', head: python, base: python },
    { kind: 'removed', base: compiler },
    { kind: 'changed', head: packages, base: { ...packages, diffId: 'sha256:b4', unpackedBytes: 31_200_000 } },
    { kind: 'both', head: sources, base: sources },
  ]
  const [head, base] = [imageFacts(headLayers), imageFacts(baseLayers)]
  const result = { head, base, pull: pullOf(head, base), layers: pairs, budgets: [] }
  return { status: 'done', findings, result: { ...result, ...overrides } }
}

export function aLayer(overrides: Partial<Layer> = {}): Layer {
  return {
    diffId: 'sha256:a1',
    unpackedBytes: 78_600_000,
    compressedBytes: 29_100_000,
    fileCount: 3_271,
    createdBy: '# debian.sh --arch amd64 out/ trixie @1761004800',
    ...overrides,
  }
}

const debian = aLayer()
const python = aLayer({
  diffId: 'sha256:a2',
  unpackedBytes: 41_400_000,
  compressedBytes: 13_200_000,
  createdBy: 'RUN /bin/sh -c set -eux; savedAptMark="$(apt-mark showmanual)"; apt-get update # buildkit',
})
const compiler = aLayer({
  diffId: 'sha256:a3',
  unpackedBytes: 61_000_000,
  compressedBytes: 17_400_000,
  createdBy: 'RUN /bin/sh -c apt-get update && apt-get install -y gcc # buildkit',
  lines: { line: 4, endLine: 4 },
})
const packages = aLayer({
  diffId: 'sha256:a4',
  unpackedBytes: 22_400_000,
  compressedBytes: 8_100_000,
  createdBy: 'RUN /bin/sh -c pip install --no-cache-dir -r requirements.txt # buildkit',
  lines: { line: 6, endLine: 8 },
})
const sources = aLayer({
  diffId: 'sha256:a5',
  unpackedBytes: 41_200,
  compressedBytes: 12_800,
  createdBy: 'COPY . . # buildkit',
  lines: { line: 11, endLine: 11 },
})
const headLayers: readonly Layer[] = [debian, python, packages, sources]
const baseLayers: readonly Layer[] = [debian, python, compiler, { ...packages, unpackedBytes: 31_200_000 }, sources]

const nothingWasted: Contents = {
  kind: 'read',
  avoidable: [],
  waste: {
    bytes: 0,
    fileCount: 0,
    causes: { overwritten: 0, deleted: 0, copiedAgain: 0 },
    parts: [],
    dive: { efficiency: 1, wastedBytes: 0 },
  },
}

export function imageFacts(layers: readonly Layer[]): ImageFacts {
  const own = ownLayers(layers)
  const sum = (of: (layer: Layer) => number): number => layers.reduce((total, layer) => total + of(layer), 0)
  return {
    unpackedBytes: sum((layer) => layer.unpackedBytes),
    compressedBytes: sum((layer) => layer.compressedBytes),
    layers,
    ...(own && { own }),
    contents: nothingWasted,
  }
}

export const healthy: Health = {
  kind: 'healthy',
  seconds: 0.9,
  probe: { exitCode: 0, output: '{"status":"ok"}\n', seconds: 0.08 },
}

export function aRun(overrides: Partial<RuntimeResult> = {}, findings: readonly Finding[] = []): Stage<RuntimeResult> {
  const result: RuntimeResult = {
    configuredUser: 'app',
    runsAs: { kind: 'non-root', uids: [999], processCount: 3 },
    health: healthy,
    answers: [
      anAnswer('keeps-running'),
      anAnswer('runs-as-non-root', findings),
      anAnswer('health-check-passes', findings),
    ],
    logTail: [
      '[2026-11-21 09:14:02 +0000] [1] [INFO] Starting gunicorn 23.0.0',
      '[2026-11-21 09:14:02 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)',
    ],
    ...overrides,
  }
  return { status: 'done', findings, result }
}

/** What a check answers that has these findings, and what the real one says where all is well. */
export function anAnswer(check: keyof typeof PROOFS, findings: readonly Finding[] = []): RuntimeAnswer {
  const said = findings.filter(({ rule }) => rule === check).map(({ message }) => message)
  const { summary, claim } = runtimeChecks.find(({ id }) => id === check) ?? { summary: check, claim: check }
  const isOpen = said.some((message) => message.startsWith('Could not find out'))
  return {
    check,
    summary,
    claim: isOpen ? 'its health is undecided' : claim,
    outcome: said.length === 0 ? 'pass' : isOpen ? 'unknown' : 'fail',
    proof: said.length === 0 ? [PROOFS[check]] : said,
  }
}

const PROOFS = {
  'keeps-running': 'The container kept running',
  'runs-as-non-root': 'Every process that was seen runs as user 999',
  'health-check-passes': 'Healthy after 2.8 s',
}
