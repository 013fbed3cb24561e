import { defineImageCheck, shownFiles } from '../image-check.ts'
import { counted } from '../text.ts'

const SETUID = 0o4000
const SETGID = 0o2000
/** Without the right to execute for the group, the bit of the group means another thing. */
const GROUP_EXECUTES = 0o010

export const hasNoSetuidFiles = defineImageCheck({
  id: 'has-no-setuid-files',
  aliases: ['CIS-DI-0008'],
  severity: 'info',
  summary: 'No program gives its user the rights of another',
  why: `A setuid or setgid program is a way from the user of the service to root. Few services need one: \`chmod a-s\` in the same \`RUN\` that
installs it takes the bit away, and \`--security-opt=no-new-privileges\` takes its effect.`,
  message: (count) => `The image has ${counted(count, 'setuid or setgid program')}`,
  *find(image) {
    for (const [path, { layer, file }] of shownFiles(image))
      if (file.kind === 'file' && ((file.mode & SETUID) !== 0 || isSetgid(file.mode))) yield { layer, path }
  },
})

const isSetgid = (mode: number): boolean => (mode & SETGID) !== 0 && (mode & GROUP_EXECUTES) !== 0
