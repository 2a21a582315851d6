/** A real mail server that keeps what it takes, and can be shut for a while. */
import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { openMail } from '../../app/foundation/mail.ts'
import { freePort } from '../../app/foundation/postgres.ts'

export type Post = { to: string; text: string }

export async function openPostOffice() {
  const received: Post[] = []
  const port = await freePort()
  const smtp = `smtp://127.0.0.1:${port}`
  let office: SMTPServer
  const open = async () => {
    office = new SMTPServer({
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
  }
  await open()
  return {
    received,
    smtp,
    send: openMail(smtp, 'umkiek@example.org'),
    /** Again, after it was shut. */
    open,
    close: () => new Promise<void>(done => office.close(done)),
  }
}
