export const id = 694;
export const ids = [694,594];
export const modules = {

/***/ 15011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCommand: () => (/* binding */ publishCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/disk/read.ts
var disk_read = __webpack_require__(89341);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/client.ts + 3 modules
var client = __webpack_require__(82594);
// EXTERNAL MODULE: ./src/github/api-refusal.ts
var api_refusal = __webpack_require__(69962);
// EXTERNAL MODULE: ./src/github/api-failure.ts + 1 modules
var api_failure = __webpack_require__(43608);
;// CONCATENATED MODULE: ./src/github/create-once.ts
/**
 * Creates something, exactly once: a creation whose answer was lost may have happened, so whoever gets none looks before it tries again.
 * Throws what the last attempt threw.
 */
async function createOnce(client, create, find) {
    for (let attempt = 1;; attempt += 1)
        try {
            return await create();
        }
        catch (error) {
            if (!(await client.recover(error, attempt)))
                throw error;
            const found = await find();
            if (found)
                return found;
        }
}

;// CONCATENATED MODULE: ./src/github/issue-comments.ts
/** Facts and edits: the comments of one issue or pull request. */

const place = ({ repository, issueNumber }) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo, issue_number: issueNumber };
};
/** All of them, from the first page to the last. */
async function listComments(client, conversation) {
    const listed = await client.paginate(client.rest.issues.listComments, { ...place(conversation), per_page: 100 });
    return listed.map(toComment);
}
async function createComment(client, conversation, body) {
    return toComment((await client.rest.issues.createComment({ ...place(conversation), body })).data);
}
async function updateComment(client, conversation, id, body) {
    const { owner, repo } = place(conversation);
    return toComment((await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })).data);
}
async function deleteComment(client, conversation, id) {
    const { owner, repo } = place(conversation);
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
}
const toComment = ({ id, html_url: url, body = '', user }) => ({
    id,
    url,
    body,
    ...(user ? { author: { login: user.login, type: user.type } } : {}),
});
/** Whoever GITHUB_TOKEN belongs to on every repository. */
const ACTIONS_BOT = { login: 'github-actions[bot]' };
/**
 * `GET /user` is refused to installation tokens, this question is not; where it is, the token is taken for the usual one. Throws when
 * there was no answer: whoever takes itself for somebody else does not find its own comment.
 */
