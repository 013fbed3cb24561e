export const id = 669;
export const ids = [669];
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

/***/ 18886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** 64 hexadecimal digits. */
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ }),

/***/ 46430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
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




/**
 * Writes texts as files of a folder, which is made where it is missing. Below `checkout`, whose files are not ours, no link is
 * followed; a link, a pipe or a device that bears a file's name gives way to the file, and what it led to stays as it is.
 * Throws a UserError when it cannot be written.
 * @param setting that said where, for the message
 */
async function writeFiles(folder, files, checkout, setting = 'report-dir') {
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(checkout));
        for (const [name, text] of Object.entries(files))
            await writeInPlace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), text);
    }
    catch (error) {
        const because = error instanceof Error ? error.message : String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`\`${setting}\`: the report cannot be written to ${folder}: ${because}.`);
    }
}
async function makeFolder(folder, checkout) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(checkout, folder);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        return;
    }
    let path = checkout;
    for (const part of way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((name) => name !== '')) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, part);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path).catch(async (error) => {
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
            if (stats === undefined)
                throw error;
            if (stats.isSymbolicLink())
                throw new Error(`${path} is a link, which is not followed`);
            if (!stats.isDirectory())
                throw new Error(`${path} is no folder`);
        });
    }
}
/** A new file beside it, which then takes its name: nothing that is there is opened. */
async function writeInPlace(path, text) {
    const beside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', 0o644), true);
            await file.writeFile(text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
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
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
        throw error;
    }
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

/***/ 48111:
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
/**
 * The files of every layer that are asked for, shown or not. An image has some hundred thousand, and nearly all of them are asked for by
 * nobody, so that nothing is made of those (docs/adr/0010-what-v8-makes-of-many-objects.md).
 */
function* filesOfAll({ layers, stack }, isAsked) {
    const hidden = new Set(stack.hidden.map(({ file }) => file));
    for (const [layer, files] of layers.entries())
        for (const file of files)
            if (file.kind === 'file' && isAsked(file))
                yield { file, sighting: { layer, path: file.path, ...(hidden.has(file) && { isHidden: true }) } };
}
/** What the image shows. */
function* shownFiles({ stack }) {
    yield* stack.visible;
}

// EXTERNAL MODULE: ./src/image/text.ts
var image_text = __webpack_require__(44358);
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
    message: (count) => `The image has ${(0,image_text/* counted */.h)(count, 'left-over')} of editors, desktops or the build`,
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
    message: (count) => `A layer holds ${(0,image_text/* counted */.h)(count, 'private key')}`,
    *find(image) {
        for (const { file, sighting } of filesOfAll(image, ({ content }) => content !== undefined)) {
            if (file.content === undefined || isMadeUp(file.path))
                continue;
            const text = (0,image_text/* latin1 */.W)(file.content);
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
    message: (count) => `A layer holds ${(0,image_text/* counted */.h)(count, 'file with a secret', 'files with a secret')}`,
    *find(image) {
        const isAsked = (file) => file.content !== undefined && (0,kept_files/* isSettings */.w)(file.path) && !isMadeUp(file.path);
        for (const { file, sighting } of filesOfAll(image, isAsked)) {
            if (file.content === undefined)
                continue;
            const detail = secretIn((0,image_text/* latin1 */.W)(file.content), image.secrets);
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
    message: (count) => `A layer holds ${(0,image_text/* counted */.h)(count, 'file of a secret', 'files of secrets')}, by ${count === 1 ? 'its name' : 'their names'}`,
    *find(image) {
        const told = new Set([...hasNoPrivateKeys.find(image), ...hasNoTokens.find(image)].map(({ layer, path }) => `${layer} ${path}`));
        const isAsked = ({ path, bytes }) => bytes > 0 && image.secrets.isSecretFile(path) && !isMadeUp(path) && !has_no_secret_files_PACKAGES.test(path);
        for (const { sighting } of filesOfAll(image, isAsked)) {
            const { layer, path } = sighting;
            if (!TOLD_BY_CONTENT.test(path) && !told.has(`${layer} ${path}`))
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
    message: (count) => `The image has ${(0,image_text/* counted */.h)(count, 'setuid or setgid program')}`,
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
    message: (count) => `A layer holds ${(0,image_text/* counted */.h)(count, 'history of typed commands', 'histories of typed commands')}`,
    *find(image) {
        for (const { sighting } of filesOfAll(image, ({ bytes, path }) => bytes > 0 && HISTORY.test(path)))
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
    message: (count) => `A layer holds the history of ${(0,image_text/* counted */.h)(count, 'repository', 'repositories')}`,
    *find(image) {
        const folders = new Map();
        for (const { file, sighting } of filesOfAll(image, ({ path }) => FOLDER.test(path))) {
            const { layer, path, isHidden } = sighting;
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
    message: (count) => `${(0,image_text/* counted */.h)(count, 'file')} named \`.wh.…\` will be missing wherever the image is pulled`,
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
    message: (count) => `Every user may write to ${(0,image_text/* counted */.h)(count, 'path')}`,
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
    return (0,image_text/* latin1 */.W)(file.content ?? new Uint8Array())
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
    message: (count) => `${(0,image_text/* counted */.h)(count, 'number')} of users or groups ${count === 1 ? 'stands' : 'stand'} for more than one name`,
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
    message: (count) => `${(0,image_text/* counted */.h)(count, 'user')} can log in without a password`,
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

// EXTERNAL MODULE: ./src/image/packages/package-changes.ts + 6 modules
var package_changes = __webpack_require__(19536);
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
    return { ...totals, places: placesOf(root), packages: (0,package_changes/* packageChanges */.k)(head, base) };
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

/***/ 2477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ takeInventory)
});

// EXTERNAL MODULE: ./src/image/packages/package-changes.ts + 6 modules
var package_changes = __webpack_require__(19536);
// EXTERNAL MODULE: ./src/image/path-text.ts
var path_text = __webpack_require__(90092);
// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(28357);
;// CONCATENATED MODULE: ./src/image/inventory/folder-tree.ts


/** A file or folder below this share of the image is less than a speck of a picture; so no tree has more leaves than this. */
const MAX_LEAVES = 1500;
const MAX_NAME = 120;
/** The files as a tree of folders, largest first. What is too small to be seen is added up in the folder above it. */
function folderTree(entries) {
    const root = newFolder('');
    let total = 0;
    for (const entry of entries) {
        total += entry.bytes;
        put(root, entry);
    }
    return finish(root, Math.max(1, total / MAX_LEAVES));
}
const newFolder = (name) => ({
    name,
    bytes: 0,
    change: 0,
    fileCount: 0,
    folders: new Map(),
    files: [],
});
function put(root, entry) {
    const parts = entry.path.split('/');
    const change = changeOf(entry);
    let folder = root;
    for (let depth = 0;; depth += 1) {
        folder.bytes += entry.bytes;
        folder.change += change;
        folder.fileCount += entry.fate === 'removed' ? 0 : 1;
        const name = parts[depth];
        if (name === undefined || depth === parts.length - 1)
            break;
        let below = folder.folders.get(name);
        if (below === undefined)
            folder.folders.set(name, (below = newFolder(name)));
        folder = below;
    }
    folder.files.push(entry);
}
const changeOf = ({ fate, bytes, baseBytes = 0 }) => (fate === undefined ? 0 : bytes - baseBytes);
/** `least`: fewest bytes of what stands for itself. Paths are not deeper than the limits of the archive's reader allow. */
function finish(folder, least) {
    const [large, small] = parted([...folder.folders.values()], ({ bytes }) => bytes >= least);
    const [shown, others] = parted(folder.files, ({ bytes }) => bytes >= least);
    const rest = {
        fileCount: count(small) + others.filter(({ fate }) => fate !== 'removed').length,
        bytes: sum(small, ({ bytes }) => bytes) + sum(others, ({ bytes }) => bytes),
        change: sum(small, ({ change }) => change) + sum(others, changeOf),
    };
    return {
        name: nameText(folder.name),
        bytes: folder.bytes,
        change: folder.change,
        folders: large.map((below) => finish(below, least)).sort((one, other) => other.bytes - one.bytes),
        files: shown.map(fileNode).sort((one, other) => other.bytes - one.bytes),
        ...(rest.bytes > 0 && { rest }),
    };
}
const fileNode = (entry) => ({
    name: nameText(entry.path.slice(entry.path.lastIndexOf('/') + 1)),
    bytes: entry.bytes,
    layer: entry.layer ?? 0,
    ...(entry.fate && { change: changeOf(entry) }),
});
const nameText = (bytes) => (0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,path_text/* pathText */.L)(bytes).slice(1)), MAX_NAME);
const count = (folders) => sum(folders, ({ fileCount }) => fileCount);
const sum = (all, of) => all.reduce((total, one) => total + of(one), 0);
function parted(all, isFirst) {
    return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

;// CONCATENATED MODULE: ./src/image/inventory/inventory.ts




/** So many rows a browser sorts and searches at once, and so many have some 500 kB. */
const MAX_FILES = 5000;
const MAX_PACKAGES = 5000;
/** Longest path or name in UTF-16 units. */
const MAX_TEXT = 400;
/** Every file that the image shows, with what became of it since the base; nothing where the contents of the head are unreadable. */
function takeInventory(image, head, base) {
    if (head.files === undefined)
        return undefined;
    const shown = head.files.stack.visible;
    const before = base?.files?.stack.visible;
    const entries = entriesOf(shown, before);
    const own = entries.filter(({ fate }) => fate !== 'removed');
    const listed = entries.toSorted(byWeight).slice(0, MAX_FILES);
    const missing = own.length - listed.filter(({ fate }) => fate !== 'removed').length;
    const bytes = inventory_sum(own);
    return {
        image,
        hasBase: before !== undefined,
        bytes,
        fileCount: own.length,
        root: folderTree(entries),
        files: listed
            .map(({ path, ...file }) => ({ path: harmless((0,path_text/* pathText */.L)(path)), ...file }))
            .sort((one, other) => (one.path < other.path ? -1 : 1)),
        leftOut: { fileCount: missing, bytes: bytes - inventory_sum(listed.filter(({ fate }) => fate !== 'removed')) },
        packages: packageRows(shown, before),
    };
}
function entriesOf(shown, before) {
    const entries = [];
    for (const [path, { layer, file }] of onceEach(shown)) {
        const earlier = before?.get(path)?.file;
        const baseBytes = earlier?.kind === 'file' ? earlier.bytes : undefined;
        const isSame = before === undefined || (baseBytes === file.bytes && earlier?.digest === file.digest);
        entries.push({
            path,
            bytes: file.bytes,
            layer,
            ...(!isSame && { fate: baseBytes === undefined ? 'added' : 'changed' }),
            ...(!isSame && baseBytes !== undefined && { baseBytes }),
        });
    }
    for (const [path, { file }] of onceEach(before ?? new Map()))
        if (shown.get(path)?.file.kind !== 'file')
            entries.push({ path, bytes: 0, fate: 'removed', baseBytes: file.bytes });
    return entries;
}
function* onceEach(shown) {
    const seen = new Set();
    for (const [path, occurrence] of shown) {
        if (occurrence.file.kind !== 'file' || seen.has(occurrence))
            continue;
        seen.add(occurrence);
        yield [path, occurrence];
    }
}
/** What changed goes before what only is large. */
const byWeight = (one, other) => Number(other.fate !== undefined) - Number(one.fate !== undefined) || weightOf(other) - weightOf(one);
const weightOf = ({ bytes, baseBytes = 0 }) => Math.max(bytes, baseBytes);
const inventory_sum = (entries) => entries.reduce((total, { bytes }) => total + bytes, 0);
function packageRows(shown, before) {
    const key = ({ manager, name }) => `${manager} ${name}`;
    const [now, earlier] = [(0,package_changes/* packagesOf */.D)(shown), before && (0,package_changes/* packagesOf */.D)(before)];
    const [here, there] = [grouped(now, key), earlier && grouped(earlier, key)];
    const rows = now.map(({ manager, name, version, bytes, layer }) => {
        const known = there?.get(key({ manager, name }));
        const isSame = there === undefined || known?.some((one) => one.version === version);
        return {
            manager,
            name: harmless(name),
            version: harmless(version),
            bytes,
            layer,
            ...(!isSame && { fate: known === undefined ? 'added' : 'changed' }),
            ...(!isSame && known?.[0] && { from: harmless(known[0].version) }),
        };
    });
    const gone = (earlier ?? []).filter((one) => !here.has(key(one)));
    return [
        ...rows,
        ...gone.map(({ manager, name, version }) => ({
            manager,
            name: harmless(name),
            version: '',
            from: harmless(version),
            bytes: 0,
            fate: 'removed',
        })),
    ]
        .sort((one, other) => other.bytes - one.bytes)
        .slice(0, MAX_PACKAGES);
}
const harmless = (text) => (0,visible/* cut */.Jj)((0,visible/* visible */.RK)(text), MAX_TEXT);
function grouped(all, key) {
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
    // The name that is there already in place of an equal one: an image has some hundred thousand.
    walk(root, '', (path, entry) => visible.set(path === entry.file.path ? entry.file.path : path, entry));
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
    /** The size alone where a path was seen once, as nearly all are. */
    const paths = new Map();
    let userBytes = 0;
    for (const [index, files] of layers.entries()) {
        const parents = parentsOf(files);
        for (const { path, kind, bytes } of files) {
            if (kind === 'opaque' || (kind !== 'whiteout' && parents.has(path)))
                continue;
            const size = kind === 'whiteout' ? (deletedFolders[index]?.get(path) ?? 0) : bytes;
            const known = paths.get(path);
            if (known === undefined)
                paths.set(path, size);
            else if (typeof known === 'number')
                paths.set(path, { all: known + size, least: Math.min(known, size) });
            else {
                known.all += size;
                known.least = Math.min(known.least, size);
            }
            if (index > 0)
                userBytes += bytes;
        }
    }
    let [all, least, wastedBytes] = [0, 0, 0];
    for (const path of paths.values()) {
        const isOnce = typeof path === 'number';
        all += isOnce ? path : path.all;
        least += isOnce ? path : path.least;
        wastedBytes += isOnce ? 0 : path.all;
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

/***/ 19536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ packageChanges),
  D: () => (/* binding */ packagesOf)
});

// EXTERNAL MODULE: ./src/image/text.ts
var image_text = __webpack_require__(44358);
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
        for (const stanza of stanzasOf((0,image_text/* latin1 */.W)(file.content), ':')) {
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
        for (const stanza of stanzasOf((0,image_text/* latin1 */.W)(file.content), ': ')) {
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
        const [toolchain = '', ...lines] = (0,image_text/* latin1 */.W)(file.stretch).split('\n');
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
        const version = /"version"\s*:\s*"([^"\\]{1,100})"/.exec((0,image_text/* latin1 */.W)(file.content))?.[1];
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
        for (const line of (0,image_text/* latin1 */.W)(file.content).split('\n')) {
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

/***/ 44358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ latin1),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** Bytes as text, one character each. */
const latin1 = (bytes) => new TextDecoder('latin1').decode(bytes);
/** `1 file`, `2 files`. */
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ }),

/***/ 15837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isRootUser)
/* harmony export */ });
/** `USER` absent, `root`, or zero as Docker reads it, with or without a group. A named user can be zero as well. */
const isRootUser = (configuredUser) => /^(?:root|\+?0+)?(?::|$)/.test(configuredUser);


