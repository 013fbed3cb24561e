export const id = 346;
export const ids = [346];
export const modules = {

/***/ 23423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ userToken)
/* harmony export */ });
/** The token that a user has for GitHub, by the names under which its tools read it. */
const userToken = (env) => ({
    token: env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '',
    withoutToken: 'GitHub’s API gives it to a token only; set GITHUB_TOKEN or GH_TOKEN, e.g. to what `gh auth token` prints',
});


/***/ }),

/***/ 5068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openDisk)
/* harmony export */ });
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96545);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89341);


/** The real disk. A folder is listed once for as long as the disk is open: Dockerfiles that share a context share its list. */
function openDisk() {
    const lists = new Map();
    return {
        read: (root, file, links) => Promise.resolve((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(root, file, links)),
        list: (root, folder) => {
            const key = JSON.stringify([root, folder]);
            const list = lists.get(key) ?? (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listFiles */ .C)(root, folder);
            lists.set(key, list);
            return Promise.resolve(list);
        },
    };
}


/***/ }),

/***/ 96545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _resolve_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71850);
/** The regular files below a folder. */



/** A context with more files is uploaded for minutes; its rest is not looked at. */
const MAX_FILES = 50_000;
/**
 * Paths are relative to `folder` and in order of their code units. Links are not followed. Breadth first, so that a cut list still has
 * the upper folders. A folder that is missing, leads out of `root` or may not be read makes the list incomplete.
 */
function listFiles(root, folder, limit = MAX_FILES) {
    const real = (0,_resolve_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(root, folder);
    if (real.kind !== 'inside')
        return { files: [], complete: false };
    const files = [];
    const folders = ['']; // Grows while it is walked.
    let complete = true;
    for (const path of folders) {
        if (files.length > limit)
            break;
        const entries = readFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real.path, path));
        complete &&= entries !== undefined;
        const named = (entries ?? []).map((entry) => ({ entry, path: path === '' ? entry.name : `${path}/${entry.name}` }));
        folders.push(...named.filter(({ entry }) => entry.isDirectory()).map((folder) => folder.path));
        const regular = named.filter(({ entry }) => entry.isFile()).slice(0, limit + 1 - files.length);
        for (const file of regular)
            files.push(...measure(real.path, file.path));
    }
    const sorted = files.slice(0, limit).sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: sorted, complete: complete && files.length <= limit };
}
function readFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch {
        return undefined;
    }
}
/** Empty for a file that has gone in the meantime. */
function measure(root, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
        return stats ? [{ path, bytes: stats.size }] : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 90825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findEngine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** Without an engine the linter still has its say; whoever asked for a run that was cancelled gets to know it from the run. */
async function findEngine({ docker, }) {
    try {
        return { kind: 'there', environment: await docker.environment() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4 || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
            return { kind: 'absent', because: error.message };
        throw error;
    }
}


/***/ }),

/***/ 83313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/** What git's processes may know about us. Pure. */
/** Variables that point git at another repository than the folder's own (`git rev-parse --local-env-vars`); hooks set them. */
const LOCATIONS = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
];
/** Programs that git would run for us, and the one variable that overrules `protocol.ext.allow`. */
const PROGRAMS = ['GIT_ALLOW_PROTOCOL', 'GIT_EXTERNAL_DIFF', 'GIT_EDITOR', 'GIT_SEQUENCE_EDITOR', 'GIT_PAGER', 'PAGER'];
const REMOVED = new Set([...LOCATIONS, ...PROGRAMS, 'GITHUB_TOKEN', 'GH_TOKEN']);
/** The action's inputs and the runner's own tokens: git needs none of them, and a filter or a helper must not read them. */
const SECRET = /^(?:INPUT|ACTIONS|STATE)_/i;
/** An empty value under a name, for `--config-env`. */
const NOTHING = 'DRYDOCK_NOTHING';
/** The environment of every git process: no tokens, no prompts, no foreign repository, messages in English. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !REMOVED.has(name) && !SECRET.test(name));
    return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', [NOTHING]: '' };
}


/***/ }),

/***/ 10308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   p2: () => (/* binding */ NOT_FOUND),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83313);
/** The only place that executes git. */




/** Nothing that the repository's or the user's configuration names may be executed, and nothing may wait forever. */
const SETTINGS = [
    // A folder that can never contain a hook.
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    'core.fsmonitor=false',
    'protocol.ext.allow=never',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
    // Less than 1 kB/s for 20 s is a connection that hangs.
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=20',
].flatMap((setting) => ['-c', setting]);
/** Local questions take milliseconds; this is for a disk that hangs. */
const LOCAL_SECONDS = 60;
/** `git ls-files` of 500,000 files is about 30 MB. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
/** Exit code of a shell for a command that does not exist; here: git is not installed. */
const NOT_FOUND = 127;
function gitIn(folder, { env = process.env, signal, access } = {}) {
    const ask = (args, options = {}) => {
        const { timeoutSeconds = LOCAL_SECONDS, config = [], withToken = false, evenIfCancelled = false } = options;
        const shown = withToken ? access : undefined;
        const settings = [...config, ...(shown ? [headerSetting(shown)] : [])];
        const argv = [...SETTINGS, ...settings.map((setting) => `--config-env=${setting}`), ...args];
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', argv, {
                cwd: folder,
                env: { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._)(env), ...(shown && { [HEADER]: authorization(shown) }) },
                timeout: timeoutSeconds * 1000,
                maxBuffer: MAX_OUTPUT_BYTES,
                ...(signal && !evenIfCancelled ? { signal } : {}),
            }, (error, stdout, stderr) => {
                if (!error)
                    resolve({ exitCode: 0, stdout, stderr });
                else if (typeof error.code === 'number')
                    resolve({ exitCode: error.code, stdout, stderr });
                else if (error.code === 'ENOENT')
                    resolve({ exitCode: NOT_FOUND, stdout, stderr: 'git was not found' });
                else if (error.code === 'ABORT_ERR')
                    reject(toolError(args, stderr, 'it was cancelled'));
                else
                    reject(toolError(args, stderr, error.killed ? `it took longer than ${timeoutSeconds} s` : error.message));
            });
            child.stdin?.end();
            killLater(child, timeoutSeconds, evenIfCancelled ? undefined : signal);
        });
    };
    return {
        folder,
        hasToken: access !== undefined,
        ask,
        async run(args, options) {
            const { exitCode, stdout, stderr } = await ask(args, options);
            if (exitCode !== 0)
                throw toolError(args, stderr, lastLine(stderr), exitCode);
            return stdout;
        },
    };
}
/** How long git gets to tidy up after it was told to end; a cancelled run has 7 s in all. */
const PATIENCE_SECONDS = 2;
/** Kills what does not end when it is told to, at its time limit or by cancellation. */
function killLater(child, timeoutSeconds, signal) {
    const kill = () => child.kill('SIGKILL');
    const timers = [setTimeout(kill, (timeoutSeconds + PATIENCE_SECONDS) * 1000)];
    const onAbort = () => timers.push(setTimeout(kill, PATIENCE_SECONDS * 1000));
    signal?.addEventListener('abort', onAbort);
    child.once('exit', () => {
        timers.forEach(clearTimeout);
        signal?.removeEventListener('abort', onAbort);
    });
    // It never started.
    child.once('error', () => {
        if (child.pid === undefined)
            timers.forEach(clearTimeout);
    });
}
/** Variable of git's environment; an argument could be read by every process of the machine. */
const HEADER = 'DRYDOCK_AUTHORIZATION';
/** As actions/checkout stores it, but for one command only and in no file. */
const headerSetting = ({ serverUrl }) => `http.${serverUrl.replace(/\/$/, '')}/.extraheader=${HEADER}`;
const authorization = ({ token }) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
/** The line in which git says what went wrong. */
function lastLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.findLast((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? 'it printed nothing';
}
const TAIL_LINES = 10;
const toolError = (args, stderr, what, exitCode) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`\`git ${args[0] ?? ''}\` failed: ${what}`, {
    command: ['git', ...args],
    exitCode,
    tail: stderr.trimEnd().split('\n').slice(-TAIL_LINES),
});


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   pZ: () => (/* binding */ isDockerfile),
/* harmony export */   sp: () => (/* binding */ listTrackedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);
/** Which files git knows. */

