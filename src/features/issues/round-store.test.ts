import assert from 'node:assert/strict'
import { onBoth } from '../../../test/support/database.ts'
import { act, anOpenRound, give, muchLater, passFor, usualRound } from '../../../test/support/panel-round.ts'
import { aMember, anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo } from '../../../test/support/study.ts'
import type { Db } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { columnsOf } from '../studies/file-store.ts'
import { closedCells } from './ballot-closed-store.ts'
import { declineForm, ownCells, submitForm, takeActs } from './ballot-own-store.ts'
import { passOf } from './ballot-pass-store.ts'
import { progressOf } from './ballot-progress-store.ts'
import { addIssue, type Where } from './issue-store.ts'
import { addToPanel, allRaters, invite, panelOf, removeFromPanel, revokeInvite } from './panel-store.ts'
import { closeRound } from './round-close-store.ts'
import { RoundIsOpen } from './round-hold-store.ts'
import { newestRound, openRound, settleRound } from './round-store.ts'
import { addRater, scoreCells, writeSheet } from './score-store.ts'

const now = '2026-05-06T07:08:09.010Z'
const whole = ['isu-1/a', 'isu-1/b', 'isu-2/a', 'isu-2/b'] as const

async function aWhere(db: Db): Promise<Where> {
  const office = await anOffice(db)
  const by = await aMember(db, office, ['changeOwner'])
  return { office, study: await aStudy(db, office, by), by, now }
}

async function scores(db: Db, { office, study }: Where): Promise<string[]> {
  const columns = (await columnsOf(db, office, study)).get('scores')!
  const rows = await scoreCells(db, office, study, ['rater', 'issue', 'criterion', 'points', 'reason'])
  assert.ok(columns.includes('points'))
  return rows.map((row) => Object.values(row).join())
}

const close = (db: Db, where: Where, version: number, reason: string | null = null, round = 1) =>
  transaction(db, (tx) => closeRound(tx, where, { round, version, reason }))

const states = async (db: Db, { office, study }: Where, round: Parameters<typeof progressOf>[3]) =>
  (await progressOf(db, office, study, round, 4)).map(({ rater, state }) => `${rater.label}: ${state}`)

onBoth('complete forms become the scores when the round closes, and others do not count', async ({ db }) => {
  const where = await aWhere(db)
  const { round, links } = await anOpenRound(db, where, ['Ani', 'Budi', 'Citra', 'Dedi'])
  const [ani, budi, citra] = await Promise.all(links.map((link) => passFor(db, link, now)))
  await give(db, ani!, now, ...whole.map((at, i) => act(at, i + 1, { reason: i === 0 ? 'jelas' : undefined })))
  await give(db, budi!, now, act('isu-1/a', 0), act('isu-1/b', 5))
  await transaction(db, (tx) => declineForm(tx, citra!, now))
  assert.deepEqual(await states(db, where, round), [
    'Ani: complete',
    'Budi: filling',
    'Citra: declined',
    'Dedi: notOpened',
  ])
  const asked = await close(db, where, round.version)
  assert.deepEqual(asked, { ok: false, problems: [{ code: 'needsReason', values: { names: ['Budi', 'Dedi'] } }] })
  const closed = await close(db, where, round.version, 'Rapat sudah mulai')
  assert.equal(closed.ok && closed.value.state, 'closed')
  assert.deepEqual(await scores(db, where), [
    'Ani,isu-1,a,1,jelas',
    'Ani,isu-1,b,2,',
    'Ani,isu-2,a,3,',
    'Ani,isu-2,b,4,',
  ])
  const cells = await closedCells(db, where.office, where.study, 1)
  assert.deepEqual(
    cells.filter(({ label }) => label === 'Budi').map(({ points }) => points),
    [0, 5],
  )
  const told = (await doneTo(db, where.office, where.study)).filter(({ act: did }) => did === 'ballot.revealed')
  assert.deepEqual(
    told.map(({ content }) => {
      const { rater, counted } = content!.after as { rater: string; counted: boolean }
      return [rater, counted]
    }),
    [
      ['Ani', true],
      ['Budi', false],
    ],
  )
})

onBoth('of two who close at once one wins and the other hears who it was', async ({ db }) => {
  const where = await aWhere(db)
  const other = { ...where, by: await aMember(db, where.office, ['changeOwner']) }
  const { round } = await anOpenRound(db, where, ['Ani'])
  const both = await Promise.all([where, other].map((w) => close(db, w, round.version, 'sudah cukup')))
  const won = both.findIndex(({ ok }) => ok)
  assert.equal(both.filter(({ ok }) => ok).length, 1)
  const winner = [where, other][won]!.by
  assert.deepEqual(both[1 - won], { ok: false, problems: [{ code: 'closed', values: { by: winner, at: now } }] })
})

