/** What a hostile Dockerfile, log or tool says. Everything that it forges begins with one word, by which it is known again. */

export const FORGED = 'forged-by-the-change'

/** Commands for the runner in every form that it takes, one a line. */
export const FORGED_COMMANDS: readonly string[] = [
  `::error::${FORGED}`,
  `a\r::error::${FORGED}`,
  `\u00a0\u2028::warning::${FORGED}`,
  `z ##[set-output name=conclusion]${FORGED}`,
  `z ##[save-state name=run-id]${FORGED}`,
  `##[add-mask]${FORGED}`,
  `##[add-matcher]${FORGED}.json`,
  `::stop-commands::${FORGED}`,
]

/** The same with characters that a comparison by culture does not see. */
export const UNSEEN_COMMANDS: readonly string[] = [
  `:\u200b:error::${FORGED}`,
  `#\u00ad#[error]${FORGED}`,
  `\ufeff::error::${FORGED}`,
]

/** A variable of the job that nothing has a reason to print. */
export const CANARY = 'canary-of-the-environment'
