import { fileURLToPath } from 'node:url'
import { type Config, parseConfig } from '../../base/config.ts'
import type { Language } from '../../base/language.ts'
import { good, type Result } from '../../base/result.ts'
import type { Call, Command, ExitCode, Io } from '../command.ts'
import { configProblemText } from '../config-text.ts'
import { keyIn } from '../key-file.ts'
import type { Started } from '../start.ts'
import { startText } from '../start-text.ts'
import { cliText } from '../text.ts'

export const serve: Command = {
  name: 'serve',
  takes: '',
  summary: {
    id: 'membuka Ungkit di peramban: kantor, studi, dan Periksa tabel',
    en: 'opens Ungkit in a browser: the office, its studies, and Check a table',
  },
  options: { port: { type: 'string' }, host: { type: 'string' } },
  help: {
    id: '  --port   nomor port (bawaan PORT, atau 4280)\n  --host   alamat (bawaan HOST, atau 127.0.0.1: hanya komputer ini)\n\nUNGKIT_DATA menunjuk folder data kantor Anda (bawaan: data); DATABASE_URL menunjuk PostgreSQL sebagai gantinya.\nBerhenti dengan Ctrl+C.',
    en: '  --port   port number (PORT, or 4280, unless told)\n  --host   address (HOST, or 127.0.0.1, this computer only, unless told)\n\nUNGKIT_DATA names the folder of your office’s data (data unless told); DATABASE_URL names PostgreSQL instead.\nCtrl+C stops it.',
  },
  run: runServe,
}

async function runServe({ args, options, lang, io }: Call): Promise<ExitCode> {
  const say = (text: string): ExitCode => {
    io.err(`${text}\n`)
    return 2
  }
  if (args.length > 0) return say(texts[lang].noArguments)
  const asked = { PORT: options.port ?? io.env.PORT, HOST: options.host ?? io.env.HOST }
  const config = parseConfig({ ...io.env, ...(asked as Record<string, string | undefined>) })
  if (!config.ok) return say(config.problems.map((problem) => configProblemText(problem, lang)).join('\n'))
  // Loaded here, so that no other command pays for the database.
  const { startDatabase } = await import('../start.ts')
  const tell = (text: string) => io.err(`${text}\n`)
  const started = await startDatabase({ config: config.value, lang, now: new Date().toISOString(), tell })
  if (typeof started === 'string') return say(started)
  try {
    const secret = await secretOf(config.value)
    if (!secret.ok) return say(startText[lang].key(String(secret.problems[0]!.values?.path)))
    return await listen(config.value, started, secret.value, lang, io)
  } finally {
    await started.opened.close()
    await started.finish()
  }
}

async function secretOf({ secret, data }: Config): Promise<Result<string>> {
  return secret === null ? keyIn(data) : good(secret)
}

async function listen(config: Config, started: Started, secret: string, lang: Language, io: Io): Promise<ExitCode> {
  const { opened, reopen } = started
  const root = fileURLToPath(new URL('..', import.meta.url))
  const onFault = (error: unknown) => io.err(`${error instanceof Error ? error.stack : String(error)}\n`)
  const log = (config.log ?? !io.interactive) ? io.err : null
  const running = await io
    .startWeb({ config, root, opened, reopen, secret, onFault, log })
    .catch((error: NodeJS.ErrnoException) => error)
  if (running instanceof Error) {
    io.err(`${cannotListen(running, config.host, config.port, lang)}\n`)
    return 2
  }
  io.out(`${texts[lang].open(running.address)}\n`)
  const { openSetup } = await import('../../features/people/setup-store.ts')
  const token = await openSetup(opened.db, new Date().toISOString())
  if (token !== null) io.out(`\n${texts[lang].setUp(`${config.address ?? running.address}/mulai/${token}`)}\n`)
  await stopped(io.signal)
  await running.stop()
  return 0
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number, lang: Language): string {
  // The port of the figures may be the one that is taken.
  const asked = (error as { readonly port?: number }).port ?? port
  if (error.code === 'EADDRINUSE') return texts[lang].inUse(asked)
  if (error.code === 'EACCES') return texts[lang].noRight(asked)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return texts[lang].noHost(host)
  return `${cliText[lang].interfaceFailed}\n${error.stack}`
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

const texts = {
  id: {
    open: (address: string) =>
      `Buka ${address}\n\n  Studi Lahat 2021: jumlah tercetak 92, hasil hitung 90; isu 1 dan isu 3 ternyata seri.\n  Isu 2 tetap peringkat 1 pada bobot apa pun, dan setiap angka dapat ditelusuri ke sumbernya.\n  Periksa tabel: tempel tabel penilaian Anda sendiri. Berhenti dengan Ctrl+C.`,
    setUp: (address: string) =>
      `Belum ada kantor. Untuk membuatnya, buka alamat ini; berlaku satu kali, 30 menit:\n  ${address}`,
    noArguments: 'serve tidak memerlukan apa pun di belakangnya, misalnya: ungkit serve --port 4281.',
    inUse: (port: number) =>
      `Port ${port} sedang dipakai program lain. Pilih yang lain, misalnya: PORT=${port + 1} npm start.`,
    noRight: (port: number) =>
      `Port ${port} tidak boleh dipakai tanpa hak khusus. Pilih di atas 1023, misalnya: PORT=4280 npm start.`,
    noHost: (host: string) =>
      `Alamat ${host} tidak ada di komputer ini. Pakai 127.0.0.1, atau 0.0.0.0 untuk semua jaringan.`,
  },
  en: {
    open: (address: string) =>
      `Open ${address}/en\n\n  The study of Lahat 2021: printed 92, computed 90; issues 1 and 3 turn out to tie.\n  Issue 2 stays first whatever the weights, and every figure can be followed to its source.\n  Check a table: paste a scoring table of your own. Ctrl+C stops it.`,
    setUp: (address: string) =>
      `There is no office yet. To make it, open this address; it works once, for 30 minutes:\n  ${address}`,
    noArguments: 'serve takes nothing behind it, such as: ungkit serve --port 4281.',
    inUse: (port: number) =>
      `Port ${port} is in use by another program. Choose another, such as: PORT=${port + 1} npm start.`,
    noRight: (port: number) =>
      `Port ${port} needs special rights. Choose one above 1023, such as: PORT=4280 npm start.`,
    noHost: (host: string) => `This computer has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all networks.`,
  },
}
