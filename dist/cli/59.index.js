export const id = 59;
export const ids = [59];
export const modules = {

/***/ 9677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveInside),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/**
 * Where a path really leads, links followed. Without waiting: a run asks this of thousands of small files, and each trip to the
 * thread pool and back costs more than the call.
 */


/** Resolves `file` below `root`. Git's own folder holds credentials and is as far away as any other folder. */
function resolveInside(root, file) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if (file.includes('\0'))
        return { kind: 'refused', because: 'has a NUL byte in its name' };
    if (!isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), wanted))
        return { kind: 'refused', because: 'is outside of the repository' };
    try {
        // Most files that are looked for are not there, and an error would cost more than the call.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(wanted, { throwIfNoEntry: false }))
            return { kind: 'missing' };
        const path = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(wanted);
        // A path without any link on it has none on the way to the root either.
        const realRoot = path === wanted ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        if (!isInside(realRoot, path))
            return { kind: 'refused', because: 'is a link that leads out of the repository' };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
            return { kind: 'refused', because: 'leads into `.git`' };
        return { kind: 'inside', path };
    }
    catch (error) {
        return failure(error);
    }
}
const isInside = (root, path) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
};
/** What a failed system call says about a file. */
function failure(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'missing' };
        case 'ELOOP':
            return { kind: 'refused', because: 'is a link that leads in a circle' };
        case 'EACCES':
        case 'EPERM':
            return { kind: 'refused', because: 'may not be read by this user' };
        case 'ENAMETOOLONG':
            return { kind: 'refused', because: 'has a name that is too long' };
        default:
            return {
                kind: 'refused',
                because: `cannot be read (${typeof code === 'string' ? code : 'for an unknown reason'})`,
            };
    }
}


/***/ }),

/***/ 9619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/**
 * UTF-8 whose byte order mark is dropped, as BuildKit does. Other bytes above 0x7f become U+FFFD: BuildKit takes them too.
 * A `because` goes on after the file's name.
 */
function decode(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return { kind: 'refused', because: 'is UTF-16; save it as UTF-8' };
    if (bytes.includes(0))
        return { kind: 'refused', because: 'contains NUL bytes, so it is not text in UTF-8' };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes) };
}


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export MAX_TEXT_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _containment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9677);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9619);
/** Reads a text file that a stranger put into the repository. */



/** BuildKit builds Dockerfiles of 2.4 MB; nobody has written a larger one by hand. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** `file` is relative to `root`. Sentences name the file as it was given. Never waits for a pipe or a device. */
function readText(root, file) {
    const real = (0,_containment_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInside */ .L)(root, file);
    const read = real.kind === 'inside' ? readRegular(real.path) : real;
    return read.kind === 'refused' ? { kind: 'refused', because: `\`${file}\` ${read.because}` } : read;
}
/** `path` is already free of links; one that appears in the meantime is not followed. */
function readRegular(path) {
    try {
        // Opening a device can already do something, so it is looked at first.
        const problem = kindProblem((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
        if (problem !== undefined)
            return { kind: 'refused', because: problem };
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            return readOpen(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch (error) {
        return (0,_containment_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(error);
    }
}
function readOpen(descriptor) {
    const changed = kindProblem((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
    if (changed !== undefined)
        return { kind: 'refused', because: changed };
    const bytes = readUpTo(descriptor, MAX_TEXT_BYTES + 1);
    return bytes.length > MAX_TEXT_BYTES ? { kind: 'refused', because: TOO_LARGE } : (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes);
}
const TOO_LARGE = `is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB`;
function kindProblem(stats) {
    if (stats.isFile())
        return stats.size > MAX_TEXT_BYTES ? TOO_LARGE : undefined;
    if (stats.isDirectory())
        return 'is a folder';
    if (stats.isFIFO())
        return 'is a named pipe';
    if (stats.isSocket())
        return 'is a socket';
    if (stats.isSymbolicLink())
        return 'is a link';
    return 'is a device';
}
/** A file can be longer than its size says, for instance while it is written. */
function readUpTo(descriptor, limit) {
    const chunks = [];
    let total = 0;
    while (total < limit) {
        const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limit - total));
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk);
        if (bytesRead === 0)
            break;
        chunks.push(chunk.subarray(0, bytesRead));
        total += bytesRead;
    }
    return Buffer.concat(chunks);
}
const CHUNK_BYTES = 64 * 1024;


/***/ }),

/***/ 8059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
const MAX_TITLES = 10;
/**
 * The blocks as one document that fits: folded blocks go from the end, then rows of open ones, and a last line says so.
 * Every block closes what it opens, so whatever is left is valid. Blocks are rendered again only when they shrink.
 */
function fit(blocks, room, tail) {
    let shown = blocks.map((block) => show(block, block.rows));
    let dropped = [];
    for (;;) {
        const note = noteOf(dropped);
        if (fits([...shown, measure(note), measure(tail)], room))
            return assemble([...shown.map(({ text }) => text), note, tail]);
        const folded = shown.findLast(({ block }) => block.kind === 'folded');
        const largest = largestOf(shown);
        if (folded !== undefined) {
            dropped = [folded.block, ...dropped];
            shown = shown.filter((entry) => entry !== folded);
        }
        else if (largest !== undefined) {
            const smaller = show(largest.block, Math.floor(largest.rows / 2));
            shown = shown.map((entry) => (entry === largest ? smaller : entry));
        }
        else {
            return shown[0]?.text ?? '';
        }
    }
}
function show(block, rows) {
    const text = block.render(rows);
    return { block, rows, text, ...measure(text) };
}
function measure(text) {
    return { units: text.length, bytes: new TextEncoder().encode(text).length };
}
/** A list gives up rows before a single thing disappears. */
function largestOf(shown) {
    const lists = shown.filter(({ rows }) => rows > 1);
    const candidates = lists.length > 0 ? lists : shown.filter(({ rows }) => rows > 0);
    return candidates.reduce((largest, entry) => (largest === undefined || entry.units > largest.units ? entry : largest), undefined);
}
function noteOf(dropped) {
    const titles = [...new Set(dropped.map(({ title }) => title))];
    if (titles.length === 0)
        return '';
    const rest = titles.length > MAX_TITLES ? ' and more' : '';
    return `*Left out to fit: ${titles.slice(0, MAX_TITLES).join(', ')}${rest}.*`;
}
const GAP = '\n\n';
function fits(parts, room) {
    const gaps = parts.length * GAP.length;
    const units = parts.reduce((sum, part) => sum + part.units, gaps);
    const bytes = parts.reduce((sum, part) => sum + part.bytes, gaps);
    return units <= room.units && bytes <= room.bytes;
}
function assemble(texts) {
    return `${texts.filter((text) => text !== '').join(GAP)}\n`;
}


/***/ }),

/***/ 4231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8059);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4220);


// GitHub's published limit is 65,536 characters and github.com counts 262,144 bytes; the rest is room for the marker.
const ROOM = { units: 60_000, bytes: 240_000 };
/** The sticky comment about all images, or about `only` one of them, without the marker line that finds it again. */
function renderComment(report, only) {
    const about = only === undefined ? report : { ...report, images: [only], verdict: { conclusion: only.verdict.conclusion } };
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .U)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .documentOf */ .l)(about), ROOM, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tailOf */ .C)(about));
}


/***/ }),

/***/ 227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ diffOf)
/* harmony export */ });
/** Lines that begin with `-`, `+` or a space; undefined where the excerpt does not show the lines that change. */
function diffOf(fix, excerpt) {
    if (excerpt === undefined || fix.edits.length === 0)
        return undefined;
    const last = excerpt.line + excerpt.lines.length - 1;
    // An insertion after the last line of a file points one line beyond it.
    if (fix.edits.some(({ span }) => span.line < excerpt.line || span.endLine > last + 1))
        return undefined;
    const after = apply(excerpt, fix.edits).split('\n');
    const before = [...excerpt.lines];
    const head = sharedLength(before, after);
    const tail = sharedLength(before.slice(head).reverse(), after.slice(head).reverse());
    return [
        ...before.slice(Math.max(0, head - 1), head).map((line) => ` ${line}`),
        ...before.slice(head, before.length - tail).map((line) => `-${line}`),
        ...after.slice(head, after.length - tail).map((line) => `+${line}`),
        ...before
            .slice(before.length - tail)
            .slice(0, 1)
            .map((line) => ` ${line}`),
    ];
}
function apply({ line: first, lines }, edits) {
    const text = lines.join('\n');
    const starts = lines.reduce((offsets, line) => [...offsets, (offsets.at(-1) ?? 0) + line.length + 1], [0]);
    const offset = (line, column) => Math.min((starts[line - first] ?? text.length) + column - 1, text.length);
    // From the end, so that an edit does not move the places of the others.
    return [...edits]
        .sort((one, other) => other.span.line - one.span.line || other.span.column - one.span.column)
        .reduce((result, { span, text: replacement }) => result.slice(0, offset(span.line, span.column)) +
        replacement +
        result.slice(offset(span.endLine, span.endColumn)), text);
}
function sharedLength(one, other) {
    const differing = one.findIndex((line, index) => line !== other[index]);
    return differing === -1 ? Math.min(one.length, other.length) : differing;
}


