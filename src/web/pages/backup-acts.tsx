import type { Child } from 'hono/jsx'
import { formatMoment } from '../../base/moments.ts'
import type { StoredBackup } from '../../db/backup/folder.ts'
import { contentsText, sizeText } from '../../features/people/backup-text.ts'
import { Choices, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { backupPageText } from '../backup-page-text.ts'
import { restorePageText } from '../restore-page-text.ts'

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
      <FileLine at={at} file={file} />
      <Form
        action={inLanguage('/kantor/cadangan/unduh', at.lang)}
        save={text.save}
        failed={text.failed}
        problems={problems}
        cancel={{
          href: inLanguage('/kantor/cadangan', at.lang),
          label: restorePageText[at.lang].cancel,
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

/** Before an upload is gone: which one, by what it holds. */
export function RemovePage({ at, file }: Pick<Act, 'at' | 'file'>) {
  const text = backupPageText[at.lang].removal
  return (
    <ActPage at={at} title={text.title}>
      <p class="lead">{text.lead}</p>
      <FileLine at={at} file={file} />
      <Form
        action={inLanguage('/kantor/cadangan/hapus', at.lang)}
        save={text.save}
        failed=""
        cancel={{ href: inLanguage('/kantor/cadangan', at.lang), label: restorePageText[at.lang].cancel }}
      >
        <input type="hidden" name="berkas" value={file.name} />
      </Form>
    </ActPage>
  )
}

/** Which file it is, by what it holds. */
export function FileLine({ at, file }: Pick<Act, 'at' | 'file'>) {
  const { inside, name, bytes } = file
  const held = inside === null ? [] : [formatMoment(inside.made, at.lang), contentsText(inside, at.lang)]
  return <p class="muted address">{[...held, sizeText(bytes, at.lang), name].join(' · ')}</p>
}

export function ActPage({ at, title, children }: { at: PageContext; title: string; children?: Child }) {
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
