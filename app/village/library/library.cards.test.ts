import { describe, expect, it } from 'vitest'
import { typedIn } from '../../../test/support/shown.ts'
import {
  annie,
  bert,
  guide,
  henk,
  jannie,
  open,
  openGuide,
  read,
  save,
  test,
  undo,
} from './library.support.ts'

openGuide()

const key = `${guide}/kaart/g09`
const cards = () => test.count('select count(*) from library.cards')

describe('a card of the village', () => {
  it('is that of the starting set until somebody touches it, and is then the village’s own', async () => {
    expect(await cards()).toBe(0)
    const saved = await save(annie, key, 'title', { say: 'Dat kan, met een briefje erbij.' })
    expect(saved.status).toBe(303)
    expect(read(await annie.get(saved.location as string))).toContain(
      'Bewaard: De sleutel van een bewoner bewaren.',
    )
    expect(await cards()).toBe(1)
    const told = read(await henk.get(guide))
    expect(told).toContain('“Dat kan, met een briefje erbij.”')
    expect(told).toContain('in onze eigen woorden')
    expect(read(await annie.get(key))).toMatch(
      /Wat zeg je\?: eerst “Dat kan, als we samen .*daarna “Dat kan, met een briefje/,
    )
    await undo(annie, saved)
    expect(read(await henk.get(guide))).not.toContain('briefje')
  })

  it('saved as it stands changes nothing: the words of the village stay open for another word', async () => {
    const before = await test.count('select count(*) from library.changes')
    const saved = await save(annie, `${guide}/kaart/g02`, 'title')
    expect(saved.location).toBe(`${guide}/kaart/g02`)
    expect(await test.count('select count(*) from library.changes')).toBe(before)
    const { rows } = await test.admin.query(
      `select parts->>'does' as does from library.cards where code = 'g02'`,
    )
    expect(rows[0].does).toContain('{{resident.de}}')
    await test.admin.query(
      `insert into village.words select village_id, 'resident', 'de buur' from village.villages where slug = 'esdorp'`,
    )
    await test.admin.query(
      `insert into village.words select village_id, 'residents', 'buren' from village.villages where slug = 'esdorp'`,
    )
    expect(read(await henk.get(guide))).toContain('Ga alleen mee als de buur dat zelf wil')
    await test.admin.query('delete from village.words')
  })

  it('shows both texts when a colleague was first, loses neither, and one button goes on', async () => {
    const page = `${guide}/kaart/g10`
    const mine = await open(annie, page, 'title')
    await save(bert, page, 'title', { say: 'Ik kom zo langs.' })
    const clash = await mine.send({ say: 'Ik doe het graag.' })
    expect(clash.status).toBe(409)
    expect(read(clash)).toMatch(/coordinator-2 van esdorp was je net voor/)
    expect(read(clash)).toMatch(/Wat zeg je\? Ik kom zo langs\. Ik doe het graag\./)
    expect(typedIn(clash, 'say')).toBe('Ik doe het graag.')
    expect(read(await henk.get(guide))).toContain('Ik kom zo langs.')
  })

  it('comes back with what was typed and a sentence for each thing to put right', async () => {
    const wrong = await save(annie, `${guide}/kaart/g10`, 'title', {
      title: '',
      say: '',
      does: 'Ladder mee.',
    })
    expect(wrong.status).toBe(422)
    expect(read(wrong)).toContain('Schrijf één zin op die iemand kan zeggen.')
    expect(typedIn(wrong, 'does')).toBe('Ladder mee.')
  })

  it('is left out when it is not needed, is kept, and comes back', async () => {
    const page = `${guide}/kaart/g16`
    const out = await save(annie, page, 'out')
    expect(read(await henk.get(guide))).not.toContain('Koken in')
    expect(read(await annie.get(guide))).toMatch(/Weggelaten: één kaart.*Koken in/)
    await undo(annie, out)
    expect(read(await henk.get(guide))).toContain('Koken in')
    await save(annie, page, 'out')
    await save(jannie, page, 'in')
    expect(read(await henk.get(guide))).toContain('Koken in')
  })

  it('of its own stands among the others, with what it says of itself', async () => {
    const wish = { title: 'De hond mee in de auto', verdict: 'agree', say: 'Mag Bello op de achterbank?' }
    const added = await save(annie, `${guide}/nieuw`, 'title', {
      ...wish,
      kinds: ['vervoer', 'huisdier'],
      ground: 'own',
    })
    expect(added.status).toBe(303)
    const rides = read(await henk.get(`${guide}?soort=vervoer`))
    expect(rides).toContain('De hond mee in de auto Eerst afspreken “Mag Bello op de achterbank?”')
    expect(rides).toContain('kaart van ons dorp')
    expect(read(await henk.get(`${guide}?soort=tuin`))).not.toContain('De hond mee')
    await undo(annie, added)
    expect(read(await henk.get(guide))).not.toContain('De hond mee')
  })
})

describe('a newer text of the starting set', () => {
  const page = `${guide}/kaart/g07`
  const older = () => test.admin.query(`update library.cards set edition = 0 where code = 'g07'`)

  it('stands beside the village’s own and takes its place only when somebody says so', async () => {
    await save(annie, page, 'title', { say: 'Uw pas blijft in uw eigen tas.' })
    await older()
    const shown = read(await annie.get(page))
    expect(shown).toContain('Er is een nieuwere tekst in de startset')
    expect(shown).toMatch(/Wat zeg je\? Uw pas blijft in uw eigen tas\. Ik ga graag met u mee/)
    expect(read(await henk.get(guide))).toContain('Uw pas blijft in uw eigen tas.')

    await save(annie, page, 'keep-ours')
    expect(read(await annie.get(page))).not.toContain('Er is een nieuwere tekst')
    expect(read(await henk.get(guide))).toContain('Uw pas blijft in uw eigen tas.')

    await older()
    const taken = await save(annie, page, 'take-newer')
    expect(read(await henk.get(guide))).not.toContain('eigen tas')
    await undo(annie, taken)
    expect(read(await henk.get(guide))).toContain('Uw pas blijft in uw eigen tas.')
  })
})

describe('may not', () => {
  it('undo over what somebody changed since', async () => {
    const page = `${guide}/kaart/g04`
    const first = await save(annie, page, 'title', { say: 'Even bellen met de zuster.' })
    await save(bert, page, 'title', { say: 'Wij bellen samen.' })
    const deed = new URL(first.location as string, 'http://x').searchParams.get('gedaan') as string
    const back = await annie.post(page, { do: 'take-back', deed, _key: annie.freshKey() })
    expect(back.status).toBe(409)
    expect(read(back)).toContain('Dit is daarna nog een keer veranderd.')
    expect(read(await henk.get(guide))).toContain('Wij bellen samen.')
  })

  it('reach a card of another village, or one that is none', async () => {
    await test.admin.query(
      `insert into library.cards (village_id, sort, code, title, parts, changed_by, changed_at)
        select village_id, 'limit', 'e-kanarie', 'Kanarie', '{}', village_id, now() from village.villages where slug = 'brinkstad'`,
    )
    for (const code of ['e-kanarie', 'g99', "'; --"])
      expect((await annie.get(`${guide}/kaart/${encodeURIComponent(code)}`)).status).toBe(404)
    expect((await annie.get(guide)).body).not.toContain('Kanarie')
  })
})
