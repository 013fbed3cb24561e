import type { Exit } from '../../model.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

export const keepsRunning = defineRuntimeCheck({
  id: 'keeps-running',
  severity: 'error',
  summary: 'The container keeps running',
  why: `A service whose process ends takes the container with it, and what restarts it will restart it for ever. An image
that does one thing and ends, such as a migration, says so with \`expect: exit-zero\`; it must then end with exit code 0.`,
  *judge({ plan, result: { exit, overfilled } }) {
    if (plan.expect === 'service' && exit !== undefined)
      yield { message: `The container ended by itself ${describe(exit)}; a service keeps running` }
    if (plan.expect === 'exit-zero' && exit !== undefined && exit.code !== 0)
      yield { message: `The container ended ${describe(exit)}, not with exit code 0` }
    if (plan.expect === 'exit-zero' && exit === undefined && overfilled === undefined)
      yield { message: `The container had not ended after ${plan.healthTimeoutSeconds} s` }
  },
})

function describe({ code, outOfMemory, seconds }: Exit): string {
  const reason = outOfMemory ? 'because it ran out of memory (' : 'with '
  return `after ${seconds.toFixed(1)} s ${reason}exit code ${code}${outOfMemory ? ')' : ''}`
}
