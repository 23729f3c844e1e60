import { TextArea, TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { FromOffice } from '../../ui/field/from-office.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { newStudyText } from '../new-study-text.ts'

export type Way = 'blank' | 'table' | 'bundle'

type Props = {
  readonly at: PageContext
  readonly examples: readonly { readonly id: string; readonly title: string }[]
  readonly typed?: { readonly title: string; readonly question: string; readonly tabel: string }
  readonly failed?: Failed | null
  /** Id for the study that the form makes. */
  readonly formKey: string
}

/** What went wrong, and with which of the ways. */
export type Failed = {
  readonly way: Way
  readonly problems: FieldProblems
  /** What of the table could not be read, each with its place: the person says whether the study is made without it. */
  readonly unread?: readonly string[]
  /** The table came as a file, which a browser does not send twice. */
  readonly uploaded?: boolean
}

/** Four ways to begin: a question, a scoring table, a bundle, an example. */
export function NewStudyPage({
  at,
  examples,
  typed = { title: '', question: '', tabel: '' },
  failed = null,
  formKey,
}: Props) {
  const text = newStudyText[at.lang]
  const of = (way: Way) => (failed?.way === way ? failed.problems : {})
  const kept = (way: Way, value: string) => (failed?.way === way ? value : '')
  const action = (way: string) => inLanguage(`/studi/baru${way}`, at.lang)
  return (
    <PlainPage at={at} title={failed === null ? text.title : text.failed}>
      <p class="crumb">
        <a href={inLanguage('/studi', at.lang)}>{text.toList}</a>
      </p>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="grid spaced">
        <section class="panel stack">
          <h2>{text.blank.title}</h2>
          <Form action={action('')} save={text.blank.make} failed={text.failed} problems={of('blank')}>
            <input type="hidden" name="kunci" value={formKey} />
            <TextField
              name="title"
              label={text.name}
              hint={text.nameHint}
              value={kept('blank', typed.title)}
              problem={of('blank').title}
              required
            />
            <TextArea
              name="question"
              label={text.question}
              hint={text.questionHint}
              value={kept('blank', typed.question)}
              rows={3}
            />
          </Form>
        </section>
        <FromTable {...{ at, typed, failed, examples, formKey }} />
        <FromBundle {...{ at, typed, failed, examples, formKey }} />
        <section class="panel stack">
          <h2>{text.example.title}</h2>
          <p class="muted">{text.example.say}</p>
          {examples.map(({ id, title }) => (
            <div class="stack">
              <p>{title}</p>
              <ActButton
                action={action('/contoh')}
                label={text.example.make}
                about={title}
                fields={{ contoh: id, kunci: formKey }}
              />
            </div>
          ))}
        </section>
      </div>
    </PlainPage>
  )
}

/** A table that was pasted or uploaded. */
function FromTable({ at, typed, failed, formKey }: Required<Props>) {
  const text = newStudyText[at.lang]
  const of = failed?.way === 'table' ? failed.problems : {}
  const kept = (value: string) => (failed?.way === 'table' ? value : '')
  return (
    <section class="panel stack">
      <h2>{text.table.title}</h2>
      <p class="muted">{text.table.say}</p>
      <form
        class="form stack"
        method="post"
        action={inLanguage('/studi/baru/tabel', at.lang)}
        enctype="multipart/form-data"
      >
        <FromOffice />
        <input type="hidden" name="kunci" value={formKey} />
        <Problems title={text.failed} problems={of} />
        {failed?.unread === undefined ? null : (
          <div class="error" role="alert" tabindex={-1} autofocus>
            <h3>{text.table.unread(failed.unread.length)}</h3>
            <ul>
              {failed.unread.slice(0, 50).map((line) => (
                <li>{line}</li>
              ))}
            </ul>
            <p>{failed.uploaded ? text.table.chooseAgain : text.table.mend}</p>
          </div>
        )}
        <div class="field">
          <label for="judul-tabel">{text.name}</label>
          <input id="judul-tabel" name="title" type="text" value={kept(typed.title)} />
        </div>
        <div class="field">
          <label for="tabel">{text.table.paste}</label>
          <textarea id="tabel" name="tabel" rows={6} spellcheck={false}>
            {`\n${kept(typed.tabel)}`}
          </textarea>
        </div>
        <div class="field">
          <label for="berkas-tabel">{text.table.file}</label>
          <input id="berkas-tabel" name="berkas" type="file" accept=".xlsx,.xls,.xlsb,.ods,.csv,.tsv,.txt,.md,.html" />
        </div>
        {failed?.unread === undefined ? null : (
          <label class="choice">
            <input type="checkbox" name="tetap" value="1" />
            <span>
              {text.table.anyway}
              <small>{text.table.anywaySay}</small>
            </span>
          </label>
        )}
        <button class="button" type="submit">
          {text.table.make}
        </button>
      </form>
    </section>
  )
}

/** A bundle that another Ungkit exported. */
function FromBundle({ at, failed, formKey }: Required<Props>) {
  const text = newStudyText[at.lang]
  const of = failed?.way === 'bundle' ? failed.problems : {}
  return (
    <section class="panel stack">
      <h2>{text.bundle.title}</h2>
      <p class="muted">{text.bundle.say}</p>
      <form
        class="form stack"
        method="post"
        action={inLanguage('/studi/baru/bundel', at.lang)}
        enctype="multipart/form-data"
      >
        <FromOffice />
        <input type="hidden" name="kunci" value={formKey} />
        <Problems title={text.failed} problems={of} />
        <div class="field">
          <label for="bundel">{text.bundle.file}</label>
          <input id="bundel" name="bundel" type="file" accept=".zip" />
        </div>
        <button class="button" type="submit">
          {text.bundle.make}
        </button>
      </form>
    </section>
  )
}

function Problems({ title, problems }: { readonly title: string; readonly problems: FieldProblems }) {
  const lines = Object.values(problems)
  if (lines.length === 0) return null
  return (
    <div class="error" role="alert" tabindex={-1} autofocus>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  )
}
