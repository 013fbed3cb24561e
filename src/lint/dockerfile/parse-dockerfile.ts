import { readBase } from './stage-base.ts'
import { OpenStage } from './open-stage.ts'
import type { Dockerfile } from './dockerfile.ts'
import type { BuildStage } from './instruction.ts'
import type { Arg, Instruction } from './instruction.ts'
import { indexInstructions } from './instruction-index.ts'
import { readJsonArray } from '../text/json-array.ts'
import { type Comment, type Directive, type LogicalLine, splitLogicalLines } from './logical-lines.ts'
import { type MappedText, pieceOf } from '../text/mapped-text.ts'
import type { Pragma } from './pragma.ts'
import { readCheckDirective, readPragmas } from './read-pragma.ts'
import { readInstruction } from './read-instruction.ts'
import { refusalsOf } from './refusals/refusals.ts'
import { DEFAULT_SHELL, isOfWindows, readShell, type Shell, WINDOWS_SHELL } from './shell-kind.ts'
import { sourceText } from '../text/source-text.ts'
import { collectVariables, EMPTY_SCOPE } from './variables.ts'
import { takeFlags } from './split-words.ts'
import { once } from '../text/lazy-value.ts'

/**
 * Reads a Dockerfile as BuildKit does, to build the stage that `target` names. Never throws: what BuildKit would refuse is in
 * `problems`, and where no stage has that name it is as if none was asked for.
 */
export function parseDockerfile(file: string, text: string, target?: string): Dockerfile {
  if (text.length < LARGE) return parse(file, text, target)
  const known = recent.find((one) => one.file === file && one.text === text && one.target === target)
  if (known) return known.dockerfile
  const dockerfile = parse(file, text, target)
  recent.unshift({ file, text, target, dockerfile })
  recent.length = Math.min(recent.length, 2)
  return dockerfile
}

/** Characters. A model of a megabyte of instructions takes some hundred more, and several parts of a run ask for the same one. */
const LARGE = 100_000

/** Head and base. */
const recent: { file: string; text: string; target: string | undefined; dockerfile: Dockerfile }[] = []

function parse(file: string, text: string, target: string | undefined): Dockerfile {
  const source = sourceText(file, text)
  const { escape, directives, comments, lines, problems } = splitLogicalLines(source)
  const instructions: Instruction[] = []
  const globalArgs: Arg[] = []
  const globals = collectVariables(EMPTY_SCOPE)
  const stages: OpenStage[] = []
  const byName = new Map<string, OpenStage>()
  const pragmas = pragmasOf(comments, directives)
  const shells = shellPragmas(pragmas)
  const firstFrom = lines.findIndex(isFrom)
  const missing = new OpenStage({ kind: 'missing' }, -1, globals.before(Infinity))
  const laterShells = shellsAhead(lines)
  let shell: Shell = DEFAULT_SHELL
  let count = 0

  for (const [index, line] of lines.entries()) {
    const span = source.span(line.start, line.end)
    const known = (name: string): BuildStage | undefined =>
      byName.get(name.toLowerCase()) ??
      (/^\d+$/.test(name) ? stages[Number(name) + (stages[0] === missing ? 1 : 0)] : undefined)
    const asked = shells(span.line)
    if (asked) (stages.at(-1) ?? missing).useShell(asked)
    if (asked && count === 0) shell = asked
    const opens = isFrom(line)
    const globalScope = globals.before(Infinity)
    if (opens) {
      const own = shell.origin === 'default' && isOfWindows(line.text.text) ? WINDOWS_SHELL : shell
      stages.push(new OpenStage(readBase(line.text, escape, globalScope, byName), count++, globalScope, own))
    }
    const isGlobal = index < firstFrom && /^ARG([\t\v\f\r ]|$)/i.test(line.text.text)
    if (stages.length === 0 && !isGlobal) stages.push(missing)
    const stage = stages.at(-1) ?? missing
    const instruction = readInstruction(line.text, {
      escape,
      index,
      stage,
      scope: opens || isGlobal ? globalScope : stage.variables.before(index),
      shell: isOnbuild(line) ? stage.triggerShell(laterShells[index]) : stage.shell,
      onbuild: false,
      heredocs: line.heredocs,
      span,
      findStage: known,
    })
    instructions.push(instruction)
    if (isGlobal && instruction.keyword === 'ARG') {
      globalArgs.push(instruction)
      for (const { name, value } of instruction.pairs) globals.define(name, 'arg', value?.resolved, index)
    } else stage.add(instruction)
    if (stage.name !== undefined && opens) byName.set(stage.name.toLowerCase(), stage)
  }
  // By its name alone: BuildKit takes no number here, as COPY --from does.
  const wanted = target === undefined ? undefined : byName.get(target.toLowerCase())
  const finalStage = wanted ?? stages.at(-1)
  linkStages(stages, finalStage, wanted !== undefined)
  const hasOwnSyntax = directives.some(({ name }) => name === 'syntax')
  const refused = instructions.flatMap((instruction, index) => {
    const line = lines[index]
    return line ? refusalsOf(instruction, hasOwnSyntax).map((message) => ({ at: wholeOf(line), message })) : []
  })
  const all = indexInstructions(instructions)
  // Scripts are parsed when somebody asks for the first of them.
  const commands = once(() =>
    all('RUN', { onbuild: true }).flatMap((run) => run.commands.map((command) => ({ run, command }))),
  )
  return {
    file,
    source,
    escape,
    directives,
    comments,
    pragmas,
    emptyContinuations: lines.flatMap(({ emptyLines, lastLine }) =>
      emptyLines.length > 0 ? [{ lines: emptyLines, lastLine }] : [],
    ),
    problems: [...problems, ...refused],
    instructions,
    globalArgs,
    stages,
    finalStage,
    hasTarget: wanted !== undefined,
    all,
    get commands() {
      return commands()
    },
  }
}

