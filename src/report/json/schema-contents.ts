/** Shapes of what was found in the files of an image. */
import { z } from 'zod'
import { LONGEST, number, text, whole } from './schema-values.ts'

const sentence = text(LONGEST.text)

const waste = z.strictObject({
  bytes: whole,
  fileCount: whole,
  causes: z.strictObject({ overwritten: whole, deleted: whole, copiedAgain: whole }),
  parts: z
    .array(
      z.strictObject({
        cause: z.enum(['overwritten', 'deleted', 'copied-again']),
        layer: whole,
        hiddenBy: whole,
        bytes: whole,
        fileCount: whole,
        largest: sentence,
      }),
    )
    .max(1000),
  dive: z.strictObject({ efficiency: number, wastedBytes: whole, userWastedShare: number.exactOptional() }),
})

const avoidable = z.strictObject({
  kind: z.enum([
    'apt-lists',
    'apt-cache',
    'apk-cache',
    'dnf-cache',
    'zypper-cache',
    'pip-cache',
    'npm-cache',
    'yarn-cache',
    'other-caches',
    'python-bytecode',
    'documentation',
    'tests',
    'build-tools',
    'logs',
    'temporary-files',
    'duplicates',
  ]),
  layer: whole,
  bytes: whole,
  fileCount: whole,
  largest: sentence,
})

const paths = z.array(sentence).max(100)

export const contents = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    waste,
    avoidable: z.array(avoidable).max(1000),
    tools: z.strictObject({ shells: paths, packageManagers: paths }).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('unreadable'), because: sentence }),
])

const fileCount = z.strictObject({ fileCount: whole, bytes: z.int() })
const name = text(LONGEST.name)

export const fileChanges = z.strictObject({
  added: fileCount,
  removed: fileCount,
  changed: fileCount,
  places: z.array(z.strictObject({ path: sentence, baseBytes: whole, headBytes: whole, fileCount: whole })).max(1000),
  packages: z
    .array(
      z.strictObject({
        manager: z.enum(['dpkg', 'apk', 'python', 'node', 'go']),
        name,
        from: name.exactOptional(),
        to: name.exactOptional(),
        bytes: z.int(),
        layer: whole.exactOptional(),
      }),
    )
    .max(1000),
})
