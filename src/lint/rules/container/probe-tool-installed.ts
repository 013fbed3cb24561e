import { brings, missingTools, type ProbeTool } from '../../facts/image/base-tools.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { readInstall } from '../../facts/packages/install.ts'
import type { Add, Copy, Healthcheck } from '../../dockerfile/instruction.ts'
import { isOpaque } from '../../facts/files/opaque-run.ts'
import { fileName } from '../../facts/files/absolute-path.ts'
import { managerOf } from '../../programs/managers/index.ts'
import { defineRule } from '../../rule.ts'
import { lineageOf, rootBase } from '../../facts/files/stage-steps.ts'

export const probeToolInstalled = defineRule({
  id: 'probe-tool-installed',
  severity: 'warning',
  summary: 'The program that the health check calls is in the image',
  why: `\`HEALTHCHECK CMD curl …\` in a slim image fails with “not found”, so the container is unhealthy from the first check to the
last, and whatever waits for it waits forever. Nothing says so while the image is built. Install the program, or ask with what is
there already: Python, Node and busybox can all make a request.

The rule knows that \`curl\`, \`wget\` and \`nc\` are missing in Debian, Ubuntu, distroless and scratch images, in the slim variants of
language images and where .NET only runs, \`curl\` in the Alpine ones, and the shell of the shell form in distroless and scratch images. It says nothing when a package, a copied file or a download may bring the program, when
a build step already uses it, or when a script runs in the build.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nHEALTHCHECK CMD curl -f http://localhost:8000/health || exit 1\n',
      good: `FROM python:3.13-slim\nHEALTHCHECK CMD ["python", "-c", "import urllib.request as http; http.urlopen('http://localhost:8000/health')"]\n`,
    },
  ],
  *check({ stages }) {
    const checks = new Map<Healthcheck, BuildStage>()
    for (const stage of stages) {
      const check = stage.isTarget ? stage.inherited('HEALTHCHECK') : undefined
      if (check && !check.disabled) checks.set(check, stage)
    }
    for (const [check, stage] of checks) {
      const base = rootBase(stage)
      const needsShell = check.form === 'shell' && stage.shell.origin !== 'instruction'
      const calls = (tool: ProbeTool): boolean => check.commands.some(({ name }) => name === tool)
      const tool = missingTools(base).find(
        (one) => (calls(one) || (one === 'sh' && needsShell)) && !mayHave(stage, one),
      )
      if (!tool) continue
      const image = base.kind === 'image' ? `\`${base.text}\`` : '`scratch`'
      const isShell = tool === 'sh' && needsShell
      yield {
        at: (!isShell && check.commands.find(({ name }) => name === tool)?.span) || check.span,
        message: isShell
          ? `The health check needs a shell, which ${image} does not have and nothing installs: use the exec form`
          : `The health check calls \`${tool}\`, which ${image} does not have and nothing installs`,
        subject: tool,
      }
    }
  },
})

/** Whether anything in the file may bring the program into the image of a stage. */
function mayHave(stage: BuildStage, tool: ProbeTool): boolean {
  const stages = lineageOf(stage)
  const runs = stages.flatMap((one) => one.all('RUN'))
  const transfers = stages.flatMap((one) => [...one.all('COPY'), ...one.all('ADD')])
  if (transfers.some((transfer) => mayCopy(transfer, tool)) || runs.some(isOpaque)) return true
  return runs.some((run) => run.commands.some((command) => mayBring({ run, command }, tool)))
}

/** By its name, or as a part of a folder for programs; what the build context has in the root cannot be seen. */
function mayCopy({ keyword, sources, target }: Copy | Add, tool: ProbeTool): boolean {
  const to = target?.resolved
  if (to === undefined || sources.some(({ resolved }) => resolved === undefined)) return true
  const named = [to, ...sources.map(({ resolved = '' }) => resolved)].some((path) => fileName(path).includes(tool))
  const isBinFolder = /^\/(?:usr\/?(?:local\/?)?)?(?:s?bin\/?)?$/.test(to)
  return (
    named ||
    (isBinFolder && (keyword === 'ADD' || to === '/' || sources.some(({ text }) => /\/$|\*|bin$|^\.?$/.test(text))))
  )
}

function mayBring({ command }: RunCommand, tool: ProbeTool): boolean {
  if (command.name === tool || CARRIERS.has(command.name)) return true
  const install = readInstall(command)
  if (!install) return command.words.some(({ text }) => new RegExp(`(?:^|/)${tool}$`).test(text))
  if (!managerOf(install.manager)?.isForSystem) return install.manager === 'conda'
  return install.packages.some(({ kind, name }) => kind !== 'named' || brings(name, tool))
}

/** Programs that put files anywhere, or install a package file. */
const CARRIERS = new Set([
  'dpkg',
  'rpm',
  'tar',
  'bsdtar',
  'unzip',
  'busybox',
  'mamba',
  'micromamba',
  'debootstrap',
  'playwright',
  'dpkg-deb',
])
