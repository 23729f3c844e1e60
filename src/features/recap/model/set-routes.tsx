import type { Problem } from '../../../base/result.ts'
import { transaction } from '../../../db/transaction.ts'
import { page, redirect, refused } from '../../../ui/answer.ts'
import { atFields } from '../../people/office-parts.ts'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit, Route } from '../../people/visit.ts'
import { whoSaved } from '../../studies/saved.ts'
import { recapPath } from './frame.tsx'
import type { CategorySet, SetCategory } from './set.ts'
import { type CategoryValues, categoryValues, noCategory, parseCategory, parseSetTitle } from './set-form.ts'
import { CategoryPage, SetPage, SetsPage, setPath } from './set-pages.tsx'
import {
  addCategory,
  addSet,
  categorySubject,
  changeCategory,
  removeCategory,
  removeSet,
  renameSet,
  setsOf,
} from './set-store.ts'
import { setText } from './set-text.ts'
import { whereOf } from './where.ts'

const read = { office: 'recap.read' } as const
const setUp = { office: 'recap.setUp' } as const

/** Category sets: official ones to read, the office's own to make. */
export const setRoutes: readonly Route[] = [
  { method: 'GET', path: '/rekap/acuan/kategori', access: read, answer: (visit) => showAll(visit, {}, 200) },
  { method: 'POST', path: '/rekap/acuan/kategori', access: setUp, answer: makeSet },
  { method: 'GET', path: '/rekap/acuan/kategori/:set', access: read, answer: showSet },
  { method: 'POST', path: '/rekap/acuan/kategori/:set', access: setUp, answer: add },
  { method: 'POST', path: '/rekap/acuan/kategori/:set/nama', access: setUp, answer: rename },
  { method: 'POST', path: '/rekap/acuan/kategori/:set/hapus', access: setUp, answer: dropSet },
  { method: 'GET', path: '/rekap/acuan/kategori/:set/:category', access: setUp, answer: (visit) => showOne(visit, {}) },
  { method: 'POST', path: '/rekap/acuan/kategori/:set/:category', access: setUp, answer: change },
  { method: 'POST', path: '/rekap/acuan/kategori/:set/:category/hapus', access: setUp, answer: drop },
]

async function showAll(visit: OfficeVisit, problems: Readonly<Record<string, string>>, status: 200 | 422) {
  const sets = await setsOf(visit.db, visit.office.id)
  const shown = { visit, sets, problems, title: visit.sent.text('title'), canChange: mayChange(visit) }
  return page(<SetsPage {...shown} />, status)
}

function mayChange({ membership }: OfficeVisit): boolean {
  return canDo('recap.setUp', membership.roles)
}

async function makeSet(visit: OfficeVisit) {
  const title = parseSetTitle(visit.sent.text('title'))
  if (!title.ok) return showAll(visit, inWords(title.problems, visit), 422)
  const made = await transaction(visit.db, (tx) => addSet(tx, whereOf(visit), title.value))
  return made.ok ? redirect(setPath(visit, made.value)) : showAll(visit, inWords(made.problems, visit), 422)
}

async function asked(visit: OfficeVisit): Promise<{ set: CategorySet; category: SetCategory | undefined } | null> {
  const set = (await setsOf(visit.db, visit.office.id)).find((one) => one.id === visit.params.set)
  if (set === undefined) return null
  return { set, category: set.categories.find((c) => c.own && c.id === visit.params.category) }
}

async function showSet(visit: OfficeVisit) {
  const found = await asked(visit)
  if (found === null) return refused(404)
  return page(<SetPage visit={visit} set={found.set} canChange={mayChange(visit)} values={noCategory} />)
}

function typedIn({ sent }: OfficeVisit): CategoryValues {
  const [name, short, unit, aliases] = ['name', 'short', 'unit', 'aliases'].map((field) => sent.text(field))
  return { name: name!, short: short!, unit: unit!, aliases: aliases!, sensitive: sent.all('sensitive') }
}

async function add(visit: OfficeVisit) {
  const found = await asked(visit)
  if (found === null) return refused(404)
  const values = typedIn(visit)
  const parsed = parseCategory(values, found.set, null)
  if (!parsed.ok) {
    const problems = inWords(parsed.problems, visit)
    return page(<SetPage visit={visit} set={found.set} canChange values={values} problems={problems} />, 422)
  }
  await transaction(visit.db, (tx) => addCategory(tx, whereOf(visit), found.set.id, parsed.value))
  return redirect(setPath(visit, found.set.id))
}

