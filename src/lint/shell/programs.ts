/** How a program reads its command line, as far as rules need it. */
export interface Grammar {
  /** Flags, without dashes, whose next word is their value. */
  readonly values: ReadonlySet<string>
  /** `-name` is one long flag, not a cluster of letters. */
  readonly singleDash: boolean
  /** It runs the command that its first operand starts. */
  readonly wraps: boolean
  /** Its first word may be a cluster without a dash, e.g. `tar xzf`. */
  readonly bareCluster: boolean
  /** What follows `--` is for the builds it starts, e.g. `gem install x -- --with-y`. */
  readonly passesOn: boolean
}

const PLAIN: Grammar = { values: new Set(), singleDash: false, wraps: false, bareCluster: false, passesOn: false }

const takes = (values: string, rest: Partial<Grammar> = {}): Grammar => ({
  ...PLAIN,
  ...rest,
  values: new Set(values.split(' ')),
})

const APT = takes('t target-release default-release o option c config-file a host-architecture solver')
const PIP = takes(
  'r requirement c constraint e editable t target d dest b build i index-url extra-index-url f find-links no-binary ' +
    'only-binary platform python-version implementation abi root prefix src upgrade-strategy C config-settings ' +
    'global-option install-option progress-bar report cache-dir log proxy retries timeout exists-action trusted-host ' +
    'cert client-cert use-feature use-deprecated root-user-action python p keyring-provider group override excludes',
)
const DNF = takes(
  'c config x exclude setopt repo repoid enablerepo disablerepo installroot releasever d e R comment advisory',
)
const NPM = takes(
  'prefix C registry reg cache w workspace userconfig globalconfig omit only include loglevel tag otp location L scope ' +
    'script-shell install-strategy fetch-retries fetch-retry-factor fetch-retry-maxtimeout fetch-retry-mintimeout ' +
    'fetch-timeout maxsockets proxy https-proxy noproxy node-options cafile ca cert key before depth save-prefix umask',
)

/**
 * Programs whose flags take values, from their manual pages. A program that is not here has no flags with values, so the
 * word after a flag counts as an operand.
 */
