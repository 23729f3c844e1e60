import { formatMoment } from '../../base/moments.ts'
import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { CurrentPassword } from './account-pages.tsx'
import { FactorCode } from './factor-code-field.tsx'
import type { Member } from './member.ts'
import type { OpenedWay } from './member-access-store.ts'
import { accessText } from './member-access-text.ts'

type Props = {
  readonly at: PageContext
  readonly member: Member
  readonly way: OpenedWay['way']
  /** Whether whoever asks has a second factor. */
  readonly factor: boolean
  /** Why it cannot be done here at all: then no password is asked for. */
  readonly refused: string | null
  readonly problems?: FieldProblems
}

/** Before the way into somebody's account is opened: who opens it shows once more that it is them. */
export function AccessPage({ at, member, way, factor, refused, problems = {} }: Props) {
  const text = accessText[at.lang]
  const title = text.ways[way].title(member.name)
  const back = { href: inLanguage(`/kantor/anggota/${member.id}`, at.lang), label: text.back }
  return (
    <PlainPage at={at} title={Object.keys(problems).length > 0 ? text.failed : title}>
      <p class="crumb">
        <a href={back.href}>{member.name}</a>
      </p>
      <h1>{title}</h1>
      {refused === null ? (
        <>
          <p class="lead">{text.lead(member.name)}</p>
          <div class="spaced">
            <Form
              action={inLanguage(at.path, at.lang)}
              save={text.ways[way].save}
              failed={text.failed}
              problems={problems}
              cancel={back}
            >
              <CurrentPassword label={text.password} problem={problems.current} />
              {factor ? <FactorCode label={text.code} hint={text.codeHint} problem={problems.code} /> : null}
            </Form>
          </div>
        </>
      ) : (
        <p class="banner">{refused}</p>
      )}
    </PlainPage>
  )
}

type ListProps = {
  readonly at: PageContext
  readonly opened: readonly OpenedWay[]
  /** Whether they are about whoever looks. */
  readonly own?: boolean
}

/** What was opened by others, for those who must know of it. */
export function OpenedWays({ at, opened, own = false }: ListProps) {
  const text = accessText[at.lang]
  if (opened.length === 0) return null
  return (
    <section class="panel stack">
      <h2>
        <Tag tone="notice">{own ? text.own : text.past}</Tag>
      </h2>
      <ul>
        {opened.map(({ way, who, whom, office, at: moment }) => (
          <li>
            {text.ways[way].line(who ?? text.operator, whom ?? text.nobody, formatMoment(moment, at.lang))}
            {own ? ` (${office})` : null}
          </li>
        ))}
      </ul>
      <p class="say">{own ? text.ownSay : text.pastSay}</p>
    </section>
  )
}
