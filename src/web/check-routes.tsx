import type { Route, Visit } from '../features/people/visit.ts'
import { type Answer, page } from '../ui/answer.ts'
import { CheckPage, exampleTable } from './pages/check.tsx'
import type { WebParts } from './parts.ts'

/** Longer pastes are not sent back into the field: the page would carry them twice. */
const mostShown = 200_000

/** A file of 20 MB and what a form puts around it. */
export const uploadBytes = 21_000_000

/** Paste or upload a table, get it recomputed. Nothing is kept. */
export function checkRoutes({ checkTable }: Pick<WebParts, 'checkTable'>): readonly Route[] {
  const answer = async ({ at }: Visit, pasted: string, bytes: Uint8Array): Promise<Answer> => {
    const read = await checkTable(bytes)
    const shown = pasted.length > mostShown ? '' : pasted
    if (read.ok) return page(<CheckPage at={at} pasted={shown} problems={[]} checked={read.value} />)
    return page(<CheckPage at={at} pasted={shown} problems={read.problems} checked={null} />, 400)
  }
  return [
    {
      method: 'GET',
      path: '/periksa',
      access: 'everyone',
      answer: async (visit) =>
        visit.query('contoh') === undefined
          ? page(<CheckPage at={visit.at} pasted="" problems={[]} checked={null} />)
          : answer(visit, exampleTable, Buffer.from(exampleTable)),
    },
    {
      method: 'POST',
      path: '/periksa',
      access: 'everyone',
      mostBytes: uploadBytes,
      answer: async (visit) => {
        const pasted = visit.sent.text('tabel')
        const upload = await visit.sent.file('berkas')
        if (upload !== null) return answer(visit, pasted, upload.bytes)
        if (pasted.trim() !== '') return answer(visit, pasted, Buffer.from(pasted))
        const nothing = [{ code: 'nothingSent' }]
        return page(<CheckPage at={visit.at} pasted="" problems={nothing} checked={null} />, 400)
      },
    },
  ]
}
