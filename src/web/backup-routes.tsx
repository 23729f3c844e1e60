import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { diskOf } from '../base/disk.ts'
import { newSecret } from '../base/ids.ts'
import { isBackupName, type StoredBackup, storedBackups, uploadName } from '../db/backup/folder.ts'
import { openBackup, rowsOf, unfinishedEnding } from '../db/backup/index.ts'
import { readOutside } from '../db/backup/read.ts'
import { bytesOfBackup, sealedBytes } from '../db/backup/wrap.ts'
import { transaction } from '../db/transaction.ts'
import { backupState, isLeased, knowBackup } from '../features/people/backup-state-store.ts'
import { backupProblemText, leastPassphrase } from '../features/people/backup-text.ts'
import { contentsOf } from '../features/people/chains-store.ts'
import { record } from '../features/people/log-store.ts'
import { lossOf } from '../features/people/restore-loss-store.ts'
import { isSameName, keeperOf, relationOf } from '../features/people/restore-store.ts'
import type { OfficeVisit, Route } from '../features/people/visit.ts'
import { type Answer, page, redirect, refused, stream } from '../ui/answer.ts'
import type { FieldProblems } from '../ui/field/form.tsx'
import { inLanguage } from '../ui/page/page.tsx'
import type { BackupDesk } from './backup-desk.ts'
import { type BackupMessage, backupPageText } from './backup-page-text.ts'
import { DownloadPage, RemovePage } from './pages/backup-acts.tsx'
import { BackupsElsewherePage, BackupsPage } from './pages/backups.tsx'
import { type Compared, RestorePage } from './pages/restore.tsx'
import { restorePageText } from './restore-page-text.ts'
import { saveUpload } from './upload.ts'

const path = '/kantor/cadangan'
export const uploadPath = `${path}/unggah`

const messages: readonly BackupMessage[] = ['begun', 'busy', 'restoring', 'removed']

/**
 * The office's backups. They hold every office of this server, so only administrators of the one that runs it have them; the
 * others read who that is.
 */
export function backupRoutes(desk: () => BackupDesk): readonly Route[] {
  const access = { office: 'backup' } as const
  const keeping = (answer: (visit: OfficeVisit, keeper: string) => Promise<Answer>) => async (visit: OfficeVisit) => {
    const keeper = await keeperOf(visit.db)
    return keeper?.id === visit.office.id ? answer(visit, keeper.name) : refused(403)
  }
  const first = async (visit: OfficeVisit) => {
    const keeper = await keeperOf(visit.db)
    if (keeper?.id === visit.office.id) return listPage(visit, desk())
    return page(<BackupsElsewherePage at={visit.at} keeper={keeper?.name ?? ''} />)
  }
  return [
    { method: 'GET', path, access, answer: first },
    { method: 'POST', path, access, perMinute: 10, answer: keeping((visit) => make(visit, desk())) },
    {
      method: 'GET',
      path: `${path}/unduh`,
      access,
      answer: keeping(async (visit) => {
        const file = await chosen(visit.query('berkas'), desk())
        return file === null ? refused(404) : page(<DownloadPage at={visit.at} file={file} />)
      }),
    },
    {
      method: 'POST',
      path: `${path}/unduh`,
      access,
      perMinute: 10,
      answer: keeping((visit) => download(visit, desk())),
    },
    {
      method: 'GET',
      path: `${path}/pulihkan`,
      access,
      answer: keeping(async (visit, office) => {
        const file = await chosen(visit.query('berkas'), desk())
        return file === null ? refused(404) : comparison(visit, desk(), { office, file, passphrase: '' })
      }),
    },
    {
      method: 'POST',
      path: `${path}/pulihkan`,
      access,
      perMinute: 10,
      answer: keeping((visit, office) => restore(visit, desk(), office)),
    },
    {
      method: 'POST',
      path: uploadPath,
      access,
      takes: 'stream',
      perMinute: 10,
      answer: keeping((visit) => upload(visit, desk())),
    },
    {
      method: 'GET',
      path: `${path}/hapus`,
      access,
      answer: keeping(async (visit) => {
        const file = await uploaded(visit.query('berkas'), desk())
        return file === null ? refused(404) : page(<RemovePage at={visit.at} file={file} />)
      }),
    },
    { method: 'POST', path: `${path}/hapus`, access, answer: keeping((visit) => remove(visit, desk())) },
  ]
}

