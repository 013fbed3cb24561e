import { isMounted } from '../../facts/files/deletion.ts'
import type { Command } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { indexPaths } from '../../facts/files/absolute-path.ts'
import { defineRule } from '../../rule.ts'
import { type RunStep, shellPath } from '../../facts/files/shell-path.ts'
import { stepsOf } from '../../facts/files/stage-steps.ts'
import { copiedPaths, downloadedPath } from '../../facts/files/copied-paths.ts'

export const deleteInSameLayer = defineRule({
  id: 'delete-in-same-layer',
  severity: 'warning',
  summary: 'A file is deleted in the layer that brought it',
  why: `Each instruction adds a layer, and a layer can only hide what is below it. A file that one \`RUN\`, \`COPY\` or \`ADD\` brings and a later
\`RUN\` deletes is still in the image: everybody downloads it, and anybody can read it. Download, use and delete in one \`RUN\`; in place of
a \`COPY\`, mount the file for the one \`RUN\` that needs it (\`--mount=type=bind\`), or do the work in another stage.

The rule knows what \`COPY\` and \`ADD\` write, and \`curl\`, \`wget\` and \`git clone\`, as far as the path can be read in the file. It looks only at
stages whose layers become an image.`,
  sources: [
    'https://docs.docker.com/build/building/best-practices/#run',
    'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
  ],
  examples: [
    {
      bad: [
        'FROM debian:13-slim',
        'ADD https://example.com/tool.tar.gz /tmp/',
        'RUN tar -xzf /tmp/tool.tar.gz -C /opt',
        'RUN rm /tmp/tool.tar.gz',
        '',
      ].join('\n'),
      good: [
        'FROM debian:13-slim',
        'RUN --mount=type=bind,source=tool.tar.gz,target=/tmp/tool.tar.gz tar -xzf /tmp/tool.tar.gz -C /opt',
        '',
      ].join('\n'),
    },
    {
      name: 'a download',
      bad: [
        'FROM alpine:3.22',
        'RUN wget -q -O /tmp/tool.zip https://example.com/tool.zip',
        'RUN unzip /tmp/tool.zip -d /opt && rm /tmp/tool.zip',
        '',
      ].join('\n'),
      good: [
        'FROM alpine:3.22',
        'RUN wget -q -O /tmp/tool.zip https://example.com/tool.zip && unzip /tmp/tool.zip -d /opt && rm /tmp/tool.zip',
        '',
      ].join('\n'),
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      if ((!stage.reachesFinal && !stage.isTarget) || !stage.all('RUN').some(deletes)) continue
      const brought = indexPaths<{ readonly path: string; readonly line: number }>()
      for (const { instruction, ...place } of stepsOf(stage)) {
        const { line } = instruction.span
        if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
          for (const path of copiedPaths(instruction, place.workdir)) brought.add(path, { path, line })
        if (instruction.keyword !== 'RUN') continue
        const step = { run: instruction, ...place }
        for (const command of instruction.commands)
          for (const deleted of deletedPaths(command, step)) {
            const [first] = brought.within(deleted)
            if (first)
              yield {
                at: command.span,
                message: `Deletes \`${first.path}\`, but the layer of line ${first.line} keeps it: bring and delete it in one RUN`,
              }
          }
        const goesAway = departuresOf(step)
        for (const command of instruction.commands) {
          const path = downloadedPath(command, step)
          if (path !== undefined && !isMounted(instruction, path) && !goesAway(path, command))
            brought.add(path, { path, line })
        }
      }
    }
  },
})

const isDeletion = ({ name }: Command): boolean => name === 'rm' || name === 'unlink'

const deletes = ({ commands }: Run): boolean => commands.some(isDeletion)

function deletedPaths(command: Command, step: RunStep): readonly string[] {
  if (!isDeletion(command)) return []
  const isRecursive = command.hasFlag('r', 'R', 'recursive')
  return command.operands.flatMap((word) => {
    const path = shellPath(word, command, step)
    return path === undefined || path === '/' || (word.text.endsWith('/*') && !isRecursive) ? [] : [path]
  })
}

/** Tells whether the same RUN deletes or moves, or may, what an earlier command of it brings to a path. */
function departuresOf(step: RunStep): (path: string, command: Command) => boolean {
  const last = new Map<string | undefined, number>()
  for (const command of step.run.commands)
    if (command.name === 'rm' || command.name === 'mv')
      for (const word of command.operands) last.set(shellPath(word, command, step), command.place.index)
  const isLater = (path: string | undefined, { place }: Command): boolean => (last.get(path) ?? -1) > place.index
  return (path, command) =>
    isLater(undefined, command) || foldersAround(path).some((folder) => isLater(folder, command))
}

/** A path and all folders above it. */
function foldersAround(path: string): readonly string[] {
  const parts = path.split('/').filter(Boolean)
  return Array.from({ length: parts.length + 1 }, (_, depth) => `/${parts.slice(0, depth).join('/')}`)
}
