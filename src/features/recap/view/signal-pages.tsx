import { formatMomentDay } from '../../../base/moments.ts'
import type { Amount } from '../../../methods/recap/amount.ts'
import { ActButton } from '../../../ui/field/form.tsx'
import { FromOffice } from '../../../ui/field/from-office.tsx'
import { ErrorSummary, Tag, type Tone } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import { newestFirst } from '../model/period-entry.ts'
import { amountCell } from './amount-text.ts'
import { sameAmount } from './figure-amount-store.ts'
import type { Seen } from './seen.ts'
import type { Rule, Signal } from './signal.ts'
import { signalPageText } from './signal-page-text.ts'
import type { JudgedSignal } from './signal-store.ts'
import { signalWords } from './signal-text.ts'
import { setIn, type World } from './view.ts'
import { names } from './view-form.ts'

const tones: Readonly<Record<Rule, Tone>> = {
  ...{ mismatch: 'bad', silent: 'notice', outlier: 'notice', jump: 'notice' },
  ...{ growth: 'plain', share: 'plain', zeros: 'notice' },
}

export type Judged = JudgedSignal & { readonly now: Amount | null; readonly who: string }

type Props = {
  readonly visit: OfficeVisit
  readonly seen: Seen
  readonly proposed: readonly Signal[]
  readonly judged: readonly Judged[]
  readonly canJudge: boolean
  readonly problem: string | null
}

/** What rules propose, what somebody kept, and what has changed since. */
export function SignalsPage({ visit, seen, proposed, judged, canJudge, problem }: Props) {
  const { world, view, lang } = seen
  const text = signalPageText[lang]
  const where = world.area.byCode.get(view.area)?.name ?? view.area
  const [kept, dropped] = [judged.filter((s) => s.state === 'kept'), judged.filter((s) => s.state === 'dropped')]
  return (
    <RecapFrame
      visit={visit}
      title={text.title(proposed.length, kept.length)}
      room="/rekap/sinyal"
      lead={text.lead(setIn(world, view.set).title[lang], where, periodLabel(view.period, lang))}
    >
      {problem === null ? null : <ErrorSummary title={text.failed} problems={[problem]} />}
      <PeriodChoice seen={seen} action={recapPath(visit, '/sinyal')} />
      <section class="stack" aria-labelledby="diusulkan">
        <h2 id="diusulkan">{text.proposed}</h2>
        {proposed.length === 0 ? <p class="say">{text.noneProposed}</p> : null}
        <ul class="findings signals">
          {proposed.map((signal, i) => (
            <ProposedItem visit={visit} seen={seen} signal={signal} canJudge={canJudge} place={i} />
          ))}
        </ul>
      </section>
      <section class="stack" aria-labelledby="disimpan">
        <h2 id="disimpan">{text.kept}</h2>
        {kept.length === 0 ? <p class="say">{text.noneKept}</p> : null}
        <ul class="findings signals">
          {kept.map((signal) => (
            <JudgedItem visit={visit} world={world} signal={signal} canJudge={canJudge} />
          ))}
        </ul>
      </section>
      {dropped.length === 0 ? null : (
        <details>
          <summary>{text.dropped(dropped.length)}</summary>
          <ul class="findings signals">
            {dropped.map((signal) => (
              <JudgedItem visit={visit} world={world} signal={signal} canJudge={canJudge} />
            ))}
          </ul>
        </details>
      )}
    </RecapFrame>
  )
}

function PeriodChoice({ seen, action }: { readonly seen: Seen; readonly action: string }) {
  const { world, view, lang } = seen
  const text = signalPageText[lang]
  const sets = new Map(world.sets.map((set) => [set.id, set.title[lang]]))
  return (
    <form method="get" action={action} class="row">
      <label for="f-dari">{text.choose}</label>
      <select id="f-dari" name="dari">
        {newestFirst(world.periods).map((p) => (
          <option value={`${p.set}~${p.period}`} selected={p.set === view.set && p.period === view.period}>
            {`${periodLabel(p.period, lang)} · ${sets.get(p.set) ?? p.set}`}
          </option>
        ))}
      </select>
      <input type="hidden" name={names.area} value={view.area} />
      <button class="button alt" type="submit">
        {text.show}
      </button>
    </form>
  )
}

