import { defineImageCheck, shownFiles } from '../image-check.ts'
import { counted } from '../text.ts'

/** What an editor, a desktop or a build keeps for itself; credentials and histories are other checks'. */
const LEFT_OVER =
  /^((?:.*\/)?(?:\.vscode|\.idea|\.DS_Store|\.vimrc|Thumbs\.db|\.dockerignore|(?:docker-)?compose(?:\.[^/]+)?\.ya?ml|Dockerfile(?:\.[^/]+)?|\.coverage|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.nox))(?:\/|$)/
/** Folders of packages, which bring their own. */
const PACKAGES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems)\/|^usr\/(?:lib|share)\//

export const hasNoLeftOvers = defineImageCheck({
  id: 'has-no-left-overs',
  aliases: ['DKL-LI-0003'],
  severity: 'info',
  summary: 'The image has no files of editors, desktops and builds',
  why: `They came with \`COPY . .\`, tell strangers how the image is made, and change it when nothing that matters has changed. Name them in
\`.dockerignore\`.`,
  message: (count) => `The image has ${counted(count, 'left-over')} of editors, desktops or the build`,
  *find(image) {
    const found = new Map<string, { layer: number; path: string; bytes: number }>()
    for (const [path, { layer, file }] of shownFiles(image)) {
      const leftOver = LEFT_OVER.exec(path)?.[1]
      if (leftOver === undefined || PACKAGES.test(path)) continue
      const known = found.get(`${layer} ${leftOver}`)
      found.set(`${layer} ${leftOver}`, { layer, path: leftOver, bytes: (known?.bytes ?? 0) + file.bytes })
    }
    yield* found.values()
  },
})
