/** What the head of a column says the column is. `weakTotal` and `mean` are totals only where nothing better is. */
export type HeadRole =
  | 'number'
  | 'issue'
  | 'total'
  | 'weakTotal'
  | 'mean'
  | 'rank'
  | 'judgement'
  | 'weight'
  | 'group'
  | 'other'

const roles: readonly (readonly [HeadRole, RegExp])[] = [
  ['number', /^(no|nomor|nr|num|number|no urut|nomor urut|#|№)$/],
  [
    'rank',
    /^((urutan )?(peringkat|rank|ranking|rangking|ranging|prioritas|priority)|urutan|rank order)( (isu|issue|masalah|prioritas|akhir|ke|order))*$/,
  ],
  [
    'issue',
    /^((daftar|uraian|rumusan|identifikasi|nama|jenis|judul|akar|pokok|alternatif|usulan|core|strategic|main) )*(isu|isu-isu|issues?|masalah|permasalahan|persoalan|problems?|alternatif|uraian|kegiatan|program|deskripsi|description|title|judul|opsi|options?|alternatives?|gagasan|penyebab)(?!.*\d$)( .*)?$/,
  ],
  [
    'total',
    /^([σ∑] ?.*|(grand )?(total|jumlah|jml|jlh|sum|hasil akhir|nilai akhir|skor akhir|final score)( (skor|score|scores|nilai|poin|points?|bobot|akhir|total|keseluruhan|seluruhnya|penilaian|kriteria))*|(skor|nilai|score|bobot|poin|points?) (total|jumlah|akhir|keseluruhan)|[a-z]( ?[+x×] ?[a-z])+)$/,
  ],
  ['weakTotal', /^(skor|nilai|score|scores|hasil|akumulasi|points?|poin)$/],
  ['mean', /^(rata-rata|rata rata|rerata|mean|average|avg)( (skor|nilai|total|score))*$/],
  ['weight', /^(bobot|weights?)( .*)?$/],
  [
    'judgement',
    /^(ket|keterangan|catatan|kesimpulan|status|hasil analisis|remarks?|notes?|conclusion|rekomendasi|memenuhi.*|(ya|layak|lolos) ?\/ ?(tidak.*)|kualitas|kualifikasi|kategori|category)$/,
  ],
  [
    'group',
    /^(kriteria|unsur|aspek|indikator|parameter|penilaian|komponen|faktor|variabel|skala|analisis|analisa|metode|criteria|criterion|rating|usg|apkl|akpk|akpl|astrid|skor|nilai|bobot)( .*)?$/,
  ],
]

/** A longer text is no head and no label. */
const longest = 120

/** `text` is a head without the number in brackets. Of `Ranking/Prioritas` any half will do. */
export function headRole(text: string): HeadRole {
  if (text.length > longest) return 'other'
  const plain = key(text)
  const role = roles.find(([, pattern]) => pattern.test(plain))?.[0]
  if (role) return role
  const [first = '', ...rest] = plain.split('/')
  return rest.length === 0
    ? 'other'
    : ([first, ...rest].map((part) => headRole(part)).find((r) => r !== 'other') ?? 'other')
}

/** Lower case, without the dots and colons around: `No.` and `NO` are one. */
export function key(text: string): string {
  return text.toLowerCase().replace(/^[\s.:=*,]+|[\s.:=*,]+$/g, '')
}

/** A label in front of the highest points, or of the weights, of the criteria. */
export function boundLabel(text: string): 'maximum' | 'weight' | null {
  if (text.length > longest) return null
  const plain = key(text)
  if (maximumLabel.test(plain)) return 'maximum'
  return /^(bobot|weights?|persentase|%)( (kriteria|nilai|skor|poin|\(?%\)?))*$/.test(plain) ? 'weight' : null
}

const maximumLabel =
  /^((skor|nilai|poin|bobot|score|points?|jumlah) )*(maks|maksimal|maksimum|max|maximum|tertinggi|ideal)( (skor|nilai|poin|score|points?|per|kriteria))*$/

/** The label of a row that adds the rows above it and is no issue; `Jumlah penduduk miskin` is one. */
export function isSummary(text: string): boolean {
  return (
    text.length <= longest &&
    /^((grand |sub ?)?total|jumlah|jml|jlh|sum|[σ∑]|rata-rata|rata rata|rerata|mean|average|(skor|nilai) (rata-rata|tertinggi|terendah|minimal|minimum))( (skor|nilai|total|rata-rata|keseluruhan|seluruhnya|akhir|poin|bobot|per kriteria|kriteria|score|points))*$/.test(
      key(text),
    )
  )
}

/** Such a row whose label says that it adds, and not that it averages. */
export function isSum(text: string): boolean {
  return isSummary(text) && /^((grand |sub ?)?total|jumlah|jml|jlh|sum|[σ∑])/.test(key(text))
}

/** A column of people who score, not of what they score. */
export function isRaterHead(text: string): boolean {
  return (
    text.length <= longest &&
    /^(nama |kode |id )?(penilai|responden|rater|respondent|evaluator|asesor|assessor|juri|panelis|pakar|anggota panel)s?\b/.test(
      key(text),
    )
  )
}

/** The first words of a line that stands under a table and is no part of it. */
export function isRemark(text: string): boolean {
  return /^\W*(sumber|source|catatan|keterangan|ket|notes?|remarks?|diolah|tabel|table|gambar|halaman|page|skala|lanjutan)\b/i.test(
    text,
  )
}
