/**
 * The floors, from the ground. A file may import from its own room and from any floor below: never sideways, never up. Rooms
 * that stand on one floor do not know each other.
 */
export const floors: readonly (readonly string[])[] = [
  ['methods'],
  ['base'],
  ['reference'],
  ['db'],
  ['ui'],
  ['features/people'],
  ['features/studies'],
  ['features/recap', 'features/sources'],
  ['features/coding'],
  ['features/swot'],
  ['features/issues'],
  ['features/projects'],
  ['features/evaluation'],
  ['bundle'],
  ['reports'],
  ['web', 'cli'],
  ['main.ts'],
]

/** Files that may be longer than 300 lines, each with its reason. */
export const longFiles: ReadonlyMap<string, string> = new Map()

/** The house as text: path from the root of the repository, and what the file says. A folder is a path that ends with a slash. */
export type Tree = ReadonlyMap<string, string>

export type Offence = { readonly rule: string; readonly path: string; readonly says: string }

/** The room of a file in src, or null when it stands in none. */
export function roomOf(path: string): string | null {
  const inner = path.replace(/^src\//, '')
  return floors.flat().find((room) => inner === room || inner.startsWith(`${room}/`)) ?? null
}

export function floorOf(room: string): number {
  return floors.findIndex((floor) => floor.includes(room))
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}
