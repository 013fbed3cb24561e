import { expect, it } from '@jest/globals'
import { parseDockerfile } from '../../../../src/lint/dockerfile/parse-dockerfile.ts'
import type { Run } from '../../../../src/lint/dockerfile/instruction.ts'
import { followed } from '../../../../src/lint/facts/edits/later-command.ts'
import type { Command } from '../../../../src/lint/shell/command.ts'

const runOf = (script: string): Run => {
  const run = parseDockerfile('Dockerfile', `FROM a\nRUN ${script}\n`).instructions.find((one) => one.keyword === 'RUN')
  if (run?.keyword !== 'RUN') throw new Error('no RUN')
  return run
}

const isNamed =
  (name: string) =>
  (command: Command): boolean =>
    command.name === name

it.each([
  ['before it', 'rm x && apt-get update', false],
  ['after it', 'apt-get update && rm x', true],
  ['before and after it', 'rm x && apt-get update && rm y', true],
  ['nowhere', 'apt-get update', false],
])('a command is followed by another one that stands %s: %s', (_, script, expected) => {
  const run = runOf(script)
  const command = run.commands.find(isNamed('apt-get'))
  if (!command) throw new Error('no command')
  expect(followed()(run, command, 'rm', isNamed('rm'))).toBe(expected)
})

it('looks through a RUN once for a key, and again for another key and another RUN', () => {
  const isFollowed = followed()
  let asked = 0
  const isSuch = (command: Command): boolean => {
    asked += 1
    return command.name === 'none'
  }
  const ask = (run: Run, key: string): number => {
    asked = 0
    for (const command of run.commands) isFollowed(run, command, key, isSuch)
    return asked
  }
  const [one, other] = [runOf('a && b && c'), runOf('a && b')]
  expect([ask(one, 'x'), ask(one, 'x'), ask(one, 'y'), ask(other, 'x'), ask(one, 'x')]).toEqual([3, 0, 3, 2, 0])
})
