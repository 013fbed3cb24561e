export const id = 190;
export const ids = [190,23,401];
export const modules = {

/***/ 3190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/disk/disk.ts
var disk_disk = __webpack_require__(5068);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
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
        throw new errors/* UserError */.y(`There is no place for temporary files: ${because}.`);
    }
    return { path, [Symbol.asyncDispose]: () => removeRunFolder(runId, temp) };
}
/** For a later process that cleans up after one that was killed. Does nothing where there is nothing. */
async function removeRunFolder(runId, temp) {
    await (0,promises_.rm)(pathOf(runId, temp), { recursive: true, force: true, maxRetries: 3 });
}
const pathOf = (runId, temp = (0,external_node_os_.tmpdir)()) => (0,external_node_path_.join)(temp, `drydock-${runId}`);

// EXTERNAL MODULE: ./src/docker/connect.ts + 37 modules
var connect = __webpack_require__(7562);
;// CONCATENATED MODULE: ./src/git/base.ts
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
var git_git = __webpack_require__(308);
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
        throw new errors/* UserError */.y(`\`${input}\`: \`${shown(text)}\` is not the name of a branch, a tag or a commit.`);
    const sha = (await findSha(git, text)) ?? (await findOnRemote(git, text));
    if (sha === undefined)
        throw new errors/* UserError */.y(`\`${input}\`: this repository has no branch, tag or commit \`${shown(text)}\`.`);
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
        return none(`the commit is already part of the default branch \`${branch}\``);
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

// EXTERNAL MODULE: ./src/git/tracked-files.ts
var tracked_files = __webpack_require__(9672);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(3313);
;// CONCATENATED MODULE: ./src/git/worktree.ts
/** A commit's files in a folder of their own. */






const PREFIX = 'drydock-worktree-';
/** What `mkdtemp` makes of the prefix; nothing else is ever removed. */
const OURS = /^drydock-worktree-[A-Za-z0-9]{6}$/;
/** Checking out a large repository from a slow disk. */
const CHECKOUT_SECONDS = 300;
/** The user's checkout, index, configuration and refs stay as they are. */
function createRepository(checkout, { temp = (0,external_node_os_.tmpdir)(), onPath } = {}) {
    return {
        async checkout(sha) {
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
                return await addWorktree(git, path, sha);
            }
            catch (error) {
                await removeWorktree(git, path);
                throw error;
            }
        },
    };
}
async function makeFolder(temp, sha) {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(temp), PREFIX));
    }
    catch (error) {
        throw failure(sha, error instanceof Error ? error.message : String(error));
    }
}
async function addWorktree(git, path, sha) {
    await git.run(['worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha], {
        config: await withoutFilters(git),
        timeoutSeconds: CHECKOUT_SECONDS,
    });
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
    if (!OURS.test((0,external_node_path_.basename)(path)) || (0,external_node_path_.resolve)(path) !== path)
        throw new errors/* ToolError */.v(`\`${path}\` is not a worktree of ours`, { command: ['git', 'worktree', 'add'] });
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
const failure = (sha, because) => new errors/* ToolError */.v(`Commit \`${shortSha(sha)}\` could not be checked out beside the head: ${because}`, {
    command: ['git', 'worktree', 'add'],
});

// EXTERNAL MODULE: ./src/lint/hadolint-config.ts + 3 modules
var hadolint_config = __webpack_require__(1023);
// EXTERNAL MODULE: ./src/lint-plan.ts
var lint_plan = __webpack_require__(2504);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(8750);
;// CONCATENATED MODULE: ./src/plan.ts



/** Pure. Throws a UserError when the settings contradict each other or there is no Dockerfile. */
function makePlan({ root, subject, base, inputs, config, dockerfiles, renames }) {
    const run = { ...config, ...inputs.run };
    const [first, ...others] = selectImages(config, inputs)
        .flatMap(onEachPlatform)
        .map((image) => planImage(image, run, { dockerfiles, renames }));
    if (!first)
        throw new errors/* UserError */.y('The configuration names no image.');
    return {
        root,
        subject,
        base,
        images: [first, ...others],
        lint: (0,lint_plan/* planLint */.h)(config.lint),
        buildkitChecks: run['buildkit-checks'] ?? settings/* defaults */.NT['buildkit-checks'],
        policy: {
            failOn: run['fail-on'] ?? settings/* defaults */.NT['fail-on'],
            failOnExisting: run['fail-on-existing'] ?? settings/* defaults */.NT['fail-on-existing'],
        },
    };
}
/** One image a platform: sizes, layers and users are facts about one of them. */
function onEachPlatform(image) {
    const platforms = image.platforms ?? [];
    if (platforms.length === 0)
        return [image];
    const suffix = (platform) => (platforms.length === 1 ? '' : `-${platform.replaceAll('/', '-')}`);
    return platforms.map((platform) => ({ ...image, platform, name: `${image.name}${suffix(platform)}` }));
}
/** These say which image it is; one value for several images would make them all the same. */
const IDENTITY = ['dockerfile', 'context', 'target'];
function selectImages(config, { image: overrides, place }) {
    const { images, ...shared } = config;
    const wanted = place.image ?? [];
    if (!images) {
        if (wanted.length > 0)
            throw new errors/* UserError */.y(`There is no image \`${wanted[0] ?? ''}\`: the configuration has no list \`images\`.`);
        return [{ ...shared, ...overrides, name: 'image' }];
    }
    const unknown = wanted.find((name) => !images.some((image) => image.name === name));
    if (unknown !== undefined)
        throw new errors/* UserError */.y(`There is no image \`${unknown}\`; the configuration has ${images.map(({ name }) => `\`${name}\``).join(', ')}.`);
    const twice = images.find((image, index) => images.findIndex(({ name }) => name === image.name) !== index);
    if (twice)
        throw new errors/* UserError */.y(`The configuration names the image \`${twice.name}\` twice.`);
    const selected = images.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    const identity = IDENTITY.find((key) => overrides[key] !== undefined);
    if (identity !== undefined && selected.length > 1)
        throw new errors/* UserError */.y(`\`${identity}\` can be given for one image at a time; the configuration has ${selected.length}. Choose one with \`image\`.`);
    return selected.map((image) => ({ ...shared, ...image, ...overrides, name: image.name }));
}
function planImage(image, run, { dockerfiles, renames }) {
    const dockerfile = inside('dockerfile', image.dockerfile ?? findDockerfile(dockerfiles));
    const baseDockerfile = renames.get(dockerfile) ?? dockerfile;
    const given = image.context;
    const context = given === undefined || isRemote(given) ? given : inside('context', given);
    return {
        name: image.name,
        dockerfile,
        context: context ?? folderOf(dockerfile),
        onBase: { dockerfile: baseDockerfile, context: context ?? folderOf(baseDockerfile) },
        build: {
            ...optional('builder', run.builder),
            ...optional('target', image.target),
            ...optional('platform', image.platform),
            ...optional('network', image.network),
            buildArgs: image['build-args'] ?? {},
            buildContexts: image['build-contexts'] ?? {},
            secrets: image.secrets ?? [],
            ssh: image.ssh ?? [],
            labels: image.labels ?? {},
            cacheFrom: image['cache-from'] ?? [],
            cacheTo: image['cache-to'] ?? [],
            addHosts: image['add-hosts'] ?? [],
            pull: image.pull ?? settings/* defaults */.NT.pull,
            noCache: image['no-cache'] ?? settings/* defaults */.NT['no-cache'],
            timeoutSeconds: image['build-timeout'] ?? settings/* defaults */.NT['build-timeout'],
        },
        limits: {
            ...optional('maxSize', image['max-size']),
            ...optional('maxSizeIncrease', image['max-size-increase']),
            ...optional('maxLayers', image['max-layers']),
            ...optional('maxLayersIncrease', image['max-layers-increase']),
        },
        runtime: planRuntime(image),
    };
}
function planRuntime(image) {
    if (!(image.run ?? settings/* defaults */.NT.run))
        return { kind: 'skip', because: 'the settings say `run: false`' };
    return {
        kind: 'run',
        options: {
            env: image['run-env'] ?? {},
            ...optional('command', image['run-command']),
            memory: image['run-memory'] ?? settings/* defaults */.NT['run-memory'],
            pidsLimit: PIDS_LIMIT,
            readOnly: image['run-read-only'] ?? settings/* defaults */.NT['run-read-only'],
            tmpfs: image['run-tmpfs'] ?? [],
        },
        expect: image.expect ?? settings/* defaults */.NT.expect,
        healthTimeoutSeconds: image['health-timeout'] ?? settings/* defaults */.NT['health-timeout'],
        allowRoot: image['allow-root'] ?? settings/* defaults */.NT['allow-root'],
        allowDropFromRoot: true,
        allowUnhealthy: image['allow-unhealthy'] ?? settings/* defaults */.NT['allow-unhealthy'],
    };
}
// A web server with a worker a core stays far below; a fork bomb is held.
const PIDS_LIMIT = 256;
function findDockerfile(tracked) {
    const [only, ...others] = tracked;
    if (tracked.includes('Dockerfile') || only === undefined)
        return 'Dockerfile';
    if (others.length === 0)
        return only;
    const list = tracked.slice(0, 5).map((file) => `\`${file}\``);
    throw new errors/* UserError */.y(`There are ${tracked.length} Dockerfiles (${list.join(', ')}${tracked.length > 5 ? ', …' : ''}) and none in the root. ` +
        'Say which one with `dockerfile`, or list them under `images` in `.github/drydock.yml`.');
}
const folderOf = (file) => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');
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
const outside = (setting, path) => new errors/* UserError */.y(`\`${setting}\`: \`${path}\` leads out of the repository; give a path below its root.`);
/** Contexts that the builder fetches itself: a URL, or `git@host:…`. */
const isRemote = (context) => /^(?:[a-z]+:\/\/|git@)/.test(context);
function optional(key, value) {
    const record = {};
    if (value !== undefined)
        record[key] = value;
    return record;
}

