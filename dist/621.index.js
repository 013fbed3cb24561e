export const id = 621;
export const ids = [621];
export const modules = {

/***/ 2621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSource: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./node_modules/@lezer/go/dist/index.js
var dist = __webpack_require__(2851);
// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var javascript_dist = __webpack_require__(7096);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(7335);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(7658);
;// CONCATENATED MODULE: ./src/lint/facts/sources/program-source.ts
/** What the source of a program says that can be read without running it. */
const UNKNOWN = { kind: 'unknown' };

;// CONCATENATED MODULE: ./src/lint/facts/sources/read-source.ts





const GRAMMARS = {
    python: {
        parse: (text) => python_dist/* parser */.K.parse(text),
        calls: new Set(['CallExpression']),
        args: 'ArgList',
        parts: new Set(['TupleExpression']),
        functions: new Set(['LambdaExpression']),
        spreads: new Set(['*', '**']),
        assignments: new Set(['AssignStatement']),
        imports: new Set(['ImportStatement']),
    },
    javascript: {
        parse: (text) => javascript_dist/* parser */.K.configure({ dialect: 'ts jsx' }).parse(text),
        calls: new Set(['CallExpression', 'NewExpression']),
        args: 'ArgList',
        parts: new Set(['ObjectExpression']),
        functions: new Set(['ArrowFunction', 'FunctionExpression']),
        spreads: new Set(['Spread']),
        assignments: new Set(['VariableDeclaration', 'AssignmentExpression']),
        imports: new Set(['ImportDeclaration']),
    },
    go: {
        parse: (text) => dist/* parser */.K.parse(text),
        calls: new Set(['CallExpr', 'TypedLiteral']),
        args: 'Arguments',
        parts: new Set(['LiteralValue']),
        functions: new Set(['FunctionLiteral']),
        spreads: new Set(['...']),
        assignments: new Set(['VarDecl', 'VarSpec', 'ConstSpec', 'Assignment']),
        imports: new Set(['ImportSpec']),
    },
};
/** Reads a source; never throws, and says nothing of what it cannot make out. */
function readSource(text, language) {
    const grammar = GRAMMARS[language];
    const tree = grammar.parse(text);
    const textOf = ({ from, to }) => text.slice(from, to);
    const constants = readConstants(tree, grammar, textOf);
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const calls = [];
    const imports = new Set();
    tree.iterate({
        enter({ name, node }) {
            if (grammar.imports.has(name))
                for (const [word] of textOf(node).matchAll(/[\w@./-]+/g))
                    imports.add(word);
            if (!grammar.calls.has(name))
                return;
            const list = node.getChild(grammar.args) ?? node.lastChild;
            const callee = textOf({ from: node.from, to: list?.from ?? node.to }).replace(/\s|^new\b/g, '');
            const args = list ? readArguments(list, grammar, textOf, constants) : [];
            calls.push({ callee, args, line: (0,source_text/* countUpTo */.MJ)(starts, node.from) });
            const [first] = args;
            if (callee === 'require' && first?.value.kind === 'text')
                imports.add(first.value.text);
        },
    });
    return {
        calls,
        made: new Map([...constants].flatMap(([name, { made }]) => (made === undefined ? [] : [[name, made]]))),
        imports,
    };
}
/** Of variables that are given something once. */
function readConstants(tree, grammar, textOf) {
    const found = new Map();
    tree.iterate({
        enter({ name, node }) {
            if (!grammar.assignments.has(name))
                return;
            const variable = /^(?:const |let |var )?\s*([\w$]+)\b[^=]*?:?=(?!=)/.exec(textOf(node))?.[1];
            if (variable === undefined)
                return;
            const last = lastValue(node);
            const value = last ? readValue(last, grammar, textOf, new Map()) : UNKNOWN;
            const call = last && unwrapped(last, grammar);
            const list = call?.getChild(grammar.args);
            const made = call && list ? textOf({ from: call.from, to: list.from }).replace(/\s|^new\b/g, '') : undefined;
            found.set(variable, found.has(variable) ? { value: UNKNOWN, made: undefined } : { value, made });
        },
    });
    return found;
}
function lastValue({ lastChild }) {
    return lastChild?.name === ';' ? lastChild.prevSibling : lastChild;
}
/** The call inside of `await`. */
function unwrapped(node, { calls }) {
    const inner = node.name === 'AwaitExpression' ? node.lastChild : node;
    return inner && calls.has(inner.name) ? inner : undefined;
}
/** What stands between brackets, split at its commas. */
function readArguments(list, grammar, textOf, constants) {
    const groups = [[]];
    for (let child = list.firstChild; child; child = child.nextSibling)
        if (child.name === ',')
            groups.push([]);
        else if (!/^(?:[(){}[\]]|LineComment|BlockComment|Comment)$/.test(child.name))
            groups.at(-1)?.push(child);
    return groups
        .filter((group) => group.length > 0)
        .map((group) => {
        const [first] = group.length === 1 && NAMED.has(group[0]?.name ?? '') ? childrenOf(group[0]) : group;
        const parts = group.length === 1 && NAMED.has(group[0]?.name ?? '') ? childrenOf(group[0]) : group;
        const isSpread = parts.some(({ name }) => grammar.spreads.has(name));
        const isNamed = parts.some(({ name }) => name === ':' || name === 'AssignOp');
        const last = parts.at(-1);
        return {
            name: isNamed && first ? textOf(first).replace(/^['"]|['"]$/g, '') : isSpread ? '*' : undefined,
            value: isSpread || !last ? UNKNOWN : readValue(last, grammar, textOf, constants),
        };
    });
}
const NAMED = new Set(['Property', 'Element']);
function childrenOf(node) {
    const found = [];
    for (let child = node?.firstChild ?? null; child; child = child.nextSibling)
        found.push(child);
    return found;
}
function readValue(node, grammar, textOf, constants) {
    if (node.name === 'String' || node.name === 'TemplateString')
        return readText(textOf(node));
    if (node.name === 'Number')
        return { kind: 'number' };
    if (grammar.functions.has(node.name))
        return { kind: 'function' };
    if (grammar.parts.has(node.name))
        return { kind: 'parts', parts: readArguments(node, grammar, textOf, constants) };
    if (node.name === 'VariableName')
        return constants.get(textOf(node))?.value ?? UNKNOWN;
    return UNKNOWN;
}
/** A text without anything to be filled in or unescaped. */
function readText(written) {
    const text = /^(?:'([^'\\]*)'|"([^"\\]*)"|`([^`\\$]*)`)$/.exec(written);
    return text ? { kind: 'text', text: text[1] ?? text[2] ?? text[3] ?? '' } : UNKNOWN;
}


/***/ })

};
