import type { Language } from '../../base/language.ts'
import { Choices, TextField } from '../../ui/field/field.tsx'
import type { FieldProblems } from '../../ui/field/form.tsx'
import { boardText } from './board-text.ts'
import { effects, loci } from './factor.ts'
import { factorText } from './factor-text.ts'
import type { FactorValues } from './form.ts'

type JudgementsProps = {
  readonly lang: Language
  readonly values: { readonly locus: string; readonly effect: string }
  readonly problems: FieldProblems
}

/** The two separate judgements: where a factor lies, and what it does. */
export function Judgements({ lang, values, problems }: JudgementsProps) {
  const [board, text] = [boardText[lang], factorText[lang]]
  return (
    <div class="grid">
      <Choices
        kind="radio"
        name="locus"
        label={text.locus}
        choices={loci.map((value) => ({ value, label: board.loci[value] }))}
        values={[values.locus]}
        problem={problems.locus}
      />
      <Choices
        kind="radio"
        name="effect"
        label={text.effect}
        choices={effects.map((value) => ({ value, label: board.effects[value] }))}
        values={[values.effect]}
        problem={problems.effect}
      />
    </div>
  )
}

type FieldsProps = {
  readonly lang: Language
  readonly values: FactorValues
  readonly problems: FieldProblems
  /** Themes that factors of the study have already. */
  readonly themes: readonly string[]
}

export function FactorFields({ lang, values, problems, themes }: FieldsProps) {
  const text = factorText[lang]
  return (
    <>
      <TextField
        name="text"
        label={text.sentence}
        hint={text.sentenceHint}
        value={values.text}
        problem={problems.text}
        required
      />
      <Judgements lang={lang} values={values} problems={problems} />
      <TextField
        name="theme"
        label={text.theme}
        hint={text.themeHint}
        value={values.theme}
        problem={problems.theme}
        list="tema"
      />
      <datalist id="tema">
        {themes.map((theme) => (
          <option value={theme} />
        ))}
      </datalist>
    </>
  )
}