// EXTERNAL MODULE: ./src/read-config.ts
var read_config = __webpack_require__(8686);
// EXTERNAL MODULE: ./src/read-hadolint.ts
var read_hadolint = __webpack_require__(3339);
;// CONCATENATED MODULE: ./src/build.ts

/** Starts the builds of head and base side by side. Neither promise rejects because of a ToolError. */
function buildSides(requests, world) {
    const builds = [];
    const build = (request, pins) => {
        const started = buildSide(request, world, pins);
        builds.push(started);
        return started;
    };
    const head = build(requests.head);
    const base = requests.base ? onSameBaseImages(head, requests.base, build, world) : Promise.resolve(undefined);
    const stage = Promise.all([head, base]).then(([headBuild, baseBuild]) => stageOf(requests.head.dockerfile, headBuild, baseBuild));
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
        say(outcome.kind === 'built' ? describeImage(outcome.image) : `does not build: ${outcome.message}`);
        return outcome;
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v))
            throw error;
        say(`could not be built: ${error.message}`);
        return { kind: 'broken', because: error.message };
    }
}
/** Builds the base, and once more with the head's base images pinned where a tag has moved between the two builds. */
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
    return build(request, shared);
}
function stageOf(dockerfile, head, base) {
    if (head.kind === 'broken')
        return { status: 'broken', because: head.because };
    if (head.kind === 'failed')
        return { status: 'stopped', findings: [doesNotBuild(dockerfile, head, base)], detail: { log: head.log } };
    if (base?.kind === 'broken')
        return { status: 'broken', because: `The base could not be built: ${base.because}` };
    return {
        status: 'done',
        result: { head: head.image.facts, ...(base?.kind === 'built' && { base: base.image.facts }) },
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

;// CONCATENATED MODULE: ./src/base.ts

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
        if (error instanceof errors/* ToolError */.v)
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
function baselineOf(before, build) {
    if (before.kind === 'absent')
        return before;
    switch (build?.kind) {
        case 'built':
            return { kind: 'measured', sha: before.sha, how: before.how };
        case 'failed':
            return { kind: 'absent', because: `the base does not build: ${build.message}`, sha: before.sha };
        case 'broken':
            return { kind: 'absent', because: `the base could not be built: ${build.because}`, sha: before.sha };
        case undefined:
            return { kind: 'absent', because: 'nothing was built', sha: before.sha };
    }
}

// EXTERNAL MODULE: ./src/engine.ts
var src_engine = __webpack_require__(825);
;// CONCATENATED MODULE: ./src/image/size-text.ts
const DECIMAL = { factor: 1000, units: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'] };
const BINARY = { factor: 1024, units: ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] };
/**
 * A size beside the limit that it is judged by, such as `204 MB`: in the limit's kind of unit, and with as many digits as it
 * takes to look different from the limit where it is.
 */
function sizeText(bytes, limit) {
    const system = /ib$/i.test(limit.text) ? BINARY : DECIMAL;
    for (let digits = 3; digits < 20; digits += 1) {
        const text = inUnits(bytes, system, digits);
        if (bytes === limit.bytes || text !== inUnits(limit.bytes, system, digits))
            return text;
    }
    return `${bytes} B`;
}
function inUnits(bytes, { factor, units }, digits) {
    let value = bytes;
    let unit = 0;
    while (unit < units.length - 1 && Math.abs(value) >= factor) {
        value /= factor;
        unit += 1;
    }
    const number = value.toLocaleString('en', { maximumSignificantDigits: digits });
    return `${number} ${units[unit] ?? ''}`;
}

;// CONCATENATED MODULE: ./src/image/budget.ts

/** Every limit that is set, in the order of the settings. A limit on growth without a base is `unknown` and no finding. */
function judgeBudgets(limits, measured) {
    const { maxSize, maxSizeIncrease, maxLayers, maxLayersIncrease } = limits;
    return [
        ...(maxSize === undefined ? [] : [judgeSize(maxSize, measured)]),
        ...(maxSizeIncrease === undefined ? [] : [judgeGrowth(maxSizeIncrease, measured)]),
        ...(maxLayers === undefined ? [] : [judgeLayers(maxLayers, measured)]),
        ...(maxLayersIncrease === undefined ? [] : [judgeLayersIncrease(maxLayersIncrease, measured)]),
    ];
}
function judgeSize(limit, { head, base }) {
    const actual = sizeText(head.unpackedBytes, limit);
    const budget = { limit: 'max-size', allowed: limit.text, actual, kept: head.unpackedBytes <= limit.bytes };
    const origin = budget_originOf(base && base.unpackedBytes <= limit.bytes);
    return judged(budget, `The image has ${actual} unpacked; the limit is ${limit.text}`, origin);
}
function judgeGrowth(limit, { head, base, layers }) {
    if (base === undefined)
        return incomparable('max-size-increase', limit.text);
    const bytes = head.unpackedBytes - base.unpackedBytes;
    const { actual, isKept } = compareGrowth(limit, bytes, base.unpackedBytes);
    const budget = { limit: 'max-size-increase', allowed: limit.text, actual, kept: isKept };
    const message = `The image grew by ${actual} unpacked; the limit is ${limit.text}`;
    return judged(budget, message, 'new', mostGrown(head, layers));
}
function compareGrowth(limit, bytes, baseBytes) {
    switch (limit.kind) {
        case 'bytes':
            return { actual: sizeText(bytes, limit), isKept: bytes <= limit.bytes };
        case 'percent': {
            // An empty base grows by more than any share, or not at all.
            const percent = bytes === 0 ? 0 : (bytes / baseBytes) * 100;
            return { actual: percentText(percent, limit.percent), isKept: percent <= limit.percent };
        }
    }
}
function judgeLayers(limit, { head, base }) {
    const count = head.layers.length;
    const budget = { limit: 'max-layers', allowed: `${limit}`, actual: `${count}`, kept: count <= limit };
    const origin = budget_originOf(base && base.layers.length <= limit);
    return judged(budget, `The image has ${count} layers; the limit is ${limit}`, origin);
}
function judgeLayersIncrease(limit, { head, base }) {
    if (base === undefined)
        return incomparable('max-layers-increase', `${limit}`);
    const count = head.layers.length - base.layers.length;
    const budget = { limit: 'max-layers-increase', allowed: `${limit}`, actual: `${count}`, kept: count <= limit };
    return judged(budget, `The image has ${count} layers more than the base; the limit is ${limit}`, 'new');
}
function incomparable(limit, allowed) {
    return { budget: { limit, allowed, kept: 'unknown' } };
}
function judged(budget, message, origin, place = { at: 'image' }) {
    if (budget.kept !== false)
        return { budget };
    return {
        budget,
        finding: { rule: budget.limit, aliases: [], source: 'drydock', severity: 'error', message, place, origin },
    };
}
function budget_originOf(doesBaseKeepIt) {
    if (doesBaseKeepIt === undefined)
        return 'unknown';
    return doesBaseKeepIt ? 'new' : 'existing';
}
/** The head's layer that adds most to the growth. */
function mostGrown(head, layers) {
    const growth = new Map(layers.flatMap((pair) => {
        if (pair.kind === 'added')
            return [[pair.head.diffId, pair.head.unpackedBytes]];
        if (pair.kind === 'changed')
            return [[pair.head.diffId, pair.head.unpackedBytes - pair.base.unpackedBytes]];
        return [];
    }));
    const most = Math.max(...growth.values());
    const index = head.layers.findIndex(({ diffId }) => growth.get(diffId) === most);
    const layer = head.layers[index];
    if (layer === undefined)
        return { at: 'image' };
    const { createdBy, lines } = layer;
    return { at: 'layer', index, createdBy, ...(lines && lines !== 'unknown' && { line: lines.line }) };
}
/** As many digits as it takes to look different from the limit where it is. */
function percentText(percent, limit) {
    if (!Number.isFinite(percent))
        return 'more than any share of an empty base';
    for (let digits = 1; digits < 10; digits += 1) {
        const text = percent.toFixed(digits);
        if (percent === limit || Number(text) !== limit)
            return `${Number(text)} %`;
    }
    return `${percent} %`;
}

;// CONCATENATED MODULE: ./src/image/compare.ts
/**
 * Two images side by side, in the head's order with removed layers where they were.
 *
 * The same layer on both sides pairs up first, wherever it stands; what remains is aligned by the text of the
 * instruction, keeping the order; the rest came or went.
 */
function compareLayers(head, base) {
    const baseOf = pairLayers(head, base);
    const headOf = new Map([...baseOf].map(([headIndex, baseIndex]) => [baseIndex, headIndex]));
    const removedAfter = new Map();
    let after = -1;
    base.forEach((layer, index) => {
        const partner = headOf.get(index);
        if (partner !== undefined)
            after = partner;
        else
            removedAfter.set(after, [...(removedAfter.get(after) ?? []), { kind: 'removed', base: layer }]);
    });
    const rows = head.map((layer, index) => {
        const partner = base[baseOf.get(index) ?? -1];
        if (partner === undefined)
            return { kind: 'added', head: layer };
        return { kind: partner.diffId === layer.diffId ? 'both' : 'changed', head: layer, base: partner };
    });
    return [...(removedAfter.get(-1) ?? []), ...rows.flatMap((row, index) => [row, ...(removedAfter.get(index) ?? [])])];
}
/** Index in `head` → index in `base`. */
function pairLayers(head, base) {
    const pairs = new Map();
    const unpaired = new Map();
    base.forEach(({ diffId }, index) => unpaired.set(diffId, [...(unpaired.get(diffId) ?? []), index]));
    head.forEach(({ diffId }, index) => {
        const partner = unpaired.get(diffId)?.shift();
        if (partner !== undefined)
            pairs.set(index, partner);
    });
    const taken = new Set(pairs.values());
    const headRest = head.flatMap(({ createdBy }, index) => pairs.has(index) || createdBy === '' ? [] : [{ createdBy, index }]);
    const baseRest = base.flatMap(({ createdBy }, index) => (taken.has(index) ? [] : [{ createdBy, index }]));
    for (const [one, other] of align(headRest, baseRest))
        pairs.set(one.index, other.index);
    return pairs;
}
/** The longest common subsequence by text. An image has at most some 127 layers, so the plain table will do. */
function align(left, right) {
    const longest = [];
    const longestFrom = (row, column) => longest[row]?.[column] ?? 0;
    for (const [row, one] of [...left.entries()].reverse()) {
        const lengths = [];
        longest[row] = lengths;
        for (const [column, other] of [...right.entries()].reverse())
            lengths[column] =
                one.createdBy === other.createdBy
                    ? longestFrom(row + 1, column + 1) + 1
                    : Math.max(longestFrom(row + 1, column), longestFrom(row, column + 1));
    }
    const pairs = [];
    let column = 0;
    for (const [row, one] of left.entries()) {
        const rest = right.slice(column);
        const partner = rest.findIndex(({ createdBy }) => createdBy === one.createdBy);
        const other = rest[partner];
        // Taking the first partner is best unless leaving this one out lets a longer chain through.
        if (other === undefined || longestFrom(row + 1, column) > longestFrom(row + 1, column + partner + 1) + 1)
            continue;
        pairs.push([one, other]);
        column += partner + 1;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./src/image/layers.ts
/** An image's anatomy: what was measured of each layer, with the Dockerfile lines that the builder's provenance names. */
function imageFacts(saved, layerLines) {
    const layers = saved.layers.map((layer, index) => {
        const lines = layerLines[index];
        return { ...layer, ...(lines && { lines }) };
    });
    return {
        unpackedBytes: sum(layers.map((layer) => layer.unpackedBytes)),
        compressedBytes: sum(layers.map((layer) => layer.compressedBytes)),
        layers,
    };
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./src/image/image.ts



/** Measures an image and gives its layers their lines. Rejects with a ToolError where the engine cannot say. */
const measureImage = async ({ reference, layerLines }, { measure }) => imageFacts(await measure(reference), layerLines);
/** Holds the head's image against the base's, where there is one, and against the limits. */
function judgeImage({ head, base }, limits) {
    const layers = compareLayers(head.layers, base?.layers ?? []);
    const measured = { head, ...(base && { base }), layers };
    const judged = judgeBudgets(limits, measured);
    return {
        status: 'done',
        result: { ...measured, budgets: judged.map(({ budget }) => budget) },
        findings: judged.flatMap(({ finding }) => finding ?? []),
    };
}

// EXTERNAL MODULE: ./src/lint/stage.ts + 3 modules
var stage = __webpack_require__(888);
;// CONCATENATED MODULE: ./src/runtime/check.ts
/** Keeps the literal id, so that the registry knows its own names. */
function defineRuntimeCheck(check) {
    return check;
}
/** All that the given checks find, in their order. Nothing here has a line of its own, and the base is not run. */
function applyChecks(checks, exercised) {
    return checks.flatMap((check) => Array.from(check.judge(exercised), (problem) => runtimeFinding(check.id, problem.severity ?? check.severity, problem.message)));
}
function runtimeFinding(rule, severity, message) {
    return { rule, aliases: [], source: 'drydock', severity, message, place: { at: 'image' }, origin: 'unknown' };
}

;// CONCATENATED MODULE: ./src/runtime/checks/health-check-passes.ts

const healthCheckPasses = defineRuntimeCheck({
    id: 'health-check-passes',
    severity: 'error',
    summary: 'The health check passes',
    why: `An orchestrator sends traffic to a healthy container and replaces an unhealthy one. The image's own command decides;
it is run more often than the image asks for, and given up no earlier than Docker would give it up. A health check that is
still undecided at the time limit is a failure as well: what could not be found out is never a pass.`,
    *judge({ plan, result: { health, exit } }) {
        // A container that ended is the business of keeps-running; its health says nothing more.
        if (plan.expect === 'exit-zero' || exit !== undefined)
            return;
        const severity = plan.allowUnhealthy ? 'warning' : 'error';
        switch (health.kind) {
            case 'unhealthy':
                yield { severity, message: `The health check does not pass: ${health.because}` };
                return;
            case 'undecided':
                yield { severity, message: `Could not find out whether the health check passes: ${health.because}` };
                return;
            case 'healthy':
            case 'none':
                return;
        }
    },
});

;// CONCATENATED MODULE: ./src/runtime/checks/keeps-running.ts

const keepsRunning = defineRuntimeCheck({
    id: 'keeps-running',
    severity: 'error',
    summary: 'The container keeps running',
    why: `A service whose process ends takes the container with it, and what restarts it will restart it for ever. An image
that does one thing and ends, such as a migration, says so with \`expect: exit-zero\`; it must then end with exit code 0.`,
    *judge({ plan, result: { exit } }) {
        if (plan.expect === 'service' && exit !== undefined)
            yield { message: `The container ended by itself ${describe(exit)}; a service keeps running` };
        if (plan.expect === 'exit-zero' && exit !== undefined && exit.code !== 0)
            yield { message: `The container ended ${describe(exit)}, not with exit code 0` };
        if (plan.expect === 'exit-zero' && exit === undefined)
            yield { message: `The container had not ended after ${plan.healthTimeoutSeconds} s` };
    },
});
function describe({ code, outOfMemory, seconds }) {
    const reason = outOfMemory ? 'because it ran out of memory (' : 'with ';
    return `after ${seconds.toFixed(1)} s ${reason}exit code ${code}${outOfMemory ? ')' : ''}`;
}

;// CONCATENATED MODULE: ./src/runtime/checks/runs-as-non-root.ts

const runsAsNonRoot = defineRuntimeCheck({
    id: 'runs-as-non-root',
    severity: 'error',
    summary: 'No process runs as root',
    why: `Root in a container is one kernel bug or one careless mount away from root on the host. The numeric user of every process
is read from outside while the container runs: \`USER\` alone does not tell, since an entrypoint can change the user, a named
user can be number 0, and programs inside the image can lie. An entrypoint that starts as root and then becomes another user
for good is accepted and reported as such. \`allow-root: true\` accepts root.`,
    *judge({ plan, result: { configuredUser, runsAs, exit }, processes }) {
        switch (runsAs.kind) {
            case 'root':
                if (!plan.allowRoot)
                    yield { message: describeRoot(runsAs.processes, runsAs.processCount, configuredUser) };
                return;
            case 'unknown':
                // A service that ended at once already fails for that.
                if (plan.allowRoot || (plan.expect === 'service' && exit !== undefined))
                    return;
                yield isNonZeroUid(configuredUser)
                    ? { severity: 'info', message: `No process was seen; the image starts as user ${configuredUser}` }
                    : { message: `Could not find out whether it runs as root: ${runsAs.because}. A numeric \`USER\` would tell` };
                return;
            case 'drops-from-root':
                if (!plan.allowRoot && !plan.allowDropFromRoot)
                    yield { message: `The main process starts as root before it becomes user ${runsAs.uids.join(', ')}` };
                yield* rootGroup(processes);
                return;
            case 'non-root':
                yield* rootGroup(processes);
                return;
        }
    },
});
function describeRoot(processes, processCount, configuredUser) {
    const who = processCount === 1 ? 'The only process runs' : `${processes.length} of ${processCount} processes run`;
    const remedy = configuredUser === '' ? 'The image sets no `USER`' : `\`USER ${configuredUser}\` does not prevent it`;
    return `${who} as root (user 0). ${remedy}`;
}
/** Files of root are often writable for its group. */
function* rootGroup(processes) {
    const count = processes.filter(({ uid, gid }) => uid !== 0 && gid === 0).length;
    if (count > 0)
        yield {
            severity: 'warning',
            message: `${count} of ${processes.length} processes run with root's group (group 0)`,
        };
}
/** A number in `USER` is what the process starts with; a name can be anybody. */
function isNonZeroUid(configuredUser) {
    return /^\+?0*[1-9]\d*(:|$)/.test(configuredUser);
}

;// CONCATENATED MODULE: ./src/runtime/checks/index.ts



/** Every runtime check, in the order of the report. */
const runtimeChecks = [keepsRunning, runsAsNonRoot, healthCheckPasses];

;// CONCATENATED MODULE: ./src/runtime/patience.ts
/** The pace at which the engine probes for us, whatever the image declares. */
const HEALTH_INTERVAL_SECONDS = 0.1;
/**
 * Retries that keep the engine from giving up while we watch: more than the probes that fit in.
 * The engine only probes for us; when to give up follows from the image's own numbers, see `lastChance`.
 */
function retriesBeyond(limitSeconds) {
    return Math.ceil(limitSeconds / HEALTH_INTERVAL_SECONDS) + 1;
}
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

;// CONCATENATED MODULE: ./src/runtime/runs-as.ts
const ROOT = 0;
/** The service's own processes of one moment; the health check's run as the image's user whatever the service does. */
function ofService(sample) {
    return sample.filter(({ role }) => role !== 'probe');
}
/** Each process of the service once, as it was last seen, in the order of appearance. */
function lastSeen(samples) {
    return [...new Map(samples.flatMap(ofService).map((process) => [process.pid, process])).values()];
}
/**
 * Whom the service runs as, from samples of its processes over the whole run, oldest first. `configuredUser` is the
 * image's `USER`: a main process that the engine starts as root may have become another user before the first sample.
 */
function judgeUsers(samples, configuredUser) {
    const seen = samples.map(ofService).filter((sample) => sample.length > 0);
    const processes = lastSeen(seen);
    const processCount = processes.length;
    if (processCount === 0)
        return { kind: 'unknown', because: 'the container ended before a process was seen' };
    const asRoot = seen.map((sample) => sample.filter(({ uid }) => uid === ROOT));
    if (asRoot.flat().length === 0)
        return { kind: isRoot(configuredUser) ? 'drops-from-root' : 'non-root', uids: uidsOf(processes), processCount };
    const main = mainOf(seen);
    const drop = seen.findIndex((sample) => sample.some(({ pid, uid }) => pid === main?.pid && uid !== ROOT));
    if (drop !== -1 && asRoot.slice(drop).flat().length === 0)
        return { kind: 'drops-from-root', uids: uidsOf(seen.slice(drop).flat()), processCount };
    return { kind: 'root', processes: lastSeen(asRoot), processCount };
}
/** The container's main process; the oldest one where the engine does not tell. */
function mainOf(seen) {
    return seen.flat().find(({ role }) => role === 'main') ?? seen[0]?.[0];
}
/** `USER` absent, `root`, or zero as Docker reads it, with or without a group. A named user can be zero as well. */
function isRoot(configuredUser) {
    return /^(root|\+?0+)?(:|$)/.test(configuredUser);
}
function uidsOf(processes) {
    return [...new Set(processes.map(({ uid }) => uid))].sort((one, other) => one - other);
}

;// CONCATENATED MODULE: ./src/runtime/health.ts

/**
 * How long a probe's program may be missing before it counts as missing for good. An entrypoint that puts it in place
 * does so first thing; the container has no network to fetch it from later.
 */
const MISSING_PROGRAM_SECONDS = 5;
/**
 * The verdict on the health check, or nothing while it is open.
 *
 * The engine probes at our pace, so the first success is seen early. `unhealthy` is said only when the engine would say
 * so at the image's own pace as well: a probe that began after the last chance has failed, or nothing can change any more.
 */
function judgeHealth(declared, sightings, limitSeconds) {
    if (declared.kind !== 'declared')
        return { kind: 'none', disabled: declared.kind === 'disabled' };
    const latest = sightings.at(-1);
    if (latest === undefined)
        return undefined;
    const healthy = sightings.find(({ state }) => state.health?.status === 'healthy');
    if (healthy !== undefined)
        return { kind: 'healthy', seconds: healthy.seconds, ...probeOf(healthy) };
    const rest = { seconds: latest.seconds, ...probeOf(latest) };
    const hopeless = becauseHopeless(declared, sightings, latest);
    if (hopeless !== undefined)
        return { kind: 'unhealthy', because: hopeless, ...rest };
    if (latest.seconds < limitSeconds)
        return undefined;
    return { kind: 'undecided', because: becauseUndecided(declared, sightings, limitSeconds), ...rest };
}
function becauseHopeless(declared, sightings, latest) {
    if (latest.state.exit !== undefined)
        return `the container ended with exit code ${latest.state.exit.code} before it was healthy`;
    const probe = latest.state.health?.lastProbe;
    if (probe !== undefined && latest.seconds >= MISSING_PROGRAM_SECONDS && isProgramMissing(probe))
        return 'the program of the health check does not exist in the image';
    const lastChanceSeconds = lastChance(declared, slowestProbe(declared, sightings));
    const since = sightings.find(({ seconds }) => seconds >= lastChanceSeconds);
    // One failure may belong to a probe that was under way at the last chance; the next began after it.
    if (since !== undefined && streakOf(latest) - streakOf(since) >= 2)
        return `every probe failed for ${latest.seconds.toFixed(1)} s, and the health check's own numbers allow ${lastChanceSeconds.toFixed(1)} s`;
    return undefined;
}
function becauseUndecided(declared, sightings, limitSeconds) {
    if (sightings.every(({ state }) => state.health?.lastProbe === undefined))
        return `no probe ended within ${limitSeconds} s`;
    const lastChanceSeconds = lastChance(declared, slowestProbe(declared, sightings));
    return lastChanceSeconds > limitSeconds
        ? `every probe failed for ${limitSeconds} s, but the health check's own numbers allow ${lastChanceSeconds.toFixed(1)} s`
        : `the last probe had not ended after ${limitSeconds} s`;
}
/** The slowest probe so far; the declared timeout while none has ended. Slower probes come later, so this never hurries. */
function slowestProbe(declared, sightings) {
    const seconds = sightings.flatMap(({ state }) => state.health?.lastProbe?.seconds ?? []);
    return seconds.length > 0 ? Math.max(...seconds) : declared.timeoutSeconds;
}
/** The engine's own words for a program that it could not start; a probe cannot end with -1 by itself. */
function isProgramMissing({ exitCode, output }) {
    return exitCode === -1 && /^OCI runtime exec failed: .*(not found|no such file)/s.test(output);
}
function streakOf({ state }) {
    return state.health?.failingStreak ?? 0;
}
function probeOf({ state }) {
    return state.health?.lastProbe === undefined ? {} : { probe: state.health.lastProbe };
}

;// CONCATENATED MODULE: ./src/runtime/watch.ts


/** Time in which an image without a health check must not end, and in which a root process may still become another user. */
const SETTLING_SECONDS = 3;
/** Processes are listed at least this often, so that one that comes and goes is likely seen. */
const SAMPLE_SECONDS = 1;
const SHORTEST_PAUSE_SECONDS = 0.05;
const LONGEST_PAUSE_SECONDS = 0.5;
/** Watches a container that has just started, and no longer than the plan's questions need. */
async function watch(container, { healthcheck, user }, plan, clock) {
    const start = clock.now();
    const sightings = [];
    const samples = [];
    let sampledAt = -Infinity;
    for (;;) {
        const seconds = (clock.now() - start) / 1000;
        const isSampling = seconds - sampledAt >= SAMPLE_SECONDS;
        const [state, sample] = await Promise.all([container.state(), isSampling ? container.processes() : undefined]);
        const last = { seconds, state };
        sightings.push(last);
        if (sample !== undefined) {
            samples.push(sample);
            sampledAt = seconds;
        }
        const health = healthFor(plan, healthcheck, sightings);
        if (health !== undefined && isAnswered(plan, health, last)) {
            if (sample === undefined)
                samples.push(await container.processes());
            const runsAs = judgeUsers(samples, user);
            if (!mayStillDropRoot(plan, runsAs, last))
                return { last, samples, health, runsAs };
        }
        await clock.sleep(pauseSeconds(seconds) * 1000);
    }
}
function healthFor(plan, healthcheck, sightings) {
    if (plan.expect === 'service' || healthcheck.kind !== 'declared')
        return judgeHealth(healthcheck, sightings, plan.healthTimeoutSeconds);
    const because = 'the container is expected to end, so nobody waits for its health check';
    return { kind: 'undecided', seconds: sightings.at(-1)?.seconds ?? 0, because };
}
function isAnswered(plan, health, { seconds, state }) {
    if (state.exit !== undefined)
        return true;
    if (plan.expect === 'exit-zero')
        return seconds >= plan.healthTimeoutSeconds;
    return health.kind !== 'none' || seconds >= SETTLING_SECONDS;
}
function mayStillDropRoot(plan, runsAs, { seconds, state }) {
    const isOver = state.exit !== undefined || seconds >= SETTLING_SECONDS;
    return !isOver && !plan.allowRoot && runsAs.kind === 'root';
}
/** A twentieth of the time gone by: asking is cheap, and it delays the answer by no more than that. */
function pauseSeconds(seconds) {
    return Math.min(Math.max(seconds / 20, SHORTEST_PAUSE_SECONDS), LONGEST_PAUSE_SECONDS);
}

;// CONCATENATED MODULE: ./src/runtime/exercise.ts
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





const LOG_TAIL_LINES = 50;
/**
 * Runs an image, watches it from outside and judges what was seen. The container is gone when this settles.
 * A ToolError passes through: the caller makes it a broken stage.
 */
async function exercise(reference, plan, { docker, clock }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (plan.kind === 'skip')
            return { status: 'skipped', because: plan.because };
        const config = await docker.inspect(reference);
        const started = await docker.start(reference, {
            ...plan.options,
            healthIntervalSeconds: HEALTH_INTERVAL_SECONDS,
            healthRetries: retriesBeyond(plan.healthTimeoutSeconds),
        });
        if (started.kind === 'refused')
            return { status: 'stopped', findings: [runtimeFinding('starts', 'error', started.because)] };
        const container = __addDisposableResource(env_1, started.container, true);
        const { last, samples, health, runsAs } = await watch(container, config, plan, clock);
        const result = {
            configuredUser: config.user,
            runsAs,
            health,
            ...(last.state.exit && { exit: { ...last.state.exit, seconds: last.seconds } }),
            logTail: await container.logTail(LOG_TAIL_LINES),
        };
        const findings = applyChecks(runtimeChecks, { plan, result, processes: lastSeen(samples) });
        return { status: 'done', result, findings };
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

;// CONCATENATED MODULE: ./src/verdict.ts
/** Severities by weight, heaviest first. */
const SEVERITIES = ['error', 'warning', 'info', 'style'];
/** One image's verdict: errors found beat stages that broke, and a stage that broke beats a pass. */
function decide(stages, policy) {
    const [failure, ...failures] = [
        ...failuresOf(stages.lint, (finding) => failsLint(finding, policy)),
        ...failuresOf(stages.build, isError),
        ...failuresOf(stages.image, isError),
        ...failuresOf(stages.runtime, isError),
    ];
    if (failure)
        return { conclusion: 'fail', failures: [failure, ...failures] };
    const [broken, ...others] = [
        ...brokenOf('lint', stages.lint),
        ...brokenOf('build', stages.build),
        ...brokenOf('image', stages.image),
        ...brokenOf('runtime', stages.runtime),
    ];
    return broken ? { conclusion: 'unknown', broken: [broken, ...others] } : { conclusion: 'pass' };
}
/** The verdict on several images is the worst of them. Without any image nothing was found out. */
function decideAll(verdicts) {
    const conclusions = verdicts.map(({ conclusion }) => conclusion);
    if (conclusions.includes('fail'))
        return { conclusion: 'fail' };
    return { conclusion: conclusions.length === 0 || conclusions.includes('unknown') ? 'unknown' : 'pass' };
}
/** Whatever stopped a stage fails, whatever its severity. */
function failuresOf(stage, fails) {
    switch (stage.status) {
        case 'done':
            return stage.findings.filter(fails);
        case 'stopped':
            return stage.findings;
        case 'skipped':
        case 'broken':
            return [];
    }
}
function failsLint({ severity, origin }, { failOn, failOnExisting }) {
    if (failOn === 'never' || (origin === 'existing' && !failOnExisting))
        return false;
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
function isError({ severity }) {
    return severity === 'error';
}
function brokenOf(name, stage) {
    return stage.status === 'broken' ? [{ stage: name, because: stage.because }] : [];
}

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
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
async function run(plan, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [engine, checkout] = await Promise.all([(0,src_engine/* findEngine */.G)(world), checkOutBase(plan, world)]);
        const base = run_addDisposableResource(env_1, checkout, true);
        const images = [];
        for (const [index, image] of plan.images.entries())
            images.push(await checkImage(image, plan.images.slice(0, index), plan, base, engine, world));
        return {
            schema: 1,
            version: version/* version */.r,
            subject: plan.subject,
            images,
            verdict: decideAll(images.map(({ verdict }) => verdict)),
            environment: engine.kind === 'there' ? engine.environment : {},
        };
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
async function checkImage(image, earlier, plan, base, engine, world) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        world.progress.section(`Image \`${image.name}\` from ${image.dockerfile}`);
        const head = { root: plan.root, file: image.dockerfile, read: await world.disk.read(plan.root, image.dockerfile) };
        const before = await readOnBase(image, base, world);
        const requests = {
            head: requestOf(image, { side: 'head', source: plan.root, ...image }),
            ...(before.kind === 'there' && { base: requestOf(image, { side: 'base', source: before.root, ...image.onBase }) }),
        };
        const lint = attempt(() => (0,stage/* lintSides */.A)({ head, ...(before.kind === 'there' && { base: before }) }, image.lint ?? plan.lint, {
            context: image.context,
            requests: plan.buildkitChecks && engine.kind === 'there' ? requests : undefined,
            withoutChecks: engine.kind === 'absent' ? engine.because : undefined,
            shellcheck: true,
            isBuilt: true,
            composeFiles: { others: earlier },
        }, world));
        const obstacle = head.read.kind === 'text' ? missing(engine) : NOT_READ;
        if (obstacle) {
            const stages = { lint: await lint, build: obstacle, image: NOT_BUILT, runtime: NOT_BUILT };
            return report(image, before, undefined, plan, stages);
        }
        const sides = run_addDisposableResource(env_2, buildSides(requests, world), true);
        const runtime = attempt(async () => {
            const built = imageOf(await sides.head);
            return built ? exercise(built.reference, image.runtime, world) : NOT_BUILT;
        });
        const measured = attempt(async () => {
            const headImage = imageOf(await sides.head);
            if (!headImage)
                return NOT_BUILT;
            // Compressing takes every processor that there is, so a container that starts goes first while the base is being built.
            await Promise.race([runtime, sides.base]);
            const head = await measureImage(headImage, world.docker);
            const baseImage = imageOf(await sides.base);
            return judgeImage({ head, base: baseImage && (await measureImage(baseImage, world.docker)) }, image.limits);
        });
        // A bug in one of them must not leave the others running behind our back.
        await Promise.allSettled([lint, sides.stage, measured, runtime]);
        const stages = { lint: await lint, build: await sides.stage, image: await measured, runtime: await runtime };
        return report(image, before, await sides.base, plan, stages);
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
function report(image, before, baseBuild, plan, stages) {
    return {
        name: image.name,
        dockerfile: image.dockerfile,
        baseline: baselineOf(before, baseBuild),
        stages,
        verdict: decide(stages, plan.policy),
    };
}
/** A tool that failed breaks its own stage, so that the rest can still be reported. Bugs and user errors pass through. */
async function attempt(stage) {
    try {
        return await stage();
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v)
            return broken(error.message);
        throw error;
    }
}
const broken = (because) => ({ status: 'broken', because });
const missing = (engine) => engine.kind === 'absent' ? broken(engine.because) : undefined;
/** What we refuse to read, a pipe for instance, is not handed to the builder either; the linter says what it is. */
const NOT_READ = { status: 'skipped', because: 'the Dockerfile cannot be read' };
const NOT_BUILT = { status: 'skipped', because: 'there is no image' };
const imageOf = (side) => side?.kind === 'built' ? side.image : undefined;
function requestOf(image, { side, source, dockerfile, context }) {
    return { side, source, dockerfile, context, options: image.build };
}

// EXTERNAL MODULE: ./src/shellcheck/shellcheck.ts + 4 modules
var shellcheck = __webpack_require__(7401);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/terminal/clock.ts

/** The machine's own clock; when the run is cancelled, sleeping rejects with the reason. */
const systemClock = (signal) => ({
    now: () => performance.now(),
    async sleep(milliseconds) {
        try {
            await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal });
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
    },
});

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
















/** The whole pipeline on a real checkout with a real engine. Throws a UserError for what the user has to put right. */
async function check(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, trigger, progress, signal, runId, temp } = request;
        const temporary = check_addDisposableResource(env_1, await createRunFolder(runId, temp), true);
        const disk = (0,disk_disk/* openDisk */.U)();
        const checkout = await openCheckout(request.folder, { signal, access: request.access });
        const root = checkout.kind === 'repository' ? checkout.root : request.folder;
        const [config, base, dockerfiles] = await Promise.all([
            (0,read_config/* readConfig */.X)(root, inputs.place.config, disk),
            findBase(checkout, inputs.run.base === undefined ? trigger : { kind: 'local', base: inputs.run.base }),
            checkout.kind === 'repository' ? (0,tracked_files/* listDockerfiles */.yk)(checkout.git) : [],
        ]);
        const plan = makePlan({
            root,
            subject: subjectOf(request.subject, checkout, base),
            base,
            inputs,
            config,
            dockerfiles,
            renames: await renamesSince(base, checkout),
        });
        progress.line(base.kind === 'commit' ? `base: ${base.sha.slice(0, 7)}, ${base.how}` : `no base: ${base.because}`);
        return await run(await withHadolint(plan, disk, progress), {
            docker: (0,connect.connectDocker)({ workspace: root, signal, runId, temporary: temporary.path }),
            repository: createRepository(checkout, {
                temp: temporary.path,
                ...(request.onWorktree && { onPath: request.onWorktree }),
            }),
            disk,
            shellcheck: (0,shellcheck.connectShellCheck)({ signal, temporary: temporary.path }),
            clock: systemClock(signal),
            progress,
        });
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
/** What `.hadolint.yaml` says of each image's Dockerfile; our own settings win. */
async function withHadolint(plan, disk, progress) {
    const readHadolint = (0,read_hadolint/* hadolintReader */.b)(disk, process.env);
    const withSettings = async (image) => {
        const hadolint = await readHadolint(plan.root, (0,external_node_path_.dirname)(image.dockerfile));
        for (const note of hadolint?.notes ?? [])
            progress.warning(note);
        return hadolint ? { ...image, lint: (0,hadolint_config.addHadolintConfig)(plan.lint, hadolint) } : image;
    };
    const [first, ...others] = plan.images;
    return { ...plan, images: [await withSettings(first), ...(await Promise.all(others.map(withSettings)))] };
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
async function renamesSince(base, checkout) {
    if (base.kind === 'none' || checkout.kind === 'none' || !checkout.head)
        return new Map();
    return findRenames(checkout.git, base.sha, checkout.head.sha);
}

;// CONCATENATED MODULE: ./src/disk/write.ts



/** Writes texts as files of a folder, which is made where it is missing. Throws a UserError when it cannot be written. */
async function writeFiles(folder, files) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const [name, text] of Object.entries(files))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    }
    catch (error) {
        const because = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.y(`\`report-dir\`: the report cannot be written to ${folder}: ${because}.`);
    }
}

// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(4231);
// EXTERNAL MODULE: ./src/report/block.ts
var block = __webpack_require__(8059);
// EXTERNAL MODULE: ./src/report/document.ts + 6 modules
var report_document = __webpack_require__(4220);
;// CONCATENATED MODULE: ./src/report/summary.ts


// A summary of more than 1 MiB a step is dropped as a whole, and steps of the same job may add to the file.
const ROOM = { units: 900_000, bytes: 900_000 };
/** The job summary: what the comment says, with more room. */
function renderSummary(report) {
    return (0,block/* fit */.U)((0,report_document/* documentOf */.l)(report), ROOM, (0,report_document/* tailOf */.C)(report));
}

;// CONCATENATED MODULE: ./src/report/files.ts


/** The files of a report folder, by name. */
const reportFiles = (report) => ({
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
    'comment.md': (0,comment/* renderComment */.w)(report),
    'summary.md': renderSummary(report),
});

// EXTERNAL MODULE: ./src/report/headline.ts + 1 modules
var report_headline = __webpack_require__(1702);
// EXTERNAL MODULE: ./src/report/phrase.ts
var phrase = __webpack_require__(5049);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(1885);
// EXTERNAL MODULE: ./src/report/section-stopped.ts
var section_stopped = __webpack_require__(4249);
// EXTERNAL MODULE: ./src/report/selection.ts
var selection = __webpack_require__(4012);
// EXTERNAL MODULE: ./src/report/terminal-findings.ts
var terminal_findings = __webpack_require__(8543);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(1197);
// EXTERNAL MODULE: ./src/report/layer-change.ts
var layer_change = __webpack_require__(5272);
// EXTERNAL MODULE: ./src/report/location.ts
var report_location = __webpack_require__(6335);
// EXTERNAL MODULE: ./src/report/scoreboard.ts + 3 modules
var scoreboard = __webpack_require__(3508);
;// CONCATENATED MODULE: ./src/report/terminal-parts.ts







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
        `${(0,report_location/* headWords */.kB)(subject)} ${terminal_parts_short(subject.headSha)}`,
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
        const text = `${(0,visible/* visible */.RK)((0,layer_change/* instructionOf */.ut)(layer))}  ${(0,phrase/* plain */.pj)((0,layer_change/* fateWords */.i_)(pair, (0,report_location/* layerPlace */.nD)(layer, image, subject, side)))}`;
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

;// CONCATENATED MODULE: ./src/report/terminal.ts








/** Every terminal has room for 100 columns; one is left for the backslash below. */
const WIDTH = 99;
const MAX_NEWS = 50;
const MAX_LISTED = 20;
/** The report of the command line: at most 100 columns, no control characters but those of `style`, the verdict last. */
function renderTerminal(report, style) {
    const several = report.images.length > 1;
    const lines = report.images.flatMap((image) => [
        ...(several ? [style.bold((0,visible/* cut */.Jj)(`── ${(0,phrase/* plain */.pj)([{ code: image.name }])}`, WIDTH)), ''] : []),
        ...imageLines(image, report.subject, style),
    ]);
    const headline = (0,report_headline/* reportHeadline */.J9)(report);
    return `${['', ...lines, claimOf(headline, style)].map(withoutCommand).join('\n')}\n`;
}
/** A workflow's log obeys `::` at the start of a line, behind any white space. */
function withoutCommand(line) {
    return line.replace(/^(\s*)::/u, '$1\\::');
}
function imageLines(image, subject, style) {
    const headline = (0,report_headline/* imageHeadline */.WB)(image);
    const attention = (0,selection/* news */.wI)(image);
    const detail = (0,phrase/* plain */.pj)(headline.detail);
    const sections = [
        [`  ${claimOf(headline, style)}`, ...(detail === '' ? [] : paragraph(detail, '    ', WIDTH))],
        tableLines(image, subject, style, WIDTH),
        image.baseline.kind === 'absent'
            ? paragraph((0,phrase/* plain */.pj)(['No base to compare with: ', { said: image.baseline.because }]), '    ', WIDTH)
            : [],
        ...attention.slice(0, MAX_NEWS).map((finding) => (0,terminal_findings/* findingLines */.h)(finding, image, style, WIDTH)),
        attention.length > MAX_NEWS ? [`    ${style.dim(`… and ${(0,quantities/* count */.U9)(attention.length - MAX_NEWS)} more`)}`] : [],
        ...(0,selection/* stopLogs */.mH)(image).map(({ stage, log }) => logLines(section_stopped/* STOP_TITLES */.J[stage], log, style, WIDTH)),
        ...runLogs(image, style),
        moverLines(image, subject, style, WIDTH),
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
    const probe = health.kind === 'none' ? undefined : health.probe;
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
function notesLines({ stages: { lint } }, style) {
    const notes = lint.status === 'done' ? lint.result.notes : [];
    return notes
        .slice(0, MAX_LISTED)
        .flatMap((note) => paragraph((0,phrase/* plain */.pj)(['Not checked: ', { said: note }]), '    ', WIDTH))
        .map((line) => style.dim(line));
}
function claimOf({ passed, claim }, style) {
    const text = style.bold((0,phrase/* plain */.pj)(claim));
    return passed ? style.green(`✓ ${text}`) : style.red(`✗ ${text}`);
}

// EXTERNAL MODULE: ./src/plain.ts
var plain = __webpack_require__(2335);
;// CONCATENATED MODULE: ./src/terminal/progress.ts

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
var style = __webpack_require__(2689);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var cli_terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/check.ts











/** `drydock check`. Resolves to the exit code; throws a UserError for what the user has to put right. */
async function checkCommand({ path, format, inputs }, terminal) {
    const render = rendererOf(format, terminal);
    const report = await check({
        folder: (0,external_node_path_.resolve)(terminal.cwd, path),
        inputs,
        trigger: { kind: 'local' },
        subject: {},
        runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        progress: terminalProgress(terminal.stderr, (0,style/* chooseStyle */.h8)(terminal.stderr, terminal.env)),
        signal: terminal.signal,
    });
    terminal.stdout.write(render(report));
    const folder = inputs.place['report-dir'];
    if (folder !== undefined)
        await writeFiles((0,external_node_path_.resolve)(terminal.cwd, folder), reportFiles(report));
    return report.verdict.conclusion === 'pass' ? cli_terminal/* EXIT */.d.pass : cli_terminal/* EXIT */.d.fail;
}
function rendererOf(format, terminal) {
    switch (format) {
        case 'terminal':
            return (report) => `\n${renderTerminal(report, (0,style/* chooseStyle */.h8)(terminal.stdout, terminal.env))}`;
        case 'markdown':
            return (report) => (0,comment/* renderComment */.w)(report);
        case 'json':
            return (report) => `${JSON.stringify(report, null, 2)}\n`;
        default:
            throw new errors/* UserError */.y(`--format: "${format}" must be one of \`terminal\`, \`markdown\` or \`json\`.`);
    }
}


/***/ }),

/***/ 1023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addHadolintConfig: () => (/* binding */ addHadolintConfig),
  readHadolintConfig: () => (/* binding */ readHadolintConfig)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(1454);
;// CONCATENATED MODULE: ./src/lint/hadolint-schema.ts

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

;// CONCATENATED MODULE: ./src/lint/hadolint-environment.ts


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
    throw new errors/* UserError */.y(`HADOLINT_REQUIRE_LABELS: "${text}" must be \`name:type\` with one of ${LABEL_KINDS.map((one) => `\`${one}\``).join(', ')}.`);
}

// EXTERNAL MODULE: ./src/lint/registry.ts
var registry = __webpack_require__(2970);
// EXTERNAL MODULE: ./src/lint/rule-names.ts
var rule_names = __webpack_require__(9590);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/lint/yaml-file.ts


/** Written by hand; aliases that multiply are an attack and not a convenience. */
const MAX_ALIASES = 20;
/** Reads one YAML document. Throws a UserError with file, line and column where it is none. */
function readYamlFile({ file, text }) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${String(Math.max(line, 1))}:${String(Math.max(col, 1))}`;
    };
    const [broken] = document.errors;
    if (broken)
        throw new errors/* UserError */.y(`${place(broken.pos[0])}: not YAML: ${broken.message}.`);
    return { value: readValue(document, file), at: (path) => place(offsetOf(document, path)) };
}
function readValue(document, file) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        throw new errors/* UserError */.y(`${file}: too many aliases; write the values out.`);
    }
}
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = document.getIn(path.slice(0, length - 1), true);
        const name = String(path[length - 1]);
        const key = (0,dist/* isMap */.jh)(parent) ? parent.items.find((item) => String(item.key) === name)?.key : undefined;
        const node = key ?? document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/lint/hadolint-config.ts






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
    const named = registry/* allRules */.V.filter((rule) => (0,rule_names/* isNamed */.ev)(rule, names));
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
    const { value, at } = readYamlFile(source);
    const { success, data, error } = hadolintSchema.safeParse(value ?? {});
    if (!success) {
        const [issue] = error.issues;
        const path = issue?.path ?? [];
        if (path.length === 0)
            throw new errors/* UserError */.y(`${at([])}: must be a mapping of settings.`);
        throw new errors/* UserError */.y(`${at(path)}: \`${path.join('.')}\` ${issue?.message ?? 'is not valid'}.`);
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

/***/ 2109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   IK: () => (/* binding */ fromText),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qt: () => (/* binding */ settingMeta),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1454);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/** The kinds of values a setting can have: how YAML gives them, and how a line of text is turned into what YAML would give. */

