export const id = 963;
export const ids = [963];
export const modules = {

/***/ 86851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createPrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Below `parent`, or where the system keeps such things. */
async function createPrivateFolder(parent = node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(parent, 'drydock-')); // mode 0700
    return {
        path: folder,
        [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }),
    };
}


/***/ }),

/***/ 91963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectDocker: () => (/* binding */ connectDocker)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: ./src/docker/image/archive.ts + 7 modules
var archive = __webpack_require__(50788);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/docker/build/step-path.ts
/** The steps of the final image from its base up: each stands on its first input. */
function pathOf({ steps }) {
    const byOutput = new Map(steps.map((step) => [`${step.id}:0`, step]));
    const path = [];
    for (let step = steps.at(-1); step && !path.includes(step); step = byOutput.get(step.inputs?.[0] ?? ''))
        path.unshift(step);
    return path;
}
/** A base image or a context. */
const isSource = ({ op }) => op?.Op?.source !== undefined;

;// CONCATENATED MODULE: ./src/docker/build/base-images.ts

/** The images among a build's materials, which the provenance names by package URLs (`pkg:docker/python@3.13-slim?…`). */
function baseImages({ materials }) {
    return materials.flatMap(({ uri, digest: { sha256 } }) => {
        const reference = referenceOf(uri);
        return reference === undefined || sha256 === undefined ? [] : [{ reference, digest: `sha256:${sha256}` }];
    });
}
/** The one of them that the final stage stands on; nothing where that is `scratch`, a context, or not told. */
function finalBaseImage(provenance) {
    const identifier = pathOf(provenance)[0]?.op?.Op?.source?.identifier;
    const named = /^docker-image:\/\/([^@]+)/.exec(identifier ?? '')?.[1];
    return baseImages(provenance).find(({ reference }) => named !== undefined && reference.replace(/@.*/, '') === named);
}
function referenceOf(packageUrl) {
    const { name, tag, query } = /^pkg:docker\/(?<name>[^@?]+)(?:@(?<tag>[^?]*))?(?:\?(?<query>.*))?$/.exec(packageUrl)?.groups ?? {};
    if (name === undefined)
        return undefined;
    const digest = new URLSearchParams(query).get('digest');
    return normalise(decode(name)) + (tag === undefined ? '' : `:${decode(tag)}`) + (digest === null ? '' : `@${digest}`);
}
/** As the engine does: a first part without dot or colon is no registry. */
function normalise(name) {
    const [first = '', ...rest] = name.split('/');
    if (rest.length === 0)
        return `docker.io/library/${name}`;
    return /[.:]/.test(first) || first === 'localhost' ? name : `docker.io/${name}`;
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

// EXTERNAL MODULE: ./src/build-context.ts
var build_context = __webpack_require__(13181);
// EXTERNAL MODULE: ./src/docker/cli/child-env.ts
var child_env = __webpack_require__(71041);
;// CONCATENATED MODULE: ./src/docker/build/build-args.ts




/** What follows `docker` for a build. Throws a UserError that names the option with a value that cannot be passed on. */
function buildArgs(request, setting) {
    const { options, side } = request;
    (0,child_env/* refuseTokenSecrets */.Bn)(options.secrets);
    return [
        'buildx',
        'build',
        ...solveFlags(request),
        '--load',
        // Attestations would turn the result into an index of several manifests, which not every engine loads.
        '--provenance=false',
        '--sbom=false',
        '--progress=rawjson',
        flag('metadata-file', setting.metadataFile),
        flag('tag', setting.tag),
        ...setting.pins.filter(({ reference }) => !(reference in options.buildContexts)).map(pinFlag),
        ...options.secrets.map((secret) => flag('secret', secret)),
        ...options.ssh.map((agent) => flag('ssh', agent)),
        ...assignments('label', options.labels),
        ...options.cacheFrom.map((cache) => flag('cache-from', cache)),
        // Both sides would write to the same place, and the last one would win.
        ...(side === 'head' ? options.cacheTo.map((cache) => flag('cache-to', cache)) : []),
        ...(options.pull ? ['--pull'] : []),
        ...(options.noCache ? ['--no-cache'] : []),
        // The last of equal names counts.
        flag('build-arg', `BUILDKIT_CACHE_MOUNT_NS=${setting.cacheNamespace}`),
        '--',
        contextOf(request),
    ];
}
/** What follows `docker` for BuildKit's own checks, which build nothing. */
function checkArgs(request) {
    return [
        'buildx',
        'build',
        '--call=check,format=json',
        ...solveFlags(request),
        '--progress=plain',
        '--',
        contextOf(request),
    ];
}
/** The flags that say what to solve, alike for building and checking. */
function solveFlags({ options, source, dockerfile, context }) {
    return [
        flag('file', context.kind === 'remote' ? dockerfile : external_node_path_default().resolve(source, dockerfile)),
        ...optional('builder', options.builder),
        ...optional('target', options.target),
        ...optional('platform', platformOf(options)),
        ...optional('network', options.network),
        ...options.addHosts.map((host) => flag('add-host', host)),
        ...assignments('build-arg', options.buildArgs),
        ...Object.entries(options.buildContexts).map(([name, value]) => contextFlag(name, value, source)),
    ];
}
const flag = (name, value) => `--${name}=${plain(name, value)}`;
const optional = (name, value) => value === undefined || value === '' ? [] : [flag(name, value)];
const assignments = (name, values) => Object.entries(values).map(([key, value]) => {
    if (key === '' || key.includes('='))
        throw new errors/* UserError */.yo(`${name}: "${key}" cannot be the name of a value.`);
    return flag(name, `${key}=${value}`);
});
/** One line of text: what the tools take as several lines or as a string's end would mean something else to them. */
function plain(name, value) {
    if (/[\0\r\n]/.test(value))
        throw new errors/* UserError */.yo(`${name}: a value may not contain a line break or a NUL character.`);
    return value;
}
/** One platform: what is built is loaded into the engine and run there. */
function platformOf({ platform }) {
    if (platform !== undefined && platform !== '' && !/^[a-z0-9]+(?:\/[a-z0-9]+){1,2}$/i.test(platform))
        throw new errors/* UserError */.yo(`platform: "${platform}" is not one platform such as linux/amd64.`);
    return platform;
}
function contextFlag(name, value, source) {
    if (name === '' || name.includes('='))
        throw new errors/* UserError */.yo(`build-contexts: "${name}" cannot be the name of a context.`);
    const target = (0,build_context/* readNamedContext */.Jy)(value).kind === 'remote' ? value : external_node_path_default().resolve(source, value);
    return flag('build-context', `${name}=${target}`);
}
function pinFlag({ reference, digest }) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        throw new errors/* UserError */.yo(`"${digest}" is not the digest of an image.`);
    return flag('build-context', `${reference}=docker-image://${reference}@${digest}`);
}
/** The context as an argument: a URL as it is, a folder as an absolute path. */
const contextOf = ({ context, source }) => plain('context', context.kind === 'remote' ? context.address : external_node_path_default().resolve(source, context.path));

// EXTERNAL MODULE: ./src/docker/cli/docker-cli.ts + 1 modules
var docker_cli = __webpack_require__(11374);
;// CONCATENATED MODULE: ./src/docker/build/context-containment.ts




/**
 * Refuses a Dockerfile's folder, a context or a named context that lies outside the checkout, by `..` or through a
 * link: what lies there is no part of the change, and the base has no such place. What does not exist is left to the
 * build to complain about.
 */
async function refuseOutside({ source, dockerfile, context, options }) {
    const root = await (0,promises_.realpath)(source);
    const places = context.kind === 'remote' ? {} : { dockerfile: external_node_path_default().dirname(dockerfile), context: context.path };
    for (const [input, place] of [...Object.entries(places), ...Object.entries(options.buildContexts)]) {
        if ((0,build_context/* readNamedContext */.Jy)(place).kind === 'remote')
            continue;
        const absolute = external_node_path_default().resolve(source, place);
        const real = await (0,promises_.realpath)(absolute).catch(() => absolute);
        if (isBelow(source, absolute) && (isBelow(root, real) || real === absolute))
            continue;
        throw new errors/* UserError */.yo(`${input}: "${place}" is outside the checkout, where a build may not reach.`);
    }
}
function isBelow(root, place) {
    const relative = external_node_path_default().relative(root, place);
    return relative !== '..' && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
}

// EXTERNAL MODULE: ./src/docker/cli/error-code.ts
var error_code = __webpack_require__(97273);
;// CONCATENATED MODULE: ./src/docker/build/failed-step.ts
/** Of several steps that failed, the one that buildx's own error is about. */
/** The end of a very long error may be all that is left of it; fewer UTF-16 units than this say nothing about whose it is. */
const TELLING = 1000;
const STEP = /^\[(?:([^\]]*) )?(\d+)\/\d+\] ([^]*)$/;
/**
 * `error`: buildx's last word, which ends with the words of the step that it is about. `excerpt`: what BuildKit shows of the
 * Dockerfile, with the failing instruction marked; it decides between steps of the same words.
 *
 * Where the same command fails in the same way in several stages, nothing tells which one is meant, and the log shows them
 * all, each below its name.
 */
