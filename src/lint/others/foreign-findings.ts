import type { Finding } from '../../model.ts'
import type { BuildkitWarning } from '../../world.ts'

/** What others say about the same text; absent where nobody asked them. */
export interface ForeignFindings {
  readonly buildkit?: readonly BuildkitWarning[]
  /** BuildKit has not looked at the whole file. */
  readonly isBuildkitStopped?: boolean
  readonly shellcheck?: readonly Finding[]
  /** ShellCheck could not look at all scripts. */
  readonly hasUncheckedScripts?: boolean
}
