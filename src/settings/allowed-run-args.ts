/** The options of `docker run` that the setting `run-args` may give: those that stay inside of the container. Pure. */
import { UserError } from '../errors.ts'

/** Docker's own list, and two that change nothing outside of the container's memory and time. */
const CAPABILITIES = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'IPC_LOCK',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
  'SYS_NICE',
]

/** What an option's value has to be; `undefined` for an option that takes none. */
const ALLOWED: Readonly<Record<string, RegExp | undefined>> = {
  '--user': /^[\w.][\w.:+-]*$/,
  '--cap-add': new RegExp(`^(?:CAP_)?(?:${CAPABILITIES.join('|')})$`, 'i'),
  '--tmpfs':
    /^\/[^:,\0]*(?::(?:rw|ro|exec|noexec|size=\d+[kmg]?|mode=[0-7]+|uid=\d+|gid=\d+)(?:,(?:rw|ro|exec|noexec|size=\d+[kmg]?|mode=[0-7]+|uid=\d+|gid=\d+))*)?$/,
  '--shm-size': /^\d+[bkmg]?$/i,
  '--ulimit': /^(?!core=)[a-z]+=-?\d+(?::-?\d+)?$/,
  '--hostname': /^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/,
  '--add-host': /^[A-Za-z0-9][\w.-]*[:=][\w.:[\]-]+$/,
  '--entrypoint': /^[^\0]*$/,
  '--init': undefined,
  '--stop-timeout': /^\d+$/,
  '--cpus': /^\d+(?:\.\d+)?$/,
}

export interface AllowedRunArgs {
  /** As `docker run` takes them, each with its value behind `=`. */
  readonly args: readonly string[]
  readonly user?: string
  readonly entrypoint?: readonly string[]
}

/**
 * Reads options, one a line: `--hostname=web` or `--hostname web`.
 * Throws a UserError for one that is not on the list or whose value is not what it takes.
 */
export function allowedRunArgs(lines: readonly string[]): AllowedRunArgs {
  const read = lines.map(readLine)
  const last = (flag: string) => read.findLast((one) => one.flag === flag)?.value
  const [user, entrypoint] = [last('--user'), last('--entrypoint')]
  return {
    args: read.flatMap(({ flag, value }) => {
      if (flag === '--user' || flag === '--entrypoint') return []
      if (flag === '--tmpfs') return [`--tmpfs=${bounded(value ?? '')}`]
      return [value === undefined ? flag : `${flag}=${value}`]
    }),
    ...(user !== undefined && { user }),
    ...(entrypoint !== undefined && { entrypoint: entrypoint === '' ? [] : [entrypoint] }),
  }
}

function readLine(line: string): { readonly flag: string; readonly value: string | undefined } {
  const [, flag = line, value] = /^(--[a-z-]+)(?:[= ](.*))?$/s.exec(line) ?? []
  if (!Object.hasOwn(ALLOWED, flag))
    throw new UserError(
      `\`run-args\`: \`${flag}\` is not allowed; ${Object.keys(ALLOWED)
        .map((one) => `\`${one}\``)
        .join(', ')} are.`,
    )
  const form = ALLOWED[flag]
  if (form === undefined) {
    if (value !== undefined) throw new UserError(`\`run-args\`: \`${flag}\` takes no value.`)
    return { flag, value: undefined }
  }
  if (value === undefined || !form.test(value))
    throw new UserError(`\`run-args\`: \`${flag}\` does not take \`${value ?? ''}\`.`)
  return { flag, value: flag === '--cap-add' ? value.toUpperCase() : value }
}

/** Without a size of its own, a tmpfs takes half of the host's memory. */
function bounded(tmpfs: string): string {
  const [folder = '', options = ''] = tmpfs.split(':')
  const size = /(?:^|,)size=/.test(options) ? [] : ['size=64m']
  return `${folder}:${['nosuid', 'nodev', ...options.split(',').filter((one) => one !== ''), ...size].join(',')}`
}
