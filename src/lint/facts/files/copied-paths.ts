import type { Command } from '../../shell/command.ts'
import type { Add, Copy } from '../../dockerfile/instruction.ts'
import { absolutePath, fileName } from './absolute-path.ts'
import { pathInShell, type RunStep } from './shell-path.ts'

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i
const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/

/**
 * The paths that a COPY or ADD may write its sources to. Whether a target is a folder cannot always be seen, so one source can
 * have two. Sources with patterns are left out, and archives that ADD unpacks.
 */
export function copiedPaths({ keyword, sources, target }: Copy | Add, workdir: string | undefined): readonly string[] {
  const folder = absolutePath(target?.resolved ?? '$', workdir)
  if (folder === undefined) return []
  const isFolder = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(target?.resolved ?? '')
  const names = sources.flatMap(({ resolved = '$' }) => {
    const isUnpacked = keyword === 'ADD' && !ADDRESS.test(resolved) && ARCHIVE.test(resolved)
    const name = fileName(resolved.replace(/\/+$/, ''))
    return isUnpacked || name === '' || /[$*?[]/.test(name) ? [] : [name]
  })
  const inside = names.flatMap((name) => absolutePath(name, folder) ?? [])
  return isFolder ? inside : [folder, ...inside]
}

/** The path that a `curl`, `wget` or `git clone` writes to; undefined for any other command and where it cannot be seen. */
export function downloadedPath(command: Command, step: RunStep): string | undefined {
  const named = outputOf(command)
  if (named === undefined || named === '-' || named.startsWith('/dev/') || /[$`*?]/.test(named)) return undefined
  return pathInShell(named, command, step)
}

/** What each program writes, as its words name it. */
const OUTPUTS: ReadonlyMap<string, (command: Command) => string | undefined> = new Map([
  ['wget', wgetOutput],
  ['curl', curlOutput],
  ['git', cloneFolder],
])

const outputOf = (command: Command): string | undefined => OUTPUTS.get(command.name)?.(command)

function wgetOutput(command: Command): string | undefined {
  const file = command.flag('O', 'output-document')?.value
  const folder = command.flag('P', 'directory-prefix')?.value
  if (file === '-') return redirectOf(command)
  const name = addressedName(command)
  return file ?? (name === '' ? undefined : folder === undefined ? name : `${folder}/${name}`)
}

function curlOutput(command: Command): string | undefined {
  const folder = command.flag('output-dir')?.value
  const name = command.hasFlag('O', 'remote-name') ? addressedName(command) : ''
  const file = command.flag('o', 'output')?.value ?? (name === '' ? redirectOf(command) : name)
  return file === undefined || folder === undefined ? file : `${folder}/${file}`
}

function cloneFolder({ operands }: Command): string | undefined {
  const [verb, address, folder] = operands.map(({ text }) => text)
  return verb === 'clone' ? (folder ?? (address && fileName(address).replace(/\.git$/, ''))) : undefined
}

const redirectOf = ({ place }: Command): string | undefined =>
  place.redirects.find(({ operator }) => operator === '>')?.target?.text

/** The file name at the end of the first address; empty where there is none. */
function addressedName({ operands }: Command): string {
  const address = operands.find(({ text }) => ADDRESS.test(text))?.text
  return address === undefined ? '' : fileName(address)
}
