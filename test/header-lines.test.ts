/** W9: no field of any form reaches the headers of an answer or of a mail as a line of its own. */
import { expect, it } from 'vitest'
import { sameForm } from './support/fuzz.ts'
import { wellFilled } from './support/well-filled.ts'
import { openWorld } from './support/worlds.ts'

const lines = [
  'a\r\nBcc: iemand@example.org',
  'nieuw@example.org\r\nBcc: iemand@example.org',
  '/\r\nSet-Cookie: kwaad=1',
  '/%0d%0aSet-Cookie: kwaad=1',
  '\r\n\r\n<html>',
  'a\u2028Bcc: iemand@example.org',
  'a\u0085Bcc: iemand@example.org',
]

it('none of all fields of all forms becomes a line of a header (W9)', async () => {
  const faults: string[] = []
  let sent = 0
  for (const which of ['village', 'beginning'] as const) {
    const world = await openWorld(which)
    await world.test.admin.query(
      `update accounts.accounts set mail = replace(example_of, ':', '-') || '@example.org' where example_of is not null`,
    )
    for (const standing of world.forms) {
      const browser = await world.as(standing.who)
      const form = sameForm(standing, (await standing.open(browser, world.test)).body)
      if (!form || form.files) continue
      // One more that no form has: the form itself then goes well, and mails go out.
      const names = new Set([...form.controls.map(({ name }) => name), 'kop'])
      names.delete('_key')
      for (const name of names) {
        const line = lines[sent++ % lines.length] as string
        const fields = { ...wellFilled(standing, form, `r${sent}`), [name]: line, _key: browser.freshKey() }
        const { headers, status } = await browser.post(form.action, fields)
        const what = `${standing.address} ${name} (${status})`
        if (status >= 500) faults.push(what)
        for (const [header, value] of headers) {
          // An address that somebody is sent on to may hold such letters; it is one line.
          const said = header === 'location' ? /[\r\n]/ : /[\r\n]|bcc:|kwaad=/i
          if (/^(bcc|kwaad)/i.test(header) || said.test(decodeURIComponent(value)))
            faults.push(`${what}: ${header}: ${value}`)
        }
      }
    }
    const { rows } = await world.test.admin.query(
      'select row_to_json(m)::text as mail from accounts.mail_outbox m',
    )
    for (const { mail } of rows) {
      const { to_address: to, subject } = JSON.parse(mail) as Record<string, string>
      for (const line of [to, subject])
        if (/[\r\n\u0085\u2028]/.test(line ?? '')) faults.push(`a mail with ${JSON.stringify(line)}`)
    }
    if (which === 'village') expect(rows.length).toBeGreaterThan(0)
    expect(world.house.troubles).toEqual([])
    await world.test.close()
  }
  console.log('W9:', sent, 'fields')
  expect(faults).toEqual([])
  expect(sent).toBeGreaterThan(250)
}, 400_000)