function chooseFailed(steps, error, excerpt) {
    const failed = steps.filter((step) => step.error !== '').toSorted(byPlace);
    const named = most(failed.filter(isNamedBy(error)), (step) => step.error.length);
    const marked = most(named, (step) => likeness(instructionOf(step.name), markedText(excerpt)));
    const stage = stageAbove(excerpt);
    const inStage = marked.filter(({ name }) => stage !== undefined && stageOf(name) === stage);
    const meant = inStage.length > 0 ? inStage : marked;
    const [first] = meant;
    const others = failed.filter((step) => !meant.includes(step) && !isCancelled(step));
    return {
        ...(first && { step: { ...first, log: logOf(meant) } }),
        others: others.filter(({ name }, index) => others.findIndex((other) => other.name === name) === index),
    };
}
/** Stopped because of another step, or of us: no failure of its own. */
const isCancelled = ({ error }) => /context canceled/.test(error);
const isNamedBy = (said) => ({ error }) => said.includes(error) || (said.length >= TELLING && error.endsWith(said));
function most(all, scoreOf) {
    const best = Math.max(...all.map(scoreOf));
    return all.filter((one) => scoreOf(one) === best);
}
/** UTF-16 units that both begin with, white space and line continuations apart: a name has a heredoc's text shortened. */
function likeness(one, other) {
    const [a, b] = [one, other].map((text) => text.replace(/[\s\\`]+/g, ''));
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}
/** `   2 | >>> RUN …`, several lines where the instruction has them. */
const markedText = (excerpt) => [...excerpt.matchAll(/^ *\d+ \| >>> ?(.*)$/gm)].map(([, text = '']) => text).join('\n');
/** The name of the stage that the marked instruction stands in, where the excerpt shows its FROM. */
function stageAbove(excerpt) {
    const above = excerpt.slice(0, excerpt.search(/^ *\d+ \| >>>/m));
    const from = [...above.matchAll(/^ *\d+ \| +FROM\s.*$/gim)].at(-1)?.[0];
    return from === undefined ? undefined : /\sAS\s+(\S+)\s*$/i.exec(from)?.[1]?.toLowerCase();
}
function logOf(meant) {
    const [first, ...others] = meant;
    if (first === undefined)
        return [];
    const alike = others.every(({ log }) => log.join('\n') === first.log.join('\n'));
    return alike ? first.log : meant.flatMap(({ name, log }) => [`${name}:`, ...log]);
}
/** The stage alone, without a platform in front of it. */
const stageOf = (name) => STEP.exec(name)?.[1]?.split(' ').at(-1);
const instructionOf = (name) => STEP.exec(name)?.[3] ?? name;
function byPlace(a, b) {
    const number = ({ name }) => Number(STEP.exec(name)?.[2] ?? 0);
    return ((stageOf(a.name) ?? '').localeCompare(stageOf(b.name) ?? '', 'en') ||
        number(a) - number(b) ||
        a.name.localeCompare(b.name, 'en'));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/docker/cli/lines.ts
var cli_lines = __webpack_require__(75122);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/docker/build/rawjson.ts

/** What `--progress=rawjson` prints, one object a line, as far as we read it. BuildKit's `client.SolveStatus`. */
const vertex = schemas/* object */.Ikc({
    digest: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().default(''),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    started: schemas/* string */.YjP().nullish(),
    completed: schemas/* string */.YjP().nullish(),
    cached: schemas/* boolean */.zMY().default(false),
    error: schemas/* string */.YjP().default(''),
});
const rawjson_status = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    vertex: schemas/* string */.YjP().default(''),
    current: schemas/* number */.aig().default(0),
});
const log = schemas/* object */.Ikc({
    vertex: schemas/* string */.YjP().default(''),
    /** Base64. */
    data: schemas/* string */.YjP().default(''),
});
const solveStatus = schemas/* object */.Ikc({
    vertexes: schemas/* array */.YOg(vertex).nullish(),
    statuses: schemas/* array */.YOg(rawjson_status).nullish(),
    logs: schemas/* array */.YOg(log).nullish(),
});
/** One line of standard error; nothing where it is not progress but text. */
function parseStatus(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return solveStatus.parse(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/docker/build/step-order.ts
/**
 * The steps of a build that has ended well, each once, with those of their stage, and a stage after those that it needs: when
 * they began says nothing, for what is cached begins in any order, and stages are built at the same time. One
 * that never finished was not needed, because what stands on it came from the cache or from another build, and so did it.
 * Steps of other builds are left out; one that does what an own step waits for lends it its time, for that is when the work
 * was done.
 */
function arrange(seen) {
    const isOwn = ownDigests(seen);
    const strangers = seen.filter((one) => one.finished && !isOwn.has(one.digest));
    const done = seen
        .filter(({ digest }) => isOwn.has(digest))
        // What is not finished gets a stranger first: a finished one needs none.
        .toSorted((a, b) => Number(a.finished) - Number(b.finished))
        .map((own) => {
        const index = strangers.findIndex((other) => step_order_instructionOf(other) === step_order_instructionOf(own));
        const [stranger] = index === -1 ? [] : strangers.splice(index, 1);
        const worker = own.finished && !(own.step.cached && stranger?.step.cached === false) ? own : stranger;
        const digests = [own.digest, ...(stranger ? [stranger.digest] : [])];
        const { name } = own.step;
        const step = worker ? { ...worker.step, name } : { name, seconds: 0, cached: true };
        return { step, digest: own.digest, digests };
    });
    const depthOf = depths(seen);
    const heights = new Map();
    for (const one of done)
        heights.set(step_order_stageOf(one), Math.max(heights.get(step_order_stageOf(one)) ?? 0, depthOf(one.digest)));
    const heightOf = (one) => heights.get(step_order_stageOf(one)) ?? 0;
    return done.toSorted((a, b) => heightOf(a) - heightOf(b) || step_order_stageOf(a).localeCompare(step_order_stageOf(b)) || numberOf(a) - numberOf(b));
}
/** Of a step, how many stand below it, along the longest way down. */
function depths(seen) {
    const inputsOf = new Map(seen.map(({ digest, inputs }) => [digest, inputs]));
    const known = new Map();
    const depthOf = (digest) => {
        const depth = known.get(digest) ?? (inputsOf.get(digest) ?? []).reduce((most, one) => Math.max(most, depthOf(one) + 1), 0);
        known.set(digest, depth);
        return depth;
    };
    return depthOf;
}
/** Of the steps that were announced and all that they stand on; of all where none was, as for a Dockerfile that is a FROM alone. */
function ownDigests(seen) {
    const announced = seen.filter((one) => one.announced);
    const known = new Map(seen.map((one) => [one.digest, one]));
    const own = new Set((announced.length > 0 ? announced : seen).map(({ digest }) => digest));
    for (const digest of own)
        for (const input of known.get(digest)?.inputs ?? [])
            own.add(input);
    return own;
}
/** `[linux/amd64 builder 2/5] RUN true` → `linux/amd64 builder`, `2` and `RUN true`. */
const NAME = /^\[(?:([^\]]*) )?(\d+)\/\d+\] ([^]*)$/;
const step_order_stageOf = ({ step }) => NAME.exec(step.name)?.[1] ?? '';
const numberOf = ({ step }) => Number(NAME.exec(step.name)?.[2] ?? 0);
const step_order_instructionOf = ({ step }) => NAME.exec(step.name)?.[3] ?? step.name;

;// CONCATENATED MODULE: ./src/docker/build/step-progress.ts




/** Last lines of a step's output that are kept while it runs. */
const STEP_LOG_LINES = 20;
/** Of what follows the progress: an excerpt of the Dockerfile and the error. */
const MAX_TEXT = 64 * 1024;
/** A step that has a number, e.g. `[2/5] RUN …` or `[linux/amd64 builder 2/5] COPY …`, and so stands in the Dockerfile. */
const DOCKERFILE_STEP = /^\[(?:[^\]]* )?\d+\/\d+\] /;
const IMPORT = /^importing cache manifest from (.*)/;
const CONTEXT = /^\[(?:internal\] load build context|context .*\] load from client)/;
function createBuildLog() {
    const runs = new Map();
    const contextBytes = new Map();
    let text = '';
    let hasFailed = false;
    let held = [];
    const seen = () => [...runs.values()].map((run) => ({
        step: stepOf(run),
        digest: run.vertex.digest,
        inputs: run.vertex.inputs ?? [],
        finished: finished(run),
        announced: run.announced && DOCKERFILE_STEP.test(run.vertex.name),
    }));
    function update(vertex) {
        const run = runs.get(vertex.digest) ?? newRun(vertex);
        runs.set(vertex.digest, run);
        run.vertex = { ...vertex, cached: vertex.cached || run.vertex.cached };
        if (isTime(vertex.started) && isTime(vertex.completed))
            run.spans.set(Date.parse(vertex.started), Date.parse(vertex.completed));
        return run.told || isPull(vertex) ? [] : [run];
    }
    /** Base images are told of when the first step that stands on them begins: only then they are surely there. */
    function untoldInputs({ started, inputs }) {
        if (!isTime(started))
            return [];
        return (inputs ?? []).flatMap((digest) => runs.get(digest) ?? []);
    }
    /** A step that another build does for this one is told of under this one's name. */
    function tell(candidates) {
        const own = ownDigests(seen());
        const waitsFor = (run) => own.has(run.vertex.digest)
            ? run
            : [...runs.values()].find(({ vertex, told }) => !told && own.has(vertex.digest) && instructionIn(vertex.name) === instructionIn(run.vertex.name));
        return candidates.flatMap((run) => {
            const mine = finished(run) && !run.told ? waitsFor(run) : undefined;
            if (mine === undefined)
                return [];
            run.told = true;
            mine.told = true;
            return [{ ...stepOf(run), name: mine.vertex.name }];
        });
    }
    return {
        add(line) {
            const status = parseStatus(line);
            if (!status)
                text = (text + line + '\n').slice(-MAX_TEXT);
            for (const { vertex, id, current } of status?.statuses ?? [])
                if (CONTEXT.test(runs.get(vertex)?.vertex.name ?? ''))
                    contextBytes.set(`${vertex} ${id}`, current);
            for (const { vertex, data } of status?.logs ?? []) {
                const run = runs.get(vertex);
                run?.tail.add(run.decoder.decode(Buffer.from(data, 'base64'), { stream: true }));
            }
            const vertexes = status?.vertexes ?? [];
            if (vertexes.length === 0)
                return [];
            hasFailed ||= vertexes.some(({ error }) => error !== '');
            const waiting = hasFailed ? [] : held;
            const candidates = vertexes.flatMap((vertex) => [...untoldInputs(vertex), ...update(vertex)]);
            held = candidates.filter(isCached);
            return tell([...waiting, ...candidates.filter((run) => !isCached(run))]);
        },
        steps: () => arrange(seen().filter(({ step }) => DOCKERFILE_STEP.test(step.name))),
        failures() {
            const own = ownDigests(seen());
            return [...runs.values()]
                .filter(({ vertex }) => vertex.error !== '' &&
                !IMPORT.test(vertex.name) &&
                (own.has(vertex.digest) || !DOCKERFILE_STEP.test(vertex.name)))
                .map(({ vertex, tail }) => ({ name: vertex.name, error: vertex.error, log: tail.lines() }));
        },
        contextBytes: () => [...contextBytes.values()].reduce((sum, bytes) => sum + bytes, 0),
        stopped() {
            const all = [...runs.values()];
            const run = all.find(({ vertex }) => DOCKERFILE_STEP.test(vertex.name) && vertex.error !== '') ??
                all.find(({ vertex }) => isTime(vertex.started) && !isTime(vertex.completed));
            if (!run)
                return undefined;
            const { name } = run.vertex;
            const instruction = instructionIn(name);
            return { name, ...(instruction !== undefined && { instruction }), log: run.tail.lines() };
        },
        imports: () => [...runs.values()].flatMap(({ vertex: { name, error } }) => {
            const from = IMPORT.exec(name)?.[1];
            return from === undefined ? [] : [{ from, error }];
        }),
        text: () => text,
    };
}
/** The Dockerfile's instruction in BuildKit's name of a step; nothing where it is none. */
function instructionIn(name) {
    const numbered = DOCKERFILE_STEP.exec(name)?.[0];
    return numbered === undefined ? undefined : name.slice(numbered.length);
}
const newRun = (vertex) => ({
    vertex,
    spans: new Map(),
    tail: (0,cli_lines/* createTail */.$A)(STEP_LOG_LINES),
    decoder: new external_node_util_.TextDecoder(),
    announced: !isTime(vertex.started),
    told: false,
});
const isTime = (time) => time != null;
const isPull = ({ name }) => /^\[[^\]]*\] FROM /.test(name);
const finished = ({ vertex, spans }) => DOCKERFILE_STEP.test(vertex.name) && spans.size > 0 && isTime(vertex.completed) && vertex.error === '';
const isCached = (run) => run.vertex.cached && !isPull(run.vertex);
const stepOf = ({ vertex, spans }) => ({
    name: vertex.name,
    seconds: [...spans].reduce((sum, [start, end]) => sum + (end - start), 0) / 1000,
    // A base image that was looked up but never pulled was there already.
    cached: vertex.cached || (isPull(vertex) && spans.size === 1),
});

;// CONCATENATED MODULE: ./src/docker/build/build-failure.ts


/** At the very end of the error: before it stands the step's command, which may say anything. */
const EXIT = /did not complete successfully: exit code: (\d+)$/;
/** The Dockerfile's fault, also where the rest of the text might remind of something else. */
const DOCKERFILE = /dockerfile parse error|dockerfile line greater than|target stage .* could not be found|Dockerfile cannot be empty|failed to read dockerfile|no match for platform|circular dependency/;
/**
 * Something around the build failed: registry, network, disk, engine, or the client itself. These are words of the
 * engine, of BuildKit, of containerd's resolver and of Go's net package.
 */
const INFRASTRUCTURE = new RegExp([
    'too ?many ?requests|\\b429\\b|rate limit|\\b401\\b|failed to fetch (?:oauth|anonymous) token',
    'unexpected status.*: 5\\d\\d|\\b50[0-4] (?:Internal|Bad|Service|Gateway)|invalid response status 5',
    'timeout|timed out|deadline exceeded|no such host|connection re(?:fused|set)|unreachable|dial tcp|misbehaving',
    '\\bEOF\\b|broken pipe|transport is closing|closing transport|closed network connection|x509:|tls:',
    'no space left on device|disk quota exceeded|input/output error|read-only file system',
    'docker daemon|error during connect|code = Unavailable|failed to dial|no builder .* found',
    'unknown flag|invalid progress|unsupported progress',
].join('|'), 'i');
/** Longest name of a step and longest error in a sentence, in UTF-16 units: a RUN's whole heredoc stands in both. */
const MAX_PART = 300;
/** Steps that failed as well and are named; further ones are counted. */
const MAX_OTHERS = 3;
/**
 * `steps`: those that ended with an error; `text`: what buildx printed beside the progress, an excerpt of the Dockerfile and
 * the error. Step, words, lines and log are all of the step that buildx's error is about; others that failed by themselves
 * are named behind it. What is neither known nor tied to a Dockerfile line is nobody's fault but the infrastructure's.
 */
function blame(end) {
    const error = errorOf(end.text);
    const lines = excerptLines(end.text);
    const { step, others } = chooseFailed(end.steps, error, end.text);
    const instruction = step && instructionIn(step.name);
    const what = instruction === undefined ? '' : `${cut(instruction)} failed: `;
    const message = ended(what + cut(reasonOf(error)) + alsoFailed(others));
    const log = step?.log ?? [];
    const unquoted = error.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    const known = EXIT.test(error) || DOCKERFILE.test(unquoted);
    return known || (!INFRASTRUCTURE.test(unquoted) && lines)
        ? { fault: 'dockerfile', message, ...(lines && { lines }), log }
        : { fault: 'infrastructure', message, log };
}
/** Without BuildKit's inner workings: a command's exit code, or what is missing. */
function reasonOf(error) {
    const exitCode = EXIT.exec(error)?.[1];
    return exitCode === undefined ? tidy(error) : `exit code ${exitCode}`;
}
function alsoFailed(others) {
    if (others.length === 0)
        return '';
    const named = others.slice(0, MAX_OTHERS).map(({ name, error }) => `${cut(name)} (${cut(reasonOf(error))})`);
    const rest = others.length - named.length;
    return `; also failed: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** buildx's last word, without the prefixes that say only that it is one. */
function errorOf(text) {
    const whole = `\n${text.trimEnd()}`;
    const start = whole.lastIndexOf('\nERROR: ');
    const last = start < 0 ? whole.slice(whole.lastIndexOf('\n') + 1) : whole.slice(start + '\nERROR: '.length);
    // Docker Desktop adds a line with an address of its own.
    const said = last.replace(/\n\s*View build details: .*$/s, '');
    return said.replace(/^(?:failed to build: |failed to solve: |failed to run Build function: |rpc error: code = Unknown desc = )*/, '');
}
/** Without BuildKit's inner workings: `failed to calculate checksum of ref x::y: "/a": not found` → `"/a": not found`. */
const tidy = (error) => (error === '' ? 'buildx said nothing' : error)
    .replace(/^failed to compute cache key: /, '')
    .replace(/^failed to calculate checksum of ref \S+: /, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
const cut = (part) => (part.length <= MAX_PART ? part : `${part.slice(0, MAX_PART - 1)}…`);
const ended = (part) => (part.endsWith('…') ? part : `${part}.`);
/** The excerpt marks the instruction: `   2 | >>> RUN …`. Its own text stands behind the mark and cannot forge one. */
function excerptLines(text) {
    const marked = [...text.matchAll(/^ *(\d+) \| >>>/gm)].map((match) => Number(match[1]));
    return marked.length === 0 ? undefined : { line: Math.min(...marked), endLine: Math.max(...marked) };
}

;// CONCATENATED MODULE: ./src/docker/build/frontend.ts
/** Which image reads a Dockerfile. It answers BuildKit's checks, gets what the build gets, and can say of the file whatever it likes. */


/** Docker's own, under every name that leads to them. */
const DOCKERS = /^(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
/** Overrides what the file says. */
const ARGUMENT = 'BUILDKIT_SYNTAX';
/**
 * The frontend of a request where it is neither Docker's nor one that the request allows. A file that is not there or comes
 * with a context that the builder fetches has none: nobody here can read it.
 */
async function foreignFrontend(request) {
    const { source, dockerfile, context, options } = request;
    const isLocal = context.kind !== 'remote';
    const file = external_node_path_default().resolve(source, dockerfile);
    const text = isLocal ? await (0,promises_.readFile)(file, 'utf8').catch(() => '') : '';
    const argument = options.buildArgs[ARGUMENT];
    const named = argument === undefined ? frontendOf(text) : { value: argument };
    const image = named?.value.trim().split(/\s/, 1)[0];
    if (image === undefined || DOCKERS.test(image) || isAllowed(image, options.frontends ?? []))
        return undefined;
    return {
        image,
        ...(named?.line !== undefined && { line: named.line }),
        message: `The Dockerfile asks to be read by \`${image}\`, which is not Docker’s own parser: it would answer for the file and ` +
            `be given what the build is given. Allow it in the workflow with \`frontends\`, or remove \`# syntax=\``,
    };
}
/** As it stands, or with any tag and digest where neither is named. */
const isAllowed = (image, allowed) => allowed.some((one) => one === image || one === image.replace(/@.*$/, '').replace(/:[^/:]*$/, ''));
/**
 * What a Dockerfile names as its `syntax`, in the three ways in which BuildKit reads it (`DetectSyntax` in
 * frontend/dockerfile/parser/directives.go): behind `#`, behind `//`, and as a key of JSON. Rather too much than too little: white
 * space and names of directives are taken more freely than there.
 */
function frontendOf(text) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    return inDirectives(lines, '#') ?? inDirectives(lines, '//') ?? inJson(text);
}
function inDirectives(lines, comment) {
    const directive = new RegExp(`^\\s*${comment}\\s*([a-z][a-z0-9]*)\\s*=\\s*(\\S.*?)\\s*$`, 'i');
    for (const [index, line] of lines.entries()) {
        if (index === 0 && line.startsWith('#!'))
            continue;
        const [, name, value] = directive.exec(line) ?? [];
        if (name === undefined || value === undefined)
            return undefined;
        if (name.toLowerCase() === 'syntax')
            return { value, line: index + 1 };
    }
    return undefined;
}
function inJson(text) {
    if (!/^\s*\{/.test(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        const syntax = Object.entries(value ?? {}).find(([name]) => name.toLowerCase() === 'syntax')?.[1];
        return typeof syntax === 'string' ? { value: syntax } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/docker/image/image-config.ts
var image_config = __webpack_require__(18006);
// EXTERNAL MODULE: ./src/docker/cli/answer.ts
var answer = __webpack_require__(73459);
// EXTERNAL MODULE: ./src/docker/cli/tool-error.ts
var tool_error = __webpack_require__(55128);
;// CONCATENATED MODULE: ./src/docker/image/inspect.ts




const inspected = schemas/* array */.YOg(schemas/* object */.Ikc({
    Os: schemas/* string */.YjP(),
    Architecture: schemas/* string */.YjP(),
    Variant: schemas/* string */.YjP().nullish(),
    Config: image_config/* containerConfig */.U2.nullish(),
    RootFS: schemas/* object */.Ikc({ Layers: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }).nullish(),
}))
    .length(1)
    .transform(([image]) => image);
const LIMIT_SECONDS = 20;
const command = (reference) => ({
    args: ['image', 'inspect', '--', reference],
    timeoutSeconds: LIMIT_SECONDS,
});
/** See `Docker.inspect`. */
async function inspect(cli, reference) {
    return readInspect(await (0,tool_error/* answerOf */.u)(cli, command(reference)));
}
/** What `docker image inspect` prints, read as an ImageConfig. Throws a ToolError when it is something else. */
function readInspect(json) {
    const image = (0,answer/* parseAnswer */.W)(json, inspected, 'docker image inspect');
    return (0,image_config/* imageConfig */.gj)(image?.Config, {
        os: image?.Os ?? '',
        architecture: image?.Architecture ?? '',
        variant: image?.Variant,
    });
}
async function layerCountOf(cli, reference) {
    const image = (0,answer/* parseAnswer */.W)(await (0,tool_error/* answerOf */.u)(cli, command(reference)), inspected, 'docker image inspect');
    return image?.RootFS?.Layers?.length ?? 0;
}

;// CONCATENATED MODULE: ./src/docker/build/provenance.ts

/**
 * The parts of buildx's metadata file that we read: BuildKit's provenance in its `max` form, in SLSA 0.2 (`materials`,
 * `buildConfig`, `metadata`) or SLSA 1 (`buildDefinition`, `runDetails`). It also holds build arguments: never print it.
 */
const digest = schemas/* object */.Ikc({ sha256: schemas/* string */.YjP() }).partial();
const material = schemas/* object */.Ikc({ uri: schemas/* string */.YjP().default(''), digest: digest.default({}) });
/** An index into a step's inputs; protobuf leaves 0 out, and -1 is none. */
const input = schemas/* number */.aig().optional();
const operation = schemas/* object */.Ikc({
    source: schemas/* object */.Ikc({ identifier: schemas/* string */.YjP().optional() }),
    file: schemas/* object */.Ikc({
        actions: schemas/* array */.YOg(schemas/* object */.Ikc({
            secondaryInput: input,
            Action: schemas/* object */.Ikc({ copy: schemas/* object */.Ikc({ src: schemas/* string */.YjP().default('/') }).optional() }).nullish(),
        })),
    }),
    exec: schemas/* object */.Ikc({ mounts: schemas/* array */.YOg(schemas/* object */.Ikc({ input, selector: schemas/* string */.YjP().optional() })).nullish() }),
})
    .partial();
const step = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    op: schemas/* object */.Ikc({ Op: operation.nullish() }).partial().nullish(),
});
const buildConfig = schemas/* object */.Ikc({
    llbDefinition: schemas/* array */.YOg(step).default([]),
    /** Digest of a vertex, as progress names it, → id of a step. */
    digestMapping: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
});
const noConfig = { llbDefinition: [], digestMapping: {} };
const position = schemas/* object */.Ikc({ line: schemas/* number */.aig() });
const range = schemas/* object */.Ikc({ start: position, end: position });
const located = schemas/* object */.Ikc({ locations: schemas/* array */.YOg(schemas/* object */.Ikc({ ranges: schemas/* array */.YOg(range).nullish() })).nullish() });
const buildkit = schemas/* object */.Ikc({
    source: schemas/* object */.Ikc({ locations: schemas/* record */.g1P(schemas/* string */.YjP(), located).default({}) }).default({ locations: {} }),
    /** `stepN:0` → for each result the chain of layers after it. */
    layers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP() })))).default({}),
});
const slsa02 = schemas/* object */.Ikc({
    materials: schemas/* array */.YOg(material).default([]),
    buildConfig: buildConfig.default(noConfig),
    metadata: schemas/* object */.Ikc({ 'https://mobyproject.org/buildkit@v1#metadata': buildkit }),
});
const slsa1 = schemas/* object */.Ikc({
    buildDefinition: schemas/* object */.Ikc({
        resolvedDependencies: schemas/* array */.YOg(material).default([]),
        internalParameters: schemas/* object */.Ikc({ buildConfig: buildConfig.default(noConfig) }),
    }),
    runDetails: schemas/* object */.Ikc({ metadata: schemas/* object */.Ikc({ buildkit_metadata: buildkit }) }),
});
const metadata = schemas/* object */.Ikc({ 'buildx.build.provenance': schemas/* unknown */.L5J() });
/** Nothing where there is no provenance in a form that we know: buildx wrote none, or another builder did. */
function parseProvenance(text) {
    const file = metadata.safeParse(parseJson(text));
    const statement = file.data?.['buildx.build.provenance'];
    const old = slsa02.safeParse(statement).data;
    if (old) {
        const { source, layers } = old.metadata['https://mobyproject.org/buildkit@v1#metadata'];
        const { llbDefinition: steps, digestMapping: digests } = old.buildConfig;
        return { materials: old.materials, steps, digests, locations: source.locations, layers };
    }
    const now = slsa1.safeParse(statement).data;
    if (!now)
        return undefined;
    const { resolvedDependencies, internalParameters } = now.buildDefinition;
    const { source, layers } = now.runDetails.metadata.buildkit_metadata;
    const { llbDefinition: steps, digestMapping: digests } = internalParameters.buildConfig;
    return { materials: resolvedDependencies, steps, digests, locations: source.locations, layers };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Of equal steps in several stages BuildKit makes one; it is shown where it stands last, as the final stage does. */
function stepLines(located) {
    return (located?.locations ?? [])
        .map(({ ranges }) => ranges ?? [])
        .filter((ranges) => ranges.length > 0)
        .map((ranges) => ({
        line: Math.min(...ranges.map(({ start }) => start.line)),
        endLine: Math.max(...ranges.map(({ end }) => end.line)),
    }))
        .sort((a, b) => a.line - b.line)
        .at(-1);
}

;// CONCATENATED MODULE: ./src/docker/build/layer-lines.ts


/**
 * The Dockerfile lines of each of an image's layers. The provenance names layers as the builder stores them, which may be
 * by the digest of a packed form, so a layer is found by its place in the chain. A step that made no layer (`ENV`, `CMD`)
 * has none.
 */
function layerLines(provenance, layerCount) {
    if (!provenance)
        return Array.from({ length: layerCount }, () => 'unknown');
    const chains = chainsOf(provenance);
    const path = pathOf(provenance);
    const final = path.map(({ id }) => chains.get(`${id}:0`) ?? []).findLast((chain) => chain.length > 0) ?? [];
    const found = Array.from({ length: layerCount });
    const put = (index, lines) => {
        if (index < layerCount)
            found[index] ??= lines;
    };
    for (const step of provenance.steps) {
        const lines = stepLines(provenance.locations[step.id]);
        const chain = chains.get(`${step.id}:0`) ?? [];
        const inputs = (step.inputs ?? []).map((input) => chains.get(input) ?? []);
        if (lines && !isSource(step) && madeLayer(chain, inputs) && startsWith(final, chain))
            put(chain.length - 1, lines);
    }
    const steps = path.map((step) => ({ ...step, lines: stepLines(provenance.locations[step.id]) }));
    for (const [index, lines] of untold(steps, chains, layerCount))
        put(index, lines);
    const own = firstOwnLayer(steps, chains, found);
    return found.map((lines, index) => lines ?? (index < own ? undefined : 'unknown'));
}
/** The index of the first layer that is not the base image's, as far as one can tell. */
function firstOwnLayer(path, chains, found) {
    const [base] = path;
    if (!path.some(isLocated))
        return found.length;
    const inBase = base && isSource(base) ? chains.get(`${base.id}:0`)?.length : 0;
    const first = found.findIndex((lines) => lines !== undefined);
    return inBase ?? (first === -1 ? 0 : first);
}
function chainsOf({ layers }) {
    const chains = new Map();
    for (const [output, results] of Object.entries(layers)) {
        const chain = results.map((result) => result.map(({ digest }) => digest)).sort((a, b) => b.length - a.length)[0];
        if (chain)
            chains.set(output, chain);
    }
    return chains;
}
const startsWith = (whole, start) => start.length <= whole.length && start.every((digest, index) => digest === whole[index]);
/** Whether a chain has a layer that none of the inputs has. */
const madeLayer = (chain, inputs) => chain.length > 0 && !inputs.some((input) => input.length >= chain.length && input.at(-1) === chain.at(-1));
/**
 * The lines of steps that have no chain, with the index of the layer that each made. A step that two builds share at the
 * same time has a chain in only one of them. Where as many layers lie between two chains as steps, each step made one;
 * where the base image has no chain either, each is taken to have made one, as BuildKit does for RUN, COPY, ADD and WORKDIR.
 */
function* untold(path, chains, layerCount) {
    let below = path[0] && isSource(path[0]) ? undefined : 0;
    let waiting = [];
    for (const step of path) {
        const chain = chains.get(`${step.id}:0`);
        if (chain !== undefined) {
            const to = chain.length - 1;
            yield* spread(waiting, below ?? to - waiting.length, to);
            below = chain.length;
            waiting = [];
        }
        else if (isLocated(step))
            waiting.push(step.lines);
    }
    yield* spread(waiting, below ?? layerCount - waiting.length, layerCount);
}
function* spread(all, from, to) {
    if (from < 0 || to - from !== all.length)
        return;
    for (const [index, lines] of all.entries())
        yield [from + index, lines];
}
/** Whether it stands in the Dockerfile as something that may make a layer. */
const isLocated = (step) => step.lines !== undefined && !isSource(step);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/docker/names.ts


/** Marks containers and networks of a run, so that whoever cleans up after it finds them all and nothing else. */
const names_RUN_LABEL = 'org.drydock.run';
/** What may stand in the name of an image, a container and a network alike. */
const RUN_ID = /^[a-z0-9]{4,40}$/;
const isRunId = (text) => RUN_ID.test(text);
function names_checkRunId(runId) {
    if (!isRunId(runId))
        throw new errors/* UserError */.yo(`A run is named by 4 to 40 of a-z and 0-9, not "${runId}".`);
    return runId;
}
/** Unguessable, so that a Dockerfile cannot name it: with the engine's own builder, FROM sees local images. */
const random = () => (0,external_node_crypto_.randomBytes)(8).toString('hex');
const imageName = (runId, side) => `drydock-${runId}-${random()}:${side}`;
/** Pattern of `docker image ls --filter reference=…` for the images of a run. */
const names_imagePattern = (runId) => `drydock-${runId}-*`;
/** For a container and its network. */
const containerName = (runId) => `drydock-${runId}-${random()}`;
/** Separates the cache mounts of one build from all others: a head that writes into a shared one would forge the base. */
const cacheNamespace = (runId, side) => `drydock-${runId}-${side}-${random()}`;

// EXTERNAL MODULE: ./src/docker/cli/private-folder.ts
var private_folder = __webpack_require__(86851);
;// CONCATENATED MODULE: ./src/docker/build/step-graph.ts

/**
 * How a build's steps hang together, at the same indexes as `done`. Without provenance nothing is known of what a step needs
 * or reads, and the answer is nothing.
 */
function stepNodes(done, provenance) {
    if (!provenance || Object.keys(provenance.digests).length === 0)
        return undefined;
    const byId = new Map(provenance.steps.map((step) => [step.id, step]));
    const ids = done.map(({ digest }) => provenance.digests[digest]);
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const needsOf = (step, seen) => inputIds(step).flatMap((id) => {
        const input = byId.get(id);
        const index = indexes.get(id);
        if (index !== undefined)
            return [index];
        return input === undefined || seen.has(id) ? [] : needsOf(input, new Set([...seen, id]));
    });
    return done.map(({ digests, step: { name } }, index) => {
        const step = byId.get(ids[index] ?? '');
        if (step === undefined)
            return { needs: [], reads: [], same: digests };
        const lines = stepLines(provenance.locations[step.id]);
        const layers = layersOf(step, provenance);
        return {
            needs: [...new Set(needsOf(step, new Set()))],
            reads: readsOf(step, byId),
            same: [...digests, ...(layers === undefined ? [] : [`${layers} ${name.replace(/^\[[^\]]*\] /, '')}`])],
            ...(lines && { lines }),
        };
    });
}
const inputIds = ({ inputs }) => (inputs ?? []).map((input) => input.replace(/:\d+$/, ''));
/**
 * The layers up to what a step made: the same instruction makes the same ones twice only where it was done once. Says nothing
 * of a RUN that also mounts something: its result may be the same whatever it read there.
 */
function layersOf({ id, op }, { layers }) {
    if (op?.Op?.exec?.mounts?.some(({ input = 0 }) => input > 0) === true)
        return undefined;
    const chain = (layers[`${id}:0`] ?? []).toSorted((a, b) => b.length - a.length)[0] ?? [];
    return chain.length === 0 ? undefined : chain.map(({ digest }) => digest).join(' ');
}
/** Paths of the main build context that COPY, ADD and mounts take. */
function readsOf(step, byId) {
    const ids = inputIds(step);
    const isContext = (input) => byId.get(ids[input ?? 0] ?? '')?.op?.Op?.source?.identifier === 'local://context';
    const copied = (step.op?.Op?.file?.actions ?? []).flatMap(({ secondaryInput, Action }) => Action?.copy && isContext(secondaryInput) ? [Action.copy.src] : []);
    const mounted = (step.op?.Op?.exec?.mounts ?? []).flatMap(({ input, selector }) => isContext(input) ? [selector ?? '/'] : []);
    return [...copied, ...mounted];
}

// EXTERNAL MODULE: ./src/docker/cli/redact-args.ts
var redact_args = __webpack_require__(99100);
;// CONCATENATED MODULE: ./src/docker/build/unused-caches.ts


/** All that a build reads and writes. */
const cachesOf = ({ side, options }) => [
    ...options.cacheFrom,
    ...(side === 'head' ? options.cacheTo : []),
];
/** Caches that were asked for and not used, a sentence each; neither buildx nor BuildKit ends a build for them. */
function unusedCaches(request, log, service) {
    const unreachable = (0,child_env/* unreachableCaches */.ci)(service, cachesOf(request));
    const imports = log.imports();
    const asked = request.options.cacheFrom.filter((cache) => !unreachable.includes(cache));
    return [
        ...unreachable.map((cache) => `${shown(cache)} was not used: ${WITHOUT_SERVICE}.`),
        ...imports.flatMap(({ from, error }) => error === '' ? [] : `The cache ${from} was not used: ${lastPart(error)}.`),
        ...(imports.length === 0 ? asked : []).map((cache) => `${shown(cache)} was not used: the builder did not ask for it.`),
    ];
}
const WITHOUT_SERVICE = 'no token and address of GitHub’s cache are there, which a runner gives to actions and not to commands';
const shown = (cache) => `The cache \`${((0,redact_args/* withoutSecrets */.c)([`--cache-from=${cache}`])[0] ?? '').replace('--cache-from=', '')}\``;
/** BuildKit names what it was doing first and what went wrong last. */
const lastPart = (error) => error.trim().replace(/\s+/g, ' ').replace(/\.$/, '');

;// CONCATENATED MODULE: ./src/docker/remove-ours.ts

/** All of the clean-up of a cancelled run has to fit into the 7 s that a runner gives it. */
const remove_ours_LIMIT_SECONDS = 5;
/** Removes tags that we made, never by force: an image that something else uses stays. */
async function removeImages(cli, references) {
    if (references.length > 0)
        await quietly(cli, ['image', 'rm', '--', ...references]);
}
/** Containers with their anonymous volumes. */
async function removeContainers(cli, names) {
    if (names.length > 0)
        await quietly(cli, ['rm', '--force', '--volumes', '--', ...names]);
}
async function removeNetworks(cli, names) {
    if (names.length > 0)
        await quietly(cli, ['network', 'rm', '--', ...names]);
}
async function removeVolumes(cli, names) {
    if (names.length > 0)
        await quietly(cli, ['volume', 'rm', '--force', '--', ...names]);
}
/** Everything that Compose has made for a project, at once and without its help: it would wait for containers to stop. */
async function removeProject(cli, name) {
    const label = `--filter=label=com.docker.compose.project=${name}`;
    await removeContainers(cli, await list(cli, ['ps', '--all', '--quiet', label]));
    // One that was on its way while the others were listed.
    await removeContainers(cli, await list(cli, ['ps', '--all', '--quiet', label]));
    const [networks, volumes] = await Promise.all([
        list(cli, ['network', 'ls', '--quiet', label]),
        list(cli, ['volume', 'ls', '--quiet', label]),
    ]);
    await Promise.all([removeNetworks(cli, networks), removeVolumes(cli, volumes)]);
}
/** Removes whatever a run has left behind: its containers, networks, volumes and image tags, and nothing of anyone else's. */
async function removeLeftovers(cli, runId) {
    const label = `--filter=label=${RUN_LABEL}=${checkRunId(runId)}`;
    const pattern = `--filter=reference=${imagePattern(runId)}`;
    const [containers, networks, volumes, images] = await Promise.all([
        list(cli, ['ps', '--all', '--quiet', label]),
        list(cli, ['network', 'ls', '--quiet', label]),
        list(cli, ['volume', 'ls', '--quiet', label]),
        list(cli, ['image', 'ls', '--format={{.Repository}}:{{.Tag}}', pattern]),
    ]);
    await removeContainers(cli, containers);
    await Promise.all([removeNetworks(cli, networks), removeVolumes(cli, volumes), removeImages(cli, images)]);
}
async function list(cli, args) {
    const { stdout } = await cli.run({ args, timeoutSeconds: remove_ours_LIMIT_SECONDS, evenIfCancelled: true });
    return stdout.split('\n').filter((line) => line !== '');
}
/** What is gone already needs no removal, and an engine that is gone has nothing of ours. */
async function quietly(cli, args) {
    await cli.run({ args, timeoutSeconds: remove_ours_LIMIT_SECONDS, evenIfCancelled: true });
}

;// CONCATENATED MODULE: ./src/docker/build/buildx-build.ts
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






















/** BuildKit prints at most 2 MiB of a step's log, in one object where it held it back: 2.8 MB of base64. */
const MAX_PROGRESS_LINE = 4 * 1024 * 1024;
/** Provenance of a build of 1,000 steps is about 3 MB. */
const MAX_METADATA_BYTES = 32 * 1024 * 1024;
/** See `Docker.build`. */
async function build(world, request, onStep, pins = []) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await refuseOutside(request);
        const foreign = await foreignFrontend(request);
        if (foreign)
            return { kind: 'failed', message: `${foreign.message}.`, ...linesOf(foreign), log: [] };
        const folder = __addDisposableResource(env_1, await (0,private_folder/* createPrivateFolder */.A)(world.temporary), true);
        const metadataFile = external_node_path_default().join(folder.path, 'metadata.json');
        const tag = imageName(world.runId, request.side);
        const setting = { tag, metadataFile, cacheNamespace: cacheNamespace(world.runId, request.side), pins };
        const command = {
            args: buildArgs(request, setting),
            timeoutSeconds: request.options.timeoutSeconds,
            env: {
                BUILDX_METADATA_PROVENANCE: 'max',
                BUILDX_GIT_INFO: 'false',
                ...(0,child_env/* cacheVariables */.e7)(world.cacheService, cachesOf(request)),
            },
        };
        const log = createBuildLog();
        const start = performance.now();
        try {
            const ended = await world.cli.stream(command, 'stderr', async (bytes) => {
                for await (const line of (0,cli_lines/* splitLines */.uz)((0,docker_cli/* bytesOf */.$)(bytes), MAX_PROGRESS_LINE))
                    log.add(line).forEach(onStep);
            });
            if (ended.exitCode !== 0 || ended.timedOut) {
                await removeImages(world.cli, [tag]);
                return withNotes(failed(command, ended, log), unusedCaches(request, log, world.cacheService));
            }
            const seconds = (performance.now() - start) / 1000;
            const notes = unusedCaches(request, log, world.cacheService);
            const image = await builtImage(world, tag, { seconds, notes }, log, await readUpTo(metadataFile));
            return { kind: 'built', image };
        }
        catch (error) {
            await removeImages(world.cli, [tag]);
            throw error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const linesOf = ({ line }) => (line === undefined ? {} : { lines: { line, endLine: line } });
async function builtImage({ cli }, reference, { seconds, notes }, log, metadata) {
    const provenance = parseProvenance(metadata);
    const done = log.steps();
    const nodes = stepNodes(done, provenance);
    const baseImage = provenance && finalBaseImage(provenance);
    const steps = done.map(({ step }) => step);
    const facts = {
        seconds,
        steps,
        cachedSteps: steps.filter(({ cached }) => cached).length,
        contextBytes: log.contextBytes(),
        baseImages: provenance ? baseImages(provenance) : [],
        ...(notes.length > 0 && { notes }),
    };
    return {
        reference,
        facts,
        layerLines: layerLines(provenance, await layerCountOf(cli, reference)),
        ...(nodes && { nodes }),
        ...(baseImage && { baseImage }),
        [Symbol.asyncDispose]: () => removeImages(cli, [reference]),
    };
}
const withNotes = (outcome, notes) => outcome.kind === 'failed' && notes.length > 0 ? { ...outcome, notes } : outcome;
function failed(command, ended, log) {
    const lastWords = { ...ended, stderr: log.text() };
    if (ended.missing)
        throw (0,tool_error/* failedCommand */.x)(command, lastWords);
    if (ended.timedOut) {
        const stopped = log.stopped();
        const after = `after ${command.timeoutSeconds} s, the time limit for a build`;
        if (stopped?.instruction === undefined || stopped.instruction.startsWith('FROM '))
            throw (0,tool_error/* failedCommand */.x)(command, lastWords, `The build was cancelled ${after}${stopped ? `, during ${stopped.name}` : ''}.`);
        return { kind: 'failed', message: `${stopped.instruction} was cancelled ${after}.`, log: stopped.log };
    }
    const { fault, ...rest } = blame({ steps: log.failures(), text: log.text() });
    if (fault === 'infrastructure')
        throw (0,tool_error/* failedCommand */.x)(command, lastWords, `The build could not be carried out: ${rest.message}`);
    return { kind: 'failed', ...rest };
}
/** Nothing where buildx wrote none; a larger file than any build has reason to write is none to us. */
async function readUpTo(file) {
    const handle = await (0,promises_.open)(file, 'r').catch((error) => {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw new errors/* ToolError */.v4('The metadata of the build could not be read.', {
            command: ['docker', 'buildx', 'build'],
            cause: error,
        });
    });
    if (!handle)
        return '';
    try {
        const { size } = await handle.stat();
        return size > MAX_METADATA_BYTES ? '' : await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/docker/build/buildkit-check.ts







const buildkit_check_position = schemas/* object */.Ikc({ line: schemas/* number */.aig() });
const buildkit_check_location = schemas/* object */.Ikc({ ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: buildkit_check_position, end: buildkit_check_position })).nullish() });
/** What `--call=check,format=json` prints. Lines are 1-based. */
const result = schemas/* object */.Ikc({
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({
        ruleName: schemas/* string */.YjP(),
        description: schemas/* string */.YjP().default(''),
        url: schemas/* string */.YjP().default(''),
        detail: schemas/* string */.YjP().default(''),
        location: buildkit_check_location.nullish(),
    }))
        .nullish(),
    buildError: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish(),
});
/** Characters. */
const LONGEST_REASON = 500;
/** A check takes 0.2 s, unless it has to ask a registry about a base image first. */
const buildkit_check_LIMIT_SECONDS = 60;
/** See `Docker.check`. A Dockerfile that cannot be built gives the warnings up to that point. */
async function check(cli, request) {
    await refuseOutside(request);
    const foreign = await foreignFrontend(request);
    if (foreign)
        throw new errors/* ToolError */.v4(`${foreign.message}.`, { command: ['docker', 'buildx', 'build', '--call=check'] });
    const command = { args: checkArgs(request), timeoutSeconds: buildkit_check_LIMIT_SECONDS };
    const ended = await cli.run(command);
    if (ended.stdout.trimStart().startsWith('{'))
        return readCheck(ended.stdout);
    const old = /unknown flag: --call|invalid call|unsupported call/i.test(ended.stderr);
    throw (0,tool_error/* failedCommand */.x)(command, ended, old ? 'This buildx does not know BuildKit’s checks (--call=check): install buildx 0.15 or newer.' : undefined);
}
/** Throws a ToolError when `json` is not what BuildKit's checks print. */
function readCheck(json) {
    const { warnings, buildError } = (0,answer/* parseAnswer */.W)(json, result, 'docker buildx build --call=check');
    const [stopped = ''] = buildError?.message.trim().split('\n') ?? [];
    return {
        warnings: (warnings ?? []).map(({ ruleName, description, url, detail, location }) => {
            const [first, ...more] = location?.ranges ?? [];
            const lines = first && { line: first.start.line, endLine: (more.at(-1) ?? first).end.line };
            return { rule: ruleName, description, url, detail, ...(lines && { lines }) };
        }),
        ...(buildError && { stopped: stopped.slice(0, LONGEST_REASON) }),
    };
}

;// CONCATENATED MODULE: ./src/docker/compose/composed-json.ts
/** What `docker compose config --format=json` answers, as far as it is asked for anything. */

const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const composed_json_command = schemas/* union */.KCZ([schemas/* string */.YjP(), texts]).nullish();
const service = schemas/* looseObject */._H3({
    image: schemas/* string */.YjP().nullish(),
    build: schemas/* looseObject */._H3({
        context: schemas/* string */.YjP().nullish(),
        dockerfile: schemas/* string */.YjP().nullish(),
        target: schemas/* string */.YjP().nullish(),
        dockerfile_inline: schemas/* string */.YjP().nullish(),
    })
        .nullish(),
    command: composed_json_command,
    entrypoint: composed_json_command,
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).nullish(),
    user: schemas/* string */.YjP().nullish(),
    working_dir: schemas/* string */.YjP().nullish(),
    hostname: schemas/* string */.YjP().nullish(),
    init: schemas/* boolean */.zMY().nullish(),
    read_only: schemas/* boolean */.zMY().nullish(),
    stop_signal: schemas/* string */.YjP().nullish(),
    stop_grace_period: schemas/* string */.YjP().nullish(),
    shm_size: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    ulimits: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* looseObject */._H3({ soft: schemas/* number */.aig(), hard: schemas/* number */.aig() })])).nullish(),
    tmpfs: texts.nullish(),
    links: texts.nullish(),
    depends_on: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ condition: schemas/* string */.YjP() })).nullish(),
    networks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ aliases: texts.nullish() }).nullable()).nullish(),
    volumes: schemas/* array */.YOg(schemas/* looseObject */._H3({
        type: schemas/* string */.YjP(),
        source: schemas/* string */.YjP().nullish(),
        target: schemas/* string */.YjP().nullish(),
        read_only: schemas/* boolean */.zMY().nullish(),
    }))
        .nullish(),
    secrets: schemas/* array */.YOg(schemas/* looseObject */._H3({ source: schemas/* string */.YjP(), target: schemas/* string */.YjP().nullish() })).nullish(),
    configs: schemas/* array */.YOg(schemas/* looseObject */._H3({ source: schemas/* string */.YjP(), target: schemas/* string */.YjP().nullish() })).nullish(),
    healthcheck: schemas/* looseObject */._H3({
        test: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        disable: schemas/* boolean */.zMY().nullish(),
        interval: schemas/* string */.YjP().nullish(),
        timeout: schemas/* string */.YjP().nullish(),
        start_period: schemas/* string */.YjP().nullish(),
        start_interval: schemas/* string */.YjP().nullish(),
        retries: schemas/* number */.aig().nullish(),
    })
        .nullish(),
});
const given = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ file: schemas/* string */.YjP().nullish(), content: schemas/* string */.YjP().nullish(), external: schemas/* boolean */.zMY().nullish() })
    .nullable());
