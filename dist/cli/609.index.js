export const id = 609;
export const ids = [609];
export const modules = {

/***/ 49261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ attributesOf)
/* harmony export */ });
/** `type=gha,"scope=a,b"` → `type` and `scope`: the comma-separated attributes of buildx's options. Names are in lower case; the last of equal ones counts. */
function attributesOf(option) {
    return new Map(fieldsOf(option).flatMap((field) => {
        const at = field.indexOf('=');
        return at < 0 ? [] : [[field.slice(0, at).trim().toLowerCase(), field.slice(at + 1)]];
    }));
}
/** As buildx reads one line of CSV: a field in double quotes may hold commas, and a doubled quote stands for one. */
const fieldsOf = (option) => [...option.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);


/***/ }),

/***/ 73459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A tool's JSON in the form that we expect. Throws a ToolError that names `tool`; what the tool said is not repeated. */
function parseAnswer(json, form, tool) {
    const failure = (cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${tool} answered something that Drydock does not understand.`, { command: tool.split(' '), cause });
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw failure(error);
    }
    const parsed = form.safeParse(value);
    if (!parsed.success)
        throw failure(parsed.error);
    return parsed.data;
}


/***/ }),

/***/ 71041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ refuseTokenSecrets),
/* harmony export */   ci: () => (/* binding */ unreachableCaches),
/* harmony export */   e7: () => (/* binding */ cacheVariables),
/* harmony export */   gf: () => (/* binding */ childEnv)
/* harmony export */ });
/* unused harmony export cacheService */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _csv_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49261);
/* harmony import */ var _secret_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79857);



/** GitHub's own tokens and services, by the names under which a runner hands them to an action. */
const OWN = /^(?:INPUT_.*TOKEN.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN)$/i;
/**
 * The environment for a docker process: the caller's without GitHub's tokens, since whoever wrote the Dockerfile can
 * ask the client for any variable by name. Answers are plain and in no one's colours.
 */
function childEnv(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && !OWN.test(name))
            kept[name] = value;
    return { ...kept, DOCKER_CLI_HINTS: 'false', NO_COLOR: '1' };
}
/** What buildx reads by itself for a cache that is `type=gha` (`addGithubToken` in its sources). */
const CACHE_SERVICE = [
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
];
/** Those of a runner's variables that reach GitHub's cache. */
const cacheService = (env) => Object.fromEntries(CACHE_SERVICE.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
const isGitHubCache = (cache) => (0,_csv_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .attributesOf */ .T)(cache).get('type') === 'gha';
/** What the one build that has such a cache is given, and no other command. */
const cacheVariables = (service, caches) => caches.some(isGitHubCache) ? cacheService(service) : {};
/** Caches that buildx leaves out without a word, since it has neither token nor address for them (`isActive` in its sources). */
function unreachableCaches(service, caches) {
    return caches.filter((cache) => {
        const attributes = (0,_csv_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .attributesOf */ .T)(cache);
        const has = (attribute, ...names) => Boolean(attributes.get(attribute)) || names.some((name) => Boolean(service[name]));
        const address = has('url', 'ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL') || has('url_v2');
        return isGitHubCache(cache) && !(has('token', 'ACTIONS_RUNTIME_TOKEN') && address);
    });
}
/** Refuses a build secret that names one of GitHub's tokens, which would otherwise look like a missing variable. */
function refuseTokenSecrets(secrets) {
    for (const secret of secrets) {
        const source = (0,_secret_source_js__WEBPACK_IMPORTED_MODULE_2__/* .secretSource */ .k)(secret, {});
        const name = source?.kind === 'variable' ? source.name : source?.path;
        if (name !== undefined && OWN.test(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`A build secret asks for the variable ${name}, which Drydock never hands to a build. ` +
                'Give the workflow step that value under a name of its own and use that name.');
    }
}


/***/ }),

/***/ 11374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ bytesOf),
  T: () => (/* binding */ createCli)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 131 modules
var execa = __webpack_require__(16993);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/docker/cli/error-code.ts
var error_code = __webpack_require__(97273);
;// CONCATENATED MODULE: ./src/docker/cli/process-group.ts

/** buildx cancels a build within 0.2 s of SIGINT; with the rest of the clean-up this has to fit into 7 s. */
const INTERRUPT_SECONDS = 2;
/** After SIGKILL the pipes close at once, unless a grandchild that left the group still holds them. */
const PIPE_SECONDS = 0.5;
function processGroup(pid, pipes) {
    let alive = pid !== undefined;
    const timers = [];
    const send = (signal) => {
        if (!alive || pid === undefined)
            return;
        try {
            external_node_process_default().kill(-pid, signal);
        }
        catch {
            alive = false; // it ended a moment ago
        }
    };
    const closePipes = () => {
        for (const pipe of pipes)
            pipe.destroy();
    };
    const kill = () => {
        send('SIGKILL');
        timers.push(setTimeout(closePipes, PIPE_SECONDS * 1000));
    };
    return {
        kill,
        stop() {
            send('SIGINT');
            timers.push(setTimeout(kill, INTERRUPT_SECONDS * 1000));
        },
        forget() {
            alive = false;
            timers.forEach(clearTimeout);
        },
    };
}

// EXTERNAL MODULE: ./src/docker/cli/tool-error.ts
var tool_error = __webpack_require__(55128);
;// CONCATENATED MODULE: ./src/docker/cli/docker-cli.ts
/** The one place that executes docker. */






/** Far beyond any answer that we ask for. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_STDERR_BYTES = 64 * 1024;
/** `env` is the whole environment: nothing of this process's own is added. */
function createCli(options) {
    const atExit = createExitList();
    const cli = {
        async run(command) {
            const ended = await cli.stream(command, 'stdout', (bytes) => whole(bytes, command));
            return { ...ended, stdout: ended.value };
        },
        async stream(command, from, consume) {
            const signal = command.evenIfCancelled === true ? undefined : options.signal;
            signal?.throwIfAborted();
            const child = start(command, options);
            const group = processGroup(child.pid, [child.stdout, child.stderr]);
            const limits = watch(group.stop, command, signal);
            atExit.add(group.kill);
            try {
                const [watched, other] = from === 'stdout' ? [child.stdout, child.stderr] : [child.stderr, child.stdout];
                const consumed = consume(watched).catch((error) => {
                    group.stop();
                    watched.resume();
                    throw error;
                });
                const [value, rest, result] = await Promise.allSettled([consumed, tail(other), child]);
                signal?.throwIfAborted();
                const ended = {
                    exitCode: result.status === 'fulfilled' ? result.value.exitCode : undefined,
                    timedOut: limits.timedOut(),
                    missing: result.status === 'fulfilled' && result.value.code === 'ENOENT',
                    stdout: '',
                    stderr: rest.status === 'fulfilled' && from === 'stdout' ? rest.value : '',
                };
                if (value.status === 'fulfilled')
                    return { ...ended, value: value.value };
                if (ended.timedOut)
                    throw (0,tool_error/* failedCommand */.x)(command, ended);
                throw value.reason;
            }
            finally {
                limits.forget();
                group.forget();
                atExit.delete(group.kill);
            }
        },
    };
    return cli;
}
/** What is done when this process ends, however many commands are under way: one listener, and none while there is none. */
function createExitList() {
    const all = new Set();
    const run = () => {
        for (const one of all)
            one();
    };
    return {
        add(one) {
            if (all.size === 0)
                external_node_process_default().on('exit', run);
            return all.add(one);
        },
        delete(one) {
            const was = all.delete(one);
            if (was && all.size === 0)
                external_node_process_default().removeListener('exit', run);
            return was;
        },
    };
}
/** A process group of its own: plugins are stopped with it, and a terminal's Ctrl-C reaches us alone. */
const start = (command, options) => (0,execa/* execa */.Ho)('docker', command.args, {
    cwd: options.cwd,
    env: { ...options.env, ...command.env },
    extendEnv: false,
    stdin: 'ignore',
    buffer: false,
    reject: false,
    detached: true,
    cleanup: false,
});
function watch(stop, command, signal) {
    let timedOut = false;
    const timers = [
        setTimeout(() => {
            timedOut = true;
            stop();
        }, command.timeoutSeconds * 1000),
    ];
    const onAbort = () => timers.push(setTimeout(stop, (command.patienceSeconds ?? 0) * 1000));
    signal?.addEventListener('abort', onAbort);
    return {
        timedOut: () => timedOut,
        forget() {
            timers.forEach(clearTimeout);
            signal?.removeEventListener('abort', onAbort);
        },
    };
}
async function whole(bytes, { args }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytesOf(bytes)) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new errors/* ToolError */.v4(`docker ${args[0] ?? ''} printed more than 64 MB.`, { command: ['docker'] });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
async function tail(bytes) {
    let kept = Buffer.alloc(0);
    for await (const chunk of bytesOf(bytes))
        kept = Buffer.concat([kept, chunk]).subarray(-MAX_STDERR_BYTES);
    return kept.toString('utf8');
}
/** What a stream gives until it ends or, after a kill, is closed by us. */
async function* bytesOf(stream) {
    try {
        yield* stream;
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw error;
    }
}


/***/ }),

/***/ 97273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** Node's code of an error, e.g. `ENOENT`. */
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;


/***/ }),

/***/ 75122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ createTail),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** Longest line that is kept of anything a build or a container prints, in UTF-16 units. */
const MAX_LINE = 4096;
/**
 * Text lines of a byte stream, without their line ends. A line beyond `maxLine` UTF-16 units is cut there, and what is
 * left of it is dropped as it flows, so that a stream without any newline needs no memory.
 */
async function* splitLines(bytes, maxLine) {
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder();
    let open = '';
    for await (const chunk of bytes) {
        const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
        open = extend(open, first, maxLine);
        for (const next of rest) {
            yield open;
            open = extend('', next, maxLine);
        }
    }
    open = extend(open, decoder.decode(), maxLine);
    if (open !== '')
        yield open;
}
const extend = (line, more, maxLine) => line.length >= maxLine ? line : (line + more).slice(0, maxLine);
function createTail(count) {
    let closed = [];
    let open = '';
    return {
        add(text) {
            const [first = '', ...rest] = text.split('\n');
            open = extend(open, first, MAX_LINE);
            for (const next of rest.slice(-count - 1)) {
                closed.push(open);
                open = next.slice(0, MAX_LINE);
            }
            closed = closed.slice(-count);
        },
        lines() {
            const all = open === '' ? closed : [...closed, open];
            return all.slice(-count).map(visible);
        },
    };
}
/** A carriage return starts a line over, as progress bars do: what a terminal would show is what follows the last one. */
function visible(line) {
    const text = line.replace(/\r+$/, '');
    return text.slice(text.lastIndexOf('\r') + 1);
}
/** The last `count` lines of a text that are not blank. */
function lastLines(text, count) {
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-count)
        .map((line) => visible(line.slice(0, MAX_LINE)));
}


/***/ }),

/***/ 99100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
const MASK = '***';
/** Flags whose values are `NAME=VALUE` with a value that may be secret. */
const ASSIGNING = ['--build-arg', '--env'];
/** Cache attributes that carry credentials, e.g. of `type=s3`, `type=azblob` and `type=gha`. */
const CREDENTIAL = /((?:^|,)"?[^=,]*(?:secret|token|password|key)[^=,]*=)[^,]*/gi;
/** An argument list fit to be shown: values of build arguments and variables, credentials and URL logins are masked. */
function withoutSecrets(args) {
    return args.map(maskArgument);
}
function maskArgument(argument) {
    const [, flag, value] = /^(--[a-z-]+)=(.*)$/s.exec(argument) ?? [];
    if (flag === undefined || value === undefined)
        return maskLogin(argument);
    if (ASSIGNING.includes(flag))
        return `${flag}=${value.replace(/=.*$/s, `=${MASK}`)}`;
    if (flag === '--cache-from' || flag === '--cache-to')
        return `${flag}=${value.replace(CREDENTIAL, `$1${MASK}`)}`;
    return maskLogin(argument);
}
/** `https://user:password@host` and `https://token@host`. */
function maskLogin(text) {
    return text.replace(/(:\/\/)[^/@\s]+@/g, `$1${MASK}@`);
}


/***/ }),

