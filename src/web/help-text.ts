import type { Language } from '../base/language.ts'

type HelpText = {
  readonly title: string
  readonly lead: string
  readonly answers: readonly { readonly question: string; readonly answer: readonly string[] }[]
}

export const helpText: Record<Language, HelpText> = {
  id: {
    title: 'Membaca hasil Ungkit',
    lead: 'Jawaban singkat atas hal yang paling sering ditanyakan tentang jumlah, peringkat, seri, dan bobot.',
    answers: [
      {
        question: 'Mengapa ada dua jumlah?',
        answer: [
          'Yang tercetak dan yang dihitung adalah dua fakta; keduanya disimpan. Ungkit tidak menebak mana yang salah: mungkin jumlahnya, mungkin satu selnya. Lihat naskah aslinya.',
        ],
      },
      {
        question: 'Apa artinya seri?',
        answer: [
          'Jumlah yang sama berbagi peringkat: 1, 2, 2. Seri adalah hasil, bukan kesalahan. Bila metode tidak punya aturan pemutus, orang yang memutuskan, dan alasannya dicatat.',
        ],
      },
      {
        question: 'Apa artinya “pada bobot apa pun”?',
        answer: [
          'Isu itu sama atau lebih tinggi pada semua kriteria. Bobot mana pun yang dipakai, tidak ada isu lain yang dapat melewatinya.',
        ],
      },
      {
        question: 'Apa arti peluang 4/7?',
        answer: [
          'Bila semua susunan bobot sama mungkin, isu pertama unggul atas isu kedua pada 4 dari 7 bagian susunan itu. Angkanya dihitung tepat, bukan dengan percobaan acak.',
        ],
      },
      {
        question: 'Bagaimana melihat asal sebuah angka?',
        answer: [
          'Angka bergaris titik-titik adalah tautan ke barisnya di berkas studi. “Asal angka” di bawah judul isu membuka penjumlahannya. Semua dapat dicapai dengan tombol Tab dan Enter.',
        ],
      },
      {
        question: 'Apa yang terjadi dengan tabel yang saya tempel?',
        answer: [
          'Tabel dihitung, hasilnya ditampilkan, lalu dilupakan. Tidak ada yang disimpan di peladen maupun di peramban.',
        ],
      },
    ],
  },
  en: {
    title: 'Reading what Ungkit says',
    lead: 'Short answers to what is asked most about totals, ranks, ties and weights.',
    answers: [
      {
        question: 'Why are there two totals?',
        answer: [
          'What was printed and what is computed are two facts; both are kept. Ungkit does not guess which is wrong: it may be the total, it may be a cell. Look at the original.',
        ],
      },
      {
        question: 'What does a tie mean?',
        answer: [
          'Equal totals share a rank: 1, 2, 2. A tie is a result, not a fault. Where the method has no rule to break it, a person decides, and the reason is recorded.',
        ],
      },
      {
        question: 'What does “whatever the weights” mean?',
        answer: [
          'The issue is as high or higher on every criterion. Whichever weights are used, no other issue can pass it.',
        ],
      },
      {
        question: 'What does a chance of 4/7 mean?',
        answer: [
          'If every weighting is equally likely, the first issue beats the second in 4 of 7 parts of them. The number is exact, not the result of random trials.',
        ],
      },
      {
        question: 'How do I see where a number comes from?',
        answer: [
          'A number with a dotted line leads to its row in the study’s file. “Where it comes from” under an issue opens the addition. Tab and Enter reach all of it.',
        ],
      },
      {
        question: 'What happens to the table that I paste?',
        answer: ['It is computed, shown, and forgotten. Nothing is stored, neither on the server nor in the browser.'],
      },
    ],
  },
}
