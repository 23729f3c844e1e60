import { formatMoment } from '../../../base/moments.ts'
import { formatNumber } from '../../../base/numbers.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import type { AreaRegion } from '../model/area.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import type { FigureUnit } from '../model/key.ts'
import { periodLabel } from '../model/period.ts'
import { roomText } from '../model/text.ts'
import { entryText } from './entry-text.ts'
import { filledIn, type Grid, hasOwnColumn, type Slice } from './grid.ts'
import { GridTable } from './grid-table.tsx'
import { gridText } from './grid-text.ts'
import { asking, checkPath, entryPath } from './paths.ts'

export type GridProps = {
  readonly visit: OfficeVisit
  readonly grid: Grid
  /** Which lines go down: categories, unless somebody turned the table. */
  readonly down: 'category' | 'region'
  readonly mayWrite: boolean
  /** What people are called by their id. */
  readonly names: ReadonlyMap<string, string>
  /** Regions that have parts of their own, to go to. */
  readonly scopes: readonly AreaRegion[]
  readonly slices: readonly Slice[]
  /** Figures of this period in another unit, by unit. */
  readonly others: ReadonlyMap<FigureUnit, number>
  /** Regions by how many of their cells are filled. */
  readonly filled: ReadonlyMap<string, number>
  /** Places with a remark that nobody settled. */
  readonly noted: ReadonlySet<string>
}

/** All categories and regions of one period, as a spreadsheet; on a phone a list that leads to one region a page. */
export function GridPage(props: GridProps) {
  const { visit, grid, mayWrite, down } = props
  const { lang } = visit.at
  const text = entryText[lang]
  const n = (value: number) => formatNumber(value, lang)
  const { filled, of } = filledIn(grid)
  const locked = grid.entry?.status === 'approved' || !mayWrite
  const pair = { set: grid.set.id, period: grid.period }
  const set = shortTitle(grid.set.title[lang])
  return (
    <RecapFrame
      visit={visit}
      room="/rekap/isi"
      title={text.title(set, periodLabel(grid.period, lang), n(filled), n(of))}
      {...(locked ? {} : { lead: text.lead })}
      back={{ href: recapPath(visit, '/isi'), label: text.back }}
      scripts={['grid.client.js']}
    >
      <StatusNote {...props} />
      <Ways {...props} />
      <div
        class="recap-grid stack wide"
        data-island="recap-grid"
        data-send={entryPath(visit, pair)}
        data-slice={JSON.stringify({ satuan: grid.slice.unit, jk: grid.slice.sex, umur: grid.slice.age })}
        data-locked={locked ? '' : undefined}
      >
        {locked ? null : (
          <noscript>
            <p class="banner">{text.noScript}</p>
          </noscript>
        )}
        <section class="disputes stack conflict" role="alert" aria-live="assertive" />
        <GridTable visit={visit} grid={grid} down={down} noted={props.noted} />
        <p class="about-cell" />
        <p class="muted behind" tabindex={-1}>
          {gridText[lang].keys} {hasOwnColumn(grid) ? text.wholeNote : null}
        </p>
        {locked ? null : (
          <div class="row">
            <p class="saving" role="status" />
            <button type="button" class="button alt save-now" hidden>
              {gridText[lang].saveNow}
            </button>
          </div>
        )}
      </div>
      <RegionList {...props} />
    </RecapFrame>
  )
}

/** `Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)` is called PPKS where there is little room. */
export function shortTitle(title: string): string {
  return /\(([^()]{2,12})\)$/.exec(title)?.[1] ?? title
}

export function StatusNote({ visit, grid, names }: Pick<GridProps, 'visit' | 'grid' | 'names'>) {
  const { lang } = visit.at
  const text = entryText[lang]
  const { entry } = grid
  if (entry === null || entry.status === 'draft') return null
  const [who, when] =
    entry.status === 'approved' ? [entry.approvedBy, entry.approvedAt] : [entry.checkedBy, entry.checkedAt]
  const words = entry.status === 'approved' ? text.approved : text.checked
  return (
    <p class="banner">
      <span class={entry.status === 'approved' ? 'tag good' : 'tag notice'}>
        {roomText[lang].statuses[entry.status]}
      </span>{' '}
      {words((who === null ? undefined : names.get(who)) ?? '–', when === null ? '–' : formatMoment(when, lang))}{' '}
      <a href={checkPath(visit, { set: grid.set.id, period: grid.period })}>{text.toCheck}</a>
    </p>
  )
}

/** The other ways to look at the period: turned, of one sex or age, of another region, in another unit. */
function Ways({ visit, grid, down, scopes, slices, others }: GridProps) {
  const { lang } = visit.at
  const [text, words] = [entryText[lang], roomText[lang]]
  const pair = { set: grid.set.id, period: grid.period }
  const { sex, age, unit } = grid.slice
  const whole = scopes[0]?.code === grid.whole.code ? '' : grid.whole.code
  const ask = {
    bagian: whole,
    satuan: unit === grid.set.unit ? '' : unit,
    jk: sex,
    umur: age,
    baris: down === 'region' ? 'wilayah' : '',
  }
  const to = (change: Partial<typeof ask>) => asking(entryPath(visit, pair), { ...ask, ...change })
  const name = (slice: Slice) => (slice.age === '' ? (slice.sex === '' ? text.all : words.sexes[slice.sex]) : slice.age)
  return (
    <div class="stack">
      <nav class="row tight" aria-label={text.shown}>
        <a class="wide" href={to({ baris: down === 'category' ? 'wilayah' : '' })}>
          {text.turn(down === 'category')}
        </a>
        <a href={checkPath(visit, pair)}>{text.toCheck}</a>
        {[...others].map(([other, count]) => (
          <a href={to({ satuan: other === grid.set.unit ? '' : other })}>
            {text.otherUnits(formatNumber(count, lang), words.units[other])}
          </a>
        ))}
      </nav>
      {slices.length < 2 ? null : (
        <nav class="tabs" aria-label={text.slices}>
          {slices.map((slice) => (
            <a
              href={to({ jk: slice.sex, umur: slice.age })}
              aria-current={slice.sex === sex && slice.age === age ? 'page' : undefined}
            >
              {name(slice)}
            </a>
          ))}
        </nav>
      )}
      {scopes.length < 2 ? null : (
        <details>
          <summary>{text.scopes}</summary>
          <p class="row tight">
            {scopes.map((scope, i) => (
              <a
                href={to({ bagian: i === 0 ? '' : scope.code })}
                aria-current={scope.code === grid.whole.code ? 'page' : undefined}
              >
                {scope.name}
              </a>
            ))}
          </p>
        </details>
      )}
    </div>
  )
}

/** One region a page: what a phone and a browser without script have. */
function RegionList({ visit, grid, filled }: GridProps) {
  const { lang } = visit.at
  const text = entryText[lang]
  const pair = { set: grid.set.id, period: grid.period }
  const of = formatNumber(grid.set.categories.length, lang)
  const regions = hasOwnColumn(grid) ? [...grid.regions, grid.whole] : grid.regions
  return (
    <section class="panel stack" aria-labelledby="per-wilayah">
      <h2 id="per-wilayah">{text.perRegion}</h2>
      <p class="muted">{text.perRegionLead}</p>
      <ul class="plain-list columns">
        {regions.map((region) => (
          <li>
            <a href={entryPath(visit, pair, region.code)}>
              {region === grid.whole && regions.length > 1 ? text.ofWhole(region.name) : region.name}
            </a>{' '}
            <small class="muted">{text.filledOf(formatNumber(filled.get(region.code) ?? 0, lang), of)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
