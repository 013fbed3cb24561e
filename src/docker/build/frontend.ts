/** Which image reads a Dockerfile. It answers BuildKit's checks, gets what the build gets, and can say of the file whatever it likes. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BuildRequest } from '../../world.ts'

/** Docker's own, under every name that leads to them. */
const DOCKERS = /^(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/

/** Overrides what the file says. */
const ARGUMENT = 'BUILDKIT_SYNTAX'

export interface ForeignFrontend {
  /** As it is named; untrusted text. */
  readonly image: string
  /** Where the file names it; absent where it does not, or not as a directive. */
  readonly line?: number
  /** A sentence without full stop; untrusted text inside. */
  readonly message: string
}

/**
 * The frontend of a request where it is neither Docker's nor one that the request allows. A file that is not there or comes
 * with a context that the builder fetches has none: nobody here can read it.
 */
export async function foreignFrontend(request: BuildRequest): Promise<ForeignFrontend | undefined> {
  const { source, dockerfile, context, options } = request
  const isLocal = context.kind !== 'remote'
  const file = path.resolve(source, dockerfile)
  const text = isLocal ? await readFile(file, 'utf8').catch(() => '') : ''
  const argument = options.buildArgs[ARGUMENT]
  const named = argument === undefined ? frontendOf(text) : { value: argument }
  const image = named?.value.trim().split(/\s/, 1)[0]
  if (image === undefined || DOCKERS.test(image) || isAllowed(image, options.frontends ?? [])) return undefined
  return {
    image,
    ...(named?.line !== undefined && { line: named.line }),
    message:
      `The Dockerfile asks to be read by \`${image}\`, which is not Docker’s own parser: it would answer for the file and ` +
      `be given what the build is given. Allow it in the workflow with \`frontends\`, or remove \`# syntax=\``,
  }
}

/** As it stands, or with any tag and digest where neither is named. */
const isAllowed = (image: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => one === image || one === image.replace(/@.*$/, '').replace(/:[^/:]*$/, ''))

interface Named {
  /** With what may follow the image's name. */
  readonly value: string
  readonly line?: number
}

/**
 * What a Dockerfile names as its `syntax`, in the three ways in which BuildKit reads it (`DetectSyntax` in
 * frontend/dockerfile/parser/directives.go): behind `#`, behind `//`, and as a key of JSON. Rather too much than too little: white
 * space and names of directives are taken more freely than there.
 */
export function frontendOf(text: string): Named | undefined {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  return inDirectives(lines, '#') ?? inDirectives(lines, '//') ?? inJson(text)
}

function inDirectives(lines: readonly string[], comment: string): Named | undefined {
  const directive = new RegExp(`^\\s*${comment}\\s*([a-z][a-z0-9]*)\\s*=\\s*(\\S.*?)\\s*$`, 'i')
  for (const [index, line] of lines.entries()) {
    if (index === 0 && line.startsWith('#!')) continue
    const [, name, value] = directive.exec(line) ?? []
    if (name === undefined || value === undefined) return undefined
    if (name.toLowerCase() === 'syntax') return { value, line: index + 1 }
  }
  return undefined
}

function inJson(text: string): Named | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const syntax: unknown = Object.entries(value ?? {}).find(([name]) => name.toLowerCase() === 'syntax')?.[1]
    return typeof syntax === 'string' ? { value: syntax } : undefined
  } catch {
    return undefined
  }
}
