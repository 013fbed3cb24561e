import { contextOf } from '../../context-files.ts'
import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('listens-on-all-interfaces', [
  [
    'reads a value that need not be there',
    ['FROM scratch', 'CMD ["npx", "vite", "--host", "localhost"]', 'FROM scratch', 'CMD ["vite", "--host"]'],
    ['2:31 `vite` listens on `localhost`, which only the container itself can reach'],
  ],
  ['does not take another flag for the value', ['FROM scratch', 'CMD ["vite", "--host", "--port", "80"]'], []],
  [
    'finds each way to say so',
    [
      'FROM python:3.13-slim AS a',
      'CMD gunicorn -b 127.0.0.1:8000 a:b',
      'FROM python:3.13-slim AS b',
      'CMD ["uvicorn", "a:b", "--host=localhost"]',
      'FROM python:3.13-slim AS c',
      'CMD python manage.py runserver 127.0.0.1:8000',
      'FROM python:3.13-slim',
      'CMD python -m http.server --bind ::1',
    ],
    [
      '2:17 `gunicorn` listens on `127.0.0.1`, which only the container itself can reach',
      '4:24 `uvicorn` listens on `localhost`, which only the container itself can reach',
      '6:32 `manage.py runserver` listens on `127.0.0.1`, which only the container itself can reach',
      '8:34 `http.server` listens on `::1`, which only the container itself can reach',
    ],
  ],
  [
    'finds defaults',
    [
      'FROM python:3.13-slim AS a',
      'CMD python manage.py runserver',
      'FROM python:3.13-slim AS b',
      'CMD python3 manage.py runserver 8000',
      'FROM python:3.13-slim AS c',
      'CMD ["uvicorn", "a:b"]',
      'FROM python:3.13-slim',
      'CMD ["sh", "-c", "flask run"]',
    ],
    [
      '2:5 `manage.py runserver` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
      '4:5 `manage.py runserver` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
      '6:5 `uvicorn` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
      '8:19 `flask run` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
    ],
  ],
  [
    'finds it behind runners',
    [
      'FROM python:3.13-slim AS a',
      'CMD ["poetry", "run", "flask", "run"]',
      'FROM python:3.13-slim',
      'ENTRYPOINT ["tini", "--", "uv", "run"]',
      'CMD ["uvicorn", "a:b"]',
    ],
    [
      '2:23 `flask run` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
      '5:5 `uvicorn` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
    ],
  ],
  [
    'reads CMD as the arguments of ENTRYPOINT',
    [
      'FROM python:3.13-slim AS a',
      'ENTRYPOINT ["gunicorn"]',
      'CMD ["-b", "127.0.0.1:80", "a:b"]',
      'FROM python:3.13-slim',
      'ENTRYPOINT ["uvicorn", "a:b"]',
      'CMD ["--host", "0.0.0.0"]',
    ],
    ['3:12 `gunicorn` listens on `127.0.0.1`, which only the container itself can reach'],
  ],
  [
    'is content with other addresses',
    [
      'FROM python:3.13-slim AS a',
      'CMD gunicorn -b 0.0.0.0:80 a:b',
      'FROM python:3.13-slim AS b',
      'CMD gunicorn -b :80 a:b',
      'FROM python:3.13-slim AS c',
      'CMD uvicorn a:b --host "$HOST"',
      'FROM python:3.13-slim AS d',
      'CMD uvicorn a:b --host ::',
      'FROM python:3.13-slim',
      'CMD flask --app x run -h 0.0.0.0 -p 80',
    ],
    [],
  ],
  ['is content with a variable', ['FROM python:3.13-slim', 'ENV FLASK_RUN_HOST=0.0.0.0', 'CMD ["flask", "run"]'], []],
  [
    'is content with a socket or a configuration file',
    [
      'FROM python:3.13-slim AS a',
      'CMD uvicorn a:b --uds /s',
      'FROM python:3.13-slim AS b',
      'CMD gunicorn -c conf.py a:b',
      'FROM python:3.13-slim',
      'CMD gunicorn -b unix:/s a:b',
    ],
    [],
  ],
  [
    'does not guess defaults that a file may change',
    [
      'FROM python:3.13-slim AS a',
      'CMD gunicorn a:b',
      'FROM node:24 AS b',
      'CMD vite',
      'FROM node:24',
      'CMD next start',
    ],
    [],
  ],
  [
    'knows the default of gunicorn where all files are known',
    [
      'FROM python:3.13-slim AS a',
      'CMD ["gunicorn", "-w", "2", "a:b"]',
      'FROM python:3.13-slim AS b',
      'CMD exec gunicorn --workers=2 a:b',
      'FROM python:3.13-slim',
      'ENTRYPOINT ["python", "-m", "gunicorn"]',
      'CMD ["a:b"]',
    ],
    [
      '2:5 `gunicorn` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
      '4:10 `gunicorn` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
      '6:29 `gunicorn` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
    ],
    contextOf(['a.py', 'conf/gunicorn.py']),
  ],
  [
    'leaves gunicorn alone where a port of the environment or its own variable decides',
    [
      'FROM python:3.13-slim AS a',
      'ENV PORT=8080',
      'CMD gunicorn a:b',
      'FROM python:3.13-slim AS b',
      'ENV GUNICORN_CMD_ARGS="--bind=0.0.0.0"',
      'CMD gunicorn a:b',
      'FROM python:3.13-slim AS c',
      'CMD PORT=80 gunicorn a:b',
      'FROM python:3.13-slim',
      'CMD gunicorn --version',
    ],
    [],
    contextOf(['a.py']),
  ],
  [
    'leaves gunicorn alone where it has a file of settings',
    ['FROM python:3.13-slim', 'WORKDIR /app', 'COPY . .', 'CMD gunicorn a:b'],
    [],
    contextOf(['src/gunicorn.conf.py']),
  ],
  [
    'leaves gunicorn alone where the file of settings is written by the build',
    ['FROM python:3.13-slim', 'RUN echo "bind=\\"[::]:80\\"" >gunicorn.conf.py', 'CMD gunicorn a:b'],
    [],
    contextOf(['a.py']),
  ],
  [
    'leaves gunicorn alone where not all files are known',
    ['FROM python:3.13-slim', 'CMD gunicorn a:b'],
    [],
    contextOf(['a.py'], '', { complete: false }),
  ],
  [
    'knows that an ignored file of settings is not there',
    ['FROM python:3.13-slim', 'COPY . .', 'CMD gunicorn a:b'],
    ['3:5 `gunicorn` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach'],
    contextOf(['gunicorn.conf.py'], 'gunicorn.*\n'),
  ],
  [
    'finds variables of servers',
    ['FROM python:3.13-slim', 'ENV ASPNETCORE_URLS=http://localhost:80 UVICORN_HOST="127.0.0.1"'],
    [
      '2:21 `ASPNETCORE_URLS` is `localhost`, which only the container itself can reach',
      '2:54 `UVICORN_HOST` is `127.0.0.1`, which only the container itself can reach',
    ],
  ],
  [
    'takes HOSTNAME for an address beside an EXPOSE only',
    ['FROM node:24 AS a', 'ENV HOSTNAME=localhost', 'EXPOSE 80', 'FROM node:24', 'ENV HOSTNAME=localhost'],
    ['2:14 `HOSTNAME` is `localhost`, which only the container itself can reach'],
  ],
  [
    'takes HOST for an address beside an EXPOSE only',
    ['FROM node:24 AS a', 'ENV HOST=localhost', 'EXPOSE 80', 'FROM node:24', 'ENV HOST=localhost'],
    ['2:10 `HOST` is `localhost`, which only the container itself can reach'],
  ],
  [
    'leaves addresses of others alone',
    [
      'FROM python:3.13-slim',
      'ENV REDIS_HOST=localhost DB_URL=http://127.0.0.1:1',
      'EXPOSE 80',
      'HEALTHCHECK CMD curl -f http://127.0.0.1',
    ],
    [],
  ],
  [
    'finds the development server of PHP',
    ['FROM php:8.4-cli AS a', 'CMD php -S localhost:80', 'FROM php:8.4-cli', 'CMD ["php", "artisan", "serve"]'],
    [
      '2:12 `php -S` listens on `localhost`, which only the container itself can reach',
      '4:5 `php serve` listens on `127.0.0.1` unless told otherwise, which only the container itself can reach',
    ],
  ],
  ['leaves a shell default alone', ['FROM python:3.13-slim', 'CMD uvicorn a:b --host ${HOST:-127.0.0.1}'], []],
  [
    'leaves a default behind a start script alone',
    ['FROM python:3.13-slim', 'ENTRYPOINT ["/entrypoint.sh"]', 'CMD ["flask", "run"]'],
    [],
  ],
  [
    'looks at stages that are images only',
    ['FROM python:3.13-slim AS a', 'CMD gunicorn -b 127.0.0.1:8000 a:b', 'FROM scratch', 'COPY --from=a /x /x'],
    [],
  ],
  [
    'takes an EXPOSE of the stage before',
    ['FROM node:24 AS a', 'EXPOSE 80', 'FROM a', 'ENV HOST=localhost'],
    ['4:10 `HOST` is `localhost`, which only the container itself can reach'],
  ],
])

