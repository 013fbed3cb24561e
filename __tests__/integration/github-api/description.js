/** GitHub's own description of its REST API, as validators for single operations: compiled when used. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const FILE = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')

/**
 * 13 MB, and read before anybody waits for an answer.
 * @type {any}
 */
const DESCRIPTION = JSON.parse(readFileSync(FILE, 'utf8'))
const description = () => DESCRIPTION

const options = { strict: false, allErrors: true }
const bodies = formats.default(new Ajv(options))
/** What is in a path or a query is text. */
const texts = formats.default(new Ajv({ ...options, coerceTypes: true }))

/** @typedef {(value: unknown) => string[]} Check  Gives what is wrong. */
/** @typedef {{ route: string, parameters: Check, query: (names: Iterable<string>) => string[], body: Check, response: (status: number) => Check }} Operation */

/** @type {Map<string, Operation>} */
const operations = new Map()

/**
 * @param {string} route  e.g. `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`
 * @returns {Operation}
 */
export function operation(route) {
  const known = operations.get(route) ?? compile(route)
  operations.set(route, known)
  return known
}

/** What is wrong with the payload of an event, by GitHub's description of its webhooks. @param {string} event e.g. `merge-group-checks-requested` @param {unknown} payload */
export function payloadProblems(event, payload) {
  const { schema } = description()['x-webhooks'][event].post.requestBody.content['application/json']
  return check(bodies, schema)(payload)
}

/** GitHub's own example of what it answers. @param {string} route */
export function example(route) {
  const [method = '', template = ''] = route.split(' ')
  const { responses } = description().paths[template][method.toLowerCase()]
  return follow(responses[200].content['application/json'].examples.default).value
}

/** @param {string} route */
function compile(route) {
  const [method = '', template = ''] = route.split(' ')
  const found = description().paths[template]?.[method.toLowerCase()]
  if (!found) throw new Error(`GitHub's description has no operation ${route}`)
  const parameters = (found.parameters ?? []).map(follow)
  const inQuery = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const requestBody = follow(found.requestBody ?? {})
  const bodySchema = requestBody.content?.['application/json']?.schema
  return {
    route,
    parameters: check(texts, {
      type: 'object',
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    }),
    query: (names) => [...names].filter((name) => !inQuery.includes(name)).map((name) => `unknown parameter ${name}`),
    body: bodySchema ? strictBody(bodySchema) : noBody,
    response: (status) => {
      const response = found.responses[status]
      // GitHub answers some errors that its description leaves out, for instance 401 and 403 of a read-only token.
      if (!response) return status < 400 ? () => [`${status} is not a described response`] : errorBody()
      const schema = follow(response).content?.['application/json']?.schema
      return schema ? check(bodies, schema) : noBody
    },
  }
}

const errorBody = () => check(bodies, { $ref: '#/components/schemas/basic-error' })

/** @type {Check} */
const noBody = (value) => (value === undefined ? [] : ['there must be no body'])

/** GitHub ignores what it does not know; a sender that says it is mistaken. @param {any} schema @returns {Check} */
function strictBody(schema) {
  const known = Object.keys(follow(schema).properties ?? {})
  const valid = check(bodies, schema)
  return (value) => [
    ...valid(value),
    ...Object.keys(Object(value))
      .filter((key) => !known.includes(key))
      .map((key) => `unknown property ${key}`),
  ]
}

/** @param {any} node */
function follow(node) {
  if (typeof node.$ref !== 'string') return node
  return node.$ref
    .split('/')
    .slice(1)
    .reduce((value, key) => value[key], description())
}

/** @param {any} ajv @param {any} schema @returns {Check} */
function check(ajv, schema) {
  const definitions = {}
  const validate = ajv.compile({ ...translate(schema, definitions), definitions })
  return (value) =>
    validate(value) ? [] : validate.errors.map((error) => `${error.instancePath || 'it'} ${error.message}`)
}

/** OpenAPI 3.0 → JSON Schema: `nullable` becomes a type, references become local. @param {any} node @param {any} definitions */
function translate(node, definitions) {
  if (Array.isArray(node)) return node.map((part) => translate(part, definitions))
  if (typeof node !== 'object' || node === null) return node
  if (typeof node.$ref === 'string') {
    const name = node.$ref.split('/').at(-1)
    if (!(name in definitions)) {
      definitions[name] = {}
      Object.assign(definitions[name], translate(follow(node), definitions))
    }
    return { $ref: `#/definitions/${name}` }
  }
  const { nullable, example, examples, ...rest } = node
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, translate(value, definitions)]))
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema
}
