import { formatMomentDay } from '../../../base/moments.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { capital } from '../../../base/words.ts'
import { type Amount, wholeOf } from '../../../methods/recap/amount.ts'
import { inLanguage } from '../../../ui/page/page.tsx'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import type { StoredFigure } from '../model/figures.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import { type FigureAddress, figureAddress } from '../model/key.ts'
import { periodLabel } from '../model/period.ts'
import { nameIn } from '../model/set.ts'
import { roomText } from '../model/text.ts'
import { amountCell, unitName } from './amount-text.ts'
import type { Drawing } from './drawing.ts'
import { DrawingPart } from './drawing-part.tsx'
import { figureText } from './figure-text.ts'
import type { PlainTable } from './plain-table.ts'
import type { Seen } from './seen.ts'
import { type Judged, JudgedItem } from './signal-pages.tsx'
import { TablePart } from './table-part.tsx'
import { viewQuery } from './view-form.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly seen: Seen
  readonly address: FigureAddress
  /** Null for a row or a column, which is many figures. */
  readonly amount: Amount | null
  /** What its parts add up to, where it has a figure of its own. */
  readonly parts: Amount | null
  /** The figure that stands at the address itself, and how many below it made it up. */
  readonly stored: StoredFigure | null
  readonly storedBy: string
  readonly below: number
  readonly history: Drawing | null
  readonly tables: readonly PlainTable[]
  readonly citing: readonly Judged[]
}

/** One figure, row or column: what it says, since when, from where, what it is made of, and what rests on it. */
export function FigurePage(props: Props) {
  const { visit, seen, address, history, tables, citing } = props
  const { lang } = visit.at
  const text = figureText[lang]
  const canJudge = canDo('recap.write', visit.membership.roles)
  return (
    <RecapFrame visit={visit} title={titleOf(props)} room="/rekap/lihat" lead={text.lead}>
      {props.amount === null ? null : <Source {...props} />}
      {history === null ? null : (
        <DrawingPart
          drawing={{ ...history, title: text.history, width: 900 }}
          lang={lang}
          file={(name) => `${recapPath(visit, `/lihat/unduh/${name}`)}?${viewQuery(seen.view)}`}
        />
      )}
      {tables.map((table) => (
        <section class="panel">
          <h2>{text.parts}</h2>
          <TablePart table={table} most={200} />
        </section>
      ))}
      <section class="stack" aria-labelledby="dirujuk">
        <h2 id="dirujuk">{text.cited}</h2>
        {citing.length === 0 ? <p class="say">{text.notCited}</p> : null}
        <ul class="findings signals">
          {citing.map((signal) => (
            <JudgedItem visit={visit} world={seen.world} signal={signal} canJudge={canJudge} />
          ))}
        </ul>
      </section>
      <section class="panel stack">
        <h2>{text.address}</h2>
        <p>
          <code>{figureAddress(address)}</code>
        </p>
        <p class="muted">{text.addressNote}</p>
        <p>
          <a href={`${recapPath(visit, '/lihat')}?${viewQuery({ ...seen.view, unit: '' })}`}>{text.view}</a>
        </p>
      </section>
    </RecapFrame>
  )
}

function titleOf({ visit, seen, address, amount }: Props): string {
  const { lang } = visit.at
  const text = figureText[lang]
  const bare = (part: string) => part.replace(/\.\*$/, '')
  const what = nameIn(seen.world.sets, bare(address.category), lang)
  const place = seen.world.area.byCode.get(bare(address.region))?.name ?? bare(address.region)
  const where = address.region.endsWith('*') ? text.partsOf(place) : place
  const period = address.period === '*' ? text.allPeriods : periodLabel(address.period, lang)
  if (amount === null) return text.each(what, where, period)
  const group = [address.sex === '' ? '' : roomText[lang].sexes[address.sex], address.age]
    .filter((g) => g !== '')
    .join(', ')
  const cell = amountCell(amount, lang)
  const isNumber = amount.sums.length === 1
  const number = isNumber
    ? cell.words === undefined
      ? cell.text
      : cell.words.split(';')[0]!
    : (cell.words ?? cell.text)
  return capital(
    text.title(
      number,
      isNumber ? unitName(address.unit, lang) : '·',
      what.toLowerCase(),
      where,
      period,
      group === '' ? '' : ` (${group})`,
    ),
  )
}

function Source({ visit, amount, parts, stored, storedBy, below }: Props) {
  const { lang } = visit.at
  const text = figureText[lang]
  const stated = amount === null ? null : wholeOf(amount)
  const added = parts === null ? null : wholeOf(parts)
  const differs = stated !== null && added !== null && stated !== added
  return (
    <section class="panel stack">
      <h2>{text.source}</h2>
      {stored === null ? (
        <p class="say">{below > 0 ? text.added(formatNumber(below, lang)) : text.nothing}</p>
      ) : (
        <p class="say">{`${capital(text.state[stored.state])}, ${sourceWords(stored.source, text)}. ${text.at(storedBy, formatMomentDay(stored.changedAt, lang))}.`}</p>
      )}
      {differs ? <p class="note">{text.mismatch(formatNumber(stated, lang), formatNumber(added, lang))}</p> : null}
      {stored === null ? null : <LogLink visit={visit} entry={stored.version} />}
    </section>
  )
}

function LogLink({ visit, entry }: { readonly visit: OfficeVisit; readonly entry: number }) {
  if (!canDo('log.read', visit.membership.roles)) return null
  return (
    <p>
      <a href={inLanguage(`/riwayat/${entry}`, visit.at.lang)}>{figureText[visit.at.lang].log}</a>
    </p>
  )
}

function sourceWords(source: string | null, text: (typeof figureText)['id']): string {
  if (source === null || source === 'entry') return text.entry
  return source.startsWith('import:') ? text.import : source
}
