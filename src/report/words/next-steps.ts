/** What a reader can do about the usual failures, one line each. */
import type { Finding, ImageReport, RuntimeResult } from '../../model.ts'
import type { RuntimeCheckId } from '../../runtime/checks/index.ts'
import { missingVariables } from './missing-variables.ts'
import { list, type Phrase } from './phrase.ts'
import { failuresByStage } from './selection.ts'

/** Empty where the findings themselves say it all. */
export function nextSteps(image: ImageReport): readonly Phrase[] {
  const { build, runtime } = failuresByStage(image)
  const { runtime: stage } = image.stages
  const seen = stage.status === 'done' ? stage.result : undefined
  const isOf = (id: RuntimeCheckId): boolean => runtime.some(({ rule }) => rule === id)
  return [
    ...(build.length > 0 ? buildSteps(build, image) : []),
    ...(stage.status === 'stopped' ? [NOT_STARTED] : []),
    ...(seen && isOf('keeps-running') ? endedSteps(seen) : []),
    ...(seen?.runsAs.kind === 'root' && isOf('runs-as-non-root') ? [AS_ROOT] : []),
    ...(seen && isOf('health-check-passes') ? healthSteps(seen) : []),
  ]
}

/** Where settings stand; said once below the steps. */
export const WHERE_SETTINGS_GO: Phrase = [
  'Settings stand in ',
  { code: '.github/drydock.yml' },
  ' or are inputs of the workflow’s step.',
]

const setting = (name: string): Phrase => [{ code: name }]

const AS_ROOT: Phrase = [
  'End the Dockerfile with ',
  { code: 'USER' },
  ' and a number that is not 0, or, where root is meant: ',
  ...setting('allow-root: true'),
  '.',
]

const NOT_STARTED: Phrase = [
  'If the image is not meant to be started: ',
  ...setting('run: false'),
  '; if it needs a command: ',
  ...setting('run-command'),
  '.',
]

/** BuildKit's words for a file that a COPY or ADD names and the context lacks, and for a secret that nobody gave. */
const NO_SECRET = /secret (\S+): not found/

function buildSteps(failures: readonly Finding[], { contextNotes = [] }: ImageReport): readonly Phrase[] {
  const secrets = failures.flatMap(({ message }) => NO_SECRET.exec(message)?.[1]?.replaceAll('`', '') ?? [])
  return [
    ...contextNotes.map((note): Phrase => [{ said: note }]),
    ...secrets.map((id): Phrase => [
      'The build asks for the secret ',
      { code: id },
      ': give it in the workflow, ',
      ...setting(`secrets: id=${id},env=NAME`),
      '.',
    ]),
  ]
}

function endedSteps({ exit, logTail }: RuntimeResult): readonly Phrase[] {
  if (exit === undefined) return [['If it takes longer than that to end: ', ...setting('health-timeout'), '.']]
  if (exit.outOfMemory) return [['Give it more memory: ', ...setting('run-memory'), '.']]
  if (exit.code === 0)
    return [
      [
        'If the image is meant to end: ',
        ...setting('expect: exit-zero'),
        '; if it is not meant to be started: ',
        ...setting('run: false'),
        '; if it needs a command: ',
        ...setting('run-command'),
        '.',
      ],
    ]
  return causeSteps(logTail) ?? [NOT_STARTED_ALONE]
}

const NOT_STARTED_ALONE: Phrase = [
  'If it needs variables: ',
  ...setting('run-env'),
  '; if it needs a command: ',
  ...setting('run-command'),
  '; if it cannot be started alone: ',
  ...setting('run: false'),
  '.',
]

function healthSteps({ health, logTail }: RuntimeResult): readonly Phrase[] {
  const cause = causeSteps([
    ...logTail,
    ...(health.kind === 'unhealthy' ? (health.probe?.output.split('\n') ?? []) : []),
  ])
  if (cause) return cause
  if (health.kind === 'undecided')
    return [
      [
        'If it needs more time: ',
        ...setting('health-timeout'),
        '; if it waits for variables: ',
        ...setting('run-env'),
        '.',
      ],
    ]
  return [
    [
      'If it waits for variables: ',
      ...setting('run-env'),
      '; if it cannot be healthy alone: ',
      ...setting('allow-unhealthy: true'),
      '.',
    ],
  ]
}

/** Go, libc, Node, Python, Java and their database drivers. */
const UNREACHABLE =
  /ECONNREFUSED|EAI_AGAIN|ENOTFOUND|connection refused|could not connect|couldn't connect|name or service not known|name resolution|no such host|could not translate host name|UnknownHostException|network is unreachable/i

/** What the log itself tells. */
function causeSteps(log: readonly string[]): readonly Phrase[] | undefined {
  const names = missingVariables(log)
  if (names.length > 0)
    return [
      [
        ...list(names.map((name) => [{ code: name }])),
        names.length === 1 ? ' is missing, as the log says: ' : ' are missing, as the log says: ',
        ...setting(`run-env: { ${names.map((name) => `${name}: '…'`).join(', ')} }`),
        '.',
      ],
    ]
  if (log.some((line) => UNREACHABLE.test(line)))
    return [
      [
        'It looks for another service, and the container’s network leads nowhere: if it can do without, say so with ',
        ...setting('run-env'),
        '; if not: ',
        ...setting('run: false'),
        '.',
      ],
    ]
  return undefined
}
