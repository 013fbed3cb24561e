/** What Debian's packages only recommend and a Dockerfile may need all the same: https://packages.debian.org/trixie/ */
export interface Recommendation {
  /** The packages that recommend it. */
  readonly by: ReadonlySet<string>
  readonly name: string
  /** Packages that bring it as well. */
  readonly insteadOf: ReadonlySet<string>
  /** Programs that need it, and a word that shows that they do. */
  readonly usedBy: RegExp
  readonly word: RegExp
}

export const RECOMMENDATIONS: readonly Recommendation[] = [
  {
    by: new Set(['curl', 'wget', 'git', 'libcurl4', 'libcurl4-openssl-dev', 'git-core', 'aria2', 'lynx']),
    name: 'ca-certificates',
    insteadOf: new Set(['ca-certificates', 'apt-transport-https']),
    usedBy: /^(?:curl|wget|git|aria2c|lynx)$/,
    word: /https:/,
  },
  {
    by: new Set(['git', 'git-core', 'rsync', 'mercurial']),
    name: 'openssh-client',
    insteadOf: new Set(['openssh-client', 'ssh', 'ssh-client', 'openssh-server']),
    usedBy: /^(?:git|rsync|hg|pip|npm|yarn|ssh|ssh-keyscan|scp)$/,
    word: /ssh:|git@|^ssh|^-e$/,
  },
  {
    by: new Set(['python3-pip', 'npm']),
    name: 'build-essential',
    insteadOf: new Set(['build-essential', 'gcc', 'g++', 'clang']),
    usedBy: /^(?:pip|npm)$/,
    word: /^(?:install|ci|i|add)$/,
  },
  {
    by: new Set(['python3-pip']),
    name: 'python3-dev',
    insteadOf: new Set(['python3-dev', 'python3-all-dev']),
    usedBy: /^pip$/,
    word: /^install$/,
  },
]
