export const id = 15;
export const ids = [15];
export const modules = {

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


/***/ })

};
