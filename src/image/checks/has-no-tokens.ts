import { defineImageCheck, filesOfAll, type SecretKnowledge } from '../image-check.ts'
import type { LayerFile } from '../../world.ts'
import { isSettings } from '../kept-files.ts'
import { isMadeUp } from '../made-up.ts'
import { counted, latin1 } from '../text.ts'

/** Assignments that only a secret stands behind, in the settings of npm, pip, Docker, curl, AWS, PostgreSQL and in files of variables. */
const CREDENTIALS = [
  /(?:^|[/:])_(?:authToken|auth|password)\s*=\s*"?(?![$%{<])[^\s"]{8,}/m,
  /"auth"\s*:\s*"[A-Za-z0-9+/=]{12,}"/,
  /\bmachine\s+\S+\s+(?:login\s+\S+\s+)?password\s+(?![$<])\S{6,}/,
  /^\s*password\s*[=:]\s*(?![$%{<])\S{6,}/m,
  /^\s*aws_secret_access_key\s*=\s*(?![$<])\S{20,}/m,
  /^(?:export\s+)?[A-Z0-9_]*(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|ACCESS_KEY)(?:_KEY)?\s*=\s*["']?(?![$%{<])[^\s"']{8,}/m,
]
const PLACEHOLDER = /example|x{4}|\*{3}|\.{3}|your|dummy|placeholder|change_?me|redacted|0{8}/i

export const hasNoTokens = defineImageCheck({
  id: 'has-no-tokens',
  aliases: ['CIS-DI-0010'],
  severity: 'error',
  ofBaseImage: 'warning',
  summary: 'No layer holds a token or a password',
  why: `Settings of npm, pip, Docker, git, curl and cloud tools hold tokens in plain text, and so do files of variables. They are read by whoever has the
image, also where a later layer deletes them. Mount them while building: \`RUN --mount=type=secret,id=npmrc,target=/root/.npmrc\`.`,
  message: (count) => `A layer holds ${counted(count, 'file with a secret', 'files with a secret')}`,
  *find(image) {
    const isAsked = (file: LayerFile): boolean =>
      file.content !== undefined && isSettings(file.path) && !isMadeUp(file.path)
    for (const { file, sighting } of filesOfAll(image, isAsked)) {
      if (file.content === undefined) continue
      const detail = secretIn(latin1(file.content), image.secrets)
      if (detail !== undefined) yield { ...sighting, detail }
    }
  },
})

function secretIn(text: string, secrets: SecretKnowledge): string | undefined {
  const known = secrets.findSecrets(text).find(({ what }) => what !== 'a private key')
  if (known) return known.what
  const found = CREDENTIALS.map((form) => form.exec(text)?.[0]).find(
    (value) => value !== undefined && !PLACEHOLDER.test(value),
  )
  return found === undefined ? undefined : 'a password or token'
}
