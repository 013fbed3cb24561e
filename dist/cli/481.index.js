export const id = 481;
export const ids = [481];
export const modules = {

/***/ 18002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ REQUIREMENTS)
/* harmony export */ });
/** What the setting `require` may ask of a running image, by the names that people know. */
const REQUIREMENTS = [
    'running',
    'bounded-writes',
    'clean-start',
    'non-root',
    'run-as-non-root',
    'healthy',
    'reachable',
    'http',
    'meaningful-health',
    'stops',
    'one-service',
    'assertions',
    'locked-down',
    'read-only',
    'any-uid',
    'cap-drop',
    'no-new-privileges',
];


/***/ }),

/***/ 97005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ expectHttpSchema),
/* harmony export */   N: () => (/* binding */ planExpectHttp)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90005);
/** `expect-http` of the configuration: what the service has to answer. */


const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('must be a pattern').regex(/^[^\0]*$/, 'must have no NUL character');
const expectHttpSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('must be a path')
        .regex(/^\/[!-~]*$/, 'must be a path such as `/health`, percent-encoded')
        .describe('Path that is asked for, with its query.'),
    port: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr('must be a port')
        .min(1, 'must be a port')
        .max(65_535, 'must be a port')
        .optional()
        .describe('Port that is asked. Without it: the first one that the image exposes.'),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr('must be a status such as 200')
        .min(100, 'must be a status such as 200')
        .max(599, 'must be a status such as 200')
        .optional()
        .describe('Status that has to come. Without it: any of 200 to 299.'),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([pattern.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pattern)], 'must be a pattern or a list of patterns')
        .optional()
        .describe('Patterns of RE2 that the body has to have.'),
    header: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be the name of a header'), pattern, 'must be a mapping of headers')
        .optional()
        .describe('Headers that have to come, with a pattern of RE2 each.'),
}), 'must be a list')
    .max(50, 'must have 50 at most')
    .optional()
    .describe('What the service has to answer over HTTP, asked from another container.');
const planExpectHttp = (expected = []) => expected.map(({ path, port, status, body = [], header = {} }) => ({
    path,
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('port', port),
    ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('status', status),
    body,
    headers: Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value])),
}));


/***/ }),

/***/ 45535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   IK: () => (/* binding */ fromText),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S9: () => (/* binding */ choices),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qt: () => (/* binding */ settingMeta),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/** The kinds of values a setting can have: how YAML gives them, and how a line of text is turned into what YAML would give. */

