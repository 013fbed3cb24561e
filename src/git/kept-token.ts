import type { Git } from './git.ts'

/** `key`, a line break, the value: a header as actions/checkout keeps it, or an address with a password in it. */
const TOKEN = /^http\..*extraheader\nauthorization:|\nhttps?:\/\/[^/\s@]+@/is

/** Whether the configuration that lies in the checkout holds a token; files that it includes lie elsewhere. */
export async function keepsToken(git: Git): Promise<boolean> {
  const question = ['--get-regexp', '^(http\\..*extraheader|http\\.extraheader|remote\\..*url|submodule\\..*url)$']
  const { stdout } = await git.ask(['config', '--local', '--no-includes', '--null', ...question])
  return stdout.split('\0').some((entry) => TOKEN.test(entry))
}
