import type { Db } from '../../db/open.ts'
import type { Entry } from '../people/log.ts'
import type { StudyAct } from '../people/role.ts'
import type { StudyEntry } from './entry.ts'

export type Content = NonNullable<Entry['content']>

/** Where something is put back, by whom and when. */
export type UndoPlace = {
  readonly office: string
  readonly study: StudyEntry
  readonly by: string
  readonly now: string
  /** Why, in the words of the person: that an entry was undone. */
  readonly reason: string
  /** Of the entry that is undone. */
  readonly sequence: number
}

/** What a thing is now, of which entries tell. */
export type Standing = {
  /** Whether it is as such a change left it. */
  readonly isAs: (after: unknown) => boolean
  /** Makes it what it was before, as an ordinary change of its own. False when somebody was quicker. */
  readonly putBack: (tx: Db, content: Content) => Promise<boolean>
}

/** How changes of a kind are undone. The features that own them hand these in: a register without a framework. */
export type Undoer = {
  readonly acts: readonly string[]
  /** Whoever undoes it says why: as much is asked where it is taken back on its page. */
  readonly asksWhy?: boolean
  /** What somebody must be allowed to do, as for the change itself. */
  readonly needs: StudyAct
  readonly standing: (db: Db, place: UndoPlace, subject: string, content: Content) => Promise<Standing>
  /** Which part of its subject an entry tells of, where one subject has many; each part is read once. */
  readonly partOf?: (content: Content) => string
}
