/** How managers of several names write the version of a package: each splits a package into its name and its version. */

/** `name=version`, of Debian and conda. */
export const EQUALS = /^([^=]+)=(.+)$/

/** `name@version`, of npm and its like, Go and Cargo; a scope starts with `@`, too. */
export const AT = /^(@?[^@]+)@(.+)$/

/** `name:version`, of RubyGems and Composer. */
export const COLON = /^([^:]+):(.+)$/

/** PEP 508: extras, then any comparison. */
export const PYTHON = /^([\w.${}-]+(?:\[[^\]]*\])?)\s*\(?(?:[=~!<>]=?=?|@)\s*(.+)$/

/** Part of the version of an RPM: it starts with a digit, and no dash is in it; a variable may be all of it. */
const RPM_PART = '(?:\\d|\\$(?!\\{)|\\$\\{[^}$]*\\})(?:[^-$]|\\$\\{[^}$]*\\}|\\$(?!\\{))*'

/** `name-version` and `name-version-release`, or a comparison. */
export const RPM = new RegExp(`^(.+?)(?:-(?=${RPM_PART}(?:-${RPM_PART})?$)|\\s?[<>=]+\\s?)(.+)$`)
