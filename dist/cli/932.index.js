export const id = 932;
export const ids = [932,551];
export const modules = {

/***/ 69551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36481);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68843);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6104);






// A configuration is written by hand; aliases that multiply are an attack and not a convenience.
const MAX_ALIASES = 20;
/**
 * Reads `.github/drydock.yml`. Throws a UserError with file, line and column of the first mistake; an unknown key gets a suggestion.
 * @param file only for the message
 */
function parseConfig(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset ?? 0);
        return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    };
    const [broken] = document.errors;
    if (broken)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${at(broken.pos[0])}: not YAML: ${broken.message}.`);
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: too many aliases; write the values out.`);
    }
    const result = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Qn.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    if (!issue)
        throw result.error;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    const offset = (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetOf */ .b)(document, path);
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${at(offset)}: \`${unknown}\` is not a setting.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(unknown, knownKeys(issue.path))}`);
    if (path.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${at(offset)}: must be a mapping of settings.`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${at(offset)}: \`${path.join('.')}\` ${issue.message}.`);
}
/** The settings that may stand at a path of the document. */
function knownKeys(path) {
    let schema = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Qn;
    for (const step of path) {
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodOptional */ .IiU)
            schema = schema.unwrap();
        if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodObject */ .bvH)
            schema = schema.shape[String(step)];
        else if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodArray */ .naA)
            schema = schema.element;
    }
    while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodOptional */ .IiU)
        schema = schema.unwrap();
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}


/***/ }),

/***/ 6104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ offsetOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Where a key stands, or its nearest ancestor that the document has. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = document.getIn(path.slice(0, length - 1), true);
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)
            ? parent.items.find((item) => String(item.key) === String(path[length - 1]))?.key
            : undefined;
        const node = key ?? document.getIn(path.slice(0, length), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return undefined;
}


/***/ })

};
