import { formatMoment } from '../../base/moments.ts'
import { Choices, TextArea } from '../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { deviceOf } from './account-device.ts'
import { accountText } from './account-text.ts'
import { actText } from './log-text.ts'
import type { Member } from './member.ts'
import { personPath } from './privacy-pages.tsx'
import { personText } from './privacy-person-text.ts'
import type { PersonData } from './privacy-store.ts'
import { privacyText } from './privacy-text.ts'
import type { Role } from './role.ts'
import { roleNames } from './role-text.ts'

const shownTrail = 200

type Props = {
  readonly at: PageContext
  readonly office: string
  readonly data: PersonData
}

/** Everything that is kept about one person, to read. */
export function PersonPage({ at, office, data }: Props) {
  const text = personText[at.lang]
  const { account } = data
  return (
    <PlainPage at={at} title={text.title(account.name)}>
      <p class="crumb">
        <a href={inLanguage('/kantor/data-pribadi', at.lang)}>{text.back}</a>
      </p>
      <h1>{text.title(account.name)}</h1>
      <p class="lead">{text.lead(office, formatMoment(data.at, at.lang))}</p>
      <p class="spaced">
        <a class="button" href={`${personPath(at, account.id)}/unduh`}>
          {text.download}
        </a>
      </p>
      <div class="stack spaced">
        <Facts
          title={text.account}
          facts={[
            [text.name, account.name],
            [text.email, account.email],
            [text.signsInBy, account.signsInBy.map(({ provider }) => text.ways[wayOf(provider)]).join(', ')],
            [text.secondFactor, account.secondFactor ? text.yes : text.no],
          ]}
        />
        <Facts
          title={text.membership}
          facts={[
            [text.roles, roleNames(data.membership.roles, at.lang)],
            [text.since, formatMoment(data.membership.addedAt, at.lang)],
            [text.ended, data.membership.endedAt === null ? '' : formatMoment(data.membership.endedAt, at.lang)],
          ]}
        />
        <Lists at={at} data={data} />
        <Trail at={at} data={data} />
      </div>
    </PlainPage>
  )
}

function wayOf(provider: string): 'password' | 'other' {
  return provider === 'credential' ? 'password' : 'other'
}

/** Names with their values; what is empty is left out. */
function Facts({ title, facts }: { readonly title: string; readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <section class="panel stack">
      <h2>{title}</h2>
      <dl class="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function Lists({ at, data }: Pick<Props, 'at' | 'data'>) {
  const text = personText[at.lang]
  const { kinds } = privacyText[at.lang]
  const moment = (iso: string) => formatMoment(iso, at.lang)
  const device = (userAgent: string) => accountText[at.lang].deviceName(deviceOf(userAgent))
  const sections = [
    [
      text.sessions,
      data.sessions.map(({ createdAt, ipAddress, userAgent }) =>
        [moment(createdAt), ipAddress ?? '', device(userAgent ?? '')].filter((part) => part !== '').join(' · '),
      ),
    ],
    [text.studies, data.studies.map((s) => `${s.study} · ${roleNames([s.role as Role], at.lang)}`)],
    [text.made, [...data.made.studies, ...data.made.methods].map((m) => `${moment(m.createdAt)} · ${m.title}`)],
    [text.remarks, data.recap.remarks.map((r) => `${moment(r.at)} · ${r.period}, ${r.region} · ${r.text}`)],
    [
      text.recap,
      [
        ...data.recap.imports.map(({ at: when, fileName }) => `${moment(when)} · ${fileName}`),
        ...data.recap.signals.map(({ at: when, figure, note }) => `${moment(when)} · ${figure} · ${note}`),
        ...[...data.recap.publications, ...data.recap.maps].map((p) => `${moment(p.at)} · ${p.title}`),
      ],
    ],
    [text.failedSignIns, data.failedSignIns.map((f) => `${moment(f.since)} · ${f.count}`)],
    [text.invitations, data.invitations.map((i) => `${moment(i.createdAt)} · ${roleNames(i.roles, at.lang)}`)],
    [text.requests, data.requests.map((r) => `${moment(r.receivedAt)} · ${kinds[r.kind].name}`)],
  ] as const
  return (
    <>
      {sections.map(([title, lines]) => (
        <section class="panel stack">
          <h2>{title}</h2>
          {lines.length === 0 ? (
            <p class="muted">{text.none}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li class="address">{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}

function Trail({ at, data }: Pick<Props, 'at' | 'data'>) {
  const text = personText[at.lang]
  const shown = data.trail.slice(0, shownTrail)
  return (
    <section class="panel stack">
      <h2>{text.trail}</h2>
      <p class="muted">{text.trailSay}</p>
      {data.trailComplete ? null : <p>{text.incomplete}</p>}
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.who}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <tr>
              <th scope="row">{formatMoment(entry.at, at.lang)}</th>
              <td data-label={text.what}>{actText(entry.act, at.lang)}</td>
              <td data-label={text.who}>{text.by[entry.by as keyof typeof text.by]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.trail.length > shown.length ? <p class="muted">{text.more(data.trail.length - shown.length)}</p> : null}
    </section>
  )
}

type EraseProps = {
  readonly at: PageContext
  readonly member: Member
  /** Entries of the log that name them. */
  readonly entries: number
  readonly reason: string
  readonly sure: boolean
  readonly problems?: FieldProblems
}

/** What erasing means, before it is done. */
export function ErasePage({ at, member, entries, reason, sure, problems = {} }: EraseProps) {
  const { erase } = personText[at.lang]
  const back = personPath(at, member.id)
  return (
    <PlainPage at={at} title={erase.title(member.name)}>
      <p class="crumb">
        <a href={back}>{personText[at.lang].title(member.name)}</a>
      </p>
      <h1>{erase.title(member.name)}</h1>
      <p class="lead">{erase.lead}</p>
      <div class="stack spaced">
        <ul>
          <li>{member.elsewhere ? erase.onlyHere : erase.account}</li>
          <li>{erase.entries(entries)}</li>
          <li>{erase.studies}</li>
          <li>{erase.backups}</li>
        </ul>
        <Form
          action={`${back}/hapus`}
          save={erase.save}
          failed={erase.failed}
          problems={problems}
          cancel={{ href: back, label: erase.cancel }}
        >
          <TextArea
            name="reason"
            label={erase.reason}
            hint={erase.reasonHint}
            problem={problems.reason}
            value={reason}
            required
            maxlength={1000}
          />
          <Choices
            kind="checkbox"
            name="sure"
            label={erase.sureLabel}
            problem={problems.sure}
            values={sure ? ['yes'] : []}
            choices={[{ value: 'yes', label: erase.sure }]}
          />
        </Form>
      </div>
    </PlainPage>
  )
}
