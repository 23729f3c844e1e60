import type { Kysely } from 'kysely'
import { withSnapshot } from '../../src/db/backup/snapshot.ts'
import type { DatabasePlace, Db, OpenDatabase } from '../../src/db/open.ts'
import { type TableName, tables } from '../../src/db/tables.ts'
import { transaction } from '../../src/db/transaction.ts'
import { record } from '../../src/features/people/log-store.ts'
import { someday } from './database.ts'

/** Found in no answer, no log and no figure: a test looks for them. */
export const secrets = {
  name: 'Sri Rahasia Wulandari',
  email: 'sri.rahasia@lahat.example',
  session: 'sesi-yang-tidak-boleh-terlihat',
  password: 'hash-yang-tidak-boleh-terlihat',
} as const

export const office = '01930000-0000-7000-8000-000000000001'
export const otherOffice = '01930000-0000-7000-8000-000000000002'
export const person = '01930000-0000-7000-8000-0000000000aa'

/** A row or more in every table, of two offices, with what is hard to keep: signs, bytes, nulls, moments, a long log. */
export async function fill({ db, kind }: OpenDatabase, size: { readonly log?: number } = {}): Promise<void> {
  const yes = kind === 'sqlite' ? 1 : true
  await transaction(db, async (tx) => {
    // biome-ignore lint/suspicious/noExplicitAny: better-auth's tables are not in the schema as a whole.
    const any: Kysely<any> = tx
    const add = (table: TableName, ...rows: Record<string, unknown>[]) => any.insertInto(table).values(rows).execute()
    const moment = '2026-03-04T05:06:07.089Z'
    const region = { region_code: null, region_name: null, created_at: someday, version: 1 }
    await add(
      'offices',
      { id: office, name: 'Dinas Sosial Lahat', ...region },
      { id: otherOffice, name: 'Dinas "Lain" \u{1f9ea}', ...region, region_name: 'Muara Enim' },
    )
    const times = { createdAt: moment, updatedAt: moment }
    const { name, email, session, password } = secrets
    await add('user', { id: person, name, email, emailVerified: yes, image: null, ...times, twoFactorEnabled: null })
    const later = '2036-03-04T05:06:07.089Z'
    await add('session', { id: 's1', token: session, userId: person, expiresAt: later, ...times })
    await add('account', { id: 'a1', accountId: person, providerId: 'credential', userId: person, password, ...times })
    await add('verification', { id: 'v1', identifier: 'x', value: 'y', expiresAt: later, ...times })
    await add('twoFactor', { id: 't1', secret: 'x', backupCodes: 'y', userId: person, verified: yes })
    await add('attempts', { key: `masuk:${email}`, count: 2, since: someday, until: someday })
    await add('memberships', { office_id: office, user_id: person, roles: '["head"]', added_at: someday })
    const token = { office_id: office, kind: 'rater', scope: '{}', created_at: someday, expires_at: later }
    await add('tokens', { hash: 'h1', ...token }, { hash: 'h2', ...token, office_id: null })
    await add('settings', { name: 'firstOffice', value: office })
    await addStudy(tx, add)
    const about = { received_at: someday, due_at: later, recorded_by: person, answer: '' }
    await add('requests', { office_id: office, id: 'r1', kind: 'access', name, contact: email, detail: '', ...about })
    await addRecap(add)
    for (let i = 0; i < (size.log ?? 30); i++)
      await record(tx, i % 10 === 0 ? otherOffice : office, { ...change, after: { points: i } }, someday)
  })
}

const change = { actor: person, act: 'score.changed', subject: 'issue:s/isu-1', study: 's', before: null } as const

async function addStudy(db: Db, add: (table: TableName, ...rows: Record<string, unknown>[]) => Promise<unknown>) {
  await add('methods', {
    office_id: office,
    digest: 'd1',
    id: 'astrid',
    version: '1',
    title: 'ASTRID',
    document: '{}',
    own: 0,
    created_at: someday,
  })
  await addStudies(db, ['s'])
  const inStudy = { office_id: office, study_id: 's' }
  const row = { ...inStudy, position: 1, extra: '{}', version: 1 }
  await add('study_team', { ...inStudy, user_id: person, role: 'changeOwner', added_at: someday })
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256))
  await add(
    'study_files',
    { ...inStudy, path: 'a.bin', content: bytes },
    { ...inStudy, path: 'b', content: Buffer.alloc(0) },
  )
  await add('study_tables', { ...inStudy, name: 'issues', columns: '["id"]' })
  await add('issues', { ...row, id: 'isu-1', title: 'Kemiskinan\n"di" desa \\ ‮x', note: '' })
  await add('scores', { ...row, issue: 'isu-1', criterion: 'A', rater: 'p', points: 15, reason: null })
  await add('printed', { ...row, issue: 'isu-1', total: '92', rank: 2, source: null })
  await addArgument(add, row)
  await addPanel(add, inStudy)
}

type Add = (table: TableName, ...rows: Record<string, unknown>[]) => Promise<unknown>

async function addArgument(add: Add, row: Record<string, unknown>) {
  await add('sources', { ...row, id: 's1', kind: 'document', title: 'Renstra "2021"', link: 'https://lahat.example' })
  await add('factors', { ...row, id: 'f1', text: 'Petugas\ndikenal', locus: 'internal', effect: 'helps', theme: null })
  await add('evidence', { ...row, from_ref: 'source:s1', to_ref: 'factor:f1', stance: 'supporting', place: 'hlm. 3' })
  await add('strategies', { ...row, id: 't1', cell: 'SO', text: 'Bina petugas' })
  await add('factor_ratings', { ...row, factor: 'f1', weight: 250, rating: 4 })
  await add('attractiveness', { ...row, strategy: 't1', factor: 'f1', score: null })
  await add('causes', { ...row, id: 'c1', about: 'factor:f1', parent: null, category: 'Orang', text: 'Belum dilatih' })
}

