import { fileURLToPath } from 'node:url'
import { leastOf } from '../src/methods/recap/amount.ts'
import { type Dimension, type Facts, factsOf, gatherFacts } from '../src/methods/recap/facts.ts'
import { type PivotQuestion, pivot } from '../src/methods/recap/pivot.ts'
import { type Bench, type Contender, milliseconds, sideBySide } from './bench.ts'
import { type Peer, startPeer } from './peer.ts'

const [villages, categories, periods] = [3000, 26, 20]
const runs = 9

/** A province of 17 regencies, ten districts each, and their villages. */
const codes = Array.from({ length: villages }, (_, i) => {
  const [regency, district] = [(i % 17) + 1, (Math.floor(i / 17) % 10) + 1]
  return `16.${two(regency)}.${two(district)}.${2001 + Math.floor(i / 170)}`
})

const questions: readonly (readonly [says: string, rows: Dimension, columns: Dimension])[] = [
  ['villages x periods, all categories added', 'region', 'period'],
  ['villages x categories, one period', 'region', 'category'],
  ['categories x periods, all villages added', 'category', 'period'],
]

export const recapPivotBench: Bench = {
  name: 'recap-pivot',
  title: '3,000 villages x 26 categories x 20 periods with all totals; medians of runs side by side',
  async run() {
    const gathering = { facts: factsOf([]) }
    const gathered = milliseconds(() => {
      gathering.facts = figures()
    })
    const { facts } = gathering
    const python = process.env.PYTHON ?? (process.platform === 'linux' ? '/usr/bin/python3' : 'python3')
    const pandas = await startPeer(python, [fileURLToPath(new URL('recap_pivot_pandas.py', import.meta.url))])
    if (pandas !== null) await pandas.ask(JSON.stringify({ villages, categories, periods, codes }))
    const lines = [`${facts.count.toLocaleString('en')} figures, gathered from rows in ${gathered.toFixed(0)} ms`]
    if (pandas === null) lines.push(`pandas was not there (${python}): PYTHON=/path/to/python npm run bench`)
    for (const [says, rows, columns] of questions) {
      lines.push(says)
      // pandas has no one period to ask for: it takes the others away first, which we do not count.
      lines.push(...(await compared(facts, rows, columns, says.includes('one period') ? null : pandas)))
    }
    pandas?.close()
    return lines
  },
}

function figures(): Facts {
  const { add, facts } = gatherFacts()
  for (let p = 0; p < periods; p++)
    for (let v = 0; v < villages; v++)
      for (let c = 0; c < categories; c++) {
        const value = (v * 31 + c * 17 + p * 7) % 97
        // What was not reported has no row.
        if (value === 0) continue
        add({
          category: `k-${two(c)}`,
          region: codes[v]!,
          period: `${2000 + p}`,
          unit: 'entry',
          sex: '',
          age: '',
          value,
          state: 'reported',
        })
      }
  return facts()
}

async function compared(facts: Facts, rows: Dimension, columns: Dimension, pandas: Peer | null): Promise<string[]> {
  const ours = work(facts, rows, columns)
  const contenders: Contender[] = [{ name: 'ours', once: async () => milliseconds(() => work(facts, rows, columns)) }]
  if (pandas !== null)
    contenders.push({
      name: pandas.greeting,
      once: async () => {
        const answer = JSON.parse(await pandas.ask(`${rows} ${columns}`)) as { milliseconds: number; total: number }
        if (answer.total !== ours) throw new Error(`pandas has ${answer.total}, we have ${ours}: not the same work`)
        return answer.milliseconds
      },
    })
  const times = await sideBySide(contenders, runs)
  return contenders.map(({ name }, i) => {
    const ratio = i === 0 ? '' : `   ours takes ${(times[0]! / times[i]!).toFixed(2)} of its time`
    return `  ${name.padEnd(24)} ${times[i]!.toFixed(1).padStart(9)} ms${ratio}`
  })
}

/** The whole table, every cell and total read; gives the sum of the cells. */
function work(facts: Facts, rows: Dimension, columns: Dimension): number {
  const spread = [rows, columns].includes('period')
  const question: PivotQuestion = {
    ...{ rows, columns, area: '16', regions: codes, regionCodes: codes },
    categories: Array.from({ length: categories }, (_, i) => ({ id: `k-${two(i)}`, inTotal: true })),
    periods: Array.from({ length: spread ? periods : 1 }, (_, i) => `${2000 + periods - 1 - i}`),
  }
  const table = pivot(facts, question)
  let sum = 0
  for (const row of table.rows) {
    for (const column of table.columns) sum += leastOf(table.amount(row, column)!) ?? 0
    table.amount(row, null)
  }
  for (const column of table.columns) table.amount(null, column)
  return sum
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
