/** Builders with a BuildKit of their own, known in a configuration folder of their own. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { join } from 'node:path'

export interface BuilderConfig {
  readonly BUILDX_CONFIG: string
}

/** Exit code of `script/builder` where it can make no image. */
const NONE = 77

/** Name of an image with BuildKit in it; nothing, and a sentence for the reader, where there is none to be had. */
export function buildkitImage(): string | undefined {
  const made = spawnSync(join(import.meta.dirname, '../../script/builder'), { encoding: 'utf8' })
  if (made.status === NONE) {
    process.stdout.write(`Other builders are not tested. ${made.stderr}\n`)
    return undefined
  }
  if (made.status !== 0) throw new Error(made.stderr)
  return made.stdout.trim()
}

export function createBuilder(config: BuilderConfig, ...args: readonly string[]): void {
  const { status, stderr } = buildx(config, 'create', ...args)
  if (status !== 0) throw new Error(stderr)
}

export function removeBuilder(config: BuilderConfig, name: string): void {
  buildx(config, 'rm', '--force', name)
}

const buildx = (config: BuilderConfig, ...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync('docker', ['buildx', ...args], { encoding: 'utf8', env: { ...process.env, ...config } })
