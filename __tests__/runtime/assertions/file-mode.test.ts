import { describe, expect, it } from '@jest/globals'
import { goPermissionsOf, permissionsOf, type FileType } from '../../../src/runtime/assertions/file-mode.ts'

describe('permissions', () => {
  it.each<[type: FileType, mode: number, ls: string, go: string]>([
    ['file', 0o644, '-rw-r--r--', '-rw-r--r--'],
    ['directory', 0o755, 'drwxr-xr-x', 'drwxr-xr-x'],
    ['file', 0o4755, '-rwsr-xr-x', 'urwxr-xr-x'],
    ['file', 0o2644, '-rw-r-Sr--', 'grw-r--r--'],
    ['directory', 0o1777, 'drwxrwxrwt', 'dtrwxrwxrwx'],
    ['symlink', 0o777, 'lrwxrwxrwx', 'Lrwxrwxrwx'],
  ])('of a %s with mode %d', (type, mode, ls, go) => {
    expect([permissionsOf(type, mode), goPermissionsOf(type, mode)]).toEqual([ls, go])
  })
})