/***/ }),

/***/ 4220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ documentOf),
  C: () => (/* binding */ tailOf)
});

// EXTERNAL MODULE: ./src/report/headline.ts + 1 modules
var report_headline = __webpack_require__(1702);
;// CONCATENATED MODULE: ./src/report/icons.ts
/** Icons of Markdown. Each stands beside words that say the same. */
const MARK_ICONS = { good: '✅', careful: '⚠️', bad: '❌' };
const SEVERITY_ICONS = {
    error: '❌',
    warning: '⚠️',
    info: 'ℹ️',
    style: '💡',
};

// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/location.ts
var report_location = __webpack_require__(6335);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/phrase.ts
var phrase = __webpack_require__(5049);
// EXTERNAL MODULE: ./src/report/scoreboard.ts + 3 modules
var scoreboard = __webpack_require__(3508);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(1885);
;// CONCATENATED MODULE: ./src/report/section-build.ts



/** Each step with its time on both sides. */
function stepsBlocks({ stages: { build } }) {
    if (build.status !== 'done')
        return [];
    const { head, base } = build.result;
    const others = pairSteps(head.steps, base?.steps ?? []);
    return [
        {
            title: 'Build steps',
            kind: 'folded',
            rows: head.steps.length,
            render: (rows) => {
                const cells = head.steps.slice(0, rows).map((step, index) => {
                    const other = others[index];
                    const name = (0,markdown/* code */.aY)((0,visible/* oneLine */.TN)(step.name), 120);
                    return base === undefined ? [name, time(step)] : [name, other === undefined ? '' : time(other), time(step)];
                });
                const steps = base === undefined
                    ? (0,markdown/* table */.tp)(['Step', 'time'], cells, [1])
                    : (0,markdown/* table */.tp)(['Step', 'base', 'this change'], cells, [1, 2]);
                const body = [steps, ...(0,markdown/* more */.OS)(head.steps.length - rows, 'step'), inputs(head)];
                return (0,markdown/* details */.zH)(`Build steps: ${(0,quantities/* counted */.hS)(head.steps.length, 'step')} in ${(0,quantities/* seconds */.YA)(head.seconds)}`, body.join('\n\n'));
            },
        },
    ];
}
function time({ seconds: duration, cached }) {
    return cached ? 'cached' : (0,quantities/* seconds */.YA)(duration);
}
/** For each step of the head the base's step of the same instruction, each used once. */
function pairSteps(head, base) {
    const free = [...base];
    return head.map((step) => {
        const index = free.findIndex((other) => instructionOf(other) === instructionOf(step));
        return index === -1 ? undefined : free.splice(index, 1)[0];
    });
}
/** Without the `[builder 2/5]` in front, which counts differently when a step comes or goes. */
function instructionOf({ name }) {
    return name.replace(/^\[[^\]]*\]\s*/, '');
}
function inputs({ contextBytes, baseImages }) {
    const images = baseImages.map(({ reference, digest }) => `- Base image ${(0,markdown/* code */.aY)(reference)} at ${(0,markdown/* code */.aY)(digest)}`);
    return [`- Build context sent: ${(0,quantities/* bytes */.ee)(contextBytes)}`, ...images.slice(0, 20)].join('\n');
}

// EXTERNAL MODULE: ./src/report/diff.ts
var report_diff = __webpack_require__(227);
// EXTERNAL MODULE: ./src/report/selection.ts
var selection = __webpack_require__(4012);
;// CONCATENATED MODULE: ./src/report/section-findings.ts







/** What a screen can hold; the others follow folded. */
const MAX_OPEN = 10;
const MAX_ROWS = 100;
/** What is new: errors and warnings in full, everything else folded. */
function newsBlocks(image, subject) {
    const all = (0,selection/* news */.wI)(image);
    const loud = all.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const open = loud.slice(0, MAX_OPEN);
    const rest = all.filter((finding) => !open.includes(finding));
    const title = all.every(({ origin }) => origin === 'new') ? 'New in this change' : 'Findings';
    return [
        ...(open.length === 0 ? [] : [openBlock(title, open, image, subject)]),
        ...listBlock(open.length === 0 ? title : 'More findings', rest, image, subject),
    ];
}
/** What was there before, what is gone, and what a comment silences. */
function otherFindingsBlocks(image, subject) {
    return [
        ...listBlock('Known findings', (0,selection/* known */.eO)(image), image, subject),
        ...listBlock('Fixed findings', (0,selection/* fixed */.Zu)(image), image, subject, 'base'),
        ...listBlock('Suppressed findings', (0,selection/* suppressed */.Dm)(image), image, subject),
    ];
}
function openBlock(title, findings, image, subject) {
    return {
        title,
        kind: 'open',
        rows: findings.length,
        render: (rows) => {
            const shown = findings.slice(0, rows).map((finding) => whole(finding, image, subject));
            return [`#### ${title}`, ...shown, ...(0,markdown/* more */.OS)(findings.length - rows, 'finding')].join('\n\n');
        },
    };
}
function whole(finding, image, subject) {
    const where = (0,markdown/* inline */.mG)((0,report_location/* placeWords */.fp)(finding, image, subject));
    const cost = (0,report_location/* costWords */.fL)(finding.cost);
    const first = [`${SEVERITY_ICONS[finding.severity]} **${ruleLink(finding)}**`, ...(where === '' ? [] : [where])].join(' · ');
    const text = `${first}<br>\n${(0,markdown/* prose */.CS)(finding.message)}${cost === '' ? '' : ` *(${cost})*`}`;
    if (finding.fix === undefined)
        return text;
    const diff = (0,report_diff/* diffOf */.n)(finding.fix, finding.excerpt);
    return diff === undefined ? `${text}<br>\nFix: ${(0,markdown/* prose */.CS)(finding.fix.title)}` : `${text}\n\n${(0,markdown/* fence */.EU)('diff', diff)}`;
}
function listBlock(title, findings, image, subject, side = 'head') {
    if (findings.length === 0)
        return [];
    const max = Math.min(findings.length, MAX_ROWS);
    return [
        {
            title: `${title} (${(0,quantities/* count */.U9)(findings.length)})`,
            kind: 'folded',
            rows: max,
            render: (rows) => {
                const cells = findings
                    .slice(0, rows)
                    .map((finding) => [
                    SEVERITY_ICONS[finding.severity],
                    ruleLink(finding),
                    (0,markdown/* inline */.mG)((0,report_location/* placeWords */.fp)(finding, image, subject, side)),
                    (0,markdown/* prose */.CS)(finding.message, 240),
                ]);
                const body = [(0,markdown/* table */.tp)(['', 'Rule', 'Where', 'Finding'], cells), ...(0,markdown/* more */.OS)(findings.length - rows, 'finding')].join('\n\n');
                return (0,markdown/* details */.zH)(`${title}: ${(0,quantities/* count */.U9)(findings.length)}`, body);
            },
        },
    ];
}
function ruleLink({ rule, url }) {
    return (0,markdown/* link */.nf)((0,markdown/* code */.aY)(rule), (0,links/* rulePage */.gd)(url));
}

// EXTERNAL MODULE: ./src/report/layer-change.ts
var layer_change = __webpack_require__(5272);
;// CONCATENATED MODULE: ./src/report/section-layers.ts




