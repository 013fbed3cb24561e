export const id = 708;
export const ids = [708];
export const modules = {

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ limitTo)
/* harmony export */ });
/** Room for `most` tasks at a time. */
function limitTo(most) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running < most)
            running++;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            // Whoever waits takes over the place, so that nobody slips in between.
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ judgeBudgets),
/* harmony export */   ad: () => (/* binding */ judgeLayers),
/* harmony export */   yZ: () => (/* binding */ judgeLayersIncrease)
/* harmony export */ });
/* harmony import */ var _content_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39690);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81834);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8226);
/* harmony import */ var _size_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49392);




/** Every limit that is set, in the order of the settings. A limit on growth without a base is `unknown` and no finding. */
function judgeBudgets(limits, measured) {
    const { maxSize, maxSizeIncrease, maxLayers, maxLayersIncrease } = limits;
    const { head, base, drift } = measured;
    const moved = (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .onBaseImageOfHead */ .Z)(base, drift);
    const counted = { head, base: moved && { layers: { length: moved.layerCount } } };
    const packed = base && { ...base, compressedBytes: moved?.compressedBytes ?? base.compressedBytes };
    return [
        ...(maxSize === undefined ? [] : [judgeSize(maxSize, head, moved)]),
        ...(maxSizeIncrease === undefined ? [] : [judgeGrowth(maxSizeIncrease, measured, moved)]),
        ...(maxLayers === undefined ? [] : [judgeLayers(maxLayers, counted)]),
        ...(maxLayersIncrease === undefined ? [] : [judgeLayersIncrease(maxLayersIncrease, counted)]),
        ...(0,_content_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeContentBudgets */ .V)(limits, { head, ...(packed && { base: packed }) }),
    ];
}
function judgeSize(limit, head, base) {
    const actual = (0,_size_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .l)(head.unpackedBytes, limit);
    const budget = { limit: 'max-size', allowed: limit.text, actual, kept: head.unpackedBytes <= limit.bytes };
    const origin = originOf(base && base.unpackedBytes <= limit.bytes);
    return judged(budget, `The image has ${actual} unpacked; the limit is ${limit.text}`, origin);
}
function judgeGrowth(limit, { head, layers, brought, drift }, base) {
    if (base === undefined || brought?.kind === 'unknown')
        return incomparable('max-size-increase', limit.text);
    const bytes = head.unpackedBytes - base.unpackedBytes - (brought?.bytes ?? 0);
    const { actual, isKept } = compareGrowth(limit, bytes, base.unpackedBytes);
    const budget = { limit: 'max-size-increase', allowed: limit.text, actual, kept: isKept };
    const message = `The image grew by ${actual} unpacked; the limit is ${limit.text}`;
    return judged(budget, message, 'new', mostGrown(head, drift ? layers.filter(isOwn) : layers));
}
function compareGrowth(limit, bytes, baseBytes) {
    switch (limit.kind) {
        case 'bytes':
            return { actual: (0,_size_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .l)(bytes, limit), isKept: bytes <= limit.bytes };
        case 'percent': {
            // An empty base grows by more than any share, or not at all.
            const percent = bytes === 0 ? 0 : (bytes / baseBytes) * 100;
            return { actual: percentText(percent, limit.percent), isKept: percent <= limit.percent };
        }
    }
}
function judgeLayers(limit, { head, base }) {
    const count = head.layers.length;
    const budget = { limit: 'max-layers', allowed: `${limit}`, actual: `${count}`, kept: count <= limit };
    const origin = originOf(base && base.layers.length <= limit);
    return judged(budget, `The image has ${count} layers; the limit is ${limit}`, origin);
}
function judgeLayersIncrease(limit, { head, base }) {
    if (base === undefined)
        return incomparable('max-layers-increase', `${limit}`);
    const count = head.layers.length - base.layers.length;
    const budget = { limit: 'max-layers-increase', allowed: `${limit}`, actual: `${count}`, kept: count <= limit };
    return judged(budget, `The image has ${count} layers more than the base; the limit is ${limit}`, 'new');
}
function incomparable(limit, allowed) {
    return { budget: { limit, allowed, kept: 'unknown' } };
}
function judged(budget, message, origin, place = { at: 'image' }) {
    if (budget.kept !== false)
        return { budget };
    return {
        budget,
        finding: { rule: budget.limit, aliases: [], source: 'drydock', severity: 'error', message, place, origin },
    };
}
function originOf(doesBaseKeepIt) {
    if (doesBaseKeepIt === undefined)
        return 'unknown';
    return doesBaseKeepIt ? 'new' : 'existing';
}
const isOwn = (pair) => pair.kind !== 'removed' && pair.head.lines !== undefined;
/** The head's layer that adds most to the growth. */
function mostGrown(head, layers) {
    const growth = new Map(layers.flatMap((pair) => {
        if (pair.kind === 'added')
            return [[pair.head.diffId, ownBytes(pair.head)]];
        if (pair.kind === 'changed')
            return [[pair.head.diffId, ownBytes(pair.head) - pair.base.unpackedBytes]];
        return [];
    }));
    const most = Math.max(...growth.values());
    const index = head.layers.findIndex(({ diffId }) => growth.get(diffId) === most);
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .layerPlace */ .n)(head, index);
}
const ownBytes = ({ unpackedBytes, broughtBytes = 0 }) => unpackedBytes - broughtBytes;
/** As many digits as it takes to look different from the limit where it is. */
function percentText(percent, limit) {
    if (!Number.isFinite(percent))
        return 'more than any share of an empty base';
    for (let digits = 1; digits < 10; digits += 1) {
        const text = percent.toFixed(digits);
        if (percent === limit || Number(text) !== limit)
            return `${Number(text)} %`;
    }
    return `${percent} %`;
}


/***/ }),

/***/ 39690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ judgeContentBudgets),
/* harmony export */   _: () => (/* binding */ judgeDownload)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8226);
/* harmony import */ var _size_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49392);


/** Every limit that is set. What could not be looked at is `unknown`; that is another finding. */
function judgeContentBudgets(limits, { head, base }) {
    const { maxCompressedSize, maxLayerSize, maxWaste, minEfficiency, dive = {} } = limits;
    const judge = (limit, question) => (limit === undefined ? [] : [answer(limit, question, head, base)]);
    return [
        ...judge(maxCompressedSize, COMPRESSED_SIZE),
        ...judge(maxLayerSize, LAYER_SIZE),
        ...judge(maxWaste, WASTE),
        ...judge(minEfficiency, EFFICIENCY),
        ...judge(dive.lowestEfficiency, DIVE_EFFICIENCY),
        ...judge(dive.highestWastedBytes, DIVE_WASTE),
        ...judge(dive.highestUserWastedPercent, DIVE_USER_WASTE),
    ];
}
/** The one of them that asks nothing of the contents. */
const judgeDownload = (limit, head, base) => answer(limit, COMPRESSED_SIZE, head, base);
function answer(limit, question, head, base) {
    const measured = question.measure(head, limit);
    if (measured === undefined)
        return { budget: { limit: question.limit, allowed: limit.text, kept: 'unknown' } };
    const { actual, isKept, place = { at: 'image' } } = measured;
    const budget = { limit: question.limit, allowed: limit.text, actual, kept: isKept };
    if (isKept)
        return { budget };
    const finding = {
        rule: question.limit,
        aliases: [],
        source: 'drydock',
        severity: 'error',
        message: question.message(actual, limit.text),
        place,
        origin: originOf(base && question.measure(base, limit)),
    };
    return { budget, finding };
}
function originOf(onBase) {
    if (onBase === undefined)
        return 'unknown';
    return onBase.isKept ? 'new' : 'existing';
}
const COMPRESSED_SIZE = {
    limit: 'max-compressed-size',
    measure: ({ compressedBytes }, limit) => ({
        actual: (0,_size_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(compressedBytes, limit),
        isKept: compressedBytes <= limit.bytes,
    }),
    message: (actual, allowed) => `The image has ${actual} as it is downloaded; the limit is ${allowed}`,
};
const LAYER_SIZE = {
    limit: 'max-layer-size',
    measure(facts, limit) {
        const own = facts.layers.map((layer) => (layer.lines === undefined ? 0 : layer.unpackedBytes));
        const largest = Math.max(0, ...own);
        return {
            actual: (0,_size_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(largest, limit),
            isKept: largest <= limit.bytes,
            place: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .layerPlace */ .n)(facts, own.indexOf(largest)),
        };
    },
    message: (actual, allowed) => `The largest layer has ${actual} unpacked; the limit is ${allowed}`,
};
const WASTE = {
    limit: 'max-waste',
    measure(facts, limit) {
        const waste = wasteOf(facts.contents);
        if (waste === undefined)
            return undefined;
        const [largest] = waste.parts;
        const place = largest === undefined ? undefined : (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .layerPlace */ .n)(facts, largest.hiddenBy);
        if (limit.kind === 'bytes')
            return { actual: (0,_size_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(waste.bytes, limit), isKept: waste.bytes <= limit.bytes, ...(place && { place }) };
        const percent = facts.unpackedBytes === 0 ? 0 : (waste.bytes / facts.unpackedBytes) * 100;
        return { actual: percentText(percent), isKept: percent <= limit.percent, ...(place && { place }) };
    },
    message: (actual, allowed) => `The layers hold ${actual} that the image does not show; the limit is ${allowed}`,
};
const EFFICIENCY = {
    limit: 'min-efficiency',
    measure(facts, { share }) {
        const waste = wasteOf(facts.contents);
        if (waste === undefined)
            return undefined;
        const efficiency = facts.unpackedBytes === 0 ? 1 : 1 - waste.bytes / facts.unpackedBytes;
        return { actual: percentText(efficiency * 100), isKept: efficiency >= share };
    },
    message: (actual, allowed) => `The image shows ${actual} of what its layers hold; the least is ${allowed}`,
};
const DIVE_EFFICIENCY = {
    limit: 'dive-lowest-efficiency',
    measure({ contents }, { share }) {
        const efficiency = wasteOf(contents)?.dive.efficiency;
        return efficiency === undefined ? undefined : { actual: percentText(efficiency * 100), isKept: efficiency >= share };
    },
    message: (actual, allowed) => `dive’s efficiency is ${actual}; \`.dive-ci\` asks for ${allowed}`,
};
const DIVE_WASTE = {
    limit: 'dive-highest-wasted-bytes',
    measure({ contents }, limit) {
        const bytes = wasteOf(contents)?.dive.wastedBytes;
        return bytes === undefined ? undefined : { actual: (0,_size_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(bytes, limit), isKept: bytes <= limit.bytes };
    },
    message: (actual, allowed) => `dive’s wasted bytes are ${actual}; \`.dive-ci\` allows ${allowed}`,
};
const DIVE_USER_WASTE = {
    limit: 'dive-highest-user-wasted-percent',
    measure({ contents }, limit) {
        const waste = wasteOf(contents);
        if (waste === undefined)
            return undefined;
        const share = waste.dive.userWastedShare ?? 0;
        return { actual: percentText(share * 100), isKept: share <= limit.share };
    },
    message: (actual, allowed) => `dive’s share of wasted bytes is ${actual}; \`.dive-ci\` allows ${allowed}`,
};
const wasteOf = (contents) => (contents.kind === 'read' ? contents.waste : undefined);
const percentText = (percent) => `${Number(percent.toFixed(2))} %`;


/***/ }),

/***/ 49392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sizeText)
/* harmony export */ });
const DECIMAL = { factor: 1000, units: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'] };
const BINARY = { factor: 1024, units: ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] };
/**
 * A size beside the limit that it is judged by, such as `204 MB`: in the limit's kind of unit, and with as many digits as it
 * takes to look different from the limit where it is.
 */
function sizeText(bytes, limit) {
    const system = /ib$/i.test(limit.text) ? BINARY : DECIMAL;
    for (let digits = 3; digits < 20; digits += 1) {
        const text = inUnits(bytes, system, digits);
        if (bytes === limit.bytes || text !== inUnits(limit.bytes, system, digits))
            return text;
    }
    return `${bytes} B`;
}
function inUnits(bytes, { factor, units }, digits) {
    let value = bytes;
    let unit = 0;
    while (unit < units.length - 1 && Math.abs(value) >= factor) {
        value /= factor;
        unit += 1;
    }
    const number = value.toLocaleString('en', { maximumSignificantDigits: digits });
    return `${number} ${units[unit] ?? ''}`;
}


