import type { Finding } from '../../model.ts'

/** A rule or finding by whatever name a user may write. */
interface Named {
  readonly id: string
  readonly aliases: readonly string[]
}

/** Whether a rule goes by one of these names: its id or an alias, in any case. */
export function isNamed({ id, aliases }: Named, names: readonly string[]): boolean {
  const own = [id, ...aliases].map((name) => name.toLowerCase())
  return names.some((name) => own.includes(name.toLowerCase()))
}

/** The names of the rule that a finding is of. */
export function ruleOf({ rule, aliases }: Finding): Named {
  return { id: rule, aliases }
}

/** BuildKit names its checks in camel case, hadolint by a code. */
export function hasBuildkitName({ id, aliases }: Named): boolean {
  return [id, ...aliases].some((name) => /^[A-Z][A-Za-z]+$/.test(name))
}
