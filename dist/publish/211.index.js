export const id = 211;
export const ids = [211,15];
export const modules = {

/***/ 3608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ failureOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPayload: () => (/* binding */ readPayload),
/* harmony export */   variable: () => (/* binding */ variable)
/* harmony export */ });
/* unused harmony export readEvent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7131);
/** Why the workflow runs: the event's name and payload → Trigger. */



/**
 * Reads the runner's variables and the payload's file. Throws a UserError when they are missing or make no sense, and for events in which
 * a stranger's code would get a token that can write.
 */
async function readEvent(env) {
    const name = variable(env, 'GITHUB_EVENT_NAME');
    const payload = await readPayload(variable(env, 'GITHUB_EVENT_PATH'));
    const trigger = interpretEvent(name, payload, { sha: env['GITHUB_SHA'] ?? '', actor: env['GITHUB_ACTOR'] ?? '' });
    return { trigger, subject: describeSubject(trigger, env) };
}
/** Throws a UserError where the runner has not set it. */
function variable(env, name) {
    const value = env[name];
    if (value === undefined || value === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${name}\` is not set, so this is not a workflow; on the command line use \`drydock check\`.`);
    return value;
}
/** Throws a UserError for a file that is no JSON. */
async function readPayload(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The event's payload \`${path}\` (GITHUB_EVENT_PATH) cannot be read.`);
    });
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The event's payload \`${path}\` (GITHUB_EVENT_PATH) is not JSON; it may be cut off.`);
    }
}
function describeSubject(trigger, env) {
    const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const repository = env['GITHUB_REPOSITORY'];
    const run = env['GITHUB_RUN_ID'];
    const headSha = headOf(trigger);
    return {
        serverUrl,
        ...(repository ? { repository } : {}),
        ...(repository && run ? { runUrl: `${serverUrl}/${repository}/actions/runs/${run}` } : {}),
        ...runOrder(env),
        ...(headSha ? { headSha } : {}),
        ...(trigger.kind === 'pull-request' ? { pullRequest: trigger.number } : {}),
    };
}
/** Nothing where the variables are no numbers: then no run is known to be later. */
function runOrder(env) {
    const [id, attempt] = [Number(env['GITHUB_RUN_ID']), Number(env['GITHUB_RUN_ATTEMPT'] ?? 1)];
    return [id, attempt].every((number) => Number.isSafeInteger(number) && number > 0) ? { run: { id, attempt } } : {};
}
function headOf(trigger) {
    switch (trigger.kind) {
        case 'pull-request':
        case 'merge-group':
            return trigger.headSha;
        case 'push':
        case 'manual':
            return trigger.sha;
        case 'local':
            return undefined;
    }
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ finishedRunPayload)
/* harmony export */ });
/* unused harmony exports anyPayload, pullRequestPayload, pushPayload, mergeGroupPayload, workflowRunPayload */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/** The parts of GitHub's event payloads that we read. Everything else in them is ignored. */

const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit name');
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() });
/** What every payload may have. */
const anyPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional() }).optional(),
});
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            sha,
            /** Null when the fork was deleted. */
            repo: repository.nullish(),
        }),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), repo: repository }),
    }),
});
const pushPayload = anyPayload.extend({
    before: sha,
    after: sha,
    deleted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_sha: sha, base_sha: sha }) });
const workflowRunPayload = anyPayload.extend({
    repository: repository.extend({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional() }),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head_repository: repository.nullish() }),
});
/** `workflow_run`, as whoever publishes the reports of a run that has ended needs it. */
const finishedRunPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository,
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        head_sha: sha,
        head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).nullish(),
        head_repository: repository.extend({ owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }) }).nullish(),
    }),
});


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);
/** A `fetch` that goes through the proxy that the runner's variables name. */


/** Reads `https_proxy`, `http_proxy` and `no_proxy` as the runner and other actions do, once for each address it is asked for. */
function proxiedFetch() {
    const dispatchers = new Map();
    const dispatcherFor = (url) => {
        const { origin } = new URL(url);
        if (!dispatchers.has(origin))
            dispatchers.set(origin, new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq().getAgentDispatcher(url));
        return dispatchers.get(origin);
    };
    return async (url, init) => {
        const dispatcher = dispatcherFor(url);
        const { status, statusText, headers, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(url, { ...init, ...(dispatcher && { dispatcher }) });
        return new Response(body, { status, statusText, headers: [...headers] });
    };
}


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePayload)
/* harmony export */ });
/* unused harmony export interpretEvent */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5161);


/** Every event that Dependabot starts gets a read-only token and no secrets. */
const DEPENDABOT = 'dependabot[bot]';
/** Git's name for "no commit". */
const ZEROS = /^0+$/;
/** Throws a UserError for a payload that is not what its event promises, and for a fork's code in a privileged event. */
function interpretEvent(name, payload, runner) {
    switch (name) {
        case 'pull_request':
            return pullRequest(name, payload, runner);
        case 'pull_request_target': {
            const trigger = pullRequest(name, payload, runner);
            if (trigger.fork)
                throw new UserError(refusal(name, 'Use `pull_request`, which needs no privileges'));
            return trigger;
        }
        case 'workflow_run': {
            const { workflow_run: run, repository } = parsePayload(name, workflowRunPayload, payload);
            if (run.head_repository?.id !== repository.id)
                throw new UserError(refusal(name, 'Check in `pull_request`, and only publish the report here'));
            return manual(name, payload, runner);
        }
        case 'push':
            return push(name, payload, runner);
        case 'merge_group': {
            const { merge_group: group } = parsePayload(name, mergeGroupPayload, payload);
            return { kind: 'merge-group', headSha: group.head_sha, baseSha: group.base_sha };
        }
        default: {
            const trigger = manual(name, payload, runner);
            return OF_MEMBERS.has(name) ? trigger : { ...trigger, only: { event: name, sha: runner.sha } };
        }
    }
}
/** Events that only who can write to the repository starts, and reviews, for which a fork's run gets a token that only reads. */
const OF_MEMBERS = new Set([
    'create',
    'delete',
    'deployment',
    'pull_request_review',
    'pull_request_review_comment',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
]);
function pullRequest(name, payload, { actor }) {
    const { number, head, base } = parsePayload(name, pullRequestPayload, payload).pull_request;
    const fork = head.repo?.id !== base.repo.id;
    return {
        kind: 'pull-request',
        number,
        headSha: head.sha,
        baseSha: base.sha,
        baseRef: base.ref,
        fork,
        readOnly: fork || actor === DEPENDABOT,
    };
}
function push(name, payload, runner) {
    const { before, after, deleted, repository } = parsePayload(name, pushPayload, payload);
    // Of a branch that is gone the runner checks out the default branch.
    if (deleted === true || ZEROS.test(after))
        return manual(name, payload, runner);
    return {
        kind: 'push',
        sha: after,
        ...(ZEROS.test(before) ? {} : { before }),
        ...(repository?.default_branch === undefined ? {} : { defaultBranch: repository.default_branch }),
    };
}
function manual(name, payload, { sha }) {
    const branch = parsePayload(name, anyPayload, payload).repository?.default_branch;
    return { kind: 'manual', sha, ...(branch === undefined ? {} : { defaultBranch: branch }) };
}
/** Throws a UserError that names what is not as the event promises. */
function parsePayload(name, schema, payload) {
    const { success, data, error } = schema.safeParse(payload);
    if (success)
        return data;
    const { path = [], message = '' } = error.issues[0] ?? {};
    const where = path.length > 0 ? `\`${path.join('.')}\`: ` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The payload is not one of a \`${name}\` event (GITHUB_EVENT_PATH): ${where}${message}.`);
}
/** See https://securitylab.github.com/resources/github-actions-preventing-pwn-requests. */
const refusal = (name, remedy) => `Drydock does not build or run a fork's code in \`${name}\`: that code would run beside a token that can write and beside secrets. ${remedy}.`;


/***/ }),

/***/ 8211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishRun: () => (/* binding */ publishRun)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/github/api-failure.ts + 1 modules
var api_failure = __webpack_require__(3608);
;// CONCATENATED MODULE: ./src/github/api-refusal.ts
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

// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/github/payload.ts
var github_payload = __webpack_require__(5161);
// EXTERNAL MODULE: ./src/github/trigger.ts
var trigger = __webpack_require__(7131);
;// CONCATENATED MODULE: ./src/github/finished-run.ts



/** Reads the runner's variables and the payload's file. Throws a UserError for another event, and when they make no sense. */
async function readFinishedRun(env) {
    const payload = await (0,github_event.readPayload)((0,github_event.variable)(env, 'GITHUB_EVENT_PATH'));
    const { repository, workflow_run: run } = (0,trigger/* parsePayload */.e)('workflow_run', github_payload/* finishedRunPayload */.CV, payload);
    const { head_repository: from, head_branch: branch } = run;
    return {
        run: { id: run.id, attempt: run.run_attempt },
        event: run.event,
        conclusion: run.conclusion ?? '',
        headSha: run.head_sha,
        repositoryId: repository.id,
        ...(from && branch ? { head: { repositoryId: from.id, owner: from.owner.login, branch } } : {}),
    };
}

;// CONCATENATED MODULE: ./src/github/pulls-of-run.ts
/**
 * Numbers of the open pull requests of `repository` whose head is still the run's commit, on the run's own branch: the same commit can be
 * the head of somebody else's. Empty when the branch has moved on. Throws what the client throws.
 */
async function pullsOfRun(client, repository, { headSha, head, repositoryId }) {
    if (!head)
        return [];
    const [owner = '', repo = ''] = repository.split('/');
    const ofRun = (pulls) => pulls
        .filter((pull) => pull.state === 'open' &&
        pull.head.sha === headSha &&
        pull.head.ref === head.branch &&
        idOf(pull.head.repo) === head.repositoryId &&
        idOf(pull.base.repo) === repositoryId)
        .map(({ number }) => number);
    const ofCommit = ofRun(await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
        owner,
        repo,
        commit_sha: headSha,
        per_page: 100,
    }));
    if (ofCommit.length > 0)
        return ofCommit;
    // The commit of a fork is not always known to be in the repository; its branch is.
    return ofRun(await client.paginate(client.rest.pulls.list, {
        owner,
        repo,
        state: 'open',
        head: `${head.owner}:${head.branch}`,
        per_page: 100,
    }));
}
/** Undefined for a repository that was deleted. */
const idOf = (repository) => repository?.id;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./src/github/proxied-fetch.ts
var proxied_fetch = __webpack_require__(5139);
;// CONCATENATED MODULE: ./src/github/download-bytes.ts
/** Bytes from an address that needs no token. */

