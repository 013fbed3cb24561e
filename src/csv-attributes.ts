/** `type=gha,"scope=a,b"` → `type` and `scope`: the comma-separated attributes of buildx's options. Names are in lower case; the last of equal ones counts. */
export function attributesOf(option: string): ReadonlyMap<string, string> {
  return new Map(
    fieldsOf(option).flatMap((field) => {
      const at = field.indexOf('=')
      return at < 0 ? [] : [[field.slice(0, at).trim().toLowerCase(), field.slice(at + 1)] as const]
    }),
  )
}

/** As buildx reads one line of CSV: a field in double quotes may hold commas, and a doubled quote stands for one. */
const fieldsOf = (option: string): string[] =>
  [...option.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  )
