export const id = 594;
export const ids = [594];
export const modules = {

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


/***/ })

};
