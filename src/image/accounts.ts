import type { Inspected } from './image-check.ts'
import { latin1 } from './text.ts'

/** One line of /etc/passwd, /etc/group or /etc/shadow, which are fields between colons. */
export interface Account {
  readonly layer: number
  readonly name: string
  readonly fields: readonly string[]
}

/** The lines of a database of accounts as the image shows it; none where there is no such file. */
export function accountsOf({ stack }: Inspected, path: string): readonly Account[] {
  const found = stack.visible.get(path)
  if (found?.file.content === undefined) return []
  const { layer, file } = found
  return latin1(file.content ?? new Uint8Array())
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...fields] = line.split(':')
      return name === '' || name.startsWith('#') || fields.length < 2 ? [] : [{ layer, name, fields }]
    })
}
