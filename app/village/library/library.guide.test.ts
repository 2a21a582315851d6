import { describe, expect, it } from 'vitest'
import { annie, guide, henk, house, inside, openGuide, read, test } from './library.support.ts'

openGuide()

describe('the guide at a door', () => {
  it('tells Henk, a volunteer, the sentence to say, what to do, what not, and whom to call with one tap', async () => {
    const page = await henk.get(guide)
    expect(page.status).toBe(200)
    const words = read(page)
    expect(words).toContain('Nog niet vastgesteld')
    expect(words).toMatch(/Een dorpsgenoot drinkt te veel Eerst afspreken “Ik maak me een beetje zorgen om u/)
    expect(page.body).toContain('href="tel:112"')
    expect(page.body).toMatch(/Veilig Thuis, <a class="phone" href="tel:08002000">0800-2000<\/a>/)
    expect(words).not.toContain('Verander deze kaart')
    expect(words).not.toContain('Stel alles vast')
  })

  it('says each verdict in a word and a shape of its own', async () => {
    const { body } = await henk.get(guide)
    const marks = [
      ...body.matchAll(/class="mark tone-(\w+)"><svg[^>]*><path d="([^"]+)"[^>]*><\/path><\/svg>([^<]+)</g),
    ]
    const said = new Map(marks.map(([, tone, shape, word]) => [word, `${tone} ${shape}`]))
    expect([...said.keys()].sort()).toEqual(['Bel 112', 'Doorverwijzen', 'Eerst afspreken', 'Ja', 'Nee'])
    expect(new Set(said.values()).size).toBe(5)
  })

  it('shows the limits of one kind, with what always holds; a kind that is none shows all', async () => {
    const rides = read(await henk.get(`${guide}?soort=vervoer`))
    expect(rides).toContain('Mee naar binnen bij de dokter')
    expect(rides).toContain('Direct gevaar')
    expect(rides).not.toContain('Koken in de huiskamer')
    expect(read(await henk.get(`${guide}?soort=onzin`))).toContain('Koken in de huiskamer')
  })

  it('finds a card by a word that comes up, and keeps nothing of what was sought', async () => {
    const before = await test.count('select count(*) from house.drafts')
    for (const [words, card] of [
      ['hij ruikt naar drank', 'Een dorpsgenoot drinkt te veel'],
      ['sleutels', 'De sleutel van een bewoner bewaren'],
      ['pinpas', 'Pinnen voor een bewoner'],
      ['Zelfmoord', 'Iemand zegt: ik wil niet meer leven'],
    ] as const) {
      const found = await henk.post(guide, { q: words, _key: henk.freshKey() })
      expect(found.status).toBe(200)
      const main = read(found)
      const first = main.slice(main.indexOf('gevonden'))
      expect([words, first.slice(0, 60)]).toEqual([words, expect.stringContaining(card)])
    }
    const nothing = await henk.post(guide, { q: 'xylofoon', _key: henk.freshKey() })
    expect(read(nothing)).toContain('Geen kaart met dit woord')
    expect(await test.count('select count(*) from house.drafts')).toBe(before)
    expect(
      await test.count(`select count(*) from house.receipts where account_id = (
        select id from accounts.accounts where example_of = 'esdorp:volunteer')`),
    ).toBe(0)
  })

  it('tells whoever keeps the cards, and nobody else, that a kind of help is paid work by its name', async () => {
    expect(read(await annie.get(guide))).not.toContain('betaald werk. Bied')
    await test.admin.query("update village.kinds set name = 'Schoonmaken' where code = 'wonen'")
    expect(read(await annie.get(guide))).toContain('De soort Schoonmaken is meestal betaald werk.')
    expect(read(await henk.get(guide))).not.toContain('betaald werk. Bied')
    await test.admin.query("update village.kinds set name = 'Wonen' where code = 'wonen'")
  })

  it('opens the card that a link asks for', async () => {
    expect((await henk.get(`${guide}?kaart=g09`)).body).toMatch(/<details class="details" id="g09" open=""/)
    expect((await henk.get(guide)).body).not.toMatch(/<details class="details" id="g09" open=""/)
  })
})

describe('who may', () => {
  it('every role that helps reads it from Meer; the treasurer and a reader do not', async () => {
    for (const role of ['coordinator', 'volunteer', 'host', 'board', 'administrator']) {
      const browser = await inside(role)
      expect([role, (await browser.get(guide)).status]).toEqual([role, 200])
      expect((await browser.get('/esdorp/meer')).body).toContain(`href="${guide}"`)
    }
    for (const role of ['treasurer', 'reader']) {
      const browser = await inside(role)
      expect([role, (await browser.get(guide)).status]).toEqual([role, 404])
      expect((await browser.get('/esdorp/meer')).body).not.toContain(`href="${guide}"`)
    }
  })

  it('only a coordinator or an administrator changes anything; the database holds that too', async () => {
    for (const page of [
      '/kaart/g02',
      '/nieuw',
      '/vaststellen',
      '/welke-kan-weg',
      '/dilemmas/d01',
      '/dilemmas/nieuw',
    ]) {
      expect([page, (await annie.get(guide + page)).status]).toEqual([page, 200])
      expect([page, (await henk.get(guide + page)).status]).toEqual([page, 404])
      const sent = await henk.post(guide + page, { do: 'out', title: 'x', _key: henk.freshKey() })
      expect([page, sent.status]).toEqual([page, 404])
    }
    const volunteer = house.browser()
    await volunteer.signIn('volunteer')
    const asker = (
      await test.admin.query(
        `select village_id as village, account_id as account from accounts.memberships m
        join accounts.accounts a on a.id = m.account_id where a.example_of = 'esdorp:volunteer'`,
      )
    ).rows[0]
    await expect(
      test.database.inVillage({ ...asker, roles: ['volunteer'] }, 'write', tx =>
        tx
          .insertInto('library.cards')
          .values({
            ...{ village_id: asker.village, sort: 'limit', code: 'e-stolen', title: 'x', parts: '{}' },
            ...{ changed_by: asker.account, changed_at: '2026-11-26T09:00:00Z' },
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })
})
