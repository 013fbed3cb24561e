import { testRule } from '../../rule-table.ts'

const found = '`HEALTHCHECK NONE`: nothing tells whether this service answers'

testRule('healthcheck-not-disabled', [
  ['finds it in a service', ['FROM nginx:1.29', 'EXPOSE 80', 'HEALTHCHECK NONE'], [`3:1 ${found}`]],
  [
    'finds the last one only',
    ['FROM python:3.13-slim', 'HEALTHCHECK none', 'HEALTHCHECK NONE', 'CMD ["gunicorn", "app:app"]'],
    [`3:1 ${found}`],
  ],
  ['takes one that another replaces', ['FROM nginx:1.29', 'HEALTHCHECK NONE', 'HEALTHCHECK CMD ["x"]'], []],
  ['takes the word of an image of which nobody can tell', ['FROM a:1', 'HEALTHCHECK NONE', 'CMD ["run"]'], []],
  ['leaves a tool alone', ['FROM alpine:3.22', 'HEALTHCHECK NONE', 'ENTRYPOINT ["git"]'], []],
  [
    'leaves a stage alone that is no image',
    ['FROM nginx:1.29 AS a', 'HEALTHCHECK NONE', 'FROM nginx:1.29', 'COPY --from=a /x /x'],
    [],
  ],
])
