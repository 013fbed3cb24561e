import { hasNoLeftOvers } from './has-no-left-overs.ts'
import { hasNoPrivateKeys } from './has-no-private-keys.ts'
import { hasNoSecretFiles } from './has-no-secret-files.ts'
import { hasNoSetuidFiles } from './has-no-setuid-files.ts'
import { hasNoShellHistory } from './has-no-shell-history.ts'
import { hasNoTokens } from './has-no-tokens.ts'
import { hasNoVersionControl } from './has-no-version-control.ts'
import { hasNoWhiteoutNames } from './has-no-whiteout-names.ts'
import { hasNoWorldWritableFiles } from './has-no-world-writable-files.ts'
import { hasUniqueIds } from './has-unique-ids.ts'
import { usersHavePasswords } from './users-have-passwords.ts'

/** Every check of an image's files, in the order of the report. */
export const imageChecks = [
  hasNoPrivateKeys,
  hasNoTokens,
  hasNoSecretFiles,
  usersHavePasswords,
  hasUniqueIds,
  hasNoSetuidFiles,
  hasNoWorldWritableFiles,
  hasNoVersionControl,
  hasNoShellHistory,
  hasNoLeftOvers,
  hasNoWhiteoutNames,
] as const
