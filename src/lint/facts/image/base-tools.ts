import type { Base } from '../../dockerfile/instruction.ts'
import { officialImage } from './official-image.ts'

/** Programs that health checks call. */
export type ProbeTool = 'curl' | 'wget' | 'nc' | 'sh'

/** Images of languages whose slim and Alpine variants add nothing to the system but the language. */
const LANGUAGES = new Set(['python', 'node', 'ruby', 'pypy', 'golang'])
/** Alpine's busybox brings `wget` and `nc`. */
const ALPINE: readonly ProbeTool[] = ['curl']
const DEBIAN: readonly ProbeTool[] = ['curl', 'wget', 'nc']
const EMPTY: readonly ProbeTool[] = ['sh', ...DEBIAN]
/** Images of .NET without its compiler, since they have a repository of their own. */
const DOTNET = /^dotnet\/(?:aspnet|runtime|runtime-deps)$/
/** On these systems they have other programs. */
const OTHER_SYSTEM = /windows|nanoserver|azurelinux|mariner/

/** The programs that an image surely does not have, as its own Dockerfile shows; none for an image that is not known. */
export function missingTools(base: Base): readonly ProbeTool[] {
  if (base.kind === 'scratch') return EMPTY
  if (base.kind !== 'image') return []
  if (base.registry === 'gcr.io' && base.repository.startsWith('distroless/'))
    return base.tag?.includes('debug') ? [] : EMPTY
  if (base.registry === 'mcr.microsoft.com' && DOTNET.test(base.repository)) return missingInDotnet(base.tag ?? '')
  const image = officialImage(base)
  if (!image) return []
  if (image.name === 'debian' || image.name === 'ubuntu') return DEBIAN
  if (image.name === 'alpine') return ALPINE
  if (!LANGUAGES.has(image.name)) return []
  if (image.parts.some((part) => part.startsWith('alpine'))) return ALPINE
  return image.parts.includes('slim') ? DEBIAN : []
}

function missingInDotnet(tag: string): readonly ProbeTool[] {
  if (OTHER_SYSTEM.test(tag)) return []
  return tag.includes('alpine') ? ALPINE : DEBIAN
}

const PACKAGES: Record<ProbeTool, RegExp> = {
  curl: /^curl(?:-|$)/,
  wget: /^(?:wget|busybox|google-chrome)/,
  nc: /^(?:nc|ncat|netcat|nmap|busybox)/,
  sh: /./,
}

/** Whether a package of a system's repository brings a program. */
export function brings(name: string, tool: ProbeTool): boolean {
  return PACKAGES[tool].test(name)
}
