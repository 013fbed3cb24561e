import type { Avoidable, AvoidableKind } from '../model.ts'
import type { LayerFile } from '../world.ts'
import type { FileStack } from './file-stack.ts'
import { pathText } from './path-text.ts'

/** Less is not worth a line. */
const LEAST_BYTES = 10_000
const MAX_PARTS = 50
/** Copies of small files are the price of packages that stand alone. */
const LEAST_DUPLICATE_BYTES = 16_384

/** The first that fits. */
const KINDS: readonly (readonly [kind: AvoidableKind, path: RegExp])[] = [
  ['apt-lists', /^var\/lib\/apt\/lists\//],
  ['apt-cache', /^var\/cache\/apt\//],
  ['apk-cache', /^(?:var\/cache|etc\/apk\/cache)\/(?:apk\/)?.*(?:APKINDEX|\.apk$)/],
  ['dnf-cache', /^var\/cache\/(?:dnf|yum|libdnf5|PackageKit)\//],
  ['zypper-cache', /^var\/cache\/zypp\//],
  ['pip-cache', /(?:^|\/)\.cache\/pip\//],
  ['npm-cache', /(?:^|\/)\.npm\/(?:_cacache|_npx|_logs)\//],
  ['yarn-cache', /(?:^|\/)(?:\.cache\/yarn|\.yarn\/(?:berry\/)?cache|usr\/local\/share\/\.cache\/yarn)\//],
  [
    'other-caches',
    /(?:^|\/)(?:\.cache\/(?:uv|pypoetry|go-build|composer|pnpm|node-gyp|electron|bazel)|\.m2\/repository|\.gradle\/caches|\.cargo\/registry|go\/pkg\/mod\/cache|\.bundle\/cache|\.composer\/cache|\.nuget\/packages|\.conda\/pkgs|conda\/pkgs)\//,
  ],
  ['python-bytecode', /(?:^|\/)__pycache__\/[^/]+\.pyc$/],
  ['documentation', /^usr\/(?:local\/)?share\/(?:doc|man|info|gtk-doc|help)\//],
  ['tests', /(?:^|\/)(?:site-packages|dist-packages|node_modules|gems|python\d[^/]*)\/(?:.*\/)?(?:tests?|__tests__)\//],
  ['build-tools', /^usr\/(?:lib|libexec)\/gcc\/.*\/(?:cc1|cc1plus|lto1|collect2)$|^usr\/lib\/gcc\/.*\.a$/],
  ['logs', /^var\/log\//],
  ['temporary-files', /^(?:var\/)?tmp\//],
]

/** Bytes of each layer that an image can do without, by kind, also where a later layer hides them. Largest first. */
export function findAvoidable(layers: readonly (readonly LayerFile[])[], stack: FileStack): readonly Avoidable[] {
  const parts = new Map<string, Avoidable & { largestBytes: number }>()
  const add = (kind: AvoidableKind, layer: number, { path, bytes }: LayerFile) => {
    const key = `${kind} ${layer}`
    const known = parts.get(key)
    const isLargest = known === undefined || bytes > known.largestBytes
    parts.set(key, {
      kind,
      layer,
      bytes: (known?.bytes ?? 0) + bytes,
      fileCount: (known?.fileCount ?? 0) + 1,
      largest: isLargest ? path : known.largest,
      largestBytes: isLargest ? bytes : known.largestBytes,
    })
  }
  for (const [layer, files] of layers.entries())
    for (const file of files) {
      if (file.bytes === 0) continue
      const kind = KINDS.find(([, path]) => path.test(file.path))?.[0]
      if (kind) add(kind, layer, file)
    }
  for (const [layer, file] of duplicates(stack)) add('duplicates', layer, file)
  return [...parts.values()]
    .filter(({ bytes }) => bytes >= LEAST_BYTES)
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, MAX_PARTS)
    .map(({ largestBytes, ...part }) => ({ ...part, largest: pathText(part.largest) }))
}

/** Of files of the same content all but the first, as the image shows them; names that share their bytes are one file. */
function* duplicates({ visible }: FileStack): Generator<readonly [layer: number, file: LayerFile]> {
  const seen = new Map<string, LayerFile>()
  for (const { layer, file } of visible.values()) {
    if (file.digest === undefined || file.bytes < LEAST_DUPLICATE_BYTES) continue
    const key = `${file.bytes} ${file.digest}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, file)
    else if (first !== file) yield [layer, file]
  }
}
