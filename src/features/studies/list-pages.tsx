import { formatMoment, formatMomentDay } from '../../base/moments.ts'
import { TextField } from '../../ui/field/field.tsx'
import { ActButton } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { uiText } from '../../ui/text.ts'
import type { SetBack } from '../people/backup-state-store.ts'
import { setBackText } from '../people/backup-text.ts'
import { binDays, type StudyState, studyStates } from './entry.ts'
import { listText } from './list-text.ts'

export type ListedStudy = {
  readonly id: string
  readonly title: string
  readonly synthetic: boolean
  readonly changedAt: string
  readonly binnedAt: string | null
}

type Props = {
  readonly at: PageContext
  /** A study has just gone into the bin. */
  readonly binned: boolean
  readonly state: StudyState
  readonly search: string
  readonly studies: readonly ListedStudy[]
  readonly counts: Readonly<Record<StudyState, number>>
  /** When a backup was restored lately. */
  readonly setBack: SetBack | null
  /** Address of the next page; null on the last one. */
  readonly next: string | null
  readonly canCreate: boolean
  readonly canRestore: boolean
  readonly examples: readonly { readonly id: string; readonly title: string }[]
}

/** The studies of an office that this person may see, newest first. */
export function StudyList(props: Props) {
  const { at, state, search, studies, counts, canCreate, binned } = props
  const text = listText[at.lang]
  const title = text.title(state, counts[state])
  const here = inLanguage('/studi', at.lang)
  return (
    <PlainPage at={at} title={`${title} · ${uiText[at.lang].studies}`}>
      {props.setBack === null ? null : (
        <p class="banner" role="status">
          {setBackText(props.setBack, at.lang)}
        </p>
      )}
      <div class="row between">
        <h1>{title}</h1>
        {canCreate ? (
          <a class="button" href={inLanguage('/studi/baru', at.lang)}>
            {text.make}
          </a>
        ) : null}
      </div>
      <p class="lead">{text.lead[state]}</p>
      {binned ? (
        <p class="banner done" role="status">
          {text.binned} <a href={`${here}?keadaan=binned`}>{text.tabs.binned}</a>
        </p>
      ) : null}
      <nav class="tabs" aria-label={text.study}>
        {studyStates.map((tab) => (
          <a
            href={tab === 'active' ? here : `${here}?keadaan=${tab}`}
            aria-current={tab === state ? 'page' : undefined}
          >
            {text.tabs[tab]} ({counts[tab]})
          </a>
        ))}
      </nav>
      {counts[state] > 10 || search !== '' ? <Search at={at} state={state} search={search} /> : null}
      {studies.length === 0 ? <Nothing {...props} /> : <Table {...props} />}
      <Examples at={at} examples={props.examples} />
    </PlainPage>
  )
}

function Search({ at, state, search }: Pick<Props, 'at' | 'state' | 'search'>) {
  const text = listText[at.lang]
  return (
    <form class="row find" method="get" action={inLanguage('/studi', at.lang)}>
      {state === 'active' ? null : <input type="hidden" name="keadaan" value={state} />}
      <TextField name="cari" label={text.search} value={search} type="search" maxlength={200} />
      <button class="button alt" type="submit">
        {text.find}
      </button>
    </form>
  )
}

function Nothing({ at, state, search, canCreate }: Props) {
  const text = listText[at.lang]
  if (search !== '') return <p class="panel">{text.nothingFound(search)}</p>
  return (
    <section class="panel stack">
      <p>{text.empty[state]}</p>
      {state === 'active' && canCreate ? <p>{text.teach}</p> : null}
    </section>
  )
}

function Table({ at, state, studies, next, canRestore }: Props) {
  const text = listText[at.lang]
  return (
    <section class="panel">
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.study}</th>
            <th scope="col">{text.changed}</th>
            {state === 'binned' ? <th scope="col">{text.acts}</th> : null}
          </tr>
        </thead>
        <tbody>
          {studies.map((study) => (
            <tr>
              <th scope="row">
                {state === 'binned' ? (
                  study.title
                ) : (
                  <a href={inLanguage(`/studi/${study.id}`, at.lang)}>{study.title}</a>
                )}{' '}
                {study.synthetic ? <Tag tone="notice">{uiText[at.lang].syntheticTag}</Tag> : null}
              </th>
              <td data-label={text.changed}>
                {formatMoment(study.changedAt, at.lang)}
                {study.binnedAt === null ? null : (
                  <small> · {text.gone(formatMomentDay(goneOn(study.binnedAt), at.lang))}</small>
                )}
              </td>
              {state === 'binned' ? (
                <td>
                  {canRestore ? (
                    <ActButton
                      action={inLanguage(`/studi/${study.id}/pemulihan`, at.lang)}
                      label={text.restore}
                      about={study.title}
                    />
                  ) : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {next === null ? null : (
        <p class="more">
          <a href={next}>{text.more}</a>
        </p>
      )}
    </section>
  )
}

function Examples({ at, examples }: Pick<Props, 'at' | 'examples'>) {
  const text = listText[at.lang]
  if (examples.length === 0) return null
  return (
    <section class="stack spaced">
      <h2>{text.examples}</h2>
      <p class="muted">{text.examplesLead}</p>
      <ul class="plain-list">
        {examples.map(({ id, title }) => (
          <li>
            <a href={inLanguage(`/studi/${id}`, at.lang)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The day on which a study leaves the bin. */
export function goneOn(binnedAt: string): string {
  return new Date(Date.parse(binnedAt) + binDays * 86_400_000).toISOString()
}
