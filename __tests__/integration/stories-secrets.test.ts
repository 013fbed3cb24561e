/** What is secret stays so, whatever a Dockerfile, a container or the change's own configuration do with it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { APP, DOCKERFILE, service } from './service.ts'
import { setScene, tell, type Setting, type Told } from './story.ts'

jest.setTimeout(120_000)

const BUILD = 'canary-in-an-argument-4711'
const VARIABLE = 'canary-of-the-container-4712'
const ENVIRONMENT = 'canary-in-the-environment-4713'
const FILE = 'canary-in-a-file-4714'
const CANARIES = [BUILD, VARIABLE, ENVIRONMENT, FILE]

const encodings = (canary: string): string[] => [
  canary,
  canary.slice(0, 12),
  encodeURIComponent(canary),
  Buffer.from(canary).toString('hex'),
  Buffer.from(canary).toString('base64').slice(0, 12),
]

/** All that anybody can read, as the runner shows it: it takes the command that masks a value out of the log. */
function readable(told: Told): string {
  const log = told.log.replace(/^::add-mask::.*$/gm, '')
  return JSON.stringify({ ...told, log, annotations: told.annotations.filter((one) => !one.startsWith('add-mask ')) })
}

function expectHidden(text: string): void {
  expect(CANARIES.flatMap(encodings).filter((one) => text.includes(one))).toEqual([])
  expect(text).toContain('***')
}

const leaky = (last: string): Setting => ({
  base: service,
  change: {
    Dockerfile: `FROM alpine:3.22
ARG API_TOKEN
RUN test -n "$API_TOKEN"
WORKDIR /app/$API_TOKEN
WORKDIR /app
COPY --chown=1000:1000 app.sh ./$API_TOKEN
COPY app.sh .
RUN --mount=type=secret,id=a --mount=type=secret,id=b \\
    cat /run/secrets/a /run/secrets/b && echo "$API_TOKEN" | base64 && echo "$API_TOKEN" | fold -w 9 && ${last}
USER 1000:1000
HEALTHCHECK --interval=30s --timeout=3s CMD echo "$DB_PASSWORD"; test -e /tmp/ready
CMD ["sh", "-c", "echo $DB_PASSWORD; echo $DB_PASSWORD | base64; exec sh app.sh $DB_PASSWORD"]
`,
    'app.sh': 'touch /tmp/ready; echo "$DB_PASSWORD"; sleep 600\n',
    'token.txt': `${FILE}\n`,
  },
  inputs: {
    'build-args': `API_TOKEN=${BUILD}`,
    'run-env': `DB_PASSWORD=${VARIABLE}`,
    secrets: 'id=a,env=OTHER\nid=b,src=token.txt',
  },
  prepare: () => ({ OTHER: ENVIRONMENT }),
})

describe('no channel shows a secret', () => {
  it('of a build that passes and a container that runs', async () => {
    const told = await tell(leaky('true'))
    expect(told.report?.images[0]?.stages.runtime).toMatchObject({
      status: 'done',
      result: { health: { kind: 'healthy' } },
    })
    expectHidden(readable(told))
    for (const value of [BUILD, VARIABLE, FILE]) expect(told.log).toContain(`::add-mask::${value}`)
    const mask = told.log.indexOf(`::add-mask::${BUILD}`)
    expect(told.log.indexOf('head: ')).toBeGreaterThan(mask)
  })

  it.each([
    ['that fails', leaky('false')],
    ['that says the secret last', leaky('echo $API_TOKEN && exit 3')],
  ])('of a build %s', async (_, setting) => {
    const told = await tell(setting)
    expect(told.report?.images[0]?.stages.build.status).toBe('stopped')
    expect(told.comments).toHaveLength(1)
    expectHidden(readable(told))
  })

  it('of a container that ends at once, or whose health check fails', async () => {
    const dying = leaky('true')
    const told = await tell({ ...dying, change: { ...dying.change, 'app.sh': 'echo "$DB_PASSWORD" >&2; exit 1\n' } })
    expect(told.report?.images[0]?.verdict.conclusion).toBe('fail')
    expectHidden(readable(told))
  })

  it('of an input that is wrong', async () => {
    const told = await tell({
      base: service,
      change: {},
      inputs: { context: `https://me:${BUILD}@localhost:1/a.git`, 'build-args': `API_TOKEN=${BUILD}` },
    })
    expect(readable(told).match(/.{300}canary.{100}/g)).toBeNull()
  })
})

describe('the change’s own configuration reaches nothing of the host', () => {
  const READING = DOCKERFILE.replace('USER', 'RUN --mount=type=secret,id=s cat /run/secrets/s; echo read; false\nUSER')
  const hostFile = (folder: string): string => {
    writeFileSync(join(folder, 'host-file'), `${FILE}\n`)
    return join(folder, 'host-file')
  }
  const withoutFile = (told: Told): void => {
    expect(encodings(FILE).filter((one) => readable(told).includes(one))).toEqual([])
  }

  it('by a secret that it names, which the workflow is told to give', async () => {
    await using scene = await setScene({
      base: service,
      change: { Dockerfile: READING, '.github/drydock.yml': 'secrets: ["id=s,src=../host-file"]\n' },
    })
    hostFile(join(scene.pullRequest.checkout, '..'))
    const told = await scene.tell()
    withoutFile(told)
    expect(told.annotations.join('\n')).toMatch(
      /warning `secrets` of `\.github\/drydock\.yml` is not used .* give it in the workflow/,
    )
  })

  it('by a link that bears the name of a secret which the workflow gives', async () => {
    await using scene = await setScene({
      base: { ...service, 'token.txt': 'a value of the base' },
      change: { Dockerfile: READING, 'token.txt': { link: '../host-file' } },
      inputs: { secrets: 'id=s,src=token.txt' },
    })
    hostFile(join(scene.pullRequest.checkout, '..'))
    const told = await scene.tell()
    withoutFile(told)
    expect(told.annotations.join('\n')).toContain('`token.txt` is a link')
  })

  it('by the network of the host', async () => {
    const told = await tell({ base: service, change: { '.github/drydock.yml': 'network: host\n' } })
    expect(told.annotations.join('\n')).toContain('`network` of `.github/drydock.yml` is not used')
    expect(told.outputs.conclusion).toBe('pass')
  })

  it('and what the base has counts', async () => {
    const config = { '.github/drydock.yml': 'network: host\n' }
    const told = await tell({ base: { ...service, ...config }, change: { 'app.sh': `${APP}\n` } })
    expect(told.annotations.join('\n')).not.toContain('is not used')
  })
})
