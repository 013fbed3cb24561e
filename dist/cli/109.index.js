export const id = 109;
export const ids = [109];
export const modules = {

/***/ 28476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ worstConclusion),
/* harmony export */   VC: () => (/* binding */ failsJob),
/* harmony export */   an: () => (/* binding */ STAGES)
/* harmony export */ });
/** In the order in which they run, and are told. */
const STAGES = ['lint', 'build', 'image', 'runtime'];
/** Of several images: one that fails beats one that could not be found out, and that beats a pass. Of none nothing was found out. */
function worstConclusion(conclusions) {
    if (conclusions.includes('fail'))
        return 'fail';
    return conclusions.length === 0 || conclusions.includes('unknown') ? 'unknown' : 'pass';
}
/** Whether the step, or the command, ends with a failure. */
const failsJob = ({ verdict, reportOnly }) => verdict.conclusion !== 'pass' && reportOnly !== true;


/***/ }),

/***/ 96158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ imageRows)
/* harmony export */ });
/* harmony import */ var _words_config_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84704);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73211);
/* harmony import */ var _words_packed_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84712);
/* harmony import */ var _words_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26799);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27026);
/* harmony import */ var _words_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87954);






function imageRows(stage) {
    if (stage.status !== 'done')
        return [(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .rowWithout */ .L)('Size', stage, 'could not be measured')];
    const { head, base, brought, drift, budgets } = stage.result;
    const of = (name) => budgets.filter(({ limit }) => BUDGETS[limit].row === name);
    return [
        row('Size', base, head, ({ unpackedBytes }) => unpackedBytes, apart(sizeWordsWithout(brought), drift, 'unpackedBytes', _words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesDelta */ .oe), of('Size')),
        row('Download', base, head, ({ compressedBytes }) => compressedBytes, apart(downloadWords(brought), drift, 'compressedBytes', _words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesDelta */ .oe), of('Download')),
        row('Layers', base, head, ({ layers }) => layers.length, apart(countWords, drift, 'layerCount', _words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .countDelta */ .yn), of('Layers')),
        ...(of('Waste').length === 0 &&
            Math.max(wastedBytes(head), base === undefined ? 0 : wastedBytes(base)) < NOTABLE_WASTE
            ? []
            : [row('Waste', base, head, wastedBytes, sizeWords, of('Waste'))]),
        ...configRows(stage.result.config ?? {}),
        ...contentsRow(stage.findings.filter(({ rule }) => !Object.hasOwn(BUDGETS, rule))),
    ];
}
/** Only what others relied on and is gone; all differences have a table of their own. */
function configRows({ user, ports, healthcheck }) {
    const row = (name, base, head) => ({
        name,
        base,
        head: [head],
        result: [],
        mark: 'careful',
    });
    const removed = ports?.removed ?? [];
    return [
        ...(user?.becomesRoot ? [row('User', [{ code: user.base ?? '' }], 'starts as root')] : []),
        ...(removed.length > 0 ? [row('Ports', (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_words_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .namesWords */ .O)(removed, MAX_PORTS)), 'no longer exposed')] : []),
        ...(healthcheck?.isGone ? [row('Health check', ['there'], 'gone')] : []),
    ];
}
const MAX_PORTS = 3;
/** What the checks of the files found; without any finding there is nothing to say. */
function contentsRow(findings) {
    if (findings.length === 0)
        return [];
    const [errors, warnings] = [(0,_words_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(findings, 'error'), (0,_words_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(findings, 'warning')];
    const words = (number, noun) => (number > 0 ? [(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(number, noun)] : []);
    const hints = findings.length - errors - warnings;
    return [
        {
            name: 'Contents',
            base: [],
            head: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([words(errors, 'error'), words(warnings, 'warning'), words(hints, 'hint')], ' · '),
            result: [],
            mark: errors > 0 ? 'bad' : findings.some(isWorthALook) ? 'careful' : 'good',
        },
    ];
}
const isWorthALook = ({ severity, origin }) => severity === 'warning' && origin !== 'existing';
/** Some bytes of the package database are overwritten in every image. */
const NOTABLE_WASTE = 1_000_000;
const wastedBytes = ({ contents }) => (contents.kind === 'read' ? contents.waste.bytes : 0);
/** What the base image adds of itself stands behind what the change adds. */
function apart({ value, change }, drift, figure, delta) {
    if (drift === undefined)
        return { value, change };
    const name = { code: shortReference(drift.reference) };
    if (drift.kind === 'unknown')
        return { value, change: () => ['not compared: ', name, ' moved'] };
    const share = drift[figure];
    if (share === 0)
        return { value, change };
    return {
        value,
        change: (base, head) => [...phrase(change(base, head - share)), ` · ${delta(share)} from `, name, ', which moved'],
    };
}
/** As a Dockerfile names it. */
const shortReference = (reference) => reference.replace(/^docker\.io\/(?:library\/)?/, '');
const phrase = (words) => (typeof words === 'string' ? [words] : words);
const sizeWords = { value: _words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee, change: sizeChange };
/** What only the checkout had is shown apart. */
function sizeWordsWithout(brought) {
    if (brought === undefined || (brought.kind === 'known' && brought.bytes === 0))
        return sizeWords;
    if (brought.kind === 'unknown')
        return { value: _words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee, change: () => 'not compared: files that only the checkout has' };
    const apart = `${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(brought.bytes)} only from the checkout`;
    return { value: _words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee, change: (base, head) => `${sizeChange(base, head - brought.bytes)} · ${apart}` };
}
/** How far such files can be compressed is not known. */
function downloadWords(brought) {
    const value = (number, facts) => (0,_words_packed_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .packedBytes */ .u)(number, facts);
    if (brought === undefined || (brought.kind === 'known' && brought.bytes === 0))
        return { value, change: sizeChange };
    return { value, change: () => 'not compared' };
}
const countWords = { value: _words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9, change: (base, head) => (0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .countDelta */ .yn)(head - base) };
function row(name, base, head, numberOf, { value, change }, budgets) {
    const difference = base === undefined ? [] : phrase(change(numberOf(base), numberOf(head)));
    return {
        name,
        base: base === undefined ? [] : [value(numberOf(base), base)],
        head: [value(numberOf(head), head)],
        result: (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([difference, ...budgets.map(budgetWords)], ' · '),
        ...markOf(budgets),
    };
}
function sizeChange(base, head) {
    const percent = (0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .percentDelta */ .yA)(base, head);
    return percent === undefined ? (0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesDelta */ .oe)(head - base) : `${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesDelta */ .oe)(head - base)} (${percent})`;
}
const BUDGETS = {
    'max-size': { row: 'Size', words: 'budget' },
    'max-size-increase': { row: 'Size', words: 'growth budget' },
    'max-compressed-size': { row: 'Download', words: 'budget' },
    'max-layer-size': { row: 'Layers', words: 'budget of one layer' },
    'max-layers': { row: 'Layers', words: 'budget' },
    'max-layers-increase': { row: 'Layers', words: 'growth budget' },
    'max-waste': { row: 'Waste', words: 'budget' },
    'min-efficiency': { row: 'Waste', words: 'least efficiency' },
    'dive-lowest-efficiency': { row: 'Waste', words: 'efficiency of .dive-ci' },
    'dive-highest-wasted-bytes': { row: 'Waste', words: 'wasted bytes of .dive-ci' },
    'dive-highest-user-wasted-percent': { row: 'Waste', words: 'wasted share of .dive-ci' },
};
function budgetWords({ limit, allowed, kept, exception }) {
    const { words } = BUDGETS[limit];
    if (kept === 'unknown')
        return [`${words} `, { said: allowed }, ' not compared'];
    if (exception)
        return [`${words} `, { said: allowed }, ' excepted until ', { said: exception.until }];
    const beyond = limit === 'min-efficiency' || limit === 'dive-lowest-efficiency' ? 'below' : 'over';
    return [kept ? `${words} ` : `${beyond} the ${words} of `, { said: allowed }];
}
function markOf(budgets) {
    if (budgets.length === 0)
        return {};
    if (budgets.some(({ kept, exception }) => kept === false && !exception))
        return { mark: 'bad' };
    return { mark: budgets.some(({ kept }) => kept !== true) ? 'careful' : 'good' };
}


/***/ }),

/***/ 27026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rowWithout)
/* harmony export */ });
/** The row of a stage that has no result to show. Why one is broken stands above, beside the verdict. */
function rowWithout(name, stage, stopped) {
    const empty = { name, base: [], result: [] };
    switch (stage.status) {
        case 'stopped':
            return { ...empty, head: [stopped], mark: 'bad' };
        case 'skipped':
            return { ...empty, head: ['skipped: ', { said: stage.because }] };
        case 'broken':
            return { ...empty, head: ['could not find out'], mark: 'bad' };
    }
}


