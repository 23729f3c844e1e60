import { formatMoment } from '../../../base/moments.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { TextArea } from '../../../ui/field/field.tsx'
import { type FieldProblems, Form } from '../../../ui/field/form.tsx'
import { Tag, type Tone } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { RecapFrame, recapPath } from '../model/frame.tsx'
import type { Import, ImportState } from './import.ts'
import { importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly imports: readonly Import[]
  /** Without an area no region is known by name. */
  readonly hasArea: boolean
  readonly problems?: FieldProblems
  readonly pasted?: string
}

const tones: Readonly<Partial<Record<ImportState, Tone>>> = {
  applied: 'good',
  failed: 'bad',
  staged: 'notice',
  named: 'notice',
  read: 'notice',
}

/** Where a file begins its way, and those that came before. */
export function ImportListPage({ visit, imports, hasArea, problems = {}, pasted = '' }: Props) {
  const { lang } = visit.at
  const text = importText[lang]
  return (
    <RecapFrame visit={visit} room="/rekap/impor" title={text.title} lead={text.lead} scripts={['drop.client.js']}>
      {hasArea ? (
        <>
          <Drop visit={visit} problems={problems} />
          <Paste visit={visit} problems={problems} pasted={pasted} />
        </>
      ) : (
        <section class="panel stack">
          <p>{text.noArea}</p>
          <a class="button" href={recapPath(visit, '/acuan/wilayah')}>
            {text.toArea}
          </a>
        </section>
      )}
      <section class="panel stack" aria-labelledby="sebelumnya">
        <h2 id="sebelumnya">{text.earlier}</h2>
        {imports.length === 0 ? <p class="say">{text.none}</p> : <Earlier visit={visit} imports={imports} />}
      </section>
    </RecapFrame>
  )
}

function Drop({ visit, problems }: Pick<Props, 'visit'> & { readonly problems: FieldProblems }) {
  const text = importText[visit.at.lang]
  const problem = problems.berkas
  return (
    <section class="panel stack" aria-label={text.drop}>
      <Form
        action={recapPath(visit, '/impor/unggah')}
        save={text.send}
        failed={text.notSaved}
        problems={problem === undefined ? {} : { berkas: problem }}
        upload="streamed"
        island="drop"
      >
        <div class={problem === undefined ? 'field' : 'field wrong'}>
          <label for="f-berkas">{text.drop}</label>
          <p class="hint" id="f-berkas-hint">
            {text.kinds}
          </p>
          <input
            id="f-berkas"
            type="file"
            name="berkas"
            accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.html,.htm"
            aria-describedby="f-berkas-hint"
            required
          />
        </div>
      </Form>
    </section>
  )
}

function Paste({
  visit,
  problems,
  pasted,
}: Pick<Props, 'visit'> & { readonly problems: FieldProblems; readonly pasted: string }) {
  const text = importText[visit.at.lang]
  const problem = problems.tabel
  return (
    <section class="panel stack" aria-label={text.paste}>
      <Form
        action={recapPath(visit, '/impor/tempel')}
        save={text.pasteSend}
        failed={text.notSaved}
        problems={problem === undefined ? {} : { tabel: problem }}
      >
        <TextArea name="tabel" label={text.paste} hint={text.pasteHint} value={pasted} problem={problem} rows={5} />
      </Form>
    </section>
  )
}

function Earlier({ visit, imports }: Pick<Props, 'visit' | 'imports'>) {
  const { lang } = visit.at
  const text = importText[lang]
  return (
    <div class="scroll">
      <table class="data cards">
        <thead>
          <tr>
            <th scope="col">{text.file}</th>
            <th scope="col">{text.when}</th>
            <th scope="col" class="num">
              {text.rows}
            </th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr>
              <th scope="row">
                <a href={importPath(visit, one.id)}>{one.fileName}</a>
              </th>
              <td data-label={text.when}>{formatMoment(one.madeAt, lang)}</td>
              <td class="num" data-label={text.rows}>
                {formatNumber(one.found.rows, lang)}
              </td>
              <td data-label={text.state}>
                <Tag tone={tones[one.state] ?? 'plain'}>{text.states[one.state]}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
