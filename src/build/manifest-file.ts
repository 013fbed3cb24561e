/** Files that say what a project depends on: changed seldom, and copied ahead of the code so that installations stay cached. */
const NAMES = new RegExp(
  `^(?:${[
    // Node
    'package(?:-lock)?\\*?\\.json|npm-shrinkwrap\\.json|yarn\\.lock|pnpm-(?:lock|workspace)\\.yaml|bun\\.lockb?|\\.npmrc|\\.yarnrc(?:\\.yml)?',
    // Python
    '[\\w*.-]*requirements[\\w*.-]*\\.(?:txt|in)|constraints[\\w*.-]*\\.txt|pyproject\\.toml|poetry\\.lock|uv\\.lock|pdm\\.lock|Pipfile(?:\\.lock)?|setup\\.(?:py|cfg)|environment\\.ya?ml',
    // Ruby, PHP, Elixir
    'Gemfile(?:\\.lock)?|[\\w*-]+\\.gemspec|composer\\.(?:json|lock)|mix\\.(?:exs|lock)',
    // Go, Rust
    'go\\.(?:mod|sum|work|work\\.sum)|Cargo\\.(?:toml|lock)|rust-toolchain(?:\\.toml)?',
    // Java, Kotlin, Scala
    'pom\\.xml|(?:build|settings)\\.gradle(?:\\.kts)?|gradle\\.properties|gradlew|mvnw|build\\.sbt',
    // .NET
    '[\\w*.-]+\\.(?:csproj|fsproj|vbproj|sln|slnx)|Directory\\.(?:Build|Packages)\\.props|nuget\\.config|packages\\.lock\\.json|global\\.json',
  ].join('|')})$`,
  'i',
)

/** Folders of a build tool's own wrapper, and of requirements for pip. */
const FOLDERS = /^(?:gradle(?:\/wrapper)?|\.mvn|\.yarn|(?:.*\/)?requirements(?:\/[\w*.-]+\.(?:txt|in))?)$/i

/** A pattern stands for a manifest where it is the usual one for several, as `package*.json`, `go.*` or `*.csproj`. */
export function isManifest(path: string): boolean {
  const relative = path.replace(/^\/+|\/+$/g, '')
  const name = relative.slice(relative.lastIndexOf('/') + 1).replace(/[?[\]]/g, '*')
  return NAMES.test(name) || FOLDERS.test(relative) || SHORT.test(name)
}

/** Patterns for all manifests of one tool. */
const SHORT = /^(?:go\.\*|go\.\{mod,sum\}|Cargo\.\*|Gemfile\*|Pipfile\*|poetry\.\*|composer\.\*|yarn\.\*|mix\.\*)$/i
