import type { BundleProblemTexts, Say } from './codes.ts'

const near = (s: Say) => (s.text('near') === '' ? 'Check its spelling.' : `Perhaps "${s.text('near')}" was meant.`)

export const english: BundleProblemTexts = {
  badCsv: () => 'a quotation mark has no partner. Close it, or write a quotation mark inside text twice ("").',
  badJson: () => 'this JSON cannot be read. Check commas, quotation marks and brackets around that row.',
  badPath: (s) => `the file name "${s.text('path')}" leads out of the study. Use a plain name, such as sources/s1.txt.`,
  badReference: (s) => `"${s.text('found')}" is not a reference. Write its kind and id, such as quote:q-01.`,
  badZip: () => 'this .zip is damaged or incomplete. Copy it again from where it came.',
  brokenChain: () => 'the log’s chain breaks here: this line was changed, lost or moved. Take an intact copy.',
  bundleTooLarge: (s) => `the study holds more than ${s.number('limit')} bytes. Take large attachments out.`,
  cellTooLong: () => 'one cell is too long (more than 100,000 characters). Move its text into a source file.',
  duplicateColumn: () => 'this column name stands twice. Give each its own.',
  duplicateFile: () => 'this file stands twice in the .zip. Remove one of them.',
  duplicateKey: (s) => `the key "${s.text('key')}" stands twice in one object. Keep one of them.`,
  duplicateRow: (s) => `"${s.text('key')}" already stands in row ${s.text('first')}. Remove or change one of them.`,
  emptyCell: () => 'this cell is empty. Fill in its value.',
  emptyTable: () => 'this table is empty. Its first row must hold the names of the columns.',
  encrypted: () => 'this file is locked with a password. Unlock it and save it again.',
  figureWithoutState: () => 'the number is empty. Write it, or set state to not-reported or confidential.',
  figureWithState: () => 'there is a number, but its state is not "reported". Choose one of the two.',
  fileAndFolder: () => 'a file and a folder both have this name. Rename one of them.',
  fileTooLarge: (s) => `this file has more than ${s.number('limit')} bytes. Make it smaller or divide it.`,
  idTooLong: (s) =>
    `the id "${s.text('found')}" has more than ${s.text('limit')} characters. Shorten it in every table.`,
  inexactNumber: (s) =>
    `the number ${s.text('key')} is too long and would change when it is saved. Put it in quotes as a text, or round it yourself.`,
  jsonTooDeep: (s) => `this JSON is nested more than ${s.number('limit')} deep. Make it flatter.`,
  link: () => 'this is a link, not a file. Put the file itself here.',
  longColumn: (s) =>
    `the name of column ${s.text('number')} is too long. Check the quotation marks of the header row, and shorten it.`,
  missingColumn: (s) => `this column is missing. There are: ${s.text('found')}.`,
  missingFile: () => 'a study needs this file. Compare it with an example study.',
  missingSourceFile: (s) => `the file "${s.text('path')}" is not in the study. Add it, or empty this cell.`,
  moreProblems: (s) => `… and ${s.number('count')} more. Mend those above first.`,
  namelessColumn: (s) => `column ${s.text('number')} has no name. Name it, or remove the column.`,
  noSuchPath: () => 'there is no such folder or file. Check its name and place.',
  notABundle: () => 'this is neither a study folder nor a .zip. Name the folder that holds datapackage.json.',
  notABundleFolder: () => 'this folder exists and is no study, so it is not replaced. Choose another name.',
  notAJsonObject: () => 'a JSON object { … } is expected here.',
  notAllowed: (s) => `"${s.text('found')}" is not known. Choose one of: ${s.text('allowed')}.`,
  notDate: (s) => `"${s.text('found')}" is not a date. Write it as 2021-12-31.`,
  notInteger: (s) => `"${s.text('found')}" is not a whole number. Write digits only, such as 46109.`,
  notNumber: (s) => `"${s.text('found')}" is not a number. Write it with a decimal point, such as 12.5.`,
  notReadable: (s) => `it cannot be opened (${s.text('reason')}). Check its permissions.`,
  notUtf8: () => 'this row has signs that are not UTF-8. Save the file again as "CSV UTF-8".',
  notWritable: (s) =>
    `it cannot be written (${s.text('reason')}); what was there is untouched. Check permissions and free space.`,
  nulByte: () => 'this row has a NUL sign, so the file is not text. Save it again from the program it came from.',
  otherSeparator: (s) =>
    `it is separated by ${s.text('separator') === ';' ? 'semicolons' : 'tabs'}, not commas. It was read all the same; when saved it will have commas.`,
  quoteDiffers: (s) =>
    `the quote is not what stands in its source; there it says "${s.text('found')}". Check start and end.`,
  reservedKey: (s) => `the key "${s.text('key')}" may not be used. Rename it.`,
  tooDeep: (s) => `folders lie more than ${s.text('limit')} deep. Flatten them.`,
  tooGreat: (s) => `"${s.text('found')}" is too large; the largest is ${s.text('maximum')}.`,
  tooManyCells: (s) =>
    `this row has ${s.text('found')} cells, but there are ${s.text('expected')} columns. Put text with commas in quotation marks.`,
  tooManyColumns: (s) => `more than ${s.text('limit')} columns. Remove those that are not used.`,
  tooManyFiles: (s) => `more than ${s.number('limit')} files. Take out what does not belong to the study.`,
  tooManyRows: (s) => `more than ${s.number('limit')} rows. Divide it into several studies.`,
  tooSmall: (s) => `"${s.text('found')}" is too small; the least is ${s.text('minimum')}.`,
  unknownId: (s) => `"${s.text('found')}" is not in ${s.text('in')}. ${near(s)}`,
  unknownReference: (s) => `"${s.text('found')}" leads nowhere. Check its kind and id.`,
}
