import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { readSequence } from './log.ts'
import { eraseValues, isSought, parseErase } from './log-erase-form.ts'
import { EraseEntryPage, EraseHoldingPage } from './log-erase-pages.tsx'
import { entriesHolding, eraseEntriesHolding, eraseEntry, type Within } from './log-erase-store.ts'
import { eraseText } from './log-erase-text.ts'
import { entryPath } from './log-history.tsx'
import type { LogReader, Shown } from './log-shown.ts'
import { shownEntries, studiesReadBy } from './log-shown-store.ts'
import { entries, entryAt } from './log-store.ts'
import { atFields } from './office-parts.ts'
import type { OfficeVisit, Route } from './visit.ts'

const access = { office: 'privacy.answer' } as const
const entryAddress = '/riwayat/:sequence/penghapusan'
const holdingAddress = '/riwayat/penghapusan'
/** Entries that a search shows; it counts them all. */
const listed = 20

/** Erasing what entries hold: of one, or of all that hold a name. What somebody may not read they do not erase. */
export const eraseRoutes: readonly Route[] = [
  { method: 'GET', path: holdingAddress, access, answer: (visit) => holdingPage(visit, []) },
  { method: 'POST', path: holdingAddress, access, perMinute: 20, answer: eraseHolding },
  { method: 'GET', path: entryAddress, access, answer: (visit) => entryPage(visit, []) },
  { method: 'POST', path: entryAddress, access, answer: eraseOne },
]

async function asked({ db, now, office, membership, params, signedIn }: OfficeVisit): Promise<Shown | null> {
  const sequence = readSequence(params.sequence)
  const entry = sequence !== null ? await entryAt(db, office.id, sequence) : null
  if (entry === null) return null
  const reader = { userId: signedIn.person.id, roles: membership.roles }
  const shown = await shownEntries(db, office.id, reader, [entry], now)
  return shown.entries[0]!.content === null ? null : shown
}

async function entryPage(visit: OfficeVisit, problems: readonly Problem[]): Promise<Answer> {
  const shown = await asked(visit)
  if (shown === null) return refused(404)
  const values = eraseValues(visit.sent.text)
  return page(
    <EraseEntryPage at={visit.at} shown={shown} values={values} problems={inWords(problems, visit)} />,
    problems.length === 0 ? 200 : 422,
  )
}

async function eraseOne(visit: OfficeVisit): Promise<Answer> {
  const { at, db, now, office, sent, signedIn } = visit
  const read = parseErase({ ...eraseValues(sent.text), text: '' })
  const shown = await asked(visit)
  if (shown === null) return refused(404)
  if (!read.ok) return entryPage(visit, read.problems)
  const { sequence } = shown.entries[0]!
  await transaction(db, (tx) => eraseEntry(tx, office.id, sequence, signedIn.person.id, read.value.reason, now))
  return redirect(`${entryPath(at, sequence)}?pesan=dihapus`)
}

async function holdingPage(visit: OfficeVisit, problems: readonly Problem[]): Promise<Answer> {
  const { at, db, now, office, query, sent } = visit
  const reader = readerIn(visit)
  const values = eraseValues(sent.text)
  const sought = isSought(values.text)
  const sequences = sought ? await entriesHolding(db, office.id, [values.text], await within(visit, reader)) : []
  const newest = sequences.toReversed().slice(0, listed)
  const shown = await shownEntries(
    db,
    office.id,
    reader,
    await entries(db, office.id, { among: newest, most: listed }),
    now,
  )
  const done = /^\d{1,9}$/.test(query('jumlah') ?? '') ? Number(query('jumlah')) : null
  return page(
    <EraseHoldingPage
      at={at}
      found={sought ? { count: sequences.length, shown } : null}
      values={values}
      problems={inWords(problems, visit)}
      partly={!reader.roles.includes('head')}
      done={query('pesan') === 'dihapus' ? done : null}
    />,
    problems.length === 0 ? 200 : 422,
  )
}

async function eraseHolding(visit: OfficeVisit): Promise<Answer> {
  const { at, db, now, office, sent, signedIn } = visit
  const values = eraseValues(sent.text)
  if (!isSought(values.text)) return holdingPage(visit, [{ code: 'shortText', place: { path: 'memuat' } }])
  if (sent.text('cari') !== '') return holdingPage(visit, [])
  const read = parseErase(values)
  if (!read.ok) return holdingPage(visit, read.problems)
  const { reason } = read.value
  const where = await within(visit, readerIn(visit))
  const gone = await transaction(db, (tx) =>
    eraseEntriesHolding(tx, office.id, [values.text], signedIn.person.id, reason, now, where),
  )
  return redirect(`${inLanguage(holdingAddress, at.lang)}?pesan=dihapus&jumlah=${gone.length}`)
}

function readerIn({ signedIn, membership }: OfficeVisit): LogReader {
  return { userId: signedIn.person.id, roles: membership.roles }
}

async function within({ db, now, office }: OfficeVisit, reader: LogReader): Promise<Within> {
  return reader.roles.includes('head') ? 'all' : studiesReadBy(db, office.id, reader.userId, now)
}

function inWords(problems: readonly Problem[], { at }: OfficeVisit): Readonly<Record<string, string>> {
  const words = eraseText[at.lang].problems
  return atFields(problems, ({ code }) => (code in words ? words[code as keyof typeof words] : code))
}
