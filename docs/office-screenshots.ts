import type { Page } from 'playwright-core'
import { openSetup } from '../src/features/people/setup-store.ts'
import { open, until, type Walk } from '../test/support/browser.ts'
import { codeAt } from '../test/support/sign-in-web.ts'
import { addStudyFor, addVisitor, type Visitor } from '../test/support/visitors.ts'

/** Takes a picture; `whole` for the page from top to bottom. */
export type Shoot = (page: Page, name: string, whole?: boolean) => Promise<void>

const password = 'empat kata yang mudah'
const desk = { viewport: { width: 1080, height: 760 }, reducedMotion: 'reduce', deviceScaleFactor: 1 } as const
const hand = { ...desk, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

/** An office from its first day to its backup, in the order of the chapters 03 to 06. */
export async function shootOffice(walk: Walk, shoot: Shoot): Promise<void> {
  const ani = await setUp(walk, shoot)
  const [office] = await walk.opened.db.selectFrom('offices').select('id').execute()
  const budi = await named(walk, await addVisitor(walk, office!.id, ['changeOwner']), 'Budi Santoso')
  const citra = await named(walk, await addVisitor(walk, office!.id, ['teamMember']), 'Citra Dewi')
  await shootMembers(walk, ani, shoot)
  const study = await shootStudy(walk, budi, shoot)
  await shootTwoDesks(walk, { office: office!.id, owner: budi, colleague: citra }, shoot)
  await shootKept(walk, { ani, owner: budi, study }, shoot)
}

/** Sends the form of a page and waits for the next one: hashing a password takes longer than a click. */
async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator('main button[type="submit"]').first().click()])
}

const go = (walk: Walk, page: Page, path: string) => page.goto(`${walk.running.address}${path}`)

async function setUp(walk: Walk, shoot: Shoot): Promise<Page> {
  const token = await openSetup(walk.opened.db, new Date().toISOString())
  const { page } = await open(walk, desk, `/mulai/${token}`)
  await page.fill('#f-office', 'Dinas Sosial Kabupaten Lahat')
  await page.fill('#f-region', 'Kabupaten Lahat')
  await page.fill('#f-name', 'Ani Lestari')
  await page.fill('#f-email', 'ani@lahatkab.go.id')
  await page.fill('#f-password', password)
  await page.check('[type="checkbox"][value="head"]')
  await shoot(page, 'mulai', true)
  await send(page)
  await go(walk, page, '/akun/kode-kedua')
  await page.fill('[type="password"]', password)
  await send(page)
  await shoot(page, 'kode-kedua')
  const key = new URL(await page.inputValue('[name="uri"]')).searchParams.get('secret')!
  await page.fill('[name="code"]', codeAt(key, Date.now()))
  await send(page)
  await shoot(page, 'kode-cadangan')
  await shootSignIn(walk, key, shoot)
  await go(walk, page, '/akun')
  await shoot(page, 'akun', true)
  return page
}

async function shootSignIn(walk: Walk, key: string, shoot: Shoot): Promise<void> {
  const { page } = await open(walk, hand, '/masuk')
  await page.fill('[name="email"]', 'ani@lahatkab.go.id')
  await shoot(page, 'masuk-ponsel')
  await page.fill('[type="password"]', password)
  await send(page)
  await shoot(page, 'masuk-kode-ponsel')
  // A code counts once, and that of the next half minute is taken too.
  await page.fill('[name="code"]', codeAt(key, Date.now() + 30_000))
  await send(page)
}

async function shootMembers(walk: Walk, ani: Page, shoot: Shoot): Promise<void> {
  await go(walk, ani, '/kantor/undangan')
  await ani.check('[type="checkbox"][value="mentor"]')
  await send(ani)
  await shoot(ani, 'undangan')
  await go(walk, ani, '/kantor')
  await shoot(ani, 'kantor', true)
  await go(walk, ani, '/kantor/data-pribadi')
  await shoot(ani, 'data-pribadi')
}

