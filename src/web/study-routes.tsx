import type { Context, Hono } from 'hono'
import { bundleFiles, zipBytes } from '../bundle/write.ts'
import { formatIds } from '../reports/report.ts'
import { drawn, placeOf, sendFailure, sendFile, sendHtml, sendPage } from './answer.tsx'
import { SourcePage } from './pages/source.tsx'
import { StudyView } from './pages/study.tsx'
import type { WebParts } from './parts.ts'
import { trialOf } from './trial.ts'

/** What a study answers: its page, the trial without script, its files, its bundle, its reports. */
export function studyRoutes(app: Hono, prefix: string, parts: WebParts): void {
  /** Study pages as they were first drawn: studies do not change while the program runs. */
  const pages = new Map<string, string>()
  app.get(`${prefix}/studi/:id`, (c) => showStudy(c, parts, pages))
  app.get(`${prefix}/studi/:id/coba`, (c) => showStudy(c, parts, pages))
  app.get(`${prefix}/studi/:id/bundel.zip`, (c) => sendBundle(c, parts))
  app.get(`${prefix}/studi/:id/berkas/:name{[a-z]+\\.csv}`, (c) => showSource(c, parts))
  app.get(`${prefix}/studi/:id/:file{laporan\\.[a-z]+}`, (c) => sendReport(c, parts))
}

const studyOf = (c: Context, parts: WebParts) => parts.studies.get(c.req.param('id') ?? '')

async function showStudy(c: Context, parts: WebParts, pages: Map<string, string>): Promise<Response> {
  const shown = studyOf(c, parts)
  if (shown === undefined) return sendFailure(c, parts, 404)
  const plain = new URL(c.req.url).search === ''
  const before = plain ? pages.get(c.req.path) : undefined
  if (before !== undefined) return sendHtml(c, before, 200)
  const at = placeOf(c, parts)
  const trial = trialOf(shown.analysis, at.lang, (name) => c.req.query(name)?.slice(0, 40))
  const canonical = { ...at, path: at.path.replace(/\/coba$/, '') }
  const html = await drawn(<StudyView at={canonical} id={c.req.param('id')!} shown={shown} trial={trial} />)
  if (plain && pages.size < 200) pages.set(c.req.path, html)
  return sendHtml(c, html, 200)
}

async function showSource(c: Context, parts: WebParts): Promise<Response> {
  const shown = studyOf(c, parts)
  const name = c.req.param('name')!.replace(/\.csv$/, '')
  const table = shown?.opened.bundle.tables[name]
  if (shown === undefined || table === undefined) return sendFailure(c, parts, 404)
  const study = { id: c.req.param('id')!, title: shown.opened.study.title }
  return sendPage(c, <SourcePage at={placeOf(c, parts)} study={study} name={name} table={table} />)
}

async function sendBundle(c: Context, parts: WebParts): Promise<Response> {
  const shown = studyOf(c, parts)
  if (shown === undefined) return sendFailure(c, parts, 404)
  const bytes = await zipBytes(bundleFiles(shown.opened.bundle))
  return sendFile(c, bytes, 'application/zip', `${shown.opened.study.id}.zip`)
}

async function sendReport(c: Context, parts: WebParts): Promise<Response> {
  const shown = studyOf(c, parts)
  const format = formatIds.find((id) => `laporan.${id}` === c.req.param('file'))
  if (shown === undefined || format === undefined) return sendFailure(c, parts, 404)
  const { bytes, mediaType } = await parts.writeReport(shown, format, placeOf(c, parts).lang)
  return sendFile(c, bytes, mediaType, `${shown.opened.study.id}.${format}`)
}
