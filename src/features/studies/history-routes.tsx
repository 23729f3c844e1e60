import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect, refused } from '../../ui/answer.ts'
import { type Entry, entrySubject, readSequence, undoneAct } from '../people/log.ts'
import { filterQuery, readFilter } from '../people/log-filter.ts'
import { shownEntries } from '../people/log-shown-store.ts'
import { entries, entryAt, record } from '../people/log-store.ts'
import { namesOf } from '../people/members-store.ts'
import { canDo } from '../people/role.ts'
import { doersAndActs } from '../people/study-log-store.ts'
import { canDoIn } from './entry.ts'
import { studyPath } from './frame.tsx'
import { StudyHistoryPage } from './history-pages.tsx'
import { studyHistoryText } from './history-text.ts'
import type { Standing, Undoer, UndoPlace } from './history-undo.ts'
import { studyEntry } from './study-store.ts'
import type { StudyRoute, StudyVisit } from './visit.ts'

const pageSize = 50

/** What the rows of a study are called, by the codes that its log knows them by. */
export type LabelsOf = (visit: StudyVisit) => Promise<ReadonlyMap<string, string>>

const noLabels: LabelsOf = async () => new Map()

/** What was done to a study, and the way back from it. */
export function historyRoutes(undoers: readonly Undoer[], labelsOf: LabelsOf = noLabels): readonly StudyRoute[] {
  const access = { study: 'study.log' } as const
  return [
    {
      method: 'GET',
      path: '/studi/:study/riwayat',
      access,
      answer: (visit) => show(visit, { undoers, labelsOf }, visit.query('pesan') === 'diurungkan' ? 'done' : null),
    },
    {
      method: 'POST',
      path: '/studi/:study/riwayat/:sequence/pengurungan',
      access,
      answer: (visit) => undo(visit, { undoers, labelsOf }),
    },
  ]
}

type Parts = { readonly undoers: readonly Undoer[]; readonly labelsOf: LabelsOf }

async function show(
  visit: StudyVisit,
  { undoers, labelsOf }: Parts,
  said: 'done' | 'late' | 'why' | null,
): Promise<Answer> {
  const { at, db, now, office, membership, study, signedIn, query } = visit
  const subject = (query('tentang') ?? '').replaceAll('\0', '')
  const asked = readFilter((name) => (name === 'studi' ? '' : query(name)))
  const found = await entries(db, office.id, {
    ...asked.filter,
    study: study.id,
    ...(subject === '' ? {} : { subject }),
    most: pageSize + 1,
  })
  const listed = found.slice(0, pageSize)
  const reader = { userId: signedIn.person.id, roles: membership.roles }
  const shown = await shownEntries(db, office.id, reader, listed, now)
  const asksWhy = new Set(undoers.flatMap((u) => (u.asksWhy ? u.acts : [])))
  const { doers, acts } = await doersAndActs(db, office.id, study.id)
  const people = [...(await namesOf(db, doers))].map(([id, name]) => ({ id, name }))
  const more = filterQuery(asked.values, { tentang: subject, sebelum: String(listed.at(-1)?.sequence ?? 0) })
  return page(
    <StudyHistoryPage
      visit={visit}
      shown={{ ...shown, names: new Map([...(await labelsOf(visit)), ...shown.names]) }}
      asksWhy={asksWhy}
      undoable={await undoableOf(db, visit, undoers, listed)}
      asked={asked}
      people={people}
      acts={acts}
      narrow={asked.narrow || subject !== ''}
      older={found.length > pageSize ? `${studyPath({ at, study }, '/riwayat')}${more}` : null}
      said={said}
    />,
    said === 'late' ? 409 : said === 'why' || asked.badDay ? 422 : 200,
  )
}

/** Which entries this reader can undo: those that left things as they still are. Each thing is read once. */
async function undoableOf(
  db: Db,
  visit: StudyVisit,
  undoers: readonly Undoer[],
  listed: readonly Entry[],
): Promise<ReadonlySet<number>> {
  const standings = new Map<string, Standing>()
  const found = new Set<number>()
  for (const { sequence, act, subject, content } of listed) {
    const undoer = undoerOf(visit, undoers, act)
    if (undoer === undefined || content === null) continue
    const key = `${undoers.indexOf(undoer)} ${subject} ${undoer.partOf?.(content) ?? ''}`
    const standing = standings.get(key) ?? (await undoer.standing(db, placeOf(visit, sequence), subject, content))
    standings.set(key, standing)
    if (standing.isAs(content.after)) found.add(sequence)
  }
  return found
}

function undoerOf({ study, studyRoles }: StudyVisit, undoers: readonly Undoer[], act: string): Undoer | undefined {
  return undoers.find(
    ({ acts, needs }) => acts.includes(act) && canDo(needs, studyRoles) && canDoIn(needs, study.state),
  )
}

async function undo(visit: StudyVisit, parts: Parts): Promise<Answer> {
  const { db, office, study, params } = visit
  const sequence = readSequence(params.sequence)
  const entry = sequence !== null ? await entryAt(db, office.id, sequence) : null
  if (entry === null || entry.study !== study.id) return refused(404)
  const undoer = undoerOf(visit, parts.undoers, entry.act)
  if (undoer === undefined) return refused(403)
  if (undoer.asksWhy && visit.sent.text('why').trim() === '') return show(visit, parts, 'why')
  const undone = await wholly(db, (tx) => putBack(tx, visit, undoer, entry))
  return undone ? redirect(`${studyPath(visit, '/riwayat')}?pesan=diurungkan`) : show(visit, parts, 'late')
}

class NotDone extends Error {}

/** Does something wholly or not at all: what says false leaves nothing behind. */
async function wholly(db: Db, body: (tx: Db) => Promise<boolean>): Promise<boolean> {
  try {
    return await transaction(db, async (tx) => {
      if (!(await body(tx))) throw new NotDone()
      return true
    })
  } catch (error) {
    if (error instanceof NotDone) return false
    throw error
  }
}

/** The change back is one like any other; an entry beside it says what it undid. */
async function putBack(tx: Db, visit: StudyVisit, undoer: Undoer, entry: Entry): Promise<boolean> {
  const { office, now, signedIn } = visit
  const study = await studyEntry(tx, office.id, visit.study.id)
  if (study === null || entry.content === null) return false
  const standing = await undoer.standing(tx, placeOf({ ...visit, study }, entry.sequence), entry.subject, entry.content)
  if (!standing.isAs(entry.content.after) || !(await standing.putBack(tx, entry.content))) return false
  const change = { actor: signedIn.person.id, act: undoneAct, subject: entrySubject(entry.sequence), study: study.id }
  await record(tx, office.id, { ...change, before: null, after: null }, now)
  return true
}

function placeOf({ at, office, study, signedIn, sent, now }: StudyVisit, sequence: number): UndoPlace {
  const why = sent.text('why').trim().slice(0, 20_000)
  const reason = [studyHistoryText[at.lang].reason(sequence), ...(why === '' ? [] : [why])].join(': ')
  return { office: office.id, study, by: signedIn.person.id, now, reason, sequence }
}
