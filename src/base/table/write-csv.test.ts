import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvBytes } from './write-csv.ts'

test('what a spreadsheet would run is text, a number is a number, and what is not known is empty', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    csvBytes([
      ['=1+1', '+62', '-5', '@SUM(A1)', '\tx', '\0=1'],
      [-5, 46109, null, 'a "b", c', ' d'],
    ]),
  )
  assert.equal(text, `\uFEFF'=1+1,'+62,'-5,'@SUM(A1),'\tx,'\0=1\n-5,46109,,"a ""b"", c"," d"\n`)
})
