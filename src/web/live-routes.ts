import type { StudyRoute } from '../features/studies/visit.ts'
import type { Live } from './live.ts'

/** Tells pages of a study that something in it changed, to whoever may read it; what changed they ask for themselves. */
export function liveRoutes(live: Live): readonly StudyRoute[] {
  return [
    {
      method: 'GET',
      path: '/studi/:study/perubahan',
      access: { study: 'study.read' },
      perMinute: 120,
      answer: async ({ office, study }) => ({
        kind: 'events',
        begin: (send, ended) =>
          live.watch(office.id, study.id, { tell: (revision) => send('revision', String(revision)), ended }),
      }),
    },
  ]
}
