import { access, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { kill } from 'node:process'
import { setTimeout } from 'node:timers/promises'

/**
 * Puts right what a killed writer left beside a study: when the study itself is missing, the old one that had stepped aside
 * takes its place again. Half-written copies are removed only by the next writer, and only when the process that wrote them
 * (its number ends their name) is gone. Returns whether the study is back.
 */
export async function recover(target: string, removeHalves = false): Promise<boolean> {
  const names = await readdir(dirname(target)).catch((): string[] => [])
  // The whole name must fit: the leftovers of `studi.v2` and `studi.zip` begin like those of `studi`, and are not ours.
  const prefix = `.${basename(target)}.`
  const mine = names.filter((name) => name.startsWith(prefix) && leftover.test(name.slice(prefix.length)))
  const old = names.includes(basename(target)) ? undefined : mine.find((name) => name.endsWith('.old'))
  if (old !== undefined) {
    // A writer that lives is between two renames only for a moment: its new study must not be kept out by the old one.
    await setTimeout(patience)
    if (await access(target).then(always, never)) return true
    await rename(join(dirname(target), old), target)
  }
  if (removeHalves)
    for (const name of mine)
      if (name !== old && !isBeingWritten(name)) await rm(join(dirname(target), name), { recursive: true, force: true })
  return old !== undefined
}

const leftover = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-([1-9][0-9]{0,9}))?(?:\.old)?$/

/** Whether the process that a leftover names still runs, this one or another. */
function isBeingWritten(name: string): boolean {
  const writer = leftover.exec(name.replace(/^.*\.(?=[0-9a-f]{8}-)/s, ''))?.[1]
  if (writer === undefined) return false
  try {
    return kill(Number(writer), 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const patience = 200
const [always, never] = [() => true, () => false]
