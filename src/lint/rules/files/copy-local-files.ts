import { replace } from '../../facts/edits/edit.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Word } from '../../dockerfile/instruction.ts'
import { keywordLike } from '../../facts/edits/keyword-case.ts'
import { defineRule, type Problem } from '../../rule.ts'

/** What ADD unpacks. */
export const ARCHIVE = /\.(?:tar|gz|bz2|xz|tgz|tbz2?|txz|tlz|lzma|lz|Z|zst)$/
const REMOTE = /^(?:https?:\/\/|git:\/\/|git@|ssh:\/\/)|\.git(?:[#?].*)?$/

export const copyLocalFiles = defineRule({
  id: 'copy-local-files',
  aliases: ['DL3020'],
  severity: 'error',
  summary: 'Plain local files are copied, not added',
  why: `\`ADD\` downloads addresses and unpacks archives, depending on the name it is given. For plain files \`COPY\` says exactly what
happens and cannot begin to do something else. Archives, addresses, Git repositories and names that a variable hides are left alone. hadolint
reports \`git@\` addresses and such names; \`compat: hadolint\` does too.`,
  fixEffect:
    'Safe where the name says that the source is a folder or no archive. Unsafe elsewhere: ADD unpacks an archive whatever its name is, COPY does not.',
  sources: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  examples: [{ bad: 'FROM debian:13\nADD app.py /app/\n', good: 'FROM debian:13\nCOPY app.py /app/\n' }],
  *check(dockerfile) {
    yield* plainAdds(dockerfile, isPlain)
  },
})

/** For each ADD of something that counts as a plain file. */
export function* plainAdds(dockerfile: Dockerfile, counts: (source: Word) => boolean): Generator<Problem> {
  for (const add of dockerfile.all('ADD', { onbuild: true })) {
    const plain = add.sources.find((source) => counts(source))
    if (!plain) continue
    const onlyAdd = add.flags.some(({ name }) => name === 'checksum' || name === 'keep-git-dir' || name === 'unpack')
    const isMixed = add.sources.some((source) => !isPlain(source))
    yield {
      at: add.span,
      message: `\`${plain.text}\` is a plain file or folder: use COPY`,
      ...(!onlyAdd &&
        !isMixed && {
          fix: {
            title: 'Use COPY',
            safety: add.sources.every(isNoArchive) ? 'safe' : 'unsafe',
            edits: [replace(add.keywordSpan, keywordLike(add, 'COPY'))],
          },
        }),
    }
  }
}

function isPlain({ text, resolved }: Word): boolean {
  const path = resolved ?? text
  return !ARCHIVE.test(path) && !REMOTE.test(path) && !(resolved === undefined && text.startsWith('$'))
}

/** By its name: ADD unpacks whatever is an archive by its content, and takes a folder as it is. */
function isNoArchive({ text, resolved }: Word): boolean {
  const path = resolved ?? text
  return (
    resolved !== undefined &&
    !/[*?[]/.test(path.replace(/^.*\//, '').replace(/\.\w+$/, '')) &&
    (/(?:^|\/)\.{0,2}\/?$/.test(path) || TEXT.test(path))
  )
}

/** Files that are text by the end of their names. */
const TEXT =
  /\.(?:[cm]?[jt]sx?|json|py|rb|go|rs|java|php|sh|bash|conf|cfg|ini|ya?ml|toml|lock|txt|md|xml|html?|css|sql|env|properties|list|repo)$/i
