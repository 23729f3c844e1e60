import type { Problem } from '../../base/result.ts'
import type { From, SigningIn } from './auth.ts'
import { signInText } from './sign-in-text.ts'
import type { Visit } from './visit.ts'

export type SignInParts = {
  readonly auth: SigningIn
  /** How people reach us; null: as the browser says. */
  readonly origin: string | null
}

/** Who asks, as signing in wants to know it. */
export function fromOf({ headers, address }: Visit): From {
  return { headers, address }
}

export function waitText({ values }: Problem, lang: 'id' | 'en'): string {
  return signInText[lang].wait(Number(values?.seconds ?? 60))
}