/***/ }),

/***/ 15194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ renderImagePage)
});

// EXTERNAL MODULE: ./src/report/words/inside.ts
var inside = __webpack_require__(55270);
// EXTERNAL MODULE: ./src/report/words/layer-change.ts
var layer_change = __webpack_require__(93210);
// EXTERNAL MODULE: ./src/report/words/location.ts
var words_location = __webpack_require__(36601);
// EXTERNAL MODULE: ./src/report/words/quantities.ts
var quantities = __webpack_require__(26799);
// EXTERNAL MODULE: ./src/report/rows/row-image.ts
var row_image = __webpack_require__(96158);
;// CONCATENATED MODULE: ./src/report/page/behaviour.ts
/**
 * What the page does in a browser. Its source is written into the page, so that it uses nothing from outside of itself; texts of the data reach
 * the page as text only. Each `section` with data has a picture, a table of files and one of packages.
 */
function behave(document) {
    const FIRST_ROWS = 30;
    const MORE_ROWS = 300;
    const bytesText = (count) => {
        const units = ['B', 'kB', 'MB', 'GB', 'TB'];
        let [value, unit] = [Math.abs(count), 0];
        while (value >= 999.5 && unit < units.length - 1) {
            value /= 1000;
            unit += 1;
        }
        const digits = unit === 0 || value >= (unit < 3 ? 9.95 : 99.95) ? 0 : unit < 3 || value >= 9.995 ? 1 : 2;
        return `${value.toFixed(digits)} ${units[unit] ?? ''}`;
    };
    const changeText = (change) => (change === 0 ? '' : `${change < 0 ? '−' : '+'}${bytesText(change)}`);
    const counted = (count, noun) => `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
    const make = (name, text = '', attributes = {}) => {
        const element = document.createElement(name);
        element.textContent = text;
        for (const [key, value] of Object.entries(attributes))
            element.setAttribute(key, value);
        return element;
    };
    const find = (inside, selector) => {
        const found = inside.querySelector(selector);
        if (found === null)
            throw new Error(`The page has no ${selector}`);
        return found;
    };
    const layerText = ({ layers }, index) => {
        const [place, instruction] = layers[index] ?? [];
        return place === undefined
            ? ''
            : [`layer ${(index + 1).toFixed(0)}`, ...(place.startsWith('layer') ? [] : [place]), instruction]
                .filter((part) => part !== '')
                .join(', ');
    };
    /** The picture of one folder at a time. */
    const startMap = (section, data) => {
        const [map, detail, trail] = [find(section, '.map'), find(section, '.detail'), find(section, 'nav ol')];
        const { tiles, views } = data;
        const pathOf = (index) => {
            const tile = tiles[index];
            if (tile === undefined || tile[1] < 0)
                return '/';
            const above = pathOf(tile[1]);
            const name = tile[2] === 'rest' ? `… ${counted(tile[6], 'smaller file')}` : tile[0];
            return `${above}${above.endsWith('/') ? '' : '/'}${name}${tile[2] === 'folder' ? '/' : ''}`;
        };
        const describe = (index) => {
            const tile = tiles[index];
            if (tile === undefined)
                return '';
            const [, , , size, change, layer] = tile;
            const share = data.bytes === 0 ? 0 : (size / data.bytes) * 100;
            const parts = [bytesText(size), `${share.toFixed(share < 10 ? 1 : 0)} % of the image`];
            if (change !== 0)
                parts.push(`${changeText(change)} since the base`);
            if (layer >= 0)
                parts.push(layerText(data, layer));
            return `${pathOf(index)}: ${parts.join(', ')}`;
        };
        const colourOf = (index) => {
            const tile = tiles[index];
            if (tile === undefined)
                return 'same';
            if (data.hasBase)
                return tile[4] > 0 ? 'grown' : tile[4] < 0 ? 'shrunk' : 'same';
            return tile[5] < 0 ? 'same' : `l${(tile[5] % 8).toFixed(0)}`;
        };
        const show = (folder, focused) => {
            const placed = views[folder] ?? [];
            const parents = new Set(placed.map(([index]) => tiles[index]?.[1]));
            const buttons = placed.map(([index, left, top, width, height]) => {
                const tile = tiles[index];
                const isFolder = tile?.[2] === 'folder';
                const name = tile?.[2] === 'rest' ? counted(tile[6], 'smaller file') : (tile?.[0] ?? '');
                const sign = data.hasBase && tile !== undefined && tile[4] !== 0 ? ` ${changeText(tile[4])}` : '';
                const button = make('button', '', {
                    type: 'button',
                    tabindex: '-1',
                    class: `tile ${tile?.[2] ?? ''} ${isFolder && parents.has(index) ? '' : colourOf(index)}`,
                    'aria-label': `${isFolder ? 'Folder ' : ''}${describe(index)}`,
                    'data-tile': index.toFixed(0),
                });
                button.append(make('span', `${name}${isFolder ? '/' : ''}${sign}`));
                for (const [key, value] of Object.entries({ left, top, width, height }))
                    button.style.setProperty(key, `${(value / 100).toFixed(2)}%`);
                return button;
            });
            map.replaceChildren(...buttons);
            const first = buttons.find((button) => button.dataset['tile'] === focused?.toFixed(0)) ?? buttons[0];
            first?.setAttribute('tabindex', '0');
            if (focused !== undefined)
                first?.focus();
            detail.textContent = describe(folder);
            const way = [];
            for (let at = folder; at >= 0; at = tiles[at]?.[1] ?? -1)
                way.unshift(at);
            trail.replaceChildren(...way.map((index) => {
                const step = make('button', index === 0 ? 'Image' : (tiles[index]?.[0] ?? ''), { type: 'button' });
                if (index === folder)
                    step.setAttribute('aria-current', 'true');
                step.addEventListener('click', () => {
                    show(index);
                    if (index !== folder)
                        trail.querySelector('[aria-current]')?.focus();
                });
                const item = make('li');
                item.append(step);
                return item;
            }));
            map.dataset['folder'] = folder.toFixed(0);
        };
        const tileOf = (target) => {
            const index = target?.closest('[data-tile]')?.dataset['tile'];
            return index === undefined ? undefined : Number(index);
        };
        const open = (index) => {
            const below = views[index];
            if (below !== undefined)
                show(index, below[0]?.[0] ?? index);
        };
        map.addEventListener('click', (event) => {
            const index = tileOf(event.target);
            if (index !== undefined)
                open(index);
        });
        for (const kind of ['pointerover', 'focusin'])
            map.addEventListener(kind, (event) => {
                const index = tileOf(event.target);
                if (index !== undefined)
                    detail.textContent = describe(index);
            });
        map.addEventListener('keydown', (event) => {
            const buttons = Array.from(map.querySelectorAll('[data-tile]'));
            const at = buttons.findIndex((button) => button === document.activeElement);
            const folder = Number(map.dataset['folder']);
            const above = tiles[folder]?.[1] ?? -1;
            const to = {
                ArrowRight: at + 1,
                ArrowDown: at + 1,
                ArrowLeft: at - 1,
                ArrowUp: at - 1,
                Home: 0,
                End: buttons.length - 1,
            }[event.key];
            if (to !== undefined) {
                const next = buttons[Math.max(0, Math.min(buttons.length - 1, to))];
                for (const button of buttons)
                    button.setAttribute('tabindex', button === next ? '0' : '-1');
                next?.focus();
            }
            else if ((event.key === 'Escape' || event.key === 'Backspace') && above >= 0)
                show(above, folder);
            else
                return;
            event.preventDefault();
        });
        show(0);
    };
    /** A table that can be searched and sorted; only its first rows are in the page. */
    const startList = (section, rows, noun, columns, isChanged) => {
        const [body, count, more] = [find(section, 'tbody'), find(section, '.count'), find(section, '.more')];
        const search = section.querySelector('input[type=search]');
        const onlyChanged = section.querySelector('input[type=checkbox]');
        const heads = Array.from(section.querySelectorAll('thead th'));
        let [sorted, descending, limit] = [
            Math.max(0, heads.findIndex((head) => head.hasAttribute('aria-sort'))),
            true,
            FIRST_ROWS,
        ];
        const compare = (one, other) => typeof one === 'number' && typeof other === 'number' ? one - other : one < other ? -1 : one > other ? 1 : 0;
        const rowOf = (row) => {
            const line = make('tr');
            for (const [index, { text, isNumber, title }] of columns.entries()) {
                const cell = make(index === 0 ? 'th' : 'td', text(row), isNumber === true ? { class: 'number' } : {});
                if (index === 0)
                    cell.setAttribute('scope', 'row');
                if (title)
                    cell.setAttribute('title', title(row));
                line.append(cell);
            }
            return line;
        };
        const draw = () => {
            const words = (search?.value ?? '')
                .toLowerCase()
                .split(/\s+/)
                .filter((word) => word !== '');
            const found = rows.filter((row) => {
                if (onlyChanged?.checked === true && !isChanged(row))
                    return false;
                const text = columns
                    .map((column) => column.text(row))
                    .join(' ')
                    .toLowerCase();
                return words.every((word) => text.includes(word));
            });
            const value = columns[sorted]?.value;
            if (value)
                found.sort((one, other) => compare(value(one), value(other)) * (descending ? -1 : 1));
            body.replaceChildren(...found.slice(0, limit).map(rowOf));
            const shown = Math.min(limit, found.length);
            count.textContent = `${counted(found.length, noun)} of ${rows.length.toLocaleString('en-US')}${shown < found.length ? `, the first ${shown.toLocaleString('en-US')} are shown` : ''}`;
            more.hidden = shown >= found.length;
        };
        for (const control of [search, onlyChanged])
            control?.addEventListener('input', () => {
                limit = FIRST_ROWS;
                draw();
            });
        more.addEventListener('click', () => {
            limit += MORE_ROWS;
            draw();
        });
        for (const [index, head] of heads.entries())
            head.querySelector('button')?.addEventListener('click', () => {
                descending = sorted === index ? !descending : columns[index]?.isNumber === true;
                sorted = index;
                for (const other of heads)
                    other.removeAttribute('aria-sort');
                head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
                draw();
            });
        draw();
    };
    const FATES = { '': '', added: 'new', changed: 'changed', removed: 'gone' };
    for (const section of document.querySelectorAll('section[data-image]')) {
        const data = JSON.parse(find(section, 'script[type="application/json"]').textContent ?? '');
        const place = (layer) => data.layers[layer]?.[0] ?? '';
        startMap(section, data);
        startList(find(section, '.files'), data.files, 'file', [
            { text: ([path]) => path, value: ([path]) => path },
            { text: ([, bytes]) => bytesText(bytes), value: ([, bytes]) => bytes, isNumber: true },
            ...(data.hasBase
                ? [
                    {
                        text: ([, , change, fate]) => [FATES[fate], changeText(change)].filter((part) => part !== '').join(' '),
                        value: ([, , change, fate]) => (fate === '' ? -1 : Math.abs(change)),
                        isNumber: true,
                    },
                ]
                : []),
            {
                text: ([, , , , layer]) => place(layer),
                value: ([, , , , layer]) => layer,
                title: ([, , , , layer]) => layerText(data, layer),
            },
        ], ([, , , fate]) => fate !== '');
        startList(find(section, '.packages'), data.packages, 'package', [
            { text: ([name]) => name, value: ([name]) => name },
            { text: ([, manager]) => manager, value: ([, manager]) => manager },
            { text: ([, , version]) => version, value: ([, , version]) => version },
            { text: ([, , , bytes]) => bytesText(bytes), value: ([, , , bytes]) => bytes, isNumber: true },
            ...(data.hasBase
                ? [
                    {
                        text: ([, , , , fate]) => FATES[fate],
                        value: ([, , , , fate]) => fate,
                    },
                ]
                : []),
            {
                text: ([, , , , , layer]) => place(layer),
                value: ([, , , , , layer]) => layer,
                title: ([, , , , , layer]) => layerText(data, layer),
            },
        ], ([, , , , fate]) => fate !== '');
    }
}

// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(28357);
;// CONCATENATED MODULE: ./src/report/page/html.ts

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Untrusted text inside of an element or a quoted attribute. */
const html_text = (value) => (0,visible/* visible */.RK)(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
/** A phrase as inline HTML. */
const phrase = (words) => words.map(piece).join('');
function piece(part) {
    if (typeof part === 'string')
        return html_text(part);
    if ('code' in part)
        return `<code>${html_text((0,visible/* oneLine */.TN)(part.code))}</code>`;
    if ('said' in part)
        return html_text((0,visible/* oneLine */.TN)(part.said));
    const words = 'link' in part ? `<code>${html_text((0,visible/* oneLine */.TN)(part.link))}</code>` : html_text(part.see);
    return part.to !== undefined && /^https?:\/\//.test(part.to)
        ? `<a href="${html_text(part.to)}" rel="noreferrer">${words}</a>`
        : words;
}
/** JSON inside of a `script` element: nothing in it ends the element, opens a comment or ends a line. */
const embedded = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** A table. Cells are HTML; the first of each row is its heading. */
function table(caption, columns, rows) {
    const kind = (index) => (columns[index]?.isNumber === true ? ' class="number"' : '');
    const head = columns.map(({ name }, index) => `<th scope="col"${kind(index)}>${html_text(name)}</th>`).join('');
    const body = rows.map((cells) => {
        const [first = '', ...others] = cells;
        return `<tr><th scope="row">${first}</th>${others.map((cell, index) => `<td${kind(index + 1)}>${cell}</td>`).join('')}</tr>`;
    });
    return `<div class="scroll" role="region" aria-label="${html_text(caption)}" tabindex="0"><table><caption>${html_text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
/** The source of a content security policy (https://www.w3.org/TR/CSP3/#grammardef-hash-source). `hash`: SHA-256 in hexadecimal. */
function sourceOf(content, hash) {
    const bytes = (hash(content).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
    return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

// EXTERNAL MODULE: ./node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
var d3_hierarchy = __webpack_require__(77373);
;// CONCATENATED MODULE: ./src/report/page/treemap.ts

/** In pixels; the picture is stretched to the width that there is. */
const SIZE = { width: 1000, height: 560 };
const HEADING = 18;
const SCALE = 10_000;
/** Every folder as a treemap of its own, so that the page need not lay out anything. */
function drawTreemap(root) {
    const tiles = [];
    const nodes = addTiles(root, -1, tiles);
    const views = {};
    const open = [nodes];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.below.length === 0)
            continue;
        views[node.index] = view(node);
        open.push(...node.below);
    }
    return { tiles, views };
}
function addTiles(whole, parent, tiles) {
    const { name, bytes, change, folders, files, rest } = parent < 0 ? whole : withoutSteps(whole);
    const index = tiles.length;
    tiles.push([name, parent, 'folder', bytes, change, -1, 0]);
    const leaf = (tile) => ({ index: tiles.push(tile) - 1, bytes: tile[3], below: [] });
    return {
        index,
        bytes,
        below: [
            ...folders.map((below) => addTiles(below, index, tiles)),
            ...files.map((file) => leaf([file.name, index, 'file', file.bytes, file.change ?? 0, file.layer, 1])),
            ...(rest ? [leaf(['', index, 'rest', rest.bytes, rest.change, -1, rest.fileCount])] : []),
        ],
    };
}
/** `usr/local/lib` for folders that have nothing beside the next one in them. */
function withoutSteps(folder) {
    const [only, ...others] = folder.folders;
    if (only === undefined || others.length > 0 || folder.files.length > 0 || folder.rest)
        return folder;
    return withoutSteps({ ...only, name: `${folder.name}/${only.name}` });
}
/** How deep a picture shows what is in what is in it. */
const LEVELS = 3;
function view(node) {
    const tree = (0,d3_hierarchy/* hierarchy */.Sk)(cutBelow(node, LEVELS), ({ below }) => below)
        .sum(({ below, bytes }) => (below.length === 0 ? bytes : 0))
        .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
    const drawn = (0,d3_hierarchy/* treemap */.hk)()
        .size([SIZE.width, SIZE.height])
        .round(true)
        .paddingInner(1)
        .paddingTop(({ depth, x0, x1, y0, y1 }) => depth === 0 || x1 - x0 < 2 * HEADING || y1 - y0 < 2 * HEADING ? 0 : HEADING)(tree);
    return drawn
        .descendants()
        .filter((part) => part.depth > 0 && part.x1 > part.x0 && part.y1 > part.y0)
        .map(place);
}
function cutBelow({ index, bytes, below }, levels) {
    return { index, bytes, below: levels === 0 ? [] : below.map((one) => cutBelow(one, levels - 1)) };
}
function place({ data, x0, x1, y0, y1 }) {
    const share = (length, of) => Math.round((length / of) * SCALE);
    return [
        data.index,
        share(x0, SIZE.width),
        share(y0, SIZE.height),
        share(x1 - x0, SIZE.width),
        share(y1 - y0, SIZE.height),
    ];
}

;// CONCATENATED MODULE: ./src/report/page/page-data.ts



const MAX_INSTRUCTION = 200;
function pageData(inventory, image) {
    const { image: stage } = image.stages;
    const layers = stage.status === 'done' ? stage.result.head.layers : [];
    return {
        hasBase: inventory.hasBase,
        bytes: inventory.bytes,
        layers: layers.map((layer, index) => [placeOf(layer, index), (0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,layer_change/* instructionOf */.ut)(layer)), MAX_INSTRUCTION)]),
        files: inventory.files.map(({ path, bytes, fate, baseBytes = 0, layer = -1 }) => [
            path,
            bytes,
            fate === undefined ? 0 : bytes - baseBytes,
            fate ?? '',
            layer,
        ]),
        packages: inventory.packages.map(({ manager, name, version, bytes, fate, from, layer = -1 }) => [
            name,
            MANAGERS[manager],
            from === undefined ? version : `${from} → ${version === '' ? 'gone' : version}`,
            bytes,
            fate ?? '',
            layer,
        ]),
        ...drawTreemap(inventory.root),
    };
}
const MANAGERS = { dpkg: 'Debian', apk: 'Alpine', python: 'Python', node: 'Node', go: 'Go' };
/** `line 5`, `base image`, or `layer 3` where nobody knows the line. */
function placeOf({ lines }, index) {
    if (lines === undefined)
        return 'base image';
    if (lines === 'unknown')
        return `layer ${(index + 1).toFixed(0)}`;
    return lines.endLine > lines.line
        ? `lines ${lines.line.toFixed(0)}–${lines.endLine.toFixed(0)}`
        : `line ${lines.line.toFixed(0)}`;
}

