import type { Language } from '../../../base/language.ts'
import { formatNumber } from '../../../base/numbers.ts'
import { fieldId } from '../../../ui/field/field.tsx'
import { Form } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { figureAddress } from '../model/key.ts'
import { periodLabel } from '../model/period.ts'
import { nameIn } from '../model/set.ts'
import { checkText } from './check-text.ts'
import { type ApplyMode, type Differing, groupKey, type Import } from './import.ts'
import { ImportFrame, importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'
import type { Known } from './known.ts'
import { counted, figureName } from './names-of.ts'

type Props = {
  readonly visit: OfficeVisit
  readonly one: Import
  readonly known: Known
  readonly differing: readonly Differing[]
  /** How many of those that differ stand before those shown. */
  readonly behind: number
}

export const differingOnPage = 50

/** What happens to figures that the office has with another value: for a group of them, and for each by itself. */
export function DifferingPage({ visit, one, known, differing, behind }: Props) {
  const { lang } = visit.at
  const text = checkText[lang]
  const n = (value: number) => formatNumber(value, lang)
  const { differ, groups } = one.found.staged!
  const title = text.differing(n(differ))
  return (
    <ImportFrame visit={visit} one={one} step={5} title={title} lead={text.differingLead}>
      {groups.length < 2 ? null : <Groups visit={visit} one={one} known={known} />}
      <section class="panel stack" aria-labelledby="satu">
        <h2 id="satu">{text.shown(n(behind + 1), n(behind + differing.length), n(differ))}</h2>
        <Form
          action={`${importPath(visit, one.id, '/beda')}?dari=${behind}`}
          save={behind + differing.length < differ ? text.saveNext : text.save}
          failed={importText[lang].notSaved}
          cancel={{ href: importPath(visit, one.id, '/periksa'), label: text.backToCheck }}
        >
          <DifferingTable differing={differing} known={known} lang={lang} chosen={one.found.chosen.figures} />
        </Form>
        <Turn visit={visit} one={one} behind={behind} />
      </section>
    </ImportFrame>
  )
}

function Groups({ visit, one, known }: Pick<Props, 'visit' | 'one' | 'known'>) {
  const { lang } = visit.at
  const text = checkText[lang]
  return (
    <section class="panel stack" aria-labelledby="kelompok">
      <h2 id="kelompok">{text.groups}</h2>
      <Form action={importPath(visit, one.id, '/beda')} save={text.saveGroups} failed={importText[lang].notSaved}>
        <div class="scroll">
          <table class="data close cards">
            <thead>
              <tr>
                <th scope="col">{text.group}</th>
                <th scope="col" class="num">
                  {text.count}
                </th>
                <th scope="col">{text.fate}</th>
              </tr>
            </thead>
            <tbody>
              {one.found.staged!.groups.map((group, i) => {
                const key = groupKey(group)
                return (
                  <tr>
                    <th scope="row">
                      <label for={fieldId(`cara-kelompok-${i}`)}>
                        {`${nameIn(known.sets, group.category, lang)}, ${periodLabel(group.period, lang)}`}
                      </label>
                    </th>
                    <td class="num" data-label={text.count}>
                      {formatNumber(group.count, lang)}
                    </td>
                    <td data-label={text.fate}>
                      <input type="hidden" name={`kelompok-${i}`} value={key} />
                      <Mode
                        name={`cara-kelompok-${i}`}
                        none={text.asAll}
                        mode={one.found.chosen.groups[key]}
                        lang={lang}
                      />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      </Form>
    </section>
  )
}

function Turn({ visit, one, behind }: Pick<Props, 'visit' | 'one' | 'behind'>) {
  const text = checkText[visit.at.lang]
  const { differ } = one.found.staged!
  const at = (from: number) => `${importPath(visit, one.id, '/beda')}?dari=${from}#satu`
  return (
    <p class="row">
      {behind > 0 ? <a href={at(Math.max(0, behind - differingOnPage))}>{text.before}</a> : null}
      {behind + differingOnPage < differ ? <a href={at(behind + differingOnPage)}>{text.next}</a> : null}
    </p>
  )
}

/** Both values of each; with `chosen` also what becomes of it. */
export function DifferingTable({
  differing,
  known,
  lang,
  chosen,
}: Pick<Props, 'differing' | 'known'> & {
  readonly lang: Language
  readonly chosen?: Readonly<Record<string, ApplyMode>>
}) {
  const text = checkText[lang]
  return (
    <div class="scroll">
      <table class="data close cards">
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col" class="num">
              {text.here}
            </th>
            <th scope="col" class="num">
              {text.inFile}
            </th>
            {chosen === undefined ? null : <th scope="col">{text.fate}</th>}
          </tr>
        </thead>
        <tbody>
          {differing.map(({ key, before, after }, i) => (
            <tr>
              <th scope="row">
                {chosen === undefined ? (
                  figureName(known, key, lang)
                ) : (
                  <label for={fieldId(`cara-${i}`)}>{figureName(known, key, lang)}</label>
                )}
              </th>
              <td class="num" data-label={text.here}>
                {counted(before, lang)}
              </td>
              <td class="num" data-label={text.inFile}>
                {counted(after, lang)}
              </td>
              {chosen === undefined ? null : (
                <td data-label={text.fate}>
                  <input type="hidden" name={`angka-${i}`} value={figureAddress(key)} />
                  <Mode name={`cara-${i}`} none={text.asGroup} mode={chosen[figureAddress(key)]} lang={lang} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Mode({
  name,
  none,
  mode,
  lang,
}: {
  readonly name: string
  readonly none: string
  readonly mode: ApplyMode | undefined
  readonly lang: Language
}) {
  const text = checkText[lang]
  return (
    <select id={fieldId(name)} name={name}>
      <option value="">{none}</option>
      <option value="keep" selected={mode === 'keep'}>
        {text.keepShort}
      </option>
      <option value="replace" selected={mode === 'replace'}>
        {text.replaceShort}
      </option>
    </select>
  )
}
