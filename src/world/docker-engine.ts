/** All that is asked of Docker. */
import type { BuildStep, Environment, ResolvedImage } from '../model.ts'
import type { ComposeAnswer, ComposeRequest, ServicesOutcome, ServicesRequest } from './compose-services.ts'
import type { OnceLimits, Ran, RunOptions, StartOutcome, StillImage } from './containers.ts'
import type { BuildOutcome, BuildRequest, BuildkitCheck, Pin } from './docker-builds.ts'
import type { ImageConfig, SavedImage } from './docker-images.ts'

export interface Docker {
  /** Which engine this is. Throws a UserError when there is none, it does not answer, or buildx is missing. */
  environment(): Promise<Environment>
  /** BuildKit's own linter. */
  check(request: BuildRequest): Promise<BuildkitCheck>
  /** Throws a ToolError when it is not the Dockerfile's fault. */
  build(request: BuildRequest, onStep: (step: BuildStep) => void, pins?: readonly Pin[]): Promise<BuildOutcome>
  inspect(reference: string): Promise<ImageConfig>
  /**
   * From one stream of the image; nothing is written to disk. A layer that an earlier image had is not measured again. How large a
   * layer of `bases` is compressed is what their registry says, where it says so.
   */
  measure(reference: string, bases?: readonly ResolvedImage[]): Promise<SavedImage>
  start(reference: string, options: RunOptions): Promise<StartOutcome>
  /** Runs an image to its end, and removes the container. */
  runOnce(reference: string, options: RunOptions, limits: OnceLimits): Promise<Ran>
  openImage(reference: string): Promise<StillImage>
  /** What compose files make of a service. Throws a ToolError where there is no Compose. */
  readCompose(request: ComposeRequest): Promise<ComposeAnswer>
  /** Starts services through Compose. Throws a ToolError where there is none. */
  startServices(request: ServicesRequest): Promise<ServicesOutcome>
}
