export const id = 726;
export const ids = [726];
export const modules = {

/***/ 6726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowChannels: () => (/* binding */ workflowChannels)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(1267);
// EXTERNAL MODULE: ./src/github/api-refusal.ts
var api_refusal = __webpack_require__(9962);
// EXTERNAL MODULE: ./src/github/api-failure.ts + 1 modules
var api_failure = __webpack_require__(3608);
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

;// CONCATENATED MODULE: ./src/github/check-run.ts
/** A check run on a commit, with as many annotations as there are. */



/** What GitHub takes in one request; more are added by further ones. */
const BATCH = 50;
const PURPOSE = { permission: 'checks: write' };
/** Never throws: a refusal is an answer and changes no verdict. */
async function deliverCheckRun(request) {
    const { client, annotations, output } = request;
    if (!client)
        return { kind: 'refused', because: 'there is no token' };
    try {
        const { id, url } = await begin(client, request);
        for (let from = BATCH; from < annotations.length; from += BATCH)
            await client.rest.checks.update({
                ...check_run_place(request),
                check_run_id: id,
                output: { ...output, annotations: annotations.slice(from, from + BATCH) },
            });
        return { kind: 'created', url };
    }
    catch (error) {
        return { kind: 'refused', because: (0,api_refusal/* explain */.W)((0,api_failure/* failureOf */.g)(error), PURPOSE) };
    }
}
function begin(client, request) {
    const { headSha, name, externalId, detailsUrl, conclusion, output, annotations } = request;
    return createOnce(client, async () => {
        const { data } = await client.rest.checks.create({
            ...check_run_place(request),
            name,
            head_sha: headSha,
            external_id: externalId,
            ...(detailsUrl !== undefined && { details_url: detailsUrl }),
            status: 'completed',
            conclusion,
            output: { ...output, annotations: annotations.slice(0, BATCH) },
        });
        return begun(data);
    }, () => find(client, request));
}
async function find(client, request) {
    const { headSha, name, externalId } = request;
    const listed = await client.paginate(client.rest.checks.listForRef, {
        ...check_run_place(request),
        ref: headSha,
        check_name: name,
        per_page: 100,
    });
    const own = listed.find(({ external_id: id }) => id === externalId);
    return own && begun(own);
}
const begun = ({ id, html_url: url }) => ({
    id,
    url: url ?? '',
});
function check_run_place({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}

// EXTERNAL MODULE: ./src/conclusion.ts
var conclusion = __webpack_require__(8476);
// EXTERNAL MODULE: ./src/visible.ts
var visible = __webpack_require__(8357);
// EXTERNAL MODULE: ./src/report/markdown/comment.ts
var comment = __webpack_require__(3779);
// EXTERNAL MODULE: ./src/report/markdown/markdown.ts
var markdown = __webpack_require__(3225);
// EXTERNAL MODULE: ./src/report/words/headline.ts + 1 modules
var headline = __webpack_require__(3171);
// EXTERNAL MODULE: ./src/report/words/phrase.ts
var phrase = __webpack_require__(3211);
// EXTERNAL MODULE: ./src/report/words/selection.ts
var selection = __webpack_require__(7954);
;// CONCATENATED MODULE: ./src/report/workflow/annotations.ts


// The runner keeps 10 of each kind a step and drops the others silently; two are left for warnings of our own.
const MAX_OF_LEVEL = 8;
// The runner cuts a message at 4,096 characters, GitHub a title at 255.
const MAX_MESSAGE = 4000;
const MAX_TITLE = 200;
/** What is beside the lines, new findings first. */
const everyAnnotation = (report) => [
    ...report.images.flatMap((image) => of(image, (0,selection/* news */.wI)(image))),
    ...report.images.flatMap((image) => of(image, (0,selection/* known */.eO)(image))),
];
/** As many as a step can have. Of more than eight of a kind the last says how many there are. */
function annotationsOf(report) {
    const all = everyAnnotation(report);
    return ['error', 'warning', 'notice'].flatMap((level) => limited(all.filter((one) => one.level === level)));
}
function of(image, findings) {
    const { lint, build, image: size, runtime } = (0,selection/* failuresByStage */.Vd)(image);
    const failures = new Set([...lint, ...build, ...size, ...runtime]);
    return findings.map((finding) => ({
        level: levelOf(finding, failures.has(finding)),
        ...placeOf(finding, image),
        title: (0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,visible/* oneLine */.TN)(finding.rule)), MAX_TITLE),
        message: (0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,visible/* oneLine */.TN)(finding.message)), MAX_MESSAGE),
    }));
}
/** Red is what fails the check: an error that the base has too is no more than a warning. */
function levelOf(finding, fails) {
    switch (finding.severity) {
        case 'error':
            return fails || (0,selection/* isNews */.Ms)(finding) ? 'error' : 'warning';
        case 'warning':
            return fails ? 'error' : 'warning';
        case 'info':
        case 'style':
            return 'notice';
    }
}
function placeOf({ place }, image) {
    switch (place.at) {
        case 'line': {
            const lines = { file: place.file, startLine: place.line, endLine: place.endLine };
            return place.line === place.endLine ? { ...lines, startColumn: place.column } : lines;
        }
        case 'layer':
            return { file: image.dockerfile, startLine: place.line ?? 1, endLine: place.line ?? 1 };
        case 'image':
            return { file: image.dockerfile, startLine: 1, endLine: 1 };
    }
}
function limited(annotations) {
    const next = annotations[MAX_OF_LEVEL - 1];
    if (next === undefined || annotations.length === MAX_OF_LEVEL)
        return annotations;
    const missing = annotations.length - (MAX_OF_LEVEL - 1);
    return [
        ...annotations.slice(0, MAX_OF_LEVEL - 1),
        { ...next, title: `${missing} more`, message: `${missing} more, in the job summary and in the report` },
    ];
}

