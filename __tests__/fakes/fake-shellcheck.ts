import type { ScriptAnswer, ShellCheck } from '../../src/world.ts'

const CLEAN: ScriptAnswer = { kind: 'checked', comments: [] }

/** A ShellCheck that says this of every script, and finds nothing by itself. */
export function fakeShellCheck(answer: (script: string) => ScriptAnswer = () => CLEAN): ShellCheck {
  return { check: (scripts) => Promise.resolve(scripts.map(answer)) }
}