/** `Dockerfile`, `Dockerfile.dev`, `web.Dockerfile` and the same with `Containerfile`. */
const DOCKERFILE = /(?:^|\/)(?:[^/]+\.)?(?:dockerfile|containerfile)(?:\.[^/]+)?$/i;
/**
 * `dockerfile.ts` is a program or a text about Dockerfiles. Files of some languages begin with a small letter by convention, so `Dockerfile.go`
 * is one for Go, and `dockerfile.go` is not.
 */
const SOURCE = /\.(?:[cm]?[jt]sx?|java|kts?|cs|vue|md|json|ya?ml|toml|html|s?css|snap|lock)$|(?:^|[/.])(?:docker|container)file\.(?:[^/]+\.)?(?:go|pyi?|rb|rs|php|swift|scala|exs?|lua|p[lm]|c|cc|cpp|h|hpp|sh|bash)$/;
/** Paths of all tracked files, relative to the root, in git's order. */
async function listTrackedFiles(git) {
    return (await git.run(['ls-files', '-z', '--cached', '--deduplicate'])).split('\0').filter((path) => path !== '');
}
/** Whether a file's name says that it is a Dockerfile. `Dockerfile.dockerignore` is the ignore file of a Dockerfile. */
const isDockerfile = (path) => DOCKERFILE.test(path) && !path.endsWith('.dockerignore') && !SOURCE.test(path);
/** Tracked files at and below git's folder, relative to it; `args` are more arguments of `git ls-files`. */
async function findFiles(git, args = []) {
    const { exitCode, stdout, stderr } = await git.ask(['ls-files', '-z', '--cached', '--deduplicate', ...args]);
    if (exitCode === 0)
        return { kind: 'found', paths: stdout.split('\0').filter((path) => path !== '') };
    if (exitCode === _git_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_FOUND */ .p2)
        return { kind: 'none', because: 'git is not installed' };
    if (stderr.includes('not a git repository'))
        return { kind: 'none', because: 'this folder is not in a git repository' };
    return { kind: 'none', because: `git cannot list the files: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLine */ .fM)(stderr)}` };
}


/***/ }),

/***/ 58779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readElsewhere)
/* harmony export */ });
/** Loads what reads files of other repositories when the first one is asked for. */
function readElsewhere({ token, withoutToken, env, signal }) {
    if (token === '')
        return () => Promise.resolve({ kind: 'refused', because: withoutToken });
    let reader;
    return async (file) => {
        reader ??= load({ token, env, signal });
        return (await reader)(file);
    };
}
async function load({ token, env, signal }) {
    const { repositoryFiles } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(942), __webpack_require__.e(413), __webpack_require__.e(713)]).then(__webpack_require__.bind(__webpack_require__, 6713));
    const { apiAddresses } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(942), __webpack_require__.e(413), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 82594));
    return repositoryFiles({ token, signal, ...apiAddresses(env) });
}


/***/ }),

/***/ 30152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ lintSides)
});

