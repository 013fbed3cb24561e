import type { PackageManager } from '../../model.ts'
import type { FileStack } from '../file-stack.ts'

/** A package as the metadata in an image has it. Names and versions are untrusted text. */
export interface InstalledPackage {
  readonly manager: PackageManager
  readonly name: string
  readonly version: string
  /** Of its files; what the package itself declares where it is Debian's or Alpine's. */
  readonly bytes: number
  /** Index of the layer that has its metadata. */
  readonly layer: number
}

/** What a reader of packages gets: what the image shows, by path. */
export type Shown = FileStack['visible']
