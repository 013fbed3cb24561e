import type { ReadRepositoryFile } from '../../world.ts'

export interface ElsewhereOptions {
  /** Empty where there is none: nobody is asked then. */
  readonly token: string
  /** What to do about a token that is not there; a clause. */
  readonly withoutToken: string
  readonly env: Readonly<NodeJS.ProcessEnv>
  readonly signal: AbortSignal
}

/** Loads what reads files of other repositories when the first one is asked for. */
export function readElsewhere({ token, withoutToken, env, signal }: ElsewhereOptions): ReadRepositoryFile {
  if (token === '') return () => Promise.resolve({ kind: 'refused', because: withoutToken })
  let reader: Promise<ReadRepositoryFile> | undefined
  return async (file) => {
    reader ??= load({ token, env, signal })
    return (await reader)(file)
  }
}

async function load({ token, env, signal }: Omit<ElsewhereOptions, 'withoutToken'>): Promise<ReadRepositoryFile> {
  const { repositoryFiles } = await import('./repository-file.ts')
  const { apiAddresses } = await import('../client.ts')
  return repositoryFiles({ token, signal, ...apiAddresses(env) })
}
