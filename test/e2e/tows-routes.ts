import type { Who } from './routes.ts'

/** Addresses of what is made of the factors of SWOT. */
export function towsLists({ reads, works }: Readonly<Record<'reads' | 'works', Who>>) {
  return [
    [reads, ['GET /studi/:study/tows', 'GET /studi/:study/ifas-efas', 'GET /studi/:study/qspm']],
    [
      works,
      [
        'GET /studi/:study/tows-baru',
        'POST /studi/:study/tows',
        'GET /studi/:study/tows/:strategy',
        'POST /studi/:study/tows/:strategy',
        'GET /studi/:study/tows/:strategy/hapus',
        'POST /studi/:study/tows/:strategy/hapus',
        'POST /studi/:study/ifas-efas',
        'POST /studi/:study/qspm',
        'POST /studi/:study/ifas-efas/konvensi',
      ],
    ],
  ] as const satisfies readonly (readonly [Who, readonly string[]])[]
}
