import type { FieldProblems } from '../../ui/field/form.tsx'
import type { Token } from '../people/token.ts'
import type { StudyVisit } from '../studies/visit.ts'
import type { RaterProgress } from './ballot-progress-store.ts'
import type { SettingValues } from './panel-form.ts'
import type { Round } from './round.ts'

export type PanelShown = {
  readonly visit: StudyVisit
  readonly rounds: readonly Round[]
  /** The draft or the round that is open; null while there is none. */
  readonly round: Round | null
  readonly progress: readonly RaterProgress[]
  readonly links: ReadonlyMap<string, Token<'rater'>>
  readonly issues: number
  readonly criteria: number
  readonly method: string
  readonly values: SettingValues
  readonly typed: string
  readonly problems: FieldProblems
  /** Whether letters can be sent. */
  readonly mails: boolean
}
