import { formatMoment } from '../../base/moments.ts'
import { Choices, TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import type { Invitation } from './invitation-store.ts'
import { invitationText } from './invitation-text.ts'
import { type Role, roles } from './role.ts'
import { roleNames } from './role-text.ts'
import { roleChoice } from './setup-pages.tsx'
import { ShownLink } from './token-pages.tsx'

type ListProps = { readonly at: PageContext; readonly invitations: readonly Invitation[] }

/** Invitations that nobody has accepted yet. */
export function InvitationList({ at, invitations }: ListProps) {
  const text = invitationText[at.lang]
  return (
    <section class="panel stack" id="undangan">
      <div class="row between">
        <h2>{text.open}</h2>
        <a class="button" href={inLanguage('/kantor/undangan', at.lang)}>
          {text.invite}
        </a>
      </div>
      {invitations.length === 0 ? <p class="muted">{text.none}</p> : <Table at={at} invitations={invitations} />}
    </section>
  )
}

function Table({ at, invitations }: ListProps) {
  const text = invitationText[at.lang]
  return (
    <table class="data cards">
      <thead>
        <tr>
          <th scope="col">{text.forWhom}</th>
          <th scope="col">{text.form.roles}</th>
          <th scope="col">{text.until}</th>
          <th scope="col">{text.acts}</th>
        </tr>
      </thead>
      <tbody>
        {invitations.map((invitation) => (
          <tr>
            <th scope="row">{invitation.email ?? text.anybody}</th>
            <td data-label={text.form.roles}>{roleNames(invitation.roles, at.lang)}</td>
            <td data-label={text.until}>{formatMoment(invitation.expiresAt, at.lang)}</td>
            <td>
              <ActButton
                action={inLanguage('/kantor/undangan/tarik', at.lang)}
                label={text.revoke}
                about={`${invitation.email ?? ''} ${roleNames(invitation.roles, at.lang)}`}
                fields={{ undangan: invitation.id }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type NewProps = {
  readonly at: PageContext
  readonly ticked: readonly string[]
  readonly email: string
  /** Whether a letter is sent to the address. */
  readonly mails: boolean
  readonly problems?: FieldProblems
}

/** Whom to invite as what. */
export function NewInvitationPage({ at, ticked, email, mails, problems = {} }: NewProps) {
  const { form } = invitationText[at.lang]
  const back = { href: inLanguage('/kantor', at.lang), label: form.cancel }
  return (
    <PlainPage at={at} title={form.title}>
      <p class="crumb">
        <a href={back.href}>{back.label}</a>
      </p>
      <h1>{form.title}</h1>
      <p class="lead">{form.lead}</p>
      <div class="spaced">
        <Form
          action={inLanguage('/kantor/undangan', at.lang)}
          save={form.save}
          failed={form.failed}
          problems={problems}
          cancel={back}
        >
          <Choices
            kind="checkbox"
            name="roles"
            label={form.roles}
            problem={problems.roles}
            values={ticked}
            choices={roles.map((role) => roleChoice(role, at))}
          />
          <TextField
            name="email"
            label={form.email}
            hint={mails ? form.emailSentHint : form.emailHint}
            problem={problems.email}
            value={email}
            type="email"
            autocomplete="off"
            maxlength={254}
          />
        </Form>
      </div>
    </PlainPage>
  )
}

type MadeProps = {
  readonly at: PageContext
  readonly office: string
  readonly roles: readonly Role[]
  readonly email: string | null
  /** Whether the letter went off; null when none was to be sent. */
  readonly sent: boolean | null
  /** Null when it went by letter alone. */
  readonly link: string | null
  readonly expiresAt: string
}

/** The invitation, once: a sheet to print and hand over. */
export function InvitationMadePage({ at, office, roles, email, sent, link, expiresAt }: MadeProps) {
  const { made } = invitationText[at.lang]
  return (
    <PlainPage at={at} title={made.title} scripts={['press.client.js']}>
      <h1>{made.title}</h1>
      <p class="lead">{made.as(office, roleNames(roles, at.lang))}</p>
      {email === null ? null : <p class="lead">{link === null ? made.only(email) : made.onlyAccount(email)}</p>}
      {email === null || sent === null ? null : (
        <p class="banner" role="status">
          {sent ? made.sent(email) : made.notSent(email)}
        </p>
      )}
      <div class="stack spaced">
        {link === null ? (
          <p class="panel">{made.inLetter(formatMoment(expiresAt, at.lang))}</p>
        ) : (
          <>
            <p class="say">{made.how}</p>
            <ShownLink at={at} link={link} expiresAt={expiresAt} />
            <p class="say unprinted">{made.give}</p>
          </>
        )}
        <p class="row unprinted">
          <a class="button alt" href={inLanguage('/kantor/undangan', at.lang)}>
            {made.another}
          </a>
          <a href={inLanguage('/kantor', at.lang)}>{made.back}</a>
        </p>
      </div>
    </PlainPage>
  )
}