;// CONCATENATED MODULE: ./src/report/workflow/check-run-words.ts







/** Twenty requests. */
const MAX_ANNOTATIONS = 1000;
const check_run_words_MAX_TITLE = 200;
function checkRunWords(report) {
    const { claim, detail } = (0,headline/* reportHeadline */.J9)(report);
    const all = everyAnnotation(report);
    const annotations = all.slice(0, MAX_ANNOTATIONS);
    const left = all.length - annotations.length;
    const more = left === 0 ? '' : `${left} more findings are in the report only.`;
    return {
        conclusion: (0,conclusion/* failsJob */.VC)(report) ? 'failure' : 'success',
        title: (0,visible/* cut */.Jj)((0,phrase/* plain */.pj)(claim), check_run_words_MAX_TITLE),
        summary: [(0,markdown/* inline */.mG)(claim), (0,markdown/* inline */.mG)(detail), more].filter((part) => part !== '').join('\n\n'),
        text: (0,comment/* renderComment */.w)(report),
        annotations,
    };
}

// EXTERNAL MODULE: ./src/settings/comment-key.ts
var comment_key = __webpack_require__(6550);
// EXTERNAL MODULE: ./src/settings/settings.ts + 1 modules
var settings_settings = __webpack_require__(6481);
;// CONCATENATED MODULE: ./src/action/workflow-places.ts
/** Why a channel is left out where `Trigger.readOnly` is set; a clause. */
const CANNOT_WRITE = 'the token of a fork’s or Dependabot’s pull request cannot write';

;// CONCATENATED MODULE: ./src/action/check-run-channel.ts





/** A check run on the head commit, with all findings beside their lines: a step's own annotations are ten of a kind. */
async function checkRun(report, { client, settings, trigger }) {
    if (!(settings['check-run'] ?? settings_settings/* defaults */.NT['check-run']))
        return { kind: 'skipped', because: 'the settings do not say `check-run: true`' };
    if (trigger.kind === 'pull-request' && trigger.readOnly)
        return { kind: 'skipped', because: CANNOT_WRITE };
    const { repository, headSha, runUrl, run } = report.subject;
    if (repository === undefined || headSha === undefined)
        return { kind: 'refused', because: 'GITHUB_REPOSITORY or the commit is not known' };
    const { conclusion, annotations, ...output } = checkRunWords(report);
    const key = report.commentKey;
    const delivery = await deliverCheckRun({
        client,
        repository,
        headSha,
        name: key === comment_key/* DEFAULT_COMMENT_KEY */.c ? 'Drydock' : `Drydock (${key})`,
        externalId: `${key}/${run?.id ?? 0}/${run?.attempt ?? 0}`,
        ...(runUrl !== undefined && { detailsUrl: runUrl }),
        conclusion,
        output,
        annotations: annotations.map(toCheckRun),
    });
    return delivery.kind === 'created'
        ? { kind: 'delivered', what: `${annotations.length} annotations, ${delivery.url}` }
        : { kind: 'refused', because: `${delivery.because}; the findings are in the job summary` };
}
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
const toCheckRun = ({ level, file, startLine, endLine, title, message }) => ({
    path: file,
    start_line: startLine,
    end_line: endLine,
    annotation_level: LEVELS[level],
    title,
    message,
});