;// CONCATENATED MODULE: ./src/lint/others/base-directive.ts
/** By this build argument BuildKit takes what a `# check=` directive says, and passes over the directive. */
const ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';
/** Asks about a Dockerfile as if its `# check=` directive were the base's. What the settings say of the argument stays. */
function withDirectiveOf(base, request) {
    const { options } = request;
    if (options.buildArgs[ARGUMENT] !== undefined)
        return request;
    const pragmas = base?.pragmas ?? [];
    const skipped = pragmas.flatMap((pragma) => pragma.kind === 'ignore' && pragma.dialect === 'buildkit' && pragma.reach === 'file' ? pragma.rules : []);
    const skip = skipped.length === 0 ? '' : `skip=${skipped.join(',')};`;
    const error = `error=${pragmas.some(({ kind }) => kind === 'strict')}`;
    return { ...request, options: { ...options, buildArgs: { ...options.buildArgs, [ARGUMENT]: `${skip}${error}` } } };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/lint/others/shellcheck-scripts.ts
var shellcheck_scripts = __webpack_require__(77914);
;// CONCATENATED MODULE: ./src/lint/others/shellcheck-findings.ts

/** A variable that nobody sets: whoever starts a container may set any. Only what RUN sees is all in the file. */
const UNASSIGNED = 2154;
/** What ShellCheck found in the scripts of a file, where it is in that file. Answers stand in the order of the scripts. */
function shellCheckFindings(scripts, answers) {
    return scripts.flatMap(({ instruction, script: { body } }, index) => {
        const answer = answers[index];
        const comments = answer?.kind === 'checked' ? answer.comments : [];
        if (comments.length === 0)
            return [];
        const offsets = scriptOffsets(body.text);
        const isAbout = ({ span, code }) => span.line > shellcheck_scripts/* HEADER_LINES */.o && (code !== UNASSIGNED || instruction.keyword === 'RUN');
        return comments.filter(isAbout).map((comment) => toFinding(comment, instruction, body, offsets));
    });
}
function toFinding(comment, instruction, body, offsets) {
    const { code, severity, message, span, replacements } = comment;
    const id = `SC${String(code).padStart(4, '0')}`;
    const { start, end } = offsets(span);
    const quoted = body.text.slice(start, end);
    const safety = code === UNQUOTED && isOneWord(quoted, instruction, body.text) ? 'safe' : 'unsafe';
    const fix = fixOf(replacements, safety, body, offsets);
    return {
        rule: id,
        aliases: [],
        source: 'shellcheck',
        severity,
        message,
        place: { at: 'line', file: body.source.file, ...body.span(start, end) },
        origin: 'unknown',
        url: `https://www.shellcheck.net/wiki/${id}`,
        ...(fix && { fix }),
    };
}
/** A variable without quotes, which the shell splits into words where it has blanks. */
const UNQUOTED = 2086;
/**
 * Whether it is a variable of the image whose one value is one word without a glob, and nothing in the script can give it another:
 * with quotes it is the same then. A build argument can have any value.
 */
function isOneWord(quoted, { scope, keyword }, script) {
    const name = /^\$(?:(\w+)|\{(\w+)\})$/.exec(quoted)?.slice(1).find(Boolean);
    if (name === undefined || keyword !== 'RUN')
        return false;
    const found = scope.lookup(name);
    const isSetHere = new RegExp(`(?<![\\w$])${name}(?:=|\\+=|\\b(?![\\w}]))`).test(script.replaceAll(/\$\{?\w+/g, '$'));
    return found.kind === 'env' && found.value !== undefined && /^[^\s*?[\]\\]+$/.test(found.value) && !isSetHere;
}
/** Undefined where a replacement would touch what is not the script's: a continuation, a comment between its lines. */
function fixOf(replacements, safety, body, offsets) {
    const edits = replacements.map(({ span, text, beside }) => {
        const { start, end } = offsets(span);
        const place = start === end ? insertionPoint(body, start, beside) : body.origin(start);
        const isWhole = start === end || body.origin(end - 1) - place === end - 1 - start;
        if (span.line <= shellcheck_scripts/* HEADER_LINES */.o || !isWhole || text.includes('\n'))
            return undefined;
        return { span: body.source.span(place, place + end - start), text };
    });
    const known = edits.filter((edit) => !!edit);
    return known.length === 0 || known.length < edits.length
        ? undefined
        : { title: 'Apply ShellCheck’s fix', safety, edits: known };
}
/** Where a text goes that belongs to the character before or after it: they need not be neighbours in the file. */
function insertionPoint(body, offset, beside) {
    return beside === 'previous' && offset > 0 ? body.origin(offset - 1) + 1 : body.origin(offset);
}
/** Where ShellCheck's lines and columns are in a script. It counts columns in code points; a tab is one. */
function scriptOffsets(text) {
    const lines = text.split('\n');
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length + 1);
    const isPlain = !/[\ud800-\udfff]/.test(text);
    const unitsBefore = (line, column) => isPlain
        ? column - 1
        : Array.from(line)
            .slice(0, column - 1)
            .join('').length;
    const offset = (number, column) => {
        const index = number - shellcheck_scripts/* HEADER_LINES */.o - 1;
        return Math.min((starts[index] ?? text.length) + unitsBefore(lines[index] ?? '', column), text.length);
    };
    return ({ line, column, endLine, endColumn }) => {
        const start = offset(line, column);
        return { start, end: Math.max(start, offset(endLine, endColumn)) };
    };
}

;// CONCATENATED MODULE: ./src/lint/others/ask-others.ts
/** What other linters say. What they could not look at is a note, never silence. */



async function askBuildkit(docker, request) {
    try {
        return { ...(await docker.check(request)), notes: [] };
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return { warnings: [], notes: [withoutChecks(error.message)] };
        throw error;
    }
}
function stoppedChecks(because) {
    return `BuildKit’s checks stopped before the end: ${because}`;
}
function withoutChecks(because) {
    return `BuildKit’s checks could not run: ${because}`;
}
async function askShellCheck(shellcheck, dockerfile) {
    const scripts = (0,shellcheck_scripts/* checkableScripts */.D)(dockerfile);
    if (scripts.length === 0)
        return { findings: [], notes: [] };
    const answers = await shellcheck.check(scripts.map(({ text }) => text));
    return { findings: shellCheckFindings(scripts, answers), notes: notesOf(answers) };
}
function notesOf(answers) {
    const reasons = answers.flatMap((answer) => (answer.kind === 'unchecked' ? [answer.because] : []));
    const said = reasons.length === answers.length ? 'ShellCheck’s checks could not run' : 'ShellCheck left a script out';
    return [...new Set(reasons)].map((because) => `${said}: ${because}`);
}

// EXTERNAL MODULE: ./src/lint/lint-dockerfile.ts + 5 modules
var lint_dockerfile = __webpack_require__(72381);
// EXTERNAL MODULE: ./src/severity.ts
var src_severity = __webpack_require__(21012);
;// CONCATENATED MODULE: ./src/lint/apply/cap-findings.ts

/** So many of one rule say all that there is to say; people repeat a mistake some dozen times. */
const MOST_OF_RULE = 500;
/** Some megabytes of JSON. */
const MOST = 5000;
/**
 * All findings, unless a file was made to have more than anybody reads: then the first of each rule and, in the place of the
 * next, one that counts the rest and is as severe as the worst of it.
 */
function capFindings(findings) {
    if (findings.length <= MOST_OF_RULE)
        return findings;
    const byRule = new Map();
    for (const finding of findings) {
        const all = byRule.get(finding.rule);
        if (all)
            all.push(finding);
        else
            byRule.set(finding.rule, [finding]);
    }
    const limit = limitFor([...byRule.values()].map(({ length }) => length));
    const seen = new Map();
    return findings.flatMap((finding) => {
        const number = (seen.get(finding.rule) ?? 0) + 1;
        seen.set(finding.rule, number);
        if (number <= limit)
            return [finding];
        return number === limit + 1 ? [countOf(finding, byRule.get(finding.rule)?.slice(limit) ?? [])] : [];
    });
}
/** How many of a rule are kept, so that all together are not too many. */
function limitFor(counts) {
    let limit = MOST_OF_RULE;
    while (limit > 1 && counts.reduce((sum, count) => sum + Math.min(count, limit), 0) > MOST)
        limit = Math.floor(limit / 2);
    return limit;
}
/** The number stands in backticks: one more is another finding than the base has. */
function countOf({ rule, aliases, source, place, origin, url }, rest) {
    const [severity = 'error'] = rest.map((finding) => finding.severity).sort(src_severity/* heaviestFirst */.O7);
    const message = `The rule finds this and more: \`${rest.length}\` findings from here on are left out`;
    return { rule, aliases, source, severity, message, place, origin, ...(url !== undefined && { url }) };
}

// EXTERNAL MODULE: ./src/lint/apply/apply-settings.ts + 1 modules
var apply_settings = __webpack_require__(86448);
// EXTERNAL MODULE: ./src/lint/comments/suppress.ts
var suppress = __webpack_require__(21333);
// EXTERNAL MODULE: ./src/lint/comments/ignore-reach.ts
var ignore_reach = __webpack_require__(57254);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
// EXTERNAL MODULE: ./src/lint/apply/mask-secrets.ts
var mask_secrets = __webpack_require__(14400);
;// CONCATENATED MODULE: ./src/lint/apply/subject.ts
const QUOTED = /`[^`]*`|"[^"]*"|'[^']*'/g;
const NUMBER = /\d+(?:\.\d+)?/g;
/**
 * What a finding is about, for comparing it with one about another version of the file: what its rule says, or else its message
 * without the numbers outside of quotes, which count lines, times and sizes.
 */
function subjectOf({ subject, message }) {
    if (subject !== undefined)
        return subject;
    const between = message.split(QUOTED).map((text) => text.replace(NUMBER, '#'));
    const quoted = message.match(QUOTED) ?? [];
    return between.map((text, index) => `${text}${quoted[index] ?? ''}`).join('');
}
/** What a message quotes, where its rule does not say what the subject is. */
function listedIn({ subject, message }) {
    return new Set(subject === undefined ? message.match(QUOTED) : []);
}

;// CONCATENATED MODULE: ./src/lint/apply/origin.ts



/**
 * Tells which of the head's findings the base has too, and which of the base's are gone. Two are the same when the same rule says the
 * same of the same subject, whatever the line, the other words of the instruction and the file's name are. What did not change
 * at all is paired first, then what stands in the same stage, then what moved to another. Two of a kind need two on the base.
 *
 * A finding that lists several subjects is still the same where it lists fewer. Where it lists more it is new, and the base's shorter
 * one, which is still in it, is not fixed.
 */
function compareWithBase(head, base) {
    const numberOf = numbering();
    const [heads, bases] = [identify(head, numberOf), identify(base, numberOf)];
    const existing = new Set();
    const accounted = new Set();
    for (const keyOf of STEPS) {
        const waiting = queues(bases.filter((one) => !accounted.has(one)), keyOf);
        for (const one of heads) {
            const other = existing.has(one) ? undefined : waiting(keyOf(one));
            if (!other)
                continue;
            existing.add(one);
            accounted.add(other);
        }
    }
    const without = (all, some) => all.filter((one) => !some.has(one));
    for (const [part, whole] of partsOf(without(heads, existing), without(bases, accounted))) {
        existing.add(part);
        accounted.add(whole);
    }
    for (const [part] of partsOf(without(bases, accounted), without(heads, existing)))
        accounted.add(part);
    return {
        findings: heads.map((one) => ({ ...one.finding, origin: existing.has(one) ? 'existing' : 'new' })),
        fixed: without(bases, accounted).map(({ finding }) => finding),
    };
}
/** What two findings must have in common to be the same, the strictest first. */
const STEPS = [
    ({ finding, subject, elsewhere, instruction, words, stage }) => JSON.stringify([finding.rule, subject, elsewhere, instruction, words, stage]),
    ({ finding, subject, elsewhere, instruction }) => JSON.stringify([finding.rule, subject, elsewhere, instruction]),
    ({ finding, subject, elsewhere, words, stage }) => JSON.stringify([finding.rule, subject, elsewhere, words, stage]),
    ({ finding, subject, elsewhere, stage }) => JSON.stringify([finding.rule, subject, elsewhere, stage]),
    ({ finding, subject }) => JSON.stringify([finding.rule, subject]),
];
function identify({ dockerfile, findings }, numberOf) {
    const { file, source, instructions } = dockerfile;
    const starts = instructions.map(({ span }) => span.line);
    const known = new Map();
    const instructionAt = (index) => {
        const { keyword, args } = instructions[index] ?? {};
        const number = known.get(index) ?? (args ? numberOf(`${keyword ?? ''} ${args.text}`) : 0);
        known.set(index, number);
        return number;
    };
    const spans = new Map();
    return findings.map((finding) => {
        const { place } = finding;
        const subject = subjectOf(finding);
        if (place.at !== 'line' || place.file !== file) {
            const elsewhere = place.at === 'line' ? place.file : '';
            return { finding, subject, elsewhere, instruction: 0, words: 0, stage: '' };
        }
        const above = (0,source_text/* countUpTo */.MJ)(starts, place.line) - 1;
        const isInside = (instructions[above]?.span.endLine ?? 0) >= place.line;
        const index = isInside ? above : above + 1;
        const stage = instructions[index]?.stage;
        const span = JSON.stringify([place.line, place.column, place.endLine, place.endColumn]);
        const words = spans.get(span) ?? numberOf(source.slice(place));
        spans.set(span, words);
        return {
            finding,
            subject: isSecret(source, place) ? `${subject} ${words}` : subject,
            elsewhere: '',
            instruction: instructionAt(index),
            words,
            stage: stage?.name ?? String(stage?.index ?? ''),
        };
    });
}
/** Longer than any key or token that has a line to itself. */
const LONGEST_SECRET = 5000;
/** What is flagged is a secret and nothing else: another one in its place is another leak. */
function isSecret(source, span) {
    if (span.line !== span.endLine || span.endColumn - span.column > LONGEST_SECRET)
        return false;
    return /^\*+$/.test((0,mask_secrets/* maskSecrets */.Q)(source.slice(span)));
}
/** Gives equal texts equal numbers from 1, whatever their spaces. */
function numbering() {
    const numbers = new Map();
    return (text) => {
        const words = text.replace(/\s+/g, ' ');
        const number = numbers.get(words) ?? numbers.size + 1;
        numbers.set(words, number);
        return number;
    };
}
/** Hands out what has a key, in order, each once. */
function queues(all, keyOf) {
    const byKey = new Map();
    for (const one of all.toReversed()) {
        const key = keyOf(one);
        const queue = byKey.get(key);
        if (queue)
            queue.push(one);
        else
            byKey.set(key, [one]);
    }
    return (key) => byKey.get(key)?.pop();
}
/** How many longer lists are looked at for one that may be a part of them. */
const MOST_WHOLES = 20;
/** Pairs findings that list something with one of the same rule that lists all of that and more. Each whole is given once. */
function partsOf(parts, wholes) {
    const byItem = new Map();
    const keyOf = ({ finding }, item) => JSON.stringify([finding.rule, item]);
    for (const whole of wholes) {
        const items = listedIn(whole.finding);
        for (const item of items) {
            const key = keyOf(whole, item);
            const list = byItem.get(key) ?? [];
            if (list.length < MOST_WHOLES)
                list.push({ whole, items });
            byItem.set(key, list);
        }
    }
    const taken = new Set();
    return parts.flatMap((part) => {
        const items = [...listedIn(part.finding)];
        const [first] = items;
        const candidates = first === undefined ? [] : (byItem.get(keyOf(part, first)) ?? []);
        const found = candidates.find((one) => !taken.has(one.whole) && items.every((item) => one.items.has(item)));
        if (!found)
            return [];
        taken.add(found.whole);
        return [[part, found.whole]];
    });
}

;// CONCATENATED MODULE: ./src/lint/apply/new-silence.ts




/**
 * What comments of the head silence beyond those of the base. A comment is the same when its words are and it stands above the
 * same keyword. A finding is silenced on the base when a comment for its whole file names the rule, or one silences the same finding.
 */
function newSilence(head, base, settings) {
    const everywhere = (0,suppress/* namesForAll */.$L)(base && commented(base.dockerfile, settings));
    const compared = compareWithBase(sideOf(head), base ? sideOf(base) : { ...sideOf(head), findings: [] });
    const findings = head.suppressed.filter((finding, index) => compared.findings[index]?.origin === 'new' && !(0,suppress/* silencingNames */.Hr)(finding).some((name) => everywhere.has(name)));
    const pragmas = newPragmas(head.dockerfile, base?.dockerfile);
    const { file } = head.dockerfile;
    const named = new Set(pragmas.flatMap((pragma) => (pragma.kind === 'ignore' ? pragma.rules.map(lower) : [])));
    const comments = [...new Map(pragmas.map((pragma) => [pragma.line, pragma])).values()].map(({ line, at }) => ({
        file,
        line,
        what: at.text,
    }));
    return { comments: atMost([...comments, ...unexplained(findings, file, named)]), findings: new Set(findings) };
}
/** More than anybody reads. */
const new_silence_MOST = 500;
function atMost(comments) {
    const next = comments[new_silence_MOST];
    const rest = comments.length - new_silence_MOST;
    return next ? [...comments.slice(0, new_silence_MOST), { file: next.file, what: `${rest} more comments` }] : comments;
}
const sideOf = ({ dockerfile, suppressed }) => ({ dockerfile, findings: suppressed });
const lower = (name) => name.toLowerCase();
function commented(dockerfile, settings) {
    const { file, pragmas } = dockerfile;
    return { file, pragmas, reachOf: (0,ignore_reach/* readReach */.e)(dockerfile, settings) };
}
/** Those that silence, and those that say which shell it is: rules about commands go by it. */
function newPragmas(head, base) {
    const known = new Map();
    for (const key of base ? heeded(base).map(keysIn(base)) : [])
        known.set(key, (known.get(key) ?? 0) + 1);
    const keyOf = keysIn(head);
    return heeded(head).filter((pragma) => {
        const key = keyOf(pragma);
        const left = known.get(key) ?? 0;
        known.set(key, left - 1);
        return left <= 0;
    });
}
const heeded = ({ pragmas }) => pragmas.filter(({ kind }) => kind === 'ignore' || kind === 'shell');
function keysIn({ instructions }) {
    const ends = instructions.map(({ span }) => span.endLine);
    return (pragma) => {
        const keyword = instructions[(0,source_text/* countUpTo */.MJ)(ends, pragma.line)]?.keyword ?? '';
        const isWide = pragma.kind === 'ignore' && pragma.reach === 'file';
        return JSON.stringify([pragma.at.text.replace(/\s+/g, ' '), isWide ? '' : keyword]);
    };
}
/** Findings that are silenced by comments of other files, or by old ones that reach further now; a rule once a file. */
function unexplained(findings, file, named) {
    const said = new Map();
    for (const finding of findings) {
        const { place, rule } = finding;
        if (place.at !== 'line' || (place.file === file && (0,suppress/* silencingNames */.Hr)(finding).some((name) => named.has(name))))
            continue;
        const key = JSON.stringify([place.file, rule]);
        if (!said.has(key))
            said.set(key, { file: place.file, line: place.line, what: `${rule}, silenced by a comment` });
    }
    return [...said.values()];
}

// EXTERNAL MODULE: ./src/lint/apply/own-findings.ts + 12 modules
var own_findings = __webpack_require__(97481);
// EXTERNAL MODULE: ./src/lint/apply/steps.ts
var steps = __webpack_require__(60741);
// EXTERNAL MODULE: ./src/lint/facts/sources/started-files.ts + 1 modules
var started_files = __webpack_require__(64152);
;// CONCATENATED MODULE: ./src/lint/facts/sources/read-started.ts

/** In UTF-16 units; a server that starts in a larger file is hardly written by hand. */
const LARGEST_SOURCE = 200_000;
/** The sources of the programs that a Dockerfile's images start, as far as its build context has them. */
async function readStarted(dockerfile, context, disk) {
    const found = await Promise.all((0,started_files/* startedFiles */.t)(dockerfile).map((one) => readOne(one, context, disk)));
    return found.filter((one) => !!one);
}
async function readOne({ start, language, candidates }, { root, path }, disk) {
    for (const candidate of candidates) {
        const read = await disk.read(root, path === '.' ? candidate : `${path}/${candidate}`);
        if (read.kind === 'missing')
            continue;
        if (read.kind === 'refused' || read.text.length > LARGEST_SOURCE)
            return undefined;
        // The grammars are loaded for those who need them: a lint of a file without a server starts in less time.
        const { listeningCalls } = await __webpack_require__.e(/* import() */ 725).then(__webpack_require__.bind(__webpack_require__, 66725));
        const { readSource } = await Promise.all(/* import() */[__webpack_require__.e(802), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 12621));
        return { start, file: candidate, listens: listeningCalls(readSource(read.text, language), language) };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/lint/dockerfile/parse-dockerfile.ts + 5 modules
var parse_dockerfile = __webpack_require__(59275);
// EXTERNAL MODULE: ./src/lint/rule-url.ts
var rule_url = __webpack_require__(58247);
;// CONCATENATED MODULE: ./src/lint/lint-stage.ts












/** Lints head and base. A Dockerfile of the base that cannot be read is no base. */
async function lintSides({ head, base }, settings, plan, world) {
    if (head.read.kind !== 'text')
        return { status: 'stopped', findings: [unreadable(head.file, head.read)] };
    const { buildkit, policy } = plan;
    const notes = buildkit.kind === 'unreachable' ? [withoutChecks(buildkit.because)] : [];
    const requests = buildkit.kind === 'asked' ? buildkit : undefined;
    const parsed = (side, text) => ({
        ...side,
        dockerfile: side.dockerfile ?? (0,parse_dockerfile/* parseDockerfile */.A)(side.file, text, plan.target),
    });
    const before = base?.read.kind === 'text' ? parsed(base, base.read.text) : undefined;
    const asked = requests && (policy === 'base' ? withDirectiveOf(before?.dockerfile, requests.head) : requests.head);
    const lint = (side, request) => lintSide(side, {
        settings,
        context: plan.context,
        request,
        shellcheck: plan.shellcheck,
        today: plan.today,
        isBuilt: plan.isBuilt ?? false,
        composeFiles: plan.composeFiles,
    }, world);
    const [headSide, baseSide] = await Promise.all([
        lint(parsed(head, head.read.text), asked),
        before && lint(before, requests?.base),
    ]);
    // Where the image is built, the build fails for it.
    if (plan.target !== undefined && !headSide.outcome.dockerfile.hasTarget && plan.isBuilt !== true)
        notes.push(`\`${head.file}\` has no stage \`${plan.target}\`, so it was checked as if its last stage is built`);
    notes.push(...headSide.notes);
    if (headSide.notes.length === 0)
        notes.push(...(baseSide?.notes.map((note) => `On the base: ${note}`) ?? []));
    const silence = policy && (baseSide || policy === 'base') ? newSilence(headSide.outcome, baseSide?.outcome, settings) : NONE;
    const outcome = policy === 'base' ? heard(headSide.outcome, silence.findings) : headSide.outcome;
    const compared = baseSide && compareWithBase(outcome, baseSide.outcome);
    return {
        status: 'done',
        findings: compared?.findings ?? outcome.findings,
        result: {
            fixed: compared?.fixed ?? [],
            ...(baseSide && { baseCount: baseSide.outcome.findings.length }),
            suppressed: outcome.suppressed,
            notes,
            ...(silence.comments.length > 0 && { newComments: silence.comments }),
        },
    };
}
const NONE = { comments: [], findings: new Set() };
/** As if the comments that silence these were not there. */
function heard(outcome, loud) {
    if (loud.size === 0)
        return outcome;
    return {
        ...outcome,
        findings: (0,apply_settings/* inFileOrder */.w)([...outcome.findings, ...loud]),
        suppressed: outcome.suppressed.filter((finding) => !loud.has(finding)),
    };
}
async function lintSide(side, { settings, context, request, shellcheck, today, isBuilt, composeFiles }, world) {
    await (0,steps/* withBreaks */.H)((0,own_findings/* readCommands */.P4)(side.dockerfile), world.clock);
    const [checks, shell, own, compose] = await Promise.all([
        request ? askBuildkit(world.docker, request) : { warnings: [], notes: [], stopped: undefined },
        shellcheck ? askShellCheck(world.shellcheck, side.dockerfile) : { findings: [], notes: [] },
        ownFindings(side, context, { settings, today }, world),
        composeFiles && context.kind === 'folder'
            ? lintCompose({ root: side.root, dockerfile: side.file, context, others: composeFiles.others }, settings, world)
            : undefined,
    ]);
    const foreign = {
        ...(request &&
            checks.notes.length === 0 && { buildkit: checks.warnings, isBuildkitStopped: checks.stopped !== undefined }),
        ...(shellcheck && { shellcheck: shell.findings, hasUncheckedScripts: shell.notes.length > 0 }),
    };
    const stopped = checks.stopped === undefined || isBuilt ? [] : [stoppedChecks(checks.stopped)];
    const outcome = await (0,steps/* withBreaks */.H)((0,lint_dockerfile/* concludeLint */.h)(side.dockerfile, own, foreign), world.clock);
    return {
        outcome: {
            ...outcome,
            findings: capFindings([...outcome.findings, ...(compose?.findings ?? [])]),
            suppressed: capFindings([...outcome.suppressed, ...(compose?.suppressed ?? [])]),
        },
        notes: [...checks.notes, ...stopped, ...shell.notes, ...(compose?.notes ?? [])],
    };
}
async function lintCompose(image, settings, { disk }) {
    const { lintComposeBeside } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(237)]).then(__webpack_require__.bind(__webpack_require__, 56237));
    return lintComposeBeside(image, settings, disk);
}
/** A context can hold thousands of files; they are listed only where a rule needs them. */
async function ownFindings({ root, file, dockerfile }, context, { settings, today }, { clock, disk }) {
    const ignoreFile = await findIgnoreFile(disk, root, file, context);
    const files = (0,own_findings/* needsFiles */.$t)(dockerfile, settings) ? await listFiles(disk, root, context) : NOT_LISTED;
    const started = context.kind === 'folder' ? await readStarted(dockerfile, { root, path: context.path }, disk) : undefined;
    const lintContext = { settings, ignoreFile, files, today, idleIgnores: [], ...(started && { started }) };
    return (0,steps/* withBreaks */.H)((0,own_findings/* applyRules */.IU)(dockerfile, lintContext), clock);
}
const NOT_LISTED = { kind: 'unknown', because: 'no rule looks at the files' };
/** BuildKit prefers `<Dockerfile>.dockerignore` to the one in the context. */
async function findIgnoreFile(disk, root, file, context) {
    if (context.kind === 'remote')
        return { kind: 'unknown', because: 'the build context is not a folder' };
    const { path } = context;
    const shared = path === '.' ? '.dockerignore' : `${path}/.dockerignore`;
    for (const candidate of [`${file}.dockerignore`, shared]) {
        const read = await disk.read(root, candidate);
        if (read.kind === 'text')
            return { kind: 'present', file: candidate, text: read.text };
        if (read.kind === 'refused')
            return { kind: 'unknown', because: read.because };
    }
    return { kind: 'absent', file: shared };
}
async function listFiles(disk, root, context) {
    if (context.kind === 'remote')
        return { kind: 'unknown', because: 'the build context is not a folder' };
    return { kind: 'listed', ...(await disk.list(root, context.path)) };
}
function unreadable(file, read) {
    return {
        rule: 'valid-dockerfile',
        aliases: ['DL1000'],
        source: 'drydock',
        severity: 'error',
        message: read.kind === 'missing' ? `There is no Dockerfile at \`${file}\`` : read.because,
        place: { at: 'image' },
        origin: 'unknown',
        url: (0,rule_url/* ruleUrl */.Q)('valid-dockerfile'),
    };
}


