import { describe, expect, it } from '@jest/globals'
import { loginOf } from '../../../src/docker/registry/docker-login.ts'
import { makeFolder } from '../../cli/command-line.ts'

const auth = (text: string): { auth: string } => ({ auth: Buffer.from(text).toString('base64') })

async function login(registry: string, config: object | string) {
  using folder = makeFolder({ 'config.json': typeof config === 'string' ? config : JSON.stringify(config) })
  return await loginOf(registry, { DOCKER_CONFIG: folder.path })
}

describe('what docker login has kept', () => {
  it('is a name and a password, which may have colons', async () => {
    expect(await login('r.example', { auths: { 'r.example': auth('me:a:b') } })).toEqual({
      kind: 'password',
      user: 'me',
      password: 'a:b',
    })
  })

  it('stands under the host, however it was written', async () => {
    expect(await login('r.example', { auths: { 'https://r.example/v2/': auth('me:x') } })).toMatchObject({ user: 'me' })
    expect(await login('docker.io', { auths: { 'https://index.docker.io/v1/': auth('me:x') } })).toMatchObject({
      user: 'me',
    })
    expect(await login('r.example', { auths: { 'other.example': auth('me:x') } })).toEqual({ kind: 'none' })
  })

  it('is a refresh token', async () => {
    const config = { auths: { 'r.example': { identitytoken: 'token', auth: auth('00000:').auth } } }
    expect(await login('r.example', config)).toEqual({ kind: 'token', token: 'token' })
  })

  it('is with a program, which is named', async () => {
    expect(await login('r.example', { auths: { 'r.example': {} }, credHelpers: { 'r.example': 'gcloud' } })).toEqual({
      kind: 'program',
      name: 'gcloud',
    })
    expect(await login('r.example', { credsStore: 'desktop' })).toEqual({ kind: 'program', name: 'desktop' })
  })

  it.each(['no JSON', '[]', '{"auths": 1}', '{"auths": {"r.example": {"auth": "!"}}}'])(
    'is nothing in %s',
    async (text) => {
      expect(await login('r.example', text)).toEqual({ kind: 'none' })
    },
  )

  it('is nothing where nobody ever logged in', async () => {
    using folder = makeFolder({})
    expect(await loginOf('r.example', { HOME: folder.path })).toEqual({ kind: 'none' })
  })
})
