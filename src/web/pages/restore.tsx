import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import { version } from '../../base/version.ts'
import type { StoredBackup } from '../../db/backup/folder.ts'
import { type BackupHead, rowsOf } from '../../db/backup/index.ts'
import type { Contents } from '../../features/people/chains-store.ts'
import type { LostStudy, RestoreLoss } from '../../features/people/restore-loss-store.ts'
import { TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { restorePageText } from '../restore-page-text.ts'
import { ActPage, FileLine } from './backup-acts.tsx'

export type Compared = {
  readonly head: BackupHead
  readonly today: Contents
  readonly related: boolean
  readonly loss: RestoreLoss
}

type RestoreProps = {
  readonly at: PageContext
  readonly file: StoredBackup
  readonly problems?: FieldProblems
  /** Whose name is typed. */
  readonly office: string
  /** Null until the passphrase is known. */
  readonly compared: Compared | null
}

/** A backup beside today, and the office's name before anything is replaced. */
export function RestorePage({ at, file, office, compared, problems = {} }: RestoreProps) {
  const text = restorePageText[at.lang]
  return (
    <ActPage at={at} title={text.title}>
      <p class="lead">{text.lead}</p>
      <FileLine at={at} file={file} />
      <div class="stack spaced">
        {compared === null ? null : <Comparison at={at} compared={compared} />}
        {compared === null ? null : <Loss at={at} loss={compared.loss} />}
        <Form
          action={inLanguage('/kantor/cadangan/pulihkan', at.lang)}
          save={compared === null ? text.check : text.save}
          failed={text.failed}
          problems={problems}
          cancel={{ href: inLanguage('/kantor/cadangan', at.lang), label: text.cancel }}
        >
          <input type="hidden" name="berkas" value={file.name} />
          {file.encrypted ? (
            <TextField
              name="sandi"
              label={text.passphrase}
              {...(compared === null ? {} : { hint: text.again })}
              type="password"
              autocomplete="off"
              value=""
              problem={problems.sandi}
            />
          ) : null}
          {compared === null ? null : (
            <>
              <ul class="say">
                {text.what.map((line) => (
                  <li>{line}</li>
                ))}
              </ul>
              <TextField
                name="kantor"
                label={text.name}
                hint={text.nameHint(office)}
                autocomplete="off"
                value=""
                problem={problems.kantor}
              />
            </>
          )}
        </Form>
      </div>
    </ActPage>
  )
}

function Comparison({ at, compared }: { readonly at: PageContext; readonly compared: Compared }) {
  const text = restorePageText[at.lang]
  const { head, today, related } = compared
  const number = (n: number) => formatNumber(n, at.lang)
  const rows = [
    [text.made, formatMoment(head.made, at.lang), text.now],
    [text.studies, number(rowsOf(head, 'studies')), number(today.studies)],
    [text.entries, number(rowsOf(head, 'log')), number(today.entries)],
    [text.program, head.program, version],
  ]
  return (
    <section class="panel stack">
      <h2>{text.compare}</h2>
      <table class="data">
        <thead>
          <tr>
            <td />
            <th scope="col">{text.backup}</th>
            <th scope="col">{text.today}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, then, now]) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{then}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {related ? null : (
        <p class="say">
          <Tag tone="notice">!</Tag> {text.other}
        </p>
      )}
    </section>
  )
}

const mostNamed = 20

/** Whom to ask first: what was made or changed since, by name. */
function Loss({ at, loss }: { readonly at: PageContext; readonly loss: RestoreLoss }) {
  const text = restorePageText[at.lang].lost
  const { studies, changed, accounts, elsewhere } = loss
  const line = ({ title, by }: LostStudy) => (by === '' ? title : `${title} (${text.by(by)})`)
  const lists = [
    { say: text.studies, lines: studies.map(line) },
    { say: text.changed, lines: changed.map(line) },
    { say: text.accounts, lines: accounts },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <section class="panel stack">
      <h2>{text.title}</h2>
      {lists.length === 0 && elsewhere === 0 ? <p class="say">{text.nothing}</p> : null}
      {lists.map(({ say, lines }) => (
        <>
          <p class="say">{say(lines.length)}</p>
          <ul class="say">
            {lines.slice(0, mostNamed).map((name) => (
              <li>{name}</li>
            ))}
            {lines.length > mostNamed ? <li>{text.more(lines.length - mostNamed)}</li> : null}
          </ul>
        </>
      ))}
      {elsewhere === 0 ? null : <p class="say">{text.elsewhere(elsewhere)}</p>}
      {lists.length === 0 ? null : <p class="say">{text.ask}</p>}
    </section>
  )
}
