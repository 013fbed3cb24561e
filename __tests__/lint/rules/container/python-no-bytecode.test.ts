import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('python-no-bytecode', [
  [
    'is content with the variable',
    ['FROM python:3.13-slim', 'ENV PYTHONDONTWRITEBYTECODE=1', 'CMD ["python", "a.py"]'],
    [],
  ],
  ['is content with -B', ['FROM python:3.13-slim', 'CMD ["python", "-B", "a.py"]'], []],
  [
    'leaves an image alone that compiles on purpose',
    ['FROM python:3.13-slim', 'RUN python -m compileall /app', 'CMD ["python", "a.py"]'],
    [],
  ],
  [
    'leaves an image alone that lets uv compile',
    ['FROM python:3.13-slim', 'ENV UV_COMPILE_BYTECODE=1', 'CMD ["python", "a.py"]'],
    [],
  ],
  [
    'finds uvicorn',
    ['FROM python:3.13-slim', 'CMD ["uvicorn", "a:b"]'],
    ['2:5 Python writes bytecode files into each container: set `PYTHONDONTWRITEBYTECODE=1`'],
  ],
  ['leaves images alone that start something else', ['FROM python:3.13-slim', 'CMD ["node", "a.js"]'], []],
  ['is content with -B of one of two', ['FROM python:3.13-slim', 'CMD python a.py && exec python -B b.py'], []],
  [
    'finds the variable among others',
    ['FROM python:3.13-slim', 'ENV A=1 UV_COMPILE_BYTECODE=1', 'ENV B=1', 'CMD ["python", "a.py"]'],
    [],
  ],
])

testFix('python-no-bytecode', [
  [
    'adds it to the final stage',
    ['FROM python:3.13-slim AS base', 'RUN true', 'FROM base', 'CMD ["python", "a.py"]'],
    [
      'FROM python:3.13-slim AS base',
      'RUN true',
      'FROM base',
      'ENV PYTHONDONTWRITEBYTECODE=1',
      'CMD ["python", "a.py"]',
    ],
  ],
])
