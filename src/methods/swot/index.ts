/**
 * SWOT in numbers: IFAS and EFAS in both conventions of sign, the quadrant, the IE matrix and QSPM, all exact.
 *
 * Sources: F. Rangkuti, *Analisis SWOT* (weights, ratings of 1 to 4 and their reversal; the quadrants); F. R. David, *Strategic
 * Management* (IFE, EFE, IE matrix, QSPM). The signed form is as Indonesian theses use it.
 */
export * from './factor.ts'
export * from './factor-matrix.ts'
export * from './ie-matrix.ts'
export * from './qspm.ts'
export * from './quadrant.ts'
export * from './weights.ts'
