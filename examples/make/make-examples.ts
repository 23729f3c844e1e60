import { join } from 'node:path'
import { writeBundle } from '../../src/bundle/write.ts'
import { contohSintetis } from './contoh-sintetis/example.ts'
import { bundleOf, type Example } from './example.ts'
import { lahat2021 } from './lahat-2021.ts'

export const examples: readonly Example[] = [lahat2021, contohSintetis]

/** Writes every example as a bundle below this folder: the same bytes each time, on every machine. */
export async function makeExamples(folder: string): Promise<void> {
  for (const example of examples) {
    const written = await writeBundle(bundleOf(example), join(folder, example.folder))
    if (!written.ok) throw new Error(`${example.folder}: ${JSON.stringify(written.problems)}`)
  }
}
