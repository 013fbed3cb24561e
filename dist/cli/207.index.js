export const id = 207;
export const ids = [207];
export const modules = {

/***/ 13181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ readNamedContext),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
const folder = (path) => ({ kind: 'folder', path });
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/**
 * Tells the two apart as buildx does (build/opt.go and BuildKit's util/gitutil): any address with a scheme, `git@host:path`,
 * `github.com/…`, and `-`, the standard input.
 */
function readContext(text) {
    const isRemote = text === '-' || SCHEME.test(text) || text.startsWith('git@') || /^github\.com\//i.test(text);
    return isRemote ? { kind: 'remote', address: text } : { kind: 'folder', path: text };
}
/** Whether the value of a named context is a folder: `docker-image:`, `oci-layout:`, `target:` and addresses are none. */
function readNamedContext(text) {
    return /^[a-z][a-z0-9-]*:/i.test(text) ? { kind: 'remote', address: text } : readContext(text);
}
/** Whether a source of ADD is fetched by the builder: unlike a context, `github.com/…` and `-` are names of files there. */
const isAddress = (source) => SCHEME.test(source) || source.startsWith('git@');


/***/ }),

/***/ 57568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ allRules)
/* harmony export */ });
/* harmony import */ var _compose_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81429);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90893);


/** Every rule about any file, in the order of the documentation. */
const allRules = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a, ..._compose_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .composeRules */ .s];


/***/ }),

/***/ 86448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ finish),
  w: () => (/* binding */ inFileOrder)
});

// EXTERNAL MODULE: ./src/severity.ts
var src_severity = __webpack_require__(21012);
// EXTERNAL MODULE: ./src/lint/apply/mask-secrets.ts
var mask_secrets = __webpack_require__(14400);
;// CONCATENATED MODULE: ./src/lint/apply/excerpt.ts

/** More lines than this are no excerpt but the file. */
const MAX_LINES = 12;
// A line of a program that somebody packed into a RUN says nothing in a report.
const MAX_COLUMNS = 400;
/** The finding with the lines that it and its fix are about, where they are in this file and few; secrets in them are hidden. */
function withExcerpt(finding, source) {
    const excerpt = finding.place.at === 'line' && finding.place.file === source.file
        ? excerptOf(finding, (0,mask_secrets/* maskedSource */.f)(source))
        : undefined;
    return excerpt ? { excerpt, ...finding } : finding;
}
function excerptOf({ place, fix }, source) {
    if (place.at !== 'line')
        return undefined;
    const spans = fix?.edits.map(({ span }) => span) ?? [];
    const first = Math.min(place.line, ...spans.map(({ line }) => line));
    const lastOfFix = Math.max(...spans.map(({ endLine }) => endLine), first);
    if (lastOfFix - first >= MAX_LINES)
        return undefined;
    // A long instruction shows its beginning; a fix has to be seen whole.
    const last = Math.min(Math.max(place.endLine, lastOfFix), first + MAX_LINES - 1, source.lineCount);
    const lines = Array.from({ length: last - first + 1 }, (_, index) => source.line(first + index));
    return lines.some((line) => line.length > MAX_COLUMNS) ? undefined : { line: first, lines };
}

// EXTERNAL MODULE: ./src/lint/comments/rule-names.ts
var rule_names = __webpack_require__(55401);
;// CONCATENATED MODULE: ./src/lint/apply/apply-settings.ts




/**
 * Findings as the settings want them, in file order, with the lines they are about where one of the sources has them. With
 * `isStrict` those of BuildKit's own rules are errors.
 */
function finish(findings, sources, settings, isStrict = false) {
    const wanted = findings
        .filter((finding) => !(0,rule_names/* isNamed */.ev)((0,rule_names/* ruleOf */.Y)(finding), settings.disabled))
        .map((finding) => withSeverity(finding, severityOf(finding, settings, isStrict)))
        .map(withoutSecrets);
    return inFileOrder(wanted).map((finding) => sources.reduce(withExcerpt, finding));
}
/** There can be hundreds of thousands of them; most are left as they are. */
function withSeverity(finding, severity) {
    return finding.severity === severity ? finding : { ...finding, severity };
}
/** The highest that the settings give to one of the rule's names, or its own. */
function severityOf(finding, { severity }, isStrict) {
    if (severity.size === 0 && !isStrict)
        return finding.severity;
    const rule = (0,rule_names/* ruleOf */.Y)(finding);
    const wanted = [...severity].filter(([name]) => (0,rule_names/* isNamed */.ev)(rule, [name])).map(([, value]) => value);
    const own = isStrict && (0,rule_names/* hasBuildkitName */.yC)(rule) ? 'error' : finding.severity;
    return (0,src_severity/* heaviest */.iS)(wanted) ?? own;
}
/** What a report says is read by more people than the file. A fix that repeats a secret has to wait until that is gone. */
function withoutSecrets(finding) {
    const message = (0,mask_secrets/* maskSecrets */.Q)(finding.message);
    const subject = finding.subject === undefined ? undefined : (0,mask_secrets/* maskSecrets */.Q)(finding.subject);
    const isSafe = finding.fix?.edits.every(({ text }) => (0,mask_secrets/* maskSecrets */.Q)(text) === text) ?? true;
    if (isSafe && message === finding.message && subject === finding.subject)
        return finding;
    const masked = { ...finding, message, ...(subject !== undefined && { subject }) };
    if (isSafe)
        return masked;
    const { fix, ...rest } = masked;
    return rest;
}
/** Findings of one place stay in their order, the heaviest first. */
function inFileOrder(findings) {
    return findings.toSorted(byPlace);
}
/** In file order, and the heaviest first at the same place. */
function byPlace(a, b) {
    if (a.place.at !== 'line' || b.place.at !== 'line')
        return 0;
    return a.place.line - b.place.line || a.place.column - b.place.column || (0,src_severity/* heaviestFirst */.O7)(a.severity, b.severity);
}


/***/ }),

/***/ 61465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./src/lint/apply/apply-settings.ts + 1 modules
var apply_settings = __webpack_require__(86448);
// EXTERNAL MODULE: ./src/lint/text/line-ranges.ts
var line_ranges = __webpack_require__(64254);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
// EXTERNAL MODULE: ./src/lint/comments/suppress.ts
var suppress = __webpack_require__(21333);
;// CONCATENATED MODULE: ./src/lint/comments/idle-ignores.ts



/** What comments ignore for nothing, in file order. `findings` are all that were found, silenced or not. */
function idleIgnores(files, findings, judge) {
    if (files.every((file) => (0,suppress/* ignoresOf */.fL)(file).length === 0))
        return [];
    const found = rangesByName(findings);
    return files.flatMap((file, index) => {
        const shadowOf = shadows();
        const whyIdle = (pragma, rule) => {
            const unknown = judge.unknown(rule, pragma);
            if (unknown)
                return unknown;
            const reach = file.reachOf(pragma);
            if (reach.kind === 'void')
                return reach;
            const name = rule.toLowerCase();
            const line = shadowOf(`${pragma.dialect} ${judge.idOf(rule)}`, reach, pragma);
            if (line !== undefined)
                return { kind: 'shadowed', line };
            const isEverywhere = index === 0 && pragma.reach === 'file';
            const isFound = isEverywhere ? found.anywhere.has(name) : found.inFile(file.file, name, reach);
            return isFound || !judge.isChecked(rule, pragma) ? undefined : { kind: 'unused' };
        };
        return (0,suppress/* ignoresOf */.fL)(file)
            .toSorted((a, b) => WIDTH[b.reach] - WIDTH[a.reach])
            .flatMap((pragma) => pragma.rules.flatMap((rule) => {
            const why = whyIdle(pragma, rule);
            return why ? [{ file: file.file, pragma, rule, why }] : [];
        }))
            .sort((a, b) => a.pragma.line - b.pragma.line);
    });
}
/** The widest first, because they stand above the others. */
const WIDTH = { file: 2, stage: 1, line: 0 };
/** Tells the line of an earlier or wider comment that speaks of all these lines; asked from the widest to the narrowest. */
function shadows() {
    const files = new Map();
    const stages = new Map();
    const lines = new Map();
    return (key, range, { reach, line }) => {
        const around = stages.get(key) ?? { firsts: [], seen: [] };
        const stage = around.seen[(0,source_text/* countUpTo */.MJ)(around.firsts, range.first) - 1];
        const covering = [stage, lines.get(key)].find((seen) => seen && seen.first <= range.first && range.last <= seen.last);
        const earlier = files.get(key) ?? covering?.line;
        if (earlier !== undefined)
            return earlier;
        if (reach === 'file')
            files.set(key, line);
        else if (reach === 'stage') {
            around.firsts.push(range.first);
            around.seen.push({ ...range, line });
            stages.set(key, around);
        }
        else
            lines.set(key, { ...range, line });
        return undefined;
    };
}
/** Where rules are broken, by their names in lower case. */
function rangesByName(findings) {
    const ranges = new Map();
    const anywhere = new Set();
    for (const finding of findings) {
        if (finding.place.at !== 'line')
            continue;
        const { file, line, endLine } = finding.place;
        for (const name of (0,suppress/* silencingNames */.Hr)(finding)) {
            anywhere.add(name);
            const key = `${name} ${file}`;
            const known = ranges.get(key);
            if (known)
                known.push({ first: line, last: endLine });
            else
                ranges.set(key, [{ first: line, last: endLine }]);
        }
    }
    const indexed = new Map([...ranges].map(([key, list]) => [key, (0,line_ranges/* lineRanges */.n)(list)]));
    return { anywhere, inFile: (file, name, range) => indexed.get(`${name} ${file}`)?.touches(range) === true };
}

// EXTERNAL MODULE: ./src/lint/apply/own-findings.ts + 12 modules
var own_findings = __webpack_require__(97481);
;// CONCATENATED MODULE: ./src/lint/apply/conclude.ts




/** All that was found, as the settings and the comments in the file want it. */
function* conclude({ subject, file, sources, commented, rules, isStrict = false, isSound = true }, found, { context }, judge) {
    const { settings } = context;
    const finished = (findings) => (0,apply_settings/* finish */.O)(isSound ? findings : findings.map(withoutFix), sources, settings, isStrict);
    const all = finished(found);
    yield;
    if (settings.disableIgnorePragma)
        return { findings: all, suppressed: [] };
    const late = rules.filter((rule) => rule.isLate && (0,own_findings/* isActive */.$m)(rule, settings));
    const known = { ...context, idleIgnores: idleIgnores(commented, all, judge) };
    const own = yield* (0,own_findings/* applyAll */.yl)(late, subject, file, known);
    const said = finished([...own.byRule.values()].flat());
    const { kept, silenced } = (0,suppress/* suppress */.Mc)(commented, said.length > 0 ? (0,apply_settings/* inFileOrder */.w)([...all, ...said]) : all);
    return { findings: kept, suppressed: silenced };
}
function withoutFix({ fix, ...finding }) {
    return finding;
}


/***/ }),

/***/ 14400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets),
/* harmony export */   f: () => (/* binding */ maskedSource)
/* harmony export */ });
/* harmony import */ var _text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77374);
/* harmony import */ var _facts_files_secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38069);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17658);



/** What follows the first line of a private key: all up to its last line, or else whatever looks like a key. */
const KEY_TO_END = /^[^]{0,20000}?-----END [A-Z0-9 ]{1,40}-----/;
const KEY_ALONE = /^(?:(?:\\+[nr]|[\s"'\\]){0,200}[A-Za-z0-9+/=]{16,})+/;
/** The text with a star for each character of a secret; line breaks stay, so that every place is where it was. */
function maskSecrets(text) {
    const secrets = (0,_facts_files_secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecrets */ .d)(text);
    if (secrets.length === 0)
        return text;
    let masked = text;
    for (const { what, start, end } of secrets) {
        const rest = what === 'a private key' ? text.slice(end) : '';
        const [body = ''] = KEY_TO_END.exec(rest) ?? KEY_ALONE.exec(rest) ?? [];
        const last = end + body.length;
        masked = masked.slice(0, start) + masked.slice(start, last).replace(/[^\r\n]/g, '*') + masked.slice(last);
    }
    return masked;
}
/** The same for a file. */
const maskedSource = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((source) => {
    const text = maskSecrets(source.text);
    return text === source.text ? source : (0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceText */ .rI)(source.file, text);
});


/***/ }),

/***/ 90511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judgeComposeNames),
  c: () => (/* binding */ judgeNames)
});

;// CONCATENATED MODULE: ./src/lint/others/buildkit-checks.ts
/** The names of BuildKit's own checks (Dockerfile syntax 1.21). */
const BUILDKIT_CHECKS = [
    'ConsistentInstructionCasing',
    'CopyIgnoredFile',
    'DuplicateStageName',
    'ExposeInvalidFormat',
    'ExposeProtoCasing',
    'FromAsCasing',
    'FromPlatformFlagConstDisallowed',
    'InvalidBaseImagePlatform',
    'InvalidDefaultArgInFrom',
    'InvalidDefinitionDescription',
    'JSONArgsRecommended',
    'LegacyKeyValueFormat',
    'MaintainerDeprecated',
    'MultipleInstructionsDisallowed',
    'NoEmptyContinuation',
    'RedundantTargetPlatform',
    'ReservedStageName',
    'SecretsUsedInArgOrEnv',
    'StageNameCasing',
    'UndefinedArgInFrom',
    'UndefinedVar',
    'WorkdirRelativePath',
];

// EXTERNAL MODULE: ./src/lint/text/lazy-value.ts
var lazy_value = __webpack_require__(1679);
// EXTERNAL MODULE: ./src/lint/apply/own-findings.ts + 12 modules
var own_findings = __webpack_require__(97481);
// EXTERNAL MODULE: ./src/lint/apply/steps.ts
var steps = __webpack_require__(60741);
// EXTERNAL MODULE: ./src/lint/comments/rule-names.ts
var rule_names = __webpack_require__(55401);
// EXTERNAL MODULE: ./src/lint/all-rules.ts
var all_rules = __webpack_require__(57568);
// EXTERNAL MODULE: ./src/lint/comments/suppress.ts
var suppress = __webpack_require__(21333);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
;// CONCATENATED MODULE: ./src/lint/apply/unknown-name.ts

/** Answers what to say of a name that no rule has; undefined for one that a rule has, in any case. */
function unknownNames(known) {
    const names = new Set(known.map((one) => one.toLowerCase()));
    const answers = new Map();
    return (name) => {
        const lower = name.toLowerCase();
        if (names.has(lower))
            return undefined;
        const answer = answers.get(lower) ?? { kind: 'unknown', instead: nearest(lower, known) };
        answers.set(lower, answer);
        return answer;
    };
}
/** The name that was meant, most likely. */
function nearest(lower, known) {
    // All codes look alike.
    if (/^(?:dl|sc)\d+$/.test(lower))
        return undefined;
    const [best] = known
        .map((one) => ({ one, distance: (0,leven/* default */.A)(lower, one.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best && best.distance <= Math.max(2, lower.length / 4) ? best.one : undefined;
}

;// CONCATENATED MODULE: ./src/lint/apply/name-judge.ts








const NAMES = all_rules/* allRules */.V.flatMap(({ id, aliases }) => [id, ...aliases]);
const unknownName = unknownNames([...NAMES, ...BUILDKIT_CHECKS]);
const unknownRule = unknownNames(NAMES);
const CHECKS = new Set(BUILDKIT_CHECKS.map((name) => name.toLowerCase()));
/** By a name in lower case that only one rule has: its id. */
const IDS = idsByName();
const SHELLCHECK = /^SC\d{3,5}$/i;
/** BuildKit gets new checks, which are written like this. */
const MAY_BE_NEW = /^[A-Z][A-Za-z]+$/;
/**
 * Knows which names rules have, and whether a rule has been checked here in full, so that silence means that nothing breaks it. Not so
 * for BuildKit's and ShellCheck's rules where they were not asked, for rules that are off or could not know enough, for what BuildKit
 * has left out of its answer itself, for what hadolint would find where our answer differs, and for stages that only another target builds.
 */
function judgeNames(dockerfile, own, foreign) {
    const { settings } = own.context;
    const hadolint = (0,lazy_value/* once */.O)(() => foundByHadolint(dockerfile, own));
    return {
        unknown(name, { dialect }) {
            const lower = name.toLowerCase();
            if (SHELLCHECK.test(name) || (lower === suppress/* ALL_BUILDKIT */.Hd && dialect === 'buildkit'))
                return undefined;
            const unknown = unknownName(name);
            return unknown?.instead === undefined && MAY_BE_NEW.test(name) ? undefined : unknown;
        },
        idOf: (name) => IDS.get(name.toLowerCase()) ?? name.toLowerCase(),
        isChecked(name, pragma) {
            const { dialect } = pragma;
            const lower = name.toLowerCase();
            if (dialect === 'buildkit' || isOfOtherBuild(dockerfile, pragma))
                return false;
            if (SHELLCHECK.test(name))
                return foreign.shellcheck !== undefined && foreign.hasUncheckedScripts !== true;
            if (CHECKS.has(lower))
                return foreign.buildkit !== undefined && foreign.isBuildkitStopped !== true;
            return (isDecided(own, name) && (dialect !== 'hadolint' || settings.compat === 'hadolint' || !hadolint().has(lower)));
        },
    };
}
/** It may silence something when another target is built. */
function isOfOtherBuild({ hasTarget, stages, instructions }, { reach, line }) {
    if (!hasTarget)
        return false;
    if (reach === 'file')
        return stages.some(({ reachesFinal }) => !reachesFinal);
    const below = instructions.find(({ span }) => span.endLine > line);
    const around = reach === 'stage' ? instructions.findLast(({ span }) => span.line < line) : undefined;
    return [below, around].some((one) => one?.stage.reachesFinal === false);
}
/** Knows the same for a compose file, of which only our own rules speak. */
function judgeComposeNames(own) {
    return {
        unknown: unknownRule,
        idOf: (name) => IDS.get(name.toLowerCase()) ?? name.toLowerCase(),
        isChecked: (name) => isDecided(own, name),
    };
}
/** Whether all rules of this name were applied and had all that they need. */
function isDecided({ byRule, undecided }, name) {
    const named = [...byRule.keys()].filter((rule) => (0,rule_names/* isNamed */.ev)(rule, [name]));
    return named.length > 0 && !named.some(({ id, isLate }) => isLate || undecided.has(id));
}
/** The names, in lower case, of everything that would be found if our answers were hadolint's. */
function foundByHadolint(dockerfile, { context }) {
    const { byRule } = (0,steps/* inOneGo */.O)((0,own_findings/* applyRules */.IU)(dockerfile, { ...context, settings: { ...context.settings, compat: 'hadolint' } }));
    return new Set([...byRule.values()].flat().flatMap(suppress/* silencingNames */.Hr));
}
function idsByName() {
    const all = all_rules/* allRules */.V.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => ({ id, name: name.toLowerCase() })));
    const shared = new Set(all.filter(({ id, name }) => all.some((other) => other.name === name && other.id !== id)).map(({ name }) => name));
    return new Map(all.filter(({ name }) => !shared.has(name)).map(({ id, name }) => [name, id]));
}


/***/ }),

/***/ 97481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yl: () => (/* binding */ applyAll),
  IU: () => (/* binding */ applyRules),
  $m: () => (/* binding */ isActive),
  $t: () => (/* binding */ needsFiles),
  P4: () => (/* binding */ readCommands)
});

// EXTERNAL MODULE: ./src/lint/rules/packages/curl-or-wget.ts
var curl_or_wget = __webpack_require__(42911);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-consecutive-runs.ts
var no_consecutive_runs = __webpack_require__(87577);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-host-commands.ts
var no_host_commands = __webpack_require__(15911);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-ignore-comments.ts
var no_ignore_comments = __webpack_require__(14215);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-install-recommends.ts + 1 modules
var no_install_recommends = __webpack_require__(80421);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-secrets-in-arg-or-env.ts
var no_secrets_in_arg_or_env = __webpack_require__(10418);
// EXTERNAL MODULE: ./src/lint/rules/commands/pipes-can-fail.ts + 1 modules
var pipes_can_fail = __webpack_require__(99215);
// EXTERNAL MODULE: ./src/lint/rules/commands/set-shell-with-shell.ts
var set_shell_with_shell = __webpack_require__(40879);
// EXTERNAL MODULE: ./src/lint/rules/files/workdir-not-cd.ts
var workdir_not_cd = __webpack_require__(51065);
// EXTERNAL MODULE: ./src/lint/text/computed-once.ts
var computed_once = __webpack_require__(77374);
;// CONCATENATED MODULE: ./src/lint/hadolint/hadolint-view.ts

/** What runs a command as it stands, for hadolint too. */
const TRANSPARENT = new Set(['builtin', 'command', 'exec', 'time']);
/** Names of programs that Drydock takes for `dnf` and hadolint for something else. */
const STRANGERS = new Set(['dnf5', 'dnf-3']);
/** Rules of hadolint's that look at what ONBUILD triggers, beside those about the commands of RUN. */
const ABOUT_TRIGGERS = new Set(['DL3043', 'DL3064']);
/** The Dockerfile for a rule of hadolint's: commands that it overlooks are left out, and so are triggers, but for RUN. */
function asHadolintSees(dockerfile, rule) {
    const codes = rule.aliases.filter((alias) => alias.startsWith('DL'));
    if (codes.length === 0)
        return dockerfile;
    return codes.some((code) => ABOUT_TRIGGERS.has(code)) ? dockerfile : narrowed(dockerfile);
}
/** Several rules share its lists of commands. */
const narrowed = (0,computed_once/* remember */.k)((dockerfile) => ({
    ...dockerfile,
    all: (keyword) => dockerfile.all(keyword),
    commands: dockerfile.commands.filter(({ command }) => isSeen(command)),
}));
/** The same without the commands of a program. */
function withoutProgram(dockerfile, name) {
    return { ...dockerfile, commands: dockerfile.commands.filter(({ command }) => command.name !== name) };
}
/** It takes `rm -rf` of whatever for the cleaning of the folder of apt, yum or dnf. */
function isWipe({ name, words }) {
    return name === 'rm' && words.some(({ text }) => text === '-rf');
}
/** It sees a cache or tmpfs mount on this very folder only, and for a folder below the home on one that ends with it. */
function isMountedThere({ mounts }, folder) {
    return mounts.some(({ type, target = '' }) => {
        const path = target.replace(/\/$/, '');
        return ((type === 'cache' || type === 'tmpfs') && (folder.startsWith('/') ? path === folder : path.endsWith(`/${folder}`)));
    });
}
/** Not behind `sudo`, `env` or a path, and not in a script for another shell. */
function isSeen({ name, program, words, place: { wrapper, nesting } }) {
    const isModule = program === 'pip' && wrapper?.startsWith('python') === true;
    if (wrapper !== undefined && !TRANSPARENT.has(wrapper) && !isModule)
        return false;
    return !nesting.includes('inner-shell') && !STRANGERS.has(name) && words[0]?.text.includes('/') !== true;
}

;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/commands.ts










/** Anywhere in a name. */
const SECRET = /^aws_access_key_id$|api_key|client_key|password|private|secret|token|username/i;
/** Without a folder, and in one. */
const SHELL_WITH_PIPEFAIL = /^(?:\/bin\/)?(?:ba|a|z)sh$/;
const commands = {
    /** Once a RUN. */
    'curl-or-wget': (dockerfile) => (0,curl_or_wget/* bothUsed */.B)(dockerfile, (run) => run),
    /** In every stage; a RUN of which no command can be read counts as one command. */
    'no-consecutive-runs': (dockerfile) => (0,no_consecutive_runs/* consecutiveRuns */.xv)(dockerfile, dockerfile.stages, (run) => (0,no_consecutive_runs/* isSingle */.vX)(run) || (run.commands.length === 0 && !run.args.text.includes('&&'))),
    *'no-host-commands'({ commands: all }) {
        for (const { command } of all)
            if (no_host_commands/* HOST_COMMANDS */.mT.has(command.name) && command.name !== 'ifconfig')
                yield (0,no_host_commands/* isForMachine */.xu)(command);
    },
    /** Those of its own dialect that it can read. */
    *'no-ignore-comments'({ pragmas }) {
        for (const pragma of pragmas)
            if (pragma.kind === 'ignore' && pragma.reach === 'line' && pragma.dialect === 'hadolint' && pragma.isStrict)
                yield (0,no_ignore_comments/* silences */.B)(pragma);
    },
    'no-install-recommends': (dockerfile, context) => no_install_recommends/* noInstallRecommends */.g.check(withoutProgram(dockerfile, 'apt'), context),
    'no-secrets-in-arg-or-env': (dockerfile) => (0,no_secrets_in_arg_or_env/* secretsIn */.V)(dockerfile, (_, { name }) => SECRET.test(name)),
    /** It does not follow a SHELL into the stages that are built on it, and does not see `set -o pipefail`. */
    'pipes-can-fail': (dockerfile) => (0,pipes_can_fail/* unsafePipes */.m)(dockerfile, {
        onbuild: false,
        counts: () => true,
        isSafe: ({ shell: { words } }, _, own) => own !== undefined && SHELL_WITH_PIPEFAIL.test(words[0] ?? '') && words.includes('pipefail'),
    }),
    /** Links to it as well. */
    *'set-shell-with-shell'({ commands: all }) {
        for (const { command } of all)
            if (command.name === 'ln' && command.operands.some(({ text }) => text === '/bin/sh'))
                yield (0,set_shell_with_shell/* replacesShell */.a)(command);
    },
    *'workdir-not-cd'(dockerfile) {
        for (const run of dockerfile.all('RUN')) {
            const cd = run.commands.find(({ name }) => name === 'cd');
            if (cd)
                yield (0,workdir_not_cd/* changesFolder */.G)(cd);
        }
    },
};

// EXTERNAL MODULE: ./src/lint/rules/container/exec-form.ts + 1 modules
var exec_form = __webpack_require__(1218);
// EXTERNAL MODULE: ./src/lint/rules/container/has-healthcheck.ts
var has_healthcheck = __webpack_require__(44278);
// EXTERNAL MODULE: ./src/lint/rules/images/no-constant-platform.ts
var no_constant_platform = __webpack_require__(39968);
// EXTERNAL MODULE: ./src/lint/rules/syntax/starts-with-from.ts
var starts_with_from = __webpack_require__(39410);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/running-container.ts




const container = {
    'exec-form': (dockerfile) => (0,exec_form/* inShellForm */.U2)(dockerfile, () => false),
    'has-healthcheck': ({ stages }) => (0,has_healthcheck/* withoutCheck */.l)(unchecked(stages)),
    /** It allows two variables, and no names of stages. */
    *'no-constant-platform'(dockerfile) {
        for (const { platform } of dockerfile.all('FROM'))
            if (platform && platform.text !== '' && !/BUILDPLATFORM|TARGETPLATFORM/.test(platform.text))
                yield (0,no_constant_platform/* isForOnePlatform */.p)(platform);
    },
    /** Every instruction there. */
    *'starts-with-from'({ instructions, stages }) {
        const first = stages.find((stage) => stage.from)?.from;
        for (const instruction of instructions.slice(0, first?.index))
            if (instruction.keyword !== 'ARG')
                yield (0,starts_with_from/* standsBefore */.d)(instruction);
    },
};
/** It asks every stage, and takes a check for one of the stages below too, and of those that are built on them later. */
function unchecked(stages) {
    const checked = new Set();
    for (const stage of stages) {
        if (stage.parent && checked.has(stage.parent))
            checked.add(stage);
        if (stage.all('HEALTHCHECK').length > 0)
            for (const one of [stage, ...stage.ancestors])
                checked.add(one);
    }
    return stages.filter((stage) => !checked.has(stage));
}

// EXTERNAL MODULE: ./src/lint/rules/files/absolute-workdir.ts
var absolute_workdir = __webpack_require__(37929);
// EXTERNAL MODULE: ./src/lint/rules/files/add-unpacks-archives.ts
var add_unpacks_archives = __webpack_require__(62770);
// EXTERNAL MODULE: ./src/lint/rules/images/copy-from-other-stage.ts
var copy_from_other_stage = __webpack_require__(73108);
// EXTERNAL MODULE: ./src/lint/rules/files/copy-local-files.ts
var copy_local_files = __webpack_require__(33760);
// EXTERNAL MODULE: ./src/lint/rules/files/copy-several-into-folder.ts
var copy_several_into_folder = __webpack_require__(53213);
// EXTERNAL MODULE: ./src/lint/rules/files/workdir-before-relative-copy.ts + 1 modules
var workdir_before_relative_copy = __webpack_require__(47435);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/copies.ts






const copies = {
    /** Every one. */
    'absolute-workdir': (dockerfile) => (0,absolute_workdir/* relativeOf */.Q)(dockerfile.all('WORKDIR', { onbuild: true })),
    /** In the final stage; of `tar` it knows no letters without a dash. */
    'add-unpacks-archives': (dockerfile) => (0,add_unpacks_archives/* copiedAndUnpacked */.b)(dockerfile, dockerfile.all('COPY').filter(({ stage }) => stage === dockerfile.finalStage), ({ name, words }) => name !== 'tar' || words[1]?.text.startsWith('-') === true),
    /** By the name of a stage, not by its number. */
    *'copy-from-other-stage'(dockerfile, context) {
        for (const problem of copy_from_other_stage/* copyFromOtherStage */.u.check(dockerfile, context))
            if (!/^\d+$/.test(dockerfile.source.slice(problem.at)))
                yield problem;
    },
    /** It knows addresses of the web and archives, by what is written. */
    'copy-local-files': (dockerfile) => (0,copy_local_files/* plainAdds */.pp)(dockerfile, ({ text }) => !copy_local_files/* ARCHIVE */.$3.test(text) && !/^https?:\/\//.test(text)),
    'copy-several-into-folder': (dockerfile) => (0,copy_several_into_folder/* writtenToOneFile */.Z)(dockerfile.all('COPY'), ({ text }) => text.endsWith('/')),
    *'workdir-before-relative-copy'({ stages }) {
        for (const copy of (0,workdir_before_relative_copy/* copiesBeforeWorkdir */.tg)(stages))
            if (copy.keyword === 'COPY' && !copy.onbuild)
                yield (0,workdir_before_relative_copy/* goesAnywhere */.GH)(copy);
    },
};

// EXTERNAL MODULE: ./src/lint/rules/images/copy-from-known-stage.ts
var copy_from_known_stage = __webpack_require__(18977);
// EXTERNAL MODULE: ./src/lint/rules/images/pin-base-image.ts
var pin_base_image = __webpack_require__(3893);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/images.ts


const images_images = {
    /** Only names that are written out. */
    'pin-base-image': (dockerfile) => (0,pin_base_image/* withoutTag */.n)(dockerfile, ({ hasVariable }) => !hasVariable),
    /** Only COPY, and a stage that follows is as bad as one that is nowhere. */
    'copy-from-known-stage': (dockerfile) => (0,copy_from_known_stage/* copiesFromUnknown */.u)(dockerfile, undefined, () => false),
};

// EXTERNAL MODULE: ./src/lint/facts/image/label-schema.ts
var label_schema = __webpack_require__(89513);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-email.ts
var label_is_email = __webpack_require__(46897);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-git-hash.ts
var label_is_git_hash = __webpack_require__(55142);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-license.ts
var label_is_license = __webpack_require__(17922);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-semver.ts
var label_is_semver = __webpack_require__(2485);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-time.ts
var label_is_time = __webpack_require__(44712);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-url.ts
var label_is_url = __webpack_require__(48240);
// EXTERNAL MODULE: ./src/lint/rules/labels/schema-labels-not-empty.ts
var schema_labels_not_empty = __webpack_require__(16804);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/labels.ts








/** It judges what is written, and looks into no variable. */
const asWritten = (_, { text }) => text;
/** Git makes other lengths in large repositories. */
const hashes = { ...label_is_git_hash/* hashLabels */.M, fits: (value) => /^([0-9a-f]{7}|[0-9a-f]{40})$/.test(value) };
/** It knows single identifiers of the list. */
const licenses = {
    ...label_is_license/* licenseLabels */.z,
    fits: (value) => /^[A-Za-z0-9.-]+$/.test(value) && !value.startsWith('LicenseRef-') && label_is_license/* licenseLabels */.z.fits(value),
};
const labels = {
    'schema-labels-not-empty': (dockerfile, context) => (0,schema_labels_not_empty/* emptyLabels */.$)((0,label_schema/* schemaLabels */.V)(dockerfile, context, asWritten)),
    'label-is-email': (0,label_schema/* misfits */.g)(label_is_email/* emailLabels */.a, asWritten),
    'label-is-git-hash': (0,label_schema/* misfits */.g)(hashes, asWritten),
    'label-is-license': (0,label_schema/* misfits */.g)(licenses, asWritten),
    'label-is-semver': (0,label_schema/* misfits */.g)(label_is_semver/* semverLabels */.a, asWritten),
    'label-is-time': (0,label_schema/* misfits */.g)(label_is_time/* timeLabels */.B, asWritten),
    'label-is-url': (0,label_schema/* misfits */.g)(label_is_url/* urlLabels */.D, asWritten),
};

// EXTERNAL MODULE: ./src/lint/facts/files/deletion.ts + 3 modules
var deletion = __webpack_require__(3571);
// EXTERNAL MODULE: ./src/lint/facts/packages/install.ts + 1 modules
var packages_install = __webpack_require__(89833);
// EXTERNAL MODULE: ./src/lint/rule-makers/transaction-cache-left.ts
var transaction_cache_left = __webpack_require__(387);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-apk-cache-left.ts
var no_apk_cache_left = __webpack_require__(92972);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-apt-lists-left.ts
var no_apt_lists_left = __webpack_require__(76710);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-pip-cache-left.ts
var no_pip_cache_left = __webpack_require__(82965);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-yarn-cache-left.ts
var no_yarn_cache_left = __webpack_require__(65220);
// EXTERNAL MODULE: ./src/lint/facts/packages/transaction.ts
var transaction = __webpack_require__(82619);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/left-caches.ts










const INSTALLS = ['install', 'group install', 'groups install', 'module install'];
const DNF = {
    downloads: [...INSTALLS, 'in', 'reinstall', 'rei', 'upgrade', 'up', 'upgrade-minimal', 'up-min', 'group upgrade'],
    cleans: ['clean'],
    caches: ['/var/cache/libdnf5'],
};
const KNOWN = {
    yum: { downloads: INSTALLS, cleans: ['clean'], caches: [] },
    dnf: DNF,
    microdnf: DNF,
    zypper: { downloads: ['install', 'in'], cleans: ['clean', 'cc'], caches: ['/var/cache/zypp'] },
};
/** In every stage, and cleaned by the very program or, but for zypper, by any `rm -rf`. */
const leftBy = (...programs) => function* (dockerfile) {
    for (const program of programs) {
        const { downloads, cleans, caches } = KNOWN[program];
        const all = (0,transaction/* transactionsOf */.v9)(dockerfile.commands, [program]).filter(({ subcommand }) => downloads.includes(subcommand));
        for (const one of (0,transaction/* lastOfEachRun */.Ov)(all)) {
            const isCleaned = one.run.commands
                .slice(one.command.place.index + 1)
                .some((later) => later.runs(program, ...cleans) || (program !== 'zypper' && isWipe(later)));
            if (!isCleaned && !caches.some((cache) => isMountedThere(one.run, cache)))
                yield (0,transaction_cache_left/* leavesItsCache */.F)(one, dockerfile);
        }
    }
};
const APT_LISTS = '/var/lib/apt/lists';
/** Wherever in the RUN they are deleted, and with mounts on this very folder or on both of apt's. */
function areListsGone(run) {
    const isDeleted = run.commands.some((one) => isWipe(one) || (one.name === 'rm' && one.operands.some(({ text }) => text === `${APT_LISTS}/*`)));
    const isKeptOut = ['/var/lib/apt', '/var/cache/apt'].every((folder) => isMountedThere(run, folder));
    return isDeleted || isKeptOut || isMountedThere(run, APT_LISTS);
}
/** By the environment of the image or of the command, or exported before it; it takes `0` and `off` for no. */
function isPipCacheOff({ run, command: { place } }) {
    const variable = run.scope.lookup('PIP_NO_CACHE_DIR');
    return ((variable.kind === 'env' && isYes(variable.value)) ||
        firstExport(run) < place.index ||
        place.assignments.some(({ name, value }) => name === 'PIP_NO_CACHE_DIR' && isYes(value)));
}
const isYes = (value = '') => /^(1|true|on|yes)$/i.test(value);
/** Position of the first `export` in a RUN that switches pip's cache off; infinite where there is none. */
const firstExport = (0,computed_once/* remember */.k)((run) => {
    const isSwitch = ({ text }) => {
        const [name, value] = text.split('=');
        return name === 'PIP_NO_CACHE_DIR' && isYes(value);
    };
    const found = run.commands.findIndex(({ name, operands }) => name === 'export' && operands.some(isSwitch));
    return found < 0 ? Infinity : found;
});
/** Position of the last command of a RUN that empties the cache of yarn; -1 where none does. */
const lastYarnCleaning = (0,computed_once/* remember */.k)((run) => run.commands.findLastIndex((command) => (0,deletion/* isCalledAs */.Cw)(command, 'yarn cache') ||
    (0,deletion/* removes */.yb)({ run, command }, '/usr/local/share/.cache/yarn') ||
    ['.cache/yarn', '.yarn'].some((folder) => (0,deletion/* removesBelowHome */.Ap)({ run, command }, folder))));
const leftCaches = {
    'no-dnf-cache-left': leftBy('dnf', 'microdnf'),
    'no-yum-cache-left': leftBy('yum'),
    'no-zypper-cache-left': leftBy('zypper'),
    'no-apt-lists-left': (dockerfile) => (0,no_apt_lists_left/* leftLists */.t)(dockerfile, ({ run }) => areListsGone(run)),
    *'no-apk-cache-left'(dockerfile) {
        for (const one of (0,packages_install/* installsOf */.U)(dockerfile.commands, 'apk'))
            if (!one.command.hasFlag('no-cache') && !(0,deletion/* isMounted */.BX)(one.run, '/var/cache/apk'))
                yield (0,no_apk_cache_left/* leavesLists */.w)(one, dockerfile);
    },
    *'no-pip-cache-left'(dockerfile) {
        for (const one of (0,packages_install/* installsOf */.U)(dockerfile.commands, 'pip')) {
            if (one.command.hasFlag('no-cache-dir') || isPipCacheOff(one))
                continue;
            if (!isMountedThere(one.run, '.cache/pip'))
                yield (0,no_pip_cache_left/* leavesPipCache */.c)(one, dockerfile);
        }
    },
    'no-yarn-cache-left': (dockerfile) => (0,no_yarn_cache_left/* leftYarnCaches */.f)(dockerfile, ({ run, verb, command: { place } }) => {
        const { reachesFinal, usedAsBase } = run.stage;
        const isCleaned = isMountedThere(run, '.cache/yarn') || lastYarnCleaning(run) > place.index;
        return verb === 'install' && (reachesFinal || run.onbuild || usedAsBase) && !isCleaned;
    }),
};

// EXTERNAL MODULE: ./src/lint/text/lazy-value.ts
var lazy_value = __webpack_require__(1679);
// EXTERNAL MODULE: ./src/lint/facts/packages/pinning.ts + 1 modules
var pinning = __webpack_require__(55482);
// EXTERNAL MODULE: ./src/lint/rules/packages/pin-go-packages.ts
var pin_go_packages = __webpack_require__(38757);
// EXTERNAL MODULE: ./src/lint/rules/packages/pin-pip-packages.ts
var pin_pip_packages = __webpack_require__(78108);
;// CONCATENATED MODULE: ./src/lint/hadolint/open-packages.ts
/** What it looks at where that is less than all that installs. */
const VERBS = {
    npm: ['install'],
    yum: ['install', 'group install', 'groups install', 'module install'],
    dnf: ['install', 'groups install', 'module install'],
    microdnf: ['install', 'groups install', 'module install'],
};
/** A dash with a digit behind it anywhere; neither variables nor patterns. */
const RPM = /^[^$*]*-\d[^$*]*$/;
/** What a pinned package looks like; of the others any version counts, and names in variables have none. */
const PINNED = {
    'apt-get': /[=/]|\.deb$/,
    yum: RPM,
    dnf: RPM,
    microdnf: RPM,
    zypper: /[=<>]|\.rpm$/,
    gem: /:/,
    npm: /^(?!git(?:\+\w+)?:).+@|^git(?:\+(?:ssh|https?))?:.+#|^(?:\.{0,2}|~)\/|\.(?:tgz|tar|tar\.gz)$/,
};
const MODULE = /:/;
const ASKED = new Set(['named', 'variable', 'repository']);
/** The packages of an install that it asks a version of. A variable behind a dash is one where ARG or ENV sets it. */
function openPackages(install, isSet) {
    const { manager, verb, packages, requirementFiles } = install;
    if (VERBS[manager]?.includes(verb) === false || requirementFiles.length > 0)
        return [];
    if (manager === 'gem')
        return openGems(install);
    const pinned = verb === 'module install' ? MODULE : PINNED[manager];
    const withValues = (text) => text.replaceAll(/-\$(?:(\w+)|\{(\w+)\})/g, (all, bare = '', braced = '') => isSet(`${bare}${braced}`) ? '-1' : all);
    return packages.filter(({ kind, text, version }) => pinned ? !pinned.test(withValues(text)) : version === undefined && ASKED.has(kind));
}
/** It takes the word behind any flag for the flag's value, and knows a version by a word of its own only. */
function openGems({ packages, command: { words } }) {
    if (words.some(({ text }) => /^(?:-v|--version(?:=.*)?)$/.test(text)))
        return [];
    const values = new Set();
    for (const [at, word] of words.entries())
        if (/^--?[^-=]+$/.test(word.text.replaceAll(/(?<=\w)-/g, '')) && !values.has(word))
            values.add(words[at + 1]);
    return packages.filter(({ word, text }) => !values.has(word) && PINNED.gem?.test(text) === false);
}

;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/pinned-versions.ts






const pinned = (...managers) => {
    return (dockerfile) => unpinned(dockerfile, managers);
};
function* unpinned(dockerfile, managers, counts = () => true) {
    const args = (0,lazy_value/* once */.O)(() => (0,pinning/* namesIn */.wX)(dockerfile, 'ARG'));
    for (const install of (0,packages_install/* installsOf */.U)(dockerfile.commands, ...managers)) {
        if (!counts(install))
            continue;
        const isSet = (name) => args().has(name) || ['arg', 'env'].includes(install.run.scope.lookup(name).kind);
        for (const one of openPackages(install, isSet))
            yield { at: one.word.span, message: (0,pinning/* withoutVersion */.Pv)(one) };
    }
}
const pinnedVersions = {
    'pin-apk-packages': pinned('apk'),
    'pin-apt-packages': pinned('apt-get'),
    'pin-dnf-packages': pinned('dnf', 'microdnf'),
    'pin-gems': pinned('gem'),
    'pin-npm-packages': pinned('npm'),
    'pin-yum-packages': pinned('yum'),
    'pin-zypper-packages': pinned('zypper'),
    'pin-pip-packages': (dockerfile) => unpinned(dockerfile, ['pip', 'pipx', 'uv'], pin_pip_packages/* decidesHere */.k),
    'pin-go-packages': (dockerfile) => (0,pin_go_packages/* openGoPackages */.A)(dockerfile, ({ text, version }) => {
        const isPinned = version !== undefined && !['latest', 'none'].includes(version);
        return isPinned || /^[./]/.test(text) ? undefined : 'names no fixed version';
    }),
};

// EXTERNAL MODULE: ./src/lint/rule-makers/assumes-yes.ts
var assumes_yes = __webpack_require__(5339);
// EXTERNAL MODULE: ./src/lint/rules/packages/apt-assumes-yes.ts
var apt_assumes_yes = __webpack_require__(93248);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/unanswered.ts




const unanswered_RPM = ['install', 'group install', 'groups install', 'module install', 'localinstall', 'groupinstall'];
/** The subcommands of which it asks for an answer. */
const ASKING = {
    yum: unanswered_RPM,
    dnf: unanswered_RPM,
    microdnf: unanswered_RPM,
    zypper: ['install', 'in', 'patch', 'source-install', 'si', 'remove', 'rm'],
};
/** It takes no pipe and no `--setopt` for an answer, and `--assumeno` for none. */
const unansweredBy = (...programs) => function* ({ commands }) {
    for (const one of (0,transaction/* transactionsOf */.v9)(commands, programs)) {
        const { command, known, subcommand } = one;
        const yes = known.yes.filter((flag) => flag !== 'assumeno');
        if (ASKING[known.program].includes(subcommand) && !command.hasFlag(...yes))
            yield (0,assumes_yes/* asks */.z)(one);
    }
};
const unanswered = {
    'apt-assumes-yes': (dockerfile, context) => apt_assumes_yes/* aptAssumesYes */.y.check(withoutProgram(dockerfile, 'apt'), context),
    'dnf-assumes-yes': unansweredBy('dnf', 'microdnf'),
    'yum-assumes-yes': unansweredBy('yum'),
    'zypper-assumes-yes': unansweredBy('zypper'),
};

// EXTERNAL MODULE: ./src/lint/rules/users/last-user-not-root.ts
var last_user_not_root = __webpack_require__(77867);
// EXTERNAL MODULE: ./src/lint/rules/users/numeric-user.ts
var numeric_user = __webpack_require__(44561);
// EXTERNAL MODULE: ./src/lint/rules/users/useradd-no-log-init.ts
var useradd_no_log_init = __webpack_require__(52884);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/users.ts




const users = {
    /** The last one of every stage, as it is written. */
    *'last-user-not-root'({ stages }) {
        for (const stage of stages) {
            const last = stage.all('USER').at(-1);
            if (last && /^(?:root|0)(?::|$)/.test(last.args.text))
                yield (0,last_user_not_root/* isRootToTheEnd */.g)(last);
        }
    },
    /** Every one; an ARG of any stage counts as set, and an ENV as nothing. */
    *'numeric-user'(dockerfile) {
        const args = (0,pinning/* namesIn */.wX)(dockerfile, 'ARG');
        for (const one of dockerfile.all('USER')) {
            const { word, user, scope } = one;
            const isGiven = word?.variables.some((name) => args.has(name) || scope.lookup(name).kind === 'arg');
            const name = word?.hasVariable === true ? word.text : user;
            if (word && isGiven !== true && (0,numeric_user/* isName */.Eo)(name))
                yield (0,numeric_user/* isByName */.H6)(dockerfile, one, name);
        }
    },
    /** By the length of what follows `-u`, with the braces that a variable could have as well. */
    *'useradd-no-log-init'({ commands }) {
        for (const one of commands) {
            const flag = (0,useradd_no_log_init/* logged */.Jb)(one)?.flag('u');
            const uid = flag?.value ?? '';
            const { length } = uid.replaceAll(/\$(\w+)/g, '${$1}');
            if (length > 5 && flag?.word.text.endsWith('u') === true)
                yield (0,useradd_no_log_init/* makesHugeLogs */.sr)(one, uid);
        }
    },
};

;// CONCATENATED MODULE: ./src/lint/hadolint/as-hadolint.ts










const OVERRIDES = new Map(Object.entries({
    ...container,
    ...images_images,
    ...users,
    ...pinnedVersions,
    ...unanswered,
    ...leftCaches,
    ...copies,
    ...commands,
    ...labels,
}));
/** The rule as hadolint would apply it: to what it sees of a Dockerfile, with its judgement where that is another one. */
function asHadolint(rule) {
    const override = OVERRIDES.get(rule.id);
    return {
        ...rule,
        check(dockerfile, context) {
            const seen = asHadolintSees(dockerfile, rule);
            return override ? override(seen, context) : rule.check(seen, context);
        },
    };
}

// EXTERNAL MODULE: ./src/lint/comments/rule-names.ts
var rule_names = __webpack_require__(55401);
// EXTERNAL MODULE: ./src/lint/rules/index.ts + 117 modules
var rules = __webpack_require__(90893);
// EXTERNAL MODULE: ./src/lint/rule-url.ts
var rule_url = __webpack_require__(58247);
;// CONCATENATED MODULE: ./src/lint/apply/own-findings.ts




/** Applies the rules about Dockerfiles that the settings leave on. */
function* applyRules(dockerfile, context) {
    const active = activeRules(context.settings);
    const judging = context.settings.compat === 'hadolint' ? active.map(asHadolint) : active;
    return yield* applyAll(judging, dockerfile, dockerfile.file, context);
}
/** Reads all scripts, which would be read at once when a rule asks for the first of them; returns how many commands there are. */
function* readCommands({ instructions }) {
    let count = 0;
    for (const instruction of instructions) {
        if (instruction.keyword === 'RUN')
            count += instruction.commands.length;
        yield;
    }
    return count;
}
/** Applies each of the rules to the subject. */
function* applyAll(rules, subject, file, context) {
    const byRule = new Map();
    for (const rule of rules) {
        byRule.set(rule, applyRule(rule, subject, file, context));
        yield;
    }
    return {
        context,
        byRule,
        undecided: new Set(rules.filter((rule) => isUndecided(rule, subject, context)).map(({ id }) => id)),
    };
}
/** Whether any rule that the settings leave on would look at the files of the context. */
function needsFiles(dockerfile, settings) {
    return activeRules(settings).some(({ needs }) => needs.files?.(dockerfile));
}
/** Whether the rule needs something for this subject that is unknown. Of the neighbours nobody can tell that all are known. */
function isUndecided({ needs }, subject, context) {
    return ((context.ignoreFile.kind === 'unknown' && needs.ignoreFile?.(subject) === true) ||
        (context.files.kind === 'unknown' && needs.files?.(subject) === true) ||
        (context.started === undefined && needs.started?.(subject) === true) ||
        needs.neighbours?.(subject) === true);
}
/** What one rule finds in its subject. */
function applyRule(rule, subject, file, context) {
    return [...rule.check(subject, context)].map((problem) => toFinding(rule, problem, file));
}
/** Hundreds of files are linted with the same settings. */
const active = new WeakMap();
/** The rules that the settings leave on, in the order of the registry. */
function activeRules(settings) {
    const known = active.get(settings) ?? rules/* rules */.a.filter((rule) => isActive(rule, settings));
    active.set(settings, known);
    return known;
}
/** Whether the settings leave a rule on. */
function isActive(rule, { disabled, enabled, severity }) {
    return !(0,rule_names/* isNamed */.ev)(rule, disabled) && (rule.enabled || (0,rule_names/* isNamed */.ev)(rule, enabled) || (0,rule_names/* isNamed */.ev)(rule, [...severity.keys()]));
}
function toFinding(rule, problem, file) {
    return {
        rule: rule.id,
        aliases: rule.aliases,
        source: 'drydock',
        severity: problem.severity ?? rule.severity,
        message: problem.message,
        ...(problem.subject !== undefined && { subject: problem.subject }),
        place: { at: 'line', file: problem.file ?? file, ...problem.at },
        origin: 'unknown',
        url: (0,rule_url/* ruleUrl */.Q)(rule.id),
        ...(problem.fix && { fix: problem.fix }),
        ...(problem.cost && { cost: problem.cost }),
    };
}


/***/ }),

/***/ 60741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withBreaks),
/* harmony export */   O: () => (/* binding */ inOneGo)
/* harmony export */ });
/** How long the steps between two breaks take together, and the longest of them more. */
const STRETCH_MILLISECONDS = 50;
/** All steps at once. */
function inOneGo(steps) {
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}
/** The steps with breaks in which everything else gets its turn. Rejects when the run is cancelled. */
async function withBreaks(steps, clock) {
    let since = clock.now();
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
        if (clock.now() - since < STRETCH_MILLISECONDS)
            continue;
        await clock.sleep(0);
        since = clock.now();
    }
}


/***/ }),

/***/ 57254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readReach)
/* harmony export */ });
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17658);

const NOT_RIGHT_ABOVE = { kind: 'void', because: 'hadolint wants it right above the instruction' };
const NOTHING_FOLLOWS = { kind: 'void', because: 'no instruction follows' };
/**
 * The lines that a pragma of a Dockerfile speaks of. One for an instruction: the one it is above, other comments and empty lines
 * between or not, or the one it is inside of. One for a stage: from there to the next FROM. BuildKit's comments reach as far as
 * BuildKit lets them, hadolint's as far as hadolint does where the settings want its answers.
 */
function readReach(dockerfile, { compat }) {
    const { instructions, stages, source } = dockerfile;
    const ends = instructions.map(({ span }) => span.endLine);
    const froms = stages.flatMap(({ from }) => (from ? [from.span.line] : []));
    const nextFrom = (line) => froms[(0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(froms, line)] ?? source.lineCount + 1;
    const blockOf = checkBlocks(dockerfile);
    return (pragma) => {
        const { reach, line, dialect } = pragma;
        const isHadolint = dialect === 'hadolint' && compat === 'hadolint';
        if (isHadolint && !pragma.isStrict)
            return { kind: 'void', because: 'hadolint cannot read it' };
        if (reach === 'file')
            return { kind: 'lines', first: 1, last: source.lineCount };
        const next = instructions[(0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(ends, line)];
        if (!next)
            return NOTHING_FOLLOWS;
        const { span } = next;
        // It leaves the instruction right below out, mostly the FROM.
        if (isHadolint && next.keyword === 'FROM' && span.line !== line + 1)
            return NOT_RIGHT_ABOVE;
        if (isHadolint && reach === 'stage')
            return { kind: 'lines', first: line + 2, last: nextFrom(span.line) - 1 };
        if (isHadolint && span.line !== line + 1)
            return NOT_RIGHT_ABOVE;
        if (reach === 'stage')
            return { kind: 'lines', first: span.line, last: nextFrom(span.line) - 1 };
        const because = dialect === 'buildkit' ? blockOf(line) : undefined;
        if (because !== undefined)
            return { kind: 'void', because };
        // Comments in between are spoken of as well: they can be findings too.
        return { kind: 'lines', first: Math.min(line + 1, span.line), last: span.endLine };
    };
}
/** Why BuildKit passes over a check comment: of a block of comments it reads the first one, and an empty comment ends a block. */
function checkBlocks({ comments, instructions, pragmas }) {
    const reasons = new Map();
    const lines = new Set(pragmas.flatMap((one) => (isCheckComment(one) ? [one.line] : [])));
    if (lines.size === 0)
        return () => undefined;
    const starts = instructions.map(({ span }) => span.line);
    let open = [];
    let block = -1;
    for (const { line, text, inside } of comments) {
        const instruction = (0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(starts, line);
        if (instruction !== block)
            open = [];
        block = instruction;
        if (inside)
            continue;
        if (text === '') {
            for (const one of open)
                reasons.set(one, 'an empty comment parts it from the instruction');
            open = [];
        }
        else if (lines.has(line)) {
            const [first] = open;
            if (first !== undefined)
                reasons.set(line, `BuildKit reads only the first such comment, in line ${first}`);
            open.push(line);
        }
    }
    return (line) => reasons.get(line);
}
const isCheckComment = (pragma) => pragma.kind === 'ignore' && pragma.dialect === 'buildkit' && pragma.reach === 'line';


/***/ }),

/***/ 35044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ nameSpans),
/* harmony export */   q1: () => (/* binding */ idleRules),
/* harmony export */   u_: () => (/* binding */ withoutName)
/* harmony export */ });
/** What is idle in each comment. */
function idleRules(all) {
    const byPragma = new Map();
    for (const { pragma, rule } of all)
        byPragma.set(pragma, (byPragma.get(pragma) ?? new Set()).add(rule));
    return byPragma;
}
/** Where a rule is named in a comment, and the fix that takes it out: the name alone, or all of a comment of which all is idle. */
function withoutName({ pragma, rule }, idle) {
    const spans = nameSpans(pragma);
    const index = pragma.rules.indexOf(rule);
    const name = spans[index];
    const at = name ?? pragma.at.span();
    const isWhole = pragma.rules.every((one) => idle.get(pragma)?.has(one) === true) || !name;
    const neighbour = spans[index + 1] ?? spans[index - 1];
    if (isWhole || !neighbour)
        return { at, fix: { title: 'Remove the comment', safety: 'safe', edits: [{ span: wholeLine(pragma), text: '' }] } };
    const isFirst = index === 0;
    const span = isFirst
        ? { ...name, endLine: neighbour.line, endColumn: neighbour.column }
        : { ...name, line: (spans[index - 1] ?? name).endLine, column: (spans[index - 1] ?? name).endColumn };
    return { at, fix: { title: `Remove \`${rule}\` from the comment`, safety: 'safe', edits: [{ span, text: '' }] } };
}
/** Where the names of a comment stand, in their order. */
function nameSpans({ at, rules }) {
    let from = at.text.indexOf('=') + 1;
    return rules.map((rule) => {
        const start = at.text.indexOf(rule, from);
        if (start < 0)
            return undefined;
        from = start + rule.length;
        return at.span(start, from);
    });
}
/** The comment's line with its line break; behind a value only the comment and the space before it. */
function wholeLine({ at, line }) {
    const { source } = at;
    const comment = at.span();
    const before = source
        .line(line)
        .slice(0, comment.column - 1)
        .trimEnd();
    if (before !== '')
        return { ...comment, column: before.length + 1 };
    const hasNext = line < source.lineCount;
    const end = hasNext ? { endLine: line + 1, endColumn: 1 } : { endLine: line, endColumn: source.line(line).length + 1 };
    return { line, column: 1, ...end };
}


/***/ }),

/***/ 55401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   yC: () => (/* binding */ hasBuildkitName)
/* harmony export */ });
/** Whether a rule goes by one of these names: its id or an alias, in any case. */
function isNamed({ id, aliases }, names) {
    const own = [id, ...aliases].map((name) => name.toLowerCase());
    return names.some((name) => own.includes(name.toLowerCase()));
}
/** The names of the rule that a finding is of. */
function ruleOf({ rule, aliases }) {
    return { id: rule, aliases };
}
/** BuildKit names its checks in camel case, hadolint by a code. */
function hasBuildkitName({ id, aliases }) {
    return [id, ...aliases].some((name) => /^[A-Z][A-Za-z]+$/.test(name));
}


/***/ }),

/***/ 21333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ namesForAll),
/* harmony export */   Hd: () => (/* binding */ ALL_BUILDKIT),
/* harmony export */   Hr: () => (/* binding */ silencingNames),
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   fL: () => (/* binding */ ignoresOf)
/* harmony export */ });
/* harmony import */ var _text_line_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64254);
/* harmony import */ var _rule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55401);


/** What cannot be silenced: without it nobody would know that the file was not understood. */
const ALWAYS_SAID = new Set(['valid-dockerfile', 'valid-compose']);
/** BuildKit's `skip=all`: all of its own checks, whoever found the same. */
const ALL_BUILDKIT = 'all';
/**
 * Takes out the findings that comments silence; they are returned, not lost. The first file is the one that is linted: what its
 * comments say for the whole file holds for findings in the files beside it too.
 */
function suppress(files, findings) {
    const silent = new Map(files.map((one) => [one.file, silentLines(one)]));
    const everywhere = namesForAll(files[0]);
    if (everywhere.size === 0 && [...silent.values()].every(({ size }) => size === 0))
        return { kept: findings, silenced: [] };
    const isSilenced = (finding) => {
        if (ALWAYS_SAID.has(finding.rule) || finding.place.at !== 'line')
            return false;
        const { file, line, endLine } = finding.place;
        const lines = silent.get(file);
        return silencingNames(finding).some((name) => everywhere.has(name) || lines?.get(name)?.touches({ first: line, last: endLine }) === true);
    };
    const silenced = new Set(findings.filter(isSilenced));
    return { kept: findings.filter((finding) => !silenced.has(finding)), silenced: [...silenced] };
}
/** The names, in lower case, that silence a finding. */
function silencingNames(finding) {
    const rule = (0,_rule_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(finding);
    return [rule.id, ...rule.aliases, ...((0,_rule_names_js__WEBPACK_IMPORTED_MODULE_0__/* .hasBuildkitName */ .yC)(rule) ? [ALL_BUILDKIT] : [])].map((name) => name.toLowerCase());
}
/** The names, in lower case, that a pragma silences. */
function ignoredNames({ rules, dialect }) {
    return rules.map((name) => name.toLowerCase()).filter((name) => name !== ALL_BUILDKIT || dialect === 'buildkit');
}
function namesForAll(main) {
    const wide = ignoresOf(main).filter((one) => one.reach === 'file' && main?.reachOf(one).kind === 'lines');
    return new Set(wide.flatMap(ignoredNames));
}
/** By a rule's name in lower case: the lines on which it is silent. */
function silentLines(file) {
    const ranges = new Map();
    for (const pragma of ignoresOf(file)) {
        const reach = file.reachOf(pragma);
        if (reach.kind === 'void')
            continue;
        for (const rule of ignoredNames(pragma)) {
            const known = ranges.get(rule);
            if (known)
                known.push(reach);
            else
                ranges.set(rule, [reach]);
        }
    }
    return new Map([...ranges].map(([rule, list]) => [rule, (0,_text_line_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .lineRanges */ .n)(list)]));
}
function ignoresOf(file) {
    return file?.pragmas.filter((pragma) => pragma.kind === 'ignore') ?? [];
}


/***/ }),

/***/ 28116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withDefaults)
/* harmony export */ });
/** The innermost one first: a default may hold another variable. */
const WITH_DEFAULT = /\$\{[A-Za-z_]\w*:?-([^{}$]*)\}/g;
const DEEPEST = 10;
/** Stands for `$$`, a dollar sign that starts no variable. */
const DOLLAR = '\x00';
/** A text as Compose reads it where nobody sets its variables; undefined where one of them has no default. */
function withDefaults(text) {
    if (!text.includes('$'))
        return text;
    let now = text.replaceAll('$$', DOLLAR);
    for (let depth = 0; depth < DEEPEST && now.includes('$'); depth++)
        now = now.replaceAll(WITH_DEFAULT, '$1');
    return now.includes('$') ? undefined : now.replaceAll(DOLLAR, '$');
}


/***/ }),

/***/ 81429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ composeRules)
});

// EXTERNAL MODULE: ./src/lint/dockerfile/image-name.ts
var image_name = __webpack_require__(33733);
// EXTERNAL MODULE: ./src/lint/rule.ts
var rule = __webpack_require__(15619);
// EXTERNAL MODULE: ./src/lint/compose/interpolation.ts
var interpolation = __webpack_require__(28116);
;// CONCATENATED MODULE: ./src/lint/compose/published-ports.ts

const SHORT = /^(?:(\[[^\]]+\]|[\d.]+|localhost):)?(\d+(?:-\d+)?):(\d+(?:-\d+)?)(?:\/([a-z]+))?$/;
/** The ports that a service publishes on a port of the host that the file names. */
function publishedPorts({ get }) {
    return get('ports')?.value.items.flatMap((item) => readPort(item) ?? []) ?? [];
}
function readPort(item) {
    const { span, text, entries } = item;
    if (text !== undefined) {
        const [, address, host, container, protocol = 'tcp'] = SHORT.exec((0,interpolation/* withDefaults */.r)(text) ?? '') ?? [];
        return host === undefined || container === undefined ? undefined : { span, address, host, container, protocol };
    }
    const written = (key) => {
        const value = entries.get(key)?.value.text;
        return value === undefined ? undefined : (0,interpolation/* withDefaults */.r)(value);
    };
    const [host, container] = [written('published'), written('target')];
    if (host === undefined || container === undefined)
        return undefined;
    return { span, address: written('host_ip'), host, container, protocol: written('protocol') ?? 'tcp' };
}
/** Whether an address stands for every interface of the host. */
function isEverywhere(address) {
    return address === undefined || address === '0.0.0.0' || address === '[::]' || address === '::';
}

;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-databases-not-published.ts



/** The ports of databases, by the name of their official images, as the documentation of each says. */
const DATABASES = new Map([
    ['postgres', ['5432']],
    ['mysql', ['3306', '33060']],
    ['mariadb', ['3306']],
    ['mongo', ['27017']],
    ['redis', ['6379']],
    ['valkey', ['6379']],
    ['memcached', ['11211']],
    ['elasticsearch', ['9200', '9300']],
    ['cassandra', ['9042']],
    ['couchdb', ['5984']],
]);
const composeDatabasesNotPublished = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-databases-not-published',
    severity: 'warning',
    summary: 'The port of a database is not published to all interfaces',
    why: `Docker publishes a port on every interface of the host, past most firewalls, so that a database for one application answers the whole network. Services of the
same project reach it without any \`ports\`; for tools on the host \`127.0.0.1:5432:5432\` is enough.`,
    sources: ['https://docs.docker.com/engine/network/port-publishing/'],
    examples: [
        {
            bad: 'services:\n  db:\n    image: postgres:17.6\n    ports:\n      - "5432:5432"\n',
            good: 'services:\n  db:\n    image: postgres:17.6\n    ports:\n      - "127.0.0.1:5432:5432"\n',
        },
    ],
    *check({ services }) {
        const seen = new Set();
        for (const service of services) {
            const name = (0,image_name/* readImageName */.t)(service.image?.text ?? '').repository;
            const ports = DATABASES.get(name.slice(name.lastIndexOf('/') + 1));
            if (!ports)
                continue;
            for (const { span, address, container } of publishedPorts(service)) {
                const place = `${span.line}:${span.column}`;
                if (!isEverywhere(address) || !ports.includes(container) || seen.has(place))
                    continue;
                seen.add(place);
                yield { at: span, message: `\`${service.name}\` is a database that whoever reaches the host can reach` };
            }
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/compose/healthchecks.ts
/**
 * Whether a service has a health check: `declared` in a file of the project or in its Dockerfile, `disabled` by somebody, `none` where
 * all of them are known and none has one, or else `unknown`. What an image from elsewhere brings along does not count.
 */
function healthcheckOf(project, service) {
    const parts = project.partsOf(service);
    if (parts.some(({ healthcheck }) => healthcheck === 'disabled'))
        return 'disabled';
    if (parts.some(({ healthcheck }) => healthcheck === 'declared'))
        return 'declared';
    const builder = parts.find(({ build }) => build);
    const dockerfile = builder && project.dockerfileOf(builder);
    const inImage = dockerfile && healthcheckIn(dockerfile, builder.build?.target);
    if (inImage)
        return inImage;
    return parts.every(({ isPartial }) => isPartial) || builder ? 'unknown' : 'none';
}
/** A base image may have one too, but those that are used to build on do not. */
function healthcheckIn(dockerfile, target) {
    const stage = stageOf(dockerfile, target);
    if (!stage)
        return undefined;
    const check = stage.inherited('HEALTHCHECK');
    if (!check)
        return 'none';
    return check.disabled ? 'disabled' : 'declared';
}
/** The stage that a service is built from: its target, or the last one. */
function stageOf({ finalStage, stages }, target) {
    return target === undefined ? finalStage : stages.find(({ name }) => name?.toLowerCase() === target.toLowerCase());
}

;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-has-healthcheck.ts


const composeHasHealthcheck = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-has-healthcheck',
    severity: 'info',
    summary: 'A service has a health check',
    why: `Without a health check the engine knows that a process exists, not that it answers. \`depends_on\` alone waits until a container has been started: a database needs seconds more, so
whatever starts after it fails, or is restarted until it works. With a health check Compose can wait (\`condition: service_healthy\`), \`docker compose ps\` shows what is
wrong, and so does \`up --wait\`.

Official images have no health check of their own. Whether another image from elsewhere brings one along, the file does not tell; most do not. A service that is built here is looked up in its
Dockerfile, and found only where others depend on it: \`has-healthcheck\` speaks of the Dockerfile itself.

Left alone are: \`disable: true\` and \`NONE\`, because somebody has decided; services that end by themselves (others wait with \`service_completed_successfully\`, \`restart: "no"\` or \`on-failure\`, a job in
\`deploy\`); those behind a profile; and those that extend another or that a second compose file completes, where they could get one there.`,
    sources: [
        'https://docs.docker.com/compose/how-tos/startup-order/',
        'https://docs.docker.com/reference/compose-file/services/#healthcheck',
    ],
    examples: [
        {
            bad: 'services:\n  web:\n    build: .\n    depends_on: [db]\n  db:\n    image: postgres:17.6\n',
            good: [
                'services:',
                '  web:',
                '    build: .',
                '    depends_on:',
                '      db:',
                '        condition: service_healthy',
                '  db:',
                '    image: postgres:17.6',
                '    healthcheck:',
                '      test: [CMD-SHELL, pg_isready -U postgres]',
                '      interval: 5s',
                '',
            ].join('\n'),
        },
    ],
    needs: { neighbours: () => true },
    *check(project) {
        const dependents = new Map();
        const jobs = new Set();
        for (const { name, dependsOn } of project.services)
            for (const { service, condition } of dependsOn)
                if (condition === 'service_completed_successfully')
                    jobs.add(service);
                else if (condition !== 'service_healthy' && !dependents.has(service))
                    dependents.set(service, name);
        for (const service of project.services) {
            const { name, nameSpan, isPartial, build } = service;
            const first = dependents.get(name);
            if (isPartial || healthcheckOf(project, name) !== 'none')
                continue;
            if (first === undefined && (build || jobs.has(name) || isRunByHand(service)))
                continue;
            yield {
                at: nameSpan,
                message: first === undefined
                    ? `Nothing here tells whether \`${name}\` answers: it has no health check`
                    : `\`${first}\` depends on \`${name}\`, and no health check tells when that is ready`,
            };
        }
    },
});
/** It ends by itself, or is started only where somebody asks for it. */
function isRunByHand({ get }) {
    const mode = get('deploy')?.value.entries.get('mode')?.value.text ?? '';
    const restart = get('restart')?.value.text ?? '';
    return get('profiles') !== undefined || mode.endsWith('-job') || /^(?:no$|on-failure)/.test(restart);
}

;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-known-names.ts

/** What services may name, and that the top of the file defines. */
const KINDS = ['networks', 'secrets', 'configs'];
/** The names under which Compose finds a file by itself; any other may be one of several that an option names. */
const DEFAULT_NAME = /(?:^|\/)(?:docker-)?compose\.ya?ml$/;
const composeKnownNames = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-known-names',
    severity: 'error',
    summary: 'Services name only services, networks, volumes, secrets and configs that exist',
    why: `Compose refuses a file that names what nothing defines, e.g. a service in \`depends_on\` that has another name today.

The rule looks at files that Compose finds by itself, with the override beside them; with \`include\` or \`extends\` the missing part may be elsewhere.`,
    sources: [
        'https://docs.docker.com/reference/compose-file/services/#depends_on',
        'https://docs.docker.com/reference/compose-file/networks/',
        'https://docs.docker.com/reference/compose-file/volumes/',
    ],
    examples: [
        {
            bad: 'services:\n  web:\n    image: nginx:1.29\n    depends_on: [database]\n  db:\n    image: postgres:17.6\n',
            good: 'services:\n  web:\n    image: nginx:1.29\n    depends_on: [db]\n  db:\n    image: postgres:17.6\n',
        },
        {
            name: 'a volume',
            bad: 'services:\n  db:\n    image: postgres:17.6\n    volumes:\n      - data:/var/lib/postgresql/data\n',
            good: 'services:\n  db:\n    image: postgres:17.6\n    volumes:\n      - data:/var/lib/postgresql/data\nvolumes:\n  data:\n',
        },
    ],
    *check(project) {
        if (!DEFAULT_NAME.test(project.file) || !isWhole(project))
            return;
        for (const service of project.services) {
            for (const { service: name, span } of service.dependsOn)
                if (project.partsOf(name).length === 0 && !name.includes('$'))
                    yield { at: span, message: `\`${service.name}\` depends on \`${name}\`, and there is no such service` };
            for (const kind of KINDS)
                for (const { name, value } of namesIn(service, kind))
                    if (!isDefined(project, kind, name) && !(kind === 'networks' && name === 'default'))
                        yield { at: value.span, message: `Nothing under \`${kind}\` defines \`${name}\`` };
            for (const { source, span, type } of service.mounts)
                if (type === 'volume' &&
                    source !== undefined &&
                    /^[\w.-]+$/.test(source) &&
                    !isDefined(project, 'volumes', source))
                    yield { at: span, message: `Nothing under \`volumes\` defines \`${source}\`` };
        }
    },
});
function isWhole({ others, ...file }) {
    const files = [file, ...others];
    return files.every(({ entries, services, problems }) => problems.length === 0 &&
        entries.every(({ key }) => key !== 'include') &&
        services.every(({ get }) => get('extends') === undefined));
}
function isDefined({ others, entries }, kind, name) {
    return [entries, ...others.map((other) => other.entries)].some((all) => all.some((entry) => entry.key === kind && entry.value.entries.has(name)));
}
/** The names in a list, the keys of a map, or the `source` of each in the long form. */
function namesIn({ get }, kind) {
    const value = get(kind)?.value;
    if (!value)
        return [];
    const listed = value.items.flatMap((item) => {
        const source = item.text ?? item.entries.get('source')?.value.text;
        return source === undefined || source.includes('$') ? [] : [{ name: source, value: item }];
    });
    return [
        ...listed,
        ...[...value.entries.values()].map(({ key, keySpan, value: own }) => ({
            name: key,
            value: { ...own, span: keySpan },
        })),
    ];
}

// EXTERNAL MODULE: ./src/lint/facts/files/deletion.ts + 3 modules
var deletion = __webpack_require__(3571);
// EXTERNAL MODULE: ./src/lint/facts/files/folder-copies.ts
var folder_copies = __webpack_require__(663);
// EXTERNAL MODULE: ./src/lint/facts/files/absolute-path.ts
var absolute_path = __webpack_require__(69866);
// EXTERNAL MODULE: ./src/lint/facts/files/stage-steps.ts
var stage_steps = __webpack_require__(69741);
;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-mounts-hide-no-code.ts






/** What people call folders with code. Others in the folder of the application often hold data or settings, which belong on the host. */
const CODE = /\/(?:src|source|code|app|apps|lib|cmd|pkg|internal|server|api|backend|frontend|client|web)$/;
/** Files that are there for somebody's own machine. */
const FOR_DEVELOPMENT = /override|dev|local|test|debug|watch/i;
const composeMountsHideNoCode = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-mounts-hide-no-code',
    severity: 'info',
    summary: 'No mount hides the code that the image brings along',
    why: `A folder of the host that is mounted over the folder with the application hides all that the image has there: the copied sources, and what was installed or
compiled beside them. A mount of a part of it over the same part (\`./src:/app/src\`) does so for that part; only folders whose name says that they hold code count there. The container then runs the files of whoever started it, as that machine has them, and not the image that was built, tested and measured.

For changes that show at once, \`develop: watch\` syncs files into the running container, and a \`compose.override.yaml\` keeps the mount out of the file that others use. Files
with such names (\`override\`, \`dev\`, \`local\`, \`test\`) are left alone, and so are services with such a \`target\` or profile, and those whose Dockerfile is not known here.`,
    sources: [
        'https://docs.docker.com/compose/how-tos/file-watch/',
        'https://docs.docker.com/engine/storage/bind-mounts/#mounting-over-existing-data',
    ],
    examples: [
        {
            bad: 'services:\n  web:\n    build: .\n    volumes:\n      - .:/app\n',
            good: 'services:\n  web:\n    build: .\n    develop:\n      watch:\n        - {action: sync, path: ., target: /app}\n',
            dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\n',
        },
    ],
    needs: { neighbours: () => true },
    *check(project) {
        if (FOR_DEVELOPMENT.test(project.file.replace(/^.*\//, '')))
            return;
        for (const service of project.services) {
            if (isForDevelopment(service))
                continue;
            const dockerfile = project.dockerfileOf(service);
            const copies = dockerfile ? copiesIn(dockerfile, service.build?.target) : [];
            const context = (0,absolute_path/* absolutePath */.Hi)(service.build?.context ?? '$', '/');
            for (const { type, source, target, span } of service.mounts) {
                const folder = type === 'bind' && source !== undefined
                    ? (0,absolute_path/* absolutePath */.Hi)((0,interpolation/* withDefaults */.r)(target ?? '$') ?? '$', undefined)
                    : undefined;
                if (folder === undefined)
                    continue;
                const host = (0,absolute_path/* absolutePath */.Hi)((0,interpolation/* withDefaults */.r)(source ?? '$') ?? '$', '/');
                const isPart = (copy) => CODE.test(folder) &&
                    (0,deletion/* isWithin */.UO)(folder, copy.target) &&
                    copy.folders.some((one) => context !== undefined && (0,absolute_path/* absolutePath */.Hi)(`${one}/${folder.slice(copy.target.length)}`, context) === host);
                if (!copies.some((copy) => (0,deletion/* isWithin */.UO)(copy.target, folder) || isPart(copy)))
                    continue;
                yield {
                    at: span,
                    message: `\`${service.name}\` runs the host’s files: the mount over \`${folder}\` hides what the image has there`,
                };
            }
        }
    },
});
function isForDevelopment({ get, build }) {
    const profiles = get('profiles')?.value.items.map(({ text }) => text ?? '') ?? [];
    return [build?.target ?? '', ...profiles].some((name) => FOR_DEVELOPMENT.test(name));
}
/** What the image's own COPY and ADD write. */
function copiesIn(dockerfile, target) {
    const stage = target === undefined
        ? dockerfile.finalStage
        : dockerfile.stages.find(({ name }) => name?.toLowerCase() === target.toLowerCase());
    const ofContext = (0,folder_copies/* folderCopies */.M)(dockerfile);
    return (stage ? (0,stage_steps/* lineageOf */.bQ)(stage) : []).flatMap((one) => (0,stage_steps/* stepsOf */.B_)(one).flatMap(({ instruction, workdir }) => {
        if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
            return [];
        const path = (0,absolute_path/* absolutePath */.Hi)(instruction.target?.resolved ?? '$', workdir);
        const folders = ofContext.filter((copy) => copy.instruction === instruction).map(({ folder }) => `./${folder}`);
        return path === undefined ? [] : [{ target: path, folders }];
    }));
}

// EXTERNAL MODULE: ./src/lint/compose/service-mounts.ts
var service_mounts = __webpack_require__(28620);
// EXTERNAL MODULE: ./src/lint/compose/service.ts
var compose_service = __webpack_require__(4661);
;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-no-docker-socket.ts




/** The engines' own sockets, those of rootless engines and of Docker Desktop too, and the pipe on Windows. */
const SOCKET = /^\/{1,2}(?:var\/)?run\/(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock$|^(?:[/~]|\$\{?(?:HOME|XDG_RUNTIME_DIR)\b)(?:.*\/)?(?:docker|podman)\.sock(?:\.raw)?$|^(?:\/\/|\\\\)[./\\]+pipe[/\\]+docker_engine$/i;
/** Folders that the engine's socket is in. */
const FOLDER_OF_SOCKET = /^\/{1,2}(?:var\/)?run\/?$/;
const composeNoDockerSocket = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-no-docker-socket',
    severity: 'warning',
    summary: 'No service gets the socket of the engine',
    why: `Whoever can write to the engine's socket can start a container that has the whole host mounted: it is the same as root on the host. \`:ro\` changes nothing, because it protects the
file and not what is said through it. Tools that watch containers get along with a proxy that lets through only the requests that read.

All of \`/run\` or \`/var/run\` brings the socket along, and so does \`use_api_socket: true\`.`,
    sources: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
    examples: [
        {
            bad: 'services:\n  proxy:\n    image: traefik:3.5\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n',
            good: 'services:\n  proxy:\n    image: traefik:3.5\n    environment:\n      DOCKER_HOST: tcp://socket-proxy:2375\n',
        },
    ],
    *check({ services }) {
        const seen = new Set();
        for (const { name, mounts } of services)
            for (const mount of mounts) {
                const place = `${mount.span.line}:${mount.span.column}`;
                if (!bringsSocket(mount) || seen.has(place))
                    continue;
                seen.add(place);
                yield { at: mount.span, message: messageOf(name) };
            }
        for (const { service, entry } of (0,compose_service/* settingsOf */.f)(services, 'use_api_socket'))
            if ((0,service_mounts/* isTrue */.H)(entry.value))
                yield { at: entry.keySpan, message: messageOf(service.name) };
    },
});
const messageOf = (service) => `\`${service}\` gets the engine’s socket, and with it root on the host`;
function bringsSocket({ type, source = '' }) {
    const path = (0,interpolation/* withDefaults */.r)(source) ?? source;
    return SOCKET.test(path) || (type === 'bind' && FOLDER_OF_SOCKET.test(path));
}

;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-no-host-namespaces.ts



/** What a service shares with the host by which key. */
const NAMESPACES = [
    ['network_mode', 'network, so all of its ports are open there and all that listens on localhost is within reach'],
    ['pid', 'processes, so it can see and signal all of them'],
    ['ipc', 'shared memory'],
    ['uts', 'name'],
    ['userns_mode', 'users, so root in it is root on the host'],
    ['cgroup', 'control groups'],
];
const composeNoHostNamespaces = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-no-host-namespaces',
    severity: 'warning',
    summary: 'No service shares namespaces with the host',
    why: `Namespaces are what makes a container out of a process. \`network_mode: host\` puts a service into the host's network: every port that it opens is open on the
host, other services cannot be reached by their names, and it can talk to whatever listens on \`localhost\` only. With \`pid: host\` it sees and signals
all processes; with \`ipc: host\` it reads their shared memory. Publish the ports that are needed (\`ports\`) instead.`,
    sources: [
        'https://docs.docker.com/reference/compose-file/services/#network_mode',
        'https://docs.docker.com/reference/compose-file/services/#pid',
    ],
    examples: [
        {
            bad: 'services:\n  web:\n    build: .\n    network_mode: host\n',
            good: 'services:\n  web:\n    build: .\n    ports: ["8080:8080"]\n',
        },
    ],
    *check({ services }) {
        for (const [key, what] of NAMESPACES)
            for (const { service, entry } of (0,compose_service/* settingsOf */.f)(services, key))
                if ((0,interpolation/* withDefaults */.r)(entry.value.text ?? '') === 'host')
                    yield {
                        at: { ...entry.keySpan, endLine: entry.value.span.endLine, endColumn: entry.value.span.endColumn },
                        message: `\`${service.name}\` shares the host’s ${what}`,
                    };
    },
});

;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-no-version.ts

const composeNoVersion = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-no-version',
    severity: 'info',
    summary: 'A compose file has no version',
    why: `\`version\` is left over from the time when it chose the format. Compose reads every file by the one specification, does not look at the number, and
prints a warning each time it is run.`,
    fixEffect: 'Safe: compose does not look at it.',
    sources: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
    examples: [
        {
            bad: "version: '3.8'\n\nservices:\n  web:\n    image: nginx:1.29\n",
            good: 'services:\n  web:\n    image: nginx:1.29\n',
        },
    ],
    *check({ entries, source }) {
        for (const { key, keySpan, value } of entries) {
            if (key !== 'version')
                continue;
            const { line } = keySpan;
            const { endLine } = value.span;
            const isAlone = keySpan.column === 1 && endLine === line && line < source.lineCount && isBeforeKey(source, line);
            const next = isAlone && source.line(line + 1).trim() === '' && line + 1 < source.lineCount ? line + 2 : line + 1;
            yield {
                at: { ...keySpan, endLine: value.span.endLine, endColumn: value.span.endColumn },
                message: 'Compose does not look at `version` and warns about it',
                ...(isAlone && {
                    fix: {
                        title: 'Delete the line',
                        safety: 'safe',
                        edits: [{ span: { line, column: 1, endLine: next, endColumn: 1 }, text: '' }],
                    },
                }),
            };
        }
    },
});
/** What follows is the next key, a document, or nothing: anything else may read differently without this one. */
function isBeforeKey(source, line) {
    for (let next = line + 1; next <= source.lineCount; next++) {
        const text = source.line(next);
        if (!/^\s*(?:#|$)/.test(text))
            return /^(?:[^\s:#][^:]*:(?:\s|$)|---|\.\.\.)/.test(text);
    }
    return true;
}

;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-not-privileged.ts



const composeNotPrivileged = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-not-privileged',
    severity: 'warning',
    summary: 'No service is privileged',
    why: `A privileged container has every capability, every device of the host, and none of the filters that keep a container apart. Root in it is root on the host. Nearly always one capability
(\`cap_add\`) or one device (\`devices\`) is what is really needed. A Docker engine inside of a container is the known exception; say so in a
comment.`,
    sources: [
        'https://docs.docker.com/reference/compose-file/services/#privileged',
        'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
    ],
    examples: [
        {
            bad: 'services:\n  vpn:\n    image: example/vpn:2.1\n    privileged: true\n',
            good: 'services:\n  vpn:\n    image: example/vpn:2.1\n    cap_add: [NET_ADMIN]\n    devices: [/dev/net/tun]\n',
        },
    ],
    *check({ services }) {
        for (const { service, entry } of (0,compose_service/* settingsOf */.f)(services, 'privileged'))
            if ((0,service_mounts/* isTrue */.H)(entry.value))
                yield {
                    at: { ...entry.keySpan, endLine: entry.value.span.endLine, endColumn: entry.value.span.endColumn },
                    message: `\`${service.name}\` is privileged: root in it is root on the host`,
                };
    },
});

// EXTERNAL MODULE: ./src/lint/facts/image/floating-tag.ts
var floating_tag = __webpack_require__(55684);
// EXTERNAL MODULE: ./src/lint/facts/image/official-image.ts
var official_image = __webpack_require__(48894);
;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-pinned-image.ts





const composePinnedImage = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-pinned-image',
    severity: 'warning',
    summary: 'A service names the version of its image',
    why: `Without a tag Compose takes \`latest\`, and \`latest\` is another version tomorrow: a database that is one major version further does not start on the
data of the old one. Two people with the same file then run different things. Tags of official images that name no release line move in the same way: \`mysql:8\`, \`nginx:alpine\`,
\`node:lts\`; the page of \`no-floating-tag\` says how many numbers make one. What a tag of any other image means, only its owner knows.

Images that a service of the same project builds are left alone, and so are images of \`localhost\`, and names with a variable in them, because whoever sets it chooses the version.`,
    sources: ['https://docs.docker.com/reference/compose-file/services/#image'],
    examples: [
        {
            bad: 'services:\n  db:\n    image: postgres\n',
            good: 'services:\n  db:\n    image: postgres:17.6\n',
        },
    ],
    *check({ services, others }) {
        const all = [...services, ...others.flatMap((other) => other.services)];
        const built = new Set(all.flatMap(({ build, image }) => (build && image?.text !== undefined ? [image.text] : [])));
        const builders = new Set(all.flatMap(({ name, build }) => (build ? [name] : [])));
        for (const { service, entry } of (0,compose_service/* settingsOf */.f)(services, 'image')) {
            const { text = '', span } = entry.value;
            if (text === '' || builders.has(service.name) || built.has(text) || text.includes('$'))
                continue;
            const why = whyFloats((0,image_name/* readImageName */.t)(text), service.name);
            if (why !== undefined)
                yield { at: span, message: `\`${text}\` ${why}` };
        }
    },
});
function whyFloats({ tag, digest, registry, repository }, service) {
    if (digest !== undefined || /^localhost(?::|$)/.test(registry))
        return undefined;
    if (tag === undefined)
        return `has no tag, so \`${service}\` gets whatever is the latest`;
    if (tag === 'latest')
        return `is another image tomorrow: name a version for \`${service}\``;
    const official = (0,official_image/* readOfficialImage */.hO)({ repository, tag });
    return official && (0,floating_tag/* howTagMoves */.h)(official);
}

// EXTERNAL MODULE: ./src/lint/facts/packages/probe-tools.ts + 1 modules
var probe_tools = __webpack_require__(40209);
;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-probe-tool-installed.ts





const composeProbeToolInstalled = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-probe-tool-installed',
    severity: 'warning',
    summary: 'The program that a service’s health check calls is in its image',
    why: `The health check of a compose file runs inside of the container, with what the image has. \`curl\` in a slim image fails with “not found”, so the service is unhealthy from the first check to the
last, and whatever waits for it with \`condition: service_healthy\` is never started.

It is judged as \`probe-tool-installed\` judges a \`HEALTHCHECK\`: a service that is built here by the base image of its Dockerfile and by all that may bring the program, another one by the name of its
image. Images that are not known, and Dockerfiles that cannot be found, are left alone.`,
    sources: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
    examples: [
        {
            bad: 'services:\n  web:\n    build: .\n    healthcheck:\n      test: [CMD, curl, -f, http://localhost:8000/]\n',
            good: 'services:\n  web:\n    build: .\n    healthcheck:\n      test: [CMD, python, -c, "import urllib.request as u; u.urlopen(\'http://localhost:8000/\')"]\n',
            dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY app.py .\nCMD ["python", "app.py"]\n',
        },
    ],
    needs: { neighbours: () => true },
    *check(project) {
        for (const { name, get } of project.services) {
            const test = get('healthcheck')?.value.entries.get('test')?.value;
            if (!test)
                continue;
            const missing = missingIn(project, name, (0,probe_tools/* readProbe */.f1)(wordsOf(test)));
            if (!missing)
                continue;
            yield {
                at: test.span,
                message: missing.tool === 'sh'
                    ? `The health check of \`${name}\` needs a shell, which \`${missing.image}\` does not have`
                    : `The health check of \`${name}\` calls \`${missing.tool}\`, which \`${missing.image}\` does not have${missing.isBuilt ? ' and nothing installs' : ''}`,
                subject: `${name} ${missing.tool}`,
            };
        }
    },
});
const wordsOf = ({ text, items }) => text ?? items.map((item) => item.text ?? '');
function missingIn(project, service, probe) {
    const parts = project.partsOf(service);
    const builder = parts.find(({ build }) => build);
    if (!builder) {
        const image = (0,interpolation/* withDefaults */.r)(parts.find((part) => part.image)?.image?.text ?? '$');
        const tool = image === undefined ? undefined : (0,probe_tools/* missingToolOf */.QZ)(image, probe);
        return image === undefined || tool === undefined ? undefined : { tool, image, isBuilt: false };
    }
    const dockerfile = project.dockerfileOf(builder);
    const stage = dockerfile && stageOf(dockerfile, builder.build?.target);
    const tool = stage && (0,probe_tools/* missingTool */.z3)(stage, probe);
    if (!stage || tool === undefined)
        return undefined;
    const base = (0,stage_steps/* rootBase */.C6)(stage);
    return { tool, image: base.kind === 'image' ? base.text : 'scratch', isBuilt: true };
}

;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-unique-host-ports.ts


const composeUniqueHostPorts = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-unique-host-ports',
    severity: 'error',
    summary: 'No two services take the same port of the host, or the same name of a container',
    why: `A port of the host leads to one container, and a name is of one container: the second service does not start. Services with \`profiles\` may never run together, so they are left
alone.`,
    sources: [
        'https://docs.docker.com/reference/compose-file/services/#ports',
        'https://docs.docker.com/reference/compose-file/services/#container_name',
    ],
    examples: [
        {
            bad: 'services:\n  web:\n    image: nginx:1.29\n    ports: ["8080:80"]\n  api:\n    image: httpd:2.4\n    ports: ["8080:80"]\n',
            good: 'services:\n  web:\n    image: nginx:1.29\n    ports: ["8080:80"]\n  api:\n    image: httpd:2.4\n    ports: ["8081:80"]\n',
        },
        {
            name: 'a name',
            bad: 'services:\n  web:\n    image: nginx:1.29\n    container_name: app\n  api:\n    image: httpd:2.4\n    container_name: app\n',
            good: 'services:\n  web:\n    image: nginx:1.29\n    container_name: web\n  api:\n    image: httpd:2.4\n    container_name: api\n',
        },
    ],
    *check({ services }) {
        const together = services.filter(({ get }) => get('profiles') === undefined);
        const byPort = new Map();
        const byName = new Map();
        for (const service of together) {
            for (const port of publishedPorts(service)) {
                const key = `${port.host}/${port.protocol}`;
                const known = byPort.get(key) ?? [];
                const other = known.find((one) => one.service !== service && collide(one.port, port));
                if (other)
                    yield {
                        at: port.span,
                        message: `\`${service.name}\` takes port ${port.host} of the host, which \`${other.service.name}\` has already`,
                    };
                known.push({ service, port });
                byPort.set(key, known);
            }
            const entry = service.get('container_name');
            const name = entry?.value.text;
            if (!entry || name === undefined || name.includes('$'))
                continue;
            const other = byName.get(name);
            if (other)
                yield { at: entry.value.span, message: `\`${other.name}\` has a container \`${name}\` already` };
            else
                byName.set(name, service);
        }
    },
});
function collide(one, other) {
    return isEverywhere(one.address) || isEverywhere(other.address) || one.address === other.address;
}

;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-user-not-root.ts



const composeUserNotRoot = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-user-not-root',
    severity: 'warning',
    summary: 'No service is told to run as root',
    why: `\`user: root\` overrides the user that the image was built for. Whoever gets into the service is then root in the container, and owns what it has mounted. If it is
there because of a volume that the service cannot write to, change the owner of that folder in the image instead.

A service that others wait for to end (\`service_completed_successfully\`) is left alone: preparing something as root is often all it is for.`,
    sources: ['https://docs.docker.com/reference/compose-file/services/#user'],
    examples: [
        {
            bad: 'services:\n  web:\n    build: .\n    user: root\n',
            good: 'services:\n  web:\n    build: .\n',
        },
    ],
    *check({ services }) {
        const jobs = new Set(services.flatMap(({ dependsOn }) => dependsOn.flatMap(({ service, condition }) => condition === 'service_completed_successfully' ? [service] : [])));
        for (const { service, entry } of (0,compose_service/* settingsOf */.f)(services, 'user')) {
            if (jobs.has(service.name))
                continue;
            const [user = ''] = (0,interpolation/* withDefaults */.r)(entry.value.text ?? '')?.split(':') ?? [];
            if (/^(?:root|0+)$/.test(user))
                yield { at: entry.value.span, message: `\`${service.name}\` runs as root, whatever user its image has` };
        }
    },
});

// EXTERNAL MODULE: ./src/lint/facts/edits/edit.ts
var edit = __webpack_require__(95335);
;// CONCATENATED MODULE: ./src/lint/compose/rules/compose-waits-for-healthy.ts



const composeWaitsForHealthy = (0,rule/* defineComposeRule */.gL)({
    id: 'compose-waits-for-healthy',
    severity: 'warning',
    summary: 'A service waits until what it depends on is healthy',
    why: `The short form of \`depends_on\` waits until the other container has been started. Where the other service has a health check, \`condition: service_healthy\` waits until
it passes, so that the first request does not meet a database that is still starting.

\`condition: service_started\` in the long form waits no longer than the short form does. Somebody may want that, so it is only an \`info\`. The health check may be in the compose file or in the
Dockerfile that the other service is built from; where there is none, that is what \`compose-has-healthcheck\` finds.`,
    fixEffect: 'Unsafe: a service whose neighbour never becomes healthy does not start.',
    sources: ['https://docs.docker.com/compose/how-tos/startup-order/'],
    examples: [
        {
            bad: [
                'services:',
                '  web:',
                '    build: .',
                '    depends_on:',
                '      - db',
                '  db:',
                '    image: postgres:17.6',
                '    healthcheck:',
                '      test: [CMD-SHELL, pg_isready -U postgres]',
                '',
            ].join('\n'),
            good: [
                'services:',
                '  web:',
                '    build: .',
                '    depends_on:',
                '      db:',
                '        condition: service_healthy',
                '  db:',
                '    image: postgres:17.6',
                '    healthcheck:',
                '      test: [CMD-SHELL, pg_isready -U postgres]',
                '',
            ].join('\n'),
        },
    ],
    needs: { neighbours: () => true },
    *check(project) {
        const seen = new Set();
        const isNew = ({ line, column }) => {
            const place = `${line}:${column}`;
            return !seen.has(place) && !!seen.add(place);
        };
        for (const service of project.services) {
            const early = service.dependsOn.filter(({ service: name, condition }) => (condition === undefined || condition === 'service_started') && healthcheckOf(project, name) === 'declared');
            const short = early.filter(({ condition }) => condition === undefined);
            const [first] = short;
            if (first && isNew(first.span)) {
                const healthy = new Set(short.map((one) => one.service));
                const names = [...healthy].map((name) => `\`${name}\``).join(', ');
                const fix = longForm(service, healthy, project.source);
                yield {
                    at: first.span,
                    message: `\`${service.name}\` does not wait until ${names} ${healthy.size > 1 ? 'are' : 'is'} healthy`,
                    ...(fix && { fix }),
                };
            }
            for (const { service: name, conditionSpan: at } of early)
                if (at && isNew(at))
                    yield {
                        at,
                        severity: 'info',
                        message: `\`${service.name}\` waits until \`${name}\` is started, not until it is healthy`,
                        fix: { title: TITLE, safety: 'unsafe', edits: [(0,edit/* replace */.HC)(at, 'service_healthy')] },
                    };
        }
    },
});
const TITLE = 'Wait for the health check';
/** The list as a map, where it has one line, or each of its items has one. Undefined for any other way to write it. */
function longForm({ get, dependsOn }, healthy, source) {
    const entry = get('depends_on');
    if (!entry?.value.isWrittenHere || entry.value.items.length !== dependsOn.length)
        return undefined;
    // A map has each key once.
    if (new Set(dependsOn.map((one) => one.service)).size < dependsOn.length)
        return undefined;
    return entry.value.isBlock
        ? blockForm(entry, dependsOn, healthy, source)
        : inlineForm(entry, dependsOn, healthy, source);
}
const conditionOf = (service, healthy) => healthy.has(service) ? 'service_healthy' : 'service_started';
function inlineForm({ value: { span } }, dependsOn, healthy, source) {
    const isPlain = dependsOn.every((one) => /^["']?[\w.-]+["']?$/.test(source.slice(one.span)));
    if (!isPlain || span.endLine !== span.line)
        return undefined;
    const entries = dependsOn.map((one) => `${source.slice(one.span)}: {condition: ${conditionOf(one.service, healthy)}}`);
    return { title: TITLE, safety: 'unsafe', edits: [(0,edit/* replace */.HC)(span, `{${entries.join(', ')}}`)] };
}
function blockForm(entry, dependsOn, healthy, source) {
    const edits = dependsOn.map(({ span, service }) => {
        const before = source.line(span.line).slice(0, span.column - 1);
        const isAlone = /^ *- *$/.test(before) && span.endLine === span.line && before.indexOf('-') + 1 >= entry.keySpan.column;
        const indent = ' '.repeat(Math.max(before.indexOf('-'), entry.keySpan.column + 1));
        const text = `${indent}${source.slice(span)}:\n${indent}  condition: ${conditionOf(service, healthy)}`;
        return isAlone ? { span: { ...span, column: 1 }, text } : undefined;
    });
    const known = edits.filter((edit) => !!edit);
    return known.length === edits.length ? { title: TITLE, safety: 'unsafe', edits: known } : undefined;
}

;// CONCATENATED MODULE: ./src/lint/compose/rules/valid-compose.ts

const validCompose = (0,rule/* defineComposeRule */.gL)({
    id: 'valid-compose',
    severity: 'error',
    summary: 'The compose file can be read',
    why: `What is no YAML starts nothing: a key that is there twice, an alias of nothing, a bracket that is not closed, a tab in front of a key. Of several mistakes in one document the first is
shown, because the others often follow from it.`,
    sources: ['https://docs.docker.com/reference/compose-file/'],
    examples: [
        {
            bad: 'services:\n  web:\n    image: nginx:1.29\n    image: nginx:1.28\n',
            good: 'services:\n  web:\n    image: nginx:1.29\n',
        },
    ],
    *check({ problems }) {
        for (const { span, because } of problems)
            yield { at: span, message: `This cannot be read: ${because}` };
    },
});

;// CONCATENATED MODULE: ./src/lint/compose/rules/index.ts
// Written by `npm run update` from the files of this folder.














/** Every rule about compose files, in the order of the documentation. */
const composeRules = [
    composeDatabasesNotPublished,
    composeHasHealthcheck,
    composeKnownNames,
    composeMountsHideNoCode,
    composeNoDockerSocket,
    composeNoHostNamespaces,
    composeNoVersion,
    composeNotPrivileged,
    composePinnedImage,
    composeProbeToolInstalled,
    composeUniqueHostPorts,
    composeUserNotRoot,
    composeWaitsForHealthy,
    validCompose,
];


/***/ }),

/***/ 28620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTrue),
/* harmony export */   b: () => (/* binding */ readMounts)
/* harmony export */ });
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28116);

/** The short form's parts: a colon in a variable's default parts nothing, neither does one behind a drive letter. */
const PARTS = /(?:^[A-Za-z]:(?=[\\/])|\$\{[^}]*\}|[^:])+/g;
/** Anything else is the name of a volume. */
const HOST_PATH = /^(?:[./~]|[A-Za-z]:[\\/]|\$\{?(?:PWD|HOME)\b)/;
function readMounts(value) {
    return value?.items.flatMap((item) => readMount(item) ?? []) ?? [];
}
function readMount(item) {
    if (item.text !== undefined)
        return readShort(item.text, item.span);
    const written = (key) => item.entries.get(key)?.value.text;
    const type = written('type');
    if (type === undefined)
        return undefined;
    return {
        span: item.span,
        type: type === 'bind' || type === 'volume' || type === 'npipe' ? type : 'other',
        source: written('source') ?? written('src'),
        target: written('target') ?? written('destination') ?? written('dst'),
    };
}
function readShort(text, span) {
    const [first = '', second] = text.match(PARTS) ?? [];
    if (second === undefined)
        return { span, type: 'volume', source: undefined, target: first };
    const isPath = HOST_PATH.test((0,_interpolation_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .r)(first) ?? first);
    return { span, type: isPath ? 'bind' : 'volume', source: first, target: second };
}
/** Compose takes these for true. */
function isTrue(value) {
    return /^(?:true|yes|on|y)$/i.test((0,_interpolation_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .r)(value?.text ?? '') ?? '');
}


/***/ }),

/***/ 4661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf),
/* harmony export */   u: () => (/* binding */ readService)
/* harmony export */ });
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28116);
/* harmony import */ var _service_mounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28620);


function readService({ key, keySpan, value }) {
    const get = (name) => {
        const entry = value.entries.get(name);
        return entry?.value.tag === '!reset' ? undefined : entry;
    };
    const image = get('image')?.value;
    const build = readBuild(get('build'));
    return {
        name: key,
        nameSpan: keySpan,
        get,
        isPartial: get('extends') !== undefined || (!image && !build),
        image: image?.text === undefined || image.text === '' ? undefined : image,
        build,
        healthcheck: readHealthcheck(get('healthcheck')?.value),
        dependsOn: readDependencies(get('depends_on')?.value),
        mounts: (0,_service_mounts_js__WEBPACK_IMPORTED_MODULE_0__/* .readMounts */ .b)(get('volumes')?.value),
    };
}
/** Every place where services set a key, once: services that merge the same map share it. */
function settingsOf(services, key) {
    const places = new Map();
    for (const service of services) {
        const entry = service.get(key);
        const place = `${entry?.keySpan.line ?? 0}:${entry?.keySpan.column ?? 0}`;
        if (entry && !places.has(place))
            places.set(place, { service, entry });
    }
    return [...places.values()];
}
const plain = (text) => (text === undefined ? undefined : (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefaults */ .r)(text));
function readBuild(entry) {
    if (!entry)
        return undefined;
    const { value, keySpan } = entry;
    if (value.text !== undefined)
        return { span: keySpan, context: plain(value.text), dockerfile: 'Dockerfile', target: undefined };
    const written = (key) => value.entries.get(key)?.value.text;
    const isInline = value.entries.has('dockerfile_inline');
    return {
        span: keySpan,
        context: plain(written('context') ?? '.'),
        dockerfile: isInline ? undefined : plain(written('dockerfile') ?? 'Dockerfile'),
        target: plain(written('target')),
    };
}
function readHealthcheck(value) {
    if (!value)
        return undefined;
    const test = value.entries.get('test')?.value;
    const isNone = test?.text === 'NONE' || test?.items[0]?.text === 'NONE';
    return isNone || (0,_service_mounts_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .H)(value.entries.get('disable')?.value) ? 'disabled' : 'declared';
}
function readDependencies(value) {
    if (!value)
        return [];
    return [
        ...value.items.flatMap(({ text, span }) => text === undefined ? [] : [{ service: text, span, condition: undefined, conditionSpan: undefined }]),
        ...[...value.entries.values()].map(({ key, keySpan, value: { entries } }) => ({
            service: key,
            span: keySpan,
            condition: entries.get('condition')?.value.text,
            conditionSpan: entries.get('condition')?.value.span,
        })),
    ];
}


/***/ }),

/***/ 70006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration)
/* harmony export */ });
const UNITS = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };
/** Seconds of a Go duration such as `1m30s`; undefined where it is none. */
function readDuration(text) {
    if (text === undefined || !/^(\d+(\.\d+)?(h|ms|m|s|us|µs|ns))+$/.test(text))
        return text === '0' ? 0 : undefined;
    const parts = text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)/g);
    return [...parts].reduce((sum, [, number, unit]) => sum + Number(number) * (UNITS[unit ?? ''] ?? 0), 0);
}


/***/ }),

/***/ 33733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readImageName)
/* harmony export */ });
/** Takes an image reference apart by the rules of the reference grammar; never fails, an odd text stays in `name`. */
function readImageName(text) {
    const [rest = '', ...digest] = text.split('@');
    const colon = rest.lastIndexOf(':');
    const tagged = colon > rest.lastIndexOf('/');
    const name = tagged ? rest.slice(0, colon) : rest;
    const [first = '', ...path] = name.split('/');
    const isHost = path.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
    const repository = isHost ? path.join('/') : name;
    const registry = isHost && first !== 'index.docker.io' ? first : 'docker.io';
    const isOfficial = registry === 'docker.io' && !repository.includes('/');
    return {
        text,
        name,
        registry,
        repository: isOfficial ? `library/${repository}` : repository,
        tag: tagged ? rest.slice(colon + 1) : undefined,
        digest: digest.length > 0 ? digest.join('@') : undefined,
    };
}


/***/ }),

/***/ 24148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ splitLogicalLines)
});

// EXTERNAL MODULE: ./src/lint/text/blanks.ts
var blanks = __webpack_require__(78058);
// EXTERNAL MODULE: ./src/lint/text/mapped-text.ts
var mapped_text = __webpack_require__(29068);
// EXTERNAL MODULE: ./src/lint/text/json-array.ts
var json_array = __webpack_require__(2627);
// EXTERNAL MODULE: ./src/lint/dockerfile/split-words.ts
var split_words = __webpack_require__(47460);
;// CONCATENATED MODULE: ./src/lint/dockerfile/heredoc.ts


const OPENS = /^(?:ONBUILD\s+)?(RUN|COPY|ADD)\s/i;
const HEREDOC = /^\d*<<(-?)([^<]+)$/;
/** Heredocs that an instruction opens, in order. BuildKit looks at whole words only: `cat<<EOF` opens none. */
function readHeredocWords(instruction) {
    if (!instruction.text.includes('<<'))
        return [];
    const keyword = OPENS.exec(instruction.text)?.[0];
    if (keyword === undefined || (0,json_array/* readJsonArray */.s)((0,split_words/* takeFlags */.d4)(instruction.slice(keyword.length)).rest) !== undefined)
        return [];
    return (0,split_words/* splitWords */.yM)(instruction, '\\').flatMap((at) => {
        const [, dash, word] = HEREDOC.exec(at.text) ?? [];
        if (dash === undefined || word === undefined)
            return [];
        const delimiter = (0,split_words/* removeQuotes */.on)(word, '\\');
        return delimiter === '' ? [] : [{ delimiter, chomp: dash === '-', expand: delimiter === word, at }];
    });
}

;// CONCATENATED MODULE: ./src/lint/dockerfile/logical-lines.ts



const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
/** The directives BuildKit knows; any other comment ends the block of directives. */
const DIRECTIVES = new Set(['escape', 'syntax', 'check']);
/** An escape that ends a line continues it; an escaped escape does not. */
const CONTINUATION = { '\\': /(?:^|[^\\])(\\[ \t]*)$/, '`': /(?:^|[^`])(`[ \t]*)$/ };
/** Splits a Dockerfile the way BuildKit's parser reads its lines. Linear in the text; never throws. */
function splitLogicalLines(source) {
    const directives = [];
    const comments = [];
    const lines = [];
    const problems = [];
    let escape = '\\';
    let directivesOver = false;
    let line = 1;
    const raw = (number) => {
        const text = source.line(number);
        const start = source.offset(number, 1);
        return number === 1 && text.startsWith('\uFEFF') ? { start: start + 1, text: text.slice(1) } : { start, text };
    };
    const comment = (number, inside) => {
        const { start, text } = raw(number);
        const indent = (0,blanks/* blanksBefore */.T)(text);
        const at = (0,mapped_text/* pieceOf */.Kg)(source, start + indent, start + text.trimEnd().length);
        comments.push({ text: at.text.slice(1).trim(), line: number, at, inside });
        const directive = directivesOver || inside ? undefined : DIRECTIVE.exec(at.text);
        const name = directive?.[1]?.toLowerCase();
        const value = directive?.[2];
        if (name === undefined || value === undefined || !DIRECTIVES.has(name)) {
            directivesOver = true;
            return;
        }
        if (directives.some((known) => known.name === name))
            problems.push({ at, message: `The directive \`${name}\` may be used only once` });
        else if (name === 'escape' && value !== '\\' && value !== '`')
            problems.push({ at, message: 'The escape directive takes a backslash or a backtick' });
        else if (name === 'escape')
            escape = value === '`' ? '`' : '\\';
        directives.push({ name, value, line: number });
    };
    while (line <= source.lineCount) {
        const first = raw(line);
        const indent = (0,blanks/* blanksBefore */.T)(first.text);
        if (first.text[indent] === '#') {
            comment(line++, false);
            continue;
        }
        directivesOver = true;
        if (indent === first.text.length) {
            line++;
            continue;
        }
        const start = first.start + indent;
        const pieces = [];
        const emptyLines = [];
        let end = first.start + (0,blanks/* blanksAfter */.C)(first.text);
        for (let open = true; open && line <= source.lineCount; line++) {
            const { start: lineStart, text } = raw(line);
            const content = text.slice((0,blanks/* blanksBefore */.T)(text));
            if (pieces.length > 0 && content.startsWith('#')) {
                comment(line, true);
                continue;
            }
            if (pieces.length > 0 && content === '') {
                // What follows the file's last line break is no line for BuildKit.
                if (lineStart < source.text.length)
                    emptyLines.push(line);
                continue;
            }
            const continued = CONTINUATION[escape].exec(text)?.[1];
            pieces.push({ start: Math.max(start, lineStart), end: lineStart + text.length - (continued?.length ?? 0) });
            end = lineStart + (0,blanks/* blanksAfter */.C)(text);
            open = continued !== undefined;
        }
        const text = (0,mapped_text/* joinPieces */.Am)(source, pieces, start).trim();
        const lastLine = source.offset(line - 1, 1) < source.text.length ? line - 1 : line - 2;
        const heredocs = [];
        for (const word of readHeredocWords(text)) {
            const bodyStart = line > source.lineCount ? source.text.length : source.offset(line, 1);
            let terminated = false;
            let bodyEnd = source.text.length;
            for (; !terminated && line <= source.lineCount; line++) {
                const { start: lineStart, text: bodyLine } = raw(line);
                terminated = (word.chomp ? bodyLine.replace(/^\t+/, '') : bodyLine) === word.delimiter;
                if (terminated)
                    bodyEnd = lineStart;
                end = Math.max(end, lineStart + bodyLine.length);
            }
            if (!terminated)
                problems.push({ at: word.at, message: `Nothing ends the heredoc \`${word.delimiter}\`` });
            heredocs.push({
                ...word,
                body: (0,mapped_text/* joinLines */.cT)(source, bodyStart, bodyEnd, word.chomp),
                start: bodyStart,
                end,
                terminated,
            });
        }
        if (text.text !== '')
            lines.push({ text, start, end, heredocs, emptyLines, lastLine });
    }
    return { escape, directives, comments, lines, problems };
}


/***/ }),

/***/ 59275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./src/lint/dockerfile/image-name.ts
var image_name = __webpack_require__(33733);
// EXTERNAL MODULE: ./src/lint/dockerfile/variables.ts
var variables = __webpack_require__(68285);
// EXTERNAL MODULE: ./src/lint/dockerfile/split-words.ts
var split_words = __webpack_require__(47460);
;// CONCATENATED MODULE: ./src/lint/dockerfile/stage-base.ts



/** A chain of more stages than this is nobody's work; its base counts as unknown, so that no file can exhaust the stack. */
const LONGEST_CHAIN = 100;
/** What a FROM builds on, given the global ARGs and the stages before it by their names in lower case. */
function readBase(from, escape, scope, stages) {
    const [, rest] = (0,split_words/* splitFirst */.$y)(from);
    const [image] = (0,split_words/* splitFirst */.$y)((0,split_words/* takeFlags */.d4)(rest).rest);
    const text = (0,variables/* expand */.fT)(image.text, escape, scope);
    if (text === undefined)
        return { kind: 'variable', text: image.text };
    if (text === '')
        return image.text === '' ? { kind: 'missing' } : { kind: 'variable', text: image.text };
    const stage = stages.get(text.toLowerCase());
    if (stage && stage.ancestors.length >= LONGEST_CHAIN)
        return { kind: 'variable', text: image.text };
    if (stage)
        return { kind: 'stage', stage };
    return text === 'scratch' ? { kind: 'scratch' } : { kind: 'image', ...(0,image_name/* readImageName */.t)(text) };
}

;// CONCATENATED MODULE: ./src/lint/dockerfile/instruction-index.ts
/** Looks instructions up by keyword; a list that has grown since is indexed again. */
function indexInstructions(instructions) {
    let indexed = -1;
    let plain = {};
    let withTriggers = plain;
    return (keyword, { onbuild = false } = {}) => {
        if (indexed !== instructions.length) {
            indexed = instructions.length;
            const triggers = instructions.some((one) => one.keyword === 'ONBUILD');
            plain = groupByKeyword(instructions);
            withTriggers = triggers ? groupByKeyword(instructions.flatMap(withTrigger)) : plain;
        }
        return (onbuild ? withTriggers : plain)[keyword] ?? NONE;
    };
}
const NONE = [];
function groupByKeyword(instructions) {
    const groups = {};
    for (const instruction of instructions)
        add(groups, instruction.keyword, instruction);
    return groups;
}
function add(groups, keyword, instruction) {
    const group = groups[keyword];
    if (group)
        group.push(instruction);
    else
        groups[keyword] = [instruction];
}
function withTrigger(instruction) {
    return instruction.keyword === 'ONBUILD' && instruction.trigger ? [instruction, instruction.trigger] : [instruction];
}

// EXTERNAL MODULE: ./src/lint/dockerfile/shell-kind.ts
var shell_kind = __webpack_require__(81033);
;// CONCATENATED MODULE: ./src/lint/dockerfile/open-stage.ts



/** The stage that the parser fills. A class for the sake of V8 (ADR 10). */
class OpenStage {
    index;
    base;
    parent;
    variables;
    endScope;
    all;
    reachesFinal = false;
    usedAsSource = false;
    usedAsBase = false;
    isTarget = false;
    from = undefined;
    /** The shell of the next shell-form instruction. */
    shell;
    added = [];
    globals;
    ofTriggers;
    /** `globals` are the ARGs before the first FROM, `shell` is what a pragma at the top of the file says. */
    constructor(base, index, globals, shell = shell_kind/* DEFAULT_SHELL */.L4) {
        this.index = index;
        this.base = base;
        this.parent = base.kind === 'stage' ? base.stage : undefined;
        this.variables = (0,variables/* collectVariables */.S9)(inheritedScope(base));
        this.endScope = this.variables.before(Infinity);
        this.all = indexInstructions(this.added);
        const ofParent = this.parent?.shell.name === shell_kind/* WINDOWS_SHELL */.Fp.name ? this.parent.shell : undefined;
        this.shell = this.parent?.passedShell ?? ofParent ?? shell;
        this.globals = globals;
        this.ofTriggers = this.withoutImage(shell);
    }
    get instructions() {
        return this.added;
    }
    get ancestors() {
        const ancestors = [];
        for (let stage = this.parent; stage; stage = stage.parent)
            ancestors.push(stage);
        return ancestors;
    }
    get name() {
        return this.from?.alias?.text;
    }
    get user() {
        return this.inherited('USER');
    }
    get passedShell() {
        return [this.ofTriggers, this.shell].find((one) => one?.origin === 'instruction');
    }
    inherited(keyword) {
        return this.all(keyword).at(-1) ?? this.parent?.inherited(keyword);
    }
    /** The shell of the next trigger; `later` is the last SHELL that follows it in its stage. */
    triggerShell(later) {
        return this.ofTriggers ?? (this.shell.origin === 'pragma' ? this.shell : (later ?? this.shell));
    }
    /** From here on a pragma says which shell it is. */
    useShell(asked) {
        this.shell = asked;
        this.ofTriggers = this.withoutImage(asked);
    }
    add(instruction) {
        const { added, variables, globals } = this;
        added.push(instruction);
        if (instruction.keyword === 'FROM')
            this.from = instruction;
        if (instruction.keyword === 'SHELL')
            this.shell = shellOf(instruction);
        if (instruction.keyword === 'ONBUILD' && instruction.trigger?.keyword === 'SHELL')
            this.ofTriggers = shellOf(instruction.trigger);
        if (instruction.keyword === 'ARG')
            for (const { name, value } of instruction.pairs)
                variables.define(name, 'arg', value ? value.resolved : open_stage_valueOf(name, globals), instruction.index);
        if (instruction.keyword === 'ENV')
            for (const { name, value } of instruction.pairs)
                variables.define(name, 'env', value?.resolved, instruction.index);
    }
    /** A trigger runs in a later build, with the SHELL that the image carries. What stands before the first FROM is in no image. */
    withoutImage(shell) {
        return this.base.kind === 'missing' ? shell : undefined;
    }
}
function shellOf({ words }) {
    return (0,shell_kind/* readShell */.lu)(words.map((word) => word.text), 'instruction');
}
/** A stage gets the ENVs and the ARGs of the stage it is built on; another image may hold any ENV. */
function inheritedScope(base) {
    if (base.kind === 'scratch')
        return variables/* EMPTY_SCOPE */.pk;
    return base.kind === 'stage' ? base.stage.endScope : variables/* UNKNOWN_SCOPE */.g6;
}
function open_stage_valueOf(name, globals) {
    const variable = globals.lookup(name);
    return variable.kind === 'arg' ? variable.value : undefined;
}

// EXTERNAL MODULE: ./src/lint/text/json-array.ts
var json_array = __webpack_require__(2627);
// EXTERNAL MODULE: ./src/lint/dockerfile/logical-lines.ts + 1 modules
var logical_lines = __webpack_require__(24148);
// EXTERNAL MODULE: ./src/lint/text/mapped-text.ts
var mapped_text = __webpack_require__(29068);
// EXTERNAL MODULE: ./src/lint/dockerfile/read-pragma.ts + 1 modules
var read_pragma = __webpack_require__(47938);
// EXTERNAL MODULE: ./src/lint/dockerfile/read-instruction.ts + 3 modules
var read_instruction = __webpack_require__(2464);
// EXTERNAL MODULE: ./src/lint/dockerfile/duration.ts
var duration = __webpack_require__(70006);
;// CONCATENATED MODULE: ./src/lint/dockerfile/refusals/mount-refusals.ts
/** What BuildKit refuses of `RUN --mount=…`. Found by asking BuildKit 0.26 about each option of each type. */
/** The options that every type takes. */
const COMMON = ['type', 'from', 'source', 'src', 'target', 'dst', 'destination', 'id', 'env'];
const SWITCHES = ['readonly', 'ro', 'readwrite', 'rw'];
/** The other ones of each type. */
const OPTIONS = new Map([
    ['bind', []],
    ['cache', ['sharing', 'mode', 'uid', 'gid']],
    ['tmpfs', ['size']],
    ['secret', ['required', 'mode', 'uid', 'gid']],
    ['ssh', ['required', 'mode', 'uid', 'gid']],
]);
const KNOWN = new Set([...COMMON, ...SWITCHES, ...[...OPTIONS.values()].flat()]);
/** What a value looks like, e.g. a size as Docker writes sizes. */
const VALUES = new Map([
    ...[...SWITCHES, 'required'].map((name) => [name, { shape: /^(?:[01tf]|true|false|TRUE|FALSE|True|False|[TF])$/, words: '`true` or `false`' }]),
    ['size', { shape: /^\d+(?:\.\d+)?\s?[kmgtp]?i?b?$/i, words: 'a size such as `64m`' }],
    ['sharing', { shape: /^(?:shared|private|locked)$/i, words: '`shared`, `private` or `locked`' }],
    ['mode', { shape: /^[0-7]+$/, words: 'an octal mode such as `0755`' }],
    ...['uid', 'gid'].map((name) => [name, { shape: /^\d+$/, words: 'a number' }]),
]);
/**
 * Why BuildKit refuses the value of a `--mount`, a sentence without a full stop; undefined where it takes it, and where a variable
 * or a quote decides.
 */
function mountRefusal(mount) {
    if (/["$]/.test(mount))
        return undefined;
    const options = mount.split(',').map((option) => {
        const [name = '', ...value] = option.split('=');
        return [name.toLowerCase(), value.length > 0 ? value.join('=') : undefined];
    });
    const last = new Map(options);
    const type = (last.get('type') ?? 'bind').toLowerCase();
    const own = OPTIONS.get(type) ?? [];
    for (const [name, value = ''] of options)
        if (name === 'type' && !OPTIONS.has(value.toLowerCase()))
            return `\`--mount\` has no type \`${value}\``;
    for (const [name, value] of options) {
        if (!KNOWN.has(name))
            return `\`--mount\` has no option \`${name}\``;
        if (!COMMON.includes(name) && !SWITCHES.includes(name) && !own.includes(name))
            return `\`--mount\` of type \`${type}\` has no option \`${name}\``;
        const known = VALUES.get(name);
        if (value === undefined && !SWITCHES.includes(name) && name !== 'required')
            return `The option \`${name}\` of \`--mount\` has no value`;
        if (value !== undefined && known && !known.shape.test(value))
            return `\`${name}=${value}\` of \`--mount\` is not ${known.words}`;
    }
    return placeRefusal(type, (...names) => options.findLast(([name]) => names.includes(name))?.[1] ?? '');
}
function placeRefusal(type, option) {
    const target = option('target', 'dst', 'destination');
    if (type === 'ssh')
        return option('source', 'src') === '' ? undefined : '`--mount` of type `ssh` has no option `source`';
    if (type !== 'secret')
        return ['', '/'].includes(target) ? `\`--mount\` of type \`${type}\` needs a target below \`/\`` : undefined;
    if (option('from') !== '')
        return '`--mount` of type `secret` has no option `from`';
    return option('id') || option('source', 'src') || target ? undefined : '`--mount` of type `secret` needs an `id`';
}

;// CONCATENATED MODULE: ./src/lint/dockerfile/refusals/refusals.ts
/** What BuildKit's parser refuses of an instruction, whatever the build. Found by asking it, and held to it by a test. */



/** The flags that each instruction knows, stable or in the labs channel. ARG and STOPSIGNAL take any. */
const FLAGS = {
    FROM: ['platform'],
    RUN: ['mount', 'network', 'security', 'device'],
    COPY: ['from', 'chown', 'chmod', 'link', 'parents', 'exclude'],
    ADD: ['chown', 'chmod', 'link', 'keep-git-dir', 'checksum', 'unpack', 'exclude'],
    HEALTHCHECK: ['interval', 'timeout', 'start-period', 'start-interval', 'retries'],
    ...{ CMD: [], ENTRYPOINT: [], ENV: [], LABEL: [], WORKDIR: [], USER: [], EXPOSE: [], VOLUME: [], SHELL: [] },
    ...{ ONBUILD: [], MAINTAINER: [] },
};
/** Flags that are there or not; any other has a value. */
const refusals_SWITCHES = new Set(['link', 'parents', 'keep-git-dir', 'unpack']);
/** Flags that may stand there twice. */
const LISTS = new Set(['mount', 'exclude', 'device']);
/** RUN, CMD and ENTRYPOINT of nothing are taken, and so is anything that ONBUILD may trigger later. */
const NEEDS_ARGUMENTS = new Set([
    ...['FROM', 'ENV', 'LABEL', 'ARG', 'EXPOSE', 'VOLUME', 'WORKDIR', 'USER', 'STOPSIGNAL', 'MAINTAINER'],
    ...['HEALTHCHECK', 'ONBUILD', 'SHELL'],
]);
/** Lists in JSON hold strings and nothing else. */
const TAKES_JSON = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD', 'VOLUME', 'SHELL']);
/**
 * Sentences without a full stop. Where the file names another parser with `# syntax=`, flags are left to that one.
 */
function refusalsOf(instruction, hasOwnSyntax) {
    const { keyword, args } = instruction;
    if (keyword === 'unknown')
        return [`There is no instruction \`${instruction.name}\``];
    const inside = keyword === 'ONBUILD' && instruction.trigger ? readingRefusal(instruction.trigger) : undefined;
    const isEmpty = args.text === '' && NEEDS_ARGUMENTS.has(keyword);
    const own = isEmpty ? `${keyword} has no arguments` : (readingRefusal(instruction) ?? argumentRefusal(instruction));
    return [inside ?? own ?? (hasOwnSyntax ? undefined : flagRefusal(instruction))].filter((one) => one !== undefined);
}
/** What cannot even be split into words; this holds inside of ONBUILD too. */
function readingRefusal(instruction) {
    const { keyword, args } = instruction;
    const called = keyword === 'HEALTHCHECK' ? args.text.replace(/^cmd\s+/i, '') : args.text;
    if ((TAKES_JSON.has(keyword) || keyword === 'HEALTHCHECK') && holdsMoreThanStrings(called))
        return `The list of ${keyword} holds something that is not a string`;
    return keyword === 'ENV' || keyword === 'LABEL' ? pairRefusal(keyword, instruction.pairs) : undefined;
}
function holdsMoreThanStrings(text) {
    if (!text.startsWith('['))
        return false;
    try {
        const values = JSON.parse(text);
        return Array.isArray(values) && values.some((value) => typeof value !== 'string');
    }
    catch {
        return false;
    }
}
function pairRefusal(keyword, pairs) {
    const bare = pairs.find(({ value }) => value === undefined);
    if (!bare)
        return undefined;
    return bare.legacy ? `${keyword} has a name and no value` : `${keyword} has a word without \`=\`: \`${bare.name}\``;
}
function argumentRefusal(instruction) {
    const { keyword, args } = instruction;
    switch (keyword) {
        case 'FROM':
            return fromRefusal(instruction);
        case 'COPY':
        case 'ADD': {
            const listed = (0,json_array/* readJsonArray */.s)(args)?.length ?? args.text.split(/\s+/).filter(Boolean).length;
            return listed < 2 ? `${keyword} needs a source and a target` : undefined;
        }
        case 'ENV':
        case 'LABEL':
        case 'ARG': {
            const isNameless = instruction.pairs.some(({ span }) => args.source.slice(span).startsWith('='));
            return isNameless ? `${keyword} has a value without a name` : undefined;
        }
        case 'VOLUME':
            if (instruction.paths.length === 0)
                return 'VOLUME has no arguments';
            return instruction.paths.some(({ text, raw }) => text === '' && raw === '""') && (0,json_array/* readJsonArray */.s)(args)
                ? 'VOLUME has an empty path'
                : undefined;
        case 'SHELL': {
            const words = (0,json_array/* readJsonArray */.s)(args);
            if (!words)
                return 'SHELL takes a list in JSON';
            return words.length === 0 ? 'SHELL has no arguments' : undefined;
        }
        case 'HEALTHCHECK':
            return healthcheckRefusal(instruction);
        default:
            return undefined;
    }
}
function fromRefusal({ args, alias }) {
    const { length } = args.text.split(/\s+/).filter(Boolean);
    if (length !== 1 && !(length === 3 && alias))
        return 'FROM takes an image, or an image, `AS` and a name';
    const isName = alias === undefined || /^[a-z][a-z0-9_.-]*$/i.test(alias.raw);
    return isName ? undefined : `\`${alias.raw}\` is no name of a stage: it starts with a letter and has no symbols`;
}
function healthcheckRefusal(healthcheck) {
    const { args, disabled, form, words } = healthcheck;
    const [, kind = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(args.text) ?? [];
    if (disabled)
        return rest === '' ? undefined : 'HEALTHCHECK NONE takes no arguments';
    if (kind.toUpperCase() !== 'CMD')
        return 'HEALTHCHECK takes `CMD` or `NONE`';
    if (rest === '' || (form === 'exec' && words.length === 0))
        return 'HEALTHCHECK CMD has no command';
    for (const name of ['interval', 'timeout', 'start-period', 'start-interval']) {
        const text = healthcheck.flag(name)?.value?.text ?? '';
        const seconds = text === '' ? 0 : (0,duration/* readDuration */.$)(text);
        if (seconds === undefined)
            return `\`--${name}=${text}\` is not a time such as \`30s\``;
        if (seconds > 0 && seconds < 0.001)
            return `\`--${name}=${text}\` is less than a millisecond`;
    }
    const retries = healthcheck.flag('retries')?.value?.text ?? '';
    return /^(?:\+?\d+)?$/.test(retries) ? undefined : `\`--retries=${retries}\` is not a number of times`;
}
function flagRefusal(instruction) {
    const { keyword, flags } = instruction;
    const known = FLAGS[keyword];
    if (!known)
        return undefined;
    const seen = new Set();
    for (const { name, value } of flags) {
        if (!known.includes(name))
            return `${keyword} has no flag \`--${name}\``;
        if (seen.has(name) && !LISTS.has(name))
            return `The flag \`--${name}\` stands there twice`;
        seen.add(name);
        if (!refusals_SWITCHES.has(name) && value === undefined)
            return `The flag \`--${name}\` has no value`;
        if (name === 'mount' && value?.text.split(',').some((option) => /^[^"]+"|^"[^"]*$|^"[^"]*"[^"]/.test(option)))
            return 'A quote in `--mount` is open, or stands inside of an option';
        const mount = name === 'mount' && value ? mountRefusal(value.text) : undefined;
        if (mount)
            return mount;
        if (refusals_SWITCHES.has(name) && value && !/^(?:true|false)$/i.test(value.text))
            return `The flag \`--${name}\` is either \`true\` or \`false\``;
    }
    const network = keyword === 'RUN' ? instruction.flag('network')?.value?.text : undefined;
    const isNetwork = network === undefined || ['default', 'none', 'host'].includes(network.toLowerCase());
    return isNetwork ? undefined : `\`--network=${network}\` is none of \`default\`, \`none\` and \`host\``;
}

// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
// EXTERNAL MODULE: ./src/lint/text/lazy-value.ts
var lazy_value = __webpack_require__(1679);
;// CONCATENATED MODULE: ./src/lint/dockerfile/parse-dockerfile.ts














/**
 * Reads a Dockerfile as BuildKit does, to build the stage that `target` names. Never throws: what BuildKit would refuse is in
 * `problems`, and where no stage has that name it is as if none was asked for.
 */
function parseDockerfile(file, text, target) {
    if (text.length < LARGE)
        return parse(file, text, target);
    const known = recent.find((one) => one.file === file && one.text === text && one.target === target);
    if (known)
        return known.dockerfile;
    const dockerfile = parse(file, text, target);
    recent.unshift({ file, text, target, dockerfile });
    recent.length = Math.min(recent.length, 2);
    return dockerfile;
}
/** Characters. A model of a megabyte of instructions takes some hundred more, and several parts of a run ask for the same one. */
const LARGE = 100_000;
/** Head and base. */
const recent = [];
function parse(file, text, target) {
    const source = (0,source_text/* sourceText */.rI)(file, text);
    const { escape, directives, comments, lines, problems } = (0,logical_lines/* splitLogicalLines */.v)(source);
    const instructions = [];
    const globalArgs = [];
    const globals = (0,variables/* collectVariables */.S9)(variables/* EMPTY_SCOPE */.pk);
    const stages = [];
    const byName = new Map();
    const pragmas = pragmasOf(comments, directives);
    const shells = shellPragmas(pragmas);
    const firstFrom = lines.findIndex(isFrom);
    const missing = new OpenStage({ kind: 'missing' }, -1, globals.before(Infinity));
    const laterShells = shellsAhead(lines);
    let shell = shell_kind/* DEFAULT_SHELL */.L4;
    let count = 0;
    for (const [index, line] of lines.entries()) {
        const span = source.span(line.start, line.end);
        const known = (name) => byName.get(name.toLowerCase()) ??
            (/^\d+$/.test(name) ? stages[Number(name) + (stages[0] === missing ? 1 : 0)] : undefined);
        const asked = shells(span.line);
        if (asked)
            (stages.at(-1) ?? missing).useShell(asked);
        if (asked && count === 0)
            shell = asked;
        const opens = isFrom(line);
        const globalScope = globals.before(Infinity);
        if (opens) {
            const own = shell.origin === 'default' && (0,shell_kind/* isOfWindows */.Dt)(line.text.text) ? shell_kind/* WINDOWS_SHELL */.Fp : shell;
            stages.push(new OpenStage(readBase(line.text, escape, globalScope, byName), count++, globalScope, own));
        }
        const isGlobal = index < firstFrom && /^ARG([\t\v\f\r ]|$)/i.test(line.text.text);
        if (stages.length === 0 && !isGlobal)
            stages.push(missing);
        const stage = stages.at(-1) ?? missing;
        const instruction = (0,read_instruction/* readInstruction */.d)(line.text, {
            escape,
            index,
            stage,
            scope: opens || isGlobal ? globalScope : stage.variables.before(index),
            shell: isOnbuild(line) ? stage.triggerShell(laterShells[index]) : stage.shell,
            onbuild: false,
            heredocs: line.heredocs,
            span,
            findStage: known,
        });
        instructions.push(instruction);
        if (isGlobal && instruction.keyword === 'ARG') {
            globalArgs.push(instruction);
            for (const { name, value } of instruction.pairs)
                globals.define(name, 'arg', value?.resolved, index);
        }
        else
            stage.add(instruction);
        if (stage.name !== undefined && opens)
            byName.set(stage.name.toLowerCase(), stage);
    }
    // By its name alone: BuildKit takes no number here, as COPY --from does.
    const wanted = target === undefined ? undefined : byName.get(target.toLowerCase());
    const finalStage = wanted ?? stages.at(-1);
    linkStages(stages, finalStage, wanted !== undefined);
    const hasOwnSyntax = directives.some(({ name }) => name === 'syntax');
    const refused = instructions.flatMap((instruction, index) => {
        const line = lines[index];
        return line ? refusalsOf(instruction, hasOwnSyntax).map((message) => ({ at: wholeOf(line), message })) : [];
    });
    const all = indexInstructions(instructions);
    // Scripts are parsed when somebody asks for the first of them.
    const commands = (0,lazy_value/* once */.O)(() => all('RUN', { onbuild: true }).flatMap((run) => run.commands.map((command) => ({ run, command }))));
    return {
        file,
        source,
        escape,
        directives,
        comments,
        pragmas,
        emptyContinuations: lines.flatMap(({ emptyLines, lastLine }) => emptyLines.length > 0 ? [{ lines: emptyLines, lastLine }] : []),
        problems: [...problems, ...refused],
        instructions,
        globalArgs,
        stages,
        finalStage,
        hasTarget: wanted !== undefined,
        all,
        get commands() {
            return commands();
        },
    };
}
/** BuildKit counts from where an instruction starts, which can be a line with nothing but a continuation. */
function wholeOf({ start, text }) {
    return (0,mapped_text/* pieceOf */.Kg)(text.source, start, text.origin(text.text.length));
}
/** Fills in what a stage can only know once the whole file is read. */
function linkStages(stages, final, isWanted) {
    const bases = new Set(stages.flatMap(({ parent }) => parent ?? []));
    const sources = new Set(stages.flatMap((stage) => [
        ...stage.all('COPY', { onbuild: true }).flatMap(({ from }) => from?.stage ?? []),
        ...stage
            .all('RUN', { onbuild: true })
            .flatMap(({ mounts }) => mounts.flatMap(({ fromStage }) => fromStage ?? [])),
    ]));
    const below = new Set(final?.ancestors);
    for (const stage of stages) {
        stage.usedAsBase = bases.has(stage);
        stage.usedAsSource = sources.has(stage);
        stage.reachesFinal = stage === final || below.has(stage);
        stage.isTarget = stage === final || (!isWanted && !stage.usedAsBase && !stage.usedAsSource);
    }
}
function pragmasOf(comments, directives) {
    const byLine = new Map(directives.map((directive) => [directive.line, directive]));
    return comments.flatMap((comment) => {
        const directive = byLine.get(comment.line);
        if (!directive)
            return (0,read_pragma/* readPragmas */.Q)(comment);
        return directive.name === 'check' ? (0,read_pragma/* readCheckDirective */.C)(comment, directive.value) : [];
    });
}
/** The shell that a pragma asks for: the last one above this line and below the line asked before. Lines are asked in file order. */
function shellPragmas(pragmas) {
    const wanted = pragmas.filter((pragma) => pragma.kind === 'shell');
    let next = 0;
    return (line) => {
        let shell;
        for (let pragma = wanted[next]; pragma && pragma.line < line; pragma = wanted[++next])
            shell = (0,shell_kind/* readShell */.lu)([pragma.shell], 'pragma');
        return shell;
    };
}
/** For each line the last SHELL between it and the end of its stage, where there is one. */
function shellsAhead(lines) {
    let last;
    return lines
        .toReversed()
        .map((line) => {
        const ahead = last;
        last = isFrom(line) ? undefined : (last ?? parse_dockerfile_shellOf(line));
        return ahead;
    })
        .reverse();
}
function parse_dockerfile_shellOf({ text }) {
    if (!/^SHELL[\t\v\f\r ]/i.test(text.text))
        return undefined;
    const words = (0,json_array/* readJsonArray */.s)((0,split_words/* takeFlags */.d4)(text.slice('SHELL'.length)).rest);
    return (words &&
        (0,shell_kind/* readShell */.lu)(words.map((word) => word.text), 'instruction'));
}
function isFrom(line) {
    return /^FROM([\t\v\f\r ]|$)/i.test(line.text.text);
}
function isOnbuild(line) {
    return /^ONBUILD([\t\v\f\r ]|$)/i.test(line.text.text);
}


/***/ }),

/***/ 2464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readInstruction)
});

// EXTERNAL MODULE: ./src/lint/dockerfile/duration.ts
var duration = __webpack_require__(70006);
// EXTERNAL MODULE: ./src/lint/text/json-array.ts
var json_array = __webpack_require__(2627);
// EXTERNAL MODULE: ./src/lint/dockerfile/variables.ts
var variables = __webpack_require__(68285);
// EXTERNAL MODULE: ./src/lint/dockerfile/split-words.ts
var split_words = __webpack_require__(47460);
;// CONCATENATED MODULE: ./src/lint/dockerfile/read-word.ts



/** A word with its resolved value; `value` where quotes are not the Dockerfile's own, as in JSON. */
function readWord(at, around, value) {
    return new ReadWord(at, around, value);
}
/** A class for the sake of V8 (ADR 10); most are asked for little. */
class ReadWord {
    raw;
    text;
    at;
    around;
    /** Where variables are looked for. */
    source;
    expanded;
    constructor(at, around, value) {
        this.raw = at.text;
        this.text = value ?? (0,split_words/* removeQuotes */.on)(at.text, around.escape);
        this.at = at;
        this.around = around;
        this.source = value ?? at.text;
    }
    get span() {
        return this.at.span();
    }
    get hasVariable() {
        return (0,variables/* hasVariable */.$u)(this.raw, this.around.escape);
    }
    get variables() {
        return (0,variables/* variablesOf */.ht)(this.source, this.around.escape);
    }
    get resolved() {
        const { escape, scope } = this.around;
        this.expanded ??= { value: (0,variables/* expand */.fT)(this.source, escape, scope) };
        return this.expanded.value;
    }
}
/** The strings of a JSON array, or the words between spaces. */
function readList(rest, words, toWord) {
    return (0,json_array/* readJsonArray */.s)(rest)?.map(({ at, text }) => toWord(at, text)) ?? words();
}
/** `name=value …`, or the old `name value` with the rest of the line as its value. */
function readPairs(rest, around) {
    const words = (0,split_words/* splitWords */.yM)(rest, around.escape);
    if (words[0] === undefined || words[0].text.includes('='))
        return words.map((at) => readPair(at, around));
    const value = rest.slice(words[0].text.length).trim();
    return [
        {
            name: words[0].text,
            value: value.text === '' ? undefined : readWord(value, around),
            span: rest.span(),
            legacy: true,
        },
    ];
}
/** `name=value` or `name`. */
function readPair(at, around) {
    const equals = at.text.indexOf('=');
    const name = (0,split_words/* removeQuotes */.on)(equals < 0 ? at.text : at.text.slice(0, equals), around.escape);
    const value = equals < 0 ? undefined : readWord(at.slice(equals + 1), around);
    return { name, value, span: at.span(), legacy: false };
}
/** The stage or image that `--from` names. */
function readFrom(word, around) {
    return word && { word, stage: word.resolved === undefined ? undefined : around.findStage(word.resolved) };
}
const PORT = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/;
/** `80`, `80-90`, `80/udp`. */
function readPort(word) {
    const [, first, last, protocol = 'tcp'] = PORT.exec(word.resolved ?? '') ?? [];
    const number = first === undefined ? undefined : Number(first);
    return { word, first: number, last: last === undefined ? number : Number(last), protocol: protocol.toLowerCase() };
}

// EXTERNAL MODULE: ./src/lint/text/mapped-text.ts
var mapped_text = __webpack_require__(29068);
// EXTERNAL MODULE: ./src/lint/shell/shebang.ts
var shebang = __webpack_require__(41536);
// EXTERNAL MODULE: ./src/lint/shell/shell.ts + 2 modules
var shell_shell = __webpack_require__(9344);
;// CONCATENATED MODULE: ./src/lint/dockerfile/invocation.ts




/** What follows RUN, CMD, ENTRYPOINT or `HEALTHCHECK CMD`. A class for the sake of V8 (ADR 10). */
class LazyInvocation {
    form;
    isBrokenList;
    json;
    called;
    bodies;
    reader;
    toWord;
    parsed;
    constructor(args, heredocs, shell, toWord) {
        this.called = args;
        this.bodies = heredocs;
        this.reader = shell;
        this.toWord = toWord;
        this.json = (0,json_array/* readJsonArray */.s)(args);
        this.form = this.json ? 'exec' : 'shell';
        this.isBrokenList = !this.json && heredocs.length === 0 && (0,json_array/* isBrokenArray */.$)(args.text);
    }
    get words() {
        return this.json?.map(({ at, text }) => this.toWord(at, text)) ?? [];
    }
    get script() {
        return this.parse().script;
    }
    get commands() {
        return this.parse().commands;
    }
    /** Parses when it is first asked for. */
    parse() {
        if (this.parsed)
            return this.parsed;
        const script = this.json || this.isBrokenList ? undefined : readScript(this.called, this.bodies, this.reader);
        const commands = this.json ? (0,shell_shell/* readExecForm */.W)(this.json, this.called) : (script?.commands ?? []);
        this.parsed = { script, commands };
        return this.parsed;
    }
}
function readScript(args, heredocs, shell) {
    const body = withinReason(scriptBody(args, heredocs));
    const interpreter = (0,shebang/* interpreterOf */.O)(body.text);
    if (interpreter !== undefined && heredocs.length > 0)
        return /^(ba|da|a|k|z)?sh$/.test(interpreter)
            ? (0,shell_shell/* parseShell */.a)(body, endsAtFailure((0,shebang/* interpreterLine */.V)(body.text) ?? []))
            : undefined;
    return shell.isPosix ? (0,shell_shell/* parseShell */.a)(body, endsAtFailure(shell.words)) : undefined;
}
/** Whether a shell with these arguments ends at the first failure: `-e`, `-euo`, `-o errexit`. */
const endsAtFailure = ([, ...options]) => options.some((word) => /^-[a-z]*e/.test(word) || word === 'errexit');
/** Characters, at 130 bytes of model each. ShellCheck leaves out what is far shorter, and a note says so. */
const LONGEST_SCRIPT = 500_000;
/** The first lines of a script that nobody has written by hand. */
function withinReason(body) {
    if (body.text.length <= LONGEST_SCRIPT)
        return body;
    return body.slice(0, body.text.lastIndexOf('\n', LONGEST_SCRIPT) + 1 || LONGEST_SCRIPT);
}
/** What the shell gets: a RUN that is nothing but a heredoc gives its body, any other the line with its heredocs. */
function scriptBody(args, heredocs) {
    const [first] = heredocs;
    const last = heredocs.at(-1);
    if (!first || !last)
        return args;
    if (heredocs.length === 1 && args.text.trim() === first.at.text)
        return first.body;
    // The break before it is there, unless the file ends with the word that opens it.
    const start = args.source.text[first.start - 1] === '\n' ? first.start - 1 : first.start;
    return (0,mapped_text/* joinPieces */.Am)(args.source, [...args.pieces(), { start, end: last.end }]);
}

;// CONCATENATED MODULE: ./src/lint/dockerfile/mount.ts

const MOUNT_TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
/** `--mount=type=cache,target=…`. */
function readMount(flag, around) {
    const options = new Map();
    const words = new Map();
    for (const option of flag.value?.text.split(',') ?? []) {
        const [key = '', ...value] = option.split('=');
        options.set(key.trim().toLowerCase(), value.join('='));
    }
    const text = (...keys) => {
        const value = keys.map((key) => options.get(key)).find((found) => found !== undefined);
        return value === undefined ? undefined : ((0,variables/* expand */.fT)(value, around.escape, around.scope) ?? value);
    };
    const from = options.get('from');
    if (from !== undefined && flag.value)
        words.set('from', {
            span: flag.value.span,
            text: from,
            raw: from,
            hasVariable: (0,variables/* hasVariable */.$u)(from, around.escape),
            variables: (0,variables/* variablesOf */.ht)(from, around.escape),
            resolved: text('from'),
        });
    const stage = text('from');
    return {
        type: MOUNT_TYPES.find((type) => type === (options.get('type') ?? 'bind')) ?? 'unknown',
        target: text('target', 'dst', 'destination'),
        source: text('source', 'src'),
        from: words.get('from'),
        fromStage: stage === undefined ? undefined : around.findStage(stage),
        id: options.get('id'),
        options,
        span: flag.span,
    };
}

;// CONCATENATED MODULE: ./src/lint/dockerfile/read-instruction.ts





/** Reads one logical line. Never throws: what is odd stays readable as words. */
function readInstruction(text, around) {
    const keywordEnd = /[\t\v\f\r ]|$/.exec(text.text)?.index ?? text.text.length;
    const name = text.text.slice(0, keywordEnd);
    const { flags, rest } = (0,split_words/* takeFlags */.d4)(text.slice(keywordEnd));
    const toWord = (at, value) => readWord(at, around, value);
    const words = () => (0,split_words/* splitList */.ry)(rest, around.escape).map((at) => toWord(at));
    const readFlags = flags.length === 0 ? NO_FLAGS : flags.map((flag) => readFlag(flag, around));
    const flag = (wanted) => readFlags.find((known) => known.name === wanted);
    const { index, stage, scope, shell, onbuild, heredocs, span } = around;
    const keywordSpan = text.span(0, keywordEnd);
    // Spread behind the rest of each, for the sake of V8 (ADR 10).
    const base = { span, keywordSpan, flags: readFlags, args: rest, heredocs, index, stage, onbuild, scope, shell, flag };
    switch (name.toUpperCase()) {
        case 'FROM': {
            const [image, as, alias] = words();
            const named = as?.text.toLowerCase() === 'as';
            return { keyword: 'FROM', image, alias: named ? alias : undefined, platform: flag('platform')?.value, ...base };
        }
        case 'RUN': {
            const call = new LazyInvocation(rest, heredocs, shell, toWord);
            const mounts = readFlags.filter((one) => one.name === 'mount').map((one) => readMount(one, around));
            return Object.assign(call, base, { keyword: 'RUN', mounts });
        }
        case 'CMD':
        case 'ENTRYPOINT': {
            const call = new LazyInvocation(rest, [], shell, toWord);
            return Object.assign(call, base, { keyword: name.toUpperCase() === 'CMD' ? 'CMD' : 'ENTRYPOINT' });
        }
        case 'HEALTHCHECK': {
            const [kind, command] = (0,split_words/* splitFirst */.$y)(rest);
            const call = new LazyInvocation(command, [], shell, toWord);
            const seconds = (option) => (0,duration/* readDuration */.$)(flag(option)?.value?.text);
            const retries = flag('retries')?.value?.text ?? '';
            return Object.assign(call, base, {
                keyword: 'HEALTHCHECK',
                disabled: kind.text.toUpperCase() === 'NONE',
                intervalSeconds: seconds('interval'),
                timeoutSeconds: seconds('timeout'),
                startPeriodSeconds: seconds('start-period'),
                startIntervalSeconds: seconds('start-interval'),
                retries: /^\d+$/.test(retries) ? Number(retries) : undefined,
            });
        }
        case 'COPY':
        case 'ADD': {
            const listed = readList(rest, words, toWord);
            const openers = new Set(heredocs.map((heredoc) => heredoc.at.text));
            const transfer = {
                sources: listed.slice(0, -1).filter((word) => !openers.has(word.raw)),
                target: listed.length > 1 ? listed.at(-1) : undefined,
                chown: flag('chown')?.value,
                chmod: flag('chmod')?.value,
                link: flag('link') !== undefined && flag('link')?.value?.text !== 'false',
            };
            if (name.toUpperCase() === 'ADD')
                return { keyword: 'ADD', ...transfer, ...base };
            return { keyword: 'COPY', ...transfer, from: readFrom(flag('from')?.value, around), ...base };
        }
        case 'ENV':
            return { keyword: 'ENV', pairs: readPairs(rest, around), ...base };
        case 'LABEL':
            return { keyword: 'LABEL', pairs: readPairs(rest, around), ...base };
        case 'ARG':
            return { keyword: 'ARG', pairs: (0,split_words/* splitWords */.yM)(rest, around.escape).map((at) => readPair(at, around)), ...base };
        case 'EXPOSE':
            return { keyword: 'EXPOSE', ports: words().map(readPort), ...base };
        case 'USER': {
            const word = rest.text === '' ? undefined : toWord(rest);
            const [user, group] = word?.resolved?.split(':') ?? [];
            return { keyword: 'USER', word, user, group, isRoot: user === 'root' || /^0+$/.test(user ?? ''), ...base };
        }
        case 'WORKDIR':
            return { keyword: 'WORKDIR', path: rest.text === '' ? undefined : toWord(rest), ...base };
        case 'VOLUME':
            return { keyword: 'VOLUME', paths: readList(rest, words, toWord), ...base };
        case 'SHELL':
            return { keyword: 'SHELL', words: readList(rest, words, toWord), ...base };
        case 'STOPSIGNAL':
            return { keyword: 'STOPSIGNAL', signal: rest.text === '' ? undefined : toWord(rest), ...base };
        case 'MAINTAINER':
            return { keyword: 'MAINTAINER', ...base };
        case 'ONBUILD': {
            // BuildKit refuses ONBUILD in ONBUILD, so nothing inside the inner one matters.
            const isInner = onbuild || rest.text === '';
            // It ends where the whole does: behind the bodies of its heredocs.
            const { endLine, endColumn } = around.span;
            const span = { ...rest.span(), endLine, endColumn };
            const trigger = isInner ? undefined : readInstruction(rest, { ...around, onbuild: true, span });
            return { keyword: 'ONBUILD', trigger, ...base };
        }
        default:
            return { keyword: 'unknown', name, ...base };
    }
}
const NO_FLAGS = [];
function readFlag({ name, value, at }, around) {
    const word = value === undefined ? undefined : readWord(at.slice(name.length + '--='.length), around);
    return { name, value: word, span: at.span() };
}


/***/ }),

/***/ 47938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readCheckDirective),
  Q: () => (/* binding */ readPragmas)
});

;// CONCATENATED MODULE: ./src/lint/dockerfile/check-directive.ts
/** What Go reads as a boolean. */
const TRUE = /^(?:1|t|T|TRUE|true|True)$/;
const FALSE = /^(?:0|f|F|FALSE|false|False)$/;
/**
 * Reads what BuildKit reads behind `check=`: up to the first blank, options separated by semicolons. `file`: the directive at the
 * top, where a mistake ends the build. `line`: a comment above an instruction, where it is passed over.
 */
function readCheck(value, reach) {
    const [options = '', ...reason] = value.trim().split(/\s+/);
    const asked = [];
    for (const option of options.split(';')) {
        const [key = '', given] = option.split(/=(.*)/s);
        // A comment such as `# check=later` means nobody.
        if (given === undefined && reach === 'line')
            continue;
        switch (given === undefined ? '' : key) {
            case 'skip':
                asked.push(...readSkip(given ?? '', reason, reach));
                break;
            case 'error':
                if (!TRUE.test(given ?? '') && !FALSE.test(given ?? ''))
                    asked.push(mistake('`error=` is true or false', reach));
                else if (reach === 'line')
                    asked.push(OUT_OF_PLACE);
                else if (TRUE.test(given ?? ''))
                    asked.push({ kind: 'strict' });
                break;
            case 'experimental':
                if (reach === 'line')
                    asked.push(OUT_OF_PLACE);
                break;
            default:
                asked.push(mistake('BuildKit knows `skip=`, `error=` and `experimental=`', reach));
        }
    }
    return asked;
}
function readSkip(names, reason, reach) {
    const rules = names.split(',').filter(Boolean);
    const [lost] = reason;
    const isCut = names.endsWith(',') && lost !== undefined;
    const cut = { kind: 'malformed', because: `BuildKit stops at the blank and does not skip \`${lost ?? ''}\`` };
    const ignore = { kind: 'ignore', dialect: 'buildkit', reach, rules, reason: reason.join(' '), isStrict: true };
    return [...(rules.length > 0 ? [ignore] : []), ...(isCut ? [cut] : [])];
}
function mistake(because, reach) {
    return { kind: 'malformed', because, isFatal: reach === 'file' };
}
const OUT_OF_PLACE = {
    kind: 'malformed',
    because: '`error=` and `experimental=` count only in the first lines of the file',
};

// EXTERNAL MODULE: ./src/lint/dockerfile/shell-kind.ts
var shell_kind = __webpack_require__(81033);
;// CONCATENATED MODULE: ./src/lint/dockerfile/read-pragma.ts


const HADOLINT = /^hadolint\s+(?:(global|stage)\s+)?(ignore|shell)\s*=\s*(.*)$/i;
const DRYDOCK = /^drydock\s+(?:(file|stage)\s+)?ignore\s*=\s*(.*)$/i;
const CHECK = /^check\s*=\s*(.*)$/i;
/** Rule names, comma-separated, with blanks around the commas; then anything is the reason. */
const RULES = /^([A-Za-z][A-Za-z0-9_-]*(?:\s*,\s*[A-Za-z][A-Za-z0-9_-]*)*)\s*,?(?:\s*[#:]\s*|\s+|$)(.*)$/;
/** What hadolint reads: its own codes in upper case, and behind them nothing, or a `#`. */
const STRICT = /^hadolint[ \t]+(?:(?:global|stage)[ \t]+)?ignore[ \t]*=[ \t]*[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*[ \t]*(?:#.*)?$/;
const SHOULD_READ = 'it should read `drydock ignore=RULE: reason`';
const NEARLY = /^(?:hadolint|drydock)\b[\s:,-]*(?:(?:global|stage|file)[\s:,-]+)?(?:ignore|disable|skip)\b(\s*=)?(.*)$/i;
/** Whatever else is said to a linter and gives codes behind an equals sign, e.g. `hadolint inline ignore=DL3008`. */
const GIVES_CODES = /^(?:hadolint|drydock)\b[^=]*=\s*(?:DL|SC)\d{4}\b/i;
const CODE = /\b(?:DL|SC)\d{4}\b/i;
const SHELLCHECK = /^shellcheck\s+disable\s*=(.*)$/i;
/** Reads a comment; empty where it is just a comment. */
function readPragmas(comment) {
    const { line, at } = comment;
    return readAsked(comment.text).map((asked) => ({ ...asked, line, at }));
}
/** Reads the value of the `# check=` directive at the top of the file. */
function readCheckDirective({ line, at }, value) {
    return readCheck(value, 'file').map((asked) => ({ ...asked, line, at }));
}
function readAsked(text) {
    const hadolint = HADOLINT.exec(text);
    if (hadolint?.[2]?.toLowerCase() === 'shell') {
        const shell = hadolint[3]?.trim().split(/\s/)[0];
        if (!shell)
            return [malformed('it names no shell')];
        const unknown = malformed(`\`${shell}\` is no shell that is known, so no rule about commands looks at what follows`);
        return [{ kind: 'shell', shell }, ...((0,shell_kind/* isKnownShell */.kO)((0,shell_kind/* readShell */.lu)([shell], 'pragma')) ? [] : [unknown])];
    }
    if (hadolint) {
        const reach = hadolint[1]?.toLowerCase() === 'global' ? 'file' : hadolint[1];
        return [readIgnore('hadolint', reach, hadolint[3] ?? '', STRICT.test(text))];
    }
    const drydock = DRYDOCK.exec(text);
    if (drydock)
        return [readIgnore('drydock', drydock[1], drydock[2] ?? '', true)];
    const check = CHECK.exec(text);
    if (check)
        return readCheck(check[1] ?? '', 'line');
    return readNearly(text);
}
function readIgnore(dialect, reach, text, isStrict) {
    const [, rules, reason = ''] = RULES.exec(text.trim()) ?? [];
    if (rules === undefined)
        return malformed('it names no rule');
    const wide = reach?.toLowerCase();
    return {
        kind: 'ignore',
        dialect,
        reach: wide === 'stage' || wide === 'file' ? wide : 'line',
        rules: rules.split(',').map((rule) => rule.trim()),
        reason: reason.trim(),
        isStrict,
    };
}
/** A slip of the pen, and what ShellCheck reads in scripts but not in a Dockerfile. */
function readNearly(text) {
    const shellcheck = SHELLCHECK.exec(text);
    if (shellcheck)
        return [malformed('ShellCheck never sees a comment of the file itself', insteadOf(shellcheck[1] ?? ''))];
    const nearly = NEARLY.exec(text);
    const rest = nearly?.[2] ?? '';
    const isMeant = nearly && (nearly[1] !== undefined || CODE.test(rest) || /^[\s:,-]+[a-z]+(?:-[a-z0-9]+)+\b/.test(rest));
    if (GIVES_CODES.test(text))
        return [malformed(SHOULD_READ, insteadOf(text))];
    return isMeant ? [malformed(SHOULD_READ, insteadOf(rest))] : [];
}
function insteadOf(rest) {
    const codes = rest.match(new RegExp(CODE, 'gi'))?.map((code) => code.toUpperCase());
    return codes && `drydock ignore=${codes.join(',')}`;
}
function malformed(because, instead) {
    return { kind: 'malformed', because, ...(instead !== undefined && { instead }) };
}


/***/ }),

/***/ 94264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unreadableWord),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _text_json_array_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2627);
/* harmony import */ var _word_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34076);
/* harmony import */ var _split_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47460);



/** The first word of an instruction that BuildKit cannot use; half a quote is seldom alone. What shells read is left to them. */
function unreadableWord(instruction, escape) {
    if (!(0,_word_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSyntax */ .U)(instruction.args.text))
        return undefined;
    for (const { at, text } of wordsOf(instruction, escape)) {
        const problem = (0,_word_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .wordProblem */ .w)(text, escape);
        if (problem !== undefined)
            return { at, problem };
    }
    return undefined;
}
/** The words in which BuildKit looks for quotes and variables. */
function wordsOf(instruction, escape) {
    const { keyword, args } = instruction;
    switch (keyword) {
        case 'FROM':
        case 'EXPOSE':
            return (0,_split_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitAtSpaces */ .lW)(args).map(asWritten);
        case 'COPY':
        case 'ADD':
        case 'VOLUME':
            return (0,_text_json_array_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonArray */ .s)(args) ?? (0,_split_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitAtSpaces */ .lW)(args).map(asWritten);
        case 'ENV':
        case 'LABEL':
            return (0,_split_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .yM)(args, escape).map(asWritten);
        case 'ARG':
            // It looks at the value only.
            return (0,_split_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .yM)(args, escape).map((at) => asWritten(at.slice(at.text.indexOf('=') + 1 || at.text.length)));
        case 'USER':
        case 'WORKDIR':
        case 'STOPSIGNAL':
            return [asWritten(args)];
        default:
            return [];
    }
}
const asWritten = (at) => ({ at, text: at.text });


/***/ }),

/***/ 34076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasSyntax),
/* harmony export */   w: () => (/* binding */ wordProblem)
/* harmony export */ });
/** Parameters that a shell sets itself; one character each. */
const SPECIAL = /[@*#?$!0-9-]/;
const NAME = /[@*#?$!-]|\d+|[\p{L}\p{N}_]*/uy;
/** Nobody nests defaults this deep; hostile text does, and then counts as readable. */
const DEEPEST = 100;
/** Whether there is anything in a text that could be wrong. */
const hasSyntax = (text) => /['"]|\$\{/.test(text);
/** Why BuildKit cannot use a word, as a clause; undefined where it can. Variables need not be set. */
function wordProblem(word, escape) {
    if (!hasSyntax(word))
        return undefined;
    const part = readPlain({ word, escape, depth: 0 }, 0, undefined);
    return 'problem' in part ? part.problem : undefined;
}
/** Up to and with `stop`, or to the end of the word where there is none. */
function readPlain(reader, from, stop) {
    const { word, escape } = reader;
    for (let at = from; at < word.length;) {
        const character = word.charAt(at);
        if (character === stop)
            return { end: at + 1 };
        const part = readSpecial(reader, at);
        if (part && 'problem' in part)
            return part;
        at = part?.end ?? at + (character === escape ? 2 : 1);
    }
    return stop === undefined ? { end: word.length } : { problem: `there is no \`${stop}\` that closes \`\${\`` };
}
/** A quoted part or a variable; undefined for any other character. */
function readSpecial(reader, at) {
    switch (reader.word.charAt(at)) {
        case "'": {
            const close = reader.word.indexOf("'", at + 1);
            return close < 0 ? { problem: 'nothing closes its single quote' } : { end: close + 1 };
        }
        case '"':
            return readDoubleQuoted(reader, at + 1);
        case '$':
            return readVariable(reader, at + 1);
        default:
            return undefined;
    }
}
function readDoubleQuoted(reader, from) {
    const { word, escape } = reader;
    for (let at = from; at < word.length;) {
        const character = word.charAt(at);
        if (character === '"')
            return { end: at + 1 };
        const part = character === '$' ? readVariable(reader, at + 1) : undefined;
        if (part && 'problem' in part)
            return part;
        const isEscape = character === escape && ['"', '$', escape].includes(word.charAt(at + 1));
        at = part?.end ?? at + (isEscape ? 2 : 1);
    }
    return { problem: 'nothing closes its double quote' };
}
/** What follows a `$`. */
function readVariable({ word, escape, depth }, from) {
    if (depth >= DEEPEST)
        return { end: word.length };
    if (word.charAt(from) !== '{')
        return { end: SPECIAL.test(word.charAt(from)) ? from + 1 : from };
    if (/[{}:]/.test(word.charAt(from + 1)))
        return { problem: 'there is no name in `${…}`' };
    NAME.lastIndex = from + 1;
    const name = NAME.exec(word)?.[0] ?? '';
    const inner = { word, escape, depth: depth + 1 };
    const at = from + 1 + name.length;
    switch (word.charAt(at)) {
        case '}':
            return { end: at + 1 };
        case ':': {
            const rest = /[#%]/.test(word.charAt(at + 1)) ? undefined : readPlain(inner, at + 2, '}');
            const isKnown = rest && ('problem' in rest || /[-+?]/.test(word.charAt(at + 1)));
            return isKnown ? rest : unsupported(word.slice(at, at + 2));
        }
        case '+':
        case '-':
        case '?':
        case '#':
        case '%':
            return readPlain(inner, at + 1, '}');
        case '/': {
            const pattern = readPlain(inner, at + (word.charAt(at + 1) === '/' ? 2 : 1), '/');
            return 'problem' in pattern ? pattern : readPlain(inner, pattern.end, '}');
        }
        case '':
            return { problem: 'nothing closes `${`' };
        default:
            return unsupported(word.charAt(at));
    }
}
const unsupported = (modifier) => ({ problem: `\`${modifier}\` is no modifier in \`\${…}\`` });


/***/ }),

/***/ 81033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ isOfWindows),
/* harmony export */   Fp: () => (/* binding */ WINDOWS_SHELL),
/* harmony export */   L4: () => (/* binding */ DEFAULT_SHELL),
/* harmony export */   kO: () => (/* binding */ isKnownShell),
/* harmony export */   lu: () => (/* binding */ readShell)
/* harmony export */ });
const POSIX = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh', 'busybox']);
/** Shells and languages that people name in SHELL, beside those that read POSIX. */
const OTHERS = new Set('powershell pwsh cmd fish csh tcsh nu elvish xonsh yash rbash python python3 perl ruby node deno bun php lua'.split(' '));
const DEFAULT_SHELL = { words: ['/bin/sh', '-c'], name: 'sh', isPosix: true, origin: 'default' };
/** Windows' own, which images of it start with. */
const WINDOWS_SHELL = { words: ['cmd', '/S', '/C'], name: 'cmd', isPosix: false, origin: 'default' };
/** Microsoft's own base images and tags that name one of their kinds. */
const WINDOWS = /--platform=["']?windows\b|\/windows(?:\/|:|\b)|nanoserver|windowsservercore|servercore|\bltsc20\d\d|[-:]windows\b/i;
/** Whether a FROM names an image of Windows, as far as its words tell. */
const isOfWindows = (from) => WINDOWS.test(from);
/** False for what is most likely a slip of the pen. */
const isKnownShell = ({ name }) => POSIX.has(name) || OTHERS.has(name);
/** A shell from the words of a SHELL instruction or a pragma. */
function readShell(words, origin) {
    const name = (words[0] ?? '')
        .replace(/^.*[/\\]/, '')
        .replace(/\.exe$/i, '')
        .toLowerCase();
    return { words, name, isPosix: POSIX.has(name), origin };
}


/***/ }),

/***/ 47460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ splitFirst),
/* harmony export */   d4: () => (/* binding */ takeFlags),
/* harmony export */   lW: () => (/* binding */ splitAtSpaces),
/* harmony export */   on: () => (/* binding */ removeQuotes),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _refusals_word_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34076);

/** Splits at spaces outside quotes, as BuildKit splits ENV, LABEL and ARG. Quotes and escapes stay in the words. */
function splitWords(text, escape) {
    const words = [];
    const all = text.text;
    let start = -1;
    let quote = '';
    for (let at = 0; at < all.length; at++) {
        const character = all.charAt(at);
        if (start < 0) {
            if (isSpace(character))
                continue;
            start = at;
        }
        if (character === escape && quote !== "'")
            at++;
        else if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (isSpace(character)) {
            words.push(text.slice(start, at));
            start = -1;
        }
    }
    if (start >= 0)
        words.push(text.slice(start, all.length));
    return words;
}
/**
 * Splits as BuildKit splits FROM, COPY, ADD, EXPOSE and VOLUME: at spaces, whatever the quotes. Where that leaves half a quote, which it
 * refuses, the quotes hold together what they were meant to.
 */
function splitList(text, escape) {
    const words = splitAtSpaces(text);
    return (0,_refusals_word_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSyntax */ .U)(text.text) && words.some((word) => (0,_refusals_word_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .wordProblem */ .w)(word.text, escape) !== undefined)
        ? splitWords(text, escape)
        : words;
}
/** Splits at spaces whatever the quotes. */
function splitAtSpaces(text) {
    return [...text.text.matchAll(/[^\t\v\f\r ]+/g)].map(({ 0: word, index }) => text.slice(index, index + word.length));
}
/** Removes quotes and escapes the way BuildKit does when it uses a word; variables stay as they are. */
function removeQuotes(raw, escape) {
    if (!raw.includes('"') && !raw.includes("'") && !raw.includes(escape))
        return raw;
    let result = '';
    let quote = '';
    for (let at = 0; at < raw.length; at++) {
        const character = raw.charAt(at);
        const next = raw.charAt(at + 1);
        if (quote === "'") {
            if (character === quote)
                quote = '';
            else
                result += character;
        }
        else if (quote === '"') {
            if (character === quote)
                quote = '';
            else if (character === escape && (next === '"' || next === '$' || next === escape))
                result += raw.charAt(++at);
            else
                result += character;
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === escape)
            result += raw.charAt(++at);
        else
            result += character;
    }
    return result;
}
/** Takes the flags from the start of an instruction's arguments, as BuildKit does for every instruction. */
function takeFlags(text) {
    const flags = [];
    let rest = text.trim();
    while (rest.text.startsWith('--')) {
        const [at] = splitFirst(rest);
        rest = rest.slice(at.text.length).trim();
        if (at.text === '--')
            break;
        const [name = '', ...value] = removeQuotes(at.text.slice(2), '\\').split('=');
        flags.push({ name, value: value.length > 0 ? value.join('=') : undefined, at });
    }
    return { flags, rest };
}
/** The first word, quotes kept, and what follows it. */
function splitFirst(text) {
    let quote = '';
    let end = 0;
    for (; end < text.text.length; end++) {
        const character = text.text.charAt(end);
        if (character === '\\' && quote !== "'")
            end++;
        else if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (isSpace(character))
            break;
    }
    return [text.slice(0, end), text.slice(end).trim()];
}
function isSpace(character) {
    return character === ' ' || character === '\t' || (!(character > ' ' && character < '\u007f') && /\s/.test(character));
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   S9: () => (/* binding */ collectVariables),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   g6: () => (/* binding */ UNKNOWN_SCOPE),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   pk: () => (/* binding */ EMPTY_SCOPE)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79711);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17658);


/**
 * ENV beats ARG, however they are ordered, and a later one of a kind beats an earlier one. `inherited` answers for names
 * that the stage itself does not define: the parent stage's ENV, or what a base image may hold.
 */
function collectVariables(inherited) {
    const tables = { env: new Map(), arg: new Map() };
    const find = (kind, name, index) => {
        const definition = tables[kind].get(name);
        const position = (0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(definition?.indexes ?? [], index - 1) - 1;
        return definition && position >= 0 ? { kind, value: definition.values[position] } : undefined;
    };
    return {
        define(name, kind, value, index) {
            const definition = tables[kind].get(name) ?? { indexes: [], values: [] };
            definition.indexes.push(index);
            definition.values.push(value);
            tables[kind].set(name, definition);
        },
        before: (index) => ({
            lookup(name) {
                const env = find('env', name, index);
                if (env)
                    return env;
                const beyond = inherited.lookup(name);
                return beyond.kind === 'env' ? beyond : (find('arg', name, index) ?? beyond);
            },
        }),
        names: (index) => [...new Set([...tables.env.keys(), ...tables.arg.keys()])].filter((name) => find('env', name, index) ?? find('arg', name, index)),
    };
}
/** Nothing is set: the scope of FROM before any global ARG, and of a stage from scratch. */
const EMPTY_SCOPE = { lookup: () => ({ kind: 'unset' }) };
/** A base image from elsewhere: anything may be set. */
const UNKNOWN_SCOPE = { lookup: () => ({ kind: 'unknown' }) };
const REFERENCE = /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?]|##?|%%?|\/\/?)|(?=\})))/y;
/** Whether the raw text uses a variable outside single quotes. */
function hasVariable(raw, escape) {
    return raw.includes('$') && expand(raw, escape, UNKNOWN_SCOPE) === undefined;
}
/** Names of the variables that the raw text uses, in order. */
function variablesOf(raw, escape) {
    const names = [];
    const lookup = (name) => {
        names.push(name);
        return { kind: 'unset' };
    };
    if (raw.includes('$'))
        expand(raw, escape, { lookup });
    return names;
}
/** A value that refers to itself doubles with each line; beyond this many characters it counts as unknown. */
const LONGEST_VALUE = 65_536;
/** A word as the builder uses it: quotes removed, variables replaced. Undefined where a value cannot be known. */
function expand(raw, escape, scope) {
    const { text } = expandUntil(raw, 0, { escape, scope, depth: 0 }, '');
    return text !== undefined && text.length > LONGEST_VALUE ? undefined : text;
}
/** Defaults inside defaults beyond this depth count as unknown, so that no text can exhaust the stack. */
const DEEPEST = 100;
function expandUntil(raw, from, rules, stop) {
    const { escape, depth } = rules;
    if (depth > DEEPEST)
        return { text: undefined, end: raw.length };
    let text = '';
    let quote = '';
    let at = from;
    const add = (more) => {
        text = text === undefined || more === undefined ? undefined : text + more;
    };
    for (; at < raw.length; at++) {
        const character = raw.charAt(at);
        const next = raw.charAt(at + 1);
        if (quote === '' && stop.includes(character))
            break;
        if (quote === "'") {
            if (character === quote)
                quote = '';
            else
                add(character);
        }
        else if (character === '$') {
            const variable = expandVariable(raw, at, { ...rules, depth: depth + 1 });
            add(variable.text);
            at = variable.end - 1;
        }
        else if (quote === '"' && character === '"')
            quote = '';
        else if (quote === '' && (character === '"' || character === "'"))
            quote = character;
        else if (character === escape && (quote === '' || next === '"' || next === '$' || next === escape))
            add(raw.charAt(++at));
        else
            add(character);
    }
    return { text, end: at };
}
function expandVariable(raw, at, rules) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(raw);
    if (!match)
        return { text: '$', end: at + 1 };
    const end = at + match[0].length;
    const found = rules.scope.lookup(match[1] ?? match[2] ?? '');
    const value = 'value' in found ? found.value : undefined;
    const certain = found.kind === 'unset' || value !== undefined;
    if (match[1] !== undefined)
        return { text: certain ? (value ?? '') : undefined, end };
    const operator = match[3] ?? '';
    if (operator === '')
        return { text: certain ? (value ?? '') : undefined, end: end + 1 };
    const isReplacement = operator.startsWith('/');
    const operand = expandUntil(raw, end, rules, isReplacement ? '/}' : '}');
    const hasReplacement = isReplacement && raw[operand.end] === '/';
    const replacement = hasReplacement ? expandUntil(raw, operand.end + 1, rules, '}') : { ...operand, text: '' };
    const text = certain ? operate(operator, value, operand.text, replacement.text) : undefined;
    return { text, end: replacement.end + 1 };
}
function operate(operator, value, operand, replacement) {
    const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('-'))
        return isSet ? value : operand;
    if (operator.endsWith('+'))
        return isSet ? operand : '';
    if (operator.endsWith('?'))
        return isSet ? value : undefined;
    if (operand === undefined)
        return undefined;
    const text = value ?? '';
    if (!(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isCheap */ .eA)(text, operand))
        return undefined;
    switch (operator) {
        case '#':
            return text.slice((0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixEnds */ .$G)(text, operand)[0] ?? 0);
        case '##':
            return text.slice((0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixEnds */ .$G)(text, operand).at(-1) ?? 0);
        case '%':
            return text.slice(0, (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixStarts */ .FA)(text, operand).at(-1) ?? text.length);
        case '%%':
            return text.slice(0, (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixStarts */ .FA)(text, operand)[0] ?? text.length);
        default:
            return replacement === undefined ? undefined : (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceGlob */ .lQ)(text, operand, replacement, operator === '//');
    }
}


/***/ }),

/***/ 95335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   S4: () => (/* binding */ canBeFollowed),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   gd: () => (/* binding */ insertWord),
/* harmony export */   nc: () => (/* binding */ insertBefore)
/* harmony export */ });
/** Puts text right after a span. */
function insertAfter({ endLine, endColumn }, text) {
    return { span: { line: endLine, column: endColumn, endLine, endColumn }, text };
}
/** Puts text right before a span. */
function insertBefore({ line, column }, text) {
    return { span: { line, column, endLine: line, endColumn: column }, text };
}
/** Puts text in place of a span. */
function replace(span, text) {
    return { span, text };
}
/** Puts a word of letters and dashes behind one of a command, in shell form as in exec form. */
function insertWord({ form }, command, after, word) {
    const isJson = form === 'exec' && !command.place.nesting.includes('inner-shell');
    return insertAfter(after.span, isJson ? `, "${word}"` : ` ${word}`);
}
/** Whether another command can be put behind one with `&&` and belongs to it alone. */
function canBeFollowed({ form }, { place }) {
    const isAlone = place.nesting.length === 0 && !place.piped && !place.background && place.connector !== '|';
    return form === 'shell' && isAlone && place.wrapper === undefined && place.redirects.length === 0;
}


/***/ }),

/***/ 23334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ joinRuns)
/* harmony export */ });
/** Commands that change the shell they run in, so that what follows in the same shell would run differently. */
const CHANGES_SHELL = new Set('cd set export unset . source alias exec exit ulimit umask shopt trap pushd popd hash return'.split(' '));
/**
 * The edit that makes two neighbouring RUNs one, joined by `&&`; undefined where the result could do anything else: mounts,
 * heredocs, other connectors than `&&`, and commands that change their shell.
 */
function joinRuns({ source, escape }, first, second) {
    if (second.index !== first.index + 1 || second.stage !== first.stage)
        return undefined;
    if (![first, second].every(isPlain))
        return undefined;
    const [end, start] = [first.span, second.args.span()];
    const span = { line: end.endLine, column: end.endColumn, endLine: start.line, endColumn: start.column };
    const isAlone = /^\s*RUN\s+$/i.test(source.slice(span));
    return isAlone ? { span, text: ` ${escape}\n    && ` } : undefined;
}
function isPlain({ form, flags, heredocs, script, onbuild }) {
    if (form === 'exec' || onbuild || flags.length > 0 || heredocs.length > 0 || !script)
        return false;
    const chained = script.commands.every(({ name, place }) => (place.connector ?? '&&') === '&&' &&
        place.nesting.length === 0 &&
        !place.background &&
        name !== '' &&
        !CHANGES_SHELL.has(name));
    return chained && script.errors.length === 0 && script.commands.length > 0 && !/(?:^|\s)#/.test(script.body.text);
}


/***/ }),

/***/ 97217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ keywordLike)
/* harmony export */ });
/** As many instructions of a stage as tell how it is written, however many fixes ask. */
const TELLING = 50;
/** A keyword for an instruction that is put beside another one or in its place: small where most of its stage is, or else in capitals. */
function keywordLike({ stage }, keyword) {
    const written = stage.instructions.slice(0, TELLING).map(({ args, keywordSpan }) => args.source.slice(keywordSpan));
    const small = written.filter((one) => one === one.toLowerCase());
    return small.length * 2 > written.length ? keyword.toLowerCase() : keyword;
}


/***/ }),

/***/ 69866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Ny: () => (/* binding */ indexPaths)
/* harmony export */ });
/** Drive letters and backslashes of Windows, variables, and homes that only the image knows. */
const UNKNOWABLE = /^[A-Za-z]:|\\|\$|`|^~/;
/** A path as seen from a folder, without `.`, `..` and doubled slashes; undefined where the file cannot tell. */
function absolutePath(path, folder) {
    if (UNKNOWABLE.test(path))
        return undefined;
    if (!path.startsWith('/') && folder === undefined)
        return undefined;
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${folder ?? ''}/${path}`).split('/'))
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    return `/${parts.join('/')}`;
}
/** The last part of a path or address, without query and fragment, e.g. `app.tgz`; empty for a path that ends in a slash. */
function fileName(path) {
    return path.replace(/^([a-z][a-z0-9+.-]*:\/\/[^?#]*).*$/i, '$1').replace(/^.*\//, '');
}
/** An empty index; a look-up does not get slower with what is in it. */
function indexPaths() {
    const byFolder = new Map();
    return {
        add(path, item) {
            const parts = path.split('/').filter(Boolean);
            for (let depth = 0; depth <= parts.length; depth++) {
                const folder = `/${parts.slice(0, depth).join('/')}`;
                const known = byFolder.get(folder);
                if (known)
                    known.push(item);
                else
                    byFolder.set(folder, [item]);
            }
        },
        within: (path) => byFolder.get(path) ?? [],
    };
}


/***/ }),

/***/ 3571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cw: () => (/* binding */ isCalledAs),
  BX: () => (/* binding */ isMounted),
  h9: () => (/* binding */ isMountedBelowHome),
  UO: () => (/* binding */ isWithin),
  yb: () => (/* binding */ removes),
  UH: () => (/* binding */ removesAny),
  Ap: () => (/* binding */ removesBelowHome),
  Fn: () => (/* binding */ staysInImage)
});

// EXTERNAL MODULE: ./src/lint/facts/files/absolute-path.ts
var absolute_path = __webpack_require__(69866);
// EXTERNAL MODULE: ./src/lint/text/computed-once.ts
var computed_once = __webpack_require__(77374);
// EXTERNAL MODULE: ./src/lint/facts/image/base-users.ts
var base_users = __webpack_require__(82735);
// EXTERNAL MODULE: ./src/lint/facts/files/stage-steps.ts
var stage_steps = __webpack_require__(69741);
;// CONCATENATED MODULE: ./src/lint/facts/files/home.ts



/** What follows the home of a RUN's user in a path, e.g. `.cache/pip`; undefined for a path elsewhere, and in another user's home. */
function belowHome(path, run) {
    const rest = /^(?:~|\$\{?HOME\}?)\/(.+)$/.exec(path)?.[1];
    if (rest !== undefined)
        return rest;
    const owner = ownerOf(run);
    const homes = homesOf(run).get(owner.name ?? '');
    const own = homes?.find((home) => path.startsWith(`${home}/`));
    if (own !== undefined)
        return path.slice(own.length + 1);
    const [, root, name, inside] = /^\/(?:(root)|home\/([^/]+))\/(.+)$/.exec(path) ?? [];
    if (root !== undefined)
        return owner.isRoot === false ? undefined : inside;
    if (owner.isRoot === true)
        return undefined;
    if (name !== undefined)
        return owner.name === undefined || owner.name === name ? inside : undefined;
    // Users of a distribution or a base image can have their home anywhere.
    return homes ? undefined : /^\/(?:[^/.][^/]*\/)+(\..+)$/.exec(path)?.[1];
}
const ANYBODY = { isRoot: undefined, name: undefined };
/** Programs that run a command as somebody else. */
const SWITCHES = new Set(['su', 'sudo', 'doas', 'runuser', 'gosu', 'su-exec', 'setpriv', 'chroot']);
const ownerOf = (0,computed_once/* remember */.k)((run) => {
    const isOther = run.commands.some(({ name }) => SWITCHES.has(name)) || /^(?:env|arg)$/.test(run.scope.lookup('HOME').kind);
    if (isOther)
        return ANYBODY;
    const user = (0,stage_steps/* stepOf */.cg)(run)?.user;
    if (!user) {
        const ofBase = (0,base_users/* userOf */.Z)((0,stage_steps/* rootBase */.C6)(run.stage));
        return { isRoot: ofBase === 'unknown' ? undefined : ofBase !== 'own', name: undefined };
    }
    if (user.isRoot)
        return { isRoot: true, name: 'root' };
    if (user.user === undefined)
        return ANYBODY;
    return { isRoot: false, name: /^\d+$/.test(user.user) ? undefined : user.user };
});
/** The homes of the users that a RUN of the same stages makes, by name. */
const homesOf = (0,computed_once/* remember */.k)((run) => {
    const homes = new Map();
    for (const stage of (0,stage_steps/* lineageOf */.bQ)(run.stage))
        for (const { commands } of stage.all('RUN'))
            for (const command of commands) {
                const name = MAKERS.has(command.name) ? command.operands[0]?.text : undefined;
                if (name !== undefined)
                    homes.set(name, [...(homes.get(name) ?? []), homeIn(command, name)]);
            }
    return homes;
});
const MAKERS = new Set(['useradd', 'adduser', 'usermod']);
function homeIn(command, name) {
    // `-h` is `adduser`'s of BusyBox, `-d` that of `useradd`.
    return (command.flag('d', 'home-dir', 'home', 'h')?.value ?? `/home/${name}`).replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./src/lint/shell/braces.ts
/** No word names more than this by hand; hostile text does. */
const MOST_WORDS = 100;
/** A list in braces without another one inside. A single word in braces is none: bash leaves it as it is. */
const LIST = /\{([^{},]*(?:,[^{},]*)+)\}/;
/**
 * The words that bash, zsh and ksh make of one with lists in braces, e.g. `/a/b` and `/a/c` of `/a/{b,c}`; sequences such as `{1..3}` stay
 * as they are. A word that names more than a hundred is left as it is.
 */
function expandBraces(text) {
    let words = [text];
    for (let list = LIST.exec(text); list; list = LIST.exec(words[0] ?? '')) {
        const next = words.flatMap((word) => {
            const found = LIST.exec(word);
            if (!found)
                return [word];
            const [whole, inside = ''] = found;
            return inside.split(',').map((part) => word.slice(0, found.index) + part + word.slice(found.index + whole.length));
        });
        if (next.length > MOST_WORDS)
            return [text];
        words = next;
    }
    return words;
}

// EXTERNAL MODULE: ./src/lint/facts/files/function-calls.ts
var function_calls = __webpack_require__(86721);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
;// CONCATENATED MODULE: ./src/lint/facts/files/removal.ts






/** Undefined for a command that deletes nothing. */
function removalOf(command, run) {
    const { name, operands, place } = command;
    if (name === 'trap')
        return (0,function_calls/* isAtEnd */.B)(command) ? removalIn(operands) : undefined;
    if (name === 'find') {
        const isRemoval = command.hasFlag('delete') || (command.hasFlag(...FIND_RUNS) && runsRemoval(command));
        return isRemoval ? { paths: pathsOf(startsOf(command), command, run), isDeep: true } : undefined;
    }
    if (name !== 'rm')
        return undefined;
    const words = place.wrapper === 'xargs' ? [...operands, ...printedTo(command, run)] : operands;
    return { paths: pathsOf(words, command, run), isDeep: command.hasFlag('r', 'R', 'recursive') };
}
const FIND_RUNS = ['exec', 'execdir', 'ok', 'okdir'];
const runsRemoval = ({ words }) => words.some(({ text }, at) => text === 'rm' && /^-(?:exec|ok)(?:dir)?$/.test(words[at - 1]?.text ?? ''));
/** Where `find` starts: the words before its expression. */
function startsOf({ words }) {
    const rest = words.slice(1).filter(({ text }) => !/^-[HLP]$/.test(text));
    const end = rest.findIndex(({ text }) => /^[-(!\\]/.test(text));
    return end < 0 ? rest : rest.slice(0, end);
}
/** The operands of the commands whose output a command reads: most likely the paths, or the folders that they are in. */
function printedTo({ place }, { commands }) {
    const found = [];
    // The command itself and `xargs` stand behind them.
    for (let at = place.index - 2; commands[at]?.place.piped; at--) {
        const writer = commands[at];
        found.push(...(writer?.name === 'find' ? startsOf(writer) : (writer?.operands ?? [])));
    }
    return found;
}
function pathsOf(words, command, run) {
    const folder = folderOf(command, run);
    const hasBraces = run.shell.name !== 'sh' && run.shell.isPosix && run.shell.name !== 'dash';
    return words.flatMap((word) => {
        const text = withVariables(word, run);
        const texts = hasBraces && /^[^'"\\]*$/.test(word.raw) ? expandBraces(text) : [text];
        return texts.map((one) => (0,absolute_path/* absolutePath */.Hi)(one, folder) ?? one);
    });
}
/** Where a command runs: where the last `cd` before it went, or where the RUN starts; undefined where the file cannot tell. */
function folderOf({ place }, run) {
    const { folders, from } = foldersOf(run);
    const moves = (0,source_text/* countUpTo */.MJ)(from, place.index);
    return moves === 0 ? (0,stage_steps/* stepOf */.cg)(run)?.workdir : folders[moves - 1];
}
/** The folders that a RUN goes to, and from which command on. A script can hold ten thousand commands that ask. */
const foldersOf = (0,computed_once/* remember */.k)((run) => {
    const folders = [];
    const from = [];
    for (const { name, operands, place } of run.commands) {
        if (name !== 'cd' && name !== 'pushd')
            continue;
        const [word] = operands;
        const before = folders.length === 0 ? (0,stage_steps/* stepOf */.cg)(run)?.workdir : folders.at(-1);
        folders.push(word && (0,absolute_path/* absolutePath */.Hi)(withVariables(word, run), before));
        from.push(place.index);
    }
    return { folders, from };
});
/** `trap "rm -rf …" EXIT` */
function removalIn([script]) {
    const [name, ...words] = script?.text.trim().split(/\s+/) ?? [];
    if (name !== 'rm')
        return undefined;
    const isDeep = words.some((word) => /^-\w*[rR]|^--recursive$/.test(word));
    return { paths: words.filter((word) => /^[/~$]/.test(word)), isDeep };
}
/** The text of a word with the variables that the RUN sets once, and those of ENV and ARG. */
function withVariables({ text, isLiteral }, run) {
    if (isLiteral)
        return text;
    return text.replace(/\$(?:(\w+)|\{(\w+)\})/g, (whole, bare, braced) => {
        const name = bare ?? braced ?? '';
        const assigned = assignmentsOf(run).get(name);
        if (assigned !== undefined)
            return assigned;
        const variable = run.scope.lookup(name);
        return name !== 'HOME' && 'value' in variable ? (variable.value ?? whole) : whole;
    });
}
/** What a RUN assigns to variables of its own shell; to one that has several values, the last of them. */
const assignmentsOf = (0,computed_once/* remember */.k)(({ commands }) => new Map(commands
    .filter(({ words }) => words.length === 0)
    .flatMap(({ place }) => place.assignments.map(({ name, value }) => [name, value]))));

;// CONCATENATED MODULE: ./src/lint/facts/files/deletion.ts




/** Whether a path is a folder or lies in it. Both are absolute; a trailing `/` or `/*` counts as the folder itself. */
function isWithin(path, folder) {
    const [inner, outer] = [path, folder].map((text) => text.replace(/(?:\/+\*?)?$/, ''));
    return inner === outer || (inner ?? '').startsWith(`${outer ?? ''}/`);
}
/** Whether a command is the program with the subcommand that words such as `npm cache` name. */
function isCalledAs({ program, operands }, words) {
    const [name, ...subcommand] = words.split(' ');
    return program === name && subcommand.every((word, at) => operands[at]?.text === word);
}
/** Whether a command deletes a folder or all that is in it: `rm -r` of it or of a folder above, `find … -delete`, a trap that does. */
function removes(one, folder) {
    return removesAny(one, [folder]);
}
/** The same for one of several folders. Where only files of these names are in them, `rm` of all of those will do. */
function removesAny({ run, command }, folders, files) {
    const removal = removalOf(command, run);
    if (!removal)
        return false;
    return removal.paths.some((path) => folders.some((folder) => path.startsWith('/') &&
        ((removal.isDeep && isWithin(folder, path)) ||
            (files?.test((0,absolute_path/* fileName */.Md)(path)) === true && isWithin(path, folder)))));
}
/** Whether what a RUN writes to a folder stays out of its layer, because a cache or tmpfs mount is there. */
function isMounted(run, folder) {
    return emptyMountsOf(run).some((target) => isWithin(folder, target));
}
/** Where a RUN has mounts that leave nothing in its layer; as written where the file cannot tell the folder around them. */
function emptyMountsOf(run) {
    return run.mounts.flatMap(({ type, target }) => {
        if ((type !== 'cache' && type !== 'tmpfs') || target === undefined)
            return [];
        return target.startsWith('/') ? [target] : [(0,absolute_path/* absolutePath */.Hi)(target, (0,stage_steps/* stepOf */.cg)(run)?.workdir) ?? target];
    });
}
/** The same for a folder below the home of the user who runs it, e.g. `.cache/pip`. */
function isMountedBelowHome(run, folder) {
    return emptyMountsOf(run).some((target) => {
        const home = belowHome(target, run);
        return home !== undefined && isWithin(`/${folder}`, `/${home}`);
    });
}
/** Whether a command deletes a folder below the home of the user who runs it, or one above it. */
function removesBelowHome({ run, command }, folder) {
    const { paths, isDeep } = (command.name !== 'find' && removalOf(command, run)) || { paths: [], isDeep: false };
    return (isDeep &&
        paths.some((path) => {
            const home = belowHome(path, run);
            return home !== undefined && isWithin(`/${folder}`, `/${home}`);
        }));
}
/** Whether what a RUN writes is in an image: its stage is one, or the final one is built on it. An ONBUILD runs elsewhere. */
function staysInImage({ stage, onbuild }) {
    return onbuild || stage.reachesFinal || stage.isTarget;
}


/***/ }),

/***/ 663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ folderCopies)
/* harmony export */ });
/* harmony import */ var _build_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13181);
/* harmony import */ var _absolute_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69866);
/* harmony import */ var _text_computed_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77374);



/** A folder, or all that is in it. */
const EVERYTHING_IN = /(?:^|\/)\*$/;
/**
 * In file order, every source that can be a folder. Left out are sources that only a build knows, and instructions with
 * `--exclude`, whose patterns follow rules of their own.
 */
const folderCopies = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .k)((dockerfile) => {
    return [...dockerfile.all('COPY'), ...dockerfile.all('ADD')]
        .filter((one) => one.flag('from') === undefined && one.flag('exclude') === undefined)
        .flatMap((instruction) => instruction.sources.flatMap((source) => {
        const folder = folderOf(source);
        const { reachesFinal, isTarget } = instruction.stage;
        return folder === undefined ? [] : [{ instruction, folder, source, inImage: reachesFinal || isTarget }];
    }))
        .sort((a, b) => a.instruction.index - b.instruction.index);
});
function folderOf({ resolved }) {
    if (resolved === undefined || (0,_build_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(resolved))
        return undefined;
    const path = (0,_absolute_path_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(resolved.replace(EVERYTHING_IN, '/'), '/');
    return path === undefined || /[*?[]/.test(path) ? undefined : path.slice(1);
}


/***/ }),

/***/ 86721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isAtEnd),
/* harmony export */   j: () => (/* binding */ lastRunOf)
/* harmony export */ });
/* harmony import */ var _text_computed_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77374);

/**
 * When a command runs for the last time, as a position among the commands of its RUN: that of its function's last call for one that is in a
 * function, infinite for what a trap runs at the end, -1 for what nothing calls.
 */
function lastRunOf({ name, place }, run) {
    const last = place.inFunction === undefined ? place.index : (lastCalls(run).get(place.inFunction) ?? NEVER);
    return name === 'trap' && last !== NEVER ? Infinity : last;
}
const NEVER = -1;
/** When each function of a RUN runs for the last time; those that nothing calls are left out. */
const lastCalls = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .k)(({ commands }) => {
    const functions = new Set(commands.flatMap(({ place }) => place.inFunction ?? []));
    const found = new Map();
    if (functions.size === 0)
        return found;
    const open = [];
    const inside = new Map();
    for (const command of commands)
        for (const name of calledBy(command, functions)) {
            const { inFunction, index } = command.place;
            const call = { name, at: command.name === 'trap' ? Infinity : index, isLast: command.name === 'trap' };
            if (inFunction === undefined)
                open.push(call);
            else if (inside.get(inFunction)?.push(call) === undefined)
                inside.set(inFunction, [call]);
        }
    // The last calls first, so that each function is looked into once.
    open.sort((one, other) => one.at - other.at);
    for (let next = open.pop(); next; next = open.pop()) {
        const { name, at } = next;
        if ((found.get(name) ?? NEVER) >= at)
            continue;
        found.set(name, at);
        for (const call of inside.get(name) ?? [])
            open.push(call.isLast ? call : { ...call, at });
    }
    return found;
});
/** The functions that a command runs: the one that it is the name of, or those in the script of a trap at the end. */
function calledBy(command, functions) {
    const { name, operands } = command;
    if (functions.has(name))
        return [name];
    if (name !== 'trap' || !isAtEnd(command))
        return [];
    return (operands[0]?.text ?? '').split(/[\s;&|(){}]+/).filter((word) => functions.has(word));
}
/** `trap … EXIT` */
const isAtEnd = ({ operands }) => operands.slice(1).some(({ text }) => /^(?:EXIT|0)$/.test(text));


/***/ }),

/***/ 62326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isOpaque)
/* harmony export */ });
/** Programs that do what a file says which is not the Dockerfile. */
const DRIVERS = new Set('make cmake ansible-playbook ansible puppet chef-client nix nix-env nix-build brew snap bazel just task'.split(' '));
/** Whether a RUN may do anything, because a script, a pipe into a shell or another language decides. */
function isOpaque(run) {
    return run.commands.length === 0 || run.commands.some(isOpaqueCommand);
}
function isOpaqueCommand(command) {
    const { name, program, words, operands, place } = command;
    if (name === '')
        return words.length > 0;
    if (DRIVERS.has(name) || name.endsWith('.sh') || words[0]?.text.startsWith('./') === true)
        return true;
    if (name === 'source' || name === '.' || name === 'eval')
        return true;
    return program === 'sh' && !command.hasFlag('c') && (operands.length > 0 || place.connector === '|');
}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ isMeantToBeSeen),
/* harmony export */   D0: () => (/* binding */ isSecretFile),
/* harmony export */   uW: () => (/* binding */ mayHoldToken)
/* harmony export */ });
/* harmony import */ var _absolute_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69866);

/** Names that only secrets have. */
const SECRET_NAME = new RegExp([
    '^id_(?:rsa|dsa|ecdsa|ed25519)$',
    '^\\.env(?:\\.(?:local|prod|production|staging|live|secret|secrets))?$',
    '^(?:prod|production|staging|live|secrets?)\\.env$',
    '^(?:credentials(?:\\.json)?|client_secrets?(?:[-_.].+)?\\.json|secrets?\\.(?:json|toml|txt))$',
    '^\\.(?:netrc|pypirc|git-credentials|pgpass|dockercfg)$',
    '^(?:kubeconfig|\\.?vault[-_]pass(?:word)?(?:\\.txt)?|master\\.key)$',
    '^(?:.+[-_])?service[-_]account(?:[-_].+)?\\.json$',
    '\\.(?:key|pem|p12|pfx|jks|keystore|kdbx|tfstate)$',
].join('|'), 'i');
/** Files of these kinds that are meant for everybody: certificates, and keys that signatures are checked with. */
const PUBLIC = /(?:^|[-_.])(?:ca|cas|cacert|certs?|certificates?|chain|fullchain|bundle|crt|root|dh|dhparams?|pub|public|gpg|apt|repo|repository|release|archive|signing|keyring|trust|truststore)(?:[-_.]|$)|cert|keyring/i;
/** Folders whose files are made up. */
const MADE_UP = /(?:^|\/)(?:tests?|fixtures?|testdata|examples?|samples?|mocks?)\//i;
const SECRET_FOLDER = /(?:^|\/)\.(?:ssh|aws|gnupg|kube|azure)(?:\/|$)/;
const PUBLIC_IN_FOLDER = /(?:^|\/)(?:known_hosts|authorized_keys|config|.*\.pub)$/;
/** Whether a file of this path most likely holds a secret. What is public by its name and test data are none. */
function isSecretFile(path) {
    const name = (0,_absolute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path.replace(/\/+$/, ''));
    if (MADE_UP.test(path) || /^[a-z]+:\/\//i.test(path))
        return false;
    if (SECRET_FOLDER.test(path))
        return !PUBLIC_IN_FOLDER.test(path);
    return SECRET_NAME.test(name) && !PUBLIC.test(name);
}
/** Whether it is a file of settings that often holds a token, too. */
function mayHoldToken(path) {
    return /(?:^|\/)\.npmrc$/.test(path) && !MADE_UP.test(path);
}
/** Whether its name says that anybody may see it. */
function isMeantToBeSeen(path) {
    return (MADE_UP.test(path) || /example|sample|template|default|\.dist\b|\.pub$/i.test(path) || PUBLIC.test((0,_absolute_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path)));
}


/***/ }),

/***/ 47229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName),
/* harmony export */   w: () => (/* binding */ maybeSecretName)
/* harmony export */ });
/** Whole words of a name that promise a secret. The first ten are those of BuildKit's SecretsUsedInArgOrEnv. */
const SECRET = new Set(('apikey auth credential credentials key password pword passwd secret token ' +
    'passphrase secrets accesskey privatekey').split(' '));
/** Words that make the value something about a secret, or something public. The first three are BuildKit's. */
const HARMLESS = new Set(('public file version ' +
    'files path dir directory folder name names url uri host port endpoint server service issuer audience ' +
    'gpg pgp fingerprint checksum cache primary foreign partition sort ttl expiry expires expiration timeout lifetime ' +
    'length size limit count max min type algorithm alg header enabled enable disabled method provider required rotation').split(' '));
/** `DBPASSWORD`, `clientsecret`: written without a separator, and not `TOKENIZERS`. */
const ENDS_IN_SECRET = /(?:password|passwd|secret|token|apikey)$/;
/** Whether a variable of this name most likely holds a secret. */
function isSecretName(name) {
    const words = wordsOf(name);
    return !words.some((word) => HARMLESS.has(word)) && promise(words);
}
/** Whether a variable of this name may hold a secret: for hiding its value, where a mistake costs a word of a report. */
function maybeSecretName(name) {
    const words = wordsOf(name);
    return !words.some((word) => PUBLIC.has(word)) && promise(words);
}
/** Those of BuildKit's SecretsUsedInArgOrEnv alone. */
const PUBLIC = new Set(['public', 'file', 'version']);
const promise = (words) => words.at(-1) === 'pass' || words.some((word) => SECRET.has(word) || ENDS_IN_SECRET.test(word));
const wordsOf = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);


/***/ }),

/***/ 38069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findSecrets)
/* harmony export */ });
/** Forms that their issuers gave to secrets so that they can be found. */
const PATTERNS = [
    {
        what: 'a private key',
        form: /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----(?=(?:\\+[nr]|[\s"'\\]){0,200}[A-Za-z0-9+/]{24})/g,
    },
    { what: 'an AWS access key', form: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
    {
        what: 'an AWS secret key',
        form: /(?<=aws_?secret_?(?:access_?)?key["']?[=:\s]{1,3}["']?)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gi,
    },
    { what: 'an Azure storage key', form: /(?<=AccountKey=)[A-Za-z0-9+/]{86}==/g },
    { what: 'a GitHub token', form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{60,255})\b/g },
    { what: 'a GitLab token', form: /\bglpat-[A-Za-z0-9_-]{20,}/g },
    { what: 'a Slack token', form: /\b(?:xox[abeprs]|xapp)-[A-Za-z0-9-]{20,}/g },
    { what: 'a Slack webhook', form: /\bhttps:\/\/hooks\.slack\.com\/services\/T\w{6,14}\/B\w{6,14}\/\w{20,30}/g },
    // https://cloud.google.com/docs/authentication/api-keys
    { what: 'a Google API key', form: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
    { what: 'a Stripe key', form: /\b[rs]k_live_[A-Za-z0-9]{20,}/g },
    { what: 'an npm token', form: /\bnpm_[A-Za-z0-9]{36}\b/g },
    { what: 'a PyPI token', form: /\bpypi-AgE[A-Za-z0-9_-]{60,}/g },
    { what: 'a Docker token', form: /\bdckr_[po]at_[A-Za-z0-9_-]{20,}/g },
    { what: 'an Anthropic key', form: /\bsk-ant-[A-Za-z0-9_-]{20,}/g },
    { what: 'an OpenAI key', form: /\bsk-(?:proj-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{48}\b)/g },
    { what: 'a Hugging Face token', form: /\bhf_[A-Za-z0-9]{34}\b/g },
    { what: 'a SendGrid key', form: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g },
    { what: 'a DigitalOcean token', form: /\bdo[opr]_v1_[a-f0-9]{64}\b/g },
    {
        what: 'the password of a database',
        form: /(?<=\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?)(?:\+[a-z0-9]+)?:\/\/[^\s/:@'"$]{0,100}:)[^\s/:@'"$<>{}%]{6,100}(?=@(?!host\.|127\.)[A-Za-z0-9-]+\.[A-Za-z0-9])/g,
    },
    { what: 'a password', form: /(?<=\bhttps?:\/\/[^\s/:@'"$]{1,100}:)[^\s/:@'"$<>{}%]{6,100}(?=@[A-Za-z0-9])/g },
];
/** A text that none of the patterns can match has none of these. */
const HINT = /-----BEGIN|AKIA|ASIA|secret|AccountKey|gh[pousr]_|github_pat|glpat-|xox|xapp-|hooks\.slack|AIza|k_live_|npm_|pypi-|dckr_|sk-|hf_|SG\.|_v1_|:\/\/[^\s/]+@/i;
/** What people write in place of a secret. */
const PLACEHOLDER = /example|x{4}|\*{3}|\.{3}|your|dummy|fake|placeholder|change_?me|redacted|0{8}|^(?:pass(?:word)?|secret|token|x-oauth-basic)$/i;
/** A random text of the shortest of these lengths has more different characters than this. */
const FEWEST_CHARACTERS = 5;
/** The secrets in a text, by what they look like, in the order of the patterns. Linear in the text. */
function findSecrets(text) {
    if (!HINT.test(text))
        return [];
    return PATTERNS.flatMap(({ what, form }) => [...text.matchAll(form)].flatMap(({ 0: value, index }) => {
        const isReal = !PLACEHOLDER.test(value) && new Set(value).size > FEWEST_CHARACTERS;
        return isReal ? [{ what, start: index, end: index + value.length }] : [];
    }));
}


/***/ }),

/***/ 8993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sentFiles)
/* harmony export */ });
/* harmony import */ var _ignore_file_dockerignore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49831);

/** Several rules ask about the same context; Dockerfiles that share a context can have ignore files of their own. */
const known = new WeakMap();
/** The files that the ignore file lets in. Undefined where the files or the ignore file are unknown or cannot be judged. */
function sentFiles({ files, ignoreFile }) {
    if (files.kind === 'unknown' || ignoreFile.kind === 'unknown')
        return undefined;
    const text = ignoreFile.kind === 'present' ? ignoreFile.text : '';
    const byText = known.get(files) ?? new Map();
    known.set(files, byText);
    if (byText.has(text))
        return byText.get(text);
    const judged = (0,_ignore_file_dockerignore_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerignore */ .$)(text).judge(files.files);
    const sent = judged && { files: judged, complete: files.complete };
    byText.set(text, sent);
    return sent;
}


/***/ }),

/***/ 69741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   C6: () => (/* binding */ rootBase),
/* harmony export */   bQ: () => (/* binding */ lineageOf),
/* harmony export */   cg: () => (/* binding */ stepOf)
/* harmony export */ });
/* harmony import */ var _image_official_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48894);
/* harmony import */ var _absolute_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69866);
/* harmony import */ var _text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77374);



/** The instructions of a stage, in file order, with what WORKDIR and USER before them say, in parent stages too. */
const stepsOf = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((stage) => {
    // From the first ancestor on, so that each finds its parent's steps: a file can have thousands of stages on each other.
    for (const ancestor of stage.ancestors.toReversed())
        stepsOf(ancestor);
    return walk(stage, stage.parent && stepsOf(stage.parent).at(-1));
});
function walk(stage, last) {
    let now = last ? after(last) : { workdir: (0,_image_official_image_js__WEBPACK_IMPORTED_MODULE_0__/* .startFolder */ .hh)(stage.base), user: undefined };
    return stage.instructions.map((instruction) => {
        const step = { instruction, ...now };
        now = after(step);
        return step;
    });
}
function after({ instruction, workdir, user }) {
    if (instruction.keyword === 'USER')
        return { workdir, user: instruction };
    if (instruction.keyword !== 'WORKDIR')
        return { workdir, user };
    const path = instruction.path?.resolved;
    return { workdir: path === undefined ? undefined : (0,_absolute_path_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(path, workdir), user };
}
/** The step that an instruction is. */
const stepOf = (instruction) => stepsByInstruction(instruction.stage).get(instruction);
const stepsByInstruction = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((stage) => new Map(stepsOf(stage).map((step) => [step.instruction, step])));
/** The stages whose layers an image has: the one it is built from first, the stage itself last. */
function lineageOf(stage) {
    return [...stage.ancestors.toReversed(), stage];
}
/** What the first of a stage's ancestors is built on. */
function rootBase(stage) {
    return (stage.ancestors.at(-1) ?? stage).base;
}


/***/ }),

/***/ 82735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ userOf)
/* harmony export */ });
/* harmony import */ var _official_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48894);

const official = (names, since) => ({
    images: new RegExp(String.raw `^library/(?:${names
        .replaceAll('.', String.raw `\.`)
        .split(' ')
        .join('|')})$`),
    ...(since !== undefined && { since }),
    source: 'https://github.com/docker-library/repo-info',
});
const OWN_USERS = [
    official('memcached solr odoo jetty kong adminer open-liberty websphere-liberty rocket.chat kibana logstash'),
    official('varnish', '6.6'),
    official('haproxy', '2.4'),
    official('elasticsearch', '8'),
    official('sonarqube', '9.9'),
    {
        images: /^docker\.elastic\.co\/(?:kibana\/kibana|logstash\/logstash)/,
        source: 'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-kibana-with-docker',
    },
    {
        images: /^docker\.elastic\.co\/elasticsearch\/elasticsearch/,
        since: '8',
        source: 'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-docker-prod',
    },
    {
        images: /^bitnami(?:legacy|secure)?\//,
        but: /\/(?:minideb.*|os-shell|bitnami-shell|python|node|ruby|golang|java|jre|php-fpm|dotnet.*|aspnet-core|git)$/,
        source: 'https://github.com/bitnami/containers',
    },
    {
        images: /^registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d+\/(?:nodejs|python|ruby|php|perl|nginx|httpd|openjdk)-\d/,
        source: 'https://github.com/sclorg',
    },
    {
        images: /^registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d+\/(?:go-toolset|dotnet-\d+)/,
        source: 'https://catalog.redhat.com/software/base-images',
    },
    { images: /^quay\.io\/sclorg\/(?:nodejs|python|ruby|php|perl|nginx|httpd)-\d/, source: 'https://github.com/sclorg' },
    {
        images: /^jenkins\/(?:jenkins|agent|inbound-agent)$/,
        source: 'https://github.com/jenkinsci/docker',
    },
    {
        images: /^grafana\/(?:grafana(?:-oss|-enterprise)?|loki|tempo)$/,
        source: 'https://grafana.com/docs/grafana/latest/setup-grafana/installation/docker/',
    },
    {
        images: /^(?:prom|quay\.io\/prometheus)\/(?:prometheus|alertmanager|pushgateway|node-exporter)$/,
        source: 'https://github.com/prometheus/prometheus/blob/main/Dockerfile',
    },
    {
        images: /^(?:quay\.io\/)?keycloak\/keycloak$/,
        source: 'https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile',
    },
    { images: /^mambaorg\/micromamba$/, source: 'https://github.com/mamba-org/micromamba-docker' },
    {
        images: /^mcr\.microsoft\.com\/windows\/nanoserver$/,
        source: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images',
    },
    {
        images: /^mcr\.microsoft\.com\/dotnet\//,
        tags: /chiseled|distroless/,
        source: 'https://github.com/dotnet/dotnet-docker/blob/main/documentation/distroless.md',
    },
    {
        images: /^mcr\.microsoft\.com\/mssql\/server$/,
        since: '2019',
        source: 'https://learn.microsoft.com/sql/linux/sql-server-linux-docker-container-security',
    },
    {
        images: /^(?:cgr\.dev\/)?chainguard\//,
        but: /\/(?:wolfi-base|chainguard-base)$/,
        source: 'https://edu.chainguard.dev/chainguard/chainguard-images/',
    },
    { images: /^selenium\/(?:standalone|node|hub)/, source: 'https://github.com/SeleniumHQ/docker-selenium' },
    { images: /^(?:cimg|circleci)\//, source: 'https://circleci.com/developer/images' },
    {
        images: /^(?:quay\.io\/)?jupyter\/[a-z-]+$/,
        source: 'https://github.com/jupyter/docker-stacks',
    },
    { images: /^apache\/airflow$/, source: 'https://airflow.apache.org/docs/docker-stack/' },
    { images: /^apache\/(?:kafka|superset|nifi|spark)$/, source: 'https://hub.docker.com/u/apache' },
    { images: /^opensearchproject\//, source: 'https://github.com/opensearch-project/opensearch-build' },
    {
        images: /^confluentinc\/cp-/,
        since: '6',
        source: 'https://docs.confluent.io/platform/current/installation/docker/',
    },
    { images: /^nodered\/node-red$/, source: 'https://nodered.org/docs/getting-started/docker' },
    { images: /^(?:docker\.n8n\.io\/)?n8nio\/n8n$/, source: 'https://github.com/n8n-io/n8n' },
    { images: /^trinodb\/trino$/, source: 'https://github.com/trinodb/trino/tree/master/core/docker' },
    { images: /^ghcr\.io\/puppeteer\/puppeteer$/, source: 'https://pptr.dev/guides/docker' },
    { images: /^gitpod\/workspace-/, source: 'https://github.com/gitpod-io/workspace-images' },
    { images: /^amazon\/dynamodb-local$/, source: 'https://hub.docker.com/r/amazon/dynamodb-local' },
];
/** Words of a tag or a name that say so. */
const SAYS_SO = /nonroot|non-root|rootless|unprivileged/;
/** Official images of servers whose Dockerfiles set no USER: https://github.com/docker-library/repo-info */
const ROOT_SERVERS = new Set('nginx httpd tomcat caddy traefik php'.split(' '));
/** Those whose entrypoint changes to the user of the server before it starts it: `gosu`, `setpriv` or `su-exec` in their repositories. */
const SWITCHING = new Set('redis postgres mysql mariadb mongo rabbitmq percona cassandra ghost couchdb influxdb'.split(' '));
const ALSO_SWITCHING = /^(?:valkey\/valkey|postgis\/postgis|timescale\/timescaledb|pgvector\/pgvector|redis\/redis-stack(?:-server)?)$/;
/** Run by somebody who decides the user, whatever the image says. */
const PLACED = [
    // "Do not use the USER instruction": https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-reqs
    /^(?:public\.ecr\.aws\/lambda\/|amazon\/aws-lambda-)/,
    // `remoteUser` in the label of the image: https://github.com/devcontainers/images
    /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\//,
];
/** Images that set no USER, from their Dockerfiles. */
const ROOT_IMAGES = [
    // https://github.com/GoogleContainerTools/distroless: `nonroot` is in the tags of the others.
    /^gcr\.io\/distroless\//,
    // https://gitlab.com/nvidia/container-images/cuda
    /^(?:nvcr\.io\/)?nvidia\/cuda$/,
    // https://github.com/anaconda/docker-images
    /^continuumio\/(?:mini|ana)conda3?$/,
];
/** As whom a container of this image starts when nothing else is said. */
function userOf(base) {
    if (base.kind === 'scratch')
        return 'root';
    if (base.kind !== 'image')
        return 'unknown';
    const { registry, repository, tag = '', text } = base;
    if (SAYS_SO.test(text))
        return 'own';
    const name = registry === 'docker.io' ? repository : `${registry}/${repository}`;
    const isOwn = OWN_USERS.some(({ images, but, since = '0', tags }) => images.test(name) && but?.test(name) !== true && isFrom(tag, since) && tags?.test(tag) !== false);
    if (isOwn)
        return 'own';
    if (PLACED.some((images) => images.test(name)))
        return 'placed';
    const image = (0,_official_image_js__WEBPACK_IMPORTED_MODULE_0__/* .officialImage */ .F0)(base);
    if (SWITCHING.has(image?.name ?? '') || ALSO_SWITCHING.test(name))
        return 'switching';
    const isRoot = (0,_official_image_js__WEBPACK_IMPORTED_MODULE_0__/* .startsPrompt */ ["in"])(image) || ROOT_SERVERS.has(image?.name ?? '') || ROOT_IMAGES.some((one) => one.test(name));
    return isRoot ? 'root' : 'unknown';
}
/** Whether a tag is of this version or of a later one. */
function isFrom(tag, since) {
    const version = /^v?(\d+(?:\.\d+)?)/.exec(tag)?.[1] ?? 'Infinity';
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [first = 0, second = 0] = since.split('.').map(Number);
    return major > first || (major === first && minor >= second);
}


/***/ }),

/***/ 55684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ howTagMoves)
/* harmony export */ });
/* harmony import */ var _official_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48894);

/** Images of which one number is a release line, e.g. `node:24`: what comes after it is compatible. */
const ONE_NUMBER = new Set(['node', 'postgres', 'openjdk', 'eclipse-temurin', 'amazoncorretto', 'erlang', 'gcc']);
/** Images of which two numbers are one, e.g. `python:3.13`: the next minor version drops features. */
const TWO_NUMBERS = new Set([
    ...['python', 'pypy', 'ruby', 'php', 'golang', 'rust', 'perl', 'elixir', 'julia', 'swift', 'haskell'],
    ...['alpine', 'nginx', 'mysql', 'mariadb'],
]);
const MOVING_WORD = /^(?:lts|current|stable|oldstable|oldoldstable|testing|unstable|sid|experimental|rolling|devel|edge|nightly|mainline|rc|beta|canary|innovation)$/;
/** Words that name a variant, not a version. */
const WORD = /^(?:slim|alpine|apache|fpm|cli|zts|jdk|jre|bare|perl|otel|management|dind)$/;
/** How the tag of an official image moves on to another release line, as the end of a sentence; undefined where it does not. */
function howTagMoves(image) {
    if (!moves(image))
        return undefined;
    return image.version === undefined
        ? 'moves to the next version by itself: name the version in the tag'
        : 'moves to the next minor version by itself: name that too in the tag';
}
/** No tag and `latest` are other rules' business. */
function moves({ name, tag, parts: [first = ''], version }) {
    if (tag === undefined || tag === 'latest')
        return false;
    if (MOVING_WORD.test(first) || (version === undefined && WORD.test(first)))
        return true;
    if (!ONE_NUMBER.has(name) && !TWO_NUMBERS.has(name))
        return false;
    if (version !== undefined)
        return TWO_NUMBERS.has(name) && !version.includes('.');
    return (0,_official_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodename */ .f0)(first);
}


/***/ }),

/***/ 89513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ schemaLabels),
/* harmony export */   g: () => (/* binding */ misfits)
/* harmony export */ });
/**
 * The labels of the schema that the file sets to a value it knows. A value with an ARG is left out, because whoever starts
 * the build decides it.
 */
function schemaLabels(dockerfile, { settings: { labelSchema } }, valueOf = knownValue) {
    if (labelSchema.size === 0)
        return [];
    return dockerfile.all('LABEL', { onbuild: true }).flatMap((label) => label.pairs.flatMap(({ name, value, span }) => {
        const kind = labelSchema.get(name);
        const text = value && valueOf(label, value);
        return kind === undefined || text === undefined ? [] : [{ name, kind, value: text, span }];
    }));
}
/** Finds the labels of a kind whose value is not of it. Empty values are the matter of another rule. */
function misfits({ kind, says, fits }, valueOf) {
    return function* (dockerfile, context) {
        for (const { name, value, span, ...label } of schemaLabels(dockerfile, context, valueOf))
            if (label.kind === kind && value !== '' && !fits(value))
                yield { at: span, message: `The label \`${name}\` ${says}: \`${value}\``, subject: name };
    };
}
function knownValue({ scope }, { resolved, variables }) {
    return variables.every((name) => scope.lookup(name).kind === 'env') ? resolved : undefined;
}


/***/ }),

/***/ 58449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ isService),
  m: () => (/* binding */ mayBeService)
});

// EXTERNAL MODULE: ./src/lint/facts/files/stage-steps.ts
var stage_steps = __webpack_require__(69741);
// EXTERNAL MODULE: ./src/lint/programs/registry.ts + 3 modules
var registry = __webpack_require__(3297);
;// CONCATENATED MODULE: ./src/lint/programs/one-shot.ts
/**
 * Programs that do one thing and end, or wait for nothing, and so answer nobody; with the subcommands that do where the others serve.
 * From their manuals.
 */
const ONE_SHOT = new Map([
    ...('true false echo printf cat ls env id date whoami uname sleep test [ cp mv rm tar gzip unzip curl wget jq yq sed awk grep find rsync ssh scp git gh hg svn ' +
        'make cmake ninja gcc g++ clang javac tsc esbuild webpack protoc buf ' +
        'pytest tox nox unittest jest vitest mocha rspec phpunit playwright cypress k6 ' +
        'eslint prettier ruff black flake8 mypy pylint isort shellcheck hadolint yamllint markdownlint golangci-lint rubocop trivy grype syft semgrep ' +
        'terraform tofu terragrunt packer pulumi ansible ansible-playbook kubectl helm kustomize aws az gcloud doctl flyctl ' +
        'psql mysqldump pg_dump pg_restore redis-cli mongodump restic borg rclone flyway liquibase alembic ' +
        'ffmpeg convert magick pandoc pdflatex latexmk tail ' +
        'awslambdaric aws-lambda-ric lambda-entrypoint.sh')
        .split(' ')
        .map((name) => [name, []]),
    ['go', ['build', 'test', 'vet', 'version', 'env']],
    ['cargo', ['build', 'test', 'check', 'clippy']],
    ['npm', ['test', 't', 'ci', 'install', 'audit', 'publish']],
    ['yarn', ['test', 'install', 'audit']],
    ['pnpm', ['test', 'install', 'audit']],
    ['mvn', ['test', 'verify', 'package', 'install', 'clean']],
    ['gradle', ['test', 'build', 'check', 'assemble']],
    ['dotnet', ['test', 'build', 'publish', 'restore']],
]);

// EXTERNAL MODULE: ./src/lint/facts/image/official-image.ts
var official_image = __webpack_require__(48894);
// EXTERNAL MODULE: ./src/lint/facts/image/server.ts + 1 modules
var server = __webpack_require__(44555);
// EXTERNAL MODULE: ./src/lint/facts/image/start-command.ts
var start_command = __webpack_require__(76243);
;// CONCATENATED MODULE: ./src/lint/facts/image/long-running.ts






/** Images that are called for one event, by their platform's own protocol: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html */
const FUNCTIONS = /^(?:public\.ecr\.aws\/lambda|(?:docker\.io\/)?amazon\/aws-lambda-)/;
/** Images that an editor starts and works in: https://containers.dev/ */
const WORKSPACES = /^(?:mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/|ghcr\.io\/devcontainers\/|gitpod\/workspace-)/;
const WORKSPACE_FILE = /(?:^|\/)\.(?:devcontainer|gitpod)(?:\/|\.)/;
/** Whether the container of a stage is there to answer: it opens a port, or what it starts is a known server. */
const isService = (stage) => stage.inherited('EXPOSE') !== undefined || (0,start_command/* startOf */.G)(stage).some(({ command }) => (0,server/* readServer */.W)(command));
/** Whether the container of a stage may stay and answer, so that somebody can ask whether it is well. True where nobody can tell. */
function mayBeService(stage, file) {
    const base = (0,stage_steps/* rootBase */.C6)(stage);
    const called = (0,start_command/* startOf */.G)(stage);
    if (isService(stage))
        return true;
    if (WORKSPACE_FILE.test(file) || isCalledByOthers(base) || stage.all('ONBUILD').length > 0)
        return false;
    if (called.length === 0)
        return base.kind !== 'scratch' && !(0,official_image/* startsPrompt */["in"])((0,official_image/* officialImage */.F0)(base));
    // CMD's words are the arguments of an ENTRYPOINT, and no command of their own.
    const entrypoint = stage.inherited('ENTRYPOINT');
    const started = entrypoint ? called.slice(0, Math.max(entrypoint.commands.length, 1)) : called;
    return !started.map(({ command }) => command).every(isOver);
}
const isCalledByOthers = (base) => base.kind === 'image' && (FUNCTIONS.test(base.text) || WORKSPACES.test(base.text));
/** Languages whose program without a script is a prompt. */
const PROMPTS = new Set(['python', 'node', 'ruby', 'perl', 'php', 'irb', 'jshell', 'julia', 'R', 'ghci', 'iex', 'erl']);
const ABOUT_ITSELF = /^(?:--version|--help|-V|-v|-h|version|help)$/;
/** It ends by itself, waits for somebody at a terminal, or only runs the command that follows it in the list. */
function isOver(command) {
    const { name, program, words, operands, flags } = command;
    if ((0,registry/* grammarOf */.Le)(program).wraps || (0,registry/* runnerOf */.mv)(program) !== undefined)
        return !isBare(command);
    if (program === 'sh')
        return command.hasFlag('c') ? hasScript(command) : operands.length === 0;
    const rest = words.slice(1);
    if (rest.length > 0 && rest.every(({ text }) => ABOUT_ITSELF.test(text)))
        return true;
    if (PROMPTS.has(program) && operands.length === 0 && flags.length === 0)
        return true;
    const module = program === 'python' ? command.flag('m')?.value : undefined;
    const known = ONE_SHOT.get(module ?? name);
    return known !== undefined && (known.length === 0 || known.includes(operands[0]?.text ?? ''));
}
const isBare = ({ operands }) => operands.length === 0;
/** What it runs stands behind it in the list. */
const hasScript = (command) => /^[\w./ -]+$/.test(command.flag('c')?.value ?? '');


/***/ }),

/***/ 48894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ officialImage),
/* harmony export */   cR: () => (/* binding */ isPlainImage),
/* harmony export */   f0: () => (/* binding */ isCodename),
/* harmony export */   hO: () => (/* binding */ readOfficialImage),
/* harmony export */   hh: () => (/* binding */ startFolder),
/* harmony export */   "in": () => (/* binding */ startsPrompt)
/* harmony export */ });
/** Mirrors and pull-through caches keep the folder, e.g. `public.ecr.aws/docker/library/python`. */
const REPOSITORY = /(?:^|\/)library\/([a-z0-9-]+)$/;
/** Undefined for any other image. */
function officialImage(base) {
    return base.kind === 'image' ? readOfficialImage(base) : undefined;
}
/** Undefined for any other image. */
function readOfficialImage({ repository, tag, }) {
    const name = REPOSITORY.exec(repository)?.[1];
    if (name === undefined)
        return undefined;
    const parts = tag?.split('-') ?? [];
    const version = /^v?(\d+(?:\.\d+)*)$/.exec(parts[0] ?? '')?.[1];
    return { name, tag, parts, version };
}
const CODENAME = /^(?:trixie|bookworm|bullseye|buster|stretch|forky|sid|noble|jammy|focal|bionic|plucky|questing|resolute)$/;
/** Whether a word of a tag names a release of Debian or Ubuntu. */
function isCodename(part) {
    return CODENAME.test(part);
}
/** Images of languages that consist of a Debian, or Alpine, and the language: no ports, no user, few variables. */
const LANGUAGES = new Set(['python', 'node', 'ruby', 'pypy', 'golang', 'rust', 'perl', 'openjdk', 'eclipse-temurin']);
const SYSTEMS = new Set(['debian', 'ubuntu', 'alpine']);
/** Variants of PHP's image that start a server. */
const isServer = (part) => part === 'apache' || part === 'fpm';
/** Whether an image is one of the bare systems, or one with nothing but a language on top: it starts no server of its own. */
function isPlainImage(image) {
    if (!image)
        return false;
    return LANGUAGES.has(image.name) || SYSTEMS.has(image.name) || (image.name === 'php' && !image.parts.some(isServer));
}
/** More systems, languages and compilers: by themselves they start a shell or the prompt of the language, if anything. */
const PROMPTS = new Set(('busybox fedora centos rockylinux almalinux amazonlinux oraclelinux buildpack-deps gcc erlang elixir swift haskell clojure julia r-base ' +
    'amazoncorretto maven gradle').split(' '));
/** Whether an image starts a shell, the prompt of a language or a compiler where nothing else is said. */
function startsPrompt(image) {
    return image !== undefined && (isPlainImage(image) || PROMPTS.has(image.name));
}
/** Plain images whose own Dockerfile sets a folder: `/go` and `/usr/src/app`. */
const WITH_FOLDER = new Set(['golang', 'perl']);
/** The folder that an image starts in; undefined where it is not known. */
function startFolder(base) {
    if (base.kind === 'scratch')
        return '/';
    const image = officialImage(base);
    return image && isPlainImage(image) && !WITH_FOLDER.has(image.name) ? '/' : undefined;
}


/***/ }),

/***/ 6288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PLATFORM_ARGS)
/* harmony export */ });
/** The arguments that every build has and every FROM may use. https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const PLATFORM_ARGS = [
    ...['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT'],
    ...['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT', 'TARGETSTAGE'],
];


/***/ }),

/***/ 65028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ mayHaveFile),
/* harmony export */   iS: () => (/* binding */ restsOnFiles),
/* harmony export */   jb: () => (/* binding */ startsOf),
/* harmony export */   mU: () => (/* binding */ portOnly),
/* harmony export */   ox: () => (/* binding */ takesDefault)
/* harmony export */ });
/* harmony import */ var _files_sent_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8993);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44555);
/* harmony import */ var _start_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76243);



/** Of a stage that is an image; what it has from other stages is their own. */
function startsOf(stage) {
    return stage.isTarget ? (0,_start_command_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(stage).filter(({ instruction }) => instruction.stage === stage) : [];
}
/** Whether a file that a server would read by itself decides where it listens. */
function restsOnFiles({ stages, source }) {
    return stages.some((stage) => startsOf(stage).some((start) => {
        const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_1__/* .readServer */ .W)(start.command);
        const file = server?.facts.ownFile;
        return server && file !== undefined && takesDefault(start, server) && !source.text.includes(file);
    }));
}
/** Whether a server may find a file of its own in the image, also where nobody knows. */
function mayHaveFile({ facts: { ownFile } }, { source }, context) {
    if (ownFile === undefined)
        return false;
    if (source.text.includes(ownFile))
        return true;
    const sent = (0,_files_sent_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sentFiles */ .M)(context);
    return !sent?.complete || sent.files.some(({ path }) => path === ownFile || path.endsWith(`/${ownFile}`));
}
/** Whether neither the command line nor a variable nor a script says where it listens. */
function takesDefault({ command, instruction: { stage } }, server) {
    const { facts, address, isElsewhere } = server;
    const hasAddress = address !== undefined && !portOnly(server);
    const isTold = hasAddress || isElsewhere || command.hasFlag(...facts.hosts, ...facts.binds);
    const isSet = (variable) => /^(?:env|arg)$/.test(stage.endScope.lookup(variable).kind) ||
        command.place.assignments.some(({ name }) => name === variable);
    return !isTold && !facts.variables.some(isSet) && !(0,_start_command_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWithScript */ .X)(stage);
}
/** The word that is a port without an address. */
function portOnly({ facts, address }) {
    return facts.operand && address && /^\d+$/.test(address.text) ? address.word : undefined;
}


/***/ }),

/***/ 44555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ loopbackIn),
  W: () => (/* binding */ readServer)
});

;// CONCATENATED MODULE: ./src/lint/facts/image/server-facts.ts
const facts = (program, rest) => ({
    program,
    hosts: [],
    binds: [],
    ports: [],
    elsewhere: [],
    variables: [],
    byDefault: 'unknown',
    ...rest,
});
const HOST = { hosts: ['host'], ports: ['port'], everywhere: '--host=0.0.0.0' };
const BIND = { binds: ['b', 'bind'] };
const RUNSERVER = {
    name: 'manage.py runserver',
    verb: 'runserver',
    operand: true,
    byDefault: 'loopback',
    port: 8000,
    everywhere: '0.0.0.0:8000',
};
/** The servers that the linter knows, from their command-line references. */
const SERVER_FACTS = [
    facts('flask', {
        ...HOST,
        verb: 'run',
        hosts: ['h', 'host'],
        ports: ['p', 'port'],
        variables: ['FLASK_RUN_HOST'],
        byDefault: 'loopback',
        port: 5000,
    }),
    facts('uvicorn', {
        ...HOST,
        elsewhere: ['uds', 'fd'],
        variables: ['UVICORN_HOST'],
        byDefault: 'loopback',
        port: 8000,
    }),
    facts('granian', { ...HOST, elsewhere: ['uds'], variables: ['GRANIAN_HOST'], byDefault: 'loopback', port: 8000 }),
    facts('fastapi', { ...HOST, verb: 'run', byDefault: 'everywhere', port: 8000 }),
    facts('fastapi', { ...HOST, verb: 'dev', byDefault: 'loopback', port: 8000 }),
    // https://docs.gunicorn.org/en/stable/settings.html#bind: with PORT it is 0.0.0.0:$PORT.
    facts('gunicorn', {
        ...BIND,
        elsewhere: ['c', 'config', 'paste', 'paster', 'check-config', 'print-config'],
        variables: ['PORT', 'GUNICORN_CMD_ARGS'],
        ownFile: 'gunicorn.conf.py',
        byDefault: 'loopback',
        port: 8000,
        everywhere: '--bind=0.0.0.0:8000',
    }),
    facts('hypercorn', {
        ...BIND,
        elsewhere: ['c', 'config'],
        byDefault: 'loopback',
        port: 8000,
        everywhere: '--bind=0.0.0.0:8000',
    }),
    facts('daphne', {
        hosts: ['b', 'bind'],
        ports: ['p', 'port'],
        elsewhere: ['u', 'unix-socket', 'fd', 'e', 'endpoint'],
        byDefault: 'loopback',
        port: 8000,
        everywhere: '--bind=0.0.0.0',
    }),
    facts('waitress-serve', {
        hosts: ['host'],
        binds: ['listen'],
        ports: ['port'],
        elsewhere: ['unix-socket'],
        byDefault: 'everywhere',
        port: 8080,
    }),
    facts('streamlit', {
        verb: 'run',
        hosts: ['server.address'],
        ports: ['server.port'],
        variables: ['STREAMLIT_SERVER_ADDRESS'],
        port: 8501,
    }),
    facts('python', RUNSERVER),
    facts('manage.py', RUNSERVER),
    facts('django-admin', RUNSERVER),
    facts('http.server', {
        ...BIND,
        binds: [],
        hosts: ['b', 'bind'],
        operand: true,
        byDefault: 'everywhere',
        port: 8000,
    }),
    facts('php', { ...HOST, verb: 'serve', variables: ['SERVER_HOST'], byDefault: 'loopback', port: 8000 }),
    facts('php', { binds: ['S'], onlyWithBind: true, name: 'php -S' }),
    facts('rails', { verb: 'server', hosts: ['b', 'binding'], ports: ['p', 'port'], port: 3000 }),
    facts('rails', { verb: 's', hosts: ['b', 'binding'], ports: ['p', 'port'], port: 3000 }),
    facts('puma', { binds: ['b', 'bind'], ports: ['p', 'port'], elsewhere: ['C', 'config'] }),
    facts('next', { verb: 'start', hosts: ['H', 'hostname'], ports: ['p', 'port'], byDefault: 'everywhere', port: 3000 }),
    facts('next', { verb: 'dev', hosts: ['H', 'hostname'], ports: ['p', 'port'], byDefault: 'everywhere', port: 3000 }),
    facts('vite', { hosts: ['host'], ports: ['port'], elsewhere: ['c', 'config'] }),
    facts('ng', { ...HOST, verb: 'serve', port: 4200 }),
    facts('hugo', {
        verb: 'server',
        hosts: ['bind'],
        ports: ['p', 'port'],
        byDefault: 'loopback',
        port: 1313,
        everywhere: '--bind=0.0.0.0',
    }),
    facts('http-server', { hosts: ['a'], ports: ['p'], byDefault: 'everywhere', port: 8080 }),
    facts('redis-server', { hosts: ['bind'], ports: ['port'], port: 6379 }),
];

;// CONCATENATED MODULE: ./src/lint/facts/image/server.ts

/** Undefined for a command that is no server the linter knows. */
function readServer(command) {
    const facts = SERVER_FACTS.find(({ program, verb, binds, onlyWithBind = false }) => {
        if (command.name !== program && command.program !== program)
            return false;
        if (onlyWithBind && !command.hasFlag(...binds))
            return false;
        return verb === undefined || command.operands.some(({ text }) => text === verb);
    });
    if (!facts)
        return undefined;
    const flag = command.flag(...facts.hosts, ...facts.binds);
    const operand = facts.operand ? operandAfter(command, facts.verb) : undefined;
    const holder = flag?.value === undefined ? (operand ?? optionalValue(command, flag)) : holderOf(command, flag);
    const address = holder && { word: holder, text: flag?.value ?? holder.text };
    const bound = flag && facts.hosts.includes(flag.name) ? operand?.text : address?.text;
    const written = command.flag(...facts.ports)?.value ?? portIn(bound) ?? String(facts.port ?? '');
    return {
        name: facts.name ?? (facts.verb === undefined ? facts.program : `${facts.program} ${facts.verb}`),
        facts,
        address,
        port: /^\d{1,5}$/.test(written) && Number(written) > 0 ? Number(written) : undefined,
        isElsewhere: command.hasFlag(...facts.elsewhere) || command.hasFlag('help', 'version'),
    };
}
/** The word that holds a flag's value: the next one, unless it is written with `=` or right behind the letter. */
function holderOf({ words }, { word, value = '' }) {
    return word.text.includes(value) ? word : words[words.indexOf(word) + 1];
}
/** Of a flag that stands alone as well as before a value, e.g. `--host` of vite: the next word. */
function optionalValue({ words }, flag) {
    const next = flag && words[words.indexOf(flag.word) + 1];
    return next?.text.startsWith('-') === true ? undefined : next;
}
function operandAfter({ operands }, verb) {
    return operands[verb === undefined ? 0 : operands.findIndex(({ text }) => text === verb) + 1];
}
/** Of `host:port`, `:port`, `[::]:port` or a port alone. */
function portIn(address) {
    return /^(?:[a-z]+:\/\/)?(?:[^:]*:|\[[^\]]*\]:)?(\d{1,5})$/.exec(address ?? '')?.[1];
}
const LOOPBACK = /^(?:[a-z]+:\/\/)?(localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d+)?\/?$/i;
/** The part of an address that only the container itself can reach, e.g. `127.0.0.1`; undefined for any other address. */
function loopbackIn(address) {
    return LOOPBACK.exec(address)?.[1];
}


/***/ }),

/***/ 76243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   X: () => (/* binding */ startsWithScript)
/* harmony export */ });
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95353);

/**
 * Every command that ENTRYPOINT and CMD run, wrapped ones included, parent stages considered. CMD's words are the arguments of
 * an ENTRYPOINT in exec form, and count as a command as well, because many entrypoints run what they are given.
 */
function startOf(stage) {
    const entrypoint = stage.inherited('ENTRYPOINT');
    const inherited = stage.inherited('CMD');
    // An ENTRYPOINT takes back the CMD that its base brought.
    const isReset = entrypoint && inherited && entrypoint.stage.ancestors.includes(inherited.stage);
    const cmd = isReset || entrypoint?.form === 'shell' ? undefined : inherited;
    const own = cmd?.commands.map((command) => ({ command, instruction: cmd })) ?? [];
    if (!entrypoint)
        return own;
    const started = entrypoint.commands.map((command) => ({ command, instruction: entrypoint }));
    const last = entrypoint.commands.at(-1);
    const words = cmd?.form === 'exec' ? cmd.commands[0]?.words : undefined;
    if (!cmd || !last || !words || last.place.nesting.length > 0)
        return [...started, ...own];
    const whole = new _shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .u([...last.words, ...words], last.place);
    return [...started.slice(0, -1), { command: whole, instruction: cmd }, ...own];
}
const SCRIPT = /\.(?:sh|bash)$|entrypoint|^(?:start|run|boot|init|launch)(?:[-_.].*)?$/;
/** Whether a script of the image's own decides what runs, so that the Dockerfile cannot tell. */
function startsWithScript(stage) {
    return startOf(stage).some(({ command }) => SCRIPT.test(command.name) ||
        command.name === '' ||
        (command.program === 'sh' && !command.hasFlag('c') && command.operands.length > 0));
}


/***/ }),

/***/ 55571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ usesCache),
/* harmony export */   aK: () => (/* binding */ isOffline),
/* harmony export */   l0: () => (/* binding */ safetyWithout)
/* harmony export */ });
/* harmony import */ var _programs_managers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98131);
/* harmony import */ var _text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77374);


/** Flags by which a program takes from its cache what it does not download. From the manuals. */
const OFFLINE = new Map([
    ['cargo', ['offline', 'frozen']],
    ['mvn', ['o', 'offline']],
    ['gradle', ['offline']],
    ['npm', ['offline']],
    ['yarn', ['offline']],
    ['pnpm', ['offline']],
    ['dotnet', ['no-restore']],
    ['uv', ['offline']],
    ['conda', ['offline']],
]);
/** Whether a command works with nothing but what its program has downloaded before. */
function isOffline({ program, flags, operands }) {
    const manager = (0,_programs_managers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .managerOf */ .d)(program)?.name;
    const names = (manager && OFFLINE.get(manager)) ?? [];
    return (flags.some(({ name }) => names.includes(name)) || (manager === 'mvn' && operands.some(({ text }) => text === '-o')));
}
/** Whether a switched-off or emptied cache may be missed: something in the file reads it, or fails where it is not there. */
function safetyWithout(dockerfile, program) {
    const known = answers(dockerfile);
    const answer = known.get(program) ?? judge(dockerfile, program);
    known.set(program, answer);
    return answer;
}
/** A script can hold ten thousand commands that ask. */
const answers = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)(() => new Map());
function judge(dockerfile, program) {
    const manager = (0,_programs_managers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .managerOf */ .d)(program);
    const cache = manager?.cache;
    const isMissed = commandsOf(dockerfile).some((command) => (0,_programs_managers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .managerOf */ .d)(command.program) === manager && isOffline(command)) ||
        (cache !== undefined && usesCache(dockerfile, cache));
    return isMissed ? 'unsafe' : 'safe';
}
/** Whether a command names the folder of a cache, or one around it that only the cache may have made. */
function usesCache(dockerfile, { folders, belowHome }) {
    const inside = [...folders, ...belowHome.map((folder) => `/${folder}`)];
    return commandsOf(dockerfile).some((command) => {
        // `rm -f` takes it as it comes.
        if (command.name === 'rm' && command.hasFlag('f', 'force'))
            return false;
        const isAround = REMOVERS.has(command.name);
        return command.words.slice(1).some(({ text, isLiteral }) => {
            const path = text.replace(/^['"]|['"]$/g, '').replace(/\/(?:\*.*)?$/, '');
            return (inside.some((folder) => path.includes(folder) || (isAround && isParent(path, folder))) ||
                (command.name === 'rm' && !isLiteral));
        });
    });
}
/** Commands that fail where there is nothing. */
const REMOVERS = new Set(['rm', 'rmdir', 'mv', 'unlink']);
/** `/root/.cache` of `/.cache/pip` below a home, `/var/cache` of `/var/cache/apk`. */
function isParent(path, folder) {
    const below = path.replace(/^(?:\/root|\/home\/[^/]+|~|\$\{?HOME\}?)(?=\/)/, '');
    return below.length > 1 && `${folder}/`.startsWith(`${below}/`);
}
const commandsOf = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)(({ commands }) => commands.map(({ command }) => command));


/***/ }),

/***/ 89833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ installsOf),
  S: () => (/* binding */ readInstall)
});

// EXTERNAL MODULE: ./src/lint/text/computed-once.ts
var computed_once = __webpack_require__(77374);
;// CONCATENATED MODULE: ./src/lint/facts/packages/package.ts
/** `name @ address` of PEP 508: the address decides. */
const DIRECT = /^[A-Za-z0-9._-]+(?:\[[^\]]*\])?\s*@\s*(?=[a-z][a-z+]*:\/\/|file:)/;
const REPOSITORY = new RegExp('^(?:git|hg|svn|bzr)(?:\\+[a-z-]+)?:/|^git\\+|^git@' +
    '|^https?://[^#]*\\.git(?:[#@]|$)|^https?://(?:github\\.com|gitlab\\.com|bitbucket\\.org)/[^/]+/[^/]+/?(?:#|$)');
/** What npm and its like take for a repository of a host. */
const SHORTHAND = /^(?:github|gitlab|bitbucket|gist):|^[\w-][\w.-]*\/[\w.-]+(?:#|$)/;
const ADDRESS = /^[a-z][a-z+]*:\/\//i;
const PATH = /^(?:\.{1,2}(?:$|[[/])|\/|~\/|file:|[A-Za-z]:\\)|\.(?:deb|rpm|apk|whl|gem|tgz|tar(?:\.[a-z0-9]+)?|zip)(?:\[[^\]]*\])?$/;
/** `dnf module install name:stream` */
const STREAM = /^([^:]+):(.+)$/;
/** Takes an operand of an install command apart; `isGroup` where the command says that it names groups. */
function readPackage(word, { version, slash, hasGroups }, verb, isGroup) {
    const { text } = word;
    const address = text.replace(DIRECT, '');
    if (REPOSITORY.test(address) || (slash === 'repository' && SHORTHAND.test(text)))
        return { word, text, name: text, version: refOf(address, slash === 'repository' ? '#' : '@'), kind: 'repository' };
    if (ADDRESS.test(address))
        return { word, text, name: text, version: undefined, kind: 'url' };
    if (PATH.test(address) || (slash === 'path' && text.includes('/')))
        return { word, text, name: text, version: undefined, kind: 'file' };
    if (isGroup || (hasGroups && /^@|^(?:pattern|product|patch):/.test(text)))
        return { word, text, name: text, version: undefined, kind: 'group' };
    const [, name = text, wanted] = (verb.startsWith('module ') ? STREAM : version).exec(text) ?? [];
    const isHidden = !word.isLiteral && /[$`]/.test(name);
    return { word, text, name, version: wanted, kind: isHidden ? 'variable' : 'named' };
}
/** What follows the sign in an address; `user@` before the host and `#egg=name` are no version. */
function refOf(address, sign) {
    if (sign === '#')
        return /#(.+)$/.exec(address)?.[1];
    const path = address.replace(/^[a-z+]+:\/\/[^/]*/i, '');
    return /@([^#]+)/.exec(path)?.[1];
}

// EXTERNAL MODULE: ./src/lint/programs/managers/index.ts + 19 modules
var managers = __webpack_require__(98131);
;// CONCATENATED MODULE: ./src/lint/facts/packages/install.ts



/** All installs of some managers in a list of commands; of every manager when none is named. */
function installsOf(commands, ...managers) {
    const all = findAll(commands);
    return managers.length === 0 ? all : all.filter(({ manager }) => managers.includes(manager));
}
/** Several rules ask about the same lists. */
const findAll = (0,computed_once/* remember */.k)((commands) => commands.flatMap(({ run, command }) => {
    const install = readInstall(command);
    return install ? [{ run, ...install }] : [];
}));
/** The value of a switch, e.g. `--unsafe-perm true`. */
const NO_PACKAGE = /^(?:true|false)$/;
/** Types of zypper that stand for a set of packages. */
const GROUP_TYPES = new Set(['pattern', 'product', 'patch']);
/** Undefined for a command that installs nothing. */
function readInstall(command) {
    return (0,managers/* managerOf */.d)(command.program)?.packages && findInstall(command);
}
/** Several rules ask about the same commands. */
const findInstall = (0,computed_once/* remember */.k)((command) => {
    const manager = (0,managers/* managerOf */.d)(command.program)?.packages;
    if (!manager)
        return undefined;
    const texts = command.operands.map((word) => word.text);
    const verb = manager.verbs.find((candidate) => candidate === '' ? texts.length === 0 : candidate.split(' ').every((word, at) => texts[at] === word));
    if (verb === undefined || command.hasFlag('help', 'version'))
        return undefined;
    const named = command.operands.slice(verb === '' ? 0 : verb.split(' ').length);
    const operands = (manager.runVerbs.includes(verb) ? named.slice(0, 1) : named).filter(({ text }) => !NO_PACKAGE.test(text) && manager.unwanted?.test(text) !== true);
    const isGroup = manager.hasGroups && (/^groups?/.test(verb) || GROUP_TYPES.has(command.flag('t', 'type')?.value ?? ''));
    const readsOnly = manager.manifestVerbs.includes(verb);
    const requirementFiles = command.flags
        .filter((flag) => manager.fileFlags.includes(flag.name))
        .flatMap((flag) => flag.value ?? []);
    const isGlobal = command.hasFlag('g', 'global');
    return {
        manager: manager.manager,
        command,
        verb,
        packages: readsOnly ? [] : operands.map((word) => readPackage(word, manager, verb, isGroup)),
        requirementFiles,
        readsManifest: requirementFiles.length > 0 || readsOnly || (manager.bare && operands.length === 0 && !isGlobal),
    };
});


/***/ }),

/***/ 69853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ switchOf),
/* harmony export */   s: () => (/* binding */ keptOutCaches)
/* harmony export */ });
/* harmony import */ var _files_deletion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3571);
/* harmony import */ var _files_function_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86721);
/* harmony import */ var _text_computed_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77374);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17658);




/** A RUN that moves its caches to more places is not looked into: each place costs a walk over the RUN. */
const MOST_PLACES = 100;
/** Answers are kept for each RUN and place: a script can hold ten thousand commands. */
function keptOutCaches() {
    const known = new Map();
    const lastCleaning = (run, cache, place) => {
        const ofRun = known.get(run) ?? new Map();
        known.set(run, ofRun);
        const key = `${cache.folders.join()} ${cache.belowHome.join()} ${place ?? ''}`;
        if (ofRun.size > MOST_PLACES)
            return AT_THE_END;
        const last = ofRun.get(key) ?? lastCleaner(run, (one) => empties({ run, command: one }, cache, place));
        ofRun.set(key, last);
        return last;
    };
    return (one, cache) => {
        const { run, command } = one;
        if (command.hasFlag(...cache.flags) || switchOf(one, cache))
            return true;
        const place = placeOf(one, cache);
        const filled = momentOf(command, run);
        if (place === 'unknown' || filled.at < 0)
            return true;
        return (isAfter(lastCleaning(run, cache, place), filled) ||
            (place !== undefined && (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isMounted */ .BX)(run, place)) ||
            ((place === undefined || isOfHome(one, cache)) && isMountedWhereFilled(one, cache)));
    };
}
/** One of the folders, or all of them for a command that fills each. */
function isMountedWhereFilled(one, cache) {
    const { run, command } = one;
    const { folders, belowHome, fillsAll, root } = cache;
    const moved = root && variableFor(one, root.variable);
    const placed = (folder) => root && moved?.startsWith('/') ? `${moved}${folder.slice(root.folder.length)}` : folder;
    const mounted = [
        ...folders.map((folder) => (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isMounted */ .BX)(run, placed(folder))),
        ...belowHome.map((folder) => (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isMountedBelowHome */ .h9)(run, folder)),
    ];
    const needsAll = fillsAll?.some((verb) => (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalledAs */ .Cw)(command, `${command.program} ${verb}`)) === true;
    return needsAll ? mounted.length > 0 && mounted.every(Boolean) : mounted.includes(true);
}
/** The last moment at which a cleaner runs; one in a function that nothing calls never does. */
function lastCleaner(run, isCleaner) {
    return run.commands
        .filter(isCleaner)
        .map((command) => momentOf(command, run))
        .reduce((last, one) => (isAfter(one, last) ? one : last), NEVER);
}
const NEVER = { at: -1, index: -1 };
const AT_THE_END = { at: Infinity, index: Infinity };
const momentOf = (command, run) => ({ at: (0,_files_function_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRunOf */ .j)(command, run), index: command.place.index });
const isAfter = (one, other) => one.at > other.at || (one.at === other.at && one.index > other.index);
function empties({ run, command }, cache, place) {
    return (cache.cleanedBy.some((words) => (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalledAs */ .Cw)(command, words)) ||
        (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .removesAny */ .UH)({ run, command }, place === undefined ? cache.folders : [place], cache.everyFile) ||
        cache.belowHome.some((folder) => (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .removesBelowHome */ .Ap)({ run, command }, folder)));
}
/** Undefined where nothing does. */
function switchOf(one, { off }) {
    if (!off)
        return undefined;
    const values = [
        [off.variable, variableFor(one, off.variable)],
        ...off.settings.map((setting) => [setting, settingFor(one, setting)]),
    ];
    const found = values.find(([, value]) => value !== undefined && off.values.test(value));
    if (found?.[1] === undefined)
        return undefined;
    return { setting: `${found[0]}=${found[1]}`, isMisread: off.misread.test(found[1]) };
}
/** Where something moves the cache to; undefined where nothing does. */
function placeOf(one, { moves = [] }) {
    for (const move of moves) {
        const folder = targetOf(one, move);
        if (folder === undefined)
            continue;
        return folder.startsWith('/') && !/[$`*?]/.test(folder) ? `${folder.replace(/\/+$/, '')}${move.below}` : 'unknown';
    }
    return undefined;
}
function targetOf(one, { flag, variable, settings = [] }) {
    if (flag !== undefined)
        return one.command.flag(flag)?.value;
    if (variable !== undefined)
        return variableFor(one, variable);
    for (const setting of settings) {
        const value = settingFor(one, setting);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** The value of a setting for a command: of its own RUN, or of one before it, in a stage that this one is built on too. */
function settingFor({ run, command }, setting) {
    const own = lastBefore(settingsOf(run).get(setting), command.place.index);
    if (own !== undefined)
        return own;
    for (const stage of [run.stage, ...run.stage.ancestors]) {
        const value = lastBefore(settingsOfStage(stage).get(setting), run.index);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** The home that a variable names is one of those that are known by their name as well. */
function isOfHome(one, { moves = [] }) {
    return moves.find((move) => targetOf(one, move) !== undefined)?.variable === 'HOME';
}
/** The value of a variable for a command, as far as the file tells; a reference to another one is left as it is. */
function variableFor({ run, command }, name) {
    const own = command.place.assignments.find((one) => one.name === name)?.value;
    const exported = lastBefore(exportsOf(run).get(name), command.place.index);
    const variable = run.scope.lookup(name);
    const isSet = variable.kind === 'env' || variable.kind === 'arg';
    return own ?? exported ?? (isSet ? (variable.value ?? '$') : undefined);
}
/** A script can hold ten thousand commands that ask. */
function lastBefore(known, position) {
    return known?.values[(0,_text_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countUpTo */ .MJ)(known.from, position) - 1];
}
/** What a RUN exports, by name. */
const exportsOf = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_3__/* .remember */ .k)((run) => {
    const found = new Map();
    for (const { name, operands, place } of run.commands)
        if (name === 'export')
            for (const { text } of operands) {
                const [, variable, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
                note(found, variable, value, place.index);
            }
    return found;
});
/** What a RUN configures, by the words before the value, e.g. `pip config set global.cache-dir`. */
const settingsOf = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_3__/* .remember */ .k)((run) => {
    const found = new Map();
    for (const command of run.commands)
        note(found, ...settingIn(command), command.place.index);
    return found;
});
/** The same of all RUNs of a stage. */
const settingsOfStage = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_3__/* .remember */ .k)((stage) => {
    const found = new Map();
    for (const run of stage.all('RUN'))
        for (const [setting, { values }] of settingsOf(run))
            note(found, setting, values.at(-1), run.index);
    return found;
});
/** `npm config set cache /x`, `npm config set cache=/x`, `poetry config cache-dir /x` */
function settingIn({ program, operands }) {
    const words = operands.map(({ text }) => text);
    if (words[0] !== 'config' && words[0] !== 'set')
        return [undefined, undefined];
    const last = words.pop() ?? '';
    const [, key, value] = /^([\w.-]+)=(.*)$/s.exec(last) ?? [];
    return [[program, ...words, ...(key === undefined ? [] : [key])].join(' '), value ?? last];
}
function note(found, key, value, position) {
    if (key === undefined || value === undefined)
        return;
    const known = found.get(key) ?? { values: [], from: [] };
    known.values.push(value);
    known.from.push(position);
    found.set(key, known);
}


/***/ }),

/***/ 25172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ lateInstalls),
  L: () => (/* binding */ movableInstallLines)
});

// EXTERNAL MODULE: ./src/lint/facts/packages/install.ts + 1 modules
var packages_install = __webpack_require__(89833);
// EXTERNAL MODULE: ./src/lint/programs/managers/index.ts + 19 modules
var managers = __webpack_require__(98131);
;// CONCATENATED MODULE: ./src/lint/facts/packages/dependency-steps.ts


/** Flags that leave a command without a download. */
const OFFLINE = ['offline', 'no-index', 'no-deps', 'no-restore'];
const isOffline = (command) => command.hasFlag(...OFFLINE) || command.flag('mod')?.value === 'vendor';
/** Those of a RUN, in its order. */
function dependencyStepsOf({ commands }) {
    return commands.flatMap((command) => {
        const manager = (0,managers/* managerOf */.d)(command.program);
        if (!manager || isOffline(command))
            return [];
        const ecosystem = manager.ecosystem ?? manager.name;
        const install = (0,packages_install/* readInstall */.S)(command);
        if (install && (install.readsManifest || installsProject(install)))
            return [{ ecosystem, title: [command.name, install.verb].filter(Boolean).join(' ') }];
        const { builds } = manager;
        const verb = builds ? command.operands.findIndex(({ text }) => builds.test(text)) : -1;
        return verb >= 0 ? [{ ecosystem, title: titleOf(command, verb) }] : [];
    });
}
function titleOf({ name, operands }, verb) {
    return [name, ...operands.slice(0, verb + 1).map(({ text }) => text)].join(' ');
}
/** One archive, or as many as a pattern finds. */
const ARCHIVE = /\*|\.(?:whl|zip|tgz|gz|bz2|xz)$/;
/** Whether a folder is installed, with what its manifest names: `pip install -e .`, `cargo install --path .`, `go install ./...`. */
function installsProject({ manager, command, verb, packages }) {
    if (manager === 'cargo')
        return command.hasFlag('path');
    if (manager === 'go')
        return verb !== 'run' && packages.every(({ kind }) => kind === 'file');
    if (manager !== 'pip' && manager !== 'uv')
        return false;
    const folders = command.flags.filter(({ name }) => name === 'e' || name === 'editable').map(({ value = '' }) => value);
    const named = packages.filter(({ kind }) => kind === 'file').map(({ text }) => text);
    return [...named, ...folders.filter((path) => /^[./]/.test(path))].some((path) => !ARCHIVE.test(path));
}

;// CONCATENATED MODULE: ./src/lint/facts/files/code-copies.ts
const CODE_FOLDER = /^(?:\.\/)?(?:[\w.-]+\/)*(?:src|app|source|sources)\/?$/;
const CODE_FILE = /\.(?:py|js|mjs|cjs|ts|mts|jsx|tsx|rb|php|go|rs|java|kt|ex|exs|cs|fs)$/;
/** Of those endings, what installations read: manifests, and settings of what runs at their end. */
const MANIFEST = /(?:^|\/)(?:setup\.py|conanfile\.py|mix\.exs|[\w.-]+\.config\.\w+|\.pnp\.c?js|\.pnpmfile\.c?js|[\w.-]*(?:install|prepare)[\w.-]*)$/;
/** Those of which a source is code. */
const codeCopies = (dockerfile) => [...dockerfile.all('COPY'), ...dockerfile.all('ADD')].flatMap((copy) => {
    if (copy.flag('from') !== undefined)
        return [];
    const code = copy.sources.map(({ resolved }) => resolved ?? '').filter(isCode);
    return code.length > 0 ? [{ copy, code: code.join(' ') }] : [];
});
const isCode = (path) => CODE_FOLDER.test(path) || (CODE_FILE.test(path) && !MANIFEST.test(path));

// EXTERNAL MODULE: ./src/lint/facts/files/folder-copies.ts
var folder_copies = __webpack_require__(663);
// EXTERNAL MODULE: ./src/lint/dockerfile/parse-dockerfile.ts + 5 modules
var parse_dockerfile = __webpack_require__(59275);
;// CONCATENATED MODULE: ./src/lint/facts/packages/late-installs.ts





/** In file order; an ecosystem that was installed before the copy, or after it already, is none. */
function* lateInstalls(dockerfile) {
    const copies = new Map((0,folder_copies/* folderCopies */.M)(dockerfile)
        .filter(({ folder }) => folder === '')
        .map(({ instruction }) => [instruction, instruction]));
    const codes = new Map(codeCopies(dockerfile).map((one) => [one.copy, one]));
    if (copies.size + codes.size === 0)
        return;
    const known = new Map();
    for (const stage of dockerfile.stages) {
        let { copy, code, installed } = (stage.parent && known.get(stage.parent)) ?? NOTHING;
        for (const instruction of stage.instructions) {
            copy ??= copies.get(instruction);
            code ??= codes.get(instruction);
            if (instruction.keyword !== 'RUN')
                continue;
            for (const { ecosystem, title } of dependencyStepsOf(instruction))
                if (!copy && !code)
                    installed = new Set([...installed, ecosystem]);
                else if (installed.has(ecosystem))
                    continue;
                else if (copy)
                    yield { copy, run: instruction, ecosystem, title };
                else if (code && onlyReadsManifests(instruction))
                    yield { ...code, run: instruction, ecosystem, title };
        }
        known.set(stage, { copy, code, installed });
    }
}
/**
 * First lines of those that could stand before the copy as they are: they do nothing but install what a manifest names. What
 * also builds the project needs its code.
 */
function movableInstallLines(file, text) {
    return [...lateInstalls((0,parse_dockerfile/* parseDockerfile */.A)(file, text))]
        .filter(({ run }) => onlyReadsManifests(run))
        .map(({ run }) => run.span.line);
}
const onlyReadsManifests = ({ commands }) => commands.length > 0 && commands.every((command) => (0,packages_install/* readInstall */.S)(command)?.readsManifest === true);
const NOTHING = { copy: undefined, code: undefined, installed: new Set() };


/***/ }),

/***/ 55482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wX: () => (/* binding */ namesIn),
  Bk: () => (/* binding */ openPackagesOf),
  Pv: () => (/* binding */ withoutVersion)
});

// EXTERNAL MODULE: ./src/lint/text/lazy-value.ts
var lazy_value = __webpack_require__(1679);
// EXTERNAL MODULE: ./src/lint/facts/packages/install.ts + 1 modules
var packages_install = __webpack_require__(89833);
// EXTERNAL MODULE: ./src/lint/programs/managers/index.ts + 19 modules
var managers = __webpack_require__(98131);
;// CONCATENATED MODULE: ./src/lint/facts/packages/shell-variables.ts
const DECLARING = new Set(['export', 'local', 'declare', 'typeset', 'readonly']);
/** The shell variables that a command sets for those after it. */
function namesSetBy({ name, operands, place, words }) {
    if (words.length === 0)
        return place.assignments.map((assignment) => assignment.name);
    if (DECLARING.has(name))
        return operands.map(({ text }) => text.split('=', 1)[0] ?? text);
    return name === 'read' ? operands.map(({ text }) => text) : [];
}

;// CONCATENATED MODULE: ./src/lint/facts/packages/pinning.ts




/** The packages without a version, in file order. A name that a variable hides does not count. */
function* openPackagesOf(dockerfile, ...managers) {
    const declared = { arg: (0,lazy_value/* once */.O)(() => namesIn(dockerfile, 'ARG')), env: (0,lazy_value/* once */.O)(() => namesIn(dockerfile, 'ENV')) };
    for (const install of (0,packages_install/* installsOf */.U)(dockerfile.commands, ...managers)) {
        for (const found of install.packages) {
            const { kind, name, version } = found;
            if (kind !== 'named' && kind !== 'repository')
                continue;
            const empty = version === undefined ? undefined : emptyVariableIn(declared, install, found);
            if (version !== undefined && empty === undefined)
                continue;
            const message = empty !== undefined
                ? `The version of \`${name}\` is in \`${empty}\`, which is not set in this stage`
                : kind === 'repository'
                    ? `The repository \`${name}\` is taken without a tag or commit`
                    : withoutVersion(found);
            yield { install, at: found.word.span, message };
        }
    }
}
const withoutVersion = ({ name }) => `The package \`${name}\` has no version`;
/** Names that an instruction of this kind declares anywhere in the file. */
function namesIn(dockerfile, keyword) {
    return new Set(dockerfile.all(keyword).flatMap(({ pairs }) => pairs.map(({ name }) => name)));
}
/** A version that is nothing but variables without a default. */
const ONLY_VARIABLES = /^(?:\$\w+|\$\{\w+\})+$/;
/**
 * The variable that a version hangs on and that is certainly empty. A forgotten `ARG` is not looked for: whatever is an ARG
 * anywhere in the file counts as set, and so does what a base image may set.
 */
function emptyVariableIn(declared, { run, command, manager }, { version = '', word }) {
    if (!ONLY_VARIABLES.test(version) || command.place.nesting.includes('loop'))
        return undefined;
    const isSet = (name) => declared.arg().has(name) ||
        run.commands.some((other) => namesSetBy(other).includes(name)) ||
        mayBeInherited(declared, run, name, (0,managers/* managerOf */.d)(manager)?.packages?.isDashed === true);
    return word.variables.find((name) => version.split(/\W+/).includes(name) && !isSet(name));
}
/** A base image may set any name, but hardly one that an unrelated stage of the file sets. */
function mayBeInherited(declared, { scope, stage }, name, isDashed) {
    const variable = scope.lookup(name);
    if (variable.kind !== 'unknown')
        return variable.kind !== 'unset';
    return !declared.env().has(name) && !(isDashed && stage.base.kind === 'missing');
}


/***/ }),

/***/ 40209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ missingTool),
  QZ: () => (/* binding */ missingToolOf),
  f1: () => (/* binding */ readProbe)
});

// EXTERNAL MODULE: ./src/lint/dockerfile/image-name.ts
var image_name = __webpack_require__(33733);
// EXTERNAL MODULE: ./src/lint/programs/managers/index.ts + 19 modules
var managers = __webpack_require__(98131);
// EXTERNAL MODULE: ./src/lint/shell/shell.ts + 2 modules
var shell = __webpack_require__(9344);
// EXTERNAL MODULE: ./src/lint/text/mapped-text.ts
var mapped_text = __webpack_require__(29068);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
// EXTERNAL MODULE: ./src/lint/facts/files/absolute-path.ts
var absolute_path = __webpack_require__(69866);
// EXTERNAL MODULE: ./src/lint/facts/files/opaque-run.ts
var opaque_run = __webpack_require__(62326);
// EXTERNAL MODULE: ./src/lint/facts/files/stage-steps.ts
var stage_steps = __webpack_require__(69741);
// EXTERNAL MODULE: ./src/lint/facts/packages/install.ts + 1 modules
var packages_install = __webpack_require__(89833);
// EXTERNAL MODULE: ./src/lint/facts/image/official-image.ts
var official_image = __webpack_require__(48894);
;// CONCATENATED MODULE: ./src/lint/facts/image/base-tools.ts

/** Images of languages whose slim and Alpine variants add nothing to the system but the language. */
const LANGUAGES = new Set(['python', 'node', 'ruby', 'pypy', 'golang']);
/** Alpine's busybox brings `wget` and `nc`. */
const ALPINE = ['curl'];
const DEBIAN = ['curl', 'wget', 'nc'];
const EMPTY = ['sh', ...DEBIAN];
/** Images of .NET without its compiler, since they have a repository of their own. */
const DOTNET = /^dotnet\/(?:aspnet|runtime|runtime-deps)$/;
/** On these systems they have other programs. */
const OTHER_SYSTEM = /windows|nanoserver|azurelinux|mariner/;
/** The programs that an image surely does not have, as its own Dockerfile shows; none for an image that is not known. */
function missingTools(base) {
    if (base.kind === 'scratch')
        return EMPTY;
    if (base.kind !== 'image')
        return [];
    if (base.registry === 'gcr.io' && base.repository.startsWith('distroless/'))
        return base.tag?.includes('debug') ? [] : EMPTY;
    if (base.registry === 'mcr.microsoft.com' && DOTNET.test(base.repository))
        return missingInDotnet(base.tag ?? '');
    const image = (0,official_image/* officialImage */.F0)(base);
    if (!image)
        return [];
    if (image.name === 'debian' || image.name === 'ubuntu')
        return DEBIAN;
    if (image.name === 'alpine')
        return ALPINE;
    if (!LANGUAGES.has(image.name))
        return [];
    if (image.parts.some((part) => part.startsWith('alpine')))
        return ALPINE;
    return image.parts.includes('slim') ? DEBIAN : [];
}
function missingInDotnet(tag) {
    if (OTHER_SYSTEM.test(tag))
        return [];
    return tag.includes('alpine') ? ALPINE : DEBIAN;
}
const PACKAGES = {
    curl: /^curl(?:-|$)/,
    wget: /^(?:wget|busybox|google-chrome)/,
    nc: /^(?:nc|ncat|netcat|nmap|busybox)/,
    sh: /./,
};
/** Whether a package of a system's repository brings a program. */
function brings(name, tool) {
    return PACKAGES[tool].test(name);
}

;// CONCATENATED MODULE: ./src/lint/facts/packages/probe-tools.ts










/** The first program of a health check that the image of a stage surely does not have. */
function missingTool(stage, probe) {
    return missingTools((0,stage_steps/* rootBase */.C6)(stage)).find((tool) => uses(probe, tool) && !mayHave(stage, tool));
}
/** The same for an image as it is, by its name. */
function missingToolOf(image, probe) {
    const base = { kind: 'image', ...(0,image_name/* readImageName */.t)(image) };
    return missingTools(base).find((tool) => uses(probe, tool));
}
const uses = ({ commands, needsShell }, tool) => commands.some(({ name }) => name === tool) || (tool === 'sh' && needsShell);
/** What the test of a compose file runs: a text for the shell, or a list that begins with `CMD` or `CMD-SHELL`. */
function readProbe(test) {
    if (typeof test === 'string')
        return { commands: commandsIn(test), needsShell: true };
    const [kind, ...words] = test;
    if (kind === 'CMD-SHELL')
        return { commands: commandsIn(words.join(' ')), needsShell: true };
    return kind === 'CMD'
        ? {
            commands: commandsIn(words.map((word) => `'${word.replaceAll("'", String.raw `'\''`)}'`).join(' ')),
            needsShell: false,
        }
        : { commands: [], needsShell: false };
}
function commandsIn(script) {
    const source = (0,source_text/* sourceText */.rI)('', script);
    return (0,shell/* parseShell */.a)((0,mapped_text/* joinPieces */.Am)(source, [{ start: 0, end: script.length }])).commands;
}
/** Whether anything in the file may bring the program into the image of a stage. */
function mayHave(stage, tool) {
    const stages = (0,stage_steps/* lineageOf */.bQ)(stage);
    const runs = stages.flatMap((one) => one.all('RUN'));
    const transfers = stages.flatMap((one) => [...one.all('COPY'), ...one.all('ADD')]);
    if (transfers.some((transfer) => mayCopy(transfer, tool)) || runs.some(opaque_run/* isOpaque */.q))
        return true;
    return runs.some((run) => run.commands.some((command) => mayBring({ run, command }, tool)));
}
/** By its name, or as a part of a folder for programs; what the build context has in the root cannot be seen. */
function mayCopy({ keyword, sources, target }, tool) {
    const to = target?.resolved;
    if (to === undefined || sources.some(({ resolved }) => resolved === undefined))
        return true;
    const named = [to, ...sources.map(({ resolved = '' }) => resolved)].some((path) => (0,absolute_path/* fileName */.Md)(path).includes(tool));
    const isBinFolder = /^\/(?:usr\/?(?:local\/?)?)?(?:s?bin\/?)?$/.test(to);
    return (named ||
        (isBinFolder && (keyword === 'ADD' || to === '/' || sources.some(({ text }) => /\/$|\*|bin$|^\.?$/.test(text)))));
}
function mayBring({ command }, tool) {
    if (command.name === tool || CARRIERS.has(command.name))
        return true;
    const install = (0,packages_install/* readInstall */.S)(command);
    if (!install)
        return command.words.some(({ text }) => new RegExp(`(?:^|/)${tool}$`).test(text));
    if (!(0,managers/* managerOf */.d)(install.manager)?.isForSystem)
        return install.manager === 'conda';
    return install.packages.some(({ kind, name }) => kind !== 'named' || brings(name, tool));
}
/** Programs that put files anywhere, or install a package file. */
const CARRIERS = new Set([
    'dpkg',
    'rpm',
    'tar',
    'bsdtar',
    'unzip',
    'busybox',
    'mamba',
    'micromamba',
    'debootstrap',
    'playwright',
    'dpkg-deb',
]);


/***/ }),

/***/ 82619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ lastOfEachRun),
/* harmony export */   Q4: () => (/* binding */ leftCachesOf),
/* harmony export */   od: () => (/* binding */ unansweredOf),
/* harmony export */   v9: () => (/* binding */ transactionsOf)
/* harmony export */ });
/* harmony import */ var _files_deletion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3571);
/* harmony import */ var _programs_managers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98131);
/* harmony import */ var _text_computed_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77374);



/** All transactions of some programs, in file order. */
function transactionsOf(commands, programs) {
    const all = findAll(commands);
    return all.length === 0 ? all : all.filter(({ known }) => programs.includes(known.program));
}
/** Several rules ask about the same lists. */
const findAll = (0,_text_computed_once_js__WEBPACK_IMPORTED_MODULE_2__/* .remember */ .k)((commands) => commands.flatMap((one) => readTransaction(one) ?? []));
function readTransaction({ run, command }) {
    const known = (0,_programs_managers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .managerOf */ .d)(command.program)?.transactions;
    const [first, second] = command.operands;
    if (!known || !first || command.hasFlag('help', 'h'))
        return undefined;
    for (const [verb, text] of [
        [second, `${first.text} ${second?.text ?? ''}`],
        [first, first.text],
    ]) {
        const downloads = known.downloads.includes(text);
        if (verb && (downloads || known.removes.includes(text)))
            return { run, command, known, subcommand: text, verb, downloads };
    }
    return undefined;
}
/** The transactions that wait for an answer which nobody gives. */
function unansweredOf({ commands }, ...programs) {
    return transactionsOf(commands, programs).filter(({ command, known }) => {
        const isFed = command.place.connector === '|';
        const options = command.flags.filter(({ name }) => name === 'setopt').map(({ value }) => value ?? '');
        const isSet = options.some((option) => /^assumeyes=(?:1|true|yes|on)$/i.test(option));
        return !isFed && !isSet && !command.hasFlag(...known.yes);
    });
}
/** Of each RUN the last transaction whose downloads stay in the image. */
function leftCachesOf({ commands }, ...programs) {
    return programs.flatMap((program) => {
        const downloads = transactionsOf(commands, [program]).filter((one) => one.downloads);
        const cache = (0,_programs_managers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .managerOf */ .d)(program)?.cache;
        return lastOfEachRun(downloads).filter(({ run, command }) => {
            if (!cache || !(0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .staysInImage */ .Fn)(run) || cache.folders.some((folder) => (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isMounted */ .BX)(run, folder)))
                return false;
            return !run.commands.slice(command.place.index + 1).some((later) => empties({ run, command: later }, cache));
        });
    });
}
function lastOfEachRun(transactions) {
    return [...new Map(transactions.map((one) => [one.run, one])).values()];
}
function empties(one, { cleanedBy, folders }) {
    return cleanedBy.some((words) => (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalledAs */ .Cw)(one.command, words)) || (0,_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .removesAny */ .UH)(one, folders);
}


/***/ }),

/***/ 64152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ startedFiles)
});

// EXTERNAL MODULE: ./src/lint/facts/files/absolute-path.ts
var absolute_path = __webpack_require__(69866);
// EXTERNAL MODULE: ./src/lint/facts/files/stage-steps.ts
var stage_steps = __webpack_require__(69741);
// EXTERNAL MODULE: ./src/lint/facts/image/server-default.ts
var server_default = __webpack_require__(65028);
;// CONCATENATED MODULE: ./src/lint/facts/sources/context-path.ts


/** More places where a file may come from are not looked at, nor longer ways through stages. */
const MOST_CANDIDATES = 20;
const MOST_STAGES = 5;
/** Where a file of an image may come from in the build context, the likeliest first; relative to the context. */
function contextPaths(path, stage) {
    const found = new Set();
    collect(path, stage, found, 0);
    return [...found].slice(0, MOST_CANDIDATES);
}
function collect(path, stage, found, depth) {
    if (depth > MOST_STAGES || found.size > MOST_CANDIDATES)
        return;
    // The last copy is what the image has.
    for (const one of [stage, ...stage.ancestors])
        for (const { instruction, workdir } of (0,stage_steps/* stepsOf */.B_)(one).toReversed()) {
            if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
                continue;
            if (instruction.flag('parents') || instruction.flag('exclude'))
                continue;
            const from = instruction.keyword === 'COPY' ? instruction.from : undefined;
            if (from && !from.stage)
                continue;
            for (const origin of originsIn(path, instruction, workdir))
                if (!from?.stage)
                    found.add(origin.replace(/^\/+/, ''));
                else
                    collect(origin, from.stage, found, depth + 1);
        }
}
/** The paths of a copy's source that end up as this path, absolute; whether a source is a file or a folder is not known. */
function originsIn(path, { sources, target }, workdir) {
    const to = (0,absolute_path/* absolutePath */.Hi)(target?.resolved ?? '$', workdir);
    if (to === undefined)
        return [];
    return sources.flatMap(({ resolved }) => {
        const source = resolved === undefined ? undefined : (0,absolute_path/* absolutePath */.Hi)(resolved, '/');
        if (source === undefined)
            return [];
        const inside = path.startsWith(`${to.replace(/\/$/, '')}/`) ? path.slice(to.replace(/\/$/, '').length) : undefined;
        const folder = source.replace(/\/\*$/, '');
        if (/[*?[]/.test(folder)) {
            const isNamed = inside === `/${(0,absolute_path/* fileName */.Md)(path)}` && endingOf(source) === endingOf(path);
            return isNamed ? [`${source.slice(0, source.lastIndexOf('/'))}${inside}`] : [];
        }
        const isFile = path === to || ((0,absolute_path/* fileName */.Md)(source) === (0,absolute_path/* fileName */.Md)(path) && inside === `/${(0,absolute_path/* fileName */.Md)(path)}`);
        return isFile ? [source] : inside === undefined ? [] : [`${folder.replace(/\/$/, '')}${inside}`];
    });
}
const endingOf = (path) => /\.\w+$/.exec(path)?.[0] ?? '';

;// CONCATENATED MODULE: ./src/lint/facts/sources/started-files.ts




/** What the images of a file start, as far as the file tells. */
function startedFiles(dockerfile) {
    return dockerfile.stages.flatMap((stage) => (0,server_default/* startsOf */.jb)(stage).flatMap((start) => {
        const program = programOf(start.command);
        const paths = program?.paths.flatMap((path) => (0,absolute_path/* absolutePath */.Hi)(path, lastFolder(stage)) ?? []) ?? [];
        const candidates = program
            ? [...new Set(paths.flatMap((path) => contextPaths(path, stage)))]
            : goSources(start.command, dockerfile);
        return candidates.length > 0 ? [{ start, language: program?.language ?? 'go', candidates }] : [];
    }));
}
/** The folder in which the image starts. */
function lastFolder(stage) {
    const last = (0,stage_steps/* stepsOf */.B_)(stage).at(-1);
    if (last?.instruction.keyword !== 'WORKDIR')
        return last?.workdir;
    return (0,absolute_path/* absolutePath */.Hi)(last.instruction.path?.resolved ?? '$', last.workdir);
}
/** Programs that run a file of JavaScript or TypeScript. */
const NODE = new Set(['node', 'nodejs', 'nodemon', 'tsx', 'ts-node', 'bun', 'deno']);
function programOf(command) {
    const { program, operands } = command;
    if (program === 'python' || program === 'pypy3') {
        const module = command.flag('m')?.value;
        if (command.hasFlag('c'))
            return undefined;
        const paths = module === undefined
            ? [operands[0]?.text ?? ''].filter((path) => path.endsWith('.py'))
            : [`${module.replaceAll('.', '/')}.py`, `${module.replaceAll('.', '/')}/__main__.py`];
        return { language: 'python', paths: paths.filter((path) => /^[\w./-]+$/.test(path)) };
    }
    if (!NODE.has(program))
        return undefined;
    const script = operands.map(({ text }) => text).find((text) => text !== 'run' && text !== 'start');
    if (script === undefined || !/^[\w./@-]+$/.test(script) || command.hasFlag('e', 'eval', 'p', 'print'))
        return undefined;
    return {
        language: 'javascript',
        paths: /\.[cm]?[jt]sx?$/.test(script) ? [script] : [`${script}.js`, `${script}/index.js`],
    };
}
/** The `main.go` of what `go build` makes under the name of a program. */
function goSources({ words }, { commands }) {
    const name = (0,absolute_path/* fileName */.Md)(words[0]?.text ?? '');
    const builds = commands.filter(({ command }) => command.program === 'go' && command.operands[0]?.text === 'build');
    const built = builds.find(({ command }) => (0,absolute_path/* fileName */.Md)(command.flag('o')?.value ?? '') === name && name !== '');
    const [, source, ...others] = built?.command.operands.map(({ text }) => text) ?? [];
    if (!built || others.length > 0)
        return [];
    const path = source ?? '.';
    const folder = (0,absolute_path/* absolutePath */.Hi)(path.endsWith('.go') ? path : `${path}/main.go`, (0,stage_steps/* stepOf */.cg)(built.run)?.workdir);
    return folder === undefined ? [] : contextPaths(folder, built.run.stage);
}


/***/ }),

/***/ 49831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDockerignore)
/* harmony export */ });
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74935);

/** Steps after which we would rather not know: about ten seconds. */
const MAX_WORK = 2e9;
/** Characters. Several rules ask for the same file, and one of megabytes takes seconds. */
const LARGE = 100_000;
let recent;
/** Reads a `.dockerignore` as BuildKit does. Never throws. */
function readDockerignore(text) {
    if (text.length < LARGE)
        return read(text);
    if (recent?.text !== text)
        recent = { text, ignore: read(text) };
    return recent.ignore;
}
function read(text) {
    const rules = [];
    const problems = [];
    let isClear = true;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const cleaned = cleanLine(raw);
        if (cleaned === undefined)
            continue;
        const line = index + 1;
        const isException = cleaned.startsWith('!');
        const pattern = isException ? cleaned.slice(1) : cleaned;
        const meant = pattern === '' ? NOTHING_EXCEPTED : (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .b)(pattern);
        if (meant.kind === 'test')
            rules.push({ test: meant.test, weight: meant.weight, line, pattern, isException });
        else if (meant.kind === 'malformed')
            problems.push({ line, text: raw.trim(), because: meant.because });
        else
            isClear = false;
    }
    return {
        lines: rules,
        problems,
        judge: (files) => isClear && problems.length === 0 && isAffordable(rules, files) ? judge(rules, files) : undefined,
    };
}
const NOTHING_EXCEPTED = { kind: 'malformed', because: 'it excepts nothing' };
/** What BuildKit makes of a line before it reads the pattern; undefined for comments and empty lines. */
function cleanLine(raw) {
    if (raw.startsWith('#'))
        return undefined;
    const text = raw.trim();
    if (text === '')
        return undefined;
    const isException = text.startsWith('!');
    const path = isException ? text.slice(1).trim() : text;
    const cleaned = path === '' ? '' : cleanPath(path);
    const relative = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned;
    // It cleans the line again as a whole, so `!/` becomes `!` and `/!a` an exception.
    return cleanPath((isException ? `!${relative}` : relative).trim());
}
/** Go's `filepath.Clean`. */
function cleanPath(path) {
    const isAbsolute = path.startsWith('/');
    const names = [];
    for (const name of path.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.length > 0 && names.at(-1) !== '..')
            names.pop();
        else if (!isAbsolute)
            names.push(name);
    }
    const cleaned = `${isAbsolute ? '/' : ''}${names.join('/')}`;
    return cleaned === '' ? '.' : cleaned;
}
function isAffordable(rules, files) {
    const weight = rules.reduce((sum, rule) => sum + rule.weight, 0);
    return files.reduce((sum, { path }) => sum + path.length, 0) * weight <= MAX_WORK;
}
function judge(rules, files) {
    const folders = new Map();
    const matchesOf = (path) => {
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? undefined : matchesOfFolder(path.slice(0, slash));
        const matches = [];
        let isIgnored = false;
        for (const [index, rule] of rules.entries()) {
            // A rule that would change nothing is not asked, and then it does not match what is in the folder either.
            const matched = folder?.[index] === true || (rule.isException === isIgnored && rule.test(path));
            matches.push(matched);
            if (matched)
                isIgnored = !rule.isException;
        }
        return matches;
    };
    const matchesOfFolder = (path) => {
        const known = folders.get(path) ?? matchesOf(path);
        folders.set(path, known);
        return known;
    };
    return files.flatMap(({ path, bytes }) => {
        const matches = matchesOf(path);
        const last = rules[matches.lastIndexOf(true)];
        return last && !last.isException ? [] : [{ path, bytes, exception: last }];
    });
}


/***/ }),

/***/ 74935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readIgnorePattern)
});

;// CONCATENATED MODULE: ./src/lint/ignore-file/character-class.ts
const UNCLOSED = { kind: 'malformed', because: 'its `[` is not closed' };
const EMPTY = { kind: 'malformed', because: 'a class in it is empty or has a stray dash' };
/** Reads the class that opens at `start`; `end` is where its bracket closes. A negated class matches a slash too, as in Go. */
function readClass(characters, start) {
    let at = start + 1;
    const isNegated = characters[at] === '^';
    if (isNegated)
        at++;
    const ranges = [];
    for (; characters[at] !== ']' || ranges.length === 0; at++) {
        const low = readMember(characters, at);
        if (low.kind !== 'member')
            return low;
        at = low.at;
        let high = low;
        if (characters[at + 1] === '-') {
            const upper = readMember(characters, at + 2);
            if (upper.kind !== 'member')
                return upper;
            high = upper;
            at = upper.at;
        }
        if (low.text > high.text)
            return { kind: 'exotic' };
        ranges.push([low.text, high.text]);
        if (characters[at + 1] === undefined)
            return UNCLOSED;
    }
    const has = (one) => ranges.some(([low, high]) => low <= one && one <= high);
    return { kind: 'class', test: (one) => has(one) !== isNegated, end: at };
}
/** One character of a class, perhaps escaped; `at` is its last. */
function readMember(characters, at) {
    const first = characters[at];
    if (first === undefined)
        return UNCLOSED;
    if (first === '-' || first === ']')
        return EMPTY;
    // In the regular expression that Go makes of it, these mean something else inside of a class.
    if (first === '*' || first === '?' || (first === '[' && characters[at + 1] === ':'))
        return { kind: 'exotic' };
    if (first !== '\\')
        return { kind: 'member', text: first, at };
    const escaped = characters[at + 1];
    if (escaped === undefined)
        return UNCLOSED;
    return isPunctuation(escaped) ? { kind: 'member', text: escaped, at: at + 1 } : { kind: 'exotic' };
}
/** What a backslash makes literal; before a letter or digit it would be a code such as `\d`. */
function isPunctuation(character) {
    return /^[\0-\x7f]$/.test(character) && !/[a-zA-Z0-9]/.test(character);
}

;// CONCATENATED MODULE: ./src/lint/ignore-file/path-parts.ts
/**
 * A test for whole paths. It follows all ways through the parts at once, so no path takes longer than its characters times the
 * parts, whatever stars there are.
 */
function runParts(parts) {
    const tail = literalTail(parts);
    return (path) => path.endsWith(tail) && follow(parts, path);
}
function literalTail(parts) {
    const from = parts.findLastIndex(({ kind }) => kind !== 'literal') + 1;
    return parts
        .slice(from)
        .map((part) => (part.kind === 'literal' ? part.text : ''))
        .join('');
}
/**
 * A place is the part that is next, doubled; inside of the folders that a part skips it is one more, because from there only a
 * slash leads on.
 */
function follow(parts, path) {
    const end = parts.length * 2;
    let places = new Set();
    const enter = (into, place, isStart) => {
        for (let at = place; !into.has(at); at += 2) {
            into.add(at);
            const kind = at % 2 === 0 ? parts[at / 2]?.kind : undefined;
            if (kind !== 'name' && kind !== 'folders' && kind !== 'rest' && !(kind === 'start' && isStart))
                return;
        }
    };
    enter(places, 0, true);
    for (const character of path) {
        if (places.size === 0)
            return false;
        const next = new Set();
        for (const place of places) {
            const part = parts[place >> 1];
            switch (part?.kind) {
                case 'literal':
                    if (part.text === character)
                        enter(next, place + 2, false);
                    break;
                case 'one':
                    if (part.test(character))
                        enter(next, place + 2, false);
                    break;
                case 'name':
                    if (character !== '/')
                        enter(next, place, false);
                    break;
                case 'rest':
                    if (character !== '\n')
                        enter(next, place, false);
                    break;
                case 'folders':
                    if (character === '/')
                        enter(next, (place | 1) + 1, false);
                    if (character !== '\n')
                        next.add(place | 1);
                    break;
                case 'start':
                case undefined:
            }
        }
        places = next;
    }
    return places.has(end);
}

;// CONCATENATED MODULE: ./src/lint/ignore-file/ignore-pattern.ts


const NAME = { kind: 'name' };
const ONE = { kind: 'one', test: (one) => one !== '/' };
const START = { kind: 'start' };
const REST = { kind: 'rest' };
const FOLDERS = { kind: 'folders' };
/** A file can have millions of characters and a hundred different ones. */
const literals = new Map();
const MOST_LITERALS = 1000;
function literal(text) {
    const part = literals.get(text) ?? { kind: 'literal', text };
    if (literals.size < MOST_LITERALS)
        literals.set(text, part);
    return part;
}
/**
 * Reads a cleaned pattern of an ignore file as BuildKit does (github.com/moby/patternmatcher where paths have slashes): checked by
 * the rules of Go's `filepath.Match`, then matched as a regular expression in which two stars cross folders. What looks odd here
 * is odd there: `**.log` ends any path, but `**.lo*` has to begin a name, and a bare `^` beside a wildcard is an anchor.
 */
function readIgnorePattern(pattern) {
    const characters = Array.from(pattern);
    const parts = [];
    let how = 'whole';
    for (let at = 0; at < characters.length; at++) {
        const start = at;
        const character = characters[at] ?? '';
        if (character === '*' && characters[at + 1] === '*') {
            const isFirst = at === 0;
            at += characters[at + 2] === '/' ? 2 : 1;
            const isLast = at >= characters.length - 1;
            parts.push(isLast ? REST : FOLDERS);
            how = isFirst ? 'suffix' : isLast && how === 'whole' ? 'prefix' : 'parts';
            continue;
        }
        switch (character) {
            case '[': {
                const read = readClass(characters, at);
                if (read.kind !== 'class')
                    return read.kind === 'malformed' ? refusal(characters, start, read.because) : read;
                parts.push({ kind: 'one', test: read.test });
                at = read.end;
                how = 'parts';
                break;
            }
            case '\\': {
                const escaped = characters[++at];
                if (escaped === undefined)
                    return refusal(characters, start, 'it ends with a backslash');
                if (!isPunctuation(escaped))
                    return { kind: 'exotic' };
                parts.push(literal(escaped));
                how = 'parts';
                break;
            }
            case '*':
                parts.push(NAME);
                how = 'parts';
                break;
            case '?':
                parts.push(ONE);
                how = 'parts';
                break;
            case '^':
                parts.push(START);
                break;
            default:
                parts.push(literal(character));
                if (character === ']')
                    how = 'parts';
        }
    }
    return { kind: 'test', test: testOf(pattern, how, parts), weight: how === 'parts' ? parts.length : 1 };
}
/** Go looks for mistakes only up to the first star that is not in front; what comes later depends on the files there are. */
function refusal(characters, at, because) {
    const isChecked = /^\**[^*]*$/.test(characters.slice(0, at).join(''));
    return isChecked ? { kind: 'malformed', because } : { kind: 'exotic' };
}
function testOf(pattern, how, parts) {
    switch (how) {
        case 'whole':
            return (path) => path === pattern;
        case 'prefix': {
            const prefix = pattern.slice(0, -2);
            return (path) => path.startsWith(prefix);
        }
        case 'suffix': {
            const suffix = pattern.slice(2);
            return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
        }
        case 'parts':
            return runParts(parts);
    }
}


/***/ }),

/***/ 72381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ concludeLint),
  c: () => (/* binding */ lintDockerfile)
});

// EXTERNAL MODULE: ./src/lint/apply/conclude.ts + 1 modules
var conclude = __webpack_require__(61465);
// EXTERNAL MODULE: ./src/lint/text/line-ranges.ts
var line_ranges = __webpack_require__(64254);
;// CONCATENATED MODULE: ./src/lint/others/buildkit-findings.ts

/**
 * Adds what BuildKit's own checks found. A warning that one of our rules knows by name and that touches the same lines is the
 * same problem and counts once, as ours. `namesOf` gives the other names of a check, which silence it as well.
 */
function mergeBuildkit(dockerfile, findings, warnings, namesOf = () => []) {
    const wanted = new Set(warnings.map(({ rule }) => rule.toLowerCase()));
    const lines = new Map();
    for (const { rule, aliases, place } of findings)
        for (const name of [rule, ...aliases, ...(SAYS_MORE.get(rule) ?? [])].map((known) => known.toLowerCase()))
            if (wanted.has(name) && place.at === 'line')
                lines
                    .set(name, lines.get(name) ?? [])
                    .get(name)
                    ?.push({ first: place.line, last: place.endLine });
    const known = new Map([...lines].map(([name, ranges]) => [name, (0,line_ranges/* lineRanges */.n)(ranges)]));
    const isKnown = ({ rule, place }) => place.at === 'line' && known.get(rule.toLowerCase())?.touches({ first: place.line, last: place.endLine }) === true;
    return [
        ...findings,
        ...warnings.map((warning) => toFinding(dockerfile, warning, namesOf)).filter((one) => !isKnown(one)),
    ];
}
/** Rules that say what a check says of the same lines, and more. */
const SAYS_MORE = new Map([['no-secret-values', ['SecretsUsedInArgOrEnv']]]);
/** A warning about the file as a whole is put on its first line. */
function toFinding({ file, source }, warning, namesOf) {
    const line = Math.min(Math.max(warning.lines?.line ?? 1, 1), source.lineCount);
    const endLine = Math.min(Math.max(warning.lines?.endLine ?? line, line), source.lineCount);
    const text = source.line(endLine);
    return {
        rule: warning.rule,
        aliases: namesOf(warning.rule),
        source: 'buildkit',
        severity: 'warning',
        message: warning.detail === '' ? warning.description : warning.detail,
        place: { at: 'line', file, line, column: 1, endLine, endColumn: text.length + 1 },
        origin: 'unknown',
        ...(warning.url !== '' && { url: warning.url }),
    };
}

// EXTERNAL MODULE: ./src/lint/text/mapped-text.ts
var mapped_text = __webpack_require__(29068);
// EXTERNAL MODULE: ./src/lint/dockerfile/read-pragma.ts + 1 modules
var read_pragma = __webpack_require__(47938);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
;// CONCATENATED MODULE: ./src/lint/comments/ignore-file-comments.ts



/** The comments of an ignore file: each speaks of the whole file. */
function ignoreFileComments(ignoreFile) {
    if (ignoreFile.kind !== 'present')
        return undefined;
    const source = (0,source_text/* sourceText */.rI)(ignoreFile.file, ignoreFile.text);
    const comments = [];
    for (let line = 1; line <= source.lineCount; line++) {
        const raw = source.line(line);
        const start = source.offset(line, 1);
        const text = raw.slice(1).trim();
        if (raw.startsWith('#'))
            comments.push({ text, line, at: (0,mapped_text/* pieceOf */.Kg)(source, start, start + raw.trimEnd().length) });
    }
    const whole = { kind: 'lines', first: 1, last: source.lineCount };
    return { file: ignoreFile.file, pragmas: comments.flatMap(read_pragma/* readPragmas */.Q), reachOf: () => whole };
}

// EXTERNAL MODULE: ./src/lint/comments/ignore-reach.ts
var ignore_reach = __webpack_require__(57254);
// EXTERNAL MODULE: ./src/lint/dockerfile/logical-lines.ts + 1 modules
var logical_lines = __webpack_require__(24148);
// EXTERNAL MODULE: ./src/lint/dockerfile/parse-dockerfile.ts + 5 modules
var parse_dockerfile = __webpack_require__(59275);
// EXTERNAL MODULE: ./src/lint/dockerfile/read-instruction.ts + 3 modules
var read_instruction = __webpack_require__(2464);
// EXTERNAL MODULE: ./src/lint/facts/image/official-image.ts
var official_image = __webpack_require__(48894);
;// CONCATENATED MODULE: ./src/lint/apply/command-change.ts
/** None for an instruction that runs nothing. */
function callOf(instruction) {
    if (instruction.keyword === 'ONBUILD')
        return instruction.trigger ? callOf(instruction.trigger) : [];
    if (!('commands' in instruction))
        return [];
    const { keyword, form, commands, script } = instruction;
    const isBroken = (script?.errors.length ?? 0) > 0;
    return [{ keyword, form, commands, pipelines: script?.pipelines.length ?? 0, isBroken }];
}
/** Whether one instruction runs the commands of two, in their order, the second only where the first succeeds. */
function isChainOf([first, second], [joined]) {
    if (!first || !second || !joined || first.keyword !== 'RUN' || second.keyword !== 'RUN')
        return false;
    const expected = [
        ...first.commands.map(factsOf),
        ...second.commands.map((command, at) => ({ ...factsOf(command), ...(at === 0 && { connector: '&&' }) })),
    ];
    return equal(expected, joined.commands.map(factsOf)) && joined.pipelines === first.pipelines + second.pipelines;
}
/**
 * Whether an edit does no more than to give commands other words, or to put a command behind one with `&&`. What is unsafe may do
 * more to a health check, whose exit code it is about.
 */
function isChangeOf(before, after, safety) {
    if (!before || (before.keyword !== after.keyword && before.keyword !== 'unknown'))
        return false;
    if (before.form !== after.form)
        return isSameInExecForm(before, after);
    if (before.keyword === 'HEALTHCHECK' && safety === 'unsafe')
        return true;
    if (before.pipelines !== after.pipelines)
        return false;
    const [from, to] = [before.commands.map(factsOf), after.commands.map(factsOf)];
    if (to.length === from.length)
        return to.every((one, at) => equal(surroundings(one), surroundings(from[at])) && lost(from[at], one) <= 1);
    const at = to.findIndex((one, index) => !equal(one, from[index]));
    const added = to[at];
    return (to.length === from.length + 1 &&
        equal([...to.slice(0, at), ...to.slice(at + 1)], from) &&
        added?.connector === '&&' &&
        !added.piped &&
        !added.background &&
        added.redirects.length + added.assignments.length === 0 &&
        equal(added.nesting, from[at - 1]?.nesting));
}
/** One command without anything that only a shell has, and the same words as strings. */
function isSameInExecForm(before, after) {
    const [[one, ...more], [other]] = [before.commands, after.commands];
    const texts = (command) => command?.words.map(({ text }) => text) ?? [];
    if (after.form !== 'exec' || more.length > 0 || !one || !equal(texts(one), texts(other)))
        return false;
    const { redirects, assignments, background, piped, nesting } = one.place;
    return redirects.length + assignments.length + nesting.length === 0 && !background && !piped;
}
function factsOf({ words, place }) {
    const { connector, nesting, piped, background, wrapper, redirects, assignments } = place;
    return {
        words: words.map(({ raw }) => raw),
        ...{ connector, nesting, piped, background, wrapper },
        redirects: redirects.map(({ operator, target, body }) => `${operator} ${target?.raw ?? ''} ${body?.text ?? ''}`),
        assignments: assignments.map(({ name, value }) => `${name}=${value}`),
    };
}
/** All that is said of a command but its words. A program that runs another one may have got its name. */
function surroundings(facts) {
    const { words: _, wrapper: __, ...rest } = facts ?? { words: [], wrapper: undefined };
    return rest;
}
/** How many words a command has no more. */
function lost(before, { words }) {
    const left = [...words];
    return (before?.words ?? []).filter((word) => {
        const at = left.indexOf(word);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    }).length;
}
const equal = (one, other) => JSON.stringify(one) === JSON.stringify(other);

;// CONCATENATED MODULE: ./src/lint/apply/verify-fixes.ts






/**
 * What is read again for one file, in UTF-16 units: each fix reads the instructions that it changes, and a script of ten thousand
 * commands can have as many fixes. What is left over is offered when the first ones are applied.
 */
const MOST_READ = 1_000_000;
/** The findings, without the fixes of this file whose result cannot be shown to be what they promise. */
function* withVerifiedFixes(dockerfile, findings) {
    if (!findings.some(({ fix }) => fix))
        return findings;
    const verify = verifier(dockerfile);
    const verified = [];
    for (const finding of findings) {
        const { fix, ...rest } = finding;
        const isHere = finding.place.at === 'line' && finding.place.file === dockerfile.file;
        verified.push(!fix || !isHere || verify(fix) ? finding : rest);
        yield;
    }
    return verified;
}
function verifier(dockerfile) {
    const { instructions, source } = dockerfile;
    const starts = instructions.map(({ span }) => span.line);
    let left = MOST_READ;
    const touched = (line, endLine) => {
        const first = Math.max((0,source_text/* countUpTo */.MJ)(starts, line) - 1, 0);
        const last = (0,source_text/* countUpTo */.MJ)(starts, endLine);
        return instructions.slice(first, last).filter(({ span }) => span.endLine >= line && span.line <= endLine);
    };
    return (fix) => {
        const regions = [];
        const edits = fix.edits.map(({ span, text }) => ({
            first: span.line,
            // An edit up to the beginning of a line takes the break before it along, and nothing of the line.
            last: span.endColumn === 1 && span.endLine > span.line ? span.endLine - 1 : span.endLine,
            start: source.offset(span.line, span.column),
            end: source.offset(span.endLine, span.endColumn),
            text,
        }));
        for (const { first, last, ...edit } of edits.toSorted((one, other) => one.start - other.start)) {
            const before = touched(first, last);
            const [from, to] = [before[0], before.at(-1)];
            if (!from || !to) {
                if (!isAmongComments(dockerfile, edit))
                    return false;
                continue;
            }
            const open = regions.at(-1);
            const start = source.offset(from.span.line, from.span.column);
            const end = source.offset(to.span.endLine, to.span.endColumn);
            if (open && before.every((one) => open.before.includes(one))) {
                open.edits.push(edit);
                open.end = Math.max(open.end, edit.end);
            }
            else if (open && start < open.end)
                return false;
            else
                regions.push({ before, start: Math.min(start, edit.start), end: Math.max(end, edit.end), edits: [edit] });
        }
        return regions.every((region) => {
            left -= region.end - region.start;
            return left >= 0 && isAsMeant(dockerfile, region, fix);
        });
    };
}
/** Beside instructions only comments may change, and none may become a directive by it. */
function isAmongComments({ file, source, directives, instructions }, { start, end, text }) {
    const after = (0,parse_dockerfile/* parseDockerfile */.A)(file, source.text.slice(0, start) + text + source.text.slice(end));
    const said = (all) => all.map(({ name, value }) => `${name}=${value}`).join('\n');
    const isCheck = directives.some(({ name }) => name === 'check') || after.directives.some(({ name }) => name === 'check');
    return after.instructions.length === instructions.length && (isCheck || said(after.directives) === said(directives));
}
/** What follows must not become a part of it. */
const NEXT = 'ARG next';
function isAsMeant({ source, escape, file }, region, fix) {
    const written = region.edits.reduceRight((text, { start, end, text: put }) => text.slice(0, start - region.start) + put + text.slice(end - region.start), source.text.slice(region.start, region.end));
    const read = (0,logical_lines/* splitLogicalLines */.v)((0,source_text/* sourceText */.rI)(file, `${escape === '`' ? '# escape=`\n' : ''}${written}\n${NEXT}`));
    const [next] = read.lines.slice(-1);
    if (read.problems.length > 0 || read.escape !== escape || next?.text.text !== NEXT)
        return false;
    const [around] = region.before;
    if (!around)
        return false;
    const { scope, shell, stage, index, span } = around;
    const after = read.lines.slice(0, -1).map(({ text, heredocs }) => (0,read_instruction/* readInstruction */.d)(text, {
        ...{ escape, index, stage, scope, heredocs, span },
        shell: around.keyword === 'ONBUILD' ? (around.trigger?.shell ?? shell) : shell,
        onbuild: false,
        findStage: () => undefined,
    }));
    const calls = region.before.flatMap(callOf);
    // Whoever changes the escape character writes for Windows, most likely, where another shell reads other words.
    const image = (0,official_image/* officialImage */.F0)([stage, ...stage.ancestors].at(-1)?.base ?? { kind: 'missing' });
    if (escape === '`' &&
        shell.origin === 'default' &&
        !(0,official_image/* isPlainImage */.cR)(image) &&
        calls.some(({ form }) => form === 'shell'))
        return false;
    return isSame(calls, after.flatMap(callOf), fix);
}
function isSame(before, after, fix) {
    if (after.some(({ isBroken }) => isBroken))
        return false;
    if (after.length === 1 && before.length === 2)
        return isChainOf(before, after);
    // What has no effect goes as a whole.
    if (after.length === 0)
        return before.every(({ keyword }) => keyword !== 'RUN');
    return after.length === before.length && after.every((call, at) => isChangeOf(before[at], call, fix.safety));
}

// EXTERNAL MODULE: ./src/lint/dockerfile/refusals/invalid-word.ts
var invalid_word = __webpack_require__(94264);
;// CONCATENATED MODULE: ./src/lint/apply/withhold-fixes.ts


/** The findings, without the fixes that change an instruction which BuildKit or the shell refuses or whose words it cannot read. */
function withoutGuesses(dockerfile, findings) {
    const misread = misreadLines(dockerfile);
    if (misread.length === 0)
        return findings;
    const lines = (0,line_ranges/* lineRanges */.n)(misread);
    return findings.map((finding) => {
        const { fix, ...rest } = finding;
        const isHere = finding.place.at === 'line' && finding.place.file === dockerfile.file;
        const isGuess = fix?.edits.some(({ span }) => lines.touches(linesOf(span))) === true;
        return isHere && isGuess ? rest : finding;
    });
}
function misreadLines({ instructions, problems, escape }) {
    const refused = (0,line_ranges/* lineRanges */.n)(problems.map(({ at }) => linesOf(at.span())));
    return instructions
        .filter((instruction) => refused.touches(linesOf(instruction.span)) || isOpen(instruction, escape))
        .map(({ span }) => linesOf(span));
}
function isOpen(instruction, escape) {
    if (instruction.keyword === 'ONBUILD')
        return instruction.trigger !== undefined && isOpen(instruction.trigger, escape);
    if ('script' in instruction && instruction.script)
        return instruction.script.errors.length > 0;
    return (0,invalid_word/* unreadableWord */.U)(instruction, escape) !== undefined;
}
const linesOf = ({ line, endLine }) => ({ first: line, last: endLine });

// EXTERNAL MODULE: ./src/lint/apply/name-judge.ts + 2 modules
var name_judge = __webpack_require__(90511);
// EXTERNAL MODULE: ./src/lint/apply/own-findings.ts + 12 modules
var own_findings = __webpack_require__(97481);
// EXTERNAL MODULE: ./src/lint/apply/steps.ts
var steps = __webpack_require__(60741);
// EXTERNAL MODULE: ./src/lint/rules/index.ts + 117 modules
var rules = __webpack_require__(90893);
// EXTERNAL MODULE: ./src/lint/lint-settings.ts
var lint_settings = __webpack_require__(16984);
;// CONCATENATED MODULE: ./src/lint/lint-dockerfile.ts













const UNKNOWN = { kind: 'unknown', because: 'only the Dockerfile was given' };
/** Lints one Dockerfile. Pure; whatever the text, it does not throw. */
function lintDockerfile(input, settings = lint_settings/* DEFAULT_SETTINGS */.a) {
    const dockerfile = (0,parse_dockerfile/* parseDockerfile */.A)(input.file, input.text, input.target);
    const { ignoreFile = UNKNOWN, files = UNKNOWN, today } = input;
    const context = { settings, ignoreFile, files, idleIgnores: [], ...(today !== undefined && { today }) };
    return (0,steps/* inOneGo */.O)(lintSteps());
    function* lintSteps() {
        return yield* concludeLint(dockerfile, yield* (0,own_findings/* applyRules */.IU)(dockerfile, context), input);
    }
}
/** All that was found, as the settings and the comments in the file want it. */
function* concludeLint(dockerfile, own, foreign) {
    const { ignoreFile } = own.context;
    const { buildkit = [], shellcheck = [] } = foreign;
    const merged = mergeBuildkit(dockerfile, [...own.byRule.values()].flat(), buildkit, namesOfCheck);
    const linted = {
        subject: dockerfile,
        file: dockerfile.file,
        sources: [
            dockerfile.source,
            ...(ignoreFile.kind === 'present' ? [(0,source_text/* sourceText */.rI)(ignoreFile.file, ignoreFile.text)] : []),
        ],
        commented: commentedFiles(dockerfile, own),
        rules: rules/* rules */.a,
        // `# check=error=true`: BuildKit ends the build for what its rules find.
        isStrict: dockerfile.pragmas.some(({ kind }) => kind === 'strict'),
    };
    yield;
    const found = yield* withVerifiedFixes(dockerfile, withoutGuesses(dockerfile, [...merged, ...shellcheck]));
    const concluded = yield* (0,conclude/* conclude */.E)(linted, found, own, (0,name_judge/* judgeNames */.c)(dockerfile, own, foreign));
    return { dockerfile, ...concluded };
}
function commentedFiles(dockerfile, { context }) {
    const { file, pragmas } = dockerfile;
    const beside = ignoreFileComments(context.ignoreFile);
    return [{ file, pragmas, reachOf: (0,ignore_reach/* readReach */.e)(dockerfile, context.settings) }, ...(beside ? [beside] : [])];
}
/** The names of the one rule of ours that goes by BuildKit's name for a check too; several share a few of them. */
function namesOfCheck(check) {
    const [rule, ...others] = rules/* rules */.a.filter(({ aliases }) => aliases.some((alias) => alias === check));
    return rule && others.length === 0 ? [rule.id, ...rule.aliases.filter((alias) => alias !== check)] : [];
}


/***/ }),

/***/ 16984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DEFAULT_SETTINGS)
/* harmony export */ });
const DEFAULT_SETTINGS = {
    disabled: [],
    enabled: [],
    severity: new Map(),
    trustedRegistries: [],
    labelSchema: new Map(),
    strictLabels: false,
    disableIgnorePragma: false,
    compat: 'none',
};


/***/ }),

/***/ 85850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ takes),
/* harmony export */   t: () => (/* binding */ PLAIN)
/* harmony export */ });
/** A program without flags that take values, so the word after a flag is an operand. */
const PLAIN = {
    values: new Set(),
    singleDash: false,
    wraps: false,
    bareCluster: false,
    passesOn: false,
};
/** A program whose flags in this list, without dashes and with spaces between them, take values. */
function takes(values, rest = {}) {
    return { ...PLAIN, ...rest, values: new Set(values.split(' ')) };
}


/***/ }),

/***/ 84736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ asks)
/* harmony export */ });
/** A grammar of packages with what is usual where nothing is said. */
function asks(manager, verbs, version, rest = {}) {
    return {
        manager,
        verbs,
        manifestVerbs: [],
        runVerbs: [],
        bare: false,
        fileFlags: [],
        version,
        isDashed: false,
        slash: 'name',
        hasGroups: false,
        ...rest,
    };
}


/***/ }),

/***/ 80818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ APK)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
/* harmony import */ var _manager_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84736);


const APK = {
    name: 'apk',
    grammar: (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .n)('t virtual p root X repository repositories-file keys-dir arch wait cache-dir cache-max-age progress-fd timeout'),
    isForSystem: true,
    packages: (0,_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .asks */ .z)('apk', ['add'], /^([^=<>~]+)[=<>~]+(.+)$/, { unwanted: /^!/ }),
    cache: {
        filledBy: ['add'],
        belowHome: [],
        // The second is where `setup-apkcache` puts it.
        folders: ['/var/cache/apk', '/etc/apk/cache'],
        flags: ['no-cache'],
        variables: [],
        cleanedBy: ['apk cache purge'],
        everyFile: /^(?:\*|APKINDEX\.?\*.*)$/,
    },
};


/***/ }),

/***/ 87067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ APT),
/* harmony export */   mL: () => (/* binding */ APT_LISTS),
/* harmony export */   pj: () => (/* binding */ APT_NAMES)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
/* harmony import */ var _manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84736);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96238);



/** The lists of all repositories. */
const APT_LISTS = {
    filledBy: ['update'],
    belowHome: [],
    folders: ['/var/lib/apt/lists'],
    flags: [],
    variables: [],
    // The names of all lists have one, those of the folders beside them none.
    everyFile: /^\*_\*$/,
    cleanedBy: ['apt-get distclean', 'apt-get dist-clean', 'apt distclean', 'apt dist-clean'],
};
const apt = (name) => ({
    name,
    grammar: (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .n)('t target-release default-release o option c config-file a host-architecture solver'),
    isForSystem: true,
    // `jq-` is removed: https://manpages.debian.org/trixie/apt/apt-get.8.en.html#install
    packages: (0,_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .asks */ .z)(name, ['install'], _versions_js__WEBPACK_IMPORTED_MODULE_1__/* .EQUALS */ .UT, { unwanted: /-$/ }),
    cache: APT_LISTS,
});
const APT = [apt('apt-get'), apt('apt'), apt('aptitude')];
/** The programs that share them. */
const APT_NAMES = new Set(APT.map(({ name }) => name));


/***/ }),

/***/ 98131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ managerOf),
  $: () => (/* binding */ managers)
});

// EXTERNAL MODULE: ./src/lint/programs/managers/apk.ts
var apk = __webpack_require__(80818);
// EXTERNAL MODULE: ./src/lint/programs/managers/apt.ts
var apt = __webpack_require__(87067);
// EXTERNAL MODULE: ./src/lint/programs/grammar.ts
var grammar = __webpack_require__(85850);
;// CONCATENATED MODULE: ./src/lint/programs/managers/bun.ts

const BUN = { name: 'bun', grammar: grammar/* PLAIN */.t, ecosystem: 'node', builds: /^(?:install|i)$/ };

// EXTERNAL MODULE: ./src/lint/programs/manager.ts
var manager = __webpack_require__(84736);
// EXTERNAL MODULE: ./src/lint/programs/versions.ts
var versions = __webpack_require__(96238);
;// CONCATENATED MODULE: ./src/lint/programs/managers/cargo.ts



const CARGO = {
    name: 'cargo',
    grammar: (0,grammar/* takes */.n)('version vers git branch tag rev path root registry index features F j jobs target target-dir profile config color Z manifest-path p package bin'),
    packages: (0,manager/* asks */.z)('cargo', ['binstall', 'install', 'fetch', 'add'], versions.AT, { manifestVerbs: ['fetch'] }),
    builds: /^(?:build|cook)$/,
    writesToProject: ['build'],
    cache: {
        filledBy: ['build', 'install'],
        belowHome: ['.cargo/registry', '.cargo'],
        folders: ['/usr/local/cargo/registry', '/usr/local/cargo'],
        flags: [],
        variables: ['CARGO_HOME'],
        cleanedBy: ['cargo cache'],
        remedy: { kind: 'stage', text: 'compile in a stage of its own' },
    },
    mounts: [{ verbs: ['build', 'install', 'fetch', 'chef cook'], folder: '/usr/local/cargo/registry', isRead: true }],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/composer.ts



const COMPOSER = {
    name: 'composer',
    grammar: (0,grammar/* takes */.n)('d working-dir prefer-install ignore-platform-req apcu-autoloader-prefix'),
    packages: (0,manager/* asks */.z)('composer', ['global require', 'install', 'require'], versions/* COLON */.oH, {
        manifestVerbs: ['install'],
    }),
    writesToProject: 'packages',
    cache: {
        filledBy: ['install', 'require', 'update', 'create-project'],
        belowHome: ['.composer/cache', '.cache/composer'],
        folders: ['/tmp/cache'],
        flags: ['no-cache', 'dry-run'],
        moves: [{ settings: ['composer config cache-dir'], below: '' }],
        variables: ['COMPOSER_CACHE_DIR'],
        cleanedBy: ['composer clear-cache', 'composer clearcache', 'composer cc'],
        remedy: { kind: 'flag', text: '--no-cache' },
    },
    mounts: [{ verbs: ['install'], folder: '/tmp/cache', without: ['no-cache'] }],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/conda.ts



const GRAMMAR = (0,grammar/* takes */.n)('n name p prefix r root-prefix c channel f file solver');
/** mamba is conda, faster: the same commands, folders and variable. https://mamba.readthedocs.io/en/latest/user_guide/mamba.html */
const cacheOf = (program) => ({
    filledBy: ['install', 'create', 'update', 'env create', 'env update'],
    belowHome: ['miniconda3/pkgs', '.conda/pkgs', 'micromamba/pkgs'],
    folders: ['/opt/conda/pkgs'],
    flags: ['dry-run', 'd'],
    moves: [{ settings: ['conda config pkgs_dirs', 'mamba config pkgs_dirs'], below: '' }],
    variables: ['CONDA_PKGS_DIRS'],
    cleanedBy: ['conda clean', 'mamba clean', 'micromamba clean'],
    remedy: { kind: 'command', text: `${program} clean -afy` },
});
const CONDA = {
    name: 'conda',
    grammar: GRAMMAR,
    packages: (0,manager/* asks */.z)('conda', ['env create', 'install', 'create'], versions/* EQUALS */.UT, {
        manifestVerbs: ['env create'],
        fileFlags: ['f', 'file'],
    }),
    cache: cacheOf('conda'),
};
const MAMBA = ['mamba', 'micromamba'].map((name) => ({
    name,
    grammar: GRAMMAR,
    cache: cacheOf(name),
}));

;// CONCATENATED MODULE: ./src/lint/programs/managers/dnf.ts



/** `cleaners`: on today's systems `yum` is another name of `dnf`, so either empties the cache of both. */
const dnf = (name, cleaners) => ({
    name,
    grammar: (0,grammar/* takes */.n)('c config x exclude setopt repo repoid enablerepo disablerepo installroot releasever d e R comment advisory'),
    isForSystem: true,
    packages: (0,manager/* asks */.z)(name, ['module install', 'group install', 'groups install', 'install', 'in', 'localinstall', 'groupinstall'], versions/* RPM */.yx, { isDashed: true, hasGroups: true }),
    transactions: {
        program: name,
        downloads: [
            ...['install', 'in', 'localinstall', 'groupinstall', 'group install', 'groups install', 'module install'],
            ...['reinstall', 'rei', 'upgrade', 'up', 'update', 'upgrade-minimal', 'up-min', 'update-minimal', 'localupdate'],
            ...['groupupdate', 'group upgrade', 'group update', 'module update', 'downgrade', 'dg', 'swap', 'builddep'],
            ...['distro-sync', 'dsync', 'distribution-synchronization'],
        ],
        removes: [
            ...['remove', 'rm', 'erase', 'autoremove', 'groupremove', 'group remove'],
            ...['module remove', 'module enable', 'module disable', 'module reset'],
        ],
        yes: ['y', 'assumeyes', 'assumeno'],
    },
    cache: {
        filledBy: [],
        belowHome: [],
        folders: ['/var/cache/yum', '/var/cache/dnf', '/var/cache/libdnf5'],
        flags: [],
        variables: [],
        cleanedBy: cleaners.map((cleaner) => `${cleaner} clean`),
    },
});
const DNF = [
    dnf('yum', ['yum', 'dnf']),
    dnf('dnf', ['yum', 'dnf']),
    dnf('microdnf', ['microdnf']),
];

;// CONCATENATED MODULE: ./src/lint/programs/managers/dotnet.ts

const DOTNET = {
    name: 'dotnet',
    grammar: grammar/* PLAIN */.t,
    builds: /^(?:restore|build|publish)$/,
    writesToProject: ['restore', 'build', 'publish'],
    mounts: [
        {
            verbs: ['restore', 'publish', 'build'],
            folder: '/root/.nuget/packages',
            movedBy: ['NUGET_PACKAGES'],
            isRead: true,
        },
    ],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/gem.ts



const GEM = {
    name: 'gem',
    grammar: (0,grammar/* takes */.n)('v version i install-dir n bindir source s P trust-policy platform document g file p http-proxy B bulk-threshold ' +
        'build-root config-file', { passesOn: true }),
    packages: (0,manager/* asks */.z)('gem', ['install', 'i'], versions/* COLON */.oH, { fileFlags: ['g', 'file'] }),
};
const BUNDLE = {
    name: 'bundle',
    runs: 'exec',
    grammar: (0,grammar/* takes */.n)('gemfile path jobs j retry without with deployment-path'),
    packages: (0,manager/* asks */.z)('bundle', ['install', ''], versions/* COLON */.oH, { manifestVerbs: ['install', ''] }),
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/go.ts



const GO = {
    name: 'go',
    grammar: (0,grammar/* takes */.n)('C o p mod modfile overlay pgo tags toolexec asmflags gcflags ldflags buildmode compiler pkgdir overlay-file exec coverpkg', { singleDash: true }),
    packages: (0,manager/* asks */.z)('go', ['mod download', 'install', 'get', 'run'], versions.AT, {
        manifestVerbs: ['mod download'],
        runVerbs: ['run'],
    }),
    builds: /^build$/,
    cache: {
        filledBy: ['build', 'install', 'mod download'],
        fillsAll: ['build', 'install'],
        belowHome: ['.cache/go-build'],
        folders: ['/go/pkg/mod'],
        root: { variable: 'GOPATH', folder: '/go' },
        flags: [],
        variables: ['GOCACHE', 'GOMODCACHE', 'XDG_CACHE_HOME'],
        cleanedBy: ['go clean'],
        remedy: { kind: 'stage', text: 'compile in a stage of its own' },
    },
    mounts: [
        { verbs: ['build', 'install'], folder: '/root/.cache/go-build' },
        { verbs: ['mod download'], folder: '/go/pkg/mod', isRead: true },
    ],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/gradle.ts

const GRADLE = {
    name: 'gradle',
    otherNames: ['gradlew'],
    grammar: grammar/* PLAIN */.t,
    builds: /^:?(?:[\w-]+:)*(?:build|assemble|check|classes|jar|bootJar|shadowJar|war|bootWar|installDist|distTar|distZip|nativeCompile|\w*[dD]ependencies)$/,
    writesToProject: ['build', 'assemble', 'bootJar'],
    mounts: [
        {
            verbs: 'build assemble check test classes jar bootJar shadowJar buildFatJar war bootWar installDist nativeCompile dependencies clean'.split(' '),
            folder: '/root/.gradle',
            movedBy: ['GRADLE_USER_HOME'],
            isRead: true,
        },
    ],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/maven.ts

const MAVEN = {
    name: 'mvn',
    otherNames: ['mvnw', 'mvnd'],
    grammar: grammar/* PLAIN */.t,
    ecosystem: 'maven',
    builds: /^(?:compile|test|package|verify|install|deploy|dependency:.+|.+:(?:go-offline|resolve(?:-plugins)?))$/,
    writesToProject: ['package', 'install', 'verify'],
    mounts: [
        {
            verbs: ['package', 'install', 'verify', 'clean', 'dependency:go-offline'],
            folder: '/root/.m2',
            isRead: true,
        },
    ],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/mix.ts

const MIX = { name: 'mix', grammar: grammar/* PLAIN */.t, builds: /^deps\.get$/ };

;// CONCATENATED MODULE: ./src/lint/programs/managers/npm.ts



const NPM = {
    name: 'npm',
    grammar: (0,grammar/* takes */.n)('prefix C registry reg cache w workspace userconfig globalconfig omit only include loglevel tag otp location L scope ' +
        'script-shell install-strategy fetch-retries fetch-retry-factor fetch-retry-maxtimeout fetch-retry-mintimeout ' +
        'fetch-timeout maxsockets proxy https-proxy noproxy node-options cafile ca cert key before depth save-prefix umask'),
    ecosystem: 'node',
    packages: (0,manager/* asks */.z)('npm', ['install-clean', 'clean-install', 'install', 'ci', 'i', 'in', 'add'], versions.AT, {
        manifestVerbs: ['ci', 'clean-install', 'install-clean'],
        bare: true,
        slash: 'repository',
    }),
    writesToProject: 'packages',
    cache: {
        filledBy: ['ci', 'install', 'i', 'clean-install', 'install-clean', 'add'],
        belowHome: ['.npm', '.npm/_cacache'],
        folders: [],
        flags: ['cache'],
        moves: [{ settings: ['npm config set cache', 'npm set cache'], below: '' }],
        variables: ['NPM_CONFIG_CACHE', 'npm_config_cache'],
        cleanedBy: ['npm cache clean', 'npm cache clear', 'npm cache rm'],
        remedy: { kind: 'command', text: 'npm cache clean --force' },
    },
    mounts: [{ verbs: ['ci', 'install', 'i', 'clean-install'], folder: '/root/.npm' }],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/pdm.ts

const PDM = {
    name: 'pdm',
    grammar: grammar/* PLAIN */.t,
    runs: 'run',
    ecosystem: 'python',
    builds: /^(?:install|sync)$/,
};

// EXTERNAL MODULE: ./src/lint/programs/managers/pip.ts
var pip = __webpack_require__(98497);
;// CONCATENATED MODULE: ./src/lint/programs/managers/pipenv.ts

const PIPENV = {
    name: 'pipenv',
    grammar: grammar/* PLAIN */.t,
    runs: 'run',
    ecosystem: 'python',
    builds: /^(?:install|sync)$/,
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/pipx.ts



const PIPX = {
    name: 'pipx',
    grammar: (0,grammar/* takes */.n)('python suffix index-url i pip-args fetch-missing-python spec'),
    packages: (0,manager/* asks */.z)('pipx', ['install', 'run'], versions/* PYTHON */.ZB, { runVerbs: ['run'], slash: 'path' }),
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/pnpm.ts



/** It links to its store, which so costs nothing in an image. */
const PNPM = {
    name: 'pnpm',
    grammar: (0,grammar/* takes */.n)('C dir filter F registry reporter loglevel store-dir'),
    ecosystem: 'node',
    packages: (0,manager/* asks */.z)('pnpm', ['install', 'i', 'add', 'fetch'], versions.AT, {
        manifestVerbs: ['fetch'],
        bare: true,
        slash: 'repository',
    }),
    writesToProject: 'packages',
    mounts: [
        {
            verbs: ['install', 'i', 'fetch'],
            folder: '/root/.local/share/pnpm/store',
            below: { variable: 'PNPM_HOME', folder: 'store' },
        },
    ],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/poetry.ts



const POETRY = {
    name: 'poetry',
    grammar: (0,grammar/* takes */.n)('C directory P project with without only E extras v'),
    runs: 'run',
    ecosystem: 'python',
    packages: (0,manager/* asks */.z)('poetry', ['install', 'add', 'sync'], versions/* PYTHON */.ZB, { manifestVerbs: ['install', 'sync'] }),
    cache: {
        filledBy: ['install', 'add', 'sync', 'update'],
        belowHome: ['.cache/pypoetry'],
        folders: [],
        flags: ['no-cache', 'dry-run'],
        moves: [{ settings: ['poetry config cache-dir'], below: '' }],
        variables: ['POETRY_CACHE_DIR', 'XDG_CACHE_HOME'],
        cleanedBy: ['poetry cache'],
        remedy: { kind: 'command', text: 'rm -rf ~/.cache/pypoetry' },
    },
    mounts: [{ verbs: ['install', 'sync'], folder: '/root/.cache/pypoetry', without: ['no-cache'] }],
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/uv.ts



const UV = {
    name: 'uv',
    grammar: pip/* PIP_GRAMMAR */.q,
    runs: 'run',
    ecosystem: 'python',
    packages: (0,manager/* asks */.z)('uv', ['pip install', 'tool install', 'pip sync', 'add', 'sync'], versions/* PYTHON */.ZB, {
        manifestVerbs: ['sync'],
        fileFlags: ['r', 'requirement'],
        slash: 'path',
    }),
    writesToProject: 'packages',
    cache: {
        filledBy: ['sync', 'add', 'pip install', 'pip sync', 'tool install', 'tool sync'],
        belowHome: ['.cache/uv'],
        folders: [],
        flags: ['no-cache', 'no-cache-dir', 'n', 'cache-dir'],
        variables: ['UV_NO_CACHE', 'UV_CACHE_DIR', 'XDG_CACHE_HOME'],
        cleanedBy: ['uv cache'],
        remedy: { kind: 'flag', text: '--no-cache' },
    },
    mounts: [
        {
            verbs: ['sync', 'pip', 'add'],
            folder: '/root/.cache/uv',
            without: ['no-cache', 'n'],
            variable: 'UV_NO_CACHE',
        },
    ],
};

// EXTERNAL MODULE: ./src/lint/programs/managers/yarn.ts
var yarn = __webpack_require__(89776);
;// CONCATENATED MODULE: ./src/lint/programs/managers/zypper.ts



const ZYPPER = {
    name: 'zypper',
    grammar: (0,grammar/* takes */.n)('R root C cache-dir D reposd-dir r repo from t type P params p plus-repo'),
    isForSystem: true,
    packages: (0,manager/* asks */.z)('zypper', ['install', 'in'], versions/* RPM */.yx, { hasGroups: true, unwanted: /^[-!]|^~[^/]/ }),
    transactions: {
        program: 'zypper',
        downloads: [
            ...['install', 'in', 'update', 'up', 'patch', 'dist-upgrade', 'dup', 'source-install', 'si'],
            ...['install-new-recommends', 'inr', 'verify', 've'],
        ],
        removes: ['remove', 'rm'],
        yes: ['n', 'non-interactive', 'y', 'no-confirm'],
    },
    cache: {
        filledBy: [],
        belowHome: [],
        folders: ['/var/cache/zypp'],
        flags: [],
        variables: [],
        cleanedBy: ['zypper clean', 'zypper cc'],
    },
};

;// CONCATENATED MODULE: ./src/lint/programs/managers/index.ts























/** Every package manager that the linter knows. */
const managers = [
    ...[...apt/* APT */.I1, apk/* APK */.n, ...DNF, ZYPPER],
    ...[pip/* PIP */.U, PIPX, UV, POETRY, PIPENV, PDM, CONDA, ...MAMBA],
    ...[NPM, yarn/* YARN */.P, PNPM, BUN],
    ...[GEM, BUNDLE],
    ...[GO, CARGO, COMPOSER, MAVEN, GRADLE, DOTNET, MIX],
];
const BY_NAME = new Map(managers.flatMap((manager) => [manager.name, ...(manager.otherNames ?? [])].map((name) => [name, manager])));
/** The package manager that a program is, by the name that its versions share; undefined for any other program. */
function managerOf(program) {
    return BY_NAME.get(program);
}


/***/ }),

/***/ 98497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ PIP),
/* harmony export */   q: () => (/* binding */ PIP_GRAMMAR)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
/* harmony import */ var _manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84736);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96238);



/** pip's flags; `uv pip` has the same. */
const PIP_GRAMMAR = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .n)('r requirement c constraint e editable t target d dest b build i index-url extra-index-url f find-links no-binary ' +
    'only-binary platform python-version implementation abi root prefix src upgrade-strategy C config-settings ' +
    'global-option install-option progress-bar report cache-dir log proxy retries timeout exists-action trusted-host ' +
    'cert client-cert use-feature use-deprecated root-user-action python p keyring-provider group override excludes');
const PIP = {
    name: 'pip',
    grammar: PIP_GRAMMAR,
    ecosystem: 'python',
    packages: (0,_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .asks */ .z)('pip', ['install'], _versions_js__WEBPACK_IMPORTED_MODULE_1__/* .PYTHON */ .ZB, { fileFlags: ['r', 'requirement'], slash: 'path' }),
    cache: {
        filledBy: ['install'],
        belowHome: ['.cache/pip'],
        folders: [],
        // pip takes the beginning of an option for the option.
        flags: ['no-cache-dir', 'no-cache'],
        variables: [],
        // Any value that it can read: `no` switches the cache off as well (pip's own comment on `--no-cache-dir` says so).
        off: {
            variable: 'PIP_NO_CACHE_DIR',
            values: /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i,
            misread: /^(?:n|no|f|false|off|0)$/i,
            settings: ['pip config set install.no-cache-dir', 'pip config set global.no-cache-dir'],
        },
        moves: [
            { flag: 'cache-dir', below: '' },
            { variable: 'PIP_CACHE_DIR', below: '' },
            { settings: ['pip config set install.cache-dir', 'pip config set global.cache-dir'], below: '' },
            { variable: 'XDG_CACHE_HOME', below: '/pip' },
            { variable: 'HOME', below: '/.cache/pip' },
        ],
        cleanedBy: ['pip cache'],
    },
    mounts: [
        {
            verbs: ['install', 'wheel', 'download'],
            folder: '/root/.cache/pip',
            without: ['no-cache-dir'],
            variable: 'PIP_NO_CACHE_DIR',
        },
    ],
};


/***/ }),

/***/ 89776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ YARN)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85850);
/* harmony import */ var _manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84736);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96238);



/** Where Yarn 1 keeps its cache as root. */
const ROOT_CACHE = '/usr/local/share/.cache/yarn';
const YARN = {
    name: 'yarn',
    grammar: (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .n)('cwd registry cache-folder modules-folder network-timeout mutex use-yarnrc'),
    ecosystem: 'node',
    packages: (0,_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .asks */ .z)('yarn', ['global add', 'install', 'add', ''], _versions_js__WEBPACK_IMPORTED_MODULE_1__.AT, {
        manifestVerbs: ['install', ''],
        bare: true,
        slash: 'repository',
    }),
    writesToProject: 'packages',
    cache: {
        filledBy: ['global add', 'install', 'add', ''],
        belowHome: ['.cache/yarn', '.cache/yarn/v6', '.yarn', '.yarn/berry', '.yarn/berry/cache'],
        folders: [ROOT_CACHE, `${ROOT_CACHE}/v6`],
        flags: [],
        variables: [],
        moves: [
            { flag: 'cache-folder', below: '' },
            { variable: 'YARN_CACHE_FOLDER', below: '' },
            { settings: ['yarn config set cache-folder', 'yarn config set cacheFolder'], below: '' },
        ],
        cleanedBy: ['yarn cache'],
    },
    // Later versions have another folder, and do not know the flag.
    mounts: [{ verbs: ['', 'install'], folder: ROOT_CACHE, only: 'frozen-lockfile' }],
};


/***/ }),

/***/ 3297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Le: () => (/* binding */ grammarOf),
  LA: () => (/* binding */ programFamily),
  mv: () => (/* binding */ runnerOf),
  Af: () => (/* binding */ scriptFlagsOf)
});

// EXTERNAL MODULE: ./src/lint/programs/grammar.ts
var grammar = __webpack_require__(85850);
// EXTERNAL MODULE: ./src/lint/programs/managers/index.ts + 19 modules
var managers = __webpack_require__(98131);
;// CONCATENATED MODULE: ./src/lint/programs/servers.ts

/** Network servers, from their command-line references. */
const SERVERS = {
    flask: (0,grammar/* takes */.n)('A app e env-file h host p port cert key extra-files exclude-patterns'),
    gunicorn: (0,grammar/* takes */.n)('b bind c config w workers k worker-class t timeout n name u user g group chdir threads e env log-level log-file access-logfile error-logfile p pid keep-alive max-requests max-requests-jitter graceful-timeout worker-connections worker-tmp-dir backlog certfile keyfile forwarded-allow-ips umask log-config statsd-host paste'),
    uvicorn: (0,grammar/* takes */.n)('host port uds fd workers loop http ws interface env-file log-level log-config root-path app-dir reload-dir reload-include reload-exclude ssl-keyfile ssl-certfile forwarded-allow-ips limit-concurrency limit-max-requests timeout-keep-alive backlog lifespan header'),
    hypercorn: (0,grammar/* takes */.n)('b bind c config w workers k worker-class g group u user m umask log-level root-path certfile keyfile'),
    daphne: (0,grammar/* takes */.n)('b bind p port u unix-socket fd e endpoint v verbosity t http-timeout access-log root-path'),
    granian: (0,grammar/* takes */.n)('host port uds interface workers runtime-mode loop http log-level log-config url-path-prefix'),
    fastapi: (0,grammar/* takes */.n)('host port app root-path workers reload-dir'),
    streamlit: (0,grammar/* takes */.n)('server.address server.port server.baseUrlPath server.headless browser.gatherUsageStats'),
    'waitress-serve': (0,grammar/* takes */.n)('host port listen threads unix-socket url-prefix'),
    php: (0,grammar/* takes */.n)('S t d c f r'),
    rails: (0,grammar/* takes */.n)('b binding p port e environment u using'),
    puma: (0,grammar/* takes */.n)('b bind p port C config e environment t threads w workers S state'),
    next: (0,grammar/* takes */.n)('H hostname p port'),
    vite: (0,grammar/* takes */.n)('port c config base mode m outDir l logLevel'),
    ng: (0,grammar/* takes */.n)('host port configuration c proxy-config'),
    hugo: (0,grammar/* takes */.n)('bind p port b baseURL s source d destination e environment config theme t'),
    'http-server': (0,grammar/* takes */.n)('a p c d e'),
    'redis-server': (0,grammar/* takes */.n)('bind port requirepass dir loadmodule maxmemory save appendonly'),
};

;// CONCATENATED MODULE: ./src/lint/programs/tools.ts

/** Tools of the shell and languages, from their manual pages. */
const TOOLS = {
    wget: (0,grammar/* takes */.n)('n O output-document P directory-prefix o output-file a append-output i input-file T timeout t tries w wait U user-agent user password header post-data post-file method body-data Q progress e execute'),
    curl: (0,grammar/* takes */.n)('o output H header d data X request u user x proxy A user-agent m max-time T upload-file F form b cookie c cookie-jar e referer K config connect-timeout retry retry-delay retry-max-time cacert cert key w write-out proto data-raw data-binary url resolve output-dir'),
    tar: (0,grammar/* takes */.n)('f file C directory strip-components exclude X I use-compress-program transform owner group mode T', {
        bareCluster: true,
    }),
    unzip: (0,grammar/* takes */.n)('d x P'),
    git: (0,grammar/* takes */.n)('C c git-dir work-tree b branch depth origin o config'),
    useradd: (0,grammar/* takes */.n)('u uid g gid G groups d home-dir home b base-dir c comment e expiredate f inactive k skel K key p password s shell R root P prefix Z selinux-user'),
    adduser: (0,grammar/* takes */.n)('home shell uid gid ingroup gecos firstuid lastuid h g s G u k conf comment add-extra-groups'),
    groupadd: (0,grammar/* takes */.n)('g gid K key p password R root P prefix'),
    addgroup: (0,grammar/* takes */.n)('gid g'),
    usermod: (0,grammar/* takes */.n)('u uid g gid G groups d home c comment e expiredate f inactive l login p password s shell R root'),
    install: (0,grammar/* takes */.n)('m mode o owner g group t target-directory S suffix'),
    ln: (0,grammar/* takes */.n)('t target-directory S suffix'),
    cp: (0,grammar/* takes */.n)('t target-directory S suffix'),
    mv: (0,grammar/* takes */.n)('t target-directory S suffix'),
    mkdir: (0,grammar/* takes */.n)('m mode Z context'),
    chmod: (0,grammar/* takes */.n)('reference'),
    chown: (0,grammar/* takes */.n)('reference from'),
    find: (0,grammar/* takes */.n)('name iname path ipath type size mtime newer user group perm maxdepth mindepth', {
        singleDash: true,
    }),
    timeout: (0,grammar/* takes */.n)('k kill-after s signal'),
    chroot: (0,grammar/* takes */.n)('userspec groups'),
    su: (0,grammar/* takes */.n)('c command s shell g group G supp-group w whitelist-environment'),
    runuser: (0,grammar/* takes */.n)('c command s shell g group G supp-group u user w whitelist-environment'),
    flock: (0,grammar/* takes */.n)('E conflict-exit-code w wait timeout c command'),
    python: (0,grammar/* takes */.n)('m c W X', {}),
    sh: (0,grammar/* takes */.n)('c o'),
};

;// CONCATENATED MODULE: ./src/lint/programs/wrappers.ts

/** Programs that run the command that their first operand starts. */
const WRAPPERS = {
    sudo: (0,grammar/* takes */.n)('u user g group h host p prompt C close-from D chdir r role t type T command-timeout U other-user', {
        wraps: true,
    }),
    doas: (0,grammar/* takes */.n)('u C', { wraps: true }),
    env: (0,grammar/* takes */.n)('u unset C chdir S split-string', { wraps: true }),
    xargs: (0,grammar/* takes */.n)('a arg-file d delimiter E I L max-lines n max-args P max-procs s max-chars process-slot-var', {
        wraps: true,
    }),
    time: (0,grammar/* takes */.n)('f format o output', { wraps: true }),
    setpriv: (0,grammar/* takes */.n)('reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile', { wraps: true }),
    unshare: (0,grammar/* takes */.n)('S setuid G setgid R root w wd', { wraps: true }),
    nice: (0,grammar/* takes */.n)('n adjustment', { wraps: true }),
    ionice: (0,grammar/* takes */.n)('c class n classdata p pid', { wraps: true }),
    stdbuf: (0,grammar/* takes */.n)('i input o output e error', { wraps: true }),
    exec: (0,grammar/* takes */.n)('a', { wraps: true }),
    command: (0,grammar/* takes */.n)('', { wraps: true }),
    builtin: (0,grammar/* takes */.n)('', { wraps: true }),
    nohup: (0,grammar/* takes */.n)('', { wraps: true }),
    eatmydata: (0,grammar/* takes */.n)('', { wraps: true }),
    npx: (0,grammar/* takes */.n)('p package c call', { wraps: true }),
    corepack: (0,grammar/* takes */.n)('install-directory', { wraps: true }),
    tini: (0,grammar/* takes */.n)('p e', { wraps: true }),
    'dumb-init': (0,grammar/* takes */.n)('r rewrite', { wraps: true }),
    catatonit: (0,grammar/* takes */.n)('', { wraps: true }),
    'ddtrace-run': (0,grammar/* takes */.n)('', { wraps: true }),
    'opentelemetry-instrument': (0,grammar/* takes */.n)('', { wraps: true }),
};

;// CONCATENATED MODULE: ./src/lint/programs/registry.ts





/**
 * Programs whose flags take values. A program that is not here has no flags with values, so the word after a flag counts as an
 * operand.
 */
const GRAMMARS = new Map([
    ...managers/* managers */.$.map(({ name, grammar }) => [name, grammar]),
    ...Object.entries({ ...TOOLS, ...WRAPPERS, ...SERVERS }),
]);
/** The name that versions of a program share: `pip3.11` is `pip`, and every POSIX shell is `sh`. */
function programFamily(name) {
    if (name.startsWith('pip') && /^pip[23]?(\.\d+)?$/.test(name))
        return 'pip';
    if (name.startsWith('python') && /^python[23]?(\.\d+)?$/.test(name))
        return 'python';
    if (name === 'dnf5')
        return 'dnf';
    return SHELLS.has(name) ? 'sh' : name;
}
/** Programs that run a command after a subcommand, or after so many operands of their own. */
const RUNNERS = new Map([
    ...managers/* managers */.$.flatMap(({ name, runs }) => (runs === undefined ? [] : [[name, runs]])),
    ...Object.entries({
        hatch: 'run',
        rye: 'run',
        'newrelic-admin': 'run-program',
        timeout: 1,
        chroot: 1,
        flock: 1,
        gosu: 1,
        'su-exec': 1,
        's6-setuidgid': 1,
    }),
]);
/** What stands before the command that a program runs: a subcommand, or how many operands; undefined where it runs none. */
function runnerOf(program) {
    return RUNNERS.get(program);
}
/** Flags whose value is a script, for programs that hand one to a shell. */
const SCRIPT_FLAGS = new Map(Object.entries({
    sh: ['c'],
    su: ['c', 'command'],
    runuser: ['c', 'command'],
    flock: ['c', 'command'],
    env: ['S', 'split-string'],
}));
/** The flags whose value is a script; none for a program that hands none to a shell. */
function scriptFlagsOf(program) {
    return SCRIPT_FLAGS.get(program) ?? NO_FLAGS;
}
const NO_FLAGS = [];
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh']);
/** `program` is the name that versions share. */
function grammarOf(program) {
    return GRAMMARS.get(program) ?? grammar/* PLAIN */.t;
}


/***/ }),

/***/ 96238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ AT),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   ZB: () => (/* binding */ PYTHON),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   yx: () => (/* binding */ RPM)
/* harmony export */ });
/** How managers of several names write the version of a package: each splits a package into its name and its version. */
/** `name=version`, of Debian and conda. */
const EQUALS = /^([^=]+)=(.+)$/;
/** `name@version`, of npm and its like, Go and Cargo; a scope starts with `@`, too. */
const AT = /^(@?[^@]+)@(.+)$/;
/** `name:version`, of RubyGems and Composer. */
const COLON = /^([^:]+):(.+)$/;
/** PEP 508: extras, then any comparison. */
const PYTHON = /^([\w.${}-]+(?:\[[^\]]*\])?)\s*\(?(?:[=~!<>]=?=?|@)\s*(.+)$/;
/** Part of the version of an RPM: it starts with a digit, and no dash is in it; a variable may be all of it. */
const RPM_PART = '(?:\\d|\\$(?!\\{)|\\$\\{[^}$]*\\})(?:[^-$]|\\$\\{[^}$]*\\}|\\$(?!\\{))*';
/** `name-version` and `name-version-release`, or a comparison. */
const RPM = new RegExp(`^(.+?)(?:-(?=${RPM_PART}(?:-${RPM_PART})?$)|\\s?[<>=]+\\s?)(.+)$`);


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assumesYes),
/* harmony export */   z: () => (/* binding */ asks)
/* harmony export */ });
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _facts_packages_transaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82619);


/** What the rules about package managers that ask have in common. */
function assumesYes(programs, { hint = '' } = {}) {
    return {
        severity: 'warning',
        why: `A build has nobody to answer: the command reads the end of its input, takes it for a no, and the build fails.${hint}

Looked at is every subcommand that asks, not only \`install\`. One that is fed through a pipe (\`yes | …\`) is left alone. hadolint reports that
and knows fewer subcommands; \`compat: hadolint\` does the same.`,
        fixEffect: 'Safe: it answers a question that ended the build.',
        *check(dockerfile) {
            for (const one of (0,_facts_packages_transaction_js__WEBPACK_IMPORTED_MODULE_0__/* .unansweredOf */ .od)(dockerfile, ...programs))
                yield asks(one);
        },
    };
}
const asks = ({ run, command, verb }) => ({
    at: command.span,
    message: `\`${command.name} ${verb.text}\` asks, and nobody answers: add \`-y\``,
    fix: { title: 'Add `-y`', safety: 'safe', edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .insertWord */ .gd)(run, command, verb, '-y')] },
});


/***/ }),

/***/ 387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ leavesItsCache),
/* harmony export */   l: () => (/* binding */ leavesNoLists)
/* harmony export */ });
/* harmony import */ var _facts_packages_cache_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55571);
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95335);
/* harmony import */ var _facts_packages_transaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82619);



/** What the rules about the lists of package managers of RPMs have in common. `keeps` says what is kept, as a paragraph. */
function leavesNoLists(programs, keeps) {
    return {
        severity: 'warning',
        why: `${keeps}

Looked at is every subcommand that downloads, not only \`install\`. A clean-up has to be in the same \`RUN\`, behind the last of them; deleting the
folder counts, and so does a cache or tmpfs mount on it. Stages whose files are in no image are left alone. hadolint knows fewer of
these and looks at every stage; \`compat: hadolint\` does the same.`,
        fixEffect: 'Safe: the lists are deleted after the packages are installed. Unsafe where the file itself uses the folder of the lists.',
        *check(dockerfile) {
            for (const one of (0,_facts_packages_transaction_js__WEBPACK_IMPORTED_MODULE_1__/* .leftCachesOf */ .Q4)(dockerfile, ...programs))
                yield leavesItsCache(one, dockerfile);
        },
    };
}
function leavesItsCache({ run, command, known, verb }, dockerfile) {
    const clean = `${command.name} clean ${known.program === 'zypper' ? '--all' : 'all'}`;
    const fix = (0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .canBeFollowed */ .S4)(run, command) && {
        title: `Add \`${clean}\``,
        safety: (0,_facts_packages_cache_use_js__WEBPACK_IMPORTED_MODULE_0__/* .safetyWithout */ .l0)(dockerfile, command.program),
        edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .insertAfter */ .WH)(command.span, ` && ${clean}`)],
    };
    return {
        at: command.span,
        message: `What \`${command.name} ${verb.text}\` has loaded stays in the image: end this RUN with \`${clean}\``,
        ...(fix && { fix }),
    };
}


/***/ }),

/***/ 58247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
/** Where the pages of the rules are; a fork changes it here. */
const RULE_PAGES = 'https://github.com/OWNER/drydock/blob/v1/docs/rules';
/** The page that explains a rule. */
function ruleUrl(id) {
    return `${RULE_PAGES}/${id}.md`;
}


/***/ }),

/***/ 15619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   gL: () => (/* binding */ defineComposeRule),
/* harmony export */   t: () => (/* binding */ defineCommentRule)
/* harmony export */ });
const DEFAULTS = { aliases: [], enabled: true, needs: {}, isLate: false };
/** A rule about a Dockerfile, on by default. */
function defineRule(definition) {
    return { about: 'dockerfile', ...DEFAULTS, ...definition };
}
/** A rule about comments, on by default. */
function defineCommentRule(definition) {
    return { about: 'dockerfile', ...DEFAULTS, ...definition };
}
/** A rule about a compose file, on by default. */
function defineComposeRule(definition) {
    return { about: 'compose', ...DEFAULTS, ...definition };
}


/***/ }),

/***/ 21551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ knownRuleInIgnore)
/* harmony export */ });
/* harmony import */ var _comments_pragma_fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35044);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);


const knownRuleInIgnore = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommentRule */ .t)({
    id: 'known-rule-in-ignore',
    severity: 'warning',
    isLate: true,
    summary: 'Comments ignore rules that exist',
    why: `A comment with a slip in the name of the rule silences nothing, and says nothing about it: hadolint passes over it, and so does BuildKit. Every
name that a rule goes by is known: Drydock's own, hadolint's code, the name of BuildKit's check, and ShellCheck's codes.

BuildKit gets new checks with every release, so a name that is written like one of its own is only a mistake when it is very close to one that exists.`,
    fixEffect: 'Safe: only a comment changes.',
    sources: ['https://docs.docker.com/reference/build-checks/', 'https://github.com/hadolint/hadolint#rules'],
    examples: [
        {
            bad: 'FROM debian:13-slim\n# drydock ignore=no-sodu: the installer needs it\nRUN sudo ./install.sh\n',
            good: 'FROM debian:13-slim\n# drydock ignore=no-sudo: the installer needs it\nRUN sudo ./install.sh\n',
        },
    ],
    *check(_, { idleIgnores }) {
        const all = (0,_comments_pragma_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .idleRules */ .q1)(idleIgnores);
        for (const idle of idleIgnores) {
            const { pragma, rule, why, file } = idle;
            if (why.kind !== 'unknown')
                continue;
            const { at, fix: removal } = (0,_comments_pragma_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutName */ .u_)(idle, all);
            const span = (0,_comments_pragma_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSpans */ .Fz)(pragma)[pragma.rules.indexOf(rule)];
            const { instead } = why;
            const correction = span &&
                instead !== undefined && {
                title: `Write \`${instead}\``,
                safety: 'safe',
                edits: [{ span, text: instead }],
            };
            yield {
                at,
                file,
                message: `There is no rule \`${rule}\`${instead === undefined ? '' : `; \`${instead}\` is meant, most likely`}`,
                fix: correction ? correction : removal,
            };
        }
    },
});


/***/ }),

/***/ 87577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vX: () => (/* binding */ isSingle),
/* harmony export */   ww: () => (/* binding */ noConsecutiveRuns),
/* harmony export */   xv: () => (/* binding */ consecutiveRuns)
/* harmony export */ });
/* harmony import */ var _facts_edits_join_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23334);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15619);


const noConsecutiveRuns = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: 'no-consecutive-runs',
    aliases: ['DL3059'],
    severity: 'info',
    summary: 'Single commands that follow each other share a RUN',
    why: `Each \`RUN\` is a layer. What one writes and the next deletes or changes stays in the image twice, and a step that is
rebuilt alone can meet a cached one that no longer fits. Join the commands with \`&&\`, or use a heredoc.

Left alone: a \`RUN\` with more than one command, where somebody has chosen the cut; different flags; and stages whose layers do not become part of an
image, where more layers only mean a better cache.`,
    fixEffect: 'Safe: one shell runs the same commands in the same order. There is none where a command changes the shell it runs in.',
    sources: ['https://docs.docker.com/build/building/best-practices/#run'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN mkdir /data\nRUN chown 10001 /data\n',
            good: 'FROM debian:13\nRUN mkdir /data && chown 10001 /data\n',
        },
    ],
    *check(dockerfile) {
        const stages = dockerfile.stages.filter(({ reachesFinal, isTarget }) => reachesFinal || isTarget);
        yield* consecutiveRuns(dockerfile, stages, isSingle);
    },
});
/** For each RUN of the stages that is a single command and follows such a one with the same flags. */
function* consecutiveRuns(dockerfile, stages, isSingle) {
    for (const { instructions } of stages) {
        let before;
        for (const instruction of instructions) {
            if (before?.keyword === 'RUN' &&
                instruction.keyword === 'RUN' &&
                isSingle(before) &&
                isSingle(instruction) &&
                flagsOf(before) === flagsOf(instruction)) {
                const edit = (0,_facts_edits_join_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .joinRuns */ .x)(dockerfile, before, instruction);
                yield {
                    at: instruction.span,
                    message: `This RUN can be part of the one in line ${String(before.span.line)}`,
                    ...(edit && { fix: { title: 'Join the two RUNs', safety: 'safe', edits: [edit] } }),
                };
            }
            before = instruction;
        }
    }
}
const isSingle = (run) => onlyCommand(run) !== undefined;
/** What a program runs in turn does not count. */
function onlyCommand({ commands }) {
    const [command, ...others] = commands.filter(({ place }) => place.wrapper === undefined && !place.nesting.includes('inner-shell'));
    return others.length === 0 ? command : undefined;
}
function flagsOf({ flags }) {
    return flags
        .map(({ name, value }) => `${name}=${value?.raw ?? ''}`)
        .sort()
        .join(' ');
}


/***/ }),

/***/ 15911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ge: () => (/* binding */ noHostCommands),
/* harmony export */   mT: () => (/* binding */ HOST_COMMANDS),
/* harmony export */   xu: () => (/* binding */ isForMachine)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

/** They look at, or steer, a running machine. */
const HOST_COMMANDS = new Set([
    'free',
    'ifconfig',
    'kill',
    'mount',
    'ps',
    'service',
    'shutdown',
    'ssh',
    'top',
    'vim',
]);
const noHostCommands = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'no-host-commands',
    aliases: ['DL3001'],
    severity: 'info',
    summary: 'RUN does without the tools of a running machine',
    why: `While an image is built nothing runs in it: \`ps\` and \`free\` tell of the builder, a service that \`service\` starts is gone
when the \`RUN\` ends, and nobody sits in front of \`vim\` or \`top\`. Such a line is a sign of something that belongs into the start
of the container.

\`kill\` after a command that the same \`RUN\` put into the background is left alone, and so is \`ssh\` in a \`RUN\` with an \`ssh\` or
\`secret\` mount: that one is meant to reach a server while building. hadolint reports both,
and knows neither \`ifconfig\` nor a path such as \`/bin/ps\`; \`compat: hadolint\` does the same.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#decouple-applications'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN service cron start\n',
            good: 'FROM debian:13\nCMD ["cron", "-f"]\n',
        },
    ],
    *check(dockerfile) {
        for (const { run, command } of dockerfile.commands) {
            if (!HOST_COMMANDS.has(command.name))
                continue;
            const stopsOwn = command.name === 'kill' && run.commands.some(({ place }) => place.background);
            const reachesOut = command.name === 'ssh' && run.mounts.some(({ type }) => type === 'ssh' || type === 'secret');
            if (!stopsOwn && !reachesOut)
                yield isForMachine(command);
        }
    },
});
const isForMachine = ({ span, name }) => ({
    at: span,
    message: `\`${name}\` is for a running machine, and a build is none`,
});


/***/ }),

/***/ 14215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ silences),
/* harmony export */   Y: () => (/* binding */ noIgnoreComments)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const noIgnoreComments = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'no-ignore-comments',
    aliases: ['DL1001'],
    severity: 'warning',
    enabled: false,
    summary: 'No comment above an instruction silences a rule',
    why: `Whoever writes the Dockerfile can silence any rule with a comment. Where a team wants exceptions in one place that
somebody reviews, this rule finds those comments, in the dialects of Drydock, hadolint and BuildKit. It is off by default, because a comment
with a reason is usually the best place for an exception.

Comments that speak of a whole stage or file are left alone. To make comments silence nothing at all, set \`ignore-comments: false\`.`,
    sources: ['https://github.com/hadolint/hadolint/wiki/DL1001'],
    examples: [
        {
            bad: 'FROM debian:13\n# hadolint ignore=DL3004\nRUN sudo mkdir /data\n',
            good: 'FROM debian:13\nRUN mkdir /data\n',
        },
    ],
    *check({ pragmas }) {
        for (const pragma of pragmas)
            if (pragma.kind === 'ignore' && pragma.reach === 'line')
                yield silences(pragma);
    },
});
function silences({ at, rules }) {
    const names = rules.map((rule) => `\`${rule}\``).join(', ');
    return { at: at.span(), message: `This comment silences ${names}: mend what it hides instead` };
}


/***/ }),

/***/ 10418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn),
/* harmony export */   q: () => (/* binding */ noSecretsInArgOrEnv)
/* harmony export */ });
/* harmony import */ var _comments_rule_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55401);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);
/* harmony import */ var _facts_files_secret_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38069);
/* harmony import */ var _facts_files_secret_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47229);




const noSecretsInArgOrEnv = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'no-secrets-in-arg-or-env',
    aliases: ['DL3064', 'SecretsUsedInArgOrEnv'],
    severity: 'warning',
    summary: 'ARG and ENV hold no secrets',
    why: `Whoever can pull an image can read its environment and its history, and the values of \`ARG\` are in the history. A secret
belongs into \`RUN --mount=type=secret\` while building, and into the container's environment or a file when it runs.

The rule goes by the words of a name: \`DB_PASSWORD\`, \`openai_api_key\`, \`AWS_ACCESS_KEY_ID\`. Names that are about a secret but hold none are left
alone (\`TOKEN_URL\`, \`PASSWORD_FILE\`, \`KEY_VERSION\`, \`GPG_KEY\`), and so are an empty \`ENV\`, a path below \`/run/secrets\`, and a value that \`no-secret-values\` knows for a secret: that rule says so. Unlike
hadolint it does not take \`USERNAME\`, \`PRIVATE_REGISTRY\` or \`TOKENIZERS_PARALLELISM\` for secrets; with
\`compat: hadolint\` it does.`,
    sources: [
        'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
        'https://docs.docker.com/build/building/secrets/',
    ],
    examples: [
        {
            bad: 'FROM node:24\nARG NPM_TOKEN\nRUN npm ci\n',
            good: 'FROM node:24\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci\n',
        },
    ],
    *check(dockerfile, { settings }) {
        const isSaidByValue = !(0,_comments_rule_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .ev)({ id: 'no-secret-values', aliases: [] }, settings.disabled);
        yield* secretsIn(dockerfile, ({ keyword }, pair) => (0,_facts_files_secret_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .e)(pair.name) &&
            !(keyword === 'ENV' && holdsNothing(pair)) &&
            !(isSaidByValue && isFoundByValue(pair)));
    },
});
/** For each ARG and ENV that holds a secret. */
function* secretsIn(dockerfile, isSecret) {
    const setters = [
        ...dockerfile.all('ARG', { onbuild: true }),
        ...dockerfile.all('ENV', { onbuild: true }),
    ];
    for (const setter of setters)
        for (const pair of setter.pairs)
            if (isSecret(setter, pair))
                yield {
                    at: pair.span,
                    message: `\`${setter.keyword} ${pair.name}\` looks like a secret, and everybody who has the image can read it`,
                };
}
/** `no-secret-values` says it then, and for certain. */
const isFoundByValue = ({ name, value }) => value !== undefined && (0,_facts_files_secret_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .findSecrets */ .d)(`${name}=${value.text}`).length > 0;
function holdsNothing({ value }) {
    return value?.text === '' || value?.text.startsWith('/run/secrets/') === true;
}


/***/ }),

/***/ 99215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ pipesCanFail),
  m: () => (/* binding */ unsafePipes)
});

// EXTERNAL MODULE: ./src/lint/facts/edits/edit.ts
var edit = __webpack_require__(95335);
// EXTERNAL MODULE: ./src/lint/rule.ts
var rule = __webpack_require__(15619);
// EXTERNAL MODULE: ./src/lint/dockerfile/shell-kind.ts
var shell_kind = __webpack_require__(81033);
// EXTERNAL MODULE: ./src/lint/facts/image/official-image.ts
var official_image = __webpack_require__(48894);
;// CONCATENATED MODULE: ./src/lint/facts/image/pipefail.ts

/** Shells that have the option under every release that is in use. `sh` is not among them: on Debian it is dash. */
const SURELY_HAVE_PIPEFAIL = new Set(['bash', 'zsh', 'ash', 'ksh', 'mksh', 'busybox']);
/** Options as zsh reads them: `PIPE_FAIL` is the same as `pipefail`. https://zsh.sourceforge.io/Doc/Release/Options.html */
const isPipefail = (word, name) => (name === 'zsh' ? word.toLowerCase().replaceAll('_', '') : word) === 'pipefail';
/**
 * Whether a failure inside of a pipe ends what a shell runs, or the shell ends it before: one that has no such option refuses to start.
 * Of `sh` on nothing, and on releases of Alpine that have had no updates since 2019, this is not said.
 */
function failsInPipes({ name, words }, base) {
    if (!words.some((word) => isPipefail(word, name)))
        return false;
    if (name !== 'sh' && name !== 'dash')
        return SURELY_HAVE_PIPEFAIL.has(name);
    if (base.kind === 'scratch')
        return false;
    const image = (0,official_image/* officialImage */.F0)(base);
    if (image?.name !== 'alpine' || image.version === undefined)
        return true;
    const [major = 0, minor = Infinity] = image.version.split('.').map(Number);
    return major > 3 || (major === 3 && minor >= OLDEST_ALPINE);
}
/** Of Alpine 3. https://alpinelinux.org/releases/ */
const OLDEST_ALPINE = 7;

// EXTERNAL MODULE: ./src/lint/shell/shebang.ts
var shebang = __webpack_require__(41536);
// EXTERNAL MODULE: ./src/lint/facts/files/stage-steps.ts
var stage_steps = __webpack_require__(69741);
;// CONCATENATED MODULE: ./src/lint/rules/commands/pipes-can-fail.ts






const pipesCanFail = (0,rule/* defineRule */.Km)({
    id: 'pipes-can-fail',
    aliases: ['DL4006'],
    severity: 'warning',
    summary: 'A command that fails inside a pipe fails the build',
    why: `A shell takes the status of the last command of a pipe for the whole. In \`wget -O - … | tar xz\` a failed download goes
unnoticed, and the layer is cached. \`SHELL ["/bin/bash", "-o", "pipefail", "-c"]\` (\`/bin/ash\` in Alpine) or \`set -o pipefail\` in the same
\`RUN\` makes it fail.

Set for \`/bin/sh\` the option counts as well: BusyBox, Fedora and their like have it there, and on Debian and Ubuntu, whose dash had no such option for decades, the
build ends at once. Left alone are shells of another language, \`yes | …\`, which that option would break, and a pipe whose failure is asked for or goes unheeded
(\`if a | b\`, \`! a | b\`, \`a | b || true\`, \`X=$(a | b) || X=none\`, \`a | b; exit 0\` and \`set +e\` without \`set -e\`), also where the option would change nothing: a command does not fail
because a substitution among its words does (\`c "$(a | b)"\`). Unlike hadolint the rule follows a \`SHELL\` into the stages that are built on it, and
sees \`set -o pipefail\`; with \`compat: hadolint\` it does neither.`,
    fixEffect: 'Unsafe: a command whose failure nobody saw ends the build from then on.',
    sources: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN wget -qO - https://example.com/app.tar | tar x\n',
            good: 'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -qO - https://example.com/app.tar | tar x\n',
        },
    ],
    *check(dockerfile) {
        yield* unsafePipes(dockerfile, {
            onbuild: true,
            counts: ({ name, place }) => name !== 'yes' && !place.ignored,
            isSafe: (run, writer) => isSafe(run) || setsPipefail(run, writer) || asksEach(run),
        });
    },
});
/** For each RUN with an unsafe pipe. */
function* unsafePipes({ stages }, { onbuild, counts, isSafe }) {
    for (const stage of stages) {
        const shells = stage.all('SHELL').values();
        let next = shells.next().value;
        let last;
        const mended = new Set();
        for (const run of stage.all('RUN', { onbuild })) {
            while (next && next.index < run.index)
                [last, next] = [next, shells.next().value];
            const writer = run.commands.find((command) => isWriter(run, command) && counts(command));
            // A trigger runs in the shell that the image ends with.
            const current = run.onbuild ? stage.all('SHELL').at(-1) : last;
            const shell = run.form === 'exec' ? undefined : current;
            if (!writer || isSafe(run, writer, shell))
                continue;
            const fix = shell && !mended.has(shell) ? withPipefail(shell, run.shell) : undefined;
            if (shell && fix)
                mended.add(shell);
            yield {
                at: writer.span,
                message: 'If this fails, the pipe still succeeds: set `pipefail`',
                ...(fix && { fix }),
            };
        }
    }
}
/** In the first shell; a script that it hands to another shell is that shell's matter. */
function isWriter(run, { place }) {
    return place.piped && place.nesting.includes('inner-shell') === (run.form === 'exec');
}
/** One SHELL is mended once, whatever the number of its RUNs. */
function withPipefail({ words }, inForce) {
    const last = words.at(-1);
    const isInForce = words.map(({ text }) => text).join('\n') === inForce.words.join('\n');
    if (last?.text !== '-c' || !isInForce || !SURELY_HAVE_PIPEFAIL.has(inForce.name))
        return undefined;
    return { title: 'Set `pipefail`', safety: 'unsafe', edits: [(0,edit/* insertBefore */.nc)(last.span, '"-o", "pipefail", ')] };
}
function isSafe({ form, shell, stage, heredocs, script }) {
    if (form !== 'shell')
        return false;
    const interpreter = heredocs.length > 0 ? (0,shebang/* interpreterLine */.V)(script?.body.text ?? '') : undefined;
    return failsInPipes(interpreter === undefined ? shell : (0,shell_kind/* readShell */.lu)(interpreter, 'instruction'), (0,stage_steps/* rootBase */.C6)(stage));
}
/** It looks at the exit codes of all commands of a pipe by itself. */
const asksEach = ({ commands }) => commands.some(({ words }) => words.some(({ variables }) => variables.some((name) => /^pipestatus/i.test(name))));
/** With `set -o pipefail`, or as an option of the shell that runs the script. */
function setsPipefail({ commands }, before) {
    return commands
        .slice(0, before.place.index)
        .some(({ program, words }) => (program === 'set' || program === 'sh') && words.some(({ text }) => text === 'pipefail'));
}


/***/ }),

/***/ 40879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ replacesShell),
/* harmony export */   l: () => (/* binding */ setShellWithShell)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const SHELL = /^\/(?:usr\/)?bin\/sh$/;
const setShellWithShell = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'set-shell-with-shell',
    aliases: ['DL4005'],
    severity: 'warning',
    summary: 'The shell of a build is changed with SHELL, not by replacing `/bin/sh`',
    why: `A link over \`/bin/sh\` changes the shell of everything in the image, including scripts of the distribution that were
written for another one, and the next update of a package puts it back. \`SHELL ["/bin/bash", "-c"]\` changes it for the build alone.

Links that only point to \`/bin/sh\` are left alone; with \`compat: hadolint\` they are findings, and links over \`/usr/bin/sh\` are none.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#shell'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN ln -sf /bin/bash /bin/sh\n',
            good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n',
        },
    ],
    *check(dockerfile) {
        for (const { command } of dockerfile.commands)
            if (command.name === 'ln' && linksOf(command).some(({ text }) => SHELL.test(text)))
                yield replacesShell(command);
    },
});
const replacesShell = ({ span }) => ({
    at: span,
    message: 'Replaces `/bin/sh` for the whole image: use SHELL',
});
/** The links that a command makes where it names them; with a folder as target it does not. */
function linksOf({ operands }) {
    return operands.length === 2 ? operands.slice(1) : [];
}


/***/ }),

/***/ 84251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unusedIgnore)
/* harmony export */ });
/* harmony import */ var _comments_pragma_fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35044);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);


const unusedIgnore = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommentRule */ .t)({
    id: 'unused-ignore',
    severity: 'info',
    isLate: true,
    summary: 'Every comment that ignores a rule silences something',
    why: `A comment that silences nothing is a trap: when the problem comes back, nobody hears of it. It is left over from a problem that was mended,
it stands in the wrong place, or another comment does its work already.

Comments of all dialects are looked at: \`# drydock ignore=\`, \`# hadolint ignore=\` (\`global\`, \`stage\`) and BuildKit's \`# check=skip=\`, in the Dockerfile and in the ignore
file. Nothing is said of a rule that was not checked: BuildKit's and ShellCheck's where they did not run, rules that are switched off, and
whatever BuildKit's own comments have made it leave out. A comment for hadolint that hadolint itself still needs, because its answer differs from
Drydock's, is not unused either.`,
    fixEffect: 'Safe: only a comment changes.',
    sources: ['https://docs.docker.com/build/checks/#skip-checks'],
    examples: [
        {
            bad: 'FROM debian:13-slim\n# drydock ignore=no-sudo: the installer needs it\nRUN ./install.sh\n',
            good: 'FROM debian:13-slim\nRUN ./install.sh\n',
        },
        {
            name: 'another comment does it already',
            bad: '# drydock file ignore=no-sudo: the base image has it set up\nFROM debian:13-slim\n# drydock ignore=no-sudo\nRUN sudo ./install.sh\n',
            good: '# drydock file ignore=no-sudo: the base image has it set up\nFROM debian:13-slim\nRUN sudo ./install.sh\n',
        },
    ],
    *check(_, { idleIgnores }) {
        const all = (0,_comments_pragma_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .idleRules */ .q1)(idleIgnores);
        for (const idle of idleIgnores) {
            const message = messageOf(idle);
            if (message === undefined)
                continue;
            const { at, fix } = (0,_comments_pragma_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutName */ .u_)(idle, all);
            yield { at, file: idle.file, message, fix };
        }
    },
});
function messageOf({ rule, why }) {
    switch (why.kind) {
        case 'unused':
            return `Nothing here breaks \`${rule}\`, so there is nothing to ignore`;
        case 'shadowed':
            return `\`${rule}\` is ignored by line ${why.line} already`;
        case 'void':
            return `This does not silence \`${rule}\`: ${why.because}`;
        case 'unknown':
            return undefined;
    }
}


/***/ }),

/***/ 79855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ wellFormedIgnore)
/* harmony export */ });
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);


const wellFormedIgnore = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommentRule */ .t)({
    id: 'well-formed-ignore',
    severity: 'warning',
    summary: 'A comment that is meant for a linter can be read by it',
    why: `\`# hadolint ignore DL3008\` looks as if it did something. Without the equals sign it is just a comment, to hadolint as to Drydock, and nobody says
so. The rule finds such comments: no equals sign, no rule, a word that is not known, and \`# shellcheck disable=\` above an instruction, which ShellCheck never gets
to see (inside of a heredoc it does). Of BuildKit's \`# check=\` it finds what is lost behind a blank (\`skip=A, B\` skips only \`A\`), options that do not exist, and
\`error=\` and \`experimental=\` outside of the first lines of the file, where they count for nothing. A mistake in those first lines ends the build, so it is an \`error\`.`,
    fixEffect: 'Safe: only a comment changes. Unsafe where BuildKit then ends the build for what it finds.',
    sources: [
        'https://docs.docker.com/reference/dockerfile/#check',
        'https://github.com/hadolint/hadolint#inline-ignores',
    ],
    examples: [
        {
            bad: 'FROM debian:13-slim\n# hadolint ignore DL3004\nRUN sudo ./install.sh\n',
            good: 'FROM debian:13-slim\n# hadolint ignore=DL3004\nRUN sudo ./install.sh\n',
        },
        {
            name: 'a comment for ShellCheck',
            bad: 'FROM debian:13-slim\n# shellcheck disable=SC2086\nRUN install $FLAGS app\n',
            good: 'FROM debian:13-slim\n# drydock ignore=SC2086: several flags\nRUN install $FLAGS app\n',
        },
        {
            name: 'what BuildKit does not read',
            bad: '# check=skip=UndefinedVar, StageNameCasing\nFROM debian:13-slim AS App\n',
            good: '# check=skip=UndefinedVar,StageNameCasing\nFROM debian:13-slim AS App\n',
        },
    ],
    *check({ pragmas }) {
        for (const pragma of pragmas) {
            if (pragma.kind !== 'malformed')
                continue;
            const { at, because, instead, isFatal = false } = pragma;
            yield {
                at: at.span(),
                message: `This comment asks for nothing that is understood: ${because}`,
                ...(isFatal && { severity: 'error' }),
                ...(instead !== undefined && {
                    fix: { title: 'Write it so that it is read', safety: 'safe', edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)(at.span(), `# ${instead}`)] },
                }),
            };
        }
    },
});


/***/ }),

/***/ 1218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cA: () => (/* binding */ execForm),
  U2: () => (/* binding */ inShellForm),
  Cy: () => (/* binding */ isNoJson)
});

// EXTERNAL MODULE: ./src/lint/facts/edits/edit.ts
var edit = __webpack_require__(95335);
// EXTERNAL MODULE: ./src/lint/facts/image/official-image.ts
var official_image = __webpack_require__(48894);
;// CONCATENATED MODULE: ./src/lint/facts/image/exec-form-safety.ts

/** In shell form ENTRYPOINT takes no arguments; in exec form CMD would be its own. */
const hasArguments = ({ keyword, stage }) => keyword === 'ENTRYPOINT' && stage.inherited('CMD') !== undefined;
/** Whether the same program starts with the same words, whatever the base image is. */
function safetyOfExecForm({ keyword, stage, shell, onbuild }, [program = '']) {
    // A file without a first line that names its shell is run by the shell, and by nobody else.
    const isProgram = /^(?:(?:\/usr)?(?:\/local)?\/s?bin\/)?[\w.+-]+$/.test(program) && !/\.\w*sh$/.test(program);
    const isPlainShell = shell.words.slice(1).every((word) => /^(?:-[euxo]*c?|pipefail|errexit)$/.test(word));
    if (!isProgram || !isPlainShell || onbuild || SHELL_ONLY.has(program))
        return 'unsafe';
    if (keyword === 'HEALTHCHECK')
        return 'safe';
    // What `docker run` adds would go to the program, and an entrypoint may look at its first argument.
    const isFree = keyword === 'CMD' && stage.inherited('ENTRYPOINT') === undefined;
    return isFree && hasNoEntrypoint([stage, ...stage.ancestors].at(-1)?.base) ? 'safe' : 'unsafe';
}
/** Official images whose Dockerfiles, and those below them, have no ENTRYPOINT: https://github.com/docker-library/official-images */
const NO_ENTRYPOINT = new Set('debian ubuntu alpine busybox python pypy golang ruby rust gcc perl fedora centos rockylinux almalinux amazonlinux oraclelinux buildpack-deps erlang elixir swift haskell'.split(' '));
const hasNoEntrypoint = (base) => base !== undefined && NO_ENTRYPOINT.has((0,official_image/* officialImage */.F0)(base)?.name ?? '');
/** Commands of shells that are no programs everywhere. */
const SHELL_ONLY = new Set([
    'type',
    'alias',
    'read',
    'return',
    'shift',
    'times',
    'local',
    'declare',
    'let',
    'jobs',
    'fg',
    'bg',
    'hash',
    'unset',
    'getopts',
    'pushd',
    'popd',
    'time',
    'builtin',
]);

// EXTERNAL MODULE: ./src/lint/rule.ts
var rule = __webpack_require__(15619);
;// CONCATENATED MODULE: ./src/lint/rules/container/exec-form.ts



const execForm = (0,rule/* defineRule */.Km)({
    id: 'exec-form',
    aliases: ['DL3025', 'JSONArgsRecommended'],
    severity: 'warning',
    summary: 'CMD, ENTRYPOINT and HEALTHCHECK use the exec form',
    why: `The shell form starts \`/bin/sh -c\`, and the shell becomes process 1: it does not hand \`SIGTERM\` on, so \`docker stop\` waits ten
seconds and then kills the application. An image without a shell cannot run it at all. A health check in shell form starts a shell each time, for nothing.

A list that is no valid JSON (\`CMD ['app']\`, \`CMD ["app",]\`) is no exec form either: the shell looks for a program whose name starts with a bracket.

A health check that needs a shell (\`||\`, a pipe, a variable) is left alone, and so is a \`CMD\` that is one \`exec\`: it
replaces the shell.`,
    fixEffect: `Unsafe wherever the shell may have been meant: an \`ENTRYPOINT\` with a \`CMD\`, which become its arguments. Safe where both start the same program with the same words. There is none where the shell does anything at all, and none for Windows.`,
    sources: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
    examples: [
        { bad: 'FROM debian:13\nCMD sleep 60\n', good: 'FROM debian:13\nCMD ["sleep", "60"]\n' },
        {
            name: 'a health check that needs no shell',
            bad: 'FROM debian:13\nHEALTHCHECK CMD /bin/check --quick\n',
            good: 'FROM debian:13\nHEALTHCHECK CMD ["/bin/check", "--quick"]\n',
        },
    ],
    *check(dockerfile) {
        yield* inShellForm(dockerfile, needsShell);
    },
});
const ONBUILD = { onbuild: true };
/** For each in shell form, but for those that have to be. */
function* inShellForm(dockerfile, hasToBe) {
    const called = [
        ...dockerfile.all('CMD', ONBUILD),
        ...dockerfile.all('ENTRYPOINT', ONBUILD),
        ...dockerfile.all('HEALTHCHECK', ONBUILD),
    ];
    for (const instruction of called) {
        if (instruction.form === 'exec' || (instruction.keyword === 'HEALTHCHECK' && instruction.disabled))
            continue;
        if (instruction.isBrokenList) {
            yield { at: instruction.span, message: isNoJson(instruction.keyword), severity: 'error' };
            continue;
        }
        const words = isGivenToShell(instruction) || hasArguments(instruction) ? undefined : plainWords(instruction);
        if (hasToBe(instruction, words))
            continue;
        const body = instruction.script?.body;
        const fix = words &&
            body && {
            title: 'Use the exec form',
            safety: safetyOfExecForm(instruction, words),
            edits: [(0,edit/* replace */.HC)(body.span(), JSON.stringify(words).replaceAll('","', '", "'))],
        };
        yield {
            at: instruction.span,
            message: `${instruction.keyword} in shell form: ${instruction.keyword === 'HEALTHCHECK' ? 'each check starts a shell for nothing' : 'signals stop at the shell'}`,
            ...(fix && { fix }),
        };
    }
}
/** Of an instruction whose list cannot be read. */
const isNoJson = (keyword) => `The list of ${keyword} is no valid JSON, so a shell gets it as a command: every word needs double quotes, and commas stand only between words`;
function needsShell({ keyword, commands }, words) {
    const [first, ...others] = commands;
    const isExec = first?.name === 'exec' && others.every(({ place }) => place.wrapper === 'exec');
    return keyword === 'HEALTHCHECK' ? !words : isExec;
}
/** The arguments of a shell that ENTRYPOINT starts: words in the exec form would be others, and neither does what it says. */
function isGivenToShell({ keyword, stage }) {
    return keyword === 'CMD' && stage.inherited('ENTRYPOINT')?.commands.at(-1)?.program === 'sh';
}
/** The words of a script that needs no shell: one command without variables, globs, redirections and the like. */
function plainWords({ script }) {
    const [command, ...others] = script?.commands ?? [];
    if (!command || others.length > 0 || script?.pipelines.length !== 0 || script.errors.length > 0)
        return undefined;
    const { redirects, assignments, background, nesting } = command.place;
    const isPlain = command.words.every((word) => word.isLiteral && !/[*?[\]{}~]/.test(word.raw));
    // `! test -f /x` is more than its command.
    const isWhole = command.place.at.text.trim() === script.body.text.trim();
    const isAlone = redirects.length + assignments.length + nesting.length === 0 && !background && command.name !== '' && isWhole;
    return isPlain && isAlone && !BUILTINS.has(command.name) ? command.words.map((word) => word.text) : undefined;
}
/** Commands that only a shell has. */
const BUILTINS = new Set([
    'exec',
    'exit',
    'cd',
    'export',
    'set',
    'source',
    '.',
    'eval',
    'trap',
    'ulimit',
    'umask',
    'command',
    ':',
    'wait',
]);


/***/ }),

/***/ 44278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withoutCheck),
/* harmony export */   z: () => (/* binding */ hasHealthcheck)
/* harmony export */ });
/* harmony import */ var _comments_rule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55401);
/* harmony import */ var _facts_image_long_running_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58449);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15619);



const hasHealthcheck = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: 'has-healthcheck',
    aliases: ['DL3057'],
    severity: 'info',
    summary: 'An image declares a health check',
    why: `Without a \`HEALTHCHECK\` the engine only knows that the process exists, not that it answers: a server that hangs stays
in rotation, and nothing can wait until it is ready.

A stage inherits the check of the stage it is built on, and \`HEALTHCHECK NONE\` counts as a decision. Stages that only
feed others are left alone, and so is what is no service: an image that starts a shell, a tool that ends by itself (\`git\`, \`pytest\`, \`node --version\`), a function
that its platform calls, one that others are built on (\`ONBUILD\`), and one that an editor works in. With an \`EXPOSE\` or a known server it is one in any case, and where the settings give the rule a severity, every image is asked. A check that comes with the base image is invisible here; silence the rule with a reason then.
Kubernetes has its own probes and ignores this one, so the rule is only an \`info\`. hadolint has it off until it is named, and asks
stages that only feed others too; \`compat: hadolint\` asks them as well.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    examples: [
        {
            bad: 'FROM nginx:1.29\nCOPY site /usr/share/nginx/html\n',
            good: 'FROM nginx:1.29\nCOPY site /usr/share/nginx/html\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
        },
    ],
    *check({ stages, file }, { settings }) {
        const isForAll = (0,_comments_rule_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)({ id: 'has-healthcheck', aliases: ['DL3057'] }, [...settings.severity.keys()]);
        yield* withoutCheck(stages.filter((stage) => stage.isTarget && !stage.inherited('HEALTHCHECK') && (isForAll || (0,_facts_image_long_running_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeService */ .m)(stage, file))));
    },
});
function* withoutCheck(stages) {
    for (const { from } of stages)
        if (from)
            yield { at: from.span, message: 'The image of this stage has no HEALTHCHECK' };
}


/***/ }),

/***/ 37929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ relativeOf),
/* harmony export */   m: () => (/* binding */ absoluteWorkdir)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const absoluteWorkdir = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'absolute-workdir',
    aliases: ['DL3000', 'WorkdirRelativePath'],
    severity: 'error',
    summary: 'WORKDIR is an absolute path',
    why: `A relative \`WORKDIR\` is relative to whatever the base image or an earlier line left behind, so it moves when they do.
The first \`WORKDIR\` of a stage and of those below it counts: once that is absolute, a relative one is as good as its long form.
A path that starts with a variable is left alone. hadolint wants all of them absolute; \`compat: hadolint\` does too.`,
    sources: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
    examples: [{ bad: 'FROM debian:13\nWORKDIR app\n', good: 'FROM debian:13\nWORKDIR /app\n' }],
    *check({ stages }) {
        for (const stage of stages) {
            // The first one decides for all that follow, in the stages that are built on this one too.
            if (stage.ancestors.some((ancestor) => ancestor.all('WORKDIR').length > 0))
                continue;
            const [first] = stage.all('WORKDIR');
            const triggers = first ? [] : stage.all('WORKDIR', { onbuild: true });
            yield* relativeOf(first ? [first] : triggers);
        }
    },
});
/** For each that is relative. */
function* relativeOf(workdirs) {
    for (const { path, span } of workdirs)
        if (path && !isAbsolute(path.raw))
            yield { at: span, message: `WORKDIR \`${path.text}\` is relative` };
}
/** On Linux or on Windows, or up to a variable. */
function isAbsolute(raw) {
    return /^["']?(?:[/\\$]|[A-Za-z]:)/.test(raw);
}


/***/ }),

/***/ 62770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ copiedAndUnpacked),
/* harmony export */   e: () => (/* binding */ addUnpacksArchives)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

/** Archives by name that ADD unpacks, whatever tool a RUN unpacks them with. */
const TAR = /\.(?:tar(?:\.(?:gz|bz2|xz))?|tgz|tbz2?|tb2|tpz|txz)$/;
/** Compressed with something that ADD knows: an archive only if `tar` opens it. */
const COMPRESSED = /\.(?:gz|bz2|xz)$/;
/** Every ending that may be an archive's. */
const ARCHIVE = /\.(?:tar|gz|bz2|xz|tgz|tb2|tbz2?|tpz|txz|Z|tZ|lz|lzma|tlz)$/;
const UNPACKERS = new Set('unzip gunzip bunzip2 unlzma unxz zgz uncompress zcat gzcat bzcat xzcat'.split(' '));
/** Options of tar that ADD has no counterpart for. */
const SELECTIVE = ['strip-components', 'transform', 'xform', 'exclude', 'X', 'wildcards', 'T', 'files-from'];
const addUnpacksArchives = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'add-unpacks-archives',
    aliases: ['DL3010'],
    severity: 'info',
    summary: 'A local archive is unpacked by ADD',
    why: `After \`COPY\` and \`tar -x\` the image holds the archive and its contents, in two layers. \`ADD\` unpacks a local tar archive
(plain, gzip, bzip2 or xz) on its way in, in one layer and without a \`tar\` in the image.

Left alone is what \`ADD\` cannot do: other formats, single compressed files, and \`tar\` with \`--strip-components\`, \`--exclude\` or
with the names of single members. hadolint reports those as well; \`compat: hadolint\` does too.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives'],
    examples: [
        {
            bad: 'FROM debian:13\nCOPY rootfs.tar.gz /tmp/\nRUN tar -xzf /tmp/rootfs.tar.gz -C /srv\n',
            good: 'FROM debian:13\nADD rootfs.tar.gz /srv/\n',
        },
    ],
    *check(dockerfile) {
        yield* copiedAndUnpacked(dockerfile, dockerfile.all('COPY', { onbuild: true }), doesTheSame);
    },
});
/** For each of the copies of an archive that a later command unpacks, where ADD would do the same. */
function* copiedAndUnpacked(dockerfile, copies, doesTheSame) {
    const unpackings = unpackingsOf(dockerfile);
    if (unpackings.size === 0)
        return;
    for (const copy of copies) {
        const archive = landingPaths(copy).find((path) => unpackings
            .get(baseName(path))
            ?.some((one) => isAfter(one, copy) && isSameFile(one.file, path) && doesTheSame(one.command, path)));
        if (archive !== undefined)
            yield { at: copy.span, message: `\`${baseName(archive)}\` is copied and then unpacked: ADD does both at once` };
    }
}
/** All of them by the base name of the file. */
function unpackingsOf({ commands }) {
    const found = new Map();
    for (const { run, command } of commands)
        for (const file of openedBy(command)) {
            const name = baseName(file);
            const known = found.get(name);
            if (known)
                known.push({ run, command, file });
            else
                found.set(name, [{ run, command, file }]);
        }
    return found;
}
function openedBy(command) {
    const isTar = command.name === 'tar';
    if (isTar ? !command.hasFlag('x', 'extract', 'get') : !UNPACKERS.has(command.name))
        return [];
    const input = command.place.redirects.filter(({ operator }) => operator === '<');
    const named = isTar ? [command.flag('f', 'file')?.value] : command.operands.map(({ text }) => text);
    return [...named, ...input.map(({ target }) => target?.text)].filter((file) => file !== undefined);
}
/** In the same stage or one built on it, and both for this image or both for those built on it. */
function isAfter({ run }, { stage, index, onbuild }) {
    return run.index > index && run.onbuild === onbuild && (run.stage === stage || run.stage.ancestors.includes(stage));
}
/** Where the copied files that look like archives are afterwards. */
function landingPaths({ sources, target, from }) {
    const folder = target?.text ?? '';
    if (from)
        return [];
    if (ARCHIVE.test(folder))
        return [folder];
    return sources
        .filter(({ text }) => ARCHIVE.test(text))
        .map(({ text }) => `${folder.replace(/\/$/, '')}/${baseName(text)}`);
}
/** Whether ADD would do the same. */
function doesTheSame(command, path) {
    const isTar = command.name === 'tar';
    const takesAll = !isTar || (command.operands.length === 0 && !command.hasFlag(...SELECTIVE));
    return takesAll && (TAR.test(path) || (isTar && COMPRESSED.test(path)));
}
/** The same base name, and the same folder where both say one from the root. */
function isSameFile(name, path) {
    if (name.startsWith('/') && path.startsWith('/'))
        return name.replace(/\/{2,}/g, '/') === path.replace(/\/{2,}/g, '/');
    return baseName(name) === baseName(path);
}
function baseName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 33760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ ARCHIVE),
/* harmony export */   pp: () => (/* binding */ plainAdds),
/* harmony export */   sG: () => (/* binding */ copyLocalFiles)
/* harmony export */ });
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _facts_edits_keyword_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97217);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);



/** What ADD unpacks. */
const ARCHIVE = /\.(?:tar|gz|bz2|xz|tgz|tbz2?|txz|tlz|lzma|lz|Z|zst)$/;
const REMOTE = /^(?:https?:\/\/|git:\/\/|git@|ssh:\/\/)|\.git(?:[#?].*)?$/;
const copyLocalFiles = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'copy-local-files',
    aliases: ['DL3020'],
    severity: 'error',
    summary: 'Plain local files are copied, not added',
    why: `\`ADD\` downloads addresses and unpacks archives, depending on the name it is given. For plain files \`COPY\` says exactly what
happens and cannot begin to do something else. Archives, addresses, Git repositories and names that a variable hides are left alone. hadolint
reports \`git@\` addresses and such names; \`compat: hadolint\` does too.`,
    fixEffect: 'Safe where the name says that the source is a folder or no archive. Unsafe elsewhere: ADD unpacks an archive whatever its name is, COPY does not.',
    sources: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
    examples: [{ bad: 'FROM debian:13\nADD app.py /app/\n', good: 'FROM debian:13\nCOPY app.py /app/\n' }],
    *check(dockerfile) {
        yield* plainAdds(dockerfile, isPlain);
    },
});
/** For each ADD of something that counts as a plain file. */
function* plainAdds(dockerfile, counts) {
    for (const add of dockerfile.all('ADD', { onbuild: true })) {
        const plain = add.sources.find((source) => counts(source));
        if (!plain)
            continue;
        const onlyAdd = add.flags.some(({ name }) => name === 'checksum' || name === 'keep-git-dir' || name === 'unpack');
        const isMixed = add.sources.some((source) => !isPlain(source));
        yield {
            at: add.span,
            message: `\`${plain.text}\` is a plain file or folder: use COPY`,
            ...(!onlyAdd &&
                !isMixed && {
                fix: {
                    title: 'Use COPY',
                    safety: add.sources.every(isNoArchive) ? 'safe' : 'unsafe',
                    edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)(add.keywordSpan, (0,_facts_edits_keyword_case_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordLike */ .$)(add, 'COPY'))],
                },
            }),
        };
    }
}
function isPlain({ text, resolved }) {
    const path = resolved ?? text;
    return !ARCHIVE.test(path) && !REMOTE.test(path) && !(resolved === undefined && text.startsWith('$'));
}
/** By its name: ADD unpacks whatever is an archive by its content, and takes a folder as it is. */
function isNoArchive({ text, resolved }) {
    const path = resolved ?? text;
    return (resolved !== undefined &&
        !/[*?[]/.test(path.replace(/^.*\//, '').replace(/\.\w+$/, '')) &&
        (/(?:^|\/)\.{0,2}\/?$/.test(path) || TEXT.test(path)));
}
/** Files that are text by the end of their names. */
const TEXT = /\.(?:[cm]?[jt]sx?|json|py|rb|go|rs|java|php|sh|bash|conf|cfg|ini|ya?ml|toml|lock|txt|md|xml|html?|css|sql|env|properties|list|repo)$/i;


/***/ }),

/***/ 53213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writtenToOneFile),
/* harmony export */   u: () => (/* binding */ copySeveralIntoFolder)
/* harmony export */ });
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);


const copySeveralIntoFolder = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'copy-several-into-folder',
    aliases: ['DL3021'],
    severity: 'error',
    summary: 'Several files are copied into a folder that ends with a slash',
    why: `Without a slash at its end the target is a file. BuildKit then writes all sources to that one file, one over the other,
without a word, and only the last one is left; other builders stop with an error. \`ADD\` is the same.

\`.\` and \`..\` are folders without a slash, and a target that a variable hides is left alone. hadolint reports those as well;
\`compat: hadolint\` does too.`,
    fixEffect: 'Unsafe: the files are in a folder then, where one file was that held the last of them.',
    sources: ['https://docs.docker.com/reference/dockerfile/#copy'],
    examples: [
        {
            bad: 'FROM node:24\nCOPY package.json package-lock.json /app\n',
            good: 'FROM node:24\nCOPY package.json package-lock.json /app/\n',
        },
    ],
    *check(dockerfile) {
        const all = [...dockerfile.all('COPY', { onbuild: true }), ...dockerfile.all('ADD', { onbuild: true })];
        yield* writtenToOneFile(all, isFolder);
    },
});
/** For each that writes several files to a target which is no folder. */
function* writtenToOneFile(all, isFolder) {
    for (const { keyword, sources, heredocs, target } of all) {
        const count = sources.length + heredocs.length;
        if (!target || count < 2 || isFolder(target))
            continue;
        const isQuoted = /["']$/.test(target.raw);
        const { endLine, endColumn } = target.span;
        const quote = { ...target.span, line: endLine, column: endColumn - 1 };
        yield {
            at: target.span,
            message: `${keyword} writes ${count} files to the one file \`${target.text}\`: end a folder with a slash`,
            fix: {
                title: 'End the folder with a slash',
                safety: 'unsafe',
                edits: [isQuoted ? (0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .insertBefore */ .nc)(quote, '/') : (0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .insertAfter */ .WH)(target.span, '/')],
            },
        };
    }
}
function isFolder({ resolved }) {
    return resolved === undefined || /(?:[/\\]|(?:^|[/\\])\.{1,2})$/.test(resolved);
}


/***/ }),

/***/ 47435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tg: () => (/* binding */ copiesBeforeWorkdir),
  GH: () => (/* binding */ goesAnywhere),
  Zc: () => (/* binding */ workdirBeforeRelativeCopy)
});

;// CONCATENATED MODULE: ./src/lint/facts/files/container-path.ts
/**
 * Whether a path in a container is absolute, on Linux or on Windows. Undefined where it begins with a variable that the file
 * does not resolve.
 */
function isAbsolutePath({ raw, resolved }) {
    const written = raw.replace(/^["']/, '');
    if (ABSOLUTE.test(written))
        return true;
    if (!written.startsWith('$'))
        return false;
    return resolved === undefined || resolved === '' ? undefined : ABSOLUTE.test(resolved);
}
const ABSOLUTE = /^(?:[/\\]|[A-Za-z]:[/\\])/;

// EXTERNAL MODULE: ./src/lint/rule.ts
var rule = __webpack_require__(15619);
;// CONCATENATED MODULE: ./src/lint/rules/files/workdir-before-relative-copy.ts


const workdirBeforeRelativeCopy = (0,rule/* defineRule */.Km)({
    id: 'workdir-before-relative-copy',
    aliases: ['DL3045'],
    severity: 'warning',
    summary: 'Files are copied to a relative path only after WORKDIR',
    why: `A relative target is relative to the \`WORKDIR\`. Where the file sets none, it is the base image's: the root folder, or
whatever the next version of that image decides.

A \`WORKDIR\` of a stage that this one is built on counts. A target that begins with a variable is left alone where the file does not say what
it holds.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#workdir'],
    examples: [
        {
            bad: 'FROM debian:13\nCOPY app.sh bin/\n',
            good: 'FROM debian:13\nWORKDIR /app\nCOPY app.sh bin/\n',
        },
    ],
    *check({ stages }) {
        for (const copy of copiesBeforeWorkdir(stages))
            yield goesAnywhere(copy);
    },
});
/** Those to a relative path in a stage that has set no WORKDIR by then. */
function* copiesBeforeWorkdir(stages) {
    for (const stage of stages) {
        if (stage.ancestors.some((ancestor) => ancestor.all('WORKDIR', { onbuild: true }).length > 0))
            continue;
        const own = firstWorkdir(stage, false);
        const triggered = firstWorkdir(stage, true);
        for (const copy of [...stage.all('COPY', { onbuild: true }), ...stage.all('ADD', { onbuild: true })]) {
            const isSet = copy.onbuild ? own < Infinity || triggered < copy.index : own < copy.index;
            if (copy.target && !isSet && isAbsolutePath(copy.target) === false)
                yield copy;
        }
    }
}
const goesAnywhere = ({ span, target }) => ({
    at: span,
    message: `\`${target?.text ?? ''}\` is relative to a WORKDIR that this file does not set`,
});
/** Infinity where there is none. */
function firstWorkdir(stage, onbuild) {
    return stage.all('WORKDIR', { onbuild: true }).find((one) => one.onbuild === onbuild)?.index ?? Infinity;
}


/***/ }),

/***/ 51065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workdirNotCd),
/* harmony export */   G: () => (/* binding */ changesFolder)
/* harmony export */ });
/* harmony import */ var _facts_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3571);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15619);


/** Where no instruction can stand in for a `cd`. */
const SHELL_ONLY = new Set(['substitution', 'loop', 'function', 'branch', 'case', 'condition', 'subshell']);
const workdirNotCd = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: 'workdir-not-cd',
    aliases: ['DL3003'],
    severity: 'warning',
    summary: 'The working folder is set by WORKDIR',
    why: `\`cd\` lasts until the end of its \`RUN\`, and with \`;\` instead of \`&&\` the rest goes on in the wrong folder when it fails.
\`WORKDIR\` holds for all that follows, creates the folder, and is visible at a glance.

Left alone is a \`cd\` that \`WORKDIR\` could not replace: in a command substitution, a subshell, a loop, a branch or a function, to a folder
whose name only the shell knows, that a mount brings, or that the same \`RUN\` fills before or deletes afterwards, and in a \`RUN\` that goes on elsewhere or back. hadolint reports those as well; \`compat: hadolint\` does too. In \`ONBUILD\` hadolint
finds none. Of each \`RUN\` only the first \`cd\` is
reported.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#workdir'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN cd /opt/app && make\n',
            good: 'FROM debian:13\nWORKDIR /opt/app\nRUN make\n',
        },
    ],
    *check(dockerfile) {
        for (const run of dockerfile.all('RUN', { onbuild: true })) {
            const moves = run.commands.filter(isMove);
            const [cd] = moves;
            if (cd && moves.length === 1 && isForAll(cd, run) && !isOfThisRun(cd, run))
                yield changesFolder(cd);
        }
    },
});
const changesFolder = ({ span }) => ({
    at: span,
    message: 'RUN changes the folder with `cd`: use WORKDIR',
});
const isMove = ({ name }) => name === 'cd' || name === 'pushd' || name === 'popd';
/** Whether what follows could start where the `cd` goes: it goes there in any case, and the Dockerfile knows where that is. */
function isForAll({ name, place, operands }, run) {
    const isPlain = !place.ignored && !place.nesting.some((outer) => SHELL_ONLY.has(outer));
    return (name === 'cd' &&
        isPlain &&
        operands.length > 0 &&
        operands.every((word) => isKnown(word, run.scope)) &&
        !goesBack(run));
}
const goesBack = ({ commands }) => commands.some(({ words }) => words.some(({ variables }) => variables.includes('OLDPWD')));
/** Commands that make a folder as WORKDIR does. */
const MAKES_FOLDER = new Set(['mkdir', 'install', 'chown', 'chmod']);
/** Whether the folder is there in this RUN only: a mount brings it, a command before fills it, or one behind deletes it. */
function isOfThisRun({ operands: [word], place }, run) {
    const folder = word?.text.replace(/\/+$/, '') ?? '';
    const isInMount = run.mounts.some(({ type, target }) => type !== 'secret' && target !== undefined && (0,_facts_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(folder, target.replace(/^\.\//, '')));
    return (isInMount ||
        run.commands.some(({ name, words, place: { index } }) => {
            const names = words
                .slice(1)
                .some(({ text }) => text === folder || (0,_facts_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(folder, text) || (0,_facts_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(text, folder));
            return names && (index < place.index ? !MAKES_FOLDER.has(name) : name === 'rm');
        }) ||
        // `git clone https://…/name` makes the folder `name`.
        (!folder.startsWith('/') &&
            run.commands.some(({ name, place: { index } }) => index < place.index && FILLS.has(name))));
}
/** Commands that make folders whose names they do not say. */
const FILLS = new Set([
    'git',
    'tar',
    'unzip',
    'hg',
    'svn',
    'npx',
    'npm',
    'composer',
    'apt-get',
    'apt',
    'cargo',
    'bsdtar',
]);
/** Whether the Dockerfile knows the word: it is plain, or made of ARGs and ENVs. */
function isKnown({ isLiteral, variables }, scope) {
    return isLiteral || (variables.length > 0 && variables.every((name) => 'value' in scope.lookup(name)));
}


/***/ }),

/***/ 18977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ copyFromKnownStage),
/* harmony export */   u: () => (/* binding */ copiesFromUnknown)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const copyFromKnownStage = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'copy-from-known-stage',
    aliases: ['DL3022'],
    severity: 'warning',
    summary: 'COPY --from names an earlier stage, or an image with its version',
    why: `What is no stage above is taken for an image: a misspelled stage \`biuld\` is looked for on Docker Hub, and whatever somebody
has put there under that name ends up in the image. A stage further down, a number that no stage has and a variable are refused
by the builder, so two stages cannot take files from each other either; \`RUN --mount=from=\` is held to the same.

An image is recognised by its tag or digest, or by a slash, which no name of a stage has; that it lacks its version is then what \`pin-base-image\` says. A named build context looks the same as a misspelled stage; silence the rule
for it, with the context as the reason. What an \`ONBUILD\` copies from can only be seen in the file that it runs in.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
    examples: [
        {
            bad: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=biuld /app /app\n',
            good: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n',
        },
    ],
    *check(dockerfile) {
        yield* copiesFromUnknown(dockerfile, 'error', (name) => name.includes('/'));
        const isBelow = stagesBelow(dockerfile);
        for (const { mounts, stage } of dockerfile.all('RUN'))
            for (const { from, fromStage, span } of mounts)
                if (from && !fromStage && isBelow(from.text, stage))
                    yield { at: span, message: complaint(from.text, true), severity: 'error' };
    },
});
/** COPYs from what is no stage above them; `severityBelow` is for a stage that comes later, where it is another than the rule's. */
function* copiesFromUnknown(dockerfile, severityBelow, isImage) {
    const isBelow = stagesBelow(dockerfile);
    for (const { from, stage } of dockerfile.all('COPY')) {
        const { text = '', span } = from?.word ?? {};
        if (!span || text === '' || (!text.includes('$') && (from?.stage || text.includes(':') || isImage(text))))
            continue;
        const isLater = isBelow(text, stage);
        yield { at: span, message: complaint(text, isLater), ...(isLater && severityBelow && { severity: severityBelow }) };
    }
}
/** Answers whether a name or a number is that of a stage below another. */
function stagesBelow({ stages }) {
    const lastOf = new Map(stages.flatMap(({ index, name = '' }) => [String(index), name.toLowerCase()].map((key) => [key, index])));
    return (name, stage) => (lastOf.get(name.toLowerCase()) ?? -1) > stage.index;
}
function complaint(text, isBelow) {
    if (isBelow)
        return `The stage \`${text}\` comes only after this one`;
    if (text.includes('$'))
        return `\`--from=${text}\`: the builder replaces no variables here`;
    return `There is no stage \`${text}\` above; if it is an image, name its version`;
}


/***/ }),

/***/ 73108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ copyFromOtherStage)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const copyFromOtherStage = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'copy-from-other-stage',
    aliases: ['DL3023'],
    severity: 'error',
    summary: 'A stage does not copy from itself',
    why: `A stage can only be read once it is built, so \`COPY --from\` and \`RUN --mount=from=\` with the stage's own name or number are
refused as a circular dependency. Within a stage \`RUN cp\` copies files.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
    examples: [
        {
            bad: 'FROM golang:1.25 AS build\nCOPY --from=build /app /usr/local/bin/\n',
            good: 'FROM golang:1.25 AS build\nRUN cp /app /usr/local/bin/\n',
        },
    ],
    *check(dockerfile) {
        for (const { from, stage } of dockerfile.all('COPY'))
            if (from?.stage && from.stage === stage)
                yield { at: from.word.span, message: 'COPY takes files from its own stage' };
        for (const { mounts, stage } of dockerfile.all('RUN'))
            for (const { fromStage, span } of mounts)
                if (fromStage && fromStage === stage)
                    yield { at: span, message: 'RUN mounts its own stage' };
    },
});


/***/ }),

/***/ 39968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ noConstantPlatform),
/* harmony export */   p: () => (/* binding */ isForOnePlatform)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const noConstantPlatform = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'no-constant-platform',
    aliases: ['DL3029', 'FromPlatformFlagConstDisallowed'],
    severity: 'warning',
    summary: 'FROM leaves the platform to the build',
    why: `With a constant \`--platform\` the image is for that platform only, whatever \`docker build --platform\` asks for: on another
machine it is emulated, or it does not start. \`$BUILDPLATFORM\` is for a stage that cross-compiles; for the rest the flag can go.

A stage whose name says its system or architecture (\`build-arm64\`) is left alone, and so is any variable: whoever starts the build can
change it. hadolint allows only \`$BUILDPLATFORM\` and \`$TARGETPLATFORM\`; \`compat: hadolint\` does too.`,
    sources: [
        'https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/',
        'https://docs.docker.com/build/building/multi-platform/#cross-compilation',
    ],
    examples: [
        {
            bad: 'FROM --platform=linux/amd64 debian:13\n',
            good: 'FROM debian:13\n',
        },
    ],
    *check(dockerfile) {
        for (const from of dockerfile.all('FROM')) {
            const { platform } = from;
            if (!platform || platform.text === '')
                continue;
            if (!platform.hasVariable && !isNamedFor(from, platform.text))
                yield isForOnePlatform(platform);
        }
    },
});
const isForOnePlatform = ({ span, text }) => ({
    at: span,
    message: `The image is always for \`${text}\`: leave the platform to the build`,
});
function isNamedFor({ alias }, platform) {
    const name = alias?.text.toLowerCase() ?? '';
    return platform
        .toLowerCase()
        .split('/')
        .some((part) => part !== '' && name.includes(part));
}


/***/ }),

/***/ 3893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pinBaseImage),
/* harmony export */   n: () => (/* binding */ withoutTag)
/* harmony export */ });
/* harmony import */ var _facts_image_platform_args_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6288);
/* harmony import */ var _dockerfile_image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33733);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15619);



const pinBaseImage = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: 'pin-base-image',
    aliases: ['DL3006'],
    severity: 'warning',
    summary: 'A base image names its tag',
    why: `Without a tag the build takes \`latest\`: another image tomorrow than today, so the same commit builds, or fails, differently.

A digest is as good as a tag. The image that \`COPY --from=\` or a mount takes files from is held to the same where a slash tells that it is one. An image that a variable names is left alone, since whoever starts the build decides, unless no ARG declares the variable: nobody can set that.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    examples: [{ bad: 'FROM debian\n', good: 'FROM debian:13-slim\n' }],
    *check(dockerfile) {
        yield* withoutTag(dockerfile, isCertain);
        const copied = dockerfile.all('COPY').flatMap(({ from }) => (from && !from.stage ? [from.word] : []));
        const mounted = dockerfile
            .all('RUN')
            .flatMap(({ mounts }) => mounts.flatMap(({ from, fromStage }) => (from && !fromStage ? [from] : [])));
        for (const word of [...copied, ...mounted])
            if (lacksVersion(word))
                yield { at: word.span, message: hasNoTag(word.text) };
    },
});
/** Of a name that may be that of a stage or of a build context as well, another rule speaks. */
function lacksVersion({ text, hasVariable }) {
    const { tag, digest } = (0,_dockerfile_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readImageName */ .t)(text);
    return !hasVariable && text.includes('/') && tag === undefined && digest === undefined;
}
const hasNoTag = (name) => `The image \`${name}\` has no tag`;
/** Images that name no tag, of the FROMs that count. */
function* withoutTag({ stages }, counts) {
    for (const { base, from } of stages)
        if (from?.image && base.kind === 'image' && !base.tag && !base.digest && counts(from.image, from.scope))
            yield { at: from.image.span, message: `The base image \`${base.name}\` has no tag` };
}
/** A variable that no ARG before it declares is empty, or its default, in every build. */
function isCertain({ hasVariable, variables }, scope) {
    const isFixed = (name) => scope.lookup(name).kind === 'unset' && !_facts_image_platform_args_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_ARGS */ .K.includes(name);
    return !hasVariable || variables.every(isFixed);
}


/***/ }),

/***/ 90893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/lint/rules/files/absolute-workdir.ts
var absolute_workdir = __webpack_require__(37929);
// EXTERNAL MODULE: ./src/lint/rules/files/add-unpacks-archives.ts
var add_unpacks_archives = __webpack_require__(62770);
// EXTERNAL MODULE: ./src/lint/rules/packages/apt-assumes-yes.ts
var apt_assumes_yes = __webpack_require__(93248);
// EXTERNAL MODULE: ./src/lint/facts/edits/edit.ts
var edits_edit = __webpack_require__(95335);
// EXTERNAL MODULE: ./src/lint/rule.ts
var rule = __webpack_require__(15619);
;// CONCATENATED MODULE: ./src/lint/rules/packages/apt-get-not-apt.ts


/** Subcommands that do the same in the program for scripts. */
const SAME = new Map([
    ...'install update upgrade remove purge autoremove autopurge clean autoclean download source build-dep changelog'
        .split(' ')
        .map((verb) => [verb, 'apt-get']),
    ...'search show policy depends rdepends'.split(' ').map((verb) => [verb, 'apt-cache']),
]);
const aptGetNotApt = (0,rule/* defineRule */.Km)({
    id: 'apt-get-not-apt',
    aliases: ['DL3027'],
    severity: 'warning',
    summary: 'RUN uses apt-get or apt-cache instead of apt',
    why: `\`apt\` is made for people: its options and its output may change from one release to the next, and it says so itself whenever
it is used in a script. \`apt-get\` and \`apt-cache\` stay as they are.`,
    fixEffect: `Safe where both do the same. Unsafe for \`apt upgrade\`, which also installs new packages, and where something reads what the command prints.`,
    sources: ['https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN apt update\n',
            good: 'FROM debian:13\nRUN apt-get update\n',
        },
    ],
    *check(dockerfile) {
        for (const { command } of dockerfile.commands) {
            if (command.name !== 'apt')
                continue;
            const [verb] = command.operands;
            const [word] = command.words;
            const program = SAME.get(verb?.text ?? '');
            const fix = word &&
                program !== undefined && {
                title: `Use \`${program}\``,
                safety: isSame(verb?.text, command) ? 'safe' : 'unsafe',
                edits: [(0,edits_edit/* replace */.HC)(word.span, word.raw.replace(/apt(?=["']?$)/, program))],
            };
            yield {
                at: command.span,
                message: `\`apt\` is not for scripts: use \`${program ?? 'apt-get'}\``,
                ...(fix && { fix }),
            };
        }
    },
});
/** `apt upgrade` also installs new packages, and the two print different things. */
function isSame(verb, { place }) {
    const isRead = place.piped || place.redirects.length > 0 || place.nesting.includes('substitution');
    return verb !== 'upgrade' && verb !== 'changelog' && !isRead;
}

;// CONCATENATED MODULE: ./src/lint/rules/syntax/consistent-instruction-casing.ts


const consistentInstructionCasing = (0,rule/* defineRule */.Km)({
    id: 'consistent-instruction-casing',
    aliases: ['ConsistentInstructionCasing'],
    severity: 'style',
    summary: 'All instructions are written in capitals, or all are small',
    why: `An instruction that is written otherwise than most of its file is easily read past. Most of a file decides; where as many are in capitals as are small,
capitals do. ARGs before the first FROM count for nothing, as in BuildKit's check.`,
    fixEffect: 'Safe: BuildKit reads instructions whatever their case.',
    sources: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
    examples: [
        {
            bad: 'FROM debian:13\nworkdir /app\nCOPY . .\n',
            good: 'FROM debian:13\nWORKDIR /app\nCOPY . .\n',
        },
    ],
    *check({ stages }) {
        const written = stages.flatMap(({ instructions }) => instructions.map(({ args, keywordSpan, span }) => ({ text: args.source.slice(keywordSpan), keywordSpan, span })));
        const small = written.filter(({ text }) => text === text.toLowerCase()).length;
        if (small === 0 && written.every(({ text }) => text === text.toUpperCase()))
            return;
        const capitals = written.filter(({ text }) => text === text.toUpperCase()).length;
        const isSmall = small > capitals;
        for (const { text, keywordSpan, span } of written) {
            const right = isSmall ? text.toLowerCase() : text.toUpperCase();
            if (text !== right)
                yield {
                    at: keywordSpan.line === span.line ? keywordSpan : span,
                    ...(/^[a-z]+$/i.test(text) && {
                        fix: { title: `Write \`${right}\``, safety: 'safe', edits: [(0,edits_edit/* replace */.HC)(keywordSpan, right)] },
                    }),
                    message: `\`${text}\` is \`${right}\` in a file of which most is in ${isSmall ? 'small letters' : 'capitals'}`,
                };
        }
    },
});

// EXTERNAL MODULE: ./src/lint/facts/packages/late-installs.ts + 2 modules
var late_installs = __webpack_require__(25172);
;// CONCATENATED MODULE: ./src/lint/rules/files/copy-dependencies-first.ts


const copyDependenciesFirst = (0,rule/* defineRule */.Km)({
    id: 'copy-dependencies-first',
    severity: 'warning',
    summary: 'Dependencies are installed before the whole source is copied',
    why: `Every change of any file makes \`COPY . .\` a new layer, and all that follows is built again, in the stages built on it too: with
the installation after it, each typo costs a full download. Copy the manifest and lock file, install, then copy the rest.

Code that is copied by name (\`COPY src ./src\`, \`COPY app.py .\`) before an installation that only reads a manifest costs the same.

The rule knows installations that read a manifest (pip, npm, yarn, pnpm, bun, bundler, composer, poetry, uv, pipenv, pdm, mix, \`go mod download\`,
\`cargo fetch\`), those of the project itself (\`pip install -e .\`, \`go install ./...\`, \`cargo install --path .\`) and builds that download
first (Maven, Gradle, \`dotnet\`, \`go build\`, \`cargo build\`). An earlier step for the same language counts as
the installation, and one that is told not to download is none; a cache mount helps too, but the step itself still runs again.`,
    sources: ['https://docs.docker.com/build/cache/optimize/#order-your-layers'],
    examples: [
        {
            bad: 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci\n',
            good: 'FROM node:24\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\n',
        },
        {
            name: 'code by name',
            bad: 'FROM python:3.13-slim\nCOPY app.py requirements.txt ./\nRUN pip install --no-cache-dir -r requirements.txt\n',
            good: 'FROM python:3.13-slim\nCOPY requirements.txt ./\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY app.py ./\n',
        },
    ],
    *check(dockerfile) {
        const reported = new Set();
        for (const { copy, code, title, ecosystem } of (0,late_installs/* lateInstalls */.$)(dockerfile)) {
            if (reported.has(copy))
                continue;
            reported.add(copy);
            yield {
                at: copy.span,
                message: code === undefined
                    ? `Copies all files before \`${title}\`: any change downloads everything again`
                    : `Copies \`${code}\` before \`${title}\`: any change of it downloads everything again`,
                subject: ecosystem,
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/facts/image/scratch.ts
/** What an instruction finds in a stage that began with nothing: the instructions before it that may have brought files. */
function broughtBefore(instruction) {
    return broughtIn(instruction.stage, instruction.index);
}
/** The same for a stage as a whole; undefined for a stage that does not come from `scratch`. */
function broughtIn(stage, before = Infinity) {
    const chain = [...stage.ancestors].reverse();
    if ((chain[0] ?? stage).base.kind !== 'scratch')
        return undefined;
    const inherited = chain.flatMap((one) => [...bringersOf(one), ...triggeredBringers(one)]);
    return [...inherited, ...bringersOf(stage).filter(({ index }) => index < before)];
}
function bringersOf(stage) {
    return [...stage.all('COPY'), ...stage.all('ADD'), ...stage.all('RUN')];
}
/** What the stage next to it gets. */
function triggeredBringers(stage) {
    return stage
        .all('ONBUILD')
        .flatMap(({ trigger }) => trigger?.keyword === 'COPY' || trigger?.keyword === 'ADD' || trigger?.keyword === 'RUN' ? [trigger] : []);
}

;// CONCATENATED MODULE: ./src/lint/rules/images/copy-from-filled-stage.ts


const copyFromFilledStage = (0,rule/* defineRule */.Km)({
    id: 'copy-from-filled-stage',
    severity: 'error',
    summary: 'A stage that files are copied from has files',
    why: `A stage from \`scratch\` into which nothing was copied is empty, so \`COPY --from\` of any file in it ends the build with "not found". Most often the files were meant to come
from another stage.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
    examples: [
        {
            bad: 'FROM scratch AS files\nFROM debian:13\nCOPY --from=files /app /app\n',
            good: 'FROM scratch AS files\nCOPY app /app\nFROM debian:13\nCOPY --from=files /app /app\n',
        },
    ],
    *check(dockerfile) {
        for (const { from, sources } of dockerfile.all('COPY')) {
            const { stage, word } = from ?? {};
            if (!stage || !word || broughtIn(stage)?.length !== 0)
                continue;
            if ([stage, ...stage.ancestors].some((one) => one.all('WORKDIR', { onbuild: true }).some(makesFolder)))
                continue;
            const [file] = sources.filter(({ resolved = '*' }) => !/[*?[\\]/.test(resolved) && !/^[./]*$/.test(resolved));
            if (file)
                yield { at: file.span, message: `The stage \`${word.text}\` is empty, so there is no \`${file.text}\` in it` };
        }
    },
});
const makesFolder = ({ path }) => path?.resolved !== '/';

// EXTERNAL MODULE: ./src/lint/rules/images/copy-from-known-stage.ts
var copy_from_known_stage = __webpack_require__(18977);
// EXTERNAL MODULE: ./src/lint/rules/images/copy-from-other-stage.ts
var copy_from_other_stage = __webpack_require__(73108);
// EXTERNAL MODULE: ./src/lint/rules/files/copy-local-files.ts
var copy_local_files = __webpack_require__(33760);
// EXTERNAL MODULE: ./src/lint/ignore-file/dockerignore.ts
var dockerignore = __webpack_require__(49831);
;// CONCATENATED MODULE: ./src/lint/facts/image/dispatched-variables.ts
/**
 * What BuildKit's checks look at in every stage, in order: the triggers of the stage that it is built on, where the final stage needs it,
 * then its own instructions.
 */
function* dispatched(dockerfile) {
    const hasTriggers = dockerfile.all('ONBUILD').length > 0;
    const needed = hasTriggers ? neededStages(dockerfile) : undefined;
    for (const stage of dockerfile.stages) {
        const { from, parent } = stage;
        if (from && needed?.has(stage))
            for (const { trigger } of parent?.all('ONBUILD') ?? [])
                if (trigger)
                    yield { instruction: trigger, stage, span: from.span };
        for (const instruction of stage.instructions)
            yield { instruction, stage, span: instruction.span };
    }
}
/** Where a part of it is, as long as that is in the line in which BuildKit says the instruction is. */
function within({ instruction, span }, part) {
    return span === instruction.span && part.line === span.line ? part : span;
}
/** The final stage, and what it is built on or takes files from. */
function neededStages({ finalStage }) {
    const needed = new Set();
    const open = finalStage ? [finalStage] : [];
    for (let stage = open.pop(); stage; stage = open.pop()) {
        if (needed.has(stage))
            continue;
        needed.add(stage);
        const sources = [
            stage.parent,
            ...stage.all('COPY').map(({ from }) => from?.stage),
            ...stage.all('RUN').flatMap(({ mounts }) => mounts.map(({ fromStage }) => fromStage)),
        ];
        open.push(...sources.filter((one) => one !== undefined));
    }
    return needed;
}

;// CONCATENATED MODULE: ./src/lint/rules/files/copy-sent-files.ts



const copySentFiles = (0,rule/* defineRule */.Km)({
    id: 'copy-sent-files',
    aliases: ['CopyIgnoredFile'],
    severity: 'error',
    summary: 'COPY and ADD take what the ignore file lets into the build',
    why: `A file that the ignore file leaves out does not exist for the builder, so \`COPY\` of it ends the build with "not found" on a file that everybody
can see.

The whole context, and a folder of which the ignore file takes something back with \`!\`, are left alone, unlike in BuildKit's check.`,
    sources: [
        'https://docs.docker.com/reference/build-checks/copy-ignored-file/',
        'https://docs.docker.com/build/concepts/context/#dockerignore-files',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nCOPY config/app.conf /etc/app.conf\n',
            good: 'FROM debian:13\nCOPY config/app.conf /etc/app.conf\n',
            context: { ignoreFile: { kind: 'present', file: '.dockerignore', text: 'config\n' } },
            goodContext: { ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n' } },
        },
    ],
    needs: { ignoreFile: () => true },
    *check(dockerfile, { ignoreFile }) {
        if (ignoreFile.kind !== 'present' || ignoreFile.text.trim() === '')
            return;
        const ignore = (0,dockerignore/* readDockerignore */.$)(ignoreFile.text);
        for (const step of dispatched(dockerfile)) {
            const { instruction } = step;
            if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
                continue;
            if (instruction.keyword === 'COPY' && instruction.from)
                continue;
            for (const { resolved, span } of instruction.sources) {
                const path = contextPath(resolved);
                if (path === undefined ||
                    ignore.lines.some(({ isException, pattern }) => isException && isBelow(pattern, path)))
                    continue;
                if (ignore.judge([{ path, bytes: 0 }])?.length === 0)
                    yield {
                        at: within(step, span),
                        message: `\`${ignoreFile.file}\` leaves \`${path}\` out, so there is nothing to ${instruction.keyword.toLowerCase()}`,
                    };
            }
        }
    },
});
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
/** Undefined for the context as a whole and for what is not in it. */
function contextPath(source) {
    if (source === undefined || ELSEWHERE.test(source) || /[*?[\\]/.test(source))
        return undefined;
    const names = source.split('/').filter((name) => name !== '' && name !== '.');
    return names.length === 0 || names.includes('..') ? undefined : names.join('/');
}
/** Whether a pattern may bring back something that is in a folder, or the folder itself. */
function isBelow(pattern, path) {
    return /[*?[]/.test(pattern) || pattern === path || pattern.startsWith(`${path}/`) || path.startsWith(`${pattern}/`);
}

// EXTERNAL MODULE: ./src/lint/rules/files/copy-several-into-folder.ts
var copy_several_into_folder = __webpack_require__(53213);
// EXTERNAL MODULE: ./src/lint/facts/files/deletion.ts + 3 modules
var deletion = __webpack_require__(3571);
// EXTERNAL MODULE: ./src/lint/facts/image/official-image.ts
var official_image = __webpack_require__(48894);
// EXTERNAL MODULE: ./src/lint/facts/files/absolute-path.ts
var absolute_path = __webpack_require__(69866);
// EXTERNAL MODULE: ./src/lint/facts/files/stage-steps.ts
var stage_steps = __webpack_require__(69741);
;// CONCATENATED MODULE: ./src/lint/facts/files/owner-change.ts





/** Commands that leave an application's folder as it is. */
const owner_change_ELSEWHERE = new Set([
    ...['useradd', 'adduser', 'groupadd', 'addgroup', 'usermod', 'passwd'],
    ...['apt-get', 'apt', 'apk', 'rm', 'true', ':', 'echo', 'sudo', 'chown', 'chmod'],
]);
/** Folders that a base image may have filled. */
const OF_THE_SYSTEM = /^\/(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?(?:\/|$)/;
/**
 * Moves the owner, or the mode, to the COPYs, and leaves the command for the folder itself, which COPY does not change when
 * it exists. Undefined where anything but those COPYs may have put files there, or where the owner may not exist yet.
 */
function copyWithOwnerFix(stage, change) {
    const { run, command, value, path, copies } = change;
    const at = command.words.findIndex(({ text }) => text === '-R' || text === '--recursive');
    const [flag, next] = command.words.slice(at);
    const kind = command.name === 'chown' ? 'chown' : 'chmod';
    const isPlain = run.form === 'shell' && run.heredocs.length === 0 && command.place.nesting.length === 0 && value.isLiteral;
    const isFree = copies.every((copy) => copy.keyword === 'COPY' && !copy[kind] && !copy.link && !copy.onbuild);
    if (at < 1 || !flag || !next || !isPlain || !isFree || !ownsAll(stage, change))
        return undefined;
    const names = value.text.split(':');
    const isKnown = kind === 'chmod' || names.every((name) => name === '' || isKnownBefore(stage, name, copies[0]));
    if (!isKnown || value.text.endsWith(':') || OF_THE_SYSTEM.test(path))
        return undefined;
    // COPY takes the user's number for the group when none is named; chown leaves the group, which is root's.
    const wanted = kind === 'chmod' ? value.text : [names[0] ? names[0] : '0', names[1] ?? '0'].join(':');
    const [from, to] = [flag.span, next.span];
    const gap = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    return {
        title: `Use \`COPY --${kind}\``,
        safety: 'safe',
        edits: [...copies.map((copy) => (0,edits_edit/* insertAfter */.WH)(copy.keywordSpan, ` --${kind}=${wanted}`)), (0,edits_edit/* replace */.HC)(gap, '')],
    };
}
/** Nothing before the command but its COPYs can have written to the path. */
function ownsAll(stage, { run, command, path }) {
    if (stage.parent || !(0,official_image/* isPlainImage */.cR)((0,official_image/* officialImage */.F0)(stage.base)))
        return false;
    return (0,stage_steps/* stepsOf */.B_)(stage).every(({ instruction, workdir }) => {
        if (instruction.index > run.index)
            return true;
        if (instruction.keyword === 'WORKDIR') {
            const folder = (0,absolute_path/* absolutePath */.Hi)(instruction.path?.resolved ?? '$', workdir);
            return folder !== undefined && (folder === path || !(0,deletion/* isWithin */.UO)(folder, path));
        }
        if (instruction.keyword !== 'RUN')
            return instruction.keyword !== 'unknown';
        const before = instruction === run ? run.commands.slice(0, command.place.index) : instruction.commands;
        return (instruction.script !== undefined &&
            before.every(({ name, place }) => owner_change_ELSEWHERE.has(name) && place.redirects.length === 0));
    });
}
/** A number, or a user or group that a RUN before the COPY makes. */
function isKnownBefore(stage, name, copy) {
    if (/^\d+$/.test(name))
        return true;
    return stage.instructions.some((instruction) => instruction.keyword === 'RUN' &&
        copy !== undefined &&
        instruction.index < copy.index &&
        instruction.commands.some(({ name: program, operands }) => /^(?:user|group)add$|^add(?:user|group)$/.test(program) && operands.at(-1)?.text === name));
}

// EXTERNAL MODULE: ./src/lint/facts/packages/install.ts + 1 modules
var install = __webpack_require__(89833);
// EXTERNAL MODULE: ./src/lint/text/computed-once.ts
var computed_once = __webpack_require__(77374);
;// CONCATENATED MODULE: ./src/lint/facts/files/shell-path.ts


/**
 * The path that a word of a command names, a final `/*` left out, with what ENV and ARG say; undefined where another variable or a
 * pattern hides it, and for a relative one after a `cd`.
 */
function shellPath(word, command, { run, workdir }) {
    const path = (word.isLiteral ? word.text : withVariables(word, run))?.replace(/(.)\/\*$/, '$1');
    return path === undefined || /[*?[{]/.test(path)
        ? undefined
        : pathInShell(path, command, { run, workdir, user: undefined });
}
/** The text of a word whose variables the Dockerfile sets; undefined where the RUN may set one itself. */
function withVariables({ text, variables }, run) {
    const own = ownVariables(run);
    const expanded = text.replace(/\$(?:(\w+)|\{(\w+)\})/g, (whole, bare, braced) => {
        const name = bare ?? braced ?? '';
        const variable = variables.includes(name) && !own.has(name) ? run.scope.lookup(name) : undefined;
        return (variable?.kind === 'env' || variable?.kind === 'arg' ? variable.value : undefined) ?? whole;
    });
    return /[$`]/.test(expanded) ? undefined : expanded;
}
/** What a RUN assigns, exports or reads. */
const ownVariables = (0,computed_once/* remember */.k)((run) => {
    const names = run.commands.flatMap(({ place, operands }) => [
        ...place.assignments.map(({ name }) => name),
        ...operands.flatMap(({ text }) => /^[A-Za-z_]\w*/.exec(text) ?? []),
    ]);
    return new Set(names);
});
/** The same for a path that is not a word of its own, e.g. the value of a flag. */
function pathInShell(path, command, { run, workdir }) {
    const isMoved = !path.startsWith('/') && firstMove(run) < command.place.index;
    return (0,absolute_path/* absolutePath */.Hi)(path, isMoved ? undefined : workdir);
}
/** A script can hold ten thousand paths. */
const known = new WeakMap();
/** Position of the first `cd` in a RUN; infinite where there is none. */
function firstMove(run) {
    const cached = known.get(run);
    if (cached !== undefined)
        return cached;
    const found = run.commands.findIndex(({ name }) => name === 'cd' || name === 'pushd');
    const first = found < 0 ? Infinity : found;
    known.set(run, first);
    return first;
}

;// CONCATENATED MODULE: ./src/lint/rules/files/copy-with-owner.ts







const copyWithOwner = (0,rule/* defineRule */.Km)({
    id: 'copy-with-owner',
    severity: 'warning',
    summary: 'Copied files get their owner and mode when they are copied',
    why: `A layer cannot change a file of the layer below, only hold another copy of it. \`RUN chown -R\` or \`RUN chmod -R\` over files that a
\`COPY\` brought stores all of them a second time, and both copies are downloaded. \`COPY --chown=\` and \`COPY --chmod=\` store them once.

The rule looks at \`chown -R\` and at \`chmod -R\` with an octal mode, over a path that a \`COPY\` or \`ADD\` of the same stage wrote to. A path
that a variable hides, a symbolic mode, a single file (\`chmod +x entrypoint.sh\`) and an owner that is made only after the \`COPY\`, or that the \`RUN\` alone knows, are left alone. What a \`RUN\` created in the same
folder still needs its own \`chown\`, best in that \`RUN\`; so the fix is offered only where the file shows that nothing else is there.`,
    fixEffect: 'Safe: the files have the same owner and mode, in the layer of COPY. There is none where anything else may have put files there, or where the owner may not exist yet.',
    sources: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
    examples: [
        {
            bad: [
                'FROM debian:13-slim',
                'RUN useradd --no-log-init app',
                'COPY . /app',
                'RUN chown -R app:app /app',
                'USER app',
                '',
            ].join('\n'),
            good: [
                'FROM debian:13-slim',
                'RUN useradd --no-log-init app',
                'COPY --chown=app:app . /app',
                'USER app',
                '',
            ].join('\n'),
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            if (!stage.all('RUN').some(({ commands }) => commands.some(changesAll)))
                continue;
            const copied = (0,absolute_path/* indexPaths */.Ny)();
            for (const { instruction, ...place } of (0,stage_steps/* stepsOf */.B_)(stage)) {
                if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
                    const target = (0,absolute_path/* absolutePath */.Hi)(instruction.target?.resolved ?? '$', place.workdir);
                    if (target !== undefined)
                        copied.add(target, instruction);
                }
                if (instruction.keyword !== 'RUN' || !(0,deletion/* staysInImage */.Fn)(instruction))
                    continue;
                const run = instruction;
                for (const command of run.commands) {
                    const [value, ...paths] = changesAll(command) ? command.operands : [];
                    const found = paths.flatMap((word) => {
                        const path = shellPath(word, command, { run, ...place });
                        const copies = path === undefined || !value
                            ? []
                            : copied.within(path).filter((copy) => mayOwn(value, copy, command, run));
                        return path === undefined || copies.length === 0 ? [] : [{ path, copies }];
                    });
                    const [first] = found;
                    if (!value || !first)
                        continue;
                    const fix = paths.length === 1 ? copyWithOwnerFix(stage, { run, command, value, ...first }) : undefined;
                    yield {
                        at: command.span,
                        message: `\`${command.name} -R\` stores what line ${first.copies[0]?.span.line ?? 0} copied a second time: ` +
                            `use \`COPY --${command.name}=${value.text}\``,
                        subject: `${command.name} ${first.path}`,
                        ...(fix && { fix }),
                    };
                }
            }
        }
    },
});
function changesAll(command) {
    if (!command.hasFlag('R', 'recursive'))
        return false;
    return command.name === 'chown' || (command.name === 'chmod' && /^[0-7]{3,4}$/.test(command.operands[0]?.text ?? ''));
}
/** Commands that make users and groups. */
const MAKERS = new Set(['useradd', 'adduser', 'groupadd', 'addgroup']);
/** Whether a COPY could name the owner: its names are known to the Dockerfile, and nothing makes them between the COPY and the command. */
function mayOwn(value, copy, { name, place }, run) {
    if (name === 'chmod')
        return true;
    if (!value.variables.every((variable) => 'value' in run.scope.lookup(variable)))
        return false;
    const names = value.text.split(/[:.]/).filter((one) => one !== '' && !/^\d+$/.test(one));
    if (names.length === 0)
        return true;
    const between = run.stage
        .all('RUN')
        .filter(({ index }) => index > copy.index && index <= run.index)
        .flatMap((one) => (one === run ? one.commands.slice(0, place.index) : one.commands));
    return !between.some((command) => {
        if (MAKERS.has(command.name))
            return command.operands.some(({ text }) => names.includes(text));
        const packages = (0,install/* readInstall */.S)(command)?.packages ?? [];
        return packages.some((found) => names.some((one) => found.name.startsWith(one)));
    });
}

// EXTERNAL MODULE: ./src/lint/rules/packages/curl-or-wget.ts
var curl_or_wget = __webpack_require__(42911);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
;// CONCATENATED MODULE: ./src/lint/facts/edits/near-name.ts

/** Changes of one character up to which BuildKit suggests a name. Of short names, half of one is too much. */
const FARTHEST = 2;
/** The name that was meant, most likely: the nearest one, the first of several; in the case as written. */
function nearName(name, names) {
    let best;
    let farthest = Math.min(FARTHEST, Math.floor(name.length / 2));
    for (const one of names) {
        // Two more characters are two changes at least.
        if (Math.abs(one.length - name.length) > FARTHEST)
            continue;
        const distance = (0,leven/* default */.A)(name, one);
        if (distance > farthest || (best !== undefined && distance === farthest))
            continue;
        best = one;
        farthest = distance;
    }
    return best;
}
/** A shorter name says too little. */
const SHORTEST = 5;
/** Whether one name is the other with a slip of the fingers: another case, two letters swapped, one left out or typed twice. */
function isSlip(name, meant) {
    if (name.length < SHORTEST || name === meant)
        return false;
    if (name.toLowerCase() === meant.toLowerCase())
        return true;
    const [short, long] = name.length < meant.length ? [name, meant] : [meant, name];
    let at = 0;
    while (at < short.length && short[at] === long[at])
        at++;
    if (short.length === long.length)
        return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
    const isOneLess = short.length + 1 === long.length && short.slice(at) === long.slice(at + 1);
    return isOneLess && /[a-z_]/i.test(long.charAt(at)) && at > 0 && at < short.length;
}

// EXTERNAL MODULE: ./src/lint/facts/image/platform-args.ts
var platform_args = __webpack_require__(6288);
;// CONCATENATED MODULE: ./src/lint/facts/image/variable-lookups.ts
/** Parameters that a shell sets itself; one character each. */
const NAME = /[@*#?$!-]|\p{Nd}+|[\p{L}\p{Nd}_]*/uy;
const QUOTED_ESCAPES = new Set(['"', '$']);
/** Nobody nests defaults this deep; hostile text does, and what is further inside is not looked at. */
const DEEPEST = 100;
/**
 * The names that BuildKit looks up when it replaces the variables of a word, each once and in order. A default is looked at whether it
 * is needed or not, as BuildKit does. Names can be numbers and the shell's own parameters, e.g. `1` and `@`.
 */
function variableLookups(text, escape, hasQuotes = true) {
    if (!text.includes('$'))
        return [];
    const names = new Set();
    readUntil({ text, escape, hasQuotes, depth: 0, names }, 0, undefined);
    return [...names];
}
/** Reads up to and with `stop`, or to the end of the text; gives where it went on from there. */
function readUntil(reader, from, stop) {
    const { text, escape, hasQuotes } = reader;
    for (let at = from; at < text.length;) {
        const character = text.charAt(at);
        if (character === stop)
            return at + 1;
        if (character === '$')
            at = readVariable(reader, at + 1);
        else if (hasQuotes && character === "'")
            at = text.indexOf("'", at + 1) + 1 || text.length + 1;
        else if (hasQuotes && character === '"')
            at = readDoubleQuoted(reader, at + 1);
        else
            at += character === escape ? 2 : 1;
    }
    return text.length;
}
function readDoubleQuoted(reader, from) {
    const { text, escape } = reader;
    for (let at = from; at < text.length;) {
        const character = text.charAt(at);
        if (character === '"')
            return at + 1;
        const next = text.charAt(at + 1);
        if (character === '$')
            at = readVariable(reader, at + 1);
        else
            at += character === escape && (QUOTED_ESCAPES.has(next) || next === escape) ? 2 : 1;
    }
    return text.length;
}
/** What follows a `$`. */
function readVariable(reader, from) {
    const { text, names, depth } = reader;
    if (depth >= DEEPEST)
        return text.length;
    const isBraced = text.charAt(from) === '{';
    NAME.lastIndex = isBraced ? from + 1 : from;
    const name = NAME.exec(text)?.[0] ?? '';
    const end = NAME.lastIndex;
    if (!isBraced) {
        if (name !== '')
            names.add(name);
        return from + name.length;
    }
    const inner = { ...reader, depth: depth + 1 };
    const operator = text.charAt(end) === ':' ? text.charAt(end + 1) : text.charAt(end);
    let next = end + 1;
    if (operator === '/')
        next = readUntil(inner, readUntil(inner, end + (text.charAt(end + 1) === '/' ? 2 : 1), '/'), '}');
    else if (operator !== '}')
        next = readUntil(inner, end + (text.charAt(end) === ':' ? 2 : 1), '}');
    names.add(name);
    return next;
}

;// CONCATENATED MODULE: ./src/lint/rules/syntax/defined-args-in-from.ts




const definedArgsInFrom = (0,rule/* defineRule */.Km)({
    id: 'defined-args-in-from',
    aliases: ['UndefinedArgInFrom'],
    severity: 'warning',
    summary: 'FROM uses only what an ARG before the first FROM declares',
    why: `Nothing that a stage defines is known to FROM, and nothing takes the place of a name that is not declared above the first FROM: with \`FROM debian:$VERSON\`
the tag is empty, and \`FROM \${BASE:-debian}\` is always \`debian\`, since \`--build-arg BASE\` sets only what is declared. The arguments of the platform, such as
\`TARGETPLATFORM\`, are always there.`,
    sources: [
        'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
        'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
    ],
    examples: [
        { bad: 'ARG VERSION=13\nFROM debian:${VERSON}\n', good: 'ARG VERSION=13\nFROM debian:${VERSION}\n' },
        { name: 'a default', bad: 'FROM ${BASE:-debian:13}\n', good: 'ARG BASE=debian:13\nFROM ${BASE}\n' },
    ],
    *check({ stages, globalArgs, escape }) {
        const declared = new Set([...platform_args/* PLATFORM_ARGS */.K, ...globalArgs.flatMap(({ pairs }) => pairs.map(({ name }) => name))]);
        for (const { from } of stages)
            for (const word of [from?.image, from?.platform]) {
                if (!from || !word)
                    continue;
                for (const name of variableLookups(word.raw, escape)) {
                    if (declared.has(name))
                        continue;
                    const meant = nearName(name, declared);
                    const suggestion = meant === undefined ? '' : `; \`${meant}\` is, if that is what was meant`;
                    const at = word.span.line === from.span.line ? word.span : from.span;
                    yield { at, message: `No ARG before the first FROM declares \`${name}\`${suggestion}` };
                }
            }
    },
});

// EXTERNAL MODULE: ./src/lint/dockerfile/refusals/invalid-word.ts
var invalid_word = __webpack_require__(94264);
;// CONCATENATED MODULE: ./src/lint/facts/image/image-environment.ts

const NOTHING = /^(?!)/;
const JAVA = 'JAVA|JDK|JRE|LANG|LC_';
/**
 * The variables that official images set, by how their names begin. Wider than what they set today, so that no version of an image
 * sets another: the Dockerfiles of https://github.com/docker-library, https://github.com/nginx/docker-nginx,
 * https://github.com/nodejs/docker-node, https://github.com/rust-lang/docker-rust, https://github.com/adoptium/containers,
 * https://github.com/carlossg/docker-maven and https://github.com/keeganwitt/docker-gradle, read in November 2026.
 */
const VARIABLES = new Map([
    ...['debian', 'ubuntu', 'alpine', 'busybox'].map((name) => [name, NOTHING]),
    ['python', /^(?:PYTHON|PIP|SETUPTOOLS|WHEEL|GPG|LANG|LC_)/],
    ['node', /^(?:NODE|NPM|YARN)/],
    ['golang', /^GO/],
    ['ruby', /^(?:RUBY|GEM|BUNDLE|LANG|LC_)/],
    ['rust', /^(?:RUST|CARGO)/],
    ['php', /^(?:PHP|APACHE|GPG)/],
    ['nginx', /^(?:NGINX|NJS|ACME|PKG|DYNPKG)/],
    ...['eclipse-temurin', 'openjdk', 'amazoncorretto'].map((name) => [name, new RegExp(`^(?:${JAVA})`)]),
    ['maven', new RegExp(`^(?:${JAVA}|MAVEN|M2)`)],
    ['gradle', new RegExp(`^(?:${JAVA}|GRADLE)`)],
]);
/** Whether an image may set a variable of this name; undefined for an image that is not known. BuildKit sets PATH itself. */
function mayImageSet(base, name) {
    if (name === 'PATH')
        return true;
    if (base.kind === 'scratch')
        return false;
    const image = (0,official_image/* officialImage */.F0)(base);
    if (!image || image.parts.some((part) => /^(?:windows|nanoserver)/.test(part)))
        return undefined;
    return VARIABLES.get(image.name)?.test(name);
}

;// CONCATENATED MODULE: ./src/lint/facts/image/undefined-variables.ts





/** The arguments of a build that are no variables of it. */
const NO_VARIABLES = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);
/**
 * The undefined variables of a file, in file order, as BuildKit's check UndefinedVar has them. In a stage on an image that is not known
 * only names that look like a slip of one that the file defines.
 */
function* undefinedVariables(dockerfile) {
    if (!dockerfile.source.text.includes('$'))
        return;
    const globals = new Set(dockerfile.globalArgs.flatMap(({ pairs }) => pairs.flatMap(({ name, value }) => (value ? [name] : []))));
    const byStage = new Map();
    for (const step of dispatched(dockerfile)) {
        const { instruction, stage } = step;
        const names = byStage.get(stage) ?? namesOf(stage, stage.parent && byStage.get(stage.parent));
        byStage.set(stage, names);
        if (instruction.keyword === 'ARG') {
            yield* ofArg(instruction, names, dockerfile.escape, (span) => within(step, span));
            for (const { name, value } of instruction.pairs)
                undefined_variables_define(names, name, value !== undefined || globals.has(name));
            continue;
        }
        if (hasVariables(instruction)) {
            const seen = new Set();
            for (const { text, span, escape, hasQuotes } of usesOf(instruction, dockerfile.escape))
                for (const name of variableLookups(text, escape, hasQuotes)) {
                    const meant = seen.has(name) ? undefined : judge(names, name);
                    seen.add(name);
                    if (meant)
                        yield { name, at: within(step, span), meant: meant.name };
                }
        }
        if (instruction.keyword === 'ENV')
            for (const { name } of instruction.pairs)
                names.set.delete(name);
        if (instruction.keyword === 'ENV')
            for (const { name } of instruction.pairs)
                names.set.add(name);
    }
}
function namesOf(stage, parent) {
    return { stage, parent, set: new Set(), args: new Set() };
}
function undefined_variables_define(names, name, hasValue) {
    names.args.add(name);
    if (!hasValue || NO_VARIABLES.has(name))
        return;
    names.set.delete(name);
    names.set.add(name);
}
/** Each argument sees those before it. */
function* ofArg(arg, names, escape, place) {
    const own = new Set();
    for (const { name, value } of arg.pairs) {
        for (const used of value ? variableLookups(value.raw, escape) : []) {
            const meant = own.has(used) ? undefined : judge(names, used);
            if (meant && value)
                yield { name: used, at: place(value.span), meant: meant.name };
        }
        own.add(name);
    }
}
/** Undefined where the name is known, or may be. */
function judge(names, name) {
    if (NO_VARIABLES.has(name))
        return undefined;
    let root = names;
    for (let one = names; one; one = one.parent) {
        if (one.set.has(name) || one.args.has(name))
            return undefined;
        root = one;
    }
    const isSet = mayImageSet(root.stage.base, name);
    if (isSet === true)
        return undefined;
    const meant = nearName(name, allSet(names));
    if (isSet === undefined && (meant === undefined || !isSlip(name, meant)))
        return undefined;
    return { name: meant };
}
/** A stage of a long chain is nobody's work, and neither are more names than this to choose from. */
const MOST_NAMES = 1000;
function allSet(names) {
    const all = ['PATH'];
    for (let one = names; one && all.length < MOST_NAMES; one = one.parent)
        all.push(...one.set);
    return all;
}
const hasVariables = ({ args, flags, heredocs }) => args.text.includes('$') ||
    flags.some(({ value }) => value?.raw.includes('$')) ||
    heredocs.some(({ body }) => body.text.includes('$'));
/** What BuildKit replaces variables in; what shells read is left to them. */
function usesOf(instruction, escape) {
    switch (instruction.keyword) {
        case 'COPY':
            return [
                ...wordUses(instruction, escape),
                ...flagUses(instruction, ['chown', 'chmod'], escape),
                ...bodyUses(instruction),
            ];
        case 'ADD':
            return [
                ...wordUses(instruction, escape),
                ...flagUses(instruction, ['chown', 'chmod', 'checksum'], escape),
                ...bodyUses(instruction),
            ];
        case 'RUN':
            return flagUses(instruction, ['mount'], escape);
        case 'ENV':
        case 'LABEL':
        case 'USER':
        case 'WORKDIR':
        case 'STOPSIGNAL':
        case 'VOLUME':
            return wordUses(instruction, escape);
        default:
            return [];
    }
}
function wordUses(instruction, escape) {
    const openers = new Set(instruction.heredocs.map(({ at }) => at.text));
    return (0,invalid_word/* wordsOf */.Z)(instruction, escape)
        .filter(({ at }) => !openers.has(at.text))
        .map(({ at, text }) => ({ text, span: at.span(), escape, hasQuotes: true }));
}
function flagUses({ flags }, names, escape) {
    return flags.flatMap(({ name, value, span }) => value && names.includes(name) ? [{ text: value.raw, span, escape, hasQuotes: true }] : []);
}
function bodyUses({ heredocs, span }) {
    return heredocs.flatMap(({ expand, body }) => expand ? [{ text: body.text, span, escape: '\\', hasQuotes: false }] : []);
}

;// CONCATENATED MODULE: ./src/lint/rules/commands/defined-variables.ts


const definedVariables = (0,rule/* defineRule */.Km)({
    id: 'defined-variables',
    aliases: ['UndefinedVar'],
    severity: 'warning',
    summary: 'A variable is defined before an instruction uses it',
    why: `The builder puts nothing in the place of a variable that it does not know, and says nothing: \`COPY $SRC /app/\` copies the whole context,
\`ENV PATH=$PAHT:/app/bin\` loses every program. An \`ARG\` before the first FROM is known to FROM only, until the stage says \`ARG NAME\` again.

What a base image sets is known for the official images of systems and languages. In a stage on any other image the rule says only what looks like a slip
of a name that the file defines. What shells read, in RUN, CMD, ENTRYPOINT and HEALTHCHECK, is left to ShellCheck.`,
    sources: [
        'https://docs.docker.com/reference/build-checks/undefined-var/',
        'https://docs.docker.com/reference/dockerfile/#scope',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nARG APP_HOME=/app\nCOPY . $APPHOME/\n',
            good: 'FROM debian:13\nARG APP_HOME=/app\nCOPY . $APP_HOME/\n',
        },
        {
            name: 'an ARG of FROM',
            bad: 'ARG VERSION=13\nFROM debian:$VERSION\nLABEL version=$VERSION\n',
            good: 'ARG VERSION=13\nFROM debian:$VERSION\nARG VERSION\nLABEL version=$VERSION\n',
        },
    ],
    *check(dockerfile) {
        for (const { name, at, meant } of undefinedVariables(dockerfile)) {
            const suggestion = meant === undefined ? '' : `; \`${meant}\` is, if that is what was meant`;
            yield { at, message: `The variable \`${name}\` is not defined here${suggestion}` };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/facts/files/copied-paths.ts


const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/;
/**
 * The paths that a COPY or ADD may write its sources to. Whether a target is a folder cannot always be seen, so one source can
 * have two. Sources with patterns are left out, and archives that ADD unpacks.
 */
function copiedPaths({ keyword, sources, target }, workdir) {
    const folder = (0,absolute_path/* absolutePath */.Hi)(target?.resolved ?? '$', workdir);
    if (folder === undefined)
        return [];
    const isFolder = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(target?.resolved ?? '');
    const names = sources.flatMap(({ resolved = '$' }) => {
        const isUnpacked = keyword === 'ADD' && !ADDRESS.test(resolved) && ARCHIVE.test(resolved);
        const name = (0,absolute_path/* fileName */.Md)(resolved.replace(/\/+$/, ''));
        return isUnpacked || name === '' || /[$*?[]/.test(name) ? [] : [name];
    });
    const inside = names.flatMap((name) => (0,absolute_path/* absolutePath */.Hi)(name, folder) ?? []);
    return isFolder ? inside : [folder, ...inside];
}
/** The path that a `curl`, `wget` or `git clone` writes to; undefined for any other command and where it cannot be seen. */
function downloadedPath(command, step) {
    const named = outputOf(command);
    if (named === undefined || named === '-' || named.startsWith('/dev/') || /[$`*?]/.test(named))
        return undefined;
    return pathInShell(named, command, step);
}
/** What each program writes, as its words name it. */
const OUTPUTS = new Map([
    ['wget', wgetOutput],
    ['curl', curlOutput],
    ['git', cloneFolder],
]);
const outputOf = (command) => OUTPUTS.get(command.name)?.(command);
function wgetOutput(command) {
    const file = command.flag('O', 'output-document')?.value;
    const folder = command.flag('P', 'directory-prefix')?.value;
    if (file === '-')
        return redirectOf(command);
    const name = addressedName(command);
    return file ?? (name === '' ? undefined : folder === undefined ? name : `${folder}/${name}`);
}
function curlOutput(command) {
    const folder = command.flag('output-dir')?.value;
    const name = command.hasFlag('O', 'remote-name') ? addressedName(command) : '';
    const file = command.flag('o', 'output')?.value ?? (name === '' ? redirectOf(command) : name);
    return file === undefined || folder === undefined ? file : `${folder}/${file}`;
}
function cloneFolder({ operands }) {
    const [verb, address, folder] = operands.map(({ text }) => text);
    return verb === 'clone' ? (folder ?? (address && (0,absolute_path/* fileName */.Md)(address).replace(/\.git$/, ''))) : undefined;
}
const redirectOf = ({ place }) => place.redirects.find(({ operator }) => operator === '>')?.target?.text;
/** The file name at the end of the first address; empty where there is none. */
function addressedName({ operands }) {
    const address = operands.find(({ text }) => ADDRESS.test(text))?.text;
    return address === undefined ? '' : (0,absolute_path/* fileName */.Md)(address);
}

;// CONCATENATED MODULE: ./src/lint/rules/files/delete-in-same-layer.ts






const deleteInSameLayer = (0,rule/* defineRule */.Km)({
    id: 'delete-in-same-layer',
    severity: 'warning',
    summary: 'A file is deleted in the layer that brought it',
    why: `Each instruction adds a layer, and a layer can only hide what is below it. A file that one \`RUN\`, \`COPY\` or \`ADD\` brings and a later
\`RUN\` deletes is still in the image: everybody downloads it, and anybody can read it. Download, use and delete in one \`RUN\`; in place of
a \`COPY\`, mount the file for the one \`RUN\` that needs it (\`--mount=type=bind\`), or do the work in another stage.

The rule knows what \`COPY\` and \`ADD\` write, and \`curl\`, \`wget\` and \`git clone\`, as far as the path can be read in the file. It looks only at
stages whose layers become an image.`,
    sources: [
        'https://docs.docker.com/build/building/best-practices/#run',
        'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
    ],
    examples: [
        {
            bad: [
                'FROM debian:13-slim',
                'ADD https://example.com/tool.tar.gz /tmp/',
                'RUN tar -xzf /tmp/tool.tar.gz -C /opt',
                'RUN rm /tmp/tool.tar.gz',
                '',
            ].join('\n'),
            good: [
                'FROM debian:13-slim',
                'RUN --mount=type=bind,source=tool.tar.gz,target=/tmp/tool.tar.gz tar -xzf /tmp/tool.tar.gz -C /opt',
                '',
            ].join('\n'),
        },
        {
            name: 'a download',
            bad: [
                'FROM alpine:3.22',
                'RUN wget -q -O /tmp/tool.zip https://example.com/tool.zip',
                'RUN unzip /tmp/tool.zip -d /opt && rm /tmp/tool.zip',
                '',
            ].join('\n'),
            good: [
                'FROM alpine:3.22',
                'RUN wget -q -O /tmp/tool.zip https://example.com/tool.zip && unzip /tmp/tool.zip -d /opt && rm /tmp/tool.zip',
                '',
            ].join('\n'),
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            if ((!stage.reachesFinal && !stage.isTarget) || !stage.all('RUN').some(deletes))
                continue;
            const brought = (0,absolute_path/* indexPaths */.Ny)();
            for (const { instruction, ...place } of (0,stage_steps/* stepsOf */.B_)(stage)) {
                const { line } = instruction.span;
                if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
                    for (const path of copiedPaths(instruction, place.workdir))
                        brought.add(path, { path, line });
                if (instruction.keyword !== 'RUN')
                    continue;
                const step = { run: instruction, ...place };
                for (const command of instruction.commands)
                    for (const deleted of deletedPaths(command, step)) {
                        const [first] = brought.within(deleted);
                        if (first)
                            yield {
                                at: command.span,
                                message: `Deletes \`${first.path}\`, but the layer of line ${first.line} keeps it: bring and delete it in one RUN`,
                            };
                    }
                const goesAway = departuresOf(step);
                for (const command of instruction.commands) {
                    const path = downloadedPath(command, step);
                    if (path !== undefined && !(0,deletion/* isMounted */.BX)(instruction, path) && !goesAway(path, command))
                        brought.add(path, { path, line });
                }
            }
        }
    },
});
const isDeletion = ({ name }) => name === 'rm' || name === 'unlink';
const deletes = ({ commands }) => commands.some(isDeletion);
function deletedPaths(command, step) {
    if (!isDeletion(command))
        return [];
    const isRecursive = command.hasFlag('r', 'R', 'recursive');
    return command.operands.flatMap((word) => {
        const path = shellPath(word, command, step);
        return path === undefined || path === '/' || (word.text.endsWith('/*') && !isRecursive) ? [] : [path];
    });
}
/** Tells whether the same RUN deletes or moves, or may, what an earlier command of it brings to a path. */
function departuresOf(step) {
    const last = new Map();
    for (const command of step.run.commands)
        if (command.name === 'rm' || command.name === 'mv')
            for (const word of command.operands)
                last.set(shellPath(word, command, step), command.place.index);
    const isLater = (path, { place }) => (last.get(path) ?? -1) > place.index;
    return (path, command) => isLater(undefined, command) || foldersAround(path).some((folder) => isLater(folder, command));
}
/** A path and all folders above it. */
function foldersAround(path) {
    const parts = path.split('/').filter(Boolean);
    return Array.from({ length: parts.length + 1 }, (_, depth) => `/${parts.slice(0, depth).join('/')}`);
}

;// CONCATENATED MODULE: ./src/lint/rules/container/detects-failure-in-time.ts

/** Two minutes, in seconds: how long a service may be down before the engine should know. */
const LIMIT = 120;
/** What the engine takes where the Dockerfile says nothing, or 0. */
const DEFAULT_SECONDS = 30;
const DEFAULT_RETRIES = 3;
const detectsFailureInTime = (0,rule/* defineRule */.Km)({
    id: 'detects-failure-in-time',
    severity: 'info',
    summary: 'A health check notices a failure within two minutes',
    why: `A container becomes unhealthy after so many failed checks in a row (\`--retries\`, 3 by default), each an \`--interval\` after the one
before it. With \`--interval=5m\`, a dead service counts as healthy for a quarter of an hour. A long \`--timeout\` does the same to a service that
hangs: each check waits for all of it. Something that waits for the container to become healthy waits longer, too.

The rule multiplies the retries by the interval, and by the timeout, and accepts two minutes for each. Docker's own numbers
(30 s, 30 s, 3) give 90 seconds.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    examples: [
        {
            bad: 'FROM nginx:1.29\nHEALTHCHECK --interval=5m CMD ["curl", "-f", "http://localhost/"]\n',
            good: 'FROM nginx:1.29\nHEALTHCHECK --interval=30s CMD ["curl", "-f", "http://localhost/"]\n',
        },
        {
            name: 'a long timeout',
            bad: 'FROM nginx:1.29\nHEALTHCHECK --timeout=2m CMD ["curl", "-f", "http://localhost/"]\n',
            good: 'FROM nginx:1.29\nHEALTHCHECK --timeout=5s CMD ["curl", "-f", "http://localhost/"]\n',
        },
    ],
    *check(dockerfile) {
        for (const check of dockerfile.all('HEALTHCHECK', { onbuild: true })) {
            if (check.disabled)
                continue;
            const retries = check.retries === undefined || check.retries === 0 ? DEFAULT_RETRIES : check.retries;
            const wait = (check.intervalSeconds ?? 0) || DEFAULT_SECONDS;
            const timeout = (check.timeoutSeconds ?? 0) || DEFAULT_SECONDS;
            const at = check.keywordSpan;
            if (wait * retries > LIMIT)
                yield {
                    at,
                    message: `A dead service counts as healthy for ${minutes(wait * retries)}: ${retries} checks, ${minutes(wait)} apart`,
                };
            else if (timeout * retries > LIMIT)
                yield {
                    at,
                    message: `A service that hangs counts as healthy for ${minutes(timeout * retries)}: ${retries} checks of ${minutes(timeout)} each`,
                };
        }
    },
});
/** e.g. `90 s`, `15 min` */
function minutes(seconds) {
    return seconds < 100 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 6) / 10} min`;
}

// EXTERNAL MODULE: ./src/lint/rule-makers/assumes-yes.ts
var assumes_yes = __webpack_require__(5339);
;// CONCATENATED MODULE: ./src/lint/rules/packages/dnf-assumes-yes.ts


const dnfAssumesYes = (0,rule/* defineRule */.Km)({
    id: 'dnf-assumes-yes',
    aliases: ['DL3038'],
    summary: '`dnf` and `microdnf` do not ask',
    ...(0,assumes_yes/* assumesYes */.V)(['dnf', 'microdnf']),
    sources: ['https://dnf5.readthedocs.io/en/latest/dnf5.8.html'],
    examples: [
        {
            bad: 'FROM fedora:43\nRUN dnf install httpd-2.4.65 && dnf clean all\n',
            good: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65 && dnf clean all\n',
        },
    ],
});

// EXTERNAL MODULE: ./src/lint/facts/files/folder-copies.ts
var folder_copies = __webpack_require__(663);
// EXTERNAL MODULE: ./src/lint/text/glob.ts
var glob = __webpack_require__(79711);
// EXTERNAL MODULE: ./src/lint/facts/files/sent-files.ts
var sent_files = __webpack_require__(8993);
;// CONCATENATED MODULE: ./src/lint/facts/files/incidental-files.ts




/** What a rule needs that asks what folder copies bring along. */
const NEEDS_WHAT_IS_BROUGHT = { ignoreFile: copiesFolder, files: copiesFolder };
function copiesFolder(dockerfile) {
    return (0,folder_copies/* folderCopies */.M)(dockerfile).length > 0;
}
/**
 * What folder copies bring along. `makeFinder` may look at all files of the context first. Things that the ignore file
 * lets in by their name (`!.env`) are wanted and left out. Nothing where the context is unknown.
 */
function broughtThings(dockerfile, context, makeFinder) {
    const copies = (0,folder_copies/* folderCopies */.M)(dockerfile);
    const sent = copies.length > 0 ? (0,sent_files/* sentFiles */.M)(context) : undefined;
    if (!sent)
        return [];
    const { find, keyOf } = makeFinder(sent.files.map(({ path }) => path));
    const found = new Map();
    for (const { path, bytes, exception } of sent.files) {
        const thing = find(path, bytes);
        const copy = thing === undefined ? undefined : copyOf(thing, copies);
        if (thing === undefined || !copy || (exception && isNamedBy(exception, thing)))
            continue;
        const key = keyOf(thing);
        const known = found.get(key);
        if (!known)
            found.set(key, { paths: new Set([thing]), bytes, copy });
        else {
            known.paths.add(thing);
            known.bytes += bytes;
            if (copy.inImage && !known.copy.inImage)
                known.copy = copy;
        }
    }
    return [...found].map(([key, { paths, bytes, copy }]) => ({
        key,
        paths: [...paths],
        bytes: sent.complete ? bytes : undefined,
        copy,
    }));
}
/** A copy of the thing itself is on purpose. */
function copyOf(thing, copies) {
    const taking = copies.filter(({ folder }) => folder === '' || thing.startsWith(`${folder}/`));
    return taking.find(({ inImage }) => inImage) ?? taking[0];
}
function isNamedBy({ pattern }, thing) {
    const name = (0,absolute_path/* fileName */.Md)(thing);
    return pattern
        .split('/')
        .some((part) => !/^\*+$/.test(part) && (0,glob/* isCheap */.eA)(name, part) && (0,glob/* matchesGlob */.kt)(name, part.replace(/\*{2,}/g, '*')));
}

// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
;// CONCATENATED MODULE: ./src/lint/facts/files/incidental-problem.ts


/**
 * The problem of an ignore file that lets something in. It is in that file, and its fix adds a line there; where there is no
 * such file it is at the instruction that copies. The bytes are a cost and not part of the
 * message, so that the base's finding is the same one.
 */
function leftIn({ key, paths, bytes, copy }, { dockerfile, context, consequence, isNeeded = false }) {
    const { instruction, source, inImage } = copy;
    const what = paths.length > 1 ? `\`${key}\` from several folders` : `\`${paths[0] ?? key}\``;
    const message = `\`${instruction.keyword} ${source.raw}\` brings ${what} into the ${inImage ? 'image' : 'build'}: ${consequence}`;
    const cost = bytes !== undefined && bytes > 0 && { cost: { bytes } };
    const { ignoreFile } = context;
    if (ignoreFile.kind !== 'present')
        return { at: instruction.span, message, ...cost };
    const at = lastLine(ignoreFile);
    const pattern = paths.every((path) => path === key) ? key : `**/${key}`;
    // Whoever names it in the Dockerfile may need it there.
    const isUsed = isNeeded || dockerfile.instructions.some(({ args }) => args.text.includes((0,absolute_path/* fileName */.Md)(key)));
    const fix = {
        title: `Leave ${paths.length > 1 ? 'them' : 'it'} out of the build context`,
        safety: 'unsafe',
        edits: [append(at, pattern)],
    };
    return { at, file: ignoreFile.file, message, ...cost, ...(!isUsed && isPlain(pattern) && { fix }) };
}
/** Where there is no ignore file at all, another rule says so of a copy of everything. */
function isSaidAlready({ copy }, { ignoreFile }) {
    return ignoreFile.kind === 'absent' && copy.folder === '';
}
/** The last line that says something, or the first. */
function lastLine({ file, text }) {
    const source = (0,source_text/* sourceText */.rI)(file, text);
    const end = text.trimEnd().length;
    const { line } = source.position(end);
    return source.span(source.offset(line, 1), end);
}
/** Nothing in the name that a pattern or a line takes for something else. */
function isPlain(pattern) {
    return /^(?:\*\*\/)?[\w.@+~/-]+$/.test(pattern);
}
function append({ endLine, endColumn }, pattern) {
    const span = { line: endLine, column: endColumn, endLine, endColumn };
    return { span, text: endColumn === 1 ? `${pattern}\n` : `\n${pattern}` };
}

;// CONCATENATED MODULE: ./src/lint/facts/files/virtual-environment.ts
/** Finds the folder of the virtual environment that a file is in, among the files of a context. */
function virtualEnvironmentOf(paths) {
    const roots = foldersWith(paths, 'pyvenv.cfg');
    return (path) => ancestors(path).find((folder) => roots.has(folder));
}
/** The folders that hold a file of this name. */
function foldersWith(paths, name) {
    return new Set(paths.filter((path) => path.endsWith(`/${name}`)).map((path) => path.slice(0, -name.length - 1)));
}
/** The folders that a file is in, the outermost first. */
function ancestors(path) {
    const folders = [];
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at));
    return folders;
}

;// CONCATENATED MODULE: ./src/lint/rules/files/dockerignore-leaves-out-caches.ts





/** Folders that a tool fills for its own next run. */
const CACHES = new Set(('__pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .nox .hypothesis .ipynb_checkpoints ' +
    '.gradle .parcel-cache .turbo .nyc_output .sass-cache .terraform .scannerwork').split(' '));
/** Other rules speak of these, whatever is in them. */
const dockerignore_leaves_out_caches_ELSEWHERE = /(?:^|\/)(?:\.git|node_modules)\//;
const files = {
    kind: 'listed',
    files: [
        { path: 'app/__pycache__/main.cpython-313.pyc', bytes: 18_200 },
        { path: 'app/main.py', bytes: 9_100 },
    ],
    complete: true,
};
const dockerignoreLeavesOutCaches = (0,rule/* defineRule */.Km)({
    id: 'dockerignore-leaves-out-caches',
    severity: 'info',
    summary: 'Caches of tools stay out of the build',
    why: `Tools keep what they have worked out in folders beside the sources: \`__pycache__\`, \`.pytest_cache\`, \`.gradle\`, Cargo's \`target\`. Nothing in the image reads them, they make it
larger, and because they change with every test run, \`COPY . .\` builds its layer again although no source has changed.

The rule looks at the files that are there and at the ignore file as BuildKit reads it. It knows caches by their name, or by the \`CACHEDIR.TAG\` in
them. \`dist\` and \`build\` are left alone, because they can be what the image is for, and so is every folder that the Dockerfile itself names.`,
    fixEffect: 'Unsafe: the files are in no image then. There is none where the Dockerfile names them.',
    sources: ['https://docs.docker.com/build/concepts/context/#dockerignore-files', 'https://bford.info/cachedir/'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCOPY . /srv\n',
            good: 'FROM python:3.13-slim\nCOPY . /srv\n',
            context: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n' } },
            goodContext: { files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n**/__pycache__\n' } },
        },
    ],
    needs: NEEDS_WHAT_IS_BROUGHT,
    *check(dockerfile, context) {
        const isNamed = (name) => dockerfile.instructions.some(({ args }) => args.text.includes(name));
        for (const brought of broughtThings(dockerfile, context, cacheFinder))
            if (!isSaidAlready(brought, context) && !isNamed(brought.key))
                yield leftIn(brought, { dockerfile, context, consequence: 'nothing there reads it' });
    },
});
function cacheFinder(paths) {
    const tagged = foldersWith(paths, 'CACHEDIR.TAG');
    const environmentOf = virtualEnvironmentOf(paths);
    return {
        find: (path) => dockerignore_leaves_out_caches_ELSEWHERE.test(path) || environmentOf(path) !== undefined
            ? undefined
            : ancestors(path).find((folder) => CACHES.has((0,absolute_path/* fileName */.Md)(folder)) || tagged.has(folder)),
        keyOf: absolute_path/* fileName */.Md,
    };
}

;// CONCATENATED MODULE: ./src/lint/rules/files/dockerignore-leaves-out-dependencies.ts






const dockerignore_leaves_out_dependencies_files = {
    kind: 'listed',
    files: [
        { path: 'node_modules/esbuild/bin/esbuild', bytes: 9_400_000 },
        { path: 'package.json', bytes: 410 },
    ],
    complete: true,
};
const dockerignoreLeavesOutDependencies = (0,rule/* defineRule */.Km)({
    id: 'dockerignore-leaves-out-dependencies',
    severity: 'warning',
    summary: 'Dependencies that were installed outside stay out of the build',
    why: `\`node_modules\` and virtual environments are made for the machine that they are on: their programs are compiled for its system and processor, and those
of a virtual environment start the Python at its path. \`COPY . .\` puts them over what the image has installed for itself, so that it breaks on another
machine, or works with other versions than the lock file says. And they are the largest part of most folders.

The rule looks at the files that are there and at the ignore file as BuildKit reads it. A \`node_modules\` counts only where the Dockerfile installs with
npm, yarn, pnpm or bun itself; an image that is meant to take what was installed outside is left alone. A virtual environment is a folder with
a \`pyvenv.cfg\`, whatever its name.`,
    fixEffect: 'Unsafe: the files are in no image then. There is none where the Dockerfile names them.',
    sources: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    examples: [
        {
            bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n',
            good: 'FROM node:24-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n',
            context: { files: dockerignore_leaves_out_dependencies_files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n' } },
            goodContext: { files: dockerignore_leaves_out_dependencies_files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\nnode_modules\n' } },
        },
    ],
    needs: NEEDS_WHAT_IS_BROUGHT,
    *check(dockerfile, context) {
        const ownModules = (0,install/* installsOf */.U)(dockerfile.commands, 'npm', 'yarn', 'pnpm').some(({ readsManifest }) => readsManifest) ||
            dockerfile.commands.some(({ command }) => command.runs('bun', 'install') || command.runs('bun', 'i'));
        const makeFinder = (paths) => {
            const environmentOf = virtualEnvironmentOf(paths);
            return {
                find: (path) => (ownModules ? modulesOf(path) : undefined) ?? environmentOf(path),
                keyOf: absolute_path/* fileName */.Md,
            };
        };
        for (const brought of broughtThings(dockerfile, context, makeFinder)) {
            if (isSaidAlready(brought, context))
                continue;
            const consequence = brought.key === 'node_modules'
                ? 'it is made for another machine, and this build installs its own'
                : 'a virtual environment works only on the machine that made it';
            yield leftIn(brought, { dockerfile, context, consequence });
        }
    },
});
const modulesOf = (path) => ancestors(path).find((folder) => (0,absolute_path/* fileName */.Md)(folder) === 'node_modules');

;// CONCATENATED MODULE: ./src/lint/rules/files/dockerignore-leaves-out-git.ts




/** A `.git` deeper down that is no folder belongs to a submodule and is one line. */
const HISTORY = /^(?:\.git(?=\/|$)|.*?\/\.git(?=\/))/;
const dockerignore_leaves_out_git_files = {
    kind: 'listed',
    files: [{ path: '.git/objects/pack/pack-1.pack', bytes: 38_000_000 }],
    complete: true,
};
const dockerignoreLeavesOutGit = (0,rule/* defineRule */.Km)({
    id: 'dockerignore-leaves-out-git',
    severity: 'warning',
    summary: 'The Git history stays out of the build',
    why: `\`COPY . .\` takes \`.git\` along unless the ignore file leaves it out. Whoever has the image then has every version of every file, also those that were
deleted because of what they said. \`.git\` changes with every commit, even with every fetch, so the layer and all layers after it are built
again each time. And it has to be sent to the builder first.

The rule looks at the files that are there and at the ignore file as BuildKit reads it, and at copies of folders that really contain a \`.git\`. In a stage whose layers do not
become an image it is only an \`info\`, and nothing is said where such a stage runs \`git\` itself. Some tools read \`.git\` without saying so, to put a version
into what they build (\`setuptools-scm\`, \`hatch-vcs\`, Go's \`-buildvcs\`): hand the version in as a build argument, or silence the rule with that reason.`,
    fixEffect: 'Unsafe: the files are in no image then, and a tool that asks git for the version finds none. There is none where the Dockerfile names them.',
    sources: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCOPY . /app\n',
            good: 'FROM python:3.13-slim\nCOPY . /app\n',
            context: { files: dockerignore_leaves_out_git_files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '*.log\n' } },
            goodContext: { files: dockerignore_leaves_out_git_files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '*.log\n.git\n' } },
        },
    ],
    needs: NEEDS_WHAT_IS_BROUGHT,
    *check(dockerfile, context) {
        const finder = { find: (path) => HISTORY.exec(path)?.[0], keyOf: absolute_path/* fileName */.Md };
        for (const brought of broughtThings(dockerfile, context, () => finder)) {
            const { inImage } = brought.copy;
            const isNeeded = dockerfile.commands.some(({ command }) => command.name === 'git');
            if (isSaidAlready(brought, context) || (!inImage && isNeeded))
                continue;
            const consequence = inImage
                ? 'all of the history is in it, and each commit builds the layer again'
                : 'each commit builds the layer again';
            const problem = leftIn(brought, { dockerfile, context, consequence, isNeeded });
            yield inImage ? problem : { ...problem, severity: 'info' };
        }
    },
});

// EXTERNAL MODULE: ./src/lint/facts/files/secret-file.ts
var secret_file = __webpack_require__(8904);
;// CONCATENATED MODULE: ./src/lint/rules/files/dockerignore-leaves-out-secrets.ts





/** By these names a file is a key, or the file that everybody keeps passwords in. */
const CERTAIN = /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.env|.*\.key|(?:.*[-_.])?(?:key|priv|private|privkey)(?:[-_.].*)?\.pem)$/i;
/** Private keys are smaller; slides of Keynote are larger. */
const MAX_KEY_BYTES = 65_536;
const KEY = /\.(?:key|pem)$/i;
/** Every checkout of Android's tools has the same one. */
const WELL_KNOWN = /^debug\.keystore$/;
const dockerignore_leaves_out_secrets_files = { kind: 'listed', files: [{ path: '.env', bytes: 310 }], complete: true };
const dockerignoreLeavesOutSecrets = (0,rule/* defineRule */.Km)({
    id: 'dockerignore-leaves-out-secrets',
    severity: 'warning',
    summary: 'Files with secrets stay out of the build',
    why: `\`COPY . .\` takes along whatever lies in the folder, and a file that is in a layer can be read by whoever can pull the image, also when a later
layer deletes it. A line in the ignore file keeps it out; a running container gets it as a mounted file or from its environment, and a \`RUN\`
as \`--mount=type=secret\`.

The rule looks at the files that are there, at the ignore file as BuildKit reads it, and goes by names: private SSH keys, \`.env\` files,
credentials of registries and clouds, key stores, \`*.key\` and \`*.pem\`. A private key or a \`.env\` that becomes part of an image is an \`error\`. Empty files, test data,
what is public by its name (\`ca.pem\`, \`.env.example\`) and what the ignore file lets in by its name (\`!.env\`) are left alone, and \`.npmrc\` is too, because it often
holds nothing but settings.`,
    fixEffect: 'Unsafe: the files are in no image then. There is none where the Dockerfile names them.',
    sources: [
        'https://docs.docker.com/build/concepts/context/#dockerignore-files',
        'https://docs.docker.com/build/building/secrets/',
    ],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCOPY . /app\n',
            good: 'FROM python:3.13-slim\nCOPY . /app\n',
            context: { files: dockerignore_leaves_out_secrets_files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n' } },
            goodContext: { files: dockerignore_leaves_out_secrets_files, ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\n.env\n' } },
        },
    ],
    needs: NEEDS_WHAT_IS_BROUGHT,
    *check(dockerfile, context) {
        const finder = { find: findSecret, keyOf: (path) => path };
        for (const brought of broughtThings(dockerfile, context, () => finder)) {
            const { inImage } = brought.copy;
            const consequence = inImage ? 'whoever can pull the image can read it' : 'it stays in the build cache';
            const problem = leftIn(brought, { dockerfile, context, consequence });
            yield inImage && CERTAIN.test((0,absolute_path/* fileName */.Md)(brought.key)) ? { ...problem, severity: 'error' } : problem;
        }
    },
});
function findSecret(path, bytes) {
    const name = (0,absolute_path/* fileName */.Md)(path);
    const isKey = !KEY.test(name) || bytes <= MAX_KEY_BYTES;
    const isElsewhere = /(?:^|\/)(?:\.git|node_modules)\//.test(path);
    return bytes > 0 && isKey && !isElsewhere && !WELL_KNOWN.test(name) && (0,secret_file/* isSecretFile */.D0)(path) ? path : undefined;
}

;// CONCATENATED MODULE: ./src/lint/rules/packages/downloads-can-fail.ts

const FAILS = [
    'f',
    'fail',
    'fail-with-body',
    'fail-early',
    'w',
    'write-out',
    'I',
    'head',
    'K',
    'config',
    'help',
    'V',
    'version',
];
const downloadsCanFail = (0,rule/* defineRule */.Km)({
    id: 'downloads-can-fail',
    severity: 'warning',
    summary: 'A download with curl fails where the server says that there is nothing',
    why: `Without \`--fail\`, curl takes the error page of a server for the file, and reports success: the layer is cached with a page of HTML in the place of the program, and
the build fails later, or not at all. \`curl -fsSL\` also follows redirects and keeps quiet.

The rule looks at what curl writes to a file or into a pipe. wget fails by itself.`,
    sources: ['https://curl.se/docs/manpage.html#-f'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN curl -sSLo /usr/local/bin/app https://example.com/app\n',
            good: 'FROM debian:13\nRUN curl -fsSLo /usr/local/bin/app https://example.com/app\n',
        },
    ],
    *check({ commands }) {
        for (const { command } of commands)
            if (command.name === 'curl' && isKept(command) && !command.hasFlag(...FAILS) && names(command))
                yield {
                    at: command.span,
                    message: '`curl` keeps the error page of the server as if it were the file: add `--fail`',
                };
    },
});
function isKept(command) {
    const { piped, redirects, nesting } = command.place;
    const toFile = redirects.some(({ operator, target }) => operator.startsWith('>') && target?.text.startsWith('/dev/') === false);
    const output = command.flag('o', 'output')?.value;
    if (output?.startsWith('/dev/') === true)
        return false;
    return (output !== undefined ||
        command.hasFlag('O', 'remote-name', 'remote-name-all') ||
        toFile ||
        (piped && nesting.length === 0));
}
/** It asks an HTTP server, and none on the same machine. */
function names({ operands }) {
    return operands.some(({ text }) => /^https?:\/\/(?!localhost|127\.)/i.test(text));
}

// EXTERNAL MODULE: ./src/lint/facts/edits/keyword-case.ts
var keyword_case = __webpack_require__(97217);
;// CONCATENATED MODULE: ./src/lint/rules/commands/env-defined-before-use.ts



const envDefinedBeforeUse = (0,rule/* defineRule */.Km)({
    id: 'env-defined-before-use',
    aliases: ['DL3044'],
    severity: 'error',
    summary: 'An ENV does not use a variable that it defines itself',
    why: `All values of one \`ENV\` are put together from what was set before it. In \`ENV A=1 B=$A\`, \`B\` does not become
\`1\` but whatever \`A\` was before, most often nothing. A second \`ENV\` sees the new value.

A variable that the file has set before is left alone, and so is one that extends itself, as in \`PATH=/app/bin:$PATH\`.`,
    fixEffect: `Unsafe where the base image may set the variable: its value is the one that is used today. Safe on \`scratch\`.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
    examples: [
        {
            bad: 'FROM debian:13\nENV APP=/app PATH=$APP/bin:$PATH\n',
            good: 'FROM debian:13\nENV APP=/app\nENV PATH=$APP/bin:$PATH\n',
        },
    ],
    *check(dockerfile) {
        for (const env of dockerfile.all('ENV', { onbuild: true })) {
            const defined = new Map(env.pairs.map(({ name }, position) => [name, position]));
            for (const [position, { name, value, span }] of env.pairs.entries()) {
                const early = value?.variables.filter((used) => used !== name && defined.has(used) && isNew(env, used)) ?? [];
                const [used] = early;
                if (used === undefined)
                    continue;
                const isAfterAll = early.every((one) => (defined.get(one) ?? position) < position);
                const fix = isAfterAll
                    ? splitBefore(dockerfile, env, env.pairs[position - 1], span, isUnset(env, early) ? 'safe' : 'unsafe')
                    : undefined;
                yield {
                    at: span,
                    message: `\`${used}\` is set by this same ENV, so \`${name}\` does not see its value: use a second ENV`,
                    ...(fix && { fix }),
                };
            }
        }
    },
});
/** A build has them whatever the base image says. */
const ALWAYS_SET = new Set(['PATH', 'HOME', 'HOSTNAME', 'PWD', 'TERM', 'SHELL', 'USER', 'LANG', 'LC_ALL', 'TZ']);
function isNew({ scope }, name) {
    if (ALWAYS_SET.has(name))
        return false;
    const { kind } = scope.lookup(name);
    return kind === 'unset' || kind === 'unknown';
}
/** On `scratch` nobody has set them; any other base image may have. */
const isUnset = ({ scope }, names) => names.every((name) => scope.lookup(name).kind === 'unset');
/** No fix where there is more than spaces and a continuation between the two, e.g. a comment. */
function splitBefore({ source }, env, before, pair, safety) {
    if (!before || env.onbuild)
        return undefined;
    const gap = { line: before.span.endLine, column: before.span.endColumn, endLine: pair.line, endColumn: pair.column };
    return /^[\s\\`]*$/.test(source.slice(gap))
        ? { title: 'Begin a second ENV here', safety, edits: [(0,edits_edit/* replace */.HC)(gap, `\n${(0,keyword_case/* keywordLike */.$)(env, 'ENV')} `)] }
        : undefined;
}

// EXTERNAL MODULE: ./src/lint/rules/container/exec-form.ts + 1 modules
var exec_form = __webpack_require__(1218);
;// CONCATENATED MODULE: ./src/lint/facts/image/exposed-ports.ts

const PROTOCOL = /^(?:tcp|udp|sctp)?$/i;
/** The ports of every EXPOSE that the build carries out. Those that a variable hides, and those that BuildKit refuses, are left out. */
function* exposedPorts(dockerfile) {
    for (const step of dispatched(dockerfile)) {
        if (step.instruction.keyword !== 'EXPOSE')
            continue;
        for (const { word } of step.instruction.ports)
            for (const text of word.resolved?.split(/\s+/).filter(Boolean) ?? []) {
                const container = text.slice(text.lastIndexOf(':') + 1);
                const [port = '', protocol = ''] = container.split(/\/(.*)/);
                if (port === '' || !PROTOCOL.test(protocol))
                    continue;
                const host = text.slice(0, Math.max(text.length - container.length - 1, 0));
                yield { text, protocol, host: /[^:]/.test(host) ? host : '', at: within(step, word.span) };
            }
    }
}

;// CONCATENATED MODULE: ./src/lint/rules/container/expose-container-ports.ts


const exposeContainerPorts = (0,rule/* defineRule */.Km)({
    id: 'expose-container-ports',
    aliases: ['ExposeInvalidFormat'],
    severity: 'warning',
    summary: 'EXPOSE names ports of the container, and nothing of the host',
    why: `Which address and port of the host leads to a container is decided when it starts, with \`--publish\` or in the compose file. The builder drops
\`127.0.0.1:8080:\` from \`EXPOSE 127.0.0.1:8080:80\` without a word, and Docker says that it will refuse it.`,
    sources: ['https://docs.docker.com/reference/build-checks/expose-invalid-format/'],
    examples: [{ bad: 'FROM debian:13\nEXPOSE 127.0.0.1:8080:80\n', good: 'FROM debian:13\nEXPOSE 80\n' }],
    *check(dockerfile) {
        if (dockerfile.all('EXPOSE', { onbuild: true }).length === 0)
            return;
        for (const { text, at, host } of exposedPorts(dockerfile))
            if (host !== '')
                yield { at, message: `\`${text}\` says something of the host, \`${host}\`, which is dropped` };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/container/exposed-ports-exist.ts

/** Ports have 16 bits. */
const HIGHEST_PORT = 65_535;
const exposedPortsExist = (0,rule/* defineRule */.Km)({
    id: 'exposed-ports-exist',
    aliases: ['DL3011'],
    severity: 'error',
    summary: 'EXPOSE names ports that exist',
    why: `Ports go up to 65535, and a range starts at its lower end. The builder refuses anything else, but only when it comes to
that line, after everything above has been built. A port that a variable names is judged by the value that the file gives it.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#expose'],
    examples: [{ bad: 'FROM nginx:1.29\nEXPOSE 80800\n', good: 'FROM nginx:1.29\nEXPOSE 8080\n' }],
    *check(dockerfile) {
        for (const { ports } of dockerfile.all('EXPOSE', { onbuild: true }))
            for (const { word, first = 0, last = first } of ports)
                if (first > HIGHEST_PORT || last > HIGHEST_PORT)
                    yield { at: word.span, message: `There is no port ${Math.max(first, last)}: they end at ${HIGHEST_PORT}` };
                else if (first > last)
                    yield { at: word.span, message: `The range ${first}-${last} runs backwards` };
    },
});

// EXTERNAL MODULE: ./src/lint/facts/image/server.ts + 1 modules
var image_server = __webpack_require__(44555);
// EXTERNAL MODULE: ./src/lint/facts/image/start-command.ts
var start_command = __webpack_require__(76243);
;// CONCATENATED MODULE: ./src/lint/rules/container/exposes-server-port.ts







const exposesServerPort = (0,rule/* defineRule */.Km)({
    id: 'exposes-server-port',
    severity: 'info',
    summary: 'The port of a server is declared with EXPOSE',
    why: `\`EXPOSE\` opens nothing. It tells whoever runs the image which port to publish: \`docker run -P\`, \`docker ps\`, Compose, proxies that find
their services by themselves, and people read it.

The rule knows servers whose command line says that they are one (\`gunicorn\`, \`uvicorn\`, \`flask run\`, \`manage.py runserver\`, \`python -m http.server\`,
\`php -S\`, \`next start\`, …), on the bare official images, which expose nothing themselves.`,
    fixEffect: `Safe: the image declares one more port. \`docker run -P\` publishes it.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#expose'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nWORKDIR /app\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]\n',
            good: 'FROM python:3.13-slim\nWORKDIR /app\nEXPOSE 8080\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]\n',
        },
    ],
    *check(dockerfile) {
        const { finalStage } = dockerfile;
        if (!finalStage || !(0,official_image/* isPlainImage */.cR)((0,official_image/* officialImage */.F0)((0,stage_steps/* rootBase */.C6)(finalStage))))
            return;
        if ((0,stage_steps/* lineageOf */.bQ)(finalStage).some((stage) => stage.all('EXPOSE').length > 0))
            return;
        for (const { command, instruction } of (0,start_command/* startOf */.G)(finalStage)) {
            const server = (0,image_server/* readServer */.W)(command);
            const isSocket = server?.address?.text.startsWith('unix:') ?? false;
            if (!server || server.isElsewhere || isSocket)
                continue;
            const before = dockerfile.instructions[instruction.index - 1];
            const line = server.port === undefined ? undefined : `${(0,keyword_case/* keywordLike */.$)(instruction, 'EXPOSE')} ${server.port}`;
            yield {
                at: command.span,
                message: `\`${server.name}\` serves a port${server.port === undefined ? '' : `, ${server.port},`} that no EXPOSE names`,
                ...(line !== undefined &&
                    before && {
                    fix: { title: `Add \`${line}\``, safety: 'safe', edits: [(0,edits_edit/* insertAfter */.WH)(before.span, `\n${line}`)] },
                }),
            };
            return;
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/container/graceful-stop-signal.ts



/** The signal with which a server ends the requests that it has, as its documentation says, by the program that starts it. */
const GRACEFUL = new Map([
    ['nginx', 'SIGQUIT'],
    ['httpd', 'SIGWINCH'],
    ['httpd-foreground', 'SIGWINCH'],
    ['apache2', 'SIGWINCH'],
    ['apache2-foreground', 'SIGWINCH'],
    ['apachectl', 'SIGWINCH'],
    ['apache2ctl', 'SIGWINCH'],
    ['php-fpm', 'SIGQUIT'],
]);
/** Signals that no program can do anything about. */
const DEADLY = new Set(['SIGKILL', 'SIGSTOP']);
/** Numbers on Linux, of the signals that people send. https://man7.org/linux/man-pages/man7/signal.7.html */
const NUMBERS = new Map([
    ['1', 'SIGHUP'],
    ['2', 'SIGINT'],
    ['3', 'SIGQUIT'],
    ['9', 'SIGKILL'],
    ['15', 'SIGTERM'],
    ['19', 'SIGSTOP'],
    ['28', 'SIGWINCH'],
]);
const gracefulStopSignal = (0,rule/* defineRule */.Km)({
    id: 'graceful-stop-signal',
    severity: 'warning',
    summary: 'STOPSIGNAL lets the program finish what it is doing',
    why: `\`docker stop\` sends this signal and waits before it kills. No program can catch \`SIGKILL\`: requests break off, and files stay half written. nginx and php-fpm finish
their requests on \`SIGQUIT\`, Apache on \`SIGWINCH\`; \`SIGTERM\` and \`SIGINT\` end them at once. Their official images set that signal, so the best is often no
\`STOPSIGNAL\` at all.

The rule reads what \`CMD\` and \`ENTRYPOINT\` start, and the official images of nginx and httpd.`,
    sources: [
        'https://docs.docker.com/reference/dockerfile/#stopsignal',
        'https://nginx.org/en/docs/control.html',
        'https://httpd.apache.org/docs/2.4/stopping.html',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nSTOPSIGNAL SIGKILL\nCMD ["app"]\n',
            good: 'FROM debian:13\nSTOPSIGNAL SIGTERM\nCMD ["app"]\n',
        },
        { name: 'a server', bad: 'FROM nginx:1.29\nSTOPSIGNAL SIGTERM\n', good: 'FROM nginx:1.29\nSTOPSIGNAL SIGQUIT\n' },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            const signal = stage.all('STOPSIGNAL').at(-1)?.signal;
            if (!signal || !stage.isTarget)
                continue;
            const name = signalName(signal.resolved ?? '');
            if (DEADLY.has(name))
                yield { at: signal.span, message: `No program can do anything about ${name}` };
            const server = name === 'SIGTERM' || name === 'SIGINT' ? serverOf(stage) : undefined;
            const graceful = GRACEFUL.get(server ?? '');
            if (server !== undefined && graceful !== undefined)
                yield {
                    at: signal.span,
                    message: `\`${server}\` breaks off its requests on ${name}, and finishes them on ${graceful}`,
                };
        }
    },
});
function signalName(text) {
    const upper = text.toUpperCase();
    return NUMBERS.get(upper) ?? (upper.startsWith('SIG') ? upper : `SIG${upper}`);
}
function serverOf(stage) {
    const [start] = (0,start_command/* startOf */.G)(stage);
    if (start)
        return start.command.name;
    const root = stage.ancestors.at(-1) ?? stage;
    const image = (0,official_image/* officialImage */.F0)(root.base)?.name;
    return image === 'nginx' || image === 'httpd' ? image : undefined;
}

// EXTERNAL MODULE: ./src/lint/programs/managers/apt.ts
var apt = __webpack_require__(87067);
;// CONCATENATED MODULE: ./src/lint/facts/packages/apt-installs.ts


/** The first command of a RUN that installs with apt. */
function aptInstallOf(run) {
    return run.commands.find(isInstall);
}
const isInstall = (command) => apt/* APT_NAMES */.pj.has((0,install/* readInstall */.S)(command)?.manager ?? '');
/** Instructions that change neither the files of the stage nor who works on them. */
const DECLARATIONS = new Set([
    'ENV',
    'ARG',
    'LABEL',
    'WORKDIR',
    'EXPOSE',
    'VOLUME',
    'STOPSIGNAL',
    'HEALTHCHECK',
    'CMD',
    'ENTRYPOINT',
]);
/** Whether what an instruction does can be done before or after an installation alike. */
function isUnrelated(instruction) {
    if (instruction.keyword === 'RUN')
        return instruction.commands.length > 0 && instruction.commands.every(isNeutral);
    return DECLARATIONS.has(instruction.keyword);
}
/** Programs of every base system that bring nothing to install from, and need no package. */
const NEUTRAL = new Set(('set export unset true : echo printf rm mkdir ln cp mv chmod chown touch truncate sed find cd useradd groupadd adduser addgroup usermod groupmod ' +
    'locale-gen update-locale localedef update-alternatives ldconfig dpkg-reconfigure').split(' '));
/** Files of other sources of packages. */
const SOURCES = /\/etc\/apt|\.deb$|keyrings/;
function isNeutral({ name, words, operands, place }) {
    if (words.length === 0)
        return true;
    const isOwn = apt/* APT_NAMES */.pj.has(name) && !operands.some(({ text }) => text.includes('/'));
    const isKnown = NEUTRAL.has(name) || isOwn || name === 'apt-mark';
    return isKnown && !words.some(({ text }) => SOURCES.test(text)) && place.redirects.every(isHarmless);
}
const isHarmless = ({ target }) => !SOURCES.test(target?.text ?? '');
/** Whether nothing is set up, downloaded or run before the installation, that may need an earlier one. */
function installsAtOnce({ commands }) {
    const first = commands.findIndex(isInstall);
    return commands.slice(0, first + 1).every(isNeutral);
}
/** Whether nothing is done behind the installation that a later one may need. */
function leavesNothingElse({ commands }) {
    const first = commands.findIndex(isInstall);
    return commands.slice(first).every(isNeutral);
}

// EXTERNAL MODULE: ./src/lint/facts/edits/join-runs.ts
var join_runs = __webpack_require__(23334);
;// CONCATENATED MODULE: ./src/lint/rules/packages/group-apt-installs.ts



const groupAptInstalls = (0,rule/* defineRule */.Km)({
    id: 'group-apt-installs',
    severity: 'info',
    summary: 'Several RUNs of a stage do not each install with apt',
    why: `Each \`RUN\` with \`apt-get install\` needs package lists of its own, fetches or keeps them once more, and adds a layer; packages
that belong to one image belong into one list. With one \`RUN\`, apt also sees all wishes at once and resolves them together.

Looked at are stages whose layers become an image. Two \`RUN\` count where nothing between them copies files, changes the user, or may need what the first has installed, and where the
second sets up nothing of its own before it installs (another repository, a download). Neighbours that are a single command each are left to the rule about consecutive \`RUN\` instructions. If you
split the list on purpose, so that a part of it is cached for longer, silence the rule with that reason.`,
    fixEffect: 'Safe: one shell runs the same commands in the same order. There is none where a command changes the shell it runs in.',
    sources: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
    examples: [
        {
            bad: [
                'FROM debian:13',
                'RUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*',
                'RUN apt-get update && apt-get install -y jq && rm -rf /var/lib/apt/lists/*',
                '',
            ].join('\n'),
            good: 'FROM debian:13\nRUN apt-get update && apt-get install -y git jq && rm -rf /var/lib/apt/lists/*\n',
        },
    ],
    *check(dockerfile) {
        for (const stage of dockerfile.stages) {
            if (!stage.reachesFinal && !stage.isTarget)
                continue;
            let before;
            for (const instruction of stage.instructions) {
                const install = instruction.keyword === 'RUN' ? aptInstallOf(instruction) : undefined;
                if (instruction.keyword !== 'RUN' || !install) {
                    if (!isUnrelated(instruction))
                        before = undefined;
                    continue;
                }
                if (before && installsAtOnce(instruction))
                    yield* group_apt_installs_judge(dockerfile, before, instruction, install);
                before = leavesNothingElse(instruction) ? instruction : undefined;
            }
        }
    },
});
function* group_apt_installs_judge(dockerfile, before, run, install) {
    const isNext = before.index === run.index - 1;
    if (isNext && isShortPair(before, run))
        return;
    const [above, below] = [dockerfile.instructions[before.index - 1], dockerfile.instructions[run.index + 1]];
    // Joined, the two would be what is reported beside a third.
    const isThird = isShortInstall(above, before) || isShortInstall(below, run);
    const edit = isThird || !isNext ? undefined : (0,join_runs/* joinRuns */.x)(dockerfile, before, run);
    yield {
        at: install.span,
        message: `Installs with apt once more, ${isNext ? 'right ' : ''}after line ${before.span.line}: make it one RUN with one list`,
        ...(edit && { fix: { title: 'Join the two RUNs', safety: 'safe', edits: [edit] } }),
    };
}
/** What the rule about consecutive RUNs reports already: equal flags, and one command each. */
function isShortPair(first, second) {
    const [one, other] = [first, second].map(({ flags }) => flags.map(({ name, value }) => `${name}=${value?.text ?? ''}`));
    return one?.join(' ') === other?.join(' ') && [first, second].every(isSingle);
}
function isShortInstall(other, run) {
    return other?.keyword === 'RUN' && isShortPair(other, run) && aptInstallOf(other) !== undefined;
}
function isSingle({ commands }) {
    return commands.filter(({ place }) => place.wrapper === undefined).length === 1;
}

;// CONCATENATED MODULE: ./src/lint/rules/files/has-dockerignore.ts

const hasDockerignore = (0,rule/* defineRule */.Km)({
    id: 'has-dockerignore',
    severity: 'warning',
    summary: 'A build that copies the whole context has an ignore file',
    why: `\`COPY . .\` copies all that lies in the folder: the Git history, local settings and their passwords, dependencies of the
wrong platform. And it makes every one of those files a reason to build again. A \`.dockerignore\` keeps them out.

Dockerfiles that copy only what they name are left alone.`,
    sources: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCOPY . /app\n',
            good: 'FROM python:3.13-slim\nCOPY app.py /app/\n',
            context: { ignoreFile: { kind: 'absent', file: '.dockerignore' } },
        },
    ],
    needs: { ignoreFile: () => true },
    *check(dockerfile, { ignoreFile }) {
        if (ignoreFile.kind !== 'absent')
            return;
        const copy = [...dockerfile.all('COPY'), ...dockerfile.all('ADD')].find((one) => one.flag('from') === undefined && one.sources.some(({ text }) => /^(?:\.?\/?|(?:\.\/)?\*)$/.test(text)));
        if (copy)
            yield { at: copy.span, message: `Copies everything, and there is no \`${ignoreFile.file}\``, subject: '' };
    },
});

// EXTERNAL MODULE: ./src/lint/rules/container/has-healthcheck.ts
var has_healthcheck = __webpack_require__(44278);
// EXTERNAL MODULE: ./src/lint/lint-settings.ts
var lint_settings = __webpack_require__(16984);
;// CONCATENATED MODULE: ./src/lint/rules/labels/has-schema-labels.ts


const hasSchemaLabels = (0,rule/* defineRule */.Km)({
    id: 'has-schema-labels',
    aliases: ['DL3049'],
    severity: 'info',
    summary: 'An image has the labels that the schema asks for',
    why: `Who an image belongs to and what it was built from is asked when something is on fire; \`label-schema\` in the settings
says which labels have to answer. Without a schema the rule says nothing.

Labels of the stage that a stage is built on count. Stages that others are built on or take files from need none of their own. Labels that
only the build command gives (\`--label\`) are invisible here.`,
    sources: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL org.opencontainers.image.title="app"\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.title="app" org.opencontainers.image.source="https://example.com/app"\n',
            context: {
                settings: { ...lint_settings/* DEFAULT_SETTINGS */.a, labelSchema: new Map([['org.opencontainers.image.source', 'url']]) },
            },
        },
    ],
    *check({ stages }, { settings }) {
        for (const stage of stages) {
            if (!stage.isTarget || !stage.from)
                continue;
            const present = has_schema_labels_namesOf([stage, ...stage.ancestors]);
            const missing = [...settings.labelSchema.keys()].filter((name) => !present.has(name));
            const list = missing.map((name) => `\`${name}\``).join(', ');
            if (missing.length > 0)
                yield { at: stage.from.span, message: `The image of this stage has no label ${list}` };
        }
    },
});
function has_schema_labels_namesOf(stages) {
    return new Set(stages.flatMap((stage) => stage.all('LABEL').flatMap(({ pairs }) => pairs.map(({ name }) => name))));
}

// EXTERNAL MODULE: ./src/lint/dockerfile/shell-kind.ts
var shell_kind = __webpack_require__(81033);
// EXTERNAL MODULE: ./src/lint/facts/image/base-users.ts
var base_users = __webpack_require__(82735);
;// CONCATENATED MODULE: ./src/lint/facts/image/created-users.ts



/** Programs that are started as root and switch to the user of their own configuration. */
const DAEMONS = new Set(('nginx httpd apache2 apachectl apache2ctl apache2-foreground php-fpm sshd supervisord s6-svscan init crond cron haproxy squid named ' +
    'mysqld mariadbd postgres redis-server memcached dovecot postfix rsyslogd varnishd vsftpd unbound systemd runsvdir').split(' '));
/** Programs that only make users, or give files to them. */
const NO_USE = new Set('useradd adduser usermod userdel deluser groupadd addgroup passwd chpasswd gpasswd chown chgrp install mkdir echo printf chsh chage setfacl'.split(' '));
/** The users that are made for a final image that runs as root, and that nothing in the Dockerfile uses. */
function unusedUsers(dockerfile) {
    const { finalStage } = dockerfile;
    if (!finalStage || !mayBeRoot(finalStage) || decidesItself(finalStage))
        return [];
    const created = (0,stage_steps/* lineageOf */.bQ)(finalStage).flatMap((stage) => stage.all('RUN').flatMap((run) => run.commands.flatMap((command) => createdUser(command) ?? [])));
    const used = created.length === 0 ? undefined : usedNames(dockerfile);
    return created.filter(({ word, uid }) => used && !used.has(word.text) && !used.has(uid));
}
const mayBeRoot = (stage) => stage.user?.isRoot ?? (0,base_users/* userOf */.Z)((0,stage_steps/* rootBase */.C6)(stage)) !== 'own';
function decidesItself(stage) {
    const start = (0,start_command/* startOf */.G)(stage);
    return start.length === 0 || (0,start_command/* startsWithScript */.X)(stage) || start.some(({ command }) => DAEMONS.has(command.name));
}
function createdUser(command) {
    const { name, operands } = command;
    const [word, ...others] = operands;
    const isCreation = (name === 'useradd' || name === 'adduser') && others.length === 0;
    return isCreation && word?.isLiteral ? { word, uid: command.flag('u', 'uid')?.value ?? '' } : undefined;
}
/** What USER and all commands name that do more than make users; undefined where a USER is hidden in a variable. */
function usedNames(dockerfile) {
    const names = new Set();
    for (const { user } of dockerfile.all('USER', { onbuild: true })) {
        if (user === undefined)
            return undefined;
        names.add(user);
    }
    const started = [...dockerfile.all('CMD'), ...dockerfile.all('ENTRYPOINT')].flatMap(({ commands }) => commands);
    for (const { name, words } of [...dockerfile.commands.map(({ command }) => command), ...started])
        if (!NO_USE.has(name))
            for (const { text } of words)
                for (const part of text.split(/[^\w./-]+/))
                    if (part !== '')
                        names.add(part);
    return names;
}

// EXTERNAL MODULE: ./src/lint/comments/rule-names.ts
var rule_names = __webpack_require__(55401);
;// CONCATENATED MODULE: ./src/lint/rules/users/has-user.ts






/** It says the same where there is a user to name. */
const NEIGHBOUR = { id: 'use-created-user', aliases: [] };
const hasUser = (0,rule/* defineRule */.Km)({
    id: 'has-user',
    severity: 'warning',
    summary: 'The final stage sets a USER',
    why: `Nearly every base image starts as root, so an image without a \`USER\` runs as root. A stage inherits the \`USER\` of the
stage it is built on. Images whose name says that they bring a user (\`nonroot\`, \`rootless\`, \`unprivileged\`) are taken at their word, and of some dozen
others the rule knows it (\`bitnami/*\`, \`jenkins/jenkins\`, \`grafana/grafana\`, Red Hat's images of languages, …). Of the official images of systems, languages and
servers it knows that they run as root, and says so. Databases whose entrypoint changes to a user of its own (\`postgres\`, \`redis\`, \`mysql\`, …) are left alone while the file keeps
that entrypoint, and so are images that a platform or an editor runs as a user of its choice (AWS Lambda, devcontainers). On Windows the user is \`ContainerAdministrator\`.

Whether any other base image sets a user cannot be seen in the Dockerfile; if yours does, say it once more, or silence the rule with that reason. Where the Dockerfile makes a user and forgets to switch to
it, \`use-created-user\` says so in its place.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#user'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCMD ["python", "-m", "http.server"]\n',
            good: 'FROM python:3.13-slim\nUSER 10001\nCMD ["python", "-m", "http.server"]\n',
        },
    ],
    *check(dockerfile, { settings }) {
        const { finalStage } = dockerfile;
        if (!finalStage?.from || finalStage.user)
            return;
        const isSaid = unusedUsers(dockerfile).length > 0 && !(0,rule_names/* isNamed */.ev)(NEIGHBOUR, settings.disabled);
        if (isSaid)
            return;
        const base = (0,stage_steps/* rootBase */.C6)(finalStage);
        const user = (0,base_users/* userOf */.Z)(base);
        const isSwitched = user === 'switching' && !finalStage.inherited('ENTRYPOINT');
        if (user === 'own' || user === 'placed' || isSwitched)
            return;
        yield { at: finalStage.from.span, message: `The final stage sets no USER, ${outcomeOn(base)}`, subject: 'no USER' };
    },
});
function outcomeOn(base) {
    if (base.kind !== 'image')
        return 'so the image most likely runs as root';
    if ((0,shell_kind/* isOfWindows */.Dt)(base.text))
        return 'so the image runs as `ContainerAdministrator`';
    return (0,base_users/* userOf */.Z)(base) === 'unknown' ? 'so the image most likely runs as root' : `and \`${base.name}\` runs as root`;
}

// EXTERNAL MODULE: ./src/lint/facts/image/long-running.ts + 1 modules
var long_running = __webpack_require__(58449);
;// CONCATENATED MODULE: ./src/lint/rules/container/healthcheck-not-disabled.ts


const healthcheckNotDisabled = (0,rule/* defineRule */.Km)({
    id: 'healthcheck-not-disabled',
    severity: 'info',
    summary: 'A service does not switch its health check off',
    why: `\`HEALTHCHECK NONE\` takes back the check that the base image, or an earlier stage, brings along. The engine then only knows that the process exists: nothing notices a server that
hangs, and \`condition: service_healthy\` in a compose file waits for nothing that can come.

It is found where the image opens a port or starts a known server. If something else asks it (probes of Kubernetes, a load balancer), silence the rule with that reason; \`has-healthcheck\` takes \`NONE\` for a
decision, and says nothing.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    examples: [
        {
            bad: 'FROM nginx:1.29\nEXPOSE 80\nHEALTHCHECK NONE\n',
            good: 'FROM nginx:1.29\nEXPOSE 80\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            const check = stage.isTarget ? stage.inherited('HEALTHCHECK') : undefined;
            if (check?.disabled === true && check.stage === stage && (0,long_running/* isService */.k)(stage))
                yield { at: check.span, message: '`HEALTHCHECK NONE`: nothing tells whether this service answers' };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/commands/key-equals-value.ts



const keyEqualsValue = (0,rule/* defineRule */.Km)({
    id: 'key-equals-value',
    aliases: ['LegacyKeyValueFormat'],
    severity: 'warning',
    summary: 'ENV and LABEL put `=` between a key and its value',
    why: `\`ENV KEY value\` is the old form: it takes one key only, and everything behind it is the value, so \`ENV A b C=d\` sets A to \`b C=d\`. Docker advises
against it and may take it away.`,
    fixEffect: 'Safe: the value stays what it was, the rest of the line. There is none where quotes or escapes would be read otherwise.',
    sources: ['https://docs.docker.com/reference/build-checks/legacy-key-value-format/'],
    examples: [{ bad: 'FROM debian:13\nENV DIR /var/lib/app\n', good: 'FROM debian:13\nENV DIR=/var/lib/app\n' }],
    *check(dockerfile) {
        for (const { instruction, span } of dispatched(dockerfile)) {
            if (instruction.keyword !== 'ENV' && instruction.keyword !== 'LABEL')
                continue;
            const { keyword, pairs, args } = instruction;
            const [pair] = pairs;
            // A trigger that several stages pull is one mistake, in its own line.
            if (pair?.legacy && pair.value && span === instruction.span) {
                const fix = withEquals(pair.name, args);
                yield {
                    ...(fix && { fix }),
                    at: args.span().line === span.line ? args.span(0, pair.name.length) : span,
                    message: `\`${keyword} ${pair.name}\` has no \`=\` before its value, and takes the rest of the line`,
                };
            }
        }
    },
});
/** Words that are the same to BuildKit in both forms: no blanks but in quotes that hold nothing which is read twice. */
const ONE_WORD = /^(?:[^\s"'\\`]|"[^"\\`]*"|'[^'\\`]*')+$/;
/** Text that means the same between double quotes. */
const PLAIN = /^[^"'\\`\n]+$/;
/** The pair with `=`; undefined where its value could be read otherwise then. */
function withEquals(name, args) {
    const span = args.span();
    const text = args.source.slice(span);
    const [, key = '', value = ''] = /^(\S+)[ \t]+([^\n]*\S)$/.exec(text) ?? [];
    if (key !== name || !/^[\w.-]+$/.test(key))
        return undefined;
    const word = ONE_WORD.test(value) ? value : PLAIN.test(value) ? `"${value}"` : undefined;
    return word === undefined
        ? undefined
        : { title: 'Put `=` between them', safety: 'safe', edits: [(0,edits_edit/* replace */.HC)(span, `${key}=${word}`)] };
}

// EXTERNAL MODULE: ./src/lint/rules/commands/known-rule-in-ignore.ts
var known_rule_in_ignore = __webpack_require__(21551);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-email.ts
var label_is_email = __webpack_require__(46897);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-git-hash.ts
var label_is_git_hash = __webpack_require__(55142);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-license.ts
var label_is_license = __webpack_require__(17922);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-semver.ts
var label_is_semver = __webpack_require__(2485);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-time.ts
var label_is_time = __webpack_require__(44712);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-url.ts
var label_is_url = __webpack_require__(48240);
// EXTERNAL MODULE: ./src/lint/rules/users/last-user-not-root.ts
var last_user_not_root = __webpack_require__(77867);
// EXTERNAL MODULE: ./src/lint/facts/sources/started-files.ts + 1 modules
var started_files = __webpack_require__(64152);
// EXTERNAL MODULE: ./src/lint/facts/image/server-default.ts
var server_default = __webpack_require__(65028);
;// CONCATENATED MODULE: ./src/lint/rules/container/listens-on-all-interfaces.ts






/** Variables that servers read as the address to listen on. */
const LISTEN = new Set([
    ...['FLASK_RUN_HOST', 'UVICORN_HOST', 'GRANIAN_HOST', 'SANIC_HOST', 'STREAMLIT_SERVER_ADDRESS', 'GRADIO_SERVER_NAME'],
    ...[
        'SERVER_ADDRESS',
        'ASPNETCORE_URLS',
        'ROCKET_ADDRESS',
        'NITRO_HOST',
        'NUXT_HOST',
        'OLLAMA_HOST',
        'BIND_ADDRESS',
        'LISTEN_ADDR',
    ],
]);
const listensOnAllInterfaces = (0,rule/* defineRule */.Km)({
    id: 'listens-on-all-interfaces',
    severity: 'warning',
    summary: 'A server listens on an address that is reachable from outside its container',
    why: `\`127.0.0.1\` and \`localhost\` are the container itself. A server that listens there starts, logs that it is ready, and answers
nobody: a published port leads to the container's other address. Listen on \`0.0.0.0\`, which is still only the container.

The rule reads \`CMD\`, \`ENTRYPOINT\` and the variables that servers take the address from. Development servers that listen on \`127.0.0.1\` unless
told otherwise (\`flask run\`, \`uvicorn\`, \`manage.py runserver\`, …) are reported as well, and so is \`gunicorn\` without \`--bind\`, \`PORT\` and \`gunicorn.conf.py\`, where all files
of the build context are known. \`HOST\` and \`HOSTNAME\`, which Next.js reads, count where the image also has an
\`EXPOSE\`. Where the build context is at hand, the file of Python, JavaScript, TypeScript or Go that the image starts is read too: \`app.run()\` of Flask and \`uvicorn.run(…)\` listen on \`127.0.0.1\` by
default, \`app.listen(3000, 'localhost')\` says so. That counts where every server in that file does, with a host that is written there. What other files, configurations and scripts say cannot be seen here.`,
    fixEffect: 'Unsafe: the server can be reached from other containers.',
    sources: [
        'https://docs.docker.com/engine/network/port-publishing/',
        'https://flask.palletsprojects.com/en/stable/cli/',
        'https://docs.gunicorn.org/en/stable/settings.html#bind',
    ],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCMD ["gunicorn", "--bind", "127.0.0.1:8000", "app:app"]\n',
            good: 'FROM python:3.13-slim\nCMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]\n',
        },
        {
            name: 'a default',
            bad: 'FROM python:3.13-slim\nCMD ["flask", "run"]\n',
            good: 'FROM python:3.13-slim\nCMD ["flask", "run", "--host=0.0.0.0"]\n',
        },
        {
            name: 'a variable',
            bad: 'FROM python:3.13-slim\nENV FLASK_RUN_HOST=127.0.0.1\nCMD ["flask", "run"]\n',
            good: 'FROM python:3.13-slim\nENV FLASK_RUN_HOST=0.0.0.0\nCMD ["flask", "run"]\n',
        },
    ],
    needs: {
        files: server_default/* restsOnFiles */.iS,
        ignoreFile: server_default/* restsOnFiles */.iS,
        started: (dockerfile) => (0,started_files/* startedFiles */.t)(dockerfile).length > 0,
    },
    *check(dockerfile, context) {
        const { started = [] } = (0,started_files/* startedFiles */.t)(dockerfile).length > 0 ? context : {};
        for (const stage of dockerfile.stages) {
            if (!stage.isTarget)
                continue;
            for (const start of (0,server_default/* startsOf */.jb)(stage)) {
                const server = (0,image_server/* readServer */.W)(start.command);
                const problem = server ? listens_on_all_interfaces_judge(start, server, dockerfile, context) : judgeSource(start, started);
                if (problem) {
                    yield problem;
                    break;
                }
            }
            const isExposed = (0,stage_steps/* lineageOf */.bQ)(stage).some((one) => one.all('EXPOSE').length > 0);
            for (const pair of stage.all('ENV').flatMap(({ pairs }) => pairs))
                if (LISTEN.has(pair.name) || (isExposed && (pair.name === 'HOST' || pair.name === 'HOSTNAME')))
                    yield* judgeVariable(pair);
        }
    },
});
function listens_on_all_interfaces_judge(start, server, dockerfile, context) {
    const { name, facts, address } = server;
    const { command, instruction } = start;
    const loopback = address && (0,image_server/* loopbackIn */.n)(address.text);
    if (address && loopback !== undefined)
        return {
            at: address.word.span,
            message: `\`${name}\` listens on \`${loopback}\`, which only the container itself can reach`,
            fix: { title: 'Listen on 0.0.0.0', safety: 'unsafe', edits: [swap(address.word, loopback)] },
        };
    const port = (0,server_default/* portOnly */.mU)(server);
    if (facts.byDefault !== 'loopback' || !(0,server_default/* takesDefault */.ox)(start, server) || (0,server_default/* mayHaveFile */.OV)(server, dockerfile, context))
        return undefined;
    const last = command.words.at(-1);
    const edit = port
        ? (0,edits_edit/* replace */.HC)(port.span, port.raw.replace(/\d+/, '0.0.0.0:$&'))
        : last && facts.everywhere !== undefined && (0,edits_edit/* insertWord */.gd)(instruction, command, last, facts.everywhere);
    const fix = edit ? { title: 'Listen on 0.0.0.0', safety: 'unsafe', edits: [edit] } : undefined;
    return {
        at: command.span,
        message: `\`${name}\` listens on \`127.0.0.1\` unless told otherwise, which only the container itself can reach`,
        ...(fix && { fix }),
    };
}
/** Where all servers of the source listen on the container itself; one that may listen elsewhere may be the one that is meant. */
function judgeSource({ command, instruction }, started) {
    const program = started.find(({ start }) => start.instruction === instruction && listens_on_all_interfaces_isSame(start.command, command));
    const [first] = program?.listens ?? [];
    if (!program || !first?.loopback || program.listens.some(({ loopback }) => !loopback))
        return undefined;
    const { address, isDefault } = first.loopback;
    return {
        at: command.span,
        message: `\`${first.callee}\` in line ${first.line} of \`${program.file}\` listens on \`${address}\`${isDefault ? ' unless told otherwise' : ''}, which only the container itself can reach`,
        subject: `${program.file} ${address}`,
    };
}
const listens_on_all_interfaces_isSame = (one, other) => one.words.length === other.words.length && one.words.every(({ text }, at) => text === other.words[at]?.text);
function* judgeVariable({ name, value }) {
    const loopback = value?.resolved === undefined ? undefined : (0,image_server/* loopbackIn */.n)(value.resolved);
    if (!value || loopback === undefined)
        return;
    const isWritten = value.raw.includes(loopback);
    yield {
        at: value.span,
        message: `\`${name}\` is \`${loopback}\`, which only the container itself can reach`,
        ...(isWritten && { fix: { title: 'Listen on 0.0.0.0', safety: 'unsafe', edits: [swap(value, loopback)] } }),
    };
}
function swap({ span, raw }, loopback) {
    return (0,edits_edit/* replace */.HC)(span, raw.replace(loopback, '0.0.0.0'));
}

;// CONCATENATED MODULE: ./src/lint/rules/container/lowercase-protocols.ts


const lowercaseProtocols = (0,rule/* defineRule */.Km)({
    id: 'lowercase-protocols',
    aliases: ['ExposeProtoCasing'],
    severity: 'style',
    summary: 'The protocol of a port is small',
    why: 'The builder turns `80/TCP` into `80/tcp` anyway, and that is how every other place writes it.',
    sources: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
    examples: [{ bad: 'FROM debian:13\nEXPOSE 53/UDP\n', good: 'FROM debian:13\nEXPOSE 53/udp\n' }],
    *check(dockerfile) {
        if (dockerfile.all('EXPOSE', { onbuild: true }).length === 0)
            return;
        for (const { text, at, protocol } of exposedPorts(dockerfile))
            if (protocol !== protocol.toLowerCase())
                yield { at, message: `\`${text}\` has a protocol in capitals` };
    },
});

// EXTERNAL MODULE: ./src/lint/dockerfile/split-words.ts
var split_words = __webpack_require__(47460);
;// CONCATENATED MODULE: ./src/lint/facts/image/from-words.ts

/** The words of FROM as BuildKit counts them: an image, or an image, `AS` and a name. */
function fromWords({ args }) {
    return (0,split_words/* splitAtSpaces */.lW)(args);
}

;// CONCATENATED MODULE: ./src/lint/rules/images/lowercase-stage-names.ts



const lowercaseStageNames = (0,rule/* defineRule */.Km)({
    id: 'lowercase-stage-names',
    aliases: ['StageNameCasing'],
    severity: 'style',
    summary: 'Names of stages are small',
    why: `\`AS Build\` and \`--from=build\` mean the same stage, since case makes no difference in the names of stages. Small letters everywhere keep readers and
searches from taking one for two.`,
    fixEffect: 'Safe: whatever names the stage, in the file or as the target, does so whatever the case.',
    sources: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
    examples: [{ bad: 'FROM debian:13 AS Build\n', good: 'FROM debian:13 AS build\n' }],
    *check({ stages }) {
        for (const { from } of stages) {
            const [, , name, ...more] = from ? fromWords(from) : [];
            if (!from || !name || more.length > 0 || name.text === name.text.toLowerCase())
                continue;
            const small = name.text.toLowerCase();
            yield {
                ...(from.args.source.slice(name.span()) === name.text && {
                    fix: { title: `Write \`${small}\``, safety: 'safe', edits: [(0,edits_edit/* replace */.HC)(name.span(), small)] },
                }),
                at: name.span().line === from.span.line ? name.span() : from.span,
                message: `The stage \`${name.text}\` has capitals in its name`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/images/matching-as-casing.ts



const matchingAsCasing = (0,rule/* defineRule */.Km)({
    id: 'matching-as-casing',
    aliases: ['FromAsCasing'],
    severity: 'style',
    summary: '`AS` is written as its `FROM` is: both in capitals or both small',
    why: '`FROM debian:13 as build` mixes two ways of writing one instruction. It builds all the same, and takes the eye longer.',
    fixEffect: 'Safe: BuildKit reads `AS` whatever its case.',
    sources: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
    examples: [{ bad: 'FROM debian:13 as build\n', good: 'FROM debian:13 AS build\n' }],
    *check({ stages }) {
        for (const { from } of stages) {
            const [, as, ...alias] = from ? fromWords(from) : [];
            if (!from || !as || alias.length === 0)
                continue;
            const keyword = from.args.source.slice(from.keywordSpan);
            const right = keyword === keyword.toLowerCase() ? 'as' : keyword === keyword.toUpperCase() ? 'AS' : undefined;
            if (right === undefined || as.text === as.text[right === 'as' ? 'toLowerCase' : 'toUpperCase']())
                continue;
            yield {
                at: as.span().line === from.span.line ? as.span() : from.span,
                ...(/^as$/i.test(from.args.source.slice(as.span())) && {
                    fix: { title: `Write \`${right}\``, safety: 'safe', edits: [(0,edits_edit/* replace */.HC)(as.span(), right)] },
                }),
                message: `\`${as.text}\` stands beside \`${keyword}\`, so it is \`${right}\``,
            };
        }
    },
});

// EXTERNAL MODULE: ./src/lint/rules/packages/no-apk-cache-left.ts
var no_apk_cache_left = __webpack_require__(92972);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-apt-lists-left.ts
var no_apt_lists_left = __webpack_require__(76710);
// EXTERNAL MODULE: ./src/lint/programs/managers/index.ts + 19 modules
var managers = __webpack_require__(98131);
;// CONCATENATED MODULE: ./src/lint/rules/packages/no-build-tools-in-image.ts





const BUILD_TOOL = new RegExp([
    '^(?:build-essential|build-base|alpine-sdk|gcc|g\\+\\+|gcc-c\\+\\+|gfortran|clang|llvm|rustc|cargo|golang|golang-go|go)$',
    '^(?:gcc|g\\+\\+|clang|llvm)-\\d+$',
    '^(?:autoconf|automake|cmake|ninja-build|bison|nasm|yasm|linux-headers|kernel-headers)$',
    '^[a-z0-9.+_-]+-(?:dev|devel)$',
].join('|'));
const UNINSTALL = new Set(['purge', 'remove', 'autoremove', 'del', 'erase', 'rm']);
/** Whoever starts one of these wants to build, or to look around. */
const WORKBENCH = new Set('gcc g++ cc clang make cmake go cargo rustc mvn gradle sleep tail jupyter jupyter-lab code-server sshd pytest tox air'.split(' '));
const noBuildToolsInImage = (0,rule/* defineRule */.Km)({
    id: 'no-build-tools-in-image',
    severity: 'warning',
    summary: 'Compilers and development packages stay out of the final image',
    why: `A compiler and the \`-dev\` or \`-devel\` packages are needed to build something, not to run it. In the final image they are often
half of its size, each of them brings security advisories that nobody can fix, and a compiler helps whoever breaks in. Build in a
stage of its own and copy the result; the library alone (\`libpq5\` for \`libpq-dev\`) is what the program needs at run time. Or remove them
in the \`RUN\` that installs them.

Only stages whose layers are in the final image count, and only where \`CMD\` or \`ENTRYPOINT\` starts something other than a shell, a build
or a notebook, or where there is neither and \`EXPOSE\` or a health check tells that the base image starts a service: images for developers need their tools. Any removal of packages later in the same \`RUN\` is taken as the clean-up.
Some programs compile while they run (\`torch.compile\`, for one); silence the rule with that reason.`,
    sources: [
        'https://docs.docker.com/build/building/multi-stage/',
        'https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages',
    ],
    examples: [
        {
            bad: [
                'FROM python:3.13-slim',
                'RUN apt-get update && apt-get install -y gcc libpq-dev && rm -rf /var/lib/apt/lists/*',
                'RUN pip install --no-cache-dir psycopg2==2.9.10',
                'CMD ["python", "app.py"]',
                '',
            ].join('\n'),
            good: [
                'FROM python:3.13 AS build',
                'RUN pip wheel --no-cache-dir --wheel-dir /wheels psycopg2==2.9.10',
                'FROM python:3.13-slim',
                'RUN apt-get update && apt-get install -y libpq5 && rm -rf /var/lib/apt/lists/*',
                'RUN --mount=from=build,source=/wheels,target=/wheels pip install --no-cache-dir /wheels/*.whl',
                'CMD ["python", "app.py"]',
                '',
            ].join('\n'),
        },
    ],
    *check(dockerfile) {
        const { finalStage } = dockerfile;
        if (!finalStage || !startsProgram(finalStage))
            return;
        for (const { manager, run, command, packages } of (0,install/* installsOf */.U)(dockerfile.commands)) {
            if (!(0,managers/* managerOf */.d)(manager)?.isForSystem || !run.stage.reachesFinal || run.onbuild || isCleanedUp(run, command))
                continue;
            const tools = packages.filter(({ kind, name }) => kind === 'named' && BUILD_TOOL.test(name));
            const first = tools[0];
            if (first)
                yield { at: first.word.span, message: `${listed(tools)} in the final image: build in a stage of its own` };
        }
    },
});
function startsProgram(stage) {
    const started = (0,start_command/* startOf */.G)(stage);
    if (started.length === 0)
        return isService(stage);
    const isForPeople = started.some(({ command }) => WORKBENCH.has(command.program));
    return !isForPeople && started.some(({ command }) => command.program !== 'sh');
}
function isService(stage) {
    const check = stage.inherited('HEALTHCHECK');
    return (check && !check.disabled) === true || (0,stage_steps/* lineageOf */.bQ)(stage).some((one) => one.all('EXPOSE').length > 0);
}
function isCleanedUp(run, install) {
    return run.commands
        .slice(install.place.index + 1)
        .some(({ name, operands }) => (0,managers/* managerOf */.d)(name)?.isForSystem === true && UNINSTALL.has(operands[0]?.text ?? ''));
}
function listed(tools) {
    const names = tools.slice(0, 3).map(({ name }) => `\`${name}\``);
    const more = tools.length - names.length;
    const last = more > 0 ? `${more} more` : names.pop();
    const subject = names.length > 0 ? `${names.join(', ')} and ${last ?? ''} stay` : `${last ?? ''} stays`;
    return subject;
}

// EXTERNAL MODULE: ./src/lint/rules/commands/no-consecutive-runs.ts
var no_consecutive_runs = __webpack_require__(87577);
// EXTERNAL MODULE: ./src/lint/rules/images/no-constant-platform.ts
var no_constant_platform = __webpack_require__(39968);
// EXTERNAL MODULE: ./src/lint/rule-makers/transaction-cache-left.ts
var transaction_cache_left = __webpack_require__(387);
;// CONCATENATED MODULE: ./src/lint/rules/packages/no-dnf-cache-left.ts


const noDnfCacheLeft = (0,rule/* defineRule */.Km)({
    id: 'no-dnf-cache-left',
    aliases: ['DL3040'],
    summary: 'A RUN with `dnf` ends with `dnf clean all`',
    ...(0,transaction_cache_left/* leavesNoLists */.l)(['dnf', 'microdnf'], `\`dnf\` and \`microdnf\` keep the lists of all repositories below \`/var/cache\`, often over 100 MB, and nobody reads them in an image.
Each cleans only its own.`),
    sources: ['https://dnf5.readthedocs.io/en/latest/commands/clean.8.html'],
    examples: [
        {
            bad: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65\n',
            good: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65 && dnf clean all\n',
        },
    ],
});

;// CONCATENATED MODULE: ./src/lint/rules/syntax/no-empty-continuation.ts

const noEmptyContinuation = (0,rule/* defineRule */.Km)({
    id: 'no-empty-continuation',
    aliases: ['NoEmptyContinuation'],
    severity: 'warning',
    summary: 'No empty line stands in the middle of an instruction',
    why: `The builder reads over an empty line behind a \`\\\` today, and goes on with what follows; Docker says that it will refuse it. It is also where the
instruction seems to end. A comment line may stand there.

The finding is in the line in which the instruction ends, as BuildKit has it.`,
    sources: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN apt-get update \\\n\n    && apt-get upgrade -y\n',
            good: 'FROM debian:13\nRUN apt-get update \\\n    && apt-get upgrade -y\n',
        },
    ],
    *check({ emptyContinuations, source }) {
        for (const { lines, lastLine } of emptyContinuations)
            yield {
                at: { line: lastLine, column: 1, endLine: lastLine, endColumn: source.line(lastLine).length + 1 },
                message: lines.length === 1
                    ? `Line ${lines[0]} is empty in the middle of the instruction that ends here`
                    : `Lines ${lines.join(', ')} are empty in the middle of the instruction that ends here`,
            };
    },
});

// EXTERNAL MODULE: ./src/lint/facts/image/floating-tag.ts
var floating_tag = __webpack_require__(55684);
;// CONCATENATED MODULE: ./src/lint/rules/images/no-floating-tag.ts



const noFloatingTag = (0,rule/* defineRule */.Km)({
    id: 'no-floating-tag',
    severity: 'warning',
    summary: 'The tag of an official base image names a release line',
    why: `\`python:3-slim\` is Python 3.13 until the day it is 3.14, \`node:lts\` changes its major version every autumn, and
\`nginx:alpine\` is whatever came last. The Dockerfile stays the same while the build changes under it, and nobody reviewed the update.
Name as many numbers as make a release line: \`python:3.13-slim\`, \`node:24\`, \`debian:13\`. Security fixes of that line still arrive.

The rule knows official images of Docker Hub, and mirrors of them that keep the \`library/\` folder. Images of others are left
alone, because only their owner knows what moves; so are tags that a variable hides, and any tag with a digest beside it.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    examples: [
        { bad: 'FROM python:3-slim\n', good: 'FROM python:3.13-slim\n' },
        { name: 'a word in place of a version', bad: 'FROM node:lts\n', good: 'FROM node:24\n' },
    ],
    *check(dockerfile) {
        for (const { base, from } of dockerfile.stages) {
            const image = (0,official_image/* officialImage */.F0)(base);
            if (!image || !from?.image || from.image.hasVariable || base.kind !== 'image' || base.digest)
                continue;
            const movement = (0,floating_tag/* howTagMoves */.h)(image);
            if (movement !== undefined)
                yield { at: from.image.span, message: `\`${base.text}\` ${movement}` };
        }
    },
});

// EXTERNAL MODULE: ./src/lint/rules/commands/no-host-commands.ts
var no_host_commands = __webpack_require__(15911);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-ignore-comments.ts
var no_ignore_comments = __webpack_require__(14215);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-install-recommends.ts + 1 modules
var no_install_recommends = __webpack_require__(80421);
;// CONCATENATED MODULE: ./src/lint/rules/images/no-latest-tag.ts

const noLatestTag = (0,rule/* defineRule */.Km)({
    id: 'no-latest-tag',
    aliases: ['DL3007'],
    severity: 'warning',
    summary: 'A base image is not `latest`',
    why: `\`latest\` moves to the next major version on a day that you do not choose. Nothing in the repository changes then, but
the build does. With a digest beside it the tag is only a remark, so that is left alone.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    examples: [{ bad: 'FROM debian:latest\n', good: 'FROM debian:13-slim\n' }],
    *check(dockerfile) {
        for (const { base, from } of dockerfile.stages)
            if (from?.image && base.kind === 'image' && base.tag === 'latest' && !base.digest)
                yield { at: from.image.span, message: `The tag of \`${base.text}\` moves: name a version` };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/packages/no-lone-apt-update.ts




const KEEPS_PACKAGES = new Set(['update', 'clean', 'autoclean']);
/** What people do around an update, none of which installs anything. */
const HARMLESS = new Set(('echo printf set mkdir rm ln ls cat tee sed touch chmod install test [ true : date sleep export gpg curl wget ' +
    'apt-key apt-mark add-apt-repository sudo env').split(' '));
const noLoneAptUpdate = (0,rule/* defineRule */.Km)({
    id: 'no-lone-apt-update',
    severity: 'warning',
    summary: '`apt-get update` runs in the RUN that installs',
    why: `A layer is built again only when its own line changes. With \`apt-get update\` in a \`RUN\` of its own, the line never changes, so the
package lists are as old as the oldest cache: a package added to the \`RUN\` below is then looked for in last year's lists, which name
versions that the mirrors no longer have, and the build fails on one machine and not on the next. The lists also stay in the image.

A \`RUN\` counts when it updates and installs nothing; one that calls a script, or any program that the rule does not know, is left alone,
and so is one with a cache mount for the lists.`,
    fixEffect: 'Safe: one shell runs the same commands in the same order. There is none where a command changes the shell it runs in, or where the two RUNs differ in their options.',
    sources: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN apt-get update\nRUN apt-get install -y --no-install-recommends curl\n',
            good: 'FROM debian:13\nRUN apt-get update \\\n    && apt-get install -y --no-install-recommends curl\n',
        },
    ],
    *check(dockerfile) {
        for (const run of dockerfile.all('RUN', { onbuild: true })) {
            const update = run.commands.find((command) => apt/* APT_NAMES */.pj.has(command.name) && command.operands[0]?.text === 'update');
            if (!update || !run.commands.every(installsNothing) || (0,deletion/* isMounted */.BX)(run, '/var/lib/apt/lists'))
                continue;
            const next = dockerfile.instructions[run.index + 1];
            const edit = next?.keyword === 'RUN' && installs(next) ? (0,join_runs/* joinRuns */.x)(dockerfile, run, next) : undefined;
            yield {
                at: update.span,
                message: `\`${update.name} update\` has a layer of its own, whose lists grow old in the cache: run it where you install`,
                ...(edit && { fix: { title: 'Join it with the next RUN', safety: 'safe', edits: [edit] } }),
            };
        }
    },
});
function installsNothing(command) {
    if (apt/* APT_NAMES */.pj.has(command.name))
        return KEEPS_PACKAGES.has(command.operands[0]?.text ?? '');
    if (command.name === 'dpkg')
        return command.hasFlag('add-architecture');
    return HARMLESS.has(command.name);
}
function installs(run) {
    return run.commands.some((command) => apt/* APT_NAMES */.pj.has(command.name) && command.operands[0]?.text === 'install');
}

;// CONCATENATED MODULE: ./src/lint/rules/images/no-maintainer.ts




const AUTHORS = 'org.opencontainers.image.authors';
const noMaintainer = (0,rule/* defineRule */.Km)({
    id: 'no-maintainer',
    aliases: ['DL4000', 'MaintainerDeprecated'],
    severity: 'error',
    summary: 'The author is a label, not MAINTAINER',
    why: `\`MAINTAINER\` is deprecated and tools do not show it. The label \`org.opencontainers.image.authors\` says the same where
registries and scanners look.`,
    fixEffect: `Safe: the image has the label in place of the author. There is none where the label is set already, because it would get another value, and none for
a \`MAINTAINER\` that a later one replaces.`,
    sources: [
        'https://docs.docker.com/reference/build-checks/maintainer-deprecated/',
        'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nMAINTAINER Ada <ada@example.com>\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"\n',
        },
    ],
    *check(dockerfile) {
        for (const maintainer of dockerfile.all('MAINTAINER')) {
            const author = maintainer.args.text.replace(/^(["'])(.*)\1$/, '$2');
            const label = `${(0,keyword_case/* keywordLike */.$)(maintainer, 'LABEL')} ${AUTHORS}="${quoted(author, dockerfile.escape)}"`;
            yield {
                at: maintainer.span,
                message: 'MAINTAINER is deprecated: use a label',
                ...(!isNamedOtherwise(maintainer) && {
                    fix: {
                        title: 'Use the label of the image specification',
                        safety: 'safe',
                        edits: [(0,edits_edit/* replace */.HC)(maintainer.span, label)],
                    },
                }),
            };
        }
    },
});
/** Whether the label, or another MAINTAINER below, already says who the author is. */
function isNamedOtherwise({ stage, index }) {
    const labels = (0,stage_steps/* lineageOf */.bQ)(stage).flatMap((one) => one.all('LABEL').flatMap(({ pairs }) => pairs));
    return labels.some(({ name }) => name === AUTHORS) || stage.all('MAINTAINER').some((other) => other.index > index);
}
/** As BuildKit reads it between double quotes. */
const quoted = (text, escape) => text.replace(/["\\`$]/g, (one) => one === '`' || one === '\\' ? (one === escape ? escape + one : one) : escape + one);

// EXTERNAL MODULE: ./src/lint/facts/packages/cache-use.ts
var cache_use = __webpack_require__(55571);
;// CONCATENATED MODULE: ./src/lint/facts/edits/later-command.ts
/** Asks each command of a RUN once for a key: a script can hold ten thousand. */
function followed() {
    const known = new Map();
    return (run, { place }, key, isSuch) => {
        const ofRun = known.get(run) ?? new Map();
        known.set(run, ofRun);
        const last = ofRun.get(key) ?? run.commands.findLastIndex(isSuch);
        ofRun.set(key, last);
        return last > place.index;
    };
}

// EXTERNAL MODULE: ./src/lint/facts/packages/kept-out-cache.ts
var kept_out_cache = __webpack_require__(69853);
;// CONCATENATED MODULE: ./src/lint/rules/packages/no-package-cache-left.ts








const noPackageCacheLeft = (0,rule/* defineRule */.Km)({
    id: 'no-package-cache-left',
    severity: 'info',
    summary: 'npm, uv, Poetry, Composer, conda, Go and Cargo leave no download cache in the image',
    why: `Package managers keep what they downloaded, so that the next installation is faster. In an image there is no next one:
the cache is only weight, often as much as the packages themselves. Switch it off, empty it in the same \`RUN\` (a later one cannot make
the layer smaller), or put a cache mount there, which also makes the next build faster.

Only stages whose layers become an image count. The rule knows the usual folders; a flag or variable that moves the cache is taken
as a decision. pip, yarn, apt, apk, dnf and zypper have rules of their own. pnpm and Bundler are left alone, because what they keep
is linked to or small.`,
    fixEffect: 'Safe: the same is installed. Unsafe where the file itself uses the folder of the cache, or asks the program to work offline.',
    sources: [
        'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
        'https://docs.astral.sh/uv/guides/integration/docker/#caching',
    ],
    examples: [
        {
            bad: 'FROM node:24-slim\nRUN npm ci --omit=dev\n',
            good: 'FROM node:24-slim\nRUN npm ci --omit=dev && npm cache clean --force\n',
        },
        {
            name: 'with a flag',
            bad: 'FROM python:3.13-slim\nRUN uv sync --frozen\n',
            good: 'FROM python:3.13-slim\nRUN uv sync --frozen --no-cache\n',
        },
        {
            name: 'with a cache mount',
            bad: 'FROM python:3.13-slim\nRUN poetry install --only main\n',
            good: 'FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache/pypoetry poetry install --only main\n',
        },
    ],
    *check(dockerfile) {
        const isFollowed = followed();
        const isKeptOut = (0,kept_out_cache/* keptOutCaches */.s)();
        for (const { run, command } of dockerfile.commands) {
            const cache = (0,managers/* managerOf */.d)(command.program)?.cache;
            const remedy = cache?.remedy;
            if (!remedy || !fills(command, cache) || !(0,deletion/* staysInImage */.Fn)(run))
                continue;
            if (isDecided({ run, command }, cache, isFollowed) || isKeptOut({ run, command }, cache))
                continue;
            if (remedy.kind === 'stage' && compilesAtStart(dockerfile, command))
                continue;
            const fix = fixOf({ run, command }, remedy, (0,cache_use/* safetyWithout */.l0)(dockerfile, command.program));
            const advice = remedy.kind === 'stage' ? remedy.text : `add \`${remedy.text}\``;
            yield {
                at: command.span,
                message: `\`${command.program} ${command.operands[0]?.text ?? ''}\` leaves its cache in the image: ${advice}`,
                ...(fix && { fix }),
            };
        }
    },
});
function fills(command, { filledBy }) {
    return filledBy.some((verb) => (0,deletion/* isCalledAs */.Cw)(command, `${command.program} ${verb}`));
}
/** A variable that moves the cache, or a clean-up of something that only the shell knows, is taken as meant. */
function isDecided({ run, command }, { variables }, later) {
    if (command.hasFlag('help'))
        return true;
    const isMoved = variables.some((name) => {
        const { kind } = run.scope.lookup(name);
        return kind === 'env' || kind === 'arg' || mentions(run, name);
    });
    return (isMoved ||
        later(run, command, variables, (one) => one.name === 'rm' && one.operands.some(({ isLiteral }) => !isLiteral)));
}
/** A RUN that sets or uses the variable itself. */
function mentions(run, name) {
    const ofRun = mentioned.get(run) ?? new Map();
    mentioned.set(run, ofRun);
    const found = ofRun.get(name) ??
        run.commands.some(({ place, operands }) => place.assignments.some((one) => one.name === name) ||
            operands.some((word) => word.variables.includes(name) || word.text.startsWith(`${name}=`)));
    ofRun.set(name, found);
    return found;
}
/** A script can hold ten thousand commands that ask. */
const mentioned = new WeakMap();
/** An image that compiles when it starts, as in development, uses the cache. */
function compilesAtStart({ finalStage }, { program }) {
    return finalStage !== undefined && (0,start_command/* startOf */.G)(finalStage).some(({ command }) => command.program === program);
}
function fixOf({ run, command }, remedy, safety) {
    const { nesting, background, piped, connector, wrapper } = command.place;
    if (remedy.kind === 'stage')
        return undefined;
    const title = `Add \`${remedy.text}\``;
    const last = command.words.at(-1);
    if (remedy.kind === 'flag' && last)
        return { title, safety, edits: [(0,edits_edit/* insertWord */.gd)(run, command, last, remedy.text)] };
    const isPlain = nesting.length === 0 && !background && !piped && connector !== '|' && wrapper === undefined;
    if (run.form === 'exec' || !isPlain)
        return undefined;
    return { title, safety, edits: [(0,edits_edit/* insertAfter */.WH)(command.span, ` && ${remedy.text}`)] };
}

// EXTERNAL MODULE: ./src/lint/rules/packages/no-pip-cache-left.ts
var no_pip_cache_left = __webpack_require__(82965);
;// CONCATENATED MODULE: ./src/lint/rules/images/no-redundant-platform.ts


const noRedundantPlatform = (0,rule/* defineRule */.Km)({
    id: 'no-redundant-platform',
    aliases: ['DL3065', 'RedundantTargetPlatform'],
    severity: 'warning',
    summary: 'FROM does not ask for the platform that it gets anyway',
    why: '`FROM` takes the target platform unless told otherwise, so `--platform=$TARGETPLATFORM` says nothing. Readers stop and wonder what it is there for.',
    fixEffect: 'Safe: it is the platform that FROM takes anyway.',
    sources: ['https://docs.docker.com/reference/build-checks/redundant-target-platform/'],
    examples: [{ bad: 'FROM --platform=$TARGETPLATFORM debian:13\n', good: 'FROM debian:13\n' }],
    *check({ stages }) {
        for (const { from } of stages) {
            const flag = from?.flag('platform');
            const platform = flag?.value?.text;
            if (!from?.image || !flag || (platform !== '$TARGETPLATFORM' && platform !== '${TARGETPLATFORM}'))
                continue;
            const [{ line, column }, { line: endLine, column: endColumn }] = [flag.span, from.image.span];
            const isAlone = from.flags.length === 1 && line === endLine;
            const title = 'Take the flag away';
            yield {
                at: flag.span,
                message: `\`--platform=${platform}\` is what FROM takes anyway`,
                ...(isAlone && { fix: { title, safety: 'safe', edits: [(0,edits_edit/* replace */.HC)({ line, column, endLine, endColumn }, '')] } }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/images/no-reserved-stage-names.ts

const RESERVED = new Set(['scratch', 'context']);
const noReservedStageNames = (0,rule/* defineRule */.Km)({
    id: 'no-reserved-stage-names',
    aliases: ['DL3063', 'ReservedStageName'],
    severity: 'warning',
    summary: 'No stage is called `scratch` or `context`',
    why: `\`scratch\` is the empty image and \`context\` the build context: a stage of that name cannot be reached by it. Upper and
lower case make no difference.`,
    sources: ['https://docs.docker.com/reference/build-checks/reserved-stage-name/'],
    examples: [{ bad: 'FROM debian:13 AS context\n', good: 'FROM debian:13 AS sources\n' }],
    *check({ stages }) {
        for (const { from } of stages)
            if (from?.alias && RESERVED.has(from.alias.text.toLowerCase()))
                yield { at: from.alias.span, message: `\`${from.alias.text}\` is a name that the builder keeps for itself` };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/images/no-root-copy.ts

const noRootCopy = (0,rule/* defineRule */.Km)({
    id: 'no-root-copy',
    aliases: ['DL3067'],
    severity: 'warning',
    summary: 'No stage copies the whole file system of another',
    why: `\`COPY --from=build / /\` takes everything along: compilers, caches, the files of the system, whatever secrets lie about. A second stage is
there to leave that behind: copy what the application needs. To continue where another stage ends, build on it (\`FROM build\`), which also keeps
its layers and its settings. Stages whose files get into no image are left alone: a tool box such as \`tonistiigi/xx\` is meant to be unpacked there.`,
    sources: ['https://docs.docker.com/build/building/multi-stage/'],
    examples: [
        {
            bad: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM debian:13\nCOPY --from=build / /\n',
            good: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM debian:13\nCOPY --from=build /app /app\n',
        },
    ],
    *check(dockerfile) {
        for (const { from, sources, target, span, stage, onbuild } of dockerfile.all('COPY', { onbuild: true })) {
            const isKept = onbuild || stage.reachesFinal || stage.isTarget;
            if (isKept && from && target && isRoot(target) && sources.some(isRoot))
                yield { at: span, message: `Copies the whole of \`${from.word.text}\`: name what you need` };
        }
    },
});
function isRoot({ text, resolved = text }) {
    return /^\/+(?:\.\/?|\*)?$/.test(resolved);
}

;// CONCATENATED MODULE: ./src/lint/rules/images/no-run-in-scratch.ts




/** https://docs.docker.com/reference/dockerfile/#shell */
const SHELL = '/bin/sh';
const noRunInScratch = (0,rule/* defineRule */.Km)({
    id: 'no-run-in-scratch',
    severity: 'error',
    summary: 'RUN has something to run',
    why: `\`scratch\` holds nothing, no shell either, so a \`RUN\` before anything is copied ends the build with "/bin/sh: no such file or directory". What
has to be run belongs into a stage with a system, from which \`COPY --from\` takes the result.

The shell form starts \`/bin/sh\`, so it fails as well where only other paths were copied or added, such as \`/app\`. What is copied to \`/\`, to \`/bin\` or to a path that a variable hides may
bring a shell, and so may a RUN in exec form or a mount; after them the rule says nothing.`,
    sources: ['https://docs.docker.com/build/building/base-images/#create-a-minimal-base-image-using-scratch'],
    examples: [
        {
            bad: 'FROM scratch\nRUN mkdir /data\nCOPY app /app\n',
            good: 'FROM debian:13 AS files\nRUN mkdir /data\nFROM scratch\nCOPY --from=files /data /data\nCOPY app /app\n',
        },
        {
            name: 'no shell among what was copied',
            bad: 'FROM scratch\nCOPY app /app\nRUN /app --init\n',
            good: 'FROM scratch\nCOPY app /app\nRUN ["/app", "--init"]\n',
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            if (stage.base.kind !== 'scratch' && !stage.parent)
                continue;
            // The first one says it all.
            const [run] = stage.all('RUN');
            if (!run || run.mounts.some(({ type }) => type === 'bind' || type === 'cache'))
                continue;
            const brought = broughtBefore(run);
            if (brought?.length === 0)
                yield { at: run.keywordSpan, message: 'There is nothing in this stage that RUN could run, no shell either' };
            else if (brought && startsDefaultShell(run) && !brought.some(mayBringShell))
                yield {
                    at: run.keywordSpan,
                    message: `RUN in shell form starts \`${SHELL}\`, and nothing that was copied into this stage can be it`,
                };
        }
    },
});
function startsDefaultShell({ form, script, stage }) {
    return form === 'shell' && script !== undefined && stage.passedShell === undefined;
}
/** Whether the shell may come with it: its target is the shell or a folder above, or unknown. */
function mayBringShell(bringer) {
    const target = bringer.keyword === 'RUN' ? undefined : bringer.target?.resolved;
    const path = target === undefined ? undefined : (0,absolute_path/* absolutePath */.Hi)(target, (0,stage_steps/* stepOf */.cg)(bringer)?.workdir);
    return path === undefined || path === '/' || path === SHELL || SHELL.startsWith(`${path}/`);
}

;// CONCATENATED MODULE: ./src/lint/rules/files/no-secret-files.ts


const FOR_SIGNATURES = /^\/(?:etc\/apt|etc\/apk|etc\/pki|usr\/share\/keyrings|usr\/local\/share\/ca-certificates|etc\/ssl\/certs)(?:\/|$)/;
const noSecretFiles = (0,rule/* defineRule */.Km)({
    id: 'no-secret-files',
    severity: 'warning',
    summary: 'Files with secrets are not copied into an image',
    why: `A file that \`COPY\` or \`ADD\` brings is in the image for good: whoever can pull the image can read it, also when a later layer
deletes it. A private key, a \`.env\` or an \`.npmrc\` with a token belongs into \`RUN --mount=type=secret\` while the image is built, and into the
container's environment or a mounted file when it runs.

The rule goes by names: private SSH keys, \`.env\` files, credentials of registries and clouds, key stores, \`*.key\` and \`*.pem\`. It leaves alone
what is public by its name (\`ca.pem\`, \`*.pub\`, \`.env.example\`, keys of package repositories), test data, and stages whose
layers do not become an image. An \`.npmrc\` can do without a token, so it is only an \`info\`. \`COPY . .\` may bring any of them; that is what the ignore file is for.`,
    sources: ['https://docs.docker.com/build/building/secrets/'],
    examples: [
        {
            bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY .npmrc package.json package-lock.json ./\nRUN npm ci\n',
            good: [
                'FROM node:24-slim',
                'WORKDIR /app',
                'COPY package.json package-lock.json ./',
                'RUN --mount=type=secret,id=npmrc,target=/app/.npmrc npm ci',
                '',
            ].join('\n'),
        },
        {
            name: 'a private key',
            bad: 'FROM debian:13-slim\nADD id_rsa /root/.ssh/id_rsa\n',
            good: 'FROM debian:13-slim\nRUN --mount=type=ssh ssh-add -l\n',
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            if (!stage.reachesFinal && !stage.isTarget)
                continue;
            for (const transfer of [...stage.all('COPY'), ...stage.all('ADD')])
                for (const word of secretSources(transfer)) {
                    const maybe = (0,secret_file/* mayHoldToken */.uW)(word.resolved ?? word.text);
                    yield {
                        at: word.span,
                        message: `\`${word.text}\` ${maybe ? 'may hold a token' : 'most likely holds a secret'}, which ${transfer.keyword} makes part of the image`,
                        ...(maybe && { severity: 'info' }),
                    };
                }
        }
    },
});
/** What a file is called decides, before and after. */
function secretSources({ sources, target }) {
    const to = target?.resolved ?? '';
    if (FOR_SIGNATURES.test(to))
        return [];
    const found = sources.filter(({ resolved, text }) => isSecret(resolved ?? text));
    const isRenamed = found.length === 0 && target && sources.length === 1 && !/[/.]$/.test(to) && isSecret(to);
    const [only] = sources;
    return isRenamed && only && !(0,secret_file/* isMeantToBeSeen */.$c)(only.resolved ?? only.text) ? [target] : found;
}
const isSecret = (path) => (0,secret_file/* isSecretFile */.D0)(path) || (0,secret_file/* mayHoldToken */.uW)(path);

// EXTERNAL MODULE: ./src/lint/facts/files/secret-patterns.ts
var secret_patterns = __webpack_require__(38069);
;// CONCATENATED MODULE: ./src/lint/rules/files/no-secret-values.ts


const noSecretValues = (0,rule/* defineRule */.Km)({
    id: 'no-secret-values',
    severity: 'error',
    summary: 'No secret is written into the Dockerfile',
    why: `Whatever an instruction says becomes part of the image: \`ENV\` and \`LABEL\` of its configuration, \`ARG\` and \`RUN\` of its history. Everybody
who can pull the image can read it with \`docker history\`, and everybody who can read the repository has it already. Deleting it in a later
layer changes neither. Revoke the secret, then hand it to the one \`RUN\` that needs it with \`--mount=type=secret\`, or to the container when it starts.

The rule knows secrets by their form: private keys with what follows their first line, keys and tokens of AWS, Azure, Google, GitHub, GitLab, Slack, Stripe, npm, PyPI, Docker,
Anthropic, OpenAI, Hugging Face, SendGrid and DigitalOcean, and passwords in \`https://user:password@host\`. A password that looks like any
other word is not found, and placeholders (\`EXAMPLE\`, \`xxxx\`, \`changeme\`) are left alone. The message never repeats the secret.`,
    sources: [
        'https://docs.docker.com/build/building/secrets/',
        'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
    ],
    examples: [
        {
            bad: 'FROM debian:13-slim\nENV DEPLOY_KEY="-----BEGIN OPENSSH PRIVATE KEY-----\\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU"\n',
            good: 'FROM debian:13-slim\nRUN --mount=type=secret,id=deploy_key ssh-add /run/secrets/deploy_key\n',
        },
        {
            name: 'a password in an address',
            bad: 'FROM debian:13-slim\nRUN git clone https://ci:q7Vb2nLw9x@git.corp.test/app.git\n',
            good: 'FROM debian:13-slim\nRUN --mount=type=ssh git clone git@git.corp.test:app.git\n',
        },
    ],
    *check(dockerfile) {
        for (const { args, heredocs, flags, keyword } of dockerfile.instructions) {
            const texts = [args, ...heredocs.map(({ body }) => body)];
            for (const text of texts)
                for (const { what, start, end } of (0,secret_patterns/* findSecrets */.d)(text.text))
                    yield {
                        at: text.span(start, end),
                        message: `${keyword} holds ${what}: revoke it, and pass it in as a build secret`,
                    };
            for (const { value } of flags)
                for (const { what } of (0,secret_patterns/* findSecrets */.d)(value?.text ?? ''))
                    if (value)
                        yield { at: value.span, message: `${keyword} holds ${what}: revoke it, and pass it in as a build secret` };
        }
    },
});

// EXTERNAL MODULE: ./src/lint/rules/commands/no-secrets-in-arg-or-env.ts
var no_secrets_in_arg_or_env = __webpack_require__(10418);
;// CONCATENATED MODULE: ./src/lint/rules/users/no-sudo.ts

const noSudo = (0,rule/* defineRule */.Km)({
    id: 'no-sudo',
    aliases: ['DL3004'],
    severity: 'error',
    summary: 'RUN does not use sudo',
    why: `A build already runs as root unless \`USER\` says otherwise, so \`sudo\` adds nothing but a program that can make anyone
root, in the finished image too. Switch with \`USER\` instead; to start a program as another user, use \`setpriv\` or \`gosu\`.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#user'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN sudo mkdir /data\n',
            good: 'FROM debian:13\nUSER root\nRUN mkdir /data\nUSER 10001\n',
        },
    ],
    *check(dockerfile) {
        for (const { command } of dockerfile.commands)
            if (command.name === 'sudo')
                yield { at: command.span, message: 'RUN uses sudo: switch with USER' };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/packages/no-system-upgrade.ts


const APT_VERBS = new Set(['upgrade', 'dist-upgrade', 'full-upgrade', 'safe-upgrade']);
/** Flags with which apt only tells or downloads: https://manpages.debian.org/trixie/apt/apt-get.8.en.html#OPTIONS */
const APT_CHANGES_NOTHING = [
    ...['s', 'simulate', 'just-print', 'dry-run', 'recon', 'no-act', 'print-uris', 'd', 'download-only', 'h', 'help'],
];
/** Subcommands that upgrade all packages where none is named. */
const VERBS = {
    apk: new Set(['upgrade']),
    dnf: new Set(['upgrade', 'up', 'update', 'distro-sync', 'dsync']),
    microdnf: new Set(['upgrade', 'update']),
    yum: new Set(['upgrade', 'update', 'distro-sync']),
    zypper: new Set(['update', 'up', 'patch']),
};
const TELLS_ONLY = {
    apk: ['s', 'simulate'],
    dnf: ['assumeno', 'downloadonly'],
    yum: ['assumeno', 'downloadonly'],
    zypper: ['D', 'dry-run', 'd', 'download-only'],
};
const noSystemUpgrade = (0,rule/* defineRule */.Km)({
    id: 'no-system-upgrade',
    severity: 'info',
    summary: 'The base image says which packages the system has, and no RUN upgrades them all',
    why: `What \`apt-get upgrade\` installs depends on the day of the build: the same commit makes another image tomorrow. It is also kept: the build cache holds that
layer until a line above it changes, so after the first build the upgrade does not run any more, while its name suggests that it does. And the image
carries each package twice, as the base image has it and as the layer replaces it.

The base image's maintainers rebuild it with the same upgrades: take its newer version (\`docker build --pull\`, a bot that renews the digest), and build again on a schedule. Where a single
fix cannot wait, name its package: \`apt-get install --only-upgrade openssl\`, \`apk upgrade openssl\`, \`dnf upgrade openssl\`.

\`zypper dup\` is \`no-zypper-dist-upgrade\`'s. \`pacman -Syu\` is left alone, because Arch supports no other way to install.`,
    sources: [
        'https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often',
        'https://docs.docker.com/build/cache/invalidation/#run-instructions',
    ],
    examples: [
        {
            bad: 'FROM debian:13-slim\nRUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*\n',
            good: 'FROM debian:13-slim\nRUN apt-get update && apt-get install -y --only-upgrade openssl && rm -rf /var/lib/apt/lists/*\n',
        },
        {
            name: 'Alpine',
            bad: 'FROM alpine:3.22\nRUN apk upgrade --no-cache\n',
            good: 'FROM alpine:3.22\nRUN apk upgrade --no-cache openssl\n',
        },
    ],
    *check({ commands }) {
        for (const { command } of commands)
            if (upgradesAll(command))
                yield {
                    at: command.span,
                    message: `\`${command.name} ${command.operands[0]?.text ?? ''}\` upgrades whatever is newer on the day of the build: take a newer base image`,
                };
    },
});
function upgradesAll(command) {
    const { name, operands } = command;
    const verb = operands[0]?.text ?? '';
    if (apt/* APT_NAMES */.pj.has(name))
        return APT_VERBS.has(verb) && !command.hasFlag(...APT_CHANGES_NOTHING);
    const isWhole = operands.length === 1 && VERBS[name]?.has(verb) === true;
    return isWhole && !command.hasFlag(...(TELLS_ONLY[name] ?? []), 'h', 'help');
}

;// CONCATENATED MODULE: ./src/lint/rules/files/no-world-writable-files.ts

/** Folders that everybody may write to on any system. */
const SHARED = /^\/(?:tmp|var\/tmp|dev\/shm|run\/lock)(?:\/|$)/;
const noWorldWritableFiles = (0,rule/* defineRule */.Km)({
    id: 'no-world-writable-files',
    severity: 'warning',
    summary: 'Files belong to who writes them, and not everybody may write them',
    why: `\`chmod 777\` lets every process in the container change the file, whatever user it runs as: a hole in one program becomes code in all others. It mostly stands
in for an owner that is missing: \`COPY --chown\`, or \`chown\` in the same RUN, is the way.

Modes with the sticky bit (\`1777\`), \`/tmp\` and its like, and stages that are not in an image are left alone.`,
    sources: [
        'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
        'https://docs.docker.com/build/building/best-practices/#user',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nRUN mkdir /data && chmod -R 777 /data\nUSER 10001\n',
            good: 'FROM debian:13\nRUN mkdir /data && chown 10001 /data\nUSER 10001\n',
        },
        {
            name: 'a copy',
            bad: 'FROM debian:13\nCOPY --chmod=777 app /app\n',
            good: 'FROM debian:13\nCOPY --chmod=755 app /app\n',
        },
    ],
    *check({ stages, commands }) {
        for (const stage of stages) {
            if (!stage.isTarget && !stage.reachesFinal)
                continue;
            for (const { chmod, target } of [...stage.all('COPY'), ...stage.all('ADD')])
                if (chmod && isOpen(chmod.resolved ?? '') && !SHARED.test(target?.resolved ?? ''))
                    yield { at: chmod.span, message: `\`--chmod=${chmod.text}\` lets everybody write what is copied` };
        }
        for (const { run, command } of commands) {
            if (!run.stage.isTarget && !run.stage.reachesFinal)
                continue;
            const opened = openedBy(command);
            if (opened && opened.paths.some(({ text }) => !SHARED.test(text)))
                yield {
                    at: command.span,
                    message: `\`${opened.mode}\` lets everybody write \`${opened.paths[0]?.text ?? ''}\``,
                };
        }
    },
});
/** What a command lets everybody write. */
function openedBy(command) {
    const { name, operands } = command;
    if (name === 'chmod') {
        const [mode, ...paths] = operands;
        return mode && paths.length > 0 && isOpen(mode.text) ? { mode: mode.text, paths } : undefined;
    }
    const mode = name === 'mkdir' || name === 'install' ? command.flag('m', 'mode')?.value : undefined;
    const paths = name === 'install' && !command.hasFlag('d', 'directory') ? operands.slice(-1) : operands;
    return mode !== undefined && isOpen(mode) ? { mode, paths } : undefined;
}
/** Others may write, and no sticky bit keeps them from what is not theirs. */
function isOpen(mode) {
    if (/^0?0?[0-7]{2}[2367]$/.test(mode))
        return true;
    if (/^[0-7]+$/.test(mode))
        return false;
    const clauses = mode.split(',');
    const opens = clauses.some((clause) => /^(?:[ugo]*o[ugo]*|[ugo]*a[ugoa]*)[+=][rxXst]*w/.test(clause));
    return opens && !clauses.some((clause) => /[+=][^,]*t/.test(clause));
}

// EXTERNAL MODULE: ./src/lint/rules/packages/no-yarn-cache-left.ts
var no_yarn_cache_left = __webpack_require__(65220);
;// CONCATENATED MODULE: ./src/lint/rules/packages/no-yum-cache-left.ts


const noYumCacheLeft = (0,rule/* defineRule */.Km)({
    id: 'no-yum-cache-left',
    aliases: ['DL3032'],
    summary: 'A RUN with `yum` ends with `yum clean all`',
    ...(0,transaction_cache_left/* leavesNoLists */.l)(['yum'], `\`yum\` keeps the lists of all repositories below \`/var/cache\`, often over 100 MB, and nobody reads them in an image.`),
    sources: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
    examples: [
        {
            bad: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62\n',
            good: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
        },
    ],
});

;// CONCATENATED MODULE: ./src/lint/rules/packages/no-zypper-cache-left.ts


const noZypperCacheLeft = (0,rule/* defineRule */.Km)({
    id: 'no-zypper-cache-left',
    aliases: ['DL3036'],
    summary: 'A RUN with `zypper` ends with `zypper clean --all`',
    ...(0,transaction_cache_left/* leavesNoLists */.l)(['zypper'], `\`zypper\` keeps the lists of all repositories below \`/var/cache/zypp\`, and nobody reads them in an image. Without \`--all\` only
packages are deleted, but that is accepted.`),
    sources: ['https://en.opensuse.org/SDB:Zypper_manual'],
    examples: [
        {
            bad: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install curl=8.14.1\n',
            good: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install curl=8.14.1 && zypper clean --all\n',
        },
    ],
});

;// CONCATENATED MODULE: ./src/lint/rules/packages/no-zypper-dist-upgrade.ts

const noZypperDistUpgrade = (0,rule/* defineRule */.Km)({
    id: 'no-zypper-dist-upgrade',
    aliases: ['DL3035'],
    severity: 'warning',
    summary: 'RUN does not upgrade the distribution',
    why: `\`zypper dup\` replaces the release that the base image was made of, in a new layer over the old one: the tag in \`FROM\` no longer
says what the image is, and the image holds both. Take a newer base image instead.`,
    sources: ['https://en.opensuse.org/SDB:System_upgrade'],
    examples: [
        {
            bad: 'FROM opensuse/leap:15.6\nRUN zypper --non-interactive dup\n',
            good: 'FROM opensuse/leap:16.0\n',
        },
    ],
    *check(dockerfile) {
        for (const { command } of dockerfile.commands)
            if (command.runs('zypper', 'dup', 'dist-upgrade'))
                yield {
                    at: command.span,
                    message: `\`zypper ${command.operands[0]?.text ?? ''}\` replaces the release of the base image`,
                };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/users/numeric-user-in-scratch.ts


const numericUserInScratch = (0,rule/* defineRule */.Km)({
    id: 'numeric-user-in-scratch',
    severity: 'error',
    summary: 'In a stage from scratch, users and groups are numbers, or `/etc/passwd` is there',
    why: `Names of users are looked up in \`/etc/passwd\`, names of groups in \`/etc/group\`, and \`scratch\` has neither: \`COPY --chown=app\` ends the build, and an image with
\`USER app\` can be built and not be started. Numbers need no file.

The rule says nothing once a \`RUN\`, or a copy to \`/\` or into \`/etc\`, may have brought the file.`,
    sources: [
        'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
        'https://docs.docker.com/reference/dockerfile/#user',
    ],
    examples: [
        {
            bad: 'FROM scratch\nCOPY app /app\nUSER nobody\nENTRYPOINT ["/app"]\n',
            good: 'FROM scratch\nCOPY app /app\nUSER 65534\nENTRYPOINT ["/app"]\n',
        },
        {
            name: 'an owner',
            bad: 'FROM scratch\nCOPY --chown=app:app app /app\n',
            good: 'FROM scratch\nCOPY --chown=10001:10001 app /app\n',
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            if (stage.base.kind !== 'scratch' && !stage.parent)
                continue;
            for (const { instruction, word } of [
                ...stage.all('USER').map((user) => ({ instruction: user, word: user.word })),
                ...[...stage.all('COPY'), ...stage.all('ADD')].map((copy) => ({ instruction: copy, word: copy.chown })),
            ]) {
                const name = word && nameIn(word, instruction.keyword === 'USER');
                if (word && name !== undefined && broughtBefore(instruction)?.some(mayBringNames) === false)
                    yield {
                        at: word.span,
                        message: `Nothing in this stage says who \`${name}\` is: there is no /etc/passwd or /etc/group`,
                    };
            }
        }
    },
});
/** The first part that is no number. USER takes root and group 0 by name only where they can be looked up, too. */
function nameIn({ resolved }, isUser) {
    if (resolved === undefined || resolved === '')
        return undefined;
    const [user = '', group = ''] = resolved.split(':');
    const parts = isUser && user === 'root' ? [group] : [user, group];
    return parts.find((part) => part !== '' && !/^\d+$/.test(part));
}
const NAMES = /^\/?(?:\.?\/?|etc(?:\/.*)?)$/;
function mayBringNames(one) {
    if (one.keyword === 'RUN')
        return true;
    const target = one.target?.resolved;
    return target === undefined || NAMES.test(target) || !target.startsWith('/') || target.includes('..');
}

// EXTERNAL MODULE: ./src/lint/rules/users/numeric-user.ts
var numeric_user = __webpack_require__(44561);
;// CONCATENATED MODULE: ./src/lint/facts/edits/overridden-instruction.ts

/** All instructions of a kind that have no effect; triggers of ONBUILD replace only each other. */
function overriddenIn(dockerfile, keyword) {
    const rivals = new Map();
    for (const instruction of dockerfile.all(keyword, { onbuild: true })) {
        const key = `${instruction.stage.index} ${String(instruction.onbuild)}`;
        const known = rivals.get(key);
        if (known)
            known.push(instruction);
        else
            rivals.set(key, [instruction]);
    }
    return [...rivals.values()].flatMap((all) => {
        const by = all.at(-1);
        return by ? all.slice(0, -1).map((instruction) => ({ instruction, by, fix: removal(instruction) })) : [];
    });
}
/** Its lines, the break after them included: another instruction follows. A trigger does not begin its line. */
function removal({ span, onbuild }) {
    const lines = { line: span.line, column: 1, endLine: span.endLine + 1, endColumn: 1 };
    return onbuild ? undefined : { title: 'Remove it', safety: 'safe', edits: [(0,edits_edit/* replace */.HC)(lines, '')] };
}

;// CONCATENATED MODULE: ./src/lint/rules/container/one-cmd.ts


const oneCmd = (0,rule/* defineRule */.Km)({
    id: 'one-cmd',
    aliases: ['DL4003', 'MultipleInstructionsDisallowed'],
    severity: 'warning',
    summary: 'A stage has at most one CMD',
    why: `Only the last \`CMD\` of a stage has an effect. Whoever reads or changes an earlier one is misled, so the finding is there;
hadolint has it at the later one.`,
    fixEffect: 'Safe: BuildKit takes the last one only.',
    sources: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
    examples: [{ bad: 'FROM debian:13\nCMD ["app", "--help"]\nCMD ["app"]\n', good: 'FROM debian:13\nCMD ["app"]\n' }],
    *check(dockerfile) {
        for (const { instruction, by, fix } of overriddenIn(dockerfile, 'CMD'))
            yield {
                at: instruction.span,
                message: `This CMD has no effect: the one in line ${String(by.span.line)} replaces it`,
                ...(fix && { fix }),
            };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/container/one-entrypoint.ts


const oneEntrypoint = (0,rule/* defineRule */.Km)({
    id: 'one-entrypoint',
    aliases: ['DL4004', 'MultipleInstructionsDisallowed'],
    severity: 'error',
    summary: 'A stage has at most one ENTRYPOINT',
    why: `Only the last \`ENTRYPOINT\` of a stage has an effect. Whoever reads or changes an earlier one is misled, so the finding is there;
hadolint has it at the later one.`,
    fixEffect: 'Safe: BuildKit takes the last one only.',
    sources: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
    examples: [
        { bad: 'FROM debian:13\nENTRYPOINT ["sh"]\nENTRYPOINT ["app"]\n', good: 'FROM debian:13\nENTRYPOINT ["app"]\n' },
    ],
    *check(dockerfile) {
        for (const { instruction, by, fix } of overriddenIn(dockerfile, 'ENTRYPOINT'))
            yield {
                at: instruction.span,
                message: `This ENTRYPOINT has no effect: the one in line ${String(by.span.line)} replaces it`,
                ...(fix && { fix }),
            };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/container/one-healthcheck.ts


const oneHealthcheck = (0,rule/* defineRule */.Km)({
    id: 'one-healthcheck',
    aliases: ['DL3012', 'MultipleInstructionsDisallowed'],
    severity: 'error',
    summary: 'A stage has at most one HEALTHCHECK',
    why: `Only the last \`HEALTHCHECK\` of a stage has an effect. Whoever reads an earlier one believes that the container is checked that
way, so the finding is there; hadolint has it at the later one. A stage that is built on another may replace its check.`,
    fixEffect: 'Safe: BuildKit takes the last one only.',
    sources: [
        'https://docs.docker.com/reference/dockerfile/#healthcheck',
        'https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/',
    ],
    examples: [
        {
            bad: 'FROM nginx:1.29\nHEALTHCHECK CMD ["true"]\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
            good: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
        },
    ],
    *check(dockerfile) {
        for (const { instruction, by, fix } of overriddenIn(dockerfile, 'HEALTHCHECK'))
            yield {
                at: instruction.span,
                message: `This HEALTHCHECK has no effect: the one in line ${String(by.span.line)} replaces it`,
                ...(fix && { fix }),
            };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/container/one-service-per-container.ts


/** Programs whose purpose is to run several others. */
const SUPERVISORS = new Set([
    'supervisord',
    's6-svscan',
    'runsvdir',
    'circusd',
    'monit',
    'foreman',
    'honcho',
    'systemd',
]);
/** Commands beside a service that are none. */
const NO_SERVICE = new Set('wait trap sleep tail kill echo printf export cd set unset exec true : test [ mkdir chown chmod cat source . exit Xvfb'.split(' '));
/** Programs that go to the background by themselves, unless they get this flag. */
const DETACHES = new Map([
    ['cron', 'f'],
    ['crond', 'f'],
    ['sshd', 'D'],
]);
const oneServicePerContainer = (0,rule/* defineRule */.Km)({
    id: 'one-service-per-container',
    severity: 'warning',
    summary: 'A container runs one service',
    why: `The engine watches process 1 and nothing else. A service beside it (\`nginx & gunicorn …\`, \`service cron start && …\`) can die without anybody
noticing, its logs mix with the others', it gets no \`SIGTERM\`, and it can only be scaled and updated together with its
neighbour. Give each service an image, and let Compose or the orchestrator start them side by side.

A supervisor (\`supervisord\` and the like) does watch its services, so it is only an \`info\`. One program in the background with \`wait\` after
it is how shells pass signals on, and is left alone. What start scripts do cannot be seen here.`,
    sources: ['https://docs.docker.com/engine/containers/multi-service_container/'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCMD nginx & gunicorn app:app\n',
            good: 'FROM python:3.13-slim\nCMD ["gunicorn", "app:app"]\n',
        },
        {
            name: 'a service in the background',
            bad: 'FROM debian:13-slim\nCMD service cron start && exec app\n',
            good: 'FROM debian:13-slim\nCMD ["app"]\n',
        },
        {
            name: 'a supervisor',
            bad: 'FROM debian:13-slim\nCMD ["/usr/bin/supervisord", "-n"]\n',
            good: 'FROM debian:13-slim\nCMD ["app"]\n',
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            if (!stage.isTarget)
                continue;
            const own = (0,start_command/* startOf */.G)(stage).filter(({ instruction }) => instruction.stage === stage);
            const commands = own.map(({ command }) => command);
            const supervisor = commands.find(({ name }) => SUPERVISORS.has(name));
            if (supervisor) {
                const message = `\`${supervisor.name}\` runs several services in one container: give each an image of its own`;
                yield { at: supervisor.span, message, severity: 'info' };
                continue;
            }
            const starter = commands.find((command) => serviceStarted(command) !== undefined);
            const services = commands.filter(one_service_per_container_isService);
            const beside = starter ?? services.find((command, at) => isDetached(command) && services.length > 1 && at < services.length);
            if (!beside)
                continue;
            const name = serviceStarted(beside) ?? beside.name;
            yield { at: beside.span, message: `\`${name}\` runs beside process 1, where nobody notices that it died` };
        }
    },
});
/** What `service x start`, `/etc/init.d/x start` and `systemctl start x` start. */
function serviceStarted({ name, operands, words }) {
    const [first, second] = operands.map(({ text }) => text);
    if ((name === 'service' || name === 'rc-service') && second === 'start')
        return first;
    if (name === 'systemctl' && first === 'start')
        return second;
    return words[0]?.text.startsWith('/etc/init.d/') && first === 'start' ? name : undefined;
}
/** Not the wrapper of another command, and not a part of a condition or a substitution. */
function one_service_per_container_isService({ name, place, program }) {
    const isInside = place.nesting.some((one) => one === 'condition' || one === 'substitution' || one === 'function');
    const isWrapped = place.wrapper !== undefined && place.wrapper !== 'exec' && place.wrapper !== 'nohup';
    return name !== '' && program !== 'sh' && !NO_SERVICE.has(name) && name !== 'nohup' && !isInside && !isWrapped;
}
function isDetached(command) {
    const flag = DETACHES.get(command.name);
    return command.place.background || (flag !== undefined && !command.hasFlag(flag));
}

;// CONCATENATED MODULE: ./src/lint/rules/labels/only-schema-labels.ts


const onlySchemaLabels = (0,rule/* defineRule */.Km)({
    id: 'only-schema-labels',
    aliases: ['DL3050'],
    severity: 'info',
    summary: 'With strict labels, an image has no label outside the schema',
    why: `A misspelt key looks like a label and is found by nobody. With \`strict-labels: true\` in the settings every label that
\`label-schema\` does not name is a finding; without it the rule says nothing. Keys with a variable are left alone.`,
    sources: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL org.opencontainers.image.licences="MIT"\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.licenses="MIT"\n',
            context: {
                settings: {
                    ...lint_settings/* DEFAULT_SETTINGS */.a,
                    strictLabels: true,
                    labelSchema: new Map([['org.opencontainers.image.licenses', 'spdx']]),
                },
            },
        },
    ],
    *check(dockerfile, { settings }) {
        if (!settings.strictLabels)
            return;
        for (const { pairs } of dockerfile.all('LABEL', { onbuild: true }))
            for (const { name, span } of pairs)
                if (!settings.labelSchema.has(name) && !name.includes('$'))
                    yield { at: span, message: `The label \`${name}\` is not in the schema` };
    },
});

// EXTERNAL MODULE: ./src/lint/facts/packages/pinning.ts + 1 modules
var pinning = __webpack_require__(55482);
;// CONCATENATED MODULE: ./src/lint/rules/packages/pin-apk-packages.ts


const pinApkPackages = (0,rule/* defineRule */.Km)({
    id: 'pin-apk-packages',
    aliases: ['DL3018'],
    severity: 'warning',
    summary: 'Packages of apk name their version',
    why: `Without a version each build takes what the repository has that day. \`curl~8.14\` leaves room for fixes, and Alpine keeps
only the newest package of a branch, so an exact \`=8.14.1-r2\` breaks with the next fix.

Files, addresses and names that a variable hides, e.g. \`$PHPIZE_DEPS\`, are left alone. hadolint reports the last as well; with
\`compat: hadolint\` this rule does too.`,
    sources: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
    examples: [
        {
            bad: 'FROM alpine:3.22\nRUN apk add --no-cache curl\n',
            good: 'FROM alpine:3.22\nRUN apk add --no-cache curl~8.14\n',
        },
    ],
    *check(dockerfile) {
        for (const { at, message } of (0,pinning/* openPackagesOf */.Bk)(dockerfile, 'apk'))
            yield { at, message };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/packages/pin-apt-packages.ts



const pinAptPackages = (0,rule/* defineRule */.Km)({
    id: 'pin-apt-packages',
    aliases: ['DL3008'],
    severity: 'warning',
    summary: 'Packages of apt name their version',
    why: `Without a version each build takes what the archive has that day, and two images of the same commit differ. \`curl=8.14.*\`
leaves room for security updates.

Debian deletes old versions from its archive, so an exact pin can break a build later; a snapshot mirror or a wildcard avoids that.
Packages from files, from a named release (\`curl/stable\`) and those that a variable names are left alone; hadolint reports
the last. Packages of \`apt install\` are looked at as well; hadolint leaves them alone. \`compat: hadolint\` does both as hadolint does.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
            good: "FROM debian:13\nRUN apt-get update && apt-get install -y 'curl=8.14.*'\n",
        },
    ],
    *check(dockerfile) {
        for (const { packages } of (0,install/* installsOf */.U)(dockerfile.commands, 'apt-get', 'apt'))
            for (const one of packages)
                if (pin_apt_packages_isOpen(one))
                    yield { at: one.word.span, message: (0,pinning/* withoutVersion */.Pv)(one) };
    },
});
function pin_apt_packages_isOpen({ kind, version, name }) {
    return kind === 'named' && version === undefined && !name.includes('/');
}

// EXTERNAL MODULE: ./src/lint/dockerfile/image-name.ts
var image_name = __webpack_require__(33733);
;// CONCATENATED MODULE: ./src/lint/rules/images/pin-base-digest.ts


const pinBaseDigest = (0,rule/* defineRule */.Km)({
    id: 'pin-base-digest',
    severity: 'info',
    enabled: false,
    summary: 'Images from a registry are pinned by digest',
    why: `A tag can be moved, by its owner or by whoever took over the account; a digest names the bytes. With
\`python:3.13-slim@sha256:…\` every build of a commit starts from the same image. The price is that security fixes no longer
arrive by themselves, so switch this on together with something that updates digests, such as Dependabot or Renovate.

Counts are images of \`FROM\`, of \`COPY --from=\` and of \`RUN --mount=from=\`. Names that a variable hides and names that may be
a build context are left alone.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    examples: [
        {
            bad: 'FROM debian:13-slim\n',
            good: 'FROM debian:13-slim@sha256:0f4cbc9cb8ed3a2b4a2e7b1f4b5c0a6d7e8f90112233445566778899aabbccdd\n',
        },
    ],
    *check(dockerfile) {
        for (const { base, from } of dockerfile.stages)
            if (from?.image && base.kind === 'image' && !base.digest)
                yield { at: from.image.span, message: messageOf(base.text), subject: (0,image_name/* readImageName */.t)(base.text).name };
        const others = [
            ...dockerfile.all('COPY', { onbuild: true }).flatMap(({ from }) => (from && !from.stage ? [from.word] : [])),
            ...dockerfile
                .all('RUN', { onbuild: true })
                .flatMap(({ mounts }) => mounts.flatMap(({ from, fromStage }) => (from && !fromStage ? [from] : []))),
        ];
        for (const { resolved = '', span } of others) {
            const image = (0,image_name/* readImageName */.t)(resolved);
            const isImage = image.tag !== undefined || resolved.includes('/');
            if (isImage && !image.digest)
                yield { at: span, message: messageOf(resolved), subject: image.name };
        }
    },
});
const messageOf = (image) => `\`${image}\` has no digest: its tag can be moved`;

// EXTERNAL MODULE: ./src/lint/rules/images/pin-base-image.ts
var pin_base_image = __webpack_require__(3893);
;// CONCATENATED MODULE: ./src/lint/rules/packages/pin-dnf-packages.ts


const pinDnfPackages = (0,rule/* defineRule */.Km)({
    id: 'pin-dnf-packages',
    aliases: ['DL3041'],
    severity: 'warning',
    summary: 'Packages and modules of dnf name their version',
    why: `Without a version each build takes what the repository has that day, and two images of the same commit differ. A version starts
with a digit (\`httpd-2.4.65\`), a module names its stream (\`nodejs:22\`). \`microdnf\` is the same.

Groups have no version. Files, addresses and names that a variable hides are left alone; hadolint reports some of them, and so does
\`compat: hadolint\`. A version in a variable counts as a version, unless the only \`ENV\` of that
name is in a stage that this one is not built on.`,
    sources: ['https://dnf5.readthedocs.io/en/latest/misc/specs.7.html'],
    examples: [
        {
            bad: 'FROM fedora:43\nRUN dnf install -y httpd && dnf clean all\n',
            good: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65 && dnf clean all\n',
        },
    ],
    *check(dockerfile) {
        for (const { at, message } of (0,pinning/* openPackagesOf */.Bk)(dockerfile, 'dnf', 'microdnf'))
            yield { at, message };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/packages/pin-gems.ts


const pinGems = (0,rule/* defineRule */.Km)({
    id: 'pin-gems',
    aliases: ['DL3028'],
    severity: 'warning',
    summary: 'Gems name their version',
    why: `Without a version each build takes the newest gem of that day, and two images of the same commit differ. \`rails:8.0.2\` and
\`rails --version 8.0.2\` name one; a \`Gemfile.lock\` with \`bundle install\` names them all.

Gem files and names that a variable hides are left alone. hadolint reports both, and takes the word behind any flag for
its value; \`compat: hadolint\` does too.`,
    sources: ['https://guides.rubygems.org/command-reference/#gem-install'],
    examples: [
        {
            bad: 'FROM ruby:3.4\nRUN gem install rails\n',
            good: 'FROM ruby:3.4\nRUN gem install rails:8.0.2\n',
        },
    ],
    *check(dockerfile) {
        for (const { install, at, message } of (0,pinning/* openPackagesOf */.Bk)(dockerfile, 'gem'))
            if (!install.command.hasFlag('v', 'version'))
                yield { at, message };
    },
});

// EXTERNAL MODULE: ./src/lint/rules/packages/pin-go-packages.ts
var pin_go_packages = __webpack_require__(38757);
;// CONCATENATED MODULE: ./src/lint/rules/packages/pin-npm-packages.ts


const pinNpmPackages = (0,rule/* defineRule */.Km)({
    id: 'pin-npm-packages',
    aliases: ['DL3016'],
    severity: 'warning',
    summary: 'Packages of npm name their version',
    why: `Without a version each build takes the newest package of that day. \`npm ci\` with a lock file pins all of them; a single tool takes
\`name@version\`, a repository \`#tag\`. A tag of the registry such as \`@latest\` was chosen by name and is left alone, although it moves.

Folders, archives and names that a variable hides are left alone. hadolint reports some of them, and looks only at \`npm install\`;
\`compat: hadolint\` does too.`,
    sources: ['https://docs.npmjs.com/cli/v11/commands/npm-install'],
    examples: [
        {
            bad: 'FROM node:24\nRUN npm install --global pm2\n',
            good: 'FROM node:24\nRUN npm install --global pm2@6.0.8\n',
        },
    ],
    *check(dockerfile) {
        for (const { at, message } of (0,pinning/* openPackagesOf */.Bk)(dockerfile, 'npm'))
            yield { at, message };
    },
});

// EXTERNAL MODULE: ./src/lint/rules/packages/pin-pip-packages.ts
var pin_pip_packages = __webpack_require__(78108);
;// CONCATENATED MODULE: ./src/lint/rules/packages/pin-yum-packages.ts


const pinYumPackages = (0,rule/* defineRule */.Km)({
    id: 'pin-yum-packages',
    aliases: ['DL3033'],
    severity: 'warning',
    summary: 'Packages and modules of yum name their version',
    why: `Without a version each build takes what the repository has that day, and two images of the same commit differ. A version starts
with a digit (\`httpd-2.4.62\`), a module names its stream (\`nodejs:22\`).

Groups have no version. Files, addresses and names that a variable hides are left alone; hadolint reports some of them, and so does
\`compat: hadolint\`. A version in a variable counts as a version, unless the only \`ENV\` of that
name is in a stage that this one is not built on.`,
    sources: [
        'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/managing_software_with_the_dnf_tool/index',
    ],
    examples: [
        {
            bad: 'FROM almalinux:9\nRUN yum install -y httpd && yum clean all\n',
            good: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
        },
    ],
    *check(dockerfile) {
        for (const { at, message } of (0,pinning/* openPackagesOf */.Bk)(dockerfile, 'yum'))
            yield { at, message };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/packages/pin-zypper-packages.ts


const pinZypperPackages = (0,rule/* defineRule */.Km)({
    id: 'pin-zypper-packages',
    aliases: ['DL3037'],
    severity: 'warning',
    summary: 'Packages of zypper name their version',
    why: `Without a version each build takes what the repository has that day, and two images of the same commit differ. \`curl=8.14.1\`,
\`"curl>=8.14"\` and \`curl-8.14.1\` name one.

Patterns have no version. Files, addresses and names that a variable hides are left alone. hadolint reports patterns, plain
addresses and hidden names as well; \`compat: hadolint\` does too.`,
    sources: ['https://en.opensuse.org/SDB:Zypper_manual'],
    examples: [
        {
            bad: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install curl && zypper clean\n',
            good: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install "curl>=8.14" && zypper clean\n',
        },
    ],
    *check(dockerfile) {
        for (const { at, message } of (0,pinning/* openPackagesOf */.Bk)(dockerfile, 'zypper'))
            yield { at, message };
    },
});

// EXTERNAL MODULE: ./src/lint/rules/commands/pipes-can-fail.ts + 1 modules
var pipes_can_fail = __webpack_require__(99215);
;// CONCATENATED MODULE: ./src/lint/rules/container/probe-can-fail.ts


const probeCanFail = (0,rule/* defineRule */.Km)({
    id: 'probe-can-fail',
    severity: 'warning',
    summary: 'A health check can fail',
    why: `Only the exit code of the command counts. \`|| true\`, \`|| exit 0\`, \`|| echo …\` and a final \`; exit 0\` turn every failure into a
success, so the container is healthy as long as it exists. That is worse than no health check, because people rely on it.

The rule reads the last command of the check, also inside \`sh -c\`. A check that can leave earlier (\`… || exit 1; exit 0\`, \`set -e\`), one
that kills its container (\`|| kill 1\`), and scripts are left alone.`,
    fixEffect: 'Unsafe: a container can be unhealthy from then on.',
    sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    examples: [
        {
            bad: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || true\n',
            good: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n',
        },
        {
            name: 'a message in place of a failure',
            bad: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || echo unhealthy\n',
            good: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || { echo unhealthy; exit 1; }\n',
        },
        {
            name: 'a last word that always succeeds',
            bad: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/; exit 0\n',
            good: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n',
        },
    ],
    *check(dockerfile) {
        for (const check of dockerfile.all('HEALTHCHECK', { onbuild: true })) {
            const commands = topLevel(check);
            const last = commands.at(-1);
            if (!last || !alwaysSucceeds(last) || canLeaveEarlier(commands))
                continue;
            const { connector } = last.place;
            if (connector === '&&' || connector === '|' || last.place.background)
                continue;
            const fix = probe_can_fail_fixOf(last, commands.at(-2));
            yield {
                at: last.span,
                message: `\`${last.words.map(({ text }) => text).join(' ')}\` makes the health check succeed whatever happens`,
                subject: '',
                ...(fix && { fix }),
            };
        }
    },
});
/** The commands that decide the exit code; none where the last one is inside something else. */
function topLevel({ commands }) {
    const isTop = ({ place }) => place.nesting.every((one) => one === 'inner-shell');
    const inner = commands.filter(({ place }) => place.nesting.includes('inner-shell'));
    const body = inner.length > 0 ? inner : commands;
    const last = body.at(-1);
    return last && isTop(last) ? body.filter(isTop) : [];
}
const SUCCEEDS = new Set(['true', ':', 'echo', 'printf']);
/** A redirection can fail: `echo > /dev/tcp/localhost/80` is a check. */
function alwaysSucceeds({ name, operands, words, place }) {
    if (place.redirects.some(({ target }) => target !== undefined && !/^(?:\/dev\/null|[12])$/.test(target.text)))
        return false;
    return SUCCEEDS.has(name) || (name === 'exit' && words.length === 2 && operands[0]?.text === '0');
}
function canLeaveEarlier(commands) {
    const isLeaving = ({ name, operands }) => name === 'exit' && operands[0]?.text !== '0';
    const stops = ({ name, flags }) => name === 'set' && flags.some((flag) => flag.name === 'e');
    return commands.slice(0, -1).some((one) => isLeaving(one) || stops(one) || one.name === 'exec');
}
function probe_can_fail_fixOf(last, before) {
    const title = 'Let the check fail';
    if (!before)
        return undefined;
    if (last.place.connector === ';') {
        const [from, to] = [before.span, last.span];
        const isNext = last.place.index === before.place.index + 1;
        const span = { line: from.endLine, column: from.endColumn, endLine: to.endLine, endColumn: to.endColumn };
        return isNext ? { title, safety: 'unsafe', edits: [(0,edits_edit/* replace */.HC)(span, ' || exit 1')] } : undefined;
    }
    if (last.name !== 'echo' && last.name !== 'printf')
        return { title, safety: 'unsafe', edits: [(0,edits_edit/* replace */.HC)(last.span, 'exit 1')] };
    return { title, safety: 'unsafe', edits: [(0,edits_edit/* insertBefore */.nc)(last.span, '{ '), (0,edits_edit/* insertAfter */.WH)(last.span, '; exit 1; }')] };
}

;// CONCATENATED MODULE: ./src/lint/rules/container/probe-sees-http-errors.ts


const probeSeesHttpErrors = (0,rule/* defineRule */.Km)({
    id: 'probe-sees-http-errors',
    severity: 'warning',
    summary: 'A health check with curl fails on HTTP errors',
    why: `\`curl\` succeeds as soon as it gets an answer: a page that says 500 or 404 is an answer too. A server that lost its database
then counts as healthy. With \`-f\` (\`--fail\`) the exit code follows the status.

A check that looks at the answer itself (\`curl … | grep\`, \`-w '%{http_code}'\`) is left alone.`,
    fixEffect: 'Unsafe: a container whose server answers with an error is unhealthy from then on.',
    sources: ['https://curl.se/docs/manpage.html#-f', 'https://docs.docker.com/reference/dockerfile/#healthcheck'],
    examples: [
        {
            bad: 'FROM nginx:1.29\nHEALTHCHECK CMD curl http://localhost/ || exit 1\n',
            good: 'FROM nginx:1.29\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n',
        },
        {
            name: 'the exec form',
            bad: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "http://localhost/"]\n',
            good: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
        },
    ],
    *check(dockerfile) {
        for (const check of dockerfile.all('HEALTHCHECK', { onbuild: true }))
            for (const command of check.commands) {
                const name = command.words[0];
                if (command.name !== 'curl' || !name || !decides(command) || SEES.some((flag) => command.hasFlag(flag)))
                    continue;
                yield {
                    at: command.span,
                    message: '`curl` succeeds on HTTP errors too: add `-f`',
                    fix: { title: 'Add `-f`', safety: 'unsafe', edits: [(0,edits_edit/* insertWord */.gd)(check, command, name, '-f')] },
                };
            }
    },
});
/** Flags by which curl fails on errors itself, prints the status, or takes what a file says. */
const SEES = ['f', 'fail', 'fail-with-body', 'w', 'write-out', 'K', 'config'];
/** Its exit code counts, and it speaks HTTP. */
function decides({ place, operands }) {
    const isRead = place.piped || place.nesting.includes('substitution');
    const isOther = operands.some(({ text }) => /^(?!https?:)[a-z]+:\/\//i.test(text));
    return !isRead && !isOther;
}

// EXTERNAL MODULE: ./src/lint/facts/packages/probe-tools.ts + 1 modules
var probe_tools = __webpack_require__(40209);
;// CONCATENATED MODULE: ./src/lint/rules/container/probe-tool-installed.ts



const probeToolInstalled = (0,rule/* defineRule */.Km)({
    id: 'probe-tool-installed',
    severity: 'warning',
    summary: 'The program that the health check calls is in the image',
    why: `\`HEALTHCHECK CMD curl …\` in a slim image fails with “not found”, so the container is unhealthy from the first check to the
last, and whatever waits for it waits forever. Nothing says so while the image is built. Install the program, or ask with what is
there already: Python, Node and busybox can all make a request.

The rule knows that \`curl\`, \`wget\` and \`nc\` are missing in Debian, Ubuntu, distroless and scratch images, in the slim variants of
language images and where .NET only runs, \`curl\` in the Alpine ones, and the shell of the shell form in distroless and scratch images. It says nothing when a package, a copied file or a download may bring the program, when
a build step already uses it, or when a script runs in the build.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nHEALTHCHECK CMD curl -f http://localhost:8000/health || exit 1\n',
            good: `FROM python:3.13-slim\nHEALTHCHECK CMD ["python", "-c", "import urllib.request as http; http.urlopen('http://localhost:8000/health')"]\n`,
        },
    ],
    *check({ stages }) {
        const checks = new Map();
        for (const stage of stages) {
            const check = stage.isTarget ? stage.inherited('HEALTHCHECK') : undefined;
            if (check && !check.disabled)
                checks.set(check, stage);
        }
        for (const [check, stage] of checks) {
            const base = (0,stage_steps/* rootBase */.C6)(stage);
            const needsShell = check.form === 'shell' && stage.shell.origin !== 'instruction';
            const tool = (0,probe_tools/* missingTool */.z3)(stage, { commands: check.commands, needsShell });
            if (!tool)
                continue;
            const image = base.kind === 'image' ? `\`${base.text}\`` : '`scratch`';
            const isShell = tool === 'sh' && needsShell;
            yield {
                at: (!isShell && check.commands.find(({ name }) => name === tool)?.span) || check.span,
                message: isShell
                    ? `The health check needs a shell, which ${image} does not have and nothing installs: use the exec form`
                    : `The health check calls \`${tool}\`, which ${image} does not have and nothing installs`,
                subject: tool,
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/facts/image/python-start.ts



/** Programs that are Python programs. */
const PYTHON = new Set('python pypy3 gunicorn uvicorn hypercorn daphne granian flask django-admin fastapi streamlit celery waitress-serve manage.py'.split(' '));
/**
 * The commands that start Python in the final image, on an image that is known to set no variables for Python; empty where
 * nothing shows that Python runs.
 */
function pythonStart({ finalStage }) {
    if (!finalStage || !(0,official_image/* isPlainImage */.cR)((0,official_image/* officialImage */.F0)((0,stage_steps/* rootBase */.C6)(finalStage))))
        return [];
    return (0,start_command/* startOf */.G)(finalStage).flatMap(({ command }) => (PYTHON.has(command.program) ? [command] : []));
}
/** Whether the image has a variable, as far as the file can tell. */
function hasEnvironment({ finalStage }, name) {
    return finalStage?.endScope.lookup(name).kind === 'env';
}

;// CONCATENATED MODULE: ./src/lint/rules/container/python-no-bytecode.ts




const pythonNoBytecode = (0,rule/* defineRule */.Km)({
    id: 'python-no-bytecode',
    severity: 'info',
    summary: 'Python in a container writes no bytecode files',
    why: `At its first start Python stores a \`.pyc\` beside every module of the application. In a container that is a write to the topmost
layer for each start, of files that the next container does not have; with a read-only file system or a user who does not own the folder it
cannot work at all. \`PYTHONDONTWRITEBYTECODE=1\` saves that, also for every \`RUN python\` of the build. What pip installs is compiled anyway.

An image that compiles on purpose (\`compileall\`, \`--compile-bytecode\`, \`UV_COMPILE_BYTECODE\`) is left alone. The rule looks at
final images that start Python on one of the bare official images.`,
    fixEffect: `Unsafe: files that a later step expects in \`__pycache__\` are not written while the image is built either.`,
    sources: ['https://docs.python.org/3/using/cmdline.html#envvar-PYTHONDONTWRITEBYTECODE'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCMD ["python", "app.py"]\n',
            good: 'FROM python:3.13-slim\nENV PYTHONDONTWRITEBYTECODE=1\nCMD ["python", "app.py"]\n',
        },
    ],
    *check(dockerfile) {
        const [first, ...others] = pythonStart(dockerfile);
        const from = dockerfile.finalStage?.from;
        if (!first || !from || hasEnvironment(dockerfile, 'PYTHONDONTWRITEBYTECODE') || compiles(dockerfile))
            return;
        if ([first, ...others].some((command) => command.program === 'python' && command.hasFlag('B')))
            return;
        yield {
            at: first.span,
            message: 'Python writes bytecode files into each container: set `PYTHONDONTWRITEBYTECODE=1`',
            fix: {
                title: 'Set `PYTHONDONTWRITEBYTECODE`',
                safety: 'unsafe',
                edits: [(0,edits_edit/* insertAfter */.WH)(from.span, `\n${(0,keyword_case/* keywordLike */.$)(from, 'ENV')} PYTHONDONTWRITEBYTECODE=1`)],
            },
        };
    },
});
function compiles(dockerfile) {
    const isAsked = dockerfile.commands.some(({ command }) => command.name === 'compileall' || command.hasFlag('compile', 'compile-bytecode'));
    return isAsked || dockerfile.all('ENV').some(({ pairs }) => pairs.some(({ name }) => name === 'UV_COMPILE_BYTECODE'));
}

;// CONCATENATED MODULE: ./src/lint/rules/container/python-unbuffered.ts




const pythonUnbuffered = (0,rule/* defineRule */.Km)({
    id: 'python-unbuffered',
    severity: 'info',
    summary: 'Python in a container writes its output at once',
    why: `Without a terminal Python collects what \`print\` writes until 8 kB are together. \`docker logs\` then shows nothing for minutes, and
when the process is killed the last lines, the ones that say why, are lost. \`PYTHONUNBUFFERED=1\`, or \`python -u\`, writes line by line.

The rule looks at final images that start Python on one of the bare official images.`,
    fixEffect: 'Safe: the image gets one more variable.',
    sources: ['https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nCMD ["python", "app.py"]\n',
            good: 'FROM python:3.13-slim\nENV PYTHONUNBUFFERED=1\nCMD ["python", "app.py"]\n',
        },
    ],
    *check(dockerfile) {
        const [first, ...others] = pythonStart(dockerfile);
        const from = dockerfile.finalStage?.from;
        if (!first || !from || hasEnvironment(dockerfile, 'PYTHONUNBUFFERED'))
            return;
        if ([first, ...others].some((command) => command.program === 'python' && command.hasFlag('u')))
            return;
        yield {
            at: first.span,
            message: 'What Python prints is held back until its buffer is full: set `PYTHONUNBUFFERED=1`',
            fix: {
                title: 'Set `PYTHONUNBUFFERED`',
                safety: 'safe',
                edits: [(0,edits_edit/* insertAfter */.WH)(from.span, `\n${(0,keyword_case/* keywordLike */.$)(from, 'ENV')} PYTHONUNBUFFERED=1`)],
            },
        };
    },
});

// EXTERNAL MODULE: ./src/lint/rules/labels/schema-labels-not-empty.ts
var schema_labels_not_empty = __webpack_require__(16804);
// EXTERNAL MODULE: ./src/lint/rules/commands/set-shell-with-shell.ts
var set_shell_with_shell = __webpack_require__(40879);
;// CONCATENATED MODULE: ./src/lint/rules/packages/sorted-packages.ts




const sortedPackages = (0,rule/* defineRule */.Km)({
    id: 'sorted-packages',
    severity: 'style',
    enabled: false,
    summary: 'A list of packages over several lines is sorted',
    why: `With one package a line and the lines in order, nobody adds a package twice, a reviewer sees at once what is new, and two people
who add something do not meet on the last line.

Only lists with each package on its own line count, and only those that say every name: no variables, and no comments between
the lines, because a comment belongs to the line below it.`,
    fixEffect: 'Safe for the packages of a system: its package manager looks at the list as a whole. Unsafe for others, which may choose other versions.',
    sources: ['https://docs.docker.com/build/building/best-practices/#sort-multi-line-arguments'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y \\\n    git \\\n    curl \\\n    jq\n',
            good: 'FROM debian:13\nRUN apt-get update && apt-get install -y \\\n    curl \\\n    git \\\n    jq\n',
        },
    ],
    *check(dockerfile) {
        for (const { packages, command, manager } of (0,install/* installsOf */.U)(dockerfile.commands)) {
            const sorted = isListed(packages) ? packages.toSorted(byText) : packages;
            const at = packages.findIndex((one, index) => one.text !== sorted[index]?.text);
            const [first, wrong, due] = [packages[0], packages[at], sorted[at]];
            const last = packages.at(-1);
            if (!first || !last || !wrong || !due)
                continue;
            const [from, to] = [first.word.span.line, last.word.span.line];
            if (dockerfile.comments.some(({ line }) => line > from && line < to))
                continue;
            yield {
                at: wrong.word.span,
                message: `The packages of \`${command.name}\` are not in order: \`${due.text}\` comes before \`${wrong.text}\``,
                subject: command.name,
                fix: {
                    title: 'Sort the packages',
                    safety: (0,managers/* managerOf */.d)(manager)?.isForSystem ? 'safe' : 'unsafe',
                    edits: packages.flatMap(({ word }, index) => {
                        const raw = sorted[index]?.word.raw ?? word.raw;
                        return raw === word.raw ? [] : [(0,edits_edit/* replace */.HC)(word.span, raw)];
                    }),
                },
            };
        }
    },
});
/** At least two, each on a line of its own and with its name written out. */
function isListed(packages) {
    const lines = packages.map(({ word }) => word.span.line);
    const isOnePerLine = lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? line));
    return (packages.length > 1 && isOnePerLine && packages.every(({ kind, word }) => kind !== 'variable' && word.isLiteral));
}
function byText({ text: one }, { text: other }) {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/lint/rules/syntax/starts-with-from.ts
var starts_with_from = __webpack_require__(39410);
;// CONCATENATED MODULE: ./src/lint/facts/image/end-of-life.ts
/**
 * Until which day release lines of systems and languages get security fixes. From https://endoflife.date (its pages of the products, its API for Go and Python) and
 * the Node.js schedule, as they stood on or before the day below. A line that is not listed is supported, or nobody has said until when.
 */
/** When the dates were looked up. Plans change, so a year later nothing is said any more. */
const TAKEN = '2026-11-28';
const product = (name, ends, codenames = {}) => ({
    name,
    ends: new Map(Object.entries(ends)),
    codenames: new Map(Object.entries(codenames)),
});
/** With long-term support, for as long as which the official images are built. */
const DEBIAN = product('Debian', { 7: '2018-05-31', 8: '2020-06-30', 9: '2022-07-01', 10: '2024-06-30', 11: '2026-08-31', 12: '2028-06-30' }, { wheezy: '7', jessie: '8', stretch: '9', buster: '10', bullseye: '11', bookworm: '12' });
const ALPINE = product('Alpine', {
    ...{ 2: '2015-11-01', 3.1: '2016-11-01', 3.2: '2017-05-01', 3.3: '2017-11-01', 3.4: '2018-05-01', 3.5: '2018-11-01' },
    ...{ 3.6: '2019-05-01', 3.7: '2019-11-01', 3.8: '2020-05-01', 3.9: '2020-11-01', '3.10': '2021-05-01' },
    ...{ 3.11: '2021-11-01', 3.12: '2022-05-01', 3.13: '2022-11-01', 3.14: '2023-05-01', 3.15: '2023-11-01' },
    ...{ 3.16: '2024-05-23', 3.17: '2024-11-22', 3.18: '2025-05-09', 3.19: '2025-11-01', '3.20': '2026-04-01' },
    ...{ 3.21: '2026-11-01', 3.22: '2027-05-01', 3.23: '2027-11-01' },
});
/** Standard support, without what a subscription adds. */
const UBUNTU = product('Ubuntu', {
    ...{ '12.04': '2017-04-28', '14.04': '2019-04-02', '16.04': '2021-04-02', '18.04': '2023-05-31' },
    ...{ '18.10': '2019-07-18', '19.04': '2020-01-23', '19.10': '2020-07-06', '20.04': '2025-05-31' },
    ...{ '20.10': '2021-07-22', '21.04': '2022-01-20', '21.10': '2022-07-14', '22.04': '2027-04-01' },
    ...{ '22.10': '2023-07-20', '23.04': '2024-01-20', '23.10': '2024-07-12', '24.10': '2025-07-10' },
    ...{ '25.04': '2026-01-17', '25.10': '2026-07-01' },
}, {
    ...{ precise: '12.04', trusty: '14.04', xenial: '16.04', bionic: '18.04', cosmic: '18.10', disco: '19.04' },
    ...{ eoan: '19.10', focal: '20.04', groovy: '20.10', hirsute: '21.04', impish: '21.10', jammy: '22.04' },
    ...{ kinetic: '22.10', lunar: '23.04', mantic: '23.10', oracular: '24.10', plucky: '25.04', questing: '25.10' },
});
/** By the name of the official image. */
const PRODUCTS = new Map([
    ['debian', DEBIAN],
    ['alpine', ALPINE],
    ['ubuntu', UBUNTU],
    [
        'python',
        product('Python', {
            ...{ 2: '2020-01-01', 3.3: '2017-09-29', 3.4: '2019-03-18', 3.5: '2020-09-13', 3.6: '2021-12-23' },
            ...{ 3.7: '2023-06-27', 3.8: '2024-10-07', 3.9: '2025-10-31', '3.10': '2026-10-31', 3.11: '2027-10-31' },
            ...{ 3.12: '2028-10-31', 3.13: '2029-10-31', 3.14: '2030-10-31' },
        }),
    ],
    [
        'node',
        product('Node.js', {
            ...{ 4: '2018-04-30', 5: '2016-06-30', 6: '2019-04-30', 7: '2017-06-30', 8: '2019-12-31', 9: '2018-06-30' },
            ...{ 10: '2021-04-30', 11: '2019-06-30', 12: '2022-04-30', 13: '2020-06-01', 14: '2023-04-30' },
            ...{ 15: '2021-06-01', 16: '2023-09-11', 17: '2022-06-01', 18: '2025-04-30', 19: '2023-06-01' },
            ...{ 20: '2026-04-30', 21: '2024-06-01', 22: '2027-04-30', 24: '2028-04-30', 25: '2026-06-01' },
        }),
    ],
    [
        'golang',
        product('Go', {
            ...{ 1.16: '2022-03-15', 1.17: '2022-08-02', 1.18: '2023-02-01', 1.19: '2023-09-06', '1.20': '2024-02-06' },
            ...{ 1.21: '2024-08-13', 1.22: '2025-02-11', 1.23: '2025-08-12', 1.24: '2026-02-11' },
        }),
    ],
    [
        'php',
        product('PHP', {
            ...{ 5: '2018-12-31', 5.3: '2014-08-14', 5.4: '2015-09-14', 5.5: '2016-07-21', 5.6: '2018-12-31' },
            ...{ 7: '2022-11-28', '7.0': '2019-01-10', 7.1: '2019-12-01', 7.2: '2020-11-30', 7.3: '2021-12-06' },
            ...{ 7.4: '2022-11-28', '8.0': '2023-11-26', 8.1: '2025-12-31', 8.2: '2026-12-31', 8.3: '2027-12-31' },
            ...{ 8.4: '2028-12-31', 8.5: '2029-12-31' },
        }),
    ],
    [
        'ruby',
        product('Ruby', {
            ...{ 2: '2023-03-31', 2.1: '2017-03-31', 2.2: '2018-03-31', 2.3: '2019-03-31', 2.4: '2020-03-31' },
            ...{ 2.5: '2021-03-31', 2.6: '2022-03-31', 2.7: '2023-03-31', '3.0': '2024-04-23', 3.1: '2025-03-31' },
            ...{ 3.2: '2026-03-31', 3.3: '2027-03-31', 3.4: '2028-03-31', '4.0': '2029-03-31' },
        }),
    ],
    [
        'eclipse-temurin',
        product('Java', {
            ...{ 11: '2027-10-31', 16: '2021-09-30', 17: '2027-10-31', 18: '2022-09-30', 19: '2023-03-31' },
            ...{ 20: '2023-09-19', 21: '2029-12-31', 22: '2024-09-17', 23: '2025-03-18' },
        }),
    ],
]);
/** Images of Microsoft's registry. */
const DOTNET = product('.NET', {
    ...{ 1: '2019-06-27', '2.0': '2018-10-01', 2.1: '2021-08-21', 2.2: '2019-12-23', '3.0': '2020-03-03' },
    ...{ 3.1: '2022-12-13', 5: '2022-05-10', 6: '2024-11-12', 7: '2024-05-14', 8: '2026-11-10' },
    ...{ 9: '2026-11-10', 10: '2028-11-14' },
});

;// CONCATENATED MODULE: ./src/lint/facts/image/release-lines.ts


/** `mcr.microsoft.com/dotnet/sdk`; mirrors keep the folder. */
const OF_DOTNET = /(?:^|\/)dotnet\/(?:core\/)?(?:sdk|aspnet|runtime|runtime-deps|monitor)$/;
/** The lines that an image's name tells and whose end is known: of the language, and of the system beneath it. */
function releaseLines(image) {
    const { name = '' } = (0,official_image/* readOfficialImage */.hO)(image) ?? {};
    const isDotnet = OF_DOTNET.test(image.repository);
    const product = isDotnet ? DOTNET : PRODUCTS.get(name);
    if (!product)
        return [];
    const [first = '', ...variants] = image.tag?.split('-') ?? [];
    const own = product.codenames.get(first) ?? versionOf(first);
    return [lineOf(product, own), ...variants.map(systemLine)].filter((line) => line !== undefined);
}
/** `17.0.8_7`, `8u372` and `3.9.18` begin with a version; `3.14.0rc1` is none yet. */
function versionOf(part) {
    return /^v?(\d+(?:\.\d+)*)(?:$|[_u])/.exec(part)?.[1];
}
/** Of a variant of an image: `bullseye`, `focal` or `alpine3.19`. */
function systemLine(part) {
    const alpine = /^alpine(\d+\.\d+)$/.exec(part)?.[1];
    if (alpine !== undefined)
        return lineOf(ALPINE, alpine);
    return lineOf(DEBIAN, DEBIAN.codenames.get(part)) ?? lineOf(UBUNTU, UBUNTU.codenames.get(part));
}
function lineOf({ name, ends }, version) {
    const [major = '', minor] = version?.split('.') ?? [];
    const line = [`${major}.${minor ?? ''}`, major].find((one) => ends.has(one));
    const end = ends.get(line ?? '');
    return line === undefined || end === undefined ? undefined : { name: `${name} ${line}`, end };
}

;// CONCATENATED MODULE: ./src/lint/rules/images/supported-base-version.ts



const YEAR_MS = 366 * 24 * 60 * 60 * 1000;
const supportedBaseVersion = (0,rule/* defineRule */.Km)({
    id: 'supported-base-version',
    severity: 'warning',
    summary: 'The base image is of a version that still gets security fixes',
    why: `Behind the end of its life a version gets no fixes: holes that become known stay open in every image built on it, and the image itself is mostly not built any more,
so \`--pull\` brings nothing new either.

The rule knows official images of Python, Node.js, Go, PHP, Ruby, Eclipse Temurin, Debian, Ubuntu and Alpine, the systems that their tags name (\`-bullseye\`, \`-alpine3.19\`), and .NET's of Microsoft. Debian counts with
its long-term support, Ubuntu with its standard one. The dates were looked up on ${TAKEN}; a year after that the rule says nothing, because plans change. What a tag does not tell (\`python:3\`, \`latest\`) is
not guessed; where an \`ARG\` names the version, its default counts.`,
    sources: [
        'https://endoflife.date/',
        'https://devguide.python.org/versions/',
        'https://nodejs.org/en/about/previous-releases',
        'https://www.debian.org/releases/',
    ],
    examples: [
        {
            bad: 'FROM python:3.9-slim\n',
            good: 'FROM python:3.13-slim\n',
            context: { today: '2026-11-28' },
            goodContext: { today: '2026-11-28' },
        },
        {
            name: 'the system of an image',
            bad: 'FROM node:24-bullseye-slim\n',
            good: 'FROM node:24-trixie-slim\n',
            context: { today: '2026-11-28' },
            goodContext: { today: '2026-11-28' },
        },
    ],
    *check({ stages }, { today }) {
        if (today === undefined || Date.parse(today) - Date.parse(TAKEN) > YEAR_MS)
            return;
        for (const { base, from } of stages) {
            if (base.kind !== 'image' || !from?.image)
                continue;
            for (const { name, end } of releaseLines(base))
                if (end < today)
                    yield {
                        at: from.image.span,
                        message: `\`${base.text}\`: ${name} gets no security fixes any more, the last were due on ${end}`,
                        subject: name,
                    };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/images/trusted-registries-only.ts



/** Names of one registry. */
const DOCKER_HUB = ['docker.io', 'hub.docker.com', 'index.docker.io', 'registry-1.docker.io'];
const trustedRegistriesOnly = (0,rule/* defineRule */.Km)({
    id: 'trusted-registries-only',
    aliases: ['DL3026'],
    severity: 'error',
    summary: 'Images come from registries that the configuration trusts',
    why: `An image brings code that runs in your build and in your product. \`trusted-registries\` says where it may come from, for \`FROM\`,
\`COPY --from\` and \`RUN --mount=from=\`; without that setting the rule is silent. \`*\` stands for anything, alone or at one end of
a name: \`*.example.com\`. An image without a registry is Docker Hub's, whose names \`docker.io\` and \`hub.docker.com\` mean the same.

ARGs are taken at their defaults. Where the file does not say which registry a variable means, that is a finding too: the
list would be worth nothing if a variable were a way around it.`,
    sources: ['https://docs.docker.com/reference/cli/docker/image/pull/#pull-from-a-different-registry'],
    examples: [
        {
            bad: 'FROM docker.example.net/debian:13\n',
            good: 'FROM ghcr.io/owner/debian:13\n',
            context: { settings: { ...lint_settings/* DEFAULT_SETTINGS */.a, trustedRegistries: ['ghcr.io'] } },
        },
    ],
    *check(dockerfile, { settings: { trustedRegistries } }) {
        if (trustedRegistries.length === 0)
            return;
        for (const { text, at } of imagesOf(dockerfile)) {
            const { registry } = (0,image_name/* readImageName */.t)(text);
            const isHidden = text.split('/', 1)[0]?.includes('$') === true;
            const names = isHidden ? [''] : DOCKER_HUB.includes(registry) ? DOCKER_HUB : [registry];
            if (names.some((name) => trustedRegistries.some((pattern) => matches(name, pattern))))
                continue;
            const message = isHidden
                ? `The file does not say which registry \`${text}\` is from`
                : `The registry \`${registry}\` is not a trusted one`;
            yield { at, message };
        }
    },
});
/** Every image that the build would load, with variables replaced where the file knows them. */
function* imagesOf(dockerfile) {
    for (const { base, from } of dockerfile.stages)
        if (from?.image && (base.kind === 'image' || base.kind === 'variable'))
            yield { text: base.text, at: from.image.span };
    for (const { from, onbuild } of dockerfile.all('COPY', { onbuild: true }))
        if (from && !from.stage && isImage(from.word, onbuild))
            yield { text: from.word.text, at: from.word.span };
    for (const { mounts, onbuild } of dockerfile.all('RUN', { onbuild: true }))
        for (const { from, fromStage, span } of mounts)
            if (from && !fromStage && isImage(from, onbuild))
                yield { text: from.resolved ?? from.text, at: span };
}
/** A number is a stage, and so may be a bare name in ONBUILD: one of the file that it runs in. */
function isImage({ text }, onbuild) {
    return !/^\d+$/.test(text) && text !== 'scratch' && (!onbuild || /[/:]/.test(text));
}
function matches(name, pattern) {
    const [wanted, have] = [pattern.toLowerCase(), name.toLowerCase()];
    if (wanted === '*')
        return true;
    if (wanted.startsWith('*'))
        return have.endsWith(wanted.slice(1));
    return wanted.endsWith('*') ? have.startsWith(wanted.slice(0, -1)) : have === wanted;
}

;// CONCATENATED MODULE: ./src/lint/rules/commands/unique-keys.ts

const uniqueKeys = (0,rule/* defineRule */.Km)({
    id: 'unique-keys',
    severity: 'warning',
    summary: 'A stage labels a key once, and an ENV sets a name once',
    why: `The last value of a key wins and the others are gone without a word, so one of the two is not what somebody meant. Names of labels
are compared in a stage as a whole. ENV is looked at instruction by instruction: a later ENV may well change a value, for the RUNs in between.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#label', 'https://docs.docker.com/reference/dockerfile/#env'],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL version="1.0" vendor="Acme" version="1.1"\n',
            good: 'FROM debian:13\nLABEL version="1.1" vendor="Acme"\n',
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            const labels = stage.all('LABEL').flatMap(({ pairs }) => pairs);
            for (const { name, span } of overwritten(labels))
                yield { at: span, message: `The label \`${name}\` is set again further down, and this value is lost` };
            for (const { pairs } of stage.all('ENV'))
                for (const { name, span } of overwritten(pairs))
                    yield { at: span, message: `This ENV sets \`${name}\` again, and this value is lost` };
        }
    },
});
/** All but the last of each name. */
function overwritten(pairs) {
    if (pairs.length < 2)
        return [];
    const last = new Map(pairs.map((pair) => [pair.name, pair]));
    return pairs.filter((pair) => !pair.name.includes('$') && last.get(pair.name) !== pair);
}

;// CONCATENATED MODULE: ./src/lint/rules/images/unique-stage-names.ts

const uniqueStageNames = (0,rule/* defineRule */.Km)({
    id: 'unique-stage-names',
    aliases: ['DL3024', 'DuplicateStageName'],
    severity: 'error',
    summary: 'Each stage has a name of its own',
    why: `Of two stages with one name, only the later can be reached by it: \`COPY --from\` and \`--target\` silently take that one.
Upper and lower case make no difference.`,
    sources: ['https://docs.docker.com/reference/build-checks/duplicate-stage-name/'],
    examples: [
        {
            bad: 'FROM debian:13 AS build\nFROM debian:13 AS build\n',
            good: 'FROM debian:13 AS build\nFROM debian:13 AS run\n',
        },
    ],
    *check(dockerfile) {
        const seen = new Set();
        for (const { from } of dockerfile.stages) {
            const name = from?.alias?.text.toLowerCase();
            if (from?.alias && name !== undefined && seen.has(name))
                yield { at: from.alias.span, message: `There is a stage \`${from.alias.text}\` already` };
            if (name !== undefined)
                seen.add(name);
        }
    },
});

// EXTERNAL MODULE: ./src/lint/rules/commands/unused-ignore.ts
var unused_ignore = __webpack_require__(84251);
;// CONCATENATED MODULE: ./src/lint/facts/packages/download-caches.ts




/** The first command of a RUN that fills a cache. */
function findCacheFill(run) {
    for (const command of run.commands) {
        const found = cacheOf(command, run);
        if (found)
            return { command, ...found };
    }
    return undefined;
}
function cacheOf(command, run) {
    const { scope } = run;
    const manager = (0,managers/* managerOf */.d)(command.program);
    if (!manager?.mounts)
        return undefined;
    const called = command.operands.map(({ text }) => text).join(' ');
    const cache = manager.mounts.find(({ verbs }) => verbs.some((verb) => (verb === '' ? called === '' : called === verb || called.startsWith(`${verb} `))));
    if (!cache || command.hasFlag(...(cache.without ?? [])))
        return undefined;
    if (cache.only !== undefined && !command.hasFlag(cache.only))
        return undefined;
    const isSwitchedOff = cache.variable !== undefined && /^(?:arg|env)$/.test(scope.lookup(cache.variable).kind);
    if (isSwitchedOff)
        return undefined;
    if (isMovedElsewhere(command, run, manager, cache))
        return undefined;
    const moved = cache.below && scope.lookup(cache.below.variable);
    if (moved?.kind !== 'env')
        return { manager, cache, folder: cache.folder };
    const home = (0,absolute_path/* absolutePath */.Hi)(moved.value ?? '$', undefined);
    return home === undefined ? undefined : { manager, cache, folder: `${home}/${cache.below?.folder ?? ''}` };
}
/** Whether a variable or a flag puts it where only the file knows, so that a mount on the usual folder would stay empty. */
function isMovedElsewhere(command, run, manager, { below, movedBy = [] }) {
    const { moves = [], variables = [] } = manager.cache ?? {};
    if (moves.some(({ flag }) => flag !== undefined && command.hasFlag(flag)))
        return true;
    return [...movedBy, ...variables, ...moves.flatMap(({ variable }) => variable ?? [])].some((name) => name !== below?.variable && isSet(name, command, run));
}
/** Whether the image, the build, the command itself or a command before it sets a variable. */
function isSet(name, { place }, { commands, scope }) {
    return (/^(?:arg|env)$/.test(scope.lookup(name).kind) ||
        place.assignments.some((one) => one.name === name) ||
        commands.some((one) => one.name === 'export' && one.operands.some(({ text }) => text === name || text.startsWith(`${name}=`))));
}
const hasCacheMount = ({ mounts }) => mounts.some(({ type }) => type === 'cache');
/** Whether a RUN before this one, in a stage that it is built on too, has left in its layer what both read. */
const hasDownloaded = ({ stage, index }, manager) => (0,stage_steps/* lineageOf */.bQ)(stage).some((one) => (firstDownloads(one).get(manager) ?? Infinity) < index);
/** The positions of the first RUNs of a stage that download into its layers, by program. */
const firstDownloads = (0,computed_once/* remember */.k)((stage) => {
    const found = new Map();
    for (const run of stage.all('RUN')) {
        const manager = hasCacheMount(run) ? undefined : findCacheFill(run)?.manager;
        if (manager && !found.has(manager))
            found.set(manager, run.index);
    }
    return found;
});

// EXTERNAL MODULE: ./src/lint/text/lazy-value.ts
var lazy_value = __webpack_require__(1679);
;// CONCATENATED MODULE: ./src/lint/rules/packages/use-cache-mounts.ts








const useCacheMounts = (0,rule/* defineRule */.Km)({
    id: 'use-cache-mounts',
    severity: 'info',
    summary: 'Package managers download into a cache mount',
    why: `When a manifest changes by one line, the layer is built again from nothing, and everything is downloaded once more. A cache
mount (\`RUN --mount=type=cache,target=…\`) survives between builds on the same builder, and nothing of it gets into the image.

Looked at are stages that only feed others. In those that become an image, the rules about caches that are left there speak of the same commands. A hosted runner starts every build with an empty
builder, where a cache mount changes nothing unless the cache is restored: switch the rule off if you build nowhere else. A \`RUN\` that has any cache mount is left alone, and so is
a command that asks for no cache. The fix names root's folder, so it is offered only where no \`USER\` comes before. Where a later
command reads what was downloaded (Go modules, Cargo, Maven, Gradle, NuGet), only the first one is reported, and its fix gives all of them the mount, because the layer has nothing of it any
more. A cache that a variable or a flag puts elsewhere is left alone.`,
    fixEffect: 'Safe where a cache only saves time. Unsafe for programs that read their downloads again (Go modules, Cargo, Maven, Gradle, NuGet), and where the file itself uses the folder: what is in a mount is in no layer.',
    sources: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
    examples: [
        {
            bad: 'FROM node:24-slim AS build\nRUN npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n',
            good: 'FROM node:24-slim AS build\nRUN --mount=type=cache,target=/root/.npm npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n',
        },
    ],
    *check(dockerfile) {
        const taken = (0,lazy_value/* once */.O)(() => foldersTaken(dockerfile));
        const isReadOffline = (0,lazy_value/* once */.O)(() => offlineReaders(dockerfile));
        for (const stage of dockerfile.stages) {
            if (stage.all('RUN').every(deletion/* staysInImage */.Fn))
                continue;
            const readers = new Map();
            for (const { instruction, user } of (0,stage_steps/* stepsOf */.B_)(stage)) {
                if (instruction.keyword !== 'RUN' || (0,deletion/* staysInImage */.Fn)(instruction) || hasCacheMount(instruction))
                    continue;
                const found = findCacheFill(instruction);
                if (found?.cache.isRead === true && hasDownloaded(instruction, found.manager))
                    continue;
                if (!found || (0,cache_use/* isOffline */.aK)(found.command) || taken()(stage, found) || isReadOffline()(found, instruction))
                    continue;
                const { command, manager, cache, folder } = found;
                const mount = `--mount=type=cache,target=${folder}`;
                if (cache.isRead && !readers.has(cache))
                    readers.set(cache, stage.all('RUN').filter((run) => isReader(run, manager)));
                const runs = readers.get(cache) ?? [instruction];
                const isRoot = (!user || user.isRoot) && (runs.length === 1 || stage.all('USER').every((one) => one.isRoot));
                const isFixable = isRoot && runs.length <= MOST_RUNS && !(cache.isRead && stage.usedAsBase);
                const edits = isFixable ? runs.map(({ keywordSpan }) => (0,edits_edit/* insertAfter */.WH)(keywordSpan, ` ${mount}`)) : [];
                const title = [command.program, command.operands[0]?.text].filter(Boolean).join(' ');
                yield {
                    at: command.span,
                    message: `\`${title}\` starts without its cache each time: add \`${mount}\``,
                    ...(isFixable && { fix: { title: 'Add a cache mount', safety: safetyOf(dockerfile, found), edits } }),
                };
            }
        }
    },
});
/** More are no longer one fix. */
const MOST_RUNS = 20;
/**
 * Tells whether another RUN takes from the cache what this one downloads. The layer of this one can be cached when the mount has long
 * been emptied, and then nothing downloads it again.
 */
function offlineReaders({ commands }) {
    const readers = commands.filter(({ command }) => (0,cache_use/* isOffline */.aK)(command));
    return ({ manager }, run) => readers.some((one) => one.run !== run && (0,managers/* managerOf */.d)(one.command.program) === manager);
}
/** What is read again may be missed by a program that nobody sees here, and what uses the folder itself may find nothing. */
function safetyOf(dockerfile, { cache, folder }) {
    const belowHome = folder.startsWith('/root/') ? [folder.slice('/root/'.length)] : [];
    const isUsed = (0,cache_use/* usesCache */.V)(dockerfile, { folders: [folder], belowHome }) || removesIt(dockerfile, folder);
    return cache.isRead === true || isUsed ? 'unsafe' : 'safe';
}
/** A mount cannot be removed, by `rm -rf` of a folder around it neither. */
const removesIt = ({ commands }, folder) => commands.some(({ command }) => command.name === 'rm' &&
    command.operands.some(({ text, isLiteral }) => !isLiteral || isAbove(text.replace(/^~|^\$\{?HOME\}?/, '/root'), folder)));
const isAbove = (path, folder) => `${folder}/`.startsWith(`${path.replace(/\/(?:\*.*)?$/, '')}/`);
const isReader = (run, manager) => !hasCacheMount(run) && run.commands.some(({ program }) => (0,managers/* managerOf */.d)(program) === manager);
/** Whether a stage built on this one calls the same program, or one that may: it would find nothing of what is in a mount. */
const isReadBelow = (dockerfile, stage, manager) => dockerfile.commands.some(({ run, command }) => run.stage.ancestors.includes(stage) &&
    ((0,managers/* managerOf */.d)(command.program) === manager || /^(?:make|just|task)$|[./]/.test(command.words[0]?.text ?? '')));
/** Tells whether a stage downloads for others, which would find nothing in a mount. */
function foldersTaken(dockerfile) {
    const sources = new Map();
    for (const { from, sources: words } of dockerfile.all('COPY')) {
        if (!from?.stage)
            continue;
        const known = sources.get(from.stage) ?? new Set();
        sources.set(from.stage, known);
        for (const { text } of words)
            known.add(text);
    }
    for (const { mounts } of dockerfile.all('RUN'))
        for (const { fromStage, options } of mounts) {
            if (!fromStage)
                continue;
            const known = sources.get(fromStage) ?? new Set();
            sources.set(fromStage, known);
            known.add(options.get('source') ?? options.get('src') ?? '/');
        }
    const answers = new Map();
    return (stage, { cache, folder, manager }) => {
        const isShared = cache.verbs.includes('mod download') || (cache.isRead === true && isReadBelow(dockerfile, stage, manager));
        if (stage.usedAsBase && isShared)
            return true;
        const known = answers.get(stage) ?? new Map();
        answers.set(stage, known);
        const answer = known.get(folder) ??
            [...(sources.get(stage) ?? [])].some((path) => (0,deletion/* isWithin */.UO)(path, folder) || (0,deletion/* isWithin */.UO)(folder, path));
        known.set(folder, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./src/lint/rules/users/use-created-user.ts


const useCreatedUser = (0,rule/* defineRule */.Km)({
    id: 'use-created-user',
    severity: 'warning',
    summary: 'A user that is created for the application is the one that runs it',
    why: `\`RUN useradd app\` alone changes nothing: until a \`USER app\` comes, everything in the container runs as root. It looks safe in a
review, and is not.

The rule looks at the final image when it runs as root or nothing says who it runs as, and at users that no \`USER\`, no command
(\`gosu app\`, \`su app\`) and no start command names. Where a script starts the container, or a server that switches the user itself
(nginx, Apache, …), it says nothing.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#user'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nRUN useradd --no-log-init app\nCMD ["python", "app.py"]\n',
            good: 'FROM python:3.13-slim\nRUN useradd --no-log-init app\nUSER app\nCMD ["python", "app.py"]\n',
        },
    ],
    *check(dockerfile) {
        for (const { word } of unusedUsers(dockerfile))
            yield { at: word.span, message: `No USER switches to \`${word.text}\`, so the image still runs as root` };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/images/use-slim-base.ts




/** Where each image that has slim variants puts the word: `3.13-slim-bookworm` or `24-bookworm-slim`. */
const SLIM = new Map([
    ['python', 'before the release'],
    ['pypy', 'before the release'],
    ['ruby', 'before the release'],
    ['perl', 'before the release'],
    ['rust', 'before the release'],
    ['node', 'last'],
    ['debian', 'last'],
    ['erlang', 'last'],
    ['elixir', 'last'],
]);
/** What the full variants have and the slim ones do not. */
const ONLY_IN_FULL = new Set([
    ...['gcc', 'g++', 'cc', 'c++', 'make', 'autoconf', 'automake', 'libtool', 'configure', 'pkg-config', 'patch'],
    ...['git', 'hg', 'svn', 'curl', 'wget', 'unzip', 'file', 'ssh', 'python', 'cargo', 'node-gyp', 'xz', 'bzip2', 'gpg'],
]);
const useSlimBase = (0,rule/* defineRule */.Km)({
    id: 'use-slim-base',
    severity: 'info',
    summary: 'The final stage builds on the slim variant of its base image',
    why: `The full variants bring a compiler, version control and hundreds of \`-dev\` packages: \`python:3.13\` takes about 1 GB,
\`python:3.13-slim\` about 130 MB. All of that is downloaded with the image, scanned, and patched for life. Build with the full
variant in a stage of its own where you must, and copy the result into a slim one.

Only stages whose layers are in the final image count. An image that visibly uses what only the full variant has (a compiler, Git,
\`curl\`) without installing it is left alone; what a package compiles while it is installed cannot be seen here. Alpine variants are
smaller still but have another C library, so the rule does not ask for them.`,
    sources: [
        'https://hub.docker.com/_/python',
        'https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image',
    ],
    examples: [
        {
            bad: 'FROM python:3.13\nCMD ["python", "-m", "http.server"]\n',
            good: 'FROM python:3.13-slim\nCMD ["python", "-m", "http.server"]\n',
        },
    ],
    *check({ stages, finalStage }) {
        if (!finalStage)
            return;
        for (const stage of stages) {
            const image = (0,official_image/* officialImage */.F0)(stage.base);
            const slim = image && stage.reachesFinal ? slimTag(image) : undefined;
            if (!image || slim === undefined || !stage.from?.image || needsFull(finalStage, image))
                continue;
            yield {
                at: stage.from.image.span,
                message: `\`${image.name}:${image.tag ?? ''}\` has a smaller variant, \`${slim}\`, without what only builds need`,
                subject: image.name,
            };
        }
    },
});
/** The slim tag beside a full one; undefined for any tag that is a variant already, or that is not understood. */
function slimTag({ name, parts, version, tag }) {
    const place = SLIM.get(name);
    const [first = '', ...rest] = parts;
    const isPlain = name === 'debian' ? version !== undefined || (0,official_image/* isCodename */.f0)(first) : version !== undefined;
    const isFull = rest.every((part) => (0,official_image/* isCodename */.f0)(part) || (name === 'debian' && /^\d{8}$/.test(part)));
    if (!place || !isPlain || !isFull)
        return undefined;
    return place === 'last' ? `${tag ?? ''}-slim` : [first, 'slim', ...rest].join('-');
}
/** A stage in the image uses a program that only the full variant has, and installs none of that name. */
function needsFull(finalStage, { name }) {
    const commands = (0,stage_steps/* lineageOf */.bQ)(finalStage).flatMap((stage) => [
        ...stage.all('RUN', { onbuild: true }).flatMap((run) => run.commands),
        ...[stage.inherited('HEALTHCHECK'), stage.inherited('CMD'), stage.inherited('ENTRYPOINT')].flatMap((called) => called?.commands ?? []),
    ]);
    const installed = new Set(commands.flatMap((command) => (0,install/* readInstall */.S)(command)?.packages.map((one) => one.name) ?? []));
    const isOwn = (command) => name === command.program;
    return commands.some((one) => ONLY_IN_FULL.has(one.name) && !installed.has(one.name) && !isOwn(one));
}

;// CONCATENATED MODULE: ./src/lint/rules/images/used-stages.ts

const usedStages = (0,rule/* defineRule */.Km)({
    id: 'used-stages',
    severity: 'warning',
    summary: 'A stage without a name is used by a later one',
    why: `A stage that no other one builds on or copies from is left out of the build, and nobody notices that its commands never run. Often a \`COPY --from\` got lost, or
the number in one is of another stage.

A stage with a name may be what \`--target\` builds, so it is left alone.`,
    sources: ['https://docs.docker.com/build/building/multi-stage/'],
    examples: [
        {
            bad: 'FROM node:24\nRUN npm ci\nFROM nginx:1.29\nCOPY dist /usr/share/nginx/html\n',
            good: 'FROM node:24 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /dist /usr/share/nginx/html\n',
        },
    ],
    *check({ stages, finalStage }) {
        for (const { from, name, usedAsBase, usedAsSource, index } of stages)
            if (from && name === undefined && !usedAsBase && !usedAsSource && index !== finalStage?.index)
                yield {
                    at: from.span,
                    message: 'Nothing uses this stage, so it is not built; it has no name to build it by, either',
                };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/users/user-keeps-groups.ts


const userKeepsGroups = (0,rule/* defineRule */.Km)({
    id: 'user-keeps-groups',
    severity: 'warning',
    summary: 'USER with a group is not used for a user with further groups',
    why: `With \`USER app:app\` the process is in the group \`app\` and in no other: what \`usermod -aG\` or \`useradd -G\` added is left out. With \`USER app\`
alone it is in all groups of the user.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#user'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN useradd app && usermod -aG video app\nUSER app:app\n',
            good: 'FROM debian:13\nRUN useradd app && usermod -aG video app\nUSER app\n',
        },
    ],
    *check({ stages }) {
        for (const stage of stages) {
            const user = stage.isTarget ? stage.all('USER').at(-1) : undefined;
            if (user?.word === undefined || user.user === undefined || user.group === undefined)
                continue;
            const { word, user: name, group, index } = user;
            const lost = (0,stage_steps/* lineageOf */.bQ)(stage)
                .flatMap((one) => one.all('RUN'))
                .filter((run) => run.stage !== stage || run.index < index)
                .flatMap(({ commands }) => commands.flatMap((command) => addedGroups(command, name)))
                .filter((one) => one !== group);
            const [first] = lost;
            if (first !== undefined)
                yield {
                    at: word.span,
                    message: `With a group, \`${name}\` is not in \`${first}\`, to which it was added: write \`USER ${name}\``,
                };
        }
    },
});
/** The groups to which a command adds a user beside its own. */
function addedGroups(command, user) {
    const { name, operands } = command;
    const last = operands.at(-1)?.text;
    if (name === 'usermod' || name === 'useradd')
        return last === user ? (command.flag('G', 'groups')?.value?.split(',') ?? []) : [];
    const [first, second] = operands;
    const isAddition = (name === 'adduser' || name === 'addgroup') && operands.length === 2 && command.flags.length === 0;
    if (isAddition && first?.text === user && second?.isLiteral)
        return [second.text];
    const isGpasswd = name === 'gpasswd' && command.hasFlag('a', 'add') && operands.at(-2)?.text === user;
    return isGpasswd && last !== undefined ? [last] : [];
}

// EXTERNAL MODULE: ./src/lint/facts/files/opaque-run.ts
var opaque_run = __webpack_require__(62326);
;// CONCATENATED MODULE: ./src/lint/facts/files/folder-owner.ts




/** Programs that create folders for somebody, or with the owner they had. `chown` and its like count as well. */
const GIVERS = new Set(['install', 'setfacl', 'useradd', 'adduser', 'usermod', 'cp', 'mv', 'tar']);
/** Programs that do something as another user. */
const SWITCHERS = new Set(['su', 'runuser', 'gosu', 'su-exec', 'setpriv', 'sudo']);
/**
 * Whether the steps make a folder as root and give it to nobody. False where they do not make it, and where they might do more than
 * they say. Who makes it decides: `COPY --chown` into a folder that is there changes the files and not the folder.
 */
function isLeftToRoot(steps, folder) {
    let isMade = false;
    for (const step of steps) {
        const { instruction, workdir, user } = step;
        const isOther = user !== undefined && !user.isRoot;
        if (instruction.keyword === 'RUN') {
            if (isOther && !isMade)
                return false;
            const run = { run: instruction, workdir, user };
            if ((0,opaque_run/* isOpaque */.q)(instruction) || instruction.commands.some((command) => isGivenBy(command, run, folder)))
                return false;
        }
        if (isMade)
            continue;
        const path = placeOf(step);
        if (path === undefined)
            return false;
        if (path === '' || !(0,deletion/* isWithin */.UO)(path, folder))
            continue;
        const isOwned = instruction.keyword === 'WORKDIR' ? isOther : keepsOwner(instruction);
        if (isOwned)
            return false;
        isMade = true;
    }
    return isMade;
}
/** The folder that a step makes, with those around it; empty where it makes none, undefined where the file cannot tell. */
function placeOf({ instruction, workdir }) {
    switch (instruction.keyword) {
        case 'WORKDIR':
            return (0,absolute_path/* absolutePath */.Hi)(instruction.path?.resolved ?? '$', workdir);
        case 'COPY':
        case 'ADD':
            return (0,absolute_path/* absolutePath */.Hi)(instruction.target?.resolved ?? '$', workdir);
        default:
            return '';
    }
}
/** What comes with an owner of its own: from another stage, or as the instruction says. */
function keepsOwner(instruction) {
    const isTransfer = (one) => one.keyword === 'COPY' || one.keyword === 'ADD';
    if (!isTransfer(instruction))
        return false;
    return instruction.chown !== undefined || instruction.flag('from') !== undefined;
}
/** Whether a command may give a path to somebody other than root. */
function isGivenBy(command, step, path) {
    if (SWITCHERS.has(command.name))
        return true;
    const isMade = command.name === 'mkdir' && command.hasFlag('m', 'mode');
    const changes = /^ch(?:own|grp|mod)$/.test(command.name);
    if (!GIVERS.has(command.name) && !changes && !isMade)
        return false;
    const values = command.flags.flatMap(({ value }) => value ?? []);
    if (values.some((value) => value.startsWith('/') && overlaps(value, path)))
        return true;
    const paths = /^(?:user|add)/.test(command.name) ? [] : command.operands.slice(changes ? 1 : 0);
    return paths.some((word) => {
        const named = shellPath(word, command, step);
        return named === undefined || overlaps(named, path);
    });
}
/** Whether one of two paths lies in the other. */
function overlaps(one, other) {
    return (0,deletion/* isWithin */.UO)(one, other) || (0,deletion/* isWithin */.UO)(other, one);
}

;// CONCATENATED MODULE: ./src/lint/rules/users/user-owns-what-it-writes.ts









/** Flags that name another folder. */
const user_owns_what_it_writes_ELSEWHERE = ['g', 'global', 'prefix', 'C', 'cwd', 'dir', 'd', 'working-dir', 'directory', 'project', 'location'];
/** Servers that do so while they run: `tmp/pids`, `storage/logs`. */
const SERVERS = new Map([
    ['rails', ['server', 's']],
    ['php', ['artisan']],
]);
/** They are there before the build, and belong to somebody or to all. */
const IN_BASE = /^\/(?:tmp|var\/tmp|dev\/shm|home|home\/[^/]+|root)?$/;
const userOwnsWhatItWrites = (0,rule/* defineRule */.Km)({
    id: 'user-owns-what-it-writes',
    severity: 'warning',
    summary: 'A user other than root writes only to folders of its own',
    why: `\`WORKDIR\` makes a folder for the user of that moment, \`COPY\` for root, and \`COPY --chown\` changes the owner of the files and not that of a folder
which is already there. So after \`WORKDIR /app\`, \`COPY --chown=node . .\` and \`USER node\` the folder \`/app\` itself still belongs to root, and \`npm ci\` cannot
make \`node_modules\` in it. Put \`USER\` before \`WORKDIR\`, or give the folder to the user.

The rule knows installations that write beside the manifest (npm, yarn, pnpm, composer, \`uv sync\`), builds (Cargo, Maven, Gradle, .NET), and servers that write
while they run (Rails, \`php artisan\`), on the bare official images. It says nothing where a script, or a command about the folder or something in it, may have given it away.`,
    sources: [
        'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
        'https://docs.docker.com/reference/dockerfile/#workdir',
    ],
    examples: [
        {
            bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY --chown=node package.json package-lock.json ./\nUSER node\nRUN npm ci\n',
            good: 'FROM node:24-slim\nUSER node\nWORKDIR /app\nCOPY --chown=node package.json package-lock.json ./\nRUN npm ci\n',
        },
        {
            name: 'a server',
            bad: 'FROM ruby:3.4-slim\nWORKDIR /rails\nCOPY . .\nUSER 1000\nCMD ["bin/rails", "server"]\n',
            good: 'FROM ruby:3.4-slim\nWORKDIR /rails\nCOPY . .\nRUN mkdir -p log tmp && chown -R 1000 log tmp\nUSER 1000\nCMD ["bin/rails", "server"]\n',
        },
    ],
    *check({ stages, finalStage }) {
        for (const stage of stages) {
            if (!stage.all('USER').some((user) => isOther(user)) || !(0,official_image/* isPlainImage */.cR)((0,official_image/* officialImage */.F0)((0,stage_steps/* rootBase */.C6)(stage))))
                continue;
            const steps = (0,stage_steps/* lineageOf */.bQ)(stage).flatMap((one) => (0,stage_steps/* stepsOf */.B_)(one));
            const problem = problemInBuild(steps, stage) ?? (stage === finalStage ? problemAtStart(steps, stage, stage.user) : undefined);
            if (problem)
                yield problem;
        }
    },
});
const isOther = (user) => user?.user !== undefined && !user.isRoot;
/** The first command of a stage that the user runs and that writes to a folder of root. */
function problemInBuild(steps, stage) {
    for (const [at, { instruction, user, workdir }] of steps.entries()) {
        if (instruction.keyword !== 'RUN' || instruction.stage !== stage || !isOther(user))
            continue;
        for (const command of instruction.commands) {
            const folder = writes(command) ? pathInShell('.', command, { run: instruction, workdir, user }) : undefined;
            if (folder !== undefined && isRoots(steps.slice(0, at), folder))
                return { at: command.span, message: sentence(command, user, folder) };
        }
        // What this RUN does on the way is not known any more to the ones that follow.
        return undefined;
    }
    return undefined;
}
function problemAtStart(steps, stage, user) {
    const started = (0,start_command/* startOf */.G)(stage).find(({ command }) => isCalled(SERVERS, command));
    const folder = lastFolder(steps);
    if (!started || folder === undefined || !isOther(user) || !isRoots(steps, folder))
        return undefined;
    return { at: started.instruction.span, message: sentence(started.command, user, folder) };
}
function lastFolder(steps) {
    const last = steps.at(-1);
    if (last?.instruction.keyword !== 'WORKDIR')
        return last?.workdir;
    return (0,absolute_path/* absolutePath */.Hi)(last.instruction.path?.resolved ?? '$', last.workdir);
}
const isRoots = (steps, folder) => !IN_BASE.test(folder) && isLeftToRoot(steps, folder);
function writes(command) {
    if (command.hasFlag(...user_owns_what_it_writes_ELSEWHERE))
        return false;
    const manager = (0,managers/* managerOf */.d)(command.name);
    if (manager?.writesToProject === 'packages')
        return (0,install/* readInstall */.S)(command)?.readsManifest === true;
    return manager?.name === command.name && manager.writesToProject?.includes(command.operands[0]?.text ?? '') === true;
}
function isCalled(table, { name, operands }) {
    return table.get(name)?.includes(operands[0]?.text ?? '') === true;
}
function sentence({ name, operands }, { user = '' }, folder) {
    const called = [name, operands[0]?.text].filter(Boolean).join(' ');
    return `\`${called}\` writes to \`${folder}\` as \`${user}\`, but the folder belongs to root`;
}

// EXTERNAL MODULE: ./src/lint/rules/users/useradd-no-log-init.ts
var useradd_no_log_init = __webpack_require__(52884);
;// CONCATENATED MODULE: ./src/lint/rules/syntax/valid-dockerfile.ts

/** BuildKit reads lines with a buffer of 64 KiB, which the line break has to fit into too. */
const MAX_LINE_BYTES = 65_535;
const validDockerfile = (0,rule/* defineRule */.Km)({
    id: 'valid-dockerfile',
    aliases: ['DL1000'],
    severity: 'error',
    summary: 'The Dockerfile can be parsed',
    why: `What BuildKit's parser refuses cannot be built: an unknown instruction or flag, an instruction without the arguments it
needs, a heredoc that nothing ends, an escape directive that is neither a backslash nor a backtick, a line of more than 65,535 bytes. The rest
of the file is checked all the same. Flags are left alone where \`# syntax=\` asks for another parser.`,
    sources: ['https://docs.docker.com/reference/dockerfile/'],
    examples: [{ bad: 'FROM debian:13\nRUM echo hello\n', good: 'FROM debian:13\nRUN echo hello\n' }],
    *check({ problems, source }) {
        for (const { at, message } of problems)
            yield { at: at.span(), message };
        const line = tooLongLine(source);
        if (line !== undefined)
            yield {
                at: { line, column: 1, endLine: line, endColumn: 2 },
                message: `BuildKit refuses the file: a line may have ${MAX_LINE_BYTES} bytes`,
            };
    },
});
/** The first one, where BuildKit gives up. */
function tooLongLine(source) {
    const { text, lineCount } = source;
    // A character takes three bytes at most.
    if (text.length <= MAX_LINE_BYTES / 3)
        return undefined;
    for (let line = 1; line <= lineCount; line++) {
        const [start, end] = [source.offset(line, 1), line < lineCount ? source.offset(line + 1, 1) - 1 : text.length];
        if (end - start <= MAX_LINE_BYTES / 3)
            continue;
        if (new TextEncoder().encode(text.slice(start, end)).length > MAX_LINE_BYTES)
            return line;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/lint/rules/files/valid-dockerignore.ts



const validDockerignore = (0,rule/* defineRule */.Km)({
    id: 'valid-dockerignore',
    severity: 'error',
    summary: 'Every line of the ignore file is a pattern that BuildKit understands',
    why: `One line that is no pattern ends the build (\`syntax error in pattern\`, \`illegal exclusion pattern\`), and BuildKit does not say which line it
was. Patterns follow Go's \`filepath.Match\`: a \`[\` needs its \`]\`, a backslash has to stand before something, and \`!\` has to be followed
by what it lets in. Patterns that Go finds wrong only when it meets certain files are not found.`,
    sources: ['https://docs.docker.com/build/concepts/context/#syntax', 'https://pkg.go.dev/path/filepath#Match'],
    examples: [
        {
            bad: 'FROM debian:13-slim\nCOPY . /app\n',
            good: 'FROM debian:13-slim\nCOPY . /app\n',
            context: { ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\ncache[1\n' } },
            goodContext: { ignoreFile: { kind: 'present', file: '.dockerignore', text: '.git\ncache\\[1\n' } },
        },
    ],
    needs: { ignoreFile: () => true },
    *check(dockerfile, { ignoreFile }) {
        const copies = [...dockerfile.all('COPY'), ...dockerfile.all('ADD')];
        const readsContext = copies.some((one) => one.flag('from') === undefined && one.sources.length > 0);
        if (ignoreFile.kind !== 'present' || !readsContext)
            return;
        const source = (0,source_text/* sourceText */.rI)(ignoreFile.file, ignoreFile.text);
        for (const { line, text, because } of (0,dockerignore/* readDockerignore */.$)(ignoreFile.text).problems) {
            const start = source.offset(line, 1) + Math.max(source.line(line).indexOf(text), 0);
            yield {
                at: source.span(start, start + text.length),
                file: ignoreFile.file,
                message: `\`${text}\` is no pattern, so nothing can be built: ${because}`,
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/facts/image/image-reference.ts
/** The grammar of image references, as `github.com/distribution/reference` has it. */
const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const HOST_COMPONENT = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const HOST = String.raw `(?:${HOST_COMPONENT}(?:\.${HOST_COMPONENT})*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?`;
const DOMAIN = new RegExp(`^${HOST}$`);
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^\w[\w.-]{0,127}$/;
const IDENTIFIER = /^[a-f0-9]{64}$/;
/** How many hexadecimal digits the digest of an algorithm has. */
const DIGEST_LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
/** Characters of the path without its registry. */
const LONGEST_PATH = 255;
/** The grammar is linear in all but the pathological, and nothing longer than this can be a reference. */
const LONGEST = 1000;
/** Why a text cannot be the name of an image, as a clause; undefined where it can. */
function referenceProblem(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > LONGEST)
        return 'it is too long';
    if (IDENTIFIER.test(text))
        return 'an image cannot be named by 64 hexadecimal digits';
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    const [domain, rest] = splitDomain(at < 0 ? text : text.slice(0, at));
    const colon = rest.indexOf(':');
    const path = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (path !== path.toLowerCase())
        return `\`${path}\` has upper-case letters`;
    if (domain !== undefined && !DOMAIN.test(domain))
        return `\`${domain}\` is no host of a registry`;
    if (!PATH.test(path))
        return path === '' ? 'it has no name' : `\`${path}\` is no path of a repository`;
    if (path.length > LONGEST_PATH)
        return `its path is longer than ${LONGEST_PATH} characters`;
    if (tag !== undefined && !TAG.test(tag))
        return tag === '' ? 'its tag is empty' : `\`${tag}\` is no tag`;
    return digest === undefined || isDigest(digest) ? undefined : `\`${digest}\` is no digest`;
}
/** The first part is a registry if it looks like a host, or has upper-case letters, which no repository has. */
function splitDomain(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    const isDomain = slash >= 0 && (first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase());
    return isDomain ? [first, name.slice(slash + 1)] : [undefined, name];
}
function isDigest(text) {
    const [algorithm = '', hex = '', ...more] = text.split(':');
    return more.length === 0 && hex.length === DIGEST_LENGTHS.get(algorithm) && /^[a-f0-9]+$/.test(hex);
}

// EXTERNAL MODULE: ./src/lint/dockerfile/variables.ts
var variables = __webpack_require__(68285);
;// CONCATENATED MODULE: ./src/lint/rules/syntax/valid-image-names.ts




const validImageNames = (0,rule/* defineRule */.Km)({
    id: 'valid-image-names',
    aliases: ['InvalidDefaultArgInFrom'],
    severity: 'error',
    summary: 'FROM and COPY --from name images by names that images can have',
    why: `The name of an image has small letters, one tag and one digest at most: \`Debian:13\` and \`debian:13:slim\` end the build before anything is built. With a variable the
name has to be right with the defaults that the file gives, or \`docker build .\` without \`--build-arg\` fails; that is a warning, as is BuildKit's.`,
    sources: [
        'https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/',
        'https://docs.docker.com/reference/cli/docker/image/tag/#description',
    ],
    examples: [
        { bad: 'FROM Debian:13\n', good: 'FROM debian:13\n' },
        { name: 'a variable', bad: 'ARG TAG\nFROM debian:${TAG}\n', good: 'ARG TAG=13\nFROM debian:${TAG}\n' },
    ],
    *check({ stages, escape, globalArgs }) {
        const defaults = defaultsOf(globalArgs, escape);
        for (const stage of stages) {
            const { from } = stage;
            if (from?.image && stage.base.kind !== 'stage') {
                const { image } = from;
                const name = (0,variables/* expand */.fT)(image.raw, escape, defaults);
                const problem = name === undefined ? undefined : referenceProblem(name);
                if (problem !== undefined)
                    yield {
                        at: image.span.line === from.span.line ? image.span : from.span,
                        message: image.hasVariable
                            ? `With its defaults, \`${image.text}\` is \`${name ?? ''}\`: ${problem}`
                            : `\`${image.text}\` can be no image: ${problem}`,
                        subject: problem,
                        ...(image.hasVariable && { severity: 'warning' }),
                    };
            }
            for (const { from: source } of stage.all('COPY')) {
                const problem = source && !source.stage ? imageProblem(source.word) : undefined;
                if (source && problem !== undefined)
                    yield { at: source.word.span, message: `\`${source.word.text}\` can be no image, nor a stage: ${problem}` };
            }
        }
    },
});
/** What FROM sees in a build without arguments: an ARG without a value is not there. */
function defaultsOf(globalArgs, escape) {
    const values = new Map(platform_args/* PLATFORM_ARGS */.K.map((name) => [name, undefined]));
    const scope = {
        lookup: (name) => (values.has(name) ? { kind: 'arg', value: values.get(name) } : { kind: 'unset' }),
    };
    for (const { pairs } of globalArgs)
        for (const { name, value } of pairs)
            if (value)
                values.set(name, (0,variables/* expand */.fT)(value.raw, escape, scope));
    return scope;
}
/** Names of stages, numbers and variables are other rules' business. */
function imageProblem({ text }) {
    return text === '' || text.includes('$') || /^-?\d+$/.test(text) ? undefined : referenceProblem(text);
}

// EXTERNAL MODULE: ./src/lint/text/json-array.ts
var json_array = __webpack_require__(2627);
// EXTERNAL MODULE: ./src/lint/dockerfile/refusals/word-syntax.ts
var word_syntax = __webpack_require__(34076);
;// CONCATENATED MODULE: ./src/lint/rules/syntax/valid-json-lists.ts




const validJsonLists = (0,rule/* defineRule */.Km)({
    id: 'valid-json-lists',
    severity: 'error',
    summary: 'A list in brackets is valid JSON',
    why: `What is no JSON is no list. With single quotes, without quotes or with a comma too many, a shell gets the list of \`RUN\` as a command whose
name starts with a bracket, and \`VOLUME\`, \`COPY\` and \`ADD\` take its brackets and commas for parts of names. BuildKit says nothing.

A command of the shell in brackets (\`RUN [ -f /x ]\`) is left alone. The lists of \`CMD\`, \`ENTRYPOINT\` and \`HEALTHCHECK\` are the matter of \`exec-form\`, and that of
\`SHELL\` is one of \`valid-dockerfile\`, since the build fails.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#shell-and-exec-form'],
    examples: [
        {
            bad: "FROM debian:13\nVOLUME ['/data']\n",
            good: 'FROM debian:13\nVOLUME ["/data"]\n',
        },
    ],
    *check(dockerfile) {
        const every = { onbuild: true };
        for (const run of dockerfile.all('RUN', every))
            if (run.isBrokenList)
                yield { at: run.span, message: (0,exec_form/* isNoJson */.Cy)('RUN') };
        const others = [
            ...dockerfile.all('VOLUME', every),
            ...dockerfile.all('COPY', every),
            ...dockerfile.all('ADD', every),
        ];
        for (const instruction of others)
            if ((0,json_array/* isBrokenArray */.$)(instruction.args.text) && isReadable(instruction, dockerfile.escape))
                yield {
                    at: instruction.span,
                    message: `The list of ${instruction.keyword} is no valid JSON, so its brackets and commas become parts of names`,
                };
    },
});
/** Otherwise the build fails, and `valid-words` says so. */
const isReadable = ({ args }, escape) => args.text.split(/\s+/).every((word) => (0,word_syntax/* wordProblem */.w)(word, escape) === undefined);

;// CONCATENATED MODULE: ./src/lint/rules/labels/valid-label-keys.ts

const valid_label_keys_KEY = /^[a-z](?:[a-z0-9._-]*[a-z0-9])?$/;
const valid_label_keys_RESERVED = /^(?:com\.docker|io\.docker|org\.dockerproject)\./;
const validLabelKeys = (0,rule/* defineRule */.Km)({
    id: 'valid-label-keys',
    aliases: ['DL3048'],
    severity: 'style',
    summary: 'Keys of labels are written as the guidelines say',
    why: `Tools find labels by their key. Docker's guidelines want lower-case letters, digits and single dots and hyphens in between,
a letter first, and the name of a domain of yours in front. \`com.docker.\`, \`io.docker.\` and \`org.dockerproject.\` belong to Docker.
Underscores are let through because so many tools use them; keys with a variable are left alone.`,
    sources: ['https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations'],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL Vendor--Name="Example"\n',
            good: 'FROM debian:13\nLABEL com.example.vendor-name="Example"\n',
        },
    ],
    *check(dockerfile) {
        for (const { pairs } of dockerfile.all('LABEL', { onbuild: true }))
            for (const { name, span } of pairs) {
                if (name.includes('$'))
                    continue;
                if (valid_label_keys_RESERVED.test(name))
                    yield { at: span, message: `The label \`${name}\` is in a namespace of Docker’s` };
                else if (!valid_label_keys_KEY.test(name) || /\.\.|--/.test(name))
                    yield {
                        at: span,
                        message: `The label \`${name}\` should be lower-case letters, digits and single dots or hyphens`,
                    };
            }
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/commands/valid-onbuild-trigger.ts

const validOnbuildTrigger = (0,rule/* defineRule */.Km)({
    id: 'valid-onbuild-trigger',
    aliases: ['DL3043'],
    severity: 'error',
    summary: 'ONBUILD triggers neither ONBUILD, FROM nor MAINTAINER',
    why: `An image with such a trigger cannot be used: the builder refuses all three of them inside \`ONBUILD\`. What is no instruction
at all it takes, and refuses it in whoever builds on the image.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#onbuild-limitations'],
    examples: [
        {
            bad: 'FROM debian:13\nONBUILD ONBUILD RUN make\n',
            good: 'FROM debian:13\nONBUILD RUN make\n',
        },
    ],
    *check(dockerfile) {
        for (const { trigger } of dockerfile.all('ONBUILD'))
            if (trigger?.keyword === 'ONBUILD' || trigger?.keyword === 'FROM' || trigger?.keyword === 'MAINTAINER')
                yield { at: trigger.span, message: `ONBUILD cannot trigger ${trigger.keyword}` };
            else if (trigger?.keyword === 'unknown')
                yield { at: trigger.span, message: `ONBUILD cannot trigger \`${trigger.name}\`: there is no such instruction` };
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/syntax/valid-syntax-directive.ts



/** The directives of the Dockerfile that have a value of their own kind. */
const valid_syntax_directive_NAMES = ['syntax', 'escape'];
/** The images of Docker with parsers of Dockerfiles. */
const PARSERS = ['docker/dockerfile', 'docker/dockerfile-upstream'];
const validSyntaxDirective = (0,rule/* defineRule */.Km)({
    id: 'valid-syntax-directive',
    severity: 'error',
    summary: '`# syntax=` and `# escape=` are spelled right and stand where they count',
    why: `With \`# syntax=\` the builder fetches the parser of the file as an image: with a slip in its name the build ends, or somebody else's image reads the file. With a slip
in the word itself, after another comment, after an empty line or further down it is a comment like any other, and the build goes on without it.`,
    sources: [
        'https://docs.docker.com/reference/dockerfile/#parser-directives',
        'https://docs.docker.com/build/buildkit/frontend/',
    ],
    examples: [
        { bad: '# syntax=docker/dockerflie:1\nFROM debian:13\n', good: '# syntax=docker/dockerfile:1\nFROM debian:13\n' },
        {
            name: 'a place',
            bad: '# My image\n# syntax=docker/dockerfile:1\nFROM debian:13\n',
            good: '# syntax=docker/dockerfile:1\n# My image\nFROM debian:13\n',
        },
    ],
    *check({ comments, directives }) {
        const byLine = new Map(directives.map((directive) => [directive.line, directive]));
        for (const comment of comments) {
            const directive = byLine.get(comment.line);
            const message = directive ? problemOf(directive) : strayProblem(comment, comments, directives);
            if (message !== undefined)
                yield { at: comment.at.span(), message, ...(!directive && { severity: 'warning' }) };
        }
    },
});
function problemOf({ name, value }) {
    if (name !== 'syntax')
        return undefined;
    const [image = ''] = value.split(/\s/);
    const problem = referenceProblem(image);
    if (problem !== undefined)
        return `\`${image}\` is no image that could read the file: ${problem}`;
    const path = image.replace(/[@:].*$/, '').replace(/^docker\.io\//, '');
    const meant = PARSERS.find((parser) => isSlip(path, parser));
    return meant === undefined ? undefined : `\`${path}\` is most likely \`${meant}\``;
}
const DIRECTIVE = /^([a-zA-Z]+)\s*([=:])\s*(\S+)$/;
const VALUES = { syntax: /\//, escape: /^[\\`]$/ };
/** A comment that was meant for a directive, as its value shows. */
function strayProblem({ text, line, inside }, comments, directives) {
    const [, word = '', sign, value = ''] = DIRECTIVE.exec(text) ?? [];
    const lower = word.toLowerCase();
    const name = valid_syntax_directive_NAMES.find((one) => one === lower || isSlip(lower, one));
    if (inside || name === undefined || VALUES[name]?.test(value) !== true)
        return undefined;
    if (lower !== name)
        return `\`${word}\` is most likely \`${name}\`, and is a comment like this`;
    if (sign === ':')
        return `\`${name}\` takes \`=\`, and is a comment like this`;
    if (directives.some((known) => known.name === name))
        return undefined;
    const isAfterComment = comments.some((one) => one.line < line);
    return `\`# ${name}=\` counts only at the very top of the file${isAfterComment ? ', before any other comment' : ''}`;
}

;// CONCATENATED MODULE: ./src/lint/rules/syntax/valid-words.ts


const validWords = (0,rule/* defineRule */.Km)({
    id: 'valid-words',
    severity: 'error',
    summary: 'BuildKit can read every word: quotes close, and variables are spelled as it knows them',
    why: `A quote that nothing closes and a \`\${…}\` that it does not understand end the build at this instruction. BuildKit splits the words
of FROM, COPY, ADD, EXPOSE and VOLUME at spaces whatever the quotes, so \`COPY "my file" /app/\` has two words with half a quote each: the JSON form
takes names with spaces. What the shell reads, in RUN, CMD, ENTRYPOINT and HEALTHCHECK, is left to ShellCheck.`,
    sources: [
        'https://docs.docker.com/reference/dockerfile/#environment-replacement',
        'https://docs.docker.com/reference/dockerfile/#copy',
    ],
    examples: [
        { bad: 'FROM debian:13\nCOPY "my file" /app/\n', good: 'FROM debian:13\nCOPY ["my file", "/app/"]\n' },
        { name: 'a variable', bad: 'FROM debian:13\nUSER ${APP_USER\n', good: 'FROM debian:13\nUSER ${APP_USER}\n' },
    ],
    *check({ instructions, escape }) {
        for (const instruction of instructions) {
            const found = (0,invalid_word/* unreadableWord */.U)(instruction, escape);
            if (found)
                yield {
                    at: found.at.span(),
                    message: `BuildKit cannot read \`${found.at.text}\` of ${instruction.keyword}: ${found.problem}`,
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/lint/rules/users/volume-writable-by-user.ts







/** Anybody may write there, or the folder belongs to a user from the start. */
const WRITABLE = /^\/(?:tmp|var\/tmp|dev\/shm|home)(?:\/|$)/;
const volumeWritableByUser = (0,rule/* defineRule */.Km)({
    id: 'volume-writable-by-user',
    severity: 'warning',
    summary: 'A volume belongs to the user that the image runs as',
    why: `A new volume takes the owner of the folder that the image has at its place; where there is none, or \`mkdir\`, \`WORKDIR\` or \`COPY\`
made it as root, the volume belongs to root. A process that runs as another user then fails at its first write, and only in the
container, not in the build.

The rule says so for a \`VOLUME\` of an image with a \`USER\` other than root, built on one of the bare official images, when nothing in the file
gives the folder, one above or one inside to anybody, and the user itself did not create it. A \`RUN\` that calls a script could do
that, so files with one are left alone.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#volume'],
    examples: [
        {
            bad: 'FROM debian:13-slim\nRUN useradd --no-log-init app && mkdir /data\nVOLUME /data\nUSER app\nCMD ["server"]\n',
            good: 'FROM debian:13-slim\nRUN useradd --no-log-init app && install -d -o app /data\nVOLUME /data\nUSER app\nCMD ["server"]\n',
        },
    ],
    *check({ finalStage }) {
        const user = finalStage?.user;
        if (!finalStage || !user?.word || user.user === undefined || user.isRoot)
            return;
        if (!(0,official_image/* isPlainImage */.cR)((0,official_image/* officialImage */.F0)((0,stage_steps/* rootBase */.C6)(finalStage))))
            return;
        const steps = (0,stage_steps/* lineageOf */.bQ)(finalStage).flatMap((stage) => (0,stage_steps/* stepsOf */.B_)(stage));
        if (steps.some(({ instruction }) => instruction.keyword === 'RUN' && (0,opaque_run/* isOpaque */.q)(instruction)))
            return;
        for (const volume of (0,stage_steps/* lineageOf */.bQ)(finalStage).flatMap((stage) => stage.all('VOLUME')))
            for (const word of volume.paths) {
                const path = (0,absolute_path/* absolutePath */.Hi)(word.resolved ?? '$', undefined);
                if (path === undefined || path === '/' || WRITABLE.test(path) || steps.some((step) => gives(step, path)))
                    continue;
                yield {
                    at: word.span,
                    message: `The volume \`${path}\` belongs to root, so \`${user.word.text}\` cannot write to it: give it the folder before`,
                    subject: path,
                };
            }
    },
});
/** Whether a step may give a path to somebody other than root. */
function gives({ instruction, workdir, user }, path) {
    const isOther = user !== undefined && !user.isRoot;
    if (instruction.keyword === 'WORKDIR') {
        const folder = (0,absolute_path/* absolutePath */.Hi)(instruction.path?.resolved ?? '$', workdir);
        return isOther && (folder === undefined || (0,deletion/* isWithin */.UO)(folder, path));
    }
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
        const target = (0,absolute_path/* absolutePath */.Hi)(instruction.target?.resolved ?? '$', workdir);
        const isKept = !instruction.chown && !instruction.chmod;
        const fromStage = instruction.keyword === 'COPY' && instruction.from !== undefined;
        return (!isKept || fromStage) && (target === undefined || overlaps(target, path));
    }
    if (instruction.keyword !== 'RUN')
        return false;
    const step = { run: instruction, workdir, user };
    return isOther || instruction.commands.some((command) => isGivenBy(command, step, path));
}

// EXTERNAL MODULE: ./src/lint/rules/commands/well-formed-ignore.ts
var well_formed_ignore = __webpack_require__(79855);
;// CONCATENATED MODULE: ./src/lint/rules/packages/wget-without-progress.ts



const wgetWithoutProgress = (0,rule/* defineRule */.Km)({
    id: 'wget-without-progress',
    aliases: ['DL3047'],
    severity: 'info',
    summary: '`wget` does not fill the log with its progress',
    why: `Without a terminal \`wget\` prints a line for every 50 kB: a download of 100 MB buries the rest of the build log under two
thousand lines. \`-nv\` prints one line a file and still prints errors; \`--progress=dot:giga\` one for every 32 MB; BusyBox's \`wget\` (Alpine)
only knows \`-q\`.`,
    fixEffect: 'Safe where the file installs GNU wget, or the base image is known to have it. Unsafe elsewhere, since BusyBox does not know the option, and where something reads what wget prints.',
    sources: ['https://www.gnu.org/software/wget/manual/wget.html#Logging-and-Input-File-Options'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN wget https://example.com/app.tar.gz\n',
            good: 'FROM debian:13\nRUN wget -nv https://example.com/app.tar.gz\n',
        },
    ],
    *check(dockerfile) {
        for (const { run, command } of dockerfile.commands) {
            if (command.name !== 'wget' || isBrief(command))
                continue;
            const [name] = command.words;
            const fix = name && {
                title: 'Add `-nv`',
                safety: isGnu(run.stage) && !isRead(command) ? 'safe' : 'unsafe',
                edits: [(0,edits_edit/* insertWord */.gd)(run, command, name, '-nv')],
            };
            yield {
                at: command.span,
                message: '`wget` prints its progress into the build log: add `-nv` or `-q`',
                ...(!hasBusybox(run.stage) && fix && { fix }),
            };
        }
    },
});
function isBrief(command) {
    const asked = command.hasFlag('progress', 'q', 'quiet', 'o', 'output-file', 'a', 'append-output', 'no-verbose');
    const nothing = command.hasFlag('help', 'version', 'h', 'V', 'spider');
    return asked || nothing || command.flag('n')?.value?.includes('v') === true;
}
/** By the name of the base image. */
function hasBusybox(stage) {
    const root = [stage, ...stage.ancestors].at(-1)?.base;
    return root?.kind === 'image' && /alpine|busybox/.test(root.text);
}
/** Debian and what is built on it, or a RUN of the stage installs it with a package manager of a distribution that has no other. */
function isGnu(stage) {
    const stages = [stage, ...stage.ancestors];
    const root = stages.at(-1)?.base;
    const image = root && (0,official_image/* officialImage */.F0)(root);
    const isKnown = (0,official_image/* isPlainImage */.cR)(image) && image?.parts.every((part) => !/^alpine/.test(part)) === true && image.name !== 'alpine';
    const isInstalled = stages.some((one) => one
        .all('RUN')
        .some(({ commands }) => commands.some((command) => /^(?:apt-get|apt|yum|dnf|microdnf|zypper)$/.test(command.program) &&
        command.operands.some(({ text }) => /^wget(?:[=-]|$)/.test(text)))));
    return isKnown || isInstalled;
}
/** Something takes what it says on its way. */
const isRead = ({ place: { piped, redirects, nesting } }) => piped || redirects.length > 0 || nesting.includes('substitution');

// EXTERNAL MODULE: ./src/lint/rules/files/workdir-before-relative-copy.ts + 1 modules
var workdir_before_relative_copy = __webpack_require__(47435);
// EXTERNAL MODULE: ./src/lint/rules/files/workdir-not-cd.ts
var workdir_not_cd = __webpack_require__(51065);
;// CONCATENATED MODULE: ./src/lint/rules/packages/yum-assumes-yes.ts


const yumAssumesYes = (0,rule/* defineRule */.Km)({
    id: 'yum-assumes-yes',
    aliases: ['DL3030'],
    summary: '`yum` does not ask',
    ...(0,assumes_yes/* assumesYes */.V)(['yum']),
    sources: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
    examples: [
        {
            bad: 'FROM almalinux:9\nRUN yum install httpd-2.4.62 && yum clean all\n',
            good: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
        },
    ],
});

;// CONCATENATED MODULE: ./src/lint/rules/packages/zypper-assumes-yes.ts


const zypperAssumesYes = (0,rule/* defineRule */.Km)({
    id: 'zypper-assumes-yes',
    aliases: ['DL3034'],
    summary: '`zypper` does not ask',
    ...(0,assumes_yes/* assumesYes */.V)(['zypper'], {
        hint: ` \`--non-interactive\` before
the subcommand and \`--no-confirm\` after it answer.`,
    }),
    sources: ['https://en.opensuse.org/SDB:Zypper_manual'],
    examples: [
        {
            bad: 'FROM opensuse/leap:16.0\nRUN zypper install curl=8.14.1 && zypper clean\n',
            good: 'FROM opensuse/leap:16.0\nRUN zypper install -y curl=8.14.1 && zypper clean\n',
        },
    ],
});

;// CONCATENATED MODULE: ./src/lint/rules/index.ts
// Written by `npm run update` from the files of this folder.






































































































































/** Every rule about Dockerfiles, in the order of the documentation. */
const rules = [
    // syntax
    consistentInstructionCasing,
    definedArgsInFrom,
    noEmptyContinuation,
    starts_with_from/* startsWithFrom */.Y,
    validDockerfile,
    validImageNames,
    validJsonLists,
    validSyntaxDirective,
    validWords,
    // images
    copyFromFilledStage,
    copy_from_known_stage/* copyFromKnownStage */.R,
    copy_from_other_stage/* copyFromOtherStage */.u,
    lowercaseStageNames,
    matchingAsCasing,
    no_constant_platform/* noConstantPlatform */.P,
    noFloatingTag,
    noLatestTag,
    noMaintainer,
    noRedundantPlatform,
    noReservedStageNames,
    noRootCopy,
    noRunInScratch,
    pinBaseDigest,
    pin_base_image/* pinBaseImage */.m,
    supportedBaseVersion,
    trustedRegistriesOnly,
    uniqueStageNames,
    useSlimBase,
    usedStages,
    // users
    hasUser,
    last_user_not_root/* lastUserNotRoot */.b,
    noSudo,
    numericUserInScratch,
    numeric_user/* numericUser */.b,
    useCreatedUser,
    userKeepsGroups,
    userOwnsWhatItWrites,
    useradd_no_log_init/* useraddNoLogInit */.sW,
    volumeWritableByUser,
    // packages
    apt_assumes_yes/* aptAssumesYes */.y,
    aptGetNotApt,
    curl_or_wget/* curlOrWget */.r,
    dnfAssumesYes,
    downloadsCanFail,
    groupAptInstalls,
    no_apk_cache_left/* noApkCacheLeft */.$,
    no_apt_lists_left/* noAptListsLeft */.H,
    noBuildToolsInImage,
    noDnfCacheLeft,
    no_install_recommends/* noInstallRecommends */.g,
    noLoneAptUpdate,
    noPackageCacheLeft,
    no_pip_cache_left/* noPipCacheLeft */.m,
    noSystemUpgrade,
    no_yarn_cache_left/* noYarnCacheLeft */.D,
    noYumCacheLeft,
    noZypperCacheLeft,
    noZypperDistUpgrade,
    pinApkPackages,
    pinAptPackages,
    pinDnfPackages,
    pinGems,
    pin_go_packages/* pinGoPackages */.p,
    pinNpmPackages,
    pin_pip_packages/* pinPipPackages */.Q,
    pinYumPackages,
    pinZypperPackages,
    sortedPackages,
    useCacheMounts,
    wgetWithoutProgress,
    yumAssumesYes,
    zypperAssumesYes,
    // files
    absolute_workdir/* absoluteWorkdir */.m,
    add_unpacks_archives/* addUnpacksArchives */.e,
    copyDependenciesFirst,
    copy_local_files/* copyLocalFiles */.sG,
    copySentFiles,
    copy_several_into_folder/* copySeveralIntoFolder */.u,
    copyWithOwner,
    deleteInSameLayer,
    dockerignoreLeavesOutCaches,
    dockerignoreLeavesOutDependencies,
    dockerignoreLeavesOutGit,
    dockerignoreLeavesOutSecrets,
    hasDockerignore,
    noSecretFiles,
    noSecretValues,
    noWorldWritableFiles,
    validDockerignore,
    workdir_before_relative_copy/* workdirBeforeRelativeCopy */.Zc,
    workdir_not_cd/* workdirNotCd */.B,
    // container
    detectsFailureInTime,
    exec_form/* execForm */.cA,
    exposeContainerPorts,
    exposedPortsExist,
    exposesServerPort,
    gracefulStopSignal,
    has_healthcheck/* hasHealthcheck */.z,
    healthcheckNotDisabled,
    listensOnAllInterfaces,
    lowercaseProtocols,
    oneCmd,
    oneEntrypoint,
    oneHealthcheck,
    oneServicePerContainer,
    probeCanFail,
    probeSeesHttpErrors,
    probeToolInstalled,
    pythonNoBytecode,
    pythonUnbuffered,
    // commands
    definedVariables,
    envDefinedBeforeUse,
    keyEqualsValue,
    known_rule_in_ignore/* knownRuleInIgnore */.R,
    no_consecutive_runs/* noConsecutiveRuns */.ww,
    no_host_commands/* noHostCommands */.ge,
    no_ignore_comments/* noIgnoreComments */.Y,
    no_secrets_in_arg_or_env/* noSecretsInArgOrEnv */.q,
    pipes_can_fail/* pipesCanFail */.a,
    set_shell_with_shell/* setShellWithShell */.l,
    uniqueKeys,
    unused_ignore/* unusedIgnore */.B,
    validOnbuildTrigger,
    well_formed_ignore/* wellFormedIgnore */.U,
    // labels
    hasSchemaLabels,
    label_is_email/* labelIsEmail */.V,
    label_is_git_hash/* labelIsGitHash */.N,
    label_is_license/* labelIsLicense */.U,
    label_is_semver/* labelIsSemver */.j,
    label_is_time/* labelIsTime */.S,
    label_is_url/* labelIsUrl */.G,
    onlySchemaLabels,
    schema_labels_not_empty/* schemaLabelsNotEmpty */.T,
    validLabelKeys,
];


/***/ }),

/***/ 46897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ labelIsEmail),
/* harmony export */   a: () => (/* binding */ emailLabels)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23908);
/* harmony import */ var _facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89513);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16984);




const emailLabels = { kind: 'email', says: 'is not an e-mail address', fits: isEmail };
const labelIsEmail = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'label-is-email',
    aliases: ['DL3058'],
    severity: 'warning',
    summary: 'Labels that the schema calls `email` are e-mail addresses',
    why: `\`label-schema\` in the settings says that this label is an e-mail address, so that a tool can write to it: the address alone, without a name
in front. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
    sources: [
        'https://html.spec.whatwg.org/multipage/input.html#email-state-(type=email)',
        'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL maintainer="Ada <ada@example.com>"\n',
            good: 'FROM debian:13\nLABEL maintainer="ada@example.com"\n',
            context: { settings: { ..._lint_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SETTINGS */ .a, labelSchema: new Map([['maintainer', 'email']]) } },
        },
    ],
    check: (0,_facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .misfits */ .g)(emailLabels),
});
/** What browsers take, without the stray dots that mail servers refuse. */
function isEmail(value) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .html5Email */ .x4.test(value) && !/^\.|\.\.|\.@/.test(value);
}


/***/ }),

/***/ 55142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hashLabels),
/* harmony export */   N: () => (/* binding */ labelIsGitHash)
/* harmony export */ });
/* harmony import */ var _facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89513);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16984);



const hashLabels = { kind: 'hash', says: 'is not a Git hash', fits: (text) => HASH.test(text) };
const labelIsGitHash = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'label-is-git-hash',
    aliases: ['DL3055'],
    severity: 'warning',
    summary: 'Labels that the schema calls `hash` are Git hashes',
    why: `\`label-schema\` in the settings says that this label names a commit: a hash as \`git rev-parse\` prints it, in lower case, whole (40 digits,
or 64 in a SHA-256 repository) or abbreviated to at least 7. hadolint takes 7 and 40 digits only, although Git itself makes abbreviations longer in
large repositories. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
    sources: [
        'https://git-scm.com/docs/git-rev-parse',
        'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL org.opencontainers.image.revision="main"\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.revision="080ec8217207b14e9bd1dd1713b6b2721f275c34"\n',
            context: {
                settings: { ..._lint_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SETTINGS */ .a, labelSchema: new Map([['org.opencontainers.image.revision', 'hash']]) },
            },
        },
    ],
    check: (0,_facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .misfits */ .g)(hashLabels),
});
const HASH = /^([0-9a-f]{7,40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 17922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ labelIsLicense),
/* harmony export */   z: () => (/* binding */ licenseLabels)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89513);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15619);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16984);




const licenseLabels = { kind: 'spdx', says: 'is no SPDX license', fits: isExpression };
const labelIsLicense = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: 'label-is-license',
    aliases: ['DL3054'],
    severity: 'warning',
    summary: 'Labels that the schema calls `spdx` are licenses of the SPDX list',
    why: `\`label-schema\` in the settings says that this label is a license that tools can tell apart: an identifier of the SPDX list, in
its own spelling, or an expression such as \`MIT OR Apache-2.0\`, as the image specification asks for. With \`compat: hadolint\` a single
identifier is wanted. A value that an \`ARG\` gives is left alone, because the build decides it.`,
    sources: ['https://spdx.org/licenses/', 'https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL org.opencontainers.image.licenses="Apache 2"\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.licenses="Apache-2.0"\n',
            context: {
                settings: { ..._lint_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SETTINGS */ .a, labelSchema: new Map([['org.opencontainers.image.licenses', 'spdx']]) },
            },
        },
    ],
    check: (0,_facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .misfits */ .g)(licenseLabels),
});
function isExpression(value) {
    try {
        spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0___default()(value);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ semverLabels),
/* harmony export */   j: () => (/* binding */ labelIsSemver)
/* harmony export */ });
/* harmony import */ var _facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89513);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16984);



const semverLabels = {
    kind: 'semver',
    says: 'is not a semantic version',
    fits: (text) => SEMVER.test(text),
};
const labelIsSemver = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'label-is-semver',
    aliases: ['DL3056'],
    severity: 'warning',
    summary: 'Labels that the schema calls `semver` are semantic versions',
    why: `\`label-schema\` in the settings says that this label is a version that tools can compare: three numbers, perhaps a
pre-release and build data, and no \`v\` in front. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
    sources: ['https://semver.org', 'https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL org.opencontainers.image.version="v1.2"\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.version="1.2.0"\n',
            context: {
                settings: { ..._lint_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SETTINGS */ .a, labelSchema: new Map([['org.opencontainers.image.version', 'semver']]) },
            },
        },
    ],
    check: (0,_facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .misfits */ .g)(semverLabels),
});
/** The expression that semver.org recommends, without its groups. */
const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;


/***/ }),

/***/ 44712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ timeLabels),
/* harmony export */   S: () => (/* binding */ labelIsTime)
/* harmony export */ });
/* harmony import */ var _facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89513);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16984);



const timeLabels = { kind: 'rfc3339', says: 'is not a time as in RFC 3339', fits: isTime };
const labelIsTime = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'label-is-time',
    aliases: ['DL3053'],
    severity: 'warning',
    summary: 'Labels that the schema calls `rfc3339` are points in time',
    why: `\`label-schema\` in the settings says that this label is a time as RFC 3339 writes it: date, time with seconds, and the offset
from UTC, as in \`2026-01-31T09:30:00Z\`. Anything else is read differently by every tool. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
    sources: [
        'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
        'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL org.opencontainers.image.created="31.01.2026"\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.created="2026-01-31T09:30:00Z"\n',
            context: {
                settings: { ..._lint_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SETTINGS */ .a, labelSchema: new Map([['org.opencontainers.image.created', 'rfc3339']]) },
            },
        },
    ],
    check: (0,_facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .misfits */ .g)(timeLabels),
});
const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function isTime(value) {
    const date = TIME.exec(value)?.[1];
    return date !== undefined && isDay(date);
}
/** 30 February makes an invalid or another day. */
function isDay(date) {
    const time = Date.parse(date);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}


/***/ }),

/***/ 48240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ urlLabels),
/* harmony export */   G: () => (/* binding */ labelIsUrl)
/* harmony export */ });
/* harmony import */ var _facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89513);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16984);



const urlLabels = { kind: 'url', says: 'is not a URL', fits: isUrl };
const labelIsUrl = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'label-is-url',
    aliases: ['DL3052'],
    severity: 'warning',
    summary: 'Labels that the schema calls `url` are addresses',
    why: `\`label-schema\` in the settings says that this label is an address, and whoever follows it wants to arrive somewhere:
it needs a scheme such as \`https:\`, and only characters that an address may have. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
    sources: [
        'https://www.rfc-editor.org/rfc/rfc3986',
        'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
    ],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL org.opencontainers.image.url="example.com/app"\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.url="https://example.com/app"\n',
            context: { settings: { ..._lint_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SETTINGS */ .a, labelSchema: new Map([['org.opencontainers.image.url', 'url']]) } },
        },
    ],
    check: (0,_facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .misfits */ .g)(urlLabels),
});
/** The characters of RFC 3986. */
const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]*$/;
function isUrl(value) {
    return ADDRESS.test(value) && URL.canParse(value);
}


/***/ }),

/***/ 16804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptyLabels),
/* harmony export */   T: () => (/* binding */ schemaLabelsNotEmpty)
/* harmony export */ });
/* harmony import */ var _facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89513);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16984);



const schemaLabelsNotEmpty = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'schema-labels-not-empty',
    aliases: ['DL3051'],
    severity: 'warning',
    summary: 'Labels of the schema have a value',
    why: `A label that \`label-schema\` in the settings asks for is there to be read; an empty one passes every check for its presence
and answers nothing. A value that an \`ARG\` gives is left alone, because the build decides it.`,
    sources: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
    examples: [
        {
            bad: 'FROM debian:13\nLABEL org.opencontainers.image.title=""\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.title="app"\n',
            context: {
                settings: { ..._lint_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SETTINGS */ .a, labelSchema: new Map([['org.opencontainers.image.title', 'text']]) },
            },
        },
    ],
    check: (dockerfile, context) => emptyLabels((0,_facts_image_label_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaLabels */ .V)(dockerfile, context)),
});
function* emptyLabels(labels) {
    for (const { name, value, span } of labels)
        if (value === '')
            yield { at: span, message: `The label \`${name}\` is empty` };
}


/***/ }),

/***/ 93248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ aptAssumesYes)
/* harmony export */ });
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95335);
/* harmony import */ var _facts_packages_install_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89833);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15619);



const aptAssumesYes = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: 'apt-assumes-yes',
    aliases: ['DL3014'],
    severity: 'warning',
    summary: '`apt-get install` does not ask',
    why: `A build has nobody to answer. As soon as \`apt-get install\` wants to install more than it was told, it asks and, without
an answer, gives up. \`-qq\` implies \`-y\`. The same holds for \`apt install\`, which hadolint leaves alone, and so does \`compat: hadolint\`.`,
    fixEffect: 'Safe: it answers a question that ended the build.',
    sources: ['https://manpages.debian.org/stable/apt/apt-get.8.en.html'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN apt-get update && apt-get install curl\n',
            good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
        },
    ],
    *check(dockerfile) {
        for (const { run, command } of (0,_facts_packages_install_js__WEBPACK_IMPORTED_MODULE_0__/* .installsOf */ .U)(dockerfile.commands, 'apt-get', 'apt')) {
            const quiet = command.countFlag('q', 'quiet') >= 2 || Number(command.flag('q', 'quiet')?.value) >= 2;
            const configured = /^APT::Get::Assume-Yes=(true|1|yes)$/i.test(command.flag('o', 'option')?.value ?? '');
            const answered = command.place.connector === '|';
            if (quiet || configured || answered || command.hasFlag('y', 'yes', 'assume-yes'))
                continue;
            const verb = command.operands[0];
            yield {
                at: command.span,
                message: `\`${command.name} install\` asks, and nobody answers: add \`-y\``,
                ...(verb && { fix: { title: 'Add `-y`', safety: 'safe', edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .insertWord */ .gd)(run, command, verb, '-y')] } }),
            };
        }
    },
});


/***/ }),

/***/ 42911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bothUsed),
/* harmony export */   r: () => (/* binding */ curlOrWget)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const curlOrWget = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'curl-or-wget',
    aliases: ['DL4001'],
    severity: 'warning',
    summary: 'A stage uses curl or wget, not both',
    why: `Both do the same, so one of them is only more to install, to update and to attack. The finding is where the second one is
used first in a stage; each stage, and what \`ONBUILD\` triggers, is looked at alone. hadolint repeats it in every \`RUN\` from there on;
\`compat: hadolint\` does too.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
    examples: [
        {
            bad: 'FROM node:24\nRUN curl -fsSO https://example.com/a && wget -nv https://example.com/b\n',
            good: 'FROM node:24\nRUN curl -fsSO https://example.com/a && curl -fsSO https://example.com/b\n',
        },
    ],
    *check(dockerfile) {
        yield* bothUsed(dockerfile, ({ stage }) => stage);
    },
});
/** For the first in each place that is the second of the two in its stage. */
function* bothUsed({ commands }, placeOf) {
    const downloads = commands.filter(({ command: { name } }) => name === 'curl' || name === 'wget');
    for (const onbuild of [false, true]) {
        const seen = new Map();
        const told = new Set();
        for (const { run, command } of downloads) {
            if (run.onbuild !== onbuild)
                continue;
            const firsts = seen.get(run.stage) ?? new Map();
            seen.set(run.stage, firsts);
            if (!firsts.has(command.name))
                firsts.set(command.name, command);
            const other = firsts.get(command.name === 'curl' ? 'wget' : 'curl');
            const place = placeOf(run);
            if (!other || told.has(place))
                continue;
            told.add(place);
            const line = String(other.span.line);
            yield {
                at: command.span,
                message: `Uses ${command.name}, and ${other.name} in line ${line}: one of them is enough`,
            };
        }
    }
}


/***/ }),

/***/ 92972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ noApkCacheLeft),
/* harmony export */   w: () => (/* binding */ leavesLists)
/* harmony export */ });
/* harmony import */ var _facts_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3571);
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95335);
/* harmony import */ var _facts_packages_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89833);
/* harmony import */ var _facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69853);
/* harmony import */ var _programs_managers_apk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80818);
/* harmony import */ var _facts_packages_cache_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55571);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15619);







const CACHE = '/var/cache/apk';
const noApkCacheLeft = (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .defineRule */ .Km)({
    id: 'no-apk-cache-left',
    aliases: ['DL3019'],
    severity: 'info',
    summary: '`apk add` leaves no lists in the image',
    why: `\`apk\` keeps the lists of all repositories in \`${CACHE}\`. With \`--no-cache\` it reads them fresh and keeps nothing, which also
makes \`apk update\` and \`--update\` needless. A cache or tmpfs mount on that folder keeps the lists out of the layer as well.

Deleting the folder in the same \`RUN\` does so too, and stages whose files are in no image are left alone. hadolint reports both;
\`compat: hadolint\` does too.`,
    fixEffect: `Safe: apk installs the same. Unsafe where the file itself uses the folder of the lists, as \`rm /var/cache/apk/*\` does, which fails when nothing is there.`,
    sources: [
        'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
        'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    ],
    examples: [
        {
            bad: 'FROM alpine:3.22\nRUN apk add curl~8.14\n',
            good: 'FROM alpine:3.22\nRUN apk add --no-cache curl~8.14\n',
        },
        {
            name: 'with a cache mount',
            bad: 'FROM alpine:3.22\nRUN --mount=type=cache,target=/tmp apk add curl~8.14\n',
            good: `FROM alpine:3.22\nRUN --mount=type=cache,target=${CACHE} apk add curl~8.14\n`,
        },
    ],
    *check(dockerfile) {
        const isKeptOut = (0,_facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .keptOutCaches */ .s)();
        for (const one of (0,_facts_packages_install_js__WEBPACK_IMPORTED_MODULE_1__/* .installsOf */ .U)(dockerfile.commands, 'apk'))
            if ((0,_facts_files_deletion_js__WEBPACK_IMPORTED_MODULE_0__/* .staysInImage */ .Fn)(one.run) && _programs_managers_apk_js__WEBPACK_IMPORTED_MODULE_3__/* .APK */ .n.cache && !isKeptOut(one, _programs_managers_apk_js__WEBPACK_IMPORTED_MODULE_3__/* .APK */ .n.cache))
                yield leavesLists(one, dockerfile);
    },
});
function leavesLists({ run, command }, dockerfile) {
    const [verb] = command.operands;
    return {
        at: command.span,
        message: '`apk add` leaves its lists in the image: add `--no-cache`',
        ...(verb && {
            fix: {
                title: 'Add `--no-cache`',
                safety: (0,_facts_packages_cache_use_js__WEBPACK_IMPORTED_MODULE_4__/* .safetyWithout */ .l0)(dockerfile, 'apk'),
                edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .insertWord */ .gd)(run, command, verb, '--no-cache')],
            },
        }),
    };
}


/***/ }),

/***/ 76710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ noAptListsLeft),
/* harmony export */   t: () => (/* binding */ leftLists)
/* harmony export */ });
/* harmony import */ var _facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69853);
/* harmony import */ var _programs_managers_apt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87067);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15619);



const LISTS = '/var/lib/apt/lists';
const noAptListsLeft = (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .Km)({
    id: 'no-apt-lists-left',
    aliases: ['DL3009'],
    severity: 'info',
    summary: 'A RUN that updates the package lists deletes them again',
    why: `\`apt-get update\` writes about 20 MB to \`${LISTS}\`. A later \`RUN\` cannot take them out of the layer again, so the same
\`RUN\` has to. A cache or tmpfs mount on that folder keeps them out of the layer as well. Stages whose files do not become
part of the final image are left alone. hadolint sees fewer mounts, and takes \`rm -rf\` of any folder for a
clean-up; \`compat: hadolint\` does too.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2\n',
            good: `FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2 && rm -rf ${LISTS}/*\n`,
        },
        {
            name: 'with a cache mount',
            bad: 'FROM debian:13\nRUN --mount=type=cache,target=/var/cache/apt apt-get update\n',
            good: 'FROM debian:13\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update\n',
        },
    ],
    *check(dockerfile) {
        const isKeptOut = (0,_facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .keptOutCaches */ .s)();
        yield* leftLists(dockerfile, (update) => isKeptOut(update, _programs_managers_apt_js__WEBPACK_IMPORTED_MODULE_1__/* .APT_LISTS */ .mL));
    },
});
/** For each update of the lists in the final image that leaves them there. */
function* leftLists({ commands }, isGone) {
    for (const update of commands) {
        const { run, command } = update;
        if (!updates(command))
            continue;
        if (run.stage.reachesFinal && !isGone(update))
            yield {
                at: command.span,
                message: `The package lists stay in the image: end this RUN with \`rm -rf ${LISTS}/*\``,
            };
    }
}
/** `apt-get install --update` does so on the way. https://manpages.debian.org/trixie/apt/apt-get.8.en.html */
function updates(command) {
    if (!_programs_managers_apt_js__WEBPACK_IMPORTED_MODULE_1__/* .APT_NAMES */ .pj.has(command.program))
        return false;
    const verb = command.operands[0]?.text;
    return verb === 'update' || (verb === 'install' && command.hasFlag('update'));
}


/***/ }),

/***/ 80421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ noInstallRecommends)
});

// EXTERNAL MODULE: ./src/lint/facts/edits/edit.ts
var edit = __webpack_require__(95335);
// EXTERNAL MODULE: ./src/lint/facts/packages/install.ts + 1 modules
var install = __webpack_require__(89833);
// EXTERNAL MODULE: ./src/lint/text/lazy-value.ts
var lazy_value = __webpack_require__(1679);
;// CONCATENATED MODULE: ./src/lint/programs/recommendations.ts
const RECOMMENDATIONS = [
    {
        by: new Set(['curl', 'wget', 'git', 'libcurl4', 'libcurl4-openssl-dev', 'git-core', 'aria2', 'lynx']),
        name: 'ca-certificates',
        insteadOf: new Set(['ca-certificates', 'apt-transport-https']),
        usedBy: /^(?:curl|wget|git|aria2c|lynx)$/,
        word: /https:/,
    },
    {
        by: new Set(['git', 'git-core', 'rsync', 'mercurial']),
        name: 'openssh-client',
        insteadOf: new Set(['openssh-client', 'ssh', 'ssh-client', 'openssh-server']),
        usedBy: /^(?:git|rsync|hg|pip|npm|yarn|ssh|ssh-keyscan|scp)$/,
        word: /ssh:|git@|^ssh|^-e$/,
    },
    {
        by: new Set(['python3-pip', 'npm']),
        name: 'build-essential',
        insteadOf: new Set(['build-essential', 'gcc', 'g++', 'clang']),
        usedBy: /^(?:pip|npm)$/,
        word: /^(?:install|ci|i|add)$/,
    },
    {
        by: new Set(['python3-pip']),
        name: 'python3-dev',
        insteadOf: new Set(['python3-dev', 'python3-all-dev']),
        usedBy: /^pip$/,
        word: /^install$/,
    },
];

// EXTERNAL MODULE: ./src/lint/rule.ts
var rule = __webpack_require__(15619);
;// CONCATENATED MODULE: ./src/lint/rules/packages/no-install-recommends.ts





const noInstallRecommends = (0,rule/* defineRule */.Km)({
    id: 'no-install-recommends',
    aliases: ['DL3015'],
    severity: 'info',
    summary: '`apt-get install` takes no recommended packages',
    why: `By default apt installs what a package merely recommends: often more than the package itself, and each one with its own
security updates. \`--no-install-recommends\` installs what is needed. If something is missing afterwards, name it.

The same holds for \`apt install\`, which hadolint leaves alone, and so does \`compat: hadolint\`.`,
    fixEffect: 'Unsafe: whatever only a recommendation brought is missing then. The message names what this file is known to use of that; name such packages yourself.',
    sources: ['https://manpages.debian.org/stable/apt/apt-get.8.en.html'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y git\n',
            good: 'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends git\n',
        },
    ],
    *check(dockerfile) {
        const isUsed = (0,lazy_value/* once */.O)(() => usedRecommendations(dockerfile));
        for (const { run, command, packages } of (0,install/* installsOf */.U)(dockerfile.commands, 'apt-get', 'apt')) {
            const options = command.flags
                .filter(({ name }) => name === 'o' || name === 'option')
                .map(({ value }) => value ?? '');
            const configured = options.some((option) => /^APT::Install-Recommends=(false|0|no)$/i.test(option));
            if (configured || command.hasFlag('no-install-recommends'))
                continue;
            const verb = command.operands[0];
            const title = 'Add `--no-install-recommends`';
            yield {
                at: command.span,
                message: `\`${command.name} install\` also takes what is only recommended${loss(isUsed(), packages)}`,
                subject: `${command.name} install`,
                ...(verb && {
                    fix: { title, safety: 'unsafe', edits: [(0,edit/* insertWord */.gd)(run, command, verb, '--no-install-recommends')] },
                }),
            };
        }
    },
});
/** Of what is known to be only recommended, that which the file uses and installs nowhere by its name. */
function usedRecommendations({ commands }) {
    const named = new Set((0,install/* installsOf */.U)(commands).flatMap(({ packages }) => packages.map(({ name }) => name)));
    return RECOMMENDATIONS.filter(({ insteadOf, usedBy, word }) => ![...insteadOf].some((name) => named.has(name)) &&
        commands.some(({ command }) => usedBy.test(command.program) && command.words.some(({ text }) => word.test(text))));
}
function loss(used, packages) {
    const names = used.filter(({ by }) => packages.some(({ name }) => by.has(name))).map(({ name }) => `\`${name}\``);
    const last = names.pop();
    if (last === undefined)
        return '';
    return `; this file uses ${names.length > 0 ? `${names.join(', ')} and ${last}` : last} by that: name what it needs`;
}


/***/ }),

/***/ 82965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ leavesPipCache),
/* harmony export */   m: () => (/* binding */ noPipCacheLeft)
/* harmony export */ });
/* harmony import */ var _facts_packages_cache_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55571);
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95335);
/* harmony import */ var _facts_packages_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89833);
/* harmony import */ var _facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69853);
/* harmony import */ var _programs_managers_pip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98497);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15619);






const CACHE = '.cache/pip';
const noPipCacheLeft = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .defineRule */ .Km)({
    id: 'no-pip-cache-left',
    aliases: ['DL3042'],
    severity: 'warning',
    summary: '`pip install` leaves no cache in the image',
    why: `pip keeps what it downloads and builds below \`~/${CACHE}\`. In an image nobody reads that again, but everybody downloads it.
\`--no-cache-dir\`, also as \`--no-cache\`, \`ENV PIP_NO_CACHE_DIR=1\`, a clean-up in the same \`RUN\` or a cache mount keep it out; the mount also makes the next
build faster. A cache that \`--cache-dir\`, a variable or \`pip config set\` moves is looked for there. Any value of \`PIP_NO_CACHE_DIR\` switches the cache off, \`0\` and \`off\`
included; those read as the opposite, which is a finding of severity \`style\`. Stages whose files do not become part of an image are left alone. hadolint looks at every stage, does not know \`--no-cache\`, and sees neither a
clean-up nor an \`ARG\`; \`compat: hadolint\` does the same.`,
    fixEffect: 'Safe: pip installs the same. Unsafe where the file itself uses the folder of the cache.',
    sources: [
        'https://pip.pypa.io/en/stable/topics/caching/',
        'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    ],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nRUN pip install flask==3.1.0\n',
            good: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask==3.1.0\n',
        },
        {
            name: 'with a cache mount',
            bad: 'FROM python:3.13-slim\nRUN python3 -m pip install flask==3.1.0\n',
            good: 'FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache/pip python3 -m pip install flask==3.1.0\n',
        },
    ],
    *check(dockerfile) {
        const isKeptOut = (0,_facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .keptOutCaches */ .s)();
        for (const one of (0,_facts_packages_install_js__WEBPACK_IMPORTED_MODULE_1__/* .installsOf */ .U)(dockerfile.commands, 'pip')) {
            const { reachesFinal, isTarget } = one.run.stage;
            if ((!reachesFinal && !isTarget) || !_programs_managers_pip_js__WEBPACK_IMPORTED_MODULE_3__/* .PIP */ .U.cache)
                continue;
            const off = (0,_facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .switchOf */ .m)(one, _programs_managers_pip_js__WEBPACK_IMPORTED_MODULE_3__/* .PIP */ .U.cache);
            if (!isKeptOut(one, _programs_managers_pip_js__WEBPACK_IMPORTED_MODULE_3__/* .PIP */ .U.cache))
                yield leavesPipCache(one, dockerfile);
            else if (off?.isMisread && !one.command.hasFlag(..._programs_managers_pip_js__WEBPACK_IMPORTED_MODULE_3__/* .PIP */ .U.cache.flags))
                yield readsAsTheOpposite(one, off);
        }
    },
});
const readsAsTheOpposite = ({ command }, { setting }) => ({
    at: command.span,
    severity: 'style',
    message: `\`${setting}\` switches pip's cache off, though it reads as the opposite: write \`1\``,
});
function leavesPipCache({ run, command }, dockerfile) {
    const verb = command.operands[0];
    return {
        at: command.span,
        message: '`pip install` leaves its cache in the image: add `--no-cache-dir`',
        ...(verb && {
            fix: {
                title: 'Add `--no-cache-dir`',
                safety: (0,_facts_packages_cache_use_js__WEBPACK_IMPORTED_MODULE_0__/* .safetyWithout */ .l0)(dockerfile, 'pip'),
                edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .insertWord */ .gd)(run, command, verb, '--no-cache-dir')],
            },
        }),
    };
}


/***/ }),

/***/ 65220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noYarnCacheLeft),
/* harmony export */   f: () => (/* binding */ leftYarnCaches)
/* harmony export */ });
/* harmony import */ var _facts_packages_cache_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55571);
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95335);
/* harmony import */ var _facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69853);
/* harmony import */ var _facts_packages_install_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89833);
/* harmony import */ var _programs_managers_yarn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89776);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15619);






const noYarnCacheLeft = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .defineRule */ .Km)({
    id: 'no-yarn-cache-left',
    aliases: ['DL3060'],
    severity: 'info',
    summary: '`yarn install` leaves no cache in the image',
    why: `Yarn keeps every archive that it downloads, so the image carries all dependencies twice. \`yarn cache clean\` in the
same \`RUN\`, removing the folder, or a cache mount on it keeps them out; the mount also makes the next build faster.

\`yarn add\` and a bare \`yarn\` count as well. Stages whose files do not become part of the final image are left alone; what
\`ONBUILD\` triggers runs in somebody else's image, so it counts in every stage. With \`compat: hadolint\` only
\`yarn install\` counts, and in any stage that another is built on.`,
    fixEffect: 'Safe: the cache is emptied after the packages are installed. Unsafe where the file itself uses the folder of the cache, or asks Yarn to work offline.',
    sources: [
        'https://classic.yarnpkg.com/en/docs/cli/cache',
        'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    ],
    examples: [
        {
            bad: 'FROM node:24\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile\n',
            good: 'FROM node:24\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile && yarn cache clean\n',
        },
        {
            name: 'with a cache mount',
            bad: 'FROM node:24\nRUN --mount=type=cache,target=/root/.npm yarn install\n',
            good: 'FROM node:24\nRUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install\n',
        },
    ],
    *check(dockerfile) {
        const isKeptOut = (0,_facts_packages_kept_out_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .keptOutCaches */ .s)();
        yield* leftYarnCaches(dockerfile, (one) => (one.run.stage.reachesFinal || one.run.onbuild) && !(_programs_managers_yarn_js__WEBPACK_IMPORTED_MODULE_3__/* .YARN */ .P.cache && isKeptOut(one, _programs_managers_yarn_js__WEBPACK_IMPORTED_MODULE_3__/* .YARN */ .P.cache)));
    },
});
/** For each installation that leaves its cache. */
function* leftYarnCaches(dockerfile, leaves) {
    for (const install of (0,_facts_packages_install_js__WEBPACK_IMPORTED_MODULE_2__/* .installsOf */ .U)(dockerfile.commands, 'yarn')) {
        const { run, command, verb } = install;
        if (!leaves(install))
            continue;
        const isCaught = run.commands[command.place.index + 1]?.place.connector === '||';
        yield {
            at: command.span,
            message: `\`${['yarn', verb].join(' ').trim()}\` leaves its cache in the image: add \`yarn cache clean\``,
            ...((0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .canBeFollowed */ .S4)(run, command) &&
                !isCaught && {
                fix: {
                    title: 'Clean the cache afterwards',
                    safety: (0,_facts_packages_cache_use_js__WEBPACK_IMPORTED_MODULE_0__/* .safetyWithout */ .l0)(dockerfile, 'yarn'),
                    edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .insertAfter */ .WH)(command.span, ' && yarn cache clean')],
                },
            }),
        };
    }
}


/***/ }),

/***/ 38757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openGoPackages),
/* harmony export */   p: () => (/* binding */ pinGoPackages)
/* harmony export */ });
/* harmony import */ var _facts_packages_install_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89833);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15619);


/** What is built from the sources at hand: paths, files, patterns of the main module, the standard library. */
const LOCAL = /^\.{0,2}\/|^\.{1,2}$|\.go$|^(?:all|std|cmd|tool|work)$|^cmd\//;
/** Versions that mean another one tomorrow. */
const FLOATING = new Set(['latest', 'none', 'upgrade', 'patch', 'master', 'main', 'HEAD']);
const pinGoPackages = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: 'pin-go-packages',
    aliases: ['DL3062'],
    severity: 'warning',
    summary: '`go install`, `go get` and `go run` name the version of a package',
    why: `Without a version Go takes the newest one that day, so the same commit builds another tool tomorrow. \`@latest\` and the
name of a branch say the same aloud.

Paths, \`.go\` files and the standard library are left alone, and so are versions and packages that a variable names. hadolint reports \`.go\` files and packages
in variables, but no branches, and so does \`compat: hadolint\`.`,
    sources: ['https://go.dev/ref/mod#version-queries'],
    examples: [
        {
            bad: 'FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@latest\n',
            good: 'FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@v0.38.0\n',
        },
    ],
    *check(dockerfile) {
        yield* openGoPackages(dockerfile, problemOf);
    },
});
/** For each package of which there is something to say: what, as the end of a sentence. */
function* openGoPackages({ commands }, problemOf) {
    for (const { verb, packages } of (0,_facts_packages_install_js__WEBPACK_IMPORTED_MODULE_0__/* .installsOf */ .U)(commands, 'go'))
        for (const one of packages) {
            const problem = problemOf(one);
            if (problem !== undefined)
                yield { at: one.word.span, message: `\`go ${verb} ${one.text}\` ${problem}` };
        }
}
function problemOf({ name, version, kind, word }) {
    if (kind === 'variable' || LOCAL.test(name))
        return undefined;
    if (version === undefined)
        return word.isLiteral ? 'names no version' : undefined;
    return FLOATING.has(version) ? `takes whatever \`${version}\` is that day` : undefined;
}


/***/ }),

/***/ 78108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pinPipPackages),
/* harmony export */   k: () => (/* binding */ decidesHere)
/* harmony export */ });
/* harmony import */ var _facts_packages_pinning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55482);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15619);


/** Other subcommands read or write a lock file, or run a program once. */
const DECIDES_HERE = new Set(['install', 'pip install', 'tool install']);
const pinPipPackages = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .Km)({
    id: 'pin-pip-packages',
    aliases: ['DL3013'],
    severity: 'warning',
    summary: 'Packages of pip name their version',
    why: `Without a version each build takes the newest release of that day, and of all that it needs. \`flask==3.1.0\` names one; a
requirements file or a constraints file (\`-c\`) that a tool has compiled names them all. A repository takes \`@tag\`.

Local projects, archives, names that a variable hides, and \`--no-index\`, where a folder of wheels decides, are left alone. hadolint
reports the last two as well, and nothing beside a requirements file; \`compat: hadolint\` does the same. \`--editable\` is not looked at.`,
    sources: ['https://pip.pypa.io/en/stable/topics/repeatable-installs/'],
    examples: [
        {
            bad: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask\n',
            good: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask==3.1.0\n',
        },
    ],
    *check(dockerfile) {
        for (const { install, at, message } of (0,_facts_packages_pinning_js__WEBPACK_IMPORTED_MODULE_0__/* .openPackagesOf */ .Bk)(dockerfile, 'pip', 'pipx', 'uv'))
            if (decidesHere(install) && !install.command.hasFlag('no-index'))
                yield { at, message };
    },
});
/** Whether the command itself says which versions there will be. */
const decidesHere = ({ verb, command }) => DECIDES_HERE.has(verb) && !command.hasFlag('c', 'constraint', 'constraints');


/***/ }),

/***/ 39410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ startsWithFrom),
/* harmony export */   d: () => (/* binding */ standsBefore)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const startsWithFrom = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'starts-with-from',
    aliases: ['DL3061'],
    severity: 'error',
    summary: 'Only ARG stands before the first FROM',
    why: `A build begins with \`FROM\`: the builder refuses a file without one, and any instruction before it except \`ARG\`, parser
directives and comments. hadolint reports each such instruction, this rule the first; \`compat: hadolint\` does the former.`,
    sources: ['https://docs.docker.com/reference/dockerfile/#from'],
    examples: [
        {
            bad: 'LABEL org.opencontainers.image.title="app"\nFROM debian:13\n',
            good: 'FROM debian:13\nLABEL org.opencontainers.image.title="app"\n',
        },
    ],
    *check({ instructions, stages, source }) {
        const from = stages.find((stage) => stage.from);
        const first = instructions.find(({ keyword }) => keyword !== 'ARG');
        if (!from)
            yield { at: first?.span ?? source.span(0, 0), message: 'The file has no FROM, so there is nothing to build on' };
        else if (first && first !== from.from)
            yield standsBefore(first);
    },
});
const standsBefore = ({ keyword, span }) => ({
    at: span,
    message: `${keyword} stands before the first FROM`,
});


/***/ }),

/***/ 77867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lastUserNotRoot),
/* harmony export */   g: () => (/* binding */ isRootToTheEnd)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);

const lastUserNotRoot = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'last-user-not-root',
    aliases: ['DL3002'],
    severity: 'warning',
    summary: 'The last USER of an image is not root',
    why: `A process that runs as root in a container is root for the kernel too: a flaw in the application or in the runtime
then reaches much further. Do what needs root, then switch to a user of its own.

Every spelling of root counts (\`0\`, \`00\`, \`0:0\`, \`root:root\`), and a variable that holds it. A stage that only feeds others may
stay root. hadolint looks at every stage, and only for \`root\` and \`0\`; \`compat: hadolint\` does too.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#user'],
    examples: [{ bad: 'FROM debian:13\nUSER root\nCMD ["id"]\n', good: 'FROM debian:13\nUSER 10001\nCMD ["id"]\n' }],
    *check({ stages }) {
        const last = stages.filter(({ isTarget }) => isTarget).flatMap(({ user }) => user ?? []);
        for (const user of new Set(last))
            if (user.isRoot)
                yield isRootToTheEnd(user);
    },
});
const isRootToTheEnd = ({ span, word }) => ({
    at: span,
    message: `The image runs as \`${word?.text ?? 'root'}\`: end with another USER`,
});


/***/ }),

/***/ 44561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   H6: () => (/* binding */ isByName),
/* harmony export */   b: () => (/* binding */ numericUser)
/* harmony export */ });
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);


/** Windows has no numbers for users. */
const WINDOWS = /^Container(?:User|Administrator)$/i;
const numericUser = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'numeric-user',
    aliases: ['DL3066'],
    severity: 'info',
    summary: 'The user that an image runs as is a number',
    why: `A name means what \`/etc/passwd\` in the image says. Kubernetes does not look there: with \`runAsNonRoot\` it refuses to start
an image whose \`USER\` is a name, because it cannot tell whether that is root.

Only the \`USER\` in force at the end of the final stage counts. \`root\` is the matter of \`last-user-not-root\`; a user that an
\`ARG\` or an unknown variable gives is left alone, and so are the users of Windows, which have no number. With \`compat: hadolint\` every \`USER\` by
name is a finding.`,
    fixEffect: 'Safe where a command of this file always makes the user with this number. Unsafe where it does so under a condition.',
    sources: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN useradd --uid 10001 app\nUSER app\n',
            good: 'FROM debian:13\nRUN useradd --uid 10001 app\nUSER 10001\n',
        },
    ],
    *check(dockerfile) {
        const user = dockerfile.finalStage?.user;
        if (!user || user.isRoot || WINDOWS.test(user.user ?? ''))
            return;
        const isGiven = user.word?.variables.some((name) => user.scope.lookup(name).kind === 'arg');
        if (isGiven !== true && isName(user.user))
            yield isByName(dockerfile, user, user.user);
    },
});
const isName = (user) => user !== undefined && user !== '' && !/^\d+$/.test(user);
/** With the number as a fix, where the user is that of the final image and a command names its number. */
function isByName(dockerfile, one, name) {
    const { word, group } = one;
    const isKnown = word?.hasVariable === false && one === dockerfile.finalStage?.user;
    const made = isKnown ? uidOf(dockerfile, one) : undefined;
    const { uid, isAlways = false } = made ?? {};
    const text = [uid, group].filter((part) => part !== undefined).join(':');
    return {
        at: one.span,
        message: `\`${name}\` is a name, and Kubernetes cannot tell that it is not root: use its number`,
        ...(word &&
            uid !== undefined && {
            fix: { title: `Use the uid ${uid}`, safety: isAlways ? 'safe' : 'unsafe', edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)(word.span, text)] },
        }),
    };
}
/** As a command of this stage, or of one that it is built on, makes the user. */
function uidOf({ commands }, { stage, user }) {
    const stages = new Set([stage, ...stage.ancestors]);
    const made = commands.find(({ run, command }) => stages.has(run.stage) &&
        (command.name === 'useradd' || command.name === 'adduser') &&
        command.operands[0]?.text === user);
    const uid = made?.command.flag('u', 'uid')?.value;
    if (!made || uid === undefined || !/^\d+$/.test(uid))
        return undefined;
    const { place } = made.command;
    const next = made.run.commands[place.index + 1]?.place.connector;
    const isPlain = place.nesting.length === 0 && place.connector !== '||' && next !== '||' && next !== ';';
    const isKept = !commands.some(({ command }) => command.name === 'usermod' && command.hasFlag('u', 'uid', 'o'));
    return {
        uid,
        isAlways: isPlain &&
            isKept &&
            !made.run.commands
                .slice(0, place.index)
                .some((one) => one.place.nesting.length > 0 || one.place.connector === '||'),
    };
}


/***/ }),

/***/ 52884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ logged),
/* harmony export */   sW: () => (/* binding */ useraddNoLogInit),
/* harmony export */   sr: () => (/* binding */ makesHugeLogs)
/* harmony export */ });
/* harmony import */ var _facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95335);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15619);


const useraddNoLogInit = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'useradd-no-log-init',
    aliases: ['DL3046'],
    severity: 'warning',
    summary: '`useradd` with a high uid takes `--no-log-init`',
    why: `\`useradd\` notes each user in \`/var/log/lastlog\` and \`/var/log/faillog\`, at a place that the uid gives. With a high
uid the files become gigabytes of nothing; a layer does not keep holes, so the image becomes that large. With \`-l\` the files stay as they are.

Uids of up to five digits are left alone: those files stay below 30 MB. hadolint overlooks \`--uid\` and takes a long variable for a high uid;
\`compat: hadolint\` does too.`,
    fixEffect: `Safe: the account is the same, without its entries in \`/var/log/lastlog\` and \`/var/log/faillog\`.`,
    sources: ['https://docs.docker.com/build/building/best-practices/#user'],
    examples: [
        {
            bad: 'FROM debian:13\nRUN useradd --uid 1000100000 app\n',
            good: 'FROM debian:13\nRUN useradd -l --uid 1000100000 app\n',
        },
    ],
    *check(dockerfile) {
        for (const one of dockerfile.commands) {
            const uid = logged(one)?.flag('u', 'uid')?.value ?? '';
            if (/^\d{6,}$/.test(uid))
                yield makesHugeLogs(one, uid);
        }
    },
});
/** The command, where it adds a user with an entry in the logs. */
const logged = ({ command }) => command.name === 'useradd' && !command.hasFlag('l', 'no-log-init') ? command : undefined;
function makesHugeLogs({ run, command }, uid) {
    const [name] = command.words;
    return {
        at: command.span,
        message: `\`useradd\` makes huge log files for uid ${uid}: add \`-l\``,
        ...(name && { fix: { title: 'Add `-l`', safety: 'safe', edits: [(0,_facts_edits_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .insertWord */ .gd)(run, command, name, '-l')] } }),
    };
}


/***/ }),

/***/ 95353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Command)
/* harmony export */ });
/* harmony import */ var _programs_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3297);

/** One simple command. A class for the sake of V8 (ADR 10). */
class Command {
    /** The program without its folder, e.g. `apt-get`; empty for bare assignments and for names that a variable hides. */
    name;
    /** The name that versions of the program share: `pip` for `pip3.11`. */
    program;
    /** The name first. */
    words;
    flags;
    /** Words that are neither flags nor their values, the name left out. */
    operands;
    place;
    /** Sorts the words into flags, values and operands by what is known of the program. */
    constructor(words, place) {
        const [first, ...rest] = words;
        this.name = first?.isLiteral ? first.text.slice(first.text.lastIndexOf('/') + 1) : '';
        this.program = (0,_programs_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .programFamily */ .LA)(this.name);
        this.words = words;
        const { flags, operands } = sortWords((0,_programs_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .grammarOf */ .Le)(this.program), rest);
        this.flags = flags;
        this.operands = operands;
        this.place = place;
    }
    get span() {
        return this.place.at.span();
    }
    /** `hasFlag('y', 'yes')`: names without dashes; letters of clusters such as `-qqy` count. */
    hasFlag(...names) {
        return this.flag(...names) !== undefined;
    }
    flag(...names) {
        return this.flags.find((flag) => names.includes(flag.name));
    }
    countFlag(...names) {
        return this.flags.filter((flag) => names.includes(flag.name)).length;
    }
    /** `runs('apt-get', 'update', 'install')`: this program, with one of these subcommands where any is given. */
    runs(program, ...subcommands) {
        return ((this.name === program || this.program === program) &&
            (subcommands.length === 0 || subcommands.includes(this.operands[0]?.text ?? '')));
    }
}
function sortWords(grammar, words) {
    const flags = [];
    const operands = [];
    let flagsOver = false;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (!word)
            continue;
        const { text } = word;
        if (at === 0 && grammar.bareCluster && /^[A-Za-z]+$/.test(text))
            at += readCluster(grammar, word, text, words[1], flags);
        else if (flagsOver || text.length < 2 || !text.startsWith('-') || (grammar.wraps && operands.length > 0))
            operands.push(word);
        else if (text === '--') {
            if (grammar.passesOn)
                break;
            flagsOver = true;
        }
        else if (text.startsWith('--') || grammar.singleDash) {
            const [flag = '', ...value] = text.replace(/^--?/, '').split('=');
            const own = value.length > 0 ? value.join('=') : undefined;
            flags.push({ name: flag, value: own ?? (grammar.values.has(flag) ? words[++at]?.text : undefined), word });
        }
        else
            at += readCluster(grammar, word, text.slice(1), words[at + 1], flags);
    }
    return { flags, operands };
}
/** Adds the flags of a cluster such as `-qqy` or `-ofile`; gives how many words after it the last one takes as its value. */
function readCluster(grammar, word, letters, next, flags) {
    for (let at = 0; at < letters.length; at++) {
        const name = letters.charAt(at);
        const rest = letters.slice(at + 1);
        if (rest.startsWith('=')) {
            flags.push({ name, value: rest.slice(1), word });
            return 0;
        }
        if (grammar.values.has(name)) {
            flags.push({ name, value: rest || next?.text, word });
            return rest === '' ? 1 : 0;
        }
        flags.push({ name, value: undefined, word });
    }
    return 0;
}


/***/ }),

/***/ 41536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ interpreterOf),
/* harmony export */   V: () => (/* binding */ interpreterLine)
/* harmony export */ });
const SHEBANG = /^#!\s*(?:\/usr\/bin\/env\s+(?:-S\s+)?)?(?:\S*\/)?(\S+)/;
/** The program that a script's first line names, without its folder; undefined where it names none. */
function interpreterOf(text) {
    return SHEBANG.exec(text)?.[1];
}
/** The words of that line, with `/usr/bin/env` left out: the program and its options. */
function interpreterLine(text) {
    const program = interpreterOf(text);
    if (program === undefined)
        return undefined;
    const words = text.slice(2).split('\n', 1)[0]?.trim().split(/\s+/) ?? [];
    return words.slice(words.findIndex((word) => word.endsWith(program)));
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseShell),
  W: () => (/* binding */ readExecForm)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./src/lint/shell/command.ts
var shell_command = __webpack_require__(95353);
;// CONCATENATED MODULE: ./src/lint/shell/decoded-text.ts
/** A text of its own, all of it lying where `at` lies: positions in an escaped-backtick script count in its decoded text. */
function decodedText(at, text) {
    return {
        text,
        source: at.source,
        origin: () => at.origin(0),
        span: () => at.span(),
        slice: (start, end) => decodedText(at, text.slice(start, end)),
        trim: () => decodedText(at, text.trim()),
        pieces: () => at.pieces(),
    };
}

// EXTERNAL MODULE: ./src/lint/programs/registry.ts + 3 modules
var registry = __webpack_require__(3297);
;// CONCATENATED MODULE: ./src/lint/shell/shell-word.ts

/** A word that knows where it is. A class for the sake of V8 (ADR 10); few are asked. */
class LocatedWord {
    text;
    variables;
    isLiteral;
    /** Offset in the command's own text. */
    start;
    body;
    from;
    to;
    /** The word lies in `body` from `from` to `to`. */
    constructor(body, place, text, variables, isLiteral = true) {
        this.body = body;
        this.from = place.from;
        this.to = place.to;
        this.start = place.start;
        this.text = text;
        this.variables = variables ?? NO_NAMES;
        this.isLiteral = isLiteral;
    }
    get at() {
        return this.body.slice(this.from, this.to);
    }
    get raw() {
        return this.body.text.slice(this.from, this.to);
    }
    get span() {
        return this.body.span(this.from, this.to);
    }
    /** The same word, counted from another start of its command. */
    movedBy(offset) {
        const place = { from: this.from, to: this.to, start: this.start + offset };
        return new LocatedWord(this.body, place, this.text, this.variables, this.isLiteral);
    }
}
const NO_NAMES = [];
/** What a program such as sudo, `poetry run` or `python -m` runs in turn; empty for any other program and for `command -v`. */
function wrappedCommand(command, words) {
    const from = startOfWrapped(command);
    if (!from)
        return [];
    const inner = words.slice(words.findIndex((word) => word === from));
    const end = command.program === 'find' ? inner.findIndex(({ text }) => text === ';' || text === '+') : -1;
    return end < 0 ? inner : inner.slice(0, end);
}
/** `find` runs what follows one of these, up to `;` or `+`. */
const FIND_RUNS = new Set(['-exec', '-execdir', '-ok', '-okdir']);
function startOfWrapped(command) {
    const { program, words, operands } = command;
    if (program === 'command' && command.hasFlag('v', 'V'))
        return undefined;
    if (program === 'find')
        return words[words.findIndex(({ text }) => FIND_RUNS.has(text)) + 1 || words.length];
    if (program === 'runuser')
        return command.hasFlag('u', 'user') ? operands[0] : undefined;
    if ((0,registry/* grammarOf */.Le)(program).wraps)
        return operands.find((word) => !word.text.includes('='));
    const runner = (0,registry/* runnerOf */.mv)(program);
    if (typeof runner === 'number')
        return operands[runner];
    if (runner !== undefined)
        return operands[0]?.text === runner ? operands[1] : undefined;
    const module = program === 'python' ? command.flag('m')?.value : undefined;
    return words.find((word) => module !== undefined && word.text === module);
}
/** The inside of a word in one pair of quotes that nothing has to be decoded in. */
function unquoted(word) {
    const quote = word.text.charAt(0);
    const inside = word.slice(1, word.text.length - 1);
    if (quote !== '"' && quote !== "'")
        return undefined;
    return word.text.endsWith(quote) && !inside.text.includes(quote) && !inside.text.includes('\\') ? inside : undefined;
}

;// CONCATENATED MODULE: ./src/lint/shell/shell.ts





/** Reads a script; never throws, whatever the text. `errexit`: the shell that runs it ends at the first failure (`-e`). */
function parseShell(body, errexit = false) {
    const found = { commands: [], pipelines: [], errexit };
    try {
        const script = (0,parser/* parse */.qg)(body.text);
        visitList(script, body, found, TOP);
        const errors = (script.errors ?? []).map(({ message, pos }) => ({ message, at: body.slice(pos, pos + 1) }));
        const { commands, pipelines } = found;
        return { body, commands, pipelines, errors };
    }
    catch (error) {
        // Substitutions nested by the thousand exhaust the parser's stack; what was found until then stays.
        if (!(error instanceof RangeError))
            throw error;
        const { commands, pipelines } = found;
        return { body, commands, pipelines, errors: [{ message: 'nested too deeply', at: body }] };
    }
}
/** The command of an exec form, and of the script inside `["sh", "-c", "…"]`; `at` is the whole array. */
function readExecForm(words, at) {
    const commands = [];
    const shellWords = words.map(({ at: place, start, text }) => new LocatedWord(place, { from: 0, to: place.text.length, start }, text));
    if (words.length > 0)
        addCommand(shellWords, { at, assignments: [], redirects: [] }, TOP, { commands, pipelines: [], errexit: false });
    return commands;
}
/** Nobody writes more programs around a command than this; hostile text does. */
const DEEPEST = 16;
const TOP = {
    nesting: [],
    inFunction: undefined,
    connector: undefined,
    piped: false,
    background: false,
    wrapper: undefined,
    ignored: false,
    isValue: false,
    depth: 0,
};
/** What a command inside a word begins with. */
const SUBSTITUTION = /`|\$[({]|[<>]\(/;
function visitList(list, body, found, place) {
    const last = list.commands.length - 1;
    const endsWell = last > 0 && alwaysSucceeds(list.commands[last]);
    list.commands.forEach((statement, position) => {
        const background = statement.type === 'Statement' && statement.background === true;
        const isUnheeded = position < last && ((endsWell && found.errexit !== true) || found.errexit === 'off');
        if (position === 0 && !background && !isUnheeded)
            visit(statement, body, found, place);
        else
            visit(statement, body, found, {
                ...place,
                connector: position === 0 ? place.connector : ';',
                background: place.background || background,
                ignored: place.ignored || isUnheeded,
            });
    });
}
function within(place, nesting) {
    return { ...place, nesting: [...place.nesting, nesting], connector: undefined };
}
function visit(node, body, found, place) {
    switch (node.type) {
        case 'Command':
            visitCommand(node, body, found, place);
            return;
        case 'CompoundList':
            visitList(node, body, found, place);
            return;
        case 'AndOr': {
            const lastIgnored = node.operators.findLastIndex((operator, at) => operator === '||' && isAnswer(node.commands[at + 1], body));
            node.commands.forEach((command, position) => {
                const connector = node.operators[position - 1];
                const ignored = place.ignored || position <= lastIgnored;
                visit(command, body, found, connector ? { ...place, ignored, connector } : { ...place, ignored });
            });
            return;
        }
        case 'Pipeline':
            if (node.commands.length > 1)
                found.pipelines.push({ at: body.slice(node.pos, node.end), length: node.commands.length });
            node.commands.forEach((command, position) => {
                const piped = place.piped || position < node.commands.length - 1;
                const ignored = place.ignored || node.prefixes.some(({ type }) => type === 'Negation');
                visit(command, body, found, { ...place, piped, ignored, connector: position === 0 ? place.connector : '|' });
            });
            return;
        case 'If':
        case 'Elif':
        case 'While':
            visit(node.clause, body, found, { ...within(place, 'condition'), ignored: true });
            if (node.type === 'While') {
                visit(node.body, body, found, within(place, 'loop'));
                return;
            }
            visit(node.then, body, found, within(place, 'branch'));
            if (node.type === 'Elif')
                return;
            for (const branch of node.elif)
                visit(branch, body, found, place);
            if (node.else)
                visit(node.else, body, found, within(place, 'branch'));
            return;
        case 'For':
        case 'ArithmeticFor':
        case 'Select':
            descend(node, body, found, within(place, 'loop'));
            return;
        case 'CaseItem':
            descend(node, body, found, within(place, 'case'));
            return;
        case 'Function':
            descend(node, body, found, { ...within(place, 'function'), inFunction: node.name.value });
            return;
        case 'Subshell':
            inOwnShell(found, () => {
                descend(node, body, found, within(place, 'subshell'));
            });
            return;
        case 'BraceGroup':
            descend(node, body, found, within(place, 'group'));
            return;
        case 'CommandExpansion':
        case 'ProcessSubstitution':
            visitSubstitution(node, body, found, place);
            return;
        default:
            descend(node, body, found, place);
            return;
    }
}
/** The exit code of a substitution counts only where it is the value of a variable, and the only one. */
function visitSubstitution({ pos, end, script }, body, found, place) {
    if (!script)
        return;
    const inside = script.source === undefined ? body : decodedText(body.slice(pos, end), script.source);
    inOwnShell(found, () => {
        const ignored = place.ignored || !place.isValue;
        visitList(script, inside, found, { ...within(place, 'substitution'), ignored, isValue: false });
    });
}
/** What a shell of its own sets is over with it. */
function inOwnShell(found, visitInside) {
    const { errexit } = found;
    visitInside();
    found.errexit = errexit;
}
/** What `set` says of a shell that ends at the first failure; undefined where it says nothing of that. */
function readErrexit({ name, args }) {
    if (name?.value !== 'set')
        return undefined;
    const words = args.flatMap((word) => (word.type === 'Word' ? [word.value] : []));
    const says = (sign) => words.some((word, at) => {
        const flags = word === 'errexit' ? words[at - 1]?.replace(/o$/, 'e') : word;
        return flags?.startsWith(sign) === true && /^.[a-z]*e/.test(flags);
    });
    return says('-') || (says('+') ? 'off' : undefined);
}
/** Commands that nobody writes behind `||` but to go on all the same. */
const ANSWERS = new Set(['true', ':', 'echo', 'printf']);
/** Whether a command behind `||`, or the last one of a group, goes on all the same: it does nothing, gives a default, or looks at the exit code. */
function isAnswer(node, body) {
    if (node?.type === 'Redirected')
        return isAnswer(node.command, body);
    if (node?.type === 'BraceGroup' || node?.type === 'Subshell')
        return isAnswer(node.body.commands.at(-1)?.command, body);
    if (node?.type === 'TestCommand')
        return body.text.slice(node.pos, node.end).includes('$?');
    if (node?.type !== 'Command')
        return false;
    const text = body.text.slice(node.pos, node.end);
    const isDefault = !node.name && !SUBSTITUTION.test(text.replaceAll('${', ''));
    return isDefault || ANSWERS.has(programOf(node)) || alwaysSucceeds(node) || text.includes('$?');
}
/** Whether it is a command that does nothing but to succeed, and with it the list that it ends. */
function alwaysSucceeds(node) {
    if (node?.type === 'Statement')
        return node.background !== true && alwaysSucceeds(node.command);
    if (node?.type !== 'Command')
        return false;
    const name = programOf(node);
    return name === 'true' || name === ':' || ((name === 'exit' || name === 'return') && node.args[0]?.value === '0');
}
const programOf = ({ name }) => name?.value.slice(name.value.lastIndexOf('/') + 1) ?? '';
function descend(node, body, found, place) {
    (0,parser/* forEachChild */.dK)(node, (child) => {
        visit(child, body, found, place);
    });
}
function visitCommand(node, body, found, place) {
    const words = node.name ? [readWord(node.name, body, node.pos)] : [];
    for (const word of node.args)
        words.push(readWord(word, body, node.pos));
    const assignments = node.prefix.flatMap((part) => (part.type === 'Assignment' ? readAssignment(part, body) : []));
    const redirects = node.redirects.map((redirect) => readRedirect(redirect, body));
    const at = body.slice(node.pos, node.end);
    addCommand(words, { at, assignments, redirects }, place, found);
    if (SUBSTITUTION.test(at.text))
        descend(node, body, found, { ...place, isValue: !node.name });
    found.errexit = readErrexit(node) ?? found.errexit;
}
/** Adds a command, the command it wraps (`sudo …`), and the script it hands to another shell (`sh -c '…'`). */
function addCommand(words, own, place, found) {
    const { at, assignments, redirects } = own;
    const { nesting, inFunction, connector, piped, background, wrapper, ignored, depth } = place;
    const index = found.commands.length;
    const full = {
        at,
        assignments,
        redirects,
        index,
        nesting,
        inFunction,
        connector,
        piped,
        background,
        wrapper,
        ignored,
    };
    const command = new shell_command/* Command */.u(words, full);
    found.commands.push(command);
    if (depth >= DEEPEST)
        return;
    const inner = wrappedCommand(command, words);
    const first = inner[0];
    if (first) {
        const rest = inner.map((word) => word.movedBy(-first.start));
        addCommand(rest, { ...own, at: at.slice(first.start), assignments: [...assignments, ...assignedBy(command, first)] }, { ...place, wrapper: command.name, depth: depth + 1 }, found);
    }
    const scriptFlags = (0,registry/* scriptFlagsOf */.Af)(command.program);
    if (scriptFlags.length === 0)
        return;
    const script = command.flag(...scriptFlags)?.value;
    const quoted = script === undefined ? undefined : words.find((word) => word.text === script && word !== words[0]);
    const inside = quoted ? unquoted(quoted.at) : undefined;
    const bodies = command.program === 'sh' ? redirects.flatMap(({ body }) => body ?? []) : [];
    for (const body of inside ? [inside, ...bodies] : bodies)
        inOwnShell(found, () => {
            found.errexit = command.hasFlag('e') || words.some(({ text }) => text === 'errexit');
            visitList((0,parser/* parse */.qg)(body.text), body, found, {
                ...TOP,
                nesting: [...nesting, 'inner-shell'],
                inFunction,
                background,
                ignored,
                depth: depth + 1,
            });
        });
}
/** What `env` and `sudo` set for the command that they run. */
function assignedBy({ operands }, first) {
    return operands.slice(0, Math.max(operands.indexOf(first), 0)).flatMap(({ text, span }) => {
        const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
        return name === undefined || value === undefined ? [] : [{ name, value, span }];
    });
}
function readWord(word, body, commandStart) {
    const place = { from: word.pos, to: word.end, start: word.pos - commandStart };
    const text = word.type === 'Word' ? word.value : `${word.name}${word.append ? '+=' : '='}${assigned(word, body)}`;
    if (!EXPANSION.test(word.text))
        return new LocatedWord(body, place, text);
    const variables = [];
    const expansions = countExpansions(word, variables);
    return new LocatedWord(body, place, text, variables, expansions === 0);
}
const EXPANSION = /[$`]|[<>]\(/;
function assigned(node, body) {
    return node.value.type === 'Word' ? node.value.value : body.text.slice(node.value.pos, node.value.end);
}
function readAssignment(node, body) {
    return { name: node.name, value: assigned(node, body), span: body.span(node.pos, node.end) };
}
function countExpansions(node, variables) {
    let count = 0;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        if (child.type === 'SimpleExpansion')
            variables.push(child.text.slice(1));
        if (child.type === 'ParameterExpansion')
            variables.push(child.parameter);
        count += child.type.endsWith('Expansion') && child.type !== 'BraceExpansion' ? 1 : countExpansions(child, variables);
    });
    return count;
}
function readRedirect(node, body) {
    if (node.type === 'HereDoc')
        return { operator: node.operator, target: undefined, body: body.slice(node.body.pos, node.body.end) };
    return {
        operator: node.operator,
        target: node.target ? readWord(node.target, body, node.pos) : undefined,
        body: undefined,
    };
}


/***/ }),

/***/ 78058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ blanksAfter),
/* harmony export */   T: () => (/* binding */ blanksBefore)
/* harmony export */ });
/** The blanks around a text as BuildKit takes them: what JavaScript takes for blank, but for U+FEFF, which is a byte order mark only at the top of a file. */
/** How many blanks a text begins with. */
function blanksBefore(text) {
    const count = text.length - text.trimStart().length;
    const mark = text.lastIndexOf('\uFEFF', count) < 0 ? -1 : text.indexOf('\uFEFF');
    return mark >= 0 && mark < count ? mark : count;
}
/** Offset of the first of the blanks that a text ends with. */
function blanksAfter(text) {
    const { length } = text.trimEnd();
    return Math.max(length, text.lastIndexOf('\uFEFF') + 1);
}


/***/ }),

/***/ 77374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/** Computes a value for an object when it is first asked for, and keeps it on the object: not in a WeakMap, for the sake of V8 (ADR 10). */
function remember(compute) {
    const key = Symbol(compute.name);
    return (owner) => {
        const known = owner[key];
        if (known)
            return known.value;
        const value = compute(owner);
        // Not enumerable, so that no copy has it.
        Object.defineProperty(owner, key, { value: { value } });
        return value;
    };
}


/***/ }),

/***/ 79711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ prefixEnds),
/* harmony export */   FA: () => (/* binding */ suffixStarts),
/* harmony export */   eA: () => (/* binding */ isCheap),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   lQ: () => (/* binding */ replaceGlob)
/* harmony export */ });
/** Longer texts and patterns than these count as unknown: trying every cut of them takes quadratic time. */
const LONGEST = { text: 512, pattern: 64 };
/** Whether trying a shell pattern (`*`, `?`) on a text stays cheap. */
function isCheap(text, pattern) {
    return text.length <= LONGEST.text && pattern.length <= LONGEST.pattern;
}
/** Whether a shell pattern matches a whole text. Linear in text times pattern: it only ever goes back to the last `*`. */
function matchesGlob(text, pattern) {
    let at = 0;
    let inPattern = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        const wanted = pattern[inPattern];
        if (wanted === '*') {
            star = inPattern++;
            resume = at;
        }
        else if (wanted === '?' || (wanted !== undefined && wanted === text[at])) {
            at++;
            inPattern++;
        }
        else if (star >= 0) {
            inPattern = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (pattern[inPattern] === '*')
        inPattern++;
    return inPattern === pattern.length;
}
/** Ends of the prefixes of a text that a pattern matches, the shortest first. */
function prefixEnds(text, pattern) {
    return Array.from({ length: text.length + 1 }, (_, end) => end).filter((end) => matchesGlob(text.slice(0, end), pattern));
}
/** Starts of the suffixes of a text that a pattern matches, the longest first. */
function suffixStarts(text, pattern) {
    return Array.from({ length: text.length + 1 }, (_, start) => start).filter((start) => matchesGlob(text.slice(start), pattern));
}
/** Replaces the first, or every, longest match of a pattern. */
function replaceGlob(text, pattern, replacement, all) {
    let result = '';
    for (let at = 0; at < text.length;) {
        const end = at + (prefixEnds(text.slice(at), pattern).at(-1) ?? 0);
        if (end === at)
            result += text.charAt(at++);
        else {
            result += replacement;
            at = end;
            if (!all)
                return result + text.slice(at);
        }
    }
    return result;
}


/***/ }),

/***/ 2627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isBrokenArray),
/* harmony export */   s: () => (/* binding */ readJsonArray)
/* harmony export */ });
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const BETWEEN = /\s*,?\s*/y;
/** `[` at once before a word, or before one that a comma follows. `[ -f x ]` is a command of the shell. */
const MEANT_AS_LIST = /^\[(?!\[)(?:\S|\s+[^\s,\]]+\s*,)[^]*\]$/;
/** Whether a text is most likely meant as a list in JSON and is none, e.g. `['a', 'b']`. */
function isBrokenArray(text) {
    const all = text.trim();
    if (!MEANT_AS_LIST.test(all))
        return false;
    try {
        JSON.parse(all);
        return false;
    }
    catch {
        return true;
    }
}
/** Reads `["a", "b"]`. Undefined where BuildKit takes the text as shell form: not JSON, or not only strings. */
function readJsonArray(text) {
    const { text: all } = text.trim();
    if (!all.startsWith('['))
        return undefined;
    let values;
    try {
        values = JSON.parse(all);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(values))
        return undefined;
    const trimmed = text.trim();
    const words = [];
    let at = 1;
    for (const value of values) {
        if (typeof value !== 'string')
            return undefined;
        BETWEEN.lastIndex = at;
        at += BETWEEN.exec(all)?.[0].length ?? 0;
        STRING.lastIndex = at;
        const length = STRING.exec(all)?.[0].length ?? 0;
        words.push({ text: value, at: trimmed.slice(at, at + length), start: at });
        at += length;
    }
    return words;
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Computes a value when it is first asked for. */
function once(compute) {
    let cell;
    return () => (cell ??= { value: compute() }).value;
}


/***/ }),

/***/ 64254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lineRanges)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17658);

function lineRanges(ranges) {
    const sorted = ranges.toSorted((a, b) => a.first - b.first);
    const firsts = sorted.map(({ first }) => first);
    let furthest = 0;
    const reach = sorted.map(({ last }) => (furthest = Math.max(furthest, last)));
    return {
        touches: ({ first, last }) => (reach[(0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(firsts, last) - 1] ?? 0) >= first,
    };
}


/***/ }),

/***/ 29068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinPieces),
/* harmony export */   Kg: () => (/* binding */ pieceOf),
/* harmony export */   cT: () => (/* binding */ joinLines)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78058);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17658);


/** Joins pieces of a file, given in file order. */
function joinPieces(source, pieces, fallback = 0) {
    const [only, ...others] = pieces;
    if (only && others.length === 0)
        return pieceOf(source, only.start, only.end);
    const offsets = [];
    const origins = [];
    const texts = [];
    let length = 0;
    for (const { start, end } of pieces) {
        if (end <= start)
            continue;
        offsets.push(length);
        origins.push(start);
        texts.push(source.text.slice(start, end));
        length += end - start;
    }
    if (offsets.length === 0) {
        offsets.push(0);
        origins.push(pieces[0]?.start ?? fallback);
    }
    return new JoinedText(source, { offsets, origins }, texts.join(''), 0);
}
/** Lines of a file between two offsets, CRs left out, and with `chomp` the tabs at their start. */
function joinLines(source, start, end, chomp) {
    const pieces = [];
    for (let at = start; at < end;) {
        const lineBreak = source.text.indexOf('\n', at);
        const next = lineBreak < 0 ? end : Math.min(lineBreak + 1, end);
        let from = at;
        while (chomp && source.text[from] === '\t')
            from++;
        const carriage = source.text[next - 2] === '\r' && source.text[next - 1] === '\n';
        const last = pieces.at(-1);
        if (last?.end === from)
            pieces[pieces.length - 1] = { start: last.start, end: carriage ? next - 2 : next };
        else
            pieces.push({ start: from, end: carriage ? next - 2 : next });
        if (carriage)
            pieces.push({ start: next - 1, end: next });
        at = next;
    }
    return joinPieces(source, pieces, start);
}
/** A piece of a file as it is. */
function pieceOf(source, start, end) {
    return new JoinedText(source, { offsets: [0], origins: [start] }, source.text.slice(start, Math.max(start, end)), 0);
}
/** A class for the sake of V8 (ADR 10). */
class JoinedText {
    source;
    text;
    table;
    /** Where this text starts in the table's. */
    shift;
    constructor(source, table, text, shift) {
        this.source = source;
        this.table = table;
        this.text = text;
        this.shift = shift;
    }
    origin(offset) {
        return offset >= this.text.length ? this.placeEnd(0, this.text.length) : this.place(offset);
    }
    span(start = 0, end = this.text.length) {
        return this.source.span(this.place(start), this.placeEnd(start, end));
    }
    slice(start, end = this.text.length) {
        const shift = this.shift + Math.min(start, this.text.length);
        return new JoinedText(this.source, this.table, this.text.slice(start, end), shift);
    }
    trim() {
        const start = (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .blanksBefore */ .T)(this.text);
        const end = Math.max(start, (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .blanksAfter */ .C)(this.text));
        return start === 0 && end === this.text.length ? this : this.slice(start, end);
    }
    pieces() {
        const { offsets } = this.table;
        const first = Math.max((0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(offsets, this.shift) - 1, 0);
        return offsets.slice(first, (0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(offsets, this.shift + this.text.length)).flatMap((offset, piece) => {
            const start = Math.max(offset - this.shift, 0);
            const end = Math.min((offsets[first + piece + 1] ?? Infinity) - this.shift, this.text.length);
            return end > start ? [{ start: this.place(start), end: this.placeEnd(start, end) }] : [];
        });
    }
    place(offset) {
        const { offsets, origins } = this.table;
        const piece = offsets.length === 1 ? 0 : Math.max((0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(offsets, offset + this.shift) - 1, 0);
        return (origins[piece] ?? 0) + offset + this.shift - (offsets[piece] ?? 0);
    }
    /** The end of a part belongs to its last character, not to the piece that follows. */
    placeEnd(start, end) {
        return end > start ? this.place(end - 1) + 1 : this.place(start);
    }
}


/***/ }),

/***/ 17658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/** Lines end with LF or CRLF, as BuildKit reads them; a lone CR is an ordinary character. */
function sourceText(file, text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const startOf = (line) => starts[line - 1] ?? text.length;
    const endOf = (line) => {
        const next = starts[line];
        if (next === undefined)
            return text.length;
        return text[next - 2] === '\r' ? next - 2 : next - 1;
    };
    /** The line asked last; most questions come in file order. */
    let near = 1;
    const lineAt = (offset) => {
        if (offset < startOf(near) || offset >= (starts[near] ?? Infinity))
            near = countUpTo(starts, offset);
        return near;
    };
    const position = (offset) => {
        const line = lineAt(offset);
        return { line, column: offset - startOf(line) + 1 };
    };
    const offsetOf = (line, column) => Math.min(startOf(line) + column - 1, endOf(line));
    return {
        file,
        text,
        lineCount: starts.length,
        position,
        offset: offsetOf,
        span(start, end) {
            const line = lineAt(start);
            const column = start - startOf(line) + 1;
            const endLine = lineAt(end);
            return { line, column, endLine, endColumn: end - startOf(endLine) + 1 };
        },
        slice: (span) => text.slice(offsetOf(span.line, span.column), offsetOf(span.endLine, span.endColumn)),
        line: (line) => text.slice(startOf(line), endOf(line)),
    };
}
/** Applies edits from the end, so that earlier ones keep their place. Throws a RangeError when two overlap. */
function applyEdits(source, edits) {
    const placed = edits
        .map(({ span, text }) => ({
        start: source.offset(span.line, span.column),
        end: source.offset(span.endLine, span.endColumn),
        text,
    }))
        .sort((a, b) => b.start - a.start || b.end - a.end);
    let result = source.text;
    let limit = Infinity;
    for (const { start, end, text } of placed) {
        if (end > limit)
            throw new RangeError(`Edits of ${source.file} overlap at offset ${start}`);
        result = result.slice(0, start) + text + result.slice(end);
        limit = start;
    }
    return result;
}
/** How many of the ascending `values` are at most `limit`. */
function countUpTo(values, limit) {
    let low = 0;
    let high = values.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((values[middle] ?? Infinity) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 68843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** ` Did you mean …?`, or nothing when no name is near. */
function suggest(wrong, known) {
    const [best] = known
        .map((name) => ({ name, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(wrong.toLowerCase(), name.toLowerCase()) }))
        .sort((one, other) => one.distance - other.distance);
    return best && best.distance <= Math.max(2, wrong.length / 3) ? ` Did you mean \`${best.name}\`?` : '';
}


/***/ }),

/***/ 21012:
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


/***/ })

};
