import process from 'node:process'
import type { Process } from '../../model.ts'
import type { Frozen } from '../../world.ts'
import type { Cli } from '../cli/docker-command.ts'
import { hiddenBecause, isOf, isStopped, type Running } from './kernel-view.ts'

const LIMIT_SECONDS = 10
/** What was begun between a list and its signals is in the next list. A process whose parent is stopped begins no more. */
const MAX_ROUNDS = 5

/**
 * Stops the service's own processes with SIGSTOP. The engine signals the main one; the others are signalled from here,
 * which takes the right to do so.
 */
export async function freeze(
  { cli, name, running }: { readonly cli: Cli; readonly name: string; readonly running: Running },
  listProcesses: () => Promise<readonly Process[]>,
): Promise<Frozen> {
  if (!(await isOf(running, running.pid))) return { kind: 'not', because: hiddenBecause(running) }
  const children = new Set<number>()
  const thaw = async () => {
    await Promise.all([...[...children].map((pid) => signal(running, pid, 'SIGCONT')), signalMain(cli, name, 'CONT')])
  }
  await signalMain(cli, name, 'STOP')
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const service = (await listProcesses()).filter(({ role }) => role === 'main' || role === 'child')
    const stopped = await Promise.all(service.map(({ pid }) => isStopped(pid)))
    if (service.length > 0 && stopped.every(Boolean)) return { kind: 'frozen', thaw }
    for (const { pid } of service.filter((_, index) => stopped[index] === false))
      if (pid !== running.pid && (await signal(running, pid, 'SIGSTOP'))) children.add(pid)
  }
  await thaw()
  return { kind: 'not', because: 'not all of its processes could be stopped' }
}

async function signalMain(cli: Cli, name: string, which: 'STOP' | 'CONT'): Promise<void> {
  await cli.run({ args: ['kill', `--signal=${which}`, '--', name], timeoutSeconds: LIMIT_SECONDS })
}

/** False where it is another's process, or not ours to signal. */
async function signal(running: Running, pid: number, which: 'SIGSTOP' | 'SIGCONT'): Promise<boolean> {
  if (!(await isOf(running, pid))) return false
  try {
    return process.kill(pid, which)
  } catch {
    return false
  }
}
