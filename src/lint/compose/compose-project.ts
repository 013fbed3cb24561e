import { readContext } from '../../build-context.ts'
import { yamlComments } from './yaml-comments.ts'
import { readService, type Service } from './service.ts'
import type { YamlProblem } from './yaml-problems.ts'
import { readYaml, type YamlEntry } from './yaml-tree.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { Pragma } from '../dockerfile/pragma.ts'
import { type SourceText, sourceText } from '../text/source-text.ts'
import type { CommentedFile } from '../comments/suppress.ts'

/** A compose file. */
export interface ComposeFile {
  /** Relative to the repository's root, or as the user named it. */
  readonly file: string
  readonly source: SourceText
  /** What makes it no YAML. */
  readonly problems: readonly YamlProblem[]
  readonly pragmas: readonly Pragma[]
  readonly comments: CommentedFile
  /** The keys at the top, of all documents. */
  readonly entries: readonly YamlEntry[]
  /** In file order. */
  readonly services: readonly Service[]
}

/** A compose file with what belongs to it. */
export interface ComposeProject extends ComposeFile {
  /** The files that Compose reads together with it. */
  readonly others: readonly ComposeFile[]
  /** What all files say of a service, this one first. */
  readonly partsOf: (service: string) => readonly Service[]
  /** The Dockerfile of a service that builds here; undefined where it is not known. */
  readonly dockerfileOf: (service: Service) => Dockerfile | undefined
}

/** Reads a compose file. Never throws: what is no YAML is in `problems`. */
export function parseCompose(file: string, text: string): ComposeFile {
  const source = sourceText(file, text)
  const { documents, problems } = readYaml(source)
  const comments = yamlComments(source)
  const services = documents.flatMap(({ entries }) => [...(entries.get('services')?.value.entries.values() ?? [])])
  return {
    file,
    source,
    problems,
    pragmas: comments.pragmas,
    comments,
    entries: documents.flatMap(({ entries }) => [...entries.values()]),
    services: services.map(readService),
  }
}

/** Puts a compose file beside the others of its project and the Dockerfiles that are known, by their path from the same root. */
export function composeProject(
  main: ComposeFile,
  others: readonly ComposeFile[],
  dockerfiles: ReadonlyMap<string, Dockerfile>,
): ComposeProject {
  const parts = new Map<string, Service[]>()
  for (const service of [main, ...others].flatMap(({ services }) => services)) {
    const known = parts.get(service.name)
    if (known) known.push(service)
    else parts.set(service.name, [service])
  }
  return {
    ...main,
    others,
    partsOf: (service) => parts.get(service) ?? [],
    dockerfileOf(service) {
      const path = dockerfilePath(main.file, service)
      return path === undefined ? undefined : dockerfiles.get(path)
    },
  }
}

/** Where the Dockerfile of a service is, from the root that the compose file's path starts at. Undefined where the file cannot tell. */
export function dockerfilePath(file: string, { build }: Service): string | undefined {
  const context = contextPath(file, build)
  return context === undefined || build?.dockerfile === undefined ? undefined : pathFrom(context, build.dockerfile)
}

/** Where a build context is, from the same root; empty for the root itself. */
function contextPath(file: string, build: Service['build']): string | undefined {
  const isElsewhere = build?.context === undefined || readContext(build.context).kind === 'remote'
  return isElsewhere ? undefined : pathFrom(file.slice(0, file.lastIndexOf('/') + 1), build.context)
}

/** A path seen from a folder; undefined where it leads out of the root or starts somewhere else. */
function pathFrom(folder: string, path: string): string | undefined {
  if (/^[/~]|^[A-Za-z]:|\\/.test(path)) return undefined
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
