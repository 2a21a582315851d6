/** Mail over SMTP. What is sent, to whom and whether it was sent before is the sender's business, not ours. */
import { createTransport } from 'nodemailer'

export type Letter = { id: string; to: string; subject: string; body: string }
export type Send = (letter: Letter) => Promise<void>

/**
 * `url` as in `smtps://name:password@mail.example.org`; `from` is the village's own address. The id makes the
 * message's own number, so that a letter that was sent twice after a crash can be seen to be one.
 */
export function openMail(url: string, from: string): Send {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 20_000,
    // Who gives up too soon sends a letter twice that was taken after all.
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = from.split('@')[1] ?? 'umkiek'
  return async ({ id, to, subject, body }) => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text: body,
      messageId: `<${id}@${host}>`,
    })
  }
}
