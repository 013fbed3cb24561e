import type { Process } from '../../model.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

export const runsAsNonRoot = defineRuntimeCheck({
  id: 'runs-as-non-root',
  severity: 'error',
  summary: 'No process runs as root',
  why: `Root in a container is one kernel bug or one careless mount away from root on the host. The numeric user of every process
is read from outside while the container runs: \`USER\` alone does not tell, since an entrypoint can change the user, a named
user can be number 0, and programs inside the image can lie. An entrypoint that starts as root and then becomes another user
for good is accepted and reported as such. \`allow-root: true\` accepts root.`,
  *judge({ plan, result: { configuredUser, runsAs, exit }, processes }) {
    switch (runsAs.kind) {
      case 'root':
        if (!plan.allowRoot) yield { message: describeRoot(runsAs.processes, runsAs.processCount, configuredUser) }
        return
      case 'unknown':
        // A service that ended at once already fails for that.
        if (plan.allowRoot || (plan.expect === 'service' && exit !== undefined)) return
        yield isNonZeroUid(configuredUser)
          ? { severity: 'info', message: `No process was seen; the image starts as user ${configuredUser}` }
          : { message: `Could not find out whether it runs as root: ${runsAs.because}. A numeric \`USER\` would tell` }
        return
      case 'drops-from-root':
        if (!plan.allowRoot && !plan.allowDropFromRoot)
          yield { message: `The main process starts as root before it becomes user ${runsAs.uids.join(', ')}` }
        yield* rootGroup(processes)
        return
      case 'non-root':
        yield* rootGroup(processes)
        return
    }
  },
})

function describeRoot(processes: readonly Process[], processCount: number, configuredUser: string): string {
  const who = processCount === 1 ? 'The only process runs' : `${processes.length} of ${processCount} processes run`
  const remedy = configuredUser === '' ? 'The image sets no `USER`' : `\`USER ${configuredUser}\` does not prevent it`
  return `${who} as root (user 0). ${remedy}`
}

/** Files of root are often writable for its group. */
function* rootGroup(processes: readonly Process[]) {
  const count = processes.filter(({ uid, gid }) => uid !== 0 && gid === 0).length
  if (count > 0)
    yield {
      severity: 'warning' as const,
      message: `${count} of ${processes.length} processes run with root's group (group 0)`,
    }
}

/** A number in `USER` is what the process starts with; a name can be anybody. */
function isNonZeroUid(configuredUser: string): boolean {
  return /^\+?0*[1-9]\d*(:|$)/.test(configuredUser)
}
