import { createTransport } from 'nodemailer'

export type Mail = {
  /** Whether the mail server took the letter; why not, the operator is told. */
  readonly send: (to: string, subject: string, text: string) => Promise<boolean>
}

/** Letters as plain text by SMTP, each with a connection of its own: an office sends a few a day. */
export function mailBy(
  { url, from }: { readonly url: string; readonly from: string },
  onFault: (error: unknown) => void,
): Mail {
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
  const transport = createTransport({ url, ...patience })
  return {
    send: async (to, subject, text) => {
      try {
        await transport.sendMail({
          from: { name: 'Ungkit', address: from },
          to: { name: '', address: to },
          subject,
          text,
        })
        return true
      } catch (error) {
        onFault(error)
        return false
      }
    },
  }
}
