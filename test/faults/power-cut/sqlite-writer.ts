import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

// Writes one row after the other, each in a transaction of its own, and says its number when it is committed.
const [folder, journal, synchronous, count] = process.argv.slice(2)
const db = new DatabaseSync(join(folder!, 'data.sqlite'))
db.exec(`pragma journal_mode=${journal}; pragma synchronous=${synchronous}; pragma wal_autocheckpoint=20`)
db.exec('create table rows (n integer primary key, text text) strict; create table last (n integer) strict')
db.exec('insert into last values (0)')
const insert = db.prepare('insert into rows values (?, ?)')
const update = db.prepare('update last set n = ?')
for (let n = 1; n <= Number(count); n++) {
  db.exec('begin immediate')
  insert.run(n, 'x'.repeat((n * 97) % 700))
  update.run(n)
  db.exec('commit')
  process.stdout.write(`${n}\n`)
}
setInterval(() => {}, 1000)
