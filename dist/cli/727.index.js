export const id = 727;
export const ids = [727];
export const modules = {

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

/***/ 89341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _resolve_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71850);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9619);
/** Reads a text file that a stranger put into the repository. */




/** BuildKit builds Dockerfiles of 2.4 MB; nobody has written a larger one by hand. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** `file` is relative to `root`. Sentences name the file as it was given. Never waits for a pipe or a device. */
function readText(root, file, links) {
    const real = (0,_resolve_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(root, file);
    const read = real.kind !== 'inside' ? real : links && isLinked(root, file, real.path) ? LINKED : readRegular(real.path);
    return read.kind === 'refused' ? { kind: 'refused', because: `\`${file}\` ${read.because}` } : read;
}
const LINKED = { kind: 'refused', because: 'is a link, or lies behind one' };
const isLinked = (root, file, real) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), file) !== real;
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
        return (0,_resolve_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)(error);
    }
}
function readOpen(descriptor) {
    const changed = kindProblem((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
    if (changed !== undefined)
        return { kind: 'refused', because: changed };
    const bytes = readUpTo(descriptor, MAX_TEXT_BYTES + 1);
    return bytes.length > MAX_TEXT_BYTES ? { kind: 'refused', because: TOO_LARGE } : (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(bytes);
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

/***/ 71850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveInside),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 93127:
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

/***/ 13779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93127);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90847);


// GitHub's published limit is 65,536 characters and github.com counts 262,144 bytes; the rest is room for the marker.
const ROOM = { units: 60_000, bytes: 240_000 };
/** The sticky comment about all images, or about `only` one of them, without the marker line that finds it again. */
function renderComment(report, only) {
    const about = only === undefined ? report : { ...report, images: [only], verdict: { conclusion: only.verdict.conclusion } };
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .fit */ .U)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .documentOf */ .l)(about), ROOM, (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tailOf */ .C)(about));
}


/***/ }),

/***/ 90847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ documentOf),
  C: () => (/* binding */ tailOf)
});

// EXTERNAL MODULE: ./src/report/words/headline.ts + 2 modules
var words_headline = __webpack_require__(56447);
;// CONCATENATED MODULE: ./src/report/words/icons.ts
/** Icons of Markdown. Each stands beside words that say the same. */
const MARK_ICONS = { good: '✅', careful: '⚠️', bad: '❌' };
const SEVERITY_ICONS = {
    error: '❌',
    warning: '⚠️',
    info: 'ℹ️',
    style: '💡',
};

// EXTERNAL MODULE: ./src/report/words/links.ts
var links = __webpack_require__(22417);
// EXTERNAL MODULE: ./src/report/words/location.ts
var words_location = __webpack_require__(36601);
// EXTERNAL MODULE: ./src/report/words/layer-change.ts
var layer_change = __webpack_require__(93210);
// EXTERNAL MODULE: ./src/report/markdown/markdown.ts
var markdown = __webpack_require__(63225);
// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(28357);
;// CONCATENATED MODULE: ./src/report/markdown/mermaid.ts
/** A chart of Mermaid's (https://mermaid.js.org/syntax/gantt.html), which GitHub draws from its text. The only file that escapes for Mermaid. */

/** Longest name in UTF-16 units; as many of the widest letters fit left of the bars. */
const MAX_NAME = 26;
/** Pixels left of the bars. */
const NAME_WIDTH = 215;
const LAYOUT = { leftPadding: NAME_WIDTH, barHeight: 16, barGap: 3, topPadding: 42 };
/**
 * Mermaid takes black words for its light theme and white ones for its dark theme, inside of bars and beside them; grey and blue of this
 * lightness are 4.5 to 1 against both (https://www.w3.org/TR/WCAG22/#contrast-minimum).
 */
const COLOURS = {
    doneTaskBkgColor: '#767676',
    doneTaskBorderColor: '#767676',
    activeTaskBkgColor: '#0079cf',
    activeTaskBorderColor: '#0079cf',
    sectionBkgColor: '#8080801a',
    sectionBkgColor2: '#8080801a',
    altSectionBkgColor: '#80808000',
};
/** The longest bar in milliseconds, the chart's own unit: finer than the pixels of a screen, and less than a tick of the axis. */
const LONGEST_BAR = 100_000;
/**
 * Lines of the chart. Its bars are those of a Gantt chart, the one kind of Mermaid's that every version draws with a text beside each
 * bar; lengths take the place of times, so that the axis says nothing and is left empty.
 */
function chartLines({ title, description, rows }) {
    const largest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value)));
    const length = (value) => Math.max(1, Math.round((value / largest) * LONGEST_BAR)).toFixed(0);
    return [
        ...`%%{init: ${JSON.stringify({ gantt: LAYOUT, themeVariables: COLOURS }, null, 1)}}%%`.split('\n'),
        'gantt',
        `  title ${title}`,
        `  accTitle: ${title}`,
        `  accDescr: ${description}`,
        '  dateFormat x',
        '  axisFormat 0',
        '  tickInterval 1month',
        '  todayMarker off',
        ...apart(rows).flatMap(({ name, bars }) => [
            `  section ${mermaidText(name)}`,
            ...bars.map(({ words, isPale, value }) => `  ${words} :${isPale ? 'done' : 'active'}, 0, ${length(value)}`),
        ]),
    ];
}
/** Names that fit, each of them once: Mermaid draws sections of one name as one. */
function apart(rows) {
    const seen = new Map();
    return rows.map((row) => {
        const name = (0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,visible/* oneLine */.TN)(row.name)), MAX_NAME).trim();
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return { ...row, name: times === 1 ? name : `${name} ·${times}` };
    });
}
/**
 * Untrusted text inside a line of Mermaid's: whatever is no letter, digit or space is an entity of its own
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), so that no statement, comment, directive or fence can come out of it.
 */
function mermaidText(text) {
    const inert = text.replace(/[^\p{L}\p{N} ]/gu, (character) => `#${(character.codePointAt(0) ?? 0).toFixed(0)};`);
    return inert.trim() === '' ? '-' : inert;
}

// EXTERNAL MODULE: ./src/report/words/quantities.ts
var quantities = __webpack_require__(26799);
;// CONCATENATED MODULE: ./src/report/markdown/section-chart.ts




/** More rows than a screen has are no picture. */
const MAX_LAYERS = 10;
/** Base and head as a chart of their layers; nothing where only one of them was measured. */
function chartBlocks({ stages: { image } }) {
    if (image.status !== 'done' || image.result.base === undefined)
        return [];
    const { base, head, layers } = image.result;
    const title = 'Base and this change in a chart';
    const chart = chartLines({
        title: 'Unpacked size of the image and its layers',
        description: `Bars of the base, ${(0,quantities/* bytes */.ee)(base.unpackedBytes)}, and of this change, ${(0,quantities/* bytes */.ee)(head.unpackedBytes)}. All layers with their figures are in the table of layers.`,
        rows: [{ name: 'whole image', bars: barsOf(base.unpackedBytes, head.unpackedBytes) }, ...layerRows(layers)],
    });
    return [{ title: 'Chart', kind: 'folded', rows: 0, render: () => (0,markdown/* details */.zH)(title, (0,markdown/* fence */.EU)('mermaid', chart)) }];
}
/** What the Dockerfile makes, in its order; what is small or below it is one row. */
function layerRows(layers) {
    const [below, own] = [layers.filter(isBelow), layers.filter((pair) => !isBelow(pair))];
    const largest = own.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, MAX_LAYERS);
    const shown = own.filter((pair) => largest.includes(pair) && weightOf(pair) > 0);
    const rest = own.filter((pair) => !largest.includes(pair) && weightOf(pair) > 0);
    return [
        ...sumRow('base image', below),
        ...shown.map((pair) => ({
            name: nameOf(pair),
            bars: barsOf(sizeOf(pair, 'base'), sizeOf(pair, 'head')),
        })),
        ...sumRow((0,quantities/* counted */.hS)(rest.length, 'smaller layer'), rest),
    ];
}
const isBelow = (pair) => (0,layer_change/* layerOf */.ZZ)(pair).layer.lines === undefined;
const weightOf = (pair) => Math.max(sizeOf(pair, 'base') ?? 0, sizeOf(pair, 'head') ?? 0);
function sizeOf(pair, side) {
    if (side === 'base')
        return pair.kind === 'added' ? undefined : pair.base.unpackedBytes;
    return pair.kind === 'removed' ? undefined : pair.head.unpackedBytes;
}
function nameOf(pair) {
    const { layer } = (0,layer_change/* layerOf */.ZZ)(pair);
    const line = typeof layer.lines === 'object' ? `${layer.lines.line.toFixed(0)} ` : '';
    return `${line}${(0,layer_change/* instructionOf */.ut)(layer)}`;
}
function sumRow(name, pairs) {
    const sum = (side) => {
        const sizes = pairs.flatMap((pair) => sizeOf(pair, side) ?? []);
        return sizes.length === 0 ? undefined : sizes.reduce((total, size) => total + size, 0);
    };
    return pairs.length === 0 ? [] : [{ name, bars: barsOf(sum('base'), sum('head')) }];
}
/** One bar where both sides are the same. */
function barsOf(base, head) {
    if (base === head && head !== undefined)
        return [{ words: `${(0,quantities/* bytes */.ee)(head)} on both`, isPale: true, value: head }];
    const fate = base === undefined ? ', new' : head === undefined ? ', gone' : '';
    const change = base !== undefined && head !== undefined ? ` (${(0,quantities/* bytesDelta */.oe)(head - base)})` : '';
    return [
        ...(base === undefined ? [] : [{ words: `base ${(0,quantities/* bytes */.ee)(base)}${fate}`, isPale: true, value: base }]),
        ...(head === undefined
            ? []
            : [{ words: `this change ${(0,quantities/* bytes */.ee)(head)}${change}${fate}`, isPale: false, value: head }]),
    ];
}

