import type { Language } from '../../../base/language.ts'
import type { Finding, FindingCode } from '../../../methods/explanation/finding.ts'
import { english } from './en.ts'
import { indonesian } from './id.ts'
import type { FindingText, FindingTexts, Names } from './names.ts'

export function findingText<C extends FindingCode>(
  finding: Extract<Finding, { code: C }>,
  names: Names,
  lang: Language,
): FindingText {
  const texts: FindingTexts = lang === 'id' ? indonesian : english
  return texts[finding.code as C](finding, names)
}
