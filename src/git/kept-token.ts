import type { Git } from './git.ts'

/** A header that shows who asks, as actions/checkout keeps it. Key and value stand on lines of their own. */
const HEADER = /^http\.(?:.*\.)?extraheader\n[^:]*(?:authorization|token|key|secret|cookie)[^:]*:/i

/** An address with a login in it, as a value or as a part of a key. */
const LOGIN = /\bhttps?:\/\/[^/\s@]+@/i

/** Whether the configuration that lies in the checkout holds a token; files that it includes lie elsewhere. */
export async function keepsToken(git: Git): Promise<boolean> {
  const { stdout } = await git.ask(['config', '--local', '--no-includes', '--null', '--list'])
  return stdout.split('\0').some((entry) => HEADER.test(entry) || LOGIN.test(entry))
}
