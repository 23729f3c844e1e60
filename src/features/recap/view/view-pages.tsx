import { inLanguage } from '../../../ui/page/page.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import type { Drawing } from './drawing.ts'
import { DrawingPart } from './drawing-part.tsx'
import type { Finding } from './finding.ts'
import type { PlainTable } from './plain-table.ts'
import type { Seen } from './seen.ts'
import { TablePart } from './table-part.tsx'
import { viewQuery } from './view-form.ts'
import { ViewForm } from './view-form-part.tsx'
import { viewText } from './view-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly seen: Seen
  readonly finding: Finding
  readonly drawings: readonly Drawing[]
  readonly table: PlainTable
}

/** Rows of the table on one page; files hold all of them. */
export const rowsShown = 200

/** What stands out, the form of the view, its table, and the pictures. */
export function ViewPage({ visit, seen, finding, drawings, table }: Props) {
  const { lang, view } = seen
  const text = viewText[lang]
  const file = (name: string) => `${recapPath(visit, `/lihat/unduh/${name}`)}?${viewQuery({ ...view, from: 0 })}`
  const isHeat =
    view.rows === 'category' && view.columns === 'region' && view.measure === 'count' && view.category === ''
  const part = (id: Drawing['id'], whole = false) =>
    drawings
      .filter((drawing) => drawing.id === id)
      .map((drawing) => {
        const there = id === 'petak' && isHeat ? { tableAt: '#tabel' } : {}
        return <DrawingPart drawing={drawing} lang={lang} file={file} whole={whole} {...there} />
      })
  return (
    <RecapFrame visit={visit} title={finding.title} room="/rekap/lihat" lead={finding.lead}>
      {part('bagian', true)}
      <ViewForm seen={seen} action={inLanguage('/rekap/lihat', lang)} />
      <div class="grid halves">
        {part('lainnya', !drawings.some(({ id }) => id === 'tren'))}
        {part('tren', !drawings.some(({ id }) => id === 'lainnya'))}
      </div>
      {part('peta', true)}
      {part('petak', true)}
      <section class="panel" id="tabel">
        <h2>{text.table}</h2>
        <TablePart table={table} from={view.from} most={rowsShown} />
        <Paging seen={seen} table={table} at={recapPath(visit, '/lihat')} />
        <p class="downloads muted">
          {text.download}{' '}
          <a href={file('tabel.csv')} download>
            CSV
          </a>{' '}
          <a href={file('tabel.xlsx')} download>
            XLSX
          </a>
        </p>
      </section>
      <p>
        <a href={recapPath(visit, '/lihat/peta')}>{text.ownMap}</a>
      </p>
    </RecapFrame>
  )
}

function Paging({ seen, table, at }: { readonly seen: Seen; readonly table: PlainTable; readonly at: string }) {
  const { view, lang } = seen
  const text = viewText[lang]
  const all = table.rows.length
  if (all <= rowsShown) return null
  const to = Math.min(all, view.from + rowsShown)
  const link = (from: number, label: string) => <a href={`${at}?${viewQuery({ ...view, from })}#tabel`}>{label}</a>
  return (
    <p class="row">
      <span>{text.more(view.from + 1, to, all)}</span>
      {view.from > 0 ? link(Math.max(0, view.from - rowsShown), text.before) : null}
      {to < all ? link(to, text.after) : null}
    </p>
  )
}

/** Before there is anything to see: what the page is for, and where to begin. */
export function NothingToSee({ visit }: { readonly visit: OfficeVisit }) {
  const text = viewText[visit.at.lang]
  return (
    <RecapFrame visit={visit} title={text.empty} room="/rekap/lihat" lead={text.emptyLead}>
      <p>
        <a class="button" href={recapPath(visit, '/isi')}>
          {text.emptyLink}
        </a>
      </p>
    </RecapFrame>
  )
}
