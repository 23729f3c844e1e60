import type { Language } from '../../base/language.ts'
import { formatDecimal, formatNumber } from '../../base/numbers.ts'
import type { Problem } from '../../base/result.ts'
import { capital, decimalBeside } from '../../base/words.ts'
import { type OpenedStudy, openStudy } from '../../bundle/open-study.ts'
import { openProblemText } from '../../bundle/open-text.ts'
import { recordLineText } from '../../bundle/record-line-text.ts'
import { verify as verifyStudy } from '../../bundle/verify.ts'
import { isRecordLine, type Line } from '../../bundle/verify-line.ts'
import { named } from '../../features/issues/findings/named.ts'
import { parseRational } from '../../methods/exact/rational.ts'
import { categoryById } from '../../reference/categories.ts'
import type { Call, Command, ExitCode, Io } from '../command.ts'
import { printProblems } from '../problems.ts'
import { progress } from '../progress.ts'
import { paint, visible, wrap } from '../terminal.ts'
import { cliText } from '../text.ts'
import { studyHead } from '../views/study-view.ts'

export const verify: Command = {
  name: 'verify',
  takes: 'DIR',
  summary: {
    id: 'memeriksa baris demi baris apa yang dapat dihasilkan kembali dari sebuah studi',
    en: 'checks line by line what of a study can be reproduced',
  },
  options: { json: { type: 'boolean' } },
  help: {
    id: '  --json   hasil untuk program lain\n\nKode 0 hanya bila semuanya dapat dihasilkan kembali.\n\nContoh: ungkit verify examples/lahat-2021',
    en: '  --json   the result for other programs\n\nExit code 0 only if everything reproduces.\n\nExample: ungkit verify examples/lahat-2021',
  },
  run: (call) => call.io.computing(() => runVerify(call)),
}

async function runVerify({ args, options, lang, io }: Call): Promise<ExitCode> {
  if (args.length !== 1) {
    io.err(`${cliText[lang].oneArgument('verify', 'DIR')}\n`)
    return 2
  }
  const opened = await openStudy(args[0]!, { onProgress: progress(io, lang) })
  if (!opened.ok)
    return opened.problems.every((problem) => evidence.includes(problem.code))
      ? saySpoiled(opened.problems, options.json === true, lang, io)
      : printProblems(opened.problems, args[0]!, lang, io)
  const lines = verifyStudy(opened.value)
  const failed = lines.filter((l) => !l.reproduces).length
  const { id, title } = opened.value.study
  if (options.json === true)
    io.out(`${JSON.stringify({ format: 1, study: { id, title }, reproduces: failed === 0, lines }, null, 2)}\n`)
  else {
    const p = paint(io.colour)
    const intact = lines.filter((l) => l.code === 'file' && l.reproduces)
    const first = intact.length === 0 ? [] : [`${p.good('✓')} ${texts[lang].intact(intact.length)}`]
    const body = lines
      .filter((l) => !intact.includes(l))
      .flatMap((l) => {
        const text = wrap(lineText(l, opened.value, lang), Math.min(io.columns, 100) - 2)
        return text.map((t, i) => `${i > 0 ? ' ' : l.reproduces ? p.good('✓') : p.bad('✗')} ${t}`)
      })
    const end = failed === 0 ? texts[lang].all(lines.length) : texts[lang].some(lines.length - failed, lines.length)
    io.out(
      `${[...studyHead(opened.value, lang, io.columns, p), '', ...first, ...body, '', p.bold(end)].map(visible).join('\n')}\n`,
    )
  }
  return failed === 0 ? 0 : 1
}

/** What was read well and does not hold: a study whose quotes or log were changed is no wrong use. */
const evidence: readonly string[] = ['quoteDiffers', 'brokenChain', 'moreProblems']

/** Nothing else of such a study is looked at: its own evidence says that it is not what it was. */
function saySpoiled(problems: readonly Problem[], json: boolean, lang: Language, io: Io): ExitCode {
  if (json) io.out(`${JSON.stringify({ format: 1, study: null, reproduces: false, lines: [], problems }, null, 2)}\n`)
  else {
    const p = paint(io.colour)
    const said = problems.flatMap((problem) =>
      wrap(openProblemText(problem, lang), Math.min(io.columns, 100) - 2).map(
        (part, i) => `${i > 0 ? ' ' : p.bad('✗')} ${part}`,
      ),
    )
    io.out(`${[...said, '', p.bold(texts[lang].spoiled)].map(visible).join('\n')}\n`)
  }
  return 1
}