// EXTERNAL MODULE: ./src/report/words/config-words.ts
var config_words = __webpack_require__(84704);
;// CONCATENATED MODULE: ./src/report/markdown/section-config.ts




/** What the configuration says otherwise than the base's. */
function configBlocks(image, subject) {
    const differences = (0,config_words/* configDifferences */.$)(image);
    if (differences.length === 0)
        return [];
    const cells = differences.map(({ name, base, head }) => [`**${(0,markdown/* inline */.mG)(name)}**`, (0,markdown/* inline */.mG)(base), (0,markdown/* inline */.mG)(head)]);
    const render = (rows) => rows === 0
        ? ''
        : (0,markdown/* details */.zH)(`Configuration: ${(0,quantities/* counted */.hS)(differences.length, 'difference')}`, [
            (0,markdown/* table */.tp)(['', 'base', (0,words_location/* headWords */.kB)(subject)], cells.slice(0, rows)),
            ...(0,markdown/* more */.OS)(cells.length - rows, 'difference'),
        ].join('\n\n'));
    return [{ title: 'Configuration', kind: 'folded', rows: cells.length, render }];
}

// EXTERNAL MODULE: ./src/report/words/inside.ts
var inside = __webpack_require__(55270);
;// CONCATENATED MODULE: ./src/report/markdown/section-inside.ts



const MAX_LINES = 20;
/** What changed in the files of the image, what its layers hold in vain, and what they could do without. */
function insideBlocks(image, subject) {
    const changes = (0,inside/* changesOf */.fs)(image);
    const { packages, places } = (0,inside/* changeLines */.Ow)(image, subject);
    const waste = (0,inside/* wasteOf */.IH)(image);
    const avoidable = (0,inside/* avoidableOf */.r8)(image);
    const moved = changes === undefined ? 0 : changes.added.bytes + changes.removed.bytes + changes.changed.bytes;
    return [
        ...listBlock(`Packages: ${(0,quantities/* count */.U9)(packages.length)} changed`, packages, 'package'),
        ...listBlock(`Files: ${(0,quantities/* bytesDelta */.oe)(moved)}`, places, 'place'),
        ...(waste === undefined
            ? []
            : listBlock(`Waste: ${(0,quantities/* bytes */.ee)(waste.bytes)} in the layers that the image does not show`, (0,inside/* wasteLines */.Ce)(image, subject), 'place', (0,inside/* diveWords */.E3)(waste))),
        ...listBlock(`Avoidable: ${(0,quantities/* bytes */.ee)(avoidable.reduce((sum, part) => sum + part.bytes, 0))}`, (0,inside/* avoidableLines */.R4)(image, subject), 'place'),
    ];
}
function listBlock(title, lines, noun, end) {
    if (lines.length === 0)
        return [];
    const rows = Math.min(lines.length, MAX_LINES);
    const item = ({ amount, words }) => `- **${amount}** ${(0,markdown/* inline */.mG)(words)}`;
    const render = (shown) => {
        const list = lines.slice(0, shown).map(item).join('\n');
        return (0,markdown/* details */.zH)(title, [list, ...(0,markdown/* more */.OS)(lines.length - shown, noun), ...(end === undefined ? [] : [end])].join('\n\n'));
    };
    return [{ title: title.replace(/:.*/, ''), kind: 'folded', rows, render }];
}

// EXTERNAL MODULE: ./src/report/words/phrase.ts
var phrase = __webpack_require__(73211);
// EXTERNAL MODULE: ./src/report/words/said-above.ts
var said_above = __webpack_require__(88171);
// EXTERNAL MODULE: ./src/report/rows/scoreboard.ts + 3 modules
var scoreboard = __webpack_require__(77513);
// EXTERNAL MODULE: ./src/report/markdown/section-next-steps.ts
var section_next_steps = __webpack_require__(70529);
// EXTERNAL MODULE: ./src/report/words/policy-words.ts
var policy_words = __webpack_require__(96116);
;// CONCATENATED MODULE: ./src/report/markdown/section-policy.ts


/** More of them would push the rest out of the first screen. */
const MAX_LISTED = 8;
/** What the change changes about its own check, right below the verdict. */
function policyBlocks(report) {
    const changes = (0,policy_words/* policyChanges */.cb)(report);
    if (changes.length === 0)
        return [];
    return [
        {
            title: 'What is checked',
            kind: 'open',
            rows: Math.min(changes.length, MAX_LISTED),
            render: (rows) => {
                const listed = changes.slice(0, rows).map((change) => `- ${(0,markdown/* inline */.mG)((0,policy_words/* policyWords */.gF)(change))}`);
                const parts = [`**${(0,policy_words/* policyTitle */.jQ)(report)}**`, listed.join('\n'), ...(0,markdown/* more */.OS)(changes.length - rows, 'change')];
                return parts.filter((part) => part !== '').join('\n\n');
            },
        },
    ];
}

// EXTERNAL MODULE: ./src/report/words/proposal.ts
var words_proposal = __webpack_require__(78856);
;// CONCATENATED MODULE: ./src/report/markdown/section-proposal.ts


/** A configuration to paste, whole or not at all: half of one would leave images out without a word. */
function proposalBlocks(report) {
    const { proposal = [] } = report;
    if (proposal.length === 0)
        return [];
    const text = `${(0,markdown/* inline */.mG)((0,words_proposal/* proposalWords */.d)(report))}\n\n${(0,markdown/* fence */.EU)('yaml', (0,words_proposal/* proposalLines */.w)(proposal))}`;
    return [{ title: 'Proposed configuration', kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : text) }];
}

// EXTERNAL MODULE: ./src/report/words/rebuild-words.ts
var rebuild_words = __webpack_require__(90343);
;// CONCATENATED MODULE: ./src/report/markdown/section-build.ts




/** What a change of application code costs, in the open. */
function rebuildBlocks(image) {
    const words = (0,rebuild_words/* rebuildWords */.$)(image);
    if (words === undefined)
        return [];
    return [{ title: 'Rebuild cost', kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : words) }];
}
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
                const body = [steps, ...(0,markdown/* more */.OS)(head.steps.length - rows, 'step'), inputs(head, base)];
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
function inputs(head, base) {
    const images = head.baseImages.map(({ reference, digest }) => `- Base image ${(0,markdown/* code */.aY)(reference)} at ${(0,markdown/* code */.aY)(digest)}`);
    const before = base === undefined || base.contextBytes === head.contextBytes ? '' : ` (base: ${(0,quantities/* bytes */.ee)(base.contextBytes)})`;
    const sent = `- Build context sent: ${(0,quantities/* bytes */.ee)(head.contextBytes)}${before}`;
    return [sent, ...folderLines(head, base), ...images.slice(0, 20)].join('\n');
}
/** Files that the Dockerfile does not ask for are not sent anyway; `COPY . .` asks for all that is not kept back. */
function folderLines(head, base) {
    if ([head, base].every((side) => (side?.contextFolder?.keptBack.fileCount ?? 0) === 0))
        return [];
    const before = base === undefined ? '' : ` (base: ${keptBackWords(base)})`;
    return [`- Kept back by the ignore file: ${keptBackWords(head)}${before}`];
}
function keptBackWords({ contextFolder: folder }) {
    if (folder === undefined)
        return 'not counted';
    const { keptBack, fileCount, bytes: all } = folder;
    if (keptBack.fileCount === 0)
        return `nothing of ${(0,quantities/* bytes */.ee)(all)}`;
    return `${(0,quantities/* bytes */.ee)(keptBack.bytes)} of ${(0,quantities/* bytes */.ee)(all)}, ${keptBack.fileCount} of ${(0,quantities/* counted */.hS)(fileCount, 'file')}`;
}

