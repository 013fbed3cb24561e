/**
 * What the history says of a COPY with the stage, image or context that it copies from, as the Dockerfile's lines have it: BuildKit leaves
 * `--from` out. Everything else is returned as it is. `lines` are 1-based, both ends inclusive.
 */
export function withCopySource(
  createdBy: string,
  dockerfile: string,
  lines: { readonly line: number; readonly endLine: number },
): string {
  if (!/^(?:COPY|ADD) /.test(createdBy) || createdBy.includes('--from=')) return createdBy
  const written = dockerfile
    .split(/\r?\n/)
    .slice(lines.line - 1, lines.endLine)
    .join('\n')
  const flags = /^\s*(?:ONBUILD\s+)?(?:COPY|ADD)((?:(?:\s|[\\`][ \t]*\n)+--[^\s]+)+)/i.exec(written)?.[1]
  const source = /--from=(?:"([^"\s]+)"|(\S+))/i.exec(flags ?? '')
  const name = source?.[1] ?? source?.[2]
  return name === undefined ? createdBy : createdBy.replace(/^\w+/, `$& --from=${name.replaceAll('$', '$$$$')}`)
}