onBoth('an act that is sent again gets its first answer, and changes nothing', async ({ db }) => {
  const where = await aWhere(db)
  const { links } = await anOpenRound(db, where, ['Ani'])
  const pass = await passFor(db, links[0]!, now)
  const [first, second] = [act('isu-1/a', 3), act('isu-1/a', 4, { base: 1 })]
  const [receipt] = await give(db, pass, now, first)
  assert.deepEqual(receipt, { id: first.id, version: 1, at: now, outcome: 'taken', other: false })
  await give(db, pass, now, second)
  assert.deepEqual(await give(db, pass, muchLater, first), [receipt])
  assert.deepEqual(
    (await ownCells(db, pass)).map(({ points, version }) => [points, version]),
    [[4, 2]],
  )
})

onBoth('of two phones the newest receipt counts, the rater is told, and both are kept', async ({ db }) => {
  const where = await aWhere(db)
  const { links } = await anOpenRound(db, where, ['Ani'])
  const pass = await passFor(db, links[0]!, now)
  await give(db, pass, now, act('isu-1/a', 3))
  const sent = { round: 1, device: 'lain', acts: [act('isu-1/a', 9)] }
  const [receipt] = await transaction(db, (tx) => takeActs(tx, pass, sent, now))
  assert.equal(receipt!.other, true)
  assert.deepEqual(
    (await ownCells(db, pass)).map(({ points }) => points),
    [9],
  )
  const kept = await db.selectFrom('ballot_sends').select(['device', 'content']).orderBy('device', 'desc').execute()
  assert.deepEqual(
    kept.map(({ device, content }) => [device, JSON.parse(content).points]),
    [
      ['ponsel', 3],
      ['lain', 9],
    ],
  )
})

onBoth('what comes after the round was closed is kept apart and never counted', async ({ db }) => {
  const where = await aWhere(db)
  const { round, links } = await anOpenRound(db, where, ['Ani'])
  const pass = await passFor(db, links[0]!, now)
  await give(db, pass, now, ...whole.map((at) => act(at, 2)))
  await close(db, where, round.version)
  const before = await scores(db, where)
  const [receipt] = await give(db, pass, now, act('isu-1/a', 7))
  assert.equal(receipt!.outcome, 'late')
  assert.deepEqual(await scores(db, where), before)
  assert.deepEqual(
    (await closedCells(db, where.office, where.study, 1)).map(({ points }) => points),
    [2, 2, 2, 2],
  )
  const late = await closedCells(db, where.office, where.study, 1, true)
  assert.deepEqual(
    late.map(({ points }) => points),
    [7],
  )
})

onBoth('points that the scale or the round does not have are taken by nobody', async ({ db }) => {
  const where = await aWhere(db)
  const { links } = await anOpenRound(db, where, ['Ani'])
  const pass = await passFor(db, links[0]!, now)
  const odd = [act('isu-1/a', 11), act('isu-1/b', 0), act('isu-9/a', 1), act('isu-1/z', 1), act('isu-1/a', 1.5)]
  const receipts = await give(db, pass, now, ...odd)
  assert.deepEqual([...new Set(receipts.map(({ outcome }) => outcome))], ['outside'])
  assert.deepEqual(await ownCells(db, pass), [])
})

onBoth('empty points are no points, and 0 is some', async ({ db }) => {
  const where = await aWhere(db)
  const { round, links } = await anOpenRound(db, where, ['Ani'])
  const pass = await passFor(db, links[0]!, now)
  await give(db, pass, now, ...whole.map((at) => act(at, at.endsWith('a') ? 0 : 1)))
  assert.deepEqual(await states(db, where, round), ['Ani: complete'])
  await give(db, pass, now, act('isu-1/a', null))
  assert.deepEqual(await states(db, where, round), ['Ani: filling'])
})

onBoth('where each cell needs a reason, a form without them is not complete', async ({ db }) => {
  const where = await aWhere(db)
  const { round, links } = await anOpenRound(db, where, ['Ani'], { reasons: 'required' })
  const pass = await passFor(db, links[0]!, now)
  await give(db, pass, now, ...whole.map((at) => act(at, 1)))
  assert.deepEqual(await states(db, where, round), ['Ani: filling'])
  await give(db, pass, now, ...whole.map((at) => act(at, 1, { reason: 'begitu', base: 1 })))
  assert.deepEqual(await states(db, where, round), ['Ani: complete'])
})

onBoth(
  'a second round begins with one’s own scores and counts nobody who is silent; the first stays',
  async ({ db }) => {
    const where = await aWhere(db)
    const { round, links } = await anOpenRound(db, where, ['Ani', 'Budi'])
    for (const [i, link] of links.entries())
      await give(db, await passFor(db, link, now), now, ...whole.map((at) => act(at, i + 1)))
    await close(db, where, round.version)
    const second = await transaction(db, async (tx) => {
      const settled = await settleRound(tx, where, usualRound, 0)
      return openRound(tx, where, settled.ok ? settled.value.version : 0)
    })
    assert.ok(second.ok)
    const ani = await passFor(db, links[0]!, now)
    assert.equal(ani.round.round, 2)
    assert.deepEqual(
      (await ownCells(db, ani)).map(({ points }) => points),
      [1, 1, 1, 1],
    )
    assert.deepEqual(await states(db, where, second.value), ['Ani: notOpened', 'Budi: notOpened'])
    await give(db, ani, now, act('isu-1/a', 5, { base: 1 }))
    await transaction(db, (tx) => submitForm(tx, ani, now))
    await close(db, where, second.value.version, 'Budi cuti', 2)
    assert.deepEqual(await scores(db, where), ['Ani,isu-1,a,5,', 'Ani,isu-1,b,1,', 'Ani,isu-2,a,1,', 'Ani,isu-2,b,1,'])
    assert.equal((await closedCells(db, where.office, where.study, 1)).length, 8)
  },
)