/** BuildKit counts from where an instruction starts, which can be a line with nothing but a continuation. */
function wholeOf({ start, text }: LogicalLine): MappedText {
  return pieceOf(text.source, start, text.origin(text.text.length))
}

/** Fills in what a stage can only know once the whole file is read. */
function linkStages(stages: readonly OpenStage[], final: OpenStage | undefined, isWanted: boolean): void {
  const bases = new Set(stages.flatMap(({ parent }) => parent ?? []))
  const sources = new Set(
    stages.flatMap((stage) => [
      ...stage.all('COPY', { onbuild: true }).flatMap(({ from }) => from?.stage ?? []),
      ...stage
        .all('RUN', { onbuild: true })
        .flatMap(({ mounts }) => mounts.flatMap(({ fromStage }) => fromStage ?? [])),
    ]),
  )
  const below = new Set(final?.ancestors)
  for (const stage of stages) {
    stage.usedAsBase = bases.has(stage)
    stage.usedAsSource = sources.has(stage)
    stage.reachesFinal = stage === final || below.has(stage)
    stage.isTarget = stage === final || (!isWanted && !stage.usedAsBase && !stage.usedAsSource)
  }
}

function pragmasOf(comments: readonly Comment[], directives: readonly Directive[]): readonly Pragma[] {
  const byLine = new Map(directives.map((directive) => [directive.line, directive]))
  return comments.flatMap((comment) => {
    const directive = byLine.get(comment.line)
    if (!directive) return readPragmas(comment)
    return directive.name === 'check' ? readCheckDirective(comment, directive.value) : []
  })
}

/** The shell that a pragma asks for: the last one above this line and below the line asked before. Lines are asked in file order. */
function shellPragmas(pragmas: readonly Pragma[]): (line: number) => Shell | undefined {
  const wanted = pragmas.filter((pragma) => pragma.kind === 'shell')
  let next = 0
  return (line) => {
    let shell: Shell | undefined
    for (let pragma = wanted[next]; pragma && pragma.line < line; pragma = wanted[++next])
      shell = readShell([pragma.shell], 'pragma')
    return shell
  }
}

/** For each line the last SHELL between it and the end of its stage, where there is one. */
function shellsAhead(lines: readonly LogicalLine[]): readonly (Shell | undefined)[] {
  let last: Shell | undefined
  return lines
    .toReversed()
    .map((line) => {
      const ahead = last
      last = isFrom(line) ? undefined : (last ?? shellOf(line))
      return ahead
    })
    .reverse()
}

function shellOf({ text }: LogicalLine): Shell | undefined {
  if (!/^SHELL[\t\v\f\r ]/i.test(text.text)) return undefined
  const words = readJsonArray(takeFlags(text.slice('SHELL'.length)).rest)
  return (
    words &&
    readShell(
      words.map((word) => word.text),
      'instruction',
    )
  )
}

function isFrom(line: LogicalLine): boolean {
  return /^FROM([\t\v\f\r ]|$)/i.test(line.text.text)
}

function isOnbuild(line: LogicalLine): boolean {
  return /^ONBUILD([\t\v\f\r ]|$)/i.test(line.text.text)
}
