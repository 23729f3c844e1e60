import { todayOf } from '../../../base/moments.ts'
import type { Problem, Result } from '../../../base/result.ts'
import { zipBytes } from '../../../base/zip-bytes.ts'
import { transaction } from '../../../db/transaction.ts'
import { type Answer, file, page, redirect, refused } from '../../../ui/answer.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { recapPath } from '../model/frame.tsx'
import { type Choice, type ChoiceValues, parseChoice, valuesOf } from './choice-form.ts'
import { mediaTypes, type PdfWriter, publicFiles } from './files/all.ts'
import { nameOf } from './files/data-package.ts'
import { PublicationsPage } from './list-page.tsx'
import type { OfficeTable } from './office-table.ts'
import { PreviewPage } from './preview-page.tsx'
import { publishProblems } from './problem-text.ts'
import type { ProtectedTable } from './protect.ts'
import type { PublicDocument, PublicTable } from './publication.ts'
import { PublicationPage } from './publication-page.tsx'
import {
  choosable,
  filesOf,
  fingerprint,
  materialOf,
  onePublication,
  publicationsOf,
  publish,
  withdraw,
} from './publication-store.ts'

export type PublishParts = {
  /** Hides and audits in a thread of its own; `busy`, `tookTooLong` and `tooHeavy` are results. */
  readonly protect: (task: ProtectTask) => Promise<Result<readonly ProtectedTable[]>>
  readonly pdf: PdfWriter
}

export type ProtectTask = { readonly tables: readonly OfficeTable[]; readonly earlier: readonly PublicTable[] }

const read = { office: 'recap.read' } as const
const write = { office: 'recap.publish' } as const
const room = '/rekap/terbitkan'

/** What leaves the office: chosen, hidden, audited, looked at, and only then published. */
export function publishRoutes(parts: PublishParts): readonly Route[] {
  return [
    { method: 'GET', path: room, access: read, answer: (visit) => listPage(visit, null, []) },
    {
      method: 'POST',
      path: `${room}/pratinjau`,
      access: write,
      perMinute: 20,
      answer: (visit) => preview(visit, parts),
    },
    { method: 'POST', path: room, access: write, perMinute: 20, answer: (visit) => publishNow(visit, parts) },
    { method: 'GET', path: `${room}/:publication`, access: read, answer: (visit) => show(visit, []) },
    { method: 'GET', path: `${room}/:publication/folder.zip`, access: read, answer: folder },
    { method: 'GET', path: `${room}/:publication/berkas`, access: read, answer: oneFile },
    { method: 'POST', path: `${room}/:publication/tarik`, access: write, answer: withdrawNow },
  ]
}

async function listPage(
  visit: OfficeVisit,
  values: ChoiceValues | null,
  problems: readonly Problem[],
): Promise<Answer> {
  const { db, office, membership, at } = visit
  const [publications, choices] = await Promise.all([publicationsOf(db, office.id), choosable(db, office.id)])
  const mayPublish = canDo('recap.publish', membership.roles)
  const said = publishProblems(problems, at.lang)
  const content = (
    <PublicationsPage
      visit={visit}
      publications={publications}
      choosable={choices}
      mayPublish={mayPublish}
      values={values}
      problems={said}
    />
  )
  return page(content, problems.length === 0 ? 200 : 422)
}

type Audited = {
  readonly choice: Choice
  readonly tables: readonly ProtectedTable[]
  readonly otherUnits: number
  readonly seen: string
  readonly stamp: string
}

/** From what was sent to what the public would see. */
async function audited({ db, office, sent }: OfficeVisit, { protect }: PublishParts): Promise<Result<Audited>> {
  const choice = parseChoice(sent)
  if (!choice.ok) return choice
  const material = await materialOf(db, office.id, choice.value)
  if (!material.ok) return material
  const { tables, earlier, stamp } = material.value
  const done = await protect({ tables, earlier })
  if (!done.ok) return done
  const otherUnits = tables.reduce((sum, table) => sum + table.otherUnits, 0)
  const seen = fingerprint(done.value.map(({ table }) => table))
  return { ok: true, value: { choice: choice.value, tables: done.value, otherUnits, seen, stamp } }
}

