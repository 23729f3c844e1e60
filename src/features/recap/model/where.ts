/** Where a write of the recap goes, by whom and when. */
export type Where = { readonly office: string; readonly by: string; readonly now: string }
