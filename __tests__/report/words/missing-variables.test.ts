import { expect, it } from '@jest/globals'
import { missingVariables } from '../../../src/report/words/missing-variables.ts'

it.each<[string, readonly string[]]>([
  ["KeyError: 'DATABASE_URL'", ['DATABASE_URL']],
  ['/entrypoint.sh: line 3: DATABASE_URL: unbound variable', ['DATABASE_URL']],
  ['sh: 1: TOKEN_X: parameter not set', ['TOKEN_X']],
  ['/run.sh: 2: API_KEY: API_KEY must be set', ['API_KEY']],
  ['Error: Missing required environment variable: PORT', ['PORT']],
  ['panic: required environment variable "SECRET" is not set', ['SECRET']],
  ['config.rb:3:in `fetch\': key not found: "REDIS_URL" (KeyError)', ['REDIS_URL']],
  ['Could not resolve placeholder \'DB_URL\' in value "${DB_URL}"', ['DB_URL']],
  ['django.core.exceptions.ImproperlyConfigured: Set the SECRET_KEY environment variable', ['SECRET_KEY']],
  ['       You must specify POSTGRES_PASSWORD to a non-empty value for the superuser.', ['POSTGRES_PASSWORD']],
  ['DATABASE_URL is required, and so is REDIS_URL', ['DATABASE_URL', 'REDIS_URL']],
])('finds what is missing: %s', (line, names) => {
  expect(missingVariables(['Starting …', line, 'bye'])).toEqual(names)
})

it('finds a field of pydantic and a choice of MySQL', () => {
  expect(
    missingVariables(['1 validation error for Settings', 'database_url', '  Field required [type=missing]']),
  ).toEqual(['DATABASE_URL'])
  expect(
    missingVariables([
      'You need to specify one of the following as an environment variable:',
      '    - MYSQL_ROOT_PASSWORD',
      '    - MYSQL_ALLOW_EMPTY_PASSWORD',
    ]),
  ).toEqual(['MYSQL_ROOT_PASSWORD'])
})

it.each([
  "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/x.js'",
  "  code: 'MODULE_NOT_FOUND', not found",
  'connect ECONNREFUSED 127.0.0.1:5432: required',
  'FATAL: database "app" does not exist',
  'GET /HEALTH_CHECK 404 not found',
  'INFO: LOG_LEVEL is debug',
  '/etc/NGINX_CONF not found',
  '',
])('does not take anything else for a variable: %s', (line) => {
  expect(missingVariables([line])).toEqual([])
})

it('is through with hostile lines at once', () => {
  const log = Array.from({ length: 30 }, () => `${'A_'.repeat(50_000)} not set ${' '.repeat(50_000)}x`)
  const start = performance.now()
  missingVariables(log)
  expect(performance.now() - start).toBeLessThan(1000)
})
