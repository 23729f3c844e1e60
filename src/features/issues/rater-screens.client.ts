/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../base/language.ts'
import { raterClientText } from './rater-client-text.ts'

const lang = document.documentElement.lang as Language
const text = raterClientText[lang]
const root = document.documentElement

/** One issue a screen with its steps and dots, or all on one page; the overview at the end. Returns what draws the counts anew. */
export function showScreens(): () => void {
  const screens = [...document.querySelectorAll<HTMLElement>('[data-screen]')]
  const issues = screens.filter((screen) => screen.dataset.issue !== undefined)
  const [bar, small] = [find('[data-bar]'), find('[data-small]')]
  const dots = make('div', 'dots')
  dots.setAttribute('aria-hidden', 'true')
  for (const _ of issues) dots.append(make('i'))
  const [back, next] = [button(text.previous, 'alt'), button(text.next)]
  const steps = make('nav')
  steps.setAttribute('aria-label', text.next)
  steps.append(back, next)
  const whole = button(text.whole, 'wide alt')
  const main = document.querySelector('main')!
  screens[0]?.parentElement?.before(dots)
  main.append(make('p', 'quiet'), steps)
  main.querySelector('.quiet:last-of-type')?.append(whole)
  root.classList.add('js', 'single')

  const here = () =>
    Math.max(
      0,
      screens.findIndex((screen) => `#${screen.id}` === location.hash),
    )
  const go = (to: number) => {
    location.hash = screens[Math.max(0, Math.min(screens.length - 1, to))]!.id
  }
  function draw(): void {
    const at = here()
    for (const [i, screen] of screens.entries()) screen.classList.toggle('on', i === at)
    const issue = issues[at]
    const cells = issue === undefined ? inputs(document) : inputs(issue)
    bar.textContent = issue === undefined ? text.overview : text.issueOf(at + 1, issues.length)
    small.textContent = text.filledOf(cells.filter(isFilled).length, cells.length)
    for (const [i, dot] of [...dots.children].entries())
      dot.className = inputs(issues[i]!).every(isFilled) ? 'full' : ''
    back.disabled = at === 0
    next.textContent = at + 1 >= issues.length ? text.overview : text.next
    next.hidden = at + 1 >= screens.length
  }
  back.addEventListener('click', () => go(here() - 1))
  next.addEventListener('click', () => go(here() + 1))
  whole.addEventListener('click', () => {
    whole.textContent = root.classList.toggle('single') ? text.whole : text.single
  })
  addEventListener('hashchange', () => {
    draw()
    scrollTo(0, 0)
    const heading = screens[here()]?.querySelector<HTMLElement>('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  })
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.totals a'))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      location.hash = link.hash
    })
  draw()
  return () => {
    draw()
    sums(issues)
  }
}

function sums(issues: readonly HTMLElement[]): void {
  let missing = 0
  for (const issue of issues) {
    const cells = inputs(issue)
    missing += cells.filter((input) => !isFilled(input)).length
    const given = cells.map((input) => pointsOf(input)).filter((points) => points !== null)
    const sum = given.length === 0 ? '–' : String(given.reduce((a, b) => a + b, 0))
    const most = cells.reduce((all, { dataset }) => all + Number(dataset.max ?? Number.NaN), 0)
    const line = issue.querySelector('[data-sum]')
    if (line !== null) line.textContent = text.sumOf(sum, String(most))
    const total = document.querySelector(`[data-total="${CSS.escape(issue.dataset.issue!)}"]`)
    if (total !== null) total.textContent = sum
  }
  find('[data-left]').textContent = missing === 0 ? text.complete : text.missing(missing)
}

/** The number in a field; null when it is empty or no number of its scale. */
export function pointsOf({ value, dataset }: HTMLInputElement): number | null {
  const typed = value.trim()
  if (!/^\d{1,9}$/.test(typed)) return null
  const points = Number(typed)
  return points < Number(dataset.min) || points > Number(dataset.max ?? Number.POSITIVE_INFINITY) ? null : points
}

/** A cell has what is asked: where reasons are, it has one too. */
function isFilled(input: HTMLInputElement): boolean {
  if (pointsOf(input) === null) return false
  const reason = input.closest('[data-cell]')?.querySelector('textarea')
  return document.body.dataset.required !== '1' || (reason?.value.trim() ?? '') !== ''
}

export function inputs(within: ParentNode): HTMLInputElement[] {
  return [...within.querySelectorAll<HTMLInputElement>('[data-cell] input')]
}

export function button(label: string, kind = ''): HTMLButtonElement {
  const made = make('button', kind)
  made.type = 'button'
  made.textContent = label
  return made
}

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { className })
}

function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!
}
