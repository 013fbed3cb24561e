/** The scripts of a Dockerfile as ShellCheck gets them. */
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { Cmd, Entrypoint, Healthcheck, Run } from '../dockerfile/instruction.ts'
import { interpreterOf } from '../shell/shebang.ts'
import type { ShellScript } from '../shell/shell.ts'
import type { Shell } from '../dockerfile/shell-kind.ts'

/** A script of an instruction. */
export interface CheckableScript {
  readonly instruction: Run | Cmd | Entrypoint | Healthcheck
  readonly script: ShellScript
  /** `HEADER_LINES` lines that say which shell it is for and what is set, then the script. */
  readonly text: string
}

/** Shell, directives, variables: a line each. */
export const HEADER_LINES = 3

/** What BuildKit sets in every RUN when the caller has it; those in upper case ShellCheck does not miss anyway. */
const PROXIES = new Set(['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'])

/** ShellCheck's dialect by the name of a shell. It has none for zsh; older ones know BusyBox's only as dash. */
const DIALECTS = new Map([
  ['sh', 'sh'],
  ['bash', 'bash'],
  ['dash', 'dash'],
  ['ash', 'dash'],
  ['busybox', 'dash'],
  ['ksh', 'ksh'],
  ['mksh', 'ksh'],
])

/** Shell-form RUN, CMD, ENTRYPOINT and HEALTHCHECK in file order, with their heredocs, those in ONBUILD included. */
export function checkableScripts(dockerfile: Dockerfile): readonly CheckableScript[] {
  const every = { onbuild: true }
  return [
    ...dockerfile.all('RUN', every),
    ...dockerfile.all('CMD', every),
    ...dockerfile.all('ENTRYPOINT', every),
    ...dockerfile.all('HEALTHCHECK', every).filter(({ disabled }) => !disabled),
  ].flatMap((instruction) => {
    const { script } = instruction
    const text = script && script.body.text.trim() !== '' ? textOf(script, instruction) : undefined
    return script && text !== undefined ? [{ instruction, script, text }] : []
  })
}

function textOf({ body }: ShellScript, instruction: CheckableScript['instruction']): string | undefined {
  const { interpreter, directives, rest } = readTop(body.text)
  const dialect = DIALECTS.get(interpreter ?? instruction.shell.name)
  if (dialect === undefined) return undefined
  const options = stopsAtErrors(body.text, instruction.shell) ? ' -e' : ''
  const names = new Set(body.text.match(/[A-Za-z_][A-Za-z0-9_]*/g))
  const exported = [...names].filter((name) => isSet(name, instruction)).map((name) => ` ${name}=1`)
  return [
    `#!/bin/${dialect}${options}`,
    `#${directives === '' ? '' : ` shellcheck${directives}`}`,
    exported.length > 0 ? `export${exported.join('')}` : '#',
    rest,
    '',
  ].join('\n')
}

function isSet(name: string, instruction: CheckableScript['instruction']): boolean {
  const { kind } = instruction.scope.lookup(name)
  const isMounted = instruction.keyword === 'RUN' && instruction.mounts.some((one) => one.options.get('env') === name)
  return kind === 'env' || kind === 'arg' || isMounted || PROXIES.has(name)
}

const DIRECTIVE = /^[ \t]*#[ \t]*shellcheck((?:[ \t]+[a-z-]+=[\w,-]+)+)[ \t]*(?:#.*)?$/gm

/** What a heredoc says about itself before its first command; it would mean something else below our own lines. */
function readTop(text: string): { interpreter: string | undefined; directives: string; rest: string } {
  const [top = ''] = /^(?:[ \t]*(?:#.*)?\n)*/.exec(text) ?? []
  const interpreter = interpreterOf(top)
  const directives = [...top.matchAll(DIRECTIVE)].map(([, directive = '']) => directive).join('')
  const isPlain = interpreter === undefined && directives === ''
  return { interpreter, directives, rest: isPlain ? text : top.replaceAll(/[^\n]+/g, '') + text.slice(top.length) }
}

/** `-e`, in the shebang or else in SHELL: a failed command does not go unnoticed. */
function stopsAtErrors(text: string, { words }: Shell): boolean {
  const options = text.startsWith('#!') ? (text.split('\n', 1)[0] ?? '').split(/\s+/) : words
  return options.slice(1).some((word) => /^-[A-Za-z]*e[A-Za-z]*$/.test(word) || word === 'errexit')
}
