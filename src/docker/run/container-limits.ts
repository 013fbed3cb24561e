/** What every container that we start is held to, whoever asked for it. */

/**
 * What an entrypoint needs to prepare its folders, give root up and serve a port below 1024. Everything else of
 * Docker's own list (raw sockets, device nodes, chroot, file capabilities, …) goes.
 */
export const CAPABILITIES = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'NET_BIND_SERVICE', 'SETGID', 'SETUID']

/** Without a limit of its own, a tmpfs takes half of the host's memory. */
export const TMPFS_OPTIONS = 'rw,nosuid,nodev,size=64m'

/** `yes` fills a json-file log with 50 MB a second. One file only, which the local driver accepts uncompressed. */
export const LOG = { driver: 'local', options: { 'max-size': '1m', 'max-file': '1', compress: 'false' } } as const
