import type { Instruction } from '../../dockerfile/instruction.ts'
import { lateInstalls } from '../../facts/packages/late-installs.ts'
import { defineRule } from '../../rule.ts'

export const copyDependenciesFirst = defineRule({
  id: 'copy-dependencies-first',
  severity: 'warning',
  summary: 'Dependencies are installed before the whole source is copied',
  why: `Every change of any file makes \`COPY . .\` a new layer, and all that follows is built again, in the stages built on it too: with
the installation after it, each typo costs a full download. Copy the manifest and lock file, install, then copy the rest.

Code that is copied by name (\`COPY src ./src\`, \`COPY app.py .\`) before an installation that only reads a manifest costs the same.

The rule knows installations that read a manifest (pip, npm, yarn, pnpm, bun, bundler, composer, poetry, uv, pipenv, pdm, mix, \`go mod download\`,
\`cargo fetch\`), those of the project itself (\`pip install -e .\`, \`go install ./...\`, \`cargo install --path .\`) and builds that download
first (Maven, Gradle, \`dotnet\`, \`go build\`, \`cargo build\`). An earlier step for the same language counts as
the installation, and one that is told not to download is none; a cache mount helps too, but the step itself still runs again.`,
  sources: ['https://docs.docker.com/build/cache/optimize/#order-your-layers'],
  examples: [
    {
      bad: 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci\n',
      good: 'FROM node:24\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\n',
    },
    {
      name: 'code by name',
      bad: 'FROM python:3.13-slim\nCOPY app.py requirements.txt ./\nRUN pip install --no-cache-dir -r requirements.txt\n',
      good: 'FROM python:3.13-slim\nCOPY requirements.txt ./\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY app.py ./\n',
    },
  ],
  *check(dockerfile) {
    const reported = new Set<Instruction>()
    for (const { copy, code, title, ecosystem } of lateInstalls(dockerfile)) {
      if (reported.has(copy)) continue
      reported.add(copy)
      yield {
        at: copy.span,
        message:
          code === undefined
            ? `Copies all files before \`${title}\`: any change downloads everything again`
            : `Copies \`${code}\` before \`${title}\`: any change of it downloads everything again`,
        subject: ecosystem,
      }
    }
  },
})