const MAX_INSTRUCTION = 100;
/** The layers that moved the size most, with their Dockerfile lines; nothing where nothing moved. */
function moversBlocks(image, subject) {
    const pairs = (0,layer_change/* movers */.BD)(image);
    if (pairs.length === 0)
        return [];
    const title = 'What moved the size';
    const item = (pair) => {
        const { layer, side } = (0,layer_change/* layerOf */.ZZ)(pair);
        const fate = (0,markdown/* inline */.mG)((0,layer_change/* fateWords */.i_)(pair, (0,report_location/* layerPlace */.nD)(layer, image, subject, side)));
        const parts = [`**${(0,quantities/* bytesDelta */.oe)((0,layer_change/* differenceOf */.Pq)(pair))}**`, instruction(layer), `(${fate})`];
        return `- ${parts.filter((part) => part !== '').join(' ')}`;
    };
    const render = (rows) => rows === 0 ? '' : `#### ${title}\n\n${pairs.slice(0, rows).map(item).join('\n')}`;
    return [{ title, kind: 'open', rows: pairs.length, render }];
}
/** All layers of both images, side by side. */
function layersBlocks(image, subject) {
    const { image: stage } = image.stages;
    if (stage.status !== 'done' || stage.result.layers.length === 0)
        return [];
    const { layers, base, head } = stage.result;
    const change = base === undefined ? '' : ` (${(0,quantities/* countDelta */.yn)(head.layers.length - base.layers.length)})`;
    const columns = base === undefined ? ['size'] : ['base', 'this change', ''];
    const cells = (pair) => {
        const { layer, side } = (0,layer_change/* layerOf */.ZZ)(pair);
        const sizes = base === undefined ? [(0,quantities/* bytes */.ee)(layer.unpackedBytes)] : sizesOf(pair);
        return [(0,markdown/* inline */.mG)([(0,report_location/* layerPlace */.nD)(layer, image, subject, side)]), instruction(layer), ...sizes];
    };
    const render = (rows) => {
        const body = (0,markdown/* table */.tp)(['Line', 'Instruction', ...columns], layers.slice(0, rows).map(cells), [2, 3, 4]);
        return (0,markdown/* details */.zH)(`Layers: ${head.layers.length}${change}`, [body, ...(0,markdown/* more */.OS)(layers.length - rows, 'layer')].join('\n\n'));
    };
    return [{ title: 'Layers', kind: 'folded', rows: layers.length, render }];
}
function sizesOf(pair) {
    const change = (0,quantities/* bytesDelta */.oe)((0,layer_change/* differenceOf */.Pq)(pair));
    switch (pair.kind) {
        case 'both':
            return [(0,quantities/* bytes */.ee)(pair.base.unpackedBytes), (0,quantities/* bytes */.ee)(pair.head.unpackedBytes), '='];
        case 'changed':
            return [(0,quantities/* bytes */.ee)(pair.base.unpackedBytes), (0,quantities/* bytes */.ee)(pair.head.unpackedBytes), change];
        case 'added':
            return ['', (0,quantities/* bytes */.ee)(pair.head.unpackedBytes), change];
        case 'removed':
            return [(0,quantities/* bytes */.ee)(pair.base.unpackedBytes), '', change];
    }
}
function instruction(layer) {
    const text = (0,layer_change/* instructionOf */.ut)(layer);
    return text === '' ? '' : (0,markdown/* code */.aY)(text, MAX_INSTRUCTION);
}

;// CONCATENATED MODULE: ./src/report/section-measured.ts


const MAX_NOTES = 20;
/** How the numbers came about, and what was not looked at. */
function measuredBlock({ subject, environment }, images) {
    const lines = [
        ...images.map((image) => (0,markdown/* inline */.mG)([...(images.length > 1 ? [{ code: image.name }, ': '] : []), ...baselineWords(image, subject)])),
        ...environmentWords(environment).map(markdown/* inline */.mG),
        'Sizes are sums over the files of the layers, unpacked, and as gzip for the download. 1 MB is 1,000,000 bytes.',
        'Health is probed with the image’s own test and timeout at a shorter interval; users are read from outside the container.',
        ...notes(images).map((note) => `Not checked: ${(0,markdown/* prose */.CS)(note)}`),
    ];
    return {
        title: 'How this was measured',
        kind: 'folded',
        rows: 0,
        render: () => (0,markdown/* details */.zH)('How this was measured', lines.map((line) => `- ${line}`).join('\n')),
    };
}
function baselineWords({ baseline }, subject) {
    switch (baseline.kind) {
        case 'measured':
            return ['Base: ', { link: baseline.sha, to: (0,links/* commitPage */.b2)(subject, baseline.sha) }, ', ', { said: baseline.how }];
        case 'absent':
            return ['No base: ', { said: baseline.because }];
    }
}
const STORES = { classic: 'classic image store', containerd: 'containerd image store' };
function environmentWords({ engine, buildx, builder, imageStore }) {
    return [
        ...(engine === undefined ? [] : [['Docker Engine ', { code: engine }]]),
        ...(buildx === undefined ? [] : [['buildx ', { code: buildx }]]),
        ...(builder === undefined ? [] : [['Builder ', { code: builder }]]),
        ...(imageStore === undefined ? [] : [[`The engine’s ${STORES[imageStore]}`]]),
    ];
}
function notes(images) {
    const said = images.flatMap(({ stages: { lint } }) => (lint.status === 'done' ? lint.result.notes : []));
    return [...new Set(said)].slice(0, MAX_NOTES);
}

;// CONCATENATED MODULE: ./src/report/section-runtime.ts



const MAX_LOG_LINES = 30;
/** What the health check and the container said: open when they tell why the run failed, folded otherwise. */
function runtimeBlocks(image) {
    const { runtime } = image.stages;
    if (runtime.status !== 'done')
        return [];
    const kind = (0,selection/* doesLogExplain */.LD)(image) ? 'open' : 'folded';
    return [...probeBlock(runtime.result.health, kind), ...logTailBlock(runtime.result, kind)];
}
function probeBlock(health, kind) {
    const probe = health.kind === 'none' ? undefined : health.probe;
    if (probe === undefined)
        return [];
    const lines = outputOf(probe);
    return [
        {
            title: 'Health log',
            kind,
            rows: lines.length,
            render: (rows) => {
                const output = lines.length === 0 ? 'It printed nothing.' : (0,markdown/* pre */.AS)(lines.slice(-Math.max(1, rows)));
                const summary = `Health log: last probe ended with exit code ${probe.exitCode.toFixed(0)} after ${(0,quantities/* seconds */.YA)(probe.seconds)}`;
                return (0,markdown/* details */.zH)(summary, output, kind);
            },
        },
    ];
}
function outputOf({ output }) {
    const text = output.trimEnd();
    return text === '' ? [] : text.split('\n').slice(-MAX_LOG_LINES);
}
function logTailBlock({ logTail }, kind) {
    const lines = logTail.slice(-MAX_LOG_LINES);
    if (lines.length === 0)
        return [];
    return [
        {
            title: 'Container log',
            kind,
            rows: lines.length,
            render: (rows) => (rows === 0 ? '' : (0,markdown/* details */.zH)('Container log: last lines', (0,markdown/* pre */.AS)(lines.slice(-rows)), kind)),
        },
    ];
}

// EXTERNAL MODULE: ./src/report/section-stopped.ts
var section_stopped = __webpack_require__(4249);
;// CONCATENATED MODULE: ./src/report/document.ts













