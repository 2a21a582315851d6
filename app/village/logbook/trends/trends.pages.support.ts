/** Somebody who reads a page of trends, and a village that helped for two years. */
import { text } from '../../../../test/support/shown.ts'
import { putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, clock, house, write } from '../logbook.support.ts'

export const come = async (who = 'coordinator', village = 'esdorp') => {
  const browser = house.browser()
  await browser.signIn(who, village)
  return browser
}
export const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>'))
export const read = async (path: string, who = 'coordinator') => {
  const page = await (await come(who)).get(path)
  return { ...page, said: text({ ...page, body: main(page.body) }) }
}
/** Of another minute, so that nothing that was counted before is told again. */
export const later = () => {
  clock.now = clock.now.add({ minutes: 2 })
}

/** Thirty people and four helpers: rides that doubled, gardens that nobody asks for any more, a kind that nobody offers. */
export async function twoYearsOfHelp() {
  await write(annie, async tx => {
    const people = await Promise.all(
      Array.from({ length: 30 }, (_, at) => putResident(tx, annie, `Vrager ${at}`)),
    )
    const helpers = await Promise.all(
      Array.from({ length: 4 }, (_, at) => putResident(tx, annie, `Helper ${at}`)),
    )
    const put = async (count: number, year: number, more: object) => {
      for (let at = 0; at < count; at++) {
        const day = `${year}-0${1 + (at % 9)}-1${at % 9}`
        const request = await putRequest(tx, annie, 'Zo gevraagd', `${day}T09:00:00Z`, {
          ...{
            state: 'done',
            resident_id: people[at % 30] as string,
            helper_id: helpers[at % 4] as string,
          },
          ...more,
        })
        await putStep(tx, annie, request, `${day}T11:00:00Z`, { step: 'found' })
      }
    }
    await put(1, 2024, {})
    await put(20, 2025, { place: 'ziekenhuis Emmen' })
    await put(52, 2026, { place: 'Ziekenhuis Emmen' })
    await put(12, 2025, { kind: 'tuin' })
    await put(60, 2025, { kind: 'boodschap' })
    await put(60, 2026, { kind: 'boodschap' })
    for (let at = 0; at < 4; at++) {
      const request = await putRequest(tx, annie, 'Kast verplaatsen', `2026-03-0${at + 1}T09:00:00Z`, {
        ...{ kind: 'klus', state: 'not-possible', resident_id: people[at] as string },
      })
      await putStep(tx, annie, request, '2026-03-09T09:00:00Z', {
        step: 'not-possible',
        reason: 'nobody-offers',
      })
    }
    // Of an old logbook, on the last minute of the year in the village: no year of Greenwich.
    const old = await putRequest(tx, annie, 'Oudejaarsrit', '2025-12-31T22:59:00Z', {
      logged_at: '2026-11-01T09:00:00Z',
      state: 'done',
    })
    await putStep(tx, annie, old, '2025-12-31T22:59:02Z', { step: 'done' })
  })
}
