import { run } from '../../src/cli/cli.ts'

type World = {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** What is typed, question by question; nobody is there unless told. */
  readonly typed?: readonly string[]
}

/** Runs a command line in this process and returns what it said. */
export async function ungkit(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  { env = {}, typed = [] }: World = {},
) {
  const answers = [...typed]
  let out = ''
  let err = ''
  const code = await run(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: async () => Buffer.from(stdin),
    colour: false,
    columns: 100,
    interactive: false,
    signal: new AbortController().signal,
    computing: (compute) => compute(),
    ask: async (question) => {
      err += question
      return answers.shift() ?? null
    },
    env,
    version: () => '9.9.9',
    startWeb: () => Promise.reject(new Error('no web in this test')),
  })
  return { code, out, err }
}
