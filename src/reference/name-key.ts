/**
 * What is left of a name for comparing: small letters and digits, nothing in brackets. `Tunasusila` and `Tuna susila`,
 * `Korban tindak kekerasan.` and `KORBAN TINDAK KEKERASAN (KTK)` are the same name.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
