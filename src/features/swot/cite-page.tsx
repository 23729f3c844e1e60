import { type FieldProblems, Form } from '../../ui/field/form.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { type Sight, SightFrame } from '../studies/sight.tsx'
import type { Offered } from './candidates.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { evidenceText } from './evidence-text.ts'
import type { Factor } from './factor.ts'
import { factorHref } from './factor-page.tsx'
import type { EvidenceValues } from './form.ts'

type Props = {
  readonly sight: Sight
  readonly factor: Factor
  readonly offered: readonly Offered[]
  /** Signals that the office kept of its recap, by the address of their figure. */
  readonly signals: readonly { readonly address: string; readonly says: string }[]
  readonly search: string
  readonly from: string
  readonly values: EvidenceValues
  readonly problems: FieldProblems
}

/** What is cited for a factor: chosen among what the study has, found by a search. */
export function CitePage({ sight, factor, offered, signals, search, from, values, problems }: Props) {
  const { lang } = sight.at
  const text = evidenceText[lang]
  const page = `${factorHref(sight, factor.id)}/bukti`
  const nothing = offered.every(({ shown }) => shown.length === 0) && signals.length === 0
  return (
    <SightFrame sight={sight} step={3} title={text.title(factor.text)} name={text.name} lead={text.lead}>
      <form class="row find" method="get" action={page}>
        <div class="field">
          <label for="cari">{text.search}</label>
          <p class="hint" id="cari-hint">
            {text.searchHint}
          </p>
          <input id="cari" name="cari" type="search" value={search} aria-describedby="cari-hint" />
        </div>
        <button class="button alt" type="submit">
          {text.find}
        </button>
      </form>
      <section class="panel stack">
        <Form
          action={page}
          save={text.add}
          failed={text.failed}
          problems={problems}
          cancel={{ href: factorHref(sight, factor.id), label: text.back }}
        >
          <input type="hidden" name="cari" value={search} />
          <fieldset class="field" id="f-from">
            <legend>{text.pick}</legend>
            {problems.from === undefined ? null : <p class="problem">✗ {problems.from}</p>}
            {nothing ? <p>{text.nothing}</p> : null}
            {offered.map(({ shown, left }) => (
              <>
                {shown.map((one) => (
                  <Pick value={one.from} tag={text.kinds[one.kind]} label={one.label} chosen={from} />
                ))}
                {left === 0 ? null : <p class="muted">{text.more(left)}</p>}
              </>
            ))}
            {signals.map(({ address, says }) => (
              <Pick value={`signal:${address}`} tag={text.signal} label={says} chosen={from} />
            ))}
          </fieldset>
          <p>
            <a href={`${sight.base}/sumber#tambah`}>{text.toSources}</a>
          </p>
          <EvidenceFields lang={lang} values={values} problems={problems} of="baru" />
        </Form>
      </section>
    </SightFrame>
  )
}

function Pick({ value, tag, label, chosen }: Readonly<Record<'value' | 'tag' | 'label' | 'chosen', string>>) {
  return (
    <label class="choice">
      <input type="radio" name="from" value={value} checked={chosen === value} />
      <span>
        <Tag tone="plain">{tag}</Tag> {label}
      </span>
    </label>
  )
}
