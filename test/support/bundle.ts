import { readBundleFiles } from '../../src/bundle/read.ts'
import { problemText } from '../../src/bundle/text.ts'

/** The smallest study: one issue, one criterion, one rater. */
export function smallFiles(change: Readonly<Record<string, string | Uint8Array | null>> = {}): Map<string, Uint8Array> {
  const files: Record<string, string | Uint8Array | null> = {
    'datapackage.json': '{"name": "kecil", "resources": []}',
    'study.json': '{"id": "kecil", "title": "Kecil"}',
    'method.json': '{"id": "m", "version": "1", "criteria": [{"id": "a", "maximum": 10}]}',
    'issues.csv': 'id,title\nisu-1,Satu\n',
    'scores.csv': 'issue,criterion,rater,points\nisu-1,a,p1,7\n',
    ...change,
  }
  return new Map(
    Object.entries(files).flatMap(([path, content]) =>
      content === null ? [] : [[path, typeof content === 'string' ? Buffer.from(content) : content] as const],
    ),
  )
}

/** What a reader would be told about these files: code and place of each problem; empty when they are read. */
export async function refusals(change: Parameters<typeof smallFiles>[0]): Promise<string[]> {
  const read = await readBundleFiles(smallFiles(change), { criteria: () => ['a'] })
  if (read.ok) return []
  for (const problem of read.problems)
    for (const lang of ['id', 'en'] as const)
      if (problemText(problem, lang).includes('undefined') || problemText(problem, lang).endsWith(problem.code))
        throw new Error(`no words for ${problem.code}`)
  return read.problems.map((p) =>
    [p.code, p.place?.file, p.place?.row, p.place?.column].filter((x) => x !== undefined).join(' '),
  )
}
