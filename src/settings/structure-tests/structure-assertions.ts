import type {
  Assertion,
  CommandAssertion,
  ExpectedValue,
  UnsupportedAssertion,
} from '../../runtime/assertions/assertion.ts'
import { optional } from '../optional.ts'
import type { StructureFile } from './structure-schema.ts'

type Tests<Key extends keyof StructureFile> = NonNullable<StructureFile[Key]>

/** What a file of container-structure-test asserts, in the order in which that runs its tests. `from`: its path. */
export function structureAssertions(file: StructureFile, from: string): readonly Assertion[] {
  const user = file.containerRunOptions?.user
  return [
    ...(file.commandTests ?? []).map((test) => ofCommand(test, file.globalEnvVars ?? [], user, from)),
    ...(file.fileExistenceTests ?? []).map((test) => ofExistence(test, from)),
    ...(file.fileContentTests ?? []).map((test) => ofContent(test, from)),
    ...(file.metadataTest ? [ofMetadata(file.metadataTest, from)] : []),
    ...unsupported(file, from),
  ]
}

/** What a test's `teardown` would take back is gone with its container. */
function ofCommand(
  test: Tests<'commandTests'>[number],
  globals: Tests<'globalEnvVars'>,
  user: string | undefined,
  from: string,
): CommandAssertion {
  return {
    kind: 'command',
    name: test.name,
    from,
    command: [test.command, ...(test.args ?? [])],
    setup: (test.setup ?? []).flatMap(([program, ...args]) =>
      program === undefined ? [] : [[program, ...args] as const],
    ),
    env: Object.fromEntries([...globals, ...(test.envVars ?? [])].map(({ key, value }) => [key, value])),
    ...optional('user', user),
    expands: true,
    exitCode: test.exitCode ?? 0,
    stdout: { wanted: test.expectedOutput ?? [], unwanted: test.excludedOutput ?? [] },
    stderr: { wanted: test.expectedError ?? [], unwanted: test.excludedError ?? [] },
  }
}

const ofExistence = (test: Tests<'fileExistenceTests'>[number], from: string): Assertion => ({
  kind: 'file',
  name: test.name,
  from,
  path: test.path,
  expands: true,
  exists: test.shouldExist ?? true,
  ...optional('permissions', test.permissions === '' ? undefined : test.permissions),
  ...optional('uid', given(test.uid)),
  ...optional('gid', given(test.gid)),
  ...optional('executableBy', test.isExecutableBy === '' ? undefined : test.isExecutableBy),
})

/** -1 stands for any. */
const given = (id: number | undefined): number | undefined => (id === -1 ? undefined : id)

const ofContent = (test: Tests<'fileContentTests'>[number], from: string): Assertion => ({
  kind: 'file',
  name: test.name,
  from,
  path: test.path,
  expands: true,
  exists: true,
  content: { wanted: test.expectedContents ?? [], unwanted: test.excludedContents ?? [] },
})

const ofMetadata = (test: Tests<'metadataTest'>, from: string): Assertion => ({
  kind: 'metadata',
  name: 'metadataTest',
  from,
  env: expected([...(test.env ?? []), ...(test.envVars ?? [])]),
  unsetEnv: test.unboundEnvVars ?? [],
  labels: expected(test.labels ?? []),
  ...optional('entrypoint', test.entrypoint ?? undefined),
  ...optional('command', test.cmd ?? undefined),
  ports: test.exposedPorts ?? [],
  noPorts: test.unexposedPorts ?? [],
  volumes: test.volumes ?? [],
  noVolumes: test.unmountedVolumes ?? [],
  ...optional('workingFolder', test.workdir === '' ? undefined : test.workdir),
  ...optional('user', test.user === '' ? undefined : test.user),
})

const expected = (
  pairs: readonly { readonly key: string; readonly value: string; readonly isRegex?: boolean | undefined }[],
): readonly ExpectedValue[] =>
  pairs.map(({ key, value, isRegex }) => ({ name: key, value, isPattern: isRegex ?? false }))

function unsupported({ licenseTests, containerRunOptions }: StructureFile, from: string): UnsupportedAssertion[] {
  const options = Object.keys(containerRunOptions ?? {}).filter((name) => name !== 'user')
  return [
    ...(licenseTests && licenseTests.length > 0
      ? [
          {
            kind: 'unsupported',
            name: 'licenseTests',
            from,
            because: 'are not carried out: Drydock knows no list of licences',
            isTest: true,
          } as const,
        ]
      : []),
    ...options.map(
      (name) =>
        ({
          kind: 'unsupported',
          name: `containerRunOptions.${name}`,
          from,
          because: 'is not given to the container: it reaches out of it',
          isTest: false,
        }) as const,
    ),
  ]
}
