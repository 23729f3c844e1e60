import fs from 'node:fs'
import { appendFile, copyFile, link, open, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { pipeline } from 'node:stream/promises'

// Changes files in every way that Node has and says so at the end.
const at = (name: string) => join(process.env.FOLDER!, name)

await writeFile(at('written'), 'written')
await appendFile(at('written'), ' and appended')
fs.appendFileSync(at('before'), '')
await copyFile(at('written'), at('copied'))
fs.copyFileSync(at('written'), at('copied too'))
await truncate(at('copied'), 3)
await link(at('copied'), at('linked'))
fs.writeFileSync(at('gone'), 'gone')
await rm(at('gone'))
fs.writeFileSync(at('gone'), 'again, perhaps with the number of the first')
fs.unlinkSync(at('gone'))
fs.mkdirSync(at('made/deeper'), { recursive: true })
fs.writeFileSync(at('made/deeper/file'), 'x'.repeat(100_000))
fs.cpSync(at('made'), at('made too'), { recursive: true })
fs.rmSync(at('made'), { recursive: true })
await pipeline(fs.createReadStream(at('made too/deeper/file')), fs.createWriteStream(at('streamed')))

const file = await open(at('parts'), 'w+')
await file.writev([Buffer.from('one '), Buffer.from('two '), Buffer.from('three')])
await file.write('TWO', 4)
await file.writev([Buffer.from('ONE')], 0)
await file.truncate(9)
await file.write('end', 20)
await file.close()

const synced = fs.openSync(at('synced'), 'w')
fs.writeSync(synced, 'synced')
fs.fsyncSync(synced)
fs.closeSync(synced)

fs.writeFileSync(at('new'), 'renamed and its folder synced', { flush: true })
await rename(at('new'), at('deep/renamed'))
const folder = fs.openSync(at('deep'), 'r')
fs.fsyncSync(folder)
fs.closeSync(folder)

const db = new DatabaseSync(at('data.sqlite'))
db.exec('pragma journal_mode=wal; pragma wal_autocheckpoint=10; create table t (n integer, text text)')
for (let n = 0; n < 100; n++) db.prepare('insert into t values (?, ?)').run(n, 'x'.repeat(n * 7))
db.exec(`vacuum into '${at('packed.sqlite')}'; delete from t where n > 5; vacuum`)
await backup(db, at('backup.sqlite'))
console.log('1')
setInterval(() => {}, 1000)
