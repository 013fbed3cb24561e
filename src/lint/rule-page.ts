import type { Finding } from '../model.ts'
import { lintComposeExample } from './compose/compose-example.ts'
import { applyEdits, type SourceText } from './text/source-text.ts'
import type { DockerfileRule, Example } from './rule.ts'
import { lintDockerfile } from './lint-dockerfile.ts'
import type { KnownRule } from './all-rules.ts'
import { DEFAULT_SETTINGS } from './lint-settings.ts'

/** What an example is linted as: only this rule's findings count. */
export function lintExample(
  rule: DockerfileRule,
  text: string,
  { context }: Pick<Example, 'context'>,
): ReturnType<typeof lintDockerfile> {
  const { settings = DEFAULT_SETTINGS, ...around } = context ?? {}
  const enabled = [...settings.enabled, rule.id]
  const outcome = lintDockerfile({ file: 'Dockerfile', text, ...around }, { ...settings, enabled })
  return { ...outcome, findings: outcome.findings.filter((finding) => finding.rule === rule.id) }
}

/** The Markdown page of a rule, with what the linter really says about its examples. */
export function rulePage(rule: KnownRule): string {
  const names = rule.aliases.map((alias) => `\`${alias}\``).join(', ')
  const state = rule.enabled ? 'on by default' : 'off by default'
  return `${[
    `# ${rule.id}`,
    `**${rule.summary}.**`,
    `Severity: \`${rule.severity}\`, ${state}.${names === '' ? '' : ` Also known as ${names}.`}${rule.fixEffect === undefined ? '' : ' It has a fix.'}`,
    '## Why',
    rule.why,
    ...rule.examples.flatMap((example) => renderExample(rule, example)),
    ...(rule.fixEffect === undefined ? [] : ['## What the fix may change', rule.fixEffect, FIX_LEVELS]),
    '## Turn it off',
    whereToIgnore(rule),
    fence(languageOf(rule), `# drydock ignore=${rule.id}: why this is fine here`),
    'For all images, in `.github/drydock.yml`:',
    fence('yaml', `lint:\n  rules:\n    ${rule.id}: off`),
    '## Read on',
    rule.sources.map((source) => `- <${source}>`).join('\n'),
  ].join('\n\n')}\n`
}

const FIX_LEVELS =
  '`drydock lint --fix` applies safe fixes, `--fix=all` unsafe ones as well; suggestions in reviews are safe.'

const SHELLCHECK = `Where there is a \`shellcheck\` of version 0.7.0 or newer on the PATH, it checks what shells run in \`RUN\`, \`CMD\`, \`ENTRYPOINT\` and \`HEALTHCHECK\`. Its
findings go by its own codes, which work wherever a rule is named.

A script is judged by the shell that runs it. A trigger of \`ONBUILD\` runs in a later build, in the \`SHELL\` that the image ends with or that an earlier
trigger sets, so \`SHELL ["/bin/bash", "-c"]\` with \`ONBUILD RUN echo $RANDOM\` is no finding. hadolint says SC3028 there, as if
it ran in \`sh\`; with \`compat: hadolint\` this stays as it is, because the answer would be wrong.`

/** The list of all rules. */
export function ruleIndex(rules: readonly KnownRule[]): string {
  const table = (some: readonly KnownRule[]): string =>
    ['| Rule | Claim | Severity | Also known as |', '| --- | --- | --- | --- |', ...some.map(indexRow)].join('\n')
  return `${[
    '# Rules',
    'Each rule goes by its own name or by any name that other tools give it, wherever a rule is named.',
    table(rules.filter(({ about }) => about === 'dockerfile')),
    '## Compose files',
    table(rules.filter(({ about }) => about === 'compose')),
    '## ShellCheck',
    SHELLCHECK,
  ].join('\n\n')}\n`
}

function indexRow({ id, summary, severity, enabled, aliases }: KnownRule): string {
  return `| [${id}](${id}.md) | ${summary.replaceAll('|', '\\|')} | ${severity}${enabled ? '' : ', off'} | ${aliases.join(', ')} |`
}

interface Shown {
  readonly findings: readonly Finding[]
  readonly source: SourceText
}

function show(rule: KnownRule, text: string, example: Example): Shown {
  if (rule.about === 'compose') {
    const { findings, compose } = lintComposeExample(rule, text, example)
    return { findings, source: compose.source }
  }
  const { findings, dockerfile } = lintExample(rule, text, example)
  return { findings, source: dockerfile.source }
}

const languageOf = (rule: KnownRule): string => (rule.about === 'compose' ? 'yaml' : 'dockerfile')

function whereToIgnore(rule: KnownRule): string {
  if (rule.about === 'compose') return 'For one key and all that belongs to it, in the line above it, with the reason:'
  const { findings, source } = show(rule, rule.examples[0].bad, rule.examples[0])
  const isElsewhere = findings.some(({ place }) => place.at === 'line' && place.file !== source.file)
  return isElsewhere
    ? 'In the ignore file, with the reason:'
    : 'For one instruction, in the line above it, with the reason:'
}

function renderExample(rule: KnownRule, example: Example): readonly string[] {
  const { findings, source } = show(rule, example.bad, example)
  const language = languageOf(rule)
  const said = findings.map(({ place, severity, message }) => {
    const where = place.at === 'line' ? `${place.file}:${place.line}:${place.column}` : 'image'
    return `${where}  ${severity}  ${message}`
  })
  // A fix of the ignore file says itself what it adds.
  const here = findings.filter(({ place }) => place.at === 'line' && place.file === source.file)
  const edits = here.flatMap(({ fix }) => fix?.edits ?? [])
  const fixed = edits.length > 0 ? applyEdits(source, edits) : undefined
  const suffix = example.name === undefined ? '' : `: ${example.name}`
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
  ]
}

/** The ignore file or the Dockerfile, where the example has one beside it. */
function besideIt(context: Example['context'], { dockerfile }: Example): readonly string[] {
  const ignoreFile = context?.ignoreFile
  return [
    ...(ignoreFile?.kind === 'present' ? [`with this \`${ignoreFile.file}\`:`, fence('text', ignoreFile.text)] : []),
    ...(dockerfile === undefined ? [] : ['with this `Dockerfile`:', fence('dockerfile', dockerfile)]),
  ]
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replace(/\n$/, '')}\n\`\`\``
}