async function preview(visit: OfficeVisit, parts: PublishParts): Promise<Answer> {
  const done = await audited(visit, parts)
  if (!done.ok) return listPage(visit, valuesOf(visit.sent), done.problems)
  return previewPage(visit, done.value, false)
}

async function previewPage(
  visit: OfficeVisit,
  { tables, otherUnits, seen }: Audited,
  changed: boolean,
): Promise<Answer> {
  const choices = await choosable(visit.db, visit.office.id)
  const values = valuesOf(visit.sent)
  const content = (
    <PreviewPage
      visit={visit}
      choosable={choices}
      values={values}
      tables={tables}
      otherUnits={otherUnits}
      seen={seen}
      changed={changed}
    />
  )
  return page(content, changed ? 409 : 200)
}

/** Audits again: what was looked at is published, or nothing. */
async function publishNow(visit: OfficeVisit, parts: PublishParts): Promise<Answer> {
  const { db, office, sent, now, signedIn, at } = visit
  const done = await audited(visit, parts)
  if (!done.ok) return listPage(visit, valuesOf(sent), done.problems)
  const { choice, tables, seen, stamp } = done.value
  const refusedAny = tables.some((table) => table.refused > 0)
  if (refusedAny || seen !== sent.text('sidik')) return previewPage(visit, done.value, true)
  const document: PublicDocument = {
    lang: at.lang,
    title: choice.title,
    description: choice.description,
    publisher: office.name,
    contact: choice.contact,
    licence: choice.licence,
    base: choice.base,
    issued: todayOf(now),
    tables: tables.map(({ table }) => table),
  }
  const files = await publicFiles(document, parts.pdf)
  const where = { office: office.id, by: signedIn.person.id, now }
  const published = await transaction(db, (tx) => publish(tx, where, { document, files, stamp }))
  if (!published.ok) return previewPage(visit, done.value, true)
  return redirect(`${recapPath(visit, `/terbitkan/${published.value}`)}?pesan=terbit`)
}

async function show(visit: OfficeVisit, problems: readonly Problem[]): Promise<Answer> {
  const { db, office, membership, params, at } = visit
  const publication = await onePublication(db, office.id, params.publication!)
  if (publication === null) return refused(404)
  const files = await filesOf(db, office.id, publication.id)
  const asked = visit.query('pesan')
  const content = (
    <PublicationPage
      visit={visit}
      publication={publication}
      files={files}
      mayWithdraw={canDo('recap.publish', membership.roles)}
      message={asked === 'terbit' || asked === 'ditarik' ? asked : null}
      problems={publishProblems(problems, at.lang)}
    />
  )
  return page(content, problems.length === 0 ? 200 : 422)
}

async function folder({ db, office, params }: OfficeVisit): Promise<Answer> {
  const publication = await onePublication(db, office.id, params.publication!)
  if (publication === null) return refused(404)
  const files = await filesOf(db, office.id, publication.id)
  return file(await zipBytes(files), 'application/zip', `${nameOf(publication.title)}.zip`)
}

async function oneFile({ db, office, params, query }: OfficeVisit): Promise<Answer> {
  const files = await filesOf(db, office.id, params.publication!)
  const name = query('nama') ?? ''
  const bytes = files.get(name)
  if (bytes === undefined) return refused(404)
  const mediaType = mediaTypes[name.replace(/^.*\./, '')] ?? 'application/octet-stream'
  return file(bytes, mediaType, name.replace(/^.*\//, ''))
}

async function withdrawNow(visit: OfficeVisit): Promise<Answer> {
  const { db, office, sent, now, signedIn, params } = visit
  const where = { office: office.id, by: signedIn.person.id, now }
  const reason = sent.text('alasan').slice(0, 500)
  const done = await transaction(db, (tx) => withdraw(tx, where, params.publication!, reason))
  if (done.ok) return redirect(`${recapPath(visit, `/terbitkan/${params.publication}`)}?pesan=ditarik`)
  return done.problems[0]?.code === 'gone' ? refused(404) : show(visit, done.problems)
}
