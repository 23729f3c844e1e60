import { countPoints } from '../../../base/code-points.ts'

/** A turn of a conversation: who speaks, as the text names them, and the code points of what they say. */
export type Turn = { readonly speaker: string; readonly start: number; readonly end: number }

const chat =
  /^(?:\u200e?\[)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}),? (?:pukul )?(\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)(?:\s?[AaPp]\.?[Mm]\.?)?(?:\]| -) (?:\u200e)?([^:\n]{1,80}): /
const name = /^([\p{Lu}][\p{L}\p{N}.'’ -]{0,39}|[A-Z]{1,3}\d{0,3})\s?: /u

/**
 * Who speaks when: lines of a WhatsApp export, or lines that begin with a name or a letter and a colon (`P:`, `N1:`). A turn
 * goes on until the next one. Names that occur once are no speakers: `Catatan: …` is a line like others.
 */
export function turnsOf(text: string): Turn[] {
  const lines = text.split('\n')
  const isChat = lines.filter((line) => chat.test(line)).length * 3 >= lines.length && lines.length > 0
  const found: { speaker: string; start: number; end: number }[] = []
  let at = 0
  for (const line of lines) {
    const head = isChat ? chat.exec(line) : name.exec(line)
    const length = countPoints(line)
    const speaker = head === null ? undefined : (isChat ? head[3]! : head[1]!).trim()
    if (speaker !== undefined) found.push({ speaker, start: at + countPoints(head![0]), end: at + length })
    else if (found.length > 0 && line.trim() !== '') found.at(-1)!.end = at + length
    at += length + 1
  }
  const often = Map.groupBy(found, (turn) => turn.speaker)
  const speakers = new Set([...often].filter(([, turns]) => turns.length > 1 || isChat).map(([speaker]) => speaker))
  return joined(
    found.filter((turn) => speakers.has(turn.speaker)),
    found,
  )
}

/** What a line that is no turn after all said belongs to the turn before it. */
function joined(turns: readonly Turn[], all: readonly Turn[]): Turn[] {
  const kept = new Set(turns)
  const result: { speaker: string; start: number; end: number }[] = []
  for (const turn of all) {
    if (kept.has(turn)) result.push({ ...turn })
    else if (result.length > 0) result.at(-1)!.end = turn.end
  }
  return result
}
