import type { Fix } from '../../../model.ts'
import { isWithin } from './deletion.ts'
import type { Command, ShellWord } from '../../shell/command.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { insertAfter, replace } from '../edits/edit.ts'
import type { Add, Copy, Run } from '../../dockerfile/instruction.ts'
import { isPlainImage, officialImage } from '../image/official-image.ts'
import { absolutePath } from './absolute-path.ts'
import { stepsOf } from './stage-steps.ts'

/** A recursive `chown` or `chmod` over files that were copied. */
export interface OwnerChange {
  readonly run: Run
  readonly command: Command
  /** The owner or the mode. */
  readonly value: ShellWord
  readonly path: string
  /** The COPYs and ADDs that wrote there. */
  readonly copies: readonly (Copy | Add)[]
}

/** Commands that leave an application's folder as it is. */
const ELSEWHERE = new Set([
  ...['useradd', 'adduser', 'groupadd', 'addgroup', 'usermod', 'passwd'],
  ...['apt-get', 'apt', 'apk', 'rm', 'true', ':', 'echo', 'sudo', 'chown', 'chmod'],
])
/** Folders that a base image may have filled. */
const OF_THE_SYSTEM =
  /^\/(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?(?:\/|$)/

/**
 * Moves the owner, or the mode, to the COPYs, and leaves the command for the folder itself, which COPY does not change when
 * it exists. Undefined where anything but those COPYs may have put files there, or where the owner may not exist yet.
 */
export function copyWithOwnerFix(stage: BuildStage, change: OwnerChange): Fix | undefined {
  const { run, command, value, path, copies } = change
  const at = command.words.findIndex(({ text }) => text === '-R' || text === '--recursive')
  const [flag, next] = command.words.slice(at)
  const kind = command.name === 'chown' ? 'chown' : 'chmod'
  const isPlain =
    run.form === 'shell' && run.heredocs.length === 0 && command.place.nesting.length === 0 && value.isLiteral
  const isFree = copies.every((copy) => copy.keyword === 'COPY' && !copy[kind] && !copy.link && !copy.onbuild)
  if (at < 1 || !flag || !next || !isPlain || !isFree || !ownsAll(stage, change)) return undefined
  const names = value.text.split(':')
  const isKnown = kind === 'chmod' || names.every((name) => name === '' || isKnownBefore(stage, name, copies[0]))
  if (!isKnown || value.text.endsWith(':') || OF_THE_SYSTEM.test(path)) return undefined
  // COPY takes the user's number for the group when none is named; chown leaves the group, which is root's.
  const wanted = kind === 'chmod' ? value.text : [names[0] ? names[0] : '0', names[1] ?? '0'].join(':')
  const [from, to] = [flag.span, next.span]
  const gap = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  return {
    title: `Use \`COPY --${kind}\``,
    safety: 'safe',
    edits: [...copies.map((copy) => insertAfter(copy.keywordSpan, ` --${kind}=${wanted}`)), replace(gap, '')],
  }
}

/** Nothing before the command but its COPYs can have written to the path. */
function ownsAll(stage: BuildStage, { run, command, path }: OwnerChange): boolean {
  if (stage.parent || !isPlainImage(officialImage(stage.base))) return false
  return stepsOf(stage).every(({ instruction, workdir }) => {
    if (instruction.index > run.index) return true
    if (instruction.keyword === 'WORKDIR') {
      const folder = absolutePath(instruction.path?.resolved ?? '$', workdir)
      return folder !== undefined && (folder === path || !isWithin(folder, path))
    }
    if (instruction.keyword !== 'RUN') return instruction.keyword !== 'unknown'
    const before = instruction === run ? run.commands.slice(0, command.place.index) : instruction.commands
    return (
      instruction.script !== undefined &&
      before.every(({ name, place }) => ELSEWHERE.has(name) && place.redirects.length === 0)
    )
  })
}

/** A number, or a user or group that a RUN before the COPY makes. */
function isKnownBefore(stage: BuildStage, name: string, copy: Copy | Add | undefined): boolean {
  if (/^\d+$/.test(name)) return true
  return stage.instructions.some(
    (instruction) =>
      instruction.keyword === 'RUN' &&
      copy !== undefined &&
      instruction.index < copy.index &&
      instruction.commands.some(
        ({ name: program, operands }) =>
          /^(?:user|group)add$|^add(?:user|group)$/.test(program) && operands.at(-1)?.text === name,
      ),
  )
}
