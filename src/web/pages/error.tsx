import type { RefusedWhy } from '../../ui/answer.ts'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { uiText } from '../../ui/text.ts'
import { webText } from '../text.ts'

export type ErrorStatus = keyof (typeof webText)['id']['error']

type Props = { readonly at: PageContext; readonly status: ErrorStatus; readonly why?: RefusedWhy | undefined }

/** What happened and what to do, in the reader's language; never what went wrong inside. */
export function ErrorPage({ at, status, why }: Props) {
  const { title, say } = why === undefined ? webText[at.lang].error[status] : webText[at.lang].refused[why]
  return (
    <PlainPage at={at} title={title}>
      <h1>{title}</h1>
      <p class="lead">{say}</p>
      <p class="row">
        {why === 'archived' || why === 'binned' ? (
          <a class="button" href={`${inLanguage('/studi', at.lang)}?keadaan=${why}`}>
            {webText[at.lang].toList[why]}
          </a>
        ) : null}
        <a class="button" href={inLanguage('/', at.lang)}>
          {webText[at.lang].toStart}
        </a>
        <a class="button alt" href={inLanguage('/periksa', at.lang)}>
          {uiText[at.lang].check}
        </a>
      </p>
    </PlainPage>
  )
}