async function shootStudy(walk: Walk, owner: Visitor, shoot: Shoot): Promise<string> {
  const page = await openAs(walk, owner, '/studi/baru')
  await shoot(page, 'studi-baru', true)
  await page.fill('[name="title"]', 'Optimalisasi pekerja sosial lapangan 2026')
  await page.fill('[name="question"]', 'Isu mana yang mendasari aksi perubahan?')
  await send(page)
  const study = new URL(page.url()).pathname
  await go(walk, page, `${study}/isu`)
  for (const issue of ['Peran TKSK, PSM, dan TAGANA belum maksimal', 'Data PPKS belum mutakhir']) {
    await page.fill('[name="title"]', issue)
    await send(page)
  }
  await shoot(page, 'isu')
  await go(walk, page, `${study}/nilai`)
  await page.fill('[name="rater"]', 'Kepala Bidang Rehabilitasi')
  await send(page)
  const cells = page.locator('.cells input[type="text"]')
  const points = [15, 15, 18, 15, 20, 15, 15, 13, 14, 15, 12, 12]
  for (const [at, n] of points.entries()) await cells.nth(at).fill(String(n))
  await cells.last().press('Tab')
  await until(async () => /^Tersimpan pukul/.test(await page.locator('.saving').innerText()))
  await shoot(page, 'nilai')
  const sheet = new URL(page.url()).pathname
  const phone = await openAs(walk, owner, sheet, hand)
  await shoot(phone, 'nilai-ponsel')
  await go(walk, page, `${study}/penetapan`)
  await page.locator('[name="issue"]').first().check()
  await page.fill('[name="by"]', 'Kepala Dinas Sosial')
  await page.fill('[name="on"]', '24-11-2026')
  await page.fill('[name="reason"]', 'Peringkat 1, dan dalam wewenang bidang')
  await shoot(page, 'penetapan')
  await send(page)
  await go(walk, page, study)
  await shoot(page, 'studi-sendiri')
  return study
}

type Desks = { readonly office: string; readonly owner: Visitor; readonly colleague: Visitor }

async function shootTwoDesks(walk: Walk, { office, owner, colleague }: Desks, shoot: Shoot): Promise<void> {
  const study = await addStudyFor(walk, office, owner.id, [[colleague.id, 'teamMember']])
  const path = `/studi/${study}/ubah`
  const [first, second] = [
    await openAs(walk, owner, path, { ...desk, javaScriptEnabled: false }),
    await openAs(walk, colleague, path, { ...desk, javaScriptEnabled: false }),
  ]
  await first.fill('[name="title"]', 'Layanan lanjut usia 2026')
  await send(first)
  await second.fill('[name="title"]', 'Layanan lansia di kecamatan 2026')
  await send(second)
  await shoot(second, 'bentrok')
  const third = await openAs(walk, owner, path)
  const context = third.context()
  await context.setOffline(true)
  await third.fill('[name="question"]', 'Di kecamatan mana layanan paling kurang?')
  await third.locator('[name="question"]').press('Tab')
  await until(async () => /Isian Anda masih di sini/.test(await third.locator('.saving').innerText()))
  await third.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await go(walk, later, path)
  await later.locator('.draft').waitFor()
  await shoot(later, 'isian-belum-terkirim')
}

type Kept = { readonly ani: Page; readonly owner: Visitor; readonly study: string }

async function shootKept(walk: Walk, { ani, owner, study }: Kept, shoot: Shoot): Promise<void> {
  await shoot(await openAs(walk, owner, `${study}/riwayat`), 'riwayat-studi')
  await go(walk, ani, '/riwayat')
  await shoot(ani, 'riwayat')
  await go(walk, ani, '/riwayat/pemeriksaan')
  await shoot(ani, 'riwayat-utuh')
  await go(walk, ani, '/kantor/cadangan')
  await ani.getByRole('button', { name: 'Buat cadangan sekarang' }).click()
  // A busy machine takes its time for a backup.
  for (let looks = 0; looks < 60 && (await ani.locator('progress').count()) > 0; looks++) {
    await ani.waitForTimeout(500)
    await go(walk, ani, '/kantor/cadangan')
  }
  await shoot(ani, 'cadangan')
}

async function named({ opened }: Walk, visitor: Visitor, name: string): Promise<Visitor> {
  const email = `${name.split(' ')[0]!.toLowerCase()}@lahatkab.go.id`
  await opened.db.updateTable('user').set({ name, email }).where('id', '=', visitor.id).execute()
  return { ...visitor, name, email }
}

async function openAs(walk: Walk, visitor: Visitor, path: string, options: object = desk): Promise<Page> {
  const context = await walk.browser.newContext(options)
  const pairs = visitor.cookie.split('; ').map((pair) => pair.split('='))
  await context.addCookies(
    pairs.map(([name, ...value]) => ({ name: name!, value: value.join('='), url: walk.running.address })),
  )
  const page = await context.newPage()
  await go(walk, page, path)
  return page
}
