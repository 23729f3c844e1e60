import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isEmail, parseInvitation } from './invitation-form.ts'

test('an invitation has roles, in their usual order, and perhaps an address', () => {
  assert.deepEqual(parseInvitation(['mentor', 'head', 'mentor'], ''), {
    ok: true,
    value: { roles: ['head', 'mentor'], email: null },
  })
  assert.deepEqual(parseInvitation(['head'], ' Budi@Lahatkab.go.id '), {
    ok: true,
    value: { roles: ['head'], email: 'budi@lahatkab.go.id' },
  })
})

test('no role, an unknown one and an address that cannot be one are refused, all at once', () => {
  const noRole = { code: 'noRole', place: { path: 'roles' } }
  const badEmail = { code: 'badEmail', place: { path: 'email' } }
  assert.deepEqual(parseInvitation([], 'budi'), { ok: false, problems: [noRole, badEmail] })
  assert.deepEqual(parseInvitation(['head', 'root'], ''), { ok: false, problems: [noRole] })
  assert.deepEqual(parseInvitation(['head'], 'budi@'), { ok: false, problems: [badEmail] })
})

test('an address carries no second header into a letter', () => {
  assert.ok(isEmail('ani.lestari+ungkit@dinsos.lahatkab.go.id'))
  for (const bad of ['a@b', '@b.id', 'a@b..id', 'a b@c.id', 'a@b.id\nBcc: x@y.id', '<a@b.id>', 'a@b.id,c@d.id'])
    assert.equal(isEmail(bad), false, bad)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => !isEmail(s) || !/[\s<>,;]/.test(s)))
})
