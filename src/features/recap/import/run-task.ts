import { applyImport, undoImport } from './apply-import.ts'
import { moveImport } from './import-store.ts'
import { readImport } from './read-import.ts'
import { stageImport } from './stage-import.ts'
import { CutShort, clear, type ImportTask, theImport, type Work } from './work.ts'

/** Does one step of an import. A fault of ours ends the step in words, and is thrown for whoever writes the log of faults. */
export async function runTask(work: Work, task: ImportTask): Promise<void> {
  try {
    await step(work, task)
  } catch (error) {
    if (!(error instanceof CutShort)) {
      await failed(work)
      throw error
    }
    await clear(work, 'all')
  }
}

function step(work: Work, task: ImportTask): Promise<void> {
  switch (task.kind) {
    case 'read':
      return readImport(work, task.path)
    case 'stage':
      return stageImport(work, task.asking)
    case 'apply':
      return applyImport(work)
    case 'undo':
      return undoImport(work)
    case 'clear':
      return clear(work, 'all')
  }
}

/** Reading and staging can be done again; what was applied in part is told by its state. */
async function failed(work: Work): Promise<void> {
  const { opened, office, id } = work
  const { state, found } = await theImport(work)
  const told = { ...found, progress: null, problem: { code: 'failed' } }
  if (state === 'reading') await moveImport(opened.db, office, id, ['reading'], 'failed', { found: told })
  if (state === 'staging') await moveImport(opened.db, office, id, ['staging'], 'read', { found: told })
}
