/** GitHub's own GraphQL schema, executed: a question, a variable or an answer of ours that does not fit it is an error. It is 1 MB: read once. */
import { schema as description } from '@octokit/graphql-schema'
import { buildSchema, graphql } from 'graphql'

/** @type {import('graphql').GraphQLSchema | undefined} */
let schema

/**
 * @param {any} body  What was posted.
 * @param {Record<string, unknown>} root  Values and functions of what may be asked for.
 * @returns {Promise<{ data?: any, errors?: readonly { message: string, type?: string }[] }>}
 */
export async function executeGraphql(body, root) {
  schema ??= buildSchema(description.idl, { assumeValid: true })
  const { data, errors } = await graphql({
    schema,
    source: String(body?.query),
    variableValues: body?.variables,
    rootValue: root,
  })
  return {
    ...(data ? { data } : {}),
    ...(errors
      ? {
          errors: errors.map(({ message, extensions }) => ({
            message,
            ...(typeof extensions?.type === 'string' ? { type: extensions.type } : {}),
          })),
        }
      : {}),
  }
}
