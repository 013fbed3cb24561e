export const id = 237;
export const ids = [237];
export const modules = {

/***/ 6237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintComposeBeside: () => (/* binding */ lintComposeBeside)
/* harmony export */ });
/* harmony import */ var _compose_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3291);
/* harmony import */ var _compose_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5669);


/** Lints the compose files in the image's build context and at the root of the repository, as far as they are about this image. */
async function lintComposeBeside(image, settings, disk) {
    const folders = [...new Set([folderOf(image) ?? '.', '.'])];
    const found = (await Promise.all(folders.map((folder) => (0,_compose_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findComposeFiles */ .$)(image.root, folder, disk)))).flat();
    const outcomes = await Promise.all(found.map(async ({ file, read }) => {
        if (read.kind !== 'text')
            return { ...NOTHING, notes: read.kind === 'refused' ? [`${read.because}.`] : [] };
        const compose = (0,_compose_project_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCompose */ .g3)(file, read.text);
        if (!isAbout(compose, image) || image.others.some((other) => isAbout(compose, other)))
            return NOTHING;
        return { ...(await (0,_compose_files_js__WEBPACK_IMPORTED_MODULE_1__/* .lintComposeSource */ .s)({ root: image.root, file, text: read.text }, settings, disk)), notes: [] };
    }));
    return {
        findings: outcomes.flatMap(({ findings }) => findings),
        suppressed: outcomes.flatMap(({ suppressed }) => suppressed),
        notes: outcomes.flatMap(({ notes }) => notes),
    };
}
const NOTHING = { findings: [], suppressed: [], notes: [] };
/** A file whose services build images speaks of those; one that builds none speaks of the folder that it is in. */
function isAbout(compose, { dockerfile, context }) {
    const builders = compose.services.filter(({ build }) => build);
    if (builders.length > 0)
        return builders.some((service) => (0,_compose_project_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerfilePath */ .Se)(compose.file, service) === cleanFolder(dockerfile));
    return (compose.file.slice(0, Math.max(compose.file.lastIndexOf('/'), 0)) === folderOf({ context })?.replace(/^\.$/, ''));
}
/** Nothing for a context that the builder fetches. */
const folderOf = ({ context }) => context.kind === 'folder' ? cleanFolder(context.path) : undefined;
const cleanFolder = (path) => path.replace(/^(?:\.\/+)+(?=.)|\/+$/g, '');


/***/ })

};
