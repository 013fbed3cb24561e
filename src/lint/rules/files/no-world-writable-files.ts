import type { Command, ShellWord } from '../../shell/command.ts'
import { defineRule } from '../../rule.ts'

/** Folders that everybody may write to on any system. */
const SHARED = /^\/(?:tmp|var\/tmp|dev\/shm|run\/lock)(?:\/|$)/

export const noWorldWritableFiles = defineRule({
  id: 'no-world-writable-files',
  severity: 'warning',
  summary: 'Files belong to who writes them, and not everybody may write them',
  why: `\`chmod 777\` lets every process in the container change the file, whatever user it runs as: a hole in one program becomes code in all others. It mostly stands
in for an owner that is missing: \`COPY --chown\`, or \`chown\` in the same RUN, is the way.

Modes with the sticky bit (\`1777\`), \`/tmp\` and its like, and stages that are not in an image are left alone.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
    'https://docs.docker.com/build/building/best-practices/#user',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nRUN mkdir /data && chmod -R 777 /data\nUSER 10001\n',
      good: 'FROM debian:13\nRUN mkdir /data && chown 10001 /data\nUSER 10001\n',
    },
    {
      name: 'a copy',
      bad: 'FROM debian:13\nCOPY --chmod=777 app /app\n',
      good: 'FROM debian:13\nCOPY --chmod=755 app /app\n',
    },
  ],
  *check({ stages, commands }) {
    for (const stage of stages) {
      if (!stage.isTarget && !stage.reachesFinal) continue
      for (const { chmod, target } of [...stage.all('COPY'), ...stage.all('ADD')])
        if (chmod && isOpen(chmod.resolved ?? '') && !SHARED.test(target?.resolved ?? ''))
          yield { at: chmod.span, message: `\`--chmod=${chmod.text}\` lets everybody write what is copied` }
    }
    for (const { run, command } of commands) {
      if (!run.stage.isTarget && !run.stage.reachesFinal) continue
      const opened = openedBy(command)
      if (opened && opened.paths.some(({ text }) => !SHARED.test(text)))
        yield {
          at: command.span,
          message: `\`${opened.mode}\` lets everybody write \`${opened.paths[0]?.text ?? ''}\``,
        }
    }
  },
})

/** What a command lets everybody write. */
function openedBy(command: Command): { readonly mode: string; readonly paths: readonly ShellWord[] } | undefined {
  const { name, operands } = command
  if (name === 'chmod') {
    const [mode, ...paths] = operands
    return mode && paths.length > 0 && isOpen(mode.text) ? { mode: mode.text, paths } : undefined
  }
  const mode = name === 'mkdir' || name === 'install' ? command.flag('m', 'mode')?.value : undefined
  const paths = name === 'install' && !command.hasFlag('d', 'directory') ? operands.slice(-1) : operands
  return mode !== undefined && isOpen(mode) ? { mode, paths } : undefined
}

/** Others may write, and no sticky bit keeps them from what is not theirs. */
function isOpen(mode: string): boolean {
  if (/^0?0?[0-7]{2}[2367]$/.test(mode)) return true
  if (/^[0-7]+$/.test(mode)) return false
  const clauses = mode.split(',')
  const opens = clauses.some((clause) => /^(?:[ugo]*o[ugo]*|[ugo]*a[ugoa]*)[+=][rxXst]*w/.test(clause))
  return opens && !clauses.some((clause) => /[+=][^,]*t/.test(clause))
}
