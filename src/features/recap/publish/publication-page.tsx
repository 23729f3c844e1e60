import { formatMoment } from '../../../base/moments.ts'
import { TextField } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import { fileText } from './file-text.ts'
import { Checksums } from './files/checksums.tsx'
import { PublicTableView } from './public-table.tsx'
import type { Publication } from './publication.ts'
import { publishText } from './publish-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly publication: Publication
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly mayWithdraw: boolean
  readonly message: 'terbit' | 'ditarik' | null
  readonly problems?: FieldProblems
}

/** One publication: what went out, byte for byte, and the way to withdraw it. */
export function PublicationPage({ visit, publication, files, mayWithdraw, message, problems = {} }: Props) {
  const { lang } = visit.at
  const text = publishText[lang]
  const { id, title, at, withdrawnAt, document } = publication
  const path = recapPath(visit, `/terbitkan/${id}`)
  const back = { href: recapPath(visit, '/terbitkan'), label: text.back }
  const when =
    withdrawnAt === null ? text.publishedOn(formatMoment(at, lang)) : text.withdrawnOn(formatMoment(withdrawnAt, lang))
  return (
    <RecapFrame visit={visit} room="/rekap/terbitkan" title={`${title}: ${when}`} back={back}>
      {message === null ? null : (
        <p class="banner done" role="status">
          {text.messages[message]}
        </p>
      )}
      <section class="panel stack">
        <p>{document.description}</p>
        <p>
          <a class="button" href={`${path}/folder.zip`}>
            {text.folder}
          </a>
        </p>
        <p class="muted">{text.folderSay}</p>
        {document.base === '' ? <p class="muted">{text.noAddress}</p> : null}
        {[...files.keys()].some((name) => name.endsWith('.pdf')) ? null : <p class="muted">{text.noPdf}</p>}
      </section>
      {document.tables.map((table) => (
        <section class="panel stack">
          <h2>{table.set.title[lang]}</h2>
          {table.periods.map(({ period }, i) => (
            <details open={i === table.periods.length - 1}>
              <summary>{fileText[lang].periodTitle(periodLabel(period, lang))}</summary>
              <PublicTableView table={table} period={i} lang={lang} />
            </details>
          ))}
        </section>
      ))}
      <FilesPart visit={visit} path={path} files={files} />
      {mayWithdraw && withdrawnAt === null ? (
        <section class="panel stack">
          <h2>{text.withdraw}</h2>
          <p class="muted">{text.withdrawSay}</p>
          <Form action={`${path}/tarik`} save={text.withdraw} failed={text.failed} problems={problems}>
            <TextField name="alasan" label={text.reason} value="" problem={problems.alasan} maxlength={500} />
          </Form>
        </section>
      ) : null}
    </RecapFrame>
  )
}

function FilesPart({ visit, path, files }: Pick<Props, 'visit' | 'files'> & { readonly path: string }) {
  const { lang } = visit.at
  const text = publishText[lang]
  return (
    <section class="panel stack">
      <h2>{text.files}</h2>
      <p class="muted">{text.filesSay}</p>
      <Checksums
        lang={lang}
        label={text.files}
        files={files}
        to={(name) => `${path}/berkas?nama=${encodeURIComponent(name)}`}
      />
    </section>
  )
}
