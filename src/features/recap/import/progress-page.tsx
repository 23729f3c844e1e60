import { formatNumber } from '../../../base/numbers.ts'
import { tableProblemText } from '../../../base/table/text.ts'
import { ActButton } from '../../../ui/field/form.tsx'
import { ErrorSummary, Meter } from '../../../ui/part/parts.tsx'
import type { OfficeVisit } from '../../people/visit.ts'
import { recapPath } from '../model/frame.tsx'
import type { Import } from './import.ts'
import { ImportFrame, importPath } from './import-frame.tsx'
import { importText } from './import-text.ts'
import { problemWords } from './problem-words.ts'

type Props = { readonly visit: OfficeVisit; readonly one: Import; readonly stranded: boolean }

/** What is under way, how far, and that one may leave. */
export function ProgressPage({ visit, one, stranded }: Props) {
  const { lang } = visit.at
  const text = importText[lang]
  const state = one.state as 'reading' | 'staging' | 'applying' | 'undoing'
  const progress = one.found.progress
  const step = state === 'reading' ? 1 : state === 'staging' ? 4 : 6
  return (
    <ImportFrame visit={visit} one={one} step={step} title={text.underWay[state]}>
      <section class="panel stack">
        {stranded ? (
          <>
            <p role="alert">{text.stranded}</p>
            {state === 'reading' ? null : (
              <ActButton action={importPath(visit, one.id, '/lanjut')} label={text.resume} tone="main" />
            )}
            {state === 'applying' ? (
              <ActButton action={importPath(visit, one.id, '/batal')} label={text.cancel} tone="danger" />
            ) : null}
          </>
        ) : (
          <>
            {progress === null ? null : (
              <p role="status">
                {text.progress(
                  formatNumber(progress.done, lang),
                  progress.of === 0 ? null : formatNumber(progress.of, lang),
                )}
              </p>
            )}
            {progress === null || progress.of === 0 ? null : (
              <div class="import-bar">
                <Meter share={progress.done / progress.of} />
              </div>
            )}
            <p class="say">{text.look}</p>
            {state === 'applying' ? (
              <ActButton action={importPath(visit, one.id, '/batal')} label={text.cancel} tone="danger" />
            ) : null}
          </>
        )}
      </section>
    </ImportFrame>
  )
}

/** Why a file could not be read, and what to do. */
export function FailedPage({ visit, one }: Omit<Props, 'stranded'>) {
  const { lang } = visit.at
  const text = importText[lang]
  const problem = one.found.problem ?? { code: 'failed' }
  const said = tableProblemText(problem, lang) ?? problemWords(problem, lang)
  return (
    <ImportFrame visit={visit} one={one} step={1} title={text.failed}>
      <ErrorSummary title={one.fileName} problems={[said]} />
      <p>
        <a class="button" href={recapPath(visit, '/impor')}>
          {text.drop}
        </a>
      </p>
    </ImportFrame>
  )
}
