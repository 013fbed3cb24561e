/** A check run on a commit, with as many annotations as there are. */
import { failureOf } from './api-failure.ts'
import { explain, type Purpose } from './api-refusal.ts'
import type { Client } from './client.ts'
import { createOnce } from './create-once.ts'

export interface CheckRunAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  /** At most 255 characters. */
  readonly title: string
  /** At most 64 KB. */
  readonly message: string
}

export interface CheckRunRequest {
  /** Undefined where there is no token: nothing is sent then. */
  readonly client: Client | undefined
  /** `owner/name` */
  readonly repository: string
  readonly headSha: string
  readonly name: string
  /** Tells this check run from all others of its name on the commit. */
  readonly externalId: string
  readonly detailsUrl?: string
  readonly conclusion: 'success' | 'failure'
  readonly output: {
    readonly title: string
    /** Markdown, as is `text`; at most 65,535 characters each. */
    readonly summary: string
    readonly text: string
  }
  readonly annotations: readonly CheckRunAnnotation[]
}

export type CheckRunDelivery =
  | { readonly kind: 'created'; readonly url: string }
  /** One clause. Untrusted text inside. */
  | { readonly kind: 'refused'; readonly because: string }

/** What GitHub takes in one request; more are added by further ones. */
const BATCH = 50

const PURPOSE: Purpose = { permission: 'checks: write' }

interface Begun {
  readonly id: number
  readonly url: string
}

/** Never throws: a refusal is an answer and changes no verdict. */
export async function deliverCheckRun(request: CheckRunRequest): Promise<CheckRunDelivery> {
  const { client, annotations, output } = request
  if (!client) return { kind: 'refused', because: 'there is no token' }
  try {
    const { id, url } = await begin(client, request)
    for (let from = BATCH; from < annotations.length; from += BATCH)
      await client.rest.checks.update({
        ...place(request),
        check_run_id: id,
        output: { ...output, annotations: annotations.slice(from, from + BATCH) },
      })
    return { kind: 'created', url }
  } catch (error) {
    return { kind: 'refused', because: explain(failureOf(error), PURPOSE) }
  }
}

function begin(client: Client, request: CheckRunRequest): Promise<Begun> {
  const { headSha, name, externalId, detailsUrl, conclusion, output, annotations } = request
  return createOnce(
    client,
    async () => {
      const { data } = await client.rest.checks.create({
        ...place(request),
        name,
        head_sha: headSha,
        external_id: externalId,
        ...(detailsUrl !== undefined && { details_url: detailsUrl }),
        status: 'completed',
        conclusion,
        output: { ...output, annotations: annotations.slice(0, BATCH) },
      })
      return begun(data)
    },
    () => find(client, request),
  )
}

async function find(client: Client, request: CheckRunRequest): Promise<Begun | undefined> {
  const { headSha, name, externalId } = request
  const listed = await client.paginate(client.rest.checks.listForRef, {
    ...place(request),
    ref: headSha,
    check_name: name,
    per_page: 100,
  })
  const own = listed.find(({ external_id: id }) => id === externalId)
  return own && begun(own)
}

const begun = ({ id, html_url: url }: { readonly id: number; readonly html_url: string | null }): Begun => ({
  id,
  url: url ?? '',
})

function place({ repository }: CheckRunRequest): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}