/***/ 55128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf),
/* harmony export */   x: () => (/* binding */ failedCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75122);
/* harmony import */ var _redact_args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99100);



/** Lines of a tool's own words that an error carries. */
const TAIL = 20;
/** The error of a command that failed: `sentence`, or what the command itself said last. */
function failedCommand(command, ended, sentence) {
    const tail = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(ended.stderr, TAIL);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(sentence ?? describe(command, ended, tail), {
        command: ['docker', ...(0,_redact_args_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .c)(command.args)],
        exitCode: ended.exitCode,
        tail,
    });
}
/** Runs a command that has to succeed, and gives its standard output. */
async function answerOf(cli, command) {
    const ended = await cli.run(command);
    if (ended.exitCode !== 0 || ended.timedOut)
        throw failedCommand(command, ended);
    return ended.stdout;
}
function describe(command, ended, tail) {
    const name = `docker ${command.args
        .filter((argument) => /^[a-z]+$/.test(argument))
        .slice(0, 2)
        .join(' ')}`;
    if (ended.missing)
        return `${name} could not be started: there is no docker on the PATH.`;
    if (ended.timedOut)
        return `${name} did not end within ${command.timeoutSeconds} s and was stopped.`;
    const said = tail.findLast((line) => !line.startsWith('Run ')) ?? 'it said nothing';
    return `${name} failed: ${said}`;
}


/***/ }),

