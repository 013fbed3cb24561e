import type { Process } from '../../model.ts'

/**
 * How `docker top` asks: of each thread, since Linux keeps users of threads, and a program that changes those of one by the bare
 * system call leaves the others what they were. The four uids are those that it keeps; a `ps` that does not know one of them
 * fails, and then nothing is known.
 */
export const ASK_PROCESSES = ['-eLo', 'pid,lwp,ppid,sess,ruid,euid,suid,fsuid,egid,args'] as const

interface Row {
  readonly pid: number
  /** The pid for the thread that a process begins with. */
  readonly thread: number
  readonly parent: number
  readonly session: number
  readonly uids: readonly number[]
  readonly uid: number
  readonly gid: number
  readonly command: string
}

/** Reads one container's lists of processes, in the order in which they were made. */
export type ProcessReader = (text: string, mainPid: number) => Process[]

/** A reader that remembers the health check's processes, so that it knows what they have left behind. */
export function createProcessReader(): ProcessReader {
  /** Numbers of probes' processes and of their sessions. A process cannot join a session that it was not born in. */
  const probes = new Set<number>()
  return (text, mainPid) => {
    const rows = processesOf(threadsOf(text))
    const parents = new Map(rows.map(({ pid, parent }) => [pid, parent]))
    const roles = new Map(
      parents.has(mainPid) ? rows.map(({ pid }) => [pid, roleOf(pid, mainPid, parents)] as const) : [],
    )
    for (const { pid, session } of rows)
      if (roles.get(pid) === 'probe') {
        probes.add(pid)
        if (parents.has(session) && roles.get(session) === 'probe') probes.add(session)
      }
    return rows.map(({ pid, parent, session, uids, uid, gid, command }) => {
      const isLeftover = roles.get(pid) === 'child' && (probes.has(pid) || probes.has(session))
      const role = isLeftover ? 'leftover' : roles.get(pid)
      const otherUids = [...new Set(uids)].filter((other) => other !== uid)
      return {
        pid,
        ...(parents.has(parent) && { parent }),
        uid,
        gid,
        ...(otherUids.length > 0 && { otherUids }),
        command,
        ...(role && { role }),
      }
    })
  }
}

/** Each process as its first thread is, with the uids of all of them. */
function processesOf(threads: readonly Row[]): Row[] {
  const byPid = new Map<number, Row>()
  for (const row of threads) {
    const known = byPid.get(row.pid)
    if (!known) byPid.set(row.pid, row)
    else {
      const [first, other] = row.thread === row.pid ? [row, known] : [known, row]
      byPid.set(row.pid, { ...first, uids: [...new Set([...first.uids, ...other.uids, other.uid])] })
    }
  }
  return [...byPid.values()]
}

function threadsOf(text: string): Row[] {
  return text.split('\n').flatMap((line) => {
    const [, numbers, command] = /^\s*((?:\d+\s+){8}\d+)(?:\s+(.*))?$/.exec(line) ?? []
    const [pid, thread, parent, session, real, uid, saved, fileSystem, gid] = numbers?.split(/\s+/).map(Number) ?? []
    if (pid === undefined || thread === undefined || parent === undefined || session === undefined || gid === undefined)
      return []
    if (real === undefined || uid === undefined || saved === undefined || fileSystem === undefined) return []
    return [{ pid, thread, parent, session, uids: [real, saved, fileSystem], uid, gid, command: command ?? '' }]
  })
}

/**
 * What does not descend from the main process was put into the container from outside, and of all that is put there only
 * the health check is ours. An orphan of either becomes a child of the main process.
 */
function roleOf(pid: number, mainPid: number, parents: ReadonlyMap<number, number>): 'main' | 'child' | 'probe' {
  if (pid === mainPid) return 'main'
  const parent = parents.get(pid)
  if (parent === undefined || parent === pid) return 'probe'
  return parent === mainPid ? 'child' : roleOf(parent, mainPid, parents)
}
