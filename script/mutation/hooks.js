/** Lets Node import TypeScript, as jest would have it, and gives the tests what stands in for jest. */
import { readFile } from 'node:fs/promises'
import { transform } from '@swc/core'

const GLOBALS = new URL('globals.js', import.meta.url).href

/** @type {import('node:module').ResolveHook} */
export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context)

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)
  const { code } = await transform(await readFile(new URL(url), 'utf8'), {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', explicitResourceManagement: true },
      target: 'es2022',
      experimental: { keepImportAttributes: true },
    },
  })
  return { format: 'module', source: code, shortCircuit: true }
}
