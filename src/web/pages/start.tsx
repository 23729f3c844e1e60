import { headline } from '../../features/issues/headline.ts'
import { stepTitles } from '../../features/studies/steps.ts'
import { inLanguage, type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { Tag } from '../../ui/part/parts.tsx'
import { uiText } from '../../ui/text.ts'
import type { ShownStudy } from '../studies.ts'
import { webText } from '../text.ts'

/** What this is, in one screen: check a table, open an example, see the chain. */
export function StartPage({
  at,
  studies,
}: {
  readonly at: PageContext
  readonly studies: ReadonlyMap<string, ShownStudy>
}) {
  const text = webText[at.lang]
  return (
    <PlainPage at={at} title={text.startTitle}>
      <h1>{text.startTitle}</h1>
      <p class="lead">{text.startLead}</p>
      <div class="grid start">
        <section class="panel stack">
          <h2>{text.startCheck}</h2>
          <p>{text.startCheckLead}</p>
          <p>
            <a class="button" href={inLanguage('/periksa', at.lang)}>
              {text.startCheck}
            </a>
          </p>
        </section>
        {[...studies].map(([id, { opened, analysis }]) => (
          <section class="panel stack">
            <p class="crumb">
              {text.startExamples}{' '}
              {opened.study.synthetic ? <Tag tone="notice">{uiText[at.lang].syntheticTag}</Tag> : null}
            </p>
            <h2>{opened.study.title}</h2>
            <p>{headline(analysis, at.lang)}.</p>
            <p>
              <a class="button alt" href={inLanguage(`/studi/${id}`, at.lang)}>
                {text.open}
                <span class="sr"> {opened.study.title}</span>
              </a>
            </p>
          </section>
        ))}
      </div>
      <section class="stack chain">
        <h2>{text.startChain}</h2>
        <ol>
          {stepTitles[at.lang].steps.map((step, i) => (
            <li>
              <span aria-hidden="true">{i + 1}</span> {step}
            </li>
          ))}
        </ol>
      </section>
    </PlainPage>
  )
}
