import type { Language } from '../../base/language.ts'
import type { Entry } from './log.ts'
import type { Role } from './role.ts'

/** Who reads a log: a head of office reads all of it, others what the studies of whose team they are hold. */
export type LogReader = { readonly userId: string; readonly roles: readonly Role[] }

/** An entry as somebody may see it: of a study that they may not read, only that something happened, who did it and when. */
export type ShownEntry = Entry & { readonly hidden: boolean }

export type ShownStudy = {
  readonly title: string
  /** Whether the reader may read it. */
  readonly open: boolean
}

/** Entries, and what is needed to put them into words. */
export type Shown = {
  readonly entries: readonly ShownEntry[]
  /** What people are called by their id, and methods by their digest. */
  readonly names: ReadonlyMap<string, string>
  readonly studies: ReadonlyMap<string, ShownStudy>
  /** What the issues of each study are called, by their codes: two studies may have the same code. */
  readonly issues: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** All that is known by a name in an entry. */
export function namesIn({ names, issues }: Pick<Shown, 'names' | 'issues'>, { study }: Entry): Shown['names'] {
  const own = study === null ? undefined : issues.get(study)
  return own === undefined ? names : new Map([...names, ...own])
}

/** So long a title is told in a line of a list. */
const mostSigns = 60

export function quoted(title: string): string {
  const signs = [...title]
  return `“${signs.length <= mostSigns ? title : `${signs.slice(0, mostSigns).join('').trimEnd()}…`}”`
}

/** What an issue was called when it was written of: one that is gone has no other name. */
function titleIn(content: Entry['content']): string | null {
  for (const side of [content?.after, content?.before]) {
    const { title } = (side ?? {}) as { readonly title?: unknown }
    if (typeof title === 'string' && title !== '') return title
  }
  return null
}

/** The entry without what its study holds. The subject may name an issue or a rater, so the study alone stays of it. */
export function withoutContent(entry: Entry): ShownEntry {
  return { ...entry, content: null, subject: `${kindOf(entry.subject)}:${entry.study}`, hidden: true }
}

function kindOf(subject: string): string {
  return subject.split(':', 1)[0]!
}

/** Every text inside an entry that may be the id of a person or the digest of a method. */
export function idsIn({ actor, subject, content }: Entry): string[] {
  return [actor, subject.replace(/^member:/, ''), ...textsIn(content)].filter((text) => /^[\w-]{20,64}$/.test(text))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Who did it, in words. */
export function whoText(actor: string, names: ReadonlyMap<string, string>, lang: Language): string {
  const words = actors[lang]
  if (actor === 'shell') return words.shell
  if (actor === 'system') return words.system
  if (actor.startsWith('token:')) return words.token(actor.slice('token:'.length))
  return names.get(actor) ?? words.unknown
}

/** Whose sheet an entry about scores tells of; null when it was erased. */
export function raterIn(content: Entry['content']): string | null {
  const side = content?.after ?? content?.before
  const { rater } = ((Array.isArray(side) ? side[0] : side) ?? {}) as { readonly rater?: unknown }
  return typeof rater === 'string' ? rater : null
}

/** What the words of the act name already, or what has an id that says nothing. */
const unnamed: ReadonlySet<string> = new Set([
  'study',
  'office',
  'printed',
  'request',
  'invitation',
  'recapRule',
  'ratings',
  'attractiveness',
])

/** Things that a study calls by ids of its own. */
function isOfStudy(kind: string): boolean {
  return kind === 'issue' || kind === 'strategy' || kind === 'cause'
}

/** What it was done to, as far as the words of the act do not say it; empty when they do. */
export function objectText(entry: ShownEntry, names: ReadonlyMap<string, string>): string {
  const { subject, actor, hidden } = entry
  const [kind, ...rest] = subject.split(':')
  const what = rest.join(':')
  if (hidden) return kind === 'sheet' || isOfStudy(kind!) ? '…' : ''
  if (kind === 'sheet') return raterIn(entry.content) ?? '…'
  // What was done to a round has no rater in it.
  if (kind === 'panel') return raterIn(entry.content) ?? ''
  if (isOfStudy(kind!)) {
    const id = what.slice(what.indexOf('/') + 1)
    const title = titleIn(entry.content)
    return names.get(id) ?? (title === null ? id : quoted(title))
  }
  if (kind === 'member') return what === actor ? '' : (names.get(what) ?? what)
  return unnamed.has(kind!) ? '' : what
}

const actors: Record<
  Language,
  {
    readonly shell: string
    readonly system: string
    readonly token: (id: string) => string
    readonly unknown: string
  }
> = {
  id: {
    shell: 'Pengelola server',
    system: 'Ungkit',
    token: (id) => `Pemegang tautan ${id}`,
    unknown: 'Orang yang tidak dikenal lagi',
  },
  en: {
    shell: 'The operator of the server',
    system: 'Ungkit',
    token: (id) => `The holder of link ${id}`,
    unknown: 'Somebody who is not known any more',
  },
}
