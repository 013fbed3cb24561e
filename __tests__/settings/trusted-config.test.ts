import { describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../src/settings/config.ts'
import { trustedConfig } from '../../src/settings/trusted-config.ts'

const FILE = '.github/drydock.yml'

const trusted = (head: string, base = '') => trustedConfig(parseConfig(head, FILE), parseConfig(base, FILE), FILE, {})

const REACHING = [
  ['secrets', '["id=s,src=token.txt"]'],
  ['secrets', '["id=s,env=AWS_SECRET_ACCESS_KEY"]'],
  ['ssh', '[default]'],
  ['network', 'host'],
  ['network', '"container:other"'],
  ['builder', 'mine'],
  ['add-hosts', '["example.org:127.0.0.1"]'],
  ['cache-to', '["type=local,dest=/"]'],
  ['cache-to', '["type=gha"]'],
  ['cache-from', '["type=gha,url=http://example.org/"]'],
  ['cache-from', '["type=gha,url_v2=http://example.org/"]'],
  ['cache-from', '["type=local,src=/"]'],
  ['cache-from', '["type=s3,endpoint_url=http://example.org/"]'],
  ['build-contexts', '{ other: ../elsewhere }'],
  ['build-contexts', '{ other: /etc }'],
  ['build-contexts', '{ other: "oci-layout:///layout" }'],
  ['run-env-file', '[deploy/.env]'],
  ['run-network', 'bridge'],
  ['run-args', '["--add-host=example.org:127.0.0.1"]'],
  ['run-args', '["--init", "--cap-add NET_RAW"]'],
  ['enforce', 'false'],
  ['context', '"git@example.org:a/b.git"'],
  ['context', '"ssh://git@example.org/a/b.git"'],
  ['context', '"https://example.org/a/b.git"'],
  ['context', 'github.com/a/b'],
] as const

/** The builder is one for all images, and so is the job. */
const OF_AN_IMAGE = REACHING.filter(([name]) => name !== 'builder' && name !== 'enforce')

const HARMLESS = [
  ['network', 'none'],
  ['cache-from', '["type=gha,scope=a", "user/app:cache", "type=registry,ref=user/app:cache"]'],
  ['build-contexts', '{ alpine: "docker-image://alpine:3.22", other: folder }'],
  ['context', 'backend'],
  ['build-args', '{ A: b }'],
  ['allow-root', 'true'],
  ['run-args', '["--init", "--hostname=web"]'],
  ['run-network', 'internal'],
  ['services', '{ db: { image: "alpine:3.22" } }'],
  ['compose-file', '[compose.yaml]'],
  ['compose-binds', 'true'],
] as const

describe.each([
  ['for every image', REACHING, (line: string) => `${line}\n`],
  ['for one image', OF_AN_IMAGE, (line: string) => `images: [{ name: a, ${line} }]\n`],
])('%s', (_, reaching, place) => {
  it.each(reaching)('`%s: %s` of a change is left out, with a note that says what to do', (name, value) => {
    const { config, notes } = trusted(place(`${name}: ${value}`))
    expect([config, ...(config.images ?? [])].some((settings) => name in settings)).toBe(false)
    expect(notes).toEqual([
      expect.stringMatching(new RegExp(`^\`${name}\` of .* is not used .* give it in the workflow`)),
    ])
  })

  it.each(reaching)('`%s: %s` counts where the base has it', (name, value) => {
    const text = place(`${name}: ${value}`)
    expect(trusted(text, text)).toEqual({ config: parseConfig(text, FILE), notes: [] })
  })

  it.each(HARMLESS)('`%s: %s` is as harmless as the Dockerfile', (name, value) => {
    const text = place(`${name}: ${value}`)
    expect(trusted(text)).toEqual({ config: parseConfig(text, FILE), notes: [] })
  })
})

it('what the base says counts in the place of what the change says', () => {
  expect(trusted('builder: theirs\nssh: [default, other]\n', 'builder: ours\nssh: [default]\n').config).toEqual({
    builder: 'ours',
    ssh: ['default'],
  })
})

it('a change may reach less far than the base', () => {
  expect(trusted('enforce: true\n', 'enforce: false\n')).toEqual({ config: { enforce: true }, notes: [] })
  expect(trusted('ssh: [a]\n', 'ssh: [a, b]\n')).toEqual({ config: { ssh: ['a'] }, notes: [] })
})

it.each(['/etc/passwd', '../passwd', 'a/../../passwd', '~/.ssh/id'])(
  'the file `%s` of a secret is nobody’s but the workflow’s, whatever the base says',
  (path) => {
    const text = `secrets: ["id=s,src=${path}"]\n`
    const { config, notes } = trusted(text, text)
    expect(config).toEqual({})
    expect(notes).toEqual([expect.stringContaining('its file has to lie in the repository')])
  },
)