/***/ }),

/***/ 81834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftOf),
/* harmony export */   Z: () => (/* binding */ onBaseImageOfHead)
/* harmony export */ });
/** Nothing where FROM names another image, or the same one with the same content: what is different then is the change's. */
function driftOf(head, base) {
    if (head.baseImage === undefined || head.baseImage.reference !== base.baseImage?.reference)
        return undefined;
    if (head.baseImage.digest === base.baseImage.digest)
        return undefined;
    const { reference } = head.baseImage;
    const [now, before] = [weigh(head.facts.layers), weigh(base.facts.layers)];
    if (now === undefined || before === undefined)
        return { kind: 'unknown', reference };
    return {
        kind: 'known',
        reference,
        unpackedBytes: now.unpackedBytes - before.unpackedBytes,
        compressedBytes: now.compressedBytes - before.compressedBytes,
        layerCount: now.layerCount - before.layerCount,
    };
}
/** Nothing where the share of the base image is not known, or there is no base. */
function onBaseImageOfHead(base, drift) {
    if (base === undefined || drift?.kind === 'unknown')
        return undefined;
    return {
        unpackedBytes: base.unpackedBytes + (drift?.unpackedBytes ?? 0),
        compressedBytes: base.compressedBytes + (drift?.compressedBytes ?? 0),
        layerCount: base.layers.length + (drift?.layerCount ?? 0),
    };
}
/** The layers of the image named in FROM, added up. */
function weigh(layers) {
    if (layers.some(({ lines }) => lines === 'unknown'))
        return undefined;
    const those = layers.filter(({ lines }) => lines === undefined);
    const sum = (bytesOf) => those.reduce((total, layer) => total + bytesOf(layer), 0);
    return {
        layerCount: those.length,
        unpackedBytes: sum(({ unpackedBytes }) => unpackedBytes),
        compressedBytes: sum(({ compressedBytes }) => compressedBytes),
    };
}


/***/ }),

/***/ 33116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ judgeImage),
  u: () => (/* binding */ measureImage)
});

;// CONCATENATED MODULE: ./src/image/checkout-bytes.ts
/** Gives each layer its share of the bytes that only the checkout had. `unknown` where a layer cannot be found. */
function markBrought(head, brought) {
    if (brought.kind === 'unknown')
        return { head, brought };
    const rest = new Map(brought.lines.map(({ line, bytes }) => [line, bytes]));
    const layers = head.layers.map((layer) => {
        const line = layer.lines === undefined || layer.lines === 'unknown' ? undefined : layer.lines.line;
        const bytes = line === undefined ? undefined : rest.get(line);
        if (line === undefined || bytes === undefined)
            return layer;
        rest.delete(line);
        // Two sources can write the same file.
        return { ...layer, broughtBytes: Math.min(bytes, layer.unpackedBytes) };
    });
    const [lost] = rest.keys();
    if (lost !== undefined)
        return { head, brought: { kind: 'unknown', because: `the builder does not say which layer is line ${lost}’s` } };
    const bytes = layers.reduce((sum, layer) => sum + (layer.broughtBytes ?? 0), 0);
    return { head: { ...head, layers }, brought: { kind: 'known', bytes } };
}

// EXTERNAL MODULE: ./src/image/budget/budget.ts
var budget = __webpack_require__(8746);
;// CONCATENATED MODULE: ./src/image/budget/budget-exceptions.ts
/** What is not kept and excepted is a warning with its reason; where the exception has ended, the finding says when. `today`: `2026-11-27`, UTC. */
function withExceptions(judged, exceptions, today) {
    return judged.map(({ budget, finding }) => {
        const exception = exceptions.find(({ limit }) => limit === budget.limit);
        if (finding === undefined || exception === undefined)
            return { budget, ...(finding && { finding }) };
        const { reason, until } = exception;
        if (until < today)
            return {
                budget,
                finding: { ...finding, message: `${finding.message}. The exception ended on ${until}: ${reason}` },
            };
        return {
            budget: { ...budget, exception: { reason, until } },
            finding: { ...finding, severity: 'warning', message: `${finding.message}. Excepted until ${until}: ${reason}` },
        };
    });
}

// EXTERNAL MODULE: ./src/image/path-text.ts
var path_text = __webpack_require__(90092);
// EXTERNAL MODULE: ./src/image/place.ts
var image_place = __webpack_require__(8226);
;// CONCATENATED MODULE: ./src/image/image-check.ts


/** Keeps the literal id, so that the registry knows its own names. */
function defineImageCheck(check) {
    return check;
}
/**
 * All that the checks find in the head, one finding a layer, what is new apart from what the base has too. Something that the base has
 * as well never fails the check: an error is a warning there.
 */
function applyImageChecks(checks, head, base) {
    return checks.flatMap((check) => {
        const known = base && new Set(Array.from(check.find(base.inspected), identity));
        const groups = new Map();
        for (const sighting of check.find(head.inspected)) {
            const origin = known === undefined ? 'unknown' : known.has(identity(sighting)) ? 'existing' : 'new';
            const key = `${sighting.layer} ${origin}`;
            const group = groups.get(key);
            if (group)
                group.sightings.push(sighting);
            else
                groups.set(key, { origin, sightings: [sighting] });
        }
        return [...groups.values()].flatMap(({ origin, sightings }) => findingOf(check, origin, sightings, head.facts));
    });
}
const identity = ({ path, detail = '' }) => `${detail} ${path}`;
const MAX_PATHS = 3;
function findingOf(check, origin, sightings, facts) {
    const index = sightings[0]?.layer ?? 0;
    const isOfBaseImage = facts.layers[index]?.lines === undefined;
    const severity = isOfBaseImage ? check.ofBaseImage : check.severity;
    if (severity === undefined)
        return [];
    const bytes = sightings.reduce((sum, sighting) => sum + (sighting.bytes ?? 0), 0);
    const place = (0,image_place/* layerPlace */.n)(facts, index);
    return [
        {
            rule: check.id,
            aliases: check.aliases,
            source: 'drydock',
            severity: origin === 'existing' && severity === 'error' ? 'warning' : severity,
            message: `${check.message(sightings.length)}: ${listOf(sightings)}${endOf(sightings, isOfBaseImage)}`,
            place,
            origin,
            ...(bytes > 0 && { cost: { bytes } }),
        },
    ];
}
function listOf(sightings) {
    const shown = sightings.slice(0, MAX_PATHS).map(({ path, detail }) => {
        const name = `\`${(0,path_text/* pathText */.L)(path).replaceAll('`', '’')}\``;
        return detail === undefined ? name : `${name} (${detail})`;
    });
    const rest = sightings.length - shown.length;
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function endOf(sightings, isOfBaseImage) {
    const hidden = sightings.filter(({ isHidden }) => isHidden === true).length;
    const deleted = hidden === 0
        ? ''
        : `; a later layer hides ${hidden === sightings.length ? 'this' : 'some of them'}, and whoever has the image can still read it`;
    return `${isOfBaseImage ? ', in the base image' : ''}${deleted}`;
}
/** Every file of every layer, shown or not. */
function* everyFile({ layers, stack }) {
    const shown = new Set([...stack.visible.values()].map(({ file }) => file));
    for (const [layer, files] of layers.entries())
        for (const file of files)
            if (file.kind === 'file')
                yield { layer, path: file.path, file, ...(!shown.has(file) && { isHidden: true }) };
}
/** What the image shows. */
function* shownFiles({ stack }) {
    yield* stack.visible;
}

;// CONCATENATED MODULE: ./src/image/text.ts
/** Bytes as text, one character each. */
const latin1 = (bytes) => new TextDecoder('latin1').decode(bytes);
/** `1 file`, `2 files`. */
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

;// CONCATENATED MODULE: ./src/image/checks/has-no-left-overs.ts


/** What an editor, a desktop or a build keeps for itself; credentials and histories are other checks'. */
const LEFT_OVER = /^((?:.*\/)?(?:\.vscode|\.idea|\.DS_Store|\.vimrc|Thumbs\.db|\.dockerignore|(?:docker-)?compose(?:\.[^/]+)?\.ya?ml|Dockerfile(?:\.[^/]+)?|\.coverage|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.nox))(?:\/|$)/;
/** Folders of packages, which bring their own. */
const PACKAGES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems)\/|^usr\/(?:lib|share)\//;
const hasNoLeftOvers = defineImageCheck({
    id: 'has-no-left-overs',
    aliases: ['DKL-LI-0003'],
    severity: 'info',
    summary: 'The image has no files of editors, desktops and builds',
    why: `They came with \`COPY . .\`, tell strangers how the image is made, and change it when nothing that matters has changed. Name them in
\`.dockerignore\`.`,
    message: (count) => `The image has ${counted(count, 'left-over')} of editors, desktops or the build`,
    *find(image) {
        const found = new Map();
        for (const [path, { layer, file }] of shownFiles(image)) {
            const leftOver = LEFT_OVER.exec(path)?.[1];
            if (leftOver === undefined || PACKAGES.test(path))
                continue;
            const known = found.get(`${layer} ${leftOver}`);
            found.set(`${layer} ${leftOver}`, { layer, path: leftOver, bytes: (known?.bytes ?? 0) + file.bytes });
        }
        yield* found.values();
    },
});

;// CONCATENATED MODULE: ./src/image/made-up.ts
/** Folders whose files are made up: tests and what documentation shows. */
const MADE_UP = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|examples?|samples?|mocks?|docs?|demos?)\//i;
/** Whether a file of this path is an example rather than somebody's own. */
const isMadeUp = (path) => MADE_UP.test(path);

;// CONCATENATED MODULE: ./src/image/checks/has-no-private-keys.ts



const hasNoPrivateKeys = defineImageCheck({
    id: 'has-no-private-keys',
    aliases: ['CIS-DI-0010'],
    severity: 'error',
    ofBaseImage: 'warning',
    summary: 'No layer holds a private key',
    why: `Whoever has the image has the key, also where a later layer deletes it. Mount it while building (\`RUN --mount=type=secret\`) or when the
container starts. Files are told by what is in them, up to 64 KB, whatever they are called; what lies in folders of tests, examples and documentation is
made up.`,
    message: (count) => `A layer holds ${counted(count, 'private key')}`,
    *find(image) {
        for (const { file, ...sighting } of everyFile(image)) {
            if (file.content === undefined || isMadeUp(file.path))
                continue;
            const text = latin1(file.content);
            const isKey = image.secrets.findSecrets(text).some(({ what }) => what === 'a private key') ||
                /^PuTTY-User-Key-File-\d: [^]*^Private-Lines: \d/m.test(text);
            if (isKey)
                yield sighting;
        }
    },
});

// EXTERNAL MODULE: ./src/image/kept-files.ts + 1 modules
var kept_files = __webpack_require__(59877);
;// CONCATENATED MODULE: ./src/image/checks/has-no-tokens.ts




