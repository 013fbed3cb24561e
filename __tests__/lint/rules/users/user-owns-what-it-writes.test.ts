import { testRule } from '../../rule-table.ts'

const found = (called: string, folder = '/app', user = 'node'): string =>
  `\`${called}\` writes to \`${folder}\` as \`${user}\`, but the folder belongs to root`

const NODE = ['FROM node:24-slim', 'WORKDIR /app']

testRule('user-owns-what-it-writes', [
  [
    'finds an installation in a folder that WORKDIR made as root',
    [...NODE, 'COPY --chown=node . .', 'USER node', 'RUN npm ci && npm run build'],
    [`5:5 ${found('npm ci')}`],
  ],
  [
    'finds one in a folder that COPY made, whoever the user is then',
    ['FROM node:24-slim', 'USER node', 'COPY . /app/', 'WORKDIR /app', 'RUN yarn install'],
    [`5:5 ${found('yarn install')}`],
  ],
  [
    'finds a folder of root below a home',
    ['FROM node:24', 'WORKDIR /home/node/app', 'USER node', 'RUN npm ci'],
    [`4:5 ${found('npm ci', '/home/node/app')}`],
  ],
  [
    'finds it in a stage built on the one that made the folder',
    ['FROM node:24 AS base', 'WORKDIR /app', 'FROM base', 'USER node', 'RUN pnpm install'],
    [`5:5 ${found('pnpm install')}`],
  ],
  [
    'finds builds that write into the project',
    ['FROM rust:1', 'WORKDIR /app', 'COPY . .', 'USER 1000', 'RUN cargo build --release'],
    [`5:5 ${found('cargo build', '/app', '1000')}`],
  ],
  [
    'finds a server that writes while it runs',
    ['FROM ruby:3.4-slim', 'WORKDIR /app', 'COPY . .', 'USER app', 'CMD ["bin/rails", "s"]'],
    [`5:1 ${found('rails s', '/app', 'app')}`],
  ],
  ['takes a folder that the user made', ['FROM node:24', 'USER node', 'WORKDIR /app', 'COPY . .', 'RUN npm ci'], []],
  ['takes a folder that was given to the user', [...NODE, 'RUN chown node:node .', 'USER node', 'RUN npm ci'], []],
  [
    'takes a part of it that was given to the user',
    ['FROM ruby:3', 'WORKDIR /app', 'RUN mkdir tmp && chown app tmp', 'USER app', 'CMD ["rails", "server"]'],
    [],
  ],
  [
    'takes a folder that COPY made for the user',
    ['FROM node:24', 'COPY --chown=node . /app/', 'WORKDIR /app', 'USER node', 'RUN npm ci'],
    [],
  ],
  [
    'takes a folder of another stage',
    ['FROM node:24 AS a', 'FROM node:24', 'COPY --from=a /app /app', 'WORKDIR /app', 'USER node', 'RUN npm ci'],
    [],
  ],
  [
    'takes root, by any spelling, and a user that a variable hides',
    [...NODE, 'ARG WHO', 'USER 0:0', 'RUN npm ci', 'USER $WHO', 'RUN npm ci'],
    [],
  ],
  [
    'takes folders that are in the image already',
    ['FROM node:24', 'WORKDIR /home/node', 'USER node', 'RUN npm ci'],
    [],
  ],
  [
    'takes installations elsewhere',
    [...NODE, 'USER node', 'RUN npm install -g serve', 'RUN npm --prefix /tmp/x ci'],
    [],
  ],
  ['leaves a command behind cd alone', [...NODE, 'USER node', 'RUN cd /tmp/x && npm ci'], []],
  [
    'leaves files with scripts alone, which may give the folder away',
    [...NODE, 'RUN ./setup.sh', 'USER node', 'RUN npm ci'],
    [],
  ],
  [
    'leaves other images alone, which may have the folder',
    ['FROM acme/node', 'WORKDIR /app', 'USER node', 'RUN npm ci'],
    [],
  ],
  ['leaves a folder in a variable alone', ['FROM node:24', 'ARG DIR', 'WORKDIR $DIR', 'USER node', 'RUN npm ci'], []],
])