async function askIdentity(client) {
    try {
        const { viewer } = await client.graphql('{ viewer { login } }');
        return { login: viewer.login };
    }
    catch (error) {
        const { status, openAt } = (0,api_failure/* failureOf */.g)(error);
        if (status === 403 && openAt === undefined)
            return ACTIONS_BOT;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/marker.ts
/** The first line of our comments, by which we find them again. The only place that writes it. Pure. */
/** Nothing in a key can end a comment of HTML. */
const KEY = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const MARKER = /^<!-- drydock:comment key=(?<key>[a-z0-9-]{1,64})(?: run=(?<id>\d{1,15})\.(?<attempt>\d{1,6}))? -->$/;
/** Throws on a key that is not a slug of at most 64 characters. */
function writeMarker({ key, run }) {
    if (!KEY.test(key) || key.includes('--'))
        throw new TypeError(`not a key for a comment: ${key}`);
    return `<!-- drydock:comment key=${key}${run ? ` run=${run.id}.${run.attempt}` : ''} -->`;
}
/** The marker, where it is the whole first line. */
function readMarker(body) {
    const { key, id, attempt } = MARKER.exec(firstLine(body))?.groups ?? {};
    if (key === undefined)
        return undefined;
    return { key, ...(id && attempt ? { run: { id: Number(id), attempt: Number(attempt) } } : {}) };
}
/** What stands below the marker. GitHub stores CRLF when a person saved the comment. */
const belowMarker = (body) => body.slice(firstLine(body).length).replaceAll('\r\n', '\n').trim();
const firstLine = (body) => /^[^\r\n]*/.exec(body)?.[0] ?? '';
/** Whether `a` belongs to a later run than `b`; a run without a number is never later. */
const isLater = (a, b) => a !== undefined && b !== undefined && (a.id > b.id || (a.id === b.id && a.attempt > b.attempt));

;// CONCATENATED MODULE: ./src/github/reconcile.ts

/** The oldest of ours is the one that stays, so that two runs at once agree which. */
function reconcile(existing, identity, wanted) {
    const [comment, ...duplicates] = existing
        .filter((candidate) => isOurs(candidate, identity, wanted.key))
        .sort((a, b) => a.id - b.id);
    if (!comment)
        return { kind: 'create' };
    const found = { comment, duplicates };
    if (isLater(readMarker(comment.body)?.run, wanted.run))
        return { kind: 'yield', ...found };
    const same = belowMarker(comment.body) === wanted.body.replaceAll('\r\n', '\n').trim();
    return same ? { kind: 'keep', ...found } : { kind: 'update', ...found };
}
/** Author and marker and key: other workflows share our author, and anyone can write our marker. */
function isOurs({ author, body }, identity, key) {
    return author !== undefined && isAuthor(author, identity) && readMarker(body)?.key === key;
}
const BOT = '[bot]';
/** REST says `name[bot]` where GraphQL says `name`; a person cannot have a bot's type. */
function isAuthor({ login, type }, identity) {
    if (login === identity.login)
        return true;
    const bare = (name) => (name.endsWith(BOT) ? name.slice(0, -BOT.length) : name);
    return type === 'Bot' && bare(login) === bare(identity.login);
}

;// CONCATENATED MODULE: ./src/github/sticky-comment.ts






/** Begins the comment, or updates the one that is there. Never throws: a refusal is an answer and changes no verdict. */
async function deliverComment(request) {
    const { client } = request;
    if (!client)
        return { kind: 'refused', because: 'there is no token' };
    try {
        const identity = await askIdentity(client);
        return await apply(client, request, identity, await look(client, request, identity));
    }
    catch (error) {
        return { kind: 'refused', because: (0,api_refusal/* explain */.W)((0,api_failure/* failureOf */.g)(error)) };
    }
}
async function look(client, request, identity) {
    return reconcile(await listComments(client, request), identity, request);
}
async function apply(client, request, identity, plan) {
    switch (plan.kind) {
        case 'create':
            return request.mayBegin === false ? { kind: 'none' } : create(client, request, identity);
        case 'update': {
            await removeDuplicates(client, request, plan.duplicates);
            return update(client, request, identity, plan.comment);
        }
        case 'keep':
            await removeDuplicates(client, request, plan.duplicates);
            return { kind: 'unchanged', url: plan.comment.url };
        case 'yield':
            return { kind: 'overtaken', url: plan.comment.url };
    }
}
/** A comment that was deleted since we looked is created anew; after a wait a later run may have written it. */
async function update(client, request, identity, old) {
    for (let attempt = 1;; attempt += 1)
        try {
            const updated = await updateIfThere(client, request, old);
            return updated ? { kind: 'updated', url: updated.url } : await create(client, request, identity);
        }
        catch (error) {
            if ((0,api_failure/* failureOf */.g)(error).openAt === undefined || !(await client.recover(error, attempt)))
                throw error;
            const plan = await look(client, request, identity);
            if (plan.kind === 'yield')
                return { kind: 'overtaken', url: plan.comment.url };
        }
}
async function updateIfThere(client, request, { id }) {
    try {
        return await updateComment(client, request, id, textOf(request));
    }
    catch (error) {
        if ((0,api_failure/* failureOf */.g)(error).status === 404)
            return undefined;
        throw error;
    }
}
/** Two runs at once may both have seen none: both look again, and the older of their comments is the one that stays. */
async function create(client, request, identity) {
    const created = await createOwn(client, request, identity);
    const plan = await look(client, request, identity);
    // The list can lag behind, and lack the new comment or still show a deleted one.
    if (plan.kind === 'create')
        return { kind: 'created', url: created.url };
    if (plan.kind === 'update' && !(await updateIfThere(client, request, plan.comment)))
        return { kind: 'created', url: created.url };
    await removeDuplicates(client, request, plan.duplicates);
    return { kind: 'created', url: plan.comment.url };
}
const createOwn = (client, request, identity) => createOnce(client, () => createComment(client, request, textOf(request)), async () => {
    const plan = await look(client, request, identity);
    return plan.kind === 'create' ? undefined : plan.comment;
});
/** Left by two runs at once. Not being allowed to is no reason to give up the comment itself. */
async function removeDuplicates(client, request, duplicates) {
    for (const { id } of duplicates)
        await deleteComment(client, request, id).catch(() => undefined);
}
/** GitHub answers 422 beyond 65,536 characters; the report keeps to fewer, and a cut one is better than none. */
const MAX_UNITS = 65_000;
const CUT = '\n\n… cut: the report is longer than a comment may be.';
function textOf({ key, body, run }) {
    const whole = `${writeMarker({ key, ...(run ? { run } : {}) })}\n${body}`;
    if (whole.length <= MAX_UNITS)
        return whole;
    const kept = whole.slice(0, MAX_UNITS - CUT.length);
    return `${kept.slice(0, kept.lastIndexOf('\n'))}${CUT}`;
}

// EXTERNAL MODULE: ./src/plain.ts
var plain = __webpack_require__(72335);
// EXTERNAL MODULE: ./src/conclusion.ts
var conclusion = __webpack_require__(28476);
;// CONCATENATED MODULE: ./src/publish/merge-reports.ts
/** Several reports as one. Pure. */


/** Of the one comment about all legs of a job. It must not depend on which of them have reported. */
const LEGS_KEY = 'legs';
/**
 * All images of all reports, which are never better than the worst of them.
 * @param key of the comment; where it is absent there is one report, which keeps its own
 * @throws UserError when they are of different commits
 */
function mergeReports(reports, key) {
    const [first, ...others] = reports;
    if (others.length === 0)
        return key === undefined ? first : { ...first, commentKey: key };
    if (new Set(reports.map(({ subject }) => subject.headSha)).size > 1)
        throw new errors/* UserError */.yo('The reports are of different commits.');
    const images = namedApart(reports.flatMap((report) => imagesOf(report).map((image) => ({ image, report }))));
    const proposal = reports.flatMap((report) => report.proposal ?? []);
    const leftOut = leftOutOf(reports, images);
    const policy = policyOf(reports);
    return {
        schema: 1,
        version: first.version,
        subject: subjectOf(reports),
        commentKey: key ?? LEGS_KEY,
        images,
        ...(policy && { policy }),
        ...(leftOut.length > 0 && { leftOut }),
        ...(proposal.length > 0 && { proposal }),
        verdict: { conclusion: (0,conclusion/* worstConclusion */.HC)(images.map(({ verdict }) => verdict.conclusion)) },
        ...(reports.every(({ reportOnly }) => reportOnly === true) && { reportOnly: true }),
        environment: environmentOf(reports),
    };
}
/** A leg that has checked nothing is an image of which nothing was found out, or its problem would be lost beside the others. */
function imagesOf({ images, problem, commentKey }) {
    if (images.length > 0)
        return images;
    const because = problem ?? 'no image was checked';
    const broken = { status: 'broken', because };
    const stages = { lint: broken, build: broken, image: broken, runtime: broken };
    const [stage] = conclusion/* STAGES */.an;
    return [
        {
            name: commentKey,
            dockerfile: '',
            baseline: { kind: 'absent', because },
            stages,
            verdict: { conclusion: 'unknown', broken: [{ stage, because }] },
        },
    ];
}
/** Legs that differ in platforms or arguments have images of one name. */
function namedApart(all) {
    const sameName = ({ image }) => all.filter((other) => other.image.name === image.name);
    const sameKey = (one) => sameName(one).filter(({ report }) => report.commentKey === one.report.commentKey);
    return all.map((one) => {
        const { image, report } = one;
        if (sameName(one).length === 1)
            return image;
        const alike = sameKey(one);
        const number = alike.length === 1 ? '' : `, ${alike.indexOf(one) + 1}`;
        return { ...image, name: `${image.name} (${report.commentKey}${number})` };
    });
}
function subjectOf(reports) {
    const { baseSha, run: _, ...known } = reports[0].subject;
    const run = reports
        .flatMap(({ subject }) => subject.run ?? [])
        .sort((a, b) => b.id - a.id || b.attempt - a.attempt)
        .at(0);
    const isOneBase = reports.every(({ subject }) => subject.baseSha === baseSha);
    return { ...known, ...(isOneBase && baseSha !== undefined && { baseSha }), ...(run && { run }) };
}
/** What one leg has used counts. */
function policyOf(reports) {
    const policies = reports.flatMap(({ policy }) => policy ?? []);
    if (policies.length === 0)
        return undefined;
    const changes = new Map(policies.flatMap((policy) => policy.changes).map((change) => [JSON.stringify(change), change]));
    return { kind: policies.some(({ kind }) => kind === 'head') ? 'head' : 'base', changes: [...changes.values()] };
}
/** What no leg has checked. */
function leftOutOf(reports, images) {
    const checked = new Set(images.map(({ dockerfile }) => dockerfile));
    const all = new Map(reports.flatMap(({ leftOut = [] }) => leftOut).map((one) => [one.dockerfile, one]));
    return [...all.values()].filter(({ dockerfile }) => !checked.has(dockerfile));
}
/** What holds for all of them. */
function environmentOf(reports) {
    const [first, ...others] = reports.map(({ environment }) => environment);
    return Object.fromEntries(Object.entries(first ?? {}).filter(([name, value]) => others.every((other) => Object.entries(other).some(([key, its]) => key === name && its === value))));
}

;// CONCATENATED MODULE: ./src/report/json/comment-key-form.ts
/** What the key of a comment looks like, wherever it comes from: it stands in the comment, as a part of an HTML comment. */
const COMMENT_KEY_FORM = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

// EXTERNAL MODULE: ./src/report/markdown/comment.ts
var comment = __webpack_require__(13779);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/severity.ts
var severity = __webpack_require__(21012);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(28357);
;// CONCATENATED MODULE: ./src/report/json/schema-values.ts


/** Longest texts that are kept, in UTF-16 units: names and paths, and everything that is a sentence or a line of a log. */
const LONGEST = { name: 1000, text: 4000 };
/** A longer text is cut, not refused: an honest run may have printed it. */
function schema_values_text(longest) {
    return schemas/* string */.YjP().transform((value) => (0,visible/* cut */.Jj)(value, longest));
}
const number = schemas/* number */.aig().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
/** Counts, sizes, line numbers, pids. */
const whole = schemas/* int */.Whr().nonnegative();
/** A whole commit name: SHA-1 or SHA-256. */
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a whole commit name');

;// CONCATENATED MODULE: ./src/report/json/schema-services.ts
/** Shape of what ran beside an image. */


const sentence = schema_values_text(LONGEST.text);
const named = { name: schema_values_text(LONGEST.name), image: schema_values_text(LONGEST.name).exactOptional() };
const services = schemas/* strictObject */.rej({
    from: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('compose'), file: schema_values_text(LONGEST.name), service: schema_values_text(LONGEST.name) }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('settings') }),
    ]),
    services: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ ...named, kind: schemas/* literal */.euz('running'), healthy: schemas/* boolean */.zMY() }),
        schemas/* strictObject */.rej({ ...named, kind: schemas/* literal */.euz('completed') }),
        schemas/* strictObject */.rej({ ...named, kind: schemas/* literal */.euz('waiting') }),
        schemas/* strictObject */.rej({ ...named, kind: schemas/* literal */.euz('failed'), because: sentence, log: schemas/* array */.YOg(sentence).max(2000) }),
    ]))
        .max(200),
    notes: schemas/* array */.YOg(sentence).max(1000),
});