/** Assignments that only a secret stands behind, in the settings of npm, pip, Docker, curl, AWS, PostgreSQL and in files of variables. */
const CREDENTIALS = [
    /(?:^|[/:])_(?:authToken|auth|password)\s*=\s*"?(?![$%{<])[^\s"]{8,}/m,
    /"auth"\s*:\s*"[A-Za-z0-9+/=]{12,}"/,
    /\bmachine\s+\S+\s+(?:login\s+\S+\s+)?password\s+(?![$<])\S{6,}/,
    /^\s*password\s*[=:]\s*(?![$%{<])\S{6,}/m,
    /^\s*aws_secret_access_key\s*=\s*(?![$<])\S{20,}/m,
    /^(?:export\s+)?[A-Z0-9_]*(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|ACCESS_KEY)(?:_KEY)?\s*=\s*["']?(?![$%{<])[^\s"']{8,}/m,
];
const PLACEHOLDER = /example|x{4}|\*{3}|\.{3}|your|dummy|placeholder|change_?me|redacted|0{8}/i;
const hasNoTokens = defineImageCheck({
    id: 'has-no-tokens',
    aliases: ['CIS-DI-0010'],
    severity: 'error',
    ofBaseImage: 'warning',
    summary: 'No layer holds a token or a password',
    why: `Settings of npm, pip, Docker, git, curl and cloud tools hold tokens in plain text, and so do files of variables. They are read by whoever has the
image, also where a later layer deletes them. Mount them while building: \`RUN --mount=type=secret,id=npmrc,target=/root/.npmrc\`.`,
    message: (count) => `A layer holds ${counted(count, 'file with a secret', 'files with a secret')}`,
    *find(image) {
        for (const { file, ...sighting } of everyFile(image)) {
            if (file.content === undefined || !(0,kept_files/* isSettings */.w)(file.path) || isMadeUp(file.path))
                continue;
            const detail = secretIn(latin1(file.content), image.secrets);
            if (detail !== undefined)
                yield { ...sighting, detail };
        }
    },
});
function secretIn(text, secrets) {
    const known = secrets.findSecrets(text).find(({ what }) => what !== 'a private key');
    if (known)
        return known.what;
    const found = CREDENTIALS.map((form) => form.exec(text)?.[0]).find((value) => value !== undefined && !PLACEHOLDER.test(value));
    return found === undefined ? undefined : 'a password or token';
}

;// CONCATENATED MODULE: ./src/image/checks/has-no-secret-files.ts





/** Whether it is a key is known of what is text. */
const TOLD_BY_CONTENT = /\.(?:pem|key)$|(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/i;
/** Folders of packages, whose files everybody can have. */
const has_no_secret_files_PACKAGES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems)\//;
const hasNoSecretFiles = defineImageCheck({
    id: 'has-no-secret-files',
    aliases: ['CIS-DI-0010'],
    severity: 'warning',
    summary: 'No layer holds a file that only secrets are kept in',
    why: `A key store, a file of credentials or an \`.env\` came in, most often with \`COPY . .\`. Name it in \`.dockerignore\`. Names that are only
sometimes secret (\`settings.py\`, \`database.yml\`, \`config.json\`) say nothing here.`,
    message: (count) => `A layer holds ${counted(count, 'file of a secret', 'files of secrets')}, by ${count === 1 ? 'its name' : 'their names'}`,
    *find(image) {
        const told = new Set([...hasNoPrivateKeys.find(image), ...hasNoTokens.find(image)].map(({ layer, path }) => `${layer} ${path}`));
        for (const { file, ...sighting } of everyFile(image)) {
            const { path, bytes } = file;
            if (bytes === 0 || isMadeUp(path) || has_no_secret_files_PACKAGES.test(path) || !image.secrets.isSecretFile(path))
                continue;
            if (TOLD_BY_CONTENT.test(path) || told.has(`${sighting.layer} ${path}`))
                continue;
            yield sighting;
        }
    },
});

;// CONCATENATED MODULE: ./src/image/checks/has-no-setuid-files.ts


const SETUID = 0o4000;
const SETGID = 0o2000;
/** Without the right to execute for the group, the bit of the group means another thing. */
const GROUP_EXECUTES = 0o010;
const hasNoSetuidFiles = defineImageCheck({
    id: 'has-no-setuid-files',
    aliases: ['CIS-DI-0008'],
    severity: 'info',
    summary: 'No program gives its user the rights of another',
    why: `A setuid or setgid program is a way from the user of the service to root. Few services need one: \`chmod a-s\` in the same \`RUN\` that
installs it takes the bit away, and \`--security-opt=no-new-privileges\` takes its effect.`,
    message: (count) => `The image has ${counted(count, 'setuid or setgid program')}`,
    *find(image) {
        for (const [path, { layer, file }] of shownFiles(image))
            if (file.kind === 'file' && ((file.mode & SETUID) !== 0 || isSetgid(file.mode)))
                yield { layer, path };
    },
});
const isSetgid = (mode) => (mode & SETGID) !== 0 && (mode & GROUP_EXECUTES) !== 0;

;// CONCATENATED MODULE: ./src/image/checks/has-no-shell-history.ts


const HISTORY = /(?:^|\/)\.(?:(?:bash|ash|zsh|sh|python|node_repl|mysql|psql|sqlite|redis-cli|rediscli|irb|php)_?history|histfile|lesshst|viminfo|wget-hsts)$/;
const hasNoShellHistory = defineImageCheck({
    id: 'has-no-shell-history',
    aliases: [],
    severity: 'warning',
    summary: 'No layer holds what somebody typed',
    why: `The history of a shell or a database client has commands, and with them host names and passwords. It comes from a container that was committed
as an image, or from a home folder that was copied.`,
    message: (count) => `A layer holds ${counted(count, 'history of typed commands', 'histories of typed commands')}`,
    *find(image) {
        for (const { file, ...sighting } of everyFile(image))
            if (file.bytes > 0 && HISTORY.test(file.path))
                yield sighting;
    },
});

;// CONCATENATED MODULE: ./src/image/checks/has-no-version-control.ts



const FOLDER = /^((?:.*\/)?\.(?:git|hg|svn))\//;
/** A file that each of them cannot do without. */
const PROOF = /\/\.git\/HEAD$|\/\.hg\/(?:requires|store\/|hgrc)|\/\.svn\/(?:wc\.db|entries)/;
const hasNoVersionControl = defineImageCheck({
    id: 'has-no-version-control',
    aliases: ['DKL-LI-0003'],
    severity: 'warning',
    summary: 'No layer holds the history of a repository',
    why: `A \`.git\` folder has every version of every file, names and addresses, and perhaps the token that it was fetched with. Name \`.git\` in
\`.dockerignore\`, or delete it in the \`RUN\` that cloned.`,
    message: (count) => `A layer holds the history of ${counted(count, 'repository', 'repositories')}`,
    *find(image) {
        const folders = new Map();
        for (const { layer, path, file, isHidden } of everyFile(image)) {
            const folder = FOLDER.exec(path)?.[1];
            if (folder === undefined || isMadeUp(path))
                continue;
            const key = `${layer} ${folder}`;
            const known = folders.get(key) ?? {
                layer,
                path: folder,
                bytes: 0,
                isProven: false,
                ...(isHidden && { isHidden }),
            };
            folders.set(key, {
                ...known,
                bytes: known.bytes + file.bytes,
                isProven: known.isProven || PROOF.test(`/${path}`),
            });
        }
        for (const { isProven, ...sighting } of folders.values())
            if (isProven)
                yield sighting;
    },
});

;// CONCATENATED MODULE: ./src/image/checks/has-no-whiteout-names.ts


const hasNoWhiteoutNames = defineImageCheck({
    id: 'has-no-whiteout-names',
    aliases: [],
    severity: 'info',
    summary: 'No file has a name that layers take for a deletion',
    why: `In the tar of a layer \`.wh.NAME\` means that \`NAME\` is deleted. A file that is really called so is there where the image was built, and nowhere
else.`,
    message: (count) => `${counted(count, 'file')} named \`.wh.…\` will be missing wherever the image is pulled`,
    *find({ stack, layers }) {
        for (const { layer, file } of stack.strays)
            yield { layer, path: named(file.path) };
        for (const [layer, files] of layers.entries())
            for (const { kind, path } of files)
                if (kind !== 'whiteout' && kind !== 'opaque' && /(?:^|\/)\.wh\.[^/]*$/.test(path))
                    yield { layer, path };
    },
});
const named = (path) => path.replace(/[^/]*$/, '.wh.$&');

;// CONCATENATED MODULE: ./src/image/checks/has-no-world-writable-files.ts


const OTHERS_WRITE = 0o002;
const STICKY = 0o1000;
const hasNoWorldWritableFiles = defineImageCheck({
    id: 'has-no-world-writable-files',
    aliases: [],
    severity: 'warning',
    summary: 'Not every user may write to a file or folder',
    why: `\`chmod 777\` lets a service that is broken into change its own programs. Give the files to the user that writes them, and only those. Folders
with the sticky bit, such as \`/tmp\`, are meant so.`,
    message: (count) => `Every user may write to ${counted(count, 'path')}`,
    *find(image) {
        for (const [path, { layer, file }] of shownFiles(image)) {
            if ((file.kind !== 'file' && file.kind !== 'directory') || (file.mode & OTHERS_WRITE) === 0)
                continue;
            if (file.kind === 'directory' && (file.mode & STICKY) !== 0)
                continue;
            yield { layer, path };
        }
    },
});

;// CONCATENATED MODULE: ./src/image/accounts.ts

/** The lines of a database of accounts as the image shows it; none where there is no such file. */
function accountsOf({ stack }, path) {
    const found = stack.visible.get(path);
    if (found?.file.content === undefined)
        return [];
    const { layer, file } = found;
    return latin1(file.content ?? new Uint8Array())
        .split('\n')
        .flatMap((line) => {
        const [name = '', ...fields] = line.split(':');
        return name === '' || name.startsWith('#') || fields.length < 2 ? [] : [{ layer, name, fields }];
    });
}

;// CONCATENATED MODULE: ./src/image/checks/has-unique-ids.ts



const hasUniqueIds = defineImageCheck({
    id: 'has-unique-ids',
    aliases: ['DKL-LI-0002'],
    severity: 'warning',
    summary: 'Each user and group has a number of its own',
    why: `The kernel knows numbers only: two users of one number are one user, whatever they are called, and a second user 0 is root.`,
    message: (count) => `${counted(count, 'number')} of users or groups ${count === 1 ? 'stands' : 'stand'} for more than one name`,
    *find(image) {
        yield* shared(image, 'etc/passwd');
        yield* shared(image, 'etc/group');
    },
});
function* shared(image, path) {
    const names = new Map();
    for (const { layer, name, fields } of accountsOf(image, path)) {
        const id = fields[1] ?? '';
        const known = names.get(id);
        if (known)
            known.all.add(name);
        else
            names.set(id, { layer, all: new Set([name]) });
    }
    for (const [id, { layer, all }] of names)
        if (all.size > 1 && id !== '')
            yield { layer, path, detail: `${id}: ${[...all].slice(0, 4).join(', ')}` };
}

;// CONCATENATED MODULE: ./src/image/checks/users-have-passwords.ts



const usersHavePasswords = defineImageCheck({
    id: 'users-have-passwords',
    aliases: ['DKL-LI-0001'],
    severity: 'error',
    ofBaseImage: 'warning',
    summary: 'No user can log in without a password',
    why: `An empty field in \`/etc/shadow\` lets everybody become that user with \`su\`, root as well. A user that nobody logs in as has \`!\` or \`*\` there:
\`passwd -l NAME\`.`,
    message: (count) => `${counted(count, 'user')} can log in without a password`,
    *find(image) {
        const locked = new Set(accountsOf(image, 'etc/passwd')
            .filter(({ fields }) => /\/(?:nologin|false)\s*$/.test(fields.at(-1) ?? ''))
            .map(({ name }) => name));
        for (const { layer, name, fields } of accountsOf(image, 'etc/shadow'))
            if (fields[0] === '' && !locked.has(name))
                yield { layer, path: 'etc/shadow', detail: name };
    },
});

;// CONCATENATED MODULE: ./src/image/checks/index.ts











/** Every check of an image's files, in the order of the report. */
const imageChecks = [
    hasNoPrivateKeys,
    hasNoTokens,
    hasNoSecretFiles,
    usersHavePasswords,
    hasUniqueIds,
    hasNoSetuidFiles,
    hasNoWorldWritableFiles,
    hasNoVersionControl,
    hasNoShellHistory,
    hasNoLeftOvers,
    hasNoWhiteoutNames,
];

;// CONCATENATED MODULE: ./src/image/alignment.ts
/**
 * The pairs of two lists that score most together, keeping the order of both. `score` is 0 where two do not belong together.
 * An image has at most some 127 layers, so the plain table will do.
 */
function align(left, right, score) {
    const best = left.map(() => right.map(() => 0));
    const bestFrom = (row, column) => best[row]?.[column] ?? 0;
    const scores = left.map((one) => right.map((other) => score(one, other)));
    const scoreAt = (row, column) => scores[row]?.[column] ?? 0;
    const taking = (row, column) => scoreAt(row, column) + bestFrom(row + 1, column + 1);
    for (let row = left.length - 1; row >= 0; row -= 1)
        for (let column = right.length - 1; column >= 0; column -= 1) {
            const line = best[row];
            if (line)
                line[column] = Math.max(bestFrom(row + 1, column), bestFrom(row, column + 1), taking(row, column));
        }
    const pairs = [];
    let [row, column] = [0, 0];
    while (row < left.length && column < right.length) {
        const [one, other] = [left[row], right[column]];
        const isPair = scoreAt(row, column) > 0 && taking(row, column) >= bestFrom(row, column);
        if (isPair && one !== undefined && other !== undefined) {
            pairs.push([one, other]);
            row += 1;
            column += 1;
        }
        else if (bestFrom(row + 1, column) > bestFrom(row, column + 1))
            row += 1;
        else
            column += 1;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./src/image/likeness.ts
/** Below this share of common words two commands are two commands. */
const LEAST_LIKENESS = 0.4;
/**
 * How much of one instruction is in the other, from `LEAST_LIKENESS` to 1; 0 where they are different instructions, or one of them is
 * the base image's and the other is not.
 */
function likeness(one, other) {
    if ((one.lines === undefined) !== (other.lines === undefined))
        return 0;
    const [left, right] = [readWords(one), readWords(other)];
    if (left.keyword === '' || left.keyword !== right.keyword)
        return 0;
    const common = [...left.words].filter((word) => right.words.has(word)).length;
    const share = (2 * common) / (left.words.size + right.words.size || 1);
    return share >= LEAST_LIKENESS ? share : 0;
}
/** `RUN` is what an older builder writes as the bare shell. */
function readWords({ createdBy }) {
    const text = createdBy.replace(/\s*# buildkit\s*$/, '').replace(/^\/bin\/sh -c #\(nop\)\s*/, '');
    const shell = /^(?:RUN )?(?:\/\S*\/)?(?:ba|da|a|k|z)?sh (?:-\S+ )*-\w*c /.exec(text)?.[0];
    const [keyword = '', ...words] = (shell === undefined ? text : `RUN ${text.slice(shell.length)}`).split(/[\s;&|]+/);
    return { keyword, words: new Set(words.filter((word) => word !== '')) };
}

;// CONCATENATED MODULE: ./src/image/compare.ts


/**
 * Two images side by side, in the head's order with removed layers where they were.
 *
 * The same layer on both sides pairs up first, wherever it stands; what remains is aligned by the text of the
 * instruction, keeping the order; between those, instructions of one kind that have much of their text in common are one
 * that was edited; the rest came or went.
 */
function compareLayers(head, base) {
    const baseOf = pairLayers(head, base);
    const headOf = new Map([...baseOf].map(([headIndex, baseIndex]) => [baseIndex, headIndex]));
    const removedAfter = new Map();
    let after = -1;
    base.forEach((layer, index) => {
        const partner = headOf.get(index);
        if (partner !== undefined)
            after = partner;
        else
            removedAfter.set(after, [...(removedAfter.get(after) ?? []), { kind: 'removed', base: layer }]);
    });
    const rows = head.map((layer, index) => {
        const partner = base[baseOf.get(index) ?? -1];
        if (partner === undefined)
            return { kind: 'added', head: layer };
        return { kind: partner.diffId === layer.diffId ? 'both' : 'changed', head: layer, base: partner };
    });
    return [...(removedAfter.get(-1) ?? []), ...rows.flatMap((row, index) => [row, ...(removedAfter.get(index) ?? [])])];
}
/** Index in `head` → index in `base`. */
function pairLayers(head, base) {
    const pairs = new Map();
    const unpaired = new Map();
    base.forEach(({ diffId }, index) => unpaired.set(diffId, [...(unpaired.get(diffId) ?? []), index]));
    head.forEach(({ diffId }, index) => {
        const partner = unpaired.get(diffId)?.shift();
        if (partner !== undefined)
            pairs.set(index, partner);
    });
    const [headRest, baseRest] = restOf(head, base, pairs);
    for (const [one, other] of align(headRest, baseRest, isSameInstruction))
        pairs.set(one.index, other.index);
    for (const [headGap, baseGap] of gapsOf(head, base, pairs))
        for (const [one, other] of align(headGap, baseGap, (left, right) => likeness(left.layer, right.layer)))
            pairs.set(one.index, other.index);
    return pairs;
}
const isSameInstruction = (one, other) => one.layer.createdBy !== '' && one.layer.createdBy === other.layer.createdBy ? 1 : 0;
function restOf(head, base, pairs) {
    const taken = new Set(pairs.values());
    const place = (layers) => layers.map((layer, index) => ({ layer, index }));
    return [place(head).filter(({ index }) => !pairs.has(index)), place(base).filter(({ index }) => !taken.has(index))];
}
/** The layers without a partner that stand between the same two pairs, where the pairs keep the order of both sides. */
function gapsOf(head, base, pairs) {
    const [headRest, baseRest] = restOf(head, base, pairs);
    const anchors = [...pairs].sort(([one], [other]) => one - other);
    const bounds = anchors.filter(([, partner], index) => anchors.slice(index + 1).every(([, later]) => later > partner));
    const gapOf = (at, side) => bounds.filter((bound) => bound[side] < at).length;
    return Array.from({ length: bounds.length + 1 }, (_, gap) => [
        headRest.filter(({ index }) => gapOf(index, 0) === gap),
        baseRest.filter(({ index }) => gapOf(index, 1) === gap),
    ]);
}

// EXTERNAL MODULE: ./src/model/root-user.ts
var root_user = __webpack_require__(15837);
// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(28357);
;// CONCATENATED MODULE: ./src/image/config-changes.ts


/** Nobody reads on; a report of a hostile image stays small. UTF-16 units and names of one kind. */
const LONGEST_TEXT = 1000;
const MOST_NAMES = 1000;
/** What the head's configuration says otherwise than the base's. A text with a secret that its form gives away is not shown. */
function compareConfigs(head, base, { findSecrets }) {
    const shown = (text) => {
        const [secret] = findSecrets(text);
        return secret ? `(not shown: it has ${secret.what} in it)` : (0,visible/* cut */.Jj)(text, LONGEST_TEXT);
    };
    const texts = (textOf) => {
        const [before, now] = [textOf(base), textOf(head)];
        return before === now ? undefined : sides(before, now, shown);
    };
    const names = (namesOf) => nameChanges(namesOf(head), namesOf(base), shown);
    const user = texts(({ user }) => said(user));
    const becomesRoot = (0,root_user/* isRootUser */.a)(head.user) && !(0,root_user/* isRootUser */.a)(base.user);
    const healthcheck = texts(({ healthcheck }) => healthcheckText(healthcheck));
    const isGone = base.healthcheck.kind === 'declared' && head.healthcheck.kind !== 'declared';
    const entrypoint = texts(({ entrypoint }) => listText(entrypoint));
    const command = texts(({ command }) => listText(command));
    const workingFolder = texts(({ workingFolder }) => said(workingFolder));
    const stopSignal = texts(({ stopSignal }) => stopSignal);
    const ports = names(({ exposedPorts }) => exposedPorts);
    const volumes = names(({ volumes }) => volumes);
    const variables = variableChanges(head.env, base.env, shown);
    const labels = labelChanges(head.labels, base.labels, shown);
    return {
        ...(user && { user: { ...user, ...(becomesRoot && { becomesRoot }) } }),
        ...(entrypoint && { entrypoint }),
        ...(command && { command }),
        ...(workingFolder && { workingFolder }),
        ...(stopSignal && { stopSignal }),
        ...(healthcheck && { healthcheck: { ...healthcheck, ...(isGone && { isGone }) } }),
        ...(ports && { ports }),
        ...(volumes && { volumes }),
        ...(variables && { variables }),
        ...(labels && { labels }),
    };
}
const said = (text) => (text === '' ? undefined : text);
/** In exec form. */
const listText = (words) => words.length === 0 ? undefined : JSON.stringify(words);
/** As a HEALTHCHECK instruction says it, with Docker's defaults filled in. */
function healthcheckText(check) {
    if (check.kind !== 'declared')
        return check.kind === 'disabled' ? 'NONE' : undefined;
    const { intervalSeconds, timeoutSeconds, startPeriodSeconds, startIntervalSeconds, retries, test } = check;
    const [form, ...rest] = test;
    return [
        `--interval=${intervalSeconds}s --timeout=${timeoutSeconds}s`,
        `--start-period=${startPeriodSeconds}s --start-interval=${startIntervalSeconds}s --retries=${retries}`,
        `CMD ${form === 'CMD-SHELL' ? rest.join(' ') : JSON.stringify(rest)}`,
    ].join(' ');
}
const sides = (base, head, shown) => ({
    ...(base !== undefined && { base: shown(base) }),
    ...(head !== undefined && { head: shown(head) }),
});
function nameChanges(head, base, shown) {
    const [before, now] = [new Set(base), new Set(head)];
    const listed = (names) => names.slice().sort().slice(0, MOST_NAMES).map(shown);
    const added = listed([...now].filter((name) => !before.has(name)));
    const removed = listed([...before].filter((name) => !now.has(name)));
    return added.length + removed.length === 0 ? undefined : { added, removed };
}
function variableChanges(head, base, shown) {
    const { added, removed } = nameChanges(Object.keys(head), Object.keys(base), shown) ?? { added: [], removed: [] };
    const changed = Object.keys(head)
        .filter((name) => Object.hasOwn(base, name) && base[name] !== head[name])
        .sort()
        .slice(0, MOST_NAMES)
        .map(shown);
    return added.length + removed.length + changed.length === 0 ? undefined : { added, removed, changed };
}
function labelChanges(head, base, shown) {
    const valueOf = (labels, name) => (Object.hasOwn(labels, name) ? labels[name] : undefined);
    const names = [...new Set([...Object.keys(head), ...Object.keys(base)])].sort();
    const changes = names
        .filter((name) => valueOf(head, name) !== valueOf(base, name))
        .slice(0, MOST_NAMES)
        .map((name) => ({ name: shown(name), ...sides(valueOf(base, name), valueOf(head, name), shown) }));
    return changes.length === 0 ? undefined : changes;
}

;// CONCATENATED MODULE: ./src/image/packages/stanzas.ts
/** The `Key: value` lines of a stanza, without those that go on. Stanzas are parted by empty lines. */
function* stanzasOf(text, separator) {
    let stanza = new Map();
    for (const line of text.split('\n')) {
        if (line === '') {
            if (stanza.size > 0)
                yield stanza;
            stanza = new Map();
            continue;
        }
        const at = line.indexOf(separator);
        if (at > 0 && !/^\s/.test(line))
            stanza.set(line.slice(0, at), line.slice(at + separator.length).trim());
    }
    if (stanza.size > 0)
        yield stanza;
}

;// CONCATENATED MODULE: ./src/image/packages/apk-packages.ts


const INSTALLED = /^(?:usr\/)?lib\/apk\/db\/installed$/;
/** Alpine's packages; `I` is the installed size in bytes. */
function* apkPackages(shown) {
    for (const [path, { layer, file }] of shown) {
        if (file.content === undefined || !INSTALLED.test(path))
            continue;
        for (const stanza of stanzasOf(latin1(file.content), ':')) {
            const name = stanza.get('P');
            const bytes = Number(stanza.get('I') ?? 0);
            if (name !== undefined)
                yield { manager: 'apk', name, version: stanza.get('V') ?? '', bytes: Number.isFinite(bytes) ? bytes : 0, layer };
        }
    }
}

;// CONCATENATED MODULE: ./src/image/packages/dpkg-packages.ts


/** One file in most images, one a package in those that are put together without dpkg. */
const STATUS = /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/;
/** Debian's packages; `Installed-Size` is in KiB (deb-substvars(5)). */
function* dpkgPackages(shown) {
    for (const [path, { layer, file }] of shown) {
        if (file.content === undefined || !STATUS.test(path))
            continue;
        for (const stanza of stanzasOf(latin1(file.content), ': ')) {
            const name = stanza.get('Package');
            const status = stanza.get('Status');
            if (name === undefined || (status !== undefined && !/ installed$/.test(status)))
                continue;
            const bytes = Number(stanza.get('Installed-Size') ?? 0) * 1024;
            yield {
                manager: 'dpkg',
                name,
                version: stanza.get('Version') ?? '',
                bytes: Number.isFinite(bytes) ? bytes : 0,
                layer,
            };
        }
    }
}

;// CONCATENATED MODULE: ./src/image/packages/go-packages.ts

/**
 * Go’s modules, as `go version -m` lists them (https://go.dev/src/runtime/debug/mod.go): the program’s own is as heavy as the program,
 * and those in it say nothing of their weight. `stdlib` is the Go that it was built with.
 */
function* goPackages(shown) {
    for (const { layer, file } of shown.values()) {
        if (file.stretch === undefined)
            continue;
        const [toolchain = '', ...lines] = latin1(file.stretch).split('\n');
        const modules = modulesOf(lines);
        const own = modules.find(({ isOwn }) => isOwn);
        yield { manager: 'go', name: 'stdlib', version: toolchain.replace(/^go/, ''), bytes: 0, layer };
        for (const { name, version, isOwn } of modules)
            yield { manager: 'go', name, version, bytes: isOwn ? file.bytes : 0, layer };
        const program = field(lines.find((line) => line.startsWith('path\t')) ?? '', 1);
        if (own === undefined && program !== '')
            yield { manager: 'go', name: program, version: '(devel)', bytes: file.bytes, layer };
    }
}
/** A line of `=>` says what stands in for the module before it. */
function modulesOf(lines) {
    const modules = [];
    for (const line of lines) {
        const [kind, name, version] = [field(line, 0), field(line, 1), field(line, 2)];
        if (name === '')
            continue;
        if (kind === 'mod' || kind === 'dep')
            modules.push({ name, version, isOwn: kind === 'mod' });
        const replaced = kind === '=>' ? modules.pop() : undefined;
        if (replaced)
            modules.push({ name, version, isOwn: replaced.isOwn });
    }
    return modules;
}
const field = (line, index) => line.split('\t')[index] ?? '';

;// CONCATENATED MODULE: ./src/image/packages/node-packages.ts

const MANIFEST = /^((?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+))\/package\.json$/;
const INSIDE = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//;
/** Node's packages, each as heavy as its folder without the packages in it. */
function* nodePackages(shown) {
    const weights = new Map();
    for (const [path, { file }] of shown) {
        const folder = file.bytes === 0 ? undefined : INSIDE.exec(path)?.[1];
        if (folder !== undefined)
            weights.set(folder, (weights.get(folder) ?? 0) + file.bytes);
    }
    for (const [path, { layer, file }] of shown) {
        const [, folder, name] = MANIFEST.exec(path) ?? [];
        if (file.content === undefined || folder === undefined || name === undefined)
            continue;
        const version = /"version"\s*:\s*"([^"\\]{1,100})"/.exec(latin1(file.content))?.[1];
        if (version !== undefined)
            yield { manager: 'node', name, version, bytes: weights.get(folder) ?? 0, layer };
    }
}

;// CONCATENATED MODULE: ./src/image/packages/python-packages.ts

const RECORD = /^((?:.*\/)?)([^/]+)-([^/-]+)\.dist-info\/RECORD$/;
/** Python's packages, each as heavy as the files of its RECORD that the image shows. */
function* pythonPackages(shown) {
    for (const [path, { layer, file }] of shown) {
        const [, folder = '', name, version] = RECORD.exec(path) ?? [];
        if (file.content === undefined || name === undefined || version === undefined)
            continue;
        let bytes = 0;
        for (const line of latin1(file.content).split('\n')) {
            const recorded = /^(?:"([^"]*)"|([^,]*)),/.exec(line);
            const entry = recorded?.[1] ?? recorded?.[2];
            if (entry !== undefined)
                bytes += shown.get(resolve(folder, entry))?.file.bytes ?? 0;
        }
        yield { manager: 'python', name: name.toLowerCase().replaceAll('_', '-'), version, bytes, layer };
    }
}
/** Paths of a RECORD are relative to the folder of the packages. */
function resolve(folder, entry) {
    if (entry.startsWith('/'))
        return entry.slice(1);
    const parts = folder.split('/').filter((part) => part !== '');
    for (const part of entry.split('/'))
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/image/packages/package-changes.ts





const MAX_CHANGES = 200;
/** Every reader of packages. */
const READERS = [dpkgPackages, apkPackages, pythonPackages, nodePackages, goPackages];
function packagesOf(shown) {
    return READERS.flatMap((read) => [...read(shown)]);
}
/** Packages that came, went, or have another version or weight, by how much they move the size. One name may be there several times. */
function packageChanges(head, base) {
    const [now, before] = [byName(packagesOf(head)), byName(packagesOf(base))];
    const changes = [...new Set([...now.keys(), ...before.keys()])].flatMap((key) => {
        const [to, from] = [now.get(key) ?? [], before.get(key) ?? []];
        const one = to[0] ?? from[0];
        const [versions, earlier] = [versionsOf(to), versionsOf(from)];
        const bytes = weightOf(to) - weightOf(from);
        if (one === undefined || (versions === earlier && bytes === 0))
            return [];
        return [
            {
                manager: one.manager,
                name: one.name,
                ...(from.length > 0 && { from: earlier }),
                ...(to[0] && { to: versions, layer: to[0].layer }),
                bytes,
            },
        ];
    });
    return changes.sort((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes)).slice(0, MAX_CHANGES);
}
function byName(packages) {
    const names = new Map();
    for (const one of packages) {
        const key = `${one.manager} ${one.name}`;
        const known = names.get(key);
        if (known)
            known.push(one);
        else
            names.set(key, [one]);
    }
    return names;
}
const versionsOf = (packages) => [...new Set(packages.map(({ version }) => version))].sort().join(', ');
const weightOf = (packages) => packages.reduce((sum, { bytes }) => sum + bytes, 0);

;// CONCATENATED MODULE: ./src/image/file-changes.ts


const MAX_PLACES = 30;
/** A folder stands for what is in it unless this share of its change is in one place below. */
const DOMINANT_SHARE = 0.9;
/** A place that moved less than this share of everything that moved is not worth a line. */
const NOTABLE_SHARE = 0.02;
/** What the head shows that the base does not, and the other way round. Files are compared by content, also where they have new names for it. */
function compareFiles(head, base) {
    const root = newFolder();
    const totals = {
        added: { fileCount: 0, bytes: 0 },
        removed: { fileCount: 0, bytes: 0 },
        changed: { fileCount: 0, bytes: 0 },
    };
    const count = (kind, path, headBytes, baseBytes) => {
        totals[kind].fileCount += 1;
        totals[kind].bytes += headBytes - baseBytes;
        put(root, path, headBytes, baseBytes);
    };
    for (const [path, { file }] of onceEach(head)) {
        if (file.kind !== 'file')
            continue;
        const before = base.get(path)?.file;
        if (before?.kind !== 'file')
            count('added', path, file.bytes, 0);
        else if (before.bytes !== file.bytes || before.digest !== file.digest)
            count('changed', path, file.bytes, before.bytes);
    }
    for (const [path, { file }] of onceEach(base))
        if (file.kind === 'file' && head.get(path)?.file.kind !== 'file')
            count('removed', path, 0, file.bytes);
    return { ...totals, places: placesOf(root), packages: packageChanges(head, base) };
}
/** Every file under the first of its names: others share its bytes. */
function* onceEach(shown) {
    const seen = new Set();
    for (const [path, occurrence] of shown) {
        if (seen.has(occurrence))
            continue;
        seen.add(occurrence);
        yield [path, occurrence];
    }
}
const newFolder = () => ({ headBytes: 0, baseBytes: 0, moved: 0, fileCount: 0, children: new Map() });
function put(root, path, headBytes, baseBytes) {
    let place = root;
    for (const name of [undefined, ...path.split('/')]) {
        if (name !== undefined) {
            let child = place.children.get(name);
            if (child === undefined)
                place.children.set(name, (child = newFolder()));
            place = child;
        }
        place.headBytes += headBytes;
        place.baseBytes += baseBytes;
        place.moved += Math.abs(headBytes - baseBytes);
        place.fileCount += 1;
    }
}
/** Goes down from the root as long as what moved is spread over several places worth telling, or is in a single one. */
function placesOf(root) {
    const least = Math.max(1, root.moved * NOTABLE_SHARE);
    const found = [];
    const open = [['', root, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [path, place, depth] = next;
        const children = [...place.children].filter(([, child]) => child.moved >= least);
        const largest = Math.max(0, ...children.map(([, child]) => child.moved));
        const isSpread = children.length > 1 && depth < SPREAD_DEPTH;
        if (children.length > 0 && (isSpread || largest >= place.moved * DOMINANT_SHARE))
            for (const [name, child] of children)
                open.push([path === '' ? name : `${path}/${name}`, child, depth + 1]);
        else if (place.moved > 0)
            found.push({
                path: (0,path_text/* pathText */.L)(path) + (place.children.size > 0 && path !== '' ? '/' : ''),
                headBytes: place.headBytes,
                baseBytes: place.baseBytes,
                fileCount: place.fileCount,
                moved: place.moved,
            });
    }
    return found
        .sort((one, other) => other.moved - one.moved)
        .slice(0, MAX_PLACES)
        .map(({ moved, ...place }) => place);
}
/** `usr/lib/x86_64-linux-gnu`: below that, many files of one kind are one place. */
const SPREAD_DEPTH = 4;

// EXTERNAL MODULE: ./src/image/pull.ts
var pull = __webpack_require__(57806);
// EXTERNAL MODULE: ./src/image/layers.ts + 6 modules
var image_layers = __webpack_require__(83465);
;// CONCATENATED MODULE: ./src/image/image.ts










/** Measures an image and gives its layers their lines of `dockerfile`, the text that it was built from. Rejects with a ToolError where the engine cannot say. */
const measureImage = async ({ reference, layerLines, facts }, dockerfile, { measure }) => (0,image_layers/* anatomyOf */.V)(await measure(reference, facts.baseImages), layerLines, dockerfile);
/** Holds the head's image against the base's, where there is one, against the limits, and against what must not be inside. `today`: `2026-11-27`, UTC. */
function judgeImage({ head, base }, limits, secrets, today, { broughtToLines, drift } = {}) {
    const { head: facts, brought } = broughtToLines ? markBrought(head.facts, broughtToLines) : { head: head.facts };
    const layers = compareLayers(facts.layers, base?.facts.layers ?? []);
    const measured = {
        head: facts,
        ...(base && { base: base.facts }),
        pull: (0,pull/* pullOf */.p)(facts, base?.facts),
        layers,
        ...(brought && { brought }),
        ...(drift && { drift }),
    };
    const judged = withExceptions((0,budget/* judgeBudgets */.WT)(limits, measured), limits.exceptions ?? [], today);
    return {
        status: 'done',
        result: {
            ...measured,
            budgets: judged.map(({ budget }) => budget),
            ...(head.files && base?.files && { files: compareFiles(head.files.stack.visible, base.files.stack.visible) }),
            ...(base && { config: compareConfigs(head.config, base.config, secrets) }),
        },
        findings: [...judged.flatMap(({ finding }) => finding ?? []), ...judgeContents(head, base, secrets)],
    };
}
function judgeContents(head, base, secrets) {
    if (head.files === undefined)
        return [unreadable(head.facts, base?.facts)];
    return applyImageChecks(imageChecks, { facts: head.facts, inspected: { ...head.files, secrets } }, base?.files && { facts: base.facts, inspected: { ...base.files, secrets } });
}
/** What could not be looked at does not pass. */
function unreadable({ contents }, base) {
    const because = contents.kind === 'unreadable' ? contents.because : '';
    return {
        rule: 'contents-readable',
        aliases: [],
        source: 'drydock',
        severity: 'error',
        message: `What is in the image could not be looked at: ${because}`,
        place: { at: 'image' },
        origin: base === undefined ? 'unknown' : base.contents.kind === 'unreadable' ? 'existing' : 'new',
    };
}


/***/ }),

/***/ 59877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ isSettings),
  y: () => (/* binding */ keptFiles)
});

