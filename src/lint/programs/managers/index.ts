import type { PackageManager } from '../manager.ts'
import { APK } from './apk.ts'
import { APT } from './apt.ts'
import { BUN } from './bun.ts'
import { CARGO } from './cargo.ts'
import { COMPOSER } from './composer.ts'
import { CONDA, MAMBA } from './conda.ts'
import { DNF } from './dnf.ts'
import { DOTNET } from './dotnet.ts'
import { BUNDLE, GEM } from './gem.ts'
import { GO } from './go.ts'
import { GRADLE } from './gradle.ts'
import { MAVEN } from './maven.ts'
import { MIX } from './mix.ts'
import { NPM } from './npm.ts'
import { PDM } from './pdm.ts'
import { PIP } from './pip.ts'
import { PIPENV } from './pipenv.ts'
import { PIPX } from './pipx.ts'
import { PNPM } from './pnpm.ts'
import { POETRY } from './poetry.ts'
import { UV } from './uv.ts'
import { YARN } from './yarn.ts'
import { ZYPPER } from './zypper.ts'

/** Every package manager that the linter knows. */
export const managers: readonly PackageManager[] = [
  ...[...APT, APK, ...DNF, ZYPPER],
  ...[PIP, PIPX, UV, POETRY, PIPENV, PDM, CONDA, ...MAMBA],
  ...[NPM, YARN, PNPM, BUN],
  ...[GEM, BUNDLE],
  ...[GO, CARGO, COMPOSER, MAVEN, GRADLE, DOTNET, MIX],
]

const BY_NAME: ReadonlyMap<string, PackageManager> = new Map(
  managers.flatMap((manager) => [manager.name, ...(manager.otherNames ?? [])].map((name) => [name, manager] as const)),
)

/** The package manager that a program is, by the name that its versions share; undefined for any other program. */
export function managerOf(program: string): PackageManager | undefined {
  return BY_NAME.get(program)
}
