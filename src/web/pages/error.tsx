import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { uiText } from '../../ui/text.ts'
import { webText } from '../text.ts'

export type ErrorStatus = keyof (typeof webText)['id']['error']

/** What happened and what to do, in the reader's language; never what went wrong inside. */
export function ErrorPage({ at, status }: { readonly at: PageContext; readonly status: ErrorStatus }) {
  const { title, say } = webText[at.lang].error[status]
  return (
    <PlainPage at={at} title={title}>
      <h1>{title}</h1>
      <p class="lead">{say}</p>
      <p class="row">
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
