import { describe, expect, it } from '@jest/globals'
import { PassThrough } from 'node:stream'
import type { Cli, Ended } from '../../../src/docker/cli/docker-command.ts'
import { start } from '../../../src/docker/run/container.ts'
import { ToolError } from '../../../src/errors.ts'
import type { Process } from '../../../src/model.ts'
import type { RunOptions, StartOutcome } from '../../../src/world.ts'

const OPTIONS: RunOptions = { env: {}, memory: '512m', pidsLimit: 256, readOnly: false, tmpfs: [] }

type Answer = Partial<Pick<Ended, 'exitCode' | 'stdout' | 'stderr' | 'timedOut'>>

const FAILED: Answer = { exitCode: 1, stderr: 'Error response from daemon: context deadline exceeded' }
const GONE: Answer = { exitCode: 1, stderr: 'Error response from daemon: No such container: x' }

/** One process, number 100 on the host, that is root. */
const TOP = 'PID LWP PPID SESS RUID EUID SUID FSUID EGID COMMAND\n100 100 1 100 0 0 0 0 0 server\n'

const begun = (pid: number): Answer => ({
  stdout: JSON.stringify({ Id: 'a'.repeat(64), State: { Pid: pid, StartedAt: '2026-11-27T00:00:00Z' } }),
})

/** An engine that answers the commands that start with these words, each with the next of its answers and the last one for ever. */
function engine(answers: Readonly<Record<string, readonly Answer[]>>): { readonly cli: Cli; readonly asked: string[] } {
  const asked: string[] = []
  const times = new Map<string, number>()
  const cli: Cli = {
    run({ args }) {
      const said = args.join(' ')
      asked.push(said)
      const name = Object.keys(answers).find((words) => said.startsWith(words)) ?? ''
      const at = times.get(name) ?? 0
      times.set(name, at + 1)
      const known = answers[name] ?? []
      return Promise.resolve({ ...DONE, ...(known[at] ?? known.at(-1)) })
    },
    stream: async (_, __, consume) => ({ ...DONE, value: await consume(new PassThrough()) }),
  }
  return { cli, asked }
}

const DONE: Ended = { exitCode: 0, timedOut: false, missing: false, stdout: '', stderr: '' }

const removals = (asked: readonly string[]): readonly string[] =>
  asked.flatMap((said) => /^(rm --force|network rm)/.exec(said)?.[1] ?? [])

const begin = (cli: Cli): Promise<StartOutcome> => start({ cli, runId: 'run1' }, 'image:1', OPTIONS)

describe('a container that does not start', () => {
  it.each<[string, Answer, object]>([
    [
      'the image is refused',
      { exitCode: 125, stderr: 'docker: Error response from daemon: no command specified' },
      { kind: 'refused' },
    ],
    [
      'the engine fails',
      { exitCode: 125, stderr: 'docker: something else' },
      { message: expect.stringContaining('something else') },
    ],
    [
      'the engine does not answer',
      { exitCode: undefined, timedOut: true },
      { message: expect.stringContaining('did not end') },
    ],
  ])('is removed with its network where %s', async (_, answer, expected) => {
    const { cli, asked } = engine({ 'run ': [answer] })
    expect(await begin(cli).catch((error: unknown) => error)).toMatchObject(expected)
    expect(removals(asked)).toEqual(['rm --force', 'network rm'])
  })

  it('is not asked for where it has no network', async () => {
    const { cli, asked } = engine({ 'network create': [FAILED] })
    await expect(begin(cli)).rejects.toThrow(ToolError)
    expect(asked.filter((said) => said.startsWith('run '))).toEqual([])
    expect(removals(asked)).toEqual(['rm --force', 'network rm'])
  })
})

describe('the main process of a container', () => {
  /** What is seen at each of two looks. */
  async function look(pids: readonly Answer[], top: readonly Answer[] = [{ stdout: TOP }]): Promise<unknown[]> {
    const { cli } = engine({ 'container inspect': pids, 'top ': top })
    const started = await begin(cli)
    if (started.kind !== 'started') throw new Error(started.because)
    await using container = started.container
    const seen: unknown[] = []
    for (let at = 0; at < 2; at += 1)
      seen.push(
        await container.processes().then(
          (all) => all.map(({ role }: Process) => role),
          (error: unknown) => (error instanceof ToolError ? 'ToolError' : error),
        ),
      )
    return seen
  }

  it.each<[string, Parameters<typeof look>, unknown[]]>([
    ['is known', [[begun(100)]], [['main'], ['main']]],
    ['is asked for again where the engine did not say', [[FAILED, begun(100)]], ['ToolError', ['main']]],
    ['is asked for again where the engine said no number', [[{ stdout: '[]\n' }, begun(100)]], ['ToolError', ['main']]],
    ['is nobody once the container is gone', [[GONE], [GONE]], [[], []]],
    [
      'is nobody once the container has ended',
      [[begun(0)], [{ exitCode: 1, stderr: 'Container x is not running' }]],
      [[], []],
    ],
  ])('%s', async (_, answers, expected) => {
    expect(await look(...answers)).toEqual(expected)
  })
})
