import { countPoints } from '../../../base/code-points.ts'
import { bad, good } from '../../../base/result.ts'
import { decodeText } from '../../../base/table/decode.ts'
import { keptLines } from './plain.ts'
import type { Mark, TextReader } from './read.ts'

const times = /^(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{1,3}/

/** Subtitles (`.srt`, `.vtt`): what is said, a cue a line, with the time at which each begins. A voice tag is a speaker. */
export const readSubtitles: TextReader = async (bytes) => {
  const decoded = await decodeText(bytes)
  if (!decoded.ok) return decoded
  const marks: Mark[] = []
  const said: string[] = []
  let at = 0
  for (const cue of keptLines(decoded.value).split(/\n{2,}/)) {
    const lines = cue.split('\n')
    const first = lines.findIndex((line) => times.test(line))
    if (first < 0) continue
    const [, hours = '0', minutes, seconds] = times.exec(lines[first]!)!
    const text = lines
      .slice(first + 1)
      .map(plainCue)
      .join(' ')
      .trim()
    if (text === '') continue
    marks.push({ at, kind: 'time', label: `${hours.padStart(2, '0')}:${minutes}:${seconds}` })
    said.push(text)
    at += countPoints(text) + 1
  }
  return said.length === 0 ? bad({ code: 'noCues' }) : good({ text: said.join('\n'), marks, left: [] })
}

function plainCue(line: string): string {
  return line
    .replace(/<v(?:\.[^ >]*)? ([^>]{1,200})>/g, '$1: ')
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\{\\[^}]{0,100}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp);/g, (_, name: 'amp') => ({ amp: '&', lt: '<', gt: '>', nbsp: ' ' })[name])
}
