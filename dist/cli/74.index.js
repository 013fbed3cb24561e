export const id = 74;
export const ids = [74];
export const modules = {

/***/ 29074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStructureFile: () => (/* binding */ readStructureFile)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/settings/yaml-file.ts
var yaml_file = __webpack_require__(94809);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/settings/structure-tests/structure-schema.ts
/** Files of container-structure-test, schema 2.0.0, as its documentation has them. */

const TEXT = 'must be a text';
const word = schemas/* string */.YjP(TEXT).regex(/^[^\0]*$/, 'must have no NUL character');
const structure_schema_name = word.min(1, 'must not be empty');
/** YAML turns what looks like a number into one. */
const scalar = schemas/* union */.KCZ([word, schemas/* number */.aig(), schemas/* boolean */.zMY()], TEXT).transform(String);
const words = schemas/* array */.YOg(scalar, 'must be a list');
const command = words.min(1, 'must not be empty');
const id = schemas/* int */.Whr('must be a number').optional();
const pair = schemas/* strictObject */.rej({ key: structure_schema_name, value: scalar, isRegex: schemas/* boolean */.zMY().optional() });
/** A list of pairs, or a mapping. */
const pairs = schemas/* union */.KCZ([
    schemas/* array */.YOg(pair),
    schemas/* record */.g1P(structure_schema_name, scalar)
        .transform((all) => Object.entries(all).map(([key, value]) => ({ key, value, isRegex: false }))),
], 'must be a list of `key` and `value`')
    .optional();
const commandTest = schemas/* strictObject */.rej({
    name: structure_schema_name,
    setup: schemas/* array */.YOg(command, 'must be a list of commands').optional(),
    teardown: schemas/* array */.YOg(command, 'must be a list of commands').optional(),
    envVars: pairs,
    exitCode: schemas/* int */.Whr('must be a number').optional(),
    command: structure_schema_name,
    args: words.optional(),
    expectedOutput: words.optional(),
    excludedOutput: words.optional(),
    expectedError: words.optional(),
    excludedError: words.optional(),
});
const fileExistenceTest = schemas/* strictObject */.rej({
    name: structure_schema_name,
    path: structure_schema_name,
    shouldExist: schemas/* boolean */.zMY('must be `true` or `false`').optional(),
    permissions: word.optional(),
    uid: id,
    gid: id,
    isExecutableBy: schemas/* enum */.k5n(['', 'owner', 'group', 'other', 'any'], 'must be `owner`, `group`, `other` or `any`')
        .optional(),
});
const fileContentTest = schemas/* strictObject */.rej({
    name: structure_schema_name,
    path: structure_schema_name,
    expectedContents: words.optional(),
    excludedContents: words.optional(),
});
/** `env` is the name that older files have for `envVars`. */
const metadataTest = schemas/* strictObject */.rej({
    env: pairs,
    envVars: pairs,
    unboundEnvVars: schemas/* array */.YOg(schemas/* union */.KCZ([scalar, schemas/* looseObject */._H3({ key: structure_schema_name }).transform(({ key }) => key)])).optional(),
    labels: pairs,
    entrypoint: words.nullish(),
    cmd: words.nullish(),
    exposedPorts: words.optional(),
    unexposedPorts: words.optional(),
    volumes: words.optional(),
    unmountedVolumes: words.optional(),
    workdir: word.optional(),
    user: scalar.optional(),
});
const TESTS = 'must be a list of tests';
const structureSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz('2.0.0', 'must be "2.0.0"'),
    globalEnvVars: pairs,
    commandTests: schemas/* array */.YOg(commandTest, TESTS).nullish(),
    fileExistenceTests: schemas/* array */.YOg(fileExistenceTest, TESTS).nullish(),
    fileContentTests: schemas/* array */.YOg(fileContentTest, TESTS).nullish(),
    metadataTest: metadataTest.nullish(),
    licenseTests: schemas/* array */.YOg(schemas/* unknown */.L5J(), TESTS).nullish(),
    containerRunOptions: schemas/* looseObject */._H3({ user: scalar.optional() }).nullish(),
});

;// CONCATENATED MODULE: ./src/settings/structure-tests/read-structure-file.ts



/** Reads a file of container-structure-test, YAML or JSON. Throws a UserError with file and line of the first mistake. */
function readStructureFile(text, file) {
    const { value, at } = (0,yaml_file/* readYamlFile */.k)({ file, text });
    const result = structureSchema.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    if (!issue)
        throw result.error;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    if (unknown !== undefined)
        throw new errors/* UserError */.yo(`${at(path)}: \`${path.join('.')}\` is not a part of container-structure-test’s files.`);
    throw new errors/* UserError */.yo(`${at(path)}: \`${path.length === 0 ? 'the file' : path.join('.')}\` ${issue.message}.`);
}


/***/ })

};
