import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../../test/support/database.ts'
import { aMember, anOffice } from '../../../../test/support/people.ts'
import {
  applyAll,
  bytesOf,
  csvOf,
  dropFile,
  type Office,
  stageAll,
  undoAll,
} from '../../../../test/support/recap-file.ts'
import { drawnRecaps } from '../../../../test/support/recap-layouts.ts'
import { addLahat, aFigure, write } from '../../../../test/support/recap-office.ts'
import type { OpenDatabase } from '../../../db/open.ts'
import { transaction } from '../../../db/transaction.ts'
import { entries } from '../../people/log-store.ts'
import { figuresOf } from '../model/figure-store.ts'
import { figureAddress } from '../model/key.ts'
import { movePeriod, periodOf } from '../model/period-store.ts'
import { differingFigures } from './compare-store.ts'
import { type Chosen, nothingChosen, replacedBy } from './import.ts'
import { keptRows } from './import-store.ts'
import { stagedFigures } from './staged-store.ts'

async function office(opened: OpenDatabase): Promise<Office> {
  const id = await anOffice(opened.db)
  const by = await aMember(opened.db, id, ['head'])
  await addLahat(opened.db, { office: id, by, now: someday })
  return { opened, office: id, by }
}

const long = (figures: readonly (readonly [region: string, kind: string, year: number, value: number | string])[]) =>
  Buffer.from(csvOf([['Kecamatan', 'Jenis PPKS', 'Tahun', 'Jumlah'], ...figures]))

async function values({ opened, office: id }: Office) {
  const all = await figuresOf(opened.db, id, { breakdowns: true })
  return new Map(all.map((f) => [`${f.category} ${f.region} ${f.period} ${f.unit} ${f.sex}`, f.value]))
}

onBoth('a file goes in whole, once, as one entry of the log; and out again as one', async (opened) => {
  const at = await office(opened)
  const drawn = drawnRecaps[0]!
  const read = await dropFile(at, drawn.fileName, await bytesOf(drawn))
  assert.equal(read.state, 'read')
  const staged = await stageAll(at, read, true)
  assert.equal(staged.state, 'staged')
  assert.equal(staged.found.staged!.bad, 0)
  assert.equal(staged.found.staged!.fresh, drawn.figures.size)
  assert.equal(staged.found.staged!.totals.differ, 0)
  const applied = await applyAll(at, staged)
  assert.equal(applied.state, 'applied')
  assert.equal(applied.found.applied!.figures, drawn.figures.size)
  assert.deepEqual(await values(at), new Map([...drawn.figures]))
  const log = (await entries(opened.db, at.office, { most: 5, act: 'recap.imported' })).map((e) => e.content!.after)
  assert.equal(log.length, 1)
  assert.equal((log[0] as { count: number }).count, drawn.figures.size)
  const undone = await undoAll(at, applied)
  assert.equal(undone.state, 'undone')
  const { figures, refused, first } = undone.found.undone!
  assert.deepEqual({ figures, refused, first }, { figures: drawn.figures.size, refused: 0, first: [] })
  assert.equal((await values(at)).size, 0)
  assert.equal((await entries(opened.db, at.office, { most: 5, act: 'recap.importUndone' })).length, 1)
})

onBoth('the same file again changes nothing and writes nothing into the log', async (opened) => {
  const at = await office(opened)
  const bytes = long([['Jarai', 'Fakir miskin', 2021, 12]])
  const one = await applyAll(at, await stageAll(at, await dropFile(at, 'a.csv', bytes)))
  const again = await stageAll(at, await dropFile(at, 'b.csv', bytes))
  assert.equal(again.sha256, one.sha256)
  assert.deepEqual([again.found.staged!.same, again.found.staged!.fresh], [1, 0])
  const before = await entries(opened.db, at.office, { most: 50 })
  assert.equal((await applyAll(at, again)).found.applied!.figures, 0)
  assert.equal((await entries(opened.db, at.office, { most: 50 })).length, before.length)
})

