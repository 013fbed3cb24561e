import type { Process } from '../../../src/model.ts'

/** Processes of an indented list, two spaces a level, the first one the container's main process. Numbers begin at 100. */
export function processTree(text: string): readonly Process[] {
  const above: number[] = []
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index): Process => {
      const depth = (line.length - line.trimStart().length) / 2
      const pid = 100 + index
      above[depth] = pid
      const parent = above[depth - 1]
      return {
        pid,
        ...(parent !== undefined && { parent }),
        uid: 9,
        gid: 9,
        command: line.trim(),
        role: index === 0 ? 'main' : 'child',
      }
    })
}
