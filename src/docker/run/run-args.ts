import { UserError } from '../../errors.ts'
import type { RunMount, RunOptions } from '../../world.ts'
import { RUN_LABEL } from '../names.ts'
import { CAPABILITIES, LOG, TMPFS_OPTIONS } from './container-limits.ts'

/** Longest line that the client reads from an environment file. */
const MAX_ENV_LINE_BYTES = 64 * 1024 - 1

export interface RunSetting {
  readonly reference: string
  /** Of the container and of its network. */
  readonly name: string
  readonly runId: string
  /** Absolute path of a file with `envFileText`. */
  readonly envFile: string
  /** The client stays until the container ends, and prints what it prints. */
  readonly isAttached?: boolean
}

/** What follows `docker` to start a container that can do as little harm as Docker can prevent. */
export function runArgs({ reference, name, runId, envFile, isAttached }: RunSetting, options: RunOptions): string[] {
  return [
    'run',
    ...(isAttached === true ? [] : ['--detach']),
    `--name=${name}`,
    `--label=${RUN_LABEL}=${runId}`,
    '--pull=never',
    ...networks(name, options),
    `--memory=${options.memory}`,
    // Equal to the memory: no swap.
    `--memory-swap=${options.memory}`,
    `--pids-limit=${options.pidsLimit}`,
    '--security-opt=no-new-privileges',
    '--cap-drop=ALL',
    ...(options.hardening?.includes('cap-drop') === true
      ? []
      : CAPABILITIES.map((capability) => `--cap-add=${capability}`)),
    '--ulimit=core=0',
    `--log-driver=${LOG.driver}`,
    ...Object.entries(LOG.options).map(([name, value]) => `--log-opt=${name}=${value}`),
    ...(options.readOnly ? ['--read-only'] : []),
    ...options.tmpfs.map((folder) => `--tmpfs=${tmpfs(folder)}`),
    ...(options.mounts ?? []).map((mount) => `--mount=${mountText(mount)}`),
    ...(options.args ?? []),
    ...(options.user === undefined ? [] : [`--user=${options.user}`]),
    ...hardened(options),
    ...entrypoint(options),
    // Probes are started by us, one after the other; the engine's own would come on top.
    '--no-healthcheck',
    ...variables(options)
      .filter(isInline)
      .map((line) => `--env=${line}`),
    `--env-file=${envFile}`,
    '--',
    reference,
    ...(options.entrypoint ?? []).slice(1),
    ...(options.command ?? []),
  ]
}

/** Those of other services, else one of its own. */
const networks = (name: string, { networks }: RunOptions): string[] =>
  networks === undefined || networks.length === 0
    ? [`--network=${name}`]
    : networks.map(
        ({ name, aliases }) => `--network=${[`name=${name}`, ...aliases.map((alias) => `alias=${alias}`)].join(',')}`,
      )

/** The client takes the program alone; its arguments stand before those of the command. An empty one takes the image's away. */
const entrypoint = ({ entrypoint }: RunOptions): string[] =>
  entrypoint === undefined ? [] : [`--entrypoint=${entrypoint[0] ?? ''}`]

function mountText(mount: RunMount): string {
  const readOnly = mount.readOnly ? ',readonly' : ''
  const source = mount.source === undefined ? '' : `,source=${mount.source}`
  return `type=${mount.type}${source},target=${mount.target}${readOnly}`
}

/** A number that no image has in its list of users. */
const ANY_USER = '123456:0'

/** New privileges and most capabilities are gone from every run. */
function hardened({ hardening = [], readOnly, tmpfs: folders }: RunOptions): string[] {
  const memory = ['/tmp', '/run'].filter((folder) => !folders.includes(folder))
  return [
    ...(hardening.includes('read-only')
      ? [...(readOnly ? [] : ['--read-only']), ...memory.map((folder) => `--tmpfs=${tmpfs(folder)},mode=1777`)]
      : []),
    ...(hardening.includes('any-uid') ? [`--user=${ANY_USER}`] : []),
  ]
}

/** Variables for a file, out of the list of processes. One with a line break cannot go there and becomes an argument. */
export const envFileText = (options: RunOptions): string =>
  variables(options)
    .filter((line) => !isInline(line))
    .map((line) => `${line}\n`)
    .join('')

const isInline = (line: string): boolean => /[\r\n]/.test(line) || Buffer.byteLength(line) > MAX_ENV_LINE_BYTES

const variables = ({ env }: RunOptions): string[] => Object.entries(env).map(([name, value]) => variable(name, value))

function variable(name: string, value: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) throw new UserError(`env: "${name}" cannot be the name of a variable.`)
  if (value.includes('\0')) throw new UserError(`env: the value of ${name} contains a NUL character.`)
  return `${name}=${value}`
}

function tmpfs(folder: string): string {
  if (!/^\/[^:,\0\r\n]*$/.test(folder)) throw new UserError(`tmpfs: "${folder}" is not an absolute path.`)
  return `${folder}:${TMPFS_OPTIONS}`
}
