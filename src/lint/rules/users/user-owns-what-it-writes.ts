import type { Command } from '../../shell/command.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { isLeftToRoot } from '../../facts/files/folder-owner.ts'
import { readInstall } from '../../facts/packages/install.ts'
import type { User } from '../../dockerfile/instruction.ts'
import { isPlainImage, officialImage } from '../../facts/image/official-image.ts'
import { absolutePath } from '../../facts/files/absolute-path.ts'
import { managerOf } from '../../programs/managers/index.ts'
import { type Problem, defineRule } from '../../rule.ts'
import { pathInShell } from '../../facts/files/shell-path.ts'
import { startOf } from '../../facts/image/start-command.ts'
import { lineageOf, rootBase, type Step, stepsOf } from '../../facts/files/stage-steps.ts'

/** Flags that name another folder. */
const ELSEWHERE = ['g', 'global', 'prefix', 'C', 'cwd', 'dir', 'd', 'working-dir', 'directory', 'project', 'location']
/** Servers that do so while they run: `tmp/pids`, `storage/logs`. */
const SERVERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['rails', ['server', 's']],
  ['php', ['artisan']],
])
/** They are there before the build, and belong to somebody or to all. */
const IN_BASE = /^\/(?:tmp|var\/tmp|dev\/shm|home|home\/[^/]+|root)?$/

export const userOwnsWhatItWrites = defineRule({
  id: 'user-owns-what-it-writes',
  severity: 'warning',
  summary: 'A user other than root writes only to folders of its own',
  why: `\`WORKDIR\` makes a folder for the user of that moment, \`COPY\` for root, and \`COPY --chown\` changes the owner of the files and not that of a folder
which is already there. So after \`WORKDIR /app\`, \`COPY --chown=node . .\` and \`USER node\` the folder \`/app\` itself still belongs to root, and \`npm ci\` cannot
make \`node_modules\` in it. Put \`USER\` before \`WORKDIR\`, or give the folder to the user.

The rule knows installations that write beside the manifest (npm, yarn, pnpm, composer, \`uv sync\`), builds (Cargo, Maven, Gradle, .NET), and servers that write
while they run (Rails, \`php artisan\`), on the bare official images. It says nothing where a script, or a command about the folder or something in it, may have given it away.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
    'https://docs.docker.com/reference/dockerfile/#workdir',
  ],
  examples: [
    {
      bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY --chown=node package.json package-lock.json ./\nUSER node\nRUN npm ci\n',
      good: 'FROM node:24-slim\nUSER node\nWORKDIR /app\nCOPY --chown=node package.json package-lock.json ./\nRUN npm ci\n',
    },
    {
      name: 'a server',
      bad: 'FROM ruby:3.4-slim\nWORKDIR /rails\nCOPY . .\nUSER 1000\nCMD ["bin/rails", "server"]\n',
      good: 'FROM ruby:3.4-slim\nWORKDIR /rails\nCOPY . .\nRUN mkdir -p log tmp && chown -R 1000 log tmp\nUSER 1000\nCMD ["bin/rails", "server"]\n',
    },
  ],
  *check({ stages, finalStage }) {
    for (const stage of stages) {
      if (!stage.all('USER').some((user) => isOther(user)) || !isPlainImage(officialImage(rootBase(stage)))) continue
      const steps = lineageOf(stage).flatMap((one) => stepsOf(one))
      const problem =
        problemInBuild(steps, stage) ?? (stage === finalStage ? problemAtStart(steps, stage, stage.user) : undefined)
      if (problem) yield problem
    }
  },
})

const isOther = (user: User | undefined): user is User => user?.user !== undefined && !user.isRoot

/** The first command of a stage that the user runs and that writes to a folder of root. */
function problemInBuild(steps: readonly Step[], stage: BuildStage): Problem | undefined {
  for (const [at, { instruction, user, workdir }] of steps.entries()) {
    if (instruction.keyword !== 'RUN' || instruction.stage !== stage || !isOther(user)) continue
    for (const command of instruction.commands) {
      const folder = writes(command) ? pathInShell('.', command, { run: instruction, workdir, user }) : undefined
      if (folder !== undefined && isRoots(steps.slice(0, at), folder))
        return { at: command.span, message: sentence(command, user, folder) }
    }
    // What this RUN does on the way is not known any more to the ones that follow.
    return undefined
  }
  return undefined
}

function problemAtStart(steps: readonly Step[], stage: BuildStage, user: User | undefined): Problem | undefined {
  const started = startOf(stage).find(({ command }) => isCalled(SERVERS, command))
  const folder = lastFolder(steps)
  if (!started || folder === undefined || !isOther(user) || !isRoots(steps, folder)) return undefined
  return { at: started.instruction.span, message: sentence(started.command, user, folder) }
}

function lastFolder(steps: readonly Step[]): string | undefined {
  const last = steps.at(-1)
  if (last?.instruction.keyword !== 'WORKDIR') return last?.workdir
  return absolutePath(last.instruction.path?.resolved ?? '$', last.workdir)
}

const isRoots = (steps: readonly Step[], folder: string): boolean =>
  !IN_BASE.test(folder) && isLeftToRoot(steps, folder)

function writes(command: Command): boolean {
  if (command.hasFlag(...ELSEWHERE)) return false
  const manager = managerOf(command.name)
  if (manager?.writesToProject === 'packages') return readInstall(command)?.readsManifest === true
  return manager?.name === command.name && manager.writesToProject?.includes(command.operands[0]?.text ?? '') === true
}

function isCalled(table: ReadonlyMap<string, readonly string[]>, { name, operands }: Command): boolean {
  return table.get(name)?.includes(operands[0]?.text ?? '') === true
}

function sentence({ name, operands }: Command, { user = '' }: User, folder: string): string {
  const called = [name, operands[0]?.text].filter(Boolean).join(' ')
  return `\`${called}\` writes to \`${folder}\` as \`${user}\`, but the folder belongs to root`
}