/** The metadata of a schema made by this file; undefined for any other schema. */
const settingMeta = (schema) => registry.get(schema);
const registry = zod__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
const setting = (schema, kind, description) => {
    const optional = schema.optional().describe(description);
    registry.add(optional, { kind, description });
    return optional;
};
// A line break inside an argument is how one option becomes two in somebody's log or file.
const ONE_LINE = /^[^\0\r\n]+$/;
const text = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(ONE_LINE, 'must be one line of text and not empty'), 'text', description);
const boolean = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('must be `true` or `false`'), 'boolean', description);
const count = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr('must be a whole number').nonnegative('must not be negative'), 'count', description);
const choice = (values, description) => {
    const optional = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(values, `must be one of ${sentence(values)}`)
        .optional()
        .describe(description);
    registry.add(optional, { kind: 'choice', description, choices: values });
    return optional;
};
/** Node's timers count milliseconds in 31 bits, and end at once when they are given more. */
const LONGEST_SECONDS = Math.floor((2 ** 31 - 1) / 1000);
/** Seconds, 2,147,483 at most; a bare number means seconds, else `90s`, `5m`, `1h`. */
const duration = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()], 'must be a time such as `90s` or `5m`').transform((value, context) => {
    const match = /^(\d+(?:\.\d+)?)\s*(s|m|h)?$/.exec(String(value).trim());
    const seconds = Number(match?.[1]) * { s: 1, m: 60, h: 3600 }[match?.[2] === 'm' || match?.[2] === 'h' ? match[2] : 's'];
    if (match && seconds > 0 && seconds <= LONGEST_SECONDS)
        return seconds;
    context.addIssue(seconds > LONGEST_SECONDS
        ? `must not be longer than ${LONGEST_SECONDS} s, about 24 days`
        : 'must be a time such as `90s` or `5m`');
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}), 'duration', description);
const size = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()], SIZE_ADVICE).transform((value, context) => {
    const bytes = parseBytes(String(value));
    if (bytes !== undefined)
        return { bytes, text: describeSize(value) };
    context.addIssue(SIZE_ADVICE);
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}), 'size', description);
const growth = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()], GROWTH_ADVICE).transform((value, context) => {
    const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(value).trim())?.[1];
    if (percent !== undefined)
        return { kind: 'percent', percent: Number(percent), text: `${percent} %` };
    const bytes = parseBytes(String(value));
    if (bytes !== undefined)
        return { kind: 'bytes', bytes, text: describeSize(value) };
    context.addIssue(GROWTH_ADVICE);
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}), 'growth', description);
/** A share such as `95 %`, or a number from 0 to 1. */
const share = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()], SHARE_ADVICE).transform((value, context) => {
    const text = String(value).trim();
    const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
    const part = percent === undefined ? Number(/^[01](?:\.\d+)?$/.test(text) ? text : Number.NaN) : Number(percent) / 100;
    if (part >= 0 && part <= 1)
        return { share: part, text: percent === undefined ? text : `${percent} %` };
    context.addIssue(SHARE_ADVICE);
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}), 'share', description);
const list = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(ONE_LINE, 'must be one line of text and not empty')), 'list', description);
/** A list of names that we know. */
const choices = (values, description) => {
    const optional = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(values, `must be one of ${sentence(values)}`), 'must be a list')
        .optional()
        .describe(`${description} Some of ${sentence(values)}.`);
    registry.add(optional, { kind: 'list', description: `${description} Some of ${sentence(values)}.`, choices: values });
    return optional;
};
/** A mapping, or a list of `NAME=value`. */
const pairs = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())], 'must be a mapping, or a list of `NAME=value`')
    .transform((value, context) => {
    const entries = [];
    for (const [name, text] of Array.isArray(value) ? value.map(splitPair) : Object.entries(value)) {
        const problem = pairProblem(name, text);
        if (problem)
            context.addIssue(problem);
        else
            entries.push([name, String(text)]);
    }
    return Object.fromEntries(entries);
}), 'pairs', description);
const splitPair = (line) => {
    const at = line.indexOf('=');
    return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
};
const pairProblem = (name, value) => {
    if (!/^[^\s=\0]+$/.test(name))
        return `\`${name}\` is not a name; write \`NAME=value\``;
    if (value === undefined)
        return `\`${name}\` has no value; write \`${name}=value\``;
    if (/[\0\r\n]/.test(String(value)))
        return `the value of \`${name}\` must be one line`;
    return undefined;
};
const UNITS = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
const SIZE_ADVICE = 'must be a size such as `200 MB` or `1.5 GiB`';
const SHARE_ADVICE = 'must be a share such as `95 %`';
const GROWTH_ADVICE = 'must be a size such as `10 MB`, or a share such as `5 %`';
/** Bytes of `200 MB`; a bare number is bytes. Undefined for anything else. */
function parseBytes(value) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmg]?i?b)?$/i.exec(value.trim());
    const factor = UNITS[(match?.[2] ?? 'b').toLowerCase()];
    return match && factor !== undefined ? Math.round(Number(match[1]) * factor) : undefined;
}
const describeSize = (value) => (typeof value === 'number' ? `${value} B` : value.trim());
/** The YAML value that a text stands for, as the action's inputs and the command line give it. */
function fromText(kind, value) {
    switch (kind) {
        case 'boolean':
            // The spellings of YAML 1.2's core schema, as GitHub's own `getBooleanInput` takes them.
            return /^(true|True|TRUE)$/.test(value) ? true : /^(false|False|FALSE)$/.test(value) ? false : value;
        case 'count':
            return /^\d+$/.test(value) ? Number(value) : value;
        case 'list':
        case 'pairs':
            return value
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '');
        case 'text':
        case 'duration':
        case 'size':
        case 'growth':
        case 'share':
        case 'choice':
            return value;
    }
}
/** ``a`, `b` or `c`` */
const sentence = (values) => values
    .map((value) => `\`${value}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');


/***/ }),

/***/ 36481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K0: () => (/* binding */ FOUND_OUT),
  Qn: () => (/* binding */ configSchema),
  NT: () => (/* binding */ defaults),
  Fi: () => (/* binding */ imageSchema),
  Jd: () => (/* binding */ placeSchema),
  Lx: () => (/* binding */ runSchema)
});

// UNUSED EXPORTS: lintSchema

// EXTERNAL MODULE: ./src/runtime/requirements.ts
var requirements = __webpack_require__(18002);
// EXTERNAL MODULE: ./src/severity.ts
var severity = __webpack_require__(21012);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/settings/assert-schema.ts
/** `assert` of the configuration: what an image is known to be. */

const TEXT = 'must be a text';
const word = schemas/* string */.YjP(TEXT).regex(/^[^\0]*$/, 'must have no NUL character');
const line = schemas/* string */.YjP(TEXT).regex(/^[^\0\r\n]+$/, 'must be one line of text and not empty');
const words = schemas/* array */.YOg(word, 'must be a list of words');
const patterns = schemas/* union */.KCZ([word.transform((pattern) => [pattern]), schemas/* array */.YOg(word)], 'must be a pattern or a list of patterns')
    .optional();
const values = schemas/* record */.g1P(line, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], TEXT), 'must be a mapping').optional();
const port = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()], 'must be a port such as `8080` or `53/udp`')
    .transform(String)
    .refine((text) => /^\d{1,5}(?:\/(?:tcp|udp|sctp))?$/.test(text), 'must be a port such as `8080` or `53/udp`');
const path = line.regex(/^\//, 'must be an absolute path');
const id = schemas/* int */.Whr('must be a number').nonnegative('must not be negative').optional();
const commandSchema = schemas/* strictObject */.rej({
    name: line.optional().describe('What the report calls it. Without it: its command.'),
    command: words
        .min(1, 'must name a program')
        .describe('Program and arguments, instead of the image’s entrypoint and command.'),
    env: values.describe('Variables of the container.'),
    user: line.optional().describe('User instead of the image’s own.'),
    'exit-code': schemas/* int */.Whr('must be a number').min(0).max(255).optional().describe('What it has to end with; 0 without it.'),
    stdout: patterns.describe('Patterns of RE2 that its output has to have.'),
    'no-stdout': patterns.describe('Patterns of RE2 that its output must not have.'),
    stderr: patterns.describe('The same of its other output.'),
    'no-stderr': patterns.describe('The same of its other output.'),
});
const fileSchema = schemas/* strictObject */.rej({
    name: line.optional().describe('What the report calls it. Without it: its path.'),
    path: path.describe('Absolute path in the image.'),
    exists: schemas/* boolean */.zMY('must be `true` or `false`').optional().describe('`false` for a file that must not be there.'),
    mode: schemas/* string */.YjP('must be octal in quotes, such as `"0644"`')
        .regex(/^[0-7]{3,4}$/, 'must be octal in quotes, such as `"0644"`')
        .optional()
        .describe('Permissions, octal, in quotes.'),
    uid: id.describe('Number of its owner.'),
    gid: id.describe('Number of its group.'),
    content: patterns.describe('Patterns of RE2 that it has to have.'),
    'no-content': patterns.describe('Patterns of RE2 that it must not have.'),
});
const metadataSchema = schemas/* strictObject */.rej({
    env: values.describe('Variables that the image sets.'),
    labels: values.describe('Labels that it has.'),
    entrypoint: words.optional().describe('Its entrypoint, word by word.'),
    cmd: words.optional().describe('Its command, word by word.'),
    ports: schemas/* array */.YOg(port, 'must be a list of ports').optional().describe('Ports that it exposes.'),
    volumes: schemas/* array */.YOg(path, 'must be a list of paths').optional().describe('Volumes that it declares.'),
    workdir: path.optional().describe('Its working directory.'),
    user: schemas/* union */.KCZ([line, schemas/* int */.Whr()], TEXT).transform(String).optional().describe('Its user.'),
});
const assertSchema = schemas/* strictObject */.rej({
    command: schemas/* array */.YOg(commandSchema, 'must be a list of commands')
        .optional()
        .describe('Commands and what comes of them.'),
    file: schemas/* array */.YOg(fileSchema, 'must be a list of files').optional().describe('Files of the image.'),
    metadata: metadataSchema.optional().describe('The configuration of the image.'),
})
    .optional()
    .describe('What has to hold of the image: commands, files, and its own configuration.');

// EXTERNAL MODULE: ./src/settings/expect-http-schema.ts
var expect_http_schema = __webpack_require__(97005);
// EXTERNAL MODULE: ./src/settings/extends-reference.ts
var extends_reference = __webpack_require__(34224);
// EXTERNAL MODULE: ./src/settings/setting-kinds.ts
var setting_kinds = __webpack_require__(45535);
;// CONCATENATED MODULE: ./src/settings/settings.ts
/** What a user can set, once: `.github/drydock.yml`, the action's inputs and the command line's options are all read from these schemas. */







const SEVERITY_ADVICE = 'must be `off`, `style`, `info`, `warning` or `error`';
const LABEL_KINDS = ['text', 'url', 'semver', 'hash', 'rfc3339', 'spdx', 'email'];
const BUDGETS = [
    'max-size',
    'max-size-increase',
    'max-compressed-size',
    'max-layer-size',
    'max-layers',
    'max-layers-increase',
    'max-waste',
    'min-efficiency',
];
const COMMENTS = ['always', 'on-failure', 'on-change', 'never'];
const REVIEWS = ['suggestions', 'findings', 'off'];
/** What can be found out of an image without running it. */
const FOUND_OUT = ['base', 'budgets', 'checks'];
const settings_words = (message) => schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\0]*$/), message);
/** Services beside the image, for a repository without a compose file that has them. */
const servicesSchema = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'must be lower-case letters, digits, `_` and `-`'), schemas/* strictObject */.rej({
    image: schemas/* string */.YjP('must be the name of an image')
        .regex(/^[a-z0-9][^\s\0]*$/i, 'must be the name of an image')
        .describe('Image of the service.'),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .describe('Environment of the service.'),
    command: settings_words('must be a list of words').optional().describe('Command instead of the image’s own.'),
    health: schemas/* union */.KCZ([schemas/* string */.YjP(), settings_words('must be a command')], 'must be a command, as a text for the shell or a list of words')
        .optional()
        .describe('Command that ends with 0 once the service is ready: a text for its shell, or a list of words.'),
    wait: schemas/* enum */.k5n(['healthy', 'started', 'completed'], 'must be `healthy`, `started` or `completed`')
        .optional()
        .describe('What the image waits for. Without it: `healthy` where there is `health`, else `started`. `completed` is for a service that does something once.'),
}), 'must be a mapping of services')
    .optional()
    .describe('Services that run beside the image, by the name under which it reaches them.');
/** Settings of one image. The keys are those of docker/build-push-action where it has them. */
const imageSchema = schemas/* strictObject */.rej({
    dockerfile: (0,setting_kinds/* text */.Qq)('Path of the Dockerfile. Without it: every Dockerfile that git tracks is an image, but for test data and examples.'),
    context: (0,setting_kinds/* text */.Qq)('Build context: a folder, or a URL that the builder fetches. Without it: what a compose or bake file says, else the folder of the Dockerfile or the root, whichever holds what COPY and ADD name.'),
    'context-source': (0,setting_kinds/* choice */.Yq)(['tracked', 'checkout'], 'Files that the head is built from: what git tracks, or all that is in the checkout. Without it: what git tracks, unless the Dockerfile names a file that only the checkout has.'),
    target: (0,setting_kinds/* text */.Qq)('Stage to build. Without it: what a compose or bake file says, else the last one.'),
    platforms: (0,setting_kinds/* list */.p_)('Platforms to build and run, e.g. `linux/amd64`; each is reported as an image of its own.'),
    'build-args': (0,setting_kinds/* pairs */.AS)('Build arguments, `NAME=value`; they add to those of a compose or bake file.'),
    'build-contexts': (0,setting_kinds/* pairs */.AS)('Additional build contexts, `name=path or image`.'),
    secrets: (0,setting_kinds/* list */.p_)('Build secrets, as `docker build --secret` takes them: `id=token,env=TOKEN` or `id=npmrc,src=.npmrc`.'),
    mask: (0,setting_kinds/* list */.p_)('Names of build arguments and variables of the container whose values are never shown, beside those that sound secret; `*` for all.'),
    ssh: (0,setting_kinds/* list */.p_)('SSH agent sockets or keys for the build, e.g. `default`.'),
    labels: (0,setting_kinds/* pairs */.AS)('Labels for the image, `name=value`.'),
    'cache-from': (0,setting_kinds/* list */.p_)('External cache sources, e.g. `type=gha`.'),
    'cache-to': (0,setting_kinds/* list */.p_)('External cache destinations. Nothing is exported without it.'),
    network: (0,setting_kinds/* text */.Qq)('Network mode for `RUN` during the build, e.g. `none`.'),
    'add-hosts': (0,setting_kinds/* list */.p_)('Host entries for the build, `host:ip`.'),
    pull: (0,setting_kinds/* boolean */.zM)('Ask the registry for newer base images even where the builder has them.'),
    'no-cache': (0,setting_kinds/* boolean */.zM)('Build without the layer cache.'),
    'build-timeout': (0,setting_kinds/* duration */.p0)('Time after which a build is cancelled, e.g. `20m`.'),
    'max-size': (0,setting_kinds/* size */.Ej)('Budget: unpacked size of the image, e.g. `200 MB`.'),
    'max-size-increase': (0,setting_kinds/* growth */.Am)('Budget: growth against the base, e.g. `10 MB` or `5 %`.'),
    'max-compressed-size': (0,setting_kinds/* size */.Ej)('Budget: size of the image as it is downloaded, e.g. `80 MB`.'),
    'max-layer-size': (0,setting_kinds/* size */.Ej)('Budget: unpacked size of each layer that the base image does not have.'),
    'max-waste': (0,setting_kinds/* growth */.Am)('Budget: bytes that the layers hold and the image does not show, e.g. `5 MB` or `2 %` of the image.'),
    'min-efficiency': (0,setting_kinds/* share */.uM)('Budget: share of the bytes of all layers that the image shows, e.g. `95 %`.'),
    'max-layers': (0,setting_kinds/* count */.U9)('Budget: number of layers.'),
    'max-layers-increase': (0,setting_kinds/* count */.U9)('Budget: layers more than the base has.'),
    'budget-exceptions': schemas/* array */.YOg(schemas/* strictObject */.rej({
        limit: schemas/* enum */.k5n(BUDGETS, `must be one of ${(0,setting_kinds/* sentence */.em)(BUDGETS)}`).describe('The budget that need not be kept.'),
        reason: schemas/* string */.YjP('must be a text')
            .regex(/^[^\0\r\n]{1,500}$/, 'must be one line of text')
            .describe('Why.'),
        until: schemas/* string */.YjP('must be a day such as `2026-12-31`, in quotes')
            .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'must be a day such as `2026-12-31`')
            .describe('The last day that it holds.'),
    }), 'must be a list of exceptions')
        .optional()
        .describe('Budgets that need not be kept for a while, with a reason; they warn until that day and fail after it.'),
    run: (0,setting_kinds/* boolean */.zM)('Start the image and watch it. `false` for an image that is not meant to be started.'),
    'run-env': (0,setting_kinds/* pairs */.AS)('Environment for the container, `NAME=value`.'),
    'run-command': (0,setting_kinds/* list */.p_)('Command instead of the image’s own, one argument a line.'),
    'run-memory': (0,setting_kinds/* text */.Qq)('Memory limit of the container.'),
    'run-write-limit': (0,setting_kinds/* size */.Ej)('What the container may write into its root file system beyond the image; beyond it, it is removed and the check fails.'),
    'run-read-only': (0,setting_kinds/* boolean */.zM)('Start with a read-only root file system.'),
    'run-tmpfs': (0,setting_kinds/* list */.p_)('Folders of the container that get a small file system in memory.'),
    'run-env-file': (0,setting_kinds/* list */.p_)('Files of variables for the container, `NAME=value` a line; `run-env` wins.'),
    'run-user': (0,setting_kinds/* text */.Qq)('User of the container instead of the image’s own, as `docker run --user` takes it.'),
    'run-entrypoint': (0,setting_kinds/* list */.p_)('Entrypoint instead of the image’s own, one word a line.'),
    'run-args': (0,setting_kinds/* list */.p_)('Further options of `docker run`, one a line: `--user`, `--cap-add`, `--tmpfs`, `--shm-size`, `--ulimit`, `--hostname`, `--add-host`, `--entrypoint`, `--init`, `--stop-timeout` and `--cpus`.'),
    'run-network': (0,setting_kinds/* choice */.Yq)(['internal', 'bridge'], 'Network of the container and its services: without a way out, or with one.'),
    compose: (0,setting_kinds/* choice */.Yq)(['auto', 'off'], 'Services that the image needs: those of a compose file that builds this Dockerfile, or none.'),
    'compose-file': (0,setting_kinds/* list */.p_)('Compose files to take the services from, in Compose’s order.'),
    service: (0,setting_kinds/* text */.Qq)('The service of the compose file that the image is. Without it: the one that builds this Dockerfile.'),
    'compose-binds': (0,setting_kinds/* boolean */.zM)('Copy files of the repository that the services mount into them, read-only.'),
    'services-timeout': (0,setting_kinds/* duration */.p0)('Longest wait for the services to be ready.'),
    services: servicesSchema,
    expect: (0,setting_kinds/* choice */.Yq)(['service', 'exit-zero'], 'What the container has to do: keep running, or end with status 0.'),
    'health-timeout': (0,setting_kinds/* duration */.p0)('Longest wait for the health check, whatever the image declares.'),
    'allow-root': (0,setting_kinds/* boolean */.zM)('Do not fail because a process runs as root.'),
    'allow-unhealthy': (0,setting_kinds/* boolean */.zM)('Do not fail because the health check fails.'),
    'require-healthcheck': (0,setting_kinds/* boolean */.zM)('Fail an image that declares no health check, or `NONE`.'),
    'expect-http': expect_http_schema/* expectHttpSchema */.H,
    assert: assertSchema,
    'structure-tests': (0,setting_kinds/* list */.p_)('Files of container-structure-test whose tests the image has to pass; `*`, `?` and `**` in a path are read.'),
    'lock-down': (0,setting_kinds/* boolean */.zM)('Run the image a second time, locked down, and say what it does not take.'),
    require: (0,setting_kinds/* choices */.S9)([...FOUND_OUT, ...requirements/* REQUIREMENTS */.d], 'What a pass takes beside what no pass can do without. To be found out, else the conclusion is `unknown`: a `base` to compare with, all `budgets`, all `checks` of ShellCheck and BuildKit. To pass, also where they only warn or inform otherwise, and whatever the base does: checks of the running image.'),
});
/** Settings of the run as a whole. */
const runSchema = schemas/* strictObject */.rej({
    'fail-on': (0,setting_kinds/* choice */.Yq)(severity/* THRESHOLDS */.Rm, 'Lowest severity of a new lint finding that fails the check.'),
    'fail-on-existing': (0,setting_kinds/* boolean */.zM)('Let findings fail the check that the base has too.'),
    'buildkit-checks': (0,setting_kinds/* boolean */.zM)('Run BuildKit’s own checks (`docker build --call=check`) as well.'),
    enforce: (0,setting_kinds/* boolean */.zM)('Fail the job. `false` only reports: the job passes whatever is found, and the report says so in its first line.'),
    comment: (0,setting_kinds/* choice */.Yq)(COMMENTS, 'When to begin a comment on the pull request: always, for what is not a pass, for what differs from the base, or never. One that is there is kept up to date, but for `never`.'),
    review: (0,setting_kinds/* choice */.Yq)(REVIEWS, 'Comments on the lines of the diff: with suggestions to commit, with findings in words only, or none.'),
    'check-run': (0,setting_kinds/* boolean */.zM)('A check run on the head commit as well, with all findings beside their lines and the report as its text. Needs `checks: write`.'),
    builder: (0,setting_kinds/* text */.Qq)('The buildx builder to use. Without it: the current one.'),
});
/** What the linter looks for. Rules go by their own name or any alias, e.g. `pin-base-image`, `DL3006`. */
const lintSchema = schemas/* strictObject */.rej({
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['off', 'style', 'info', 'warning', 'error'], SEVERITY_ADVICE))
        .optional()
        .describe('Severity of single rules, or `off`.'),
    'trusted-registries': schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Registries that base images may come from.'),
    'label-schema': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(LABEL_KINDS, `must be one of ${(0,setting_kinds/* sentence */.em)(LABEL_KINDS)}`))
        .optional()
        .describe('Labels that an image must have, and what their values must be.'),
    'strict-labels': schemas/* boolean */.zMY('must be `true` or `false`').optional().describe('Allow only the labels of the schema.'),
    'ignore-comments': schemas/* boolean */.zMY('must be `true` or `false`')
        .optional()
        .describe('Obey comments in the Dockerfile that silence rules.'),
    compat: schemas/* enum */.k5n(['hadolint'], 'must be `hadolint`')
        .optional()
        .describe('Answer as hadolint does where we differ on purpose.'),
});
/** What holds where nobody says anything. */
const defaults = {
    'build-timeout': 1800,
    run: true,
    'run-memory': '1g',
    'run-write-limit': { bytes: 1e9, text: '1 GB' },
    'run-read-only': false,
    expect: 'service',
    'health-timeout': 120,
    'run-network': 'internal',
    compose: 'auto',
    'compose-binds': false,
    'services-timeout': 120,
    'allow-root': false,
    'allow-unhealthy': false,
    'require-healthcheck': false,
    'lock-down': true,
    pull: false,
    'no-cache': false,
    'fail-on': 'error',
    'fail-on-existing': false,
    'buildkit-checks': true,
    enforce: true,
    comment: 'always',
    review: 'suggestions',
    'check-run': false,
};
/** Settings that only say where things are or go; they do not stand in the configuration file. */
const placeSchema = schemas/* strictObject */.rej({
    base: (0,setting_kinds/* text */.Qq)('Commit, branch or tag to compare with. Without it: what the pull request is merged onto.'),
    config: (0,setting_kinds/* text */.Qq)('Path of the configuration file. Without it: `.github/drydock.yml` where it exists.'),
    image: (0,setting_kinds/* list */.p_)('Names of the images to check. Without it: all of them.'),
    frontends: (0,setting_kinds/* list */.p_)('Images that may read a Dockerfile beside Docker’s own, as `# syntax=` names them, with their tag or with any.'),
    policy: (0,setting_kinds/* choice */.Yq)(['head', 'base'], 'Whose word counts on what is checked: that of the change, which the report then lists, or that of the commit it is compared with. Without it: `base` for a pull request from a fork.'),
    'report-dir': (0,setting_kinds/* text */.Qq)('Folder that receives `report.json`, `report.sarif`, `report.junit.xml`, `comment.md`, `summary.md` and `image.html`, a page of what is in the images.'),
    'sarif-file': (0,setting_kinds/* text */.Qq)('File that receives the findings of all stages as SARIF 2.1.0, for code scanning. Without it: `report.sarif` beside `report.json`.'),
    'junit-file': (0,setting_kinds/* text */.Qq)('File that receives the report as JUnit’s XML, for what shows the results of tests. Without it: `report.junit.xml` beside `report.json`.'),
});
/** `.github/drydock.yml`. Settings on top hold for every image that does not say otherwise. */
const configSchema = schemas/* strictObject */.rej({
    extends: schemas/* string */.YjP('must be a text')
        .refine((reference) => (0,extends_reference/* readReference */.W)(reference) !== undefined, 'must be a file of this repository, `./ci/drydock.yml`, or of another one, `owner/repository/drydock.yml@v1`')
        .optional()
        .describe('A file with settings that hold where this one says nothing: `./PATH` of this repository, or `OWNER/REPOSITORY/PATH@REF` of another one, which of another owner has to be a tag or a full commit.'),
    ...runSchema.shape,
    ...imageSchema.shape,
    lint: lintSchema.optional().describe('What the linter looks for.'),
    images: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP('must be a text')
            .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/, 'must be lower-case letters, digits, `.`, `_` and `-`, 63 at most')
            .describe('Name of the image in the report; also keys its comment.'),
        ...imageSchema.shape,
    }), 'must be a list of images')
        .min(1, 'must name at least one image')
        .optional()
        .describe('The images of this repository. Without it they are found by themselves: one for each Dockerfile.'),
});


/***/ })

};
