import { latin1 } from '../text.ts'
import type { InstalledPackage, Shown } from './image-package.ts'

/**
 * Go’s modules, as `go version -m` lists them (https://go.dev/src/runtime/debug/mod.go): the program’s own is as heavy as the program,
 * and those in it say nothing of their weight. `stdlib` is the Go that it was built with.
 */
export function* goPackages(shown: Shown): Generator<InstalledPackage> {
  for (const { layer, file } of shown.values()) {
    if (file.stretch === undefined) continue
    const [toolchain = '', ...lines] = latin1(file.stretch).split('\n')
    const modules = modulesOf(lines)
    const own = modules.find(({ isOwn }) => isOwn)
    yield { manager: 'go', name: 'stdlib', version: toolchain.replace(/^go/, ''), bytes: 0, layer }
    for (const { name, version, isOwn } of modules)
      yield { manager: 'go', name, version, bytes: isOwn ? file.bytes : 0, layer }
    const program = field(lines.find((line) => line.startsWith('path\t')) ?? '', 1)
    if (own === undefined && program !== '')
      yield { manager: 'go', name: program, version: '(devel)', bytes: file.bytes, layer }
  }
}

interface GoModule {
  readonly name: string
  readonly version: string
  readonly isOwn: boolean
}

/** A line of `=>` says what stands in for the module before it. */
function modulesOf(lines: readonly string[]): readonly GoModule[] {
  const modules: GoModule[] = []
  for (const line of lines) {
    const [kind, name, version] = [field(line, 0), field(line, 1), field(line, 2)]
    if (name === '') continue
    if (kind === 'mod' || kind === 'dep') modules.push({ name, version, isOwn: kind === 'mod' })
    const replaced = kind === '=>' ? modules.pop() : undefined
    if (replaced) modules.push({ name, version, isOwn: replaced.isOwn })
  }
  return modules
}

const field = (line: string, index: number): string => line.split('\t')[index] ?? ''
