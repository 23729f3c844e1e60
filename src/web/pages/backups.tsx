import { formatMoment } from '../../base/moments.ts'
import { formatNumber } from '../../base/numbers.ts'
import type { StoredBackup } from '../../db/backup/folder.ts'
import { type BackupState, backupWarning } from '../../features/people/backup-state.ts'
import { backupProblemText, carriedLines, contentsText, sizeText } from '../../features/people/backup-text.ts'
import { fieldId } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import type { BackupDesk } from '../backup-desk.ts'
import { type BackupMessage, backupPageText } from '../backup-page-text.ts'

export type Shown = {
  readonly at: PageContext
  readonly desk: BackupDesk
  readonly state: BackupState
  readonly stored: readonly StoredBackup[]
  /** Another process works on backups. */
  readonly elsewhere: boolean
  readonly now: string
  readonly message: BackupMessage | null
  readonly uploadProblems?: FieldProblems
}

/** When the last backup was made and whether that is good enough, one button, and what can be brought back. */
export function BackupsPage(shown: Shown) {
  const { at, desk, message } = shown
  const text = backupPageText[at.lang]
  const busy = desk.job() !== null || shown.elsewhere
  const failed = Object.keys(shown.uploadProblems ?? {}).length > 0
  return (
    <PlainPage at={at} title={failed ? text.upload.failed : text.title}>
      {message === null ? null : (
        <p class="banner done" role="status">
          {text.messages[message]}
        </p>
      )}
      <Crumb at={at} />
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="stack spaced">
        <LastRestore {...shown} />
        <section class="panel stack">
          <h2>{text.state}</h2>
          <Standing {...shown} />
          {busy ? (
            <UnderWay {...shown} />
          ) : (
            <ActButton action={inLanguage('/kantor/cadangan', at.lang)} label={text.make} tone="main" />
          )}
        </section>
        <section class="panel stack">
          <h2>{text.stored}</h2>
          {desk.job()?.kind === 'backup' ? <p class="banner">{text.soon}</p> : null}
          {shown.stored.length === 0 ? <p class="say">{text.none}</p> : <Stored at={at} stored={shown.stored} />}
          <p class="muted">{text.key}</p>
        </section>
        {busy ? null : <Upload {...shown} />}
      </div>
    </PlainPage>
  )
}

/** For administrators of an office that does not run the server. */
export function BackupsElsewherePage({ at, keeper }: { readonly at: PageContext; readonly keeper: string }) {
  const text = backupPageText[at.lang]
  return (
    <PlainPage at={at} title={text.title}>
      <Crumb at={at} />
      <h1>{text.title}</h1>
      <p class="lead">{text.elsewhere(keeper)}</p>
    </PlainPage>
  )
}

function Crumb({ at }: Pick<Shown, 'at'>) {
  return (
    <p class="crumb">
      <a href={inLanguage('/kantor', at.lang)}>{backupPageText[at.lang].office}</a>
    </p>
  )
}

function Standing({ at, desk, state, now }: Shown) {
  const text = backupPageText[at.lang]
  const { hours, keep, passphrase } = desk.settings
  const { last, failed } = state
  const warning = backupWarning(state, hours, now)
  const tone = warning === null ? 'good' : warning === 'failed' ? 'bad' : 'notice'
  const known = hours === null ? '' : formatNumber(hours, at.lang)
  return (
    <>
      <p class="say">
        <Tag tone={tone}>{text.tags[warning ?? 'good']}</Tag>{' '}
        {last === null
          ? text.never
          : text.last(formatMoment(last.at, at.lang), contentsText(last, at.lang), sizeText(last.bytes, at.lang))}
      </p>
      {failed === null ? null : (
        <p class="say">{text.failedAt(formatMoment(failed.at, at.lang), backupProblemText(failed, at.lang))}</p>
      )}
      {warning === 'late' ? <p class="say">{text.late(known)}</p> : null}
      <p class="muted">
        {hours === null ? text.noSchedule : text.schedule(known, formatNumber(keep, at.lang))}{' '}
        {passphrase === null ? text.plain : text.encrypted}
      </p>
    </>
  )
}

