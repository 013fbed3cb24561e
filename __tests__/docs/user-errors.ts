/** Which messages the sources can show a user: read from the sources themselves, by TypeScript’s own parser. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** One way in which a `UserError` can be worded: what is put in at run time stands as `…`. */
export interface Message {
  readonly pattern: string
  /** `file:line`, for the one who has to write the row. */
  readonly place: string
}

/** A function of the same file, so that a message that it words is read there. */
const functionsOf = (source: ts.SourceFile): ReadonlyMap<string, ts.ArrowFunction> => {
  const found = new Map<string, ts.ArrowFunction>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      if (ts.isArrowFunction(node.initializer)) found.set(node.name.text, node.initializer)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const wordsOf = (node: ts.Expression, functions: ReadonlyMap<string, ts.ArrowFunction>): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isParenthesizedExpression(node)) return wordsOf(node.expression, functions)
  if (ts.isConditionalExpression(node))
    return [...wordsOf(node.whenTrue, functions), ...wordsOf(node.whenFalse, functions)]
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')]
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return wordsOf(node.left, functions).flatMap((left) =>
      wordsOf(node.right, functions).map((right) => `${left}${right}`),
    )
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const body = functions.get(node.expression.text)?.body
    if (body && !ts.isBlock(body)) return wordsOf(body, functions)
  }
  return ['…']
}

/** The messages of a file. One that is nothing but what is put in hands on what another place has worded, and is none. */
export const messagesOf = (file: string, text = readFileSync(file, 'utf8')): readonly Message[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const functions = functionsOf(source)
  const found: Message[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'UserError') {
      const [message] = node.arguments ?? []
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (message)
        for (const words of wordsOf(message, functions))
          if (words !== '…') found.push({ pattern: words.replaceAll('`', ''), place: `${file}:${line}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