// EXTERNAL MODULE: ./src/report/words/diff.ts
var words_diff = __webpack_require__(42757);
// EXTERNAL MODULE: ./src/report/words/selection.ts
var selection = __webpack_require__(87954);
;// CONCATENATED MODULE: ./src/report/markdown/section-findings.ts







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
        ...section_findings_listBlock(open.length === 0 ? title : 'More findings', rest, image, subject),
    ];
}
/** What was there before, what is gone, and what a comment silences. */
function otherFindingsBlocks(image, subject) {
    return [
        ...section_findings_listBlock('Known findings', (0,selection/* known */.eO)(image), image, subject),
        ...section_findings_listBlock('Fixed findings', (0,selection/* fixed */.Zu)(image), image, subject, 'base'),
        ...section_findings_listBlock('Suppressed findings', (0,selection/* suppressed */.Dm)(image), image, subject),
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
    const where = (0,markdown/* inline */.mG)((0,words_location/* placeWords */.fp)(finding, image, subject));
    const cost = (0,words_location/* costWords */.fL)(finding.cost);
    const first = [`${SEVERITY_ICONS[finding.severity]} **${ruleLink(finding)}**`, ...(where === '' ? [] : [where])].join(' · ');
    const text = `${first}<br>\n${(0,markdown/* prose */.CS)(finding.message)}${cost === '' ? '' : ` *(${cost})*`}`;
    if (finding.fix === undefined)
        return text;
    const diff = (0,words_diff/* diffOf */.n)(finding.fix, finding.excerpt);
    const described = `${text}<br>\nFix: ${(0,markdown/* prose */.CS)((0,words_diff/* fixTitle */.M)(finding.fix))}`;
    if (diff === undefined)
        return described;
    return `${finding.fix.safety === 'safe' ? text : described}\n\n${(0,markdown/* fence */.EU)('diff', diff)}`;
}
function section_findings_listBlock(title, findings, image, subject, side = 'head') {
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
                    (0,markdown/* inline */.mG)((0,words_location/* placeWords */.fp)(finding, image, subject, side)),
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

// EXTERNAL MODULE: ./src/report/words/left-out.ts
var left_out = __webpack_require__(43554);
;// CONCATENATED MODULE: ./src/report/markdown/section-left-out.ts


const section_left_out_MAX_LISTED = 50;
/** Dockerfiles that were not taken for images. */
function leftOutBlocks({ leftOut = [] }) {
    if (leftOut.length === 0)
        return [];
    const title = (0,left_out/* leftOutTitle */.g4)(leftOut);
    return [
        {
            title,
            kind: 'folded',
            rows: Math.min(leftOut.length, section_left_out_MAX_LISTED),
            render: (rows) => {
                const listed = leftOut.slice(0, rows).map((one) => `- ${(0,markdown/* inline */.mG)((0,left_out/* leftOutWords */.Ny)(one))}`);
                const parts = [listed.join('\n'), ...(0,markdown/* more */.OS)(leftOut.length - rows, 'Dockerfile'), (0,markdown/* inline */.mG)(left_out/* LIST_THEM */.KW)];
                return (0,markdown/* details */.zH)(title, parts.join('\n\n'));
            },
        },
    ];
}

// EXTERNAL MODULE: ./src/report/words/bars.ts
var bars = __webpack_require__(44368);
// EXTERNAL MODULE: ./src/report/words/packed-bytes.ts
var packed_bytes = __webpack_require__(84712);
;// CONCATENATED MODULE: ./src/report/words/pull-words.ts


/** One sentence each; none where the builder does not say whose each layer is and there is no base. */
function pullWords({ head, pull }) {
    const { unpackedBytes, own } = head;
    const { afterBase, afterBaseImage } = pull;
    const machines = [
        ...(afterBase === undefined ? [] : [`${(0,packed_bytes/* packedBytes */.u)(afterBase, head)} where the base’s image is`]),
        ...(afterBaseImage === undefined
            ? []
            : [`${(0,packed_bytes/* packedBytes */.u)(afterBaseImage, head)} where only the image of \`FROM\` is`]),
    ];
    return [
        ...(own === undefined
            ? []
            : [
                `Base image: ${(0,quantities/* bytes */.ee)(unpackedBytes - own.unpackedBytes)}. Own layers: ${(0,quantities/* bytes */.ee)(own.unpackedBytes)} in ${(0,quantities/* counted */.hS)(own.layerCount, 'layer')}.`,
            ]),
        ...(machines.length === 0 ? [] : [`To download, compressed: ${machines.join(', ')}.`]),
    ];
}

// EXTERNAL MODULE: ./src/report/words/tools-words.ts
var tools_words = __webpack_require__(27671);
;// CONCATENATED MODULE: ./src/report/markdown/section-layers.ts







const MAX_INSTRUCTION = 100;
/** As wide as its column may be beside an instruction. */
const BAR_CELLS = 8;
/** The layers that moved the size most, with their Dockerfile lines; nothing where nothing moved. */
function moversBlocks(image, subject) {
    const pairs = (0,layer_change/* movers */.BD)(image);
    if (pairs.length === 0)
        return [];
    const title = 'What moved the size';
    const item = (pair) => {
        const { layer, side } = (0,layer_change/* layerOf */.ZZ)(pair);
        const fate = (0,markdown/* inline */.mG)((0,layer_change/* fateWords */.i_)(pair, (0,words_location/* layerPlace */.nD)(layer, image, subject, side)));
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
    const largest = Math.max(1, ...layers.map((pair) => (0,layer_change/* layerOf */.ZZ)(pair).layer.unpackedBytes));
    const cells = (pair) => {
        const { layer, side } = (0,layer_change/* layerOf */.ZZ)(pair);
        const sizes = base === undefined ? [(0,quantities/* bytes */.ee)(layer.unpackedBytes)] : sizesOf(pair);
        const bar = (0,bars/* barOf */.R)(layer.unpackedBytes, largest, BAR_CELLS);
        return [(0,markdown/* inline */.mG)([(0,words_location/* layerPlace */.nD)(layer, image, subject, side)]), instruction(layer), bar, ...sizes];
    };
    const render = (rows) => {
        const body = (0,markdown/* table */.tp)(['Line', 'Instruction', '', ...columns], layers.slice(0, rows).map(cells), [3, 4, 5]);
        return (0,markdown/* details */.zH)(`Layers: ${head.layers.length}${change}`, [
            body,
            ...(0,markdown/* more */.OS)(layers.length - rows, 'layer'),
            ...[...pullWords(stage.result), (0,markdown/* inline */.mG)((0,tools_words/* toolsWords */.D)(head))].filter((line) => line !== '').slice(0, rows),
        ].join('\n\n'));
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

;// CONCATENATED MODULE: ./src/report/markdown/section-measured.ts




const MAX_NOTES = 20;
/** How the numbers came about, and what was not looked at. */
function measuredBlock({ subject, environment }, images) {
    const lines = [
        ...images.map((image) => (0,markdown/* inline */.mG)([...(images.length > 1 ? [{ code: image.name }, ': '] : []), ...baselineWords(image, subject)])),
        ...images.flatMap((image) => contextWords(image).map((words) => (0,markdown/* inline */.mG)([...(images.length > 1 ? [{ code: image.name }, ': '] : []), ...words]))),
        ...environmentWords(environment).map(markdown/* inline */.mG),
        'Sizes are sums over the files of the layers, unpacked, and as gzip for the download. 1 MB is 1,000,000 bytes.',
        'A build’s time is what an empty cache costs where every step was measured: the longest chain of steps that wait for each other, base images at hand.',
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
function baselineWords(image, subject) {
    const { baseline } = image;
    switch (baseline.kind) {
        case 'measured':
            return ['Base: ', { link: baseline.sha, to: (0,links/* commitPage */.b2)(subject, baseline.sha) }, ', ', { said: baseline.how }];
        case 'absent':
            return ['No base: ', { said: (0,said_above/* withoutRepeat */.m)(baseline.because, image) }];
    }
}
function contextWords({ context, contextNotes = [], shortened, stages: { image } }) {
    const brought = image.status === 'done' ? image.result.brought : undefined;
    return [
        ...(context?.kind === 'checkout' ? [['Built from the checkout: ', { said: context.because }]] : []),
        ...(context?.kind === 'tracked' && context.modified > 0
            ? [
                [
                    `Built from the commit with ${(0,quantities/* counted */.hS)(context.modified, 'file')} that ${context.modified === 1 ? 'has' : 'have'} uncommitted changes`,
                ],
            ]
            : []),
        ...(brought?.kind === 'known' && brought.bytes > 0
            ? [[`${(0,quantities/* bytes */.ee)(brought.bytes)} of the image only the checkout had; they are not counted as growth`]]
            : []),
        ...(brought?.kind === 'unknown'
            ? [
                [
                    'Sizes are not compared, since files that only the checkout has cannot be told apart: ',
                    { said: brought.because },
                ],
            ]
            : []),
        ...contextNotes.map((note) => [{ said: note }]),
        ...(shortened === undefined ? [] : [[{ said: shortened }]]),
    ];
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
    const said = images.flatMap((image) => {
        const { lint } = image.stages;
        return lint.status === 'done' ? lint.result.notes.map((note) => (0,said_above/* withoutRepeat */.m)(note, image)) : [];
    });
    return [...new Set(said)].slice(0, MAX_NOTES);
}

;// CONCATENATED MODULE: ./src/report/markdown/section-how-it-runs.ts


const MARKS = {
    pass: 'good',
    info: undefined,
    warning: 'careful',
    unknown: 'careful',
    fail: 'bad',
};
/** What every check of the running image says, with its proof in words. */
function howItRunsBlocks({ stages: { runtime } }) {
    if (runtime.status !== 'done' || runtime.result.answers.length === 0)
        return [];
    const cells = runtime.result.answers.map((answer) => {
        const mark = markOf(answer, runtime.findings);
        return [
            mark === undefined ? '' : MARK_ICONS[mark],
            `**${(0,markdown/* inline */.mG)([{ said: answer.summary }])}**`,
            answer.proof.map((sentence) => (0,markdown/* inline */.mG)([{ said: sentence }])).join('<br>'),
        ];
    });
    return [
        {
            title: 'How it runs',
            kind: 'folded',
            rows: cells.length,
            render: (rows) => rows === 0
                ? ''
                : (0,markdown/* details */.zH)('How it runs', [(0,markdown/* table */.tp)(['', 'Claim', 'What was seen'], cells.slice(0, rows)), ...(0,markdown/* more */.OS)(cells.length - rows, 'check')].join('\n\n')),
        },
    ];
}
/** What the base does as well is no failure of this change. */
function markOf({ check, outcome }, findings) {
    const fails = findings.some(({ rule, severity }) => rule === check && severity === 'error');
    return outcome === 'fail' && !fails ? 'careful' : MARKS[outcome];
}

;// CONCATENATED MODULE: ./src/report/markdown/section-runtime.ts



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
    const probe = 'probe' in health ? health.probe : undefined;
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

// EXTERNAL MODULE: ./src/report/words/services-words.ts
var services_words = __webpack_require__(12462);
;// CONCATENATED MODULE: ./src/report/markdown/section-services.ts



const section_services_MAX_LOG_LINES = 30;
/** The services that ran beside the image, with what was asked for and not given: open where one of them failed. */
function servicesBlocks(image) {
    const used = (0,services_words/* servicesUsed */.g$)(image);
    if (used === undefined)
        return [];
    const failed = (0,services_words/* failedServices */.uy)(used);
    const kind = failed.length > 0 ? 'open' : 'folded';
    const { services, notes } = used;
    const summary = `Services beside the image: ${services.length}${notes.length === 0 ? '' : `, and ${(0,quantities/* counted */.hS)(notes.length, 'thing')} left out`}`;
    return [
        ...failed
            .filter(({ log }) => log.length > 0)
            .map(({ name, log }) => ({
            title: 'Log of a service',
            kind: 'open',
            rows: Math.min(log.length, section_services_MAX_LOG_LINES),
            render: (rows) => (rows === 0 ? '' : `#### Last lines of ${(0,markdown/* code */.aY)(name)}\n\n${(0,markdown/* pre */.AS)(log.slice(-rows))}`),
        })),
        {
            title: 'Services',
            kind,
            rows: services.length + notes.length,
            render: (rows) => {
                const said = notes.slice(0, Math.max(0, rows - services.length)).map((note) => `- ${(0,markdown/* prose */.CS)(note)}`);
                const states = services
                    .slice(0, Math.max(1, rows))
                    .map((state) => [
                    (0,markdown/* code */.aY)(state.name),
                    state.image === undefined ? 'this image' : (0,markdown/* code */.aY)(state.image),
                    (0,markdown/* inline */.mG)((0,services_words/* stateWords */.Xu)(state)),
                ]);
                const parts = [
                    ...(states.length === 0 ? [] : [(0,markdown/* table */.tp)(['Service', 'Image', ''], states)]),
                    ...(said.length === 0 ? [] : [said.join('\n')]),
                ];
                return parts.length === 0 ? '' : (0,markdown/* details */.zH)(summary, parts.join('\n\n'), kind);
            },
        },
    ];
}

// EXTERNAL MODULE: ./src/report/markdown/section-stopped.ts
var section_stopped = __webpack_require__(56589);
;// CONCATENATED MODULE: ./src/report/markdown/document.ts























/** Blocks in the order in which they are read. */
function documentOf(report) {
    const [only, ...others] = report.images;
    const touched = touchedFirst(report.images);
    const measured = touched.length === 0 ? [] : [measuredBlock(report, touched)];
    if (only === undefined)
        return [problemBlock(report), ...proposalBlocks(report)];
    if (others.length === 0)
        return [
            topBlock(`### ${claimOf((0,words_headline/* reportHeadline */.J9)(report))}`, only, report.subject),
            ...policyBlocks(report),
            ...proposalBlocks(report),
            ...sections(only, report.subject),
            ...measured,
            ...leftOutBlocks(report),
        ];
    return [
        overviewBlock(report),
        ...policyBlocks(report),
        ...proposalBlocks(report),
        ...touched.flatMap((image) => image.verdict.conclusion === 'pass'
            ? [readyBlock(image, report.subject)]
            : [
                topBlock(`### ${claimOf((0,words_headline/* imageHeadline */.WB)(image), image.name)}`, image, report.subject),
                ...sections(image, report.subject),
            ]),
        ...measured,
        ...leftOutBlocks(report),
    ];
}
/** Nothing was checked. */
function problemBlock(report) {
    const headline = (0,words_headline/* reportHeadline */.J9)(report);
    const text = [`### ${claimOf(headline)}`, (0,markdown/* inline */.mG)(headline.detail)].filter((part) => part !== '').join('\n\n');
    return { title: 'Problem', kind: 'open', rows: 0, render: () => text };
}
/** The last line: who says this, and where the whole run is. */
function tailOf({ version, subject }) {
    const run = (0,links/* runPage */.fL)(subject);
    return `<sub>Drydock ${(0,markdown/* code */.aY)(version)}${run === undefined ? '' : ` · ${(0,markdown/* link */.nf)('this run', run)}`}</sub>`;
}
/** Of several images one that is ready has said in its row what a reviewer needs; the rest is folded. */
function readyBlock(image, subject) {
    const inner = [topBlock('', image, subject), ...sections(image, subject)];
    return {
        title: 'Images that are ready',
        kind: 'folded',
        rows: 0,
        render: () => {
            const texts = inner.map(({ rows, render }) => render(rows).trim()).filter((text) => text !== '');
            return (0,markdown/* details */.zH)(claimOf((0,words_headline/* imageHeadline */.WB)(image), image.name), texts.join('\n\n'));
        },
    };
}
/** The images that were checked, what is not ready before the rest; in the order of the plan otherwise. */
function touchedFirst(images) {
    const order = ['fail', 'unknown', 'pass'];
    const touched = images.filter(({ unchanged }) => unchanged === undefined);
    return order.flatMap((conclusion) => touched.filter(({ verdict }) => verdict.conclusion === conclusion));
}
function sections(image, subject) {
    const runtime = [...runtimeBlocks(image), ...servicesBlocks(image)];
    return [
        ...newsBlocks(image, subject),
        ...(0,section_next_steps/* nextStepsBlocks */.V)(image),
        ...(0,section_stopped/* stopBlocks */.d)(image),
        ...runtime.filter(({ kind }) => kind === 'open'),
        ...moversBlocks(image, subject),
        ...rebuildBlocks(image),
        ...layersBlocks(image, subject),
        ...chartBlocks(image),
        ...insideBlocks(image, subject),
        ...configBlocks(image, subject),
        ...stepsBlocks(image),
        ...otherFindingsBlocks(image, subject),
        ...howItRunsBlocks(image),
        ...runtime.filter(({ kind }) => kind === 'folded'),
    ];
}
/** Verdict, cost and table: the first screen. It gives up its table only when nothing else is left to give. */
function topBlock(heading, image, subject) {
    const detail = (0,markdown/* inline */.mG)((0,words_headline/* imageHeadline */.WB)(image).detail);
    const { baseline } = image;
    const noBase = baseline.kind === 'absent'
        ? (0,markdown/* inline */.mG)(['No base to compare with: ', ...(0,phrase/* sentence */.em)((0,said_above/* withoutRepeat */.m)(baseline.because, image))])
        : '';
    return {
        title: 'Table',
        kind: 'open',
        rows: 1,
        render: (rows) => {
            if (image.unchanged !== undefined)
                return `${heading}\n\n${detail}`;
            const parts = rows === 0 ? [heading] : [heading, detail, rowsTable(image, subject), noBase];
            return parts.filter((part) => part !== '').join('\n\n');
        },
    };
}
function rowsTable(image, subject) {
    const rows = (0,scoreboard/* scoreboard */.J)(image);
    const withBase = image.baseline.kind === 'measured' || rows.some(({ base }) => base.length > 0);
    const withResult = rows.some(({ result }) => result.length > 0);
    const head = [(0,words_location/* headWords */.kB)(subject), subject.headSha];
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
    const headline = (0,words_headline/* reportHeadline */.J9)(report);
    const touched = touchedFirst(report.images);
    const untouched = report.images.filter(({ unchanged }) => unchanged !== undefined);
    const cells = [
        ...touched.map((image) => [(0,markdown/* code */.aY)(image.name), claimOf((0,words_headline/* imageHeadline */.WB)(image)), document_sizeOf(image)]),
        ...(untouched.length === 0 ? [] : [[untouched.map(({ name }) => (0,markdown/* code */.aY)(name)).join(', '), 'unchanged', '']]),
    ];
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
function document_sizeOf(image) {
    const size = (0,scoreboard/* scoreboard */.J)(image).find(({ name }) => name === 'Size');
    return size === undefined ? '' : (0,markdown/* inline */.mG)((0,phrase/* join */.fj)([size.head, size.result], ' · '));
}
function claimOf({ passed, claim }, name) {
    return `${MARK_ICONS[passed ? 'good' : 'bad']} ${name === undefined ? '' : `${(0,markdown/* code */.aY)(name)} `}${(0,markdown/* inline */.mG)(claim)}`;
}


/***/ }),

/***/ 63225:
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
/* harmony import */ var _words_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26799);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28357);


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
/** A fenced block that GitHub colours, or offers to commit. The fence is longer than any in the text, and no comment can open. */
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
    return missing <= 0 ? [] : [`*… and ${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(missing, `more ${one}`, `more ${many}`)}.*`];
}


/***/ }),

/***/ 70529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NEXT_STEPS),
/* harmony export */   V: () => (/* binding */ nextStepsBlocks)
/* harmony export */ });
/* harmony import */ var _words_next_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88515);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63225);


