export const id = 402;
export const ids = [402];
export const modules = {

/***/ 8402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTextPatterns: () => (/* binding */ createTextPatterns),
/* harmony export */   patternProblem: () => (/* binding */ patternProblem)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/**
 * Steps, each an instruction of the compiled pattern at a character of the text: RE2 needs no more than these. A hundred million take
 * some 7 s at worst, and next to nothing for most patterns, which are found by their literal parts.
 */
const MAX_STEPS = 100_000_000;
/** Of all patterns together. */
const MAX_STEPS_IN_ALL = 10 * MAX_STEPS;
const MAX_PATTERN = 2000;
/** One for each image: together its patterns take no longer than a minute. */
function createTextPatterns() {
    let left = MAX_STEPS_IN_ALL;
    const compiled = new Map();
    return {
        finds(pattern, text) {
            const expression = compiled.get(pattern) ?? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
            compiled.set(pattern, expression);
            const steps = expression.programSize() * text.length;
            if (steps > MAX_STEPS || steps > left)
                return undefined;
            left -= steps;
            return expression.test(text);
        },
    };
}
/** Why a text is no regular expression of RE2, one clause; nothing where it is one. */
function patternProblem(pattern) {
    if (pattern.length > MAX_PATTERN)
        return `is longer than ${MAX_PATTERN} characters`;
    try {
        re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'cannot be read';
    }
}


/***/ })

};
