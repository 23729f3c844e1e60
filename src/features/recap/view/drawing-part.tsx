import type { Language } from '../../../base/language.ts'
import { Picture } from '../../../ui/part/picture.tsx'
import type { Drawing } from './drawing.ts'
import { TablePart } from './table-part.tsx'
import { viewText } from './view-text.ts'

type Props = {
  readonly drawing: Drawing
  readonly lang: Language
  /** Where a file of the picture is, by the end of its name. */
  readonly file: (name: string) => string
  readonly whole?: boolean
  /** Where its table stands already on the page. */
  readonly tableAt?: string
}

/** Of a picture that has a row of the page for itself: drawn for less, its words would be far too large. */
const wholeWidth = 1000

/** A picture in a panel, with its table and its files. */
export function DrawingPart({ drawing, lang, file, whole, tableAt }: Props) {
  const text = viewText[lang]
  return (
    <section class={whole ? 'panel whole' : 'panel'} id={drawing.id}>
      <h2>{drawing.title}</h2>
      <Picture width={whole ? wholeWidth : drawing.width} draw={drawing.draw} />
      {drawing.note === null ? null : <p class="muted">{drawing.note}</p>}
      {tableAt === undefined ? (
        <details>
          <summary>{text.showTable}</summary>
          <TablePart table={{ ...drawing.table, notes: [] }} />
        </details>
      ) : (
        <p>
          <a href={tableAt}>{text.showTable}</a>
        </p>
      )}
      <p class="downloads muted">
        {text.download}
        {['svg', 'png', 'csv'].map((ending) => (
          <>
            {' '}
            <a href={file(`${drawing.id}.${ending}`)} download>
              {ending.toUpperCase()}
              <span class="sr"> {drawing.title}</span>
            </a>
          </>
        ))}
      </p>
    </section>
  )
}