const NEXT_STEPS = 'What to do next';
/** A line for each of the usual failures. */
function nextStepsBlocks(image) {
    const steps = (0,_words_next_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .nextSteps */ .Z)(image);
    if (steps.length === 0)
        return [];
    const text = [`#### ${NEXT_STEPS}`, steps.map((step) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(step)}`).join('\n'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(_words_next_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .WHERE_SETTINGS_GO */ .z)];
    return [{ title: NEXT_STEPS, kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : text.join('\n\n')) }];
}


/***/ }),

/***/ 56589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ STOP_TITLES),
/* harmony export */   d: () => (/* binding */ stopBlocks)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63225);
/* harmony import */ var _words_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87954);


const MAX_LOG_LINES = 30;
const STOP_TITLES = {
    lint: 'Last lines of the linter',
    build: 'Last lines of the build',
    image: 'Last lines of the measurement',
    runtime: 'Last lines of the start',
};
/** The last lines of a stage that stopped, in the open: they are why. */
function stopBlocks(image) {
    return (0,_words_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLogs */ .mH)(image).map(({ stage, log }) => {
        const title = STOP_TITLES[stage];
        const last = log.slice(-MAX_LOG_LINES);
        const render = (rows) => (rows === 0 ? '' : `#### ${title}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .pre */ .AS)(last.slice(-rows))}`);
        return { title, kind: 'open', rows: last.length, render };
    });
}


