import { describe, expect, it } from '@jest/globals'
import { stackFiles } from '../../../src/image/file-stack.ts'
import { keptFiles } from '../../../src/image/kept-files.ts'
import { packageChanges, packagesOf } from '../../../src/image/packages/package-changes.ts'
import type { LayerFile } from '../../../src/world.ts'
import { file, member } from '../layer.ts'
import { text } from '../sightings.ts'

const shown = (...layers: LayerFile[][]) => stackFiles(layers).visible
const drawn = (...layers: LayerFile[][]): string[] =>
  packagesOf(shown(...layers)).map(
    ({ manager, name, version, bytes, layer }) => `${manager} ${name} ${version} ${bytes}@${layer}`,
  )

const STATUS = `Package: curl
Status: install ok installed
Installed-Size: 500
Version: 8.14.1-2
Description: command line tool
 Package: not this one

Package: removed
Status: deinstall ok config-files
Version: 1
`

describe('the packages of an image', () => {
  it.each<[claim: string, files: LayerFile[], packages: string[]]>([
    ['are dpkg’s', [text('var/lib/dpkg/status', STATUS)], ['dpkg curl 8.14.1-2 512000@0']],
    [
      'are those of an image without dpkg',
      [
        text('var/lib/dpkg/status.d/libc6', 'Package: libc6\nVersion: 2.41\nInstalled-Size: 10\n'),
        text('var/lib/dpkg/status.d/libc6.md5sums', 'a: b\n'),
      ],
      ['dpkg libc6 2.41 10240@0'],
    ],
    [
      'are apk’s',
      [text('lib/apk/db/installed', 'C:Q1x=\nP:musl\nV:1.2.5-r10\nI:667648\nF:lib\n\nP:busybox\nV:1\nI:x\n')],
      ['apk musl 1.2.5-r10 667648@0', 'apk busybox 1 0@0'],
    ],
    [
      'are Python’s, by the files that are there',
      [
        file('app/lib/site-packages/Flask_Cors/a.py', 70),
        file('app/bin/flask', 7),
        text(
          'app/lib/site-packages/Flask_Cors-3.1.dist-info/RECORD',
          'Flask_Cors/a.py,sha256=x,70\n../../bin/flask,,\n"gone,file.py",,5\n',
        ),
      ],
      ['python flask-cors 3.1 77@0'],
    ],
    [
      'are Node’s, without the packages in them',
      [
        text('app/node_modules/@a/b/package.json', '{"name":"@a/b","version":"2.0.0"}'),
        file('app/node_modules/@a/b/index.js', 100),
        text('app/node_modules/@a/b/node_modules/c/package.json', '{"version":"1.0.0"}'),
        text('app/node_modules/d/lib/package.json', '{"version":"9.9.9"}'),
      ],
      ['node @a/b 2.0.0 133@0', 'node c 1.0.0 19@0'],
    ],
  ])('%s', (_, files, packages) => {
    expect(drawn(files)).toEqual(packages)
    for (const { path, content } of files)
      if (content && !path.endsWith('.md5sums') && !path.includes('/lib/package'))
        expect(keptFiles.isWanted(path)).toBe(true)
  })

  it('are what the image shows', () => {
    expect(drawn([text('var/lib/dpkg/status', STATUS)], [member('whiteout', 'var/lib/dpkg/status')])).toEqual([])
  })
})

describe('the packages of two images', () => {
  const apk = (...packages: [name: string, version: string, bytes: number][]): LayerFile[] => [
    text(
      'lib/apk/db/installed',
      packages.map(([name, version, bytes]) => `P:${name}\nV:${version}\nI:${bytes}\n`).join('\n'),
    ),
  ]

  it('differ by what came, went, or has another version, largest first', () => {
    const head = shown([], apk(['new', '1', 500], ['same', '1', 9], ['up', '2', 120]))
    const base = shown(apk(['old', '1', 200], ['same', '1', 9], ['up', '1', 100]))
    expect(packageChanges(head, base)).toEqual([
      { manager: 'apk', name: 'new', to: '1', bytes: 500, layer: 1 },
      { manager: 'apk', name: 'old', from: '1', bytes: -200 },
      { manager: 'apk', name: 'up', from: '1', to: '2', bytes: 20, layer: 1 },
    ])
  })

  it('have one line for a package that is there several times', () => {
    const at = (folder: string, version: string) =>
      text(`${folder}/node_modules/a/package.json`, `{"version":"${version}"}`)
    expect(packageChanges(shown([at('x', '1'), at('y', '2')]), shown([at('x', '1')]))).toEqual([
      { manager: 'node', name: 'a', from: '1', to: '1, 2', bytes: 15, layer: 0 },
    ])
  })
})
