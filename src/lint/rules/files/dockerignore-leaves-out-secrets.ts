import { broughtThings, NEEDS_WHAT_IS_BROUGHT } from '../../facts/files/incidental-files.ts'
import { leftIn } from '../../facts/files/incidental-problem.ts'
import { fileName } from '../../facts/files/absolute-path.ts'
import { defineRule } from '../../rule.ts'
import { isSecretFile } from '../../facts/files/secret-file.ts'

/** By these names a file is a key, or the file that everybody keeps passwords in. */
const CERTAIN =
  /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.env|.*\.key|(?:.*[-_.])?(?:key|priv|private|privkey)(?:[-_.].*)?\.pem)$/i
/** Private keys are smaller; slides of Keynote are larger. */
const MAX_KEY_BYTES = 65_536
const KEY = /\.(?:key|pem)$/i
/** Every checkout of Android's tools has the same one. */
const WELL_KNOWN = /^debug\.keystore$/

const files = { kind: 'listed', files: [{ path: '.env', bytes: 310 }], complete: true } as const

export const dockerignoreLeavesOutSecrets = defineRule({
  id: 'dockerignore-leaves-out-secrets',
  severity: 'warning',
  summary: 'Files with secrets stay out of the build',
  why: `\`COPY . .\` takes along whatever lies in the folder, and a file that is in a layer can be read by whoever can pull the image, also when a later
layer deletes it. A line in the ignore file keeps it out; a running container gets it as a mounted file or from its environment, and a \`RUN\`
as \`--mount=type=secret\`.

The rule looks at the files that are there, at the ignore file as BuildKit reads it, and goes by names: private SSH keys, \`.env\` files,
credentials of registries and clouds, key stores, \`*.key\` and \`*.pem\`. A private key or a \`.env\` that becomes part of an image is an \`error\`. Empty files, test data,
what is public by its name (\`ca.pem\`, \`.env.example\`) and what the ignore file lets in by its name (\`!.env\`) are left alone, and \`.npmrc\` is too, because it often
holds nothing but settings.`,
  fixEffect: 'Unsafe: the files are in no image then. There is none where the Dockerfile names them.',
  sources: [
    'https://docs.docker.com/build/concepts/context/#dockerignore-files',
    'https://docs.docker.com/build/building/secrets/',
  ],
  examples: [
    {
      bad: 'FROM python:3.13-slim\nCOPY . /app\n',
      good: 'FROM python:3.13-slim\nCOPY . /app\n',
      context: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n' } },
      goodContext: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n.env\n' } },
    },
  ],
  needs: NEEDS_WHAT_IS_BROUGHT,
  *check(dockerfile, context) {
    const finder = { find: findSecret, keyOf: (path: string) => path }
    for (const brought of broughtThings(dockerfile, context, () => finder)) {
      const { inImage } = brought.copy
      const consequence = inImage ? 'whoever can pull the image can read it' : 'it stays in the build cache'
      const problem = leftIn(brought, { dockerfile, context, consequence })
      yield inImage && CERTAIN.test(fileName(brought.key)) ? { ...problem, severity: 'error' } : problem
    }
  },
})

function findSecret(path: string, bytes: number): string | undefined {
  const name = fileName(path)
  const isKey = !KEY.test(name) || bytes <= MAX_KEY_BYTES
  const isElsewhere = /(?:^|\/)(?:\.git|node_modules)\//.test(path)
  return bytes > 0 && isKey && !isElsewhere && !WELL_KNOWN.test(name) && isSecretFile(path) ? path : undefined
}
