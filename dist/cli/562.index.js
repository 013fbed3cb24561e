export const id = 562;
export const ids = [562];
export const modules = {

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectDocker: () => (/* binding */ connectDocker)
});

// UNUSED EXPORTS: removeRun

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(1532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/docker/archive-limits.ts

/** A hosted runner has a disk of 14 GB, and the largest images on Docker Hub have some 500,000 files. */
const ARCHIVE_LIMITS = {
    bytes: 16 * 1024 ** 3,
    entries: 2_000_000,
    nameBytes: 8192,
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
    const check = (count, limit, what) => {
        if (count > limit)
            throw unreadable(`it has more than ${limit.toLocaleString('en')} ${what}`);
    };
    return {
        announce(more) {
            check(bytes + more, limits.bytes, 'bytes of files');
        },
        bytes(count) {
            check((bytes += count), limits.bytes, 'bytes of files');
        },
        entry(name) {
            check((entries += 1), limits.entries, 'files');
            check(name.length, limits.nameBytes, 'bytes in the path of a file');
        },
        member() {
            check((members += 1), limits.members, 'parts');
        },
        json(count) {
            check((json += count), limits.allJsonBytes, 'bytes of manifests and configurations');
        },
    };
}
/** `because` completes “The image could not be measured: …”. */
const unreadable = (because, cause) => new errors/* ToolError */.v(`The image could not be measured: ${because}.`, { command: ['docker', 'image', 'save'], cause });

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/docker/blob.ts



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
    if (kind === 'tar')
        return bytes;
    const inflate = kind === 'gzip' ? external_node_zlib_.createGunzip() : createUnzstd();
    // An error of either stream destroys the other, and whoever reads the last one gets it.
    return (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(bytes), inflate, () => undefined);
}
/** Node has zstd from 22.15 on. */
function createUnzstd() {
    const create = Reflect.get(external_node_zlib_, 'createZstdDecompress');
    const stream = typeof create === 'function' ? Reflect.apply(create, external_node_zlib_, []) : undefined;
    if (stream instanceof external_node_stream_.Duplex)
        return stream;
    throw unreadable('a layer is compressed with zstd, which this version of Node cannot read');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/docker/gzip-size.ts


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

;// CONCATENATED MODULE: ./src/docker/layer-tar.ts





/** Reads an unpacked layer tar to its end. Rejects with a ToolError when it is malformed or beyond a limit. */
async function measureLayer(tar, meter) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const gzip = createGzipSize();
    const files = countFiles(meter);
    try {
        for await (const chunk of tar) {
            meter.bytes(chunk.length);
            hash.update(chunk);
            await Promise.all([files.add(chunk), gzip.add(chunk)]);
        }
        const [counted, compressedBytes] = await Promise.all([files.end(), gzip.end()]);
        return { diffId: `sha256:${hash.digest('hex')}`, ...counted, compressedBytes };
    }
    catch (error) {
        throw error instanceof errors/* ToolError */.v ? error : unreadable('a layer is not a well-formed tar', error);
    }
}
/** The last two are documented but missing from the package's types. Old formats are what the engine accepts, too. */
const READER = { highWaterMark: 64 * 1024, allowUnknownFormat: true, filenameEncoding: 'latin1' };
/** Reads headers only: names are counted, never used, and contents are dropped as they flow. */
function countFiles(meter) {
    let unpackedBytes = 0;
    let fileCount = 0;
    const reader = (0,tar_stream.extract)(READER);
    const settled = new Set();
    let broken;
    const settle = (error) => {
        broken ??= error;
        for (const callback of settled)
            callback(broken);
        settled.clear();
    };
    const next = () => new Promise((resolve, reject) => {
        const callback = (error) => {
            if (error)
                reject(error);
            else
                resolve();
        };
        if (broken)
            callback(broken);
        else
            settled.add(callback);
    });
    reader.on('entry', ({ name, size, type }, content, done) => {
        // The reader's own errors come here once more.
        content.on('error', () => undefined);
        try {
            meter.entry(name);
            meter.announce(size);
        }
        catch (error) {
            done(error instanceof Error ? error : undefined);
            return;
        }
        if (type === 'file' || type === 'contiguous-file') {
            unpackedBytes += size;
            fileCount += 1;
        }
        content.on('end', done);
        content.resume();
    });
    reader.on('drain', () => {
        settle();
    });
    reader.on('finish', () => {
        settle();
    });
    reader.on('error', (error) => {
        settle(error);
    });
    return {
        async add(chunk) {
            if (broken)
                throw broken;
            if (!reader.write(chunk))
                await next();
        },
        async end() {
            const finished = next();
            reader.end(undefined);
            await finished;
            return { unpackedBytes, fileCount };
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(1454);
;// CONCATENATED MODULE: ./src/docker/image-config.ts

/** Nanoseconds; 0 and absent both mean Docker's default. */
const duration = schemas/* number */.aig().nullish();
const healthcheck = schemas/* object */.Ikc({
    Test: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    Interval: duration,
    Timeout: duration,
    StartPeriod: duration,
    StartInterval: duration,
    Retries: schemas/* number */.aig().nullish(),
});
/** The part that `docker image inspect` and an image's own configuration file have in common. */
const containerConfig = schemas/* object */.Ikc({
    User: schemas/* string */.YjP().nullish(),
    Entrypoint: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    Cmd: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    ExposedPorts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    Healthcheck: healthcheck.nullish(),
});
function imageConfig(config, { os, architecture, variant }) {
    return {
        user: config?.User ?? '',
        entrypoint: config?.Entrypoint ?? [],
        command: config?.Cmd ?? [],
        exposedPorts: Object.keys(config?.ExposedPorts ?? {}),
        healthcheck: declared(config?.Healthcheck),
        platform: [os, architecture, variant].filter((part) => part != null && part !== '').join('/'),
    };
}
/** Docker's defaults: https://docs.docker.com/reference/dockerfile/#healthcheck */
function declared(check) {
    const test = check?.Test ?? [];
    if (!check || test.length === 0)
        return { kind: 'absent' };
    if (test[0] === 'NONE')
        return { kind: 'disabled' };
    return {
        kind: 'declared',
        test,
        intervalSeconds: seconds(check.Interval, 30),
        timeoutSeconds: seconds(check.Timeout, 30),
        startPeriodSeconds: seconds(check.StartPeriod, 0),
        startIntervalSeconds: seconds(check.StartInterval, 5),
        retries: check.Retries == null || check.Retries <= 0 ? 3 : check.Retries,
    };
}
const seconds = (nanoseconds, fallback) => nanoseconds == null || nanoseconds <= 0 ? fallback : nanoseconds / 1e9;

;// CONCATENATED MODULE: ./src/docker/history.ts
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

;// CONCATENATED MODULE: ./src/docker/save-manifest.ts





/** `manifest.json`, which `docker save` writes in both image stores and in every layout. */
const manifest = schemas/* array */.YOg(schemas/* object */.Ikc({ Config: schemas/* string */.YjP(), RepoTags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), Layers: schemas/* array */.YOg(schemas/* string */.YjP()) }));
const configuration = schemas/* object */.Ikc({
    os: schemas/* string */.YjP().default(''),
    architecture: schemas/* string */.YjP().default(''),
    variant: schemas/* string */.YjP().nullish(),
    config: containerConfig.nullish(),
    rootfs: schemas/* object */.Ikc({ diff_ids: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    history: schemas/* array */.YOg(schemas/* object */.Ikc({ created_by: schemas/* string */.YjP().default(''), empty_layer: schemas/* boolean */.zMY().default(false) })).nullish(),
});
/** An archive's image of this name. Throws a ToolError for what is missing or unsound. */
function savedImage(archive, reference) {
    const manifests = parse(archive, 'manifest.json', manifest);
    const found = manifests.find(({ RepoTags }) => (RepoTags ?? []).map(familiar).includes(familiar(reference)));
    if (!found)
        throw unreadable(`the archive has no image ${reference}`);
    const config = parse(archive, found.Config, configuration);
    return { reference, layers: savedLayers(archive, found.Layers, config), config: imageConfig(config.config, config) };
}
function parse({ json }, path, form) {
    const text = json.get(path);
    const what = path === 'manifest.json' ? 'manifest' : 'configuration';
    if (text === undefined)
        throw unreadable(`its ${what} is missing or too large`);
    try {
        return form.parse(JSON.parse(text));
    }
    catch (error) {
        throw unreadable(`its ${what} is not in a form that Drydock understands`, error);
    }
}
/** In the archive a name has no registry where it is Docker Hub's. */
const familiar = (reference) => reference.replace(/^docker\.io\/(?:library\/)?/, '');
function savedLayers(archive, paths, { rootfs, history }) {
    const created = (history ?? []).filter(({ empty_layer }) => !empty_layer);
    if (paths.length !== rootfs.diff_ids.length)
        throw unreadable('the image does not have the layers that it declares');
    return paths.map((path, index) => {
        const layer = layerAt(archive, path);
        if (layer.diffId !== rootfs.diff_ids[index])
            throw unreadable('a layer is not what the image declares');
        // A history of another length does not say which layer is whose.
        const createdBy = created.length === paths.length ? withoutBuildArgs(created[index]?.created_by ?? '') : '';
        return { ...layer, createdBy };
    });
}
function layerAt({ layers, links }, path) {
    const target = links.get(path);
    const layer = layers.get(path) ?? layers.get(target === undefined ? path : external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
    if (!layer)
        throw unreadable('a layer is missing from the archive');
    return layer;
}

;// CONCATENATED MODULE: ./src/docker/lines.ts

/** Longest line that is kept of anything a build or a container prints, in UTF-16 units. */
const MAX_LINE = 4096;
/**
 * Text lines of a byte stream, without their line ends. A line beyond `maxLine` UTF-16 units is cut there, and what is
 * left of it is dropped as it flows, so that a stream without any newline needs no memory.
 */
async function* splitLines(bytes, maxLine) {
    const decoder = new external_node_util_.TextDecoder();
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

;// CONCATENATED MODULE: ./src/docker/redaction.ts
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

;// CONCATENATED MODULE: ./src/docker/tool-error.ts



/** Lines of a tool's own words that an error carries. */
const TAIL = 20;
/** The error of a command that failed: `sentence`, or what the command itself said last. */
function failedCommand(command, ended, sentence) {
    const tail = lastLines(ended.stderr, TAIL);
    return new errors/* ToolError */.v(sentence ?? describe(command, ended, tail), {
        command: ['docker', ...withoutSecrets(command.args)],
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

;// CONCATENATED MODULE: ./src/docker/archive.ts








const INSPECT_SECONDS = 20;
/** See `Docker.measure`. One image at a time: two streams would measure twice what the images share. */
function createMeasure(cli, limits = ARCHIVE_LIMITS) {
    const known = new Map();
    const inTurn = (0,concurrency/* limitTo */.$)(1);
    return (reference) => inTurn(() => measure(cli, reference, known, limits));
}
async function measure(cli, reference, known, limits) {
    await refuseLarge(cli, reference, limits);
    const command = {
        args: ['image', 'save', '--', reference],
        timeoutSeconds: limits.seconds,
    };
    const { value, ...ended } = await cli.stream(command, 'stdout', (bytes) => readArchive(bytes, limits, known).catch((error) => {
        // A stream that ended too early: the exit code and the other stream know why.
        if (bytes.readableEnded)
            return error;
        throw error;
    }));
    if (ended.exitCode !== 0 || ended.timedOut)
        throw failedCommand(command, ended);
    if (!isArchive(value))
        throw value;
    return savedImage(value, reference);
}
/**
 * The classic store unpacks all layers into a temporary folder of the engine before its first byte comes: what is too
 * large must not even be asked for. (The containerd store gives the packed size here, and streams from the start.)
 */
async function refuseLarge(cli, reference, limits) {
    const args = ['image', 'inspect', '--format={{.Size}}', '--', reference];
    createMeter(limits).announce(Number(await answerOf(cli, { args, timeoutSeconds: INSPECT_SECONDS })));
}
const isArchive = (value) => typeof value === 'object' && value !== null && 'layers' in value;
/**
 * Reads what `docker save` prints, in the layout of OCI or of older engines. Layers come before the manifest that
 * names them, so every member that is a layer by its first bytes is measured as it flows; nothing is kept but the
 * manifests. Rejects with a ToolError when the archive is malformed or beyond a limit. What is in `known` already is
 * passed over, and what is measured is added to it.
 */
async function readArchive(bytes, limits, known = new Map()) {
    const meter = createMeter(limits);
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
            const { name, type, linkname } = member.header;
            if (type === 'symlink')
                links.set(name, linkname);
            const content = known.get(name) ?? (type === 'file' ? await readMember(member, meter, limits) : undefined);
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
        throw error instanceof errors/* ToolError */.v ? error : unreadable('the archive of the engine is malformed', error);
    }
    return { json, layers, links };
}
/** In the layout of OCI a layer is named by its content; in the older one by an id that says nothing of it. */
const isDigest = (name) => /^blobs\/sha256\/[0-9a-f]{64}$/.test(name);
/** The text of a JSON file, the measure of a layer, or nothing for whatever else there is. */
async function readMember(member, meter, limits) {
    const { size } = member.header;
    const { head, whole } = await peek(contentOf(member));
    const kind = kindOf(head);
    switch (kind) {
        case 'tar':
            meter.announce(size);
            return measureLayer(whole, meter);
        case 'gzip':
        case 'zstd':
            return measureLayer(unpacked(kind, whole), meter);
        case 'json':
            return size <= limits.jsonBytes ? archive_text(whole, meter) : undefined;
        case 'other':
            return undefined;
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/docker/base-images.ts
/** The images among a build's materials, which the provenance names by package URLs (`pkg:docker/python@3.13-slim?…`). */
function baseImages({ materials }) {
    return materials.flatMap(({ uri, digest: { sha256 } }) => {
        const reference = referenceOf(uri);
        return reference === undefined || sha256 === undefined ? [] : [{ reference, digest: `sha256:${sha256}` }];
    });
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

;// CONCATENATED MODULE: ./src/docker/child-env.ts

/** GitHub's own tokens, by the names under which a runner hands them to an action. */
const TOKEN = /^(?:INPUT_.*TOKEN.*|ACTIONS_.*TOKEN.*|GITHUB_TOKEN|GH_TOKEN)$/i;
/**
 * The environment for a docker process: the caller's without GitHub's tokens, since whoever wrote the Dockerfile can
 * ask the client for any variable by name. Answers are plain and in no one's colours.
 */
function child_env_childEnv(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && !TOKEN.test(name))
            kept[name] = value;
    return { ...kept, DOCKER_CLI_HINTS: 'false', NO_COLOR: '1' };
}
/**
 * The tokens that one build needs and no other command gets: buildx reads the runner's cache token by itself when a
 * cache is `type=gha`.
 */
function cacheTokens(env, caches) {
    const token = env['ACTIONS_RUNTIME_TOKEN'];
    const asked = caches.some((cache) => /(?:^|,)\s*type=gha\s*(?:,|$)/.test(cache));
    return asked && token !== undefined ? { ACTIONS_RUNTIME_TOKEN: token } : {};
}
/** Refuses a build secret that names one of GitHub's tokens, which would otherwise look like a missing variable. */
function refuseTokenSecrets(secrets) {
    for (const secret of secrets) {
        const name = /(?:^|,)\s*env=([^,]*)/.exec(secret)?.[1]?.trim();
        if (name !== undefined && TOKEN.test(name))
            throw new errors/* UserError */.y(`A build secret asks for the variable ${name}, which Drydock never hands to a build. ` +
                'Give the workflow step that value under a name of its own and use that name.');
    }
}

;// CONCATENATED MODULE: ./src/docker/build-args.ts



/** What follows `docker` for a build. Throws a UserError that names the option with a value that cannot be passed on. */
function buildArgs(request, setting) {
    const { options, side } = request;
    refuseTokenSecrets(options.secrets);
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
        flag('file', isRemote(context) ? dockerfile : external_node_path_default().resolve(source, dockerfile)),
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
        throw new errors/* UserError */.y(`${name}: "${key}" cannot be the name of a value.`);
    return flag(name, `${key}=${value}`);
});
/** One line of text: what the tools take as several lines or as a string's end would mean something else to them. */
function plain(name, value) {
    if (/[\0\r\n]/.test(value))
        throw new errors/* UserError */.y(`${name}: a value may not contain a line break or a NUL character.`);
    return value;
}
/** One platform: what is built is loaded into the engine and run there. */
function platformOf({ platform }) {
    if (platform !== undefined && platform !== '' && !/^[a-z0-9]+(?:\/[a-z0-9]+){1,2}$/i.test(platform))
        throw new errors/* UserError */.y(`platform: "${platform}" is not one platform such as linux/amd64.`);
    return platform;
}
function contextFlag(name, value, source) {
    if (name === '' || name.includes('='))
        throw new errors/* UserError */.y(`build-contexts: "${name}" cannot be the name of a context.`);
    const target = /^[a-z][a-z0-9-]*:/i.test(value) || isRemote(value) ? value : external_node_path_default().resolve(source, value);
    return flag('build-context', `${name}=${target}`);
}
function pinFlag({ reference, digest }) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        throw new errors/* UserError */.y(`"${digest}" is not the digest of an image.`);
    return flag('build-context', `${reference}=docker-image://${reference}@${digest}`);
}
/** The context as an argument: a URL as it is, a folder as an absolute path. */
const contextOf = ({ context, source }) => isRemote(context) ? plain('context', context) : plain('context', external_node_path_default().resolve(source, context));
/** As buildx tells a URL or Git reference from a folder. */
const isRemote = (context) => /^(?:https?|git|ssh):\/\//i.test(context) || /^git@/.test(context) || /^github\.com\//.test(context);

// EXTERNAL MODULE: ./node_modules/execa/index.js + 131 modules
var execa = __webpack_require__(6993);
;// CONCATENATED MODULE: ./src/docker/error-code.ts
/** Node's code of an error, e.g. `ENOENT`. */
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

;// CONCATENATED MODULE: ./src/docker/process-group.ts

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

;// CONCATENATED MODULE: ./src/docker/cli.ts
/** The one place that executes docker. */






/** Far beyond any answer that we ask for. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_STDERR_BYTES = 64 * 1024;
/** `env` is the whole environment: nothing of this process's own is added. */
function cli_createCli(options) {
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
            external_node_process_default().on('exit', group.kill);
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
                    throw failedCommand(command, ended);
                throw value.reason;
            }
            finally {
                limits.forget();
                group.forget();
                external_node_process_default().removeListener('exit', group.kill);
            }
        },
    };
    return cli;
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
            throw new errors/* ToolError */.v(`docker ${args[0] ?? ''} printed more than 64 MB.`, { command: ['docker'] });
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
        if (errorCode(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/docker/containment.ts




/**
 * Refuses a Dockerfile's folder, a context or a named context that lies outside the checkout, by `..` or through a
 * link: what lies there is no part of the change, and the base has no such place. What does not exist is left to the
 * build to complain about.
 */
async function refuseOutside({ source, dockerfile, context, options }) {
    const root = await (0,promises_.realpath)(source);
    const places = isRemote(context) ? {} : { dockerfile: external_node_path_default().dirname(dockerfile), context };
    for (const [input, place] of [...Object.entries(places), ...Object.entries(options.buildContexts)]) {
        if (/^[a-z][a-z0-9-]*:/i.test(place) || isRemote(place))
            continue;
        const absolute = external_node_path_default().resolve(source, place);
        const real = await (0,promises_.realpath)(absolute).catch(() => absolute);
        if (isBelow(source, absolute) && (isBelow(root, real) || real === absolute))
            continue;
        throw new errors/* UserError */.y(`${input}: "${place}" is outside the checkout, where a build may not reach.`);
    }
}
function isBelow(root, place) {
    const relative = external_node_path_default().relative(root, place);
    return relative !== '..' && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
}

;// CONCATENATED MODULE: ./src/docker/failure.ts
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
/**
 * `step`: the instruction that failed, where one did; `text`: what buildx printed beside the progress,
 * an excerpt of the Dockerfile and the error. What is neither known nor tied to a Dockerfile line is nobody's fault but
 * the infrastructure's.
 */
function blame(end) {
    const error = errorOf(end.text);
    const lines = excerptLines(end.text);
    const exitCode = EXIT.exec(error)?.[1];
    const said = exitCode === undefined ? tidy(error) : `exit code ${exitCode}`;
    const message = end.step === undefined ? ended(cut(said)) : `${cut(end.step)} failed: ${ended(cut(said))}`;
    const unquoted = error.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    const known = exitCode !== undefined || DOCKERFILE.test(unquoted);
    return known || (!INFRASTRUCTURE.test(unquoted) && lines)
        ? { fault: 'dockerfile', message, ...(lines && { lines }) }
        : { fault: 'infrastructure', message };
}
/** buildx's last word, without the prefixes that say only that it is one. */
function errorOf(text) {
    const whole = `\n${text.trimEnd()}`;
    const start = whole.lastIndexOf('\nERROR: ');
    const said = start < 0 ? whole.slice(whole.lastIndexOf('\n') + 1) : whole.slice(start + '\nERROR: '.length);
    return said.replace(/^(?:failed to build: |failed to solve: |rpc error: code = Unknown desc = )*/, '');
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

;// CONCATENATED MODULE: ./src/docker/answer.ts

/** A tool's JSON in the form that we expect. Throws a ToolError that names `tool`; what the tool said is not repeated. */
function parseAnswer(json, form, tool) {
    const failure = (cause) => new errors/* ToolError */.v(`${tool} answered something that Drydock does not understand.`, { command: tool.split(' '), cause });
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

;// CONCATENATED MODULE: ./src/docker/inspect.ts




const inspected = schemas/* array */.YOg(schemas/* object */.Ikc({
    Os: schemas/* string */.YjP(),
    Architecture: schemas/* string */.YjP(),
    Variant: schemas/* string */.YjP().nullish(),
    Config: containerConfig.nullish(),
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
    return readInspect(await answerOf(cli, command(reference)));
}
/** What `docker image inspect` prints, read as an ImageConfig. Throws a ToolError when it is something else. */
function readInspect(json) {
    const image = parseAnswer(json, inspected, 'docker image inspect');
    return imageConfig(image?.Config, {
        os: image?.Os ?? '',
        architecture: image?.Architecture ?? '',
        variant: image?.Variant,
    });
}
async function layerCountOf(cli, reference) {
    const image = parseAnswer(await answerOf(cli, command(reference)), inspected, 'docker image inspect');
    return image?.RootFS?.Layers?.length ?? 0;
}

;// CONCATENATED MODULE: ./src/docker/layer-lines.ts
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
        const lines = linesOf(provenance.locations[step.id]);
        const chain = chains.get(`${step.id}:0`) ?? [];
        const inputs = (step.inputs ?? []).map((input) => chains.get(input) ?? []);
        if (lines && !isSource(step) && madeLayer(chain, inputs) && startsWith(final, chain))
            put(chain.length - 1, lines);
    }
    const steps = path.map((step) => ({ ...step, lines: linesOf(provenance.locations[step.id]) }));
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
/** The steps of the final image from its base up: each stands on its first input. */
function pathOf({ steps }) {
    const byOutput = new Map(steps.map((step) => [`${step.id}:0`, step]));
    const path = [];
    for (let step = steps.at(-1); step && !path.includes(step); step = byOutput.get(step.inputs?.[0] ?? ''))
        path.unshift(step);
    return path;
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
/** A base image or a context. */
const isSource = ({ op }) => op?.Op?.source !== undefined;
/** Of equal steps in several stages BuildKit makes one; it is shown where it stands last, as the final stage does. */
function linesOf(located) {
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

;// CONCATENATED MODULE: ./src/docker/names.ts


/** Marks containers and networks of a run, so that whoever cleans up after it finds them all and nothing else. */
const names_RUN_LABEL = 'org.drydock.run';
/** What may stand in the name of an image, a container and a network alike. */
const RUN_ID = /^[a-z0-9]{4,40}$/;
function names_checkRunId(runId) {
    if (!RUN_ID.test(runId))
        throw new errors/* UserError */.y(`A run is named by 4 to 40 of a-z and 0-9, not "${runId}".`);
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
;// CONCATENATED MODULE: ./src/docker/private-folder.ts



/** Below `parent`, or where the system keeps such things. */
async function createPrivateFolder(parent = external_node_os_default().tmpdir()) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(parent, 'drydock-')); // mode 0700
    return {
        path: folder,
        [Symbol.asyncDispose]: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./src/docker/rawjson.ts

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

;// CONCATENATED MODULE: ./src/docker/step-order.ts
/** The finished steps, each once and in the Dockerfile's order: what is cached begins in any order. */
function arrange(seen) {
    const own = seen.filter(({ announced }) => announced);
    const finished = seen
        .filter((one) => one.finished)
        .flatMap((one) => {
        const same = one.announced ? undefined : own.find((other) => instructionOf(other) === instructionOf(one));
        if (same)
            own.splice(own.indexOf(same), 1);
        if (same?.finished === true)
            return [];
        return { ...one, step: { ...one.step, name: (same ?? one).step.name } };
    });
    const begins = new Map();
    for (const one of finished)
        begins.set(stageOf(one), Math.min(begins.get(stageOf(one)) ?? Infinity, one.startedAt));
    const beginOf = (one) => begins.get(stageOf(one)) ?? Infinity;
    return finished
        .toSorted((a, b) => beginOf(a) - beginOf(b) || stageOf(a).localeCompare(stageOf(b)) || numberOf(a) - numberOf(b))
        .map(({ step }) => step);
}
/** `[linux/amd64 builder 2/5] RUN true` → `linux/amd64 builder`, `2` and `RUN true`. */
const NAME = /^\[(?:([^\]]*) )?(\d+)\/\d+\] ([^]*)$/;
const stageOf = ({ step }) => NAME.exec(step.name)?.[1] ?? '';
const numberOf = ({ step }) => Number(NAME.exec(step.name)?.[2] ?? 0);
const instructionOf = ({ step }) => NAME.exec(step.name)?.[3] ?? step.name;

;// CONCATENATED MODULE: ./src/docker/progress.ts




/** Last lines of a step's output that are kept while it runs. */
const STEP_LOG_LINES = 20;
/** Of what follows the progress: an excerpt of the Dockerfile and the error. */
const MAX_TEXT = 64 * 1024;
/** A step that has a number, e.g. `[2/5] RUN …` or `[linux/amd64 builder 2/5] COPY …`, and so stands in the Dockerfile. */
const DOCKERFILE_STEP = /^\[(?:[^\]]* )?\d+\/\d+\] /;
const CONTEXT = /^\[(?:internal\] load build context|context .*\] load from client)/;
function createBuildLog() {
    const runs = new Map();
    const contextBytes = new Map();
    let text = '';
    function update(vertex) {
        const run = runs.get(vertex.digest) ?? newRun(vertex);
        runs.set(vertex.digest, run);
        run.vertex = { ...vertex, cached: vertex.cached || run.vertex.cached };
        if (isTime(vertex.started) && isTime(vertex.completed))
            run.spans.set(Date.parse(vertex.started), Date.parse(vertex.completed));
        if (run.told || !finished(run) || isPull(vertex))
            return [];
        run.told = true;
        return [stepOf(run)];
    }
    /** Base images are told of when the first step that stands on them begins: only then they are surely there. */
    function untoldInputs({ started, inputs }) {
        if (!isTime(started))
            return [];
        return (inputs ?? []).flatMap((digest) => {
            const run = runs.get(digest);
            if (run === undefined || run.told || !finished(run))
                return [];
            run.told = true;
            return [stepOf(run)];
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
            return (status?.vertexes ?? []).flatMap((vertex) => [...untoldInputs(vertex), ...update(vertex)]);
        },
        steps: () => arrange([...runs.values()]
            .filter(({ vertex }) => DOCKERFILE_STEP.test(vertex.name))
            .map((run) => ({
            step: stepOf(run),
            startedAt: startOf(run),
            finished: finished(run),
            announced: run.announced,
        }))),
        contextBytes: () => [...contextBytes.values()].reduce((sum, bytes) => sum + bytes, 0),
        stopped() {
            const all = [...runs.values()];
            const run = all.find(({ vertex }) => vertex.error !== '' && !/context canceled/.test(vertex.error)) ??
                all.find(({ vertex }) => DOCKERFILE_STEP.test(vertex.name) && vertex.error !== '') ??
                all.find(({ vertex }) => isTime(vertex.started) && !isTime(vertex.completed));
            if (!run)
                return undefined;
            const { name } = run.vertex;
            const numbered = DOCKERFILE_STEP.exec(name)?.[0];
            return {
                name,
                ...(numbered !== undefined && { instruction: name.slice(numbered.length) }),
                log: run.tail.lines(),
            };
        },
        text: () => text,
    };
}
const newRun = (vertex) => ({
    vertex,
    spans: new Map(),
    tail: createTail(STEP_LOG_LINES),
    decoder: new external_node_util_.TextDecoder(),
    announced: !isTime(vertex.started),
    told: false,
});
const isTime = (time) => time != null;
const isPull = ({ name }) => /^\[[^\]]*\] FROM /.test(name);
const finished = ({ vertex, spans }) => DOCKERFILE_STEP.test(vertex.name) && spans.size > 0 && isTime(vertex.completed) && vertex.error === '';
const startOf = ({ spans }) => Math.min(...spans.keys());
const stepOf = ({ vertex, spans }) => ({
    name: vertex.name,
    seconds: [...spans].reduce((sum, [start, end]) => sum + (end - start), 0) / 1000,
    // A base image that was looked up but never pulled was there already.
    cached: vertex.cached || (isPull(vertex) && spans.size === 1),
});

;// CONCATENATED MODULE: ./src/docker/provenance.ts

/**
 * The parts of buildx's metadata file that we read: BuildKit's provenance in its `max` form, in SLSA 0.2 (`materials`,
 * `buildConfig`, `metadata`) or SLSA 1 (`buildDefinition`, `runDetails`). It also holds build arguments: never print it.
 */
const digest = schemas/* object */.Ikc({ sha256: schemas/* string */.YjP() }).partial();
const material = schemas/* object */.Ikc({ uri: schemas/* string */.YjP().default(''), digest: digest.default({}) });
const step = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    op: schemas/* object */.Ikc({ Op: schemas/* object */.Ikc({ source: schemas/* unknown */.L5J() }).partial().nullish() })
        .partial()
        .nullish(),
});
const buildConfig = schemas/* object */.Ikc({ llbDefinition: schemas/* array */.YOg(step).default([]) });
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
    buildConfig: buildConfig.default({ llbDefinition: [] }),
    metadata: schemas/* object */.Ikc({ 'https://mobyproject.org/buildkit@v1#metadata': buildkit }),
});
const slsa1 = schemas/* object */.Ikc({
    buildDefinition: schemas/* object */.Ikc({
        resolvedDependencies: schemas/* array */.YOg(material).default([]),
        internalParameters: schemas/* object */.Ikc({ buildConfig: buildConfig.default({ llbDefinition: [] }) }),
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
        return { materials: old.materials, steps: old.buildConfig.llbDefinition, locations: source.locations, layers };
    }
    const now = slsa1.safeParse(statement).data;
    if (!now)
        return undefined;
    const { resolvedDependencies, internalParameters } = now.buildDefinition;
    const { source, layers } = now.runDetails.metadata.buildkit_metadata;
    const steps = internalParameters.buildConfig.llbDefinition;
    return { materials: resolvedDependencies, steps, locations: source.locations, layers };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/docker/cleanup.ts

/** All of the clean-up of a cancelled run has to fit into the 7 s that a runner gives it. */
const cleanup_LIMIT_SECONDS = 5;
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
/** Removes whatever a run has left behind: its containers, networks and image tags, and nothing of anyone else's. */
async function cleanup_removeLeftovers(cli, runId) {
    const label = `--filter=label=${RUN_LABEL}=${checkRunId(runId)}`;
    const pattern = `--filter=reference=${imagePattern(runId)}`;
    const [containers, networks, images] = await Promise.all([
        list(cli, ['ps', '--all', '--quiet', label]),
        list(cli, ['network', 'ls', '--quiet', label]),
        list(cli, ['image', 'ls', '--format={{.Repository}}:{{.Tag}}', pattern]),
    ]);
    await removeContainers(cli, containers);
    await Promise.all([removeNetworks(cli, networks), removeImages(cli, images)]);
}
async function list(cli, args) {
    const { stdout } = await cli.run({ args, timeoutSeconds: cleanup_LIMIT_SECONDS, evenIfCancelled: true });
    return stdout.split('\n').filter((line) => line !== '');
}
/** What is gone already needs no removal, and an engine that is gone has nothing of ours. */
async function quietly(cli, args) {
    await cli.run({ args, timeoutSeconds: cleanup_LIMIT_SECONDS, evenIfCancelled: true });
}

;// CONCATENATED MODULE: ./src/docker/build.ts
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
        const folder = __addDisposableResource(env_1, await createPrivateFolder(world.temporary), true);
        const metadataFile = external_node_path_default().join(folder.path, 'metadata.json');
        const tag = imageName(world.runId, request.side);
        const setting = { tag, metadataFile, cacheNamespace: cacheNamespace(world.runId, request.side), pins };
        const command = {
            args: buildArgs(request, setting),
            timeoutSeconds: request.options.timeoutSeconds,
            env: {
                BUILDX_METADATA_PROVENANCE: 'max',
                BUILDX_GIT_INFO: 'false',
                ...cacheTokens(world.env, [...request.options.cacheFrom, ...request.options.cacheTo]),
            },
        };
        const log = createBuildLog();
        const start = performance.now();
        try {
            const ended = await world.cli.stream(command, 'stderr', async (bytes) => {
                for await (const line of splitLines(bytesOf(bytes), MAX_PROGRESS_LINE))
                    log.add(line).forEach(onStep);
            });
            if (ended.exitCode !== 0 || ended.timedOut) {
                await removeImages(world.cli, [tag]);
                return failed(command, ended, log);
            }
            const seconds = (performance.now() - start) / 1000;
            return { kind: 'built', image: await builtImage(world, tag, seconds, log, await readUpTo(metadataFile)) };
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
async function builtImage({ cli }, reference, seconds, log, metadata) {
    const provenance = parseProvenance(metadata);
    const steps = log.steps();
    const facts = {
        seconds,
        steps,
        cachedSteps: steps.filter(({ cached }) => cached).length,
        contextBytes: log.contextBytes(),
        baseImages: provenance ? baseImages(provenance) : [],
    };
    return {
        reference,
        facts,
        layerLines: layerLines(provenance, await layerCountOf(cli, reference)),
        [Symbol.asyncDispose]: () => removeImages(cli, [reference]),
    };
}
function failed(command, ended, log) {
    const stopped = log.stopped();
    const lastWords = { ...ended, stderr: log.text() };
    if (ended.missing)
        throw failedCommand(command, lastWords);
    if (ended.timedOut) {
        const after = `after ${command.timeoutSeconds} s, the time limit for a build`;
        if (stopped?.instruction === undefined || stopped.instruction.startsWith('FROM '))
            throw failedCommand(command, lastWords, `The build was cancelled ${after}${stopped ? `, during ${stopped.name}` : ''}.`);
        return { kind: 'failed', message: `${stopped.instruction} was cancelled ${after}.`, log: stopped.log };
    }
    const { fault, ...rest } = blame({ step: stopped?.instruction, text: log.text() });
    if (fault === 'infrastructure')
        throw failedCommand(command, lastWords, `The build could not be carried out: ${rest.message}`);
    return { kind: 'failed', ...rest, log: stopped?.log ?? [] };
}
/** Nothing where buildx wrote none; a larger file than any build has reason to write is none to us. */
async function readUpTo(file) {
    const handle = await (0,promises_.open)(file, 'r').catch((error) => {
        if (errorCode(error) === 'ENOENT')
            return undefined;
        throw new errors/* ToolError */.v('The metadata of the build could not be read.', {
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

;// CONCATENATED MODULE: ./src/docker/check.ts





const check_position = schemas/* object */.Ikc({ line: schemas/* number */.aig() });
const check_location = schemas/* object */.Ikc({ ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: check_position, end: check_position })).nullish() });
/** What `--call=check,format=json` prints. Lines are 1-based. */
const result = schemas/* object */.Ikc({
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({
        ruleName: schemas/* string */.YjP(),
        description: schemas/* string */.YjP().default(''),
        url: schemas/* string */.YjP().default(''),
        detail: schemas/* string */.YjP().default(''),
        location: check_location.nullish(),
    }))
        .nullish(),
    buildError: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish(),
});
/** Characters. */
const LONGEST_REASON = 500;
/** A check takes 0.2 s, unless it has to ask a registry about a base image first. */
const check_LIMIT_SECONDS = 60;
/** See `Docker.check`. A Dockerfile that cannot be built gives the warnings up to that point. */
async function check(cli, request) {
    await refuseOutside(request);
    const command = { args: checkArgs(request), timeoutSeconds: check_LIMIT_SECONDS };
    const ended = await cli.run(command);
    if (ended.stdout.trimStart().startsWith('{'))
        return readCheck(ended.stdout);
    const old = /unknown flag: --call|invalid call|unsupported call/i.test(ended.stderr);
    throw failedCommand(command, ended, old ? 'This buildx does not know BuildKit’s checks (--call=check): install buildx 0.15 or newer.' : undefined);
}
/** Throws a ToolError when `json` is not what BuildKit's checks print. */
function readCheck(json) {
    const { warnings, buildError } = parseAnswer(json, result, 'docker buildx build --call=check');
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

;// CONCATENATED MODULE: ./src/docker/container-state.ts


const probe = schemas/* object */.Ikc({
    Start: schemas/* string */.YjP(),
    End: schemas/* string */.YjP(),
    ExitCode: schemas/* number */.aig(),
    Output: schemas/* string */.YjP().default(''),
});
const state = schemas/* object */.Ikc({
    Status: schemas/* string */.YjP(),
    Running: schemas/* boolean */.zMY(),
    ExitCode: schemas/* number */.aig(),
    OOMKilled: schemas/* boolean */.zMY().default(false),
    Health: schemas/* object */.Ikc({
        Status: schemas/* string */.YjP(),
        FailingStreak: schemas/* number */.aig().default(0),
        Log: schemas/* array */.YOg(probe).nullish(),
    })
        .nullish(),
});
/** What `docker container inspect --format={{json .State}}` prints. */
function readState(json) {
    const { Running, ExitCode, OOMKilled, Health } = parseAnswer(json, state, 'docker container inspect');
    const health = Health && readHealth(Health);
    return {
        running: Running,
        ...(!Running && { exit: { code: ExitCode, outOfMemory: OOMKilled } }),
        ...(health && { health }),
    };
}
function readHealth({ Status, FailingStreak, Log, }) {
    if (Status !== 'starting' && Status !== 'healthy' && Status !== 'unhealthy')
        return undefined;
    const last = Log?.at(-1);
    return { status: Status, failingStreak: FailingStreak, ...(last && { lastProbe: readProbe(last) }) };
}
const readProbe = ({ Start, End, ExitCode, Output }) => ({
    exitCode: ExitCode,
    output: Output,
    seconds: Math.max(0, Date.parse(End) - Date.parse(Start)) / 1000 || 0,
});
/** What `docker top CONTAINER -eo pid,ppid,uid,gid,args` prints: a header and a line a process. */
function readProcesses(text, mainPid) {
    const rows = text.split('\n').flatMap((line) => {
        const [, pid, parent, uid, gid, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*(.*)$/.exec(line) ?? [];
        return command === undefined
            ? []
            : [{ pid: Number(pid), parent: Number(parent), uid: Number(uid), gid: Number(gid), command }];
    });
    const parents = new Map(rows.map(({ pid, parent }) => [pid, parent]));
    return rows.map(({ pid, uid, gid, command }) => {
        const role = parents.has(mainPid) ? roleOf(pid, mainPid, parents) : undefined;
        return { pid, uid, gid, command, ...(role && { role }) };
    });
}
/**
 * What does not descend from the main process was put into the container by the engine, and of all that it puts there
 * only the health check is ours. An orphan of either becomes a child of the main process.
 */
function roleOf(pid, mainPid, parents) {
    if (pid === mainPid)
        return 'main';
    const parent = parents.get(pid);
    if (parent === undefined || parent === pid)
        return 'probe';
    return parent === mainPid ? 'child' : roleOf(parent, mainPid, parents);
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

;// CONCATENATED MODULE: ./src/docker/refusal.ts
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
    [/exec format error/, () => 'The image’s command is built for another kind of processor.'],
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

;// CONCATENATED MODULE: ./src/docker/run-args.ts


/**
 * What an entrypoint needs to prepare its folders, give root up and serve a port below 1024. Everything else of
 * Docker's own list (raw sockets, device nodes, chroot, file capabilities, …) goes.
 */
const CAPABILITIES = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'];
/** Without a limit of its own, a tmpfs takes half of the host's memory. */
const TMPFS_OPTIONS = 'rw,nosuid,nodev,size=64m';
/** Longest line that the client reads from an environment file. */
const MAX_ENV_LINE_BYTES = 64 * 1024 - 1;
/** What follows `docker` to start a container that can do as little harm as Docker can prevent. */
function runArgs({ reference, name, runId, envFile }, options) {
    return [
        'run',
        '--detach',
        `--name=${name}`,
        `--label=${names_RUN_LABEL}=${runId}`,
        '--pull=never',
        `--network=${name}`,
        `--memory=${options.memory}`,
        // Equal to the memory: no swap.
        `--memory-swap=${options.memory}`,
        `--pids-limit=${options.pidsLimit}`,
        '--security-opt=no-new-privileges',
        '--cap-drop=ALL',
        ...CAPABILITIES.map((capability) => `--cap-add=${capability}`),
        '--ulimit=core=0',
        // `yes` fills a json-file log with 50 MB a second. One file only, which the local driver accepts uncompressed.
        '--log-driver=local',
        '--log-opt=max-size=1m',
        '--log-opt=max-file=1',
        '--log-opt=compress=false',
        ...(options.readOnly ? ['--read-only'] : []),
        ...options.tmpfs.map((folder) => `--tmpfs=${tmpfs(folder)}`),
        // In the start period Docker uses an interval of its own.
        `--health-interval=${milliseconds(options.healthIntervalSeconds)}`,
        `--health-start-interval=${milliseconds(options.healthIntervalSeconds)}`,
        ...(options.healthRetries === undefined ? [] : [`--health-retries=${options.healthRetries}`]),
        ...variables(options)
            .filter(isInline)
            .map((line) => `--env=${line}`),
        `--env-file=${envFile}`,
        '--',
        reference,
        ...(options.command ?? []),
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
        throw new errors/* UserError */.y(`env: "${name}" cannot be the name of a variable.`);
    if (value.includes('\0'))
        throw new errors/* UserError */.y(`env: the value of ${name} contains a NUL character.`);
    return `${name}=${value}`;
}
function tmpfs(folder) {
    if (!/^\/[^:,\0\r\n]*$/.test(folder))
        throw new errors/* UserError */.y(`tmpfs: "${folder}" is not an absolute path.`);
    return `${folder}:${TMPFS_OPTIONS}`;
}
/** Docker refuses less than 1 ms. */
const milliseconds = (seconds) => `${Math.max(1, Math.round(seconds * 1000))}ms`;

;// CONCATENATED MODULE: ./src/docker/container.ts
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
/** See `Docker.start`. */
async function container_start({ cli, runId, temporary }, reference, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = containerName(runId);
        const folder = container_addDisposableResource(env_1, await createPrivateFolder(temporary), true);
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
            await answerOf(cli, networkCommand(name, runId));
            const ended = await cli.run(command);
            if (ended.exitCode === 0)
                return { kind: 'started', container: container(cli, name, remove) };
            const because = ended.timedOut ? undefined : refusal(ended.stderr);
            if (because === undefined)
                throw failedCommand(command, ended);
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
/** A network from which nothing but the host can be reached. */
const networkCommand = (name, runId) => ({
    args: ['network', 'create', '--internal', `--label=${names_RUN_LABEL}=${runId}`, '--', name],
    timeoutSeconds: container_LIMIT_SECONDS,
    patienceSeconds: RUN_PATIENCE_SECONDS,
});
function container(cli, name, remove) {
    let removed;
    const ask = (...args) => ({ args, timeoutSeconds: container_LIMIT_SECONDS });
    let main;
    /** As the host numbers it; 0 once it has ended. */
    const mainPid = () => (main ??= cli
        .run(ask('container', 'inspect', '--format={{.State.Pid}}', '--', name))
        .then(({ stdout }) => Number(stdout)));
    return {
        name,
        async state() {
            return readState(await answerOf(cli, ask('container', 'inspect', '--format={{json .State}}', '--', name)));
        },
        async processes() {
            const command = ask('top', name, '-eo', 'pid,ppid,uid,gid,args');
            const [ended, main] = await Promise.all([cli.run(command), mainPid()]);
            if (ended.exitCode === 0)
                return readProcesses(ended.stdout, main);
            if (/is not running|No such container/i.test(ended.stderr))
                return [];
            throw failedCommand(command, ended);
        },
        async logTail(lines) {
            const command = ask('logs', '--timestamps', `--tail=${lines}`, '--', name);
            const ended = await cli.run(command);
            if (ended.exitCode !== 0)
                throw failedCommand(command, ended);
            return mergeLogs(ended.stdout, ended.stderr, lines, MAX_LINE);
        },
        [Symbol.asyncDispose]() {
            removed ??= remove();
            return removed;
        },
    };
}

;// CONCATENATED MODULE: ./src/docker/orphans.ts
/** What a run has started and a killed run leaves running. */



/** In the environment of every docker process of a run, and of what that starts in turn, so that they can be found again. */
const RUN_VARIABLE = 'DRYDOCK_RUN';
/**
 * Kills the docker processes of a run whose own process is gone: a build that went on would make an image after everything
 * else was removed. Does nothing where the system does not show the environment of processes in `/proc`.
 */
async function orphans_killOrphans(runId) {
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
    Driver: schemas/* string */.YjP().nullish(),
    DriverStatus: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP())).nullish(),
});
/** See `Docker.environment`. */
async function environment(cli) {
    const ask = (...args) => cli.run({ args, timeoutSeconds: preflight_LIMIT_SECONDS });
    const [engine, buildx, builder] = await Promise.all([
        ask('info', '--format={{json .}}'),
        ask('buildx', 'version'),
        ask('buildx', 'inspect'),
    ]);
    refuse(engine, buildx);
    const { ServerVersion, DriverStatus } = parseAnswer(engine.stdout, info, 'docker info');
    if (ServerVersion == null || ServerVersion === '')
        throw noEngine(engine);
    const containerd = (DriverStatus ?? []).flat().some((word) => word.startsWith('io.containerd.snapshotter'));
    const name = readBuilder(builder.stdout);
    return {
        engine: ServerVersion,
        buildx: readBuildxVersion(buildx.stdout),
        ...(name !== undefined && { builder: name }),
        imageStore: containerd ? 'containerd' : 'classic',
    };
}
function refuse(engine, buildx) {
    if (engine.missing)
        throw new errors/* UserError */.y('There is no docker on the PATH, so the image can be neither built nor run: ' +
            'install Docker Engine with buildx, or use a runner that has it, such as ubuntu-latest.');
    if (engine.timedOut)
        throw new errors/* UserError */.y(`The Docker engine did not answer within ${preflight_LIMIT_SECONDS} s, so the image can be neither built nor run: ` +
            'see whether it is running, and whether DOCKER_HOST or the docker context names the right one.');
    if (engine.exitCode !== 0)
        throw noEngine(engine);
    if (buildx.exitCode !== 0 || buildx.timedOut)
        throw new errors/* UserError */.y('The docker on the PATH has no buildx, without which the image cannot be built: ' +
            'install the docker-buildx-plugin package, or run docker/setup-buildx-action first.');
}
function noEngine({ stderr }) {
    const said = lastLines(stderr, 1)[0] ?? 'it names no engine';
    return new errors/* UserError */.y(`No Docker engine answers (${said.replace(/\.$/, '')}), so the image can be neither built nor run: ` +
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












/** Docker as its command line offers it, with the client that stands first on the PATH. */
function connectDocker(options) {
    const env = options.env ?? (external_node_process_default()).env;
    const runId = names_checkRunId(options.runId);
    const marked = { ...child_env_childEnv(env), [RUN_VARIABLE]: runId };
    const cli = cli_createCli({ cwd: options.workspace, env: marked, signal: options.signal });
    const temporary = options.temporary === undefined ? {} : { temporary: options.temporary };
    return {
        environment: () => environment(cli),
        check: (request) => check(cli, request),
        build: (request, onStep, pins) => build({ cli, runId, env, ...temporary }, request, onStep, pins),
        inspect: (reference) => inspect(cli, reference),
        measure: createMeasure(cli),
        start: (reference, runOptions) => container_start({ cli, runId, ...temporary }, reference, runOptions),
    };
}
/**
 * Ends the docker processes and removes the containers, networks and image tags that a run has left behind, in at most
 * some seconds. Needs nothing but the run's id, so that a later process can do it.
 */
async function removeRun(options) {
    const env = childEnv(options.env ?? process.env);
    const cli = createCli({ cwd: options.workspace, env, signal: new AbortController().signal });
    await killOrphans(options.runId);
    await removeLeftovers(cli, options.runId);
}


/***/ })

};
