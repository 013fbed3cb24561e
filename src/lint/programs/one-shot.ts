/**
 * Programs that do one thing and end, or wait for nothing, and so answer nobody; with the subcommands that do where the others serve.
 * From their manuals.
 */
export const ONE_SHOT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...(
    'true false echo printf cat ls env id date whoami uname sleep test [ cp mv rm tar gzip unzip curl wget jq yq sed awk grep find rsync ssh scp git gh hg svn ' +
    'make cmake ninja gcc g++ clang javac tsc esbuild webpack protoc buf ' +
    'pytest tox nox unittest jest vitest mocha rspec phpunit playwright cypress k6 ' +
    'eslint prettier ruff black flake8 mypy pylint isort shellcheck hadolint yamllint markdownlint golangci-lint rubocop trivy grype syft semgrep ' +
    'terraform tofu terragrunt packer pulumi ansible ansible-playbook kubectl helm kustomize aws az gcloud doctl flyctl ' +
    'psql mysqldump pg_dump pg_restore redis-cli mongodump restic borg rclone flyway liquibase alembic ' +
    'ffmpeg convert magick pandoc pdflatex latexmk tail ' +
    'awslambdaric aws-lambda-ric lambda-entrypoint.sh'
  )
    .split(' ')
    .map((name) => [name, []] as const),
  ['go', ['build', 'test', 'vet', 'version', 'env']],
  ['cargo', ['build', 'test', 'check', 'clippy']],
  ['npm', ['test', 't', 'ci', 'install', 'audit', 'publish']],
  ['yarn', ['test', 'install', 'audit']],
  ['pnpm', ['test', 'install', 'audit']],
  ['mvn', ['test', 'verify', 'package', 'install', 'clean']],
  ['gradle', ['test', 'build', 'check', 'assemble']],
  ['dotnet', ['test', 'build', 'publish', 'restore']],
])
