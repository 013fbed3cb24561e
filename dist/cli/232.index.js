export const id = 232;
export const ids = [232];
export const modules = {

/***/ 62712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintCommand: () => (/* binding */ lintCommand)
});

// EXTERNAL MODULE: ./src/disk/sha256.ts
var sha256 = __webpack_require__(18886);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/engine.ts
var src_engine = __webpack_require__(90825);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/cli/lint-files/lint-files.ts
var lint_files = __webpack_require__(66509);
// EXTERNAL MODULE: ./src/lint/all-rules.ts
var all_rules = __webpack_require__(57568);
// EXTERNAL MODULE: ./src/lint/rule-url.ts
var rule_url = __webpack_require__(58247);
// EXTERNAL MODULE: ./src/plain.ts
var plain = __webpack_require__(72335);
// EXTERNAL MODULE: ./src/severity.ts
var src_severity = __webpack_require__(21012);
// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(28357);
// EXTERNAL MODULE: ./src/report/lint/lint-report.ts
var lint_report = __webpack_require__(47448);
// EXTERNAL MODULE: ./src/report/lint/xml.ts
var xml = __webpack_require__(86275);
;// CONCATENATED MODULE: ./src/report/lint/checkstyle.ts



const SEVERITIES = { error: 'error', warning: 'warning', info: 'info', style: 'info' };
/** Checkstyle's XML: files with their errors. */
const renderCheckstyle = ({ files }) => (0,xml/* document */.Al)((0,xml/* element */.ND)('checkstyle', { version: '4.3' }, files.map(({ path, findings }) => (0,xml/* element */.ND)('file', { name: path }, (0,lint_report/* placed */.G)(findings).map(error)))));
function error({ place, severity, message, rule }) {
    const { line, column } = place;
    return (0,xml/* element */.ND)('error', { line, column, severity: SEVERITIES[severity], message: (0,visible/* oneLine */.TN)(message), source: rule });
}

;// CONCATENATED MODULE: ./src/report/lint/codeclimate.ts


