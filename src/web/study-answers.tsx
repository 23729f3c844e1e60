import { zipBytes } from '../base/zip-bytes.ts'
import { keptRecords } from '../bundle/kept-records.ts'
import { bundleFiles } from '../bundle/write.ts'
import { canDo } from '../features/people/role.ts'
import type { Visit } from '../features/people/visit.ts'
import { formatIds } from '../reports/report.ts'
import { type Answer, file, page, refused } from '../ui/answer.ts'
import { inLanguage } from '../ui/page/page.tsx'
import type { OwnStudy } from './pages/chain.tsx'
import { DecisionRecordPage, recordAddress } from './pages/decision-record.tsx'
import { EvidencePage } from './pages/evidence.tsx'
import { SourcePage } from './pages/source.tsx'
import { StudyView } from './pages/study.tsx'
import type { WebParts } from './parts.ts'
import type { ShownStudy } from './studies.ts'
import { trialOf } from './trial.ts'

/** What can be asked of a study, an example or the office's own: its page, its files, its bundle, its reports. */
export const studyAsks = [
  '',
  '/coba',
  '/rantai-bukti',
  '/penetapan/:number{[0-9]+}',
  '/penetapan/:number{[0-9]+}/catatan.json',
  '/penetapan/:number{[0-9]+}/:minutes{berita-acara\\.[a-z]+}',
  '/bundel.zip',
  '/berkas/:name',
  '/:file{laporan\\.[a-z]+}',
] as const
export type StudyAsk = (typeof studyAsks)[number]

type Asked = {
  readonly visit: Visit
  /** As it stands in the address. */
  readonly id: string
  readonly shown: ShownStudy
  readonly own?: OwnStudy | null
}

export async function answerStudy(ask: StudyAsk, asked: Asked, parts: WebParts): Promise<Answer> {
  switch (ask) {
    case '':
    case '/coba':
      return showStudy(asked)
    case '/rantai-bukti':
      return page(<EvidencePage {...placeOf(asked)} />)
    case '/penetapan/:number{[0-9]+}':
    case '/penetapan/:number{[0-9]+}/catatan.json':
    case '/penetapan/:number{[0-9]+}/:minutes{berita-acara\\.[a-z]+}':
      return answerRecord(ask, asked, parts)
    case '/bundel.zip':
      return sendBundle(asked)
    case '/berkas/:name':
      return showSource(asked)
    default:
      return sendReport(asked, parts)
  }
}

function showStudy({ visit, id, shown, own = null }: Asked): Answer {
  const trial = trialOf(shown.analysis, visit.at.lang, (name) => visit.query(name)?.slice(0, 40))
  const at = { ...visit.at, path: visit.at.path.replace(/\/coba$/, '') }
  const here = visit.signedIn?.here ?? null
  const canCopy = own === null && here !== null && canDo('studies.create', here.roles)
  return page(<StudyView at={at} id={id} shown={shown} trial={trial} own={own} canCopy={canCopy} />)
}

function placeOf({ visit, id, shown }: Asked) {
  return { at: visit.at, id, shown, base: inLanguage(`/studi/${id}`, visit.at.lang) }
}

/** A frozen decision as a page, as its own bytes, or as minutes to sign. */
async function answerRecord(ask: StudyAsk, asked: Asked, parts: WebParts): Promise<Answer> {
  const { visit, id, shown } = asked
  const kept = keptRecords(shown.opened.bundle.files).find(({ number }) => `${number}` === visit.params.number)
  if (kept === undefined) return refused(404)
  const { record, bytes, sha256, number } = kept
  if (ask.endsWith('.json')) return file(bytes, 'application/json', `${shown.opened.study.id}-penetapan-${number}.json`)
  if (record === null) return refused(404)
  if (ask === '/penetapan/:number{[0-9]+}')
    return page(<DecisionRecordPage {...placeOf(asked)} kept={{ ...kept, record }} />)
  const format = (['pdf', 'docx', 'html'] as const).find((f) => `berita-acara.${f}` === visit.params.minutes)
  if (format === undefined) return refused(404)
  const host = visit.headers.get('host')
  const origin = parts.origin ?? (host === null ? null : `http://${host}`)
  const address = origin === null ? null : recordAddress(origin, id, number, visit.at.lang)
  const input = { opened: shown.opened, record, sha256, address }
  const written = await parts.writeMinutes(input, format, visit.at.lang)
  return file(written.bytes, written.mediaType, `${shown.opened.study.id}-berita-acara-${number}.${format}`)
}

function showSource({ visit, id, shown }: Asked): Answer {
  const name = /^([a-z]+)\.csv$/.exec(visit.params.name ?? '')?.[1]
  const table = name === undefined ? undefined : shown.opened.bundle.tables[name]
  if (name === undefined || table === undefined) return refused(404)
  return page(<SourcePage at={visit.at} id={id} opened={shown.opened} name={name} table={table} />)
}

async function sendBundle({ shown }: Asked): Promise<Answer> {
  return file(await zipBytes(bundleFiles(shown.opened.bundle)), 'application/zip', `${shown.opened.study.id}.zip`)
}

async function sendReport({ visit, shown }: Asked, parts: WebParts): Promise<Answer> {
  const format = formatIds.find((id) => `laporan.${id}` === visit.params.file)
  if (format === undefined) return refused(404)
  const { bytes, mediaType } = await parts.writeReport(shown, format, visit.at.lang)
  return file(bytes, mediaType, `${shown.opened.study.id}.${format}`)
}
