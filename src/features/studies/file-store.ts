import type { Db } from '../../db/open.ts'

/** The files of a study that no table holds, byte for byte, and the columns of those tables that are held. */
export type StudyFiles = ReadonlyMap<string, Uint8Array>

/** All of a study's files, or those of some paths and of some folders (`decisions/`). */
export async function filesOf(
  db: Db,
  officeId: string,
  studyId: string,
  paths?: readonly string[],
  folders: readonly string[] = [],
): Promise<StudyFiles> {
  const rows = await db
    .selectFrom('study_files')
    .select(['path', 'content'])
    .where('office_id', '=', officeId)
    .where('study_id', '=', studyId)
    .$if(paths !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb('path', 'in', paths!), ...folders.map((folder) => eb('path', 'like', `${folder}%`))]),
      ),
    )
    .execute()
  return new Map(rows.map((row) => [row.path, new Uint8Array(row.content)]))
}

export async function addFiles(tx: Db, officeId: string, studyId: string, files: StudyFiles): Promise<void> {
  for (const some of handfuls(files)) {
    const rows = some.map(([path, bytes]) => ({
      office_id: officeId,
      study_id: studyId,
      path,
      content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    }))
    await tx.insertInto('study_files').values(rows).execute()
  }
}

/** Thousands of small files go in some statements; a large one has its own, since the driver holds it several times. */
function* handfuls(files: StudyFiles): Generator<(readonly [string, Uint8Array])[]> {
  let [some, bytes]: [(readonly [string, Uint8Array])[], number] = [[], 0]
  for (const file of files) {
    if (some.length > 0 && (some.length === 500 || bytes + file[1].length > 4_000_000)) {
      yield some
      ;[some, bytes] = [[], 0]
    }
    some.push(file)
    bytes += file[1].length
  }
  if (some.length > 0) yield some
}

/** The columns of a study's tables, by the table's name, in the order of the file. */
export async function columnsOf(db: Db, officeId: string, studyId: string): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('study_tables')
    .select(['name', 'columns'])
    .where('office_id', '=', officeId)
    .where('study_id', '=', studyId)
    .execute()
  return new Map(rows.map((row) => [row.name, JSON.parse(row.columns) as string[]]))
}

export async function addColumns(
  tx: Db,
  officeId: string,
  studyId: string,
  name: string,
  columns: readonly string[],
): Promise<void> {
  await tx
    .insertInto('study_tables')
    .values({ office_id: officeId, study_id: studyId, name, columns: JSON.stringify(columns) })
    .onConflict((c) => c.columns(['office_id', 'study_id', 'name']).doUpdateSet({ columns: JSON.stringify(columns) }))
    .execute()
}

/** Makes sure that a table has these columns: what is entered here must not be lost on the way out. */
export async function needColumns(
  tx: Db,
  officeId: string,
  studyId: string,
  name: string,
  needed: readonly string[],
): Promise<void> {
  const columns = (await columnsOf(tx, officeId, studyId)).get(name) ?? []
  const missing = needed.filter((column) => !columns.includes(column))
  if (missing.length > 0) await addColumns(tx, officeId, studyId, name, [...columns, ...missing])
}

/** Puts a file of a study in place of what lay there; null takes it away. */
export async function putFile(
  tx: Db,
  officeId: string,
  studyId: string,
  path: string,
  bytes: Uint8Array | null,
): Promise<void> {
  await tx
    .deleteFrom('study_files')
    .where('office_id', '=', officeId)
    .where('study_id', '=', studyId)
    .where('path', '=', path)
    .execute()
  if (bytes !== null) await addFiles(tx, officeId, studyId, new Map([[path, bytes]]))
}

/** Where the files of a study lie that no table holds. */
export async function pathsOf(db: Db, officeId: string, studyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('study_files')
    .select('path')
    .where('office_id', '=', officeId)
    .where('study_id', '=', studyId)
    .orderBy('path')
    .execute()
  return rows.map(({ path }) => path)
}
