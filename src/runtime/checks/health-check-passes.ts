import { defineRuntimeCheck } from '../runtime-check.ts'
import { whyUnhealthy } from '../why-unhealthy.ts'

export const healthCheckPasses = defineRuntimeCheck({
  id: 'health-check-passes',
  requiredAs: 'healthy',
  severity: 'error',
  summary: 'The health check passes',
  claim: 'unhealthy',
  why: `An orchestrator sends traffic to a healthy container and replaces an unhealthy one. The image's own command decides;
it is run more often than the image asks for, and given up no earlier than Docker would give it up. A health check that is
still undecided at the time limit is a failure as well: what could not be found out is never a pass. Where the last
probe's words tell the cause (a missing tool, a port that nobody listens on, a name, a status), it is said. \`require-healthcheck: true\` fails an image without one.`,
  *judge({ plan, config: { healthcheck }, result: { health, exit, overfilled }, trials }) {
    if (plan.expect === 'exit-zero') return
    if (health.kind === 'none') {
      const message = health.disabled ? 'The image switches its health check off' : 'The image has no health check'
      if (plan.requireHealthcheck) yield { message, claim: 'has no health check' }
      return
    }
    // A container that ended is the business of keeps-running, and one that was removed of bounded-writes; its health says nothing more.
    if (exit !== undefined || overfilled !== undefined) {
      yield { unknown: 'the container ended' }
      return
    }
    const test = healthcheck.kind === 'declared' ? healthcheck.test : []
    const why =
      health.kind !== 'not-asked' && health.probe ? whyUnhealthy(health.probe, test, trials?.listeners) : undefined
    const cause = why === undefined ? '' : `. ${why}`
    const severity = plan.allowUnhealthy ? 'warning' : 'error'
    switch (health.kind) {
      case 'unhealthy':
        yield { severity, message: `The health check does not pass: ${health.because}${cause}` }
        return
      case 'undecided':
        yield {
          severity,
          message: `Could not find out whether the health check passes: ${health.because}${cause}`,
          claim: 'its health is undecided',
          isUnknown: true,
        }
        return
      case 'healthy':
        yield { proof: `Healthy after ${health.seconds.toFixed(1)} s` }
        return
      case 'not-asked':
        return
    }
  },
})