/***/ }),

/***/ 44368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ barOf)
/* harmony export */ });
const CELLS = 16;
/** A bar of so many cells against the largest value. Nothing of it is markup in any medium. */
function barOf(value, largest, cells = CELLS) {
    const filled = largest <= 0 ? 0 : Math.min(cells, Math.max(0, Math.round((value / largest) * cells)));
    return `${'█'.repeat(filled)}${'░'.repeat(cells - filled)}`;
}


/***/ }),

/***/ 84704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ configDifferences),
/* harmony export */   O: () => (/* binding */ namesWords)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73211);

const MAX_NAMES = 20;
/** Every difference, what decides how the image runs before the rest. */
function configDifferences({ stages: { image } }) {
    const changes = (image.status === 'done' ? image.result.config : undefined) ?? {};
    return [
        ...textDifference('User', changes.user),
        ...textDifference('Entrypoint', changes.entrypoint),
        ...textDifference('Command', changes.command),
        ...textDifference('Working directory', changes.workingFolder),
        ...nameDifference('Exposed ports', changes.ports),
        ...nameDifference('Volumes', changes.volumes),
        ...textDifference('Health check', changes.healthcheck),
        ...textDifference('Stop signal', changes.stopSignal),
        ...variablesDifference(changes.variables),
        ...(changes.labels ?? []).map(({ name, ...change }) => ({
            name: ['Label ', { code: name }],
            ...sidesOf(change),
        })),
    ];
}
/** Names as a list of at most `max`, and how many more there are. */
function namesWords(names, max = MAX_NAMES) {
    const rest = names.length - max;
    return [...names.slice(0, max).map((name) => [{ code: name }]), ...(rest > 0 ? [[`${rest} more`]] : [])];
}
const textDifference = (name, change) => change ? [{ name: [name], ...sidesOf(change) }] : [];
const sidesOf = ({ base, head }) => ({
    base: textWords(base),
    head: textWords(head),
});
function textWords(text) {
    if (text === undefined)
        return [];
    return text === '' ? ['empty'] : [{ code: text }];
}
const nameDifference = (name, change) => change ? [{ name: [name], base: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(namesWords(change.removed)), head: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(namesWords(change.added)) }] : [];
function variablesDifference(variables) {
    if (!variables)
        return [];
    const { added, removed, changed } = variables;
    return [
        ...(added.length + removed.length > 0 ? nameDifference('Variables', { added, removed }) : []),
        ...(changed.length > 0
            ? [
                {
                    name: ['Variables'],
                    base: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(namesWords(changed)),
                    head: [changed.length > 1 ? 'other values' : 'another value'],
                },
            ]
            : []),
    ];
}


