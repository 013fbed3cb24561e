import type { ComposeProject } from './compose-project.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { BuildStage } from '../dockerfile/instruction.ts'

/**
 * Whether a service has a health check: `declared` in a file of the project or in its Dockerfile, `disabled` by somebody, `none` where
 * all of them are known and none has one, or else `unknown`. What an image from elsewhere brings along does not count.
 */
export function healthcheckOf(project: ComposeProject, service: string): 'declared' | 'disabled' | 'none' | 'unknown' {
  const parts = project.partsOf(service)
  if (parts.some(({ healthcheck }) => healthcheck === 'disabled')) return 'disabled'
  if (parts.some(({ healthcheck }) => healthcheck === 'declared')) return 'declared'
  const builder = parts.find(({ build }) => build)
  const dockerfile = builder && project.dockerfileOf(builder)
  const inImage = dockerfile && healthcheckIn(dockerfile, builder.build?.target)
  if (inImage) return inImage
  return parts.every(({ isPartial }) => isPartial) || builder ? 'unknown' : 'none'
}

/** A base image may have one too, but those that are used to build on do not. */
function healthcheckIn(
  dockerfile: Dockerfile,
  target: string | undefined,
): 'declared' | 'disabled' | 'none' | undefined {
  const stage = stageOf(dockerfile, target)
  if (!stage) return undefined
  const check = stage.inherited('HEALTHCHECK')
  if (!check) return 'none'
  return check.disabled ? 'disabled' : 'declared'
}

/** The stage that a service is built from: its target, or the last one. */
export function stageOf({ finalStage, stages }: Dockerfile, target: string | undefined): BuildStage | undefined {
  return target === undefined ? finalStage : stages.find(({ name }) => name?.toLowerCase() === target.toLowerCase())
}