/** The metadata of a schema made by this file; undefined for any other schema. */
const settingMeta = (schema) => registry.get(schema);
const registry = zod__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
const setting = (schema, kind, description) => {
    const optional = schema.optional().describe(description);
    registry.add(optional, { kind, description });
    return optional;
};
// A line break inside an argument is how one option becomes two in somebody's log or file.
const ONE_LINE = /^[^\0\r\n]+$/;
const text = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(ONE_LINE, 'must be one line of text and not empty'), 'text', description);
const boolean = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('must be `true` or `false`'), 'boolean', description);
const count = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr('must be a whole number').nonnegative('must not be negative'), 'count', description);
const choice = (values, description) => {
    const optional = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(values, `must be one of ${sentence(values)}`)
        .optional()
        .describe(description);
    registry.add(optional, { kind: 'choice', description, choices: values });
    return optional;
};
/** Seconds; a bare number means seconds, else `90s`, `5m`, `1h`. */
const duration = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()], 'must be a time such as `90s` or `5m`').transform((value, context) => {
    const match = /^(\d+(?:\.\d+)?)\s*(s|m|h)?$/.exec(String(value).trim());
    const seconds = Number(match?.[1]) * { s: 1, m: 60, h: 3600 }[match?.[2] === 'm' || match?.[2] === 'h' ? match[2] : 's'];
    if (match && seconds > 0)
        return seconds;
    context.addIssue('must be a time such as `90s` or `5m`');
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}), 'duration', description);
const size = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()], SIZE_ADVICE).transform((value, context) => {
    const bytes = parseBytes(String(value));
    if (bytes !== undefined)
        return { bytes, text: describeSize(value) };
    context.addIssue(SIZE_ADVICE);
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}), 'size', description);
const growth = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()], GROWTH_ADVICE).transform((value, context) => {
    const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(value).trim())?.[1];
    if (percent !== undefined)
        return { kind: 'percent', percent: Number(percent), text: `${percent} %` };
    const bytes = parseBytes(String(value));
    if (bytes !== undefined)
        return { kind: 'bytes', bytes, text: describeSize(value) };
    context.addIssue(GROWTH_ADVICE);
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}), 'growth', description);
const list = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(ONE_LINE, 'must be one line of text and not empty')), 'list', description);
/** A mapping, or a list of `NAME=value`. */
const pairs = (description) => setting(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())], 'must be a mapping, or a list of `NAME=value`')
    .transform((value, context) => {
    const entries = [];
    for (const [name, text] of Array.isArray(value) ? value.map(splitPair) : Object.entries(value)) {
        const problem = pairProblem(name, text);
        if (problem)
            context.addIssue(problem);
        else
            entries.push([name, String(text)]);
    }
    return Object.fromEntries(entries);
}), 'pairs', description);
const splitPair = (line) => {
    const at = line.indexOf('=');
    return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
};
const pairProblem = (name, value) => {
    if (!/^[^\s=\0]+$/.test(name))
        return `\`${name}\` is not a name; write \`NAME=value\``;
    if (value === undefined)
        return `\`${name}\` has no value; write \`${name}=value\``;
    if (/[\0\r\n]/.test(String(value)))
        return `the value of \`${name}\` must be one line`;
    return undefined;
};
const UNITS = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
const SIZE_ADVICE = 'must be a size such as `200 MB` or `1.5 GiB`';
const GROWTH_ADVICE = 'must be a size such as `10 MB`, or a share such as `5 %`';
/** Bytes of `200 MB`; a bare number is bytes. Undefined for anything else. */
function parseBytes(value) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmg]?i?b)?$/i.exec(value.trim());
    const factor = UNITS[(match?.[2] ?? 'b').toLowerCase()];
    return match && factor !== undefined ? Math.round(Number(match[1]) * factor) : undefined;
}
const describeSize = (value) => (typeof value === 'number' ? `${value} B` : value.trim());
/** The YAML value that a text stands for, as the action's inputs and the command line give it. */
function fromText(kind, value) {
    switch (kind) {
        case 'boolean':
            // The spellings of YAML 1.2's core schema, as GitHub's own `getBooleanInput` takes them.
            return /^(true|True|TRUE)$/.test(value) ? true : /^(false|False|FALSE)$/.test(value) ? false : value;
        case 'count':
            return /^\d+$/.test(value) ? Number(value) : value;
        case 'list':
        case 'pairs':
            return value
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '');
        case 'text':
        case 'duration':
        case 'size':
        case 'growth':
        case 'choice':
            return value;
    }
}
/** ``a`, `b` or `c`` */
const sentence = (values) => values
    .map((value) => `\`${value}\``)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ imageSchema),
