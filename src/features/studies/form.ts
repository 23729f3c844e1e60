import { z } from 'zod'
import { bad, good, type Result } from '../../base/result.ts'
import type { Study } from './study.ts'

const text = z.string().trim().min(1).max(20_000)
const optional = text.nullish().transform((value) => value ?? null)
const day = z.iso
  .date()
  .nullish()
  .transform((value) => value ?? null)

const studyForm = z.object({
  format: z.literal(1).optional(),
  id: text.max(200),
  title: text.max(1000),
  language: z.enum(['id', 'en']).default('id'),
  synthetic: z.boolean().default(false),
  question: optional,
  office: optional,
  region: orNull(z.object({ code: optional, name: text })),
  period: orNull(z.object({ label: optional, from: day, to: day })),
  people: z
    .array(z.object({ id: text, role: text }))
    .max(10_000)
    .default([]),
  decision: orNull(
    z.object({
      issue: text,
      by: optional,
      on: day,
      reason: optional,
      source: optional,
      settled: orNull(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('person') }),
          z.object({ kind: z.literal('rule'), criterion: text }),
        ]),
      ),
      record: orNull(z.object({ number: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
    }),
  ),
  printed: orNull(
    z.object({
      recapTotal: z
        .int()
        .min(0)
        .nullish()
        .transform((value) => value ?? null),
      source: optional,
    }),
  ),
  notes: z.array(text).max(1000).default([]),
})

function orNull<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? null)
}

/** Reads study.json. Only `id` and `title` are required; keys that are not known here are left alone. */
export function parseStudy(raw: unknown): Result<Study> {
  const read = studyForm.safeParse(raw)
  if (!read.success)
    return bad(
      ...read.error.issues.map((issue) => ({
        code: issue.path.length === 0 ? 'notAnObject' : 'studyField',
        place: { file: 'study.json', path: issue.path.join('.') },
      })),
    )
  const { format: _, ...study } = read.data
  return good(study)
}
