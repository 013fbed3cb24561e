import { expect, it } from '@jest/globals'
import { readContext } from '../../src/build-context.ts'
import { secretValues } from '../../src/secrets/secret-values.ts'
import { buildRequest } from '../fakes/build-request.ts'

const valuesOf = (names?: readonly string[]): string[] =>
  secretValues(
    {
      context: readContext('.'),
      build: {
        ...buildRequest('head').options,
        buildArgs: { API_TOKEN: 'token', VERSION: 'version', LICENCE: 'licence' },
        labels: { version: 'label' },
      },
      env: { PASSPHRASE: 'passphrase', MODE: 'mode' },
      ...(names && { names }),
    },
    { env: {}, readFile: () => undefined },
  ).toSorted()

it.each<[claim: string, names: string[] | undefined, values: string[]]>([
  ['those whose name says so', undefined, ['passphrase', 'token']],
  [
    'those that the settings name as well, in any case',
    ['licence', 'Mode'],
    ['licence', 'mode', 'passphrase', 'token'],
  ],
  ['all of the build and the container', ['*'], ['licence', 'mode', 'passphrase', 'token', 'version']],
])('secret are %s', (_, names, values) => {
  expect(valuesOf(names)).toEqual(values)
})
