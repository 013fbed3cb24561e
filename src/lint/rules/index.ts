import { absoluteWorkdir } from './absolute-workdir.ts'
import { addUnpacksArchives } from './add-unpacks-archives.ts'
import { aptAssumesYes } from './apt-assumes-yes.ts'
import { aptGetNotApt } from './apt-get-not-apt.ts'
import { copyDependenciesFirst } from './copy-dependencies-first.ts'
import { copyFromKnownStage } from './copy-from-known-stage.ts'
import { copyFromOtherStage } from './copy-from-other-stage.ts'
import { copyLocalFiles } from './copy-local-files.ts'
import { copySeveralIntoFolder } from './copy-several-into-folder.ts'
import { copyWithOwner } from './copy-with-owner.ts'
import { curlOrWget } from './curl-or-wget.ts'
import { deleteInSameLayer } from './delete-in-same-layer.ts'
import { detectsFailureInTime } from './detects-failure-in-time.ts'
import { dnfAssumesYes } from './dnf-assumes-yes.ts'
import { dockerignoreLeavesOutCaches } from './dockerignore-leaves-out-caches.ts'
import { dockerignoreLeavesOutDependencies } from './dockerignore-leaves-out-dependencies.ts'
import { dockerignoreLeavesOutGit } from './dockerignore-leaves-out-git.ts'
import { dockerignoreLeavesOutSecrets } from './dockerignore-leaves-out-secrets.ts'
import { envDefinedBeforeUse } from './env-defined-before-use.ts'
import { execForm } from './exec-form.ts'
import { exposedPortsExist } from './exposed-ports-exist.ts'
import { exposesServerPort } from './exposes-server-port.ts'
import { groupAptInstalls } from './group-apt-installs.ts'
import { hasDockerignore } from './has-dockerignore.ts'
import { hasHealthcheck } from './has-healthcheck.ts'
import { hasSchemaLabels } from './has-schema-labels.ts'
import { hasUser } from './has-user.ts'
import { knownRuleInIgnore } from './known-rule-in-ignore.ts'
import { labelIsEmail } from './label-is-email.ts'
import { labelIsGitHash } from './label-is-git-hash.ts'
import { labelIsLicense } from './label-is-license.ts'
import { labelIsSemver } from './label-is-semver.ts'
import { labelIsTime } from './label-is-time.ts'
import { labelIsUrl } from './label-is-url.ts'
import { lastUserNotRoot } from './last-user-not-root.ts'
import { listensOnAllInterfaces } from './listens-on-all-interfaces.ts'
import { noApkCacheLeft } from './no-apk-cache-left.ts'
import { noAptListsLeft } from './no-apt-lists-left.ts'
import { noBuildToolsInImage } from './no-build-tools-in-image.ts'
import { noConsecutiveRuns } from './no-consecutive-runs.ts'
import { noConstantPlatform } from './no-constant-platform.ts'
import { noDnfCacheLeft } from './no-dnf-cache-left.ts'
import { noFloatingTag } from './no-floating-tag.ts'
import { noHostCommands } from './no-host-commands.ts'
import { noIgnoreComments } from './no-ignore-comments.ts'
import { noInstallRecommends } from './no-install-recommends.ts'
import { noLatestTag } from './no-latest-tag.ts'
import { noLoneAptUpdate } from './no-lone-apt-update.ts'
import { noMaintainer } from './no-maintainer.ts'
import { noPackageCacheLeft } from './no-package-cache-left.ts'
import { noPipCacheLeft } from './no-pip-cache-left.ts'
import { noRedundantPlatform } from './no-redundant-platform.ts'
import { noReservedStageNames } from './no-reserved-stage-names.ts'
import { noRootCopy } from './no-root-copy.ts'
import { noSecretFiles } from './no-secret-files.ts'
import { noSecretValues } from './no-secret-values.ts'
import { noSecretsInArgOrEnv } from './no-secrets-in-arg-or-env.ts'
import { noSudo } from './no-sudo.ts'
import { noYarnCacheLeft } from './no-yarn-cache-left.ts'
import { noYumCacheLeft } from './no-yum-cache-left.ts'
import { noZypperCacheLeft } from './no-zypper-cache-left.ts'
import { noZypperDistUpgrade } from './no-zypper-dist-upgrade.ts'
import { numericUser } from './numeric-user.ts'
import { oneCmd } from './one-cmd.ts'
import { oneEntrypoint } from './one-entrypoint.ts'
import { oneHealthcheck } from './one-healthcheck.ts'
import { oneServicePerContainer } from './one-service-per-container.ts'
import { onlySchemaLabels } from './only-schema-labels.ts'
import { pinApkPackages } from './pin-apk-packages.ts'
import { pinAptPackages } from './pin-apt-packages.ts'
import { pinBaseDigest } from './pin-base-digest.ts'
import { pinBaseImage } from './pin-base-image.ts'
import { pinDnfPackages } from './pin-dnf-packages.ts'
import { pinGems } from './pin-gems.ts'
import { pinGoPackages } from './pin-go-packages.ts'
import { pinNpmPackages } from './pin-npm-packages.ts'
import { pinPipPackages } from './pin-pip-packages.ts'
import { pinYumPackages } from './pin-yum-packages.ts'
import { pinZypperPackages } from './pin-zypper-packages.ts'
import { pipesCanFail } from './pipes-can-fail.ts'
import { probeCanFail } from './probe-can-fail.ts'
import { probeSeesHttpErrors } from './probe-sees-http-errors.ts'
import { probeToolInstalled } from './probe-tool-installed.ts'
import { pythonNoBytecode } from './python-no-bytecode.ts'
import { pythonUnbuffered } from './python-unbuffered.ts'
import { schemaLabelsNotEmpty } from './schema-labels-not-empty.ts'
import { setShellWithShell } from './set-shell-with-shell.ts'
import { sortedPackages } from './sorted-packages.ts'
import { startsWithFrom } from './starts-with-from.ts'
import { trustedRegistriesOnly } from './trusted-registries-only.ts'
import { uniqueStageNames } from './unique-stage-names.ts'
import { unusedIgnore } from './unused-ignore.ts'
import { useCacheMounts } from './use-cache-mounts.ts'
import { useCreatedUser } from './use-created-user.ts'
import { useSlimBase } from './use-slim-base.ts'
import { userOwnsWhatItWrites } from './user-owns-what-it-writes.ts'
import { useraddNoLogInit } from './useradd-no-log-init.ts'
import { validDockerfile } from './valid-dockerfile.ts'
import { validDockerignore } from './valid-dockerignore.ts'
import { validLabelKeys } from './valid-label-keys.ts'
import { validOnbuildTrigger } from './valid-onbuild-trigger.ts'
import { validWords } from './valid-words.ts'
import { volumeWritableByUser } from './volume-writable-by-user.ts'
import { wellFormedIgnore } from './well-formed-ignore.ts'
import { wgetWithoutProgress } from './wget-without-progress.ts'
import { workdirBeforeRelativeCopy } from './workdir-before-relative-copy.ts'
import { workdirNotCd } from './workdir-not-cd.ts'
import { yumAssumesYes } from './yum-assumes-yes.ts'
import { zypperAssumesYes } from './zypper-assumes-yes.ts'

