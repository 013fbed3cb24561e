/** Which packages hadolint takes for unpinned, as hadolint 2.15 answers when it is asked. */
import type { Install } from '../facts/packages/install.ts'
import type { InstallerName } from '../programs/manager.ts'
import type { Package } from '../facts/packages/package.ts'

/** What it looks at where that is less than all that installs. */
const VERBS: Partial<Record<InstallerName, readonly string[]>> = {
  npm: ['install'],
  yum: ['install', 'group install', 'groups install', 'module install'],
  dnf: ['install', 'groups install', 'module install'],
  microdnf: ['install', 'groups install', 'module install'],
}

/** A dash with a digit behind it anywhere; neither variables nor patterns. */
const RPM = /^[^$*]*-\d[^$*]*$/
/** What a pinned package looks like; of the others any version counts, and names in variables have none. */
const PINNED: Partial<Record<InstallerName, RegExp>> = {
  'apt-get': /[=/]|\.deb$/,
  yum: RPM,
  dnf: RPM,
  microdnf: RPM,
  zypper: /[=<>]|\.rpm$/,
  gem: /:/,
  npm: /^(?!git(?:\+\w+)?:).+@|^git(?:\+(?:ssh|https?))?:.+#|^(?:\.{0,2}|~)\/|\.(?:tgz|tar|tar\.gz)$/,
}
const MODULE = /:/
const ASKED = new Set<Package['kind']>(['named', 'variable', 'repository'])

/** The packages of an install that it asks a version of. A variable behind a dash is one where ARG or ENV sets it. */
export function openPackages(install: Install, isSet: (name: string) => boolean): readonly Package[] {
  const { manager, verb, packages, requirementFiles } = install
  if (VERBS[manager]?.includes(verb) === false || requirementFiles.length > 0) return []
  if (manager === 'gem') return openGems(install)
  const pinned = verb === 'module install' ? MODULE : PINNED[manager]
  const withValues = (text: string): string =>
    text.replaceAll(/-\$(?:(\w+)|\{(\w+)\})/g, (all, bare = '', braced = '') =>
      isSet(`${bare}${braced}`) ? '-1' : all,
    )
  return packages.filter(({ kind, text, version }) =>
    pinned ? !pinned.test(withValues(text)) : version === undefined && ASKED.has(kind),
  )
}

/** It takes the word behind any flag for the flag's value, and knows a version by a word of its own only. */
function openGems({ packages, command: { words } }: Install): readonly Package[] {
  if (words.some(({ text }) => /^(?:-v|--version(?:=.*)?)$/.test(text))) return []
  const values = new Set<unknown>()
  for (const [at, word] of words.entries())
    if (/^--?[^-=]+$/.test(word.text.replaceAll(/(?<=\w)-/g, '')) && !values.has(word)) values.add(words[at + 1])
  return packages.filter(({ word, text }) => !values.has(word) && PINNED.gem?.test(text) === false)
}
