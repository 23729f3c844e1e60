import type { Child } from 'hono/jsx'
import { inLanguage } from '../../../ui/page/page.tsx'
import { SidePage } from '../../../ui/page/side-page.tsx'
import { canDo, type OfficeAct } from '../../people/role.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import { rooms, roomText } from './text.ts'

/** The rooms of the recap in the order of the work, each for whoever may do something in it. */
const access: Readonly<Record<(typeof rooms)[number]['path'], OfficeAct>> = {
  '/rekap': 'recap.read',
  '/rekap/isi': 'recap.write',
  '/rekap/impor': 'recap.write',
  '/rekap/periksa': 'recap.read',
  '/rekap/lihat': 'recap.read',
  '/rekap/sinyal': 'recap.read',
  '/rekap/terbitkan': 'recap.read',
  '/rekap/acuan': 'recap.read',
}

export type RecapRoom = keyof typeof access

type Props = {
  readonly visit: OfficeVisit
  /** What was found, in a sentence; also the name of the tab. */
  readonly title: string
  readonly room: RecapRoom
  readonly lead?: string
  /** The page that this one lies under, where it is not the room's own. */
  readonly back?: { readonly href: string; readonly label: string }
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** A page of the office's recap: its rooms at the side, the finding as the title. */
export function RecapFrame({ visit, title, room, lead, back, scripts = [], children }: Props) {
  const { at, office, membership } = visit
  const menu = rooms
    .filter(({ path }) => canDo(access[path], membership.roles))
    .map(({ path, mark }) => ({
      mark,
      title: roomText[at.lang].rooms[path],
      href: inLanguage(path, at.lang),
      current: path === room,
    }))
  return (
    <SidePage
      at={at}
      title={title}
      office={office.name}
      menuLabel={roomText[at.lang].menu}
      menu={menu}
      scripts={scripts}
    >
      {back === undefined ? null : (
        <p class="crumb">
          <a href={back.href}>{back.label}</a>
        </p>
      )}
      <h1>{title}</h1>
      {lead === undefined ? null : <p class="lead">{lead}</p>}
      <div class="stack spaced">{children}</div>
    </SidePage>
  )
}

/** An address of the recap in the reader's language. */
export function recapPath({ at }: Pick<OfficeVisit, 'at'>, behind = ''): string {
  return inLanguage(`/rekap${behind}`, at.lang)
}
