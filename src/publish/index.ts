/** Where `publish/action.yml` begins. */
import { outliveReader } from '../terminal/outlive-reader.ts'
import { publishStep } from './publish-step.ts'

for (const stream of [process.stdout, process.stderr]) outliveReader(stream)

await publishStep(process.env)
