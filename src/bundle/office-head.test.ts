import assert from 'node:assert/strict'
import { onBoth, someday } from '../../test/support/database.ts'
import { aMember, anOffice } from '../../test/support/people.ts'
import { aStudy } from '../../test/support/study.ts'
import { transaction } from '../db/transaction.ts'
import { changeIssue } from '../features/issues/issue-store.ts'
import { headOf, verifyChain } from '../features/people/log-store.ts'
import { loadStudy } from './kept-study-store.ts'

onBoth(
  'what is reported of a kept study names the entry that changed it last, by which its log is met again',
  async ({ db }) => {
    const office = await anOffice(db)
    const by = await aMember(db, office, ['changeOwner'])
    const study = await aStudy(db, office, by)
    const loaded = async () => {
      const bundle = await loadStudy(db, office, { id: study })
      assert.ok(bundle.ok)
      return bundle.value.officeHead
    }
    assert.deepEqual({ ...(await loaded()) }, { ...(await headOf(db, office)) })
    const where = { office, study, by, now: someday }
    await transaction(db, (tx) => changeIssue(tx, where, 'isu-1', 1, { title: 'Baru', note: null }))
    const head = (await loaded())!
    await aMember(db, office, ['mentor'])
    assert.deepEqual(await loaded(), head)
    const state = await verifyChain(db, office, { knownHead: { sequence: null, hash: head.hash } })
    assert.deepEqual([state.broken, state.known], [null, head.sequence])
  },
)
