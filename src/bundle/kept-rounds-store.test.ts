import assert from 'node:assert/strict'
import { smallFiles } from '../../test/support/bundle.ts'
import { onBoth, someday } from '../../test/support/database.ts'
import { act, anOpenRound, give, passFor } from '../../test/support/panel-round.ts'
import { anOffice } from '../../test/support/people.ts'
import { transaction } from '../db/transaction.ts'
import { closeRound } from '../features/issues/round-close-store.ts'
import { exportStudy, importStudy } from './kept-study-store.ts'
import { readBundleFiles } from './read.ts'
import { bundleFiles } from './write.ts'

onBoth('a closed round leaves with its study, an open one does not; what came in goes out the same', async ({ db }) => {
  const office = await anOffice(db)
  const bundle = await readBundleFiles(smallFiles())
  assert.ok(bundle.ok)
  const arrival = { act: 'study.imported', by: 'u1', now: someday } as const
  const study = await importStudy(db, office, bundle.value, arrival)
  const where = { office, study, by: 'u1', now: someday }
  const text = async (id: string) => {
    const exported = await exportStudy(db, office, { id })
    assert.ok(exported.ok)
    return new Map([...bundleFiles(exported.value)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
  }
  const { links } = await anOpenRound(db, where, ['Ani', 'Budi'], { reasons: 'optional' })
  const secret = 'alasan yang belum boleh terlihat'
  const pass = await passFor(db, links[0]!, someday)
  const [issue, criterion] = firstCell(bundle.value.tables.scores!.rows[0]!.values)
  await give(db, pass, someday, act(`${issue}/${criterion}`, 1, { reason: secret }))
  const blind = await text(study)
  assert.ok(!blind.has('rounds.csv') && !blind.has('ballots.csv'))
  assert.ok(![...blind.values()].some((content) => content.includes(secret)))

  const closed = await transaction(db, (tx) => closeRound(tx, where, { round: 1, version: 2, reason: 'waktu habis' }))
  assert.ok(closed.ok, JSON.stringify(closed))
  const out = await text(study)
  assert.match(
    out.get('rounds.csv')!,
    /^round,naming,reasons,issues,note,opened_at,closed_at,close_reason\n1,named,optional,/,
  )
  assert.equal(
    out.get('ballots.csv'),
    `round,issue,criterion,rater,points,reason\n1,${issue},${criterion},Ani,1,${secret}\n`,
  )

  const again = await readBundleFiles(new Map([...out].map(([path, content]) => [path, Buffer.from(content)])))
  assert.ok(again.ok)
  const copy = await text(await importStudy(db, office, again.value, arrival))
  for (const file of ['rounds.csv', 'ballots.csv', 'scores.csv']) assert.equal(copy.get(file), out.get(file))
})

function firstCell(values: Readonly<Record<string, string>>): [string, string] {
  return [values.issue!, values.criterion!]
}
