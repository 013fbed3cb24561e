import { PLAIN } from '../grammar.ts'
import type { PackageManager } from '../manager.ts'

export const MAVEN: PackageManager = {
  name: 'mvn',
  otherNames: ['mvnw', 'mvnd'],
  grammar: PLAIN,
  ecosystem: 'maven',
  builds: /^(?:compile|test|package|verify|install|deploy|dependency:.+|.+:(?:go-offline|resolve(?:-plugins)?))$/,
  writesToProject: ['package', 'install', 'verify'],
  mounts: [
    {
      verbs: ['package', 'install', 'verify', 'clean', 'dependency:go-offline'],
      folder: '/root/.m2',
      isRead: true,
    },
  ],
}
