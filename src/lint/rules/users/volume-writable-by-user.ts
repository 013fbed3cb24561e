import { isWithin } from '../../facts/files/deletion.ts'
import { isGivenBy, overlaps } from '../../facts/files/folder-owner.ts'
import { isPlainImage, officialImage } from '../../facts/image/official-image.ts'
import { isOpaque } from '../../facts/files/opaque-run.ts'
import { absolutePath } from '../../facts/files/absolute-path.ts'
import { defineRule } from '../../rule.ts'
import { lineageOf, rootBase, type Step, stepsOf } from '../../facts/files/stage-steps.ts'

/** Anybody may write there, or the folder belongs to a user from the start. */
const WRITABLE = /^\/(?:tmp|var\/tmp|dev\/shm|home)(?:\/|$)/
export const volumeWritableByUser = defineRule({
  id: 'volume-writable-by-user',
  severity: 'warning',
  summary: 'A volume belongs to the user that the image runs as',
  why: `A new volume takes the owner of the folder that the image has at its place; where there is none, or \`mkdir\`, \`WORKDIR\` or \`COPY\`
made it as root, the volume belongs to root. A process that runs as another user then fails at its first write, and only in the
container, not in the build.

The rule says so for a \`VOLUME\` of an image with a \`USER\` other than root, built on one of the bare official images, when nothing in the file
gives the folder, one above or one inside to anybody, and the user itself did not create it. A \`RUN\` that calls a script could do
that, so files with one are left alone.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#volume'],
  examples: [
    {
      bad: 'FROM debian:13-slim\nRUN useradd --no-log-init app && mkdir /data\nVOLUME /data\nUSER app\nCMD ["server"]\n',
      good: 'FROM debian:13-slim\nRUN useradd --no-log-init app && install -d -o app /data\nVOLUME /data\nUSER app\nCMD ["server"]\n',
    },
  ],
  *check({ finalStage }) {
    const user = finalStage?.user
    if (!finalStage || !user?.word || user.user === undefined || user.isRoot) return
    if (!isPlainImage(officialImage(rootBase(finalStage)))) return
    const steps = lineageOf(finalStage).flatMap((stage) => stepsOf(stage))
    if (steps.some(({ instruction }) => instruction.keyword === 'RUN' && isOpaque(instruction))) return
    for (const volume of lineageOf(finalStage).flatMap((stage) => stage.all('VOLUME')))
      for (const word of volume.paths) {
        const path = absolutePath(word.resolved ?? '$', undefined)
        if (path === undefined || path === '/' || WRITABLE.test(path) || steps.some((step) => gives(step, path)))
          continue
        yield {
          at: word.span,
          message: `The volume \`${path}\` belongs to root, so \`${user.word.text}\` cannot write to it: give it the folder before`,
          subject: path,
        }
      }
  },
})

/** Whether a step may give a path to somebody other than root. */
function gives({ instruction, workdir, user }: Step, path: string): boolean {
  const isOther = user !== undefined && !user.isRoot
  if (instruction.keyword === 'WORKDIR') {
    const folder = absolutePath(instruction.path?.resolved ?? '$', workdir)
    return isOther && (folder === undefined || isWithin(folder, path))
  }
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const target = absolutePath(instruction.target?.resolved ?? '$', workdir)
    const isKept = !instruction.chown && !instruction.chmod
    const fromStage = instruction.keyword === 'COPY' && instruction.from !== undefined
    return (!isKept || fromStage) && (target === undefined || overlaps(target, path))
  }
  if (instruction.keyword !== 'RUN') return false
  const step = { run: instruction, workdir, user }
  return isOther || instruction.commands.some((command) => isGivenBy(command, step, path))
}
