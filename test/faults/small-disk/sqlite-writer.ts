import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'

// Goes on writing whatever happens, and says of each row whether it was committed.
const db = new DatabaseSync(join(process.argv[2]!, 'data.sqlite'))
db.exec('pragma journal_mode=wal; pragma synchronous=full; pragma wal_autocheckpoint=20')
db.exec('create table rows (n integer primary key, text text) strict')
for (let n = 1; ; n++) {
  try {
    db.exec('begin immediate')
    db.prepare('insert into rows values (?, ?)').run(n, 'x'.repeat(3000))
    db.exec('commit')
    process.stdout.write(`kept ${n}\n`)
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    process.stdout.write(`refused ${n}: ${(error as Error).message}\n`)
  }
  if (db.prepare('select count(*) as count from rows').get()!.count === undefined) throw new Error('reads must go on')
  await setTimeout(1)
}
