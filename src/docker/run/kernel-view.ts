/** What the kernel of this machine shows of a container's processes, where they run on this machine. */
import { readdir, readFile } from 'node:fs/promises'
import type { Listener, Seen, Signals, Usage, Zombie } from '../../world.ts'
import { hiddenUsage, readUsage } from './control-group.ts'
import { readIdMap, type IdMap } from './id-map.ts'
import { readSocketTable } from './socket-table.ts'

/** A container as the engine knows it; `pid` is 0 once it has ended. */
export interface Running {
  readonly id: string
  readonly pid: number
}

const TABLES = [
  ['tcp', 'tcp'],
  ['tcp', 'tcp6'],
  ['udp', 'udp'],
  ['udp', 'udp6'],
] as const

const NOT_HERE = 'the engine’s processes cannot be seen from this machine'

/** Sockets in the container's own network that wait for others. */
export async function listeners(running: Running): Promise<Seen<readonly Listener[]>> {
  if (!(await isOf(running, running.pid))) return { kind: 'hidden', because: hiddenBecause(running) }
  const tables = await Promise.all(
    TABLES.map(async ([protocol, file]) => readSocketTable(protocol, await textOf(`${running.pid}/net/${file}`))),
  )
  return (await isOf(running, running.pid))
    ? { kind: 'seen', value: tables.flat() }
    : { kind: 'hidden', because: 'the container ended meanwhile' }
}

/** What the main process does about signals. */
export async function signals(running: Running): Promise<Seen<Signals>> {
  if (!(await isOf(running, running.pid))) return { kind: 'hidden', because: hiddenBecause(running) }
  const status = await textOf(`${running.pid}/status`)
  const [ignored, caught] = [maskOf(status, 'SigIgn'), maskOf(status, 'SigCgt')]
  return ignored && caught ? { kind: 'seen', value: { ignored, caught } } : { kind: 'hidden', because: NOT_HERE }
}

/** What its control group counts. */
export async function usage(running: Running): Promise<Usage> {
  if (!(await isOf(running, running.pid))) return hiddenUsage(hiddenBecause(running))
  return readUsage(running, (file) => readFile(file, 'utf8').catch(() => undefined))
}

/** Ended processes whose parents are the container's. They have left its control group, so all of this machine are looked through. */
export async function zombies(running: Running): Promise<Seen<readonly Zombie[]>> {
  if (!(await isOf(running, running.pid))) return { kind: 'hidden', because: hiddenBecause(running) }
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = (await Promise.all(numbers.map((number) => textOf(`${number}/stat`)))).flatMap(readZombie)
  const ours = await Promise.all(all.map(({ parent }) => isOf(running, parent)))
  return { kind: 'seen', value: all.filter((_, index) => ours[index]) }
}

/** From `/proc/<pid>/stat` (proc_pid_stat(5)): number, name in brackets, state, parent. A name may have brackets of its own. */
export function readZombie(stat: string): readonly Zombie[] {
  const [, pid, name, state, parent] = /^(\d+) \(([^]*)\) (\w) (\d+) [^)]*$/.exec(stat) ?? []
  return name === undefined || state !== 'Z' ? [] : [{ pid: Number(pid), parent: Number(parent), name }]
}

/** How users and groups of the container are numbered; as on the host where that cannot be seen. */
export async function idMaps(
  running: Running,
): Promise<{ readonly uids: IdMap; readonly gids: IdMap; readonly isRead: boolean }> {
  const isHere = await isOf(running, running.pid)
  const read = async (file: 'uid_map' | 'gid_map') => readIdMap(isHere ? await textOf(`${running.pid}/${file}`) : '')
  return { uids: await read('uid_map'), gids: await read('gid_map'), isRead: isHere }
}

/** Whether a process of this machine belongs to the container: a number alone may be another machine's, or used again. */
export async function isOf({ id, pid }: Running, process: number): Promise<boolean> {
  return pid > 0 && id.length === 64 && (await textOf(`${process}/cgroup`)).includes(id)
}

/** Whether a process is stopped, as by SIGSTOP. */
export async function isStopped(process: number): Promise<boolean> {
  return /^State:\tT/m.test(await textOf(`${process}/status`))
}

export const hiddenBecause = ({ pid }: Running): string => (pid === 0 ? 'the container has ended' : NOT_HERE)

const textOf = (file: string): Promise<string> => readFile(`/proc/${file}`, 'utf8').catch(() => '')

/** The numbers of the signals in a mask of `/proc/<pid>/status`; bit 0 is signal 1 (proc_pid_status(5)). */
export function maskOf(status: string, name: 'SigIgn' | 'SigCgt'): readonly number[] | undefined {
  const mask = new RegExp(`^${name}:\\t([0-9a-f]{16})$`, 'm').exec(status)?.[1]
  if (mask === undefined) return undefined
  const bits = BigInt(`0x${mask}`)
  return Array.from({ length: 64 }, (_, bit) => bit + 1).filter((signal) => (bits >> BigInt(signal - 1)) & 1n)
}
