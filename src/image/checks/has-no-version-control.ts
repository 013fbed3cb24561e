import { defineImageCheck, filesOfAll } from '../image-check.ts'
import { isMadeUp } from '../made-up.ts'
import { counted } from '../text.ts'

const FOLDER = /^((?:.*\/)?\.(?:git|hg|svn))\//
/** A file that each of them cannot do without. */
const PROOF = /\/\.git\/HEAD$|\/\.hg\/(?:requires|store\/|hgrc)|\/\.svn\/(?:wc\.db|entries)/

export const hasNoVersionControl = defineImageCheck({
  id: 'has-no-version-control',
  aliases: ['DKL-LI-0003'],
  severity: 'warning',
  summary: 'No layer holds the history of a repository',
  why: `A \`.git\` folder has every version of every file, names and addresses, and perhaps the token that it was fetched with. Name \`.git\` in
\`.dockerignore\`, or delete it in the \`RUN\` that cloned.`,
  message: (count) => `A layer holds the history of ${counted(count, 'repository', 'repositories')}`,
  *find(image) {
    const folders = new Map<
      string,
      { layer: number; path: string; bytes: number; isHidden?: boolean; isProven: boolean }
    >()
    for (const { file, sighting } of filesOfAll(image, ({ path }) => FOLDER.test(path))) {
      const { layer, path, isHidden } = sighting
      const folder = FOLDER.exec(path)?.[1]
      if (folder === undefined || isMadeUp(path)) continue
      const key = `${layer} ${folder}`
      const known = folders.get(key) ?? {
        layer,
        path: folder,
        bytes: 0,
        isProven: false,
        ...(isHidden && { isHidden }),
      }
      folders.set(key, {
        ...known,
        bytes: known.bytes + file.bytes,
        isProven: known.isProven || PROOF.test(`/${path}`),
      })
    }
    for (const { isProven, ...sighting } of folders.values()) if (isProven) yield sighting
  },
})
