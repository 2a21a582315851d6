/** A real mail server that keeps what it takes. */
import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../../app/foundation/postgres.ts'

export type Post = { to: string; text: string }

export async function openPostOffice() {
  const received: Post[] = []
  const port = await freePort()
  const office = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      let text = ''
      stream.on('data', part => {
        text += part
      })
      stream.on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => ({ to: address, text })))
        done()
      })
    },
  })
  office.listen(port, '127.0.0.1')
  await once(office.server, 'listening')
  return {
    received,
    smtp: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(done => office.close(done)),
  }
}
