import { fileURLToPath } from 'node:url'
import type { Language } from '../../base/language.ts'
import type { Problem } from '../../base/result.ts'
import type { Call, Command, ExitCode } from '../command.ts'
import { printProblems } from '../problems.ts'
import { cliText } from '../text.ts'

export const serve: Command = {
  name: 'serve',
  takes: '',
  summary: {
    id: 'membuka Ungkit di peramban: studi contoh dan Periksa tabel',
    en: 'opens Ungkit in a browser: the example studies and Check a table',
  },
  options: { port: { type: 'string' }, host: { type: 'string' } },
  help: {
    id: '  --port   nomor port (bawaan PORT, atau 4280)\n  --host   alamat (bawaan HOST, atau 127.0.0.1: hanya komputer ini)\n\nUNGKIT_DATA menunjuk folder studi kantor Anda (masing-masing folder atau .zip); isinya tampil di halaman awal.\nBerhenti dengan Ctrl+C.',
    en: '  --port   port number (PORT, or 4280, unless told)\n  --host   address (HOST, or 127.0.0.1, this computer only, unless told)\n\nUNGKIT_DATA names a folder of your office’s own studies (each a folder or .zip), shown on the start page.\nCtrl+C stops it.',
  },
  run: runServe,
}

async function runServe({ args, options, lang, io }: Call): Promise<ExitCode> {
  const port = portOf(options.port ?? io.env.PORT ?? '4280')
  const host = String(options.host ?? io.env.HOST ?? '127.0.0.1')
  if (args.length > 0 || port === null) {
    io.err(`${texts[lang].badPort}\n`)
    return 2
  }
  const root = fileURLToPath(new URL('..', import.meta.url))
  const onFault = (error: unknown) => io.err(`${error instanceof Error ? error.stack : String(error)}\n`)
  const data = io.env.UNGKIT_DATA ?? null
  const onRefused = (name: string, problems: readonly Problem[]) => void printProblems(problems, name, lang, io)
  const running = await io
    .startWeb({ host, port, root, data, onFault, onRefused })
    .catch((error: NodeJS.ErrnoException) => error)
  if (running instanceof Error) {
    io.err(`${cannotListen(running, host, port, lang)}\n`)
    return 2
  }
  io.out(`${texts[lang].open(running.address)}\n`)
  await stopped(io.signal)
  await running.stop()
  return 0
}

function portOf(text: string | boolean): number | null {
  const port = typeof text === 'string' && /^\d{1,5}$/.test(text) ? Number(text) : -1
  return port >= 0 && port <= 65_535 ? port : null
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number, lang: Language): string {
  if (error.code === 'EADDRINUSE') return texts[lang].inUse(port)
  if (error.code === 'EACCES') return texts[lang].noRight(port)
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
    badPort: 'Port diisi bilangan dari 0 sampai 65535, misalnya: ungkit serve --port 4281.',
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
    badPort: 'A port is a number from 0 to 65535, such as: ungkit serve --port 4281.',
    inUse: (port: number) =>
      `Port ${port} is in use by another program. Choose another, such as: PORT=${port + 1} npm start.`,
    noRight: (port: number) =>
      `Port ${port} needs special rights. Choose one above 1023, such as: PORT=4280 npm start.`,
    noHost: (host: string) => `This computer has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all networks.`,
  },
}
