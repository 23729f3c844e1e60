/**
 * Tables in Typst. A column is never narrower than the longest word of its head or the longest number below; where that
 * cannot be, the heads are turned. Heads repeat on each page. No `alt` on a table: it would hide its cells from a screen reader.
 */
export const tableTemplate = `
#let sides = (left: left, right: right, center: center)

#let look-of(b) = {
  let n = b.columns.len()
  let scoring = b.look == "scoring"
  (
    scoring: scoring,
    size: if n > 14 { 7pt } else if n > 10 { 8pt } else if scoring or n > 7 { 9pt } else { 9.5pt },
    head: if n > 14 { 6.6pt } else if n > 10 { 7.2pt } else if scoring or n > 7 { 8.2pt } else { 9.5pt },
    x: if scoring or n > 7 { 2.5pt } else { 5pt },
    y: if scoring { 5.5pt } else { 3.4pt },
  )
}

// The widths of the columns, and which heads have to be turned.
#let widths-of(b, look) = {
  let sum = b.columns.map(c => c.width).sum()
  let width(size, parts) = parts.map(p => measure(text(size, weight: 600, p)).width).fold(0pt, calc.max)
  let edge = 2 * look.x + 1pt
  let full = b.columns.map(c => edge + calc.max(width(look.head, c.headParts), width(look.size, (c.longest,))))
  let turn = full.sum() > .95 * text-width
  let least = if turn { b.columns.map(c => edge + calc.max(look.head * 1.6, width(look.size, (c.longest,)))) } else { full }
  let shares = b.columns.map(c => c.width / sum * text-width)
  let fixed = shares.map(_ => false)
  if least.sum() < text-width {
    for _ in shares {
      let narrow = range(shares.len()).find(k => not fixed.at(k) and shares.at(k) < least.at(k))
      if narrow == none { break }
      shares.at(narrow) = least.at(narrow)
      fixed.at(narrow) = true
      let (mut, rest) = (0pt, text-width)
      for k in range(shares.len()) { if fixed.at(k) { rest -= shares.at(k) } else { mut += shares.at(k) } }
      if mut > 0pt { for k in range(shares.len()) { if not fixed.at(k) { shares.at(k) = shares.at(k) / mut * rest } } }
    }
  }
  let grouped(k) = b.groups.any(g => g.from <= k and k <= g.to)
  (columns: shares, turned: range(shares.len()).map(k => turn and (grouped(k) or shares.at(k) < full.at(k))))
}

#let shown(c, strongly) = {
  if c.printed != none {
    text(fill: tones.bad.ink, strike(text(c.printed)))
    " "
  }
  let ink = if c.tone in ("bad", "good") { tones.at(c.tone).ink } else if c.tone == "pale" { abu } else { arang }
  let weight = if strongly or c.tone in ("strong", "good", "bad") { 600 } else { 400 }
  text(fill: ink, weight: weight, c.text)
}

#let head-cell(c, look, size, ink, turned) = {
  let body = text(size, fill: ink, weight: 600, c.title)
  if c.note != "" { body += linebreak() + text(size, fill: ink, weight: 400, "(" + c.note + ")") }
  if turned { rotate(-90deg, reflow: true, block(width: 76pt, { set align(left); body })) } else { body }
}

#let heads(b, look, turned) = {
  let grouped(k) = b.groups.find(g => g.from <= k and k <= g.to)
  let two = b.groups.len() > 0
  let dark = if look.scoring { nila } else { none }
  let ink = if look.scoring { white } else { arang }
  let cell(k, ..rest) = {
    let c = b.columns.at(k)
    let under = look.scoring and grouped(k) != none
    let side = if turned.at(k) { center + bottom } else { sides.at(c.align) + if look.scoring { horizon } else { bottom } }
    table.cell(align: side, fill: if under { nila-100 } else { dark }, ..rest,
      head-cell(c, look, look.head, if under { nila-tua } else { ink }, turned.at(k)))
  }
  for k in range(b.columns.len()) {
    let g = grouped(k)
    if g == none { (cell(k, rowspan: if two { 2 } else { 1 }),) }
    else if g.from == k {
      (table.cell(colspan: g.to - g.from + 1, align: center + horizon, fill: dark, text(look.head, fill: ink, weight: 600, g.title)),)
    }
  }
  if two and not look.scoring { for g in b.groups { (table.hline(y: 1, start: g.from, end: g.to + 1, stroke: .4pt + nila),) } }
  for k in range(b.columns.len()) { if grouped(k) != none { (cell(k),) } }
}

#let table-of(b) = {
  let look = look-of(b)
  let (columns, turned) = widths-of(b, look)
  let head-rows = if b.groups.len() > 0 { 2 } else { 1 }
  let first = b.rows.map(row => look.scoring and row.any(c => c.tone == "good"))
  let thick = table.hline(stroke: 1pt + nila)
  let thin = table.hline(stroke: .6pt + nila)
  set text(look.size, number-width: "tabular")
  set par(leading: .5em)
  table(
    columns: columns,
    inset: (x: look.x, y: look.y),
    stroke: (x, y) => if look.scoring and y >= head-rows { (bottom: .5pt + garis) },
    align: (x, y) => sides.at(b.columns.at(x).align) + if look.scoring { horizon } else { top },
    fill: (x, y) => {
      let row = y - head-rows
      if row >= 0 and row < b.rows.len() {
        if first.at(row) { tones.good.fill } else if not look.scoring and calc.odd(row) { kertas }
      }
    },
    table.header(..if not look.scoring { (thick,) }, ..heads(b, look, turned), ..if not look.scoring { (thin,) }),
    ..b.rows.flatten().map(c => shown(c, false)),
    ..if b.total != none { (table.footer(repeat: false, thin, ..b.total.map(c => shown(c, true))),) },
    thick,
  )
}
`
