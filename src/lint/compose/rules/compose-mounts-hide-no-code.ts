import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { isWithin } from '../../facts/files/deletion.ts'
import { folderCopies } from '../../facts/files/folder-copies.ts'
import { absolutePath } from '../../facts/files/absolute-path.ts'
import { defineComposeRule } from '../../rule.ts'
import { withDefaults } from '../interpolation.ts'
import type { Service } from '../service.ts'
import { lineageOf, stepsOf } from '../../facts/files/stage-steps.ts'

/** What people call folders with code. Others in the folder of the application often hold data or settings, which belong on the host. */
const CODE = /\/(?:src|source|code|app|apps|lib|cmd|pkg|internal|server|api|backend|frontend|client|web)$/
/** Files that are there for somebody's own machine. */
const FOR_DEVELOPMENT = /override|dev|local|test|debug|watch/i

export const composeMountsHideNoCode = defineComposeRule({
  id: 'compose-mounts-hide-no-code',
  severity: 'info',
  summary: 'No mount hides the code that the image brings along',
  why: `A folder of the host that is mounted over the folder with the application hides all that the image has there: the copied sources, and what was installed or
compiled beside them. A mount of a part of it over the same part (\`./src:/app/src\`) does so for that part; only folders whose name says that they hold code count there. The container then runs the files of whoever started it, as that machine has them, and not the image that was built, tested and measured.

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
  needs: { neighbours: () => true },
  *check(project) {
    if (FOR_DEVELOPMENT.test(project.file.replace(/^.*\//, ''))) return
    for (const service of project.services) {
      if (isForDevelopment(service)) continue
      const dockerfile = project.dockerfileOf(service)
      const copies = dockerfile ? copiesIn(dockerfile, service.build?.target) : []
      const context = absolutePath(service.build?.context ?? '$', '/')
      for (const { type, source, target, span } of service.mounts) {
        const folder =
          type === 'bind' && source !== undefined
            ? absolutePath(withDefaults(target ?? '$') ?? '$', undefined)
            : undefined
        if (folder === undefined) continue
        const host = absolutePath(withDefaults(source ?? '$') ?? '$', '/')
        const isPart = (copy: FolderCopied): boolean =>
          CODE.test(folder) &&
          isWithin(folder, copy.target) &&
          copy.folders.some(
            (one) =>
              context !== undefined && absolutePath(`${one}/${folder.slice(copy.target.length)}`, context) === host,
          )
        if (!copies.some((copy) => isWithin(copy.target, folder) || isPart(copy))) continue
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

interface FolderCopied {
  /** Where the image has it. */
  readonly target: string
  /** The folders of the build context that it comes from. */
  readonly folders: readonly string[]
}

/** What the image's own COPY and ADD write. */
function copiesIn(dockerfile: Dockerfile, target: string | undefined): readonly FolderCopied[] {
  const stage =
    target === undefined
      ? dockerfile.finalStage
      : dockerfile.stages.find(({ name }) => name?.toLowerCase() === target.toLowerCase())
  const ofContext = folderCopies(dockerfile)
  return (stage ? lineageOf(stage) : []).flatMap((one) =>
    stepsOf(one).flatMap(({ instruction, workdir }) => {
      if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return []
      const path = absolutePath(instruction.target?.resolved ?? '$', workdir)
      const folders = ofContext.filter((copy) => copy.instruction === instruction).map(({ folder }) => `./${folder}`)
      return path === undefined ? [] : [{ target: path, folders }]
    }),
  )
}
