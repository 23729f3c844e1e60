import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { diskOf } from '../base/disk.ts'
import { newSecret } from '../base/ids.ts'
import { isBackupName, type StoredBackup, stampOf, storedBackups } from '../db/backup/folder.ts'
import { backupEnding, openBackup, unfinishedEnding } from '../db/backup/index.ts'
import { readOutside } from '../db/backup/read.ts'
import { bytesOfBackup, sealedBytes } from '../db/backup/wrap.ts'
import { transaction } from '../db/transaction.ts'
import { backupState, isLeased } from '../features/people/backup-state-store.ts'
import { backupProblemText, leastPassphrase } from '../features/people/backup-text.ts'
import { contentsOf } from '../features/people/chains-store.ts'
import { record } from '../features/people/log-store.ts'
import { isSameName, keeperOf, relationOf } from '../features/people/restore-store.ts'
import type { OfficeVisit, Route } from '../features/people/visit.ts'
import { type Answer, page, redirect, refused, stream } from '../ui/answer.ts'
import type { FieldProblems } from '../ui/field/form.tsx'
import { inLanguage } from '../ui/page/page.tsx'
import type { BackupDesk } from './backup-desk.ts'
import { type BackupMessage, backupPageText } from './backup-page-text.ts'
import { type Compared, DownloadPage, RestorePage } from './pages/backup-acts.tsx'
import { BackupsElsewherePage, BackupsPage } from './pages/backups.tsx'
import { saveUpload } from './upload.ts'

const path = '/kantor/cadangan'
export const uploadPath = `${path}/unggah`

const messages: readonly BackupMessage[] = ['begun', 'busy', 'restoring']

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
  ]
}

async function listPage(visit: OfficeVisit, desk: BackupDesk, uploadProblems: FieldProblems = {}): Promise<Answer> {
  const { at, db, now } = visit
  const message = messages.find((word) => word === visit.query('pesan')) ?? null
  const [state, stored, leased] = await Promise.all([
    backupState(db),
    storedBackups(desk.settings.folder),
    isLeased(db, now),
  ])
  const elsewhere = leased && desk.job() === null
  const shown = {
    at,
    desk,
    state,
    stored,
    elsewhere,
    now,
    message: desk.job() === null && message !== 'busy' ? null : message,
  }
  const failed = Object.keys(uploadProblems).length > 0
  return page(<BackupsPage {...shown} uploadProblems={uploadProblems} />, failed ? 422 : 200)
}

async function make({ at, signedIn }: OfficeVisit, desk: BackupDesk): Promise<Answer> {
  const begun = await desk.make(signedIn.person.id)
  return redirect(`${inLanguage(path, at.lang)}?pesan=${begun.ok ? 'begun' : 'busy'}`)
}

async function chosen(name: string | undefined, desk: BackupDesk): Promise<StoredBackup | null> {
  if (name === undefined || !isBackupName(name)) return null
  return (await storedBackups(desk.settings.folder)).find((file) => file.name === name) ?? null
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
  const { at, db } = visit
  const status = Object.keys(problems).length > 0 ? 422 : 200
  if (choice.file.encrypted && choice.passphrase === '')
    return page(<RestorePage at={at} {...choice} compared={null} problems={problems} />, status)
  const opened = await openBackup(join(desk.settings.folder, choice.file.name), choice.passphrase || null)
  if (!opened.ok) {
    const field = opened.problems[0]!.code === 'wrongPassphrase' ? 'sandi' : ''
    const problem = { [field]: backupProblemText(opened.problems[0]!, at.lang) }
    return page(<RestorePage at={at} {...choice} compared={null} problems={problem} />, 422)
  }
  const { head } = opened.value
  const [today, relation] = await Promise.all([contentsOf(db), relationOf(db, head)])
  const compared: Compared = { head, today, related: relation === 'earlier' }
  return page(<RestorePage at={at} {...choice} compared={compared} problems={problems} />, status)
}

async function restore(visit: OfficeVisit, desk: BackupDesk, office: string): Promise<Answer> {
  const { at, sent, signedIn } = visit
  const file = await chosen(sent.text('berkas'), desk)
  if (file === null) return refused(404)
  const choice = { office, file, passphrase: sent.text('sandi') }
  if (!sent.names().includes('kantor')) return comparison(visit, desk, choice)
  if (!isSameName(sent.text('kantor'), office))
    return comparison(visit, desk, choice, { kantor: backupPageText[at.lang].restoring.wrongName })
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
    const name = `unggahan-${stampOf(now)}${backupEnding}`
    await rename(beside, join(folder, name))
    return redirect(`${inLanguage(`${path}/pulihkan`, at.lang)}?berkas=${encodeURIComponent(name)}`)
  } finally {
    await rm(beside, { force: true })
  }
}
