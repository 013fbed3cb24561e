import { dependencyStepsOf } from '../dependency-steps.ts'
import type { Copy } from '../instruction.ts'
import { defineRule } from '../rule.ts'

const WHOLE_TREE = new Set(['.', './', '/', '*', './*'])

export const copyDependenciesFirst = defineRule({
  id: 'copy-dependencies-first',
  severity: 'warning',
  summary: 'Dependencies are installed before the whole source is copied',
  why: `Every change of any file makes \`COPY . .\` a new layer, and all that follows is built again: with the installation
after it, each typo costs a full download. Copy the manifest and lock file, install, then copy the rest.

The rule knows installations that read a manifest (pip, npm, yarn, pnpm, bun, bundler, composer, poetry, uv, pipenv, pdm, mix, \`go mod download\`,
\`cargo fetch\`) and builds that download first (Maven, Gradle, \`dotnet\`, \`go build\`, \`cargo build\`). An earlier step of the same tool counts as
the installation; a cache mount helps too, but the step itself still runs again.`,
  sources: ['https://docs.docker.com/build/cache/optimize/#order-your-layers'],
  examples: [
    {
      bad: 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci\n',
      good: 'FROM node:24\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\n',
    },
  ],
  *check(dockerfile) {
    const steps = dependencyStepsOf(dockerfile.commands)
    for (const stage of dockerfile.stages) {
      const copy = stage.all('COPY').find(isWholeTree)
      const own = steps.filter(({ run }) => run.stage === stage && !run.onbuild)
      const late = own.find(({ run }) => copy && run.index > copy.index)
      const early = own.some(({ run, tool }) => copy && run.index < copy.index && tool === late?.tool)
      if (!copy || !late || early) continue
      yield {
        at: copy.span,
        message: `Copies all files before \`${late.title}\`: any change downloads everything again`,
      }
    }
  },
})

function isWholeTree({ from, sources }: Copy): boolean {
  return !from && sources.some(({ text }) => WHOLE_TREE.has(text))
}
