/** What an image shows, file by file, as far as a page of it can be looked at. It is never part of report.json. */
import type { PackageManager } from './image-result.ts'

export interface ImageInventory {
  /** As in the report. */
  readonly image: string
  readonly hasBase: boolean
  /** Of the files that the image shows; a file of several names counts once. */
  readonly bytes: number
  readonly fileCount: number
  /** The root folder. */
  readonly root: FolderNode
  /** What changed and then the largest, by path; cut at a limit. */
  readonly files: readonly InventoryFile[]
  /** How many files are not in `files`, and their bytes. */
  readonly leftOut: { readonly fileCount: number; readonly bytes: number }
  readonly packages: readonly InventoryPackage[]
}

/** A folder with what is in it. Small files and folders are added up. Untrusted text. */
export interface FolderNode {
  /** Last part of its path; empty for the root. */
  readonly name: string
  readonly bytes: number
  /** Against the base; 0 without one. */
  readonly change: number
  readonly folders: readonly FolderNode[]
  readonly files: readonly FileNode[]
  /** Files in it and below it that are too small to be seen each by itself. */
  readonly rest?: { readonly fileCount: number; readonly bytes: number; readonly change: number }
}

export interface FileNode {
  readonly name: string
  readonly bytes: number
  /** Index of the layer that has it. */
  readonly layer: number
  /** Bytes more than on the base; absent where the base has the same content, or there is none. */
  readonly change?: number
}

export interface InventoryFile {
  /** Untrusted text. */
  readonly path: string
  readonly bytes: number
  /** Index of the head's layer; absent for what is gone. */
  readonly layer?: number
  /** What became of it since the base; absent where it is the same, or there is none. */
  readonly fate?: 'added' | 'changed' | 'removed'
  /** On the base. */
  readonly baseBytes?: number
}

export interface InventoryPackage {
  readonly manager: PackageManager
  readonly name: string
  readonly version: string
  readonly bytes: number
  readonly layer?: number
  readonly fate?: 'added' | 'changed' | 'removed'
  /** Version on the base, where it is another one. */
  readonly from?: string
}
