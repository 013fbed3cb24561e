export const id = 799;
export const ids = [799];
export const modules = {

/***/ 19799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixSources: () => (/* binding */ fixSources)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/disk/resolve-inside.ts
var resolve_inside = __webpack_require__(71850);
// EXTERNAL MODULE: ./src/disk/decode.ts
var decode = __webpack_require__(9619);
;// CONCATENATED MODULE: ./src/disk/replace.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Puts a changed text in the place of a file. */






const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * Writes `after` where `before` stands, in one step: a reader finds the one or the other. Mode and byte order mark stay; a link
 * inside `root` stays one, a link out of it is refused, and so is a file that has changed or whose bytes are not all text.
 */
async function replaceText(root, file, before, after) {
    const refuse = (because) => ({ kind: 'refused', because: `\`${file}\` ${because}` });
    const real = (0,resolve_inside/* resolveInside */.L)(root, file);
    if (real.kind !== 'inside')
        return refuse(real.kind === 'missing' ? 'is gone' : real.because);
    try {
        const { bytes, stats } = await readBytes(real.path);
        const marked = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
        const read = (0,decode/* decode */.D)(bytes);
        if (read.kind !== 'text' || read.text !== before)
            return refuse('has changed in the meantime');
        const encode = (text) => marked ? Buffer.concat([BYTE_ORDER_MARK, Buffer.from(text)]) : Buffer.from(text);
        if (!encode(before).equals(bytes))
            return { kind: 'skipped', because: `\`${file}\` holds bytes that are not UTF-8, which writing would lose` };
        await writeBeside(real.path, encode(after), stats);
        return { kind: 'replaced' };
    }
    catch (error) {
        const failed = (0,resolve_inside/* failure */.V)(error);
        return refuse(failed.kind === 'missing' ? 'is gone' : failed.because.replace('be read', 'be written'));
    }
}
async function readBytes(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW), true);
        return { bytes: await handle.readFile(), stats: await handle.stat() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function writeBeside(path, bytes, stats) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_2, await (0,promises_.open)(beside, 'wx', 0o600), true);
            await handle.writeFile(bytes);
            await keepOwner(handle, stats);
            await handle.chmod(stats.mode & 0o7777);
            await handle.sync();
            await (0,promises_.rename)(beside, path);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}
/** Root may fix a file that is somebody else's; anybody else's files are their own anyway. */
async function keepOwner(handle, stats) {
    const own = await handle.stat();
    if (own.uid !== stats.uid || own.gid !== stats.gid)
        await handle.chown(stats.uid, stats.gid);
}

// EXTERNAL MODULE: ./src/lint/compose/compose-name.ts
var compose_name = __webpack_require__(52600);
// EXTERNAL MODULE: ./src/lint/compose/compose-project.ts + 4 modules
var compose_project = __webpack_require__(73291);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
;// CONCATENATED MODULE: ./src/lint/apply/apply-fixes.ts

/**
 * Applies the fixes of findings about this file, each whole or not at all, in file order. One that touches an earlier one is
 * left for the next round, when the linter has looked at the new text. Line breaks become those of the file.
 */
function applyFixes(source, findings) {
    const edits = [];
    const taken = [];
    const fixed = [];
    for (const finding of findings) {
        const { fix, place } = finding;
        if (!fix || place.at !== 'line' || place.file !== source.file)
            continue;
        const ranges = fix.edits.map((edit) => rangeOf(source, edit));
        if (ranges.some((one) => taken.some((other) => one.start <= other.end && other.start <= one.end)))
            continue;
        taken.push(...ranges);
        edits.push(...fix.edits.map(({ span, text }) => ({ span, text: withBreaksOf(source, text) })));
        fixed.push(finding);
    }
    return { text: fixed.length > 0 ? (0,source_text/* applyEdits */.ct)(source, edits) : source.text, fixed };
}
function rangeOf(source, { span }) {
    return { start: source.offset(span.line, span.column), end: source.offset(span.endLine, span.endColumn) };
}
function withBreaksOf({ text: whole }, text) {
    const isDos = whole.charAt(whole.indexOf('\n') - 1) === '\r';
    return isDos ? text.replace(/\r?\n/g, '\r\n') : text;
}

// EXTERNAL MODULE: ./src/lint/dockerfile/parse-dockerfile.ts + 5 modules
var parse_dockerfile = __webpack_require__(59275);
;// CONCATENATED MODULE: ./src/cli/lint-files/drafts.ts

/** `given` are files that have been read already. */
function openDrafts(disk, given) {
    const drafts = new Map();
    const keyOf = ({ root, file }) => (0,external_node_path_.join)(root, file);
    for (const { path, root, file, read } of given)
        if (read.kind === 'text')
            drafts.set(keyOf({ root, file }), fresh({ path, root, file }, read.text));
    return {
        disk: {
            list: (root, folder) => disk.list(root, folder),
            read: async (root, file) => {
                const draft = drafts.get(keyOf({ root, file }));
                return draft ? { kind: 'text', text: draft.after } : disk.read(root, file);
            },
        },
        async open(absolute, { path, root }) {
            const known = drafts.get(absolute);
            if (known)
                return known;
            const file = (0,external_node_path_.relative)(root, absolute).split(external_node_path_.sep).join('/');
            const read = await disk.read(root, file);
            return read.kind === 'text' ? fresh({ path, root, file }, read.text) : undefined;
        },
        put: (draft) => {
            drafts.set(keyOf(draft), draft);
        },
        changed: () => [...drafts.values()].filter(({ before, after }) => before !== after),
    };
}
const fresh = (file, text) => ({
    ...file,
    before: text,
    after: text,
    fixed: [],
});

