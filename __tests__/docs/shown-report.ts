/** What the README shows of a report: a comment as Drydock wrote it for an example, with links to what it was about. Pure. */

/** A report of an example, kept beside it. */
export interface ShownReport {
  /** Folder of the example, from the root of the repository. */
  readonly example: string
  readonly report: string
  /** Folders of the example that were the base of the pull request and its head. */
  readonly base: string
  readonly head: string
}

/** Commits as the reports beside the examples name them. */
const COMMITS = { base: 'ba5eba5', head: '4ead4ea' } as const

/**
 * Its beginning, up to the first part that is folded, as a quotation.
 * @param text the whole report
 */
export function shownReport({ example, report, ...sides }: ShownReport, text: string): string {
  const [start = ''] = text.replace(/^<!-- .* -->\n/, '').split('<details')
  const linked = (['base', 'head'] as const).reduce(
    (markdown, side) =>
      markdown.replace(
        new RegExp(`https://github\\.com/[^/)]+/[^/)]+/(?:commit|blob)/${COMMITS[side]}[0-9a-f]*`, 'g'),
        `${example}/${sides[side]}`,
      ),
    start.replaceAll('https://github.com/OWNER/drydock/blob/v1/', ''),
  )
  const quote = linked
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
  const whole = `[The whole comment](${example}/${report})`
  return [
    ...quote,
    '',
    `${whole}, as written for a change of [this example](${example}) from \`${sides.base}/\` to \`${sides.head}/\`.`,
  ].join('\n')
}
