import type { Assertion, ExpectedValue } from '../runtime/assertions/assertion.ts'
import type { AssertSettings } from './assert-schema.ts'
import { optional } from './optional.ts'

type Written = NonNullable<AssertSettings>

const FROM = 'assert'

/** What the setting `assert` asserts. */
export function planAssertions({ command = [], file = [], metadata }: Written = {}): readonly Assertion[] {
  return [...command.flatMap(ofCommand), ...file.map(ofFile), ...(metadata ? [ofMetadata(metadata)] : [])]
}

function ofCommand(written: NonNullable<Written['command']>[number]): readonly Assertion[] {
  const { name, command, env = {}, user, stdout = [], stderr = [] } = written
  const [program, ...words] = command
  if (program === undefined) return []
  return [
    {
      kind: 'command',
      name: name ?? command.join(' '),
      from: FROM,
      command: [program, ...words],
      setup: [],
      env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
      ...optional('user', user),
      expands: false,
      exitCode: written['exit-code'] ?? 0,
      stdout: { wanted: stdout, unwanted: written['no-stdout'] ?? [] },
      stderr: { wanted: stderr, unwanted: written['no-stderr'] ?? [] },
    },
  ]
}

function ofFile(written: NonNullable<Written['file']>[number]): Assertion {
  const { name, path, exists = true, mode, uid, gid, content = [] } = written
  const unwanted = written['no-content'] ?? []
  return {
    kind: 'file',
    name: name ?? path,
    from: FROM,
    path,
    expands: false,
    exists,
    ...optional('mode', mode === undefined ? undefined : Number.parseInt(mode, 8)),
    ...optional('uid', uid),
    ...optional('gid', gid),
    ...(content.length + unwanted.length > 0 && { content: { wanted: content, unwanted } }),
  }
}

const ofMetadata = (written: NonNullable<Written['metadata']>): Assertion => ({
  kind: 'metadata',
  name: 'metadata',
  from: FROM,
  env: expected(written.env),
  unsetEnv: [],
  labels: expected(written.labels),
  ...optional('entrypoint', written.entrypoint),
  ...optional('command', written.cmd),
  ports: written.ports ?? [],
  noPorts: [],
  volumes: written.volumes ?? [],
  noVolumes: [],
  ...optional('workingFolder', written.workdir),
  ...optional('user', written.user),
})

const expected = (values: Readonly<Record<string, string | number | boolean>> = {}): readonly ExpectedValue[] =>
  Object.entries(values).map(([name, value]) => ({ name, value: String(value), isPattern: false }))
