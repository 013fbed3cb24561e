import { describe, expect, it } from '@jest/globals'
import { withCopySource } from '../../src/image/copy-source.ts'

describe('the history of a COPY', () => {
  it.each<[claim: string, createdBy: string, written: string, said: string]>([
    ['gets its stage', 'COPY /a /b # buildkit', 'COPY --from=build /a /b', 'COPY --from=build /a /b # buildkit'],
    [
      'gets its stage behind other flags',
      'COPY /a /b # buildkit',
      'copy --link --chown=1:1 --from=alpine:3.22 /a /b',
      'COPY --from=alpine:3.22 /a /b # buildkit',
    ],
    ['gets its stage on another line', 'COPY /a /b', 'COPY \\\n  --from=0 \\\n /a /b', 'COPY --from=0 /a /b'],
    ['gets a stage with a dollar', 'COPY a b', 'COPY --from=$STAGE a b', 'COPY --from=$STAGE a b'],
    ['keeps the one it has', 'COPY --from=x a b', 'COPY --from=y a b', 'COPY --from=x a b'],
    ['stays where it is of the context', 'COPY a b # buildkit', 'COPY --chmod=755 a b', 'COPY a b # buildkit'],
    ['takes no file for a flag', 'COPY a b', 'COPY a --from=b b', 'COPY a b'],
    ['is of a COPY only', 'RUN COPY x', 'COPY --from=a x y', 'RUN COPY x'],
    ['stays where the lines say something else', 'COPY a b', 'RUN --from=x', 'COPY a b'],
  ])('%s', (_, createdBy, written, said) => {
    const dockerfile = `FROM scratch\n${written}\nCOPY --from=other c d\n`
    const lines = { line: 2, endLine: 1 + written.split('\n').length }
    expect(withCopySource(createdBy, dockerfile, lines)).toBe(said)
  })
})
