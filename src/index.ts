import { main } from './action/main.ts'
import { outliveReader } from './terminal/outlive-reader.ts'

for (const stream of [process.stdout, process.stderr]) outliveReader(stream)

await main()
