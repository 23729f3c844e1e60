import type { Language } from '../../../base/language.ts'
import { placed } from '../../../base/place.ts'
import type { Problem } from '../../../base/result.ts'
import { tableProblemText } from '../../../base/table/text.ts'
import { FromOffice } from '../../../ui/field/from-office.tsx'
import { ErrorSummary } from '../../../ui/part/parts.tsx'
import { FindingList } from '../findings/list.tsx'
import { headline } from '../headline.ts'
import { ScoreMatrix } from '../matrix.tsx'
import type { CheckedTable } from './check-table.ts'
import { checkText } from './check-text.ts'
import { printedTableText } from './text.ts'
import { isUnread, noteMatters } from './whole-table.ts'

type FormProps = {
  readonly lang: Language
  readonly action: string
  readonly pasted: string
  readonly problems: readonly Problem[]
  readonly exampleHref: string
}

/** The field to paste into and the file to choose. What was pasted stands there again after an error. */
export function CheckForm({ lang, action, pasted, problems, exampleHref }: FormProps) {
  const text = checkText[lang]
  const words = problems.map((p) => tableWords(p, lang))
  return (
    <>
      {words.length > 0 ? <ErrorSummary title={text.notRead} problems={words} /> : null}
      <form class="panel stack" method="post" action={action} enctype="multipart/form-data">
        <FromOffice />
        <div>
          <label for="tabel">{text.yourTable}</label>
          <textarea
            id="tabel"
            name="tabel"
            rows={8}
            spellcheck={false}
            aria-describedby="petunjuk"
            aria-invalid={words.length > 0 ? 'true' : undefined}
          >
            {pasted}
          </textarea>
          <p class="muted" id="petunjuk">
            {text.hint}
          </p>
        </div>
        <div>
          <label for="berkas">
            {text.orFile} <small>{text.fileKinds}</small>
          </label>
          <input id="berkas" type="file" name="berkas" accept=".xlsx,.xls,.xlsb,.ods,.csv,.tsv,.txt,.md,.html" />
        </div>
        <div class="row">
          <button class="button" type="submit">
            {text.check}
          </button>
          <a class="button alt" href={exampleHref}>
            {text.tryExample}
          </a>
        </div>
      </form>
    </>
  )
}

/** What the table says when it is recomputed: findings in order of weight, the table itself, and how it was read. */
export function CheckResult({ checked, lang }: { readonly checked: CheckedTable; readonly lang: Language }) {
  const { table, analysis } = checked
  const text = checkText[lang]
  const titles = new Map(table.issues.map((i) => [i.id, i.title]))
  const seen = text.recognised(
    table.issues.length,
    table.criteria.length,
    table.totalColumn !== null,
    table.rankColumn !== null,
  )
  return (
    <section class="stack" aria-labelledby="hasil">
      <h2 id="hasil" tabindex={-1}>
        {headline(analysis, lang)}
      </h2>
      <p class="muted">
        {seen} {text.addition[table.addition]}
      </p>
      {table.notes
        .filter((note) => noteMatters(note) || isUnread(note))
        .slice(0, 50)
        .map((note) => (
          <p class="say">
            <strong>{tableWords(note, lang)}</strong>
          </p>
        ))}
      <h3>{text.found(analysis.findings.length)}</h3>
      <FindingList analysis={analysis} lang={lang} />
      <h3>{text.recomputed}</h3>
      <ScoreMatrix analysis={analysis} titles={titles} lang={lang} origins={null} />
      {table.notes.length === 0 ? null : (
        <details>
          <summary>{text.howRead(table.notes.length)}</summary>
          <ul>
            {table.notes.slice(0, 50).map((note) => (
              <li>{tableWords(note, lang)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** A problem of reading or of understanding a table, or of our own limits, in words. */
export function tableWords(problem: Problem, lang: Language): string {
  const limits = checkText[lang].limits[problem.code as keyof (typeof checkText)['id']['limits']]
  if (limits !== undefined) return limits
  const { room, ...values } = problem.values ?? {}
  const plain = { ...problem, values }
  const words =
    room === 'reading'
      ? tableProblemText(plain, lang)
      : (printedTableText(plain, lang) ?? tableProblemText(plain, lang))
  return placed(problem.place, words ?? problem.code, lang)
}
