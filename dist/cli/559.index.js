export const id = 559;
export const ids = [559];
export const modules = {

/***/ 2559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintComposeFile: () => (/* binding */ lintComposeFile)
/* harmony export */ });
/* harmony import */ var _lint_compose_compose_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8052);
/* harmony import */ var _lint_rule_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);


/** Lints a compose file that the user named; findings name files from the root. */
async function lintComposeFile({ root, file, path, read }, settings, disk) {
    if (read.kind === 'text')
        return (0,_lint_compose_compose_files_js__WEBPACK_IMPORTED_MODULE_0__/* .lintComposeSource */ .s)({ root, file, text: read.text }, settings, disk);
    return {
        findings: [
            {
                rule: 'valid-compose',
                aliases: [],
                source: 'drydock',
                severity: 'error',
                message: read.kind === 'missing' ? `There is no file at \`${path}\`` : read.because,
                place: { at: 'image' },
                origin: 'unknown',
                url: (0,_lint_rule_url_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('valid-compose'),
            },
        ],
        suppressed: [],
    };
}


/***/ })

};
