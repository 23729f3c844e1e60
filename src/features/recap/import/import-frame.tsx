import type { Child } from 'hono/jsx'
import { ActButton } from '../../../ui/field/form.tsx'
import { Meter } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import type { Import, ImportState } from './import.ts'
import { importText } from './import-text.ts'

export type Step = 1 | 2 | 3 | 4 | 5 | 6

const reached: Readonly<Record<ImportState, Step>> = {
  reading: 1,
  failed: 1,
  read: 3,
  staging: 4,
  named: 4,
  staged: 5,
  applying: 6,
  applied: 6,
  undoing: 6,
  undone: 6,
  cancelled: 1,
}

export const stepPlaces: Readonly<Partial<Record<Step, string>>> = {
  2: '/lembar',
  3: '/kolom',
  4: '/nama',
  5: '/periksa',
}

export function importPath(visit: Pick<OfficeVisit, 'at'>, id: string, behind = ''): string {
  return recapPath(visit, `/impor/${id}${behind}`)
}

type Props = {
  readonly visit: OfficeVisit
  readonly one: Import
  readonly step: Step
  readonly title: string
  readonly lead?: string
  readonly scripts?: readonly string[]
  readonly children?: Child
}

/** A step of an import: how far it is, the way back to each step that is done, and the way out. */
export function ImportFrame({ visit, one, step, title, lead, scripts = [], children }: Props) {
  const text = importText[visit.at.lang]
  const back = { href: recapPath(visit, '/impor'), label: text.earlier }
  const canCancel = ['reading', 'read', 'staging', 'named', 'staged', 'failed'].includes(one.state)
  return (
    <RecapFrame
      visit={visit}
      room="/rekap/impor"
      title={title}
      back={back}
      scripts={scripts}
      {...(lead === undefined ? {} : { lead })}
    >
      <Steps visit={visit} one={one} step={step} />
      {children}
      {canCancel ? <ActButton action={importPath(visit, one.id, '/batal')} label={text.cancel} tone="danger" /> : null}
    </RecapFrame>
  )
}

/** What is done leads back; what is to come is only named. */
function Steps({ visit, one, step }: Pick<Props, 'visit' | 'one' | 'step'>) {
  const text = importText[visit.at.lang]
  const open = ['read', 'named', 'staged'].includes(one.state)
  return (
    <nav aria-label={text.stepOf(step, 6)} class="panel stack">
      <p class="row">
        <strong>{one.fileName}</strong>
        <span class="muted">{text.stepOf(step, 6)}</span>
      </p>
      <div class="import-bar">
        <Meter share={step / 6} />
      </div>
      <ol class="import-steps">
        {text.steps.map((label, i) => {
          const at = (i + 1) as Step
          const place = stepPlaces[at]
          if (at === step)
            return (
              <li>
                <strong aria-current="step">{`${at}. ${label}`}</strong>
              </li>
            )
          return (
            <li>
              {open && place !== undefined && at <= reached[one.state] ? (
                <a href={importPath(visit, one.id, place)}>{`${at}. ${label}`}</a>
              ) : (
                <span class="muted">{`${at}. ${label}`}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
