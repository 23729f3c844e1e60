/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../../base/language.ts'
import { readTrialNumber, tryOut } from './trial.ts'
import { trialHeadline, trialRows } from './trial-result.ts'
import { trialText } from './trial-text.ts'

const lang: Language = document.documentElement.lang === 'en' ? 'en' : 'id'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-trial]')) enliven(form)

/** Answers each move at once, with what the server would say; the form itself stays for whoever has no script. */
function enliven(form: HTMLFormElement): void {
  const weights = fields(form, '[data-weights] input[type=text]')
  const rows = [...form.querySelectorAll<HTMLElement>('[data-issue]')]
  const scores = rows.map((row) => fields(row, 'input'))
  const sliders = fields(form, '[data-slider]')
  form.dataset.live = ''
  let waiting = 0
  const later = () => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(() => {
      performance.mark('ungkit-trial-began')
      update(form, rows, weights, scores)
      performance.measure('ungkit-trial', 'ungkit-trial-began')
    })
  }
  sliders.forEach((slider, k) => {
    slider.addEventListener('input', () => {
      weights[k]!.value = slider.value
      later()
    })
    weights[k]!.addEventListener('input', () => {
      slider.value = weights[k]!.value.replace(',', '.')
    })
  })
  form.addEventListener('input', later)
  const reset = () => {
    for (const field of [...weights, ...scores.flat()]) field.value = field.dataset.original ?? ''
    sliders.forEach((slider, k) => {
      slider.value = weights[k]!.value.replace(',', '.')
    })
    later()
  }
  form.querySelector('[data-reset]')?.addEventListener('click', (event) => {
    event.preventDefault()
    reset()
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') reset()
  })
  form.querySelector('button[type=submit]')?.remove()
  form.addEventListener('submit', (event) => event.preventDefault())
}

function update(
  form: HTMLFormElement,
  rows: readonly HTMLElement[],
  weights: readonly HTMLInputElement[],
  scores: readonly HTMLInputElement[][],
): void {
  const headline = form.querySelector('[data-headline] strong')!
  const wrong = [...weights, ...scores.flat()].find((field) => number(field) === null)
  for (const field of [...weights, ...scores.flat()]) {
    field.classList.toggle('changed', field.value !== field.dataset.original)
    if (number(field) === null) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
  }
  if (wrong || weights.every((field) => number(field)?.n === 0n)) {
    headline.textContent = wrong ? trialText[lang].wrong(wrong.ariaLabel ?? '') : trialText[lang].allZero
    return
  }
  const maxima = scores[0]!.map((field) => Number(field.dataset.max))
  const trial = {
    maxima,
    weights: weights.map((f) => number(f)!),
    points: scores.map((row) => row.map((f) => number(f)!)),
  }
  const result = tryOut(trial, Number(form.dataset.seed), Number(form.dataset.draws))
  headline.textContent = trialHeadline(result, lang)
  trialRows(result, lang).forEach((cells, i) => {
    for (const [name, text] of Object.entries(cells)) rows[i]!.querySelector(`[data-${name}]`)!.textContent = text
  })
}

function number(field: HTMLInputElement) {
  return readTrialNumber(field.value, Number(field.dataset.max))
}

function fields(within: ParentNode, selector: string): HTMLInputElement[] {
  return [...within.querySelectorAll<HTMLInputElement>(selector)]
}
