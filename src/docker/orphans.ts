/** What a run has started and a killed run leaves running. */
import { readdir, readFile } from 'node:fs/promises'
import process from 'node:process'
import { checkRunId } from './names.ts'

/** In the environment of every docker process of a run, and of what that starts in turn, so that they can be found again. */
export const RUN_VARIABLE = 'DRYDOCK_RUN'

/**
 * Kills the docker processes of a run whose own process is gone: a build that went on would make an image after everything
 * else was removed. Does nothing where the system does not show the environment of processes in `/proc`.
 */
export async function killOrphans(runId: string): Promise<void> {
  const mark = `${RUN_VARIABLE}=${checkRunId(runId)}`
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
      if (environment.split('\0').includes(mark)) kill(Number(pid))
    }),
  )
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it ended a moment ago
  }
}
