import { describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { managers, managerOf } from '../../../src/lint/programs/managers/index.ts'
import { grammarOf, programFamily } from '../../../src/lint/programs/registry.ts'

const names = managers.flatMap(({ name, otherNames = [] }) => [name, ...otherNames])

describe('package managers', () => {
  it('have a name of their own each', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('are found by the name that their versions share', () => {
    expect(managerOf(programFamily('pip3.11'))?.name).toBe('pip')
    expect(managerOf(programFamily('dnf5'))?.name).toBe('dnf')
    expect(managerOf('mvnw')?.name).toBe('mvn')
    expect(managerOf('make')).toBeUndefined()
  })

  it('have a file of their name or family, and every file is registered', () => {
    const files = readdirSync('src/lint/programs/managers').map((file) => file.replace('.ts', ''))
    const families: Readonly<Record<string, string>> = { apt: 'apt-get', maven: 'mvn' }
    expect(
      files.filter((file) => file !== 'index' && !names.some((name) => name === (families[file] ?? file))),
    ).toEqual([])
  })

  it.each(managers.map((manager) => [manager.name, manager] as const))(
    'of %s agree with themselves',
    (name, manager) => {
      const { packages, grammar, transactions, cache, mounts = [] } = manager
      expect(grammarOf(name)).toBe(grammar)
      expect(packages?.manager ?? name).toBe(name)
      expect(transactions?.program ?? name).toBe(name)
      expect(packages?.manifestVerbs.filter((verb) => !packages.verbs.includes(verb)) ?? []).toEqual([])
      expect(cache?.folders.filter((folder) => !folder.startsWith('/')) ?? []).toEqual([])
      expect(cache?.belowHome.filter((folder) => folder.startsWith('/')) ?? []).toEqual([])
      expect(mounts.filter(({ folder }) => !folder.startsWith('/'))).toEqual([])
    },
  )
})
