import type { Words } from '../methods/scoring/method.ts'

/**
 * What each kind of PPKS means, shortened from Permensos 8/2012 as it is transcribed by dinsos.sukabumikota.go.id; the Ministry's own
 * copy could not be opened. For whoever reads published figures: the regulation alone decides who is counted.
 */
export const ppksDefinitions: Readonly<Record<string, Words>> = {
  'ppks-01': {
    id: 'Anak berusia 5 tahun ke bawah yang ditelantarkan orang tuanya dan/atau berada dalam keluarga tidak mampu yang tidak memberi pengasuhan, perawatan, pembinaan dan perlindungan, sehingga hak dasarnya tidak terpenuhi, serta dieksploitasi.',
    en: 'Child aged 5 or under neglected by its parents and/or in a family unable to give care and protection, so that basic rights are unmet, or who is exploited.',
  },
  'ppks-02': {
    id: 'Anak berusia 6 sampai 18 tahun yang mengalami perlakuan salah dan ditelantarkan orang tua/keluarga, atau kehilangan hak asuh.',
    en: 'Child aged 6 to 18 who is mistreated or neglected by parents/family, or who has lost parental care.',
  },
  'ppks-03': {
    id: 'Orang berumur 12 tahun tetapi belum 18 tahun yang disangka, didakwa atau dijatuhi pidana, serta anak korban atau saksi tindak pidana.',
    en: 'Person aged 12 but not yet 18 who is suspected, charged or convicted, or is a child victim of or witness to a crime.',
  },
  'ppks-04': {
    id: 'Anak yang rentan bekerja di jalanan, bekerja di jalanan, dan/atau bekerja dan hidup di jalanan yang menghabiskan sebagian besar waktunya di sana.',
    en: 'Child at risk of working, working, and/or working and living on the street for most of the time.',
  },
  'ppks-05': {
    id: 'Orang yang belum berusia 18 tahun dengan kelainan fisik dan/atau mental yang menghambat fungsi jasmani, rohani maupun sosialnya.',
    en: 'Person under 18 with a physical and/or mental impairment that hinders bodily, mental or social functioning.',
  },
  'ppks-06': {
    id: 'Anak yang terancam secara fisik dan nonfisik karena kekerasan atau perlakuan salah dalam keluarga atau lingkungan terdekat sehingga kebutuhan dasarnya tidak terpenuhi.',
    en: 'Child threatened physically or otherwise by violence or maltreatment in the family or close surroundings, so that basic needs are unmet.',
  },
  'ppks-07': {
    id: 'Anak berusia 6 sampai 18 tahun dalam situasi darurat; dari kelompok minoritas dan terisolasi; dieksploitasi; diperdagangkan; korban NAPZA, penculikan, kekerasan; penyandang disabilitas; korban perlakuan salah dan penelantaran.',
    en: 'Child aged 6 to 18 in an emergency; from a minority or isolated group; exploited; trafficked; victim of drugs, abduction or violence; with a disability; or mistreated and neglected.',
  },
  'ppks-08': {
    id: 'Orang berusia 60 tahun atau lebih yang karena faktor tertentu tidak dapat memenuhi kebutuhan dasarnya.',
    en: 'Person aged 60 or over who for certain reasons cannot meet basic needs.',
  },
  'ppks-09': {
    id: 'Mereka yang memiliki keterbatasan fisik, mental, intelektual atau sensorik dalam jangka waktu lama yang menghambat partisipasi penuh dan setara dalam masyarakat.',
    en: 'Persons with long-term physical, mental, intellectual or sensory limitations that hinder full and equal participation in society.',
  },
  'ppks-10': {
    id: 'Seseorang yang melakukan hubungan seksual di luar perkawinan yang sah secara berulang dan bergantian dengan tujuan mendapat imbalan uang, materi atau jasa.',
    en: 'Person who repeatedly has sex outside marriage in exchange for money, goods or services.',
  },
  'ppks-11': {
    id: 'Orang yang hidup tidak sesuai norma kehidupan layak setempat, tanpa pencaharian dan tempat tinggal tetap, serta mengembara di tempat umum.',
    en: 'Person living below local norms of decency, without steady livelihood or fixed home, moving about public places.',
  },
  'ppks-12': {
    id: 'Orang yang mendapat penghasilan dengan meminta-minta di tempat umum dengan berbagai cara dan alasan untuk mendapat belas kasihan.',
    en: 'Person who lives by asking for alms in public places.',
  },
  'ppks-13': {
    id: 'Orang yang bekerja memungut dan mengumpulkan barang bekas di permukiman, pertokoan atau pasar untuk didaur ulang atau dijual kembali.',
    en: 'Person who collects used goods from homes, shops or markets to recycle or resell.',
  },
  'ppks-14': {
    id: 'Kelompok yang mengalami gangguan keberfungsian sosial akibat diskriminasi dan marginalisasi sehingga rentan mengalami masalah sosial.',
    en: 'Group whose social functioning is impaired by discrimination and marginalisation (the regulation names sexual and gender minorities).',
  },
  'ppks-15': {
    id: 'Seseorang yang telah selesai menjalani pidana dan mengalami hambatan menyesuaikan diri kembali sehingga sulit mendapat pekerjaan atau hidup normal (kriteria: di atas 18 tahun).',
    en: 'Person who has served a sentence and has difficulty readjusting, finding work or living normally (criterion: over 18).',
  },
  'ppks-16': {
    id: 'Seseorang yang dinyatakan terinfeksi HIV/AIDS dan membutuhkan pelayanan sosial, perawatan kesehatan, dukungan dan pengobatan (kriteria: 18 tahun).',
    en: 'Person declared infected with HIV/AIDS who needs social services, care, support and treatment (criterion: 18 years).',
  },
  'ppks-17': {
    id: 'Seseorang yang menggunakan narkotika, psikotropika dan zat adiktif lainnya di luar pengobatan atau tanpa sepengetahuan dokter yang berwenang.',
    en: 'Person using narcotics, psychotropics or other addictive substances outside treatment or without an authorised doctor.',
  },
  'ppks-18': {
    id: 'Seseorang yang mengalami penderitaan psikis, mental, fisik, seksual, ekonomi dan/atau sosial akibat tindak pidana perdagangan orang.',
    en: 'Person suffering psychological, physical, sexual, economic or social harm from human trafficking.',
  },
  'ppks-19': {
    id: 'Orang, keluarga, kelompok atau kesatuan masyarakat yang mengalami kekerasan, perlakuan salah, eksploitasi, diskriminasi, atau dibiarkan dalam situasi berbahaya sehingga fungsi sosialnya terganggu.',
    en: 'Person, family, group or community that suffers violence, mistreatment, exploitation or discrimination, or is left in danger.',
  },
  'ppks-20': {
    id: 'Pekerja migran internal dan lintas negara yang mengalami masalah sosial berupa kekerasan, penelantaran, musibah, atau disharmoni sosial sehingga fungsi sosialnya terganggu.',
    en: 'Internal or cross-border migrant worker who suffers violence, neglect, disaster or social disharmony that impairs functioning.',
  },
  'ppks-21': {
    id: 'Orang atau sekelompok orang yang menderita atau meninggal dunia akibat bencana yang disebabkan oleh alam sehingga fungsi sosialnya terganggu.',
    en: 'Person or group that suffers or dies from a disaster caused by nature.',
  },
  'ppks-22': {
    id: 'Orang atau sekelompok orang yang menderita atau meninggal dunia akibat bencana oleh manusia, meliputi konflik sosial antarkelompok atau antarkomunitas dan teror.',
    en: 'Person or group that suffers or dies from a man-made disaster: conflict between groups or communities, or terror.',
  },
  'ppks-23': {
    id: 'Perempuan dewasa menikah, belum menikah atau janda yang tidak mempunyai penghasilan cukup untuk kebutuhan pokok sehari-hari (kriteria: 18 sampai 59 tahun).',
    en: 'Adult woman, married, single or widowed, without enough income for daily basic needs (criterion: 18 to 59).',
  },
  'ppks-24': {
    id: 'Orang yang sama sekali tidak mempunyai sumber mata pencaharian, dan/atau mempunyai tetapi tidak mampu memenuhi kebutuhan dasar yang layak bagi diri dan/atau keluarganya.',
    en: 'Person with no livelihood at all, or with one that cannot meet the basic needs of self and/or family.',
  },
  'ppks-25': {
    id: 'Keluarga yang hubungan antaranggotanya, terutama suami-istri dan orang tua-anak, kurang serasi sehingga tugas dan fungsi keluarga tidak berjalan wajar.',
    en: 'Family whose relations (spouses, parents and children) are so strained that family functions fail.',
  },
  'ppks-26': {
    id: 'Kelompok sosial budaya yang bersifat lokal dan terpencar serta kurang atau belum terlibat dalam jaringan dan pelayanan sosial, ekonomi maupun politik.',
    en: 'Local, scattered socio-cultural group little reached by social, economic or political networks and services.',
  },
}
