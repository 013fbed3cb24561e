import type { Command } from './command.ts'
import type { Add, Copy } from './instruction.ts'
import { absolutePath, fileName } from './paths.ts'
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

function outputOf(command: Command): string | undefined {
  const [first, second, third] = command.operands.map(({ text }) => text)
  const redirect = command.place.redirects.find(({ operator }) => operator === '>')?.target?.text
  const address = command.operands.find(({ text }) => ADDRESS.test(text))?.text
  const name = address === undefined ? '' : fileName(address)
  if (command.name === 'wget') {
    const file = command.flag('O', 'output-document')?.value
    const folder = command.flag('P', 'directory-prefix')?.value
    if (file === '-') return redirect
    return file ?? (name === '' ? undefined : folder === undefined ? name : `${folder}/${name}`)
  }
  if (command.name === 'curl') {
    const folder = command.flag('output-dir')?.value
    const file =
      command.flag('o', 'output')?.value ?? (command.hasFlag('O', 'remote-name') && name !== '' ? name : redirect)
    return file === undefined || folder === undefined ? file : `${folder}/${file}`
  }
  if (command.name === 'git' && first === 'clone') return third ?? (second && fileName(second).replace(/\.git$/, ''))
  return undefined
}
