/** The only administrator lost every key: whoever stands at the machine makes a letter there, and everybody sees it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../../test/support/shown.ts'
import { type Accounts, comeInWith, loginOf, openAccounts, serverKey } from './accounts.support.ts'
import { giveKeys, type KeyRing } from './examples.keys.ts'

let room: Accounts
let ring: KeyRing
let old: Awaited<ReturnType<typeof browserInside>>
const data = mkdtempSync(join(tmpdir(), 'umkiek-rescue-'))
const account = (who: string) => room.villages.esdorp.asker[who]?.account as string
const login = loginOf('administrator')

beforeAll(async () => {
  writeFileSync(join(data, 'server.key'), serverKey)
  room = await openAccounts()
  room.clock.now = Temporal.Now.instant()
  ring = await giveKeys(room.database.gate, account('administrator'), serverKey, room.clock.now)
  for (const who of ['board', 'coordinator'])
    await room.admin.query('update accounts.accounts set mail = $1 where id = $2', [
      `${who}@example.org`,
      account(who),
    ])
  old = await browserInside()
})
afterAll(async () => {
  await room.close()
  rmSync(data, { recursive: true, force: true })
})

async function browserInside() {
  const browser = room.browser('10.2.0.1')
  await comeInWith(browser, login, 'card', ring.pin, number => ring.codes[number - 1] as string)
  return browser
}

/** As it is typed at the machine, with the settings of this installation. */
const rescue = (...args: string[]) =>
  new Promise<{ code: number; said: string }>(done => {
    const env = {
      PATH: process.env.PATH,
      ...{ DATABASE_URL: room.urls.app, UMKIEK_GATE_URL: room.urls.gate, UMKIEK_DATA: data },
    }
    const file = join(import.meta.dirname, '../../../bin/rescue.ts')
    execFile(process.execPath, [file, ...args], { env }, (trouble, out, told) =>
      done({ code: trouble ? Number(trouble.code) : 0, said: out + told }),
    )
  })

describe('npm run rescue', () => {
  it('makes nothing for who is no administrator here, nor without both names', async () => {
    expect((await rescue('--village', 'esdorp')).code).toBe(1)
    for (const [village, name] of [
      ['esdorp', loginOf('coordinator')],
      ['brinkstad', login],
      ['nergens', login],
      ['esdorp', 'niemand'],
    ] as const) {
      const { code, said } = await rescue('--village', village, '--login', name)
      expect([village, name, code]).toEqual([village, name, 1])
      expect(said).toContain('is niemand met de naam')
    }
    expect(await room.count('select count(*) from accounts.letters')).toBe(0)
    expect((await old.get('/esdorp/beheer/mensen')).status).toBe(200)
  })

  it('prints a code and a card that bring her back in, and ends what was', async () => {
    const { code, said } = await rescue('--village', 'esdorp', '--login', login)
    expect([code, said.includes('administrator van esdorp')]).toEqual([0, true])
    room.clock.now = Temporal.Now.instant()
    const letter = /Code: (\S+)/.exec(said)?.[1] as string
    const card = [...said.matchAll(/^ +(\d+) {2}(\d{6})$/gm)].map(([, , six]) => six as string)
    expect(card).toHaveLength(20)
    const jannie = room.browser('10.2.0.2')
    expect((await jannie.post('/in/brief', { code: letter })).location).toBe('/in/begin')
    expect((await old.get('/esdorp/beheer/mensen')).status).toBe(303)
    await jannie.post('/in/begin', { pin: '570318', again: '570318' })
    const inside = await comeInWith(jannie, login, 'card', '570318', at => card[at - 1] as string)
    expect(inside.status).toBe(303)
    expect((await room.browser('10.2.0.3').post('/in/brief', { code: letter })).status).toBe(422)

    await jannie.post('/account/berichten', { naar: '/' })
    expect(text(await jannie.get('/esdorp/beheer/logboek-inzage'))).toMatch(
      /aan de computer zelf een brief gemaakt voor administrator van esdorp/,
    )
    expect(text(await jannie.get(`/esdorp/beheer/mensen/${account('administrator')}`))).toContain(
      'Aan de computer zelf is een brief met nieuwe sleutels gemaakt',
    )
    expect(text(await jannie.get('/esdorp/beheer/mensen'))).toContain('Jullie hebben één beheerder.')
  })

  it('stands in the chain, and the board is told by mail and on screen; who has no say in it is not', async () => {
    const logged = `select count(*) from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
      where l.event_type = 'rescue' and l.account_id is null and s.subject_id = $1`
    expect(await room.count(logged, [account('administrator')])).toBe(1)
    const { rows } = await room.admin.query(
      `select to_address as to, body from accounts.mail_outbox where body like '%computer van het dorp%'`,
    )
    expect(rows).toEqual([
      { to: 'board@example.org', body: expect.stringContaining('administrator van esdorp nieuwe sleutels') },
    ])
    expect(
      await room.count(
        `select count(*) from accounts.notices where kind = 'rescue-other' and account_id = $1`,
        [account('board')],
      ),
    ).toBe(1)
  })

  it('leaves the letter of two people as it was: nobody makes one alone through the pages', async () => {
    await expect(
      room.admin.query(
        `insert into accounts.letters (account_id, village_id, code_hash, link_hash, repair, made_by, made_at, until)
          values ($1, $2, '\\x01', '\\x02', true, $1, now(), now())`,
        [account('coordinator'), room.villages.esdorp.id],
      ),
    ).rejects.toThrow('letters_two_people')
  })
})