/***/ }),

/***/ 77914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkableScripts),
/* harmony export */   o: () => (/* binding */ HEADER_LINES)
/* harmony export */ });
/* harmony import */ var _shell_shebang_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41536);

/** Shell, directives, variables: a line each. */
const HEADER_LINES = 3;
/** What BuildKit sets in every RUN when the caller has it; those in upper case ShellCheck does not miss anyway. */
const PROXIES = new Set(['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy']);
/** ShellCheck's dialect by the name of a shell. It has none for zsh; older ones know BusyBox's only as dash. */
const DIALECTS = new Map([
    ['sh', 'sh'],
    ['bash', 'bash'],
    ['dash', 'dash'],
    ['ash', 'dash'],
    ['busybox', 'dash'],
    ['ksh', 'ksh'],
    ['mksh', 'ksh'],
]);
/** Shell-form RUN, CMD, ENTRYPOINT and HEALTHCHECK in file order, with their heredocs, those in ONBUILD included. */
function checkableScripts(dockerfile) {
    const every = { onbuild: true };
    return [
        ...dockerfile.all('RUN', every),
        ...dockerfile.all('CMD', every),
        ...dockerfile.all('ENTRYPOINT', every),
        ...dockerfile.all('HEALTHCHECK', every).filter(({ disabled }) => !disabled),
    ].flatMap((instruction) => {
        const { script } = instruction;
        const text = script && script.body.text.trim() !== '' ? textOf(script, instruction) : undefined;
        return script && text !== undefined ? [{ instruction, script, text }] : [];
    });
}
function textOf({ body }, instruction) {
    const { interpreter, directives, rest } = readTop(body.text);
    const dialect = DIALECTS.get(interpreter ?? instruction.shell.name);
    if (dialect === undefined)
        return undefined;
    const options = stopsAtErrors(body.text, instruction.shell) ? ' -e' : '';
    const names = new Set(body.text.match(/[A-Za-z_][A-Za-z0-9_]*/g));
    const exported = [...names].filter((name) => isSet(name, instruction)).map((name) => ` ${name}=1`);
    return [
        `#!/bin/${dialect}${options}`,
        `#${directives === '' ? '' : ` shellcheck${directives}`}`,
        exported.length > 0 ? `export${exported.join('')}` : '#',
        rest,
        '',
    ].join('\n');
}
function isSet(name, instruction) {
    const { kind } = instruction.scope.lookup(name);
    const isMounted = instruction.keyword === 'RUN' && instruction.mounts.some((one) => one.options.get('env') === name);
    return kind === 'env' || kind === 'arg' || isMounted || PROXIES.has(name);
}
const DIRECTIVE = /^[ \t]*#[ \t]*shellcheck((?:[ \t]+[a-z-]+=[\w,-]+)+)[ \t]*(?:#.*)?$/gm;
/** What a heredoc says about itself before its first command; it would mean something else below our own lines. */
function readTop(text) {
    const [top = ''] = /^(?:[ \t]*(?:#.*)?\n)*/.exec(text) ?? [];
    const interpreter = (0,_shell_shebang_js__WEBPACK_IMPORTED_MODULE_0__/* .interpreterOf */ .O)(top);
    const directives = [...top.matchAll(DIRECTIVE)].map(([, directive = '']) => directive).join('');
    const isPlain = interpreter === undefined && directives === '';
    return { interpreter, directives, rest: isPlain ? text : top.replaceAll(/[^\n]+/g, '') + text.slice(top.length) };
}
/** `-e`, in the shebang or else in SHELL: a failed command does not go unnoticed. */
function stopsAtErrors(text, { words }) {
    const options = text.startsWith('#!') ? (text.split('\n', 1)[0] ?? '').split(/\s+/) : words;
    return options.slice(1).some((word) => /^-[A-Za-z]*e[A-Za-z]*$/.test(word) || word === 'errexit');
}


/***/ }),

