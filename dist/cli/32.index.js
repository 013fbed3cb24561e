export const id = 32;
export const ids = [32,529,771];
export const modules = {

/***/ 60032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/build-context.ts
var build_context = __webpack_require__(13181);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/discovery/described-builds.ts
/** What compose and bake files say of the images' builds. */



/** As `docker buildx bake` looks for them (its documentation of `--file`); the first of a folder is the one. */
const COMPOSE = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const BAKE = ['docker-bake.json', 'docker-bake.hcl'];
const BAKE_OVERRIDE = ['docker-bake.override.json', 'docker-bake.override.hcl'];
/** Each takes 0.2 s; those nearest to the root count. */
const MAX_FILES = 40;
const AT_A_TIME = 4;
async function readDescribedBuilds(sources) {
    const limit = (0,concurrency/* limitTo */.$)(AT_A_TIME);
    const print = (files) => limit(() => sources.print(files));
    const known = new Set(sources.tracked);
    const those = (folder, names) => names.map((name) => `${folder}${name}`).filter((path) => known.has(path));
    const folders = [...new Set(sources.tracked.filter(isDescription).map(folderOf))];
    const projects = folders
        .sort((one, other) => one.split('/').length - other.split('/').length)
        .flatMap((folder) => [
        those(folder, COMPOSE).slice(0, 1),
        those(folder, BAKE).length === 0 ? [] : those(folder, [...BAKE, ...BAKE_OVERRIDE]),
    ])
        .filter((files) => files.length > 0);
    const all = await Promise.all(projects.slice(0, MAX_FILES).map((files) => {
        const [first = ''] = files;
        return isComposeFile(first) ? readCompose(first, { ...sources, print }) : readBake(files, { ...sources, print });
    }));
    const rest = projects.length - MAX_FILES;
    return {
        builds: all.flatMap(({ builds }) => builds),
        notes: [
            ...all.flatMap(({ notes }) => notes),
            ...(rest > 0
                ? [`${rest} more compose and bake files were not asked how they build: ${MAX_FILES} are the most.`]
                : []),
        ],
    };
}
const isComposeFile = (path) => COMPOSE.includes(path.slice(folderOf(path).length));
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
const isDescription = (path) => [...COMPOSE, ...BAKE].includes(path.slice(folderOf(path).length));
const NOTHING = { builds: [], notes: [] };
async function readCompose(file, sources) {
    const read = await sources.disk.read(sources.root, file);
    if (read.kind !== 'text' || !/^\s*["']?build["']?\s*:|[{,[]\s*["']?build["']?\s*:/m.test(read.text))
        return NOTHING;
    const { reduceCompose } = await __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 16283));
    const reduced = reduceCompose(read.text);
    if (!reduced)
        return {
            builds: [],
            notes: [`How \`${file}\` builds was not taken: it is no compose file, or takes services from others.`],
        };
    if (reduced.text === undefined)
        return NOTHING;
    // What an earlier step has written there may be secret, and the change decides who sees it.
    const variables = await sources.committed(`${folderOf(file)}.env`);
    const print = await sources.print([
        { name: 'compose.yaml', text: reduced.text },
        ...(variables === undefined ? [] : [{ name: '.env', text: variables }]),
    ]);
    return inWords({ file, kind: 'service' }, print, reduced);
}
async function readBake(files, sources) {
    const read = await Promise.all(files.map(async (file) => ({ file, read: await sources.disk.read(sources.root, file) })));
    const texts = read.flatMap(({ file, read: one }) => one.kind === 'text' ? [{ name: file.slice(folderOf(file).length), text: one.text }] : []);
    const [first] = files;
    if (first === undefined || texts.length < files.length)
        return NOTHING;
    return inWords({ file: first, kind: 'target' }, await sources.print(texts));
}
const target = schemas/* object */.Ikc({
    context: schemas/* string */.YjP().default('.'),
    dockerfile: schemas/* string */.YjP().default('Dockerfile'),
    'dockerfile-inline': schemas/* string */.YjP().optional(),
    target: schemas/* string */.YjP().optional(),
    args: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).default({}),
    contexts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    secret: schemas/* unknown */.L5J().optional(),
    ssh: schemas/* unknown */.L5J().optional(),
    network: schemas/* unknown */.L5J().optional(),
    entitlements: schemas/* unknown */.L5J().optional(),
});
function inWords({ file, kind }, print, reduced) {
    if (print.kind === 'failed')
        return { builds: [], notes: [`How \`${file}\` builds was not taken: ${print.because}.`] };
    const builds = Object.entries(print.targets).flatMap(([name, printed]) => {
        const read = target.safeParse(printed);
        if (!read.success || read.data['dockerfile-inline'] !== undefined)
            return [];
        const { context, dockerfile, target: stage, args, contexts, ...rest } = read.data;
        const folder = (0,build_context/* readContext */.yI)(context).kind === 'remote' ? undefined : pathBelow(folderOf(file), context);
        const path = folder === undefined ? undefined : pathBelow(`${folder}/`, dockerfile);
        const unset = unsetIn(reduced?.written.get(name) ?? [], print.unset);
        if (folder === undefined || path === undefined || unset.some(({ isArgument }) => !isArgument))
            return [];
        const named = Object.entries(contexts).map(([key, value]) => [key, placeOf(folderOf(file), value)]);
        const arguments_ = Object.entries(args).flatMap(([key, value]) => value !== null && ARGUMENT.test(key) && !unset.some(({ of }) => of === key) ? [[key, value]] : []);
        return [
            {
                file,
                name,
                kind,
                dockerfile: path,
                context: folder === '' ? '.' : folder,
                ...(stage !== undefined && stage !== '' && { target: stage }),
                buildArgs: Object.fromEntries(arguments_),
                buildContexts: Object.fromEntries(named.flatMap(([key, place]) => (place === undefined ? [] : [[key, place]]))),
                withheld: [
                    ...unset.map(({ of }) => `the argument \`${of}\`, whose variable nobody sets`),
                    ...[
                        ...(reduced?.withheld.get(name) ?? []),
                        ...Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [key])),
                    ].map((key) => `\`${key}\`, which only the workflow may give`),
                    ...named.flatMap(([key, place]) => (place === undefined ? [`the context \`${key}\``] : [])),
                ],
            },
        ];
    });
    return { builds, notes: [] };
}
const ARGUMENT = /^[A-Za-z_]\w*$/;
const unsetIn = (written, unset) => written.filter(({ text }) => unset.some((name) => new RegExp(`\\$\\{?${name}\\b`).test(text)));
/** A folder of the repository, or an image; undefined for anything else. */
function placeOf(folder, value) {
    if (/^docker-image:\/\//.test(value))
        return value;
    if ((0,build_context/* readNamedContext */.Jy)(value).kind === 'remote')
        return undefined;
    const path = pathBelow(folder, value);
    return path === '' ? '.' : path;
}
/** A path seen from a folder, clean; undefined where it leads out of the root. */
function pathBelow(folder, path) {
    if (/^[/~]|^[A-Za-z]:|[\\\0\r\n]/.test(path))
        return undefined;
    const parts = [];
    for (const part of `${folder}${path}`.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./src/lint/dockerfile/parse-dockerfile.ts + 5 modules
var parse_dockerfile = __webpack_require__(59275);
;// CONCATENATED MODULE: ./src/discovery/find-dockerfiles.ts
/** Which of the tracked Dockerfiles are images of the repository, where nobody says. */

const TEST_DATA = 'test data';
const EXAMPLE = 'an example';
const FOREIGN = 'somebody else’s';
const TEMPLATE = 'a template';
/** Whole names of folders, and what a file's name adds to `Dockerfile`. */
const WORDS = [
    [FOREIGN, /^(?:vendor|node_modules|third[-_]party)$/i],
    [TEST_DATA, /^(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|test[-_]?data|mocks?|integration[-_]tests?)$/i],
    [EXAMPLE, /^(?:examples?|samples?|demos?|docs?|documentation|tutorials?)$/i],
    [TEMPLATE, /^(?:templates?|skeletons?|cookiecutter.*|j2|jinja2?|tmpl|tpl|gotmpl|erb|ejs|hbs|mustache|in)$/i],
];
/** A file of this name is meant to be one, whatever is in it. */
const PLAIN = /(?:^|\/)(?:docker|container)file$/i;
const IN_TEXT = /\{\{|\{%|<%|@[A-Z_]+@/;
/**
 * Those that have a FROM, or no other name than `Dockerfile`, without test data, examples, templates and what others wrote. Where no other is left, examples and
 * test data are what the repository is for.
 * @param tracked paths whose names say that they are Dockerfiles
 */
async function findDockerfiles(root, tracked, disk) {
    const judged = (await Promise.all(tracked.map((path) => judge(root, path, disk)))).filter((one) => one !== undefined);
    const isImage = ({ because }) => because === undefined;
    const hasOwn = judged.some(isImage);
    const isTaken = (one) => hasOwn ? isImage(one) : one.because === TEST_DATA || one.because === EXAMPLE;
    return {
        dockerfiles: judged.filter(isTaken).map(({ dockerfile }) => dockerfile),
        leftOut: judged.flatMap((one) => isTaken(one) || one.because === undefined ? [] : [{ dockerfile: one.dockerfile, because: one.because }]),
    };
}
/** Nothing for what only has the name of a Dockerfile. */
async function judge(root, dockerfile, disk) {
    const read = await disk.read(root, dockerfile);
    const byName = byPath(dockerfile);
    if (read.kind !== 'text')
        return { dockerfile, because: byName };
    const { stages, instructions } = (0,parse_dockerfile/* parseDockerfile */.A)(dockerfile, read.text);
    const from = stages.flatMap((stage) => stage.from ?? []);
    // `from a import b` begins like an instruction; what stands around it does not.
    const strange = instructions.filter(({ keyword }) => keyword === 'unknown').length;
    const isOne = from.length > 0 && strange * 2 <= instructions.length;
    if (!isOne && !PLAIN.test(dockerfile))
        return undefined;
    const isTemplate = from.some(({ args }) => IN_TEXT.test(args.text));
    return { dockerfile, because: byName ?? (isTemplate ? TEMPLATE : undefined) };
}
function byPath(path) {
    const folders = path.split('/');
    const parts = [...folders.slice(0, -1), ...(folders.at(-1)?.split('.') ?? [])];
    return WORDS.find(([, words]) => parts.some((part) => words.test(part)))?.[0];
}

// EXTERNAL MODULE: ./src/csv-attributes.ts
var csv_attributes = __webpack_require__(49261);
// EXTERNAL MODULE: ./src/lint/ignore-file/dockerignore.ts
var dockerignore = __webpack_require__(49831);
// EXTERNAL MODULE: ./src/lint/facts/files/absolute-path.ts
var absolute_path = __webpack_require__(69866);
// EXTERNAL MODULE: ./src/lint/facts/files/stage-steps.ts
var stage_steps = __webpack_require__(69741);
;// CONCATENATED MODULE: ./src/context/context-sources.ts
/** What a build takes from its context, as the Dockerfile names it. */



const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/i;
/** In file order, for the stages that the image needs. */
function contextSources(dockerfile, wishes) {
    const target = targetOf(dockerfile, wishes.target);
    if (!target)
        return [];
    const layers = new Set((0,stage_steps/* lineageOf */.bQ)(target));
    return dockerfile.stages
        .filter((stage) => neededBy(target).has(stage))
        .flatMap((stage) => sourcesIn(stage, layers.has(stage), wishes));
}
/** The stage that is built, by name or number. */
function targetOf({ stages, finalStage }, target) {
    if (target === undefined || target === '')
        return finalStage;
    return stages.findLast(({ name, index }) => name?.toLowerCase() === target.toLowerCase() || String(index) === target);
}
/** The stages that are run for a target: those it stands on, and those that one of them takes files from. */
function neededBy(target) {
    const needed = new Set([target]);
    // It grows while it is walked.
    for (const stage of needed) {
        if (stage.parent)
            needed.add(stage.parent);
        for (const { from } of runIn(stage, 'COPY'))
            if (from?.stage)
                needed.add(from.stage);
        for (const { mounts } of runIn(stage, 'RUN'))
            for (const { fromStage } of mounts)
                if (fromStage)
                    needed.add(fromStage);
    }
    return needed;
}
function sourcesIn(stage, inImage, wishes) {
    const contextOf = (from, isStage) => {
        if (from === undefined)
            return { name: undefined };
        const name = context_sources_valueOf(from, wishes);
        return !isStage && name !== undefined && wishes.folders.includes(name) ? { name } : undefined;
    };
    const copies = [...runIn(stage, 'COPY'), ...runIn(stage, 'ADD')].flatMap((one) => {
        const from = one.keyword === 'COPY' ? one.from : undefined;
        const context = contextOf(from?.word, from?.stage !== undefined);
        if (!context)
            return [];
        const isPlain = inImage && one.flag('exclude') === undefined;
        return one.sources.flatMap((word) => {
            const value = context_sources_valueOf(word, wishes);
            if (value !== undefined && (0,build_context/* isAddress */.PW)(value))
                return [];
            const isUnpacked = one.keyword === 'ADD' && value !== undefined && ARCHIVE.test(value);
            const into = isPlain && !isUnpacked ? 'layer' : 'lost';
            return [{ from: context.name, path: cleaned(value), line: one.span.line, into }];
        });
    });
    const mounts = runIn(stage, 'RUN').flatMap((run) => run.mounts.flatMap((mount) => {
        const context = mount.type === 'bind' ? contextOf(mount.from, mount.fromStage !== undefined) : undefined;
        return context
            ? [{ from: context.name, path: cleaned(mount.source ?? ''), line: run.span.line, into: 'lost' }]
            : [];
    }));
    return [...copies, ...mounts].sort((one, other) => one.line - other.line);
}
/** A stage's own instructions, and the triggers that its parent's ONBUILDs hold for it. */
const runIn = (stage, keyword) => [
    ...(stage.parent?.all(keyword, { onbuild: true }).filter((one) => one.onbuild) ?? []),
    ...stage.all(keyword),
];
const VARIABLE = /\$(?:\{(\w+)\}|(\w+))/g;
/** What the word stands for, with the build arguments that the settings give. */
function context_sources_valueOf({ raw, text, resolved, variables }, { buildArgs }) {
    if (!variables.some((name) => name in buildArgs))
        return resolved;
    // A default, a quote or an escape is more than a name to replace.
    if (raw !== text || !variables.every((name) => name in buildArgs))
        return undefined;
    const value = text.replace(VARIABLE, (_, braced, bare) => buildArgs[braced ?? bare ?? ''] ?? '');
    return value.includes('$') ? undefined : value;
}
const cleaned = (value) => value === undefined ? undefined : (0,absolute_path/* absolutePath */.Hi)(value, '/')?.slice(1);

// EXTERNAL MODULE: ./src/lint/ignore-file/ignore-pattern.ts + 2 modules
var ignore_pattern = __webpack_require__(74935);
;// CONCATENATED MODULE: ./src/context/taken-files.ts
/** Which files of a context a source takes. */

/** A test of paths relative to the context; undefined for a pattern that cannot be judged. */
function takes(path) {
    if (path === '')
        return () => true;
    if (!isPattern(path))
        return (file) => file === path || file.startsWith(`${path}/`);
    const pattern = (0,ignore_pattern/* readIgnorePattern */.b)(path);
    if (pattern.kind !== 'test')
        return undefined;
    return (file) => foldersOf(file).some(pattern.test);
}
const isPattern = (path) => /[*?[\\]/.test(path);
/** The path and every folder it lies in. */
function foldersOf(file) {
    const parts = file.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./src/context/choose-context.ts



async function chooseContext(question, tree, disk) {
    const { root, wish } = question;
    const checkout = (because) => ({ source: root, use: { kind: 'checkout', because } });
    if (wish === 'checkout')
        return checkout('the settings say `context-source: checkout`');
    if (tree.kind === 'none')
        return checkout(tree.because);
    const because = wish === 'tracked' ? undefined : await onlyInCheckout(question, tree, disk);
    if (because !== undefined)
        return checkout(because);
    return { source: tree.path, use: { kind: 'tracked', modified: question.uncommitted ? tree.modified.length : 0 } };
}
/** Why the tracked files cannot make the image that the checkout makes; undefined where they can. One clause. */
async function onlyInCheckout(question, tree, disk) {
    const { root, dockerfile, uncommitted } = question;
    const { file } = dockerfile;
    if (!(await exists(disk, tree.path, file)))
        return `git does not track \`${file}\``;
    const own = [file, `${file}.dockerignore`];
    const other = uncommitted ? undefined : tree.modified.find((path) => own.includes(path));
    if (other !== undefined)
        return `\`${other}\` is not as the commit has it`;
    for (const source of contextSources(dockerfile, wishesOf(question))) {
        const folder = choose_context_folderOf(question, source);
        if (folder === undefined || source.path === undefined)
            continue;
        const path = joined(folder, source.path);
        const line = `line ${source.line} takes`;
        if (!(await has(disk, tree.path, folder, source.path)) && (await has(disk, root, folder, source.path)))
            return `${line} \`${path}\`, which git does not track`;
        const elsewhere = await keptElsewhere(question, source, folder, tree, disk);
        if (elsewhere !== undefined)
            return `${line} ${elsewhere}`;
    }
    return undefined;
}
const wishesOf = ({ target, buildArgs, named }) => ({
    target,
    buildArgs,
    folders: [...named.keys()],
});
/** The folder that a source is taken from, relative to the root. */
const choose_context_folderOf = ({ folder, named }, { from }) => (from === undefined ? folder : named.get(from));
/** Whether a folder of a tree has what a source names; an empty path is all of it. */
async function has(disk, root, folder, path) {
    if (path === '')
        return (await disk.list(root, folder)).files.length > 0;
    if (!isPattern(path))
        return exists(disk, root, joined(folder, path));
    const test = takes(path);
    return test !== undefined && (await disk.list(root, folder)).files.some((file) => test(file.path));
}
/** A file, or a folder with a file in it. */
async function exists(disk, root, path) {
    const { kind } = await disk.read(root, path);
    if (kind !== 'refused')
        return kind === 'text';
    const upper = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const [inside, beside, all] = await Promise.all([path, upper, '.'].map((folder) => disk.list(root, folder)));
    return ((inside?.files.length ?? 0) > 0 ||
        (beside?.files.some((file) => joined(upper, file.path) === path) ?? false) ||
        // Git's own folder is listed with the root alone.
        (all?.files.some((file) => file.path === path || file.path.startsWith(`${path}/`)) ?? false));
}
/** First line of a pointer (git-lfs, docs/spec.md). */
const POINTER = 'version https://git-lfs.github.com/spec/';
/** Content of a submodule or of Git LFS that the source takes and the checkout has. */
async function keptElsewhere(question, source, folder, tree, disk) {
    const test = takes(source.path ?? '');
    if (!test || (tree.submodules.length === 0 && tree.lfs.length === 0))
        return undefined;
    const ignore = (0,dockerignore/* readDockerignore */.$)(await ignoreText(question, source, disk, folder));
    const isTaken = (path) => {
        const inside = below(folder, path);
        return inside !== undefined && test(inside) && ignore.judge([{ path: inside, bytes: 0 }])?.length !== 0;
    };
    for (const submodule of tree.submodules) {
        const { files } = await disk.list(question.root, submodule);
        if (files.some(({ path }) => isTaken(`${submodule}/${path}`)))
            return `files of the submodule \`${submodule}\``;
    }
    for (const path of tree.lfs.filter(isTaken))
        if (!isPointer(await disk.read(question.root, path)))
            return `\`${path}\`, which Git LFS keeps`;
    return undefined;
}
const isPointer = (read) => read.kind === 'missing' || (read.kind === 'text' && read.text.startsWith(POINTER));
/** The ignore file that holds for a source, as the checkout has it; empty where there is none. */
async function ignoreText({ root, dockerfile }, source, disk, folder) {
    const candidates = [
        ...(source.from === undefined ? [`${dockerfile.file}.dockerignore`] : []),
        joined(folder, '.dockerignore'),
    ];
    for (const candidate of candidates) {
        const read = await disk.read(root, candidate);
        if (read.kind === 'text')
            return read.text;
    }
    return '';
}
const joined = (folder, path) => folder === '.' || folder === '' ? path || '.' : path === '' ? folder : `${folder}/${path}`;
/** The path seen from a folder; undefined where it lies elsewhere. */
function below(folder, path) {
    if (folder === '.' || folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

;// CONCATENATED MODULE: ./src/context/unseen-sources.ts
/** Docker's own frontend reads what we read; `//` begins the directive as well (BuildKit, `parser.DetectSyntax`). */
const unseen_sources_FOREIGN = /^(?:#|\/\/)\s*syntax\s*=\s*(?!(?:docker\.io\/)?docker\/dockerfile(?:[:@\s]|$))\S/im;
/** @param text the Dockerfile */
function takesUnseen({ stages, finalStage }, text, { buildArgs, buildContexts }, target) {
    if (unseen_sources_FOREIGN.test(text) || 'BUILDKIT_SYNTAX' in buildArgs)
        return 'anything';
    if (Object.values(buildContexts).some((place) => /^oci-layout:/i.test(place)))
        return 'anything';
    if (target !== undefined && !stages.some((stage) => isCalled(stage, target)))
        return 'anything';
    if (!finalStage || stages.some((stage) => isChosen(stage, buildArgs)))
        return 'context';
    if (stages.some(hasTriggers))
        return 'context';
    const takesNothing = stages.every((stage) => ['COPY', 'ADD', 'RUN'].every((keyword) => stage.all(keyword).every((one) => one.keyword === 'RUN' && one.mounts.length === 0)));
    return takesNothing && stages.some(mayHaveTriggers) ? 'context' : undefined;
}
const isCalled = ({ name, index }, target) => target === '' || name?.toLowerCase() === target.toLowerCase() || String(index) === target;
/** An argument decides which stage or image it stands on. */
const isChosen = ({ from }, args) => from?.image?.variables.some((name) => name in args) ?? false;
/** The name says it, as `node:22-onbuild` does. */
const hasTriggers = ({ from }) => /onbuild/i.test(from?.image?.resolved ?? from?.image?.text ?? '');
/** Docker's official images have triggers only where their tags say so; of any other nobody knows. */
const mayHaveTriggers = ({ base }) => base.kind === 'variable' ||
    (base.kind === 'image' && !(base.registry === 'docker.io' && base.repository.startsWith('library/')));

;// CONCATENATED MODULE: ./src/context/can-change.ts
/** Whether a change can have changed an image. Whoever cannot tell says yes. */







/** Files that say how images are built and judged, whatever folder they lie in. */
const SAYS_HOW = /(?:^|\/)(?:\.dockerignore|\.hadolint\.ya?ml|\.dive-ci|action\.ya?ml|\.git(?:attributes|modules)|\.env|(?:docker-)?compose[^/]*\.ya?ml|docker-bake[^/]*\.(?:hcl|json))$|^\.github\/(?:workflows|actions)\//i;
/** @param text the Dockerfile */
async function canChange(image, text, question, change, disk) {
    const { changed, tracked } = change;
    if (changed.length === 0)
        return false;
    const { dockerfile, onBase, build, structureTests, envFiles, services } = image;
    const secrets = build.secrets.flatMap((secret) => [...(0,csv_attributes/* attributesOf */.T)(secret)].map(([, value]) => value));
    const composeFiles = services.from.kind === 'compose' ? services.from.files : [];
    const files = [...secrets, ...structureTests, ...envFiles, ...composeFiles];
    const own = [
        ...[dockerfile, onBase.dockerfile, `${dockerfile}.dockerignore`],
        ...[change.config, ...(change.extended === undefined ? [] : [change.extended]), ...files].map(can_change_cleaned),
    ];
    const saysHow = (path) => own.includes(path) || SAYS_HOW.test(path);
    if (changed.some(saysHow) || question.wish === 'checkout' || question.folder === undefined)
        return true;
    if (structureTests.some((path) => mayMatch(can_change_cleaned(path), change)))
        return true;
    const folders = [question.folder, ...question.named.values()];
    if ([...own, ...tracked.filter(saysHow), ...folders].some((path) => isLinked(path, change)))
        return true;
    const unseen = takesUnseen(question.dockerfile, text, build, question.target);
    if (unseen === 'anything')
        return true;
    if (unseen === 'context' && (await mayTake(question, { from: undefined, path: '' }, change, disk)))
        return true;
    // A named context can stand in for a stage or a base image.
    for (const from of question.named.keys())
        if (await mayTake(question, { from, path: '' }, change, disk))
            return true;
    for (const source of contextSources(question.dockerfile, wishesOf(question)))
        if (await mayTake(question, source, change, disk))
            return true;
    return false;
}
const can_change_cleaned = (path) => (0,absolute_path/* absolutePath */.Hi)(path, '/')?.slice(1) ?? path;
/** Whether the files of a pattern are among the changed ones, or made by an earlier step, from anything. */
function mayMatch(path, { changed, tracked, links }) {
    const test = takes(path) ?? (() => true);
    const isOne = (file) => file === path || test(file);
    return changed.some(isOne) || !tracked.some(isOne) || links.some(isOne);
}
/** What is read there lies elsewhere. */
const isLinked = (path, { links }) => links.some((link) => path === link || path.startsWith(`${link}/`));
async function mayTake(question, source, { changed, tracked, links, submodules }, disk) {
    const folder = choose_context_folderOf(question, source);
    if (folder === undefined)
        return false;
    const inside = (paths) => paths.flatMap((path) => can_change_below(folder, path));
    const test = source.path === undefined ? undefined : takes(source.path);
    // What git does not track is made by an earlier step, from anything.
    if (source.path !== '' && test && !inside(tracked).some(test))
        return true;
    // A submodule, or a link, that has become another one changes all that is taken from behind it.
    const whole = `${folder === '.' || folder === '' ? '' : `${folder}/`}${source.path ?? ''}`;
    const isOnTheWay = (path) => whole.startsWith(`${path}/`);
    if (changed.some((path) => path === folder || isOnTheWay(path)))
        return true;
    const leadsOn = inside(links).length > 0;
    const isModule = new Set(inside(submodules));
    const taken = inside(changed).filter((path) => leadsOn || !test || test(path) || isReached(path));
    if (taken.length === 0)
        return false;
    const ignore = (0,dockerignore/* readDockerignore */.$)(await ignoreText(question, source, disk, folder));
    return ignore.judge(taken.map((path) => ({ path, bytes: 0 })))?.length !== 0;
    /** A pattern can take files from within a submodule. */
    function isReached(path) {
        const depth = path.split('/').length;
        const upper = (source.path ?? '').split('/').slice(0, depth).join('/');
        return isModule.has(path) && upper !== source.path && takes(upper)?.(path) !== false;
    }
}
function can_change_below(folder, path) {
    if (folder === '.' || folder === '')
        return [path];
    return path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [];
}

;// CONCATENATED MODULE: ./src/context/checkout-only.ts
/** How many bytes of an image only the checkout had. */




/**
 * The bytes that COPY and ADD took from the checkout beyond what git tracks, by the line of the instruction. Files that are
 * larger there count with the difference: content that Git LFS keeps, for instance. `unknown` where such files went through
 * a build stage, a RUN or an archive, or where the files or patterns cannot be judged.
 */
async function countBrought(question, tree, disk) {
    if (tree.kind === 'none')
        return { kind: 'unknown', because: tree.because };
    const lines = new Map();
    for (const source of contextSources(question.dockerfile, wishesOf(question))) {
        const folder = choose_context_folderOf(question, source);
        if (folder === undefined)
            continue;
        const [there, tracked] = await Promise.all([disk.list(question.root, folder), disk.list(tree.path, folder)]);
        const sent = (0,dockerignore/* readDockerignore */.$)(await ignoreText(question, source, disk, folder)).judge(there.files);
        if (!there.complete || !sent)
            return { kind: 'unknown', because: 'the files of the context could not all be listed' };
        const known = new Map(tracked.files.map(({ path, bytes }) => [path, bytes]));
        const extra = sent
            .map(({ path, bytes }) => ({ path, bytes: bytes - (known.get(path) ?? 0) }))
            .filter(({ path, bytes }) => bytes > 0 || !known.has(path));
        const test = source.path === undefined ? undefined : takes(source.path);
        const taken = test ? extra.filter(({ path }) => test(path)) : extra;
        if (taken.length === 0)
            continue;
        if (source.into === 'lost' || !test)
            return { kind: 'unknown', because: `line ${source.line} takes them where their bytes cannot be followed` };
        const bytes = taken.reduce((sum, file) => sum + file.bytes, 0);
        lines.set(source.line, (lines.get(source.line) ?? 0) + bytes);
    }
    return { kind: 'counted', lines: [...lines].map(([line, bytes]) => ({ line, bytes })) };
}

;// CONCATENATED MODULE: ./src/context/context-notes.ts
/** What is to be known about the files that a build takes, beside where they come from. One sentence each. */




const CONFIG = '.git/config';
async function contextNotes(question, use, tree, disk) {
    const takesToken = tree.kind === 'there' && tree.keepsToken && (await takesConfig(question, disk));
    const isBare = tree.kind === 'there' && use.kind === 'checkout';
    return [
        ...(takesToken
            ? [
                '`.git/config` of the checkout holds a token that a build of this context copies into the image: set `persist-credentials: false` for actions/checkout, or put `.git` into the ignore file.',
            ]
            : []),
        ...(tree.kind === 'there' && tree.isSparse
            ? [
                'The checkout is sparse, so the build context lacks the files that git was told to leave out: take `sparse-checkout` away from actions/checkout, or run `git sparse-checkout disable`.',
            ]
            : []),
        ...(isBare && tree.submodules.length > 0 ? ['The base is built without the files of submodules.'] : []),
        ...(isBare && tree.lfs.length > 0 ? ['The base is built with the pointers of Git LFS in place of its files.'] : []),
    ];
}
/** Whether COPY, ADD or a mount takes git's configuration from the checkout. */
async function takesConfig(question, disk) {
    if (!(await disk.list(question.root, '.')).files.some(({ path }) => path === CONFIG))
        return false;
    for (const source of contextSources(question.dockerfile, wishesOf(question))) {
        if (choose_context_folderOf(question, source) !== '.')
            continue;
        const isTaken = source.path === undefined || takes(source.path)?.(CONFIG) !== false;
        const sent = (0,dockerignore/* readDockerignore */.$)(await ignoreText(question, source, disk, '.')).judge([{ path: CONFIG, bytes: 0 }]);
        if (isTaken && sent?.length !== 0)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/context/head-context.ts







/** A tree that git cannot make is a reason to build the checkout, not an error. */
async function checkOutHead({ uncommitted, images }, { repository }) {
    const none = (because) => ({
        kind: 'none',
        because,
        [Symbol.asyncDispose]: () => Promise.resolve(),
    });
    if (images.every(isFetched))
        return none('the builder fetches the context itself');
    try {
        return await repository.tracked({ uncommitted });
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return none(error.message);
        throw error;
    }
}
/** Nothing of the checkout is sent: neither a context nor a named one is a folder. */
const isFetched = ({ context, build }) => context.kind === 'remote' &&
    Object.values(build.buildContexts).every((value) => (0,build_context/* readNamedContext */.Jy)(value).kind === 'remote');
async function findHeadContext(image, { root, uncommitted }, read, tree, { disk }) {
    const nothing = () => Promise.resolve(undefined);
    if (read.kind !== 'text' || isFetched(image))
        return { source: root, notes: [], brought: nothing };
    const question = questionOf(image, { root, uncommitted }, (0,parse_dockerfile/* parseDockerfile */.A)(image.dockerfile, read.text));
    const { source, use } = await chooseContext(question, tree, disk);
    const notes = await contextNotes(question, use, tree, disk);
    return { source, use, notes, brought: use.kind === 'checkout' ? () => countBrought(question, tree, disk) : nothing };
}
/** What the questions about the files of an image start from. */
function questionOf(image, { root, uncommitted }, dockerfile) {
    const { context } = image;
    return {
        root,
        uncommitted,
        dockerfile,
        folder: context.kind === 'folder' ? context.path : undefined,
        named: new Map(Object.entries(image.build.buildContexts).flatMap(([name, value]) => {
            const named = (0,build_context/* readNamedContext */.Jy)(value);
            return named.kind === 'folder' ? [[name, (0,absolute_path/* absolutePath */.Hi)(named.path, '/')?.slice(1) || '.']] : [];
        })),
        target: image.build.target,
        buildArgs: image.build.buildArgs,
        wish: image.contextSource,
    };
}

;// CONCATENATED MODULE: ./src/context/mark-unchanged.ts



const UNCHANGED = 'nothing changed that it is made of: Dockerfile, ignore file, files that COPY and ADD take, settings, structure tests, files of variables, compose files, workflows';
/**
 * The plan with a mark on the images that the change cannot have changed: they need no build. Where findings of the base
 * fail the check as well, there is no mark.
 */
async function markUnchanged(plan, change, disk) {
    if (plan.policy.failOnExisting)
        return plan;
    const mark = async (image) => {
        const read = await disk.read(plan.root, image.dockerfile);
        if (read.kind !== 'text')
            return image;
        const question = questionOf(image, plan, (0,parse_dockerfile/* parseDockerfile */.A)(image.dockerfile, read.text));
        return (await canChange(image, read.text, question, change, disk)) ? image : { ...image, unchanged: UNCHANGED };
    };
    const [first, ...others] = plan.images;
    return { ...plan, images: [await mark(first), ...(await Promise.all(others.map(mark)))] };
}

;// CONCATENATED MODULE: ./src/context/guess-context.ts


/** The Dockerfile's own folder or the root, whichever has more of what the image needs; the own folder where both have all. */
async function guessContext({ root, dockerfile, wishes }, disk) {
    const { file } = dockerfile;
    const own = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
    if (own === '.')
        return { folder: own };
    const named = contextSources(dockerfile, wishes).filter(isNamed);
    const found = await Promise.all(named.map(async (source) => ({
        ...source,
        inOwn: source.path === '' ? await hasContent(root, own, disk) : await has(disk, root, own, source.path),
        inRoot: await has(disk, root, '.', source.path),
    })));
    const onlyRoot = found.filter(({ inOwn }) => !inOwn);
    const onlyOwn = found.filter(({ inRoot }) => !inRoot);
    const [first] = onlyRoot;
    if (!first) {
        const isEither = found.length > 0 && onlyOwn.length === 0;
        return { folder: own, ...(isEither && { note: either(own) }) };
    }
    if (onlyOwn.length === 0)
        return { folder: '.', note: rootFor(first, own) };
    return onlyOwn.length < onlyRoot.length
        ? { folder: '.', isUnsure: true, note: torn(ROOT, onlyOwn, ({ inOwn }) => inOwn, `in \`${own}\``) }
        : { folder: own, isUnsure: true, note: torn(`\`${own}\``, onlyRoot, ({ inRoot }) => inRoot, 'in the root') };
}
/** What speaks against a build context that somebody has named: it lacks what the root or the Dockerfile's own folder has. One sentence. */
async function doubtContext({ root, dockerfile, wishes, folder }, disk) {
    const { file } = dockerfile;
    const own = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
    const named = contextSources(dockerfile, wishes).filter(isNamed);
    const found = await Promise.all(named.map(async (source) => ({
        ...source,
        inChosen: await has(disk, root, folder, source.path),
        inOwn: await has(disk, root, own, source.path),
        inRoot: await has(disk, root, '.', source.path),
    })));
    const missing = found.filter(({ inChosen, inOwn, inRoot }) => !inChosen && (inOwn || inRoot));
    const [first] = missing;
    if (!first)
        return undefined;
    const chosen = folder === '.' ? ROOT : `\`${folder}\``;
    const isInRoot = missing.every(({ inRoot }) => inRoot);
    return torn(chosen, missing, ({ inOwn, inRoot }) => (isInRoot ? inRoot : inOwn), isInRoot ? 'in the root' : `in \`${own}\``);
}
const isNamed = (source) => source.from === undefined && source.path !== undefined;
/** More than the Dockerfiles and their ignore files. */
async function hasContent(root, folder, disk) {
    return (await disk.list(root, folder)).files.some(({ path }) => !/(?:docker|container)file|\.dockerignore$/i.test(path));
}
const ROOT = 'the root of the repository';
const either = (own) => `The build context is \`${own}\`; all that the Dockerfile takes lies in the root as well: set \`context: .\` if the root is meant.`;
const rootFor = ({ line, path }, own) => `The build context is ${ROOT}: line ${line} takes \`${path || '.'}\`, which \`${own}\` does not have. Set \`context: ${own}\` if that folder is meant.`;
function torn(chosen, missing, isThere, there) {
    const places = missing.map((source) => `\`${source.path || '.'}\` (line ${source.line}) lies ${isThere(source) ? there : 'in neither'}`);
    const [last, ...others] = places.slice(0, MAX_NAMED).reverse();
    const all = others.length === 0 ? last : `${others.reverse().join(', ')} and ${last ?? ''}`;
    return `The build context is ${chosen}, but ${all ?? ''}: name the right folder with \`context\`.`;
}
/** More than a reader needs to see which folder is meant. */
const MAX_NAMED = 5;

;// CONCATENATED MODULE: ./src/context/settle-contexts.ts
/** The build contexts of a plan whose settings name none. */



/** The plan with the folders that the Dockerfiles' own words ask for, and notes on what was chosen. */
async function settleContexts(plan, disk) {
    const [first, ...others] = plan.images;
    const settle = (image) => settleContext(image, plan.root, disk);
    return { ...plan, images: [await settle(first), ...(await Promise.all(others.map(settle)))] };
}
async function settleContext(image, root, disk) {
    const read = await disk.read(root, image.dockerfile);
    if (read.kind !== 'text')
        return image;
    const { target, buildArgs, buildContexts } = image.build;
    const folders = Object.entries(buildContexts).flatMap(([name, value]) => (0,build_context/* readNamedContext */.Jy)(value).kind === 'folder' ? [name] : []);
    const dockerfile = (0,parse_dockerfile/* parseDockerfile */.A)(image.dockerfile, read.text);
    const wishes = { target, buildArgs, folders };
    if (image.isContextGiven) {
        const { context } = image;
        const doubt = context.kind === 'folder'
            ? await doubtContext({ root, dockerfile, wishes, folder: context.path }, disk)
            : undefined;
        return doubt === undefined ? image : { ...image, contextNotes: [...image.contextNotes, doubt] };
    }
    const { folder: path, note, isUnsure = false } = await guessContext({ root, dockerfile, wishes }, disk);
    return {
        ...image,
        context: (0,build_context/* folder */.TV)(path),
        ...(isUnsure && !image.choices && { choices: [{ name: image.name, dockerfile: image.dockerfile, context: path }] }),
        contextNotes: [...image.contextNotes, ...(note === undefined ? [] : [note])],
        // Where the Dockerfile's own folder is meant, the base has it under the base's name.
        onBase: isSame(image.context, path) ? image.onBase : { ...image.onBase, context: (0,build_context/* folder */.TV)(path) },
    };
}
const isSame = (context, path) => context.kind === 'folder' && context.path === path;

// EXTERNAL MODULE: ./src/lint/text/glob.ts
var glob = __webpack_require__(79711);
;// CONCATENATED MODULE: ./src/settings/structure-tests/matching-files.ts

const MAGIC = /[*?]/;
/** The folder in which every file lies that a pattern can match. */
function matching_files_folderOf(pattern) {
    const parts = pattern.split('/');
    const fixed = parts.slice(0, Math.min(indexOfMagic(parts), parts.length - 1));
    return fixed.length === 0 ? '.' : fixed.join('/');
}
/** What is left of a pattern below its folder. */
function restOf(pattern) {
    const parts = pattern.split('/');
    return parts.slice(Math.min(indexOfMagic(parts), parts.length - 1)).join('/');
}
const matching_files_isPattern = (path) => MAGIC.test(path);
function indexOfMagic(parts) {
    const at = parts.findIndex((part) => MAGIC.test(part));
    return at < 0 ? parts.length : at;
}
/** Whether a pattern matches a whole path: `*` and `?` inside of a name, `**` any folders. */
function matchesPath(path, pattern) {
    return matches(path.split('/'), pattern.split('/').filter((part, at, all) => part !== '**' || all[at - 1] !== '**'));
}
/** Quadratic at worst: of several `**` only the last is gone back to, as `matchesGlob` does with a star. */
function matches(names, parts) {
    let at = 0;
    let part = 0;
    let back;
    while (at < names.length) {
        const wanted = parts[part];
        if (wanted === '**')
            back = { part: (part += 1), at };
        else if (wanted !== undefined && (0,glob/* matchesGlob */.kt)(names[at] ?? '', wanted)) {
            at += 1;
            part += 1;
        }
        else if (back) {
            back.at += 1;
            at = back.at;
            part = back.part;
        }
        else
            return false;
    }
    return parts.slice(part).every((rest) => rest === '**');
}

;// CONCATENATED MODULE: ./src/settings/structure-tests/read-assertions.ts


const MAX_ASSERTIONS = 500;
/** The plan with what files of container-structure-test assert. Throws a UserError for a mistake in one of them, or in a pattern. */
async function readAssertions(plan, disk) {
    const [first, ...others] = plan.images;
    const complete = (image) => readOfImage(image, plan.root, disk);
    return { ...plan, images: [await complete(first), ...(await Promise.all(others.map(complete)))] };
}
async function readOfImage(image, root, disk) {
    const { runtime, structureTests } = image;
    if (runtime.kind === 'skip')
        return image;
    const { assertions: own, expectHttp } = runtime;
    if (own.length + expectHttp.length + structureTests.length === 0)
        return image;
    const files = (await Promise.all(structureTests.map((path) => filesOf(path, root, disk)))).flat();
    const read = await Promise.all([...new Set(files)].map((file) => readFile(file, root, disk)));
    const assertions = [...own, ...read.flat()];
    if (assertions.length > MAX_ASSERTIONS)
        throw new errors/* UserError */.yo(`\`structure-tests\`: ${assertions.length} assertions are more than the ${MAX_ASSERTIONS} that an image can have.`);
    await refusePatterns([
        ...assertions.flatMap((assertion) => patternsOf(assertion).map((pattern) => ({ ...assertion, pattern }))),
        ...expectHttp.flatMap(({ path, body, headers }) => [...body, ...Object.values(headers)].map((pattern) => ({ from: 'expect-http', name: path, pattern }))),
    ]);
    return { ...image, runtime: { ...runtime, assertions } };
}
async function filesOf(written, root, disk) {
    const path = written.replace(/^(?:\.\/)+/, '');
    if (!matching_files_isPattern(path))
        return [path];
    const folder = matching_files_folderOf(path);
    const { files } = await disk.list(root, folder);
    const found = files.filter((file) => matchesPath(file.path, restOf(path)));
    // Tests that nobody finds are no tests that pass.
    if (found.length === 0)
        throw new errors/* UserError */.yo(`\`structure-tests\`: no file is called \`${written}\`.`);
    return found.map((file) => (folder === '.' ? file.path : `${folder}/${file.path}`));
}
async function readFile(file, root, disk) {
    const read = await disk.read(root, file);
    if (read.kind === 'missing')
        throw new errors/* UserError */.yo(`\`structure-tests\`: there is no file \`${file}\`.`);
    if (read.kind === 'refused')
        throw new errors/* UserError */.yo(`\`structure-tests\`: ${read.because}.`);
    const [{ readStructureFile }, { structureAssertions }] = await Promise.all([
        __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 29074)),
        __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 75738)),
    ]);
    const assertions = structureAssertions(readStructureFile(read.text, file), file);
    if (assertions.length === 0)
        throw new errors/* UserError */.yo(`${file}: there is no test in it.`);
    return assertions;
}
async function refusePatterns(all) {
    const { patternProblem } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 48402));
    for (const { from, name, pattern } of all) {
        const problem = patternProblem(pattern);
        if (problem !== undefined)
            throw new errors/* UserError */.yo(`${from}: the pattern \`${pattern.slice(0, 80)}\` of \`${name}\` is no regular expression of RE2: ${problem}.`);
    }
}
function patternsOf(assertion) {
    const both = (patterns) => [
        ...(patterns?.wanted ?? []),
        ...(patterns?.unwanted ?? []),
    ];
    switch (assertion.kind) {
        case 'command':
            return [...both(assertion.stdout), ...both(assertion.stderr)];
        case 'file':
            return both(assertion.content);
        case 'metadata':
            return [...assertion.env, ...assertion.labels].filter(({ isPattern }) => isPattern).map(({ value }) => value);
        case 'unsupported':
            return [];
    }
}

;// CONCATENATED MODULE: ./src/settings/env-file.ts
/** Variables of a file as `docker run --env-file` reads them, but for those that it would take from the client's environment. Pure. */

/**
 * Reads `NAME=value` lines; a `#` at the start makes a comment.
 * Throws a UserError with the line's number, never with what stands in it.
 * @param file only for the message
 */
function readEnvFile(text, file) {
    const entries = text.split('\n').flatMap((whole, index) => {
        const line = whole.replace(/\r$/, '').trimStart();
        if (line === '' || line.startsWith('#'))
            return [];
        const at = line.indexOf('=');
        const name = at < 0 ? line : line.slice(0, at);
        if (at < 0 || !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name))
            throw new errors/* UserError */.yo(`\`run-env-file\`: line ${index + 1} of ${file} is not \`NAME=value\`.`);
        return [[name, line.slice(at + 1)]];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/settings/read-env-files.ts


/** The plan with the variables of its files beside its own. Throws a UserError for a file that cannot be read. */
async function readEnvFiles(plan, sources) {
    const [first, ...others] = plan.images;
    const withFiles = (image) => readFilesOf(image, plan.root, sources);
    return { ...plan, images: [await withFiles(first), ...(await Promise.all(others.map(withFiles)))] };
}
async function readFilesOf(image, root, sources) {
    const { runtime, envFiles } = image;
    if (runtime.kind === 'skip' || envFiles.length === 0)
        return image;
    const read = await Promise.all(envFiles.map((file) => readVariables(file, root, sources)));
    const env = Object.fromEntries([...read, runtime.options.env].flatMap((variables) => Object.entries(variables)));
    return { ...image, runtime: { ...runtime, options: { ...runtime.options, env } } };
}
/** A file of the repository is never a link out of it, since whoever wrote a change wrote the link too. */
async function readVariables(file, root, { disk, readElsewhere }) {
    const missing = () => new errors/* UserError */.yo(`\`run-env-file\`: there is no file \`${file}\`.`);
    if (/^[/~]|(?:^|\/)\.\.(?:\/|$)/.test(file)) {
        const text = readElsewhere(file);
        if (text === undefined)
            throw missing();
        return readEnvFile(text, file);
    }
    const read = await disk.read(root, file);
    if (read.kind === 'missing')
        throw missing();
    if (read.kind === 'refused')
        throw new errors/* UserError */.yo(`\`run-env-file\`: ${read.because}.`);
    return readEnvFile(read.text, file);
}

;// CONCATENATED MODULE: ./src/complete-plan.ts




/** The plan with its build contexts and variables, and without what need not or must not be done. */
async function completePlan(made, { beside, change, isFork, progress, ...sources }) {
    const settled = await settleContexts(made, sources.disk);
    const planned = change ? await markUnchanged(settled, change, sources.disk) : settled;
    for (const { name, unchanged } of planned.images)
        if (unchanged !== undefined)
            progress.line(`${name}: not built, ${unchanged}`);
    const withVariables = await readEnvFiles(isFork ? withoutExports(planned, progress) : planned, sources);
    return readAssertions(withVariables, beside);
}
/** What a stranger's build left in a cache would be taken for ours. */
function withoutExports(plan, progress) {
    if (plan.images.some(({ build }) => build.cacheTo.length > 0))
        progress.warning('`cache-to` is not used for a pull request from a fork: others would build on what its build left.');
    const without = (image) => ({ ...image, build: { ...image.build, cacheTo: [] } });
    const [first, ...others] = plan.images;
    return { ...plan, images: [without(first), ...others.map(without)] };
}

// EXTERNAL MODULE: ./src/disk/disk.ts
var disk_disk = __webpack_require__(5068);
;// CONCATENATED MODULE: ./src/disk/read-secret-file.ts

/** BuildKit takes no larger secret. */
const MAX_SECRET_BYTES = 500 * 1024;
/** A secret that is a file, to know what has to be hidden; undefined where there is none to read. Never waits for a pipe. */
function readSecretFile(path) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = (0,external_node_fs_.fstatSync)(descriptor);
            return stats.isFile() && stats.size <= MAX_SECRET_BYTES ? (0,external_node_fs_.readFileSync)(descriptor, 'utf8') : undefined;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/disk/run-folder.ts




/** Below `temp`, or where the system keeps such things. Throws a UserError when it cannot be made. */
async function createRunFolder(runId, temp) {
    const path = pathOf(runId, temp);
    try {
        await (0,promises_.mkdir)(temp ?? (0,external_node_os_.tmpdir)(), { recursive: true });
        await (0,promises_.mkdir)(path, { mode: 0o700 });
    }
    catch (error) {
        const because = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.yo(`There is no place for temporary files: ${because}.`);
    }
    return { path, [Symbol.asyncDispose]: () => removeRunFolder(runId, temp) };
}
/** For a later process that cleans up after one that was killed. Does nothing where there is nothing. */
async function removeRunFolder(runId, temp) {
    await (0,promises_.rm)(pathOf(runId, temp), { recursive: true, force: true, maxRetries: 3 });
}
/** Whether a path is that of something right inside of a run's folder. */
const isInRunFolder = (path, runId) => basename(dirname(path)) === nameOf(runId);
const nameOf = (runId) => `drydock-${runId}`;
const pathOf = (runId, temp = (0,external_node_os_.tmpdir)()) => (0,external_node_path_.join)(temp, nameOf(runId));

// EXTERNAL MODULE: ./src/docker/connect.ts + 55 modules
var connect = __webpack_require__(91963);
// EXTERNAL MODULE: ./src/docker/cli/docker-cli.ts + 1 modules
var docker_cli = __webpack_require__(11374);
// EXTERNAL MODULE: ./src/docker/cli/lines.ts
var lines = __webpack_require__(75122);
// EXTERNAL MODULE: ./src/docker/cli/private-folder.ts
var private_folder = __webpack_require__(86851);
;// CONCATENATED MODULE: ./src/docker/build/print-bake.ts
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






/** It takes 0.2 s; a file that asks for a product of lists takes any time. */
const LIMIT_SECONDS = 10;
const printed = schemas/* object */.Ikc({ target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}) });
/** What finds the client and its plugins. A bake file can ask for every other variable by its name, and print it. */
const KEPT = ['PATH', 'HOME', 'DOCKER_CONFIG'];
/**
 * `docker buildx bake --print` in a folder that has these files alone: a change that names another file, or a variable of
 * ours, finds none.
 */
function createPrintBake(options) {
    const env = Object.fromEntries(KEPT.flatMap((name) => (options.env[name] ? [[name, options.env[name]]] : [])));
    return async (files) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = __addDisposableResource(env_1, await (0,private_folder/* createPrivateFolder */.A)(options.temporary), true);
            for (const { name, text } of files)
                await (0,promises_.writeFile)(external_node_path_default().join(folder.path, name), text);
            const cli = (0,docker_cli/* createCli */.T)({ cwd: folder.path, env, signal: options.signal });
            const named = files.filter(({ name }) => name !== '.env').flatMap(({ name }) => ['--file', name]);
            const ended = await cli.run({ args: ['buildx', 'bake', '--print', ...named, '*'], timeoutSeconds: LIMIT_SECONDS });
            if (ended.missing)
                return { kind: 'failed', because: 'there is no docker with buildx, which reads it' };
            if (ended.timedOut)
                return { kind: 'failed', because: `buildx took more than ${LIMIT_SECONDS} s` };
            if (ended.exitCode !== 0)
                return { kind: 'failed', because: reasonIn(ended.stderr, folder.path) };
            return answer(ended.stdout, ended.stderr);
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
    };
}
function answer(stdout, stderr) {
    const unset = [...stderr.matchAll(/The \\?"(\w+)\\?" variable is not set/g)].map(([, name = '']) => name);
    try {
        return { kind: 'printed', targets: printed.parse(JSON.parse(stdout)).target, unset: [...new Set(unset)] };
    }
    catch {
        return { kind: 'failed', because: 'buildx printed something else than targets' };
    }
}
const reasonIn = (stderr, folder) => ((0,lines/* lastLines */.w$)(stderr, 1)[0] ?? 'buildx does not say why')
    .replaceAll(`${folder}/`, '')
    .replace(/^ERROR: /, '')
    .replace(/\.$/, '');

// EXTERNAL MODULE: ./src/secret-source.ts
var secret_source = __webpack_require__(79857);
;// CONCATENATED MODULE: ./src/docker/build/secret-files.ts




/**
 * Refuses a secret whose file lies in the checkout and is a link, stands behind one or is no regular file: whoever wrote the
 * change could name any file of the machine by it. Files elsewhere are the workflow's own.
 */
async function refuseLinkedSecrets(secrets, workspace, env) {
    for (const secret of secrets) {
        const source = (0,secret_source/* secretSource */.k)(secret, env);
        const problem = source?.kind === 'file' ? await problemOf(external_node_path_default().resolve(workspace, source.path), workspace) : undefined;
        if (source?.kind === 'file' && problem !== undefined)
            throw new errors/* UserError */.yo(`secrets: \`${source.path}\` ${problem}, and a secret of the checkout has to be a regular file without links on the way to it.`);
    }
}
/** A clause about a file of the checkout; nothing where there is none, which buildx says itself. */
async function problemOf(file, workspace) {
    const way = external_node_path_default().relative(workspace, file);
    if (way === '..' || way.startsWith(`..${(external_node_path_default()).sep}`) || external_node_path_default().isAbsolute(way))
        return undefined;
    const parts = way.split((external_node_path_default()).sep);
    for (const index of parts.keys()) {
        const place = external_node_path_default().join(workspace, ...parts.slice(0, index + 1));
        const stats = await (0,promises_.lstat)(place).catch(() => undefined);
        if (stats === undefined)
            return undefined;
        if (stats.isSymbolicLink())
            return index === parts.length - 1 ? 'is a link' : 'stands behind a link';
        if (index === parts.length - 1 && !stats.isFile())
            return 'is no regular file';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/git/changed-files.ts
/** Paths, relative to the root, that one of the commits (full SHAs) has and the other has not, or has otherwise; old and new names of a rename. */
async function listChangedFiles(git, base, head) {
    const flags = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'];
    return paths(await git.run(['diff-tree', '-r', ...flags, base, head]));
}
/** The modes are git's own (git-fast-import(1), `filemodify`). */
async function listSpecialEntries(git) {
    const entries = paths(await git.run(['ls-files', '-z', '--stage']));
    const ofMode = (mode) => entries.flatMap((entry) => (entry.startsWith(`${mode} `) ? [entry.slice(entry.indexOf('\t') + 1)] : []));
    return { links: ofMode('120000'), submodules: ofMode('160000') };
}
const paths = (output) => output.split('\0').filter((path) => path !== '');

;// CONCATENATED MODULE: ./src/git/choose-base.ts
/** Pure: the event and HEAD's parents tell. */
function chooseBase(trigger, head) {
    switch (trigger.kind) {
        case 'pull-request':
            return chooseForPullRequest(trigger, head);
        case 'push':
            if (trigger.before !== undefined)
                return { kind: 'commit', sha: trigger.before, how: 'the commit before this push' };
            return chooseForBranch(trigger.defaultBranch, 'this push has no earlier commit');
        case 'merge-group':
            return { kind: 'commit', sha: trigger.baseSha, how: 'the commit that the merge queue builds on' };
        case 'manual':
            return chooseForBranch(trigger.defaultBranch, 'the event names neither a base nor a default branch');
        case 'local':
            return trigger.base === undefined
                ? { kind: 'parted-from-upstream' }
                : { kind: 'parted-from-revision', revision: trigger.base };
    }
}
/**
 * GitHub's merge commit has the base branch as first and the pull request's head as second parent
 * (`refs/pull/N/merge`, what actions/checkout checks out unless told otherwise).
 */
function chooseForPullRequest({ headSha, baseSha }, { parents }) {
    const [first, second] = parents;
    return parents.length === 2 && first !== undefined && second === headSha
        ? { kind: 'commit', sha: first, how: 'the commit that the pull request is merged onto' }
        : { kind: 'parted-from', sha: baseSha, what: 'the base of the pull request' };
}
function chooseForBranch(branch, because) {
    return branch === undefined ? { kind: 'none', because } : { kind: 'parted-from-branch', branch };
}

// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
;// CONCATENATED MODULE: ./src/git/commit.ts
/** Facts about commits, and getting one that this clone lacks. */

/** A full object name of SHA-1 or SHA-256. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A commit's name as people read it. */
const shortSha = (sha) => sha.slice(0, 7);
/** The commit that `name` points at; undefined where there is none. `name` is a full SHA or a checked revision. */
async function findSha(git, name) {
    const { exitCode, stdout } = await git.ask([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    const sha = stdout.trim();
    return exitCode === 0 && SHA.test(sha) ? sha : undefined;
}
/** Reads the commit object itself: every other command hides the parents that a shallow clone has cut off. */
async function readCommit(git, sha) {
    const object = await git.run(['cat-file', 'commit', sha]);
    const [header = ''] = object.split('\n\n', 1);
    return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) };
}
async function isShallow(git) {
    return (await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
/** The remote that lacking commits come from: `origin`, else the only one. */
async function findRemote(git) {
    const remotes = (await git.run(['remote'])).split('\n').filter((name) => name !== '');
    return remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
}
/** One commit of a large repository comes in seconds. */
const FETCH_SECONDS = 120;
/** Fetches objects only: no ref, no tag, no FETCH_HEAD and no submodule is written. */
async function fetchObjects(git, depth, shas) {
    const remote = await findRemote(git);
    if (remote === undefined)
        return { kind: 'missing', because: 'there is no remote to fetch it from' };
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
    const argv = ['fetch', ...quiet, ...depth, '--end-of-options', remote, ...shas];
    const ask = (withToken) => git.ask(argv, { timeoutSeconds: FETCH_SECONDS, withToken });
    const first = await ask(false);
    // A checkout that kept its credentials, or a public repository, needs no token of ours.
    const { exitCode, stderr } = first.exitCode !== 0 && isRefused(first.stderr) && git.hasToken ? await ask(true) : first;
    if (exitCode === 0)
        return { kind: 'present' };
    return { kind: 'missing', because: `it could not be fetched: ${(0,git_git/* lastLine */.fM)(stderr)}${adviceFor(stderr)}` };
}
/** Makes sure that the clone has the commit with its files; a shallow clone gets that one commit and stays shallow. */
async function ensureCommit(git, sha) {
    if (await findSha(git, sha))
        return { kind: 'present' };
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    const fetched = await fetchObjects(git, depth, [sha]);
    if (fetched.kind === 'present')
        return fetched;
    return { kind: 'missing', because: `commit \`${shortSha(sha)}\` is not in this clone, and ${fetched.because}` };
}
const isRefused = (stderr) => /could not read Username|Authentication failed|terminal prompts disabled|Permission denied|not found/i.test(stderr);
function adviceFor(stderr) {
    return isRefused(stderr) ? '; `fetch-depth: 2` of actions/checkout brings the base of a pull request along' : '';
}

;// CONCATENATED MODULE: ./src/git/merge-base.ts
/** Where two histories part, also in a shallow clone. */

/** More commits to fetch each time: nearly all pull requests are answered by the first step, and the last is a minute. */
const STEPS = [50, 250, 1000];
/** The last commit that `head` and `other` (full SHAs) share. Deepens a shallow clone in bounded steps. */
async function findMergeBase(git, head, other) {
    const available = await ensureCommit(git, other);
    if (available.kind === 'missing')
        return available;
    for (const step of STEPS) {
        const sha = await askMergeBase(git, head, other);
        if (sha !== undefined)
            return { kind: 'found', sha };
        if (!(await isShallow(git)))
            return { kind: 'unrelated' };
        if (!(await deepen(git, step, head, other)))
            return { kind: 'too-far' };
    }
    const sha = await askMergeBase(git, head, other);
    return sha === undefined ? { kind: 'too-far' } : { kind: 'found', sha };
}
async function askMergeBase(git, head, other) {
    const { stdout } = await git.ask(['merge-base', '--end-of-options', head, other]);
    const sha = stdout.trim();
    return SHA.test(sha) ? sha : undefined;
}
/** The remote refuses the whole request when it does not know one commit, and it need not know a local head. */
async function deepen(git, step, head, other) {
    const depth = [`--deepen=${step}`];
    if ((await fetchObjects(git, depth, [head, other])).kind === 'present')
        return true;
    return (await fetchObjects(git, depth, [other])).kind === 'present';
}

;// CONCATENATED MODULE: ./src/git/revision.ts
/** What a user may call a commit, and which commit it is. */


// Git itself refuses components of more than 255 bytes on every common file system.
const MAX_LENGTH = 255;
const SHOWN_LENGTH = 60;
/** `name` with any number of `~2` and `^1` behind it. */
const REVISION = /^(?<name>[^~^]+)(?:[~^]\d{0,6})*$/;
/** The commit that an input names. Throws a UserError that names the input when it is not a name, or names nothing. */
async function resolveRevision(git, input, text) {
    const name = nameIn(text);
    if (name === undefined || !(await isName(git, name)))
        throw new errors/* UserError */.yo(`\`${input}\`: \`${shown(text)}\` is not the name of a branch, a tag or a commit.`);
    const sha = (await findSha(git, text)) ?? (await findOnRemote(git, text));
    if (sha === undefined)
        throw new errors/* UserError */.yo(`\`${input}\`: this repository has no branch, tag or commit \`${shown(text)}\`.`);
    return sha;
}
/** The part of a revision that must be a name; undefined for what cannot be one. Pure. */
function nameIn(text) {
    if (text.length > MAX_LENGTH || text.startsWith('-') || /[\0-\x20\x7f]/.test(text))
        return undefined;
    return REVISION.exec(text)?.groups?.['name'];
}
async function isName(git, name) {
    return (await git.ask(['check-ref-format', '--allow-onelevel', name])).exitCode === 0;
}
/** A clone of one branch knows no other: asks the remote for it, and gets its commit without writing a ref. */
async function findOnRemote(git, text) {
    const remote = await findRemote(git);
    if (remote === undefined)
        return undefined;
    const name = text.startsWith(`${remote}/`) ? text.slice(remote.length + 1) : text;
    const sha = SHA.test(name) ? name : await askRemote(git, remote, name);
    return sha !== undefined && (await ensureCommit(git, sha)).kind === 'present' ? findSha(git, sha) : undefined;
}
const ASK_SECONDS = 60;
async function askRemote(git, remote, name) {
    const refs = [`refs/heads/${name}`, `refs/tags/${name}`];
    const { stdout } = await git.ask(['ls-remote', '--end-of-options', remote, ...refs], { timeoutSeconds: ASK_SECONDS });
    const [sha = ''] = stdout.split('\t', 1);
    return SHA.test(sha) ? sha : undefined;
}
const shown = (text) => (text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text);

;// CONCATENATED MODULE: ./src/git/find-base.ts




/**
 * The commit that the head is compared with; it is in the clone when this returns. What cannot be found out is a reason, not an error.
 * Throws a UserError for a `base` of the user's that names no commit.
 */
async function findBase(checkout, trigger) {
    if (checkout.kind === 'none')
        return checkout;
    const { git, head } = checkout;
    if (!head)
        return none('the repository has no commit yet');
    return carryOut(git, head, chooseBase(trigger, head));
}
async function carryOut(git, head, choice) {
    switch (choice.kind) {
        case 'none':
            return choice;
        case 'commit':
            return available(git, choice.sha, choice.how);
        case 'parted-from':
            return partedFrom(git, head, choice.sha, choice.what);
        case 'parted-from-branch':
            return partedFromBranch(git, head, choice.branch);
        case 'parted-from-revision': {
            const sha = await resolveRevision(git, 'base', choice.revision);
            return partedFrom(git, head, sha, `\`${choice.revision}\``);
        }
        case 'parted-from-upstream':
            return partedFromUpstream(git, head);
    }
}
async function available(git, sha, how) {
    const commit = await ensureCommit(git, sha);
    return commit.kind === 'present' ? { kind: 'commit', sha, how } : none(commit.because);
}
/** Falls back to the commit itself where the clone cannot tell, and says so. */
async function partedFrom(git, head, sha, what) {
    const mergeBase = await findMergeBase(git, head.sha, sha);
    switch (mergeBase.kind) {
        case 'found':
            return { kind: 'commit', sha: mergeBase.sha, how: `the commit at which HEAD parted from ${what}` };
        case 'unrelated':
            return { kind: 'commit', sha, how: `${what}, which shares no history with HEAD` };
        case 'too-far':
            return { kind: 'commit', sha, how: `${what}; the shallow clone does not tell where HEAD parted from it` };
        case 'missing':
            return none(mergeBase.because);
    }
}
async function partedFromBranch(git, head, branch) {
    const sha = (await findSha(git, `refs/remotes/origin/${branch}`)) ?? (await findOnRemote(git, branch));
    if (sha === undefined)
        return none(`the default branch \`${branch}\` could not be fetched`);
    const base = await partedFrom(git, head, sha, `the default branch \`${branch}\``);
    if (base.kind === 'commit' && base.sha === head.sha)
        return { ...none(`the commit is already part of the default branch \`${branch}\``), isMerged: true };
    return base;
}
/** A clone's own idea of the default branch first, then the usual names; a local branch where there is no remote. */
const UPSTREAMS = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
async function partedFromUpstream(git, head) {
    for (const name of UPSTREAMS) {
        const sha = await findSha(git, name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`);
        if (sha === undefined)
            continue;
        const base = await partedFrom(git, head, sha, `\`${name}\``);
        if (base.kind === 'none' || base.sha !== head.sha)
            return base;
        break;
    }
    return { kind: 'commit', sha: head.sha, how: 'HEAD itself, so that only uncommitted changes count' };
}
const none = (because) => ({ kind: 'none', because });

;// CONCATENATED MODULE: ./src/git/remote.ts
/** Which repository on GitHub a clone is of. Pure. */
const NAMES = /^\/*(?<owner>[\w-]+)\/(?<name>[\w.-]+?)(?:\.git)?\/*$/;
/** `git@host:owner/name.git`, which is no URL. */
const SCP_LIKE = /^(?:[^@/:]+@)?(?<host>[\w.-]+):(?<path>[^/].*)$/;
/**
 * Reads a remote's address; credentials in it are dropped. Undefined for hosts that are not known to be GitHub, because links to
 * files look different elsewhere. `serverUrl` names one more such host.
 */
function readRemote(address, serverUrl) {
    const { host, path } = split(address) ?? {};
    if (host === undefined || path === undefined || !isGitHub(host, serverUrl))
        return undefined;
    const { owner, name } = NAMES.exec(path)?.groups ?? {};
    return owner && name ? { repository: `${owner}/${name}`, serverUrl: `https://${host}` } : undefined;
}
function split(address) {
    if (address.includes('://')) {
        const url = parse(address);
        // A port is part of a server's name for https, and only the way to it for ssh.
        return url && { host: url.protocol === 'https:' ? url.host : url.hostname, path: url.pathname };
    }
    const { host, path } = SCP_LIKE.exec(address)?.groups ?? {};
    return host && path ? { host, path } : undefined;
}
const isGitHub = (host, serverUrl) => host === 'github.com' || host.endsWith('.ghe.com') || (serverUrl !== undefined && parse(serverUrl)?.host === host);
// `URL.parse` is newer than Node 20.
const parse = (address) => (URL.canParse(address) ? new URL(address) : undefined);

;// CONCATENATED MODULE: ./src/git/head.ts
/** The repository around a folder, and what is checked out in it. */



/** Looks upward from `folder`. A missing, bare or distrusted repository, and a missing git, are reasons and not errors. */
async function openCheckout(folder, context = {}) {
    const { exitCode, stdout, stderr } = await (0,git_git/* gitIn */.uM)(folder, context).ask(['rev-parse', '--show-toplevel']);
    if (exitCode !== 0)
        return { kind: 'none', because: reason(exitCode, stderr) };
    const root = stdout.replace(/\n$/, '');
    const git = (0,git_git/* gitIn */.uM)(root, context);
    const sha = await findSha(git, 'HEAD');
    const remote = await readOrigin(git, context.env ?? process.env);
    return {
        kind: 'repository',
        git,
        root,
        ...(sha === undefined ? {} : { head: await readCommit(git, sha) }),
        ...(remote ? { remote } : {}),
    };
}
function reason(exitCode, stderr) {
    if (exitCode === git_git/* NOT_FOUND */.p2)
        return 'git is not installed';
    // Git prints the command that makes it trust the folder, with the path that it means.
    const advice = /git config --global --add safe\.directory .+/.exec(stderr);
    if (advice)
        return `git does not trust this folder, because another user owns it; \`${advice[0]}\` changes that`;
    if (stderr.includes('not a git repository'))
        return 'this folder is not in a git repository';
    return `git cannot read the repository: ${(0,git_git/* lastLine */.fM)(stderr)}`;
}
async function readOrigin(git, env) {
    const remote = await findRemote(git);
    if (remote === undefined)
        return undefined;
    const { stdout } = await git.ask(['remote', 'get-url', '--end-of-options', remote]);
    return readRemote(stdout.trim(), env['GITHUB_SERVER_URL']);
}

;// CONCATENATED MODULE: ./src/git/renames.ts
/** Name in `base` by name in `head` (full SHAs), for files that are still alike (git's own measure, 50 %). */
async function findRenames(git, base, head) {
    const safe = ['--no-ext-diff', '--no-textconv', '-z'];
    const output = await git.run(['diff-tree', '-r', '-M', '--diff-filter=R', '--name-status', ...safe, base, head]);
    return readRenames(output);
}
/** `R100 NUL old NUL new NUL …`. Pure. */
function readRenames(output) {
    const renames = new Map();
    const fields = output.split('\0');
    for (let index = 0; index + 2 < fields.length; index += 3) {
        const [, from, to] = fields.slice(index, index + 3);
        if (from !== undefined && to !== undefined)
            renames.set(to, from);
    }
    return renames;
}

;// CONCATENATED MODULE: ./src/git/uncommitted.ts
/** Changes of tracked files that no commit has yet. */


/** Paths, relative to the root, of tracked files that differ from the commit; new files that are staged are among them. */
async function listUncommitted(git, sha) {
    const flags = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
    const listed = await git.run(['diff', ...flags, '--end-of-options', sha, '--']);
    return listed.split('\0').filter((path) => path !== '');
}
/** Makes the files of `to` what they are in `from`: contents, links and the right to execute; what is gone there goes here. */
async function carryOver(paths, from, to) {
    for (const path of paths) {
        const [source, target] = [(0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path)];
        // A file can stand where the commit has a folder, and the other way round.
        await (0,promises_.rm)(target, { recursive: true, force: true });
        const stats = await (0,promises_.lstat)(source).catch(() => undefined);
        if (!stats || !(await isReachedDirectly(from, source)))
            continue;
        if (!stats.isFile() && !stats.isSymbolicLink())
            continue;
        await makeFolders(to, (0,external_node_path_.dirname)(target));
        if (stats.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        else {
            await (0,promises_.copyFile)(source, target);
            await (0,promises_.chmod)(target, stats.mode & 0o777);
        }
    }
}
/** No folder on the way is a link: git tracks nothing behind one. */
async function isReachedDirectly(root, path) {
    return (await (0,promises_.realpath)((0,external_node_path_.dirname)(path))) === (0,external_node_path_.dirname)((0,external_node_path_.join)(await (0,promises_.realpath)(root), path.slice(root.length + 1)));
}
/** A link or a file on the way is replaced, so that nothing is written outside of `root`. */
async function makeFolders(root, folder) {
    if (folder === root || !folder.startsWith(root + external_node_path_.sep))
        return;
    await makeFolders(root, (0,external_node_path_.dirname)(folder));
    const stats = await (0,promises_.lstat)(folder).catch(() => undefined);
    if (stats?.isDirectory())
        return;
    if (stats)
        await (0,promises_.rm)(folder);
    await (0,promises_.mkdir)(folder);
}

// EXTERNAL MODULE: ./src/git/tracked-files.ts
var tracked_files = __webpack_require__(59672);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(83313);
;// CONCATENATED MODULE: ./src/git/elsewhere.ts
/** A submodule's entry in the index. */
const SUBMODULE = /^160000 [0-9a-f]+ \d\t/;
/** Reads the index and the attributes; asks no server. */
async function listElsewhere(git) {
    const [stages, lfs, sparse] = await Promise.all([
        git.run(['ls-files', '-z', '--stage']),
        git.run(['ls-files', '-z', '--cached', '--', ':(attr:filter=lfs)']),
        git.ask(['config', '--type=bool', '--get', 'core.sparseCheckout']),
    ]);
    const submodules = stages.split('\0').filter((entry) => SUBMODULE.test(entry));
    return {
        submodules: submodules.map((entry) => entry.replace(SUBMODULE, '')),
        lfs: lfs.split('\0').filter((path) => path !== ''),
        isSparse: sparse.stdout.trim() === 'true',
    };
}

;// CONCATENATED MODULE: ./src/git/kept-token.ts
/** A header that shows who asks, as actions/checkout keeps it. Key and value stand on lines of their own. */
const HEADER = /^http\.(?:.*\.)?extraheader\n[^:]*(?:authorization|token|key|secret|cookie)[^:]*:/i;
/** An address with a login in it, as a value or as a part of a key. */
const LOGIN = /\bhttps?:\/\/[^/\s@]+@/i;
/** Whether the configuration that lies in the checkout holds a token; files that it includes lie elsewhere. */
async function keepsToken(git) {
    const { stdout } = await git.ask(['config', '--local', '--no-includes', '--null', '--list']);
    return stdout.split('\0').some((entry) => HEADER.test(entry) || LOGIN.test(entry));
}

;// CONCATENATED MODULE: ./src/git/worktree.ts
/** A commit's files in a folder of their own. */










const PREFIX = 'drydock-worktree-';
/** What `mkdtemp` makes of the prefix; nothing else is ever removed. */
const OURS = /^drydock-worktree-[A-Za-z0-9]{6}$/;
/** Whether a path is one that `createRepository` makes. */
const isWorktree = (path) => OURS.test((0,external_node_path_.basename)(path)) && (0,external_node_path_.resolve)(path) === path;
/** Checking out a large repository from a slow disk. */
const CHECKOUT_SECONDS = 300;
/** The user's checkout, index, configuration and refs stay as they are. */
function createRepository(checkout, { temp = (0,external_node_os_.tmpdir)(), onPath } = {}) {
    let lastAdded = Promise.resolve();
    /** One after the other: git reads the entries of all worktrees first, and ends at one that another git is still writing. */
    const inTurn = (add) => {
        const added = lastAdded.then(add);
        lastAdded = added.catch(() => undefined);
        return added;
    };
    const checkoutOf = async (sha) => {
        if (checkout.kind === 'none')
            throw failure(sha, checkout.because);
        const { git } = checkout;
        if (!SHA.test(sha))
            throw failure(sha, 'it is not a full commit name');
        const commit = await ensureCommit(git, sha);
        if (commit.kind === 'missing')
            throw failure(sha, commit.because);
        const path = await makeFolder(temp, sha);
        onPath?.(path);
        try {
            return await inTurn(() => addWorktree(git, path, sha));
        }
        catch (error) {
            await removeWorktree(git, path);
            throw error;
        }
    };
    return {
        checkout: checkoutOf,
        async tracked({ uncommitted }) {
            if (checkout.kind === 'none')
                return noTree(checkout.because);
            const { git, root, head } = checkout;
            if (!head)
                return noTree('the repository has no commit yet');
            const worktree = await checkoutOf(head.sha);
            try {
                const modified = await listUncommitted(git, head.sha);
                if (uncommitted)
                    await carryOver(modified, root, worktree.path);
                const [elsewhere, isKept] = await Promise.all([listElsewhere(git), keepsToken(git)]);
                return { kind: 'there', ...worktree, modified, ...elsewhere, keepsToken: isKept };
            }
            catch (error) {
                await worktree[Symbol.asyncDispose]();
                throw error;
            }
        },
    };
}
const noTree = (because) => ({
    kind: 'none',
    because,
    [Symbol.asyncDispose]: () => Promise.resolve(),
});
async function makeFolder(temp, sha) {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(temp), PREFIX));
    }
    catch (error) {
        throw failure(sha, error instanceof Error ? error.message : String(error));
    }
}
/** What git says of another worktree's entry that is half written or half removed; nothing is checked out then. */
const OTHER_IS_CHANGING = /failed to read \S+\/worktrees\/|could not create directory of \S+\/worktrees\//;
/** Another process that adds worktrees to this clone has its entry written in milliseconds. */
const ATTEMPTS = 5;
async function addWorktree(git, path, sha) {
    const options = { config: await withoutFilters(git), timeoutSeconds: CHECKOUT_SECONDS };
    for (let attempt = 1;; attempt += 1)
        try {
            await git.run(['worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha], options);
            break;
        }
        catch (error) {
            if (attempt === ATTEMPTS || !(error instanceof errors/* ToolError */.v4) || !OTHER_IS_CHANGING.test(error.message))
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(50 * attempt);
        }
    // It names our folder and would be in the context: no two builds would be alike.
    await (0,promises_.rm)((0,external_node_path_.join)(path, '.git'));
    return { path, [Symbol.asyncDispose]: () => removeWorktree(git, path) };
}
/** Smudge filters are programs of the configuration that the commit's attributes choose; the commit is not trusted. */
async function withoutFilters(git) {
    const pattern = '^filter\\..*\\.(smudge|process|required)$';
    const { stdout } = await git.ask(['config', '--null', '--name-only', '--get-regexp', pattern]);
    return [...new Set(stdout.split('\0').filter((key) => key !== ''))].map((key) => `${key}=${environment/* NOTHING */.K}`);
}
/**
 * Removes a worktree that `createRepository` made, and git's entry for it, whatever state they are in; also one that a killed process left.
 * Refuses every other path. Does nothing where there is nothing.
 */
async function removeWorktree(git, path) {
    if (!isWorktree(path))
        throw new errors/* ToolError */.v4(`\`${path}\` is not a worktree of ours`, { command: ['git', 'worktree', 'add'] });
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    await removeEntry(git, path);
}
/** By hand: `git worktree remove` refuses a damaged one, and `git worktree prune` takes the entries of others along. */
async function removeEntry(git, path) {
    const where = ['rev-parse', '--path-format=absolute', '--git-common-dir'];
    const { exitCode, stdout } = await git.ask(where, { evenIfCancelled: true });
    if (exitCode !== 0)
        return;
    const entries = (0,external_node_path_.join)(stdout.replace(/\n$/, ''), 'worktrees');
    for (const name of await (0,promises_.readdir)(entries).catch(() => [])) {
        const target = await (0,promises_.readFile)((0,external_node_path_.join)(entries, name, 'gitdir'), 'utf8').catch(() => '');
        if (target.trim() === (0,external_node_path_.join)(path, '.git'))
            await (0,promises_.rm)((0,external_node_path_.join)(entries, name), { recursive: true, force: true });
    }
    // Git keeps this folder only while there are worktrees; fails where others have theirs.
    await (0,promises_.rmdir)(entries).catch(() => undefined);
}
const failure = (sha, because) => new errors/* ToolError */.v4(`Commit \`${shortSha(sha)}\` could not be checked out beside the head: ${because}`, {
    command: ['git', 'worktree', 'add'],
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/image/budget/dive-ci.ts


/** dive switches a rule off with these words. */
const OFF = /^(?:disabled|off|false|)$/i;
const threshold = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
    .transform((value) => String(value).trim())
    .optional();
const file = schemas/* object */.Ikc({
    rules: schemas/* object */.Ikc({
        lowestEfficiency: threshold,
        highestWastedBytes: threshold,
        highestUserWastedPercent: threshold,
    })
        .nullish(),
});
/** Reads a `.dive-ci`. What it does not name is not asked, though dive itself has defaults: a file that sets one rule means that one. */
function readDiveCi(text) {
    let document;
    try {
        document = (0,dist/* parse */.qg)(text);
    }
    catch {
        return { kind: 'refused', because: '`.dive-ci` is not YAML' };
    }
    const read = file.safeParse(document ?? {});
    if (!read.success)
        return { kind: 'refused', because: '`.dive-ci` is not in the form of dive' };
    const { lowestEfficiency, highestWastedBytes, highestUserWastedPercent } = read.data.rules ?? {};
    const limits = {
        lowestEfficiency: shareOf(lowestEfficiency),
        highestWastedBytes: bytesOf(highestWastedBytes),
        highestUserWastedPercent: shareOf(highestUserWastedPercent),
    };
    const wrong = Object.entries(limits).find(([, limit]) => limit === 'wrong')?.[0];
    if (wrong !== undefined)
        return { kind: 'refused', because: `\`${wrong}\` in \`.dive-ci\` is no threshold` };
    return {
        kind: 'limits',
        limits: Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined)),
    };
}
function shareOf(text) {
    if (text === undefined || OFF.test(text))
        return undefined;
    const share = Number(text);
    return share >= 0 && share <= 1 ? { share, text: `${Number((share * 100).toFixed(4))} %` } : 'wrong';
}
const UNITS = {
    '': 1,
    k: 1e3,
    m: 1e6,
    g: 1e9,
    t: 1e12,
    ki: 2 ** 10,
    mi: 2 ** 20,
    gi: 2 ** 30,
    ti: 2 ** 40,
};
function bytesOf(text) {
    if (text === undefined || OFF.test(text))
        return undefined;
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmgt]?i?)b?$/i.exec(text) ?? [];
    const factor = UNITS[unit.toLowerCase()];
    return number === undefined || factor === undefined ? 'wrong' : { bytes: Math.round(Number(number) * factor), text };
}

// EXTERNAL MODULE: ./src/image/kept-files.ts + 1 modules
var kept_files = __webpack_require__(59877);
// EXTERNAL MODULE: ./src/settings/settings.ts + 1 modules
var settings_settings = __webpack_require__(36481);
;// CONCATENATED MODULE: ./src/settings/report-only.ts

/** What a report says of itself where it fails no job. */
const reportOnly = ({ enforce = settings_settings/* defaults */.NT.enforce }) => enforce ? {} : { reportOnly: true };

// EXTERNAL MODULE: ./src/settings/hadolint/hadolint-config.ts + 2 modules
var hadolint_config = __webpack_require__(38529);
;// CONCATENATED MODULE: ./src/git/file-at.ts

/** The text of a regular file in a commit; undefined where there is none. `path` is relative to the root. */
async function readFileAt(git, sha, path) {
    if (!SHA.test(sha) || path.includes('\0'))
        return undefined;
    const entry = await git.ask(['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', sha, '--', path]);
    const object = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(entry.stdout)?.[1];
    if (entry.exitCode !== 0 || object === undefined)
        return undefined;
    const { exitCode, stdout } = await git.ask(['cat-file', 'blob', object]);
    return exitCode === 0 ? stdout : undefined;
}

;// CONCATENATED MODULE: ./src/settings/inside-root.ts

/** A path below the root, normalised; anything that leads out of it is refused. */
function inside(setting, path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.pop() === undefined)
            throw outside(setting, path);
        if (part !== '..')
            parts.push(part);
    }
    if (path.startsWith('/'))
        throw outside(setting, path);
    return parts.join('/') || '.';
}
const outside = (setting, path) => new errors/* UserError */.yo(`\`${setting}\`: \`${path}\` leads out of the repository; give a path below its root.`);

;// CONCATENATED MODULE: ./src/discovery/image-names.ts
/** Names for images that nobody has named: keys of their rows in the report. */
/** Folders that say what lies in them and not what it is for. */
const SAY_NOTHING = new Set('apps build ci cmd container containers deploy deployment docker dockerfiles images infra infrastructure ops package packages projects services src'.split(' '));
const FILE_KIND = /^(?:(.+)\.)?(?:dockerfile|containerfile)(?:\.(.+))?$/i;
/** The configuration takes 63; the rest is for a number. */
const LONGEST = 58;
/**
 * One for each Dockerfile, in their order, each its own: the folder and what the file's name adds, e.g. `api` or `api-worker`; as many
 * folders as it takes to tell them apart. `image` for the one in the root.
 * @param services names that compose files have for them, by the Dockerfile
 */
function nameImages(dockerfiles, services = new Map()) {
    const parts = dockerfiles.map(partsOf);
    const deepest = Math.max(1, ...parts.map(({ folders }) => folders.length));
    let names = parts.map((one) => image_names_nameOf(one, 1));
    for (let depth = 2; depth <= deepest; depth++) {
        const again = names;
        names = names.map((name, index) => {
            const one = parts[index];
            return one && isTwice(name, again) ? image_names_nameOf(one, depth) : name;
        });
    }
    return preferred(dockerfiles, numbered(names), services);
}
function partsOf(file) {
    const all = file.split('/');
    const folders = all
        .slice(0, -1)
        .map(slug)
        .filter((part) => part !== '');
    const telling = folders.filter((part) => !SAY_NOTHING.has(part));
    const [, before = '', after = ''] = FILE_KIND.exec(all.at(-1) ?? '') ?? [];
    return { folders: telling.length > 0 ? telling : folders.slice(-1), variant: slug(`${before}-${after}`) };
}
function image_names_nameOf({ folders, variant }, depth) {
    const near = folders.slice(-depth);
    const all = variant === '' || variant === near.at(-1) ? near : [...near, variant];
    return slug(all.join('-').slice(-LONGEST)) || 'image';
}
/** Texts as names that the configuration takes, each its own. */
const uniqueNames = (texts) => numbered(texts.map((text) => slug(text.slice(-LONGEST)) || 'image'));
const isTwice = (name, names) => names.indexOf(name) !== names.lastIndexOf(name);
function numbered(names) {
    const taken = new Set();
    return names.map((name) => {
        let own = name;
        for (let number = 2; taken.has(own) || (own !== name && names.includes(own)); number++)
            own = `${name}-${number}`;
        taken.add(own);
        return own;
    });
}
function preferred(dockerfiles, names, services) {
    const taken = new Set(names);
    return names.map((name, index) => {
        const service = slug(services.get(dockerfiles[index] ?? '') ?? '').slice(0, LONGEST);
        if (service === '' || taken.has(service))
            return name;
        taken.add(service);
        return service;
    });
}
/** Letters lose their accents; what is neither letter nor digit is a hyphen. */
const slug = (text) => text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_.]+/g, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '');

;// CONCATENATED MODULE: ./src/discovery/take-build.ts

/** A bake file is there for builds, and wins over compose files. */
function takeBuild(dockerfile, given, all) {
    const about = all.filter((build) => build.dockerfile === dockerfile);
    const targets = about.filter(({ kind }) => kind === 'target');
    const builds = targets.length > 0 ? targets : about;
    const [first, ...others] = builds;
    if (!first)
        return { kind: 'none' };
    if (others.some((other) => meaningOf(other) !== meaningOf(first)))
        return { kind: 'torn', builds: [first, ...others], note: tornNote(builds) };
    return { kind: 'taken', build: first, note: takenNote(first, given, builds) };
}
/** Names by Dockerfile, where one service or target alone builds it. */
const serviceNames = (all) => new Map(all.flatMap(({ dockerfile, name }) => all.every((other) => other.dockerfile !== dockerfile || other.name === name) ? [[dockerfile, name]] : []));
/** An image for each of the builds that contradict each other. */
function choicesOf(name, builds) {
    const names = uniqueNames(builds.map((build) => `${name}-${build.name}`));
    const propose = ({ dockerfile, context, target, buildArgs }, index) => ({
        name: names[index] ?? name,
        dockerfile,
        context,
        ...(target !== undefined && { target }),
        ...(Object.keys(buildArgs).length > 0 && { buildArgs }),
    });
    const [first, ...others] = builds;
    return [propose(first, 0), ...others.map((build, index) => propose(build, index + 1))];
}
const meaningOf = ({ context, target, buildArgs, buildContexts }) => JSON.stringify([context, target, sorted(buildArgs), sorted(buildContexts)]);
const sorted = (pairs) => Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1));
function takenNote(build, given, same) {
    const { context, target, buildArgs, buildContexts, withheld } = build;
    const names = Object.keys(buildArgs);
    const parts = [
        ...(given.context === undefined ? [`context \`${context}\``] : []),
        ...(target === undefined || given.target !== undefined ? [] : [`target \`${target}\``]),
        ...(names.length === 0 ? [] : [`arguments ${quoted(names)}`]),
        ...(Object.keys(buildContexts).length === 0 ? [] : [`contexts ${quoted(Object.keys(buildContexts))}`]),
    ];
    const without = withheld.length === 0 ? '' : ` Not taken: ${withheld.join(', ')}.`;
    return `Built as ${placesOf(same)} says${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.${without}`;
}
const tornNote = (builds) => `Nothing was taken from ${placesOf(builds)}: they build the same Dockerfile in different ways. Say with \`context\`, \`target\` and \`build-args\` which is meant.`;
/** `docker-compose.yml (service api, service worker)` */
function placesOf(builds) {
    const files = [...new Set(builds.map(({ file }) => file))];
    return files
        .map((file) => {
        const [first, ...others] = builds.filter((build) => build.file === file);
        const kind = `${first?.kind ?? ''}${others.length === 0 ? '' : 's'}`;
        return `\`${file}\` (${kind} ${quoted([first, ...others].flatMap((build) => build?.name ?? []).slice(0, take_build_MAX_NAMED))})`;
    })
        .slice(0, take_build_MAX_NAMED)
        .join(' and ');
}
/** More than a reader needs to know which is meant. */
const take_build_MAX_NAMED = 5;
const quoted = (names) => names.map((name) => `\`${name}\``).join(', ');

;// CONCATENATED MODULE: ./src/discovery/select-images.ts
/** Which images the settings, or the Dockerfiles that there are, make up. */




/** One image a platform: sizes, layers and users are facts about one of them. */
function onEachPlatform(image) {
    const platforms = image.platforms ?? [];
    if (platforms.length === 0)
        return [image];
    const suffix = (platform) => (platforms.length === 1 ? '' : `-${platform.replaceAll('/', '-')}`);
    return platforms.map((platform) => ({ ...image, platform, name: `${image.name}${suffix(platform)}` }));
}
/** These say which image it is; one value for several images would make them all the same. */
const IDENTITY = ['dockerfile', 'context', 'target', 'service'];
function selectImages({ config, inputs: { image: overrides, place }, dockerfiles, builds, }) {
    const { images: listed, ...shared } = config;
    const wanted = place.image ?? [];
    const isOne = dockerfiles.length < 2 || IDENTITY.some((key) => (overrides[key] ?? shared[key]) !== undefined);
    if (!listed && isOne) {
        if (wanted.length > 0)
            throw new errors/* UserError */.yo(`There is no image \`${wanted[0] ?? ''}\`: the configuration has no list \`images\`.`);
        return [{ ...shared, ...overrides, name: 'image' }];
    }
    const images = listed ?? foundImages(dockerfiles, builds);
    const unknown = wanted.find((name) => !images.some((image) => image.name === name));
    if (unknown !== undefined)
        throw new errors/* UserError */.yo(`There is no image \`${unknown}\`; ${listed ? 'the configuration has' : 'the Dockerfiles here are'} ${images.map(({ name }) => `\`${name}\``).join(', ')}.`);
    const twice = images.find((image, index) => images.findIndex(({ name }) => name === image.name) !== index);
    if (twice)
        throw new errors/* UserError */.yo(`The configuration names the image \`${twice.name}\` twice.`);
    const selected = images.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    const identity = IDENTITY.find((key) => overrides[key] !== undefined);
    if (identity !== undefined && selected.length > 1)
        throw new errors/* UserError */.yo(`\`${identity}\` can be given for one image at a time; the configuration has ${selected.length}. Choose one with \`image\`.`);
    return selected.map((image) => ({ ...shared, ...image, ...overrides, name: image.name }));
}
/** Nobody lists them, so that each Dockerfile is one. */
function foundImages(dockerfiles, builds = []) {
    const names = nameImages(dockerfiles, serviceNames(builds));
    return dockerfiles.map((dockerfile, index) => ({ dockerfile, name: names[index] ?? dockerfile }));
}
/** Names key comments and rows. Platforms are part of them by now. */
function refuseSameName(images) {
    const twice = images.find(({ name }, index) => images.findIndex((one) => one.name === name) !== index);
    if (!twice)
        return;
    const platform = twice.platform === undefined ? '' : ` for the platform \`${twice.platform}\``;
    throw new errors/* UserError */.yo(`Two images would have the name \`${twice.name}\`${platform}; each has to have its own.`);
}
/** Throws a UserError where nobody says which of several it is. */
const dockerfileOf = (image, tracked) => inside('dockerfile', image.dockerfile ?? findDockerfile(tracked));
function findDockerfile(tracked) {
    const [only, ...others] = tracked;
    if (tracked.includes('Dockerfile') || only === undefined)
        return 'Dockerfile';
    if (others.length === 0)
        return only;
    const list = tracked.slice(0, 5).map((file) => `\`${file}\``);
    const names = nameImages(tracked);
    throw new errors/* UserError */.yo(`There are ${tracked.length} Dockerfiles (${list.join(', ')}${tracked.length > 5 ? ', …' : ''}) and none in the root. ` +
        'Say which one with `dockerfile`, or list them under `images` in `.github/drydock.yml`.', tracked.map((dockerfile, index) => ({ name: names[index] ?? dockerfile, dockerfile })));
}

// EXTERNAL MODULE: ./src/lint/facts/files/secret-name.ts
var secret_name = __webpack_require__(47229);
;// CONCATENATED MODULE: ./src/settings/comment-key.ts

/** Of a step that was asked for nothing special. */
const DEFAULT_COMMENT_KEY = 'all';
/**
 * Tells the comments of several steps apart. It depends on what the step was asked for and not on what it found, so that a step finds
 * its comment again after the configuration has changed. Lower-case letters, digits and single `-`; with a fingerprint at its end
 * where the words do not say all of it.
 */
function commentKey({ image, place }) {
    const named = [...(place.image ?? []), image.dockerfile, comment_key_placeOf(image.context), image.target].filter((part) => part !== undefined);
    const words = named.join('-').toLowerCase();
    const readable = words.replace(/[^a-z0-9]+/g, '-');
    const legs = legOf({ image, place });
    const isAllSaid = legs.length === 0 && named.length < 2 && readable === words;
    const print = isAllSaid
        ? ''
        : `-${fingerprint([place.image, image.dockerfile, comment_key_placeOf(image.context), image.target, legs])}`;
    const key = `${readable.slice(0, comment_key_MAX_LENGTH - print.length)}${print}`.replace(/-+/g, '-').replace(/^-|-$/g, '');
    return key === '' ? DEFAULT_COMMENT_KEY : key;
}
/**
 * What makes another image of the same Dockerfile. What may be a secret is no part of it: a comment is read by everybody, and whoever
 * guesses a short value can compare its fingerprint.
 */
function legOf({ image, place, }) {
    const hidden = new Set(image.mask?.map((name) => name.toLowerCase()));
    const isHidden = (name) => (0,secret_name/* maybeSecretName */.w)(name) || hidden.has('*') || hidden.has(name.toLowerCase());
    const settings = {
        config: place.config,
        platforms: image.platforms,
        arguments: comment_key_sorted(image['build-args'])?.flatMap(([name, value]) => isHidden(name) ? [] : [[name, value.includes('://') ? comment_key_placeOf(value) : value]]),
        contexts: comment_key_sorted(image['build-contexts'])?.map(([name, place]) => [name, comment_key_placeOf(place)]),
    };
    return Object.entries(settings).filter(([, value]) => value !== undefined && value.length > 0);
}
const comment_key_sorted = (pairs) => pairs && Object.entries(pairs).sort(([one], [other]) => (one < other ? -1 : 1));
/** FNV-1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): a pull request has a few comments of ours, and nobody gains by two that are equal. */
function fingerprint(value) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(JSON.stringify(value)))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** A login and a query are no part of the place. */
const comment_key_placeOf = (context) => context?.replace(/:\/\/[^/@\s]*@/g, '://').replace(/\?[^#]*/, '');
// The marker's own limit.
const comment_key_MAX_LENGTH = 64;

// EXTERNAL MODULE: ./src/settings/optional.ts
var optional = __webpack_require__(90005);
// EXTERNAL MODULE: ./src/settings/plan-limits.ts
var plan_limits = __webpack_require__(68767);
// EXTERNAL MODULE: ./src/runtime/requirements.ts
var requirements = __webpack_require__(18002);
;// CONCATENATED MODULE: ./src/settings/allowed-run-args.ts
/** The options of `docker run` that the setting `run-args` may give: those that stay inside of the container. Pure. */

/** Docker's own list, and two that change nothing outside of the container's memory and time. */
const CAPABILITIES = [
    'AUDIT_WRITE',
    'CHOWN',
    'DAC_OVERRIDE',
    'FOWNER',
    'FSETID',
    'IPC_LOCK',
    'KILL',
    'MKNOD',
    'NET_BIND_SERVICE',
    'NET_RAW',
    'SETFCAP',
    'SETGID',
    'SETPCAP',
    'SETUID',
    'SYS_CHROOT',
    'SYS_NICE',
];
/** What an option's value has to be; `undefined` for an option that takes none. */
const ALLOWED = {
    '--user': /^[\w.][\w.:+-]*$/,
    '--cap-add': new RegExp(`^(?:CAP_)?(?:${CAPABILITIES.join('|')})$`, 'i'),
    '--tmpfs': /^\/[^:,\0]*(?::(?:rw|ro|exec|noexec|size=\d+[kmg]?|mode=[0-7]+|uid=\d+|gid=\d+)(?:,(?:rw|ro|exec|noexec|size=\d+[kmg]?|mode=[0-7]+|uid=\d+|gid=\d+))*)?$/,
    '--shm-size': /^\d+[bkmg]?$/i,
    '--ulimit': /^(?!core=)[a-z]+=-?\d+(?::-?\d+)?$/,
    '--hostname': /^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/,
    '--add-host': /^[A-Za-z0-9][\w.-]*[:=][\w.:[\]-]+$/,
    '--entrypoint': /^[^\0]*$/,
    '--init': undefined,
    '--stop-timeout': /^\d+$/,
    '--cpus': /^\d+(?:\.\d+)?$/,
};
/**
 * Reads options, one a line: `--hostname=web` or `--hostname web`.
 * Throws a UserError for one that is not on the list or whose value is not what it takes.
 */
function allowedRunArgs(lines) {
    const read = lines.map(readLine);
    const last = (flag) => read.findLast((one) => one.flag === flag)?.value;
    const [user, entrypoint] = [last('--user'), last('--entrypoint')];
    return {
        args: read.flatMap(({ flag, value }) => {
            if (flag === '--user' || flag === '--entrypoint')
                return [];
            if (flag === '--tmpfs')
                return [`--tmpfs=${bounded(value ?? '')}`];
            return [value === undefined ? flag : `${flag}=${value}`];
        }),
        ...(user !== undefined && { user }),
        ...(entrypoint !== undefined && { entrypoint: entrypoint === '' ? [] : [entrypoint] }),
    };
}
function readLine(line) {
    const [, flag = line, value] = /^(--[a-z-]+)(?:[= ](.*))?$/s.exec(line) ?? [];
    if (!Object.hasOwn(ALLOWED, flag))
        throw new errors/* UserError */.yo(`\`run-args\`: \`${flag}\` is not allowed; ${Object.keys(ALLOWED)
            .map((one) => `\`${one}\``)
            .join(', ')} are.`);
    const form = ALLOWED[flag];
    if (form === undefined) {
        if (value !== undefined)
            throw new errors/* UserError */.yo(`\`run-args\`: \`${flag}\` takes no value.`);
        return { flag, value: undefined };
    }
    if (value === undefined || !form.test(value))
        throw new errors/* UserError */.yo(`\`run-args\`: \`${flag}\` does not take \`${value ?? ''}\`.`);
    return { flag, value: flag === '--cap-add' ? value.toUpperCase() : value };
}
/** Without a size of its own, a tmpfs takes half of the host's memory. */
function bounded(tmpfs) {
    const [folder = '', options = ''] = tmpfs.split(':');
    const size = /(?:^|,)size=/.test(options) ? [] : ['size=64m'];
    return `${folder}:${['nosuid', 'nodev', ...options.split(',').filter((one) => one !== ''), ...size].join(',')}`;
}

// EXTERNAL MODULE: ./src/settings/expect-http-schema.ts
var expect_http_schema = __webpack_require__(97005);
;// CONCATENATED MODULE: ./src/settings/plan-assertions.ts

const FROM = 'assert';
/** What the setting `assert` asserts. */
function planAssertions({ command = [], file = [], metadata } = {}) {
    return [...command.flatMap(ofCommand), ...file.map(ofFile), ...(metadata ? [ofMetadata(metadata)] : [])];
}
function ofCommand(written) {
    const { name, command, env = {}, user, stdout = [], stderr = [] } = written;
    const [program, ...words] = command;
    if (program === undefined)
        return [];
    return [
        {
            kind: 'command',
            name: name ?? command.join(' '),
            from: FROM,
            command: [program, ...words],
            setup: [],
            env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
            ...(0,optional/* optional */.l)('user', user),
            expands: false,
            exitCode: written['exit-code'] ?? 0,
            stdout: { wanted: stdout, unwanted: written['no-stdout'] ?? [] },
            stderr: { wanted: stderr, unwanted: written['no-stderr'] ?? [] },
        },
    ];
}
function ofFile(written) {
    const { name, path, exists = true, mode, uid, gid, content = [] } = written;
    const unwanted = written['no-content'] ?? [];
    return {
        kind: 'file',
        name: name ?? path,
        from: FROM,
        path,
        expands: false,
        exists,
        ...(0,optional/* optional */.l)('mode', mode === undefined ? undefined : Number.parseInt(mode, 8)),
        ...(0,optional/* optional */.l)('uid', uid),
        ...(0,optional/* optional */.l)('gid', gid),
        ...(content.length + unwanted.length > 0 && { content: { wanted: content, unwanted } }),
    };
}
const ofMetadata = (written) => ({
    kind: 'metadata',
    name: 'metadata',
    from: FROM,
    env: expected(written.env),
    unsetEnv: [],
    labels: expected(written.labels),
    ...(0,optional/* optional */.l)('entrypoint', written.entrypoint),
    ...(0,optional/* optional */.l)('command', written.cmd),
    ports: written.ports ?? [],
    noPorts: [],
    volumes: written.volumes ?? [],
    noVolumes: [],
    ...(0,optional/* optional */.l)('workingFolder', written.workdir),
    ...(0,optional/* optional */.l)('user', written.user),
});
const expected = (values = {}) => Object.entries(values).map(([name, value]) => ({ name, value: String(value), isPattern: false }));

;// CONCATENATED MODULE: ./src/settings/plan-runtime.ts







/** Whether and how an image is run, as the settings say. */
function planRuntime(image, dockerfile) {
    if (image.run === undefined && /(?:^|\/)\.devcontainer\//.test(dockerfile))
        return { kind: 'skip', because: 'an editor starts a development container, with a command of its own' };
    if (!(image.run ?? settings_settings/* defaults */.NT.run)) {
        const needing = ['assert', 'structure-tests', 'expect-http'].find((name) => image[name] !== undefined);
        if (needing)
            throw new errors/* UserError */.yo(`\`${needing}\` needs the image to run; take \`run: false\` away, or it.`);
        return { kind: 'skip', because: 'the settings say `run: false`' };
    }
    return {
        kind: 'run',
        options: {
            env: image['run-env'] ?? {},
            ...(0,optional/* optional */.l)('command', image['run-command']),
            memory: image['run-memory'] ?? settings_settings/* defaults */.NT['run-memory'],
            pidsLimit: PIDS_LIMIT,
            readOnly: image['run-read-only'] ?? settings_settings/* defaults */.NT['run-read-only'],
            tmpfs: image['run-tmpfs'] ?? [],
            ...((image['run-network'] ?? settings_settings/* defaults */.NT['run-network']) === 'bridge' && { outbound: true }),
            ...planRunArgs(image),
        },
        expect: image.expect ?? settings_settings/* defaults */.NT.expect,
        healthTimeoutSeconds: image['health-timeout'] ?? settings_settings/* defaults */.NT['health-timeout'],
        writeLimit: image['run-write-limit'] ?? settings_settings/* defaults */.NT['run-write-limit'],
        allowRoot: image['allow-root'] ?? settings_settings/* defaults */.NT['allow-root'],
        allowUnhealthy: image['allow-unhealthy'] ?? settings_settings/* defaults */.NT['allow-unhealthy'],
        requireHealthcheck: image['require-healthcheck'] ?? settings_settings/* defaults */.NT['require-healthcheck'],
        lockDown: image['lock-down'] ?? settings_settings/* defaults */.NT['lock-down'],
        require: requirements/* REQUIREMENTS */.d.filter((name) => image.require?.includes(name)),
        assertions: planAssertions(image.assert),
        expectHttp: (0,expect_http_schema/* planExpectHttp */.N)(image['expect-http']),
    };
}
function planRunArgs(image) {
    const { args, user, entrypoint } = allowedRunArgs(image['run-args'] ?? []);
    return {
        ...(args.length > 0 && { args }),
        ...(0,optional/* optional */.l)('user', image['run-user'] ?? user),
        ...(0,optional/* optional */.l)('entrypoint', image['run-entrypoint'] ?? entrypoint),
    };
}
// A web server with a worker a core stays far below; a fork bomb is held.
const PIDS_LIMIT = 256;

;// CONCATENATED MODULE: ./src/settings/plan-services.ts


/** Throws a UserError where the settings name both a compose file and services. */
function planServices(image) {
    return {
        from: sourceOf(image),
        ...(image.service !== undefined && { service: image.service }),
        binds: image['compose-binds'] ?? settings_settings/* defaults */.NT['compose-binds'],
        timeoutSeconds: image['services-timeout'] ?? settings_settings/* defaults */.NT['services-timeout'],
    };
}
function sourceOf({ compose = settings_settings/* defaults */.NT.compose, 'compose-file': files = [], services, }) {
    const [first, ...others] = files.map(plan_services_below);
    if (services && first !== undefined)
        throw new errors/* UserError */.yo('`services` and `compose-file` cannot be given together; say in one of them what the image needs.');
    if (services)
        return {
            kind: 'settings',
            services: Object.entries(services).map(([name, { image, env = {}, command, health, wait }]) => ({
                name,
                image,
                env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
                ...(command && { command }),
                ...(health !== undefined && {
                    health: typeof health === 'string' ? ['CMD-SHELL', health] : ['CMD', ...health],
                }),
                wait: wait ?? (health === undefined ? 'started' : 'healthy'),
            })),
        };
    if (compose === 'off')
        return { kind: 'off' };
    return first === undefined ? { kind: 'auto' } : { kind: 'compose', files: [first, ...others] };
}
/** A path below the repository's root, as Compose's own files name it. */
function plan_services_below(file) {
    const parts = [];
    for (const part of file.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.pop() === undefined)
            throw plan_services_outside(file);
        if (part !== '..')
            parts.push(part);
    }
    if (file.startsWith('/') || parts.length === 0)
        throw plan_services_outside(file);
    return parts.join('/');
}
const plan_services_outside = (file) => new errors/* UserError */.yo(`\`compose-file\`: \`${file}\` leads out of the repository; give a path below its root.`);

// EXTERNAL MODULE: ./src/settings/plan-lint.ts
var plan_lint = __webpack_require__(810);
;// CONCATENATED MODULE: ./src/plan.ts












/** Pure. Throws a UserError when the settings contradict each other or there is no Dockerfile. */
function makePlan(situation) {
    const { root, subject, base, inputs, config, today } = situation;
    const run = { ...config, ...inputs.run };
    const named = selectImages(situation).flatMap(onEachPlatform);
    refuseSameName(named);
    const lint = (0,plan_lint/* planLint */.h)(config.lint);
    const [first, ...others] = named.map((image) => planImage(image, run, lint, situation));
    if (!first)
        throw new errors/* UserError */.yo('The configuration names no image.');
    return {
        root,
        subject,
        base,
        images: [first, ...others],
        buildkitChecks: run['buildkit-checks'] ?? settings_settings/* defaults */.NT['buildkit-checks'],
        uncommitted: situation.uncommitted ?? false,
        policy: {
            failOn: run['fail-on'] ?? settings_settings/* defaults */.NT['fail-on'],
            failOnExisting: run['fail-on-existing'] ?? settings_settings/* defaults */.NT['fail-on-existing'],
        },
        settings: run,
        commentKey: commentKey(inputs),
        today,
        ...(0,optional/* optional */.l)('policyOf', situation.policyOf),
    };
}
/** The Dockerfiles that a plan will speak of, so that what stands beside them can be read before. */
function plannedDockerfiles(asked) {
    return [...new Set(selectImages(asked).map((image) => dockerfileOf(image, asked.dockerfiles)))];
}
function planImage(asked, run, lint, { dockerfiles, builds, renames, lintFor, inputs, dive, }) {
    const dockerfile = dockerfileOf(asked, dockerfiles);
    const { image, notes, choices } = asDescribed(asked, dockerfile, builds);
    const baseDockerfile = renames.get(dockerfile) ?? dockerfile;
    const context = image.context === undefined ? undefined : contextBelow((0,build_context/* readContext */.yI)(image.context));
    return {
        name: image.name,
        dockerfile,
        context: context ?? (0,build_context/* folder */.TV)(plan_folderOf(dockerfile)),
        isContextGiven: context !== undefined,
        contextNotes: notes,
        ...(0,optional/* optional */.l)('choices', choices),
        contextSource: image['context-source'] ?? 'auto',
        onBase: { dockerfile: baseDockerfile, context: context ?? (0,build_context/* folder */.TV)(plan_folderOf(baseDockerfile)) },
        build: {
            ...(0,optional/* optional */.l)('builder', run.builder),
            ...(0,optional/* optional */.l)('target', image.target),
            ...(0,optional/* optional */.l)('platform', image.platform),
            ...(0,optional/* optional */.l)('network', image.network),
            ...(0,optional/* optional */.l)('frontends', inputs.place.frontends),
            buildArgs: image['build-args'] ?? {},
            buildContexts: image['build-contexts'] ?? {},
            secrets: image.secrets ?? [],
            ssh: image.ssh ?? [],
            labels: image.labels ?? {},
            cacheFrom: image['cache-from'] ?? [],
            cacheTo: image['cache-to'] ?? [],
            addHosts: image['add-hosts'] ?? [],
            pull: image.pull ?? settings_settings/* defaults */.NT.pull,
            noCache: image['no-cache'] ?? settings_settings/* defaults */.NT['no-cache'],
            timeoutSeconds: image['build-timeout'] ?? settings_settings/* defaults */.NT['build-timeout'],
        },
        ...(0,optional/* optional */.l)('secretNames', image.mask),
        limits: { ...(0,plan_limits/* limitsOf */.A)(image), ...(0,optional/* optional */.l)('dive', dive) },
        runtime: planRuntime(image, dockerfile),
        services: planServices(image),
        required: settings_settings/* FOUND_OUT */.K0.filter((name) => image.require?.includes(name)),
        envFiles: image['run-env-file'] ?? [],
        structureTests: image['structure-tests'] ?? [],
        lint: lintFor?.(dockerfile, lint) ?? lint,
    };
}
/** With what a compose or bake file says of the build, where the settings say nothing. */
function asDescribed(image, dockerfile, builds = []) {
    const taken = takeBuild(dockerfile, image, builds);
    if (taken.kind === 'none')
        return { image, notes: [] };
    if (taken.kind === 'torn')
        return image.context !== undefined && image.target !== undefined
            ? { image, notes: [] }
            : { image, notes: [taken.note], choices: choicesOf(image.name, taken.builds) };
    const { context, target, buildArgs, buildContexts } = taken.build;
    return {
        image: {
            context,
            ...(0,optional/* optional */.l)('target', target),
            ...image,
            'build-args': { ...buildArgs, ...image['build-args'] },
            'build-contexts': { ...buildContexts, ...image['build-contexts'] },
        },
        notes: [taken.note],
    };
}
const contextBelow = (context) => context.kind === 'remote' ? context : (0,build_context/* folder */.TV)(inside('context', context.path));
const plan_folderOf = (file) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');

// EXTERNAL MODULE: ./src/settings/extends-reference.ts
var extends_reference = __webpack_require__(34224);
// EXTERNAL MODULE: ./src/settings/read-config.ts
var read_config = __webpack_require__(31064);
// EXTERNAL MODULE: ./src/settings/hadolint/read-hadolint.ts
var read_hadolint = __webpack_require__(19569);
// EXTERNAL MODULE: ./src/settings/extend-config.ts
var extend_config = __webpack_require__(59540);
;// CONCATENATED MODULE: ./src/settings/trusted-config.ts
/** Which settings of the head's configuration count: whoever wrote the change wrote that file, too. Pure. */



/** Values of a setting that reach out, or switch off, each as a text that can be compared. */
const REACHING = {
    secrets: (secrets) => [...secrets],
    ssh: (agents) => [...agents],
    network: (mode) => (/^(?:default|none)$/i.test(mode) ? [] : [mode]),
    builder: (builder) => [builder],
    'add-hosts': (hosts) => [...hosts],
    'cache-to': (caches) => [...caches],
    'cache-from': (caches) => caches.filter(reachesOut),
    'build-contexts': (contexts) => Object.entries(contexts)
        .filter(([, place]) => /^(?:oci-layout:|ssh:|git@|\/|~)|(?:^|\/)\.\.(?:\/|$)/i.test(place))
        .map(([name, place]) => `${name}=${place}`),
    'run-env-file': (files) => [...files],
    'run-network': (network) => (network === 'internal' ? [] : [network]),
    enforce: (enforce) => (enforce ? [] : ['false']),
    'run-args': (args) => args.filter((arg) => /^--(?:add-host|cap-add)\b/.test(arg)),
    // buildx lends the agent's keys to a build whose context is fetched by them, and nobody here sees which frontend reads what is fetched.
    context: (context) => ((0,build_context/* readContext */.yI)(context).kind === 'remote' ? [context] : []),
};
/** A registry's, and GitHub's own where it goes by its own address: every other names a server or a folder that is shown what we have. */
function reachesOut(cache) {
    const attributes = (0,csv_attributes/* attributesOf */.T)(cache);
    if (attributes.get('type') === 'gha')
        return [...attributes.keys()].some((name) => !/^(?:type|scope|timeout|version)$/.test(name));
    return ![undefined, 'registry'].includes(attributes.get('type'));
}
/**
 * Leaves out what reaches out of build and container and does not stand in the base's configuration as well.
 * @param base the base's configuration; empty where there is none
 * @param file name of the configuration, for the notes
 */
function trustedConfig(head, base, file, env) {
    const allowed = reachesOfConfig(base, env);
    const notes = [];
    const trust = (part, fallback) => {
        const isTrusted = (settings, name) => (reachesOf(settings, env)[name] ?? []).every((value) => isAllowed(name, value, allowed, env));
        const kept = Object.entries(part).flatMap(([name, value]) => {
            if (isTrusted(part, name))
                return [[name, value]];
            notes.push(noteOn(name, file));
            const before = Object.entries(fallback).find(([key]) => key === name)?.[1];
            return before === undefined || !isTrusted(fallback, name) ? [] : [[name, before]];
        });
        // The same settings, of the same kinds.
        return Object.fromEntries(kept);
    };
    const { images, ...shared } = head;
    const config = {
        ...trust(shared, base),
        ...(images && {
            images: images.map((image) => trust(image, base.images?.find(({ name }) => name === image.name) ?? {})),
        }),
    };
    return { config, notes: [...new Set(notes)] };
}
const reachesOf = (settings, env) => Object.fromEntries(Object.entries(REACHING).flatMap(([name, read]) => {
    const value = Object.entries(settings).find(([key]) => key === name)?.[1];
    // Each reader stands beside the name of its own setting.
    return value === undefined ? [] : [[name, read(value, env)]];
}));
function reachesOfConfig({ images = [], ...shared }, env) {
    const all = [shared, ...images].flatMap((settings) => Object.entries(reachesOf(settings, env)));
    return new Set(all.flatMap(([name, values]) => values.map((value) => `${name} ${value}`)));
}
/** Whoever may change a file of the checkout may not say which file outside of it is one. */
function isAllowed(name, value, allowed, env) {
    if (!allowed.has(`${name} ${value}`))
        return false;
    if (name === 'run-env-file')
        return !isElsewhere(value);
    const source = name === 'secrets' ? (0,secret_source/* secretSource */.k)(value, env) : undefined;
    return source?.kind !== 'file' || !isElsewhere(source.path);
}
const isElsewhere = (path) => /^[/~]|(?:^|\/)\.\.(?:\/|$)/.test(path);
const noteOn = (name, file) => `\`${name}\` of \`${file}\` is not used as this change has it, because ` +
    (name === 'enforce'
        ? 'whoever proposes a change could switch off with it what checks the change: '
        : 'it reaches out of build and container, and whoever proposes a change could read or reach with it what is not theirs: ') +
    `give it in the workflow (or on the command line), or bring it to the base branch first${/^(?:secrets|run-env-file)$/.test(name) ? '; its file has to lie in the repository' : ''}.`;

// EXTERNAL MODULE: ./src/policy/value-text.ts
var value_text = __webpack_require__(97763);
;// CONCATENATED MODULE: ./src/policy/text-changes.ts

/** What differs, in the order of the base. */
function textChanges(before, now, file) {
    return [...new Set([...before.keys(), ...now.keys()])].flatMap((what) => {
        const [old, value] = [before.get(what), now.get(what)];
        if (old === value)
            return [];
        const from = old === undefined || value === undefined ? 0 : sharedBeginning(old, value);
        return [
            {
                file,
                what,
                ...(old !== undefined && { before: (0,value_text/* inShort */.w)(old, from) }),
                ...(value !== undefined && { now: (0,value_text/* inShort */.w)(value, from) }),
            },
        ];
    });
}
/** How many UTF-16 units two different texts have in common at their beginning. */
function sharedBeginning(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./src/policy/beside-files.ts


/** More of them than anybody keeps are not looked at. */
const MOST = 50;
/**
 * Whether a path, relative to the root, is one of them.
 * @param tests what settings name as structure tests
 */
const isBeside = (path, tests) => /(?:^|\/)\.hadolint\.ya?ml$|^\.dive-ci$/.test(path) ||
    tests.some((test) => test.replace(/^(?:\.\/)+/, '') === path || matchesPath(path, test.replace(/^(?:\.\/)+/, '')));
/** What became of their values. A file that cannot be read has none. @param changed those of them that the change touches */
async function changesBeside(changed, onBase, onHead) {
    const files = changed.slice(0, MOST);
    if (files.length === 0)
        return [];
    // Most changes have none, and need not wait for a YAML reader.
    const { yamlTexts } = await __webpack_require__.e(/* import() */ 22).then(__webpack_require__.bind(__webpack_require__, 15022));
    const changes = [];
    for (const file of files) {
        const [before, now] = [await onBase(file), await onHead(file)];
        changes.push(...textChanges(yamlTexts(before), yamlTexts(now.kind === 'text' ? now.text : undefined), file));
    }
    return changes;
}

;// CONCATENATED MODULE: ./src/policy/image-pairs.ts
/** The images of two configurations beside each other. Pure. */

/** These say which image it is, where none is listed. */
const image_pairs_IDENTITY = ['dockerfile', 'context', 'target', 'service'];
/**
 * The images that a configuration makes of these Dockerfiles.
 * @param dockerfiles those that are images where nobody lists any
 */
function imagesOf({ images, lint, ...shared }, dockerfiles) {
    const [first = 'Dockerfile'] = dockerfiles;
    const usual = shared.dockerfile ?? (dockerfiles.includes('Dockerfile') ? 'Dockerfile' : first);
    if (images)
        return images.map(({ name, ...own }) => ({
            name,
            dockerfile: own.dockerfile ?? usual,
            own,
            settings: { ...shared, ...own },
        }));
    if (dockerfiles.length < 2 || image_pairs_IDENTITY.some((key) => shared[key] !== undefined))
        return [{ name: 'image', dockerfile: usual, own: {}, settings: shared }];
    const names = nameImages(dockerfiles);
    return dockerfiles.map((dockerfile, index) => ({
        name: names[index] ?? dockerfile,
        dockerfile,
        own: {},
        settings: shared,
    }));
}
/** Each image of the head with the base's of the same name, or else with one of the same Dockerfile that has another name now. */
function pairImages(base, head) {
    const named = new Map(base.map((one) => [one.name, one]));
    const free = base.filter(({ name }) => !head.some((one) => one.name === name));
    return head.map((one) => {
        const same = named.get(one.name);
        if (same)
            return [one, same];
        const index = free.findIndex(({ dockerfile }) => dockerfile === one.dockerfile);
        return [one, index < 0 ? undefined : free.splice(index, 1)[0]];
    });
}

;// CONCATENATED MODULE: ./src/policy/check-policy.ts





/** How an image is built and what it needs to run: who may write the Dockerfile may write these. Every other setting says what is checked. */
const NEEDED = new Set([
    ['dockerfile', 'context', 'context-source', 'target', 'build-args', 'build-contexts', 'secrets', 'mask', 'ssh'],
    ['labels', 'cache-from', 'cache-to', 'network', 'add-hosts', 'pull', 'no-cache', 'build-timeout', 'builder'],
    ['run-env', 'run-env-file', 'run-tmpfs', 'run-network'],
    ['compose', 'compose-file', 'service', 'compose-binds', 'services', 'services-timeout'],
].flat());
/** The one build argument by which BuildKit's own checks are told what to skip. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';
/** The configuration to go by, with all that the head's says of the checks. */
function checkPolicy(situation) {
    const { head, base, file, kind, dockerfiles, isThere, isChosen } = situation;
    const before = imagesOf(base, dockerfiles);
    const pairs = pairImages(before, imagesOf(head, dockerfiles));
    const lost = isChosen ? [] : before.filter((one) => isThere(one.dockerfile) && pairs.every(([, old]) => old !== one));
    const changes = [...changesOfImages(pairs, base, file), ...textChanges(lintTexts(base), lintTexts(head), file)];
    const gone = lost.map(({ name }) => ({ file, what: 'images', before: name }));
    const policy = { kind, changes: [...gone, ...changes] };
    return { config: kind === 'head' ? head : byBase(situation, pairs, lost), policy };
}
function sharedOf({ images, lint, ...shared }) {
    return shared;
}
/** What holds for every image is said once. */
function changesOfImages(pairs, base, file) {
    const shared = sharedOf(base);
    const all = pairs.map(([now, old]) => ({
        image: now.name,
        changes: textChanges(checkTexts(old?.settings ?? shared), checkTexts(now.settings), file),
    }));
    const keyOf = (change) => JSON.stringify(change);
    const counts = new Map();
    for (const change of all.flatMap(({ changes }) => changes))
        counts.set(keyOf(change), (counts.get(keyOf(change)) ?? 0) + 1);
    const isShared = (change) => counts.get(keyOf(change)) === pairs.length;
    return all.flatMap(({ image, changes }, index) => changes.flatMap((change) => (!isShared(change) ? [{ ...change, image }] : index === 0 ? [change] : [])));
}
function checkTexts(settings) {
    const given = Object.entries({ ...settings_settings/* defaults */.NT, ...settings }).filter(([name, value]) => !NEEDED.has(name) && value !== undefined);
    const argument = settings['build-args']?.[CHECK_ARGUMENT];
    return new Map([
        ...given.map(([name, value]) => [name, `${(0,value_text/* valueText */.R)(value)}${/-timeout$/.test(name) ? ' s' : ''}`]),
        ...(argument === undefined ? [] : [[`build-args.${CHECK_ARGUMENT}`, argument]]),
    ]);
}
function lintTexts({ lint = {} }) {
    const { rules = {}, ...others } = lint;
    return new Map([
        ...Object.entries(rules).map(([rule, severity]) => [`lint.rules.${rule}`, severity]),
        ...Object.entries(others).map(([name, value]) => [`lint.${name}`, (0,value_text/* valueText */.R)(value)]),
    ]);
}
/** The head says how its images are built and what they need, the base what is checked. */
function byBase({ head, base }, pairs, lost) {
    const config = { ...mixed(sharedOf(head), sharedOf(base)), ...(base.lint && { lint: base.lint }) };
    if (!head.images && !base.images && lost.length === 0)
        return config;
    const listed = pairs.map(([now, old]) => ({
        ...mixed(now.own, old?.own ?? {}),
        name: now.name,
        ...(head.images ? {} : { dockerfile: now.dockerfile }),
    }));
    const kept = lost.map(({ own, dockerfile, name }) => ({
        ...own,
        dockerfile,
        name: listed.some((one) => one.name === name) ? `${name}-base` : name,
    }));
    return { ...config, images: [...listed, ...kept] };
}
function mixed(now, before) {
    const args = Object.entries(now['build-args'] ?? {}).filter(([name]) => name !== CHECK_ARGUMENT);
    const argument = before['build-args']?.[CHECK_ARGUMENT];
    const buildArgs = { ...Object.fromEntries(args), ...(0,optional/* optional */.l)(CHECK_ARGUMENT, argument) };
    const entries = [
        ...Object.entries(now).filter(([name]) => NEEDED.has(name)),
        ...Object.entries(before).filter(([name]) => !NEEDED.has(name)),
        ...(Object.keys(buildArgs).length > 0 || now['build-args'] ? [['build-args', buildArgs]] : []),
    ];
    // The same settings, of the same kinds.
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/policy/settle-config.ts







/** The head's configuration as far as it counts, and what it changes about the checks. */
async function settleConfig(situation) {
    const { named = read_config/* CONFIG_FILE */.g, base, trigger, disk, root, dockerfiles, isChosen, env, shared } = situation;
    const isFork = trigger.kind === 'pull-request' && trigger.fork;
    const kind = situation.policy ?? (isFork ? 'base' : 'head');
    const extendHead = () => (0,extend_config/* extendConfig */.v)(situation.config, named, { here: (path) => disk.read(root, path, 'refused'), ...shared });
    if (isMerged(situation) || (base.kind === 'none' && kind === 'head')) {
        if (isFork)
            refuseToFetch(situation.config, {}, named);
        const config = await extendHead();
        return { ...(isMerged(situation) ? { config, notes: [] } : trustedConfig(config, {}, named, env)), beside: disk };
    }
    const onBase = async (path) => base.kind === 'commit' ? situation.readAt?.(base.sha, path) : undefined;
    const text = await onBase(named);
    const ownBefore = text === undefined ? {} : await settle_config_parse(text, named);
    if (isFork)
        refuseToFetch(situation.config, ownBefore, named);
    const fromBase = await extendBase(ownBefore, named, kind, {
        here: async (path) => asRead(await onBase(path)),
        ...shared,
    });
    const before = fromBase.config;
    const config = await extendHead();
    const tracked = new Set(situation.tracked);
    const isThere = (path) => tracked.has(path);
    const settled = checkPolicy({ head: config, base: before, file: named, kind, dockerfiles, isThere, isChosen });
    const onHead = (path) => disk.read(root, path);
    const tests = [...testsOf(config), ...testsOf(before)];
    const besides = situation.changed?.filter((path) => isBeside(path, tests)) ?? [];
    const changes = [...settled.policy.changes, ...(await changesBeside(besides, onBase, onHead))];
    const trusted = trustedConfig(settled.config, before, named, env);
    return {
        ...trusted,
        notes: [...fromBase.notes, ...trusted.notes],
        policy: { kind, changes: changes.slice(0, settle_config_MOST) },
        beside: kind === 'head' ? disk : besideOfBase(situation, testsOf(before), onBase),
    };
}
/** More than anybody reads, and than a report has. */
const settle_config_MOST = 1000;
/** What was pushed, or is part of the default branch, is nobody's proposal; who pushes can change the workflow as well. */
const isMerged = ({ trigger, base }) => trigger.kind === 'push' || (trigger.kind === 'manual' && base.kind === 'none' && base.isMerged === true);
/** The token would read for a stranger what that one names, and a mistake in it would be told. */
function refuseToFetch({ extends: named }, before, file) {
    if (named === undefined || named === before.extends || (0,extends_reference/* readReference */.W)(named)?.kind !== 'elsewhere')
        return;
    throw new errors/* UserError */.yo(`\`extends\` of \`${file}\`: \`${named}\` is not fetched for a pull request from a fork, because the base does not extend it as well: ` +
        'the token would read it for a stranger. Bring it to the base branch first.');
}
/** Where the base's word counts, nothing passes by what of it could not be read; where the head's does, the change may put it right. */
async function extendBase(own, file, kind, sources) {
    try {
        return { config: await (0,extend_config/* extendConfig */.v)(own, file, sources), notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        if (kind === 'base')
            throw new errors/* UserError */.yo(`On the base: ${error.message}`);
        return { config: own, notes: [`What the base extends is not compared with. ${error.message}`] };
    }
}
const asRead = (text) => text === undefined ? { kind: 'missing' } : { kind: 'text', text };
const testsOf = ({ images = [], ...shared }) => [shared, ...images].flatMap((settings) => settings['structure-tests'] ?? []);
/** Only what differs is asked of git. */
function besideOfBase({ disk, changed }, tests, onBase) {
    return {
        list: async (root, folder) => {
            const there = await disk.list(root, folder);
            const way = folder === '.' ? '' : `${folder}/`;
            const other = changed?.filter((path) => path.startsWith(way) && isBeside(path, tests)) ?? [];
            const before = await Promise.all(other.map(async (path) => [path, await onBase(path)]));
            const inside = (path) => path.slice(way.length);
            return {
                ...there,
                files: [
                    ...there.files.filter(({ path }) => !other.some((one) => inside(one) === path)),
                    ...before.flatMap(([path, text]) => text === undefined ? [] : [{ path: inside(path), bytes: Buffer.byteLength(text) }]),
                ],
            };
        },
        read: async (root, file) => {
            if (!isBeside(file, tests) || changed?.includes(file) === false)
                return disk.read(root, file);
            return asRead(await onBase(file));
        },
    };
}
/** A mistake in the base's file is not this change's; nothing of it counts. */
async function settle_config_parse(text, file) {
    try {
        const { parseConfig } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 69551));
        return parseConfig(text, file);
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/build/base-side.ts

/** A base that cannot be had is a reason, not an error. */
async function checkOutBase({ base }, { repository }) {
    if (base.kind === 'none')
        return absent(base.because);
    try {
        const worktree = await repository.checkout(base.sha);
        return {
            kind: 'there',
            root: worktree.path,
            sha: base.sha,
            how: base.how,
            [Symbol.asyncDispose]: () => worktree[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return absent(error.message, base.sha);
        throw error;
    }
}
const absent = (because, sha) => ({
    kind: 'absent',
    because,
    ...(sha !== undefined && { sha }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
});
async function readOnBase({ onBase }, base, { disk }) {
    if (base.kind === 'absent')
        return { kind: 'absent', because: base.because, ...(base.sha !== undefined && { sha: base.sha }) };
    const read = await disk.read(base.root, onBase.dockerfile);
    const there = { kind: 'there', root: base.root, sha: base.sha, how: base.how, file: onBase.dockerfile, read };
    switch (read.kind) {
        case 'text':
            return there;
        case 'missing':
            return { kind: 'absent', because: 'the Dockerfile is new', sha: base.sha };
        case 'refused':
            return { kind: 'absent', because: `the base's Dockerfile cannot be read: ${read.because}`, sha: base.sha };
    }
}
/** What the report says of the base, once it is built or not. */
function baselineOf(before, build, head) {
    if (before.kind === 'absent')
        return before;
    const without = head?.kind === 'checkout' ? ' without files that only the checkout has' : '';
    switch (build?.kind) {
        case 'built':
            return { kind: 'measured', sha: before.sha, how: before.how };
        case 'failed':
            return { kind: 'absent', because: `the base does not build${without}: ${build.message}`, sha: before.sha };
        case 'broken':
            return { kind: 'absent', because: `the base could not be built: ${build.because}`, sha: before.sha };
        case undefined:
            return { kind: 'absent', because: 'nothing was built', sha: before.sha };
    }
}

;// CONCATENATED MODULE: ./src/build/manifest-file.ts
/** Files that say what a project depends on: changed seldom, and copied ahead of the code so that installations stay cached. */
const manifest_file_NAMES = new RegExp(`^(?:${[
    // Node
    'package(?:-lock)?\\*?\\.json|npm-shrinkwrap\\.json|yarn\\.lock|pnpm-(?:lock|workspace)\\.yaml|bun\\.lockb?|\\.npmrc|\\.yarnrc(?:\\.yml)?',
    // Python
    '[\\w*.-]*requirements[\\w*.-]*\\.(?:txt|in)|constraints[\\w*.-]*\\.txt|pyproject\\.toml|poetry\\.lock|uv\\.lock|pdm\\.lock|Pipfile(?:\\.lock)?|setup\\.(?:py|cfg)|environment\\.ya?ml',
    // Ruby, PHP, Elixir
    'Gemfile(?:\\.lock)?|[\\w*-]+\\.gemspec|composer\\.(?:json|lock)|mix\\.(?:exs|lock)',
    // Go, Rust
    'go\\.(?:mod|sum|work|work\\.sum)|Cargo\\.(?:toml|lock)|rust-toolchain(?:\\.toml)?',
    // Java, Kotlin, Scala
    'pom\\.xml|(?:build|settings)\\.gradle(?:\\.kts)?|gradle\\.properties|gradlew|mvnw|build\\.sbt',
    // .NET
    '[\\w*.-]+\\.(?:csproj|fsproj|vbproj|sln|slnx)|Directory\\.(?:Build|Packages)\\.props|nuget\\.config|packages\\.lock\\.json|global\\.json',
].join('|')})$`, 'i');
/** Folders of a build tool's own wrapper, and of requirements for pip. */
const FOLDERS = /^(?:gradle(?:\/wrapper)?|\.mvn|\.yarn|(?:.*\/)?requirements(?:\/[\w*.-]+\.(?:txt|in))?)$/i;
/** A pattern stands for a manifest where it is the usual one for several, as `package*.json`, `go.*` or `*.csproj`. */
function isManifest(path) {
    const relative = path.replace(/^\/+|\/+$/g, '');
    const name = relative.slice(relative.lastIndexOf('/') + 1).replace(/[?[\]]/g, '*');
    return manifest_file_NAMES.test(name) || FOLDERS.test(relative) || SHORT.test(name);
}
/** Patterns for all manifests of one tool. */
const SHORT = /^(?:go\.\*|go\.\{mod,sum\}|Cargo\.\*|Gemfile\*|Pipfile\*|poetry\.\*|composer\.\*|yarn\.\*|mix\.\*)$/i;

;// CONCATENATED MODULE: ./src/build/build-time.ts
/** How long builds take, from steps that were measured. Pure. */

/**
 * The facts with what other builds of the same run measured: work that two of them share was done once, so it is cached in
 * both or in neither, whichever of them did it. `others` may hold the build itself.
 */
function shareTimes({ facts, nodes }, others) {
    if (nodes === undefined)
        return facts;
    const measured = new Map();
    for (const other of others)
        for (const [own, theirs] of sharedSteps({ facts, nodes }, other)) {
            const step = other.facts.steps[theirs];
            if (step?.cached === false)
                measured.set(own, step);
        }
    const steps = facts.steps.map((step, index) => {
        const done = step.cached ? measured.get(index) : undefined;
        return done ? { ...step, seconds: done.seconds, cached: false } : step;
    });
    return { ...facts, steps, cachedSteps: steps.filter(({ cached }) => cached).length };
}
/**
 * Index → index of the same work in another build: steps that the builder names alike, and what they stand on, for a build
 * that was handed a result hears nothing of the steps before it.
 */
function sharedSteps(one, other) {
    const byName = new Map();
    for (const [index, { same }] of (other.nodes ?? []).entries())
        for (const name of same)
            byName.set(name, index);
    const shared = new Map();
    for (const [index, { same }] of (one.nodes ?? []).entries()) {
        const found = same.map((name) => byName.get(name)).find((theirs) => theirs !== undefined);
        if (found !== undefined)
            shared.set(index, found);
    }
    for (const [own, theirs] of shared) {
        const [needs, theirNeeds] = [one.nodes?.[own]?.needs ?? [], other.nodes?.[theirs]?.needs ?? []];
        if (needs.length !== theirNeeds.length)
            continue;
        for (const [place, need] of needs.entries()) {
            const theirNeed = theirNeeds[place];
            if (theirNeed === undefined || shared.has(need))
                continue;
            if (instructionAt(one, need) === instructionAt(other, theirNeed))
                shared.set(need, theirNeed);
        }
    }
    return shared;
}
/** Without the `[builder 2/5]` in front, which counts differently when a step comes or goes. */
const instructionAt = ({ facts }, index) => facts.steps[index]?.name.replace(/^\[[^\]]*\] /, '');
/**
 * Adds what an empty cache and a change of application code cost. `lateInstalls`: first lines of the RUNs that install
 * dependencies and nothing else, after all of the code was copied.
 */
function withCosts(facts, nodes, lateInstalls) {
    if (nodes === undefined)
        return facts;
    const all = facts.steps.map((_, index) => index);
    const uncachedSeconds = criticalPath(facts.steps, nodes, new Set(all));
    const rebuild = rebuildOf(facts.steps, nodes, lateInstalls);
    return { ...facts, ...(uncachedSeconds !== undefined && { uncachedSeconds }), ...(rebuild && { rebuild }) };
}
/** Seconds of the longest chain of `steps` that wait for each other, all others being there; undefined where one is not known. */
function criticalPath(steps, nodes, done) {
    const known = [...done].every((index) => isBase(steps[index]) || steps[index]?.cached === false);
    if (!known)
        return undefined;
    const ends = new Map();
    const endOf = (index) => {
        const before = ends.get(index);
        if (before !== undefined)
            return before;
        // A result that needs itself cannot be: it would end here.
        ends.set(index, 0);
        const begin = Math.max(0, ...(nodes[index]?.needs ?? []).map(endOf));
        const step = steps[index];
        const end = begin + (step && done.has(index) && !isBase(step) ? step.seconds : 0);
        ends.set(index, end);
        return end;
    };
    return Math.max(0, ...steps.map((_, index) => endOf(index)));
}
function rebuildOf(steps, nodes, lateInstalls) {
    const changed = nodes.flatMap(({ reads }, index) => (reads.some((path) => !isManifest(path)) ? [index] : []));
    if (changed.length === 0)
        return undefined;
    const again = dependants(nodes, changed);
    const seconds = criticalPath(steps, nodes, again);
    const moved = movable(steps, nodes, again, lateInstalls);
    const rest = new Set([...again].filter((index) => !moved.has(index)));
    const reorderedSeconds = moved.size > 0 ? criticalPath(steps, nodes, rest) : undefined;
    return {
        lines: stretches(nodes, again),
        ...(seconds !== undefined && { seconds }),
        ...(seconds !== undefined && reorderedSeconds !== undefined && { reorderedSeconds }),
    };
}
/** `from`, and all that takes results of theirs. */
function dependants(nodes, from) {
    const takers = new Map();
    for (const [index, { needs }] of nodes.entries())
        for (const need of needs)
            takers.set(need, [...(takers.get(need) ?? []), index]);
    const all = new Set(from);
    for (const index of all)
        for (const taker of takers.get(index) ?? [])
            all.add(taker);
    return all;
}
/** Installations that stand on nothing of the code but copies: a script between them may write what they read. */
function movable(steps, nodes, again, lateInstalls) {
    const known = new Map();
    const isInstall = (index) => lateInstalls.includes(nodes[index]?.lines?.line ?? 0);
    const isPlain = (index) => {
        const before = known.get(index);
        if (before !== undefined)
            return before;
        known.set(index, false);
        const plain = !again.has(index) ||
            ((isInstall(index) || /^\[[^\]]*\] (?:COPY|ADD|WORKDIR)\s/.test(steps[index]?.name ?? '')) &&
                (nodes[index]?.needs ?? []).every(isPlain));
        known.set(index, plain);
        return plain;
    };
    return new Set([...again].filter((index) => isInstall(index) && isPlain(index)));
}
/** A base image: its download is not a part of the build, and it is there already on most machines. */
const isBase = (step) => /^\[[^\]]*\] FROM\s/.test(step?.name ?? '');
/** The lines of the steps, those of neighbours as one stretch. */
function stretches(nodes, wanted) {
    const located = nodes
        .flatMap(({ lines }, index) => (lines ? [{ ...lines, wanted: wanted.has(index) }] : []))
        .toSorted((a, b) => a.line - b.line);
    const all = [];
    let isOpen = false;
    for (const { line, endLine, wanted: isWanted } of located) {
        const last = all.at(-1);
        if (isWanted && isOpen && last)
            last.endLine = Math.max(last.endLine, endLine);
        else if (isWanted)
            all.push({ line, endLine });
        isOpen = isWanted;
    }
    return all;
}

;// CONCATENATED MODULE: ./src/build/build-sides.ts


const NO_LATE_INSTALLS = { head: [], base: [] };
/** Starts the builds of head and base side by side. Neither promise rejects because of a ToolError. */
function buildSides(requests, world, lateInstalls = NO_LATE_INSTALLS, contextFolders = {}) {
    const builds = [];
    const build = (request, pins) => {
        const started = buildSide(request, world, pins);
        builds.push(started);
        return started;
    };
    const head = build(requests.head);
    const base = requests.base ? onSameBaseImages(head, requests.base, build, world) : Promise.resolve(undefined);
    const stage = Promise.all([head, base]).then(async ([headBuild, baseBuild]) => {
        // A base that was built twice did some of its steps the first time.
        const images = (await Promise.all(builds)).flatMap((build) => (build.kind === 'built' ? [build.image] : []));
        const factsOf = (side, image) => {
            const contextFolder = contextFolders[side];
            const facts = withCosts(shareTimes(image, images), image.nodes, lateInstalls[side]);
            return contextFolder ? { ...facts, contextFolder } : facts;
        };
        return stageOf(requests.head.dockerfile, headBuild, baseBuild, factsOf);
    });
    const settled = Promise.allSettled([head, base, stage]);
    return {
        head,
        base,
        stage,
        async [Symbol.asyncDispose]() {
            await settled;
            // When one side throws, the other may still be building.
            const ended = await Promise.allSettled(builds);
            const made = ended.flatMap((end) => end.status === 'fulfilled' && end.value.kind === 'built' ? end.value.image : []);
            await Promise.all(made.map((image) => image[Symbol.asyncDispose]()));
        },
    };
}
async function buildSide(request, { docker, progress }, pins) {
    const say = (text) => {
        progress.line(`${request.side}: ${text}`);
    };
    try {
        const outcome = await docker.build(request, (step) => {
            say(describeStep(step));
        }, pins);
        const notes = outcome.kind === 'built' ? outcome.image.facts.notes : outcome.notes;
        for (const note of notes ?? [])
            progress.warning(`${request.side}: ${note}`);
        say(outcome.kind === 'built' ? describeImage(outcome.image) : `does not build: ${outcome.message}`);
        return outcome;
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        say(`could not be built: ${error.message}`);
        return { kind: 'broken', because: error.message };
    }
}
/**
 * Builds the base, and once more with the head's base images pinned where a tag has moved between the two builds. Where that does not
 * succeed, the first build is what the head is compared with.
 */
async function onSameBaseImages(head, request, build, { progress }) {
    const [headBuild, baseBuild] = await Promise.all([head, build(request)]);
    if (headBuild.kind !== 'built' || baseBuild.kind !== 'built')
        return baseBuild;
    const digests = new Map(baseBuild.image.facts.baseImages.map(({ reference, digest }) => [reference, digest]));
    const shared = headBuild.image.facts.baseImages.filter(({ reference }) => digests.has(reference));
    const moved = shared.filter(({ reference, digest }) => digests.get(reference) !== digest);
    if (moved.length === 0)
        return baseBuild;
    const names = moved.map(({ reference }) => reference).join(', ');
    progress.line(`base: built again on the head's ${names}, which moved between the two builds`);
    const again = await build(request, shared);
    if (again.kind === 'built')
        return again;
    progress.line('base: compared as built first, with what the base image grew told apart');
    return baseBuild;
}
function stageOf(dockerfile, head, base, factsOf) {
    if (head.kind === 'broken')
        return { status: 'broken', because: head.because };
    if (head.kind === 'failed')
        return { status: 'stopped', findings: [doesNotBuild(dockerfile, head, base)], detail: { log: head.log } };
    if (base?.kind === 'broken')
        return { status: 'broken', because: `The base could not be built: ${base.because}` };
    return {
        status: 'done',
        result: {
            head: factsOf('head', head.image),
            ...(base?.kind === 'built' && { base: factsOf('base', base.image) }),
        },
        findings: [],
    };
}
function doesNotBuild(dockerfile, { message, lines }, base) {
    return {
        rule: 'builds',
        aliases: [],
        source: 'drydock',
        severity: 'error',
        message,
        // The builder names lines only; an empty stretch at the start of a line stands for all of it.
        place: lines ? { at: 'line', file: dockerfile, ...lines, column: 1, endColumn: 1 } : { at: 'image' },
        origin: originOf(base),
    };
}
function originOf(base) {
    switch (base?.kind) {
        case 'built':
            return 'new';
        case 'failed':
            return 'existing';
        case 'broken':
        case undefined:
            return 'unknown';
    }
}
function describeStep({ name, seconds, cached }) {
    return `${name} (${cached ? 'cached' : `${seconds.toFixed(1)} s`})`;
}
function describeImage({ facts: { seconds, cachedSteps, steps } }) {
    return `built in ${seconds.toFixed(1)} s, ${cachedSteps} of ${steps.length} steps cached`;
}

// EXTERNAL MODULE: ./src/conclusion.ts
var conclusion = __webpack_require__(28476);
;// CONCATENATED MODULE: ./src/context/say-context.ts
/** Says what the head of an image is built from. */
function sayContext(image, { use, notes }, progress) {
    for (const note of image.contextNotes)
        progress.line(note);
    if (use?.kind === 'checkout')
        progress.line(`head: built from the checkout, ${use.because}`);
    if (use?.kind === 'tracked') {
        const modified = use.modified === 0 ? '' : `, ${use.modified} of them with uncommitted changes`;
        progress.line(`head: built from the files that git tracks${modified}`);
    }
    for (const note of notes)
        progress.warning(note);
}

// EXTERNAL MODULE: ./src/engine.ts
var src_engine = __webpack_require__(90825);
;// CONCATENATED MODULE: ./src/image/lint-cost.ts
/** What the rules that hadolint knows by these names are about, as it is found in a layer. */
const KINDS = {
    DL3009: 'apt-lists',
    DL3019: 'apk-cache',
    DL3032: 'dnf-cache',
    DL3036: 'zypper-cache',
    DL3040: 'dnf-cache',
    DL3042: 'pip-cache',
    DL3060: 'yarn-cache',
};
/** A finding of the linter with what it costs in the layer of its line; as it is where nothing was measured there. */
function withMeasuredCost(finding, { contents, layers }) {
    const { place, aliases, cost } = finding;
    if (contents.kind !== 'read' || place.at !== 'line' || cost !== undefined)
        return finding;
    const kinds = aliases.flatMap((alias) => KINDS[alias] ?? []);
    const bytes = contents.avoidable
        .filter(({ kind, layer }) => kinds.includes(kind) && hasLine(layers[layer], place.line))
        .reduce((sum, part) => sum + part.bytes, 0);
    return bytes === 0 ? finding : { ...finding, cost: { bytes } };
}
const hasLine = (layer, line) => layer?.lines !== undefined && layer.lines !== 'unknown' && layer.lines.line <= line && line <= layer.lines.endLine;

;// CONCATENATED MODULE: ./src/runtime/own-work.ts
function createOwnWork() {
    let atWork = 0;
    let isResting = false;
    const [resumed, headStart] = [createGate(), createGate()];
    const ownWork = {
        isAtWork: () => atWork > 0,
        headStart: () => headStart.opened,
        letBegin: headStart.open,
        rest() {
            isResting = true;
        },
        async track(work) {
            atWork += 1;
            try {
                return await work;
            }
            finally {
                atWork -= 1;
            }
        },
        async begin(work) {
            if (isResting)
                await resumed.opened;
            return ownWork.track(work());
        },
        resume: resumed.open,
    };
    return ownWork;
}
function createGate() {
    let open = () => undefined;
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return {
        opened,
        open: () => {
            open();
        },
    };
}

;// CONCATENATED MODULE: ./src/context/kept-back.ts
/** What an ignore file keeps back of the folder of a context. */

/** Judging more files than this takes seconds, for a figure that nothing hangs on. */
const kept_back_MAX_FILES = 50_000;
/** Undefined where the builder fetches the context, and where nobody can tell. */
async function keptBack({ source, dockerfile, context }, disk) {
    if (context.kind !== 'folder')
        return undefined;
    const ignore = await ignoreFile(source, dockerfile, context.path, disk);
    if (ignore === undefined)
        return undefined;
    const { files, complete } = await disk.list(source, context.path);
    if (!complete || files.length > kept_back_MAX_FILES)
        return undefined;
    const sent = ignore === '' ? files : (0,dockerignore/* readDockerignore */.$)(ignore).judge(files);
    if (!sent)
        return undefined;
    const [all, given] = [sumOf(files), sumOf(sent)];
    return { ...all, keptBack: { fileCount: all.fileCount - given.fileCount, bytes: all.bytes - given.bytes } };
}
/** The one beside the Dockerfile wins. Empty where there is none, undefined where it cannot be read. */
async function ignoreFile(root, dockerfile, folder, disk) {
    for (const file of [`${dockerfile}.dockerignore`, folder === '.' ? '.dockerignore' : `${folder}/.dockerignore`]) {
        const read = await disk.read(root, file);
        if (read.kind === 'text')
            return read.text;
        if (read.kind === 'refused')
            return undefined;
    }
    return '';
}
const sumOf = (files) => ({
    fileCount: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});

// EXTERNAL MODULE: ./src/lint/facts/packages/late-installs.ts + 2 modules
var late_installs = __webpack_require__(25172);
;// CONCATENATED MODULE: ./src/sides.ts
/** What an image is made of on both sides, read before anything is built. */




async function readSides({ image, plan, trees: { base, tracked }, world, }) {
    const read = await world.disk.read(plan.root, image.dockerfile);
    const before = await readOnBase(image, base, world);
    const context = await findHeadContext(image, plan, read, tracked, world);
    const request = (side, source, { dockerfile, context }) => ({ side, source, dockerfile, context, options: image.build });
    const requests = {
        head: request('head', context.source, image),
        ...(before.kind === 'there' && { base: request('base', before.root, image.onBase) }),
    };
    return {
        head: { root: plan.root, file: image.dockerfile, read },
        before,
        context,
        requests,
        contextFolders: {
            head: await keptBack(requests.head, world.disk),
            base: requests.base && (await keptBack(requests.base, world.disk)),
        },
        lateInstalls: {
            head: installLines(image.dockerfile, read),
            base: before.kind === 'there' ? installLines(before.file, before.read) : [],
        },
    };
}
const installLines = (file, read) => read.kind === 'text' ? (0,late_installs/* movableInstallLines */.L)(file, read.text) : [];

;// CONCATENATED MODULE: ./src/companions/as-service.ts
/**
 * A Docker in which an image is what a service makes of it: it is started with the service's settings, and has the user,
 * stop signal, time to stop and health check that hold for it then. What the options of a start say themselves wins.
 */
function asService(docker, settings, beside) {
    const user = beside.user ?? settings.user;
    const { stopSignal, stopTimeoutSeconds } = settings;
    return {
        ...docker,
        async inspect(reference) {
            const config = await docker.inspect(reference);
            return {
                ...config,
                ...(user !== undefined && { user }),
                ...(stopSignal !== undefined && { stopSignal }),
                ...(stopTimeoutSeconds !== undefined && { stopTimeoutSeconds }),
                ...(settings.healthcheck !== undefined && { healthcheck: healthcheckOf(settings.healthcheck, config) }),
            };
        },
        start: (reference, options) => docker.start(reference, withSettings(options, settings, beside)),
    };
}
function withSettings(options, settings, { networks, mounts }) {
    const { entrypoint, command } = settings;
    // As in Compose, another entrypoint has no use for the image's command, and the settings' one none for the service's.
    const words = options.entrypoint === undefined
        ? {
            ...(entrypoint && { entrypoint }),
            ...((options.command ?? command) && { command: options.command ?? command ?? [] }),
        }
        : {};
    const args = [...argsOf(settings), ...(options.args ?? [])];
    return {
        ...(settings.user !== undefined && { user: settings.user }),
        ...options,
        ...words,
        env: { ...settings.env, ...options.env },
        readOnly: options.readOnly || settings.readOnly === true,
        tmpfs: [...new Set([...options.tmpfs, ...settings.tmpfs])],
        ...(args.length > 0 && { args }),
        ...(networks && { networks }),
        ...(mounts && { mounts }),
    };
}
function argsOf({ hostname, init, workingFolder, stopSignal, shmBytes, ulimits = {} }) {
    return [
        ...(hostname === undefined ? [] : [`--hostname=${hostname}`]),
        ...(init === true ? ['--init'] : []),
        ...(workingFolder === undefined ? [] : [`--workdir=${workingFolder}`]),
        ...(stopSignal === undefined ? [] : [`--stop-signal=${stopSignal}`]),
        ...(shmBytes === undefined ? [] : [`--shm-size=${shmBytes}`]),
        ...Object.entries(ulimits).map(([name, { soft, hard }]) => `--ulimit=${name}=${soft}:${hard}`),
    ];
}
function healthcheckOf(health, { shell }) {
    if (health === 'disabled')
        return { kind: 'disabled' };
    const { test, ...numbers } = health;
    const words = test.slice(1);
    return {
        kind: 'declared',
        test,
        command: test[0] === 'CMD-SHELL' ? [...(shell ?? ['/bin/sh', '-c']), ...words] : words,
        ...numbers,
    };
}

;// CONCATENATED MODULE: ./src/companions/declared-project.ts
/** Where everything of a project meets. */
const NETWORK = 'default';
/** A test by the second: what waits here is somebody's pull request. The time limit of the services ends it. */
const INTERVAL_SECONDS = 1;
const TIMEOUT_SECONDS = 10;
const START_INTERVAL_SECONDS = 1;
/** The services of the settings, each reachable by its name; all of them are started before the image is. Pure. */
function declaredProject(services, limitSeconds) {
    const plain = { tmpfs: [], mounts: [] };
    return {
        companions: services.map(({ name, image, env, command, health }) => ({
            name,
            image,
            env,
            ...plain,
            ...(command && { command }),
            ...(health && {
                healthcheck: {
                    test: health,
                    intervalSeconds: INTERVAL_SECONDS,
                    timeoutSeconds: TIMEOUT_SECONDS,
                    startPeriodSeconds: 0,
                    startIntervalSeconds: START_INTERVAL_SECONDS,
                    retries: Math.ceil(limitSeconds / INTERVAL_SECONDS),
                },
            }),
            networks: { [NETWORK]: [name] },
            needs: [],
        })),
        tested: {
            name: 'image',
            env: {},
            ...plain,
            networks: { [NETWORK]: [] },
            needs: services.map(({ name, wait }) => ({ service: name, condition: wait })),
        },
        networks: [NETWORK],
        volumes: [],
        notes: [],
    };
}

// EXTERNAL MODULE: ./src/lint/compose/compose-project.ts + 4 modules
var compose_project = __webpack_require__(73291);
// EXTERNAL MODULE: ./src/lint/compose/compose-files.ts
var compose_files = __webpack_require__(48052);
;// CONCATENATED MODULE: ./src/companions/find-compose.ts


/** Looks in the folders of the Dockerfile and of the context and in the root for a service that needs others. */
async function findCompose(question, disk) {
    const { root, dockerfile } = question;
    const own = dockerfile.includes('/') ? dockerfile.slice(0, dockerfile.lastIndexOf('/')) : '.';
    const folders = [...new Set([own, (question.folder ?? own).replace(/^\.\//, '') || '.', '.'])];
    let unusable;
    for (const folder of folders) {
        const there = await (0,compose_files/* findComposeFiles */.$)(root, folder, disk);
        const parsed = there.flatMap(({ file, read }) => (read.kind === 'text' ? [(0,compose_project/* parseCompose */.g3)(file, read.text)] : []));
        const found = serviceIn(parsed, question);
        if (found.kind === 'found')
            return found;
        if (found.kind === 'unusable')
            unusable ??= found;
    }
    return unusable ?? { kind: 'none' };
}
/** The service of files that the settings name: the one that builds the image, whatever it needs. */
async function serviceOfFiles(files, question, disk) {
    if (question.service !== undefined)
        return question.service;
    const read = await Promise.all(files.map(async (file) => [file, await disk.read(question.root, file)]));
    const parsed = read.flatMap(([file, text]) => (text.kind === 'text' ? [(0,compose_project/* parseCompose */.g3)(file, text.text)] : []));
    const builders = buildersIn(parsed, question);
    return builders.find((name) => !hasOwnCommand(parsed, name)) ?? builders[0];
}
function serviceIn(files, question) {
    const [main, ...others] = files;
    if (!main)
        return { kind: 'none' };
    const { partsOf } = (0,compose_project/* composeProject */.O0)(main, others, new Map());
    const needed = (name) => partsOf(name).flatMap(({ dependsOn }) => dependsOn.map(({ service }) => service));
    const builders = buildersIn(files, question)
        .filter((name) => question.service === undefined || name === question.service)
        .filter((name) => needed(name).length > 0);
    if (builders.length === 0)
        return { kind: 'none' };
    const hasImage = (name) => {
        const parts = partsOf(name);
        const isBuilt = parts.some(({ build }) => build);
        return isBuilt ? parts.some((part) => isBuiltHere(files, part, question)) : parts.some(({ image }) => image);
    };
    const withImages = builders.filter((name) => closure(name, needed).every(hasImage));
    const service = withImages.find((name) => !hasOwnCommand(files, name)) ?? withImages[0];
    const names = [main.file, ...others.map(({ file }) => file)];
    if (service === undefined) {
        const name = builders[0] ?? '';
        const missing = closure(name, needed).filter((one) => !hasImage(one));
        return {
            kind: 'unusable',
            because: `\`${main.file}\` builds this Dockerfile as \`${name}\`, which needs ${missing.map((one) => `\`${one}\``).join(', ')}: without an image of its own it is not started, so no services run beside the image.`,
        };
    }
    const itself = [service, ...closure(service, needed)];
    const rest = withImages.filter((name) => !itself.includes(name));
    return {
        kind: 'found',
        files: names,
        service,
        ...(rest.length > 0 && {
            note: `${rest.map((name) => `\`${name}\``).join(', ')} of \`${main.file}\` ${rest.length === 1 ? 'builds' : 'build'} this Dockerfile too; \`service\` names another one.`,
        }),
    };
}
/** Names of the services that build the image, in file order. */
function buildersIn(files, question) {
    const names = files.flatMap((file) => file.services.flatMap((service) => (isBuiltHere([file], service, question) ? [service.name] : [])));
    return [...new Set(names)];
}
/** A target that the file leaves open or hides is any. */
function isBuiltHere(files, service, { dockerfile, target }) {
    const { build } = service;
    if (!build || (build.target !== undefined && build.target !== target))
        return false;
    return files.some(({ file }) => (0,compose_project/* dockerfilePath */.Se)(file, service) === dockerfile.replace(/^\.\//, ''));
}
const hasOwnCommand = (files, name) => files.some(({ services }) => services.some((service) => service.name === name && (service.get('command') ?? service.get('entrypoint'))));
function closure(service, needed) {
    const seen = new Set();
    const open = [...needed(service)];
    for (let name = open.shift(); name !== undefined; name = open.shift()) {
        if (seen.has(name) || name === service)
            continue;
        seen.add(name);
        open.push(...needed(name));
    }
    return [...seen];
}

;// CONCATENATED MODULE: ./src/companions/choose-project.ts


/** The services that the settings or a compose file give to an image. */
async function chooseProject({ image, reference, root }, { docker, disk, progress }) {
    const { from, service, binds, timeoutSeconds } = image.services;
    if (from.kind === 'off')
        return { kind: 'none' };
    if (from.kind === 'settings')
        return {
            kind: 'project',
            project: declaredProject(from.services, timeoutSeconds),
            from: { kind: 'settings' },
            notes: [],
        };
    const question = {
        root,
        dockerfile: image.dockerfile,
        ...(image.context.kind === 'folder' && { folder: image.context.path }),
        ...(image.build.target !== undefined && { target: image.build.target }),
        ...(service !== undefined && { service }),
    };
    const compose = async (files, named, notes) => {
        const answer = await docker.readCompose({
            files,
            service: named,
            reference,
            binds,
            variables: image.runtime.kind === 'run' ? image.runtime.options.env : {},
            read: (file) => disk.read(root, file),
        });
        if (answer.kind === 'refused')
            return { kind: 'refused', because: answer.because.replace(/\.$/, '') };
        return {
            kind: 'project',
            project: answer.project,
            from: { kind: 'compose', file: files.join(', '), service: named },
            notes,
        };
    };
    if (from.kind === 'compose') {
        const named = await serviceOfFiles(from.files, question, disk);
        if (named !== undefined)
            return compose(from.files, named, []);
        const files = from.files.map((file) => `\`${file}\``).join(', ');
        return {
            kind: 'refused',
            because: `no service of ${files} builds \`${image.dockerfile}\`: name the one that the image is with \`service\``,
        };
    }
    const found = await findCompose(question, disk);
    if (found.kind === 'none')
        return { kind: 'none' };
    if (found.kind === 'unusable') {
        progress.line(found.because);
        return { kind: 'none' };
    }
    const chosen = await compose(found.files, found.service, found.note === undefined ? [] : [found.note]);
    if (chosen.kind !== 'refused')
        return chosen;
    return { ...chosen, because: `${chosen.because} (\`compose: off\` runs the image alone)` };
}

;// CONCATENATED MODULE: ./src/companions/beside-services.ts
var beside_services_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var beside_services_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


const NO_SERVICE = { env: {}, tmpfs: [], mounts: [], networks: {} };
/**
 * Starts the services of an image, hands on a Docker in which the image is one of them, and tells what became of them. All of
 * it is gone when this settles. Where a service fails, nothing is said of the image: it could not be checked. `onWaiting` is
 * called where the image has to wait for others.
 */
async function besideServices(question, world, onWaiting, watched) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { image, reference, root } = question;
        if (image.runtime.kind === 'skip')
            return watched(world.docker);
        const { options } = image.runtime;
        const own = options.user === undefined ? {} : { user: options.user };
        const chosen = await chooseProject(question, world);
        if (chosen.kind === 'refused')
            return { status: 'broken', because: chosen.because };
        if (chosen.kind === 'none')
            return watched(asService(world.docker, NO_SERVICE, own));
        const { project, from } = chosen;
        const used = (services, notes) => ({
            from,
            services: services.map(({ image: one, ...state }) => one === reference ? state : { ...state, ...(one !== undefined && { image: one }) }),
            notes: [...chosen.notes, ...project.notes, ...notes],
        });
        sayServices(project, from, question, world);
        onWaiting();
        const outcome = await world.docker.startServices({
            project,
            root,
            secrets: image.build.secrets,
            memory: options.memory,
            pidsLimit: options.pidsLimit,
            outbound: options.outbound === true,
            timeoutSeconds: image.services.timeoutSeconds,
        });
        if (outcome.kind === 'failed')
            return { status: 'broken', because: becauseOf(outcome.states), services: used(outcome.states, outcome.notes) };
        const services = beside_services_addDisposableResource(env_1, outcome.services, true);
        const stage = await watched(asService(world.docker, project.tested, { ...services.tested, ...own }));
        return withServices(stage, used(await services.states(), services.notes));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = beside_services_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function sayServices(project, from, { reference }, { progress }) {
    const names = project.companions
        .map(({ name, image }) => `${name} (${image === reference ? 'this image' : image})`)
        .join(', ');
    const source = from.kind === 'compose' ? `service ${from.service} of ${from.file}` : 'services of the settings';
    progress.line(`run: as ${source}, beside ${names === '' ? 'no other service' : names}`);
    for (const note of project.notes)
        progress.line(note);
}
/** What the image did beside a service that had failed says nothing of it, unless it runs as root: nobody else did that. */
function withServices(stage, services) {
    switch (stage.status) {
        case 'done': {
            const { result, findings } = stage;
            const isJudged = findings.some(({ severity, rule }) => severity === 'error' && rule === 'runs-as-non-root');
            const isAmiss = findings.some(({ severity }) => severity === 'error');
            const hasFailed = services.services.some(({ kind }) => kind === 'failed');
            if (hasFailed && isAmiss && !isJudged)
                return { status: 'broken', because: becauseOf(services.services), services };
            return { status: 'done', result: { ...result, services }, findings };
        }
        case 'broken':
            return { ...stage, services };
        case 'stopped':
        case 'skipped':
            return stage;
    }
}
function becauseOf(states) {
    const failed = states.flatMap((state) => (state.kind === 'failed' ? [`\`${state.name}\` ${state.because}`] : []));
    return `the image needs other services, and ${failed.length === 0 ? 'they did not start' : failed.join('; ')}`;
}

// EXTERNAL MODULE: ./src/image/drift.ts
var image_drift = __webpack_require__(81834);
// EXTERNAL MODULE: ./src/image/image.ts + 22 modules
var image_image = __webpack_require__(48111);
// EXTERNAL MODULE: ./src/image/inventory/inventory.ts + 1 modules
var inventory_inventory = __webpack_require__(2477);
// EXTERNAL MODULE: ./src/lint/facts/files/secret-file.ts
var secret_file = __webpack_require__(8904);
// EXTERNAL MODULE: ./src/lint/facts/files/secret-patterns.ts
var secret_patterns = __webpack_require__(38069);
// EXTERNAL MODULE: ./src/lint/lint-stage.ts + 8 modules
var lint_stage = __webpack_require__(30152);
;// CONCATENATED MODULE: ./src/runtime/assertions/failure.ts
const MAX_SHOWN = 120;
/** The beginning of a text as one line. */
function failure_shown(text) {
    const line = text.trim().replace(/\s+/g, ' ');
    return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}
/** `what`: whose text it is, e.g. `stdout`. A text that is not whole can only show what is in it. */
function* judgePatterns(what, { wanted, unwanted }, { text, isWhole }, patterns) {
    for (const [pattern, isWanted] of [
        ...wanted.map((pattern) => [pattern, true]),
        ...unwanted.map((pattern) => [pattern, false]),
    ]) {
        const isFound = patterns.finds(pattern, text);
        if (isFound === undefined)
            yield { message: `${what} is too long to look for \`${failure_shown(pattern)}\` in it`, isUnknown: true };
        else if (!isFound && !isWhole)
            yield { message: `the part of ${what} that was read does not have \`${failure_shown(pattern)}\``, isUnknown: true };
        else if (isWanted && !isFound)
            yield {
                message: `${what} does not have \`${failure_shown(pattern)}\`${text.trim() === '' ? ', it is empty' : `: ${failure_shown(text)}`}`,
            };
        else if (!isWanted && isFound)
            yield { message: `${what} has \`${failure_shown(pattern)}\`` };
    }
}

;// CONCATENATED MODULE: ./src/runtime/runtime-check.ts
/** Keeps the literal id, so that the registry knows its own names. */
function defineRuntimeCheck(check) {
    return check;
}
/** All that the given checks say, in their order. Nothing here has a line of its own. */
function applyChecks(checks, exercised) {
    const judged = checks.map((check) => judgeOne(check, exercised));
    return {
        answers: judged.flatMap(({ answer }) => answer ?? []),
        findings: judged.flatMap(({ findings }) => findings),
    };
}
function judgeOne(check, exercised) {
    const judgements = [...check.judge(exercised)];
    const isRequired = exercised.plan.require.includes(check.requiredAs);
    const problems = judgements.flatMap((judgement) => runtime_check_problemOf(judgement, isRequired));
    const severityOf = ({ severity }) => (isRequired ? 'error' : (severity ?? check.severity));
    const [first] = judgements;
    if (first === undefined)
        return { findings: [] };
    const { id, summary, claim } = check;
    return {
        answer: {
            check: id,
            summary,
            outcome: outcomeOf(judgements, problems, severityOf),
            claim: problems.find((problem) => severityOf(problem) === 'error')?.claim ?? claim,
            proof: judgements.map(wordsOf),
        },
        findings: problems.map((problem) => runtimeFinding(id, severityOf(problem), problem.message)),
    };
}
function runtime_check_problemOf(judgement, isRequired) {
    if ('message' in judgement)
        return [judgement];
    if ('proof' in judgement || !isRequired)
        return [];
    if ('remark' in judgement)
        return [{ message: judgement.remark }];
    return [{ message: wordsOf(judgement), claim: 'could not find out what it has to prove', isUnknown: true }];
}
function outcomeOf(judgements, problems, severityOf) {
    const severities = problems.filter(({ isUnknown }) => isUnknown !== true).map(severityOf);
    if (severities.includes('error'))
        return 'fail';
    if (severities.length < problems.length || judgements.some((judgement) => 'unknown' in judgement))
        return 'unknown';
    if (severities.includes('warning'))
        return 'warning';
    return severities.length > 0 || judgements.some((judgement) => 'remark' in judgement) ? 'info' : 'pass';
}
function wordsOf(judgement) {
    if ('message' in judgement)
        return judgement.message;
    if ('remark' in judgement)
        return judgement.remark;
    return 'proof' in judgement ? judgement.proof : `Could not find out: ${judgement.unknown}`;
}
/** Where the pages of the checks are; a fork changes it here. */
const CHECK_PAGES = 'https://github.com/OWNER/drydock/blob/v1/docs/checks';
function runtimeFinding(rule, severity, message) {
    return {
        rule,
        aliases: [],
        source: 'drydock',
        severity,
        message,
        place: { at: 'image' },
        origin: 'unknown',
        ...(rule !== 'starts' && { url: `${CHECK_PAGES}/${rule}.md` }),
    };
}

;// CONCATENATED MODULE: ./src/runtime/checks/answers-over-http.ts


const answersOverHttp = defineRuntimeCheck({
    id: 'answers-over-http',
    requiredAs: 'http',
    severity: 'error',
    summary: 'The service answers over HTTP as is expected of it',
    claim: 'does not answer as expected',
    why: `A health check asks from inside of the container, once, and often no more than one page. \`expect-http\` lists what the service has to answer: path, status, patterns of RE2 for the body
and for headers. It is asked from another container on the same network, as a neighbour would, once the service is healthy; a connection that is refused is tried again for five seconds.
Redirects are not followed, and 64 KB of a body are read. What the base does is no excuse. The other container holds nothing but the interpreter that Drydock itself runs on, so this takes a Linux machine
of the engine's kind; elsewhere it could not be found out, which fails.`,
    *judge({ plan: { expectHttp, expect }, trials, patterns }) {
        if (expectHttp.length === 0)
            return;
        const http = trials?.http;
        if (http === undefined || patterns === undefined || http.kind === 'hidden') {
            const ended = expect === 'exit-zero' ? 'the container is meant to end' : 'the container ended';
            yield {
                message: `Could not find out what it answers over HTTP: ${http?.kind === 'hidden' ? http.because : ended}`,
                claim: 'could not be asked over HTTP',
                isUnknown: true,
            };
            return;
        }
        for (const [at, expectation] of expectHttp.entries()) {
            const answer = http.value[at];
            const failures = answer
                ? [...failuresOf(expectation, answer, patterns)]
                : [{ message: 'nobody asked', isUnknown: true }];
            const name = `\`GET ${expectation.path}\``;
            if (failures.length === 0 && answer?.kind === 'answered')
                yield { proof: `${name} answers ${answer.status}` };
            for (const { message, ...rest } of failures)
                yield { ...rest, message: `${name}: ${message}` };
        }
    },
});
function* failuresOf(expected, answer, patterns) {
    if (answer.kind === 'failed') {
        yield { message: answer.because };
        return;
    }
    const { status, headers, body } = answer;
    if (expected.status === undefined ? status < 200 || status > 299 : status !== expected.status)
        yield { message: `status ${status}, not ${expected.status ?? '200 to 299'}${locationOf(answer)}` };
    for (const [name, pattern] of Object.entries(expected.headers)) {
        const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
        if (value === undefined)
            yield { message: `there is no header \`${name}\`` };
        else
            yield* judgePatterns(`the header \`${name}\``, { wanted: [pattern], unwanted: [] }, { text: value, isWhole: true }, patterns);
    }
    yield* judgePatterns('the body', { wanted: expected.body, unwanted: [] }, body, patterns);
}
const locationOf = ({ status, headers }) => status >= 300 && status < 400 && headers['location'] !== undefined
    ? `: it leads to ${headers['location'].slice(0, 120)}`
    : '';

;// CONCATENATED MODULE: ./src/runtime/checks/bounded-writes.ts

const boundedWrites = defineRuntimeCheck({
    id: 'bounded-writes',
    requiredAs: 'bounded-writes',
    severity: 'error',
    summary: 'The container does not fill the disk',
    claim: 'fills the disk',
    why: `What a container writes outside of volumes is on the host's disk until the container is removed: a log that nobody rotates or a cache
without a limit fills it for everybody else. The size of its own layer is watched while it runs; beyond \`run-write-limit\` the container
is removed at once, and nothing else is said of it.`,
    *judge({ result: { overfilled } }) {
        if (overfilled)
            yield {
                message: `The container wrote ${(overfilled.bytes / 1e6).toFixed(0)} MB into its root file system and was removed; the limit is ${overfilled.limit}`,
            };
    },
});

;// CONCATENATED MODULE: ./src/runtime/why-unhealthy.ts
/**
 * What a failed probe's own words say of the cause, as a sentence without a full stop; nothing where they say none. The
 * words are those of curl, wget, BusyBox, nc, Python, Node, Go, redis-cli, pg_isready, grpc_health_probe and the shells; where curl and wget are
 * told to be silent, their exit codes tell. `test`: the health check as the image has it.
 */
function whyUnhealthy({ exitCode, output }, test, listeners) {
    const missing = /(?:^|[\s:/])([\w.+-]+): (?:command )?not found/m.exec(output)?.[1];
    if (missing !== undefined && exitCode !== 0)
        return `\`${missing}\` is not in the image`;
    if (exitCode === 126)
        return 'Its program is not an executable file';
    const name = /could not resolve host:? '?([\w.-]+)|bad address '([\w.-]+)|unable to resolve host address [‘'"]?([\w.-]+)|failed to resolve '([\w.-]+)'|getaddrinfo for host "([\w.-]+)"|Redis at ([\w.-]+):\d+: (?:name or service|temporary failure)|ENOTFOUND ([\w.-]+)|EAI_AGAIN ([\w.-]+)|lookup ([\w.-]+)[^\n]*: no such host/i.exec(output);
    const host = name?.slice(1).find((part) => part !== undefined);
    if (host !== undefined)
        return `The name \`${host}\` cannot be resolved`;
    const [, program, option] = /(?:^|[\s/])([\w.-]+): (?:invalid|unrecognized|unknown|illegal) option(?: --|:)? ['"‘]?([\w-]+)/m.exec(output) ?? [];
    if (program !== undefined && option !== undefined)
        return `The \`${program}\` of the image does not know the option \`${option}\``;
    if (/name or service not known|temporary failure in name resolution|getaddrinfo failed/i.test(output))
        return 'A name cannot be resolved';
    if (/connection refused|ECONNREFUSED|could ?n[o']t connect to server|failed to connect to/i.test(output))
        return refused(portOf(output) ?? portOf(test.join(' ')), listeners);
    const silent = /^([^:\s]*:\d+) - no response$/m.exec(output)?.[1];
    if (silent !== undefined)
        return unanswered(Number(silent.slice(silent.lastIndexOf(':') + 1)), listeners);
    if (/ - rejecting connections$/m.test(output))
        return 'The server runs, and takes no connections';
    if (/\bNOT_SERVING\b/.test(output))
        return 'The service itself says that it is not serving';
    if (/does not implement the grpc health protocol/i.test(output))
        return 'The service has no health service of gRPC (`grpc.health.v1.Health`)';
    const status = /(?:HTTP\/\d(?:\.\d)?"? |HTTP Error |returned error: |\bERROR |response\.\.\. |status(?: code)?:? )([45]\d\d)\b|\b([45]\d\d) (?:Server|Client) Error\b/i
        .exec(output)
        ?.slice(1)
        .find((part) => part !== undefined);
    if (status !== undefined)
        return `The service answers with HTTP status ${status}`;
    if (/timed? ?out|ETIMEDOUT|deadline exceeded/i.test(output))
        return 'The service does not answer in time';
    return output.trim() === '' ? whySilent(exitCode, test, listeners) : undefined;
}
/** Of curl (curl(1), EXIT CODES) and GNU wget (wget(1), EXIT STATUS), started by the health check itself: a shell may have made another code of it. */
function whySilent(exitCode, [kind, ...words], listeners) {
    const script = words.join(' ');
    if (kind === 'CMD-SHELL' && /[|&;<>]/.test(script))
        return undefined;
    const [program = '', ...rest] = script.split(/\s+/);
    const failed = 'The service answers with an HTTP status that says that it failed';
    switch (`${program.slice(program.lastIndexOf('/') + 1)} ${exitCode}`) {
        case 'curl 6':
            return 'A name cannot be resolved';
        case 'curl 7':
            return refused(portOf(rest.join(' ')), listeners);
        case 'curl 22':
        case 'wget 8':
            return failed;
        case 'curl 28':
            return 'The service does not answer in time';
        default:
            return undefined;
    }
}
/** The first port that a text names: of a URL, an address, or in words. */
function portOf(text) {
    const port = /(?:[\w.\]-]+:|\bport[ =])(\d{2,5})\b(?!:\d)/.exec(text)?.[1];
    if (port !== undefined)
        return Number(port);
    return /\bhttp:\/\//.test(text) ? 80 : /\bhttps:\/\//.test(text) ? 443 : undefined;
}
const refused = (port, listeners) => besideListeners(port === undefined ? 'The connection is refused' : `The connection to port ${port} is refused`, port, listeners);
const unanswered = (port, listeners) => besideListeners(`Nothing answers on port ${port}`, port, listeners);
function besideListeners(where, port, listeners) {
    if (listeners?.kind !== 'seen')
        return where;
    const open = [...new Set(listeners.value.filter(({ protocol }) => protocol === 'tcp').map((one) => one.port))];
    if (open.length === 0)
        return `${where}: the service listens on no port`;
    if (port !== undefined && open.includes(port))
        return `${where}, though something listens on it by now`;
    return `${where}: the service listens on ${open.slice(0, 5).join(', ')}`;
}

;// CONCATENATED MODULE: ./src/runtime/checks/health-check-passes.ts


const healthCheckPasses = defineRuntimeCheck({
    id: 'health-check-passes',
    requiredAs: 'healthy',
    severity: 'error',
    summary: 'The health check passes',
    claim: 'unhealthy',
    why: `An orchestrator sends traffic to a healthy container and replaces an unhealthy one. The image's own command decides;
it is run more often than the image asks for, and given up no earlier than Docker would give it up. A health check that is
still undecided at the time limit is a failure as well: what could not be found out is never a pass. Where the last
probe's words tell the cause (a missing tool, a port that nobody listens on, a name, a status), it is said. \`require-healthcheck: true\` fails an image without one.`,
    *judge({ plan, config: { healthcheck }, result: { health, exit, overfilled }, trials }) {
        if (plan.expect === 'exit-zero')
            return;
        if (health.kind === 'none') {
            const message = health.disabled ? 'The image switches its health check off' : 'The image has no health check';
            if (plan.requireHealthcheck)
                yield { message, claim: 'has no health check' };
            return;
        }
        // A container that ended is the business of keeps-running, and one that was removed of bounded-writes; its health says nothing more.
        if (exit !== undefined || overfilled !== undefined) {
            yield { unknown: 'the container ended' };
            return;
        }
        const test = healthcheck.kind === 'declared' ? healthcheck.test : [];
        const why = health.kind !== 'not-asked' && health.probe ? whyUnhealthy(health.probe, test, trials?.listeners) : undefined;
        const cause = why === undefined ? '' : `. ${why}`;
        const severity = plan.allowUnhealthy ? 'warning' : 'error';
        switch (health.kind) {
            case 'unhealthy':
                yield { severity, message: `The health check does not pass: ${health.because}${cause}` };
                return;
            case 'undecided':
                yield {
                    severity,
                    message: `Could not find out whether the health check passes: ${health.because}${cause}`,
                    claim: 'its health is undecided',
                    isUnknown: true,
                };
                return;
            case 'healthy':
                yield { proof: `Healthy after ${health.seconds.toFixed(1)} s` };
                return;
            case 'not-asked':
                return;
        }
    },
});

;// CONCATENATED MODULE: ./src/runtime/ask-http.ts
/** Asks for everything that is expected. Nothing is asked where an expectation has no port. */
async function askHttp(container, expected, config, listeners) {
    const usual = usualPort(config, listeners);
    const requests = expected.flatMap(({ path, port = usual }) => (port === undefined ? [] : [{ path, port }]));
    if (requests.length < expected.length)
        return { kind: 'hidden', because: 'the image exposes no port, and `port` names none' };
    return container.ask(requests);
}
/** The first TCP port that is exposed; where none is, the only one that others can reach. */
function usualPort({ exposedPorts }, listeners) {
    const exposed = exposedPorts.find((port) => port.endsWith('/tcp'));
    if (exposed !== undefined)
        return Number.parseInt(exposed, 10);
    if (listeners.kind === 'hidden')
        return undefined;
    const open = listeners.value.filter(({ protocol, address }) => protocol === 'tcp' && !/^127\.|^::1$/.test(address));
    const ports = new Set(open.map(({ port }) => port));
    return ports.size === 1 ? [...ports][0] : undefined;
}

;// CONCATENATED MODULE: ./src/runtime/stop-grace.ts
/** Docker's default, and a third of Kubernetes'. Seconds. */
const USUAL_SECONDS = 10;
/** Longer is not waited for, so that a run stays short; and not at all would be a kill. Seconds. */
const LONGEST_SECONDS = 60;
const SHORTEST_SECONDS = 1;
/** How long a container may take to end: what `run-args` say, else the image or the service that it is. */
function stopGrace({ stopTimeoutSeconds = USUAL_SECONDS }, { args = [] }) {
    const option = args.findLast((arg) => arg.startsWith('--stop-timeout='));
    const seconds = option === undefined ? stopTimeoutSeconds : Number(option.slice(option.indexOf('=') + 1));
    const allowedSeconds = seconds < 0 ? Infinity : seconds;
    return {
        allowedSeconds,
        graceSeconds: Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, Math.ceil(allowedSeconds))),
    };
}

;// CONCATENATED MODULE: ./src/runtime/signal-number.ts
/** Of Linux, where its processors agree (signal(7)); the rest of the names are hardly anybody's stop signal. */
const NUMBERS = {
    HUP: 1,
    INT: 2,
    QUIT: 3,
    ABRT: 6,
    KILL: 9,
    USR1: 10,
    USR2: 12,
    ALRM: 14,
    TERM: 15,
    WINCH: 28,
    PWR: 30,
};
/** The number of a signal as `STOPSIGNAL` names it: `SIGTERM`, `TERM`, `15`, `RTMIN+3`. Nothing for a name that we do not know. */
function signalNumber(name) {
    if (/^\d+$/.test(name))
        return Number(name);
    const plain = name.toUpperCase().replace(/^SIG/, '');
    const realTime = /^RTMIN(?:\+(\d+))?$/.exec(plain);
    // The C libraries keep the first two for themselves.
    return realTime ? 34 + Number(realTime[1] ?? 0) : NUMBERS[plain];
}

;// CONCATENATED MODULE: ./src/runtime/trials.ts



/** Enough to see that a signal does what the kernel's masks say it will do: nothing. */
const GRACE_WITHOUT_HANDLER_SECONDS = 1;
/** Ports of a service without a health check may open late; nobody waits for them longer than this. */
const PORTS_SECONDS = 30;
/** One that is healthy has opened what it needs, unless its check asks for nothing of it. */
const PORTS_WHEN_HEALTHY_SECONDS = 5;
const LOOK_SECONDS = 0.2;
/** A health check that asks a frozen service hangs with it. Longer is not waited for, so that a run stays short. */
const HANGS_SECONDS = 2;
/** Or so many times what it took while the service was well. */
const SLOWER = 3;
/** Tries everything in an order in which nothing spoils what comes next. Nothing where the container ends meanwhile. */
async function tryOut(container, config, health, { options, expectHttp }, clock, otherWork) {
    const listeners = await openPorts(container, config, health, clock, otherWork);
    const [settled, unreaped, http] = await Promise.all([
        container.processes(),
        container.zombies(),
        expectHttp.length > 0 ? askHttp(container, expectHttp, config, listeners) : undefined,
    ]);
    const frozenProbe = await probeFrozen(container, config, health, clock);
    if ((await container.exit()) !== undefined)
        return undefined;
    // As late as can be: programs set their handlers when they are done with the rest.
    const [signals, atLast, unreapedAtLast, usage, seconds] = await Promise.all([
        container.signals(),
        container.processes(),
        container.zombies(),
        container.usage(),
        container.age(),
    ]);
    const grace = stopGrace(config, options);
    const graceSeconds = isDropped(signals, config.stopSignal) ? GRACE_WITHOUT_HANDLER_SECONDS : grace.graceSeconds;
    const stopped = await container.stop(graceSeconds);
    return {
        listeners,
        signals,
        processes: [settled, atLast],
        zombies: [unreaped, unreapedAtLast],
        used: { seconds, usage },
        ...(http && { http }),
        ...(frozenProbe && { frozenProbe }),
        stopped,
        graceSeconds,
        allowedSeconds: grace.allowedSeconds,
    };
}
/** Whether the kernel drops a signal: for a container's first process, one without a handler has no effect. */
function isDropped(signals, stopSignal) {
    const number = signalNumber(stopSignal);
    return signals.kind === 'seen' && number !== undefined && !signals.value.caught.includes(number);
}
/** Waits until every exposed port has a listener, or long enough. */
async function openPorts(container, { exposedPorts }, health, clock, otherWork) {
    const limit = health.kind === 'none' ? PORTS_SECONDS - (await container.age()) : PORTS_WHEN_HEALTHY_SECONDS;
    const from = clock.now();
    let quietSince = from;
    for (;;) {
        const listeners = await container.listeners();
        const now = clock.now();
        if (listeners.kind === 'hidden' || exposedPorts.every((port) => isListenedOn(port, listeners.value)))
            return listeners;
        if (otherWork.isAtWork())
            quietSince = now;
        const isLate = now - from >= limit * 1000;
        if (isLate)
            otherWork.rest();
        if (isLate && now - quietSince >= limit * 1000)
            return listeners;
        if ((await container.exit()) !== undefined)
            return { kind: 'hidden', because: 'the container ended meanwhile' };
        await clock.sleep(LOOK_SECONDS * 1000);
    }
}
const isListenedOn = (exposed, listeners) => listeners.some(({ port, protocol }) => `${port}/${protocol}` === exposed);
async function probeFrozen(container, { healthcheck }, health, clock) {
    if (healthcheck.kind !== 'declared' || health.kind !== 'healthy')
        return undefined;
    const frozen = await container.freeze();
    if (frozen.kind === 'not')
        return { kind: 'not-tried', because: frozen.because };
    try {
        const usual = health.probe?.seconds ?? 0;
        const seconds = Math.min(healthcheck.timeoutSeconds, Math.max(HANGS_SECONDS, SLOWER * usual));
        const answered = container.probe(healthcheck.command);
        const probe = await Promise.race([answered, clock.sleep(seconds * 1000).then(() => 'hung')]);
        if (probe === undefined)
            return { kind: 'not-tried', because: 'the container ended meanwhile' };
        return probe === 'hung' ? { kind: 'hung', seconds } : { kind: 'answered', probe };
    }
    finally {
        await frozen.thaw();
    }
}

;// CONCATENATED MODULE: ./src/runtime/patience.ts
/**
 * Seconds after the start at which the engine, at the image's own pace, would begin the last probe that could still
 * save a container whose every probe fails after `probeSeconds`.
 *
 * The engine's schedule (moby, daemon/health.go): a timer is set to the start interval while the start period lasts and
 * to the interval afterwards; the next one is set when the probe has ended. A failure counts when its probe began after
 * the start period, and the last of `retries` counted failures makes the container unhealthy.
 *
 * With interval 30 s, timeout 3 s, start period 5 s, start interval 5 s, retries 3 and instant failures, probes begin at
 * 5, 35 and 65 s and all count: a server that needs 20 s is healthy, and at 65 s the last chance has come.
 */
function lastChance(declared, probeSeconds) {
    const { intervalSeconds, startPeriodSeconds, startIntervalSeconds, retries } = declared;
    const cycleSeconds = startIntervalSeconds + probeSeconds;
    const probesInStartPeriod = Math.ceil(startPeriodSeconds / cycleSeconds);
    const lastOfStartPeriod = (probesInStartPeriod - 1) * cycleSeconds + startIntervalSeconds;
    const firstCounted = probesInStartPeriod > 0 && lastOfStartPeriod >= startPeriodSeconds
        ? lastOfStartPeriod
        : probesInStartPeriod * cycleSeconds + intervalSeconds;
    return firstCounted + (retries - 1) * (intervalSeconds + probeSeconds);
}

;// CONCATENATED MODULE: ./src/runtime/health.ts

/**
 * How long a probe's program may be missing before it counts as missing for good. An entrypoint that puts it in place
 * does so first thing; the container has no network to fetch it from later.
 */
const MISSING_PROGRAM_SECONDS = 5;
/** What the client may need to begin and end a probe beyond the time that the engine counts. */
const CLIENT_SECONDS = 1;
/**
 * The verdict on the health check, or nothing while it is open.
 *
 * Probes come at our pace, so the first success is seen early. `unhealthy` is said only when the engine would say so at
 * the image's own pace as well: a probe that began after the last chance has failed, or nothing can change any more. The
 * image's patience and the time limit begin anew when our own work has ended: what was slow until then was our doing.
 */
function judgeHealth(declared, facts, limitSeconds) {
    if (declared.kind !== 'declared')
        return { kind: 'none', disabled: declared.kind === 'disabled' };
    for (const { ended } of facts.attempts)
        if (ended?.probe.exitCode === 0 && ended.probe.seconds <= declared.timeoutSeconds)
            return { kind: 'healthy', seconds: ended.at, probe: ended.probe };
    const last = facts.attempts.findLast((attempt) => isOver(attempt, declared, facts.now));
    const rest = { seconds: facts.now, ...(last && { probe: failedProbe(last, declared) }) };
    const hopeless = becauseHopeless(declared, facts);
    if (hopeless !== undefined)
        return { kind: 'unhealthy', because: hopeless, ...rest };
    if (facts.now - facts.quietSince < limitSeconds)
        return undefined;
    return { kind: 'undecided', because: becauseUndecided(declared, facts, limitSeconds), ...rest };
}
function becauseHopeless(declared, facts) {
    const { attempts, exit, now, quietSince } = facts;
    if (exit !== undefined)
        return `the container ended with exit code ${exit.code} before it was healthy`;
    const probe = attempts.findLast(({ ended }) => ended !== undefined)?.ended?.probe;
    if (probe !== undefined && now >= MISSING_PROGRAM_SECONDS && isProgramMissing(probe))
        return 'the program of the health check does not exist in the image';
    const patience = patienceOf(declared, facts);
    const isPast = undisturbed(facts).some((attempt) => attempt.begin >= quietSince + patience && isOver(attempt, declared, now));
    if (isPast)
        return `every probe failed for ${time(now, quietSince)}, and the health check's own numbers allow ${patience.toFixed(1)} s`;
    return undefined;
}
function becauseUndecided(declared, facts, limitSeconds) {
    const limit = `${limitSeconds} s${afterWork(facts.quietSince)}`;
    if (!facts.attempts.some((attempt) => isOver(attempt, declared, facts.now)))
        return `no probe ended within ${limit}`;
    const patience = patienceOf(declared, facts);
    return patience > limitSeconds
        ? `every probe failed for ${limit}, but the health check's own numbers allow ${patience.toFixed(1)} s`
        : `the last probe had not ended after ${limit}`;
}
const time = (now, quietSince) => `${(now - quietSince).toFixed(1)} s${afterWork(quietSince)}`;
const afterWork = (quietSince) => (quietSince > 0 ? ' on a machine without other work of ours' : '');
/** Seconds that the image's own numbers allow, from the start or from the moment at which the machine was quiet. */
function patienceOf(declared, facts) {
    const seconds = undisturbed(facts)
        .filter((attempt) => isOver(attempt, declared, facts.now))
        .map((attempt) => failedProbe(attempt, declared).seconds);
    // While none has ended, the declared timeout. Slower probes come later, so this never hurries.
    return lastChance(declared, seconds.length > 0 ? Math.max(...seconds) : declared.timeoutSeconds);
}
const undisturbed = ({ attempts, quietSince }) => attempts.filter(({ begin }) => begin >= quietSince);
/** Whether the engine would have its result by now. */
function isOver({ begin, ended }, { timeoutSeconds }, now) {
    return ended !== undefined || now > begin + timeoutSeconds + CLIENT_SECONDS;
}
/** A probe that is over, as the engine would have noted it. */
function failedProbe({ ended }, { timeoutSeconds }) {
    if (ended !== undefined && ended.probe.seconds <= timeoutSeconds)
        return ended.probe;
    const said = ended === undefined || ended.probe.output === '' ? '' : `: ${ended.probe.output}`;
    return { exitCode: -1, output: `Health check exceeded timeout (${timeoutSeconds}s)${said}`, seconds: timeoutSeconds };
}
/** The engine's own words for a program that it could not start; a probe cannot end with -1 by itself. */
function isProgramMissing({ exitCode, output }) {
    return exitCode === -1 && /^OCI runtime exec failed: .*(not found|no such file)/s.test(output);
}

;// CONCATENATED MODULE: ./src/runtime/pace.ts
const FIRST_PROBE_SECONDS = 0.1;
/** From one begin to the next, in durations of a probe: half of the time belongs to the service alone. */
const SPACING = 2;
/** The same, in timeouts, where a probe has not even ended: the machine or the service has more to do than it can. */
const SPACING_WHILE_HANGING = 10;
const LEAST_SPACING_WHILE_HANGING = 3;
const SHORTEST_PAUSE_SECONDS = 0.1;
const LONGEST_OWN_PAUSE_SECONDS = 0.5;
/**
 * When the next probe may begin. One that exceeds its timeout is waited for, so that probes never pile up, and has then
 * cost more than its timeout. One that hangs is given up in the end, each time after twice as long, since nobody but the
 * container's end can stop it.
 */
function nextProbeAt(attempts, declared) {
    const last = attempts.at(-1);
    if (last === undefined)
        return FIRST_PROBE_SECONDS;
    if (last.ended === undefined) {
        const hanging = attempts.filter(({ ended }) => ended === undefined).length;
        return last.begin + whileHanging(declared) * 2 ** (hanging - 1);
    }
    const cost = last.ended.at - last.begin;
    return Math.max(last.begin + SPACING * cost, last.ended.at + ownPause(last.ended.at));
}
/** No later than at the image's own interval, unless the timeout is long even for that. */
function whileHanging({ timeoutSeconds, intervalSeconds }) {
    const atDeclaredPace = timeoutSeconds + intervalSeconds;
    return Math.max(LEAST_SPACING_WHILE_HANGING * timeoutSeconds, Math.min(SPACING_WHILE_HANGING * timeoutSeconds, atDeclaredPace));
}
/** A twentieth of the time gone by, for probes that cost next to nothing: it delays the answer by no more than that. */
function ownPause(seconds) {
    return Math.min(Math.max(seconds / 20, SHORTEST_PAUSE_SECONDS), LONGEST_OWN_PAUSE_SECONDS);
}

;// CONCATENATED MODULE: ./src/runtime/prober.ts

/** `elapsed` gives the seconds since the container's start. */
function createProber(container, healthcheck, elapsed) {
    const attempts = [];
    const failures = [];
    const begin = async (command) => {
        const index = attempts.length;
        const attempt = { begin: elapsed() };
        attempts.push(attempt);
        try {
            const probe = await container.probe(command);
            if (probe !== undefined)
                attempts[index] = { ...attempt, ended: { at: elapsed(), probe } };
        }
        catch (error) {
            failures.push(error);
        }
    };
    return {
        proceed() {
            if (failures.length > 0)
                throw failures[0];
            if (healthcheck.kind === 'declared' && elapsed() >= nextProbeAt(attempts, healthcheck))
                void begin(healthcheck.command);
        },
        attempts: () => [...attempts],
    };
}

;// CONCATENATED MODULE: ./src/runtime/repeated-question.ts
/** `elapsed` gives seconds; `spacing` gives the seconds from one beginning to the next, of the seconds that the last one took. */
function repeatQuestion(ask, elapsed, spacing) {
    const answers = [];
    const failures = [];
    let underWay;
    let nextAt = 0;
    const begin = async () => {
        const from = elapsed();
        try {
            answers.push(await ask());
        }
        catch (error) {
            failures.push(error);
        }
        nextAt = from + spacing(elapsed() - from);
        underWay = undefined;
    };
    const take = () => {
        if (failures.length > 0)
            throw failures[0];
        return answers.splice(0);
    };
    return {
        proceed() {
            if (failures.length > 0)
                throw failures[0];
            if (underWay === undefined && elapsed() >= nextAt)
                underWay = begin();
        },
        take,
        async latest() {
            if (answers.length === 0)
                await (underWay ?? begin());
            return take();
        },
    };
}

// EXTERNAL MODULE: ./src/model/root-user.ts
var root_user = __webpack_require__(15837);
;// CONCATENATED MODULE: ./src/runtime/runs-as.ts

const runs_as_ROOT = 0;
/** Every sample without the health check's processes, which run as the image's user whatever the service does. */
function moments(samples) {
    return samples
        .map((sample) => sample.filter(({ role }) => role !== 'probe' && role !== 'leftover'))
        .filter((sample) => sample.length > 0);
}
/** Root under any of its names: a process may take back each of the uids that Linux keeps of it. */
function isRoot({ uid, otherUids = [] }) {
    return uid === runs_as_ROOT || otherUids.includes(runs_as_ROOT);
}
/**
 * Whom the service runs as, from samples of its processes over the whole run, oldest first. Processes are counted at one
 * moment: the last one, or the last one with root. `configuredUser` is the image's `USER`: a main process that the engine
 * starts as root may have become another user before the first sample.
 */
function judgeUsers(samples, configuredUser) {
    const seen = moments(samples);
    const last = seen.at(-1);
    if (last === undefined)
        return { kind: 'unknown', because: 'the container ended before a process was seen' };
    const withRoot = seen.findLastIndex((moment) => moment.some(isRoot));
    const rootMoment = seen[withRoot];
    if (rootMoment === undefined)
        return {
            kind: (0,root_user/* isRootUser */.a)(configuredUser) ? 'drops-from-root' : 'non-root',
            uids: uidsOf(seen.flat()),
            processCount: last.length,
        };
    const main = mainOf(seen);
    const drop = seen.findIndex((moment) => moment.some((process) => process.pid === main?.pid && !isRoot(process)));
    if (drop > withRoot)
        return { kind: 'drops-from-root', uids: uidsOf(seen.slice(drop).flat()), processCount: last.length };
    return { kind: 'root', processes: rootMoment.filter(isRoot), processCount: rootMoment.length };
}
/** The container's main process; the oldest one where the engine does not tell. */
function mainOf(seen) {
    return seen.flat().find(({ role }) => role === 'main') ?? seen[0]?.[0];
}
function uidsOf(processes) {
    return [...new Set(processes.map(({ uid }) => uid))].sort((one, other) => one - other);
}

;// CONCATENATED MODULE: ./src/runtime/strained-machine.ts
/** The share of time in which something waited for a processor, from which on a slow answer says more about the machine. */
const STRAINED_SHARE = 0.6;
/** Shorter than this, a share is chance. */
const WINDOW_MILLISECONDS = 1000;
/**
 * Tells, each time it is asked, whether the machine has had more to do lately than it can, for whomever; as far as the kernel
 * counts that (Linux, `/proc/pressure/cpu`).
 */
function watchStrain(clock) {
    let window = { from: clock.now(), waited: clock.waited() };
    let isStrained = false;
    return () => {
        const [now, waited] = [clock.now(), clock.waited()];
        const passed = now - window.from;
        if (waited !== undefined && window.waited !== undefined && passed >= WINDOW_MILLISECONDS) {
            isStrained = waited - window.waited >= STRAINED_SHARE * passed;
            window = { from: now, waited };
        }
        return isStrained;
    };
}

;// CONCATENATED MODULE: ./src/runtime/watch.ts





/** Time in which an image without a health check must not end, and in which a root process may still become another user. */
const SETTLING_SECONDS = 3;
/** Processes are listed this often, so that one that comes and goes is likely seen, and more rarely where a list is dear. */
const SAMPLE_SECONDS = 1;
const SAMPLE_SPACING = 10;
/** What is known is looked through this often; the engine is not asked for it. */
const watch_LOOK_SECONDS = 0.05;
/** So long the container has the machine to itself, so that a probe of a small server costs what it costs anywhere. */
const HEAD_START_SECONDS = 3;
/** What strains the machine may be the container itself, so it is no excuse for ever. */
const LONGEST_STRAIN_SECONDS = 30;
/** Watches a container that has just started, and no longer than the plan's questions need. */
async function watch(container, { healthcheck, user }, plan, clock, otherWork) {
    const start = clock.now() - (await container.age()) * 1000;
    const elapsed = () => (clock.now() - start) / 1000;
    const isProbed = plan.expect === 'service' && healthcheck.kind === 'declared';
    const prober = createProber(container, isProbed ? healthcheck : { kind: 'disabled' }, elapsed);
    const isStrained = watchStrain(clock);
    const listing = repeatQuestion(() => container.processes(), elapsed, (took) => Math.max(SAMPLE_SECONDS, SAMPLE_SPACING * took));
    const weighing = repeatQuestion(() => overfill(container, plan), elapsed, () => SAMPLE_SECONDS);
    const metering = repeatQuestion(async () => ({ seconds: elapsed(), usage: await container.usage() }), elapsed, () => SAMPLE_SECONDS);
    const samples = [];
    let quietSince = 0;
    let slowedSeconds = 0;
    let used;
    for (;;) {
        listing.proceed();
        weighing.proceed();
        metering.proceed();
        const exit = await container.exit();
        const overfilled = weighing.take().find((found) => found !== undefined);
        const sampled = listing.take();
        samples.push(...sampled);
        for (const reading of metering.take())
            if (isSeen(reading.usage, used))
                used = reading;
        const now = elapsed();
        const isSlowed = isStrained() && hasTimedOut(prober.attempts().at(-1), healthcheck, now);
        if (otherWork.isAtWork())
            quietSince = now;
        else if (isSlowed && slowedSeconds < LONGEST_STRAIN_SECONDS) {
            slowedSeconds += now - quietSince;
            quietSince = now;
        }
        if (exit === undefined)
            prober.proceed();
        const facts = { now: elapsed(), attempts: prober.attempts(), quietSince, ...(exit && { exit }) };
        const told = { samples, ...(used && { used }) };
        if (overfilled)
            return { ...told, health: gone(facts), runsAs: judgeUsers(samples, user), overfilled };
        const health = healthFor(plan, healthcheck, facts);
        if (!isProbed || health !== undefined || now >= HEAD_START_SECONDS)
            otherWork.letBegin();
        if (health === undefined && healthFor(plan, healthcheck, { ...facts, quietSince: 0 }) !== undefined)
            otherWork.rest();
        if (health !== undefined && isAnswered(plan, health, facts)) {
            if (sampled.length === 0)
                samples.push(...(await listing.latest()));
            const runsAs = judgeUsers(samples, user);
            if (!mayStillDropRoot(plan, runsAs, facts)) {
                const atLast = await overfill(container, plan);
                if (atLast)
                    return { ...told, health: gone(facts), runsAs, overfilled: atLast };
                return { ...told, health, runsAs, ...(exit && { exit: { ...exit, seconds: facts.now } }) };
            }
        }
        await clock.sleep(watch_LOOK_SECONDS * 1000);
    }
}
/** A reading that shows nothing tells only why, and no more than the first of its kind does. */
const isSeen = (usage, before) => before === undefined || Object.values(usage).some(({ kind }) => kind === 'seen');
/** A probe that fails by itself is an answer, on whatever machine. */
const hasTimedOut = (last, healthcheck, now) => last !== undefined &&
    healthcheck.kind === 'declared' &&
    (last.ended?.probe.seconds ?? now - last.begin) > healthcheck.timeoutSeconds;
async function overfill(container, { writeLimit }) {
    if (!writeLimit)
        return undefined;
    const bytes = await container.writtenBytes();
    return bytes === undefined || bytes <= writeLimit.bytes ? undefined : { bytes, limit: writeLimit.text };
}
const gone = ({ now }) => ({
    kind: 'undecided',
    seconds: now,
    because: 'the container was removed, since it filled the disk',
});
function healthFor(plan, healthcheck, facts) {
    if (plan.expect === 'service')
        return judgeHealth(healthcheck, facts, plan.healthTimeoutSeconds);
    return { kind: 'not-asked' };
}
function isAnswered(plan, health, { now, exit }) {
    if (exit !== undefined)
        return true;
    if (plan.expect === 'exit-zero')
        return now >= plan.healthTimeoutSeconds;
    return health.kind !== 'none' || now >= SETTLING_SECONDS;
}
function mayStillDropRoot(plan, runsAs, { now, exit }) {
    const isOver = exit !== undefined || now >= SETTLING_SECONDS;
    return !isOver && !plan.allowRoot && runsAs.kind === 'root';
}

;// CONCATENATED MODULE: ./src/runtime/lock-down.ts
var lock_down_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var lock_down_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


/** What a cluster may ask of a container beside running it, from the one that breaks most. */
const HARDENINGS = [
    'read-only',
    'any-uid',
    'cap-drop',
    'no-new-privileges',
];
/** The free container has it too, so that nothing has to be run to know that it holds. */
const OF_EVERY_RUN = 'no-new-privileges';
/** A container that is locked down gets so many times what the free one needed, and no less than the second number. */
const lock_down_SLOWER = 3;
const LEAST_SECONDS = 10;
const LOG_LINES = 50;
const MAX_LINE = 200;
/**
 * Runs the image locked down in every way at once and, where that fails, in each way alone, all at the same time.
 * `usualSeconds` is what it needed to be healthy without.
 */
async function lockDown(reference, config, plan, usualSeconds, world, otherWork) {
    // Nobody rests for what is no verdict; it waits for them instead.
    const patient = { isAtWork: otherWork.isAtWork, rest: () => undefined, letBegin: () => undefined };
    const healthTimeoutSeconds = Math.max(LEAST_SECONDS, lock_down_SLOWER * usualSeconds);
    const runWith = (hardening) => runLocked(reference, config, { ...plan, allowRoot: true, healthTimeoutSeconds, options: { ...plan.options, hardening } }, patient, world);
    const together = await runWith(HARDENINGS);
    if (together === undefined)
        return { kind: 'holds' };
    const tried = HARDENINGS.filter((hardening) => hardening !== OF_EVERY_RUN);
    const alone = await Promise.all(tried.map(async (hardening) => ({ hardening, how: await runWith([hardening]) })));
    const broken = alone.flatMap(({ hardening, how }) => (how === undefined ? [] : [{ hardening, how }]));
    return { kind: 'breaks', together, alone: broken };
}
/** How it broke; nothing where it ran as it does without. */
async function runLocked(reference, config, plan, otherWork, { docker, clock }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const started = await docker.start(reference, plan.options);
        if (started.kind === 'refused')
            return started.because.replace(/\.$/, '');
        const container = lock_down_addDisposableResource(env_1, started.container, true);
        const { health, exit } = await watch(container, config, plan, clock, otherWork);
        if (exit !== undefined)
            return await withLog(`it ended with exit code ${exit.code}`, container);
        if (health.kind !== 'healthy' && health.kind !== 'none')
            return await withLog(`it was not healthy after ${plan.healthTimeoutSeconds.toFixed(0)} s`, container);
        const listeners = await openPorts(container, config, health, clock, otherWork);
        const isOpen = listeners.kind === 'hidden' || config.exposedPorts.length === 0 || listeners.value.length > 0;
        return isOpen ? undefined : await withLog('it listens on no port', container);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = lock_down_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const TELLING = /read-only|permission|denied|not permitted|EROFS|EACCES|EPERM|cannot|can't|fail|error/i;
async function withLog(how, container) {
    const lines = (await container.logTail(LOG_LINES)).map((line) => line.trim()).filter((line) => line !== '');
    const line = lines.findLast((one) => TELLING.test(one)) ?? lines.at(-1);
    return line === undefined ? how : `${how}: ${line.slice(0, MAX_LINE)}`;
}

;// CONCATENATED MODULE: ./src/runtime/checks/can-be-locked-down.ts


const can_be_locked_down_WORDS = {
    'read-only': 'a read-only root file system',
    'any-uid': 'any user of group 0',
    'cap-drop': 'no capabilities',
    'no-new-privileges': 'no new privileges',
};
const DOCKER = {
    'read-only': '--read-only --tmpfs /tmp --tmpfs /run',
    'any-uid': '--user 123456:0',
    'cap-drop': '--cap-drop ALL',
    'no-new-privileges': '--security-opt no-new-privileges',
};
const KUBERNETES = {
    'read-only': 'readOnlyRootFilesystem: true',
    'any-uid': 'runAsUser: 123456, runAsGroup: 0, runAsNonRoot: true',
    'cap-drop': 'capabilities: {drop: [ALL]}',
    'no-new-privileges': 'allowPrivilegeEscalation: false',
};
const canBeLockedDown = defineRuntimeCheck({
    id: 'can-be-locked-down',
    requiredAs: 'locked-down',
    severity: 'info',
    summary: 'The container runs locked down',
    claim: 'cannot be locked down',
    why: `A cluster that is careful starts containers with a read-only root file system (\`/tmp\` and \`/run\` are in memory), as any user of group 0, without capabilities and without a way to new privileges.
A second container runs with all four; where it is not healthy, does not keep running or does not listen as the first one does, each is tried alone, all at the same time. It
is information: \`require: [read-only, any-uid, cap-drop, no-new-privileges]\`, or some of them, makes it a failure. What was proven is written as options of \`docker run\` and as a Kubernetes
\`securityContext\`. \`lock-down: false\` leaves the second run out.`,
    *judge({ plan, lockDown }) {
        if (lockDown === undefined)
            return;
        const asked = HARDENINGS.filter((hardening) => plan.require.includes(hardening));
        if (lockDown.kind === 'not-tried') {
            if (asked.length === 0)
                yield { unknown: lockDown.because };
            else
                yield {
                    severity: 'error',
                    message: `Could not find out whether it can be locked down: ${lockDown.because}`,
                    isUnknown: true,
                };
            return;
        }
        const broken = lockDown.kind === 'holds' ? [] : lockDown.alone;
        const severityOf = (hardening) => (asked.includes(hardening) ? 'error' : 'info');
        for (const { hardening, how } of broken)
            yield { severity: severityOf(hardening), message: `Does not run with ${can_be_locked_down_WORDS[hardening]}: ${how}` };
        if (lockDown.kind === 'breaks' && broken.length === 0)
            yield {
                severity: asked.length === HARDENINGS.length ? 'error' : 'info',
                message: `Runs with each of the four alone, but not with all of them: ${lockDown.together}`,
            };
        const proven = HARDENINGS.filter((hardening) => !broken.some((one) => one.hardening === hardening));
        const each = lockDown.kind === 'holds' ? 'Runs with' : 'Runs with each alone:';
        if (proven.length > 0)
            yield {
                proof: `${each} \`${proven.map((one) => DOCKER[one]).join(' ')}\`; securityContext: \`{${proven.map((one) => KUBERNETES[one]).join(', ')}}\``,
            };
    },
});

;// CONCATENATED MODULE: ./src/runtime/checks/health-check-can-fail.ts

const healthCheckCanFail = defineRuntimeCheck({
    id: 'health-check-can-fail',
    requiredAs: 'meaningful-health',
    severity: 'warning',
    summary: 'The health check notices a service that hangs',
    claim: 'its health check cannot fail',
    why: `A health check that looks for a file or a process number, or that forgives everything with \`|| true\`, stays green for ever: nobody replaces the container that hangs. Once the service is
healthy, all of its own processes are stopped with SIGSTOP from outside, and the image's own probe is run once more: it has to fail, or hang with the service, which
the engine counts as a failure after the declared timeout. The service goes on afterwards. A probe is given two seconds.`,
    *judge({ config: { healthcheck }, trials }) {
        const frozen = trials?.frozenProbe;
        if (frozen === undefined || healthcheck.kind !== 'declared')
            return;
        switch (frozen.kind) {
            case 'not-tried':
                yield { unknown: frozen.because };
                return;
            case 'hung':
                yield {
                    proof: `The probe hung with the frozen service (${Number(frozen.seconds.toFixed(1))} s were waited; it would fail after ${healthcheck.timeoutSeconds} s)`,
                };
                return;
            case 'answered':
                if (frozen.probe.exitCode === 0 && frozen.probe.seconds <= healthcheck.timeoutSeconds)
                    yield { message: `The health check \`${testOf(healthcheck.test)}\` passes while the service is frozen` };
                else
                    yield { proof: `The probe ended with exit code ${frozen.probe.exitCode} while the service was frozen` };
                return;
        }
    },
});
const testOf = ([, ...words]) => words.join(' ').slice(0, 200);

;// CONCATENATED MODULE: ./src/runtime/bare-interpreter.ts
/**
 * What the official language images, distributions and their derivatives start when nobody names a program: a prompt,
 * which ends at once where nobody types. By base name without a version.
 */
const INTERPRETERS = new Set([
    ...['sh', 'bash', 'ash', 'dash', 'zsh', 'fish', 'ksh', 'pwsh', 'cmd', 'powershell'],
    ...['node', 'nodejs', 'deno', 'bun', 'python', 'pypy', 'ruby', 'jruby', 'irb', 'pry', 'perl', 'php', 'lua', 'luajit'],
    ...[
        'jshell',
        'groovysh',
        'scala',
        'clojure',
        'clj',
        'kotlin',
        'iex',
        'erl',
        'ghci',
        'julia',
        'r',
        'octave',
        'racket',
    ],
    ...['sqlite', 'mongosh', 'psql', 'mysql', 'tclsh', 'guile', 'sbcl', 'swipl'],
]);
/** Programs in front of a command that only start it. Basenames. */
const STARTERS = /^(?:tini|tini-static|dumb-init|catatonit|docker-init|env|exec|.*entrypoint(?:\.sh)?)$/;
/**
 * The interpreter that the container starts without a program to run, e.g. of `CMD ["node"]`; nothing where its command
 * says more. Flags say nothing (`php -a`, `perl -de0`), but `-c 'a script'` or a file does.
 */
function bareInterpreter({ entrypoint, command }, { options }) {
    const words = [...entrypoint, ...(options.command ?? command)];
    const [first, ...rest] = unwrapped(words.slice(words.findIndex((word) => !isStarter(word))));
    if (first === undefined || isStarter(first))
        return undefined;
    return INTERPRETERS.has(bare_interpreter_nameOf(first)) && rest.every((word) => /^-/.test(word)) ? first : undefined;
}
/** `/bin/sh -c node` starts what `node` starts. */
function unwrapped(words) {
    const [shell, flag, script, ...rest] = words;
    const isShell = shell !== undefined && /^(?:ba|da|a)?sh$/.test(baseOf(shell)) && flag === '-c';
    if (!isShell || script === undefined || rest.length > 0)
        return words;
    const inner = script.trim().replace(/^exec\s+/, '');
    return /^[\w./+ -]+$/.test(inner) ? inner.split(/\s+/) : words;
}
const isStarter = (word) => word === '--' || STARTERS.test(baseOf(word));
const baseOf = (word) => word.slice(word.lastIndexOf('/') + 1);
const bare_interpreter_nameOf = (word) => baseOf(word)
    .toLowerCase()
    .replace(/[-\d.]+$/, '');

;// CONCATENATED MODULE: ./src/runtime/checks/keeps-running.ts


const keepsRunning = defineRuntimeCheck({
    id: 'keeps-running',
    requiredAs: 'running',
    severity: 'error',
    summary: 'The container runs as long as it should',
    claim: 'does not keep running',
    why: `A service whose process ends takes the container with it, and what restarts it will restart it for ever. An image
that does one thing and ends, such as a migration, says so with \`expect: exit-zero\`; it must then end with exit code 0. An image whose
command is an interpreter without a program (\`CMD ["node"]\`) is a base image for others, and nothing of it is asked.`,
    *judge({ plan, config, result: { exit, overfilled } }) {
        const interpreter = bareInterpreter(config, plan);
        if (plan.expect === 'service' && exit !== undefined && interpreter !== undefined)
            yield {
                severity: 'info',
                message: `A base image: its command is the interpreter \`${interpreter}\` without a program, which ended ${describe(exit)}`,
            };
        else if (plan.expect === 'service' && exit !== undefined)
            yield { message: `The container ended by itself ${describe(exit)}; a service keeps running` };
        else if (plan.expect === 'service')
            yield { proof: 'The container kept running' };
        if (plan.expect === 'exit-zero' && exit !== undefined && exit.code !== 0)
            yield {
                message: `The container ended ${describe(exit)}, not with exit code 0`,
                claim: `ended with exit code ${exit.code}`,
            };
        if (plan.expect === 'exit-zero' && exit === undefined && overfilled === undefined)
            yield { message: `The container had not ended after ${plan.healthTimeoutSeconds} s`, claim: 'does not end' };
        if (plan.expect === 'exit-zero' && exit?.code === 0)
            yield { proof: `The container ended ${describe(exit)}` };
    },
});
function describe({ code, outOfMemory, seconds }) {
    const reason = outOfMemory ? 'because it ran out of memory (' : 'with ';
    return `after ${seconds.toFixed(1)} s ${reason}exit code ${code}${outOfMemory ? ')' : ''}`;
}

;// CONCATENATED MODULE: ./src/runtime/checks/listens-where-it-says.ts

const listens_where_it_says_MAX_NAMED = 5;
const listensWhereItSays = defineRuntimeCheck({
    id: 'listens-where-it-says',
    requiredAs: 'reachable',
    severity: 'error',
    summary: 'Every exposed port can be reached',
    claim: 'cannot be reached',
    why: `\`EXPOSE\` is what an orchestrator, a proxy and the next person go by. A service that listens on 127.0.0.1 answers its own
health check and nobody else. The sockets are read from the kernel's tables of the container's own network, from outside and without a connection, so no
firewall and no isolation changes the answer. Of several exposed ports one at least has to be reachable; the others, which an image often inherits from its
base, only warn. Ports that are listened on and not exposed are told. An image without a health check gets 30 seconds to open its ports.`,
    *judge({ plan, config: { exposedPorts }, trials }) {
        if (plan.expect === 'exit-zero')
            return;
        if (trials === undefined) {
            if (exposedPorts.length > 0)
                yield { unknown: 'the container ended' };
            return;
        }
        if (trials.listeners.kind === 'hidden') {
            if (exposedPorts.length > 0)
                yield { unknown: trials.listeners.because };
            return;
        }
        const listeners = trials.listeners.value;
        const open = unique(listeners.filter((listener) => !isLoopback(listener)).map(listens_where_it_says_portOf));
        const onLoopback = unique(listeners.filter(isLoopback).map(listens_where_it_says_portOf)).filter((port) => !open.includes(port));
        const reached = exposedPorts.filter((port) => open.includes(port));
        const severity = reached.length > 0 ? 'warning' : 'error';
        if (reached.length > 0)
            yield { proof: `Listens on ${named(reached)} for everybody` };
        const local = exposedPorts.filter((port) => onLoopback.includes(port));
        if (local.length > 0)
            yield {
                severity,
                message: `Listens on ${named(local)} of 127.0.0.1 only, so nobody outside of the container reaches it`,
            };
        const silent = exposedPorts.filter((port) => !open.includes(port) && !onLoopback.includes(port));
        if (silent.length > 0)
            yield { severity, message: `Nothing listens on ${named(silent)}, which the image exposes` };
        const unsaid = open.filter((port) => !exposedPorts.includes(port));
        if (unsaid.length > 0)
            yield { severity: 'info', message: `Listens on ${named(unsaid)}, which the image does not expose` };
    },
});
const listens_where_it_says_portOf = ({ port, protocol }) => `${port}/${protocol}`;
const isLoopback = ({ address }) => address.startsWith('127.') || address === '::1';
const unique = (ports) => [...new Set(ports)];
function named(ports) {
    const shown = ports.slice(0, listens_where_it_says_MAX_NAMED).join(', ');
    return `${ports.length === 1 ? 'port' : 'ports'} ${shown}${ports.length > listens_where_it_says_MAX_NAMED ? ` and ${ports.length - listens_where_it_says_MAX_NAMED} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/runtime/assertions/judge-command.ts

/** How a command did not do what is asserted of it. */
function* judgeCommand({ exitCode, stdout, stderr }, ran, patterns) {
    switch (ran.kind) {
        case 'refused':
            yield { message: ran.because.replace(/\.$/, '').replace(/^The image’s command/, 'the command') };
            return;
        case 'stopped':
            yield { message: ran.because };
            return;
        case 'not-run':
            yield { message: `could not be run: ${ran.because}`, isUnknown: true };
            return;
        case 'ended': {
            if (ran.code !== exitCode) {
                const said = failure_shown(ran.stderr.text) || failure_shown(ran.stdout.text);
                yield { message: `exit code ${ran.code}, not ${exitCode}${said === '' ? '' : `: ${said}`}` };
            }
            yield* judgePatterns('stdout', stdout, ran.stdout, patterns);
            yield* judgePatterns('stderr', stderr, ran.stderr, patterns);
        }
    }
}

;// CONCATENATED MODULE: ./src/runtime/assertions/file-mode.ts
const TYPES = { file: '-', directory: 'd', symlink: 'l', other: '?' };
/** Of Go's `fs.FileMode`, where they differ. */
const GO_TYPES = { file: '', directory: 'd', symlink: 'L', other: '?' };
const bits = (mode) => Array.from({ length: 9 }, (_, at) => ((mode >> (8 - at)) & 1 ? 'rwx'.charAt(at % 3) : '-'));
/** `-rwsr-xr-x`, as `ls -l` writes it. */
function permissionsOf(type, mode) {
    const letters = [...bits(mode)];
    for (const [flag, at, set, alone] of [
        [0o4000, 2, 's', 'S'],
        [0o2000, 5, 's', 'S'],
        [0o1000, 8, 't', 'T'],
    ])
        if (mode & flag)
            letters[at] = letters[at] === '-' ? alone : set;
    return TYPES[type] + letters.join('');
}
/** `urwxr-xr-x`, as Go and with it container-structure-test write it. */
function goPermissionsOf(type, mode) {
    const flags = [GO_TYPES[type], mode & 0o4000 ? 'u' : '', mode & 0o2000 ? 'g' : '', mode & 0o1000 ? 't' : ''].join('');
    return (flags === '' ? '-' : flags) + bits(mode).join('');
}

;// CONCATENATED MODULE: ./src/runtime/assertions/judge-file.ts


const EXECUTE = { owner: 0o100, group: 0o010, other: 0o001, any: 0o111 };
/** How a file is not what is asserted of it. */
function* judgeFile(assertion, seen, patterns) {
    const { path, exists, mode, permissions, uid, gid, executableBy, content } = assertion;
    if (seen.kind === 'hidden') {
        yield { message: `\`${path}\` could not be read: ${seen.because}`, isUnknown: true };
        return;
    }
    const file = seen.value;
    if (file.kind === 'missing') {
        if (exists)
            yield { message: `\`${path}\` does not exist` };
        return;
    }
    if (!exists) {
        yield { message: `\`${path}\` exists` };
        return;
    }
    if (mode !== undefined && file.mode !== mode)
        yield { message: `\`${path}\` has mode ${octal(file.mode)}, not ${octal(mode)}` };
    const written = permissionsOf(file.type, file.mode);
    if (permissions !== undefined && permissions !== written && permissions !== goPermissionsOf(file.type, file.mode))
        yield { message: `\`${path}\` has permissions ${written}, not ${permissions}` };
    if (uid !== undefined && file.uid !== uid)
        yield { message: `\`${path}\` belongs to user ${file.uid}, not ${uid}` };
    if (gid !== undefined && file.gid !== gid)
        yield { message: `\`${path}\` belongs to group ${file.gid}, not ${gid}` };
    if (executableBy !== undefined && (file.mode & EXECUTE[executableBy]) === 0)
        yield {
            message: `\`${path}\` cannot be executed by ${executableBy === 'any' ? 'anybody' : executableBy} (${written})`,
        };
    if (content === undefined)
        return;
    if (file.content === undefined)
        yield { message: `\`${path}\` is no regular file, so it has no content` };
    else
        yield* judgePatterns(`\`${path}\``, content, file.content, patterns);
}
const octal = (mode) => mode.toString(8).padStart(4, '0');

;// CONCATENATED MODULE: ./src/runtime/assertions/judge-metadata.ts

/** How an image's configuration is not what is asserted of it. Values of variables are not repeated: they may be secret. */
function* judgeMetadata(asserted, config, patterns) {
    yield* values('variable', asserted.env, config.env, patterns, () => '');
    for (const name of asserted.unsetEnv)
        if (Object.hasOwn(config.env, name))
            yield { message: `the variable \`${name}\` is set` };
    yield* values('label', asserted.labels, config.labels, patterns, (value) => `: ${failure_shown(value)}`);
    yield* words('entrypoint', asserted.entrypoint, config.entrypoint);
    yield* words('command', asserted.command, config.command);
    for (const port of asserted.ports)
        if (!isExposed(port, config))
            yield { message: `the image does not expose port ${port}` };
    for (const port of asserted.noPorts)
        if (isExposed(port, config))
            yield { message: `the image exposes port ${port}` };
    for (const volume of asserted.volumes)
        if (!config.volumes.includes(volume))
            yield { message: `the image has no volume \`${volume}\`` };
    for (const volume of asserted.noVolumes)
        if (config.volumes.includes(volume))
            yield { message: `the image has the volume \`${volume}\`` };
    const { workingFolder, user } = asserted;
    if (workingFolder !== undefined && workingFolder !== config.workingFolder)
        yield { message: `the working folder is \`${config.workingFolder}\`, not \`${workingFolder}\`` };
    if (user !== undefined && user !== config.user)
        yield { message: `the user is \`${config.user}\`, not \`${user}\`` };
}
function* values(what, expected, all, patterns, actual) {
    for (const { name, value, isPattern } of expected) {
        const found = Object.hasOwn(all, name) ? all[name] : undefined;
        if (found === undefined) {
            yield { message: `there is no ${what} \`${name}\`` };
            continue;
        }
        const isMet = isPattern ? patterns.finds(value, found) : value === found;
        if (isMet === undefined)
            yield { message: `the ${what} \`${name}\` is too long to look for \`${failure_shown(value)}\` in it`, isUnknown: true };
        else if (!isMet)
            yield {
                message: `the ${what} \`${name}\` ${isPattern ? 'does not have' : 'is not'} \`${failure_shown(value)}\`${actual(found)}`,
            };
    }
}
function* words(what, expected, actual) {
    if (expected === undefined || JSON.stringify(expected) === JSON.stringify(actual))
        return;
    yield { message: `the ${what} is \`${failure_shown(JSON.stringify(actual))}\`, not \`${failure_shown(JSON.stringify(expected))}\`` };
}
/** A port without a protocol is of any, as container-structure-test has it. */
const isExposed = (port, { exposedPorts }) => exposedPorts.some((exposed) => exposed === port || exposed.split('/')[0] === port);

;// CONCATENATED MODULE: ./src/runtime/checks/meets-assertions.ts




const MAX_FAILURES = 20;
const meetsAssertions = defineRuntimeCheck({
    id: 'meets-assertions',
    requiredAs: 'assertions',
    severity: 'error',
    summary: 'Everything that is asserted of the image holds',
    claim: 'does not meet an assertion',
    why: `What a team knows of its image stands in \`assert\` of the configuration, or in files of container-structure-test (\`structure-tests\`): commands with their exit code and output, files with
their owner, mode and content, and the image's own configuration. Commands run one by one in containers of their own, without a way out, with the limits of every run and no longer than 60 seconds;
files are read through the engine from a container that never starts, so no shell is needed. Patterns are RE2's, which no pattern and no text can make slow. What the base does is no excuse here:
an assertion that does not hold fails.`,
    *judge({ observations, patterns }) {
        if (observations === undefined || patterns === undefined)
            return;
        const judged = observations.map((observation) => ({
            observation,
            failures: [...meets_assertions_failuresOf(observation, patterns)].map(({ message, ...rest }) => ({
                ...rest,
                message: `${meets_assertions_nameOf(observation)}: ${message}`,
            })),
        }));
        const failures = judged.flatMap((one) => one.failures);
        const tests = judged.filter(({ observation }) => observation.kind !== 'unsupported');
        const holding = tests.filter((test) => test.failures.length === 0);
        if (holding.length > 0)
            yield {
                proof: `${holding.length} of ${tests.length} ${tests.length === 1 ? 'assertion holds' : 'assertions hold'}`,
            };
        yield* failures.slice(0, MAX_FAILURES);
        if (failures.length > MAX_FAILURES)
            yield { message: `${failures.length - MAX_FAILURES} more assertions do not hold` };
        for (const observation of observations)
            if (observation.kind === 'unsupported') {
                const { isTest, because } = observation.assertion;
                yield { severity: isTest ? 'warning' : 'info', message: `${meets_assertions_nameOf(observation)} ${because}` };
            }
    },
});
const meets_assertions_nameOf = ({ assertion: { name, from } }) => `\`${name}\` of \`${from}\``;
function meets_assertions_failuresOf(observation, patterns) {
    switch (observation.kind) {
        case 'command':
            return judgeCommand(observation.assertion, observation.ran, patterns);
        case 'file':
            return judgeFile(observation.assertion, observation.file, patterns);
        case 'metadata':
            return judgeMetadata(observation.assertion, observation.config, patterns);
        case 'unsupported':
            return [];
    }
}

;// CONCATENATED MODULE: ./src/runtime/processes/running-program.ts
/** Which program a process runs, from its words: what it was started with, or the title that it has given itself. */
/** Init processes, supervisors, shells, package managers and what changes user or limits. Base names in small letters. */
const running_program_STARTERS = new RegExp(`^(?:${[
    ...['init', 'tini', 'tini-static', 'dumb-init', 'catatonit', 'docker-init', 'pid1', 'my_init', 'systemd'],
    ...['s6-.*', 's6rc-.*', 'execlineb', 'runit', 'runsvdir', 'runsv', 'runsvinit', 'sv', 'svscan', 'supervise'],
    ...['supervisord', 'supervisor', 'circusd', 'monit', 'honcho', 'foreman', 'goreman', 'hivemind', 'overmind'],
    ...['process-compose', 'multirun', 'pm2', 'pm2-runtime', 'forever', 'nodemon', 'concurrently', 'npm-run-all'],
    ...['(?:ba|da|a|z|k|c|tc|fi)?sh', 'busybox', 'env', 'exec', 'nohup', 'setsid', 'nice', 'ionice', 'timeout', 'time'],
    ...['su', 'sudo', 'doas', 'gosu', 'su-exec', 'setpriv', 'runuser', 'chpst', 'start-stop-daemon', 'xargs', 'stdbuf'],
    ...['npm', 'npx', 'yarn', 'pnpm', 'corepack', 'poetry', 'pipenv', 'uv', 'pdm', 'bundle', 'make', 'just', 'task'],
    ...[
        '.*entrypoint(?:\\.sh)?',
        'mysqld_safe',
        'mariadbd-safe',
        'wait-for-it(?:\\.sh)?',
        'wait-for(?:\\.sh)?',
        'dockerize',
    ],
].join('|')})$`);
/** What stands beside a service without being one: it carries logs, waits or looks on. */
const HELPERS = /^(?:tail|cat|tee|sleep|logger|rotatelogs|cronolog|svlogd|multilog|inotifywait|ps|top|wait|true|yes|epmd|xvfb|dbus-daemon|gpg-agent|ssh-agent)$/;
/** Programs that run another one, with the options that take the word behind them. */
const running_program_INTERPRETERS = [
    [/^python[\d.]*$|^pypy[\d.]*$/, /^-[WXQ]$/],
    [/^node(?:js)?$/, /^(?:-r|--require|--import|--loader|--experimental-loader|--env-file|-C|--conditions)$/],
    [/^bun$|^deno$|^tsx$|^ts-node$/, /^(?:-r|--require|--preload)$/],
    [/^ruby[\d.]*$|^perl[\d.]*$|^php[\d.]*$|^lua[\d.]*$|^Rscript$/, /^-[IrEdcz]$/],
    [/^java$/, /^(?:-cp|-classpath|--class-path|-p|--module-path|--add-modules|--add-opens|--add-exports)$/],
    [/^dotnet$|^mono$|^pwsh$/, /^--(?:additionalprobingpath|fx-version|roll-forward)$/],
];
/** A program that runs by the name of its interpreter's first word of its own: `bun run x`, `deno run x`. */
const VERBS = /^(?:run|exec|start|serve|task)$/;
/**
 * The program of a process. A title such as `nginx: worker process` or `puma: cluster worker 0` begins with its name; an
 * interpreter is named with what it runs.
 */
function programOf(command) {
    const words = command
        .trim()
        .replace(/^\[(.*)\]$/s, '$1')
        .split(/\s+/)
        .slice(0, MAX_WORDS);
    const [first = ''] = words;
    const title = /^([\w.+-]+):$/.exec(first)?.[1];
    const name = title ?? running_program_baseOf(first.replace(/^-/, '').replace(/:$/, ''));
    const takesNext = title === undefined ? running_program_INTERPRETERS.find(([pattern]) => pattern.test(name))?.[1] : undefined;
    if (!takesNext)
        return classified(name, plainName(name));
    const run = runBy(words.slice(1), takesNext);
    const script = run && running_program_baseOf(run);
    if (script === undefined)
        return classified(name, plainName(name));
    const inner = withoutEnding(script);
    if (running_program_STARTERS.test(inner.toLowerCase()))
        return { name: inner, key: inner, kind: 'starter' };
    // An interpreter's script that is a program of its own goes by its own name: gunicorn, celery, uvicorn.
    return script === inner && !script.includes('.')
        ? classified(script, plainName(script))
        : classified(`${name} ${script}`, `${plainName(name)} ${script}`);
}
/** Nothing worth knowing stands further behind. */
const MAX_WORDS = 64;
const MAX_NAME = 60;
function classified(name, key) {
    const isOneOf = (names) => [name, key].some((one) => names.test(one.toLowerCase()));
    const kind = isOneOf(running_program_STARTERS) ? 'starter' : isOneOf(HELPERS) ? 'helper' : 'service';
    return { name: name.slice(0, MAX_NAME), key: key.slice(0, MAX_NAME), kind };
}
const running_program_baseOf = (word) => word.slice(word.lastIndexOf('/') + 1);
/** `php-fpm8.2` and `python3.13` without their versions. */
const plainName = (name) => name.replace(/(?<=\D)[\d.]+$/, '');
const withoutEnding = (script) => script.replace(/\.(?:[cm]?js|py)$/, '');
/** The first word of an interpreter's own arguments that is no option: a script, a module, a class or an archive. */
function runBy(words, takesNext) {
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (word === '-c' || word === '-e' || word === '--eval')
            return undefined;
        if (word === '-m' || word === '-jar' || word === '--module')
            return words[at + 1];
        if (takesNext.test(word))
            at += 1;
        else if (!word.startsWith('-') && !(at === 0 && VERBS.test(word)))
            return word;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/runtime/processes/running-services.ts

/**
 * Servers that are started to stay, by the keys of programs. One that hangs below the container's first process is a service of its
 * own, whatever that process is: what goes into the background becomes its child.
 */
const SERVERS = new RegExp(`^(?:${[
    ...['sshd', 'dropbear', 'cron', 'crond', 'anacron', 'supercronic', 'ofelia', 'rsyslogd', 'syslogd', 'syslog-ng'],
    ...['nginx', 'apache2?', 'httpd', 'lighttpd', 'caddy', 'traefik', 'haproxy', 'envoy', 'squid', 'varnishd'],
    ...['php-fpm', 'postgres', 'postmaster', 'mysqld', 'mariadbd', 'mongod', 'redis-server'],
    ...['valkey-server', 'memcached', 'rabbitmq-server', 'dnsmasq', 'named', 'unbound', 'chronyd', 'ntpd'],
    ...['postfix', 'master', 'exim', 'dovecot', 'vsftpd', 'proftpd', 'smbd', 'nmbd', 'avahi-daemon'],
    ...['openvpn', 'tailscaled', 'dockerd', 'containerd', 'consul', 'filebeat', 'fluent-bit', 'fluentd', 'telegraf'],
    ...['node_exporter', 'zabbix_agentd', 'newrelic-daemon'],
].join('|')})$`);
/**
 * Services in the order of their processes. Starters are looked through; everything below a program is that program’s, however many
 * workers it has, and programs of one name are one service. `processes` are those of one moment.
 */
function servicesOf(processes) {
    const inOrder = processes.toSorted((one, other) => one.pid - other.pid);
    const present = new Set(inOrder.map(({ pid }) => pid));
    const children = new Map();
    for (const process of inOrder) {
        const { pid, parent = 0 } = process;
        const above = process.role !== 'main' && present.has(parent) && parent !== pid ? parent : NOBODY;
        children.set(above, [...(children.get(above) ?? []), process]);
    }
    const found = new Map();
    const seen = new Set();
    const count = (process, service) => {
        if (seen.has(process.pid))
            return;
        seen.add(process.pid);
        service.processCount += 1;
        for (const child of children.get(process.pid) ?? [])
            count(child, service);
    };
    const visit = (process) => {
        if (seen.has(process.pid))
            return;
        const program = programOf(process.command);
        const below = children.get(process.pid) ?? [];
        if (program.kind === 'service') {
            if (process.role === 'main')
                below.filter((child) => isServerBeside(child, program)).forEach(visit);
            const service = found.get(program.key) ?? { name: program.name, processCount: 0 };
            found.set(program.key, service);
            count(process, service);
            return;
        }
        seen.add(process.pid);
        below.forEach(visit);
    };
    for (const process of children.get(NOBODY) ?? [])
        visit(process);
    return [...found.values()];
}
const NOBODY = -1;
function isServerBeside({ command }, main) {
    const { key } = programOf(command);
    return key !== main.key && SERVERS.test(key);
}

;// CONCATENATED MODULE: ./src/runtime/processes/zombies.ts

/** Those of two readings, so that a moment between an end and its reaping is none. `processes`: what lived at the later one. */
function zombiesOf(earlier, later, processes) {
    const before = new Set(earlier.map(({ pid }) => pid));
    const lasting = later.filter(({ pid }) => before.has(pid));
    if (lasting.length === 0)
        return undefined;
    const main = processes.find(({ role }) => role === 'main');
    const parents = lasting.map(({ parent }) => processes.find(({ pid }) => pid === parent) ?? main);
    const parent = parents.find((one) => one === main) ?? parents[0];
    return {
        count: lasting.length,
        names: [...new Set(lasting.map(({ name }) => name))],
        parent: { isFirst: parent === main, name: parent ? programOf(parent.command).name : '' },
    };
}

;// CONCATENATED MODULE: ./src/runtime/checks/one-service.ts




const one_service_MAX_NAMED = 6;
const oneService = defineRuntimeCheck({
    id: 'one-service',
    requiredAs: 'one-service',
    severity: 'warning',
    summary: 'The container runs one service, and reaps what ends',
    claim: 'does not run one service cleanly',
    why: `A container is started, watched, scaled and replaced as a whole: of several services in it, all but the first process can fail unseen, and one cannot be updated without the others. The tree of processes
is read from outside once the service is up. Init processes, supervisors, shells and package managers are looked through; a program with all that it starts (workers of nginx, gunicorn, PostgreSQL, php-fpm, a Node cluster) is one
service. Several are said, and are no finding unless \`require\` asks for it: there are reasons for them. A process that has ended keeps its number until its parent asks how it ended; the first process inherits all
orphans, and most programs do not reap those. Zombies fill the limit of processes in the end. One that is there in two readings is a warning; \`--init\` of \`docker run\`, \`init: true\` of Compose, \`tini\` or \`dumb-init\` in the
image put a first process there that reaps.`,
    *judge({ trials }) {
        if (trials === undefined)
            return;
        const processes = moments(trials.processes).at(-1) ?? [];
        yield* judgeZombies(trials.zombies, processes);
        const services = servicesOf(processes);
        const [only] = services;
        if (only === undefined)
            return;
        if (services.length > 1)
            yield { remark: `${services.length} services run in it: ${one_service_named(services.map(({ name }) => name))}` };
        else {
            const { name, processCount } = only;
            yield {
                proof: `One service runs in it: \`${name}\`${processCount === 1 ? '' : ` with ${processCount} processes`}`,
            };
        }
    },
});
function* judgeZombies([earlier, later], processes) {
    if (!earlier || !later)
        return;
    const hidden = [earlier, later].find(({ kind }) => kind === 'hidden');
    if (hidden?.kind === 'hidden')
        yield { unknown: `whether it reaps what ends: ${hidden.because}` };
    if (earlier.kind === 'hidden' || later.kind === 'hidden')
        return;
    const zombies = zombiesOf(earlier.value, later.value, processes);
    if (zombies)
        yield { message: zombieWords(zombies) };
}
function zombieWords({ count, names, parent }) {
    const who = `${count === 1 ? 'A process has' : `${count} processes have`} ended and ${count === 1 ? 'is' : 'are'} not reaped: ${one_service_named(names)}`;
    return parent.isFirst
        ? `${who}. The first process, \`${parent.name}\`, does not do it: start an init process before it (\`--init\`, \`tini\`, \`dumb-init\`), and let it wait for children of its own`
        : `${who}. \`${parent.name}\` has started ${count === 1 ? 'it' : 'them'} and has to wait for ${count === 1 ? 'it' : 'them'}`;
}
function one_service_named(names) {
    const shown = names.slice(0, one_service_MAX_NAMED).map((name) => `\`${name}\``);
    return `${shown.join(', ')}${names.length > one_service_MAX_NAMED ? ` and ${names.length - one_service_MAX_NAMED} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/runtime/checks/runs-as-non-root.ts


const runsAsNonRoot = defineRuntimeCheck({
    id: 'runs-as-non-root',
    requiredAs: 'non-root',
    severity: 'error',
    summary: 'No process runs as root',
    claim: 'runs as root',
    why: `Root in a container is one kernel bug or one careless mount away from root on the host. The numeric user of every process
is read from outside while the container runs, and any real, effective, saved and file system uid of any of its threads that is 0 is root: \`USER\` alone does not tell, since an entrypoint can change the user, a named
user can be number 0, and programs inside the image can lie. An entrypoint that starts as root and then becomes another user
for good is accepted and reported as such. \`allow-root: true\` accepts root.`,
    *judge({ plan, config, result: { configuredUser, runsAs, exit }, moments }) {
        if (exit !== undefined && plan.expect === 'service' && bareInterpreter(config, plan) !== undefined) {
            yield { unknown: 'a base image, which has nothing to run' };
            return;
        }
        switch (runsAs.kind) {
            case 'root':
                yield plan.allowRoot
                    ? { proof: 'Runs as root, which the settings allow' }
                    : { message: describeRoot(runsAs.processes, runsAs.processCount, configuredUser) };
                return;
            case 'unknown':
                // A service that ended at once already fails for that.
                if (plan.allowRoot || (plan.expect === 'service' && exit !== undefined))
                    yield { unknown: runsAs.because };
                else if (isNonZeroUid(configuredUser))
                    yield { severity: 'info', message: `No process was seen; the image starts as user ${configuredUser}` };
                else
                    yield {
                        message: `Could not find out whether it runs as root: ${runsAs.because}. A numeric \`USER\` would tell`,
                        claim: 'could not find out who runs it',
                        isUnknown: true,
                    };
                return;
            case 'drops-from-root':
                yield { proof: `The main process starts as root and becomes user ${runsAs.uids.join(', ')}` };
                yield* rootGroup(moments);
                return;
            case 'non-root':
                yield { proof: `Every process that was seen runs as user ${runsAs.uids.join(', ')}` };
                yield* rootGroup(moments);
                return;
        }
    },
});
function describeRoot(processes, processCount, configuredUser) {
    const who = processCount === 1 ? 'The only process runs' : `${processes.length} of ${processCount} processes run`;
    const remedy = configuredUser === '' ? 'The image sets no `USER`' : `\`USER ${configuredUser}\` does not prevent it`;
    const hidden = processes.every(({ uid }) => uid !== 0) ? ', put aside but not given up' : '';
    return `${who} as root (user 0${hidden}). ${remedy}`;
}
/** Files of root are often writable for its group. */
function* rootGroup(moments) {
    const moment = moments.findLast((processes) => processes.some(isOfRootGroup));
    if (moment !== undefined)
        yield {
            severity: 'warning',
            message: `${moment.filter(isOfRootGroup).length} of ${moment.length} processes run with root's group (group 0)`,
        };
}
const isOfRootGroup = ({ uid, gid }) => uid !== 0 && gid === 0;
/** A number in `USER` is what the process starts with; a name can be anybody. */
function isNonZeroUid(configuredUser) {
    return /^\+?0*[1-9]\d*(:|$)/.test(configuredUser);
}

;// CONCATENATED MODULE: ./src/runtime/processes/restarts.ts

/** What starts again what ends, by base name in small letters. A shell's loop has reasons of its own. */
const SUPERVISOR = /^(?:supervisord|s6-supervise|runsv|circusd|monit|pm2|pm2-runtime|forever|nodemon)$/;
/** What supervisord (supervisor/process.py) and pm2 print of a program that ended by itself and not well. */
const ENDED = /\bexited: ([\w.:-]+) \(.*; not expected\)|\bApp \[([\w.-]+):\d+\] exited with code \[[1-9]\d*\]/;
/** supervisord's word for one that it does not start again. */
const GIVEN_UP = /\bgave up: ([\w.:-]+) entered FATAL state/;
/** A program that ended once may have been early; one that is started again at least so often has nothing to wait for. */
const ENOUGH = 2;
/**
 * Seen in two ways: a supervisor's child is another process than the one before it, and supervisors say so in the log. `moments` are the
 * service's own processes, oldest first. The log is the container's own word, which only speaks against itself.
 */
function restartsOf(moments, log) {
    const found = new Map();
    const tell = (name, times, isGivenUp) => {
        const before = found.get(name) ?? { times: 0, isGivenUp: false };
        found.set(name, { times: Math.max(before.times, times), isGivenUp: before.isGivenUp || isGivenUp });
    };
    for (const [name, times] of replaced(moments))
        tell(name, times, false);
    for (const [name, times] of counted(log, ENDED))
        tell(name, times, false);
    for (const [name] of counted(log, GIVEN_UP))
        tell(name, 0, true);
    return [...found]
        .map(([name, rest]) => ({ name, ...rest }))
        .filter(({ times, isGivenUp }) => isGivenUp || times >= ENOUGH);
}
/** How often a supervisor's child was another one, by name. Workers of one name that live side by side do not replace each other. */
function replaced(moments) {
    const times = new Map();
    let before = new Map();
    for (const moment of moments) {
        const now = new Map();
        const supervisors = new Set(moment.filter(isSupervisor).map(({ pid }) => pid));
        for (const { pid, parent, command } of moment)
            if (parent !== undefined && supervisors.has(parent)) {
                const { name } = programOf(command);
                now.set(name, [...(now.get(name) ?? []), pid]);
            }
        for (const [name, pids] of now) {
            const last = before.get(name);
            if (last?.every((pid) => !pids.includes(pid)) === true)
                times.set(name, (times.get(name) ?? 0) + 1);
        }
        // One that is between an end and its next start is missing for a moment.
        before = new Map([...before, ...now]);
    }
    return times;
}
const isSupervisor = ({ command }) => SUPERVISOR.test(programOf(command).name.toLowerCase());
function counted(log, pattern) {
    const counts = new Map();
    for (const line of log) {
        const name = pattern
            .exec(line)
            ?.slice(1)
            .find((part) => part !== undefined);
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/runtime/checks/starts-cleanly.ts



const MAX_PATHS = 5;
/** Engines count what holds small files differently. */
const LITTLE_BYTES = 1_000_000;
const startsCleanly = defineRuntimeCheck({
    id: 'starts-cleanly',
    requiredAs: 'clean-start',
    severity: 'warning',
    summary: 'The container starts cleanly',
    claim: 'does not start cleanly',
    why: `A container that is up may still have had a bad start: a supervisor in it starts a program that ends again and again, or the kernel has killed a worker for want of memory and nobody noticed. Both
are warnings. Beside them stands what the start took: seconds until it was healthy, the most memory that it held at a time (page cache included) and processor time, as the kernel counts them for the container's control group, our
probes included; and what it wrote outside of volumes and file systems in memory, which is lost with the container and impossible under a read-only root. Nothing of this runs in the container: numbers come from the control group
(version 1 or 2, \`memory.peak\` needs Linux 5.19), paths from \`docker diff\`; sizes of single paths are asked for from 1 MB on, of six paths at most. A number that cannot be read is said to be so; a container that ends by itself has none.`,
    *judge({ plan, result: { health, exit, overfilled }, samples, logTail, used, written }) {
        if (overfilled !== undefined)
            return;
        if (health.kind === 'healthy')
            yield { proof: `Ready after ${health.seconds.toFixed(1)} s` };
        for (const { name, times, isGivenUp } of restartsOf(moments(samples), logTail))
            yield {
                message: isGivenUp
                    ? `\`${name}\` ended so often that its supervisor has given it up`
                    : `\`${name}\` ended and was started again, ${times} times while it was watched`,
            };
        // The numbers of one that has ended by itself are those of some moment before its end.
        if (used && exit === undefined)
            yield* judgeUsage(used, plan.options.memory);
        if (written?.kind === 'seen')
            yield { proof: writtenWords(written.value) };
        if (written?.kind === 'hidden')
            yield { unknown: `what it wrote: ${written.because}` };
    },
});
function* judgeUsage({ seconds, usage: { peakMemoryBytes, cpuSeconds, oomKills } }, limit) {
    if (oomKills.kind === 'seen' && oomKills.value > 0)
        yield {
            message: `The kernel has killed ${oomKills.value === 1 ? 'a process' : `${oomKills.value} processes`} of it: the memory of ${limit} was used up`,
        };
    const numbers = [
        ...(peakMemoryBytes.kind === 'seen' ? [`${size(peakMemoryBytes.value)} of memory at most (limit ${limit})`] : []),
        ...(cpuSeconds.kind === 'seen' ? [`${cpuSeconds.value.toFixed(2)} s of processor time`] : []),
    ];
    if (numbers.length > 0)
        yield { proof: `Used ${numbers.join(' and ')} in its first ${seconds.toFixed(1)} s` };
    const unread = [
        ['memory', peakMemoryBytes],
        ['processor time', cpuSeconds],
        ['processes killed for want of memory', oomKills],
    ];
    const reasons = new Map();
    for (const [what, number] of unread)
        if (number.kind === 'hidden')
            reasons.set(number.because, [...(reasons.get(number.because) ?? []), what]);
    for (const [because, whats] of reasons)
        yield { unknown: `${whats.join(', ')} could not be read: ${because}` };
}
function writtenWords({ bytes, count, paths }) {
    if (count === 0)
        return 'Wrote nothing outside of volumes and file systems in memory';
    const named = paths.slice(0, MAX_PATHS).map(pathWords).join(', ');
    const rest = count - Math.min(MAX_PATHS, paths.length);
    const amount = bytes === undefined ? '' : bytes < LITTLE_BYTES ? 'less than 1 MB ' : `${size(bytes)} `;
    return `Wrote ${amount}outside of volumes and file systems in memory: ${named}${rest > 0 ? ` and ${rest} more` : ''}`;
}
const pathWords = ({ path, bytes, isMore }) => `\`${path}\`${bytes === undefined ? '' : ` (${isMore === true ? 'more than ' : ''}${size(bytes)})`}`;
/** Decimal, as in the rest of the report. */
function size(bytes) {
    if (bytes >= 1e6)
        return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
    return bytes >= 1000 ? `${(bytes / 1000).toFixed(0)} kB` : `${bytes} B`;
}

;// CONCATENATED MODULE: ./src/runtime/checks/starts-with-run-as-non-root.ts

/** `IsValidUserID` of Kubernetes' apimachinery (pkg/util/validation): what `math.MaxInt32` is. */
const LARGEST_UID = 2147483647n;
/**
 * Decides as Kubernetes does, which reads `USER` in three places: the container runtime takes what stands before the first colon and tries
 * it as a decimal number of 64 bits (`getUserFromImage` of containerd, strconv.ParseInt); without a user and a number the kubelet
 * takes it for root (`getImageUser`); `verifyRunAsNonRoot` refuses names, 0, and, in newer releases, numbers that are no valid user
 * (kubernetes/kubernetes, pkg/kubelet/kuberuntime/security_context_others.go).
 */
const startsWithRunAsNonRoot = defineRuntimeCheck({
    id: 'starts-with-run-as-non-root',
    requiredAs: 'run-as-non-root',
    severity: 'info',
    summary: 'Kubernetes starts it under `runAsNonRoot`',
    claim: 'is refused by Kubernetes under `runAsNonRoot`',
    why: `A pod with \`runAsNonRoot: true\`, which the restricted Pod Security Standard asks for, is refused by the kubelet before it starts unless the image's \`USER\` is a number and not 0: the kubelet
does not look into the image, so that a name could be anybody, whoever the processes are in the end, and without \`USER\` it is root. The group behind the colon does not matter. It is judged as the kubelet's
\`verifyRunAsNonRoot\` does, for a pod that sets no \`runAsUser\` itself. It is said, and is no finding, unless \`require\` asks for it.`,
    *judge({ config: { user }, result: { runsAs } }) {
        const name = user.split(':', 1)[0] ?? '';
        const uid = /^[+-]?\d+$/.test(name) ? BigInt(name.replace(/^\+/, '')) : undefined;
        if (name === '')
            yield { remark: 'The kubelet refuses it: it has no user, which is root' };
        else if (uid === undefined || BigInt.asIntN(64, uid) !== uid)
            yield {
                remark: `The kubelet refuses it: \`${name}\` is no number, so that it cannot verify that this is not root${remedyFor(runsAs)}`,
            };
        else if (uid === 0n)
            yield { remark: 'The kubelet refuses it: its user is 0, which is root' };
        else if (uid < 0n || uid > LARGEST_UID)
            yield {
                remark: `The kubelet refuses it: \`${uid}\` is no user that Kubernetes knows, which are 0 to ${LARGEST_UID}`,
            };
        else
            yield { proof: `The kubelet starts it: its user is ${uid}` };
    },
});
function remedyFor(runsAs) {
    const [uid, ...others] = runsAs.kind === 'non-root' ? runsAs.uids : [];
    return uid === undefined || others.length > 0 ? '' : `; \`USER ${uid}\` would do`;
}

;// CONCATENATED MODULE: ./src/runtime/checks/stops-when-asked.ts


/** What an application that handles SIGTERM ends with, or the shell's number for one that it ended. */
const signalled = (number) => 128 + (number ?? 15);
const stopsWhenAsked = defineRuntimeCheck({
    id: 'stops-when-asked',
    requiredAs: 'stops',
    severity: 'warning',
    summary: 'The container ends when it is asked to',
    claim: 'does not stop',
    why: `Every deployment stops containers: they get the image's \`STOPSIGNAL\`, or SIGTERM, and are killed in the middle of their work when they have not
ended after 10 seconds, or after what the image, \`stop_grace_period\` of a compose file or \`--stop-timeout\` of \`run-args\` allow. No longer than 60 seconds are waited here: for one that may take longer,
the answer is open then. For a container's first process the kernel drops a signal that has no handler, so a program that would end by SIGTERM elsewhere goes on here. A shell in front of
the program does not pass it on; \`exec\` in the script, the exec form of \`CMD\`, or an init process does. The kernel's masks of the first process tell which of these it is; where
they show that nothing handles the signal, one second is waited instead.`,
    *judge({ config: { stopSignal }, trials, moments }) {
        if (trials === undefined)
            return;
        const { stopped, graceSeconds, allowedSeconds, signals } = trials;
        const number = signalNumber(stopSignal);
        const after = `${stopped.seconds.toFixed(1)} s`;
        if (!stopped.killed) {
            if (stopped.code === 0 || stopped.code === signalled(number))
                yield { proof: `${stopSignal} ended it after ${after} with exit code ${stopped.code}` };
            else
                yield {
                    severity: 'info',
                    message: `${stopSignal} ended it after ${after} with exit code ${stopped.code}, which says that something failed`,
                };
            return;
        }
        const isKnown = signals.kind === 'seen' && number !== undefined;
        const isSure = isKnown && !signals.value.caught.includes(number);
        if (graceSeconds < allowedSeconds && !isSure) {
            const allowed = Number.isFinite(allowedSeconds) ? `${allowedSeconds} s` : 'as long as it wants';
            yield {
                unknown: `${stopSignal} had not ended it after ${graceSeconds} s; it may take ${allowed}, and no longer than ${graceSeconds} s is waited`,
            };
            return;
        }
        const main = moments.at(-1)?.find(({ role }) => role === 'main');
        const cause = !isKnown
            ? ''
            : signals.value.caught.includes(number)
                ? ': its first process handles the signal, and goes on'
                : signals.value.ignored.includes(number)
                    ? ': its first process ignores the signal'
                    : `: its first process${stops_when_asked_nameOf(main)} has no handler for the signal, and the kernel drops it then`;
        yield { message: `${stopSignal} did not end it within ${graceSeconds} s${cause}` };
    },
});
/** Shells and package managers stand in front of the program that is meant. */
function stops_when_asked_nameOf(main) {
    const program = main?.command.split(' ', 1)[0] ?? '';
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (/^(?:ba|da|a|z|k)?sh$/.test(name))
        return `, the shell \`${name}\`, does not pass it on and`;
    if (/^(?:npm|npx|yarn|pnpm|bun|poetry|pipenv|uv|make|mvn|gradle)$/.test(name))
        return `, \`${name}\`,`;
    return '';
}

;// CONCATENATED MODULE: ./src/runtime/checks/index.ts













/** Every runtime check, in the order of the report. */
const runtimeChecks = [
    keepsRunning,
    boundedWrites,
    startsCleanly,
    runsAsNonRoot,
    startsWithRunAsNonRoot,
    healthCheckPasses,
    listensWhereItSays,
    answersOverHttp,
    healthCheckCanFail,
    stopsWhenAsked,
    oneService,
    meetsAssertions,
    canBeLockedDown,
];

;// CONCATENATED MODULE: ./src/runtime/beside-base.ts

/** What somebody wrote down of this image has to hold, whatever the base does. */
const ASKED_OF_HEAD = new Set(['meets-assertions', 'answers-over-http']);
/** Whether the head is worth a second run: something fails it that the base may do as well. */
function isWorthComparing(head) {
    return (head.status === 'done' &&
        head.findings.some(({ severity, rule }) => severity === 'error' && !ASKED_OF_HEAD.has(rule)));
}
/** What of a plan is asked of the base: what it may do as well, and no more. */
const planOnBase = (plan) => ({ ...plan, lockDown: false, assertions: [], expectHttp: [] });
/**
 * The head's findings with what the base's own run says of them. What the base does too becomes a warning, unless the
 * settings ask for it by name or let everything fail that exists. Where the base could not answer a check, nothing is known.
 */
function besideBase(head, base, { require }, failOnExisting) {
    if (base.status !== 'done')
        return head;
    const asked = new Set(runtimeChecks.filter(({ requiredAs }) => require.includes(requiredAs)).map(({ id }) => id));
    const findings = head.findings.map((finding) => {
        const origin = beside_base_originOf(finding, base.result.answers);
        const isKnown = origin === 'existing' && !failOnExisting && !asked.has(finding.rule);
        return { ...finding, origin, severity: isKnown && finding.severity === 'error' ? 'warning' : finding.severity };
    });
    const { configuredUser, runsAs, health, exit } = base.result;
    return {
        status: 'done',
        result: { ...head.result, base: { configuredUser, runsAs, health, ...(exit && { exit }) } },
        findings,
    };
}
/** An error on the head that the base only warns of is new; so is a failure of what the base could do. */
function beside_base_originOf({ rule, severity }, answers) {
    switch (answers.find(({ check }) => check === rule)?.outcome) {
        case 'fail':
            return 'existing';
        case 'warning':
            return severity === 'error' ? 'new' : 'existing';
        case 'info':
            return severity === 'error' || severity === 'warning' ? 'new' : 'existing';
        case 'pass':
            return 'new';
        case 'unknown':
        case undefined:
            return 'unknown';
    }
}

;// CONCATENATED MODULE: ./src/runtime/assertions/expand-variables.ts
/**
 * Puts variables into a text as Go's `os.Expand` does, by which container-structure-test reads its files: `$NAME`, `${NAME}`, and the shell's
 * special names (`$1`, `$?`), which are variables that nobody sets. An unknown one is empty; a dollar sign before anything else stays.
 */
function expandVariables(text, env) {
    return text.replace(/\$(?:\{([^{}]*)\}|([A-Za-z_]\w*)|[*#$@!?\-0-9])/g, (_, braced, plain) => {
        const name = braced ?? plain ?? '';
        return Object.hasOwn(env, name) ? (env[name] ?? '') : '';
    });
}

;// CONCATENATED MODULE: ./src/runtime/assertions/observe.ts
var observe_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var observe_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Longest time of one command. */
const COMMAND_SECONDS = 60;
/** What is read of a file at most. */
const CONTENT_BYTES = 1024 * 1024;
const observe_AT_A_TIME = 2;
/** Looks at an image for all that is asserted of it. What a tool cannot do is said of the assertion that needed it. */
async function observe(assertions, reference, limits, docker) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const image = observe_addDisposableResource(env_1, await docker.openImage(reference), true);
        const inTurn = (0,concurrency/* limitTo */.$)(observe_AT_A_TIME);
        return await Promise.all(assertions.map((assertion) => inTurn(() => observeOne(assertion, reference, image, limits, docker))));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = observe_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function observeOne(assertion, reference, image, limits, docker) {
    switch (assertion.kind) {
        case 'command':
            return { kind: 'command', assertion, ran: await run(assertion, reference, image.config, limits, docker) };
        case 'file':
            return { kind: 'file', assertion, file: await look(assertion, image) };
        case 'metadata':
            return { kind: 'metadata', assertion, config: image.config };
        case 'unsupported':
            return { kind: 'unsupported', assertion };
    }
}
async function run({ command, setup, env, user, expands }, reference, config, { writeBytes, ...limits }, docker) {
    const expanded = (text) => (expands ? expandVariables(text, config.env) : text);
    const options = {
        ...limits,
        env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, expanded(value)])),
        readOnly: false,
        tmpfs: [],
        ...(user !== undefined && { user }),
    };
    const once = (on, entrypoint, keep) => docker.runOnce(on, { ...options, entrypoint }, { seconds: COMMAND_SECONDS, keep, ...(writeBytes !== undefined && { writeBytes }) });
    const inOrder = async (on, before) => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const [first, ...others] = before;
            if (first === undefined)
                return once(on, command.map(expanded), false);
            const ran = await once(on, first, true);
            if (ran.kind !== 'ended')
                return { kind: 'not-run', because: `its setup \`${first[0] ?? ''}\`: ${observe_becauseOf(ran)}` };
            if (ran.kept === undefined)
                return { kind: 'not-run', because: 'what its setup has left was not kept' };
            const kept = observe_addDisposableResource(env_2, ran.kept, true);
            return await inOrder(kept.reference, others);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = observe_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    };
    try {
        return await inOrder(reference, setup);
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return { kind: 'not-run', because: error.message };
        throw error;
    }
}
const observe_becauseOf = (ran) => ran.because.replace(/\.$/, '');
async function look({ path, expands, content }, image) {
    const place = expands ? expandVariables(path, image.config.env) : path;
    if (!place.startsWith('/'))
        return { kind: 'hidden', because: 'it is no absolute path' };
    try {
        const own = await image.file(place, { bytes: content ? CONTENT_BYTES : 0, follow: false });
        if (!content || own.kind === 'missing' || own.type !== 'symlink')
            return { kind: 'seen', value: own };
        // The link's own owner and permissions, and the content of what it leads to.
        const target = await image.file(place, { bytes: CONTENT_BYTES, follow: true });
        if (target.kind === 'missing')
            return { kind: 'seen', value: own };
        return { kind: 'seen', value: { ...own, ...(target.content && { content: target.content }) } };
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return { kind: 'hidden', because: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/runtime/footprint.ts
/** Numbers of what was seen; what was not has none. Nothing where nobody looked. */
function footprintOf(used, written) {
    if (!used && !written)
        return undefined;
    const { peakMemoryBytes, cpuSeconds, oomKills } = used?.usage ?? {};
    return {
        seconds: used?.seconds ?? 0,
        ...(peakMemoryBytes?.kind === 'seen' && { peakMemoryBytes: peakMemoryBytes.value }),
        ...(cpuSeconds?.kind === 'seen' && { cpuSeconds: cpuSeconds.value }),
        ...(oomKills?.kind === 'seen' && { oomKills: oomKills.value }),
        ...(written?.kind === 'seen' && { written: written.value }),
    };
}

;// CONCATENATED MODULE: ./src/runtime/foreign-platform.ts
/** What the kernel says of a program that it cannot execute (ENOEXEC); scripts without a `#!` line end with it as well. */
const CANNOT_EXECUTE = /exec format error/i;
/**
 * A stage that could not be carried out, where the engine has no processor for the image; nothing where the image has to answer
 * for what was `said`.
 */
async function foreignPlatform({ platform }, said, docker) {
    if (!said.some((line) => CANNOT_EXECUTE.test(line)))
        return undefined;
    const { platform: engine } = await docker.environment();
    if (engine === undefined || processorOf(engine) === processorOf(platform))
        return undefined;
    return {
        status: 'broken',
        because: `The image is for ${platform} and cannot run here: the engine’s processor is ${engine}, and it emulates no other.`,
    };
}
/** Without the variant: an engine runs older ones of its own kind. */
const processorOf = (platform) => platform.split('/').slice(0, 2).join('/');

;// CONCATENATED MODULE: ./src/runtime/exercise.ts
var exercise_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var exercise_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










const LOG_TAIL_LINES = 50;
/**
 * Runs an image, watches it from outside and judges what was seen. The container is gone when this settles.
 * A ToolError passes through: the caller makes it a broken stage.
 */
async function exercise(reference, plan, { docker, clock }, otherWork) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (plan.kind === 'skip')
            return { status: 'skipped', because: plan.because };
        const config = await docker.inspect(reference);
        const started = await docker.start(reference, plan.options);
        if (started.kind === 'refused')
            return ((await foreignPlatform(config, [started.because], docker)) ?? {
                status: 'stopped',
                findings: [runtimeFinding('starts', 'error', started.because)],
            });
        const container = exercise_addDisposableResource(env_1, started.container, true);
        const watched = await watch(container, config, plan, clock, otherWork);
        const { samples, health, runsAs } = watched;
        const logTail = await container.logTail(LOG_TAIL_LINES);
        const foreign = watched.exit && (await foreignPlatform(config, logTail, docker));
        if (foreign)
            return foreign;
        const seen = moments(samples);
        const isService = watched.exit === undefined && watched.overfilled === undefined && plan.expect === 'service';
        // Neither disturbs what the other asks, and the answer about health is there.
        const [trials, locked, observations, written] = await Promise.all([
            isService ? tryOut(container, config, health, plan, clock, otherWork) : undefined,
            isService && plan.lockDown
                ? tryLockedDown(reference, config, plan, health, { docker, clock }, otherWork)
                : undefined,
            plan.assertions.length > 0 ? observeAsserted(reference, plan, docker) : undefined,
            watched.overfilled ? undefined : seeWritten(container),
        ]);
        const exit = watched.exit ?? (trials === undefined ? await lateExit(container) : undefined);
        const { overfilled } = watched;
        const used = trials?.used ?? watched.used;
        const footprint = footprintOf(used, written);
        const side = {
            configuredUser: config.user,
            runsAs,
            health,
            ...(exit && { exit }),
            ...(overfilled && { overfilled }),
            ...(footprint && { footprint }),
        };
        const exercised = {
            plan,
            config,
            result: side,
            samples: [...samples, ...(trials?.processes ?? [])],
            moments: seen,
            logTail,
            ...(used && { used }),
            ...(written && { written }),
            ...(trials && { trials }),
            ...(locked && { lockDown: locked }),
            ...(observations && { observations }),
            ...(await patternsFor(plan)),
        };
        const { answers, findings } = applyChecks(runtimeChecks, exercised);
        return { status: 'done', result: { ...side, answers, logTail }, findings };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = exercise_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Only what works can be broken. A tool that fails here has still shown all the rest. */
async function tryLockedDown(reference, config, plan, health, world, otherWork) {
    if (health.kind !== 'healthy' && health.kind !== 'none')
        return { kind: 'not-tried', because: 'it is not healthy without' };
    try {
        return await lockDown(reference, config, plan, health.kind === 'healthy' ? health.seconds : 0, world, otherWork);
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return { kind: 'not-tried', because: error.message };
        throw error;
    }
}
/** An engine that cannot tell what was written has still shown all the rest. */
async function seeWritten(container) {
    try {
        return await container.written();
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return { kind: 'hidden', because: error.message.replace(/\.$/, '') };
        throw error;
    }
}
/** Who asserts nothing need not wait for the engine of patterns. */
async function patternsFor({ assertions, expectHttp }) {
    if (assertions.length + expectHttp.length === 0)
        return {};
    const { createTextPatterns } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 48402));
    return { patterns: createTextPatterns() };
}
function observeAsserted(reference, { assertions, options, writeLimit }, docker) {
    const { memory, pidsLimit, outbound } = options;
    const limits = {
        memory,
        pidsLimit,
        ...(outbound === true && { outbound }),
        ...(writeLimit && { writeBytes: writeLimit.bytes }),
    };
    return observe(assertions, reference, limits, docker);
}
/** Of a container that ended after it had been watched. */
async function lateExit(container) {
    const exit = await container.exit();
    return exit && { ...exit, seconds: await container.age() };
}

;// CONCATENATED MODULE: ./src/stages.ts










function lintStage({ image, earlier, plan, engine, world }, { head, before, requests }) {
    return (0,lint_stage/* lintSides */.A)({ head, ...(before.kind === 'there' && { base: before }) }, image.lint, {
        context: image.context,
        ...(image.build.target !== undefined && { target: image.build.target }),
        buildkit: !plan.buildkitChecks
            ? { kind: 'off' }
            : engine.kind === 'absent'
                ? { kind: 'unreachable', because: engine.because }
                : { kind: 'asked', ...requests },
        shellcheck: true,
        today: plan.today,
        isBuilt: true,
        composeFiles: { others: earlier },
        ...(plan.policyOf && { policy: plan.policyOf }),
    }, world);
}
/** Measures the head's image and then the base's. */
async function imageStage({ image, plan, world }, { head, before, context }, builds, ownWork) {
    const measure = (built, read) => ownWork.begin(() => (0,image_image/* measureImage */.u)(built, read?.kind === 'text' ? read.text : '', world.docker));
    const headImage = imageOf(await builds.head);
    if (!headImage)
        return NOT_BUILT;
    const anatomy = await measure(headImage, head.read);
    const baseImage = imageOf(await builds.base);
    const base = baseImage && (await measure(baseImage, before.kind === 'there' ? before.read : undefined));
    const secrets = { findSecrets: secret_patterns/* findSecrets */.d, isSecretFile: secret_file/* isSecretFile */.D0 };
    const drift = base && (0,image_drift/* driftOf */.$)({ ...anatomy, baseImage: headImage.baseImage }, { ...base, baseImage: baseImage.baseImage });
    if (world.onInventory) {
        const inventory = (0,inventory_inventory/* takeInventory */.O)(image.name, anatomy, base);
        if (inventory)
            world.onInventory(inventory);
    }
    const apart = { broughtToLines: await context.brought(), drift };
    return (0,image_image/* judgeImage */.x)({ head: anatomy, base }, image.limits, secrets, plan.today, apart);
}
/** Runs the head's image and, where that fails, the base's: what the base does too is not this change's doing. */
async function runtimeStage({ image, plan, trees, world }, builds, ownWork) {
    // Whoever wrote the change wrote the compose file as well: what only the checkout has is not theirs.
    const root = trees.tracked.kind === 'there' ? trees.tracked.path : plan.root;
    const run = ({ reference }, asked = image.runtime) => besideServices({ image, reference, root }, world, () => {
        ownWork.letBegin();
    }, (docker) => exercise(reference, asked, { ...world, docker }, ownWork));
    const built = imageOf(await builds.head);
    if (!built)
        return NOT_BUILT;
    const head = await run(built);
    if (image.runtime.kind === 'skip' || !isWorthComparing(head))
        return head;
    const onBase = imageOf(await builds.base);
    if (!onBase)
        return head;
    const again = planOnBase(image.runtime);
    return besideBase(head, await attempt(() => run(onBase, again)), image.runtime, plan.policy.failOnExisting);
}
const NOT_BUILT = { status: 'skipped', because: 'there is no image' };
const imageOf = (side) => side?.kind === 'built' ? side.image : undefined;
/** A tool that failed breaks its own stage, so that the rest can still be reported. Bugs and user errors pass through. */
async function attempt(stage) {
    try {
        return await stage();
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return { status: 'broken', because: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/run.ts
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** The whole of Drydock, in order. Effects come in through `world`. */
async function run_run(plan, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const untouched = plan.images.map(asBefore);
        if (untouched.every((image) => image !== undefined))
            return reportOn(plan, untouched, {});
        const [engine, checkout, tracked] = await Promise.all([
            (0,src_engine/* findEngine */.G)(world),
            checkOutBase(plan, world),
            checkOutHead(plan, world),
        ]);
        const base = run_addDisposableResource(env_1, checkout, true);
        const tree = run_addDisposableResource(env_1, tracked, true);
        const images = [];
        for (const [index, image] of plan.images.entries()) {
            const earlier = plan.images.slice(0, index);
            images.push(untouched[index] ?? (await checkImage({ image, earlier, plan, trees: { base, tracked: tree }, engine, world })));
        }
        return reportOn(plan, images, engine.kind === 'there' ? engine.environment : {});
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function reportOn(plan, images, environment) {
    return {
        schema: 1,
        version: version/* version */.r,
        subject: plan.subject,
        commentKey: plan.commentKey,
        images,
        verdict: { conclusion: (0,conclusion/* worstConclusion */.HC)(images.map(({ verdict }) => verdict.conclusion)) },
        environment,
    };
}
/** The report on an image that the change cannot have changed; nothing where it can. */
function asBefore({ name, dockerfile, unchanged }) {
    if (unchanged === undefined)
        return undefined;
    const skipped = { status: 'skipped', because: unchanged };
    return {
        name,
        dockerfile,
        unchanged,
        baseline: { kind: 'absent', because: unchanged },
        stages: { lint: skipped, build: skipped, image: skipped, runtime: skipped },
        verdict: { conclusion: 'pass' },
    };
}
async function checkImage(imageRun) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { image, engine, world } = imageRun;
        world.progress.section(`Image \`${image.name}\` from ${image.dockerfile}`);
        const sides = await readSides(imageRun);
        sayContext(image, sides.context, world.progress);
        const ownWork = createOwnWork();
        const lint = ownWork.track(attempt(() => lintStage(imageRun, sides)));
        const obstacle = sides.head.read.kind === 'text' ? missing(engine) : NOT_READ;
        if (obstacle)
            return report(imageRun, sides, { lint: await lint, build: obstacle, image: NOT_BUILT, runtime: NOT_BUILT });
        const builds = run_addDisposableResource(env_2, buildSides(sides.requests, world, sides.lateInstalls, sides.contextFolders), true);
        void ownWork.track(Promise.allSettled([builds.base]));
        const runtime = attempt(() => runtimeStage(imageRun, builds, ownWork)).finally(() => {
            ownWork.resume();
        });
        const measured = attempt(async () => {
            await builds.head;
            // Compressing takes every processor that there is, so a container that starts goes first while the base is being built.
            // Where it has nothing to wait for, a small server is to be healthy first.
            await Promise.race([runtime, Promise.all([builds.base, ownWork.headStart()])]);
            return imageStage(imageRun, sides, builds, ownWork);
        });
        // A bug in one of them must not leave the others running behind our back.
        await Promise.allSettled([lint, builds.stage, measured, runtime]);
        const inspected = await measured;
        const stages = {
            lint: run_withCosts(await lint, inspected),
            build: await builds.stage,
            image: inspected,
            runtime: await runtime,
        };
        return report(imageRun, sides, stages, await builds.base);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = run_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Measured beats guessed: what the linter finds weighs what the image says. */
function run_withCosts(lint, image) {
    if (lint.status !== 'done' || image.status !== 'done')
        return lint;
    return { ...lint, findings: lint.findings.map((finding) => withMeasuredCost(finding, image.result.head)) };
}
function report({ image, plan }, { before, context }, stages, baseBuild) {
    return {
        name: image.name,
        dockerfile: image.dockerfile,
        baseline: baselineOf(before, baseBuild, context.use),
        ...(context.use && { context: context.use }),
        ...run_contextNotes([...image.contextNotes, ...context.notes]),
        stages,
        verdict: (0,verdict/* decide */.L)(stages, { ...plan.policy, required: image.required }),
    };
}
const run_contextNotes = (notes) => notes.length === 0 ? {} : { contextNotes: notes };
const missing = (engine) => engine.kind === 'absent' ? { status: 'broken', because: engine.because } : undefined;
/** What we refuse to read, a pipe for instance, is not handed to the builder either; the linter says what it is. */
const NOT_READ = { status: 'skipped', because: 'the Dockerfile cannot be read' };

;// CONCATENATED MODULE: ./src/secrets/redact-error.ts

/** The error as somebody may read it: of the same kind, without what caused it, which may say more. */
function redactError(error, { text }) {
    if (!(error instanceof Error))
        return typeof error === 'string' ? text(error) : error;
    if (error instanceof errors/* CancelledError */.cc)
        return error;
    if (error instanceof errors/* UserError */.yo)
        return new errors/* UserError */.yo(text(error.message), error.proposal);
    const redacted = new Error(text(error.message));
    redacted.name = error.name;
    redacted.stack = text(error.stack ?? '');
    return redacted;
}

;// CONCATENATED MODULE: ./src/secrets/redact-progress.ts
const redactProgress = (progress, { text }) => ({
    section: (title) => {
        progress.section(text(title));
    },
    line: (line) => {
        progress.line(text(line));
    },
    warning: (line) => {
        progress.warning(text(line));
    },
});

;// CONCATENATED MODULE: ./src/secrets/redact-report.ts
/** Words of our own by which a program reads a report; a secret that is one of them is not told by it. */
const OWN_WORDS = new Set([
    ...['status', 'kind', 'conclusion', 'at', 'origin', 'source', 'severity', 'limit', 'role', 'stage', 'imageStore'],
    ...['lines', 'version', 'sha', 'headSha', 'baseSha', 'digest', 'diffId', 'commentKey'],
]);
/** The report without any secret in any of its texts. */
const redactReport = (report, redaction) => 
// Texts stay texts, and nothing else changes.
redact(report, '', redaction);
/** The same of what is in an image. */
const redactInventory = (inventory, redaction) => redact(inventory, '', redaction);
function redact(value, key, redaction) {
    if (typeof value === 'string')
        return OWN_WORDS.has(key) ? value : redaction.text(value);
    if (isTexts(value))
        return redaction.lines(value);
    if (Array.isArray(value))
        return value.map((one) => redact(one, key, redaction));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, redact(one, name, redaction)]));
}
const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

;// CONCATENATED MODULE: ./src/secrets/secret-values.ts



/** Values of one image, as they are; some may be empty. */
function secretValues({ context, build, env, names = [] }, sources) {
    const assigned = [build.buildArgs, env, build.labels];
    const caches = [...build.cacheFrom, ...build.cacheTo].map(csv_attributes/* attributesOf */.T);
    return [
        ...assigned.flatMap(secret_values_named),
        ...[build.buildArgs, env].flatMap((values) => marked(values, names)),
        ...caches.flatMap((attributes) => secret_values_named(Object.fromEntries(attributes))),
        ...build.secrets.flatMap((secret) => secret_values_valueOf(secret, sources)),
        ...[
            context.kind === 'remote' ? context.address : '',
            ...[...assigned, build.buildContexts].flatMap((Object.values)),
            ...caches.flatMap((attributes) => [...attributes.values()]),
        ].flatMap(logins),
    ];
}
/** Values of our own environment that no child of ours needs to know to print them: tokens of GitHub, logins of proxies. */
const environmentSecrets = (env) => Object.entries(env).flatMap(([name, value = '']) => /^(?:INPUT_.*TOKEN.*|ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN)$/i.test(name) ? value : logins(value));
const secret_values_named = (values) => Object.entries(values).flatMap(([name, value]) => ((0,secret_name/* maybeSecretName */.w)(name) ? value : []));
function marked(values, names) {
    const lower = new Set(names.map((name) => name.toLowerCase()));
    const isMarked = (name) => !(0,secret_name/* maybeSecretName */.w)(name) && (lower.has('*') || lower.has(name.toLowerCase()));
    return Object.entries(values).flatMap(([name, value]) => (isMarked(name) ? value : []));
}
function secret_values_valueOf(secret, { env, readFile }) {
    const source = (0,secret_source/* secretSource */.k)(secret, env);
    if (source === undefined)
        return [];
    return [(source.kind === 'variable' ? env[source.name] : readFile(source.path)) ?? ''];
}
/** Passwords of the URLs in a text, and names that stand there alone for a web server: those are tokens. */
function logins(text) {
    return [...text.matchAll(/([a-z][a-z0-9+.-]*):\/\/([^/@\s:]*)(?::([^/@\s]*))?@/gi)].flatMap(([, scheme = '', user = '', password = /^https?$/i.test(scheme) ? user : '']) => [password, decoded(password)]);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./src/shellcheck/shellcheck.ts + 4 modules
var shellcheck = __webpack_require__(27771);
// EXTERNAL MODULE: ./src/terminal/clock.ts
var clock = __webpack_require__(18306);
;// CONCATENATED MODULE: ./src/check.ts
var check_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var check_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



































/** The whole pipeline on a real checkout with a real engine. Throws a UserError for what the user has to put right, and the signal's reason. */
async function check(request) {
    try {
        const { report, settings } = await check_carryOut(request);
        // Parts that were stopped may have said what they know.
        request.signal.throwIfAborted();
        return { report: redactReport(report, request.redaction), settings };
    }
    catch (error) {
        // Whatever broke off first is not the reason.
        throw redactError(request.signal.aborted ? request.signal.reason : error, request.redaction);
    }
}
async function check_carryOut(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, trigger, signal, runId, temp } = request;
        const progress = redactProgress(request.progress, request.redaction);
        const temporary = check_addDisposableResource(env_1, await createRunFolder(runId, temp), true);
        const disk = (0,disk_disk/* openDisk */.U)();
        const checkout = await openCheckout(request.folder, { signal, access: request.access });
        refuseOthersCode(trigger, checkout);
        const root = checkout.kind === 'repository' ? checkout.root : request.folder;
        const tracked = checkout.kind === 'repository' ? await (0,tracked_files/* listTrackedFiles */.sp)(checkout.git) : [];
        const [config, base, found, described] = await Promise.all([
            (0,read_config/* readConfig */.X)(root, inputs.place.config, disk),
            findBase(checkout, inputs.place.base === undefined ? trigger : { kind: 'local', base: inputs.place.base }),
            findDockerfiles(root, tracked.filter(tracked_files/* isDockerfile */.pZ), disk),
            readDescribedBuilds({
                root,
                tracked,
                disk,
                committed: async (path) => checkout.kind === 'repository' && checkout.head ? readFileAt(checkout.git, checkout.head.sha, path) : undefined,
                print: createPrintBake({ env: process.env, signal, temporary: temporary.path }),
            }),
        ]);
        for (const note of described.notes)
            progress.warning(note);
        const extended = (0,extends_reference/* readReference */.W)(config.extends ?? '');
        const change = await changeOf(trigger, base, checkout, tracked, {
            config: inputs.place.config ?? read_config/* CONFIG_FILE */.g,
            ...(extended?.kind === 'here' && { extended: extended.path }),
        });
        const trusted = await settleConfig({
            config,
            shared: {
                elsewhere: request.readElsewhere,
                owner: subjectOf(request.subject, checkout, base).repository?.split('/')[0],
            },
            named: inputs.place.config,
            policy: inputs.place.policy,
            base,
            trigger,
            root,
            disk,
            readAt: checkout.kind === 'repository' ? (sha, path) => readFileAt(checkout.git, sha, path) : undefined,
            changed: change?.changed,
            tracked,
            dockerfiles: found.dockerfiles,
            isChosen: inputs.image.dockerfile !== undefined,
            env: process.env,
        });
        for (const note of trusted.notes)
            progress.warning(note);
        const situation = {
            root,
            base,
            inputs,
            config: trusted.config,
            dockerfiles: found.dockerfiles,
            builds: described.builds,
            uncommitted: trigger.kind === 'local',
        };
        const leftOut = isFound(situation) ? found.leftOut : [];
        for (const { dockerfile, because } of leftOut)
            progress.line(`${dockerfile}: left out, taken for ${because}`);
        const made = makePlan({
            ...situation,
            subject: subjectOf(request.subject, checkout, base),
            renames: await renamesSince(base, checkout),
            lintFor: await readLintFor(root, plannedDockerfiles(situation), trusted.beside, progress),
            dive: await readDiveLimits(root, trusted.beside),
            today: new Date().toISOString().slice(0, 10),
            ...(trusted.policy && { policyOf: trusted.policy.kind }),
        });
        const plan = await completePlan(made, {
            disk,
            beside: trusted.beside,
            change,
            isFork: trigger.kind === 'pull-request' && trigger.fork,
            readElsewhere: (path) => readSecretFile((0,external_node_path_.resolve)(root, path)),
            progress,
        });
        await refuseLinkedSecrets(plan.images.flatMap(({ build }) => build.secrets), root, process.env);
        learnSecrets(plan, request);
        progress.line(base.kind === 'commit' ? `base: ${base.sha.slice(0, 7)}, ${base.how}` : `no base: ${base.because}`);
        const { onInventory, redaction } = request;
        const report = await run_run(plan, {
            docker: (0,connect.connectDocker)({
                workspace: root,
                signal,
                runId,
                temporary: temporary.path,
                contents: kept_files/* keptFiles */.y,
                ...(request.cacheService && { cacheService: request.cacheService }),
            }),
            repository: createRepository(checkout, {
                temp: temporary.path,
                ...(request.onWorktree && { onPath: request.onWorktree }),
            }),
            disk,
            shellcheck: (0,shellcheck.connectShellCheck)({ signal, temporary: temporary.path }),
            clock: (0,clock/* systemClock */.m)(signal),
            progress,
            ...(onInventory && {
                onInventory: (inventory) => {
                    onInventory(redactInventory(inventory, redaction));
                },
            }),
        });
        const proposal = trusted.config.images ? [] : proposalOf(plan);
        return {
            settings: plan.settings,
            report: {
                ...report,
                ...(trusted.policy && { policy: trusted.policy }),
                ...(leftOut.length > 0 && { leftOut }),
                ...(proposal.length > 0 && { proposal }),
                ...reportOnly(plan.settings),
            },
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = check_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Throws a UserError where anybody's code would run beside a token that can write. */
function refuseOthersCode(trigger, checkout) {
    if (trigger.kind !== 'manual' || trigger.only === undefined)
        return;
    const { event, sha } = trigger.only;
    const head = checkout.kind === 'repository' ? checkout.head?.sha : undefined;
    if (head !== undefined && head === sha)
        return;
    throw new errors/* UserError */.yo(`Drydock does not build or run any code but the default branch's in \`${event}\`: the event runs beside a token that can write and ` +
        'beside secrets, and what is checked out is not the commit that it runs on. Check in `pull_request`, which needs no privileges.');
}
/** All images as a configuration would name them, where something could not be decided. */
function proposalOf({ images }) {
    if (images.every(({ choices, unchanged }) => !choices || unchanged !== undefined))
        return [];
    return images.flatMap(({ name, dockerfile, choices }) => choices ?? [{ name, dockerfile }]);
}
/** Whoever says which Dockerfiles are images need not be told of others. */
const isFound = ({ config, inputs }) => !config.images && (inputs.image.dockerfile ?? config.dockerfile) === undefined;
function learnSecrets(plan, { redaction, onSecret }) {
    const sources = { env: process.env, readFile: (path) => readSecretFile((0,external_node_path_.resolve)(plan.root, path)) };
    const values = plan.images.flatMap(({ context, build, runtime, secretNames: names, services: { from } }) => [
        runtime.kind === 'run' ? runtime.options.env : {},
        ...(from.kind === 'settings' ? from.services.map(({ env }) => env) : []),
    ].flatMap((env) => secretValues({ context, build, env, ...(names && { names }) }, sources)));
    redaction.learn(environmentSecrets(process.env));
    for (const value of redaction.learn(values))
        onSecret?.(value);
}
/** What `.hadolint.yaml` says of each Dockerfile; our own settings win. */
async function readLintFor(root, dockerfiles, disk, progress) {
    const readHadolint = (0,read_hadolint/* hadolintReader */.b)(disk, process.env);
    const read = await Promise.all(dockerfiles.map(async (dockerfile) => [dockerfile, await readHadolint(root, (0,external_node_path_.dirname)(dockerfile))]));
    for (const [, hadolint] of read)
        for (const note of hadolint?.notes ?? [])
            progress.warning(note);
    const known = new Map(read);
    return (dockerfile, settings) => {
        const hadolint = known.get(dockerfile);
        return hadolint ? (0,hadolint_config.addHadolintConfig)(settings, hadolint) : settings;
    };
}
/** What dive's own file allows, for every image. */
async function readDiveLimits(root, disk) {
    const file = await disk.read(root, '.dive-ci');
    if (file.kind === 'missing')
        return undefined;
    const read = file.kind === 'text' ? readDiveCi(file.text) : file;
    if (read.kind === 'refused')
        throw new errors/* UserError */.yo(`The thresholds of dive cannot be read: ${read.because}.`);
    return read.limits;
}
function subjectOf(subject, checkout, base) {
    const repository = checkout.kind === 'repository' ? checkout : undefined;
    return {
        ...repository?.remote,
        ...(repository?.head && { headSha: repository.head.sha }),
        ...subject,
        ...(base.kind === 'commit' && { baseSha: base.sha }),
    };
}
/** What a pull request proposes; any other run checks all that there is. */
async function changeOf(trigger, base, checkout, tracked, files) {
    const isProposal = trigger.kind === 'pull-request' || trigger.kind === 'merge-group';
    if (!isProposal || base.kind === 'none' || checkout.kind === 'none' || !checkout.head)
        return undefined;
    const { git, head } = checkout;
    const [committed, uncommitted, special] = await Promise.all([
        listChangedFiles(git, base.sha, head.sha),
        listUncommitted(git, head.sha),
        listSpecialEntries(git),
    ]);
    return { changed: [...committed, ...uncommitted], tracked, ...special, ...files };
}
async function renamesSince(base, checkout) {
    if (base.kind === 'none' || checkout.kind === 'none' || !checkout.head)
        return new Map();
    return findRenames(checkout.git, base.sha, checkout.head.sha);
}

// EXTERNAL MODULE: ./src/disk/sha256.ts
var sha256 = __webpack_require__(18886);
// EXTERNAL MODULE: ./src/disk/write.ts
var write = __webpack_require__(46430);
// EXTERNAL MODULE: ./src/github/elsewhere/read-elsewhere.ts
var read_elsewhere = __webpack_require__(58779);
// EXTERNAL MODULE: ./src/report/lint/sarif.ts
var sarif = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/report/words/selection.ts
var selection = __webpack_require__(87954);
;// CONCATENATED MODULE: ./src/report/code-scanning.ts


/** GitHub refuses a file with more (SARIF support for code scanning, limits of a run), and shows 5,000 of them. */
const MOST_RESULTS = 25_000;
/**
 * A report as SARIF 2.1.0 for code scanning: what every stage found. Code scanning shows no result without a line, so what is about the
 * image as a whole stands on the first of its Dockerfile.
 * @param hash a hexadecimal digest of a text
 */
function renderCodeScanning(report, hash) {
    const seen = new Set();
    const once = (findings) => findings.filter((finding) => {
        const { rule, message, place } = finding;
        const key = JSON.stringify([rule, message, place]);
        const isFirst = !seen.has(key);
        seen.add(key);
        return isFirst;
    });
    let room = MOST_RESULTS;
    const take = (findings) => {
        const taken = findings.slice(0, room);
        room -= taken.length;
        return taken;
    };
    const files = report.images.map((image) => ({
        path: image.dockerfile,
        findings: take(once((0,selection/* allFindings */.c4)(image).map((finding) => onLine(finding, image)))),
        suppressed: take(once((0,selection/* suppressed */.Dm)(image))),
        notes: notesOn(image),
        failOn: 'error',
    }));
    const isComplete = report.verdict.conclusion !== 'unknown';
    return (0,sarif/* renderSarif */.W)({ files, rules: [], version: report.version, isComplete }, { hash });
}
function onLine(finding, { dockerfile }) {
    const { place } = finding;
    if (place.at === 'line')
        return finding;
    const line = place.at === 'layer' ? (place.line ?? 1) : 1;
    return { ...finding, place: { at: 'line', file: dockerfile, line, column: 1, endLine: line, endColumn: 1 } };
}
const notesOn = ({ stages }) => [
    ...(stages.lint.status === 'done' ? stages.lint.result.notes : []),
    ...(0,selection/* brokenStages */.hT)(stages).map(({ because }) => because),
];

// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(28357);
// EXTERNAL MODULE: ./src/report/lint/xml.ts
var xml = __webpack_require__(86275);
;// CONCATENATED MODULE: ./src/report/junit-report.ts




/**
 * A report as JUnit's XML: a suite for each image, with a case for each finding and one for each stage without any. What fails the check is
 * a failure, what could not be found out an error, and what was not asked for skipped, so that whoever reads it comes to the verdict.
 */
function renderJunitReport(report) {
    const suites = report.images.length > 0
        ? report.images.map((image) => ({ name: image.name, cases: casesOf(image) }))
        : [{ name: 'drydock', cases: [errorCase('images', 'drydock', report.problem ?? 'no image was checked')] }];
    const all = suites.flatMap(({ cases }) => cases);
    return (0,xml/* document */.Al)((0,xml/* element */.ND)('testsuites', { name: 'drydock', ...numbersOf(all) }, suites.map(({ name, cases }) => (0,xml/* element */.ND)('testsuite', { name, ...numbersOf(cases) }, cases.map(({ xml }) => xml)))));
}
function numbersOf(cases) {
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    return { tests: cases.length, failures: count('failures'), errors: count('errors'), skipped: count('skipped') };
}
function casesOf(image) {
    if (image.unchanged !== undefined)
        return [skippedCase('image', image.name, image.unchanged)];
    return conclusion/* STAGES */.an.flatMap((stage) => casesOfStage(stage, image));
}
function casesOfStage(stage, image) {
    const { [stage]: outcome } = image.stages;
    const group = `${image.name}.${stage}`;
    if (outcome.status === 'broken')
        return [errorCase(stage, group, outcome.because)];
    if (outcome.status === 'skipped')
        return [skippedCase(stage, group, outcome.because)];
    if (outcome.findings.length === 0)
        return [{ outcome: 'passed', xml: (0,xml/* element */.ND)('testcase', { name: stage, classname: group }) }];
    const { [stage]: failures } = (0,selection/* failuresByStage */.Vd)(image);
    return outcome.findings.map((finding) => findingCase(finding, group, image.dockerfile, failures.includes(finding)));
}
function findingCase(finding, classname, dockerfile, fails) {
    const { rule, place, severity, message, url } = finding;
    const file = place.at === 'line' ? place.file : dockerfile;
    const line = place.at === 'image' ? undefined : place.line;
    const where = line === undefined ? file : `${file}:${line}`;
    const text = (0,visible/* oneLine */.TN)(message);
    const detail = (0,xml/* escapeXml */.X)(`${where}: ${severity}: ${text}${url === undefined ? '' : ` (${url})`}`);
    const attributes = { name: `${rule} ${where}`, classname, file, ...(line !== undefined && { line }) };
    return fails
        ? {
            outcome: 'failures',
            xml: (0,xml/* element */.ND)('testcase', attributes, [(0,xml/* element */.ND)('failure', { type: severity, message: text }, [detail])]),
        }
        : { outcome: 'passed', xml: (0,xml/* element */.ND)('testcase', attributes, [(0,xml/* element */.ND)('system-out', {}, [detail])]) };
}
const errorCase = (name, classname, because) => ({
    outcome: 'errors',
    xml: (0,xml/* element */.ND)('testcase', { name, classname }, [(0,xml/* element */.ND)('error', { type: 'unknown', message: (0,visible/* oneLine */.TN)(because) })]),
});
const skippedCase = (name, classname, because) => ({
    outcome: 'skipped',
    xml: (0,xml/* element */.ND)('testcase', { name, classname }, [(0,xml/* element */.ND)('skipped', { message: (0,visible/* oneLine */.TN)(because) })]),
});

// EXTERNAL MODULE: ./src/report/markdown/comment.ts
var comment = __webpack_require__(13779);
;// CONCATENATED MODULE: ./src/secrets/normal-form.ts
/** A text without what an encoding may put in, take out or write in another way, so that a secret can be found in it. Pure. */
const PIECE = /'(?:\\'|"'")'|(?:%[0-9a-f]{2})+|\\+(?:u[0-9a-f]{4}|x[0-9a-f]{2})|\\+[nrt]|&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,4});|[^]/gi;
/** Whatever separates the parts of a folded text, and the signs that differ between kinds of base64 and in forms. */
const IGNORED = /[\s\\+⏎…-]/;
const EDGE = /[\r\n⏎…]/;
/** Case, and all that stands for letters, stays; `_` and `/` are the same digit of base64. */
function normalForm(original, reading) {
    const [units, starts, ends, edges] = [[], [], [], [0]];
    for (const { 0: piece, index } of original.matchAll(PIECE)) {
        const decoded = decode(piece, reading);
        if (EDGE.test(decoded) && edges.at(-1) !== units.length)
            edges.push(units.length);
        for (const unit of decoded.split('')) {
            if (IGNORED.test(unit))
                continue;
            units.push(unit === '_' ? '/' : unit);
            starts.push(index);
            ends.push(index + piece.length);
        }
    }
    if (edges.at(-1) !== units.length)
        edges.push(units.length);
    return { text: units.join(''), starts, ends, edges };
}
/** The readings under which a text looks different. */
const readingsOf = (text) => (text.includes('%') ? [true, false] : [false]).flatMap((percent) => (/\\[nrt]/i.test(text) ? [true, false] : [false]).map((escapes) => ({ percent, escapes })));
function decode(piece, { percent, escapes }) {
    if (piece.length === 1)
        return piece;
    // A quote inside of what a shell has put in quotes.
    if (piece.startsWith("'"))
        return "'";
    if (piece.startsWith('%'))
        return percent ? Buffer.from(piece.replaceAll('%', ''), 'hex').toString('utf8') : piece;
    if (piece.startsWith('&'))
        return entity(piece);
    const escaped = piece.replace(/^\\+/, '');
    if (escaped.length > 1)
        return String.fromCharCode(parseInt(escaped.slice(1), 16));
    return escapes ? '\n' : escaped;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function entity(piece) {
    const name = piece.slice(1, -1).toLowerCase();
    if (!name.startsWith('#'))
        return ENTITIES[name] ?? piece;
    const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : piece;
}

;// CONCATENATED MODULE: ./src/secrets/needles.ts
/** What is looked for in a normal form to find one secret. Pure. */

/** A shorter value is hidden only where it stands between quotes or after `=`: elsewhere it is a part of other words. */
const SHORTEST = 4;
/** Lines of a value of several that are shorter are punctuation, such as the braces of JSON. */
const SHORTEST_LINE = 8;
/** `value` is `SHORTEST` or longer. The whole of a value of several lines, and each of its lines. */
function needlesOf(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const parts = [value.trim(), ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [])];
    const bytes = parts.map((part) => Buffer.from(part));
    const encoded = [...parts.flatMap(normal), ...bytes.flatMap(base64).flatMap(normal)];
    return {
        literal: parts,
        normal: [...new Set(encoded)].filter((needle) => needle.length >= SHORTEST),
        digits: bytes.map((part) => part.toString('hex')),
    };
}
const normal = (text) => readingsOf(text).map((reading) => normalForm(text, reading).text);
/** The characters of base64 that the value alone decides, wherever it begins among the groups of three bytes. */
function base64(bytes) {
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
}

;// CONCATENATED MODULE: ./src/secrets/find-secrets.ts
/** Where secrets stand in a text. Pure. */


/** What is left of a secret at an end of a line is found from this length on. */
const SHORTEST_REST = 6;
function findSecrets(text, secrets) {
    if (secrets.length === 0 || text.length < SHORTEST)
        return [];
    const literal = secrets.flatMap((secret) => secret.literal.flatMap((needle) => occurrences(text, needle)));
    const encoded = readingsOf(text).flatMap((reading) => {
        const form = normalForm(text, reading);
        const lower = form.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        const found = secrets.flatMap(({ normal, digits }) => [
            ...normal.flatMap((needle) => [...occurrences(form.text, needle), ...rests(form, needle)]),
            ...digits.flatMap((needle) => occurrences(lower, needle)),
        ]);
        return found.map(([start, end]) => [form.starts[start] ?? 0, form.ends[end - 1] ?? text.length]);
    });
    return [...literal, ...encoded];
}
function occurrences(text, needle) {
    const found = [];
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
        found.push([at, at + needle.length]);
    return found;
}
/** Parts of the needle that begin where a line does, or end there, and go as far as line and needle do. */
function rests({ text, edges }, needle) {
    if (needle.length <= SHORTEST_REST)
        return [];
    return edges.flatMap((edge, index) => {
        // What the whole text begins or ends with can have been cut off in the middle of a secret that is on several lines.
        const before = index === edges.length - 1 ? Math.max(0, edge - needle.length) : (edges[index - 1] ?? 0);
        const after = index === 0 ? edge + needle.length : (edges[index + 1] ?? text.length);
        return [
            ...restsBehind(text.slice(edge, after), needle, edge),
            ...restsInFront(text.slice(before, edge), needle, edge),
        ];
    });
}
/** The line begins inside of the secret: it has all the rest of it, or nothing else. */
function restsBehind(line, needle, edge) {
    const beginning = line.slice(0, SHORTEST_REST);
    if (beginning.length < SHORTEST_REST)
        return [];
    return occurrences(needle, beginning).flatMap(([at]) => {
        const rest = needle.slice(at, at + line.length);
        return line.startsWith(rest) ? [[edge, edge + rest.length]] : [];
    });
}
/** The line ends inside of the secret, whose beginning it has. */
function restsInFront(line, needle, edge) {
    const ending = line.slice(-SHORTEST_REST);
    if (ending.length < SHORTEST_REST)
        return [];
    return occurrences(needle, ending).flatMap(([, end]) => line.endsWith(needle.slice(0, end)) ? [[edge - end, edge]] : []);
}

;// CONCATENATED MODULE: ./src/secrets/redaction.ts


const MASK = '***';
/** `https://user:password@host` and `https://token@host`. */
const redaction_LOGIN = /(:\/\/)[^/@\s"'<>]+@/g;
/** Nobody learns anything from them, and hiding them would make a text unreadable. */
const COMMON = /^(?:|true|false|yes|no|on|off|none|null|nil|undefined|\*+)$/i;
function createRedaction() {
    const known = new Set();
    const needles = [];
    const short = [];
    const redaction = {
        learn(values) {
            const added = [...new Set(values)].filter((value) => !COMMON.test(value.trim()) && !known.has(value));
            const long = added.filter((value) => value.trim().length >= SHORTEST);
            for (const value of added)
                known.add(value);
            needles.push(...long.map(needlesOf));
            short.push(...added.filter((value) => !long.includes(value)).map((value) => value.trim()));
            return long;
        },
        text: (text) => hide(short.reduce(hideQuoted, text), needles).replace(redaction_LOGIN, `$1${MASK}@`),
        lines: (lines) => lines.some((line) => line.includes('\n'))
            ? lines.map(redaction.text)
            : redaction.text(lines.join('\n')).split('\n'),
    };
    return redaction;
}
function hide(text, needles) {
    let [hidden, done] = ['', 0];
    for (const [start, end] of merged(findSecrets(text, needles))) {
        const breaks = text.slice(start, end).split('\n').length - 1;
        hidden += text.slice(done, start) + MASK + `\n${MASK}`.repeat(breaks);
        done = end;
    }
    return hidden + text.slice(done);
}
function merged(ranges) {
    const united = [];
    for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
        const last = united.at(-1);
        if (last && start <= last[1])
            united.splice(-1, 1, [last[0], Math.max(last[1], end)]);
        else
            united.push([start, end]);
    }
    return united;
}
/** Between quotes, or behind an equals sign. */
function hideQuoted(text, value) {
    const parts = text.split(value);
    return parts.reduce((hidden, part, index) => {
        const stands = /["'=]$/.test(parts[index - 1] ?? '') && /^(?:["'\s]|$)/.test(part);
        return index === 0 ? part : `${hidden}${stands ? MASK : value}${part}`;
    }, '');
}

// EXTERNAL MODULE: ./src/severity.ts
var severity = __webpack_require__(21012);
;// CONCATENATED MODULE: ./src/report/json/fit-report.ts

/** What the publishing action takes of one report.json. An image with a page of findings takes 50 KB, two thirds of it when it is not indented. */
const MOST_REPORT_BYTES = 256 * 1024;
/** How many entries of each list are kept, in turn, until it fits. */
const MOST_ENTRIES = [300, 100, 30, 10, 3];
/**
 * A report as the text of report.json: indented where that fits, and with shorter lists where it must be. Findings that weigh most are
 * kept, and `shortened` tells what is left out. Only some dozen changed images make a text that is larger still.
 */
function reportText(report, mostBytes = MOST_REPORT_BYTES) {
    const whole = [`${JSON.stringify(report, null, 2)}\n`, `${JSON.stringify(report)}\n`];
    const fits = (text) => new TextEncoder().encode(text).length <= mostBytes;
    const fitting = whole.find(fits);
    if (fitting !== undefined)
        return fitting;
    let text = '';
    for (const most of MOST_ENTRIES) {
        text = `${JSON.stringify({ ...report, images: report.images.map((image) => shortened(image, most)) })}\n`;
        if (fits(text))
            break;
    }
    return text;
}
function shortened(image, most) {
    const { lint, build, image: inspected, runtime } = image.stages;
    const leftOut = [lint, build, inspected, runtime]
        .map((stage) => ('findings' in stage ? Math.max(0, stage.findings.length - most) : 0))
        .reduce((sum, count) => sum + count, 0);
    return {
        ...image,
        verdict: shortenedVerdict(image.verdict, most),
        shortened: `The report is too large to hand on as a whole: ${leftOut > 0 ? `${leftOut} findings and ` : ''}all fixes are left out of it`,
        stages: {
            lint: shortenedStage(lint, most, shortenedLint),
            build: shortenedStage(build, most, shortenedBuild),
            image: shortenedStage(inspected, most, shortenedImage),
            runtime: shortenedStage(runtime, most, shortenedRuntime),
        },
    };
}
function shortenedVerdict(verdict, most) {
    if (verdict.conclusion !== 'fail')
        return verdict;
    const [first, ...others] = heaviest(verdict.failures, most);
    return first === undefined ? verdict : { ...verdict, failures: [first, ...others] };
}
function shortenedStage(stage, most, shorten = (result) => result) {
    if (stage.status === 'done') {
        return { ...stage, findings: heaviest(stage.findings, most), result: shorten(stage.result, most) };
    }
    if (stage.status !== 'stopped')
        return stage;
    const [first = stage.findings[0], ...others] = heaviest(stage.findings, most);
    return {
        ...stage,
        findings: [first, ...others],
        ...(stage.detail && { detail: { log: stage.detail.log.slice(-most) } }),
    };
}
/** The ones that weigh most, in the order in which they stood, without what only a review of theirs needs. */
function heaviest(findings, most) {
    const kept = new Set(findings.toSorted(worstFirst).slice(0, most));
    return findings.filter((finding) => kept.has(finding)).map(({ fix, excerpt, ...finding }) => finding);
}
const worstFirst = (one, other) => (0,severity/* heaviestFirst */.O7)(one.severity, other.severity) || Number(one.origin === 'existing') - Number(other.origin === 'existing');
const shortenedLint = (lint, most) => ({
    ...lint,
    fixed: heaviest(lint.fixed, most),
    suppressed: heaviest(lint.suppressed, most),
});
const shortenedBuild = ({ head, base }, most) => ({
    head: { ...head, steps: head.steps.slice(0, most) },
    ...(base && { base: { ...base, steps: base.steps.slice(0, most) } }),
});
function shortenedImage({ files, ...image }, most) {
    return {
        ...image,
        head: shortenedFacts(image.head, most),
        ...(image.base && { base: shortenedFacts(image.base, most) }),
        ...(files && { files: { ...files, places: files.places.slice(0, most), packages: files.packages.slice(0, most) } }),
    };
}
function shortenedFacts(facts, most) {
    const { contents } = facts;
    if (contents.kind !== 'read')
        return facts;
    const { waste, avoidable } = contents;
    return {
        ...facts,
        contents: {
            ...contents,
            waste: { ...waste, parts: waste.parts.slice(0, most) },
            avoidable: avoidable.slice(0, most),
        },
    };
}
const shortenedRuntime = ({ logTail, ...runtime }, most) => ({
    ...runtime,
    logTail: logTail.slice(-most),
});

// EXTERNAL MODULE: ./src/report/page/image-page.ts + 5 modules
var image_page = __webpack_require__(15194);
// EXTERNAL MODULE: ./src/report/markdown/block.ts
var block = __webpack_require__(93127);
// EXTERNAL MODULE: ./src/report/markdown/document.ts + 16 modules
var markdown_document = __webpack_require__(90847);
;// CONCATENATED MODULE: ./src/report/markdown/summary.ts


// A summary of more than 1 MiB a step is dropped as a whole, and steps of the same job may add to the file.
const ROOM = { units: 900_000, bytes: 900_000 };
/** The job summary: what the comment says, with more room. */
function renderSummary(report) {
    return (0,block/* fit */.U)((0,markdown_document/* documentOf */.l)(report), ROOM, (0,markdown_document/* tailOf */.C)(report));
}

;// CONCATENATED MODULE: ./src/report/report-files.ts






/**
 * The files of a report folder, by name.
 * @param hash SHA-256 of a text in hexadecimal
 * @param inventories what is in the images, where they were looked into
 */
const reportFiles = (report, hash, inventories = []) => ({
    'report.json': reportText(report),
    'report.sarif': renderCodeScanning(report, hash),
    'report.junit.xml': renderJunitReport(report),
    'comment.md': (0,comment/* renderComment */.w)(report),
    'summary.md': renderSummary(report),
    'image.html': (0,image_page/* renderImagePage */.$)({ ...report, inventories }, hash),
});

// EXTERNAL MODULE: ./src/report/words/headline.ts + 2 modules
var words_headline = __webpack_require__(56447);
// EXTERNAL MODULE: ./src/report/words/proposal.ts
var words_proposal = __webpack_require__(78856);
// EXTERNAL MODULE: ./src/report/words/left-out.ts
var left_out = __webpack_require__(43554);
// EXTERNAL MODULE: ./src/report/words/next-steps.ts + 1 modules
var next_steps = __webpack_require__(88515);
// EXTERNAL MODULE: ./src/report/words/phrase.ts
var phrase = __webpack_require__(73211);
// EXTERNAL MODULE: ./src/report/words/quantities.ts
var quantities = __webpack_require__(26799);
// EXTERNAL MODULE: ./src/report/words/rebuild-words.ts
var rebuild_words = __webpack_require__(90343);
// EXTERNAL MODULE: ./src/report/words/policy-words.ts
var policy_words = __webpack_require__(96116);
// EXTERNAL MODULE: ./src/report/markdown/section-next-steps.ts
var section_next_steps = __webpack_require__(70529);
// EXTERNAL MODULE: ./src/report/markdown/section-stopped.ts
var section_stopped = __webpack_require__(56589);
// EXTERNAL MODULE: ./src/report/words/said-above.ts
var said_above = __webpack_require__(88171);
// EXTERNAL MODULE: ./src/report/terminal/config-lines.ts
var config_lines = __webpack_require__(60943);
// EXTERNAL MODULE: ./src/report/terminal/inside-lines.ts
var inside_lines = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/report/words/services-words.ts
var services_words = __webpack_require__(12462);
// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(45112);
// EXTERNAL MODULE: ./src/report/words/layer-change.ts
var layer_change = __webpack_require__(93210);
// EXTERNAL MODULE: ./src/report/words/location.ts
var words_location = __webpack_require__(36601);
// EXTERNAL MODULE: ./src/report/rows/scoreboard.ts + 3 modules
var scoreboard = __webpack_require__(77513);
;// CONCATENATED MODULE: ./src/report/terminal/terminal-parts.ts







const MAX_LOG_LINES = 30;
const SIGNS = { good: '✓', careful: '!', bad: '✗' };
/** Widest that the base becomes, and what the last column may take from the middle one. */
const MAX_BASE = 20;
const MAX_RESULT = 34;
/** The scoreboard. A row that needs it goes over several lines. */
function tableLines(image, subject, style, width) {
    const rows = (0,scoreboard/* scoreboard */.J)(image);
    const withBase = image.baseline.kind === 'measured' || rows.some(({ base }) => base.length > 0);
    const titles = [
        '',
        `base ${terminal_parts_short(image.baseline.sha ?? subject.baseSha)}`,
        `${(0,words_location/* headWords */.kB)(subject)} ${terminal_parts_short(subject.headSha)}`,
        '',
    ];
    const cells = rows.map((row) => [row.name, (0,phrase/* plain */.pj)(row.base), (0,phrase/* plain */.pj)(row.head), (0,phrase/* plain */.pj)(row.result)]);
    const all = [titles, ...cells].map((row) => row.filter((_, index) => withBase || index !== 1));
    const widest = (index) => Math.max(...all.map((row) => (0,columns/* widthOf */.qz)((row[index] ?? '').trim())));
    const name = widest(0);
    const base = withBase ? Math.min(widest(1), MAX_BASE) : undefined;
    const room = width - 4 - name - 2 - (base === undefined ? 0 : base + 2) - 2;
    const result = Math.min(widest(withBase ? 3 : 2), Math.max(MAX_RESULT, room - widest(withBase ? 2 : 1)));
    const head = Math.min(widest(withBase ? 2 : 1), room - result);
    const [title = [], ...body] = (0,columns/* columns */.YB)(all, [name, ...(base === undefined ? [] : [base]), head, result]);
    return [
        ...title.map((line) => `    ${style.dim(line)}`),
        ...body.flatMap((lines, index) => lines.map((line, level) => rowLine(line, level, name, rows[index], style))),
    ];
}
function rowLine(line, level, nameWidth, row, style) {
    if (level > 0)
        return `    ${line}`;
    const name = (0,columns/* pad */.eV)(row?.name ?? '', nameWidth);
    return `  ${signOf(row?.mark, style)} ${style.bold(name)}${line.slice(name.length)}`;
}
function signOf(mark, style) {
    switch (mark) {
        case 'good':
            return style.green(SIGNS.good);
        case 'careful':
            return style.yellow(SIGNS.careful);
        case 'bad':
            return style.red(SIGNS.bad);
        case undefined:
            return ' ';
    }
}
function terminal_parts_short(sha) {
    return sha === undefined ? '' : (0,phrase/* plain */.pj)([{ code: sha.slice(0, 7) }]);
}
/** The layers that moved the size most. */
function moverLines(image, subject, style, width) {
    const pairs = (0,layer_change/* movers */.BD)(image);
    if (pairs.length === 0)
        return [];
    const changes = pairs.map((pair) => (0,quantities/* bytesDelta */.oe)((0,layer_change/* differenceOf */.Pq)(pair)));
    const widest = Math.max(...changes.map(columns/* widthOf */.qz));
    const lines = pairs.map((pair, index) => {
        const { layer, side } = (0,layer_change/* layerOf */.ZZ)(pair);
        const text = `${(0,visible/* visible */.RK)((0,layer_change/* instructionOf */.ut)(layer))}  ${(0,phrase/* plain */.pj)((0,layer_change/* fateWords */.i_)(pair, (0,words_location/* layerPlace */.nD)(layer, image, subject, side)))}`;
        return `    ${style.bold((changes[index] ?? '').padStart(widest))}  ${(0,visible/* cut */.Jj)(text, width - widest - 6)}`;
    });
    return [`  ${style.bold('What moved the size')}`, ...lines];
}
/** The end of a log behind a gutter, so that no line of it begins at the margin. */
function logLines(title, log, style, width) {
    const shown = log.slice(-MAX_LOG_LINES).map((line) => `    ${style.dim('│')} ${(0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(line), width - 6)}`);
    return shown.length === 0 ? [] : [`  ${style.bold(title)}`, ...shown];
}
/** Text in lines of at most `width`, indented. */
function paragraph(text, indent, width) {
    return (0,columns/* wrap */.LV)(text, width - indent.length).map((line) => `${indent}${line}`);
}

;// CONCATENATED MODULE: ./src/report/terminal/services-lines.ts




const MAX_NOTES = 20;
/** Logs of services that failed, and what they were not given. */
function servicesLines(image, style, width) {
    const used = (0,services_words/* servicesUsed */.g$)(image);
    if (used === undefined)
        return [];
    return [
        ...(0,services_words/* failedServices */.uy)(used).map(({ name, log }) => log.length === 0 ? [] : logLines((0,visible/* cut */.Jj)((0,phrase/* plain */.pj)(['Last lines of ', { code: name }]), width - 2), log, style, width)),
        used.notes
            .slice(0, MAX_NOTES)
            .flatMap((note) => paragraph((0,phrase/* plain */.pj)([{ said: note }]), '    ', width))
            .map((line) => style.dim(line)),
    ];
}

// EXTERNAL MODULE: ./src/report/terminal/terminal-findings.ts
var terminal_findings = __webpack_require__(32574);
;// CONCATENATED MODULE: ./src/report/terminal/terminal-report.ts


















/** Every terminal has room for 100 columns; one is left for the backslash below. */
const WIDTH = 99;
const MAX_NEWS = 50;
const MAX_LISTED = 20;
/** The report of the command line: at most 100 columns, no control characters but those of `style`, the verdict last. */
function renderTerminal(report, style) {
    const several = report.images.length > 1;
    const touched = several ? report.images.filter(({ unchanged }) => unchanged === undefined) : report.images;
    const lines = touched.flatMap((image) => [
        ...(several ? [style.bold((0,visible/* cut */.Jj)(`── ${(0,phrase/* plain */.pj)([{ code: image.name }])}`, WIDTH)), ''] : []),
        ...imageLines(image, several ? (0,words_headline/* imageHeadline */.WB)(image) : (0,words_headline/* reportHeadline */.J9)(report), report.subject, style),
    ]);
    const headline = (0,words_headline/* reportHeadline */.J9)(report);
    const others = [
        ...(several ? unchangedLines(report) : []),
        ...policyLines(report),
        ...leftOutLines(report),
        ...proposalText(report),
    ];
    const problem = report.images.length === 0 && headline.detail.length > 0
        ? [...paragraph((0,phrase/* plain */.pj)(headline.detail), '  ', WIDTH), '']
        : [];
    return `${['', ...lines, ...problem, ...others, claimOf(headline, style)].map(withoutCommand).join('\n')}\n`;
}
/** A workflow's log obeys `::` at the start of a line, behind any white space. */
function withoutCommand(line) {
    return line.replace(/^(\s*)::/u, '$1\\::');
}
function unchangedLines({ images }) {
    const names = images.flatMap(({ name, unchanged }) => (unchanged === undefined ? [] : [{ code: name }]));
    if (names.length === 0)
        return [];
    return [
        ...paragraph((0,phrase/* plain */.pj)([
            'Unchanged: ',
            ...(0,phrase/* join */.fj)(names.map((name) => [name]), ', '),
        ]), '  ', WIDTH),
        '',
    ];
}
function policyLines(report) {
    const changes = (0,policy_words/* policyChanges */.cb)(report);
    if (changes.length === 0)
        return [];
    const listed = changes.slice(0, MAX_LISTED).map((change) => (0,phrase/* plain */.pj)((0,policy_words/* policyWords */.gF)(change)));
    const rest = changes.length - listed.length;
    return [
        `  ${(0,policy_words/* policyTitle */.jQ)(report)}`,
        ...[...listed, ...(rest > 0 ? [`… and ${(0,quantities/* count */.U9)(rest)} more`] : [])].flatMap((line) => paragraph(line, '    ', WIDTH)),
        '',
    ];
}
function leftOutLines({ leftOut = [] }) {
    if (leftOut.length === 0)
        return [];
    const listed = leftOut.slice(0, MAX_LISTED).map((one) => (0,phrase/* plain */.pj)((0,left_out/* leftOutWords */.Ny)(one)));
    const rest = leftOut.length - listed.length;
    return [
        `  ${(0,left_out/* leftOutTitle */.g4)(leftOut)}`,
        ...[...listed, ...(rest > 0 ? [`… and ${(0,quantities/* count */.U9)(rest)} more`] : []), (0,phrase/* plain */.pj)(left_out/* LIST_THEM */.KW)].flatMap((line) => paragraph(line, '    ', WIDTH)),
        '',
    ];
}
function nextStepLines(image, style) {
    const steps = (0,next_steps/* nextSteps */.Z)(image);
    if (steps.length === 0)
        return [];
    return [
        `  ${style.bold(section_next_steps/* NEXT_STEPS */.G)}`,
        ...[...steps, next_steps/* WHERE_SETTINGS_GO */.z].flatMap((step) => paragraph((0,phrase/* plain */.pj)(step), '    ', WIDTH)),
    ];
}
function proposalText(report) {
    const { proposal = [] } = report;
    if (proposal.length === 0)
        return [];
    return [
        ...paragraph((0,phrase/* plain */.pj)((0,words_proposal/* proposalWords */.d)(report)), '  ', WIDTH),
        '',
        ...(0,words_proposal/* proposalLines */.w)(proposal).map((line) => (0,visible/* cut */.Jj)(`    ${line}`, WIDTH)),
        '',
    ];
}
function imageLines(image, headline, subject, style) {
    if (image.unchanged !== undefined)
        return [`  ${claimOf(headline, style)}`, ...paragraph((0,phrase/* plain */.pj)(headline.detail), '    ', WIDTH), ''];
    const attention = (0,selection/* news */.wI)(image);
    const detail = (0,phrase/* plain */.pj)(headline.detail);
    const sections = [
        [`  ${claimOf(headline, style)}`, ...(detail === '' ? [] : paragraph(detail, '    ', WIDTH))],
        tableLines(image, subject, style, WIDTH),
        image.baseline.kind === 'absent'
            ? paragraph((0,phrase/* plain */.pj)(['No base to compare with: ', { said: (0,said_above/* withoutRepeat */.m)(image.baseline.because, image) }]), '    ', WIDTH)
            : [],
        ...attention.slice(0, MAX_NEWS).map((finding) => (0,terminal_findings/* findingLines */.h)(finding, image, style, WIDTH)),
        attention.length > MAX_NEWS ? [`    ${style.dim(`… and ${(0,quantities/* count */.U9)(attention.length - MAX_NEWS)} more`)}`] : [],
        nextStepLines(image, style),
        ...(0,selection/* stopLogs */.mH)(image).map(({ stage, log }) => logLines(section_stopped/* STOP_TITLES */.J[stage], log, style, WIDTH)),
        ...runLogs(image, style),
        ...servicesLines(image, style, WIDTH),
        moverLines(image, subject, style, WIDTH),
        paragraph((0,rebuild_words/* rebuildWords */.$)(image) ?? '', '  ', WIDTH).filter((line) => line.trim() !== ''),
        (0,inside_lines/* insideLines */.y)(image, subject, style, WIDTH),
        (0,config_lines/* configLines */.Q)(image, style, WIDTH),
        listLines('Known', (0,selection/* known */.eO)(image), image, style),
        listLines('Fixed', (0,selection/* fixed */.Zu)(image), image, style),
        listLines('Suppressed', (0,selection/* suppressed */.Dm)(image), image, style),
        notesLines(image, style),
    ];
    return sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
}
/** What the health check and the container said, when they tell why the run failed. */
function runLogs(image, style) {
    const { runtime } = image.stages;
    if (runtime.status !== 'done' || !(0,selection/* doesLogExplain */.LD)(image))
        return [];
    const { health, logTail } = runtime.result;
    const probe = 'probe' in health ? health.probe : undefined;
    const output = probe === undefined ? [] : probe.output.trimEnd().split('\n');
    return [
        probe === undefined ? [] : logLines(`Last health probe: exit code ${probe.exitCode}`, output, style, WIDTH),
        logLines('Last lines of the container', logTail, style, WIDTH),
    ];
}
function listLines(title, findings, image, style) {
    if (findings.length === 0)
        return [];
    const rest = findings.length - MAX_LISTED;
    return [
        `  ${style.bold(title)} ${style.dim((0,quantities/* count */.U9)(findings.length))}`,
        ...(0,terminal_findings/* findingList */.Q)(findings.slice(0, MAX_LISTED), image, style, WIDTH),
        ...(rest > 0 ? [`    ${style.dim(`… and ${(0,quantities/* count */.U9)(rest)} more`)}`] : []),
    ];
}
function notesLines(image, style) {
    const { lint } = image.stages;
    const notes = lint.status === 'done' ? lint.result.notes : [];
    return notes
        .slice(0, MAX_LISTED)
        .flatMap((note) => paragraph((0,phrase/* plain */.pj)(['Not checked: ', { said: (0,said_above/* withoutRepeat */.m)(note, image) }]), '    ', WIDTH))
        .map((line) => style.dim(line));
}
function claimOf({ passed, claim }, style) {
    const text = style.bold((0,phrase/* plain */.pj)(claim));
    return passed ? style.green(`✓ ${text}`) : style.red(`✗ ${text}`);
}

// EXTERNAL MODULE: ./src/plain.ts
var plain = __webpack_require__(72335);
;// CONCATENATED MODULE: ./src/terminal/terminal-progress.ts

/** Progress on standard error, so that standard output holds the report alone. */
function terminalProgress(stream, style) {
    const write = (text) => {
        stream.write(`${text}\n`);
    };
    return {
        section: (title) => {
            write(style.bold((0,plain/* plainLine */.h)(title)));
        },
        line: (text) => {
            write(`  ${(0,plain/* plainLine */.h)(text)}`);
        },
        warning: (text) => {
            write(style.yellow(`! ${(0,plain/* plainLine */.h)(text)}`));
        },
    };
}

// EXTERNAL MODULE: ./src/terminal/style.ts
var style = __webpack_require__(32689);
// EXTERNAL MODULE: ./src/cli/process-context.ts
var process_context = __webpack_require__(22089);
// EXTERNAL MODULE: ./src/cli/user-token.ts
var user_token = __webpack_require__(23423);
;// CONCATENATED MODULE: ./src/cli/check-command.ts



















/** `drydock check`. Resolves to the exit code; throws a UserError for what the user has to put right. */
async function checkCommand({ path, format, inputs }, terminal) {
    const render = rendererOf(format, terminal);
    const asked = (0,external_node_path_.resolve)(terminal.cwd, path);
    if ((0,external_node_fs_.statSync)(asked, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new errors/* UserError */.yo(`\`${path}\` is no folder: name one of the repository, and the Dockerfile with \`--dockerfile\` and the image with \`--image\`.`);
    const redaction = createRedaction();
    const folder = inputs.place['report-dir'];
    const inventories = [];
    const { report } = await check({
        folder: asked,
        inputs,
        trigger: { kind: 'local' },
        subject: {},
        redaction,
        runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        progress: terminalProgress(terminal.stderr, (0,style/* chooseStyle */.h)(terminal.stderr, terminal.env)),
        signal: terminal.signal,
        readElsewhere: (0,read_elsewhere/* readElsewhere */.z)({ ...(0,user_token/* userToken */.v)(terminal.env), env: terminal.env, signal: terminal.signal }),
        ...(folder !== undefined && {
            onInventory: (inventory) => {
                inventories.push(inventory);
            },
        }),
    });
    terminal.stdout.write(render(report));
    if (folder !== undefined)
        await (0,write/* writeFiles */.h)((0,external_node_path_.resolve)(terminal.cwd, folder), reportFiles(report, sha256/* sha256 */.s, inventories), terminal.cwd);
    const sarif = inputs.place['sarif-file'];
    if (sarif !== undefined)
        await writeOne(renderCodeScanning(report, sha256/* sha256 */.s), (0,external_node_path_.resolve)(terminal.cwd, sarif), terminal.cwd, 'sarif-file');
    const junit = inputs.place['junit-file'];
    if (junit !== undefined)
        await writeOne(renderJunitReport(report), (0,external_node_path_.resolve)(terminal.cwd, junit), terminal.cwd, 'junit-file');
    return (0,conclusion/* failsJob */.VC)(report) ? process_context/* EXIT */.d.fail : process_context/* EXIT */.d.pass;
}
const writeOne = (content, path, cwd, setting) => (0,write/* writeFiles */.h)((0,external_node_path_.dirname)(path), { [(0,external_node_path_.basename)(path)]: content }, cwd, setting);
function rendererOf(format, terminal) {
    switch (format) {
        case 'terminal':
            return (report) => `\n${renderTerminal(report, (0,style/* chooseStyle */.h)(terminal.stdout, terminal.env))}`;
        case 'markdown':
            return (report) => (0,comment/* renderComment */.w)(report);
        case 'json':
            return (report) => `${JSON.stringify(report, null, 2)}\n`;
        default:
            throw new errors/* UserError */.yo(`--format: "${format}" must be one of \`terminal\`, \`markdown\` or \`json\`.`);
    }
}


/***/ }),

/***/ 48052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findComposeFiles),
/* harmony export */   s: () => (/* binding */ lintComposeSource)
/* harmony export */ });
/* harmony import */ var _compose_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73291);
/* harmony import */ var _dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59275);
/* harmony import */ var _lint_compose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17004);



/** As Compose looks for them: the first that is there is the one. */
const MAIN = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE = [
    'compose.override.yaml',
    'compose.override.yml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
/** A file that builds more images than these is nobody's. */
const MAX_DOCKERFILES = 100;
/** Lints a compose file together with the one that completes it and the Dockerfiles that its services are built from. */
async function lintComposeSource({ root, file, text }, settings, disk) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const name = file.slice(folder.length);
    const partners = MAIN.includes(name) ? OVERRIDE : OVERRIDE.includes(name) ? MAIN : [];
    const partner = await firstThere(partners, { root, folder }, disk);
    const others = partner?.read.kind === 'text' ? [(0,_compose_project_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCompose */ .g3)(partner.file, partner.read.text)] : [];
    const dockerfiles = await readDockerfiles([(0,_compose_project_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCompose */ .g3)(file, text), ...others], root, disk);
    return (0,_lint_compose_js__WEBPACK_IMPORTED_MODULE_2__/* .lintCompose */ .Q)({ file, text, others, dockerfiles }, settings);
}
/** The compose files of a folder: the one that Compose takes, and the one that completes it. `folder` is relative, `.` for the root. */
async function findComposeFiles(root, folder, disk) {
    const at = { root, folder: folder === '.' || folder === '' ? '' : `${folder.replace(/\/+$/, '')}/` };
    const found = await Promise.all([firstThere(MAIN, at, disk), firstThere(OVERRIDE, at, disk)]);
    return found.filter((one) => !!one);
}
async function firstThere(names, { root, folder }, disk) {
    for (const name of names) {
        const read = await disk.read(root, `${folder}${name}`);
        if (read.kind !== 'missing')
            return { file: `${folder}${name}`, read };
    }
    return undefined;
}
async function readDockerfiles(files, root, disk) {
    const paths = files.flatMap(({ file, services }) => services.flatMap((service) => (0,_compose_project_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerfilePath */ .Se)(file, service) ?? []));
    const read = await Promise.all([...new Set(paths)].slice(0, MAX_DOCKERFILES).map(async (path) => [path, await disk.read(root, path)]));
    return new Map(read.flatMap(([path, found]) => found.kind === 'text' ? [[path, (0,_dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .A)(path, found.text)]] : []));
}


/***/ }),

/***/ 73291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O0: () => (/* binding */ composeProject),
  Se: () => (/* binding */ dockerfilePath),
  g3: () => (/* binding */ parseCompose)
});

// EXTERNAL MODULE: ./src/build-context.ts
var build_context = __webpack_require__(13181);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/lint/text/mapped-text.ts
var mapped_text = __webpack_require__(29068);
// EXTERNAL MODULE: ./src/lint/dockerfile/read-pragma.ts + 1 modules
var read_pragma = __webpack_require__(47938);
// EXTERNAL MODULE: ./src/lint/text/lazy-value.ts
var lazy_value = __webpack_require__(1679);
// EXTERNAL MODULE: ./src/lint/text/source-text.ts
var source_text = __webpack_require__(17658);
;// CONCATENATED MODULE: ./src/lint/compose/yaml-comments.ts





/** What stands between the tokens and not in the file. */
const SIGNS = new Set(['\x02', '\x18']);
/** The next token is a scalar. */
const SCALAR = '\x1f';
/** The comments of a YAML file: behind a value one speaks of its line, above a key or item of all that belongs to it. */
function yamlComments(source) {
    const comments = readComments(source);
    const ours = comments.flatMap(read_pragma/* readPragmas */.Q).filter((one) => one.kind !== 'ignore' || one.dialect === 'drydock');
    return { file: source.file, pragmas: ours, reachOf: readReach(source) };
}
function readComments(source) {
    const comments = [];
    let at = 0;
    let isScalar = false;
    for (const token of new dist/* Lexer */.JG().lex(source.text)) {
        if (SIGNS.has(token))
            continue;
        if (token.startsWith('#') && !isScalar) {
            const text = token.trimEnd();
            const { line } = source.position(at);
            comments.push({ text: text.slice(1).trim(), line, at: (0,mapped_text/* pieceOf */.Kg)(source, at, at + text.length) });
        }
        isScalar = token === SCALAR;
        if (!isScalar)
            at += token.length;
    }
    return comments;
}
function readReach(source) {
    const lines = (0,lazy_value/* once */.O)(() => contentLines(source));
    const blocks = new Map();
    return ({ line, reach, at }) => {
        if (reach === 'file')
            return { kind: 'lines', first: 1, last: source.lineCount };
        const isBehind = source
            .line(line)
            .slice(0, at.span().column - 1)
            .trim() !== '';
        if (isBehind)
            return { kind: 'lines', first: line, last: line };
        const index = (0,source_text/* countUpTo */.MJ)(lines().numbers, line);
        const block = blocks.get(index) ?? blockAt(lines().content, index);
        blocks.set(index, block);
        return block;
    };
}
function contentLines(source) {
    const content = [];
    for (let number = 1; number <= source.lineCount; number++) {
        const text = source.line(number);
        if (/^\s*(?:#|$)/.test(text))
            continue;
        content.push({ number, indent: text.length - text.trimStart().length, isItem: /^\s*-(?:\s|$)/.test(text) });
    }
    return { content, numbers: content.map(({ number }) => number) };
}
/** A block goes on as long as its lines are further in, and the items of a list may be as far out as its key. */
function blockAt(content, index) {
    const first = content[index];
    if (!first)
        return { kind: 'void', because: 'nothing follows' };
    let last = first;
    for (let at = index + 1; at < content.length; at++) {
        const next = content[at];
        const isPart = next && (next.indent > first.indent || (!first.isItem && next.isItem && next.indent === first.indent));
        if (!isPart)
            break;
        last = next;
    }
    return { kind: 'lines', first: first.number, last: last.number };
}

// EXTERNAL MODULE: ./src/lint/compose/service.ts
var service = __webpack_require__(4661);
;// CONCATENATED MODULE: ./src/lint/compose/yaml-aliases.ts

/** What every alias of a document stands for: the last node before it that has its name. In one walk, whatever the file. */
function resolveAliases({ contents }) {
    const anchors = new Map();
    const targets = new Map();
    const open = [contents];
    while (open.length > 0) {
        const next = open.pop();
        if ((0,dist/* isAlias */.Vj)(next))
            targets.set(next, anchors.get(next.source));
        else if ((0,dist/* isPair */.tO)(next))
            open.push(next.value, next.key);
        else if ((0,dist/* isCollection */.P3)(next)) {
            if (next.anchor !== undefined)
                anchors.set(next.anchor, next);
            for (let at = next.items.length - 1; at >= 0; at--)
                open.push(next.items[at]);
        }
        else if (hasAnchor(next))
            anchors.set(next.anchor, next);
    }
    return targets;
}
function hasAnchor(node) {
    return typeof node === 'object' && node !== null && 'anchor' in node && typeof node.anchor === 'string';
}

;// CONCATENATED MODULE: ./src/lint/compose/yaml-problems.ts


/**
 * Whether Compose reads a document that our parser does not: brackets and quotes whose end stands too far to the left. What is
 * in such a document is not known.
 */
function isLenient({ errors }, { text }) {
    const [first] = errors;
    if (!first)
        return false;
    const rest = text.slice(first.pos[0]);
    if (first.code === 'BAD_INDENT' && first.message.startsWith('Flow '))
        return closesOpen(rest);
    const [quote] = (first.code === 'MISSING_CHAR' && /["'](?=quote$)/.exec(first.message)) || [];
    return quote !== undefined && rest.includes(quote);
}
/** Whether a bracket is closed that was opened before. */
function closesOpen(text) {
    let depth = 1;
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?<=\s)#.*|[[\]{}]/g)) {
        if (/^[[{]/.test(token))
            depth++;
        if (/^[\]}]/.test(token) && --depth === 0)
            return true;
    }
    return false;
}
/** The first mistake of a document, because the rest follows from it; or else every key that is written twice and every alias of nothing. */
function findYamlProblems(document, source) {
    const [first] = document.errors;
    if (first)
        return [{ span: spanIn(source, first.pos), because: clauseOf(first.message) }];
    return [...duplicateKeys(document, source), ...danglingAliases(document, source)];
}
function duplicateKeys({ contents }, source) {
    const problems = [];
    const open = [contents];
    while (open.length > 0) {
        const next = open.pop();
        if ((0,dist/* isPair */.tO)(next))
            open.push(next.key, next.value);
        if ((0,dist/* isCollection */.P3)(next))
            for (const item of next.items)
                open.push(item);
        if (!(0,dist/* isMap */.jh)(next))
            continue;
        const seen = new Set();
        for (const { key } of next.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
            if (name === undefined || !(0,dist/* isScalar */.jn)(key))
                continue;
            if (seen.has(name) && key.range)
                problems.push({ span: spanIn(source, key.range), because: `the key \`${name}\` is there twice` });
            seen.add(name);
        }
    }
    return problems.sort((a, b) => a.span.line - b.span.line);
}
function danglingAliases(document, source) {
    return [...resolveAliases(document)].flatMap(([alias, target]) => target || !alias.range
        ? []
        : [{ span: spanIn(source, alias.range), because: `nothing before it is called \`&${alias.source}\`` }]);
}
/** A mistake that goes on to the end of the file is shown where it begins. */
function spanIn(source, [start, end]) {
    const { line } = source.position(Math.min(start, source.text.length));
    const lineEnd = source.offset(line, Infinity);
    const from = Math.min(start, lineEnd);
    return source.span(from, Math.min(Math.max(end, from), lineEnd));
}
/** The library's sentence as a clause. */
function clauseOf(message) {
    if (/quote$/.test(message))
        return 'a quote is not closed';
    return message.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/lint/compose/yaml-tree.ts




/** A file that somebody wrote is a hundred times smaller. */
const MAX_CHARACTERS = 2_000_000;
/** More keys than these come into no map from others: merges of merges could multiply them. */
const MAX_ENTRIES = 1000;
/** Merges of merges of merges. */
const MAX_DEPTH = 100;
/** Reads YAML 1.2 as far as it goes. Never throws. Nothing is expanded before somebody asks, so aliases that multiply cost nothing. */
function readYaml(source) {
    const top = source.span(0, source.line(1).length);
    if (source.text.length > MAX_CHARACTERS)
        return { documents: [], problems: [{ span: top, because: TOO_LARGE }] };
    try {
        // The library compares all keys of a map with one another, which takes quadratic time.
        const options = { prettyErrors: false, uniqueKeys: false, schema: 'failsafe', logLevel: 'silent' };
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, options);
        const documents = 'empty' in parsed ? [] : parsed;
        if (documents.some((document) => isLenient(document, source)))
            return { documents: [], problems: [] };
        return {
            documents: documents.flatMap((document) => ((0,dist/* isMap */.jh)(document.contents) ? [readDocument(document, source)] : [])),
            problems: documents.flatMap((document) => findYamlProblems(document, source)),
        };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { documents: [], problems: [{ span: top, because: 'it is nested too deeply' }] };
    }
}
const TOO_LARGE = 'it is larger than two million characters';
function readDocument(document, source) {
    const targets = resolveAliases(document);
    const targetOf = (node) => ((0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node);
    const known = new Map();
    const entriesOf = (map, depth = 0) => {
        const cached = known.get(map);
        if (cached)
            return cached;
        const entries = new Map();
        // A map that merges itself finds what is there so far.
        known.set(map, entries);
        const merged = [];
        for (const { key, value } of map.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
            if (name === '<<')
                merged.push(targetOf(value));
            else if (name !== undefined && (0,dist/* isScalar */.jn)(key) && !entries.has(name))
                entries.set(name, { key: name, keySpan: spanOf(key, source), value: valueOf(value, key) });
        }
        for (const other of merged.flatMap((one) => ((0,dist/* isSeq */.oP)(one) ? one.items.map(targetOf) : [one])))
            if ((0,dist/* isMap */.jh)(other) && depth < MAX_DEPTH)
                for (const [name, entry] of entriesOf(other, depth + 1))
                    if (!entries.has(name) && entries.size < MAX_ENTRIES)
                        entries.set(name, entry);
        return entries;
    };
    /** Without a value, the place is behind the key. */
    const valueOf = (node, key) => {
        const target = targetOf(node);
        const items = (0,lazy_value/* once */.O)(() => ((0,dist/* isSeq */.oP)(target) ? target.items.map((item) => valueOf(item)) : []));
        return {
            span: isRanged(node) || !key ? spanOf(node, source) : endOf(spanOf(key, source)),
            text: (0,dist/* isScalar */.jn)(target) ? (typeof target.value === 'string' ? target.value : '') : undefined,
            tag: tagOf(target),
            isBlock: ((0,dist/* isMap */.jh)(target) || (0,dist/* isSeq */.oP)(target)) && target.flow !== true,
            isWrittenHere: target === node,
            get items() {
                return items();
            },
            get entries() {
                return (0,dist/* isMap */.jh)(target) ? entriesOf(target) : NO_ENTRIES;
            },
        };
    };
    return valueOf(document.contents);
}
const NO_ENTRIES = new Map();
function tagOf(node) {
    return ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) &&
        node.tag?.startsWith('!') === true &&
        !node.tag.startsWith('!!')
        ? node.tag
        : undefined;
}
/** Without the space behind it. */
function spanOf(node, source) {
    const range = isRanged(node) ? node.range : undefined;
    if (!range)
        return source.span(0, 0);
    return source.span(range[0], range[0] + source.text.slice(range[0], range[1]).trimEnd().length);
}
const endOf = ({ endLine, endColumn }) => ({ line: endLine, column: endColumn, endLine, endColumn });
function isRanged(node) {
    return typeof node === 'object' && node !== null && 'range' in node;
}

;// CONCATENATED MODULE: ./src/lint/compose/compose-project.ts





/** Reads a compose file. Never throws: what is no YAML is in `problems`. */
function parseCompose(file, text) {
    const source = (0,source_text/* sourceText */.rI)(file, text);
    const { documents, problems } = readYaml(source);
    const comments = yamlComments(source);
    const services = documents.flatMap(({ entries }) => [...(entries.get('services')?.value.entries.values() ?? [])]);
    return {
        file,
        source,
        problems,
        pragmas: comments.pragmas,
        comments,
        entries: documents.flatMap(({ entries }) => [...entries.values()]),
        services: services.map(service/* readService */.u),
    };
}
/** Puts a compose file beside the others of its project and the Dockerfiles that are known, by their path from the same root. */
function composeProject(main, others, dockerfiles) {
    const parts = new Map();
    for (const service of [main, ...others].flatMap(({ services }) => services)) {
        const known = parts.get(service.name);
        if (known)
            known.push(service);
        else
            parts.set(service.name, [service]);
    }
    return {
        ...main,
        others,
        partsOf: (service) => parts.get(service) ?? [],
        dockerfileOf(service) {
            const path = dockerfilePath(main.file, service);
            return path === undefined ? undefined : dockerfiles.get(path);
        },
    };
}
/** Where the Dockerfile of a service is, from the root that the compose file's path starts at. Undefined where the file cannot tell. */
function dockerfilePath(file, { build }) {
    const context = contextPath(file, build);
    return context === undefined || build?.dockerfile === undefined ? undefined : pathFrom(context, build.dockerfile);
}
/** Where a build context is, from the same root; empty for the root itself. */
function contextPath(file, build) {
    const isElsewhere = build?.context === undefined || (0,build_context/* readContext */.yI)(build.context).kind === 'remote';
    return isElsewhere ? undefined : pathFrom(file.slice(0, file.lastIndexOf('/') + 1), build.context);
}
/** A path seen from a folder; undefined where it leads out of the root or starts somewhere else. */
function pathFrom(folder, path) {
    if (/^[/~]|^[A-Za-z]:|\\/.test(path))
        return undefined;
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 17004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lintCompose)
/* harmony export */ });
/* harmony import */ var _apply_conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61465);
/* harmony import */ var _compose_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73291);
/* harmony import */ var _apply_name_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90511);
/* harmony import */ var _apply_own_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97481);
/* harmony import */ var _apply_steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60741);
/* harmony import */ var _rules_commands_known_rule_in_ignore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21551);
/* harmony import */ var _rules_commands_unused_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84251);
/* harmony import */ var _rules_commands_well_formed_ignore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79855);
/* harmony import */ var _lint_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16984);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81429);










/** The rules about comments hold for any file. */
const RULES = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_8__/* .composeRules */ .s, _rules_commands_well_formed_ignore_js__WEBPACK_IMPORTED_MODULE_6__/* .wellFormedIgnore */ .U, _rules_commands_known_rule_in_ignore_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRuleInIgnore */ .R, _rules_commands_unused_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .unusedIgnore */ .B];
const UNKNOWN = { kind: 'unknown', because: 'a compose file has no context of its own' };
/** Lints one compose file. Pure; whatever the text, it does not throw. */
function lintCompose(input, settings = _lint_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_SETTINGS */ .a) {
    const compose = (0,_compose_project_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompose */ .g3)(input.file, input.text);
    const { file, source, comments, problems } = compose;
    const subject = (0,_compose_project_js__WEBPACK_IMPORTED_MODULE_1__/* .composeProject */ .O0)(compose, input.others ?? [], input.dockerfiles ?? new Map());
    const context = { settings, ignoreFile: UNKNOWN, files: UNKNOWN, idleIgnores: [] };
    const active = RULES.filter((rule) => (0,_apply_own_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .isActive */ .$m)(rule, settings));
    const own = (0,_apply_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .inOneGo */ .O)((0,_apply_own_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .applyAll */ .yl)(active, subject, file, context));
    const linted = {
        subject,
        file,
        sources: [source],
        commented: [comments],
        rules: RULES,
        isSound: problems.length === 0,
    };
    const found = [...own.byRule.values()].flat();
    return { compose, ...(0,_apply_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .inOneGo */ .O)((0,_apply_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(linted, found, own, (0,_apply_name_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeComposeNames */ .S)(own))) };
}


/***/ }),

/***/ 97763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   w: () => (/* binding */ inShort)
/* harmony export */ });
/** A value of a setting in a few words. */
/** Longer ones are told by a part. */
const LONGEST = 120;
/** What is shown in front of what differs. */
const BEFORE = 40;
/** The text, or its part that holds the place `from` on. */
function inShort(text, from = 0) {
    if (text.length <= LONGEST)
        return text;
    const start = from < LONGEST - BEFORE ? 0 : Math.min(from - BEFORE, text.length - LONGEST + 1);
    const end = start + LONGEST - 1;
    return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
/** As a person would write it in one line. Values of a record stand behind their names; a size is as its user wrote it. */
function valueText(value) {
    if (Array.isArray(value))
        return `[${value.map(valueText).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    if ('text' in value && typeof value.text === 'string')
        return value.text;
    return Object.entries(value)
        .map(([name, one]) => `${name}: ${valueText(one)}`)
        .join(', ');
}


/***/ }),

/***/ 38529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addHadolintConfig: () => (/* binding */ addHadolintConfig),
  readHadolintConfig: () => (/* binding */ readHadolintConfig)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/settings/hadolint/hadolint-schema.ts

/** hadolint's thresholds. `ignore` and `none` mean that any finding fails, not that none does. */
const THRESHOLDS = ['error', 'warning', 'info', 'style', 'ignore', 'none'];
const LABEL_KINDS = ['text', 'rfc3339', 'semver', 'url', 'hash', 'spdx', 'email'];
const oneOf = (values) => `must be one of ${values.map((value) => `\`${value}\``).join(', ')}`;
const flag = schemas/* boolean */.zMY('must be `true` or `false`').nullish();
const names = schemas/* array */.YOg(schemas/* string */.YjP('must be a text'), 'must be a list of texts').nullish();
/** Rules by the severity that they are to have. */
const overrideSchema = schemas/* looseObject */._H3({ error: names, warning: names, info: names, style: names }, 'must be a mapping');
/** `.hadolint.yaml`. A key without a value counts as absent; keys that hadolint does not have are let through. */
const hadolintSchema = schemas/* looseObject */._H3({
    'failure-threshold': schemas/* enum */.k5n(THRESHOLDS, oneOf(THRESHOLDS)).nullish(),
    format: schemas/* string */.YjP('must be a text').nullish(),
    formats: names,
    ignored: names,
    override: overrideSchema.nullish(),
    trustedRegistries: schemas/* union */.KCZ([schemas/* string */.YjP().transform((name) => [name]), schemas/* array */.YOg(schemas/* string */.YjP())], 'must be a list of texts')
        .nullish(),
    'label-schema': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(LABEL_KINDS, oneOf(LABEL_KINDS)), 'must be a mapping').nullish(),
    'strict-labels': flag,
    'no-fail': flag,
    'no-color': flag,
    'disable-ignore-pragma': flag,
    verbose: flag,
});

;// CONCATENATED MODULE: ./src/settings/hadolint/hadolint-environment.ts


/**
 * What hadolint's environment variables say, as its file would. A threshold that does not exist is dropped, as hadolint does.
 * Throws a UserError for a label whose type does not exist.
 */
function readHadolintEnvironment(environment) {
    const threshold = environment['HADOLINT_FAILURE_THRESHOLD'];
    const known = THRESHOLDS.find((one) => one === threshold);
    return hadolintSchema.parse({
        'failure-threshold': known,
        format: environment['HADOLINT_FORMAT'],
        ignored: list(environment['HADOLINT_IGNORE']),
        override: {
            error: list(environment['HADOLINT_OVERRIDE_ERROR']),
            warning: list(environment['HADOLINT_OVERRIDE_WARNING']),
            info: list(environment['HADOLINT_OVERRIDE_INFO']),
            style: list(environment['HADOLINT_OVERRIDE_STYLE']),
        },
        trustedRegistries: list(environment['HADOLINT_TRUSTED_REGISTRIES']),
        'label-schema': Object.fromEntries(list(environment['HADOLINT_REQUIRE_LABELS']).map(readLabel)),
        'strict-labels': hadolint_environment_flag(environment['HADOLINT_STRICT_LABELS']),
        'no-fail': hadolint_environment_flag(environment['HADOLINT_NOFAIL']),
        'no-color': environment['NO_COLOR'] === undefined ? undefined : true,
        'disable-ignore-pragma': hadolint_environment_flag(environment['HADOLINT_DISABLE_IGNORE_PRAGMA']),
        verbose: hadolint_environment_flag(environment['HADOLINT_VERBOSE']),
    });
}
function list(text = '') {
    return text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
function hadolint_environment_flag(text) {
    return text === undefined ? undefined : /^(?:1|y|on|true|yes)$/i.test(text);
}
/** `name:type`; the name may hold colons itself. */
function readLabel(text) {
    const colon = text.lastIndexOf(':');
    const kind = LABEL_KINDS.find((one) => one === text.slice(colon + 1));
    if (colon > 0 && kind)
        return [text.slice(0, colon), kind];
    throw new errors/* UserError */.yo(`HADOLINT_REQUIRE_LABELS: "${text}" must be \`name:type\` with one of ${LABEL_KINDS.map((one) => `\`${one}\``).join(', ')}.`);
}

// EXTERNAL MODULE: ./src/lint/all-rules.ts
var all_rules = __webpack_require__(57568);
// EXTERNAL MODULE: ./src/lint/comments/rule-names.ts
var rule_names = __webpack_require__(55401);
// EXTERNAL MODULE: ./src/settings/yaml-file.ts
var yaml_file = __webpack_require__(94809);
;// CONCATENATED MODULE: ./src/settings/hadolint/hadolint-config.ts






/**
 * Reads `.hadolint.yaml` and hadolint's environment variables as hadolint does: of a single value the file's wins, lists are
 * united, of several severities the highest holds, and of two types of a label the environment's.
 *
 * Throws a UserError with file, line and column where the file is malformed; hadolint would go on without it. A key that
 * hadolint does not have is a note and not an error, because a newer hadolint may have it.
 */
function readHadolintConfig(source, environment) {
    const around = readHadolintEnvironment(environment);
    const { settings, notes } = source ? readFile(source) : { settings: {}, notes: [] };
    const both = [around, settings];
    const single = (key) => settings[key] ?? around[key];
    const formats = settings.formats ?? [single('format')].filter((format) => typeof format === 'string');
    return {
        ignored: united(both.map(({ ignored }) => ignored)),
        severity: new Map(LOWEST_FIRST.flatMap((one) => both.flatMap(({ override }) => override?.[one] ?? []).map((name) => [name, one]))),
        trustedRegistries: united(both.map(({ trustedRegistries }) => trustedRegistries)),
        labelSchema: new Map(both.toReversed().flatMap((one) => Object.entries(one['label-schema'] ?? {}))),
        strictLabels: single('strict-labels') ?? false,
        disableIgnorePragma: single('disable-ignore-pragma') ?? false,
        failOn: single('no-fail') === true ? 'never' : failOn(single('failure-threshold')),
        formats,
        noColor: single('no-color') ?? false,
        verbose: single('verbose') ?? false,
        notes,
    };
}
/** Adds it to Drydock's own settings. Lists are united; of one rule, by whatever name, or label our own setting wins. */
function addHadolintConfig(settings, config) {
    const ours = namesOfRules([...settings.disabled, ...settings.severity.keys()]);
    const isFree = (name) => !ours.has(name.toLowerCase());
    return {
        ...settings,
        disabled: united([config.ignored.filter(isFree), settings.disabled]),
        severity: new Map([...[...config.severity].filter(([name]) => isFree(name)), ...settings.severity]),
        trustedRegistries: united([config.trustedRegistries, settings.trustedRegistries]),
        labelSchema: new Map([...config.labelSchema, ...settings.labelSchema]),
        strictLabels: settings.strictLabels || config.strictLabels,
        disableIgnorePragma: settings.disableIgnorePragma || config.disableIgnorePragma,
    };
}
/** These names and all others of the same rules, in lower case. */
function namesOfRules(names) {
    const named = all_rules/* allRules */.V.filter((rule) => (0,rule_names/* isNamed */.ev)(rule, names));
    const all = [...names, ...named.flatMap(({ id, aliases }) => [id, ...aliases])];
    return new Set(all.map((name) => name.toLowerCase()));
}
/** A later entry of a map replaces an earlier one. */
const LOWEST_FIRST = ['style', 'info', 'warning', 'error'];
function united(lists) {
    return [...new Set(lists.flatMap((list) => list ?? []))];
}
function failOn(threshold) {
    return threshold === 'ignore' || threshold === 'none' ? 'style' : (threshold ?? undefined);
}
function readFile(source) {
    const { value, at } = (0,yaml_file/* readYamlFile */.k)(source);
    const { success, data, error } = hadolintSchema.safeParse(value ?? {});
    if (!success) {
        const [issue] = error.issues;
        const path = issue?.path ?? [];
        if (path.length === 0)
            throw new errors/* UserError */.yo(`${at([])}: must be a mapping of settings.`);
        throw new errors/* UserError */.yo(`${at(path)}: \`${path.join('.')}\` ${issue?.message ?? 'is not valid'}.`);
    }
    const unknown = [
        ...keysBeside(data, hadolintSchema.shape).map((key) => [key]),
        ...keysBeside(data.override ?? {}, overrideSchema.shape).map((key) => ['override', key]),
    ];
    const note = (path) => `${at(path)}: \`${path.join('.')}\` is no setting of hadolint, so it has no effect.`;
    return { settings: data, notes: unknown.map(note) };
}
function keysBeside(data, shape) {
    return Object.keys(data).filter((key) => !Object.hasOwn(shape, key));
}


/***/ }),

/***/ 94809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** Written by hand; aliases that multiply are an attack and not a convenience. */
const MAX_ALIASES = 20;
/** Reads one YAML document. Throws a UserError with file, line and column where it is none. */
function readYamlFile({ file, text }) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${String(Math.max(line, 1))}:${String(Math.max(col, 1))}`;
    };
    const [broken] = document.errors;
    if (broken)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${place(broken.pos[0])}: not YAML: ${broken.message}.`);
    return { value: readValue(document, file), at: (path) => place(offsetOf(document, path)) };
}
function readValue(document, file) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: too many aliases; write the values out.`);
    }
}
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = document.getIn(path.slice(0, length - 1), true);
        const name = String(path[length - 1]);
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.find((item) => String(item.key) === name)?.key : undefined;
        const node = key ?? document.getIn(path.slice(0, length), true);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}


/***/ }),

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