;// CONCATENATED MODULE: ./src/image/packages/go-build-info.ts
const MARK = Uint8Array.from('\xff Go buildinf:', (letter) => letter.charCodeAt(0));
const HEADER_BYTES = 32;
const ALIGNMENT = 16;
const FLAGS = 15;
const STRINGS_FOLLOW = 0x2;
/** A line of a module has some 100 bytes; the largest programs have a thousand modules. */
const MAX_BYTES = 512 * 1024;
/** Go puts 16 bytes of its own before and behind the list of modules (https://go.dev/src/cmd/go/internal/modload/build.go). */
const FENCE_BYTES = 16;
/** The segments of an ELF program that are written to hold it, whether or not the program was stripped. */
function goBuildInfo(start) {
    const segments = writableSegments(start);
    return segments && { ...segments, mark: MARK, alignment: ALIGNMENT, maxBytes: MAX_BYTES, keep: textOf };
}
/** The version of Go, a line feed, and the list of modules; the list is empty where the program was built without. */
function textOf(found) {
    if (((found[FLAGS] ?? 0) & STRINGS_FOLLOW) === 0)
        return undefined;
    const version = stringAt(found, HEADER_BYTES);
    const modules = version && stringAt(found, version.end);
    if (modules === undefined || version === undefined || version.bytes.length === 0)
        return undefined;
    const list = modules.bytes.subarray(FENCE_BYTES, Math.max(FENCE_BYTES, modules.bytes.length - FENCE_BYTES));
    return Uint8Array.from([...version.bytes, 0x0a, ...list]);
}
function stringAt(bytes, at) {
    let length = 0;
    for (let index = 0; index < 4; index += 1) {
        const byte = bytes[at + index];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * index);
        if (byte >= 0x80)
            continue;
        const [begin, end] = [at + index + 1, at + index + 1 + length];
        return end > bytes.length ? undefined : { bytes: bytes.subarray(begin, end), end };
    }
    return undefined;
}
const LOADED = 1;
/** Of the flags to execute, write and read. */
const ONLY_WRITABLE = 2;
/** From the first to the last of them, by the program headers of an ELF file (elf(5)), which stand behind its header. */
function writableSegments(start) {
    const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
    if (start.length < 64 || view.getUint32(0) !== 0x7f454c46)
        return undefined;
    const [is64, isLittle] = [view.getUint8(4) === 2, view.getUint8(5) === 1];
    const word = (at) => (is64 ? Number(view.getBigUint64(at, isLittle)) : view.getUint32(at, isLittle));
    const table = word(is64 ? 32 : 28);
    const size = view.getUint16(is64 ? 54 : 42, isLittle);
    const count = view.getUint16(is64 ? 56 : 44, isLittle);
    const form = is64 ? { bytes: 56, flags: 4, offset: 8, length: 32 } : { bytes: 32, flags: 24, offset: 4, length: 16 };
    if (size < form.bytes)
        return undefined;
    let [from, to] = [Infinity, 0];
    for (let index = 0; index < count; index += 1) {
        const at = table + index * size;
        if (at + form.bytes > start.length)
            break;
        const [offset, length] = [word(at + form.offset), word(at + form.length)];
        const isData = (view.getUint32(at + form.flags, isLittle) & 3) === ONLY_WRITABLE;
        if (view.getUint32(at, isLittle) !== LOADED || !isData || length === 0)
            continue;
        from = Math.min(from, offset);
        to = Math.max(to, offset + length);
    }
    return to === 0 ? undefined : { from, to };
}

