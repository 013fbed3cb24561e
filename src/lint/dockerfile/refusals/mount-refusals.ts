/** What BuildKit refuses of `RUN --mount=…`. Found by asking BuildKit 0.26 about each option of each type. */

/** The options that every type takes. */
const COMMON = ['type', 'from', 'source', 'src', 'target', 'dst', 'destination', 'id', 'env']
const SWITCHES = ['readonly', 'ro', 'readwrite', 'rw']

/** The other ones of each type. */
const OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bind', []],
  ['cache', ['sharing', 'mode', 'uid', 'gid']],
  ['tmpfs', ['size']],
  ['secret', ['required', 'mode', 'uid', 'gid']],
  ['ssh', ['required', 'mode', 'uid', 'gid']],
])
const KNOWN = new Set([...COMMON, ...SWITCHES, ...[...OPTIONS.values()].flat()])

/** What a value looks like, e.g. a size as Docker writes sizes. */
const VALUES: ReadonlyMap<string, { readonly shape: RegExp; readonly words: string }> = new Map([
  ...[...SWITCHES, 'required'].map(
    (name) =>
      [name, { shape: /^(?:[01tf]|true|false|TRUE|FALSE|True|False|[TF])$/, words: '`true` or `false`' }] as const,
  ),
  ['size', { shape: /^\d+(?:\.\d+)?\s?[kmgtp]?i?b?$/i, words: 'a size such as `64m`' }],
  ['sharing', { shape: /^(?:shared|private|locked)$/i, words: '`shared`, `private` or `locked`' }],
  ['mode', { shape: /^[0-7]+$/, words: 'an octal mode such as `0755`' }],
  ...['uid', 'gid'].map((name) => [name, { shape: /^\d+$/, words: 'a number' }] as const),
])

/**
 * Why BuildKit refuses the value of a `--mount`, a sentence without a full stop; undefined where it takes it, and where a variable
 * or a quote decides.
 */
export function mountRefusal(mount: string): string | undefined {
  if (/["$]/.test(mount)) return undefined
  const options = mount.split(',').map((option): readonly [name: string, value: string | undefined] => {
    const [name = '', ...value] = option.split('=')
    return [name.toLowerCase(), value.length > 0 ? value.join('=') : undefined]
  })
  const last = new Map(options)
  const type = (last.get('type') ?? 'bind').toLowerCase()
  const own = OPTIONS.get(type) ?? []
  for (const [name, value = ''] of options)
    if (name === 'type' && !OPTIONS.has(value.toLowerCase())) return `\`--mount\` has no type \`${value}\``
  for (const [name, value] of options) {
    if (!KNOWN.has(name)) return `\`--mount\` has no option \`${name}\``
    if (!COMMON.includes(name) && !SWITCHES.includes(name) && !own.includes(name))
      return `\`--mount\` of type \`${type}\` has no option \`${name}\``
    const known = VALUES.get(name)
    if (value === undefined && !SWITCHES.includes(name) && name !== 'required')
      return `The option \`${name}\` of \`--mount\` has no value`
    if (value !== undefined && known && !known.shape.test(value))
      return `\`${name}=${value}\` of \`--mount\` is not ${known.words}`
  }
  return placeRefusal(type, (...names) => options.findLast(([name]) => names.includes(name))?.[1] ?? '')
}

function placeRefusal(type: string, option: (...names: readonly string[]) => string): string | undefined {
  const target = option('target', 'dst', 'destination')
  if (type === 'ssh')
    return option('source', 'src') === '' ? undefined : '`--mount` of type `ssh` has no option `source`'
  if (type !== 'secret')
    return ['', '/'].includes(target) ? `\`--mount\` of type \`${type}\` needs a target below \`/\`` : undefined
  if (option('from') !== '') return '`--mount` of type `secret` has no option `from`'
  return option('id') || option('source', 'src') || target ? undefined : '`--mount` of type `secret` needs an `id`'
}