/***/ }),

/***/ 22586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ newsWords),
/* harmony export */   s: () => (/* binding */ lintRow)
/* harmony export */ });
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73211);
/* harmony import */ var _words_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26799);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27026);
/* harmony import */ var _words_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87954);




function lintRow(image) {
    const { lint } = image.stages;
    if (lint.status !== 'done')
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .rowWithout */ .L)('Lint', lint, 'could not be read');
    const { baseCount, fixed, notes } = lint.result;
    const news = lint.findings.filter(_words_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isNews */ .Ms);
    const existing = lint.findings.length - news.length;
    const parts = [
        newsWords(news, baseCount !== undefined),
        existing > 0 ? [`${existing} known`] : [],
        fixed.length > 0 ? [`${fixed.length} fixed`] : [],
    ];
    return {
        name: 'Lint',
        base: baseCount === undefined ? [] : [(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(baseCount, 'finding')],
        head: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, ' · '),
        result: notes.length > 0 ? [`${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(notes.length, 'check')} left out`] : [],
        mark: markOf(image, news),
    };
}
/** `1 new error · 2 new warnings`; without a base nothing is new, it is just there. */
function newsWords(news, hasBase) {
    const adjective = hasBase ? 'new ' : '';
    if (news.length === 0)
        return [`no ${adjective}findings`];
    const errors = (0,_words_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(news, 'error');
    const warnings = (0,_words_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(news, 'warning');
    const hints = news.length - errors - warnings;
    const words = (number, noun) => (number > 0 ? [(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(number, `${adjective}${noun}`)] : []);
    return (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([words(errors, 'error'), words(warnings, 'warning'), words(hints, 'hint')], ' · ');
}
function markOf(image, news) {
    if ((0,_words_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .failuresByStage */ .Vd)(image).lint.length > 0)
        return 'bad';
    return (0,_words_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(news, 'error') + (0,_words_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(news, 'warning') > 0 ? 'careful' : 'good';
}


/***/ }),

/***/ 77513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ scoreboard)
});

// EXTERNAL MODULE: ./src/report/words/quantities.ts
var quantities = __webpack_require__(26799);
// EXTERNAL MODULE: ./src/report/rows/row.ts
var rows_row = __webpack_require__(27026);
;// CONCATENATED MODULE: ./src/report/rows/row-build.ts


function buildRow(stage) {
    if (stage.status !== 'done')
        return (0,rows_row/* rowWithout */.L)('Build', stage, 'did not build');
    const { head, base } = stage.result;
    const alike = measuredAlike(head, base);
    return {
        name: 'Build',
        base: alike.base === undefined ? [] : [(0,quantities/* seconds */.YA)(alike.base)],
        head: [(0,quantities/* seconds */.YA)(alike.head), alike.withoutCache ? ' with an empty cache' : cachedWords(head)],
        result: base === undefined ? [] : compareTimes(alike, base, head),
        mark: 'good',
    };
}
/** What an empty cache costs, where that is known of all that stands side by side. */
function measuredAlike(head, base) {
    if (head.uncachedSeconds !== undefined) {
        if (base === undefined)
            return { head: head.uncachedSeconds, withoutCache: true };
        if (base.uncachedSeconds !== undefined)
            return { head: head.uncachedSeconds, base: base.uncachedSeconds, withoutCache: true };
    }
    return { head: head.seconds, ...(base && { base: base.seconds }), withoutCache: false };
}
function cachedWords({ steps, cachedSteps }) {
    return cachedSteps > 0 ? `, ${cachedSteps} of ${(0,quantities/* counted */.hS)(steps.length, 'step')} cached` : '';
}
/** A percentage compares builds only where all that both need was measured. */
function compareTimes(times, base, head) {
    if (!times.withoutCache && base.cachedSteps + head.cachedSteps > 0)
        return [`not comparable: base had ${base.cachedSteps} of ${base.steps.length} cached`];
    const percent = (0,quantities/* percentDelta */.yA)(times.base ?? 0, times.head);
    return percent === undefined ? ['as fast'] : [percent];
}

// EXTERNAL MODULE: ./src/report/rows/row-image.ts
var row_image = __webpack_require__(96158);
// EXTERNAL MODULE: ./src/report/rows/row-lint.ts
var row_lint = __webpack_require__(22586);
// EXTERNAL MODULE: ./src/report/words/phrase.ts
var phrase = __webpack_require__(73211);
;// CONCATENATED MODULE: ./src/report/rows/row-runtime.ts



function runtimeRows(stage) {
    if (stage.status !== 'done')
        return [(0,rows_row/* rowWithout */.L)('Run', stage, 'did not start')];
    const { runsAs, health, exit, base, answers } = stage.result;
    // A setting may allow what is otherwise an error; then it is said, and does not fail.
    const amiss = stage.findings.some(({ severity }) => severity === 'error') ? 'bad' : 'careful';
    const row = (name, check, words, mark) => ({
        name,
        base: base ? words(base) : [],
        head: words(stage.result),
        result: originWords(stage.findings, check),
        mark: judged(stage.findings, check) ?? mark,
    });
    return [
        row('Runs as', 'runs-as-non-root', userWords, userMark(runsAs)),
        ...(health.kind === 'not-asked'
            ? []
            : [row('Health', 'health-check-passes', (side) => healthWords(side.health), healthMark(health, amiss))]),
        ...(exit === undefined && base?.exit === undefined
            ? []
            : [row('Ended', 'keeps-running', (side) => exitWords(side.exit), exit === undefined ? 'careful' : 'good')]),
        ...answers.filter(({ check }) => !OWN_ROWS.includes(check)).flatMap((answer) => answerRow(answer, stage.findings)),
    ];
}
/** Checks whose rows are always there. */
const OWN_ROWS = [
    'runs-as-non-root',
    'health-check-passes',
    'keeps-running',
];
/** The first screen stays one screen: findings and `How it runs` have all of it. */
const MAX_SAID = 3;
/** Only what fails is worth a row of the first screen; all the rest is told under `How it runs`. */
function answerRow(answer, findings) {
    const mark = judged(findings, answer.check);
    if (mark !== 'bad')
        return [];
    const said = findings.filter(({ rule }) => rule === answer.check);
    const head = said.slice(0, MAX_SAID).map(({ message }) => [{ said: message }]);
    if (said.length > MAX_SAID)
        head.push([`${said.length - MAX_SAID} more`]);
    return [{ name: 'Run', base: [], head: (0,phrase/* join */.fj)(head, '. '), result: originWords(findings, answer.check), mark }];
}
/** Whether the base does it too, where that was found out. */
function originWords(findings, check) {
    const origins = findings.filter(({ rule }) => rule === check).map(({ origin }) => origin);
    if (origins.includes('new'))
        return ['new'];
    return origins.includes('existing') ? ['as on base'] : [];
}
/** What the check itself says; undefined where it found nothing to say. */
function judged(findings, check) {
    const severities = findings.filter(({ rule }) => rule === check).map(({ severity }) => severity);
    if (severities.includes('error'))
        return 'bad';
    return severities.length > 0 ? 'careful' : undefined;
}
function userWords({ runsAs, configuredUser }) {
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
        case 'not-asked':
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
        case 'not-asked':
            return ['not asked for'];
        case 'undecided':
            return [`undecided after ${(0,quantities/* seconds */.YA)(health.seconds)}: `, { said: health.because }];
    }
}
function exitWords(exit) {
    if (exit === undefined)
        return ['keeps running'];
    const { code, outOfMemory, seconds: after } = exit;
    return [`exit code ${code} after ${(0,quantities/* seconds */.YA)(after)}${outOfMemory ? ', out of memory' : ''}`];
}

