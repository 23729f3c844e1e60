import { createContext, useContext } from 'hono/jsx'

/** Of which office a page is, for the forms on it; null outside an office. */
export const PageOffice = createContext<string | null>(null)

/** Name of the field in which a form tells for which office it was drawn. */
export const fromOffice = '_kantor'

/** A tab may be older than the choice of another office: what is sent from it is not done there. */
export function FromOffice() {
  const office = useContext(PageOffice)
  return office === null ? null : <input type="hidden" name={fromOffice} value={office} />
}
