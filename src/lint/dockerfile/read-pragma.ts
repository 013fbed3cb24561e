import { readCheck } from './check-directive.ts'
import type { Asked, Pragma, PragmaComment } from './pragma.ts'
import { isKnownShell, readShell } from './shell-kind.ts'

const HADOLINT = /^hadolint\s+(?:(global|stage)\s+)?(ignore|shell)\s*=\s*(.*)$/i
const DRYDOCK = /^drydock\s+(?:(file|stage)\s+)?ignore\s*=\s*(.*)$/i
const CHECK = /^check\s*=\s*(.*)$/i
/** Rule names, comma-separated, with blanks around the commas; then anything is the reason. */
const RULES = /^([A-Za-z][A-Za-z0-9_-]*(?:\s*,\s*[A-Za-z][A-Za-z0-9_-]*)*)\s*,?(?:\s*[#:]\s*|\s+|$)(.*)$/
/** What hadolint reads: its own codes in upper case, and behind them nothing, or a `#`. */
const STRICT =
  /^hadolint[ \t]+(?:(?:global|stage)[ \t]+)?ignore[ \t]*=[ \t]*[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*[ \t]*(?:#.*)?$/

const SHOULD_READ = 'it should read `drydock ignore=RULE: reason`'
const NEARLY = /^(?:hadolint|drydock)\b[\s:,-]*(?:(?:global|stage|file)[\s:,-]+)?(?:ignore|disable|skip)\b(\s*=)?(.*)$/i
/** Whatever else is said to a linter and gives codes behind an equals sign, e.g. `hadolint inline ignore=DL3008`. */
const GIVES_CODES = /^(?:hadolint|drydock)\b[^=]*=\s*(?:DL|SC)\d{4}\b/i
const CODE = /\b(?:DL|SC)\d{4}\b/i
const SHELLCHECK = /^shellcheck\s+disable\s*=(.*)$/i

/** Reads a comment; empty where it is just a comment. */
export function readPragmas(comment: PragmaComment): readonly Pragma[] {
  const { line, at } = comment
  return readAsked(comment.text).map((asked) => ({ ...asked, line, at }))
}

/** Reads the value of the `# check=` directive at the top of the file. */
export function readCheckDirective({ line, at }: PragmaComment, value: string): readonly Pragma[] {
  return readCheck(value, 'file').map((asked) => ({ ...asked, line, at }))
}

function readAsked(text: string): readonly Asked[] {
  const hadolint = HADOLINT.exec(text)
  if (hadolint?.[2]?.toLowerCase() === 'shell') {
    const shell = hadolint[3]?.trim().split(/\s/)[0]
    if (!shell) return [malformed('it names no shell')]
    const unknown = malformed(`\`${shell}\` is no shell that is known, so no rule about commands looks at what follows`)
    return [{ kind: 'shell', shell }, ...(isKnownShell(readShell([shell], 'pragma')) ? [] : [unknown])]
  }
  if (hadolint) {
    const reach = hadolint[1]?.toLowerCase() === 'global' ? 'file' : hadolint[1]
    return [readIgnore('hadolint', reach, hadolint[3] ?? '', STRICT.test(text))]
  }
  const drydock = DRYDOCK.exec(text)
  if (drydock) return [readIgnore('drydock', drydock[1], drydock[2] ?? '', true)]
  const check = CHECK.exec(text)
  if (check) return readCheck(check[1] ?? '', 'line')
  return readNearly(text)
}

function readIgnore(
  dialect: 'drydock' | 'hadolint',
  reach: string | undefined,
  text: string,
  isStrict: boolean,
): Asked {
  const [, rules, reason = ''] = RULES.exec(text.trim()) ?? []
  if (rules === undefined) return malformed('it names no rule')
  const wide = reach?.toLowerCase()
  return {
    kind: 'ignore',
    dialect,
    reach: wide === 'stage' || wide === 'file' ? wide : 'line',
    rules: rules.split(',').map((rule) => rule.trim()),
    reason: reason.trim(),
    isStrict,
  }
}

/** A slip of the pen, and what ShellCheck reads in scripts but not in a Dockerfile. */
function readNearly(text: string): readonly Asked[] {
  const shellcheck = SHELLCHECK.exec(text)
  if (shellcheck)
    return [malformed('ShellCheck never sees a comment of the file itself', insteadOf(shellcheck[1] ?? ''))]
  const nearly = NEARLY.exec(text)
  const rest = nearly?.[2] ?? ''
  const isMeant =
    nearly && (nearly[1] !== undefined || CODE.test(rest) || /^[\s:,-]+[a-z]+(?:-[a-z0-9]+)+\b/.test(rest))
  if (GIVES_CODES.test(text)) return [malformed(SHOULD_READ, insteadOf(text))]
  return isMeant ? [malformed(SHOULD_READ, insteadOf(rest))] : []
}

function insteadOf(rest: string): string | undefined {
  const codes = rest.match(new RegExp(CODE, 'gi'))?.map((code) => code.toUpperCase())
  return codes && `drydock ignore=${codes.join(',')}`
}

function malformed(because: string, instead?: string): Asked {
  return { kind: 'malformed', because, ...(instead !== undefined && { instead }) }
}
