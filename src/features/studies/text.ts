import type { Language } from '../../base/language.ts'
import { placed } from '../../base/place.ts'
import type { Problem } from '../../base/result.ts'

/** Why study.json was refused, at its place. */
export function studyProblemText(problem: Problem, lang: Language): string {
  const path = problem.place?.path ?? ''
  const field = path.split('.')[0]! as keyof Texts['fields']
  const sentence = path === '' ? texts[lang].notAnObject : (texts[lang].fields[field] ?? texts[lang].other)
  return placed(problem.place, sentence, lang)
}

type Texts = {
  readonly notAnObject: string
  readonly other: string
  readonly fields: Record<
    'format' | 'id' | 'title' | 'language' | 'synthetic' | 'period' | 'decision' | 'people',
    string
  >
}

const texts: Record<Language, Texts> = {
  id: {
    notAnObject: 'Di sini diharapkan sebuah objek JSON { … }.',
    other: 'Isian ini tidak sesuai bentuknya. Bandingkan dengan studi contoh.',
    fields: {
      format: 'Hanya format 1 yang dikenal. Buka dengan Ungkit yang lebih baru.',
      id: 'Tuliskan tanda pengenal studi, misalnya "lahat-2021".',
      title: 'Tuliskan judul studi.',
      language: 'Tuliskan "id" atau "en".',
      synthetic: 'Tuliskan true untuk data latihan buatan, atau false.',
      period: 'Tuliskan tanggal sebagai 2021-12-31.',
      decision: 'Penetapan memerlukan "issue"; tanggalnya ditulis 2021-12-31.',
      people: 'Setiap orang ditulis sebagai { "id", "role" }.',
    },
  },
  en: {
    notAnObject: 'A JSON object { … } is expected here.',
    other: 'This does not have the expected form. Compare it with an example study.',
    fields: {
      format: 'Only format 1 is known. Open it with a newer Ungkit.',
      id: 'Write the id of the study, such as "lahat-2021".',
      title: 'Write the title of the study.',
      language: 'Write "id" or "en".',
      synthetic: 'Write true for made-up practice data, or false.',
      period: 'Write a date as 2021-12-31.',
      decision: 'A decision needs "issue"; its date is written 2021-12-31.',
      people: 'Each person is written as { "id", "role" }.',
    },
  },
}
