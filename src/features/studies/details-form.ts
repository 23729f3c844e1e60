import { isDayShaped, readDay, typedDay } from '../../base/dates.ts'
import { good, type Problem, type Result } from '../../base/result.ts'
import type { Study } from './study.ts'

export const detailFields = ['title', 'question', 'office', 'region', 'regionCode', 'period', 'from', 'to'] as const
export type DetailField = (typeof detailFields)[number]

/** What stands in the form, as text. */
export type DetailValues = Readonly<Record<DetailField, string>>

/** The study's own fields that people edit. */
export type Details = Pick<Study, 'title' | 'question' | 'office' | 'region' | 'period'>

export function detailValues({ title, question, office, region, period }: Details): DetailValues {
  return {
    title,
    question: question ?? '',
    office: office ?? '',
    region: region?.name ?? '',
    regionCode: region?.code ?? '',
    period: period?.label ?? '',
    from: typedDay(period?.from ?? ''),
    to: typedDay(period?.to ?? ''),
  }
}

const most: Readonly<Record<DetailField, number>> = {
  title: 1000,
  question: 20_000,
  office: 1000,
  region: 200,
  regionCode: 40,
  period: 200,
  from: 40,
  to: 40,
}

/** Reads the form of a study's details; each problem has its field in `place.path`. */
export function parseDetails(sent: (name: DetailField) => string): Result<Details> {
  const values = Object.fromEntries(detailFields.map((name) => [name, sent(name).trim()])) as Record<
    DetailField,
    string
  >
  const problems: Problem[] = []
  const wrong = (code: string, path: DetailField) => problems.push({ code, place: { path } })
  if (values.title === '') wrong('noTitle', 'title')
  for (const name of detailFields) if (values[name].length > most[name]) wrong('tooLong', name)
  const day = (name: 'from' | 'to') => {
    if (values[name] === '') return null
    const read = readDay(values[name])
    if (read === null) wrong(isDayShaped(values[name]) ? 'noSuchDay' : 'badDay', name)
    return read
  }
  const [from, to] = [day('from'), day('to')]
  if (from !== null && to !== null && to < from) wrong('backwards', 'to')
  if (problems.length > 0) return { ok: false, problems }
  const or = (text: string) => (text === '' ? null : text)
  const { title, question, office, region, regionCode, period } = values
  return good({
    title,
    question: or(question),
    office: or(office),
    region: region === '' && regionCode === '' ? null : { name: region || regionCode, code: or(regionCode) },
    period: period === '' && from === null && to === null ? null : { label: or(period), from, to },
  })
}
