/** What a release says of itself is what the changelog says of its version. */
import { expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SCRIPT = join(import.meta.dirname, '../../script/release-notes')

const CHANGELOG = `# Changelog

## Unreleased

- not yet

## 1.10.0 - 2026-12-01

### Added

- ten

## 1.1.0

- one

## 1.0.0 - 2026-11-01
`

it.each([
  ['1.10.0', 0, '### Added\n\n- ten\n'],
  ['1.1.0', 0, '- one\n'],
  ['1.0.0', 1, ''],
  ['1.1', 1, ''],
  ['.*', 1, ''],
])('%s', (version, exitCode, notes) => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-notes-'))
  try {
    writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG)
    const { status, stdout } = spawnSync(SCRIPT, [version, join(folder, 'CHANGELOG.md')], {
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([exitCode, notes])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
