import { PLAIN } from '../grammar.ts'
import type { PackageManager } from '../manager.ts'

export const DOTNET: PackageManager = {
  name: 'dotnet',
  grammar: PLAIN,
  builds: /^(?:restore|build|publish)$/,
  writesToProject: ['restore', 'build', 'publish'],
  mounts: [
    {
      verbs: ['restore', 'publish', 'build'],
      folder: '/root/.nuget/packages',
      movedBy: ['NUGET_PACKAGES'],
      isRead: true,
    },
  ],
}
