import type { Db } from '../../db/open.ts'
import type { StudyState } from './entry.ts'

/** Who asks: somebody sees the studies of whose team they are, a head of office all of them. */
export type Reader = { readonly userId: string; readonly seesAll: boolean }

export type StudyListFilter = {
  readonly state: StudyState
  /** Words that all stand in the title, in any case; empty for all studies. */
  readonly search: string
  /** Only what was changed before this; `changedAt` and `id` of the last one of the page before. */
  readonly below: { readonly changedAt: string; readonly id: string } | null
  readonly most: number
}

export type ListedStudy = {
  readonly id: string
  readonly title: string
  readonly synthetic: boolean
  readonly changedAt: string
  readonly binnedAt: string | null
}

/** Studies of an office that the reader may see, the last changed first. */
export async function listStudies(
  db: Db,
  officeId: string,
  reader: Reader,
  { state, search, below, most }: StudyListFilter,
  now: string,
): Promise<ListedStudy[]> {
  const words = folded(search).split(' ')
  const found: ListedStudy[] = []
  for (let from = below; ; ) {
    const size = search === '' ? most : searchedAtOnce
    const studies = await studiesBelow(db, officeId, reader, { state, below: from, most: size }, now)
    const fitting = search === '' ? studies : studies.filter((study) => hasWords(study.title, words))
    found.push(...fitting.slice(0, most - found.length))
    if (studies.length < size || found.length >= most) return found
    from = studies.at(-1)!
  }
}

/** The title, or with a number behind it where the reader has a study of that title: twins cannot be told apart. */
export async function freeTitle(db: Db, officeId: string, reader: Reader, title: string, now: string): Promise<string> {
  const known = new Set<string>()
  for (const state of ['active', 'archived'] as const) {
    const filter = { state, search: title.slice(0, 200), below: null, most: 1000 }
    for (const study of await listStudies(db, officeId, reader, filter, now)) known.add(folded(study.title))
  }
  for (let n = 1; ; n++) {
    const tried = n === 1 ? title : `${title.slice(0, 990).toWellFormed()} (${n})`
    if (!known.has(folded(tried))) return tried
  }
}

/** Titles are searched here and not in the database: SQLite folds the case of ASCII alone, PostgreSQL by its locale. */
const searchedAtOnce = 1000

function hasWords(title: string, words: readonly string[]): boolean {
  const text = folded(title)
  return words.every((word) => text.includes(word))
}

/** Without case and accents, with single spaces. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

async function studiesBelow(
  db: Db,
  officeId: string,
  reader: Reader,
  { state, below, most }: Omit<StudyListFilter, 'search'>,
  now: string,
): Promise<ListedStudy[]> {
  let query = visible(db, officeId, reader, now)
    .select(['studies.id', 'studies.title', 'studies.synthetic', 'studies.changed_at', 'studies.binned_at'])
    .where('studies.state', '=', state)
  if (below !== null)
    query = query.where((eb) =>
      eb.or([
        eb('studies.changed_at', '<', below.changedAt),
        eb.and([eb('studies.changed_at', '=', below.changedAt), eb('studies.id', '<', below.id)]),
      ]),
    )
  const rows = await query.orderBy('studies.changed_at', 'desc').orderBy('studies.id', 'desc').limit(most).execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    synthetic: row.synthetic === 1,
    changedAt: row.changed_at,
    binnedAt: row.binned_at,
  }))
}

/** How many there are of each state. */
export async function countStudies(
  db: Db,
  officeId: string,
  reader: Reader,
  now: string,
): Promise<Readonly<Record<StudyState, number>>> {
  const rows = await visible(db, officeId, reader, now)
    .select((eb) => ['studies.state', eb.fn.countAll<number>().as('n')])
    .groupBy('studies.state')
    .execute()
  const of = (state: StudyState) => Number(rows.find((row) => row.state === state)?.n ?? 0)
  return { active: of('active'), archived: of('archived'), binned: of('binned') }
}

function visible(db: Db, officeId: string, { userId, seesAll }: Reader, now: string) {
  const all = db.selectFrom('studies').where('studies.office_id', '=', officeId)
  if (seesAll) return all
  return all.where((eb) =>
    eb.exists(
      eb
        .selectFrom('study_team')
        .select('study_team.study_id')
        .whereRef('study_team.office_id', '=', 'studies.office_id')
        .whereRef('study_team.study_id', '=', 'studies.id')
        .where('study_team.user_id', '=', userId)
        .where((at) => at.or([at('study_team.until', 'is', null), at('study_team.until', '>', now)]))
        // Without statistics PostgreSQL joins the two tables row by row, for half a second; behind an offset it asks the index.
        .limit(1)
        .offset(0),
    ),
  )
}