;// CONCATENATED MODULE: ./src/report/json/schema-finding.ts
/** Shapes of findings in a report.json that a less trusted run wrote. Strict: what we do not know is not ours. */




const span = { line: whole, column: whole, endLine: whole, endColumn: whole };
const schema_finding_place = schemas/* discriminatedUnion */.gMt('at', [
    schemas/* strictObject */.rej({ at: schemas/* literal */.euz('line'), file: schema_values_text(LONGEST.name), ...span }),
    schemas/* strictObject */.rej({
        at: schemas/* literal */.euz('layer'),
        index: whole,
        createdBy: schema_values_text(LONGEST.text),
        line: whole.exactOptional(),
    }),
    schemas/* strictObject */.rej({ at: schemas/* literal */.euz('image') }),
]);
const fix = schemas/* strictObject */.rej({
    title: schema_values_text(LONGEST.text),
    safety: schemas/* enum */.k5n(['safe', 'unsafe']),
    edits: schemas/* array */.YOg(schemas/* strictObject */.rej({ span: schemas/* strictObject */.rej(span), text: schema_values_text(LONGEST.text) })).max(1000),
});
const finding = schemas/* strictObject */.rej({
    rule: schema_values_text(LONGEST.name),
    aliases: schemas/* array */.YOg(schema_values_text(LONGEST.name)).max(50),
    source: schemas/* enum */.k5n(['drydock', 'buildkit', 'shellcheck']),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC),
    message: schema_values_text(LONGEST.text),
    subject: schema_values_text(LONGEST.text).exactOptional(),
    place: schema_finding_place,
    origin: schemas/* enum */.k5n(['new', 'existing', 'unknown']),
    url: schema_values_text(LONGEST.name).exactOptional(),
    fix: fix.exactOptional(),
    excerpt: schemas/* strictObject */.rej({ line: whole, lines: schemas/* array */.YOg(schema_values_text(LONGEST.text)).max(200) }).exactOptional(),
    cost: schemas/* strictObject */.rej({ bytes: number.exactOptional(), seconds: number.exactOptional() }).exactOptional(),
});
const MAX_FINDINGS = 20_000;
const findings = schemas/* array */.YOg(finding).max(MAX_FINDINGS);
/** What stopped a stage, or made it fail: at least one. */
const someFindings = schemas/* tuple */.PVZ([finding], finding).check(api/* _maxLength */.Eb(MAX_FINDINGS));
/** The four ways in which a stage ends. */
function stage(result) {
    return schemas/* discriminatedUnion */.gMt('status', [
        schemas/* strictObject */.rej({ status: schemas/* literal */.euz('done'), result, findings }),
        schemas/* strictObject */.rej({
            status: schemas/* literal */.euz('stopped'),
            findings: someFindings,
            detail: schemas/* strictObject */.rej({ log: schemas/* array */.YOg(schema_values_text(LONGEST.text)).max(2000) }).exactOptional(),
        }),
        schemas/* strictObject */.rej({ status: schemas/* literal */.euz('skipped'), because: schema_values_text(LONGEST.text) }),
        schemas/* strictObject */.rej({
            status: schemas/* literal */.euz('broken'),
            because: schema_values_text(LONGEST.text),
            services: services.exactOptional(),
        }),
    ]);
}

;// CONCATENATED MODULE: ./src/report/json/schema-config.ts
/** Shape of what the configurations of two images say differently. */


const said = schema_values_text(LONGEST.name);
const sides = { base: said.exactOptional(), head: said.exactOptional() };
const names = schemas/* array */.YOg(said).max(1000);
const nameChanges = { added: names, removed: names };
const configChanges = schemas/* strictObject */.rej({
    user: schemas/* strictObject */.rej({ ...sides, becomesRoot: schemas/* literal */.euz(true).exactOptional() }).exactOptional(),
    entrypoint: schemas/* strictObject */.rej(sides).exactOptional(),
    command: schemas/* strictObject */.rej(sides).exactOptional(),
    workingFolder: schemas/* strictObject */.rej(sides).exactOptional(),
    stopSignal: schemas/* strictObject */.rej(sides).exactOptional(),
    healthcheck: schemas/* strictObject */.rej({ ...sides, isGone: schemas/* literal */.euz(true).exactOptional() }).exactOptional(),
    ports: schemas/* strictObject */.rej(nameChanges).exactOptional(),
    volumes: schemas/* strictObject */.rej(nameChanges).exactOptional(),
    variables: schemas/* strictObject */.rej({ ...nameChanges, changed: names }).exactOptional(),
    labels: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: said, ...sides }))
        .max(1000)
        .exactOptional(),
});

