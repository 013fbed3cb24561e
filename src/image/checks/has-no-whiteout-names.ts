import { defineImageCheck } from '../image-check.ts'
import { counted } from '../text.ts'

export const hasNoWhiteoutNames = defineImageCheck({
  id: 'has-no-whiteout-names',
  aliases: [],
  severity: 'info',
  summary: 'No file has a name that layers take for a deletion',
  why: `In the tar of a layer \`.wh.NAME\` means that \`NAME\` is deleted. A file that is really called so is there where the image was built, and nowhere
else.`,
  message: (count) => `${counted(count, 'file')} named \`.wh.…\` will be missing wherever the image is pulled`,
  *find({ stack, layers }) {
    for (const { layer, file } of stack.strays) yield { layer, path: named(file.path) }
    for (const [layer, files] of layers.entries())
      for (const { kind, path } of files)
        if (kind !== 'whiteout' && kind !== 'opaque' && /(?:^|\/)\.wh\.[^/]*$/.test(path)) yield { layer, path }
  },
})

const named = (path: string): string => path.replace(/[^/]*$/, '.wh.$&')
