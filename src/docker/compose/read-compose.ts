import { z } from 'zod'
import type { ComposeAnswer, ComposeRequest } from '../../world.ts'
import { parseAnswer } from '../cli/answer.ts'
import type { Env } from '../cli/child-env.ts'
import { createCli } from '../cli/docker-cli.ts'
import type { DockerCommand } from '../cli/docker-command.ts'
import { lastLines } from '../cli/lines.ts'
import { createPrivateFolder } from '../cli/private-folder.ts'
import { composedJson, withoutEscapes } from './composed-json.ts'
import { composedProject } from './composed-project.ts'
import { missingCompose } from './missing-compose.ts'
import { mirrorCompose } from './mirror.ts'

export interface ComposeWorld {
  readonly workspace: string
  readonly signal: AbortSignal
  readonly env: Env
  readonly temporary?: string
}

const LIMIT_SECONDS = 30

/** What the client needs to find its plugin. A compose file may ask for any variable by name, so it is given no other. */
const PASSED = ['PATH', 'HOME', 'DOCKER_CONFIG', 'DRYDOCK_RUN']
/** Compose fetches files from elsewhere unless it is told not to. */
const NOTHING_FROM_ELSEWHERE = { COMPOSE_EXPERIMENTAL_GIT_REMOTE: 'false', COMPOSE_EXPERIMENTAL_OCI_REMOTE: 'false' }

/** See `Docker.readCompose`. */
export async function readCompose(world: ComposeWorld, request: ComposeRequest): Promise<ComposeAnswer> {
  await using folder = await createPrivateFolder(world.temporary)
  const mirrored = await mirrorCompose(request.files, folder.path, (file) => request.read(file))
  if (mirrored.kind === 'refused') return { kind: 'refused', because: `${mirrored.because}.` }

  const passed = Object.fromEntries(PASSED.flatMap((name) => (world.env[name] ? [[name, world.env[name]]] : [])))
  const env = { ...request.variables, ...passed, ...NOTHING_FROM_ELSEWHERE, NO_COLOR: '1', DOCKER_CLI_HINTS: 'false' }
  const command: DockerCommand = {
    args: [
      'compose',
      '--ansi=never',
      '--project-name=project',
      '--profile=*',
      ...mirrored.files.map((file) => `--file=${file}`),
      'config',
      '--format=json',
    ],
    timeoutSeconds: LIMIT_SECONDS,
  }
  const ended = await createCli({ cwd: folder.path, env, signal: world.signal }).run(command)
  const absent = missingCompose(command, ended)
  if (absent) throw absent
  const shown = (text: string): string => text.replaceAll(`${folder.path}/`, '')
  if (ended.exitCode !== 0) {
    const said = lastLines(ended.stderr, 1)[0] ?? 'it does not say why'
    return {
      kind: 'refused',
      because: `Compose cannot read \`${request.files.join('`, `')}\`: ${shown(said).replace(/\.$/, '')}.`,
    }
  }
  const json = parseAnswer(
    ended.stdout,
    z.unknown().transform(withoutEscapes).pipe(composedJson),
    'docker compose config',
  )
  const composed = composedProject(json, { ...request, mirror: folder.path })
  if (composed.kind === 'refused')
    return { kind: 'refused', because: `\`${request.files[0] ?? ''}\` ${composed.because}.` }
  const { project } = composed
  return {
    kind: 'project',
    project: { ...project, notes: [...mirrored.notes, ...unsetVariables(ended.stderr), ...project.notes] },
  }
}

/** Names that the files use and nobody has set. */
function unsetVariables(stderr: string): string[] {
  const names = [...stderr.matchAll(/The \\?"(\w+)\\?" variable is not set/g)].map(([, name = '']) => `\`${name}\``)
  const unique = [...new Set(names)].sort()
  return unique.length === 0
    ? []
    : [`Nobody sets ${unique.join(', ')}; what uses it is empty. \`run-env\` sets variables for compose files too.`]
}
