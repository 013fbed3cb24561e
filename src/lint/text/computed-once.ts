/**
 * Computes a value for an object when it is first asked for, and keeps it on the object. Not in a WeakMap: one that lives long holds a
 * value, and with it all that the value refers to, until the next full collection, and a run over hundreds of files spent a tenth of its
 * time copying what it had long finished with.
 */
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