/***/ 79697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   qf: () => (/* binding */ createMeter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A hosted runner has a disk of 14 GB, and the largest images on Docker Hub have some 500,000 files. */
const ARCHIVE_LIMITS = {
    bytes: 16 * 1024 ** 3,
    entries: 2_000_000,
    nameBytes: 8192,
    allNameBytes: 256 * 1024 ** 2,
    depth: 1024,
    keptBytes: 128 * 1024 ** 2,
    jsonBytes: 4 * 1024 ** 2,
    allJsonBytes: 64 * 1024 ** 2,
    members: 10_000,
    seconds: 300,
};
function createMeter(limits) {
    let bytes = 0;
    let entries = 0;
    let members = 0;
    let json = 0;
    let names = 0;
    let kept = 0;
    const beyond = (count, limit, what) => count > limit ? `it has more than ${limit.toLocaleString('en')} ${what}` : undefined;
    const check = (count, limit, what) => {
        const because = beyond(count, limit, what);
        if (because !== undefined)
            throw unreadable(because);
    };
    return {
        announce(more) {
            check(bytes + more, limits.bytes, 'bytes of files');
        },
        bytes(count) {
            check((bytes += count), limits.bytes, 'bytes of files');
        },
        entry(path, link) {
            return (beyond((entries += 1), limits.entries, 'files') ??
                beyond(Math.max(path.length, link.length), limits.nameBytes, 'bytes in the path of a file') ??
                beyond((names += path.length + link.length), limits.allNameBytes, 'bytes of paths') ??
                beyond(depthOf(path), limits.depth, 'folders above a file'));
        },
        kept(count) {
            return beyond((kept += count), limits.keptBytes, 'bytes of package lists and the like');
        },
        member() {
            check((members += 1), limits.members, 'parts');
        },
        json(count) {
            check((json += count), limits.allJsonBytes, 'bytes of manifests and configurations');
        },
    };
}
function depthOf(path) {
    let depth = 0;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        depth += 1;
    return depth;
}
/** `because` completes “The image could not be measured: …”. */
const unreadable = (because, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The image could not be measured: ${because}.`, { command: ['docker', 'image', 'save'], cause });


/***/ }),

/***/ 50788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p1: () => (/* binding */ NO_SIZES),
  F5: () => (/* binding */ createMeasure),
  bL: () => (/* binding */ readArchive),
  on: () => (/* binding */ readPart)
});

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/docker/image/archive-limits.ts
var archive_limits = __webpack_require__(79697);
// EXTERNAL MODULE: ./src/docker/image/blob.ts + 1 modules
var blob = __webpack_require__(67662);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/docker/image/gzip-size.ts


/**
 * Blocks are compressed apart from each other, as pigz does, so that several threads work on one layer. Against one
 * stream the sum is 0.1 % larger.
 */
const BLOCK_BYTES = 1024 * 1024;
/** As many as Node's thread pool has threads, and a hosted runner processors. */
const BLOCKS_AT_ONCE = 4;
/**
 * Of 190 MB of programs, level 6 makes 64.7 MB in 9 s of processor time, level 4 66.6 MB in 5.3 s, level 1 71.2 MB in
 * 4 s. Registries hold what Go's compressors make, which is as close to level 4 as to level 6.
 */
const LEVEL = 4;
/** Header and trailer of a gzip file without a name. */
const FRAME_BYTES = 18;
const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
function createGzipSize() {
    let block = [];
    let blockBytes = 0;
    let total = FRAME_BYTES;
    let running = [];
    async function flush() {
        const data = Buffer.concat(block);
        block = [];
        blockBytes = 0;
        if (running.length >= BLOCKS_AT_ONCE)
            await running.shift();
        running.push(deflate(data, { level: LEVEL }).then(({ length }) => {
            total += length;
        }));
    }
    return {
        async add(chunk) {
            for (let at = 0; at < chunk.length;) {
                const part = chunk.subarray(at, at + BLOCK_BYTES - blockBytes);
                block.push(part);
                blockBytes += part.length;
                at += part.length;
                if (blockBytes === BLOCK_BYTES)
                    await flush();
            }
        },
        async end() {
            if (blockBytes > 0)
                await flush();
            await Promise.all(running);
            running = [];
            return total;
        },
    };
}

;// CONCATENATED MODULE: ./src/docker/image/keep-stretch.ts
/** As much of a file's start as decides which stretch of it is kept. */
const START_BYTES = 4096;
/** Holds at any time no more of the file than its start, or the stretch itself. */
function createStretchKeeper(choice) {
    let start = Buffer.alloc(0);
    let seeker;
    return {
        add(chunk) {
            if (start === undefined) {
                seeker?.add(chunk);
                return;
            }
            start = Buffer.concat([start, chunk]);
            if (start.length < START_BYTES)
                return;
            const stretch = choice.stretchOf(start.subarray(0, START_BYTES));
            seeker = stretch && createSeeker(stretch);
            seeker?.add(start);
            start = undefined;
        },
        end: () => seeker?.end(),
    };
}
function createSeeker(stretch) {
    /** Offset in the file of `rest`, which may hold the beginning of a mark. */
    let at = 0;
    let rest = Buffer.alloc(0);
    let found;
    let foundBytes = 0;
    const take = (bytes) => {
        const more = Buffer.from(bytes.subarray(0, stretch.maxBytes - foundBytes));
        found?.push(more);
        foundBytes += more.length;
    };
    return {
        add(chunk) {
            if (found !== undefined) {
                if (foundBytes < stretch.maxBytes)
                    take(chunk);
                return;
            }
            const end = at + rest.length + chunk.length;
            if (end <= stretch.from || at >= stretch.to) {
                at = end;
                rest = Buffer.alloc(0);
                return;
            }
            const window = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const mark = markIn(window, at, stretch);
            if (mark !== undefined) {
                found = [];
                take(window.subarray(mark));
                rest = Buffer.alloc(0);
                return;
            }
            const kept = Math.min(window.length, stretch.mark.length - 1);
            rest = Buffer.from(window.subarray(window.length - kept));
            at = end - kept;
        },
        end: () => (found === undefined ? undefined : stretch.keep(Buffer.concat(found))),
    };
}
/** Where in `window`, which begins at the offset `at` of the file, the mark begins. */
function markIn(window, at, { from, to, mark, alignment }) {
    let index = window.indexOf(mark, Math.max(0, from - at));
    while (index !== -1 && at + index < to) {
        if ((at + index) % alignment === 0)
            return index;
        index = window.indexOf(mark, index + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/docker/image/tar-header.ts
/** One block of 512 bytes that describes a member of a tar, as POSIX (ustar), GNU tar and the seventh edition of Unix write it. */
const tar_header_BLOCK_BYTES = 512;
/** Why a tar cannot be read on. */
class MalformedTar extends Error {
    name = 'MalformedTar';
}
/** Throws MalformedTar where the block is no header. */
function readHeader(block) {
    checkSum(block);
    const magic = block.toString('latin1', 257, 265);
    const prefix = magic.startsWith('ustar\0') ? textAt(block, 345, 155) : '';
    const name = textAt(block, 0, 100);
    const flag = block.toString('latin1', 156, 157);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        mode: numberAt(block, 100, 8) & 0o7777,
        uid: numberAt(block, 108, 8),
        gid: numberAt(block, 116, 8),
        size: sizeOf(numberAt(block, 124, 12)),
        modified: numberAt(block, 136, 12),
        flag,
        link: textAt(block, 157, 100),
        ...(flag === 'S' && { sparse: { bytes: sizeOf(numberAt(block, 483, 12)), isContinued: block[482] !== 0 } }),
    };
}
const isZero = (block) => block.every((byte) => byte === 0);
/** No file is larger than JavaScript counts exactly, 9 PB. */
function sizeOf(size) {
    if (!Number.isSafeInteger(size) || size < 0)
        throw new MalformedTar('a file has an impossible size');
    return size;
}
/** The sum of all bytes, with blanks in place of the sum itself; some old tars summed signed bytes. */
function checkSum(block) {
    let unsigned = 8 * 32;
    let signed = 8 * 32;
    for (let at = 0; at < tar_header_BLOCK_BYTES; at += 1) {
        if (at >= 148 && at < 156)
            continue;
        const byte = block[at] ?? 0;
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    const sum = numberAt(block, 148, 8);
    if (sum !== unsigned && sum !== signed)
        throw new MalformedTar('a header has another check sum than it says');
}
/** Up to the first NUL. */
function textAt(block, at, length) {
    const end = block.indexOf(0, at);
    return block.toString('latin1', at, end < 0 ? at + length : Math.min(end, at + length));
}
/** Octal digits between blanks, or two's complement in base 256 where the first bit is set. An empty field is 0. */
function numberAt(block, at, length) {
    const first = block[at] ?? 0;
    if (first >= 0x80) {
        let value = first >= 0xc0 ? first - 256 : first - 128;
        for (const byte of block.subarray(at + 1, at + length))
            value = value * 256 + byte;
        return value;
    }
    const text = textAt(block, at, length).trim();
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw new MalformedTar('a header has a number that is none');
    return Number.parseInt(text, 8);
}

;// CONCATENATED MODULE: ./src/docker/image/pax.ts

/** Reads `LENGTH KEY=VALUE\n` records. Throws MalformedTar for anything else. */
function readPax(data) {
    const records = new Map();
    for (let at = 0; at < data.length;) {
        const digits = /^\d{1,10}(?= )/.exec(data.toString('latin1', at, at + 11))?.[0] ?? '';
        const end = at + Number(digits);
        const record = data.toString('latin1', at + digits.length + 1, end - 1);
        const equals = record.indexOf('=');
        if (digits === '' || end > data.length || data[end - 1] !== 0x0a || equals <= 0)
            throw new MalformedTar('an extended header is not in the form of pax');
        records.set(record.slice(0, equals), record.slice(equals + 1));
        at = end;
    }
    return records;
}
/** A whole, not negative number of bytes; undefined where there is no such record. */
function paxSize(records, key) {
    const value = records.get(key);
    if (value === undefined || value === '')
        return undefined;
    return sizeOf(/^\d+$/.test(value) ? Number(value) : Number.NaN);
}
/** A number with or without a fraction, rounded down; undefined where there is no such record. */
function paxNumber(records, key) {
    const value = records.get(key);
    if (value === undefined || value === '')
        return undefined;
    if (!/^-?\d+(?:\.\d*)?$/.test(value))
        throw new MalformedTar('an extended header has a number that is none');
    return Math.floor(Number(value));
}

;// CONCATENATED MODULE: ./src/docker/image/tar-reader.ts


/** Extended headers and long names are kept while they are read; Go's reader, which engines use, takes no more of them. */
const MAX_SPECIAL_BYTES = 1024 * 1024;
/**
 * Calls `onMember` for each member, and hands its content to the sink that this returns. Reads what Go's archive/tar reads, since that is
 * what engines unpack layers with: ustar, pax, GNU long names, numbers in base 256 and both kinds of sparse files; global pax headers say
 * nothing of layers and are passed over; what follows the end mark is not read.
 */
function createTarReader(onMember) {
    const block = Buffer.alloc(tar_header_BLOCK_BYTES);
    let filled = 0;
    let zeroBlocks = 0;
    let extended = {};
    let body;
    /** A whole block between the contents of two members. */
    function takeBlock() {
        if (body?.kind === 'map') {
            if (block[504] !== 0)
                return;
            body = body.next;
            settle();
            return;
        }
        if (isZero(block)) {
            zeroBlocks += 1;
            return;
        }
        if (zeroBlocks > 0)
            throw new MalformedTar('a header follows a mark of the end');
        const header = readHeader(block);
        body = special(header) ?? member(header);
        settle();
    }
    function special(header) {
        const role = SPECIAL[header.flag];
        if (role === undefined)
            return undefined;
        if (header.size > MAX_SPECIAL_BYTES)
            throw new MalformedTar('an extended header is larger than 1 MiB');
        return { kind: 'special', role, left: header.size, padding: paddingOf(header.size), chunks: [] };
    }
    function member(header) {
        const { found, stored } = describe(header, extended);
        extended = {};
        const next = { kind: 'content', left: stored, padding: paddingOf(stored), sink: onMember(found) };
        return header.sparse?.isContinued === true ? { kind: 'map', next } : next;
    }
    /** Leaves the bodies that have ended. */
    function settle() {
        if (body === undefined || body.kind === 'map' || body.left > 0)
            return;
        if (body.kind === 'special' && body.chunks !== undefined) {
            extended = withSpecial(extended, body.role, Buffer.concat(body.chunks));
            body.chunks = undefined;
        }
        if (body.kind === 'content' && body.sink) {
            body.sink.end();
            body.sink = undefined;
        }
        if (body.padding === 0)
            body = undefined;
    }
    function takeBody(chunk) {
        if (body === undefined || body.kind === 'map')
            return 0;
        if (body.left > 0) {
            const part = chunk.length > body.left ? chunk.subarray(0, body.left) : chunk;
            body.left -= part.length;
            if (body.kind === 'content')
                body.sink?.add(part);
            else
                body.chunks?.push(part);
            settle();
            return part.length;
        }
        const skipped = Math.min(body.padding, chunk.length);
        body.padding -= skipped;
        settle();
        return skipped;
    }
    return {
        add(chunk) {
            for (let at = 0; at < chunk.length && zeroBlocks < 2;) {
                if (body !== undefined && body.kind !== 'map') {
                    at += takeBody(at === 0 ? chunk : chunk.subarray(at));
                    continue;
                }
                const copied = chunk.copy(block, filled, at, at + tar_header_BLOCK_BYTES - filled);
                filled += copied;
                at += copied;
                if (filled < tar_header_BLOCK_BYTES)
                    return;
                filled = 0;
                takeBlock();
            }
        },
        end() {
            if (zeroBlocks >= 2)
                return;
            if (filled > 0 || body !== undefined || Object.keys(extended).length > 0)
                throw new MalformedTar('it ends in the middle of a file');
        },
    };
}
const SPECIAL = { x: 'pax', X: 'pax', g: 'ignored', L: 'name', K: 'link' };
function withSpecial(extended, role, data) {
    switch (role) {
        case 'pax':
            return { ...extended, pax: readPax(data) };
        case 'name':
        case 'link':
            return { ...extended, [role]: untilNul(data.toString('latin1')) };
        case 'ignored':
            return extended;
    }
}
const untilNul = (text) => text.replace(/\0.*$/s, '');
const KINDS = {
    '\0': 'file',
    '0': 'file',
    '1': 'hard-link',
    '2': 'symlink',
    '3': 'character-device',
    '4': 'block-device',
    '5': 'directory',
    '6': 'fifo',
    '7': 'file',
    S: 'file',
};
/** The member with what was said of it before, and how many bytes of content follow. */
function describe(header, { pax, name, link }) {
    const records = pax ?? NOTHING;
    const named = records.get('GNU.sparse.name') ?? nonEmpty(records.get('path')) ?? name ?? header.name;
    const kind = header.flag === '\0' && named.endsWith('/') ? 'directory' : (KINDS[header.flag] ?? 'other');
    const stored = kind === 'file' || kind === 'other' ? (paxSize(records, 'size') ?? header.size) : 0;
    const unpacked = header.sparse?.bytes ?? paxSize(records, 'GNU.sparse.realsize') ?? paxSize(records, 'GNU.sparse.size');
    return {
        stored,
        found: {
            name: named,
            kind,
            bytes: kind === 'file' ? (unpacked ?? stored) : 0,
            mode: header.mode,
            uid: paxNumber(records, 'uid') ?? header.uid,
            gid: paxNumber(records, 'gid') ?? header.gid,
            modified: paxNumber(records, 'mtime') ?? header.modified,
            link: nonEmpty(records.get('linkpath')) ?? link ?? header.link,
            isSparse: unpacked !== undefined,
        },
    };
}
const NOTHING = new Map();
const nonEmpty = (text) => (text === '' ? undefined : text);
const paddingOf = (bytes) => (tar_header_BLOCK_BYTES - (bytes % tar_header_BLOCK_BYTES)) % tar_header_BLOCK_BYTES;

;// CONCATENATED MODULE: ./src/docker/image/layer-files.ts




/** Digests of file contents are kept in as many bytes as it takes to tell files apart. */
const DIGEST_BYTES = 16;
/** Contents up to this size are looked at in one piece. */
const SMALL_BYTES = 64 * 1024;
/** A longer file's content is not kept: a package database of 2,000 packages has some 2 MB. */
const MAX_KEPT_BYTES = 16 * 1024 * 1024;
/**
 * Reads what is in a layer. Never throws for what is wrong with it: the sizes are told all the same. Throws a ToolError when the bytes
 * that it announces are beyond the meter's limit.
 */
function createFilesReader(meter, choice) {
    /** By path: of two members of one name the later one is unpacked. */
    const files = new Map();
    let because;
    let isMalformed = false;
    let tarBytes = 0;
    let unpackedBytes = 0;
    let fileCount = 0;
    const take = (file) => {
        const key = file.kind === 'opaque' ? `${file.path}/` : file.path;
        const earlier = files.get(key);
        if (earlier?.kind === 'file') {
            unpackedBytes -= earlier.bytes;
            fileCount -= 1;
        }
        files.set(key, file);
    };
    const reader = createTarReader((member) => {
        meter.announce(member.bytes);
        const file = fileOf(member);
        if (file?.kind === 'file') {
            unpackedBytes += file.bytes;
            fileCount += 1;
        }
        if (file === undefined)
            return undefined;
        because ??= meter.entry(file.path, file.link ?? '');
        if (because !== undefined)
            return undefined;
        if (file.kind !== 'file' || file.bytes === 0 || member.isSparse) {
            take(file);
            return undefined;
        }
        return readContent(file, choice, (found) => {
            because ??= meter.kept((found.content?.length ?? 0) + (found.stretch?.length ?? 0));
            take(found);
        });
    });
    const attempt = (read) => {
        if (isMalformed)
            return;
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof MalformedTar))
                throw error;
            isMalformed = true;
            because ??= `it is not a well-formed tar: ${error.message}`;
        }
    };
    return {
        add(chunk) {
            tarBytes += chunk.length;
            attempt(() => {
                reader.add(chunk);
            });
        },
        end() {
            attempt(() => {
                reader.end();
            });
            return {
                contents: because === undefined ? { kind: 'read', files: [...files.values()] } : { kind: 'unreadable', because },
                unpackedBytes: isMalformed ? tarBytes : unpackedBytes,
                fileCount,
            };
        },
    };
}
const layer_files_KINDS = {
    file: 'file',
    'hard-link': 'hard-link',
    symlink: 'symlink',
    'character-device': 'device',
    'block-device': 'device',
    directory: 'directory',
    fifo: 'fifo',
};
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** What aufs keeps for itself; engines pass over it. */
const AUFS = '.wh..wh.';
/**
 * A deletion is an empty file whose name begins with `.wh.` (https://github.com/opencontainers/image-spec/blob/main/layer.md); one with
 * content is really called so. Nothing for what engines pass over.
 */
function fileOf({ name, kind, bytes, mode, uid, gid, link }) {
    if (kind === 'other')
        return undefined;
    const path = pathOf(name);
    const slash = path.lastIndexOf('/');
    const last = path.slice(slash + 1);
    const attributes = { bytes, mode, uid, gid };
    if (last.startsWith(WHITEOUT) && kind === 'file' && bytes === 0) {
        const folder = path.slice(0, Math.max(slash, 0));
        if (last === OPAQUE)
            return { path: folder, kind: 'opaque', ...attributes };
        if (last.startsWith(AUFS) || last === WHITEOUT)
            return undefined;
        return { path: path.slice(0, slash + 1) + last.slice(WHITEOUT.length), kind: 'whiteout', ...attributes };
    }
    switch (kind) {
        case 'hard-link':
            return { path, kind, ...attributes, link: pathOf(link) };
        case 'symlink':
            return { path, kind, ...attributes, link };
        default:
            return { path, kind: layer_files_KINDS[kind], ...attributes };
    }
}
/** Where a member of a tar goes below the root: `./a//b/` is `a/b`, and nothing leads out. */
function pathOf(name) {
    if (!/^\.|^\/|\/\/|\/\.|\/$/.test(name))
        return name;
    const parts = [];
    for (const part of name.split('/'))
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    return parts.join('/');
}
/** Hands the file itself on with its digest, and its content where that is wanted. */
function readContent(file, choice, done) {
    const isWanted = file.bytes <= MAX_KEPT_BYTES && choice.isWanted(file.path);
    if (isWanted || file.bytes <= SMALL_BYTES)
        return readWhole(file, isWanted, choice, done);
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const keeper = createStretchKeeper(choice);
    return {
        add(chunk) {
            digest.update(chunk);
            keeper.add(chunk);
        },
        end() {
            const stretch = keeper.end();
            done({ ...file, digest: digest.digest().toString('latin1', 0, DIGEST_BYTES), ...(stretch && { stretch }) });
        },
    };
}
function readWhole(file, isWanted, choice, done) {
    const chunks = [];
    return {
        add(chunk) {
            chunks.push(chunk);
        },
        end() {
            const [first] = chunks;
            const content = chunks.length === 1 && first ? first : Buffer.concat(chunks);
            const digest = (0,external_node_crypto_.hash)('sha256', content, 'buffer').toString('latin1', 0, DIGEST_BYTES);
            const isKept = isWanted || choice.isTelling(content);
            done(Object.assign(file, { digest }, isKept ? { content: Uint8Array.from(content) } : {}));
        },
    };
}

;// CONCATENATED MODULE: ./src/docker/image/layer-tar.ts



/**
 * Reads an unpacked layer tar to its end. `storedBytes`: its size compressed, where somebody has stored it so; then nothing is compressed
 * here. Rejects with a ToolError when it is beyond a limit on bytes.
 */
async function measureLayer(tar, meter, choice, storedBytes) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const gzip = storedBytes === undefined ? createGzipSize() : undefined;
    const files = createFilesReader(meter, choice);
    for await (const chunk of tar) {
        meter.bytes(chunk.length);
        digest.update(chunk);
        files.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
        await gzip?.add(chunk);
    }
    const size = gzip
        ? { compressedBytes: await gzip.end(), compressedHere: true }
        : { compressedBytes: storedBytes ?? 0 };
    return { diffId: `sha256:${digest.digest('hex')}`, ...files.end(), ...size };
}

// EXTERNAL MODULE: ./src/docker/image/save-manifest.ts + 1 modules
var save_manifest = __webpack_require__(88772);
// EXTERNAL MODULE: ./src/docker/cli/answer.ts
var cli_answer = __webpack_require__(73459);
// EXTERNAL MODULE: ./src/docker/image/image-config.ts
var image_config = __webpack_require__(18006);
// EXTERNAL MODULE: ./src/docker/cli/tool-error.ts
var tool_error = __webpack_require__(55128);
;// CONCATENATED MODULE: ./src/docker/image/archive.ts











const INSPECT_SECONDS = 20;
const NO_SIZES = new Map();
/** See `Docker.measure`. One image at a time: two streams would measure twice what the images share. */
function createMeasure(cli, choice, askRegistries = () => Promise.resolve(NO_SIZES), limits = archive_limits/* ARCHIVE_LIMITS */.Oj, find = save_manifest/* savedImage */.tG) {
    const known = new Map();
    const inTurn = (0,concurrency/* limitTo */.$)(1);
    return (reference, bases = []) => inTurn(async () => {
        const { size, platform, isPacked } = await stored(cli, reference);
        // The classic store unpacks all layers into a temporary folder of the engine before its first byte comes: what is too large must
        // not even be asked for. (The containerd store gives the packed size here, and streams from the start.)
        (0,archive_limits/* createMeter */.qf)(limits).announce(size);
        const sizes = isPacked || bases.length === 0 ? NO_SIZES : await askRegistries(bases, platform);
        return find(await measure(cli, reference, { choice, known, limits, sizes }), reference);
    });
}
async function measure(cli, reference, reading) {
    const command = {
        args: ['image', 'save', '--', reference],
        timeoutSeconds: reading.limits.seconds,
    };
    const { value, ...ended } = await cli.stream(command, 'stdout', (bytes) => archive_readWhole(bytes, reading));
    if (ended.exitCode !== 0 || ended.timedOut)
        throw (0,tool_error/* failedCommand */.x)(command, ended);
    if (value.kind === 'unreadable')
        throw value.error;
    return value.archive;
}
/** Rejects where reading stopped before the end, at a limit for instance. */
async function archive_readWhole(bytes, reading) {
    try {
        return { kind: 'archive', archive: await readArchive(bytes, reading) };
    }
    catch (error) {
        if (bytes.readableEnded && error instanceof errors/* ToolError */.v4)
            return { kind: 'unreadable', error };
        throw error;
    }
}
const inspected = schemas/* object */.Ikc({
    Size: schemas/* number */.aig(),
    Os: schemas/* string */.YjP().default(''),
    Architecture: schemas/* string */.YjP().default(''),
    Variant: schemas/* string */.YjP().nullish(),
    /** Of the containerd store only, which keeps layers compressed. */
    Descriptor: schemas/* unknown */.L5J().optional(),
});
/** What the engine says of an image. `isPacked`: its layers are stored compressed. */
async function stored(cli, reference) {
    const args = ['image', 'inspect', '--format={{json .}}', '--', reference];
    const answer = await (0,tool_error/* answerOf */.u)(cli, { args, timeoutSeconds: INSPECT_SECONDS });
    const { Size, Os, Architecture, Variant, Descriptor } = (0,cli_answer/* parseAnswer */.W)(answer, inspected, 'docker image inspect');
    return {
        size: Size,
        platform: (0,image_config/* platformName */.$r)({ os: Os, architecture: Architecture, variant: Variant }),
        isPacked: Descriptor != null,
    };
}
/**
 * Reads what `docker save` prints, in the layout of OCI or of older engines. Layers come before the manifest that
 * names them, so every member that is a layer by its first bytes is measured as it flows; nothing is kept but the
 * manifests and the contents of a layer that are chosen. Rejects with a ToolError when the archive is malformed or beyond a limit.
 */
async function readArchive(bytes, { limits, choice, known = new Map(), sizes = NO_SIZES }) {
    const meter = (0,archive_limits/* createMeter */.qf)(limits);
    const json = new Map();
    const layers = new Map();
    const links = new Map();
    const members = (0,tar_stream.extract)();
    bytes.on('error', (error) => {
        members.destroy(error);
    });
    bytes.on('close', () => {
        if (!bytes.readableEnded)
            members.destroy(new Error('the stream was closed'));
    });
    bytes.pipe(members);
    try {
        for await (const member of members) {
            meter.member();
            const { type, linkname } = member.header;
            const name = member.header.name.replace(/^(?:\.\/)+/, '');
            if (type === 'symlink')
                links.set(name, linkname);
            const content = known.get(name) ??
                (type === 'file'
                    ? await readPart(contentOf(member), member.header.size, meter, { limits, choice }, sizes.get(digestOf(name)))
                    : undefined);
            if (typeof content === 'string')
                json.set(name, content);
            else if (content) {
                layers.set(name, content);
                if (isDigest(name))
                    known.set(name, content);
            }
            member.resume();
        }
    }
    catch (error) {
        throw error instanceof errors/* ToolError */.v4 ? error : (0,archive_limits/* unreadable */.O$)('the archive is malformed', error);
    }
    return { json, layers, links };
}
/** In the layout of OCI a layer is named by its content; in the older one by an id that says nothing of it. */
const isDigest = (name) => /^blobs\/sha256\/[0-9a-f]{64}$/.test(name);
/** Of a layer that is stored as it is, this is its diffID. */
const digestOf = (name) => name.replace(/^blobs\/sha256\//, 'sha256:');
/**
 * The text of a JSON file, the measure of a layer, or nothing for whatever else there is. `size`: bytes of the part as it is stored.
 * `storedBytes`: those of a plain layer as a registry has it.
 */
async function readPart(content, size, meter, { limits, choice }, storedBytes) {
    const { head, whole } = await (0,blob/* peek */.se)(content);
    const kind = (0,blob/* kindOf */.I)(head);
    switch (kind) {
        case 'tar':
            meter.announce(size);
            return measureLayer(whole, meter, choice, storedBytes);
        case 'gzip':
        case 'zstd':
            return measureUnpacked((0,blob/* unpacked */.KZ)(kind, whole), meter, choice, size);
        case 'json':
            return size <= limits.jsonBytes ? archive_text(whole, meter) : undefined;
        case 'other':
            return undefined;
    }
}
async function measureUnpacked(tar, meter, choice, storedBytes) {
    try {
        return await measureLayer(tar, meter, choice, storedBytes);
    }
    catch (error) {
        throw error instanceof errors/* ToolError */.v4 ? error : (0,archive_limits/* unreadable */.O$)('a layer cannot be decompressed', error);
    }
}
async function* contentOf(member) {
    for await (const chunk of member)
        if (chunk instanceof Uint8Array)
            yield chunk;
}
async function archive_text(bytes, meter) {
    const chunks = [];
    for await (const chunk of bytes) {
        meter.json(chunk.length);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 67662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf),
  se: () => (/* binding */ peek),
  KZ: () => (/* binding */ unpacked)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
;// CONCATENATED MODULE: ./src/docker/image/unzstd.ts

/** Four bytes of zstd can stand for 128 KB: of so many at a time no more than 32 MB come. */
const PIECE_BYTES = 1024;
/** Decompresses zstd without the help of Node. Rejects with what is wrong with it. */
async function* unzstd(bytes) {
    let ready = [];
    const stream = new esm/* Decompress */.YM((chunk) => {
        if (chunk.length > 0)
            ready.push(chunk);
    });
    for await (const chunk of bytes)
        for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
            stream.push(chunk.subarray(at, at + PIECE_BYTES));
            yield* ready;
            ready = [];
        }
    stream.push(new Uint8Array(), true);
    yield* ready;
}

;// CONCATENATED MODULE: ./src/docker/image/blob.ts



/** A tar header says so at byte 257. */
const SNIFFED_BYTES = 512;
function kindOf(head) {
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    if (bytes.subarray(257, 262).toString('latin1') === 'ustar')
        return 'tar';
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return 'gzip';
    if (bytes.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])))
        return 'zstd';
    if (/^\s*[[{]/.test(bytes.toString('latin1')))
        return 'json';
    // A layer without any file is an end mark only.
    return bytes.length === SNIFFED_BYTES && bytes.every((byte) => byte === 0) ? 'tar' : 'other';
}
/** The first bytes of a stream, and the whole stream from its start again. */
async function peek(bytes) {
    const rest = bytes[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    while (head.length < SNIFFED_BYTES) {
        const next = await rest.next();
        if (next.done === true)
            break;
        head = Buffer.concat([head, next.value]);
    }
    async function* whole() {
        yield head;
        yield* { [Symbol.asyncIterator]: () => rest };
    }
    return { head: head.subarray(0, SNIFFED_BYTES), whole: whole() };
}
/** A layer as it was before compression. */
function unpacked(kind, bytes) {
    switch (kind) {
        case 'tar':
            return bytes;
        case 'gzip':
            return through(external_node_zlib_.createGunzip(), bytes);
        case 'zstd': {
            const stream = createUnzstd();
            return stream ? through(stream, bytes) : unzstd(bytes);
        }
    }
}
/** An error of either stream destroys the other, and whoever reads the last one gets it. */
const through = (stream, bytes) => (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(bytes), stream, () => undefined);
/** Node has zstd from 22.15 on. */
function createUnzstd() {
    const create = Reflect.get(external_node_zlib_, 'createZstdDecompress');
    const stream = typeof create === 'function' ? Reflect.apply(create, external_node_zlib_, []) : undefined;
    return stream instanceof external_node_stream_.Duplex ? stream : undefined;
}


/***/ }),

