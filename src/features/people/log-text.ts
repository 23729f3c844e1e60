import type { Language } from '../../base/language.ts'
import { argumentActs } from './log-argument-text.ts'
import { panelActs } from './log-panel-text.ts'
import { recapActs } from './log-recap-text.ts'
import { towsActs } from './log-tows-text.ts'

/** An act in words: as a line of a list, and behind the name of who did it, with what it was done to at the end. */
type ActWords = readonly [label: string, did: string]

/** Every act that the program writes into a log, by its key; a test finds those that have no words yet. */
export const acts = {
  'study.created': { id: ['Studi dibuat', 'membuat studi'], en: ['Study made', 'made the study'] },
  'study.imported': { id: ['Studi diimpor', 'mengimpor studi'], en: ['Study imported', 'imported the study'] },
  'study.copied': { id: ['Studi disalin', 'menyalin studi'], en: ['Study copied', 'copied the study'] },
  'study.changed': {
    id: ['Keterangan studi diubah', 'mengubah keterangan studi'],
    en: ['Study details changed', 'changed the details of the study'],
  },
  'study.archived': { id: ['Studi diarsipkan', 'mengarsipkan studi'], en: ['Study archived', 'archived the study'] },
  'study.active': {
    id: ['Studi dibuka kembali', 'membuka kembali studi'],
    en: ['Study reopened', 'put the study back to work'],
  },
  'study.binned': {
    id: ['Studi dibuang', 'memindahkan studi ke tempat sampah'],
    en: ['Study put into the bin', 'put the study into the bin'],
  },
  'study.deleted': {
    id: ['Studi dihapus selamanya', 'menghapus studi selamanya'],
    en: ['Study deleted for good', 'deleted the study for good'],
  },
  'study.openedInEmergency': {
    id: ['Studi dibuka dalam keadaan darurat', 'membuka studi dalam keadaan darurat'],
    en: ['Study opened in an emergency', 'opened the study in an emergency'],
  },
  'team.added': { id: ['Anggota tim ditambah', 'menambah anggota tim'], en: ['Added to a team', 'added to the team'] },
  'team.removed': {
    id: ['Anggota tim dikeluarkan', 'mengeluarkan anggota tim'],
    en: ['Taken out of a team', 'took out of the team'],
  },
  'method.chosen': {
    id: ['Metode dipilih', 'memilih metode penilaian'],
    en: ['Method chosen', 'chose the scoring method'],
  },
  'method.added': {
    id: ['Metode kantor ditulis', 'menulis metode kantor'],
    en: ['Own method written', 'wrote the office’s own method'],
  },
  'issue.added': { id: ['Isu ditambah', 'menambah isu'], en: ['Issue added', 'added the issue'] },
  'issue.changed': { id: ['Isu diubah', 'mengubah isu'], en: ['Issue changed', 'changed the issue'] },
  'issue.moved': { id: ['Urutan isu diubah', 'memindahkan isu'], en: ['Issue moved', 'moved the issue'] },
  'issue.removed': { id: ['Isu dihapus', 'menghapus isu'], en: ['Issue removed', 'removed the issue'] },
  ...argumentActs,
  'scores.changed': {
    id: ['Nilai diubah', 'mengubah nilai dari penilai'],
    en: ['Scores changed', 'changed the scores of the rater'],
  },
  'scores.dropped': {
    id: ['Nilai dihapus karena metode diganti', 'menghapus nilai yang tidak berlaku pada metode baru'],
    en: ['Scores dropped by another method', 'dropped scores that mean nothing in the new method'],
  },
  'rater.renamed': {
    id: ['Penilai diganti nama', 'mengganti nama penilai'],
    en: ['Rater renamed', 'renamed the rater'],
  },
  'rater.added': {
    id: ['Penilai ditambahkan', 'menambahkan penilai'],
    en: ['Rater added', 'added the rater'],
  },
  'rater.removed': {
    id: ['Penilai dikeluarkan', 'mengeluarkan penilai'],
    en: ['Rater taken out', 'took out the rater'],
  },
  'printed.changed': {
    id: ['Angka tercetak diubah', 'mengubah angka yang tercetak di dokumen'],
    en: ['Printed figures changed', 'changed the figures that a document printed'],
  },
  'decision.made': {
    id: ['Isu ditetapkan', 'menetapkan isu terpilih'],
    en: ['Decision made', 'recorded the decision'],
  },
  'decision.withdrawn': {
    id: ['Penetapan ditarik', 'menarik penetapan'],
    en: ['Decision withdrawn', 'withdrew the decision'],
  },
  'change.undone': { id: ['Perubahan diurungkan', 'mengurungkan catatan'], en: ['Change undone', 'undid entry'] },
  'office.made': { id: ['Kantor didaftarkan', 'mendaftarkan kantor'], en: ['Office set up', 'set up the office'] },
  'office.changed': {
    id: ['Keterangan kantor diubah', 'mengubah keterangan kantor'],
    en: ['Office details changed', 'changed the details of the office'],
  },
  'member.added': { id: ['Anggota kantor ditambah', 'menerima anggota'], en: ['Member added', 'let in the member'] },
  'member.rolesChanged': {
    id: ['Peran anggota diubah', 'mengubah peran'],
    en: ['Roles of a member changed', 'changed the roles of'],
  },
  'member.ended': {
    id: ['Keanggotaan diakhiri', 'mengakhiri keanggotaan'],
    en: ['Membership ended', 'ended the membership of'],
  },
  'member.accountClosed': { id: ['Akun ditutup', 'menutup akun'], en: ['Account closed', 'closed the account of'] },
  'member.accountOpened': {
    id: ['Akun dibuka kembali', 'membuka kembali akun'],
    en: ['Account opened again', 'opened again the account of'],
  },
  'member.sessionsEnded': {
    id: ['Anggota dikeluarkan dari semua gawai', 'mengakhiri semua sesi'],
    en: ['Member signed out everywhere', 'ended all sessions of'],
  },
  'member.resetLinkMade': {
    id: ['Tautan sandi baru dibuat', 'membuat tautan sandi baru untuk'],
    en: ['Link for a new password made', 'made a link for a new password for'],
  },
  'invitation.made': { id: ['Undangan dibuat', 'membuat undangan'], en: ['Invitation made', 'made the invitation'] },
  'invitation.accepted': {
    id: ['Undangan diterima', 'menerima undangan'],
    en: ['Invitation accepted', 'accepted the invitation'],
  },
  'invitation.revoked': {
    id: ['Undangan ditarik', 'menarik undangan'],
    en: ['Invitation withdrawn', 'withdrew the invitation'],
  },
  ...recapActs,
  ...towsActs,
  ...panelActs,
  'account.signedIn': { id: ['Masuk', 'masuk'], en: ['Signed in', 'signed in'] },
  'account.signInFailed': { id: ['Gagal masuk', 'gagal masuk'], en: ['Failed to sign in', 'failed to sign in'] },
  'account.signedOut': { id: ['Keluar', 'keluar'], en: ['Signed out', 'signed out'] },
  'account.sessionEnded': {
    id: ['Satu sesi sendiri diakhiri', 'mengakhiri satu sesinya sendiri'],
    en: ['One own session ended', 'ended one session of their own'],
  },
  'account.sessionsEnded': {
    id: ['Sesi sendiri yang lain diakhiri', 'mengakhiri sesinya di gawai lain'],
    en: ['Other own sessions ended', 'ended their sessions elsewhere'],
  },
  'account.passwordChanged': {
    id: ['Kata sandi diganti', 'mengganti kata sandinya'],
    en: ['Password changed', 'changed their password'],
  },
  'account.passwordReset': {
    id: ['Kata sandi dipulihkan lewat tautan', 'membuat kata sandi baru lewat tautan'],
    en: ['Password reset by a link', 'chose a new password by a link'],
  },
  'account.nameChanged': { id: ['Nama diubah', 'mengubah namanya'], en: ['Name changed', 'changed their name'] },
  'account.emailChanged': {
    id: ['Alamat surel diubah', 'mengubah alamat surelnya'],
    en: ['E-mail address changed', 'changed their e-mail address'],
  },
  'account.factorOn': {
    id: ['Kode kedua dinyalakan', 'menyalakan kode kedua saat masuk'],
    en: ['Second factor switched on', 'switched on a second factor'],
  },
  'account.factorOff': {
    id: ['Kode kedua dimatikan', 'mematikan kode kedua saat masuk'],
    en: ['Second factor switched off', 'switched off the second factor'],
  },
  'account.codesRenewed': {
    id: ['Kode pemulihan diganti', 'mengganti kode pemulihannya'],
    en: ['Recovery codes renewed', 'renewed their recovery codes'],
  },
  'privacy.requested': {
    id: ['Permintaan data pribadi dicatat', 'mencatat permintaan tentang data pribadi'],
    en: ['Request about personal data recorded', 'recorded a request about personal data'],
  },
  'privacy.answered': {
    id: ['Permintaan data pribadi dijawab', 'menjawab permintaan tentang data pribadi'],
    en: ['Request about personal data answered', 'answered a request about personal data'],
  },
  'privacy.seen': {
    id: ['Data pribadi dilihat', 'melihat data pribadi'],
    en: ['Personal data looked at', 'looked at the personal data of'],
  },
  'privacy.exported': {
    id: ['Data pribadi diunduh', 'mengunduh data pribadi'],
    en: ['Personal data downloaded', 'downloaded the personal data of'],
  },
  'privacy.erased': {
    id: ['Data pribadi dihapus', 'menghapus data pribadi'],
    en: ['Personal data erased', 'erased the personal data of'],
  },
  'log.erased': {
    id: ['Isi catatan dihapus', 'menghapus isi catatan'],
    en: ['Content of an entry erased', 'erased the content of entry'],
  },
  'log.exported': { id: ['Riwayat diunduh', 'mengunduh riwayat'], en: ['Log downloaded', 'downloaded the log'] },
  'backup.made': { id: ['Cadangan dibuat', 'membuat cadangan'], en: ['Backup made', 'made the backup'] },
  'backup.downloaded': {
    id: ['Cadangan diunduh', 'mengunduh cadangan'],
    en: ['Backup downloaded', 'downloaded the backup'],
  },
  'backup.removed': { id: ['Cadangan dihapus', 'menghapus cadangan'], en: ['Backup removed', 'removed the backup'] },
  'backup.restored': {
    id: ['Basis data dipulihkan dari cadangan', 'memulihkan basis data dari cadangan'],
    en: ['Database restored from a backup', 'restored the database from a backup'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, ActWords>>>>

export type KnownAct = keyof typeof acts

/** An act as a line of a list; one that this program does not know is called by its key. */
export function actText(act: string, lang: Language): string {
  return wordsOf(act, lang)[0]
}

/** An act as it stands behind the name of who did it; `alone` when it was done to that person. */
export function didText(act: string, lang: Language, alone = false): string {
  if (alone && act === 'member.added') return lang === 'id' ? 'menjadi anggota kantor' : 'became a member of the office'
  return wordsOf(act, lang)[1]
}

function wordsOf(act: string, lang: Language): ActWords {
  return Object.hasOwn(acts, act) ? acts[act as KnownAct][lang] : [act, act]
}
