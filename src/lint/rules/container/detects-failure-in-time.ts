import { defineRule } from '../../rule.ts'

/** Two minutes, in seconds: how long a service may be down before the engine should know. */
const LIMIT = 120
/** What the engine takes where the Dockerfile says nothing, or 0. */
const DEFAULT_SECONDS = 30
const DEFAULT_RETRIES = 3

export const detectsFailureInTime = defineRule({
  id: 'detects-failure-in-time',
  severity: 'info',
  summary: 'A health check notices a failure within two minutes',
  why: `A container becomes unhealthy after so many failed checks in a row (\`--retries\`, 3 by default), each an \`--interval\` after the one
before it. With \`--interval=5m\`, a dead service counts as healthy for a quarter of an hour. A long \`--timeout\` does the same to a service that
hangs: each check waits for all of it. Something that waits for the container to become healthy waits longer, too.

The rule multiplies the retries by the interval, and by the timeout, and accepts two minutes for each. Docker's own numbers
(30 s, 30 s, 3) give 90 seconds.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: 'FROM nginx:1.29\nHEALTHCHECK --interval=5m CMD ["curl", "-f", "http://localhost/"]\n',
      good: 'FROM nginx:1.29\nHEALTHCHECK --interval=30s CMD ["curl", "-f", "http://localhost/"]\n',
    },
    {
      name: 'a long timeout',
      bad: 'FROM nginx:1.29\nHEALTHCHECK --timeout=2m CMD ["curl", "-f", "http://localhost/"]\n',
      good: 'FROM nginx:1.29\nHEALTHCHECK --timeout=5s CMD ["curl", "-f", "http://localhost/"]\n',
    },
  ],
  *check(dockerfile) {
    for (const check of dockerfile.all('HEALTHCHECK', { onbuild: true })) {
      if (check.disabled) continue
      const retries = check.retries === undefined || check.retries === 0 ? DEFAULT_RETRIES : check.retries
      const wait = (check.intervalSeconds ?? 0) || DEFAULT_SECONDS
      const timeout = (check.timeoutSeconds ?? 0) || DEFAULT_SECONDS
      const at = check.keywordSpan
      if (wait * retries > LIMIT)
        yield {
          at,
          message: `A dead service counts as healthy for ${minutes(wait * retries)}: ${retries} checks, ${minutes(wait)} apart`,
        }
      else if (timeout * retries > LIMIT)
        yield {
          at,
          message: `A service that hangs counts as healthy for ${minutes(timeout * retries)}: ${retries} checks of ${minutes(timeout)} each`,
        }
    }
  },
})

/** e.g. `90 s`, `15 min` */
function minutes(seconds: number): string {
  return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 6) / 10} min`
}
