import { UserError } from '../errors.ts'
import type { Config } from './settings.ts'
import type { Disk } from '../world.ts'

export const CONFIG_FILE = '.github/drydock.yml'

/** The configuration file; without one there are no settings, unless the user named it. Throws a UserError for every mistake in it. */
export async function readConfig(root: string, named: string | undefined, disk: Pick<Disk, 'read'>): Promise<Config> {
  const file = named ?? CONFIG_FILE
  const read = await disk.read(root, file)
  switch (read.kind) {
    case 'text': {
      // Who has no such file need not wait for what reads it.
      const { parseConfig } = await import('./config.ts')
      return parseConfig(read.text, file)
    }
    case 'missing':
      if (named === undefined) return {}
      throw new UserError(`\`config\`: there is no file \`${file}\`.`)
    case 'refused':
      throw new UserError(`The configuration cannot be read: ${read.because}.`)
  }
}
