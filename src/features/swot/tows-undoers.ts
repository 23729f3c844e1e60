import type { Undoer } from '../studies/history-undo.ts'
import { fieldsUndoer } from '../studies/history-undoers.ts'
import { alike, behindSlash, numberOrNull, rowOf, rowsStanding, textOrNull, whereOfUndo } from '../studies/undo-rows.ts'
import { causesIn, changeCause } from './cause-store.ts'
import { attractivenessIn, writeAttractiveness } from './qspm-store.ts'
import { ratingsOf, writeRatings } from './rating-store.ts'
import { changeStrategy, keptStrategy } from './tows-store.ts'

/** Changes of strategies, weights, ratings, attractiveness and causes, each undone by the ordinary change of its store. */
export const towsUndoers: readonly Undoer[] = [
  fieldsUndoer({ acts: ['swot.conventionChosen'], needs: 'swot.write', actOf: () => 'swot.conventionChosen' }),
  {
    acts: ['strategy.changed'],
    needs: 'swot.write',
    standing: async (db, place, subject) => {
      const strategy = await keptStrategy(db, place.office, place.study.id, behindSlash(subject))
      return {
        isAs: (after) => strategy !== null && alike(rowOf(after), strategy, ['text']),
        putBack: async (tx, { before }) => {
          const text = textOrNull(rowOf(before).text)
          if (strategy === null || text === null) return false
          const { id, version, factors } = strategy
          return (await changeStrategy(tx, whereOfUndo(place), id, version, { text, factors })) !== null
        },
      }
    },
  },
  {
    acts: ['cause.changed'],
    needs: 'swot.write',
    standing: async (db, place, subject) => {
      const id = behindSlash(subject)
      const cause = (await causesIn(db, place.office, place.study.id)).find((known) => known.id === id)
      return {
        isAs: (after) => cause !== undefined && alike(rowOf(after), cause, ['text', 'category']),
        putBack: async (tx, { before }) => {
          const { text, category } = rowOf(before)
          if (cause === undefined || typeof text !== 'string') return false
          const wording = { text, category: textOrNull(category) }
          return (await changeCause(tx, whereOfUndo(place), id, cause.version, wording)) !== null
        },
      }
    },
  },
  {
    acts: ['ratings.changed'],
    needs: 'swot.write',
    standing: async (db, place) => {
      const ratings = await ratingsOf(db, place.office, place.study.id)
      return rowsStanding(ratings, ['factor'], ['weight', 'rating'], async (tx, rows) => {
        const sent = rows.map(({ key, was, version }) => {
          const [weight, rating] = [numberOrNull(was.weight), numberOrNull(was.rating)]
          return { factor: String(key.factor), weight, rating, version }
        })
        return (await writeRatings(tx, whereOfUndo(place), sent)).stale.length === 0
      })
    },
  },
  {
    acts: ['attractiveness.changed'],
    needs: 'swot.write',
    standing: async (db, place) => {
      const said = await attractivenessIn(db, place.office, place.study.id)
      const told = said.map((cell) => ({ ...cell, score: cell.score ?? '-' }))
      return rowsStanding(told, ['strategy', 'factor'], ['score'], async (tx, rows) => {
        const sent = rows.map(({ key, was, version }) => {
          const score = was.score === '-' ? null : (numberOrNull(was.score) ?? undefined)
          return { strategy: String(key.strategy), factor: String(key.factor), score, version }
        })
        return (await writeAttractiveness(tx, whereOfUndo(place), sent)).stale.length === 0
      })
    },
  },
]
