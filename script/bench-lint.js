// The linter against hadolint on the corpus, and a large file against small ones.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inSeconds, median, ratio, row, seconds } from './bench-figures.js'

const COPIES = 3

export async function benchLint({ root, cli, runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const files = copyCorpus(join(root, '__tests__/corpus'), folder)
  const drydock = (paths, ...options) =>
    run(process.execPath, cli, 'lint', '--no-buildkit', '--format=json', ...options, ...paths)
  const programs = {
    hadolint: () => run('hadolint', '--no-fail', '--format=json', ...files),
    without: () => drydock(files, '--no-shellcheck'),
    with: () => drydock(files),
  }
  // Both sides start once and lint the same instructions; only the number of files differs.
  const small = Array.from({ length: 20 }, (_, index) => writeFile(folder, `small-${index}`, 1000))
  const large = [writeFile(folder, 'large', 20_000)]
  programs.small = () => drydock(small, '--no-shellcheck')
  programs.large = () => drydock(large, '--no-shellcheck')
  if (!isInstalled('hadolint')) delete programs.hadolint
  if (!isInstalled('shellcheck')) delete programs.with

  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < runs; round++) {
    process.stderr.write(`round ${round + 1} of ${runs}, ${files.length} files\n`)
    for (const [name, program] of Object.entries(programs)) times[name].push(await seconds(program))
  }
  const t = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
  against('hadolint / lint without ShellCheck', t.hadolint, t.without, 15)
  against('hadolint / lint with ShellCheck', t.hadolint, t.with, 5)
  row('20,000 instructions: one file / 20 files', ratio(t.large, t.small), '≤ 1.3', t.large / t.small <= 1.3)
}

/** A row, or where one of the programs is not installed, a line that says so. */
function against(what, hadolint, own, goal) {
  if (hadolint !== undefined && own !== undefined)
    return row(what, ratio(hadolint, own), `≥ ${goal}`, hadolint / own >= goal)
  const known = [hadolint, own].filter((time) => time !== undefined).map(inSeconds)
  console.log(`---- ${what.padEnd(58)} ${known.join()} (the other program is not on the PATH)`)
}

/** Each in a folder of its own, which is its build context. */
function copyCorpus(corpus, folder) {
  const names = readdirSync(corpus).filter((name) => name.endsWith('.Dockerfile'))
  return Array.from({ length: COPIES }, (_, copy) =>
    names.map((name) => copyTo(folder, `${copy}-${name}`, join(corpus, name))),
  ).flat()
}

function copyTo(folder, name, from) {
  mkdirSync(join(folder, name))
  copyFileSync(from, join(folder, name, 'Dockerfile'))
  return join(folder, name, 'Dockerfile')
}

/** A stage of 20 instructions, again and again. */
function writeFile(folder, name, instructions) {
  const stage = (index) => `FROM debian:12-slim AS stage-${index}
ARG VERSION_${index}=1.${index}
ENV APP_${index}=/srv/app-${index} MODE=production
WORKDIR /srv/app-${index}
COPY package.json package-lock.json ./
${Array.from({ length: 6 }, (_, step) => `RUN apt-get update && apt-get install -y curl=${step} && make step-${step}`).join('\n')}
COPY --from=alpine:3.20 /etc/os-release /etc/other-${index}
RUN curl -fsSL https://dl.example.org/\${VERSION_${index}}.tgz | tar -xz -C $APP_${index}
LABEL org.example.stage="${index}"
RUN npm ci && npm run build
COPY . .
USER 1000
EXPOSE 8080
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
CMD ["node", "main.js"]
`
  mkdirSync(join(folder, name))
  const path = join(folder, name, 'Dockerfile')
  writeFileSync(path, Array.from({ length: instructions / 20 }, (_, index) => stage(index)).join(''))
  return path
}

const isInstalled = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

/** Runs a linter, whose findings are not what this is about; but it has to finish with some, in JSON. */
function run(program, ...args) {
  const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (error) throw error
  if (!/^[[{]/.test(stdout)) throw new Error(`${program} prints no findings: ${stderr}`)
  JSON.parse(stdout)
}
