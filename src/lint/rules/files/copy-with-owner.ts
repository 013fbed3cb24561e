import { staysInImage } from '../../facts/files/deletion.ts'
import type { Command, ShellWord } from '../../shell/command.ts'
import type { Add, Copy, Run } from '../../dockerfile/instruction.ts'
import { copyWithOwnerFix } from '../../facts/files/owner-change.ts'
import { absolutePath, indexPaths } from '../../facts/files/absolute-path.ts'
import { readInstall } from '../../facts/packages/install.ts'
import { defineRule } from '../../rule.ts'
import { shellPath } from '../../facts/files/shell-path.ts'
import { stepsOf } from '../../facts/files/stage-steps.ts'

export const copyWithOwner = defineRule({
  id: 'copy-with-owner',
  severity: 'warning',
  summary: 'Copied files get their owner and mode when they are copied',
  why: `A layer cannot change a file of the layer below, only hold another copy of it. \`RUN chown -R\` or \`RUN chmod -R\` over files that a
\`COPY\` brought stores all of them a second time, and both copies are downloaded. \`COPY --chown=\` and \`COPY --chmod=\` store them once.

The rule looks at \`chown -R\` and at \`chmod -R\` with an octal mode, over a path that a \`COPY\` or \`ADD\` of the same stage wrote to. A path
that a variable hides, a symbolic mode, a single file (\`chmod +x entrypoint.sh\`) and an owner that is made only after the \`COPY\`, or that the \`RUN\` alone knows, are left alone. What a \`RUN\` created in the same
folder still needs its own \`chown\`, best in that \`RUN\`; so the fix is offered only where the file shows that nothing else is there.`,
  fixEffect:
    'Safe: the files have the same owner and mode, in the layer of COPY. There is none where anything else may have put files there, or where the owner may not exist yet.',
  sources: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  examples: [
    {
      bad: [
        'FROM debian:13-slim',
        'RUN useradd --no-log-init app',
        'COPY . /app',
        'RUN chown -R app:app /app',
        'USER app',
        '',
      ].join('\n'),
      good: [
        'FROM debian:13-slim',
        'RUN useradd --no-log-init app',
        'COPY --chown=app:app . /app',
        'USER app',
        '',
      ].join('\n'),
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      if (!stage.all('RUN').some(({ commands }) => commands.some(changesAll))) continue
      const copied = indexPaths<Copy | Add>()
      for (const { instruction, ...place } of stepsOf(stage)) {
        if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
          const target = absolutePath(instruction.target?.resolved ?? '$', place.workdir)
          if (target !== undefined) copied.add(target, instruction)
        }
        if (instruction.keyword !== 'RUN' || !staysInImage(instruction)) continue
        const run = instruction
        for (const command of run.commands) {
          const [value, ...paths] = changesAll(command) ? command.operands : []
          const found = paths.flatMap((word) => {
            const path = shellPath(word, command, { run, ...place })
            const copies =
              path === undefined || !value
                ? []
                : copied.within(path).filter((copy) => mayOwn(value, copy, command, run))
            return path === undefined || copies.length === 0 ? [] : [{ path, copies }]
          })
          const [first] = found
          if (!value || !first) continue
          const fix = paths.length === 1 ? copyWithOwnerFix(stage, { run, command, value, ...first }) : undefined
          yield {
            at: command.span,
            message:
              `\`${command.name} -R\` stores what line ${first.copies[0]?.span.line ?? 0} copied a second time: ` +
              `use \`COPY --${command.name}=${value.text}\``,
            subject: `${command.name} ${first.path}`,
            ...(fix && { fix }),
          }
        }
      }
    }
  },
})

function changesAll(command: Command): boolean {
  if (!command.hasFlag('R', 'recursive')) return false
  return command.name === 'chown' || (command.name === 'chmod' && /^[0-7]{3,4}$/.test(command.operands[0]?.text ?? ''))
}

/** Commands that make users and groups. */
const MAKERS = new Set(['useradd', 'adduser', 'groupadd', 'addgroup'])

/** Whether a COPY could name the owner: its names are known to the Dockerfile, and nothing makes them between the COPY and the command. */
function mayOwn(value: ShellWord, copy: Copy | Add, { name, place }: Command, run: Run): boolean {
  if (name === 'chmod') return true
  if (!value.variables.every((variable) => 'value' in run.scope.lookup(variable))) return false
  const names = value.text.split(/[:.]/).filter((one) => one !== '' && !/^\d+$/.test(one))
  if (names.length === 0) return true
  const between = run.stage
    .all('RUN')
    .filter(({ index }) => index > copy.index && index <= run.index)
    .flatMap((one) => (one === run ? one.commands.slice(0, place.index) : one.commands))
  return !between.some((command) => {
    if (MAKERS.has(command.name)) return command.operands.some(({ text }) => names.includes(text))
    const packages = readInstall(command)?.packages ?? []
    return packages.some((found) => names.some((one) => found.name.startsWith(one)))
  })
}