/***/ 18006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   U2: () => (/* binding */ containerConfig),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   gj: () => (/* binding */ imageConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Nanoseconds; 0 and absent both mean Docker's default. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish();
const healthcheck = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    Test: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    Interval: duration,
    Timeout: duration,
    StartPeriod: duration,
    StartInterval: duration,
    Retries: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
});
/** The part that `docker image inspect` and an image's own configuration file have in common. */
const containerConfig = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    User: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    Entrypoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    Cmd: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    ExposedPorts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish(),
    Env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    Labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    Volumes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish(),
    WorkingDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    Healthcheck: healthcheck.nullish(),
    Shell: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    StopSignal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    StopTimeout: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(),
});
/** e.g. `linux/arm64/v8` */
const platformName = ({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part != null && part !== '').join('/');
/** Whether an image for platform `one` is for `asked` as well: either may leave the variant out. */
const isPlatform = (one, asked) => one === asked || one.startsWith(`${asked}/`) || asked.startsWith(`${one}/`);
function imageConfig(config, { os, architecture, variant }) {
    return {
        user: config?.User ?? '',
        entrypoint: config?.Entrypoint ?? [],
        command: config?.Cmd ?? [],
        exposedPorts: Object.keys(config?.ExposedPorts ?? {}),
        env: Object.fromEntries((config?.Env ?? []).map(variable)),
        labels: config?.Labels ?? {},
        volumes: Object.keys(config?.Volumes ?? {}),
        workingFolder: config?.WorkingDir ?? '',
        healthcheck: declared(config?.Healthcheck, config?.Shell),
        ...(config?.Shell && config.Shell.length > 0 && { shell: config.Shell }),
        stopSignal: config?.StopSignal != null && config.StopSignal !== '' ? config.StopSignal : 'SIGTERM',
        ...(config?.StopTimeout != null && { stopTimeoutSeconds: config.StopTimeout }),
        platform: platformName({ os, architecture, variant }),
    };
}
/** `NAME=value`; Docker keeps a name alone as well. */
function variable(line) {
    const at = line.indexOf('=');
    return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
}
/** Docker's defaults: https://docs.docker.com/reference/dockerfile/#healthcheck */
function declared(check, shell) {
    const test = check?.Test ?? [];
    if (!check || test.length === 0)
        return { kind: 'absent' };
    if (test[0] === 'NONE')
        return { kind: 'disabled' };
    return {
        kind: 'declared',
        test,
        command: [...(test[0] === 'CMD-SHELL' ? shellOf(shell) : []), ...test.slice(1)],
        intervalSeconds: seconds(check.Interval, 30),
        timeoutSeconds: seconds(check.Timeout, 30),
        startPeriodSeconds: seconds(check.StartPeriod, 0),
        startIntervalSeconds: seconds(check.StartInterval, 5),
        retries: check.Retries == null || check.Retries <= 0 ? 3 : check.Retries,
    };
}
const seconds = (nanoseconds, fallback) => nanoseconds == null || nanoseconds <= 0 ? fallback : nanoseconds / 1e9;
/** `SHELL` of the image, or the engine's own where it declares none (moby, daemon/health.go). */
const shellOf = (shell) => shell && shell.length > 0 ? shell : ['/bin/sh', '-c'];


/***/ }),

