import { checkRoutes } from './check-routes.tsx'
import type { AnyRoute } from './hang.tsx'
import { openRoutes } from './open-routes.tsx'
import type { WebParts } from './parts.ts'

/** The register of every address. What stands first wins: an example before the office's own study of any name. */
export function routesOf(parts: WebParts): readonly AnyRoute[] {
  return [...openRoutes(parts), ...checkRoutes(parts)]
}
