import { insertAfter } from '../../facts/edits/edit.ts'
import { hasEnvironment, pythonStart } from '../../facts/image/python-start.ts'
import { keywordLike } from '../../facts/edits/keyword-case.ts'
import { defineRule } from '../../rule.ts'

export const pythonUnbuffered = defineRule({
  id: 'python-unbuffered',
  severity: 'info',
  summary: 'Python in a container writes its output at once',
  why: `Without a terminal Python collects what \`print\` writes until 8 kB are together. \`docker logs\` then shows nothing for minutes, and
when the process is killed the last lines, the ones that say why, are lost. \`PYTHONUNBUFFERED=1\`, or \`python -u\`, writes line by line.

The rule looks at final images that start Python on one of the bare official images.`,
  fixEffect: 'Safe: the image gets one more variable.',
  sources: ['https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCMD ["python", "app.py"]\n',
      good: 'FROM python:3.13-slim\nENV PYTHONUNBUFFERED=1\nCMD ["python", "app.py"]\n',
    },
  ],
  *check(dockerfile) {
    const [first, ...others] = pythonStart(dockerfile)
    const from = dockerfile.finalStage?.from
    if (!first || !from || hasEnvironment(dockerfile, 'PYTHONUNBUFFERED')) return
    if ([first, ...others].some((command) => command.program === 'python' && command.hasFlag('u'))) return
    yield {
      at: first.span,
      message: 'What Python prints is held back until its buffer is full: set `PYTHONUNBUFFERED=1`',
      fix: {
        title: 'Set `PYTHONUNBUFFERED`',
        safety: 'safe',
        edits: [insertAfter(from.span, `\n${keywordLike(from, 'ENV')} PYTHONUNBUFFERED=1`)],
      },
    }
  },
})
