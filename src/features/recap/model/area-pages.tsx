import { formatNumber } from '../../../base/numbers.ts'
import { TextField } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { type Area, type AreaRegion, levelOf, partsOf } from './area.ts'
import { validityOf } from './area-form.ts'
import { Licence } from './area-pick-page.tsx'
import { areaText } from './area-text.ts'
import { recapPath } from './frame.tsx'
import { ReferenceFrame } from './reference-frame.tsx'
import { regionPath } from './region-pages.tsx'
import { roomText } from './text.ts'

type Props = { readonly visit: OfficeVisit; readonly area: Area; readonly canChange: boolean }

/** What the area is, in a sentence. */
export function areaTitle(area: Area, lang: 'id' | 'en'): string {
  const [root] = area.roots
  if (root === undefined) return areaText[lang].none
  const parts = partsOf(area, root.code)
  const level = roomText[lang].levels[levelOf(parts[0]?.code ?? root.code)]
  return areaText[lang].title(root.name, parts.length, level)
}

type ListProps = Props & {
  readonly adding: { readonly code: string; readonly name: string }
  readonly problems: FieldProblems
}

/** The office's regions with their codes, spellings and population. */
export function AreaPage({ visit, area, canChange, adding, problems }: ListProps) {
  const { lang } = visit.at
  const text = areaText[lang]
  const empty = area.roots.length === 0
  return (
    <ReferenceFrame visit={visit} title={areaTitle(area, lang)} part="wilayah" lead={empty ? text.noneSay : text.lead}>
      {canChange ? (
        <p>
          <a class={empty ? 'button' : 'button alt'} href={recapPath(visit, '/acuan/wilayah/pilih')}>
            {empty ? text.pick : text.pickAnother}
          </a>
        </p>
      ) : null}
      {area.roots.map((root) => (
        <RegionTable visit={visit} area={area} root={root} />
      ))}
      {canChange && !empty ? (
        <section class="panel stack" aria-labelledby="tambah">
          <h2 id="tambah">{text.addTitle}</h2>
          <p>{text.addSay}</p>
          <Form action={recapPath(visit, '/acuan/wilayah')} save={text.add} failed={text.failed} problems={problems}>
            <TextField name="code" {...text.newCode} value={adding.code} problem={problems.code} size="short" />
            <TextField name="name" {...text.newName} value={adding.name} problem={problems.name} />
          </Form>
        </section>
      ) : null}
      <Licence lang={lang} />
    </ReferenceFrame>
  )
}

/** The region itself and its parts; villages open under their district. */
function RegionTable({ visit, area, root }: Pick<Props, 'visit' | 'area'> & { readonly root: AreaRegion }) {
  const { lang } = visit.at
  const text = areaText[lang]
  const parts = partsOf(area, root.code)
  return (
    <section class="panel" aria-label={root.name}>
      <div class="scroll">
        <table class="data close cards">
          <caption>{`${root.name} (${root.code})`}</caption>
          <thead>
            <tr>
              <th scope="col">{text.region}</th>
              <th scope="col">{text.code}</th>
              <th scope="col">{text.names}</th>
              <th scope="col" class="num">
                {text.population}
              </th>
              <th scope="col" class="num">
                {text.within}
              </th>
            </tr>
          </thead>
          <tbody>
            {[root, ...parts].map((region) => (
              <RegionRow visit={visit} area={area} region={region} />
            ))}
          </tbody>
        </table>
      </div>
      {parts.every((part) => part.population === null) ? <p class="muted">{text.noPopulation}</p> : null}
      {parts.map((part) => (
        <Villages visit={visit} area={area} part={part} />
      ))}
    </section>
  )
}

function RegionRow({ visit, area, region }: Pick<Props, 'visit' | 'area'> & { readonly region: AreaRegion }) {
  const { lang } = visit.at
  const text = areaText[lang]
  const validity = validityOf(region, lang)
  const below = partsOf(area, region.code).length
  return (
    <tr>
      <th scope="row">
        <a href={regionPath(visit, region.code)}>{region.name}</a>
        {validity === null ? null : <small class="muted"> {validity}</small>}
      </th>
      <td data-label={text.code}>{region.code}</td>
      <td data-label={text.names}>{region.aliases.join('; ')}</td>
      <td data-label={text.population} class="num">
        {region.population === null ? '' : formatNumber(region.population, lang)}
      </td>
      <td data-label={text.within} class="num">
        {below > 0 ? below : ''}
      </td>
    </tr>
  )
}

function Villages({
  visit,
  area,
  part,
}: {
  readonly visit: OfficeVisit
  readonly area: Area
  readonly part: AreaRegion
}) {
  const below = partsOf(area, part.code)
  if (below.length === 0) return null
  const level = roomText[visit.at.lang].levels[levelOf(below[0]!.code)]
  return (
    <details>
      <summary>{`${part.name}: ${below.length} ${level}`}</summary>
      <ul class="plain-list">
        {below.map(({ code, name }) => (
          <li>
            <a href={regionPath(visit, code)}>{name}</a> <span class="muted">{code}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
