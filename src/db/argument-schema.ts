/** The rows of what a study argues from: sources, factors of SWOT with their evidence, strategies, causes. */
export type ArgumentSchema = {
  readonly sources: SourceRow
  readonly factors: FactorRow
  readonly evidence: EvidenceRow
  readonly strategies: StrategyRow
  readonly factor_ratings: RatingRow
  readonly attractiveness: AttractivenessRow
  readonly causes: CauseRow
}

/** What the rows of every table of a study share. */
export type InStudy = {
  readonly office_id: string
  readonly study_id: string
  /** Order in the file. */
  readonly position: number
  /** JSON: cells by column that the typed columns would not print the same, unknown columns included. */
  readonly extra: string
  readonly version: number
}

type SourceRow = InStudy & {
  readonly id: string
  /** `interview`, `observation` or `document`. */
  readonly kind: string
  readonly title: string
  /** As typed: a day, or a year alone. */
  readonly date: string | null
  readonly place: string | null
  /** Path of its text or attachment in the study. */
  readonly file: string | null
  readonly citation: string | null
  /** An http or https address. */
  readonly link: string | null
}

/** One sentence and two separate judgements; the quadrant follows. */
type FactorRow = InStudy & {
  readonly id: string
  readonly text: string
  /** `internal` or `external`. */
  readonly locus: string
  /** `helps` or `hinders`. */
  readonly effect: string
  /** A heading under which factors stand together on the board. */
  readonly theme: string | null
}

/** `kind:id` bears on `kind:id`. */
type EvidenceRow = InStudy & {
  readonly from_ref: string
  readonly to_ref: string
  /** `supporting` or `contradicting`. */
  readonly stance: string
  /** Where in the source: a page, a paragraph. */
  readonly place: string | null
  readonly note: string | null
  /** Of a figure: its value when it was cited, as text. */
  readonly seen: string | null
}

/** A strategy of the TOWS matrix. The factors that it was made from point at it in `evidence`. */
type StrategyRow = InStudy & {
  readonly id: string
  /** `SO`, `WO`, `ST` or `WT`. */
  readonly cell: string
  readonly text: string
}

/** IFAS and EFAS: thousandths of weight, which sum to 1000 in each of the two matrices, and a rating. */
type RatingRow = InStudy & { readonly factor: string; readonly weight: number | null; readonly rating: number | null }

/** QSPM: how attractive a factor makes a strategy, 1 to 4; null where it does not bear on the choice. */
type AttractivenessRow = InStudy & { readonly strategy: string; readonly factor: string; readonly score: number | null }

/** A cause of a factor or an issue: a hypothesis until evidence points at it. */
type CauseRow = InStudy & {
  readonly id: string
  /** `factor:id` or `issue:id`. */
  readonly about: string
  /** The cause that this one explains: the next why. */
  readonly parent: string | null
  /** The spine of the fishbone. */
  readonly category: string | null
  readonly text: string
}
