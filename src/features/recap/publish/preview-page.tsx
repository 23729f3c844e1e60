import { formatNumber } from '../../../base/numbers.ts'
import type { FieldProblems } from '../../../ui/field/form.tsx'
import { FromOffice } from '../../../ui/field/from-office.tsx'
import { Tag } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import { periodLabel } from '../model/period.ts'
import { AuditTable } from './audit-table.tsx'
import type { ChoiceValues } from './choice-form.ts'
import { type Choosable, ChooseForm } from './choose-form.tsx'
import { fileText } from './file-text.ts'
import { columnsShown } from './files/cells.ts'
import type { ProtectedTable } from './protect.ts'
import { PublicTableView } from './public-table.tsx'
import { publishText } from './publish-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly choosable: Choosable
  readonly values: ChoiceValues
  readonly tables: readonly ProtectedTable[]
  readonly otherUnits: number
  /** What was looked at: it alone is published. */
  readonly seen: string
  readonly changed: boolean
  readonly problems?: FieldProblems
}

/** What the public would see, and what could be found out from it: nothing has left the office yet. */
export function PreviewPage({ visit, choosable, values, tables, otherUnits, seen, changed }: Props) {
  const { lang } = visit.at
  const text = publishText[lang]
  const refused = tables.reduce((sum, table) => sum + table.refused, 0)
  const hidden = tables.reduce((sum, table) => sum + table.hidden.length, 0)
  const title = refused > 0 ? text.previewBad(refused) : hidden > 0 ? text.previewGood(hidden) : text.previewNone
  const back = { href: recapPath(visit, '/terbitkan'), label: text.back }
  return (
    <RecapFrame visit={visit} room="/rekap/terbitkan" title={title} lead={text.previewLead} back={back}>
      {changed ? (
        <p class="error" role="alert">
          {text.changed}
        </p>
      ) : null}
      {otherUnits === 0 ? null : <p class="panel">{text.otherUnits(otherUnits)}</p>}
      {refused === 0 ? (
        <PublishForm visit={visit} values={values} seen={seen} />
      ) : (
        <Refused visit={visit} tables={tables} />
      )}
      {tables.map((table) => (
        <TablePart visit={visit} of={table} />
      ))}
      <details class="panel">
        <summary>{text.changeChoice}</summary>
        <ChooseForm visit={visit} choosable={choosable} values={values} />
      </details>
    </RecapFrame>
  )
}

function PublishForm({ visit, values, seen }: Pick<Props, 'visit' | 'values' | 'seen'>) {
  const text = publishText[visit.at.lang]
  return (
    <form class="panel stack" method="post" action={recapPath(visit, '/terbitkan')}>
      <FromOffice />
      {[...values, ['sidik', seen] as const].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>{text.publishSay}</p>
      <div class="row">
        <button class="button" type="submit">
          {text.publish}
        </button>
      </div>
    </form>
  )
}

function Refused({ visit, tables }: Pick<Props, 'visit' | 'tables'>) {
  const text = publishText[visit.at.lang]
  return (
    <section class="panel stack">
      <h2>{text.refusedTitle}</h2>
      <ul>
        {text.refusedSay.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {tables.map((of) => (
        <AuditTable lang={visit.at.lang} of={of} verdicts={['exact', 'narrow']} />
      ))}
    </section>
  )
}

function TablePart({ visit, of }: { readonly visit: OfficeVisit; readonly of: ProtectedTable }) {
  const { lang } = visit.at
  const text = publishText[lang]
  const { table } = of
  const latest = table.periods.length - 1
  return (
    <section class="panel stack">
      <h2>{table.set.title[lang]}</h2>
      <Counts lang={lang} of={of} />
      <p class="muted">{text.compared(of.earlier)}</p>
      <h3>{text.publicView}</h3>
      <PublicTableView table={table} period={latest} lang={lang} />
      {table.periods.slice(0, latest).map(({ period }, i) => (
        <details>
          <summary>{fileText[lang].periodTitle(periodLabel(period, lang))}</summary>
          <PublicTableView table={table} period={i} lang={lang} />
        </details>
      ))}
      {of.hidden.some(({ verdict }) => verdict === 'public') ? (
        <>
          <h3>{text.openTitle}</h3>
          <p>{text.openSay}</p>
          <AuditTable lang={lang} of={of} verdicts={['public']} />
        </>
      ) : null}
      {of.hidden.length === 0 ? null : (
        <details>
          <summary>{text.auditTitle(of.hidden.length)}</summary>
          <p class="muted">{text.auditSay}</p>
          <AuditTable lang={lang} of={of} verdicts={['exact', 'narrow', 'public', 'safe']} />
        </details>
      )}
    </section>
  )
}

function Counts({ lang, of }: { readonly lang: OfficeVisit['at']['lang']; readonly of: ProtectedTable }) {
  const text = publishText[lang]
  const { table, small, complements, refused } = of
  const all = table.periods.length * table.rows.length * columnsShown(table).length
  const missing = table.cells.reduce((sum, cells) => sum + cells.filter((cell) => cell === 'n').length, 0)
  const aside = table.totalThreshold === null ? table.periods.length * table.rows.length : 0
  const number = (n: number) => formatNumber(n, lang)
  return (
    <dl class="facts">
      <dt>{text.small}</dt>
      <dd>{number(small)}</dd>
      <dt>{text.complement}</dt>
      <dd>{number(complements)}</dd>
      <dt>{text.shown}</dt>
      <dd>{number(all - small - complements - (missing - aside))}</dd>
      <dt>{text.result}</dt>
      <dd>
        <Tag tone={refused === 0 ? 'good' : 'bad'}>{refused === 0 ? text.verdicts.safe : text.previewBad(refused)}</Tag>
      </dd>
    </dl>
  )
}
