export const id = 22;
export const ids = [22];
export const modules = {

/***/ 15022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlTexts: () => (/* binding */ yamlTexts)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97763);


/** The values of a YAML file by their path, one level into mappings: `ignored`, `override.error`. None of what is no YAML. */
function yamlTexts(text) {
    const document = read(text ?? '');
    return new Map(entriesOf(document).flatMap(([name, value]) => {
        const inner = entriesOf(value);
        return inner.length === 0
            ? [[name, (0,_value_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .R)(value)]]
            : inner.map(([key, one]) => [`${name}.${key}`, (0,_value_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .R)(one)]);
    }));
}
function read(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 20, logLevel: 'silent' });
    }
    catch {
        return undefined;
    }
}
const entriesOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];


/***/ })

};
