/** Takes out of a comment what differs between two runs or two machines: `…` stands for a number. */
import type { PullRequest } from './pull-request.ts'

const BASE = 'ba5e'.repeat(10)
const HEAD = '4ead'.repeat(10)

const REPLACEMENTS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Times, and what the builder still had.
  [/\b\d+(?:\.\d+)? s\b/g, '… s'],
  [/, \d+ of \d+ steps? cached/g, ''],
  [/… s with an empty cache/g, '… s'],
  // Whether our own work was at an end when the health check failed.
  [/ on a machine without other work of ours/g, ''],
  // Whether a time is known, and whether both sides have the same one, depends on the cache as well.
  [/(?<=application code rebuilds lines? [^,]*), (?:… s|time not measured)[^]*?(?=\.$)/gm, ', … s'],
  [/^(.*\*\*Build\*\* \|.*… s.*\|) [^|]* \|$/gm, '$1 … |'],
  [/\| (?:cached|[\d.]+&nbsp;s)(?= \|)/g, '| …&nbsp;s'],
  [/(?<=Build context sent: ).*$/gm, '…'],
  // Builds of the same step at the same time are one build to BuildKit, under the number that it has in either of them.
  [/(?<=^\| <code>&#91;).*?(?=&#93; )/gm, '…'],
  // The base image, which may be a stand-in for the real one.
  [/(?<=sha256&#58;)[0-9a-f]{64}/g, '…'],
  [/(?<= FROM [^<]*)<wbr>&#64;sha256&#58;…/g, ''],
  // Bars are against the base image's layers.
  [/(?<=\| )[█░]{8}(?= \|)/g, '…'],
  [/(?<=<summary>Base and this change in a chart<\/summary>\n\n```mermaid\n)[^]*?(?=\n```\n)/g, '…'],
  [/^\| base image \|.*$/gm, '| base image | … |'],
  [/(?<![\d.−+])\d+(?:\.\d+)?( |&nbsp;)MB\b(?! is 1,000,000 bytes)/g, '…$1MB'],
  // What a server needs differs between machines, also in its unit.
  [/(?<=Used )\d+ kB(?= of memory at most)/g, '… MB'],
  [/ \([−+]\d+ %\)/g, ' (… %)'],
  // Every version of gzip makes another size of it.
  [/(?<=^To download, compressed: ).*$/gm, '…'],
  [/^(.*\*\*Download\*\* \|).*$/gm, '$1 … |'],
  [/(?<=^- (?:Docker Engine|buildx|Builder) <code>).*(?=<\/code>$)/gm, '…'],
  [/(?<=^- The engine’s )(?:classic|containerd)(?= image store$)/gm, '…'],
]

/** `text` with the same names for the commits of every story. */
export function namedCommits(text: string, { base, head }: Pick<PullRequest, 'base' | 'head'>): string {
  return text
    .replaceAll(base, BASE)
    .replaceAll(head, HEAD)
    .replaceAll(base.slice(0, 7), BASE.slice(0, 7))
    .replaceAll(head.slice(0, 7), HEAD.slice(0, 7))
}

/** `text` as it is in every run of the same story. */
export const steady = (text: string): string =>
  REPLACEMENTS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