const codeclimate_SEVERITIES = { error: 'critical', warning: 'major', info: 'minor', style: 'info' };
/** A list of Code Climate's issues, which is what GitLab's code quality report is made of. */
const renderCodeClimate = ({ files }, { hash }) => {
    const seen = new Map();
    const issues = files
        .flatMap(({ findings }) => (0,lint_report/* placed */.G)(findings))
        .map(({ rule, message, severity, place, excerpt, url }) => {
        const text = excerpt?.lines[place.line - excerpt.line] ?? '';
        // The line's number is left out, so that a finding stays the same one when lines above it come and go.
        const key = JSON.stringify([place.file, rule, message, text]);
        const earlier = seen.get(key) ?? 0;
        seen.set(key, earlier + 1);
        return {
            type: 'issue',
            check_name: rule,
            description: (0,visible/* visible */.RK)((0,visible/* oneLine */.TN)(message)),
            ...(url !== undefined && { content: { body: url } }),
            categories: [severity === 'style' ? 'Style' : 'Bug Risk'],
            severity: codeclimate_SEVERITIES[severity],
            fingerprint: hash(`${earlier}${key}`),
            location: { path: place.file, lines: { begin: place.line, end: place.endLine } },
        };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
};

;// CONCATENATED MODULE: ./src/report/lint/github.ts


/** Workflow commands: a step that prints them puts each finding beside its line. */
const renderGithub = ({ files }) => files
    .flatMap(({ findings }) => (0,lint_report/* placed */.G)(findings))
    .map((finding) => `${command(finding)}\n`)
    .join('');
const LEVELS = { error: 'error', warning: 'warning', info: 'notice', style: 'notice' };
function command({ place, severity, rule, message }) {
    const isOneLine = place.line === place.endLine;
    const properties = {
        file: (0,visible/* visible */.RK)(place.file),
        line: place.line,
        endLine: place.endLine,
        // GitHub refuses columns of a finding on several lines.
        ...(isOneLine && { col: place.column, endColumn: place.endColumn }),
        title: (0,visible/* visible */.RK)(rule),
    };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${LEVELS[severity]} ${list.join(',')}::${escapeData((0,visible/* visible */.RK)((0,visible/* oneLine */.TN)(message)))}`;
}
/** As the runner reads it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./src/report/lint/gnu.ts


/** `file:line:column: severity: message [rule]`, as compilers print it and editors read it. */
const renderGnu = ({ files }) => files
    .flatMap(({ findings }) => (0,lint_report/* placed */.G)(findings))
    .map(({ place, severity, message, rule }) => {
    const where = `${(0,visible/* visible */.RK)(place.file)}:${place.line}:${place.column}`;
    return `${where}: ${severity}: ${(0,visible/* visible */.RK)((0,visible/* oneLine */.TN)(message))} [${(0,visible/* visible */.RK)(rule)}]\n`;
})
    .join('');

;// CONCATENATED MODULE: ./src/report/lint/json.ts

/** `{path: [finding]}` with every path as a key, also when nothing was found. */
const renderJson = ({ files }) => {
    const byPath = files.map(({ path, findings }) => [
        path,
        (0,lint_report/* placed */.G)(findings).map(({ rule, aliases, place, severity, message, fix, url }) => ({
            rule,
            aliases,
            line: place.line,
            endLine: place.endLine,
            column: place.column,
            severity,
            message,
            fix,
            url,
        })),
    ]);
    return `${JSON.stringify(Object.fromEntries(byPath), null, 2)}\n`;
};

;// CONCATENATED MODULE: ./src/report/lint/junit.ts



/** JUnit's XML: a suite for each file, a failed test for each finding, a passed one for a file without any. */
const renderJunit = ({ files }) => {
    const failures = files.reduce((sum, { findings }) => sum + findings.length, 0);
    const tests = files.reduce((sum, { findings }) => sum + Math.max(findings.length, 1), 0);
    return (0,xml/* document */.Al)((0,xml/* element */.ND)('testsuites', { name: 'drydock lint', tests, failures, errors: 0 }, files.map(suite)));
};
function suite({ path, findings }) {
    const cases = (0,lint_report/* placed */.G)(findings).map((finding) => failedCase(path, finding));
    const passed = (0,xml/* element */.ND)('testcase', { name: 'no findings', classname: path, file: path });
    return (0,xml/* element */.ND)('testsuite', { name: path, tests: Math.max(cases.length, 1), failures: cases.length, errors: 0 }, cases.length > 0 ? cases : [passed]);
}
function failedCase(path, { rule, place, severity, message, url }) {
    const where = `${place.file}:${place.line}:${place.column}`;
    const text = (0,visible/* oneLine */.TN)(message);
    const detail = `${where}: ${text}${url === undefined ? '' : ` (${url})`}`;
    return (0,xml/* element */.ND)('testcase', { name: `${rule} ${where}`, classname: path, file: place.file, line: place.line }, [
        (0,xml/* element */.ND)('failure', { type: severity, message: text }, [(0,xml/* escapeXml */.X)(detail)]),
    ]);
}

// EXTERNAL MODULE: ./src/report/lint/sarif.ts
var sarif = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/report/words/quantities.ts
var quantities = __webpack_require__(26799);
// EXTERNAL MODULE: ./src/report/terminal/terminal-findings.ts
var terminal_findings = __webpack_require__(32574);
;// CONCATENATED MODULE: ./src/report/lint/lint-terminal.ts




/** Columns of a terminal that everybody has room for. */
const WIDTH = 100;
/** Findings with their code, file by file, and one line that sums them up. */
const renderTerminal = (report, { style }) => {
    const addressed = new Set();
    const found = report.files.flatMap(({ path, findings }) => findings.flatMap((finding) => {
        // Where a rule's name cannot be a link, the address stands beside its first finding.
        const address = style.hyperlinks || addressed.has(finding.rule) ? [] : addressOf(finding, style);
        addressed.add(finding.rule);
        return [...(0,terminal_findings/* findingLines */.h)(finding, { dockerfile: path }, style, WIDTH), ...address, ''];
    }));
    return [...found, ...notesOf(report, style), sum(report, style), ''].join('\n');
};
function addressOf({ url }, style) {
    return url === undefined ? [] : [`    ${style.dim((0,visible/* visible */.RK)(url))}`];
}
/** Each note once; one that is not about all files names its own. */
function notesOf({ files }, style) {
    const paths = new Map();
    for (const { path, notes } of files)
        for (const note of notes)
            paths.set(note, [...(paths.get(note) ?? []), (0,visible/* visible */.RK)(path)]);
    return [...paths].map(([note, [first, ...others]]) => {
        const where = others.length + 1 === files.length ? '' : ` (${first}${others.length > 0 ? ' and others' : ''})`;
        return style.yellow(`! ${(0,visible/* visible */.RK)(note)}${where}`);
    });
}
function sum({ files }, style) {
    const findings = files.flatMap((file) => file.findings);
    const scope = (0,quantities/* counted */.hS)(files.length, 'file');
    if (findings.length === 0)
        return style.green(`✓ No findings in ${scope}.`);
    const safe = findings.filter(({ fix }) => fix?.safety === 'safe').length;
    const unsafe = findings.filter(({ fix }) => fix?.safety === 'unsafe').length;
    const listed = src_severity/* SEVERITIES */.oC.map((severity) => ({
        severity,
        total: findings.filter((one) => one.severity === severity).length,
    }))
        .filter(({ total }) => total > 0)
        .map(({ severity, total }) => `${(0,quantities/* count */.U9)(total)} ${severity}`)
        .join(', ');
    const advice = safe === 0 ? '' : ` \`--fix\` puts ${(0,quantities/* count */.U9)(safe)} of them right.`;
    const more = unsafe === 0 ? '' : ` \`--fix=all\` puts ${(0,quantities/* count */.U9)(safe + unsafe)} right and may change how things run.`;
    return style.bold(`${(0,quantities/* counted */.hS)(findings.length, 'finding')} in ${scope}: ${listed}.${advice}${more}`);
}

;// CONCATENATED MODULE: ./src/report/lint/formats.ts








/** What `drydock lint --format` can print. */
const lintFormats = new Map([
    ['terminal', renderTerminal],
    ['json', renderJson],
    ['sarif', sarif/* renderSarif */.W],
    ['github', renderGithub],
    ['junit', renderJunit],
    ['checkstyle', renderCheckstyle],
    ['codeclimate', renderCodeClimate],
    ['gnu', renderGnu],
]);

// EXTERNAL MODULE: ./src/terminal/style.ts
var style = __webpack_require__(32689);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/disk/find-repository.ts
var find_repository = __webpack_require__(19667);
// EXTERNAL MODULE: ./src/github/elsewhere/read-elsewhere.ts
var read_elsewhere = __webpack_require__(58779);
// EXTERNAL MODULE: ./src/cli/lint-files/locate.ts
var locate = __webpack_require__(47012);
// EXTERNAL MODULE: ./src/settings/plan-lint.ts
var plan_lint = __webpack_require__(810);
// EXTERNAL MODULE: ./src/settings/extend-config.ts
var extend_config = __webpack_require__(59540);
// EXTERNAL MODULE: ./src/settings/read-config.ts
var read_config = __webpack_require__(31064);
// EXTERNAL MODULE: ./src/settings/hadolint/read-hadolint.ts
var read_hadolint = __webpack_require__(19569);
// EXTERNAL MODULE: ./src/cli/user-token.ts
var user_token = __webpack_require__(23423);
;// CONCATENATED MODULE: ./src/cli/file-settings.ts











/**
 * What holds for a Dockerfile: the command line beats `.github/drydock.yml`, which beats the nearest `.hadolint.yaml`, which
 * beats hadolint's environment variables. Throws a UserError for a mistake in any of them.
 */
async function readSettings({ config, failOn, format }, { cwd, env, signal }, disk) {
    const asked = failOn === undefined ? undefined : readThreshold(failOn);
    const own = await (0,extend_config/* extendConfig */.v)(await readOwn(config, cwd, disk), config ?? read_config/* CONFIG_FILE */.g, {
        here: (path) => disk.read((0,find_repository/* repositoryFinder */.r)()(cwd) ?? cwd, path, 'refused'),
        elsewhere: (0,read_elsewhere/* readElsewhere */.z)({ ...(0,user_token/* userToken */.v)(env), env, signal }),
        owner: env['GITHUB_REPOSITORY']?.split('/')[0],
    });
    const lint = (0,plan_lint/* planLint */.h)(own.lint);
    const readHadolint = (0,read_hadolint/* hadolintReader */.b)(disk, env);
    const settings = async (file) => {
        const hadolint = await readHadolint(file.root, file.folder);
        const threshold = asked ?? own['fail-on'] ?? hadolint?.failOn ?? 'error';
        if (!hadolint)
            return { lint, failOn: threshold, notes: [] };
        const { addHadolintConfig } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 38529));
        return { lint: addHadolintConfig(lint, hadolint), failOn: threshold, notes: hadolint.notes };
    };
    const here = (0,locate/* fileLocator */.X)(cwd)('.hadolint.yaml');
    return { settings, output: outputOf(format, await readHadolint(here.root, here.folder)) };
}
/** hadolint's formats by our names. */
const FORMATS = new Map([
    ['tty', 'terminal'],
    ['gitlab_codeclimate', 'codeclimate'],
    ...['json', 'checkstyle', 'codeclimate', 'gnu', 'sarif', 'junit'].map((name) => [name, name]),
]);
/** One output is printed in one format, so the first of hadolint's counts. */
function outputOf(asked, hadolint) {
    const [wanted] = hadolint?.formats ?? [];
    const known = wanted === undefined ? undefined : FORMATS.get(wanted);
    const isLost = asked === undefined && wanted !== undefined && known === undefined;
    return {
        format: asked ?? known ?? 'terminal',
        isPlain: hadolint?.noColor ?? false,
        notes: isLost ? [`hadolint’s format \`${wanted}\` is none of ours, so it has no effect`] : [],
    };
}
/** A file that the user named may be anywhere. */
async function readOwn(named, cwd, disk) {
    if (named === undefined)
        return (0,read_config/* readConfig */.X)((0,find_repository/* repositoryFinder */.r)()(cwd) ?? cwd, undefined, disk);
    const path = (0,external_node_path_.resolve)(cwd, named);
    return (0,read_config/* readConfig */.X)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path), disk);
}
function readThreshold(value) {
    const threshold = src_severity/* THRESHOLDS */.Rm.find((one) => one === value);
    if (threshold)
        return threshold;
    const listed = src_severity/* THRESHOLDS */.Rm.map((one) => `\`${one}\``).join(', ');
    throw new errors/* UserError */.yo(`--fail-on: "${value}" must be one of ${listed}.`);
}