/***/ 47448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
function placed(findings) {
    return findings.filter((finding) => finding.place.at === 'line');
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _words_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42757);
/* harmony import */ var _lint_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47448);


/** SARIF 2.1.0, as code scanning takes it. Suppressed findings are in it, marked as such. */
function renderSarif(report, { hash }) {
    const fingerprint = fingerprints(hash);
    const results = report.files.flatMap(({ findings, suppressed }) => [
        ...(0,_lint_report_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .G)(findings).map((finding) => ({ finding, isSuppressed: false })),
        ...(0,_lint_report_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .G)(suppressed).map((finding) => ({ finding, isSuppressed: true })),
    ]);
    const rules = rulesOf(report, results.map(({ finding }) => finding));
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Drydock', semanticVersion: report.version, rules } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.isComplete ?? true,
                        toolExecutionNotifications: report.files.flatMap(notifications),
                    },
                ],
                results: results.map(({ finding, isSuppressed }) => ({
                    ...resultOf(finding, indexes.get(finding.rule) ?? -1),
                    partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
                    ...(isSuppressed && { suppressions: [{ kind: 'inSource' }] }),
                })),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/**
 * The name by which code scanning knows a finding again: rule and text of the line without its white space, so that a line that moves is
 * the same alert. Of equal ones the number tells which.
 */