/***/ 95922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ ownPlatform),
/* harmony export */   i: () => (/* binding */ archivedImage),
/* harmony export */   u: () => (/* binding */ isImageFile),
/* harmony export */   v9: () => (/* binding */ measureFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50788);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79697);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67662);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18006);
/* harmony import */ var _save_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88772);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68494);











/**
 * Measures the image of a file that `docker save` or `buildx build --output type=oci` wrote, compressed or not, or of a folder in the OCI
 * layout, without an engine. Nothing is unpacked. `platform`: which one of several, e.g. `linux/arm64`; this machine's where nothing is said.
 * Rejects with a ToolError where it is neither.
 */
async function measureFile(path, choice, signal, platform) {
    const archive = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory()
        ? await readLayout(path, choice)
        : await readFile(path, choice, signal);
    return archivedImage(archive, path, platform);
}
/** The image of an archive, whatever it is called; of several the one for `platform`. Throws a ToolError where it is not clear which one is meant. */
function archivedImage(archive, reference, platform) {
    const isOurs = archive.json.has('manifest.json') && !(0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .isChoice */ .Sr)(archive);
    const image = isOurs ? (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .onlySavedImage */ .B$)(archive, reference) : (0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .ociImage */ .xP)(archive, reference, platform ?? ownPlatform());
    if (platform === undefined || (0,_image_config_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlatform */ .aH)(image.config.platform, platform))
        return image;
    throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(`it is for ${image.config.platform}, not for ${platform}`);
}
/** Whether a path is most likely an image: a folder is one only where it has an index, since folders are often called as images are. */
async function isImageFile(path) {
    const isThere = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then((found) => found.isFile(), () => false);
    return (await isThere(path)) || isThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'index.json'));
}
/** Archives are often kept compressed as a whole. */
async function readFile(path, choice, signal) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { signal });
    const { head, whole } = await (0,_blob_js__WEBPACK_IMPORTED_MODULE_7__/* .peek */ .se)(file);
    const kind = (0,_blob_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(head);
    const plain = kind === 'gzip' || kind === 'zstd' ? (0,_blob_js__WEBPACK_IMPORTED_MODULE_7__/* .unpacked */ .KZ)(kind, whole) : whole;
    return (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readArchive */ .bL)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(plain), { limits: _archive_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_LIMITS */ .Oj, choice });
}
/** In the words of OCI: https://go.dev/doc/install/source#environment */
function ownPlatform() {
    const names = { x64: 'amd64', ia32: '386' };
    return `linux/${names[process.arch] ?? process.arch}`;
}
async function readLayout(folder, choice) {
    const meter = (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .createMeter */ .qf)(_archive_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_LIMITS */ .Oj);
    const json = new Map();
    const layers = new Map();
    const read = async (name) => {
        meter.member();
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const part = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readPart */ .on)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), size, meter, { limits: _archive_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .ARCHIVE_LIMITS */ .Oj, choice });
        if (typeof part === 'string')
            json.set(name, part);
        else if (part)
            layers.set(name, part);
    };
    try {
        await read('index.json');
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'blobs', 'sha256')))
            if (entry.isFile())
                await read(`blobs/sha256/${entry.name}`);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4 ? error : (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)('the folder is not in the layout of OCI', error);
    }
    return { json, layers, links: new Map() };
}


