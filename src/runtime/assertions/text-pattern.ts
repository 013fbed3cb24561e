import { RE2JS } from 're2js'

/** Looks for patterns that strangers wrote in texts that strangers wrote. */
export interface TextPatterns {
  /** Whether it occurs in the text; nothing where finding that out would take too long. Throws for what `patternProblem` refuses. */
  finds(pattern: string, text: string): boolean | undefined
}

/**
 * Steps, each an instruction of the compiled pattern at a character of the text: RE2 needs no more than these. A hundred million take
 * some 7 s at worst, and next to nothing for most patterns, which are found by their literal parts.
 */
const MAX_STEPS = 100_000_000
/** Of all patterns together. */
const MAX_STEPS_IN_ALL = 10 * MAX_STEPS

const MAX_PATTERN = 2000

/** One for each image: together its patterns take no longer than a minute. */
export function createTextPatterns(): TextPatterns {
  let left = MAX_STEPS_IN_ALL
  const compiled = new Map<string, RE2JS>()
  return {
    finds(pattern, text) {
      const expression = compiled.get(pattern) ?? RE2JS.compile(pattern)
      compiled.set(pattern, expression)
      const steps = expression.programSize() * text.length
      if (steps > MAX_STEPS || steps > left) return undefined
      left -= steps
      return expression.test(text)
    },
  }
}

/** Why a text is no regular expression of RE2, one clause; nothing where it is one. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN) return `is longer than ${MAX_PATTERN} characters`
  try {
    RE2JS.compile(pattern)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'cannot be read'
  }
}