onBoth('bad rows stay out with their reason and place, good ones go in alone', async (opened) => {
  const at = await office(opened)
  const bytes = long([
    ['Jarai', 'Fakir miskin', 2021, 12],
    ['Tanjung Sakti Pum', 'Fakir miskin', 2021, 12],
    ['Pseksu', 'Panti Asuhan', 2021, 3],
    ['Pseksu', 'Pengemis', 2021, '3,5'],
    ['Pseksu', 'Gelandangan', 2021, '-'],
    ['Jarai', 'Fakir miskin', 2021, 13],
    ['Jarai', 'Fakir miskin', 2021, 12],
  ])
  const asked = await stageAll(at, await dropFile(at, 'a.csv', bytes), true)
  assert.equal(asked.state, 'named')
  assert.deepEqual(
    asked.found.asked.map(({ kind, text, codes }) => [kind, text, codes.slice(0, 2).toSorted()]),
    [
      ['region', 'Tanjung Sakti Pum', ['16.04.01', '16.04.24']],
      ['category', 'Panti Asuhan', []],
    ],
  )
  const staged = await stageAll(at, asked)
  const bad = await stagedFigures(opened.db, at.office, staged.id, { kind: 'bad', behind: 0, most: 100 })
  assert.deepEqual(
    bad.map(({ line, column, problem }) => [line, column, problem!.code]),
    [
      [3, 0, 'unknownRegion'],
      [4, 0, 'unknownCategory'],
      [5, 3, 'decimal'],
      [7, 3, 'twice'],
    ].map(([line, , code]) => [line, 3, code]),
  )
  const { good, bad: many, repeated, notReported } = staged.found.staged!
  assert.deepEqual([good, many, repeated, notReported], [2, 4, 1, 1])
  const applied = await applyAll(at, staged)
  assert.equal(applied.found.applied!.figures, 2)
  assert.deepEqual(
    await values(at),
    new Map([
      ['ppks-11 16.04.20 2021 entry ', null],
      ['ppks-24 16.04.06 2021 entry ', 12],
    ]),
  )
  assert.equal((await stagedFigures(opened.db, at.office, staged.id, { kind: 'good', behind: 0, most: 10 })).length, 0)
  assert.equal((await stagedFigures(opened.db, at.office, staged.id, { kind: 'bad', behind: 2, most: 10 })).length, 2)
})

onBoth('what differs is shown with both values; what changed since somebody looked is left', async (opened) => {
  const at = await office(opened)
  const where = { office: at.office, by: at.by, now: someday }
  await write(opened.db, where, aFigure('ppks-24', '16.04.06', '2021', 10), aFigure('ppks-08', '16.04.06', '2021', 5))
  const bytes = long([
    ['Jarai', 'Fakir miskin', 2021, 12],
    ['Jarai', 'Lanjut usia telantar', 2021, 6],
    ['Jarai', 'Pengemis', 2021, 1],
  ])
  const staged = await stageAll(at, await dropFile(at, 'a.csv', bytes))
  const { fresh, differ, groups } = staged.found.staged!
  const differing = await differingFigures(opened.db, at.office, staged.id, 0, 10)
  assert.deepEqual(await differingFigures(opened.db, at.office, staged.id, 1, 10), differing.slice(1))
  assert.deepEqual(
    groups.map(({ category, period, count }) => [category, period, count]),
    [
      ['ppks-24', '2021', 1],
      ['ppks-08', '2021', 1],
    ],
  )
  assert.deepEqual([fresh, differ], [1, 2])
  assert.deepEqual(
    differing.map(({ key, before, after, line }) => [key.category, before, after, line]),
    [
      ['ppks-24', 10, 12, 2],
      ['ppks-08', 5, 6, 3],
    ],
  )
  const [now] = (await figuresOf(opened.db, at.office)).filter((f) => f.category === 'ppks-24')
  const { category, region, period, unit, sex, age, version } = now!
  await write(opened.db, where, {
    key: { category, region, period, unit, sex, age },
    to: { value: 11, state: 'reported', source: 'entry' },
    version,
  })
  const applied = await applyAll(at, staged)
  assert.deepEqual([applied.found.applied!.figures, applied.found.applied!.kept], [2, 1])
  const after = await values(at)
  assert.equal(after.get('ppks-24 16.04.06 2021 entry '), 11)
  assert.equal(after.get('ppks-08 16.04.06 2021 entry '), 6)
  const undone = await undoAll(at, applied)
  assert.deepEqual(undone.found.undone!.figures, 2)
  assert.equal((await values(at)).get('ppks-08 16.04.06 2021 entry '), 5)
})