/** Blocks in the order in which they are read. */
function documentOf(report) {
    const [only, ...others] = report.images;
    const measured = measuredBlock(report, report.images);
    if (only !== undefined && others.length === 0)
        return [
            topBlock(`### ${claimOf((0,report_headline/* imageHeadline */.WB)(only))}`, only, report.subject),
            ...sections(only, report.subject),
            measured,
        ];
    return [
        overviewBlock(report),
        ...report.images.flatMap((image) => [
            topBlock(`### ${claimOf((0,report_headline/* imageHeadline */.WB)(image), image.name)}`, image, report.subject),
            ...sections(image, report.subject),
        ]),
        measured,
    ];
}
/** The last line: who says this, and where the whole run is. */
function tailOf({ version, subject }) {
    const run = (0,links/* runPage */.fL)(subject);
    return `<sub>Drydock ${(0,markdown/* code */.aY)(version)}${run === undefined ? '' : ` · ${(0,markdown/* link */.nf)('this run', run)}`}</sub>`;
}
function sections(image, subject) {
    const runtime = runtimeBlocks(image);
    return [
        ...newsBlocks(image, subject),
        ...(0,section_stopped/* stopBlocks */.d)(image),
        ...runtime.filter(({ kind }) => kind === 'open'),
        ...moversBlocks(image, subject),
        ...layersBlocks(image, subject),
        ...stepsBlocks(image),
        ...otherFindingsBlocks(image, subject),
        ...runtime.filter(({ kind }) => kind === 'folded'),
    ];
}
/** Verdict, cost and table: the first screen. It gives up its table only when nothing else is left to give. */
function topBlock(heading, image, subject) {
    const detail = (0,markdown/* inline */.mG)((0,report_headline/* imageHeadline */.WB)(image).detail);
    const { baseline } = image;
    const noBase = baseline.kind === 'absent' ? (0,markdown/* inline */.mG)(['No base to compare with: ', ...(0,phrase/* sentence */.em)(baseline.because)]) : '';
    return {
        title: 'Table',
        kind: 'open',
        rows: 1,
        render: (rows) => {
            const parts = rows === 0 ? [heading] : [heading, detail, rowsTable(image, subject), noBase];
            return parts.filter((part) => part !== '').join('\n\n');
        },
    };
}
function rowsTable(image, subject) {
    const rows = (0,scoreboard/* scoreboard */.J)(image);
    const withBase = image.baseline.kind === 'measured' || rows.some(({ base }) => base.length > 0);
    const withResult = rows.some(({ result }) => result.length > 0);
    const head = [(0,report_location/* headWords */.kB)(subject), subject.headSha];
    const base = ['base', image.baseline.sha ?? subject.baseSha];
    const columns = (withBase ? [base, head] : [head]).map(([words, sha]) => (0,markdown/* inline */.mG)([words, ...commit(subject, sha)]));
    return (0,markdown/* table */.tp)(['', '', ...columns, ...(withResult ? [''] : [])], rows.map(({ name, base: before, head: after, result, mark }) => [
        mark === undefined ? '' : MARK_ICONS[mark],
        `**${name}**`,
        ...(withBase ? [(0,markdown/* inline */.mG)(before)] : []),
        (0,markdown/* inline */.mG)(after),
        ...(withResult ? [(0,markdown/* inline */.mG)(result)] : []),
    ]));
}
function commit(subject, sha) {
    return sha === undefined ? [] : [' ', { link: sha.slice(0, 7), to: (0,links/* commitPage */.b2)(subject, sha) }];
}
/** Several images at a glance, one row each. */
function overviewBlock(report) {
    const headline = (0,report_headline/* reportHeadline */.J9)(report);
    const cells = report.images.map((image) => [(0,markdown/* code */.aY)(image.name), claimOf((0,report_headline/* imageHeadline */.WB)(image)), sizeOf(image)]);
    return {
        title: 'Images',
        kind: 'open',
        rows: cells.length,
        render: (rows) => {
            const parts = [`### ${claimOf(headline)}`, (0,markdown/* inline */.mG)(headline.detail)];
            const images = [(0,markdown/* table */.tp)(['Image', 'Verdict', 'Size'], cells.slice(0, rows)), ...(0,markdown/* more */.OS)(cells.length - rows, 'image')];
            return [...parts, ...images].filter((part) => part !== '').join('\n\n');
        },
    };
}
function sizeOf(image) {
    const size = (0,scoreboard/* scoreboard */.J)(image).find(({ name }) => name === 'Size');
    return size === undefined ? '' : (0,markdown/* inline */.mG)((0,phrase/* join */.fj)([size.head, size.result], ' · '));
}
function claimOf({ passed, claim }, name) {
    return `${MARK_ICONS[passed ? 'good' : 'bad']} ${name === undefined ? '' : `${(0,markdown/* code */.aY)(name)} `}${(0,markdown/* inline */.mG)(claim)}`;
}


/***/ }),

/***/ 1702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WB: () => (/* binding */ imageHeadline),
  J9: () => (/* binding */ reportHeadline)
});

// UNUSED EXPORTS: headlineText

// EXTERNAL MODULE: ./src/report/phrase.ts
var phrase = __webpack_require__(5049);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(1885);
// EXTERNAL MODULE: ./src/report/selection.ts
var selection = __webpack_require__(4012);
;// CONCATENATED MODULE: ./src/report/reasons.ts


/** Worst first; ends with what could not be found out on top of it. Never empty for a failed image. */
function reasons(image) {
    const { lint, build, image: size, runtime } = (0,selection/* failuresByStage */.Vd)(image);
    return [
        ...(build.length > 0 ? [['does not build']] : []),
        ...lintReasons(lint),
        ...runtimeReasons(image, runtime),
        ...reasonsByRule(size, BROKEN_BUDGETS, 'an error in the image'),
        ...notFoundOut((0,selection/* brokenStages */.hT)(image.stages).map(({ stage }) => stage)),
    ];
}
function lintReasons(failures) {
    if (failures.length === 0)
        return [];
    const adjective = failures.every(({ origin }) => origin === 'new') ? 'new ' : '';
    const noun = failures.every(({ severity }) => severity === 'error') ? 'error' : 'finding';
    return [[(0,quantities/* counted */.hS)(failures.length, `${adjective}${noun}`)]];
}
const BROKEN_BUDGETS = {
    'max-size': 'over its size budget',
    'max-size-increase': 'grew over its budget',
    'max-layers': 'too many layers',
    'max-layers-increase': 'too many new layers',
};
function runtimeReasons({ stages: { runtime } }, failures) {
    const seen = runtime.status === 'done' ? runtime.result : undefined;
    const words = {
        'keeps-running': 'does not keep running',
        'runs-as-non-root': seen?.runsAs.kind === 'unknown' ? 'could not find out who runs it' : 'runs as root',
        'health-check-passes': seen?.health.kind === 'undecided' ? 'its health is undecided' : 'unhealthy',
    };
    return reasonsByRule(failures, words, 'does not start');
}
/** One reason for each rule, said once. */
function reasonsByRule(failures, words, otherwise) {
    return [...new Set(failures.map(({ rule }) => words[rule] ?? otherwise))].map((reason) => [reason]);
}
const UNDONE = {
    lint: 'could not lint',
    build: 'could not build',
    image: 'could not measure the image',
    runtime: 'could not run the image',
};
/** What is not known, as reasons. */
function notFoundOut(stages) {
    return stages.map((stage) => [UNDONE[stage]]);
}

// EXTERNAL MODULE: ./src/report/row-lint.ts
var row_lint = __webpack_require__(1146);
;// CONCATENATED MODULE: ./src/report/headline.ts





function reportHeadline(report) {
    const [only, ...others] = report.images;
    if (only === undefined)
        return { passed: false, claim: ['Not ready: no image was checked'], detail: [] };
    if (others.length === 0)
        return imageHeadline(only);
    const passed = report.verdict.conclusion === 'pass';
    const amiss = report.images.filter(({ verdict }) => verdict.conclusion !== 'pass').length;
    return {
        passed,
        claim: passed
            ? [`Ready: all ${report.images.length} images`]
            : [`Not ready: ${amiss} of ${(0,quantities/* counted */.hS)(report.images.length, 'image')}`],
        detail: sizeOfAll(report.images),
    };
}
function imageHeadline(image) {
    const { verdict, stages } = image;
    const cost = costSentence(image);
    switch (verdict.conclusion) {
        case 'pass':
            return { passed: true, claim: ['Ready', ...readiness(image)], detail: cost };
        case 'fail':
            return {
                passed: false,
                claim: ['Not ready: ', ...(0,phrase/* list */.p_)(reasons(image))],
                detail: (0,phrase/* join */.fj)([pointTo(verdict.failures[0], image), cost], ' '),
            };
        case 'unknown':
            return {
                passed: false,
                claim: ['Not ready: ', ...(0,phrase/* list */.p_)(notFoundOut(verdict.broken.map(({ stage }) => stage)))],
                detail: (0,phrase/* join */.fj)([...(0,selection/* brokenStages */.hT)(stages).map(({ because }) => (0,phrase/* sentence */.em)(because)), cost], ' '),
            };
    }
}
/** Claim and detail as one line of plain text. */
function headlineText({ passed, claim, detail }) {
    return plain(join([[`${passed ? '✅' : '❌'} `, ...claim, '.'], detail], ' '));
}
function readiness(image) {
    const attention = (0,selection/* news */.wI)(image);
    const hasBase = image.stages.lint.status === 'done' && image.stages.lint.result.baseCount !== undefined;
    const loud = attention.filter(({ severity }) => severity === 'error' || severity === 'warning');
    if (loud.length > 0)
        return [(0,selection/* countOf */.pq)(loud, 'error') > 0 ? ', but ' : ', with ', ...(0,row_lint/* newsWords */.$)(loud, hasBase)];
    const adjective = hasBase ? 'new ' : '';
    return attention.length === 0 ? [`: no ${adjective}findings`] : [`: no ${adjective}errors or warnings`];
}
/** Where to look first. A finding about the image as a whole has said it all in the claim. */
function pointTo({ rule, place }, { dockerfile, stages }) {
    if (place.at !== 'line')
        return [];
    const line = [`Line ${place.line}`, ...(place.file === dockerfile ? [] : [' of ', { code: place.file }])];
    return stages.build.status === 'stopped' ? [...line, ' stops the build.'] : [...line, ' breaks ', { code: rule }, '.'];
}
/** `The image is 70 MB smaller and healthy.` Empty where nothing was measured. */
function costSentence({ stages }) {
    const size = stages.image.status === 'done' ? [[sizeWords(stages.image.result)]] : [];
    const health = stages.runtime.status === 'done' && stages.runtime.result.health.kind === 'healthy' ? [['healthy']] : [];
    const said = (0,phrase/* list */.p_)([...size, ...health]);
    return said.length === 0 ? [] : ['The image is ', ...said, '.'];
}
function sizeWords({ head, base }) {
    if (base === undefined)
        return `${(0,quantities/* bytes */.ee)(head.unpackedBytes)} large`;
    return changeWords(head.unpackedBytes - base.unpackedBytes);
}
function changeWords(difference) {
    if (difference === 0)
        return 'as large as before';
    return `${(0,quantities/* bytes */.ee)(Math.abs(difference))} ${difference < 0 ? 'smaller' : 'larger'}`;
}
/** Of several images together, where each could be compared. */
function sizeOfAll(images) {
    const differences = images.map(({ stages: { image } }) => image.status === 'done' && image.result.base !== undefined
        ? image.result.head.unpackedBytes - image.result.base.unpackedBytes
        : undefined);
    const compared = differences.filter((difference) => difference !== undefined);
    if (compared.length === 0 || compared.length < images.length)
        return [];
    const total = compared.reduce((sum, difference) => sum + difference, 0);
    return [`Together they are ${changeWords(total)}.`];
}