/***/ }),

/***/ 42757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fixTitle),
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
/** What a fix does, and that it may do more than that. */
const fixTitle = ({ title, safety }) => safety === 'safe' ? title : `${title} (unsafe: it may change how things run)`;


/***/ }),

/***/ 55270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ wasteLines),
/* harmony export */   E3: () => (/* binding */ diveWords),
/* harmony export */   IH: () => (/* binding */ wasteOf),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   R4: () => (/* binding */ avoidableLines),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   r8: () => (/* binding */ avoidableOf)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36601);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26799);


/** Smaller changes of the content say nothing of the size. */
const NOTABLE_BYTES = 1000;
/** Packages that came, went or moved, and where files did; nothing without a base. */
function changeLines(image, subject) {
    const files = changesOf(image);
    return {
        packages: (files?.packages ?? []).map((change) => packageLine(change, image, subject)),
        places: (files?.places ?? []).filter((place) => Math.abs(differenceOf(place)) >= NOTABLE_BYTES).map(placeLine),
    };
}
function changesOf({ stages: { image } }) {
    return image.status === 'done' ? image.result.files : undefined;
}
const differenceOf = ({ headBytes, baseBytes }) => headBytes - baseBytes;
function packageLine({ manager, name, from, to, bytes: moved, layer }, image, subject) {
    const versions = to === undefined
        ? [' ', { code: from ?? '' }, ' (gone']
        : from === undefined
            ? [' ', { code: to }, ' (new']
            : from === to
                ? [' ', { code: to }, ' (other files']
                : [' ', { code: from }, ' → ', { code: to }, ' ('];
    const separator = from !== undefined && to !== undefined && from !== to ? '' : ', ';
    const where = layer === undefined ? [] : [', ', ...layerWords(layer, image, subject)];
    return {
        amount: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesDelta */ .oe)(moved),
        words: [{ code: name }, ...versions, separator, MANAGERS[manager], ...where, ')'],
    };
}
const MANAGERS = {
    dpkg: 'Debian',
    apk: 'Alpine',
    python: 'Python',
    node: 'Node',
    go: 'Go',
};
function placeLine(place) {
    const files = place.path.endsWith('/') ? [` (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(place.fileCount, 'file')})`] : [];
    return { amount: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesDelta */ .oe)(differenceOf(place)), words: [{ code: place.path }, ...files] };
}
/** The head's waste; nothing where the contents are unreadable or nothing is wasted. */
function wasteOf({ stages: { image } }) {
    if (image.status !== 'done' || image.result.head.contents.kind !== 'read')
        return undefined;
    const { waste } = image.result.head.contents;
    return waste.bytes >= NOTABLE_BYTES ? waste : undefined;
}
function wasteLines(image, subject) {
    return (wasteOf(image)?.parts ?? [])
        .filter((part) => part.bytes >= NOTABLE_BYTES)
        .map((part) => ({ amount: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(part.bytes), words: wasteWords(part, image, subject) }));
}
const CAUSES = {
    overwritten: 'overwritten',
    deleted: 'deleted',
    'copied-again': 'copied once more for another owner, mode or time',
};
function wasteWords({ cause, layer, hiddenBy, largest, fileCount }, image, subject) {
    return [
        'of ',
        ...layerWords(layer, image, subject),
        `, ${CAUSES[cause]} by `,
        ...layerWords(hiddenBy, image, subject),
        ': ',
        ...filesWords(largest, fileCount),
    ];
}
/** What this Dockerfile's own layers could do without; the base image's is its author's. */
function avoidableOf({ stages: { image } }) {
    if (image.status !== 'done' || image.result.head.contents.kind !== 'read')
        return [];
    const { contents, layers } = image.result.head;
    return contents.avoidable.filter(({ layer }) => layers[layer]?.lines !== undefined);
}
function avoidableLines(image, subject) {
    return avoidableOf(image).map(({ kind, layer, bytes: size, fileCount, largest }) => ({
        amount: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size),
        words: [`${KINDS[kind]}, `, ...layerWords(layer, image, subject), ': ', ...filesWords(largest, fileCount)],
    }));
}
const KINDS = {
    'apt-lists': 'package lists of apt',
    'apt-cache': 'cache of apt',
    'apk-cache': 'cache of apk',
    'dnf-cache': 'cache of dnf',
    'zypper-cache': 'cache of zypper',
    'pip-cache': 'cache of pip',
    'npm-cache': 'cache of npm',
    'yarn-cache': 'cache of yarn',
    'other-caches': 'caches of build tools',
    'python-bytecode': 'compiled Python',
    documentation: 'documentation',
    tests: 'tests of packages',
    'build-tools': 'compilers',
    logs: 'logs',
    'temporary-files': 'temporary files',
    duplicates: 'duplicates of other files',
};
function filesWords(largest, fileCount) {
    return [{ code: largest }, ...(fileCount > 1 ? [` and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(fileCount - 1, 'more file')}`] : [])];
}
/** `line 5`, `the base image`, or `layer 3` where nobody knows the line. */
function layerWords(index, image, subject) {
    const { image: stage } = image.stages;
    const layer = stage.status === 'done' ? stage.result.head.layers[index] : undefined;
    if (layer?.lines === undefined && layer !== undefined)
        return ['the base image'];
    if (layer === undefined || layer.lines === 'unknown')
        return [`layer ${index + 1}`];
    return ['line ', (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .layerPlace */ .nD)(layer, image, subject, 'head')];
}
/** dive's figures, so that people can compare. */
function diveWords({ dive: { efficiency, wastedBytes } }) {
    return `dive would say: efficiency ${(efficiency * 100).toFixed(2)} %, wasted ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(wastedBytes)}; it counts every copy, the one that stays too.`;
}


