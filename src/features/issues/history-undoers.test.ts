import assert from 'node:assert/strict'
import { onBoth, someday } from '../../../test/support/database.ts'
import { officeWeb } from '../../../test/support/office-web.ts'
import { anOffice } from '../../../test/support/people.ts'
import { aStudy, doneTo } from '../../../test/support/study.ts'
import type { OpenDatabase } from '../../db/open.ts'
import { transaction } from '../../db/transaction.ts'
import { usg } from '../../methods/scoring/usg/usg.ts'
import { eraseEntry } from '../people/log-erase-store.ts'
import { entries, verifyChain } from '../people/log-store.ts'
import { addMember } from '../people/member-store.ts'
import type { Role } from '../people/role.ts'
import type { Route } from '../people/visit.ts'
import { historyRoutes } from '../studies/history-routes.tsx'
import { studyUndoer } from '../studies/history-undoers.ts'
import { rewriteStudy, studyEntry } from '../studies/study-store.ts'
import { addToTeam } from '../studies/team-store.ts'
import { historyLabels } from './history-labels.ts'
import { issueUndoers } from './history-undoers.ts'
import { addIssue, changeIssue, keptIssue, type Where } from './issue-store.ts'
import { chooseMethod } from './method-choice-store.ts'
import { printedOf, writePrinted } from './printed-store.ts'
import { sheetOf, writeSheet } from './score-store.ts'

async function aHistory(opened: OpenDatabase) {
  const routes = historyRoutes([studyUndoer, ...issueUndoers], historyLabels) as unknown as readonly Route[]
  const web = officeWeb(opened, { more: routes })
  const { db } = opened
  const office = await anOffice(db)
  const join = async (name: string, ...roles: Role[]) => {
    const person = await web.signedIn(name)
    await addMember(db, { officeId: office, user: person.id, by: 'shell' }, roles, someday)
    return person
  }
  const owner = await join('Ola Pemilik', 'changeOwner')
  const study = await aStudy(db, office, owner.id)
  const mentor = await join('Mira Mentor', 'mentor')
  await transaction(db, (tx) => addToTeam(tx, office, study, { userId: mentor.id, role: 'mentor' }, owner.id, someday))
  const where: Where = { office, study, by: owner.id, now: someday }
  const path = `/studi/${study}/riwayat`
  const last = async (act: string) => (await entries(db, office, { act, most: 1 }))[0]!.sequence
  const undo = (sequence: number, who = owner, why = 'Salah ketik') =>
    who.post(`${path}/${sequence}/pengurungan`, { why })
  const canUndo = async (sequence: number, who = owner) =>
    (await who.get(path)).text.includes(`${path}/${sequence}/pengurungan`)
  return { web, db, office, study, where, owner, mentor, join, path, last, undo, canUndo }
}

onBoth('the title of an issue goes back by a change of its own, until somebody changed it again', async (opened) => {
  const { db, office, study, where, last, undo, canUndo } = await aHistory(opened)
  const title = (version: number, to: string) =>
    transaction(db, (tx) => changeIssue(tx, where, 'isu-1', version, { title: to, note: null }))
  await title(1, 'Baru')
  const first = await last('issue.changed')
  assert.equal(await canUndo(first), true)
  assert.match((await undo(first)).location, /riwayat\?pesan=diurungkan$/)
  assert.equal((await keptIssue(db, office, study, 'isu-1'))!.title, 'Satu')
  const [undone, changed] = (await doneTo(db, office, study)).toReversed()
  assert.deepEqual([undone!.act, undone!.subject], ['change.undone', `log:${first}`])
  assert.deepEqual(changed!.content, {
    before: { title: 'Baru', note: null },
    after: { title: 'Satu', note: null },
    reason: null,
  })
  assert.equal(await canUndo(first), false)
  await title(3, 'Lain')
  const late = await undo(first)
  assert.deepEqual([late.status, late.text.includes('sudah berubah lagi')], [409, true])
  assert.equal((await keptIssue(db, office, study, 'isu-1'))!.title, 'Lain')
  assert.equal((await verifyChain(db, office)).broken, null)
})

onBoth('points go back together or not at all, new cells to empty', async (opened) => {
  const { db, office, study, where, last, undo, canUndo } = await aHistory(opened)
  const cell = (issue: string, criterion: string, points: number, version: number) => ({
    issue,
    criterion,
    points,
    version,
  })
  const write = (...cells: ReturnType<typeof cell>[]) =>
    transaction(db, (tx) =>
      writeSheet(
        tx,
        where,
        'p2',
        cells.map((c) => ({ ...c, reason: null })),
      ),
    )
  await write(cell('isu-1', 'a', 4, 1), cell('isu-2', 'b', 5, 0))
  const both = await last('scores.changed')
  assert.equal((await undo(both)).status, 303)
  const points = async () =>
    (await sheetOf(db, office, study, 'p2')).map((c) => `${c.issue}${c.criterion}=${c.points}`).toSorted()
  assert.deepEqual(await points(), ['isu-1a=9', 'isu-2b=null'])
  await write(cell('isu-1', 'a', 6, 3))
  const one = await last('scores.changed')
  await write(cell('isu-2', 'b', 3, 2))
  assert.equal(await canUndo(one), true)
  assert.equal(await canUndo(both), false)
  assert.equal((await undo(both)).status, 409)
  assert.deepEqual(await points(), ['isu-1a=6', 'isu-2b=3'])
})

