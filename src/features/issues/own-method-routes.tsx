import type { Problem } from '../../base/result.ts'
import { transaction } from '../../db/transaction.ts'
import { page, redirect } from '../../ui/answer.ts'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { inLanguage } from '../../ui/page/page.tsx'
import type { OfficeVisit, Route } from '../people/visit.ts'
import { addMethodVersion, ownMethods } from '../studies/method-store.ts'
import { parseOwnMethod } from './own-method-form.ts'
import { OwnMethodsPage } from './own-method-pages.tsx'
import { ownMethodText } from './own-method-text.ts'

const access = { office: 'methods.write' } as const

/** Methods that the office wrote itself. */
export const ownMethodRoutes: readonly Route[] = [
  { method: 'GET', path: '/kantor/metode', access, answer: (visit: OfficeVisit) => show(visit, {}, 200) },
  { method: 'POST', path: '/kantor/metode', access, answer: save },
]

async function show(visit: OfficeVisit, problems: FieldProblems, status: 200 | 422) {
  const { at, db, office, sent } = visit
  const values = { title: sent.text('title'), criteria: sent.text('criteria'), source: sent.text('source') }
  const methods = await ownMethods(db, office.id)
  return page(<OwnMethodsPage at={at} methods={methods} values={values} problems={problems} />, status)
}

async function save(visit: OfficeVisit) {
  const { at, db, office, sent, signedIn, now } = visit
  const read = parseOwnMethod({
    title: sent.text('title'),
    criteria: sent.text('criteria').slice(0, 40_000),
    source: sent.text('source'),
  })
  if (!read.ok) return show(visit, inWords(read.problems, at.lang), 422)
  await transaction(db, (tx) => addMethodVersion(tx, office.id, read.value, signedIn.person.id, now))
  return redirect(inLanguage('/kantor/metode', at.lang))
}

function inWords(problems: readonly Problem[], lang: 'id' | 'en'): FieldProblems {
  const words = ownMethodText[lang].problems
  return Object.fromEntries(
    problems.map(({ code, place, values }) => [
      place!.path!,
      code === 'badLine'
        ? words.badLine(Number(values?.line), String(values?.text))
        : words[code as Exclude<keyof typeof words, 'badLine'>],
    ]),
  )
}
