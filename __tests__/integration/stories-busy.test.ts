/** A machine that our own work keeps busy: the base's build burns every core, and a large layer is compressed. */
import { expect, it, jest } from '@jest/globals'
import { service, DOCKERFILE } from './service.ts'
import { tell, type Setting } from './story.ts'

jest.setTimeout(120_000)

const BURN_SECONDS = 8

/** Its processes are killed when their time is over; each burns one core. */
const burn = `RUN for i in 1 2 3 4; do timeout ${BURN_SECONDS} sh -c 'while :; do :; done' & done; wait; true\n`

/** The probe starts a Python of its own, which takes some 0.1 s on an idle machine and several times that here. */
function busy(ready: string): Setting {
  const dockerfile = DOCKERFILE.replace('FROM alpine:3.22', 'FROM python:3.13-slim').replace(
    /HEALTHCHECK.*/,
    `HEALTHCHECK --interval=2s --timeout=1s --retries=2 CMD ["python3", "-c", "import http.client, asyncio, os; os.stat('/tmp/ready')"]`,
  )
  const large = 'RUN head -c 100000000 /dev/urandom > /large\n'
  return {
    base: { ...service, Dockerfile: dockerfile.replace('COPY', `${large}${burn}COPY`) },
    change: { Dockerfile: dockerfile.replace('COPY', `${large}COPY`), 'app.sh': ready },
  }
}

it('calls a healthy server healthy on a busy machine', async () => {
  const { report } = await tell(busy('sleep 1.5; touch /tmp/ready; exec sleep 600\n'))
  expect(report?.images[0]?.stages.runtime).toMatchObject({
    result: { health: { kind: 'healthy' }, runsAs: { kind: 'non-root', processCount: 1 } },
    findings: expect.not.arrayContaining([expect.objectContaining({ severity: 'error' })]),
  })
})

it('calls an unhealthy one unhealthy, after our own work has ended', async () => {
  const { report } = await tell(busy('exec sleep 600\n'))
  expect(report?.images[0]?.stages.runtime).toMatchObject({
    result: { health: { kind: 'unhealthy', because: expect.stringContaining('without other work of ours') } },
    findings: expect.arrayContaining([expect.objectContaining({ rule: 'health-check-passes' })]),
  })
})
