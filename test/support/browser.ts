import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type Site, startSite } from './site.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export type Walk = Site & { readonly browser: Browser }

/** The real server on a free port with a fresh database, and Debian's Chromium. A test finds no faults gathered in it. */
export async function startWalk(env: Readonly<Record<string, string>> = {}): Promise<Walk> {
  const site = await startSite(env)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium-headless-shell',
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const close = async () => {
    await browser.close()
    await site.close()
  }
  return { ...site, browser, close }
}

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
}

/** A page of a fresh browser; whatever the content security policy or a script complains of is gathered. */
export async function open(
  walk: Walk,
  options: BrowserContextOptions,
  path: string,
  cookie = '',
): Promise<{ page: Page; complaints: string[] }> {
  const context = await walk.browser.newContext(options)
  await context.addCookies(cookiesOf(walk, cookie))
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`${walk.running.address}${path}`)
  return { page, complaints }
}

/** A page as somebody who is signed in sees it. */
export async function pageAs(
  walk: Walk,
  { cookie }: { readonly cookie: string },
  path: string,
  options: BrowserContextOptions = desktop,
): Promise<Page> {
  return (await open(walk, options, path, cookie)).page
}

/** The cookies of a `Cookie` line, for the site that is walked. */
export function cookiesOf(walk: Walk, line: string): { name: string; value: string; url: string }[] {
  return line
    .split('; ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name, ...value] = pair.split('=')
      return { name: name!, value: value.join('='), url: walk.running.address }
    })
}

/** What axe finds by WCAG 2.2 AA, as one line a finding. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  return page.evaluate(async (only) => {
    type Found = { violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }
    const run = (globalThis as unknown as { axe: { run: (o: unknown) => Promise<Found> } }).axe.run
    const { violations } = await run({ runOnly: { type: 'tag', values: only } })
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id} ${n.target.join(' ')} ${n.failureSummary ?? ''}`))
  }, tags)
}

/** Whether something is wider than the screen, outside regions that scroll by themselves. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** Waits up to three seconds for something to become true; a strict policy forbids to ask the page in a string. */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 3000; performance.now() < end; ) {
    if (await isTrue()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it did not become true')
}