// EXTERNAL MODULE: ./src/report/words/services-words.ts
var services_words = __webpack_require__(12462);
;// CONCATENATED MODULE: ./src/report/rows/row-services.ts


/** Beside which services the image ran; no row where it ran alone. */
function servicesRows(image) {
    const used = (0,services_words/* servicesUsed */.g$)(image);
    if (used === undefined)
        return [];
    return [
        {
            name: 'Services',
            base: [],
            head: (0,phrase/* join */.fj)([(0,services_words/* sourceWords */.hI)(used), (0,services_words/* besideWords */._G)(used)], ', '),
            result: [],
            mark: (0,services_words/* failedServices */.uy)(used).length > 0 ? 'careful' : 'good',
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/rows/scoreboard.ts





function scoreboard(image) {
    const { build, image: size, runtime } = image.stages;
    return [(0,row_lint/* lintRow */.s)(image), buildRow(build), ...(0,row_image/* imageRows */.D)(size), ...runtimeRows(runtime), ...servicesRows(image)];
}


/***/ }),

/***/ 56447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WB: () => (/* binding */ imageHeadline),
  J9: () => (/* binding */ reportHeadline)
});

// UNUSED EXPORTS: headlineText

;// CONCATENATED MODULE: ./src/report/growth.ts
/**
 * Unpacked bytes that this change adds to the base's image, without what only the checkout had and without what the base
 * image grew by itself; negative when smaller. Undefined without a base, and where they cannot be told apart.
 */
function growthOf({ head, base, brought, drift, }) {
    if (base === undefined || brought?.kind === 'unknown' || drift?.kind === 'unknown')
        return undefined;
    return head.unpackedBytes - base.unpackedBytes - (brought?.bytes ?? 0) - (drift?.unpackedBytes ?? 0);
}

// EXTERNAL MODULE: ./src/report/words/phrase.ts
var phrase = __webpack_require__(73211);
// EXTERNAL MODULE: ./src/report/words/quantities.ts
var quantities = __webpack_require__(26799);
// EXTERNAL MODULE: ./src/report/words/selection.ts
var selection = __webpack_require__(87954);
;// CONCATENATED MODULE: ./src/report/words/reasons.ts


