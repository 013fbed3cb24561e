import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../errors.ts'
import { plainLine } from '../plain.ts'
import { proposalLines } from '../report/words/proposal.ts'
import { version } from '../version.ts'
import type { LintOptions } from './lint-options.ts'
import { EXIT, type Terminal } from './process-context.ts'
import type { PublishOptions } from './publish-command.ts'

/** Runs one command; resolves to the exit code: 0 pass, 1 the check fails, 2 it could not be asked. Never throws. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.pass
  const program = await defineProgram(argv, terminal, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(withFixLevel(argv), { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.pass : EXIT.usage
    if (terminal.signal.aborted) return EXIT.interrupted
    terminal.stderr.write(`drydock: ${describeError(error)}\n`)
    return EXIT.usage
  }
}

/** `--fix` has its level behind `=` or none at all: what follows it is a file. */
function withFixLevel(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return argv.map((word, index) => (word === '--fix' && (end === -1 || index < end) ? '--fix=safe' : word))
}

function describeError(error: unknown): string {
  if (error instanceof UserError)
    return [
      plainLine(error.message),
      ...(error.proposal.length > 0 ? ['', ...proposalLines(error.proposal)] : []),
    ].join('\n')
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `this is a bug in Drydock, please report it.\n${text.split('\n').map(plainLine).join('\n')}`
}

/** The commands. What a command does is loaded only when it is called, so that `--help` and `lint` start fast. */
async function defineProgram(
  argv: readonly string[],
  terminal: Terminal,
  setExitCode: (code: number) => void,
): Promise<Command> {
  const program = new Command('drydock')
    .description('Lints, builds, measures and runs the image of a Dockerfile, and says what a change does to it.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .showHelpAfterError('(`drydock --help` lists the commands and options)')

  const check = program
    .command('check')
    .description('lint, build, measure and run the image, compared with a base commit')
    .argument('[path]', 'a folder of the repository', '.')
    .option('--format <terminal|markdown|json>', 'how to print the report', 'terminal')
    .action(async (path: string, given: { format: string }) => {
      const [{ checkCommand }, { readSettings }] = await Promise.all([
        import('./check-command.ts'),
        import('./setting-options.ts'),
      ])
      setExitCode(await checkCommand({ path, format: given.format, inputs: readSettings(check) }, terminal))
    })
  if (argv.includes('check')) {
    const { addSettings } = await import('./setting-options.ts')
    addSettings(check, (option) => !AT_GITHUB.includes(option))
  }

  program
    .command('lint')
    .description('lint Dockerfiles and compose files, without building anything')
    .argument(
      '[files...]',
      'Dockerfiles, compose files, folders or globs, or `-` for a Dockerfile on standard input; without any: all that git tracks',
    )
    .option('--stdin-paths', 'read the paths from standard input, one a line')
    .option(
      '--format <name>',
      'terminal, json, sarif, github, junit, checkstyle, codeclimate or gnu (default: terminal)',
    )
    .addOption(
      new Option(
        '--fix [level]',
        'put right what has a mechanical fix that changes nothing else, and list what is left; --fix=all also what may change how things run',
      ).choices(['safe', 'all']),
    )
    .option('--fail-on <severity>', 'lowest severity that gives exit code 1, or never (default: error)')
    .option('--config <file>', 'configuration file (default: .github/drydock.yml where it exists)')
    .option('--target <stage>', 'the stage that is built (default: the last one)')
    .option('--no-buildkit', 'leave out BuildKit’s own checks; then no engine is needed')
    .option('--no-shellcheck', 'leave out ShellCheck')
    .option('--list-rules', 'list the rules and lint nothing')
    .action(async (files: string[], given: LintOptions) => {
      const { lintCommand } = await import('./lint-command.ts')
      setExitCode(await lintCommand(files, given, terminal))
    })

  const image = program
    .command('image')
    .description('look into an image that is there already: sizes, layers, waste, contents')
    .argument(
      '[image]',
      'an image of the engine, a file of `docker save` or `--output type=oci`, a folder in the OCI layout, or registry://NAME',
    )
    .option('--image-tar <file>', 'such a file or folder, and never an image of the engine')
    .option('--against <image>', 'what to compare it with, named the same way')
    .option('--platform <os/arch>', 'which one of several images, e.g. linux/arm64 (default: this machine’s)')
    .option('--contents', 'download the layers of an image in a registry; without it only its manifest is read')
    .option(
      '--html <file>',
      'write a page with a map of the files, and lists of files and packages that can be searched',
    )
    .option('--json', 'print everything that was found as JSON')
    .action(async (name: string | undefined, given: GivenImage) => {
      const [{ imageCommand }, { readSettings }] = await Promise.all([
        import('./image-command.ts'),
        import('./setting-options.ts'),
      ])
      const { against, platform, contents = false, json = false, html } = given
      const options = { against, platform, contents, json, html, settings: readSettings(image).image }
      setExitCode(await imageCommand(subjectOf(name, given.imageTar), options, terminal))
    })
  if (argv.includes('image')) {
    const { addSettings } = await import('./setting-options.ts')
    addSettings(image, (option) => /^(?:max|min)-/.test(option))
  }

  program
    .command('rules')
    .description('list the rules, or print the page of one')
    .argument('[name]', 'a rule by its name or alias, e.g. pin-base-image or DL3006')
    .action(async (name: string | undefined) => {
      const { rulesCommand } = await import('./rules-command.ts')
      setExitCode(rulesCommand(name, terminal))
    })

  program
    .command('publish')
    .description('post the report.json of another run, or those of all legs of a job, as one comment of a pull request')
    .argument('<report...>', 'paths of report.json, or of folders that hold some')
    .requiredOption('--repository <owner/name>', 'repository of the pull request')
    .requiredOption('--pull-request <number>', 'number of the pull request')
    .option('--key <key>', 'tells this comment from others; that of the report where it is one, else `legs`')
    .addHelpText('after', '\nThe token comes from the environment: GITHUB_TOKEN.')
    .action(async (reports: string[], given: PublishOptions) => {
      const { publishCommand } = await import('./publish-command.ts')
      setExitCode(await publishCommand(reports, given, terminal))
    })

  return program
}

/** Settings of what only a workflow writes. */
const AT_GITHUB = ['comment', 'review', 'check-run']

interface GivenImage {
  readonly against?: string
  readonly platform?: string
  readonly imageTar?: string
  readonly contents?: boolean
  readonly json?: boolean
  readonly html?: string
}

function subjectOf(name: string | undefined, file: string | undefined): string {
  if ((name === undefined) === (file === undefined))
    throw new UserError('One image has to be named, or one --image-tar.')
  return file === undefined ? (name ?? '') : `file://${file}`
}
