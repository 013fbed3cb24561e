export const id = 513;
export const ids = [513];
export const modules = {

/***/ 18513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesCommand: () => (/* binding */ rulesCommand)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/lint/dockerfile/parse-dockerfile.ts + 5 modules
var parse_dockerfile = __webpack_require__(59275);
// EXTERNAL MODULE: ./src/lint/lint-settings.ts
var lint_settings = __webpack_require__(16984);
// EXTERNAL MODULE: ./src/lint/compose/lint-compose.ts
var lint_compose = __webpack_require__(17004);
;// CONCATENATED MODULE: ./src/lint/compose/compose-example.ts



/** What an example is linted as: only this rule's findings count. */
function lintComposeExample(rule, text, { dockerfile }) {
    const dockerfiles = new Map(dockerfile === undefined ? [] : [['Dockerfile', (0,parse_dockerfile/* parseDockerfile */.A)('Dockerfile', dockerfile)]]);
    const settings = { ...lint_settings/* DEFAULT_SETTINGS */.a, enabled: [rule.id] };
    const outcome = (0,lint_compose/* lintCompose */.Q)({ file: 'compose.yaml', text, dockerfiles }, settings);
    return { ...outcome, findings: outcome.findings.filter((finding) => finding.rule === rule.id) };
}

// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
// EXTERNAL MODULE: ./src/lint/lint-dockerfile.ts + 5 modules
var lint_dockerfile = __webpack_require__(72381);
;// CONCATENATED MODULE: ./src/lint/rule-page.ts




/** What an example is linted as: only this rule's findings count. */
function lintExample(rule, text, { context }) {
    const { settings = lint_settings/* DEFAULT_SETTINGS */.a, ...around } = context ?? {};
    const enabled = [...settings.enabled, rule.id];
    const outcome = (0,lint_dockerfile/* lintDockerfile */.c)({ file: 'Dockerfile', text, ...around }, { ...settings, enabled });
    return { ...outcome, findings: outcome.findings.filter((finding) => finding.rule === rule.id) };
}
/** The Markdown page of a rule, with what the linter really says about its examples. */
function rulePage(rule) {
    const names = rule.aliases.map((alias) => `\`${alias}\``).join(', ');
    const state = rule.enabled ? 'on by default' : 'off by default';
    return `${[
        `# ${rule.id}`,
        `**${rule.summary}.**`,
        `Severity: \`${rule.severity}\`, ${state}.${names === '' ? '' : ` Also known as ${names}.`}${rule.fixEffect === undefined ? '' : ' It has a fix.'}`,
        '## Why',
        rule.why,
        ...rule.examples.flatMap((example) => renderExample(rule, example)),
        ...(rule.fixEffect === undefined ? [] : ['## What the fix may change', rule.fixEffect, FIX_LEVELS]),
        '## Turn it off',
        whereToIgnore(rule),
        fence(languageOf(rule), `# drydock ignore=${rule.id}: why this is fine here`),
        'For all images, in `.github/drydock.yml`:',
        fence('yaml', `lint:\n  rules:\n    ${rule.id}: off`),
        '## Read on',
        rule.sources.map((source) => `- <${source}>`).join('\n'),
    ].join('\n\n')}\n`;
}
const FIX_LEVELS = '`drydock lint --fix` applies safe fixes, `--fix=all` unsafe ones as well; suggestions in reviews are safe.';
const SHELLCHECK = (/* unused pure expression or super */ null && (`Where there is a \`shellcheck\` of version 0.7.0 or newer on the PATH, it checks what shells run in \`RUN\`, \`CMD\`, \`ENTRYPOINT\` and \`HEALTHCHECK\`. Its
findings go by its own codes, which work wherever a rule is named.

A script is judged by the shell that runs it. A trigger of \`ONBUILD\` runs in a later build, in the \`SHELL\` that the image ends with or that an earlier
trigger sets, so \`SHELL ["/bin/bash", "-c"]\` with \`ONBUILD RUN echo $RANDOM\` is no finding. hadolint says SC3028 there, as if
it ran in \`sh\`; with \`compat: hadolint\` this stays as it is, because the answer would be wrong.`));
/** The list of all rules. */
function ruleIndex(rules) {
    const table = (some) => ['| Rule | Claim | Severity | Also known as |', '| --- | --- | --- | --- |', ...some.map(indexRow)].join('\n');
    return `${[
        '# Rules',
        'Each rule goes by its own name or by any name that other tools give it, wherever a rule is named.',
        table(rules.filter(({ about }) => about === 'dockerfile')),
        '## Compose files',
        table(rules.filter(({ about }) => about === 'compose')),
        '## ShellCheck',
        SHELLCHECK,
    ].join('\n\n')}\n`;
}
function indexRow({ id, summary, severity, enabled, aliases }) {
    return `| [${id}](${id}.md) | ${summary.replaceAll('|', '\\|')} | ${severity}${enabled ? '' : ', off'} | ${aliases.join(', ')} |`;
}
function show(rule, text, example) {
    if (rule.about === 'compose') {
        const { findings, compose } = lintComposeExample(rule, text, example);
        return { findings, source: compose.source };
    }
    const { findings, dockerfile } = lintExample(rule, text, example);
    return { findings, source: dockerfile.source };
}
const languageOf = (rule) => (rule.about === 'compose' ? 'yaml' : 'dockerfile');
function whereToIgnore(rule) {
    if (rule.about === 'compose')
        return 'For one key and all that belongs to it, in the line above it, with the reason:';
    const { findings, source } = show(rule, rule.examples[0].bad, rule.examples[0]);
    const isElsewhere = findings.some(({ place }) => place.at === 'line' && place.file !== source.file);
    return isElsewhere
        ? 'In the ignore file, with the reason:'
        : 'For one instruction, in the line above it, with the reason:';
}
function renderExample(rule, example) {
    const { findings, source } = show(rule, example.bad, example);
    const language = languageOf(rule);
    const said = findings.map(({ place, severity, message }) => {
        const where = place.at === 'line' ? `${place.file}:${place.line}:${place.column}` : 'image';
        return `${where}  ${severity}  ${message}`;
    });
    // A fix of the ignore file says itself what it adds.
    const here = findings.filter(({ place }) => place.at === 'line' && place.file === source.file);
    const edits = here.flatMap(({ fix }) => fix?.edits ?? []);
    const fixed = edits.length > 0 ? (0,source_text/* applyEdits */.ct)(source, edits) : undefined;
    const suffix = example.name === undefined ? '' : `: ${example.name}`;
    return [
        `## Bad${suffix}`,
        fence(language, example.bad),
        ...besideIt(example.context, example),
        fence('text', said.join('\n')),
        `## Good${suffix}`,
        fence(language, example.good),
        ...besideIt(example.goodContext ?? example.context, example),
        ...(fixed === undefined || fixed === example.good
            ? []
            : ['What the fix makes of the bad one:', fence(language, fixed)]),
    ];
}
/** The ignore file or the Dockerfile, where the example has one beside it. */
function besideIt(context, { dockerfile }) {
    const ignoreFile = context?.ignoreFile;
    return [
        ...(ignoreFile?.kind === 'present' ? [`with this \`${ignoreFile.file}\`:`, fence('text', ignoreFile.text)] : []),
        ...(dockerfile === undefined ? [] : ['with this `Dockerfile`:', fence('dockerfile', dockerfile)]),
    ];
}
function fence(language, text) {
    return `\`\`\`${language}\n${text.replace(/\n$/, '')}\n\`\`\``;
}

