/** Finds the folder of the virtual environment that a file is in, among the files of a context. */
export function virtualEnvironmentOf(paths: readonly string[]): (path: string) => string | undefined {
  const roots = foldersWith(paths, 'pyvenv.cfg')
  return (path) => ancestors(path).find((folder) => roots.has(folder))
}

/** The folders that hold a file of this name. */
export function foldersWith(paths: readonly string[], name: string): ReadonlySet<string> {
  return new Set(paths.filter((path) => path.endsWith(`/${name}`)).map((path) => path.slice(0, -name.length - 1)))
}

/** The folders that a file is in, the outermost first. */
export function ancestors(path: string): readonly string[] {
  const folders: string[] = []
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at))
  return folders
}
