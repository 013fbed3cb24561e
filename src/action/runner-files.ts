import { existsSync } from 'node:fs'
import { UserError } from '../errors.ts'

/** The files in which a step tells its runner what it has found out, and what its post step has to know. */
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE'] as const

/** Throws a UserError where the runner names one of its files and it is not there; without a name the log is used. */
export function requireRunnerFiles(env: Readonly<NodeJS.ProcessEnv>): void {
  for (const name of FILES) {
    const path = env[name]
    if (path && !existsSync(path))
      throw new UserError(
        `\`${name}\` names ${path}, which is not there, so nothing could be told to the runner: a runner makes it for each step, and in a container job its folder has to be mounted.`,
      )
  }
}