// EXTERNAL MODULE: ./src/cli/lint-sources.ts + 1 modules
var lint_sources = __webpack_require__(93353);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/disk/disk.ts
var disk = __webpack_require__(5068);
// EXTERNAL MODULE: ./src/terminal/clock.ts
var clock = __webpack_require__(18306);
;// CONCATENATED MODULE: ./src/cli/lint-world.ts



/** The real world as far as linting needs it. The clients of Docker and ShellCheck are loaded when they are first asked. */
function lintWorld({ cwd, signal, env, }) {
    const docker = once(async () => {
        const { connectDocker } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(942), __webpack_require__.e(960), __webpack_require__.e(609), __webpack_require__.e(963)]).then(__webpack_require__.bind(__webpack_require__, 91963));
        return connectDocker({ workspace: cwd, signal, runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'), env });
    });
    const shellcheck = once(async () => {
        const { connectShellCheck } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 27771));
        return connectShellCheck({ signal, env });
    });
    return {
        clock: (0,clock/* systemClock */.m)(signal),
        disk: (0,disk/* openDisk */.U)(),
        docker: {
            environment: async () => (await docker()).environment(),
            check: async (request) => (await docker()).check(request),
        },
        shellcheck: { check: async (scripts) => (scripts.length === 0 ? [] : (await shellcheck()).check(scripts)) },
    };
}
function once(make) {
    let made;
    return () => (made ??= make());
}

// EXTERNAL MODULE: ./src/cli/process-context.ts
var process_context = __webpack_require__(22089);
;// CONCATENATED MODULE: ./src/cli/lint-command.ts
















/** `drydock lint`. Resolves to the exit code; throws a UserError for what the user has to put right. */
async function lintCommand(names, options, terminal) {
    if (options.listRules === true) {
        const { rulesCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 18513));
        return rulesCommand(undefined, terminal);
    }
    if (options.format !== undefined)
        formatOf(options.format);
    const world = lintWorld(terminal);
    const [sources, { settings, output }, engine] = await Promise.all([
        (0,lint_sources/* readSources */.t)(names, options, terminal, world.disk),
        readSettings(options, terminal, world.disk),
        options.buildkit ? (0,src_engine/* findEngine */.G)(world) : undefined,
    ]);
    const render = formatOf(output.format);
    const plan = {
        cwd: terminal.cwd,
        settings,
        ...(options.target !== undefined && { target: options.target }),
        engine,
        shellcheck: options.shellcheck,
        today: new Date().toISOString().slice(0, 10),
        parallel: (0,external_node_os_.availableParallelism)(),
    };
    const fixed = options.fix ? await fix(sources, options.fix, plan, world, terminal) : { sources, isRefused: false };
    const linted = await (0,lint_files/* lintFiles */.j)(fixed.sources, plan, world);
    // Where standard output is the fixed text, there is no other place for the findings.
    const out = options.fix !== undefined && names.includes(lint_sources/* STDIN */.T) ? terminal.stderr : terminal.stdout;
    out.write(render({ files: linted, version: version/* version */.r, rules: all_rules/* allRules */.V.map((rule) => ({ ...rule, url: (0,rule_url/* ruleUrl */.Q)(rule.id) })) }, { style: (0,style/* chooseStyle */.h)(out, output.isPlain ? { ...terminal.env, NO_COLOR: '1' } : terminal.env), hash: sha256/* sha256 */.s }));
    const notes = output.format === 'terminal' ? [] : linted.flatMap((file) => file.notes);
    writeNotes([...output.notes, ...notes], terminal);
    if (fixed.isRefused)
        return process_context/* EXIT */.d.usage;
    return linted.some(fails) ? process_context/* EXIT */.d.fail : process_context/* EXIT */.d.pass;
}
const fix = async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 19799))).fixSources(...given);
function formatOf(format) {
    const render = lintFormats.get(format);
    if (render)
        return render;
    const known = [...lintFormats.keys()].map((name) => `\`${name}\``);
    throw new errors/* UserError */.yo(`--format: "${format}" must be one of ${known.join(', ')}.`);
}
/** What was not checked must be said where no format has room for it. */
function writeNotes(notes, { stderr }) {
    for (const note of new Set(notes))
        stderr.write(`! ${(0,plain/* plainLine */.h)(note)}\n`);
}
function fails({ findings, failOn }) {
    return findings.some(({ severity }) => (0,src_severity/* isAtLeast */.du)(severity, failOn));
}


/***/ }),

/***/ 66509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lintFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _build_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13181);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81532);
/* harmony import */ var _lint_compose_compose_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52600);
/* harmony import */ var _lint_dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59275);
/* harmony import */ var _lint_others_shellcheck_scripts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77914);
/* harmony import */ var _lint_lint_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30152);







