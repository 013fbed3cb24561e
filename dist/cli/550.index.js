export const id = 550;
export const ids = [550];
export const modules = {

/***/ 5550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageCommand: () => (/* binding */ imageCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/docker/image/archive.ts + 8 modules
var image_archive = __webpack_require__(5638);
// EXTERNAL MODULE: ./src/docker/image/archive-limits.ts
var archive_limits = __webpack_require__(9697);
// EXTERNAL MODULE: ./src/docker/cli/child-env.ts
var child_env = __webpack_require__(1041);
// EXTERNAL MODULE: ./src/docker/cli/docker-cli.ts + 1 modules
var docker_cli = __webpack_require__(1374);
// EXTERNAL MODULE: ./src/docker/image/save-manifest.ts + 1 modules
var save_manifest = __webpack_require__(8772);
;// CONCATENATED MODULE: ./src/docker/image/connect-images.ts





/** Images that an engine has already, by any name that it knows them by: a tag, a digest, an id. */
function connectImages(options) {
    const cli = (0,docker_cli/* createCli */.T)({ cwd: options.cwd, env: (0,child_env/* childEnv */.gf)(options.env), signal: options.signal });
    return (0,image_archive/* createMeasure */.F5)(cli, options.contents, archive_limits/* ARCHIVE_LIMITS */.Oj, save_manifest/* onlySavedImage */.B$);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./src/docker/image/image-config.ts
var image_config = __webpack_require__(8006);
;// CONCATENATED MODULE: ./src/docker/image/oci-layout.ts




const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const descriptor = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().default(''),
    digest,
    size: schemas/* number */.aig(),
    platform: schemas/* object */.Ikc({ os: schemas/* string */.YjP(), architecture: schemas/* string */.YjP(), variant: schemas/* string */.YjP().optional() }).optional(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
const index = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(descriptor) });
const manifest = schemas/* object */.Ikc({ config: descriptor, layers: schemas/* array */.YOg(descriptor) });
/** An index may name another index. */
const MAX_DEPTH = 3;
/**
 * The image of an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md) for a platform such as `linux/amd64`;
 * attestations are no images. Compressed layers have the size that the manifest says, which is what a registry hands out. Throws a ToolError
 * where there is none or it is not clear which one is meant.
 */
function ociImage(archive, reference, platform) {
    const found = manifestsOf(archive, (0,save_manifest/* parse */.qg)(archive, 'index.json', index, 'index').manifests, MAX_DEPTH);
    const ours = found.filter((one) => one.platform === undefined || nameOf(one.platform).startsWith(platform));
    const [chosen, ...others] = found.length === 1 ? found : ours;
    if (chosen === undefined)
        throw (0,archive_limits/* unreadable */.O$)(`it has no image for ${platform}`);
    if (others.length > 0)
        throw (0,archive_limits/* unreadable */.O$)('it has several images; one at a time can be measured');
    const { config: configOf, layers } = (0,save_manifest/* parse */.qg)(archive, pathOf(chosen), manifest, 'manifest');
    const config = (0,save_manifest/* parse */.qg)(archive, pathOf(configOf), save_manifest/* configuration */.HF);
    const measured = (0,save_manifest/* savedLayers */.at)(archive, layers.map(pathOf), config);
    return {
        reference,
        config: (0,image_config/* imageConfig */.g)(config.config, config),
        layers: measured.map((layer, at) => {
            const stored = layers[at];
            return stored && isCompressed(stored) ? { ...layer, compressedBytes: stored.size } : layer;
        }),
    };
}
function manifestsOf(archive, descriptors, depth) {
    if (depth === 0)
        throw (0,archive_limits/* unreadable */.O$)('its index is nested too deeply');
    return descriptors
        .filter(isImage)
        .flatMap((one) => /image\.index|manifest\.list/.test(one.mediaType)
        ? manifestsOf(archive, (0,save_manifest/* parse */.qg)(archive, pathOf(one), index, 'index').manifests, depth - 1)
        : [one]);
}
const isImage = ({ platform, annotations }) => platform?.os !== 'unknown' && annotations?.['vnd.docker.reference.type'] === undefined;
const isCompressed = ({ mediaType }) => /[+.](?:gzip|zstd)$/.test(mediaType);
const pathOf = ({ digest: name }) => `blobs/${name.replace(':', '/')}`;
const nameOf = ({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part !== undefined).join('/');

;// CONCATENATED MODULE: ./src/docker/image/image-file.ts








/**
 * Measures the image of a file that `docker save` or `buildx build --output type=oci` wrote, or of a folder in the OCI layout, without an
 * engine. Nothing is unpacked. Rejects with a ToolError where it is neither.
 */
async function measureFile(path, choice, signal) {
    const archive = (await (0,promises_.stat)(path)).isDirectory()
        ? await readLayout(path, choice)
        : await (0,image_archive/* readArchive */.bL)((0,external_node_fs_.createReadStream)(path, { signal }), archive_limits/* ARCHIVE_LIMITS */.Oj, choice);
    return archive.json.has('manifest.json') ? (0,save_manifest/* onlySavedImage */.B$)(archive, path) : ociImage(archive, path, ownPlatform());
}
/** In the words of OCI: https://go.dev/doc/install/source#environment */
function ownPlatform() {
    const names = { x64: 'amd64', ia32: '386' };
    return `linux/${names[process.arch] ?? process.arch}`;
}
async function readLayout(folder, choice) {
    const meter = (0,archive_limits/* createMeter */.qf)(archive_limits/* ARCHIVE_LIMITS */.Oj);
    const json = new Map();
    const layers = new Map();
    const read = async (name) => {
        meter.member();
        const path = (0,external_node_path_.join)(folder, name);
        const { size } = await (0,promises_.stat)(path);
        const part = await (0,image_archive/* readPart */.on)((0,external_node_fs_.createReadStream)(path), size, meter, archive_limits/* ARCHIVE_LIMITS */.Oj, choice);
        if (typeof part === 'string')
            json.set(name, part);
        else if (part)
            layers.set(name, part);
    };
    try {
        await read('index.json');
        for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(folder, 'blobs', 'sha256')))
            if (entry.isFile())
                await read(`blobs/sha256/${entry.name}`);
    }
    catch (error) {
        throw error instanceof errors/* ToolError */.v4 ? error : (0,archive_limits/* unreadable */.O$)('the folder is not in the layout of OCI', error);
    }
    return { json, layers, links: new Map() };
}

// EXTERNAL MODULE: ./src/image/image.ts + 32 modules
var image_image = __webpack_require__(13);
// EXTERNAL MODULE: ./src/image/kept-files.ts
var kept_files = __webpack_require__(623);
// EXTERNAL MODULE: ./src/image/layers.ts + 5 modules
var image_layers = __webpack_require__(3552);
// EXTERNAL MODULE: ./src/lint/facts/files/secret-file.ts
var secret_file = __webpack_require__(8904);
// EXTERNAL MODULE: ./src/lint/facts/files/secret-patterns.ts
var secret_patterns = __webpack_require__(8069);
// EXTERNAL MODULE: ./src/plan.ts + 5 modules
var plan = __webpack_require__(9409);
// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(5112);
// EXTERNAL MODULE: ./src/report/words/layer-change.ts
var layer_change = __webpack_require__(3210);
// EXTERNAL MODULE: ./src/report/words/phrase.ts
var phrase = __webpack_require__(3211);
// EXTERNAL MODULE: ./src/report/words/quantities.ts
var quantities = __webpack_require__(6799);
// EXTERNAL MODULE: ./src/report/rows/row-image.ts
var row_image = __webpack_require__(6158);
// EXTERNAL MODULE: ./src/report/words/selection.ts
var selection = __webpack_require__(7954);
// EXTERNAL MODULE: ./src/report/terminal/terminal-findings.ts
var terminal_findings = __webpack_require__(2574);
// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(8357);
// EXTERNAL MODULE: ./src/report/terminal/inside-lines.ts
var inside_lines = __webpack_require__(766);
;// CONCATENATED MODULE: ./src/report/terminal/image-report.ts









const WIDTH = 99;
const BAR = 16;
const MAX_LAYERS = 60;
const MAX_FINDINGS = 50;
/** What `drydock image` says: sizes, layers with bars, findings, what is inside, the verdict last. At most 100 columns. */
function renderImage(report, style) {
    const attention = (0,selection/* news */.wI)(report);
    const sections = [
        [`  ${style.bold((0,visible/* cut */.Jj)((0,phrase/* plain */.pj)([{ code: report.name }]), WIDTH - 2))}`],
        rowLines(report, style),
        layerLines(report, style),
        ...attention.slice(0, MAX_FINDINGS).map((finding) => (0,terminal_findings/* findingLines */.h)(finding, report, style, WIDTH)),
        (0,selection/* known */.eO)(report).length === 0
            ? []
            : [`  ${style.bold('Known')}`, ...(0,terminal_findings/* findingList */.Q)((0,selection/* known */.eO)(report).slice(0, MAX_FINDINGS), report, style, WIDTH)],
        (0,inside_lines/* insideLines */.y)(report, {}, style, WIDTH),
        [verdictLine(report, style)],
    ];
    const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
    return `\n${lines.map((line) => line.replace(/^(\s*)::/u, '$1\\::')).join('\n')}`;
}
function verdictLine({ verdict }, style) {
    if (verdict.conclusion === 'fail')
        return style.red(`✗ ${style.bold((0,quantities/* counted */.hS)(verdict.failures.length, 'error'))}`);
    return verdict.conclusion === 'pass' ? style.green(`✓ ${style.bold('No errors')}`) : style.red('✗ Could not find out');
}
function rowLines(report, style) {
    const rows = (0,row_image/* imageRows */.D)(report.stages.image).map(({ name, base, head, result, mark }) => ({
        cells: [name, (0,phrase/* plain */.pj)(base), (0,phrase/* plain */.pj)(head), (0,phrase/* plain */.pj)(result)],
        sign: mark === undefined ? ' ' : { good: style.green('✓'), careful: style.yellow('!'), bad: style.red('✗') }[mark],
    }));
    const widths = [0, 1, 2].map((index) => Math.max(...rows.map(({ cells }) => (0,columns/* widthOf */.qz)(cells[index] ?? ''))));
    return rows.map(({ cells, sign }) => {
        const [name = '', ...rest] = cells.map((cell, index) => (0,columns/* pad */.eV)(cell, widths[index] ?? 0));
        return `  ${sign} ${style.bold(name)}  ${(0,visible/* cut */.Jj)(rest.filter((cell) => cell.trim() !== '').join('  '), WIDTH - 8 - name.length)}`.trimEnd();
    });
}
/** One line a layer, with a bar against the largest. */
function layerLines({ stages: { image } }, style) {
    if (image.status !== 'done' || image.result.layers.length === 0)
        return [];
    const { layers, base } = image.result;
    const largest = Math.max(1, ...layers.map((pair) => (0,layer_change/* layerOf */.ZZ)(pair).layer.unpackedBytes));
    const amount = (pair) => {
        if (base === undefined || pair.kind === 'both')
            return (0,quantities/* bytes */.ee)((0,layer_change/* layerOf */.ZZ)(pair).layer.unpackedBytes);
        return (0,quantities/* bytesDelta */.oe)((0,layer_change/* differenceOf */.Pq)(pair));
    };
    const widest = Math.max(...layers.map((pair) => (0,columns/* widthOf */.qz)(amount(pair))));
    const lines = layers.slice(0, MAX_LAYERS).map((pair) => {
        const { layer } = (0,layer_change/* layerOf */.ZZ)(pair);
        const filled = Math.round((layer.unpackedBytes / largest) * BAR);
        const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
        const colour = pair.kind === 'both' || base === undefined ? style.dim : pair.kind === 'removed' ? style.green : style.yellow;
        const text = (0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,layer_change/* instructionOf */.ut)(layer)), WIDTH - BAR - widest - 8);
        return `    ${colour(bar)}  ${style.bold(amount(pair).padStart(widest))}  ${text}`.trimEnd();
    });
    const rest = layers.length - lines.length;
    return [
        `  ${style.bold('Layers')}`,
        ...lines,
        ...(rest > 0 ? [`    ${style.dim(`… and ${(0,quantities/* counted */.hS)(rest, 'more layer')}`)}`] : []),
    ];
}

