import { editDistance } from '../../../methods/nearness/edit-distance.ts'
import { nameKey } from '../../../reference/name-key.ts'

export type Candidate<T> = { readonly of: T; readonly name: string; readonly distance: number }

/** What is near by name, nearest first; at most a third of the signs differ. */
export function nearest<T>(
  all: readonly T[],
  names: (one: T) => readonly string[],
  written: string,
  most: number,
): Candidate<T>[] {
  const key = nameKey(written)
  const reach = Math.min(8, Math.floor(key.length / 3))
  if (reach === 0) return []
  return all
    .flatMap((of): Candidate<T>[] => {
      const [best] = names(of)
        .map((name) => ({ of, name, distance: editDistance(key, nameKey(name), reach) }))
        .sort((a, b) => a.distance - b.distance)
      return best === undefined || best.distance > reach ? [] : [best]
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
}