function UnderWay({ at, desk }: Shown) {
  const text = backupPageText[at.lang]
  const job = desk.job()
  if (job === null)
    return (
      <p class="say">
        {text.runningElsewhere} <a href={inLanguage('/kantor/cadangan', at.lang)}>{text.look}</a>
      </p>
    )
  const [done, of] = [formatNumber(job.done, at.lang), formatNumber(job.of, at.lang)]
  return (
    <div class="stack">
      <p class="say" id="jalan">
        {text.running[job.kind]}
        {job.of === 0 ? '' : `: ${text.rows(done, of)}`}
      </p>
      <progress aria-labelledby="jalan" value={job.of === 0 ? undefined : job.done} max={Math.max(1, job.of)} />
      <p class="muted">
        {text.leave} <a href={inLanguage('/kantor/cadangan', at.lang)}>{text.look}</a>
      </p>
    </div>
  )
}

function Stored({ at, stored }: Pick<Shown, 'at' | 'stored'>) {
  const text = backupPageText[at.lang]
  const link = (path: string, name: string) =>
    `${inLanguage(`/kantor/cadangan/${path}`, at.lang)}?berkas=${encodeURIComponent(name)}`
  return (
    <table class="data cards">
      <thead>
        <tr>
          <th scope="col">{text.when}</th>
          <th scope="col">{text.inside}</th>
          <th scope="col">{text.size}</th>
          <th scope="col">{text.kind}</th>
          <th scope="col">{text.acts}</th>
        </tr>
      </thead>
      <tbody>
        {stored.map(({ name, at: when, bytes, encrypted, uploaded, inside }) => (
          <tr>
            <th scope="row">
              {inside === null ? text.momentUnknown : formatMoment(inside.made, at.lang)}
              <span class="muted address">
                {uploaded ? `${text.uploadedAt(formatMoment(when, at.lang))} · ${name}` : name}
              </span>
            </th>
            <td data-label={text.inside}>{inside === null ? text.insideUnknown : contentsText(inside, at.lang)}</td>
            <td data-label={text.size}>{sizeText(bytes, at.lang)}</td>
            <td data-label={text.kind}>
              <Tag tone="plain">{encrypted ? text.sealedTag : text.openTag}</Tag>
            </td>
            <td data-label={text.acts}>
              <span class="row">
                <a href={link('unduh', name)}>
                  {text.download}
                  <span class="sr"> {name}</span>
                </a>
                <a href={link('pulihkan', name)}>
                  {text.bringBack}
                  <span class="sr"> {name}</span>
                </a>
                {uploaded ? (
                  <a href={link('hapus', name)}>
                    {text.removal.link}
                    <span class="sr"> {name}</span>
                  </a>
                ) : null}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Upload({ at, uploadProblems = {} }: Shown) {
  const text = backupPageText[at.lang].upload
  const problem = uploadProblems.berkas
  const described = problem === undefined ? undefined : `${fieldId('berkas')}-problem`
  return (
    <section class="panel stack">
      <h2>{text.title}</h2>
      <p class="say">{text.say}</p>
      <Form
        action={inLanguage('/kantor/cadangan/unggah', at.lang)}
        save={text.save}
        failed={text.failed}
        problems={uploadProblems}
        upload="streamed"
      >
        <div class={problem === undefined ? 'field' : 'field wrong'}>
          <label for={fieldId('berkas')}>{text.file}</label>
          {problem === undefined ? null : (
            <p class="problem" id={described}>
              <span aria-hidden="true">✗ </span>
              {problem}
            </p>
          )}
          <input
            id={fieldId('berkas')}
            name="berkas"
            type="file"
            accept=".ungkit-backup"
            aria-describedby={described}
            aria-invalid={problem === undefined ? undefined : 'true'}
          />
        </div>
      </Form>
    </section>
  )
}

function LastRestore({ at, desk }: Shown) {
  const text = backupPageText[at.lang].restored
  const restored = desk.restored()
  if (restored === null || desk.job() !== null) return null
  if (!restored.ok)
    return (
      <div class="error" role="alert">
        <h2>{text.bad}</h2>
        <p>{backupProblemText(restored.problems[0]!, at.lang)}</p>
      </div>
    )
  const { made, contents, carried, kept } = restored.value
  return (
    <section class="banner done" role="status">
      <p>{text.good(formatMoment(made, at.lang), contentsText(contents, at.lang))}</p>
      <ul>
        {[...carriedLines(carried, at.lang), text.kept(kept)].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  )
}
