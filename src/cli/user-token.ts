import type { Terminal } from './process-context.ts'

/** The token that a user has for GitHub, by the names under which its tools read it. */
export const userToken = (env: Terminal['env']): { readonly token: string; readonly withoutToken: string } => ({
  token: env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '',
  withoutToken:
    'GitHub’s API gives it to a token only; set GITHUB_TOKEN or GH_TOKEN, e.g. to what `gh auth token` prints',
})