;// CONCATENATED MODULE: ./src/report/page/page-style.ts
/** The looks of the page, in the colours that the reader's system asks for. Every pair of text and ground is 4.5 to 1 at least. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --ground: #fff; --raised: #f6f8fa; --line: #d1d9e0; --ink: #1f2328; --quiet: #59636e; --link: #0550ae;
  --same: #dde3ea; --grown: #ffb366; --shrunk: #8fd6a8; --bar: #54aeff; --focus: #0550ae;
  --l0: #dde3ea; --l1: #b6dcff; --l2: #ffd8a8; --l3: #c3eccf; --l4: #e5d1fb; --l5: #ffd1dc; --l6: #fbe8a0; --l7: #bfe9e6; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --raised: #161b22; --line: #3d444d; --ink: #f0f6fc; --quiet: #9ba4ae; --link: #79c0ff;
  --same: #2b333d; --grown: #8a4b08; --shrunk: #1c6238; --bar: #1f6feb; --focus: #79c0ff;
  --l0: #2b333d; --l1: #134a80; --l2: #74430c; --l3: #1c5733; --l4: #563088; --l5: #7a2b45; --l6: #5e4c05; --l7: #14565a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: .5rem 0; } h2, h3 { font-size: 1.125rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; } .named > h2 { font-size: 1.375rem; }
a { color: var(--link); } code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; }
p { margin: .5rem 0; } .quiet { color: var(--quiet); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); font-weight: normal; vertical-align: top; }
thead th { font-weight: 600; background: var(--raised); white-space: nowrap; }
tbody th { overflow-wrap: anywhere; min-width: 12rem; }
.facts { width: auto; } .facts tbody th { min-width: 0; font-weight: 600; overflow-wrap: normal; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead button { all: unset; cursor: pointer; } thead button:focus-visible { outline: 3px solid var(--focus); }
th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
.bar { fill: var(--bar); } svg { display: block; }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; margin: .5rem 0; padding: 0; } nav li + li::before { content: "/ "; color: var(--quiet); }
nav button, .more, .up { font: inherit; color: var(--link); background: none; border: 1px solid var(--line); border-radius: .3rem; padding: 0 .5rem; cursor: pointer; overflow-wrap: anywhere; }
nav button[aria-current] { color: var(--ink); font-weight: 600; }
.map { position: relative; height: 560px; border: 1px solid var(--line); background: var(--line); overflow: hidden; }
.tile { position: absolute; overflow: hidden; border: 0; border-radius: 0; margin: 0; padding: 1px 4px; display: flex; align-items: flex-start; text-align: left; font: .75rem/1.3 system-ui, sans-serif; color: var(--ink);
  background: var(--same); box-shadow: inset 0 0 0 1px var(--ground); white-space: nowrap; }
.tile span { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.tile.folder { cursor: pointer; background: var(--raised); font-weight: 600; }
.tile.same { background: var(--same); }
.tile.rest { color: var(--quiet); font-style: italic; }
.tile.grown { background: var(--grown); color: var(--ink); } .tile.shrunk { background: var(--shrunk); color: var(--ink); }
.tile:focus-visible { outline-offset: -3px; z-index: 1; } .tile:hover { filter: brightness(.93); }
.detail { min-height: 3em; padding: .5rem; background: var(--raised); border: 1px solid var(--line); border-top: 0; overflow-wrap: anywhere; margin: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .875rem; padding: 0; margin: .5rem 0; list-style: none; } .legend span { display: inline-block; width: .9em; height: .9em; margin-right: .4em; border: 1px solid var(--line); vertical-align: -.1em; }
.same { background: var(--same); } .grown { background: var(--grown); } .shrunk { background: var(--shrunk); }
.l0 { background: var(--l0); } .l1 { background: var(--l1); } .l2 { background: var(--l2); } .l3 { background: var(--l3); } .l4 { background: var(--l4); } .l5 { background: var(--l5); } .l6 { background: var(--l6); } .l7 { background: var(--l7); }
.find { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0; }
.find label { display: flex; gap: .5rem; align-items: center; max-width: 100%; }
input[type=search] { font: inherit; padding: .25rem .5rem; border: 1px solid var(--quiet); border-radius: .3rem; background: var(--ground); color: var(--ink); min-width: 0; width: 22rem; max-width: 100%; }
@media (prefers-reduced-motion: no-preference) { .tile { transition: filter .1s; } }
@media (forced-colors: active) { .tile { border: 1px solid CanvasText; } }
@media print { .map, .find, .more { display: none; } }
`;

;// CONCATENATED MODULE: ./src/report/page/image-page.ts









/** More pictures make a page that no browser likes to open. */
const MAX_IMAGES = 12;
/**
 * What is inside of the images as one page that needs nothing else: no network, no other file. Its policy lets the page's own style and
 * script in, by their digests, and nothing that a name of a file could smuggle in.
 * @param hash SHA-256 of a text in hexadecimal
 */
