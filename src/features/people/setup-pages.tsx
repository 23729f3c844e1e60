import { formatMoment } from '../../base/moments.ts'
import { Choices, TextField } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import type { Invitation } from './invitation-store.ts'
import { type OfficeValues, officeFields } from './office-form.ts'
import { OfficeField } from './office-pages.tsx'
import type { Person } from './person.ts'
import { roleText } from './role-text.ts'
import { ownWork, type PersonField, personFields } from './setup-form.ts'
import { setupText } from './setup-text.ts'

/** What was typed about a person; a password is never sent back. */
export type PersonValues = Readonly<Record<Exclude<PersonField, 'password'>, string>>

type SetupProps = {
  readonly at: PageContext
  readonly office: OfficeValues
  readonly person: PersonValues
  readonly roles: readonly string[]
  readonly problems?: FieldProblems
}

/** The first page of all: an office, and the account of who makes it. */
export function SetupPage({ at, office, person, roles, problems = {} }: SetupProps) {
  const text = setupText[at.lang].setup
  const failed = Object.keys(problems).length > 0
  return (
    <PlainPage at={at} title={failed ? text.failed : text.title} scripts={['press.client.js']}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="spaced">
        <Form action={inLanguage(at.path, at.lang)} save={text.save} failed={text.failed} problems={problems}>
          <h2>{text.office}</h2>
          {officeFields.map((name) => (
            <OfficeField lang={at.lang} name={name} value={office[name]} problem={problems[name]} />
          ))}
          <h2>{text.you}</h2>
          <PersonInputs at={at} person={person} problems={problems} fixedEmail={false} />
          <Choices
            kind="checkbox"
            name="roles"
            label={text.roles}
            hint={text.rolesHint}
            values={roles}
            choices={ownWork.map((role) => roleChoice(role, at))}
          />
        </Form>
      </div>
    </PlainPage>
  )
}

type InvitedProps = {
  readonly at: PageContext
  readonly invitation: Invitation
  /** Who is signed in and would accept; null for a stranger. */
  readonly visitor: Person | null
  readonly person: PersonValues
  readonly problems?: FieldProblems
}

/** What an invitation is for, and the two ways to accept it. */
export function InvitedPage({ at, invitation, visitor, person, problems = {} }: InvitedProps) {
  const text = setupText[at.lang].invited
  const { office, from, roles, email, expiresAt } = invitation
  const failed = Object.keys(problems).length > 0
  return (
    <PlainPage at={at} title={failed ? text.failed : text.title(office.name)} scripts={['press.client.js']}>
      <h1>{text.title(office.name)}</h1>
      <p class="lead">{from === null ? text.fromShell(office.name) : text.from(from, office.name)}</p>
      <div class="stack spaced">
        <section class="panel stack">
          <p>{text.as}</p>
          <ul>
            {roles.map((role) => (
              <li>
                <strong>{roleText[at.lang][role].name}</strong>: {roleText[at.lang][role].does}
              </li>
            ))}
          </ul>
          {email === null ? null : <p>{text.only(email)}</p>}
          <p class="muted">{text.until(formatMoment(expiresAt, at.lang))}</p>
        </section>
        {visitor === null ? (
          <AsStranger at={at} email={email} person={person} problems={problems} />
        ) : (
          <AsVisitor at={at} email={email} visitor={visitor} problems={problems} />
        )}
      </div>
    </PlainPage>
  )
}

type Ways = Pick<InvitedProps, 'at'> & { readonly email: string | null; readonly problems: FieldProblems }

function AsVisitor({ at, email, visitor, problems }: Ways & { readonly visitor: Person }) {
  const text = setupText[at.lang].invited
  if (email !== null && email !== visitor.email.toLowerCase())
    return <p class="banner">{text.otherPerson(visitor.email)}</p>
  return (
    <section class="panel stack">
      <p>{text.asYou(visitor.name, visitor.email)}</p>
      <Form action={inLanguage(at.path, at.lang)} save={text.accept} failed={text.failed} problems={problems} />
      <p class="muted">{text.notYou}</p>
    </section>
  )
}

function AsStranger({ at, email, person, problems }: Ways & { readonly person: PersonValues }) {
  const text = setupText[at.lang].invited
  const here = inLanguage(at.path, at.lang)
  return (
    <>
      <section class="panel stack">
        <h2>{text.known}</h2>
        <p>
          <a class="button alt" href={`${inLanguage('/masuk', at.lang)}?kembali=${encodeURIComponent(here)}`}>
            {text.signIn}
          </a>
        </p>
      </section>
      <section class="panel stack">
        <h2>{text.make}</h2>
        <Form action={here} save={text.makeAndAccept} failed={text.failed} problems={problems}>
          <PersonInputs
            at={at}
            person={email === null ? person : { ...person, email }}
            problems={problems}
            fixedEmail={email !== null}
          />
        </Form>
      </section>
    </>
  )
}

type PersonProps = {
  readonly at: PageContext
  readonly person: PersonValues
  readonly problems: FieldProblems
  readonly fixedEmail: boolean
}

const inputs = {
  name: { type: 'text', autocomplete: 'name', maxlength: 200 },
  email: { type: 'email', autocomplete: 'username', maxlength: 254 },
  password: { type: 'password', autocomplete: 'new-password', maxlength: 200 },
} as const

function PersonInputs({ at, person, problems, fixedEmail }: PersonProps) {
  const text = setupText[at.lang].person
  return (
    <>
      {personFields.map((name) => (
        <TextField
          name={name}
          label={text[name].label}
          hint={text[name].hint}
          problem={problems[name]}
          value={name === 'password' ? '' : person[name]}
          required
          readonly={name === 'email' && fixedEmail}
          {...inputs[name]}
        />
      ))}
    </>
  )
}

/** A role as something to choose, with what it does. */
export function roleChoice(role: keyof (typeof roleText)['id'], { lang }: PageContext) {
  const { name, does } = roleText[lang][role]
  return { value: role, label: name, hint: does }
}
