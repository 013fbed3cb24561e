import type { ContentChoice } from '../world.ts'
import { goBuildInfo } from './packages/go-build-info.ts'

/** Files that say which packages and users an image has. */
const DATABASES =
  /^(?:var\/lib\/dpkg\/(?:status|status\.d\/[^/]+)|(?:usr\/)?lib\/apk\/db\/installed|etc\/(?:passwd|shadow|group)|(?:var|usr)\/lib\/(?:sysimage\/)?rpm\/rpmdb\.sqlite)$/
/** What Python and Node packages say of themselves. */
const PACKAGES =
  /\.(?:dist-info\/RECORD|egg-info\/(?:PKG-INFO|installed-files\.txt))$|(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/
/** Settings that hold a token in plain text, if any. */
const SETTINGS =
  /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.pgpass|pip\.conf|\.env(?:\.[a-z]+)?)$/

/** Whether it is a file of settings that may hold a token. */
export const isSettings = (path: string): boolean => SETTINGS.test(path)

/** The files whose contents the judgement of an image reads; private keys whatever they are called. */
export const keptFiles: ContentChoice = {
  isWanted: (path) => DATABASES.test(path) || PACKAGES.test(path) || isSettings(path),
  isTelling: (content) => {
    const start = content[0]
    if (start !== DASH && start !== LETTER_P) return false
    return /^(?:-----BEGIN [^]*PRIVATE KEY|PuTTY-User-Key-File)/.test(new TextDecoder('latin1').decode(content))
  },
  stretchOf: goBuildInfo,
}

/** `-----BEGIN …` and `PuTTY-User-Key-File`. */
const [DASH, LETTER_P] = [0x2d, 0x50]