;// CONCATENATED MODULE: ./src/image/kept-files.ts

/** Files that say which packages and users an image has. */
const DATABASES = /^(?:var\/lib\/dpkg\/(?:status|status\.d\/[^/]+)|(?:usr\/)?lib\/apk\/db\/installed|etc\/(?:passwd|shadow|group)|(?:var|usr)\/lib\/(?:sysimage\/)?rpm\/rpmdb\.sqlite)$/;
/** What Python and Node packages say of themselves. */
const PACKAGES = /\.(?:dist-info\/RECORD|egg-info\/(?:PKG-INFO|installed-files\.txt))$|(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;
/** Settings that hold a token in plain text, if any. */
const SETTINGS = /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.pgpass|pip\.conf|\.env(?:\.[a-z]+)?)$/;
/** Whether it is a file of settings that may hold a token. */
const isSettings = (path) => SETTINGS.test(path);
/** The files whose contents the judgement of an image reads; private keys whatever they are called. */
const keptFiles = {
    isWanted: (path) => DATABASES.test(path) || PACKAGES.test(path) || isSettings(path),
    isTelling: (content) => {
        const start = content[0];
        if (start !== DASH && start !== LETTER_P)
            return false;
        return /^(?:-----BEGIN [^]*PRIVATE KEY|PuTTY-User-Key-File)/.test(new TextDecoder('latin1').decode(content));
    },
    stretchOf: goBuildInfo,
};
/** `-----BEGIN …` and `PuTTY-User-Key-File`. */
const [DASH, LETTER_P] = [0x2d, 0x50];


