import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '../../src/base/ids.ts'
import { type Role, roles, studyRoles } from '../../src/features/people/role.ts'
import { type Site, startSite } from '../support/site.ts'
import { addOffice, addStudyFor, addVisitor, type Visitor } from '../support/visitors.ts'
import { copyDoor, doors } from './routes.ts'

type StudyReader = Exclude<Role, 'administrator' | 'organiser'>

let site: Site
let office: string
const inOffice = new Map<Role, Visitor>()
const inStudy = new Map<StudyReader | 'nobody', Visitor>()
let foreigner: Visitor
let foreignStudy: string

before(async () => {
  site = await startSite()
  office = await addOffice(site, 'Dinas Sosial Lahat')
  for (const role of roles) inOffice.set(role, await addVisitor(site, office, [role]))
  for (const role of studyRoles) inStudy.set(role, await addVisitor(site, office, ['teamMember']))
  inStudy.set('nobody', await addVisitor(site, office, ['teamMember']))
  inStudy.set('head', await addVisitor(site, office, ['head']))
  const elsewhere = await addOffice(site, 'Dinas Sosial Empat Lawang')
  foreigner = await addVisitor(site, elsewhere, ['administrator', 'head', 'changeOwner'])
  foreignStudy = await addStudyFor(site, elsewhere, foreigner.id)
})
after(() => site.close())

test('every address is on the list of doors, and every door on the list is there', () => {
  const hung = site.running.routes.filter((route) => !/ \/en(\/|$)/.test(route))
  assert.deepEqual(hung.toSorted(), [copyDoor, ...doors.map(({ route }) => route)].toSorted())
})

test('both languages have the same addresses', () => {
  const own = site.running.routes.filter((route) => !/^GET \/(aset\/:file|healthz|readyz)$/.test(route))
  const plain = own.filter((route) => !/ \/en(\/|$)/.test(route))
  const english = own.filter((route) => / \/en(\/|$)/.test(route)).map((route) => route.replace(/ \/en\/?/, ' /'))
  // The English start page has a second address, with a stroke at its end.
  assert.deepEqual([...new Set(english)].toSorted(), plain.toSorted())
})

/** What stands in an address where the test does not care. */
const usual: Readonly<Record<string, string>> = {
  file: 'laporan.csv',
  name: 'issues.csv',
  number: '1',
  minutes: 'berita-acara.pdf',
}

type Answered = 'in' | 'sign in' | 'refused' | 'not there'

