import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'
import type { Language } from '../../../base/language.ts'
import { border, font, ink, spacing } from './look.ts'
import { wordLanguage } from './words.ts'

/** Small text under tables and in the foot, in half points as Word counts. */
export const small = 17

/** Headings, captions and footnotes are styles, so that Word finds them and a person can change all at once. */
export function stylesOf(lang: Language): IStylesOptions {
  const text = { font, size: 22, color: ink.arang, language: { value: wordLanguage[lang] } }
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: ink.nila },
    paragraph: { spacing: spacing(before, 120), keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: { run: text, paragraph: { spacing: spacing(0, 140) } },
      title: { run: { font, size: 36, bold: true, color: ink.nila }, paragraph: { spacing: spacing(200, 80) } },
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      footnoteText: { run: { size: 18 }, paragraph: { spacing: spacing(0, 40) } },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 20, bold: true, color: ink.nila },
        paragraph: { spacing: spacing(200, 80), keepLines: true },
      },
      {
        id: 'Source',
        name: 'Source',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: small, color: ink.abu },
        paragraph: { spacing: spacing(80, 240) },
      },
      {
        id: 'Summary',
        name: 'Summary',
        basedOn: 'Normal',
        paragraph: {
          spacing: spacing(120, 240),
          indent: { left: 160, right: 120 },
          border: { left: { ...border(24), space: 8 } },
        },
      },
    ],
  }
}

export const headingNumbers = 'headings'

/** `1` and `1.1` before the headings. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: headingNumbers,
      levels: ['%1', '%1.%2'].map((text, level) => ({
        level,
        text,
        format: LevelFormat.DECIMAL,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 560, hanging: 560 } } },
      })),
    },
  ],
}