async function listPage(visit: OfficeVisit, desk: BackupDesk, uploadProblems: FieldProblems = {}): Promise<Answer> {
  const { at, db, now } = visit
  const message = messages.find((word) => word === visit.query('pesan')) ?? null
  const [state, stored, leased] = await Promise.all([backupState(db), listed(visit, desk), isLeased(db, now)])
  const busy = desk.job() !== null
  const stale = !busy && (message === 'begun' || message === 'restoring')
  const shown = { at, desk, state, stored, elsewhere: leased && !busy, now, message: stale ? null : message }
  const failed = Object.keys(uploadProblems).length > 0
  const answer = page(<BackupsPage {...shown} uploadProblems={uploadProblems} />, failed ? 422 : 200)
  // What was begun shows up by itself; whoever reads a refusal of their upload is left to read it.
  const waits = (busy || leased) && !failed && answer.kind === 'page'
  return waits ? { ...answer, again: { seconds: lookAgainSeconds, at: inLanguage(path, at.lang) } } : answer
}

const lookAgainSeconds = 2

/** What lies there, with what is known of those that do not tell, the newest content first. One half made is not offered. */
async function listed({ db }: OfficeVisit, desk: BackupDesk): Promise<readonly StoredBackup[]> {
  const [stored, { known }] = await Promise.all([storedBackups(desk.settings.folder), backupState(db)])
  const moment = ({ at, inside }: StoredBackup) => inside?.made ?? at
  return stored
    .filter(({ name }) => name !== desk.job()?.file)
    .map((file) => ({ ...file, inside: file.inside ?? known.find(({ name }) => name === file.name) ?? null }))
    .toSorted((a, b) => (moment(a) < moment(b) ? 1 : -1))
}

async function make({ at, signedIn }: OfficeVisit, desk: BackupDesk): Promise<Answer> {
  const begun = await desk.make(signedIn.person.id)
  return redirect(`${inLanguage(path, at.lang)}?pesan=${begun.ok ? 'begun' : 'busy'}`)
}

async function chosen(name: string | undefined, desk: BackupDesk): Promise<StoredBackup | null> {
  if (name === undefined || !isBackupName(name)) return null
  return (await storedBackups(desk.settings.folder)).find((file) => file.name === name) ?? null
}

async function uploaded(name: string | undefined, desk: BackupDesk): Promise<StoredBackup | null> {
  const file = await chosen(name, desk)
  return file?.uploaded ? file : null
}

/** Only what somebody brought here: what Ungkit made, its schedule removes. */
async function remove({ at, db, sent, office, signedIn, now }: OfficeVisit, desk: BackupDesk): Promise<Answer> {
  const file = await uploaded(sent.text('berkas'), desk)
  if (file === null) return refused(404)
  // One that is being restored is read to its end.
  if (desk.job() !== null) return redirect(`${inLanguage(path, at.lang)}?pesan=busy`)
  await rm(join(desk.settings.folder, file.name), { force: true })
  const what = { actor: signedIn.person.id, act: 'backup.removed', subject: `backup:${file.name}`, study: null }
  await transaction(db, (tx) => record(tx, office.id, { ...what, before: null, after: null }, now))
  return redirect(`${inLanguage(path, at.lang)}?pesan=removed`)
}

async function download(visit: OfficeVisit, desk: BackupDesk): Promise<Answer> {
  const { at, sent } = visit
  const file = await chosen(sent.text('berkas'), desk)
  if (file === null) return refused(404)
  const target = join(desk.settings.folder, file.name)
  const [passphrase, without] = [sent.text('sandi'), sent.text('tanpa') === 'ya']
  const plainly = file.encrypted || (without && passphrase === '')
  const problems = plainly ? {} : passphraseProblems(visit, passphrase)
  if (Object.keys(problems).length > 0) return page(<DownloadPage at={at} file={file} problems={problems} />, 422)
  const bytes = plainly ? ({ ok: true, value: bytesOfBackup(target) } as const) : await sealedBytes(target, passphrase)
  if (!bytes.ok) {
    const problem = { '': backupProblemText(bytes.problems[0]!, at.lang) }
    return page(<DownloadPage at={at} file={file} problems={problem} />, 422)
  }
  await tellDownload(visit, file.name, file.encrypted || !plainly)
  return stream(bytes.value, 'application/octet-stream', file.name)
}

function passphraseProblems({ at, sent }: OfficeVisit, passphrase: string): FieldProblems {
  const text = backupPageText[at.lang].downloading
  if (passphrase === '') return { sandi: text.missing }
  if (passphrase.length < leastPassphrase) return { sandi: backupProblemText({ code: 'shortPassphrase' }, at.lang) }
  return sent.text('ulang') === passphrase ? {} : { ulang: text.differs }
}

