import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitIn } from '../../src/git/git.ts'
import { keepsToken } from '../../src/git/kept-token.ts'

async function isKept(config: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-token-'))
  execFileSync('git', ['init', '--quiet', folder])
  appendFileSync(join(folder, '.git/config'), config)
  try {
    return await keepsToken(gitIn(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it.each([
  ['as actions/checkout keeps it', '[http "https://github.com/"]\nextraheader = AUTHORIZATION: basic eA==\n'],
  ['in a header of another name', '[http]\nextraheader = PRIVATE-TOKEN: abc\n'],
  ['in the address of a remote', '[remote "origin"]\nurl = https://x:ghs_abc@github.com/a/b\n'],
  ['in the address to push to', '[remote "origin"]\npushurl = https://ghs_abc@github.com/a/b\n'],
  ['in an address in place of others', '[url "https://x:ghs_abc@github.com/"]\ninsteadOf = https://github.com/\n'],
  ['in an address to push to in place of others', '[url "https://ghs_abc@github.com/"]\npushInsteadOf = gh:\n'],
  ['in the address of a submodule', '[submodule "a"]\nurl = https://x:ghs_abc@github.com/a/b\n'],
  ['in the address of a proxy', '[http]\nproxy = http://me:abc@proxy.example:3128\n'],
  ['in the address of Git LFS', '[lfs]\nurl = https://x:ghs_abc@lfs.example/a\n'],
])('a token is found %s', async (_, config) => {
  expect(await isKept(config)).toBe(true)
})

it.each([
  [
    'addresses without a login',
    '[remote "origin"]\nurl = https://github.com/a/b\n[url "https://github.com/"]\ninsteadOf = gh:\n',
  ],
  ['a login of SSH', '[remote "origin"]\nurl = ssh://git@github.com/a/b\n[remote "b"]\nurl = git@github.com:a/b\n'],
  ['a header that opens nothing', '[http]\nextraheader = X-Request-Id: abc\n'],
  ['a mail address', '[user]\nemail = a@b.example\n'],
])('no token is %s', async (_, config) => {
  expect(await isKept(config)).toBe(false)
})
