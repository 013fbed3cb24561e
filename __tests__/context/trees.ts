/** Two trees on the disk: a checkout, and what git tracks of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ContextQuestion } from '../../src/context/choose-context.ts'
import { openDisk } from '../../src/disk/disk.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import type { Disk, TrackedTree } from '../../src/world.ts'

type Files = Readonly<Record<string, string>>

export interface Trees extends Disposable {
  readonly question: ContextQuestion
  readonly tree: Extract<TrackedTree, { kind: 'there' }>
  readonly disk: Disk
}

export function makeTrees(
  dockerfile: string,
  { tracked = {}, untracked = {}, asks = {}, knows = {} }: TreeStory = {},
): Trees {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-trees-'))
  const root = join(folder, 'checkout')
  const path = join(folder, 'tracked')
  const all = { Dockerfile: dockerfile, ...tracked }
  write(root, { ...all, ...untracked })
  write(path, all)
  return {
    disk: openDisk(),
    question: {
      root,
      dockerfile: parseDockerfile('Dockerfile', dockerfile),
      folder: '.',
      named: new Map(),
      buildArgs: {},
      wish: 'auto',
      uncommitted: false,
      ...asks,
    },
    tree: {
      kind: 'there',
      path,
      modified: [],
      submodules: [],
      lfs: [],
      isSparse: false,
      keepsToken: false,
      ...knows,
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true })
    },
  }
}

export interface TreeStory {
  readonly tracked?: Files
  /** Also what the checkout has instead of a tracked file. */
  readonly untracked?: Files
  readonly asks?: Partial<ContextQuestion>
  readonly knows?: Partial<Extract<TrackedTree, { kind: 'there' }>>
}

function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
