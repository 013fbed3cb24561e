import { defineRule } from '../../rule.ts'

export const absoluteWorkdir = defineRule({
  id: 'absolute-workdir',
  aliases: ['DL3000', 'WorkdirRelativePath'],
  severity: 'error',
  summary: 'WORKDIR is an absolute path',
  why: `A relative \`WORKDIR\` is relative to whatever the base image or an earlier line left behind, so it moves when they do.
A path that starts with a variable is left alone.`,
  sources: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  examples: [{ bad: 'FROM debian:13\nWORKDIR app\n', good: 'FROM debian:13\nWORKDIR /app\n' }],
  *check(dockerfile) {
    for (const { path, span } of dockerfile.all('WORKDIR', { onbuild: true }))
      if (path && !isAbsolute(path.raw)) yield { at: span, message: `WORKDIR \`${path.text}\` is relative` }
  },
})

/** On Linux or on Windows, or up to a variable. */
function isAbsolute(raw: string): boolean {
  return /^["']?(?:[/\\$]|[A-Za-z]:)/.test(raw)
}