/** Milliseconds, as for a request to the API. */
const REQUEST_LIMIT = 15_000;
/** Throws an Error for anything but an answer of at most `limit` bytes in time. */
async function downloadBytes(url, limit) {
    const response = await (0,proxied_fetch/* proxiedFetch */.i)()(url, { redirect: 'error', signal: AbortSignal.timeout(REQUEST_LIMIT) });
    if (!response.ok)
        throw new Error(`the storage of artifacts answered ${response.status}`);
    const chunks = [];
    let total = 0;
    const body = response.body;
    for await (const chunk of body ?? []) {
        total += chunk.byteLength;
        if (total > limit)
            throw new Error(`the archive is larger than ${limit / 1024} KiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/github/run-artifacts.ts
/**
 * The artifacts of a run that has ended.
 *
 * `@actions/artifact` does not fit: it unpacks onto the disk before anybody has looked, with no limit, and is 4.8 MB in a bundle.
 */


/** The newest of each name: attempts of one run leave theirs side by side. Throws what the client throws. */
async function listArtifacts(client, repository, runId) {
    const [owner = '', repo = ''] = repository.split('/');
    const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
        owner,
        repo,
        run_id: runId,
        per_page: 100,
    });
    const newest = new Map(listed
        .filter(({ expired }) => !expired)
        .sort((a, b) => a.id - b.id)
        .map(({ id, name, size_in_bytes: bytes }) => [name, { id, name, bytes }]));
    return [...newest.values()];
}
const redirect = schemas/* object */.Ikc({ status: schemas/* literal */.euz(302), headers: schemas/* object */.Ikc({ location: schemas/* url */.OZ5({ protocol: /^https?$/ }) }) });
/**
 * Its archive. GitHub answers with an address elsewhere, which is signed: the token stays here.
 * Throws what the client throws, and an Error for an archive of more than `limit` bytes.
 */
async function downloadArtifact(client, repository, { id }, limit) {
    const [owner = '', repo = ''] = repository.split('/');
    const answer = await client.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    const { success, data } = redirect.safeParse(answer);
    if (!success)
        throw new Error('GitHub does not say where the archive is');
    return downloadBytes(data.headers.location, limit);
}

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
        return { kind: 'refused', because: explain((0,api_failure/* failureOf */.g)(error)) };
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

;// CONCATENATED MODULE: ./src/report/growth.ts
/**
 * Unpacked bytes that this change adds to the base's image, without what only the checkout had and without what the base
 * image grew by itself; negative when smaller. Undefined without a base, and where they cannot be told apart.
 */
function growthOf({ head, base, brought, drift, }) {
    if (base === undefined || brought?.kind === 'unknown' || drift?.kind === 'unknown')
        return undefined;
    return head.unpackedBytes - base.unpackedBytes - (brought?.bytes ?? 0) - (drift?.unpackedBytes ?? 0);
}

;// CONCATENATED MODULE: ./src/conclusion.ts
/** In the order in which they run, and are told. */
const STAGES = ['lint', 'build', 'image', 'runtime'];
/** Of several images: one that fails beats one that could not be found out, and that beats a pass. Of none nothing was found out. */
function worstConclusion(conclusions) {
    if (conclusions.includes('fail'))
        return 'fail';
    return conclusions.length === 0 || conclusions.includes('unknown') ? 'unknown' : 'pass';
}
/** Whether the step, or the command, ends with a failure. */
const failsJob = ({ verdict, reportOnly }) => verdict.conclusion !== 'pass' && reportOnly !== true;

;// CONCATENATED MODULE: ./src/severity.ts
/** By weight, heaviest first. */
const SEVERITIES = ['error', 'warning', 'info', 'style'];
const THRESHOLDS = [...SEVERITIES, 'never'];
/** Whether a severity reaches a threshold. */
function isAtLeast(severity, threshold) {
    return threshold !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
/** Orders the heaviest first. */
const severity_heaviestFirst = (one, other) => SEVERITIES.indexOf(one) - SEVERITIES.indexOf(other);
/** The heaviest of several; undefined of none. */
const heaviest = (severities) => SEVERITIES.find((severity) => severities.includes(severity));

;// CONCATENATED MODULE: ./src/report/words/selection.ts
/** Which findings of a report are spoken of where. */


function findingsOf(stage) {
    switch (stage.status) {
        case 'done':
        case 'stopped':
            return stage.findings;
        case 'skipped':
        case 'broken':
            return [];
    }
}
/** What asks for attention: all that the base does not have too, and all that fails the check. Worst first. */
function news(image) {
    return sorted(allFindings(image).filter(attention(image)));
}
/** What the base has too, as long as it does not fail the check. Worst first. */
function known(image) {
    const asks = attention(image);
    return sorted(allFindings(image).filter((finding) => !asks(finding)));
}
/** Findings of the base that are gone. */
function fixed(image) {
    return image.stages.lint.status === 'done' ? sorted(image.stages.lint.result.fixed) : [];
}
/** Findings that a comment in the files silences. */
function suppressed(image) {
    return image.stages.lint.status === 'done' ? sorted(image.stages.lint.result.suppressed) : [];
}
/** What stages that stopped printed last. */
function stopLogs({ stages, }) {
    return STAGES.flatMap((stage) => {
        const { [stage]: outcome } = stages;
        const log = outcome.status === 'stopped' ? (outcome.detail?.log ?? []) : [];
        return log.length === 0 ? [] : [{ stage, log }];
    });
}
/** Not on the base, or nothing known about the base. */
function isNews(finding) {
    return finding.origin !== 'existing';
}
function allFindings(image) {
    return STAGES.flatMap((name) => findingsOf(image.stages[name]));
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
/** The findings that make the verdict a failure, by the stage that made them. */
function failuresByStage(image) {
    const fails = failing(image);
    return {
        lint: findingsOf(image.stages.lint).filter(fails),
        build: findingsOf(image.stages.build).filter(fails),
        image: findingsOf(image.stages.image).filter(fails),
        runtime: findingsOf(image.stages.runtime).filter(fails),
    };
}
/** Whether what the container printed tells why it failed; for one that only runs as root it does not. */
function doesLogExplain(image) {
    const userCheck = 'runs-as-non-root';
    return failuresByStage(image).runtime.some(({ rule }) => rule !== userCheck);
}
/** The stages that could not find out. */
function brokenStages(stages) {
    return STAGES.flatMap((stage) => {
        const { [stage]: outcome } = stages;
        return outcome.status === 'broken' ? [{ stage, because: outcome.because }] : [];
    });
}
function attention(image) {
    const fails = failing(image);
    return (finding) => isNews(finding) || fails(finding);
}
/** Compares by content: a report that was written to a file and read again has other objects. */
function failing({ verdict }) {
    const failures = new Set(verdict.conclusion === 'fail' ? verdict.failures.map(identity) : []);
    return (finding) => failures.has(identity(finding));
}
function identity({ rule, severity, message, place, origin }) {
    return JSON.stringify([rule, severity, message, place, origin]);
}
function sorted(findings) {
    return [...findings].sort((one, other) => severity_heaviestFirst(one.severity, other.severity) || lineOf(one) - lineOf(other));
}
function lineOf({ place }) {
    switch (place.at) {
        case 'line':
        case 'layer':
            return place.line ?? 0;
        case 'image':
            return 0;
    }
}

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
    if (image.baseline.kind === 'absent' || news(image).length > 0 || fixed(image).length > 0)
        return true;
    if (image.stages.image.status !== 'done')
        return false;
    const { result } = image.stages.image;
    const isAsManyLayers = result.head.layers.length === result.base?.layers.length;
    const hasOtherPackages = (result.files?.packages ?? []).length > 0;
    return growthOf(result) !== 0 || !isAsManyLayers || hasOtherPackages || isSetUpOtherwise(result.config ?? {});
}
/** Labels and values of variables tell the commit and the time in many images, and differ in every run then. */
function isSetUpOtherwise({ labels: _, variables, ...others }) {
    const { added = [], removed = [] } = variables ?? {};
    return Object.keys(others).length + added.length + removed.length > 0;
}

// EXTERNAL MODULE: ./src/report/json/comment-key-form.ts
var comment_key_form = __webpack_require__(5597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/visible.ts
var src_visible = __webpack_require__(8357);
;// CONCATENATED MODULE: ./src/report/json/schema-values.ts


/** Longest texts that are kept, in UTF-16 units: names and paths, and everything that is a sentence or a line of a log. */
const LONGEST = { name: 1000, text: 4000 };
/** A longer text is cut, not refused: an honest run may have printed it. */
function schema_values_text(longest) {
    return schemas/* string */.YjP().transform((value) => (0,src_visible/* cut */.Jj)(value, longest));
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
    severity: schemas/* enum */.k5n(SEVERITIES),
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







const broken = schemas/* strictObject */.rej({ stage: schemas/* enum */.k5n(STAGES), because: schema_values_text(LONGEST.text) });
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
    .refine((report) => report.verdict.conclusion !== 'pass' || STAGES.every((name) => isThrough(report.stages[name])), {
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
    commentKey: schemas/* string */.YjP().regex(comment_key_form/* COMMENT_KEY_FORM */.l, 'lower-case letters, digits and single dashes, at most 64'),
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
    .refine(({ images, verdict: whole }) => whole.conclusion === worstConclusion(images.map((one) => one.verdict.conclusion)), {
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

;// CONCATENATED MODULE: ./src/report/markdown/block.ts
const MAX_TITLES = 10;
/**
 * The blocks as one document that fits: folded blocks go from the end, then rows of open ones, and a last line says so.
 * Every block closes what it opens, so whatever is left is valid. Blocks are rendered again only when they shrink.
 */
function fit(blocks, room, tail) {
    let shown = blocks.map((block) => show(block, block.rows));
    let dropped = [];
    for (;;) {
        const note = noteOf(dropped);
        if (fits([...shown, measure(note), measure(tail)], room))
            return assemble([...shown.map(({ text }) => text), note, tail]);
        const folded = shown.findLast(({ block }) => block.kind === 'folded');
        const largest = largestOf(shown);
        if (folded !== undefined) {
            dropped = [folded.block, ...dropped];
            shown = shown.filter((entry) => entry !== folded);
        }
        else if (largest !== undefined) {
            const smaller = show(largest.block, Math.floor(largest.rows / 2));
            shown = shown.map((entry) => (entry === largest ? smaller : entry));
        }
        else {
            return shown[0]?.text ?? '';
        }
    }
}
function show(block, rows) {
    const text = block.render(rows);
    return { block, rows, text, ...measure(text) };
}
function measure(text) {
    return { units: text.length, bytes: new TextEncoder().encode(text).length };
}
/** A list gives up rows before a single thing disappears. */
function largestOf(shown) {
    const lists = shown.filter(({ rows }) => rows > 1);
    const candidates = lists.length > 0 ? lists : shown.filter(({ rows }) => rows > 0);
    return candidates.reduce((largest, entry) => (largest === undefined || entry.units > largest.units ? entry : largest), undefined);
}
function noteOf(dropped) {
    const titles = [...new Set(dropped.map(({ title }) => title))];
    if (titles.length === 0)
        return '';
    const rest = titles.length > MAX_TITLES ? ' and more' : '';
    return `*Left out to fit: ${titles.slice(0, MAX_TITLES).join(', ')}${rest}.*`;
}
const GAP = '\n\n';
function fits(parts, room) {
    const gaps = parts.length * GAP.length;
    const units = parts.reduce((sum, part) => sum + part.units, gaps);
    const bytes = parts.reduce((sum, part) => sum + part.bytes, gaps);
    return units <= room.units && bytes <= room.bytes;
}
function assemble(texts) {
    return `${texts.filter((text) => text !== '').join(GAP)}\n`;
}

;// CONCATENATED MODULE: ./src/report/words/phrase.ts
/**
 * Words before they know their medium. Our own words are plain strings; whatever comes from outside is marked, so that each
 * medium (Markdown, terminal, plain text) makes it harmless in its own way and nobody can forget to.
 */

/** Puts `between` between phrases, leaving out empty ones. */
function phrase_join(phrases, between) {
    const full = phrases.filter((phrase) => phrase.length > 0);
    return full.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** `a`, `a and b`, `a, b and c`. */
function list(phrases) {
    const full = phrases.filter((phrase) => phrase.length > 0);
    const last = full.at(-1);
    if (last === undefined || full.length === 1)
        return last ?? [];
    return [...phrase_join(full.slice(0, -1), ', '), ' and ', ...last];
}
/** The phrase as text without any markup, for step outputs, annotations and the terminal. */
function phrase_plain(phrase) {
    return phrase.map((piece) => (typeof piece === 'string' ? piece : plainPiece(piece))).join('');
}
function plainPiece(piece) {
    const text = visible(oneLine(wordsOf(piece)));
    // A value of several words would run into the sentence around it.
    return 'code' in piece && text.includes(' ') ? `\`${text}\`` : text;
}
function wordsOf(piece) {
    if ('code' in piece)
        return piece.code;
    if ('said' in piece)
        return piece.said;
    return 'link' in piece ? piece.link : piece.see;
}
/** A sentence of someone else with a capital and exactly one full stop, so that another can follow. */
function phrase_sentence(said) {
    const text = (0,src_visible/* oneLine */.TN)(said).replace(/^[a-z]/, (letter) => letter.toUpperCase());
    return /[.!?…]$/u.test(text) ? [{ said: text }] : [{ said: text }, '.'];
}

;// CONCATENATED MODULE: ./src/report/words/quantities.ts
/** Numbers as people read them. Sizes are decimal as on a download page: 1 MB = 1,000,000 B. The minus sign is U+2212. */
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
/** A size such as `155 MB`, `1.5 MB`, `21.5 GB`, `0 B`: two digits at least, three from gigabytes on. */
function bytes(count) {
    let unit = 0;
    let value = count;
    // 999.5 kB would be rounded up to `1000 kB`, so the next unit begins a little early.
    while (Math.abs(value) >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(decimals(Math.abs(value), unit))} ${UNITS[unit] ?? 'B'}`;
}
function decimals(value, unit) {
    if (unit === 0)
        return 0;
    if (unit < 3)
        return value < 9.95 ? 1 : 0;
    if (value < 9.995)
        return 2;
    return value < 99.95 ? 1 : 0;
}
/** A difference in size such as `−70 MB`, `+1.5 kB`, `±0 B`. */
function bytesDelta(difference) {
    return signed(difference, bytes(Math.abs(difference)));
}
/** A difference between counts such as `−3`, `+12`, `±0`. */
function countDelta(difference) {
    return signed(difference, count(Math.abs(difference)));
}
/** Change of `head` against `base` as `−83 %`; undefined where the base is zero or the change rounds to nothing. */
function percentDelta(base, head) {
    const percent = base === 0 ? 0 : Math.round(((head - base) / base) * 100);
    return percent === 0 ? undefined : signed(percent, `${count(Math.abs(percent))} %`);
}
/** A duration such as `0.9 s`, `24.1 s`, `3 min 20 s`. */
function seconds(duration) {
    if (duration < 99.95)
        return `${duration.toFixed(1)} s`;
    const whole = Math.round(duration);
    const rest = whole % 60;
    return `${count(Math.floor(whole / 60))} min${rest === 0 ? '' : ` ${rest.toFixed(0)} s`}`;
}
/** A count with thousands separated: `5,000`. */
function count(value) {
    return value.toLocaleString('en-US');
}
/** A count with its noun: `1 finding`, `2 findings`, `0 entries`. */
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
function signed(value, magnitude) {
    if (value === 0)
        return `±${magnitude}`;
    return value < 0 ? `−${magnitude}` : `+${magnitude}`;
}

;// CONCATENATED MODULE: ./src/report/words/reasons.ts


/** Worst first; ends with what could not be found out on top of it. Never empty for a failed image. */
function reasons(image) {
    const { lint, build, image: size, runtime } = failuresByStage(image);
    return [
        ...(build.length > 0 ? [['does not build']] : []),
        ...lintReasons(lint),
        ...runtimeReasons(image, runtime),
        ...reasonsByRule(size, BROKEN_BUDGETS, 'an error in the image').map((reason) => [reason]),
        ...notFoundOut(brokenStages(image.stages).map(({ stage }) => stage)),
    ];
}
function lintReasons(failures) {
    if (failures.length === 0)
        return [];
    const adjective = failures.every(({ origin }) => origin === 'new') ? 'new ' : '';
    const noun = failures.every(({ severity }) => severity === 'error') ? 'error' : 'finding';
    return [[counted(failures.length, `${adjective}${noun}`)]];
}
const BROKEN_BUDGETS = {
    'max-size': 'over its size budget',
    'max-size-increase': 'grew over its budget',
    'max-layers': 'too many layers',
    'max-layers-increase': 'too many new layers',
    'max-compressed-size': 'over its download budget',
    'max-layer-size': 'a layer over its budget',
    'max-waste': 'wastes more than its budget',
    'min-efficiency': 'less efficient than its budget',
    'dive-lowest-efficiency': 'below the efficiency of .dive-ci',
    'dive-highest-wasted-bytes': 'over the wasted bytes of .dive-ci',
    'dive-highest-user-wasted-percent': 'over the wasted share of .dive-ci',
};
function runtimeReasons({ stages: { runtime } }, failures) {
    const answers = runtime.status === 'done' ? runtime.result.answers : [];
    const words = Object.fromEntries(answers.map(({ check, claim }) => [check, claim]));
    // A report that another run wrote has them from there.
    return reasonsByRule(failures, words, 'does not start').map((said) => [{ said }]);
}
/** One reason for each rule, said once. */
function reasonsByRule(failures, words, otherwise) {
    return [...new Set(failures.map(({ rule }) => words[rule] ?? otherwise))];
}
const UNDONE = {
    lint: 'could not lint',
    build: 'could not build',
    image: 'could not measure the image',
    runtime: 'could not run the image',
};
/** What is not known, as reasons. */
function notFoundOut(stages) {
    return stages.map((stage) => [UNDONE[stage]]);
}

;// CONCATENATED MODULE: ./src/report/rows/row.ts
/** The row of a stage that has no result to show. Why one is broken stands above, beside the verdict. */
function rowWithout(name, stage, stopped) {
    const empty = { name, base: [], result: [] };
    switch (stage.status) {
        case 'stopped':
            return { ...empty, head: [stopped], mark: 'bad' };
        case 'skipped':
            return { ...empty, head: ['skipped: ', { said: stage.because }] };
        case 'broken':
            return { ...empty, head: ['could not find out'], mark: 'bad' };
    }
}

;// CONCATENATED MODULE: ./src/report/rows/row-lint.ts




function lintRow(image) {
    const { lint } = image.stages;
    if (lint.status !== 'done')
        return rowWithout('Lint', lint, 'could not be read');
    const { baseCount, fixed, notes } = lint.result;
    const news = lint.findings.filter(isNews);
    const existing = lint.findings.length - news.length;
    const parts = [
        newsWords(news, baseCount !== undefined),
        existing > 0 ? [`${existing} known`] : [],
        fixed.length > 0 ? [`${fixed.length} fixed`] : [],
    ];
    return {
        name: 'Lint',
        base: baseCount === undefined ? [] : [counted(baseCount, 'finding')],
        head: phrase_join(parts, ' · '),
        result: notes.length > 0 ? [`${counted(notes.length, 'check')} left out`] : [],
        mark: markOf(image, news),
    };
}
/** `1 new error · 2 new warnings`; without a base nothing is new, it is just there. */
function newsWords(news, hasBase) {
    const adjective = hasBase ? 'new ' : '';
    if (news.length === 0)
        return [`no ${adjective}findings`];
    const errors = countOf(news, 'error');
    const warnings = countOf(news, 'warning');
    const hints = news.length - errors - warnings;
    const words = (number, noun) => (number > 0 ? [counted(number, `${adjective}${noun}`)] : []);
    return phrase_join([words(errors, 'error'), words(warnings, 'warning'), words(hints, 'hint')], ' · ');
}
function markOf(image, news) {
    if (failuresByStage(image).lint.length > 0)
        return 'bad';
    return countOf(news, 'error') + countOf(news, 'warning') > 0 ? 'careful' : 'good';
}

;// CONCATENATED MODULE: ./src/report/words/headline.ts






function reportHeadline(report) {
    const headline = headlineOf(report);
    return report.reportOnly === true
        ? { ...headline, claim: [...headline.claim, ' (report only: fails no job)'] }
        : headline;
}
function headlineOf(report) {
    const [only, ...others] = report.images;
    if (only === undefined)
        return {
            passed: false,
            claim: ['Not ready: no image was checked'],
            detail: report.problem === undefined ? [] : phrase_sentence(report.problem),
        };
    if (others.length === 0)
        return imageHeadline(only);
    const passed = report.verdict.conclusion === 'pass';
    const untouched = report.images.filter(({ unchanged }) => unchanged !== undefined).length;
    const amiss = report.images.filter(({ verdict }) => verdict.conclusion !== 'pass').length;
    return {
        passed,
        claim: passed
            ? untouched === report.images.length
                ? [`Ready: all ${untouched} images are unchanged`]
                : [`Ready: all ${report.images.length} images${untouched === 0 ? '' : `, ${untouched} of them unchanged`}`]
            : [`Not ready: ${amiss} of ${counted(report.images.length, 'image')}`],
        detail: sizeOfAll(report.images.filter(({ unchanged }) => unchanged === undefined)),
    };
}
function imageHeadline(image) {
    const { verdict, stages, unchanged } = image;
    if (unchanged !== undefined)
        return { passed: true, claim: ['Ready: unchanged'], detail: phrase_sentence(unchanged) };
    const cost = costSentence(image);
    const notFound = [...new Set(brokenStages(stages).map(({ because }) => because))].map(phrase_sentence);
    switch (verdict.conclusion) {
        case 'pass':
            return { passed: true, claim: ['Ready', ...readiness(image)], detail: cost };
        case 'fail':
            return {
                passed: false,
                claim: ['Not ready: ', ...list(reasons(image))],
                detail: phrase_join([pointTo(verdict.failures[0], image), ...notFound, cost], ' '),
            };
        case 'unknown':
            return {
                passed: false,
                claim: ['Not ready: ', ...list(notFoundOut(verdict.broken.map(({ stage }) => stage)))],
                detail: phrase_join([...notFound, cost], ' '),
            };
    }
}
/** Claim and detail as one line of plain text. */
function headlineText({ passed, claim, detail }) {
    return plain(join([[`${passed ? '✅' : '❌'} `, ...claim, '.'], detail], ' '));
}
function readiness(image) {
    const attention = news(image);
    const hasBase = image.stages.lint.status === 'done' && image.stages.lint.result.baseCount !== undefined;
    const loud = attention.filter(({ severity }) => severity === 'error' || severity === 'warning');
    if (loud.length > 0) {
        // The base was not asked about everything: what it does there may be no news.
        const areNew = hasBase && loud.every(({ origin }) => origin === 'new');
        return [countOf(loud, 'error') > 0 ? ', but ' : ', with ', ...newsWords(loud, areNew)];
    }
    const adjective = hasBase ? 'new ' : '';
    return attention.length === 0 ? [`: no ${adjective}findings`] : [`: no ${adjective}errors or warnings`];
}
/** Where to look first. A finding about the image as a whole has said it all in the claim. */
function pointTo({ rule, place }, { dockerfile, stages }) {
    if (place.at !== 'line')
        return [];
    const line = [`Line ${place.line}`, ...(place.file === dockerfile ? [] : [' of ', { code: place.file }])];
    return stages.build.status === 'stopped' ? [...line, ' stops the build.'] : [...line, ' breaks ', { code: rule }, '.'];
}
/** `The image is 70 MB smaller and healthy.` Empty where nothing was measured. */
function costSentence({ stages }) {
    const size = stages.image.status === 'done' ? [[sizeWords(stages.image.result)]] : [];
    const health = stages.runtime.status === 'done' && stages.runtime.result.health.kind === 'healthy' ? [['healthy']] : [];
    const said = list([...size, ...health]);
    return phrase_join([said.length === 0 ? [] : ['The image is ', ...said, '.'], stillSentence(stages)], ' ');
}
/** What the base does wrong as well, so that nobody takes a pass for praise. */
function stillSentence({ runtime }) {
    if (runtime.status !== 'done')
        return [];
    const known = runtime.findings.filter(({ origin }) => origin === 'existing').map(({ rule }) => rule);
    const claims = runtime.result.answers
        .filter(({ check, outcome }) => outcome === 'fail' && known.includes(check))
        .map(({ claim }) => [{ said: claim }]);
    return claims.length === 0 ? [] : ['As on the base: ', ...list(claims), '.'];
}
function sizeWords(result) {
    const growth = growthOf(result);
    return growth === undefined ? `${bytes(result.head.unpackedBytes)} large` : changeWords(growth);
}
function changeWords(difference) {
    if (difference === 0)
        return 'as large as before';
    return `${bytes(Math.abs(difference))} ${difference < 0 ? 'smaller' : 'larger'}`;
}
/** Of several images together, where each could be compared. */
function sizeOfAll(images) {
    const differences = images.map(({ stages: { image } }) => image.status === 'done' ? growthOf(image.result) : undefined);
    const compared = differences.filter((difference) => difference !== undefined);
    if (compared.length === 0 || compared.length < images.length)
        return [];
    const total = compared.reduce((sum, difference) => sum + difference, 0);
    return [`Together they are ${changeWords(total)}.`];
}

;// CONCATENATED MODULE: ./src/report/words/icons.ts
/** Icons of Markdown. Each stands beside words that say the same. */
const MARK_ICONS = { good: '✅', careful: '⚠️', bad: '❌' };
const SEVERITY_ICONS = {
    error: '❌',
    warning: '⚠️',
    info: 'ℹ️',
    style: '💡',
};

;// CONCATENATED MODULE: ./src/report/words/links.ts
// A foreign frontend may answer BuildKit's check with any URL it likes, so a rule's page must be one of these.
const RULE_PAGES = [
    'https://docs.docker.com/',
    'https://www.shellcheck.net/wiki/',
    'https://github.com/koalaman/shellcheck/wiki/',
    'https://github.com/hadolint/hadolint/wiki/',
];
const DRYDOCK_PAGE = /^https:\/\/github\.com\/[\w.-]+\/drydock\/blob\/[\w.-]+\/docs\/(?:rules|checks)\/[\w-]+\.md$/;
/** The page of a rule, or undefined where it is not one that we know. */
function rulePage(url) {
    if (url === undefined || !/^[\w:/.#?=&%+-]+$/.test(url) || url.includes('/../'))
        return undefined;
    return DRYDOCK_PAGE.test(url) || RULE_PAGES.some((page) => url.startsWith(page)) ? url : undefined;
}
/** Lines of a file at a commit, as GitHub shows them. */
function linesPage(subject, sha, file, lines) {
    const home = repositoryPage(subject);
    if (home === undefined || !isCommit(sha))
        return undefined;
    const end = lines.endLine > lines.line ? `-L${lines.endLine.toFixed(0)}` : '';
    return `${home}/blob/${sha}/${file.split('/').map(segment).join('/')}#L${lines.line.toFixed(0)}${end}`;
}
function commitPage(subject, sha) {
    const home = repositoryPage(subject);
    return home === undefined || !isCommit(sha) ? undefined : `${home}/commit/${sha}`;
}
/** The workflow run, where it is one of this repository. */
function runPage(subject) {
    const home = repositoryPage(subject);
    if (home === undefined || subject.runUrl?.startsWith(`${home}/actions/runs/`) !== true)
        return undefined;
    return /^[\d/a-z]+$/.test(subject.runUrl.slice(home.length)) ? subject.runUrl : undefined;
}
function repositoryPage({ serverUrl, repository }) {
    if (serverUrl === undefined || !/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/.test(serverUrl))
        return undefined;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${serverUrl.replace(/\/$/, '')}/${repository}`;
}
/** A whole commit name: SHA-1 or SHA-256. */
function isCommit(sha) {
    return sha !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}
function segment(name) {
    // encodeURIComponent throws on half a character, and leaves what Markdown reads as the end of a link.
    return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./src/report/words/location.ts


/** Empty for a finding about the image as a whole. `side` is the commit whose files are meant. */
function placeWords(finding, image, subject, side = 'head') {
    const sha = shaOf(image, subject, side);
    const { place } = finding;
    switch (place.at) {
        case 'line':
            return [{ link: `${place.file}:${location_span(place)}`, to: linesPage(subject, sha, place.file, place) }];
        case 'layer': {
            if (place.line === undefined)
                return [`layer ${place.index + 1}`];
            const lines = { line: place.line, endLine: place.line };
            return [{ link: `${image.dockerfile}:${location_span(lines)}`, to: linesPage(subject, sha, image.dockerfile, lines) }];
        }
        case 'image':
            return [];
    }
}
/** The Dockerfile lines that made a layer, as `4` or `6–8`, or what stands in their place. */
function layerPlace(layer, image, subject, side) {
    if (layer.lines === undefined)
        return 'base image';
    if (layer.lines === 'unknown')
        return 'unknown';
    return { see: location_span(layer.lines), to: linesPage(subject, shaOf(image, subject, side), image.dockerfile, layer.lines) };
}
/** What the checked side is called. */
function headWords({ pullRequest, headSha }) {
    if (pullRequest !== undefined)
        return 'this pull request';
    return headSha === undefined ? 'here' : 'this commit';
}
/** `costs 38 MB and 2.1 s`; empty where nothing was measured. */
function costWords(cost) {
    const parts = [
        ...(cost?.bytes === undefined ? [] : [bytes(cost.bytes)]),
        ...(cost?.seconds === undefined ? [] : [seconds(cost.seconds)]),
    ];
    return parts.length === 0 ? '' : `costs ${parts.join(' and ')}`;
}
function location_span({ line, endLine }) {
    return endLine > line ? `${line.toFixed(0)}–${endLine.toFixed(0)}` : line.toFixed(0);
}
function shaOf(image, subject, side) {
    return side === 'head' ? subject.headSha : (image.baseline.sha ?? subject.baseSha);
}

;// CONCATENATED MODULE: ./src/report/words/layer-change.ts

/** Changes below this share of the image say nothing about why it grew. */
const NOTABLE_SHARE = 0.01;
const MAX_MOVERS = 3;
/** The layers that moved the size most, largest change first; empty without a base and where nothing moved. */
function movers({ stages: { image } }) {
    if (image.status !== 'done' || image.result.base === undefined)
        return [];
    const least = image.result.head.unpackedBytes * NOTABLE_SHARE;
    return image.result.layers
        .filter((pair) => Math.abs(differenceOf(pair)) > least)
        .sort((one, other) => Math.abs(differenceOf(other)) - Math.abs(differenceOf(one)))
        .slice(0, MAX_MOVERS);
}
/** Bytes that the head has more than the base, without those that only the checkout had. */
function differenceOf(pair) {
    switch (pair.kind) {
        case 'both':
            return 0;
        case 'changed':
            return ownBytes(pair.head) - pair.base.unpackedBytes;
        case 'added':
            return ownBytes(pair.head);
        case 'removed':
            return -pair.base.unpackedBytes;
    }
}
const ownBytes = ({ unpackedBytes, broughtBytes = 0 }) => unpackedBytes - broughtBytes;
/** The layer to name, and the commit whose Dockerfile made it. */
function layerOf(pair) {
    return pair.kind === 'removed' ? { layer: pair.base, side: 'base' } : { layer: pair.head, side: 'head' };
}
/** How the layer differs, with the Dockerfile lines that made it: `new, line 5`, `removed, was line 4`, `line 6–8`. */
function fateWords(pair, place) {
    const words = FATE[pair.kind];
    const { lines } = layerOf(pair).layer;
    if (lines === undefined)
        return [words.ofBaseImage];
    return lines === 'unknown' ? [words.plain] : [words.line, place];
}
const SAME = { ofBaseImage: 'base image', plain: 'line unknown', line: 'line ' };
const FATE = {
    both: SAME,
    changed: SAME,
    added: { ofBaseImage: 'new in the base image', plain: 'new, line unknown', line: 'new, line ' },
    removed: { ofBaseImage: 'gone from the base image', plain: 'removed', line: 'removed, was line ' },
};
/** The instruction on one line, without what every build adds to it. Untrusted text; may be empty. */
function instructionOf({ createdBy }) {
    return (0,src_visible/* oneLine */.TN)(createdBy
        .replace(/\s*# buildkit\s*$/, '')
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^(?:RUN )?(?:\|\d+ .*? )?\/bin\/sh -c /, 'RUN '));
}

;// CONCATENATED MODULE: ./src/report/markdown/markdown.ts


/** Longest untrusted name, message and log line that we print, in UTF-16 units. A cell that fills a screen tells nothing. */
const LIMITS = { name: 160, message: 600, logLine: 240 };
/**
 * Untrusted text as one inert `<code>`: no mention, link, reference, comment or table cell can come out of it. Punctuation is
 * written as entities. Because e-mail links are made after entities are read (github/cmark-gfm#278), `<wbr>` also parts what
 * could become a link.
 */
function code(text, max = LIMITS.name) {
    const shown = (0,src_visible/* cut */.Jj)((0,src_visible/* visible */.RK)(text), max);
    return shown === '' ? '*(empty)*' : `<code>${inert(shown)}</code>`;
}
function inert(text) {
    return text
        .replace(/[^\p{L}\p{N} ,./=;-]/gu, (character) => `&#${(character.codePointAt(0) ?? 0).toFixed(0)};`)
        .replaceAll('&#64;', '<wbr>&#64;')
        .replaceAll('&#58;//', '&#58;<wbr>//')
        .replace(/www\./giu, (found) => `${found.slice(0, 3)}<wbr>.`);
}
// A word of an English sentence, a number with its unit, a dash: nothing that GitHub links. Everything else goes into `<code>`.
const WORD = /^[A-Za-z]+(?:['’/-][A-Za-z]+)*$/;
const NUMBER = /^[+−±]?\d{1,6}(?:[.,]\d{1,3})*(?:%|s|ms|B|kB|MB|GB)?$/;
const DASH = /^[–—·…→%]$/;
const COMMIT = /^[0-9a-f]{7,}$/i;
/**
 * Untrusted sentence: back-ticked parts and every word that is not plainly a word become `<code>`, since neither a backslash
 * nor an entity stops GitHub from linking a mention. One line, at most `max` UTF-16 units.
 */
function prose(text, max = LIMITS.message) {
    const parts = (0,src_visible/* cut */.Jj)((0,src_visible/* oneLine */.TN)(text), max).split('`');
    // An unpaired back-tick is a character like any other.
    const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')];
    return paired.map((part, index) => (index % 2 === 1 ? code(part, max) : words(part))).join('');
}
function words(text) {
    const shown = [];
    let risky = [];
    const flush = () => {
        if (risky.length > 0)
            shown.push(code(risky.join(' '), LIMITS.message));
        risky = [];
    };
    for (const word of text.split(' ')) {
        const { before, core, after } = strip(word);
        if (core === '' || isPlain(core, word.startsWith(core) ? after : '')) {
            flush();
            shown.push(word);
            continue;
        }
        if (before !== '')
            flush();
        risky.push(core);
        if (before === '' && after === '')
            continue;
        flush();
        shown.push(`${before}${shown.pop() ?? ''}${after}`);
    }
    flush();
    return shown.join(' ');
}
function isPlain(core, after) {
    if (WORD.test(core))
        return !core.split(/['’/-]/).some((part) => COMMIT.test(part));
    // At the start of a line `1.` and `1)` would begin a list.
    return (NUMBER.test(core) && !/^[.)]/.test(after)) || DASH.test(core);
}
/** Punctuation around a word stays outside of its `<code>`. */
function strip(word) {
    const [before = ''] = /^["'(]*/.exec(word) ?? [];
    const [after = ''] = /["').,:;!?…]*$/.exec(word.slice(before.length)) ?? [];
    return { before, core: word.slice(before.length, word.length - after.length), after };
}
/** A phrase as inline Markdown: our own words as they are, everything else made inert. */
function inline(phrase) {
    return phrase.map(piece).join('');
}
function piece(part) {
    if (typeof part === 'string')
        return part;
    if ('code' in part)
        return code((0,src_visible/* oneLine */.TN)(part.code));
    if ('said' in part)
        return prose(part.said);
    return markdown_link('link' in part ? code(part.link) : part.see, part.to);
}
/**
 * Lines of a log as one inert `<pre>`; HTML, because a fence can be closed from inside. An `@` and a `/` at the start of a line
 * are entities too: bots that take orders from comments read the source.
 */
function pre(lines) {
    const shown = lines.map((line) => (0,src_visible/* cut */.Jj)((0,src_visible/* visibleLine */.P8)(line), LIMITS.logLine).replace(/[&<>@]|^\s*\//gu, entities));
    return `<pre>${shown.map((line) => (line === '' ? ' ' : line)).join('\n')}</pre>`;
}
function entities(characters) {
    return characters.replace(/\S/gu, (character) => `&#${character.charCodeAt(0).toFixed(0)};`);
}
/** A fenced block that GitHub colours, or offers to commit. The fence is longer than any in the text, and no comment can open. */
function fence(language, lines) {
    const shown = lines.map((line) => (0,src_visible/* cut */.Jj)((0,src_visible/* visibleLine */.P8)(line), LIMITS.logLine).replaceAll('<!--', '<!\\--'));
    const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/gu)].map(([run]) => run.length)));
    const ticks = '`'.repeat(longest + 1);
    return [`${ticks}${language}`, ...shown, ticks].join('\n');
}
/** A table. Cells are inline Markdown without line breaks; `right` names the columns of numbers. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, index) => (right.includes(index) ? '--:' : ':--'));
    // A number and its unit stay on one line.
    const numbers = (cells) => cells.map((cell, index) => (right.includes(index) ? cell.replaceAll(' ', '&nbsp;') : cell));
    return [line(head), line(rule), ...rows.map((cells) => line(numbers(cells)))].join('\n');
}
/** A folded section. `summary` is inline HTML of our own; `body` is Markdown. */
function details(summary, body, state = 'folded') {
    return `<details${state === 'open' ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** `text` is inline Markdown that is already harmless; `to` is a URL made in links.ts. */
function markdown_link(text, to) {
    return to === undefined ? text : `[${text}](${to})`;
}
/** The line that says how many rows of a list are missing, if any are. */
function more(missing, one, many = `${one}s`) {
    return missing <= 0 ? [] : [`*… and ${counted(missing, `more ${one}`, `more ${many}`)}.*`];
}

;// CONCATENATED MODULE: ./src/report/markdown/mermaid.ts
/** A chart of Mermaid's (https://mermaid.js.org/syntax/gantt.html), which GitHub draws from its text. The only file that escapes for Mermaid. */

/** Longest name in UTF-16 units; as many of the widest letters fit left of the bars. */
const MAX_NAME = 26;
/** Pixels left of the bars. */
const NAME_WIDTH = 215;
const LAYOUT = { leftPadding: NAME_WIDTH, barHeight: 16, barGap: 3, topPadding: 42 };
/**
 * Mermaid takes black words for its light theme and white ones for its dark theme, inside of bars and beside them; grey and blue of this
 * lightness are 4.5 to 1 against both (https://www.w3.org/TR/WCAG22/#contrast-minimum).
 */
const COLOURS = {
    doneTaskBkgColor: '#767676',
    doneTaskBorderColor: '#767676',
    activeTaskBkgColor: '#0079cf',
    activeTaskBorderColor: '#0079cf',
    sectionBkgColor: '#8080801a',
    sectionBkgColor2: '#8080801a',
    altSectionBkgColor: '#80808000',
};
/** The longest bar in milliseconds, the chart's own unit: finer than the pixels of a screen, and less than a tick of the axis. */
const LONGEST_BAR = 100_000;
/**
 * Lines of the chart. Its bars are those of a Gantt chart, the one kind of Mermaid's that every version draws with a text beside each
 * bar; lengths take the place of times, so that the axis says nothing and is left empty.
 */
function chartLines({ title, description, rows }) {
    const largest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value)));
    const length = (value) => Math.max(1, Math.round((value / largest) * LONGEST_BAR)).toFixed(0);
    return [
        ...`%%{init: ${JSON.stringify({ gantt: LAYOUT, themeVariables: COLOURS }, null, 1)}}%%`.split('\n'),
        'gantt',
        `  title ${title}`,
        `  accTitle: ${title}`,
        `  accDescr: ${description}`,
        '  dateFormat x',
        '  axisFormat 0',
        '  tickInterval 1month',
        '  todayMarker off',
        ...apart(rows).flatMap(({ name, bars }) => [
            `  section ${mermaidText(name)}`,
            ...bars.map(({ words, isPale, value }) => `  ${words} :${isPale ? 'done' : 'active'}, 0, ${length(value)}`),
        ]),
    ];
}
/** Names that fit, each of them once: Mermaid draws sections of one name as one. */
function apart(rows) {
    const seen = new Map();
    return rows.map((row) => {
        const name = (0,src_visible/* cut */.Jj)((0,src_visible/* visible */.RK)((0,src_visible/* oneLine */.TN)(row.name)), MAX_NAME).trim();
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return { ...row, name: times === 1 ? name : `${name} ·${times}` };
    });
}
/**
 * Untrusted text inside a line of Mermaid's: whatever is no letter, digit or space is an entity of its own
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), so that no statement, comment, directive or fence can come out of it.
 */
function mermaidText(text) {
    const inert = text.replace(/[^\p{L}\p{N} ]/gu, (character) => `#${(character.codePointAt(0) ?? 0).toFixed(0)};`);
    return inert.trim() === '' ? '-' : inert;
}

;// CONCATENATED MODULE: ./src/report/markdown/section-chart.ts




/** More rows than a screen has are no picture. */
const MAX_LAYERS = 10;
/** Base and head as a chart of their layers; nothing where only one of them was measured. */
function chartBlocks({ stages: { image } }) {
    if (image.status !== 'done' || image.result.base === undefined)
        return [];
    const { base, head, layers } = image.result;
    const title = 'Base and this change in a chart';
    const chart = chartLines({
        title: 'Unpacked size of the image and its layers',
        description: `Bars of the base, ${bytes(base.unpackedBytes)}, and of this change, ${bytes(head.unpackedBytes)}. All layers with their figures are in the table of layers.`,
        rows: [{ name: 'whole image', bars: barsOf(base.unpackedBytes, head.unpackedBytes) }, ...layerRows(layers)],
    });
    return [{ title: 'Chart', kind: 'folded', rows: 0, render: () => details(title, fence('mermaid', chart)) }];
}
/** What the Dockerfile makes, in its order; what is small or below it is one row. */
function layerRows(layers) {
    const [below, own] = [layers.filter(isBelow), layers.filter((pair) => !isBelow(pair))];
    const largest = own.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, MAX_LAYERS);
    const shown = own.filter((pair) => largest.includes(pair) && weightOf(pair) > 0);
    const rest = own.filter((pair) => !largest.includes(pair) && weightOf(pair) > 0);
    return [
        ...sumRow('base image', below),
        ...shown.map((pair) => ({
            name: nameOf(pair),
            bars: barsOf(sizeOf(pair, 'base'), sizeOf(pair, 'head')),
        })),
        ...sumRow(counted(rest.length, 'smaller layer'), rest),
    ];
}
const isBelow = (pair) => layerOf(pair).layer.lines === undefined;
const weightOf = (pair) => Math.max(sizeOf(pair, 'base') ?? 0, sizeOf(pair, 'head') ?? 0);
function sizeOf(pair, side) {
    if (side === 'base')
        return pair.kind === 'added' ? undefined : pair.base.unpackedBytes;
    return pair.kind === 'removed' ? undefined : pair.head.unpackedBytes;
}
function nameOf(pair) {
    const { layer } = layerOf(pair);
    const line = typeof layer.lines === 'object' ? `${layer.lines.line.toFixed(0)} ` : '';
    return `${line}${instructionOf(layer)}`;
}
function sumRow(name, pairs) {
    const sum = (side) => {
        const sizes = pairs.flatMap((pair) => sizeOf(pair, side) ?? []);
        return sizes.length === 0 ? undefined : sizes.reduce((total, size) => total + size, 0);
    };
    return pairs.length === 0 ? [] : [{ name, bars: barsOf(sum('base'), sum('head')) }];
}
/** One bar where both sides are the same. */
function barsOf(base, head) {
    if (base === head && head !== undefined)
        return [{ words: `${bytes(head)} on both`, isPale: true, value: head }];
    const fate = base === undefined ? ', new' : head === undefined ? ', gone' : '';
    const change = base !== undefined && head !== undefined ? ` (${bytesDelta(head - base)})` : '';
    return [
        ...(base === undefined ? [] : [{ words: `base ${bytes(base)}${fate}`, isPale: true, value: base }]),
        ...(head === undefined
            ? []
            : [{ words: `this change ${bytes(head)}${change}${fate}`, isPale: false, value: head }]),
    ];
}

;// CONCATENATED MODULE: ./src/report/words/config-words.ts

const MAX_NAMES = 20;
/** Every difference, what decides how the image runs before the rest. */
function configDifferences({ stages: { image } }) {
    const changes = (image.status === 'done' ? image.result.config : undefined) ?? {};
    return [
        ...textDifference('User', changes.user),
        ...textDifference('Entrypoint', changes.entrypoint),
        ...textDifference('Command', changes.command),
        ...textDifference('Working directory', changes.workingFolder),
        ...nameDifference('Exposed ports', changes.ports),
        ...nameDifference('Volumes', changes.volumes),
        ...textDifference('Health check', changes.healthcheck),
        ...textDifference('Stop signal', changes.stopSignal),
        ...variablesDifference(changes.variables),
        ...(changes.labels ?? []).map(({ name, ...change }) => ({
            name: ['Label ', { code: name }],
            ...sidesOf(change),
        })),
    ];
}
/** Names as a list of at most `max`, and how many more there are. */
function namesWords(names, max = MAX_NAMES) {
    const rest = names.length - max;
    return [...names.slice(0, max).map((name) => [{ code: name }]), ...(rest > 0 ? [[`${rest} more`]] : [])];
}
const textDifference = (name, change) => change ? [{ name: [name], ...sidesOf(change) }] : [];
const sidesOf = ({ base, head }) => ({
    base: textWords(base),
    head: textWords(head),
});
function textWords(text) {
    if (text === undefined)
        return [];
    return text === '' ? ['empty'] : [{ code: text }];
}
const nameDifference = (name, change) => change ? [{ name: [name], base: list(namesWords(change.removed)), head: list(namesWords(change.added)) }] : [];
function variablesDifference(variables) {
    if (!variables)
        return [];
    const { added, removed, changed } = variables;
    return [
        ...(added.length + removed.length > 0 ? nameDifference('Variables', { added, removed }) : []),
        ...(changed.length > 0
            ? [
                {
                    name: ['Variables'],
                    base: list(namesWords(changed)),
                    head: [changed.length > 1 ? 'other values' : 'another value'],
                },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown/section-config.ts




/** What the configuration says otherwise than the base's. */
function configBlocks(image, subject) {
    const differences = configDifferences(image);
    if (differences.length === 0)
        return [];
    const cells = differences.map(({ name, base, head }) => [`**${inline(name)}**`, inline(base), inline(head)]);
    const render = (rows) => rows === 0
        ? ''
        : details(`Configuration: ${counted(differences.length, 'difference')}`, [
            table(['', 'base', headWords(subject)], cells.slice(0, rows)),
            ...more(cells.length - rows, 'difference'),
        ].join('\n\n'));
    return [{ title: 'Configuration', kind: 'folded', rows: cells.length, render }];
}

;// CONCATENATED MODULE: ./src/report/words/inside.ts


/** Smaller changes of the content say nothing of the size. */
const NOTABLE_BYTES = 1000;
/** Packages that came, went or moved, and where files did; nothing without a base. */
function changeLines(image, subject) {
    const files = changesOf(image);
    return {
        packages: (files?.packages ?? []).map((change) => packageLine(change, image, subject)),
        places: (files?.places ?? []).filter((place) => Math.abs(inside_differenceOf(place)) >= NOTABLE_BYTES).map(placeLine),
    };
}
function changesOf({ stages: { image } }) {
    return image.status === 'done' ? image.result.files : undefined;
}
const inside_differenceOf = ({ headBytes, baseBytes }) => headBytes - baseBytes;
function packageLine({ manager, name, from, to, bytes: moved, layer }, image, subject) {
    const versions = to === undefined
        ? [' ', { code: from ?? '' }, ' (gone']
        : from === undefined
            ? [' ', { code: to }, ' (new']
            : from === to
                ? [' ', { code: to }, ' (other files']
                : [' ', { code: from }, ' → ', { code: to }, ' ('];
    const separator = from !== undefined && to !== undefined && from !== to ? '' : ', ';
    const where = layer === undefined ? [] : [', ', ...layerWords(layer, image, subject)];
    return {
        amount: bytesDelta(moved),
        words: [{ code: name }, ...versions, separator, MANAGERS[manager], ...where, ')'],
    };
}
const MANAGERS = {
    dpkg: 'Debian',
    apk: 'Alpine',
    python: 'Python',
    node: 'Node',
    go: 'Go',
};
function placeLine(place) {
    const files = place.path.endsWith('/') ? [` (${counted(place.fileCount, 'file')})`] : [];
    return { amount: bytesDelta(inside_differenceOf(place)), words: [{ code: place.path }, ...files] };
}
/** The head's waste; nothing where the contents are unreadable or nothing is wasted. */
function wasteOf({ stages: { image } }) {
    if (image.status !== 'done' || image.result.head.contents.kind !== 'read')
        return undefined;
    const { waste } = image.result.head.contents;
    return waste.bytes >= NOTABLE_BYTES ? waste : undefined;
}
function wasteLines(image, subject) {
    return (wasteOf(image)?.parts ?? [])
        .filter((part) => part.bytes >= NOTABLE_BYTES)
        .map((part) => ({ amount: bytes(part.bytes), words: wasteWords(part, image, subject) }));
}
const CAUSES = {
    overwritten: 'overwritten',
    deleted: 'deleted',
    'copied-again': 'copied once more for another owner, mode or time',
};
function wasteWords({ cause, layer, hiddenBy, largest, fileCount }, image, subject) {
    return [
        'of ',
        ...layerWords(layer, image, subject),
        `, ${CAUSES[cause]} by `,
        ...layerWords(hiddenBy, image, subject),
        ': ',
        ...filesWords(largest, fileCount),
    ];
}
/** What this Dockerfile's own layers could do without; the base image's is its author's. */
function avoidableOf({ stages: { image } }) {
    if (image.status !== 'done' || image.result.head.contents.kind !== 'read')
        return [];
    const { contents, layers } = image.result.head;
    return contents.avoidable.filter(({ layer }) => layers[layer]?.lines !== undefined);
}
function avoidableLines(image, subject) {
    return avoidableOf(image).map(({ kind, layer, bytes: size, fileCount, largest }) => ({
        amount: bytes(size),
        words: [`${KINDS[kind]}, `, ...layerWords(layer, image, subject), ': ', ...filesWords(largest, fileCount)],
    }));
}
const KINDS = {
    'apt-lists': 'package lists of apt',
    'apt-cache': 'cache of apt',
    'apk-cache': 'cache of apk',
    'dnf-cache': 'cache of dnf',
    'zypper-cache': 'cache of zypper',
    'pip-cache': 'cache of pip',
    'npm-cache': 'cache of npm',
    'yarn-cache': 'cache of yarn',
    'other-caches': 'caches of build tools',
    'python-bytecode': 'compiled Python',
    documentation: 'documentation',
    tests: 'tests of packages',
    'build-tools': 'compilers',
    logs: 'logs',
    'temporary-files': 'temporary files',
    duplicates: 'duplicates of other files',
};
function filesWords(largest, fileCount) {
    return [{ code: largest }, ...(fileCount > 1 ? [` and ${counted(fileCount - 1, 'more file')}`] : [])];
}
/** `line 5`, `the base image`, or `layer 3` where nobody knows the line. */
function layerWords(index, image, subject) {
    const { image: stage } = image.stages;
    const layer = stage.status === 'done' ? stage.result.head.layers[index] : undefined;
    if (layer?.lines === undefined && layer !== undefined)
        return ['the base image'];
    if (layer === undefined || layer.lines === 'unknown')
        return [`layer ${index + 1}`];
    return ['line ', layerPlace(layer, image, subject, 'head')];
}
/** dive's figures, so that people can compare. */
function diveWords({ dive: { efficiency, wastedBytes } }) {
    return `dive would say: efficiency ${(efficiency * 100).toFixed(2)} %, wasted ${bytes(wastedBytes)}; it counts every copy, the one that stays too.`;
}

;// CONCATENATED MODULE: ./src/report/markdown/section-inside.ts



const MAX_LINES = 20;
/** What changed in the files of the image, what its layers hold in vain, and what they could do without. */
function insideBlocks(image, subject) {
    const changes = changesOf(image);
    const { packages, places } = changeLines(image, subject);
    const waste = wasteOf(image);
    const avoidable = avoidableOf(image);
    const moved = changes === undefined ? 0 : changes.added.bytes + changes.removed.bytes + changes.changed.bytes;
    return [
        ...listBlock(`Packages: ${count(packages.length)} changed`, packages, 'package'),
        ...listBlock(`Files: ${bytesDelta(moved)}`, places, 'place'),
        ...(waste === undefined
            ? []
            : listBlock(`Waste: ${bytes(waste.bytes)} in the layers that the image does not show`, wasteLines(image, subject), 'place', diveWords(waste))),
        ...listBlock(`Avoidable: ${bytes(avoidable.reduce((sum, part) => sum + part.bytes, 0))}`, avoidableLines(image, subject), 'place'),
    ];
}
function listBlock(title, lines, noun, end) {
    if (lines.length === 0)
        return [];
    const rows = Math.min(lines.length, MAX_LINES);
    const item = ({ amount, words }) => `- **${amount}** ${inline(words)}`;
    const render = (shown) => {
        const list = lines.slice(0, shown).map(item).join('\n');
        return details(title, [list, ...more(lines.length - shown, noun), ...(end === undefined ? [] : [end])].join('\n\n'));
    };
    return [{ title: title.replace(/:.*/, ''), kind: 'folded', rows, render }];
}

;// CONCATENATED MODULE: ./src/report/words/said-above.ts

/** What stands before the cause in the messages of a build; both sides can have the same one. */
const PREFIX = /^.*could not be carried out: /s;
/**
 * A reason as a reader needs it who has read the verdict, where the reasons of all broken stages stand: one with the same
 * cause only refers to it. The text stays untrusted.
 */
function withoutRepeat(reason, { stages }) {
    const causes = brokenStages(stages).map(({ because }) => because.replace(PREFIX, '').replace(/\.$/, ''));
    if (!causes.some((cause) => cause !== '' && reason.includes(cause)))
        return reason;
    const [what = ''] = reason.split(': ', 1);
    return what === reason ? 'for the reason above' : `${what}, for the reason above`;
}

;// CONCATENATED MODULE: ./src/report/rows/row-build.ts


function buildRow(stage) {
    if (stage.status !== 'done')
        return rowWithout('Build', stage, 'did not build');
    const { head, base } = stage.result;
    const alike = measuredAlike(head, base);
    return {
        name: 'Build',
        base: alike.base === undefined ? [] : [seconds(alike.base)],
        head: [seconds(alike.head), alike.withoutCache ? ' with an empty cache' : cachedWords(head)],
        result: base === undefined ? [] : compareTimes(alike, base, head),
        mark: 'good',
    };
}
/** What an empty cache costs, where that is known of all that stands side by side. */
function measuredAlike(head, base) {
    if (head.uncachedSeconds !== undefined) {
        if (base === undefined)
            return { head: head.uncachedSeconds, withoutCache: true };
        if (base.uncachedSeconds !== undefined)
            return { head: head.uncachedSeconds, base: base.uncachedSeconds, withoutCache: true };
    }
    return { head: head.seconds, ...(base && { base: base.seconds }), withoutCache: false };
}
function cachedWords({ steps, cachedSteps }) {
    return cachedSteps > 0 ? `, ${cachedSteps} of ${counted(steps.length, 'step')} cached` : '';
}
/** A percentage compares builds only where all that both need was measured. */
function compareTimes(times, base, head) {
    if (!times.withoutCache && base.cachedSteps + head.cachedSteps > 0)
        return [`not comparable: base had ${base.cachedSteps} of ${base.steps.length} cached`];
    const percent = percentDelta(times.base ?? 0, times.head);
    return percent === undefined ? ['as fast'] : [percent];
}

;// CONCATENATED MODULE: ./src/report/words/packed-bytes.ts

/** A sum of compressed layers, with `≈` where an image has layers that nobody has stored compressed yet. */
const packedBytes = (count, { layers }) => count > 0 && layers.some(({ compressedHere }) => compressedHere) ? `≈ ${bytes(count)}` : bytes(count);

;// CONCATENATED MODULE: ./src/report/rows/row-image.ts






function imageRows(stage) {
    if (stage.status !== 'done')
        return [rowWithout('Size', stage, 'could not be measured')];
    const { head, base, brought, drift, budgets } = stage.result;
    const of = (name) => budgets.filter(({ limit }) => BUDGETS[limit].row === name);
    return [
        row('Size', base, head, ({ unpackedBytes }) => unpackedBytes, row_image_apart(sizeWordsWithout(brought), drift, 'unpackedBytes', bytesDelta), of('Size')),
        row('Download', base, head, ({ compressedBytes }) => compressedBytes, row_image_apart(downloadWords(brought), drift, 'compressedBytes', bytesDelta), of('Download')),
        row('Layers', base, head, ({ layers }) => layers.length, row_image_apart(countWords, drift, 'layerCount', countDelta), of('Layers')),
        ...(of('Waste').length === 0 &&
            Math.max(wastedBytes(head), base === undefined ? 0 : wastedBytes(base)) < NOTABLE_WASTE
            ? []
            : [row('Waste', base, head, wastedBytes, row_image_sizeWords, of('Waste'))]),
        ...configRows(stage.result.config ?? {}),
        ...contentsRow(stage.findings.filter(({ rule }) => !Object.hasOwn(BUDGETS, rule))),
    ];
}
/** Only what others relied on and is gone; all differences have a table of their own. */
function configRows({ user, ports, healthcheck }) {
    const row = (name, base, head) => ({
        name,
        base,
        head: [head],
        result: [],
        mark: 'careful',
    });
    const removed = ports?.removed ?? [];
    return [
        ...(user?.becomesRoot ? [row('User', [{ code: user.base ?? '' }], 'starts as root')] : []),
        ...(removed.length > 0 ? [row('Ports', list(namesWords(removed, MAX_PORTS)), 'no longer exposed')] : []),
        ...(healthcheck?.isGone ? [row('Health check', ['there'], 'gone')] : []),
    ];
}
const MAX_PORTS = 3;
/** What the checks of the files found; without any finding there is nothing to say. */
function contentsRow(findings) {
    if (findings.length === 0)
        return [];
    const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
    const words = (number, noun) => (number > 0 ? [counted(number, noun)] : []);
    const hints = findings.length - errors - warnings;
    return [
        {
            name: 'Contents',
            base: [],
            head: phrase_join([words(errors, 'error'), words(warnings, 'warning'), words(hints, 'hint')], ' · '),
            result: [],
            mark: errors > 0 ? 'bad' : findings.some(isWorthALook) ? 'careful' : 'good',
        },
    ];
}
const isWorthALook = ({ severity, origin }) => severity === 'warning' && origin !== 'existing';
/** Some bytes of the package database are overwritten in every image. */
const NOTABLE_WASTE = 1_000_000;
const wastedBytes = ({ contents }) => (contents.kind === 'read' ? contents.waste.bytes : 0);
/** What the base image adds of itself stands behind what the change adds. */
function row_image_apart({ value, change }, drift, figure, delta) {
    if (drift === undefined)
        return { value, change };
    const name = { code: shortReference(drift.reference) };
    if (drift.kind === 'unknown')
        return { value, change: () => ['not compared: ', name, ' moved'] };
    const share = drift[figure];
    if (share === 0)
        return { value, change };
    return {
        value,
        change: (base, head) => [...phrase(change(base, head - share)), ` · ${delta(share)} from `, name, ', which moved'],
    };
}
/** As a Dockerfile names it. */
const shortReference = (reference) => reference.replace(/^docker\.io\/(?:library\/)?/, '');
const phrase = (words) => (typeof words === 'string' ? [words] : words);
const row_image_sizeWords = { value: bytes, change: sizeChange };
/** What only the checkout had is shown apart. */
function sizeWordsWithout(brought) {
    if (brought === undefined || (brought.kind === 'known' && brought.bytes === 0))
        return row_image_sizeWords;
    if (brought.kind === 'unknown')
        return { value: bytes, change: () => 'not compared: files that only the checkout has' };
    const apart = `${bytes(brought.bytes)} only from the checkout`;
    return { value: bytes, change: (base, head) => `${sizeChange(base, head - brought.bytes)} · ${apart}` };
}
/** How far such files can be compressed is not known. */
function downloadWords(brought) {
    const value = (number, facts) => packedBytes(number, facts);
    if (brought === undefined || (brought.kind === 'known' && brought.bytes === 0))
        return { value, change: sizeChange };
    return { value, change: () => 'not compared' };
}
const countWords = { value: count, change: (base, head) => countDelta(head - base) };
function row(name, base, head, numberOf, { value, change }, budgets) {
    const difference = base === undefined ? [] : phrase(change(numberOf(base), numberOf(head)));
    return {
        name,
        base: base === undefined ? [] : [value(numberOf(base), base)],
        head: [value(numberOf(head), head)],
        result: phrase_join([difference, ...budgets.map(budgetWords)], ' · '),
        ...row_image_markOf(budgets),
    };
}
function sizeChange(base, head) {
    const percent = percentDelta(base, head);
    return percent === undefined ? bytesDelta(head - base) : `${bytesDelta(head - base)} (${percent})`;
}
const BUDGETS = {
    'max-size': { row: 'Size', words: 'budget' },
    'max-size-increase': { row: 'Size', words: 'growth budget' },
    'max-compressed-size': { row: 'Download', words: 'budget' },
    'max-layer-size': { row: 'Layers', words: 'budget of one layer' },
    'max-layers': { row: 'Layers', words: 'budget' },
    'max-layers-increase': { row: 'Layers', words: 'growth budget' },
    'max-waste': { row: 'Waste', words: 'budget' },
    'min-efficiency': { row: 'Waste', words: 'least efficiency' },
    'dive-lowest-efficiency': { row: 'Waste', words: 'efficiency of .dive-ci' },
    'dive-highest-wasted-bytes': { row: 'Waste', words: 'wasted bytes of .dive-ci' },
    'dive-highest-user-wasted-percent': { row: 'Waste', words: 'wasted share of .dive-ci' },
};
function budgetWords({ limit, allowed, kept, exception }) {
    const { words } = BUDGETS[limit];
    if (kept === 'unknown')
        return [`${words} `, { said: allowed }, ' not compared'];
    if (exception)
        return [`${words} `, { said: allowed }, ' excepted until ', { said: exception.until }];
    const beyond = limit === 'min-efficiency' || limit === 'dive-lowest-efficiency' ? 'below' : 'over';
    return [kept ? `${words} ` : `${beyond} the ${words} of `, { said: allowed }];
}
function row_image_markOf(budgets) {
    if (budgets.length === 0)
        return {};
    if (budgets.some(({ kept, exception }) => kept === false && !exception))
        return { mark: 'bad' };
    return { mark: budgets.some(({ kept }) => kept !== true) ? 'careful' : 'good' };
}

;// CONCATENATED MODULE: ./src/report/rows/row-runtime.ts



function runtimeRows(stage) {
    if (stage.status !== 'done')
        return [rowWithout('Run', stage, 'did not start')];
    const { runsAs, health, exit, base, answers } = stage.result;
    // A setting may allow what is otherwise an error; then it is said, and does not fail.
    const amiss = stage.findings.some(({ severity }) => severity === 'error') ? 'bad' : 'careful';
    const row = (name, check, words, mark) => ({
        name,
        base: base ? words(base) : [],
        head: words(stage.result),
        result: originWords(stage.findings, check),
        mark: judged(stage.findings, check) ?? mark,
    });
    return [
        row('Runs as', 'runs-as-non-root', userWords, userMark(runsAs)),
        ...(health.kind === 'not-asked'
            ? []
            : [row('Health', 'health-check-passes', (side) => healthWords(side.health), healthMark(health, amiss))]),
        ...(exit === undefined && base?.exit === undefined
            ? []
            : [row('Ended', 'keeps-running', (side) => exitWords(side.exit), exit === undefined ? 'careful' : 'good')]),
        ...answers.filter(({ check }) => !OWN_ROWS.includes(check)).flatMap((answer) => answerRow(answer, stage.findings)),
    ];
}
/** Checks whose rows are always there. */
const OWN_ROWS = [
    'runs-as-non-root',
    'health-check-passes',
    'keeps-running',
];
/** The first screen stays one screen: findings and `How it runs` have all of it. */
const MAX_SAID = 3;
/** Only what fails is worth a row of the first screen; all the rest is told under `How it runs`. */
function answerRow(answer, findings) {
    const mark = judged(findings, answer.check);
    if (mark !== 'bad')
        return [];
    const said = findings.filter(({ rule }) => rule === answer.check);
    const head = said.slice(0, MAX_SAID).map(({ message }) => [{ said: message }]);
    if (said.length > MAX_SAID)
        head.push([`${said.length - MAX_SAID} more`]);
    return [{ name: 'Run', base: [], head: phrase_join(head, '. '), result: originWords(findings, answer.check), mark }];
}
/** Whether the base does it too, where that was found out. */
function originWords(findings, check) {
    const origins = findings.filter(({ rule }) => rule === check).map(({ origin }) => origin);
    if (origins.includes('new'))
        return ['new'];
    return origins.includes('existing') ? ['as on base'] : [];
}
/** What the check itself says; undefined where it found nothing to say. */
function judged(findings, check) {
    const severities = findings.filter(({ rule }) => rule === check).map(({ severity }) => severity);
    if (severities.includes('error'))
        return 'bad';
    return severities.length > 0 ? 'careful' : undefined;
}
function userWords({ runsAs, configuredUser }) {
    switch (runsAs.kind) {
        case 'non-root':
            return [...who(configuredUser, runsAs.uids), `, ${allProcesses(runsAs.processCount)}`];
        case 'drops-from-root':
            return [`starts as root, then ${uidWords(runsAs.uids)}, ${allProcesses(runsAs.processCount)}`];
        case 'root':
            return [`root, ${ofProcesses(runsAs.processes.length, runsAs.processCount)}: `, ...commands(runsAs)];
        case 'unknown':
            return ['could not find out: ', { said: runsAs.because }];
    }
}
function userMark(runsAs) {
    switch (runsAs.kind) {
        case 'non-root':
        case 'drops-from-root':
            return 'good';
        case 'root':
        case 'unknown':
            return 'careful';
    }
}
function healthMark(health, amiss) {
    switch (health.kind) {
        case 'healthy':
            return 'good';
        case 'none':
        case 'not-asked':
            return 'careful';
        case 'unhealthy':
        case 'undecided':
            return amiss;
    }
}
function who(configuredUser, uids) {
    const isName = configuredUser !== '' && !/^\d+(?::\d+)?$/.test(configuredUser);
    return isName ? [{ code: configuredUser }, ` (${uidWords(uids)})`] : [uidWords(uids)];
}
function uidWords(uids) {
    const shown = uids.slice(0, 4).map((uid) => uid.toFixed(0));
    const rest = uids.length - shown.length;
    return `${uids.length === 1 ? 'uid' : 'uids'} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function allProcesses(total) {
    if (total === 1)
        return 'its only process';
    return total === 2 ? 'both processes' : `all ${counted(total, 'process', 'processes')}`;
}
function ofProcesses(some, total) {
    return some === total ? allProcesses(total) : `${some} of ${counted(total, 'process', 'processes')}`;
}
function commands({ processes }) {
    const names = [...new Set(processes.map(({ command }) => command))];
    const shown = names.slice(0, 3).map((command) => [{ code: command }]);
    return list(names.length > shown.length ? [...shown, [`${names.length - shown.length} more`]] : shown);
}
function healthWords(health) {
    switch (health.kind) {
        case 'healthy':
            return [`healthy after ${seconds(health.seconds)}`];
        case 'unhealthy':
            return [`unhealthy after ${seconds(health.seconds)}: `, { said: health.because }];
        case 'none':
            return [health.disabled ? 'health check switched off' : 'no health check'];
        case 'not-asked':
            return ['not asked for'];
        case 'undecided':
            return [`undecided after ${seconds(health.seconds)}: `, { said: health.because }];
    }
}
function exitWords(exit) {
    if (exit === undefined)
        return ['keeps running'];
    const { code, outOfMemory, seconds: after } = exit;
    return [`exit code ${code} after ${seconds(after)}${outOfMemory ? ', out of memory' : ''}`];
}

;// CONCATENATED MODULE: ./src/report/words/services-words.ts

/** Nothing where the image ran alone, or not at all. */
function servicesUsed({ stages: { runtime } }) {
    if (runtime.status === 'done')
        return runtime.result.services;
    return runtime.status === 'broken' ? runtime.services : undefined;
}
/** ``as `web` of `compose.yaml` ``; empty for services of the settings. */
function sourceWords({ from }) {
    return from.kind === 'compose' ? ['as ', { code: from.service }, ' of ', { code: from.file }] : [];
}
/** ``beside `db` and `cache` `` */
function besideWords({ services }) {
    if (services.length === 0)
        return ['beside no other service'];
    const shown = services.slice(0, MAX_NAMED).map(({ name }) => [{ code: name }]);
    const rest = services.length - shown.length;
    return ['beside ', ...list(rest > 0 ? [...shown, [`${rest} more`]] : shown)];
}
const MAX_NAMED = 6;
function stateWords(state) {
    switch (state.kind) {
        case 'running':
            return [state.healthy ? 'healthy' : 'running'];
        case 'completed':
            return ['ended with exit code 0'];
        case 'waiting':
            return ['not started'];
        case 'failed':
            return [{ said: state.because }];
    }
}
const failedServices = ({ services, }) => services.filter((state) => state.kind === 'failed');

;// CONCATENATED MODULE: ./src/report/rows/row-services.ts


/** Beside which services the image ran; no row where it ran alone. */
function servicesRows(image) {
    const used = servicesUsed(image);
    if (used === undefined)
        return [];
    return [
        {
            name: 'Services',
            base: [],
            head: phrase_join([sourceWords(used), besideWords(used)], ', '),
            result: [],
            mark: failedServices(used).length > 0 ? 'careful' : 'good',
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/rows/scoreboard.ts





function scoreboard(image) {
    const { build, image: size, runtime } = image.stages;
    return [lintRow(image), buildRow(build), ...imageRows(size), ...runtimeRows(runtime), ...servicesRows(image)];
}

;// CONCATENATED MODULE: ./src/report/words/missing-variables.ts
/** Environment variables that a program says it misses. */
/** A variable, by its usual spelling. */
const NAME = /[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*/g;
/** What programs say of one that is not there: shells, Python, Node, Go, Ruby, Java, and the entrypoints of official images. */
const MISSING = /not (?:be )?(?:set|found|specified|defined|provided|given|empty|present|exist)|unset|unbound|required|missing|undefined|must (?:be set|specify|provide|define)|need to specify|KeyError|could not resolve placeholder|environment variable|env(?:ironment)? var|\bset the\b/i;
/** Codes of errors, and words that logs write large. */
const NO_VARIABLE = /^(?:ERR_|E[A-Z]+$|SIG[A-Z]+$|CERT_|PG_|HTTP)|(?:_NOT_FOUND|_ERROR|_ERR|_EXCEPTION|_FAILED|_REFUSED)$|^(?:FATAL|CRITICAL|WARN|WARNING|INFO|NOTICE|DEBUG|TRACE|LOG|HINT|DETAIL|NULL|NONE|TRUE|FALSE|NOT|AND|OR|THE|GET|POST|PUT|SQL|URL|URI|JSON|YAML|TLS|SSL|TCP|UDP|DNS|API|UTC|GMT|ID|KEY|OS|IO)$/;
const missing_variables_MAX_NAMES = 3;
const MAX_LINE = 1000;
/** Names in the order of the log, the last few lines of which are given; at most three. */
function missingVariables(log) {
    const names = log.flatMap((line, index) => namesIn(line.slice(0, MAX_LINE), log.slice(index + 1, index + 4)));
    return [...new Set(names)].slice(0, missing_variables_MAX_NAMES);
}
function namesIn(line, following) {
    // pydantic names the field of its settings on a line of its own.
    const field = /^\s{0,4}([a-z][a-z0-9_]*)\s*$/.exec(line)?.[1];
    if (field !== undefined && /^\s+Field required\b/.test(following[0] ?? ''))
        return [field.toUpperCase()];
    // MariaDB and MySQL list the choices below.
    if (/need to specify one of the following/i.test(line))
        return following.flatMap((next) => /^\s*-\s*([A-Z][A-Z0-9_]+)\s*$/.exec(next)?.[1] ?? []).slice(0, 1);
    if (!MISSING.test(line))
        return [];
    return [...line.matchAll(NAME)].flatMap(({ 0: name, index }) => isVariable(name, line[index - 1], line[index + name.length], line.slice(0, index)) ? [name] : []);
}
function isVariable(name, before, after, upTo) {
    const isWhole = !/[\w./-]/.test(before ?? '') && !/[\w/-]/.test(after ?? '');
    const isQuoted = /["'`$]/.test(before ?? '') || before === '{';
    const isNamedSo = /variables?:?\s*$/i.test(upTo);
    return isWhole && name.length > 2 && !NO_VARIABLE.test(name) && (name.includes('_') || isQuoted || isNamedSo);
}

;// CONCATENATED MODULE: ./src/report/words/next-steps.ts



/** Empty where the findings themselves say it all. */
function nextSteps(image) {
    const { build, runtime } = failuresByStage(image);
    const { runtime: stage } = image.stages;
    const seen = stage.status === 'done' ? stage.result : undefined;
    const isOf = (id) => runtime.some(({ rule }) => rule === id);
    return [
        ...(build.length > 0 ? buildSteps(build, image) : []),
        ...(stage.status === 'stopped' ? [NOT_STARTED] : []),
        ...(seen && isOf('keeps-running') ? endedSteps(seen) : []),
        ...(seen?.runsAs.kind === 'root' && isOf('runs-as-non-root') ? [AS_ROOT] : []),
        ...(seen && isOf('health-check-passes') ? healthSteps(seen) : []),
    ];
}
/** Where settings stand; said once below the steps. */
const WHERE_SETTINGS_GO = [
    'Settings stand in ',
    { code: '.github/drydock.yml' },
    ' or are inputs of the workflow’s step.',
];
const setting = (name) => [{ code: name }];
const AS_ROOT = [
    'End the Dockerfile with ',
    { code: 'USER' },
    ' and a number that is not 0, or, where root is meant: ',
    ...setting('allow-root: true'),
    '.',
];
const NOT_STARTED = [
    'If the image is not meant to be started: ',
    ...setting('run: false'),
    '; if it needs a command: ',
    ...setting('run-command'),
    '.',
];
/** BuildKit's words for a file that a COPY or ADD names and the context lacks, and for a secret that nobody gave. */
const NO_SECRET = /secret (\S+): not found/;
function buildSteps(failures, { contextNotes = [] }) {
    const secrets = failures.flatMap(({ message }) => NO_SECRET.exec(message)?.[1]?.replaceAll('`', '') ?? []);
    return [
        ...contextNotes.map((note) => [{ said: note }]),
        ...secrets.map((id) => [
            'The build asks for the secret ',
            { code: id },
            ': give it in the workflow, ',
            ...setting(`secrets: id=${id},env=NAME`),
            '.',
        ]),
    ];
}
function endedSteps({ exit, logTail }) {
    if (exit === undefined)
        return [['If it takes longer than that to end: ', ...setting('health-timeout'), '.']];
    if (exit.outOfMemory)
        return [['Give it more memory: ', ...setting('run-memory'), '.']];
    if (exit.code === 0)
        return [
            [
                'If the image is meant to end: ',
                ...setting('expect: exit-zero'),
                '; if it is not meant to be started: ',
                ...setting('run: false'),
                '; if it needs a command: ',
                ...setting('run-command'),
                '.',
            ],
        ];
    return causeSteps(logTail) ?? [NOT_STARTED_ALONE];
}
const NOT_STARTED_ALONE = [
    'If it needs variables: ',
    ...setting('run-env'),
    '; if it needs a command: ',
    ...setting('run-command'),
    '; if it cannot be started alone: ',
    ...setting('run: false'),
    '.',
];
function healthSteps({ health, logTail }) {
    const cause = causeSteps([
        ...logTail,
        ...(health.kind === 'unhealthy' ? (health.probe?.output.split('\n') ?? []) : []),
    ]);
    if (cause)
        return cause;
    if (health.kind === 'undecided')
        return [
            [
                'If it needs more time: ',
                ...setting('health-timeout'),
                '; if it waits for variables: ',
                ...setting('run-env'),
                '.',
            ],
        ];
    return [
        [
            'If it waits for variables: ',
            ...setting('run-env'),
            '; if it cannot be healthy alone: ',
            ...setting('allow-unhealthy: true'),
            '.',
        ],
    ];
}
/** Go, libc, Node, Python, Java and their database drivers. */
const UNREACHABLE = /ECONNREFUSED|EAI_AGAIN|ENOTFOUND|connection refused|could not connect|couldn't connect|name or service not known|name resolution|no such host|could not translate host name|UnknownHostException|network is unreachable/i;
/** What the log itself tells. */
function causeSteps(log) {
    const names = missingVariables(log);
    if (names.length > 0)
        return [
            [
                ...list(names.map((name) => [{ code: name }])),
                names.length === 1 ? ' is missing, as the log says: ' : ' are missing, as the log says: ',
                ...setting(`run-env: { ${names.map((name) => `${name}: '…'`).join(', ')} }`),
                '.',
            ],
        ];
    if (log.some((line) => UNREACHABLE.test(line)))
        return [
            [
                'It looks for another service, and the container’s network leads nowhere: if it can do without, say so with ',
                ...setting('run-env'),
                '; if not: ',
                ...setting('run: false'),
                '.',
            ],
        ];
    return undefined;
}

;// CONCATENATED MODULE: ./src/report/markdown/section-next-steps.ts


const NEXT_STEPS = 'What to do next';
/** A line for each of the usual failures. */
function nextStepsBlocks(image) {
    const steps = nextSteps(image);
    if (steps.length === 0)
        return [];
    const text = [`#### ${NEXT_STEPS}`, steps.map((step) => `- ${inline(step)}`).join('\n'), inline(WHERE_SETTINGS_GO)];
    return [{ title: NEXT_STEPS, kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : text.join('\n\n')) }];
}

;// CONCATENATED MODULE: ./src/report/words/policy-words.ts
/** All that the change says of its own check, what files of settings say first. */
function policy_words_policyChanges({ policy, images }) {
    const comments = images.flatMap(({ stages: { lint } }) => lint.status === 'done' ? (lint.result.newComments ?? []) : []);
    const once = new Map(comments.map((change) => [JSON.stringify(change), change]));
    return [...(policy?.changes ?? []), ...once.values()];
}
const policyTitle = ({ policy }) => policy?.kind === 'base'
    ? 'Checked as the base says; this of the change is not used:'
    : 'This change also changes what is checked:';
/** One of them, without a full stop. */
function policyWords({ file, line, image, what, before, now }) {
    const where = [{ code: file }, ...(line === undefined ? [': '] : [` line ${line}: `])];
    const of = image === undefined ? [] : [' of ', { code: image }];
    if (now !== undefined)
        return [
            ...where,
            { code: what },
            ...of,
            ' is ',
            { code: now },
            ...(before === undefined ? [] : [', was ', { code: before }]),
        ];
    return [...where, { code: what }, ...of, ...(before === undefined ? [] : [' no longer says ', { code: before }])];
}

;// CONCATENATED MODULE: ./src/report/markdown/section-policy.ts


/** More of them would push the rest out of the first screen. */
const MAX_LISTED = 8;
/** What the change changes about its own check, right below the verdict. */
function policyBlocks(report) {
    const changes = policy_words_policyChanges(report);
    if (changes.length === 0)
        return [];
    return [
        {
            title: 'What is checked',
            kind: 'open',
            rows: Math.min(changes.length, MAX_LISTED),
            render: (rows) => {
                const listed = changes.slice(0, rows).map((change) => `- ${inline(policyWords(change))}`);
                const parts = [`**${policyTitle(report)}**`, listed.join('\n'), ...more(changes.length - rows, 'change')];
                return parts.filter((part) => part !== '').join('\n\n');
            },
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/words/proposal.ts
/** What stands above it. */
const proposalWords = ({ images }) => [
    ...(images.length === 0 ? [] : ['The files do not say for sure which build is meant. ']),
    'Ready to paste, and to correct, as ',
    { code: '.github/drydock.yml' },
    ':',
];
/** YAML that the configuration's schema takes, printable ASCII alone, a setting a line. */
const proposalLines = (images) => [
    'images:',
    ...images.flatMap(({ name, dockerfile, context, target, buildArgs = {} }) => [
        `  - name: ${scalar(name)}`,
        `    dockerfile: ${scalar(dockerfile)}`,
        ...(context === undefined ? [] : [`    context: ${scalar(context)}`]),
        ...(target === undefined ? [] : [`    target: ${scalar(target)}`]),
        ...(Object.keys(buildArgs).length === 0 ? [] : ['    build-args:']),
        ...Object.entries(buildArgs).map(([key, value]) => `      ${scalar(key)}: ${scalar(value)}`),
    ]),
];
/** Words that YAML 1.1 or 1.2 reads as something else than a text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
/** JSON is YAML. */
const scalar = (text) => /^[A-Za-z][\w./-]*$/.test(text) && !NO_TEXT.test(text)
    ? text
    : JSON.stringify(text).replace(/[^ -~]|[<`#]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

;// CONCATENATED MODULE: ./src/report/markdown/section-proposal.ts


/** A configuration to paste, whole or not at all: half of one would leave images out without a word. */
function proposalBlocks(report) {
    const { proposal = [] } = report;
    if (proposal.length === 0)
        return [];
    const text = `${inline(proposalWords(report))}\n\n${fence('yaml', proposalLines(proposal))}`;
    return [{ title: 'Proposed configuration', kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : text) }];
}

;// CONCATENATED MODULE: ./src/report/words/rebuild-words.ts

/** Stretches of lines that are named; the others are counted. */
const MAX_STRETCHES = 4;
/** One sentence; the base is spoken of where it differs. Nothing where no step takes application code. */
function rebuildWords({ stages: { build } }) {
    if (build.status !== 'done')
        return undefined;
    const { head, base } = build.result;
    if (head.rebuild === undefined)
        return undefined;
    const { reorderedSeconds } = head.rebuild;
    const better = reorderedSeconds === undefined
        ? ''
        : `; with the dependencies installed before the code is copied it would be ${seconds(reorderedSeconds)}`;
    const before = base?.rebuild && costOf(base.rebuild) !== costOf(head.rebuild) ? ` (base: ${costOf(base.rebuild)})` : '';
    return `A change to application code rebuilds ${linesOf(head.rebuild)}, ${costOf(head.rebuild)}${before}${better}.`;
}
const costOf = ({ seconds: duration }) => duration === undefined ? 'time not measured' : seconds(duration);
function linesOf({ lines }) {
    const named = lines
        .slice(0, MAX_STRETCHES)
        .map(({ line, endLine }) => (endLine > line ? `${line.toFixed(0)}–${endLine.toFixed(0)}` : line.toFixed(0)));
    const rest = lines.length - named.length;
    const [only] = lines;
    if (only === undefined)
        return 'steps of unknown lines';
    const noun = lines.length === 1 && only.line === only.endLine ? 'line' : 'lines';
    const more = rest > 0 ? ` and ${rest} more` : '';
    const last = more === '' && named.length > 1 ? ` and ${named.at(-1) ?? ''}` : more;
    return `${noun} ${(more === '' && named.length > 1 ? named.slice(0, -1) : named).join(', ')}${last}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/section-build.ts




/** What a change of application code costs, in the open. */
function rebuildBlocks(image) {
    const words = rebuildWords(image);
    if (words === undefined)
        return [];
    return [{ title: 'Rebuild cost', kind: 'open', rows: 1, render: (rows) => (rows === 0 ? '' : words) }];
}
/** Each step with its time on both sides. */
function stepsBlocks({ stages: { build } }) {
    if (build.status !== 'done')
        return [];
    const { head, base } = build.result;
    const others = pairSteps(head.steps, base?.steps ?? []);
    return [
        {
            title: 'Build steps',
            kind: 'folded',
            rows: head.steps.length,
            render: (rows) => {
                const cells = head.steps.slice(0, rows).map((step, index) => {
                    const other = others[index];
                    const name = code((0,src_visible/* oneLine */.TN)(step.name), 120);
                    return base === undefined ? [name, section_build_time(step)] : [name, other === undefined ? '' : section_build_time(other), section_build_time(step)];
                });
                const steps = base === undefined
                    ? table(['Step', 'time'], cells, [1])
                    : table(['Step', 'base', 'this change'], cells, [1, 2]);
                const body = [steps, ...more(head.steps.length - rows, 'step'), inputs(head, base)];
                return details(`Build steps: ${counted(head.steps.length, 'step')} in ${seconds(head.seconds)}`, body.join('\n\n'));
            },
        },
    ];
}
function section_build_time({ seconds: duration, cached }) {
    return cached ? 'cached' : seconds(duration);
}
/** For each step of the head the base's step of the same instruction, each used once. */
function pairSteps(head, base) {
    const free = [...base];
    return head.map((step) => {
        const index = free.findIndex((other) => section_build_instructionOf(other) === section_build_instructionOf(step));
        return index === -1 ? undefined : free.splice(index, 1)[0];
    });
}
/** Without the `[builder 2/5]` in front, which counts differently when a step comes or goes. */
function section_build_instructionOf({ name }) {
    return name.replace(/^\[[^\]]*\]\s*/, '');
}
function inputs(head, base) {
    const images = head.baseImages.map(({ reference, digest }) => `- Base image ${code(reference)} at ${code(digest)}`);
    const before = base === undefined || base.contextBytes === head.contextBytes ? '' : ` (base: ${bytes(base.contextBytes)})`;
    const sent = `- Build context sent: ${bytes(head.contextBytes)}${before}`;
    return [sent, ...folderLines(head, base), ...images.slice(0, 20)].join('\n');
}
/** Files that the Dockerfile does not ask for are not sent anyway; `COPY . .` asks for all that is not kept back. */
function folderLines(head, base) {
    if ([head, base].every((side) => (side?.contextFolder?.keptBack.fileCount ?? 0) === 0))
        return [];
    const before = base === undefined ? '' : ` (base: ${keptBackWords(base)})`;
    return [`- Kept back by the ignore file: ${keptBackWords(head)}${before}`];
}
function keptBackWords({ contextFolder: folder }) {
    if (folder === undefined)
        return 'not counted';
    const { keptBack, fileCount, bytes: all } = folder;
    if (keptBack.fileCount === 0)
        return `nothing of ${bytes(all)}`;
    return `${bytes(keptBack.bytes)} of ${bytes(all)}, ${keptBack.fileCount} of ${counted(fileCount, 'file')}`;
}

;// CONCATENATED MODULE: ./src/report/words/diff.ts
/** Lines that begin with `-`, `+` or a space; undefined where the excerpt does not show the lines that change. */
function diffOf(fix, excerpt) {
    if (excerpt === undefined || fix.edits.length === 0)
        return undefined;
    const last = excerpt.line + excerpt.lines.length - 1;
    // An insertion after the last line of a file points one line beyond it.
    if (fix.edits.some(({ span }) => span.line < excerpt.line || span.endLine > last + 1))
        return undefined;
    const after = diff_apply(excerpt, fix.edits).split('\n');
    const before = [...excerpt.lines];
    const head = sharedLength(before, after);
    const tail = sharedLength(before.slice(head).reverse(), after.slice(head).reverse());
    return [
        ...before.slice(Math.max(0, head - 1), head).map((line) => ` ${line}`),
        ...before.slice(head, before.length - tail).map((line) => `-${line}`),
        ...after.slice(head, after.length - tail).map((line) => `+${line}`),
        ...before
            .slice(before.length - tail)
            .slice(0, 1)
            .map((line) => ` ${line}`),
    ];
}
function diff_apply({ line: first, lines }, edits) {
    const text = lines.join('\n');
    const starts = lines.reduce((offsets, line) => [...offsets, (offsets.at(-1) ?? 0) + line.length + 1], [0]);
    const offset = (line, column) => Math.min((starts[line - first] ?? text.length) + column - 1, text.length);
    // From the end, so that an edit does not move the places of the others.
    return [...edits]
        .sort((one, other) => other.span.line - one.span.line || other.span.column - one.span.column)
        .reduce((result, { span, text: replacement }) => result.slice(0, offset(span.line, span.column)) +
        replacement +
        result.slice(offset(span.endLine, span.endColumn)), text);
}
function sharedLength(one, other) {
    const differing = one.findIndex((line, index) => line !== other[index]);
    return differing === -1 ? Math.min(one.length, other.length) : differing;
}
/** What a fix does, and that it may do more than that. */
const fixTitle = ({ title, safety }) => safety === 'safe' ? title : `${title} (unsafe: it may change how things run)`;

;// CONCATENATED MODULE: ./src/report/markdown/section-findings.ts







/** What a screen can hold; the others follow folded. */
const MAX_OPEN = 10;
const MAX_ROWS = 100;
/** What is new: errors and warnings in full, everything else folded. */
function newsBlocks(image, subject) {
    const all = news(image);
    const loud = all.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const open = loud.slice(0, MAX_OPEN);
    const rest = all.filter((finding) => !open.includes(finding));
    const title = all.every(({ origin }) => origin === 'new') ? 'New in this change' : 'Findings';
    return [
        ...(open.length === 0 ? [] : [openBlock(title, open, image, subject)]),
        ...section_findings_listBlock(open.length === 0 ? title : 'More findings', rest, image, subject),
    ];
}
/** What was there before, what is gone, and what a comment silences. */
function otherFindingsBlocks(image, subject) {
    return [
        ...section_findings_listBlock('Known findings', known(image), image, subject),
        ...section_findings_listBlock('Fixed findings', fixed(image), image, subject, 'base'),
        ...section_findings_listBlock('Suppressed findings', suppressed(image), image, subject),
    ];
}
function openBlock(title, findings, image, subject) {
    return {
        title,
        kind: 'open',
        rows: findings.length,
        render: (rows) => {
            const shown = findings.slice(0, rows).map((finding) => section_findings_whole(finding, image, subject));
            return [`#### ${title}`, ...shown, ...more(findings.length - rows, 'finding')].join('\n\n');
        },
    };
}
function section_findings_whole(finding, image, subject) {
    const where = inline(placeWords(finding, image, subject));
    const cost = costWords(finding.cost);
    const first = [`${SEVERITY_ICONS[finding.severity]} **${ruleLink(finding)}**`, ...(where === '' ? [] : [where])].join(' · ');
    const text = `${first}<br>\n${prose(finding.message)}${cost === '' ? '' : ` *(${cost})*`}`;
    if (finding.fix === undefined)
        return text;
    const diff = diffOf(finding.fix, finding.excerpt);
    const described = `${text}<br>\nFix: ${prose(fixTitle(finding.fix))}`;
    if (diff === undefined)
        return described;
    return `${finding.fix.safety === 'safe' ? text : described}\n\n${fence('diff', diff)}`;
}
function section_findings_listBlock(title, findings, image, subject, side = 'head') {
    if (findings.length === 0)
        return [];
    const max = Math.min(findings.length, MAX_ROWS);
    return [
        {
            title: `${title} (${count(findings.length)})`,
            kind: 'folded',
            rows: max,
            render: (rows) => {
                const cells = findings
                    .slice(0, rows)
                    .map((finding) => [
                    SEVERITY_ICONS[finding.severity],
                    ruleLink(finding),
                    inline(placeWords(finding, image, subject, side)),
                    prose(finding.message, 240),
                ]);
                const body = [table(['', 'Rule', 'Where', 'Finding'], cells), ...more(findings.length - rows, 'finding')].join('\n\n');
                return details(`${title}: ${count(findings.length)}`, body);
            },
        },
    ];
}
function ruleLink({ rule, url }) {
    return markdown_link(code(rule), rulePage(url));
}

;// CONCATENATED MODULE: ./src/report/words/left-out.ts

const leftOutTitle = (leftOut) => `Left out: ${counted(leftOut.length, 'Dockerfile')}`;
const leftOutWords = ({ dockerfile, because }) => [
    { code: dockerfile },
    ', ',
    { said: because },
];
const LIST_THEM = [
    'To check one of them, list it under ',
    { code: 'images' },
    ' in ',
    { code: '.github/drydock.yml' },
    '.',
];

;// CONCATENATED MODULE: ./src/report/markdown/section-left-out.ts


const section_left_out_MAX_LISTED = 50;
/** Dockerfiles that were not taken for images. */
function leftOutBlocks({ leftOut = [] }) {
    if (leftOut.length === 0)
        return [];
    const title = leftOutTitle(leftOut);
    return [
        {
            title,
            kind: 'folded',
            rows: Math.min(leftOut.length, section_left_out_MAX_LISTED),
            render: (rows) => {
                const listed = leftOut.slice(0, rows).map((one) => `- ${inline(leftOutWords(one))}`);
                const parts = [listed.join('\n'), ...more(leftOut.length - rows, 'Dockerfile'), inline(LIST_THEM)];
                return details(title, parts.join('\n\n'));
            },
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/words/bars.ts
const CELLS = 16;
/** A bar of so many cells against the largest value. Nothing of it is markup in any medium. */
function barOf(value, largest, cells = CELLS) {
    const filled = largest <= 0 ? 0 : Math.min(cells, Math.max(0, Math.round((value / largest) * cells)));
    return `${'█'.repeat(filled)}${'░'.repeat(cells - filled)}`;
}

;// CONCATENATED MODULE: ./src/report/words/pull-words.ts


/** One sentence each; none where the builder does not say whose each layer is and there is no base. */
function pullWords({ head, pull }) {
    const { unpackedBytes, own } = head;
    const { afterBase, afterBaseImage } = pull;
    const machines = [
        ...(afterBase === undefined ? [] : [`${packedBytes(afterBase, head)} where the base’s image is`]),
        ...(afterBaseImage === undefined
            ? []
            : [`${packedBytes(afterBaseImage, head)} where only the image of \`FROM\` is`]),
    ];
    return [
        ...(own === undefined
            ? []
            : [
                `Base image: ${bytes(unpackedBytes - own.unpackedBytes)}. Own layers: ${bytes(own.unpackedBytes)} in ${counted(own.layerCount, 'layer')}.`,
            ]),
        ...(machines.length === 0 ? [] : [`To download, compressed: ${machines.join(', ')}.`]),
    ];
}

;// CONCATENATED MODULE: ./src/report/words/tools-words.ts

/** Whether somebody who gets into a container finds a shell and a package manager there; empty where nobody could look. */
function toolsWords({ contents }) {
    if (contents.kind !== 'read' || contents.tools === undefined)
        return [];
    const { shells, packageManagers } = contents.tools;
    if (shells.length + packageManagers.length === 0)
        return ['No shell and no package manager in it.'];
    return ['In it: ', ...tools_words_said(shells, 'shell'), '; ', ...tools_words_said(packageManagers, 'package manager'), '.'];
}
function tools_words_said(paths, noun) {
    const names = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)))];
    if (names.length === 0)
        return [`no ${noun}`];
    return [names.length === 1 ? `the ${noun} ` : `the ${noun}s `, ...list(names.map((code) => [{ code }]))];
}

;// CONCATENATED MODULE: ./src/report/markdown/section-layers.ts







const MAX_INSTRUCTION = 100;
/** As wide as its column may be beside an instruction. */
const BAR_CELLS = 8;
/** The layers that moved the size most, with their Dockerfile lines; nothing where nothing moved. */
function moversBlocks(image, subject) {
    const pairs = movers(image);
    if (pairs.length === 0)
        return [];
    const title = 'What moved the size';
    const item = (pair) => {
        const { layer, side } = layerOf(pair);
        const fate = inline(fateWords(pair, layerPlace(layer, image, subject, side)));
        const parts = [`**${bytesDelta(differenceOf(pair))}**`, instruction(layer), `(${fate})`];
        return `- ${parts.filter((part) => part !== '').join(' ')}`;
    };
    const render = (rows) => rows === 0 ? '' : `#### ${title}\n\n${pairs.slice(0, rows).map(item).join('\n')}`;
    return [{ title, kind: 'open', rows: pairs.length, render }];
}
/** All layers of both images, side by side. */
function layersBlocks(image, subject) {
    const { image: stage } = image.stages;
    if (stage.status !== 'done' || stage.result.layers.length === 0)
        return [];
    const { layers, base, head } = stage.result;
    const change = base === undefined ? '' : ` (${countDelta(head.layers.length - base.layers.length)})`;
    const columns = base === undefined ? ['size'] : ['base', 'this change', ''];
    const largest = Math.max(1, ...layers.map((pair) => layerOf(pair).layer.unpackedBytes));
    const cells = (pair) => {
        const { layer, side } = layerOf(pair);
        const sizes = base === undefined ? [bytes(layer.unpackedBytes)] : sizesOf(pair);
        const bar = barOf(layer.unpackedBytes, largest, BAR_CELLS);
        return [inline([layerPlace(layer, image, subject, side)]), instruction(layer), bar, ...sizes];
    };
    const render = (rows) => {
        const body = table(['Line', 'Instruction', '', ...columns], layers.slice(0, rows).map(cells), [3, 4, 5]);
        return details(`Layers: ${head.layers.length}${change}`, [
            body,
            ...more(layers.length - rows, 'layer'),
            ...[...pullWords(stage.result), inline(toolsWords(head))].filter((line) => line !== '').slice(0, rows),
        ].join('\n\n'));
    };
    return [{ title: 'Layers', kind: 'folded', rows: layers.length, render }];
}
function sizesOf(pair) {
    const change = bytesDelta(differenceOf(pair));
    switch (pair.kind) {
        case 'both':
            return [bytes(pair.base.unpackedBytes), bytes(pair.head.unpackedBytes), '='];
        case 'changed':
            return [bytes(pair.base.unpackedBytes), bytes(pair.head.unpackedBytes), change];
        case 'added':
            return ['', bytes(pair.head.unpackedBytes), change];
        case 'removed':
            return [bytes(pair.base.unpackedBytes), '', change];
    }
}
function instruction(layer) {
    const text = instructionOf(layer);
    return text === '' ? '' : code(text, MAX_INSTRUCTION);
}

;// CONCATENATED MODULE: ./src/report/markdown/section-measured.ts




const MAX_NOTES = 20;
/** How the numbers came about, and what was not looked at. */
function measuredBlock({ subject, environment }, images) {
    const lines = [
        ...images.map((image) => inline([...(images.length > 1 ? [{ code: image.name }, ': '] : []), ...baselineWords(image, subject)])),
        ...images.flatMap((image) => contextWords(image).map((words) => inline([...(images.length > 1 ? [{ code: image.name }, ': '] : []), ...words]))),
        ...environmentWords(environment).map(inline),
        'Sizes are sums over the files of the layers, unpacked, and as gzip for the download. 1 MB is 1,000,000 bytes.',
        'A build’s time is what an empty cache costs where every step was measured: the longest chain of steps that wait for each other, base images at hand.',
        'Health is probed with the image’s own test and timeout at a shorter interval; users are read from outside the container.',
        ...notes(images).map((note) => `Not checked: ${prose(note)}`),
    ];
    return {
        title: 'How this was measured',
        kind: 'folded',
        rows: 0,
        render: () => details('How this was measured', lines.map((line) => `- ${line}`).join('\n')),
    };
}
function baselineWords(image, subject) {
    const { baseline } = image;
    switch (baseline.kind) {
        case 'measured':
            return ['Base: ', { link: baseline.sha, to: commitPage(subject, baseline.sha) }, ', ', { said: baseline.how }];
        case 'absent':
            return ['No base: ', { said: withoutRepeat(baseline.because, image) }];
    }
}
function contextWords({ context, contextNotes = [], shortened, stages: { image } }) {
    const brought = image.status === 'done' ? image.result.brought : undefined;
    return [
        ...(context?.kind === 'checkout' ? [['Built from the checkout: ', { said: context.because }]] : []),
        ...(context?.kind === 'tracked' && context.modified > 0
            ? [
                [
                    `Built from the commit with ${counted(context.modified, 'file')} that ${context.modified === 1 ? 'has' : 'have'} uncommitted changes`,
                ],
            ]
            : []),
        ...(brought?.kind === 'known' && brought.bytes > 0
            ? [[`${bytes(brought.bytes)} of the image only the checkout had; they are not counted as growth`]]
            : []),
        ...(brought?.kind === 'unknown'
            ? [
                [
                    'Sizes are not compared, since files that only the checkout has cannot be told apart: ',
                    { said: brought.because },
                ],
            ]
            : []),
        ...contextNotes.map((note) => [{ said: note }]),
        ...(shortened === undefined ? [] : [[{ said: shortened }]]),
    ];
}
const STORES = { classic: 'classic image store', containerd: 'containerd image store' };
function environmentWords({ engine, buildx, builder, imageStore }) {
    return [
        ...(engine === undefined ? [] : [['Docker Engine ', { code: engine }]]),
        ...(buildx === undefined ? [] : [['buildx ', { code: buildx }]]),
        ...(builder === undefined ? [] : [['Builder ', { code: builder }]]),
        ...(imageStore === undefined ? [] : [[`The engine’s ${STORES[imageStore]}`]]),
    ];
}
function notes(images) {
    const said = images.flatMap((image) => {
        const { lint } = image.stages;
        return lint.status === 'done' ? lint.result.notes.map((note) => withoutRepeat(note, image)) : [];
    });
    return [...new Set(said)].slice(0, MAX_NOTES);
}

;// CONCATENATED MODULE: ./src/report/markdown/section-how-it-runs.ts


const MARKS = {
    pass: 'good',
    info: undefined,
    warning: 'careful',
    unknown: 'careful',
    fail: 'bad',
};
/** What every check of the running image says, with its proof in words. */
function howItRunsBlocks({ stages: { runtime } }) {
    if (runtime.status !== 'done' || runtime.result.answers.length === 0)
        return [];
    const cells = runtime.result.answers.map((answer) => {
        const mark = section_how_it_runs_markOf(answer, runtime.findings);
        return [
            mark === undefined ? '' : MARK_ICONS[mark],
            `**${inline([{ said: answer.summary }])}**`,
            answer.proof.map((sentence) => inline([{ said: sentence }])).join('<br>'),
        ];
    });
    return [
        {
            title: 'How it runs',
            kind: 'folded',
            rows: cells.length,
            render: (rows) => rows === 0
                ? ''
                : details('How it runs', [table(['', 'Claim', 'What was seen'], cells.slice(0, rows)), ...more(cells.length - rows, 'check')].join('\n\n')),
        },
    ];
}
/** What the base does as well is no failure of this change. */
function section_how_it_runs_markOf({ check, outcome }, findings) {
    const fails = findings.some(({ rule, severity }) => rule === check && severity === 'error');
    return outcome === 'fail' && !fails ? 'careful' : MARKS[outcome];
}

;// CONCATENATED MODULE: ./src/report/markdown/section-runtime.ts



const MAX_LOG_LINES = 30;
/** What the health check and the container said: open when they tell why the run failed, folded otherwise. */
function runtimeBlocks(image) {
    const { runtime } = image.stages;
    if (runtime.status !== 'done')
        return [];
    const kind = doesLogExplain(image) ? 'open' : 'folded';
    return [...probeBlock(runtime.result.health, kind), ...logTailBlock(runtime.result, kind)];
}
function probeBlock(health, kind) {
    const probe = 'probe' in health ? health.probe : undefined;
    if (probe === undefined)
        return [];
    const lines = outputOf(probe);
    return [
        {
            title: 'Health log',
            kind,
            rows: lines.length,
            render: (rows) => {
                const output = lines.length === 0 ? 'It printed nothing.' : pre(lines.slice(-Math.max(1, rows)));
                const summary = `Health log: last probe ended with exit code ${probe.exitCode.toFixed(0)} after ${seconds(probe.seconds)}`;
                return details(summary, output, kind);
            },
        },
    ];
}
function outputOf({ output }) {
    const text = output.trimEnd();
    return text === '' ? [] : text.split('\n').slice(-MAX_LOG_LINES);
}
function logTailBlock({ logTail }, kind) {
    const lines = logTail.slice(-MAX_LOG_LINES);
    if (lines.length === 0)
        return [];
    return [
        {
            title: 'Container log',
            kind,
            rows: lines.length,
            render: (rows) => (rows === 0 ? '' : details('Container log: last lines', pre(lines.slice(-rows)), kind)),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown/section-services.ts



const section_services_MAX_LOG_LINES = 30;
/** The services that ran beside the image, with what was asked for and not given: open where one of them failed. */
function servicesBlocks(image) {
    const used = servicesUsed(image);
    if (used === undefined)
        return [];
    const failed = failedServices(used);
    const kind = failed.length > 0 ? 'open' : 'folded';
    const { services, notes } = used;
    const summary = `Services beside the image: ${services.length}${notes.length === 0 ? '' : `, and ${counted(notes.length, 'thing')} left out`}`;
    return [
        ...failed
            .filter(({ log }) => log.length > 0)
            .map(({ name, log }) => ({
            title: 'Log of a service',
            kind: 'open',
            rows: Math.min(log.length, section_services_MAX_LOG_LINES),
            render: (rows) => (rows === 0 ? '' : `#### Last lines of ${code(name)}\n\n${pre(log.slice(-rows))}`),
        })),
        {
            title: 'Services',
            kind,
            rows: services.length + notes.length,
            render: (rows) => {
                const said = notes.slice(0, Math.max(0, rows - services.length)).map((note) => `- ${prose(note)}`);
                const states = services
                    .slice(0, Math.max(1, rows))
                    .map((state) => [
                    code(state.name),
                    state.image === undefined ? 'this image' : code(state.image),
                    inline(stateWords(state)),
                ]);
                const parts = [
                    ...(states.length === 0 ? [] : [table(['Service', 'Image', ''], states)]),
                    ...(said.length === 0 ? [] : [said.join('\n')]),
                ];
                return parts.length === 0 ? '' : details(summary, parts.join('\n\n'), kind);
            },
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown/section-stopped.ts


const section_stopped_MAX_LOG_LINES = 30;
const STOP_TITLES = {
    lint: 'Last lines of the linter',
    build: 'Last lines of the build',
    image: 'Last lines of the measurement',
    runtime: 'Last lines of the start',
};
/** The last lines of a stage that stopped, in the open: they are why. */
function stopBlocks(image) {
    return stopLogs(image).map(({ stage, log }) => {
        const title = STOP_TITLES[stage];
        const last = log.slice(-section_stopped_MAX_LOG_LINES);
        const render = (rows) => (rows === 0 ? '' : `#### ${title}\n\n${pre(last.slice(-rows))}`);
        return { title, kind: 'open', rows: last.length, render };
    });
}

;// CONCATENATED MODULE: ./src/report/markdown/document.ts























/** Blocks in the order in which they are read. */
function documentOf(report) {
    const [only, ...others] = report.images;
    const touched = touchedFirst(report.images);
    const measured = touched.length === 0 ? [] : [measuredBlock(report, touched)];
    if (only === undefined)
        return [problemBlock(report), ...proposalBlocks(report)];
    if (others.length === 0)
        return [
            topBlock(`### ${claimOf(reportHeadline(report))}`, only, report.subject),
            ...policyBlocks(report),
            ...proposalBlocks(report),
            ...sections(only, report.subject),
            ...measured,
            ...leftOutBlocks(report),
        ];
    return [
        overviewBlock(report),
        ...policyBlocks(report),
        ...proposalBlocks(report),
        ...touched.flatMap((image) => image.verdict.conclusion === 'pass'
            ? [readyBlock(image, report.subject)]
            : [
                topBlock(`### ${claimOf(imageHeadline(image), image.name)}`, image, report.subject),
                ...sections(image, report.subject),
            ]),
        ...measured,
        ...leftOutBlocks(report),
    ];
}
/** Nothing was checked. */
function problemBlock(report) {
    const headline = reportHeadline(report);
    const text = [`### ${claimOf(headline)}`, inline(headline.detail)].filter((part) => part !== '').join('\n\n');
    return { title: 'Problem', kind: 'open', rows: 0, render: () => text };
}
/** The last line: who says this, and where the whole run is. */
function tailOf({ version, subject }) {
    const run = runPage(subject);
    return `<sub>Drydock ${code(version)}${run === undefined ? '' : ` · ${markdown_link('this run', run)}`}</sub>`;
}
/** Of several images one that is ready has said in its row what a reviewer needs; the rest is folded. */
function readyBlock(image, subject) {
    const inner = [topBlock('', image, subject), ...sections(image, subject)];
    return {
        title: 'Images that are ready',
        kind: 'folded',
        rows: 0,
        render: () => {
            const texts = inner.map(({ rows, render }) => render(rows).trim()).filter((text) => text !== '');
            return details(claimOf(imageHeadline(image), image.name), texts.join('\n\n'));
        },
    };
}
/** The images that were checked, what is not ready before the rest; in the order of the plan otherwise. */
function touchedFirst(images) {
    const order = ['fail', 'unknown', 'pass'];
    const touched = images.filter(({ unchanged }) => unchanged === undefined);
    return order.flatMap((conclusion) => touched.filter(({ verdict }) => verdict.conclusion === conclusion));
}
function sections(image, subject) {
    const runtime = [...runtimeBlocks(image), ...servicesBlocks(image)];
    return [
        ...newsBlocks(image, subject),
        ...nextStepsBlocks(image),
        ...stopBlocks(image),
        ...runtime.filter(({ kind }) => kind === 'open'),
        ...moversBlocks(image, subject),
        ...rebuildBlocks(image),
        ...layersBlocks(image, subject),
        ...chartBlocks(image),
        ...insideBlocks(image, subject),
        ...configBlocks(image, subject),
        ...stepsBlocks(image),
        ...otherFindingsBlocks(image, subject),
        ...howItRunsBlocks(image),
        ...runtime.filter(({ kind }) => kind === 'folded'),
    ];
}
/** Verdict, cost and table: the first screen. It gives up its table only when nothing else is left to give. */
function topBlock(heading, image, subject) {
    const detail = inline(imageHeadline(image).detail);
    const { baseline } = image;
    const noBase = baseline.kind === 'absent'
        ? inline(['No base to compare with: ', ...phrase_sentence(withoutRepeat(baseline.because, image))])
        : '';
    return {
        title: 'Table',
        kind: 'open',
        rows: 1,
        render: (rows) => {
            if (image.unchanged !== undefined)
                return `${heading}\n\n${detail}`;
            const parts = rows === 0 ? [heading] : [heading, detail, rowsTable(image, subject), noBase];
            return parts.filter((part) => part !== '').join('\n\n');
        },
    };
}
function rowsTable(image, subject) {
    const rows = scoreboard(image);
    const withBase = image.baseline.kind === 'measured' || rows.some(({ base }) => base.length > 0);
    const withResult = rows.some(({ result }) => result.length > 0);
    const head = [headWords(subject), subject.headSha];
    const base = ['base', image.baseline.sha ?? subject.baseSha];
    const columns = (withBase ? [base, head] : [head]).map(([words, sha]) => inline([words, ...commit(subject, sha)]));
    return table(['', '', ...columns, ...(withResult ? [''] : [])], rows.map(({ name, base: before, head: after, result, mark }) => [
        mark === undefined ? '' : MARK_ICONS[mark],
        `**${name}**`,
        ...(withBase ? [inline(before)] : []),
        inline(after),
        ...(withResult ? [inline(result)] : []),
    ]));
}
function commit(subject, sha) {
    return sha === undefined ? [] : [' ', { link: sha.slice(0, 7), to: commitPage(subject, sha) }];
}
/** Several images at a glance, one row each. */
function overviewBlock(report) {
    const headline = reportHeadline(report);
    const touched = touchedFirst(report.images);
    const untouched = report.images.filter(({ unchanged }) => unchanged !== undefined);
    const cells = [
        ...touched.map((image) => [code(image.name), claimOf(imageHeadline(image)), document_sizeOf(image)]),
        ...(untouched.length === 0 ? [] : [[untouched.map(({ name }) => code(name)).join(', '), 'unchanged', '']]),
    ];
    return {
        title: 'Images',
        kind: 'open',
        rows: cells.length,
        render: (rows) => {
            const parts = [`### ${claimOf(headline)}`, inline(headline.detail)];
            const images = [table(['Image', 'Verdict', 'Size'], cells.slice(0, rows)), ...more(cells.length - rows, 'image')];
            return [...parts, ...images].filter((part) => part !== '').join('\n\n');
        },
    };
}
function document_sizeOf(image) {
    const size = scoreboard(image).find(({ name }) => name === 'Size');
    return size === undefined ? '' : inline(phrase_join([size.head, size.result], ' · '));
}
function claimOf({ passed, claim }, name) {
    return `${MARK_ICONS[passed ? 'good' : 'bad']} ${name === undefined ? '' : `${code(name)} `}${inline(claim)}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/comment.ts


// GitHub's published limit is 65,536 characters and github.com counts 262,144 bytes; the rest is room for the marker.
const ROOM = { units: 60_000, bytes: 240_000 };
/** The sticky comment about all images, or about `only` one of them, without the marker line that finds it again. */
function renderComment(report, only) {
    const about = only === undefined ? report : { ...report, images: [only], verdict: { conclusion: only.verdict.conclusion } };
    return fit(documentOf(about), ROOM, tailOf(about));
}

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
        verdict: { conclusion: worstConclusion(images.map(({ verdict }) => verdict.conclusion)) },
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
    const [stage] = STAGES;
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./src/report/json/fit-report.ts

/** What the publishing action takes of one report.json. An image with a page of findings takes 50 KB, two thirds of it when it is not indented. */
const MOST_REPORT_BYTES = 256 * 1024;
/** How many entries of each list are kept, in turn, until it fits. */
const MOST_ENTRIES = (/* unused pure expression or super */ null && ([300, 100, 30, 10, 3]));
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
    const [first, ...others] = fit_report_heaviest(verdict.failures, most);
    return first === undefined ? verdict : { ...verdict, failures: [first, ...others] };
}
function shortenedStage(stage, most, shorten = (result) => result) {
    if (stage.status === 'done') {
        return { ...stage, findings: fit_report_heaviest(stage.findings, most), result: shorten(stage.result, most) };
    }
    if (stage.status !== 'stopped')
        return stage;
    const [first = stage.findings[0], ...others] = fit_report_heaviest(stage.findings, most);
    return {
        ...stage,
        findings: [first, ...others],
        ...(stage.detail && { detail: { log: stage.detail.log.slice(-most) } }),
    };
}
/** The ones that weigh most, in the order in which they stood, without what only a review of theirs needs. */
function fit_report_heaviest(findings, most) {
    const kept = new Set(findings.toSorted(worstFirst).slice(0, most));
    return findings.filter((finding) => kept.has(finding)).map(({ fix, excerpt, ...finding }) => finding);
}
const worstFirst = (one, other) => heaviestFirst(one.severity, other.severity) || Number(one.origin === 'existing') - Number(other.origin === 'existing');
const shortenedLint = (lint, most) => ({
    ...lint,
    fixed: fit_report_heaviest(lint.fixed, most),
    suppressed: fit_report_heaviest(lint.suppressed, most),
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

;// CONCATENATED MODULE: ./src/publish/read-archive.ts
/** The reports in an archive that a less trusted run made. Nothing of it ever touches the disk. */




/** Unpacked over packed. Reports of one image are packed 7 to 1, many alike findings better; the most that DEFLATE can hold is 1,032. */
const MAX_RATIO = 100;
/** A report folder has four files. */
const MAX_ENTRIES = 100;
const read_archive_NAME = 'report.json';
/** The texts of all its files called `report.json`. Throws a UserError for an archive that no run of Drydock leaves. */
async function readArchive(archive) {
    try {
        // Refuses absolute paths, `..` and backslashes, and entries that are longer than they say.
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(archive, { strictFileNames: true, validateEntrySizes: true });
        if (zip.entryCount > MAX_ENTRIES)
            throw new errors/* UserError */.yo(`it has more than ${MAX_ENTRIES} files`);
        const texts = [];
        for await (const entry of zip.eachEntry()) {
            refuseSpecial(entry);
            if ((0,external_node_path_.basename)(entry.fileName) === read_archive_NAME)
                texts.push(await readEntry(zip, entry));
        }
        return texts;
    }
    catch (error) {
        const because = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.yo(`The artifact is not read: ${because}.`);
    }
}
// Unix keeps a file's mode in the upper half; an archive of another system has none.
const KIND = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
function refuseSpecial({ fileName, externalFileAttributes }) {
    const kind = (externalFileAttributes >>> 16) & KIND;
    if (kind !== 0 && kind !== REGULAR && kind !== FOLDER)
        throw new errors/* UserError */.yo(`\`${fileName}\` is a link or a device`);
}
async function readEntry(zip, entry) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    if (entry.isEncrypted())
        throw new errors/* UserError */.yo(`\`${fileName}\` is encrypted`);
    if (uncompressedSize > MOST_REPORT_BYTES)
        throw new errors/* UserError */.yo(`\`${fileName}\` is larger than ${MOST_REPORT_BYTES / 1024} KiB`);
    if (uncompressedSize > compressedSize * MAX_RATIO)
        throw new errors/* UserError */.yo(`\`${fileName}\` is packed more than ${MAX_RATIO} to 1`);
    const chunks = [];
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream)
        chunks.push(chunk);
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

;// CONCATENATED MODULE: ./src/publish/trusted-subject.ts
/** A report about what it is really about: of its own subject only the base is left, which nobody else knows. */
function withSubject(report, known) {
    const { baseSha } = report.subject;
    return { ...report, subject: { ...known, ...(baseSha === undefined ? {} : { baseSha }) } };
}

;// CONCATENATED MODULE: ./src/publish/publish-run.ts
/** The reports of a run that had no token to write with, as the comment of its pull request. */














/**
 * Posts the comment, or says why there is nothing to post: the run was none of a pull request, was cancelled, or the branch has moved on.
 * Throws a UserError for everything else that keeps a report from its pull request.
 */
async function publishRun(request) {
    const { env, progress } = request;
    const repository = (0,github_event.variable)(env, 'GITHUB_REPOSITORY');
    const run = await readFinishedRun(env);
    const pointless = whyPointless(run);
    if (pointless !== undefined) {
        progress.line(`Nothing to publish: ${pointless}`);
        return;
    }
    const pulls = await asked(PULLS, () => pullsOfRun(request.client, repository, run));
    if (pulls.length === 0) {
        progress.line(`Nothing to publish: no open pull request has ${run.headSha} as its head any more`);
        return;
    }
    const report = await readReport(request, repository, run);
    await post(request, withSubject(report, publish_run_subjectOf(env, repository, run, choose(pulls, report))));
}
function whyPointless({ event, conclusion }) {
    if (event !== 'pull_request')
        return 'the run was not started by `pull_request`';
    if (conclusion !== 'success' && conclusion !== 'failure')
        return 'the run did not come to its end';
    return undefined;
}
/** One branch can be in several pull requests; which of them the run was about only its report says. */
function choose(pulls, { subject }) {
    const [first] = pulls;
    if (first !== undefined && pulls.length === 1)
        return first;
    const named = pulls.find((number) => number === subject.pullRequest);
    if (named === undefined)
        throw new errors/* UserError */.yo('The report is of none of the pull requests that have its commit.');
    return named;
}
const PULLS = { permission: 'pull-requests: write', act: 'read' };
const ARTIFACTS = { permission: 'actions: read', act: 'read', gone: 'the artifact has expired' };
async function asked(purpose, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The report cannot be published: ${explain((0,api_failure/* failureOf */.g)(error), purpose)}.`);
    }
}
/** Of an archive; bytes. */
const MAX_ARCHIVE_BYTES = 1024 * 1024;
/** As many legs as one comment has room for. */
const MAX_LEGS = 50;
/** One report is read under its own key; what several artifacts can hold is about all legs, however many have reported. */
async function readReport({ client, artifact, key }, repository, run) {
    const artifacts = await asked(ARTIFACTS, () => listArtifacts(client, repository, run.run.id));
    const found = artifacts.filter(({ name }) => isNamed(name, artifact)).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (found.length === 0)
        throw new errors/* UserError */.yo(`Run ${run.run.id} has no artifact \`${artifact}\`.`);
    if (found.length > MAX_LEGS)
        throw new errors/* UserError */.yo(`Run ${run.run.id} has more than ${MAX_LEGS} artifacts \`${artifact}\`.`);
    const reports = [];
    for (const one of found) {
        const texts = await textsOf(client, repository, one);
        if (texts.length === 0)
            throw new errors/* UserError */.yo(`There is no \`report.json\` in the artifact \`${one.name}\`.`);
        reports.push(...texts.map((text) => parseReport(jsonOf(text))));
    }
    const [first, ...others] = reports;
    if (!first)
        throw new TypeError('artifacts without a report were let through');
    return mergeReports([first, ...others], key ?? (artifact.includes('*') ? LEGS_KEY : undefined));
}
/** `*` stands for any part of a name. */
function isNamed(name, wanted) {
    const parts = wanted.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw `\$&`));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}
async function textsOf(client, repository, artifact) {
    if (artifact.bytes > MAX_ARCHIVE_BYTES)
        throw new errors/* UserError */.yo(`The artifact \`${artifact.name}\` is larger than ${MAX_ARCHIVE_BYTES / 1024} KiB.`);
    return readArchive(await asked(ARTIFACTS, () => downloadArtifact(client, repository, artifact, MAX_ARCHIVE_BYTES)));
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.yo('The artifact’s report.json is not JSON.');
    }
}
function publish_run_subjectOf(env, repository, { run, headSha }, pullRequest) {
    const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const runUrl = `${serverUrl}/${repository}/actions/runs/${run.id}`;
    return { repository, headSha, pullRequest, serverUrl, runUrl, run };
}
async function post({ client, mode, progress }, report) {
    const { repository = '', pullRequest = 0, run } = report.subject;
    const delivery = await deliverComment({
        client,
        repository,
        issueNumber: pullRequest,
        key: report.commentKey,
        body: renderComment(report),
        mayBegin: isWorthComment(report, mode),
        ...(run && { run }),
    });
    switch (delivery.kind) {
        case 'created':
        case 'updated':
        case 'unchanged':
            progress.line(`Comment: ${delivery.kind}, ${delivery.url}`);
            return;
        case 'none':
            progress.line(`Comment: not written, there is none yet, and nothing to begin one for: \`comment: ${mode}\``);
            return;
        case 'overtaken':
            progress.line(`Comment: not written, a later run has written it, ${delivery.url}`);
            return;
        case 'refused':
            throw new errors/* UserError */.yo(`The comment was not written: ${delivery.because}.`);
    }
}


/***/ })

};
