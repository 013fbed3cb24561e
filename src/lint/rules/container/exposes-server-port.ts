import { insertAfter } from '../../facts/edits/edit.ts'
import { isPlainImage, officialImage } from '../../facts/image/official-image.ts'
import { keywordLike } from '../../facts/edits/keyword-case.ts'
import { defineRule } from '../../rule.ts'
import { readServer } from '../../facts/image/server.ts'
import { startOf } from '../../facts/image/start-command.ts'
import { lineageOf, rootBase } from '../../facts/files/stage-steps.ts'

export const exposesServerPort = defineRule({
  id: 'exposes-server-port',
  severity: 'info',
  summary: 'The port of a server is declared with EXPOSE',
  why: `\`EXPOSE\` opens nothing. It tells whoever runs the image which port to publish: \`docker run -P\`, \`docker ps\`, Compose, proxies that find
their services by themselves, and people read it.

The rule knows servers whose command line says that they are one (\`gunicorn\`, \`uvicorn\`, \`flask run\`, \`manage.py runserver\`, \`python -m http.server\`,
\`php -S\`, \`next start\`, …), on the bare official images, which expose nothing themselves.`,
  fixEffect: `Safe: the image declares one more port. \`docker run -P\` publishes it.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#expose'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nWORKDIR /app\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]\n',
      good: 'FROM python:3.13-slim\nWORKDIR /app\nEXPOSE 8080\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]\n',
    },
  ],
  *check(dockerfile) {
    const { finalStage } = dockerfile
    if (!finalStage || !isPlainImage(officialImage(rootBase(finalStage)))) return
    if (lineageOf(finalStage).some((stage) => stage.all('EXPOSE').length > 0)) return
    for (const { command, instruction } of startOf(finalStage)) {
      const server = readServer(command)
      const isSocket = server?.address?.text.startsWith('unix:') ?? false
      if (!server || server.isElsewhere || isSocket) continue
      const before = dockerfile.instructions[instruction.index - 1]
      const line = server.port === undefined ? undefined : `${keywordLike(instruction, 'EXPOSE')} ${server.port}`
      yield {
        at: command.span,
        message: `\`${server.name}\` serves a port${server.port === undefined ? '' : `, ${server.port},`} that no EXPOSE names`,
        ...(line !== undefined &&
          before && {
            fix: { title: `Add \`${line}\``, safety: 'safe', edits: [insertAfter(before.span, `\n${line}`)] },
          }),
      }
      return
    }
  },
})
