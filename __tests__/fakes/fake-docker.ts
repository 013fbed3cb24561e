import type { BuildFacts, BuildStep, Environment } from '../../src/model.ts'
import type {
  BuildkitWarning,
  BuildOutcome,
  BuildRequest,
  BuiltImage,
  Clock,
  ComposeAnswer,
  ComposeRequest,
  Docker,
  FileSeen,
  ImageConfig,
  Pin,
  Ran,
  RunOptions,
  SavedLayer,
  ServicesOutcome,
  ServicesRequest,
} from '../../src/world.ts'
import { fakeContainer, quietService, type ContainerStory } from './fake-container.ts'

/** What the engine makes of one side. */
export interface SideStory {
  /** Time that the build takes on the fake clock. */
  readonly buildSeconds: number
  readonly steps: readonly BuildStep[]
  /** Instead of an image. */
  readonly failure?: Omit<Extract<BuildOutcome, { kind: 'failed' }>, 'kind'>
  /** Instead of an outcome. */
  readonly error?: Error
  readonly facts: BuildFacts
  readonly nodes?: BuiltImage['nodes']
  readonly baseImage?: BuiltImage['baseImage']
  readonly layers: readonly SavedLayer[]
  readonly layerLines: BuiltImage['layerLines']
  readonly config: ImageConfig
  /** What happens when the image is started, or why it is refused. */
  readonly container: ContainerStory | { readonly refused: string }
}

/** Both sides alike, unless a story says otherwise. */
export interface DockerStory {
  readonly head?: Partial<SideStory>
  /** The base's build, and its second one on pinned base images. */
  readonly base?: Partial<SideStory>
  readonly pinnedBase?: Partial<SideStory>
  readonly warnings?: readonly BuildkitWarning[]
  readonly environment?: Environment
  readonly compose?: (request: ComposeRequest) => ComposeAnswer
  readonly services?: (request: ServicesRequest) => ServicesOutcome
  /** What commands that run once do, and files of the image. */
  readonly once?: (command: readonly string[]) => Ran
  readonly files?: Readonly<Record<string, FileSeen>>
}

/** A Docker that also tells what was asked of it and what it still holds. */
export interface FakeDocker extends Docker {
  readonly builds: { readonly side: BuildRequest['side']; readonly pins: readonly Pin[] }[]
  readonly starts: { readonly reference: string; readonly options: RunOptions }[]
  /** Each with its time on the fake clock, in milliseconds. */
  readonly measured: { readonly reference: string; readonly at: number }[]
  /** Images and containers that nobody has disposed of. */
  readonly leftovers: ReadonlySet<string>
}

export const plainFacts: BuildFacts = {
  seconds: 2,
  steps: [{ name: '[1/1] COPY . .', seconds: 2, cached: false }],
  cachedSteps: 0,
  contextBytes: 1000,
  baseImages: [{ reference: 'docker.io/library/debian:13', digest: 'sha256:d13' }],
}

export const plainConfig: ImageConfig = {
  user: 'app',
  entrypoint: [],
  command: ['server'],
  exposedPorts: [],
  env: {},
  labels: {},
  volumes: [],
  workingFolder: '',
  healthcheck: { kind: 'absent' },
  stopSignal: 'SIGTERM',
  platform: 'linux/amd64',
}

const plainSide: SideStory = {
  buildSeconds: 2,
  steps: plainFacts.steps,
  facts: plainFacts,
  layers: [
    {
      diffId: 'sha256:l1',
      unpackedBytes: 1000,
      compressedBytes: 400,
      fileCount: 3,
      createdBy: 'COPY . . # buildkit',
      contents: { kind: 'read', files: [] },
    },
  ],
  layerLines: [{ line: 2, endLine: 2 }],
  config: plainConfig,
  container: quietService,
}

/** Builds, measures and starts images as the story says. References are `head:N` and `base:N`, by order of the builds. */
export function fakeDocker(clock: Clock, story: DockerStory = {}): FakeDocker {
  const builds: FakeDocker['builds'] = []
  const starts: FakeDocker['starts'] = []
  const measured: FakeDocker['measured'] = []
  const leftovers = new Set<string>()
  const images = new Map<string, SideStory>()
  const imageOf = (reference: string): SideStory => {
    const image = images.get(reference)
    if (image === undefined) throw new Error(`The test never built ${reference}`)
    return image
  }

  return {
    builds,
    starts,
    measured,
    leftovers,
    environment: () => Promise.resolve(story.environment ?? { engine: '28.5.2', imageStore: 'classic' }),
    check: () => Promise.resolve({ warnings: story.warnings ?? [] }),
    async build({ side }, onStep, pins = []) {
      const changes = side === 'head' ? story.head : pins.length > 0 ? story.pinnedBase : story.base
      const told = { ...plainSide, ...changes }
      builds.push({ side, pins })
      const reference = `${side}:${builds.length}`
      for (const step of told.steps) onStep(step)
      await clock.sleep(told.buildSeconds * 1000)
      if (told.error) throw told.error
      if (told.failure) return { kind: 'failed', ...told.failure }
      images.set(reference, told)
      leftovers.add(reference)
      const dispose = () => {
        leftovers.delete(reference)
        return Promise.resolve()
      }
      const image: BuiltImage = {
        reference,
        facts: told.facts,
        layerLines: told.layerLines,
        ...(told.nodes && { nodes: told.nodes }),
        ...(told.baseImage && { baseImage: told.baseImage }),
        [Symbol.asyncDispose]: dispose,
      }
      return { kind: 'built', image }
    },
    inspect: (reference) => Promise.resolve(imageOf(reference).config),
    measure: (reference) => {
      const { layers, config } = imageOf(reference)
      measured.push({ reference, at: clock.now() })
      return Promise.resolve({ reference, layers, config })
    },
    readCompose: (request) =>
      Promise.resolve(story.compose?.(request) ?? { kind: 'refused', because: 'There is no Compose.' }),
    startServices: (request) => Promise.resolve(story.services?.(request) ?? { kind: 'failed', states: [], notes: [] }),
    runOnce: (_, { entrypoint = [] }) =>
      Promise.resolve(story.once?.(entrypoint) ?? { kind: 'refused', because: 'The story has no such command.' }),
    openImage: (reference) =>
      Promise.resolve({
        config: imageOf(reference).config,
        file: (path) => Promise.resolve(story.files?.[path] ?? { kind: 'missing' }),
        [Symbol.asyncDispose]: () => Promise.resolve(),
      }),
    start(reference, options) {
      const { container } = imageOf(reference)
      starts.push({ reference, options })
      if ('refused' in container) return Promise.resolve({ kind: 'refused', because: container.refused })
      const name = `container-${starts.length}`
      leftovers.add(name)
      return Promise.resolve({
        kind: 'started',
        container: fakeContainer(name, container, clock, () => leftovers.delete(name)),
      })
    },
  }
}
