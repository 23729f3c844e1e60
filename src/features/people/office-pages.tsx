import type { Child } from 'hono/jsx'
import type { Language } from '../../base/language.ts'
import { TextField } from '../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Conflict, type Difference } from '../../ui/part/conflict.tsx'
import type { Office } from './office.ts'
import { knownRegions, type OfficeValues, officeFields } from './office-form.ts'
import { type OfficeMessage, officeText } from './office-text.ts'
import type { Membership } from './person.ts'
import type { Role } from './role.ts'
import { roleNames } from './role-text.ts'

/** Where the acts of a member lead; null where they have no right. */
export type OfficeRights = {
  readonly change: boolean
  readonly backup: boolean
  readonly emergency: boolean
}

type Props = {
  readonly at: PageContext
  readonly office: Office
  readonly members: number
  readonly roles: readonly Role[]
  readonly others: readonly Membership['office'][]
  readonly rights: OfficeRights
  readonly message: OfficeMessage | null
  /** Members, invitations and what else this person may see. */
  readonly children?: Child
}

/** An office: what it is, who is in it, and where its affairs are run. */
export function OfficePage({ at, office, members, roles, others, rights, message, children }: Props) {
  const text = officeText[at.lang]
  const title = text.title(office.name, members)
  return (
    <PlainPage at={at} title={title}>
      {message === null ? null : (
        <p class="banner done" role="status">
          {text.messages[message]}
        </p>
      )}
      <h1>{title}</h1>
      {office.region === null ? null : <p class="lead">{text.region(office.region.name)}</p>}
      <p class="lead">{text.ownRoles(roleNames(roles, at.lang))}</p>
      {rights.change ? (
        <p>
          <a href={inLanguage('/kantor/ubah', at.lang)}>{text.change}</a>
        </p>
      ) : null}
      <div class="stack spaced">
        {children}
        <OtherOffices at={at} others={others} />
        <section class="panel stack">
          <h2>{text.more}</h2>
          <ul class="plain-list">
            <li>
              <a href={inLanguage('/kantor/data-pribadi', at.lang)}>{text.privacy}</a>
              <span class="muted"> · {text.privacySay}</span>
            </li>
            {rights.backup ? (
              <li>
                <a href={inLanguage('/kantor/cadangan', at.lang)}>{text.backups}</a>
              </li>
            ) : null}
            {rights.emergency ? (
              <li>
                <a href={inLanguage('/kantor/akses-darurat', at.lang)}>{text.emergency}</a>
              </li>
            ) : null}
          </ul>
        </section>
      </div>
    </PlainPage>
  )
}

/** For somebody whose memberships have ended, or who has none yet. */
export function NoOfficePage({ at }: { readonly at: PageContext }) {
  const text = officeText[at.lang]
  return (
    <PlainPage at={at} title={text.noOffice}>
      <h1>{text.noOffice}</h1>
      <p class="lead">{text.noOfficeSay}</p>
    </PlainPage>
  )
}

function OtherOffices({ at, others }: Pick<Props, 'at' | 'others'>) {
  const text = officeText[at.lang]
  if (others.length === 0) return null
  return (
    <section class="panel stack">
      <h2>{text.others}</h2>
      <p class="muted">{text.othersSay}</p>
      <ul class="plain-list">
        {others.map(({ id, name }) => (
          <li class="row between">
            <span>{name}</span>
            <ActButton
              action={inLanguage('/kantor/pilih', at.lang)}
              label={text.open}
              about={name}
              fields={{ kantor: id }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type EditProps = {
  readonly at: PageContext
  readonly values: OfficeValues
  readonly version: number
  readonly problems?: FieldProblems
  readonly conflict?: {
    readonly who: string | null
    readonly when: string | null
    readonly differences: readonly Difference[]
  } | null
}

export function OfficeEditPage({ at, values, version, problems = {}, conflict = null }: EditProps) {
  const text = officeText[at.lang]
  return (
    <PlainPage at={at} title={text.edit.title}>
      <p class="crumb">
        <a href={inLanguage('/kantor', at.lang)}>{text.edit.cancel}</a>
      </p>
      <h1>{text.edit.title}</h1>
      <p class="lead">{text.edit.lead}</p>
      <div class="stack spaced">
        {conflict === null ? null : <Conflict lang={at.lang} {...conflict} />}
        <Form
          action={inLanguage('/kantor/ubah', at.lang)}
          save={text.edit.save}
          failed={text.edit.failed}
          problems={problems}
          cancel={{ href: inLanguage('/kantor', at.lang), label: text.edit.cancel }}
        >
          <input type="hidden" name="version" value={String(version)} />
          {officeFields.map((name) => (
            <OfficeField lang={at.lang} name={name} value={values[name]} problem={problems[name]} />
          ))}
        </Form>
      </div>
    </PlainPage>
  )
}

type FieldProps = {
  readonly lang: Language
  readonly name: (typeof officeFields)[number]
  readonly value: string
  readonly problem: string | undefined
}

/** The name of an office, or its region with those that are known to choose from. */
export function OfficeField({ lang, name, value, problem }: FieldProps) {
  const { label, hint } = officeText[lang].fields[name]
  const given = { name, label, hint, problem, value, maxlength: 200 }
  if (name === 'office') return <TextField {...given} required autocomplete="organization" />
  return (
    <>
      <TextField {...given} list="regions" autocomplete="off" />
      <datalist id="regions">
        {knownRegions.map((region) => (
          <option value={region} />
        ))}
      </datalist>
    </>
  )
}
