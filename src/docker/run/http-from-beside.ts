/** Asks a container over HTTP from another one, in which nothing is but the interpreter that runs this very program. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { z } from 'zod'
import { ToolError } from '../../errors.ts'
import type { HttpAnswer, HttpRequest, Seen } from '../../world.ts'
import { parseAnswer } from '../cli/answer.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { createPrivateFolder } from '../cli/private-folder.ts'
import { answerOf } from '../cli/tool-error.ts'
import { containerName, imageName, RUN_LABEL } from '../names.ts'
import { removeContainers, removeImages } from '../remove-ours.ts'
import { LOG } from './container-limits.ts'
import { HTTP_SCRIPT } from './http-script.ts'

const LIMIT_SECONDS = 30
const ANSWER_SECONDS = 10
const BODY_BYTES = 64 * 1024
/** Two blocks of zeros are a tar with nothing in it. */
const EMPTY_TAR = Buffer.alloc(1024)

/** See `Container.ask`. What stands in the way is said; a cancelled run rejects. */
export async function askOverHttp(
  { cli, runId }: { readonly cli: Cli; readonly runId: string },
  asked: string,
  requests: readonly HttpRequest[],
): Promise<Seen<readonly HttpAnswer[]>> {
  const interpreter = await findInterpreter()
  if (!interpreter) return { kind: 'hidden', because: 'only a Linux machine can ask it' }
  const [helper, image] = [containerName(runId), imageName(runId, 'head')]
  try {
    const place = await placeOf(cli, asked)
    if (!place) return { kind: 'hidden', because: 'the container has no address' }
    await makeEmptyImage(cli, image)
    const question = JSON.stringify({ address: place.address, requests, seconds: ANSWER_SECONDS, bytes: BODY_BYTES })
    await answerOf(cli, command(...createArgs({ helper, image, runId, network: place.network }, interpreter, question)))
    await Promise.all(
      interpreter.files.map(({ from, to }) =>
        answerOf(cli, command('cp', '--follow-link', '--', from, `${helper}:/${to}`)),
      ),
    )
    const json = await answerOf(cli, command('start', '--attach', '--', helper))
    return { kind: 'seen', value: parseAnswer(json, answers, 'the helper that asks over HTTP') }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return { kind: 'hidden', because: error.message.replace(/\.$/, '') }
  } finally {
    await removeContainers(cli, [helper])
    await removeImages(cli, [image])
  }
}

const command = (...args: string[]): DockerCommand => ({ args, timeoutSeconds: LIMIT_SECONDS })

const answers = z.array(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('answered'),
      status: z.number(),
      headers: z.record(z.string(), z.string()),
      body: z.object({ text: z.string(), isWhole: z.boolean() }),
    }),
    z.object({ kind: z.literal('failed'), because: z.string().transform((text) => text.slice(0, 200)) }),
  ]),
)

interface Interpreter {
  /** Name of the dynamic loader among the files. */
  readonly loader: string
  readonly program: string
  readonly files: readonly { readonly from: string; readonly to: string }[]
}

/** The interpreter's own file and the libraries that it has loaded (proc_pid_maps(5)). */
async function findInterpreter(): Promise<Interpreter | undefined> {
  const maps = await readFile('/proc/self/maps', 'utf8').catch(() => '')
  const mapped = new Set(maps.split('\n').flatMap((line) => /^\S+ \S+ \S+ \S+ \S+ +(\/.*)$/.exec(line)?.[1] ?? []))
  const libraries = [...mapped].filter((file) => /\.so(?:\.\d+)*$/.test(file))
  const loader = libraries.map(sonameOf).find((name) => /^ld-/.test(name))
  if (loader === undefined) return undefined
  const files = [
    { from: process.execPath, to: 'interpreter' },
    ...libraries.map((from) => ({ from, to: sonameOf(from) })),
  ]
  return { loader, program: 'interpreter', files }
}

/** `libstdc++.so.6.0.30` is looked for as `libstdc++.so.6`. */
const sonameOf = (file: string): string => path.basename(file).replace(/(\.so\.\d+)(?:\.\d+)+$/, '$1')

const networks = z.record(z.string(), z.object({ IPAddress: z.string() }))

async function placeOf(
  cli: Cli,
  name: string,
): Promise<{ readonly network: string; readonly address: string } | undefined> {
  const json = await answerOf(
    cli,
    command('container', 'inspect', '--format={{json .NetworkSettings.Networks}}', '--', name),
  )
  const all = Object.entries(parseAnswer(json, networks, 'docker container inspect'))
  const [network, found] = all.find(([, { IPAddress }]) => IPAddress !== '') ?? []
  return network === undefined || found === undefined ? undefined : { network, address: found.IPAddress }
}

async function makeEmptyImage(cli: Cli, image: string): Promise<void> {
  await using folder = await createPrivateFolder()
  const tar = path.join(folder.path, 'empty.tar')
  await writeFile(tar, EMPTY_TAR)
  await answerOf(cli, command('import', '--', tar, image))
}

function createArgs(
  { helper, image, runId, network }: Readonly<Record<'helper' | 'image' | 'runId' | 'network', string>>,
  { loader, program }: Interpreter,
  question: string,
): string[] {
  return [
    ...['create', `--name=${helper}`, `--label=${RUN_LABEL}=${runId}`, '--pull=never', `--network=${network}`],
    ...['--memory=256m', '--memory-swap=256m', '--pids-limit=64', '--security-opt=no-new-privileges', '--cap-drop=ALL'],
    ...['--user=65534:65534', '--ulimit=core=0', `--log-driver=${LOG.driver}`],
    ...Object.entries(LOG.options).map(([name, value]) => `--log-opt=${name}=${value}`),
    ...[`--entrypoint=/${loader}`, '--', image],
    ...['--library-path', '/', `/${program}`, '-e', HTTP_SCRIPT, question],
  ]
}
