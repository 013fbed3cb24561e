import type { BuildStage } from '../../dockerfile/instruction.ts'
import { type Install, installsOf } from '../../facts/packages/install.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { managerOf } from '../../programs/managers/index.ts'
import { defineRule } from '../../rule.ts'
import { startOf } from '../../facts/image/start-command.ts'
import { lineageOf } from '../../facts/files/stage-steps.ts'

const BUILD_TOOL = new RegExp(
  [
    '^(?:build-essential|build-base|alpine-sdk|gcc|g\\+\\+|gcc-c\\+\\+|gfortran|clang|llvm|rustc|cargo|golang|golang-go|go)$',
    '^(?:gcc|g\\+\\+|clang|llvm)-\\d+$',
    '^(?:autoconf|automake|cmake|ninja-build|bison|nasm|yasm|linux-headers|kernel-headers)$',
    '^[a-z0-9.+_-]+-(?:dev|devel)$',
  ].join('|'),
)
const UNINSTALL = new Set(['purge', 'remove', 'autoremove', 'del', 'erase', 'rm'])
/** Whoever starts one of these wants to build, or to look around. */
const WORKBENCH = new Set(
  'gcc g++ cc clang make cmake go cargo rustc mvn gradle sleep tail jupyter jupyter-lab code-server sshd pytest tox air'.split(
    ' ',
  ),
)

export const noBuildToolsInImage = defineRule({
  id: 'no-build-tools-in-image',
  severity: 'warning',
  summary: 'Compilers and development packages stay out of the final image',
  why: `A compiler and the \`-dev\` or \`-devel\` packages are needed to build something, not to run it. In the final image they are often
half of its size, each of them brings security advisories that nobody can fix, and a compiler helps whoever breaks in. Build in a
stage of its own and copy the result; the library alone (\`libpq5\` for \`libpq-dev\`) is what the program needs at run time. Or remove them
in the \`RUN\` that installs them.

Only stages whose layers are in the final image count, and only where \`CMD\` or \`ENTRYPOINT\` starts something other than a shell, a build
or a notebook, or where there is neither and \`EXPOSE\` or a health check tells that the base image starts a service: images for developers need their tools. Any removal of packages later in the same \`RUN\` is taken as the clean-up.
Some programs compile while they run (\`torch.compile\`, for one); silence the rule with that reason.`,
  sources: [
    'https://docs.docker.com/build/building/multi-stage/',
    'https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages',
  ],
  examples: [
    {
      bad: [
        'FROM python:3.13-slim',
        'RUN apt-get update && apt-get install -y gcc libpq-dev && rm -rf /var/lib/apt/lists/*',
        'RUN pip install --no-cache-dir psycopg2==2.9.10',
        'CMD ["python", "app.py"]',
        '',
      ].join('\n'),
      good: [
        'FROM python:3.13 AS build',
        'RUN pip wheel --no-cache-dir --wheel-dir /wheels psycopg2==2.9.10',
        'FROM python:3.13-slim',
        'RUN apt-get update && apt-get install -y libpq5 && rm -rf /var/lib/apt/lists/*',
        'RUN --mount=from=build,source=/wheels,target=/wheels pip install --no-cache-dir /wheels/*.whl',
        'CMD ["python", "app.py"]',
        '',
      ].join('\n'),
    },
  ],
  *check(dockerfile) {
    const { finalStage } = dockerfile
    if (!finalStage || !startsProgram(finalStage)) return
    for (const { manager, run, command, packages } of installsOf(dockerfile.commands)) {
      if (!managerOf(manager)?.isForSystem || !run.stage.reachesFinal || run.onbuild || isCleanedUp(run, command))
        continue
      const tools = packages.filter(({ kind, name }) => kind === 'named' && BUILD_TOOL.test(name))
      const first = tools[0]
      if (first)
        yield { at: first.word.span, message: `${listed(tools)} in the final image: build in a stage of its own` }
    }
  },
})

function startsProgram(stage: BuildStage): boolean {
  const started = startOf(stage)
  if (started.length === 0) return isService(stage)
  const isForPeople = started.some(({ command }) => WORKBENCH.has(command.program))
  return !isForPeople && started.some(({ command }) => command.program !== 'sh')
}

function isService(stage: BuildStage): boolean {
  const check = stage.inherited('HEALTHCHECK')
  return (check && !check.disabled) === true || lineageOf(stage).some((one) => one.all('EXPOSE').length > 0)
}

function isCleanedUp(run: Run, install: Install['command']): boolean {
  return run.commands
    .slice(install.place.index + 1)
    .some(({ name, operands }) => managerOf(name)?.isForSystem === true && UNINSTALL.has(operands[0]?.text ?? ''))
}

function listed(tools: Install['packages']): string {
  const names = tools.slice(0, 3).map(({ name }) => `\`${name}\``)
  const more = tools.length - names.length
  const last = more > 0 ? `${more} more` : names.pop()
  const subject = names.length > 0 ? `${names.join(', ')} and ${last ?? ''} stay` : `${last ?? ''} stays`
  return subject
}
