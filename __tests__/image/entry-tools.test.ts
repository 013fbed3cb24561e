import { expect, it } from '@jest/globals'
import { stackFiles } from '../../src/image/file-stack.ts'
import { findTools } from '../../src/image/entry-tools.ts'
import { plain } from '../../src/report/words/phrase.ts'
import { toolsWords } from '../../src/report/words/tools-words.ts'
import type { LayerFile } from '../../src/world.ts'
import { file, image, member } from './layer.ts'

const program = (path: string) => file(path, 10)

it.each<readonly [what: string, layers: readonly (readonly LayerFile[])[], said: string]>([
  [
    'Debian',
    [[member('symlink', 'usr/bin/sh'), program('usr/bin/bash'), program('usr/bin/apt-get'), program('usr/bin/dpkg')]],
    'In it: the shells bash and sh; the package managers apt-get and dpkg.',
  ],
  ['Alpine', [[member('symlink', 'bin/sh'), program('sbin/apk')]], 'In it: the shell sh; the package manager apk.'],
  ['BusyBox', [[program('bin/sh')]], 'In it: the shell sh; no package manager.'],
  [
    'distroless',
    [[program('usr/bin/python3.13'), program('usr/share/bash/a'), member('directory', 'bin/sh')]],
    'No shell and no package manager in it.',
  ],
  ['its debug variant', [[program('busybox/sh')]], 'In it: the shell sh; no package manager.'],
  [
    'one that is deleted',
    [[program('bin/sh')], [member('whiteout', 'bin/sh')]],
    'No shell and no package manager in it.',
  ],
])('the tools of %s', (_, layers, said) => {
  const { contents, ...rest } = image(10)
  expect(contents.kind).toBe('unreadable')
  const tools = findTools(stackFiles(layers))
  const read = {
    kind: 'read',
    tools,
    avoidable: [],
    waste: {
      bytes: 0,
      fileCount: 0,
      causes: { overwritten: 0, deleted: 0, copiedAgain: 0 },
      parts: [],
      dive: { efficiency: 1, wastedBytes: 0 },
    },
  } as const
  expect(plain(toolsWords({ ...rest, contents: read }))).toBe(said)
})

it('nobody knows of an image that could not be read', () => {
  expect(toolsWords(image(10))).toEqual([])
})
