import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { corpus } from '../corpus/corpus.ts'

/** What BuildKit's parser says against a text; empty where it takes it. Builds nothing and loads no image. */
function refusal(text: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-test-'))
  return new Promise((resolve) => {
    const build = execFile(
      'docker',
      ['buildx', 'build', '--call=targets,format=json', '--progress=plain', '--file=-', folder],
      { timeout: 20_000 },
      (error, _, stderr) => {
        rmSync(folder, { recursive: true })
        resolve(error ? stderr : '')
      },
    )
    build.stdin?.end(text)
  })
}

/** Without the line that would fetch another parser from a registry. */
const withoutSyntax = (text: string): string => text.replace(/^(\uFEFF?)#[ \t]*syntax[ \t]*=.*\r?\n/i, '$1')

/** The same 25 files in every run, shuffled by multiplying with one prime modulo another. Labs have a parser of their own. */
const sample = corpus
  .filter(({ text }) => !/^#\s*syntax\s*=.*-labs/i.test(text))
  .map((file, index) => ({ file, order: (index * 7919 + 41) % 1009 }))
  .sort((a, b) => a.order - b.order)
  .slice(0, 25)
  .map(({ file }) => file)

describe('BuildKit', () => {
  it.each(sample)(
    'takes $name',
    async ({ text }) => {
      expect(await refusal(withoutSyntax(text))).toBe('')
    },
    30_000,
  )

  it('refuses what is not a Dockerfile', async () => {
    expect(await refusal('FROM scratch\nFLY away\n')).toContain('unknown instruction: FLY')
  }, 30_000)
})
