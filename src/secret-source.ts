import { attributesOf } from './csv-attributes.ts'

/** Where buildx takes the value of a build secret from. */
export type SecretSource =
  { readonly kind: 'variable'; readonly name: string } | { readonly kind: 'file'; readonly path: string }

/**
 * Of `id=…,src=…` or `id=…,env=…`. One that gives neither is the variable of the id's name where there is one, else the file of
 * that name. Undefined for what buildx refuses.
 * @param env buildx's own environment
 */
export function secretSource(
  secret: string,
  env: Readonly<Record<string, string | undefined>>,
): SecretSource | undefined {
  const attributes = attributesOf(secret)
  const [id, name] = [attributes.get('id'), attributes.get('env')]
  const path = attributes.get('src') ?? attributes.get('source')
  if (attributes.get('type') === 'env' && !name) return path ? { kind: 'variable', name: path } : undefined
  if (name) return { kind: 'variable', name }
  if (path) return { kind: 'file', path }
  if (!id) return undefined
  return env[id] === undefined ? { kind: 'file', path: id } : { kind: 'variable', name: id }
}
