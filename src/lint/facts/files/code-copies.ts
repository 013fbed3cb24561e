import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Add, Copy } from '../../dockerfile/instruction.ts'

/** A COPY or ADD of the project's own code by name, which no installation of dependencies reads. */
export interface CodeCopy {
  readonly copy: Copy | Add
  /** The code that it copies, as it says it. */
  readonly code: string
}

const CODE_FOLDER = /^(?:\.\/)?(?:[\w.-]+\/)*(?:src|app|source|sources)\/?$/
const CODE_FILE = /\.(?:py|js|mjs|cjs|ts|mts|jsx|tsx|rb|php|go|rs|java|kt|ex|exs|cs|fs)$/
/** Of those endings, what installations read: manifests, and settings of what runs at their end. */
const MANIFEST =
  /(?:^|\/)(?:setup\.py|conanfile\.py|mix\.exs|[\w.-]+\.config\.\w+|\.pnp\.c?js|\.pnpmfile\.c?js|[\w.-]*(?:install|prepare)[\w.-]*)$/

/** Those of which a source is code. */
export const codeCopies = (dockerfile: Dockerfile): readonly CodeCopy[] =>
  [...dockerfile.all('COPY'), ...dockerfile.all('ADD')].flatMap((copy) => {
    if (copy.flag('from') !== undefined) return []
    const code = copy.sources.map(({ resolved }) => resolved ?? '').filter(isCode)
    return code.length > 0 ? [{ copy, code: code.join(' ') }] : []
  })

const isCode = (path: string): boolean => CODE_FOLDER.test(path) || (CODE_FILE.test(path) && !MANIFEST.test(path))
