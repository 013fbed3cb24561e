import type { Hardening } from '../../world.ts'
import { HARDENINGS } from '../lock-down.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

const WORDS = {
  'read-only': 'a read-only root file system',
  'any-uid': 'any user of group 0',
  'cap-drop': 'no capabilities',
  'no-new-privileges': 'no new privileges',
} as const satisfies Record<Hardening, string>

const DOCKER = {
  'read-only': '--read-only --tmpfs /tmp --tmpfs /run',
  'any-uid': '--user 123456:0',
  'cap-drop': '--cap-drop ALL',
  'no-new-privileges': '--security-opt no-new-privileges',
} as const satisfies Record<Hardening, string>

const KUBERNETES = {
  'read-only': 'readOnlyRootFilesystem: true',
  'any-uid': 'runAsUser: 123456, runAsGroup: 0, runAsNonRoot: true',
  'cap-drop': 'capabilities: {drop: [ALL]}',
  'no-new-privileges': 'allowPrivilegeEscalation: false',
} as const satisfies Record<Hardening, string>

export const canBeLockedDown = defineRuntimeCheck({
  id: 'can-be-locked-down',
  requiredAs: 'locked-down',
  severity: 'info',
  summary: 'The container runs locked down',
  claim: 'cannot be locked down',
  why: `A cluster that is careful starts containers with a read-only root file system (\`/tmp\` and \`/run\` are in memory), as any user of group 0, without capabilities and without a way to new privileges.
A second container runs with all four; where it is not healthy, does not keep running or does not listen as the first one does, each is tried alone, all at the same time. It
is information: \`require: [read-only, any-uid, cap-drop, no-new-privileges]\`, or some of them, makes it a failure. What was proven is written as options of \`docker run\` and as a Kubernetes
\`securityContext\`. \`lock-down: false\` leaves the second run out.`,
  *judge({ plan, lockDown }) {
    if (lockDown === undefined) return
    const asked = HARDENINGS.filter((hardening) => plan.require.includes(hardening))
    if (lockDown.kind === 'not-tried') {
      if (asked.length === 0) yield { unknown: lockDown.because }
      else
        yield {
          severity: 'error',
          message: `Could not find out whether it can be locked down: ${lockDown.because}`,
          isUnknown: true,
        }
      return
    }
    const broken = lockDown.kind === 'holds' ? [] : lockDown.alone
    const severityOf = (hardening: Hardening) => (asked.includes(hardening) ? 'error' : 'info')
    for (const { hardening, how } of broken)
      yield { severity: severityOf(hardening), message: `Does not run with ${WORDS[hardening]}: ${how}` }
    if (lockDown.kind === 'breaks' && broken.length === 0)
      yield {
        severity: asked.length === HARDENINGS.length ? 'error' : 'info',
        message: `Runs with each of the four alone, but not with all of them: ${lockDown.together}`,
      }
    const proven = HARDENINGS.filter((hardening) => !broken.some((one) => one.hardening === hardening))
    const each = lockDown.kind === 'holds' ? 'Runs with' : 'Runs with each alone:'
    if (proven.length > 0)
      yield {
        proof: `${each} \`${proven.map((one) => DOCKER[one]).join(' ')}\`; securityContext: \`{${proven.map((one) => KUBERNETES[one]).join(', ')}}\``,
      }
  },
})