;// CONCATENATED MODULE: ./src/report/json/schema-contents.ts
/** Shapes of what was found in the files of an image. */


const schema_contents_sentence = schema_values_text(LONGEST.text);
const waste = schemas/* strictObject */.rej({
    bytes: whole,
    fileCount: whole,
    causes: schemas/* strictObject */.rej({ overwritten: whole, deleted: whole, copiedAgain: whole }),
    parts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        cause: schemas/* enum */.k5n(['overwritten', 'deleted', 'copied-again']),
        layer: whole,
        hiddenBy: whole,
        bytes: whole,
        fileCount: whole,
        largest: schema_contents_sentence,
    }))
        .max(1000),
    dive: schemas/* strictObject */.rej({ efficiency: number, wastedBytes: whole, userWastedShare: number.exactOptional() }),
});
const avoidable = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n([
        'apt-lists',
        'apt-cache',
        'apk-cache',
        'dnf-cache',
        'zypper-cache',
        'pip-cache',
        'npm-cache',
        'yarn-cache',
        'other-caches',
        'python-bytecode',
        'documentation',
        'tests',
        'build-tools',
        'logs',
        'temporary-files',
        'duplicates',
    ]),
    layer: whole,
    bytes: whole,
    fileCount: whole,
    largest: schema_contents_sentence,
});
const paths = schemas/* array */.YOg(schema_contents_sentence).max(100);
const contents = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('read'),
        waste,
        avoidable: schemas/* array */.YOg(avoidable).max(1000),
        tools: schemas/* strictObject */.rej({ shells: paths, packageManagers: paths }).exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unreadable'), because: schema_contents_sentence }),
]);
const fileCount = schemas/* strictObject */.rej({ fileCount: whole, bytes: schemas/* int */.Whr() });
const schema_contents_name = schema_values_text(LONGEST.name);
const fileChanges = schemas/* strictObject */.rej({
    added: fileCount,
    removed: fileCount,
    changed: fileCount,
    places: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schema_contents_sentence, baseBytes: whole, headBytes: whole, fileCount: whole })).max(1000),
    packages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        manager: schemas/* enum */.k5n(['dpkg', 'apk', 'python', 'node', 'go']),
        name: schema_contents_name,
        from: schema_contents_name.exactOptional(),
        to: schema_contents_name.exactOptional(),
        bytes: schemas/* int */.Whr(),
        layer: whole.exactOptional(),
    }))
        .max(1000),
});

;// CONCATENATED MODULE: ./src/report/json/schema-stages.ts
/** Shapes of what the four stages found out. */






const schema_stages_sentence = schema_values_text(LONGEST.text);
const log = schemas/* array */.YOg(schema_stages_sentence).max(2000);
const lines = schemas/* strictObject */.rej({ line: whole, endLine: whole });
const policyChanges = schemas/* array */.YOg(schemas/* strictObject */.rej({
    file: schema_values_text(LONGEST.name),
    line: whole.exactOptional(),
    image: schema_values_text(LONGEST.name).exactOptional(),
    what: schema_stages_sentence,
    before: schema_stages_sentence.exactOptional(),
    now: schema_stages_sentence.exactOptional(),
}))
    .max(10_000);
