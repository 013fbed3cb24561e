import { defineImageCheck, shownFiles } from '../image-check.ts'
import { counted } from '../text.ts'

const OTHERS_WRITE = 0o002
const STICKY = 0o1000

export const hasNoWorldWritableFiles = defineImageCheck({
  id: 'has-no-world-writable-files',
  aliases: [],
  severity: 'warning',
  summary: 'Not every user may write to a file or folder',
  why: `\`chmod 777\` lets a service that is broken into change its own programs. Give the files to the user that writes them, and only those. Folders
with the sticky bit, such as \`/tmp\`, are meant so.`,
  message: (count) => `Every user may write to ${counted(count, 'path')}`,
  *find(image) {
    for (const [path, { layer, file }] of shownFiles(image)) {
      if ((file.kind !== 'file' && file.kind !== 'directory') || (file.mode & OTHERS_WRITE) === 0) continue
      if (file.kind === 'directory' && (file.mode & STICKY) !== 0) continue
      yield { layer, path }
    }
  },
})