/***/ }),

/***/ 93210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ movers),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   ZZ: () => (/* binding */ layerOf),
/* harmony export */   i_: () => (/* binding */ fateWords),
/* harmony export */   ut: () => (/* binding */ instructionOf)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28357);

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
/** Bytes that the head has more than the base, without those that only the checkout had. */
function differenceOf(pair) {
    switch (pair.kind) {
        case 'both':
            return 0;
        case 'changed':
            return ownBytes(pair.head) - pair.base.unpackedBytes;
        case 'added':
            return ownBytes(pair.head);
        case 'removed':
            return -pair.base.unpackedBytes;
    }
}
const ownBytes = ({ unpackedBytes, broughtBytes = 0 }) => unpackedBytes - broughtBytes;
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

/***/ 22417:
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
const DRYDOCK_PAGE = /^https:\/\/github\.com\/[\w.-]+\/drydock\/blob\/[\w.-]+\/docs\/(?:rules|checks)\/[\w-]+\.md$/;
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

/***/ 36601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   kB: () => (/* binding */ headWords),
/* harmony export */   nD: () => (/* binding */ layerPlace)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22417);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26799);


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

/***/ 84712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ packedBytes)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26799);

/** A sum of compressed layers, with `≈` where an image has layers that nobody has stored compressed yet. */
const packedBytes = (count, { layers }) => count > 0 && layers.some(({ compressedHere }) => compressedHere) ? `≈ ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(count)}` : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(count);


