import { sha256 } from '../disk/sha256.ts'
import { availableParallelism } from 'node:os'
import { findEngine } from '../engine.ts'
import { UserError } from '../errors.ts'
import { lintFiles, type FilesPlan } from './lint-files/lint-files.ts'
import type { LintedFile } from './lint-files/linted-file.ts'
import { allRules } from '../lint/all-rules.ts'
import { ruleUrl } from '../lint/rule-url.ts'
import { plainLine } from '../plain.ts'
import { isAtLeast } from '../severity.ts'
import { lintFormats } from '../report/lint/formats.ts'
import type { LintFormat } from '../report/lint/lint-report.ts'
import { chooseStyle } from '../terminal/style.ts'
import { version } from '../version.ts'
import type { fixSources } from './lint-fix.ts'
import type { LintOptions } from './lint-options.ts'
import { readSettings } from './file-settings.ts'
import { readSources, STDIN } from './lint-sources.ts'
import { lintWorld } from './lint-world.ts'
import { EXIT, type Terminal } from './process-context.ts'

/** `drydock lint`. Resolves to the exit code; throws a UserError for what the user has to put right. */
export async function lintCommand(names: readonly string[], options: LintOptions, terminal: Terminal): Promise<number> {
  if (options.listRules === true) {
    const { rulesCommand } = await import('./rules-command.ts')
    return rulesCommand(undefined, terminal)
  }
  if (options.format !== undefined) formatOf(options.format)
  const world = lintWorld(terminal)
  const [sources, { settings, output }, engine] = await Promise.all([
    readSources(names, options, terminal, world.disk),
    readSettings(options, terminal, world.disk),
    options.buildkit ? findEngine(world) : undefined,
  ])
  const render = formatOf(output.format)
  const plan: FilesPlan = {
    cwd: terminal.cwd,
    settings,
    ...(options.target !== undefined && { target: options.target }),
    engine,
    shellcheck: options.shellcheck,
    today: new Date().toISOString().slice(0, 10),
    parallel: availableParallelism(),
  }
  const fixed = options.fix ? await fix(sources, options.fix, plan, world, terminal) : { sources, isRefused: false }
  const linted = await lintFiles(fixed.sources, plan, world)
  // Where standard output is the fixed text, there is no other place for the findings.
  const out = options.fix !== undefined && names.includes(STDIN) ? terminal.stderr : terminal.stdout
  out.write(
    render(
      { files: linted, version, rules: allRules.map((rule) => ({ ...rule, url: ruleUrl(rule.id) })) },
      { style: chooseStyle(out, output.isPlain ? { ...terminal.env, NO_COLOR: '1' } : terminal.env), hash: sha256 },
    ),
  )
  const notes = output.format === 'terminal' ? [] : linted.flatMap((file) => file.notes)
  writeNotes([...output.notes, ...notes], terminal)
  if (fixed.isRefused) return EXIT.usage
  return linted.some(fails) ? EXIT.fail : EXIT.pass
}

const fix: typeof fixSources = async (...given) => (await import('./lint-fix.ts')).fixSources(...given)

function formatOf(format: string): LintFormat {
  const render = lintFormats.get(format)
  if (render) return render
  const known = [...lintFormats.keys()].map((name) => `\`${name}\``)
  throw new UserError(`--format: "${format}" must be one of ${known.join(', ')}.`)
}

/** What was not checked must be said where no format has room for it. */
function writeNotes(notes: readonly string[], { stderr }: Terminal): void {
  for (const note of new Set(notes)) stderr.write(`! ${plainLine(note)}\n`)
}

function fails({ findings, failOn }: LintedFile): boolean {
  return findings.some(({ severity }) => isAtLeast(severity, failOn))
}
