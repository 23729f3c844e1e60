import { mkdir } from 'node:fs/promises'
import { type Config, parseConfig } from '../../base/config.ts'
import type { Language } from '../../base/language.ts'
import { formatMoment } from '../../base/moments.ts'
import type { Result } from '../../base/result.ts'
import { version } from '../../base/version.ts'
import { removeUnfinished } from '../../db/backup/folder.ts'
import { type OpenedBackup, openBackup, rowsOf } from '../../db/backup/index.ts'
import { type FolderHold, holdFolder } from '../../db/folder-hold.ts'
import type { DatabasePlace } from '../../db/open.ts'
import { backupProblemText, carriedLines, contentsText } from '../../features/people/backup-text.ts'
import { contentsOf } from '../../features/people/chains-store.ts'
import {
  bringUpToDate,
  completeRestore,
  isSameName,
  keeperOf,
  relationOf,
  restorePaths,
  stageRestore,
} from '../../features/people/restore-store.ts'
import type { Call, ExitCode, Io } from '../command.ts'
import { configProblemText } from '../config-text.ts'
import { openToday, placeOf, type Today } from '../database.ts'
import { givenPassphrase } from '../passphrase.ts'
import { progress } from '../progress.ts'
import { visible } from '../terminal.ts'
import { cliText } from '../text.ts'
import { restoreText } from './restore-text.ts'

export async function runRestore(call: Call): Promise<ExitCode> {
  const { args, options, lang, io } = call
  const say = refusal(io)
  if (args.length !== 1) return say(cliText[lang].oneArgument('restore', 'FILE'))
  const config = parseConfig(io.env)
  if (!config.ok) return say(config.problems.map((p) => configProblemText(p, lang)).join('\n'))
  const backup = await opening(args[0]!, options['passphrase-file'], lang, io)
  if (!backup.ok) return say(backupProblemText(backup.problems[0]!, lang))
  const place = placeOf(config.value)
  await mkdir(config.value.data, { recursive: true, mode: 0o700 })
  await mkdir(config.value.backups.folder, { recursive: true, mode: 0o700 })
  const hold = 'file' in place ? await holdFolder(config.value.data) : null
  if (hold !== null && 'heldBy' in hold) return say(restoreText[lang].served(hold.heldBy?.pid ?? null))
  try {
    if (hold !== null) await removeUnfinished(config.value.data, new Date().toISOString())
    return await restoreHeld({ ...call, config: config.value, place, backup: backup.value, hold })
  } finally {
    hold?.release()
  }
}

async function opening(path: string, file: string | boolean | undefined, lang: Language, io: Io) {
  const given = await givenPassphrase({ file, io })
  if (!given.ok) return given
  const opened: Result<OpenedBackup> = await openBackup(path, given.value)
  if (opened.ok || opened.problems[0]?.code !== 'needsPassphrase') return opened
  const typed = await io.ask(restoreText[lang].passphrase, 'secret')
  return typed === null || typed === '' ? opened : openBackup(path, typed)
}

type Restoring = Call & {
  readonly config: Config
  readonly place: DatabasePlace
  readonly backup: OpenedBackup
  readonly hold: FolderHold | null
}

async function restoreHeld(restoring: Restoring): Promise<ExitCode> {
  const { config, place, backup, options, lang, io, hold } = restoring
  const say = refusal(io)
  const t = restoreText[lang]
  const now = new Date().toISOString()
  const today = await openToday(config, now)
  const close = async () => today.opened?.close()
  if ('url' in place && today.opened === null) return say(t.noServer)
  const full = await compared(restoring, today)
  if ('url' in place && full && options.force !== true) {
    await close()
    return say(t.notEmpty)
  }
  if (!(await confirmed(restoring, today))) {
    await close()
    return 2
  }
  const draw = progress(io, lang)
  const paths = restorePaths({ data: config.data, folder: config.backups.folder, place, now })
  const staged = await stageRestore(backup, {
    file: paths.staged,
    now,
    signal: io.signal,
    onProgress: (done, of) => draw({ what: t.rows, done, of }),
  })
  if (io.interactive) io.err('\r\u001b[K')
  if (!staged.ok) {
    await close()
    return say(backupProblemText(staged.problems[0]!, lang))
  }
  const { head } = backup
  const ready = await bringUpToDate({ file: paths.staged, head, today: today.opened?.db ?? null, actor: 'shell', now })
  await close()
  const done = await completeRestore(ready, {
    place,
    kept: paths.kept,
    passphrase: config.backups.passphrase,
    program: version,
    now,
  })
  if (!done.ok) return say(backupProblemText(done.problems[0]!, lang))
  await hold?.unmark()
  const carried = carriedLines(ready.carried, lang)
  const before = today.state === 'none' ? [] : [t.kept(paths.kept)]
  const lines = [t.done(contentsText(ready.contents, lang)), ...carried.map((line) => `  ${line}`), ...before]
  io.out(`${lines.map(visible).join('\n')}\n${t.afterwards}\n`)
  return 0
}

/** Shows the backup beside today's, and says whether today's holds an office. */
async function compared({ backup, lang, io }: Restoring, { state, opened }: Today): Promise<boolean> {
  const t = restoreText[lang]
  const { head } = backup
  const then = { studies: rowsOf(head, 'studies'), entries: rowsOf(head, 'log') }
  io.out(`${t.backup(formatMoment(head.made, lang), visible(head.program), contentsText(then, lang))}\n`)
  if (opened === null) {
    io.out(`${t.today[state]}\n`)
    return false
  }
  const contents = await contentsOf(opened.db)
  if (contents.offices === 0) {
    io.out(`${t.today.none}\n`)
    return false
  }
  io.out(`${t.todayHolds(contentsText(contents, lang))}\n`)
  if ((await relationOf(opened.db, head)) === 'other') io.out(`${t.other}\n`)
  return true
}

/** The office's name typed, where there is one whose data is replaced; `--yes` stands for it. */
async function confirmed({ options, lang, io }: Restoring, { opened }: Today): Promise<boolean> {
  const keeper = opened === null ? null : await keeperOf(opened.db)
  if (keeper === null || options.yes === true) return true
  const t = restoreText[lang]
  const typed = await io.ask(t.typeName(visible(keeper.name)))
  if (typed !== null && isSameName(typed, keeper.name)) return true
  io.err(`${typed === null ? t.nobodyToAsk : t.otherName}\n`)
  return false
}

function refusal(io: Io): (text: string) => ExitCode {
  return (text) => {
    io.err(`${text.split('\n').map(visible).join('\n')}\n`)
    return 2
  }
}
