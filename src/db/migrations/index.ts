import { offices } from './001-offices.ts'
import { signingIn } from './002-signing-in.ts'
import { log } from './003-log.ts'
import { studies } from './004-studies.ts'
import { scoring } from './005-scoring.ts'
import { requests } from './006-requests.ts'
import { recap } from './007-recap.ts'
import { argument } from './008-argument.ts'
import { panel } from './009-panel.ts'
import type { Migration } from './migration.ts'

/** The register, in order. */
export const migrations = [
  offices,
  signingIn,
  log,
  studies,
  scoring,
  requests,
  recap,
  argument,
  panel,
] as const satisfies readonly Migration[]
