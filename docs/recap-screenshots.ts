import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Walk } from '../test/support/browser.ts'
import { addLahat, aFigure, write } from '../test/support/recap-office.ts'
import { addOffice, addVisitor, type Visitor } from '../test/support/visitors.ts'
import type { Shoot } from './office-screenshots.ts'

const desk = { viewport: { width: 1080, height: 900 }, reducedMotion: 'reduce', deviceScaleFactor: 1 } as const
const hand = { ...desk, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

const shots = [
  { name: 'rekap', path: '/rekap', options: desk },
  { name: 'rekap-acuan', path: '/rekap/acuan', options: desk },
  { name: 'rekap-impor', path: '/rekap/impor', options: desk },
  { name: 'rekap-isi', path: '/rekap/isi/ppks/2021', options: desk },
  { name: 'rekap-isi-ponsel', path: '/rekap/isi/ppks/2021/16.04.10', options: hand },
  { name: 'rekap-periksa', path: '/rekap/periksa/ppks/2020', options: desk },
  { name: 'rekap-lihat', path: '/rekap/lihat', options: desk },
  { name: 'rekap-sinyal', path: '/rekap/sinyal', options: desk },
  { name: 'rekap-terbitkan', path: '/rekap/terbitkan', options: desk },
] as const

/** The recap of an office with the figures of the synthetic example. */
export async function shootRecap(walk: Walk, shoot: Shoot): Promise<void> {
  const office = await addOffice(walk, 'Dinas Sosial Kabupaten Contoh')
  const head = await addVisitor(walk, office, ['head', 'operator'])
  const where = { office, by: head.id, now: new Date().toISOString() }
  await addLahat(walk.opened.db, where)
  await write(walk.opened.db, where, ...exampleFigures())
  for (const { name, path, options } of shots) {
    const page = await openAs(walk, head, path, options)
    await shoot(page, name)
    await page.context().close()
  }
}

function exampleFigures() {
  const text = readFileSync(new URL('../examples/contoh-sintetis/recap.csv', import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [category, region, period, , value, state] = line.split(',') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      const count = value === '' ? (state === 'confidential' ? 'confidential' : 'not-reported') : Number(value)
      return aFigure(category, region, period, count)
    })
}

async function openAs(walk: Walk, { cookie }: Visitor, path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await walk.browser.newContext(options)
  const pairs = cookie.split('; ').map((pair) => pair.split('='))
  const url = walk.running.address
  await context.addCookies(pairs.map(([name, ...value]) => ({ name: name!, value: value.join('='), url })))
  const page = await context.newPage()
  await page.goto(`${url}${path}`)
  return page
}