onBoth('naming is settled before the first score and stays', async ({ db }) => {
  const where = await aWhere(db)
  const { round } = await anOpenRound(db, where, ['Ani'], { naming: 'role' })
  const settle = (naming: 'named' | 'role') =>
    transaction(db, (tx) => settleRound(tx, where, { ...usualRound, naming }, 0))
  assert.deepEqual(await settle('role'), { ok: false, problems: [{ code: 'open' }] })
  await close(db, where, round.version, 'cukup')
  assert.deepEqual(await settle('named'), { ok: false, problems: [{ code: 'named' }] })
  assert.ok((await settle('role')).ok)
})

onBoth(
  'anonymous raters have no name here, and their scores a number that their link does not tell',
  async ({ db }) => {
    const where = await aWhere(db)
    const { round, links } = await anOpenRound(db, where, ['Ani', 'Budi', 'Citra'], { naming: 'anonymous' })
    for (const link of links) await give(db, await passFor(db, link, now), now, ...whole.map((at) => act(at, 1)))
    await close(db, where, round.version)
    const raters = await allRaters(db, where.office, where.study)
    assert.deepEqual(
      raters.map(({ name, role, email }) => [name, role, email]),
      Array(3).fill([null, null, null]),
    )
    assert.deepEqual(raters.map(({ label }) => label).toSorted(), ['Penilai 1', 'Penilai 2', 'Penilai 3'])
    assert.equal((await scores(db, where))[0], 'Penilai 1,isu-1,a,1,')
    const told = JSON.stringify(await doneTo(db, where.office, where.study))
    assert.ok(!/Ani|Budi|Citra/.test(told))
  },
)

onBoth('issues, method and scores stay as they are while a round is open', async ({ db }) => {
  const where = await aWhere(db)
  const { round } = await anOpenRound(db, where, ['Ani'])
  const attempts: ((tx: Db) => Promise<unknown>)[] = [
    (tx) => addIssue(tx, where, { title: 'Baru', note: null }),
    (tx) => addRater(tx, where, 'p9'),
    (tx) => writeSheet(tx, where, 'p1', []),
  ]
  for (const attempt of attempts) await assert.rejects(transaction(db, attempt), RoundIsOpen)
  await close(db, where, round.version, 'cukup')
  for (const attempt of attempts) await transaction(db, attempt)
})

onBoth('a link opens one form until it is withdrawn, replaced or its rater is taken out', async ({ db }) => {
  const where = await aWhere(db)
  const { round, links } = await anOpenRound(db, where, ['Ani', 'Budi', 'Citra'])
  const [ani, budi, citra] = links
  const why = async (secret: string, at = now) => {
    const read = await passOf(db, secret, at)
    return read.ok ? read.value.rater.label : read.problems[0]!.code
  }
  assert.deepEqual(await Promise.all(links.map(({ secret }) => why(secret))), ['Ani', 'Budi', 'Citra'])
  await transaction(db, (tx) => revokeInvite(tx, where, ani!.rater.id, 'named'))
  assert.equal(await why(ani!.secret), 'revoked')
  const [again] = await transaction(db, (tx) => invite(tx, where, round, [budi!.rater.id], muchLater))
  assert.deepEqual([await why(budi!.secret), await why(again!.secret)], ['revoked', 'Budi'])
  await transaction(db, (tx) => removeFromPanel(tx, where, citra!.rater.id, 'named'))
  assert.equal(await why(citra!.secret), 'revoked')
  assert.equal(await why('tebakan'), 'unknown')
  assert.equal(await why(again!.secret, '2037-01-01T00:00:00.000Z'), 'expired')
  assert.deepEqual(
    (await panelOf(db, where.office, where.study)).map(({ label }) => label),
    ['Ani', 'Budi'],
  )
})

onBoth('somebody who is added while a round is open has a form, and the second of a name a number', async ({ db }) => {
  const where = await aWhere(db)
  const { round } = await anOpenRound(db, where, ['Ani'])
  const asked = [{ name: 'ani', role: null, email: null }]
  const [twin] = await transaction(db, (tx) => addToPanel(tx, where, asked, 'named'))
  assert.equal(twin!.label, 'ani (2)')
  const [link] = await transaction(db, (tx) => invite(tx, where, round, [twin!.id], muchLater))
  const receipts = await give(db, await passFor(db, link!, now), now, act('isu-1/a', 1))
  assert.equal(receipts[0]!.outcome, 'taken')
  assert.equal((await newestRound(db, where.office, where.study))!.state, 'open')
})