const network = schemas/* looseObject */._H3({ external: schemas/* boolean */.zMY().nullish(), driver: schemas/* string */.YjP().nullish() }).nullable();
const volume = schemas/* looseObject */._H3({ external: schemas/* boolean */.zMY().nullish(), driver: schemas/* string */.YjP().nullish(), driver_opts: schemas/* unknown */.L5J().optional() })
    .nullable();
const composedJson = schemas/* looseObject */._H3({
    services: schemas/* record */.g1P(schemas/* string */.YjP(), service).default({}),
    networks: schemas/* record */.g1P(schemas/* string */.YjP(), network).nullish(),
    volumes: schemas/* record */.g1P(schemas/* string */.YjP(), volume).nullish(),
    secrets: given.nullish(),
    configs: given.nullish(),
});
/** Compose writes a dollar sign twice, so that it can read its own answer; gives the value with each of them once. */
function withoutEscapes(value) {
    if (typeof value === 'string')
        return value.replaceAll('$$', '$');
    if (Array.isArray(value))
        return value.map(withoutEscapes);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutEscapes(one)]));
}
/** The opposite, for a file that Compose reads. */
function withEscapes(value) {
    if (typeof value === 'string')
        return value.replaceAll('$', '$$$$');
    if (Array.isArray(value))
        return value.map(withEscapes);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withEscapes(one)]));
}

;// CONCATENATED MODULE: ./src/docker/compose/composed-environment.ts
/** Names that the client takes from a file of variables. */
const composed_environment_NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
/** The variables of a service. One without a value would be the runner's own, and nobody is given those. */
function composedEnvironment(service, given) {
    const entries = Object.entries(given);
    const unset = entries.flatMap(([name, value]) => (value === null ? [`\`${name}\``] : []));
    const odd = entries.flatMap(([name, value]) => (value !== null && !isUsable(name, value) ? [`\`${name}\``] : []));
    return {
        env: Object.fromEntries(entries.flatMap(([name, value]) => value !== null && isUsable(name, value) ? [[name, value]] : [])),
        notes: [
            ...(unset.length === 0
                ? []
                : [`Service \`${service}\` asks for variables that are not set: ${unset.join(', ')}. \`run-env\` sets them.`]),
            ...(odd.length === 0 ? [] : [`Service \`${service}\` does not get variables of odd names: ${odd.join(', ')}.`]),
        ],
    };
}
const isUsable = (name, value) => composed_environment_NAME.test(name) && !value.includes('\0');

;// CONCATENATED MODULE: ./src/docker/compose/composed-mounts.ts
/** What a composed service may have of its mounts, secrets and configurations. Pure. */

/** A path without anything that means something in an option of `docker run`. */
const TARGET = /^\/[^,"\0\r\n]*$/;
function mountsOf(service, project, rules) {
    const mounts = [];
    const tmpfs = [];
    const dropped = [];
    for (const { type, source, target, read_only: readOnly } of service.volumes ?? []) {
        if (target == null || !TARGET.test(target))
            dropped.push(`a mount at \`${target ?? ''}\``);
        else if (type === 'tmpfs')
            tmpfs.push(target);
        else if (type === 'volume')
            mounts.push({ kind: 'volume', ...(source != null && { volume: source }), target, readOnly: readOnly === true });
        else if (type === 'bind' && source != null) {
            const inside = insideMirror(source, rules.mirror);
            if (inside === undefined)
                dropped.push(elsewhere(source, rules.mirror));
            else if (!rules.binds)
                dropped.push(`\`${inside}\` of the repository (\`compose-binds: true\` copies it in)`);
            else
                mounts.push({ kind: 'file', file: { kind: 'repository', path: inside }, target });
        }
        else
            dropped.push(`a mount of type \`${type}\` at \`${target}\``);
    }
    for (const { source, target } of service.secrets ?? []) {
        const file = project.secrets?.[source]?.file;
        const inside = file == null ? undefined : insideMirror(file, rules.mirror);
        const place = placeOf(target ?? source, '/run/secrets/');
        if (place === undefined)
            dropped.push(`the secret \`${source}\` at \`${target ?? ''}\``);
        else
            mounts.push({
                kind: 'file',
                file: { kind: 'secret', id: source, ...(inside !== undefined && { path: inside }) },
                target: place,
            });
    }
    for (const { source, target } of service.configs ?? []) {
        const file = configFile(project.configs?.[source], rules.mirror);
        const place = placeOf(target ?? source, '/');
        if (file === undefined || place === undefined)
            dropped.push(`the configuration \`${source}\``);
        else
            mounts.push({ kind: 'file', file, target: place });
    }
    return { mounts, tmpfs, dropped };
}
function configFile(config, mirror) {
    if (config?.content != null)
        return { kind: 'text', text: config.content };
    const inside = config?.file == null ? undefined : insideMirror(config.file, mirror);
    return inside === undefined ? undefined : { kind: 'repository', path: inside };
}
/** What lies beside the mirror was meant to lie beside the repository. */
const elsewhere = (source, mirror) => source === external_node_path_default().dirname(mirror) || source.startsWith(`${external_node_path_default().dirname(mirror)}/`)
    ? `\`${external_node_path_default().relative(mirror, source)}\` outside of the repository`
    : `the host’s \`${source}\``;
const placeOf = (target, folder) => {
    const place = target.startsWith('/') ? target : `${folder}${target}`;
    return TARGET.test(place) ? place : undefined;
};
function insideMirror(file, mirror) {
    const relative = external_node_path_default().relative(mirror, file);
    if (relative === '..' || relative.startsWith('../') || external_node_path_default().isAbsolute(relative))
        return undefined;
    return relative === '' ? '.' : relative;
}

;// CONCATENATED MODULE: ./src/docker/compose/go-duration.ts
const UNITS = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };
/** Seconds of a duration as Go writes it, e.g. `1m30s` or `500ms`; undefined for anything else. */
function readGoDuration(text) {
    if (!/^(?:\d+(?:\.\d+)?(?:h|ms|m|s|us|µs|ns))+$/.test(text))
        return undefined;
    let seconds = 0;
    for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs|ns)/g))
        seconds += Number(count) * (UNITS[unit ?? ''] ?? 0);
    return seconds;
}

