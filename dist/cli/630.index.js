export const id = 630;
export const ids = [630];
export const modules = {

/***/ 1602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./src/severity.ts
var src_severity = __webpack_require__(1012);
// EXTERNAL MODULE: ./src/lint/apply/mask-secrets.ts
var mask_secrets = __webpack_require__(4400);
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
var rule_names = __webpack_require__(5401);
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

// EXTERNAL MODULE: ./src/lint/text/line-ranges.ts
var line_ranges = __webpack_require__(4254);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(7658);
// EXTERNAL MODULE: ./src/lint/comments/suppress.ts
var suppress = __webpack_require__(1333);
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
var own_findings = __webpack_require__(7481);
;// CONCATENATED MODULE: ./src/lint/apply/conclude.ts




/** All that was found, as the settings and the comments in the file want it. */
function conclude({ subject, file, sources, commented, rules, isStrict = false, isSound = true }, found, { context }, judge) {
    const { settings } = context;
    const finished = (findings) => finish(isSound ? findings : findings.map(withoutFix), sources, settings, isStrict);
    const all = finished(found);
    if (settings.disableIgnorePragma)
        return { findings: all, suppressed: [] };
    const late = rules.filter((rule) => rule.isLate && (0,own_findings/* isActive */.$m)(rule, settings));
    const known = { ...context, idleIgnores: idleIgnores(commented, all, judge) };
    const said = finished([...(0,own_findings/* applyAll */.yl)(late, subject, file, known).byRule.values()].flat());
    const { kept, silenced } = (0,suppress/* suppress */.Mc)(commented, said.length > 0 ? inFileOrder([...all, ...said]) : all);
    return { findings: kept, suppressed: silenced };
}
function withoutFix({ fix, ...finding }) {
    return finding;
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets),
/* harmony export */   f: () => (/* binding */ maskedSource)
/* harmony export */ });
/* harmony import */ var _text_computed_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7374);
/* harmony import */ var _facts_files_secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8069);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7658);



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

/***/ 511:
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
var own_findings = __webpack_require__(7481);
// EXTERNAL MODULE: ./src/lint/comments/rule-names.ts
var rule_names = __webpack_require__(5401);
// EXTERNAL MODULE: ./src/lint/all-rules.ts
var all_rules = __webpack_require__(7568);
// EXTERNAL MODULE: ./src/lint/comments/suppress.ts
var suppress = __webpack_require__(1333);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(7785);
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
    const { byRule } = (0,own_findings/* applyRules */.IU)(dockerfile, { ...context, settings: { ...context.settings, compat: 'hadolint' } });
    return new Set([...byRule.values()].flat().flatMap(suppress/* silencingNames */.Hr));
}
function idsByName() {
    const all = all_rules/* allRules */.V.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => ({ id, name: name.toLowerCase() })));
    const shared = new Set(all.filter(({ id, name }) => all.some((other) => other.name === name && other.id !== id)).map(({ name }) => name));
    return new Map(all.filter(({ name }) => !shared.has(name)).map(({ id, name }) => [name, id]));
}


/***/ }),

/***/ 7481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yl: () => (/* binding */ applyAll),
  IU: () => (/* binding */ applyRules),
  $m: () => (/* binding */ isActive),
  $t: () => (/* binding */ needsFiles)
});