const lint = schemas/* strictObject */.rej({
    fixed: findings,
    baseCount: whole.exactOptional(),
    suppressed: findings,
    notes: schemas/* array */.YOg(schema_stages_sentence).max(1000),
    newComments: policyChanges.exactOptional(),
});
const amount = { fileCount: whole, bytes: whole };
const buildFacts = schemas/* strictObject */.rej({
    seconds: number,
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schema_stages_sentence, seconds: number, cached: schemas/* boolean */.zMY() })).max(10_000),
    cachedSteps: whole,
    contextBytes: whole,
    contextFolder: schemas/* strictObject */.rej({ ...amount, keptBack: schemas/* strictObject */.rej(amount) }).exactOptional(),
    baseImages: schemas/* array */.YOg(schemas/* strictObject */.rej({ reference: schema_values_text(LONGEST.name), digest: schema_values_text(LONGEST.name) })).max(1000),
    uncachedSeconds: number.exactOptional(),
    rebuild: schemas/* strictObject */.rej({
        lines: schemas/* array */.YOg(lines).max(10_000),
        seconds: number.exactOptional(),
        reorderedSeconds: number.exactOptional(),
    })
        .exactOptional(),
    notes: schemas/* array */.YOg(schema_stages_sentence).max(1000).exactOptional(),
});
const schema_stages_layer = schemas/* strictObject */.rej({
    diffId: schema_values_text(LONGEST.name),
    unpackedBytes: whole,
    compressedBytes: whole,
    compressedHere: schemas/* literal */.euz(true).exactOptional(),
    fileCount: whole,
    createdBy: schema_stages_sentence,
    broughtBytes: whole.exactOptional(),
    lines: schemas/* union */.KCZ([lines, schemas/* literal */.euz('unknown')]).exactOptional(),
});
// An image has at most 127 layers on most engines; two of them side by side.
const facts = schemas/* strictObject */.rej({
    unpackedBytes: whole,
    compressedBytes: whole,
    layers: schemas/* array */.YOg(schema_stages_layer).max(1000),
    own: schemas/* strictObject */.rej({ layerCount: whole, unpackedBytes: whole, compressedBytes: whole }).exactOptional(),
    contents: contents,
    platforms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        platform: schema_values_text(LONGEST.name),
        isThis: schemas/* literal */.euz(true).exactOptional(),
        layerCount: whole,
        compressedBytes: whole,
        unpackedBytes: whole.exactOptional(),
    }))
        .max(1000)
        .exactOptional(),
});
const pair = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('both'), head: schema_stages_layer, base: schema_stages_layer }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('changed'), head: schema_stages_layer, base: schema_stages_layer }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('added'), head: schema_stages_layer }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('removed'), base: schema_stages_layer }),
]);
const schema_stages_image = schemas/* strictObject */.rej({
    head: facts,
    base: facts.exactOptional(),
    pull: schemas/* strictObject */.rej({ afterBase: whole.exactOptional(), afterBaseImage: whole.exactOptional() }),
    layers: schemas/* array */.YOg(pair).max(2000),
    files: fileChanges.exactOptional(),
    config: configChanges.exactOptional(),
    budgets: schemas/* array */.YOg(schemas/* strictObject */.rej({
        limit: schemas/* enum */.k5n([
            'max-size',
            'max-size-increase',
            'max-compressed-size',
            'max-layer-size',
            'max-layers',
            'max-layers-increase',
            'max-waste',
            'min-efficiency',
            'dive-lowest-efficiency',
            'dive-highest-wasted-bytes',
            'dive-highest-user-wasted-percent',
        ]),
        allowed: schema_values_text(LONGEST.name),
        actual: schema_values_text(LONGEST.name).exactOptional(),
        kept: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('unknown')]),
        exception: schemas/* strictObject */.rej({ reason: schema_stages_sentence, until: schema_values_text(LONGEST.name) }).exactOptional(),
    }))
        .max(100),
    brought: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('known'), bytes: whole }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unknown'), because: schema_stages_sentence }),
    ])
        .exactOptional(),
    drift: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('known'),
            reference: schema_values_text(LONGEST.name),
            unpackedBytes: schemas/* int */.Whr(),
            compressedBytes: schemas/* int */.Whr(),
            layerCount: schemas/* int */.Whr(),
        }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unknown'), reference: schema_values_text(LONGEST.name) }),
    ])
        .exactOptional(),
});
const process = schemas/* strictObject */.rej({
    pid: whole,
    parent: whole.exactOptional(),
    uid: whole,
    gid: whole,
    otherUids: schemas/* array */.YOg(whole).max(3).exactOptional(),
    command: schema_stages_sentence,
    role: schemas/* enum */.k5n(['main', 'child', 'probe', 'leftover']).exactOptional(),
});
const uids = schemas/* array */.YOg(whole).max(1000);
const runsAs = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('non-root'), uids, processCount: whole }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('drops-from-root'), uids, processCount: whole }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('root'), processes: schemas/* array */.YOg(process).max(10_000), processCount: whole }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unknown'), because: schema_stages_sentence }),
]);
// An engine keeps 4,096 bytes of a probe's output.
const probe = schemas/* strictObject */.rej({ exitCode: schemas/* int */.Whr(), output: schema_values_text(8000), seconds: number }).exactOptional();
const health = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('healthy'), seconds: number, probe }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unhealthy'), seconds: number, because: schema_stages_sentence, probe }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('none'), disabled: schemas/* boolean */.zMY() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-asked') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('undecided'), seconds: number, because: schema_stages_sentence, probe }),
]);
const footprint = schemas/* strictObject */.rej({
    seconds: number,
    peakMemoryBytes: number.exactOptional(),
    cpuSeconds: number.exactOptional(),
    oomKills: whole.exactOptional(),
    written: schemas/* strictObject */.rej({
        bytes: number.exactOptional(),
        count: whole,
        paths: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schema_stages_sentence,
            bytes: number.exactOptional(),
            isMore: schemas/* literal */.euz(true).exactOptional(),
        }))
            .max(100),
    })
        .exactOptional(),
});
const runtimeSide = schemas/* strictObject */.rej({
    configuredUser: schema_values_text(LONGEST.name),
    runsAs,
    health,
    exit: schemas/* strictObject */.rej({ code: schemas/* int */.Whr(), outOfMemory: schemas/* boolean */.zMY(), seconds: number }).exactOptional(),
    overfilled: schemas/* strictObject */.rej({ bytes: number, limit: schema_values_text(LONGEST.name) }).exactOptional(),
    footprint: footprint.exactOptional(),
});
const answer = schemas/* strictObject */.rej({
    check: schema_values_text(LONGEST.name),
    summary: schema_values_text(LONGEST.name),
    outcome: schemas/* enum */.k5n(['pass', 'info', 'warning', 'fail', 'unknown']),
    claim: schema_values_text(LONGEST.name),
    proof: schemas/* array */.YOg(schema_stages_sentence).max(100),
});
const runtime = schemas/* strictObject */.rej({
    ...runtimeSide.shape,
    answers: schemas/* array */.YOg(answer).max(100),
    logTail: log,
    services: services.exactOptional(),
    base: runtimeSide.exactOptional(),
});
const stages = schemas/* strictObject */.rej({
    lint: stage(lint),
    build: stage(schemas/* strictObject */.rej({ head: buildFacts, base: buildFacts.exactOptional() })),
    image: stage(schema_stages_image),
    runtime: stage(runtime),
});
const baseline = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('measured'), sha: sha, how: schema_stages_sentence }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('absent'), because: schema_stages_sentence, sha: sha.exactOptional() }),
]);
const context = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('tracked'), modified: whole }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('checkout'), because: schema_stages_sentence }),
]);

;// CONCATENATED MODULE: ./src/report/json/parse-report.ts







const broken = schemas/* strictObject */.rej({ stage: schemas/* enum */.k5n(conclusion/* STAGES */.an), because: schema_values_text(LONGEST.text) });
const verdict = schemas/* discriminatedUnion */.gMt('conclusion', [
    schemas/* strictObject */.rej({ conclusion: schemas/* literal */.euz('pass') }),
    schemas/* strictObject */.rej({ conclusion: schemas/* literal */.euz('fail'), failures: someFindings }),
    schemas/* strictObject */.rej({ conclusion: schemas/* literal */.euz('unknown'), broken: schemas/* tuple */.PVZ([broken], broken) }),
]);
const parse_report_image = schemas/* strictObject */.rej({
    name: schema_values_text(LONGEST.name),
    dockerfile: schema_values_text(LONGEST.name),
    baseline: baseline,
    context: context.exactOptional(),
    contextNotes: schemas/* array */.YOg(schema_values_text(LONGEST.text)).max(100).exactOptional(),
    shortened: schema_values_text(LONGEST.text).exactOptional(),
    unchanged: schema_values_text(LONGEST.text).exactOptional(),
    stages: stages,
    verdict,
})
    .refine((report) => report.verdict.conclusion !== 'pass' || conclusion/* STAGES */.an.every((name) => isThrough(report.stages[name])), {
    message: 'passes although a stage did not come to its end',
});
function isThrough({ status }) {
    return status === 'done' || status === 'skipped';
}
/** More than any repository has: every Dockerfile of one can be an image. */
const MAX_IMAGES = 2000;
const MAX_DOCKERFILES = 10_000;
/** The shape of report.json. Exported for the proof that it is the model's. */
const reportSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    version: schemas/* string */.YjP().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,40})?$/, 'a version such as 1.2.3'),
    subject: schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP()
            .max(200)
            .regex(/^[\w.-]+\/[\w.-]+$/, 'owner/name')
            .exactOptional(),
        headSha: sha.exactOptional(),
        baseSha: sha.exactOptional(),
        pullRequest: schemas/* int */.Whr().positive().exactOptional(),
        serverUrl: schemas/* url */.OZ5({ protocol: /^https?$/ })
            .max(LONGEST.name)
            .exactOptional(),
        runUrl: schemas/* url */.OZ5({ protocol: /^https?$/ })
            .max(LONGEST.name)
            .exactOptional(),
        run: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().positive(), attempt: schemas/* int */.Whr().positive() }).exactOptional(),
    }),
    commentKey: schemas/* string */.YjP().regex(COMMENT_KEY_FORM, 'lower-case letters, digits and single dashes, at most 64'),
    images: schemas/* array */.YOg(parse_report_image).max(MAX_IMAGES),
    policy: schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['head', 'base']), changes: policyChanges }).exactOptional(),
    leftOut: schemas/* array */.YOg(schemas/* strictObject */.rej({ dockerfile: schema_values_text(LONGEST.name), because: schema_values_text(LONGEST.text) }))
        .max(MAX_DOCKERFILES)
        .exactOptional(),
    problem: schema_values_text(LONGEST.text).exactOptional(),
    proposal: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schema_values_text(LONGEST.name),
        dockerfile: schema_values_text(LONGEST.name),
        context: schema_values_text(LONGEST.name).exactOptional(),
        target: schema_values_text(LONGEST.name).exactOptional(),
        buildArgs: schemas/* record */.g1P(schema_values_text(LONGEST.name), schema_values_text(LONGEST.text)).exactOptional(),
    }))
        .max(MAX_DOCKERFILES)
        .exactOptional(),
    verdict: schemas/* strictObject */.rej({ conclusion: schemas/* enum */.k5n(['pass', 'fail', 'unknown']) }),
    reportOnly: schemas/* literal */.euz(true).exactOptional(),
    environment: schemas/* strictObject */.rej({
        engine: schema_values_text(LONGEST.name).exactOptional(),
        platform: schema_values_text(LONGEST.name).exactOptional(),
        buildx: schema_values_text(LONGEST.name).exactOptional(),
        builder: schema_values_text(LONGEST.name).exactOptional(),
        imageStore: schemas/* enum */.k5n(['classic', 'containerd']).exactOptional(),
    }),
})
    .refine(({ images, verdict: whole }) => whole.conclusion === (0,conclusion/* worstConclusion */.HC)(images.map((one) => one.verdict.conclusion)), {
    message: 'has a verdict that is not the worst of its images',
});
/**
 * A report.json that another run wrote, as a Report. What it says is still untrusted text; its subject has to be compared
 * with what the caller knows. Throws a UserError for anything that Drydock would not have written.
 */
