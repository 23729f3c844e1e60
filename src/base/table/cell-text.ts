/** A value of a workbook's cell as text. A percentage is stored as a share and shown as `15%`. */
export function cellText(value: unknown, percent: boolean): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return percent ? `${decimalText(value * 100)}%` : decimalText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return dateText(value)
  return ''
}

/**
 * Plain decimal text without an exponent. A workbook shows at most 15 significant digits, so a stored
 * 0.30000000000000004 is the 0.3 that a person sees.
 */
function decimalText(value: number): string {
  if (!Number.isFinite(value)) return ''
  if (Number.isInteger(value)) return `${BigInt(value)}`
  const rounded = value.toPrecision(15)
  const text = rounded.includes('e') ? Number(rounded).toFixed(20) : rounded
  return text.replace(/\.?0+$/, '')
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = date.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`
}
