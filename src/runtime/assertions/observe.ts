import { limitTo } from '../../concurrency.ts'
import { ToolError } from '../../errors.ts'
import type { Docker, FileSeen, ImageConfig, Ran, RunOptions, Seen, StillImage } from '../../world.ts'
import type {
  Assertion,
  CommandAssertion,
  FileAssertion,
  MetadataAssertion,
  UnsupportedAssertion,
} from './assertion.ts'
import { expandVariables } from './expand-variables.ts'

/** An assertion beside what was seen. */
export type Observation =
  | { readonly kind: 'command'; readonly assertion: CommandAssertion; readonly ran: Ran }
  | { readonly kind: 'file'; readonly assertion: FileAssertion; readonly file: Seen<FileSeen> }
  | { readonly kind: 'metadata'; readonly assertion: MetadataAssertion; readonly config: ImageConfig }
  | { readonly kind: 'unsupported'; readonly assertion: UnsupportedAssertion }

/** What a command of an assertion is held to, beside what every container is. */
export type CommandLimits = Pick<RunOptions, 'memory' | 'pidsLimit' | 'outbound'> & { readonly writeBytes?: number }

/** Longest time of one command. */
const COMMAND_SECONDS = 60
/** What is read of a file at most. */
const CONTENT_BYTES = 1024 * 1024
const AT_A_TIME = 2

/** Looks at an image for all that is asserted of it. What a tool cannot do is said of the assertion that needed it. */
export async function observe(
  assertions: readonly Assertion[],
  reference: string,
  limits: CommandLimits,
  docker: Pick<Docker, 'openImage' | 'runOnce'>,
): Promise<readonly Observation[]> {
  await using image = await docker.openImage(reference)
  const inTurn = limitTo(AT_A_TIME)
  return await Promise.all(
    assertions.map((assertion) => inTurn(() => observeOne(assertion, reference, image, limits, docker))),
  )
}

async function observeOne(
  assertion: Assertion,
  reference: string,
  image: StillImage,
  limits: CommandLimits,
  docker: Pick<Docker, 'runOnce'>,
): Promise<Observation> {
  switch (assertion.kind) {
    case 'command':
      return { kind: 'command', assertion, ran: await run(assertion, reference, image.config, limits, docker) }
    case 'file':
      return { kind: 'file', assertion, file: await look(assertion, image) }
    case 'metadata':
      return { kind: 'metadata', assertion, config: image.config }
    case 'unsupported':
      return { kind: 'unsupported', assertion }
  }
}

async function run(
  { command, setup, env, user, expands }: CommandAssertion,
  reference: string,
  config: ImageConfig,
  { writeBytes, ...limits }: CommandLimits,
  docker: Pick<Docker, 'runOnce'>,
): Promise<Ran> {
  const expanded = (text: string): string => (expands ? expandVariables(text, config.env) : text)
  const options: RunOptions = {
    ...limits,
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, expanded(value)])),
    readOnly: false,
    tmpfs: [],
    ...(user !== undefined && { user }),
  }
  const once = (on: string, entrypoint: readonly string[], keep: boolean): Promise<Ran> =>
    docker.runOnce(
      on,
      { ...options, entrypoint },
      { seconds: COMMAND_SECONDS, keep, ...(writeBytes !== undefined && { writeBytes }) },
    )

  const inOrder = async (on: string, before: readonly (readonly string[])[]): Promise<Ran> => {
    const [first, ...others] = before
    if (first === undefined) return once(on, command.map(expanded), false)
    const ran = await once(on, first, true)
    if (ran.kind !== 'ended') return { kind: 'not-run', because: `its setup \`${first[0] ?? ''}\`: ${becauseOf(ran)}` }
    if (ran.kept === undefined) return { kind: 'not-run', because: 'what its setup has left was not kept' }
    await using kept = ran.kept
    return await inOrder(kept.reference, others)
  }
  try {
    return await inOrder(reference, setup)
  } catch (error) {
    if (error instanceof ToolError) return { kind: 'not-run', because: error.message }
    throw error
  }
}

const becauseOf = (ran: Exclude<Ran, { kind: 'ended' }>): string => ran.because.replace(/\.$/, '')

async function look({ path, expands, content }: FileAssertion, image: StillImage): Promise<Seen<FileSeen>> {
  const place = expands ? expandVariables(path, image.config.env) : path
  if (!place.startsWith('/')) return { kind: 'hidden', because: 'it is no absolute path' }
  try {
    const own = await image.file(place, { bytes: content ? CONTENT_BYTES : 0, follow: false })
    if (!content || own.kind === 'missing' || own.type !== 'symlink') return { kind: 'seen', value: own }
    // The link's own owner and permissions, and the content of what it leads to.
    const target = await image.file(place, { bytes: CONTENT_BYTES, follow: true })
    if (target.kind === 'missing') return { kind: 'seen', value: own }
    return { kind: 'seen', value: { ...own, ...(target.content && { content: target.content }) } }
  } catch (error) {
    if (error instanceof ToolError) return { kind: 'hidden', because: error.message }
    throw error
  }
}