function parseReport(value) {
    const version = schemas/* looseObject */._H3({ schema: schemas/* number */.aig() }).safeParse(value);
    if (version.success && version.data.schema !== 1)
        throw new errors/* UserError */.yo(`report.json has schema ${version.data.schema}; this version of Drydock reads schema 1`);
    const parsed = reportSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.slice(0, 12).map(String).join('.')}`;
    throw new errors/* UserError */.yo(`report.json is not a report of Drydock${where}: ${issue?.message ?? 'it has another shape'}`);
}

// EXTERNAL MODULE: ./src/cli/process-context.ts
var process_context = __webpack_require__(22089);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/cli/report-paths.ts



/** More than any job has legs. */
const MAX_ENTRIES = 10_000;
/** Paths of reports: files as they are given, and every `report.json` in a folder, in the order of their names. */
function reportPaths(given, cwd) {
    return given.flatMap((path) => {
        const entries = entriesOf((0,external_node_path_.resolve)(cwd, path));
        if (entries === undefined)
            return [path];
        if (entries.length > MAX_ENTRIES)
            throw new errors/* UserError */.yo(`\`${path}\` holds more than ${MAX_ENTRIES} files.`);
        const reports = entries.filter((name) => /(?:^|[/\\])report\.json$/.test(name)).sort();
        if (reports.length === 0)
            throw new errors/* UserError */.yo(`There is no \`report.json\` in \`${path}\`.`);
        return reports.map((name) => (0,external_node_path_.join)(path, name));
    });
}
/** Undefined for what is no folder, of which reading says more. Links are not followed. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: 'utf8' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/cli/publish-command.ts












/**
 * `drydock publish`: posts what less trusted runs have reported, several reports as one. Throws a UserError for what the user has to put
 * right.
 */
async function publishCommand(paths, options, terminal) {
    if (options.key !== undefined && !COMMENT_KEY_FORM.test(options.key))
        throw new errors/* UserError */.yo('--key must be lower-case letters, digits and single dashes, at most 64.');
    const [first, ...others] = reportPaths(paths, terminal.cwd).map((path) => parseReport(readReport(path, terminal)));
    if (!first)
        throw new errors/* UserError */.yo('There is no report.');
    const report = mergeReports([first, ...others], options.key);
    const number = Number(options.pullRequest);
    if (!/^[\w.-]+\/[\w.-]+$/.test(options.repository))
        throw new errors/* UserError */.yo('--repository must be `owner/name`.');
    if (!Number.isSafeInteger(number) || number < 1)
        throw new errors/* UserError */.yo('--pull-request must be a number.');
    refuseLaterRun(report, terminal);
    const token = terminal.env['GITHUB_TOKEN'];
    if (!token)
        throw new errors/* UserError */.yo('GITHUB_TOKEN is not set; give the step a token with `pull-requests: write`.');
    const delivery = await deliverComment({
        client: (0,client/* createClient */.U)({ token, ...(0,client.apiAddresses)(terminal.env) }),
        repository: options.repository,
        issueNumber: number,
        key: report.commentKey,
        ...(report.subject.run && { run: report.subject.run }),
        body: (0,comment/* renderComment */.w)({
            ...report,
            subject: { ...report.subject, repository: options.repository, pullRequest: number },
        }),
    });
    if (delivery.kind === 'refused')
        throw new errors/* UserError */.yo(`The comment was not written: ${delivery.because}.`);
    if (delivery.kind === 'none')
        throw new TypeError('a comment that may be begun was not');
    terminal.stdout.write(`${(0,plain/* plainLine */.h)(`Comment ${delivery.kind}: ${delivery.url}`)}\n`);
    return process_context/* EXIT */.d.pass;
}
/** A report is made before it is delivered. One that claims otherwise would be the last word on its pull request for ever. */
function refuseLaterRun({ subject: { run } }, { env }) {
    const own = env['GITHUB_RUN_ID'];
    if (run && own && run.id > Number(own))
        throw new errors/* UserError */.yo(`The report says that it is of run ${run.id}, which is later than this one.`);
}
function readReport(path, { cwd }) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    const read = (0,disk_read/* readText */.y)((0,external_node_path_.dirname)(absolute), (0,external_node_path_.basename)(absolute));
    if (read.kind !== 'text')
        throw new errors/* UserError */.yo(read.kind === 'missing' ? `There is no file \`${path}\`.` : `The report cannot be read: ${read.because}.`);
    try {
        return JSON.parse(read.text);
    }
    catch {
        throw new errors/* UserError */.yo(`\`${path}\` is not JSON.`);
    }
}


