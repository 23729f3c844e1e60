import type { Content } from './content.ts'
import { strategicIssues } from './strategic-issues.ts'

/** The register: a new report is one file and one line here. */
export const contents = [strategicIssues] as const satisfies readonly Content[]
