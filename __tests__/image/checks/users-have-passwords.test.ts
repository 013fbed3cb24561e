import { expect, it } from '@jest/globals'
import { usersHavePasswords } from '../../../src/image/checks/users-have-passwords.ts'
import { sightingsOf, text } from '../sightings.ts'

it('users-have-passwords finds an empty field, unless nobody can log in', () => {
  const passwd = 'root:x:0:0::/root:/bin/sh\nfree:x:1:1::/:/bin/sh\nmail:x:8:8::/:/usr/sbin/nologin\n# comment\n'
  const shadow = 'root:*:1::::::\nfree::1::::::\nmail::1::::::\nlocked:!:1::::::\nhashed:$6$a$b:1::::::\nbroken\n'
  expect(sightingsOf(usersHavePasswords, [text('etc/passwd', passwd)], [text('etc/shadow', shadow)])).toEqual([
    'etc/shadow@1 free',
  ])
  expect(sightingsOf(usersHavePasswords, [text('etc/passwd', passwd)])).toEqual([])
})
