import type { Exit } from '../../model.ts'
import { bareInterpreter } from '../bare-interpreter.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

export const keepsRunning = defineRuntimeCheck({
  id: 'keeps-running',
  requiredAs: 'running',
  severity: 'error',
  summary: 'The container runs as long as it should',
  claim: 'does not keep running',
  why: `A service whose process ends takes the container with it, and what restarts it will restart it for ever. An image
that does one thing and ends, such as a migration, says so with \`expect: exit-zero\`; it must then end with exit code 0. An image whose
command is an interpreter without a program (\`CMD ["node"]\`) is a base image for others, and nothing of it is asked.`,
  *judge({ plan, config, result: { exit, overfilled } }) {
    const interpreter = bareInterpreter(config, plan)
    if (plan.expect === 'service' && exit !== undefined && interpreter !== undefined)
      yield {
        severity: 'info',
        message: `A base image: its command is the interpreter \`${interpreter}\` without a program, which ended ${describe(exit)}`,
      }
    else if (plan.expect === 'service' && exit !== undefined)
      yield { message: `The container ended by itself ${describe(exit)}; a service keeps running` }
    else if (plan.expect === 'service') yield { proof: 'The container kept running' }
    if (plan.expect === 'exit-zero' && exit !== undefined && exit.code !== 0)
      yield {
        message: `The container ended ${describe(exit)}, not with exit code 0`,
        claim: `ended with exit code ${exit.code}`,
      }
    if (plan.expect === 'exit-zero' && exit === undefined && overfilled === undefined)
      yield { message: `The container had not ended after ${plan.healthTimeoutSeconds} s`, claim: 'does not end' }
    if (plan.expect === 'exit-zero' && exit?.code === 0) yield { proof: `The container ended ${describe(exit)}` }
  },
})

function describe({ code, outOfMemory, seconds }: Exit): string {
  const reason = outOfMemory ? 'because it ran out of memory (' : 'with '
  return `after ${seconds.toFixed(1)} s ${reason}exit code ${code}${outOfMemory ? ')' : ''}`
}
