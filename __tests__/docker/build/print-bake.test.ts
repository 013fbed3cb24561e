import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { createPrintBake } from '../../../src/docker/build/print-bake.ts'
import { createShim } from '../shim.ts'

const signal = new AbortController().signal

async function ask(script: string) {
  using shim = createShim(script)
  const env = { ...shim.env, HOME: '/home/me', NPM_TOKEN: 'hunter2', DOCKER_HOST: 'tcp://x' }
  const printed = await createPrintBake({ env, signal })([
    { name: 'compose.yaml', text: 'a' },
    { name: '.env', text: 'b' },
  ])
  const file = join(shim.folder, 'said')
  return { printed, said: existsSync(file) ? readFileSync(file, 'utf8') : '' }
}

it('shows buildx these files in a folder of their own, and no variable of ours', async () => {
  const { said } = await ask(
    '{ echo "$@"; ls -A; env | cut -d= -f1 | grep -vE "^(PWD|SHLVL|OLDPWD|_)$" | sort; pwd; } >"${0%/*}/said"; echo "{}"',
  )
  const [command, ...rest] = said.trim().split('\n')
  expect(command).toBe('buildx bake --print --file compose.yaml *')
  expect(rest.slice(0, -1)).toEqual(['.env', 'compose.yaml', 'HOME', 'PATH'])
  expect(existsSync(rest.at(-1) ?? '/')).toBe(false)
})

it.each([
  [
    'targets and variables that nobody sets',
    `echo '{"target":{"a":{"x":1}}}'; echo 'The "V" variable is not set. The \\"W\\" variable is not set' >&2`,
    { kind: 'printed', targets: { a: { x: 1 } }, unset: ['V', 'W'] },
  ],
  [
    'a mistake',
    'echo "ERROR: $PWD/compose.yaml:1: no such thing." >&2; exit 1',
    { kind: 'failed', because: 'compose.yaml:1: no such thing' },
  ],
  ['nonsense', 'echo hello', { kind: 'failed', because: 'buildx printed something else than targets' }],
])('reads %s', async (_, script, expected) => {
  expect((await ask(script)).printed).toEqual(expected)
})

it('says that there is no docker', async () => {
  expect(await createPrintBake({ env: { PATH: '/nowhere' }, signal })([])).toEqual({
    kind: 'failed',
    because: 'there is no docker with buildx, which reads it',
  })
})