async function addPanel(add: Add, inStudy: Record<string, unknown>) {
  const inRound = { ...inStudy, round: 1 }
  const round = { state: 'open', naming: 'named', reasons: 'optional', issues: '["isu-1"]', method_digest: 'd1' }
  await add('rounds', {
    ...inRound,
    ...round,
    evidence: 1,
    position: 0,
    extra: '{}',
    opened_at: someday,
    opened_by: person,
    version: 1,
  })
  const rater = { id: 'r1', label: 'Penilai 1', name: 'Ani', role: null, email: null }
  await add('panel_raters', { ...inStudy, ...rater, position: 0, added_at: someday, token: 'h1', version: 1 })
  const of = { ...inRound, rater: 'r1', version: 1 }
  await add('ballot_sheets', { ...of, saved_at: someday, via: 'phone' })
  const cell = { issue: 'isu-1', criterion: 'A', late: 0, points: 15, reason: 'sudah "lama"', changed_at: someday }
  await add('ballots', { ...of, ...cell, position: 0, extra: '{}' })
  const send = { id: 'k1', device: 'p1', content: '{"points":15}', at: someday, answer: '{}' }
  await add('ballot_sends', { ...inRound, rater: 'r1', ...send })
}

/** What lies in the tables of the recap: a sum beyond what an integer of PostgreSQL holds, names with odd signs, bytes. */
async function addRecap(add: (table: TableName, ...rows: Record<string, unknown>[]) => Promise<unknown>) {
  const of = { office_id: office }
  const [versioned, done] = [
    { ...of, version: 1 },
    { at: someday, by: person },
  ]
  const key = { category: 'ppks-08', region: '16.04.10', period: '2021', unit: 'entry', sex: '', age: '60+' }
  await add('recap_sets', { ...versioned, id: 'lokal', title: 'Kategori "lokal"', position: 0 })
  const category = { set_id: 'lokal', name: 'Panti', short: 'P', unit: 'person', sensitive: '[]', aliases: '[]' }
  await add('recap_categories', { ...versioned, ...category, id: 'lokal-1', position: 0 })
  await add('recap_regions', {
    ...versioned,
    code: '16.04.10',
    name: 'Lahat',
    aliases: '[]',
    population: 5_000_000_000,
  })
  await add('recap_names', { ...of, kind: 'region', key: 'lahat', target: '16.04.10' })
  const period = { set_id: 'ppks', period: '2021', counts: 'stock', series: 'DTKS', status: 'draft' }
  await add('recap_periods', { ...versioned, ...period })
  const figure = { ...versioned, ...key, state: 'reported', source: null, changed_at: someday, changed_by: person }
  await add(
    'recap_figures',
    { ...figure, value: 4_085_000_000 },
    { ...figure, sex: 'female', value: null, state: 'not-reported' },
  )
  await add('recap_remarks', { ...of, ...key, ...done, id: 'c1', kind: 'comment', text: 'naik\n"tajam"' })
  await add('recap_rules', { ...versioned, id: 'r1', title: 'Aturan', document: '{}' })
  const signal = { rule: 'largest', figure: 'x', state: 'kept', seen: '{}', note: '' }
  await add('recap_signals', { ...of, ...signal, ...done, id: 's1' })
  await add('recap_publications', { ...of, ...done, id: 'p1', title: 'PPKS 2021', document: '{}' })
  const published = { publication_id: 'p1', path: 'data/ppks.csv', content: Buffer.from([0, 255, 10]) }
  await add('recap_publication_files', { ...of, ...published })
  await add('recap_maps', { ...of, ...done, id: 'm1', title: 'Batas', licence: 'x', source: 'y', shapes: '{}' })
  const imported = {
    file_name: 'Rekap "2021".xlsx',
    bytes: 12,
    sha256: 'x',
    state: 'applied',
    choices: '{}',
    counts: '{}',
  }
  await add('recap_imports', { ...versioned, ...imported, id: 'i1', made_at: someday, made_by: person })
  const inImport = { ...of, import_id: 'i1' }
  await add('recap_import_files', { ...inImport, part: 0, content: Buffer.from([0, 255, 10]) })
  const content = Buffer.from([31, 139, 0])
  await add('recap_staged', { ...inImport, kind: 'bad', first: 1, figures: 2, differ: 1, content })
  await add('recap_applied', { ...inImport, row: 2, content })
}

export async function addStudies(db: Db, ids: readonly string[]): Promise<void> {
  const study = { office_id: office, title: 'Studi', state: 'active', synthetic: 0, document: '{}', descriptor: '{}' }
  const versions = { method_digest: 'd1', version: 1, revision: 1, created_by: null, binned_at: null }
  const rows = ids.map((id) => ({ ...study, ...versions, id, created_at: someday, changed_at: someday }))
  await db.insertInto('studies').values(rows).execute()
}

function shown(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}

/** Every row of every table, in an order of its own: what two databases are compared by. */
export async function everything(place: DatabasePlace): Promise<Record<string, string[]>> {
  return withSnapshot(place, async (snapshot) => {
    const found: Record<string, string[]> = {}
    for (const table of snapshot.tables) {
      const order = table.columns.map((name, i) => ({ name, i })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
      const rows: string[] = []
      for await (const batch of snapshot.rows(table))
        for (const row of batch) rows.push(JSON.stringify(order.map(({ name, i }) => [name, shown(row[i])])))
      found[table.name] = rows.toSorted()
    }
    if (Object.keys(tables).some((name) => found[name] === undefined)) throw new Error('a table was not read')
    return found
  })
}