/** So that ten thousand files need not be in memory together. */
const AT_ONCE = 500;
/** Lints files, each with its own folder as the build context; all their scripts go to ShellCheck together. In the given order. */
async function lintFiles(sources, plan, world) {
    const linted = [];
    for (let start = 0; start < sources.length; start += AT_ONCE)
        linted.push(...(await lintTogether(sources.slice(start, start + AT_ONCE), plan, world)));
    return linted;
}
async function lintTogether(sources, plan, world) {
    const limit = (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .limitTo */ .$)(plan.parallel);
    // Parsed files take more memory than anything else here, so without ShellCheck each goes as soon as it is linted.
    const parsed = plan.shellcheck ? sources.map((source) => sideOf(source, plan)) : undefined;
    const scripts = parsed?.flatMap(({ dockerfile }) => (dockerfile ? (0,_lint_others_shellcheck_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkableScripts */ .D)(dockerfile) : [])) ?? [];
    const [linted] = await Promise.all([
        Promise.all(sources.map((source, index) => limit(() => lintOne(source, parsed?.[index] ?? sideOf(source, plan), plan, world)))),
        // Each file asks for its own again and gets the same answers; asked together they need fewer processes.
        world.shellcheck.check(scripts.map(({ text }) => text)),
    ]);
    return linted;
}
function sideOf({ root, file, read }, { target }) {
    const isText = read.kind === 'text' && !(0,_lint_compose_compose_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isReadAsCompose */ .F)(file);
    return { root, file, read, ...(isText && { dockerfile: (0,_lint_dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .A)(file, read.text, target) }) };
}
const STDIN = { kind: 'remote', address: '-' };
async function lintOne(source, head, plan, world) {
    const { root, file } = source;
    const { lint, failOn, notes } = await plan.settings(source);
    const named = (finding) => nameFile(finding, source, plan.cwd);
    if ((0,_lint_compose_compose_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isReadAsCompose */ .F)(file)) {
        const { lintComposeFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(559)]).then(__webpack_require__.bind(__webpack_require__, 32559));
        const { findings, suppressed } = await lintComposeFile(source, lint, world.disk);
        return { path: source.path, findings: findings.map(named), suppressed: suppressed.map(named), notes, failOn };
    }
    const context = source.context === '-' ? STDIN : (0,_build_context_js__WEBPACK_IMPORTED_MODULE_6__/* .folder */ .TV)(source.context);
    const engine = context.kind === 'remote' ? NO_FILE : plan.engine;
    const wanted = plan.target !== undefined && { target: plan.target };
    const options = { ...NO_OPTIONS, ...wanted };
    const request = { side: 'head', source: root, dockerfile: file, context, options };
    const stage = await (0,_lint_lint_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .lintSides */ .A)({ head }, lint, {
        context,
        ...wanted,
        buildkit: !plan.engine || !engine ? { kind: 'off' } : buildkitPlan(engine, request),
        shellcheck: plan.shellcheck,
        today: plan.today,
    }, world);
    const { findings, suppressed, notes: said } = outcomeOf(stage);
    return {
        path: source.path,
        findings: findings.map(named),
        suppressed: suppressed.map(named),
        notes: [...notes, ...said],
        failOn,
    };
}
const buildkitPlan = (engine, head) => engine.kind === 'there' ? { kind: 'asked', head } : { kind: 'unreachable', because: engine.because };
/** The engine reads the Dockerfile itself. */
const NO_FILE = { kind: 'absent', because: 'they need a file, and this is the standard input' };
function outcomeOf(stage) {
    switch (stage.status) {
        case 'done':
            return { findings: stage.findings, suppressed: stage.result.suppressed, notes: stage.result.notes };
        case 'stopped':
            return { findings: stage.findings, suppressed: [], notes: [] };
        case 'skipped':
        case 'broken':
            return { findings: [], suppressed: [], notes: [stage.because] };
    }
}
/** The file as the user named it, or one beside it. A file that cannot be read has no lines to point at. */
function nameFile(finding, { path, root, file }, cwd) {
    const { place } = finding;
    if (place.at !== 'line')
        return { ...finding, place: { at: 'line', file: path, line: 1, column: 1, endLine: 1, endColumn: 1 } };
    if (place.file === path)
        return finding;
    if (place.file === file)
        return { ...finding, place: { ...place, file: path } };
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, place.file);
    return { ...finding, place: { ...place, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? beside : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, beside) } };
}
/** Checks need nothing but the file. */
const NO_OPTIONS = {
    buildArgs: {},
    buildContexts: {},
    secrets: [],
    ssh: [],
    labels: {},
    cacheFrom: [],
    cacheTo: [],
    addHosts: [],
    pull: false,
    noCache: false,
    timeoutSeconds: 60,
};


/***/ }),

/***/ 47012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fileLocator)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk_find_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19667);


/** Finds the repositories around files, each once. */
function fileLocator(cwd) {
    const findRepository = (0,_disk_find_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFinder */ .r)();
    return (path) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path);
        const around = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute);
        const root = findRepository(around) ?? around;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
        return { path, root, file, folder: file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.' };
    };
}


/***/ }),

/***/ 93353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ STDIN),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/cli/lint-files/locate.ts
var lint_files_locate = __webpack_require__(47012);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/disk/list.ts
var list = __webpack_require__(96545);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/git/tracked-files.ts
var tracked_files = __webpack_require__(59672);
// EXTERNAL MODULE: ./src/lint/compose/compose-name.ts
var compose_name = __webpack_require__(52600);
;// CONCATENATED MODULE: ./src/cli/lint-paths.ts







/**
 * The files that the user means: files as they are named, Dockerfiles and compose files below folders, what globs match; without any
 * name all that git tracks below the working directory. Each once. Throws a UserError for a name that stands for nothing.
 */