/** Worst first; ends with what could not be found out on top of it. Never empty for a failed image. */
function reasons(image) {
    const { lint, build, image: size, runtime } = (0,selection/* failuresByStage */.Vd)(image);
    return [
        ...(build.length > 0 ? [['does not build']] : []),
        ...lintReasons(lint),
        ...runtimeReasons(image, runtime),
        ...reasonsByRule(size, BROKEN_BUDGETS, 'an error in the image').map((reason) => [reason]),
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
    'max-compressed-size': 'over its download budget',
    'max-layer-size': 'a layer over its budget',
    'max-waste': 'wastes more than its budget',
    'min-efficiency': 'less efficient than its budget',
    'dive-lowest-efficiency': 'below the efficiency of .dive-ci',
    'dive-highest-wasted-bytes': 'over the wasted bytes of .dive-ci',
    'dive-highest-user-wasted-percent': 'over the wasted share of .dive-ci',
};
function runtimeReasons({ stages: { runtime } }, failures) {
    const answers = runtime.status === 'done' ? runtime.result.answers : [];
    const words = Object.fromEntries(answers.map(({ check, claim }) => [check, claim]));
    // A report that another run wrote has them from there.
    return reasonsByRule(failures, words, 'does not start').map((said) => [{ said }]);
}
/** One reason for each rule, said once. */
function reasonsByRule(failures, words, otherwise) {
    return [...new Set(failures.map(({ rule }) => words[rule] ?? otherwise))];
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

// EXTERNAL MODULE: ./src/report/rows/row-lint.ts
var row_lint = __webpack_require__(22586);
;// CONCATENATED MODULE: ./src/report/words/headline.ts






function reportHeadline(report) {
    const headline = headlineOf(report);
    return report.reportOnly === true
        ? { ...headline, claim: [...headline.claim, ' (report only: fails no job)'] }
        : headline;
}
function headlineOf(report) {
    const [only, ...others] = report.images;
    if (only === undefined)
        return {
            passed: false,
            claim: ['Not ready: no image was checked'],
            detail: report.problem === undefined ? [] : (0,phrase/* sentence */.em)(report.problem),
        };
    if (others.length === 0)
        return imageHeadline(only);
    const passed = report.verdict.conclusion === 'pass';
    const untouched = report.images.filter(({ unchanged }) => unchanged !== undefined).length;
    const amiss = report.images.filter(({ verdict }) => verdict.conclusion !== 'pass').length;
    return {
        passed,
        claim: passed
            ? untouched === report.images.length
                ? [`Ready: all ${untouched} images are unchanged`]
                : [`Ready: all ${report.images.length} images${untouched === 0 ? '' : `, ${untouched} of them unchanged`}`]
            : [`Not ready: ${amiss} of ${(0,quantities/* counted */.hS)(report.images.length, 'image')}`],
        detail: sizeOfAll(report.images.filter(({ unchanged }) => unchanged === undefined)),
    };
}
function imageHeadline(image) {
    const { verdict, stages, unchanged } = image;
    if (unchanged !== undefined)
        return { passed: true, claim: ['Ready: unchanged'], detail: (0,phrase/* sentence */.em)(unchanged) };
    const cost = costSentence(image);
    const notFound = [...new Set((0,selection/* brokenStages */.hT)(stages).map(({ because }) => because))].map(phrase/* sentence */.em);
    switch (verdict.conclusion) {
        case 'pass':
            return { passed: true, claim: ['Ready', ...readiness(image)], detail: cost };
        case 'fail':
            return {
                passed: false,
                claim: ['Not ready: ', ...(0,phrase/* list */.p_)(reasons(image))],
                detail: (0,phrase/* join */.fj)([pointTo(verdict.failures[0], image), ...notFound, cost], ' '),
            };
        case 'unknown':
            return {
                passed: false,
                claim: ['Not ready: ', ...(0,phrase/* list */.p_)(notFoundOut(verdict.broken.map(({ stage }) => stage)))],
                detail: (0,phrase/* join */.fj)([...notFound, cost], ' '),
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
    if (loud.length > 0) {
        // The base was not asked about everything: what it does there may be no news.
        const areNew = hasBase && loud.every(({ origin }) => origin === 'new');
        return [(0,selection/* countOf */.pq)(loud, 'error') > 0 ? ', but ' : ', with ', ...(0,row_lint/* newsWords */.$)(loud, areNew)];
    }
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
    return (0,phrase/* join */.fj)([said.length === 0 ? [] : ['The image is ', ...said, '.'], stillSentence(stages)], ' ');
}
/** What the base does wrong as well, so that nobody takes a pass for praise. */
function stillSentence({ runtime }) {
    if (runtime.status !== 'done')
        return [];
    const known = runtime.findings.filter(({ origin }) => origin === 'existing').map(({ rule }) => rule);
    const claims = runtime.result.answers
        .filter(({ check, outcome }) => outcome === 'fail' && known.includes(check))
        .map(({ claim }) => [{ said: claim }]);
    return claims.length === 0 ? [] : ['As on the base: ', ...(0,phrase/* list */.p_)(claims), '.'];
}
function sizeWords(result) {
    const growth = growthOf(result);
    return growth === undefined ? `${(0,quantities/* bytes */.ee)(result.head.unpackedBytes)} large` : changeWords(growth);
}
function changeWords(difference) {
    if (difference === 0)
        return 'as large as before';
    return `${(0,quantities/* bytes */.ee)(Math.abs(difference))} ${difference < 0 ? 'smaller' : 'larger'}`;
}
/** Of several images together, where each could be compared. */
function sizeOfAll(images) {
    const differences = images.map(({ stages: { image } }) => image.status === 'done' ? growthOf(image.result) : undefined);
    const compared = differences.filter((difference) => difference !== undefined);
    if (compared.length === 0 || compared.length < images.length)
        return [];
    const total = compared.reduce((sum, difference) => sum + difference, 0);
    return [`Together they are ${changeWords(total)}.`];
}


/***/ }),

/***/ 43554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ LIST_THEM),
/* harmony export */   Ny: () => (/* binding */ leftOutWords),
/* harmony export */   g4: () => (/* binding */ leftOutTitle)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26799);

const leftOutTitle = (leftOut) => `Left out: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftOut.length, 'Dockerfile')}`;
const leftOutWords = ({ dockerfile, because }) => [
    { code: dockerfile },
    ', ',
    { said: because },
];
const LIST_THEM = [
    'To check one of them, list it under ',
    { code: 'images' },
    ' in ',
    { code: '.github/drydock.yml' },
    '.',
];


/***/ }),

/***/ 88515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ WHERE_SETTINGS_GO),
  Z: () => (/* binding */ nextSteps)
});

;// CONCATENATED MODULE: ./src/report/words/missing-variables.ts
/** Environment variables that a program says it misses. */
/** A variable, by its usual spelling. */
const NAME = /[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*/g;
/** What programs say of one that is not there: shells, Python, Node, Go, Ruby, Java, and the entrypoints of official images. */
const MISSING = /not (?:be )?(?:set|found|specified|defined|provided|given|empty|present|exist)|unset|unbound|required|missing|undefined|must (?:be set|specify|provide|define)|need to specify|KeyError|could not resolve placeholder|environment variable|env(?:ironment)? var|\bset the\b/i;
/** Codes of errors, and words that logs write large. */
const NO_VARIABLE = /^(?:ERR_|E[A-Z]+$|SIG[A-Z]+$|CERT_|PG_|HTTP)|(?:_NOT_FOUND|_ERROR|_ERR|_EXCEPTION|_FAILED|_REFUSED)$|^(?:FATAL|CRITICAL|WARN|WARNING|INFO|NOTICE|DEBUG|TRACE|LOG|HINT|DETAIL|NULL|NONE|TRUE|FALSE|NOT|AND|OR|THE|GET|POST|PUT|SQL|URL|URI|JSON|YAML|TLS|SSL|TCP|UDP|DNS|API|UTC|GMT|ID|KEY|OS|IO)$/;
const MAX_NAMES = 3;
const MAX_LINE = 1000;
/** Names in the order of the log, the last few lines of which are given; at most three. */
function missingVariables(log) {
    const names = log.flatMap((line, index) => namesIn(line.slice(0, MAX_LINE), log.slice(index + 1, index + 4)));
    return [...new Set(names)].slice(0, MAX_NAMES);
}
function namesIn(line, following) {
    // pydantic names the field of its settings on a line of its own.
    const field = /^\s{0,4}([a-z][a-z0-9_]*)\s*$/.exec(line)?.[1];
    if (field !== undefined && /^\s+Field required\b/.test(following[0] ?? ''))
        return [field.toUpperCase()];
    // MariaDB and MySQL list the choices below.
    if (/need to specify one of the following/i.test(line))
        return following.flatMap((next) => /^\s*-\s*([A-Z][A-Z0-9_]+)\s*$/.exec(next)?.[1] ?? []).slice(0, 1);
    if (!MISSING.test(line))
        return [];
    return [...line.matchAll(NAME)].flatMap(({ 0: name, index }) => isVariable(name, line[index - 1], line[index + name.length], line.slice(0, index)) ? [name] : []);
}
function isVariable(name, before, after, upTo) {
    const isWhole = !/[\w./-]/.test(before ?? '') && !/[\w/-]/.test(after ?? '');
    const isQuoted = /["'`$]/.test(before ?? '') || before === '{';
    const isNamedSo = /variables?:?\s*$/i.test(upTo);
    return isWhole && name.length > 2 && !NO_VARIABLE.test(name) && (name.includes('_') || isQuoted || isNamedSo);
}

// EXTERNAL MODULE: ./src/report/words/phrase.ts
var phrase = __webpack_require__(73211);
// EXTERNAL MODULE: ./src/report/words/selection.ts
var selection = __webpack_require__(87954);
;// CONCATENATED MODULE: ./src/report/words/next-steps.ts



/** Empty where the findings themselves say it all. */
function nextSteps(image) {
    const { build, runtime } = (0,selection/* failuresByStage */.Vd)(image);
    const { runtime: stage } = image.stages;
    const seen = stage.status === 'done' ? stage.result : undefined;
    const isOf = (id) => runtime.some(({ rule }) => rule === id);
    return [
        ...(build.length > 0 ? buildSteps(build, image) : []),
        ...(stage.status === 'stopped' ? [NOT_STARTED] : []),
        ...(seen && isOf('keeps-running') ? endedSteps(seen) : []),
        ...(seen?.runsAs.kind === 'root' && isOf('runs-as-non-root') ? [AS_ROOT] : []),
        ...(seen && isOf('health-check-passes') ? healthSteps(seen) : []),
    ];
}
/** Where settings stand; said once below the steps. */
const WHERE_SETTINGS_GO = [
    'Settings stand in ',
    { code: '.github/drydock.yml' },
    ' or are inputs of the workflow’s step.',
];
const setting = (name) => [{ code: name }];
const AS_ROOT = [
    'End the Dockerfile with ',
    { code: 'USER' },
    ' and a number that is not 0, or, where root is meant: ',
    ...setting('allow-root: true'),
    '.',
];
const NOT_STARTED = [
    'If the image is not meant to be started: ',
    ...setting('run: false'),
    '; if it needs a command: ',
    ...setting('run-command'),
    '.',
];
/** BuildKit's words for a file that a COPY or ADD names and the context lacks, and for a secret that nobody gave. */
const NO_SECRET = /secret (\S+): not found/;
function buildSteps(failures, { contextNotes = [] }) {
    const secrets = failures.flatMap(({ message }) => NO_SECRET.exec(message)?.[1]?.replaceAll('`', '') ?? []);
    return [
        ...contextNotes.map((note) => [{ said: note }]),
        ...secrets.map((id) => [
            'The build asks for the secret ',
            { code: id },
            ': give it in the workflow, ',
            ...setting(`secrets: id=${id},env=NAME`),
            '.',
        ]),
    ];
}
function endedSteps({ exit, logTail }) {
    if (exit === undefined)
        return [['If it takes longer than that to end: ', ...setting('health-timeout'), '.']];
    if (exit.outOfMemory)
        return [['Give it more memory: ', ...setting('run-memory'), '.']];
    if (exit.code === 0)
        return [
            [
                'If the image is meant to end: ',
                ...setting('expect: exit-zero'),
                '; if it is not meant to be started: ',
                ...setting('run: false'),
                '; if it needs a command: ',
                ...setting('run-command'),
                '.',
            ],
        ];
    return causeSteps(logTail) ?? [NOT_STARTED_ALONE];
}
const NOT_STARTED_ALONE = [
    'If it needs variables: ',
    ...setting('run-env'),
    '; if it needs a command: ',
    ...setting('run-command'),
    '; if it cannot be started alone: ',
    ...setting('run: false'),
    '.',
];
function healthSteps({ health, logTail }) {
    const cause = causeSteps([
        ...logTail,
        ...(health.kind === 'unhealthy' ? (health.probe?.output.split('\n') ?? []) : []),
    ]);
    if (cause)
        return cause;
    if (health.kind === 'undecided')
        return [
            [
                'If it needs more time: ',
                ...setting('health-timeout'),
                '; if it waits for variables: ',
                ...setting('run-env'),
                '.',
            ],
        ];
    return [
        [
            'If it waits for variables: ',
            ...setting('run-env'),
            '; if it cannot be healthy alone: ',
            ...setting('allow-unhealthy: true'),
            '.',
        ],
    ];
}
/** Go, libc, Node, Python, Java and their database drivers. */
const UNREACHABLE = /ECONNREFUSED|EAI_AGAIN|ENOTFOUND|connection refused|could not connect|couldn't connect|name or service not known|name resolution|no such host|could not translate host name|UnknownHostException|network is unreachable/i;
/** What the log itself tells. */
function causeSteps(log) {
    const names = missingVariables(log);
    if (names.length > 0)
        return [
            [
                ...(0,phrase/* list */.p_)(names.map((name) => [{ code: name }])),
                names.length === 1 ? ' is missing, as the log says: ' : ' are missing, as the log says: ',
                ...setting(`run-env: { ${names.map((name) => `${name}: '…'`).join(', ')} }`),
                '.',
            ],
        ];
    if (log.some((line) => UNREACHABLE.test(line)))
        return [
            [
                'It looks for another service, and the container’s network leads nowhere: if it can do without, say so with ',
                ...setting('run-env'),
                '; if not: ',
                ...setting('run: false'),
                '.',
            ],
        ];
    return undefined;
}


/***/ }),