function renderImagePage({ subject, images, inventories }, hash) {
    const script = `(${behave.toString()})(document)`;
    const policy = `default-src 'none'; style-src ${sourceOf(PAGE_STYLE, hash)}; script-src ${sourceOf(script, hash)}; base-uri 'none'; form-action 'none'`;
    const shown = images.flatMap((image) => {
        const inventory = inventories.find((one) => one.image === image.name);
        return inventory === undefined ? [] : [{ image, inventory }];
    });
    const sections = shown
        .slice(0, MAX_IMAGES)
        .map((one) => section(one.image, one.inventory, subject, images.length > 1));
    const missing = images.filter((image) => shown.every((one) => one.image !== image));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html_text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>What is in ${html_text(images.length === 1 ? (images[0]?.name ?? '') : 'the images')}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>What is in ${images.length === 1 ? `<code>${html_text(images[0]?.name ?? '')}</code>` : 'the images'}</h1>
${sections.join('\n')}
${shown.length > MAX_IMAGES ? `<p>The page shows the first ${MAX_IMAGES.toFixed(0)} of ${(0,quantities/* counted */.hS)(shown.length, 'image')}.</p>` : ''}
${missing.map((image) => `<p>There is no look into <code>${html_text(image.name)}</code>: ${html_text(whyNot(image))}.</p>`).join('\n')}
${images.length === 0 ? '<p>No image was checked.</p>' : ''}
</main>
<script>${script}</script>
</body>
</html>
`;
}
function whyNot({ unchanged, stages: { image } }) {
    if (unchanged !== undefined)
        return unchanged;
    if (image.status === 'stopped')
        return 'it was stopped';
    if (image.status !== 'done')
        return image.because;
    const { contents } = image.result.head;
    return contents.kind === 'unreadable' ? contents.because : 'it was not listed';
}
function section(image, inventory, subject, isNamed) {
    const { hasBase, leftOut } = inventory;
    const data = pageData(inventory, image);
    const level = isNamed ? 'h3' : 'h2';
    const change = hasBase ? [{ name: 'Change', isNumber: true }] : [];
    return `<section data-image${isNamed ? ' class="named"' : ''} aria-label="${html_text(image.name)}">
${isNamed ? `<h2><code>${html_text(image.name)}</code></h2>\n` : ''}${facts(image)}
<${level}>Where the bytes are</${level}>
<p class="quiet">${(0,quantities/* bytes */.ee)(inventory.bytes)} in ${(0,quantities/* counted */.hS)(inventory.fileCount, 'file')} that the image shows. Enter or a click opens a folder, Escape goes back, arrow keys go from one to the next.</p>
${legend(data.layers, hasBase)}
<nav aria-label="Folder that is drawn"><ol></ol></nav>
<div class="map" role="group" aria-label="Treemap of the files: the larger, the more bytes"></div>
<p class="detail" aria-live="polite"></p>
<p class="quiet">Files below ${(0,quantities/* bytes */.ee)(Math.max(1, inventory.bytes / 1500))} are added up in the folder that they are in.</p>
${image_page_layers(image, subject, level)}
${waste(image, subject, level)}
${amounts(level, 'What the image could do without', (0,inside/* avoidableLines */.R4)(image, subject))}
<${level}>Files</${level}>
${leftOut.fileCount > 0 ? `<p class="quiet">The list has ${(0,quantities/* counted */.hS)(inventory.files.length, 'file')}: what changed and the largest. ${(0,quantities/* counted */.hS)(leftOut.fileCount, 'smaller one')} of ${(0,quantities/* bytes */.ee)(leftOut.bytes)} in all are left out.</p>` : ''}
${list('files', 'Files', [{ name: 'Path' }, { name: 'Size', isNumber: true }, ...change, { name: 'Made by' }], 1, hasBase)}
<${level}>Packages</${level}>
${list('packages', 'Packages', [{ name: 'Name' }, { name: 'Kind' }, { name: 'Version' }, { name: 'Size', isNumber: true }, ...(hasBase ? [{ name: 'Change' }] : []), { name: 'Made by' }], 3, hasBase)}
<script type="application/json">${embedded(data)}</script>
</section>`;
}
function facts({ stages: { image } }) {
    const rows = (0,row_image/* imageRows */.D)(image);
    const withBase = rows.some(({ base }) => base.length > 0);
    const head = [{ name: 'Fact' }, ...(withBase ? [{ name: 'Base' }] : []), { name: 'This image' }, { name: 'Change' }];
    return table('Facts of the image', head, rows.map(({ name, base, head: now, result }) => [
        html_text(name),
        ...(withBase ? [phrase(base)] : []),
        phrase(now),
        phrase(result),
    ])).replace('<table>', '<table class="facts">');
}
function legend(named, hasBase) {
    const entries = hasBase
        ? [
            ['grown', 'more than on the base'],
            ['shrunk', 'less than on the base'],
            ['same', 'as on the base'],
        ]
        : named
            .slice(0, 8)
            .map(([place], index) => [
            `l${index.toFixed(0)}`,
            `layer ${(index + 1).toFixed(0)}${place.startsWith('layer') ? '' : `, ${place}`}`,
        ]);
    const more = !hasBase && named.length > 8 ? '<li>and so on: every eighth layer has the same colour</li>' : '';
    return `<ul class="legend">${entries.map(([kind = '', words = '']) => `<li><span class="${kind}"></span>${html_text(words)}</li>`).join('')}${more}</ul>`;
}
function image_page_layers(image, subject, level) {
    const { image: stage } = image.stages;
    if (stage.status !== 'done')
        return '';
    const { layers: pairs, base } = stage.result;
    const largest = Math.max(1, ...pairs.map((pair) => (0,layer_change/* layerOf */.ZZ)(pair).layer.unpackedBytes));
    const row = (pair) => {
        const { layer, side } = (0,layer_change/* layerOf */.ZZ)(pair);
        const share = ((layer.unpackedBytes / largest) * 100).toFixed(1);
        return [
            `<code>${html_text((0,layer_change/* instructionOf */.ut)(layer))}</code>`,
            phrase([(0,words_location/* layerPlace */.nD)(layer, image, subject, side)]),
            `<svg width="100" height="12" aria-hidden="true"><rect class="bar" width="${share}" height="12"/></svg>`,
            (0,quantities/* bytes */.ee)(layer.unpackedBytes),
            ...(base === undefined ? [] : [pair.kind === 'both' ? '=' : (0,quantities/* bytesDelta */.oe)((0,layer_change/* differenceOf */.Pq)(pair))]),
        ];
    };
    const change = base === undefined ? [] : [{ name: 'Change', isNumber: true }];
    return `<${level}>Layers</${level}>\n${table('Layers', [{ name: 'Instruction' }, { name: 'Line' }, { name: '' }, { name: 'Size', isNumber: true }, ...change], pairs.map(row))}`;
}
function waste(image, subject, level) {
    const found = (0,inside/* wasteOf */.IH)(image);
    if (found === undefined)
        return '';
    const title = `Waste: ${(0,quantities/* bytes */.ee)(found.bytes)} in the layers that the image does not show`;
    return amounts(level, title, (0,inside/* wasteLines */.Ce)(image, subject), (0,inside/* diveWords */.E3)(found));
}
function amounts(level, title, lines, end) {
    if (lines.length === 0)
        return '';
    const body = table(title, [{ name: 'Bytes' }, { name: 'Which' }], lines.map(({ amount, words }) => [html_text(amount), phrase(words)]));
    return `<${level}>${html_text(title)}</${level}>\n${body}${end === undefined ? '' : `\n<p class="quiet">${html_text(end)}</p>`}`;
}
/** A table whose rows the script fills in, with what searches it. `sorted`: index of the column that it is sorted by at first. */
function list(kind, caption, columns, sorted, hasBase) {
    const heads = columns.map(({ name, isNumber }, index) => `<th scope="col"${isNumber === true ? ' class="number"' : ''}${index === sorted ? ' aria-sort="descending"' : ''}><button type="button">${html_text(name)}</button></th>`);
    const changed = hasBase ? '<label><input type="checkbox"> only what changed</label>' : '';
    return `<div class="${kind}">
<div class="find"><label>Search <input type="search" autocomplete="off" spellcheck="false"></label>${changed}<span class="count quiet" role="status"></span></div>
<div class="scroll" role="region" aria-label="${html_text(caption)}" tabindex="0"><table><caption>${html_text(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody></tbody></table></div>
<button type="button" class="more" hidden>Show more</button>
<noscript><p>This list needs scripts; it is in the page as JSON all the same.</p></noscript>
</div>`;
}


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

/***/ 90005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ optional)
/* harmony export */ });
/** A record with the one key, or none where there is no value: `undefined` is no value of an optional property here. */
function optional(key, value) {
    const record = {};
    if (value !== undefined)
        record[key] = value;
    return record;
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
