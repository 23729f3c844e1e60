import type { Language } from '../../base/language.ts'

type RestoreText = {
  readonly help: string
  readonly passphrase: string
  readonly served: (pid: number | null) => string
  readonly noServer: string
  readonly notEmpty: string
  readonly rows: string
  readonly backup: (made: string, program: string, contents: string) => string
  readonly today: { readonly none: string; readonly unreadable: string; readonly newer: string }
  readonly todayHolds: (contents: string) => string
  readonly other: string
  readonly typeName: (office: string) => string
  readonly nobodyToAsk: string
  readonly otherName: string
  readonly done: (contents: string) => string
  readonly kept: (path: string) => string
  readonly afterwards: string
}

export const restoreText: Record<Language, RestoreText> = {
  id: {
    help: '  --yes               tidak menanyakan nama kantor\n  --force             menggantikan isi PostgreSQL yang tidak kosong\n  --passphrase-file   berkas yang baris pertamanya kata sandi cadangan (atau UNGKIT_PASSPHRASE)\n\nHentikan Ungkit dahulu. Cadangan diperiksa seluruhnya sebelum apa pun diganti; data hari ini disimpan dengan nama lain.\nCadangan dari SQLite dapat dipulihkan ke PostgreSQL, dan sebaliknya.\n\nContoh: ungkit restore /media/stik/ungkit.ungkit-backup',
    passphrase: 'Kata sandi cadangan: ',
    served: (pid) =>
      `Ungkit sedang berjalan dengan folder data ini${pid === null ? '' : ` (proses ${pid})`}. Hentikan dahulu, misalnya: systemctl stop ungkit`,
    noServer:
      'Basis data di DATABASE_URL tidak dapat dibuka, atau dibuat oleh Ungkit yang lebih baru. Tidak ada yang diubah.',
    notEmpty:
      'PostgreSQL ini sudah berisi data. Hentikan semua server Ungkit yang memakainya, lalu tambahkan --force. Isinya dicadangkan dahulu.',
    rows: 'Baris',
    backup: (made, program, contents) => `Cadangan ini: ${made}, Ungkit ${program}, ${contents}.`,
    today: {
      none: 'Hari ini: belum ada data.',
      unreadable: 'Hari ini: basis datanya rusak dan tidak dapat dibaca. Berkasnya disimpan apa adanya.',
      newer:
        'Hari ini: basis datanya dibuat oleh Ungkit yang lebih baru dan tidak dibaca. Berkasnya disimpan apa adanya.',
    },
    todayHolds: (contents) => `Hari ini: ${contents}.`,
    other:
      'Perhatian: catatan hari ini bukan lanjutan dari catatan cadangan ini. Cadangan ini mungkin milik kantor lain.',
    typeName: (office) => `Semua data hari ini diganti. Ketik nama kantor untuk melanjutkan (${office}): `,
    nobodyToAsk:
      'Tidak ada yang dapat ditanya di sini. Tambahkan --yes bila Anda sungguh menghendakinya. Tidak ada yang diubah.',
    otherName: 'Nama itu tidak sama. Tidak ada yang diubah.',
    done: (contents) => `Pulih: ${contents}, rantai catatan utuh.`,
    kept: (path) => `Data sebelum pemulihan disimpan: ${path}`,
    afterwards:
      'Sandi dan kode kedua tetap yang terakhir, kecuali bila basis data hari ini tidak terbaca. Jalankan Ungkit lagi.',
  },
  en: {
    help: '  --yes               does not ask for the office’s name\n  --force             replaces what PostgreSQL holds when it is not empty\n  --passphrase-file   a file whose first line is the passphrase of the backup (or UNGKIT_PASSPHRASE)\n\nStop Ungkit first. The backup is checked as a whole before anything is replaced; today’s data is kept under another name.\nA backup from SQLite can be restored into PostgreSQL, and the other way round.\n\nExample: ungkit restore /media/stick/ungkit.ungkit-backup',
    passphrase: 'Passphrase of the backup: ',
    served: (pid) =>
      `Ungkit is running on this data folder${pid === null ? '' : ` (process ${pid})`}. Stop it first, such as by: systemctl stop ungkit`,
    noServer: 'The database at DATABASE_URL cannot be opened, or a newer Ungkit made it. Nothing was changed.',
    notEmpty:
      'This PostgreSQL holds data already. Stop every Ungkit server that uses it, then add --force. What it holds is backed up first.',
    rows: 'Rows',
    backup: (made, program, contents) => `This backup: ${made}, Ungkit ${program}, ${contents}.`,
    today: {
      none: 'Today: no data yet.',
      unreadable: 'Today: the database is damaged and cannot be read. The file is kept as it is.',
      newer: 'Today: a newer Ungkit made the database, and it is not read. The file is kept as it is.',
    },
    todayHolds: (contents) => `Today: ${contents}.`,
    other: 'Mind: today’s log does not go on from this backup’s. The backup may be another office’s.',
    typeName: (office) => `All of today’s data is replaced. Type the office’s name to go on (${office}): `,
    nobodyToAsk: 'There is nobody to ask here. Add --yes if you really mean it. Nothing was changed.',
    otherName: 'That is not the same name. Nothing was changed.',
    done: (contents) => `Restored: ${contents}, log chains intact.`,
    kept: (path) => `The data from before is kept: ${path}`,
    afterwards:
      'Passwords and second factors stay the latest, unless today’s database could not be read. Start Ungkit again.',
  },
}