// EXTERNAL MODULE: ./src/terminal/style.ts
var style = __webpack_require__(2689);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/cli/process-context.ts
var process_context = __webpack_require__(2089);
;// CONCATENATED MODULE: ./src/cli/image-command.ts















/** `drydock image`. Resolves to the exit code; throws a UserError for what the user has to put right. */
async function imageCommand(name, { against, json, settings }, terminal) {
    const fromEngine = connectImages({ ...terminal, contents: kept_files/* keptFiles */.y });
    const measure = async (subject) => {
        const path = (0,external_node_path_.resolve)(terminal.cwd, subject);
        try {
            const saved = (0,external_node_fs_.existsSync)(path) ? await measureFile(path, kept_files/* keptFiles */.y, terminal.signal) : await fromEngine(subject);
            // Nobody knows the lines, so that every layer is looked at as if it were one's own.
            return (0,image_layers/* anatomyOf */.V)(saved, saved.layers.map(() => 'unknown'), '');
        }
        catch (error) {
            throw error instanceof errors/* ToolError */.v4 ? new errors/* UserError */.yo(`\`${subject}\`: ${error.message}`) : error;
        }
    };
    const head = await measure(name);
    const base = against === undefined ? undefined : await measure(against);
    const today = new Date().toISOString().slice(0, 10);
    const image = (0,image_image/* judgeImage */.x)({ head, base }, (0,plan/* limitsOf */.Af)(settings), { findSecrets: secret_patterns/* findSecrets */.d, isSecretFile: secret_file/* isSecretFile */.D0 }, today);
    const report = reportOf(name, against, image);
    terminal.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : renderImage(report, (0,style/* chooseStyle */.h)(terminal.stdout, terminal.env)));
    return report.verdict.conclusion === 'pass' ? process_context/* EXIT */.d.pass : process_context/* EXIT */.d.fail;
}
const NOT_ASKED = { status: 'skipped', because: 'only the image is looked at' };
function reportOf(name, against, image) {
    const stages = { lint: NOT_ASKED, build: NOT_ASKED, image, runtime: NOT_ASKED };
    return {
        name,
        dockerfile: '',
        baseline: against === undefined
            ? { kind: 'absent', because: 'nothing to compare with was named' }
            : { kind: 'measured', sha: '', how: against },
        stages,
        verdict: (0,verdict/* decide */.L)(stages, { failOn: 'error', failOnExisting: false }),
    };
}


/***/ })

};