function fingerprints(hash) {
    const seen = new Map();
    return ({ rule, place, excerpt, subject = '' }) => {
        const line = excerpt?.lines[place.line - excerpt.line]?.replace(/\s+/g, ' ').trim() ?? subject;
        const key = hash(JSON.stringify([place.file, rule, line])).slice(0, 16);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${key}:${count}`;
    };
}
const LEVELS = { error: 'error', warning: 'warning', info: 'note', style: 'note' };
const SOURCES = { drydock: 'Drydock', buildkit: 'BuildKit', shellcheck: 'ShellCheck' };
/** Rules that have something to say here; those of others are known by what they say alone. */
function rulesOf({ rules }, findings) {
    const own = new Map(rules.map((rule) => [rule.id, rule]));
    const first = new Map();
    for (const finding of findings)
        if (!first.has(finding.rule))
            first.set(finding.rule, finding);
    return [...first.values()].map(({ rule: id, severity, message, source, url }) => {
        const rule = own.get(id);
        const summary = rule?.summary ?? `A check of ${SOURCES[source]}`;
        return {
            id,
            shortDescription: { text: summary },
            fullDescription: { text: rule ? summary : message },
            help: rule ? { text: rule.why, markdown: rule.why } : { text: message },
            ...(url !== undefined && { helpUri: url }),
            defaultConfiguration: { level: LEVELS[rule?.severity ?? severity] },
            ...(rule && rule.aliases.length > 0 && { properties: { tags: [...rule.aliases] } }),
        };
    });
}
function resultOf({ rule, severity, message, place, fix }, ruleIndex) {
    const artifactLocation = { uri: uriOf(place.file) };
    return {
        ruleId: rule,
        ruleIndex,
        level: LEVELS[severity],
        message: { text: withoutLinks(message) },
        locations: [{ physicalLocation: { artifactLocation, region: regionOf(place) } }],
        ...(fix && {
            fixes: [
                {
                    description: { text: (0,_words_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTitle */ .M)(fix) },
                    artifactChanges: [
                        {
                            artifactLocation,
                            replacements: fix.edits.map(({ span, text }) => ({
                                deletedRegion: regionOf(span),
                                insertedContent: { text },
                            })),
                        },
                    ],
                },
            ],
        }),
    };
}
/** A viewer makes a link of `[text](address)`, and the text of a finding may come from anybody. */
const withoutLinks = (text) => text.replaceAll('](', '] (');
const regionOf = ({ line, column, endLine, endColumn }) => ({
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
});
const notifications = ({ path, notes }) => notes.map((text) => ({
    level: 'warning',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
}));
/** Relative to the working directory, or with `file:` in front. */
function uriOf(path) {
    // Half a character cannot be encoded.
    const encoded = path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    return path.startsWith('/') ? `file://${encoded}` : encoded;
}


/***/ }),

