export const id = 988;
export const ids = [988];
export const modules = {

/***/ 23178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageCommand: () => (/* binding */ imageCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/disk/sha256.ts
var sha256 = __webpack_require__(18886);
// EXTERNAL MODULE: ./src/disk/write.ts
var write = __webpack_require__(46430);
// EXTERNAL MODULE: ./src/docker/image/archive.ts + 7 modules
var archive = __webpack_require__(50788);
// EXTERNAL MODULE: ./src/docker/image/archive-limits.ts
var archive_limits = __webpack_require__(79697);
// EXTERNAL MODULE: ./src/docker/cli/child-env.ts
var child_env = __webpack_require__(71041);
// EXTERNAL MODULE: ./src/docker/cli/docker-cli.ts + 1 modules
var docker_cli = __webpack_require__(11374);
// EXTERNAL MODULE: ./src/docker/image/image-file.ts
var image_file = __webpack_require__(95922);
;// CONCATENATED MODULE: ./src/docker/image/connect-images.ts





/** Images that an engine has already, by any name that it knows them by: a tag, a digest, an id. */
function connectImages(options) {
    const cli = (0,docker_cli/* createCli */.T)({ cwd: options.cwd, env: (0,child_env/* childEnv */.gf)(options.env), signal: options.signal });
    return (0,archive/* createMeasure */.F5)(cli, options.contents, undefined, archive_limits/* ARCHIVE_LIMITS */.Oj, (archive, reference) => (0,image_file/* archivedImage */.i)(archive, reference, options.platform));
}

// EXTERNAL MODULE: ./src/docker/registry/remote-image.ts + 3 modules
var remote_image = __webpack_require__(7122);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/image/image.ts + 22 modules
var image_image = __webpack_require__(48111);
// EXTERNAL MODULE: ./src/image/inventory/inventory.ts + 1 modules
var inventory_inventory = __webpack_require__(2477);
// EXTERNAL MODULE: ./src/image/kept-files.ts + 1 modules
var kept_files = __webpack_require__(59877);
// EXTERNAL MODULE: ./src/image/layers.ts + 6 modules
var image_layers = __webpack_require__(83465);
// EXTERNAL MODULE: ./src/image/budget/budget.ts
var budget = __webpack_require__(8746);
// EXTERNAL MODULE: ./src/image/budget/content-budget.ts
var content_budget = __webpack_require__(39690);
;// CONCATENATED MODULE: ./src/image/outline.ts


/** Budgets that manifest and configuration can answer. */
const ANSWERED = ['maxCompressedSize', 'maxLayers', 'maxLayersIncrease', 'exceptions'];
/** Whether a budget takes more than manifest and configuration. */
const needsContents = (limits) => Object.keys(limits).some((name) => !ANSWERED.some((answered) => answered === name));
/** Two images of a registry side by side, without what is in their layers. */
function judgeOutline(head, base, limits) {
    const have = new Set(base?.layers.map(({ diffId }) => diffId));
    const sizes = { compressedBytes: packed(head.layers) };
    const baseSizes = base && { compressedBytes: packed(base.layers) };
    const { maxCompressedSize, maxLayers, maxLayersIncrease } = limits;
    return {
        name: head.reference,
        ...(base && { against: base.reference }),
        platform: head.platform,
        ...sizes,
        ...(base && { baseCompressedBytes: packed(base.layers), baseLayerCount: base.layers.length }),
        layers: head.layers.map((layer) => ({ ...layer, ...(have.has(layer.diffId) && { isShared: true }) })),
        ...(base && { missingBytes: packed(head.layers.filter(({ diffId }) => !have.has(diffId))) }),
        ...(head.platforms && { platforms: head.platforms }),
        budgets: [
            ...(maxCompressedSize ? [(0,content_budget/* judgeDownload */._)(maxCompressedSize, sizes, baseSizes)] : []),
            ...(maxLayers === undefined ? [] : [(0,budget/* judgeLayers */.ad)(maxLayers, { head, base })]),
            ...(maxLayersIncrease === undefined ? [] : [(0,budget/* judgeLayersIncrease */.yZ)(maxLayersIncrease, { head, base })]),
        ].map(({ budget }) => budget),
    };
}
const packed = (layers) => layers.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);

// EXTERNAL MODULE: ./src/lint/facts/files/secret-file.ts
var secret_file = __webpack_require__(8904);
// EXTERNAL MODULE: ./src/lint/facts/files/secret-patterns.ts
var secret_patterns = __webpack_require__(38069);
// EXTERNAL MODULE: ./src/settings/plan-limits.ts
var plan_limits = __webpack_require__(68767);
// EXTERNAL MODULE: ./src/report/page/image-page.ts + 5 modules
var image_page = __webpack_require__(15194);
// EXTERNAL MODULE: ./src/report/words/bars.ts
var bars = __webpack_require__(44368);
// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(45112);
// EXTERNAL MODULE: ./src/report/words/layer-change.ts
var layer_change = __webpack_require__(93210);
// EXTERNAL MODULE: ./src/report/words/phrase.ts
var phrase = __webpack_require__(73211);
// EXTERNAL MODULE: ./src/report/words/quantities.ts
var quantities = __webpack_require__(26799);
// EXTERNAL MODULE: ./src/report/rows/row-image.ts
var row_image = __webpack_require__(96158);
// EXTERNAL MODULE: ./src/report/words/selection.ts
var selection = __webpack_require__(87954);
// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(28357);
;// CONCATENATED MODULE: ./src/report/terminal/platform-lines.ts



const MAX_PLATFORMS = 32;
const MAX_NAME = 30;
/** One row a platform, with a mark at the image that is looked into. */
function platformLines(platforms, style) {
    if (platforms === undefined)
        return [];
    const shown = platforms
        .slice(0, MAX_PLATFORMS)
        .map((one) => ({ ...one, platform: (0,visible/* cut */.Jj)((0,visible/* visible */.RK)(one.platform), MAX_NAME) }));
    const widest = Math.max(...shown.map(({ platform }) => (0,columns/* widthOf */.qz)(platform)));
    const rest = platforms.length - shown.length;
    return [
        `  ${style.bold('Platforms')}`,
        ...shown.map(({ platform, isThis, compressedBytes, unpackedBytes, layerCount }) => {
            const unpacked = unpackedBytes === undefined ? '' : ` · ${(0,quantities/* bytes */.ee)(unpackedBytes)} unpacked`;
            return `  ${isThis ? style.cyan('▸') : ' '} ${(0,columns/* pad */.eV)(platform, widest)}  ${(0,quantities/* bytes */.ee)(compressedBytes)} to download${unpacked} · ${(0,quantities/* counted */.hS)(layerCount, 'layer')}`;
        }),
        ...(rest > 0 ? [`    ${style.dim(`… and ${rest} more`)}`] : []),
    ];
}

// EXTERNAL MODULE: ./src/report/terminal/terminal-findings.ts
var terminal_findings = __webpack_require__(32574);
// EXTERNAL MODULE: ./src/report/words/tools-words.ts
var tools_words = __webpack_require__(27671);
// EXTERNAL MODULE: ./src/report/terminal/config-lines.ts
var config_lines = __webpack_require__(60943);
// EXTERNAL MODULE: ./src/report/terminal/inside-lines.ts
var inside_lines = __webpack_require__(40766);
;// CONCATENATED MODULE: ./src/report/terminal/image-report.ts













const WIDTH = 99;
const MAX_LAYERS = 60;
const MAX_FINDINGS = 50;
/** What `drydock image` says: sizes, layers with bars, findings, what is inside, the verdict last. At most 100 columns. */
function renderImage(report, style) {
    const attention = (0,selection/* news */.wI)(report);
    const sections = [
        [`  ${style.bold((0,visible/* cut */.Jj)((0,phrase/* plain */.pj)([{ code: report.name }]), WIDTH - 2))}`],
        rowLines(report, style),
        layerLines(report, style),
        platformLines(platformsOf(report), style),
        ...attention.slice(0, MAX_FINDINGS).map((finding) => (0,terminal_findings/* findingLines */.h)(finding, report, style, WIDTH)),
        (0,selection/* known */.eO)(report).length === 0
            ? []
            : [`  ${style.bold('Known')}`, ...(0,terminal_findings/* findingList */.Q)((0,selection/* known */.eO)(report).slice(0, MAX_FINDINGS), report, style, WIDTH)],
        toolsLines(report),
        (0,inside_lines/* insideLines */.y)(report, {}, style, WIDTH),
        (0,config_lines/* configLines */.Q)(report, style, WIDTH),
        [verdictLine(report, style)],
    ];
    const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
    return `\n${lines.map((line) => line.replace(/^(\s*)::/u, '$1\\::')).join('\n')}`;
}
function toolsLines({ stages: { image } }) {
    const words = image.status === 'done' ? (0,phrase/* plain */.pj)((0,tools_words/* toolsWords */.D)(image.result.head)) : '';
    return words === '' ? [] : [`  ${(0,visible/* cut */.Jj)(words, WIDTH - 2)}`];
}
const platformsOf = ({ stages: { image } }) => image.status === 'done' ? image.result.head.platforms : undefined;
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
        const bar = (0,bars/* barOf */.R)(layer.unpackedBytes, largest);
        const colour = pair.kind === 'both' || base === undefined ? style.dim : pair.kind === 'removed' ? style.green : style.yellow;
        const text = (0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,layer_change/* instructionOf */.ut)(layer)), WIDTH - bar.length - widest - 8);
        return `    ${colour(bar)}  ${style.bold(amount(pair).padStart(widest))}  ${text}`.trimEnd();
    });
    const rest = layers.length - lines.length;
    return [
        `  ${style.bold('Layers')}`,
        ...lines,
        ...(rest > 0 ? [`    ${style.dim(`… and ${(0,quantities/* counted */.hS)(rest, 'more layer')}`)}`] : []),
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/outline-report.ts






const outline_report_WIDTH = 99;
const outline_report_MAX_LAYERS = 60;
/** What `drydock image registry://…` says: what is downloaded, layer by layer, the verdict last. At most 100 columns. */
function renderOutline(report, style) {
    const sections = [
        [`  ${style.bold((0,visible/* cut */.Jj)((0,visible/* visible */.RK)(report.name), outline_report_WIDTH - 2))}`],
        totalLines(report),
        outline_report_layerLines(report, style),
        platformLines(report.platforms, style),
        report.budgets.map((budget) => budgetLine(budget, style)),
        [style.dim('  Only manifest and configuration were read; --contents downloads the layers and looks into them.')],
        [outline_report_verdictLine(report, style)],
    ];
    return `\n${sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines) => [...lines, ''])
        .join('\n')}`;
}
function totalLines({ compressedBytes, baseCompressedBytes, layers, baseLayerCount, missingBytes, ...report }) {
    const against = baseCompressedBytes === undefined
        ? ''
        : `  ${(0,quantities/* bytesDelta */.oe)(compressedBytes - baseCompressedBytes)} against ${(0,visible/* cut */.Jj)((0,visible/* visible */.RK)(report.against ?? ''), 50)}`;
    const change = baseLayerCount === undefined ? '' : `  ${(0,quantities/* countDelta */.yn)(layers.length - baseLayerCount)}`;
    return [
        `    Download  ${(0,quantities/* bytes */.ee)(compressedBytes)}${against}`,
        `    Layers    ${layers.length}${change}`,
        `    Platform  ${(0,visible/* cut */.Jj)((0,visible/* visible */.RK)(report.platform), 50)}`,
        ...(missingBytes === undefined ? [] : [`    Whoever has the other image downloads ${(0,quantities/* bytes */.ee)(missingBytes)}.`]),
    ];
}
function outline_report_layerLines({ layers }, style) {
    const largest = Math.max(1, ...layers.map(({ compressedBytes }) => compressedBytes));
    const widest = Math.max(0, ...layers.map(({ compressedBytes }) => (0,columns/* widthOf */.qz)((0,quantities/* bytes */.ee)(compressedBytes))));
    const rest = layers.length - outline_report_MAX_LAYERS;
    return [
        `  ${style.bold('Layers, compressed')}`,
        ...layers.slice(0, outline_report_MAX_LAYERS).map((layer) => {
            const bar = (0,bars/* barOf */.R)(layer.compressedBytes, largest);
            const text = (0,visible/* cut */.Jj)((0,layer_change/* instructionOf */.ut)(layer), outline_report_WIDTH - bar.length - widest - 8);
            const colour = layer.isShared === true ? style.dim : style.yellow;
            return `    ${colour(bar)}  ${style.bold((0,quantities/* bytes */.ee)(layer.compressedBytes).padStart(widest))}  ${text}`.trimEnd();
        }),
        ...(rest > 0 ? [`    ${style.dim(`… and ${(0,quantities/* counted */.hS)(rest, 'more layer')}`)}`] : []),
    ];
}
function budgetLine({ limit, allowed, actual, kept }, style) {
    const words = `${limit}: ${actual ?? 'not compared'}, allowed ${(0,visible/* visible */.RK)(allowed)}`;
    return kept === true
        ? `  ${style.green('✓')} ${words}`
        : `  ${kept === false ? style.red('✗') : style.yellow('!')} ${words}`;
}
function outline_report_verdictLine({ budgets }, style) {
    const broken = budgets.filter(({ kept }) => kept !== true).length;
    return broken > 0
        ? style.red(`✗ ${style.bold((0,quantities/* counted */.hS)(broken, 'budget'))} not kept`)
        : style.green(`✓ ${style.bold('No errors')}`);
}

// EXTERNAL MODULE: ./src/terminal/style.ts
var terminal_style = __webpack_require__(32689);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cli/process-context.ts
var process_context = __webpack_require__(22089);
;// CONCATENATED MODULE: ./src/cli/image-command.ts






















/** `drydock image`. Resolves to the exit code; throws a UserError for what the user has to put right. */
async function imageCommand(name, options, terminal) {
    const { against, platform, json } = options;
    const limits = (0,plan_limits/* limitsOf */.A)(options.settings);
    const subjects = [name, ...(against === undefined ? [] : [against])];
    const style = (0,terminal_style/* chooseStyle */.h)(terminal.stdout, terminal.env);
    const print = (report, render) => {
        terminal.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : render());
    };
    if (!options.contents && subjects.every((subject) => sourceOf(subject).kind === 'registry')) {
        if (needsContents(limits))
            throw new errors/* UserError */.yo('These budgets take more than an image’s manifest: add --contents, which downloads its layers.');
        if (options.html !== undefined)
            throw new errors/* UserError */.yo('--html takes more than an image’s manifest: add --contents, which downloads its layers.');
        const outline = (subject) => named(subject, () => (0,remote_image/* outlineRemote */.B)(sourceOf(subject).name, { ...terminal, platform }));
        const head = await outline(name);
        const report = judgeOutline(head, against === undefined ? undefined : await outline(against), limits);
        print(report, () => renderOutline(report, style));
        return report.budgets.every(({ kept }) => kept === true) ? process_context/* EXIT */.d.pass : process_context/* EXIT */.d.fail;
    }
    const measure = createMeasure(platform, terminal);
    const head = await measure(name);
    const base = against === undefined ? undefined : await measure(against);
    const today = new Date().toISOString().slice(0, 10);
    const image = (0,image_image/* judgeImage */.x)({ head, base }, limits, { findSecrets: secret_patterns/* findSecrets */.d, isSecretFile: secret_file/* isSecretFile */.D0 }, today);
    const report = reportOf(name, against, image);
    if (options.html !== undefined) {
        const inventory = (0,inventory_inventory/* takeInventory */.O)(name, head, base);
        const page = { subject: {}, images: [report], inventories: inventory === undefined ? [] : [inventory] };
        const path = (0,external_node_path_.resolve)(terminal.cwd, options.html);
        await (0,write/* writeFiles */.h)((0,external_node_path_.dirname)(path), { [(0,external_node_path_.basename)(path)]: (0,image_page/* renderImagePage */.$)(page, sha256/* sha256 */.s) }, terminal.cwd);
    }
    print(report, () => renderImage(report, style));
    return report.verdict.conclusion === 'pass' ? process_context/* EXIT */.d.pass : process_context/* EXIT */.d.fail;
}
/** The prefixes are other tools’, too; no image can be called like that. */
function sourceOf(subject) {
    const [, scheme, name] = /^(registry|docker|file):\/\/(.+)$/s.exec(subject) ?? [];
    if (name === undefined)
        return { kind: 'anywhere', name: subject };
    return { kind: scheme === 'registry' ? 'registry' : scheme === 'docker' ? 'engine' : 'file', name };
}
function createMeasure(platform, terminal) {
    const fromEngine = connectImages({ ...terminal, contents: kept_files/* keptFiles */.y, platform });
    const save = async (subject) => {
        const { kind, name } = sourceOf(subject);
        if (kind === 'registry')
            return (0,remote_image/* measureRemote */.T)(name, kept_files/* keptFiles */.y, { ...terminal, platform });
        const path = (0,external_node_path_.resolve)(terminal.cwd, name);
        const isFile = kind === 'file' || (kind === 'anywhere' && (isPath(name) || (await (0,image_file/* isImageFile */.u)(path))));
        if (!isFile)
            return fromEngine(name);
        if (!(0,external_node_fs_.existsSync)(path))
            throw new errors/* UserError */.yo(`\`${subject}\`: there is no such file or folder.`);
        return (0,image_file/* measureFile */.v9)(path, kept_files/* keptFiles */.y, terminal.signal, platform);
    };
    return async (subject) => {
        const saved = await named(subject, () => save(subject));
        // Nobody knows the lines, so that every layer is looked at as if it were one's own.
        return (0,image_layers/* anatomyOf */.V)(saved, saved.layers.map(() => 'unknown'), '');
    };
}
/** No image is called so. */
const isPath = (name) => /^(?:\.{0,2}\/|\.{1,2}$)|\.(?:tar|tgz|tar\.gz|tar\.zst)$/i.test(name);
/** What a tool could not do is something that the user has to put right. */
async function named(subject, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw error instanceof errors/* ToolError */.v4 ? new errors/* UserError */.yo(`\`${subject}\`: ${error.message}`) : error;
    }
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


/***/ }),

/***/ 23908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ch: () => (/* binding */ _null),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   x4: () => (/* binding */ html5Email),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ })

};