// EXTERNAL MODULE: ./src/lint/all-rules.ts
var all_rules = __webpack_require__(57568);
// EXTERNAL MODULE: ./src/settings/suggest.ts
var suggest = __webpack_require__(68843);
// EXTERNAL MODULE: ./src/cli/process-context.ts
var process_context = __webpack_require__(22089);
;// CONCATENATED MODULE: ./src/cli/rules-command.ts





/** `drydock rules [NAME]`: the list, or one rule's page. Throws a UserError for a name that no rule has. */
function rulesCommand(name, { stdout }) {
    stdout.write(name === undefined ? listRules() : explain(name));
    return process_context/* EXIT */.d.pass;
}
function explain(name) {
    const code = name.toUpperCase();
    if (/^SC\d{4}$/.test(code))
        return `ShellCheck explains ${code}: https://www.shellcheck.net/wiki/${code}\n`;
    return rulePage(findRule(name));
}
function findRule(name) {
    const wanted = name.toLowerCase();
    const rule = all_rules/* allRules */.V.find(({ id, aliases }) => [id, ...aliases].some((known) => known.toLowerCase() === wanted));
    if (rule)
        return rule;
    const names = all_rules/* allRules */.V.flatMap(({ id, aliases }) => [id, ...aliases]);
    throw new errors/* UserError */.yo(`There is no rule \`${name}\`.${(0,suggest/* suggest */.Z)(name, names)} \`drydock rules\` lists them.`);
}
function listRules() {
    const width = Math.max(...all_rules/* allRules */.V.map(({ id }) => id.length));
    return all_rules/* allRules */.V
        .map(({ id, severity, summary, aliases }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}\n`)
        .join('');
}


/***/ }),

/***/ 73291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O0: () => (/* binding */ composeProject),
  Se: () => (/* binding */ dockerfilePath),
  g3: () => (/* binding */ parseCompose)
});

// EXTERNAL MODULE: ./src/build-context.ts
var build_context = __webpack_require__(13181);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/lint/text/mapped-text.ts
var mapped_text = __webpack_require__(29068);
// EXTERNAL MODULE: ./src/lint/dockerfile/read-pragma.ts + 1 modules
var read_pragma = __webpack_require__(47938);
// EXTERNAL MODULE: ./src/lint/text/lazy-value.ts
var lazy_value = __webpack_require__(1679);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
;// CONCATENATED MODULE: ./src/lint/compose/yaml-comments.ts





/** What stands between the tokens and not in the file. */
const SIGNS = new Set(['\x02', '\x18']);
/** The next token is a scalar. */
const SCALAR = '\x1f';
/** The comments of a YAML file: behind a value one speaks of its line, above a key or item of all that belongs to it. */
function yamlComments(source) {
    const comments = readComments(source);
    const ours = comments.flatMap(read_pragma/* readPragmas */.Q).filter((one) => one.kind !== 'ignore' || one.dialect === 'drydock');
    return { file: source.file, pragmas: ours, reachOf: readReach(source) };
}
function readComments(source) {
    const comments = [];
    let at = 0;
    let isScalar = false;
    for (const token of new dist/* Lexer */.JG().lex(source.text)) {
        if (SIGNS.has(token))
            continue;
        if (token.startsWith('#') && !isScalar) {
            const text = token.trimEnd();
            const { line } = source.position(at);
            comments.push({ text: text.slice(1).trim(), line, at: (0,mapped_text/* pieceOf */.Kg)(source, at, at + text.length) });
        }
        isScalar = token === SCALAR;
        if (!isScalar)
            at += token.length;
    }
    return comments;
}
function readReach(source) {
    const lines = (0,lazy_value/* once */.O)(() => contentLines(source));
    const blocks = new Map();
    return ({ line, reach, at }) => {
        if (reach === 'file')
            return { kind: 'lines', first: 1, last: source.lineCount };
        const isBehind = source
            .line(line)
            .slice(0, at.span().column - 1)
            .trim() !== '';
        if (isBehind)
            return { kind: 'lines', first: line, last: line };
        const index = (0,source_text/* countUpTo */.MJ)(lines().numbers, line);
        const block = blocks.get(index) ?? blockAt(lines().content, index);
        blocks.set(index, block);
        return block;
    };
}
function contentLines(source) {
    const content = [];
    for (let number = 1; number <= source.lineCount; number++) {
        const text = source.line(number);
        if (/^\s*(?:#|$)/.test(text))
            continue;
        content.push({ number, indent: text.length - text.trimStart().length, isItem: /^\s*-(?:\s|$)/.test(text) });
    }
    return { content, numbers: content.map(({ number }) => number) };
}
/** A block goes on as long as its lines are further in, and the items of a list may be as far out as its key. */
function blockAt(content, index) {
    const first = content[index];
    if (!first)
        return { kind: 'void', because: 'nothing follows' };
    let last = first;
    for (let at = index + 1; at < content.length; at++) {
        const next = content[at];
        const isPart = next && (next.indent > first.indent || (!first.isItem && next.isItem && next.indent === first.indent));
        if (!isPart)
            break;
        last = next;
    }
    return { kind: 'lines', first: first.number, last: last.number };
}

// EXTERNAL MODULE: ./src/lint/compose/service.ts
var service = __webpack_require__(4661);
;// CONCATENATED MODULE: ./src/lint/compose/yaml-aliases.ts

/** What every alias of a document stands for: the last node before it that has its name. In one walk, whatever the file. */
function resolveAliases({ contents }) {
    const anchors = new Map();
    const targets = new Map();
    const open = [contents];
    while (open.length > 0) {
        const next = open.pop();
        if ((0,dist/* isAlias */.Vj)(next))
            targets.set(next, anchors.get(next.source));
        else if ((0,dist/* isPair */.tO)(next))
            open.push(next.value, next.key);
        else if ((0,dist/* isCollection */.P3)(next)) {
            if (next.anchor !== undefined)
                anchors.set(next.anchor, next);
            for (let at = next.items.length - 1; at >= 0; at--)
                open.push(next.items[at]);
        }
        else if (hasAnchor(next))
            anchors.set(next.anchor, next);
    }
    return targets;
}
function hasAnchor(node) {
    return typeof node === 'object' && node !== null && 'anchor' in node && typeof node.anchor === 'string';
}

;// CONCATENATED MODULE: ./src/lint/compose/yaml-problems.ts


/**
 * Whether Compose reads a document that our parser does not: brackets and quotes whose end stands too far to the left. What is
 * in such a document is not known.
 */
function isLenient({ errors }, { text }) {
    const [first] = errors;
    if (!first)
        return false;
    const rest = text.slice(first.pos[0]);
    if (first.code === 'BAD_INDENT' && first.message.startsWith('Flow '))
        return closesOpen(rest);
    const [quote] = (first.code === 'MISSING_CHAR' && /["'](?=quote$)/.exec(first.message)) || [];
    return quote !== undefined && rest.includes(quote);
}
/** Whether a bracket is closed that was opened before. */
function closesOpen(text) {
    let depth = 1;
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?<=\s)#.*|[[\]{}]/g)) {
        if (/^[[{]/.test(token))
            depth++;
        if (/^[\]}]/.test(token) && --depth === 0)
            return true;
    }
    return false;
}
/** The first mistake of a document, because the rest follows from it; or else every key that is written twice and every alias of nothing. */
function findYamlProblems(document, source) {
    const [first] = document.errors;
    if (first)
        return [{ span: spanIn(source, first.pos), because: clauseOf(first.message) }];
    return [...duplicateKeys(document, source), ...danglingAliases(document, source)];
}
function duplicateKeys({ contents }, source) {
    const problems = [];
    const open = [contents];
    while (open.length > 0) {
        const next = open.pop();
        if ((0,dist/* isPair */.tO)(next))
            open.push(next.key, next.value);
        if ((0,dist/* isCollection */.P3)(next))
            for (const item of next.items)
                open.push(item);
        if (!(0,dist/* isMap */.jh)(next))
            continue;
        const seen = new Set();
        for (const { key } of next.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
            if (name === undefined || !(0,dist/* isScalar */.jn)(key))
                continue;
            if (seen.has(name) && key.range)
                problems.push({ span: spanIn(source, key.range), because: `the key \`${name}\` is there twice` });
            seen.add(name);
        }
    }
    return problems.sort((a, b) => a.span.line - b.span.line);
}
function danglingAliases(document, source) {
    return [...resolveAliases(document)].flatMap(([alias, target]) => target || !alias.range
        ? []
        : [{ span: spanIn(source, alias.range), because: `nothing before it is called \`&${alias.source}\`` }]);
}
/** A mistake that goes on to the end of the file is shown where it begins. */
function spanIn(source, [start, end]) {
    const { line } = source.position(Math.min(start, source.text.length));
    const lineEnd = source.offset(line, Infinity);
    const from = Math.min(start, lineEnd);
    return source.span(from, Math.min(Math.max(end, from), lineEnd));
}
/** The library's sentence as a clause. */
function clauseOf(message) {
    if (/quote$/.test(message))
        return 'a quote is not closed';
    return message.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/lint/compose/yaml-tree.ts




/** A file that somebody wrote is a hundred times smaller. */
const MAX_CHARACTERS = 2_000_000;
/** More keys than these come into no map from others: merges of merges could multiply them. */
const MAX_ENTRIES = 1000;
/** Merges of merges of merges. */
const MAX_DEPTH = 100;
/** Reads YAML 1.2 as far as it goes. Never throws. Nothing is expanded before somebody asks, so aliases that multiply cost nothing. */
function readYaml(source) {
    const top = source.span(0, source.line(1).length);
    if (source.text.length > MAX_CHARACTERS)
        return { documents: [], problems: [{ span: top, because: TOO_LARGE }] };
    try {
        // The library compares all keys of a map with one another, which takes quadratic time.
        const options = { prettyErrors: false, uniqueKeys: false, schema: 'failsafe', logLevel: 'silent' };
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, options);
        const documents = 'empty' in parsed ? [] : parsed;
        if (documents.some((document) => isLenient(document, source)))
            return { documents: [], problems: [] };
        return {
            documents: documents.flatMap((document) => ((0,dist/* isMap */.jh)(document.contents) ? [readDocument(document, source)] : [])),
            problems: documents.flatMap((document) => findYamlProblems(document, source)),
        };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { documents: [], problems: [{ span: top, because: 'it is nested too deeply' }] };
    }
}
const TOO_LARGE = 'it is larger than two million characters';
function readDocument(document, source) {
    const targets = resolveAliases(document);
    const targetOf = (node) => ((0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node);
    const known = new Map();
    const entriesOf = (map, depth = 0) => {
        const cached = known.get(map);
        if (cached)
            return cached;
        const entries = new Map();
        // A map that merges itself finds what is there so far.
        known.set(map, entries);
        const merged = [];
        for (const { key, value } of map.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
            if (name === '<<')
                merged.push(targetOf(value));
            else if (name !== undefined && (0,dist/* isScalar */.jn)(key) && !entries.has(name))
                entries.set(name, { key: name, keySpan: spanOf(key, source), value: valueOf(value, key) });
        }
        for (const other of merged.flatMap((one) => ((0,dist/* isSeq */.oP)(one) ? one.items.map(targetOf) : [one])))
            if ((0,dist/* isMap */.jh)(other) && depth < MAX_DEPTH)
                for (const [name, entry] of entriesOf(other, depth + 1))
                    if (!entries.has(name) && entries.size < MAX_ENTRIES)
                        entries.set(name, entry);
        return entries;
    };
    /** Without a value, the place is behind the key. */
    const valueOf = (node, key) => {
        const target = targetOf(node);
        const items = (0,lazy_value/* once */.O)(() => ((0,dist/* isSeq */.oP)(target) ? target.items.map((item) => valueOf(item)) : []));
        return {
            span: isRanged(node) || !key ? spanOf(node, source) : endOf(spanOf(key, source)),
            text: (0,dist/* isScalar */.jn)(target) ? (typeof target.value === 'string' ? target.value : '') : undefined,
            tag: tagOf(target),
            isBlock: ((0,dist/* isMap */.jh)(target) || (0,dist/* isSeq */.oP)(target)) && target.flow !== true,
            isWrittenHere: target === node,
            get items() {
                return items();
            },
            get entries() {
                return (0,dist/* isMap */.jh)(target) ? entriesOf(target) : NO_ENTRIES;
            },
        };
    };
    return valueOf(document.contents);
}
const NO_ENTRIES = new Map();
function tagOf(node) {
    return ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) &&
        node.tag?.startsWith('!') === true &&
        !node.tag.startsWith('!!')
        ? node.tag
        : undefined;
}
/** Without the space behind it. */
function spanOf(node, source) {
    const range = isRanged(node) ? node.range : undefined;
    if (!range)
        return source.span(0, 0);
    return source.span(range[0], range[0] + source.text.slice(range[0], range[1]).trimEnd().length);
}
const endOf = ({ endLine, endColumn }) => ({ line: endLine, column: endColumn, endLine, endColumn });
function isRanged(node) {
    return typeof node === 'object' && node !== null && 'range' in node;
}