async function expandPaths(names, place) {
    if (names.length === 0)
        return trackedFiles(place);
    const found = await Promise.all(names.map((name) => expand(name, place)));
    return [...new Set(found.flat())];
}
async function trackedFiles({ cwd, signal }) {
    const found = await (0,tracked_files/* findFiles */.lY)((0,git/* gitIn */.uM)(cwd, { signal }));
    if (found.kind === 'none')
        throw new errors/* UserError */.yo(`Name the files to lint: ${found.because}, so they cannot be found.`);
    const there = await existing(found.paths.filter(isLinted), cwd);
    if (there.length === 0)
        throw new errors/* UserError */.yo('Git tracks no Dockerfile and no compose file here; name the files to lint.');
    return there;
}
const isLinted = (path) => (0,tracked_files/* isDockerfile */.pZ)(path) || (0,compose_name/* isComposeFile */.P)(path);
async function expand(name, place) {
    const kind = await kindOf((0,external_node_path_.resolve)(place.cwd, name));
    if (kind === 'folder')
        return filesBelow(name, place);
    return kind === 'missing' && /[*?[]/.test(name) ? matching(name, place) : [name];
}
/** Git's ignore rules hold; a folder without git is walked. */
async function filesBelow(name, { cwd, signal }) {
    const folder = (0,external_node_path_.resolve)(cwd, name);
    const found = await (0,tracked_files/* findFiles */.lY)((0,git/* gitIn */.uM)(folder, { signal }), NOT_IGNORED);
    const paths = found.kind === 'found' ? found.paths : (0,list/* listFiles */.C)(folder, '.').files.map((file) => file.path);
    const there = await existing(paths.filter(isLinted), folder);
    if (there.length === 0)
        throw new errors/* UserError */.yo(`There is no Dockerfile and no compose file in \`${name}\`.`);
    return there.map((path) => (0,external_node_path_.join)(name, path));
}
async function matching(glob, { cwd, signal }) {
    const found = await (0,tracked_files/* findFiles */.lY)((0,git/* gitIn */.uM)(cwd, { signal }), [...NOT_IGNORED, '--', `:(glob)${glob}`]);
    if (found.kind === 'none')
        throw new errors/* UserError */.yo(`\`${glob}\` is matched against the files of a repository: ${found.because}.`);
    const there = await existing(found.paths, cwd);
    if (there.length === 0)
        throw new errors/* UserError */.yo(`No file matches \`${glob}\`.`);
    return there;
}
/** What is tracked, and what is new and not ignored. */
const NOT_IGNORED = ['--others', '--exclude-standard'];
/** Git also lists what it tracks and somebody has deleted. */
async function existing(paths, folder) {
    const kinds = await Promise.all(paths.map((path) => kindOf((0,external_node_path_.join)(folder, path))));
    return paths.filter((_, index) => kinds[index] === 'file');
}
async function kindOf(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch {
        return 'missing';
    }
}

;// CONCATENATED MODULE: ./src/cli/lint-sources.ts



/** The name of standard input. */
const STDIN = '-';
/** The files to lint, read. Throws a UserError for a name that stands for nothing, or for a file that cannot be read. */
async function readSources(names, { stdinPaths }, { stdin, cwd, signal }, disk) {
    const locate = (0,lint_files_locate/* fileLocator */.X)(cwd);
    if (names.includes(STDIN)) {
        const located = locate(STDIN);
        return [{ ...located, context: STDIN, read: { kind: 'text', text: await readAll(stdin) } }];
    }
    const paths = stdinPaths === true ? await readLines(stdin) : await expandPaths(names, { cwd, signal });
    const sources = await Promise.all(paths.map(async (path) => {
        const located = locate(path);
        return { ...located, context: located.folder, read: await disk.read(located.root, located.file) };
    }));
    if (stdinPaths !== true)
        refuseUnreadable(sources.filter(({ path }) => names.includes(path)));
    return sources;
}
/** Whoever lists paths wants an answer for each, whoever names a file made a mistake. */
function refuseUnreadable(named) {
    const sentences = named.flatMap(({ path, read }) => {
        if (read.kind === 'text')
            return [];
        return [read.kind === 'missing' ? `there is no file at \`${path}\`` : read.because];
    });
    const [first, ...others] = sentences;
    if (first !== undefined)
        throw new errors/* UserError */.yo(`Nothing is linted: ${[first, ...others].join('; ')}.`);
}
async function readLines(stdin) {
    return [...new Set((await readAll(stdin)).split(/\r?\n/).filter((line) => line !== ''))];
}
async function readAll(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 81532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ limitTo)
/* harmony export */ });
/** Room for `most` tasks at a time. */
function limitTo(most) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running < most)
            running++;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            // Whoever waits takes over the place, so that nobody slips in between.
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}


/***/ }),

/***/ 9619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/**
 * UTF-8 whose byte order mark is dropped, as BuildKit does. Other bytes above 0x7f become U+FFFD: BuildKit takes them too.
 * A `because` goes on after the file's name.
 */
function decode(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return { kind: 'refused', because: 'is UTF-16; save it as UTF-8' };
    if (bytes.includes(0))
        return { kind: 'refused', because: 'contains NUL bytes, so it is not text in UTF-8' };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes) };
}


/***/ }),

/***/ 19667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ repositoryFinder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The folder above `folder`, or itself, that holds `.git`; undefined outside a repository. A folder is looked at once in the
 * life of this function.
 */
function repositoryFinder() {
    const known = new Map();
    const find = (folder) => {
        if (known.has(folder))
            return known.get(folder);
        const found = look(folder);
        known.set(folder, found);
        return found;
    };
    const look = (folder) => {
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        return above === folder ? undefined : find(above);
    };
    return find;
}
function exists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 89341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _resolve_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71850);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9619);
/** Reads a text file that a stranger put into the repository. */




