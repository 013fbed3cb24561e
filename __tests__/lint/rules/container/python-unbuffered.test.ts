import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('python-unbuffered', [
  [
    'finds programs of Python, on other systems too',
    ['FROM debian:13-slim', 'RUN apt-get install -y python3', 'ENTRYPOINT ["tini", "--", "gunicorn", "a:b"]'],
    ['3:27 What Python prints is held back until its buffer is full: set `PYTHONUNBUFFERED=1`'],
  ],
  [
    'finds it behind a shell',
    ['FROM python:3.13-slim', 'CMD python manage.py migrate && exec python app.py'],
    ['2:5 What Python prints is held back until its buffer is full: set `PYTHONUNBUFFERED=1`'],
  ],
  [
    'is content with the variable of a stage before',
    ['FROM python:3.13-slim AS base', 'ENV PYTHONUNBUFFERED 1', 'FROM base', 'CMD ["python", "a.py"]'],
    [],
  ],
  ['is content with -u', ['FROM python:3.13-slim', 'CMD ["python", "-u", "a.py"]'], []],
  [
    'does not take an ARG, which ends with the build',
    ['FROM python:3.13-slim', 'ARG PYTHONUNBUFFERED=1', 'CMD ["python", "a.py"]'],
    ['3:5 What Python prints is held back until its buffer is full: set `PYTHONUNBUFFERED=1`'],
  ],
  ['leaves images that may have set it alone', ['FROM owner/python:1', 'CMD ["python", "a.py"]'], []],
  ['leaves images alone that start something else', ['FROM python:3.13-slim', 'CMD ["node", "a.js"]'], []],
  [
    'looks at the final stage only',
    ['FROM python:3.13-slim AS test', 'CMD ["python", "a.py"]', 'FROM debian:13-slim', 'CMD ["x"]'],
    [],
  ],
  ['is content with -u of one of two', ['FROM python:3.13-slim', 'CMD python a.py && exec python -u b.py'], []],
])

testFix('python-unbuffered', [
  [
    'adds it to the final stage',
    ['FROM python:3.13-slim AS base', 'RUN true', 'FROM base', 'CMD ["python", "a.py"]'],
    ['FROM python:3.13-slim AS base', 'RUN true', 'FROM base', 'ENV PYTHONUNBUFFERED=1', 'CMD ["python", "a.py"]'],
  ],
  [
    'is written as most of the stage is, not as its FROM alone',
    ['from python:3.13', 'WORKDIR /a', 'COPY a.py .', 'CMD ["python", "a.py"]'],
    ['from python:3.13', 'ENV PYTHONUNBUFFERED=1', 'WORKDIR /a', 'COPY a.py .', 'CMD ["python", "a.py"]'],
  ],
])