/***/ 86275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28357);

/** An element with its content already in XML. */
function element(name, attributes, content = []) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
    const open = `<${name}${written.join('')}`;
    return content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`;
}
/** Text for content or an attribute; what XML 1.0 cannot hold becomes visible. */
function escapeXml(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
/** A whole document. */
function document(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}


/***/ }),

/***/ 59540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ extendConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _extends_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34224);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90005);
/** A configuration with what the file gives that it extends. */



/** Its parts would beat settings at the top of the file that extends it, or lead on. */
const ONLY_OWN = ['extends', 'images'];
/**
 * Throws a UserError for a file that cannot be read, that has a mistake, or that has what only the first file may have.
 * @param file name of the configuration, for the messages
 */
async function extendConfig(own, file, sources) {
    const named = own.extends;
    if (named === undefined)
        return own;
    const reference = (0,_extends_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .W)(named);
    if (!reference)
        return own;
    const read = await readExtended(reference, file, sources);
    if (read.kind !== 'text')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`extends\` of \`${file}\`: \`${named}\` cannot be read: ${becauseOf(read)}.`);
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(481), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 69551));
    const extended = parseConfig(read.text, named);
    const [other] = ONLY_OWN.filter((key) => extended[key] !== undefined);
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${named}: \`${other}\` cannot stand in a file that is extended; write it into \`${file}\`.`);
    return mergeConfigs(own, extended);
}
function readExtended(reference, file, sources) {
    if (reference.kind === 'here')
        return sources.here(reference.path);
    const asked = (0,_extends_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .pinned */ .d)(reference.file, sources.owner);
    if (!asked)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`extends\` of \`${file}\`: \`${reference.file.ref}\` is a branch; of another owner, name a tag or a full commit.`);
    return sources.elsewhere(asked);
}
const becauseOf = (read) => read.kind === 'missing' ? 'there is no such file' : read.because;
/** What the file says itself wins. Mappings are merged by their keys, lists and everything else are taken whole. Pure. */
function mergeConfigs(own, extended) {
    return {
        ...extended,
        ...own,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('build-args', merged(own['build-args'], extended['build-args'])),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('build-contexts', merged(own['build-contexts'], extended['build-contexts'])),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('labels', merged(own.labels, extended.labels)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('run-env', merged(own['run-env'], extended['run-env'])),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('services', merged(own.services, extended.services)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('lint', mergedLint(own.lint, extended.lint)),
    };
}
function mergedLint(own, extended) {
    if (!own || !extended)
        return own ?? extended;
    return {
        ...extended,
        ...own,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('rules', merged(own.rules, extended.rules)),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .l)('label-schema', merged(own['label-schema'], extended['label-schema'])),
    };
}
const merged = (own, extended) => (own && extended ? { ...extended, ...own } : (own ?? extended));


/***/ }),

