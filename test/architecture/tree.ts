import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Tree } from './house.ts'

const notOurs = new Set(['node_modules', 'dist', '.git'])

/** The house on disk: every file that git tracks or would track, and every folder, as a path that ends with a slash. */
export function readTree(root: string): Tree {
  const all = walk(root, root)
  const known = listedByGit(root) ?? all.filter((path) => !path.endsWith('/'))
  const folders = all.filter((path) => path.endsWith('/'))
  return new Map([...folders.map((path) => [path, ''] as const), ...known.flatMap((path) => textOf(root, path))])
}

/** Null where there is no git: then every file counts. */
function listedByGit(root: string): string[] | null {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    }
    // A checkout may belong to another user than the one who runs the tests.
    const args = ['-c', 'safe.directory=*', 'ls-files', '-co', '--exclude-standard', '-z']
    return execFileSync('git', args, options).split('\0').filter(Boolean)
  } catch {
    return null
  }
}

function walk(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = join(folder, entry.name)
    const name = relative(root, path)
    return entry.isDirectory() ? [`${name}/`, ...walk(root, path)] : [name]
  })
}

/** A picture has no text. Nothing for a link to a folder, and for a file that git still lists and the disk has no more. */
function textOf(root: string, path: string): (readonly [string, string])[] {
  const file = join(root, path)
  if (notOurs.has(path) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return []
  const bytes = readFileSync(file)
  return [[path, bytes.subarray(0, 8000).includes(0) ? '' : bytes.toString('utf8')]]
}
