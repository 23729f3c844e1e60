import type { Child } from 'hono/jsx'
import { TextArea, TextField } from '../../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../../ui/field/form.tsx'
import { Conflict } from '../../../ui/part/conflict.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import type { AreaRegion } from './area.ts'
import { type RegionValues, regionFields, regionValues } from './area-form.ts'
import { areaText } from './area-text.ts'
import { RecapFrame, recapPath } from './frame.tsx'

type ChangeProps = {
  readonly visit: OfficeVisit
  readonly region: AreaRegion
  readonly values: RegionValues
  readonly version: number
  readonly canChange: boolean
  /** A district whose villages nobody has taken yet. */
  readonly villageless: boolean
  readonly problems?: FieldProblems
  readonly conflict?: { readonly who: string | null; readonly when: string | null } | null
}

/** One region: `region` is what is saved now, `values` what this reader typed. */
export function RegionPage(props: ChangeProps) {
  const { visit, region, values, version, canChange, villageless, problems = {}, conflict = null } = props
  const { lang } = visit.at
  const text = areaText[lang]
  const theirs = regionValues(region)
  return (
    <RegionFrame visit={visit} title={text.changeTitle(region.name, region.code)}>
      {conflict === null ? null : (
        <Conflict
          lang={lang}
          {...conflict}
          differences={regionFields
            .filter((field) => theirs[field] !== values[field])
            .map((field) => ({ label: text.fields[field].label, theirs: theirs[field], mine: values[field] }))}
        />
      )}
      {canChange ? (
        <>
          <Form
            action={regionPath(visit, region.code)}
            save={text.save}
            failed={text.failed}
            problems={problems}
            cancel={{ href: recapPath(visit, '/acuan/wilayah'), label: text.back }}
          >
            <input type="hidden" name="version" value={String(version)} />
            {regionFields.map((field) => {
              const shown = { name: field, ...text.fields[field], value: values[field], problem: problems[field] }
              return field === 'aliases' ? <TextArea {...shown} rows={3} /> : <TextField {...shown} />
            })}
          </Form>
          <div class="row">
            {villageless ? (
              <ActButton
                action={regionPath(visit, region.code, '/desa')}
                label={text.takeVillages}
                about={region.name}
              />
            ) : null}
            <a href={regionPath(visit, region.code, '/hapus')}>{text.remove}</a>
          </div>
        </>
      ) : (
        <dl class="panel">
          {regionFields
            .filter((field) => values[field] !== '')
            .map((field) => (
              <>
                <dt>{text.fields[field].label}</dt>
                <dd>{values[field]}</dd>
              </>
            ))}
        </dl>
      )}
    </RegionFrame>
  )
}

/** Asks before a region goes; one with figures stays. */
export function RemoveRegionPage({
  visit,
  region,
  parts,
  used,
}: {
  readonly visit: OfficeVisit
  readonly region: AreaRegion
  /** It and all that lies in it. */
  readonly parts: number
  readonly used: boolean
}) {
  const text = areaText[visit.at.lang]
  return (
    <RegionFrame visit={visit} title={text.removeTitle(region.name, parts)}>
      <p>{used ? text.used(region.name) : text.removeSay}</p>
      <div class="row">
        <ActButton action={regionPath(visit, region.code, '/hapus')} label={text.reallyRemove} tone="danger" />
        <a href={regionPath(visit, region.code)}>{text.back}</a>
      </div>
    </RegionFrame>
  )
}

function RegionFrame({
  visit,
  title,
  children,
}: {
  readonly visit: OfficeVisit
  readonly title: string
  readonly children?: Child
}) {
  const back = { href: recapPath(visit, '/acuan/wilayah'), label: areaText[visit.at.lang].back }
  return (
    <RecapFrame visit={visit} title={title} room="/rekap/acuan" back={back}>
      {children}
    </RecapFrame>
  )
}

export function regionPath(visit: OfficeVisit, code: string, behind = ''): string {
  return recapPath(visit, `/acuan/wilayah/${code}${behind}`)
}
