/** F: the engine and the build. */
import { DOCKERFILE, service } from '../../integration/service.ts'
import { unless } from '../invariants.ts'
import { held, outside, tried, type Row, type Seen } from '../row.ts'

const BUILD = 'integration/docker-build.test.ts'
const FAILURE = 'docker/build/build-failure.test.ts'
const ENGINE = 'integration/stories-engine.test.ts'
const ARGUMENTS = 'docker/build/build-args.test.ts'

const concludes =
  (conclusion: string, says: RegExp) =>
  ({ outputs, main }: Seen): readonly string[] => [
    ...unless(outputs['conclusion'] === conclusion, `the conclusion is ${outputs['conclusion'] ?? 'not set'}`),
    ...unless(says.test(`${main.log}\n${main.summary}`), `it does not say ${says.source}: ${main.log}`),
  ]

/** Each a layer of its own. */
const steps = (count: number): string =>
  DOCKERFILE.replace(
    'USER',
    `${Array.from({ length: count }, (_, index) => `RUN echo ${index} >>/made`).join('\n')}\nUSER`,
  )

const foreign = { Dockerfile: `# syntax=example.invalid/parser:1\n${DOCKERFILE}` }

export const buildRows: readonly Row[] = [
  held('F1', 'there is no docker', [ENGINE, 'without docker']),
  held('F2', 'the engine is down', [ENGINE, 'whose engine is down']),
  held('F3', 'there is no buildx', [ENGINE, 'without buildx']),
  held('F4', 'buildx is old', [FAILURE, 'an old buildx']),
  tried('F5', 'the engine hangs', { engine: 'hangs', limitSeconds: 60 }, concludes('unknown', /did not answer within/)),
  held('F6', 'the engine maps users', [
    'docker/run/container.test.ts',
    'of an engine that maps users tells nothing of them',
  ]),
  held('F7', 'the builder is a container', [
    'integration/builders.test.ts',
    "builds both sides, with the engine's own sizes, layers and lines, and its image runs",
  ]),
  held('F8', 'a step fails', [BUILD, 'has step, error and line %s']),
  held('F9', 'a step never ends', [BUILD, 'ends at its time limit, with the step that was running']),
  held('F10', 'a step prints without end', [BUILD, 'needs no memory for a log of 30 MB, nor for one line of 50 MB']),
  held('F11', 'a layer is larger than any disk', [
    'integration/docker-measure.test.ts',
    'stops at once at an image that is larger than the limit',
  ]),
  held('F12', 'the disk is full', [FAILURE, 'lies with the infrastructure for %s']),
  tried(
    'F13',
    'the Dockerfile names a parser of its own',
    { engine: 'real', change: foreign },
    concludes('fail', /asks to be read by .*example\.invalid\/parser:1/),
  ),
  tried(
    'F13',
    'a build argument names a parser',
    { engine: 'real', inputs: { 'build-args': 'BUILDKIT_SYNTAX=example.invalid/parser:1' } },
    concludes('fail', /asks to be read by .*example\.invalid\/parser:1/),
  ),
  held('F14', 'the change skips checks by a comment', ['lint/comments/suppress.test.ts', 'silences %s']),
  held('F15', 'the change fills a cache that both sides mount', [
    BUILD,
    'cannot be reached by the other side through a cache mount',
  ]),
  outside(
    'F16',
    'the Dockerfile builds on an image that only this machine has',
    'the engine’s images are what FROM means, as for any build there; tags of ours have random names',
  ),
  held(
    'F17',
    'values look like flags, or have line breaks',
    [ARGUMENTS, 'a target that looks like a flag'],
    [ARGUMENTS, 'refuse what cannot be passed on as it is: %s %j'],
  ),
  held('F18', 'a build argument is secret', [
    'integration/stories-secrets.test.ts',
    'of a build that passes and a container that runs',
  ]),
  held('F19', 'others have images and containers on the engine', [
    'integration/docker-container.test.ts',
    'leaves nothing to a later process that knows its name, even if it was killed',
  ]),
  held('F20', 'a fork asks for a cache to be written', [
    'integration/stories-cache.test.ts',
    'nothing is exported for a pull request from a fork',
  ]),
  held('F21', 'the checkout keeps a token', [
    'git/worktree.test.ts',
    'tells submodules, files of Git LFS and a token that the checkout keeps',
  ]),
  held('F22', 'the engine keeps images in the other store', [
    'docker/image/archive.test.ts',
    'measures the same in both stores',
  ]),
  held('F23', 'the registry refuses, or is not there', [BUILD, 'is told from a registry that cannot be reached']),
  held('F24', 'BuildKit dies', [FAILURE, 'an engine that went away']),
  held('F25', 'the metadata of the build is missing or nonsense', [
    'docker/build/layer-lines.test.ts',
    'gives no provenance when it holds %s',
  ]),
  held('F26', 'there is no such target', [FAILURE, 'an unknown target']),
  tried(
    'F29',
    'the Dockerfile has many steps, and the change adds one',
    { engine: 'real', base: { ...service, Dockerfile: steps(30) }, change: { Dockerfile: steps(31) } },
    concludes('pass', /Ready/),
  ),
  tried('F27', 'BuildKit’s checks fail', { engine: 'no-checks' }, concludes('pass', /BuildKit’s checks could not run/)),
  tried(
    'F28',
    'BuildKit’s checks fail and are required',
    { engine: 'no-checks', inputs: { require: 'checks' } },
    concludes('unknown', /BuildKit’s checks could not run/),
  ),
]
