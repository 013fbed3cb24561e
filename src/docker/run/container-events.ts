import type { Readable } from 'node:stream'
import { z } from 'zod'
import { bytesOf } from '../cli/docker-cli.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { parseAnswer } from '../cli/answer.ts'

/** What the engine says about one container, from one stream for as long as it lives. */
export interface ContainerEvents {
  /** Whether the engine has said that it ended, or says nothing any more. */
  isOver(): boolean
  /**
   * Takes the duration, in seconds, of the command that has ended last in the container. The engine tells it in the same
   * moment in which the command's own client ends; nothing where it has not done so a second later.
   */
  takeDuration(): Promise<number | undefined>
  stop(): Promise<void>
}

/** Longer than any run. */
const LIMIT_SECONDS = 24 * 3600
const LATE_MILLISECONDS = 1000
const MAX_LINE_BYTES = 1024 * 1024

const event = z.object({
  Action: z.string(),
  timeNano: z.number(),
  Actor: z.object({ Attributes: z.object({ execID: z.string().optional() }) }),
})

/** From the beginning: what happened before the stream was there, the engine still knows. */
const command = (name: string): DockerCommand => ({
  args: [
    'events',
    '--since=1',
    `--filter=container=${name}`,
    ...['die', 'oom', 'exec_start', 'exec_die'].map((kind) => `--filter=event=${kind}`),
    '--format={{json .}}',
  ],
  timeoutSeconds: LIMIT_SECONDS,
})

export function followEvents(cli: Cli, name: string): ContainerEvents {
  let isOver = false
  const begun = new Map<string, number>()
  const durations: number[] = []
  const waiting: ((seconds: number) => void)[] = []
  let stop: () => void = () => undefined
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  }).then(() => {
    throw new Error('nobody asks any more')
  })

  const onLine = (line: string) => {
    const { Action, timeNano, Actor } = parseAnswer(line, event, 'docker events')
    const id = Actor.Attributes.execID ?? ''
    if (Action === 'die' || Action === 'oom') isOver ||= Action === 'die'
    else if (Action.startsWith('exec_start')) begun.set(id, timeNano)
    else if (begun.has(id)) {
      const seconds = Math.max(0, timeNano - (begun.get(id) ?? timeNano)) / 1e9
      const waiter = waiting.shift()
      if (waiter) waiter(seconds)
      else durations.push(seconds)
    }
  }
  const followed = cli
    .stream(command(name), 'stdout', (bytes) => Promise.race([eachLine(bytes, onLine), stopped]))
    .then(
      () => undefined,
      () => undefined,
    )
    .finally(() => {
      isOver = true
    })

  return {
    isOver: () => isOver,
    takeDuration: () => {
      const known = durations.shift()
      if (known !== undefined) return Promise.resolve(known)
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(told), 1)
          resolve(undefined)
        }, LATE_MILLISECONDS)
        const told = (seconds: number) => {
          clearTimeout(timer)
          resolve(seconds)
        }
        waiting.push(told)
      })
    },
    stop() {
      stop()
      return Promise.allSettled([stopped, followed]).then(() => undefined)
    },
  }
}

async function eachLine(bytes: Readable, onLine: (line: string) => void): Promise<void> {
  let rest = Buffer.alloc(0)
  for await (const chunk of bytesOf(bytes)) {
    const lines = Buffer.concat([rest, chunk]).toString('latin1').split('\n')
    rest = Buffer.from(lines.pop() ?? '', 'latin1')
    if (rest.length > MAX_LINE_BYTES) throw new Error('a line without end')
    for (const line of lines) onLine(line)
  }
}
