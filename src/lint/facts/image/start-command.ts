import { Command } from '../../shell/command.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { Cmd, Entrypoint } from '../../dockerfile/instruction.ts'

/** A command that runs when the image starts. */
export interface StartCommand {
  readonly command: Command
  /** Where its last word is written. */
  readonly instruction: Cmd | Entrypoint
}

/**
 * Every command that ENTRYPOINT and CMD run, wrapped ones included, parent stages considered. CMD's words are the arguments of
 * an ENTRYPOINT in exec form, and count as a command as well, because many entrypoints run what they are given.
 */
export function startOf(stage: BuildStage): readonly StartCommand[] {
  const entrypoint = stage.inherited('ENTRYPOINT')
  const inherited = stage.inherited('CMD')
  // An ENTRYPOINT takes back the CMD that its base brought.
  const isReset = entrypoint && inherited && entrypoint.stage.ancestors.includes(inherited.stage)
  const cmd = isReset || entrypoint?.form === 'shell' ? undefined : inherited
  const own = cmd?.commands.map((command) => ({ command, instruction: cmd })) ?? []
  if (!entrypoint) return own
  const started = entrypoint.commands.map((command) => ({ command, instruction: entrypoint }))
  const last = entrypoint.commands.at(-1)
  const words = cmd?.form === 'exec' ? cmd.commands[0]?.words : undefined
  if (!cmd || !last || !words || last.place.nesting.length > 0) return [...started, ...own]
  const whole = new Command([...last.words, ...words], last.place)
  return [...started.slice(0, -1), { command: whole, instruction: cmd }, ...own]
}

const SCRIPT = /\.(?:sh|bash)$|entrypoint|^(?:start|run|boot|init|launch)(?:[-_.].*)?$/

/** Whether a script of the image's own decides what runs, so that the Dockerfile cannot tell. */
export function startsWithScript(stage: BuildStage): boolean {
  return startOf(stage).some(
    ({ command }) =>
      SCRIPT.test(command.name) ||
      command.name === '' ||
      (command.program === 'sh' && !command.hasFlag('c') && command.operands.length > 0),
  )
}