/***/ }),

/***/ 83465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ anatomyOf)
});

// EXTERNAL MODULE: ./src/image/path-text.ts
var path_text = __webpack_require__(90092);
;// CONCATENATED MODULE: ./src/image/avoidable.ts

/** Less is not worth a line. */
const LEAST_BYTES = 10_000;
const MAX_PARTS = 50;
/** Copies of small files are the price of packages that stand alone. */
const LEAST_DUPLICATE_BYTES = 16_384;
/** The first that fits. */
const KINDS = [
    ['apt-lists', /^var\/lib\/apt\/lists\//],
    ['apt-cache', /^var\/cache\/apt\//],
    ['apk-cache', /^(?:var\/cache|etc\/apk\/cache)\/(?:apk\/)?.*(?:APKINDEX|\.apk$)/],
    ['dnf-cache', /^var\/cache\/(?:dnf|yum|libdnf5|PackageKit)\//],
    ['zypper-cache', /^var\/cache\/zypp\//],
    ['pip-cache', /(?:^|\/)\.cache\/pip\//],
    ['npm-cache', /(?:^|\/)\.npm\/(?:_cacache|_npx|_logs)\//],
    ['yarn-cache', /(?:^|\/)(?:\.cache\/yarn|\.yarn\/(?:berry\/)?cache|usr\/local\/share\/\.cache\/yarn)\//],
    [
        'other-caches',
        /(?:^|\/)(?:\.cache\/(?:uv|pypoetry|go-build|composer|pnpm|node-gyp|electron|bazel)|\.m2\/repository|\.gradle\/caches|\.cargo\/registry|go\/pkg\/mod\/cache|\.bundle\/cache|\.composer\/cache|\.nuget\/packages|\.conda\/pkgs|conda\/pkgs)\//,
    ],
    ['python-bytecode', /(?:^|\/)__pycache__\/[^/]+\.pyc$/],
    ['documentation', /^usr\/(?:local\/)?share\/(?:doc|man|info|gtk-doc|help)\//],
    ['tests', /(?:^|\/)(?:site-packages|dist-packages|node_modules|gems|python\d[^/]*)\/(?:.*\/)?(?:tests?|__tests__)\//],
    ['build-tools', /^usr\/(?:lib|libexec)\/gcc\/.*\/(?:cc1|cc1plus|lto1|collect2)$|^usr\/lib\/gcc\/.*\.a$/],
    ['logs', /^var\/log\//],
    ['temporary-files', /^(?:var\/)?tmp\//],
];
/** Bytes of each layer that an image can do without, by kind, also where a later layer hides them. Largest first. */
function findAvoidable(layers, stack) {
    const parts = new Map();
    const add = (kind, layer, { path, bytes }) => {
        const key = `${kind} ${layer}`;
        const known = parts.get(key);
        const isLargest = known === undefined || bytes > known.largestBytes;
        parts.set(key, {
            kind,
            layer,
            bytes: (known?.bytes ?? 0) + bytes,
            fileCount: (known?.fileCount ?? 0) + 1,
            largest: isLargest ? path : known.largest,
            largestBytes: isLargest ? bytes : known.largestBytes,
        });
    };
    for (const [layer, files] of layers.entries())
        for (const file of files) {
            if (file.bytes === 0)
                continue;
            const kind = KINDS.find(([, path]) => path.test(file.path))?.[0];
            if (kind)
                add(kind, layer, file);
        }
    for (const [layer, file] of duplicates(stack))
        add('duplicates', layer, file);
    return [...parts.values()]
        .filter(({ bytes }) => bytes >= LEAST_BYTES)
        .sort((one, other) => other.bytes - one.bytes)
        .slice(0, MAX_PARTS)
        .map(({ largestBytes, ...part }) => ({ ...part, largest: (0,path_text/* pathText */.L)(part.largest) }));
}
/** Of files of the same content all but the first, as the image shows them; names that share their bytes are one file. */
function* duplicates({ visible }) {
    const seen = new Map();
    for (const { layer, file } of visible.values()) {
        if (file.digest === undefined || file.bytes < LEAST_DUPLICATE_BYTES)
            continue;
        const key = `${file.bytes} ${file.digest}`;
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, file);
        else if (first !== file)
            yield [layer, file];
    }
}

;// CONCATENATED MODULE: ./src/image/copy-source.ts
/**
 * What the history says of a COPY with the stage, image or context that it copies from, as the Dockerfile's lines have it: BuildKit leaves
 * `--from` out. Everything else is returned as it is. `lines` are 1-based, both ends inclusive.
 */
function withCopySource(createdBy, dockerfile, lines) {
    if (!/^(?:COPY|ADD) /.test(createdBy) || createdBy.includes('--from='))
        return createdBy;
    const written = dockerfile
        .split(/\r?\n/)
        .slice(lines.line - 1, lines.endLine)
        .join('\n');
    const flags = /^\s*(?:ONBUILD\s+)?(?:COPY|ADD)((?:(?:\s|[\\`][ \t]*\n)+--[^\s]+)+)/i.exec(written)?.[1];
    const source = /--from=(?:"([^"\s]+)"|(\S+))/i.exec(flags ?? '');
    const name = source?.[1] ?? source?.[2];
    return name === undefined ? createdBy : createdBy.replace(/^\w+/, `$& --from=${name.replaceAll('$', '$$$$')}`);
}

;// CONCATENATED MODULE: ./src/image/file-stack.ts
/**
 * Applies layers from the bottom up (https://github.com/opencontainers/image-spec/blob/main/layer.md): what a layer deletes is of the layers
 * below it; a file hides one of its name; a folder over a folder leaves what is in it; a hard link shares the bytes of its file, which are
 * there as long as one of them is.
 */
function stackFiles(layers) {
    const root = {};
    const hidden = [];
    const strays = [];
    const deletedFolders = [];
    for (const [layer, files] of layers.entries()) {
        const hide = (cause) => (entry) => {
            entry.names -= 1;
            if (entry.names > 0)
                return;
            entry.hidden = { by: layer, cause };
            if (entry.file.kind === 'file')
                hidden.push(entry);
        };
        const deleted = new Map();
        deletedFolders.push(deleted);
        /** What this layer has deleted and may write again. */
        const rewritten = new Map();
        for (const file of files) {
            if (file.kind !== 'whiteout' && file.kind !== 'opaque')
                continue;
            const node = find(root, file.path);
            if (node === undefined || (file.kind === 'whiteout' && isEmpty(node))) {
                if (file.kind === 'whiteout')
                    strays.push({ layer, file });
                continue;
            }
            if (node.entry?.file.kind === 'directory' || node.children)
                deleted.set(file.path, bytesBelow(node));
            const forget = (path, entry) => {
                rewritten.set(path, entry);
                hide('deleted')(entry);
            };
            if (file.kind === 'whiteout' && node.entry) {
                forget(file.path, node.entry);
                delete node.entry;
            }
            emptyBelow(node, file.path, forget);
        }
        for (const file of files) {
            if (file.kind === 'whiteout' || file.kind === 'opaque')
                continue;
            const node = findOrMake(root, file.path);
            const before = node.entry;
            const entry = file.kind === 'hard-link' ? linked(root, file, layer) : { layer, file, names: 1 };
            node.entry = entry;
            const again = rewritten.get(file.path);
            if (again?.hidden)
                again.hidden = { by: layer, cause: causeOf(again, entry.file) };
            if (before && before !== entry)
                hide(causeOf(before, entry.file))(before);
            if (file.kind !== 'directory')
                emptyBelow(node, file.path, (_, below) => {
                    hide('overwritten')(below);
                });
        }
    }
    const visible = new Map();
    walk(root, '', (path, entry) => visible.set(path, entry));
    return { visible, hidden: hidden.filter((entry) => entry.hidden !== undefined), strays, deletedFolders };
}
/** The same content again is there for another owner, mode or time. */
function causeOf({ file }, { digest, bytes }) {
    return file.digest !== undefined && file.digest === digest && file.bytes === bytes ? 'copied-again' : 'overwritten';
}
function linked(root, file, layer) {
    const target = find(root, file.link ?? '')?.entry;
    if (target === undefined)
        return { layer, file, names: 1 };
    target.names += 1;
    return target;
}
const isEmpty = ({ entry, children }) => entry === undefined && (children?.size ?? 0) === 0;
function find(root, path) {
    let node = root;
    for (const name of namesOf(path))
        node = node?.children?.get(name);
    return node;
}
function findOrMake(root, path) {
    let node = root;
    for (const name of namesOf(path)) {
        node.children ??= new Map();
        let child = node.children.get(name);
        if (child === undefined)
            node.children.set(name, (child = {}));
        node = child;
    }
    return node;
}
const namesOf = (path) => (path === '' ? [] : path.split('/'));
function emptyBelow(node, path, onEntry) {
    for (const [name, child] of node.children ?? [])
        walk(child, join(path, name), onEntry);
    delete node.children;
}
/** Paths are not deeper than the limits of the archive's reader allow. */
function walk(node, path, onEntry) {
    if (node.entry)
        onEntry(path, node.entry);
    for (const [name, child] of node.children ?? [])
        walk(child, join(path, name), onEntry);
}
const join = (path, name) => (path === '' ? name : `${path}/${name}`);
function bytesBelow(node) {
    let bytes = 0;
    for (const child of node.children?.values() ?? [])
        walk(child, '', (_, { file }) => {
            bytes += file.bytes;
        });
    return bytes;
}

// EXTERNAL MODULE: ./src/image/pull.ts
var pull = __webpack_require__(57806);
;// CONCATENATED MODULE: ./src/image/entry-tools.ts
const FOLDERS = /^(?:usr\/(?:local\/)?)?s?bin\/([^/]+)$|^busybox\/([^/]+)$/;
const SHELLS = new Set(['ash', 'bash', 'csh', 'dash', 'fish', 'ksh', 'mksh', 'pwsh', 'sh', 'tcsh', 'zsh']);
const PACKAGE_MANAGERS = new Set('apk apt apt-get aptitude composer conda dnf dpkg gem mamba microdnf npm opkg pacman pip pip3 pnpm rpm tdnf uv yarn yum zypper'.split(' '));
/** What somebody who gets into a container finds there to go on with: by path, sorted, as the image shows it. */
function findTools({ visible }) {
    const shells = [];
    const packageManagers = [];
    for (const [path, { file }] of visible) {
        const match = FOLDERS.exec(path);
        const name = match?.[1] ?? match?.[2];
        if (name === undefined || file.kind === 'directory')
            continue;
        if (SHELLS.has(name))
            shells.push(`/${path}`);
        if (PACKAGE_MANAGERS.has(name))
            packageManagers.push(`/${path}`);
    }
    return { shells: shells.sort(), packageManagers: packageManagers.sort() };
}

;// CONCATENATED MODULE: ./src/image/dive-figures.ts
/**
 * The figures of dive (https://github.com/wagoodman/dive), so that people can compare. For each path its occurrences in all layers are
 * added up, and the smallest of them is what would have been enough; only what has nothing below it in its layer counts; a deletion of a
 * folder weighs what the folder held, one of a file nothing. `wastedBytes` counts every copy of what is there twice, the one that stays too.
 * Opaque folders, which dive does not know, are left out; `deletedFolders` is `FileStack.deletedFolders`.
 */
function diveFigures(layers, deletedFolders) {
    const paths = new Map();
    let userBytes = 0;
    for (const [index, files] of layers.entries()) {
        const parents = parentsOf(files);
        for (const { path, kind, bytes } of files) {
            if (kind === 'opaque' || (kind !== 'whiteout' && parents.has(path)))
                continue;
            const size = kind === 'whiteout' ? (deletedFolders[index]?.get(path) ?? 0) : bytes;
            const known = paths.get(path);
            if (known) {
                known.all += size;
                known.least = Math.min(known.least, size);
                known.count += 1;
            }
            else
                paths.set(path, { all: size, least: size, count: 1 });
            if (index > 0)
                userBytes += bytes;
        }
    }
    let [all, least, wastedBytes] = [0, 0, 0];
    for (const path of paths.values()) {
        all += path.all;
        least += path.least;
        if (path.count > 1)
            wastedBytes += path.all;
    }
    return {
        efficiency: all === 0 ? 1 : least / all,
        wastedBytes,
        ...(userBytes > 0 && { userWastedShare: wastedBytes / userBytes }),
    };
}
function parentsOf(files) {
    const parents = new Set();
    for (const { path } of files)
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const parent = path.slice(0, end);
            if (parents.has(parent))
                break;
            parents.add(parent);
        }
    return parents;
}

;// CONCATENATED MODULE: ./src/image/waste.ts


/** More places are added up in the sum only. */
const waste_MAX_PARTS = 50;
/** The bytes that an image's layers hold and that the image does not show, by cause and by the layers that did it. */
function findWaste({ hidden, deletedFolders }, layers) {
    const wasted = hidden.filter(({ file }) => file.bytes > 0);
    const parts = [...groupedBy(wasted, keyOf).values()].map(partOf).sort((one, other) => other.bytes - one.bytes);
    return {
        bytes: sum(wasted),
        fileCount: wasted.length,
        causes: {
            overwritten: of(wasted, 'overwritten'),
            deleted: of(wasted, 'deleted'),
            copiedAgain: of(wasted, 'copied-again'),
        },
        parts: parts.slice(0, waste_MAX_PARTS),
        dive: diveFigures(layers, deletedFolders),
    };
}
const keyOf = ({ layer, hidden }) => `${layer} ${hidden?.by ?? ''} ${hidden?.cause ?? ''}`;
const of = (wasted, cause) => sum(wasted.filter(({ hidden }) => hidden?.cause === cause));
function partOf(occurrences) {
    const largest = occurrences.reduce((one, other) => (other.file.bytes > one.file.bytes ? other : one));
    return {
        cause: largest.hidden?.cause ?? 'overwritten',
        layer: largest.layer,
        hiddenBy: largest.hidden?.by ?? largest.layer,
        bytes: sum(occurrences),
        fileCount: occurrences.length,
        largest: (0,path_text/* pathText */.L)(largest.file.path),
    };
}
const sum = (occurrences) => occurrences.reduce((total, { file }) => total + file.bytes, 0);
function groupedBy(all, key) {
    const groups = new Map();
    for (const one of all) {
        const group = groups.get(key(one));
        if (group)
            group.push(one);
        else
            groups.set(key(one), [one]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/image/layers.ts






/**
 * An image's anatomy: what was measured of each layer, with the Dockerfile lines that the builder's provenance names, and what the
 * Dockerfile says there that the history leaves out.
 */
function anatomyOf(saved, layerLines, dockerfile) {
    const layers = saved.layers.map(({ contents, ...layer }, index) => {
        const lines = layerLines[index];
        if (lines === undefined || lines === 'unknown')
            return { ...layer, ...(lines && { lines }) };
        return { ...layer, lines, createdBy: withCopySource(layer.createdBy, dockerfile, lines) };
    });
    const own = (0,pull/* ownLayers */.Z)(layers);
    const files = filesOf(saved);
    const isRead = 'stack' in files;
    return {
        facts: {
            unpackedBytes: layers_sum(layers.map((layer) => layer.unpackedBytes)),
            compressedBytes: layers_sum(layers.map((layer) => layer.compressedBytes)),
            layers,
            ...(own && { own }),
            contents: isRead
                ? {
                    kind: 'read',
                    waste: findWaste(files.stack, files.layers),
                    avoidable: findAvoidable(files.layers, files.stack),
                    tools: findTools(files.stack),
                }
                : files,
            ...(saved.platforms && { platforms: saved.platforms }),
        },
        config: saved.config,
        ...(isRead && { files }),
    };
}
function filesOf({ layers }) {
    const files = [];
    for (const [index, { contents }] of layers.entries()) {
        if (contents.kind === 'unreadable')
            return { kind: 'unreadable', because: `layer ${index + 1} of ${layers.length}: ${contents.because}` };
        files.push(contents.files);
    }
    return { layers: files, stack: stackFiles(files) };
}
function layers_sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 90092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText)
/* harmony export */ });
/**
 * A path of an image as text, with the slash of the root. Bytes that are not UTF-8 are written as `\xff`. `bytes` has one byte a
 * character, as in `LayerFile`. Untrusted text.
 */
function pathText(bytes) {
    if (/^[\x20-\x7e]*$/.test(bytes))
        return `/${bytes}`;
    const data = Uint8Array.from(bytes, (character) => character.charCodeAt(0));
    try {
        return `/${new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)}`;
    }
    catch {
        return `/${bytes.replace(/[\x80-\xff]/g, (byte) => String.raw `\x${byte.charCodeAt(0).toString(16)}`)}`;
    }
}


/***/ }),

/***/ 8226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ layerPlace)
/* harmony export */ });
/** A layer as the place of a finding, with its first line where the Dockerfile has one. */
function layerPlace({ layers }, index) {
    const layer = layers[index];
    if (layer === undefined)
        return { at: 'image' };
    const { createdBy, lines } = layer;
    return { at: 'layer', index, createdBy, ...(lines && lines !== 'unknown' && { line: lines.line }) };
}


/***/ }),

/***/ 57806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ownLayers),
/* harmony export */   p: () => (/* binding */ pullOf)
/* harmony export */ });
/** The layers that the Dockerfile made; nothing where the builder does not say of each layer whose it is. */
function ownLayers(layers) {
    if (layers.some(({ lines }) => lines === 'unknown'))
        return undefined;
    const own = layers.filter(({ lines }) => lines !== undefined);
    // A builder that tells nothing of any layer tells nothing of whose they are.
    if (own.length === 0)
        return undefined;
    return {
        layerCount: own.length,
        unpackedBytes: sum(own.map(({ unpackedBytes }) => unpackedBytes)),
        compressedBytes: sum(own.map(({ compressedBytes }) => compressedBytes)),
    };
}
/** A layer that is there already is not fetched again, whichever image it came with. */
function pullOf(head, base) {
    const own = ownLayers(head.layers);
    const have = new Set(base?.layers.map(({ diffId }) => diffId));
    const missing = head.layers.filter(({ diffId }) => !have.has(diffId));
    return {
        ...(own && { afterBaseImage: own.compressedBytes }),
        ...(base && { afterBase: sum(missing.map(({ compressedBytes }) => compressedBytes)) }),
    };
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);


/***/ }),

/***/ 15837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isRootUser)
/* harmony export */ });
/** `USER` absent, `root`, or zero as Docker reads it, with or without a group. A named user can be zero as well. */
const isRootUser = (configuredUser) => /^(?:root|\+?0+)?(?::|$)/.test(configuredUser);


/***/ }),

/***/ 45112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Text in columns for a terminal. Widths are counted in code points. */
/** The text in lines of at most `width`, broken at spaces; a longer word is broken where it must. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && widthOf(line) + 1 + widthOf(word) <= width) {
            line += ` ${word}`;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = chunks(word, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line];
}
/** Rows whose cells are wrapped and aligned to the left; the last column is not padded. */
function columns(rows, widths) {
    return rows.map((row) => {
        const cells = row.map((cell, index) => wrapItems(cell, widths[index] ?? 1));
        const height = Math.max(...cells.map((lines) => lines.length));
        return Array.from({ length: height }, (_, level) => cells
            .map((lines, index) => pad(lines[level] ?? '', widths[index] ?? 0))
            .join('  ')
            .trimEnd());
    });
}
/** Keeps the items of `a · b · c` whole where they fit. */
function wrapItems(text, width) {
    const items = text.split(' · ');
    const kept = items.map((item) => (widthOf(item) + 2 <= width ? item.replaceAll(' ', NO_BREAK) : item));
    return wrap(kept.join(`${NO_BREAK}· `), width).map((line) => line.replaceAll(NO_BREAK, ' '));
}
const NO_BREAK = '\u00a0';
function widthOf(text) {
    return Array.from(text).length;
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
function chunks(word, width) {
    const characters = Array.from(word);
    const pieces = Math.max(1, Math.ceil(characters.length / width));
    return Array.from({ length: pieces }, (_, index) => characters.slice(index * width, (index + 1) * width).join(''));
}


/***/ }),

/***/ 60943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28357);
/* harmony import */ var _words_config_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84704);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73211);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45112);




const MAX_LINES = 20;
const MAX_NAME = 34;
/** What the configuration says otherwise than the base's: one line each, two where one is too short. */
function configLines(image, style, width) {
    const differences = (0,_words_config_words_js__WEBPACK_IMPORTED_MODULE_1__/* .configDifferences */ .$)(image);
    if (differences.length === 0)
        return [];
    const shown = differences
        .slice(0, MAX_LINES)
        .map(({ name, base, head }) => ({ name: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name), MAX_NAME), base: sideOf(base), head: sideOf(head) }));
    const widest = Math.max(...shown.map(({ name }) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(name)));
    const room = width - widest - 6;
    const rest = differences.length - shown.length;
    return [
        `  ${style.bold('Configuration')}`,
        ...shown.flatMap(({ name, base, head }) => {
            const line = `${base} → ${head}`;
            const [first = '', ...others] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(line) <= room ? [line] : [base, `→ ${head}`];
            return [
                `    ${style.bold((0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .pad */ .eV)(name, widest))}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first, room)}`,
                ...others.map((other) => `    ${' '.repeat(widest)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(other, room)}`),
            ];
        }),
        ...(rest > 0 ? [`    ${style.dim(`… and ${rest} more`)}`] : []),
    ];
}
const sideOf = (side) => (side.length === 0 ? 'none' : (0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(side));


/***/ }),

/***/ 40766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ insideLines)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45112);
/* harmony import */ var _words_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73211);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28357);
/* harmony import */ var _words_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55270);




const MAX_LINES = 5;
/** What changed in the files of the image, what its layers hold in vain, and what they could do without. */
function insideLines(image, subject, style, width) {
    const { packages, places } = (0,_words_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLines */ .Ow)(image, subject);
    return [
        ...part('Packages', packages, style, width),
        ...part('Files', places, style, width),
        ...part('Waste', (0,_words_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .wasteLines */ .Ce)(image, subject), style, width),
        ...part('Avoidable', (0,_words_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .avoidableLines */ .R4)(image, subject), style, width),
    ];
}
function part(title, lines, style, width) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, MAX_LINES);
    const rest = lines.length - shown.length;
    const widest = Math.max(...shown.map(({ amount }) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(amount)));
    return [
        `  ${style.bold(title)}`,
        ...shown.map(({ amount, words }) => `    ${style.bold(amount.padStart(widest))}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_words_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(words), width - widest - 6)}`),
        ...(rest > 0 ? [`    ${style.dim(`… and ${rest} more`)}`] : []),
    ];
}


/***/ }),

/***/ 32574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingList),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _words_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42757);
/* harmony import */ var _words_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36601);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45112);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28357);




const SIGNS = { error: '✗', warning: '!', info: 'i', style: '~' };
const MAX_PLACE = 40;
const MAX_RULE = 50;
const MAX_FRAME_LINES = 8;
const MAX_DIFF_LINES = 16;
/** A finding in full: rule and place, message, and either its fix as a diff or the code itself. */
function findingLines(finding, image, style, width) {
    const cost = (0,_words_location_js__WEBPACK_IMPORTED_MODULE_1__/* .costWords */ .fL)(finding.cost);
    const message = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(finding.message)) + (cost === '' ? '' : ` (${cost})`);
    return [
        heading(finding, image, style, width),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(message, width - 4).map((line) => `    ${line}`),
        ...(diffLines(finding, style, width) ?? frameLines(finding, style, width)),
    ];
}
/** Findings in one line each. */
function findingList(findings, image, style, width) {
    const places = findings.map((finding) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(placeOf(finding, image), MAX_PLACE));
    const widest = Math.max(...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz));
    return findings.map(({ severity, rule, message }, index) => {
        const place = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)(places[index] ?? '', widest);
        const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(rule), MAX_RULE)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message))}`, width - 4 - widest - 2);
        return `  ${sign(severity, style)} ${style.dim(place)}  ${text}`;
    });
}
function heading(finding, image, style, width) {
    const rule = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(finding.rule), MAX_RULE);
    const place = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(placeOf(finding, image), width - 6 - (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(rule));
    return `  ${sign(finding.severity, style)} ${style.link(style.bold(rule), finding.url)}${place === '' ? '' : `  ${style.cyan(place)}`}`;
}
function sign(severity, style) {
    switch (severity) {
        case 'error':
            return style.red(SIGNS.error);
        case 'warning':
            return style.yellow(SIGNS.warning);
        case 'info':
        case 'style':
            return style.dim(SIGNS[severity]);
    }
}
/** `file:line:column`, which terminals make clickable. */
function placeOf({ place }, { dockerfile }) {
    switch (place.at) {
        case 'line':
            return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place.file)}:${place.line}:${place.column}`;
        case 'layer':
            return place.line === undefined ? `layer ${place.index + 1}` : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(dockerfile)}:${place.line}`;
        case 'image':
            return '';
    }
}
function diffLines({ fix, excerpt }, style, width) {
    const lines = fix === undefined ? undefined : (0,_words_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffOf */ .n)(fix, excerpt);
    if (lines === undefined || fix === undefined)
        return undefined;
    const shown = lines.slice(0, MAX_DIFF_LINES).map((line) => {
        const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line), width - 6);
        if (line.startsWith('-'))
            return style.red(text);
        return line.startsWith('+') ? style.green(text) : style.dim(text);
    });
    return [
        `    ${style.dim('fix:')} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(fix.title)), width - 9)}`,
        ...shown.map((line) => `      ${line}`),
    ];
}
function frameLines({ place, excerpt }, style, width) {
    if (place.at !== 'line' || excerpt === undefined)
        return [];
    const numbered = excerpt.lines.map((text, index) => ({ number: excerpt.line + index, text }));
    const shown = numbered
        .filter(({ number }) => number >= place.line && number <= place.endLine)
        .slice(0, MAX_FRAME_LINES);
    const gutter = Math.max(...shown.map(({ number }) => String(number).length), 1);
    const code = shown.map(({ number, text }) => `    ${style.dim(`${String(number).padStart(gutter)} │`)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), width - gutter - 7)}`);
    const [only] = shown;
    if (only === undefined || shown.length > 1 || place.endLine > place.line)
        return code;
    // A tab before the place is drawn wider than it is counted.
    const before = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(only.text.slice(0, place.column - 1));
    const marked = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(only.text.slice(place.column - 1, place.endColumn - 1));
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(before) + gutter + 8 > width)
        return code;
    const carets = '^'.repeat(Math.max(1, Math.min((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(marked), width - gutter - 7 - (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(before))));
    return [...code, `    ${style.dim(`${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)('', gutter)} │`)} ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)('', (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(before))}${style.red(carets)}`];
}


/***/ }),

