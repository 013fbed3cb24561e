export const id = 551;
export const ids = [551,932];
export const modules = {

/***/ 9551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1454);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7100);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8843);





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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at(broken.pos[0])}: not YAML: ${broken.message}.`);
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${file}: too many aliases; write the values out.`);
    }
    const result = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Qn.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    if (!issue)
        throw result.error;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    const offset = offsetOf(document, path);
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at(offset)}: \`${unknown}\` is not a setting.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(unknown, knownKeys(issue.path))}`);
    if (path.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at(offset)}: must be a mapping of settings.`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${at(offset)}: \`${path.join('.')}\` ${issue.message}.`);
}
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
/** The settings that may stand at a path of the document. */
function knownKeys(path) {
    let schema = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Qn;
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


/***/ }),

/***/ 5535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   IK: () => (/* binding */ fromText),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qt: () => (/* binding */ settingMeta),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1454);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
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
/** Seconds; a bare number means seconds, else `90s`, `5m`, `1h`. */
const duration = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()], 'must be a time such as `90s` or `5m`').transform((value, context) => {
    const match = /^(\d+(?:\.\d+)?)\s*(s|m|h)?$/.exec(String(value).trim());
    const seconds = Number(match?.[1]) * { s: 1, m: 60, h: 3600 }[match?.[2] === 'm' || match?.[2] === 'h' ? match[2] : 's'];
    if (match && seconds > 0)
        return seconds;
    context.addIssue('must be a time such as `90s` or `5m`');
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

/***/ 7100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ imageSchema),
/* harmony export */   Jd: () => (/* binding */ placeSchema),
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   Qn: () => (/* binding */ configSchema)
/* harmony export */ });
/* unused harmony export lintSchema */
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1012);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);
/* harmony import */ var _setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5535);
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
const REVIEWS = ['suggestions', 'findings', 'off'];
/** Settings of one image. The keys are those of docker/build-push-action where it has them. */
const imageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    dockerfile: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Path of the Dockerfile. Without it: `Dockerfile` in the root, else the only one that git tracks.'),
    context: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Build context: a folder, or a URL that the builder fetches. Without it: the folder of the Dockerfile, or the root for a Dockerfile in the root.'),
    'context-source': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['tracked', 'checkout'], 'Files that the head is built from: what git tracks, or all that is in the checkout. Without it: what git tracks, unless the Dockerfile names a file that only the checkout has.'),
    target: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Stage to build.'),
    platforms: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('Platforms to build and run, e.g. `linux/amd64`; each is reported as an image of its own.'),
    'build-args': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .AS)('Build arguments, `NAME=value`.'),
    'build-contexts': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .AS)('Additional build contexts, `name=path or image`.'),
    secrets: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('Build secrets, as `docker build --secret` takes them: `id=token,env=TOKEN` or `id=npmrc,src=.npmrc`.'),
    ssh: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('SSH agent sockets or keys for the build, e.g. `default`.'),
    labels: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .AS)('Labels for the image, `name=value`.'),
    'cache-from': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('External cache sources, e.g. `type=gha`.'),
    'cache-to': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('External cache destinations. Nothing is exported without it.'),
    network: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Network mode for `RUN` during the build, e.g. `none`.'),
    'add-hosts': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('Host entries for the build, `host:ip`.'),
    pull: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Ask the registry for newer base images even where the builder has them.'),
    'no-cache': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Build without the layer cache.'),
    'build-timeout': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('Time after which a build is cancelled, e.g. `20m`.'),
    'max-size': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)('Budget: unpacked size of the image, e.g. `200 MB`.'),
    'max-size-increase': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .growth */ .Am)('Budget: growth against the base, e.g. `10 MB` or `5 %`.'),
    'max-compressed-size': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)('Budget: size of the image as it is downloaded, e.g. `80 MB`.'),
    'max-layer-size': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)('Budget: unpacked size of each layer that the base image does not have.'),
    'max-waste': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .growth */ .Am)('Budget: bytes that the layers hold and the image does not show, e.g. `5 MB` or `2 %` of the image.'),
    'min-efficiency': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)('Budget: share of the bytes of all layers that the image shows, e.g. `95 %`.'),
    'max-layers': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('Budget: number of layers.'),
    'max-layers-increase': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('Budget: layers more than the base has.'),
    'budget-exceptions': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        limit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(BUDGETS, `must be one of ${(0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(BUDGETS)}`).describe('The budget that need not be kept.'),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('must be a text')
            .regex(/^[^\0\r\n]{1,500}$/, 'must be one line of text')
            .describe('Why.'),
        until: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('must be a day such as `2026-12-31`, in quotes')
            .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'must be a day such as `2026-12-31`')
            .describe('The last day that it holds.'),
    }), 'must be a list of exceptions')
        .optional()
        .describe('Budgets that need not be kept for a while, with a reason; they warn until that day and fail after it.'),
    run: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Start the image and watch it. `false` for an image that is not meant to be started.'),
    'run-env': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .AS)('Environment for the container, `NAME=value`.'),
    'run-command': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('Command instead of the image’s own, one argument a line.'),
    'run-memory': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Memory limit of the container.'),
    'run-read-only': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Start with a read-only root file system.'),
    'run-tmpfs': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('Folders of the container that get a small file system in memory.'),
    expect: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['service', 'exit-zero'], 'What the container has to do: keep running, or end with status 0.'),
    'health-timeout': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('Longest wait for the health check, whatever the image declares.'),
    'allow-root': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Do not fail because a process runs as root.'),
    'allow-unhealthy': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Do not fail because the health check fails.'),
});
/** Settings of the run as a whole. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    base: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Commit, branch or tag to compare with. Without it: what the pull request is merged onto.'),
    'fail-on': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .THRESHOLDS */ .Rm, 'Lowest severity of a new lint finding that fails the check.'),
    'fail-on-existing': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Let findings fail the check that the base has too.'),
    'buildkit-checks': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Run BuildKit’s own checks (`docker build --call=check`) as well.'),
    comment: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)('Write one comment on the pull request and keep it up to date.'),
    review: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(REVIEWS, 'Comments on the lines of the diff: with suggestions to commit, with findings in words only, or none.'),
    builder: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The buildx builder to use. Without it: the current one.'),
});
/** What the linter looks for. Rules go by their own name or any alias, e.g. `pin-base-image`, `DL3006`. */
const lintSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['off', 'style', 'info', 'warning', 'error'], SEVERITY_ADVICE))
        .optional()
        .describe('Severity of single rules, or `off`.'),
    'trusted-registries': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Registries that base images may come from.'),
    'label-schema': zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(LABEL_KINDS, `must be one of ${(0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(LABEL_KINDS)}`))
        .optional()
        .describe('Labels that an image must have, and what their values must be.'),
    'strict-labels': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY('must be `true` or `false`').optional().describe('Allow only the labels of the schema.'),
    'ignore-comments': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY('must be `true` or `false`')
        .optional()
        .describe('Obey comments in the Dockerfile that silence rules.'),
    compat: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['hadolint'], 'must be `hadolint`')
        .optional()
        .describe('Answer as hadolint does where we differ on purpose.'),
});
/** What holds where nobody says anything. */
const defaults = {
    'build-timeout': 1800,
    run: true,
    'run-memory': '1g',
    'run-read-only': false,
    expect: 'service',
    'health-timeout': 120,
    'allow-root': false,
    'allow-unhealthy': false,
    pull: false,
    'no-cache': false,
    'fail-on': 'error',
    'fail-on-existing': false,
    'buildkit-checks': true,
    comment: true,
    review: 'suggestions',
};
/** Settings that only say where things are or go; they do not stand in the configuration file. */
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    config: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Path of the configuration file. Without it: `.github/drydock.yml` where it exists.'),
    image: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('Names of the images of the configuration to check. Without it: all of them.'),
    'report-dir': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Folder that receives `report.json`, `comment.md` and `summary.md`.'),
});
/** `.github/drydock.yml`. Settings on top hold for every image that does not say otherwise. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...runSchema.shape,
    ...imageSchema.shape,
    lint: lintSchema.optional().describe('What the linter looks for.'),
    images: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('must be a text')
            .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/, 'must be lower-case letters, digits, `.`, `_` and `-`, 63 at most')
            .describe('Name of the image in the report; also keys its comment.'),
        ...imageSchema.shape,
    }), 'must be a list of images')
        .min(1, 'must name at least one image')
        .optional()
        .describe('The images of this repository. Without it there is one, found by itself.'),
});


/***/ })

};