/** BuildKit builds Dockerfiles of 2.4 MB; nobody has written a larger one by hand. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** `file` is relative to `root`. Sentences name the file as it was given. Never waits for a pipe or a device. */
function readText(root, file, links) {
    const real = (0,_resolve_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(root, file);
    const read = real.kind !== 'inside' ? real : links && isLinked(root, file, real.path) ? LINKED : readRegular(real.path);
    return read.kind === 'refused' ? { kind: 'refused', because: `\`${file}\` ${read.because}` } : read;
}
const LINKED = { kind: 'refused', because: 'is a link, or lies behind one' };
const isLinked = (root, file, real) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), file) !== real;
/** `path` is already free of links; one that appears in the meantime is not followed. */
function readRegular(path) {
    try {
        // Opening a device can already do something, so it is looked at first.
        const problem = kindProblem((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
        if (problem !== undefined)
            return { kind: 'refused', because: problem };
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            return readOpen(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch (error) {
        return (0,_resolve_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V)(error);
    }
}
function readOpen(descriptor) {
    const changed = kindProblem((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
    if (changed !== undefined)
        return { kind: 'refused', because: changed };
    const bytes = readUpTo(descriptor, MAX_TEXT_BYTES + 1);
    return bytes.length > MAX_TEXT_BYTES ? { kind: 'refused', because: TOO_LARGE } : (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(bytes);
}
const TOO_LARGE = `is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB`;
function kindProblem(stats) {
    if (stats.isFile())
        return stats.size > MAX_TEXT_BYTES ? TOO_LARGE : undefined;
    if (stats.isDirectory())
        return 'is a folder';
    if (stats.isFIFO())
        return 'is a named pipe';
    if (stats.isSocket())
        return 'is a socket';
    if (stats.isSymbolicLink())
        return 'is a link';
    return 'is a device';
}
/** A file can be longer than its size says, for instance while it is written. */
function readUpTo(descriptor, limit) {
    const chunks = [];
    let total = 0;
    while (total < limit) {
        const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limit - total));
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk);
        if (bytesRead === 0)
            break;
        chunks.push(chunk.subarray(0, bytesRead));
        total += bytesRead;
    }
    return Buffer.concat(chunks);
}
const CHUNK_BYTES = 64 * 1024;


/***/ }),

/***/ 71850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveInside),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/**
 * Where a path really leads, links followed. Without waiting: a run asks this of thousands of small files, and each trip to the
 * thread pool and back costs more than the call.
 */


/** Resolves `file` below `root`. Git's own folder holds credentials and is as far away as any other folder. */
function resolveInside(root, file) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if (file.includes('\0'))
        return { kind: 'refused', because: 'has a NUL byte in its name' };
    if (!isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), wanted))
        return { kind: 'refused', because: 'is outside of the repository' };
    try {
        // Most files that are looked for are not there, and an error would cost more than the call.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(wanted, { throwIfNoEntry: false }))
            return { kind: 'missing' };
        const path = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(wanted);
        // A path without any link on it has none on the way to the root either.
        const realRoot = path === wanted ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        if (!isInside(realRoot, path))
            return { kind: 'refused', because: 'is a link that leads out of the repository' };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
            return { kind: 'refused', because: 'leads into `.git`' };
        return { kind: 'inside', path };
    }
    catch (error) {
        return failure(error);
    }
}
const isInside = (root, path) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
};
/** What a failed system call says about a file. */
function failure(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { kind: 'missing' };
        case 'ELOOP':
            return { kind: 'refused', because: 'is a link that leads in a circle' };
        case 'EACCES':
        case 'EPERM':
            return { kind: 'refused', because: 'may not be read by this user' };
        case 'ENAMETOOLONG':
            return { kind: 'refused', because: 'has a name that is too long' };
        default:
            return {
                kind: 'refused',
                because: `cannot be read (${typeof code === 'string' ? code : 'for an unknown reason'})`,
            };
    }
}


/***/ }),

/***/ 18886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** 64 hexadecimal digits. */
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ }),

/***/ 52600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isReadAsCompose),
/* harmony export */   P: () => (/* binding */ isComposeFile)
/* harmony export */ });
const NAME = /(?:^|[/\\])(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i;
/** Whether a file is a compose file by its name: `compose.yaml`, `docker-compose.override.yml` and the like. */
function isComposeFile(path) {
    return NAME.test(path);
}
/** Whether a file that somebody names is read as a compose file: any YAML but a Dockerfile with such an ending. */
function isReadAsCompose(path) {
    return isComposeFile(path) || (/\.ya?ml$/i.test(path) && !/(?:docker|container)file[^/\\]*$/i.test(path));
}


/***/ }),

/***/ 45112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Text in columns for a terminal. Widths are counted in code points. */
/** The text in lines of at most `width`, broken at spaces; a longer word is broken where it must. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && widthOf(line) + 1 + widthOf(word) <= width) {
            line += ` ${word}`;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = chunks(word, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line];
}
/** Rows whose cells are wrapped and aligned to the left; the last column is not padded. */
function columns(rows, widths) {
    return rows.map((row) => {
        const cells = row.map((cell, index) => wrapItems(cell, widths[index] ?? 1));
        const height = Math.max(...cells.map((lines) => lines.length));
        return Array.from({ length: height }, (_, level) => cells
            .map((lines, index) => pad(lines[level] ?? '', widths[index] ?? 0))
            .join('  ')
            .trimEnd());
    });
}
/** Keeps the items of `a · b · c` whole where they fit. */
function wrapItems(text, width) {
    const items = text.split(' · ');
    const kept = items.map((item) => (widthOf(item) + 2 <= width ? item.replaceAll(' ', NO_BREAK) : item));
    return wrap(kept.join(`${NO_BREAK}· `), width).map((line) => line.replaceAll(NO_BREAK, ' '));
}
const NO_BREAK = '\u00a0';
function widthOf(text) {
    return Array.from(text).length;
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
function chunks(word, width) {
    const characters = Array.from(word);
    const pieces = Math.max(1, Math.ceil(characters.length / width));
    return Array.from({ length: pieces }, (_, index) => characters.slice(index * width, (index + 1) * width).join(''));
}


/***/ }),

/***/ 32574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingList),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _words_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42757);
/* harmony import */ var _words_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36601);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45112);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28357);




