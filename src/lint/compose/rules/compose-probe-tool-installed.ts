import { missingTool, missingToolOf, readProbe, type Probe } from '../../facts/packages/probe-tools.ts'
import { rootBase } from '../../facts/files/stage-steps.ts'
import { defineComposeRule } from '../../rule.ts'
import type { ComposeProject } from '../compose-project.ts'
import { stageOf } from '../healthchecks.ts'
import { withDefaults } from '../interpolation.ts'
import type { YamlValue } from '../yaml-tree.ts'

export const composeProbeToolInstalled = defineComposeRule({
  id: 'compose-probe-tool-installed',
  severity: 'warning',
  summary: 'The program that a service’s health check calls is in its image',
  why: `The health check of a compose file runs inside of the container, with what the image has. \`curl\` in a slim image fails with “not found”, so the service is unhealthy from the first check to the
last, and whatever waits for it with \`condition: service_healthy\` is never started.

It is judged as \`probe-tool-installed\` judges a \`HEALTHCHECK\`: a service that is built here by the base image of its Dockerfile and by all that may bring the program, another one by the name of its
image. Images that are not known, and Dockerfiles that cannot be found, are left alone.`,
  sources: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  examples: [
    {
      bad: 'services:\n  web:\n    build: .\n    healthcheck:\n      test: [CMD, curl, -f, http://localhost:8000/]\n',
      good: 'services:\n  web:\n    build: .\n    healthcheck:\n      test: [CMD, python, -c, "import urllib.request as u; u.urlopen(\'http://localhost:8000/\')"]\n',
      dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY app.py .\nCMD ["python", "app.py"]\n',
    },
  ],
  needs: { neighbours: () => true },
  *check(project) {
    for (const { name, get } of project.services) {
      const test = get('healthcheck')?.value.entries.get('test')?.value
      if (!test) continue
      const missing = missingIn(project, name, readProbe(wordsOf(test)))
      if (!missing) continue
      yield {
        at: test.span,
        message:
          missing.tool === 'sh'
            ? `The health check of \`${name}\` needs a shell, which \`${missing.image}\` does not have`
            : `The health check of \`${name}\` calls \`${missing.tool}\`, which \`${missing.image}\` does not have${missing.isBuilt ? ' and nothing installs' : ''}`,
        subject: `${name} ${missing.tool}`,
      }
    }
  },
})

const wordsOf = ({ text, items }: YamlValue): string | readonly string[] => text ?? items.map((item) => item.text ?? '')

interface Missing {
  readonly tool: string
  readonly image: string
  readonly isBuilt: boolean
}

function missingIn(project: ComposeProject, service: string, probe: Probe): Missing | undefined {
  const parts = project.partsOf(service)
  const builder = parts.find(({ build }) => build)
  if (!builder) {
    const image = withDefaults(parts.find((part) => part.image)?.image?.text ?? '$')
    const tool = image === undefined ? undefined : missingToolOf(image, probe)
    return image === undefined || tool === undefined ? undefined : { tool, image, isBuilt: false }
  }
  const dockerfile = project.dockerfileOf(builder)
  const stage = dockerfile && stageOf(dockerfile, builder.build?.target)
  const tool = stage && missingTool(stage, probe)
  if (!stage || tool === undefined) return undefined
  const base = rootBase(stage)
  return { tool, image: base.kind === 'image' ? base.text : 'scratch', isBuilt: true }
}
