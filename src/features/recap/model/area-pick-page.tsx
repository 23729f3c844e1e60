import { indonesia } from '../../../reference/regions/indonesia.ts'
import type { Region } from '../../../reference/regions/region.ts'
import { Choices } from '../../../ui/field/field.tsx'
import { Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { areaText } from './area-text.ts'
import { RecapFrame, recapPath } from './frame.tsx'
import { roomText } from './text.ts'

/** Source and licence of the codes, as the ODbL asks. */
export function Licence({ lang }: { readonly lang: 'id' | 'en' }) {
  const text = areaText[lang]
  return (
    <section class="panel" aria-label={text.licence}>
      <h2>{text.licence}</h2>
      <p>
        {indonesia.credit[lang]} {indonesia.licence[lang]}.
      </p>
      <p class="muted">
        {text.unverified}: {indonesia.unverified.map((words) => words[lang]).join('; ')}.
      </p>
    </section>
  )
}

type PickProps = {
  readonly visit: OfficeVisit
  /** The region whose parts are shown, with the way to it; null for all of Indonesia. */
  readonly at: Region | null
  readonly way: readonly Region[]
  readonly parts: readonly Region[]
}

/** Province, regency, district: one click each, until somebody takes one. */
export function PickPage({ visit, at, way, parts }: PickProps) {
  const { lang } = visit.at
  const text = areaText[lang]
  const pick = (code: string) => `${recapPath(visit, '/acuan/wilayah/pilih')}?kode=${code}`
  const leaf = at !== null && at.code.split('.').length >= 3
  return (
    <RecapFrame
      visit={visit}
      title={leaf ? at.name : text.pickTitle(at?.name ?? null)}
      room="/rekap/acuan"
      lead={text.pickLead}
      back={{ href: recapPath(visit, '/acuan/wilayah'), label: text.back }}
    >
      {way.length === 0 ? null : (
        <p class="crumb">
          <a href={recapPath(visit, '/acuan/wilayah/pilih')}>Indonesia</a>
          {way.map(({ code, name }) => (
            <>
              {' › '}
              <a href={pick(code)}>{name}</a>
            </>
          ))}
        </p>
      )}
      {at === null ? null : (
        <section class="panel stack" aria-labelledby="ambil">
          <h2 id="ambil">{text.pickThis(`${at.name} (${at.code})`)}</h2>
          <p>{text.pickSay}</p>
          <Form action={recapPath(visit, '/acuan/wilayah/pilih')} save={text.take} failed={text.failed}>
            <input type="hidden" name="kode" value={at.code} />
            <Choices
              name="desa"
              label={roomText[lang].levels.village}
              kind="checkbox"
              values={[]}
              choices={[{ value: 'ya', label: text.villages, hint: text.villagesHint }]}
            />
          </Form>
        </section>
      )}
      {leaf || parts.length === 0 ? null : (
        <section class="panel">
          <ul class="plain-list">
            {parts.map(({ code, name }) => (
              <li>
                <a href={pick(code)}>{name}</a> <span class="muted">{code}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Licence lang={lang} />
    </RecapFrame>
  )
}
