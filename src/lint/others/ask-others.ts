/** What other linters say. What they could not look at is a note, never silence. */
import { ToolError } from '../../errors.ts'
import type { Finding } from '../../model.ts'
import type { BuildkitCheck, BuildRequest, ScriptAnswer, World } from '../../world.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { checkableScripts } from './shellcheck-scripts.ts'
import { shellCheckFindings } from './shellcheck-findings.ts'

export async function askBuildkit(
  docker: Pick<World['docker'], 'check'>,
  request: BuildRequest,
): Promise<BuildkitCheck & { readonly notes: readonly string[] }> {
  try {
    return { ...(await docker.check(request)), notes: [] }
  } catch (error) {
    if (error instanceof ToolError) return { warnings: [], notes: [withoutChecks(error.message)] }
    throw error
  }
}

export function stoppedChecks(because: string): string {
  return `BuildKit’s checks stopped before the end: ${because}`
}

export function withoutChecks(because: string): string {
  return `BuildKit’s checks could not run: ${because}`
}

export async function askShellCheck(
  shellcheck: World['shellcheck'],
  dockerfile: Dockerfile,
): Promise<{ readonly findings: readonly Finding[]; readonly notes: readonly string[] }> {
  const scripts = checkableScripts(dockerfile)
  if (scripts.length === 0) return { findings: [], notes: [] }
  const answers = await shellcheck.check(scripts.map(({ text }) => text))
  return { findings: shellCheckFindings(scripts, answers), notes: notesOf(answers) }
}

function notesOf(answers: readonly ScriptAnswer[]): readonly string[] {
  const reasons = answers.flatMap((answer) => (answer.kind === 'unchecked' ? [answer.because] : []))
  const said = reasons.length === answers.length ? 'ShellCheck’s checks could not run' : 'ShellCheck left a script out'
  return [...new Set(reasons)].map((because) => `${said}: ${because}`)
}