/***/ }),

/***/ 5272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ movers),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   ZZ: () => (/* binding */ layerOf),
/* harmony export */   i_: () => (/* binding */ fateWords),
/* harmony export */   ut: () => (/* binding */ instructionOf)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);

/** Changes below this share of the image say nothing about why it grew. */
const NOTABLE_SHARE = 0.01;
const MAX_MOVERS = 3;
/** The layers that moved the size most, largest change first; empty without a base and where nothing moved. */
function movers({ stages: { image } }) {
    if (image.status !== 'done' || image.result.base === undefined)
        return [];
    const least = image.result.head.unpackedBytes * NOTABLE_SHARE;
    return image.result.layers
        .filter((pair) => Math.abs(differenceOf(pair)) > least)
        .sort((one, other) => Math.abs(differenceOf(other)) - Math.abs(differenceOf(one)))
        .slice(0, MAX_MOVERS);
}
/** Bytes that the head has more than the base. */
function differenceOf(pair) {
    switch (pair.kind) {
        case 'both':
            return 0;
        case 'changed':
            return pair.head.unpackedBytes - pair.base.unpackedBytes;
        case 'added':
            return pair.head.unpackedBytes;
        case 'removed':
            return -pair.base.unpackedBytes;
    }
}
/** The layer to name, and the commit whose Dockerfile made it. */
function layerOf(pair) {
    return pair.kind === 'removed' ? { layer: pair.base, side: 'base' } : { layer: pair.head, side: 'head' };
}
/** How the layer differs, with the Dockerfile lines that made it: `new, line 5`, `removed, was line 4`, `line 6–8`. */
function fateWords(pair, place) {
    const words = FATE[pair.kind];
    const { lines } = layerOf(pair).layer;
    if (lines === undefined)
        return [words.ofBaseImage];
    return lines === 'unknown' ? [words.plain] : [words.line, place];
}
const SAME = { ofBaseImage: 'base image', plain: 'line unknown', line: 'line ' };
const FATE = {
    both: SAME,
    changed: SAME,
    added: { ofBaseImage: 'new in the base image', plain: 'new, line unknown', line: 'new, line ' },
    removed: { ofBaseImage: 'gone from the base image', plain: 'removed', line: 'removed, was line ' },
};
/** The instruction on one line, without what every build adds to it. Untrusted text; may be empty. */
function instructionOf({ createdBy }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(createdBy
        .replace(/\s*# buildkit\s*$/, '')
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^(?:RUN )?(?:\|\d+ .*? )?\/bin\/sh -c /, 'RUN '));
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   hD: () => (/* binding */ linesPage)
/* harmony export */ });
// A foreign frontend may answer BuildKit's check with any URL it likes, so a rule's page must be one of these.
const RULE_PAGES = [
    'https://docs.docker.com/',
    'https://www.shellcheck.net/wiki/',
    'https://github.com/koalaman/shellcheck/wiki/',
    'https://github.com/hadolint/hadolint/wiki/',
];
const DRYDOCK_PAGE = /^https:\/\/github\.com\/[\w.-]+\/drydock\/blob\/[\w.-]+\/docs\/rules\/[\w-]+\.md$/;
/** The page of a rule, or undefined where it is not one that we know. */
function rulePage(url) {
    if (url === undefined || !/^[\w:/.#?=&%+-]+$/.test(url) || url.includes('/../'))
        return undefined;
    return DRYDOCK_PAGE.test(url) || RULE_PAGES.some((page) => url.startsWith(page)) ? url : undefined;
}
/** Lines of a file at a commit, as GitHub shows them. */
function linesPage(subject, sha, file, lines) {
    const home = repositoryPage(subject);
    if (home === undefined || !isCommit(sha))
        return undefined;
    const end = lines.endLine > lines.line ? `-L${lines.endLine.toFixed(0)}` : '';
    return `${home}/blob/${sha}/${file.split('/').map(segment).join('/')}#L${lines.line.toFixed(0)}${end}`;
}
function commitPage(subject, sha) {
    const home = repositoryPage(subject);
    return home === undefined || !isCommit(sha) ? undefined : `${home}/commit/${sha}`;
}
/** The workflow run, where it is one of this repository. */
function runPage(subject) {
    const home = repositoryPage(subject);
    if (home === undefined || subject.runUrl?.startsWith(`${home}/actions/runs/`) !== true)
        return undefined;
    return /^[\d/a-z]+$/.test(subject.runUrl.slice(home.length)) ? subject.runUrl : undefined;
}
function repositoryPage({ serverUrl, repository }) {
    if (serverUrl === undefined || !/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/.test(serverUrl))
        return undefined;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${serverUrl.replace(/\/$/, '')}/${repository}`;
}
/** A whole commit name: SHA-1 or SHA-256. */
function isCommit(sha) {
    return sha !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}
function segment(name) {
    // encodeURIComponent throws on half a character, and leaves what Markdown reads as the end of a link.
    return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   kB: () => (/* binding */ headWords),
/* harmony export */   nD: () => (/* binding */ layerPlace)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1885);


/** Empty for a finding about the image as a whole. `side` is the commit whose files are meant. */
function placeWords(finding, image, subject, side = 'head') {
    const sha = shaOf(image, subject, side);
    const { place } = finding;
    switch (place.at) {
        case 'line':
            return [{ link: `${place.file}:${span(place)}`, to: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .linesPage */ .hD)(subject, sha, place.file, place) }];
        case 'layer': {
            if (place.line === undefined)
                return [`layer ${place.index + 1}`];
            const lines = { line: place.line, endLine: place.line };
            return [{ link: `${image.dockerfile}:${span(lines)}`, to: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .linesPage */ .hD)(subject, sha, image.dockerfile, lines) }];
        }
        case 'image':
            return [];
    }
}
/** The Dockerfile lines that made a layer, as `4` or `6–8`, or what stands in their place. */
function layerPlace(layer, image, subject, side) {
    if (layer.lines === undefined)
        return 'base image';
    if (layer.lines === 'unknown')
        return 'unknown';
    return { see: span(layer.lines), to: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .linesPage */ .hD)(subject, shaOf(image, subject, side), image.dockerfile, layer.lines) };
}
/** What the checked side is called. */
function headWords({ pullRequest, headSha }) {
    if (pullRequest !== undefined)
        return 'this pull request';
    return headSha === undefined ? 'here' : 'this commit';
}
/** `costs 38 MB and 2.1 s`; empty where nothing was measured. */
function costWords(cost) {
    const parts = [
        ...(cost?.bytes === undefined ? [] : [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(cost.bytes)]),
        ...(cost?.seconds === undefined ? [] : [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(cost.seconds)]),
    ];
    return parts.length === 0 ? '' : `costs ${parts.join(' and ')}`;
}
function span({ line, endLine }) {
    return endLine > line ? `${line.toFixed(0)}–${endLine.toFixed(0)}` : line.toFixed(0);
}
function shaOf(image, subject, side) {
    return side === 'head' ? subject.headSha : (image.baseline.sha ?? subject.baseSha);
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pre),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export LIMITS */
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1885);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);


/** Longest untrusted name, message and log line that we print, in UTF-16 units. A cell that fills a screen tells nothing. */
const LIMITS = { name: 160, message: 600, logLine: 240 };
/**
 * Untrusted text as one inert `<code>`: no mention, link, reference, comment or table cell can come out of it. Punctuation is
 * written as entities. Because e-mail links are made after entities are read (github/cmark-gfm#278), `<wbr>` also parts what
 * could become a link.
 */
function code(text, max = LIMITS.name) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), max);
    return shown === '' ? '*(empty)*' : `<code>${inert(shown)}</code>`;
}
function inert(text) {
    return text
        .replace(/[^\p{L}\p{N} ,./=;-]/gu, (character) => `&#${(character.codePointAt(0) ?? 0).toFixed(0)};`)
        .replaceAll('&#64;', '<wbr>&#64;')
        .replaceAll('&#58;//', '&#58;<wbr>//')
        .replace(/www\./giu, (found) => `${found.slice(0, 3)}<wbr>.`);
}
// A word of an English sentence, a number with its unit, a dash: nothing that GitHub links. Everything else goes into `<code>`.
const WORD = /^[A-Za-z]+(?:['’/-][A-Za-z]+)*$/;
const NUMBER = /^[+−±]?\d{1,6}(?:[.,]\d{1,3})*(?:%|s|ms|B|kB|MB|GB)?$/;
const DASH = /^[–—·…→%]$/;
const COMMIT = /^[0-9a-f]{7,}$/i;
/**
 * Untrusted sentence: back-ticked parts and every word that is not plainly a word become `<code>`, since neither a backslash
 * nor an entity stops GitHub from linking a mention. One line, at most `max` UTF-16 units.
 */
function prose(text, max = LIMITS.message) {
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), max).split('`');
    // An unpaired back-tick is a character like any other.
    const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')];
    return paired.map((part, index) => (index % 2 === 1 ? code(part, max) : words(part))).join('');
}
function words(text) {
    const shown = [];
    let risky = [];
    const flush = () => {
        if (risky.length > 0)
            shown.push(code(risky.join(' '), LIMITS.message));
        risky = [];
    };
    for (const word of text.split(' ')) {
        const { before, core, after } = strip(word);
        if (core === '' || isPlain(core, word.startsWith(core) ? after : '')) {
            flush();
            shown.push(word);
            continue;
        }
        if (before !== '')
            flush();
        risky.push(core);
        if (before === '' && after === '')
            continue;
        flush();
        shown.push(`${before}${shown.pop() ?? ''}${after}`);
    }
    flush();
    return shown.join(' ');
}
function isPlain(core, after) {
    if (WORD.test(core))
        return !core.split(/['’/-]/).some((part) => COMMIT.test(part));
    // At the start of a line `1.` and `1)` would begin a list.
    return (NUMBER.test(core) && !/^[.)]/.test(after)) || DASH.test(core);
}
/** Punctuation around a word stays outside of its `<code>`. */
function strip(word) {
    const [before = ''] = /^["'(]*/.exec(word) ?? [];
    const [after = ''] = /["').,:;!?…]*$/.exec(word.slice(before.length)) ?? [];
    return { before, core: word.slice(before.length, word.length - after.length), after };
}
/** A phrase as inline Markdown: our own words as they are, everything else made inert. */
function inline(phrase) {
    return phrase.map(piece).join('');
}
function piece(part) {
    if (typeof part === 'string')
        return part;
    if ('code' in part)
        return code((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(part.code));
    if ('said' in part)
        return prose(part.said);
    return link('link' in part ? code(part.link) : part.see, part.to);
}
/**
 * Lines of a log as one inert `<pre>`; HTML, because a fence can be closed from inside. An `@` and a `/` at the start of a line
 * are entities too: bots that take orders from comments read the source.
 */
function pre(lines) {
    const shown = lines.map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line), LIMITS.logLine).replace(/[&<>@]|^\s*\//gu, entities));
    return `<pre>${shown.map((line) => (line === '' ? ' ' : line)).join('\n')}</pre>`;
}
function entities(characters) {
    return characters.replace(/\S/gu, (character) => `&#${character.charCodeAt(0).toFixed(0)};`);
}
/** A fenced block that GitHub colours, for our own diffs. The fence is longer than any in the text, and no comment can open. */
function fence(language, lines) {
    const shown = lines.map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line), LIMITS.logLine).replaceAll('<!--', '<!\\--'));
    const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/gu)].map(([run]) => run.length)));
    const ticks = '`'.repeat(longest + 1);
    return [`${ticks}${language}`, ...shown, ticks].join('\n');
}
/** A table. Cells are inline Markdown without line breaks; `right` names the columns of numbers. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, index) => (right.includes(index) ? '--:' : ':--'));
    // A number and its unit stay on one line.
    const numbers = (cells) => cells.map((cell, index) => (right.includes(index) ? cell.replaceAll(' ', '&nbsp;') : cell));
    return [line(head), line(rule), ...rows.map((cells) => line(numbers(cells)))].join('\n');
}
/** A folded section. `summary` is inline HTML of our own; `body` is Markdown. */
function details(summary, body, state = 'folded') {
    return `<details${state === 'open' ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** `text` is inline Markdown that is already harmless; `to` is a URL made in links.ts. */
function link(text, to) {
    return to === undefined ? text : `[${text}](${to})`;
}
/** The line that says how many rows of a list are missing, if any are. */
function more(missing, one, many = `${one}s`) {
    return missing <= 0 ? [] : [`*… and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(missing, `more ${one}`, `more ${many}`)}.*`];
}


/***/ }),

/***/ 5049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);
/**
 * Words before they know their medium. Our own words are plain strings; whatever comes from outside is marked, so that each
 * medium (Markdown, terminal, plain text) makes it harmless in its own way and nobody can forget to.
 */

/** Puts `between` between phrases, leaving out empty ones. */
function join(phrases, between) {
    const full = phrases.filter((phrase) => phrase.length > 0);
    return full.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** `a`, `a and b`, `a, b and c`. */
function list(phrases) {
    const full = phrases.filter((phrase) => phrase.length > 0);
    const last = full.at(-1);
    if (last === undefined || full.length === 1)
        return last ?? [];
    return [...join(full.slice(0, -1), ', '), ' and ', ...last];
}
/** The phrase as text without any markup, for step outputs, annotations and the terminal. */
function plain(phrase) {
    return phrase.map((piece) => (typeof piece === 'string' ? piece : plainPiece(piece))).join('');
}
function plainPiece(piece) {
    const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(wordsOf(piece)));
    // A value of several words would run into the sentence around it.
    return 'code' in piece && text.includes(' ') ? `\`${text}\`` : text;
}
function wordsOf(piece) {
    if ('code' in piece)
        return piece.code;
    if ('said' in piece)
        return piece.said;
    return 'link' in piece ? piece.link : piece.see;
}
/** A sentence of someone else with a capital and exactly one full stop, so that another can follow. */
function sentence(said) {
    const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(said).replace(/^[a-z]/, (letter) => letter.toUpperCase());
    return /[.!?…]$/u.test(text) ? [{ said: text }] : [{ said: text }, '.'];
}


