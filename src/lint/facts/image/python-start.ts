import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { isPlainImage, officialImage } from './official-image.ts'
import { startOf } from './start-command.ts'
import type { Command } from '../../shell/command.ts'
import { rootBase } from '../files/stage-steps.ts'

/** Programs that are Python programs. */
const PYTHON = new Set(
  'python pypy3 gunicorn uvicorn hypercorn daphne granian flask django-admin fastapi streamlit celery waitress-serve manage.py'.split(
    ' ',
  ),
)

/**
 * The commands that start Python in the final image, on an image that is known to set no variables for Python; empty where
 * nothing shows that Python runs.
 */
export function pythonStart({ finalStage }: Dockerfile): readonly Command[] {
  if (!finalStage || !isPlainImage(officialImage(rootBase(finalStage)))) return []
  return startOf(finalStage).flatMap(({ command }) => (PYTHON.has(command.program) ? [command] : []))
}

/** Whether the image has a variable, as far as the file can tell. */
export function hasEnvironment({ finalStage }: Dockerfile, name: string): boolean {
  return finalStage?.endScope.lookup(name).kind === 'env'
}