testFix('listens-on-all-interfaces', [
  [
    'keeps the port and the quotes',
    ['FROM python:3.13-slim', 'CMD gunicorn --bind "127.0.0.1:8000" a:b'],
    ['FROM python:3.13-slim', 'CMD gunicorn --bind "0.0.0.0:8000" a:b'],
  ],
  [
    'keeps the name of the flag',
    ['FROM python:3.13-slim', 'CMD ["uvicorn", "a:b", "--host=localhost"]'],
    ['FROM python:3.13-slim', 'CMD ["uvicorn", "a:b", "--host=0.0.0.0"]'],
  ],
  [
    'puts the address before a port',
    ['FROM python:3.13-slim', 'CMD python manage.py runserver 80'],
    ['FROM python:3.13-slim', 'CMD python manage.py runserver 0.0.0.0:80'],
  ],
  [
    'adds a word to the end of the exec form',
    ['FROM python:3.13-slim', 'ENTRYPOINT ["python", "manage.py"]', 'CMD ["runserver"]'],
    ['FROM python:3.13-slim', 'ENTRYPOINT ["python", "manage.py"]', 'CMD ["runserver", "0.0.0.0:8000"]'],
  ],
  [
    'adds it inside sh -c',
    ['FROM python:3.13-slim', 'CMD ["sh", "-c", "flask run && true"]'],
    ['FROM python:3.13-slim', 'CMD ["sh", "-c", "flask run --host=0.0.0.0 && true"]'],
  ],
  [
    'changes a variable and keeps the others',
    ['FROM python:3.13-slim', 'ENV A=localhost FLASK_RUN_HOST=localhost'],
    ['FROM python:3.13-slim', 'ENV A=localhost FLASK_RUN_HOST=0.0.0.0'],
  ],
])
