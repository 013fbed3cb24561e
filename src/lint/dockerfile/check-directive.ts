import type { Asked } from './pragma.ts'

/** What Go reads as a boolean. */
const TRUE = /^(?:1|t|T|TRUE|true|True)$/
const FALSE = /^(?:0|f|F|FALSE|false|False)$/

/**
 * Reads what BuildKit reads behind `check=`: up to the first blank, options separated by semicolons. `file`: the directive at the
 * top, where a mistake ends the build. `line`: a comment above an instruction, where it is passed over.
 */
export function readCheck(value: string, reach: 'line' | 'file'): readonly Asked[] {
  const [options = '', ...reason] = value.trim().split(/\s+/)
  const asked: Asked[] = []
  for (const option of options.split(';')) {
    const [key = '', given] = option.split(/=(.*)/s)
    // A comment such as `# check=later` means nobody.
    if (given === undefined && reach === 'line') continue
    switch (given === undefined ? '' : key) {
      case 'skip':
        asked.push(...readSkip(given ?? '', reason, reach))
        break
      case 'error':
        if (!TRUE.test(given ?? '') && !FALSE.test(given ?? '')) asked.push(mistake('`error=` is true or false', reach))
        else if (reach === 'line') asked.push(OUT_OF_PLACE)
        else if (TRUE.test(given ?? '')) asked.push({ kind: 'strict' })
        break
      case 'experimental':
        if (reach === 'line') asked.push(OUT_OF_PLACE)
        break
      default:
        asked.push(mistake('BuildKit knows `skip=`, `error=` and `experimental=`', reach))
    }
  }
  return asked
}

function readSkip(names: string, reason: readonly string[], reach: 'line' | 'file'): readonly Asked[] {
  const rules = names.split(',').filter(Boolean)
  const [lost] = reason
  const isCut = names.endsWith(',') && lost !== undefined
  const cut: Asked = { kind: 'malformed', because: `BuildKit stops at the blank and does not skip \`${lost ?? ''}\`` }
  const ignore: Asked = { kind: 'ignore', dialect: 'buildkit', reach, rules, reason: reason.join(' '), isStrict: true }
  return [...(rules.length > 0 ? [ignore] : []), ...(isCut ? [cut] : [])]
}

function mistake(because: string, reach: 'line' | 'file'): Asked {
  return { kind: 'malformed', because, isFatal: reach === 'file' }
}

const OUT_OF_PLACE: Asked = {
  kind: 'malformed',
  because: '`error=` and `experimental=` count only in the first lines of the file',
}