/* harmony export */   Jd: () => (/* binding */ placeSchema),
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   Qn: () => (/* binding */ configSchema)
/* harmony export */ });
/* unused harmony export lintSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1454);
/* harmony import */ var _setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2109);
/** What a user can set, once: `.github/drydock.yml`, the action's inputs and the command line's options are all read from these schemas. */


const SEVERITY_ADVICE = 'must be `off`, `style`, `info`, `warning` or `error`';
const LABEL_KINDS = ['text', 'url', 'semver', 'hash', 'rfc3339', 'spdx', 'email'];
/** Settings of one image. The keys are those of docker/build-push-action where it has them. */
const imageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    dockerfile: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Path of the Dockerfile. Without it: `Dockerfile` in the root, else the only one that git tracks.'),
    context: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Build context: a folder, or a URL that the builder fetches. Without it: the folder of the Dockerfile, or the root for a Dockerfile in the root.'),
    target: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Stage to build.'),
    platforms: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Platforms to build and run, e.g. `linux/amd64`; each is reported as an image of its own.'),
    'build-args': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)('Build arguments, `NAME=value`.'),
    'build-contexts': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)('Additional build contexts, `name=path or image`.'),
    secrets: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Build secrets, as `docker build --secret` takes them: `id=token,env=TOKEN` or `id=npmrc,src=.npmrc`.'),
    ssh: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('SSH agent sockets or keys for the build, e.g. `default`.'),
    labels: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)('Labels for the image, `name=value`.'),
    'cache-from': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('External cache sources, e.g. `type=gha`.'),
    'cache-to': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('External cache destinations. Nothing is exported without it.'),
    network: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Network mode for `RUN` during the build, e.g. `none`.'),
    'add-hosts': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Host entries for the build, `host:ip`.'),
    pull: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Ask the registry for newer base images even where the builder has them.'),
    'no-cache': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Build without the layer cache.'),
    'build-timeout': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('Time after which a build is cancelled, e.g. `20m`.'),
    'max-size': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)('Budget: unpacked size of the image, e.g. `200 MB`.'),
    'max-size-increase': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .Am)('Budget: growth against the base, e.g. `10 MB` or `5 %`.'),
    'max-layers': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('Budget: number of layers.'),
    'max-layers-increase': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('Budget: layers more than the base has.'),
    run: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Start the image and watch it. `false` for an image that is not meant to be started.'),
    'run-env': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)('Environment for the container, `NAME=value`.'),
    'run-command': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Command instead of the image’s own, one argument a line.'),
    'run-memory': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Memory limit of the container.'),
    'run-read-only': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Start with a read-only root file system.'),
    'run-tmpfs': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Folders of the container that get a small file system in memory.'),
    expect: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['service', 'exit-zero'], 'What the container has to do: keep running, or end with status 0.'),
    'health-timeout': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('Longest wait for the health check, whatever the image declares.'),
    'allow-root': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Do not fail because a process runs as root.'),
    'allow-unhealthy': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Do not fail because the health check fails.'),
});
/** Settings of the run as a whole. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    base: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Commit, branch or tag to compare with. Without it: what the pull request is merged onto.'),
    'fail-on': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['error', 'warning', 'info', 'style', 'never'], 'Lowest severity of a new lint finding that fails the check.'),
    'fail-on-existing': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Let findings fail the check that the base has too.'),
    'buildkit-checks': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Run BuildKit’s own checks (`docker build --call=check`) as well.'),
    comment: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)('Write one comment on the pull request and keep it up to date.'),
    builder: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The buildx builder to use. Without it: the current one.'),
});
/** What the linter looks for. Rules go by their own name or any alias, e.g. `pin-base-image`, `DL3006`. */
const lintSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['off', 'style', 'info', 'warning', 'error'], SEVERITY_ADVICE))
        .optional()
        .describe('Severity of single rules, or `off`.'),
    'trusted-registries': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Registries that base images may come from.'),
    'label-schema': zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(LABEL_KINDS, `must be one of ${(0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(LABEL_KINDS)}`))
        .optional()
        .describe('Labels that an image must have, and what their values must be.'),
    'strict-labels': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('must be `true` or `false`').optional().describe('Allow only the labels of the schema.'),
    'ignore-comments': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('must be `true` or `false`')
        .optional()
        .describe('Obey comments in the Dockerfile that silence rules.'),
    compat: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['hadolint'], 'must be `hadolint`')
        .optional()
        .describe('Answer as hadolint does where we differ on purpose.'),
});
/** What holds where nobody says anything. */
const defaults = {
    'build-timeout': 1800,
    run: true,
    'run-memory': '1g',
    'run-read-only': false,
    expect: 'service',
    'health-timeout': 120,
    'allow-root': false,
    'allow-unhealthy': false,
    pull: false,
    'no-cache': false,
    'fail-on': 'error',
    'fail-on-existing': false,
    'buildkit-checks': true,
    comment: true,
};
/** Settings that only say where things are or go; they do not stand in the configuration file. */
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    config: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Path of the configuration file. Without it: `.github/drydock.yml` where it exists.'),
    image: (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('Names of the images of the configuration to check. Without it: all of them.'),
    'report-dir': (0,_setting_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder that receives `report.json`, `comment.md` and `summary.md`.'),
});
/** `.github/drydock.yml`. Settings on top hold for every image that does not say otherwise. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...runSchema.shape,
    ...imageSchema.shape,
    lint: lintSchema.optional().describe('What the linter looks for.'),
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('must be a text')
            .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/, 'must be lower-case letters, digits, `.`, `_` and `-`, 63 at most')
            .describe('Name of the image in the report; also keys its comment.'),
        ...imageSchema.shape,
    }), 'must be a list of images')
        .min(1, 'must name at least one image')
        .optional()
        .describe('The images of this repository. Without it there is one, found by itself.'),
});


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectShellCheck: () => (/* binding */ connectShellCheck)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(1532);
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
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(1454);
;// CONCATENATED MODULE: ./src/shellcheck/answers.ts
/** ShellCheck's `--format=json1`. Pure. */

const position = schemas/* int */.Whr().nonnegative();
const span = { line: position, column: position, endLine: position, endColumn: position };
const answer = schemas/* object */.Ikc({
    comments: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...span,
        file: schemas/* string */.YjP(),
        level: schemas/* enum */.k5n(['error', 'warning', 'info', 'style']),
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./src/shellcheck/run.ts
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
            timeout: milliseconds,
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