;// CONCATENATED MODULE: ./src/docker/compose/composed-service.ts



/** Read below. */
const READ = [
    'image',
    'build',
    'command',
    'entrypoint',
    'environment',
    'user',
    'working_dir',
    'hostname',
    'init',
    'read_only',
    'stop_signal',
    'stop_grace_period',
    'shm_size',
    'ulimits',
    'tmpfs',
    'links',
    'depends_on',
    'networks',
    'volumes',
    'secrets',
    'configs',
    'healthcheck',
];
/** They change nothing of what a service can do or show. */
const WITHOUT_EFFECT = [
    'annotations',
    'attach',
    'container_name',
    'develop',
    'expose',
    'labels',
    'profiles',
    'pull_policy',
];
const ULIMIT = /^[a-z]+$/;
const HOSTNAME = /^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/;
const ALIAS = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
/** What `docker run` takes for a user; no dash in front, so that it is no option. */
const USER = /^[A-Za-z0-9_.][A-Za-z0-9_.:+-]*$/;
function safeService(name, service, project, rules) {
    const { env, notes: envNotes } = composedEnvironment(name, service.environment ?? {});
    const { mounts, tmpfs, dropped } = mountsOf(service, project, rules);
    const keys = Object.entries(service).flatMap(([key, value]) => READ.includes(key) || WITHOUT_EFFECT.includes(key) || !isSaid(value) ? [] : [`\`${key}\``]);
    const entrypoint = wordsOf(service.entrypoint);
    const command = wordsOf(service.command);
    const healthcheck = healthOf(service);
    const stopTimeoutSeconds = readGoDuration(service.stop_grace_period ?? '');
    const shmBytes = Number(service.shm_size ?? 0);
    const left = [...keys, ...dropped];
    return {
        settings: {
            env,
            ...(entrypoint && { entrypoint }),
            ...(command && { command }),
            ...(service.user != null && USER.test(service.user) && { user: service.user }),
            ...(service.working_dir?.startsWith('/') === true && { workingFolder: service.working_dir }),
            ...(service.hostname != null && HOSTNAME.test(service.hostname) && { hostname: service.hostname }),
            ...(service.init === true && { init: true }),
            ...(service.read_only === true && { readOnly: true }),
            ...(service.stop_signal != null &&
                /^[A-Z0-9+-]+$/.test(service.stop_signal) && { stopSignal: service.stop_signal }),
            ...(stopTimeoutSeconds !== undefined && { stopTimeoutSeconds }),
            ...(shmBytes > 0 && { shmBytes }),
            ...(service.ulimits && { ulimits: ulimitsOf(service.ulimits) }),
            tmpfs: [...(service.tmpfs ?? []).map((folder) => folder.replace(/:.*$/s, '')), ...tmpfs].filter(isFolder),
            mounts,
            networks: networksOf(name, service),
            ...(healthcheck && { healthcheck }),
        },
        notes: [...envNotes, ...(left.length === 0 ? [] : [`Service \`${name}\` does not get ${left.join(', ')}.`])],
    };
}
const isFolder = (folder) => /^\/[^:,\0\r\n]*$/.test(folder);
/** A value that says nothing is not left out. */
const isSaid = (value) => value != null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
function wordsOf(command) {
    if (command == null)
        return undefined;
    return typeof command === 'string' ? [command] : command;
}
function ulimitsOf(ulimits) {
    return Object.fromEntries(Object.entries(ulimits).flatMap(([name, limit]) => {
        if (!ULIMIT.test(name) || name === 'core')
            return [];
        const { soft, hard } = typeof limit === 'number' ? { soft: limit, hard: limit } : limit;
        return [[name, { soft, hard }]];
    }));
}
/** A service with a network of the host's or of another container gets the project's own. */
function networksOf(name, { networks, hostname }) {
    const named = Object.entries(networks ?? { default: null });
    const joined = named.length === 0 ? [['default', null]] : named;
    return Object.fromEntries(joined.map(([network, options]) => [
        network,
        [...new Set([name, ...(hostname == null ? [] : [hostname]), ...(options?.aliases ?? [])])].filter((alias) => ALIAS.test(alias)),
    ]));
}
/** Docker's own numbers (moby, daemon/health.go). */
const INTERVAL = 30;
const TIMEOUT = 30;
const START_INTERVAL = 5;
const RETRIES = 3;
function healthOf({ healthcheck }) {
    if (healthcheck == null)
        return undefined;
    if (healthcheck.disable === true || healthcheck.test?.[0] === 'NONE')
        return 'disabled';
    if (healthcheck.test == null || healthcheck.test.length < 2)
        return undefined;
    const seconds = (text, standard) => (text == null ? undefined : readGoDuration(text)) ?? standard;
    return {
        test: healthcheck.test,
        intervalSeconds: seconds(healthcheck.interval, 0) || INTERVAL,
        timeoutSeconds: seconds(healthcheck.timeout, 0) || TIMEOUT,
        startPeriodSeconds: seconds(healthcheck.start_period, 0),
        startIntervalSeconds: seconds(healthcheck.start_interval, 0) || START_INTERVAL,
        retries: healthcheck.retries || RETRIES,
    };
}

;// CONCATENATED MODULE: ./src/docker/compose/composed-project.ts
/** The tested service of a composed project with all that it needs, as far as that may be had. Pure. */


function composedProject(json, question) {
    const tested = json.services[question.service];
    if (!tested)
        return { kind: 'refused', because: `has no service \`${question.service}\`` };
    const notes = [];
    const images = new Map();
    for (const name of closureOf(json, question.service)) {
        const service = json.services[name];
        const image = service && imageOf(service, tested, question.reference);
        if (image !== undefined)
            images.set(name, image);
        else
            notes.push(service?.build == null
                ? `Service \`${name}\` has no image and is not started.`
                : `Service \`${name}\` is not started: it is built from \`${dockerfileOf(service, question.mirror)}\`, and only images that are there already are run beside this one.`);
    }
    const safe = (name, service) => {
        const { settings, notes: left } = safeService(name, service, json, question);
        notes.push(...left);
        return settings;
    };
    const needsOf = (service) => wishesOf(service).filter((need) => images.has(need.service) && need.service !== question.service);
    const companions = [...images].map(([name, image]) => ({
        name,
        image,
        ...safe(name, json.services[name] ?? {}),
        needs: needsOf(json.services[name] ?? {}),
    }));
    const project = {
        companions,
        tested: { name: question.service, ...safe(question.service, tested), needs: needsOf(tested) },
    };
    const all = [...companions, project.tested];
    const volumes = [...new Set(all.flatMap(({ mounts }) => mounts.flatMap(volumeOf)))];
    const networks = [...new Set(all.flatMap((one) => Object.keys(one.networks)))];
    return {
        kind: 'project',
        project: { ...project, networks, volumes, notes: [...notes, ...outsideNotes(json, networks, volumes)] },
    };
}
const volumeOf = (mount) => mount.kind === 'volume' && mount.volume !== undefined ? [mount.volume] : [];
/** All services that a service needs, those first that others need. */
function closureOf(json, service) {
    const order = [];
    const seen = new Set([service]);
    const visit = (name) => {
        for (const { service: needed } of wishesOf(json.services[name] ?? {})) {
            if (seen.has(needed))
                continue;
            seen.add(needed);
            visit(needed);
            order.push(needed);
        }
    };
    visit(service);
    return order;
}
const CONDITIONS = {
    service_started: 'started',
    service_healthy: 'healthy',
    service_completed_successfully: 'completed',
};
const wishesOf = ({ depends_on: dependsOn }) => Object.entries(dependsOn ?? {}).map(([service, { condition }]) => ({
    service,
    condition: CONDITIONS[condition] ?? 'started',
}));
/** A service that is built as the tested one is made of the same image, whatever it does with it. */
function imageOf(service, tested, reference) {
    if (service.build != null)
        return isSameBuild(service.build, tested.build) ? reference : undefined;
    return service.image == null || service.image === '' ? undefined : service.image;
}
function isSameBuild(one, other) {
    if (other == null)
        return false;
    return ['context', 'dockerfile', 'target', 'dockerfile_inline'].every((key) => one[key] === other[key]);
}
const dockerfileOf = ({ build }, mirror) => external_node_path_default().join(external_node_path_default().relative(mirror, build?.context ?? mirror), build?.dockerfile ?? 'Dockerfile');
function outsideNotes(json, networks, volumes) {
    const external = (kind, names, all) => names.flatMap((name) => {
        const options = all?.[name];
        if (typeof options !== 'object' || options === null)
            return [];
        if ('external' in options && options.external === true)
            return [`The ${kind} \`${name}\` is not the external one but an empty one of this run.`];
        const isDriven = ('driver' in options && options.driver !== 'bridge' && options.driver !== 'local') || 'driver_opts' in options;
        return isDriven ? [`The ${kind} \`${name}\` has no driver or options of its own here.`] : [];
    });
    return [...external('network', networks, json.networks), ...external('volume', volumes, json.volumes)];
}

;// CONCATENATED MODULE: ./src/docker/compose/missing-compose.ts