async function rename(visit: OfficeVisit) {
  const typed = visit.sent.text('title')
  const title = parseSetTitle(typed)
  const found = await asked(visit)
  if (found === null || found.set.official) return refused(404)
  const again = async (problems: readonly Problem[], status: 409 | 422) => {
    const naming = { title: typed, problems: inWords(problems, visit), used: false }
    const { set } = (await asked(visit)) ?? found
    return page(<SetPage visit={visit} set={set} canChange values={noCategory} naming={naming} />, status)
  }
  if (!title.ok) return again(title.problems, 422)
  const version = Number(visit.sent.text('version'))
  const renamed = await transaction(visit.db, (tx) => renameSet(tx, whereOf(visit), found.set.id, version, title.value))
  return renamed.ok ? redirect(setPath(visit, found.set.id)) : again(renamed.problems, 409)
}

async function dropSet(visit: OfficeVisit) {
  const found = await asked(visit)
  if (found === null || found.set.official) return refused(404)
  const removed = await transaction(visit.db, (tx) => removeSet(tx, whereOf(visit), found.set.id))
  if (removed.ok) return redirect(recapPath(visit, '/acuan/kategori'))
  const naming = { title: found.set.title.id, problems: {}, used: true }
  return page(<SetPage visit={visit} set={found.set} canChange values={noCategory} naming={naming} />, 409)
}

async function showOne(visit: OfficeVisit, problems: Readonly<Record<string, string>>) {
  const found = await asked(visit)
  if (found?.category === undefined) return refused(404)
  const { set, category } = found
  const values = categoryValues({ ...category, name: category.name.id })
  const shown = { visit, set, category, values, version: category.version, problems }
  return page(<CategoryPage {...shown} />, Object.keys(problems).length > 0 ? 409 : 200)
}

async function change(visit: OfficeVisit) {
  const found = await asked(visit)
  if (found?.category === undefined) return refused(404)
  const { set, category } = found
  const [values, version] = [typedIn(visit), Number(visit.sent.text('version'))]
  const parsed = parseCategory(values, set, category.id)
  if (!parsed.ok) {
    const problems = inWords(parsed.problems, visit)
    return page(<CategoryPage {...{ visit, set, category, values, version, problems }} />, 422)
  }
  const changed = await transaction(visit.db, (tx) =>
    changeCategory(tx, whereOf(visit), category.id, version, parsed.value),
  )
  if (changed.ok) return redirect(setPath(visit, set.id))
  const now = (await asked(visit))?.category
  if (now === undefined) return refused(404)
  const who = await whoSaved(visit, categorySubject(category.id))
  const conflict = { ...who, differences: differences(now, values, visit) }
  return page(<CategoryPage {...{ visit, set, category: now, values, version: now.version, conflict }} />, 409)
}

function differences(now: SetCategory, mine: CategoryValues, { at }: OfficeVisit) {
  const { fields, units, sensitive } = setText[at.lang]
  const theirs = categoryValues({ ...now, name: now.name.id })
  const flags = ({ sensitive: all }: CategoryValues) =>
    all.map((f) => sensitive[f as keyof typeof sensitive]).join(', ')
  const unit = (values: CategoryValues) => units[values.unit as keyof typeof units] ?? values.unit
  return [
    { label: fields.name.label, theirs: theirs.name, mine: mine.name },
    { label: fields.short.label, theirs: theirs.short, mine: mine.short },
    { label: fields.unit.label, theirs: unit(theirs), mine: unit(mine) },
    { label: fields.sensitive.label, theirs: flags(theirs), mine: flags(mine) },
    { label: fields.aliases.label, theirs: theirs.aliases, mine: mine.aliases },
  ].filter((row) => row.theirs !== row.mine)
}

async function drop(visit: OfficeVisit) {
  const found = await asked(visit)
  if (found?.category === undefined) return refused(404)
  const { id } = found.category
  const removed = await transaction(visit.db, (tx) => removeCategory(tx, whereOf(visit), id))
  if (!removed.ok && removed.problems[0]?.code === 'used') return showOne(visit, inWords(removed.problems, visit))
  return redirect(setPath(visit, found.set.id))
}

function inWords(problems: readonly Problem[], { at }: OfficeVisit) {
  const words = setText[at.lang].problems
  return atFields(problems, ({ code, values = {} }) => words[code]?.(values) ?? code)
}
