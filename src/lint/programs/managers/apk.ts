import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'

export const APK: PackageManager = {
  name: 'apk',
  grammar: takes(
    't virtual p root X repository repositories-file keys-dir arch wait cache-dir cache-max-age progress-fd timeout',
  ),
  isForSystem: true,
  packages: asks('apk', ['add'], /^([^=<>~]+)[=<>~]+(.+)$/, { unwanted: /^!/ }),
  cache: {
    filledBy: ['add'],
    belowHome: [],
    // The second is where `setup-apkcache` puts it.
    folders: ['/var/cache/apk', '/etc/apk/cache'],
    flags: ['no-cache'],
    variables: [],
    cleanedBy: ['apk cache purge'],
    everyFile: /^(?:\*|APKINDEX\.?\*.*)$/,
  },
}
