import { UserError } from '../errors.ts'
import type { Condition } from '../services.ts'
import { defaults, type ImageSettings } from './settings.ts'

/** Which services run beside an image, as far as the settings say. */
export interface ServicesPlan {
  /** `auto`: a compose file that builds the Dockerfile is looked for. */
  readonly from:
    | { readonly kind: 'off' }
    | { readonly kind: 'auto' }
    /** Relative to the repository's root. */
    | { readonly kind: 'compose'; readonly files: readonly [string, ...string[]] }
    | { readonly kind: 'settings'; readonly services: readonly DeclaredService[] }
  /** The service of the compose file that the image is. */
  readonly service?: string
  readonly binds: boolean
  readonly timeoutSeconds: number
}

export interface DeclaredService {
  readonly name: string
  readonly image: string
  readonly env: Readonly<Record<string, string>>
  readonly command?: readonly string[]
  /** As Compose has it. */
  readonly health?: readonly string[]
  readonly wait: Condition
}

/** Throws a UserError where the settings name both a compose file and services. */
export function planServices(image: ImageSettings): ServicesPlan {
  return {
    from: sourceOf(image),
    ...(image.service !== undefined && { service: image.service }),
    binds: image['compose-binds'] ?? defaults['compose-binds'],
    timeoutSeconds: image['services-timeout'] ?? defaults['services-timeout'],
  }
}

function sourceOf({
  compose = defaults.compose,
  'compose-file': files = [],
  services,
}: ImageSettings): ServicesPlan['from'] {
  const [first, ...others] = files.map(below)
  if (services && first !== undefined)
    throw new UserError(
      '`services` and `compose-file` cannot be given together; say in one of them what the image needs.',
    )
  if (services)
    return {
      kind: 'settings',
      services: Object.entries(services).map(([name, { image, env = {}, command, health, wait }]) => ({
        name,
        image,
        env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
        ...(command && { command }),
        ...(health !== undefined && {
          health: typeof health === 'string' ? ['CMD-SHELL', health] : ['CMD', ...health],
        }),
        wait: wait ?? (health === undefined ? 'started' : 'healthy'),
      })),
    }
  if (compose === 'off') return { kind: 'off' }
  return first === undefined ? { kind: 'auto' } : { kind: 'compose', files: [first, ...others] }
}

/** A path below the repository's root, as Compose's own files name it. */
function below(file: string): string {
  const parts: string[] = []
  for (const part of file.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.pop() === undefined) throw outside(file)
    if (part !== '..') parts.push(part)
  }
  if (file.startsWith('/') || parts.length === 0) throw outside(file)
  return parts.join('/')
}

const outside = (file: string): UserError =>
  new UserError(`\`compose-file\`: \`${file}\` leads out of the repository; give a path below its root.`)
