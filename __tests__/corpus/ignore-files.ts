/** Ignore files as projects have them. */
export const IGNORE_FILES: readonly string[] = [
  '.git\n*.log\n!src/**\n**/node_modules\n# why\n/build/\n',
  '*\n!app\n!app/[a-z]*.py\n**/__pycache__\n',
  // What `docker init` writes.
  [
    '# Include any files or directories that you don’t want to be copied to your',
    '# container here (e.g., local build artifacts, temporary files, etc.).',
    '',
    '**/.DS_Store',
    '**/__pycache__',
    '**/.venv',
    '**/.git',
    '**/.env',
    '**/*.*proj.user',
    '**/docker-compose*',
    '**/compose.y*ml',
    '**/Dockerfile*',
    '**/node_modules',
    '**/secrets.dev.yaml',
    'LICENSE',
    'README.md',
    '',
  ].join('\n'),
  '\uFEFF# Byte order mark and line ends of Windows\r\n.git\r\n.vs\r\n**/bin\r\n**/obj\r\n!**/.gitkeep\r\n',
  '# Everything but what the build names\n**\n!package.json\n!package-lock.json\n!src\nsrc/**/*.test.ts\n!src/main.test.ts\n',
  '/.bundle\n/.env*\n!/.env.example\n/log/*\n/tmp/*\n!/log/.keep\n!/tmp/.keep\n/storage/*\n/node_modules/\n/config/master.key\n/config/credentials/*.key\n',
  '# drydock ignore=dockerignore-leaves-out-git: the version comes from it\n  target/  \n./dist\n../outside\n.env.[!e]*\nid_[rd]sa\n*.p??\nwith\\ space\n\\!bang\n\\#hash\n',
]
