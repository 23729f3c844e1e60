import { statfs } from 'node:fs/promises'

/** Below this share a disk counts as full: a database needs room to write a page before it changes it. */
export const leastFree = 0.05

export type Disk = { readonly free: number; readonly size: number }

/** Bytes that this process may still write where a folder lies; null where the system does not say. */
export async function diskOf(folder: string): Promise<Disk | null> {
  const { bavail, bsize, blocks } = await statfs(folder).catch(() => ({ bavail: 0, bsize: 0, blocks: 0 }))
  return blocks === 0 ? null : { free: bavail * bsize, size: blocks * bsize }
}

export function isNearlyFull(disk: Disk | null): boolean {
  return disk !== null && disk.free < disk.size * leastFree
}
