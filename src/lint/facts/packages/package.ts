import type { ShellWord } from '../../shell/command.ts'
import type { PackageGrammar } from '../../programs/manager.ts'

/** A package that a command asks for. */
export interface Package {
  readonly word: ShellWord
  /** As written, without quotes. */
  readonly text: string
  readonly name: string
  /**
   * What follows the manager's version sign, e.g. `1.2.*`; of a `repository` its branch, tag or commit; undefined where there
   * is none.
   */
  readonly version: string | undefined
  /**
   * `named`: from the manager's repository; `file`: a path; `url`: an archive; `repository`: of a version-control system;
   * `group`: a set that the manager's repository defines, which has no version; `variable`: the name is hidden in a variable,
   * so nothing is known.
   */
  readonly kind: 'named' | 'file' | 'url' | 'repository' | 'group' | 'variable'
}

/** `name @ address` of PEP 508: the address decides. */
const DIRECT = /^[A-Za-z0-9._-]+(?:\[[^\]]*\])?\s*@\s*(?=[a-z][a-z+]*:\/\/|file:)/
const REPOSITORY = new RegExp(
  '^(?:git|hg|svn|bzr)(?:\\+[a-z-]+)?:/|^git\\+|^git@' +
    '|^https?://[^#]*\\.git(?:[#@]|$)|^https?://(?:github\\.com|gitlab\\.com|bitbucket\\.org)/[^/]+/[^/]+/?(?:#|$)',
)
/** What npm and its like take for a repository of a host. */
const SHORTHAND = /^(?:github|gitlab|bitbucket|gist):|^[\w-][\w.-]*\/[\w.-]+(?:#|$)/
const ADDRESS = /^[a-z][a-z+]*:\/\//i
const PATH =
  /^(?:\.{1,2}(?:$|[[/])|\/|~\/|file:|[A-Za-z]:\\)|\.(?:deb|rpm|apk|whl|gem|tgz|tar(?:\.[a-z0-9]+)?|zip)(?:\[[^\]]*\])?$/
/** `dnf module install name:stream` */
const STREAM = /^([^:]+):(.+)$/

/** Takes an operand of an install command apart; `isGroup` where the command says that it names groups. */
export function readPackage(
  word: ShellWord,
  { version, slash, hasGroups }: PackageGrammar,
  verb: string,
  isGroup: boolean,
): Package {
  const { text } = word
  const address = text.replace(DIRECT, '')
  if (REPOSITORY.test(address) || (slash === 'repository' && SHORTHAND.test(text)))
    return { word, text, name: text, version: refOf(address, slash === 'repository' ? '#' : '@'), kind: 'repository' }
  if (ADDRESS.test(address)) return { word, text, name: text, version: undefined, kind: 'url' }
  if (PATH.test(address) || (slash === 'path' && text.includes('/')))
    return { word, text, name: text, version: undefined, kind: 'file' }
  if (isGroup || (hasGroups && /^@|^(?:pattern|product|patch):/.test(text)))
    return { word, text, name: text, version: undefined, kind: 'group' }
  const [, name = text, wanted] = (verb.startsWith('module ') ? STREAM : version).exec(text) ?? []
  const isHidden = !word.isLiteral && /[$`]/.test(name)
  return { word, text, name, version: wanted, kind: isHidden ? 'variable' : 'named' }
}

/** What follows the sign in an address; `user@` before the host and `#egg=name` are no version. */
function refOf(address: string, sign: '@' | '#'): string | undefined {
  if (sign === '#') return /#(.+)$/.exec(address)?.[1]
  const path = address.replace(/^[a-z+]+:\/\/[^/]*/i, '')
  return /@([^#]+)/.exec(path)?.[1]
}
