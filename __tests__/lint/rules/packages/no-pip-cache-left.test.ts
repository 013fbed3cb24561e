import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const MESSAGE = '`pip install` leaves its cache in the image: add `--no-cache-dir`'

testRule('no-pip-cache-left', [
  [
    'knows every name of pip',
    ['FROM a', 'RUN pip3.11 install x; python3 -m pip install x'],
    [`2:5 ${MESSAGE}`, `2:35 ${MESSAGE}`],
  ],
  ['takes the flag anywhere', ['FROM a', 'RUN pip --no-cache-dir install x && pip install x --no-cache-dir'], []],
  ['takes the beginning of the flag', ['FROM a', 'RUN pip install --no-cache x'], []],
  [
    'takes the whole flag only where hadolint is asked',
    ['FROM a', 'RUN pip install --no-cache x'],
    [`2:5 ${MESSAGE}`],
    { compat: 'hadolint' },
  ],
  ['takes an ENV of the parent stage', ['FROM a AS x', 'ENV PIP_NO_CACHE_DIR=1', 'FROM x', 'RUN pip install y'], []],
  [
    'says that a value reads as the opposite of what it does',
    ['FROM a', 'ENV PIP_NO_CACHE_DIR=0', 'RUN pip install y', 'RUN pip install --no-cache-dir z'],
    ["3:5 `PIP_NO_CACHE_DIR=0` switches pip's cache off, though it reads as the opposite: write `1`"],
  ],
  [
    'takes a variable that env or sudo sets',
    ['FROM a', 'RUN env PIP_NO_CACHE_DIR=1 pip install y', 'RUN sudo -H PIP_NO_CACHE_DIR=1 pip install z'],
    [],
  ],
  [
    'takes a setting of an earlier RUN',
    ['FROM a', 'RUN pip config set global.no-cache-dir true', 'RUN pip install y'],
    [],
  ],
  [
    'takes a setting of the stage that it is built on, and none that comes later',
    [
      'FROM a AS b',
      'RUN pip config --global set install.no-cache-dir true',
      'FROM b',
      'RUN pip install y',
      'FROM a',
      'RUN pip install z',
      'RUN pip config set global.no-cache-dir 1',
    ],
    [`6:5 ${MESSAGE}`],
  ],
  [
    'takes a mount where an earlier RUN put the cache',
    ['FROM a', 'RUN pip config set global.cache-dir /c', 'RUN --mount=type=cache,target=/c pip install y'],
    [],
  ],
  [
    'does not take an ENV that comes later',
    ['FROM a', 'RUN pip install y', 'ENV PIP_NO_CACHE_DIR=1'],
    [`2:5 ${MESSAGE}`],
  ],
  [
    'takes a variable of the command and an export',
    ['FROM a', 'RUN PIP_NO_CACHE_DIR=1 pip install y', 'RUN export PIP_NO_CACHE_DIR=on; pip install y'],
    [],
  ],
  [
    'takes a cache mount in any home',
    ['FROM a', 'RUN --mount=type=cache,target=/home/app/.cache/pip pip install y'],
    [],
  ],
  [
    'takes a clean-up in the same RUN',
    ['FROM a', 'RUN pip install y && pip cache purge', 'RUN pip install y && rm -rf /root/.cache'],
    [],
  ],
  ['leaves pipx and uv alone', ['FROM a', 'RUN pipx install y && uv pip install z'], []],
  [
    'leaves a stage alone that only feeds others',
    ['FROM a AS x', 'RUN pip install y', 'FROM b', 'COPY --from=x /v /v'],
    [],
  ],
])

testFix('no-pip-cache-left', [
  ['adds a word', ['FROM a', 'RUN pip install x'], ['FROM a', 'RUN pip install --no-cache-dir x']],
  [
    'adds a word of the exec form',
    ['FROM a', 'RUN ["pip", "install", "x"]'],
    ['FROM a', 'RUN ["pip", "install", "--no-cache-dir", "x"]'],
  ],
])