const SIGNS = { error: '✗', warning: '!', info: 'i', style: '~' };
const MAX_PLACE = 40;
const MAX_RULE = 50;
const MAX_FRAME_LINES = 8;
const MAX_DIFF_LINES = 16;
/** A finding in full: rule and place, message, and either its fix as a diff or the code itself. */
function findingLines(finding, image, style, width) {
    const cost = (0,_words_location_js__WEBPACK_IMPORTED_MODULE_1__/* .costWords */ .fL)(finding.cost);
    const message = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(finding.message)) + (cost === '' ? '' : ` (${cost})`);
    return [
        heading(finding, image, style, width),
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(message, width - 4).map((line) => `    ${line}`),
        ...(diffLines(finding, style, width) ?? frameLines(finding, style, width)),
    ];
}
/** Findings in one line each. */
function findingList(findings, image, style, width) {
    const places = findings.map((finding) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(placeOf(finding, image), MAX_PLACE));
    const widest = Math.max(...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz));
    return findings.map(({ severity, rule, message }, index) => {
        const place = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)(places[index] ?? '', widest);
        const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(rule), MAX_RULE)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message))}`, width - 4 - widest - 2);
        return `  ${sign(severity, style)} ${style.dim(place)}  ${text}`;
    });
}
function heading(finding, image, style, width) {
    const rule = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(finding.rule), MAX_RULE);
    const place = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(placeOf(finding, image), width - 6 - (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(rule));
    return `  ${sign(finding.severity, style)} ${style.link(style.bold(rule), finding.url)}${place === '' ? '' : `  ${style.cyan(place)}`}`;
}
function sign(severity, style) {
    switch (severity) {
        case 'error':
            return style.red(SIGNS.error);
        case 'warning':
            return style.yellow(SIGNS.warning);
        case 'info':
        case 'style':
            return style.dim(SIGNS[severity]);
    }
}
/** `file:line:column`, which terminals make clickable. */
function placeOf({ place }, { dockerfile }) {
    switch (place.at) {
        case 'line':
            return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place.file)}:${place.line}:${place.column}`;
        case 'layer':
            return place.line === undefined ? `layer ${place.index + 1}` : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(dockerfile)}:${place.line}`;
        case 'image':
            return '';
    }
}
function diffLines({ fix, excerpt }, style, width) {
    const lines = fix === undefined ? undefined : (0,_words_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffOf */ .n)(fix, excerpt);
    if (lines === undefined || fix === undefined)
        return undefined;
    const shown = lines.slice(0, MAX_DIFF_LINES).map((line) => {
        const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line), width - 6);
        if (line.startsWith('-'))
            return style.red(text);
        return line.startsWith('+') ? style.green(text) : style.dim(text);
    });
    return [
        `    ${style.dim('fix:')} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(fix.title)), width - 9)}`,
        ...shown.map((line) => `      ${line}`),
    ];
}
function frameLines({ place, excerpt }, style, width) {
    if (place.at !== 'line' || excerpt === undefined)
        return [];
    const numbered = excerpt.lines.map((text, index) => ({ number: excerpt.line + index, text }));
    const shown = numbered
        .filter(({ number }) => number >= place.line && number <= place.endLine)
        .slice(0, MAX_FRAME_LINES);
    const gutter = Math.max(...shown.map(({ number }) => String(number).length), 1);
    const code = shown.map(({ number, text }) => `    ${style.dim(`${String(number).padStart(gutter)} │`)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), width - gutter - 7)}`);
    const [only] = shown;
    if (only === undefined || shown.length > 1 || place.endLine > place.line)
        return code;
    // A tab before the place is drawn wider than it is counted.
    const before = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(only.text.slice(0, place.column - 1));
    const marked = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(only.text.slice(place.column - 1, place.endColumn - 1));
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(before) + gutter + 8 > width)
        return code;
    const carets = '^'.repeat(Math.max(1, Math.min((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(marked), width - gutter - 7 - (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(before))));
    return [...code, `    ${style.dim(`${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)('', gutter)} │`)} ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)('', (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(before))}${style.red(carets)}`];
}


/***/ }),

/***/ 42757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fixTitle),
/* harmony export */   n: () => (/* binding */ diffOf)
/* harmony export */ });
/** Lines that begin with `-`, `+` or a space; undefined where the excerpt does not show the lines that change. */
function diffOf(fix, excerpt) {
    if (excerpt === undefined || fix.edits.length === 0)
        return undefined;
    const last = excerpt.line + excerpt.lines.length - 1;
    // An insertion after the last line of a file points one line beyond it.
    if (fix.edits.some(({ span }) => span.line < excerpt.line || span.endLine > last + 1))
        return undefined;
    const after = apply(excerpt, fix.edits).split('\n');
    const before = [...excerpt.lines];
    const head = sharedLength(before, after);
    const tail = sharedLength(before.slice(head).reverse(), after.slice(head).reverse());
    return [
        ...before.slice(Math.max(0, head - 1), head).map((line) => ` ${line}`),
        ...before.slice(head, before.length - tail).map((line) => `-${line}`),
        ...after.slice(head, after.length - tail).map((line) => `+${line}`),
        ...before
            .slice(before.length - tail)
            .slice(0, 1)
            .map((line) => ` ${line}`),
    ];
}
function apply({ line: first, lines }, edits) {
    const text = lines.join('\n');
    const starts = lines.reduce((offsets, line) => [...offsets, (offsets.at(-1) ?? 0) + line.length + 1], [0]);
    const offset = (line, column) => Math.min((starts[line - first] ?? text.length) + column - 1, text.length);
    // From the end, so that an edit does not move the places of the others.
    return [...edits]
        .sort((one, other) => other.span.line - one.span.line || other.span.column - one.span.column)
        .reduce((result, { span, text: replacement }) => result.slice(0, offset(span.line, span.column)) +
        replacement +
        result.slice(offset(span.endLine, span.endColumn)), text);
}
function sharedLength(one, other) {
    const differing = one.findIndex((line, index) => line !== other[index]);
    return differing === -1 ? Math.min(one.length, other.length) : differing;
}
/** What a fix does, and that it may do more than that. */
const fixTitle = ({ title, safety }) => safety === 'safe' ? title : `${title} (unsafe: it may change how things run)`;


/***/ }),

/***/ 22417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   hD: () => (/* binding */ linesPage)
/* harmony export */ });
// A foreign frontend may answer BuildKit's check with any URL it likes, so a rule's page must be one of these.
const RULE_PAGES = [
    'https://docs.docker.com/',
    'https://www.shellcheck.net/wiki/',
    'https://github.com/koalaman/shellcheck/wiki/',
    'https://github.com/hadolint/hadolint/wiki/',
];
const DRYDOCK_PAGE = /^https:\/\/github\.com\/[\w.-]+\/drydock\/blob\/[\w.-]+\/docs\/(?:rules|checks)\/[\w-]+\.md$/;
/** The page of a rule, or undefined where it is not one that we know. */
function rulePage(url) {
    if (url === undefined || !/^[\w:/.#?=&%+-]+$/.test(url) || url.includes('/../'))
        return undefined;
    return DRYDOCK_PAGE.test(url) || RULE_PAGES.some((page) => url.startsWith(page)) ? url : undefined;
}
/** Lines of a file at a commit, as GitHub shows them. */
function linesPage(subject, sha, file, lines) {
    const home = repositoryPage(subject);
    if (home === undefined || !isCommit(sha))
        return undefined;
    const end = lines.endLine > lines.line ? `-L${lines.endLine.toFixed(0)}` : '';
    return `${home}/blob/${sha}/${file.split('/').map(segment).join('/')}#L${lines.line.toFixed(0)}${end}`;
}
function commitPage(subject, sha) {
    const home = repositoryPage(subject);
    return home === undefined || !isCommit(sha) ? undefined : `${home}/commit/${sha}`;
}
/** The workflow run, where it is one of this repository. */
function runPage(subject) {
    const home = repositoryPage(subject);
    if (home === undefined || subject.runUrl?.startsWith(`${home}/actions/runs/`) !== true)
        return undefined;
    return /^[\d/a-z]+$/.test(subject.runUrl.slice(home.length)) ? subject.runUrl : undefined;
}
function repositoryPage({ serverUrl, repository }) {
    if (serverUrl === undefined || !/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/.test(serverUrl))
        return undefined;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${serverUrl.replace(/\/$/, '')}/${repository}`;
}
/** A whole commit name: SHA-1 or SHA-256. */
function isCommit(sha) {
    return sha !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}
function segment(name) {
    // encodeURIComponent throws on half a character, and leaves what Markdown reads as the end of a link.
    return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 36601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   kB: () => (/* binding */ headWords),
/* harmony export */   nD: () => (/* binding */ layerPlace)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22417);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26799);


/** Empty for a finding about the image as a whole. `side` is the commit whose files are meant. */
function placeWords(finding, image, subject, side = 'head') {
    const sha = shaOf(image, subject, side);
    const { place } = finding;
    switch (place.at) {
        case 'line':
            return [{ link: `${place.file}:${span(place)}`, to: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .linesPage */ .hD)(subject, sha, place.file, place) }];
        case 'layer': {
            if (place.line === undefined)
                return [`layer ${place.index + 1}`];
            const lines = { line: place.line, endLine: place.line };
            return [{ link: `${image.dockerfile}:${span(lines)}`, to: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .linesPage */ .hD)(subject, sha, image.dockerfile, lines) }];
        }
        case 'image':
            return [];
    }
}
/** The Dockerfile lines that made a layer, as `4` or `6–8`, or what stands in their place. */
function layerPlace(layer, image, subject, side) {
    if (layer.lines === undefined)
        return 'base image';
    if (layer.lines === 'unknown')
        return 'unknown';
    return { see: span(layer.lines), to: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .linesPage */ .hD)(subject, shaOf(image, subject, side), image.dockerfile, layer.lines) };
}
/** What the checked side is called. */
function headWords({ pullRequest, headSha }) {
    if (pullRequest !== undefined)
        return 'this pull request';
    return headSha === undefined ? 'here' : 'this commit';
}
/** `costs 38 MB and 2.1 s`; empty where nothing was measured. */
function costWords(cost) {
    const parts = [
        ...(cost?.bytes === undefined ? [] : [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(cost.bytes)]),
        ...(cost?.seconds === undefined ? [] : [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(cost.seconds)]),
    ];
    return parts.length === 0 ? '' : `costs ${parts.join(' and ')}`;
}
function span({ line, endLine }) {
    return endLine > line ? `${line.toFixed(0)}–${endLine.toFixed(0)}` : line.toFixed(0);
}
function shaOf(image, subject, side) {
    return side === 'head' ? subject.headSha : (image.baseline.sha ?? subject.baseSha);
}


/***/ }),

/***/ 26799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oe: () => (/* binding */ bytesDelta),
/* harmony export */   yA: () => (/* binding */ percentDelta),
/* harmony export */   yn: () => (/* binding */ countDelta)
/* harmony export */ });
/** Numbers as people read them. Sizes are decimal as on a download page: 1 MB = 1,000,000 B. The minus sign is U+2212. */
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
/** A size such as `155 MB`, `1.5 MB`, `21.5 GB`, `0 B`: two digits at least, three from gigabytes on. */
function bytes(count) {
    let unit = 0;
    let value = count;
    // 999.5 kB would be rounded up to `1000 kB`, so the next unit begins a little early.
    while (Math.abs(value) >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(decimals(Math.abs(value), unit))} ${UNITS[unit] ?? 'B'}`;
}
function decimals(value, unit) {
    if (unit === 0)
        return 0;
    if (unit < 3)
        return value < 9.95 ? 1 : 0;
    if (value < 9.995)
        return 2;
    return value < 99.95 ? 1 : 0;
}
/** A difference in size such as `−70 MB`, `+1.5 kB`, `±0 B`. */
function bytesDelta(difference) {
    return signed(difference, bytes(Math.abs(difference)));
}
/** A difference between counts such as `−3`, `+12`, `±0`. */
function countDelta(difference) {
    return signed(difference, count(Math.abs(difference)));
}
/** Change of `head` against `base` as `−83 %`; undefined where the base is zero or the change rounds to nothing. */
function percentDelta(base, head) {
    const percent = base === 0 ? 0 : Math.round(((head - base) / base) * 100);
    return percent === 0 ? undefined : signed(percent, `${count(Math.abs(percent))} %`);
}
/** A duration such as `0.9 s`, `24.1 s`, `3 min 20 s`. */
function seconds(duration) {
    if (duration < 99.95)
        return `${duration.toFixed(1)} s`;
    const whole = Math.round(duration);
    const rest = whole % 60;
    return `${count(Math.floor(whole / 60))} min${rest === 0 ? '' : ` ${rest.toFixed(0)} s`}`;
}
/** A count with thousands separated: `5,000`. */
function count(value) {
    return value.toLocaleString('en-US');
}
/** A count with its noun: `1 finding`, `2 findings`, `0 entries`. */
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
function signed(value, magnitude) {
    if (value === 0)
        return `±${magnitude}`;
    return value < 0 ? `−${magnitude}` : `+${magnitude}`;
}


