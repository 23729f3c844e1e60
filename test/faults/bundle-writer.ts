import { readBundleFiles } from '../../src/bundle/read.ts'
import { writeBundle } from '../../src/bundle/write.ts'
import { smallFiles } from '../support/bundle.ts'

// Writes two versions of a study over each other until it is killed. Says when it has begun.
const target = process.argv[2]!
const versions = ['a', 'b'].map((letter) =>
  smallFiles({
    'study.json': `{"id": "kecil", "title": "${letter}"}`,
    'isi.txt': letter.repeat(400_000),
    'sama.txt': letter,
  }),
)
for (let i = 0; ; i++) {
  const read = await readBundleFiles(versions[i % 2]!)
  if (!read.ok) throw new Error('the study is wrong')
  await writeBundle(read.value, target)
  if (i === 0) process.send?.('begun')
}