const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  Object.entries({
    'apt-get': APT,
    apt: APT,
    aptitude: APT,
    apk: takes(
      't virtual p root X repository repositories-file keys-dir arch wait cache-dir cache-max-age progress-fd timeout',
    ),
    pip: PIP,
    uv: PIP,
    pipx: takes('python suffix index-url i pip-args fetch-missing-python spec'),
    poetry: takes('C directory P project with without only E extras v'),
    npm: NPM,
    pnpm: takes('C dir filter F registry reporter loglevel store-dir'),
    yarn: takes('cwd registry cache-folder modules-folder network-timeout mutex use-yarnrc'),
    gem: takes(
      'v version i install-dir n bindir source s P trust-policy platform document g file p http-proxy B bulk-threshold ' +
        'build-root config-file',
      { passesOn: true },
    ),
    bundle: takes('gemfile path jobs j retry without with deployment-path'),
    composer: takes('d working-dir prefer-install ignore-platform-req apcu-autoloader-prefix'),
    cargo: takes(
      'version vers git branch tag rev path root registry index features F j jobs target target-dir profile config color Z manifest-path p package bin',
    ),
    go: takes(
      'C o p mod modfile overlay pgo tags toolexec asmflags gcflags ldflags buildmode compiler pkgdir overlay-file exec coverpkg',
      {
        singleDash: true,
      },
    ),
    yum: DNF,
    dnf: DNF,
    microdnf: DNF,
    zypper: takes('R root C cache-dir D reposd-dir r repo from t type P params p plus-repo'),
    conda: takes('n name p prefix c channel file solver'),
    wget: takes(
      'n O output-document P directory-prefix o output-file a append-output i input-file T timeout t tries w wait U user-agent user password header post-data post-file method body-data Q progress e execute',
    ),
    curl: takes(
      'o output H header d data X request u user x proxy A user-agent m max-time T upload-file F form b cookie c cookie-jar e referer K config connect-timeout retry retry-delay retry-max-time cacert cert key w write-out proto data-raw data-binary url resolve output-dir',
    ),
    tar: takes('f file C directory strip-components exclude X I use-compress-program transform owner group mode T', {
      bareCluster: true,
    }),
    unzip: takes('d x P'),
    git: takes('C c git-dir work-tree b branch depth origin o config'),
    useradd: takes(
      'u uid g gid G groups d home-dir home b base-dir c comment e expiredate f inactive k skel K key p password s shell R root P prefix Z selinux-user',
    ),
    adduser: takes('home shell uid gid ingroup gecos firstuid lastuid h g s G u k conf comment add-extra-groups'),
    groupadd: takes('g gid K key p password R root P prefix'),
    addgroup: takes('gid g'),
    usermod: takes('u uid g gid G groups d home c comment e expiredate f inactive l login p password s shell R root'),
    install: takes('m mode o owner g group t target-directory S suffix'),
    ln: takes('t target-directory S suffix'),
    cp: takes('t target-directory S suffix'),
    mv: takes('t target-directory S suffix'),
    mkdir: takes('m mode Z context'),
    chmod: takes('reference'),
    chown: takes('reference from'),
    find: takes('name iname path ipath type size mtime newer user group perm maxdepth mindepth exec', {
      singleDash: true,
    }),
    sudo: takes('u user g group h host p prompt C close-from D chdir r role t type T command-timeout U other-user', {
      wraps: true,
    }),
    doas: takes('u C', { wraps: true }),
    env: takes('u unset C chdir S split-string', { wraps: true }),
    nice: takes('n adjustment', { wraps: true }),
    ionice: takes('c class n classdata p pid', { wraps: true }),
    stdbuf: takes('i input o output e error', { wraps: true }),
    exec: takes('a', { wraps: true }),
    command: takes('', { wraps: true }),
    builtin: takes('', { wraps: true }),
    nohup: takes('', { wraps: true }),
    eatmydata: takes('', { wraps: true }),
    npx: takes('p package c call', { wraps: true }),
    corepack: takes('install-directory', { wraps: true }),
    tini: takes('p e', { wraps: true }),
    'dumb-init': takes('r rewrite', { wraps: true }),
    catatonit: takes('', { wraps: true }),
    'ddtrace-run': takes('', { wraps: true }),
    'opentelemetry-instrument': takes('', { wraps: true }),
    timeout: takes('k kill-after s signal'),
    flask: takes('A app e env-file h host p port cert key extra-files exclude-patterns'),
    gunicorn: takes(
      'b bind c config w workers k worker-class t timeout n name u user g group chdir threads e env log-level log-file access-logfile error-logfile p pid keep-alive max-requests max-requests-jitter graceful-timeout worker-connections worker-tmp-dir backlog certfile keyfile forwarded-allow-ips umask log-config statsd-host paste',
    ),
    uvicorn: takes(
      'host port uds fd workers loop http ws interface env-file log-level log-config root-path app-dir reload-dir reload-include reload-exclude ssl-keyfile ssl-certfile forwarded-allow-ips limit-concurrency limit-max-requests timeout-keep-alive backlog lifespan header',
    ),
    hypercorn: takes(
      'b bind c config w workers k worker-class g group u user m umask log-level root-path certfile keyfile',
    ),
    daphne: takes('b bind p port u unix-socket fd e endpoint v verbosity t http-timeout access-log root-path'),
    granian: takes('host port uds interface workers runtime-mode loop http log-level log-config url-path-prefix'),
    fastapi: takes('host port app root-path workers reload-dir'),
    streamlit: takes('server.address server.port server.baseUrlPath server.headless browser.gatherUsageStats'),
    'waitress-serve': takes('host port listen threads unix-socket url-prefix'),
    php: takes('S t d c f r'),
    rails: takes('b binding p port e environment u using'),
    puma: takes('b bind p port C config e environment t threads w workers S state'),
    next: takes('H hostname p port'),
    vite: takes('port c config base mode m outDir l logLevel'),
    ng: takes('host port configuration c proxy-config'),
    hugo: takes('bind p port b baseURL s source d destination e environment config theme t'),
    'http-server': takes('a p c d e'),
    'redis-server': takes('bind port requirepass dir loadmodule maxmemory save appendonly'),
    python: takes('m c W X', {}),
    sh: takes('c o'),
  }),
)

/** The name that versions of a program share: `pip3.11` is `pip`, and every POSIX shell is `sh`. */
export function programFamily(name: string): string {
  if (name.startsWith('pip') && /^pip[23]?(\.\d+)?$/.test(name)) return 'pip'
  if (name.startsWith('python') && /^python[23]?(\.\d+)?$/.test(name)) return 'python'
  if (name === 'dnf5') return 'dnf'
  return SHELLS.has(name) ? 'sh' : name
}

/** Programs that run a command after a subcommand, or after so many operands of their own. */
const RUNNERS: ReadonlyMap<string, string | number> = new Map<string, string | number>(
  Object.entries({
    poetry: 'run',
    uv: 'run',
    pipenv: 'run',
    pdm: 'run',
    hatch: 'run',
    rye: 'run',
    bundle: 'exec',
    'newrelic-admin': 'run-program',
    timeout: 1,
    gosu: 1,
    'su-exec': 1,
    's6-setuidgid': 1,
  }),
)

/** What stands before the command that a program runs: a subcommand, or how many operands; undefined where it runs none. */
export function runnerOf(program: string): string | number | undefined {
  return RUNNERS.get(program)
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh'])

/** `program` is the name that versions share. */
export function grammarOf(program: string): Grammar {
  return GRAMMARS.get(program) ?? PLAIN
}
