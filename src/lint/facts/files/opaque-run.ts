import type { Command } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'

/** Programs that do what a file says which is not the Dockerfile. */
const DRIVERS = new Set(
  'make cmake ansible-playbook ansible puppet chef-client nix nix-env nix-build brew snap bazel just task'.split(' '),
)

/** Whether a RUN may do anything, because a script, a pipe into a shell or another language decides. */
export function isOpaque(run: Run): boolean {
  return run.commands.length === 0 || run.commands.some(isOpaqueCommand)
}

function isOpaqueCommand(command: Command): boolean {
  const { name, program, words, operands, place } = command
  if (name === '') return words.length > 0
  if (DRIVERS.has(name) || name.endsWith('.sh') || words[0]?.text.startsWith('./') === true) return true
  if (name === 'source' || name === '.' || name === 'eval') return true
  return program === 'sh' && !command.hasFlag('c') && (operands.length > 0 || place.connector === '|')
}