onBoth('printed figures, study fields and the decision go back by the changes that own them', async (opened) => {
  const { db, office, study, where, owner, last, undo } = await aHistory(opened)
  await transaction(db, (tx) => writePrinted(tx, where, [{ issue: 'isu-1', total: '92', rank: 1, version: 1 }]))
  assert.equal((await undo(await last('printed.changed'))).status, 303)
  assert.deepEqual(
    (await printedOf(db, office, study)).map((p) => [p.total, p.rank]),
    [['12.50', 2]],
  )
  const rewrite = async (act: string, fields: Record<string, unknown>) => {
    const { version } = (await studyEntry(db, office, study))!
    await transaction(db, (tx) => rewriteStudy(tx, office, study, { act, version, fields }, owner.id, someday))
  }
  const kept = async () => (await studyEntry(db, office, study))!.document
  await rewrite('study.changed', { title: 'Judul lain', question: null })
  await rewrite('decision.made', { decision: { issue: 'isu-2', reason: 'Mendesak' } })
  assert.equal((await undo(await last('study.changed'))).status, 303)
  assert.deepEqual([(await kept()).title, (await kept()).question], ['Isu Lahat', 'Mana?'])
  const bare = await undo(await last('decision.made'), owner, '')
  assert.deepEqual([bare.status, bare.text.includes('tidak dibatalkan tanpa alasan')], [422, true])
  assert.equal((await undo(await last('decision.made'))).status, 303)
  assert.equal((await kept()).decision, null)
  const [withdrawn] = await entries(db, office, { act: 'decision.withdrawn', most: 1 })
  assert.match(withdrawn!.content!.reason!, /^Mengurungkan catatan \d+: Salah ketik$/)
  assert.equal((await undo(withdrawn!.sequence)).status, 303)
  assert.deepEqual((await kept()).decision, { issue: 'isu-2', reason: 'Mendesak' })
})

onBoth('another method is undone with the scores that it could not hold', async (opened) => {
  const { db, office, study, where, last, undo } = await aHistory(opened)
  const points = async () =>
    (await Promise.all(['p1', 'p2'].map((rater) => sheetOf(db, office, study, rater))))
      .flat()
      .flatMap((c) => (c.points === null ? [] : [`${c.issue}${c.criterion}=${c.points}`]))
  const before = await points()
  const { version, methodDigest } = (await studyEntry(db, office, study))!
  await transaction(db, (tx) => chooseMethod(tx, where, version, usg, { ...usg }))
  assert.deepEqual(await points(), [])
  const cell = { issue: 'isu-2', criterion: usg.criteria[0]!.id, points: 4, reason: null, version: 0 }
  await transaction(db, (tx) => writeSheet(tx, where, 'p1', [cell]))
  const chosen = await last('method.chosen')
  assert.match((await undo(chosen)).location, /diurungkan/)
  assert.equal((await studyEntry(db, office, study))!.methodDigest, methodDigest)
  assert.deepEqual(await points(), before)
  const [back] = await entries(db, office, { act: 'method.chosen', most: 1 })
  assert.match(back!.content!.reason!, /^Mengurungkan catatan/)
  assert.equal((await undo(chosen)).status, 409)
  assert.equal((await undo(back!.sequence)).status, 303)
  assert.deepEqual(await points(), ['isu-2urgency=4'])
  assert.equal((await verifyChain(db, office)).broken, null)
})

onBoth('who may not change a thing does not undo it; nobody undoes what is none of the study’s', async (opened) => {
  const { web, db, office, study, where, owner, mentor, join, path, last, undo, canUndo } = await aHistory(opened)
  await transaction(db, (tx) => changeIssue(tx, where, 'isu-1', 1, { title: 'Baru', note: null }))
  await transaction(db, (tx) => addIssue(tx, where, { title: 'Tiga', note: null }))
  const [changed, added] = [await last('issue.changed'), await last('issue.added')]
  assert.match((await mentor.get(path)).text, /mengubah isu <strong>“Baru”/)
  assert.equal(await canUndo(changed, mentor), false)
  assert.equal((await undo(changed, mentor)).status, 403)
  assert.equal((await undo(added)).status, 403)
  assert.equal((await undo(await last('office.made'))).status, 404)
  for (const none of [999, 99_999_999_999, 1.5, -1]) assert.equal((await undo(none)).status, 404)
  assert.equal((await owner.get(`${path}?sebelum=99999999999&tentang=%00`)).status, 200)
  assert.deepEqual(web.faults, [])
  const outsider = await join('Oki Luar', 'changeOwner', 'administrator')
  assert.equal((await outsider.get(path)).status, 404)
  assert.equal((await undo(changed, outsider)).status, 404)
  assert.equal((await web.browser().post(`${path}/${changed}/pengurungan`)).status, 403)
  await transaction(db, (tx) => eraseEntry(tx, office, changed, where.by, 'permintaan', someday))
  assert.equal(await canUndo(changed), false)
  assert.equal((await undo(changed)).status, 409)
  const about = await mentor.get(`${path}?tentang=${encodeURIComponent(`issue:${study}/isu-3`)}`)
  assert.ok(about.text.includes('“Tiga”') && !about.text.includes('“Baru”'))
  for (const [query, three, fresh] of [
    ['benda=issue', true, true],
    ['benda=sheet', false, false],
    ['perbuatan=issue.added', true, false],
    [`orang=${mentor.id}`, false, false],
    [`orang=${where.by}&benda=issue`, true, true],
    ['hari=1-1-2020', false, false],
    ['studi=lain', true, true],
  ] as const) {
    const { text } = await mentor.get(`${path}?${query}`)
    const list = text.slice(text.indexOf('</details>'))
    assert.deepEqual([list.includes('“Tiga”'), list.includes('“Baru”')], [three, fresh], query)
  }
  assert.match((await mentor.get(`${path}?benda=sheet`)).text, /Tidak ada catatan yang cocok/)
  assert.equal((await mentor.get(`${path}?hari=besok`)).status, 422)
})