type ItemProps = {
  readonly visit: OfficeVisit
  readonly seen: Seen
  readonly signal: Signal
  readonly canJudge: boolean
  readonly place: number
}

function ProposedItem({ visit, seen, signal, canJudge, place }: ItemProps) {
  const { lang, view, world } = seen
  const text = signalPageText[lang]
  const said = signalWords(signal, world, lang)
  const field = `f-catatan-${place}`
  return (
    <li>
      <Tag tone={tones[signal.rule]}>{said.name}</Tag>
      <div class="stack">
        <div>
          <strong>{said.headline}</strong>
          <p class="muted">{said.because}</p>
          <a href={recapPath(visit, `/angka/${encodeURIComponent(signal.figure)}`)}>
            {text.figure}
            <span class="sr">: {said.headline}</span>
          </a>
        </div>
        {canJudge ? (
          <form class="row" method="post" action={recapPath(visit, '/sinyal')}>
            <FromOffice />
            <input type="hidden" name="aturan" value={signal.rule} />
            <input type="hidden" name="angka" value={signal.figure} />
            <input type="hidden" name="dari" value={`${view.set}~${view.period}`} />
            <input type="hidden" name={names.area} value={view.area} />
            <label for={field}>{text.note}</label>
            <input id={field} name="catatan" type="text" maxlength={500} title={text.noteHint} />
            <button class="button" type="submit" name="keputusan" value="kept">
              {text.keep}
              <span class="sr">: {said.headline}</span>
            </button>
            <button class="button alt" type="submit" name="keputusan" value="dropped">
              {text.drop}
              <span class="sr">: {said.headline}</span>
            </button>
          </form>
        ) : null}
      </div>
    </li>
  )
}

type JudgedProps = {
  readonly visit: OfficeVisit
  readonly world: World
  readonly signal: Judged
  readonly canJudge: boolean
}

/** A judgement with the figures as they were; where they have changed since, both stand there. */
export function JudgedItem({ visit, world, signal, canJudge }: JudgedProps) {
  const { lang } = visit.at
  const text = signalPageText[lang]
  const said = signalWords(signal, world, lang)
  const changed = signal.now === null || !sameAmount(signal.amount, signal.now)
  const number = (amount: Amount) => {
    const cell = amountCell(amount, lang)
    return cell.words ?? cell.text
  }
  return (
    <li>
      <Tag tone={changed ? 'bad' : tones[signal.rule]}>{changed ? text.changed : said.name}</Tag>
      <div class="stack">
        <div>
          <strong>{said.headline}</strong>
          {changed ? (
            <p class="note">
              {text.wasIs(number(signal.amount), signal.now === null ? text.gone : number(signal.now))}
            </p>
          ) : null}
          {signal.note === '' ? null : <p>{signal.note}</p>}
          <p class="muted">{text.by(signal.who, formatMomentDay(signal.at, lang))}</p>
          <a href={recapPath(visit, `/angka/${encodeURIComponent(signal.figure)}`)}>
            {text.figure}
            <span class="sr">: {said.headline}</span>
          </a>
        </div>
        {canJudge ? (
          <ActButton
            action={recapPath(visit, '/sinyal/tarik')}
            label={text.takeBack}
            about={said.headline}
            fields={{ aturan: signal.rule, angka: signal.figure }}
          />
        ) : null}
      </div>
    </li>
  )
}

export function NoSignals({ visit }: { readonly visit: OfficeVisit }) {
  const text = signalPageText[visit.at.lang]
  return <RecapFrame visit={visit} title={text.none} room="/rekap/sinyal" lead={text.teach} />
}
