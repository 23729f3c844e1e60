import { opendir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { bad, good, type Problem, type Result } from '../base/result.ts'
import { limits } from './limits.ts'
import { innerPath, isLitter } from './path.ts'

export type Files = Map<string, Uint8Array>

/** Reads a folder whole, within the limits. Links are refused: they could point anywhere. */
export async function readFolder(root: string, signal?: AbortSignal): Promise<Result<Files>> {
  const files: Files = new Map()
  let [total, entries] = [0, 0]
  const walk = async (folder: string, depth: number): Promise<Problem | null> => {
    if (depth > limits.depth) return { code: 'tooDeep', place: { file: folder }, values: { limit: limits.depth } }
    for await (const entry of await opendir(join(root, folder))) {
      signal?.throwIfAborted()
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (isLitter(path, entry.isDirectory())) continue
      if (++entries > limits.files) return { code: 'tooManyFiles', values: { limit: limits.files } }
      if (innerPath(path) !== path) return { code: 'badPath', values: { path: path.slice(0, 100) } }
      if (entry.isDirectory()) {
        const problem = await walk(path, depth + 1)
        if (problem) return problem
        continue
      }
      if (!entry.isFile()) return { code: 'link', place: { file: path } }
      const { size } = await stat(join(root, path))
      total += size
      if (size > limits.fileBytes)
        return { code: 'fileTooLarge', place: { file: path }, values: { limit: limits.fileBytes } }
      if (total > limits.totalBytes) return { code: 'bundleTooLarge', values: { limit: limits.totalBytes } }
      files.set(path, await readFile(join(root, path)))
    }
    return null
  }
  const problem = await walk('', 0)
  return problem ? bad(problem) : good(files)
}
