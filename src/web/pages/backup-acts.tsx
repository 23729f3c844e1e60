import type { Child } from 'hono/jsx'
import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import { version } from '../../base/version.ts'
import type { StoredBackup } from '../../db/backup/folder.ts'
import { type BackupHead, rowsOf } from '../../db/backup/index.ts'
import { sizeText } from '../../features/people/backup-text.ts'
import type { Contents } from '../../features/people/chains-store.ts'
import { Choices, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { backupPageText } from '../backup-page-text.ts'

type Act = {
  readonly at: PageContext
  readonly file: StoredBackup
  readonly problems?: FieldProblems
}

/** Before a backup leaves the house: a passphrase, or the plain word that there is none. */
export function DownloadPage({ at, file, problems = {} }: Act) {
  const text = backupPageText[at.lang].downloading
  return (
    <ActPage at={at} title={text.title}>
      <p class="lead">{file.encrypted ? text.sealed : text.lead}</p>
      <p class="muted">
        {file.name} · {formatMoment(file.at, at.lang)} · {sizeText(file.bytes, at.lang)}
      </p>
      <Form
        action={inLanguage('/kantor/cadangan/unduh', at.lang)}
        save={text.save}
        failed={text.failed}
        problems={problems}
        cancel={{
          href: inLanguage('/kantor/cadangan', at.lang),
          label: backupPageText[at.lang].restoring.cancel,
        }}
      >
        <input type="hidden" name="berkas" value={file.name} />
        {file.encrypted ? null : (
          <>
            <TextField
              name="sandi"
              label={text.passphrase}
              hint={text.hint}
              type="password"
              autocomplete="new-password"
              value=""
              problem={problems.sandi}
            />
            <TextField
              name="ulang"
              label={text.again}
              type="password"
              autocomplete="new-password"
              value=""
              problem={problems.ulang}
            />
            <Choices
              kind="checkbox"
              name="tanpa"
              label={text.none}
              choices={[{ value: 'ya', label: text.without, hint: text.withoutHint }]}
              values={[]}
            />
          </>
        )}
      </Form>
    </ActPage>
  )
}

export type Compared = {
  readonly head: BackupHead
  readonly today: Contents
  readonly related: boolean
}

type RestoreProps = Act & {
  /** Whose name is typed. */
  readonly office: string
  /** Null until the passphrase is known. */
  readonly compared: Compared | null
  /** As it was typed, so that it need not be typed again. */
  readonly passphrase: string
}

/** A backup beside today, and the office's name before anything is replaced. */
export function RestorePage({ at, file, office, compared, passphrase, problems = {} }: RestoreProps) {
  const text = backupPageText[at.lang].restoring
  return (
    <ActPage at={at} title={text.title}>
      <p class="lead">{text.lead}</p>
      <p class="muted">
        {file.name} · {sizeText(file.bytes, at.lang)}
      </p>
      <div class="stack spaced">
        {compared === null ? null : <Comparison at={at} compared={compared} />}
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
              type="password"
              autocomplete="off"
              value={compared === null ? '' : passphrase}
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
  const text = backupPageText[at.lang].restoring
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

function ActPage({ at, title, children }: { at: PageContext; title: string; children?: Child }) {
  return (
    <PlainPage at={at} title={title}>
      <p class="crumb">
        <a href={inLanguage('/kantor/cadangan', at.lang)}>{backupPageText[at.lang].title}</a>
      </p>
      <h1>{title}</h1>
      {children}
    </PlainPage>
  )
}
