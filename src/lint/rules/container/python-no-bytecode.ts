import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { insertAfter } from '../../facts/edits/edit.ts'
import { hasEnvironment, pythonStart } from '../../facts/image/python-start.ts'
import { keywordLike } from '../../facts/edits/keyword-case.ts'
import { defineRule } from '../../rule.ts'

export const pythonNoBytecode = defineRule({
  id: 'python-no-bytecode',
  severity: 'info',
  summary: 'Python in a container writes no bytecode files',
  why: `At its first start Python stores a \`.pyc\` beside every module of the application. In a container that is a write to the topmost
layer for each start, of files that the next container does not have; with a read-only file system or a user who does not own the folder it
cannot work at all. \`PYTHONDONTWRITEBYTECODE=1\` saves that, also for every \`RUN python\` of the build. What pip installs is compiled anyway.

An image that compiles on purpose (\`compileall\`, \`--compile-bytecode\`, \`UV_COMPILE_BYTECODE\`) is left alone. The rule looks at
final images that start Python on one of the bare official images.`,
  fixEffect: `Unsafe: files that a later step expects in \`__pycache__\` are not written while the image is built either.`,
  sources: ['https://docs.python.org/3/using/cmdline.html#envvar-PYTHONDONTWRITEBYTECODE'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCMD ["python", "app.py"]\n',
      good: 'FROM python:3.13-slim\nENV PYTHONDONTWRITEBYTECODE=1\nCMD ["python", "app.py"]\n',
    },
  ],
  *check(dockerfile) {
    const [first, ...others] = pythonStart(dockerfile)
    const from = dockerfile.finalStage?.from
    if (!first || !from || hasEnvironment(dockerfile, 'PYTHONDONTWRITEBYTECODE') || compiles(dockerfile)) return
    if ([first, ...others].some((command) => command.program === 'python' && command.hasFlag('B'))) return
    yield {
      at: first.span,
      message: 'Python writes bytecode files into each container: set `PYTHONDONTWRITEBYTECODE=1`',
      fix: {
        title: 'Set `PYTHONDONTWRITEBYTECODE`',
        safety: 'unsafe',
        edits: [insertAfter(from.span, `\n${keywordLike(from, 'ENV')} PYTHONDONTWRITEBYTECODE=1`)],
      },
    }
  },
})

function compiles(dockerfile: Dockerfile): boolean {
  const isAsked = dockerfile.commands.some(
    ({ command }) => command.name === 'compileall' || command.hasFlag('compile', 'compile-bytecode'),
  )
  return isAsked || dockerfile.all('ENV').some(({ pairs }) => pairs.some(({ name }) => name === 'UV_COMPILE_BYTECODE'))
}