// EXTERNAL MODULE: ./src/cli/lint-files/lint-files.ts
var lint_files = __webpack_require__(66509);
;// CONCATENATED MODULE: ./src/cli/lint-files/fix-files.ts








/** A chain of fixes, each of which makes room for the next, that is longer than this goes in circles. */
const MOST_ROUNDS = 10;
/** Applies fixes of a level until nothing is left to fix, in Dockerfiles and in the ignore files beside them. Nothing is written. */
async function fixFiles(sources, level, plan, world) {
    const drafts = openDrafts(world.disk, sources);
    let open = sources;
    for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
        const current = await Promise.all(open.map(async (source) => ({ ...source, read: await drafts.disk.read(source.root, source.file) })));
        // BuildKit reads the file on disk, and none of its warnings has a fix.
        const linted = await (0,lint_files/* lintFiles */.j)(current, { ...plan, engine: undefined }, { ...world, disk: drafts.disk });
        const changed = new Set();
        for (const [absolute, wishes] of byFile(open, linted, level, plan.cwd)) {
            const [first] = wishes;
            const draft = first && (await drafts.open(absolute, first));
            const next = draft && fixOnce(draft, wishes);
            if (!next)
                continue;
            drafts.put(next);
            for (const { source } of wishes)
                changed.add(source);
        }
        open = [...changed];
    }
    return drafts.changed();
}
/** By absolute path: Dockerfiles can share an ignore file, and what they say of it is about the same text. */
function byFile(sources, linted, level, cwd) {
    const wishes = new Map();
    for (const [index, source] of sources.entries())
        for (const finding of linted[index]?.findings ?? []) {
            if (!finding.fix || finding.place.at !== 'line' || (level === 'safe' && finding.fix.safety === 'unsafe'))
                continue;
            const path = finding.place.file;
            const absolute = (0,external_node_path_.resolve)(cwd, path);
            const list = wishes.get(absolute) ?? [];
            list.push({ source, finding, path, root: source.root });
            wishes.set(absolute, list);
        }
    return wishes;
}
/** Undefined where nothing changes, or where the fixes together would break the file. */
function fixOnce(draft, wishes) {
    const isMain = wishes.some(({ source, path }) => source.path === path);
    const findings = wishes.map(({ finding }) => finding);
    const { text, fixed } = applyFixes((0,source_text/* sourceText */.rI)(draft.path, draft.after), findings);
    const breaks = isMain && problemsIn(draft.path, text) > problemsIn(draft.path, draft.after);
    return text === draft.after || breaks ? undefined : { ...draft, after: text, fixed: [...draft.fixed, ...fixed] };
}
const problemsIn = (path, text) => ((0,compose_name/* isReadAsCompose */.F)(path) ? (0,compose_project/* parseCompose */.g3)(path, text) : (0,parse_dockerfile/* parseDockerfile */.A)(path, text)).problems.length;

// EXTERNAL MODULE: ./src/plain.ts
var plain = __webpack_require__(72335);
// EXTERNAL MODULE: ./src/cli/lint-sources.ts + 1 modules
var lint_sources = __webpack_require__(93353);
;// CONCATENATED MODULE: ./src/cli/lint-fix.ts




/**
 * Applies the fixes of a level, writes the files, and says on standard error what it did; standard input is fixed onto standard
 * output. Says which files could not be written, and leaves them as they are.
 */
async function fixSources(sources, level, plan, world, { stdout, stderr }) {
    const drafts = await fixFiles(sources, level, plan, world);
    const texts = new Map();
    let isRefused = false;
    for (const draft of drafts) {
        const { path, root, file, before, after } = draft;
        const outcome = path === lint_sources/* STDIN */.T ? KEPT_IN_MEMORY : await replaceText(root, file, before, after);
        if (outcome.kind === 'replaced') {
            stderr.write(describe(draft));
            texts.set(path, after);
        }
        else
            stderr.write(`${(0,plain/* plainLine */.h)(`! Not fixed: ${path}: ${outcome.because}.`)}\n`);
        isRefused ||= outcome.kind === 'refused';
    }
    const now = sources.map((source) => {
        const text = texts.get(source.path);
        return text === undefined ? source : { ...source, read: { kind: 'text', text } };
    });
    for (const { path, read } of now)
        if (path === lint_sources/* STDIN */.T && read.kind === 'text')
            stdout.write(read.text);
    return { sources: now, isRefused };
}
/** Standard input is no file. */
const KEPT_IN_MEMORY = { kind: 'replaced' };
/** A line for each fix. */
function describe({ path, fixed }) {
    return fixed
        .map(({ rule, fix, place }) => {
        const line = place.at === 'line' ? `:${place.line}` : '';
        return `${(0,plain/* plainLine */.h)(`fixed ${path}${line}: ${fix?.title ?? ''} (${rule})`)}\n`;
    })
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


/***/ })

};
