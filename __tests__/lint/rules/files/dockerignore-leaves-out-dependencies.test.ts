import { contextOf, contextWithout } from '../../context-files.ts'
import { testRule } from '../../rule-table.ts'

const NODE = ['FROM node:1', 'RUN npm ci', 'COPY . .']
const PYTHON = ['FROM python:1', 'COPY . .']
const found = (path: string): string =>
  `\`COPY .\` brings ${path} into the image: it is made for another machine, and this build installs its own`
const environment = (path: string): string =>
  `\`COPY .\` brings \`${path}\` into the image: a virtual environment works only on the machine that made it`
const MODULES = ['node_modules/a/index.js', 'node_modules/a/node_modules/b/index.js']

testRule('dockerignore-leaves-out-dependencies', [
  ['finds node_modules where npm installs', NODE, [`1:1 ${found('`node_modules`')}`], contextOf(MODULES, '.git')],
  [
    'finds it where yarn installs',
    ['FROM a:1', 'RUN yarn', 'COPY . .'],
    [`1:1 ${found('`node_modules`')}`],
    contextOf(MODULES),
  ],
  [
    'finds it where bun installs',
    ['FROM a:1', 'RUN bun install', 'COPY . .'],
    [`1:1 ${found('`node_modules`')}`],
    contextOf(MODULES),
  ],
  [
    'finds those of packages',
    NODE,
    [`1:1 ${found('`node_modules` from several folders')}`],
    contextOf(['a/node_modules/x', 'b/node_modules/x']),
  ],
  [
    'knows that a bare name is only the top',
    NODE,
    [`1:1 ${found('`a/node_modules`')}`],
    contextOf(['a/node_modules/x'], 'node_modules'),
  ],
  ['is content with node_modules', NODE, [], contextOf(MODULES, 'node_modules/')],
  ['is content with two stars', NODE, [], contextOf([...MODULES, 'a/node_modules/x'], '**/node_modules')],
  ['leaves an image alone that takes what was installed outside', ['FROM node:1', 'COPY . .'], [], contextOf(MODULES)],
  [
    'leaves it alone where npm installs a tool only',
    ['FROM node:1', 'RUN npm install -g pm2', 'COPY . .'],
    [],
    contextOf(MODULES),
  ],
  [
    'leaves a copy of the folder itself alone',
    ['FROM node:1', 'RUN npm ci', 'COPY node_modules ./node_modules'],
    [],
    contextOf(MODULES),
  ],
  [
    'finds a virtual environment of any name',
    PYTHON,
    [`1:1 ${environment('env311')}`],
    contextOf(['env311/pyvenv.cfg', 'env311/bin/pip']),
  ],
  ['leaves a folder alone that is none', PYTHON, [], contextOf(['venv/main.py'])],
  ['is content with .venv', PYTHON, [], contextOf(['.venv/pyvenv.cfg'], '.venv')],
  ['leaves the missing ignore file to its own rule', PYTHON, [], contextWithout(['.venv/pyvenv.cfg'])],
  [
    'finds it in a copied folder without an ignore file',
    ['FROM python:1', 'COPY api /api'],
    [`2:1 ${environment('api/.venv').replace('COPY .', 'COPY api')}`],
    contextWithout(['api/.venv/pyvenv.cfg']),
  ],
])