/***/ }),

/***/ 1885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oe: () => (/* binding */ bytesDelta),
/* harmony export */   yA: () => (/* binding */ percentDelta),
/* harmony export */   yn: () => (/* binding */ countDelta)
/* harmony export */ });
/** Numbers as people read them. Sizes are decimal as on a download page: 1 MB = 1,000,000 B. The minus sign is U+2212. */
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
/** A size such as `155 MB`, `1.5 MB`, `21.5 GB`, `0 B`: two digits at least, three from gigabytes on. */
function bytes(count) {
    let unit = 0;
    let value = count;
    // 999.5 kB would be rounded up to `1000 kB`, so the next unit begins a little early.
    while (Math.abs(value) >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(decimals(Math.abs(value), unit))} ${UNITS[unit] ?? 'B'}`;
}
function decimals(value, unit) {
    if (unit === 0)
        return 0;
    if (unit < 3)
        return value < 9.95 ? 1 : 0;
    if (value < 9.995)
        return 2;
    return value < 99.95 ? 1 : 0;
}
/** A difference in size such as `−70 MB`, `+1.5 kB`, `±0 B`. */
function bytesDelta(difference) {
    return signed(difference, bytes(Math.abs(difference)));
}
/** A difference between counts such as `−3`, `+12`, `±0`. */
function countDelta(difference) {
    return signed(difference, count(Math.abs(difference)));
}
/** Change of `head` against `base` as `−83 %`; undefined where the base is zero or the change rounds to nothing. */
function percentDelta(base, head) {
    const percent = base === 0 ? 0 : Math.round(((head - base) / base) * 100);
    return percent === 0 ? undefined : signed(percent, `${count(Math.abs(percent))} %`);
}
/** A duration such as `0.9 s`, `24.1 s`, `3 min 20 s`. */
function seconds(duration) {
    if (duration < 99.95)
        return `${duration.toFixed(1)} s`;
    const whole = Math.round(duration);
    const rest = whole % 60;
    return `${count(Math.floor(whole / 60))} min${rest === 0 ? '' : ` ${rest.toFixed(0)} s`}`;
}
/** A count with thousands separated: `5,000`. */
function count(value) {
    return value.toLocaleString('en-US');
}
/** A count with its noun: `1 finding`, `2 findings`, `0 entries`. */
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
function signed(value, magnitude) {
    if (value === 0)
        return `±${magnitude}`;
    return value < 0 ? `−${magnitude}` : `+${magnitude}`;
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ newsWords),
/* harmony export */   s: () => (/* binding */ lintRow)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5049);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1885);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7493);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);




function lintRow(image) {
    const { lint } = image.stages;
    if (lint.status !== 'done')
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .rowWithout */ .L)('Lint', lint, 'could not be read');
    const { baseCount, fixed, notes } = lint.result;
    const news = lint.findings.filter(_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isNews */ .Ms);
    const existing = lint.findings.length - news.length;
    const parts = [
        newsWords(news, baseCount !== undefined),
        existing > 0 ? [`${existing} known`] : [],
        fixed.length > 0 ? [`${fixed.length} fixed`] : [],
    ];
    return {
        name: 'Lint',
        base: baseCount === undefined ? [] : [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(baseCount, 'finding')],
        head: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, ' · '),
        result: notes.length > 0 ? [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(notes.length, 'check')} left out`] : [],
        mark: markOf(image, news),
    };
}
/** `1 new error · 2 new warnings`; without a base nothing is new, it is just there. */
function newsWords(news, hasBase) {
    const adjective = hasBase ? 'new ' : '';
    if (news.length === 0)
        return [`no ${adjective}findings`];
    const errors = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(news, 'error');
    const warnings = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(news, 'warning');
    const hints = news.length - errors - warnings;
    const words = (number, noun) => (number > 0 ? [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(number, `${adjective}${noun}`)] : []);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([words(errors, 'error'), words(warnings, 'warning'), words(hints, 'hint')], ' · ');
}
function markOf(image, news) {
    if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .failuresByStage */ .Vd)(image).lint.length > 0)
        return 'bad';
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(news, 'error') + (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(news, 'warning') > 0 ? 'careful' : 'good';
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rowWithout)
/* harmony export */ });
/** The row of a stage that has no result to show. */
function rowWithout(name, stage, stopped) {
    const empty = { name, base: [], result: [] };
    switch (stage.status) {
        case 'stopped':
            return { ...empty, head: [stopped], mark: 'bad' };
        case 'skipped':
            return { ...empty, head: ['skipped: ', { said: stage.because }] };
        case 'broken':
            return { ...empty, head: ['could not find out: ', { said: stage.because }], mark: 'bad' };
    }
}


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ scoreboard)
});

// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(1885);
// EXTERNAL MODULE: ./src/report/row.ts
var row = __webpack_require__(7493);
;// CONCATENATED MODULE: ./src/report/row-build.ts


function buildRow(stage) {
    if (stage.status !== 'done')
        return (0,row/* rowWithout */.L)('Build', stage, 'did not build');
    const { head, base } = stage.result;
    return {
        name: 'Build',
        base: base === undefined ? [] : [(0,quantities/* seconds */.YA)(base.seconds)],
        head: [(0,quantities/* seconds */.YA)(head.seconds), ...(head.cachedSteps > 0 ? [cachedWords(head)] : [])],
        result: base === undefined ? [] : compareTimes(base, head),
        mark: 'good',
    };
}
function cachedWords({ steps, cachedSteps }) {
    return `, ${cachedSteps} of ${(0,quantities/* counted */.hS)(steps.length, 'step')} cached`;
}
/** A percentage compares builds only where both did the same share of the work themselves. */
function compareTimes(base, head) {
    if (!isComparable(base, head))
        return [`not comparable: base had ${base.cachedSteps} of ${base.steps.length} cached`];
    const percent = (0,quantities/* percentDelta */.yA)(base.seconds, head.seconds);
    return percent === undefined ? ['as fast'] : [percent];
}
function isComparable(base, head) {
    if (base.cachedSteps !== head.cachedSteps)
        return false;
    return base.cachedSteps === 0 || base.steps.length === head.steps.length;
}

// EXTERNAL MODULE: ./src/report/phrase.ts
var phrase = __webpack_require__(5049);
;// CONCATENATED MODULE: ./src/report/row-image.ts



function imageRows(stage) {
    if (stage.status !== 'done')
        return [(0,row/* rowWithout */.L)('Size', stage, 'could not be measured')];
    const { head, base, budgets } = stage.result;
    const ofSize = budgets.filter(({ limit }) => limit === 'max-size' || limit === 'max-size-increase');
    const ofLayers = budgets.filter(({ limit }) => limit === 'max-layers' || limit === 'max-layers-increase');
    return [
        row_image_row('Size', base, head, ({ unpackedBytes }) => unpackedBytes, sizeWords, ofSize),
        row_image_row('Download', base, head, ({ compressedBytes }) => compressedBytes, sizeWords, []),
        row_image_row('Layers', base, head, ({ layers }) => layers.length, countWords, ofLayers),
    ];
}
const sizeWords = { value: quantities/* bytes */.ee, change: sizeChange };
const countWords = { value: quantities/* count */.U9, change: (base, head) => (0,quantities/* countDelta */.yn)(head - base) };
function row_image_row(name, base, head, numberOf, { value, change }, budgets) {
    const difference = base === undefined ? [] : [change(numberOf(base), numberOf(head))];
    return {
        name,
        base: base === undefined ? [] : [value(numberOf(base))],
        head: [value(numberOf(head))],
        result: (0,phrase/* join */.fj)([difference, ...budgets.map(budgetWords)], ' · '),
        ...markOf(budgets),
    };
}
function sizeChange(base, head) {
    const percent = (0,quantities/* percentDelta */.yA)(base, head);
    return percent === undefined ? (0,quantities/* bytesDelta */.oe)(head - base) : `${(0,quantities/* bytesDelta */.oe)(head - base)} (${percent})`;
}
const BUDGETS = {
    'max-size': 'budget',
    'max-size-increase': 'growth budget',
    'max-layers': 'budget',
    'max-layers-increase': 'growth budget',
};
function budgetWords({ limit, allowed, kept }) {
    if (kept === 'unknown')
        return [`${BUDGETS[limit]} `, { said: allowed }, ' not compared'];
    return [kept ? `${BUDGETS[limit]} ` : `over the ${BUDGETS[limit]} of `, { said: allowed }];
}
function markOf(budgets) {
    if (budgets.length === 0)
        return {};
    if (budgets.some(({ kept }) => kept === false))
        return { mark: 'bad' };
    return { mark: budgets.some(({ kept }) => kept === 'unknown') ? 'careful' : 'good' };
}

// EXTERNAL MODULE: ./src/report/row-lint.ts
var row_lint = __webpack_require__(1146);
;// CONCATENATED MODULE: ./src/report/row-runtime.ts



