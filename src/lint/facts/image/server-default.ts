/** Where a server listens when its command line says nothing: its default, or a file that it reads by itself. */
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { LintContext } from '../../lint-context.ts'
import type { ShellWord } from '../../shell/command.ts'
import { sentFiles } from '../files/sent-files.ts'
import { readServer, type Server } from './server.ts'
import { type StartCommand, startOf, startsWithScript } from './start-command.ts'

/** Of a stage that is an image; what it has from other stages is their own. */
export function startsOf(stage: BuildStage): readonly StartCommand[] {
  return stage.isTarget ? startOf(stage).filter(({ instruction }) => instruction.stage === stage) : []
}

/** Whether a file that a server would read by itself decides where it listens. */
export function restsOnFiles({ stages, source }: Dockerfile): boolean {
  return stages.some((stage) =>
    startsOf(stage).some((start) => {
      const server = readServer(start.command)
      const file = server?.facts.ownFile
      return server && file !== undefined && takesDefault(start, server) && !source.text.includes(file)
    }),
  )
}

/** Whether a server may find a file of its own in the image, also where nobody knows. */
export function mayHaveFile({ facts: { ownFile } }: Server, { source }: Dockerfile, context: LintContext): boolean {
  if (ownFile === undefined) return false
  if (source.text.includes(ownFile)) return true
  const sent = sentFiles(context)
  return !sent?.complete || sent.files.some(({ path }) => path === ownFile || path.endsWith(`/${ownFile}`))
}

/** Whether neither the command line nor a variable nor a script says where it listens. */
export function takesDefault({ command, instruction: { stage } }: StartCommand, server: Server): boolean {
  const { facts, address, isElsewhere } = server
  const hasAddress = address !== undefined && !portOnly(server)
  const isTold = hasAddress || isElsewhere || command.hasFlag(...facts.hosts, ...facts.binds)
  const isSet = (variable: string): boolean =>
    /^(?:env|arg)$/.test(stage.endScope.lookup(variable).kind) ||
    command.place.assignments.some(({ name }) => name === variable)
  return !isTold && !facts.variables.some(isSet) && !startsWithScript(stage)
}

/** The word that is a port without an address. */
export function portOnly({ facts, address }: Server): ShellWord | undefined {
  return facts.operand && address && /^\d+$/.test(address.text) ? address.word : undefined
}
