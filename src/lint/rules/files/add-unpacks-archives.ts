import type { Command } from '../../shell/command.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import type { Copy } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

/** Archives by name that ADD unpacks, whatever tool a RUN unpacks them with. */
const TAR = /\.(?:tar(?:\.(?:gz|bz2|xz))?|tgz|tbz2?|tb2|tpz|txz)$/
/** Compressed with something that ADD knows: an archive only if `tar` opens it. */
const COMPRESSED = /\.(?:gz|bz2|xz)$/
/** Every ending that may be an archive's. */
const ARCHIVE = /\.(?:tar|gz|bz2|xz|tgz|tb2|tbz2?|tpz|txz|Z|tZ|lz|lzma|tlz)$/
const UNPACKERS = new Set('unzip gunzip bunzip2 unlzma unxz zgz uncompress zcat gzcat bzcat xzcat'.split(' '))
/** Options of tar that ADD has no counterpart for. */
const SELECTIVE = ['strip-components', 'transform', 'xform', 'exclude', 'X', 'wildcards', 'T', 'files-from']

export const addUnpacksArchives = defineRule({
  id: 'add-unpacks-archives',
  aliases: ['DL3010'],
  severity: 'info',
  summary: 'A local archive is unpacked by ADD',
  why: `After \`COPY\` and \`tar -x\` the image holds the archive and its contents, in two layers. \`ADD\` unpacks a local tar archive
(plain, gzip, bzip2 or xz) on its way in, in one layer and without a \`tar\` in the image.

Left alone is what \`ADD\` cannot do: other formats, single compressed files, and \`tar\` with \`--strip-components\`, \`--exclude\` or
with the names of single members. hadolint reports those as well; \`compat: hadolint\` does too.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives'],
  examples: [
    {
      bad: 'FROM debian:13\nCOPY rootfs.tar.gz /tmp/\nRUN tar -xzf /tmp/rootfs.tar.gz -C /srv\n',
      good: 'FROM debian:13\nADD rootfs.tar.gz /srv/\n',
    },
  ],
  *check(dockerfile) {
    yield* copiedAndUnpacked(dockerfile, dockerfile.all('COPY', { onbuild: true }), doesTheSame)
  },
})

/** For each of the copies of an archive that a later command unpacks, where ADD would do the same. */
export function* copiedAndUnpacked(
  dockerfile: Dockerfile,
  copies: readonly Copy[],
  doesTheSame: (command: Command, path: string) => boolean,
): Generator<Problem> {
  const unpackings = unpackingsOf(dockerfile)
  if (unpackings.size === 0) return
  for (const copy of copies) {
    const archive = landingPaths(copy).find((path) =>
      unpackings
        .get(baseName(path))
        ?.some((one) => isAfter(one, copy) && isSameFile(one.file, path) && doesTheSame(one.command, path)),
    )
    if (archive !== undefined)
      yield { at: copy.span, message: `\`${baseName(archive)}\` is copied and then unpacked: ADD does both at once` }
  }
}

/** A file that a command of a RUN unpacks. */
interface Unpacking extends RunCommand {
  readonly file: string
}

/** All of them by the base name of the file. */
function unpackingsOf({ commands }: Dockerfile): ReadonlyMap<string, readonly Unpacking[]> {
  const found = new Map<string, Unpacking[]>()
  for (const { run, command } of commands)
    for (const file of openedBy(command)) {
      const name = baseName(file)
      const known = found.get(name)
      if (known) known.push({ run, command, file })
      else found.set(name, [{ run, command, file }])
    }
  return found
}

function openedBy(command: Command): readonly string[] {
  const isTar = command.name === 'tar'
  if (isTar ? !command.hasFlag('x', 'extract', 'get') : !UNPACKERS.has(command.name)) return []
  const input = command.place.redirects.filter(({ operator }) => operator === '<')
  const named = isTar ? [command.flag('f', 'file')?.value] : command.operands.map(({ text }) => text)
  return [...named, ...input.map(({ target }) => target?.text)].filter((file) => file !== undefined)
}

/** In the same stage or one built on it, and both for this image or both for those built on it. */
function isAfter({ run }: Unpacking, { stage, index, onbuild }: Copy): boolean {
  return run.index > index && run.onbuild === onbuild && (run.stage === stage || run.stage.ancestors.includes(stage))
}

/** Where the copied files that look like archives are afterwards. */
function landingPaths({ sources, target, from }: Copy): readonly string[] {
  const folder = target?.text ?? ''
  if (from) return []
  if (ARCHIVE.test(folder)) return [folder]
  return sources
    .filter(({ text }) => ARCHIVE.test(text))
    .map(({ text }) => `${folder.replace(/\/$/, '')}/${baseName(text)}`)
}

/** Whether ADD would do the same. */
function doesTheSame(command: Command, path: string): boolean {
  const isTar = command.name === 'tar'
  const takesAll = !isTar || (command.operands.length === 0 && !command.hasFlag(...SELECTIVE))
  return takesAll && (TAR.test(path) || (isTar && COMPRESSED.test(path)))
}

/** The same base name, and the same folder where both say one from the root. */
function isSameFile(name: string, path: string): boolean {
  if (name.startsWith('/') && path.startsWith('/')) return name.replace(/\/{2,}/g, '/') === path.replace(/\/{2,}/g, '/')
  return baseName(name) === baseName(path)
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