function runtimeRows(stage) {
    if (stage.status !== 'done')
        return [(0,row/* rowWithout */.L)('Run', stage, 'did not start')];
    const { configuredUser, runsAs, health, exit } = stage.result;
    // A setting may allow what is otherwise an error; then it is said, and does not fail.
    const amiss = stage.findings.some(({ severity }) => severity === 'error') ? 'bad' : 'careful';
    const empty = { base: [], result: [] };
    return [
        {
            ...empty,
            name: 'Runs as',
            head: userWords(runsAs, configuredUser),
            mark: judged(stage.findings, 'runs-as-non-root') ?? userMark(runsAs),
        },
        {
            ...empty,
            name: 'Health',
            head: healthWords(health),
            mark: judged(stage.findings, 'health-check-passes') ?? healthMark(health, amiss),
        },
        ...(exit === undefined
            ? []
            : [{ ...empty, name: 'Ended', head: exitWords(exit), mark: judged(stage.findings, 'keeps-running') ?? 'good' }]),
    ];
}
/** What the check itself says; undefined where it found nothing to say. */
function judged(findings, check) {
    const severities = findings.filter(({ rule }) => rule === check).map(({ severity }) => severity);
    if (severities.includes('error'))
        return 'bad';
    return severities.length > 0 ? 'careful' : undefined;
}
function userWords(runsAs, configuredUser) {
    switch (runsAs.kind) {
        case 'non-root':
            return [...who(configuredUser, runsAs.uids), `, ${allProcesses(runsAs.processCount)}`];
        case 'drops-from-root':
            return [`starts as root, then ${uidWords(runsAs.uids)}, ${allProcesses(runsAs.processCount)}`];
        case 'root':
            return [`root, ${ofProcesses(runsAs.processes.length, runsAs.processCount)}: `, ...commands(runsAs)];
        case 'unknown':
            return ['could not find out: ', { said: runsAs.because }];
    }
}
function userMark(runsAs) {
    switch (runsAs.kind) {
        case 'non-root':
        case 'drops-from-root':
            return 'good';
        case 'root':
        case 'unknown':
            return 'careful';
    }
}
function healthMark(health, amiss) {
    switch (health.kind) {
        case 'healthy':
            return 'good';
        case 'none':
            return 'careful';
        case 'unhealthy':
        case 'undecided':
            return amiss;
    }
}
function who(configuredUser, uids) {
    const isName = configuredUser !== '' && !/^\d+(?::\d+)?$/.test(configuredUser);
    return isName ? [{ code: configuredUser }, ` (${uidWords(uids)})`] : [uidWords(uids)];
}
function uidWords(uids) {
    const shown = uids.slice(0, 4).map((uid) => uid.toFixed(0));
    const rest = uids.length - shown.length;
    return `${uids.length === 1 ? 'uid' : 'uids'} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function allProcesses(total) {
    if (total === 1)
        return 'its only process';
    return total === 2 ? 'both processes' : `all ${(0,quantities/* counted */.hS)(total, 'process', 'processes')}`;
}
function ofProcesses(some, total) {
    return some === total ? allProcesses(total) : `${some} of ${(0,quantities/* counted */.hS)(total, 'process', 'processes')}`;
}
function commands({ processes }) {
    const names = [...new Set(processes.map(({ command }) => command))];
    const shown = names.slice(0, 3).map((command) => [{ code: command }]);
    return (0,phrase/* list */.p_)(names.length > shown.length ? [...shown, [`${names.length - shown.length} more`]] : shown);
}
function healthWords(health) {
    switch (health.kind) {
        case 'healthy':
            return [`healthy after ${(0,quantities/* seconds */.YA)(health.seconds)}`];
        case 'unhealthy':
            return [`unhealthy after ${(0,quantities/* seconds */.YA)(health.seconds)}: `, { said: health.because }];
        case 'none':
            return [health.disabled ? 'health check switched off' : 'no health check'];
        case 'undecided':
            return [`undecided after ${(0,quantities/* seconds */.YA)(health.seconds)}: `, { said: health.because }];
    }
}
function exitWords({ code, outOfMemory, seconds: after }) {
    return [`exit code ${code} after ${(0,quantities/* seconds */.YA)(after)}${outOfMemory ? ', out of memory' : ''}`];
}

;// CONCATENATED MODULE: ./src/report/scoreboard.ts




function scoreboard(image) {
    const { build, image: size, runtime } = image.stages;
    return [(0,row_lint/* lintRow */.s)(image), buildRow(build), ...imageRows(size), ...runtimeRows(runtime)];
}


/***/ }),

/***/ 4249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ STOP_TITLES),
/* harmony export */   d: () => (/* binding */ stopBlocks)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4285);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4012);


const MAX_LOG_LINES = 30;
const STOP_TITLES = {
    lint: 'Last lines of the linter',
    build: 'Last lines of the build',
    image: 'Last lines of the measurement',
    runtime: 'Last lines of the start',
};
/** The last lines of a stage that stopped, in the open: they are why. */
function stopBlocks(image) {
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLogs */ .mH)(image).map(({ stage, log }) => {
        const title = STOP_TITLES[stage];
        const last = log.slice(-MAX_LOG_LINES);
        const render = (rows) => (rows === 0 ? '' : `#### ${title}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .pre */ .AS)(last.slice(-rows))}`);
        return { title, kind: 'open', rows: last.length, render };
    });
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ suppressed),
/* harmony export */   LD: () => (/* binding */ doesLogExplain),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   Vd: () => (/* binding */ failuresByStage),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   hT: () => (/* binding */ brokenStages),
/* harmony export */   mH: () => (/* binding */ stopLogs),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   wI: () => (/* binding */ news)
/* harmony export */ });
/* unused harmony exports findingsOf, allFindings */
const STAGES = ['lint', 'build', 'image', 'runtime'];
const RANK = { error: 0, warning: 1, info: 2, style: 3 };
function findingsOf(stage) {
    switch (stage.status) {
        case 'done':
        case 'stopped':
            return stage.findings;
        case 'skipped':
        case 'broken':
            return [];
    }
}
/** What asks for attention: all that the base does not have too, and all that fails the check. Worst first. */
function news(image) {
    return sorted(allFindings(image).filter(attention(image)));
}
/** What the base has too, as long as it does not fail the check. Worst first. */
function known(image) {
    const asks = attention(image);
    return sorted(allFindings(image).filter((finding) => !asks(finding)));
}
/** Findings of the base that are gone. */
function fixed(image) {
    return image.stages.lint.status === 'done' ? sorted(image.stages.lint.result.fixed) : [];
}
/** Findings that a comment in the files silences. */
function suppressed(image) {
    return image.stages.lint.status === 'done' ? sorted(image.stages.lint.result.suppressed) : [];
}
/** What stages that stopped printed last. */
function stopLogs({ stages, }) {
    return STAGES.flatMap((stage) => {
        const { [stage]: outcome } = stages;
        const log = outcome.status === 'stopped' ? (outcome.detail?.log ?? []) : [];
        return log.length === 0 ? [] : [{ stage, log }];
    });
}
/** Not on the base, or nothing known about the base. */
function isNews(finding) {
    return finding.origin !== 'existing';
}
function allFindings(image) {
    return STAGES.flatMap((name) => findingsOf(image.stages[name]));
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
/** The findings that make the verdict a failure, by the stage that made them. */
function failuresByStage(image) {
    const fails = failing(image);
    return {
        lint: findingsOf(image.stages.lint).filter(fails),
        build: findingsOf(image.stages.build).filter(fails),
        image: findingsOf(image.stages.image).filter(fails),
        runtime: findingsOf(image.stages.runtime).filter(fails),
    };
}
/** Whether what the container printed tells why it failed; for one that only runs as root it does not. */
function doesLogExplain(image) {
    const userCheck = 'runs-as-non-root';
    return failuresByStage(image).runtime.some(({ rule }) => rule !== userCheck);
}
/** The stages that could not find out. */
function brokenStages(stages) {
    return STAGES.flatMap((stage) => {
        const { [stage]: outcome } = stages;
        return outcome.status === 'broken' ? [{ stage, because: outcome.because }] : [];
    });
}
function attention(image) {
    const fails = failing(image);
    return (finding) => isNews(finding) || fails(finding);
}
/** Compares by content: a report that was written to a file and read again has other objects. */
function failing({ verdict }) {
    const failures = new Set(verdict.conclusion === 'fail' ? verdict.failures.map(identity) : []);
    return (finding) => failures.has(identity(finding));
}
function identity({ rule, severity, message, place, origin }) {
    return JSON.stringify([rule, severity, message, place, origin]);
}
function sorted(findings) {
    return [...findings].sort((one, other) => RANK[one.severity] - RANK[other.severity] || lineOf(one) - lineOf(other));
}
function lineOf({ place }) {
    switch (place.at) {
        case 'line':
        case 'layer':
            return place.line ?? 0;
        case 'image':
            return 0;
    }
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/** Makes untrusted text harmless to look at, in any medium: nothing in it is invisible, moves a cursor or reorders the rest. */
// Cc control, Cf format (bidi overrides, tags, zero-width), Cs lone surrogate, Co private use; default-ignorable code points are
// drawn as nothing. Variation selectors stay: without them an emoji in a log falls apart.
const UNSEEN = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Colours and cursor movements of well-meaning tools (CSI sequences of ECMA-48); everything else stays and becomes visible.
const COLOURS = new RegExp(String.raw `\u001b\[[0-9:;<=>?]*[ -/]*[@-~]`, 'gu');
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Every character that cannot be seen as a visible escape: `\n`, `\x1b`, `\u{202e}`. A workflow's log obeys `##[` anywhere in a
 * line, so that is parted too; `::` only counts at its start, where we never put untrusted text.
 */
function visible(text) {
    return text
        .replace(COLOURS, '')
        .replace(UNSEEN, (character) => SHORT[character] ?? escape(character))
        .replaceAll('##[', '##\\[');
}
/** One line of a log or a file: like `visible`, but a tab is four spaces and the line's own end is not shown. */
function visibleLine(text) {
    return visible(text.replace(/[\r\n]+$/u, '').replaceAll('\t', '    '));
}
/** White space of any kind and length as one space, for text where line breaks mean nothing. */
function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
/** At most `max` UTF-16 units, never half a character; `…` says that something was cut. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splitsPair ? end - 1 : end).trimEnd()}…`;
}
function escape(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}


/***/ })

};
