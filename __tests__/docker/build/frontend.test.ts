import { readContext } from '../../../src/build-context.ts'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { check } from '../../../src/docker/build/buildkit-check.ts'
import { build } from '../../../src/docker/build/buildx-build.ts'
import { createCli } from '../../../src/docker/cli/docker-cli.ts'
import { ToolError } from '../../../src/errors.ts'
import { createShim } from '../shim.ts'
import { foreignFrontend, frontendOf } from '../../../src/docker/build/frontend.ts'
import { buildRequest } from '../../fakes/build-request.ts'

describe('the frontend of a Dockerfile', () => {
  it.each<[claim: string, text: string, image: string | undefined]>([
    ['is BuildKit’s own where none is named', 'FROM scratch\n', undefined],
    ['stands behind a number sign', '# syntax=a/b:1\nFROM scratch\n', 'a/b:1'],
    ['stands after another directive', '# escape=`\n# syntax=a/b\n', 'a/b'],
    ['stands after a directive that nobody knows', '# check=skip=all\n#other=1\n#syntax=a/b\n', 'a/b'],
    ['is named in any case and with any space', '#\tSYNTAX \t=  a/b  x y \r\nFROM scratch\n', 'a/b  x y'],
    ['stands after a shebang', '#!/usr/bin/env docker\n# syntax=a/b\n', 'a/b'],
    ['stands after a byte order mark', '\ufeff# syntax=a/b\n', 'a/b'],
    ['stands behind two slashes', '// syntax=a/b\nFROM scratch\n', 'a/b'],
    ['stands in JSON', '{"a": "b", "syntax": "a/b:2"}', 'a/b:2'],
    ['is not in a comment after another comment', '# My image\n# syntax=a/b\nFROM scratch\n', undefined],
    ['is not below an empty line', '\n# syntax=a/b\n', undefined],
    ['is not below an instruction', 'FROM scratch\n# syntax=a/b\n', undefined],
    ['is not in what only looks like JSON', '{"syntax": "a/b"\n', undefined],
  ])('%s', (_, text, image) => {
    expect(frontendOf(text)?.value).toBe(image)
  })
})

describe('a foreign frontend', () => {
  /** The image that is refused. */
  async function refused(text: string, options: { frontends?: string[]; argument?: string } = {}) {
    const source = mkdtempSync(path.join(os.tmpdir(), 'drydock-frontend-'))
    writeFileSync(path.join(source, 'Dockerfile'), text)
    const request = buildRequest('head')
    const found = await foreignFrontend({
      ...request,
      source,
      dockerfile: 'Dockerfile',
      context: readContext('.'),
      options: {
        ...request.options,
        buildArgs: options.argument === undefined ? {} : { BUILDKIT_SYNTAX: options.argument },
        ...(options.frontends && { frontends: options.frontends }),
      },
    })
    rmSync(source, { recursive: true })
    return found?.image
  }

  it.each([
    'docker/dockerfile',
    'docker/dockerfile:1',
    'docker/dockerfile:1.7-labs',
    'docker/dockerfile-upstream:master',
    'docker.io/docker/dockerfile:1@sha256:abc',
    'index.docker.io/docker/dockerfile:1',
  ])('is not Docker’s own: %s', async (image) => {
    expect(await refused(`# syntax=${image}\nFROM scratch\n`)).toBeUndefined()
  })

  it.each([
    'evil/dockerfile:1',
    'docker/dockerfile2:1',
    'docker/dockerfile/x',
    'docker.io.evil.example/docker/dockerfile:1',
    'ghcr.io/docker/dockerfile:1',
    'Docker/dockerfile:1',
    'x/docker/dockerfile',
  ])('is any other: %s', async (image) => {
    expect(await refused(`# syntax=${image}\nFROM scratch\n`)).toBe(image)
  })

  it('can be named by a build argument, which wins', async () => {
    expect(await refused('# syntax=docker/dockerfile:1\n', { argument: 'evil/x with words' })).toBe('evil/x')
    expect(await refused('# syntax=evil/x\n', { argument: 'docker/dockerfile:1' })).toBeUndefined()
  })

  it('is allowed by its name with any tag, or as it stands', async () => {
    const text = '# syntax=ghcr.io:443/acme/front:2@sha256:abc\n'
    expect(await refused(text, { frontends: ['ghcr.io:443/acme/front'] })).toBeUndefined()
    expect(await refused(text, { frontends: ['ghcr.io:443/acme/front:2@sha256:abc'] })).toBeUndefined()
    expect(await refused(text, { frontends: ['ghcr.io:443/acme/front:2'] })).toBe('ghcr.io:443/acme/front:2@sha256:abc')
    expect(await refused(text, { frontends: ['ghcr.io:443/acme'] })).toBe('ghcr.io:443/acme/front:2@sha256:abc')
  })
})

describe('a Dockerfile with a foreign frontend', () => {
  /** What both questions come to, and whether docker was asked anything. */
  async function ask() {
    const source = mkdtempSync(path.join(os.tmpdir(), 'drydock-frontend-'))
    writeFileSync(path.join(source, 'Dockerfile'), '# escape=`\n# syntax=evil/x\nFROM scratch\n')
    using shim = createShim(`touch '${source}/asked'`)
    const cli = createCli({ cwd: source, env: shim.env, signal: new AbortController().signal })
    const request = { ...buildRequest('head'), source, dockerfile: 'Dockerfile', context: readContext('.') }
    const world = { cli, runId: 'abcd1234', cacheService: {}, temporary: source }
    const built = await build(world, request, () => undefined)
    const checked = await check(cli, request).catch((error: unknown) => error)
    const isAsked = existsSync(path.join(source, 'asked'))
    rmSync(source, { recursive: true })
    return { built, checked, isAsked }
  }

  it('is neither built nor checked, and docker hears nothing of it', async () => {
    const message = expect.stringMatching(/^The Dockerfile asks to be read by `evil\/x`, .*`frontends`/)
    expect(await ask()).toEqual({
      built: { kind: 'failed', message, log: [], lines: { line: 2, endLine: 2 } },
      checked: expect.any(ToolError),
      isAsked: false,
    })
  })
})
