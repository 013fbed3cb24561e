import { UserError } from '../../errors.ts'
import type { Assertion, Patterns } from '../../runtime/assertions/assertion.ts'
import type { ImagePlan, Plan } from '../../plan.ts'
import type { Disk } from '../../world.ts'
import { folderOf, isPattern, matchesPath, restOf } from './matching-files.ts'

const MAX_ASSERTIONS = 500

/** The plan with what files of container-structure-test assert. Throws a UserError for a mistake in one of them, or in a pattern. */
export async function readAssertions(plan: Plan, disk: Pick<Disk, 'read' | 'list'>): Promise<Plan> {
  const [first, ...others] = plan.images
  const complete = (image: ImagePlan): Promise<ImagePlan> => readOfImage(image, plan.root, disk)
  return { ...plan, images: [await complete(first), ...(await Promise.all(others.map(complete)))] }
}

async function readOfImage(image: ImagePlan, root: string, disk: Pick<Disk, 'read' | 'list'>): Promise<ImagePlan> {
  const { runtime, structureTests } = image
  if (runtime.kind === 'skip') return image
  const { assertions: own, expectHttp } = runtime
  if (own.length + expectHttp.length + structureTests.length === 0) return image
  const files = (await Promise.all(structureTests.map((path) => filesOf(path, root, disk)))).flat()
  const read = await Promise.all([...new Set(files)].map((file) => readFile(file, root, disk)))
  const assertions = [...own, ...read.flat()]
  if (assertions.length > MAX_ASSERTIONS)
    throw new UserError(
      `\`structure-tests\`: ${assertions.length} assertions are more than the ${MAX_ASSERTIONS} that an image can have.`,
    )
  await refusePatterns([
    ...assertions.flatMap((assertion) => patternsOf(assertion).map((pattern) => ({ ...assertion, pattern }))),
    ...expectHttp.flatMap(({ path, body, headers }) =>
      [...body, ...Object.values(headers)].map((pattern) => ({ from: 'expect-http', name: path, pattern })),
    ),
  ])
  return { ...image, runtime: { ...runtime, assertions } }
}

async function filesOf(written: string, root: string, disk: Pick<Disk, 'list'>): Promise<readonly string[]> {
  const path = written.replace(/^(?:\.\/)+/, '')
  if (!isPattern(path)) return [path]
  const folder = folderOf(path)
  const { files } = await disk.list(root, folder)
  const found = files.filter((file) => matchesPath(file.path, restOf(path)))
  // Tests that nobody finds are no tests that pass.
  if (found.length === 0) throw new UserError(`\`structure-tests\`: no file is called \`${written}\`.`)
  return found.map((file) => (folder === '.' ? file.path : `${folder}/${file.path}`))
}

async function readFile(file: string, root: string, disk: Pick<Disk, 'read'>): Promise<readonly Assertion[]> {
  const read = await disk.read(root, file)
  if (read.kind === 'missing') throw new UserError(`\`structure-tests\`: there is no file \`${file}\`.`)
  if (read.kind === 'refused') throw new UserError(`\`structure-tests\`: ${read.because}.`)
  const [{ readStructureFile }, { structureAssertions }] = await Promise.all([
    import('./read-structure-file.ts'),
    import('./structure-assertions.ts'),
  ])
  const assertions = structureAssertions(readStructureFile(read.text, file), file)
  if (assertions.length === 0) throw new UserError(`${file}: there is no test in it.`)
  return assertions
}

async function refusePatterns(
  all: readonly { readonly from: string; readonly name: string; readonly pattern: string }[],
): Promise<void> {
  const { patternProblem } = await import('../../runtime/assertions/text-pattern.ts')
  for (const { from, name, pattern } of all) {
    const problem = patternProblem(pattern)
    if (problem !== undefined)
      throw new UserError(
        `${from}: the pattern \`${pattern.slice(0, 80)}\` of \`${name}\` is no regular expression of RE2: ${problem}.`,
      )
  }
}

function patternsOf(assertion: Assertion): readonly string[] {
  const both = (patterns: Patterns | undefined): readonly string[] => [
    ...(patterns?.wanted ?? []),
    ...(patterns?.unwanted ?? []),
  ]
  switch (assertion.kind) {
    case 'command':
      return [...both(assertion.stdout), ...both(assertion.stderr)]
    case 'file':
      return both(assertion.content)
    case 'metadata':
      return [...assertion.env, ...assertion.labels].filter(({ isPattern }) => isPattern).map(({ value }) => value)
    case 'unsupported':
      return []
  }
}
