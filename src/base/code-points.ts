/** A text in which places are counted in Unicode code points, and found without walking all of it each time. */
export type CodePoints = {
  readonly text: string
  /** Where every 1,024th code point begins in the string, which counts in UTF-16 units. */
  readonly marks: readonly number[]
}

const step = 1024

export function codePoints(text: string): CodePoints {
  const marks: number[] = []
  for (let offset = 0, point = 0; offset < text.length; offset += width(text, offset), point++)
    if (point % step === 0) marks.push(offset)
  return { text, marks }
}

/** Where this code point begins in the string; its end for one beyond. */
export function offsetOf({ text, marks }: CodePoints, point: number): number {
  let offset = marks[Math.floor(point / step)] ?? text.length
  for (let left = point % step; left > 0 && offset < text.length; left--) offset += width(text, offset)
  return offset
}

export function countPoints(text: string): number {
  let count = 0
  for (let offset = 0; offset < text.length; offset += width(text, offset)) count++
  return count
}

const width = (text: string, offset: number) => (text.codePointAt(offset)! > 0xffff ? 2 : 1)
