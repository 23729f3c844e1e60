import type { Problem } from '../../base/result.ts'
import type { CheckedTable } from '../../features/issues/printed-table/check-table.ts'
import { checkText } from '../../features/issues/printed-table/check-text.ts'
import { CheckForm, CheckResult } from '../../features/issues/printed-table/pages.tsx'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'

type Props = {
  readonly at: PageContext
  readonly pasted: string
  readonly problems: readonly Problem[]
  readonly checked: CheckedTable | null
}

/** Paste a table, see it recomputed. Nothing is stored. */
export function CheckPage({ at, pasted, problems, checked }: Props) {
  const text = checkText[at.lang]
  const title = problems.length > 0 ? text.notRead : text.title
  return (
    <PlainPage at={at} title={title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <div class="stack spaced">
        <CheckForm
          lang={at.lang}
          action={inLanguage('/periksa', at.lang)}
          pasted={pasted}
          problems={problems}
          exampleHref={`${inLanguage('/periksa', at.lang)}?contoh=1#hasil`}
        />
        {checked === null ? null : <CheckResult checked={checked} lang={at.lang} />}
      </div>
    </PlainPage>
  )
}

/** Table 2 of Seanto & Alyani (2026), as somebody would paste it. */
export const exampleTable = [
  'Isu\tAktual (15)\tSpesifik (15)\tTransformasi (20)\tRelevan (15)\tInovatif (20)\tDapat Diintervensi (15)\tJumlah\tPeringkat',
  'PMKS/PPKS berjumlah 46.109\t15\t15\t15\t15\t18\t12\t92\t2',
  'Kurang maksimalnya TKSK, PSM, TAGANA\t15\t15\t18\t15\t20\t15\t98\t1',
  'Regulasi pendukung PENSOSMAS belum menggunakan media elektronik\t15\t15\t15\t15\t20\t10\t90\t3',
].join('\n')
