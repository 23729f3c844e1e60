import { transaction } from '../../db/transaction.ts'
import { type Answer, file, page, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { type Entry, readSequence } from './log.ts'
import { entriesAbout } from './log-about-store.ts'
import { eraseRoutes } from './log-erase-routes.tsx'
import { exportFormats, logCsv, logJsonLines, mostExported } from './log-export.ts'
import { entriesToExport } from './log-export-store.ts'
import { filterQuery, type ReadFilter, readFilter } from './log-filter.ts'
import { EntryPage, LogPage, OwnLogPage } from './log-pages.tsx'
import type { LogReader } from './log-shown.ts'
import { shownEntries, studiesInLog } from './log-shown-store.ts'
import { entries, entryAt, headOf, record } from './log-store.ts'
import { VerifyPage } from './log-verify-page.tsx'
import { verifyChain } from './log-verify-store.ts'
import { membersOf } from './members-store.ts'
import { NoOfficePage } from './office-pages.tsx'
import { messageOf } from './office-parts.ts'
import { canDo } from './role.ts'
import type { OfficeVisit, Route, SignedVisit } from './visit.ts'

const read = { office: 'log.read' } as const
const pageSize = 50
const studiesListed = 300

/** The log of an office: read, narrowed, downloaded, checked, and its content erased where the law asks for it. */
export const logRoutes: readonly Route[] = [
  { method: 'GET', path: '/riwayat', access: 'signedIn', answer: overview },
  { method: 'GET', path: '/riwayat/pemeriksaan', access: read, perMinute: 12, answer: verify },
  { method: 'POST', path: '/riwayat/unduhan', access: read, perMinute: 6, answer: download },
  ...eraseRoutes,
  { method: 'GET', path: '/riwayat/:sequence', access: 'signedIn', answer: showEntry },
]

/** Head and administrators read the log of the office; everybody else, what concerns them. */
async function overview(visit: SignedVisit): Promise<Answer> {
  const { at, query, signedIn } = visit
  const { here } = signedIn
  if (here === null) return page(<NoOfficePage at={at} />)
  const asked = readFilter(query)
  return canDo('log.read', here.roles) ? officeLog(visit, here.office.id, asked) : ownLog(visit, here.office.id, asked)
}

async function officeLog(visit: SignedVisit, officeId: string, asked: ReadFilter): Promise<Answer> {
  const { at, db, now, signedIn } = visit
  const reader = readerOf(signedIn)
  const found = await entries(db, officeId, { ...asked.filter, most: pageSize + 1 })
  const [members, studies] = [await membersOf(db, officeId, now), await studiesInLog(db, officeId, studiesListed)]
  return page(
    <LogPage
      at={at}
      count={(await headOf(db, officeId)).sequence}
      shown={await shownEntries(db, officeId, reader, found.slice(0, pageSize), now)}
      values={asked.values}
      narrow={asked.narrow}
      badDay={asked.badDay}
      people={members}
      studies={studies.map(({ id, title }) => ({ id, name: title }))}
      partly={!reader.roles.includes('head')}
      canErase={canDo('privacy.answer', reader.roles)}
      older={olderThan(visit, found, asked)}
    />,
    asked.badDay ? 422 : 200,
  )
}

async function ownLog(visit: SignedVisit, officeId: string, asked: ReadFilter): Promise<Answer> {
  const { at, db, now, signedIn } = visit
  const { below } = asked.filter
  const reach = { ...(below === undefined ? {} : { below }), most: pageSize + 1 }
  const found = await entriesAbout(db, officeId, signedIn.person.id, reach)
  const shown = await shownEntries(db, officeId, readerOf(signedIn), found.slice(0, pageSize), now)
  const nothing = { orang: '', perbuatan: '', benda: '', studi: '', hari: '' }
  return page(<OwnLogPage at={at} shown={shown} older={olderThan(visit, found, { ...asked, values: nothing })} />)
}

function olderThan({ at }: SignedVisit, found: readonly Entry[], { values }: ReadFilter): string | null {
  if (found.length <= pageSize) return null
  return `${inLanguage('/riwayat', at.lang)}${filterQuery(values, { sebelum: String(found[pageSize - 1]!.sequence) })}`
}

/** For whoever reads the log of the office or the entry's study, and for whom it is about; nobody else learns that there is one. */
async function showEntry(visit: SignedVisit): Promise<Answer> {
  const { at, db, now, params, signedIn } = visit
  const { here, person } = signedIn
  const sequence = readSequence(params.sequence)
  const found = here !== null && sequence !== null ? await entryAt(db, here.office.id, sequence) : null
  if (here === null || found === null) return refused(404)
  const shown = await shownEntries(db, here.office.id, readerOf(signedIn), [found], now)
  const theirs = found.actor === person.id || found.subject === `member:${person.id}`
  const inStudy = found.study !== null && !shown.entries[0]!.hidden
  if (!canDo('log.read', here.roles) && !theirs && !inStudy) return refused(404)
  const canErase = canDo('privacy.answer', here.roles) && shown.entries[0]!.content !== null
  return page(<EntryPage at={at} shown={shown} canErase={canErase} erased={messageOf(visit, ['dihapus']) !== null} />)
}

async function verify({ at, db, office, query }: OfficeVisit): Promise<Answer> {
  const typed = (query('kepala') ?? '').trim().toLowerCase()
  const badHead = typed !== '' && !/^[0-9a-f]{64}$/.test(typed)
  const knownHead = typed === '' || badHead ? null : { sequence: null, hash: typed }
  const state = await verifyChain(db, office.id, { knownHead })
  const met = state.known === null ? null : await entryAt(db, office.id, state.known)
  return page(
    <VerifyPage at={at} state={state} typed={typed} badHead={badHead} metAt={met?.at ?? null} />,
    badHead ? 422 : 200,
  )
}

/** The entries of a filter as a file. It takes much out of the office at once, so the log says who did it. */
async function download({ at, db, now, office, sent, signedIn }: OfficeVisit): Promise<Answer> {
  const format = exportFormats.find((known) => known === sent.text('bentuk'))
  if (format === undefined) return refused(400)
  const { filter } = readFilter(sent.text)
  const sealed = await entriesToExport(db, office.id, { ...filter, most: mostExported })
  const found = sealed.map(({ entry }) => entry)
  const shown = await shownEntries(db, office.id, readerOf(signedIn), found, now)
  const links = new Map(sealed.map(({ entry, salt, digest }) => [entry.sequence, { salt, digest }]))
  const exported = { office, at: now, shown, links }
  const change = { actor: signedIn.person.id, act: 'log.exported', subject: `office:${office.id}`, study: null }
  const after = { format, entries: found.length }
  await transaction(db, (tx) => record(tx, office.id, { ...change, before: null, after }, now))
  const text = format === 'csv' ? logCsv(exported, at.lang) : logJsonLines(exported)
  const mediaType = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8'
  return file(new TextEncoder().encode(text), mediaType, `riwayat-${now.slice(0, 10)}.${format}`)
}

export function readerOf({ person, here }: SignedVisit['signedIn']): LogReader {
  return { userId: person.id, roles: here?.roles ?? [] }
}
