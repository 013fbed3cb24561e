import type { Base, BuildStage } from './instruction.ts'
import { readImageName } from './image-name.ts'
import type { Escape } from './escape.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { expand, type Scope } from './variables.ts'
import { splitFirst, takeFlags } from './split-words.ts'

/** A chain of more stages than this is nobody's work; its base counts as unknown, so that no file can exhaust the stack. */
const LONGEST_CHAIN = 100

/** What a FROM builds on, given the global ARGs and the stages before it by their names in lower case. */
export function readBase(
  from: MappedText,
  escape: Escape,
  scope: Scope,
  stages: ReadonlyMap<string, BuildStage>,
): Base {
  const [, rest] = splitFirst(from)
  const [image] = splitFirst(takeFlags(rest).rest)
  const text = expand(image.text, escape, scope)
  if (text === undefined) return { kind: 'variable', text: image.text }
  if (text === '') return image.text === '' ? { kind: 'missing' } : { kind: 'variable', text: image.text }
  const stage = stages.get(text.toLowerCase())
  if (stage && stage.ancestors.length >= LONGEST_CHAIN) return { kind: 'variable', text: image.text }
  if (stage) return { kind: 'stage', stage }
  return text === 'scratch' ? { kind: 'scratch' } : { kind: 'image', ...readImageName(text) }
}