/***/ }),

/***/ 68494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ unnamedConfigs),
/* harmony export */   OR: () => (/* binding */ blobsOf),
/* harmony export */   Sr: () => (/* binding */ isChoice),
/* harmony export */   Uy: () => (/* binding */ listedManifests),
/* harmony export */   _u: () => (/* binding */ ociOutline),
/* harmony export */   xP: () => (/* binding */ ociImage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79697);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18006);
/* harmony import */ var _save_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88772);




const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const descriptor = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    digest,
    size: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    platform: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }).optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullish(),
});
const index = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ manifests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(descriptor) });
const manifest = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ config: descriptor, layers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(descriptor) });
/** An index may name another index. */
const MAX_DEPTH = 3;
/**
 * The image of an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md) for a platform such as `linux/amd64`;
 * attestations are no images. Throws a ToolError
 * where there is none or it is not clear which one is meant.
 */
function ociImage(archive, reference, platform) {
    const all = imagesOf(archive, platform);
    const chosen = chooseImage(all, platform);
    const config = (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(archive, pathOf({ digest: chosen.config }), _save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .configuration */ .HF);
    return {
        reference,
        config: (0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .imageConfig */ .gj)(config.config, config),
        layers: storedLayers(archive, chosen.layers, config),
        ...platformsOf(archive, all, chosen),
    };
}
/** What manifest and configuration say of it; no layer need be there. Throws as `ociImage` does. */
function ociOutline(archive, reference, platform) {
    const all = imagesOf(archive, platform);
    const chosen = chooseImage(all, platform);
    const config = (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(archive, pathOf({ digest: chosen.config }), _save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .configuration */ .HF);
    if (chosen.layers.length !== config.rootfs.diff_ids.length)
        throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)('the image does not have the layers that it declares');
    const created = (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .createdBy */ .uf)(config, chosen.layers.length);
    return {
        reference,
        platform: chosen.platform,
        layers: chosen.layers.map(({ size }, index) => ({
            diffId: config.rootfs.diff_ids[index] ?? '',
            compressedBytes: size,
            createdBy: created[index] ?? '',
        })),
        ...platformsOf(archive, all, chosen),
    };
}
/** The blobs that the image of a platform is made of. Throws as `ociImage` does. */
function blobsOf(archive, platform) {
    const { config, layers } = chooseImage(imagesOf(archive, platform), platform);
    return { config, layers };
}
/** Digests of the configurations without which it is not known for which platform an image is. */
const unnamedConfigs = (archive) => listedManifests(archive).flatMap((one) => one.platform === undefined ? [(0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(archive, pathOf(one), manifest, 'manifest').config.digest] : []);
/** Manifests of an index, without attestations. Throws a ToolError where it is nested too deeply. */
const listedManifests = (archive) => manifestsOf(archive, rootOf(archive), MAX_DEPTH);
function platformsOf(archive, all, chosen) {
    return all.length > 1 ? { platforms: all.map((one) => platformOf(archive, one, one === chosen)) } : {};
}
/** Whether there are several images to choose from. */
const isChoice = (archive) => archive.json.has('index.json') && listedManifests(archive).length > 1;
const rootOf = (archive) => (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(archive, 'index.json', index, 'index').manifests;
/** Of an index that is only partly there, what is. */
function imagesOf(archive, platform) {
    const found = manifestsOf(archive, rootOf(archive), MAX_DEPTH);
    const there = found.filter((one) => archive.json.has(pathOf(one)));
    if (found.length === 0)
        throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(`it has no image for ${platform}`);
    return (there.length === 0 ? found : there).map((at) => {
        const { config, layers } = (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(archive, pathOf(at), manifest, 'manifest');
        const platform = (0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(at.platform ?? (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(archive, pathOf(config), _save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .configuration */ .HF));
        return { layers, config: config.digest, platform };
    });
}
function chooseImage(all, platform) {
    const exactly = all.filter((one) => one.platform === platform);
    const ours = exactly.length > 0 ? exactly : all.filter((one) => (0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlatform */ .aH)(one.platform, platform));
    const [chosen, ...others] = all.length === 1 ? all : ours;
    if (chosen === undefined)
        throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(`it has no image for ${platform}, only for ${all.map((one) => one.platform).join(', ')}`);
    if (others.length > 0)
        throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)('it has several images; one at a time can be measured');
    return chosen;
}
const storedLayers = (archive, stored, config) => (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .savedLayers */ .at)(archive, stored.map(pathOf), config);
function platformOf(archive, { platform, layers, config }, isThis) {
    const isThere = archive.json.has(pathOf({ digest: config })) && layers.every((layer) => archive.layers.has(pathOf(layer)));
    const measured = isThere
        ? storedLayers(archive, layers, (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(archive, pathOf({ digest: config }), _save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .configuration */ .HF))
        : undefined;
    return {
        platform,
        ...(isThis && { isThis }),
        layerCount: layers.length,
        compressedBytes: sum((measured ?? layers).map((layer) => ('size' in layer ? layer.size : layer.compressedBytes))),
        ...(measured && { unpackedBytes: sum(measured.map((layer) => layer.unpackedBytes)) }),
    };
}
function manifestsOf(archive, descriptors, depth) {
    if (depth === 0)
        throw (0,_archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)('its index is nested too deeply');
    return descriptors
        .filter(isImage)
        .flatMap((one) => /image\.index|manifest\.list/.test(one.mediaType)
        ? manifestsOf(archive, (0,_save_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(archive, pathOf(one), index, 'index').manifests, depth - 1)
        : [one]);
}
const isImage = ({ platform, annotations }) => platform?.os !== 'unknown' && annotations?.['vnd.docker.reference.type'] === undefined;
const pathOf = ({ digest: name }) => `blobs/${name.replace(':', '/')}`;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);


/***/ }),

/***/ 88772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HF: () => (/* binding */ configuration),
  uf: () => (/* binding */ createdBy),
  B$: () => (/* binding */ onlySavedImage),
  qg: () => (/* binding */ parse),
  tG: () => (/* binding */ savedImage),
  at: () => (/* binding */ savedLayers)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/docker/image/archive-limits.ts
var archive_limits = __webpack_require__(79697);
// EXTERNAL MODULE: ./src/docker/image/image-config.ts
var image_config = __webpack_require__(18006);
;// CONCATENATED MODULE: ./src/docker/build/history.ts
/**
 * What the history says of a layer, without the build arguments that it was made with: they can be secret, and two builds with other
 * values ran the same instruction. BuildKit writes `RUN |2 A=1 B=two words /bin/sh -c command`; a value can contain anything, so the
 * last shell in the text is taken for the one that ran, and text that names no shell is given up.
 */
function withoutBuildArgs(createdBy) {
    const [, instruction] = /^((?:RUN )?)\|\d+ /s.exec(createdBy) ?? [];
    if (instruction === undefined)
        return createdBy;
    const shell = /^.* ((?:\/\S*\/)?(?:ba|da|a|k|z)?sh (?:-\S+ |pipefail )*-\w*c .*)$/s.exec(createdBy)?.[1];
    return `${instruction}${shell ?? '…'}`;
}

;// CONCATENATED MODULE: ./src/docker/image/save-manifest.ts





/** `manifest.json`, which `docker save` writes in both image stores and in every layout. */
const manifest = schemas/* array */.YOg(schemas/* object */.Ikc({ Config: schemas/* string */.YjP(), RepoTags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), Layers: schemas/* array */.YOg(schemas/* string */.YjP()) }));
/** An image's own configuration file. */
const configuration = schemas/* object */.Ikc({
    os: schemas/* string */.YjP().default(''),
    architecture: schemas/* string */.YjP().default(''),
    variant: schemas/* string */.YjP().nullish(),
    config: image_config/* containerConfig */.U2.nullish(),
    rootfs: schemas/* object */.Ikc({ diff_ids: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    history: schemas/* array */.YOg(schemas/* object */.Ikc({ created_by: schemas/* string */.YjP().default(''), empty_layer: schemas/* boolean */.zMY().default(false) })).nullish(),
});
/** An archive's image of this name. Throws a ToolError for what is missing or unsound. */
function savedImage(archive, reference) {
    const manifests = parse(archive, 'manifest.json', manifest);
    const found = manifests.find(({ RepoTags }) => (RepoTags ?? []).map(familiar).includes(familiar(reference)));
    if (!found)
        throw (0,archive_limits/* unreadable */.O$)(`the archive has no image ${reference}`);
    const config = parse(archive, found.Config, configuration);
    return { reference, layers: savedLayers(archive, found.Layers, config), config: (0,image_config/* imageConfig */.gj)(config.config, config) };
}
/** The only image of an archive, whatever it is called, in the layout of `docker save`. Throws a ToolError where there are several. */
function onlySavedImage(archive, reference) {
    const [found, ...others] = parse(archive, 'manifest.json', manifest);
    if (!found)
        throw (0,archive_limits/* unreadable */.O$)('the archive has no image');
    if (others.length > 0)
        throw (0,archive_limits/* unreadable */.O$)(`the archive has ${others.length + 1} images; one at a time can be measured`);
    const config = parse(archive, found.Config, configuration);
    return { reference, layers: savedLayers(archive, found.Layers, config), config: (0,image_config/* imageConfig */.gj)(config.config, config) };
}
/** A JSON file of an archive. Throws a ToolError when it is missing or has another form. */
function parse({ json }, path, form, what = path === 'manifest.json' ? 'manifest' : 'configuration') {
    const text = json.get(path);
    if (text === undefined)
        throw (0,archive_limits/* unreadable */.O$)(`its ${what} is missing or too large`);
    try {
        return form.parse(JSON.parse(text));
    }
    catch (error) {
        throw (0,archive_limits/* unreadable */.O$)(`its ${what} is not in a form that Drydock understands`, error);
    }
}
/** In the archive a name has no registry where it is Docker Hub's. */
const familiar = (reference) => reference.replace(/^docker\.io\/(?:library\/)?/, '');
/** An image's layers by their paths in an archive, from the bottom up. */
function savedLayers(archive, paths, config) {
    const { rootfs } = config;
    const created = createdBy(config, paths.length);
    if (paths.length !== rootfs.diff_ids.length)
        throw (0,archive_limits/* unreadable */.O$)('the image does not have the layers that it declares');
    return paths.map((path, index) => {
        const layer = layerAt(archive, path);
        if (layer.diffId !== rootfs.diff_ids[index])
            throw (0,archive_limits/* unreadable */.O$)('a layer is not what the image declares');
        return { ...layer, createdBy: created[index] ?? '' };
    });
}
/** The instruction of each layer; none where the history is of another length, since it does not say which layer is whose. */
function createdBy({ history }, layerCount) {
    const created = (history ?? []).filter(({ empty_layer }) => !empty_layer);
    return created.length === layerCount ? created.map(({ created_by }) => withoutBuildArgs(created_by)) : [];
}
function layerAt({ layers, links }, path) {
    const target = links.get(path);
    const layer = layers.get(path) ?? layers.get(target === undefined ? path : external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
    if (!layer)
        throw (0,archive_limits/* unreadable */.O$)('a layer is missing from the archive');
    return layer;
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ measureRemote),
  B: () => (/* binding */ outlineRemote)
});

// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/docker/image/archive.ts + 7 modules
var image_archive = __webpack_require__(50788);
// EXTERNAL MODULE: ./src/docker/image/archive-limits.ts
var archive_limits = __webpack_require__(79697);
// EXTERNAL MODULE: ./src/docker/image/image-config.ts
var image_config = __webpack_require__(18006);
// EXTERNAL MODULE: ./src/docker/image/image-file.ts
var image_file = __webpack_require__(95922);
// EXTERNAL MODULE: ./src/docker/image/oci-layout.ts
var oci_layout = __webpack_require__(68494);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/docker/registry/docker-login.ts




const file = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        auth: schemas/* string */.YjP().optional(),
        username: schemas/* string */.YjP().optional(),
        password: schemas/* string */.YjP().optional(),
        identitytoken: schemas/* string */.YjP().optional(),
    }))
        .optional(),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    credsStore: schemas/* string */.YjP().optional(),
});
/** Docker Hub is kept under its first address. */
const HUB = 'https://index.docker.io/v1/';
/** Reads the client's own configuration, `$DOCKER_CONFIG/config.json`; no program that keeps passwords is started. */
async function loginOf(registry, env) {
    const folder = env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? (0,external_node_os_.homedir)(), '.docker');
    const { auths = {}, credHelpers = {}, credsStore } = await readConfig((0,external_node_path_.join)(folder, 'config.json'));
    const key = registry === 'docker.io' ? HUB : registry;
    const found = auths[key] ?? Object.entries(auths).find(([name]) => hostOf(name) === hostOf(key))?.[1];
    if (found?.identitytoken)
        return { kind: 'token', token: found.identitytoken };
    const [user = '', ...rest] = Buffer.from(found?.auth ?? '', 'base64')
        .toString('utf8')
        .split(':');
    const password = rest.join(':').replace(/\0+$/, '');
    if (user !== '' && password !== '')
        return { kind: 'password', user, password };
    if (found?.username && found.password)
        return { kind: 'password', user: found.username, password: found.password };
    const helper = credHelpers[key] ?? credsStore;
    return helper ? { kind: 'program', name: helper } : { kind: 'none' };
}
async function readConfig(path) {
    try {
        return file.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).data ?? {};
    }
    catch {
        return {};
    }
}
const hostOf = (name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '');