// EXTERNAL MODULE: ./src/git/head.ts + 1 modules
var git_head = __webpack_require__(1651);
// EXTERNAL MODULE: ./src/git/commit.ts
var commit = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/git/renames.ts
var git_renames = __webpack_require__(7667);
;// CONCATENATED MODULE: ./src/git/hunks.ts


/** Hunks by file. A file that is as on the base has none. Undefined where the head's commit cannot be had. */
async function findHunks(git, { base, tree, head }, files) {
    const available = await (0,commit/* ensureCommit */.q$)(git, head);
    if (available.kind === 'missing')
        return undefined;
    const renames = await (0,git_renames/* findRenames */.P)(git, base, tree);
    const found = await Promise.all(files.map(async (file) => {
        const before = `${base}:${renames.get(file) ?? file}`;
        const read = `${tree}:${file}`;
        const isOnBase = (await git.ask(['cat-file', '-e', before])).exitCode === 0;
        const shown = isOnBase ? readHunks(await diff(git, 3, before, read)) : await wholeFile(git, read);
        // What is not in the head's commit cannot be spoken of there.
        const isInHead = (await git.ask(['cat-file', '-e', `${head}:${file}`])).exitCode === 0;
        if (!isInHead)
            return [file, []];
        return [file, onHead(shown, tree === head ? [] : readChanges(await diff(git, 0, read, `${head}:${file}`)))];
    }));
    return new Map(found);
}
const diff = (git, context, one, other) => git.run([
    'diff',
    `--unified=${context.toFixed(0)}`,
    '--inter-hunk-context=0',
    '--diff-algorithm=myers',
    ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-prefix', '--end-of-options'],
    one,
    other,
]);
async function wholeFile(git, read) {
    const text = await git.run(['cat-file', 'blob', read]);
    return text === '' ? [] : [{ line: 1, lines: text.replace(/\n$/, '').split('\n') }];
}
const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Output of `git diff` of one file → what its hunks show of the new side. Pure. */
function readHunks(output) {
    const hunks = [];
    for (const text of output.split('\n')) {
        const line = HEADER.exec(text)?.[3];
        if (line !== undefined)
            hunks.push({ line: Number(line), lines: [] });
        else if (text.startsWith(' ') || text.startsWith('+'))
            hunks.at(-1)?.lines.push(text.slice(1));
    }
    return hunks.filter(({ lines }) => lines.length > 0);
}
/** Output of `git diff --unified=0` of one file. Pure. */
function readChanges(output) {
    return [...output.matchAll(new RegExp(HEADER, 'gm'))].map(([, start, removed = '1', , added = '1']) => {
        // Of lines that are only added git tells the one before them.
        const first = Number(removed) === 0 ? Number(start) + 1 : Number(start);
        return { first, last: first + Number(removed) - 1, moves: Number(added) - Number(removed) };
    });
}
/** Stretches that are the same on the head, without a line between them that only one side has. Pure. */
function onHead(shown, changes) {
    return shown.flatMap(({ line: first, lines }) => {
        const hunks = [];
        for (const [index, text] of lines.entries()) {
            const line = first + index;
            if (changes.some((change) => change.first <= line && line <= change.last))
                continue;
            const headLine = line + changes.filter((change) => change.last < line).reduce((sum, { moves }) => sum + moves, 0);
            const open = hunks.at(-1);
            const follows = open && open.line + open.lines.length === line && open.headLine + open.lines.length === headLine;
            if (follows)
                open.lines.push(text);
            else
                hunks.push({ line, headLine, lines: [text] });
        }
        return hunks;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/github/reconcile-review.ts
/** Threads that are there × comments that we want → what to do. Pure, but for the digest. */

const reconcile_review_MARKER = /^<!-- drydock:review key=(?<key>[a-z0-9-]{1,64}) id=(?<id>[0-9a-f]{16}) -->\r?\n/;
/** What the wanted comments lack is posted; what they no longer have is obsolete. */
function reconcileReview(threads, wanted, key) {
    const left = new Set(threads.filter(({ first }) => first.isOurs && reconcile_review_MARKER.exec(first.body)?.groups?.['key'] === key));
    const marked = wanted.map((comment) => ({ comment, id: digest(comment) }));
    const kept = new Map();
    for (const isSame of MATCHES)
        for (const { comment, id } of marked) {
            const thread = kept.has(comment)
                ? undefined
                : [...left].find((one) => idOf(one) === id && !one.isResolvedByUs && isSame(one, comment));
            if (!thread)
                continue;
            kept.set(comment, thread);
            left.delete(thread);
        }
    return {
        post: marked
            .filter(({ comment }) => !kept.has(comment))
            .map(({ comment, id }) => ({ ...comment, body: `<!-- drydock:review key=${key} id=${id} -->\n${comment.body}` })),
        kept: [...kept.values()],
        obsolete: [...left].filter(({ isAnswered, isResolved }) => !isAnswered && !isResolved),
    };
}
/** The best first: two findings may read alike. A talk that goes on elsewhere is not begun anew. */
const MATCHES = [
    ({ line }, { endLine }) => line === endLine,
    ({ line }) => line !== undefined,
    ({ isAnswered, isResolved }) => isAnswered || isResolved,
];
const idOf = ({ first }) => reconcile_review_MARKER.exec(first.body)?.groups?.['id'];
/** Without the line, which moves. */
const digest = ({ path, body }) => (0,external_node_crypto_.createHash)('sha256').update(`${path}\0${body}`).digest('hex').slice(0, 16);

;// CONCATENATED MODULE: ./src/github/review-threads.ts
const QUERY = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id path line isResolved isOutdated
          resolvedBy { login }
          comments(first: 1) { totalCount nodes { databaseId body viewerDidAuthor } }
        }
      }
    }
  }
}`;
/** All of them, from the first page to the last. */
async function readThreads(client, { repository, pullRequest }) {
    const [owner, name] = repository.split('/');
    const threads = [];
    for (let after = null;;) {
        const answer = await client.graphql(QUERY, { owner, name, number: pullRequest, after });
        const page = answer.repository?.pullRequest;
        if (!page)
            throw new Error('GitHub does not show the pull request');
        const { nodes, pageInfo } = page.reviewThreads;
        threads.push(...nodes.flatMap((node) => (node ? toThread(node, answer.viewer.login) : [])));
        if (!pageInfo.hasNextPage || pageInfo.endCursor === null)
            return { headSha: page.headRefOid, threads };
        after = pageInfo.endCursor;
    }
}
function toThread(node, viewer) {
    const { id, path, line, isResolved, isOutdated, resolvedBy, comments } = node;
    const [first] = comments.nodes;
    if (!first || first.databaseId === null)
        return [];
    return [
        {
            id,
            path,
            ...(line === null || isOutdated ? {} : { line }),
            isResolved,
            isResolvedByUs: isResolved && resolvedBy?.login === viewer,
            isAnswered: comments.totalCount > 1,
            first: { id: first.databaseId, body: first.body, isOurs: first.viewerDidAuthor },
        },
    ];
}
/** All in one review, which tells people once. GitHub takes all or, with 422, none. */
async function createReview(client, at, comments) {
    await client.rest.pulls.createReview({
        ...review_threads_place(at),
        commit_id: at.headSha,
        event: 'COMMENT',
        comments: comments.map(toLines),
    });
}
async function createReviewComment(client, at, comment) {
    await client.rest.pulls.createReviewComment({ ...review_threads_place(at), commit_id: at.headSha, ...toLines(comment) });
}
async function deleteReviewComment(client, at, id) {
    const { owner, repo } = review_threads_place(at);
    await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
}
async function resolveThread(client, id) {
    await client.graphql('mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }', { id });
}
function review_threads_place({ repository, pullRequest }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo, pull_number: pullRequest };
}
/** A start that is the end is refused. */
function toLines({ path, line, endLine, body }) {
    const end = { path, body, side: 'RIGHT', line: endLine };
    return line === endLine ? end : { ...end, start_line: line, start_side: 'RIGHT' };
}

;// CONCATENATED MODULE: ./src/github/review-delivery.ts
/** Review comments that are ours, kept up to date. */





/** Adds what is missing and closes what is gone. Never throws: a refusal is an answer and changes no verdict. */
async function deliverReview(request) {
    const { client } = request;
    if (!client)
        return { kind: 'refused', because: 'there is no token' };
    try {
        const plan = await review_delivery_look(client, request);
        if (!plan)
            return { kind: 'overtaken' };
        const lost = await post(client, request, plan);
        const closed = request.isComplete ? await closeAll(client, request, plan.obsolete) : 0;
        return { kind: 'reviewed', added: plan.post.length - lost, kept: plan.kept.length, closed, lost };
    }
    catch (error) {
        return { kind: 'refused', because: (0,api_refusal/* explain */.W)((0,api_failure/* failureOf */.g)(error)) };
    }
}
/** Undefined when the branch has another head by now. */
async function review_delivery_look(client, request) {
    const { headSha, threads } = await readThreads(client, request);
    return headSha === request.headSha ? reconcileReview(threads, request.comments, request.key) : undefined;
}
/** Resolves to how many GitHub does not take. */
async function post(client, request, plan) {
    if (plan.post.length === 0)
        return 0;
    try {
        await createOnce(client, async () => {
            await createReview(client, request, plan.post);
            return true;
        }, async () => (await missing(client, request, plan.post)).length === 0 || undefined);
        return 0;
    }
    catch (error) {
        if ((0,api_failure/* failureOf */.g)(error).status !== 422)
            throw error;
        return postSingly(client, request, plan.post);
    }
}
/** One line that GitHub does not take must lose no other comment. */
async function postSingly(client, request, comments) {
    let lost = 0;
    for (const comment of comments)
        try {
            await createOnce(client, async () => {
                await createReviewComment(client, request, comment);
                return true;
            }, async () => (await missing(client, request, [comment])).length === 0 || undefined);
        }
        catch (error) {
            if ((0,api_failure/* failureOf */.g)(error).status !== 422)
                throw error;
            lost += 1;
        }
    return lost;
}
/** Those of the comments that are not there. */
async function missing(client, request, comments) {
    const { threads } = await readThreads(client, request);
    const there = new Set(threads.filter(({ first }) => first.isOurs).map(({ first }) => first.body));
    return comments.filter(({ body }) => !there.has(body));
}
async function closeAll(client, request, threads) {
    let closed = 0;
    for (const thread of threads)
        closed += (await review_delivery_close(client, request, thread)) ? 1 : 0;
    return closed;
}
/** Resolving needs more permissions than commenting; what is ours may be deleted. Neither is worth giving up the rest. */
async function review_delivery_close(client, request, { id, first }) {
    try {
        await resolveThread(client, id);
        return true;
    }
    catch {
        return deleteReviewComment(client, request, first.id).then(() => true, () => false);
    }
}

// EXTERNAL MODULE: ./src/severity.ts
var severity = __webpack_require__(1012);
// EXTERNAL MODULE: ./src/report/words/icons.ts
var icons = __webpack_require__(8254);
// EXTERNAL MODULE: ./src/report/words/diff.ts
var words_diff = __webpack_require__(2757);
// EXTERNAL MODULE: ./src/report/words/links.ts
var links = __webpack_require__(2417);
// EXTERNAL MODULE: ./src/report/words/location.ts
var words_location = __webpack_require__(6601);
;// CONCATENATED MODULE: ./src/report/markdown/review-comment.ts





/**
 * A finding beside its lines, as Markdown; with lines to put in their place as a suggestion. Undefined where a suggestion would not be
 * these very lines, since no text may do harm in a report.
 */
function renderReviewComment(finding, suggestion) {
    const { rule, url, severity, message, cost, fix } = finding;
    const measured = (0,words_location/* costWords */.fL)(cost);
    const first = `${icons/* SEVERITY_ICONS */.J[severity]} **${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(rule), (0,links/* rulePage */.gd)(url))}**<br>\n${(0,markdown/* prose */.CS)(message)}`;
    const text = measured === '' ? first : `${first} *(${measured})*`;
    if (suggestion === undefined)
        return fix ? `${text}<br>\nFix: ${(0,markdown/* prose */.CS)((0,words_diff/* fixTitle */.M)(fix))}` : text;
    const block = (0,markdown/* fence */.EU)('suggestion', suggestion);
    const isExact = block.split('\n').slice(1, -1).join('\n') === suggestion.join('\n');
    return isExact ? `${text}\n\n${block}` : undefined;
}

;// CONCATENATED MODULE: ./src/report/review/suggestion.ts
/**
 * Undefined where the fix touches a line that the hunk does not show, and where the excerpt is not what the hunk has: a secret is hidden
 * in it, the line breaks are others, or the head's text is another one.
 */
function replacementOf(fix, excerpt, hunk) {
    if (!excerpt || fix.edits.length === 0)
        return undefined;
    const before = excerpt.lines;
    const after = suggestion_apply(fix, excerpt);
    if (!after)
        return undefined;
    const head = sharedLength(before, after);
    const tail = sharedLength(before.slice(head).reverse(), after.slice(head).reverse());
    const changed = before.length - head - tail;
    if (changed === 0 && after.length === before.length)
        return undefined;
    // A suggestion replaces one line at least: what is only added takes a neighbour along, the one before where there is one.
    const first = changed > 0 ? head : Math.max(0, head - 1);
    const last = changed > 0 ? head + changed : Math.max(head, 1);
    const replacement = {
        line: excerpt.line + first,
        endLine: excerpt.line + last - 1,
        lines: after.slice(first, after.length - (before.length - last)),
    };
    const shown = hunk.lines.slice(replacement.line - hunk.line, replacement.endLine + 1 - hunk.line);
    const isShown = replacement.line >= hunk.line && shown.length === last - first;
    return isShown && shown.every((line, index) => line === before[first + index]) ? replacement : undefined;
}
/** The lines of the excerpt after the fix; undefined where an edit leads out of it. */
function suggestion_apply({ edits }, { line: first, lines }) {
    const starts = lines.reduce((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
    const whole = lines.map((line) => `${line}\n`).join('');
    const ranges = edits.map(({ span, text }) => ({
        start: (starts[span.line - first] ?? NaN) + span.column - 1,
        end: (starts[span.endLine - first] ?? NaN) + span.endColumn - 1,
        text,
    }));
    if (ranges.some(({ start, end }) => Number.isNaN(start) || Number.isNaN(end) || end > whole.length))
        return undefined;
    // From the end, so that an edit does not move the places of the others.
    const after = ranges
        .sort((one, other) => other.start - one.start)
        .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), whole);
    return after === '' ? [] : after.replace(/\n$/, '').split('\n');
}
function sharedLength(one, other) {
    const differing = one.findIndex((line, index) => line !== other[index]);
    return differing === -1 ? Math.min(one.length, other.length) : differing;
}

;// CONCATENATED MODULE: ./src/report/review/review.ts




// GitHub takes more for abuse from 30 on, and nobody reads them; the comment has all.
const MAX_COMMENTS = 20;
/** The worst first. What several images have alike is said once. */
function reviewOf(report, hunks, mode) {
    const wanted = report.images
        .flatMap((image) => (0,selection/* news */.wI)(image)
        .filter(selection/* isNews */.Ms)
        .map((finding) => ({ finding, at: linesOf(finding, image) })))
        .sort((one, other) => (0,severity/* heaviestFirst */.O7)(one.finding.severity, other.finding.severity))
        .flatMap(({ finding, at }) => (at ? commentOn(finding, at, hunks.get(at.file) ?? [], mode) : []));
    const said = new Map(wanted.map((comment) => [JSON.stringify(comment), comment]));
    return [...said.values()].slice(0, MAX_COMMENTS);
}
/** The files that a review could speak of. */
const reviewedFiles = (report) => [
    ...new Set(report.images.flatMap((image) => (0,selection/* news */.wI)(image)
        .filter(selection/* isNews */.Ms)
        .flatMap((finding) => linesOf(finding, image)?.file ?? []))),
];
function linesOf({ place }, { dockerfile }) {
    switch (place.at) {
        case 'line':
            return place;
        case 'layer':
            return place.line === undefined ? undefined : { file: dockerfile, line: place.line, endLine: place.line };
        case 'image':
            return undefined;
    }
}
function commentOn(finding, at, hunks, mode) {
    const shows = (hunk) => hunk.line <= at.line && at.line < hunk.line + hunk.lines.length;
    const hunk = hunks.find(shows);
    if (!hunk)
        return [];
    const replacement = mode === 'suggestions' && finding.fix?.safety === 'safe'
        ? replacementOf(finding.fix, finding.excerpt, hunk)
        : undefined;
    const suggested = replacement && renderReviewComment(finding, replacement.lines);
    const body = suggested ?? renderReviewComment(finding);
    if (body === undefined)
        return [];
    const { line, endLine } = suggested === undefined ? withinHunk(at, hunk) : (replacement ?? at);
    const moves = hunk.headLine - hunk.line;
    return [{ path: at.file, line: line + moves, endLine: endLine + moves, body }];
}
const withinHunk = ({ line, endLine }, hunk) => ({
    line,
    endLine: Math.min(endLine, hunk.line + hunk.lines.length - 1),
});

;// CONCATENATED MODULE: ./src/action/review-channel.ts






/** Comments on the lines of a pull request's diff, which local git knows. */
async function review(report, { client, settings, trigger, env }) {
    const mode = settings.review ?? settings_settings/* defaults */.NT.review;
    if (mode === 'off')
        return { kind: 'skipped', because: 'the settings say `review: off`' };
    if (trigger.kind !== 'pull-request')
        return { kind: 'skipped', because: 'there is no pull request' };
    if (trigger.readOnly)
        return { kind: 'skipped', because: CANNOT_WRITE };
    const { repository, baseSha } = report.subject;
    if (repository === undefined)
        return { kind: 'refused', because: 'GITHUB_REPOSITORY is not set' };
    if (baseSha === undefined)
        return { kind: 'skipped', because: 'there is no base, so nobody knows the lines of the diff' };
    const hunks = await hunksOf(env['GITHUB_WORKSPACE'] ?? process.cwd(), baseSha, trigger.headSha, reviewedFiles(report));
    if (!hunks)
        return { kind: 'refused', because: 'git does not tell the lines of the diff' };
    return inWords(await deliverReview({
        client,
        repository,
        pullRequest: trigger.number,
        headSha: trigger.headSha,
        key: report.commentKey,
        comments: reviewOf(report, hunks, mode),
        isComplete: report.verdict.conclusion !== 'unknown',
    }));
}
async function hunksOf(folder, base, head, files) {
    if (files.length === 0)
        return new Map();
    const checkout = await (0,git_head/* openCheckout */.H)(folder);
    if (checkout.kind === 'none' || !checkout.head)
        return undefined;
    return findHunks(checkout.git, { base, tree: checkout.head.sha, head }, files).catch(() => undefined);
}
function inWords(delivery) {
    switch (delivery.kind) {
        case 'reviewed': {
            const { added, kept, closed, lost } = delivery;
            const counts = [
                `${added.toFixed(0)} added`,
                `${kept.toFixed(0)} kept`,
                `${closed.toFixed(0)} closed`,
                ...(lost > 0 ? [`${lost.toFixed(0)} on lines that GitHub does not take`] : []),
            ];
            return { kind: 'delivered', what: counts.join(', ') };
        }
        case 'overtaken':
            return { kind: 'skipped', because: 'the branch has a newer commit' };
        case 'refused':
            return { kind: 'refused', because: `${delivery.because}; the findings are in the job summary` };
    }
}

// EXTERNAL MODULE: ./src/report/growth.ts
var growth = __webpack_require__(815);
;// CONCATENATED MODULE: ./src/report/is-worth-comment.ts


/** Whether a report has to say what a conversation should be begun for. */
function isWorthComment(report, mode) {
    const isPass = report.verdict.conclusion === 'pass';
    switch (mode) {
        case 'always':
            return true;
        case 'on-failure':
            return !isPass;
        case 'on-change':
            return !isPass || report.images.some(isOtherThanBase);
        case 'never':
            return false;
    }
}
/** Findings, size, layers, packages or the configuration differ, or nobody knows. Times do so in every run. */
function isOtherThanBase(image) {
    if (image.unchanged !== undefined)
        return false;
    if (image.baseline.kind === 'absent' || (0,selection/* news */.wI)(image).length > 0 || (0,selection/* fixed */.Zu)(image).length > 0)
        return true;
    if (image.stages.image.status !== 'done')
        return false;
    const { result } = image.stages.image;
    const isAsManyLayers = result.head.layers.length === result.base?.layers.length;
    const hasOtherPackages = (result.files?.packages ?? []).length > 0;
    return (0,growth/* growthOf */.X)(result) !== 0 || !isAsManyLayers || hasOtherPackages || isSetUpOtherwise(result.config ?? {});
}
/** Labels and values of variables tell the commit and the time in many images, and differ in every run then. */
function isSetUpOtherwise({ labels: _, variables, ...others }) {
    const { added = [], removed = [] } = variables ?? {};
    return Object.keys(others).length + added.length + removed.length > 0;
}

// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(9198);
;// CONCATENATED MODULE: ./src/action/workflow-channels.ts










/** Where a workflow's report goes. The summary cannot be refused, so it is first. */
function workflowChannels(report, places) {
    return [
        { name: 'Job summary', deliver: () => writeSummary(report, places.env) },
        { name: 'Annotations', deliver: () => Promise.resolve(annotate(annotationsOf(report))) },
        { name: 'Comment', deliver: () => workflow_channels_comment(report, places) },
        { name: 'Review', deliver: () => review(report, places) },
        { name: 'Check run', deliver: () => checkRun(report, places) },
    ];
}
async function writeSummary(report, env) {
    if (!env['GITHUB_STEP_SUMMARY'])
        return { kind: 'skipped', because: 'this runner has no job summary' };
    try {
        await core.summary.addRaw((0,summary/* renderSummary */.B)(report), true).write();
        return { kind: 'delivered', what: 'written' };
    }
    catch (error) {
        return { kind: 'refused', because: error instanceof Error ? error.message : String(error) };
    }
}
function annotate(annotations) {
    for (const { level, message, ...place } of annotations)
        core[level](message, place);
    return { kind: 'delivered', what: `${annotations.length.toFixed(0)} written` };
}
async function workflow_channels_comment(report, { client, settings, trigger }) {
    const mode = settings.comment ?? settings_settings/* defaults */.NT.comment;
    if (mode === 'never')
        return { kind: 'skipped', because: 'the settings say `comment: never`' };
    if (trigger.kind !== 'pull-request')
        return { kind: 'skipped', because: 'there is no pull request' };
    if (trigger.readOnly)
        return { kind: 'skipped', because: `${CANNOT_WRITE}; the report is in the job summary` };
    const repository = report.subject.repository;
    if (repository === undefined)
        return { kind: 'refused', because: 'GITHUB_REPOSITORY is not set' };
    const delivery = await deliverComment({
        client,
        repository,
        issueNumber: trigger.number,
        key: report.commentKey,
        body: (0,comment/* renderComment */.w)(report),
        mayBegin: isWorthComment(report, mode),
        ...(report.subject.run && { run: report.subject.run }),
    });
    switch (delivery.kind) {
        case 'created':
        case 'updated':
        case 'unchanged':
            return { kind: 'delivered', what: `${delivery.kind}, ${delivery.url}` };
        case 'none':
            return { kind: 'skipped', because: `there is none yet, and nothing to begin one for: \`comment: ${mode}\`` };
        case 'overtaken':
            return { kind: 'skipped', because: `a later run has written it, ${delivery.url}` };
        case 'refused':
            return { kind: 'refused', because: `${delivery.because}; the report is in the job summary` };
    }
}


/***/ }),

/***/ 3608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ failureOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(1454);
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

/***/ 9962:
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


/***/ })

};
