import type { Fix } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { insertWord, replace } from '../../facts/edits/edit.ts'
import type { Pair } from '../../dockerfile/instruction.ts'
import type { Command } from '../../shell/command.ts'
import { startedFiles } from '../../facts/sources/started-files.ts'
import type { StartedProgram } from '../../facts/sources/started-program.ts'
import type { LintContext } from '../../lint-context.ts'
import { type Problem, defineRule } from '../../rule.ts'
import { loopbackIn, readServer, type Server } from '../../facts/image/server.ts'
import type { StartCommand } from '../../facts/image/start-command.ts'
import { mayHaveFile, portOnly, restsOnFiles, startsOf, takesDefault } from '../../facts/image/server-default.ts'
import { lineageOf } from '../../facts/files/stage-steps.ts'

/** Variables that servers read as the address to listen on. */
const LISTEN = new Set([
  ...['FLASK_RUN_HOST', 'UVICORN_HOST', 'GRANIAN_HOST', 'SANIC_HOST', 'STREAMLIT_SERVER_ADDRESS', 'GRADIO_SERVER_NAME'],
  ...[
    'SERVER_ADDRESS',
    'ASPNETCORE_URLS',
    'ROCKET_ADDRESS',
    'NITRO_HOST',
    'NUXT_HOST',
    'OLLAMA_HOST',
    'BIND_ADDRESS',
    'LISTEN_ADDR',
  ],
])

export const listensOnAllInterfaces = defineRule({
  id: 'listens-on-all-interfaces',
  severity: 'warning',
  summary: 'A server listens on an address that is reachable from outside its container',
  why: `\`127.0.0.1\` and \`localhost\` are the container itself. A server that listens there starts, logs that it is ready, and answers
nobody: a published port leads to the container's other address. Listen on \`0.0.0.0\`, which is still only the container.

The rule reads \`CMD\`, \`ENTRYPOINT\` and the variables that servers take the address from. Development servers that listen on \`127.0.0.1\` unless
told otherwise (\`flask run\`, \`uvicorn\`, \`manage.py runserver\`, …) are reported as well, and so is \`gunicorn\` without \`--bind\`, \`PORT\` and \`gunicorn.conf.py\`, where all files
of the build context are known. \`HOST\` and \`HOSTNAME\`, which Next.js reads, count where the image also has an
\`EXPOSE\`. Where the build context is at hand, the file of Python, JavaScript, TypeScript or Go that the image starts is read too: \`app.run()\` of Flask and \`uvicorn.run(…)\` listen on \`127.0.0.1\` by
default, \`app.listen(3000, 'localhost')\` says so. That counts where every server in that file does, with a host that is written there. What other files, configurations and scripts say cannot be seen here.`,
  fixEffect: 'Unsafe: the server can be reached from other containers.',
  sources: [
    'https://docs.docker.com/engine/network/port-publishing/',
    'https://flask.palletsprojects.com/en/stable/cli/',
    'https://docs.gunicorn.org/en/stable/settings.html#bind',
  ],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCMD ["gunicorn", "--bind", "127.0.0.1:8000", "app:app"]\n',
      good: 'FROM python:3.13-slim\nCMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]\n',
    },
    {
      name: 'a default',
      bad: 'FROM python:3.13-slim\nCMD ["flask", "run"]\n',
      good: 'FROM python:3.13-slim\nCMD ["flask", "run", "--host=0.0.0.0"]\n',
    },
    {
      name: 'a variable',
      bad: 'FROM python:3.13-slim\nENV FLASK_RUN_HOST=127.0.0.1\nCMD ["flask", "run"]\n',
      good: 'FROM python:3.13-slim\nENV FLASK_RUN_HOST=0.0.0.0\nCMD ["flask", "run"]\n',
    },
  ],
  needs: {
    files: restsOnFiles,
    ignoreFile: restsOnFiles,
    started: (dockerfile) => startedFiles(dockerfile).length > 0,
  },
  *check(dockerfile, context) {
    const { started = [] } = startedFiles(dockerfile).length > 0 ? context : {}
    for (const stage of dockerfile.stages) {
      if (!stage.isTarget) continue
      for (const start of startsOf(stage)) {
        const server = readServer(start.command)
        const problem = server ? judge(start, server, dockerfile, context) : judgeSource(start, started)
        if (problem) {
          yield problem
          break
        }
      }
      const isExposed = lineageOf(stage).some((one) => one.all('EXPOSE').length > 0)
      for (const pair of stage.all('ENV').flatMap(({ pairs }) => pairs))
        if (LISTEN.has(pair.name) || (isExposed && (pair.name === 'HOST' || pair.name === 'HOSTNAME')))
          yield* judgeVariable(pair)
    }
  },
})

function judge(start: StartCommand, server: Server, dockerfile: Dockerfile, context: LintContext): Problem | undefined {
  const { name, facts, address } = server
  const { command, instruction } = start
  const loopback = address && loopbackIn(address.text)
  if (address && loopback !== undefined)
    return {
      at: address.word.span,
      message: `\`${name}\` listens on \`${loopback}\`, which only the container itself can reach`,
      fix: { title: 'Listen on 0.0.0.0', safety: 'unsafe', edits: [swap(address.word, loopback)] },
    }
  const port = portOnly(server)
  if (facts.byDefault !== 'loopback' || !takesDefault(start, server) || mayHaveFile(server, dockerfile, context))
    return undefined
  const last = command.words.at(-1)
  const edit = port
    ? replace(port.span, port.raw.replace(/\d+/, '0.0.0.0:$&'))
    : last && facts.everywhere !== undefined && insertWord(instruction, command, last, facts.everywhere)
  const fix: Fix | undefined = edit ? { title: 'Listen on 0.0.0.0', safety: 'unsafe', edits: [edit] } : undefined
  return {
    at: command.span,
    message: `\`${name}\` listens on \`127.0.0.1\` unless told otherwise, which only the container itself can reach`,
    ...(fix && { fix }),
  }
}

/** Where all servers of the source listen on the container itself; one that may listen elsewhere may be the one that is meant. */
function judgeSource({ command, instruction }: StartCommand, started: readonly StartedProgram[]): Problem | undefined {
  const program = started.find(({ start }) => start.instruction === instruction && isSame(start.command, command))
  const [first] = program?.listens ?? []
  if (!program || !first?.loopback || program.listens.some(({ loopback }) => !loopback)) return undefined
  const { address, isDefault } = first.loopback
  return {
    at: command.span,
    message: `\`${first.callee}\` in line ${first.line} of \`${program.file}\` listens on \`${address}\`${isDefault ? ' unless told otherwise' : ''}, which only the container itself can reach`,
    subject: `${program.file} ${address}`,
  }
}

const isSame = (one: Command, other: Command): boolean =>
  one.words.length === other.words.length && one.words.every(({ text }, at) => text === other.words[at]?.text)

function* judgeVariable({ name, value }: Pair): Iterable<Problem> {
  const loopback = value?.resolved === undefined ? undefined : loopbackIn(value.resolved)
  if (!value || loopback === undefined) return
  const isWritten = value.raw.includes(loopback)
  yield {
    at: value.span,
    message: `\`${name}\` is \`${loopback}\`, which only the container itself can reach`,
    ...(isWritten && { fix: { title: 'Listen on 0.0.0.0', safety: 'unsafe', edits: [swap(value, loopback)] } }),
  }
}

function swap(
  { span, raw }: { readonly span: Problem['at']; readonly raw: string },
  loopback: string,
): Fix['edits'][number] {
  return replace(span, raw.replace(loopback, '0.0.0.0'))
}