// EXTERNAL MODULE: ./src/lint/rules/packages/curl-or-wget.ts
var curl_or_wget = __webpack_require__(2911);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-consecutive-runs.ts
var no_consecutive_runs = __webpack_require__(7577);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-host-commands.ts
var no_host_commands = __webpack_require__(5911);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-ignore-comments.ts
var no_ignore_comments = __webpack_require__(4215);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-install-recommends.ts + 1 modules
var no_install_recommends = __webpack_require__(421);
// EXTERNAL MODULE: ./src/lint/rules/commands/no-secrets-in-arg-or-env.ts
var no_secrets_in_arg_or_env = __webpack_require__(418);
// EXTERNAL MODULE: ./src/lint/rules/commands/pipes-can-fail.ts
var pipes_can_fail = __webpack_require__(3795);
// EXTERNAL MODULE: ./src/lint/rules/commands/set-shell-with-shell.ts
var set_shell_with_shell = __webpack_require__(879);
// EXTERNAL MODULE: ./src/lint/rules/files/workdir-not-cd.ts
var workdir_not_cd = __webpack_require__(1065);
// EXTERNAL MODULE: ./src/lint/text/computed-once.ts
var computed_once = __webpack_require__(7374);
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
var has_healthcheck = __webpack_require__(4278);
// EXTERNAL MODULE: ./src/lint/rules/images/no-constant-platform.ts
var no_constant_platform = __webpack_require__(9968);
// EXTERNAL MODULE: ./src/lint/rules/syntax/starts-with-from.ts
var starts_with_from = __webpack_require__(9410);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/running-container.ts




const container = {
    'exec-form': (dockerfile) => (0,exec_form/* inShellForm */.U)(dockerfile, () => false),
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

// EXTERNAL MODULE: ./src/lint/rules/files/add-unpacks-archives.ts
var add_unpacks_archives = __webpack_require__(2770);
// EXTERNAL MODULE: ./src/lint/rules/images/copy-from-other-stage.ts
var copy_from_other_stage = __webpack_require__(3108);
// EXTERNAL MODULE: ./src/lint/rules/files/copy-local-files.ts
var copy_local_files = __webpack_require__(3760);
// EXTERNAL MODULE: ./src/lint/rules/files/copy-several-into-folder.ts
var copy_several_into_folder = __webpack_require__(3213);
// EXTERNAL MODULE: ./src/lint/rules/files/workdir-before-relative-copy.ts + 1 modules
var workdir_before_relative_copy = __webpack_require__(7435);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/copies.ts





const copies = {
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
var copy_from_known_stage = __webpack_require__(8977);
// EXTERNAL MODULE: ./src/lint/rules/images/pin-base-image.ts
var pin_base_image = __webpack_require__(3893);
;// CONCATENATED MODULE: ./src/lint/hadolint/overrides/images.ts


const images_images = {
    /** Only names that are written out. */
    'pin-base-image': (dockerfile) => (0,pin_base_image/* withoutTag */.n)(dockerfile, ({ hasVariable }) => !hasVariable),
    /** Only COPY, and a stage that follows is as bad as one that is nowhere. */
    'copy-from-known-stage': (dockerfile) => (0,copy_from_known_stage/* copiesFromUnknown */.u)(dockerfile, undefined),
};

// EXTERNAL MODULE: ./src/lint/facts/image/label-schema.ts
var label_schema = __webpack_require__(9513);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-email.ts
var label_is_email = __webpack_require__(6897);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-git-hash.ts
var label_is_git_hash = __webpack_require__(5142);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-license.ts
var label_is_license = __webpack_require__(7922);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-semver.ts
var label_is_semver = __webpack_require__(2485);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-time.ts
var label_is_time = __webpack_require__(4712);
// EXTERNAL MODULE: ./src/lint/rules/labels/label-is-url.ts
var label_is_url = __webpack_require__(8240);
// EXTERNAL MODULE: ./src/lint/rules/labels/schema-labels-not-empty.ts
var schema_labels_not_empty = __webpack_require__(6804);
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

// EXTERNAL MODULE: ./src/lint/facts/files/deletion.ts
var deletion = __webpack_require__(4863);
// EXTERNAL MODULE: ./src/lint/facts/packages/install.ts + 1 modules
var packages_install = __webpack_require__(9833);
// EXTERNAL MODULE: ./src/lint/rule-makers/transaction-cache-left.ts
var transaction_cache_left = __webpack_require__(387);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-apk-cache-left.ts
var no_apk_cache_left = __webpack_require__(2972);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-apt-lists-left.ts
var no_apt_lists_left = __webpack_require__(6710);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-pip-cache-left.ts
var no_pip_cache_left = __webpack_require__(2965);
// EXTERNAL MODULE: ./src/lint/rules/packages/no-yarn-cache-left.ts
var no_yarn_cache_left = __webpack_require__(5220);
// EXTERNAL MODULE: ./src/lint/facts/packages/transaction.ts
var transaction = __webpack_require__(2619);
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
var pinning = __webpack_require__(5482);
// EXTERNAL MODULE: ./src/lint/rules/packages/pin-go-packages.ts
var pin_go_packages = __webpack_require__(8757);
// EXTERNAL MODULE: ./src/lint/rules/packages/pin-pip-packages.ts
var pin_pip_packages = __webpack_require__(8108);
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
var apt_assumes_yes = __webpack_require__(3248);
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
var last_user_not_root = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/lint/rules/users/numeric-user.ts
var numeric_user = __webpack_require__(4561);
// EXTERNAL MODULE: ./src/lint/rules/users/useradd-no-log-init.ts
var useradd_no_log_init = __webpack_require__(2884);
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
var rule_names = __webpack_require__(5401);
// EXTERNAL MODULE: ./src/lint/rules/index.ts + 117 modules
var rules = __webpack_require__(7274);
// EXTERNAL MODULE: ./src/lint/rule-url.ts
var rule_url = __webpack_require__(8247);
;// CONCATENATED MODULE: ./src/lint/apply/own-findings.ts




/** Applies the rules about Dockerfiles that the settings leave on. */
function applyRules(dockerfile, context) {
    const active = activeRules(context.settings);
    const judging = context.settings.compat === 'hadolint' ? active.map(asHadolint) : active;
    return applyAll(judging, dockerfile, dockerfile.file, context);
}
/** Applies each of the rules to the subject. */
function applyAll(rules, subject, file, context) {
    return {
        context,
        byRule: new Map(rules.map((rule) => [rule, applyRule(rule, subject, file, context)])),
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

/***/ 1333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ ALL_BUILDKIT),
/* harmony export */   Hr: () => (/* binding */ silencingNames),
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   fL: () => (/* binding */ ignoresOf)
/* harmony export */ });
/* harmony import */ var _text_line_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4254);
/* harmony import */ var _rule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5401);


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

