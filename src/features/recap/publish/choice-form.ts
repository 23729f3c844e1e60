import { bad, good, type Problem, type Result } from '../../../base/result.ts'
import { isPeriod } from '../model/period.ts'
import { type Depth, depths } from './office-table.ts'
import { type LicenceId, licences } from './publication.ts'
import { leastThreshold, usualThreshold } from './threshold.ts'

/** What a head of office wants to publish. */
export type Choice = {
  readonly picks: readonly Pick[]
  readonly depth: Depth
  readonly withTotal: boolean
  /** Those that differ from the usual, by category. */
  readonly thresholds: ReadonlyMap<string, number>
  readonly totalThreshold: number
  readonly title: string
  readonly description: string
  readonly contact: { readonly name: string; readonly email: string }
  readonly licence: LicenceId
  readonly base: string
}

export type Pick = { readonly set: string; readonly period: string }

type Sent = {
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly names: () => readonly string[]
}

/** The fields as they were typed, to show them again and to carry them along. */
export type ChoiceValues = readonly (readonly [name: string, value: string])[]

export function pickValue({ set, period }: Pick): string {
  return `${set}~${period}`
}

export const thresholdField = 'ambang-'

export function valuesOf(sent: Sent): ChoiceValues {
  const known = (name: string) =>
    ['pilih', 'rinci', 'jumlah', 'judul', 'uraian', 'kontak', 'surel', 'lisensi', 'alamat'].includes(name) ||
    name.startsWith(thresholdField)
  return sent
    .names()
    .filter(known)
    .flatMap((name) => sent.all(name).map((value) => [name, value] as const))
}

export function parseChoice(sent: Sent): Result<Choice> {
  const problems: Problem[] = []
  const refuse = (code: string, path: string, values: Problem['values'] = {}) => {
    problems.push({ code, place: { path }, values })
  }
  const picks = sent.all('pilih').flatMap((value): Pick[] => {
    const [set = '', period = ''] = value.split('~')
    return set !== '' && isPeriod(period) ? [{ set, period }] : []
  })
  if (picks.length === 0) refuse('noPick', 'pilih')
  const line = (name: string, most: number, code: string) => {
    const text = sent.text(name).replace(/\s+/g, ' ').trim()
    if (text === '') refuse(code, name)
    else if (text.length > most) refuse('tooLong', name, { most })
    return text
  }
  const title = line('judul', 160, 'noTitle')
  const description = line('uraian', 2000, 'noDescription')
  const contact = { name: line('kontak', 160, 'noContact'), email: line('surel', 200, 'noEmail') }
  if (contact.email !== '' && !/^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(contact.email)) refuse('badEmail', 'surel')
  const licence = sent.text('lisensi')
  if (!(licence in licences)) refuse('badLicence', 'lisensi')
  const base = sent.text('alamat').trim().replace(/\/+$/, '')
  if (base !== '' && !isWebAddress(base)) refuse('badAddress', 'alamat')
  const { thresholds, totalThreshold } = readThresholds(sent, refuse)
  const depth = depths.find((one) => one === sent.text('rinci'))
  if (depth === undefined) refuse('noDepth', 'rinci')
  if (problems.length > 0) return bad(...problems)
  const words = { title, description, contact, licence: licence as LicenceId, base }
  return good({ picks, depth: depth!, withTotal: sent.text('jumlah') === 'ya', thresholds, totalThreshold, ...words })
}

function readThresholds(sent: Sent, refuse: (code: string, path: string, values: Problem['values']) => void) {
  const thresholds = new Map<string, number>()
  let totalThreshold = usualThreshold
  for (const name of sent.names()) {
    if (!name.startsWith(thresholdField) || sent.text(name).trim() === '') continue
    const number = Number(sent.text(name).trim())
    if (!Number.isInteger(number) || number < leastThreshold || number > 100)
      refuse('badThreshold', name, { least: leastThreshold, most: 100 })
    else if (name === `${thresholdField}jumlah`) totalThreshold = number
    else thresholds.set(name.slice(thresholdField.length), number)
  }
  return { thresholds, totalThreshold }
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === ''
}
