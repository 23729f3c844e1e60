import type { ProtectedTable } from '../features/recap/publish/protect.ts'
import type { PublishParts } from '../features/recap/publish/publish-routes.tsx'
import { threadRunner } from './thread.ts'

/** What publishing needs of the machine: a thread for the audit, and the library that writes PDF, loaded when it is needed. */
export function publishingParts(worker: URL): PublishParts {
  return {
    protect: threadRunner<readonly ProtectedTable[]>(worker, { megabytes: 600, seconds: 120, atOnce: 2 }),
    pdf: async (document, table) => {
      const [{ publicRecapReport }, { pdf }] = await Promise.all([
        import('../reports/public-recap.ts'),
        import('../reports/formats/pdf/pdf.ts'),
      ])
      try {
        return await pdf.write(publicRecapReport(document, table))
      } catch (error) {
        // A machine without the library, or a table that takes too long: the other files go out without it.
        if (error instanceof Error && 'code' in error) return null
        throw error
      }
    },
  }
}
