import { formatMoment } from '../../base/moments.ts'
import { ActButton } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { mostExported } from './log-export.ts'
import type { FilterValues } from './log-filter.ts'
import { Content, entryPath, History } from './log-history.tsx'
import { historyText } from './log-history-text.ts'
import { NarrowLog } from './log-narrow.tsx'
import { logPageText } from './log-page-text.ts'
import { namesIn, objectText, type Shown, whoText } from './log-shown.ts'
import { didText } from './log-text.ts'

type Named = { readonly id: string; readonly name: string }

type Props = {
  readonly at: PageContext
  /** How many entries the office's log has. */
  readonly count: number
  readonly shown: Shown
  readonly values: FilterValues
  readonly narrow: boolean
  readonly badDay: boolean
  readonly people: readonly Named[]
  readonly studies: readonly Named[]
  /** Whether some content is hidden from this reader. */
  readonly partly: boolean
  readonly canErase: boolean
  readonly older: string | null
}

/** The log of an office: who did what and when, narrowed down, kept and checked. */
export function LogPage(props: Props) {
  const { at, count, shown, narrow, partly, older } = props
  const text = logPageText[at.lang]
  const title = narrow ? text.found : text.title(count)
  return (
    <PlainPage at={at} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text.lead}</p>
      {partly ? <p class="lead">{text.leadHidden}</p> : null}
      <div class="stack spaced">
        <NarrowLog {...props} path={inLanguage('/riwayat', at.lang)} />
        <section class="panel">
          {narrow && shown.entries.length === 0 ? (
            <p>{text.nothingFits}</p>
          ) : (
            <History at={at} shown={shown} withStudy older={older} />
          )}
        </section>
        <Keep {...props} />
      </div>
    </PlainPage>
  )
}

function Keep({ at, values, canErase }: Props) {
  const text = logPageText[at.lang].keep
  const action = inLanguage('/riwayat/unduhan', at.lang)
  return (
    <section class="panel stack">
      <h2>{text.title}</h2>
      <p class="say">{text.say(mostExported)}</p>
      <div class="row">
        <ActButton action={action} label={text.csv} fields={{ ...values, bentuk: 'csv' }} />
        <ActButton action={action} label={text.jsonl} fields={{ ...values, bentuk: 'jsonl' }} />
      </div>
      <ul class="plain-list">
        <li>
          <a href={inLanguage('/riwayat/pemeriksaan', at.lang)}>{text.verify}</a>
          <span class="muted"> · {text.verifySay}</span>
        </li>
        {canErase ? (
          <li>
            <a href={inLanguage('/riwayat/penghapusan', at.lang)}>{text.erase}</a>
            <span class="muted"> · {text.eraseSay}</span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

type OwnProps = Pick<Props, 'at' | 'shown' | 'older'>

/** For somebody who does not read the log of the office: what concerns them. */
export function OwnLogPage({ at, shown, older }: OwnProps) {
  const text = logPageText[at.lang]
  return (
    <PlainPage at={at} title={text.ownTitle}>
      <h1>{text.ownTitle}</h1>
      <p class="lead">{text.leadOwn}</p>
      <div class="spaced">
        <section class="panel">
          <History at={at} shown={shown} withStudy older={older} />
        </section>
      </div>
    </PlainPage>
  )
}

type EntryPageProps = {
  readonly at: PageContext
  /** The one entry. */
  readonly shown: Shown
  readonly canErase: boolean
  readonly erased: boolean
}

/** One entry, with all that it holds. */
export function EntryPage({ at, shown, canErase, erased }: EntryPageProps) {
  const text = logPageText[at.lang]
  const entry = shown.entries[0]!
  const title = [
    whoText(entry.actor, shown.names, at.lang),
    didText(entry.act, at.lang),
    objectText(entry, namesIn(shown, entry)),
  ]
    .filter((part) => part !== '')
    .join(' ')
  return (
    <PlainPage at={at} title={title}>
      {erased ? (
        <p class="banner done" role="status">
          {text.done}
        </p>
      ) : null}
      <p class="crumb">
        <a href={inLanguage('/riwayat', at.lang)}>{text.back}</a> · {text.entryTitle(entry.sequence)}
      </p>
      <h1>{title}</h1>
      <div class="stack spaced">
        <section class="panel stack">
          <Content entry={entry} shown={shown} lang={at.lang} most={null} />
          <EntryFacts at={at} shown={shown} />
        </section>
        {canErase ? (
          <p>
            <a href={`${entryPath(at, entry.sequence)}/penghapusan`}>{text.eraseThis}</a>
          </p>
        ) : null}
      </div>
    </PlainPage>
  )
}

function EntryFacts({ at, shown }: Pick<EntryPageProps, 'at' | 'shown'>) {
  const text = logPageText[at.lang]
  const entry = shown.entries[0]!
  const study = entry.study === null ? null : shown.studies.get(entry.study)
  return (
    <dl class="facts">
      <dt>{text.when}</dt>
      <dd>{formatMoment(entry.at, at.lang)}</dd>
      {study == null ? null : (
        <>
          <dt>{historyText[at.lang].study}</dt>
          <dd>{study.open ? <a href={inLanguage(`/studi/${entry.study}`, at.lang)}>{study.title}</a> : study.title}</dd>
        </>
      )}
      <dt>{text.subject}</dt>
      <dd>{entry.subject}</dd>
      <dt>{text.hash}</dt>
      <dd>
        <code>{entry.hash}</code>
      </dd>
    </dl>
  )
}