/***/ }),

/***/ 90005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ optional)
/* harmony export */ });
/** A record with the one key, or none where there is no value: `undefined` is no value of an optional property here. */
function optional(key, value) {
    const record = {};
    if (value !== undefined)
        record[key] = value;
    return record;
}


/***/ }),

/***/ 32689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ chooseStyle)
/* harmony export */ });
/* unused harmony export colourless */
const sgr = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
const same = (text) => text;
const colourful = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    green: sgr(32, 39),
    yellow: sgr(33, 39),
    cyan: sgr(36, 39),
    hyperlinks: false,
    link: same,
};
const colourless = {
    bold: same,
    dim: same,
    red: same,
    green: same,
    yellow: same,
    cyan: same,
    hyperlinks: false,
    link: same,
};
/** OSC 8 (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda); no other byte of an address reaches the terminal. */
const hyperlink = (text, url) => url !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;
/** Any non-empty NO_COLOR turns colours off; FORCE_COLOR turns them on where there is no terminal. A link needs a terminal. */
function chooseStyle(stream, env) {
    const isTerminal = stream.isTTY === true && env['TERM'] !== 'dumb';
    const isForced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0';
    const style = !env['NO_COLOR'] && (isTerminal || isForced) ? colourful : colourless;
    return isTerminal ? { ...style, hyperlinks: true, link: hyperlink } : style;
}


/***/ })

};