/** In the words of clients with and without a list of plugins. */
const ABSENT = /unknown command: docker compose|'compose' is not a docker command|unknown flag: --(?:ansi|project-name)/;
/** The error of a docker client that has no Compose; nothing where it has. */
function missingCompose(command, ended) {
    if (ended.exitCode === 0 || !ABSENT.test(ended.stderr))
        return undefined;
    return (0,tool_error/* failedCommand */.x)(command, ended, 'The docker on the PATH has no Compose, without which the services beside the image cannot be started: ' +
        'install the docker-compose-plugin package, or set `compose: off`.');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/docker/compose/plain-yaml.ts
/** A YAML file as values without anchors, aliases, merges, comments and styles, so that two parsers cannot disagree on it. Pure. */

/** A compose file that somebody wrote has a hundredth of it; aliases of aliases could multiply. */
const MAX_NODES = 50_000;
const MAX_DEPTH = 100;
const MAX_CHARACTERS = 2_000_000;
const MERGING = ['!reset', '!override'];
const STANDARD = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
class Refusal extends Error {
}
function readPlainYaml(text) {
    if (text.length > MAX_CHARACTERS)
        return { kind: 'refused', because: 'is larger than two million characters' };
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(text, {
            prettyErrors: false,
            logLevel: 'silent',
            uniqueKeys: false,
            schema: 'failsafe',
        });
        const [document, ...others] = 'empty' in parsed ? [] : parsed;
        if (!document)
            return { kind: 'read', value: { kind: 'map', entries: [] } };
        if (others.length > 0)
            return { kind: 'refused', because: 'has several documents' };
        if (document.errors.length > 0)
            return { kind: 'refused', because: 'is not YAML' };
        return { kind: 'read', value: plainOf(document) };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { kind: 'refused', because: error.message };
        if (error instanceof RangeError)
            return { kind: 'refused', because: 'is nested too deeply' };
        throw error;
    }
}
function plainOf(document) {
    let nodes = 0;
    const resolve = (node) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node);
    const keyOf = (node) => {
        const key = resolve(node);
        if (!(0,dist/* isScalar */.jn)(key))
            throw new Refusal('has a key that is no text');
        tagOf(key);
        return scalarOf(key);
    };
    const read = (node, depth) => {
        nodes += 1;
        if (nodes > MAX_NODES || depth > MAX_DEPTH)
            throw new Refusal('is nested too deeply, or has aliases that multiply');
        const value = resolve(node);
        if ((0,dist/* isMap */.jh)(value)) {
            const own = [];
            const merged = [];
            for (const pair of value.items) {
                const key = keyOf(pair.key);
                const entry = read(pair.value, depth + 1);
                if (key.text === '<<' && !key.isQuoted)
                    merged.push(...(entry.kind === 'list' ? entry.items : [entry]));
                else
                    own.push([key.text, entry]);
            }
            const known = new Set(own.map(([key]) => key));
            for (const other of merged) {
                if (other.kind !== 'map')
                    throw new Refusal('merges what is no map');
                for (const [key, entry] of other.entries)
                    if (!known.has(key))
                        own.push([key, entry]);
                for (const [key] of other.entries)
                    known.add(key);
            }
            return { kind: 'map', entries: own, ...tagOf(value) };
        }
        if ((0,dist/* isSeq */.oP)(value))
            return { kind: 'list', items: value.items.map((item) => read(item, depth + 1)), ...tagOf(value) };
        if ((0,dist/* isScalar */.jn)(value))
            return { kind: 'scalar', ...scalarOf(value), ...tagOf(value) };
        return { kind: 'scalar', text: '', isQuoted: false };
    };
    return read(document.contents, 0);
}
function scalarOf({ value, type }) {
    return { text: typeof value === 'string' ? value : '', isQuoted: type !== undefined && type !== 'PLAIN' };
}
function tagOf({ tag }) {
    if (tag === undefined || STANDARD.test(tag))
        return {};
    if (MERGING.includes(tag))
        return { tag };
    throw new Refusal(`has the YAML tag \`${tag}\``);
}
/** Words that are no text to Compose: numbers as they are written, truth values, nothing. */
const WORD = /^(?:[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0[xob][\da-fA-F]+|true|false|yes|no|on|off|y|n|null|~)$/i;
/** The value as JSON, but for tags, and words without quotes that had none. */
function writePlainYaml(value) {
    const tag = value.tag === undefined ? '' : `${value.tag} `;
    switch (value.kind) {
        case 'scalar':
            if (value.isQuoted)
                return `${tag}${JSON.stringify(value.text)}`;
            if (value.text === '')
                return `${tag}null`;
            return `${tag}${WORD.test(value.text) ? value.text : JSON.stringify(value.text)}`;
        case 'list':
            return `${tag}[${value.items.map(writePlainYaml).join(', ')}]`;
        case 'map':
            return `${tag}{${value.entries.map(([key, entry]) => `${JSON.stringify(key)}: ${writePlainYaml(entry)}`).join(', ')}}`;
    }
}

;// CONCATENATED MODULE: ./src/docker/compose/compose-references.ts
/** The other files that a compose file makes Compose read: kept where they are files of the repository, else taken out. Pure. */

async function sealComposeFile(file, text, missing) {
    const read = readPlainYaml(text);
    if (read.kind === 'refused')
        return read;
    const notes = [];
    /** Whether a path may stay; what may not is noted. */
    const stays = async (key, path, kind) => {
        const because = await whyNot(path, kind, missing);
        if (because !== undefined)
            notes.push(`\`${key}\` of \`${file}\`: ${because}.`);
        return because === undefined;
    };
    const seal = async (value, depth) => {
        if (value.kind === 'list') {
            const items = [];
            for (const item of value.items)
                items.push(await seal(item, depth + 1));
            return { ...value, items };
        }
        if (value.kind === 'scalar')
            return value;
        const entries = [];
        for (const [key, entry] of value.entries) {
            const kept = await sealEntry(key, entry, { depth, stays });
            if (kept === 'other')
                entries.push([key, await seal(entry, depth + 1)]);
            else if (kept !== undefined)
                entries.push([key, kept]);
        }
        return { ...value, entries };
    };
    return { kind: 'sealed', text: `${writePlainYaml(await seal(read.value, 0))}\n`, notes };
}
async function whyNot(path, kind, missing) {
    if (path === undefined)
        return 'what is no plain path is not read';
    if (path.includes('$'))
        return `\`${path}\` has a variable in it and is not read`;
    const because = await missing(path, kind);
    return because === undefined ? undefined : `\`${path}\` ${because}`;
}
/** An entry that names files, without those that may not stay; `other` where it names none. */
async function sealEntry(key, entry, { depth, stays }) {
    const filter = async (kind) => {
        const items = entry.kind === 'list' ? entry.items : [entry];
        const kept = [];
        for (const item of items) {
            const paths = pathsOf(item, kind);
            let isKept = true;
            for (const path of paths)
                isKept = (await stays(key, path, kind)) && isKept;
            if (isKept)
                kept.push(item);
        }
        return entry.kind === 'list' ? { ...entry, items: kept } : kept[0];
    };
    // They count wherever they stand: what is written under a key of its own may be taken over by a service.
    if (key === 'env_file' || key === 'label_file')
        return filter('plain');
    if (key === 'include' && depth === 0)
        return filter('compose');
    if (key !== 'extends' || entry.kind !== 'map')
        return 'other';
    const file = valueIn(entry, 'file');
    if (file === undefined)
        return 'other';
    return (await stays(key, textOf(file), 'compose')) ? entry : undefined;
}
/** The paths of a text, or of a map that has them under `path`; one that is undefined is no path. */
function pathsOf(item, kind) {
    if (item.kind !== 'map')
        return [textOf(item)];
    // They would give the included file another folder and other variables.
    if (kind === 'compose' && item.entries.some(([key]) => key === 'project_directory' || key === 'env_file'))
        return [undefined];
    const path = valueIn(item, 'path');
    return path?.kind === 'list' ? path.items.map(textOf) : [path && textOf(path)];
}
const valueIn = ({ entries }, name) => entries.find(([key]) => key === name)?.[1];
const textOf = (value) => value.kind === 'scalar' && value.text !== '' ? value.text : undefined;

;// CONCATENATED MODULE: ./src/docker/compose/mirror.ts



/** A project of more files is nobody's. */
const MAX_FILES = 50;
/**
 * Copies compose files, and what they make Compose read, into a folder at the paths that they have in the repository:
 * whatever Compose is told, it finds nothing else.
 * @param read reads a file by its path from the repository's root, never anything outside of it
 */
async function mirrorCompose(files, folder, read) {
    const notes = [];
    const known = new Map();
    /** Why a file cannot be had, as a clause; nothing where it is in the mirror. */
    const bring = async (file, kind) => {
        if (known.has(file))
            return known.get(file);
        // A file that leads to itself is there already.
        known.set(file, undefined);
        const because = known.size > MAX_FILES ? `is one of more than ${MAX_FILES} files` : await copy(file, kind);
        known.set(file, because);
        return because;
    };
    const copy = async (file, kind) => {
        const found = await read(file);
        if (found.kind === 'missing')
            return 'is not in the repository';
        if (found.kind === 'refused')
            return `cannot be read: ${found.because}`;
        const target = external_node_path_default().join(folder, file);
        await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
        if (kind === 'plain') {
            await (0,promises_.writeFile)(target, found.text, { mode: 0o600 });
            return undefined;
        }
        const sealed = await sealComposeFile(file, found.text, (reference, referenceKind) => {
            const inside = pathInside(external_node_path_default().posix.dirname(file), reference);
            return inside === undefined ? Promise.resolve('is not a file of the repository') : bring(inside, referenceKind);
        });
        if (sealed.kind === 'refused')
            return sealed.because;
        notes.push(...sealed.notes);
        await (0,promises_.writeFile)(target, sealed.text, { mode: 0o600 });
        // Compose looks for it beside each file.
        await bring(external_node_path_default().posix.join(external_node_path_default().posix.dirname(file), '.env'), 'plain');
        return undefined;
    };
    for (const file of files) {
        const because = await bring(file, 'compose');
        if (because !== undefined)
            return { kind: 'refused', because: `\`${file}\` ${because}` };
    }
    return { kind: 'there', files: files.map((file) => external_node_path_default().join(folder, file)), notes };
}
/** A path seen from a folder of the repository; undefined where it leads out of it or is an address. */
function pathInside(folder, reference) {
    if (/^[/~]|^[a-z][\w+.-]*:|^[\w-]+@|\\|\0/i.test(reference))
        return undefined;
    const joined = external_node_path_default().posix.join(folder, reference);
    return joined === '..' || joined.startsWith('../') ? undefined : joined;
}

;// CONCATENATED MODULE: ./src/docker/compose/read-compose.ts
var read_compose_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var read_compose_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const read_compose_LIMIT_SECONDS = 30;
/** What the client needs to find its plugin. A compose file may ask for any variable by name, so it is given no other. */
const PASSED = ['PATH', 'HOME', 'DOCKER_CONFIG', 'DRYDOCK_RUN'];
/** Compose fetches files from elsewhere unless it is told not to. */
const NOTHING_FROM_ELSEWHERE = { COMPOSE_EXPERIMENTAL_GIT_REMOTE: 'false', COMPOSE_EXPERIMENTAL_OCI_REMOTE: 'false' };
/** See `Docker.readCompose`. */
async function readCompose(world, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = read_compose_addDisposableResource(env_1, await (0,private_folder/* createPrivateFolder */.A)(world.temporary), true);
        const mirrored = await mirrorCompose(request.files, folder.path, (file) => request.read(file));
        if (mirrored.kind === 'refused')
            return { kind: 'refused', because: `${mirrored.because}.` };
        const passed = Object.fromEntries(PASSED.flatMap((name) => (world.env[name] ? [[name, world.env[name]]] : [])));
        const env = { ...request.variables, ...passed, ...NOTHING_FROM_ELSEWHERE, NO_COLOR: '1', DOCKER_CLI_HINTS: 'false' };
        const command = {
            args: [
                'compose',
                '--ansi=never',
                '--project-name=project',
                '--profile=*',
                ...mirrored.files.map((file) => `--file=${file}`),
                'config',
                '--format=json',
            ],
            timeoutSeconds: read_compose_LIMIT_SECONDS,
        };
        const ended = await (0,docker_cli/* createCli */.T)({ cwd: folder.path, env, signal: world.signal }).run(command);
        const absent = missingCompose(command, ended);
        if (absent)
            throw absent;
        const shown = (text) => text.replaceAll(`${folder.path}/`, '');
        if (ended.exitCode !== 0) {
            const said = (0,cli_lines/* lastLines */.w$)(ended.stderr, 1)[0] ?? 'it does not say why';
            return {
                kind: 'refused',
                because: `Compose cannot read \`${request.files.join('`, `')}\`: ${shown(said).replace(/\.$/, '')}.`,
            };
        }
        const json = (0,answer/* parseAnswer */.W)(ended.stdout, schemas/* unknown */.L5J().transform(withoutEscapes).pipe(composedJson), 'docker compose config');
        const composed = composedProject(json, { ...request, mirror: folder.path });
        if (composed.kind === 'refused')
            return { kind: 'refused', because: `\`${request.files[0] ?? ''}\` ${composed.because}.` };
        const { project } = composed;
        return {
            kind: 'project',
            project: { ...project, notes: [...mirrored.notes, ...unsetVariables(ended.stderr), ...project.notes] },
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = read_compose_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Names that the files use and nobody has set. */
function unsetVariables(stderr) {
    const names = [...stderr.matchAll(/The \\?"(\w+)\\?" variable is not set/g)].map(([, name = '']) => `\`${name}\``);
    const unique = [...new Set(names)].sort();
    return unique.length === 0
        ? []
        : [`Nobody sets ${unique.join(', ')}; what uses it is empty. \`run-env\` sets variables for compose files too.`];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/docker/run/container-state.ts


const state = schemas/* object */.Ikc({ Running: schemas/* boolean */.zMY(), ExitCode: schemas/* number */.aig(), OOMKilled: schemas/* boolean */.zMY().default(false) });
/** How a container ended, from what `docker container inspect --format={{json .State}}` prints; nothing while it runs. */
function readExit(json) {
    const { Running, ExitCode, OOMKilled } = (0,answer/* parseAnswer */.W)(json, state, 'docker container inspect');
    return Running ? undefined : { code: ExitCode, outOfMemory: OOMKilled };
}
const begun = schemas/* object */.Ikc({ Id: schemas/* string */.YjP(), State: schemas/* object */.Ikc({ Pid: schemas/* number */.aig(), StartedAt: schemas/* string */.YjP() }) });
/** From what `docker container inspect --format={{json .}}` prints; one that is gone has neither process nor start. */
function readStarted(json) {
    if (json.trim() === '')
        return { id: '', pid: 0, startedAt: 0 };
    const { Id, State } = (0,answer/* parseAnswer */.W)(json, begun, 'docker container inspect');
    return { id: Id, pid: State.Pid, startedAt: Date.parse(State.StartedAt) };
}
/** Nanoseconds with all nine digits, so that they sort as text. */
const STAMPED = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (.*?)\r?$/;
/**
 * The last `count` lines of what `docker logs --timestamps` prints on its two streams, in the order of their time
 * stamps: the client writes the streams to two pipes, between which the order is lost.
 */
function mergeLogs(stdout, stderr, count, maxLine) {
    return [stdout, stderr]
        .flatMap((stream) => stream.split('\n'))
        .flatMap((line) => {
        const [, time, text] = STAMPED.exec(line) ?? [];
        return time === undefined || text === undefined ? [] : [{ time, text: text.slice(0, maxLine) }];
    })
        .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
        .slice(-count)
        .map(({ text }) => text);
}

// EXTERNAL MODULE: ./src/csv-attributes.ts
var csv_attributes = __webpack_require__(49261);
// EXTERNAL MODULE: ./src/secret-source.ts
var secret_source = __webpack_require__(79857);
;// CONCATENATED MODULE: ./src/docker/compose/place-files.ts
/** Puts what services are given into a folder of ours, from which it is mounted read-only. */





/** More than a service is configured with. */
const MAX_BYTES = 100 * 1024 * 1024;
const MADE_UP_BYTES = 16;
async function placeFiles(mounts, folder, sources) {
    const paths = new Map();
    const notes = [];
    for (const mount of mounts) {
        if (mount.kind !== 'file')
            continue;
        const key = keyOf(mount.file);
        if (paths.has(key))
            continue;
        const target = external_node_path_default().join(folder, `given-${paths.size}`);
        const note = await place(mount.file, target, sources);
        if (note.isThere)
            paths.set(key, target);
        if (note.text !== undefined)
            notes.push(note.text);
    }
    return {
        pathOf: (mount) => (mount.kind === 'file' ? paths.get(keyOf(mount.file)) : undefined),
        notes: [...new Set(notes)],
    };
}
/** A secret is one value, whoever asks for it. */
const keyOf = (file) => (file.kind === 'secret' ? `secret ${file.id}` : JSON.stringify(file));
async function place(file, target, sources) {
    switch (file.kind) {
        case 'text':
            await (0,promises_.writeFile)(target, file.text, { mode: 0o444 });
            return { isThere: true };
        case 'repository':
            return copy(file.path, target, sources.root);
        case 'secret': {
            const value = await place_files_valueOf(file.id, sources);
            if (value !== undefined) {
                await (0,promises_.writeFile)(target, value, { mode: 0o444 });
                return { isThere: true };
            }
            if (file.path !== undefined && (await copy(file.path, target, sources.root)).isThere)
                return { isThere: true };
            await (0,promises_.writeFile)(target, (0,external_node_crypto_.randomBytes)(MADE_UP_BYTES).toString('hex'), { mode: 0o444 });
            return { isThere: true, text: `The secret \`${file.id}\` has a value that is made up for this run.` };
        }
    }
}
/** The value that the settings give to a secret of that name. */
async function place_files_valueOf(id, { secrets, env, workspace }) {
    const given = secrets.find((secret) => (0,csv_attributes/* attributesOf */.T)(secret).get('id') === id);
    const source = given === undefined ? undefined : (0,secret_source/* secretSource */.k)(given, env);
    if (source === undefined)
        return undefined;
    if (source.kind === 'variable')
        return env[source.name];
    return (0,promises_.readFile)(external_node_path_default().resolve(workspace, source.path), 'utf8').catch(() => undefined);
}
/** Links are followed where they stay in the repository; whatever they lead to is copied, readable for everyone. */
async function copy(file, target, root) {
    const gone = (because) => ({ isThere: false, text: `\`${file}\` is not mounted: ${because}.` });
    const realRoot = await (0,promises_.realpath)(root);
    const isOurs = async (one) => {
        const real = await (0,promises_.realpath)(one).catch(() => undefined);
        if (real === undefined)
            return false;
        const way = external_node_path_default().relative(realRoot, real);
        return way !== '..' && !way.startsWith('../') && !external_node_path_default().isAbsolute(way) && !way.split((external_node_path_default()).sep).includes('.git');
    };
    const source = external_node_path_default().join(realRoot, file);
    if (!(await isOurs(source)))
        return gone('it is not in the repository');
    let bytes = 0;
    await (0,promises_.cp)(source, target, {
        recursive: true,
        dereference: true,
        async filter(one) {
            if (bytes > MAX_BYTES || !(await isOurs(one)))
                return false;
            const stats = await (0,promises_.stat)(one);
            if (stats.isFile())
                bytes += stats.size;
            return bytes <= MAX_BYTES && (stats.isFile() || stats.isDirectory());
        },
    });
    if (bytes <= MAX_BYTES)
        return { isThere: true };
    await (0,promises_.rm)(target, { recursive: true, force: true });
    return gone(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
}

;// CONCATENATED MODULE: ./src/docker/run/container-limits.ts
/** What every container that we start is held to, whoever asked for it. */
/**
 * What an entrypoint needs to prepare its folders, give root up and serve a port below 1024. Everything else of
 * Docker's own list (raw sockets, device nodes, chroot, file capabilities, …) goes.
 */
const CAPABILITIES = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'];
/** Without a limit of its own, a tmpfs takes half of the host's memory. */
const TMPFS_OPTIONS = 'rw,nosuid,nodev,size=64m';
/** `yes` fills a json-file log with 50 MB a second. One file only, which the local driver accepts uncompressed. */
const LOG = { driver: 'local', options: { 'max-size': '1m', 'max-file': '1', compress: 'false' } };

;// CONCATENATED MODULE: ./src/docker/compose/project-file.ts



/** As the network of a container alone (ADR 14): the host has no address in it. */
const WITHOUT_HOST = {
    internal: true,
    enable_ipv6: false,
    driver_opts: { 'com.docker.network.bridge.inhibit_ipv4': 'true' },
};
/** A database that is starting takes more than one processor only from its neighbours, and every engine has one. */
const CPUS = 1;
/** What an endless wait between two probes would make of a start. */
const LONGEST_INTERVAL_SECONDS = 2;
/** JSON, which is YAML. */
function projectFile({ project, memory, pidsLimit, outbound }, setting) {
    const labels = { [names_RUN_LABEL]: setting.runId };
    const limits = {
        mem_limit: memory,
        // Equal to the memory: no swap.
        memswap_limit: memory,
        pids_limit: pidsLimit,
        cpus: CPUS,
        cap_drop: ['ALL'],
        cap_add: CAPABILITIES,
        security_opt: ['no-new-privileges:true'],
        logging: LOG,
        restart: 'no',
        stop_grace_period: '0s',
    };
    const service = (one) => ({
        image: one.image,
        pull_policy: 'never',
        labels,
        ...limits,
        environment: one.env,
        ...(one.entrypoint && { entrypoint: one.entrypoint }),
        ...(one.command && { command: one.command }),
        ...(one.user !== undefined && { user: one.user }),
        ...(one.workingFolder !== undefined && { working_dir: one.workingFolder }),
        ...(one.hostname !== undefined && { hostname: one.hostname }),
        ...(one.init === true && { init: true }),
        ...(one.readOnly === true && { read_only: true }),
        ...(one.stopSignal !== undefined && { stop_signal: one.stopSignal }),
        ...(one.shmBytes !== undefined && { shm_size: one.shmBytes }),
        ulimits: { ...one.ulimits, core: 0 },
        tmpfs: one.tmpfs.map((folder) => `${folder}:${TMPFS_OPTIONS}`),
        volumes: one.mounts.flatMap((mount) => project_file_volumeOf(mount, setting.placed)),
        networks: Object.fromEntries(Object.entries(one.networks).map(([network, aliases]) => [network, { aliases }])),
        ...(one.healthcheck && { healthcheck: project_file_healthOf(one.healthcheck) }),
        depends_on: Object.fromEntries(one.needs.map(({ service, condition }) => [service, { condition: project_file_CONDITIONS[condition], required: true }])),
    });
    return JSON.stringify(withEscapes({
        name: setting.name,
        services: Object.fromEntries(project.companions.map((one) => [one.name, service(one)])),
        networks: Object.fromEntries(project.networks.map((name) => [name, { ...(!outbound && WITHOUT_HOST), labels }])),
        volumes: Object.fromEntries(project.volumes.map((name) => [name, { labels }])),
    }));
}
const project_file_CONDITIONS = {
    started: 'service_started',
    healthy: 'service_healthy',
    completed: 'service_completed_successfully',
};
function project_file_volumeOf(mount, placed) {
    const { target } = mount;
    if (mount.kind === 'volume')
        return [
            {
                type: 'volume',
                ...(mount.volume !== undefined && { source: mount.volume }),
                target,
                read_only: mount.readOnly,
            },
        ];
    const source = placed(mount);
    return source === undefined ? [] : [{ type: 'bind', source, target, read_only: true }];
}
/** Probes come often, and as many of them as are needed to be as patient as the service's own numbers are. */
function project_file_healthOf(health) {
    if (health === 'disabled')
        return { disable: true };
    const interval = Math.min(health.intervalSeconds, LONGEST_INTERVAL_SECONDS);
    return {
        test: health.test,
        interval: `${interval}s`,
        timeout: `${health.timeoutSeconds}s`,
        start_period: `${health.startPeriodSeconds}s`,
        start_interval: `${Math.min(health.startIntervalSeconds, interval)}s`,
        retries: Math.max(1, Math.round((health.retries * health.intervalSeconds) / interval)),
    };
}
/** What the image's own container takes part in. */
function testedOptions({ tested }, { name, placed }) {
    return {
        networks: Object.entries(tested.networks).map(([network, aliases]) => ({ name: `${name}_${network}`, aliases })),
        mounts: tested.mounts.flatMap((mount) => {
            const { target } = mount;
            if (mount.kind === 'volume')
                return [
                    {
                        type: 'volume',
                        ...(mount.volume !== undefined && { source: `${name}_${mount.volume}` }),
                        target,
                        readOnly: mount.readOnly,
                    },
                ];
            const source = placed(mount);
            return source === undefined ? [] : [{ type: 'bind', source, target, readOnly: true }];
        }),
    };
}

;// CONCATENATED MODULE: ./src/docker/compose/service-states.ts
/** How the containers of a project are, from what the engine says of them. Pure. */


/** What `docker container inspect` is asked for, one line a container. */
const STATE_FORMAT = '{{json .Name}} {{json (index .Config.Labels "com.docker.compose.service")}} {{json .State}}';
const service_states_state = schemas/* object */.Ikc({
    Status: schemas/* string */.YjP(),
    ExitCode: schemas/* number */.aig(),
    OOMKilled: schemas/* boolean */.zMY().default(false),
    Error: schemas/* string */.YjP().default(''),
    Health: schemas/* object */.Ikc({
        Status: schemas/* string */.YjP(),
        Log: schemas/* array */.YOg(schemas/* object */.Ikc({ ExitCode: schemas/* number */.aig(), Output: schemas/* string */.YjP() })).nullish(),
    })
        .nullish(),
});
function readStates(text) {
    return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
        const [, name, service, json] = /^("(?:[^"\\]|\\.)*") ("(?:[^"\\]|\\.)*") (.*)$/.exec(line) ?? [];
        const tool = 'docker container inspect';
        return {
            container: (0,answer/* parseAnswer */.W)(name ?? '', schemas/* string */.YjP(), tool).replace(/^\//, ''),
            service: (0,answer/* parseAnswer */.W)(service ?? '', schemas/* string */.YjP(), tool),
            state: (0,answer/* parseAnswer */.W)(json ?? '', service_states_state, tool),
        };
    });
}
/** Every service of a project as it is now; `open` while it is on its way to what others need. */
function judgeServices(project, states) {
    return project.companions.map(({ name, image }) => {
        const found = states.find(({ service }) => service === name);
        const base = { name, image, ...(found && { container: found.container }) };
        if (!found || found.state.Status === 'created') {
            const because = found?.state.Error ?? '';
            return because === ''
                ? { ...base, kind: 'waiting' }
                : { ...base, kind: 'failed', because: `cannot be started: ${because}` };
        }
        return { ...base, ...judge(found, conditionsOn(name, project)) };
    });
}
const conditionsOn = (service, { companions, tested }) => [...companions, tested].flatMap(({ needs }) => needs.flatMap((need) => (need.service === service ? [need.condition] : [])));
function judge({ state: { Status, ExitCode, OOMKilled, Health } }, conditions) {
    const isTask = conditions.includes('completed');
    if (Status === 'exited' || Status === 'dead') {
        if (isTask && ExitCode === 0)
            return { kind: 'completed' };
        const memory = OOMKilled ? ', out of memory' : '';
        return { kind: 'failed', because: `ended with exit code ${ExitCode}${memory}` };
    }
    if (isTask)
        return { kind: 'open' };
    if (Health?.Status === 'unhealthy') {
        const probe = Health.Log?.at(-1);
        const said = probe?.Output.trim().split('\n').at(-1) ?? '';
        return {
            kind: 'failed',
            because: 'is unhealthy',
            ...(probe && { lastWords: `last probe: exit code ${probe.ExitCode}${said === '' ? '' : `, ${said}`}` }),
        };
    }
    const isHealthy = Health?.Status === 'healthy';
    if (!conditions.includes('healthy') || isHealthy)
        return { kind: 'running', healthy: isHealthy };
    if (Health == null || Health.Status === 'none')
        return { kind: 'failed', because: 'has no health check, and another service waits for it to be healthy' };
    return { kind: 'open' };
}
/** After the last chance: what the open ones were waited for; those that wait have failed where nobody else did. */
function giveUp(judged, project, seconds) {
    const isSomeoneElse = judged.some(({ kind }) => kind === 'open' || kind === 'failed');
    return judged.map((one) => {
        if (one.kind === 'waiting' && !isSomeoneElse)
            return { ...one, kind: 'failed', because: `was not started within ${seconds} s` };
        if (one.kind !== 'open')
            return one;
        const isTask = conditionsOn(one.name, project).includes('completed');
        return { ...one, kind: 'failed', because: `${isTask ? 'had not ended' : 'was not healthy'} after ${seconds} s` };
    });
}
const withLog = (judged, log) => {
    const { name, image } = judged;
    switch (judged.kind) {
        case 'failed':
            return {
                name,
                image,
                kind: 'failed',
                because: judged.because,
                log: [...log, ...(judged.lastWords === undefined ? [] : [judged.lastWords])],
            };
        case 'running':
            return { name, image, kind: 'running', healthy: judged.healthy };
        case 'completed':
            return { name, image, kind: 'completed' };
        case 'open':
        case 'waiting':
            return { name, image, kind: 'waiting' };
    }
};

;// CONCATENATED MODULE: ./src/docker/compose/start-services.ts













/** Each of these takes 0.1 s on an idle machine. */
const start_services_LIMIT_SECONDS = 30;
/** An image of some gigabytes over a slow line. */
const PULL_SECONDS = 900;
const LOOK_MILLISECONDS = 250;
const LOG_LINES = 50;
/** As for `docker run`: the engine would go on making containers that nobody sees. */
const UP_PATIENCE_SECONDS = 2;
/** See `Docker.startServices`. */
async function startServices(world, request) {
    const { cli, runId } = world;
    const { project } = request;
    const name = containerName(runId);
    const folder = await (0,private_folder/* createPrivateFolder */.A)(world.temporary);
    const remove = async () => {
        await removeProject(cli, name);
        await folder[Symbol.asyncDispose]();
    };
    try {
        const mounts = [...project.companions, project.tested].flatMap(({ mounts }) => mounts);
        const placed = await placeFiles(mounts, folder.path, { ...request, workspace: world.workspace, env: world.env });
        const setting = { name, runId, placed: placed.pathOf };
        const file = external_node_path_default().join(folder.path, 'project.json');
        await (0,promises_.writeFile)(file, projectFile(request, setting), { mode: 0o600 });
        const missing = await pullMissing(cli, request);
        const states = missing.length > 0 ? missing : await bringUp(cli, request, { name, file });
        if (states.some(({ kind }) => kind === 'failed')) {
            await remove();
            return { kind: 'failed', states, notes: placed.notes };
        }
        let removed;
        const services = {
            tested: testedOptions(project, setting),
            notes: placed.notes,
            states: async () => logged(cli, await look(cli, request, name)),
            [Symbol.asyncDispose]() {
                removed ??= remove();
                return removed;
            },
        };
        return { kind: 'ready', services };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** Fetches images that the engine does not have; gives all services where one cannot be had. */
async function pullMissing(cli, { project: { companions } }) {
    const images = [...new Set(companions.map(({ image }) => image))];
    const problems = new Map();
    await Promise.all(images.map(async (image) => {
        const known = await cli.run({
            args: ['image', 'inspect', '--format={{.Id}}', '--', image],
            timeoutSeconds: start_services_LIMIT_SECONDS,
        });
        if (known.exitCode === 0)
            return;
        const pulled = await cli.run({ args: ['pull', '--quiet', '--', image], timeoutSeconds: PULL_SECONDS });
        if (pulled.timedOut)
            problems.set(image, `it did not arrive within ${PULL_SECONDS} s`);
        else if (pulled.exitCode !== 0)
            problems.set(image, (0,cli_lines/* lastLines */.w$)(pulled.stderr, 1)[0] ?? 'the engine does not say why');
    }));
    if (problems.size === 0)
        return [];
    return companions.map(({ name, image }) => {
        const because = problems.get(image);
        if (because === undefined)
            return { name, image, kind: 'waiting' };
        return { name, image, kind: 'failed', because: `has an image that cannot be pulled: ${because}`, log: [] };
    });
}
/** Starts all of them through Compose, and waits until they are what others need or one has failed. */
async function bringUp(cli, request, { name, file }) {
    const { timeoutSeconds } = request;
    const until = performance.now() + timeoutSeconds * 1000;
    const command = {
        args: [
            'compose',
            '--ansi=never',
            '--progress=quiet',
            `--project-name=${name}`,
            `--file=${file}`,
            'up',
            '--detach',
            '--no-build',
            '--pull=never',
        ],
        timeoutSeconds,
        patienceSeconds: UP_PATIENCE_SECONDS,
    };
    const ended = await cli.run(command);
    const absent = missingCompose(command, ended);
    if (absent)
        throw absent;
    for (;;) {
        const judged = await look(cli, request, name);
        const isOver = ended.timedOut || performance.now() >= until;
        const isFailed = judged.some(({ kind }) => kind === 'failed');
        if (isFailed || isOver)
            return logged(cli, isOver ? giveUp(judged, request.project, timeoutSeconds) : judged);
        if (ended.exitCode !== 0)
            throw (0,tool_error/* failedCommand */.x)(command, ended);
        if (judged.every(({ kind }) => kind !== 'open'))
            return logged(cli, judged);
        await (0,external_node_timers_promises_.setTimeout)(LOOK_MILLISECONDS);
    }
}
async function look(cli, { project }, name) {
    const ids = await (0,tool_error/* answerOf */.u)(cli, {
        args: ['ps', '--all', '--quiet', '--no-trunc', `--filter=label=com.docker.compose.project=${name}`],
        timeoutSeconds: start_services_LIMIT_SECONDS,
    });
    const containers = ids.split('\n').filter((id) => id !== '');
    if (containers.length === 0)
        return judgeServices(project, []);
    const states = await (0,tool_error/* answerOf */.u)(cli, {
        args: ['container', 'inspect', `--format=${STATE_FORMAT}`, '--', ...containers],
        timeoutSeconds: start_services_LIMIT_SECONDS,
    });
    return judgeServices(project, readStates(states));
}
const logged = (cli, judged) => Promise.all(judged.map(async (one) => {
    if (one.kind !== 'failed' || one.container === undefined)
        return withLog(one, []);
    const args = ['logs', '--timestamps', `--tail=${LOG_LINES}`, '--', one.container];
    const { stdout, stderr } = await cli.run({ args, timeoutSeconds: start_services_LIMIT_SECONDS });
    return withLog(one, mergeLogs(stdout, stderr, LOG_LINES, cli_lines/* MAX_LINE */.MV));
}));

;// CONCATENATED MODULE: ./src/docker/run/container-events.ts



/** Longer than any run. */
const container_events_LIMIT_SECONDS = 24 * 3600;
const LATE_MILLISECONDS = 1000;
const MAX_LINE_BYTES = 1024 * 1024;
const container_events_event = schemas/* object */.Ikc({
    Action: schemas/* string */.YjP(),
    timeNano: schemas/* number */.aig(),
    Actor: schemas/* object */.Ikc({ Attributes: schemas/* object */.Ikc({ execID: schemas/* string */.YjP().optional() }) }),
});
/** From the beginning: what happened before the stream was there, the engine still knows. */
const container_events_command = (name) => ({
    args: [
        'events',
        '--since=1',
        `--filter=container=${name}`,
        ...['die', 'oom', 'exec_start', 'exec_die'].map((kind) => `--filter=event=${kind}`),
        '--format={{json .}}',
    ],
    timeoutSeconds: container_events_LIMIT_SECONDS,
});
function followEvents(cli, name) {
    let isOver = false;
    const begun = new Map();
    const durations = [];
    const waiting = [];
    let stop = () => undefined;
    const stopped = new Promise((resolve) => {
        stop = resolve;
    }).then(() => {
        throw new Error('nobody asks any more');
    });
    const onLine = (line) => {
        const { Action, timeNano, Actor } = (0,answer/* parseAnswer */.W)(line, container_events_event, 'docker events');
        const id = Actor.Attributes.execID ?? '';
        if (Action === 'die' || Action === 'oom')
            isOver ||= Action === 'die';
        else if (Action.startsWith('exec_start'))
            begun.set(id, timeNano);
        else if (begun.has(id)) {
            const seconds = Math.max(0, timeNano - (begun.get(id) ?? timeNano)) / 1e9;
            const waiter = waiting.shift();
            if (waiter)
                waiter(seconds);
            else
                durations.push(seconds);
        }
    };
    const followed = cli
        .stream(container_events_command(name), 'stdout', (bytes) => Promise.race([eachLine(bytes, onLine), stopped]))
        .then(() => undefined, () => undefined)
        .finally(() => {
        isOver = true;
    });
    return {
        isOver: () => isOver,
        takeDuration: () => {
            const known = durations.shift();
            if (known !== undefined)
                return Promise.resolve(known);
            return new Promise((resolve) => {
                const timer = setTimeout(() => {
                    waiting.splice(waiting.indexOf(told), 1);
                    resolve(undefined);
                }, LATE_MILLISECONDS);
                const told = (seconds) => {
                    clearTimeout(timer);
                    resolve(seconds);
                };
                waiting.push(told);
            });
        },
        stop() {
            stop();
            return Promise.allSettled([stopped, followed]).then(() => undefined);
        },
    };
}
async function eachLine(bytes, onLine) {
    let rest = Buffer.alloc(0);
    for await (const chunk of (0,docker_cli/* bytesOf */.$)(bytes)) {
        const lines = Buffer.concat([rest, chunk]).toString('latin1').split('\n');
        rest = Buffer.from(lines.pop() ?? '', 'latin1');
        if (rest.length > MAX_LINE_BYTES)
            throw new Error('a line without end');
        for (const line of lines)
            onLine(line);
    }
}

;// CONCATENATED MODULE: ./src/docker/run/control-group.ts
/** What the kernel counts of a container's control group (cgroups(7)), as this machine shows it. */

/** `pid` is a process of the container with this `id`. */
async function readUsage({ id, pid }, read) {
    const mounts = readMounts((await read('/proc/self/mountinfo')) ?? '');
    const groups = (await read(`/proc/${pid}/cgroup`)) ?? '';
    const memory = control_group_placeOf('memory', id, groups, mounts);
    const processor = control_group_placeOf('cpuacct', id, groups, mounts);
    const counted = async (place, files, numberIn) => {
        if (!place)
            return control_group_hidden('its control group cannot be seen from this machine');
        const file = files[place.version];
        const text = await read(external_node_path_default().join(place.folder, file));
        const value = text === undefined ? undefined : numberIn(text, place.version);
        return value === undefined ? control_group_hidden(`the kernel shows no \`${file}\``) : { kind: 'seen', value };
    };
    const [peakMemoryBytes, cpuSeconds, oomKills] = await Promise.all([
        counted(memory, { v1: 'memory.max_usage_in_bytes', v2: 'memory.peak' }, wholeNumber),
        counted(processor, { v1: 'cpuacct.usage', v2: 'cpu.stat' }, (text, version) => version === 'v1' ? scaled(wholeNumber(text), 1e-9) : scaled(keyed(text, 'usage_usec'), 1e-6)),
        counted(memory, { v1: 'memory.oom_control', v2: 'memory.events' }, (text) => keyed(text, 'oom_kill')),
    ]);
    return { peakMemoryBytes, cpuSeconds, oomKills };
}
const hiddenUsage = (because) => ({
    peakMemoryBytes: control_group_hidden(because),
    cpuSeconds: control_group_hidden(because),
    oomKills: control_group_hidden(because),
});
const control_group_hidden = (because) => ({ kind: 'hidden', because });
/** The first number of a line that is nothing else. */
const wholeNumber = (text) => (/^\d+\s*$/.test(text) ? Number(text) : undefined);
/** The number behind a key in a file of lines like `oom_kill 0`. */
function keyed(text, key) {
    const line = text.split('\n').find((one) => one.startsWith(`${key} `));
    return line === undefined ? undefined : wholeNumber(line.slice(key.length + 1));
}
const scaled = (value, by) => value === undefined ? undefined : value * by;
/** Mounted control groups from `/proc/self/mountinfo` (proc_pid_mountinfo(5)). */
function readMounts(text) {
    return text.split('\n').flatMap((line) => {
        const [front = '', back = ''] = line.split(' - ');
        const [, , , root, point] = front.split(' ');
        const [type = '', , options = ''] = back.split(' ');
        if (root === undefined || point === undefined || !/^cgroup2?$/.test(type))
            return [];
        return [{ root, point, type, options: options.split(',') }];
    });
}
/**
 * Where a controller counts the whole container: the group that bears its id, not one that it has made below. A line of
 * `/proc/<pid>/cgroup` is `number:controllers:path`, and without controllers that of version 2. A machine may have both.
 */
function control_group_placeOf(controller, id, groups, mounts) {
    const lines = groups.split('\n').flatMap((line) => {
        const [, controllers, group] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
        return controllers === undefined || group === undefined ? [] : [{ controllers: controllers.split(','), group }];
    });
    const old = lines.find(({ controllers }) => controllers.includes(controller));
    const [version, line, mount] = old
        ? ['v1', old, mounts.find(({ type, options }) => type === 'cgroup' && options.includes(controller))]
        : [
            'v2',
            lines.find(({ controllers }) => controllers.join() === ''),
            mounts.find(({ type }) => type === 'cgroup2'),
        ];
    const group = line && upTo(id, line.group);
    if (!mount || group === undefined)
        return undefined;
    const below = external_node_path_default().relative(mount.root, group);
    return below.startsWith('..') ? undefined : { version, folder: external_node_path_default().join(mount.point, below) };
}
/** A path up to the folder that bears the id. */
function upTo(id, group) {
    const parts = group.split('/');
    const at = parts.findIndex((part) => part.includes(id));
    return at === -1 || parts.includes('..') ? undefined : parts.slice(0, at + 1).join('/');
}

;// CONCATENATED MODULE: ./src/docker/run/id-map.ts
/**
 * Reads `/proc/<pid>/uid_map` or `gid_map` (user_namespaces(7)): lines of inside, outside and count. Where an engine is rootless or remaps users, root of
 * the container is somebody else on the host. A number that no line holds stays what it is.
 */
function readIdMap(text) {
    const ranges = text.split('\n').flatMap((line) => {
        const [, inside, outside, count] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/.exec(line) ?? [];
        return count === undefined ? [] : [{ inside: Number(inside), outside: Number(outside), count: Number(count) }];
    });
    return (id) => {
        const range = ranges.find(({ outside, count }) => id >= outside && id < outside + count);
        return range ? range.inside + id - range.outside : id;
    };
}
/** A process with its users and its group as the container sees them. */
function seenFromInside(process, uids, gids) {
    const { uid, gid, otherUids } = process;
    return { ...process, uid: uids(uid), gid: gids(gid), ...(otherUids && { otherUids: otherUids.map(uids) }) };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/docker/run/socket-table.ts

/** Of `/proc/<pid>/net/tcp` and the three like it (Documentation/networking/proc_net_tcp.rst of Linux). */
const WAITING = { tcp: '0A', udp: '07' };
/** The engine's own resolver, which it puts into the network of every container that it gives names. */
const ENGINE_RESOLVER = '127.0.0.11';
/** Sockets of a table that wait for others to begin. Lines that are none are passed over. */
function readSocketTable(protocol, text) {
    return text.split('\n').flatMap((line) => {
        const [, address, port, remote, state] = /^\s*\d+:\s+([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})\s+[0-9A-F]+:([0-9A-F]{4})\s+([0-9A-F]{2})\s/.exec(line) ?? [];
        if (address === undefined || port === undefined || state !== WAITING[protocol] || remote !== '0000')
            return [];
        const local = addressOf(address);
        return local === ENGINE_RESOLVER ? [] : [{ protocol, address: local, port: parseInt(port, 16) }];
    });
}
/** Each group of eight digits is a number in the byte order of the machine, which is little-endian wherever Docker runs. */
function addressOf(hex) {
    const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).toReversed());
    if (bytes.length === 4)
        return dotted(bytes);
    const mapped = /^(?:00){10}FFFF/.test(bytes.join('')) ? dotted(bytes.slice(12)) : '';
    return (0,external_node_net_.isIPv4)(mapped) ? mapped : shortened(bytes);
}
const dotted = (bytes) => bytes.map((byte) => parseInt(byte, 16)).join('.');
/** The two that matter have their short forms; any other is written out. */
function shortened(bytes) {
    const groups = bytes.join('').match(/.{4}/g) ?? [];
    const text = groups.map((group) => parseInt(group, 16).toString(16)).join(':');
    return text.replace(/^0:0:0:0:0:0:0:/, '::').replace(/^::0$/, '::');
}

;// CONCATENATED MODULE: ./src/docker/run/kernel-view.ts
/** What the kernel of this machine shows of a container's processes, where they run on this machine. */




const TABLES = [
    ['tcp', 'tcp'],
    ['tcp', 'tcp6'],
    ['udp', 'udp'],
    ['udp', 'udp6'],
];
const NOT_HERE = 'the engine’s processes cannot be seen from this machine';
/** Sockets in the container's own network that wait for others. */
async function listeners(running) {
    if (!(await isOf(running, running.pid)))
        return { kind: 'hidden', because: hiddenBecause(running) };
    const tables = await Promise.all(TABLES.map(async ([protocol, file]) => readSocketTable(protocol, await kernel_view_textOf(`${running.pid}/net/${file}`))));
    return (await isOf(running, running.pid))
        ? { kind: 'seen', value: tables.flat() }
        : { kind: 'hidden', because: 'the container ended meanwhile' };
}
/** What the main process does about signals. */
async function signals(running) {
    if (!(await isOf(running, running.pid)))
        return { kind: 'hidden', because: hiddenBecause(running) };
    const status = await kernel_view_textOf(`${running.pid}/status`);
    const [ignored, caught] = [maskOf(status, 'SigIgn'), maskOf(status, 'SigCgt')];
    return ignored && caught ? { kind: 'seen', value: { ignored, caught } } : { kind: 'hidden', because: NOT_HERE };
}
/** What its control group counts. */
async function usage(running) {
    if (!(await isOf(running, running.pid)))
        return hiddenUsage(hiddenBecause(running));
    return readUsage(running, (file) => (0,promises_.readFile)(file, 'utf8').catch(() => undefined));
}
/** Ended processes whose parents are the container's. They have left its control group, so all of this machine are looked through. */
async function zombies(running) {
    if (!(await isOf(running, running.pid)))
        return { kind: 'hidden', because: hiddenBecause(running) };
    const numbers = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const all = (await Promise.all(numbers.map((number) => kernel_view_textOf(`${number}/stat`)))).flatMap(readZombie);
    const ours = await Promise.all(all.map(({ parent }) => isOf(running, parent)));
    return { kind: 'seen', value: all.filter((_, index) => ours[index]) };
}
/** From `/proc/<pid>/stat` (proc_pid_stat(5)): number, name in brackets, state, parent. A name may have brackets of its own. */
function readZombie(stat) {
    const [, pid, name, state, parent] = /^(\d+) \(([^]*)\) (\w) (\d+) [^)]*$/.exec(stat) ?? [];
    return name === undefined || state !== 'Z' ? [] : [{ pid: Number(pid), parent: Number(parent), name }];
}
/** How users and groups of the container are numbered; as on the host where that cannot be seen. */
async function idMaps(running) {
    const isHere = await isOf(running, running.pid);
    const read = async (file) => readIdMap(isHere ? await kernel_view_textOf(`${running.pid}/${file}`) : '');
    return { uids: await read('uid_map'), gids: await read('gid_map'), isRead: isHere };
}
/** Whether a process of this machine belongs to the container: a number alone may be another machine's, or used again. */
async function isOf({ id, pid }, process) {
    return pid > 0 && id.length === 64 && (await kernel_view_textOf(`${process}/cgroup`)).includes(id);
}
/** Whether a process is stopped, as by SIGSTOP. */
async function isStopped(process) {
    return /^State:\tT/m.test(await kernel_view_textOf(`${process}/status`));
}
const hiddenBecause = ({ pid }) => (pid === 0 ? 'the container has ended' : NOT_HERE);
const kernel_view_textOf = (file) => (0,promises_.readFile)(`/proc/${file}`, 'utf8').catch(() => '');
/** The numbers of the signals in a mask of `/proc/<pid>/status`; bit 0 is signal 1 (proc_pid_status(5)). */
function maskOf(status, name) {
    const mask = new RegExp(`^${name}:\\t([0-9a-f]{16})$`, 'm').exec(status)?.[1];
    if (mask === undefined)
        return undefined;
    const bits = BigInt(`0x${mask}`);
    return Array.from({ length: 64 }, (_, bit) => bit + 1).filter((signal) => (bits >> BigInt(signal - 1)) & 1n);
}

;// CONCATENATED MODULE: ./src/docker/run/freeze.ts


const freeze_LIMIT_SECONDS = 10;
/** What was begun between a list and its signals is in the next list. A process whose parent is stopped begins no more. */
const MAX_ROUNDS = 5;
/**
 * Stops the service's own processes with SIGSTOP. The engine signals the main one; the others are signalled from here,
 * which takes the right to do so.
 */
async function freeze({ cli, name, running }, listProcesses) {
    if (!(await isOf(running, running.pid)))
        return { kind: 'not', because: hiddenBecause(running) };
    const children = new Set();
    const thaw = async () => {
        await Promise.all([...[...children].map((pid) => signal(running, pid, 'SIGCONT')), signalMain(cli, name, 'CONT')]);
    };
    await signalMain(cli, name, 'STOP');
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const service = (await listProcesses()).filter(({ role }) => role === 'main' || role === 'child');
        const stopped = await Promise.all(service.map(({ pid }) => isStopped(pid)));
        if (service.length > 0 && stopped.every(Boolean))
            return { kind: 'frozen', thaw };
        for (const { pid } of service.filter((_, index) => stopped[index] === false))
            if (pid !== running.pid && (await signal(running, pid, 'SIGSTOP')))
                children.add(pid);
    }
    await thaw();
    return { kind: 'not', because: 'not all of its processes could be stopped' };
}
async function signalMain(cli, name, which) {
    await cli.run({ args: ['kill', `--signal=${which}`, '--', name], timeoutSeconds: freeze_LIMIT_SECONDS });
}
/** False where it is another's process, or not ours to signal. */
async function signal(running, pid, which) {
    if (!(await isOf(running, pid)))
        return false;
    try {
        return external_node_process_default().kill(pid, which);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/docker/run/http-script.ts
/** What the helper on the network of a container runs: asks for every path, and prints what came as one line of JSON. */
const HTTP_SCRIPT = `
const http = require('node:http')
const { address, requests, seconds, bytes } = JSON.parse(process.argv[1])
const once = ({ port, path }) => new Promise((resolve) => {
  const failed = (because, code) => resolve({ kind: 'failed', because, code })
  const request = http.request({ host: address, port, path, agent: false, headers: { accept: '*/*', 'user-agent': 'drydock' } })
  const timer = setTimeout(() => { failed('no answer within ' + seconds + ' s'); request.destroy() }, seconds * 1000)
  const done = (answer) => { clearTimeout(timer); resolve(answer); request.destroy() }
  request.on('error', (error) => { clearTimeout(timer); failed(error.message, error.code) })
  request.on('response', (response) => {
    const chunks = []
    let size = 0
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, [].concat(value).join(', ')]))
    const answer = (isWhole) => done({
      kind: 'answered', status: response.statusCode, headers,
      body: { text: Buffer.concat(chunks).subarray(0, bytes).toString('utf8'), isWhole },
    })
    response.on('data', (chunk) => { chunks.push(chunk); size += chunk.length; if (size > bytes) answer(false) })
    response.on('end', () => answer(true))
    response.on('error', (error) => failed(error.message, error.code))
  })
  request.end()
})
const ask = async (request) => {
  for (const until = Date.now() + 5000; ;) {
    const answer = await once(request)
    if (answer.code !== 'ECONNREFUSED' || Date.now() > until) return answer
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
Promise.all(requests.map(ask)).then((answers) => process.stdout.write(JSON.stringify(answers)))
`;

;// CONCATENATED MODULE: ./src/docker/run/http-from-beside.ts
var http_from_beside_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var http_from_beside_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Asks a container over HTTP from another one, in which nothing is but the interpreter that runs this very program. */












const http_from_beside_LIMIT_SECONDS = 30;
const ANSWER_SECONDS = 10;
const BODY_BYTES = 64 * 1024;
/** Two blocks of zeros are a tar with nothing in it. */
const EMPTY_TAR = Buffer.alloc(1024);
/** See `Container.ask`. What stands in the way is said; a cancelled run rejects. */
async function askOverHttp({ cli, runId }, asked, requests) {
    const interpreter = await findInterpreter();
    if (!interpreter)
        return { kind: 'hidden', because: 'only a Linux machine can ask it' };
    const [helper, image] = [containerName(runId), imageName(runId, 'head')];
    try {
        const place = await http_from_beside_placeOf(cli, asked);
        if (!place)
            return { kind: 'hidden', because: 'the container has no address' };
        await makeEmptyImage(cli, image);
        const question = JSON.stringify({ address: place.address, requests, seconds: ANSWER_SECONDS, bytes: BODY_BYTES });
        await (0,tool_error/* answerOf */.u)(cli, http_from_beside_command(...createArgs({ helper, image, runId, network: place.network }, interpreter, question)));
        await Promise.all(interpreter.files.map(({ from, to }) => (0,tool_error/* answerOf */.u)(cli, http_from_beside_command('cp', '--follow-link', '--', from, `${helper}:/${to}`))));
        const json = await (0,tool_error/* answerOf */.u)(cli, http_from_beside_command('start', '--attach', '--', helper));
        return { kind: 'seen', value: (0,answer/* parseAnswer */.W)(json, answers, 'the helper that asks over HTTP') };
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        return { kind: 'hidden', because: error.message.replace(/\.$/, '') };
    }
    finally {
        await removeContainers(cli, [helper]);
        await removeImages(cli, [image]);
    }
}
const http_from_beside_command = (...args) => ({ args, timeoutSeconds: http_from_beside_LIMIT_SECONDS });
const answers = schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('answered'),
        status: schemas/* number */.aig(),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        body: schemas/* object */.Ikc({ text: schemas/* string */.YjP(), isWhole: schemas/* boolean */.zMY() }),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('failed'), because: schemas/* string */.YjP().transform((text) => text.slice(0, 200)) }),
]));
/** The interpreter's own file and the libraries that it has loaded (proc_pid_maps(5)). */
async function findInterpreter() {
    const maps = await (0,promises_.readFile)('/proc/self/maps', 'utf8').catch(() => '');
    const mapped = new Set(maps.split('\n').flatMap((line) => /^\S+ \S+ \S+ \S+ \S+ +(\/.*)$/.exec(line)?.[1] ?? []));
    const libraries = [...mapped].filter((file) => /\.so(?:\.\d+)*$/.test(file));
    const loader = libraries.map(sonameOf).find((name) => /^ld-/.test(name));
    if (loader === undefined)
        return undefined;
    const files = [
        { from: (external_node_process_default()).execPath, to: 'interpreter' },
        ...libraries.map((from) => ({ from, to: sonameOf(from) })),
    ];
    return { loader, program: 'interpreter', files };
}
/** `libstdc++.so.6.0.30` is looked for as `libstdc++.so.6`. */
const sonameOf = (file) => external_node_path_default().basename(file).replace(/(\.so\.\d+)(?:\.\d+)+$/, '$1');
const networks = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ IPAddress: schemas/* string */.YjP() }));
async function http_from_beside_placeOf(cli, name) {
    const json = await (0,tool_error/* answerOf */.u)(cli, http_from_beside_command('container', 'inspect', '--format={{json .NetworkSettings.Networks}}', '--', name));
    const all = Object.entries((0,answer/* parseAnswer */.W)(json, networks, 'docker container inspect'));
    const [network, found] = all.find(([, { IPAddress }]) => IPAddress !== '') ?? [];
    return network === undefined || found === undefined ? undefined : { network, address: found.IPAddress };
}
async function makeEmptyImage(cli, image) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = http_from_beside_addDisposableResource(env_1, await (0,private_folder/* createPrivateFolder */.A)(), true);
        const tar = external_node_path_default().join(folder.path, 'empty.tar');
        await (0,promises_.writeFile)(tar, EMPTY_TAR);
        await (0,tool_error/* answerOf */.u)(cli, http_from_beside_command('import', '--', tar, image));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = http_from_beside_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function createArgs({ helper, image, runId, network }, { loader, program }, question) {
    return [
        ...['create', `--name=${helper}`, `--label=${names_RUN_LABEL}=${runId}`, '--pull=never', `--network=${network}`],
        ...['--memory=256m', '--memory-swap=256m', '--pids-limit=64', '--security-opt=no-new-privileges', '--cap-drop=ALL'],
        ...['--user=65534:65534', '--ulimit=core=0', `--log-driver=${LOG.driver}`],
        ...Object.entries(LOG.options).map(([name, value]) => `--log-opt=${name}=${value}`),
        ...[`--entrypoint=/${loader}`, '--', image],
        ...['--library-path', '/', `/${program}`, '-e', HTTP_SCRIPT, question],
    ];
}

