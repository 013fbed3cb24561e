import { accountsOf } from '../accounts.ts'
import { defineImageCheck, type Inspected, type Sighting } from '../image-check.ts'
import { counted } from '../text.ts'

export const hasUniqueIds = defineImageCheck({
  id: 'has-unique-ids',
  aliases: ['DKL-LI-0002'],
  severity: 'warning',
  summary: 'Each user and group has a number of its own',
  why: `The kernel knows numbers only: two users of one number are one user, whatever they are called, and a second user 0 is root.`,
  message: (count) =>
    `${counted(count, 'number')} of users or groups ${count === 1 ? 'stands' : 'stand'} for more than one name`,
  *find(image) {
    yield* shared(image, 'etc/passwd')
    yield* shared(image, 'etc/group')
  },
})

function* shared(image: Inspected, path: string): Generator<Sighting> {
  const names = new Map<string, { layer: number; all: Set<string> }>()
  for (const { layer, name, fields } of accountsOf(image, path)) {
    const id = fields[1] ?? ''
    const known = names.get(id)
    if (known) known.all.add(name)
    else names.set(id, { layer, all: new Set([name]) })
  }
  for (const [id, { layer, all }] of names)
    if (all.size > 1 && id !== '') yield { layer, path, detail: `${id}: ${[...all].slice(0, 4).join(', ')}` }
}
