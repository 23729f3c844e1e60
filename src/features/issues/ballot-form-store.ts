import { batches } from '../../db/batches.ts'
import type { Db } from '../../db/open.ts'
import type { Where } from './issue-store.ts'
import type { Round } from './round.ts'

/** Gives raters a form of a round, where they have none yet. */
export async function makeForms(
  tx: Db,
  { office, study }: Pick<Where, 'office' | 'study'>,
  round: number,
  raters: readonly string[],
): Promise<void> {
  const rows = raters.map((rater) => ({
    office_id: office,
    study_id: study,
    round,
    rater,
    opened_at: null,
    saved_at: null,
    submitted_at: null,
    declined_at: null,
    via: 'phone',
    entered_by: null,
    checked_by: null,
    checked_at: null,
    version: 1,
  }))
  for (const some of batches(rows, 13))
    await tx
      .insertInto('ballot_sheets')
      .values(some)
      .onConflict((c) => c.columns(['office_id', 'study_id', 'round', 'rater']).doNothing())
      .execute()
}

type Next = Pick<Round, 'round' | 'methodDigest' | 'issues'>

/** A second round begins with what each rater gave in the one before, where the method is the same; that one stays as it is. */
export async function carryOver(tx: Db, { office, study, now }: Where, last: Round, next: Next): Promise<void> {
  if (last.methodDigest !== next.methodDigest) return
  await tx
    .insertInto('ballots')
    .columns([
      'office_id',
      'study_id',
      'round',
      'rater',
      'issue',
      'criterion',
      'late',
      'points',
      'reason',
      'version',
      'changed_at',
      'position',
      'extra',
    ])
    .expression((eb) =>
      eb
        .selectFrom('ballots as b')
        .innerJoin('ballot_sheets as s', (join) =>
          join
            .onRef('s.office_id', '=', 'b.office_id')
            .onRef('s.study_id', '=', 'b.study_id')
            .onRef('s.rater', '=', 'b.rater')
            .on('s.round', '=', next.round),
        )
        .select((e) => [
          'b.office_id',
          'b.study_id',
          e.cast<number>(e.val(next.round), 'integer').as('round'),
          'b.rater',
          'b.issue',
          'b.criterion',
          'b.late',
          'b.points',
          'b.reason',
          e.cast<number>(e.val(1), 'integer').as('version'),
          e.cast<string>(e.val(now), 'text').as('changed_at'),
          'b.position',
          e.cast<string>(e.val('{}'), 'text').as('extra'),
        ])
        .where('b.office_id', '=', office)
        .where('b.study_id', '=', study)
        .where('b.round', '=', last.round)
        .where('b.late', '=', 0)
        .where('b.issue', 'in', ['', ...next.issues]),
    )
    .execute()
}

/** Holds one rater's form until the commit; false when there is none. Whoever closes the round waits for it. */
export async function holdForm(
  tx: Db,
  { office, study }: Pick<Where, 'office' | 'study'>,
  round: number,
  rater: string,
): Promise<boolean> {
  // An update that changes nothing locks the row in both databases alike.
  const held = await tx
    .updateTable('ballot_sheets')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round)
    .where('rater', '=', rater)
    .returning('rater')
    .executeTakeFirst()
  return held !== undefined
}

/** Holds all forms of a round: what is being saved is saved first. */
export async function holdForms(tx: Db, { office, study }: Where, round: number): Promise<void> {
  await tx
    .updateTable('ballot_sheets')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round)
    .execute()
}

type FormChange = Partial<{
  readonly opened_at: string | null
  readonly saved_at: string | null
  readonly submitted_at: string | null
  readonly declined_at: string | null
  readonly via: string
  readonly entered_by: string | null
  readonly checked_by: string | null
  readonly checked_at: string | null
}>

/** Writes what is known of a form; its version goes up. */
export async function changeForm(
  tx: Db,
  { office, study }: Pick<Where, 'office' | 'study'>,
  round: number,
  rater: string,
  values: FormChange,
): Promise<void> {
  await tx
    .updateTable('ballot_sheets')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('office_id', '=', office)
    .where('study_id', '=', study)
    .where('round', '=', round)
    .where('rater', '=', rater)
    .execute()
}