/***/ 68767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90005);

/** The budgets of an image. */
function limitsOf(image) {
    return {
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('maxSize', image['max-size']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('maxSizeIncrease', image['max-size-increase']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('maxCompressedSize', image['max-compressed-size']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('maxLayerSize', image['max-layer-size']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('maxWaste', image['max-waste']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('minEfficiency', image['min-efficiency']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('exceptions', image['budget-exceptions']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('maxLayers', image['max-layers']),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('maxLayersIncrease', image['max-layers-increase']),
    };
}


/***/ }),

/***/ 32689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ chooseStyle)
/* harmony export */ });
/* unused harmony export colourless */
const sgr = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
const same = (text) => text;
const colourful = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    green: sgr(32, 39),
    yellow: sgr(33, 39),
    cyan: sgr(36, 39),
    hyperlinks: false,
    link: same,
};
const colourless = {
    bold: same,
    dim: same,
    red: same,
    green: same,
    yellow: same,
    cyan: same,
    hyperlinks: false,
    link: same,
};
/** OSC 8 (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda); no other byte of an address reaches the terminal. */
const hyperlink = (text, url) => url !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
/** Any non-empty NO_COLOR turns colours off; FORCE_COLOR turns them on where there is no terminal. A link needs a terminal. */
function chooseStyle(stream, env) {
    const isTerminal = stream.isTTY === true && env['TERM'] !== 'dumb';
    const isForced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0';
    const style = !env['NO_COLOR'] && (isTerminal || isForced) ? colourful : colourless;
    return isTerminal ? { ...style, hyperlinks: true, link: hyperlink } : style;
}


/***/ }),

