export const id = 529;
export const ids = [529];
export const modules = {

/***/ 38529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addHadolintConfig: () => (/* binding */ addHadolintConfig),
  readHadolintConfig: () => (/* binding */ readHadolintConfig)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/settings/hadolint/hadolint-schema.ts

/** hadolint's thresholds. `ignore` and `none` mean that any finding fails, not that none does. */
const THRESHOLDS = ['error', 'warning', 'info', 'style', 'ignore', 'none'];
const LABEL_KINDS = ['text', 'rfc3339', 'semver', 'url', 'hash', 'spdx', 'email'];
const oneOf = (values) => `must be one of ${values.map((value) => `\`${value}\``).join(', ')}`;
const flag = schemas/* boolean */.zMY('must be `true` or `false`').nullish();
const names = schemas/* array */.YOg(schemas/* string */.YjP('must be a text'), 'must be a list of texts').nullish();
/** Rules by the severity that they are to have. */
const overrideSchema = schemas/* looseObject */._H3({ error: names, warning: names, info: names, style: names }, 'must be a mapping');
/** `.hadolint.yaml`. A key without a value counts as absent; keys that hadolint does not have are let through. */
const hadolintSchema = schemas/* looseObject */._H3({
    'failure-threshold': schemas/* enum */.k5n(THRESHOLDS, oneOf(THRESHOLDS)).nullish(),
    format: schemas/* string */.YjP('must be a text').nullish(),
    formats: names,
    ignored: names,
    override: overrideSchema.nullish(),
    trustedRegistries: schemas/* union */.KCZ([schemas/* string */.YjP().transform((name) => [name]), schemas/* array */.YOg(schemas/* string */.YjP())], 'must be a list of texts')
        .nullish(),
    'label-schema': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(LABEL_KINDS, oneOf(LABEL_KINDS)), 'must be a mapping').nullish(),
    'strict-labels': flag,
    'no-fail': flag,
    'no-color': flag,
    'disable-ignore-pragma': flag,
    verbose: flag,
});

;// CONCATENATED MODULE: ./src/settings/hadolint/hadolint-environment.ts


/**
 * What hadolint's environment variables say, as its file would. A threshold that does not exist is dropped, as hadolint does.
 * Throws a UserError for a label whose type does not exist.
 */
function readHadolintEnvironment(environment) {
    const threshold = environment['HADOLINT_FAILURE_THRESHOLD'];
    const known = THRESHOLDS.find((one) => one === threshold);
    return hadolintSchema.parse({
        'failure-threshold': known,
        format: environment['HADOLINT_FORMAT'],
        ignored: list(environment['HADOLINT_IGNORE']),
        override: {
            error: list(environment['HADOLINT_OVERRIDE_ERROR']),
            warning: list(environment['HADOLINT_OVERRIDE_WARNING']),
            info: list(environment['HADOLINT_OVERRIDE_INFO']),
            style: list(environment['HADOLINT_OVERRIDE_STYLE']),
        },
        trustedRegistries: list(environment['HADOLINT_TRUSTED_REGISTRIES']),
        'label-schema': Object.fromEntries(list(environment['HADOLINT_REQUIRE_LABELS']).map(readLabel)),
        'strict-labels': hadolint_environment_flag(environment['HADOLINT_STRICT_LABELS']),
        'no-fail': hadolint_environment_flag(environment['HADOLINT_NOFAIL']),
        'no-color': environment['NO_COLOR'] === undefined ? undefined : true,
        'disable-ignore-pragma': hadolint_environment_flag(environment['HADOLINT_DISABLE_IGNORE_PRAGMA']),
        verbose: hadolint_environment_flag(environment['HADOLINT_VERBOSE']),
    });
}
function list(text = '') {
    return text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
function hadolint_environment_flag(text) {
    return text === undefined ? undefined : /^(?:1|y|on|true|yes)$/i.test(text);
}
/** `name:type`; the name may hold colons itself. */
function readLabel(text) {
    const colon = text.lastIndexOf(':');
    const kind = LABEL_KINDS.find((one) => one === text.slice(colon + 1));
    if (colon > 0 && kind)
        return [text.slice(0, colon), kind];
    throw new errors/* UserError */.yo(`HADOLINT_REQUIRE_LABELS: "${text}" must be \`name:type\` with one of ${LABEL_KINDS.map((one) => `\`${one}\``).join(', ')}.`);
}

// EXTERNAL MODULE: ./src/lint/all-rules.ts
var all_rules = __webpack_require__(57568);
// EXTERNAL MODULE: ./src/lint/comments/rule-names.ts
var rule_names = __webpack_require__(55401);
// EXTERNAL MODULE: ./src/settings/yaml-file.ts
var yaml_file = __webpack_require__(94809);
;// CONCATENATED MODULE: ./src/settings/hadolint/hadolint-config.ts






/**
 * Reads `.hadolint.yaml` and hadolint's environment variables as hadolint does: of a single value the file's wins, lists are
 * united, of several severities the highest holds, and of two types of a label the environment's.
 *
 * Throws a UserError with file, line and column where the file is malformed; hadolint would go on without it. A key that
 * hadolint does not have is a note and not an error, because a newer hadolint may have it.
 */
function readHadolintConfig(source, environment) {
    const around = readHadolintEnvironment(environment);
    const { settings, notes } = source ? readFile(source) : { settings: {}, notes: [] };
    const both = [around, settings];
    const single = (key) => settings[key] ?? around[key];
    const formats = settings.formats ?? [single('format')].filter((format) => typeof format === 'string');
    return {
        ignored: united(both.map(({ ignored }) => ignored)),
        severity: new Map(LOWEST_FIRST.flatMap((one) => both.flatMap(({ override }) => override?.[one] ?? []).map((name) => [name, one]))),
        trustedRegistries: united(both.map(({ trustedRegistries }) => trustedRegistries)),
        labelSchema: new Map(both.toReversed().flatMap((one) => Object.entries(one['label-schema'] ?? {}))),
        strictLabels: single('strict-labels') ?? false,
        disableIgnorePragma: single('disable-ignore-pragma') ?? false,
        failOn: single('no-fail') === true ? 'never' : failOn(single('failure-threshold')),
        formats,
        noColor: single('no-color') ?? false,
        verbose: single('verbose') ?? false,
        notes,
    };
}
/** Adds it to Drydock's own settings. Lists are united; of one rule, by whatever name, or label our own setting wins. */
function addHadolintConfig(settings, config) {
    const ours = namesOfRules([...settings.disabled, ...settings.severity.keys()]);
    const isFree = (name) => !ours.has(name.toLowerCase());
    return {
        ...settings,
        disabled: united([config.ignored.filter(isFree), settings.disabled]),
        severity: new Map([...[...config.severity].filter(([name]) => isFree(name)), ...settings.severity]),
        trustedRegistries: united([config.trustedRegistries, settings.trustedRegistries]),
        labelSchema: new Map([...config.labelSchema, ...settings.labelSchema]),
        strictLabels: settings.strictLabels || config.strictLabels,
        disableIgnorePragma: settings.disableIgnorePragma || config.disableIgnorePragma,
    };
}
/** These names and all others of the same rules, in lower case. */
function namesOfRules(names) {
    const named = all_rules/* allRules */.V.filter((rule) => (0,rule_names/* isNamed */.ev)(rule, names));
    const all = [...names, ...named.flatMap(({ id, aliases }) => [id, ...aliases])];
    return new Set(all.map((name) => name.toLowerCase()));
}
/** A later entry of a map replaces an earlier one. */
const LOWEST_FIRST = ['style', 'info', 'warning', 'error'];
function united(lists) {
    return [...new Set(lists.flatMap((list) => list ?? []))];
}
function failOn(threshold) {
    return threshold === 'ignore' || threshold === 'none' ? 'style' : (threshold ?? undefined);
}
function readFile(source) {
    const { value, at } = (0,yaml_file/* readYamlFile */.k)(source);
    const { success, data, error } = hadolintSchema.safeParse(value ?? {});
    if (!success) {
        const [issue] = error.issues;
        const path = issue?.path ?? [];
        if (path.length === 0)
            throw new errors/* UserError */.yo(`${at([])}: must be a mapping of settings.`);
        throw new errors/* UserError */.yo(`${at(path)}: \`${path.join('.')}\` ${issue?.message ?? 'is not valid'}.`);
    }
    const unknown = [
        ...keysBeside(data, hadolintSchema.shape).map((key) => [key]),
        ...keysBeside(data.override ?? {}, overrideSchema.shape).map((key) => ['override', key]),
    ];
    const note = (path) => `${at(path)}: \`${path.join('.')}\` is no setting of hadolint, so it has no effect.`;
    return { settings: data, notes: unknown.map(note) };
}
function keysBeside(data, shape) {
    return Object.keys(data).filter((key) => !Object.hasOwn(shape, key));
}


/***/ }),

/***/ 94809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** Written by hand; aliases that multiply are an attack and not a convenience. */
const MAX_ALIASES = 20;
/** Reads one YAML document. Throws a UserError with file, line and column where it is none. */
function readYamlFile({ file, text }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${String(Math.max(line, 1))}:${String(Math.max(col, 1))}`;
    };
    const [broken] = document.errors;
    if (broken)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${place(broken.pos[0])}: not YAML: ${broken.message}.`);
    return { value: readValue(document, file), at: (path) => place(offsetOf(document, path)) };
}
function readValue(document, file) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: too many aliases; write the values out.`);
    }
}
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = document.getIn(path.slice(0, length - 1), true);
        const name = String(path[length - 1]);
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.find((item) => String(item.key) === name)?.key : undefined;
        const node = key ?? document.getIn(path.slice(0, length), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}


/***/ })

};
