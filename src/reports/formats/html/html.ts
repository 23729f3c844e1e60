import type { Block, Chart, Findings, Format, Inline, Report, Signing } from '../../report.ts'
import { labelsOf, type ReportText, reportText } from '../../text.ts'
import { escaped } from './escape.ts'
import { fontFaces } from './fonts.ts'
import { style } from './style.ts'
import { tableHtml } from './table.ts'

/** One file that needs no other: style, fonts and pictures are inside, and there is no script. */
export const html: Format = {
  id: 'html',
  mediaType: 'text/html; charset=utf-8',
  write: async (report) => new TextEncoder().encode(page(report, await fontFaces())),
}

/** Nothing is fetched and nothing runs, whatever a study's texts try. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

type Context = {
  readonly words: ReportText
  readonly labels: ReadonlyMap<string, string>
  /** Footnotes as HTML, filled while the text is written. */
  readonly notes: string[]
}

function page(report: Report, fonts: string): string {
  const context: Context = { words: reportText[report.lang], labels: labelsOf(report), notes: [] }
  const { words } = context
  const summary = inline(report.summary, context)
  const body = numbered(report.blocks).map(({ block, number }) => blockHtml(block, number, context))
  return `<!doctype html>
<html lang="${report.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Ungkit">
<title>${escaped(report.title)}</title>
<style>
${fonts}
${style}
</style>
</head>
<body>
<div class="page">
${letterhead(report)}
<main>
<h1>${escaped(report.title)}</h1>
<p class="subtitle">${escaped(report.subtitle)}</p>
${report.synthetic ? `<p class="synthetic" role="note">${escaped(words.synthetic)}</p>\n` : ''}<section class="summary" aria-label="${escaped(words.summary)}">
<p><b>${escaped(words.summary)}.</b> ${summary}</p>
</section>
${body.join('\n')}
${notesHtml(context)}</main>
<footer class="foot">${escaped(report.foot)}</footer>
</div>
</body>
</html>
`
}

function letterhead({ office }: Report): string {
  const over = office.over === null ? '' : `<small>${escaped(office.over)}</small>`
  return `<header>
<div class="letterhead"><span class="initials" aria-hidden="true">${escaped(office.initials)}</span><span>${over}<b>${escaped(office.name)}</b></span></div>
<div class="songket" role="presentation"></div>
</header>`
}

/** `1`, `1.1`, `2`: headings are counted here, tables and figures by `labelsOf`. */
function numbered(blocks: readonly Block[]): { block: Block; number: string }[] {
  let [chapter, section] = [0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading') return { block, number: '' }
    ;[chapter, section] = block.level === 1 ? [chapter + 1, 0] : [chapter, section + 1]
    return { block, number: block.level === 1 ? `${chapter}` : `${chapter}.${section}` }
  })
}

function blockHtml(block: Block, number: string, context: Context): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${number} ${escaped(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${inline(block.text, context)}</p>`
    case 'table':
      return tableHtml(block, context.labels.get(block.id)!, context.words)
    case 'chart':
      return chartHtml(block, context.labels.get(block.id)!)
    case 'findings':
      return findingsHtml(block)
    case 'signing':
      return signingHtml(block)
  }
}

function signingHtml({ places, code, lines }: Signing): string {
  const room = places.map(({ role, name }) => `<li>${escaped(role)}<span>${escaped(name)}</span></li>`)
  const picture = code === null ? '' : `<div role="img" aria-label="${escaped(code.alt)}">${code.svg}</div>`
  const said = lines.map((line) => `<p>${escaped(line)}</p>`)
  return `<section class="signing"><ul>${room.join('')}</ul><div class="opens">${picture}<div>${said.join('')}</div></div></section>`
}

function inline(text: readonly Inline[], context: Context): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return escaped(part)
      if ('strong' in part) return `<b>${escaped(part.strong)}</b>`
      if ('reference' in part)
        return `<a href="#${escaped(part.reference)}">${escaped(context.labels.get(part.reference) ?? '')}</a>`
      const n = context.notes.push(inline(part.footnote, context))
      return `<sup id="ref-${n}"><a href="#note-${n}" aria-label="${escaped(context.words.note(n))}">${n}</a></sup>`
    })
    .join('')
}

function notesHtml({ notes, words }: Context): string {
  if (notes.length === 0) return ''
  const items = notes.map(
    (note, i) => `<li id="note-${i + 1}">${note} <a href="#ref-${i + 1}">${escaped(words.back)}</a></li>`,
  )
  return `<section class="notes">\n<h2>${escaped(words.notes)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>\n`
}

function chartHtml({ id, caption, svg }: Chart, label: string): string {
  const inner = svg.replace(/^\s*<\?xml[^>]*\?>\s*/, '').trim()
  return `<figure id="${escaped(id)}">\n<div class="drawing" tabindex="0" role="group" aria-label="${escaped(label)}">${inner}</div>\n<figcaption><b>${escaped(label)}</b>${escaped(caption)}</figcaption>\n</figure>`
}

function findingsHtml({ items }: Findings): string {
  const list = items.map(({ tag, tone, headline, detail }) => {
    const more = detail === '' ? '' : `<p>${escaped(detail)}</p>`
    return `<li class="${tone}"><p class="tag">${escaped(tag)}</p><p class="headline">${escaped(headline)}</p>${more}</li>`
  })
  return `<ul class="findings">\n${list.join('\n')}\n</ul>`
}
