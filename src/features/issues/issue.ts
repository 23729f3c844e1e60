/** A candidate problem of the study, before anyone has scored it. */
export type Issue = { readonly id: string; readonly title: string; readonly note: string | null }
