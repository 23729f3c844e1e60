import { formatMomentDay } from '../../base/moments.ts'
import { Choices } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { isActive, type Member, mayOpenAccountOf } from './member.ts'
import { type MemberMessage, memberText } from './member-text.ts'
import { isErased } from './privacy.ts'
import { type Role, roles } from './role.ts'
import { roleNames } from './role-text.ts'
import { roleChoice } from './setup-pages.tsx'
import { ShownLink } from './token-pages.tsx'

type ListProps = {
  readonly at: PageContext
  readonly members: readonly Member[]
  /** Id of who looks. */
  readonly own: string
  /** Whether members lead to where they are changed, with their addresses. */
  readonly canChange: boolean
}

/** Who is in the office, as what; former members folded away. */
export function MemberList({ at, members, own, canChange }: ListProps) {
  const text = memberText[at.lang]
  const [here, former] = [members.filter((m) => m.endedAt === null), members.filter((m) => m.endedAt !== null)]
  const administrators = here.filter((m) => isActive(m) && m.roles.includes('administrator'))
  const given = { at, own, canChange }
  return (
    <section class="panel stack">
      <h2>{text.members}</h2>
      {canChange && here.length === 1 ? <p class="say">{text.alone}</p> : null}
      {canChange && here.length > 1 && administrators.length === 1 ? (
        <p class="banner">{text.oneAdministrator}</p>
      ) : null}
      <Table {...given} members={here} />
      {former.length === 0 ? null : (
        <details>
          <summary>{text.former(former.length)}</summary>
          <Table {...given} members={former} />
        </details>
      )}
    </section>
  )
}