/***/ }),

/***/ 43608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ failureOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/github/rate-limit.ts
/** When GitHub wants no more requests, and from when on it takes them again. Pure. */
/**
 * Milliseconds since 1970 from which on another request makes sense; undefined where the answer is not about a rate limit. The order of
 * what counts is GitHub's: `retry-after`, then the reset of a limit that is used up, else a minute.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function opensAgain(refused, now) {
    if (!isRateLimit(refused))
        return undefined;
    const { headers } = refused;
    return retryAfter(headers, now) ?? rate_limit_reset(headers) ?? now + WITHOUT_A_TIME;
}
/** GitHub asks for a minute at least where it names no time. */
const WITHOUT_A_TIME = 60_000;
/** Of a 403 the status alone does not say: a missing permission is one, too, and may be the last request that the limit had left. */
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403 || /\bnot accessible\b/i.test(message))
        return false;
    return (headers['retry-after'] !== undefined ||
        headers[REMAINING] === '0' ||
        /\brate limit|\babuse detection/i.test(message));
}
const REMAINING = 'x-ratelimit-remaining';
/** Seconds or a date, as RFC 9110 says. A time that has passed is no time. */
function retryAfter(headers, now) {
    const value = rate_limit_text(headers['retry-after']);
    if (SECONDS.test(value))
        return now + Number(value) * 1000;
    const date = /^[a-z]/i.test(value) ? Date.parse(value) : NaN;
    return date > now ? date : undefined;
}
/** Of ten digits and more nothing sensible comes. */
const SECONDS = /^\d{1,9}$/;
/** Seconds since 1970, in UTC; in the course of that second. */
function rate_limit_reset(headers) {
    const value = rate_limit_text(headers['x-ratelimit-reset']);
    return headers[REMAINING] === '0' && /^\d{1,11}$/.test(value) ? (Number(value) + 1) * 1000 : undefined;
}
const rate_limit_text = (value) => (typeof value === 'string' ? value.trim() : '');

;// CONCATENATED MODULE: ./src/github/api-failure.ts
/** What Octokit throws → what happened. */


const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const answered = schemas/* object */.Ikc({ status: schemas/* number */.aig(), message: schemas/* string */.YjP(), response: schemas/* object */.Ikc({ headers }) });
/** GraphQL's errors come with status 200. */
const refusedByGraphql = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).min(1),
    headers,
});
/** What REST answers where GraphQL has these types. */
const STATUS = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    UNPROCESSABLE: 422,
    RATE_LIMITED: 429,
};
/** Octokit gives status 500 to errors that never had an answer; only one with a response has a status. */
function failureOf(error, now = Date.now()) {
    const { data: rest } = answered.safeParse(error);
    if (rest)
        return failure(rest.status, rest.message, rest.response.headers, now);
    const [first] = refusedByGraphql.safeParse(error).data?.errors ?? [];
    const status = STATUS[first?.type ?? ''];
    if (first && status !== undefined)
        return failure(status, first.message, refusedByGraphql.parse(error).headers, now);
    return { message: first?.message ?? (error instanceof Error ? error.message : String(error)) };
}
function failure(status, message, of, now) {
    const needed = of['x-accepted-github-permissions'];
    const openAt = opensAgain({ status, message, headers: of }, now);
    return {
        status,
        message,
        ...(typeof needed === 'string' ? { needed } : {}),
        ...(openAt === undefined ? {} : { openAt }),
    };
}


/***/ }),

/***/ 69962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/** Why GitHub did not take something, as a sentence for the person who can change that. Pure. */
const COMMENT = {
    permission: 'pull-requests: write',
    otherwise: 'the conversation is locked',
    gone: 'comments are turned off here',
};
/** A clause that goes on after "the comment could not be written:". */
function explain({ status, message, needed, openAt }, purpose = COMMENT) {
    if (openAt !== undefined)
        return `GitHub takes no more requests from this token until ${time(openAt)} (rate limit)`;
    switch (status) {
        case 401:
            return 'GitHub does not accept the token (401)';
        case 403:
            return `GitHub refuses to let this token ${purpose.act ?? 'write'} (403: ${shorten(message)}); ${permission(needed, purpose)}`;
        case 404:
            return 'GitHub does not show this repository or pull request to the token (404)';
        case 410:
            return `${purpose.gone ?? 'it is not there any more'} (410)`;
        case undefined:
            return `GitHub's API cannot be used: ${shorten(message)}`;
        default:
            return `GitHub's API answered ${status}: ${shorten(message)}`;
    }
}
/** `a=read; b=write, c=write`: alternatives are parted by commas. */
const PERMISSIONS = /^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/;
function permission(needed, { permission, otherwise }) {
    const asked = needed && PERMISSIONS.test(needed) ? needed.replaceAll('=', ': ').replaceAll('_', '-') : permission;
    return `the job needs \`permissions:\` with \`${asked}\`${otherwise === undefined ? '' : `, or ${otherwise}`}`;
}
/** e.g. `2026-03-04 05:06:07 UTC` */
const time = (milliseconds) => new Date(milliseconds).toISOString().replace('T', ' ').replace(/\..*/, ' UTC');
/** Octokit adds a link to a reference page. What GitHub says is short; what stands in its way can be a page of HTML. */
const SHOWN_LENGTH = 200;
function shorten(message) {
    const line = message
        .replace(/ - https:\S+$/, '')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}


/***/ }),

/***/ 82594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiAddresses: () => (/* binding */ apiAddresses),
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/api-failure.ts + 1 modules
var api_failure = __webpack_require__(43608);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/github/guarded-fetch.ts
/** A `fetch` that ends in time, reads no endless answers, takes no half ones and stays with its host. */

/** 100 comments of 65,536 characters, four bytes each, and their frame. */
const MAX_BYTES = 32 * 1024 * 1024;
/** GitHub answers for a renamed repository with one redirect. */
const MAX_REDIRECTS = 3;
/**
 * Octokit takes an answer that broke off for an empty one, and then an empty list of comments for none. So the whole body is read here,
 * where what goes wrong is an error.
 */
function guardFetch(carry, { requestLimit, totalLimit, signal }) {
    const deadline = AbortSignal.timeout(totalLimit);
    return async (input, init) => {
        const limit = AbortSignal.timeout(requestLimit);
        try {
            return await onceMore(init?.method, () => followWithinHost(carry, input, {
                ...init,
                signal: AbortSignal.any([deadline, limit, ...(signal ? [signal] : [])]),
            }));
        }
        catch (error) {
            if (signal?.aborted === true)
                throw new Error('the run was cancelled', { cause: error });
            if (deadline.aborted)
                throw new Error(`all requests together took longer than ${totalLimit / 1000} s`);
            if (limit.aborted)
                throw new Error(`it took longer than ${requestLimit / 1000} s`);
            throw new Error(describeFailure(error), { cause: error });
        }
    };
}
/**
 * A server may close a connection that was kept open at the very moment we use it again. Then another one does, at once; what creates
 * something may have arrived and is not repeated here.
 */
