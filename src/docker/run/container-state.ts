import { z } from 'zod'
import type { Exit } from '../../model.ts'
import { parseAnswer } from '../cli/answer.ts'

const state = z.object({ Running: z.boolean(), ExitCode: z.number(), OOMKilled: z.boolean().default(false) })

/** How a container ended, from what `docker container inspect --format={{json .State}}` prints; nothing while it runs. */
export function readExit(json: string): Omit<Exit, 'seconds'> | undefined {
  const { Running, ExitCode, OOMKilled } = parseAnswer(json, state, 'docker container inspect')
  return Running ? undefined : { code: ExitCode, outOfMemory: OOMKilled }
}

const begun = z.object({ Id: z.string(), State: z.object({ Pid: z.number(), StartedAt: z.string() }) })

/** A container that has started. */
export interface Started {
  readonly id: string
  /** Of its main process, as the host numbers it; 0 once it has ended. */
  readonly pid: number
  /** Milliseconds since 1970 by the engine's clock. */
  readonly startedAt: number
}

/** From what `docker container inspect --format={{json .}}` prints; one that is gone has neither process nor start. */
export function readStarted(json: string): Started {
  if (json.trim() === '') return { id: '', pid: 0, startedAt: 0 }
  const { Id, State } = parseAnswer(json, begun, 'docker container inspect')
  return { id: Id, pid: State.Pid, startedAt: Date.parse(State.StartedAt) }
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
