import { contextOf, contextWithout } from '../../context-files.ts'
import { testRule } from '../../rule-table.ts'

const COPY = ['FROM a:1', 'COPY . .']
const found = (what: string): string => `1:1 \`COPY .\` brings ${what} into the image: nothing there reads it`

testRule('dockerignore-leaves-out-caches', [
  ['finds a cache by its name', COPY, [found('`.pytest_cache`')], contextOf(['.pytest_cache/README.md'])],
  [
    'finds many of one name',
    COPY,
    [found('`__pycache__` from several folders')],
    contextOf(['a/__pycache__/x', 'b/__pycache__/x']),
  ],
  ['finds one by its tag', COPY, [found('`target`')], contextOf(['target/CACHEDIR.TAG', 'target/debug/app'])],
  ['finds the outermost', COPY, [found('`.tox`')], contextOf(['.tox/py/__pycache__/x', '.tox/x'])],
  ['is content with two stars', COPY, [], contextOf(['a/__pycache__/x'], '**/__pycache__')],
  ['is content with a pattern for the files', COPY, [], contextOf(['a/__pycache__/x.pyc'], '**/*.pyc')],
  [
    'knows that a pattern without stars is the top',
    COPY,
    [found('`a/__pycache__`')],
    contextOf(['a/__pycache__/x'], '__pycache__'),
  ],
  ['leaves dist and build alone', COPY, [], contextOf(['dist/app.js', 'build/app.js'])],
  [
    'leaves a folder alone that the Dockerfile names',
    ['FROM a:1', 'COPY . .', 'CMD ["target/app"]'],
    [],
    contextOf(['target/CACHEDIR.TAG']),
  ],
  [
    'leaves virtual environments, dependencies and the history to others',
    COPY,
    [],
    contextOf(['.venv/pyvenv.cfg', '.venv/CACHEDIR.TAG', 'node_modules/a/.turbo/x', '.git/.tox/x']),
  ],
  ['leaves the missing ignore file to its own rule', COPY, [], contextWithout(['__pycache__/x'])],
])