/***/ 96116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ policyChanges),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   jQ: () => (/* binding */ policyTitle)
/* harmony export */ });
/** All that the change says of its own check, what files of settings say first. */
function policyChanges({ policy, images }) {
    const comments = images.flatMap(({ stages: { lint } }) => lint.status === 'done' ? (lint.result.newComments ?? []) : []);
    const once = new Map(comments.map((change) => [JSON.stringify(change), change]));
    return [...(policy?.changes ?? []), ...once.values()];
}
const policyTitle = ({ policy }) => policy?.kind === 'base'
    ? 'Checked as the base says; this of the change is not used:'
    : 'This change also changes what is checked:';
/** One of them, without a full stop. */
function policyWords({ file, line, image, what, before, now }) {
    const where = [{ code: file }, ...(line === undefined ? [': '] : [` line ${line}: `])];
    const of = image === undefined ? [] : [' of ', { code: image }];
    if (now !== undefined)
        return [
            ...where,
            { code: what },
            ...of,
            ' is ',
            { code: now },
            ...(before === undefined ? [] : [', was ', { code: before }]),
        ];
    return [...where, { code: what }, ...of, ...(before === undefined ? [] : [' no longer says ', { code: before }])];
}


/***/ }),

/***/ 90343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ rebuildWords)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26799);

/** Stretches of lines that are named; the others are counted. */
const MAX_STRETCHES = 4;
/** One sentence; the base is spoken of where it differs. Nothing where no step takes application code. */
function rebuildWords({ stages: { build } }) {
    if (build.status !== 'done')
        return undefined;
    const { head, base } = build.result;
    if (head.rebuild === undefined)
        return undefined;
    const { reorderedSeconds } = head.rebuild;
    const better = reorderedSeconds === undefined
        ? ''
        : `; with the dependencies installed before the code is copied it would be ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(reorderedSeconds)}`;
    const before = base?.rebuild && costOf(base.rebuild) !== costOf(head.rebuild) ? ` (base: ${costOf(base.rebuild)})` : '';
    return `A change to application code rebuilds ${linesOf(head.rebuild)}, ${costOf(head.rebuild)}${before}${better}.`;
}
const costOf = ({ seconds: duration }) => duration === undefined ? 'time not measured' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(duration);
function linesOf({ lines }) {
    const named = lines
        .slice(0, MAX_STRETCHES)
        .map(({ line, endLine }) => (endLine > line ? `${line.toFixed(0)}–${endLine.toFixed(0)}` : line.toFixed(0)));
    const rest = lines.length - named.length;
    const [only] = lines;
    if (only === undefined)
        return 'steps of unknown lines';
    const noun = lines.length === 1 && only.line === only.endLine ? 'line' : 'lines';
    const more = rest > 0 ? ` and ${rest} more` : '';
    const last = more === '' && named.length > 1 ? ` and ${named.at(-1) ?? ''}` : more;
    return `${noun} ${(more === '' && named.length > 1 ? named.slice(0, -1) : named).join(', ')}${last}`;
}


/***/ }),

/***/ 88171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutRepeat)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87954);

/** What stands before the cause in the messages of a build; both sides can have the same one. */
const PREFIX = /^.*could not be carried out: /s;
/**
 * A reason as a reader needs it who has read the verdict, where the reasons of all broken stages stand: one with the same
 * cause only refers to it. The text stays untrusted.
 */
function withoutRepeat(reason, { stages }) {
    const causes = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenStages */ .hT)(stages).map(({ because }) => because.replace(PREFIX, '').replace(/\.$/, ''));
    if (!causes.some((cause) => cause !== '' && reason.includes(cause)))
        return reason;
    const [what = ''] = reason.split(': ', 1);
    return what === reason ? 'for the reason above' : `${what}, for the reason above`;
}


/***/ }),

/***/ 12462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   _G: () => (/* binding */ besideWords),
/* harmony export */   g$: () => (/* binding */ servicesUsed),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   uy: () => (/* binding */ failedServices)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73211);

/** Nothing where the image ran alone, or not at all. */
function servicesUsed({ stages: { runtime } }) {
    if (runtime.status === 'done')
        return runtime.result.services;
    return runtime.status === 'broken' ? runtime.services : undefined;
}
/** ``as `web` of `compose.yaml` ``; empty for services of the settings. */
function sourceWords({ from }) {
    return from.kind === 'compose' ? ['as ', { code: from.service }, ' of ', { code: from.file }] : [];
}
/** ``beside `db` and `cache` `` */
function besideWords({ services }) {
    if (services.length === 0)
        return ['beside no other service'];
    const shown = services.slice(0, MAX_NAMED).map(({ name }) => [{ code: name }]);
    const rest = services.length - shown.length;
    return ['beside ', ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(rest > 0 ? [...shown, [`${rest} more`]] : shown)];
}
const MAX_NAMED = 6;
function stateWords(state) {
    switch (state.kind) {
        case 'running':
            return [state.healthy ? 'healthy' : 'running'];
        case 'completed':
            return ['ended with exit code 0'];
        case 'waiting':
            return ['not started'];
        case 'failed':
            return [{ said: state.because }];
    }
}
const failedServices = ({ services, }) => services.filter((state) => state.kind === 'failed');


/***/ })

};
