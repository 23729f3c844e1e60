import type { Language } from '../../base/language.ts'

type Texts = {
  readonly title: string
  readonly chosen: string
  readonly first: string
  readonly tiedFirst: string
  readonly notFirst: (rank: string) => string
  readonly unranked: string
  readonly by: string
  readonly on: string
  readonly method: string
  readonly raters: (complete: number, all: number) => string
  readonly rounds: (n: number) => string
  readonly totals: string
  readonly rank: string
  readonly issue: string
  readonly total: string
  readonly more: (n: number) => string
  readonly ties: string
  readonly tie: (issues: string, total: string, how: string) => string
  readonly stays: string
  readonly byMethod: (criteria: string) => string
  readonly byRule: (criterion: string) => string
  readonly byPerson: (who: string) => string
  readonly reason: string
  readonly notRecorded: string
  readonly needed: string
  readonly evidence: (factors: number, links: number, breaks: number) => string
  readonly decides: string
  readonly rater: string
  readonly chair: string
  readonly witness: string
  readonly record: (number: number, when: string) => string
  readonly recordShort: string
  readonly digest: (code: string) => string
  readonly check: string
  readonly qr: string
}

export const minutesText: Record<Language, Texts> = {
  id: {
    title: 'Berita acara penetapan isu strategis',
    chosen: 'Isu strategis yang ditetapkan: ',
    first: 'Isu ini satu-satunya peringkat 1.',
    tiedFirst: 'Isu ini berbagi peringkat 1.',
    notFirst: (rank) => `Isu ini peringkat ${rank}, bukan peringkat 1; alasannya tertulis di bawah.`,
    unranked: 'Isu ini tidak diperingkat; alasannya tertulis di bawah.',
    by: 'Ditetapkan oleh',
    on: 'Tanggal',
    method: 'Metode',
    raters: (complete, all) => `${complete} dari ${all} penilai lengkap`,
    rounds: (n) => `, ${n} putaran`,
    totals: 'Jumlah dan peringkat saat ditetapkan',
    rank: 'Peringkat',
    issue: 'Isu',
    total: 'Jumlah',
    more: (n) => `Dan ${n} isu lain dalam catatan penetapan.`,
    ties: 'Seri',
    tie: (issues, total, how) => `${issues}, masing-masing ${total}: ${how}.`,
    stays: 'tetap seri',
    byMethod: (criteria) => `diputus oleh aturan metode, nilai ${criteria} berurutan`,
    byRule: (criterion) => `diputus oleh aturan, nilai ${criterion} yang lebih tinggi`,
    byPerson: (who) => `diputus oleh ${who} dengan alasan di bawah`,
    reason: 'Alasan',
    notRecorded: 'belum dicatat',
    needed: 'Yang harus benar agar keputusan berubah',
    evidence: (factors, links, breaks) =>
      `Dasarnya ${factors} faktor SWOT dan ${links} kaitan bukti${breaks === 0 ? '' : `; ${breaks} hal pada rantai bukti perlu dilihat`}. Rinciannya ada dalam catatan penetapan.`,
    decides: 'Yang menetapkan',
    rater: 'Penilai',
    chair: 'Ketua panel',
    witness: 'Saksi',
    record: (number, when) => `Catatan penetapan ${number}, dibekukan ${when}`,
    recordShort: 'catatan',
    digest: (code) => `Sidik (12 angka awal SHA-256): ${code}`,
    check: 'Periksa tanpa jaringan: ungkit verify pada bundel studi.',
    qr: 'Kode QR yang membuka catatan penetapan ini',
  },
  en: {
    title: 'Minutes of the decision on the strategic issue',
    chosen: 'The strategic issue chosen: ',
    first: 'It stands alone at rank 1.',
    tiedFirst: 'It shares rank 1.',
    notFirst: (rank) => `It stands at rank ${rank}, not at rank 1; the reason is written below.`,
    unranked: 'It is not ranked; the reason is written below.',
    by: 'Decided by',
    on: 'On',
    method: 'Method',
    raters: (complete, all) => `${complete} of ${all} raters complete`,
    rounds: (n) => `, ${n} rounds`,
    totals: 'Totals and ranks when it was decided',
    rank: 'Rank',
    issue: 'Issue',
    total: 'Total',
    more: (n) => `And ${n} issues more in the decision record.`,
    ties: 'Ties',
    tie: (issues, total, how) => `${issues}, ${total} each: ${how}.`,
    stays: 'stays a tie',
    byMethod: (criteria) => `settled by the method, points on ${criteria} in that order`,
    byRule: (criterion) => `settled by a rule, more points on ${criterion}`,
    byPerson: (who) => `settled by ${who} for the reason below`,
    reason: 'Reason',
    notRecorded: 'not recorded',
    needed: 'What would have to be true',
    evidence: (factors, links, breaks) =>
      `It rests on ${factors} SWOT factors and ${links} links of evidence${breaks === 0 ? '' : `; ${breaks} things on the chain need a look`}. The decision record has the details.`,
    decides: 'Who decides',
    rater: 'Rater',
    chair: 'Chair of the panel',
    witness: 'Witness',
    record: (number, when) => `Decision record ${number}, frozen ${when}`,
    recordShort: 'record',
    digest: (code) => `Digest (first 12 digits of SHA-256): ${code}`,
    check: 'Check it without a network: ungkit verify on the bundle of the study.',
    qr: 'QR code that opens this decision record',
  },
}
