import { transaction } from '../../db/transaction.ts'
import { page, redirect, refused } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { lastRestore } from '../people/backup-state-store.ts'
import { canDo } from '../people/role.ts'
import type { OfficeVisit, Route } from '../people/visit.ts'
import { ConfirmBinPage } from './bin-pages.tsx'
import { type StudyState, studyStates } from './entry.ts'
import { StudyList } from './list-pages.tsx'
import { countStudies, listStudies } from './list-store.ts'
import { moveStudy } from './study-store.ts'
import type { StudyRoute } from './visit.ts'

const pageSize = 100

type Parts = { readonly examples: readonly { readonly id: string; readonly title: string }[] }

/** The list of studies, and the ways in and out of archive and bin. */
export function listRoutes({ examples }: Parts): readonly (Route | StudyRoute)[] {
  return [
    {
      method: 'GET',
      path: '/studi',
      access: { office: 'studies.list' },
      answer: (visit: OfficeVisit) => showList(visit, examples),
    },
    moving('/pengarsipan', 'archived', 'study.archive'),
    moving('/pembukaan', 'active', 'study.archive'),
    moving('/pembuangan', 'binned', 'study.delete'),
    moving('/pemulihan', 'active', 'study.delete'),
  ]
}

async function showList(visit: OfficeVisit, examples: Parts['examples']) {
  const { at, db, office, membership, signedIn, now, query } = visit
  const state = studyStates.find((s) => s === query('keadaan')) ?? 'active'
  const search = (query('cari') ?? '').trim().slice(0, 200)
  const reader = { userId: signedIn.person.id, seesAll: membership.roles.includes('head') }
  const [changedAt, id] = (query('sesudah') ?? '').split('~')
  const below = changedAt && id ? { changedAt, id } : null
  const counts = await countStudies(db, office.id, reader, now)
  const found = await listStudies(db, office.id, reader, { state, search, below, most: pageSize + 1 }, now)
  const studies = found.slice(0, pageSize)
  const last = studies.at(-1)
  const next = found.length > pageSize && last ? nextPage(at.lang, state, search, last) : null
  return page(
    <StudyList
      at={at}
      state={state}
      search={search}
      studies={studies}
      counts={counts}
      binned={query('pesan') === 'dihapus'}
      setBack={await lastRestore(db, now)}
      next={next}
      canCreate={canDo('studies.create', membership.roles)}
      canRestore={true}
      examples={state === 'active' ? examples : []}
    />,
  )
}

function nextPage(
  lang: 'id' | 'en',
  state: StudyState,
  search: string,
  last: { readonly changedAt: string; readonly id: string },
): string {
  const query = new URLSearchParams({ keadaan: state, cari: search, sesudah: `${last.changedAt}~${last.id}` })
  return `${inLanguage('/studi', lang)}?${query}`
}

function moving(act: string, state: StudyState, access: 'study.archive' | 'study.delete'): StudyRoute {
  return {
    method: 'POST',
    path: `/studi/:study${act}`,
    access: { study: access },
    answer: async (visit) => {
      const { at, db, office, study, sent, signedIn, now } = visit
      // What is in the bin goes back to work before anything else happens to it.
      if (study.state === 'binned' && state !== 'active') return refused(404)
      if (state === 'binned' && sent.text('sungguh') !== '1') return page(<ConfirmBinPage visit={visit} />)
      await transaction(db, (tx) => moveStudy(tx, office.id, study.id, state, signedIn.person.id, now))
      const stays = state !== 'binned'
      return redirect(inLanguage(stays ? `/studi/${study.id}` : '/studi?pesan=dihapus', at.lang))
    },
  }
}
