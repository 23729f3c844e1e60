import { sha256 } from '../../../src/base/hash.ts'
import type { Event } from '../log.ts'
import { texts } from './sources.ts'

/** Who did what, in the order it happened; made up like the rest. */
export const events: readonly Event[] = [
  ['2022-02-04T02:10:00Z', 'operator', 'study.created', null, { id: 'contoh-sintetis' }],
  ['2022-02-04T02:41:00Z', 'operator', 'recap.imported', null, { rows: 1898, source: 'rekap-kecamatan' }],
  [
    '2022-02-08T01:30:00Z',
    'peserta',
    'source.frozen',
    null,
    { id: 'n1', sha256: sha256(texts['sources/wawancara-n1.txt']!) },
  ],
  ['2022-03-07T03:00:00Z', 'peserta', 'method.chosen', null, { id: 'astrid', version: '1' }],
  ['2022-03-14T02:00:00Z', 'peserta', 'panel.opened', null, { raters: 5 }],
  [
    '2022-03-15T07:25:00Z',
    'p2',
    'score.changed',
    { criterion: 'aktual', issue: 'isu-5', points: 14 },
    { criterion: 'aktual', issue: 'isu-5', points: 15 },
  ],
  ['2022-03-18T09:00:00Z', 'peserta', 'panel.closed', { state: 'open' }, { state: 'closed' }],
  ['2022-03-21T04:20:00Z', 'kepala', 'issue.decided', null, { issue: 'isu-2' }],
  ['2022-04-11T01:00:00Z', 'peserta', 'project.started', { status: 'planned' }, { status: 'running' }],
  ['2023-04-12T08:15:00Z', 'peserta', 'measures.added', null, { project: 'aksi-1', wave: 'T3' }],
]
