/** Which of the tracked Dockerfiles are images of the repository, where nobody says. */
import { parseDockerfile } from '../lint/dockerfile/parse-dockerfile.ts'
import type { LeftOut } from '../model.ts'
import type { Disk } from '../world.ts'

export interface FoundDockerfiles {
  /** Relative to the root. */
  readonly dockerfiles: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

const TEST_DATA = 'test data'
const EXAMPLE = 'an example'
const FOREIGN = 'somebody else’s'
const TEMPLATE = 'a template'

/** Whole names of folders, and what a file's name adds to `Dockerfile`. */
const WORDS: readonly (readonly [because: string, words: RegExp])[] = [
  [FOREIGN, /^(?:vendor|node_modules|third[-_]party)$/i],
  [TEST_DATA, /^(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test[-_]?data|mocks?|integration[-_]tests?)$/i],
  [EXAMPLE, /^(?:examples?|samples?|demos?|docs?|documentation|tutorials?)$/i],
  [TEMPLATE, /^(?:templates?|skeletons?|cookiecutter.*|j2|jinja2?|tmpl|tpl|gotmpl|erb|ejs|hbs|mustache|in)$/i],
]
/** A file of this name is meant to be one, whatever is in it. */
const PLAIN = /(?:^|\/)(?:docker|container)file$/i
const IN_TEXT = /\{\{|\{%|<%|@[A-Z_]+@/

/**
 * Those that have a FROM, or no other name than `Dockerfile`, without test data, examples, templates and what others wrote. Where no other is left, examples and
 * test data are what the repository is for.
 * @param tracked paths whose names say that they are Dockerfiles
 */
export async function findDockerfiles(
  root: string,
  tracked: readonly string[],
  disk: Pick<Disk, 'read'>,
): Promise<FoundDockerfiles> {
  const judged = (await Promise.all(tracked.map((path) => judge(root, path, disk)))).filter((one) => one !== undefined)
  const isImage = ({ because }: Judged): boolean => because === undefined
  const hasOwn = judged.some(isImage)
  const isTaken = (one: Judged): boolean =>
    hasOwn ? isImage(one) : one.because === TEST_DATA || one.because === EXAMPLE
  return {
    dockerfiles: judged.filter(isTaken).map(({ dockerfile }) => dockerfile),
    leftOut: judged.flatMap((one) =>
      isTaken(one) || one.because === undefined ? [] : [{ dockerfile: one.dockerfile, because: one.because }],
    ),
  }
}

interface Judged {
  readonly dockerfile: string
  readonly because: string | undefined
}

/** Nothing for what only has the name of a Dockerfile. */
async function judge(root: string, dockerfile: string, disk: Pick<Disk, 'read'>): Promise<Judged | undefined> {
  const read = await disk.read(root, dockerfile)
  const byName = byPath(dockerfile)
  if (read.kind !== 'text') return { dockerfile, because: byName }
  const { stages, instructions } = parseDockerfile(dockerfile, read.text)
  const from = stages.flatMap((stage) => stage.from ?? [])
  // `from a import b` begins like an instruction; what stands around it does not.
  const strange = instructions.filter(({ keyword }) => keyword === 'unknown').length
  const isOne = from.length > 0 && strange * 2 <= instructions.length
  if (!isOne && !PLAIN.test(dockerfile)) return undefined
  const isTemplate = from.some(({ args }) => IN_TEXT.test(args.text))
  return { dockerfile, because: byName ?? (isTemplate ? TEMPLATE : undefined) }
}

function byPath(path: string): string | undefined {
  const folders = path.split('/')
  const parts = [...folders.slice(0, -1), ...(folders.at(-1)?.split('.') ?? [])]
  return WORDS.find(([, words]) => parts.some((part) => words.test(part)))?.[0]
}
