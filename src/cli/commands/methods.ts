import type { Language } from '../../base/language.ts'
import { toText } from '../../methods/exact/rational.ts'
import { builtInMethods, crossChecks } from '../../methods/scoring/index.ts'
import type { GateCondition, Method } from '../../methods/scoring/method.ts'
import { scaleTotal } from '../../methods/scoring/totals.ts'
import type { Call, Command, ExitCode } from '../command.ts'
import { type Paint, paint, table, wrap } from '../terminal.ts'

/** Lists the built-in methods, or one of them in full as a method file to start from. */
export const methods: Command = {
  name: 'methods',
  takes: '[ID]',
  summary: {
    id: 'daftar metode penilaian bawaan; dengan ID, satu metode selengkapnya',
    en: 'the built-in scoring methods; with an ID, one of them in full',
  },
  options: { json: { type: 'boolean' } },
  help: {
    id: '  --json   definisi sebagai berkas metode; simpan, ubah, dan pakai sebagai method.json kantor Anda\n\nContoh: ungkit methods usg --json > method.json',
    en: '  --json   the definition as a method file; save it, change it, use it as your office’s method.json\n\nExample: ungkit methods usg --json > method.json',
  },
  run: async (call) => showMethods(call),
}

function showMethods({ args, options, lang, io }: Call): ExitCode {
  const [id, ...more] = args
  const exact = builtInMethods.filter((m) => m.id === id)
  const found =
    id === undefined ? builtInMethods : exact.length > 0 ? exact : builtInMethods.filter((m) => m.kind === id)
  if (found.length === 0 || more.length > 0) {
    const check = crossChecks.find((c) => c.id === id)
    io.err(`${check === undefined ? texts[lang].unknown(id ?? '') : texts[lang].crossCheck(check.title[lang])}\n`)
    return 2
  }
  const p = paint(io.colour)
  if (options.json === true) io.out(`${JSON.stringify(found.length === 1 ? found[0] : found, null, 2)}\n`)
  else
    io.out(
      `${(found.length === 1 ? detail(found[0]!, lang, Math.min(io.columns, 100), p) : list(found, lang, p)).join('\n')}\n`,
    )
  return 0
}

function list(found: readonly Method[], lang: Language, p: Paint): string[] {
  const rows = found.map((m) => [p.bold(m.id), m.title[lang], scale(m, lang)])
  const checks = crossChecks.map((c) => [p.bold(c.id), c.title[lang], c.source.citation])
  const columns = [{ align: 'left' }, { align: 'left' }, { align: 'left' }] as const
  return [
    p.bold(texts[lang].methods),
    ...table(columns, rows).map((l) => `  ${l}`),
    '',
    p.bold(texts[lang].crossChecks),
    ...table(columns, checks).map((l) => `  ${l}`),
  ]
}

function scale(m: Method, lang: Language): string {
  const [low, high] = [scaleTotal(m, 'minimum')!, scaleTotal(m, 'maximum')!]
  return texts[lang].scale(m.criteria.length, toText(low), toText(high))
}

function detail(m: Method, lang: Language, columns: number, p: Paint): string[] {
  const t = texts[lang]
  const criteria = m.criteria.map((c) => [
    c.letter,
    c.title[lang],
    `${c.minimum}–${c.maximum}`,
    c.meaning?.[lang] ?? '',
  ])
  const width = Math.max(24, columns - 52)
  return [
    p.bold(`${m.title[lang]} · ${m.id} ${m.version}`),
    scale(m, lang),
    '',
    ...table(
      [{ align: 'left' }, { align: 'left', width: 36 }, { align: 'left' }, { align: 'left', width }],
      criteria,
    ).map((l) => `  ${l}`),
    '',
    `${t.tie}: ${m.tieRule.kind === 'stay' ? t.stay : m.tieRule.order.join(' > ')}`,
    ...(m.gate.length === 0 ? [] : [`${t.gate}: ${m.gate.map((g) => condition(g, m, lang)).join(' · ')}`]),
    ...(m.bands.length === 0 ? [] : [`${t.bands}: ${m.bands.map((b) => `≥ ${b.from} ${b.label[lang]}`).join(' · ')}`]),
    ...(m.source === null ? [] : wrap(`${t.source}: ${citation(m.source)}`, columns)),
    ...(m.note === null ? [] : wrap(m.note[lang], columns).map(p.dim)),
  ]
}

function citation({ citation, year }: NonNullable<Method['source']>): string {
  return year === null || citation.includes(`${year}`) ? citation : `${citation} (${year})`
}

function condition(g: GateCondition, m: Method, lang: Language): string {
  const on = g.on === 'total' ? texts[lang].total : (m.criteria.find((c) => c.id === g.on)?.title[lang] ?? g.on)
  return 'atLeast' in g ? `${on} ≥ ${g.atLeast}` : `${on} > ${g.above}`
}

const texts = {
  id: {
    unknown: (id: string) => `Metode "${id}" tidak ada di antara metode bawaan. "ungkit methods" menampilkan semuanya.`,
    crossCheck: (title: string) => `${title} hanya pembanding: tidak memeringkat, dan tidak mempunyai berkas metode.`,
    methods: 'Metode yang memeringkat',
    crossChecks: 'Pembanding, tidak pernah memeringkat',
    scale: (criteria: number, low: string, high: string) => `${criteria} kriteria, jumlah ${low}–${high}`,
    tie: 'Bila seri',
    stay: 'tetap seri, berbagi peringkat',
    gate: 'Ambang',
    bands: 'Golongan',
    source: 'Sumber',
    total: 'jumlah',
  },
  en: {
    unknown: (id: string) => `There is no built-in method "${id}". "ungkit methods" lists them all.`,
    crossCheck: (title: string) => `${title} is only a cross-check: it never ranks and has no method file.`,
    methods: 'Methods that rank',
    crossChecks: 'Cross-checks, which never rank',
    scale: (criteria: number, low: string, high: string) => `${criteria} criteria, total ${low}–${high}`,
    tie: 'Ties',
    stay: 'stay ties and share a rank',
    gate: 'Gate',
    bands: 'Bands',
    source: 'Source',
    total: 'total',
  },
}
