import { testRule } from '../../rule-table.ts'

testRule('no-world-writable-files', [
  [
    'finds numbers',
    ['FROM a', 'RUN chmod 0777 /a && chmod -R 666 /b'],
    ['2:5 `0777` lets everybody write `/a`', '2:22 `666` lets everybody write `/b`'],
  ],
  [
    'finds letters',
    ['FROM a', 'RUN chmod a+rwx /a; chmod o=rw /b; chmod ugo+w /c; chmod go+w /d'],
    [
      '2:5 `a+rwx` lets everybody write `/a`',
      '2:21 `o=rw` lets everybody write `/b`',
      '2:36 `ugo+w` lets everybody write `/c`',
      '2:52 `go+w` lets everybody write `/d`',
    ],
  ],
  [
    'finds mkdir, install and copies',
    ['FROM a', 'RUN mkdir -m 777 /a && install -d -m 0777 /b', 'ADD --chmod=777 x /x'],
    [
      '2:5 `777` lets everybody write `/a`',
      '2:24 `0777` lets everybody write `/b`',
      '3:13 `--chmod=777` lets everybody write what is copied',
    ],
  ],
  [
    'takes other modes',
    [
      'FROM a',
      'RUN chmod 755 /a && chmod 1777 /b && chmod g+w /c && chmod u=rwx,go=rx /d && chmod a+rx /e && chmod a+rwxt /f',
    ],
    [],
  ],
  ['takes what everybody may write to anyway', ['FROM a', 'RUN chmod 777 /tmp /var/tmp/x'], []],
  ['leaves stages that are no image alone', ['FROM a AS b', 'RUN chmod 777 /a', 'FROM c', 'COPY --from=b /a /a'], []],
])
