import { sha256 } from '../../../../base/hash.ts'
import type { Language } from '../../../../base/language.ts'
import { formatNumber } from '../../../../base/numbers.ts'
import { fileText } from '../file-text.ts'

type Props = {
  readonly lang: Language
  readonly label: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Where a file is read from the page that the table stands on. */
  readonly to: (name: string) => string
}

/** Each file with its size and the SHA-256 by which anybody can check a copy. */
export function Checksums({ lang, label, files, to }: Props) {
  const words = fileText[lang]
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col" class="num">
              {words.bytes}
            </th>
            <th scope="col">{words.checksum}</th>
          </tr>
        </thead>
        <tbody>
          {[...files].map(([name, content]) => (
            <tr>
              <th scope="row">
                <a href={to(name)}>{name}</a>
              </th>
              <td class="num">{formatNumber(content.length, lang)}</td>
              <td class="hash">
                <code>{sha256(content)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
