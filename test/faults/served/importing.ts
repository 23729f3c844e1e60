import { setTimeout } from 'node:timers/promises'
import { migrate } from '../../../src/db/migrate.ts'
import { type DatabasePlace, type OpenDatabase, openDatabase } from '../../../src/db/open.ts'
import type { Import, ImportState } from '../../../src/features/recap/import/import.ts'
import { importOf } from '../../../src/features/recap/import/import-store.ts'
import { ppks } from '../../../src/reference/ppks.ts'
import { csvOf } from '../../support/recap-file.ts'
import { addLahat, lahatDistricts } from '../../support/recap-office.ts'
import { addOffice, addVisitor, type Visitor } from '../../support/visitors.ts'

/** An office with its area, and two people who bring files in. */
export type Desk = {
  readonly place: DatabasePlace
  readonly office: string
  readonly people: readonly [Visitor, Visitor]
}

export async function deskAt(place: DatabasePlace): Promise<Desk> {
  const opened = openDatabase(place)
  await migrate(opened, new Date().toISOString())
  const office = await addOffice({ opened }, 'Dinas Sosial Lahat')
  const people = [
    await addVisitor({ opened }, office, ['operator', 'administrator', 'head']),
    await addVisitor({ opened }, office, ['operator']),
  ] as const
  await addLahat(opened.db, { office, by: people[0].id, now: new Date().toISOString() })
  await opened.close()
  return { place, office, people }
}

/** Every district and category of so many years, each figure once: 624 a year. */
export function manyFigures(years: number, more = 0): string {
  const rows: (string | number)[][] = []
  for (let year = 2022 - years; year < 2022; year++)
    for (const [c, { name }] of ppks.categories.entries())
      for (const [r, region] of lahatDistricts.entries())
        rows.push([region, name.id, year, ((r * 7 + c * 3 + year) % 97) + more])
  return csvOf([['Kode Wilayah', 'Jenis PPKS', 'Tahun', 'Jumlah'], ...rows])
}

/** One import in the hands of somebody. */
export class Importing {
  readonly desk: Desk
  readonly visitor: Visitor
  address: string
  path = ''

  constructor(desk: Desk, address: string, visitor = desk.people[0]) {
    this.desk = desk
    this.address = address
    this.visitor = visitor
  }

  get id(): string {
    return this.path.split('/').at(-1)!
  }

  async upload(name: string, content: string | Uint8Array): Promise<void> {
    const form = new FormData()
    form.set('berkas', new Blob([content as BlobPart]), name)
    const answer = await this.send('/rekap/impor/unggah', form)
    this.path = new URL(answer.headers.get('location') ?? '', this.address).pathname
  }

  post(step: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.send(`${this.path}${step}`, new URLSearchParams(fields))
  }

  send(path: string, body: FormData | URLSearchParams): Promise<Response> {
    const headers = { Cookie: this.visitor.cookie, 'Sec-Fetch-Site': 'same-origin' }
    return fetch(`${this.address}${path}`, { method: 'POST', redirect: 'manual', headers, body })
  }

  async page(step = ''): Promise<{ readonly status: number; readonly text: string }> {
    const answer = await fetch(`${this.address}${this.path}${step}`, { headers: { Cookie: this.visitor.cookie } })
    return { status: answer.status, text: await answer.text() }
  }

  /** From the file to the moment in which its figures begin to be staged. */
  async prepare(content: string): Promise<void> {
    await this.upload('rekap.csv', content)
    await this.until('read')
    await this.post('/lembar', { 'ambil-0': 'ya', 'kepala-0': '1' })
    // The answer waits for a moment, in which a quick machine has staged a small file.
    void this.post('/kolom').catch(() => {})
    await this.until('staging', 'staged')
  }

  async apply(mode: 'keep' | 'replace'): Promise<Response> {
    return this.post('/terapkan', { cara: mode, dilihat: String((await this.now()).found.staged!.seen) })
  }

  now(): Promise<Import> {
    return this.look(async ({ db }) => (await importOf(db, this.desk.office, this.id))!)
  }

  async look<T>(question: (opened: OpenDatabase) => Promise<T>): Promise<T> {
    const opened = openDatabase(this.desk.place)
    try {
      return await question(opened)
    } finally {
      await opened.close()
    }
  }

  /** Waits until it stands so. */
  until(...states: readonly ImportState[]): Promise<Import> {
    return this.untilSo((one) => states.includes(one.state))
  }

  async untilSo(isSo: (one: Import) => boolean): Promise<Import> {
    return this.look(async ({ db }) => {
      for (const end = performance.now() + 240_000; ; await setTimeout(3)) {
        const one = (await importOf(db, this.desk.office, this.id))!
        if (isSo(one)) return one
        if (performance.now() > end) throw new Error(`it stays ${one.state}: ${JSON.stringify(one.found)}`)
      }
    })
  }

  /** As if the last word of the thread that worked on it were long ago. */
  async forgetBeat(): Promise<void> {
    const { found } = await this.now()
    const beat = new Date(Date.now() - 60_000).toISOString()
    const counts = JSON.stringify({ ...found, progress: { done: 0, of: 0, ...found.progress, beat } })
    await this.look(({ db }) =>
      db
        .updateTable('recap_imports')
        .set({ counts })
        .where('id', '=', this.id)
        .execute()
        .then(() => {}),
    )
  }

  /** How many rows of a table are this import's. */
  left(table: 'recap_staged' | 'recap_import_files' | 'recap_applied'): Promise<number> {
    return this.look(async ({ db }) => {
      const { rows } = await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('rows'))
        .where('import_id', '=', this.id)
        .executeTakeFirstOrThrow()
      return Number(rows)
    })
  }
}