/***/ 53138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28476);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21012);


/** One image's verdict: errors found beat stages that broke, and a stage that broke beats a pass. */
function decide(stages, policy) {
    const [failure, ...failures] = [
        ...failuresOf(stages.lint, (finding) => failsLint(finding, policy)),
        ...failuresOf(stages.build, isError),
        ...failuresOf(stages.image, isError),
        ...failuresOf(stages.runtime, isError),
    ];
    if (failure)
        return { conclusion: 'fail', failures: [failure, ...failures] };
    const [broken, ...others] = [
        ..._conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .an.flatMap((name) => brokenOf(name, stages[name])),
        ...(policy.required ?? []).flatMap((name) => MISSING[name](stages)),
    ];
    return broken ? { conclusion: 'unknown', broken: [broken, ...others] } : { conclusion: 'pass' };
}
/** Whatever stopped a stage fails, whatever its severity. */
function failuresOf(stage, fails) {
    switch (stage.status) {
        case 'done':
            return stage.findings.filter(fails);
        case 'stopped':
            return stage.findings;
        case 'skipped':
        case 'broken':
            return [];
    }
}
function failsLint({ severity, origin }, { failOn, failOnExisting }) {
    return (origin !== 'existing' || failOnExisting) && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(severity, failOn);
}
function isError({ severity }) {
    return severity === 'error';
}
function brokenOf(name, stage) {
    return stage.status === 'broken' ? [{ stage: name, because: stage.because }] : [];
}
/** What could not be found out although it is required. ADR 13 says what is unknown without being asked for. */
const MISSING = {
    base: ({ lint }) => lint.status === 'done' && lint.result.baseCount === undefined
        ? [{ stage: 'lint', because: 'there is no base to compare with, and `require` asks for one' }]
        : [],
    budgets: ({ image }) => (image.status === 'done' ? image.result.budgets : [])
        .filter(({ kept }) => kept === 'unknown')
        .map(({ limit }) => ({
        stage: 'image',
        because: `\`${limit}\` could not be compared, and \`require\` asks for it`,
    })),
    checks: ({ lint }) => lint.status === 'done' && lint.result.notes.length > 0
        ? [
            {
                stage: 'lint',
                because: `not everything was checked, and \`require\` asks for it: ${lint.result.notes.join('; ')}`,
            },
        ]
        : [],
};


/***/ })

};
