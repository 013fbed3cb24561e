const TYPES = { file: '-', directory: 'd', symlink: 'l', other: '?' } as const
/** Of Go's `fs.FileMode`, where they differ. */
const GO_TYPES = { file: '', directory: 'd', symlink: 'L', other: '?' } as const

export type FileType = keyof typeof TYPES

const bits = (mode: number): readonly string[] =>
  Array.from({ length: 9 }, (_, at) => ((mode >> (8 - at)) & 1 ? 'rwx'.charAt(at % 3) : '-'))

/** `-rwsr-xr-x`, as `ls -l` writes it. */
export function permissionsOf(type: FileType, mode: number): string {
  const letters = [...bits(mode)]
  for (const [flag, at, set, alone] of [
    [0o4000, 2, 's', 'S'],
    [0o2000, 5, 's', 'S'],
    [0o1000, 8, 't', 'T'],
  ] as const)
    if (mode & flag) letters[at] = letters[at] === '-' ? alone : set
  return TYPES[type] + letters.join('')
}

/** `urwxr-xr-x`, as Go and with it container-structure-test write it. */
export function goPermissionsOf(type: FileType, mode: number): string {
  const flags = [GO_TYPES[type], mode & 0o4000 ? 'u' : '', mode & 0o2000 ? 'g' : '', mode & 0o1000 ? 't' : ''].join('')
  return (flags === '' ? '-' : flags) + bits(mode).join('')
}
