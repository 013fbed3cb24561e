// Written by `npm run update` from the files of this folder.
import { absoluteWorkdir } from './files/absolute-workdir.ts'
import { addUnpacksArchives } from './files/add-unpacks-archives.ts'
import { aptAssumesYes } from './packages/apt-assumes-yes.ts'
import { aptGetNotApt } from './packages/apt-get-not-apt.ts'
import { consistentInstructionCasing } from './syntax/consistent-instruction-casing.ts'
import { copyDependenciesFirst } from './files/copy-dependencies-first.ts'
import { copyFromFilledStage } from './images/copy-from-filled-stage.ts'
import { copyFromKnownStage } from './images/copy-from-known-stage.ts'
import { copyFromOtherStage } from './images/copy-from-other-stage.ts'
import { copyLocalFiles } from './files/copy-local-files.ts'
import { copySentFiles } from './files/copy-sent-files.ts'
import { copySeveralIntoFolder } from './files/copy-several-into-folder.ts'
import { copyWithOwner } from './files/copy-with-owner.ts'
import { curlOrWget } from './packages/curl-or-wget.ts'
import { definedArgsInFrom } from './syntax/defined-args-in-from.ts'
import { definedVariables } from './commands/defined-variables.ts'
import { deleteInSameLayer } from './files/delete-in-same-layer.ts'
import { detectsFailureInTime } from './container/detects-failure-in-time.ts'
import { dnfAssumesYes } from './packages/dnf-assumes-yes.ts'
import { dockerignoreLeavesOutCaches } from './files/dockerignore-leaves-out-caches.ts'
import { dockerignoreLeavesOutDependencies } from './files/dockerignore-leaves-out-dependencies.ts'
import { dockerignoreLeavesOutGit } from './files/dockerignore-leaves-out-git.ts'
import { dockerignoreLeavesOutSecrets } from './files/dockerignore-leaves-out-secrets.ts'
import { downloadsCanFail } from './packages/downloads-can-fail.ts'
import { envDefinedBeforeUse } from './commands/env-defined-before-use.ts'
import { execForm } from './container/exec-form.ts'
import { exposeContainerPorts } from './container/expose-container-ports.ts'
import { exposedPortsExist } from './container/exposed-ports-exist.ts'
import { exposesServerPort } from './container/exposes-server-port.ts'
import { gracefulStopSignal } from './container/graceful-stop-signal.ts'
import { groupAptInstalls } from './packages/group-apt-installs.ts'
import { hasDockerignore } from './files/has-dockerignore.ts'
import { hasHealthcheck } from './container/has-healthcheck.ts'
import { hasSchemaLabels } from './labels/has-schema-labels.ts'
import { hasUser } from './users/has-user.ts'
import { healthcheckNotDisabled } from './container/healthcheck-not-disabled.ts'
import { keyEqualsValue } from './commands/key-equals-value.ts'
import { knownRuleInIgnore } from './commands/known-rule-in-ignore.ts'
import { labelIsEmail } from './labels/label-is-email.ts'
import { labelIsGitHash } from './labels/label-is-git-hash.ts'
import { labelIsLicense } from './labels/label-is-license.ts'
import { labelIsSemver } from './labels/label-is-semver.ts'
import { labelIsTime } from './labels/label-is-time.ts'
import { labelIsUrl } from './labels/label-is-url.ts'
import { lastUserNotRoot } from './users/last-user-not-root.ts'
import { listensOnAllInterfaces } from './container/listens-on-all-interfaces.ts'
import { lowercaseProtocols } from './container/lowercase-protocols.ts'
import { lowercaseStageNames } from './images/lowercase-stage-names.ts'
import { matchingAsCasing } from './images/matching-as-casing.ts'
import { noApkCacheLeft } from './packages/no-apk-cache-left.ts'
import { noAptListsLeft } from './packages/no-apt-lists-left.ts'
import { noBuildToolsInImage } from './packages/no-build-tools-in-image.ts'
import { noConsecutiveRuns } from './commands/no-consecutive-runs.ts'
import { noConstantPlatform } from './images/no-constant-platform.ts'
import { noDnfCacheLeft } from './packages/no-dnf-cache-left.ts'
import { noEmptyContinuation } from './syntax/no-empty-continuation.ts'
import { noFloatingTag } from './images/no-floating-tag.ts'
import { noHostCommands } from './commands/no-host-commands.ts'
import { noIgnoreComments } from './commands/no-ignore-comments.ts'
import { noInstallRecommends } from './packages/no-install-recommends.ts'
import { noLatestTag } from './images/no-latest-tag.ts'
import { noLoneAptUpdate } from './packages/no-lone-apt-update.ts'
import { noMaintainer } from './images/no-maintainer.ts'
import { noPackageCacheLeft } from './packages/no-package-cache-left.ts'
import { noPipCacheLeft } from './packages/no-pip-cache-left.ts'
import { noRedundantPlatform } from './images/no-redundant-platform.ts'
import { noReservedStageNames } from './images/no-reserved-stage-names.ts'
import { noRootCopy } from './images/no-root-copy.ts'
import { noRunInScratch } from './images/no-run-in-scratch.ts'
import { noSecretFiles } from './files/no-secret-files.ts'
import { noSecretValues } from './files/no-secret-values.ts'
import { noSecretsInArgOrEnv } from './commands/no-secrets-in-arg-or-env.ts'
import { noSudo } from './users/no-sudo.ts'
import { noSystemUpgrade } from './packages/no-system-upgrade.ts'
import { noWorldWritableFiles } from './files/no-world-writable-files.ts'
import { noYarnCacheLeft } from './packages/no-yarn-cache-left.ts'
import { noYumCacheLeft } from './packages/no-yum-cache-left.ts'
import { noZypperCacheLeft } from './packages/no-zypper-cache-left.ts'
import { noZypperDistUpgrade } from './packages/no-zypper-dist-upgrade.ts'
import { numericUserInScratch } from './users/numeric-user-in-scratch.ts'
import { numericUser } from './users/numeric-user.ts'
import { oneCmd } from './container/one-cmd.ts'
import { oneEntrypoint } from './container/one-entrypoint.ts'
import { oneHealthcheck } from './container/one-healthcheck.ts'
import { oneServicePerContainer } from './container/one-service-per-container.ts'
import { onlySchemaLabels } from './labels/only-schema-labels.ts'
import { pinApkPackages } from './packages/pin-apk-packages.ts'
import { pinAptPackages } from './packages/pin-apt-packages.ts'
import { pinBaseDigest } from './images/pin-base-digest.ts'
import { pinBaseImage } from './images/pin-base-image.ts'
import { pinDnfPackages } from './packages/pin-dnf-packages.ts'
import { pinGems } from './packages/pin-gems.ts'
import { pinGoPackages } from './packages/pin-go-packages.ts'
import { pinNpmPackages } from './packages/pin-npm-packages.ts'
import { pinPipPackages } from './packages/pin-pip-packages.ts'
import { pinYumPackages } from './packages/pin-yum-packages.ts'
import { pinZypperPackages } from './packages/pin-zypper-packages.ts'
import { pipesCanFail } from './commands/pipes-can-fail.ts'
import { probeCanFail } from './container/probe-can-fail.ts'
import { probeSeesHttpErrors } from './container/probe-sees-http-errors.ts'
import { probeToolInstalled } from './container/probe-tool-installed.ts'
import { pythonNoBytecode } from './container/python-no-bytecode.ts'
import { pythonUnbuffered } from './container/python-unbuffered.ts'
import { schemaLabelsNotEmpty } from './labels/schema-labels-not-empty.ts'
import { setShellWithShell } from './commands/set-shell-with-shell.ts'
import { sortedPackages } from './packages/sorted-packages.ts'
import { startsWithFrom } from './syntax/starts-with-from.ts'
import { supportedBaseVersion } from './images/supported-base-version.ts'
import { trustedRegistriesOnly } from './images/trusted-registries-only.ts'
import { uniqueKeys } from './commands/unique-keys.ts'
import { uniqueStageNames } from './images/unique-stage-names.ts'
import { unusedIgnore } from './commands/unused-ignore.ts'
import { useCacheMounts } from './packages/use-cache-mounts.ts'
import { useCreatedUser } from './users/use-created-user.ts'
import { useSlimBase } from './images/use-slim-base.ts'
import { usedStages } from './images/used-stages.ts'
import { userKeepsGroups } from './users/user-keeps-groups.ts'
import { userOwnsWhatItWrites } from './users/user-owns-what-it-writes.ts'
import { useraddNoLogInit } from './users/useradd-no-log-init.ts'
import { validDockerfile } from './syntax/valid-dockerfile.ts'
import { validDockerignore } from './files/valid-dockerignore.ts'
import { validImageNames } from './syntax/valid-image-names.ts'
import { validJsonLists } from './syntax/valid-json-lists.ts'
import { validLabelKeys } from './labels/valid-label-keys.ts'
import { validOnbuildTrigger } from './commands/valid-onbuild-trigger.ts'
import { validSyntaxDirective } from './syntax/valid-syntax-directive.ts'
import { validWords } from './syntax/valid-words.ts'
import { volumeWritableByUser } from './users/volume-writable-by-user.ts'
import { wellFormedIgnore } from './commands/well-formed-ignore.ts'
import { wgetWithoutProgress } from './packages/wget-without-progress.ts'
import { workdirBeforeRelativeCopy } from './files/workdir-before-relative-copy.ts'
import { workdirNotCd } from './files/workdir-not-cd.ts'
import { yumAssumesYes } from './packages/yum-assumes-yes.ts'
import { zypperAssumesYes } from './packages/zypper-assumes-yes.ts'

