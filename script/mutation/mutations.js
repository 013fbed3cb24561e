/** Small breaks of a TypeScript file. Pure. */
import ts from 'typescript'

const OPERATORS = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.PlusToken, '-'],
])

/**
 * `count` mutations of a file, the same ones for the same seed: a condition turned round, an operator or a boolean exchanged, a number
 * that is one more (a limit: ten times as much), a call that is left out. Each is a stretch of the text, by UTF-16 offsets, and what stands there instead; lines are 1-based.
 */
export function mutationsOf(file, text, count, seed) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found = []
  const add = (node, replacement) => {
    const start = node.getStart(source)
    const { line } = source.getLineAndCharacterOfPosition(start)
    found.push({ start, end: node.getEnd(), replacement, line: line + 1 })
  }
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(source)})`)
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(source)})`)
    if (ts.isBinaryExpression(node)) {
      const operator = OPERATORS.get(node.operatorToken.kind)
      if (operator !== undefined) add(node.operatorToken, operator)
      if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) add(node, node.right.getText(source))
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false')
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true')
    if (ts.isNumericLiteral(node)) add(node, `(${node.getText(source)} ${isLimit(node) ? '* 10' : '+ 1'})`)
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return chosen(found, count, seed + file.length)
}

/** One more byte or second would be no break of a limit. */
const isLimit = (node) => Number(node.text) >= 100

/** Some of a list, spread by a small generator of pseudo-random numbers (the constants of Numerical Recipes). */
function chosen(all, count, seed) {
  const rest = [...all]
  const some = []
  let state = seed >>> 0
  while (some.length < count && rest.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    some.push(...rest.splice(state % rest.length, 1))
  }
  return some.sort((one, other) => one.start - other.start)
}