;// CONCATENATED MODULE: ./src/docker/run/run-probe.ts


/** What the engine keeps of a health check's output (moby, daemon/health.go). */
const MAX_OUTPUT_BYTES = 4096;
/** Longer than any run: the end of the container ends it. */
const run_probe_LIMIT_SECONDS = 24 * 3600;
/** See `Container.probe`. The time is the engine's own, without the start of the client, wherever the engine tells it. */
async function probe({ cli, name, events }, argv) {
    const command = { args: ['exec', name, ...argv], timeoutSeconds: run_probe_LIMIT_SECONDS };
    const began = performance.now();
    const ended = await cli.stream(command, 'stdout', firstBytes);
    const took = (performance.now() - began) / 1000;
    const { exitCode, stderr } = ended;
    if (exitCode === undefined)
        throw (0,tool_error/* failedCommand */.x)(command, ended);
    if (exitCode === 1 && /^Error response from daemon: .*(is not running|No such container)/.test(stderr))
        return undefined;
    const output = run_probe_cut(Buffer.concat([ended.value, Buffer.from(stderr)]));
    if (isNotStarted(exitCode, output))
        return { exitCode: -1, output, seconds: took };
    return { exitCode, output, seconds: (await events.takeDuration()) ?? took };
}
/** The engine's own words. A program that forges them only says of itself that it does not exist. */
const isNotStarted = (exitCode, output) => (exitCode === 126 || exitCode === 127) && output.startsWith('OCI runtime exec failed: ');
/** One byte more than is kept tells that there was more. The rest is read, so that the program does not block. */
async function firstBytes(bytes) {
    let kept = Buffer.alloc(0);
    for await (const chunk of (0,docker_cli/* bytesOf */.$)(bytes))
        if (kept.length <= MAX_OUTPUT_BYTES)
            kept = Buffer.concat([kept, chunk]).subarray(0, MAX_OUTPUT_BYTES + 1);
    return kept;
}
const run_probe_cut = (output) => output.length > MAX_OUTPUT_BYTES
    ? `${output.subarray(0, MAX_OUTPUT_BYTES).toString('utf8')}...`
    : output.toString('utf8');

