import { accountsOf } from '../accounts.ts'
import { defineImageCheck } from '../image-check.ts'
import { counted } from '../text.ts'

export const usersHavePasswords = defineImageCheck({
  id: 'users-have-passwords',
  aliases: ['DKL-LI-0001'],
  severity: 'error',
  ofBaseImage: 'warning',
  summary: 'No user can log in without a password',
  why: `An empty field in \`/etc/shadow\` lets everybody become that user with \`su\`, root as well. A user that nobody logs in as has \`!\` or \`*\` there:
\`passwd -l NAME\`.`,
  message: (count) => `${counted(count, 'user')} can log in without a password`,
  *find(image) {
    const locked = new Set(
      accountsOf(image, 'etc/passwd')
        .filter(({ fields }) => /\/(?:nologin|false)\s*$/.test(fields.at(-1) ?? ''))
        .map(({ name }) => name),
    )
    for (const { layer, name, fields } of accountsOf(image, 'etc/shadow'))
      if (fields[0] === '' && !locked.has(name)) yield { layer, path: 'etc/shadow', detail: name }
  },
})
