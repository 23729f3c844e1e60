import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { columnLetters } from '../../../base/table/check.ts'
import { Choices } from '../../../ui/field/field.tsx'
import { Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { periodLabel } from '../model/period.ts'
import { checkText } from './check-text.ts'
import { DifferingTable } from './differing-page.tsx'
import type { Differing, Import, StagedCounts } from './import.ts'
import { ImportFrame, importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'
import type { Known } from './known.ts'
import { setTitles } from './names-of.ts'
import { problemWords } from './problem-words.ts'
import type { StagedFigure } from './staged.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly one: Import
  readonly known: Known
  readonly bad: readonly StagedFigure[]
  /** The first of those that differ. */
  readonly differing: readonly Differing[]
  /** How many bad ones stand before those shown. */
  readonly behind: number
  readonly changed: boolean
}

export const badOnPage = 100
export const differingShown = 10

/** What would go in, what would not, and what is there already: looked at before anything is written. */
export function CheckPage({ visit, one, known, bad, differing, behind, changed }: Props) {
  const { lang } = visit.at
  const text = checkText[lang]
  const staged = one.found.staged!
  const n = (value: number) => formatNumber(value, lang)
  const title = text.title(n(staged.good), n(staged.bad), n(staged.differ))
  const periods = staged.periods.slice(0, 12).map((period) => periodLabel(period, lang))
  const lead = text.lead(periods.join(', ') || '–', setTitles(known, staged.sets, lang) || '–')
  return (
    <ImportFrame visit={visit} one={one} step={5} title={title} lead={lead}>
      {changed ? (
        <p class="banner" role="status">
          {text.changedMeanwhile}
        </p>
      ) : null}
      <Counts staged={staged} lang={lang} />
      <Totals staged={staged} lang={lang} />
      {staged.differ === 0 ? null : <DifferingPart visit={visit} one={one} known={known} differing={differing} />}
      {staged.bad === 0 ? null : <Bad visit={visit} one={one} bad={bad} behind={behind} />}
      {staged.good === 0 ? <p class="say">{text.nothing}</p> : <Apply visit={visit} one={one} staged={staged} />}
    </ImportFrame>
  )
}

type Part = { readonly staged: StagedCounts; readonly lang: Language }

function Counts({ staged, lang }: Part) {
  const text = checkText[lang]
  const lines = (
    ['fresh', 'same', 'differ', 'bad', 'repeated', 'notReported', 'blank', 'leftOut', 'counted', 'added'] as const
  ).filter((key) => key === 'fresh' || staged[key] > 0)
  return (
    <section class="panel">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col" class="num">
              {text.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((key) => (
            <tr>
              <th scope="row">{text[key]}</th>
              <td class="num">{formatNumber(staged[key], lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Totals({ staged: { totals }, lang }: Part) {
  const text = checkText[lang]
  const n = (value: number) => formatNumber(value, lang)
  return (
    <section class="panel stack" aria-labelledby="jumlah">
      <h2 id="jumlah">{text.totals}</h2>
      {totals.right + totals.differ === 0 ? <p class="say">{text.totalsNone}</p> : null}
      {totals.right > 0 ? <p>{text.totalsRight(n(totals.right))}</p> : null}
      {totals.differ === 0 ? null : (
        <>
          <p>{text.totalsWrong(n(totals.differ))}</p>
          <div class="scroll">
            <table class="data close cards">
              <thead>
                <tr>
                  <th scope="col">{text.where}</th>
                  <th scope="col">{text.of}</th>
                  <th scope="col" class="num">
                    {text.printed}
                  </th>
                  <th scope="col" class="num">
                    {text.computed}
                  </th>
                </tr>
              </thead>
              <tbody>
                {totals.wrong.slice(0, 100).map((one) => (
                  <tr>
                    <th scope="row">{cellPlace(one)}</th>
                    <td data-label={text.of}>
                      {one.of}
                      {one.missing === 0 ? null : <small class="muted"> {text.missingParts(n(one.missing))}</small>}
                    </td>
                    <td class="num" data-label={text.printed}>
                      {n(one.printed)}
                    </td>
                    <td class="num" data-label={text.computed}>
                      {n(one.computed)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

function cellPlace({ sheet, line, column }: Pick<StagedFigure, 'sheet' | 'line' | 'column'>): string {
  return `${sheet === null ? '' : `${sheet}!`}${columnLetters(column)}${line}`
}

function DifferingPart({ visit, one, differing, known }: Pick<Props, 'visit' | 'one' | 'differing' | 'known'>) {
  const { lang } = visit.at
  const text = checkText[lang]
  const { groups, figures } = one.found.chosen
  const chosen = Object.keys(groups).length + Object.keys(figures).length
  return (
    <section class="panel stack" aria-labelledby="berbeda">
      <h2 id="berbeda">{text.differTitle}</h2>
      <p>{text.differSay}</p>
      <DifferingTable differing={differing} known={known} lang={lang} />
      <p class="row">
        <a class="button alt" href={importPath(visit, one.id, '/beda')}>
          {text.chooseEach}
        </a>
        {chosen === 0 ? null : <span>{text.chosen(formatNumber(chosen, lang))}</span>}
      </p>
    </section>
  )
}

function Bad({ visit, one, bad, behind }: Pick<Props, 'visit' | 'one' | 'bad' | 'behind'>) {
  const { lang } = visit.at
  const text = checkText[lang]
  const end = behind + bad.length
  return (
    <section class="panel stack" aria-labelledby="perbaiki">
      <h2 id="perbaiki">{text.badTitle}</h2>
      <p>{text.badSay}</p>
      <p class="row">
        {['xlsx', 'csv'].map((format) => (
          <a class="button alt" href={importPath(visit, one.id, `/baris-salah.${format}`)} download>
            {text.download(format.toUpperCase())}
          </a>
        ))}
      </p>
      <div class="scroll">
        <table class="data close cards">
          <thead>
            <tr>
              <th scope="col">{text.cell}</th>
              <th scope="col">{text.says}</th>
              <th scope="col">{text.reason}</th>
            </tr>
          </thead>
          <tbody>
            {bad.map((figure) => (
              <tr>
                <th scope="row">{cellPlace(figure)}</th>
                <td data-label={text.says}>{figure.raw.slice(0, 80)}</td>
                <td data-label={text.reason}>{problemWords(figure.problem!, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {end < one.found.staged!.bad ? (
        <p>
          <a href={`${importPath(visit, one.id, '/periksa')}?dari=${end}#perbaiki`}>{text.next}</a>
        </p>
      ) : null}
    </section>
  )
}

function Apply({ visit, one, staged }: Pick<Props, 'visit' | 'one'> & { readonly staged: StagedCounts }) {
  const { lang } = visit.at
  const text = checkText[lang]
  return (
    <section class="panel stack">
      <Form
        action={importPath(visit, one.id, '/terapkan')}
        save={text.apply(formatNumber(staged.good, lang))}
        failed={importText[lang].notSaved}
      >
        <input type="hidden" name="dilihat" value={String(staged.seen)} />
        {staged.differ === 0 ? (
          <input type="hidden" name="cara" value="keep" />
        ) : (
          <Choices
            kind="radio"
            name="cara"
            label={text.mode}
            values={['keep']}
            choices={[
              { value: 'keep', label: text.keep },
              { value: 'replace', label: text.replace },
            ]}
          />
        )}
      </Form>
    </section>
  )
}
