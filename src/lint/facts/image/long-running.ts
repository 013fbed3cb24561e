import type { Command } from '../../shell/command.ts'
import type { Base, BuildStage } from '../../dockerfile/instruction.ts'
import { rootBase } from '../files/stage-steps.ts'
import { grammarOf, runnerOf } from '../../programs/registry.ts'
import { ONE_SHOT } from '../../programs/one-shot.ts'
import { officialImage, startsPrompt } from './official-image.ts'
import { readServer } from './server.ts'
import { startOf } from './start-command.ts'

/** Images that are called for one event, by their platform's own protocol: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html */
const FUNCTIONS = /^(?:public\.ecr\.aws\/lambda|(?:docker\.io\/)?amazon\/aws-lambda-)/
/** Images that an editor starts and works in: https://containers.dev/ */
const WORKSPACES = /^(?:mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/|ghcr\.io\/devcontainers\/|gitpod\/workspace-)/
const WORKSPACE_FILE = /(?:^|\/)\.(?:devcontainer|gitpod)(?:\/|\.)/

/** Whether the container of a stage is there to answer: it opens a port, or what it starts is a known server. */
export const isService = (stage: BuildStage): boolean =>
  stage.inherited('EXPOSE') !== undefined || startOf(stage).some(({ command }) => readServer(command))

/** Whether the container of a stage may stay and answer, so that somebody can ask whether it is well. True where nobody can tell. */
export function mayBeService(stage: BuildStage, file: string): boolean {
  const base = rootBase(stage)
  const called = startOf(stage)
  if (isService(stage)) return true
  if (WORKSPACE_FILE.test(file) || isCalledByOthers(base) || stage.all('ONBUILD').length > 0) return false
  if (called.length === 0) return base.kind !== 'scratch' && !startsPrompt(officialImage(base))
  // CMD's words are the arguments of an ENTRYPOINT, and no command of their own.
  const entrypoint = stage.inherited('ENTRYPOINT')
  const started = entrypoint ? called.slice(0, Math.max(entrypoint.commands.length, 1)) : called
  return !started.map(({ command }) => command).every(isOver)
}

const isCalledByOthers = (base: Base): boolean =>
  base.kind === 'image' && (FUNCTIONS.test(base.text) || WORKSPACES.test(base.text))

/** Languages whose program without a script is a prompt. */
const PROMPTS = new Set(['python', 'node', 'ruby', 'perl', 'php', 'irb', 'jshell', 'julia', 'R', 'ghci', 'iex', 'erl'])
const ABOUT_ITSELF = /^(?:--version|--help|-V|-v|-h|version|help)$/

/** It ends by itself, waits for somebody at a terminal, or only runs the command that follows it in the list. */
function isOver(command: Command): boolean {
  const { name, program, words, operands, flags } = command
  if (grammarOf(program).wraps || runnerOf(program) !== undefined) return !isBare(command)
  if (program === 'sh') return command.hasFlag('c') ? hasScript(command) : operands.length === 0
  const rest = words.slice(1)
  if (rest.length > 0 && rest.every(({ text }) => ABOUT_ITSELF.test(text))) return true
  if (PROMPTS.has(program) && operands.length === 0 && flags.length === 0) return true
  const module = program === 'python' ? command.flag('m')?.value : undefined
  const known = ONE_SHOT.get(module ?? name)
  return known !== undefined && (known.length === 0 || known.includes(operands[0]?.text ?? ''))
}

const isBare = ({ operands }: Command): boolean => operands.length === 0

/** What it runs stands behind it in the list. */
const hasScript = (command: Command): boolean => /^[\w./ -]+$/.test(command.flag('c')?.value ?? '')
