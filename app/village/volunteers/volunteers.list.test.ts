/** Who takes part, found by kind and by free words; and who else offers something. */
import { describe, expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { annie, as, harm, lastLog, partOf, save, takingPart, words } from './volunteers.support.ts'

const list = '/esdorp/vrijwilligers'
const ask = async (wat: string) => {
  const asked = await annie.post(list, { wat })
  return { address: asked.location as string, said: await words(annie, asked.location as string) }
}

describe('the list', () => {
  it('says what will come before anybody takes part, and how to begin', async () => {
    expect(await words(annie, list)).toMatch(/Nog niemand Hier komt wie meedoet\./)
  })

  it('stands in the order of the alphabet, with what each likes and the number to call', async () => {
    await takingPart('Zwaantje Brink', { likes: 'bezoek', talents: 'Speelt gitaar' }, '0599-010131')
    await takingPart('Albert Vos', { likes: 'tuin', languages: 'Duits' })
    const page = await annie.get(list)
    expect(readable(page.body)).toMatch(
      /Zwaantje Brink Doet graag: bezoek en gezelschap\. Speelt gitaar\. 0599-010131 .*Albert Vos Doet graag: tuin\. Spreekt: Duits\./,
    )
    expect(page.body).toContain('href="tel:0599010131"')
    expect(await lastLog()).toHaveLength(2)
  })

  it('shows who likes one kind, by its address', async () => {
    const page = await words(annie, `${list}?soort=tuin`)
    expect(page).toContain('Je ziet wie dit graag doet: Tuin')
    expect([page.includes('Albert Vos'), page.includes('Zwaantje Brink')]).toEqual([true, false])
    expect(await words(annie, `${list}?soort=huisdier`)).toContain('Nog niemand doet dit graag')
  })

  it('finds by free words, which never stand in an address', async () => {
    const { address, said } = await ask('Wie kent iemand die gitaar kan spelen?')
    expect(address).toBe(`${list}?gezocht`)
    expect([said.includes('Zwaantje Brink'), said.includes('Albert Vos')]).toEqual([true, false])
    expect((await lastLog())[0]).toMatch(/^S takes-part/)
    expect((await ask('parachute')).said).toContain('Niemand gevonden bij ‘parachute’')
    const other = await as('coordinator-2')
    expect(await words(other, `${list}?gezocht`)).toContain('Albert Vos')
  })

  it('does not offer who would rather not be asked, whose data rest, who moved or who stopped', async () => {
    const names = ['Bep Rust', 'Cor Nee', 'Dirk Weg', 'Evert Stop']
    const [bep, cor, dirk, evert] = await Promise.all(names.map(name => takingPart(name, { likes: 'klus' })))
    expect(await words(annie, `${list}?soort=klus`)).toMatch(/Evert Stop.*Cor Nee|Cor Nee.*Evert Stop/)
    const agreed = (id: string | undefined) => `/esdorp/mensen/${id}/afspraken`
    await annie.post(agreed(bep), { do: 'freeze', reason: 'Klopt niet' })
    await annie.post(agreed(cor), { do: 'consent', use: 'helping', how: 'phone', answer: 'no' })
    await annie.post(`/esdorp/mensen/${dirk}/gegevens`, { ended: 'moved', _version: '1' })
    await annie.post(partOf(evert as string), { do: 'stop', _version: '1' })
    const page = await words(annie, list)
    for (const name of names) expect([name, page.includes(name)]).toEqual([name, false])
  })

  it('marks who has a pause, and what the pause is', async () => {
    const id = await takingPart('Fenna Pauze', { 'pause-until': '2027-01-03' })
    expect(await words(annie, list)).toMatch(/Fenna Pauze .*Pauze tot en met zondag 3 januari\./)
    await save(annie, id, { 'pause-from': '2026-11-01', 'pause-until': '2026-11-20' })
    expect(await words(annie, list)).not.toMatch(/Fenna Pauze [^·]*Pauze tot/)
  })

  it('prints as a calling list, of one kind too', async () => {
    const sheet = await annie.get(`${list}/blad?soort=tuin`)
    expect(sheet.headers.get('content-type')).toBe('application/pdf')
    expect((await lastLog())[0]).toMatch(/^X takes-part/)
    const said = readPaper(sheet.body).join(' ')
    expect(said).toContain('Albert Vos')
    expect(said).not.toContain('Zwaantje Brink')
  })
})

describe('clubs and shops', () => {
  const others = `${list}/anderen`
  const add = (fields: Record<string, string>, who = annie) => who.post(others, fields)

  it('stand below the people, and are found by the same words', async () => {
    const { location } = await add({ name: 'De IJsclub', words: 'Twintig stoelen', phone: '0599-010177' })
    expect(await words(annie, location as string)).toContain('Opgeschreven.')
    expect(await words(annie, list)).toMatch(/Wie ook iets aanbiedt De IJsclub Twintig stoelen/)
    const { said } = await ask('stoel')
    expect(said).toContain('De IJsclub')
    expect(said).not.toContain('Albert Vos')
  })

  it('need somebody to call, and a number that rings', async () => {
    const nobody = await add({ name: 'De Bakker', words: 'Brood' })
    expect(nobody.status).toBe(422)
    expect(readable(nobody.body)).toContain('Wie bel je hiervoor?')
    const odd = await add({ name: 'De Bakker', words: 'Brood', phone: '12' })
    expect(readable(odd.body)).toContain('Dit nummer kunnen we niet bellen.')
  })

  it('two who change one see both texts; out of the list, and back with one press', async () => {
    const { location } = await add({ name: 'De School', words: 'De gymzaal', contact: 'De juf' })
    const page = (location as string).split('?')[0] as string
    const fields = { name: 'De School', contact: 'De juf', _version: '1' }
    expect((await annie.post(page, { ...fields, words: 'Gymzaal op woensdag' })).status).toBe(303)
    const second = await harm.post(page, { ...fields, words: 'Gymzaal op vrijdag' })
    expect(second.status).toBe(409)
    expect(readable(second.body)).toMatch(/Gymzaal op woensdag.*Gymzaal op vrijdag/)
    const out = await annie.post(page, { do: 'stop', _version: '2' })
    expect(await words(annie, list)).not.toContain('De School')
    const undo = await annie.get(out.location as string)
    const change = undo.body.match(/name="change" value="([^"]+)"/)?.[1] ?? ''
    expect((await annie.post(page, { change, _version: '3' })).status).toBe(303)
    expect(await words(annie, list)).toContain('De School')
  })
})
