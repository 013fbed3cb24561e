import { broughtThings, type Finder, NEEDS_WHAT_IS_BROUGHT } from '../../facts/files/incidental-files.ts'
import { installsOf } from '../../facts/packages/install.ts'
import { isSaidAlready, leftIn } from '../../facts/files/incidental-problem.ts'
import { fileName } from '../../facts/files/absolute-path.ts'
import { defineRule } from '../../rule.ts'
import { ancestors, virtualEnvironmentOf } from '../../facts/files/virtual-environment.ts'

const files = {
  kind: 'listed',
  files: [
    { path: 'node_modules/esbuild/bin/esbuild', bytes: 9_400_000 },
    { path: 'package.json', bytes: 410 },
  ],
  complete: true,
} as const

export const dockerignoreLeavesOutDependencies = defineRule({
  id: 'dockerignore-leaves-out-dependencies',
  severity: 'warning',
  summary: 'Dependencies that were installed outside stay out of the build',
  why: `\`node_modules\` and virtual environments are made for the machine that they are on: their programs are compiled for its system and processor, and those
of a virtual environment start the Python at its path. \`COPY . .\` puts them over what the image has installed for itself, so that it breaks on another
machine, or works with other versions than the lock file says. And they are the largest part of most folders.

The rule looks at the files that are there and at the ignore file as BuildKit reads it. A \`node_modules\` counts only where the Dockerfile installs with
npm, yarn, pnpm or bun itself; an image that is meant to take what was installed outside is left alone. A virtual environment is a folder with
a \`pyvenv.cfg\`, whatever its name.`,
  fixEffect: 'Unsafe: the files are in no image then. There is none where the Dockerfile names them.',
  sources: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  examples: [
    {
      bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n',
      good: 'FROM node:24-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n',
      context: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n' } },
      goodContext: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\nnode_modules\n' } },
    },
  ],
  needs: NEEDS_WHAT_IS_BROUGHT,
  *check(dockerfile, context) {
    const ownModules =
      installsOf(dockerfile.commands, 'npm', 'yarn', 'pnpm').some(({ readsManifest }) => readsManifest) ||
      dockerfile.commands.some(({ command }) => command.runs('bun', 'install') || command.runs('bun', 'i'))
    const makeFinder = (paths: readonly string[]): Finder => {
      const environmentOf = virtualEnvironmentOf(paths)
      return {
        find: (path) => (ownModules ? modulesOf(path) : undefined) ?? environmentOf(path),
        keyOf: fileName,
      }
    }
    for (const brought of broughtThings(dockerfile, context, makeFinder)) {
      if (isSaidAlready(brought, context)) continue
      const consequence =
        brought.key === 'node_modules'
          ? 'it is made for another machine, and this build installs its own'
          : 'a virtual environment works only on the machine that made it'
      yield leftIn(brought, { dockerfile, context, consequence })
    }
  },
})

const modulesOf = (path: string): string | undefined =>
  ancestors(path).find((folder) => fileName(folder) === 'node_modules')
