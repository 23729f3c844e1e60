import { Choices, TextArea, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { FromOffice } from '../../ui/field/from-office.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import type { EraseValues } from './log-erase-form.ts'
import { eraseText } from './log-erase-text.ts'
import { Content, entryPath, History } from './log-history.tsx'
import { logPageText } from './log-page-text.ts'
import type { Shown } from './log-shown.ts'

type Props = {
  readonly at: PageContext
  /** The one entry. */
  readonly shown: Shown
  readonly values: EraseValues
  readonly problems: FieldProblems
}

/** What erasing an entry means, before it is done. */
export function EraseEntryPage({ at, shown, values, problems }: Props) {
  const text = eraseText[at.lang]
  const entry = shown.entries[0]!
  const path = entryPath(at, entry.sequence)
  return (
    <PlainPage at={at} title={text.title(entry.sequence)}>
      <p class="crumb">
        <a href={path}>{logPageText[at.lang].entryTitle(entry.sequence)}</a>
      </p>
      <h1>{text.title(entry.sequence)}</h1>
      <p class="lead">{text.lead}</p>
      <div class="stack spaced">
        <section class="panel">
          <Content entry={entry} shown={shown} lang={at.lang} most={null} />
        </section>
        <Meaning at={at} />
        <Form
          action={`${path}/penghapusan`}
          save={text.save}
          failed={text.failed}
          problems={problems}
          cancel={{ href: path, label: text.cancel }}
        >
          <Sure at={at} values={values} problems={problems} />
        </Form>
      </div>
    </PlainPage>
  )
}

type HoldingProps = {
  readonly at: PageContext
  /** Null until something was looked for: how many entries hold it, and the newest of them. */
  readonly found: { readonly count: number; readonly shown: Shown } | null
  readonly values: EraseValues
  readonly problems: FieldProblems
  /** Whether entries of some studies were not searched. */
  readonly partly: boolean
  readonly done: number | null
}

/** Looks for entries that hold a text, and erases them all. */
export function EraseHoldingPage({ at, found, values, problems, partly, done }: HoldingProps) {
  const { holding, cancel, failed } = eraseText[at.lang]
  const path = inLanguage('/riwayat/penghapusan', at.lang)
  const back = { href: inLanguage('/riwayat', at.lang), label: cancel }
  return (
    <PlainPage at={at} title={holding.title}>
      {done === null ? null : (
        <p class="banner done" role="status">
          {holding.done(done)}
        </p>
      )}
      <p class="crumb">
        <a href={back.href}>{logPageText[at.lang].back}</a>
      </p>
      <h1>{holding.title}</h1>
      <p class="lead">{holding.lead}</p>
      {partly ? <p class="lead">{holding.others}</p> : null}
      <div class="stack spaced">
        <form class="panel form stack" method="post" action={path}>
          <FromOffice />
          <TextField
            name="memuat"
            label={holding.text}
            hint={holding.textHint}
            value={values.text}
            problem={problems.memuat}
            maxlength={200}
            autocomplete="off"
          />
          <div class="row">
            <button class="button alt" type="submit" name="cari" value="ya">
              {holding.look}
            </button>
          </div>
        </form>
        {found === null ? null : (
          <section class="panel stack">
            <h2>{found.count === 0 ? holding.none : holding.found(found.count)}</h2>
            {found.count === 0 ? null : <History at={at} shown={found.shown} withStudy />}
          </section>
        )}
        {found === null || found.count === 0 ? null : (
          <>
            <Meaning at={at} />
            <Form action={path} save={holding.save(found.count)} failed={failed} problems={problems} cancel={back}>
              <input type="hidden" name="memuat" value={values.text} />
              <Sure at={at} values={values} problems={problems} />
            </Form>
          </>
        )}
      </div>
    </PlainPage>
  )
}

function Meaning({ at }: Pick<Props, 'at'>) {
  const text = eraseText[at.lang]
  return (
    <ul>
      <li>{text.goes}</li>
      <li>{text.stays}</li>
      <li>{text.recorded}</li>
      <li>{text.backups}</li>
    </ul>
  )
}

function Sure({ at, values, problems }: Pick<Props, 'at' | 'values' | 'problems'>) {
  const text = eraseText[at.lang]
  return (
    <>
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        problem={problems.reason}
        value={values.reason}
        required
        maxlength={1000}
      />
      <Choices
        kind="checkbox"
        name="sure"
        label={text.sureLabel}
        problem={problems.sure}
        values={values.sure ? ['yes'] : []}
        choices={[{ value: 'yes', label: text.sure }]}
      />
    </>
  )
}
