import { relativeOf } from '../../rules/files/absolute-workdir.ts'
import { copiedAndUnpacked } from '../../rules/files/add-unpacks-archives.ts'
import { copyFromOtherStage } from '../../rules/images/copy-from-other-stage.ts'
import { ARCHIVE, plainAdds } from '../../rules/files/copy-local-files.ts'
import { writtenToOneFile } from '../../rules/files/copy-several-into-folder.ts'
import { copiesBeforeWorkdir, goesAnywhere } from '../../rules/files/workdir-before-relative-copy.ts'
import type { Overrides } from '../override.ts'

export const copies: Overrides = {
  /** Every one. */
  'absolute-workdir': (dockerfile) => relativeOf(dockerfile.all('WORKDIR', { onbuild: true })),
  /** In the final stage; of `tar` it knows no letters without a dash. */
  'add-unpacks-archives': (dockerfile) =>
    copiedAndUnpacked(
      dockerfile,
      dockerfile.all('COPY').filter(({ stage }) => stage === dockerfile.finalStage),
      ({ name, words }) => name !== 'tar' || words[1]?.text.startsWith('-') === true,
    ),
  /** By the name of a stage, not by its number. */
  *'copy-from-other-stage'(dockerfile, context) {
    for (const problem of copyFromOtherStage.check(dockerfile, context))
      if (!/^\d+$/.test(dockerfile.source.slice(problem.at))) yield problem
  },
  /** It knows addresses of the web and archives, by what is written. */
  'copy-local-files': (dockerfile) =>
    plainAdds(dockerfile, ({ text }) => !ARCHIVE.test(text) && !/^https?:\/\//.test(text)),
  'copy-several-into-folder': (dockerfile) =>
    writtenToOneFile(dockerfile.all('COPY'), ({ text }) => text.endsWith('/')),
  *'workdir-before-relative-copy'({ stages }) {
    for (const copy of copiesBeforeWorkdir(stages))
      if (copy.keyword === 'COPY' && !copy.onbuild) yield goesAnywhere(copy)
  },
}
