import type { Language } from '../base/language.ts'

type HelpText = {
  readonly title: string
  readonly lead: string
  readonly answers: readonly { readonly question: string; readonly answer: readonly string[] }[]
}

export const helpText: Record<Language, HelpText> = {
  id: {
    title: 'Bantuan',
    lead: 'Jawaban singkat atas yang paling sering ditanyakan: membaca hasil, menyimpan, bekerja bersama, riwayat, dan cadangan.',
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
          'Tabel dihitung, hasilnya ditampilkan, lalu dilupakan. Tidak ada yang disimpan di server maupun di peramban.',
        ],
      },
      {
        question: 'Apakah isian saya tersimpan?',
        answer: [
          'Ya, sendiri, begitu Anda meninggalkan sebuah isian; di bawah formulir tertulis “Tersimpan pukul …”. Bila tertulis “Belum tersimpan”, bacalah alasannya di sana. Isian yang tidak terkirim disimpan di perangkat ini dan ditawarkan lagi.',
          'Bila orang lain mengubah bagian yang sama, keduanya ditunjukkan dan Anda memilih. Tanpa JavaScript, tekan Simpan.',
        ],
      },
      {
        question: 'Bagaimana orang lain ikut bekerja?',
        answer: [
          'Administrator mengundang anggota di halaman Kantor: tautannya untuk satu orang, sekali pakai. Sesudah itu pemilik studi memasukkannya di bagian Tim pada studi itu. Yang lupa sandi meminta tautan baru dari halaman masuk atau dari administrator.',
        ],
      },
      {
        question: 'Siapa mengubah apa, dan bagaimana mengurungkannya?',
        answer: [
          'Riwayat di tiap studi menyebut siapa mengubah apa dan kapan; di sana pula sebuah perubahan diurungkan. Halaman Riwayat memuat seluruh kantor. Catatan hanya bertambah, tidak dapat diubah diam-diam.',
          'Studi yang dihapus berada di Keranjang, tab di halaman Studi, dan dapat dipulihkan dari sana.',
        ],
      },
      {
        question: 'Bagaimana bila server rusak?',
        answer: [
          'Administrator mengurus Cadangan di halaman Kantor: dibuat sendiri menurut jadwal, dan dapat diunduh untuk disimpan di tempat lain. Setiap orang dapat mengunduh bundel studinya sendiri di bagian Laporan, lalu memasukkannya lagi dengan Mulai studi baru.',
          'Panduan lengkap dengan gambar ada di folder docs/guide pada paket Ungkit.',
        ],
      },
    ],
  },
  en: {
    title: 'Help',
    lead: 'Short answers to what is asked most: reading results, saving, working together, history and backups.',
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
      {
        question: 'Is what I typed saved?',
        answer: [
          'Yes, by itself, as soon as you leave a field; under the form it says “Saved at …”. If it says “Not saved yet”, read why. What could not be sent is kept on this device and offered again.',
          'If somebody else changed the same, both are shown and you choose. Without JavaScript, press Save.',
        ],
      },
      {
        question: 'How do others join the work?',
        answer: [
          'An administrator invites members on the page Office: a link is for one person and works once. Then the owner of a study adds them under Team in that study. Who forgot a password asks for a link on the sign-in page or from an administrator.',
        ],
      },
      {
        question: 'Who changed what, and how is it undone?',
        answer: [
          'The history of each study says who changed what and when, and a change is undone there. The page History holds the whole office. Entries are only added; nobody can change one unnoticed.',
          'A deleted study lies in the bin, a tab of the page Studies, and can be brought back from there.',
        ],
      },
      {
        question: 'What if the server breaks?',
        answer: [
          'An administrator runs the backups on the page Office: made by themselves on a schedule, to be downloaded and kept elsewhere. Anybody can download the bundle of their own study under Reports, and bring it in again by Start a new study.',
          'The whole guide with pictures is in the folder docs/guide of the package of Ungkit, in Indonesian.',
        ],
      },
    ],
  },
}
