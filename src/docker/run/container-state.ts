import { z } from 'zod'
import type { Exit } from '../../model.ts'
import { parseAnswer } from '../cli/answer.ts'

const state = z.object({ Running: z.boolean(), ExitCode: z.number(), OOMKilled: z.boolean().default(false) })

/** How a container ended, from what `docker container inspect --format={{json .State}}` prints; nothing while it runs. */
export function readExit(json: string): Omit<Exit, 'seconds'> | undefined {
  const { Running, ExitCode, OOMKilled } = parseAnswer(json, state, 'docker container inspect')
  return Running ? undefined : { code: ExitCode, outOfMemory: OOMKilled }
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
