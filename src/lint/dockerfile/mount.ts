import type { InstructionFlag, Mount, Word } from './instruction.ts'
import type { Surroundings } from './surroundings.ts'
import { expand, hasVariable, variablesOf } from './variables.ts'

const MOUNT_TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'] as const

/** `--mount=type=cache,target=…`. */
export function readMount(flag: InstructionFlag, around: Surroundings): Mount {
  const options = new Map<string, string>()
  const words = new Map<string, Word>()
  for (const option of flag.value?.text.split(',') ?? []) {
    const [key = '', ...value] = option.split('=')
    options.set(key.trim().toLowerCase(), value.join('='))
  }
  const text = (...keys: readonly string[]): string | undefined => {
    const value = keys.map((key) => options.get(key)).find((found) => found !== undefined)
    return value === undefined ? undefined : (expand(value, around.escape, around.scope) ?? value)
  }
  const from = options.get('from')
  if (from !== undefined && flag.value)
    words.set('from', {
      span: flag.value.span,
      text: from,
      raw: from,
      hasVariable: hasVariable(from, around.escape),
      variables: variablesOf(from, around.escape),
      resolved: text('from'),
    })
  const stage = text('from')
  return {
    type: MOUNT_TYPES.find((type) => type === (options.get('type') ?? 'bind')) ?? 'unknown',
    target: text('target', 'dst', 'destination'),
    source: text('source', 'src'),
    from: words.get('from'),
    fromStage: stage === undefined ? undefined : around.findStage(stage),
    id: options.get('id'),
    options,
    span: flag.span,
  }
}
