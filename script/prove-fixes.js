/** The work of script/prove-fixes. Exits with 1 where a safe fix changed what is built, or no case needs a fix that exists. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { extract } from 'tar-stream'
import { cases } from './fix-cases.js'

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isSmall = process.argv.includes('--small')
const chosen = cases.filter(({ name, small }) => (names.length > 0 ? names.includes(name) : !isSmall || small))

/** What rules are about, so that it may differ: caches, and the parts of the configuration that they speak of. */
const FILES = [
  /^var\/log\//,
  /^var\/cache\//,
  /^var\/lib\/apt\//,
  /^var\/lib\/dpkg\/.*-old$/,
  /^root\/\.(?:cache|npm)\//,
  /^etc\/.*-$/,
  /__pycache__\//,
  // Made by the engine for each container.
  /^(?:dev|proc|sys)\/|^\.dockerenv$|^etc\/(?:hosts|hostname|resolv\.conf|mtab)$/,
]
const CONFIG = {
  'exec-form': ['Cmd', 'Healthcheck', 'ArgsEscaped'],
  'exposes-server-port': ['ExposedPorts'],
  'no-maintainer': ['Labels'],
  'numeric-user': ['User'],
  // Of a trigger, whose text is in the configuration.
  'no-pip-cache-left': ['OnBuild'],
  'python-unbuffered': ['Env'],
  'env-defined-before-use': ['Env'],
}

/** @returns {{ status: number | null, stdout: string, stderr: string }} */
function run(command, args, options = {}) {
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 300_000, ...options })
}

/** Path, kind, mode, owner, target and a digest of the content of every file of an image. */
async function filesOf(image) {
  const { stdout: id } = run('docker', ['create', image, 'none'])
  try {
    const files = new Map()
    const reader = extract()
    const child = spawn('docker', ['export', id.trim()], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.pipe(reader)
    for await (const entry of reader) {
      const { name, type, mode, uid, gid, linkname } = entry.header
      const hash = createHash('sha256')
      for await (const chunk of entry) hash.update(chunk)
      const path = name.replace(/\/$/, '')
      // A folder is listed, but the time and the size of what is in it are not its own.
      if (!FILES.some((pattern) => pattern.test(name)))
        files.set(path, JSON.stringify([type, mode, uid, gid, linkname, hash.digest('hex')]))
    }
    return files
  } finally {
    run('docker', ['rm', '-f', id.trim()])
  }
}

function build(folder, image) {
  return run('docker', ['build', '--quiet', '--tag', image, folder], { env: { ...process.env, DOCKER_BUILDKIT: '1' } })
}

function configOf(image, rules) {
  const { stdout } = run('docker', ['image', 'inspect', '--format', '{{json .Config}}', image])
  const config = JSON.parse(stdout)
  for (const rule of rules) for (const key of CONFIG[rule] ?? []) delete config[key]
  return JSON.stringify(config)
}

function smokeOf(image, smoke) {
  const { status, stdout } = run('docker', [
    'run',
    '--rm',
    '--network=none',
    '--entrypoint',
    smoke[0],
    image,
    ...smoke.slice(1),
  ])
  return JSON.stringify([status, stdout])
}

function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const differing = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))

/** Resolves to what differs, and to the rules whose fixes were applied. */
async function prove({ name, dockerfile, files = {}, smoke, parsedOnly = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-fixes-'))
  const images = [`drydock-prove-fixes:${name}-before`, `drydock-prove-fixes:${name}-after`]
  try {
    const [before, after] = ['before', 'after'].map((side) => join(folder, side))
    for (const side of [before, after]) write(side, { Dockerfile: `${dockerfile.join('\n')}\n`, ...files })
    const fixed = run('node', [resolve('dist/cli/index.js'), 'lint', '--no-buildkit', '--fix', 'Dockerfile'], {
      cwd: after,
    })
    const rules = [...fixed.stderr.matchAll(/^fixed .*\(([\w-]+)\)$/gm)].map(([, rule]) => rule)
    const isSame = readFileSync(join(before, 'Dockerfile'), 'utf8') === readFileSync(join(after, 'Dockerfile'), 'utf8')
    if (parsedOnly) return { rules, broken: isSame ? [] : ['the file changed'] }
    const built = [build(before, images[0]), build(after, images[1])]
    if (built[0].status !== built[1].status && built[0].status === 0)
      return { rules, broken: [`the build fails: ${built[1].stderr.slice(-800)}`] }
    // A fix may make a build possible; where it was before, it has to be the same.
    if (built.some(({ status }) => status !== 0)) return { rules, broken: [], isFailing: true }
    if (isSame) return { rules, broken: [] }
    const [one, other] = [await filesOf(images[0]), await filesOf(images[1])]
    const broken = differing(one, other).slice(0, 10)
    if (configOf(images[0], rules) !== configOf(images[1], rules)) broken.push('the configuration')
    if (smoke && smokeOf(images[0], smoke) !== smokeOf(images[1], smoke)) broken.push('what the command prints')
    return { rules, broken, count: one.size }
  } finally {
    run('docker', ['image', 'rm', '-f', ...images])
    rmSync(folder, { recursive: true, force: true })
  }
}

const applied = new Set()
let failures = 0
const started = Date.now()
for (const one of chosen) {
  const { rules, broken, count, isFailing } = await prove(one)
  for (const rule of rules) applied.add(rule)
  const missing = (one.fixes ?? []).filter((rule) => !rules.includes(rule))
  const wrong = [...broken, ...missing.map((rule) => `no fix of ${rule}`)]
  if (isFailing && !one.fails) wrong.push('it does not build')
  if (wrong.length > 0) failures++
  const detail = one.parsedOnly
    ? 'parsed'
    : isFailing
      ? 'fails before as well'
      : count === undefined
        ? 'unchanged'
        : `${count} files`
  console.log(
    `${wrong.length > 0 ? '✗' : '✓'} ${one.name}: ${rules.join(', ') || 'no fix'} (${wrong.join('; ') || detail})`,
  )
}
const expected = new Set(chosen.flatMap(({ fixes = [] }) => fixes))
console.log(
  `\n${chosen.length} Dockerfiles, ${failures} broken, fixes of ${applied.size} rules (${expected.size} expected) in ${Math.round((Date.now() - started) / 1000)} s.`,
)
process.exit(failures > 0 ? 1 : 0)
