import { type PageContext, PlainPage } from '../../ui/page/page.tsx'
import { helpText } from '../help-text.ts'

/** How to read what the pages say: one question a heading, one answer under it. */
export function HelpPage({ at }: { readonly at: PageContext }) {
  const { title, lead, answers } = helpText[at.lang]
  return (
    <PlainPage at={at} title={title}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <div class="stack spaced">
        {answers.map(({ question, answer }) => (
          <section class="panel">
            <h2>{question}</h2>
            {answer.map((paragraph) => (
              <p class="say">{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </PlainPage>
  )
}
