import type { PackageChange } from '../../model.ts'
import { apkPackages } from './apk-packages.ts'
import { dpkgPackages } from './dpkg-packages.ts'
import { goPackages } from './go-packages.ts'
import { nodePackages } from './node-packages.ts'
import type { InstalledPackage, Shown } from './image-package.ts'
import { pythonPackages } from './python-packages.ts'

const MAX_CHANGES = 200

/** Every reader of packages. */
const READERS = [dpkgPackages, apkPackages, pythonPackages, nodePackages, goPackages] as const

export function packagesOf(shown: Shown): readonly InstalledPackage[] {
  return READERS.flatMap((read) => [...read(shown)])
}

/** Packages that came, went, or have another version or weight, by how much they move the size. One name may be there several times. */
export function packageChanges(head: Shown, base: Shown): readonly PackageChange[] {
  const [now, before] = [byName(packagesOf(head)), byName(packagesOf(base))]
  const changes = [...new Set([...now.keys(), ...before.keys()])].flatMap((key): PackageChange[] => {
    const [to, from] = [now.get(key) ?? [], before.get(key) ?? []]
    const one = to[0] ?? from[0]
    const [versions, earlier] = [versionsOf(to), versionsOf(from)]
    const bytes = weightOf(to) - weightOf(from)
    if (one === undefined || (versions === earlier && bytes === 0)) return []
    return [
      {
        manager: one.manager,
        name: one.name,
        ...(from.length > 0 && { from: earlier }),
        ...(to[0] && { to: versions, layer: to[0].layer }),
        bytes,
      },
    ]
  })
  return changes.sort((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes)).slice(0, MAX_CHANGES)
}

function byName(packages: readonly InstalledPackage[]): Map<string, InstalledPackage[]> {
  const names = new Map<string, InstalledPackage[]>()
  for (const one of packages) {
    const key = `${one.manager} ${one.name}`
    const known = names.get(key)
    if (known) known.push(one)
    else names.set(key, [one])
  }
  return names
}

const versionsOf = (packages: readonly InstalledPackage[]): string =>
  [...new Set(packages.map(({ version }) => version))].sort().join(', ')

const weightOf = (packages: readonly InstalledPackage[]): number => packages.reduce((sum, { bytes }) => sum + bytes, 0)