/** Who carried the office's data out of the house is in its log. */
async function tellDownload(
  { db, office, signedIn, now }: OfficeVisit,
  name: string,
  encrypted: boolean,
): Promise<void> {
  const what = { actor: signedIn.person.id, act: 'backup.downloaded', subject: `backup:${name}`, study: null }
  await transaction(db, (tx) => record(tx, office.id, { ...what, before: null, after: { encrypted } }, now))
}

type Choice = { readonly office: string; readonly file: StoredBackup; readonly passphrase: string }

/** The backup beside today once it can be opened; its passphrase until then. */
async function comparison(
  visit: OfficeVisit,
  desk: BackupDesk,
  choice: Choice,
  problems: FieldProblems = {},
): Promise<Answer> {
  const { at, db, office } = visit
  const status = Object.keys(problems).length > 0 ? 422 : 200
  if (choice.file.encrypted && choice.passphrase === '')
    return page(
      <RestorePage at={at} office={choice.office} file={choice.file} compared={null} problems={problems} />,
      status,
    )
  const opened = await openBackup(join(desk.settings.folder, choice.file.name), choice.passphrase || null)
  if (!opened.ok) {
    const field = opened.problems[0]!.code === 'wrongPassphrase' ? 'sandi' : ''
    const problem = { [field]: backupProblemText(opened.problems[0]!, at.lang) }
    return page(
      <RestorePage at={at} office={choice.office} file={choice.file} compared={null} problems={problem} />,
      422,
    )
  }
  const { head } = opened.value
  const [today, relation, loss] = await Promise.all([
    contentsOf(db),
    relationOf(db, head),
    lossOf(db, office.id, opened.value),
  ])
  const compared: Compared = { head, today, related: relation === 'earlier', loss }
  if (choice.file.encrypted) {
    const inside = { made: head.made, studies: rowsOf(head, 'studies'), entries: rowsOf(head, 'log') }
    await transaction(db, (tx) => knowBackup(tx, { name: choice.file.name, ...inside }))
  }
  return page(
    <RestorePage at={at} office={choice.office} file={choice.file} compared={compared} problems={problems} />,
    status,
  )
}

async function restore(visit: OfficeVisit, desk: BackupDesk, office: string): Promise<Answer> {
  const { at, sent, signedIn } = visit
  const file = await chosen(sent.text('berkas'), desk)
  if (file === null) return refused(404)
  const choice = { office, file, passphrase: sent.text('sandi') }
  if (!sent.names().includes('kantor')) return comparison(visit, desk, choice)
  if (file.encrypted && choice.passphrase === '')
    return comparison(visit, desk, choice, { sandi: backupProblemText({ code: 'needsPassphrase' }, at.lang) })
  if (!isSameName(sent.text('kantor'), office))
    return comparison(visit, desk, choice, { kantor: restorePageText[at.lang].wrongName })
  const target = join(desk.settings.folder, file.name)
  // Asked before anything is begun, so that a wrong passphrase is told at its field.
  const opened = await openBackup(target, choice.passphrase || null)
  if (!opened.ok) return comparison(visit, desk, choice)
  const begun = await desk.restore({ path: target, passphrase: choice.passphrase || null, actor: signedIn.person.id })
  return redirect(`${inLanguage(path, at.lang)}?pesan=${begun.ok ? 'restoring' : 'busy'}`)
}

async function upload(visit: OfficeVisit, desk: BackupDesk): Promise<Answer> {
  const { at, body = null, headers, now } = visit
  const { folder } = desk.settings
  const text = backupPageText[at.lang].upload
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = join(folder, `.unggah-${newSecret()}${unfinishedEnding}`)
  const disk = await diskOf(folder)
  const mostBytes = disk === null ? Number.MAX_SAFE_INTEGER : Math.max(0, disk.free - disk.size * 0.05)
  try {
    const saved = await saveUpload(body, headers.get('content-type') ?? '', { path: beside, mostBytes })
    if (!saved.ok) {
      const { code, values } = saved.problems[0]!
      const full = code === 'tooLarge' || values?.reason === 'ENOSPC'
      return listPage(visit, desk, { berkas: full ? text.tooLarge : text.broken })
    }
    if (saved.value.bytes === null) return listPage(visit, desk, { berkas: text.noFile })
    const whole = await readOutside(beside)
    if (!whole.ok) return listPage(visit, desk, { berkas: backupProblemText(whole.problems[0]!, at.lang) })
    const name = uploadName(now)
    await rename(beside, join(folder, name))
    return redirect(`${inLanguage(`${path}/pulihkan`, at.lang)}?berkas=${encodeURIComponent(name)}`)
  } finally {
    await rm(beside, { force: true })
  }
}
