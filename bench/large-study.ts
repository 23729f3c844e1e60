import { readBundleFiles } from '../src/bundle/read.ts'
import { writeBundle } from '../src/bundle/write.ts'
import { randomBelow, randomUint32 } from '../src/methods/exact/random.ts'

/** A study of any size with seeded scores. */
export async function writeLargeStudy(target: string, issues: number, criteria: number, raters: number): Promise<void> {
  const next = randomUint32(7)
  const list = (n: number, name: string) => Array.from({ length: n }, (_, i) => `${name}${i + 1}`)
  const rows = list(issues, 'isu-').flatMap((issue) =>
    list(criteria, 'k').flatMap((k) => list(raters, 'p').map((r) => `${issue},${k},${r},${4 + randomBelow(next, 16)}`)),
  )
  const files: Record<string, string> = {
    'datapackage.json': '{"name":"besar","resources":[]}',
    'study.json': '{"id":"besar","title":"Besar"}',
    'method.json': JSON.stringify({
      id: 'm',
      version: '1',
      criteria: list(criteria, 'k').map((id) => ({ id, maximum: 20 })),
    }),
    'issues.csv': `id,title\n${list(issues, 'isu-')
      .map((id) => `${id},Judul ${id}`)
      .join('\n')}\n`,
    'scores.csv': `issue,criterion,rater,points\n${rows.join('\n')}\n`,
  }
  const read = await readBundleFiles(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  await writeBundle(read.value, target)
}
