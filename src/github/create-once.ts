import type { Client } from './client.ts'

/**
 * Creates something, exactly once: a creation whose answer was lost may have happened, so whoever gets none looks before it tries again.
 * Throws what the last attempt threw.
 */
export async function createOnce<Thing>(
  client: Client,
  create: () => Promise<Thing>,
  find: () => Promise<Thing | undefined>,
): Promise<Thing> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await create()
    } catch (error) {
      if (!(await client.recover(error, attempt))) throw error
      const found = await find()
      if (found) return found
    }
}
