import type { Child } from 'hono/jsx'
import type { Language } from '../../base/language.ts'
import { formatClock, formatMoment } from '../../base/moments.ts'
import { capital } from '../../base/words.ts'
import { inLanguage, type PageContext } from '../../ui/page/page.tsx'
import { changesOf, type FieldChange, type FieldValue } from './log-changes.ts'
import { fieldText, inOrder, isEmpty, valueText } from './log-field-text.ts'
import { historyText } from './log-history-text.ts'
import { namesIn, objectText, type Shown, type ShownEntry, whoText } from './log-shown.ts'
import { sittingsOf } from './log-sitting.ts'
import { didText } from './log-text.ts'

/** Changes of an entry that a list shows, and signs of a value; the page of the entry shows all. */
const changesShown = 8
const signsShown = 240

type Props = {
  readonly at: PageContext
  readonly shown: Shown
  /** Whether each entry says of which study it is; not on a page of that study. */
  readonly withStudy?: boolean
  /** What can be done about an entry, such as undoing it. */
  readonly acts?: ((entry: ShownEntry) => Child) | undefined
  /** Where older entries are; null when there are none. */
  readonly older?: string | null
}

/** *Riwayat*: who did what and when, newest first. Stands on the pages of the log, or beside a thing with its entries alone. */
export function History({ at, shown, withStudy = false, acts, older = null }: Props) {
  const text = historyText[at.lang]
  if (shown.entries.length === 0) return <p class="say">{text.none}</p>
  return (
    <>
      <ol class="history">
        {sittingsOf(shown.entries).map(([entry, ...before]) => (
          <li>
            <One at={at} entry={entry} shown={shown} withStudy={withStudy} acts={acts} />
            {before.length === 0 ? null : (
              <details>
                <summary>{text.sameSitting(before.length, formatClock(before.at(-1)!.at, at.lang))}</summary>
                <ol class="history">
                  {before.map((earlier) => (
                    <li>
                      <One at={at} entry={earlier} shown={shown} acts={acts} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ol>
      {older === null ? null : (
        <p class="more">
          <a href={older}>{text.older}</a>
        </p>
      )}
    </>
  )
}

type OneProps = Omit<Props, 'older'> & { readonly entry: ShownEntry }

function One({ at, entry, shown, withStudy = false, acts }: OneProps) {
  const text = historyText[at.lang]
  return (
    <>
      <Sentence entry={entry} shown={shown} lang={at.lang} />
      <p class="muted">
        <time datetime={entry.at}>{formatMoment(entry.at, at.lang)}</time>
        {withStudy ? <OfStudy at={at} entry={entry} shown={shown} /> : null} ·{' '}
        <a href={entryPath(at, entry.sequence)}>{text.entry(entry.sequence)}</a>
      </p>
      <Content entry={entry} shown={shown} lang={at.lang} most={changesShown} />
      {acts?.(entry) ?? null}
    </>
  )
}

/** Where an entry has a page of its own. */
export function entryPath(at: Pick<PageContext, 'lang'>, sequence: number): string {
  return inLanguage(`/riwayat/${sequence}`, at.lang)
}

type EntryProps = { readonly entry: ShownEntry; readonly shown: Shown; readonly lang: Language }

function Sentence({ entry, shown, lang }: EntryProps) {
  const object = objectText(entry, namesIn(shown, entry))
  return (
    <p>
      <strong>{whoText(entry.actor, shown.names, lang)}</strong> {didText(entry.act, lang, object === '')}
      {object === '' ? null : (
        <>
          {' '}
          <strong>{object}</strong>
        </>
      )}
    </p>
  )
}

function OfStudy({ at, entry, shown }: Pick<Props, 'at' | 'shown'> & { readonly entry: ShownEntry }) {
  const text = historyText[at.lang]
  if (entry.study === null) return null
  const study = shown.studies.get(entry.study)
  return (
    <>
      {' '}
      · {text.study}{' '}
      {study === undefined ? (
        text.goneStudy
      ) : study.open ? (
        <a href={inLanguage(`/studi/${entry.study}`, at.lang)}>{study.title}</a>
      ) : (
        study.title
      )}
    </>
  )
}

/** What an entry holds: its changes and its reason, or why they are not to be seen. */
export function Content({ entry, shown, lang, most }: EntryProps & { readonly most: number | null }) {
  const text = historyText[lang]
  if (entry.hidden) return <p class="muted">{text.hidden}</p>
  if (entry.content === null) return <p class="muted">{text.erased}</p>
  const changes = inOrder(changesOf(entry.content))
  const names = namesIn(shown, entry)
  const listed = most === null ? changes : changes.slice(0, most)
  const { reason } = entry.content
  return (
    <>
      {listed.length === 0 ? null : (
        <ul class="changes">
          {listed.map((change) => (
            <Change change={change} names={names} lang={lang} whole={most === null} />
          ))}
          {changes.length > listed.length ? <li class="muted">{text.more(changes.length - listed.length)}</li> : null}
        </ul>
      )}
      {reason === null || reason === '' ? null : (
        <p>
          {text.reason}: <q>{reason}</q>
        </p>
      )}
    </>
  )
}

type ChangeProps = {
  readonly change: FieldChange
  readonly names: Shown['names']
  readonly lang: Language
  readonly whole: boolean
}

function Change({ change, names, lang, whole }: ChangeProps) {
  const text = historyText[lang]
  const { before, after } = change
  const field = capital(fieldText(change, lang, names))
  const value = (side: FieldValue, was: boolean) => (
    <Value value={side} words={clipped(valueText(side, change.field, names, lang), whole)} was={was} />
  )
  if (before === undefined)
    return after === undefined || isEmpty(after) ? null : (
      <li>
        {field}: {value(after, false)}
      </li>
    )
  if (after === undefined || (isEmpty(before) && isEmpty(after)))
    return isEmpty(before) ? null : (
      <li>
        {field}: {text.was} {value(before, true)}
      </li>
    )
  return (
    <li>
      {text.changed(field)} {value(before, true)} {text.into} {value(after, false)}
    </li>
  )
}

type ValueProps = { readonly value: FieldValue; readonly words: string; readonly was: boolean }

function Value({ value, words, was }: ValueProps) {
  if (isEmpty(value)) return <span class="muted">{words}</span>
  return <q class={was ? 'was' : undefined}>{words}</q>
}

function clipped(value: string, whole: boolean): string {
  const signs = [...value]
  return whole || signs.length <= signsShown ? value : `${signs.slice(0, signsShown).join('')}…`
}
