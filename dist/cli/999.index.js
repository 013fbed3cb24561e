export const id = 999;
export const ids = [999];
export const modules = {

/***/ 999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesCommand: () => (/* binding */ rulesCommand)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/lint/parse.ts + 16 modules
var parse = __webpack_require__(2989);
// EXTERNAL MODULE: ./src/lint/settings.ts
var lint_settings = __webpack_require__(6576);
// EXTERNAL MODULE: ./src/lint/compose/lint-compose.ts
var lint_compose = __webpack_require__(7004);
;// CONCATENATED MODULE: ./src/lint/compose/compose-example.ts



/** What an example is linted as: only this rule's findings count. */
function lintComposeExample(rule, text, { dockerfile }) {
    const dockerfiles = new Map(dockerfile === undefined ? [] : [['Dockerfile', (0,parse/* parseDockerfile */.A)('Dockerfile', dockerfile)]]);
    const settings = { ...lint_settings/* DEFAULT_SETTINGS */.a, enabled: [rule.id] };
    const outcome = (0,lint_compose/* lintCompose */.Q)({ file: 'compose.yaml', text, dockerfiles }, settings);
    return { ...outcome, findings: outcome.findings.filter((finding) => finding.rule === rule.id) };
}

// EXTERNAL MODULE: ./src/lint/source-text.ts
var source_text = __webpack_require__(9482);
// EXTERNAL MODULE: ./src/lint/lint.ts + 6 modules
var lint = __webpack_require__(4878);
;// CONCATENATED MODULE: ./src/lint/page.ts




/** What an example is linted as: only this rule's findings count. */
function lintExample(rule, text, { context }) {
    const { settings = lint_settings/* DEFAULT_SETTINGS */.a, ...around } = context ?? {};
    const enabled = [...settings.enabled, rule.id];
    const outcome = (0,lint/* lintDockerfile */.c)({ file: 'Dockerfile', text, ...around }, { ...settings, enabled });
    return { ...outcome, findings: outcome.findings.filter((finding) => finding.rule === rule.id) };
}
/** The Markdown page of a rule, with what the linter really says about its examples. */
function rulePage(rule) {
    const names = rule.aliases.map((alias) => `\`${alias}\``).join(', ');
    const state = rule.enabled ? 'on by default' : 'off by default';
    return `${[
        `# ${rule.id}`,
        `**${rule.summary}.**`,
        `Severity: \`${rule.severity}\`, ${state}.${names === '' ? '' : ` Also known as ${names}.`}${hasFix(rule) ? ' It has a fix.' : ''}`,
        '## Why',
        rule.why,
        ...rule.examples.flatMap((example) => renderExample(rule, example)),
        '## Turn it off',
        whereToIgnore(rule),
        fence(languageOf(rule), `# drydock ignore=${rule.id}: why this is fine here`),
        'For all images, in `.github/drydock.yml`:',
        fence('yaml', `lint:\n  rules:\n    ${rule.id}: off`),
        '## Read on',
        rule.sources.map((source) => `- <${source}>`).join('\n'),
    ].join('\n\n')}\n`;
}
const SHELLCHECK = (/* unused pure expression or super */ null && (`Where there is a \`shellcheck\` of version 0.7.0 or newer on the PATH, it checks what shells run in \`RUN\`, \`CMD\`, \`ENTRYPOINT\` and \`HEALTHCHECK\`. Its
findings go by its own codes, which work wherever a rule is named.

A script is judged by the shell that runs it. A trigger of \`ONBUILD\` runs in a later build, in the \`SHELL\` that the image ends with or that an earlier
trigger sets, so \`SHELL ["/bin/bash", "-c"]\` with \`ONBUILD RUN echo $RANDOM\` is no finding. hadolint says SC3028 there, as if
it ran in \`sh\`; with \`compat: hadolint\` this stays as it is, because the answer would be wrong.`));
/** The list of all rules. */
function ruleIndex(rules) {
    const table = (some) => ['| Rule | Claim | Severity | Also known as |', '| --- | --- | --- | --- |', ...some.map(indexRow)].join('\n');
    return `${[
        '# Rules',
        'Each rule goes by its own name or by any name that other tools give it, wherever a rule is named.',
        table(rules.filter(({ about }) => about === 'dockerfile')),
        '## Compose files',
        table(rules.filter(({ about }) => about === 'compose')),
        '## ShellCheck',
        SHELLCHECK,
    ].join('\n\n')}\n`;
}
function indexRow({ id, summary, severity, enabled, aliases }) {
    return `| [${id}](${id}.md) | ${summary.replaceAll('|', '\\|')} | ${severity}${enabled ? '' : ', off'} | ${aliases.join(', ')} |`;
}
function show(rule, text, example) {
    if (rule.about === 'compose') {
        const { findings, compose } = lintComposeExample(rule, text, example);
        return { findings, source: compose.source };
    }
    const { findings, dockerfile } = lintExample(rule, text, example);
    return { findings, source: dockerfile.source };
}
const languageOf = (rule) => (rule.about === 'compose' ? 'yaml' : 'dockerfile');
function whereToIgnore(rule) {
    if (rule.about === 'compose')
        return 'For one key and all that belongs to it, in the line above it, with the reason:';
    const { findings, source } = show(rule, rule.examples[0].bad, rule.examples[0]);
    const isElsewhere = findings.some(({ place }) => place.at === 'line' && place.file !== source.file);
    return isElsewhere
        ? 'In the ignore file, with the reason:'
        : 'For one instruction, in the line above it, with the reason:';
}
function renderExample(rule, example) {
    const { findings, source } = show(rule, example.bad, example);
    const language = languageOf(rule);
    const said = findings.map(({ place, severity, message }) => {
        const where = place.at === 'line' ? `${place.file}:${place.line}:${place.column}` : 'image';
        return `${where}  ${severity}  ${message}`;
    });
    // A fix of the ignore file says itself what it adds.
    const here = findings.filter(({ place }) => place.at === 'line' && place.file === source.file);
    const edits = here.flatMap(({ fix }) => fix?.edits ?? []);
    const fixed = edits.length > 0 ? (0,source_text/* applyEdits */.ct)(source, edits) : undefined;
    const suffix = example.name === undefined ? '' : `: ${example.name}`;
    return [
        `## Bad${suffix}`,
        fence(language, example.bad),
        ...besideIt(example.context, example),
        fence('text', said.join('\n')),
        `## Good${suffix}`,
        fence(language, example.good),
        ...besideIt(example.goodContext ?? example.context, example),
        ...(fixed === undefined || fixed === example.good
            ? []
            : ['What the fix makes of the bad one:', fence(language, fixed)]),
    ];
}
/** The ignore file or the Dockerfile, where the example has one beside it. */
function besideIt(context, { dockerfile }) {
    const ignoreFile = context?.ignoreFile;
    return [
        ...(ignoreFile?.kind === 'present' ? [`with this \`${ignoreFile.file}\`:`, fence('text', ignoreFile.text)] : []),
        ...(dockerfile === undefined ? [] : ['with this `Dockerfile`:', fence('dockerfile', dockerfile)]),
    ];
}
function hasFix(rule) {
    return rule.examples.some((example) => show(rule, example.bad, example).findings.some(({ fix }) => fix));
}
function fence(language, text) {
    return `\`\`\`${language}\n${text.replace(/\n$/, '')}\n\`\`\``;
}

