import type { Workdir } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const absoluteWorkdir = defineRule({
  id: 'absolute-workdir',
  aliases: ['DL3000', 'WorkdirRelativePath'],
  severity: 'error',
  summary: 'WORKDIR is an absolute path',
  why: `A relative \`WORKDIR\` is relative to whatever the base image or an earlier line left behind, so it moves when they do.
The first \`WORKDIR\` of a stage and of those below it counts: once that is absolute, a relative one is as good as its long form.
A path that starts with a variable is left alone. hadolint wants all of them absolute; \`compat: hadolint\` does too.`,
  sources: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  examples: [{ bad: 'FROM debian:13\nWORKDIR app\n', good: 'FROM debian:13\nWORKDIR /app\n' }],
  *check({ stages }) {
    for (const stage of stages) {
      // The first one decides for all that follow, in the stages that are built on this one too.
      if (stage.ancestors.some((ancestor) => ancestor.all('WORKDIR').length > 0)) continue
      const [first] = stage.all('WORKDIR')
      const triggers = first ? [] : stage.all('WORKDIR', { onbuild: true })
      yield* relativeOf(first ? [first] : triggers)
    }
  },
})

/** For each that is relative. */
export function* relativeOf(workdirs: readonly Workdir[]): Generator<Problem> {
  for (const { path, span } of workdirs)
    if (path && !isAbsolute(path.raw)) yield { at: span, message: `WORKDIR \`${path.text}\` is relative` }
}

/** On Linux or on Windows, or up to a variable. */
function isAbsolute(raw: string): boolean {
  return /^["']?(?:[/\\$]|[A-Za-z]:)/.test(raw)
}