/***/ }),

/***/ 73211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28357);
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

/***/ 26799:
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

/***/ 87954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ suppressed),
/* harmony export */   LD: () => (/* binding */ doesLogExplain),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   Vd: () => (/* binding */ failuresByStage),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   c4: () => (/* binding */ allFindings),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   hT: () => (/* binding */ brokenStages),
/* harmony export */   mH: () => (/* binding */ stopLogs),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   wI: () => (/* binding */ news)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28476);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21012);
/** Which findings of a report are spoken of where. */


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
    return _conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .an.flatMap((stage) => {
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
    return _conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .an.flatMap((name) => findingsOf(image.stages[name]));
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
    return _conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .an.flatMap((stage) => {
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
    return [...findings].sort((one, other) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .heaviestFirst */ .O7)(one.severity, other.severity) || lineOf(one) - lineOf(other));
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

/***/ 27671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toolsWords)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73211);

/** Whether somebody who gets into a container finds a shell and a package manager there; empty where nobody could look. */
function toolsWords({ contents }) {
    if (contents.kind !== 'read' || contents.tools === undefined)
        return [];
    const { shells, packageManagers } = contents.tools;
    if (shells.length + packageManagers.length === 0)
        return ['No shell and no package manager in it.'];
    return ['In it: ', ...said(shells, 'shell'), '; ', ...said(packageManagers, 'package manager'), '.'];
}
function said(paths, noun) {
    const names = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)))];
    if (names.length === 0)
        return [`no ${noun}`];
    return [names.length === 1 ? `the ${noun} ` : `the ${noun}s `, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(names.map((code) => [{ code }]))];
}


/***/ })

};