;// CONCATENATED MODULE: ./src/docker/registry/registry-client.ts







const ACCEPTED = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
const tokenAnswer = schemas/* object */.Ikc({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() });
async function connectRegistry({ registry, repository }, env, limits, signal) {
    const fail = (because, cause) => new errors/* ToolError */.v4(`The registry ${registry} was asked in vain: ${because}.`, { command: [], cause });
    const login = await loginOf(registry, env);
    let authorization;
    const ask = async (url, headers, form) => {
        const limit = new AbortController();
        const timer = setTimeout(() => {
            limit.abort();
        }, limits.answerSeconds * 1000);
        try {
            const dispatcher = dispatcherFor(url);
            return await (0,undici.fetch)(url, {
                headers,
                signal: AbortSignal.any([signal, limit.signal]),
                ...(form && { method: 'POST', body: form }),
                ...(dispatcher && { dispatcher }),
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw fail(limit.signal.aborted ? `no answer in ${limits.answerSeconds} s` : reasonOf(error), error);
        }
        finally {
            clearTimeout(timer);
        }
    };
    const root = await rootOf(registry, (url) => ask(url, {}));
    const get = async (path, headers = {}) => {
        const url = new URL(`/v2/${repository}/${path}`, root);
        const send = () => ask(url, { ...headers, ...(authorization !== undefined && { authorization }) });
        let answer = await send();
        const challenge = answer.headers.get('www-authenticate');
        if (answer.status === 401 && authorization === undefined && challenge !== null) {
            await answer.body?.cancel();
            authorization = await authorize(challenge);
            answer = await send();
        }
        if (answer.ok && answer.body !== null)
            return answer;
        await answer.body?.cancel();
        throw fail(refusalOf(answer.status, login));
    };
    /** https://distribution.github.io/distribution/spec/auth/token/ */
    const authorize = async (challenge) => {
        if (/^basic\b/i.test(challenge)) {
            if (login.kind !== 'password')
                throw fail(refusalOf(401, login));
            return basic(login);
        }
        const { realm, service = '' } = parametersOf(challenge);
        if (realm === undefined || !URL.canParse(realm))
            throw fail('it asks for a login of a kind that is not known');
        const url = new URL(realm);
        // A password goes nowhere in the clear but to this machine.
        if (url.protocol !== 'https:' && !isLoopback(url.hostname))
            throw fail('it sends logins to an address without TLS');
        const wanted = { service, scope: `repository:${repository}:pull` };
        const refreshed = login.kind === 'token' &&
            new URLSearchParams({ ...wanted, grant_type: 'refresh_token', client_id: 'drydock', refresh_token: login.token });
        if (!refreshed)
            for (const [name, value] of Object.entries(wanted))
                url.searchParams.set(name, value);
        const headers = login.kind === 'password' ? { authorization: basic(login) } : {};
        const answer = await ask(url, headers, refreshed || undefined);
        if (!answer.ok) {
            await answer.body?.cancel();
            throw fail(refusalOf(answer.status, login));
        }
        const { data } = tokenAnswer.safeParse(readJson(await readText(answer)));
        const token = data?.token ?? data?.access_token;
        if (token === undefined)
            throw fail('its answer to a login has no token');
        return `Bearer ${token}`;
    };
    const readText = async (answer) => {
        const chunks = [];
        let length = 0;
        for await (const chunk of bytesOf(answer)) {
            if ((length += chunk.length) > limits.jsonBytes)
                throw fail('its answer is too large');
            chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString('utf8');
    };
    async function* bytesOf(answer) {
        try {
            for await (const chunk of answer.body ?? [])
                yield Buffer.from(chunk);
        }
        catch (error) {
            signal.throwIfAborted();
            throw fail(`its answer broke off: ${reasonOf(error)}`, error);
        }
    }
    const checked = (text, digest) => {
        if (digestOf(text) !== digest)
            throw fail('an answer is not what its digest says');
        return text;
    };
    return {
        async manifest(version) {
            const answer = await get(`manifests/${version}`, { accept: ACCEPTED });
            const text = await readText(answer);
            if (version.startsWith('sha256:'))
                checked(text, version);
            const type = answer.headers.get('content-type')?.replace(/;.*$/, '').trim() ?? '';
            return { text, mediaType: type, digest: digestOf(text) };
        },
        async blobText(digest) {
            return checked(await readText(await get(`blobs/${digest}`)), digest);
        },
        async blob(digest) {
            return bytesOf(await get(`blobs/${digest}`));
        },
    };
}
const digestOf = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
const basic = ({ user, password }) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const dispatcherFor = (url) => new lib/* HttpClient */.Qq().getAgentDispatcher(url.href);
const isLoopback = (host) => host === 'localhost' || host === '[::1]' || ((0,external_node_net_.isIP)(host) === 4 && host.startsWith('127.'));
/** As the engine does: TLS everywhere, and on this machine also without. */
async function rootOf(registry, ask) {
    if (registry === 'docker.io')
        return new URL('https://registry-1.docker.io');
    const secure = new URL(`https://${registry}`);
    if (!isLoopback(secure.hostname))
        return secure;
    try {
        await (await ask(new URL('/v2/', secure))).body?.cancel();
        return secure;
    }
    catch {
        return new URL(`http://${registry}`);
    }
}
/** `Bearer realm="…",service="…"` */
function parametersOf(challenge) {
    return Object.fromEntries([...challenge.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}
function refusalOf(status, login) {
    if (status === 404)
        return 'it has no such image';
    if (status === 429)
        return 'it has been asked too often; a login allows more';
    if (status !== 401 && status !== 403)
        return `it answers with status ${status}`;
    switch (login.kind) {
        case 'none':
            return 'it has no such image for those who are not logged in; `docker login` helps where it is there';
        case 'program':
            return `the login is kept by the program docker-credential-${login.name}, which is not asked; pull the image and name it without registry://`;
        case 'password':
        case 'token':
            return 'it does not let this login read the image';
    }
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const failure = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    cause: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), code: schemas/* string */.YjP().optional() }).optional(),
});
function reasonOf(error) {
    const { data } = failure.safeParse(error);
    return data?.cause?.code ?? data?.cause?.message ?? data?.message ?? String(error);
}

;// CONCATENATED MODULE: ./src/docker/registry/remote-reference.ts
/** The grammar of https://pkg.go.dev/github.com/distribution/reference, without digests of other kinds than registries use. */
const HOST = String.raw `(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?`;
const PART = String.raw `[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const NAME = new RegExp(String.raw `^(?:(?<host>${HOST})/)?(?<path>${PART}(?:/${PART})*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$`);
/** Registries refuse longer ones, and no pattern has to be tried on them. */
const MAX_NAME = 512;
/** Nothing for what is no name of an image. */
function readReference(text) {
    const { host, path, tag, digest } = (text.length <= MAX_NAME ? NAME.exec(text)?.groups : undefined) ?? {};
    if (path === undefined)
        return undefined;
    const isHost = host !== undefined && (/[.:]/.test(host) || host === 'localhost');
    const repository = host === undefined || isHost ? path : `${host}/${path}`;
    const registry = isHost && host !== 'index.docker.io' ? host : 'docker.io';
    if (!new RegExp(`^${PART}(?:/${PART})*$`).test(repository))
        return undefined;
    return {
        registry,
        repository: registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository,
        version: digest ?? tag ?? 'latest',
        ...(digest !== undefined && { digest }),
    };
}

;// CONCATENATED MODULE: ./src/docker/registry/remote-image.ts









/** Requests at a time. */
const AT_ONCE = 4;
const ANSWER_SECONDS = 20;
/** Docker Hub counts each manifest as a pull; an official image has about ten platforms. */
const MAX_MANIFESTS = 32;
/** What a registry says of an image: its manifest and configuration. Rejects with a ToolError, and with a UserError for what is no name. */
async function outlineRemote(name, options) {
    const { archive, platform } = await readManifests(name, options);
    return (0,oci_layout/* ociOutline */._u)(archive, name, platform);
}
/** Measures an image while its layers are downloaded; nothing is written to disk. Rejects as `outlineRemote` does. */
async function measureRemote(name, choice, options) {
    const { client, archive, platform } = await readManifests(name, options);
    const meter = (0,archive_limits/* createMeter */.qf)(archive_limits/* ARCHIVE_LIMITS */.Oj);
    const layers = new Map();
    for (const { digest, size } of (0,oci_layout/* blobsOf */.OR)(archive, platform).layers) {
        const path = pathOf(digest);
        if (layers.has(path))
            continue;
        meter.member();
        const part = await (0,image_archive/* readPart */.on)(await client.blob(digest), size, meter, { limits: archive_limits/* ARCHIVE_LIMITS */.Oj, choice });
        if (part === undefined || typeof part === 'string')
            throw (0,archive_limits/* unreadable */.O$)('a layer is of a kind that Drydock does not know');
        layers.set(path, part);
    }
    return (0,oci_layout/* ociImage */.xP)({ ...archive, layers }, name, platform);
}
async function readManifests(name, { env, signal, platform = (0,image_file/* ownPlatform */.g$)(), onlyThis = false }) {
    const reference = readReference(name);
    if (reference === undefined)
        throw new errors/* UserError */.yo(`\`${name}\` is no name of an image in a registry.`);
    const limits = { jsonBytes: archive_limits/* ARCHIVE_LIMITS */.Oj.jsonBytes, answerSeconds: ANSWER_SECONDS };
    const client = await connectRegistry(reference, env, limits, signal);
    const json = new Map();
    const archive = { json, layers: new Map(), links: new Map() };
    const root = await client.manifest(reference.version);
    const put = (one, text) => json.set(pathOf(one), text);
    put(root.digest, root.text);
    const { mediaType, digest } = root;
    json.set('index.json', JSON.stringify({ manifests: [{ mediaType, digest, size: root.text.length }] }));
    const isWanted = ({ platform: of }) => !onlyThis || of === undefined || (0,image_config/* isPlatform */.aH)((0,image_config/* platformName */.$r)(of), platform);
    const listed = (0,oci_layout/* listedManifests */.Uy)(archive).filter((one) => one.digest !== digest && isWanted(one));
    if (listed.length > MAX_MANIFESTS)
        throw (0,archive_limits/* unreadable */.O$)(`it has more than ${MAX_MANIFESTS} platforms`);
    const inTurn = (0,concurrency/* limitTo */.$)(AT_ONCE);
    await Promise.all(listed.map((one) => inTurn(async () => put(one.digest, (await client.manifest(one.digest)).text))));
    const putConfig = (one) => inTurn(async () => put(one, await client.blobText(one)));
    // Where the index does not say for which platform an image is, its configuration does.
    await Promise.all((0,oci_layout/* unnamedConfigs */.K3)(archive).map(putConfig));
    const { config } = (0,oci_layout/* blobsOf */.OR)(archive, platform);
    if (!json.has(pathOf(config)))
        await putConfig(config);
    return { client, archive, platform };
}
/** Where the layout of OCI has a blob. */
const pathOf = (digest) => `blobs/${digest.replace(':', '/')}`;


/***/ }),

/***/ 79857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ secretSource)
/* harmony export */ });
/* harmony import */ var _csv_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49261);

/**
 * Of `id=…,src=…` or `id=…,env=…`. One that gives neither is the variable of the id's name where there is one, else the file of
 * that name. Undefined for what buildx refuses.
 * @param env buildx's own environment
 */
function secretSource(secret, env) {
    const attributes = (0,_csv_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .attributesOf */ .T)(secret);
    const [id, name] = [attributes.get('id'), attributes.get('env')];
    const path = attributes.get('src') ?? attributes.get('source');
    if (attributes.get('type') === 'env' && !name)
        return path ? { kind: 'variable', name: path } : undefined;
    if (name)
        return { kind: 'variable', name };
    if (path)
        return { kind: 'file', path };
    if (!id)
        return undefined;
    return env[id] === undefined ? { kind: 'file', path: id } : { kind: 'variable', name: id };
}


/***/ })

};
