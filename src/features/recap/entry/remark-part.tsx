import { formatMoment } from '../../../base/moments.ts'
import { Choices, TextArea } from '../../../ui/field/field.tsx'
import { ActButton } from '../../../ui/field/form.tsx'
import { FromOffice } from '../../../ui/field/from-office.tsx'
import { ErrorSummary, Tag } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { recapPath } from '../model/frame.tsx'
import type { CheckSource } from './checking.ts'
import { judgeText } from './judge-text.ts'
import { cellPath, checkPath, markForm, wholeRegion } from './paths.ts'
import { type Remark, type RemarkKind, type RemarkProblems, remarkKinds } from './remark.ts'

type Place = { readonly visit: OfficeVisit; readonly source: Pick<CheckSource, 'set' | 'period' | 'area'> }

type FormProps = Place & {
  readonly mayWrite: boolean
  readonly remark?: RemarkProblems
  readonly checked: { readonly open: readonly unknown[] }
}

/** One remark for every warning that is marked above. */
export function RemarkForm({ visit, source, mayWrite, remark, checked }: FormProps) {
  const text = judgeText[visit.at.lang]
  const entry = { set: source.set.id, period: source.period }
  if (!mayWrite || (checked.open.length === 0 && remark === undefined)) return null
  return (
    <section class="panel stack" aria-labelledby="tulis-catatan">
      <h2 id="tulis-catatan">{text.addToMarked}</h2>
      {remark === undefined ? null : <ErrorSummary title={text.failed} problems={[remark.problem]} />}
      <form id={markForm} class="form stack" method="post" action={checkPath(visit, entry, '/catatan')}>
        <FromOffice />
        <RemarkFields lang={visit.at.lang} kind={remark?.kind ?? 'explanation'} text={remark?.text ?? ''} />
        <div class="row">
          <button class="button" type="submit">
            {text.saveRemark}
          </button>
        </div>
      </form>
    </section>
  )
}

export function RemarkFields(props: {
  readonly lang: 'id' | 'en'
  readonly kind: RemarkKind
  readonly text: string
  readonly problem?: string | undefined
}) {
  const words = judgeText[props.lang]
  const choices = remarkKinds.map((value) => ({ value, label: words.remarkKinds[value] }))
  return (
    <>
      <Choices name="kind" kind="radio" label={words.kind} choices={choices} values={[props.kind]} />
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        value={props.text}
        rows={3}
        maxlength={2000}
        problem={props.problem}
      />
    </>
  )
}

type ListProps = Place & {
  readonly remarks: readonly Remark[]
  readonly names: ReadonlyMap<string, string>
  readonly mayWrite: boolean
}

/** What was said and is not settled. */
export function RemarkList(props: ListProps) {
  const { visit, remarks } = props
  const text = judgeText[visit.at.lang]
  return (
    <section class="stack" id="catatan" aria-labelledby="catatan-judul">
      <h2 id="catatan-judul">{text.remarks}</h2>
      <p class="muted">{text.remarkLead}</p>
      {remarks.length === 0 ? <p>{text.noRemarks}</p> : <Remarks {...props} />}
    </section>
  )
}

export function Remarks({ visit, source, remarks, names, mayWrite }: ListProps) {
  const { lang } = visit.at
  const text = judgeText[lang]
  const nameOf = ({ category, region }: Remark) =>
    [source.set.categories.find((c) => c.id === category)?.name[lang], source.area.byCode.get(region)?.name ?? region]
      .filter((part) => part !== undefined)
      .join(', ')
  const tones = { comment: 'plain', 'follow-up': 'notice', explanation: 'good' } as const
  return (
    <ul class="plain-list">
      {remarks.map((remark) => (
        <li class="panel stack">
          <p>
            <Tag tone={tones[remark.kind]}>{text.remarkKinds[remark.kind]}</Tag>{' '}
            <a
              href={cellPath(
                visit,
                { set: source.set.id, period: remark.period },
                remark.category || wholeRegion,
                remark.region,
              )}
            >
              {nameOf(remark)}
            </a>
          </p>
          <p class="typed">{remark.text}</p>
          <p class="muted">
            {names.get(remark.by) ?? '–'}, {formatMoment(remark.at, lang)}
            {remark.closedAt === null
              ? null
              : `. ${text.closedBy(names.get(remark.closedBy ?? '') ?? '–', formatMoment(remark.closedAt, lang))}`}
          </p>
          {mayWrite ? (
            <div class="row">
              {remark.closedAt === null ? (
                <ActButton action={remarkPath(visit, remark, 'selesai')} label={text.close} about={nameOf(remark)} />
              ) : null}
              <ActButton
                action={remarkPath(visit, remark, 'hapus')}
                label={text.remove}
                about={nameOf(remark)}
                tone="danger"
              />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function remarkPath(visit: OfficeVisit, { id }: Remark, act: string): string {
  return recapPath(visit, `/catatan/${id}/${act}?kembali=${encodeURIComponent(visit.at.path)}`)
}
