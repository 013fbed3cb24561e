import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { lintDockerfile } from '../../../src/lint/lint-dockerfile.ts'
import { maskSecrets } from '../../../src/lint/apply/mask-secrets.ts'
import { DEFAULT_SETTINGS } from '../../../src/lint/lint-settings.ts'
import { lintCompose } from '../../../src/lint/compose/lint-compose.ts'
import { lintFormats } from '../../../src/report/lint/formats.ts'
import { chooseStyle } from '../../../src/terminal/style.ts'

// Put together, so that nobody takes them for real ones.
const TOKEN = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`
const BODY = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ'
const KEY = `-----BEGIN OPENSSH PRIVATE KEY-----`

describe('a secret', () => {
  it.each([
    ['a token', `ENV A=${TOKEN} B=c`, `ENV A=${'*'.repeat(40)} B=c`],
    ['a password in an address', 'https://ci:q7Vb2nLw9x@git.test/a', 'https://ci:**********@git.test/a'],
    ['a key in one line', `ENV A="${KEY}\\n${BODY}" B=c`, `ENV A="${'*'.repeat(KEY.length + BODY.length + 2)}" B=c`],
    [
      'a key of several lines',
      `${KEY}\r\n${BODY}\r\nc2hvcnQ=\r\n-----END OPENSSH PRIVATE KEY-----\r\nEOF`,
      [KEY, BODY, 'c2hvcnQ=', '-----END OPENSSH PRIVATE KEY-----']
        .map((line) => '*'.repeat(line.length))
        .concat('EOF')
        .join('\r\n'),
    ],
    ['no secret', 'ENV TOKEN=changeme', 'ENV TOKEN=changeme'],
  ])('%s is hidden, and nothing else moves', (_, text, masked) => {
    expect(maskSecrets(text)).toBe(masked)
  })
})

const TEXT = [
  'FROM debian',
  `ENV A="${KEY}\\n${BODY}"`,
  `RUN pip install git+https://ci:${TOKEN}@git.test/a.git && echo ${TOKEN} | tee x`,
  `CMD curl -H ${TOKEN} http://localhost`,
  'RUN <<EOF',
  `cd /x`,
  `echo ${KEY}`,
  BODY,
  'EOF',
  '',
].join('\n')

describe('no format shows a secret', () => {
  const enabled = { ...DEFAULT_SETTINGS, enabled: ['pin-base-digest', 'use-cache-mounts', 'sorted-packages'] }
  const { findings } = lintDockerfile({ file: 'Dockerfile', text: TEXT }, enabled)
  const compose = lintCompose({
    file: 'compose.yaml',
    text: `services:\n  web: {image: x, environment: {A: ${TOKEN}}, privileged: true}\n`,
  })
  const all = [...findings, ...compose.findings]

  it('of findings that are there', () => {
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-secret-values', 'exec-form']))
    expect(compose.findings.length).toBeGreaterThan(1)
  })

  it.each([...lintFormats])('%s', (_, render) => {
    const file = { path: 'Dockerfile', findings: all, suppressed: all, notes: [], failOn: 'error' } as const
    const printed = render(
      { files: [file], version: '1', rules: [] },
      {
        style: chooseStyle({ isTTY: true }, {}),
        hash: (text) => createHash('sha256').update(text).digest('hex'),
      },
    )
    expect(printed).not.toContain(TOKEN)
    expect(printed).not.toContain(BODY)
  })
})
