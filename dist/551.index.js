export const id = 551;
export const ids = [551];
export const modules = {

/***/ 9551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1454);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6481);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8843);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4809);





/**
 * Reads `.github/drydock.yml`. Throws a UserError with file, line and column of the first mistake; an unknown key gets a suggestion.
 * @param file only for the message
 */
function parseConfig(text, file) {
    const { value, at } = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlFile */ .k)({ file, text });
    const result = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    if (!issue)
        throw result.error;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    if (unknown !== undefined && Object.hasOwn(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeSchema */ .Jd.shape, unknown))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at(path)}: \`${unknown}\` does not stand in a configuration file, which a change can change: give it in the workflow or on the command line.`);
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at(path)}: \`${unknown}\` is not a setting.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(unknown, knownKeys(issue.path))}`);
    if (path.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at(path)}: must be a mapping of settings.`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${at(path)}: \`${path.join('.')}\` ${issue.message}.`);
}
/** The settings that may stand at a path of the document. */
function knownKeys(path) {
    let schema = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn;
    for (const step of path) {
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU)
            schema = schema.unwrap();
        if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH)
            schema = schema.shape[String(step)];
        else if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA)
            schema = schema.element;
    }
    while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU)
        schema = schema.unwrap();
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}


/***/ })

};
