export const id = 738;
export const ids = [738];
export const modules = {

/***/ 5738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   structureAssertions: () => (/* binding */ structureAssertions)
/* harmony export */ });
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);

/** What a file of container-structure-test asserts, in the order in which that runs its tests. `from`: its path. */
function structureAssertions(file, from) {
    const user = file.containerRunOptions?.user;
    return [
        ...(file.commandTests ?? []).map((test) => ofCommand(test, file.globalEnvVars ?? [], user, from)),
        ...(file.fileExistenceTests ?? []).map((test) => ofExistence(test, from)),
        ...(file.fileContentTests ?? []).map((test) => ofContent(test, from)),
        ...(file.metadataTest ? [ofMetadata(file.metadataTest, from)] : []),
        ...unsupported(file, from),
    ];
}
/** What a test's `teardown` would take back is gone with its container. */
function ofCommand(test, globals, user, from) {
    return {
        kind: 'command',
        name: test.name,
        from,
        command: [test.command, ...(test.args ?? [])],
        setup: (test.setup ?? []).flatMap(([program, ...args]) => program === undefined ? [] : [[program, ...args]]),
        env: Object.fromEntries([...globals, ...(test.envVars ?? [])].map(({ key, value }) => [key, value])),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('user', user),
        expands: true,
        exitCode: test.exitCode ?? 0,
        stdout: { wanted: test.expectedOutput ?? [], unwanted: test.excludedOutput ?? [] },
        stderr: { wanted: test.expectedError ?? [], unwanted: test.excludedError ?? [] },
    };
}
const ofExistence = (test, from) => ({
    kind: 'file',
    name: test.name,
    from,
    path: test.path,
    expands: true,
    exists: test.shouldExist ?? true,
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('permissions', test.permissions === '' ? undefined : test.permissions),
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('uid', given(test.uid)),
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('gid', given(test.gid)),
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('executableBy', test.isExecutableBy === '' ? undefined : test.isExecutableBy),
});
/** -1 stands for any. */
const given = (id) => (id === -1 ? undefined : id);
const ofContent = (test, from) => ({
    kind: 'file',
    name: test.name,
    from,
    path: test.path,
    expands: true,
    exists: true,
    content: { wanted: test.expectedContents ?? [], unwanted: test.excludedContents ?? [] },
});
const ofMetadata = (test, from) => ({
    kind: 'metadata',
    name: 'metadataTest',
    from,
    env: expected([...(test.env ?? []), ...(test.envVars ?? [])]),
    unsetEnv: test.unboundEnvVars ?? [],
    labels: expected(test.labels ?? []),
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('entrypoint', test.entrypoint ?? undefined),
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('command', test.cmd ?? undefined),
    ports: test.exposedPorts ?? [],
    noPorts: test.unexposedPorts ?? [],
    volumes: test.volumes ?? [],
    noVolumes: test.unmountedVolumes ?? [],
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('workingFolder', test.workdir === '' ? undefined : test.workdir),
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .l)('user', test.user === '' ? undefined : test.user),
});
const expected = (pairs) => pairs.map(({ key, value, isRegex }) => ({ name: key, value, isPattern: isRegex ?? false }));
function unsupported({ licenseTests, containerRunOptions }, from) {
    const options = Object.keys(containerRunOptions ?? {}).filter((name) => name !== 'user');
    return [
        ...(licenseTests && licenseTests.length > 0
            ? [
                {
                    kind: 'unsupported',
                    name: 'licenseTests',
                    from,
                    because: 'are not carried out: Drydock knows no list of licences',
                    isTest: true,
                },
            ]
            : []),
        ...options.map((name) => ({
            kind: 'unsupported',
            name: `containerRunOptions.${name}`,
            from,
            because: 'is not given to the container: it reaches out of it',
            isTest: false,
        })),
    ];
}


/***/ })

};
