import { formatMoment } from '../../base/moments.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { type Answer, page, redirect } from '../../ui/answer.ts'
import { inLanguage } from '../../ui/page/page.tsx'
import { isActive } from './member.ts'
import { membersOf } from './members-store.ts'
import { parseEmergency } from './office-emergency.ts'
import { EmergencyPage } from './office-emergency-pages.tsx'
import { openInEmergency, studiesToOpen } from './office-emergency-store.ts'
import { emergencyText } from './office-emergency-text.ts'
import { atFields, type OfficeParts } from './office-parts.ts'
import type { OfficeVisit, Route } from './visit.ts'

const access = { office: 'studies.emergency' } as const
const path = '/kantor/akses-darurat'

export function emergencyRoutes(parts: OfficeParts): readonly Route[] {
  return [
    { method: 'GET', path, access, answer: (visit) => form(visit, []) },
    { method: 'POST', path, access, perMinute: 10, answer: (visit) => open(visit, parts) },
  ]
}

async function form({ at, db, sent, office }: OfficeVisit, problems: readonly Problem[]): Promise<Answer> {
  const words = emergencyText[at.lang].problems
  return page(
    <EmergencyPage
      at={at}
      studies={await studiesToOpen(db, office.id)}
      values={{ study: sent.text('study'), reason: sent.text('reason') }}
      problems={atFields(problems, ({ code }) => words[code as keyof typeof words])}
    />,
    problems.length > 0 ? 422 : 200,
  )
}

async function open(visit: OfficeVisit, parts: OfficeParts): Promise<Answer> {
  const { at, db, sent, now, office, membership, signedIn } = visit
  const asked = parseEmergency(sent.text)
  if (!asked.ok) return form(visit, asked.problems)
  // Whoever heads the office reads every study already.
  if (membership.roles.includes('head')) return form(visit, [{ code: 'already', place: { path: 'study' } }])
  const about = { ...asked.value, officeId: office.id, by: signedIn.person.id }
  const opened = await transaction(db, (tx) => openInEmergency(tx, about, now))
  if (!opened.ok) return form(visit, opened.problems)
  await tellHeads(visit, parts, asked.value, opened.value.until)
  return redirect(inLanguage(`/studi/${asked.value.study}`, at.lang))
}

/** The heads of the office get a letter where there is mail; the history and the office's page tell them anyway. */
async function tellHeads(
  { db, now, office, signedIn }: OfficeVisit,
  { mail }: OfficeParts,
  { study, reason }: { readonly study: string; readonly reason: string },
  until: string,
): Promise<void> {
  if (mail === null) return
  const { letter } = emergencyText.id
  const title = (await studiesToOpen(db, office.id)).find(({ id }) => id === study)?.title ?? study
  const text = letter.text(signedIn.person.name, title, reason, formatMoment(until, 'id'))
  const heads = (await membersOf(db, office.id, now)).filter((m) => isActive(m) && m.roles.includes('head'))
  for (const { email } of heads) await mail.send(email, letter.subject(title), text)
}
