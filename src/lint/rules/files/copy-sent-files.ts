import { readDockerignore } from '../../ignore-file/dockerignore.ts'
import { dispatched, within } from '../../facts/image/dispatched-variables.ts'
import { defineRule } from '../../rule.ts'

export const copySentFiles = defineRule({
  id: 'copy-sent-files',
  aliases: ['CopyIgnoredFile'],
  severity: 'error',
  summary: 'COPY and ADD take what the ignore file lets into the build',
  why: `A file that the ignore file leaves out does not exist for the builder, so \`COPY\` of it ends the build with "not found" on a file that everybody
can see.

The whole context, and a folder of which the ignore file takes something back with \`!\`, are left alone, unlike in BuildKit's check.`,
  sources: [
    'https://docs.docker.com/reference/build-checks/copy-ignored-file/',
    'https://docs.docker.com/build/concepts/context/#dockerignore-files',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nCOPY config/app.conf /etc/app.conf\n',
      good: 'FROM debian:13\nCOPY config/app.conf /etc/app.conf\n',
      context: { ignoreFile: { kind: 'present', file: '.dockerignore', text: 'config\n' } },
      goodContext: { ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n' } },
    },
  ],
  needs: { ignoreFile: () => true },
  *check(dockerfile, { ignoreFile }) {
    if (ignoreFile.kind !== 'present' || ignoreFile.text.trim() === '') return
    const ignore = readDockerignore(ignoreFile.text)
    for (const step of dispatched(dockerfile)) {
      const { instruction } = step
      if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue
      if (instruction.keyword === 'COPY' && instruction.from) continue
      for (const { resolved, span } of instruction.sources) {
        const path = contextPath(resolved)
        if (
          path === undefined ||
          ignore.lines.some(({ isException, pattern }) => isException && isBelow(pattern, path))
        )
          continue
        if (ignore.judge([{ path, bytes: 0 }])?.length === 0)
          yield {
            at: within(step, span),
            message: `\`${ignoreFile.file}\` leaves \`${path}\` out, so there is nothing to ${instruction.keyword.toLowerCase()}`,
          }
      }
    }
  },
})

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i

/** Undefined for the context as a whole and for what is not in it. */
function contextPath(source: string | undefined): string | undefined {
  if (source === undefined || ELSEWHERE.test(source) || /[*?[\\]/.test(source)) return undefined
  const names = source.split('/').filter((name) => name !== '' && name !== '.')
  return names.length === 0 || names.includes('..') ? undefined : names.join('/')
}

/** Whether a pattern may bring back something that is in a folder, or the folder itself. */
function isBelow(pattern: string, path: string): boolean {
  return /[*?[]/.test(pattern) || pattern === path || pattern.startsWith(`${path}/`) || path.startsWith(`${pattern}/`)
}
