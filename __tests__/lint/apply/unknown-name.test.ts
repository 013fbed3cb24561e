import { expect, it } from '@jest/globals'
import { unknownNames } from '../../../src/lint/apply/unknown-name.ts'

const KNOWN = ['no-sudo', 'pin-apt-packages', 'DL3006', 'SC2086']

it.each<[string, string, string | undefined]>([
  ['two letters wrong in a short name', 'no-suxx', 'no-sudo'],
  ['three letters more in a short name', 'no-sudoers', undefined],
  ['four letters more in a long name', 'pin-apt-packages-new', 'pin-apt-packages'],
  ['six letters more in a long name', 'pin-apt-packages-newest', undefined],
  ['a code that looks like another', 'DL3007', undefined],
  ['nothing that looks like it', 'x', undefined],
])('of %s', (_, name, instead) => {
  expect(unknownNames(KNOWN)(name)).toEqual({ kind: 'unknown', instead })
})

it.each(['no-sudo', 'NO-SUDO', 'dl3006', 'SC2086'])('says nothing of %s, which a rule has', (name) => {
  expect(unknownNames(KNOWN)(name)).toBeUndefined()
})

it('says nothing in place of a name where no name is known', () => {
  expect(unknownNames([])('no-sudo')).toEqual({ kind: 'unknown', instead: undefined })
})
