import type { Process } from '../../model.ts'
import { bareInterpreter } from '../bare-interpreter.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

export const runsAsNonRoot = defineRuntimeCheck({
  id: 'runs-as-non-root',
  requiredAs: 'non-root',
  severity: 'error',
  summary: 'No process runs as root',
  claim: 'runs as root',
  why: `Root in a container is one kernel bug or one careless mount away from root on the host. The numeric user of every process
is read from outside while the container runs, and any real, effective, saved and file system uid of any of its threads that is 0 is root: \`USER\` alone does not tell, since an entrypoint can change the user, a named
user can be number 0, and programs inside the image can lie. An entrypoint that starts as root and then becomes another user
for good is accepted and reported as such. \`allow-root: true\` accepts root.`,
  *judge({ plan, config, result: { configuredUser, runsAs, exit }, moments }) {
    if (exit !== undefined && plan.expect === 'service' && bareInterpreter(config, plan) !== undefined) {
      yield { unknown: 'a base image, which has nothing to run' }
      return
    }
    switch (runsAs.kind) {
      case 'root':
        yield plan.allowRoot
          ? { proof: 'Runs as root, which the settings allow' }
          : { message: describeRoot(runsAs.processes, runsAs.processCount, configuredUser) }
        return
      case 'unknown':
        // A service that ended at once already fails for that.
        if (plan.allowRoot || (plan.expect === 'service' && exit !== undefined)) yield { unknown: runsAs.because }
        else if (isNonZeroUid(configuredUser))
          yield { severity: 'info', message: `No process was seen; the image starts as user ${configuredUser}` }
        else
          yield {
            message: `Could not find out whether it runs as root: ${runsAs.because}. A numeric \`USER\` would tell`,
            claim: 'could not find out who runs it',
            isUnknown: true,
          }
        return
      case 'drops-from-root':
        yield { proof: `The main process starts as root and becomes user ${runsAs.uids.join(', ')}` }
        yield* rootGroup(moments)
        return
      case 'non-root':
        yield { proof: `Every process that was seen runs as user ${runsAs.uids.join(', ')}` }
        yield* rootGroup(moments)
        return
    }
  },
})

function describeRoot(processes: readonly Process[], processCount: number, configuredUser: string): string {
  const who = processCount === 1 ? 'The only process runs' : `${processes.length} of ${processCount} processes run`
  const remedy = configuredUser === '' ? 'The image sets no `USER`' : `\`USER ${configuredUser}\` does not prevent it`
  const hidden = processes.every(({ uid }) => uid !== 0) ? ', put aside but not given up' : ''
  return `${who} as root (user 0${hidden}). ${remedy}`
}

/** Files of root are often writable for its group. */
function* rootGroup(moments: readonly (readonly Process[])[]) {
  const moment = moments.findLast((processes) => processes.some(isOfRootGroup))
  if (moment !== undefined)
    yield {
      severity: 'warning' as const,
      message: `${moment.filter(isOfRootGroup).length} of ${moment.length} processes run with root's group (group 0)`,
    }
}

const isOfRootGroup = ({ uid, gid }: Process): boolean => uid !== 0 && gid === 0

/** A number in `USER` is what the process starts with; a name can be anybody. */
function isNonZeroUid(configuredUser: string): boolean {
  return /^\+?0*[1-9]\d*(:|$)/.test(configuredUser)
}
