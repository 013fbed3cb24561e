import type { BuildStage, Healthcheck } from '../../dockerfile/instruction.ts'
import { missingTool } from '../../facts/packages/probe-tools.ts'
import { defineRule } from '../../rule.ts'
import { rootBase } from '../../facts/files/stage-steps.ts'

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
      const tool = missingTool(stage, { commands: check.commands, needsShell })
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
