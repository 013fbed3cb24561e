import { broughtThings, type Finder, NEEDS_WHAT_IS_BROUGHT } from '../../facts/files/incidental-files.ts'
import { isSaidAlready, leftIn } from '../../facts/files/incidental-problem.ts'
import { fileName } from '../../facts/files/absolute-path.ts'
import { defineRule } from '../../rule.ts'
import { ancestors, foldersWith, virtualEnvironmentOf } from '../../facts/files/virtual-environment.ts'

/** Folders that a tool fills for its own next run. */
const CACHES = new Set(
  (
    '__pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .nox .hypothesis .ipynb_checkpoints ' +
    '.gradle .parcel-cache .turbo .nyc_output .sass-cache .terraform .scannerwork'
  ).split(' '),
)
/** Other rules speak of these, whatever is in them. */
const ELSEWHERE = /(?:^|\/)(?:\.git|node_modules)\//

const files = {
  kind: 'listed',
  files: [
    { path: 'app/__pycache__/main.cpython-313.pyc', bytes: 18_200 },
    { path: 'app/main.py', bytes: 9_100 },
  ],
  complete: true,
} as const

export const dockerignoreLeavesOutCaches = defineRule({
  id: 'dockerignore-leaves-out-caches',
  severity: 'info',
  summary: 'Caches of tools stay out of the build',
  why: `Tools keep what they have worked out in folders beside the sources: \`__pycache__\`, \`.pytest_cache\`, \`.gradle\`, Cargo's \`target\`. Nothing in the image reads them, they make it
larger, and because they change with every test run, \`COPY . .\` builds its layer again although no source has changed.

The rule looks at the files that are there and at the ignore file as BuildKit reads it. It knows caches by their name, or by the \`CACHEDIR.TAG\` in
them. \`dist\` and \`build\` are left alone, because they can be what the image is for, and so is every folder that the Dockerfile itself names.`,
  fixEffect: 'Unsafe: the files are in no image then. There is none where the Dockerfile names them.',
  sources: ['https://docs.docker.com/build/concepts/context/#dockerignore-files', 'https://bford.info/cachedir/'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCOPY . /srv\n',
      good: 'FROM python:3.13-slim\nCOPY . /srv\n',
      context: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n' } },
      goodContext: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n**/__pycache__\n' } },
    },
  ],
  needs: NEEDS_WHAT_IS_BROUGHT,
  *check(dockerfile, context) {
    const isNamed = (name: string): boolean => dockerfile.instructions.some(({ args }) => args.text.includes(name))
    for (const brought of broughtThings(dockerfile, context, cacheFinder))
      if (!isSaidAlready(brought, context) && !isNamed(brought.key))
        yield leftIn(brought, { dockerfile, context, consequence: 'nothing there reads it' })
  },
})

function cacheFinder(paths: readonly string[]): Finder {
  const tagged = foldersWith(paths, 'CACHEDIR.TAG')
  const environmentOf = virtualEnvironmentOf(paths)
  return {
    find: (path) =>
      ELSEWHERE.test(path) || environmentOf(path) !== undefined
        ? undefined
        : ancestors(path).find((folder) => CACHES.has(fileName(folder)) || tagged.has(folder)),
    keyOf: fileName,
  }
}
