import { isId } from '../../base/ids.ts'
import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { builtInMethod } from '../../methods/scoring/index.ts'
import type { Method } from '../../methods/scoring/method.ts'
import { parseMethod } from '../../methods/scoring/parse-method.ts'
import { page, redirect } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import type { OfficeVisit, Route } from '../people/visit.ts'
import { addMethodVersion, keptMethod, ownMethods } from '../studies/method-store.ts'
import { parseOwnMethod, valuesOf } from './own-method-form.ts'
import { OwnMethodsPage } from './own-method-pages.tsx'
import { ownMethodText } from './own-method-text.ts'

const access = { office: 'methods.write' } as const

/** Methods that the office wrote itself. */
export const ownMethodRoutes: readonly Route[] = [
  { method: 'GET', path: '/kantor/metode', access, answer: (visit: OfficeVisit) => show(visit, {}, 200) },
  { method: 'POST', path: '/kantor/metode', access, answer: save },
]

async function show(visit: OfficeVisit, problems: FieldProblems, status: 200 | 422) {
  const { at, db, office, sent, query } = visit
  const key = sent.text('dari') || (query('dari') ?? '')
  const base = await methodCalled(visit, key)
  const typed = { title: sent.text('title'), criteria: sent.text('criteria'), source: sent.text('source') }
  const values = status === 200 && base !== null ? valuesOf(base, at.lang) : typed
  const study = sent.text('studi') || (query('studi') ?? '')
  const shown = { at, values, problems, base: base === null ? null : key, study: isId(study) ? study : null }
  return page(<OwnMethodsPage {...shown} methods={await ownMethods(db, office.id)} />, status)
}

/** One of the register, as `litmus@1`, or one of the office's own by its digest; null for anything else. */
async function methodCalled({ db, office }: OfficeVisit, key: string): Promise<Method | null> {
  const [id = '', version] = key.split('@')
  if (version !== undefined) return builtInMethod(id, version) ?? null
  if (!/^[\w:-]{20,100}$/.test(key)) return null
  const read = parseMethod((await keptMethod(db, office.id, key))?.document)
  return read.ok ? read.value : null
}

async function save(visit: OfficeVisit) {
  const { at, db, office, sent, signedIn, now } = visit
  const read = parseOwnMethod(
    {
      title: sent.text('title'),
      criteria: sent.text('criteria').slice(0, 40_000),
      source: sent.text('source'),
    },
    await methodCalled(visit, sent.text('dari')),
  )
  if (!read.ok) return show(visit, inWords(read.problems, at.lang), 422)
  await transaction(db, (tx) => addMethodVersion(tx, office.id, read.value, signedIn.person.id, now))
  const study = sent.text('studi')
  return redirect(inLanguage(isId(study) ? `/studi/${study}/metode` : '/kantor/metode', at.lang))
}

function inWords(problems: readonly Problem[], lang: 'id' | 'en'): FieldProblems {
  const words = ownMethodText[lang].problems
  const told: Record<string, string> = {}
  for (const { code, place, values } of problems) {
    const said =
      code === 'badLine'
        ? words.badLine(Number(values?.line), String(values?.text))
        : words[code as Exclude<keyof typeof words, 'badLine'>]
    told[place!.path!] = [told[place!.path!] ?? '', said].join(' ').trim()
  }
  return told
}
