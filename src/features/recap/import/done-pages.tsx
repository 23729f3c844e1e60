import { formatNumber } from '../../../base/numbers.ts'
import { ActButton } from '../../../ui/field/form.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { recapPath } from '../model/frame.tsx'
import { checkText } from './check-text.ts'
import type { Import } from './import.ts'
import { ImportFrame, importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'
import type { Known } from './known.ts'
import { figureName } from './names-of.ts'

type Props = { readonly visit: OfficeVisit; readonly one: Import; readonly known: Known }

/** What went in, what was left, and the way to take it all back. */
export function AppliedPage({ visit, one }: Omit<Props, 'known'>) {
  const { lang } = visit.at
  const text = checkText[lang]
  const n = (value: number) => formatNumber(value, lang)
  const applied = one.found.applied!
  const bad = one.found.staged?.bad ?? 0
  const title = applied.figures === 0 ? text.appliedNothing : text.appliedTitle(n(applied.figures))
  return (
    <ImportFrame visit={visit} one={one} step={6} title={title}>
      <section class="panel stack">
        <p>{text.appliedSay(n(applied.same), n(applied.kept), n(applied.refused))}</p>
        <p class="row">
          <a class="button" href={recapPath(visit)}>
            {text.see}
          </a>
          <a class="button alt" href={recapPath(visit, '/impor')}>
            {text.another}
          </a>
        </p>
        {bad === 0 ? null : (
          <p>
            {`${text.bad}: ${n(bad)}. `}
            {['xlsx', 'csv'].map((format) => (
              <>
                <a href={importPath(visit, one.id, `/baris-salah.${format}`)}>
                  {text.download(format.toUpperCase())}
                </a>{' '}
              </>
            ))}
          </p>
        )}
      </section>
      {applied.figures === 0 ? null : (
        <section class="panel stack">
          <p>{text.undoSay}</p>
          <ActButton action={importPath(visit, one.id, '/urungkan')} label={text.undo} tone="danger" />
        </section>
      )}
    </ImportFrame>
  )
}

/** What was put back, and which figures were not touched because somebody changed them since. */
export function UndonePage({ visit, one, known }: Props) {
  const { lang } = visit.at
  const text = checkText[lang]
  const n = (value: number) => formatNumber(value, lang)
  const { figures = 0, refused = 0, first = [] } = one.found.undone ?? {}
  return (
    <ImportFrame visit={visit} one={one} step={6} title={text.undoneTitle(n(figures))}>
      {refused === 0 ? null : (
        <section class="panel stack">
          <p>{text.undoneRefused(n(refused))}</p>
          <ul>
            {first.map((key) => (
              <li>{figureName(known, key, lang)}</li>
            ))}
          </ul>
          {refused > first.length ? <p>{text.more(n(refused - first.length))}</p> : null}
        </section>
      )}
      <p>
        <a class="button" href={recapPath(visit, '/impor')}>
          {text.another}
        </a>
      </p>
    </ImportFrame>
  )
}

export function CancelledPage({ visit, one }: Omit<Props, 'known'>) {
  const { lang } = visit.at
  return (
    <ImportFrame visit={visit} one={one} step={1} title={importText[lang].cancelled}>
      <p>
        <a class="button" href={recapPath(visit, '/impor')}>
          {checkText[lang].another}
        </a>
      </p>
    </ImportFrame>
  )
}
