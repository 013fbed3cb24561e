import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `The package \`${name}\` has no version`

testRule('pin-pip-packages', [
  ['says each package', ['FROM a', 'RUN pip install x y==1 z[e]'], [`2:17 ${said('x')}`, `2:24 ${said('z[e]')}`]],
  [
    'knows every way to call pip',
    [
      'FROM a',
      'RUN pip3.11 install x; python3 -m pip install x; /venv/bin/python -Im pip -q install x; sudo -H pip install x',
    ],
    [`2:21 ${said('x')}`, `2:47 ${said('x')}`, `2:86 ${said('x')}`, `2:109 ${said('x')}`],
  ],
  ['looks into ONBUILD and the exec form', ['FROM a', 'ONBUILD RUN ["pip", "install", "x"]'], [`2:32 ${said('x')}`]],
  [
    'knows pipx and uv',
    ['FROM a', 'RUN pipx install x && uv pip install x && uv tool install x'],
    [`2:18 ${said('x')}`, `2:38 ${said('x')}`, `2:59 ${said('x')}`],
  ],
  [
    'takes what a lock file decides',
    ['FROM a', 'RUN uv add x && uv sync && uv pip sync requirements.txt && poetry install'],
    [],
  ],
  [
    'takes every comparison',
    ['FROM a', "RUN pip install a==1 b===1 'c>=1' 'd<2' e!=1 f~=1 'g == 1' 'h (==1)' 'i[x]>1,<2'"],
    [],
  ],
  [
    'does not take a marker for a version',
    ['FROM a', 'RUN pip install \'x; python_version<"3"\''],
    ['2:17 The package `x; python_version<"3"` has no version'],
  ],
  [
    'takes a requirements file, however it is written',
    ['FROM a', 'RUN pip install -r a.txt && pip install -Ur a.txt && pip install --requirement=a.txt'],
    [],
  ],
  ['says a package beside a requirements file', ['FROM a', 'RUN pip install -r a.txt x'], [`2:26 ${said('x')}`]],
  ['takes a constraints file', ['FROM a', 'RUN pip install -c c.txt x && pip install --constraint=c.txt x'], []],
  [
    'does not take the value of a flag for a package',
    ['FROM a', 'RUN pip --proxy p install -i u -t d --timeout 5 --root-user-action ignore --config-settings a=b x==1'],
    [],
  ],
  [
    'takes a local project and local archives',
    ['FROM a', 'RUN pip install . .[dev] ./x /x x/ ~/x file:///x x.whl *.whl x.tar.bz2 x.zip -e .'],
    [],
  ],
  ['takes an archive from an address', ['FROM a', "RUN pip install https://h/x.zip 'x @ https://h/x.whl'"], []],
  [
    'says a repository without a tag',
    [
      'FROM a',
      "RUN pip install git+https://user@h/x.git#egg=x 'y @ git+ssh://git@h/y.git' hg+https://h/z@1 git+https://h/w@v1",
    ],
    [
      '2:17 The repository `git+https://user@h/x.git#egg=x` is taken without a tag or commit',
      '2:48 The repository `y @ git+ssh://git@h/y.git` is taken without a tag or commit',
    ],
  ],
  ['leaves names in variables alone', ['FROM a', 'RUN pip install $X "${Y}" $(cat z) x==$V ${X}==1'], []],
  ['takes a version in a variable in a file without a FROM', 'RUN pip install x==$V', []],
  ['leaves a folder of wheels alone', ['FROM a', 'RUN pip install --no-index --find-links=/wheels x'], []],
  [
    'says both in compat mode',
    ['FROM a', 'RUN pip install $X', 'RUN pip install --no-index x'],
    [`2:17 ${said('$X')}`, `3:28 ${said('x')}`],
    { compat: 'hadolint' },
  ],
  [
    'knows a variable that only a stage beside it sets',
    ['FROM a AS b', 'ENV V=1', 'FROM c', 'RUN pip install x==$V'],
    ['4:17 The version of `x` is in `V`, which is not set in this stage'],
  ],
])
