import { unusedUsers } from '../../facts/image/created-users.ts'
import { defineRule } from '../../rule.ts'

export const useCreatedUser = defineRule({
  id: 'use-created-user',
  severity: 'warning',
  summary: 'A user that is created for the application is the one that runs it',
  why: `\`RUN useradd app\` alone changes nothing: until a \`USER app\` comes, everything in the container runs as root. It looks safe in a
review, and is not.

The rule looks at the final image when it runs as root or nothing says who it runs as, and at users that no \`USER\`, no command
(\`gosu app\`, \`su app\`) and no start command names. Where a script starts the container, or a server that switches the user itself
(nginx, Apache, …), it says nothing.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nRUN useradd --no-log-init app\nCMD ["python", "app.py"]\n',
      good: 'FROM python:3.13-slim\nRUN useradd --no-log-init app\nUSER app\nCMD ["python", "app.py"]\n',
    },
  ],
  *check(dockerfile) {
    for (const { word } of unusedUsers(dockerfile))
      yield { at: word.span, message: `No USER switches to \`${word.text}\`, so the image still runs as root` }
  },
})
