import type { Command } from '../shell/command.ts'
import type { Heredoc } from './heredoc.ts'
import type { Invocation, Word } from './instruction.ts'
import { isBrokenArray, type JsonWord, readJsonArray } from '../text/json-array.ts'
import { joinPieces, type MappedText } from '../text/mapped-text.ts'
import { interpreterLine, interpreterOf } from '../shell/shebang.ts'
import { parseShell, readExecForm, type ShellScript } from '../shell/shell.ts'
import type { Shell } from './shell-kind.ts'

/** What follows RUN, CMD, ENTRYPOINT or `HEALTHCHECK CMD`. A class for the sake of V8 (ADR 10). */
export class LazyInvocation implements Invocation {
  readonly form: Invocation['form']
  readonly isBrokenList: boolean
  private readonly json: readonly JsonWord[] | undefined
  private readonly called: MappedText
  private readonly bodies: readonly Heredoc[]
  private readonly reader: Shell
  private readonly toWord: (at: MappedText, text: string) => Word
  private parsed: { readonly script: ShellScript | undefined; readonly commands: readonly Command[] } | undefined

  constructor(
    args: MappedText,
    heredocs: readonly Heredoc[],
    shell: Shell,
    toWord: (at: MappedText, text: string) => Word,
  ) {
    this.called = args
    this.bodies = heredocs
    this.reader = shell
    this.toWord = toWord
    this.json = readJsonArray(args)
    this.form = this.json ? 'exec' : 'shell'
    this.isBrokenList = !this.json && heredocs.length === 0 && isBrokenArray(args.text)
  }

  get words(): readonly Word[] {
    return this.json?.map(({ at, text }) => this.toWord(at, text)) ?? []
  }

  get script(): ShellScript | undefined {
    return this.parse().script
  }

  get commands(): readonly Command[] {
    return this.parse().commands
  }

  /** Parses when it is first asked for. */
  private parse(): { readonly script: ShellScript | undefined; readonly commands: readonly Command[] } {
    if (this.parsed) return this.parsed
    const script = this.json || this.isBrokenList ? undefined : readScript(this.called, this.bodies, this.reader)
    const commands = this.json ? readExecForm(this.json, this.called) : (script?.commands ?? [])
    this.parsed = { script, commands }
    return this.parsed
  }
}

function readScript(args: MappedText, heredocs: readonly Heredoc[], shell: Shell): ShellScript | undefined {
  const body = withinReason(scriptBody(args, heredocs))
  const interpreter = interpreterOf(body.text)
  if (interpreter !== undefined && heredocs.length > 0)
    return /^(ba|da|a|k|z)?sh$/.test(interpreter)
      ? parseShell(body, endsAtFailure(interpreterLine(body.text) ?? []))
      : undefined
  return shell.isPosix ? parseShell(body, endsAtFailure(shell.words)) : undefined
}

/** Whether a shell with these arguments ends at the first failure: `-e`, `-euo`, `-o errexit`. */
const endsAtFailure = ([, ...options]: readonly string[]): boolean =>
  options.some((word) => /^-[a-z]*e/.test(word) || word === 'errexit')

/** Characters, at 130 bytes of model each. ShellCheck leaves out what is far shorter, and a note says so. */
const LONGEST_SCRIPT = 500_000

/** The first lines of a script that nobody has written by hand. */
function withinReason(body: MappedText): MappedText {
  if (body.text.length <= LONGEST_SCRIPT) return body
  return body.slice(0, body.text.lastIndexOf('\n', LONGEST_SCRIPT) + 1 || LONGEST_SCRIPT)
}

/** What the shell gets: a RUN that is nothing but a heredoc gives its body, any other the line with its heredocs. */
function scriptBody(args: MappedText, heredocs: readonly Heredoc[]): MappedText {
  const [first] = heredocs
  const last = heredocs.at(-1)
  if (!first || !last) return args
  if (heredocs.length === 1 && args.text.trim() === first.at.text) return first.body
  // The break before it is there, unless the file ends with the word that opens it.
  const start = args.source.text[first.start - 1] === '\n' ? first.start - 1 : first.start
  return joinPieces(args.source, [...args.pieces(), { start, end: last.end }])
}
