import { execFileSync } from 'node:child_process'

/** What docker itself says, as lines. */
export const docker = (...args: string[]): string[] =>
  execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter((line) => line !== '')
