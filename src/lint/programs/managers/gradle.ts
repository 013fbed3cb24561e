import { PLAIN } from '../grammar.ts'
import type { PackageManager } from '../manager.ts'

export const GRADLE: PackageManager = {
  name: 'gradle',
  otherNames: ['gradlew'],
  grammar: PLAIN,
  builds:
    /^:?(?:[\w-]+:)*(?:build|assemble|check|classes|jar|bootJar|shadowJar|war|bootWar|installDist|distTar|distZip|nativeCompile|\w*[dD]ependencies)$/,
  writesToProject: ['build', 'assemble', 'bootJar'],
  mounts: [
    {
      verbs:
        'build assemble check test classes jar bootJar shadowJar buildFatJar war bootWar installDist nativeCompile dependencies clean'.split(
          ' ',
        ),
      folder: '/root/.gradle',
      movedBy: ['GRADLE_USER_HOME'],
      isRead: true,
    },
  ],
}
