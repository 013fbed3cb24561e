/** However a compose file is written, its findings are the same, and in the same place. */
import { describe, expect, it } from '@jest/globals'
import { lintCompose } from '../../../src/lint/compose/lint-compose.ts'

const TEXT = [
  'services:',
  '  web:',
  '    image: nginx # the proxy, nothing else',
  '    healthcheck: {test: x}',
  '    volumes:',
  '      - /var/run/docker.sock:/d.sock',
  '    privileged: true',
  '',
].join('\n')

const SAID = ['3:12-3:17 compose-pinned-image', '6:9-6:37 compose-no-docker-socket', '7:5-7:21 compose-not-privileged']

/** `line:column-endLine:endColumn rule` */
function said(text: string): readonly string[] {
  return lintCompose({ file: 'compose.yaml', text }).findings.map(({ rule, place }) =>
    place.at === 'line' ? `${place.line}:${place.column}-${place.endLine}:${place.endColumn} ${rule}` : rule,
  )
}

describe('a compose file', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['as it is', TEXT, SAID],
    ['with CRLF', TEXT.replaceAll('\n', '\r\n'), SAID],
    ['with a byte order mark', `\uFEFF${TEXT}`, SAID],
    ['with both', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, SAID],
    ['without a last line break', TEXT.trimEnd(), SAID],
    [
      'behind an emoji',
      TEXT.replace('nginx', '"nginx"').replace('the proxy', '😀'),
      ['3:12-3:19 compose-pinned-image', ...SAID.slice(1)],
    ],
    [
      'of several documents',
      `name: a\n---\n${TEXT}`,
      ['5:12-5:17 compose-pinned-image', '8:9-8:37 compose-no-docker-socket', '9:5-9:21 compose-not-privileged'],
    ],
    ['as JSON', '{"services": {"web": {"build": ".", "privileged": true}}}', ['1:37-1:55 compose-not-privileged']],
    ['that includes others', `include: [db.yaml]\nservices:\n  web: {build: ., depends_on: [db]}\n`, []],
    [
      'that extends others, and says more',
      'services:\n  web:\n    extends: {file: base.yaml, service: web}\n    privileged: true\n    depends_on: [db]\n',
      ['4:5-4:21 compose-not-privileged'],
    ],
    ['that is empty', '', []],
    ['that holds comments only', '# a\n# b\n', []],
    ['that is a list', '- a\n- b\n', []],
    ['without services', 'name: a\nvolumes: {}\n', []],
    ['whose services are none', 'services:\n  web:\n  db: []\n  x: text\n', []],
    ['of zeros', '\0\0\0', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it.each([
    ['that is no YAML', 'services: [', ['1:12-1:12 valid-compose']],
    ['that nobody wrote', `# ${'x'.repeat(2_000_000)}`, ['1:1-1:2000003 valid-compose']],
  ])('%s is said to be none', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})
