/** What BuildKit says of many Dockerfiles in one go: starting `docker buildx` once for each takes longer than all that it reads. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { readCheck } from '../../src/docker/build/buildkit-check.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { applyEdits } from '../../src/lint/text/source-text.ts'
import type { TextEdit } from '../../src/model.ts'
import type { BuildkitCheck } from '../../src/world.ts'

export interface Asked {
  readonly text: string
  /** Text of the ignore file; none where it is empty. */
  readonly ignore?: string
}

const answer = z.object({ target: z.record(z.string(), z.object({ check: z.unknown().optional() })) })

/** Files in one go: with a hundred BuildKit loses jobs ("no such job"), whatever is in the files. */
const AT_ONCE = 20

/** What BuildKit's checks say of each, in the order asked; undefined where they do not answer, e.g. for bytes that no file has. */
export async function checkAll(asked: readonly Asked[]): Promise<readonly (BuildkitCheck | undefined)[]> {
  const answers: (BuildkitCheck | undefined)[] = []
  for (let from = 0; from < asked.length; from += AT_ONCE)
    answers.push(...(await checkSome(asked.slice(from, from + AT_ONCE))))
  return answers
}

/** One that ends without an answer takes the others along, so they are asked in two parts then. */
async function checkSome(asked: readonly Asked[]): Promise<readonly (BuildkitCheck | undefined)[]> {
  const checks = await bake(asked, 'check', ['--set=*.args.BUILDKIT_DOCKERFILE_CHECK=experimental=CopyIgnoredFile'])
  if (checks === undefined && asked.length === 1) return [undefined]
  if (checks === undefined) {
    const middle = asked.length >> 1
    return [...(await checkSome(asked.slice(0, middle))), ...(await checkSome(asked.slice(middle)))]
  }
  const { target } = answer.parse(JSON.parse(checks))
  return asked.map((_, index) => {
    const check = target[nameOf(index)]?.check
    return check === undefined ? undefined : readCheck(JSON.stringify(check))
  })
}

const stages = z.object({
  target: z.record(
    z.string(),
    z.object({
      targets: z.object({ targets: z.array(z.object({ name: z.string().optional(), base: z.string().optional() })) }),
    }),
  ),
})

/** The stages that BuildKit reads in each of some texts that it does not refuse; undefined where it does. No base image is asked for. */
export async function stagesOfAll(texts: readonly string[]): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const some = texts.slice(from, from + AT_ONCE)
    const read = await bake(
      some.map((text) => ({ text })),
      'targets',
    )
    const { target } = stages.parse(JSON.parse(read ?? '{"target":{}}'))
    answers.push(...some.map((_, index) => target[nameOf(index)]?.targets.targets))
  }
  return answers
}

/** On `scratch` in place of any image, of which no registry knows anything here. */
export function onScratch(text: string): string {
  const dockerfile = parseDockerfile('Dockerfile', text)
  const images = dockerfile.stages.flatMap(({ from, base }) =>
    from?.image && base.kind !== 'stage' ? [from.image] : [],
  )
  const sources = dockerfile
    .all('COPY', { onbuild: true })
    .flatMap(({ from }) => (from && !from.stage ? [from.word] : []))
  const edits = [...images, ...sources].map(({ span }): TextEdit => ({ span, text: 'scratch' }))
  return applyEdits(dockerfile.source, edits)
}

const nameOf = (index: number): string => `file-${index}`

function bake(
  asked: readonly Asked[],
  call: 'check' | 'targets',
  options: readonly string[] = [],
): Promise<string | undefined> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-test-'))
  const target = Object.fromEntries(
    asked.map(({ text, ignore = '' }, index) => {
      const context = path.join(folder, nameOf(index))
      mkdirSync(context)
      writeFileSync(path.join(context, 'Dockerfile'), text)
      if (ignore !== '') writeFileSync(path.join(context, '.dockerignore'), ignore)
      return [nameOf(index), { context }]
    }),
  )
  const file = path.join(folder, 'bake.json')
  writeFileSync(file, JSON.stringify({ target, group: { default: { targets: Object.keys(target) } } }))
  const args = [
    'buildx',
    'bake',
    `--file=${file}`,
    `--call=${call},format=json`,
    `--allow=fs.read=${folder}`,
    ...options,
  ]
  return new Promise((resolve) => {
    execFile('docker', args, { timeout: 120_000, maxBuffer: 256 * 1024 * 1024 }, (_, stdout) => {
      rmSync(folder, { recursive: true })
      resolve(stdout.trimStart().startsWith('{') ? stdout : undefined)
    })
  })
}
