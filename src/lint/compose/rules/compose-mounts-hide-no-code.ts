import type { Dockerfile } from '../../dockerfile.ts'
import { isWithin } from '../../cleanup.ts'
import { absolutePath } from '../../paths.ts'
import { defineComposeRule } from '../../rule.ts'
import { withDefaults } from '../interpolation.ts'
import type { Service } from '../service.ts'
import { lineageOf, stepsOf } from '../../steps.ts'

/** Files that are there for somebody's own machine. */
const FOR_DEVELOPMENT = /override|dev|local|test|debug|watch/i

export const composeMountsHideNoCode = defineComposeRule({
  id: 'compose-mounts-hide-no-code',
  severity: 'info',
  summary: 'No mount hides the code that the image brings along',
  why: `A folder of the host that is mounted over the folder with the application hides all that the image has there: the copied sources, and what was installed or
compiled beside them. The container then runs the files of whoever started it, as that machine has them, and not the image that was built, tested and measured.

For changes that show at once, \`develop: watch\` syncs files into the running container, and a \`compose.override.yaml\` keeps the mount out of the file that others use. Files
with such names (\`override\`, \`dev\`, \`local\`, \`test\`) are left alone, and so are services with such a \`target\` or profile, and those whose Dockerfile is not known here.`,
  sources: [
    'https://docs.docker.com/compose/how-tos/file-watch/',
    'https://docs.docker.com/engine/storage/bind-mounts/#mounting-over-existing-data',
  ],
  examples: [
    {
      bad: 'services:\n  web:\n    build: .\n    volumes:\n      - .:/app\n',
      good: 'services:\n  web:\n    build: .\n    develop:\n      watch:\n        - {action: sync, path: ., target: /app}\n',
      dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\n',
    },
  ],
  *check(project) {
    if (FOR_DEVELOPMENT.test(project.file.replace(/^.*\//, ''))) return
    for (const service of project.services) {
      if (isForDevelopment(service)) continue
      const dockerfile = project.dockerfileOf(service)
      const targets = dockerfile ? copyTargets(dockerfile, service.build?.target) : []
      for (const { type, source, target, span } of service.mounts) {
        const folder =
          type === 'bind' && source !== undefined
            ? absolutePath(withDefaults(target ?? '$') ?? '$', undefined)
            : undefined
        const hidden = folder === undefined ? undefined : targets.find((one) => isWithin(one, folder))
        if (folder === undefined || hidden === undefined) continue
        yield {
          at: span,
          message: `\`${service.name}\` runs the host’s files: the mount over \`${folder}\` hides what the image has there`,
        }
      }
    }
  },
})

function isForDevelopment({ get, build }: Service): boolean {
  const profiles = get('profiles')?.value.items.map(({ text }) => text ?? '') ?? []
  return [build?.target ?? '', ...profiles].some((name) => FOR_DEVELOPMENT.test(name))
}

/** The folders and files that the image's own COPY and ADD write. */
function copyTargets(dockerfile: Dockerfile, target: string | undefined): readonly string[] {
  const stage =
    target === undefined
      ? dockerfile.finalStage
      : dockerfile.stages.find(({ name }) => name?.toLowerCase() === target.toLowerCase())
  return (stage ? lineageOf(stage) : []).flatMap((one) =>
    stepsOf(one).flatMap(({ instruction, workdir }) =>
      instruction.keyword === 'COPY' || instruction.keyword === 'ADD'
        ? (absolutePath(instruction.target?.resolved ?? '$', workdir) ?? [])
        : [],
    ),
  )
}
