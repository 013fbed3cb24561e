import type { DeclaredHealthcheck } from '../world.ts'

type Declared = Extract<DeclaredHealthcheck, { kind: 'declared' }>

/**
 * Seconds after the start at which the engine, at the image's own pace, would begin the last probe that could still
 * save a container whose every probe fails after `probeSeconds`.
 *
 * The engine's schedule (moby, daemon/health.go): a timer is set to the start interval while the start period lasts and
 * to the interval afterwards; the next one is set when the probe has ended. A failure counts when its probe began after
 * the start period, and the last of `retries` counted failures makes the container unhealthy.
 *
 * With interval 30 s, timeout 3 s, start period 5 s, start interval 5 s, retries 3 and instant failures, probes begin at
 * 5, 35 and 65 s and all count: a server that needs 20 s is healthy, and at 65 s the last chance has come.
 */
export function lastChance(declared: Declared, probeSeconds: number): number {
  const { intervalSeconds, startPeriodSeconds, startIntervalSeconds, retries } = declared
  const cycleSeconds = startIntervalSeconds + probeSeconds
  const probesInStartPeriod = Math.ceil(startPeriodSeconds / cycleSeconds)
  const lastOfStartPeriod = (probesInStartPeriod - 1) * cycleSeconds + startIntervalSeconds
  const firstCounted =
    probesInStartPeriod > 0 && lastOfStartPeriod >= startPeriodSeconds
      ? lastOfStartPeriod
      : probesInStartPeriod * cycleSeconds + intervalSeconds
  return firstCounted + (retries - 1) * (intervalSeconds + probeSeconds)
}
