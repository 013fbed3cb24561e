import { defineImageCheck, filesOfAll } from '../image-check.ts'
import { counted } from '../text.ts'

const HISTORY =
  /(?:^|\/)\.(?:(?:bash|ash|zsh|sh|python|node_repl|mysql|psql|sqlite|redis-cli|rediscli|irb|php)_?history|histfile|lesshst|viminfo|wget-hsts)$/

export const hasNoShellHistory = defineImageCheck({
  id: 'has-no-shell-history',
  aliases: [],
  severity: 'warning',
  summary: 'No layer holds what somebody typed',
  why: `The history of a shell or a database client has commands, and with them host names and passwords. It comes from a container that was committed
as an image, or from a home folder that was copied.`,
  message: (count) => `A layer holds ${counted(count, 'history of typed commands', 'histories of typed commands')}`,
  *find(image) {
    for (const { sighting } of filesOfAll(image, ({ bytes, path }) => bytes > 0 && HISTORY.test(path))) yield sighting
  },
})
