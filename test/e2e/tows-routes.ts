import type { Who } from './routes.ts'

/** Addresses of what is made of the factors of SWOT. */
export function towsLists({ reads, works }: Readonly<Record<'reads' | 'works', Who>>) {
  return [
    [reads, ['GET /studi/:study/tows', 'GET /studi/:study/ifas-efas', 'GET /studi/:study/qspm']],
    [reads, ['GET /studi/:study/sebab', 'GET /studi/:study/sebab/:about']],
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
        'POST /studi/:study/sebab/:about',
        'POST /studi/:study/sebab/:about/:cause/hapus',
        'POST /studi/:study/ifas-efas/konvensi',
      ],
    ],
  ] as const satisfies readonly (readonly [Who, readonly string[]])[]
}
