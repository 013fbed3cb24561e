import { defineImageCheck, filesOfAll } from '../image-check.ts'
import { isMadeUp } from '../made-up.ts'
import { counted, latin1 } from '../text.ts'

export const hasNoPrivateKeys = defineImageCheck({
  id: 'has-no-private-keys',
  aliases: ['CIS-DI-0010'],
  severity: 'error',
  ofBaseImage: 'warning',
  summary: 'No layer holds a private key',
  why: `Whoever has the image has the key, also where a later layer deletes it. Mount it while building (\`RUN --mount=type=secret\`) or when the
container starts. Files are told by what is in them, up to 64 KB, whatever they are called; what lies in folders of tests, examples and documentation is
made up.`,
  message: (count) => `A layer holds ${counted(count, 'private key')}`,
  *find(image) {
    for (const { file, sighting } of filesOfAll(image, ({ content }) => content !== undefined)) {
      if (file.content === undefined || isMadeUp(file.path)) continue
      const text = latin1(file.content)
      const isKey =
        image.secrets.findSecrets(text).some(({ what }) => what === 'a private key') ||
        /^PuTTY-User-Key-File-\d: [^]*^Private-Lines: \d/m.test(text)
      if (isKey) yield sighting
    }
  },
})