// EXTERNAL MODULE: ./src/lint/registry.ts
var registry = __webpack_require__(2970);
// EXTERNAL MODULE: ./src/suggest.ts
var suggest = __webpack_require__(2969);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/cli/rules.ts





/** `drydock rules [NAME]`: the list, or one rule's page. Throws a UserError for a name that no rule has. */
function rulesCommand(name, { stdout }) {
    stdout.write(name === undefined ? listRules() : explain(name));
    return terminal/* EXIT */.d.pass;
}
function explain(name) {
    const code = name.toUpperCase();
    if (/^SC\d{4}$/.test(code))
        return `ShellCheck explains ${code}: https://www.shellcheck.net/wiki/${code}\n`;
    return rulePage(findRule(name));
}
function findRule(name) {
    const wanted = name.toLowerCase();
    const rule = registry/* allRules */.V.find(({ id, aliases }) => [id, ...aliases].some((known) => known.toLowerCase() === wanted));
    if (rule)
        return rule;
    const names = registry/* allRules */.V.flatMap(({ id, aliases }) => [id, ...aliases]);
    throw new errors/* UserError */.y(`There is no rule \`${name}\`.${(0,suggest/* suggest */.Z)(name, names)} \`drydock rules\` lists them.`);
}
function listRules() {
    const width = Math.max(...registry/* allRules */.V.map(({ id }) => id.length));
    return registry/* allRules */.V
        .map(({ id, severity, summary, aliases }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}\n`)
        .join('');
}


/***/ })

};
