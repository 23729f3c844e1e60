import { blocksTemplate } from './template-blocks.ts'
import { tableTemplate } from './template-table.ts'

/**
 * The Typst source of every report. Data comes in as JSON and is only ever shown as text: nothing that a person typed is read
 * as markup.
 */
export const template = `
#let d = json(bytes(sys.inputs.data))

#let nila = rgb("#1E3A6D")
#let nila-tua = rgb("#14284B")
#let nila-100 = rgb("#E3EAF4")
#let arang = rgb("#1A2433")
#let abu = rgb("#526071")
#let garis = rgb("#D8DFE9")
#let kertas = rgb("#F5F7FA")
#let tones = (
  bad: (ink: rgb("#A8321F"), fill: rgb("#FBEDEA")),
  notice: (ink: rgb("#8A5A0B"), fill: rgb("#FDF5E3")),
  good: (ink: rgb("#1B6B4A"), fill: rgb("#EAF4EF")),
  plain: (ink: nila, fill: nila-100),
)
#let judul = ("Plus Jakarta Sans", "Source Sans 3")

#let margin = (top: 24mm, bottom: 22mm, left: 24mm, right: 20mm)
#let text-width = 210mm - margin.left - margin.right
#let text-height = 297mm - margin.top - margin.bottom

#let mark = text(8pt, weight: 600, fill: tones.notice.ink, d.words.synthetic)
#let ends(left, right) = grid(columns: (1fr, auto), column-gutter: 12pt, left, right)

#set document(title: d.title, author: d.office.name, date: datetime(year: 2026, month: 1, day: 1))
#set page(paper: "a4", margin: margin,
  header: context {
    set text(8pt, fill: abu)
    if counter(page).get().first() > 1 {
      block(width: 100%, inset: (bottom: 3.5pt), stroke: (bottom: .4pt + garis), ends(d.head, if d.synthetic { mark }))
    } else if d.synthetic { align(right, mark) }
  },
  footer: context {
    set text(8pt, fill: abu)
    let (page, all) = (counter(page).get().first(), counter(page).final().first())
    let number = d.words.page.replace("{n}", str(page)).replace("{of}", str(all))
    block(width: 100%, inset: (top: 4pt), stroke: (top: .4pt + garis), ends(d.foot, number))
  })
#set text(font: ("Source Sans 3",), size: 10.5pt, lang: d.lang, fill: arang, hyphenate: false, fallback: false)
#show strong: set text(weight: 600)
#set par(justify: false, leading: .66em, spacing: .95em)
#set heading(numbering: "1.1")
#show heading: set text(font: judul, fill: nila, weight: 700)
#show heading.where(level: 1): it => block(above: 1.8em, below: .8em, sticky: true, text(13.5pt, it))
#show heading.where(level: 2): it => block(above: 1.4em, below: .7em, sticky: true, text(11pt, it))
#set footnote.entry(separator: line(length: 22%, stroke: .5pt + abu))
#show footnote.entry: set text(8.5pt)
#show figure: set block(above: 1.2em, below: 1.2em)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => block(width: 100%, above: .7em, below: .6em, sticky: it.kind == table, align(left, text(9.5pt, {
  text(weight: 700, fill: nila, it.supplement + " " + context it.counter.display(it.numbering))
  h(.6em)
  it.body
})))

#let inline(items) = {
  for i in items {
    if type(i) == str { text(i) }
    else if "strong" in i { strong(i.strong) }
    else if "reference" in i { if i.reference in d.labels { link(label(i.reference), d.labels.at(i.reference)) } }
    else { footnote({ []; inline(i.footnote) }) }
  }
  []
}
${tableTemplate}
${blocksTemplate}
#letterhead(d.office)
#block(below: 11pt, {
  let length = d.title.len()
  let size = if length < 120 { 20pt } else if length < 400 { 14pt } else { 10.5pt }
  set par(leading: .5em)
  title(text(size, font: judul, weight: 800, fill: nila, d.shownTitle))
})
#if d.subtitle != "" { block(above: 11pt, below: 11pt, text(10pt, fill: abu, d.subtitle)) }
#if d.synthetic { block(above: 11pt, below: 11pt, box(fill: tones.notice.fill, radius: 2pt, inset: (x: 6pt, y: 4pt), text(9.5pt, weight: 600, fill: tones.notice.ink, d.words.synthetic))) }
#if d.summary.len() > 0 {
  block(fill: kertas, inset: 11pt, radius: (right: 3pt), width: 100%, stroke: (left: 2.5pt + nila), {
    strong(d.words.summary + ". ")
    inline(d.summary)
  })
}
#for b in d.blocks { show-block(b) }
`