function lineText(line: Line, { titles, scored }: OpenedStudy, lang: Language): string {
  const t = texts[lang]
  const issue = (id: string) =>
    `${t.issue} ${scored.issues.findIndex((i) => i.id === id) + 1} (${titles.get(id) ?? id})`
  const stated = () => formatDecimal(line.stated, lang)
  const found = () => {
    const [value, other] = [parseRational(line.found), parseRational(line.stated)]
    return value === null || other === null ? t.none : decimalBeside(value, other, lang)
  }
  const both = () => (line.reproduces ? stated() : t.differs(stated(), found()))
  const { code } = line
  if (isRecordLine(code)) return recordLineText({ ...line, code }, issue, lang)
  switch (code) {
    case 'file':
      return `${t.file} ${line.subject}: ${line.found === '' ? t.missing : t.changed}`
    case 'recapTotal':
      return `${t.recapTotal}: ${both()}`
    case 'regionTotal':
      return `${categoryById(line.subject)?.name[lang] ?? line.subject}: ${t.parts(formatNumber(Number(line.stated), lang), formatNumber(Number(line.found), lang))}`
    case 'total':
      return `${t.total} ${issue(line.subject)}: ${both()}`
    case 'rank':
      return `${t.rank} ${issue(line.subject)}: ${both()}`
    case 'complete':
      return `${capital(issue(line.subject))}: ${t.lacking(Number(line.found))}`
    case 'decision': {
      const first = named(line.issues ?? [], issue, lang)
      return line.reproduces
        ? `${t.decision} ${issue(line.subject)}`
        : `${t.decision} ${issue(line.subject)}; ${t.first} ${first === '' ? t.none : first}`
    }
  }
}

const texts = {
  id: {
    file: 'Berkas',
    intact: (n: number) => `${n} berkas utuh sejak datapackage.json ditulis (SHA-256 cocok)`,
    changed: 'isinya berubah sejak datapackage.json ditulis (SHA-256 berbeda)',
    missing: 'tidak ada, padahal tercantum di datapackage.json',
    recapTotal: 'Jumlah rekapitulasi',
    parts: (whole: string, parts: string) => `kabupaten ${whole}, jumlah kecamatannya ${parts}`,
    total: 'Jumlah',
    rank: 'Peringkat',
    issue: 'isu',
    differs: (stated: string, found: string) => `tercetak ${stated}, hasil hitung ${found}`,
    lacking: (n: number) => `${n} nilai belum ada, sehingga belum diperingkat`,
    decision: 'Yang ditetapkan',
    first: 'peringkat 1 menurut hitungan',
    none: 'tidak ada',
    spoiled: 'Bukti studi ini berubah, sehingga yang lain tidak diperiksa. Ambil salinan yang utuh.',
    all: (n: number) => `Semua ${n} pernyataan dapat dihasilkan kembali.`,
    some: (good: number, n: number) => `${good} dari ${n} pernyataan dapat dihasilkan kembali; yang bertanda ✗ tidak.`,
  },
  en: {
    file: 'File',
    intact: (n: number) => `${n} files unchanged since datapackage.json was written (SHA-256 agrees)`,
    changed: 'changed since datapackage.json was written (SHA-256 differs)',
    missing: 'is missing, though datapackage.json lists it',
    recapTotal: 'Recap total',
    parts: (whole: string, parts: string) => `regency ${whole}, its districts add up to ${parts}`,
    total: 'Total of',
    rank: 'Rank of',
    issue: 'issue',
    differs: (stated: string, found: string) => `printed ${stated}, computed ${found}`,
    lacking: (n: number) => `${n} scores are missing, so it is not ranked`,
    decision: 'Chosen:',
    first: 'computed rank 1:',
    none: 'none',
    spoiled: 'The evidence of this study was changed, so nothing else was checked. Take a copy that is whole.',
    all: (n: number) => `All ${n} statements reproduce.`,
    some: (good: number, n: number) => `${good} of ${n} statements reproduce; those marked ✗ do not.`,
  },
}