/** Every rule about Dockerfiles, in the order of the documentation. */
export const rules = [
  validDockerfile,
  validWords,
  startsWithFrom,
  // base images and stages
  pinBaseImage,
  noLatestTag,
  uniqueStageNames,
  noMaintainer,
  noReservedStageNames,
  noRedundantPlatform,
  noRootCopy,
  noConstantPlatform,
  trustedRegistriesOnly,
  copyFromKnownStage,
  copyFromOtherStage,
  noFloatingTag,
  useSlimBase,
  pinBaseDigest,
  // users
  lastUserNotRoot,
  hasUser,
  noSudo,
  numericUser,
  useraddNoLogInit,
  useCreatedUser,
  volumeWritableByUser,
  userOwnsWhatItWrites,
  // packages
  aptAssumesYes,
  noInstallRecommends,
  noAptListsLeft,
  pinAptPackages,
  noPipCacheLeft,
  pinGoPackages,
  noYarnCacheLeft,
  wgetWithoutProgress,
  curlOrWget,
  aptGetNotApt,
  pinPipPackages,
  pinNpmPackages,
  pinGems,
  pinApkPackages,
  noApkCacheLeft,
  yumAssumesYes,
  noYumCacheLeft,
  pinYumPackages,
  dnfAssumesYes,
  noDnfCacheLeft,
  pinDnfPackages,
  zypperAssumesYes,
  noZypperDistUpgrade,
  noZypperCacheLeft,
  pinZypperPackages,
  noLoneAptUpdate,
  groupAptInstalls,
  noBuildToolsInImage,
  noPackageCacheLeft,
  useCacheMounts,
  sortedPackages,
  // files
  absoluteWorkdir,
  copyLocalFiles,
  copyDependenciesFirst,
  hasDockerignore,
  validDockerignore,
  dockerignoreLeavesOutGit,
  dockerignoreLeavesOutSecrets,
  dockerignoreLeavesOutDependencies,
  dockerignoreLeavesOutCaches,
  workdirBeforeRelativeCopy,
  workdirNotCd,
  copySeveralIntoFolder,
  addUnpacksArchives,
  copyWithOwner,
  deleteInSameLayer,
  noSecretFiles,
  noSecretValues,
  // the running container
  execForm,
  hasHealthcheck,
  oneCmd,
  oneEntrypoint,
  oneHealthcheck,
  exposedPortsExist,
  probeToolInstalled,
  probeCanFail,
  probeSeesHttpErrors,
  detectsFailureInTime,
  oneServicePerContainer,
  listensOnAllInterfaces,
  exposesServerPort,
  pythonUnbuffered,
  pythonNoBytecode,
  // commands and variables
  noConsecutiveRuns,
  pipesCanFail,
  setShellWithShell,
  envDefinedBeforeUse,
  noSecretsInArgOrEnv,
  validOnbuildTrigger,
  noIgnoreComments,
  unusedIgnore,
  knownRuleInIgnore,
  wellFormedIgnore,
  noHostCommands,
  // labels
  validLabelKeys,
  hasSchemaLabels,
  onlySchemaLabels,
  schemaLabelsNotEmpty,
  labelIsUrl,
  labelIsTime,
  labelIsGitHash,
  labelIsSemver,
  labelIsEmail,
  labelIsLicense,
] as const

export type RuleId = (typeof rules)[number]['id']
