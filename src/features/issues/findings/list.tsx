import type { Language } from '../../../base/language.ts'
import type { Analysis } from '../../../methods/analysis/analysis.ts'
import { type Finding, matters } from '../../../methods/explanation/finding.ts'
import { Tag, type Tone } from '../../../ui/part/parts.tsx'
import { namesOf } from '../names.ts'
import { findingText } from './text.ts'

/** Findings in order of weight, as sentences; at most `limit`, and how many more there are. */
export function FindingList({
  analysis,
  lang,
  limit = 30,
}: {
  readonly analysis: Analysis
  readonly lang: Language
  readonly limit?: number
}) {
  const names = namesOf(analysis, lang)
  const shown = analysis.findings.slice(0, limit)
  const more = analysis.findings.length - shown.length
  if (shown.length === 0) return <p class="say">{texts[lang].none}</p>
  return (
    <>
      <ul class="findings">
        {shown.map((finding) => {
          const { tag, headline, detail } = findingText(finding, names, lang)
          return (
            <li>
              <Tag tone={toneOf(finding)}>{tag}</Tag>
              <span>
                <strong>{headline}</strong> {detail}
              </span>
            </li>
          )
        })}
      </ul>
      {more > 0 ? <p class="muted">{texts[lang].more(more)}</p> : null}
    </>
  )
}

export function toneOf(finding: Finding): Tone {
  if (matters(finding)) return 'bad'
  if (finding.code === 'dominates') return 'good'
  return finding.code === 'tie' || finding.code === 'firstByFewRaters' || finding.code === 'gateFailed'
    ? 'notice'
    : 'plain'
}

const texts = {
  id: {
    none: 'Tidak ada temuan: tidak ada yang berbeda, dan tidak ada yang seri.',
    more: (n: number) => `Dan ${n} temuan lain, semuanya ada di laporan CSV dan JSON.`,
  },
  en: {
    none: 'No findings: nothing differs, and nothing ties.',
    more: (n: number) => `And ${n} more findings, all of them in the CSV and JSON.`,
  },
}