/** Every rule about Dockerfiles, in the order of the documentation. */
export const rules = [
  // syntax
  consistentInstructionCasing,
  definedArgsInFrom,
  noEmptyContinuation,
  startsWithFrom,
  validDockerfile,
  validImageNames,
  validJsonLists,
  validSyntaxDirective,
  validWords,
  // images
  copyFromFilledStage,
  copyFromKnownStage,
  copyFromOtherStage,
  lowercaseStageNames,
  matchingAsCasing,
  noConstantPlatform,
  noFloatingTag,
  noLatestTag,
  noMaintainer,
  noRedundantPlatform,
  noReservedStageNames,
  noRootCopy,
  noRunInScratch,
  pinBaseDigest,
  pinBaseImage,
  supportedBaseVersion,
  trustedRegistriesOnly,
  uniqueStageNames,
  useSlimBase,
  usedStages,
  // users
  hasUser,
  lastUserNotRoot,
  noSudo,
  numericUserInScratch,
  numericUser,
  useCreatedUser,
  userKeepsGroups,
  userOwnsWhatItWrites,
  useraddNoLogInit,
  volumeWritableByUser,
  // packages
  aptAssumesYes,
  aptGetNotApt,
  curlOrWget,
  dnfAssumesYes,
  downloadsCanFail,
  groupAptInstalls,
  noApkCacheLeft,
  noAptListsLeft,
  noBuildToolsInImage,
  noDnfCacheLeft,
  noInstallRecommends,
  noLoneAptUpdate,
  noPackageCacheLeft,
  noPipCacheLeft,
  noSystemUpgrade,
  noYarnCacheLeft,
  noYumCacheLeft,
  noZypperCacheLeft,
  noZypperDistUpgrade,
  pinApkPackages,
  pinAptPackages,
  pinDnfPackages,
  pinGems,
  pinGoPackages,
  pinNpmPackages,
  pinPipPackages,
  pinYumPackages,
  pinZypperPackages,
  sortedPackages,
  useCacheMounts,
  wgetWithoutProgress,
  yumAssumesYes,
  zypperAssumesYes,
  // files
  absoluteWorkdir,
  addUnpacksArchives,
  copyDependenciesFirst,
  copyLocalFiles,
  copySentFiles,
  copySeveralIntoFolder,
  copyWithOwner,
  deleteInSameLayer,
  dockerignoreLeavesOutCaches,
  dockerignoreLeavesOutDependencies,
  dockerignoreLeavesOutGit,
  dockerignoreLeavesOutSecrets,
  hasDockerignore,
  noSecretFiles,
  noSecretValues,
  noWorldWritableFiles,
  validDockerignore,
  workdirBeforeRelativeCopy,
  workdirNotCd,
  // container
  detectsFailureInTime,
  execForm,
  exposeContainerPorts,
  exposedPortsExist,
  exposesServerPort,
  gracefulStopSignal,
  hasHealthcheck,
  healthcheckNotDisabled,
  listensOnAllInterfaces,
  lowercaseProtocols,
  oneCmd,
  oneEntrypoint,
  oneHealthcheck,
  oneServicePerContainer,
  probeCanFail,
  probeSeesHttpErrors,
  probeToolInstalled,
  pythonNoBytecode,
  pythonUnbuffered,
  // commands
  definedVariables,
  envDefinedBeforeUse,
  keyEqualsValue,
  knownRuleInIgnore,
  noConsecutiveRuns,
  noHostCommands,
  noIgnoreComments,
  noSecretsInArgOrEnv,
  pipesCanFail,
  setShellWithShell,
  uniqueKeys,
  unusedIgnore,
  validOnbuildTrigger,
  wellFormedIgnore,
  // labels
  hasSchemaLabels,
  labelIsEmail,
  labelIsGitHash,
  labelIsLicense,
  labelIsSemver,
  labelIsTime,
  labelIsUrl,
  onlySchemaLabels,
  schemaLabelsNotEmpty,
  validLabelKeys,
] as const

export type RuleId = (typeof rules)[number]['id']
