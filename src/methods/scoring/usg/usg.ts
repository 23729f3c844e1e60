import { criterion, defineMethod, words } from '../define.ts'

const fromOneToFive = { minimum: 1, maximum: 5 }

const criteria = [
  criterion('urgency', 'U', words('Urgency (mendesak)', 'Urgency'), fromOneToFive),
  criterion('seriousness', 'S', words('Seriousness (kegawatan)', 'Seriousness'), fromOneToFive),
  criterion('growth', 'G', words('Growth (perkembangan)', 'Growth'), fromOneToFive),
]

/** USG: three criteria from 1 to 5, added (3 to 15). Trainees' reports state no tie rule, so ties stay ties. */
export const usg = defineMethod({
  id: 'usg',
  version: '1',
  kind: 'usg',
  title: words('USG', 'USG'),
  criteria,
  source: { citation: 'Laporan peserta pelatihan, Bapelkes Cikarang (Nur Rahmawati), Tabel 3', year: null },
})

/** The same sum, with the tie rule of one teaching module: higher U decides, then S, then G. Not universal. */
export const usgTieBreak = defineMethod({
  id: 'usg-u-s-g',
  version: '1',
  kind: 'usg',
  title: words('USG dengan pemutus seri U, S, G', 'USG with the tie rule U, S, G'),
  criteria,
  tieRule: { kind: 'criteria', order: ['urgency', 'seriousness', 'growth'] },
  source: { citation: 'Modul pelatihan kota cerdas (bahan ajar publik)', year: null },
})
