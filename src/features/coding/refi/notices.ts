import type { RefiNotice, RefiNoticeCode } from './project.ts'

const mostNames = 20

/** Collects what is to be said about a file, kind by kind. */
export function notices() {
  const found = new Map<RefiNoticeCode, { count: number; names: string[] }>()
  return {
    note(code: RefiNoticeCode, name: string) {
      const known = found.get(code) ?? { count: 0, names: [] }
      known.count++
      if (known.names.length < mostNames) known.names.push(name.slice(0, 200))
      found.set(code, known)
    },
    all: (): RefiNotice[] => [...found].map(([code, of]) => ({ code, ...of })),
  }
}

export type Notices = ReturnType<typeof notices>
