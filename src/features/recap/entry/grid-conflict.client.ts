/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { formatNumber } from '../../../base/numbers.ts'
import { uiText } from '../../../ui/text.ts'
import { type GridCell, lang } from './grid-table.client.ts'
import { gridText } from './grid-text.ts'

const text = gridText[lang]
const words = uiText[lang].conflict

/** What is saved in a cell that somebody else changed meanwhile. */
export type Theirs = { readonly version: number; readonly text: string }

type Said = { readonly who: string | null; readonly when: string | null }

/** Both values of every cell in dispute, side by side; each is settled by a person. */
export function showConflict(
  root: HTMLElement,
  disputed: Map<GridCell, Theirs>,
  { who, when }: Said,
  settled: () => void,
): void {
  const place = root.querySelector<HTMLElement>('.disputes')!
  const settle = (cells: readonly GridCell[], mine: boolean) => {
    for (const cell of cells) {
      const theirs = disputed.get(cell)!
      disputed.delete(cell)
      cell.version = theirs.version
      cell.saved = theirs.text
      if (!mine) cell.text = theirs.text
    }
    settled()
    showConflict(root, disputed, { who, when }, settled)
  }
  place.replaceChildren()
  if (disputed.size === 0) return
  const cells = [...disputed.keys()]
  const title = element('h2', words.title(who, when))
  const head = element('tr')
  head.append(...['what', 'theirs', 'mine'].map((key) => headCell(words[key as 'what'])), element('td'))
  const table = element('table')
  table.className = 'data'
  table.append(head, ...cells.map((cell) => row(cell, disputed.get(cell)!, (mine) => settle([cell], mine))))
  const all = element('p')
  all.className = 'row'
  const n = formatNumber(cells.length, lang)
  if (cells.length > 1)
    all.append(
      button(text.useAllMine(n), () => settle(cells, true)),
      button(text.useAllTheirs(n), () => settle(cells, false)),
    )
  place.replaceChildren(title, table, all)
}

function row(cell: GridCell, theirs: Theirs, choose: (mine: boolean) => void): HTMLElement {
  const tr = element('tr')
  const name = element('th', cell.name)
  name.setAttribute('scope', 'row')
  const acts = element('td')
  acts.append(
    button(text.useMine, () => choose(true)),
    ' ',
    button(text.useTheirs, () => choose(false)),
  )
  const shown = (value: string) => element('td', value === '' ? words.empty : value)
  tr.append(name, shown(theirs.text), shown(cell.text), acts)
  return tr
}

function headCell(label: string): HTMLElement {
  const th = element('th', label)
  th.setAttribute('scope', 'col')
  return th
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = element('button', label)
  made.className = 'button alt'
  made.setAttribute('type', 'button')
  made.addEventListener('click', onClick)
  return made
}

function element(tag: string, content = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: content })
}
