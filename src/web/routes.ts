import { decisionRoutes } from '../features/issues/decision-routes.tsx'
import { historyLabels } from '../features/issues/history-labels.ts'
import { issueUndoers } from '../features/issues/history-undoers.ts'
import { issueRoutes } from '../features/issues/issue-routes.tsx'
import { issuesOf } from '../features/issues/issue-store.ts'
import { methodChoiceRoutes } from '../features/issues/method-choice-routes.tsx'
import { ownMethodRoutes } from '../features/issues/own-method-routes.tsx'
import { panelRoutes } from '../features/issues/panel-routes.tsx'
import { printedRoutes } from '../features/issues/printed-routes.tsx'
import { raterRoutes } from '../features/issues/rater-routes.tsx'
import { whileFree } from '../features/issues/round-door.tsx'
import { sheetRoutes } from '../features/issues/sheet-routes.tsx'
import { logRoutes } from '../features/people/log-routes.tsx'
import { officeRoutes } from '../features/people/office-routes.tsx'
import { accountProblem } from '../features/people/password-text.ts'
import { signInRoutes } from '../features/people/sign-in-routes.tsx'
import { checkRoutes as recapCheckRoutes } from '../features/recap/entry/check-routes.tsx'
import { entryRoutes } from '../features/recap/entry/entry-routes.tsx'
import { regionRoutes } from '../features/recap/entry/region-routes.tsx'
import { remarkRoutes } from '../features/recap/entry/remark-routes.tsx'
import { ruleRoutes } from '../features/recap/entry/rule-routes.tsx'
import type { ImportDesk } from '../features/recap/import/desk.ts'
import { importRoutes } from '../features/recap/import/import-routes.tsx'
import { recapRoutes } from '../features/recap/model/summary-routes.tsx'
import { publishRoutes } from '../features/recap/publish/publish-routes.tsx'
import { takeRoutes } from '../features/recap/study/take-routes.tsx'
import { takeUndoer } from '../features/recap/study/take-undoer.ts'
import { figureRoutes } from '../features/recap/view/figure-routes.tsx'
import { mapRoutes } from '../features/recap/view/map-routes.tsx'
import { signalRoutes } from '../features/recap/view/signal-routes.tsx'
import { viewRoutes } from '../features/recap/view/view-routes.tsx'
import { sourceRoutes } from '../features/sources/routes.tsx'
import { detailsRoutes } from '../features/studies/details-routes.tsx'
import { historyRoutes } from '../features/studies/history-routes.tsx'
import { studyUndoer } from '../features/studies/history-undoers.ts'
import { listRoutes } from '../features/studies/list-routes.tsx'
import { teamRoutes } from '../features/studies/team-routes.tsx'
import { causeRoutes } from '../features/swot/cause-routes.tsx'
import { evidenceRoutes } from '../features/swot/evidence-routes.tsx'
import { qspmRoutes } from '../features/swot/qspm-routes.tsx'
import { ratingRoutes } from '../features/swot/rating-routes.tsx'
import { swotRoutes } from '../features/swot/routes.tsx'
import { towsRoutes } from '../features/swot/tows-routes.tsx'
import { towsUndoers } from '../features/swot/tows-undoers.ts'
import { sourceParts, swotParts } from './argument-parts.ts'
import type { BackupDesk } from './backup-desk.ts'
import { backupRoutes } from './backup-routes.tsx'
import { checkRoutes } from './check-routes.tsx'
import { freeze } from './freezing.ts'
import type { AnyRoute } from './hang.tsx'
import { liveRoutes } from './live-routes.ts'
import { newStudyRoutes } from './new-study-routes.tsx'
import { openRoutes } from './open-routes.tsx'
import { ownStudyRoutes } from './own-study-routes.tsx'
import type { WebParts } from './parts.ts'
import { pointingAtIssue } from './pointing.ts'
import { recapFormat, takeParts } from './taken-figures.ts'

/** The register of every address. What stands first wins: an example before the office's own study of any name. */
export function routesOf(parts: WebParts, desk: () => BackupDesk, imports: () => ImportDesk): readonly AnyRoute[] {
  const examples = [...parts.examples].map(([id, { opened }]) => ({ id, title: opened.study.title }))
  return [
    ...openRoutes(parts),
    ...checkRoutes(parts),
    ...signInRoutes(parts),
    ...officeRoutes({
      accounts: { ...parts.auth, problemText: accountProblem },
      mail: parts.mail,
      origin: parts.origin,
    }),
    ...backupRoutes(desk),
    ...logRoutes,
    ...importRoutes(imports),
    ...listRoutes({ examples }),
    ...newStudyRoutes(parts),
    ...detailsRoutes,
    ...teamRoutes,
    ...whileFree(historyRoutes([studyUndoer, takeUndoer(recapFormat), ...issueUndoers, ...towsUndoers], historyLabels)),
    ...takeRoutes(takeParts(parts.shelf)),
    ...whileFree(issueRoutes({ pointingAt: pointingAtIssue(parts.shelf) })),
    ...ownMethodRoutes,
    ...whileFree(methodChoiceRoutes),
    ...whileFree(sheetRoutes),
    ...panelRoutes({ mail: parts.mail, origin: parts.origin }),
    ...raterRoutes({ origin: parts.origin }),
    ...printedRoutes,
    ...decisionRoutes({
      analysisOf: async (visit) => {
        const shown = await parts.shelf(visit, visit.office.id, visit.study)
        return shown.ok ? shown.value.analysis : null
      },
      freeze: (visit, ask) => freeze(parts.shelf, visit, ask),
    }),
    ...towsRoutes,
    ...ratingRoutes,
    ...sourceRoutes(sourceParts(parts.shelf)),
    ...swotRoutes(swotParts(parts.shelf)),
    ...evidenceRoutes(swotParts(parts.shelf)),
    ...qspmRoutes,
    ...causeRoutes({ issuesOf: ({ db, office, study }) => issuesOf(db, office.id, study.id) }),
    ...liveRoutes(parts.live),
    ...ownStudyRoutes(parts),
    ...recapRoutes,
    ...publishRoutes(parts.publishing),
    ...entryRoutes,
    ...regionRoutes,
    ...viewRoutes,
    ...signalRoutes,
    ...mapRoutes,
    ...figureRoutes,
    ...recapCheckRoutes,
    ...remarkRoutes,
    ...ruleRoutes,
  ]
}
