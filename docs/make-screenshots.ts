import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { desktop, open, phone, startWalk } from '../test/support/browser.ts'
import { shootOffice } from './office-screenshots.ts'
import { shootRecap } from './recap-screenshots.ts'

// `npm run screenshots` takes the pictures of the guide anew from the running program.
const folder = join(import.meta.dirname, 'guide', 'gambar')
const shots = [
  { name: 'halaman-awal', path: '/', options: desktop, whole: true },
  { name: 'periksa-tabel', path: '/periksa?contoh=1', options: desktop, whole: true },
  { name: 'periksa-tabel-ponsel', path: '/periksa?contoh=1', options: phone, whole: false },
  { name: 'studi-lahat', path: '/studi/lahat-2021', options: desktop, whole: false },
  { name: 'penilaian-lahat', path: '/studi/lahat-2021#isu', options: desktop, whole: false },
  { name: 'penilaian-lahat-ponsel', path: '/studi/lahat-2021#isu', options: phone, whole: false },
  { name: 'coba-bobot', path: '/studi/lahat-2021#coba', options: desktop, whole: false },
  { name: 'asal-angka', path: '/studi/lahat-2021/berkas/scores.csv#b6', options: desktop, whole: false },
  { name: 'penetapan-catatan', path: '/studi/contoh-sintetis/penetapan/1', options: desktop, whole: true },
  { name: 'rantai-bukti', path: '/studi/contoh-sintetis/rantai-bukti', options: desktop, whole: false },
  { name: 'rantai-bukti-ponsel', path: '/studi/contoh-sintetis/rantai-bukti', options: phone, whole: false },
]

await mkdir(folder, { recursive: true })
// Asked for here, because the server of a test makes no backups by itself.
const walk = await startWalk({ UNGKIT_BACKUP_HOURS: '24' })
for (const { name, path, options, whole } of shots) {
  const { page } = await open(walk, { ...options, reducedMotion: 'reduce', deviceScaleFactor: 1 }, path)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole })
  await page.context().close()
}
const shoot = async (page: Page, name: string, whole = false) => {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole })
}
await shootOffice(walk, shoot)
await shootRecap(walk, shoot)
await walk.close()
