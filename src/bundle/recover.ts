import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts right what a killed writer left beside a study: when the study itself is missing, the old one that had stepped aside
 * takes its place again. Half-written copies are removed only by the next writer. Returns whether the study is back.
 */
export async function recover(target: string, removeHalves = false): Promise<boolean> {
  const names = await readdir(dirname(target)).catch((): string[] => [])
  const mine = names.filter((name) => name.startsWith(`.${basename(target)}.`) && /\.[0-9a-f-]{36}(\.old)?$/.test(name))
  const missing = !names.includes(basename(target))
  const old = mine.find((name) => name.endsWith('.old'))
  const back = missing && old !== undefined
  if (back) await rename(join(dirname(target), old), target)
  if (removeHalves)
    for (const name of mine)
      if (!back || name !== old) await rm(join(dirname(target), name), { recursive: true, force: true })
  return back
}
