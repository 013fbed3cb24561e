import { UserError } from '../../errors.ts'
import type { RunOptions } from '../../world.ts'
import { RUN_LABEL } from '../names.ts'

/**
 * What an entrypoint needs to prepare its folders, give root up and serve a port below 1024. Everything else of
 * Docker's own list (raw sockets, device nodes, chroot, file capabilities, …) goes.
 */
const CAPABILITIES = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'NET_BIND_SERVICE', 'SETGID', 'SETUID']

/** Without a limit of its own, a tmpfs takes half of the host's memory. */
const TMPFS_OPTIONS = 'rw,nosuid,nodev,size=64m'

/** Longest line that the client reads from an environment file. */
const MAX_ENV_LINE_BYTES = 64 * 1024 - 1

export interface RunSetting {
  readonly reference: string
  /** Of the container and of its network. */
  readonly name: string
  readonly runId: string
  /** Absolute path of a file with `envFileText`. */
  readonly envFile: string
}

/** What follows `docker` to start a container that can do as little harm as Docker can prevent. */
export function runArgs({ reference, name, runId, envFile }: RunSetting, options: RunOptions): string[] {
  return [
    'run',
    '--detach',
    `--name=${name}`,
    `--label=${RUN_LABEL}=${runId}`,
    '--pull=never',
    `--network=${name}`,
    `--memory=${options.memory}`,
    // Equal to the memory: no swap.
    `--memory-swap=${options.memory}`,
    `--pids-limit=${options.pidsLimit}`,
    '--security-opt=no-new-privileges',
    '--cap-drop=ALL',
    ...(options.hardening?.includes('cap-drop') === true
      ? []
      : CAPABILITIES.map((capability) => `--cap-add=${capability}`)),
    ...hardened(options),
    '--ulimit=core=0',
    // `yes` fills a json-file log with 50 MB a second. One file only, which the local driver accepts uncompressed.
    '--log-driver=local',
    '--log-opt=max-size=1m',
    '--log-opt=max-file=1',
    '--log-opt=compress=false',
    ...(options.readOnly ? ['--read-only'] : []),
    ...options.tmpfs.map((folder) => `--tmpfs=${tmpfs(folder)}`),
    // Probes are started by us, one after the other; the engine's own would come on top.
    '--no-healthcheck',
    ...variables(options)
      .filter(isInline)
      .map((line) => `--env=${line}`),
    `--env-file=${envFile}`,
    '--',
    reference,
    ...(options.command ?? []),
  ]
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
