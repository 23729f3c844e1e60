/** The blocks of a report in Typst: short tables stay whole, long ones break; `alt` stands on pictures only. */
export const blocksTemplate = `
#let letterhead(office) = block(width: 100%, below: 14pt, {
  grid(columns: (auto, 1fr), column-gutter: 12pt, align: horizon,
    box(width: 34pt, height: 34pt, fill: nila, radius: 3pt, clip: true,
      align(center + horizon, text(if office.initials.len() < 3 { 15pt } else { 10pt }, fill: white, font: judul, weight: 800, office.initials))),
    {
      if office.over != none { block(below: .5em, text(8.5pt, fill: abu, tracking: .06em, weight: 600, upper(office.over))) }
      block(above: .5em, text(12pt, font: judul, weight: 700, office.name))
    })
  v(5pt)
  // The edge of a songket from South Sumatra, pucuk rebung: bamboo shoots.
  rect(width: 100%, height: 6pt, stroke: none, fill: tiling(size: (9pt, 6pt), {
    place(rect(width: 9pt, height: 6pt, fill: nila-tua))
    place(polygon(fill: rgb("#E0A52E"), (0pt, 6pt), (4.5pt, .6pt), (9pt, 6pt)))
    place(polygon(fill: nila-tua, (2.7pt, 6pt), (4.5pt, 3.7pt), (6.3pt, 6pt)))
  }))
})

#let show-table(b) = context {
  let body = table-of(b)
  let long = b.rows.len() > 60 or measure(block(width: text-width, body)).height > .4 * text-height
  show figure: set block(breakable: long)
  [#figure(kind: table, supplement: d.words.table, caption: text(b.caption), {
    body
    if b.source != "" { block(width: 100%, above: .6em, align(left, text(8.5pt, fill: abu, b.source))) }
  }) #label(b.id)]
}

#let show-chart(b) = {
  let size = if b.tall { (height: .8 * text-height) } else { (width: 100%) }
  [#figure(kind: image, supplement: d.words.figure, caption: text(b.caption),
    image(bytes(b.svg), format: "svg", ..size, alt: b.alt)) #label(b.id)]
}

#let show-finding(f) = {
  let tone = tones.at(f.tone)
  block(width: 100%, above: .9em, below: .9em, breakable: f.detail.len() > 1500, grid(columns: (76pt, 1fr), column-gutter: 10pt,
    align(right, box(fill: tone.fill, radius: 2pt, inset: (x: 5pt, y: 3.5pt), text(9pt, weight: 600, fill: tone.ink, f.tag))),
    pad(top: 2.5pt, {
      strong(f.headline)
      if f.detail != "" { text(" " + f.detail) }
    })))
}

#let show-signing(b) = {
  grid(columns: (1fr, 1fr, 1fr), column-gutter: 14pt, row-gutter: 12pt,
    ..b.places.map(p => block(breakable: false, width: 100%, {
      text(9pt, p.role)
      v(12mm)
      line(length: 100%, stroke: .5pt + abu)
      v(-5pt)
      text(9pt, weight: 600, if p.name == "" { sym.space.nobreak } else { p.name })
    })))
  block(breakable: false, above: 12pt, width: 100%, grid(columns: (auto, 1fr), column-gutter: 10pt, align: horizon,
    if b.code != none { image(bytes(b.code.svg), format: "svg", width: 24mm, alt: b.code.alt) },
    { set text(8.5pt, fill: abu); set par(spacing: .55em); for l in b.lines { par(l) } }))
}

#let show-block(b) = {
  if b.kind == "heading" { heading(level: b.level, text(b.text)) }
  else if b.kind == "paragraph" { par(inline(b.text)) }
  else if b.kind == "table" { if b.columns.len() > 0 { show-table(b) } }
  else if b.kind == "chart" { show-chart(b) }
  else if b.kind == "signing" { show-signing(b) }
  else { for f in b.items { show-finding(f) } }
}
`
