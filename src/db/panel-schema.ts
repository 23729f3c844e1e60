/** The rows of a panel: its rounds, who is asked, and what each gave. */
export type PanelSchema = {
  readonly rounds: RoundRow
  readonly panel_raters: PanelRaterRow
  readonly ballot_sheets: BallotSheetRow
  readonly ballots: BallotRow
  readonly ballot_sends: BallotSendRow
}

type InStudy = { readonly office_id: string; readonly study_id: string }
type InRound = InStudy & { readonly round: number }
type OfRater = InRound & { readonly rater: string }

type RoundRow = InRound & {
  /** `draft`, `open` or `closed`. */
  readonly state: string
  /** What others see of raters: `named`, `role` or `anonymous`. Settled before the first score. */
  readonly naming: string
  /** Whether a reason is asked: `none`, `optional` or `required` (a reason for each cell). */
  readonly reasons: string
  /** 1: raters may read the evidence of each issue. */
  readonly evidence: number
  /** JSON: the issues that are scored, by id, in the order in which they are shown. */
  readonly issues: string
  readonly method_digest: string
  /** What the chair writes to the raters. */
  readonly note: string | null
  /** When the chair means to close it; it closes by hand. */
  readonly due_at: string | null
  readonly opened_at: string | null
  readonly opened_by: string | null
  readonly closed_at: string | null
  readonly closed_by: string | null
  /** Why it was closed while somebody was not complete. */
  readonly close_reason: string | null
  /** Place in the file, and JSON of its odd cells and unknown columns. */
  readonly position: number
  readonly extra: string
  readonly version: number
}

/** Somebody who is asked to score. Personal data: what leaves the office is `label`. */
type PanelRaterRow = InStudy & {
  readonly id: string
  /** What scores.csv and reports call them, by the naming that was chosen: a name, a role, or `Penilai 3`. */
  readonly label: string
  readonly name: string | null
  readonly role: string | null
  readonly email: string | null
  readonly position: number
  readonly added_at: string
  readonly removed_at: string | null
  /** Hash of their token, which opens their form of the newest round; null for whoever scores on paper only. */
  readonly token: string | null
  readonly version: number
}

/** One rater's form of one round. */
type BallotSheetRow = OfRater & {
  readonly opened_at: string | null
  readonly saved_at: string | null
  /** The rater said that it is done. A complete form counts without it. */
  readonly submitted_at: string | null
  /** The rater declined to take part. */
  readonly declined_at: string | null
  /** `phone`, `paper` or `file`. */
  readonly via: string
  readonly entered_by: string | null
  /** The second person who compared it with the paper. */
  readonly checked_by: string | null
  readonly checked_at: string | null
  readonly version: number
}

/** One cell of one form. `late` is 1 for what came after the round was closed: kept apart, never counted. */
type BallotRow = OfRater & {
  readonly issue: string
  readonly criterion: string
  readonly late: number
  readonly points: number | null
  readonly reason: string | null
  readonly version: number
  readonly changed_at: string
  readonly position: number
  readonly extra: string
}

/**
 * What a phone sent, by the id that it gave it: a repeat gets the first answer. Of two phones the newest receipt counts; what the
 * other one gave stays here.
 */
type BallotSendRow = OfRater & {
  readonly id: string
  readonly device: string
  /** JSON: the cell as it came. */
  readonly content: string
  readonly at: string
  readonly answer: string
}
