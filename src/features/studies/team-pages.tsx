import { formatMoment } from '../../base/moments.ts'
import { Choices, Select } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { type Role, studyRoles } from '../people/role.ts'
import { roleText } from '../people/role-text.ts'
import { StudyFrame, studyPath } from './frame.tsx'
import type { TeamMember } from './team-store.ts'
import { teamText } from './team-text.ts'
import type { StudyVisit } from './visit.ts'

type Props = {
  readonly visit: StudyVisit
  readonly team: readonly TeamMember[]
  /** Members of the office, to choose from. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: { readonly person: string; readonly role: string }
  readonly problems: FieldProblems
}

/** Who works on the study, as what. */
export function TeamPage({ visit, team, people, chosen, problems }: Props) {
  const { lang } = visit.at
  const text = teamText[lang]
  const names = new Set(team.map((m) => m.userId))
  return (
    <StudyFrame visit={visit} step={0} title={text.title(names.size)} lead={text.lead}>
      <section class="panel">
        <table class="data cards">
          <thead>
            <tr>
              <th scope="col">{text.person}</th>
              <th scope="col">{text.role}</th>
              <th scope="col">{text.acts}</th>
            </tr>
          </thead>
          <tbody>
            {team.map(({ userId, name, role, until }) => (
              <tr>
                <th scope="row">{name}</th>
                <td data-label={text.role}>
                  {roleText[lang][role].name}
                  {until === null ? null : <small> {text.until(formatMoment(until, lang))}</small>}
                </td>
                <td>
                  <ActButton
                    action={studyPath(visit, '/tim/pengeluaran')}
                    label={text.remove}
                    about={`${name}, ${roleText[lang][role].name}`}
                    fields={{ person: userId, role }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="panel stack" aria-labelledby="tambah">
        <h2 id="tambah">{text.addTitle}</h2>
        <Form action={studyPath(visit, '/tim')} save={text.add} failed={text.failed} problems={problems}>
          <Select
            name="person"
            label={text.person}
            value={chosen.person}
            problem={problems.person}
            choices={[{ value: '', label: text.nobody }, ...people.map((p) => ({ value: p.id, label: p.name }))]}
          />
          <Choices
            name="role"
            label={text.role}
            kind="radio"
            values={[chosen.role]}
            problem={problems.role}
            choices={studyRoles.map((role) => {
              const { name, does } = roleText[lang][role]
              return { value: role, label: name, hint: does }
            })}
          />
        </Form>
      </section>
    </StudyFrame>
  )
}

/** Whoever takes themselves out of the team cannot open the study afterwards: that is asked first. */
export function LeaveTeamPage({
  visit,
  member,
}: {
  readonly visit: StudyVisit
  readonly member: { readonly userId: string; readonly role: Role }
}) {
  const text = teamText[visit.at.lang]
  return (
    <StudyFrame visit={visit} step={0} title={text.leaveTitle} lead={text.leaveSay}>
      <div class="row">
        <ActButton
          action={studyPath(visit, '/tim/pengeluaran')}
          label={text.reallyLeave}
          tone="danger"
          fields={{ person: member.userId, role: member.role, sungguh: '1' }}
        />
        <a href={studyPath(visit, '/tim')}>{text.backToTeam}</a>
      </div>
    </StudyFrame>
  )
}
