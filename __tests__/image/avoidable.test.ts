import { describe, expect, it } from '@jest/globals'
import { findAvoidable } from '../../src/image/avoidable.ts'
import { stackFiles } from '../../src/image/file-stack.ts'
import type { LayerFile } from '../../src/world.ts'
import { file, member } from './layer.ts'

const kindsOf = (...layers: LayerFile[][]) =>
  findAvoidable(layers, stackFiles(layers)).map(
    ({ kind, layer, bytes, fileCount, largest }) => `${kind}@${layer} ${bytes} ${fileCount} ${largest}`,
  )

describe('what an image can do without', () => {
  it.each([
    ['apt-lists', 'var/lib/apt/lists/deb.debian.org_InRelease'],
    ['apt-cache', 'var/cache/apt/archives/curl_8.deb'],
    ['apk-cache', 'var/cache/apk/APKINDEX.066df28d.tar.gz'],
    ['dnf-cache', 'var/cache/dnf/fedora.solv'],
    ['zypper-cache', 'var/cache/zypp/packages/a.rpm'],
    ['pip-cache', 'root/.cache/pip/http/a'],
    ['npm-cache', 'root/.npm/_cacache/content-v2/a'],
    ['yarn-cache', 'usr/local/share/.cache/yarn/v6/a'],
    ['other-caches', 'root/.m2/repository/a.jar'],
    ['python-bytecode', 'app/__pycache__/a.cpython-313.pyc'],
    ['documentation', 'usr/share/man/man1/a.1.gz'],
    ['tests', 'usr/lib/python3/dist-packages/numpy/tests/data'],
    ['build-tools', 'usr/libexec/gcc/x86_64-linux-gnu/14/cc1plus'],
    ['logs', 'var/log/dpkg.log'],
    ['temporary-files', 'tmp/build/a.o'],
  ])('has %s', (kind, path) => {
    expect(kindsOf([file(path, 20_000)])).toEqual([`${kind}@0 20000 1 /${path}`])
  })

  it.each([
    ['usr/bin/curl'],
    ['app/tests/a'],
    ['usr/share/doc-base'],
    ['var/lib/dpkg/status'],
    ['app/tmp/a'],
    ['var/cache/fontconfig/a'],
  ])('has not %s', (path) => {
    expect(kindsOf([file(path, 20_000)])).toEqual([])
  })

  it('is added up by kind and layer, also where a later layer deletes it, and small change is left out', () => {
    const lists = 'var/lib/apt/lists'
    expect(
      kindsOf(
        [file(`${lists}/a`, 10_000), file(`${lists}/b`, 30_000), file('tmp/a', 9000)],
        [member('whiteout', lists)],
      ),
    ).toEqual([`apt-lists@0 40000 2 /${lists}/b`])
  })

  it('has the second and the third of one content, but not another name of the same file', () => {
    const same = { digest: 'same' }
    const layers = [
      [file('a', 20_000, same), member('hard-link', 'a2', { link: 'a' }), file('b', 20_000, same)],
      [file('c', 20_000, same), file('d', 20_000, { digest: 'other' }), file('small', 9, same)],
    ]
    expect(kindsOf(...layers)).toEqual(['duplicates@0 20000 1 /b', 'duplicates@1 20000 1 /c'])
  })
})
