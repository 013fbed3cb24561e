import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { BakePrint, PrintBake } from '../../world.ts'
import type { Env } from '../cli/child-env.ts'
import { createCli } from '../cli/docker-cli.ts'
import { lastLines } from '../cli/lines.ts'
import { createPrivateFolder } from '../cli/private-folder.ts'

/** It takes 0.2 s; a file that asks for a product of lists takes any time. */
const LIMIT_SECONDS = 10

const printed = z.object({ target: z.record(z.string(), z.unknown()).default({}) })

/** What finds the client and its plugins. A bake file can ask for every other variable by its name, and print it. */
const KEPT = ['PATH', 'HOME', 'DOCKER_CONFIG'] as const

/**
 * `docker buildx bake --print` in a folder that has these files alone: a change that names another file, or a variable of
 * ours, finds none.
 */
export function createPrintBake(options: {
  readonly env: Env
  readonly signal: AbortSignal
  /** Folder for temporary files; the system's where absent. */
  readonly temporary?: string
}): PrintBake {
  const env = Object.fromEntries(KEPT.flatMap((name) => (options.env[name] ? [[name, options.env[name]]] : [])))
  return async (files) => {
    await using folder = await createPrivateFolder(options.temporary)
    for (const { name, text } of files) await writeFile(path.join(folder.path, name), text)
    const cli = createCli({ cwd: folder.path, env, signal: options.signal })
    const named = files.filter(({ name }) => name !== '.env').flatMap(({ name }) => ['--file', name])
    const ended = await cli.run({ args: ['buildx', 'bake', '--print', ...named, '*'], timeoutSeconds: LIMIT_SECONDS })
    if (ended.missing) return { kind: 'failed', because: 'there is no docker with buildx, which reads it' }
    if (ended.timedOut) return { kind: 'failed', because: `buildx took more than ${LIMIT_SECONDS} s` }
    if (ended.exitCode !== 0) return { kind: 'failed', because: reasonIn(ended.stderr, folder.path) }
    return answer(ended.stdout, ended.stderr)
  }
}

function answer(stdout: string, stderr: string): BakePrint {
  const unset = [...stderr.matchAll(/The \\?"(\w+)\\?" variable is not set/g)].map(([, name = '']) => name)
  try {
    return { kind: 'printed', targets: printed.parse(JSON.parse(stdout)).target, unset: [...new Set(unset)] }
  } catch {
    return { kind: 'failed', because: 'buildx printed something else than targets' }
  }
}

const reasonIn = (stderr: string, folder: string): string =>
  (lastLines(stderr, 1)[0] ?? 'buildx does not say why')
    .replaceAll(`${folder}/`, '')
    .replace(/^ERROR: /, '')
    .replace(/\.$/, '')