async function knock(route: string, params: Readonly<Record<string, string>>, who: Visitor | null): Promise<Answered> {
  const [method, pattern] = route.split(' ') as [string, string]
  const path = pattern.replace(/:(\w+)(\{[^}]*\})?/g, (_, name) =>
    encodeURIComponent({ ...usual, ...params }[name as string] ?? 'tiada'),
  )
  const answer = await fetch(`${site.running.address}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      ...(who === null ? {} : { Cookie: who.cookie }),
    },
    ...(method === 'GET' ? {} : { body: new URLSearchParams({ apa: 'saja' }) }),
  })
  const isEndless = answer.headers.get('content-type')?.startsWith('text/event-stream') === true
  if (isEndless) await answer.body?.cancel()
  const body = isEndless ? '' : await answer.text()
  assert.notEqual(answer.status, 500, `${route}: ${body.slice(0, 200)}`)
  if (answer.status === 401) return 'sign in'
  if (answer.status === 303 && /^(\/en)?\/masuk\?/.test(answer.headers.get('location') ?? '')) return 'sign in'
  if (answer.status === 403) return 'refused'
  return answer.status === 404 ? 'not there' : 'in'
}

test('who is signed out gets in where everybody may, and nowhere else', async () => {
  const study = await addStudyFor(site, office, inStudy.get('changeOwner')!.id)
  for (const { route, who } of doors) {
    const found = await knock(route, { study }, null)
    if (who === 'everyone') assert.notEqual(found, 'refused', route)
    else assert.equal(found, 'sign in', route)
  }
})

test('a door of the office opens for its roles and for no other', async () => {
  for (const { route, who } of doors) {
    if (typeof who === 'string' || !('office' in who)) continue
    for (const role of roles) {
      const found = await knock(route, {}, inOffice.get(role)!)
      const allowed = (who.office as readonly Role[]).includes(role)
      if (allowed) assert.notEqual(found, 'refused', `${route} as ${role}`)
      else assert.equal(found, 'refused', `${route} as ${role}`)
    }
  }
})

test('a door of a study opens for its roles; a reader is refused, anybody else finds nothing', async () => {
  const owner = await addVisitor(site, office, ['changeOwner'])
  const team = [...inStudy].flatMap(([role, { id }]) =>
    role === 'nobody' || role === 'head' ? [] : [[id, role] as const],
  )
  const kept = await addStudyFor(site, office, owner.id, team)
  for (const { route, who } of doors) {
    if (typeof who === 'string' || !('study' in who)) continue
    for (const [role, visitor] of inStudy) {
      // Anew for each: some doors archive, empty or delete what is behind them.
      const study = route.startsWith('GET') ? kept : await addStudyFor(site, office, owner.id, team)
      const found: Answered = await knock(route, { study }, visitor)
      const allowed: boolean = role !== 'nobody' && (who.study as readonly Role[]).includes(role)
      const expected: Answered | null = role === 'nobody' ? 'not there' : allowed ? null : 'refused'
      if (expected === null) assert.ok(found === 'in' || found === 'not there', `${route} as ${role}: ${found}`)
      else assert.equal(found, expected, `${route} as ${role}`)
    }
  }
})

test('a study is copied by whoever reads it and may begin studies', async () => {
  const study = await addStudyFor(site, office, inStudy.get('changeOwner')!.id, [
    [inOffice.get('researcher')!.id, 'mentor'],
    [inOffice.get('mentor')!.id, 'mentor'],
  ])
  assert.equal(await knock(copyDoor, { study }, inOffice.get('researcher')!), 'in')
  assert.equal(await knock(copyDoor, { study }, inOffice.get('mentor')!), 'refused')
  assert.equal(await knock(copyDoor, { study }, inOffice.get('operator')!), 'not there')
  assert.equal(await knock(copyDoor, { study }, null), 'sign in')
})

test('an administrator has no way into a study, and neither has an organiser', async () => {
  const study = await addStudyFor(site, office, inStudy.get('changeOwner')!.id)
  for (const { route, who } of doors)
    if (typeof who !== 'string' && 'study' in who)
      for (const role of ['administrator', 'organiser'] as const)
        assert.equal(await knock(route, { study }, inOffice.get(role)!), 'not there', `${route} as ${role}`)
})

test('with the id of another office every door of a study leads nowhere', async () => {
  const head = inStudy.get('head')!
  for (const { route, who } of doors)
    if (typeof who !== 'string' && 'study' in who) {
      assert.equal(await knock(route, { study: foreignStudy }, head), 'not there', route)
      assert.equal(await knock(route, { study: newId() }, head), 'not there', route)
      assert.equal(await knock(route, { study: "x' or '1'='1" }, head), 'not there', route)
    }
  const { state } = await site.opened.db
    .selectFrom('studies')
    .select('state')
    .where('id', '=', foreignStudy)
    .executeTakeFirstOrThrow()
  assert.equal(state, 'active')
})

test('another office’s cookie shows another office’s list', async () => {
  const answer = await fetch(`${site.running.address}/studi`, { headers: { Cookie: foreigner.cookie } })
  const html = await answer.text()
  assert.match(html, /Dinas Sosial Empat Lawang/)
  assert.doesNotMatch(html, /Dinas Sosial Lahat/)
  const chosen = `${foreigner.cookie}; kantor=${office}`
  const tried = await (await fetch(`${site.running.address}/studi`, { headers: { Cookie: chosen } })).text()
  assert.doesNotMatch(tried, /Dinas Sosial Lahat/)
})

test('a membership that ended, or an account that was closed, opens nothing from the next request on', async () => {
  const gone = await addVisitor(site, office, ['changeOwner'])
  const study = await addStudyFor(site, office, gone.id)
  assert.equal(await knock('GET /studi/:study', { study }, gone), 'in')
  await site.opened.db
    .updateTable('memberships')
    .set({ ended_at: new Date().toISOString() })
    .where('user_id', '=', gone.id)
    .execute()
  assert.notEqual(await knock('GET /studi/:study', { study }, gone), 'in')
})

test('nothing failed inside', () => assert.deepEqual(site.faults, []))
