import type { RunsAs } from '../../model.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

/** `IsValidUserID` of Kubernetes' apimachinery (pkg/util/validation): what `math.MaxInt32` is. */
const LARGEST_UID = 2_147_483_647n

/**
 * Decides as Kubernetes does, which reads `USER` in three places: the container runtime takes what stands before the first colon and tries
 * it as a decimal number of 64 bits (`getUserFromImage` of containerd, strconv.ParseInt); without a user and a number the kubelet
 * takes it for root (`getImageUser`); `verifyRunAsNonRoot` refuses names, 0, and, in newer releases, numbers that are no valid user
 * (kubernetes/kubernetes, pkg/kubelet/kuberuntime/security_context_others.go).
 */
export const startsWithRunAsNonRoot = defineRuntimeCheck({
  id: 'starts-with-run-as-non-root',
  requiredAs: 'run-as-non-root',
  severity: 'info',
  summary: 'Kubernetes starts it under `runAsNonRoot`',
  claim: 'is refused by Kubernetes under `runAsNonRoot`',
  why: `A pod with \`runAsNonRoot: true\`, which the restricted Pod Security Standard asks for, is refused by the kubelet before it starts unless the image's \`USER\` is a number and not 0: the kubelet
does not look into the image, so that a name could be anybody, whoever the processes are in the end, and without \`USER\` it is root. The group behind the colon does not matter. It is judged as the kubelet's
\`verifyRunAsNonRoot\` does, for a pod that sets no \`runAsUser\` itself. It is said, and is no finding, unless \`require\` asks for it.`,
  *judge({ config: { user }, result: { runsAs } }) {
    const name = user.split(':', 1)[0] ?? ''
    const uid = /^[+-]?\d+$/.test(name) ? BigInt(name.replace(/^\+/, '')) : undefined
    if (name === '') yield { remark: 'The kubelet refuses it: it has no user, which is root' }
    else if (uid === undefined || BigInt.asIntN(64, uid) !== uid)
      yield {
        remark: `The kubelet refuses it: \`${name}\` is no number, so that it cannot verify that this is not root${remedyFor(runsAs)}`,
      }
    else if (uid === 0n) yield { remark: 'The kubelet refuses it: its user is 0, which is root' }
    else if (uid < 0n || uid > LARGEST_UID)
      yield {
        remark: `The kubelet refuses it: \`${uid}\` is no user that Kubernetes knows, which are 0 to ${LARGEST_UID}`,
      }
    else yield { proof: `The kubelet starts it: its user is ${uid}` }
  },
})

function remedyFor(runsAs: RunsAs): string {
  const [uid, ...others] = runsAs.kind === 'non-root' ? runsAs.uids : []
  return uid === undefined || others.length > 0 ? '' : `; \`USER ${uid}\` would do`
}
