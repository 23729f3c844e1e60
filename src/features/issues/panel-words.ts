import type { FormState, Naming, ReasonRule } from './round.ts'

/** Every word of the pages of a panel. */
export type PanelText = {
  readonly name: string
  readonly title: {
    readonly none: string
    readonly draft: (round: number) => string
    readonly open: (complete: number, all: number) => string
    readonly closed: (round: number) => string
  }
  readonly lead: string
  readonly blind: string
  readonly settings: string
  readonly settingsSay: string
  readonly naming: string
  readonly namings: Readonly<Record<Naming, { readonly label: string; readonly hint: string }>>
  readonly reasons: string
  readonly reasonRules: Readonly<Record<ReasonRule, string>>
  readonly evidence: string
  readonly evidenceYes: string
  readonly note: string
  readonly noteHint: string
  readonly due: string
  readonly dueHint: string
  readonly save: string
  readonly newRound: string
  readonly open: string
  readonly openSay: (issues: number, criteria: number, method: string) => string
  readonly raters: string
  readonly rater: string
  readonly state: string
  readonly acts: string
  readonly noRaters: string
  readonly states: Readonly<Record<FormState, string>>
  readonly submitted: string
  readonly late: (cells: number) => string
  readonly viaPaper: string
  readonly viaFile: string
  readonly checked: string
  readonly unchecked: string
  readonly noLink: string
  readonly linkUntil: (at: string) => string
  readonly linkClosed: string
  readonly add: string
  readonly addSay: string
  readonly addAnonymous: string
  readonly list: string
  readonly count: string
  readonly addButton: string
  readonly makeLinks: string
  readonly makeLinksSay: string
  readonly newLink: string
  readonly withdraw: string
  readonly remove: string
  readonly paper: string
  readonly check: string
  readonly sheet: string
  readonly workbook: string
  readonly linksTitle: (links: number) => string
  readonly linksOnce: string
  readonly linksPrint: string
  readonly mailed: (names: string) => string
  readonly notMailed: (names: string) => string
  readonly sendMail: string
  readonly letter: {
    readonly subject: (study: string) => string
    readonly text: (study: string, office: string, link: string, until: string) => string
  }
  readonly until: (at: string) => string
  readonly scan: string
  readonly back: string
  readonly close: string
  readonly closeTitle: string
  readonly closeAll: string
  readonly closeMissing: (names: string) => string
  readonly closeReplaces: string
  readonly reason: string
  readonly reasonHint: string
  readonly reallyClose: string
  readonly removeTitle: (name: string) => string
  readonly removeSay: string
  readonly rounds: string
  readonly roundLine: (round: number, at: string) => string
  readonly results: string
  readonly sheets: string
  readonly failed: string
  readonly problems: Readonly<
    Record<
      | 'open'
      | 'stale'
      | 'named'
      | 'noIssues'
      | 'noRaters'
      | 'needsReason'
      | 'badDue'
      | 'badList'
      | 'noneAdded'
      | 'badNaming',
      string
    >
  > & {
    readonly closed: (who: string, at: string) => string
    readonly badLine: (line: number, text: string) => string
  }
}
