import { oneLine, visible } from '../../visible.ts'
import { placed, type LintFormat } from './lint-report.ts'

/** `file:line:column: severity: message [rule]`, as compilers print it and editors read it. */
export const renderGnu: LintFormat = ({ files }) =>
  files
    .flatMap(({ findings }) => placed(findings))
    .map(({ place, severity, message, rule }) => {
      const where = `${visible(place.file)}:${place.line}:${place.column}`
      return `${where}: ${severity}: ${visible(oneLine(message))} [${visible(rule)}]\n`
    })
    .join('')
