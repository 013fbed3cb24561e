export const id = 771;
export const ids = [771];
export const modules = {

/***/ 27771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectShellCheck: () => (/* binding */ connectShellCheck)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
;// CONCATENATED MODULE: ./src/shellcheck/batch.ts
/** Characters of a batch: enough that starting the program costs nothing beside its work, few enough that one bad script spoils little. */
const SMALLEST = 2_000;
const LARGEST = 20_000;
/** A script costs something however short it is. */
const OVERHEAD = 100;
/** So that the processes end at about the same time. */
const BATCHES_FOR_EACH_PROCESS = 4;
/** ShellCheck takes 4 ms for a script as people write it. What takes this long needs a gigabyte or two by then. */
const PATIENCE_SECONDS = 10;
/** Splits scripts into batches of about the same work, the longest scripts first: whoever starts last should be done soon. */
function batchesOf(scripts, processes) {
    const work = (script) => script.length + OVERHEAD;
    const total = scripts.reduce((sum, script) => sum + work(script), 0);
    const share = total / (processes * BATCHES_FOR_EACH_PROCESS);
    const enough = Math.min(Math.max(share, SMALLEST), LARGEST);
    const batches = [];
    let left = 0;
    for (const script of scripts.toSorted((one, other) => other.length - one.length)) {
        if (left <= 0) {
            batches.push([]);
            left = enough;
        }
        batches.at(-1)?.push(script);
        left -= work(script);
    }
    return batches;
}
/** Runs one process for a batch; where it does not get through, one for each half, down to the script that is to blame. */
async function checkBatch(batch, deadline, run) {
    const left = deadline - performance.now();
    if (left <= 0)
        return unchecked(batch, 'there was too much to check in one minute');
    const outcome = await run(batch, Math.min(left, PATIENCE_SECONDS * 1000));
    switch (outcome.kind) {
        case 'checked':
            return new Map(batch.map((script, index) => [script, outcome.answers[index] ?? NOTHING]));
        case 'unusable':
            return unchecked(batch, outcome.because);
        case 'failed': {
            if (batch.length === 1)
                return unchecked(batch, outcome.because);
            const middle = Math.ceil(batch.length / 2);
            const first = await checkBatch(batch.slice(0, middle), deadline, run);
            return new Map([...first, ...(await checkBatch(batch.slice(middle), deadline, run))]);
        }
    }
}
const NOTHING = { kind: 'checked', comments: [] };
const unchecked = (batch, because) => new Map(batch.map((script) => [script, { kind: 'unchecked', because }]));

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/severity.ts
var severity = __webpack_require__(21012);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/shellcheck/answers.ts
/** ShellCheck's `--format=json1`. Pure. */


const position = schemas/* int */.Whr().nonnegative();
const span = { line: position, column: position, endLine: position, endColumn: position };
const answer = schemas/* object */.Ikc({
    comments: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...span,
        file: schemas/* string */.YjP(),
        level: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
        code: schemas/* int */.Whr(),
        message: schemas/* string */.YjP(),
        fix: schemas/* object */.Ikc({
            replacements: schemas/* array */.YOg(schemas/* object */.Ikc({ ...span, replacement: schemas/* string */.YjP(), insertionPoint: schemas/* enum */.k5n(['beforeStart', 'afterEnd']) })),
        })
            .nullable(),
    })),
});
/** One answer for each of the files `0`, `1`, … */
function readAnswers(text, count) {
    const { success, data } = answer.safeParse(parseJson(text));
    if (!success)
        return { kind: 'failed', because: 'its answer cannot be read' };
    const comments = Array.from({ length: count }, () => []);
    for (const { file, level, code, message, fix, line, column, endLine, endColumn } of data.comments)
        comments[Number(file)]?.push({
            code,
            severity: level,
            message,
            span: { line, column, endLine, endColumn },
            replacements: (fix?.replacements ?? []).map(({ replacement, insertionPoint, ...place }) => ({
                span: { line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn },
                text: replacement,
                beside: insertionPoint === 'afterEnd' ? 'next' : 'previous',
            })),
        });
    return { kind: 'checked', answers: comments.map((list) => ({ kind: 'checked', comments: list })) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/shellcheck/script-folder.ts


/** Writes scripts as files. Throws an error of the file system where it cannot; then nothing is left. Waiting would take longer. */
function writeScripts(scripts, temporary) {
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'drydock-shellcheck-'));
    const remove = () => {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    };
    try {
        for (const [index, script] of scripts.entries())
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, String(index)), script);
        return { path, names: scripts.map((_, index) => String(index)), [Symbol.dispose]: remove };
    }
    catch (error) {
        remove();
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/shellcheck/run-shellcheck.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The one place that executes ShellCheck. */



/**
 * What is left out of its answers: that it cannot follow `.` and `source` into files that only the image has (SC1090,
 * SC1091), and that it knows `ash` only as `dash` (SC2187).
 */
const ARGUMENTS = ['--norc', '--format=json1', '--exclude=SC1090,SC1091,SC2187'];
/** Its answer is about a kilobyte for each thing it finds. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** ShellCheck's exit codes: its manual, "RETURN VALUES". */
const FOUND_SOMETHING = 1;
const UNKNOWN_OPTION = 3;
const UNKNOWN_FORMAT = 4;
/** One process for these scripts. Rejects when the run is cancelled. */
const runShellCheck = ({ signal, env, temporary }) => async (scripts, milliseconds) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        signal.throwIfAborted();
        const written = tryToWrite(scripts, temporary);
        if (typeof written === 'string')
            return { kind: 'failed', because: `its temporary files cannot be written (${written})` };
        const folder = __addDisposableResource(env_1, written, false);
        const ended = await execute([...ARGUMENTS, '--', ...folder.names], { cwd: folder.path, signal, env, milliseconds });
        signal.throwIfAborted();
        return ended.kind === 'printed' ? readAnswers(ended.text, scripts.length) : ended;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};