function Table({ at, members, own, canChange }: ListProps) {
  const text = memberText[at.lang]
  return (
    <table class="data cards">
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.roles}</th>
          <th scope="col">{text.state}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr>
            <th scope="row">
              {canChange ? (
                <a href={inLanguage(`/kantor/anggota/${member.id}`, at.lang)}>{member.name}</a>
              ) : (
                member.name
              )}{' '}
              {member.id === own ? <Tag tone="plain">{text.you}</Tag> : null}
              {canChange ? <span class="muted address">{member.email}</span> : null}
            </th>
            <td data-label={text.roles}>{roleNames(member.roles, at.lang)}</td>
            <td data-label={text.state}>
              <State at={at} member={member} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function State({ at, member }: { readonly at: PageContext; readonly member: Member }) {
  const text = memberText[at.lang]
  if (member.disabledAt !== null) return <Tag tone="bad">{text.closed}</Tag>
  if (member.endedAt !== null) return <>{text.ended(formatMomentDay(member.endedAt, at.lang))}</>
  if (!member.secondFactor) return <Tag tone="notice">{text.oneFactor}</Tag>
  return <>{text.since(formatMomentDay(member.addedAt, at.lang))}</>
}

type Props = {
  readonly at: PageContext
  readonly member: Member
  /** Id of who looks. */
  readonly own: string
  readonly ownRoles: readonly Role[]
  /** Roles as they are ticked; those of the member unless a save failed. */
  readonly ticked: readonly string[]
  readonly message: MemberMessage | null
  readonly problems?: FieldProblems
}

/** One member, and all that can be done about them. */
export function MemberPage({ at, member, own, ownRoles, ticked, message, problems = {} }: Props) {
  const text = memberText[at.lang]
  const path = `/kantor/anggota/${member.id}`
  return (
    <PlainPage at={at} title={member.name}>
      <p class="crumb">
        <a href={inLanguage('/kantor', at.lang)}>{text.back}</a>
      </p>
      {message === null ? null : (
        <p class="banner done" role="status">
          {text.messages[message]}
        </p>
      )}
      <h1>{member.name}</h1>
      <p class="lead">
        {member.email} · {roleNames(member.roles, at.lang)}
      </p>
      <p class="lead">
        <State at={at} member={member} /> · {text.devices(member.sessions)}
      </p>
      <div class="stack spaced">
        {member.endedAt === null ? (
          <section class="panel">
            <Form action={inLanguage(path, at.lang)} save={text.change.save} failed={text.failed} problems={problems}>
              <input type="hidden" name="was" value={member.roles.join(' ')} />
              <Choices
                kind="checkbox"
                name="roles"
                label={text.change.title}
                problem={problems.roles}
                values={ticked}
                choices={roles.map((role) => roleChoice(role, at))}
              />
            </Form>
          </section>
        ) : null}
        <Acts at={at} member={member} own={own} ownRoles={ownRoles} />
      </div>
    </PlainPage>
  )
}

type Act = {
  readonly title: string
  readonly say: string
  readonly act: string
  readonly path: string
  readonly danger?: boolean
  /** It has a page of its own, which asks for a password. */
  readonly asks?: boolean
}

function Acts({ at, member, own, ownRoles }: Pick<Props, 'at' | 'member' | 'own' | 'ownRoles'>) {
  const text = memberText[at.lang]
  return (
    <>
      {member.elsewhere ? <p class="banner">{text.elsewhere}</p> : null}
      {mayOpenAccountOf(ownRoles, member.roles) || member.elsewhere ? null : (
        <p class="banner">{text.problems.runsMore}</p>
      )}
      {actsOn(member, { id: own, roles: ownRoles }, at).map(({ title, say, act, path, danger, asks }) => (
        <section class="panel stack">
          <h2>{title}</h2>
          <p class="say">{say}</p>
          <p>
            {asks ? (
              <a class="button alt" href={inLanguage(`/kantor/anggota/${member.id}/${path}`, at.lang)}>
                {act}
                <span class="sr"> {member.name}</span>
              </a>
            ) : danger ? null : (
              <ActButton
                action={inLanguage(`/kantor/anggota/${member.id}/${path}`, at.lang)}
                label={act}
                about={member.name}
              />
            )}
          </p>
          {danger ? (
            <details>
              <summary>{act}</summary>
              <p class="say">{text.sure(member.name)}</p>
              <ActButton
                action={inLanguage(`/kantor/anggota/${member.id}/${path}`, at.lang)}
                label={act}
                about={member.name}
                tone="danger"
              />
            </details>
          ) : null}
        </section>
      ))}
    </>
  )
}

/** What fits the state that somebody is in. */
function actsOn(member: Member, looking: Pick<Member, 'id' | 'roles'>, { lang }: PageContext): readonly Act[] {
  const { reset, factor, sessions, end, account } = memberText[lang]
  if (isErased(member)) return []
  const [former, closed, oneself] = [member.endedAt !== null, member.disabledAt !== null, member.id === looking.id]
  // An account that another office uses too is not run from here.
  const ours = !member.elsewhere
  const opens = ours && !former && !oneself && mayOpenAccountOf(looking.roles, member.roles)
  const acts: readonly (Act | false)[] = [
    ours && closed && { title: account.open, say: account.openSay, act: account.open, path: 'aktifkan' },
    opens && !closed && { ...reset, path: 'tautan-sandi', asks: true },
    opens && member.secondFactor && { ...factor, path: 'tanpa-kode-kedua', asks: true },
    !former && { ...sessions, path: 'keluarkan' },
    former && !closed && { title: end.again, say: end.againSay, act: end.again, path: 'mulai-lagi' },
    !former && { ...end, path: 'akhiri', danger: true },
    ours && !closed && !former && !oneself && { ...account, act: account.close, path: 'nonaktifkan', danger: true },
  ]
  return acts.filter((act) => act !== false)
}

type ResetProps = {
  readonly at: PageContext
  readonly member: Member
  readonly link: string
  readonly expiresAt: string
}

/** The link for a new password, once. */
export function ResetLinkPage({ at, member, link, expiresAt }: ResetProps) {
  const text = memberText[at.lang]
  return (
    <PlainPage at={at} title={text.reset.made(member.name)} scripts={['press.client.js']}>
      <p class="crumb">
        <a href={inLanguage(`/kantor/anggota/${member.id}`, at.lang)}>{member.name}</a>
      </p>
      <h1>{text.reset.made(member.name)}</h1>
      <p class="lead">{text.reset.give(member.name)}</p>
      <div class="stack spaced">
        <ShownLink at={at} link={link} expiresAt={expiresAt} />
      </div>
    </PlainPage>
  )
}
