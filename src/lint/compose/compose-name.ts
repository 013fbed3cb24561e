const NAME = /(?:^|[/\\])(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i

/** Whether a file is a compose file by its name: `compose.yaml`, `docker-compose.override.yml` and the like. */
export function isComposeFile(path: string): boolean {
  return NAME.test(path)
}

/** Whether a file that somebody names is read as a compose file: any YAML but a Dockerfile with such an ending. */
export function isReadAsCompose(path: string): boolean {
  return isComposeFile(path) || (/\.ya?ml$/i.test(path) && !/(?:docker|container)file[^/\\]*$/i.test(path))
}