;// CONCATENATED MODULE: ./src/docker/run/process-list.ts
/**
 * How `docker top` asks: of each thread, since Linux keeps users of threads, and a program that changes those of one by the bare
 * system call leaves the others what they were. The four uids are those that it keeps; a `ps` that does not know one of them
 * fails, and then nothing is known.
 */
const ASK_PROCESSES = ['-eLo', 'pid,lwp,ppid,sess,ruid,euid,suid,fsuid,egid,args'];
/** A reader that remembers the health check's processes, so that it knows what they have left behind. */
function createProcessReader() {
    /** Numbers of probes' processes and of their sessions. A process cannot join a session that it was not born in. */
    const probes = new Set();
    return (text, mainPid) => {
        const rows = processesOf(threadsOf(text));
        const parents = new Map(rows.map(({ pid, parent }) => [pid, parent]));
        const roles = new Map(parents.has(mainPid) ? rows.map(({ pid }) => [pid, roleOf(pid, mainPid, parents)]) : []);
        for (const { pid, session } of rows)
            if (roles.get(pid) === 'probe') {
                probes.add(pid);
                if (parents.has(session) && roles.get(session) === 'probe')
                    probes.add(session);
            }
        return rows.map(({ pid, parent, session, uids, uid, gid, command }) => {
            const isLeftover = roles.get(pid) === 'child' && (probes.has(pid) || probes.has(session));
            const role = isLeftover ? 'leftover' : roles.get(pid);
            const otherUids = [...new Set(uids)].filter((other) => other !== uid);
            return {
                pid,
                ...(parents.has(parent) && { parent }),
                uid,
                gid,
                ...(otherUids.length > 0 && { otherUids }),
                command,
                ...(role && { role }),
            };
        });
    };
}
/** Each process as its first thread is, with the uids of all of them. */
function processesOf(threads) {
    const byPid = new Map();
    for (const row of threads) {
        const known = byPid.get(row.pid);
        if (!known)
            byPid.set(row.pid, row);
        else {
            const [first, other] = row.thread === row.pid ? [row, known] : [known, row];
            byPid.set(row.pid, { ...first, uids: [...new Set([...first.uids, ...other.uids, other.uid])] });
        }
    }
    return [...byPid.values()];
}
function threadsOf(text) {
    return text.split('\n').flatMap((line) => {
        const [, numbers, command] = /^\s*((?:\d+\s+){8}\d+)(?:\s+(.*))?$/.exec(line) ?? [];
        const [pid, thread, parent, session, real, uid, saved, fileSystem, gid] = numbers?.split(/\s+/).map(Number) ?? [];
        if (pid === undefined || thread === undefined || parent === undefined || session === undefined || gid === undefined)
            return [];
        if (real === undefined || uid === undefined || saved === undefined || fileSystem === undefined)
            return [];
        return [{ pid, thread, parent, session, uids: [real, saved, fileSystem], uid, gid, command: command ?? '' }];
    });
}
/**
 * What does not descend from the main process was put into the container from outside, and of all that is put there only
 * the health check is ours. An orphan of either becomes a child of the main process.
 */
function roleOf(pid, mainPid, parents) {
    if (pid === mainPid)
        return 'main';
    const parent = parents.get(pid);
    if (parent === undefined || parent === pid)
        return 'probe';
    return parent === mainPid ? 'child' : roleOf(parent, mainPid, parents);
}

;// CONCATENATED MODULE: ./src/docker/run/start-refusal.ts
/** What the engine says when an image cannot be started, and what that means to whoever wrote the Dockerfile. */
const REFUSALS = [
    [/no command specified/i, () => 'The image has nothing to run: it declares neither CMD nor ENTRYPOINT.'],
    [
        /exec: "(.*)": (?:stat .*: no such file or directory|executable file not found in \$PATH)/,
        (command) => `The image’s command ${command} does not exist in the image.`,
    ],
    [
        /exec: "(.*)": (?:permission denied|is a directory)/,
        (command) => `The image’s command ${command} is not an executable file for the image’s user.`,
    ],
    [/exec format error/i, () => 'The image’s command is built for another kind of processor (exec format error).'],
    [/unable to find user (.*?):/, (user) => `The image’s user ${user} does not exist in the image.`],
    [/unable to find group (.*?):/, (group) => `The image’s group ${group} does not exist in the image.`],
    [
        /uids and gids must be in range/,
        () => 'The image’s user is a number beyond those that Docker accepts (0 to 2147483647).',
    ],
    [
        /chdir to cwd \("(.*)"\).*: (?:permission denied|no such file or directory)/,
        (folder) => `The image’s user cannot enter its working directory ${folder}.`,
    ],
    [/Cannot mkdir: (.*) is not a directory/, (folder) => `The image’s working directory ${folder} is not a directory.`],
];
/**
 * Why an image was refused, as one sentence with untrusted text inside; nothing when it is not the image's fault.
 * `docker run` ends with 125 to 128 in all these cases, which one depends on its version.
 */
function refusal(stderr) {
    for (const [pattern, sentence] of REFUSALS) {
        const match = pattern.exec(stderr);
        if (match)
            return sentence(...match.slice(1));
    }
    const other = /runc create failed: (.*)/.exec(stderr)?.[1];
    return other === undefined ? undefined : `The image cannot be started: ${other.replace(/\.$/, '')}.`;
}

;// CONCATENATED MODULE: ./src/docker/run/run-args.ts



/** Longest line that the client reads from an environment file. */
const MAX_ENV_LINE_BYTES = 64 * 1024 - 1;
/** What follows `docker` to start a container that can do as little harm as Docker can prevent. */
function runArgs({ reference, name, runId, envFile, isAttached }, options) {
    return [
        'run',
        ...(isAttached === true ? [] : ['--detach']),
        `--name=${name}`,
        `--label=${names_RUN_LABEL}=${runId}`,
        '--pull=never',
        ...run_args_networks(name, options),
        `--memory=${options.memory}`,
        // Equal to the memory: no swap.
        `--memory-swap=${options.memory}`,
        `--pids-limit=${options.pidsLimit}`,
        '--security-opt=no-new-privileges',
        '--cap-drop=ALL',
        ...(options.hardening?.includes('cap-drop') === true
            ? []
            : CAPABILITIES.map((capability) => `--cap-add=${capability}`)),
        '--ulimit=core=0',
        `--log-driver=${LOG.driver}`,
        ...Object.entries(LOG.options).map(([name, value]) => `--log-opt=${name}=${value}`),
        ...(options.readOnly ? ['--read-only'] : []),
        ...options.tmpfs.map((folder) => `--tmpfs=${tmpfs(folder)}`),
        ...(options.mounts ?? []).map((mount) => `--mount=${mountText(mount)}`),
        ...(options.args ?? []),
        ...(options.user === undefined ? [] : [`--user=${options.user}`]),
        ...hardened(options),
        ...entrypoint(options),
        // Probes are started by us, one after the other; the engine's own would come on top.
        '--no-healthcheck',
        ...variables(options)
            .filter(isInline)
            .map((line) => `--env=${line}`),
        `--env-file=${envFile}`,
        '--',
        reference,
        ...(options.entrypoint ?? []).slice(1),
        ...(options.command ?? []),
    ];
}
/** Those of other services, else one of its own. */
const run_args_networks = (name, { networks }) => networks === undefined || networks.length === 0
    ? [`--network=${name}`]
    : networks.map(({ name, aliases }) => `--network=${[`name=${name}`, ...aliases.map((alias) => `alias=${alias}`)].join(',')}`);
/** The client takes the program alone; its arguments stand before those of the command. An empty one takes the image's away. */
const entrypoint = ({ entrypoint }) => entrypoint === undefined ? [] : [`--entrypoint=${entrypoint[0] ?? ''}`];
function mountText(mount) {
    const readOnly = mount.readOnly ? ',readonly' : '';
    const source = mount.source === undefined ? '' : `,source=${mount.source}`;
    return `type=${mount.type}${source},target=${mount.target}${readOnly}`;
}
/** A number that no image has in its list of users. */
const ANY_USER = '123456:0';
/** New privileges and most capabilities are gone from every run. */
function hardened({ hardening = [], readOnly, tmpfs: folders }) {
    const memory = ['/tmp', '/run'].filter((folder) => !folders.includes(folder));
    return [
        ...(hardening.includes('read-only')
            ? [...(readOnly ? [] : ['--read-only']), ...memory.map((folder) => `--tmpfs=${tmpfs(folder)},mode=1777`)]
            : []),
        ...(hardening.includes('any-uid') ? [`--user=${ANY_USER}`] : []),
    ];
}
/** Variables for a file, out of the list of processes. One with a line break cannot go there and becomes an argument. */
const envFileText = (options) => variables(options)
    .filter((line) => !isInline(line))
    .map((line) => `${line}\n`)
    .join('');
const isInline = (line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > MAX_ENV_LINE_BYTES;
const variables = ({ env }) => Object.entries(env).map(([name, value]) => variable(name, value));
function variable(name, value) {
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name))
        throw new errors/* UserError */.yo(`env: "${name}" cannot be the name of a variable.`);
    if (value.includes('\0'))
        throw new errors/* UserError */.yo(`env: the value of ${name} contains a NUL character.`);
    return `${name}=${value}`;
}
function tmpfs(folder) {
    if (!/^\/[^:,\0\r\n]*$/.test(folder))
        throw new errors/* UserError */.yo(`tmpfs: "${folder}" is not an absolute path.`);
    return `${folder}:${TMPFS_OPTIONS}`;
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./src/docker/run/written-files.ts



const written_files_LIMIT_SECONDS = 30;
/** Each costs a client of its own. */
const MAX_WEIGHED = 6;
/** More paths than these tell nobody anything. */
const MAX_TOLD = 20;
/** Below this, names say enough and nothing is weighed. */
const WORTH_WEIGHING_BYTES = 1_000_000;
/** A folder is read member by member to weigh it, and no further than this. */
const MAX_READ_BYTES = 64 * 1024 * 1024;
/** See `Container.written`. */
async function written(cli, name) {
    const [diff, shown] = await Promise.all([
        cli.run(ask('diff', '--', name)),
        cli.run(ask('container', 'inspect', '--size', '--format={{json .}}', '--', name)),
    ]);
    if (diff.exitCode !== 0 || shown.exitCode !== 0)
        return { kind: 'hidden', because: 'the engine does not tell it' };
    const { SizeRw: bytes, places } = readPlaces(shown.stdout);
    const changed = changedPaths(diff.stdout, places);
    const isLarge = bytes === undefined || bytes >= WORTH_WEIGHING_BYTES;
    // What is changed may be a folder of which only the time has changed; what is new is there in any case.
    const doubtful = changed.filter(({ isNew }) => isLarge || !isNew).slice(0, MAX_WEIGHED);
    const weighed = new Map(await Promise.all(doubtful.map(async (one) => [one.path, await weigh(cli, name, one)])));
    const paths = changed.flatMap(({ path }) => {
        const weight = weighed.get(path);
        return weight === 'nothing' ? [] : [{ path, ...weight }];
    });
    // The engine's own order differs from run to run.
    const largestFirst = paths.toSorted((one, other) => (other.bytes ?? 0) - (one.bytes ?? 0) || (one.path < other.path ? -1 : 1));
    return {
        kind: 'seen',
        value: { ...(bytes !== undefined && { bytes }), count: paths.length, paths: largestFirst.slice(0, MAX_TOLD) },
    };
}
const ask = (...args) => ({ args, timeoutSeconds: written_files_LIMIT_SECONDS });
const shape = schemas/* object */.Ikc({
    SizeRw: schemas/* number */.aig().optional(),
    Mounts: schemas/* array */.YOg(schemas/* object */.Ikc({ Destination: schemas/* string */.YjP() })).default([]),
    HostConfig: schemas/* object */.Ikc({ Tmpfs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() }),
});
/** `places`: where something is mounted. */
function readPlaces(json) {
    const { SizeRw, Mounts, HostConfig } = (0,answer/* parseAnswer */.W)(json, shape, 'docker container inspect');
    return { SizeRw, places: [...Mounts.map(({ Destination }) => Destination), ...Object.keys(HostConfig.Tmpfs ?? {})] };
}
/**
 * What `docker diff` prints, without what is gone, without folders that are only there since something lies or is mounted
 * in them, and without what lies in a new folder. A line that begins otherwise is the rest of a name with a line break.
 */
function changedPaths(text, places) {
    const entries = [];
    for (const line of text.replace(/\n$/, '').split('\n')) {
        const [, kind, path] = /^([ACD]) (\/[^]*)$/.exec(line) ?? [];
        const last = entries.at(-1);
        if (kind !== undefined && path !== undefined)
            entries.push({ kind, path });
        else if (last)
            last.path += `\n${line}`;
    }
    const mounted = new Set(places.flatMap((place) => [place, ...foldersOf(place)]));
    const there = entries.filter(({ kind, path }) => kind !== 'D' && !mounted.has(path));
    const folders = new Set(entries.flatMap(({ path }) => [...foldersOf(path)]));
    const added = new Set(there.filter(({ kind }) => kind === 'A').map(({ path }) => path));
    return there
        .filter(({ kind, path }) => kind === 'A' || !folders.has(path))
        .filter(({ path }) => !foldersOf(path).some((folder) => added.has(folder)))
        .map(({ kind, path }) => ({ isNew: kind === 'A', path }));
}
/** `/a/b/c` lies in `/a` and `/a/b`. */
function foldersOf(path) {
    const folders = [];
    for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at));
    return folders;
}
const ENOUGH = new Error('nothing more is read');
/** With all that is in it; a folder of the image itself is nothing that was written, and neither is what is gone again. */
async function weigh(cli, name, { path, isNew }) {
    let weight = 'nothing';
    try {
        await cli.stream(ask('cp', '--', `${name}:${path}`, '-'), 'stdout', async (stream) => {
            weight = await weightOf(stream, isNew).catch(() => ({}));
            throw ENOUGH;
        });
    }
    catch (error) {
        if (error !== ENOUGH)
            throw error;
    }
    return weight;
}
async function weightOf(stream, isNew) {
    const members = (0,tar_stream.extract)();
    stream.on('error', (error) => {
        members.destroy(error);
    });
    stream.on('close', () => {
        if (!stream.readableEnded)
            members.destroy(new Error('the stream was closed'));
    });
    stream.pipe(members);
    let [bytes, count] = [0, 0];
    for await (const member of members) {
        const { type, size } = member.header;
        if (count === 0 && type !== 'directory')
            return { bytes: size };
        if (count === 0 && !isNew)
            return 'nothing';
        count += 1;
        bytes += size;
        if (bytes > MAX_READ_BYTES)
            return { bytes, isMore: true };
        member.resume();
    }
    return count === 0 ? 'nothing' : { bytes };
}

;// CONCATENATED MODULE: ./src/docker/run/container.ts
var container_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var container_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



















