import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Env } from '../cli/child-env.ts'

/** What `docker login` has kept of a registry. */
export type Login =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  /** A refresh token. */
  | { readonly kind: 'token'; readonly token: string }
  /** A program of this name has it. */
  | { readonly kind: 'program'; readonly name: string }
  | { readonly kind: 'none' }

const file = z.object({
  auths: z
    .record(
      z.string(),
      z.object({
        auth: z.string().optional(),
        username: z.string().optional(),
        password: z.string().optional(),
        identitytoken: z.string().optional(),
      }),
    )
    .optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
})

/** Docker Hub is kept under its first address. */
const HUB = 'https://index.docker.io/v1/'

/** Reads the client's own configuration, `$DOCKER_CONFIG/config.json`; no program that keeps passwords is started. */
export async function loginOf(registry: string, env: Env): Promise<Login> {
  const folder = env['DOCKER_CONFIG'] ?? join(env['HOME'] ?? homedir(), '.docker')
  const { auths = {}, credHelpers = {}, credsStore } = await readConfig(join(folder, 'config.json'))
  const key = registry === 'docker.io' ? HUB : registry
  const found = auths[key] ?? Object.entries(auths).find(([name]) => hostOf(name) === hostOf(key))?.[1]
  if (found?.identitytoken) return { kind: 'token', token: found.identitytoken }
  const [user = '', ...rest] = Buffer.from(found?.auth ?? '', 'base64')
    .toString('utf8')
    .split(':')
  const password = rest.join(':').replace(/\0+$/, '')
  if (user !== '' && password !== '') return { kind: 'password', user, password }
  if (found?.username && found.password) return { kind: 'password', user: found.username, password: found.password }
  const helper = credHelpers[key] ?? credsStore
  return helper ? { kind: 'program', name: helper } : { kind: 'none' }
}

async function readConfig(path: string): Promise<z.infer<typeof file>> {
  try {
    return file.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? {}
  } catch {
    return {}
  }
}

const hostOf = (name: string): string => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
