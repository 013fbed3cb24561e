/** Module hooks that strip types with the compiler that the tests use, since Node 20 does not. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transform } from '@swc/core'

const options = {
  jsc: {
    parser: { syntax: 'typescript', explicitResourceManagement: true },
    target: 'es2022',
    experimental: { keepImportAttributes: true },
  },
  sourceMaps: 'inline',
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context)
  const filename = fileURLToPath(url)
  const { code } = await transform(await readFile(filename, 'utf8'), { ...options, filename })
  return { format: 'module', source: code, shortCircuit: true }
}