;// CONCATENATED MODULE: ./src/lint/compose/compose-project.ts





/** Reads a compose file. Never throws: what is no YAML is in `problems`. */
function parseCompose(file, text) {
    const source = (0,source_text/* sourceText */.rI)(file, text);
    const { documents, problems } = readYaml(source);
    const comments = yamlComments(source);
    const services = documents.flatMap(({ entries }) => [...(entries.get('services')?.value.entries.values() ?? [])]);
    return {
        file,
        source,
        problems,
        pragmas: comments.pragmas,
        comments,
        entries: documents.flatMap(({ entries }) => [...entries.values()]),
        services: services.map(service/* readService */.u),
    };
}
/** Puts a compose file beside the others of its project and the Dockerfiles that are known, by their path from the same root. */
function composeProject(main, others, dockerfiles) {
    const parts = new Map();
    for (const service of [main, ...others].flatMap(({ services }) => services)) {
        const known = parts.get(service.name);
        if (known)
            known.push(service);
        else
            parts.set(service.name, [service]);
    }
    return {
        ...main,
        others,
        partsOf: (service) => parts.get(service) ?? [],
        dockerfileOf(service) {
            const path = dockerfilePath(main.file, service);
            return path === undefined ? undefined : dockerfiles.get(path);
        },
    };
}
/** Where the Dockerfile of a service is, from the root that the compose file's path starts at. Undefined where the file cannot tell. */
function dockerfilePath(file, { build }) {
    const context = contextPath(file, build);
    return context === undefined || build?.dockerfile === undefined ? undefined : pathFrom(context, build.dockerfile);
}
/** Where a build context is, from the same root; empty for the root itself. */
function contextPath(file, build) {
    const isElsewhere = build?.context === undefined || (0,build_context/* readContext */.yI)(build.context).kind === 'remote';
    return isElsewhere ? undefined : pathFrom(file.slice(0, file.lastIndexOf('/') + 1), build.context);
}
/** A path seen from a folder; undefined where it leads out of the root or starts somewhere else. */
function pathFrom(folder, path) {
    if (/^[/~]|^[A-Za-z]:|\\/.test(path))
        return undefined;
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 17004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lintCompose)
/* harmony export */ });
/* harmony import */ var _apply_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61465);
/* harmony import */ var _compose_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73291);
/* harmony import */ var _apply_name_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90511);
/* harmony import */ var _apply_own_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97481);
/* harmony import */ var _apply_steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60741);
/* harmony import */ var _rules_commands_known_rule_in_ignore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21551);
/* harmony import */ var _rules_commands_unused_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84251);
/* harmony import */ var _rules_commands_well_formed_ignore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79855);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16984);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81429);










