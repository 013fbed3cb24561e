import { broughtThings, NEEDS_WHAT_IS_BROUGHT } from '../../facts/files/incidental-files.ts'
import { fileName } from '../../facts/files/absolute-path.ts'
import { isSaidAlready, leftIn } from '../../facts/files/incidental-problem.ts'
import { defineRule } from '../../rule.ts'

/** A `.git` deeper down that is no folder belongs to a submodule and is one line. */
const HISTORY = /^(?:\.git(?=\/|$)|.*?\/\.git(?=\/))/

const files = {
  kind: 'listed',
  files: [{ path: '.git/objects/pack/pack-1.pack', bytes: 38_000_000 }],
  complete: true,
} as const

export const dockerignoreLeavesOutGit = defineRule({
  id: 'dockerignore-leaves-out-git',
  severity: 'warning',
  summary: 'The Git history stays out of the build',
  why: `\`COPY . .\` takes \`.git\` along unless the ignore file leaves it out. Whoever has the image then has every version of every file, also those that were
deleted because of what they said. \`.git\` changes with every commit, even with every fetch, so the layer and all layers after it are built
again each time. And it has to be sent to the builder first.

The rule looks at the files that are there and at the ignore file as BuildKit reads it, and at copies of folders that really contain a \`.git\`. In a stage whose layers do not
become an image it is only an \`info\`, and nothing is said where such a stage runs \`git\` itself. Some tools read \`.git\` without saying so, to put a version
into what they build (\`setuptools-scm\`, \`hatch-vcs\`, Go's \`-buildvcs\`): hand the version in as a build argument, or silence the rule with that reason.`,
  fixEffect:
    'Unsafe: the files are in no image then, and a tool that asks git for the version finds none. There is none where the Dockerfile names them.',
  sources: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCOPY . /app\n',
      good: 'FROM python:3.13-slim\nCOPY . /app\n',
      context: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '*.log\n' } },
      goodContext: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '*.log\n.git\n' } },
    },
  ],
  needs: NEEDS_WHAT_IS_BROUGHT,
  *check(dockerfile, context) {
    const finder = { find: (path: string) => HISTORY.exec(path)?.[0], keyOf: fileName }
    for (const brought of broughtThings(dockerfile, context, () => finder)) {
      const { inImage } = brought.copy
      const isNeeded = dockerfile.commands.some(({ command }) => command.name === 'git')
      if (isSaidAlready(brought, context) || (!inImage && isNeeded)) continue
      const consequence = inImage
        ? 'all of the history is in it, and each commit builds the layer again'
        : 'each commit builds the layer again'
      const problem = leftIn(brought, { dockerfile, context, consequence, isNeeded })
      yield inImage ? problem : { ...problem, severity: 'info' }
    }
  },
})
