/** Why the system refused (`EACCES`, `ENOSPC`), or null for a fault of our own. */
export function systemReason(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return 'syscall' in error || error.code === 'ERR_INVALID_ARG_VALUE' ? error.code : null
}
