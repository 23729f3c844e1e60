import { fieldId, TextField } from '../../../ui/field/field.tsx'
import { ActButton, type FieldProblems, Form } from '../../../ui/field/form.tsx'
import { Picture } from '../../../ui/part/picture.tsx'
import { canDo } from '../../people/role.ts'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import type { BoundaryMap } from './boundary.ts'
import type { Drawing } from './drawing.ts'
import { limits } from './map-form.ts'
import { mapText } from './map-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly map: BoundaryMap | null
  readonly regions: number
  readonly drawing: Drawing | null
  readonly typed: Readonly<Record<'judul' | 'sumber' | 'lisensi', string>>
  readonly problems: FieldProblems
  /** Names in the file that are no region of the office. */
  readonly unknown: string | null
}

/** The boundaries that an office draws its maps with: loaded with their source and licence, or none. */
export function MapPage({ visit, map, regions, drawing, typed, problems, unknown }: Props) {
  const { lang } = visit.at
  const text = mapText[lang]
  const back = { href: recapPath(visit, '/lihat'), label: text.back }
  return (
    <RecapFrame visit={visit} title={text.title(map !== null)} room="/rekap/lihat" lead={text.lead} back={back}>
      {unknown === null ? null : <p class="banner">{text.loaded(unknown)}</p>}
      {map === null ? null : (
        <section class="panel stack">
          <p>{text.now(map.title, map.shapes.length, regions)}</p>
          {drawing === null ? null : <Picture width={drawing.width} draw={drawing.draw} />}
          <p class="muted">{`${map.source} · ${map.licence}`}</p>
          {canDo('recap.setUp', visit.membership.roles) ? (
            <ActButton
              action={recapPath(visit, '/lihat/peta/hapus')}
              label={text.remove}
              about={map.title}
              tone="danger"
            />
          ) : null}
        </section>
      )}
      {canDo('recap.setUp', visit.membership.roles) ? (
        <Form action={recapPath(visit, '/lihat/peta')} save={text.load} failed={text.failed} problems={problems} upload>
          <p class="say">{text.why}</p>
          <TextField name="judul" label={text.name} value={typed.judul} problem={problems.judul} maxlength={300} />
          <TextField
            name="sumber"
            label={text.source}
            hint={text.sourceHint}
            value={typed.sumber}
            problem={problems.sumber}
            maxlength={300}
          />
          <TextField
            name="lisensi"
            label={text.licence}
            hint={text.licenceHint}
            value={typed.lisensi}
            problem={problems.lisensi}
            maxlength={300}
          />
          <div class={problems.berkas ? 'field wrong' : 'field'}>
            <label for={fieldId('berkas')}>{text.file}</label>
            <p class="hint" id="f-berkas-hint">
              {text.fileHint(limits.bytes / 1_000_000)}
            </p>
            {problems.berkas ? <p class="problem">{problems.berkas}</p> : null}
            <input
              id={fieldId('berkas')}
              type="file"
              name="berkas"
              accept=".json,.geojson,.topojson"
              aria-describedby="f-berkas-hint"
            />
          </div>
        </Form>
      ) : null}
    </RecapFrame>
  )
}