/** The rules about comments hold for any file. */
const RULES = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .composeRules */ .s, _rules_commands_well_formed_ignore_js__WEBPACK_IMPORTED_MODULE_6__/* .wellFormedIgnore */ .U, _rules_commands_known_rule_in_ignore_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRuleInIgnore */ .R, _rules_commands_unused_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .unusedIgnore */ .B];
const UNKNOWN = { kind: 'unknown', because: 'a compose file has no context of its own' };
/** Lints one compose file. Pure; whatever the text, it does not throw. */
function lintCompose(input, settings = _lint_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_SETTINGS */ .a) {
    const compose = (0,_compose_project_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompose */ .g3)(input.file, input.text);
    const { file, source, comments, problems } = compose;
    const subject = (0,_compose_project_js__WEBPACK_IMPORTED_MODULE_1__/* .composeProject */ .O0)(compose, input.others ?? [], input.dockerfiles ?? new Map());
    const context = { settings, ignoreFile: UNKNOWN, files: UNKNOWN, idleIgnores: [] };
    const active = RULES.filter((rule) => (0,_apply_own_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .isActive */ .$m)(rule, settings));
    const own = (0,_apply_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .inOneGo */ .O)((0,_apply_own_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .applyAll */ .yl)(active, subject, file, context));
    const linted = {
        subject,
        file,
        sources: [source],
        commented: [comments],
        rules: RULES,
        isSound: problems.length === 0,
    };
    const found = [...own.byRule.values()].flat();
    return { compose, ...(0,_apply_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .inOneGo */ .O)((0,_apply_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(linted, found, own, (0,_apply_name_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeComposeNames */ .S)(own))) };
}


/***/ })

};
