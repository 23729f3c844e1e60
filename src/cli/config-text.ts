import type { ConfigField } from '../base/config.ts'
import type { Language } from '../base/language.ts'
import type { Problem } from '../base/result.ts'

/** What is wrong with a variable of the environment and how to write it. Its value is not repeated: it may be a secret. */
export function configProblemText(problem: Problem, lang: Language): string {
  const field = problem.place?.path as ConfigField
  const { needed, notSecure, forms } = texts[lang]
  if (problem.code === 'notSecure') return `${field}: ${notSecure}`
  return `${field}: ${problem.code === 'needed' ? `${needed} ` : ''}${forms[field]}`
}

type Texts = {
  readonly needed: string
  readonly notSecure: string
  readonly forms: Readonly<Record<ConfigField, string>>
}

const texts: Record<Language, Texts> = {
  id: {
    needed: 'perlu diisi.',
    notSecure:
      'alamat http di luar komputer ini membuka sandi dan sesi kepada siapa pun di jaringan. Pakai https, atau isi UNGKIT_ALLOW_HTTP=1 bila Anda sungguh menghendakinya.',
    forms: {
      PORT: 'Isi bilangan dari 0 sampai 65535, misalnya 4280.',
      HOST: 'Isi alamat untuk mendengarkan, misalnya 127.0.0.1.',
      METRICS_PORT: 'Isi bilangan dari 0 sampai 65535, misalnya 9280.',
      UNGKIT_DATA: 'Isi folder data, misalnya /var/lib/ungkit.',
      DATABASE_URL: 'Isi alamat PostgreSQL, misalnya postgres://ungkit@localhost/ungkit.',
      DATABASE_READ_URL: 'Isi alamat PostgreSQL untuk membaca, misalnya postgres://ungkit@replika/ungkit.',
      UNGKIT_SECRET: 'Isi sedikitnya 32 karakter acak, misalnya hasil perintah: openssl rand -base64 32.',
      UNGKIT_ADDRESS: 'Isi alamat situs tanpa jalur, misalnya https://ungkit.lahatkab.go.id.',
      UNGKIT_ALLOW_HTTP: 'Isi 0 atau 1.',
      UNGKIT_PROXIES: 'Isi alamat IP proksi, dipisah koma, misalnya 127.0.0.1.',
      SMTP_URL: 'Isi alamat server surat, misalnya smtps://nama:sandi@surat.go.id.',
      MAIL_FROM: 'Isi alamat surel pengirim, misalnya ungkit@lahatkab.go.id.',
      OIDC_NAME: 'Isi nama yang tampil pada tombol, paling panjang 60 karakter.',
      OIDC_DISCOVERY_URL: 'Isi alamat .well-known/openid-configuration penyedia.',
      OIDC_CLIENT_ID: 'Isi tanda klien dari penyedia.',
      OIDC_CLIENT_SECRET: 'Isi rahasia klien dari penyedia.',
      UNGKIT_BACKUP_HOURS: 'Isi jarak antarcadangan dalam jam, 0 untuk tidak pernah.',
      UNGKIT_BACKUP_KEEP: 'Isi banyaknya cadangan yang disimpan, 1 sampai 1000.',
      UNGKIT_BACKUP_FOLDER: 'Isi folder cadangan.',
      UNGKIT_PASSPHRASE: 'Isi sedikitnya 12 karakter, misalnya empat kata.',
      UNGKIT_LOG: 'Isi json atau off.',
      UNGKIT_OFFLINE: 'Isi 1 atau 0.',
    },
  },
  en: {
    needed: 'is needed.',
    notSecure:
      'an http address beyond this computer shows passwords and sessions to anybody on the network. Use https, or set UNGKIT_ALLOW_HTTP=1 if you really mean it.',
    forms: {
      PORT: 'Write a number from 0 to 65535, such as 4280.',
      HOST: 'Write an address to listen on, such as 127.0.0.1.',
      METRICS_PORT: 'Write a number from 0 to 65535, such as 9280.',
      UNGKIT_DATA: 'Write the data folder, such as /var/lib/ungkit.',
      DATABASE_URL: 'Write the address of PostgreSQL, such as postgres://ungkit@localhost/ungkit.',
      DATABASE_READ_URL: 'Write the address of PostgreSQL for reading, such as postgres://ungkit@replica/ungkit.',
      UNGKIT_SECRET: 'Write at least 32 random signs, such as what this prints: openssl rand -base64 32.',
      UNGKIT_ADDRESS: 'Write the address of the site without a path, such as https://ungkit.example.org.',
      UNGKIT_ALLOW_HTTP: 'Write 0 or 1.',
      UNGKIT_PROXIES: 'Write the IP addresses of proxies with commas, such as 127.0.0.1.',
      SMTP_URL: 'Write the address of the mail server, such as smtps://name:password@mail.example.org.',
      MAIL_FROM: 'Write the sender’s e-mail address, such as ungkit@example.org.',
      OIDC_NAME: 'Write the name on the button, 60 characters at most.',
      OIDC_DISCOVERY_URL: 'Write the provider’s .well-known/openid-configuration address.',
      OIDC_CLIENT_ID: 'Write the client id that the provider gave.',
      OIDC_CLIENT_SECRET: 'Write the client secret that the provider gave.',
      UNGKIT_BACKUP_HOURS: 'Write the hours between backups, 0 for never.',
      UNGKIT_BACKUP_KEEP: 'Write how many backups to keep, 1 to 1000.',
      UNGKIT_BACKUP_FOLDER: 'Write the folder of the backups.',
      UNGKIT_PASSPHRASE: 'Write at least 12 characters, such as four words.',
      UNGKIT_LOG: 'Write json or off.',
      UNGKIT_OFFLINE: 'Write 1 or 0.',
    },
  },
}
