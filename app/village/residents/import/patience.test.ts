/** A long list takes longer than the database and the people at the screen wait without a word. */
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import { peopleStories } from './support.ts'

const { s, choose, tryOut, take, people } = peopleStories()
const families = 'Hadders Bakker Eising Mulder Smit Wolters Oosting Bos Nijboer Kuipers'.split(' ')
const crowd = (most: number) =>
  Array.from({ length: most }, (_, n) => {
    const letters = [n % 26, (n / 26) % 26, (n / 676) % 26].map(at =>
      String.fromCharCode(97 + Math.floor(at)),
    )
    return `${letters.join('o')}ke ${families[n % 10]};Es ${n}`
  })

describe('a database that waits two seconds for somebody who says nothing', () => {
  afterEach(async () => {
    await s.test.admin.query(
      'drop trigger if exists planted on house.receipts; drop function if exists house.hurry',
    )
  })

  it('hears from a long list while it is tried, taken over and taken back', async () => {
    await s.test.admin.query(`
      create function house.hurry() returns trigger language plpgsql as $$
        begin perform set_config('idle_in_transaction_session_timeout', '2000ms', true); return new; end $$;
      create trigger planted before insert on house.receipts for each row execute function house.hurry()`)
    const { proef } = await tryOut(`Naam;Adres\n${crowd(8000).join('\n')}\n`)
    expect((await take(proef)).status).toBe(303)
    expect(await people()).toBeGreaterThan(1000)
    await s.annie.post(proef, { ...formOn((await s.annie.get(proef)).body, proef), do: 'undo' })
    await s.house.finishImports()
    expect(await people()).toBe(0)
  }, 120_000)
})

describe('somebody who waits for a long list', () => {
  /** The file is held, as by work that takes long; `then` is asked before it is let go. */
  async function held(
    path: string,
    fields: Record<string, string | string[]>,
    then: () => Promise<void> = async () => {},
  ) {
    const { admin } = s.test
    await admin.query('begin')
    await admin.query('select from residents.imports where village_id = $1 for update', [s.village.id])
    const answer = s.annie.post(path, fields)
    await wait(6000)
    await then()
    await admin.query('commit')
    return answer
  }

  it('sees a page that says so, and that goes on by itself', async () => {
    const { location } = await choose('Naam\nGriet Hadders\n')
    const place = location as string
    const page = await s.annie.get(place)
    const answer = await held(place, formOn(page.body, 'Wat staat er in elke kolom?'))
    expect(readable(answer.body)).toContain('Umkiek is bezig')
    expect(answer.location).toBe(`${place}/proef`)
    expect(figures((await s.annie.get(`${place}/proef`)).body)).toEqual([1, 0, 0])
  }, 30_000)

  it('meets what must be put right in its place, with what she chose', async () => {
    const { location } = await choose('Naam\nGriet Hadders\n')
    const place = location as string
    const answer = await held(place, { 'column-0': 'street' })
    expect(readable(answer.body)).toMatch(/Umkiek is bezig.*Zeg in welke kolom de naam staat/s)
    expect(formOn(answer.body, 'Wat staat er in elke kolom?')).toMatchObject({ 'column-0': 'street' })
  }, 30_000)
})
