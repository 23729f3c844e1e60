import { Packer } from 'docx'
import type { Format, Report } from '../../report.ts'
import { withoutChance } from './constant.ts'
import { documentOf } from './document.ts'
import { songketSvg } from './letterhead.ts'
import { type Picture, pictureOf } from './picture.ts'

/** Word, A4, Arial. The same report gives the same bytes. */
export const docx: Format = {
  id: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: async (report) => {
    const written = writable(report)
    const songket = await pictureOf(songketSvg)
    const document = documentOf(written, await picturesOf(written), songket.png)
    return withoutChance(await Packer.toBuffer(document))
  },
}

async function picturesOf({ blocks }: Report): Promise<ReadonlyMap<string, Picture>> {
  const drawn = blocks.flatMap((block) =>
    block.kind === 'chart'
      ? [{ id: block.id, svg: block.svg }]
      : block.kind === 'signing' && block.code !== null
        ? [{ id: block.id, svg: block.code.svg }]
        : [],
  )
  return new Map(await Promise.all(drawn.map(async ({ id, svg }) => [id, await pictureOf(svg)] as const)))
}

/** The report without the signs that XML cannot hold. */
function writable(report: Report): Report {
  const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
  return JSON.parse(
    JSON.stringify(report, (_, value: unknown) => (typeof value === 'string' ? value.replace(unwritable, '') : value)),
  )
}
