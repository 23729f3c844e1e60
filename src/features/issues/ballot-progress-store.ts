import type { Db } from '../../db/open.ts'
import type { PanelRater } from './panel.ts'
import { panelOf } from './panel-store.ts'
import { type FormState, formState, type Round } from './round.ts'

/** How far one rater is. What was given is not in it. */
export type RaterProgress = {
  readonly rater: PanelRater
  readonly state: FormState
  readonly submitted: boolean
  readonly savedAt: string | null
  readonly via: string
  readonly enteredBy: string | null
  readonly checkedBy: string | null
  /** Cells that came after the round was closed. */
  readonly late: number
}

/** How far everybody is who is asked in this round. `cells` is how many a whole form has. */
export async function progressOf(
  db: Db,
  office: string,
  study: string,
  round: Round,
  cells: number,
): Promise<RaterProgress[]> {
  const filled = await filledOf(db, office, study, round, 0)
  const late = round.state === 'closed' ? await filledOf(db, office, study, round, 1) : new Map<string, number>()
  const forms = await db
    .selectFrom('ballot_sheets')
    .select(['rater', 'opened_at', 'saved_at', 'submitted_at', 'declined_at', 'via', 'entered_by', 'checked_by'])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round.round)
    .execute()
  const byRater = new Map(forms.map((form) => [form.rater, form]))
  return (await panelOf(db, office, study)).map((rater) => {
    const form = byRater.get(rater.id)
    const progress = {
      openedAt: form?.opened_at ?? null,
      savedAt: form?.saved_at ?? null,
      submittedAt: form?.submitted_at ?? null,
      declinedAt: form?.declined_at ?? null,
      filled: filled.get(rater.id) ?? 0,
    }
    return {
      rater,
      state: formState(progress, cells),
      submitted: progress.submittedAt !== null,
      savedAt: progress.savedAt,
      via: form?.via ?? 'phone',
      enteredBy: form?.entered_by ?? null,
      checkedBy: form?.checked_by ?? null,
      late: late.get(rater.id) ?? 0,
    }
  })
}

async function filledOf(
  db: Db,
  office: string,
  study: string,
  round: Round,
  late: 0 | 1,
): Promise<ReadonlyMap<string, number>> {
  let query = db
    .selectFrom('ballots')
    .select((eb) => ['rater', eb.fn.countAll<number>().as('filled')])
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round.round)
    .where('late', '=', late)
    .where('points', 'is not', null)
  if (round.reasons === 'required' && late === 0)
    query = query.where('reason', 'is not', null).where('reason', '!=', '')
  const rows = await query.groupBy('rater').execute()
  return new Map(rows.map(({ rater, filled }) => [rater, Number(filled)]))
}
