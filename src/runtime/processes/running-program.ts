/** Which program a process runs, from its words: what it was started with, or the title that it has given itself. */

/** `kind`: `starter` only starts, watches or feeds others; `helper` serves none by itself. */
export interface Program {
  /** For people, e.g. `nginx`, `node server.js`. Untrusted text. */
  readonly name: string
  /** The same for all that belong together, whatever their numbers and options are. */
  readonly key: string
  readonly kind: 'service' | 'starter' | 'helper'
}

/** Init processes, supervisors, shells, package managers and what changes user or limits. Base names in small letters. */
const STARTERS = new RegExp(
  `^(?:${[
    ...['init', 'tini', 'tini-static', 'dumb-init', 'catatonit', 'docker-init', 'pid1', 'my_init', 'systemd'],
    ...['s6-.*', 's6rc-.*', 'execlineb', 'runit', 'runsvdir', 'runsv', 'runsvinit', 'sv', 'svscan', 'supervise'],
    ...['supervisord', 'supervisor', 'circusd', 'monit', 'honcho', 'foreman', 'goreman', 'hivemind', 'overmind'],
    ...['process-compose', 'multirun', 'pm2', 'pm2-runtime', 'forever', 'nodemon', 'concurrently', 'npm-run-all'],
    ...['(?:ba|da|a|z|k|c|tc|fi)?sh', 'busybox', 'env', 'exec', 'nohup', 'setsid', 'nice', 'ionice', 'timeout', 'time'],
    ...['su', 'sudo', 'doas', 'gosu', 'su-exec', 'setpriv', 'runuser', 'chpst', 'start-stop-daemon', 'xargs', 'stdbuf'],
    ...['npm', 'npx', 'yarn', 'pnpm', 'corepack', 'poetry', 'pipenv', 'uv', 'pdm', 'bundle', 'make', 'just', 'task'],
    ...[
      '.*entrypoint(?:\\.sh)?',
      'mysqld_safe',
      'mariadbd-safe',
      'wait-for-it(?:\\.sh)?',
      'wait-for(?:\\.sh)?',
      'dockerize',
    ],
  ].join('|')})$`,
)

/** What stands beside a service without being one: it carries logs, waits or looks on. */
const HELPERS =
  /^(?:tail|cat|tee|sleep|logger|rotatelogs|cronolog|svlogd|multilog|inotifywait|ps|top|wait|true|yes|epmd|xvfb|dbus-daemon|gpg-agent|ssh-agent)$/

/** Programs that run another one, with the options that take the word behind them. */
const INTERPRETERS: readonly (readonly [name: RegExp, takesNext: RegExp])[] = [
  [/^python[\d.]*$|^pypy[\d.]*$/, /^-[WXQ]$/],
  [/^node(?:js)?$/, /^(?:-r|--require|--import|--loader|--experimental-loader|--env-file|-C|--conditions)$/],
  [/^bun$|^deno$|^tsx$|^ts-node$/, /^(?:-r|--require|--preload)$/],
  [/^ruby[\d.]*$|^perl[\d.]*$|^php[\d.]*$|^lua[\d.]*$|^Rscript$/, /^-[IrEdcz]$/],
  [/^java$/, /^(?:-cp|-classpath|--class-path|-p|--module-path|--add-modules|--add-opens|--add-exports)$/],
  [/^dotnet$|^mono$|^pwsh$/, /^--(?:additionalprobingpath|fx-version|roll-forward)$/],
]

/** A program that runs by the name of its interpreter's first word of its own: `bun run x`, `deno run x`. */
const VERBS = /^(?:run|exec|start|serve|task)$/

/**
 * The program of a process. A title such as `nginx: worker process` or `puma: cluster worker 0` begins with its name; an
 * interpreter is named with what it runs.
 */
export function programOf(command: string): Program {
  const words = command
    .trim()
    .replace(/^\[(.*)\]$/s, '$1')
    .split(/\s+/)
    .slice(0, MAX_WORDS)
  const [first = ''] = words
  const title = /^([\w.+-]+):$/.exec(first)?.[1]
  const name = title ?? baseOf(first.replace(/^-/, '').replace(/:$/, ''))
  const takesNext = title === undefined ? INTERPRETERS.find(([pattern]) => pattern.test(name))?.[1] : undefined
  if (!takesNext) return classified(name, plainName(name))
  const run = runBy(words.slice(1), takesNext)
  const script = run && baseOf(run)
  if (script === undefined) return classified(name, plainName(name))
  const inner = withoutEnding(script)
  if (STARTERS.test(inner.toLowerCase())) return { name: inner, key: inner, kind: 'starter' }
  // An interpreter's script that is a program of its own goes by its own name: gunicorn, celery, uvicorn.
  return script === inner && !script.includes('.')
    ? classified(script, plainName(script))
    : classified(`${name} ${script}`, `${plainName(name)} ${script}`)
}

/** Nothing worth knowing stands further behind. */
const MAX_WORDS = 64
const MAX_NAME = 60

function classified(name: string, key: string): Program {
  const isOneOf = (names: RegExp) => [name, key].some((one) => names.test(one.toLowerCase()))
  const kind = isOneOf(STARTERS) ? 'starter' : isOneOf(HELPERS) ? 'helper' : 'service'
  return { name: name.slice(0, MAX_NAME), key: key.slice(0, MAX_NAME), kind }
}

const baseOf = (word: string): string => word.slice(word.lastIndexOf('/') + 1)

/** `php-fpm8.2` and `python3.13` without their versions. */
const plainName = (name: string): string => name.replace(/(?<=\D)[\d.]+$/, '')

const withoutEnding = (script: string): string => script.replace(/\.(?:[cm]?js|py)$/, '')

/** The first word of an interpreter's own arguments that is no option: a script, a module, a class or an archive. */
function runBy(words: readonly string[], takesNext: RegExp): string | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '-c' || word === '-e' || word === '--eval') return undefined
    if (word === '-m' || word === '-jar' || word === '--module') return words[at + 1]
    if (takesNext.test(word)) at += 1
    else if (!word.startsWith('-') && !(at === 0 && VERBS.test(word))) return word
  }
  return undefined
}
