/** Seanto & Alyani (2026), Table 1: Lahat up to 2021, in the order of the 26 PPKS; they add up to 46,109 as printed. */
export const table1: readonly number[] = [
  42, 125, 4, 2, 104, 0, 5, 4085, 733, 8, 3, 8, 49, 0, 32, 0, 12, 0, 3, 47, 559, 7, 977, 39304, 0, 0,
]