/** Each of these takes 0.1 to 0.5 s on an idle machine. */
const container_LIMIT_SECONDS = 30;
/** A cancelled `docker run` is better waited for than killed: the engine would go on making a container we cannot see. */
const RUN_PATIENCE_SECONDS = 2;
/** 128 + SIGKILL. */
const KILLED = 137;
/** See `Docker.start`. */
async function start({ cli, runId, temporary }, reference, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = containerName(runId);
        const folder = container_addDisposableResource(env_1, await (0,private_folder/* createPrivateFolder */.A)(temporary), true);
        const envFile = external_node_path_default().join(folder.path, 'env');
        await (0,promises_.writeFile)(envFile, envFileText(options), { mode: 0o600 });
        const command = {
            args: runArgs({ reference, name, runId, envFile }, options),
            timeoutSeconds: container_LIMIT_SECONDS,
            patienceSeconds: RUN_PATIENCE_SECONDS,
        };
        const remove = async () => {
            await removeContainers(cli, [name]);
            await removeNetworks(cli, [name]);
        };
        try {
            if (!options.networks?.length)
                await (0,tool_error/* answerOf */.u)(cli, networkCommand(name, runId, options.outbound === true));
            const asked = performance.now();
            const ended = await cli.run(command);
            if (ended.exitCode === 0)
                return { kind: 'started', container: container({ cli, runId }, name, asked, remove) };
            const because = ended.timedOut ? undefined : refusal(ended.stderr);
            if (because === undefined)
                throw (0,tool_error/* failedCommand */.x)(command, ended);
            await remove();
            return { kind: 'refused', because };
        }
        catch (error) {
            await remove();
            throw error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = container_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * A network with nobody else in it. The host has no address there: on the one that it has in every other network of this kind,
 * whatever listens on the host could be reached. So the host cannot reach the container either (ADR 14). `outbound`: the settings
 * want a way out, which goes through the host.
 */
const networkCommand = (name, runId, outbound) => ({
    args: [
        'network',
        'create',
        ...(outbound ? [] : ['--internal', '--ipv6=false', '--opt=com.docker.network.bridge.inhibit_ipv4=true']),
        `--label=${names_RUN_LABEL}=${runId}`,
        '--',
        name,
    ],
    timeoutSeconds: container_LIMIT_SECONDS,
    patienceSeconds: RUN_PATIENCE_SECONDS,
});
const HAS_ENDED = /is not running|No such container/i;
async function askStarted(cli, name) {
    const args = ['container', 'inspect', '--format={{json .}}', '--', name];
    const command = { args, timeoutSeconds: container_LIMIT_SECONDS };
    const ended = await cli.run(command);
    if (ended.exitCode === 0)
        return readStarted(ended.stdout);
    if (HAS_ENDED.test(ended.stderr))
        return readStarted('');
    throw (0,tool_error/* failedCommand */.x)(command, ended);
}
/** `asked`: when its start was asked for, in the time of `performance.now()`. */
function container({ cli, runId }, name, asked, remove) {
    let removed;
    const events = followEvents(cli, name);
    const readProcesses = createProcessReader();
    const probes = new Set();
    const ask = (...args) => ({ args, timeoutSeconds: container_LIMIT_SECONDS });
    let first;
    let maps;
    /** Asked for until the engine says it: without it no process would be the main one. */
    const begin = async () => (first ??= await askStarted(cli, name));
    let mapping;
    /** Whether the engine numbers the users of a container otherwise than the container: root is some other number then. */
    const mapsUsers = () => (mapping ??= (0,tool_error/* answerOf */.u)(cli, ask('info', '--format={{json .SecurityOptions}}')).then((options) => /name=(?:userns|rootless)/.test(options)));
    const processes = async () => {
        const command = ask('top', name, ...ASK_PROCESSES);
        const [ended, running] = await Promise.all([cli.run(command), begin()]);
        if (ended.exitCode === 0) {
            const { uids, gids, isRead } = await (maps ??= idMaps(running));
            if (!isRead && running.pid > 0 && (await mapsUsers()))
                throw new errors/* ToolError */.v4('The engine maps users and runs elsewhere, so the numbers of its processes do not tell who is root.', { command: ['docker', 'top'] });
            return readProcesses(ended.stdout, running.pid).map((process) => seenFromInside(process, uids, gids));
        }
        if (HAS_ENDED.test(ended.stderr))
            return [];
        throw (0,tool_error/* failedCommand */.x)(command, ended);
    };
    const removeAll = async () => {
        try {
            await remove();
        }
        finally {
            await Promise.allSettled([...probes, events.stop()]);
        }
    };
    return {
        name,
        async exit() {
            if (!events.isOver())
                return undefined;
            return readExit(await (0,tool_error/* answerOf */.u)(cli, ask('container', 'inspect', '--format={{json .State}}', '--', name)));
        },
        probe(command) {
            const begun = probe({ cli, name, events }, command);
            probes.add(begun);
            return begun;
        },
        async writtenBytes() {
            const { stdout } = await cli.run(ask('container', 'inspect', '--size', '--format={{json .SizeRw}}', '--', name));
            const bytes = Number.parseInt(stdout, 10);
            return Number.isNaN(bytes) ? undefined : bytes;
        },
        written: () => written(cli, name),
        async usage() {
            return usage(await begin());
        },
        processes,
        async zombies() {
            return zombies(await begin());
        },
        async logTail(lines) {
            const command = ask('logs', '--timestamps', `--tail=${lines}`, '--', name);
            const ended = await cli.run(command);
            if (ended.exitCode !== 0)
                throw (0,tool_error/* failedCommand */.x)(command, ended);
            return mergeLogs(ended.stdout, ended.stderr, lines, cli_lines/* MAX_LINE */.MV);
        },
        async age() {
            const { startedAt } = await begin();
            // An engine on another machine may have another clock.
            return Math.min(Math.max(0, (Date.now() - startedAt) / 1000), (performance.now() - asked) / 1000);
        },
        async listeners() {
            return listeners(await begin());
        },
        async ask(requests) {
            return askOverHttp({ cli, runId }, name, requests);
        },
        async signals() {
            return signals(await begin());
        },
        async freeze() {
            return freeze({ cli, name, running: await begin() }, processes);
        },
        async stop(graceSeconds) {
            const from = performance.now();
            await (0,tool_error/* answerOf */.u)(cli, {
                args: ['stop', `--time=${graceSeconds}`, '--', name],
                timeoutSeconds: container_LIMIT_SECONDS + graceSeconds,
            });
            const seconds = (performance.now() - from) / 1000;
            const exit = readExit(await (0,tool_error/* answerOf */.u)(cli, ask('container', 'inspect', '--format={{json .State}}', '--', name)));
            return { seconds, code: exit?.code ?? KILLED, killed: seconds >= graceSeconds && exit?.code === KILLED };
        },
        [Symbol.asyncDispose]() {
            removed ??= removeAll();
            return removed;
        },
    };
}

;// CONCATENATED MODULE: ./src/docker/run/still-image.ts





const CREATE_SECONDS = 60;
/** A file of a gigabyte is packed in some seconds; more than the first bytes are not waited for. */
const READ_SECONDS = 60;
/** See `Docker.openImage`. Files come from a container that is made and never started. */
async function openImage({ cli, runId }, reference) {
    const config = await inspect(cli, reference);
    const name = containerName(runId);
    let created;
    const create = () => (0,tool_error/* answerOf */.u)(cli, {
        // An entrypoint that nobody starts: the engine makes no container that has none.
        args: [
            ...['create', `--name=${name}`, `--label=${names_RUN_LABEL}=${runId}`, '--pull=never', '--network=none'],
            ...['--no-healthcheck', '--entrypoint=/never-started', '--', reference],
        ],
        timeoutSeconds: CREATE_SECONDS,
        patienceSeconds: 2,
    });
    return {
        config,
        async file(path, { bytes, follow }) {
            await (created ??= create());
            return still_image_readFile(cli, {
                args: ['cp', ...(follow ? ['--follow-link'] : []), '--', `${name}:${path}`, '-'],
                timeoutSeconds: READ_SECONDS,
            }, bytes);
        },
        async [Symbol.asyncDispose]() {
            if (created)
                await removeContainers(cli, [name]);
        },
    };
}
const IS_MISSING = /Could not find the file|no such file or directory|not a directory|No such container:path/i;
const still_image_ENOUGH = new Error('the first member is enough');
/** The engine packs a folder with all that is in it: nothing is read beyond the first member. */
async function still_image_readFile(cli, command, bytes) {
    let first;
    try {
        const ended = await cli.stream(command, 'stdout', async (stream) => {
            first = await firstMember(stream, bytes);
            if (first)
                throw still_image_ENOUGH;
        });
        if (ended.exitCode !== 0 && IS_MISSING.test(ended.stderr))
            return { kind: 'missing' };
        throw (0,tool_error/* failedCommand */.x)(command, ended);
    }
    catch (error) {
        if (error === still_image_ENOUGH && first)
            return first;
        throw error;
    }
}
async function firstMember(stream, bytes) {
    const members = (0,tar_stream.extract)();
    stream.on('error', (error) => {
        members.destroy(error);
    });
    stream.on('close', () => {
        if (!stream.readableEnded)
            members.destroy(new Error('the stream was closed'));
    });
    stream.pipe(members);
    for await (const member of members) {
        const { header } = member;
        const type = typeOf(header);
        const seen = {
            kind: 'there',
            type,
            mode: header.mode & 0o7777,
            uid: header.uid,
            gid: header.gid,
        };
        if (type !== 'file' || bytes === 0)
            return seen;
        return { ...seen, content: await contentOf(member, bytes) };
    }
    return undefined;
}
async function contentOf(member, bytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of member) {
        if (!(chunk instanceof Uint8Array))
            continue;
        chunks.push(chunk);
        size += chunk.length;
        if (size > bytes)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, bytes).toString('utf8'), isWhole: size <= bytes };
}
function typeOf({ type }) {
    switch (type) {
        case 'file':
        case 'link':
        case 'contiguous-file':
            return 'file';
        case 'directory':
        case 'symlink':
            return type;
        default:
            return 'other';
    }
}

;// CONCATENATED MODULE: ./src/docker/run/run-once.ts
var run_once_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_once_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













const run_once_LIMIT_SECONDS = 30;
/** A container with large changes takes long to be kept. */
const KEEP_SECONDS = 120;
const MAX_STDOUT_BYTES = 1024 * 1024;
/** The client's other stream is kept from its end (docker-cli.ts). */
const MAX_STDERR_BYTES = 64 * 1024;
const WEIGH_SECONDS = 1;
const TOO_MUCH = new Error('it printed more than is read');
/** See `Docker.runOnce`. */
async function runOnce({ cli, runId, temporary }, reference, options, limits) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = containerName(runId);
        const folder = run_once_addDisposableResource(env_1, await (0,private_folder/* createPrivateFolder */.A)(temporary), true);
        const envFile = external_node_path_default().join(folder.path, 'env');
        await (0,promises_.writeFile)(envFile, envFileText(options), { mode: 0o600 });
        const command = {
            args: runArgs({ reference, name, runId, envFile, isAttached: true }, options),
            timeoutSeconds: limits.seconds,
        };
        const scales = createScales(cli, name, limits.writeBytes);
        try {
            await (0,tool_error/* answerOf */.u)(cli, networkCommand(name, runId, options.outbound === true));
            return await toItsEnd(cli, { name, runId, command, limits, scales });
        }
        finally {
            scales.stop();
            await removeContainers(cli, [name]);
            await removeNetworks(cli, [name]);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_once_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function toItsEnd(cli, { name, runId, command, limits, scales, }) {
    const read = await cli
        .stream(command, 'stdout', wholeText)
        .catch((error) => (error === TOO_MUCH ? 'too much' : Promise.reject(asError(error))));
    if (read === 'too much')
        return { kind: 'stopped', because: 'it printed more than 1 MB' };
    if (read.timedOut)
        return { kind: 'stopped', because: `it had not ended after ${limits.seconds} s` };
    if (scales.hasOverfilled())
        return { kind: 'stopped', because: `it wrote more than ${((limits.writeBytes ?? 0) / 1e6).toFixed(0)} MB` };
    const state = await stateOf(cli, name);
    if (state === undefined || !state.hasStarted) {
        const because = refusal(read.stderr);
        if (because === undefined)
            throw (0,tool_error/* failedCommand */.x)(command, read);
        return { kind: 'refused', because };
    }
    if (state.outOfMemory)
        return { kind: 'stopped', because: 'it ran out of memory' };
    const stderr = { text: read.stderr, isWhole: Buffer.byteLength(read.stderr) < MAX_STDERR_BYTES };
    const kept = limits.keep ? await keep(cli, name, runId) : undefined;
    return { kind: 'ended', code: state.code, stdout: read.value, stderr, ...(kept && { kept }) };
}
const asError = (error) => (error instanceof Error ? error : new Error(String(error)));
async function wholeText(bytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,docker_cli/* bytesOf */.$)(bytes)) {
        size += chunk.length;
        if (size > MAX_STDOUT_BYTES)
            throw TOO_MUCH;
        chunks.push(chunk);
    }
    return { text: Buffer.concat(chunks).toString('utf8'), isWhole: true };
}
/** Kills the container when it has written too much: the client ends with it. */
function createScales(cli, name, writeBytes) {
    let hasOverfilled = false;
    const stopped = new AbortController();
    const weigh = async (limit) => {
        for (;;) {
            await (0,external_node_timers_promises_.setTimeout)(WEIGH_SECONDS * 1000, undefined, { signal: stopped.signal });
            const { stdout } = await cli.run(run_once_ask('container', 'inspect', '--size', '--format={{json .SizeRw}}', '--', name));
            if (Number.parseInt(stdout, 10) <= limit || stdout.trim() === '')
                continue;
            hasOverfilled = true;
            await cli.run(run_once_ask('kill', '--', name));
            return;
        }
    };
    // It ends with the container, or is stopped; whoever runs the container hears of a cancelled run.
    if (writeBytes !== undefined)
        weigh(writeBytes).catch(() => undefined);
    return {
        hasOverfilled: () => hasOverfilled,
        stop: () => {
            stopped.abort();
        },
    };
}
const run_once_ask = (...args) => ({ args, timeoutSeconds: run_once_LIMIT_SECONDS });
const run_once_shown = schemas/* object */.Ikc({ ExitCode: schemas/* number */.aig(), OOMKilled: schemas/* boolean */.zMY().default(false), StartedAt: schemas/* string */.YjP() });
/** Nothing where there is no container: the client was refused before one was made. */
async function stateOf(cli, name) {
    const { exitCode, stdout } = await cli.run(run_once_ask('container', 'inspect', '--format={{json .State}}', '--', name));
    if (exitCode !== 0)
        return undefined;
    const { ExitCode, OOMKilled, StartedAt } = (0,answer/* parseAnswer */.W)(stdout, run_once_shown, 'docker container inspect');
    return { code: ExitCode, outOfMemory: OOMKilled, hasStarted: Date.parse(StartedAt) > 0 };
}
async function keep(cli, name, runId) {
    const reference = imageName(runId, 'head');
    await (0,tool_error/* answerOf */.u)(cli, { args: ['commit', '--', name, reference], timeoutSeconds: KEEP_SECONDS });
    return { reference, [Symbol.asyncDispose]: () => removeImages(cli, [reference]) };
}

// EXTERNAL MODULE: ./src/docker/registry/remote-image.ts + 3 modules
var remote_image = __webpack_require__(7122);
;// CONCATENATED MODULE: ./src/docker/registry/ask-registries.ts



/** For all images of a measure together: nobody waits long for a figure that can be estimated. */
const SECONDS = 5;
/** A Dockerfile may name hundreds. */
const MAX_IMAGES = 8;
/** Asks each registry once for an image; where one does not answer, its layers are compressed here. */
function createAskRegistries({ env, signal }) {
    const asked = new Map();
    return async (images, platform) => {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(SECONDS * 1000)]);
        const names = [...new Set(images.map(nameOf))].slice(0, MAX_IMAGES);
        const answers = names.map((name) => {
            const answer = asked.get(`${platform} ${name}`) ?? sizesOf(name, { env, signal: limit, platform, onlyThis: true });
            asked.set(`${platform} ${name}`, answer);
            return answer;
        });
        const found = await Promise.all(answers);
        signal.throwIfAborted();
        return new Map(found.flatMap((sizes) => [...sizes]));
    };
}
/** A tag may have moved since; the digest says which image it was. */
const nameOf = ({ reference, digest }) => `${reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '')}@${digest}`;
async function sizesOf(name, options) {
    try {
        const { layers } = await (0,remote_image/* outlineRemote */.B)(name, options);
        return new Map(layers.map(({ diffId, compressedBytes }) => [diffId, compressedBytes]));
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4 || error instanceof errors/* UserError */.yo || options.signal.aborted)
            return archive/* NO_SIZES */.p1;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/docker/orphans.ts
/** What a run has started and a killed run leaves running. */



/** In the environment of every docker process of a run, and of what that starts in turn, so that they can be found again. */
const RUN_VARIABLE = 'DRYDOCK_RUN';
/**
 * Kills the docker processes of a run whose own process is gone: a build that went on would make an image after everything
 * else was removed. Does nothing where the system does not show the environment of processes in `/proc`.
 */
async function killOrphans(runId) {
    const mark = `${RUN_VARIABLE}=${checkRunId(runId)}`;
    const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    await Promise.all(pids.map(async (pid) => {
        const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        if (environment.split('\0').includes(mark))
            kill(Number(pid));
    }));
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // it ended a moment ago
    }
}

;// CONCATENATED MODULE: ./src/docker/preflight.ts




/** Longest wait for an engine that may be remote. */
const preflight_LIMIT_SECONDS = 10;
const info = schemas/* object */.Ikc({
    ServerVersion: schemas/* string */.YjP().nullish(),
    OSType: schemas/* string */.YjP().nullish(),
    Architecture: schemas/* string */.YjP().nullish(),
    Driver: schemas/* string */.YjP().nullish(),
    DriverStatus: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP())).nullish(),
});
/** The kernel's names of machines, which `docker info` repeats, in the words of images (GOARCH). */
const ARCHITECTURES = {
    x86_64: 'amd64',
    aarch64: 'arm64',
    armv7l: 'arm',
    armv6l: 'arm',
    i386: '386',
    i686: '386',
    ppc64le: 'ppc64le',
    riscv64: 'riscv64',
    s390x: 's390x',
};
/** See `Docker.environment`. */
async function environment(cli) {
    const ask = (...args) => cli.run({ args, timeoutSeconds: preflight_LIMIT_SECONDS });
    const [engine, buildx, builder] = await Promise.all([
        ask('info', '--format={{json .}}'),
        ask('buildx', 'version'),
        ask('buildx', 'inspect'),
    ]);
    refuse(engine, buildx);
    const { ServerVersion, DriverStatus, OSType, Architecture } = (0,answer/* parseAnswer */.W)(engine.stdout, info, 'docker info');
    if (ServerVersion == null || ServerVersion === '')
        throw noEngine(engine);
    const containerd = (DriverStatus ?? []).flat().some((word) => word.startsWith('io.containerd.snapshotter'));
    const name = readBuilder(builder.stdout);
    const architecture = ARCHITECTURES[Architecture ?? ''];
    return {
        engine: ServerVersion,
        ...(architecture !== undefined && { platform: `${OSType ?? 'linux'}/${architecture}` }),
        buildx: readBuildxVersion(buildx.stdout),
        ...(name !== undefined && { builder: name }),
        imageStore: containerd ? 'containerd' : 'classic',
    };
}
function refuse(engine, buildx) {
    if (engine.missing)
        throw new errors/* UserError */.yo('There is no docker on the PATH, so the image can be neither built nor run: ' +
            'install Docker Engine with buildx, or use a runner that has it, such as ubuntu-latest.');
    if (engine.timedOut)
        throw new errors/* UserError */.yo(`The Docker engine did not answer within ${preflight_LIMIT_SECONDS} s, so the image can be neither built nor run: ` +
            'see whether it is running, and whether DOCKER_HOST or the docker context names the right one.');
    if (engine.exitCode !== 0)
        throw noEngine(engine);
    if (buildx.exitCode !== 0 || buildx.timedOut)
        throw new errors/* UserError */.yo('The docker on the PATH has no buildx, without which the image cannot be built: ' +
            'install the docker-buildx-plugin package, or run docker/setup-buildx-action first.');
}
function noEngine({ stderr }) {
    const said = (0,cli_lines/* lastLines */.w$)(stderr, 1)[0] ?? 'it names no engine';
    return new errors/* UserError */.yo(`No Docker engine answers (${said.replace(/\.$/, '')}), so the image can be neither built nor run: ` +
        'start it, or see whether DOCKER_HOST or the docker context names the right one.');
}
/** `github.com/docker/buildx v0.29.1 1d8e5…` → `0.29.1`. */
const readBuildxVersion = (text) => /\bv?(\d+\.\d+\S*)/.exec(text)?.[1] ?? text.trim();
/** The current builder and its driver, from the head of `docker buildx inspect`, e.g. `default (docker)`. */
function readBuilder(text) {
    const name = /^Name:\s*(\S+)/m.exec(text)?.[1];
    const driver = /^Driver:\s*(\S+)/m.exec(text)?.[1];
    return name === undefined || driver === undefined ? undefined : `${name} (${driver})`;
}

;// CONCATENATED MODULE: ./src/docker/connect.ts
















const NO_CONTENTS = { isWanted: () => false, isTelling: () => false, stretchOf: () => undefined };
/** Docker as its command line offers it, with the client that stands first on the PATH. */
function connectDocker(options) {
    const env = options.env ?? (external_node_process_default()).env;
    const runId = names_checkRunId(options.runId);
    const marked = { ...(0,child_env/* childEnv */.gf)(env), [RUN_VARIABLE]: runId };
    const cli = (0,docker_cli/* createCli */.T)({ cwd: options.workspace, env: marked, signal: options.signal });
    const world = { cli, runId, cacheService: options.cacheService ?? {} };
    const temporary = options.temporary === undefined ? {} : { temporary: options.temporary };
    return {
        environment: () => environment(cli),
        check: (request) => check(cli, request),
        build: (request, onStep, pins) => build({ ...world, ...temporary }, request, onStep, pins),
        inspect: (reference) => inspect(cli, reference),
        measure: (0,archive/* createMeasure */.F5)(cli, options.contents ?? NO_CONTENTS, createAskRegistries({ env, signal: options.signal })),
        readCompose: (request) => readCompose({ ...options, ...temporary, env: marked }, request),
        startServices: (request) => startServices({ ...world, ...temporary, workspace: options.workspace, env: marked }, request),
        start: (reference, runOptions) => start({ cli, runId, ...temporary }, reference, runOptions),
        runOnce: (reference, runOptions, limits) => runOnce({ cli, runId, ...temporary }, reference, runOptions, limits),
        openImage: (reference) => openImage({ cli, runId }, reference),
    };
}


/***/ })

};