/***/ 6630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ concludeLint),
  c: () => (/* binding */ lintDockerfile)
});

// EXTERNAL MODULE: ./src/lint/apply/conclude.ts + 3 modules
var conclude = __webpack_require__(1602);
// EXTERNAL MODULE: ./src/lint/text/line-ranges.ts
var line_ranges = __webpack_require__(4254);
;// CONCATENATED MODULE: ./src/lint/others/buildkit-findings.ts

/**
 * Adds what BuildKit's own checks found. A warning that one of our rules knows by name and that touches the same lines is the
 * same problem and counts once, as ours. `namesOf` gives the other names of a check, which silence it as well.
 */
function mergeBuildkit(dockerfile, findings, warnings, namesOf = () => []) {
    const wanted = new Set(warnings.map(({ rule }) => rule.toLowerCase()));
    const lines = new Map();
    for (const { rule, aliases, place } of findings)
        for (const name of [rule, ...aliases].map((known) => known.toLowerCase()))
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
var mapped_text = __webpack_require__(9068);
// EXTERNAL MODULE: ./src/lint/dockerfile/read-pragma.ts + 1 modules
var read_pragma = __webpack_require__(7938);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(7658);
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

;// CONCATENATED MODULE: ./src/lint/comments/ignore-reach.ts

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
    const nextFrom = (line) => froms[(0,source_text/* countUpTo */.MJ)(froms, line)] ?? source.lineCount + 1;
    const blockOf = checkBlocks(dockerfile);
    return (pragma) => {
        const { reach, line, dialect } = pragma;
        const isHadolint = dialect === 'hadolint' && compat === 'hadolint';
        if (isHadolint && !pragma.isStrict)
            return { kind: 'void', because: 'hadolint cannot read it' };
        if (reach === 'file')
            return { kind: 'lines', first: 1, last: source.lineCount };
        const next = instructions[(0,source_text/* countUpTo */.MJ)(ends, line)];
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
        const instruction = (0,source_text/* countUpTo */.MJ)(starts, line);
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

// EXTERNAL MODULE: ./src/lint/dockerfile/logical-lines.ts + 1 modules
var logical_lines = __webpack_require__(4148);
// EXTERNAL MODULE: ./src/lint/dockerfile/parse-dockerfile.ts + 4 modules
var parse_dockerfile = __webpack_require__(647);
// EXTERNAL MODULE: ./src/lint/dockerfile/read-instruction.ts + 6 modules
var read_instruction = __webpack_require__(9553);
// EXTERNAL MODULE: ./src/lint/facts/image/official-image.ts
var official_image = __webpack_require__(8894);
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
function withVerifiedFixes(dockerfile, findings) {
    if (!findings.some(({ fix }) => fix))
        return findings;
    const verify = verifier(dockerfile);
    return findings.map((finding) => {
        const { fix, ...rest } = finding;
        const isHere = finding.place.at === 'line' && finding.place.file === dockerfile.file;
        return !fix || !isHere || verify(fix) ? finding : rest;
    });
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

// EXTERNAL MODULE: ./src/lint/dockerfile/invalid-word.ts
var invalid_word = __webpack_require__(6391);
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
var name_judge = __webpack_require__(511);
// EXTERNAL MODULE: ./src/lint/apply/own-findings.ts + 12 modules
var own_findings = __webpack_require__(7481);
// EXTERNAL MODULE: ./src/lint/rules/index.ts + 117 modules
var rules = __webpack_require__(7274);
// EXTERNAL MODULE: ./src/lint/lint-settings.ts
var lint_settings = __webpack_require__(6984);
;// CONCATENATED MODULE: ./src/lint/lint-dockerfile.ts












const UNKNOWN = { kind: 'unknown', because: 'only the Dockerfile was given' };
/** Lints one Dockerfile. Pure; whatever the text, it does not throw. */
function lintDockerfile(input, settings = lint_settings/* DEFAULT_SETTINGS */.a) {
    const dockerfile = (0,parse_dockerfile/* parseDockerfile */.A)(input.file, input.text, input.target);
    const { ignoreFile = UNKNOWN, files = UNKNOWN } = input;
    return concludeLint(dockerfile, (0,own_findings/* applyRules */.IU)(dockerfile, { settings, ignoreFile, files, idleIgnores: [] }), input);
}
/** All that was found, as the settings and the comments in the file want it. */
function concludeLint(dockerfile, own, foreign) {
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
    const found = withVerifiedFixes(dockerfile, withoutGuesses(dockerfile, [...merged, ...shellcheck]));
    return { dockerfile, ...(0,conclude/* conclude */.E)(linted, found, own, (0,name_judge/* judgeNames */.c)(dockerfile, own, foreign)) };
}
function commentedFiles(dockerfile, { context }) {
    const { file, pragmas } = dockerfile;
    const beside = ignoreFileComments(context.ignoreFile);
    return [{ file, pragmas, reachOf: readReach(dockerfile, context.settings) }, ...(beside ? [beside] : [])];
}
/** The names of the one rule of ours that goes by BuildKit's name for a check too; several share a few of them. */
function namesOfCheck(check) {
    const [rule, ...others] = rules/* rules */.a.filter(({ aliases }) => aliases.some((alias) => alias === check));
    return rule && others.length === 0 ? [rule.id, ...rule.aliases.filter((alias) => alias !== check)] : [];
}


/***/ }),

/***/ 8247:
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

/***/ 4254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lineRanges)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7658);

function lineRanges(ranges) {
    const sorted = ranges.toSorted((a, b) => a.first - b.first);
    const firsts = sorted.map(({ first }) => first);
    let furthest = 0;
    const reach = sorted.map(({ last }) => (furthest = Math.max(furthest, last)));
    return {
        touches: ({ first, last }) => (reach[(0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(firsts, last) - 1] ?? 0) >= first,
    };
}


/***/ })

};
