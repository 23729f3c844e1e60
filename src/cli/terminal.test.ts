import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paint, visible, width, wrap } from './terminal.ts'

const esc = String.fromCharCode(27)

test('what a file brings to move the cursor or turn the direction is shown as a box, our own colours stay', () => {
  assert.equal(visible(`a${esc}[2Jb`), 'a\ufffd[2Jb')
  assert.equal(visible('x\u202ey\u0007z'), 'x\ufffdy\ufffdz')
  const bold = paint(true).bold('tebal')
  assert.equal(visible(bold), bold)
  assert.equal(visible(`${bold}${esc}]0;judul`), `${bold}\ufffd]0;judul`)
})

test('no line is longer than it may be, not even one long word', () => {
  const lines = wrap(`kata ${'x'.repeat(250)} kata`, 60)
  assert.ok(lines.every((line) => width(line) <= 60))
  assert.equal(lines.join('').replaceAll(' ', ''), `kata${'x'.repeat(250)}kata`)
})
