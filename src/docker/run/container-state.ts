import { z } from 'zod'
import type { HealthProbe, Process } from '../../model.ts'
import type { ContainerState } from '../../world.ts'
import { parseAnswer } from '../cli/answer.ts'

const probe = z.object({
  Start: z.string(),
  End: z.string(),
  ExitCode: z.number(),
  Output: z.string().default(''),
})

const state = z.object({
  Status: z.string(),
  Running: z.boolean(),
  ExitCode: z.number(),
  OOMKilled: z.boolean().default(false),
  Health: z
    .object({
      Status: z.string(),
      FailingStreak: z.number().default(0),
      Log: z.array(probe).nullish(),
    })
    .nullish(),
})

/** What `docker container inspect --format={{json .State}}` prints. */
export function readState(json: string): ContainerState {
  const { Running, ExitCode, OOMKilled, Health } = parseAnswer(json, state, 'docker container inspect')
  const health = Health && readHealth(Health)
  return {
    running: Running,
    ...(!Running && { exit: { code: ExitCode, outOfMemory: OOMKilled } }),
    ...(health && { health }),
  }
}

function readHealth({
  Status,
  FailingStreak,
  Log,
}: NonNullable<z.infer<typeof state>['Health']>): ContainerState['health'] {
  if (Status !== 'starting' && Status !== 'healthy' && Status !== 'unhealthy') return undefined
  const last = Log?.at(-1)
  return { status: Status, failingStreak: FailingStreak, ...(last && { lastProbe: readProbe(last) }) }
}

const readProbe = ({ Start, End, ExitCode, Output }: z.infer<typeof probe>): HealthProbe => ({
  exitCode: ExitCode,
  output: Output,
  seconds: Math.max(0, Date.parse(End) - Date.parse(Start)) / 1000 || 0,
})

/** What `docker top CONTAINER -eo pid,ppid,uid,gid,args` prints: a header and a line a process. */
export function readProcesses(text: string, mainPid: number): Process[] {
  const rows = text.split('\n').flatMap((line) => {
    const [, pid, parent, uid, gid, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*(.*)$/.exec(line) ?? []
    return command === undefined
      ? []
      : [{ pid: Number(pid), parent: Number(parent), uid: Number(uid), gid: Number(gid), command }]
  })
  const parents = new Map(rows.map(({ pid, parent }) => [pid, parent]))
  return rows.map(({ pid, uid, gid, command }) => {
    const role = parents.has(mainPid) ? roleOf(pid, mainPid, parents) : undefined
    return { pid, uid, gid, command, ...(role && { role }) }
  })
}

/**
 * What does not descend from the main process was put into the container by the engine, and of all that it puts there
 * only the health check is ours. An orphan of either becomes a child of the main process.
 */
function roleOf(pid: number, mainPid: number, parents: ReadonlyMap<number, number>): NonNullable<Process['role']> {
  if (pid === mainPid) return 'main'
  const parent = parents.get(pid)
  if (parent === undefined || parent === pid) return 'probe'
  return parent === mainPid ? 'child' : roleOf(parent, mainPid, parents)
}

/** Nanoseconds with all nine digits, so that they sort as text. */
const STAMPED = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (.*?)\r?$/

/**
 * The last `count` lines of what `docker logs --timestamps` prints on its two streams, in the order of their time
 * stamps: the client writes the streams to two pipes, between which the order is lost.
 */
export function mergeLogs(stdout: string, stderr: string, count: number, maxLine: number): string[] {
  return [stdout, stderr]
    .flatMap((stream) => stream.split('\n'))
    .flatMap((line) => {
      const [, time, text] = STAMPED.exec(line) ?? []
      return time === undefined || text === undefined ? [] : [{ time, text: text.slice(0, maxLine) }]
    })
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .slice(-count)
    .map(({ text }) => text)
}