/***/ 34224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReference),
/* harmony export */   d: () => (/* binding */ pinned)
/* harmony export */ });
/** Names as GitHub has them; a part of a path that is `.` or `..` leads elsewhere than it seems. */
const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;
const REPOSITORY = /^[A-Za-z0-9._-]{1,100}$/;
const PART = /^(?!\.{1,2}$)[^\0\r\n\\@]+$/;
const REF = /^(?!.*(?:\.\.|\/\/))[A-Za-z0-9_][A-Za-z0-9._/+-]{0,199}(?<![./])$/;
/** `./path` or `owner/repository/path@ref`; undefined for anything else. */
function readReference(text) {
    if (text.startsWith('./')) {
        const parts = text.slice(2).split('/');
        return parts.every((part) => PART.test(part)) ? { kind: 'here', path: parts.join('/') } : undefined;
    }
    const at = text.lastIndexOf('@');
    const [owner = '', repository = '', ...path] = text.slice(0, Math.max(at, 0)).split('/');
    const ref = text.slice(at + 1);
    const isOne = OWNER.test(owner) &&
        REPOSITORY.test(repository) &&
        PART.test(repository) &&
        path.length > 0 &&
        path.every((part) => PART.test(part)) &&
        REF.test(ref);
    return isOne ? { kind: 'elsewhere', file: { owner, repository, path: path.join('/'), ref } } : undefined;
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * The file with the ref that is asked for: of another owner a commit, or a tag and never the branch of that name. Undefined for a branch.
 * @param owner of the repository whose configuration it is; undefined where nobody knows
 */
function pinned(file, owner) {
    if (COMMIT.test(file.ref) || file.owner.toLowerCase() === owner?.toLowerCase())
        return file;
    if (file.ref.startsWith('refs/'))
        return file.ref.startsWith('refs/tags/') ? file : undefined;
    return { ...file, ref: `refs/tags/${file.ref}` };
}


/***/ }),

/***/ 19569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ hadolintReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** As hadolint calls its file; the first one counts. */
const NAMES = ['.hadolint.yaml', '.hadolint.yml'];
/** Looks into a folder once, however many Dockerfiles are below it. */
function hadolintReader(disk, env) {
    const known = new Map();
    const find = (root, folder) => {
        const key = JSON.stringify([root, folder]);
        const found = known.get(key) ?? look(root, folder);
        known.set(key, found);
        return found;
    };
    const look = async (root, folder) => (await readFile(root, folder, disk)) ?? (folder === '' ? undefined : find(root, parentOf(folder)));
    const isInEnvironment = Object.keys(env).some((name) => name.startsWith('HADOLINT_'));
    return async (root, folder) => {
        const source = await find(root, folder === '.' ? '' : folder);
        if (!source && !isInEnvironment)
            return undefined;
        // Most projects have neither, and need not wait for a YAML reader.
        const { readHadolintConfig } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 38529));
        return readHadolintConfig(source, env);
    };
}
async function readFile(root, folder, disk) {
    for (const name of NAMES) {
        const file = folder === '' ? name : `${folder}/${name}`;
        const read = await disk.read(root, file);
        if (read.kind === 'text')
            return { file, text: read.text };
        if (read.kind === 'refused')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The settings for hadolint cannot be read: ${read.because}.`);
    }
    return undefined;
}
const parentOf = (folder) => folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));


/***/ }),

/***/ 810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planLint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _lint_all_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57568);
/* harmony import */ var _lint_lint_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16984);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68843);




/** The section `lint` of the configuration as the linter wants it. Throws a UserError for a rule that nobody knows. */
function planLint(section = {}) {
    const wishes = Object.entries(section.rules ?? {});
    for (const [name] of wishes)
        refuseUnknown(name);
    const wishesFor = (severity) => wishes.flatMap(([name, wish]) => (wish === severity ? [name] : []));
    return {
        ..._lint_lint_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SETTINGS */ .a,
        disabled: wishesFor('off'),
        severity: new Map(wishes.flatMap(([name, wish]) => (wish === 'off' ? [] : [[name, wish]]))),
        trustedRegistries: section['trusted-registries'] ?? [],
        labelSchema: new Map(Object.entries(section['label-schema'] ?? {})),
        strictLabels: section['strict-labels'] ?? false,
        disableIgnorePragma: !(section['ignore-comments'] ?? true),
        compat: section.compat ?? 'none',
    };
}
/** Names that we do not own: ShellCheck's, and BuildKit's checks, which newer versions add to. */
const FOREIGN = /^(?:SC\d{4}|[A-Z][A-Za-z]+)$/;
function refuseUnknown(name) {
    const known = _lint_all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .allRules */ .V.flatMap(({ id, aliases }) => [id, ...aliases]);
    if (FOREIGN.test(name) || known.some((one) => one.toLowerCase() === name.toLowerCase()))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`lint.rules\`: there is no rule \`${name}\`.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(name, known)}`);
}


/***/ }),

/***/ 31064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig),
/* harmony export */   g: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const CONFIG_FILE = '.github/drydock.yml';
/** The configuration file; without one there are no settings, unless the user named it. Throws a UserError for every mistake in it. */
async function readConfig(root, named, disk) {
    const file = named ?? CONFIG_FILE;
    const read = await disk.read(root, file);
    switch (read.kind) {
        case 'text': {
            // Who has no such file need not wait for what reads it.
            const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(481), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 69551));
            return parseConfig(read.text, file);
        }
        case 'missing':
            if (named === undefined)
                return {};
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`config\`: there is no file \`${file}\`.`);
        case 'refused':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The configuration cannot be read: ${read.because}.`);
    }
}


/***/ }),

/***/ 18306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);


/** The machine's own clock; when the run is cancelled, sleeping rejects with the reason. */
const systemClock = (signal, pressureFile = '/proc/pressure/cpu') => ({
    now: () => performance.now(),
    waited: () => waitedIn(pressureFile),
    async sleep(milliseconds) {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, undefined, { signal });
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
    },
});
/** Linux' pressure stall information: `some avg10=0.00 avg60=0.00 avg300=0.00 total=MICROSECONDS`. */
function waitedIn(pressureFile) {
    try {
        const total = /^some .*\btotal=(\d+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(pressureFile, 'utf8'))?.[1];
        return total === undefined ? undefined : Number(total) / 1000;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