async function onceMore(method, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (method === 'POST' || !BROKEN.includes(codeOf(error) ?? ''))
            throw error;
        return ask();
    }
}
/** Codes of Node and undici for a connection that was there and ended. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];
async function followWithinHost(carry, input, init) {
    const start = new URL(input instanceof Request ? input.url : input);
    let url = start;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const response = await carry(url.href, { ...init, redirect: 'manual' });
        const location = response.headers.get('location');
        const isFinal = response.status < 300 || response.status >= 400 || location === null;
        // Whoever asks for the redirect itself goes on without the token.
        if (isFinal || init.redirect === 'manual')
            return readWhole(response, url.href);
        await response.body?.cancel();
        url = new URL(location, url);
        // The same method and body again: GitHub's redirects mean the same thing elsewhere.
        if (url.origin !== start.origin)
            throw new Error(`it redirects to another host, ${url.host}`);
    }
    throw new Error('it redirects in a circle');
}
/** The answer knows its address, from which Octokit makes that of the next page. */
async function readWhole(response, url) {
    const { status, statusText, headers } = response;
    const chunks = [];
    let total = 0;
    const body = response.body;
    for await (const chunk of body ?? []) {
        total += chunk.byteLength;
        if (total > MAX_BYTES)
            throw new Error(`its answer is longer than ${MAX_BYTES / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    if (response.ok && status !== NO_CONTENT && !isJson(text))
        throw new Error('its answer is not JSON');
    const answer = new Response(text === '' ? null : text, { status, statusText, headers });
    return Object.defineProperty(answer, 'url', { value: url });
}
const NO_CONTENT = 204;
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Node says `fetch failed` and keeps what failed in the cause. */
const failed = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    cause: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), code: schemas/* string */.YjP().optional() }).optional(),
});
const codeOf = (error) => failed.safeParse(error).data?.cause?.code;
function describeFailure(error) {
    const { data } = failed.safeParse(error);
    return data?.cause?.code ?? data?.cause?.message ?? data?.message ?? String(error);
}

;// CONCATENATED MODULE: ./src/github/next-attempt.ts
/** Attempts at one request, the first included. */
const ATTEMPTS = 3;
/**
 * Milliseconds to wait before the next attempt; undefined where there should be none: what was refused stays refused, and a rate limit
 * that lasts longer than we have is not waited for.
 */
function pauseAfter(failure, { attempt, now, left, unit }) {
    if (attempt >= ATTEMPTS)
        return undefined;
    const pause = isFault(failure) ? unit * attempt ** 2 : untilOpen(failure, now);
    return pause !== undefined && pause < left ? pause : undefined;
}
/** The other end is not well, or the way there. */
const isFault = ({ status }) => status === undefined || status >= 500;
const untilOpen = ({ openAt }, now) => openAt === undefined ? undefined : Math.max(0, openAt - now);

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./src/github/proxied-fetch.ts
/** A `fetch` that goes through the proxy that the runner's variables name. */


/** Reads `https_proxy`, `http_proxy` and `no_proxy` as the runner and other actions do, once for each address it is asked for. */
function proxiedFetch() {
    const dispatchers = new Map();
    const dispatcherFor = (url) => {
        const { origin } = new URL(url);
        if (!dispatchers.has(origin))
            dispatchers.set(origin, new lib/* HttpClient */.Qq().getAgentDispatcher(url));
        return dispatchers.get(origin);
    };
    return async (url, init) => {
        const dispatcher = dispatcherFor(url);
        const { status, statusText, headers, body } = await (0,undici.fetch)(url, { ...init, ...(dispatcher && { dispatcher }) });
        return new Response(body, { status, statusText, headers: [...headers] });
    };
}

;// CONCATENATED MODULE: ./src/github/client.ts
/**
 * GitHub's API with limits on time, size, retries and where the token may go.
 *
 * Octokit's plugins for retries and rate limits do not fit here. Their pauses cannot be interrupted, so that a cancelled run would wait
 * for them; they know no time that is left, take a date in `retry-after` for nothing, and find the secondary limit by the wording of a
 * message.
 */






/** GitHub itself gives a request up after 10 s. */
const REQUEST_LIMIT = 15_000;
/** A report is late rather than the job: all deliveries together. */
const TOTAL_LIMIT = 90_000;
/** Where the runner says that the API is. A server of one's own has both in one place, and may have moved them. */
function apiAddresses(env) {
    const graphqlUrl = env['GITHUB_GRAPHQL_URL'];
    return { apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com', ...(graphqlUrl ? { graphqlUrl } : {}) };
}
/** Make one for each report: its time starts now. */
function createClient(options) {
    const { token, apiUrl, graphqlUrl, requestLimit = REQUEST_LIMIT, totalLimit = TOTAL_LIMIT, pause = 1000 } = options;
    const { signal } = options;
    const end = performance.now() + totalLimit;
    const fetch = guardFetch(proxiedFetch(), { requestLimit, totalLimit, ...(signal && { signal }) });
    const client = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, request: { fetch }, log: SILENT });
    async function recover(error, attempt) {
        const now = Date.now();
        const wait = pauseAfter((0,api_failure/* failureOf */.g)(error, now), { attempt, now, left: end - performance.now(), unit: pause });
        if (wait === undefined || signal?.aborted === true)
            return false;
        return (0,promises_.setTimeout)(wait, true, { signal }).catch(() => false);
    }
    client.hook.before('request', (request) => {
        if (isGraphql(request))
            request.url = graphqlUrl || request.url;
    });
    client.hook.wrap('request', async (request, given) => {
        for (let attempt = 1;; attempt += 1)
            try {
                return await request(given);
            }
            catch (error) {
                const { openAt } = (0,api_failure/* failureOf */.g)(error);
                const isRepeatable = openAt === undefined ? !isCreation(given) : isRead(given);
                if (!isRepeatable || !(await recover(error, attempt)))
                    throw error;
            }
    });
    return Object.assign(client, { recover });
}
const isGraphql = ({ url }) => url.endsWith('/graphql');
/** One whose answer was lost may have happened; whoever creates looks before it tries again. */
const isCreation = (sent) => sent.method === 'POST' && !isGraphql(sent);
/** Whoever writes looks first after a wait: somebody else may have written. */
const isRead = (sent) => sent.method === 'GET' || isGraphql(sent);
const ignore = () => undefined;
/** Octokit would write deprecations to stderr. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };


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
