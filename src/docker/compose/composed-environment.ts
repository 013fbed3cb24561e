/** Names that the client takes from a file of variables. */
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** The variables of a service. One without a value would be the runner's own, and nobody is given those. */
export function composedEnvironment(
  service: string,
  given: Readonly<Record<string, string | null>>,
): { readonly env: Readonly<Record<string, string>>; readonly notes: readonly string[] } {
  const entries = Object.entries(given)
  const unset = entries.flatMap(([name, value]) => (value === null ? [`\`${name}\``] : []))
  const odd = entries.flatMap(([name, value]) => (value !== null && !isUsable(name, value) ? [`\`${name}\``] : []))
  return {
    env: Object.fromEntries(
      entries.flatMap(([name, value]): [string, string][] =>
        value !== null && isUsable(name, value) ? [[name, value]] : [],
      ),
    ),
    notes: [
      ...(unset.length === 0
        ? []
        : [`Service \`${service}\` asks for variables that are not set: ${unset.join(', ')}. \`run-env\` sets them.`]),
      ...(odd.length === 0 ? [] : [`Service \`${service}\` does not get variables of odd names: ${odd.join(', ')}.`]),
    ],
  }
}

const isUsable = (name: string, value: string): boolean => NAME.test(name) && !value.includes('\0')
