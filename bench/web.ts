import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { importStudy } from '../src/bundle/kept-study-store.ts'
import { openStudy } from '../src/bundle/open-study.ts'
import { open, startWalk, type Walk } from '../test/support/browser.ts'
import { addOffice, addVisitor } from '../test/support/visitors.ts'
import type { Bench } from './bench.ts'
import { writeLargeStudy } from './large-study.ts'

/** What a reader waits for, and what a server bears, side by side with the framework's own "hello". */
export const webBench: Bench = {
  name: 'web',
  title: 'the study page: weight, server time, a slow phone, the weights island',
  run: async () => {
    const walk = await startWalk()
    try {
      return [...(await weights(walk)), ...(await loads(walk)), ...(await slowPhone(walk)), await island(walk)]
    } finally {
      await walk.close()
    }
  },
}

async function weights(walk: Walk): Promise<string[]> {
  const html = Buffer.from(await (await fetch(`${walk.running.address}/studi/lahat-2021`)).arrayBuffer())
  const assets = await Promise.all(
    [...new Set(html.toString().match(/\/aset\/[\w.-]+\.(css|js)/g))].map(async (path) => {
      const bytes = Buffer.from(await (await fetch(`${walk.running.address}${path}`)).arrayBuffer())
      return { path, bytes }
    }),
  )
  const fonts = assets.flatMap((a) => a.bytes.toString().match(/[\w-]+\.woff2/g) ?? [])
  const fontBytes = await Promise.all(
    [...new Set(fonts)].map(
      async (f) => (await (await fetch(`${walk.running.address}/aset/${f}`)).arrayBuffer()).byteLength,
    ),
  )
  const kb = (n: number) => `${(n / 1024).toFixed(1)} KB`
  const size = (ending: string) =>
    assets.filter((a) => a.path.endsWith(ending)).reduce((s, a) => s + gzipSync(a.bytes).length, 0)
  return [
    `gzipped: HTML ${kb(gzipSync(html).length)}, CSS ${kb(size('.css'))}, JS ${kb(size('.js'))}; fonts ${kb(fontBytes.reduce((a, b) => a + b, 0))}`,
  ]
}

/** Requests a second with 16 connections kept open, our pages and a bare "hello" in turns; median of five rounds. */
async function loads(walk: Walk): Promise<string[]> {
  const hello = new Hono().get('/', (c) => c.text('hello'))
  const server = serve({ fetch: hello.fetch, hostname: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const bare = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const targets = [
    ['a bare "hello" of the framework', bare],
    ['the start page', `${walk.running.address}/`],
    ['the study page', `${walk.running.address}/studi/lahat-2021`],
    ['a page of a source file', `${walk.running.address}/studi/lahat-2021/berkas/scores.csv`],
  ] as const
  const rates = targets.map((): number[] => [])
  for (let round = 0; round < 5; round++)
    for (const [i, [, url]] of targets.entries()) rates[i]!.push(await rate(url, 1500))
  server.close()
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[2]!
  return targets.map(
    ([what], i) =>
      `${what.padEnd(34)} ${median(rates[i]!).toFixed(0).padStart(6)} requests a second, ${(1000 / median(rates[i]!)).toFixed(2)} ms of the process each`,
  )
}

async function rate(url: string, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const end = performance.now() + milliseconds
  let done = 0
  const one = () =>
    new Promise<void>((resolve, reject) => {
      get(url, { agent }, (answer) => {
        answer.resume()
        answer.on('end', resolve)
      }).on('error', reject)
    })
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (performance.now() < end) {
        await one()
        done++
      }
    }),
  )
  agent.destroy()
  return (done * 1000) / milliseconds
}

/** 150 ms of delay, 1.6 Mbit/s down, a processor four times slower: when the study page can be read. */
async function slowPhone(walk: Walk): Promise<string[]> {
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const context = await walk.browser.newContext({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    })
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 93_750,
    })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(`${walk.running.address}/studi/lahat-2021`)
    times.push(Number(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")))
    await context.close()
  }
  const sorted = times.toSorted((a, b) => a - b)
  return [
    `slow 4G and a processor 4 times slower: readable after ${sorted[2]!.toFixed(0)} ms (median of 5, ${sorted[0]!.toFixed(0)} to ${sorted[4]!.toFixed(0)})`,
  ]
}

/** A study of ten issues, and somebody who may open it. */
async function tenIssues({ opened }: Walk): Promise<{ study: string; cookie: { name: string; value: string } }> {
  const folder = mkdtempSync(join(tmpdir(), 'ungkit-bench-'))
  await writeLargeStudy(join(folder, 'sepuluh'), 10, 6, 1)
  const ten = await openStudy(join(folder, 'sepuluh'))
  rmSync(folder, { recursive: true, force: true })
  if (!ten.ok) throw new Error(JSON.stringify(ten.problems))
  const office = await addOffice({ opened }, 'Dinas Sosial')
  const { id, cookie } = await addVisitor({ opened }, office, ['changeOwner'])
  const arrival = { act: 'study.imported', by: id, now: new Date().toISOString() } as const
  const study = await importStudy(opened.db, office, ten.value.bundle, arrival)
  const [name, ...value] = cookie.split('=')
  return { study: `/studi/${study}`, cookie: { name: name!, value: value.join('=') } }
}

/** One move of a slider with 10 issues and 6 criteria: from the event to the new numbers on the page. */
async function island(walk: Walk): Promise<string> {
  const path = await tenIssues(walk)
  const { page } = await open(walk, { viewport: { width: 1280, height: 900 } }, '/bantuan')
  await page.context().addCookies([{ ...path.cookie, url: walk.running.address }])
  await page.goto(`${walk.running.address}${path.study}`)
  const times = (await page.evaluate(`(async () => {
    const slider = document.querySelector('[data-slider]')
    const times = []
    for (let i = 0; i < 40; i++) {
      slider.value = String(i % 2 ? 3 + i : 40 - i)
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      const began = performance.now()
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const entry = performance.getEntriesByName('ungkit-trial').at(-1)
      times.push(entry ? entry.duration : performance.now() - began)
    }
    return times.sort((a, b) => a - b)
  })()`)) as number[]
  return `the weights island, 10 issues x 6 criteria: ${times[20]!.toFixed(1)} ms a move (median of 40, slowest ${times[39]!.toFixed(1)})`
}
