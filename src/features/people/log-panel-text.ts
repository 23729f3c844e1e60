import type { Language } from '../../base/language.ts'

/** The acts of a panel in words, each as a line of a list and behind the name of who did it. */
export const panelActs = {
  'round.settled': {
    id: ['Aturan ronde disimpan', 'menyimpan aturan ronde panel'],
    en: ['Rules of a round saved', 'saved the rules of a round of the panel'],
  },
  'round.opened': {
    id: ['Ronde dibuka', 'membuka ronde panel'],
    en: ['Round opened', 'opened a round of the panel'],
  },
  'round.closed': {
    id: ['Ronde ditutup', 'menutup ronde panel'],
    en: ['Round closed', 'closed a round of the panel'],
  },
  'rater.asked': {
    id: ['Penilai diminta', 'menambahkan ke panel'],
    en: ['Rater asked', 'added to the panel'],
  },
  'rater.dismissed': {
    id: ['Penilai dikeluarkan dari panel', 'mengeluarkan dari panel'],
    en: ['Rater taken out of the panel', 'took out of the panel'],
  },
  'rater.invited': {
    id: ['Tautan penilai dibuat', 'membuat tautan untuk penilai'],
    en: ['Link for a rater made', 'made a link for the rater'],
  },
  'rater.uninvited': {
    id: ['Tautan penilai ditarik', 'menarik tautan penilai'],
    en: ['Link of a rater withdrawn', 'withdrew the link of the rater'],
  },
  'ballot.opened': {
    id: ['Formulir panel dibuka', 'membuka formulir panel'],
    en: ['Form of the panel opened', 'opened the form of the panel'],
  },
  'ballot.saved': {
    id: ['Formulir panel mulai diisi', 'mengisi sebagian formulir panel'],
    en: ['Form of the panel begun', 'filled a part of the form of the panel'],
  },
  'ballot.completed': {
    id: ['Formulir panel lengkap', 'melengkapi formulir panel'],
    en: ['Form of the panel complete', 'completed the form of the panel'],
  },
  'ballot.declined': {
    id: ['Penilai tidak ikut', 'menolak menilai'],
    en: ['Rater declined', 'declined to score'],
  },
  'ballot.entered': {
    id: ['Formulir panel dimasukkan', 'memasukkan formulir kertas atau Excel dari'],
    en: ['Form of the panel entered', 'entered the form on paper or in Excel of'],
  },
  'ballot.checked': {
    id: ['Formulir panel diperiksa orang kedua', 'memeriksa formulir yang dimasukkan dari'],
    en: ['Form of the panel checked by a second person', 'checked the entered form of'],
  },
  'ballot.revealed': {
    id: ['Isi formulir panel dibuka', 'membuka isi formulir panel dari'],
    en: ['Content of a form of the panel opened', 'opened what the form of the panel holds of'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly [label: string, did: string]>>>>
