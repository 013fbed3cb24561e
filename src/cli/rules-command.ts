import { UserError } from '../errors.ts'
import { rulePage } from '../lint/rule-page.ts'
import { allRules, type KnownRule } from '../lint/all-rules.ts'
import { suggest } from '../settings/suggest.ts'
import { EXIT, type Terminal } from './process-context.ts'

/** `drydock rules [NAME]`: the list, or one rule's page. Throws a UserError for a name that no rule has. */
export function rulesCommand(name: string | undefined, { stdout }: Terminal): number {
  stdout.write(name === undefined ? listRules() : explain(name))
  return EXIT.pass
}

function explain(name: string): string {
  const code = name.toUpperCase()
  if (/^SC\d{4}$/.test(code)) return `ShellCheck explains ${code}: https://www.shellcheck.net/wiki/${code}\n`
  return rulePage(findRule(name))
}

function findRule(name: string): KnownRule {
  const wanted = name.toLowerCase()
  const rule = allRules.find(({ id, aliases }) => [id, ...aliases].some((known) => known.toLowerCase() === wanted))
  if (rule) return rule
  const names = allRules.flatMap(({ id, aliases }) => [id, ...aliases])
  throw new UserError(`There is no rule \`${name}\`.${suggest(name, names)} \`drydock rules\` lists them.`)
}

function listRules(): string {
  const width = Math.max(...allRules.map(({ id }) => id.length))
  return allRules
    .map(
      ({ id, severity, summary, aliases }) =>
        `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}\n`,
    )
    .join('')
}
