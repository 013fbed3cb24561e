import { defineRuntimeCheck } from '../runtime-check.ts'

export const healthCheckCanFail = defineRuntimeCheck({
  id: 'health-check-can-fail',
  requiredAs: 'meaningful-health',
  severity: 'warning',
  summary: 'The health check notices a service that hangs',
  claim: 'its health check cannot fail',
  why: `A health check that looks for a file or a process number, or that forgives everything with \`|| true\`, stays green for ever: nobody replaces the container that hangs. Once the service is
healthy, all of its own processes are stopped with SIGSTOP from outside, and the image's own probe is run once more: it has to fail, or hang with the service, which
the engine counts as a failure after the declared timeout. The service goes on afterwards. A probe is given two seconds.`,
  *judge({ config: { healthcheck }, trials }) {
    const frozen = trials?.frozenProbe
    if (frozen === undefined || healthcheck.kind !== 'declared') return
    switch (frozen.kind) {
      case 'not-tried':
        yield { unknown: frozen.because }
        return
      case 'hung':
        yield {
          proof: `The probe hung with the frozen service (${Number(frozen.seconds.toFixed(1))} s were waited; it would fail after ${healthcheck.timeoutSeconds} s)`,
        }
        return
      case 'answered':
        if (frozen.probe.exitCode === 0 && frozen.probe.seconds <= healthcheck.timeoutSeconds)
          yield { message: `The health check \`${testOf(healthcheck.test)}\` passes while the service is frozen` }
        else yield { proof: `The probe ended with exit code ${frozen.probe.exitCode} while the service was frozen` }
        return
    }
  },
})

const testOf = ([, ...words]: readonly string[]): string => words.join(' ').slice(0, 200)
