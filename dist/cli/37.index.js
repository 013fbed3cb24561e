export const id = 37;
export const ids = [37];
export const modules = {

/***/ 9384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addSettings: () => (/* binding */ addSettings),
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/settings/setting-kinds.ts
var setting_kinds = __webpack_require__(5535);
// EXTERNAL MODULE: ./src/settings/settings.ts
var settings = __webpack_require__(7100);
;// CONCATENATED MODULE: ./src/settings/options.ts



/** Every option, in the order of the documentation. */
const options = [settings/* placeSchema */.Jd, settings/* runSchema */.Lx, settings/* imageSchema */.Fi].flatMap(optionsOf);
function optionsOf(schema) {
    return Object.entries(schema.shape).flatMap(([name, setting]) => {
        const meta = (0,setting_kinds/* settingMeta */.qt)(setting);
        const standard = Object.entries(settings/* defaults */.NT).find(([key]) => key === name)?.[1];
        return meta ? [{ name, ...meta, ...(standard === undefined ? {} : { default: describe(meta, standard) }) }] : [];
    });
}
function describe(meta, standard) {
    return meta.kind === 'duration' ? `${standard}s` : String(standard);
}
/**
 * Reads texts as the settings they stand for; an empty text counts as not given.
 * Throws a UserError that names the option, the value and what is allowed.
 * @param quote how this place writes an option's name, e.g. ``input `x` `` or `--x`
 */
function readOptions(given, quote) {
    return {
        image: read(settings/* imageSchema */.Fi, given, quote),
        run: read(settings/* runSchema */.Lx, given, quote),
        place: read(settings/* placeSchema */.Jd, given, quote),
    };
}
function read(schema, given, quote) {
    const values = {};
    for (const { name, kind } of optionsOf(schema)) {
        const value = given.get(name);
        if (value !== undefined && value.trim() !== '')
            values[name] = (0,setting_kinds/* fromText */.IK)(kind, value.trim());
    }
    const result = schema.safeParse(values);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const name = String(issue?.path[0]);
    const value = JSON.stringify((given.get(name) ?? '').slice(0, 80));
    throw new errors/* UserError */.y(`${quote(name)}: ${value} ${issue?.message ?? 'is not valid'}.`);
}

;// CONCATENATED MODULE: ./src/cli/setting-options.ts
/** The settings as options of a command, and back. */


/** Adds the settings that are wanted, every one unless said otherwise, to a command; lists and pairs may be given more than once. */
function addSettings(command, isWanted = () => true) {
    for (const { name, kind, description, choices, default: standard } of options) {
        if (!isWanted(name))
            continue;
        const help = standard === undefined ? description : `${description} (default: ${standard})`;
        if (kind === 'boolean') {
            command.addOption(new esm/* Option */.c$(`--${name}`, help));
            if (!name.startsWith('no-'))
                command.addOption(new esm/* Option */.c$(`--no-${name}`).hideHelp());
            continue;
        }
        const option = new esm/* Option */.c$(`--${name} <${placeholder(kind, choices)}>`, help);
        if (kind === 'list' || kind === 'pairs')
            option.argParser(collect).default(undefined);
        command.addOption(option);
    }
}
/** Throws a UserError that names the option. */
function readSettings(command) {
    const given = new Map();
    for (const { name, kind } of options) {
        // Commander stores `--no-cache` as `cache: false`.
        const negated = name.startsWith('no-');
        const value = command.getOptionValue(camelCase(negated ? name.slice('no-'.length) : name));
        const isGiven = command.getOptionValueSource(camelCase(negated ? name.slice('no-'.length) : name)) === 'cli';
        if (!isGiven)
            continue;
        given.set(name, kind === 'boolean' ? String(negated ? value === false : value) : String(value));
    }
    return readOptions(given, (name) => `--${name}`);
}
const collect = (value, earlier) => earlier === undefined ? value : `${earlier}\n${value}`;
const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const placeholder = (kind, choices) => choices?.join('|') ??
    { count: 'n', duration: 'time', size: 'size', growth: 'size or %', share: '%', pairs: 'name=value' }[kind] ??
    'text';


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


/***/ }),

/***/ 1012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ heaviestFirst),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   iS: () => (/* binding */ heaviest),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** By weight, heaviest first. */
const SEVERITIES = ['error', 'warning', 'info', 'style'];
const THRESHOLDS = [...SEVERITIES, 'never'];
/** Whether a severity reaches a threshold. */
function isAtLeast(severity, threshold) {
    return threshold !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
/** Orders the heaviest first. */
const heaviestFirst = (one, other) => SEVERITIES.indexOf(one) - SEVERITIES.indexOf(other);
/** The heaviest of several; undefined of none. */
const heaviest = (severities) => SEVERITIES.find((severity) => severities.includes(severity));


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   x4: () => (/* binding */ html5Email),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, null, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ })

};