function tryToWrite(scripts, temporary) {
    try {
        return writeScripts(scripts, temporary);
    }
    catch (error) {
        return String(error);
    }
}
function execute(args, { cwd, signal, env, milliseconds }) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)('shellcheck', args, {
            cwd,
            // Options in SHELLCHECK_OPTS would change what it prints; the encoding of its answer follows the locale.
            env: { PATH: env['PATH'], LC_ALL: 'C.UTF-8' },
            // A whole number, and 0 would be no limit.
            timeout: Math.max(1, Math.ceil(milliseconds)),
            killSignal: 'SIGKILL',
            maxBuffer: MAX_ANSWER_BYTES,
            signal,
        }, (error, text) => {
            resolve(error ? endOf(error, text) : { kind: 'printed', text });
        });
        child.stdin?.end();
    });
}
function endOf({ code, killed, signal }, text) {
    if (code === FOUND_SOMETHING)
        return { kind: 'printed', text };
    if (code === UNKNOWN_OPTION || code === UNKNOWN_FORMAT)
        return { kind: 'unusable', because: 'it does not know the options that version 0.7.0 brought' };
    if (code === 'ENOENT')
        return { kind: 'unusable', because: 'there is no `shellcheck` on the PATH' };
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return { kind: 'failed', because: 'its answer is longer than 64 MiB' };
    if (killed === true)
        return { kind: 'failed', because: 'a script took too long' };
    if (typeof code === 'string')
        return { kind: 'unusable', because: `it cannot be started (${code})` };
    return { kind: 'failed', because: `it ended with ${String(code ?? signal)}` };
}

;// CONCATENATED MODULE: ./src/shellcheck/shellcheck.ts




/** People write some hundred characters; what is far longer can cost ShellCheck minutes and gigabytes. */
const MAX_LENGTH = 65_536;
/** Whatever is asked at once has to be done by then: 800 scripts of real Dockerfiles take 3 s. */
const DEADLINE_SECONDS = 60;
/** The `shellcheck` that stands first on the PATH, as many processes at a time as there are cores. */
function connectShellCheck(options) {
    const { signal, env = process.env, temporary = (0,external_node_os_.tmpdir)(), processes = (0,external_node_os_.availableParallelism)() } = options;
    const limit = (0,concurrency/* limitTo */.$)(processes);
    const known = new Map();
    const start = (batch, deadline) => {
        const run = runShellCheck({ signal, env, temporary });
        const answers = limit(() => checkBatch(batch, deadline, run));
        // Whoever asked hears of it; until somebody waits for it, it is nobody's rejection.
        answers.catch(() => undefined);
        for (const script of batch)
            known.set(script, answers);
    };
    return {
        async check(scripts) {
            const fresh = [...new Set(scripts)].filter((script) => script.length <= MAX_LENGTH && !known.has(script));
            const deadline = performance.now() + DEADLINE_SECONDS * 1000;
            for (const batch of batchesOf(fresh, processes))
                start(batch, deadline);
            return Promise.all(scripts.map(async (script) => {
                const answers = await known.get(script);
                return answers?.get(script) ?? { kind: 'unchecked', because: 'a script is longer than 64 KiB' };
            }));
        },
    };
}


/***/ })

};
