/** Computes a value when it is first asked for. */
export function once<T>(compute: () => T): () => T {
  let cell: { readonly value: T } | undefined
  return () => (cell ??= { value: compute() }).value
}
