import { astrid } from '../../../src/methods/scoring/weighted-points/astrid.ts'
import type { Example } from '../example.ts'
import { withFrozenDecision } from '../freeze.ts'
import { chain } from '../log.ts'
import { quoteRow } from '../quote.ts'
import { codes } from './codes.ts'
import { evidenceRows, factors } from './factors.ts'
import { issues, printed, scoreRows } from './issues.ts'
import { events } from './log.ts'
import { measureRows, milestones, projects } from './project.ts'
import { quotes } from './quotes.ts'
import { recapRows } from './recap.ts'
import { sources, texts } from './sources.ts'
import { study } from './study.ts'

const readme = `# Contoh sintetis

Bundel studi (format 1) yang lengkap untuk berlatih, dari rekapitulasi sampai evaluasi. **Ini karangan.** Dinas Sosial Kabupaten Contoh tidak ada.

- **Isi:** angka pemerlu pelayanan kesejahteraan sosial (PPKS) menurut jenis dan kecamatan selama tiga tahun, dua wawancara dan satu observasi yang dikode, faktor SWOT dengan bukti yang mendukung dan yang menyangkal, lima isu yang dinilai lima penilai dengan ASTRID, keputusan dengan catatan bekunya (\`decisions/1.json\`), satu aksi perubahan, pengukuran T0 sampai T3, dan catatan perubahan yang berantai.
- **Yang nyata:** hanya jumlah tiap jenis PPKS tingkat kabupaten tahun 2021 (baris 16.04 di \`recap.csv\`) dari Tabel 1 Seanto & Alyani (2026), serta 24 kode kecamatan Kabupaten Lahat.
- **Yang karangan:** semua yang lain. Angka per kecamatan tahun 2021 dibagi acak dengan benih tetap dan hanya cocok jumlahnya; angka 2019 dan 2020 dikarang dari situ. Jangan dikutip sebagai data kecamatan.
- **Yang sengaja dibuat sulit:** dua isu teratas hanya berselisih 0,4; isu 3 dan isu 5 tepat seri; satu penilai jauh dari yang lain pada isu 2; dua faktor belum berbukti; satu indikator berawal dari nol; satu kecamatan tidak melapor pada 2019, dua isian tidak dilaporkan dan satu rahasia pada 2020, satu banjir melonjakkan 2019.
- **Sumber dan lisensi:** Tabel 1 dikutip dari Seanto & Alyani (2026); kode kecamatan dari Kepmendagri 300.2.2-2138/2025 lewat idn-area-data (ODbL 1.0). Selebihnya berlisensi Apache-2.0 seperti Ungkit.

Periksa sendiri: \`npx ungkit verify examples/contoh-sintetis\`.

Folder ini dibuat oleh \`node --import tsx examples/make/all.ts\`; ubahlah skripnya, bukan berkasnya.
`

const fileOf = new Map(sources.map(([id, , , , , file]) => [id as string, file as string]))

const draft: Example = {
  folder: 'contoh-sintetis',
  descriptor: {
    name: 'contoh-sintetis',
    title: study.title,
    description: 'SINTETIS: data karangan untuk berlatih. Yang nyata hanya jumlah Tabel 1 dan kode kecamatan.',
    licenses: [
      { name: 'Apache-2.0', title: 'Apache License 2.0' },
      { name: 'ODbL-1.0', title: 'Open Database License 1.0 (kode kecamatan)' },
    ],
    sources: [
      { title: 'Seanto & Alyani (2026), Tabel 1' },
      { title: 'Kepmendagri 300.2.2-2138/2025, lewat idn-area-data 4.0.1' },
    ],
  },
  study,
  method: { ...astrid },
  tables: {
    recap: recapRows(),
    sources,
    codes,
    quotes: quotes.map((quote) => quoteRow(quote, texts[fileOf.get(quote[1])!]!)),
    factors,
    evidence: evidenceRows(),
    issues,
    scores: scoreRows(),
    printed,
    projects,
    milestones,
    measures: measureRows(),
  },
  files: { 'README.md': readme, ...texts, 'log.jsonl': chain(events) },
}

/** Frozen by the head of the office at the moment that the log tells of; before it the log ended with the closed panel. */
export const contohSintetis: Example = withFrozenDecision(draft, {
  at: '2022-03-21T04:20:00.000Z',
  roles: ['head'],
  log: chain(events.filter(([at]) => at < '2022-03-21T04:20:00Z')),
})
