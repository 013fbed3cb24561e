/** Computes a value for an object when it is first asked for, and keeps it on the object: not in a WeakMap, for the sake of V8 (ADR 10). */
export function remember<Owner extends object, Value>(compute: (owner: Owner) => Value): (owner: Owner) => Value {
  const key = Symbol(compute.name)
  return (owner: Owner & { readonly [key]?: { readonly value: Value } }) => {
    const known = owner[key]
    if (known) return known.value
    const value = compute(owner)
    // Not enumerable, so that no copy has it.
    Object.defineProperty(owner, key, { value: { value } })
    return value
  }
}
