import { describe, expect, it } from '@jest/globals'
import { hasNoPrivateKeys } from '../../../src/image/checks/has-no-private-keys.ts'
import { keptFiles } from '../../../src/image/kept-files.ts'
import type { LayerFile } from '../../../src/world.ts'
import { member } from '../layer.ts'
import { PRIVATE_KEY, sightingsOf, text } from '../sightings.ts'

const PUTTY = 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\nAAAA\n'

describe('has-no-private-keys', () => {
  it.each<[claim: string, layers: LayerFile[][], sightings: string[]]>([
    ['finds a key whatever it is called', [[text('app/deploy', PRIVATE_KEY)]], ['app/deploy@0']],
    [
      'finds a key that a later layer deletes',
      [[text('root/.ssh/id_rsa', PRIVATE_KEY)], [member('whiteout', 'root/.ssh')]],
      ['root/.ssh/id_rsa@0 hidden'],
    ],
    [
      'finds a key behind a certificate',
      [[text('a.pem', `-----BEGIN CERTIFICATE-----\nx\n${PRIVATE_KEY}`)]],
      ['a.pem@0'],
    ],
    ['finds a key of PuTTY', [[text('a.ppk', PUTTY)]], ['a.ppk@0']],
    ['accepts certificates and public keys', [[text('a.pem', '-----BEGIN CERTIFICATE-----\nMIIB\n')]], []],
    ['accepts keys of tests and documentation', [[text('usr/lib/python3/test/keycert.pem', PRIVATE_KEY)]], []],
    ['accepts a key without content', [[text('a', '-----BEGIN RSA PRIVATE KEY-----\n')]], []],
  ])('%s', (_, layers, sightings) => {
    expect(sightingsOf(hasNoPrivateKeys, ...layers)).toEqual(sightings)
  })

  it.each([
    ['a key', PRIVATE_KEY, true],
    ['a key behind a certificate', `-----BEGIN CERTIFICATE-----\nx\n${PRIVATE_KEY}`, true],
    ['a key of PuTTY', PUTTY, true],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n', false],
    ['a program', '#!/bin/sh\necho PRIVATE KEY', false],
    ['nothing', '', false],
  ])('is shown %s or not', (_, content, isKept) => {
    expect(keptFiles.isTelling(Buffer.from(content))).toBe(isKept)
  })
})
