import { defineRule } from '../../rule.ts'

export const hasDockerignore = defineRule({
  id: 'has-dockerignore',
  severity: 'warning',
  summary: 'A build that copies the whole context has an ignore file',
  why: `\`COPY . .\` copies all that lies in the folder: the Git history, local settings and their passwords, dependencies of the
wrong platform. And it makes every one of those files a reason to build again. A \`.dockerignore\` keeps them out.

Dockerfiles that copy only what they name are left alone.`,
  sources: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCOPY . /app\n',
      good: 'FROM python:3.13-slim\nCOPY app.py /app/\n',
      context: { ignoreFile: { kind: 'absent', file: '.dockerignore' } },
    },
  ],
  needs: { ignoreFile: () => true },
  *check(dockerfile, { ignoreFile }) {
    if (ignoreFile.kind !== 'absent') return
    const copy = [...dockerfile.all('COPY'), ...dockerfile.all('ADD')].find(
      (one) => one.flag('from') === undefined && one.sources.some(({ text }) => /^(?:\.?\/?|(?:\.\/)?\*)$/.test(text)),
    )
    if (copy) yield { at: copy.span, message: `Copies everything, and there is no \`${ignoreFile.file}\``, subject: '' }
  },
})
