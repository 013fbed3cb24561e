import { testRule } from '../../rule-table.ts'

testRule('valid-syntax-directive', [
  [
    'finds slips in the image',
    ['# syntax=docker/dockerfle:1', 'FROM a'],
    ['1:1 `docker/dockerfle` is most likely `docker/dockerfile`'],
  ],
  [
    'finds what is no image',
    ['# syntax=docker/dockerfile:1:2', 'FROM a'],
    ['1:1 `docker/dockerfile:1:2` is no image that could read the file: `1:2` is no tag'],
  ],
  [
    'takes images of others and with digests',
    ['# syntax=docker.io/docker/dockerfile-upstream:master@sha256:' + '0'.repeat(64), 'FROM a'],
    [],
  ],
  ['takes an image of somebody else', ['# syntax = ghcr.io/me/frontend', 'FROM a'], []],
  [
    'finds slips in the word',
    ['# sytnax=docker/dockerfile:1', '# escpae=`', 'FROM a'],
    [
      '1:1 `sytnax` is most likely `syntax`, and is a comment like this',
      '2:1 `escpae` is most likely `escape`, and is a comment like this',
    ],
  ],
  [
    'finds a colon',
    ['# syntax: docker/dockerfile:1', 'FROM a'],
    ['1:1 `syntax` takes `=`, and is a comment like this'],
  ],
  [
    'finds one that comes too late',
    ['', '# syntax=docker/dockerfile:1', 'FROM a', '# escape=`'],
    [
      '2:1 `# syntax=` counts only at the very top of the file',
      '4:1 `# escape=` counts only at the very top of the file, before any other comment',
    ],
  ],
  ['leaves sentences alone', ['# The syntax: see a/b for more', '# syntax=1', 'FROM a'], []],
])
