import { join } from 'node:path'
import { makeExamples } from './make-examples.ts'

await makeExamples(join(import.meta.dirname, '..'))
