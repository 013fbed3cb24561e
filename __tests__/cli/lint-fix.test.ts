import { describe, expect, it } from '@jest/globals'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './command-line.ts'

const FIX = ['lint', '--no-buildkit', '--no-shellcheck', '--format=gnu', '--fix'] as const
const BEFORE = 'FROM me/a:1\nUSER 1\nRUN apt-get install -q a=1\nHEALTHCHECK NONE\n'
const AFTER = 'FROM me/a:1\nUSER 1\nRUN apt-get install -y -q a=1\nHEALTHCHECK NONE\n'
const ALL = 'FROM me/a:1\nUSER 1\nRUN apt-get install --no-install-recommends -y -q a=1\nHEALTHCHECK NONE\n'

describe('drydock lint --fix', () => {
  it('writes what it can put right, says it, and lists what is left', async () => {
    using folder = makeFolder({ Dockerfile: BEFORE.replace('USER 1', 'USER root'), 'ok/Dockerfile': AFTER })
    const { stdout, stderr } = await folder.run([...FIX, 'Dockerfile', 'ok/Dockerfile'])
    expect(folder.read('Dockerfile')).toBe(AFTER.replace('USER 1', 'USER root'))
    expect(folder.read('ok/Dockerfile')).toBe(AFTER)
    const lines = stderr.split('\n')
    expect(lines.filter((line) => line.includes('apt-assumes-yes'))).toEqual([
      'fixed Dockerfile:3: Add `-y` (apt-assumes-yes)',
    ])
    expect(lines.filter((line) => line.includes('ok/'))).toEqual([])
    expect(stdout).toContain('[last-user-not-root]')
    expect(stdout).not.toContain('[apt-assumes-yes]')
  })

  it.each([
    ['--fix', AFTER],
    ['--fix=safe', AFTER],
    ['--fix=all', ALL],
  ])('applies what %s asks for, and the file behind it is no level', async (level, after) => {
    using folder = makeFolder({ Dockerfile: BEFORE })
    await folder.run([...FIX.slice(0, -1), level, 'Dockerfile'])
    expect(folder.read('Dockerfile')).toBe(after)
  })

  it('knows no other level', async () => {
    using folder = makeFolder({ Dockerfile: BEFORE })
    const { exitCode, stderr } = await folder.run([...FIX.slice(0, -1), '--fix=most', 'Dockerfile'])
    expect({ exitCode, text: folder.read('Dockerfile') }).toEqual({ exitCode: 2, text: BEFORE })
    expect(stderr).toContain('Allowed choices are safe, all')
  })

  it('skips a file that is not UTF-8, and says so', async () => {
    using folder = makeFolder({ Dockerfile: BEFORE, 'latin/Dockerfile': '' })
    const latin = Buffer.concat([Buffer.from('FROM me/a:1\n# gr'), Buffer.from([0xfc]), Buffer.from(BEFORE.slice(11))])
    writeFileSync(join(folder.path, 'latin/Dockerfile'), latin)
    const args = [
      'lint',
      '--no-buildkit',
      '--no-shellcheck',
      '--format=json',
      '--fix',
      'latin/Dockerfile',
      'Dockerfile',
    ]
    const { stdout, stderr } = await folder.run(args)
    expect(readFileSync(join(folder.path, 'latin/Dockerfile'))).toEqual(latin)
    expect(folder.read('Dockerfile')).toBe(AFTER)
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['latin/Dockerfile', 'Dockerfile'])
    expect(stderr).toMatch(/latin\/Dockerfile.*UTF-8/)
  })

  it('keeps mode, byte order mark, line ends and a last line without one', async () => {
    const dos = `\ufeff${BEFORE.trimEnd().replaceAll('\n', '\r\n')}`
    using folder = makeFolder({ Dockerfile: dos })
    chmodSync(join(folder.path, 'Dockerfile'), 0o640)
    await folder.run([...FIX, 'Dockerfile'])
    expect(folder.read('Dockerfile')).toBe(`\ufeff${AFTER.trimEnd().replaceAll('\n', '\r\n')}`)
    expect(statSync(join(folder.path, 'Dockerfile')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder.path)).toEqual(['Dockerfile'])
  })

  it('changes nothing the second time', async () => {
    using folder = makeFolder({ Dockerfile: BEFORE })
    await folder.run([...FIX, 'Dockerfile'])
    const { mtimeMs, ino } = statSync(join(folder.path, 'Dockerfile'))
    expect((await folder.run([...FIX, 'Dockerfile'])).stderr).toBe('')
    expect(statSync(join(folder.path, 'Dockerfile'))).toMatchObject({ mtimeMs, ino })
  })

  it('writes the file that a link inside the repository leads to', async () => {
    using folder = makeFolder({ 'real/Dockerfile': BEFORE }, { tracked: true })
    symlinkSync('real/Dockerfile', join(folder.path, 'Dockerfile'))
    await folder.run([...FIX, 'Dockerfile'])
    expect(lstatSync(join(folder.path, 'Dockerfile')).isSymbolicLink()).toBe(true)
    expect(folder.read('real/Dockerfile')).toBe(AFTER)
  })

  it('does not touch a file that a link out of the repository leads to', async () => {
    using outside = makeFolder({ Dockerfile: BEFORE })
    using folder = makeFolder({ other: '' }, { tracked: true })
    symlinkSync(join(outside.path, 'Dockerfile'), join(folder.path, 'Dockerfile'))
    const { exitCode, stderr } = await folder.run([...FIX, 'Dockerfile'])
    expect(outside.read('Dockerfile')).toBe(BEFORE)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('is a link that leads out of the repository')
  })

  it('puts the ignore file right that several Dockerfiles share, once', async () => {
    const text = 'FROM scratch\nUSER 1\nWORKDIR /a\nCOPY . .\nHEALTHCHECK NONE\n'
    using folder = makeFolder(
      { Dockerfile: text, 'web.Dockerfile': text, '.dockerignore': '*.log\n', 'a/__pycache__/x.pyc': 'x' },
      { tracked: true },
    )
    const { stderr } = await folder.run([...FIX.slice(0, -1), '--fix=all', 'Dockerfile', 'web.Dockerfile'])
    expect(folder.read('.dockerignore').split('\n').toSorted()).toEqual(['', '**/__pycache__', '*.log', '.git'])
    expect(stderr.split('\n').toSorted()).toEqual([
      '',
      'fixed .dockerignore:1: Leave it out of the build context (dockerignore-leaves-out-git)',
      'fixed .dockerignore:2: Leave it out of the build context (dockerignore-leaves-out-caches)',
    ])
  })

  it('prints a fixed standard input, and the findings beside it', async () => {
    using folder = makeFolder({})
    const { stdout, stderr } = await folder.run([...FIX, '-'], { stdin: BEFORE.replace('USER 1', 'USER root') })
    expect(stdout).toBe(AFTER.replace('USER 1', 'USER root'))
    expect(stderr).toContain('fixed -:3: Add `-y` (apt-assumes-yes)\n')
    expect(stderr).toMatch(/^-:2:\d+: .*\[last-user-not-root\]$/m)
  })

  it('prints a standard input that needs no fix as it is', async () => {
    using folder = makeFolder({})
    expect(await folder.run([...FIX, '-'], { stdin: AFTER })).toMatchObject({ stdout: AFTER })
  })
})
