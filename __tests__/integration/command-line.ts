/** The bundled command line, in a clone as a person has it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { git } from '../git/repositories.ts'
import { CLI, NODE, plainEnvironment, type Environment } from './bundle.ts'
import type { PullRequest } from './pull-request.ts'

export interface Answer {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Invocation {
  readonly args: readonly string[]
  readonly cwd: string
  /** Standard input. */
  readonly input?: string
  readonly env?: Environment
}

export async function drydock({ args, cwd, input = '', env = {} }: Invocation): Promise<Answer> {
  const child = spawn(NODE, [CLI, ...args], { cwd, env: { ...plainEnvironment(), ...env } })
  child.stdin.end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr }
}

/** All branches, on that of the pull request; `temporary` is an empty folder for TMPDIR. */
export function cloneFor(folder: string, { origin }: PullRequest): { clone: string; temporary: string } {
  const [clone, temporary] = [join(folder, 'clone'), join(folder, 'temporary')]
  git(folder, 'clone', '--quiet', '--branch=change', `file://${origin}`, clone)
  mkdirSync(temporary)
  return { clone, temporary }
}