onBoth(
  'of figures that differ some are replaced by their group, some by themselves, the rest as all',
  async (opened) => {
    const at = await office(opened)
    const where = { office: at.office, by: at.by, now: someday }
    const places = ['16.04.06', '16.04.20', '16.04.24']
    const there = places.flatMap((region) => [
      aFigure('ppks-24', region, '2021', 10),
      aFigure('ppks-08', region, '2021', 5),
    ])
    await write(opened.db, where, ...there)
    const bytes = long(
      places.flatMap((region) => [
        [region, 'Fakir miskin', 2021, 11],
        [region, 'Lanjut usia telantar', 2021, 6],
      ]),
    )
    const staged = await stageAll(at, await dropFile(at, 'a.csv', bytes))
    const of = (category: string, region: string) => figureAddress(aFigure(category, region, '2021', 0).key)
    const chosen: Chosen = {
      groups: { 'ppks-24 2021': 'replace' },
      figures: { [of('ppks-24', '16.04.20')]: 'keep', [of('ppks-08', '16.04.24')]: 'replace' },
    }
    assert.equal(replacedBy(staged.found.staged!, chosen, 'keep'), 3)
    assert.equal(replacedBy(staged.found.staged!, chosen, 'replace'), 5)
    assert.equal(replacedBy(staged.found.staged!, nothingChosen, 'replace'), 6)
    const applied = await applyAll(at, { ...staged, found: { ...staged.found, chosen } }, 'keep')
    assert.deepEqual([applied.found.applied!.figures, applied.found.applied!.kept], [3, 3])
    const after = await values(at)
    assert.deepEqual(
      places.map((region) => ['ppks-24', 'ppks-08'].map((kind) => after.get(`${kind} ${region} 2021 entry `))),
      [
        [11, 5],
        [10, 5],
        [11, 6],
      ],
    )
    const log = await entries(opened.db, at.office, { most: 1, act: 'recap.imported' })
    assert.equal((log[0]!.content!.after as { count: number }).count, 3)
  },
)

onBoth(
  'figures that are there can be kept; an approved period is locked; undoing leaves what changed since',
  async (opened) => {
    const at = await office(opened)
    const where = { office: at.office, by: at.by, now: someday }
    await write(opened.db, where, aFigure('ppks-24', '16.04.06', '2021', 10), aFigure('ppks-24', '16.04.06', '2020', 9))
    for (const to of ['checked', 'approved'] as const) {
      const { version } = (await periodOf(opened.db, at.office, 'ppks', '2020'))!
      await transaction(opened.db, (tx) => movePeriod(tx, where, { set: 'ppks', period: '2020' }, version, to, null))
    }
    const bytes = long([
      ['Jarai', 'Fakir miskin', 2021, 12],
      ['Jarai', 'Fakir miskin', 2020, 12],
      ['Pseksu', 'Fakir miskin', 2021, 4],
    ])
    const staged = await stageAll(at, await dropFile(at, 'a.csv', bytes))
    assert.deepEqual(staged.found.staged!.problems, { locked: 1 })
    const applied = await applyAll(at, staged, 'keep')
    assert.deepEqual([applied.found.applied!.figures, applied.found.applied!.kept], [1, 1])
    const pseksu = (await figuresOf(opened.db, at.office)).find((f) => f.region === '16.04.20')!
    const { category, region, period, unit, sex, age, version } = pseksu
    await write(opened.db, where, {
      key: { category, region, period, unit, sex, age },
      to: { value: 5, state: 'reported', source: 'entry' },
      version,
    })
    const undone = await undoAll(at, applied)
    assert.equal(undone.found.undone!.refused, 1)
    assert.deepEqual(undone.found.undone!.first[0], { category, region, period, unit, sex, age })
    assert.equal((await values(at)).get('ppks-24 16.04.20 2021 entry '), 5)
  },
)

onBoth('a list of people leaves its counts and nothing else', async (opened) => {
  const at = await office(opened)
  const drawn = drawnRecaps.find(({ name }) => name === 'a list of people')!
  const read = await dropFile(at, drawn.fileName, await bytesOf(drawn))
  assert.deepEqual(read.found.personal, { kk: 300, nik: 300, name: 300, address: 300 })
  for (let part = 0; ; part++) {
    const rows = await keptRows(opened.db, at.office, read.id, part)
    if (rows === null) break
    assert.doesNotMatch(JSON.stringify(rows.slice(1)), /\d{16}|WARGA|DUSUN/)
  }
  const applied = await applyAll(at, await stageAll(at, read))
  assert.equal(applied.found.applied!.figures, drawn.figures.size)
  assert.deepEqual(await values(at), new Map(drawn.figures))
})

for (const drawn of drawnRecaps.filter(({ villages }) => villages === undefined))
  onBoth(`a file as an office keeps it goes in: ${drawn.name}`, async (opened) => {
    if (opened.kind === 'postgres' && drawn !== drawnRecaps[3]) return
    const at = await office(opened)
    const staged = await stageAll(at, await dropFile(at, drawn.fileName, await bytesOf(drawn)), true)
    assert.equal(staged.state, 'staged')
    assert.equal(staged.found.staged!.bad, 0)
    await applyAll(at, staged)
    assert.deepEqual(Object.fromEntries([...(await values(at))].sort()), Object.fromEntries([...drawn.figures].sort()))
  })
